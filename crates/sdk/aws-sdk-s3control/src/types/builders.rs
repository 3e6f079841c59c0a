pub use crate::types::_public_access_block_configuration::PublicAccessBlockConfigurationBuilder;

pub use crate::types::_create_bucket_configuration::CreateBucketConfigurationBuilder;

pub use crate::types::_replication_configuration::ReplicationConfigurationBuilder;

pub use crate::types::_lifecycle_configuration::LifecycleConfigurationBuilder;

pub use crate::types::_tagging::TaggingBuilder;

pub use crate::types::_versioning_configuration::VersioningConfigurationBuilder;

pub use crate::types::_tag::TagBuilder;

pub use crate::types::_s3_tag::S3TagBuilder;

pub use crate::types::_lifecycle_rule::LifecycleRuleBuilder;

pub use crate::types::_lifecycle_expiration::LifecycleExpirationBuilder;

pub use crate::types::_lifecycle_rule_filter::LifecycleRuleFilterBuilder;

pub use crate::types::_noncurrent_version_expiration::NoncurrentVersionExpirationBuilder;

pub use crate::types::_abort_incomplete_multipart_upload::AbortIncompleteMultipartUploadBuilder;

pub use crate::types::_replication_rule::ReplicationRuleBuilder;

pub use crate::types::_lifecycle_rule_and_operator::LifecycleRuleAndOperatorBuilder;

pub use crate::types::_transition::TransitionBuilder;

pub use crate::types::_noncurrent_version_transition::NoncurrentVersionTransitionBuilder;

pub use crate::types::_replication_rule_filter::ReplicationRuleFilterBuilder;

pub use crate::types::_source_selection_criteria::SourceSelectionCriteriaBuilder;

pub use crate::types::_existing_object_replication::ExistingObjectReplicationBuilder;

pub use crate::types::_destination::DestinationBuilder;

pub use crate::types::_delete_marker_replication::DeleteMarkerReplicationBuilder;

pub use crate::types::_replication_rule_and_operator::ReplicationRuleAndOperatorBuilder;

pub use crate::types::_sse_kms_encrypted_objects::SseKmsEncryptedObjectsBuilder;

pub use crate::types::_replica_modifications::ReplicaModificationsBuilder;

pub use crate::types::_replication_time::ReplicationTimeBuilder;

pub use crate::types::_access_control_translation::AccessControlTranslationBuilder;

pub use crate::types::_encryption_configuration::EncryptionConfigurationBuilder;

pub use crate::types::_metrics::MetricsBuilder;

pub use crate::types::_replication_time_value::ReplicationTimeValueBuilder;
