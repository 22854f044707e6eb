//! The same change in many places is one finding.

use super::finding::{Finding, Level, Place, Side};
use super::kind::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// As many equal changes are told once.
const MANY: usize = 3;

/// Unites the findings on one node, and those that say the same of many; a change of its own never loses its place.
pub(super) fn collapse(findings: Vec<Finding>) -> Vec<Finding> {
    let same_node = |finding: &Finding| {
        (
            finding.kind,
            finding.level,
            finding.side,
            finding.what.clone(),
            finding.pointer.clone(),
        )
    };
    let findings = group(findings, same_node, |count, _| count > 1);
    let same_words = |finding: &Finding| {
        (
            finding.kind,
            finding.level,
            finding.side,
            finding.what.clone(),
            String::new(),
        )
    };
    group(findings, same_words, |count, kind| {
        count >= MANY
            && !matches!(
                kind,
                Kind::OperationAdded | Kind::SchemaAdded | Kind::SchemaRemoved
            )
    })
}

type Key = (Kind, Level, Side, String, String);

fn group(
    findings: Vec<Finding>,
    key: impl Fn(&Finding) -> Key,
    unites: impl Fn(usize, Kind) -> bool,
) -> Vec<Finding> {
    let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (index, finding) in findings.iter().enumerate() {
        groups.entry(key(finding)).or_default().push(index);
    }
    let mut leaders: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for ((kind, ..), members) in groups {
        if unites(members.len(), kind) {
            leaders.insert(members[0], members);
        } else {
            leaders.extend(members.into_iter().map(|index| (index, vec![index])));
        }
    }
    let united = leaders.into_iter().map(|(leader, members)| {
        let others = members.into_iter().filter(|index| *index != leader);
        let others: Vec<&Finding> = others.map(|index| &findings[index]).collect();
        unite(findings[leader].clone(), &others)
    });
    united.collect()
}

fn unite(mut first: Finding, others: &[&Finding]) -> Finding {
    if others.is_empty() {
        return first;
    }
    let places = |finding: &Finding| match finding.places.as_slice() {
        [] => vec![Place {
            subject: finding.subject.clone(),
            pointer: finding.pointer.clone(),
            rust: finding.rust.clone(),
        }],
        places => places.to_vec(),
    };
    first.places = places(&first);
    for other in others {
        first.places.extend(places(other));
        first.adds |= other.adds;
        extend(&mut first.operations, &other.operations);
        extend(&mut first.families, &other.families);
    }
    let more = first.places.len() - 1;
    first.message = format!("{} and {more} more: {}", first.subject, first.what);
    first
}

fn extend(list: &mut Vec<String>, more: &[String]) {
    let known: BTreeSet<String> = list.iter().cloned().collect();
    list.extend(more.iter().filter(|name| !known.contains(*name)).cloned());
}
