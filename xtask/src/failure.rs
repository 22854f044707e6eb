//! Why a command ended without success.

use std::fmt;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// Why a command ended without success; its `Display` is what standard error gets, newline included.
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

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Findings => Ok(()),
            Self::Diagnostics(diagnostics) => {
                writeln!(f, "{}", diagnostics.to_string().trim_end_matches('\n'))
            }
            Self::Input(message) => writeln!(f, "error: {message}"),
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
