pub use ::aws_smithy_runtime_api::client::retries::classifiers::ClassifyRetry;
pub use ::aws_smithy_runtime_api::client::retries::classifiers::RetryAction;
pub use ::aws_smithy_runtime_api::client::retries::ShouldAttempt;

pub use ::aws_smithy_runtime::client::retries::{ClientRateLimiter, RetryPartition, TokenBucket};
pub use ::aws_smithy_types::retry::{ReconnectMode, RetryConfig, RetryConfigBuilder, RetryMode};
