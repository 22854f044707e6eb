//! Holds two schemas against each other, and what they refer to.

use std::collections::BTreeSet;

use serde_json::Value;

use super::compare::{Comparison, NOTHING, shown};
use super::node::Node;

/// Facts that are texts, numbers or any value.
const VALUES: [(&str, &str); 14] = [
    ("format", "format"),
    ("pattern", "pattern"),
    ("default", "default"),
    ("bound", "minimum"),
    ("bound", "maximum"),
    ("bound", "multipleOf"),
    ("bound", "minLength"),
    ("bound", "maxLength"),
    ("bound", "minItems"),
    ("bound", "maxItems"),
    ("bound", "minProperties"),
    ("bound", "maxProperties"),
    ("union-tag", "x-tag"),
    ("type", "type"),
];

/// Facts that are false unless said.
const FLAGS: [(&str, &str); 7] = [
    ("nullable", "nullable"),
    ("read-only", "readOnly"),
    ("write-only", "writeOnly"),
    ("deprecated", "deprecated"),
    ("bound", "uniqueItems"),
    ("bound", "exclusiveMinimum"),
    ("bound", "exclusiveMaximum"),
];

impl Comparison {
    /// Compares two schemas; those behind references only once.
    pub(super) fn schema(&mut self, subject: &str, ours: &Node<'_>, theirs: &Node<'_>) {
        let names = (ours.reference().map(name), theirs.reference().map(name));
        let inline = |name: Option<&str>| name.unwrap_or("an inline schema").to_owned();
        self.equal(
            "reference",
            subject,
            (inline(names.0), ours),
            (inline(names.1), theirs),
        );
        let (a, b) = (ours.resolved(), theirs.resolved());
        let subject = match names.0 {
            Some(name) => {
                self.schemas.insert(name.to_owned());
                name
            }
            None => subject,
        };
        let pair = (a.pointer.clone(), b.pointer.clone());
        if (names == (None, None)) || self.met.insert(pair) {
            self.inside(subject, &a, &b);
        }
    }

    fn inside(&mut self, subject: &str, ours: &Node<'_>, theirs: &Node<'_>) {
        for (fact, key) in FLAGS {
            self.flag(fact, subject, key, ours, theirs);
        }
        self.sets(
            "required",
            subject,
            (texts(ours, "required"), ours),
            (texts(theirs, "required"), theirs),
        );
        let united = strings(ours).zip(strings(theirs));
        for (fact, key) in VALUES {
            // A union of texts says `type: object` here and there, and means nothing by it.
            if key != "type" || united.is_none() {
                self.same(fact, subject, key, ours, theirs);
            }
        }
        let one_of = |node: &Node<'_>| node.get("oneOf").is_some();
        match united {
            // One enumeration, or the same one split into several.
            Some((a, b)) if !(one_of(ours) && one_of(theirs)) => {
                self.sets("enum", subject, (a, ours), (b, theirs));
            }
            _ => {
                let (a, b) = (texts(ours, "enum"), texts(theirs, "enum"));
                self.sets("enum", subject, (a, ours), (b, theirs));
                self.parts("oneOf", subject, ours, theirs);
            }
        }
        self.parts("anyOf", subject, ours, theirs);
        self.parts("allOf", subject, ours, theirs);
        self.discriminator(subject, ours, theirs);
        self.properties(subject, ours, theirs);
        for (suffix, key) in [("[]", "items"), (".*", "additionalProperties")] {
            let subject = format!("{subject}{suffix}");
            match (ours.get(key), theirs.get(key)) {
                (Some(a), Some(b)) if a.value.is_object() && b.value.is_object() => {
                    self.schema(&subject, &a, &b);
                }
                _ => self.same("items", &subject, key, ours, theirs),
            }
        }
    }

    fn properties(&mut self, subject: &str, ours: &Node<'_>, theirs: &Node<'_>) {
        let (mine, other) = (ours.get("properties"), theirs.get("properties"));
        let names: BTreeSet<&str> = [&mine, &other]
            .into_iter()
            .flatten()
            .flat_map(|properties| properties.entries())
            .map(|(name, _)| name)
            .collect();
        for name in names {
            let subject = format!("{subject}.{name}");
            let a = mine.as_ref().and_then(|properties| properties.get(name));
            let b = other.as_ref().and_then(|properties| properties.get(name));
            match (a, b) {
                (Some(a), Some(b)) => self.schema(&subject, &a, &b),
                (a, b) => self.either("property", &subject, (a, ours), (b, theirs)),
            }
        }
    }

    /// Compares the parts of a combination: by what they refer to, else by their order.
    fn parts(&mut self, key: &'static str, subject: &str, ours: &Node<'_>, theirs: &Node<'_>) {
        let list = |node: &Node<'_>| -> Vec<String> {
            let parts = node.get(key);
            let named = |part: Node<'_>| part.reference().map_or("inline", name).to_owned();
            let mut parts: Vec<String> = parts.iter().flat_map(Node::items).map(named).collect();
            parts.sort_unstable();
            parts
        };
        let (a, b) = (list(ours), list(theirs));
        let (none, differ) = (a.is_empty() && b.is_empty(), a != b);
        if !none {
            let (a, b) = (a.join(", "), b.join(", "));
            self.equal("variants", subject, (a, ours), (b, theirs));
        }
        let (Some(ours), Some(theirs)) = (ours.get(key), theirs.get(key)) else {
            return;
        };
        if differ {
            return;
        }
        let mut a: Vec<Node<'_>> = ours.items().collect();
        let mut b: Vec<Node<'_>> = theirs.items().collect();
        // Stable, so that inline parts keep their order.
        a.sort_by_key(Node::reference);
        b.sort_by_key(Node::reference);
        for (a, b) in a.iter().zip(&b) {
            let index = name(&a.pointer);
            self.schema(&format!("{subject}({key} {index})"), a, b);
        }
    }

    fn discriminator(&mut self, subject: &str, ours: &Node<'_>, theirs: &Node<'_>) {
        let (mine, other) = (ours.get("discriminator"), theirs.get("discriminator"));
        let (Some(a), Some(b)) = (&mine, &other) else {
            if mine.is_some() || other.is_some() {
                self.either("discriminator", subject, (mine, ours), (other, theirs));
            }
            return;
        };
        self.same("discriminator", subject, "propertyName", a, b);
        let (Some(a), Some(b)) = (a.get("mapping"), b.get("mapping")) else {
            return self.same("mapping", subject, "mapping", a, b);
        };
        let keys: BTreeSet<&str> = a.entries().chain(b.entries()).map(|(key, _)| key).collect();
        for key in keys {
            self.same("mapping", &format!("{subject}({key})"), key, &a, &b);
            if let (Some(a), Some(b)) = (a.get(key), b.get(key)) {
                self.target(&a, &b);
            }
        }
    }

    /// Compares the schemas that a key of a mapping leads to.
    fn target(&mut self, ours: &Node<'_>, theirs: &Node<'_>) {
        if let (Some(a), Some(b)) = (ours.target(), theirs.target())
            && ours.value == theirs.value
            && self.met.insert((a.pointer.clone(), b.pointer.clone()))
        {
            let name = name(&a.pointer).to_owned();
            self.inside(&name, &a, &b);
            self.schemas.insert(name);
        }
    }

    /// Compares two sets of texts, and tells only what one of them lacks.
    fn sets(
        &mut self,
        fact: &'static str,
        subject: &str,
        ours: (BTreeSet<String>, &Node<'_>),
        theirs: (BTreeSet<String>, &Node<'_>),
    ) {
        let only = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
            let only: Vec<&str> = a.difference(b).map(String::as_str).collect();
            match only.is_empty() {
                true => NOTHING.to_owned(),
                false => only.join(", "),
            }
        };
        let (a, b) = (only(&ours.0, &theirs.0), only(&theirs.0, &ours.0));
        self.equal(fact, subject, (a, ours.1), (b, theirs.1));
    }
}

/// Returns the last segment of a pointer.
fn name(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}

/// Returns the values of a list, such as `enum`.
fn texts(node: &Node<'_>, key: &str) -> BTreeSet<String> {
    let values = node.value.get(key).and_then(Value::as_array);
    values.into_iter().flatten().map(shown).collect()
}

/// Returns the values of a string enumeration, or of a union that has nothing but such.
fn strings(node: &Node<'_>) -> Option<BTreeSet<String>> {
    let node = node.resolved();
    if node.text("type") == Some("string") && node.value.get("enum").is_some() {
        return Some(texts(&node, "enum"));
    }
    let parts = node.get("oneOf")?;
    let mut all = BTreeSet::new();
    for part in parts.items() {
        let part = part.resolved();
        if part.text("type") != Some("string") || part.value.get("enum").is_none() {
            return None;
        }
        all.extend(texts(&part, "enum"));
    }
    Some(all)
}
