pub(crate) fn get_bucket_tagging_output_output_correct_errors(
    mut builder: crate::operation::get_bucket_tagging::builders::GetBucketTaggingOutputBuilder,
) -> crate::operation::get_bucket_tagging::builders::GetBucketTaggingOutputBuilder {
    if builder.tag_set.is_none() {
        builder.tag_set = Some(Default::default())
    }
    builder
}

pub(crate) fn replication_configuration_correct_errors(
    mut builder: crate::types::builders::ReplicationConfigurationBuilder,
) -> crate::types::builders::ReplicationConfigurationBuilder {
    if builder.role.is_none() {
        builder.role = Some(Default::default())
    }
    if builder.rules.is_none() {
        builder.rules = Some(Default::default())
    }
    builder
}

pub(crate) fn lifecycle_rule_correct_errors(
    mut builder: crate::types::builders::LifecycleRuleBuilder,
) -> crate::types::builders::LifecycleRuleBuilder {
    if builder.status.is_none() {
        builder.status = "no value was set".parse::<crate::types::ExpirationStatus>().ok()
    }
    builder
}

pub(crate) fn s3_tag_correct_errors(mut builder: crate::types::builders::S3TagBuilder) -> crate::types::builders::S3TagBuilder {
    if builder.key.is_none() {
        builder.key = Some(Default::default())
    }
    if builder.value.is_none() {
        builder.value = Some(Default::default())
    }
    builder
}

pub(crate) fn tag_correct_errors(mut builder: crate::types::builders::TagBuilder) -> crate::types::builders::TagBuilder {
    if builder.key.is_none() {
        builder.key = Some(Default::default())
    }
    if builder.value.is_none() {
        builder.value = Some(Default::default())
    }
    builder
}

pub(crate) fn replication_rule_correct_errors(
    mut builder: crate::types::builders::ReplicationRuleBuilder,
) -> crate::types::builders::ReplicationRuleBuilder {
    if builder.status.is_none() {
        builder.status = "no value was set".parse::<crate::types::ReplicationRuleStatus>().ok()
    }
    if builder.destination.is_none() {
        builder.destination = {
            let builder = crate::types::builders::DestinationBuilder::default();
            crate::serde_util::destination_correct_errors(builder).build().ok()
        }
    }
    if builder.bucket.is_none() {
        builder.bucket = Some(Default::default())
    }
    builder
}

pub(crate) fn delete_marker_replication_correct_errors(
    mut builder: crate::types::builders::DeleteMarkerReplicationBuilder,
) -> crate::types::builders::DeleteMarkerReplicationBuilder {
    if builder.status.is_none() {
        builder.status = "no value was set".parse::<crate::types::DeleteMarkerReplicationStatus>().ok()
    }
    builder
}

pub(crate) fn destination_correct_errors(mut builder: crate::types::builders::DestinationBuilder) -> crate::types::builders::DestinationBuilder {
    if builder.bucket.is_none() {
        builder.bucket = Some(Default::default())
    }
    builder
}

pub(crate) fn existing_object_replication_correct_errors(
    mut builder: crate::types::builders::ExistingObjectReplicationBuilder,
) -> crate::types::builders::ExistingObjectReplicationBuilder {
    if builder.status.is_none() {
        builder.status = "no value was set".parse::<crate::types::ExistingObjectReplicationStatus>().ok()
    }
    builder
}

pub(crate) fn access_control_translation_correct_errors(
    mut builder: crate::types::builders::AccessControlTranslationBuilder,
) -> crate::types::builders::AccessControlTranslationBuilder {
    if builder.owner.is_none() {
        builder.owner = "no value was set".parse::<crate::types::OwnerOverride>().ok()
    }
    builder
}

pub(crate) fn metrics_correct_errors(mut builder: crate::types::builders::MetricsBuilder) -> crate::types::builders::MetricsBuilder {
    if builder.status.is_none() {
        builder.status = "no value was set".parse::<crate::types::MetricsStatus>().ok()
    }
    builder
}

pub(crate) fn replica_modifications_correct_errors(
    mut builder: crate::types::builders::ReplicaModificationsBuilder,
) -> crate::types::builders::ReplicaModificationsBuilder {
    if builder.status.is_none() {
        builder.status = "no value was set".parse::<crate::types::ReplicaModificationsStatus>().ok()
    }
    builder
}

pub(crate) fn replication_time_correct_errors(
    mut builder: crate::types::builders::ReplicationTimeBuilder,
) -> crate::types::builders::ReplicationTimeBuilder {
    if builder.status.is_none() {
        builder.status = "no value was set".parse::<crate::types::ReplicationTimeStatus>().ok()
    }
    if builder.time.is_none() {
        builder.time = {
            let builder = crate::types::builders::ReplicationTimeValueBuilder::default();
            Some(builder.build())
        }
    }
    builder
}

pub(crate) fn sse_kms_encrypted_objects_correct_errors(
    mut builder: crate::types::builders::SseKmsEncryptedObjectsBuilder,
) -> crate::types::builders::SseKmsEncryptedObjectsBuilder {
    if builder.status.is_none() {
        builder.status = "no value was set".parse::<crate::types::SseKmsEncryptedObjectsStatus>().ok()
    }
    builder
}
