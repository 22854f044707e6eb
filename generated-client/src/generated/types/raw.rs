// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Details of an event in the form that Atlas keeps them, which may change.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Raw {
    /// Type of the record.
    pub t: Option<String>,
    /// Id of the alert configuration.
    ///
    /// Set by the server.
    pub alert_config_id: Option<String>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub cid: Option<String>,
    /// When it was recorded.
    ///
    /// Set by the server.
    pub cre: Option<DateTime>,
    /// Free text.
    pub description: Option<String>,
    /// Name of the project.
    ///
    /// 1 to 64 characters.
    pub gn: Option<String>,
    /// Id of the event.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Name of the organization.
    ///
    /// 1 to 64 characters.
    pub org_name: Option<String>,
    /// How severe it is.
    pub severity: Option<RawSeverity>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl Raw {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for Raw {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_t", "alertConfigId", "cid", "cre", "description", "gn", "id", "orgId",
                "orgName", "severity"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.t.read(r),
            1 => self.alert_config_id.read(r),
            2 => self.cid.read(r),
            3 => self.cre.read(r),
            4 => self.description.read(r),
            5 => self.gn.read(r),
            6 => self.id.read(r),
            7 => self.org_id.read(r),
            8 => self.org_name.read(r),
            9 => self.severity.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("_t", &self.t);
        o.read_only("alertConfigId", &self.alert_config_id);
        o.read_only("cid", &self.cid);
        o.read_only("cre", &self.cre);
        o.nullable("description", &self.description);
        o.field("gn", &self.gn);
        o.read_only("id", &self.id);
        o.read_only("orgId", &self.org_id);
        o.field("orgName", &self.org_name);
        o.field("severity", &self.severity);
        o.end();
    }
}

json::object!(Raw);

/// How severe it is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RawSeverity {
    /// `INFO`
    Info,
    /// `WARNING`
    Warning,
    /// `ERROR`
    Error,
    /// `CRITICAL`
    Critical,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl RawSeverity {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Info => "INFO",
            Self::Warning => "WARNING",
            Self::Error => "ERROR",
            Self::Critical => "CRITICAL",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for RawSeverity {
    const KNOWN: &'static [Self] = &[
        Self::Info,
        Self::Error,
        Self::Warning,
        Self::Critical,
    ];
}

json::open_enum!(RawSeverity);
