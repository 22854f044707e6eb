//! Pages of invented items: the shapes of the service's answers, filled by a generator that starts from a seed.

/// What the items of a page look like.
pub struct Shape {
    pub name: &'static str,
    /// The property that tells the variants apart, where the items have variants.
    pub tag: Option<&'static str>,
    /// The fields that all items have, one a line; `$hex`, `$word`, `$time` and `$int` stand for values.
    pub shared: &'static str,
    /// The further fields of each kind of item.
    pub kinds: &'static [&'static str],
}

/// The order of an item's keys.
#[derive(Clone, Copy, PartialEq)]
pub enum Order {
    TagInTheMiddle,
    TagLast,
    Shuffled,
}

const ITEMS: usize = 500;

impl Shape {
    /// Returns a page of items of these kinds by turns.
    pub fn page(&self, kinds: &[&str], order: Order) -> String {
        let mut random = Random(0x5eed);
        let items: Vec<String> = (0..ITEMS)
            .map(|index| self.item(kinds[index % kinds.len()], order, &mut random))
            .collect();
        format!(
            r#"{{"links":[{{"href":"https://{}","rel":"self"}}],"results":[{}],"totalCount":{ITEMS}}}"#,
            random.word(),
            items.join(",")
        )
    }

    fn item(&self, kind: &str, order: Order, random: &mut Random) -> String {
        let mut fields: Vec<String> = kind
            .lines()
            .chain(self.shared.lines())
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| random.fill(line))
            .collect();
        fields.sort();
        let is_tag = |field: &String| {
            self.tag
                .is_some_and(|tag| field.starts_with(&format!("\"{tag}\"")))
        };
        if let Some(place) = fields.iter().position(is_tag) {
            let tag = fields.remove(place);
            let place = match order {
                Order::TagLast => fields.len(),
                _ => fields.len() / 2,
            };
            fields.insert(place, tag);
        }
        if order == Order::Shuffled {
            for last in (1..fields.len()).rev() {
                fields.swap(last, random.below(last + 1));
            }
        }
        format!("{{{}}}", fields.join(","))
    }
}

/// A small generator of numbers (xorshift): the same pages on every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn word(&mut self) -> String {
        let length = 6 + self.below(14);
        (0..length)
            .map(|_| char::from(b'a' + self.below(26) as u8))
            .collect()
    }

    fn fill(&mut self, template: &str) -> String {
        let mut text = String::new();
        let mut parts = template.split('$');
        text.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let end = part
                .find(|letter: char| !letter.is_ascii_lowercase())
                .unwrap_or(part.len());
            let (name, rest) = part.split_at(end);
            let value = match name {
                "hex" => format!("{:016x}{:08x}", self.next(), self.next() as u32),
                "int" => self.below(100_000).to_string(),
                "time" => format!(
                    "20{}-0{}-1{}T0{}:2{}:3{}Z",
                    10 + self.below(16),
                    1 + self.below(9),
                    self.below(10),
                    self.below(10),
                    self.below(10),
                    self.below(10)
                ),
                _ => self.word(),
            };
            text.push_str(&value);
            text.push_str(rest);
        }
        text
    }
}

pub const PEERINGS: Shape = Shape {
    name: "peerings",
    tag: Some("providerName"),
    shared: r#"
        "containerId":"$hex"
        "id":"$hex"
    "#,
    kinds: &[
        r#" "providerName":"AWS"
            "accepterRegionName":"us-east-1"
            "awsAccountId":"$hex"
            "connectionId":"pcx-$hex"
            "routeTableCidrBlock":"10.0.$int.0/21"
            "statusName":"AVAILABLE"
            "vpcId":"vpc-$hex" "#,
        r#" "providerName":"AZURE"
            "azureDirectoryId":"$hex"
            "azureSubscriptionId":"$hex"
            "resourceGroupName":"$word"
            "status":"AVAILABLE"
            "vnetName":"$word" "#,
        r#" "providerName":"GCP"
            "gcpProjectId":"$word"
            "networkName":"$word"
            "errorMessage":"$word $word \"$word\""
            "status":"FAILED" "#,
    ],
};

pub const USERS: Shape = Shape {
    name: "users",
    tag: Some("orgMembershipStatus"),
    shared: r#"
        "id":"$hex"
        "roles":{"groupRoleAssignments":[{"groupId":"$hex","groupRoles":["GROUP_OWNER","GROUP_READ_ONLY"]}],"orgRoles":["ORG_MEMBER"]}
        "teamIds":["$hex","$hex"]
        "username":"$word@$word.example"
    "#,
    kinds: &[
        r#" "orgMembershipStatus":"ACTIVE"
            "country":"US"
            "createdAt":"$time"
            "firstName":"$word"
            "lastAuth":"$time"
            "lastName":"$word"
            "mobileNumber":"+1$int$int" "#,
        r#" "orgMembershipStatus":"PENDING"
            "invitationCreatedAt":"$time"
            "invitationExpiresAt":"$time"
            "inviterUsername":"$word@$word.example" "#,
    ],
};

pub const ALERTS: Shape = Shape {
    name: "alerts",
    tag: Some("eventTypeName"),
    shared: r#"
        "alertConfigId":"$hex"
        "created":"$time"
        "groupId":"$hex"
        "id":"$hex"
        "lastNotified":"$time"
        "links":[{"href":"https://$word.example/$hex","rel":"self"}]
        "orgId":"$hex"
        "status":"OPEN"
        "updated":"$time"
    "#,
    kinds: &[
        r#" "eventTypeName":"OUTSIDE_METRIC_THRESHOLD"
            "clusterName":"$word"
            "currentValue":{"number":$int.25,"units":"RAW"}
            "hostnameAndPort":"$word.example:27017"
            "metricName":"ASSERT_MSG"
            "replicaSetName":"$word" "#,
        r#" "eventTypeName":"HOST_DOWN"
            "acknowledgedUntil":"$time"
            "acknowledgementComment":"$word $word"
            "acknowledgingUsername":"$word@$word.example"
            "hostnameAndPort":"$word.example:27017"
            "replicaSetName":"$word" "#,
        r#" "eventTypeName":"CLUSTER_MONGOS_IS_MISSING"
            "clusterName":"$word"
            "resolved":"$time" "#,
        r#" "eventTypeName":"NO_PRIMARY"
            "clusterName":"$word"
            "nonRunningHostIds":["$hex","$hex"]
            "parentClusterId":"$hex"
            "replicaSetName":"$word" "#,
        r#" "eventTypeName":"OUTSIDE_FLEX_METRIC_THRESHOLD"
            "clusterName":"$word"
            "currentValue":{"number":$int.5,"units":"bits"}
            "metricName":"$word" "#,
        r#" "eventTypeName":"STREAM_PROCESSOR_STATE_IS_FAILED"
            "instanceName":"$word"
            "processorErrorMsg":"$word $word"
            "processorName":"$word"
            "processorState":"FAILED" "#,
        r#" "eventTypeName":"JOINED_GROUP" "#,
    ],
};

pub const EVENTS: Shape = Shape {
    name: "events",
    tag: Some("eventTypeName"),
    shared: r#"
        "created":"$time"
        "groupId":"$hex"
        "id":"$hex"
        "links":[{"href":"https://$word.example/$hex","rel":"self"}]
        "orgId":"$hex"
    "#,
    kinds: &[
        r#" "eventTypeName":"API_KEY_CREATED"
            "apiKeyId":"$hex"
            "isGlobalAdmin":false
            "publicKey":"$word"
            "remoteAddress":"10.0.$int.1"
            "targetPublicKey":"$word"
            "whitelistEntry":"10.0.$int.1" "#,
        r#" "eventTypeName":"JOINED_GROUP"
            "isGlobalAdmin":true
            "remoteAddress":"10.0.$int.1"
            "targetUsername":"$word@$word.example"
            "userId":"$hex"
            "username":"$word@$word.example" "#,
        r#" "eventTypeName":"ALERT_ACKNOWLEDGED_AUDIT"
            "alertId":"$hex"
            "isGlobalAdmin":false
            "userId":"$hex"
            "username":"$word@$word.example" "#,
        r#" "eventTypeName":"NO_PRIMARY"
            "hostname":"$word.example"
            "port":27017
            "replicaSetName":"$word"
            "shardName":"$word" "#,
        r#" "eventTypeName":"TENANT_ENDPOINT_FAILED"
            "apiKeyId":"$hex"
            "endpointId":"$word"
            "isGlobalAdmin":false
            "providerEndpointId":"$word"
            "publicKey":"$word" "#,
        r#" "eventTypeName":"TEAM_ADDED_TO_GROUP"
            "delegatePrincipal":{"id":"$hex","name":"$word"}
            "isGlobalAdmin":false
            "teamId":"$hex"
            "userId":"$hex"
            "username":"$word@$word.example" "#,
        r#" "eventTypeName":"STREAM_PROCESSOR_CREATED"
            "instanceName":"$word"
            "processorName":"$word"
            "processorState":"CREATED" "#,
        r#" "eventTypeName":"DELINQUENT"
            "isGlobalAdmin":false
            "raw":{"_t":"$word","cid":"$hex","cre":"$time","description":"$word $word $word","gn":"$word","id":"$hex","orgId":"$hex","orgName":"$word","severity":"INFO"}
            "userId":"$hex"
            "username":"$word@$word.example" "#,
    ],
};

pub const CLUSTERS: Shape = Shape {
    name: "clusters",
    tag: None,
    shared: r#"
        "advancedConfiguration":{"customOpensslCipherConfigTls12":[],"minimumEnabledTlsProtocol":"TLS1_2","tlsCipherConfigMode":"DEFAULT"}
        "backupEnabled":true
        "biConnector":{"enabled":false,"readPreference":"secondary"}
        "connectionStrings":{"standard":"mongodb://$word.example:27017,$word.example:27017,$word.example:27017/?ssl=true","standardSrv":"mongodb+srv://$word.example"}
        "createDate":"$time"
        "diskWarmingMode":"FULLY_WARMED"
        "featureCompatibilityVersion":"8.0"
        "globalClusterSelfManagedSharding":false
        "groupId":"$hex"
        "id":"$hex"
        "labels":[{"key":"$word","value":"$word"}]
        "links":[{"href":"https://$word.example/$hex","rel":"self"}]
        "mongoDBMajorVersion":"8.0"
        "mongoDBVersion":"8.0.4"
        "name":"$word"
        "paused":false
        "pitEnabled":true
        "redactClientLogData":false
        "rootCertType":"ISRGROOTX1"
        "stateName":"IDLE"
        "tags":[{"key":"$word","value":"$word"},{"key":"$word","value":"$word"}]
        "terminationProtectionEnabled":false
        "versionReleaseSystem":"LTS"
    "#,
    kinds: &[
        r#" "clusterType":"REPLICASET"
            "replicationSpecs":[{"id":"$hex","regionConfigs":[{"analyticsSpecs":{"diskIOPS":3000,"diskSizeGB":$int.5,"ebsVolumeType":"STANDARD","instanceSize":"M10","nodeCount":0},"autoScaling":{"compute":{"enabled":true,"maxInstanceSize":"M30","minInstanceSize":"M10","scaleDownEnabled":true},"diskGB":{"enabled":true}},"electableSpecs":{"diskIOPS":3000,"diskSizeGB":$int.5,"ebsVolumeType":"STANDARD","instanceSize":"M10","nodeCount":3},"priority":7,"providerName":"AWS","regionName":"US_EAST_1"}],"zoneId":"$hex","zoneName":"$word"}] "#,
        r#" "clusterType":"SHARDED"
            "configServerManagementMode":"ATLAS_MANAGED"
            "configServerType":"EMBEDDED"
            "replicationSpecs":[{"id":"$hex","regionConfigs":[{"electableSpecs":{"diskSizeGB":$int.5,"instanceSize":"M30","nodeCount":3},"priority":7,"providerName":"AZURE","regionName":"US_EAST_2"}],"zoneId":"$hex","zoneName":"$word"},{"id":"$hex","regionConfigs":[{"electableSpecs":{"diskSizeGB":$int.5,"instanceSize":"M30","nodeCount":3},"priority":7,"providerName":"GCP","regionName":"WESTERN_EUROPE"}],"zoneId":"$hex","zoneName":"$word"}] "#,
    ],
};
