//! Where a request goes: the base URL, the path template filled in, the query.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::operation::{Operation, Piece};

/// Everything but the unreserved characters of RFC 3986, so that no value can reach outside its place.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Returns `value` percent-encoded.
pub(crate) fn encode(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string()
}

/// Returns the values percent-encoded, with `separator` as it is between them, so that it is told from what stands in a value.
pub(crate) fn join(
    values: impl IntoIterator<Item = impl AsRef<str>>,
    separator: &'static str,
) -> String {
    let values = values.into_iter().map(|value| encode(value.as_ref()));
    values.collect::<Vec<_>>().join(separator)
}

/// The service's address, without a slash at its end.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    /// Returns the address if it is one that requests can be made to; else says what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let url =
            Url::parse(text.trim()).map_err(|error| format!("the base URL is none: {error}"))?;
        if !matches!(url.scheme(), "https" | "http") {
            return Err(format!(
                "the base URL's scheme is `{}`, which is neither https nor http",
                url.scheme()
            ));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the base URL carries credentials; give them to the builder".into());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("the base URL has a query or a fragment".into());
        }
        Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
    }

    /// Returns the address as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the address of a fixed path.
    pub(crate) fn join(&self, path: &str) -> Result<Url, String> {
        Url::parse(&format!("{}{path}", self.0)).map_err(|error| error.to_string())
    }

    /// Returns the URL of a call, whose values are percent-encoded already. Fails where a value is missing or would change the route.
    pub(crate) fn of_call(
        &self,
        operation: &Operation,
        values: &[String],
        query: &[(&'static str, String)],
    ) -> Result<Url, String> {
        let mut text = self.0.clone();
        push_path(&mut text, operation, values)?;
        for (position, (name, value)) in query.iter().enumerate() {
            text.push(if position == 0 { '?' } else { '&' });
            text.push_str(&encode(name));
            text.push('=');
            text.push_str(value);
        }
        Url::parse(&text).map_err(|error| error.to_string())
    }
}

fn push_path(text: &mut String, operation: &Operation, values: &[String]) -> Result<(), String> {
    let start = text.len();
    let mut values = values.iter();
    for piece in operation.path {
        match piece {
            Piece::Literal(literal) => text.push_str(literal),
            Piece::Parameter(name) => {
                let value = values
                    .next()
                    .ok_or_else(|| format!("no value for the path parameter `{name}`"))?;
                if value.is_empty() {
                    return Err(format!("the value of the path parameter `{name}` is empty"));
                }
                text.push_str(value);
            }
        }
    }
    if values.next().is_some() {
        return Err(format!(
            "more path values than `{}` has parameters",
            operation.template()
        ));
    }
    // URL parsers fold such segments away, which would make another route of it.
    match text[start..]
        .split('/')
        .find(|segment| matches!(*segment, "." | ".."))
    {
        Some(segment) => Err(format!(
            "`{segment}` cannot be the value of a path parameter"
        )),
        None => Ok(()),
    }
}
