//! What the service says when it refuses a request, read with patience: any of it may be missing, null or of another type.

use serde_json::Value;

/// One field of a request body that the service objects to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation {
    /// The field's name or path.
    pub field: String,
    /// What is wrong with it.
    pub description: String,
}

/// The parts of an error body that are of use.
#[derive(Debug, Default)]
pub(crate) struct ApiError {
    pub(crate) code: Option<String>,
    pub(crate) detail: Option<String>,
    pub(crate) parameters: Vec<Value>,
    pub(crate) field_violations: Vec<FieldViolation>,
}

impl ApiError {
    /// Returns what can be read in `body`; an HTML page or no body at all says nothing.
    pub(crate) fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(body)) = serde_json::from_slice::<Value>(body) else {
            return Self::default();
        };
        let text = |name: &str| match body.get(name) {
            Some(Value::String(text)) if !text.is_empty() => Some(text.clone()),
            _ => None,
        };
        Self {
            // The token endpoint answers as OAuth does: a word in `error`, prose in `error_description`. Where policies are refused,
            // the word is in `errorType`.
            code: text("errorCode")
                .or_else(|| text("error"))
                .or_else(|| text("errorType")),
            detail: text("detail")
                .or_else(|| text("error_description"))
                .or_else(|| text("reason")),
            parameters: match body.get("parameters") {
                Some(Value::Array(items)) => items.clone(),
                _ => Vec::new(),
            },
            field_violations: body
                .get("badRequestDetail")
                .and_then(|detail| detail.get("fields"))
                .and_then(Value::as_array)
                .map(|fields| fields.iter().filter_map(violation).collect())
                .unwrap_or_default(),
        }
    }
}

fn violation(value: &Value) -> Option<FieldViolation> {
    let text = |name: &str| {
        value
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let violation = FieldViolation {
        field: text("field"),
        description: text("description"),
    };
    (!violation.field.is_empty() || !violation.description.is_empty()).then_some(violation)
}

/// Returns a parameter that is a number, be it as text.
pub(crate) fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}
