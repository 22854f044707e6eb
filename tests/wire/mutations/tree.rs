//! JSON text as a tree that says more than a value: the order of keys, keys that come twice, how a number is spelled.

use std::fmt;

use serde_json::{Value, json};

/// A way from an object to one of its values, or from a list to one of its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    Item(usize),
}

#[derive(Debug, Clone)]
pub(crate) enum Tree {
    /// As it is to stand in the text.
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl From<&Value> for Tree {
    fn from(value: &Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(map) => Self::Object(
                map.iter()
                    .map(|(key, value)| (key.clone(), Self::from(value)))
                    .collect(),
            ),
            _ => Self::Text(value.to_string()),
        }
    }
}

impl Tree {
    /// Returns the value at a place; the last one of equal keys.
    pub(crate) fn at(&mut self, steps: &[Step]) -> &mut Tree {
        let Some((step, rest)) = steps.split_first() else {
            return self;
        };
        match (self, step) {
            (Self::List(items), Step::Item(index)) => items[*index].at(rest),
            (Self::Object(fields), Step::Key(key)) => {
                let mut fields = fields.iter_mut().rev();
                fields.find(|(name, _)| name == key).unwrap().1.at(rest)
            }
            (tree, step) => panic!("no {step:?} in {tree}"),
        }
    }

    /// Returns the fields of the object at a place.
    pub(crate) fn fields(&mut self, steps: &[Step]) -> &mut Vec<(String, Tree)> {
        match self.at(steps) {
            Self::Object(fields) => fields,
            other => panic!("{other} is no object"),
        }
    }

    /// Returns the value that the text has: of equal keys, the last one counts.
    pub(crate) fn value(&self) -> Value {
        serde_json::from_str(&self.to_string()).unwrap()
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { "[" } else { "," })?;
                }
                f.write_str(if items.is_empty() { "[]" } else { "]" })
            }
            Self::Object(fields) => {
                for (index, (key, value)) in fields.iter().enumerate() {
                    let before = if index == 0 { "{" } else { "," };
                    write!(f, "{before}{}:{value}", json!(key))?;
                }
                f.write_str(if fields.is_empty() { "{}" } else { "}" })
            }
        }
    }
}

/// Returns a place as a JSON path; nothing where a key on the way is not of letters, digits and the like.
pub(crate) fn path(steps: &[Step]) -> Option<String> {
    let mut path = String::from("$");
    for step in steps {
        match step {
            Step::Item(index) => path.push_str(&format!("[{index}]")),
            Step::Key(key) => {
                let starts = key.starts_with(|c: char| c.is_ascii_alphabetic() || "_$".contains(c));
                let plain = |c: char| c.is_ascii_alphanumeric() || "_$-".contains(c);
                if starts && key.chars().all(plain) {
                    path.push_str(&format!(".{key}"));
                } else if key.chars().all(|c| c == ' ' || plain(c)) {
                    path.push_str(&format!("[\"{key}\"]"));
                } else {
                    return None;
                }
            }
        }
    }
    Some(path)
}
