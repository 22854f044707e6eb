//! A service on loopback, in a process of its own: it knows one cluster and one log.

use std::error::Error;
use std::io::{self, Read as _, Write as _};
use std::process::exit;
use std::sync::Arc;
use std::thread;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Barrier;

/// How many calls for the cluster `held` are answered at once.
pub const HELD: usize = 1000;

const LOG: usize = 1 << 20;

const CLUSTER: &str = r#"{"backupEnabled":true,"biConnector":{"enabled":false,"readPreference":"secondary"},"clusterType":"REPLICASET","connectionStrings":{"standard":"mongodb://a.example:27017,b.example:27017,c.example:27017/?ssl=true","standardSrv":"mongodb+srv://d.example"},"createDate":"2026-01-02T03:04:05Z","diskWarmingMode":"FULLY_WARMED","featureCompatibilityVersion":"8.0","groupId":"32b6e34b3d91647abb20e7b8","id":"32b6e34b3d91647abb20e7b9","labels":[],"mongoDBMajorVersion":"8.0","mongoDBVersion":"8.0.4","name":"orders","paused":false,"pitEnabled":true,"replicationSpecs":[{"id":"32b6e34b3d91647abb20e7ba","regionConfigs":[{"electableSpecs":{"diskIOPS":3000,"diskSizeGB":10.5,"ebsVolumeType":"STANDARD","instanceSize":"M10","nodeCount":3},"priority":7,"providerName":"AWS","regionName":"US_EAST_1"}],"zoneId":"32b6e34b3d91647abb20e7bb","zoneName":"one"}],"rootCertType":"ISRGROOTX1","stateName":"IDLE","tags":[{"key":"team","value":"shop"}],"terminationProtectionEnabled":false,"versionReleaseSystem":"LTS"}"#;

/// Prints its address and answers until its input is closed.
pub async fn run() -> Result<(), Box<dyn Error + Send + Sync>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    writeln!(io::stdout(), "http://{}", listener.local_addr()?)?;
    thread::spawn(|| {
        let _ = io::stdin().read_to_end(&mut Vec::new());
        exit(0)
    });
    let barrier = Arc::new(Barrier::new(HELD));
    loop {
        let (stream, _) = listener.accept().await?;
        // A client that goes away is no fault.
        let _ = stream.set_nodelay(true);
        tokio::spawn(answer(stream, Arc::clone(&barrier)));
    }
}

async fn answer(mut stream: TcpStream, barrier: Arc<Barrier>) -> io::Result<()> {
    let cluster = answer_of("2024-08-05+json", CLUSTER.as_bytes());
    let log = answer_of("2023-02-01+gzip", &vec![0; LOG]);
    let mut request = Vec::new();
    loop {
        if stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
        // No request has a body, and none is sent before the last is answered.
        if !request.ends_with(b"\r\n\r\n") {
            continue;
        }
        let line = request.split(|byte| *byte == b'\r').next().unwrap_or(&[]);
        let line = String::from_utf8_lossy(line);
        if line.contains("/clusters/held") {
            barrier.wait().await;
        }
        let is_log = line.contains("/logs/");
        stream
            .write_all(if is_log { &log } else { &cluster })
            .await?;
        request.clear();
    }
}

fn answer_of(media: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/vnd.atlas.{media}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}
