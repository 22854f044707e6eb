//! One random change at a time, hundreds of them: the comparison names each.

use crate::edit::{remove, set};
use crate::edition;
use codegen::diff::{Edition, Finding, Kind, compare};
use codegen::{Input, Source};
use fastrand::Rng;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A change that can be made somewhere.
struct Mutation {
    name: &'static str,
    /// Returns whether the change can be made at the node.
    fits: fn(&str, &Value) -> bool,
    /// Makes the change and returns where it is to be looked for.
    apply: fn(&mut Value, &str, &mut Rng) -> String,
    /// What it may be called.
    kinds: &'static [Kind],
}

fn step(pointer: &str, back: usize) -> &str {
    pointer.rsplit('/').nth(back).unwrap_or_default()
}

/// Returns whether a node is a property of a schema, at any depth.
fn is_property(pointer: &str, node: &Value) -> bool {
    pointer.starts_with("/components/schemas/")
        && step(pointer, 1) == "properties"
        && !pointer.contains("/example")
        && node.is_object()
}

fn is_plain_property(pointer: &str, node: &Value) -> bool {
    is_property(pointer, node) && node.get("$ref").is_none()
}

fn is_operation(pointer: &str, node: &Value) -> bool {
    pointer.starts_with("/paths/")
        && pointer.matches('/').count() == 3
        && node.get("operationId").is_some()
}

fn is_query(pointer: &str, node: &Value) -> bool {
    pointer.starts_with("/paths/")
        && step(pointer, 1) == "parameters"
        && node["in"] == "query"
        && node["name"] != "pretty"
        && node["name"] != "envelope"
}

fn is_enum(pointer: &str, node: &Value) -> bool {
    let many = node["enum"]
        .as_array()
        .is_some_and(|values| values.len() > 2);
    is_plain_property(pointer, node) && many && node["type"] == "string"
}

fn is_success(pointer: &str, node: &Value) -> bool {
    pointer.starts_with("/paths/")
        && step(pointer, 1) == "content"
        && step(pointer, 2).starts_with('2')
        && node.is_object()
        && pointer.ends_with("json")
}

fn toggle(tree: &mut Value, pointer: &str, key: &str) -> String {
    let on = tree.pointer(pointer).unwrap()[key] == true;
    set(tree, &format!("{pointer}/{key}"), json!(!on));
    pointer.to_owned()
}

const MUTATIONS: &[Mutation] = &[
    Mutation {
        name: "property removed",
        fits: is_property,
        apply: |tree, at, _| {
            remove(tree, at);
            at.to_owned()
        },
        kinds: &[Kind::PropertyRemoved, Kind::SchemaKindChanged],
    },
    Mutation {
        name: "property added",
        fits: |at, node| {
            at.starts_with("/components/schemas/")
                && step(at, 0) == "properties"
                && node.is_object()
        },
        apply: |tree, at, _| {
            set(
                tree,
                &format!("{at}/somethingNew"),
                json!({"type": "string"}),
            );
            format!("{at}/somethingNew")
        },
        kinds: &[Kind::PropertyAdded],
    },
    Mutation {
        name: "property of another type",
        fits: |at, node| {
            is_plain_property(at, node) && node["type"] == "string" && node.get("enum").is_none()
        },
        apply: |tree, at, _| {
            set(tree, at, json!({"type": "number"}));
            at.to_owned()
        },
        kinds: &[Kind::PropertyTypeChanged],
    },
    Mutation {
        name: "nullable",
        fits: is_plain_property,
        apply: |tree, at, _| toggle(tree, at, "nullable"),
        kinds: &[Kind::PropertyNullable, Kind::PropertyNotNullable],
    },
    Mutation {
        name: "read-only",
        fits: is_plain_property,
        apply: |tree, at, _| toggle(tree, at, "readOnly"),
        kinds: &[Kind::PropertyReadOnly, Kind::PropertyNotReadOnly],
    },
    Mutation {
        name: "write-only",
        fits: is_plain_property,
        apply: |tree, at, _| toggle(tree, at, "writeOnly"),
        kinds: &[Kind::PropertyWriteOnly, Kind::PropertyNotWriteOnly],
    },
    Mutation {
        name: "deprecated property",
        fits: is_plain_property,
        apply: |tree, at, _| toggle(tree, at, "deprecated"),
        kinds: &[Kind::PropertyDeprecated, Kind::PropertyUndeprecated],
    },
    Mutation {
        name: "required",
        fits: |at, node| is_property(at, node) && at.matches('/').count() == 5,
        apply: |tree, at, _| {
            let schema = at.rsplitn(3, '/').last().unwrap();
            let name = json!(step(at, 0));
            let node = tree.pointer_mut(schema).unwrap().as_object_mut().unwrap();
            let list = node.entry("required").or_insert_with(|| json!([]));
            let list = list.as_array_mut().unwrap();
            match list.iter().position(|known| *known == name) {
                Some(index) => drop(list.remove(index)),
                None => list.push(name),
            }
            at.to_owned()
        },
        kinds: &[Kind::PropertyRequired, Kind::PropertyOptional],
    },
    Mutation {
        name: "enum value removed",
        fits: is_enum,
        apply: |tree, at, rng| {
            let values = tree.pointer_mut(at).unwrap()["enum"]
                .as_array_mut()
                .unwrap();
            let index = rng.usize(..values.len());
            values.remove(index);
            at.to_owned()
        },
        // Without the value by which it was one with others, a shared enumeration becomes the property's own.
        kinds: &[
            Kind::EnumValueRemoved,
            Kind::AllowedValuesChanged,
            Kind::TagValueRemoved,
            Kind::PropertyTypeChanged,
        ],
    },
    Mutation {
        name: "enum value added",
        fits: is_enum,
        apply: |tree, at, _| {
            let values = tree.pointer_mut(at).unwrap()["enum"]
                .as_array_mut()
                .unwrap();
            values.push(json!("SOMETHING_NEW"));
            at.to_owned()
        },
        kinds: &[Kind::EnumValueAdded, Kind::AllowedValuesChanged],
    },
    Mutation {
        name: "limit",
        fits: |at, node| is_plain_property(at, node) && node["type"] == "string",
        apply: |tree, at, _| {
            set(tree, &format!("{at}/maxLength"), json!(77));
            format!("{at}/maxLength")
        },
        kinds: &[Kind::LimitsChanged],
    },
    Mutation {
        name: "default",
        fits: |at, node| is_plain_property(at, node) && node["type"] == "boolean",
        apply: |tree, at, _| {
            let on = tree.pointer(at).unwrap()["default"] == true;
            set(tree, &format!("{at}/default"), json!(!on));
            format!("{at}/default")
        },
        kinds: &[Kind::DefaultChanged],
    },
    Mutation {
        name: "words",
        fits: |at, node| is_plain_property(at, node) || is_operation(at, node),
        apply: |tree, at, _| {
            set(
                tree,
                &format!("{at}/description"),
                json!("Said in another way."),
            );
            format!("{at}/description")
        },
        kinds: &[Kind::WordsChanged],
    },
    Mutation {
        name: "tag value removed",
        fits: |at, node| step(at, 1) == "mapping" && node.is_string(),
        apply: |tree, at, _| {
            remove(tree, at);
            at.to_owned()
        },
        kinds: &[
            Kind::TagValueRemoved,
            Kind::VariantRemoved,
            Kind::TagValueMoved,
            Kind::MemberRenamed,
            Kind::VariantTypeChanged,
            Kind::SchemaKindChanged,
        ],
    },
    Mutation {
        name: "tag value added",
        fits: |at, node| {
            step(at, 0) == "mapping" && node.as_object().is_some_and(|all| !all.is_empty())
        },
        apply: |tree, at, _| {
            let mapping = tree.pointer(at).unwrap().as_object().unwrap();
            let target = mapping.values().next().unwrap().clone();
            set(tree, &format!("{at}/SOMETHING_NEW"), target);
            format!("{at}/SOMETHING_NEW")
        },
        kinds: &[Kind::TagValueAdded],
    },
    Mutation {
        name: "operation removed",
        fits: is_operation,
        apply: |tree, at, _| {
            remove(tree, at);
            at.to_owned()
        },
        kinds: &[Kind::OperationRemoved],
    },
    Mutation {
        name: "operation added",
        fits: is_operation,
        apply: |tree, at, _| {
            let mut operation = tree.pointer(at).unwrap().clone();
            operation["operationId"] = json!("somethingNew");
            operation
                .as_object_mut()
                .unwrap()
                .remove("x-xgen-operation-id-override");
            operation["parameters"] = json!([]);
            set(tree, "/paths/~1something~1new", json!({"get": operation}));
            "/paths/~1something~1new/get".to_owned()
        },
        kinds: &[Kind::OperationAdded],
    },
    Mutation {
        name: "operation renamed",
        fits: is_operation,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/operationId"), json!("somethingElse"));
            at.to_owned()
        },
        kinds: &[Kind::OperationRenamed],
    },
    Mutation {
        name: "operation in another family",
        fits: is_operation,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/tags"), json!(["Something New"]));
            at.to_owned()
        },
        kinds: &[Kind::OperationMoved],
    },
    Mutation {
        name: "operation deprecated",
        fits: is_operation,
        apply: |tree, at, _| toggle(tree, at, "deprecated"),
        kinds: &[Kind::OperationDeprecated, Kind::OperationUndeprecated],
    },
    Mutation {
        name: "roles",
        fits: is_operation,
        apply: |tree, at, _| {
            set(
                tree,
                &format!("{at}/x-rolesRequirements"),
                json!(["Somebody"]),
            );
            at.to_owned()
        },
        kinds: &[Kind::RolesChanged],
    },
    Mutation {
        name: "security",
        fits: is_operation,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/security"), json!([]));
            at.to_owned()
        },
        kinds: &[Kind::SecurityChanged],
    },
    Mutation {
        name: "parameter removed",
        fits: is_query,
        apply: |tree, at, _| {
            remove(tree, at);
            at.rsplitn(3, '/').last().unwrap().to_owned()
        },
        kinds: &[Kind::ParameterRemoved],
    },
    Mutation {
        name: "parameter added",
        fits: is_operation,
        apply: |tree, at, _| {
            let node = tree.pointer_mut(at).unwrap().as_object_mut().unwrap();
            let list = node.entry("parameters").or_insert_with(|| json!([]));
            let new = json!({"name": "somethingNew", "in": "query", "schema": {"type": "string"}});
            list.as_array_mut().unwrap().push(new);
            at.to_owned()
        },
        kinds: &[Kind::ParameterAdded],
    },
    Mutation {
        name: "parameter required or optional",
        fits: is_query,
        apply: |tree, at, _| toggle(tree, at, "required"),
        kinds: &[Kind::ParameterRequired, Kind::ParameterOptional],
    },
    Mutation {
        name: "parameter of another type",
        fits: is_query,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/schema"), json!({"type": "number"}));
            at.to_owned()
        },
        kinds: &[Kind::ParameterTypeChanged],
    },
    Mutation {
        name: "parameter deprecated",
        fits: is_query,
        apply: |tree, at, _| toggle(tree, at, "deprecated"),
        kinds: &[Kind::ParameterDeprecated, Kind::ParameterUndeprecated],
    },
    Mutation {
        name: "sunset",
        fits: is_success,
        apply: |tree, at, _| {
            set(tree, &format!("{at}/x-sunset"), json!("2033-03-03"));
            at.to_owned()
        },
        kinds: &[Kind::SunsetAdded, Kind::SunsetMoved],
    },
    Mutation {
        name: "version renamed",
        fits: |at, node| is_success(at, node) && at.contains("20"),
        apply: |tree, at, _| {
            let value = remove(tree, at);
            let above = at.rsplit_once('/').unwrap().0;
            set(
                tree,
                &format!("{above}/application~1vnd.atlas.2033-03-03+json"),
                value,
            );
            at.rsplitn(5, '/').last().unwrap().to_owned()
        },
        kinds: &[Kind::VersionAdded],
    },
    Mutation {
        name: "response of another type",
        fits: is_success,
        apply: |tree, at, _| {
            set(
                tree,
                &format!("{at}/schema"),
                json!({"type": "array", "items": {"type": "number"}}),
            );
            at.to_owned()
        },
        kinds: &[Kind::ResponseChanged],
    },
    Mutation {
        name: "body required or optional",
        fits: |at, node| {
            at.starts_with("/paths/")
                && step(at, 0) == "requestBody"
                && node.get("content").is_some()
        },
        apply: |tree, at, _| toggle(tree, at, "required"),
        kinds: &[Kind::RequestBodyRequired, Kind::RequestBodyOptional],
    },
    Mutation {
        name: "failure",
        fits: |at, node| is_operation(at, node) && node["responses"].get("418").is_none(),
        apply: |tree, at, _| {
            set(
                tree,
                &format!("{at}/responses/418"),
                json!({"description": "Short and stout"}),
            );
            format!("{at}/responses/418")
        },
        kinds: &[Kind::ErrorResponseChanged],
    },
    Mutation {
        name: "schema added",
        fits: |at, _| at == "/components/schemas",
        apply: |tree, at, _| {
            let at = format!("{at}/SomethingNew");
            set(
                tree,
                &at,
                json!({"type": "object", "properties": {"a": {"type": "string"}}}),
            );
            at
        },
        kinds: &[Kind::SchemaAdded],
    },
];

/// Returns the places where each change can be made.
fn places(tree: &Value) -> Vec<Vec<String>> {
    let mut places = vec![Vec::new(); MUTATIONS.len()];
    let mut open = vec![(String::new(), tree)];
    while let Some((pointer, node)) = open.pop() {
        for (mutation, places) in MUTATIONS.iter().zip(&mut places) {
            if (mutation.fits)(&pointer, node) {
                places.push(pointer.clone());
            }
        }
        match node {
            Value::Object(map) => open.extend(map.iter().map(|(key, node)| {
                let key = key.replace('~', "~0").replace('/', "~1");
                (format!("{pointer}/{key}"), node)
            })),
            Value::Array(list) => {
                let items = list.iter().enumerate();
                open.extend(items.map(|(index, node)| (format!("{pointer}/{index}"), node)));
            }
            _ => {}
        }
    }
    places.iter_mut().for_each(|places| places.sort());
    places
}

fn names(finding: &Finding, mutation: &Mutation, at: &str) -> bool {
    let related = |pointer: &str| {
        let below = |one: &str, other: &str| {
            one.strip_prefix(other)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        below(pointer, at) || below(at, pointer)
    };
    let places = finding.places.iter().map(|place| place.pointer.as_str());
    mutation.kinds.contains(&finding.kind)
        && (places.chain([finding.pointer.as_str()]).any(related) || is_shared(finding))
}

/// Enumerations that several places share are told where the first of them stands.
fn is_shared(finding: &Finding) -> bool {
    matches!(finding.kind, Kind::EnumValueAdded | Kind::EnumValueRemoved)
}

/// Makes changes one at a time and returns how many were made of each kind.
fn change_at_random(
    tree: &Value,
    config: Option<Source>,
    each: usize,
    seed: u64,
) -> BTreeMap<&'static str, usize> {
    let edition = |tree: &Value| {
        let input = Input {
            config: config.clone(),
            ..crate::input(tree)
        };
        Edition::read(&input)
    };
    let old = edition(tree).unwrap_or_else(|error| panic!("{error}"));
    let mut rng = Rng::with_seed(seed);
    let mut made = BTreeMap::new();
    let mut missed = Vec::new();
    for (mutation, places) in MUTATIONS.iter().zip(places(tree)) {
        for _ in 0..each.min(places.len()) {
            let place = &places[rng.usize(..places.len())];
            let mut changed = tree.clone();
            let at = (mutation.apply)(&mut changed, place, &mut rng);
            // Some changes leave a description that cannot be generated, such as a union without a tag.
            let Ok(new) = edition(&changed) else { continue };
            let report = compare(&old, &new);
            *made.entry(mutation.name).or_insert(0) += 1;
            if !report
                .findings
                .iter()
                .any(|finding| names(finding, mutation, &at))
            {
                let told: Vec<&str> = report.findings.iter().map(|f| f.message.as_str()).collect();
                missed.push(format!("{} at {at}: {told:?}", mutation.name));
            }
        }
    }
    assert!(
        missed.is_empty(),
        "{} were not named:\n{}",
        missed.len(),
        missed.join("\n")
    );
    made
}

fn own() -> (Value, Option<Source>) {
    let spec = tests::root().join("spec");
    let read = |path: &Path| {
        Source::new(
            path.display().to_string(),
            fs::read_to_string(path).unwrap(),
        )
    };
    let mut files: Vec<_> = fs::read_dir(spec.join("api"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let input = Input {
        description: files.iter().map(|path| read(path)).collect(),
        ..Input::default()
    };
    (
        codegen::overlaid(&input).unwrap(),
        Some(read(&spec.join("codegen.toml"))),
    )
}

#[test]
fn a_random_change_of_each_kind_in_our_description_is_named() {
    let (tree, config) = own();
    let made = change_at_random(&tree, config, 1, 1);
    assert!(made.len() > 25, "{made:?}");
}

#[test]
#[ignore = "takes minutes: hundreds of changes"]
fn every_random_change_of_our_description_is_named() {
    let (tree, config) = own();
    let made = change_at_random(&tree, config, 10, 1);
    println!("{} changes: {made:?}", made.values().sum::<usize>());
}

/// Returns the whole document as one tree, with its configuration.
fn whole(test: &str) -> Option<(Value, Option<Source>)> {
    let spec = tests::atlas(test)?;
    let text = fs::read_to_string(spec).unwrap();
    let input = Input {
        description: vec![Source::new("v2.yaml", text)],
        ..Input::default()
    };
    Some((codegen::overlaid(&input).unwrap(), own().1))
}

#[test]
fn a_random_change_of_each_kind_in_the_whole_document_is_named() {
    let test = "a_random_change_of_each_kind_in_the_whole_document_is_named";
    if let Some((tree, config)) = whole(test) {
        let made = change_at_random(&tree, config, 1, 2);
        assert!(made.len() > 25, "{made:?}");
    }
}

#[test]
#[ignore = "takes minutes: hundreds of changes of the whole document"]
fn every_random_change_of_the_whole_document_is_named() {
    if let Some((tree, config)) = whole("every_random_change_of_the_whole_document_is_named") {
        let made = change_at_random(&tree, config, 12, 3);
        println!("{} changes: {made:?}", made.values().sum::<usize>());
    }
}

#[test]
fn no_change_is_no_finding() {
    let (tree, _) = own();
    let report = compare(&edition(&tree), &edition(&tree));
    assert!(report.findings.is_empty());
}
