//! Downloads a log of one host into a file, part by part: it is never in memory as a whole.
//!
//! ```sh
//! cargo run --example download_log --features monitoring-and-logs PROJECT HOST FILE
//! ```

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};

use generated_client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(host), Some(path)) =
        (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err("usage: download_log PROJECT HOST FILE".into());
    };
    let atlas = Client::from_env()?;

    let logs = atlas.monitoring_and_logs();
    let mut download = logs
        .download_cluster_log(&project, &host, "mongodb")
        .await?;
    println!("{}", download.file_name().unwrap_or("a log without a name"));

    // The bytes come as they were sent: this is a gzip file, and stays one.
    let mut file = BufWriter::new(File::create(path)?);
    let mut size = 0;
    while let Some(part) = download.chunk().await? {
        file.write_all(&part)?;
        size += part.len();
    }
    file.flush()?;
    println!("{size} bytes");
    Ok(())
}
