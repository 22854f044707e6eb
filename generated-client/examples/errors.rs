//! What can go wrong, and how to tell.
//!
//! ```sh
//! cargo run --example errors PROJECT CLUSTER
//! ```

use std::process::ExitCode;
use std::time::Duration;

use generated_client::{ClientBuilder, Error, RetryPolicy};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(name)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: errors PROJECT CLUSTER");
        return ExitCode::from(2);
    };
    match delete(&project, &name).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            explain(&error);
            ExitCode::FAILURE
        }
    }
}

async fn delete(project: &str, name: &str) -> Result<(), Error> {
    // Busy answers (429, 503) and broken connections are tried again, unless the call could do something twice. A service that
    // stays busy is an error in the end.
    let policy = RetryPolicy::new().deadline(Duration::from_secs(60));
    let atlas = ClientBuilder::from_env()?.retry(policy).build()?;
    match atlas.clusters().delete_cluster(project, name).await {
        // What is gone needs no deletion.
        Err(error) if error.is_not_found() => Ok(()),
        outcome => outcome,
    }
}

fn explain(error: &Error) {
    // One line with operation, status, code and explanation; it never holds credentials.
    eprintln!("{error}");
    match error.code() {
        Some("CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED") => {
            eprintln!("turn the protection off first");
        }
        Some(code) => eprintln!("the service calls this {code}"),
        // Without a code it isn't the service that refused: a proxy, the network, or this program.
        None if error.is_timeout() => eprintln!("no answer in time"),
        None if error.is_retryable() => eprintln!("another attempt may succeed"),
        None => {}
    }
    // Fields of the request that the service objects to, where it says so.
    for violation in error.field_violations() {
        eprintln!("{}: {}", violation.field, violation.description);
    }
    if let Some(id) = error.request_id() {
        eprintln!("quote {id} when asking for help");
    }
}
