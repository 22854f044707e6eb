//! What a child process took: processor time and memory.

use std::process::Command;
use std::time::Duration;

use wait4::Wait4 as _;

use crate::failure::Failure;

/// What a process and the processes that it waited for took.
#[derive(Debug, Clone, Copy)]
pub(super) struct Usage {
    /// User and system time.
    pub(super) cpu: Duration,
    /// The largest resident set of any one of the processes, in bytes.
    pub(super) peak: u64,
}

impl Usage {
    /// Runs a command to its end.
    pub(super) fn of(command: &mut Command) -> Result<Self, Failure> {
        let name = command_line(command);
        let failed = |error| Failure::input(format!("cannot run `{name}`: {error}"));
        let ended = command
            .spawn()
            .and_then(|mut child| child.wait4())
            .map_err(failed)?;
        if !ended.status.success() {
            return Err(Failure::input(format!(
                "`{name}` ended with {}",
                ended.status
            )));
        }
        Ok(Self {
            cpu: ended.rusage.utime + ended.rusage.stime,
            peak: ended.rusage.maxrss,
        })
    }
}

/// Returns the command as one would type it.
fn command_line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// Returns the number of processes that want to run, averaged over a minute, where the system tells it.
pub(super) fn load() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/loadavg").ok()?;
    text.split(' ').next()?.parse().ok()
}
