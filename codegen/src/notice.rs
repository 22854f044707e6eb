//! What is no fault, but should be seen and counted.

/// Something that was passed over and that the reader of the summary should know of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What kind of thing.
    pub kind: NoticeKind,
    /// The overlay, if it is about one.
    pub path: Option<String>,
    /// The JSON pointer of the node, in the overlay if `path` names one, else in the description.
    pub pointer: String,
    /// What was passed over.
    pub message: String,
}

/// The kinds of notices, to count them by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// An action of an overlay that was written for another version and finds nothing in this one.
    IdleOverlayAction,
    /// A key that OpenAPI 3.0 does not know.
    UnknownKey,
    /// An operation without `operationId`, which is named by its method and path.
    ImpliedName,
    /// An operation without a tag, or with several.
    ImpliedFamily,
    /// An operation that was left out because the generator has no means for it.
    UnsupportedOperation,
}
