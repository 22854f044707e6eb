//! The line that tells what is going on when that takes longer than a moment.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A line on standard error with what is being done and for how long, until it is dropped. It shows on terminals only.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(crate) fn new(what: &str) -> Self {
        let progress = Self {
            bar: styled(ProgressBar::no_length(), "{spinner} {msg}, {elapsed}"),
        };
        progress.says(what);
        progress.bar.enable_steady_tick(Duration::from_millis(200));
        progress
    }

    /// Tells what is done next.
    pub(crate) fn says(&self, what: &str) {
        self.bar.set_message(what.to_owned());
        self.bar.reset_elapsed();
    }

    /// Prints something while the line is out of the way.
    pub(crate) fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        self.bar.suspend(print)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// Returns a line that tells how far a download is, of as many bytes as there are if that is known.
pub(crate) fn download(length: Option<u64>) -> ProgressBar {
    match length {
        Some(length) => styled(
            ProgressBar::new(length),
            "{bar:30} {bytes} of {total_bytes}, {eta} left",
        ),
        None => styled(ProgressBar::no_length(), "{spinner} {bytes}"),
    }
}

fn styled(bar: ProgressBar, template: &str) -> ProgressBar {
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
