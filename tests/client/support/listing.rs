//! A listing that no description has: an endpoint that a user wrote.

use std::marker::PhantomData;

use generated_client::json::{self, Decode, Json, Keys, Reader, Writer};
use generated_client::{Client, Endpoint, Items, Method, Operation, Page, Paged, Piece};

use super::{FakeClock, Reply, Server};

pub(crate) static LIST: Operation =
    Operation::new("listThings", Method::Get, &[Piece::Literal("/things")]);

/// The operation, listing values of type `T`.
pub(crate) struct ListThings<T = i64>(PhantomData<T>);

impl<T: Decode> Endpoint for ListThings<T> {
    type Output = Things<T>;
    const OPERATION: &'static Operation = &LIST;
}

impl<T: Decode> Paged for ListThings<T> {}

#[derive(Debug)]
pub(crate) struct Things<T> {
    links: Option<Vec<json::Value>>,
    pub(crate) results: Option<Vec<T>>,
    total_count: Option<i64>,
}

const NAMES: &[&str] = &["links", "results", "totalCount"];
static KEYS: Keys = Keys::new(NAMES);

impl<T: Decode> Json for Things<T> {
    fn decode(r: &mut Reader<'_>) -> json::Result<Self> {
        r.object(&KEYS)
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> json::Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.results.read(r),
            2 => self.total_count.read(r),
            _ => json::Extra::default().read(r),
        }
    }

    fn write(&self, _: &mut Writer) {}
}

impl<T> Default for Things<T> {
    fn default() -> Self {
        Self {
            links: None,
            results: None,
            total_count: None,
        }
    }
}

impl<T: Decode> Page for Things<T> {
    type Item = T;

    fn result_count(&self) -> usize {
        self.results.as_ref().map_or(0, Vec::len)
    }

    fn take_results(&mut self) -> Vec<T> {
        self.results.take().unwrap_or_default()
    }

    fn has_next(&self) -> bool {
        self.links
            .iter()
            .flatten()
            .any(|link| link["rel"] == "next")
    }
}

const NEXT: &str = r#"[{"rel":"self","href":"https://x/"},{"rel":"next","href":"https://x/"}]"#;

/// A page of `results`, with a link to the next one if `next`.
pub(crate) fn page(results: &str, next: bool) -> Reply {
    let links = if next { NEXT } else { "[]" };
    Reply::json(
        200,
        &format!(r#"{{"links":{links},"results":{results},"totalCount":0}}"#),
    )
}

/// Returns a client that asks for three items at once.
pub(crate) fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.url())
        .page_size(3)
        .clock(FakeClock::new())
        .build()
        .unwrap()
}

pub(crate) fn items(client: &Client) -> Items<Things<i64>> {
    client.request(&LIST).typed::<ListThings>().items()
}

/// Returns what a stream yields, errors as text.
pub(crate) async fn all(mut items: Items<Things<i64>>) -> Vec<Result<i64, String>> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.map_err(|error| error.to_string()));
    }
    assert!(items.next().await.is_none(), "ended for good");
    all
}
