#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ExistingObjectReplication {
    pub status: crate::types::ExistingObjectReplicationStatus,
}
impl ExistingObjectReplication {
    pub fn status(&self) -> &crate::types::ExistingObjectReplicationStatus {
        &self.status
    }
}
impl ExistingObjectReplication {
    pub fn builder() -> crate::types::builders::ExistingObjectReplicationBuilder {
        crate::types::builders::ExistingObjectReplicationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ExistingObjectReplicationBuilder {
    pub(crate) status: ::std::option::Option<crate::types::ExistingObjectReplicationStatus>,
}
impl ExistingObjectReplicationBuilder {
    pub fn status(mut self, input: crate::types::ExistingObjectReplicationStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<crate::types::ExistingObjectReplicationStatus>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<crate::types::ExistingObjectReplicationStatus> {
        &self.status
    }
    pub fn build(self) -> ::std::result::Result<crate::types::ExistingObjectReplication, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::types::ExistingObjectReplication {
            status: self.status.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "status",
                    "status was not specified but it is required when building ExistingObjectReplication",
                )
            })?,
        })
    }
}
