//! What the mutations put in.

mod descriptions;
mod payloads;

pub use descriptions::DESCRIPTIONS;
pub use payloads::PAYLOADS;

/// Pieces that mean something to a target.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// Keys of mappings, and the values (JSON) that they may have.
    pub keys: &'static [(&'static str, &'static [&'static str])],
    /// Texts, and names to give to what is there.
    pub words: &'static [&'static str],
    /// What can be put around a node (JSON), which takes the place of the text `?`.
    pub around: &'static [&'static str],
}
