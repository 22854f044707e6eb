// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Size and count of Search Nodes.
///
/// Required: `instanceSize`, `nodeCount`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiSearchDeploymentSpecView {
    /// Hardware tier of Search Nodes.
    pub instance_size: Option<ApiSearchDeploymentSpecViewInstanceSize>,
    /// How many Search Nodes the cluster has.
    ///
    /// 2 to 32.
    pub node_count: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiSearchDeploymentSpecView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `instanceSize`.
    pub fn instance_size(
        mut self,
        value: impl Into<ApiSearchDeploymentSpecViewInstanceSize>,
    ) -> Self {
        self.instance_size = Some(value.into());
        self.extra.unset_null("instanceSize");
        self
    }

    /// Sets `nodeCount`.
    pub fn node_count(mut self, value: i64) -> Self {
        self.node_count = Some(value);
        self.extra.unset_null("nodeCount");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ApiSearchDeploymentSpecView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["instanceSize", "nodeCount"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.instance_size.read(r),
            1 => self.node_count.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("instanceSize", &self.instance_size);
        o.field("nodeCount", &self.node_count);
        o.end();
    }
}

json::object!(ApiSearchDeploymentSpecView);

/// Hardware tier of Search Nodes.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiSearchDeploymentSpecViewInstanceSize {
    /// `S10_HIGHCPU`
    S10Highcpu,
    /// `S20_HIGHCPU_NVME`
    S20HighcpuNvme,
    /// `S30_HIGHCPU_NVME`
    S30HighcpuNvme,
    /// `S40_HIGHCPU_NVME`
    S40HighcpuNvme,
    /// `S50_HIGHCPU_NVME`
    S50HighcpuNvme,
    /// `S60_HIGHCPU_NVME`
    S60HighcpuNvme,
    /// `S70_HIGHCPU_NVME`
    S70HighcpuNvme,
    /// `S80_HIGHCPU_NVME`
    S80HighcpuNvme,
    /// `S30_LOWCPU_NVME`
    S30LowcpuNvme,
    /// `S40_LOWCPU_NVME`
    S40LowcpuNvme,
    /// `S50_LOWCPU_NVME`
    S50LowcpuNvme,
    /// `S60_LOWCPU_NVME`
    S60LowcpuNvme,
    /// `S70_LOWCPU_NVME`
    S70LowcpuNvme,
    /// `S80_LOWCPU_NVME`
    S80LowcpuNvme,
    /// `S90_LOWCPU_NVME`
    S90LowcpuNvme,
    /// `S100_LOWCPU_NVME`
    S100LowcpuNvme,
    /// `S110_LOWCPU_NVME`
    S110LowcpuNvme,
    /// `S120_LOWCPU_NVME`
    S120LowcpuNvme,
    /// `S130_LOWCPU_NVME`
    S130LowcpuNvme,
    /// `S135_LOWCPU_NVME`
    S135LowcpuNvme,
    /// `S140_LOWCPU_NVME`
    S140LowcpuNvme,
    /// `S40_STORAGE_NVME`
    S40StorageNvme,
    /// `S50_STORAGE_NVME`
    S50StorageNvme,
    /// `S60_STORAGE_NVME`
    S60StorageNvme,
    /// `S80_STORAGE_NVME`
    S80StorageNvme,
    /// `S90_STORAGE_NVME`
    S90StorageNvme,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiSearchDeploymentSpecViewInstanceSize {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::S10Highcpu => "S10_HIGHCPU",
            Self::S20HighcpuNvme => "S20_HIGHCPU_NVME",
            Self::S30HighcpuNvme => "S30_HIGHCPU_NVME",
            Self::S40HighcpuNvme => "S40_HIGHCPU_NVME",
            Self::S50HighcpuNvme => "S50_HIGHCPU_NVME",
            Self::S60HighcpuNvme => "S60_HIGHCPU_NVME",
            Self::S70HighcpuNvme => "S70_HIGHCPU_NVME",
            Self::S80HighcpuNvme => "S80_HIGHCPU_NVME",
            Self::S30LowcpuNvme => "S30_LOWCPU_NVME",
            Self::S40LowcpuNvme => "S40_LOWCPU_NVME",
            Self::S50LowcpuNvme => "S50_LOWCPU_NVME",
            Self::S60LowcpuNvme => "S60_LOWCPU_NVME",
            Self::S70LowcpuNvme => "S70_LOWCPU_NVME",
            Self::S80LowcpuNvme => "S80_LOWCPU_NVME",
            Self::S90LowcpuNvme => "S90_LOWCPU_NVME",
            Self::S100LowcpuNvme => "S100_LOWCPU_NVME",
            Self::S110LowcpuNvme => "S110_LOWCPU_NVME",
            Self::S120LowcpuNvme => "S120_LOWCPU_NVME",
            Self::S130LowcpuNvme => "S130_LOWCPU_NVME",
            Self::S135LowcpuNvme => "S135_LOWCPU_NVME",
            Self::S140LowcpuNvme => "S140_LOWCPU_NVME",
            Self::S40StorageNvme => "S40_STORAGE_NVME",
            Self::S50StorageNvme => "S50_STORAGE_NVME",
            Self::S60StorageNvme => "S60_STORAGE_NVME",
            Self::S80StorageNvme => "S80_STORAGE_NVME",
            Self::S90StorageNvme => "S90_STORAGE_NVME",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiSearchDeploymentSpecViewInstanceSize {
    const KNOWN: &'static [Self] = &[
        Self::S10Highcpu,
        Self::S30LowcpuNvme,
        Self::S40LowcpuNvme,
        Self::S50LowcpuNvme,
        Self::S60LowcpuNvme,
        Self::S70LowcpuNvme,
        Self::S80LowcpuNvme,
        Self::S90LowcpuNvme,
        Self::S100LowcpuNvme,
        Self::S110LowcpuNvme,
        Self::S120LowcpuNvme,
        Self::S130LowcpuNvme,
        Self::S135LowcpuNvme,
        Self::S140LowcpuNvme,
        Self::S20HighcpuNvme,
        Self::S30HighcpuNvme,
        Self::S40HighcpuNvme,
        Self::S40StorageNvme,
        Self::S50HighcpuNvme,
        Self::S50StorageNvme,
        Self::S60HighcpuNvme,
        Self::S60StorageNvme,
        Self::S70HighcpuNvme,
        Self::S80HighcpuNvme,
        Self::S80StorageNvme,
        Self::S90StorageNvme,
    ];
}

json::open_enum!(ApiSearchDeploymentSpecViewInstanceSize);
