//! Names of types, their fields and their variants.

use super::scope::{Scope, identifier, module};
use super::words::Words;
use crate::config::Config;
use crate::ir::{Api, Enum, Kind, Mixed, Struct, Type, TypeId, Union};
use std::collections::{BTreeMap, BTreeSet};

/// The names of a type and of what is in it.
#[derive(Debug)]
pub(crate) struct TypeNames {
    pub(crate) name: String,
    /// The file that holds the type: its component's.
    pub(crate) module: String,
    /// Of a struct's properties, an enum's values or a union's variants, in their order.
    pub(crate) members: Vec<String>,
    /// Of a union alone.
    pub(crate) methods: UnionMethods,
}

/// The names of what a union can be asked, whatever its variant.
#[derive(Debug, Default)]
pub(crate) struct UnionMethods {
    /// For each variant, what stands behind `is_` and `as_`.
    pub(crate) variants: Vec<String>,
    /// The accessors of what all variants share, in the order of [`Api::shared`].
    pub(crate) shared: Vec<String>,
}

/// Names that generated files use unqualified, so that no type of the document may have them.
const RUNTIME: [&str; 27] = [
    "BTreeMap", "Box", "Client", "Clone", "Date", "DateTime", "Debug", "Default", "Endpoint",
    "Err", "Extra", "From", "Json", "Ok", "OpenEnum", "Option", "Reader", "Request", "Result",
    "Secret", "Some", "String", "Union", "Unknown", "Value", "Vec", "Writer",
];

/// Methods and fields that every struct has, which setters and fields must not hide.
const STRUCT: [&str; 5] = ["clone", "default", "extra", "new", "set_null"];

pub(super) fn names(api: &Api, config: &Config, words: &Words) -> BTreeMap<TypeId, TypeNames> {
    let mut scope = Scope::reserving(&RUNTIME);
    let mut modules = Scope::reserving(&["mod"]);
    let module = |owner: &str| module(&words.snake(owner));
    let mut named: BTreeMap<TypeId, String> = BTreeMap::new();
    // Components first: an inline schema never takes a name from one.
    let (components, inline): (Vec<_>, Vec<_>) = api.types.iter().partition(|(_, ty)| ty.component);
    for (id, _) in components.into_iter().chain(inline) {
        let wanted = match config.type_names.get(id.as_str()) {
            Some(name) => name.clone(),
            None => type_name(id, words),
        };
        let wanted = if RUNTIME.contains(&wanted.as_str()) {
            wanted + "Schema"
        } else {
            wanted
        };
        named.insert(id.clone(), scope.claim(&identifier(&wanted, "N")));
    }
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for (id, ty) in &api.types {
        let owner = id.steps().next().unwrap_or_default().to_owned();
        let module = files
            .entry(owner)
            .or_insert_with_key(|owner| modules.claim(&module(owner)))
            .clone();
        let Some(name) = named.get(id).cloned() else {
            continue;
        };
        let members = members(id, ty, words);
        let methods = match &ty.kind {
            Kind::Union(union) => methods(api, union, &members, words),
            Kind::Mixed(_) => UnionMethods {
                variants: members.iter().map(|member| words.snake(member)).collect(),
                shared: Vec::new(),
            },
            _ => UnionMethods::default(),
        };
        names.insert(
            id.clone(),
            TypeNames {
                name,
                module,
                members,
                methods,
            },
        );
    }
    names
}

fn type_name(id: &TypeId, words: &Words) -> String {
    let mut name = String::new();
    for step in id.steps() {
        let step = words.pascal(step);
        // `Group/groupStatus` is `GroupStatus`, not `GroupGroupStatus`.
        let step = match step.strip_prefix(&name) {
            Some(rest) if rest.starts_with(char::is_uppercase) => rest.to_owned(),
            _ => step,
        };
        name.push_str(&step);
    }
    name
}

fn members(id: &TypeId, ty: &Type, words: &Words) -> Vec<String> {
    match &ty.kind {
        Kind::Struct(structure) => fields(structure, words),
        Kind::Enum(set) => values(set, words),
        Kind::Union(union) => variants(id, union, words),
        Kind::Mixed(mixed) => json_types(mixed, words),
        Kind::Alias(_) | Kind::Any => Vec::new(),
    }
}

fn fields(structure: &Struct, words: &Words) -> Vec<String> {
    let mut scope = Scope::reserving(&STRUCT);
    let nullable = structure
        .properties
        .iter()
        .filter(|property| property.nullable);
    let clear: Vec<String> = nullable
        .map(|property| format!("clear_{}", words.snake(&property.name)))
        .collect();
    let name = |name: &str| match identifier(&words.snake(name), "n") {
        name if STRUCT.contains(&name.as_str()) || clear.contains(&name) => name + "_",
        name => name,
    };
    structure
        .properties
        .iter()
        .map(|property| scope.claim(&name(&property.name)))
        .collect()
}

fn values(set: &Enum, words: &Words) -> Vec<String> {
    let mut scope = Scope::reserving(&[]);
    let name = |value: &str| match identifier(&words.pascal(value), "N") {
        name if name == "Unknown" => "UnknownValue".to_owned(),
        // `-1` beside `1`.
        name if is_negative(value) => format!("Minus{}", name.trim_start_matches('N')),
        name => name,
    };
    set.values
        .iter()
        .map(|value| scope.claim(&name(value)))
        .collect()
}

fn is_negative(value: &str) -> bool {
    let digits = value.strip_prefix('-');
    digits.is_some_and(|digits| digits.starts_with(|c: char| c.is_ascii_digit()))
}

fn json_types(mixed: &Mixed, words: &Words) -> Vec<String> {
    let names = mixed.variants.iter().map(|(json, _)| json.name());
    names.map(|name| words.pascal(name)).collect()
}

/// Names variants by their tag where each has one of its own, else by what the schemas' names do not share.
fn variants(id: &TypeId, union: &Union, words: &Words) -> Vec<String> {
    let by_tag: Option<Vec<String>> = union
        .variants
        .iter()
        .enumerate()
        .map(|(index, _)| match union.only_value(index)? {
            [value] => Some(words.snake(value)),
            _ => None,
        })
        .collect();
    let names = by_tag.unwrap_or_else(|| {
        let schemas = union
            .variants
            .iter()
            .map(|variant| words.snake(variant.ty.as_str()));
        let names = distinct(&schemas.collect::<Vec<_>>());
        without_ending(&names, &words.snake(id.as_str())).unwrap_or(names)
    });
    let mut scope = Scope::reserving(&["Unknown"]);
    names
        .iter()
        .map(|name| scope.claim(&identifier(&words.pascal(name), "N")))
        .collect()
}

/// Names a union's methods: two properties may differ only in what a Rust name cannot hold (`+name`, `name`), or be called
/// like the method of a variant.
fn methods(api: &Api, union: &Union, members: &[String], words: &Words) -> UnionMethods {
    let mut variants = Scope::default();
    let variants: Vec<String> = members
        .iter()
        .map(|member| variants.claim(&words.snake(member)))
        .collect();
    let own = variants
        .iter()
        .flat_map(|variant| [format!("is_{variant}"), format!("as_{variant}")]);
    let own: BTreeSet<String> = own.chain(["tag".to_owned(), "clone".to_owned()]).collect();
    let name = |property: &str| match identifier(&words.snake(property), "n") {
        name if own.contains(&name) => name + "_",
        name => name,
    };
    let mut scope = Scope::default();
    let shared = api.shared(union);
    let shared = shared
        .iter()
        .map(|property| scope.claim(&name(&property.name)));
    UnionMethods {
        shared: shared.collect(),
        variants,
    }
}

/// Takes away the words at a name's end that stand in the union's name too: `HostAlertView` of `AlertViewForGroup` is
/// `Host`. Returns none where two names would then be one.
fn without_ending(names: &[String], union: &str) -> Option<Vec<String>> {
    let union: Vec<&str> = union.split('_').collect();
    let short: Vec<String> = names
        .iter()
        .map(|name| {
            let name: Vec<&str> = name.split('_').collect();
            let is_ending = |at: &usize| {
                let ending = &name[*at..];
                union.windows(ending.len()).any(|words| words == ending)
            };
            let end = (1..name.len()).find(is_ending).unwrap_or(name.len());
            name[..end].join("_")
        })
        .collect();
    let different: BTreeSet<&String> = short.iter().collect();
    (different.len() == short.len()).then_some(short)
}

/// Takes away the words that all names begin with and those that all end with.
fn distinct(names: &[String]) -> Vec<String> {
    let split: Vec<Vec<&str>> = names.iter().map(|name| name.split('_').collect()).collect();
    let Some(first) = split.first() else {
        return Vec::new();
    };
    let shared = |at: &dyn Fn(&[&str], usize) -> Option<String>| {
        (0..first.len())
            .take_while(|&index| {
                let word = at(first, index);
                word.is_some() && split.iter().all(|name| at(name, index) == word)
            })
            .count()
    };
    let before = shared(&|name, index| name.get(index).map(|word| (*word).to_owned()));
    let after = shared(&|name, index| name.iter().rev().nth(index).map(|word| (*word).to_owned()));
    let rest: Option<Vec<String>> = split
        .iter()
        .map(|name| {
            let rest = name.get(before..name.len().saturating_sub(after))?;
            (!rest.is_empty()).then(|| rest.join("_"))
        })
        .collect();
    // Where nothing would be left of one, the others' rests say little.
    rest.unwrap_or_else(|| names.to_vec())
}
