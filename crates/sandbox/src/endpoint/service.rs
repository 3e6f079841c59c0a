//! What a service implements.

use super::error::{ApiError, Result};
use super::{Call, Cloud, Protocol, Reply, Request, World};

/// One emulated AWS service: implement this and add it to [`crate::aws::services`].
///
/// By the time [`Service::call`] runs, the signature has been verified, the caller is known, the
/// operation's name and parameters are parsed, and faults have had their chance. The service only
/// reads and changes its part of the world and answers.
///
/// ```text
/// /// State is plain data in `World` (add a field there), so that it can be dumped, patched and saved.
/// #[derive(Debug, Default, Serialize, Deserialize)]
/// pub struct State { secrets: BTreeMap<String, Secret> }
///
/// pub struct Secrets;
///
/// #[async_trait]
/// impl Service for Secrets {
///     fn name(&self) -> &'static str { "secretsmanager" }
///     fn protocol(&self) -> Protocol { Protocol::Json { version: "1.1" } }
///
///     async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
///         let mut world = cloud.world();                        // a std MutexGuard: drop it before any `.await`
///         let state = world.secrets.of(&call.account, &call.region);   // `secrets: PerRegion<State>`
///         match call.operation.as_str() {
///             "GetSecretValue" => get_secret_value(state, call),
///             _ => Err(self.protocol().unknown_operation(call)),
///         }
///     }
/// }
/// ```
#[async_trait::async_trait]
pub(crate) trait Service: Send + Sync {
    /// The signing name, which is the third part of a credential scope: `redshift-serverless`.
    fn name(&self) -> &'static str;

    /// How requests are written and answers are read.
    fn protocol(&self) -> Protocol;

    /// The prefix of the service's IAM actions, where it is not the signing name.
    fn action_prefix(&self) -> &'static str {
        self.name()
    }

    /// The operation a REST request means. The other protocols name it themselves; they never ask.
    fn operation(&self, _request: &Request) -> Option<String> {
        None
    }

    /// Answers one call.
    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply>;

    /// What the caller needs to be allowed for this call; asked before
    /// [`Service::call`]. The default is the action of the operation's name on every resource.
    /// Return an empty list for a call that needs no permission.
    fn access(&self, call: &Call, _world: &World) -> Vec<Access> {
        vec![Access::new(format!("{}:{}", self.action_prefix(), call.operation), "*")]
    }

    /// What else the answer to a call that policies do not allow says.
    fn refuse(&self, error: ApiError, _call: &Call, _world: &World) -> ApiError {
        error
    }

    /// Whether CloudTrail's event history holds this call (management events only; reads too).
    fn is_management_event(&self, _call: &Call) -> bool {
        true
    }

    /// Puts this service's part of a customer's account into an empty world.
    fn seed(&self, _world: &mut World, _account: &str) {}
}

/// One permission a call needs: an action on a resource, in a context.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Access {
    /// `s3:PutObject`.
    pub action: String,
    /// The resource's ARN, or `*` for actions that know no resource.
    pub resource: String,
    /// Condition keys of the service's own: `("redshift:DbName", "dev")`. Global ones are added.
    pub context: Vec<(String, String)>,
    /// The policy attached to the resource (bucket policy, secret policy), if it has one.
    pub resource_policy: Option<String>,
    /// The account that owns the resource, where it may be another than the caller's.
    pub owner: Option<String>,
    /// Whether something else lets the caller in, such as an ACL, unless a policy denies it.
    pub granted: bool,
}

impl Access {
    pub(crate) fn new(action: impl Into<String>, resource: impl Into<String>) -> Self {
        Self { action: action.into(), resource: resource.into(), ..Self::default() }
    }

    pub(crate) fn context(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.context.push((key.into(), value.into()));
        self
    }
}
