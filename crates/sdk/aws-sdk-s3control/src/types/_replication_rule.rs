#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ReplicationRule {
    pub id: ::std::option::Option<::std::string::String>,
    pub priority: ::std::option::Option<i32>,
    #[deprecated(note = "Prefix has been deprecated")]
    pub prefix: ::std::option::Option<::std::string::String>,
    pub filter: ::std::option::Option<crate::types::ReplicationRuleFilter>,
    pub status: crate::types::ReplicationRuleStatus,
    pub source_selection_criteria: ::std::option::Option<crate::types::SourceSelectionCriteria>,
    pub existing_object_replication: ::std::option::Option<crate::types::ExistingObjectReplication>,
    pub destination: ::std::option::Option<crate::types::Destination>,
    pub delete_marker_replication: ::std::option::Option<crate::types::DeleteMarkerReplication>,
    pub bucket: ::std::string::String,
}
impl ReplicationRule {
    pub fn id(&self) -> ::std::option::Option<&str> {
        self.id.as_deref()
    }
    pub fn priority(&self) -> ::std::option::Option<i32> {
        self.priority
    }
    #[deprecated(note = "Prefix has been deprecated")]
    pub fn prefix(&self) -> ::std::option::Option<&str> {
        self.prefix.as_deref()
    }
    pub fn filter(&self) -> ::std::option::Option<&crate::types::ReplicationRuleFilter> {
        self.filter.as_ref()
    }
    pub fn status(&self) -> &crate::types::ReplicationRuleStatus {
        &self.status
    }
    pub fn source_selection_criteria(&self) -> ::std::option::Option<&crate::types::SourceSelectionCriteria> {
        self.source_selection_criteria.as_ref()
    }
    pub fn existing_object_replication(&self) -> ::std::option::Option<&crate::types::ExistingObjectReplication> {
        self.existing_object_replication.as_ref()
    }
    pub fn destination(&self) -> ::std::option::Option<&crate::types::Destination> {
        self.destination.as_ref()
    }
    pub fn delete_marker_replication(&self) -> ::std::option::Option<&crate::types::DeleteMarkerReplication> {
        self.delete_marker_replication.as_ref()
    }
    pub fn bucket(&self) -> &str {
        use std::ops::Deref;
        self.bucket.deref()
    }
}
impl ReplicationRule {
    pub fn builder() -> crate::types::builders::ReplicationRuleBuilder {
        crate::types::builders::ReplicationRuleBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ReplicationRuleBuilder {
    pub(crate) id: ::std::option::Option<::std::string::String>,
    pub(crate) priority: ::std::option::Option<i32>,
    pub(crate) prefix: ::std::option::Option<::std::string::String>,
    pub(crate) filter: ::std::option::Option<crate::types::ReplicationRuleFilter>,
    pub(crate) status: ::std::option::Option<crate::types::ReplicationRuleStatus>,
    pub(crate) source_selection_criteria: ::std::option::Option<crate::types::SourceSelectionCriteria>,
    pub(crate) existing_object_replication: ::std::option::Option<crate::types::ExistingObjectReplication>,
    pub(crate) destination: ::std::option::Option<crate::types::Destination>,
    pub(crate) delete_marker_replication: ::std::option::Option<crate::types::DeleteMarkerReplication>,
    pub(crate) bucket: ::std::option::Option<::std::string::String>,
}
impl ReplicationRuleBuilder {
    pub fn id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.id = input;
        self
    }
    pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.id
    }
    pub fn priority(mut self, input: i32) -> Self {
        self.priority = ::std::option::Option::Some(input);
        self
    }
    pub fn set_priority(mut self, input: ::std::option::Option<i32>) -> Self {
        self.priority = input;
        self
    }
    pub fn get_priority(&self) -> &::std::option::Option<i32> {
        &self.priority
    }
    #[deprecated(note = "Prefix has been deprecated")]
    pub fn prefix(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.prefix = ::std::option::Option::Some(input.into());
        self
    }
    #[deprecated(note = "Prefix has been deprecated")]
    pub fn set_prefix(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.prefix = input;
        self
    }
    #[deprecated(note = "Prefix has been deprecated")]
    pub fn get_prefix(&self) -> &::std::option::Option<::std::string::String> {
        &self.prefix
    }
    pub fn filter(mut self, input: crate::types::ReplicationRuleFilter) -> Self {
        self.filter = ::std::option::Option::Some(input);
        self
    }
    pub fn set_filter(mut self, input: ::std::option::Option<crate::types::ReplicationRuleFilter>) -> Self {
        self.filter = input;
        self
    }
    pub fn get_filter(&self) -> &::std::option::Option<crate::types::ReplicationRuleFilter> {
        &self.filter
    }
    pub fn status(mut self, input: crate::types::ReplicationRuleStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<crate::types::ReplicationRuleStatus>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<crate::types::ReplicationRuleStatus> {
        &self.status
    }
    pub fn source_selection_criteria(mut self, input: crate::types::SourceSelectionCriteria) -> Self {
        self.source_selection_criteria = ::std::option::Option::Some(input);
        self
    }
    pub fn set_source_selection_criteria(mut self, input: ::std::option::Option<crate::types::SourceSelectionCriteria>) -> Self {
        self.source_selection_criteria = input;
        self
    }
    pub fn get_source_selection_criteria(&self) -> &::std::option::Option<crate::types::SourceSelectionCriteria> {
        &self.source_selection_criteria
    }
    pub fn existing_object_replication(mut self, input: crate::types::ExistingObjectReplication) -> Self {
        self.existing_object_replication = ::std::option::Option::Some(input);
        self
    }
    pub fn set_existing_object_replication(mut self, input: ::std::option::Option<crate::types::ExistingObjectReplication>) -> Self {
        self.existing_object_replication = input;
        self
    }
    pub fn get_existing_object_replication(&self) -> &::std::option::Option<crate::types::ExistingObjectReplication> {
        &self.existing_object_replication
    }
    pub fn destination(mut self, input: crate::types::Destination) -> Self {
        self.destination = ::std::option::Option::Some(input);
        self
    }
    pub fn set_destination(mut self, input: ::std::option::Option<crate::types::Destination>) -> Self {
        self.destination = input;
        self
    }
    pub fn get_destination(&self) -> &::std::option::Option<crate::types::Destination> {
        &self.destination
    }
    pub fn delete_marker_replication(mut self, input: crate::types::DeleteMarkerReplication) -> Self {
        self.delete_marker_replication = ::std::option::Option::Some(input);
        self
    }
    pub fn set_delete_marker_replication(mut self, input: ::std::option::Option<crate::types::DeleteMarkerReplication>) -> Self {
        self.delete_marker_replication = input;
        self
    }
    pub fn get_delete_marker_replication(&self) -> &::std::option::Option<crate::types::DeleteMarkerReplication> {
        &self.delete_marker_replication
    }
    pub fn bucket(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.bucket = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_bucket(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.bucket = input;
        self
    }
    pub fn get_bucket(&self) -> &::std::option::Option<::std::string::String> {
        &self.bucket
    }
    pub fn build(self) -> ::std::result::Result<crate::types::ReplicationRule, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::types::ReplicationRule {
            id: self.id,
            priority: self.priority,
            prefix: self.prefix,
            filter: self.filter,
            status: self.status.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "status",
                    "status was not specified but it is required when building ReplicationRule",
                )
            })?,
            source_selection_criteria: self.source_selection_criteria,
            existing_object_replication: self.existing_object_replication,
            destination: self.destination,
            delete_marker_replication: self.delete_marker_replication,
            bucket: self.bucket.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "bucket",
                    "bucket was not specified but it is required when building ReplicationRule",
                )
            })?,
        })
    }
}
