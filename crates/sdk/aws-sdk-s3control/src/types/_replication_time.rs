#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ReplicationTime {
    pub status: crate::types::ReplicationTimeStatus,
    pub time: ::std::option::Option<crate::types::ReplicationTimeValue>,
}
impl ReplicationTime {
    pub fn status(&self) -> &crate::types::ReplicationTimeStatus {
        &self.status
    }
    pub fn time(&self) -> ::std::option::Option<&crate::types::ReplicationTimeValue> {
        self.time.as_ref()
    }
}
impl ReplicationTime {
    pub fn builder() -> crate::types::builders::ReplicationTimeBuilder {
        crate::types::builders::ReplicationTimeBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ReplicationTimeBuilder {
    pub(crate) status: ::std::option::Option<crate::types::ReplicationTimeStatus>,
    pub(crate) time: ::std::option::Option<crate::types::ReplicationTimeValue>,
}
impl ReplicationTimeBuilder {
    pub fn status(mut self, input: crate::types::ReplicationTimeStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<crate::types::ReplicationTimeStatus>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<crate::types::ReplicationTimeStatus> {
        &self.status
    }
    pub fn time(mut self, input: crate::types::ReplicationTimeValue) -> Self {
        self.time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_time(mut self, input: ::std::option::Option<crate::types::ReplicationTimeValue>) -> Self {
        self.time = input;
        self
    }
    pub fn get_time(&self) -> &::std::option::Option<crate::types::ReplicationTimeValue> {
        &self.time
    }
    pub fn build(self) -> ::std::result::Result<crate::types::ReplicationTime, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::types::ReplicationTime {
            status: self.status.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "status",
                    "status was not specified but it is required when building ReplicationTime",
                )
            })?,
            time: self.time,
        })
    }
}
