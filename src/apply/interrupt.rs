//! How a run is stopped.

use tokio::sync::watch;

/// A person's wish to stop: calls that are running are finished, nothing else is started.
#[derive(Clone)]
pub struct Interrupt(watch::Receiver<bool>);

impl Interrupt {
    /// The interrupt and the switch that raises it.
    pub fn new() -> (watch::Sender<bool>, Interrupt) {
        let (sender, receiver) = watch::channel(false);
        (sender, Interrupt(receiver))
    }

    pub fn raised(&self) -> bool {
        *self.0.borrow()
    }

    /// Returns when the interrupt is raised; never if that cannot happen any more.
    pub(super) async fn wait(&mut self) {
        if self.0.wait_for(|raised| *raised).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
