//! References and discriminator mappings lead to components that are there.

use serde_json::Value;

use super::{Components, Object};
use crate::diagnostics::Fault;
use crate::pointer::{Pointer, unescape};
use crate::tree::grammar::Kind;

pub(super) fn check(
    kind: Kind,
    at: &Pointer<'_>,
    object: &Object,
    components: Components<'_>,
    faults: &mut Vec<Fault<'_>>,
) {
    if let Some(Value::String(reference)) = object.get("$ref") {
        let at = at.key("$ref");
        match kind.section() {
            Some(section) => faults.extend(reference_fault(
                "reference",
                reference,
                section,
                &at,
                components,
            )),
            None if kind == Kind::PathItem => {
                let fault = Fault::new("references to paths are not supported", at.to_string());
                faults.push(fault.hint("write the path's operations here"));
            }
            None => {}
        }
    } else if kind == Kind::Discriminator
        && let Some(Value::Object(mapping)) = object.get("mapping")
    {
        let at = at.key("mapping");
        for (value, target) in mapping {
            if let Value::String(target) = target {
                faults.extend(reference_fault(
                    "mapping",
                    target,
                    "schemas",
                    &at.key(value),
                    components,
                ));
            }
        }
    }
}

fn reference_fault<'a>(
    what: &str,
    reference: &str,
    section: &str,
    at: &Pointer<'_>,
    components: Components<'_>,
) -> Option<Fault<'a>> {
    let shape = format!("write `#/components/{section}/NAME`");
    let Some(inside) = reference.strip_prefix("#/") else {
        let fault = match what {
            "mapping" => Fault::new(format!("no schema is named `{reference}`"), at.to_string()),
            _ => Fault::new(
                format!("`{reference}` leads out of the document"),
                at.to_string(),
            ),
        };
        return Some(fault.hint(nearest(reference, section, components).unwrap_or(shape)));
    };
    let name = inside
        .strip_prefix("components/")
        .and_then(|rest| rest.strip_prefix(section)?.strip_prefix('/'))
        .filter(|name| !name.contains('/'));
    let Some(name) = name.map(unescape) else {
        let message = format!("`{reference}` does not name one of the components/{section}");
        return Some(Fault::new(message, at.to_string()).hint(shape));
    };
    if components
        .section(section)
        .is_some_and(|known| known.contains_key(&name))
    {
        return None;
    }
    let fault = Fault::new(
        format!("nothing in components/{section} is named `{name}`"),
        at.to_string(),
    );
    Some(match nearest(&name, section, components) {
        Some(hint) => fault.hint(hint),
        None => fault,
    })
}

/// Returns a hint at the name that is most like one that is missing.
fn nearest(name: &str, section: &str, components: Components<'_>) -> Option<String> {
    let names = components.section(section)?.keys();
    let scored = names.map(|known| (strsim::jaro_winkler(known, name), known));
    let (score, known) = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (score > 0.8).then(|| format!("is `{known}` meant?"))
}
