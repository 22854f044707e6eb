// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    DatadogNotification, EmailNotification, GroupNotification, HipChatNotification,
    MicrosoftTeamsNotification, OpsGenieNotification, OrgNotification,
    PagerdutyNotification, SlackNotification, SmsNotification, TeamNotification,
    UserNotification, VictorOpsNotification, WebhookNotification,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Who is told and how, in the variant that `typeName` tells.
///
/// The variant is told by `typeName` (disjoint enum property).
///
/// | `typeName` | variant | own fields |
/// |---|---|---|
/// | `DATADOG` | [`Datadog`](Self::Datadog) | `datadogApiKey`, `datadogRegion`, `integrationId`, `typeName` |
/// | `EMAIL` | [`Email`](Self::Email) | `emailAddress`, `typeName` |
/// | `GROUP` | [`Group`](Self::Group) | `emailEnabled`, `roles`, `smsEnabled`, `typeName` |
/// | `HIP_CHAT` | [`HipChat`](Self::HipChat) | `integrationId`, `notificationToken`, `roomName`, `typeName` |
/// | `MICROSOFT_TEAMS` | [`MicrosoftTeams`](Self::MicrosoftTeams) | `integrationId`, `microsoftTeamsWebhookUrl`, `typeName` |
/// | `OPS_GENIE` | [`OpsGenie`](Self::OpsGenie) | `integrationId`, `opsGenieApiKey`, `opsGenieRegion`, `typeName` |
/// | `ORG` | [`Org`](Self::Org) | `emailEnabled`, `roles`, `smsEnabled`, `typeName` |
/// | `PAGER_DUTY` | [`PagerDuty`](Self::PagerDuty) | `integrationId`, `region`, `serviceKey`, `typeName` |
/// | `SLACK` | [`Slack`](Self::Slack) | `apiToken`, `channelName`, `integrationId`, `typeName` |
/// | `SMS` | [`Sms`](Self::Sms) | `mobileNumber`, `typeName` |
/// | `TEAM` | [`Team`](Self::Team) | `emailEnabled`, `smsEnabled`, `teamId`, `teamName`, `typeName` |
/// | `USER` | [`User`](Self::User) | `emailEnabled`, `smsEnabled`, `typeName`, `username` |
/// | `VICTOR_OPS` | [`VictorOps`](Self::VictorOps) | `integrationId`, `typeName`, `victorOpsApiKey`, `victorOpsRoutingKey` |
/// | `WEBHOOK` | [`Webhook`](Self::Webhook) | `integrationId`, `typeName`, `webhookBodyTemplate`, `webhookHeadersTemplate`, `webhookSecret`, `webhookUrl` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AlertsNotificationRootForGroup {
    /// `typeName` is `DATADOG`.
    Datadog(Box<DatadogNotification>),
    /// `typeName` is `EMAIL`.
    Email(Box<EmailNotification>),
    /// `typeName` is `GROUP`.
    Group(Box<GroupNotification>),
    /// `typeName` is `HIP_CHAT`.
    HipChat(Box<HipChatNotification>),
    /// `typeName` is `MICROSOFT_TEAMS`.
    MicrosoftTeams(Box<MicrosoftTeamsNotification>),
    /// `typeName` is `OPS_GENIE`.
    OpsGenie(Box<OpsGenieNotification>),
    /// `typeName` is `ORG`.
    Org(Box<OrgNotification>),
    /// `typeName` is `PAGER_DUTY`.
    PagerDuty(Box<PagerdutyNotification>),
    /// `typeName` is `SLACK`.
    Slack(Box<SlackNotification>),
    /// `typeName` is `SMS`.
    Sms(Box<SmsNotification>),
    /// `typeName` is `TEAM`.
    Team(Box<TeamNotification>),
    /// `typeName` is `USER`.
    User(Box<UserNotification>),
    /// `typeName` is `VICTOR_OPS`.
    VictorOps(Box<VictorOpsNotification>),
    /// `typeName` is `WEBHOOK`.
    Webhook(Box<WebhookNotification>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for AlertsNotificationRootForGroup {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["typeName"],
        values: &[
            ("ORG", 6),
            ("SMS", 9),
            ("TEAM", 10),
            ("USER", 11),
            ("EMAIL", 1),
            ("GROUP", 2),
            ("SLACK", 8),
            ("DATADOG", 0),
            ("WEBHOOK", 13),
            ("HIP_CHAT", 3),
            ("OPS_GENIE", 5),
            ("PAGER_DUTY", 7),
            ("VICTOR_OPS", 12),
            ("MICROSOFT_TEAMS", 4),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("typeName", "DATADOG")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "EMAIL")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "GROUP")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "HIP_CHAT")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "MICROSOFT_TEAMS")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "OPS_GENIE")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "ORG")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "PAGER_DUTY")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "SLACK")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "SMS")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "TEAM")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "USER")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "VICTOR_OPS")],
            },
            VariantShape {
                required: &[],
                write: &[("typeName", "WEBHOOK")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Datadog(json::boxed(r)?),
                1 => Self::Email(json::boxed(r)?),
                2 => Self::Group(json::boxed(r)?),
                3 => Self::HipChat(json::boxed(r)?),
                4 => Self::MicrosoftTeams(json::boxed(r)?),
                5 => Self::OpsGenie(json::boxed(r)?),
                6 => Self::Org(json::boxed(r)?),
                7 => Self::PagerDuty(json::boxed(r)?),
                8 => Self::Slack(json::boxed(r)?),
                9 => Self::Sms(json::boxed(r)?),
                10 => Self::Team(json::boxed(r)?),
                11 => Self::User(json::boxed(r)?),
                12 => Self::VictorOps(json::boxed(r)?),
                13 => Self::Webhook(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Datadog(value) => (0, &**value),
            Self::Email(value) => (1, &**value),
            Self::Group(value) => (2, &**value),
            Self::HipChat(value) => (3, &**value),
            Self::MicrosoftTeams(value) => (4, &**value),
            Self::OpsGenie(value) => (5, &**value),
            Self::Org(value) => (6, &**value),
            Self::PagerDuty(value) => (7, &**value),
            Self::Slack(value) => (8, &**value),
            Self::Sms(value) => (9, &**value),
            Self::Team(value) => (10, &**value),
            Self::User(value) => (11, &**value),
            Self::VictorOps(value) => (12, &**value),
            Self::Webhook(value) => (13, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(AlertsNotificationRootForGroup);

impl AlertsNotificationRootForGroup {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Datadog(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("DATADOG"))
            }
            Self::Email(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("EMAIL"))
            }
            Self::Group(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("GROUP"))
            }
            Self::HipChat(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("HIP_CHAT"))
            }
            Self::MicrosoftTeams(value) => {
                value
                    .type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("MICROSOFT_TEAMS"))
            }
            Self::OpsGenie(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("OPS_GENIE"))
            }
            Self::Org(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("ORG"))
            }
            Self::PagerDuty(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("PAGER_DUTY"))
            }
            Self::Slack(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("SLACK"))
            }
            Self::Sms(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("SMS"))
            }
            Self::Team(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("TEAM"))
            }
            Self::User(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("USER"))
            }
            Self::VictorOps(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("VICTOR_OPS"))
            }
            Self::Webhook(value) => {
                value.type_name.as_ref().map(|tag| tag.as_str()).or(Some("WEBHOOK"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `delayMin`, which every known variant has.
    pub fn delay_min(&self) -> Option<i64> {
        match self {
            Self::Datadog(value) => value.delay_min,
            Self::Email(value) => value.delay_min,
            Self::Group(value) => value.delay_min,
            Self::HipChat(value) => value.delay_min,
            Self::MicrosoftTeams(value) => value.delay_min,
            Self::OpsGenie(value) => value.delay_min,
            Self::Org(value) => value.delay_min,
            Self::PagerDuty(value) => value.delay_min,
            Self::Slack(value) => value.delay_min,
            Self::Sms(value) => value.delay_min,
            Self::Team(value) => value.delay_min,
            Self::User(value) => value.delay_min,
            Self::VictorOps(value) => value.delay_min,
            Self::Webhook(value) => value.delay_min,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `intervalMin`, which every known variant has.
    pub fn interval_min(&self) -> Option<i64> {
        match self {
            Self::Datadog(value) => value.interval_min,
            Self::Email(value) => value.interval_min,
            Self::Group(value) => value.interval_min,
            Self::HipChat(value) => value.interval_min,
            Self::MicrosoftTeams(value) => value.interval_min,
            Self::OpsGenie(value) => value.interval_min,
            Self::Org(value) => value.interval_min,
            Self::PagerDuty(value) => value.interval_min,
            Self::Slack(value) => value.interval_min,
            Self::Sms(value) => value.interval_min,
            Self::Team(value) => value.interval_min,
            Self::User(value) => value.interval_min,
            Self::VictorOps(value) => value.interval_min,
            Self::Webhook(value) => value.interval_min,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `notifierId`, which every known variant has.
    pub fn notifier_id(&self) -> Option<&str> {
        match self {
            Self::Datadog(value) => value.notifier_id.as_deref(),
            Self::Email(value) => value.notifier_id.as_deref(),
            Self::Group(value) => value.notifier_id.as_deref(),
            Self::HipChat(value) => value.notifier_id.as_deref(),
            Self::MicrosoftTeams(value) => value.notifier_id.as_deref(),
            Self::OpsGenie(value) => value.notifier_id.as_deref(),
            Self::Org(value) => value.notifier_id.as_deref(),
            Self::PagerDuty(value) => value.notifier_id.as_deref(),
            Self::Slack(value) => value.notifier_id.as_deref(),
            Self::Sms(value) => value.notifier_id.as_deref(),
            Self::Team(value) => value.notifier_id.as_deref(),
            Self::User(value) => value.notifier_id.as_deref(),
            Self::VictorOps(value) => value.notifier_id.as_deref(),
            Self::Webhook(value) => value.notifier_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Datadog`].
    pub fn is_datadog(&self) -> bool {
        matches!(self, Self::Datadog(_))
    }

    /// Returns the value of [`Self::Datadog`].
    pub fn as_datadog(&self) -> Option<&DatadogNotification> {
        match self {
            Self::Datadog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Email`].
    pub fn is_email(&self) -> bool {
        matches!(self, Self::Email(_))
    }

    /// Returns the value of [`Self::Email`].
    pub fn as_email(&self) -> Option<&EmailNotification> {
        match self {
            Self::Email(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Group`].
    pub fn is_group(&self) -> bool {
        matches!(self, Self::Group(_))
    }

    /// Returns the value of [`Self::Group`].
    pub fn as_group(&self) -> Option<&GroupNotification> {
        match self {
            Self::Group(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::HipChat`].
    pub fn is_hip_chat(&self) -> bool {
        matches!(self, Self::HipChat(_))
    }

    /// Returns the value of [`Self::HipChat`].
    pub fn as_hip_chat(&self) -> Option<&HipChatNotification> {
        match self {
            Self::HipChat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::MicrosoftTeams`].
    pub fn is_microsoft_teams(&self) -> bool {
        matches!(self, Self::MicrosoftTeams(_))
    }

    /// Returns the value of [`Self::MicrosoftTeams`].
    pub fn as_microsoft_teams(&self) -> Option<&MicrosoftTeamsNotification> {
        match self {
            Self::MicrosoftTeams(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::OpsGenie`].
    pub fn is_ops_genie(&self) -> bool {
        matches!(self, Self::OpsGenie(_))
    }

    /// Returns the value of [`Self::OpsGenie`].
    pub fn as_ops_genie(&self) -> Option<&OpsGenieNotification> {
        match self {
            Self::OpsGenie(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Org`].
    pub fn is_org(&self) -> bool {
        matches!(self, Self::Org(_))
    }

    /// Returns the value of [`Self::Org`].
    pub fn as_org(&self) -> Option<&OrgNotification> {
        match self {
            Self::Org(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::PagerDuty`].
    pub fn is_pagerduty(&self) -> bool {
        matches!(self, Self::PagerDuty(_))
    }

    /// Returns the value of [`Self::PagerDuty`].
    pub fn as_pagerduty(&self) -> Option<&PagerdutyNotification> {
        match self {
            Self::PagerDuty(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Slack`].
    pub fn is_slack(&self) -> bool {
        matches!(self, Self::Slack(_))
    }

    /// Returns the value of [`Self::Slack`].
    pub fn as_slack(&self) -> Option<&SlackNotification> {
        match self {
            Self::Slack(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Sms`].
    pub fn is_sms(&self) -> bool {
        matches!(self, Self::Sms(_))
    }

    /// Returns the value of [`Self::Sms`].
    pub fn as_sms(&self) -> Option<&SmsNotification> {
        match self {
            Self::Sms(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Team`].
    pub fn is_team(&self) -> bool {
        matches!(self, Self::Team(_))
    }

    /// Returns the value of [`Self::Team`].
    pub fn as_team(&self) -> Option<&TeamNotification> {
        match self {
            Self::Team(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::User`].
    pub fn is_user(&self) -> bool {
        matches!(self, Self::User(_))
    }

    /// Returns the value of [`Self::User`].
    pub fn as_user(&self) -> Option<&UserNotification> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::VictorOps`].
    pub fn is_victor_ops(&self) -> bool {
        matches!(self, Self::VictorOps(_))
    }

    /// Returns the value of [`Self::VictorOps`].
    pub fn as_victor_ops(&self) -> Option<&VictorOpsNotification> {
        match self {
            Self::VictorOps(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Webhook`].
    pub fn is_webhook(&self) -> bool {
        matches!(self, Self::Webhook(_))
    }

    /// Returns the value of [`Self::Webhook`].
    pub fn as_webhook(&self) -> Option<&WebhookNotification> {
        match self {
            Self::Webhook(value) => Some(value),
            _ => None,
        }
    }
}

impl From<DatadogNotification> for AlertsNotificationRootForGroup {
    fn from(value: DatadogNotification) -> Self {
        Self::Datadog(Box::new(value))
    }
}

impl From<EmailNotification> for AlertsNotificationRootForGroup {
    fn from(value: EmailNotification) -> Self {
        Self::Email(Box::new(value))
    }
}

impl From<GroupNotification> for AlertsNotificationRootForGroup {
    fn from(value: GroupNotification) -> Self {
        Self::Group(Box::new(value))
    }
}

impl From<HipChatNotification> for AlertsNotificationRootForGroup {
    fn from(value: HipChatNotification) -> Self {
        Self::HipChat(Box::new(value))
    }
}

impl From<MicrosoftTeamsNotification> for AlertsNotificationRootForGroup {
    fn from(value: MicrosoftTeamsNotification) -> Self {
        Self::MicrosoftTeams(Box::new(value))
    }
}

impl From<OpsGenieNotification> for AlertsNotificationRootForGroup {
    fn from(value: OpsGenieNotification) -> Self {
        Self::OpsGenie(Box::new(value))
    }
}

impl From<OrgNotification> for AlertsNotificationRootForGroup {
    fn from(value: OrgNotification) -> Self {
        Self::Org(Box::new(value))
    }
}

impl From<PagerdutyNotification> for AlertsNotificationRootForGroup {
    fn from(value: PagerdutyNotification) -> Self {
        Self::PagerDuty(Box::new(value))
    }
}

impl From<SlackNotification> for AlertsNotificationRootForGroup {
    fn from(value: SlackNotification) -> Self {
        Self::Slack(Box::new(value))
    }
}

impl From<SmsNotification> for AlertsNotificationRootForGroup {
    fn from(value: SmsNotification) -> Self {
        Self::Sms(Box::new(value))
    }
}

impl From<TeamNotification> for AlertsNotificationRootForGroup {
    fn from(value: TeamNotification) -> Self {
        Self::Team(Box::new(value))
    }
}

impl From<UserNotification> for AlertsNotificationRootForGroup {
    fn from(value: UserNotification) -> Self {
        Self::User(Box::new(value))
    }
}

impl From<VictorOpsNotification> for AlertsNotificationRootForGroup {
    fn from(value: VictorOpsNotification) -> Self {
        Self::VictorOps(Box::new(value))
    }
}

impl From<WebhookNotification> for AlertsNotificationRootForGroup {
    fn from(value: WebhookNotification) -> Self {
        Self::Webhook(Box::new(value))
    }
}
