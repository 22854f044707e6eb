// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, OrgUserResponse};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};
use crate::page::Page;

/// One page of the users of an organization.
///
/// Required: `results`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaginatedOrgUserView {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// The items of this page.
    ///
    /// Set by the server.
    pub results: Option<Vec<OrgUserResponse>>,
    /// Estimated size of the whole list; absent or 0 without `includeCount`. No loop should end by it.
    ///
    /// Set by the server. At least 0.
    pub total_count: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl PaginatedOrgUserView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for PaginatedOrgUserView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "results", "totalCount"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.results.read(r),
            2 => self.total_count.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.read_only("results", &self.results);
        o.read_only("totalCount", &self.total_count);
        o.end();
    }
}

json::object!(PaginatedOrgUserView);

impl Page for PaginatedOrgUserView {
    type Item = OrgUserResponse;
    fn result_count(&self) -> usize {
        self.results.as_ref().map_or(0, Vec::len)
    }

    fn take_results(&mut self) -> Vec<OrgUserResponse> {
        self.results.take().unwrap_or_default()
    }

    fn has_next(&self) -> bool {
        self.links.iter().flatten().any(|link| link.rel.as_deref() == Some("next"))
    }
}
