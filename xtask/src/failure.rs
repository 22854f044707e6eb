//! Why a command ended without success.

use std::io;
use std::path::Path;
use std::process::ExitCode;

/// Why a command ended without success.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command found what it looks for and has said so on standard output.
    Findings,
    /// The description, an overlay or the configuration is wrong.
    Diagnostics(::codegen::Diagnostics),
    /// Anything else that the caller can mend: a path, a file, an argument.
    Input(String),
}

impl Failure {
    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self::Input(message.into())
    }

    /// Returns a function for `map_err` that says what was being done to which path.
    pub(crate) fn at(action: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Input(format!("cannot {action} {}: {error}", path.display()))
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Findings => ExitCode::from(1),
            Self::Diagnostics(_) | Self::Input(_) => ExitCode::from(2),
        }
    }
}

impl Failure {
    /// Returns what standard error gets, newline included, with ANSI colours if asked.
    pub(crate) fn text(&self, colours: bool) -> String {
        match self {
            Self::Findings => String::new(),
            Self::Diagnostics(diagnostics) => {
                format!("{}\n", diagnostics.render(colours).trim_end_matches('\n'))
            }
            Self::Input(message) => format!("error: {message}\n"),
        }
    }
}

impl From<::codegen::Diagnostics> for Failure {
    fn from(diagnostics: ::codegen::Diagnostics) -> Self {
        Self::Diagnostics(diagnostics)
    }
}

/// Output that could not be written.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Input(format!("cannot print: {error}"))
    }
}
