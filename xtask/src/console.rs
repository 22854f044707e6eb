//! Standard output and error that outlive their reader.

use std::env;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, LineWriter, Write};

/// A stream that swallows what its reader no longer wants: in `cargo xtask spec list | head -1` the command ends as it
/// would have without `head`, with its own exit status.
pub(crate) struct Console {
    stream: Box<dyn Write>,
}

impl Console {
    pub(crate) fn stdout() -> Self {
        Self {
            stream: Box::new(BufWriter::new(io::stdout())),
        }
    }

    pub(crate) fn stderr() -> Self {
        Self {
            stream: Box::new(LineWriter::new(io::stderr())),
        }
    }
}

/// Returns whether a stream gets colours: on terminals, unless `NO_COLOR` is set to anything.
pub(crate) fn coloured(stream: &impl IsTerminal) -> bool {
    let plain = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    stream.is_terminal() && !plain
}

fn unless_closed<T>(result: io::Result<T>, otherwise: T) -> io::Result<T> {
    match result {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(otherwise),
        result => result,
    }
}

impl Write for Console {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        unless_closed(self.stream.write(bytes), bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        unless_closed(self.stream.flush(), ())
    }
}
