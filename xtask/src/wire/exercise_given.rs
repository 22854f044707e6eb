//! What an operation is to be given, taken out piece by piece.

use std::collections::BTreeMap;

use generated_client::json::{self, Decode};
use serde_json::Value;
use serde_json::value::RawValue;

pub struct Given {
    pub operation: String,
    arguments: BTreeMap<String, Value>,
    /// JSON text.
    body: Option<String>,
}

impl Given {
    /// Reads a line of the file.
    pub fn parse(line: &str) -> serde_json::Result<Self> {
        let keys: BTreeMap<String, &RawValue> = serde_json::from_str(line)?;
        let key = |name: &str| keys.get(name).map_or("null", |value| value.get());
        let body: Vec<&RawValue> = serde_json::from_str(key("body"))?;
        Ok(Self {
            operation: serde_json::from_str(key("operation"))?,
            arguments: serde_json::from_str(key("arguments"))?,
            body: body.first().map(|body| body.get().to_owned()),
        })
    }

    pub fn has(&self, name: &str) -> bool {
        self.arguments.contains_key(name)
    }

    pub fn has_body(&self) -> bool {
        self.body.is_some()
    }

    pub fn text(&mut self, name: &str) -> Result<String, String> {
        self.take(name, |value| match value {
            Value::Null => None,
            Value::String(text) => Some(text),
            value => Some(value.to_string()),
        })
    }

    pub fn boolean(&mut self, name: &str) -> Result<bool, String> {
        self.take(name, |value| value.as_bool())
    }

    pub fn integer(&mut self, name: &str) -> Result<i64, String> {
        self.take(name, |value| value.as_i64())
    }

    pub fn number(&mut self, name: &str) -> Result<f64, String> {
        self.take(name, |value| value.as_f64())
    }

    pub fn texts(&mut self, name: &str) -> Result<Vec<String>, String> {
        self.take(name, |value| {
            let items = value.as_array()?.iter();
            let text = |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
            Some(items.map(text).collect())
        })
    }

    pub fn json<T: Decode>(&mut self, name: &str) -> Result<T, String> {
        let value = self.take(name, Some)?.to_string();
        json::from_str(&value).map_err(|error| format!("`{name}` is not of the builder's type: {error}"))
    }

    pub fn body<T: Decode>(&mut self) -> Result<T, String> {
        let text = self.body.take().ok_or("the builder asks for a body")?;
        json::from_str(&text).map_err(|error| format!("the body is not of the builder's type: {error}"))
    }

    /// Tells what the builder had no use for.
    pub fn check_empty(&self) -> Result<(), String> {
        if let Some(name) = self.arguments.keys().next() {
            return Err(format!("the builder has no use for `{name}`"));
        }
        match self.body {
            Some(_) => Err("the builder has no use for a body".to_owned()),
            None => Ok(()),
        }
    }

    fn take<T>(&mut self, name: &str, read: fn(Value) -> Option<T>) -> Result<T, String> {
        let value = self.arguments.remove(name);
        let value = value.ok_or_else(|| format!("the builder asks for `{name}`"))?;
        let shown = value.to_string();
        read(value).ok_or_else(|| format!("the builder does not take {shown} for `{name}`"))
    }
}
