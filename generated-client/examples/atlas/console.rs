//! The terminal: colours only where somebody sees them.

use std::io::{self, ErrorKind, IsTerminal, Write};

use crate::Failure;

pub(crate) struct Console {
    colours: bool,
    error_colours: bool,
}

impl Console {
    /// Returns a console that follows <https://no-color.org>.
    pub(crate) fn new() -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self {
            colours: wanted && io::stdout().is_terminal(),
            error_colours: wanted && io::stderr().is_terminal(),
        }
    }

    /// Prints a text. A reader that has gone away (`| head`) is no failure.
    pub(crate) fn print(&self, text: &str) -> Result<(), Failure> {
        let mut stdout = io::stdout().lock();
        match stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush())
        {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Tells what is going on, apart from the output.
    pub(crate) fn note(&self, text: &str) {
        eprintln!("{text}");
    }

    pub(crate) fn error(&self, message: &str) {
        let label = paint("1;31", "error", self.error_colours);
        eprintln!("{label}: {message}");
    }

    pub(crate) fn heading(&self, text: &str) -> String {
        paint("1", text, self.colours)
    }

    pub(crate) fn name(&self, text: &str) -> String {
        paint("36", text, self.colours)
    }
}

fn paint(code: &str, text: &str, colours: bool) -> String {
    match colours {
        true => format!("\x1b[{code}m{text}\x1b[0m"),
        false => text.to_owned(),
    }
}
