//! How one schema or operation maps to Rust, in words.

use crate::emit::feature;
use crate::facts::Stage;
use crate::ir::{Item, Kind, Operation, Property, Ref, Reply, Rule, Struct, Type, TypeId, Union};
use crate::names::TypeNames;
use crate::picture::Context;
use std::fmt::Write;

// Writing to a `String` cannot fail, so what `writeln!` returns is dropped throughout.

/// Explains a type.
pub(crate) fn schema(context: Context<'_>, id: &TypeId, ty: &Type) -> String {
    let mut text = String::new();
    let path = context.names.type_path(id).unwrap_or_default();
    let _ = writeln!(
        text,
        "{id} ({})\n  at {}\n  is {path}",
        ty.kind.name(),
        ty.pointer
    );
    let Some(names) = context.names.ty(id) else {
        return text;
    };
    match &ty.kind {
        Kind::Struct(structure) => fields(context, names, structure, &mut text),
        Kind::Union(union) => variants(context, names, union, &mut text),
        Kind::Mixed(mixed) => {
            let rule = Rule::JsonType.name();
            let _ = writeln!(text, "  rule: {rule}\n\nvariants:");
            for ((json, ty), member) in mixed.variants.iter().zip(&names.members) {
                let (ty, json) = (reference(context, ty), json.name());
                let _ = writeln!(text, "  {member}({ty}) <- {json}");
            }
            let _ = writeln!(text, "  Unknown <- anything else, kept whole");
        }
        Kind::Enum(set) => {
            let _ = writeln!(text, "\nan open set of strings:");
            for (value, member) in set.values.iter().zip(&names.members) {
                let _ = writeln!(text, "  {value} -> {member}");
            }
        }
        Kind::Alias(target) => {
            let _ = writeln!(text, "  stands for {}", reference(context, target));
        }
        Kind::Any => {
            let _ = writeln!(text, "  any JSON value: the schema gives no structure");
        }
    }
    needs(context, id, &mut text);
    text
}

/// Explains an operation.
pub(crate) fn operation(context: Context<'_>, operation: &Operation) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{} (operation)\n  {} {}\n  at {}",
        operation.id,
        operation.method.as_str(),
        operation.path,
        operation.pointer
    );
    for (call, path) in operation
        .calls
        .iter()
        .zip(context.names.method_paths(operation))
    {
        let _ = writeln!(text, "\n{path}\n  asks for {}", call.accept);
        if let Some(sunset) = &call.sunset {
            let _ = writeln!(text, "  until {sunset}");
        }
        if let Some(body) = &call.request {
            let _ = writeln!(
                text,
                "  sends {} as {}",
                reference(context, &body.ty),
                body.media_type
            );
        }
        let brings = match &call.reply {
            Reply::Empty => "nothing".to_owned(),
            Reply::Json(ty) => reference(context, ty),
            Reply::Maybe(ty) => format!("{} or nothing", reference(context, ty)),
            Reply::Bytes => "bytes".to_owned(),
        };
        let _ = writeln!(text, "  brings {brings}");
    }
    if !operation.parameters.is_empty() {
        let _ = writeln!(text, "\nparameters:");
    }
    for parameter in &operation.parameters {
        let need = if parameter.required {
            "an argument"
        } else {
            "a setter"
        };
        let (name, ty) = (&parameter.name, reference(context, &parameter.ty));
        let _ = writeln!(text, "  {name}: {ty}, {need}");
    }
    text
}

fn fields(context: Context<'_>, names: &TypeNames, structure: &Struct, text: &mut String) {
    if !structure.folded.is_empty() {
        let folded: Vec<&str> = structure.folded.iter().map(TypeId::as_str).collect();
        let _ = writeln!(text, "  rule: merged struct, of {}", folded.join(", "));
    }
    let _ = writeln!(text, "\nfields, each an `Option`:");
    for (property, field) in structure.properties.iter().zip(&names.members) {
        let ty = reference(context, &property.ty);
        let _ = writeln!(
            text,
            "  {field}: {ty} <- {}{}",
            property.name,
            marks(property)
        );
    }
}

fn marks(property: &Property) -> String {
    let marks = [
        (property.required, "required"),
        (property.nullable, "nullable"),
        (property.read_only, "read-only"),
        (property.write_only, "write-only"),
        (property.docs.deprecated, "deprecated"),
    ];
    let set: Vec<&str> = marks
        .iter()
        .filter(|(set, _)| *set)
        .map(|(_, name)| *name)
        .collect();
    if set.is_empty() {
        String::new()
    } else {
        format!(" ({})", set.join(", "))
    }
}

fn variants(context: Context<'_>, names: &TypeNames, union: &Union, text: &mut String) {
    let _ = write!(text, "  rule: {}", union.rule.name());
    if !union.tags.is_empty() {
        let _ = write!(text, ", by {}", union.tags.join(" and "));
    }
    let _ = writeln!(text, "\n\nvariants:");
    for (index, (variant, member)) in union.variants.iter().zip(&names.members).enumerate() {
        let ty = reference(context, &Ref::Named(variant.ty.clone()));
        let default = if union.default == Some(index) {
            ", and any other value"
        } else {
            ""
        };
        let values: Vec<String> = variant
            .values
            .iter()
            .map(|value| value.join(" + "))
            .collect();
        let from = if union.tags.is_empty() {
            "its own keys".to_owned()
        } else {
            values.join(", ")
        };
        let _ = writeln!(text, "  {member}({ty}) <- {from}{default}");
        if !variant.required.is_empty() {
            let _ = writeln!(
                text,
                "    told without a tag by {}",
                variant.required.join(", ")
            );
        }
        if !variant.merged.is_empty() {
            let _ = writeln!(
                text,
                "    with {} schemas of the same shape",
                variant.merged.len()
            );
        }
    }
    let _ = writeln!(text, "  Unknown <- anything else, kept whole");
}

fn needs(context: Context<'_>, id: &TypeId, text: &mut String) {
    let gates = context.facts.gates(id);
    let features: Vec<String> = gates
        .iter()
        .map(|gate| {
            let feature = feature(context, gate);
            match gate.stage {
                Stage::Current => feature.to_owned(),
                Stage::Older => format!("{feature} with older-versions"),
                Stage::Preview => format!("{feature} with preview"),
            }
        })
        .collect();
    if !features.is_empty() {
        let _ = writeln!(text, "\nneeds the feature {}", features.join(" or "));
    }
}

pub(crate) fn reference(context: Context<'_>, ty: &Ref) -> String {
    let item = |item: &Item| {
        let ty = reference(context, &item.ty);
        if item.nullable {
            format!("Option<{ty}>")
        } else {
            ty
        }
    };
    match ty {
        Ref::Named(id) => context
            .names
            .ty(id)
            .map_or_else(|| id.to_string(), |n| n.name.clone()),
        Ref::List(inner) => format!("Vec<{}>", item(inner)),
        Ref::Map(inner) => format!("BTreeMap<String, {}>", item(inner)),
        Ref::Integer => "i64".to_owned(),
        Ref::Number => "f64".to_owned(),
        Ref::Bool => "bool".to_owned(),
        Ref::Any => "Value".to_owned(),
        other => format!("{other:?}"),
    }
}
