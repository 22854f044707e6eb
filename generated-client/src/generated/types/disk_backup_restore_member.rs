// Written by `cargo xtask codegen`; changes made here are lost.

use super::ApiPrivateDownloadDeliveryUrl;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A shard's part of a download.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupRestoreMember {
    /// URL of its files.
    ///
    /// Set by the server.
    pub download_url: Option<String>,
    /// URLs of its files by private endpoint.
    ///
    /// Set by the server.
    pub private_download_delivery_urls: Option<Vec<ApiPrivateDownloadDeliveryUrl>>,
    /// Name of the replica set.
    ///
    /// Set by the server.
    pub replica_set_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupRestoreMember {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DiskBackupRestoreMember {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["downloadUrl", "privateDownloadDeliveryUrls", "replicaSetName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.download_url.read(r),
            1 => self.private_download_delivery_urls.read(r),
            2 => self.replica_set_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("downloadUrl", &self.download_url);
        o.read_only("privateDownloadDeliveryUrls", &self.private_download_delivery_urls);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.end();
    }
}

json::object!(DiskBackupRestoreMember);
