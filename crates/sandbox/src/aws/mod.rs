//! The emulated services: one file or folder each.

use crate::endpoint::Service;
use std::sync::Arc;

pub(crate) mod access_analyzer;
pub(crate) mod cloudtrail;
pub(crate) mod data;
pub(crate) mod ec2;
pub(crate) mod iam;
pub(crate) mod kms;
pub(crate) mod redshift;
pub(crate) mod s3;
pub(crate) mod secrets;
pub(crate) mod serverless;
pub(crate) mod sts;
pub(crate) mod tagging;

/// Every service of the sandbox.
pub(crate) fn services() -> Vec<Arc<dyn Service>> {
    vec![
        Arc::new(access_analyzer::AccessAnalyzer),
        Arc::new(cloudtrail::CloudTrail::default()),
        Arc::new(data::RedshiftData::default()),
        Arc::new(ec2::Ec2),
        Arc::new(iam::Iam),
        Arc::new(kms::Kms),
        Arc::new(redshift::Redshift),
        Arc::new(serverless::RedshiftServerless),
        Arc::new(secrets::SecretsManager),
        Arc::new(s3::S3),
        Arc::new(sts::Sts),
        Arc::new(tagging::Tagging),
    ]
}
