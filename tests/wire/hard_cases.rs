//! The hardest schemas, by hand: what each is told by, and what is known to go wrong there.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;
use serde_json::value::RawValue;

use crate::{Report, roundtrip, write_lines};

/// Everything that is wrong with any case, by the name of its file.
type Findings = BTreeMap<String, Vec<String>>;

/// Runs all cases at once: building the program is what takes time.
fn findings() -> Option<&'static Findings> {
    static FINDINGS: OnceLock<Option<Findings>> = OnceLock::new();
    FINDINGS.get_or_init(run).as_ref()
}

fn run() -> Option<Findings> {
    let document = tests::atlas("hard_cases")?;
    let (mut lines, mut owners) = (Vec::new(), Vec::new());
    for path in files(&tests::root().join("tests/hard_cases")) {
        let text = fs::read_to_string(&path).unwrap();
        let cases: Vec<BTreeMap<String, Box<RawValue>>> = serde_json::from_str(&text).unwrap();
        for case in cases {
            let about: String = serde_json::from_str(case["about"].get()).unwrap();
            owners.push((
                path.file_stem().unwrap().to_string_lossy().into_owned(),
                about,
            ));
            // As it stands, for the order of keys is part of a case.
            let fields = case
                .iter()
                .map(|(key, value)| format!("{key:?}: {}", value.get()));
            lines.push(format!("{{{}}}", fields.collect::<Vec<_>>().join(", ")).replace('\n', " "));
        }
    }
    let file = write_lines("hard-cases", lines.into_iter());
    let Report {
        lines: found,
        counts,
    } = roundtrip(&document, &file);
    assert_eq!(counts["lines"], Value::from(owners.len()));
    assert_eq!(counts["skipped"], Value::from(0));
    let mut findings: Findings = owners
        .iter()
        .map(|(name, _)| (name.clone(), Vec::new()))
        .collect();
    for finding in found {
        let line = usize::try_from(finding["line"].as_u64().unwrap()).unwrap();
        let (name, about) = &owners[line - 1];
        findings
            .get_mut(name)
            .unwrap()
            .push(format!("{about}: {finding}"));
    }
    Some(findings)
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

fn holds(name: &str) {
    if let Some(findings) = findings() {
        let found = &findings[name];
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

/// A test for each file.
macro_rules! hard_cases {
    ($($test:ident: $file:literal,)*) => {
        $(
            #[test]
            #[ignore = "builds a client"]
            fn $test() {
                holds($file);
            }
        )*

        #[test]
        fn every_hard_case_has_a_test() {
            let names = files(&tests::root().join("tests/hard_cases"));
            let names = names.iter().map(|path| path.file_stem().unwrap().to_str().unwrap());
            assert_eq!(names.collect::<Vec<_>>(), [$($file),*]);
        }
    };
}

hard_cases! {
    clusters_of_all_versions: "01_clusters",
    events_of_overlapping_variants: "02_events",
    alert_configurations_in_two_unions_by_one_property: "03_alert_configurations",
    alerts_of_variants_with_equal_values: "04_alerts",
    metric_thresholds_of_few_shapes: "05_metric_thresholds",
    users_whose_tag_says_more_than_the_variant: "06_users",
    stream_connections: "07_stream_connections",
    identity_providers_by_two_tags: "08_identity_providers",
    search_analyzers_of_inline_unions: "09_search_analyzers",
    search_indexes_that_override_their_parent: "10_search_indexes",
    export_buckets_of_mixed_inheritance: "11_export_buckets",
    database_users_with_secrets: "12_database_users",
    limits_of_one_variant: "13_limits",
}

/// Returns how an operation of the published document is explained, with the file that its builder is in.
fn operation(test: &str, id: &str, module: &str) -> Option<(String, String)> {
    let output = codegen::generate(&tests::input(&tests::atlas(test)?)).unwrap();
    let file = format!("src/generated/api/{module}.rs");
    let text = output.files[&file]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    Some((output.catalog.explain(id).unwrap().to_owned(), text))
}

fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no {part} in {text}");
    }
}

#[test]
fn downloads_with_endings_and_verbs_after_a_parameter() {
    let test = "downloads_with_endings_and_verbs_after_a_parameter";
    let Some((log, logs)) = operation(test, "downloadGroupClusterLog", "monitoring_and_logs")
    else {
        return;
    };
    // Two versions with one schema; bounds that the document spells as floats are of integers.
    assert_has(
        &log,
        &[
            "2023-02-01+gzip",
            "2023-01-01+gzip",
            "brings bytes",
            "endDate: i64",
            "startDate: i64",
        ],
    );
    assert_has(
        &logs,
        &[r#"Piece::Parameter("logName"), Piece::Literal(".gz")"#],
    );
    let (log, streams) = operation(test, "downloadGroupStreamOperationalLogs", "streams").unwrap();
    assert_has(&log, &["2025-03-12+gzip", "brings bytes"]);
    assert_has(
        &streams,
        &[r#"Piece::Parameter("tenantName"), Piece::Literal(":downloadOperationalLogs")"#],
    );
    // Gzip that is said to be a plain text, asked for with a JSON body.
    let (report, _) = operation(test, "generateOrgInvoiceAndDownloadReport", "invoices").unwrap();
    assert_has(
        &report,
        &[
            "preview+gzip",
            "sends ReportGenerationRequest",
            "brings bytes",
        ],
    );
}

#[test]
fn answers_with_and_without_a_body_and_in_two_formats() {
    let test = "answers_with_and_without_a_body_and_in_two_formats";
    let Some((add, projects)) = operation(test, "addGroupAccessUser", "projects") else {
        return;
    };
    assert_has(&add, &["brings OrganizationInvitation or nothing"]);
    assert_has(
        &projects,
        &["type Output = Option<crate::types::OrganizationInvitation>"],
    );
    let (create, _) =
        operation(test, "createGroupClusterSearchDeployment", "atlas_search").unwrap();
    assert_has(
        &create,
        &["_v20230101", "brings ApiSearchDeploymentResponseView"],
    );
    let (delete, _) =
        operation(test, "deleteGroupClusterSearchDeployment", "atlas_search").unwrap();
    assert_has(&delete, &["brings nothing"]);
    let (usage, _) = operation(test, "getOrgBillingCostExplorerUsage", "invoices").unwrap();
    assert_has(
        &usage,
        &[
            "2023-01-01+json",
            "get_cost_explorer_usage_csv",
            "2023-01-01+csv",
            "brings bytes",
        ],
    );
    // A GET with a body, and pages.
    let (search, invoices) = operation(test, "searchOrgInvoiceLineItems", "invoices").unwrap();
    assert_has(
        &search,
        &[
            "GET ",
            "lineItems:search",
            "sends ApiPublicUsageDetailsQueryRequest",
        ],
    );
    assert_has(&invoices, &["impl Paged for SearchInvoiceLineItems"]);
}
