// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// More about a line item of stream processing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdditionalData {
    /// Id of the stream processor.
    pub processor_id: Option<String>,
    /// Name of the stream processor.
    pub processor_name: Option<String>,
    /// Name of the workspace.
    pub workspace: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AdditionalData {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AdditionalData {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["processorId", "processorName", "workspace"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.processor_id.read(r),
            1 => self.processor_name.read(r),
            2 => self.workspace.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("processorId", &self.processor_id);
        o.field("processorName", &self.processor_name);
        o.field("workspace", &self.workspace);
        o.end();
    }
}

json::object!(AdditionalData);
