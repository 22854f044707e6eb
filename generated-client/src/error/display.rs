//! Errors as text, in one line.

use std::fmt;

use super::{Error, Kind};
use crate::excerpt::excerpt;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "{operation}: ")?;
        }
        let status = self.0.status.unwrap_or_default();
        match &self.0.kind {
            Kind::Invalid(message) | Kind::Transport(message) | Kind::Waited(message, _) => {
                write_line(f, message)
            }
            Kind::NoConnection(cause) => {
                f.write_str("no connection: ")?;
                write_line(f, cause)
            }
            Kind::Timeout(limit) => write!(f, "no complete answer within {limit:?}"),
            Kind::Token(error) => write!(f, "no access token: {error}"),
            Kind::Redirect(target) => write!(
                f,
                "{status}: the service redirects to {target}, which is not followed"
            ),
            Kind::Output(error) => write!(f, "what arrived cannot be written: {error}"),
            Kind::NoBody => write!(f, "{status}: the answer has no body where one is due"),
            Kind::Decode(error) => {
                write!(f, "{status}: the answer cannot be decoded: {error}: ")?;
                write_line(f, &excerpt(&self.0.body, error.offset()))
            }
            Kind::DecodeItem(index, error) => {
                write!(
                    f,
                    "{status}: item {index} of the page cannot be decoded: {error}: "
                )?;
                write_line(f, &excerpt(&self.0.body, error.offset()))
            }
            Kind::Api(error) => {
                write!(f, "{status}")?;
                match (&error.code, reqwest::StatusCode::from_u16(status)) {
                    (Some(code), _) => write!(f, " {code}")?,
                    (None, Ok(code)) => write!(
                        f,
                        " {}",
                        code.canonical_reason().unwrap_or("(no error code)")
                    )?,
                    (None, Err(_)) => {}
                }
                if let Some(detail) = &error.detail {
                    f.write_str(": ")?;
                    write_line(f, detail)?;
                }
                self.write_advice(f)
            }
        }
    }
}

/// Writes `text` in one line, whatever it holds.
fn write_line(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for (position, word) in text.split_whitespace().enumerate() {
        if position > 0 {
            f.write_str(" ")?;
        }
        f.write_str(word)?;
    }
    Ok(())
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.to_string()).finish()
    }
}

impl Error {
    /// Says what to do where it is the version that the service objects to.
    fn write_advice(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fate = match (self.is_version_gone(), self.is_version_unknown()) {
            (true, _) => "gone",
            (_, true) => "not served here",
            _ => return Ok(()),
        };
        let Some(version) = self.version() else {
            return Ok(());
        };
        write!(
            f,
            " (version {version} was asked for and is {fate}: update this crate, or use the builder of another version)"
        )
    }

    /// Returns a word for the reason, which no value of the caller's is part of.
    #[cfg(feature = "tracing")]
    pub(crate) fn reason(&self) -> &str {
        match &self.0.kind {
            Kind::Invalid(_) => "invalid",
            Kind::NoConnection(_) => "no connection",
            Kind::Transport(_) => "transport",
            Kind::Timeout(_) => "timeout",
            Kind::Token(_) => "token",
            Kind::Api(error) => error.code.as_deref().unwrap_or("refused"),
            Kind::Redirect(_) => "redirect",
            Kind::Decode(_) | Kind::DecodeItem(..) | Kind::NoBody => "decode",
            Kind::Output(_) => "output",
            Kind::Waited(..) => "waited",
        }
    }
}
