// Written by `cargo xtask codegen`; changes made here are lost.

use super::{MinimumTlsProtocol, Tls12Cipher, Tls13Cipher, TlsCipherConfigMode};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Advanced settings of a cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterDescriptionProcessArgs20240805 {
    /// Life of the images before and after a change, in seconds; -1 for as long as the oplog.
    ///
    /// Default: `-1`.
    pub change_stream_options_pre_and_post_images_expire_after_seconds: Option<i64>,
    /// Threads on each side that move chunks, at most half of the CPU cores in the cluster.
    pub chunk_migration_concurrency: Option<i64>,
    /// Ciphers for TLS 1.2. They need mode `CUSTOM`, which they imply where no mode is sent.
    pub custom_openssl_cipher_config_tls12: Option<Vec<Tls12Cipher>>,
    /// Ciphers for TLS 1.3. They need mode `CUSTOM`, which they imply where no mode is sent.
    ///
    /// At most 4 items.
    pub custom_openssl_cipher_config_tls13: Option<Vec<Tls13Cipher>>,
    /// Time limit of reads that set none, in milliseconds.
    pub default_max_time_ms: Option<i64>,
    /// Write concern of operations that set none, such as `majority`.
    pub default_write_concern: Option<String>,
    /// Whether JavaScript may run in the database.
    pub javascript_enabled: Option<bool>,
    /// Oldest TLS version that clients may use.
    pub minimum_enabled_tls_protocol: Option<MinimumTlsProtocol>,
    /// Whether queries without an index fail.
    pub no_table_scan: Option<bool>,
    /// Shortest time that oplog entries are kept, in hours; null for the window that Atlas works out.
    pub oplog_min_retention_hours: Option<f64>,
    /// Size of the oplog in megabytes; null for the size that Atlas works out.
    pub oplog_size_mb: Option<i64>,
    /// Query statistics in the log: 1 for none, 3 for all, without values. They may slow the cluster
    /// down.
    pub query_stats_log_verbosity: Option<i64>,
    /// Seconds between samples of the BI connector.
    ///
    /// Default: `0`. At least 0.
    pub sample_refresh_interval_bi_connector: Option<i64>,
    /// Documents in a sample of the BI connector, for each database.
    ///
    /// At least 0.
    pub sample_size_bi_connector: Option<i64>,
    /// Ciphers as Atlas picks them, or as listed here.
    pub tls_cipher_config_mode: Option<TlsCipherConfigMode>,
    /// Longest life of a transaction, in seconds.
    ///
    /// At least 1.
    pub transaction_lifetime_limit_seconds: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterDescriptionProcessArgs20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `changeStreamOptionsPreAndPostImagesExpireAfterSeconds`.
    pub fn change_stream_options_pre_and_post_images_expire_after_seconds(
        mut self,
        value: i64,
    ) -> Self {
        self.change_stream_options_pre_and_post_images_expire_after_seconds = Some(
            value,
        );
        self.extra.unset_null("changeStreamOptionsPreAndPostImagesExpireAfterSeconds");
        self
    }

    /// Sets `chunkMigrationConcurrency`.
    pub fn chunk_migration_concurrency(mut self, value: i64) -> Self {
        self.chunk_migration_concurrency = Some(value);
        self.extra.unset_null("chunkMigrationConcurrency");
        self
    }

    /// Sets `customOpensslCipherConfigTls12`.
    pub fn custom_openssl_cipher_config_tls12(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tls12Cipher>>,
    ) -> Self {
        self.custom_openssl_cipher_config_tls12 = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self.extra.unset_null("customOpensslCipherConfigTls12");
        self
    }

    /// Sets `customOpensslCipherConfigTls13`.
    pub fn custom_openssl_cipher_config_tls13(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tls13Cipher>>,
    ) -> Self {
        self.custom_openssl_cipher_config_tls13 = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self.extra.unset_null("customOpensslCipherConfigTls13");
        self
    }

    /// Sets `defaultMaxTimeMS`.
    pub fn default_max_time_ms(mut self, value: i64) -> Self {
        self.default_max_time_ms = Some(value);
        self.extra.unset_null("defaultMaxTimeMS");
        self
    }

    /// Sets `defaultWriteConcern`.
    pub fn default_write_concern(mut self, value: impl Into<String>) -> Self {
        self.default_write_concern = Some(value.into());
        self.extra.unset_null("defaultWriteConcern");
        self
    }

    /// Sets `javascriptEnabled`.
    pub fn javascript_enabled(mut self, value: bool) -> Self {
        self.javascript_enabled = Some(value);
        self.extra.unset_null("javascriptEnabled");
        self
    }

    /// Sets `minimumEnabledTlsProtocol`.
    pub fn minimum_enabled_tls_protocol(
        mut self,
        value: impl Into<MinimumTlsProtocol>,
    ) -> Self {
        self.minimum_enabled_tls_protocol = Some(value.into());
        self.extra.unset_null("minimumEnabledTlsProtocol");
        self
    }

    /// Sets `noTableScan`.
    pub fn no_table_scan(mut self, value: bool) -> Self {
        self.no_table_scan = Some(value);
        self.extra.unset_null("noTableScan");
        self
    }

    /// Sets `oplogMinRetentionHours`.
    pub fn oplog_min_retention_hours(mut self, value: f64) -> Self {
        self.oplog_min_retention_hours = Some(value);
        self.extra.unset_null("oplogMinRetentionHours");
        self
    }

    /// Sends `oplogMinRetentionHours` as null.
    pub fn clear_oplog_min_retention_hours(mut self) -> Self {
        self.oplog_min_retention_hours = None;
        self.extra.set_null("oplogMinRetentionHours");
        self
    }

    /// Sets `oplogSizeMB`.
    pub fn oplog_size_mb(mut self, value: i64) -> Self {
        self.oplog_size_mb = Some(value);
        self.extra.unset_null("oplogSizeMB");
        self
    }

    /// Sends `oplogSizeMB` as null.
    pub fn clear_oplog_size_mb(mut self) -> Self {
        self.oplog_size_mb = None;
        self.extra.set_null("oplogSizeMB");
        self
    }

    /// Sets `queryStatsLogVerbosity`.
    pub fn query_stats_log_verbosity(mut self, value: i64) -> Self {
        self.query_stats_log_verbosity = Some(value);
        self.extra.unset_null("queryStatsLogVerbosity");
        self
    }

    /// Sets `sampleRefreshIntervalBIConnector`.
    pub fn sample_refresh_interval_bi_connector(mut self, value: i64) -> Self {
        self.sample_refresh_interval_bi_connector = Some(value);
        self.extra.unset_null("sampleRefreshIntervalBIConnector");
        self
    }

    /// Sets `sampleSizeBIConnector`.
    pub fn sample_size_bi_connector(mut self, value: i64) -> Self {
        self.sample_size_bi_connector = Some(value);
        self.extra.unset_null("sampleSizeBIConnector");
        self
    }

    /// Sets `tlsCipherConfigMode`.
    pub fn tls_cipher_config_mode(
        mut self,
        value: impl Into<TlsCipherConfigMode>,
    ) -> Self {
        self.tls_cipher_config_mode = Some(value.into());
        self.extra.unset_null("tlsCipherConfigMode");
        self
    }

    /// Sets `transactionLifetimeLimitSeconds`.
    pub fn transaction_lifetime_limit_seconds(mut self, value: i64) -> Self {
        self.transaction_lifetime_limit_seconds = Some(value);
        self.extra.unset_null("transactionLifetimeLimitSeconds");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ClusterDescriptionProcessArgs20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "changeStreamOptionsPreAndPostImagesExpireAfterSeconds",
                "chunkMigrationConcurrency", "customOpensslCipherConfigTls12",
                "customOpensslCipherConfigTls13", "defaultMaxTimeMS",
                "defaultWriteConcern", "javascriptEnabled", "minimumEnabledTlsProtocol",
                "noTableScan", "oplogMinRetentionHours", "oplogSizeMB",
                "queryStatsLogVerbosity", "sampleRefreshIntervalBIConnector",
                "sampleSizeBIConnector", "tlsCipherConfigMode",
                "transactionLifetimeLimitSeconds"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => {
                self.change_stream_options_pre_and_post_images_expire_after_seconds
                    .read(r)
            }
            1 => self.chunk_migration_concurrency.read(r),
            2 => self.custom_openssl_cipher_config_tls12.read(r),
            3 => self.custom_openssl_cipher_config_tls13.read(r),
            4 => self.default_max_time_ms.read(r),
            5 => self.default_write_concern.read(r),
            6 => self.javascript_enabled.read(r),
            7 => self.minimum_enabled_tls_protocol.read(r),
            8 => self.no_table_scan.read(r),
            9 => self.oplog_min_retention_hours.read(r),
            10 => self.oplog_size_mb.read(r),
            11 => self.query_stats_log_verbosity.read(r),
            12 => self.sample_refresh_interval_bi_connector.read(r),
            13 => self.sample_size_bi_connector.read(r),
            14 => self.tls_cipher_config_mode.read(r),
            15 => self.transaction_lifetime_limit_seconds.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field(
            "changeStreamOptionsPreAndPostImagesExpireAfterSeconds",
            &self.change_stream_options_pre_and_post_images_expire_after_seconds,
        );
        o.field("chunkMigrationConcurrency", &self.chunk_migration_concurrency);
        o.field(
            "customOpensslCipherConfigTls12",
            &self.custom_openssl_cipher_config_tls12,
        );
        o.field(
            "customOpensslCipherConfigTls13",
            &self.custom_openssl_cipher_config_tls13,
        );
        o.field("defaultMaxTimeMS", &self.default_max_time_ms);
        o.field("defaultWriteConcern", &self.default_write_concern);
        o.field("javascriptEnabled", &self.javascript_enabled);
        o.field("minimumEnabledTlsProtocol", &self.minimum_enabled_tls_protocol);
        o.field("noTableScan", &self.no_table_scan);
        o.nullable("oplogMinRetentionHours", &self.oplog_min_retention_hours);
        o.nullable("oplogSizeMB", &self.oplog_size_mb);
        o.field("queryStatsLogVerbosity", &self.query_stats_log_verbosity);
        o.field(
            "sampleRefreshIntervalBIConnector",
            &self.sample_refresh_interval_bi_connector,
        );
        o.field("sampleSizeBIConnector", &self.sample_size_bi_connector);
        o.field("tlsCipherConfigMode", &self.tls_cipher_config_mode);
        o.field(
            "transactionLifetimeLimitSeconds",
            &self.transaction_lifetime_limit_seconds,
        );
        o.end();
    }
}

json::object!(ClusterDescriptionProcessArgs20240805);
