//! Operations: what is called, with what, and what comes back, once a version.

use super::types::{Docs, Ref, TypeId};
use super::waiter::Waiter;
use std::collections::BTreeMap;
use std::fmt;

#[derive(Debug)]
pub(crate) struct Operation {
    /// JSON pointer of the operation.
    pub(crate) pointer: String,
    pub(crate) id: String,
    /// The shorter name that the document gives it for clients, else `id`.
    pub(crate) name: String,
    /// Names under which older pages know it.
    pub(crate) aliases: Vec<String>,
    pub(crate) tag: String,
    pub(crate) method: Method,
    /// The template as in the document.
    pub(crate) path: String,
    pub(crate) pieces: Vec<Piece>,
    /// Path parameters in template order, then the others as in the document.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) summary: Option<String>,
    pub(crate) docs: Docs,
    pub(crate) docs_url: Option<String>,
    pub(crate) roles: Vec<String>,
    pub(crate) authenticated: bool,
    /// Newest stable first, then older ones, `preview` last; the first is what the plain method asks for.
    pub(crate) calls: Vec<VersionedCall>,
    /// The components that the bodies of refusals are of; callers may decode one as such.
    pub(crate) refusals: Vec<TypeId>,
    /// By which fields its answer shows that something has settled; a table beside the document says so.
    pub(crate) waiter: Option<Waiter>,
}

impl Operation {
    /// Returns the named types of its parameters, bodies and replies.
    pub(crate) fn named(&self) -> impl Iterator<Item = &TypeId> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        let bodies = self
            .calls
            .iter()
            .flat_map(|call| &call.request)
            .map(|body| &body.ty);
        let replies = self.calls.iter().filter_map(|call| call.reply.ty());
        parameters
            .chain(bodies)
            .chain(replies)
            .filter_map(Ref::named)
    }

    /// Points at the enumerations that stand in for others.
    pub(crate) fn redirect(&mut self, to: &BTreeMap<TypeId, TypeId>) {
        let parameters = self.parameters.iter_mut();
        parameters.for_each(|parameter| parameter.ty.redirect(to));
        for call in &mut self.calls {
            if let Some(body) = &mut call.request {
                body.ty.redirect(to);
            }
            if let Reply::Json(ty) | Reply::Maybe(ty) = &mut call.reply {
                ty.redirect(to);
            }
        }
    }
}

/// One version of an operation in one format.
#[derive(Debug)]
pub(crate) struct VersionedCall {
    pub(crate) version: Version,
    pub(crate) sunset: Option<String>,
    pub(crate) accept: String,
    pub(crate) request: Option<Body>,
    pub(crate) reply: Reply,
    /// The format besides JSON where both are offered at one version (`csv`).
    pub(crate) alternative: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Version {
    /// The document has no versions.
    None,
    Preview,
    /// `YYYY-MM-DD`.
    Date(String),
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => Ok(()),
            Self::Preview => f.write_str("preview"),
            Self::Date(date) => f.write_str(date),
        }
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub(crate) ty: Ref,
    pub(crate) required: bool,
    pub(crate) media_type: String,
}

/// What a successful call brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reply {
    Empty,
    Json(Ref),
    /// JSON or nothing, as the server decides.
    Maybe(Ref),
    Bytes,
}

impl Reply {
    pub(crate) fn ty(&self) -> Option<&Ref> {
        match self {
            Self::Json(ty) | Self::Maybe(ty) => Some(ty),
            Self::Empty | Self::Bytes => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Put,
    Post,
    Delete,
    Patch,
    Head,
    Options,
}

impl Method {
    /// Returns the method as it stands in a request line.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }
}

/// A part of a path template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Literal(String),
    Parameter(String),
}

#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) style: Style,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) ty: Ref,
    pub(crate) docs: Docs,
    pub(crate) default: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

/// How the value of a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// As text.
    Plain,
    /// Once for each item of a list.
    Repeated,
    /// The items of a list, with this between them.
    Joined(Separator),
    /// As JSON text.
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Separator {
    Comma,
    Space,
    Pipe,
}
