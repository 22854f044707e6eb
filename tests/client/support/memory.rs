//! How much memory this process has.

use std::fs;

/// Returns the most bytes that this process has had, where the system tells.
pub(crate) fn peak() -> Option<usize> {
    status("VmHWM:")
}

/// Returns how many bytes this process has, where the system tells.
pub(crate) fn resident() -> Option<usize> {
    status("VmRSS:")
}

fn status(name: &str) -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kibibytes: usize = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
