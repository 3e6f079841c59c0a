pub use crate::types::_public_access_block_configuration::PublicAccessBlockConfiguration;

pub use crate::types::_bucket_canned_acl::BucketCannedAcl;

pub use crate::types::_create_bucket_configuration::CreateBucketConfiguration;

pub use crate::types::_replication_configuration::ReplicationConfiguration;

pub use crate::types::_bucket_versioning_status::BucketVersioningStatus;

pub use crate::types::_mfa_delete_status::MfaDeleteStatus;

pub use crate::types::_lifecycle_configuration::LifecycleConfiguration;

pub use crate::types::_tagging::Tagging;

pub use crate::types::_versioning_configuration::VersioningConfiguration;

pub use crate::types::_tag::Tag;

pub use crate::types::_bucket_location_constraint::BucketLocationConstraint;

pub use crate::types::_s3_tag::S3Tag;

pub use crate::types::_lifecycle_rule::LifecycleRule;

pub use crate::types::_mfa_delete::MfaDelete;

pub use crate::types::_lifecycle_expiration::LifecycleExpiration;

pub use crate::types::_lifecycle_rule_filter::LifecycleRuleFilter;

pub use crate::types::_expiration_status::ExpirationStatus;

pub use crate::types::_noncurrent_version_expiration::NoncurrentVersionExpiration;

pub use crate::types::_abort_incomplete_multipart_upload::AbortIncompleteMultipartUpload;

pub use crate::types::_replication_rule::ReplicationRule;

pub use crate::types::_lifecycle_rule_and_operator::LifecycleRuleAndOperator;

pub use crate::types::_transition::Transition;

pub use crate::types::_noncurrent_version_transition::NoncurrentVersionTransition;

pub use crate::types::_replication_rule_filter::ReplicationRuleFilter;

pub use crate::types::_replication_rule_status::ReplicationRuleStatus;

pub use crate::types::_source_selection_criteria::SourceSelectionCriteria;

pub use crate::types::_existing_object_replication::ExistingObjectReplication;

pub use crate::types::_destination::Destination;

pub use crate::types::_delete_marker_replication::DeleteMarkerReplication;

pub use crate::types::_transition_storage_class::TransitionStorageClass;

pub use crate::types::_replication_rule_and_operator::ReplicationRuleAndOperator;

pub use crate::types::_sse_kms_encrypted_objects::SseKmsEncryptedObjects;

pub use crate::types::_replica_modifications::ReplicaModifications;

pub use crate::types::_existing_object_replication_status::ExistingObjectReplicationStatus;

pub use crate::types::_replication_time::ReplicationTime;

pub use crate::types::_access_control_translation::AccessControlTranslation;

pub use crate::types::_encryption_configuration::EncryptionConfiguration;

pub use crate::types::_metrics::Metrics;

pub use crate::types::_replication_storage_class::ReplicationStorageClass;

pub use crate::types::_delete_marker_replication_status::DeleteMarkerReplicationStatus;

pub use crate::types::_sse_kms_encrypted_objects_status::SseKmsEncryptedObjectsStatus;

pub use crate::types::_replica_modifications_status::ReplicaModificationsStatus;

pub use crate::types::_replication_time_status::ReplicationTimeStatus;

pub use crate::types::_replication_time_value::ReplicationTimeValue;

pub use crate::types::_owner_override::OwnerOverride;

pub use crate::types::_metrics_status::MetricsStatus;

mod _abort_incomplete_multipart_upload;

mod _access_control_translation;

mod _bucket_canned_acl;

mod _bucket_location_constraint;

mod _bucket_versioning_status;

mod _create_bucket_configuration;

mod _delete_marker_replication;

mod _delete_marker_replication_status;

mod _destination;

mod _encryption_configuration;

mod _existing_object_replication;

mod _existing_object_replication_status;

mod _expiration_status;

mod _lifecycle_configuration;

mod _lifecycle_expiration;

mod _lifecycle_rule;

mod _lifecycle_rule_and_operator;

mod _lifecycle_rule_filter;

mod _metrics;

mod _metrics_status;

mod _mfa_delete;

mod _mfa_delete_status;

mod _noncurrent_version_expiration;

mod _noncurrent_version_transition;

mod _owner_override;

mod _public_access_block_configuration;

mod _replica_modifications;

mod _replica_modifications_status;

mod _replication_configuration;

mod _replication_rule;

mod _replication_rule_and_operator;

mod _replication_rule_filter;

mod _replication_rule_status;

mod _replication_storage_class;

mod _replication_time;

mod _replication_time_status;

mod _replication_time_value;

mod _s3_tag;

mod _source_selection_criteria;

mod _sse_kms_encrypted_objects;

mod _sse_kms_encrypted_objects_status;

mod _tag;

mod _tagging;

mod _transition;

mod _transition_storage_class;

mod _versioning_configuration;
pub mod builders;
pub mod error;
