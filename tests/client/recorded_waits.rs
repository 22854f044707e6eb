//! Waiting for what was recorded of the service, by the table of waiters.

use std::collections::BTreeMap;
use std::fs;

use generated_client::{Condition, Method, Operation, Piece, Waiter, When};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::Reply;
use crate::waiters::clusters;

/// A sequence of answers as it was recorded: the status and the state, or the error code, and how many times it came.
#[derive(Deserialize)]
struct Sequence {
    operation: String,
    field: String,
    steps: Vec<(u16, Option<String>, usize)>,
}

impl Sequence {
    fn replies(&self) -> Vec<Reply> {
        let steps = self.steps.iter().flat_map(|(status, state, times)| {
            let body = match (*status, self.field.as_str()) {
                (200, field) => json!({field: state}),
                (status, _) => json!({"error": status, "errorCode": state}),
            };
            std::iter::repeat_n(Reply::json(*status, &body.to_string()), *times)
        });
        steps.collect()
    }

    /// Returns the state that each answer shows; none is an empty text.
    fn states(&self) -> Vec<String> {
        let steps = self.steps.iter();
        let states = steps.flat_map(|(_, state, times)| std::iter::repeat_n(state, *times));
        states
            .map(|state| state.clone().unwrap_or_default())
            .collect()
    }
}

#[derive(Deserialize)]
struct Table {
    waiters: BTreeMap<String, Entry>,
}

#[derive(Deserialize)]
struct Entry {
    settled: Vec<BTreeMap<String, Value>>,
    #[serde(default)]
    deleted: Vec<BTreeMap<String, Value>>,
}

/// Returns a row of the table as the generated client has it. What is leaked lasts for a test.
fn condition(row: &BTreeMap<String, Value>) -> Condition {
    let values = |key: &str| -> &'static [When] {
        let when = |value: &Value| match value {
            Value::Bool(flag) => When::Bool(*flag),
            value => When::Text(value.as_str().unwrap().to_owned().leak()),
        };
        match row.get(key) {
            None => &[],
            Some(Value::Array(values)) => values.iter().map(when).collect::<Vec<_>>().leak(),
            Some(_) => &[When::Set],
        }
    };
    Condition::new(row["field"].as_str().unwrap().to_owned().leak())
        .success(values("success"))
        .failure(values("failure"))
        .pending(values("pending"))
}

fn operation(id: &str, entry: &Entry) -> &'static Operation {
    let conditions = |rows: &[BTreeMap<String, Value>]| -> &'static [Condition] {
        rows.iter().map(condition).collect::<Vec<_>>().leak()
    };
    let waiter = Waiter::new(conditions(&entry.settled)).deleted(conditions(&entry.deleted));
    let operation = Operation::new(
        id.to_owned().leak(),
        Method::Get,
        &[Piece::Literal("/thing")],
    )
    .waiter(Box::leak(Box::new(waiter)));
    Box::leak(Box::new(operation))
}

/// The states that end a wait for something usable, whatever shows them.
const GOOD: [&str; 7] = [
    "ACTIVE",
    "AVAILABLE",
    "COMPLETED",
    "IDLE",
    "Successful",
    "completed",
    "set",
];

/// Every wait ends at the answer of the recording that shows the end, and says which end that was.
#[tokio::test]
async fn recorded_sequences() {
    let Some(path) = tests::material("recorded_sequences", "ATLAS_WIRE", "wire") else {
        return;
    };
    let table = fs::read_to_string(tests::root().join("spec/waiters.yaml")).unwrap();
    let table: Table = serde_yaml::from_str(&table).unwrap();
    let lines = fs::read_to_string(path.join("sequences.jsonl")).unwrap();
    let mut outcomes: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines.lines() {
        let sequence: Sequence = serde_json::from_str(line).unwrap();
        let operation = operation(&sequence.operation, &table.waiters[&sequence.operation]);
        let replies = sequence.replies();
        let count = replies.len();
        let (server, _, atlas) = clusters(replies).await;
        let call = || atlas.request(operation);
        if sequence.steps.last().unwrap().0 == 404 {
            call().wait_deleted::<Value>().await.unwrap();
            assert_eq!(server.seen().len(), count, "{line}");
            *outcomes
                .entry(format!("{} deleted", sequence.operation))
                .or_default() += 1;
            continue;
        }
        let states = sequence.states();
        let outcome = match call().wait::<Value>().await {
            Ok(value) => {
                let good = states
                    .iter()
                    .position(|state| GOOD.contains(&state.as_str()));
                assert_eq!(good, Some(server.seen().len() - 1), "{line}");
                assert!(!value[&sequence.field].is_null());
                "settled"
            }
            Err(error) => {
                assert!(error.is_failure(), "{line}: {error}");
                assert_eq!(error.state(), states.last().map(String::as_str), "{line}");
                assert_eq!(server.seen().len(), count, "{line}");
                "failed"
            }
        };
        *outcomes
            .entry(format!("{} {outcome}", sequence.operation))
            .or_default() += 1;
    }
    let outcomes: Vec<String> = outcomes
        .iter()
        .map(|(what, count)| format!("{count} {what}"))
        .collect();
    insta::assert_snapshot!(outcomes.join("\n"));
}
