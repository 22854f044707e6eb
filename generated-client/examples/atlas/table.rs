//! Looking up families and operations.

use std::collections::BTreeSet;

use generated_client::Operation;
use generated_client::operations::ALL;

/// Returns the tags, in alphabetical order.
pub(crate) fn tags() -> BTreeSet<&'static str> {
    ALL.iter().map(|operation| operation.tag).collect()
}

/// Returns the tag that is called `name`, whatever its case and hyphens.
pub(crate) fn tag(name: &str) -> Option<&'static str> {
    tags().into_iter().find(|tag| same(tag, name))
}

/// Returns every version of the operations called `name`, of one family or of any: by its `operationId`, or the shorter name that
/// it has in its family.
pub(crate) fn operations(tag: Option<&str>, name: &str) -> Vec<&'static Operation> {
    let of_tag = ALL
        .iter()
        .filter(|operation| tag.is_none_or(|tag| operation.tag == tag));
    let named = of_tag.filter(|operation| same(operation.id, name) || same(operation.name, name));
    named.copied().collect()
}

/// Returns the operations of a family, each in its newest version.
pub(crate) fn family(tag: &str) -> Vec<&'static Operation> {
    let mut seen = BTreeSet::new();
    let of_tag = ALL.iter().filter(|operation| operation.tag == tag);
    of_tag
        .filter(|operation| seen.insert(operation.id))
        .copied()
        .collect()
}

/// Returns the name of an operation as one types it: `getCluster`.
pub(crate) fn short_name(operation: &Operation) -> String {
    let mut words = operation.name.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// Returns the name of a family as one types it: `network-peering`.
pub(crate) fn family_name(tag: &str) -> String {
    let words = tag.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}

/// Returns whether two names have the same letters and digits.
pub(crate) fn same(a: &str, b: &str) -> bool {
    let letters = |name: &str| -> Vec<u8> {
        let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
        letters.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    letters(a) == letters(b)
}
