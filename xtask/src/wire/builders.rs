//! The table of a program: operations by name, each with its typed builder.

use codegen::{ArgumentEntry, BodyEntry, Form, OperationEntry};

/// Returns a module with a row for every operation.
pub(crate) fn table(operations: &[OperationEntry]) -> String {
    let rows: String = operations.iter().map(row).collect();
    format!(
        "//! Operations and their builders.\n\n#![allow(deprecated, unused_imports, unused_mut)]\n\n\
        use crate::given::Given;\nuse crate::{{Operation, prepared, streamed}};\n\n\
        pub static OPERATIONS: &[(&str, Operation)] = &[\n{rows}];\n"
    )
}

fn row(operation: &OperationEntry) -> String {
    let OperationEntry {
        id, rust, builder, ..
    } = operation;
    let body = builder.body.as_ref();
    let required = builder.required.iter().map(value);
    let required: Vec<String> = required
        .chain(body.filter(|body| body.required).map(body_value))
        .collect();
    let mut setters: String = builder.optional.iter().map(setter).collect();
    if let Some(body) = body.filter(|body| !body.required) {
        let value = body_value(body);
        setters += &format!("if given.has_body() {{ request = request.with_body({value}); }}");
    }
    // The path of the method is that of its family, and the family is had from the client.
    let mut path = rust.rsplit("::");
    let method = path.next().unwrap_or_default();
    let family = path.nth(1).unwrap_or_default();
    let finish = if builder.streamed {
        "streamed"
    } else {
        "prepared"
    };
    format!(
        "    ({id:?}, |atlas, given: &mut Given| {{\n        \
        let mut request = atlas.{family}().{method}({});\n        {setters}\n        \
        Ok({finish}(request))\n    }}),\n",
        required.join(", ")
    )
}

fn setter(argument: &ArgumentEntry) -> String {
    let ArgumentEntry { name, rust, .. } = argument;
    let value = value(argument);
    format!("if given.has({name:?}) {{ request = request.{rust}({value}); }}\n        ")
}

fn value(argument: &ArgumentEntry) -> String {
    let take = match argument.form {
        Form::Bool => "boolean",
        Form::Integer => "integer",
        Form::Number => "number",
        Form::Texts => "texts",
        Form::Json => "json",
        Form::Text | Form::DateTime | Form::Date => "text",
    };
    format!("given.{take}({:?})?", argument.name)
}

fn body_value(body: &BodyEntry) -> String {
    format!("given.body::<{}>()?", body.rust)
}
