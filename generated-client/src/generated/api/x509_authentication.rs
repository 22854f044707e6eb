// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Client certificates of database users, issued by Atlas or by an authority of your own.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::UserCert;
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let body = UserCert::new().months_until_expiration(3);
/// // The private key and the certificate, as PEM. It is shown this once.
/// let pem =
///     atlas.x509_authentication().create_database_user_cert(project, "orders-service", body).await?;
/// std::fs::write("orders-service.pem", pem)?;
///
/// let mut issued =
///     atlas.x509_authentication().list_database_user_certs(project, "orders-service").items();
/// while let Some(cert) = issued.try_next().await? {
///     println!("{:?} until {:?}", cert.subject, cert.not_after);
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: X.509 Authentication. Feature: `x509-authentication`.
#[derive(Debug, Clone)]
pub struct X509Authentication {
    client: Client,
}

impl Client {
    /// Returns the operations of the family X.509 Authentication.
    pub fn x509_authentication(&self) -> X509Authentication {
        X509Authentication {
            client: self.clone(),
        }
    }
}

impl X509Authentication {
    /// List the certificates that Atlas issued to a database user.
    ///
    /// Without expired ones.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/databaseUsers/{username}/certs`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `username`: Name of the database user, in the form that the way to log in prescribes.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/X.509-Authentication/operation/listGroupDatabaseUserCerts)
    #[doc(alias = "listGroupDatabaseUserCerts")]
    pub fn list_database_user_certs(
        &self,
        group_id: impl AsRef<str>,
        username: impl AsRef<str>,
    ) -> Request<ListDatabaseUserCerts> {
        Request::new(&self.client).path(group_id).path(username)
    }

    /// Issue a certificate to a database user.
    ///
    /// For a user with `x509Type` `MANAGED`. Answers with certificate and key as PEM text, which Atlas
    /// does not keep.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/databaseUsers/{username}/certs`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `username`: Name of the database user, in the form that the way to log in prescribes.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/X.509-Authentication/operation/createGroupDatabaseUserCert)
    #[doc(alias = "createGroupDatabaseUserCert")]
    pub fn create_database_user_cert(
        &self,
        group_id: impl AsRef<str>,
        username: impl AsRef<str>,
        body: crate::types::UserCert,
    ) -> Request<CreateDatabaseUserCert> {
        Request::new(&self.client).path(group_id).path(username).body(body)
    }

    /// Stop accepting certificates of your own authority.
    ///
    /// Users that log in with one can no longer do so. Database nodes restart one by one.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/userSecurity/customerX509`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/X.509-Authentication/operation/disableGroupUserSecurityCustomerX509)
    #[doc(alias = "disableGroupUserSecurityCustomerX509")]
    pub fn disable_security_customer_x509(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<DisableSecurityCustomerX509> {
        Request::new(&self.client).path(group_id)
    }
}

/// `listGroupDatabaseUserCerts` as data.
pub static LIST_DATABASE_USER_CERTS: Operation = Operation {
    id: "listGroupDatabaseUserCerts",
    name: "list_database_user_certs",
    tag: "X.509 Authentication",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/databaseUsers/"),
        Piece::Parameter("username"),
        Piece::Literal("/certs"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "username",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/X.509-Authentication/operation/listGroupDatabaseUserCerts",
};

/// `GET /api/atlas/v2/groups/{groupId}/databaseUsers/{username}/certs`: [`Request`] is its builder.
pub enum ListDatabaseUserCerts {}
impl Endpoint for ListDatabaseUserCerts {
    type Output = crate::types::PaginatedUserCertView;
    const OPERATION: &'static Operation = &LIST_DATABASE_USER_CERTS;
}

impl Paged for ListDatabaseUserCerts {}
impl Request<ListDatabaseUserCerts> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createGroupDatabaseUserCert` as data.
pub static CREATE_DATABASE_USER_CERT: Operation = Operation {
    id: "createGroupDatabaseUserCert",
    name: "create_database_user_cert",
    tag: "X.509 Authentication",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/databaseUsers/"),
        Piece::Parameter("username"),
        Piece::Literal("/certs"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "username",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/X.509-Authentication/operation/createGroupDatabaseUserCert",
};

/// `POST /api/atlas/v2/groups/{groupId}/databaseUsers/{username}/certs`: [`Request`] is its builder.
pub enum CreateDatabaseUserCert {}
impl Endpoint for CreateDatabaseUserCert {
    type Output = String;
    const OPERATION: &'static Operation = &CREATE_DATABASE_USER_CERT;
}

/// `disableGroupUserSecurityCustomerX509` as data.
pub static DISABLE_SECURITY_CUSTOMER_X509: Operation = Operation {
    id: "disableGroupUserSecurityCustomerX509",
    name: "disable_security_customer_x509",
    tag: "X.509 Authentication",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/userSecurity/customerX509"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/X.509-Authentication/operation/disableGroupUserSecurityCustomerX509",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/userSecurity/customerX509`: [`Request`] is its builder.
pub enum DisableSecurityCustomerX509 {}
impl Endpoint for DisableSecurityCustomerX509 {
    type Output = crate::types::UserSecurity;
    const OPERATION: &'static Operation = &DISABLE_SECURITY_CUSTOMER_X509;
}
