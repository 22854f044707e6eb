//! `cargo xtask ci`.

use std::env;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use clap::Args;

use crate::failure::Failure;
use crate::krate;
use crate::workspace;

/// What `cargo xtask ci` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Run only these steps, also those that are otherwise left out
    #[arg(value_name = "STEP", value_parser = step)]
    steps: Vec<&'static str>,

    /// Only list the steps
    #[arg(long)]
    list: bool,
}

struct Step {
    name: &'static str,
    commands: Commands,
    environment: &'static [(&'static str, &'static str)],
    /// What has to be installed besides Rust.
    needs: Option<Tool>,
    /// Whether it runs without being named.
    always: bool,
}

enum Commands {
    One(&'static str),
    /// One for each of some families.
    EachFeature,
    /// One for each of the systems that a compiler can be asked about from another.
    EachTarget,
}

/// A program that may be missing.
struct Tool {
    /// Succeeds where it is installed.
    check: &'static str,
    install: &'static str,
}

const STEPS: &[Step] = &[
    Step::new("format", "cargo fmt --all -- --check"),
    Step::new(
        "lint",
        "cargo clippy --workspace --all-targets -- -D warnings",
    ),
    Step::new("generated", "cargo xtask codegen --check"),
    Step::new("test", "cargo test --workspace"),
    Step::new(
        "wire",
        "cargo test --package tests --test wire -- --ignored",
    ),
    // A judge of single changes: documents as many small clients.
    Step::new(
        "judge",
        "cargo test --package tests --test diff -- --ignored judge",
    ),
    // A program that uses a whole client moves to the next one.
    Step::new(
        "upgrade",
        "cargo test --package tests --test document -- --ignored",
    ),
    Step {
        commands: Commands::EachFeature,
        ..Step::new("features", "")
    },
    Step {
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
        ..Step::new("document", "cargo doc --workspace --no-deps")
    },
    Step::new("fuzz", "cargo xtask fuzz --seconds 60 --seed 1"),
    Step {
        needs: Some(DENY),
        ..Step::new(
            "dependencies",
            "cargo deny --workspace check licenses bans sources",
        )
    },
    // Downloads a list that changes from day to day.
    Step {
        needs: Some(DENY),
        always: false,
        ..Step::new("advisories", "cargo deny --workspace check advisories")
    },
    // Builds what would be published, from the packages alone.
    Step::new(
        "package",
        "cargo package --locked --allow-dirty --package generated-client --package codegen",
    ),
    // Everything once more for each.
    Step {
        commands: Commands::EachTarget,
        always: false,
        ..Step::new("targets", "")
    },
    // A second toolchain, and everything built once more.
    Step {
        needs: Some(Tool {
            check: "cargo +1.88 --version",
            install: "rustup toolchain install 1.88 --profile minimal",
        }),
        always: false,
        ..Step::new(
            "minimum",
            "cargo +1.88 check --locked --package generated-client --package codegen --package xtask --features full",
        )
    },
];

const DENY: Tool = Tool {
    check: "cargo deny --version",
    install: "cargo install --locked cargo-deny",
};

/// Systems whose standard library rustup brings anywhere.
const TARGETS: [&str; 3] = [
    "x86_64-unknown-linux-musl",
    "x86_64-pc-windows-gnu",
    "aarch64-apple-darwin",
];

/// Returns a check for a system. Without TLS nothing in it needs a C compiler for that system.
fn check(target: &str) -> String {
    format!(
        "cargo check --target {target} --package codegen --package generated-client --no-default-features --features generated-client/full"
    )
}

/// How many families are tried alone.
const SAMPLE: usize = 6;

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let root = workspace::root()?;
    let wanted = |step: &&Step| match arguments.steps.is_empty() {
        true => step.always || arguments.list,
        false => arguments.steps.contains(&step.name),
    };
    let steps: Vec<&Step> = STEPS.iter().filter(wanted).collect();
    if arguments.list {
        for step in steps {
            for command in step.commands(&root)? {
                let asked = if step.always { "" } else { " (only if named)" };
                writeln!(out, "{:12}  {}{asked}", step.name, step.shown(&command))?;
            }
        }
        return Ok(());
    }
    let start = Instant::now();
    for (number, step) in steps.iter().enumerate() {
        let position = format!("{}/{}", number + 1, steps.len());
        if let Some(tool) = &step.needs
            && !tool.is_there(&root)
        {
            let advice = format!("not installed; `{}`", tool.install);
            if env::var_os("CI").is_some() || !arguments.steps.is_empty() {
                return Err(Failure::input(format!("{}: {advice}", step.name)));
            }
            writeln!(out, "==> {position} {} skipped: {advice}", step.name)?;
            continue;
        }
        let begin = Instant::now();
        for command in step.commands(&root)? {
            writeln!(
                out,
                "==> {position} {}: {}",
                step.name,
                step.shown(&command)
            )?;
            // The step prints for itself: what stands before it has to be out.
            out.flush()?;
            let status = process(&command, &root)
                .envs(step.environment.iter().copied())
                .status()
                .map_err(Failure::at("run cargo in", &root))?;
            if !status.success() {
                let seconds = begin.elapsed().as_secs_f64();
                writeln!(
                    out,
                    "==> {} failed after {seconds:.1} s ({status})",
                    step.name
                )?;
                return Err(Failure::Findings);
            }
        }
        let seconds = begin.elapsed().as_secs_f64();
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
    const fn new(name: &'static str, command: &'static str) -> Self {
        Self {
            name,
            commands: Commands::One(command),
            environment: &[],
            needs: None,
            always: true,
        }
    }

    fn commands(&self, root: &Path) -> Result<Vec<String>, Failure> {
        match self.commands {
            Commands::One(command) => return Ok(vec![command.to_owned()]),
            Commands::EachTarget => return Ok(TARGETS.map(check).to_vec()),
            Commands::EachFeature => {}
        }
        let families = krate::families(&root.join("generated-client/Cargo.toml"))?;
        let sample = spread(&families, SAMPLE);
        Ok(sample
            .map(|family| {
                format!("cargo check --package generated-client --no-default-features --features rustls,{family}")
            })
            .collect())
    }

    /// Returns a command of the step as one would type it.
    fn shown(&self, command: &str) -> String {
        let environment = self
            .environment
            .iter()
            .map(|(name, value)| format!("{name}='{value}' "));
        environment.chain([command.to_owned()]).collect()
    }
}

impl Tool {
    fn is_there(&self, root: &Path) -> bool {
        process(self.check, root)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }
}

fn process(command: &str, root: &Path) -> Command {
    let mut words = command.split(' ');
    let mut process = Command::new(words.next().unwrap_or_default());
    process.args(words).current_dir(root);
    // What `cargo run` tells this program of its package. Build scripts that look at it would run again, and with them most of what is to
    // be compiled.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            process.env_remove(&*name);
        }
    }
    process
}

/// Returns up to `count` items, evenly spread.
fn spread<T>(items: &[T], count: usize) -> impl Iterator<Item = &T> {
    items.iter().step_by(items.len().div_ceil(count).max(1))
}

fn step(name: &str) -> Result<&'static str, String> {
    let known = STEPS.iter().map(|step| step.name);
    known.clone().find(|known| *known == name).ok_or_else(|| {
        let names: Vec<&str> = known.collect();
        format!("the steps are {}", names.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::{Commands, STEPS};

    #[test]
    fn the_test_step_is_the_command_that_the_readme_gives() {
        let readme = include_str!("../../README.md");
        let test = STEPS.iter().find(|step| step.name == "test").unwrap();
        let Commands::One(command) = test.commands else {
            panic!("the test step is one command")
        };
        assert!(
            readme.lines().any(|line| line == command),
            "README.md does not have the line `{command}`"
        );
    }

    #[test]
    fn the_oldest_compiler_is_the_one_that_the_manifest_names() {
        let manifest = include_str!("../../Cargo.toml");
        let step = STEPS.iter().find(|step| step.name == "minimum").unwrap();
        let tool = step.needs.as_ref().unwrap();
        let (_, version) = tool.install.split_once("install ").unwrap();
        let (version, _) = version.split_once(' ').unwrap();
        assert!(manifest.contains(&format!("rust-version = \"{version}\"")));
    }
}
