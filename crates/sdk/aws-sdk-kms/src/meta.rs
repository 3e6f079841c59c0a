pub(crate) static API_METADATA: ::aws_runtime::user_agent::ApiMetadata = ::aws_runtime::user_agent::ApiMetadata::new("kms", crate::meta::PKG_VERSION);
pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");
