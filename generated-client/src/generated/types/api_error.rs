// Written by `cargo xtask codegen`; changes made here are lost.

use super::BadRequestDetail;
use crate::json::{self, Extra, Json, Reader, Result, Value, Writer, keys};

/// Body of every answer with an error status.
///
/// Required: `error`, `errorCode`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// The faults of a request, field by field.
    ///
    /// Set by the server.
    pub bad_request_detail: Option<BadRequestDetail>,
    /// What went wrong, for people.
    pub detail: Option<String>,
    /// The HTTP status again.
    ///
    /// Set by the server.
    pub error: Option<i64>,
    /// What went wrong, for programs, such as `RESOURCE_NOT_FOUND`.
    ///
    /// Set by the server.
    pub error_code: Option<String>,
    /// Values that `detail` was made from, of any JSON type.
    ///
    /// Set by the server.
    pub parameters: Option<Vec<Value>>,
    /// Reason phrase of the status.
    ///
    /// Set by the server.
    pub reason: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiError {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiError {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "badRequestDetail", "detail", "error", "errorCode", "parameters",
                "reason"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.bad_request_detail.read(r),
            1 => self.detail.read(r),
            2 => self.error.read(r),
            3 => self.error_code.read(r),
            4 => self.parameters.read(r),
            5 => self.reason.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("badRequestDetail", &self.bad_request_detail);
        o.nullable("detail", &self.detail);
        o.read_only("error", &self.error);
        o.read_only("errorCode", &self.error_code);
        o.read_only("parameters", &self.parameters);
        o.read_only("reason", &self.reason);
        o.end();
    }
}

json::object!(ApiError);
