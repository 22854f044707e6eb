//! `cargo xtask ci`.

use std::env;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use clap::Args;

use crate::failure::Failure;
use crate::workspace;

/// What `cargo xtask ci` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Only list the steps
    #[arg(long)]
    list: bool,
}

struct Step {
    name: &'static str,
    command: &'static str,
    environment: &'static [(&'static str, &'static str)],
}

const STEPS: &[Step] = &[
    Step {
        name: "format",
        command: "cargo fmt --all -- --check",
        environment: &[],
    },
    Step {
        name: "lint",
        command: "cargo clippy --workspace --all-targets -- -D warnings",
        environment: &[],
    },
    Step {
        name: "generated",
        command: "cargo xtask codegen --check",
        environment: &[],
    },
    Step {
        name: "test",
        command: "cargo test --workspace",
        environment: &[],
    },
    Step {
        name: "wire",
        command: "cargo test --package tests --test wire -- --ignored",
        environment: &[],
    },
    Step {
        name: "document",
        command: "cargo doc --workspace --no-deps",
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
    },
    Step {
        name: "fuzz",
        command: "cargo xtask fuzz --seconds 60 --seed 1",
        environment: &[],
    },
    Step {
        name: "dependencies",
        command: DENY,
        environment: &[],
    },
];

const DENY: &str = "cargo deny --workspace check licenses bans sources";

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    if arguments.list {
        for step in STEPS {
            writeln!(out, "{:12}  {}", step.name, step.shown())?;
        }
        return Ok(());
    }
    let root = workspace::root()?;
    let start = Instant::now();
    for (number, step) in STEPS.iter().enumerate() {
        writeln!(
            out,
            "==> {}/{} {}: {}",
            number + 1,
            STEPS.len(),
            step.name,
            step.shown()
        )?;
        if step.command == DENY && !has_deny(&root) {
            let advice = "cargo-deny is not installed; `cargo install --locked cargo-deny`";
            if env::var_os("CI").is_some() {
                return Err(Failure::input(advice));
            }
            writeln!(out, "    skipped: {advice}")?;
            continue;
        }
        // The step prints for itself: what stands before it has to be out.
        out.flush()?;
        let begin = Instant::now();
        let status = step
            .process(&root)
            .status()
            .map_err(Failure::at("run cargo in", &root))?;
        let seconds = begin.elapsed().as_secs_f64();
        if !status.success() {
            writeln!(
                out,
                "==> {} failed after {seconds:.1} s ({status})",
                step.name
            )?;
            return Err(Failure::Findings);
        }
        writeln!(out, "==> {} passed in {seconds:.1} s", step.name)?;
    }
    writeln!(
        out,
        "==> all steps passed in {:.1} s",
        start.elapsed().as_secs_f64()
    )?;
    Ok(())
}

impl Step {
    /// Returns the step as one would type it.
    fn shown(&self) -> String {
        let environment = self
            .environment
            .iter()
            .map(|(name, value)| format!("{name}='{value}' "));
        environment.chain([self.command.to_owned()]).collect()
    }

    fn process(&self, root: &Path) -> Command {
        let mut words = self.command.split(' ');
        let mut process = Command::new(words.next().unwrap_or_default());
        process
            .args(words)
            .envs(self.environment.iter().copied())
            .current_dir(root);
        process
    }
}

fn has_deny(root: &Path) -> bool {
    let mut process = Command::new("cargo");
    process
        .args(["deny", "--version"])
        .current_dir(root)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    process.status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::STEPS;

    #[test]
    fn the_test_step_is_the_command_that_the_readme_gives() {
        let readme = include_str!("../../README.md");
        let test = STEPS.iter().find(|step| step.name == "test").unwrap();
        assert!(
            readme.lines().any(|line| line == test.command),
            "README.md does not have the line `{}`",
            test.command
        );
    }
}
