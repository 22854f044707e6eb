//! For payloads of the API: keys that decide, and texts that are hard to read.

use super::Vocabulary;

/// Payloads of the API.
pub const PAYLOADS: Vocabulary = Vocabulary {
    keys: &[
        (
            "providerName",
            &["\"AWS\"", "\"GCP\"", "\"AZURE\"", "\"X\"", "null", "1"],
        ),
        (
            "eventTypeName",
            &[
                "\"CLUSTER_MONGOS_IS_MISSING\"",
                "\"OUTSIDE_METRIC_THRESHOLD\"",
                "\"NEW\"",
                "null",
            ],
        ),
        ("metricName", &["\"ASSERT_REGULAR\"", "\"X\"", "null"]),
        (
            "orgMembershipStatus",
            &["\"PENDING\"", "\"ACTIVE\"", "null"],
        ),
        (
            "currentValue",
            &["{\"number\":1.5,\"units\":\"RAW\"}", "{}", "null"],
        ),
        (
            "links",
            &[
                "[]",
                "[{\"href\":\"h\",\"rel\":\"self\"}]",
                "null",
                "[null]",
            ],
        ),
        ("results", &["[{}]", "[]"]),
        ("awsAccountId", &["\"1\"", "null"]),
        ("vpcId", &["\"v\""]),
        (
            "error",
            &[
                "404",
                "4.0e2",
                "1e19",
                "-0",
                "9223372036854775807",
                "9223372036854775808",
            ],
        ),
        ("parameters", &["[]", "[1,null,\"a\"]"]),
        (
            "replicationSpecs",
            &["[{\"regionConfigs\":[{\"providerName\":\"AWS\",\"priority\":7}]}]"],
        ),
        ("id", &["\"32b6e34b3d91647abb20e7b8\"", "null"]),
        ("created", &["\"2026-01-02T03:04:05Z\"", "\"\"", "null"]),
        ("", &["0"]),
        ("unknown", &["{\"a\":[1.0,null]}"]),
    ],
    words: &[
        "",
        "AWS",
        "GCP",
        "AZURE",
        "TENANT",
        "PENDING",
        "ACTIVE",
        "null",
        "\u{0}",
        "\u{7f}",
        "é",
        "😀",
        "\u{2028}",
        "\\",
        "\"",
        "/",
        "a\tb",
        "id",
        "links",
        "providerName",
        "eventTypeName",
        "$serde_json::private::Number",
        "$serde_json::private::RawValue",
    ],
    around: &[
        "[\"?\"]",
        "{\"a\":\"?\"}",
        "{\"results\":[\"?\"]}",
        "[\"?\",null]",
        "{\"links\":\"?\",\"x\":1}",
        "[[\"?\"]]",
    ],
};
