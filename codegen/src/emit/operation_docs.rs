//! What the documentation of an operation's method says.

use super::calls::{calls, parameters};
use super::docs::Doc;
use super::{Context, waiters};
use crate::config::DocsPolicy;
use crate::facts::waiter;
use crate::ir::{Location, Operation, Parameter, Version, VersionedCall};
use crate::names::CallNames;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// Returns what a method's documentation says.
pub(super) fn doc(
    context: Context<'_>,
    operation: &Operation,
    call: &VersionedCall,
) -> TokenStream {
    let mut doc = Doc::default();
    doc.title(context.config, operation.summary.as_deref());
    doc.text(context.config, operation.docs.text.as_deref());
    let mut line = format!("`{} {}`", operation.method.as_str(), operation.path);
    match &call.version {
        Version::None => {}
        version => line.push_str(&format!(", version {version}")),
    }
    if let Some(sunset) = &call.sunset {
        line.push_str(&format!(", until {sunset}"));
    }
    doc.paragraph(&format!("{line}."));
    if let Some(waiter) = waiter(context.api, operation, &call.reply) {
        let until = waiters::until(waiter);
        doc.paragraph(&format!("[`wait`](Request::wait) waits {until}."));
    }
    if !operation.roles.is_empty() {
        doc.paragraph(&format!("Roles: {}.", operation.roles.join(", ")));
    }
    for (_, other, names) in calls(context, operation) {
        let format = other.alternative.as_deref().unwrap_or("json");
        let other_format = other.version == call.version && other.alternative != call.alternative;
        if other_format && format != "*" {
            let (format, method) = (format.to_uppercase(), &names.method);
            doc.paragraph(&format!(
                "The same as {format}: [`{method}`](Self::{method})."
            ));
        }
    }
    for (parameter, name) in parameters(context, operation, true) {
        doc.markdown(&required(context, parameter, name));
    }
    let optional: Vec<String> = parameters(context, operation, false)
        .map(|(_, name)| format!("`{name}`"))
        .collect();
    if !optional.is_empty() {
        doc.paragraph(&format!("Optional: {}.", optional.join(", ")));
    }
    if let Some(url) = &operation.docs_url {
        doc.paragraph(&format!("[Reference]({url})"));
    }
    doc.tokens()
}

/// Returns what is said of an argument that a call cannot do without, if anything.
fn required(context: Context<'_>, parameter: &Parameter, name: &str) -> String {
    let text = match context.config.docs {
        DocsPolicy::Full => parameter.docs.text.as_deref().unwrap_or_default(),
        DocsPolicy::None => "",
    };
    match parameter.location {
        Location::Path if context.facts.is_familiar(parameter) => String::new(),
        Location::Path if !says_more(text, name) => String::new(),
        Location::Path => format!("`{name}`: {text}"),
        Location::Query => format!("`{name}` is required in the query. {text}"),
        Location::Header => format!("`{name}` is required in a header. {text}"),
    }
}

/// Returns whether a text has a word that is neither in a name nor an article.
fn says_more(text: &str, name: &str) -> bool {
    const EMPTY: [&str; 4] = ["a", "an", "of", "the"];
    let words = text.split(|c: char| !c.is_alphanumeric());
    let mut words = words.map(str::to_lowercase).filter(|word| !word.is_empty());
    words.any(|word| !EMPTY.contains(&word.as_str()) && name.split('_').all(|own| own != word))
}

/// Makes the names findable under which the operation goes elsewhere.
pub(super) fn aliases(operation: &Operation, names: &CallNames) -> TokenStream {
    let mut aliases: BTreeSet<&str> = operation.aliases.iter().map(String::as_str).collect();
    aliases.insert(&operation.id);
    aliases.remove(names.method.as_str());
    quote!(#(#[doc(alias = #aliases)])*)
}

/// Tells whoever calls the method that it goes away.
pub(super) fn deprecated(operation: &Operation, call: &VersionedCall) -> TokenStream {
    match &call.sunset {
        Some(sunset) => {
            let note = format!("sunset on {sunset}");
            quote!(#[deprecated(note = #note)])
        }
        None if operation.docs.deprecated => {
            quote!(#[deprecated(note = "deprecated by the service")])
        }
        None => TokenStream::new(),
    }
}
