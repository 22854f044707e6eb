//! One text for all that the generator is given.
//!
//! A line `#= description`, `#= overlay` or `#= config` begins a part; what stands before the first such line is a description.

use codegen::{Input, Source};

/// What a part of the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file of the description, JSON or YAML.
    Description,
    /// An overlay.
    Overlay,
    /// The configuration.
    Config,
}

/// The kind of each part and its text.
pub type Parts = Vec<(Kind, String)>;

/// Takes a text apart.
pub fn split(text: &str) -> Parts {
    let mut parts = vec![(Kind::Description, String::new())];
    for line in text.split_inclusive('\n') {
        match marker(line.trim_end()) {
            Some(kind) => parts.push((kind, String::new())),
            None => parts
                .last_mut()
                .into_iter()
                .for_each(|(_, text)| text.push_str(line)),
        }
    }
    parts
}

/// Puts a text together; the first part is a description.
pub fn join(parts: &[(Kind, String)]) -> String {
    let mut whole = String::new();
    for (index, (kind, text)) in parts.iter().enumerate() {
        if index > 0 {
            if !whole.is_empty() && !whole.ends_with('\n') {
                whole.push('\n');
            }
            whole.push_str(match kind {
                Kind::Description => "#= description\n",
                Kind::Overlay => "#= overlay\n",
                Kind::Config => "#= config\n",
            });
        }
        whole.push_str(text);
    }
    whole
}

fn marker(line: &str) -> Option<Kind> {
    Some(match line {
        "#= description" => Kind::Description,
        "#= overlay" => Kind::Overlay,
        "#= config" => Kind::Config,
        _ => return None,
    })
}

/// Whether a part is JSON and not YAML.
pub fn is_json(text: &str) -> bool {
    text.starts_with(['{', '['])
}

/// Returns what the generator is given; of several configurations the last one.
pub fn input(text: &str) -> Input {
    let mut input = Input::default();
    for (kind, text) in split(text) {
        let ending = if is_json(&text) { "json" } else { "yaml" };
        match kind {
            Kind::Description => {
                let path = format!("description{}.{ending}", input.description.len());
                input.description.push(Source::new(path, text));
            }
            Kind::Overlay => {
                let path = format!("overlay{}.{ending}", input.overlays.len());
                input.overlays.push(Source::new(path, text));
            }
            Kind::Config => input.config = Some(Source::new("config.toml", text)),
        }
    }
    input
}
