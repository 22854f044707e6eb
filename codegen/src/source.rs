//! What the generator is given: texts, and where each came from.

/// A text and the path that messages call it by. The path is never opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path as shown in messages. One that ends in `.json` is read as JSON, any other as YAML.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// Returns a source out of its path and text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }
}

/// Everything that the output depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Input {
    /// The OpenAPI 3.0 description: one file, or several that are united in this order.
    pub description: Vec<Source>,
    /// OpenAPI Overlay 1.0 files, applied in this order.
    pub overlays: Vec<Source>,
    /// The configuration of the generator (TOML).
    pub config: Option<Source>,
    /// By which fields operations show that something has settled (YAML).
    pub waiters: Option<Source>,
    /// The API date (`YYYY-MM-DD`): versions after it are left out. The newest stable one if not given.
    pub api_date: Option<String>,
}
