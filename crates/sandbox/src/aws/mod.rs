//! The emulated services: one file or folder each.

use crate::chassis::Service;
use std::sync::Arc;

pub mod access_analyzer;
pub mod cloudtrail;
pub mod data;
pub mod ec2;
pub mod iam;
pub mod redshift;
pub mod s3;
pub mod secrets;
pub mod serverless;
pub mod sts;

/// Every service of the sandbox.
pub fn services() -> Vec<Arc<dyn Service>> {
    vec![
        Arc::new(access_analyzer::AccessAnalyzer),
        Arc::new(cloudtrail::CloudTrail::default()),
        Arc::new(data::RedshiftData::default()),
        Arc::new(ec2::Ec2),
        Arc::new(iam::Iam),
        Arc::new(redshift::Redshift),
        Arc::new(serverless::RedshiftServerless),
        Arc::new(secrets::SecretsManager),
        Arc::new(s3::S3),
        Arc::new(sts::Sts),
    ]
}
