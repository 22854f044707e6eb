// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A collection that is sharded over the zones of a global cluster.
///
/// Required: `collection`, `customShardKey`, `db`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ManagedNamespaces {
    /// Name of the collection.
    pub collection: Option<String>,
    /// Field that follows `location` in the shard key.
    pub custom_shard_key: Option<String>,
    /// Name of the database.
    pub db: Option<String>,
    /// Whether `customShardKey` is hashed; if not, sharding goes by ranges of its values.
    ///
    /// Default: `false`.
    pub is_custom_shard_key_hashed: Option<bool>,
    /// Whether the shard key is unique.
    ///
    /// Default: `false`.
    pub is_shard_key_unique: Option<bool>,
    /// Least number of chunks at the start, for hashed keys.
    ///
    /// At most 8192.
    pub num_initial_chunks: Option<i64>,
    /// Whether chunks are spread over the zones at the start.
    ///
    /// Default: `false`.
    pub presplit_hashed_zones: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ManagedNamespaces {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `collection`.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self.extra.unset_null("collection");
        self
    }

    /// Sets `customShardKey`.
    pub fn custom_shard_key(mut self, value: impl Into<String>) -> Self {
        self.custom_shard_key = Some(value.into());
        self.extra.unset_null("customShardKey");
        self
    }

    /// Sets `db`.
    pub fn db(mut self, value: impl Into<String>) -> Self {
        self.db = Some(value.into());
        self.extra.unset_null("db");
        self
    }

    /// Sets `isCustomShardKeyHashed`.
    pub fn is_custom_shard_key_hashed(mut self, value: bool) -> Self {
        self.is_custom_shard_key_hashed = Some(value);
        self.extra.unset_null("isCustomShardKeyHashed");
        self
    }

    /// Sets `isShardKeyUnique`.
    pub fn is_shard_key_unique(mut self, value: bool) -> Self {
        self.is_shard_key_unique = Some(value);
        self.extra.unset_null("isShardKeyUnique");
        self
    }

    /// Sets `numInitialChunks`.
    pub fn num_initial_chunks(mut self, value: i64) -> Self {
        self.num_initial_chunks = Some(value);
        self.extra.unset_null("numInitialChunks");
        self
    }

    /// Sets `presplitHashedZones`.
    pub fn presplit_hashed_zones(mut self, value: bool) -> Self {
        self.presplit_hashed_zones = Some(value);
        self.extra.unset_null("presplitHashedZones");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ManagedNamespaces {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "collection", "customShardKey", "db", "isCustomShardKeyHashed",
                "isShardKeyUnique", "numInitialChunks", "presplitHashedZones"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.collection.read(r),
            1 => self.custom_shard_key.read(r),
            2 => self.db.read(r),
            3 => self.is_custom_shard_key_hashed.read(r),
            4 => self.is_shard_key_unique.read(r),
            5 => self.num_initial_chunks.read(r),
            6 => self.presplit_hashed_zones.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("collection", &self.collection);
        o.field("customShardKey", &self.custom_shard_key);
        o.field("db", &self.db);
        o.field("isCustomShardKeyHashed", &self.is_custom_shard_key_hashed);
        o.field("isShardKeyUnique", &self.is_shard_key_unique);
        o.field("numInitialChunks", &self.num_initial_chunks);
        o.field("presplitHashedZones", &self.presplit_hashed_zones);
        o.end();
    }
}

json::object!(ManagedNamespaces);
