//! Who is calling. Where it is known who should be, that is asked beside the first reads.

use std::future::Future;
use std::sync::{Arc, OnceLock};

use futures::FutureExt;
use futures::future::{BoxFuture, Shared};

use provision_core::edge::CloudError;
use provision_core::facts::CallerIdentity;

/// The answer of `sts:GetCallerIdentity`, for everybody who waits for it.
#[derive(Clone)]
pub(super) struct Caller {
    asked: Shared<BoxFuture<'static, Result<(), CloudError>>>,
    known: Arc<OnceLock<CallerIdentity>>,
    /// The only account that is to be read.
    account: Option<String>,
}

impl Caller {
    /// Begins to ask.
    pub(super) fn ask(
        account: Option<String>,
        identify: impl Future<Output = Result<CallerIdentity, CloudError>> + Send + 'static,
    ) -> Self {
        let known = Arc::new(OnceLock::new());
        let answer = Arc::clone(&known);
        let asking = tokio::spawn(async move {
            let identity = identify.await?;
            answer.get_or_init(|| identity);
            Ok(())
        });
        let asked = async {
            match asking.await {
                Ok(asked) => asked,
                Err(panic) => std::panic::resume_unwind(panic.into_panic()),
            }
        };
        Caller { asked: asked.boxed().shared(), known, account }
    }

    /// Who is calling, as soon as that is known.
    ///
    /// # Errors
    /// There are no credentials, they are refused, or AWS cannot be reached.
    pub(super) async fn identity(&self) -> Result<&CallerIdentity, CloudError> {
        self.asked.clone().await?;
        Ok(self.known())
    }

    /// Who is calling, after [`Self::identity`] has told.
    pub(super) fn known(&self) -> &CallerIdentity {
        self.known.get().expect("who is calling was waited for")
    }

    /// Whether it is the account that it should be, if that is known.
    pub(super) async fn is_expected(&self) -> bool {
        let is_expected = |identity: &CallerIdentity| {
            self.account.as_ref().is_none_or(|account| *account == identity.account)
        };
        self.identity().await.is_ok_and(is_expected)
    }
}
