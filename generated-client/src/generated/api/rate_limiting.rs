// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// How many requests the API takes, by groups of endpoints.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let org = "671fb08ac37d5e2f91b6040e";
/// let mut sets = atlas.rate_limiting().list_rate_limits().org_id(org).items();
/// while let Some(set) = sets.try_next().await? {
///     let bucket = set.capacity.and_then(|capacity| capacity.value);
///     println!("{:?}, by {:?}: {bucket:?} at once", set.endpoint_set_name, set.scope);
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Rate Limiting. Feature: `rate-limiting`.
#[derive(Debug, Clone)]
pub struct RateLimiting {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Rate Limiting.
    pub fn rate_limiting(&self) -> RateLimiting {
        RateLimiting {
            client: self.clone(),
        }
    }
}

impl RateLimiting {
    /// List the rate limits.
    ///
    /// `GET /api/atlas/v2/rateLimits`, version 2025-03-12.
    ///
    /// Optional: `endpoint_path`, `group_id`, `ip_address`, `items_per_page`, `name`, `org_id`,
    /// `page_num`, `user_id`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Rate-Limiting/operation/listRateLimits)
    #[doc(alias = "listRateLimits")]
    pub fn list_rate_limits(&self) -> Request<ListRateLimits> {
        Request::new(&self.client)
    }

    /// Get the rate limit of an endpoint set.
    ///
    /// `GET /api/atlas/v2/rateLimits/{endpointSetId}`, version 2025-03-12.
    ///
    /// Optional: `group_id`, `ip_address`, `org_id`, `user_id`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Rate-Limiting/operation/getRateLimit)
    #[doc(alias = "getRateLimit")]
    pub fn get_rate_limit(
        &self,
        endpoint_set_id: impl AsRef<str>,
    ) -> Request<GetRateLimit> {
        Request::new(&self.client).path(endpoint_set_id)
    }
}

/// `listRateLimits` as data.
pub static LIST_RATE_LIMITS: Operation = Operation {
    id: "listRateLimits",
    name: "list_rate_limits",
    tag: "Rate Limiting",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/rateLimits")],
    parameters: &[
        Parameter {
            name: "endpointPath",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "groupId",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "ipAddress",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "name",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "orgId",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "userId",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &[],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Rate-Limiting/operation/listRateLimits",
};

/// `GET /api/atlas/v2/rateLimits`: [`Request`] is its builder.
pub enum ListRateLimits {}
impl Endpoint for ListRateLimits {
    type Output = crate::types::PaginatedRateLimitEndpointSets;
    const OPERATION: &'static Operation = &LIST_RATE_LIMITS;
}

impl Paged for ListRateLimits {}
impl Request<ListRateLimits> {
    /// Only the limits that hold for this path, such as `/api/atlas/v2/groups/{groupId}`.
    ///
    /// Sets `endpointPath`.
    pub fn endpoint_path(self, value: impl AsRef<str>) -> Self {
        self.query("endpointPath", value.as_ref())
    }

    /// Only limits by project, as they hold for this one.
    ///
    /// Sets `groupId`.
    pub fn group_id(self, value: impl AsRef<str>) -> Self {
        self.query("groupId", value.as_ref())
    }

    /// Only limits by address, as they hold for this one, which is the caller's own.
    ///
    /// Sets `ipAddress`.
    pub fn ip_address(self, value: impl AsRef<str>) -> Self {
        self.query("ipAddress", value.as_ref())
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Only the endpoint set with this name.
    ///
    /// Sets `name`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        self.query("name", value.as_ref())
    }

    /// Only limits by organization, as they hold for this one.
    ///
    /// Sets `orgId`.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.query("orgId", value.as_ref())
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }

    /// Only limits by user, as they hold for this one, which is the caller; a client id or public key.
    ///
    /// Sets `userId`.
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        self.query("userId", value.as_ref())
    }
}

/// `getRateLimit` as data.
pub static GET_RATE_LIMIT: Operation = Operation {
    id: "getRateLimit",
    name: "get_rate_limit",
    tag: "Rate Limiting",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/rateLimits/"),
        Piece::Parameter("endpointSetId"),
    ],
    parameters: &[
        Parameter {
            name: "endpointSetId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "groupId",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "ipAddress",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "orgId",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "userId",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &[],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Rate-Limiting/operation/getRateLimit",
};

/// `GET /api/atlas/v2/rateLimits/{endpointSetId}`: [`Request`] is its builder.
pub enum GetRateLimit {}
impl Endpoint for GetRateLimit {
    type Output = crate::types::RateLimitEndpointSetResponse;
    const OPERATION: &'static Operation = &GET_RATE_LIMIT;
}

impl Request<GetRateLimit> {
    /// Project whose limits are asked for, where they differ by project.
    ///
    /// Sets `groupId`.
    pub fn group_id(self, value: impl AsRef<str>) -> Self {
        self.query("groupId", value.as_ref())
    }

    /// Address whose limits are asked for, where they differ by address; the caller's own.
    ///
    /// Sets `ipAddress`.
    pub fn ip_address(self, value: impl AsRef<str>) -> Self {
        self.query("ipAddress", value.as_ref())
    }

    /// Organization whose limits are asked for, where they differ by organization.
    ///
    /// Sets `orgId`.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.query("orgId", value.as_ref())
    }

    /// User whose limits are asked for, where they differ by user: the caller, by client id or public
    /// key.
    ///
    /// Sets `userId`.
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        self.query("userId", value.as_ref())
    }
}
