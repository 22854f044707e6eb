//! Every key of every object holds what OpenAPI says, and is one that OpenAPI knows.

use serde_json::Value;

use super::Object;
use crate::diagnostics::{Fault, noun};
use crate::notice::{Notice, NoticeKind};
use crate::pointer::Pointer;
use crate::tree::grammar::{EXTENSION, Kind, Shape};

pub(super) fn check(
    kind: Kind,
    at: &Pointer<'_>,
    object: &Object,
    faults: &mut Vec<Fault<'_>>,
    notices: &mut Vec<Notice>,
) {
    for (key, value) in object {
        match kind.field(key) {
            Some(shape) => shape.check(&at.key(key), value, faults),
            None if key.starts_with(EXTENSION) => {}
            None => notices.push(Notice {
                kind: NoticeKind::UnknownKey,
                path: None,
                pointer: at.key(key).to_string(),
                message: format!("OpenAPI 3.0 knows no `{key}` in a {}", kind.noun()),
            }),
        }
    }
    if kind.section().is_some() && object.contains_key("$ref") {
        return;
    }
    for key in kind
        .required()
        .iter()
        .filter(|key| !object.contains_key(**key))
    {
        faults.push(Fault::new(
            format!("this {} has no `{key}`", kind.noun()),
            at.to_string(),
        ));
    }
}

impl Shape {
    fn check(self, at: &Pointer<'_>, value: &Value, faults: &mut Vec<Fault<'_>>) {
        let mut mapping = |at: &Pointer<'_>, value: &Value| {
            if !value.is_object() {
                faults.push(mismatch("a mapping", at, value));
            }
        };
        match (self, value) {
            (Self::One(_), value) => mapping(at, value),
            (Self::List(_), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    mapping(&at.index(index), item);
                }
            }
            (Self::Map(_), Value::Object(entries)) => {
                for (key, entry) in entries {
                    mapping(&at.key(key), entry);
                }
            }
            (Self::ExtensibleMap(_), Value::Object(entries)) => {
                for (key, entry) in entries
                    .iter()
                    .filter(|(key, _)| !key.starts_with(EXTENSION))
                {
                    mapping(&at.key(key), entry);
                }
            }
            (shape, value) if !shape.holds(value) => {
                faults.push(mismatch(shape.expected(), at, value))
            }
            _ => {}
        }
    }

    /// Returns whether a value that is not looked into is right.
    fn holds(self, value: &Value) -> bool {
        match (self, value) {
            (Self::Text, Value::String(_)) | (Self::Flag | Self::FlagOrSchema, Value::Bool(_)) => {
                true
            }
            (Self::Number, Value::Number(_)) | (Self::Values, Value::Array(_)) => true,
            (Self::Count, value) => value.is_u64(),
            (Self::Texts, Value::Array(items)) => items.iter().all(Value::is_string),
            (Self::TextMap, Value::Object(entries)) => entries.values().all(Value::is_string),
            (Self::FlagOrSchema, Value::Object(_)) | (Self::Any, _) => true,
            _ => false,
        }
    }

    fn expected(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Flag => "true or false",
            Self::Number => "a number",
            Self::Count => "a whole number from 0",
            Self::Texts => "a list of texts",
            Self::TextMap => "a mapping of texts",
            Self::Values | Self::List(_) => "a list",
            Self::FlagOrSchema => "true, false or a schema",
            Self::One(_) | Self::Map(_) | Self::ExtensibleMap(_) => "a mapping",
            Self::Any => "anything",
        }
    }
}

fn mismatch<'a>(expected: &str, at: &Pointer<'_>, value: &Value) -> Fault<'a> {
    let found = match value {
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
        value => noun(value).to_owned(),
    };
    let fault = Fault::new(
        format!("expected {expected}, found {found}"),
        at.to_string(),
    );
    // `type: [string, 'null']` and numeric exclusive bounds are how OpenAPI 3.1 writes.
    match at {
        Pointer::Key(_, "type") if value.is_array() => {
            fault.hint("say `nullable: true` beside a single `type`")
        }
        Pointer::Key(_, "exclusiveMinimum" | "exclusiveMaximum") => {
            fault.hint("in OpenAPI 3.0 this is true or false beside `minimum` or `maximum`")
        }
        _ => fault,
    }
}
