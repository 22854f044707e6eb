//! One operation: its method on the family's struct, its data, its marker and the setters of its optional arguments.

use super::arguments::Form;
use super::calls::{calls, parameters};
use super::docs::Doc;
use super::operation_docs::{aliases, deprecated, doc};
use super::{Context, cfg, ident, refs, waiters};
use crate::facts::{page, stage, waiter};
use crate::ir::{
    Body, Location, Method, Operation, Parameter, Piece, Ref, Reply, Separator, Style, Version,
    VersionedCall,
};
use crate::names::CallNames;
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the methods of an operation, one a version and format.
pub(super) fn methods(context: Context<'_>, operation: &Operation) -> TokenStream {
    let methods = calls(context, operation).map(|(index, call, names)| {
        let cfg = cfg::stage(stage(operation, index));
        let doc = doc(context, operation, call);
        let aliases = aliases(operation, names);
        let deprecated = deprecated(operation, call);
        let (method, marker) = (ident(&names.method), ident(&names.marker));
        let required: Vec<(&Parameter, &String)> = parameters(context, operation, true).collect();
        let body = call.request.as_ref().filter(|body| body.required);
        let arguments = required.iter().map(|(parameter, name)| {
            let name = ident(name);
            let ty = argument(context, parameter).0;
            quote!(#name: #ty)
        });
        let body_argument = body.map(|body| {
            let ty = body_argument(context, body);
            quote!(body: #ty)
        });
        let arguments = arguments.chain(body_argument);
        let steps = required.iter().map(|(parameter, name)| {
            let name = ident(name);
            set(context, parameter, &quote!(#name))
        });
        let body_step = body.map(|body| {
            let value = body_argument_value(context, body);
            quote!(.body(#value))
        });
        // Clippy counts `self` as well, and allows seven.
        let many = required.len() + usize::from(body.is_some()) > 6;
        let allow = many.then(|| quote!(#[allow(clippy::too_many_arguments)]));
        quote! {
            #doc
            #aliases
            #cfg
            #deprecated
            #allow
            pub fn #method(&self, #(#arguments),*) -> Request<#marker> {
                Request::new(&self.client) #(#steps)* #body_step
            }
        }
    });
    quote!(#(#methods)*)
}

/// Returns what stands beside the methods: constants, markers, setters.
pub(super) fn items(context: Context<'_>, operation: &Operation) -> TokenStream {
    let items = calls(context, operation).map(|(index, call, names)| {
        let cfg = cfg::stage(stage(operation, index));
        let (constant, marker) = (ident(&names.constant), ident(&names.marker));
        let data = data(context, operation, index, call, names);
        let output = output(context, &call.reply);
        let data_doc = format!(" `{}` as data.", operation.id);
        let marker_doc = format!(
            " `{} {}`: [`Request`] is its builder.",
            operation.method.as_str(),
            operation.path
        );
        let setters = setters(context, operation, call);
        let setters = (!setters.is_empty()).then(|| {
            quote! {
                #cfg
                impl Request<#marker> {
                    #(#setters)*
                }
            }
        });
        let paged =
            is_paged(context, operation, index).then(|| quote!(#cfg impl Paged for #marker {}));
        let awaited =
            is_awaited(context, operation, index).then(|| quote!(#cfg impl Awaited for #marker {}));
        quote! {
            #[doc = #data_doc]
            #cfg
            pub static #constant: Operation = #data;

            #[doc = #marker_doc]
            #cfg
            pub enum #marker {}

            #cfg
            impl Endpoint for #marker {
                type Output = #output;
                const OPERATION: &'static Operation = &#constant;
            }

            #paged
            #awaited
            #setters
        }
    });
    quote!(#(#items)*)
}

/// Returns whether a call brings one page of a listing.
pub(super) fn is_paged(context: Context<'_>, operation: &Operation, index: usize) -> bool {
    let call = operation.calls.get(index);
    call.is_some_and(|call| page(context.api, operation, &call.reply).is_some())
}

/// Returns whether a call shows that something has settled.
pub(super) fn is_awaited(context: Context<'_>, operation: &Operation, index: usize) -> bool {
    let call = operation.calls.get(index);
    call.is_some_and(|call| waiter(context.api, operation, &call.reply).is_some())
}

fn output(context: Context<'_>, reply: &Reply) -> TokenStream {
    match reply {
        Reply::Empty => quote!(()),
        Reply::Json(ty) => refs::tokens(context, ty),
        Reply::Maybe(ty) => {
            let ty = refs::tokens(context, ty);
            quote!(Option<#ty>)
        }
        Reply::Bytes => quote!(Download),
    }
}

fn data(
    context: Context<'_>,
    operation: &Operation,
    index: usize,
    call: &VersionedCall,
    names: &CallNames,
) -> TokenStream {
    let (id, tag, name) = (&operation.id, &operation.tag, &names.method);
    let method = match operation.method {
        Method::Get => quote!(Get),
        Method::Put => quote!(Put),
        Method::Post => quote!(Post),
        Method::Delete => quote!(Delete),
        Method::Patch => quote!(Patch),
        Method::Head => quote!(Head),
        Method::Options => quote!(Options),
    };
    let pieces = operation.pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => quote!(Piece::Literal(#text)),
        Piece::Parameter(name) => quote!(Piece::Parameter(#name)),
    });
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, required) = (&parameter.name, parameter.required);
        let location = match parameter.location {
            Location::Path => quote!(Path),
            Location::Query => quote!(Query),
            Location::Header => quote!(Header),
        };
        quote!(Parameter { name: #name, location: Location::#location, required: #required })
    });
    let version = call.version.to_string();
    let accept = &call.accept;
    let content_type = option(call.request.as_ref().map(|body| &body.media_type));
    let success = match call.reply {
        Reply::Empty => quote!(Empty),
        Reply::Json(_) | Reply::Maybe(_) => quote!(Json),
        Reply::Bytes => quote!(Bytes),
    };
    let roles = &operation.roles;
    let sunset = option(call.sunset.as_ref());
    let deprecated = operation.docs.deprecated || call.sunset.is_some();
    let preview = call.version == Version::Preview;
    let paged = is_paged(context, operation, index);
    let waiter = waiters::data(context, operation, &call.reply);
    let authenticated = operation.authenticated;
    let docs_url = operation.docs_url.as_deref().unwrap_or_default();
    quote! {
        Operation {
            id: #id,
            name: #name,
            tag: #tag,
            method: Method::#method,
            path: &[#(#pieces),*],
            parameters: &[#(#parameters),*],
            version: #version,
            accept: #accept,
            content_type: #content_type,
            success: Body::#success,
            roles: &[#(#roles),*],
            sunset: #sunset,
            deprecated: #deprecated,
            preview: #preview,
            paged: #paged,
            waiter: #waiter,
            authenticated: #authenticated,
            docs_url: #docs_url,
        }
    }
}

fn option(text: Option<&String>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

fn setters(context: Context<'_>, operation: &Operation, call: &VersionedCall) -> Vec<TokenStream> {
    let mut setters: Vec<TokenStream> = parameters(context, operation, false)
        .map(|(parameter, name)| {
            let name = ident(name);
            let mut doc = Doc::default();
            doc.text(context.config, parameter.docs.text.as_deref());
            let mut note = format!("Sets `{}`.", parameter.name);
            if let Some(default) = &parameter.default {
                note.push_str(&format!(" Default: `{default}`."));
            }
            doc.paragraph(&note);
            let doc = doc.tokens();
            let deprecated = parameter
                .deprecated
                .then(|| quote!(#[deprecated(note = "deprecated by the service")]));
            let ty = argument(context, parameter).0;
            let step = set(context, parameter, &quote!(value));
            quote! {
                #doc
                #deprecated
                pub fn #name(self, value: #ty) -> Self {
                    self #step
                }
            }
        })
        .collect();
    if let Some(body) = call.request.as_ref().filter(|body| !body.required) {
        let ty = body_argument(context, body);
        let value = body_argument_value(context, body);
        setters.push(quote! {
            /// Sends this body; without it the request has none.
            pub fn with_body(self, body: #ty) -> Self {
                self.body(#value)
            }
        });
    }
    setters
}

/// Returns the step that hands an argument to the request.
fn set(context: Context<'_>, parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let name = &parameter.name;
    let (_, convert) = argument(context, parameter);
    let value = convert(value);
    match (parameter.location, parameter.style) {
        (Location::Path, Style::Plain) => quote!(.path(#value)),
        (Location::Path, _) => quote!(.path_list(#value)),
        (Location::Header, Style::Plain) => quote!(.header_value(#name, #value)),
        (Location::Header, _) => quote!(.header_list(#name, #value)),
        (Location::Query, Style::Plain) => quote!(.query(#name, #value)),
        (Location::Query, Style::Repeated) => quote!(.query_list(#name, #value)),
        (Location::Query, Style::Joined(separator)) => {
            let separator = encoded(separator);
            quote!(.query_joined(#name, #separator, #value))
        }
        (Location::Query, Style::Json) => quote!(.query_json(#name, #value)),
    }
}

/// Returns a separator as it stands in a URL. A comma separates there, a space and a bar cannot stand there as they are.
fn encoded(separator: Separator) -> &'static str {
    match separator {
        Separator::Comma => ",",
        Separator::Space => "%20",
        Separator::Pipe => "%7C",
    }
}

type Convert = fn(&TokenStream) -> TokenStream;

/// Returns an argument's type, and how the value is handed on.
fn argument(context: Context<'_>, parameter: &Parameter) -> (TokenStream, Convert) {
    let as_is: Convert = |value| quote!(#value);
    match Form::of(context, parameter) {
        Form::Text if parameter.location == Location::Path => (quote!(impl AsRef<str>), as_is),
        Form::Text => (quote!(impl AsRef<str>), |value| quote!(#value.as_ref())),
        Form::Bool => (quote!(bool), as_is),
        Form::Integer => (quote!(i64), as_is),
        Form::Number => (quote!(f64), as_is),
        Form::Texts => (quote!(impl IntoIterator<Item = impl AsRef<str>>), as_is),
        Form::DateTime => (
            quote!(impl Into<crate::json::DateTime>),
            |value| quote!(#value.into()),
        ),
        Form::Json => (refs::tokens(context, &parameter.ty), as_is),
        Form::Date => (
            quote!(impl Into<crate::json::Date>),
            |value| quote!(#value.into()),
        ),
    }
}

fn body_argument(context: Context<'_>, body: &Body) -> TokenStream {
    let own = refs::tokens(context, &body.ty);
    match refs::resolved(context, &body.ty) {
        Ref::List(item) if !item.nullable => {
            let item = refs::tokens(context, &item.ty);
            quote!(impl IntoIterator<Item = #item>)
        }
        _ if refs::converts(context, &body.ty) => quote!(impl Into<#own>),
        _ => own,
    }
}

fn body_argument_value(context: Context<'_>, body: &Body) -> TokenStream {
    let own = refs::tokens(context, &body.ty);
    match refs::resolved(context, &body.ty) {
        Ref::List(item) if !item.nullable => quote!(body.into_iter().collect::<#own>()),
        _ if refs::converts(context, &body.ty) => quote!(Into::<#own>::into(body)),
        _ => quote!(body),
    }
}
