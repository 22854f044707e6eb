// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Settings of a project, most of them for the web console.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupSettings {
    /// Whether the AI assistant for clusters may be used.
    pub is_cluster_ai_assistant_enabled: Option<bool>,
    /// Whether statistics of single databases are collected.
    pub is_collect_database_specifics_statistics_enabled: Option<bool>,
    /// Whether the Data Explorer may be used.
    pub is_data_explorer_enabled: Option<bool>,
    /// Whether the Data Explorer may use generative AI, which sends requests to other companies.
    pub is_data_explorer_gen_ai_features_enabled: Option<bool>,
    /// Whether values from sample documents may be sent to that AI.
    ///
    /// Default: `false`.
    pub is_data_explorer_gen_ai_sample_document_passing_enabled: Option<bool>,
    /// Whether Atlas may check the data of clusters for consistency.
    pub is_data_validation_enabled: Option<bool>,
    /// Whether disks may be larger than the usual limit.
    pub is_extended_storage_sizes_enabled: Option<bool>,
    /// Whether aggregation pipelines may rank results again with models of Voyage AI.
    pub is_native_reranking_enabled: Option<bool>,
    /// Whether the Performance Advisor and the Profiler may be used.
    pub is_performance_advisor_enabled: Option<bool>,
    /// Whether the real-time panel may be used.
    pub is_realtime_performance_panel_enabled: Option<bool>,
    /// Whether the Schema Advisor may be used.
    pub is_schema_advisor_enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `isClusterAiAssistantEnabled`.
    pub fn is_cluster_ai_assistant_enabled(mut self, value: bool) -> Self {
        self.is_cluster_ai_assistant_enabled = Some(value);
        self.extra.unset_null("isClusterAiAssistantEnabled");
        self
    }

    /// Sets `isCollectDatabaseSpecificsStatisticsEnabled`.
    pub fn is_collect_database_specifics_statistics_enabled(
        mut self,
        value: bool,
    ) -> Self {
        self.is_collect_database_specifics_statistics_enabled = Some(value);
        self.extra.unset_null("isCollectDatabaseSpecificsStatisticsEnabled");
        self
    }

    /// Sets `isDataExplorerEnabled`.
    pub fn is_data_explorer_enabled(mut self, value: bool) -> Self {
        self.is_data_explorer_enabled = Some(value);
        self.extra.unset_null("isDataExplorerEnabled");
        self
    }

    /// Sets `isDataExplorerGenAIFeaturesEnabled`.
    pub fn is_data_explorer_gen_ai_features_enabled(mut self, value: bool) -> Self {
        self.is_data_explorer_gen_ai_features_enabled = Some(value);
        self.extra.unset_null("isDataExplorerGenAIFeaturesEnabled");
        self
    }

    /// Sets `isDataExplorerGenAISampleDocumentPassingEnabled`.
    pub fn is_data_explorer_gen_ai_sample_document_passing_enabled(
        mut self,
        value: bool,
    ) -> Self {
        self.is_data_explorer_gen_ai_sample_document_passing_enabled = Some(value);
        self.extra.unset_null("isDataExplorerGenAISampleDocumentPassingEnabled");
        self
    }

    /// Sets `isDataValidationEnabled`.
    pub fn is_data_validation_enabled(mut self, value: bool) -> Self {
        self.is_data_validation_enabled = Some(value);
        self.extra.unset_null("isDataValidationEnabled");
        self
    }

    /// Sets `isExtendedStorageSizesEnabled`.
    pub fn is_extended_storage_sizes_enabled(mut self, value: bool) -> Self {
        self.is_extended_storage_sizes_enabled = Some(value);
        self.extra.unset_null("isExtendedStorageSizesEnabled");
        self
    }

    /// Sets `isNativeRerankingEnabled`.
    pub fn is_native_reranking_enabled(mut self, value: bool) -> Self {
        self.is_native_reranking_enabled = Some(value);
        self.extra.unset_null("isNativeRerankingEnabled");
        self
    }

    /// Sets `isPerformanceAdvisorEnabled`.
    pub fn is_performance_advisor_enabled(mut self, value: bool) -> Self {
        self.is_performance_advisor_enabled = Some(value);
        self.extra.unset_null("isPerformanceAdvisorEnabled");
        self
    }

    /// Sets `isRealtimePerformancePanelEnabled`.
    pub fn is_realtime_performance_panel_enabled(mut self, value: bool) -> Self {
        self.is_realtime_performance_panel_enabled = Some(value);
        self.extra.unset_null("isRealtimePerformancePanelEnabled");
        self
    }

    /// Sets `isSchemaAdvisorEnabled`.
    pub fn is_schema_advisor_enabled(mut self, value: bool) -> Self {
        self.is_schema_advisor_enabled = Some(value);
        self.extra.unset_null("isSchemaAdvisorEnabled");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GroupSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "isClusterAiAssistantEnabled",
                "isCollectDatabaseSpecificsStatisticsEnabled", "isDataExplorerEnabled",
                "isDataExplorerGenAIFeaturesEnabled",
                "isDataExplorerGenAISampleDocumentPassingEnabled",
                "isDataValidationEnabled", "isExtendedStorageSizesEnabled",
                "isNativeRerankingEnabled", "isPerformanceAdvisorEnabled",
                "isRealtimePerformancePanelEnabled", "isSchemaAdvisorEnabled"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.is_cluster_ai_assistant_enabled.read(r),
            1 => self.is_collect_database_specifics_statistics_enabled.read(r),
            2 => self.is_data_explorer_enabled.read(r),
            3 => self.is_data_explorer_gen_ai_features_enabled.read(r),
            4 => self.is_data_explorer_gen_ai_sample_document_passing_enabled.read(r),
            5 => self.is_data_validation_enabled.read(r),
            6 => self.is_extended_storage_sizes_enabled.read(r),
            7 => self.is_native_reranking_enabled.read(r),
            8 => self.is_performance_advisor_enabled.read(r),
            9 => self.is_realtime_performance_panel_enabled.read(r),
            10 => self.is_schema_advisor_enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("isClusterAiAssistantEnabled", &self.is_cluster_ai_assistant_enabled);
        o.field(
            "isCollectDatabaseSpecificsStatisticsEnabled",
            &self.is_collect_database_specifics_statistics_enabled,
        );
        o.field("isDataExplorerEnabled", &self.is_data_explorer_enabled);
        o.field(
            "isDataExplorerGenAIFeaturesEnabled",
            &self.is_data_explorer_gen_ai_features_enabled,
        );
        o.field(
            "isDataExplorerGenAISampleDocumentPassingEnabled",
            &self.is_data_explorer_gen_ai_sample_document_passing_enabled,
        );
        o.field("isDataValidationEnabled", &self.is_data_validation_enabled);
        o.field(
            "isExtendedStorageSizesEnabled",
            &self.is_extended_storage_sizes_enabled,
        );
        o.field("isNativeRerankingEnabled", &self.is_native_reranking_enabled);
        o.field("isPerformanceAdvisorEnabled", &self.is_performance_advisor_enabled);
        o.field(
            "isRealtimePerformancePanelEnabled",
            &self.is_realtime_performance_panel_enabled,
        );
        o.field("isSchemaAdvisorEnabled", &self.is_schema_advisor_enabled);
        o.end();
    }
}

json::object!(GroupSettings);
