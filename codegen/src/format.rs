//! Tokens to text.

use crate::diagnostics::Diagnostic;
use proc_macro2::TokenStream;

/// What every written file begins with.
const HEADER: &str = "// Written by `cargo xtask codegen`; changes made here are lost.\n\n";

/// Returns a file's text; an error means that an emitter wrote something that is no Rust.
pub(crate) fn format(path: &str, tokens: TokenStream) -> Result<String, Diagnostic> {
    let file = syn::parse2::<syn::File>(tokens).map_err(|error| Diagnostic {
        message: format!("`{path}` came out as no valid Rust: {error}"),
        pointer: String::new(),
        hint: Some("this is a fault of the generator, not of the document".to_owned()),
    })?;
    Ok(format!("{HEADER}{}", spaced(&prettyplease::unparse(&file))))
}

/// Puts an empty line between items and between methods, which `prettyplease` leaves out.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    let mut before = "";
    for line in text.lines() {
        let closes = line.trim_start().starts_with(['}', ')', ']']);
        let item_ends = matches!(before, "}" | "    }" | "};" | "    };") || before.ends_with(">;");
        let imports_end = is_import_end(before) && !line.starts_with("use ") && !line.is_empty();
        let macro_ends = before.starts_with("json::");
        if (item_ends || imports_end || macro_ends) && !closes && !line.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

/// Returns whether an import ends with this line.
fn is_import_end(line: &str) -> bool {
    (line.starts_with("use ") || line == "};") && line.ends_with(';')
}
