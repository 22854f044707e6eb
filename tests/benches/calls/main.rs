//! Calls a service on loopback with the client and with bare `reqwest`, by turns.
//!
//! Both decode the same type with the same codec, so that they differ in what a call takes, not in what a body takes. The bare
//! one has no time limit, no retries and looks at no header. Prints a line a measurement: what was measured, its unit, the
//! client's figure and the other's, between tabs.

mod server;

use std::env;
use std::error::Error;
use std::fs;
use std::future::Future;
use std::hint::black_box;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use generated_client::types::ClusterDescription20240805;
use generated_client::{Client, json};
use rustix::time::{ClockId, clock_gettime};
use tokio::task::JoinSet;

type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

const ROUNDS: usize = 15;
const ROUND: Duration = Duration::from_millis(200);
const DOWNLOADS: usize = 200;
const GROUP: &str = "32b6e34b3d91647abb20e7b8";
const TOKEN: &str = "a token";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["serve"] => server::run().await,
        ["hold", "client", url] => hold(Ours::new(url)?).await,
        ["hold", "reqwest", url] => hold(Bare::new(url)?).await,
        _ => measure().await,
    }
}

async fn measure() -> Result<()> {
    let mut server = itself(&["serve"])?;
    let server = server
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut url = String::new();
    let said = server.stdout.ok_or("the server has no output")?;
    BufReader::new(said).read_line(&mut url)?;
    let url = url.trim();

    let (ours, bare) = (Ours::new(url)?, Bare::new(url)?);
    for at_once in [1, 32] {
        let mut best = (Taken::MOST, Taken::MOST);
        for _ in 0..ROUNDS {
            best.0 = best.0.least(round(&ours, at_once).await?);
            best.1 = best.1.least(round(&bare, at_once).await?);
        }
        let name = format!("calls, {at_once} at once");
        let (wall, processor) = (best.0.wall, best.0.processor);
        println!("{name}\t/s\t{:.0}\t{:.0}", 1.0 / wall, 1.0 / best.1.wall);
        let (processor, theirs) = (processor * 1e6, best.1.processor * 1e6);
        println!("{name}, processor time of one\tus\t{processor:.1}\t{theirs:.1}");
    }
    let (mut of_ours, mut of_bare) = (Vec::new(), Vec::new());
    for _ in 0..DOWNLOADS {
        of_ours.push(ours.first_byte().await?);
        of_bare.push(bare.first_byte().await?);
    }
    let (of_ours, of_bare) = (median(of_ours) * 1e6, median(of_bare) * 1e6);
    println!("first byte of a download\tus\t{of_ours:.0}\t{of_bare:.0}");

    let (ours, bare) = (peak("client", url)?, peak("reqwest", url)?);
    println!(
        "peak memory, {} calls under way\tMiB\t{ours}\t{bare}",
        server::HELD
    );
    Ok(())
}

/// Who makes calls.
trait Caller: Clone + Send + Sync + 'static {
    /// Asks for a cluster.
    fn call(&self, cluster: &'static str) -> impl Future<Output = Result<()>> + Send;

    /// Returns the seconds from asking for a log to its first byte, and takes in the rest.
    fn first_byte(&self) -> impl Future<Output = Result<f64>> + Send;
}

#[derive(Clone)]
struct Ours(Client);

impl Ours {
    fn new(url: &str) -> Result<Self> {
        Ok(Self(Client::builder().base_url(url).bearer(TOKEN).build()?))
    }
}

impl Caller for Ours {
    async fn call(&self, cluster: &'static str) -> Result<()> {
        drop(black_box(
            self.0.clusters().get_cluster(GROUP, cluster).await?,
        ));
        Ok(())
    }

    async fn first_byte(&self) -> Result<f64> {
        let start = Instant::now();
        let logs = self.0.monitoring_and_logs();
        let mut log = logs.download_cluster_log(GROUP, "host", "mongodb").await?;
        log.chunk().await?;
        let taken = start.elapsed();
        while log.chunk().await?.is_some() {}
        Ok(taken.as_secs_f64())
    }
}

#[derive(Clone)]
struct Bare {
    http: reqwest::Client,
    url: String,
}

impl Bare {
    fn new(url: &str) -> Result<Self> {
        Ok(Self {
            http: reqwest::Client::builder().build()?,
            url: format!("{url}/api/atlas/v2/groups/{GROUP}/clusters"),
        })
    }

    async fn get(&self, path: &str, accept: &str) -> Result<reqwest::Response> {
        let request = self.http.get(format!("{}/{path}", self.url));
        let request = request.bearer_auth(TOKEN).header("Accept", accept);
        Ok(request.send().await?.error_for_status()?)
    }
}

impl Caller for Bare {
    async fn call(&self, cluster: &'static str) -> Result<()> {
        let answer = self
            .get(cluster, "application/vnd.atlas.2024-08-05+json")
            .await?;
        let body = answer.bytes().await?;
        drop(black_box(json::from_slice::<ClusterDescription20240805>(
            &body,
        )?));
        Ok(())
    }

    async fn first_byte(&self) -> Result<f64> {
        let start = Instant::now();
        let path = "host/logs/mongodb.gz";
        let mut log = self
            .get(path, "application/vnd.atlas.2023-02-01+gzip")
            .await?;
        log.chunk().await?;
        let taken = start.elapsed();
        while log.chunk().await?.is_some() {}
        Ok(taken.as_secs_f64())
    }
}

/// The seconds that one call takes.
#[derive(Clone, Copy)]
struct Taken {
    wall: f64,
    /// Of this thread, which is all of the caller.
    processor: f64,
}

impl Taken {
    const MOST: Self = Self {
        wall: f64::MAX,
        processor: f64::MAX,
    };

    fn least(self, other: Self) -> Self {
        Self {
            wall: self.wall.min(other.wall),
            processor: self.processor.min(other.processor),
        }
    }
}

/// Returns what a call takes, averaged over a round of them, so many being under way at any time.
async fn round<C: Caller>(caller: &C, at_once: usize) -> Result<Taken> {
    let (start, used) = (Instant::now(), processor_time());
    let mut lanes: JoinSet<Result<u32>> = JoinSet::new();
    for _ in 0..at_once {
        let caller = caller.clone();
        lanes.spawn(async move {
            let mut calls = 0;
            while start.elapsed() < ROUND {
                caller.call("orders").await?;
                calls += 1;
            }
            Ok(calls)
        });
    }
    let mut calls = 0;
    while let Some(made) = lanes.join_next().await {
        calls += made??;
    }
    Ok(Taken {
        wall: start.elapsed().as_secs_f64() / f64::from(calls),
        processor: (processor_time() - used).as_secs_f64() / f64::from(calls),
    })
}

/// Makes calls that are answered when all have come in, and prints the most memory that this process has had, in MiB.
async fn hold<C: Caller>(caller: C) -> Result<()> {
    let mut calls: JoinSet<Result<()>> = JoinSet::new();
    for _ in 0..server::HELD {
        let caller = caller.clone();
        calls.spawn(async move { caller.call("held").await });
    }
    while let Some(made) = calls.join_next().await {
        made??;
    }
    // What the parent has had counts in the resource usage of a child, but not here.
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB"));
    let kibibytes = kibibytes.map_or(Ok(f64::NAN), str::parse)?;
    println!("{:.1}", kibibytes / 1024.0);
    Ok(())
}

fn peak(caller: &str, url: &str) -> Result<String> {
    let output = itself(&["hold", caller, url])?.output()?;
    let (said, failure) = (
        String::from_utf8(output.stdout)?,
        String::from_utf8(output.stderr)?,
    );
    match output.status.success() {
        true => Ok(said.trim().to_owned()),
        false => Err(failure.into()),
    }
}

fn itself(arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(env::current_exe()?);
    command.args(arguments);
    Ok(command)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn processor_time() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), now.tv_nsec as u32)
}
