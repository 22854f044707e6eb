//! Waiters: by which fields an operation's answer shows that something has settled, or is deleted.

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Waiter {
    pub(crate) settled: Vec<Condition>,
    /// Besides status 404.
    pub(crate) deleted: Vec<Condition>,
}

/// What the values of one field mean.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) field: String,
    pub(crate) success: Vec<When>,
    pub(crate) failure: Vec<When>,
    pub(crate) pending: Vec<When>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum When {
    Text(String),
    Bool(bool),
    /// Neither absent nor null.
    Set,
}
