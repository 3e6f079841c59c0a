#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Event {
    pub event_id: ::std::option::Option<::std::string::String>,
    pub event_name: ::std::option::Option<::std::string::String>,
    pub read_only: ::std::option::Option<::std::string::String>,
    pub access_key_id: ::std::option::Option<::std::string::String>,
    pub event_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub event_source: ::std::option::Option<::std::string::String>,
    pub username: ::std::option::Option<::std::string::String>,
    pub resources: ::std::option::Option<::std::vec::Vec<crate::types::Resource>>,
    pub cloud_trail_event: ::std::option::Option<::std::string::String>,
}
impl Event {
    pub fn event_id(&self) -> ::std::option::Option<&str> {
        self.event_id.as_deref()
    }
    pub fn event_name(&self) -> ::std::option::Option<&str> {
        self.event_name.as_deref()
    }
    pub fn read_only(&self) -> ::std::option::Option<&str> {
        self.read_only.as_deref()
    }
    pub fn access_key_id(&self) -> ::std::option::Option<&str> {
        self.access_key_id.as_deref()
    }
    pub fn event_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.event_time.as_ref()
    }
    pub fn event_source(&self) -> ::std::option::Option<&str> {
        self.event_source.as_deref()
    }
    pub fn username(&self) -> ::std::option::Option<&str> {
        self.username.as_deref()
    }
    pub fn resources(&self) -> &[crate::types::Resource] {
        self.resources.as_deref().unwrap_or_default()
    }
    pub fn cloud_trail_event(&self) -> ::std::option::Option<&str> {
        self.cloud_trail_event.as_deref()
    }
}
impl Event {
    pub fn builder() -> crate::types::builders::EventBuilder {
        crate::types::builders::EventBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct EventBuilder {
    pub(crate) event_id: ::std::option::Option<::std::string::String>,
    pub(crate) event_name: ::std::option::Option<::std::string::String>,
    pub(crate) read_only: ::std::option::Option<::std::string::String>,
    pub(crate) access_key_id: ::std::option::Option<::std::string::String>,
    pub(crate) event_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) event_source: ::std::option::Option<::std::string::String>,
    pub(crate) username: ::std::option::Option<::std::string::String>,
    pub(crate) resources: ::std::option::Option<::std::vec::Vec<crate::types::Resource>>,
    pub(crate) cloud_trail_event: ::std::option::Option<::std::string::String>,
}
impl EventBuilder {
    pub fn event_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.event_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_event_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.event_id = input;
        self
    }
    pub fn get_event_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.event_id
    }
    pub fn event_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.event_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_event_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.event_name = input;
        self
    }
    pub fn get_event_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.event_name
    }
    pub fn read_only(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.read_only = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_read_only(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.read_only = input;
        self
    }
    pub fn get_read_only(&self) -> &::std::option::Option<::std::string::String> {
        &self.read_only
    }
    pub fn access_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.access_key_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_access_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.access_key_id = input;
        self
    }
    pub fn get_access_key_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.access_key_id
    }
    pub fn event_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.event_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_event_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.event_time = input;
        self
    }
    pub fn get_event_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.event_time
    }
    pub fn event_source(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.event_source = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_event_source(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.event_source = input;
        self
    }
    pub fn get_event_source(&self) -> &::std::option::Option<::std::string::String> {
        &self.event_source
    }
    pub fn username(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.username = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_username(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.username = input;
        self
    }
    pub fn get_username(&self) -> &::std::option::Option<::std::string::String> {
        &self.username
    }
    pub fn resources(mut self, input: crate::types::Resource) -> Self {
        let mut v = self.resources.unwrap_or_default();
        v.push(input);
        self.resources = ::std::option::Option::Some(v);
        self
    }
    pub fn set_resources(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Resource>>) -> Self {
        self.resources = input;
        self
    }
    pub fn get_resources(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Resource>> {
        &self.resources
    }
    pub fn cloud_trail_event(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cloud_trail_event = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cloud_trail_event(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cloud_trail_event = input;
        self
    }
    pub fn get_cloud_trail_event(&self) -> &::std::option::Option<::std::string::String> {
        &self.cloud_trail_event
    }
    pub fn build(self) -> crate::types::Event {
        crate::types::Event {
            event_id: self.event_id,
            event_name: self.event_name,
            read_only: self.read_only,
            access_key_id: self.access_key_id,
            event_time: self.event_time,
            event_source: self.event_source,
            username: self.username,
            resources: self.resources,
            cloud_trail_event: self.cloud_trail_event,
        }
    }
}
