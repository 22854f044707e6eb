//! Futures as values.

use std::pin::Pin;

/// A future that can be sent to another thread and borrows nothing.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
