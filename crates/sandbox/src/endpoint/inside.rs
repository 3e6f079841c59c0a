//! Requests that begin in the cloud itself: a warehouse reads from S3 as its clients do.

use super::{Request, Response, Timestamp, World};

/// The way in for them.
#[async_trait::async_trait]
pub(crate) trait Inside: Send + Sync {
    /// Shows the world, to be read and changed, and the time on the sandbox's clock; not when the cloud has ended.
    fn show(&self, to: &mut (dyn FnMut(&mut World, Timestamp) + Send));

    /// Has a request answered as one of a client's: identified by its signature, held against policies, logged. `None` is
    /// a connection that is dropped.
    async fn send(&self, request: Request) -> Option<Response>;
}
