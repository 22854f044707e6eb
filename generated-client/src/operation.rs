//! An operation of the API as data: everything that the runtime needs to make the call.

use std::fmt;

use crate::waiter::Waiter;

/// One operation of the API in one version.
///
/// The generated table is `operations::ALL`. An operation that this crate does not know can be
/// written down as well, as a `static`, and called through [`Client::request`](crate::Client::request):
///
/// ```
/// use generated_client::{Location, Method, Operation, Parameter, Piece};
///
/// static GET_THING: Operation = Operation::new("getThing", Method::Get, &[
///     Piece::Literal("/api/atlas/v2/things/"),
///     Piece::Parameter("thingId"),
/// ])
/// .parameters(&[Parameter { name: "thingId", location: Location::Path, required: true }])
/// .version("2025-03-12", "application/vnd.atlas.2025-03-12+json");
///
/// assert_eq!(GET_THING.template(), "/api/atlas/v2/things/{thingId}");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId` of the description, unique in the API.
    pub id: &'static str,
    /// The name of the builder method.
    pub name: &'static str,
    /// The tag that the operation is filed under.
    pub tag: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, cut at its parameters.
    pub path: &'static [Piece],
    /// The parameters: those of the path first, in the order of the template.
    pub parameters: &'static [Parameter],
    /// The date of the version, or `preview`.
    pub version: &'static str,
    /// The media type to ask for.
    pub accept: &'static str,
    /// The media type of the request body; `None` where there is no body.
    pub content_type: Option<&'static str>,
    /// What a successful answer carries.
    pub success: Body,
    /// The roles of which the caller needs one.
    pub roles: &'static [&'static str],
    /// The day from which the version may be gone, as `YYYY-MM-DD`.
    pub sunset: Option<&'static str>,
    /// Whether the description calls the operation deprecated.
    pub deprecated: bool,
    /// Whether the version is a preview, which may change without notice.
    pub preview: bool,
    /// Whether the answer is one page of a listing.
    pub paged: bool,
    /// By which fields the answer shows that something has settled, if it is known to.
    pub waiter: Option<&'static Waiter>,
    /// Whether credentials are sent.
    pub authenticated: bool,
    /// The page of the publisher's documentation; empty if there is none.
    pub docs_url: &'static str,
}

impl Operation {
    /// Returns an authenticated operation that asks for `application/json`; the other methods say what differs.
    pub const fn new(id: &'static str, method: Method, path: &'static [Piece]) -> Self {
        Self {
            id,
            name: id,
            tag: "",
            method,
            path,
            parameters: &[],
            version: "",
            accept: "application/json",
            content_type: None,
            success: Body::Json,
            roles: &[],
            sunset: None,
            deprecated: false,
            preview: false,
            paged: false,
            waiter: None,
            authenticated: true,
            docs_url: "",
        }
    }

    /// Sets the parameters.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets the version and the media type that asks for it.
    #[must_use]
    pub const fn version(mut self, version: &'static str, accept: &'static str) -> Self {
        self.version = version;
        self.accept = accept;
        self
    }

    /// Sets the media type of the request body.
    #[must_use]
    pub const fn content_type(mut self, media_type: &'static str) -> Self {
        self.content_type = Some(media_type);
        self
    }

    /// Sets what a successful answer carries.
    #[must_use]
    pub const fn success(mut self, body: Body) -> Self {
        self.success = body;
        self
    }

    /// Sets by which fields the answer shows that something has settled.
    #[must_use]
    pub const fn waiter(mut self, waiter: &'static Waiter) -> Self {
        self.waiter = Some(waiter);
        self
    }

    /// Sends no credentials.
    #[must_use]
    pub const fn unauthenticated(mut self) -> Self {
        self.authenticated = false;
        self
    }

    /// Returns the path with its parameters in braces, as in the description.
    pub fn template(&self) -> String {
        self.path.iter().map(Piece::to_string).collect()
    }
}

/// A part of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// Text that is sent as it is.
    Literal(&'static str),
    /// The place of a path parameter, by its name.
    Parameter(&'static str),
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(text) => f.write_str(text),
            Self::Parameter(name) => write!(f, "{{{name}}}"),
        }
    }
}

/// A parameter of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it is sent.
    pub location: Location,
    /// Whether the operation needs it.
    pub required: bool,
}

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// Returns the method as it is sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Returns whether sending a request twice does the same as sending it once.
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Method> for reqwest::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Head => Self::HEAD,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}

/// What a successful answer carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// A JSON value.
    Json,
    /// Nothing that is documented; what comes is ignored.
    Empty,
    /// Bytes, handed on as they arrive.
    Bytes,
}
