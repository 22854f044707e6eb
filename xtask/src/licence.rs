//! The licence that a description states for its own text.

use codegen::Source;
use serde::Deserialize;

/// `info.license` of a description.
#[derive(Debug, Deserialize)]
pub(crate) struct Licence {
    pub(crate) name: String,
    pub(crate) url: Option<String>,
}

#[derive(Deserialize)]
struct Description {
    info: Option<Info>,
}

#[derive(Deserialize)]
struct Info {
    license: Option<Licence>,
}

impl Licence {
    /// Returns the licence that the description states, if any.
    pub(crate) fn of(description: &[Source]) -> Option<Self> {
        description.iter().find_map(|source| {
            // The generator reads the whole file anyway: here the few lines of `info` do, where they stand alone.
            info_lines(&source.text)
                .and_then(|lines| serde_yaml::from_str::<Description>(lines).ok())
                .or_else(|| {
                    source
                        .text
                        .trim_start()
                        .starts_with('{')
                        .then(|| serde_yaml::from_str(&source.text).ok())?
                })
                .and_then(|description| description.info?.license)
        })
    }

    /// Returns what a reader of the generated crate has to know, as text for a file of its own.
    pub(crate) fn notice(&self, own: &str) -> String {
        let Self { name, url } = self;
        let url = url
            .as_ref()
            .map(|url| format!("\n{url}\n"))
            .unwrap_or_default();
        format!(
            "The documentation comments below src/generated come from an OpenAPI document that its publisher\n\
             licenses under\n\n    {name}\n{url}\n\
             Whoever passes this crate on is bound by those terms for that text.\n\
             All other parts of the crate are licensed under {own}.\n"
        )
    }
}

/// Returns the top-level `info` block of a YAML document in block style.
fn info_lines(text: &str) -> Option<&str> {
    let start = if text.starts_with("info:") {
        0
    } else {
        text.find("\ninfo:")? + 1
    };
    let block = &text[start..];
    let mut end = 0;
    for (number, line) in block.split_inclusive('\n').enumerate() {
        let inside = number == 0 || line.trim().is_empty() || line.starts_with([' ', '#', '\t']);
        if !inside {
            break;
        }
        end += line.len();
    }
    Some(&block[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn licence(text: &str) -> Option<String> {
        let source = Source {
            path: "x.yaml".to_owned(),
            text: text.to_owned(),
        };
        Licence::of(&[source]).map(|licence| licence.name)
    }

    #[test]
    fn is_found_wherever_info_stands() {
        assert_eq!(
            licence("info:\n  license:\n    name: A\nopenapi: 3.0.1\n").as_deref(),
            Some("A")
        );
        assert_eq!(
            licence("paths: {}\ninfo:\n  title: info\n\n  license: {name: A}").as_deref(),
            Some("A")
        );
        assert_eq!(
            licence("{\"info\": {\"license\": {\"name\": \"A\"}}}").as_deref(),
            Some("A")
        );
    }

    #[test]
    fn is_absent_where_the_description_states_none() {
        assert_eq!(
            licence("info:\n  title: x\npaths:\n  license:\n    name: A\n"),
            None
        );
        assert_eq!(licence("paths: {}\n"), None);
        assert_eq!(licence(": not yaml"), None);
    }
}
