//! What the mutations put in.

/// Pieces that mean something to a target.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// Keys of mappings, and the values (JSON) that they may have.
    pub keys: &'static [(&'static str, &'static [&'static str])],
    /// Texts, and names to give to what is there.
    pub words: &'static [&'static str],
    /// What can be put around a node (JSON), which takes the place of the text `?`.
    pub around: &'static [&'static str],
}

/// Payloads of the API.
pub const PAYLOADS: Vocabulary = Vocabulary {
    keys: &[
        ("providerName", &["\"AWS\"", "\"GCP\"", "\"AZURE\"", "\"X\"", "null", "1"]),
        ("eventTypeName", &["\"CLUSTER_MONGOS_IS_MISSING\"", "\"OUTSIDE_METRIC_THRESHOLD\"", "\"NEW\"", "null"]),
        ("metricName", &["\"ASSERT_REGULAR\"", "\"X\"", "null"]),
        ("orgMembershipStatus", &["\"PENDING\"", "\"ACTIVE\"", "null"]),
        ("currentValue", &["{\"number\":1.5,\"units\":\"RAW\"}", "{}", "null"]),
        ("links", &["[]", "[{\"href\":\"h\",\"rel\":\"self\"}]", "null", "[null]"]),
        ("results", &["[{}]", "[]"]),
        ("awsAccountId", &["\"1\"", "null"]),
        ("vpcId", &["\"v\""]),
        ("error", &["404", "4.0e2", "1e19", "-0", "9223372036854775807", "9223372036854775808"]),
        ("parameters", &["[]", "[1,null,\"a\"]"]),
        ("replicationSpecs", &["[{\"regionConfigs\":[{\"providerName\":\"AWS\",\"priority\":7}]}]"]),
        ("id", &["\"32b6e34b3d91647abb20e7b8\"", "null"]),
        ("created", &["\"2026-01-02T03:04:05Z\"", "\"\"", "null"]),
        ("", &["0"]),
        ("unknown", &["{\"a\":[1.0,null]}"]),
    ],
    words: &[
        "", "AWS", "GCP", "AZURE", "TENANT", "PENDING", "ACTIVE", "null", "\u{0}", "\u{7f}", "é", "😀",
        "\u{2028}", "\\", "\"", "/", "a\tb", "id", "links", "providerName", "eventTypeName", "$serde_json::private::Number", "$serde_json::private::RawValue",
    ],
    around: &["[\"?\"]", "{\"a\":\"?\"}", "{\"results\":[\"?\"]}", "[\"?\",null]", "{\"links\":\"?\",\"x\":1}", "[[\"?\"]]"],
};

/// Descriptions.
pub const DESCRIPTIONS: Vocabulary = Vocabulary {
    keys: &[
        ("type", &["\"object\"", "\"string\"", "\"integer\"", "\"number\"", "\"boolean\"", "\"array\"", "\"null\"", "7"]),
        ("format", &["\"int32\"", "\"int64\"", "\"date-time\"", "\"date\"", "\"password\"", "\"binary\"", "\"double\"", "\"x\""]),
        ("nullable", &["true", "false"]),
        ("readOnly", &["true", "false"]),
        ("writeOnly", &["true"]),
        ("deprecated", &["true", "1"]),
        ("required", &["[]", "[\"id\"]", "[\"id\",\"id\"]", "true"]),
        ("enum", &["[\"A\",\"B\"]", "[]", "[\"a\",\"A\",\"a-\",\"\"]", "[1,2]", "[null]", "[\"A\",\"A\"]", "[\"self\",\"Self\",\"Unknown\"]"]),
        ("default", &["null", "\"A\"", "1e400", "[]"]),
        ("additionalProperties", &["true", "false", "{\"type\":\"string\"}", "{\"$ref\":\"#/components/schemas/A\"}"]),
        ("properties", &["{}", "{\"id\":{\"type\":\"string\"}}", "{\"extra\":{\"type\":\"string\"},\"type\":{}}", "{\"a b\":{},\"a_b\":{},\"aB\":{}}", "{\"self\":{\"type\":\"object\",\"properties\":{\"self\":{\"type\":\"string\"}}}}"]),
        ("items", &["{}", "{\"type\":\"string\",\"nullable\":true}", "{\"$ref\":\"#/components/schemas/A\"}", "[]"]),
        ("allOf", &["[]", "[{\"$ref\":\"#/components/schemas/A\"},{\"type\":\"object\"}]", "[{\"allOf\":[]}]"]),
        ("oneOf", &["[]", "[{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\"]},{\"type\":\"object\",\"properties\":{\"b\":{}},\"required\":[\"b\"]}]", "[{\"type\":\"string\"},{\"type\":\"integer\"}]", "[{\"$ref\":\"#/components/schemas/A\"},{\"$ref\":\"#/components/schemas/B\"}]"]),
        ("anyOf", &["[{\"$ref\":\"#/components/schemas/A\"}]", "[{\"type\":\"string\",\"enum\":[\"x\"]},{\"type\":\"string\",\"enum\":[\"y\"]}]"]),
        ("not", &["{}"]),
        ("discriminator", &["{\"propertyName\":\"type\"}", "{\"propertyName\":\"kind\",\"mapping\":{\"A\":\"#/components/schemas/A\",\"B\":\"#/components/schemas/B\"}}", "{\"propertyName\":\"\",\"mapping\":{\"\":\"A\"}}", "{}"]),
        ("x-tag", &["\"type\"", "{\"a\":\"b\"}", "[\"a\",\"b\"]"]),
        ("$ref", &["\"#/components/schemas/A\"", "\"#\"", "\"#/components/schemas/\"", "\"x.yaml#/A\"", "\"#/paths\"", "\"#/components/parameters/p\""]),
        ("description", &["\"text\"", "\"a [link](x) `code` <b> */ \\\\ \\n\\n- list\\n\\n```\\nx\"", "\"\"", "7"]),
        ("pattern", &["\"^a$\"", "\"(\""]),
        ("minLength", &["1", "-1", "1e30"]),
        ("maximum", &["1e309", "18446744073709551616", "-0.0"]),
        ("example", &["{}", "\"x\""]),
        ("parameters", &["[]", "[{\"name\":\"a\",\"in\":\"query\",\"schema\":{\"type\":\"string\"}}]", "[{\"name\":\"self\",\"in\":\"header\",\"required\":true,\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}]", "[{\"name\":\"send\",\"in\":\"query\",\"schema\":{\"type\":\"boolean\"}},{\"name\":\"query\",\"in\":\"query\",\"schema\":{\"type\":\"integer\"}}]"]),
        ("requestBody", &["{\"content\":{\"application/vnd.atlas.2023-01-01+json\":{\"schema\":{\"$ref\":\"#/components/schemas/A\"}}}}", "{\"content\":{\"text/csv\":{}}}"]),
        ("responses", &["{\"200\":{\"description\":\"d\",\"content\":{\"application/vnd.atlas.2023-01-01+json\":{\"schema\":{\"$ref\":\"#/components/schemas/A\"}}}}}", "{\"204\":{\"description\":\"\"}}", "{}", "{\"default\":{\"description\":\"\"}}"]),
        ("content", &["{\"application/json\":{\"schema\":{\"type\":\"object\"}}}", "{\"application/vnd.atlas.preview+json\":{\"schema\":{}}}", "{\"application/vnd.atlas.2024-13-99+json\":{\"x-sunset\":\"2030-01-01\"}}", "{}"]),
        ("operationId", &["\"get\"", "\"self\"", "\"listAll\"", "\"\"", "\"client\"", "\"é\""]),
        ("tags", &["[\"Clusters\"]", "[]", "[\"\"]", "[\"a\",\"b\"]", "[\"self\"]", "[\"Full\"]"]),
        ("get", &["{\"operationId\":\"x\",\"tags\":[\"T\"],\"responses\":{\"200\":{\"description\":\"\"}}}"]),
        ("post", &["{\"operationId\":\"y\",\"responses\":{}}"]),
        ("/api/{a}/{b}:c", &["{}", "{\"get\":{\"operationId\":\"z\",\"tags\":[\"T\"],\"responses\":{\"200\":{\"description\":\"\"}}}}"]),
        ("x-xgen-version", &["\"2024-01-01\"", "\"preview\"", "7"]),
        ("x-sunset", &["\"2030-01-01\"", "\"never\""]),
        ("x-xgen-operation-id-override", &["\"get\"", "\"\"", "7"]),
        ("A", &["{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"A\"]}},\"required\":[\"type\"]}", "{\"$ref\":\"#/components/schemas/A\"}", "{\"type\":\"string\",\"enum\":[\"A\",\"B\"]}"]),
        ("B", &["{\"allOf\":[{\"$ref\":\"#/components/schemas/A\"},{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"integer\"}}}]}", "{\"$ref\":\"#/components/schemas/A\"}"]),
        ("openapi", &["\"3.0.3\""]),
        ("actions", &["[{\"target\":\"$.components.schemas\",\"update\":{\"A\":{\"type\":\"string\"}}}]", "[{\"target\":\"$..*\",\"remove\":true}]", "[{\"target\":\"$\",\"update\":{}}]"]),
        ("target", &["\"$\"", "\"$..*\"", "\"$.paths[?@.get]\"", "\"$[\""]),
        ("update", &["{}", "[]", "null"]),
        ("remove", &["true"]),
    ],
    words: &[
        "", "_", "__", "-", "1", "1a", "A", "B", "a", "self", "Self", "super", "crate", "type", "fn", "async", "gen", "Unknown",
        "Extra", "extra", "Option", "String", "Vec", "Box", "Result", "Json", "Client", "Request", "Operation", "Default", "new",
        "clear_a", "a b", "a/b", "a~b", "é", "ß", "Ñame", "中文", "🦀", "\u{202e}", "a\"b", "a\\b", "a\nb", "{}", "{a}", "r#a", "mod",
        "types", "api", "lib", "std", "core", "object", "string", "integer", "array", "true", "null", "full", "everyday", "default",
        "2024-01-01", "2024-02-30", "application/json", "application/vnd.atlas.2024-08-05+json", "$ref", "oneOf", "allOf",
        "#/components/schemas/A", "query", "path", "header", "cookie", "CON", "aux", "200", "2XX", "default",
    ],
    around: &[
        "{\"allOf\":[\"?\"]}", "{\"oneOf\":[\"?\"]}", "{\"anyOf\":[\"?\",{\"type\":\"string\"}]}", "{\"type\":\"array\",\"items\":\"?\"}",
        "{\"type\":\"object\",\"properties\":{\"a\":\"?\"}}", "{\"type\":\"object\",\"additionalProperties\":\"?\"}", "[\"?\"]", "{\"a\":\"?\"}",
        "{\"oneOf\":[\"?\",{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"string\"}},\"required\":[\"x\"]}]}",
        "{\"allOf\":[\"?\",{\"$ref\":\"#/components/schemas/A\"}]}",
    ],
};
