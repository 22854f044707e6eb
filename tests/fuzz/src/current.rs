//! The input that is being tried, on disk: a stack overflow leaves the engine no time to write it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::sync::LazyLock;

/// Writes an input to the file that the environment variable `FUZZ_CURRENT` names, if it does.
pub fn note(data: &[u8]) {
    static FILE: LazyLock<Option<OsString>> = LazyLock::new(|| env::var_os("FUZZ_CURRENT"));
    if let Some(file) = &*FILE
        && let Err(error) = fs::write(file, data)
    {
        panic!("the input cannot be written: {error}");
    }
}
