//! `cargo xtask completions`: what a shell needs to complete these commands.

use std::io::Write;

use clap::{Args, CommandFactory as _};
use clap_complete::{Shell, generate};

use crate::CommandLine;
use crate::failure::Failure;

/// What `cargo xtask completions` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Shells complete by the first word, so the commands need one of their own. For bash and zsh:

    alias xtask='cargo xtask'
    source <(cargo xtask completions bash)")]
pub(crate) struct Arguments {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let mut command = CommandLine::command().bin_name("xtask");
    let mut script = Vec::new();
    generate(arguments.shell, &mut command, "xtask", &mut script);
    Ok(out.write_all(&script)?)
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Shell, run};

    #[test]
    fn each_shell_learns_the_commands() {
        for shell in [
            Shell::Bash,
            Shell::Elvish,
            Shell::Fish,
            Shell::PowerShell,
            Shell::Zsh,
        ] {
            let mut script = Vec::new();
            assert!(run(&Arguments { shell }, &mut script).is_ok());
            let script = String::from_utf8(script).unwrap();
            assert!(
                script.contains("codegen") && script.contains("verify"),
                "{shell}"
            );
        }
    }
}
