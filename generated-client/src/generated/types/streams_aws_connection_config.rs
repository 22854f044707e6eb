// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Access to AWS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsAwsConnectionConfig {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// IAM role that Atlas takes on.
    pub role_arn: Option<String>,
    /// Bucket to try the role on.
    pub test_bucket: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsAwsConnectionConfig {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self.extra.unset_null("roleArn");
        self
    }

    /// Sets `testBucket`.
    pub fn test_bucket(mut self, value: impl Into<String>) -> Self {
        self.test_bucket = Some(value.into());
        self.extra.unset_null("testBucket");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsAwsConnectionConfig {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "roleArn", "testBucket"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.role_arn.read(r),
            2 => self.test_bucket.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("roleArn", &self.role_arn);
        o.field("testBucket", &self.test_bucket);
        o.end();
    }
}

json::object!(StreamsAwsConnectionConfig);
