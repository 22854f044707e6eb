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
    Ok(format!("{HEADER}{}", prettyplease::unparse(&file)))
}
