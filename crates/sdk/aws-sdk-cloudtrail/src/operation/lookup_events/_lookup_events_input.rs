#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct LookupEventsInput {
    pub lookup_attributes: ::std::option::Option<::std::vec::Vec<crate::types::LookupAttribute>>,
    pub start_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub end_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub event_category: ::std::option::Option<crate::types::EventCategory>,
    pub max_results: ::std::option::Option<i32>,
    pub next_token: ::std::option::Option<::std::string::String>,
}
impl LookupEventsInput {
    pub fn lookup_attributes(&self) -> &[crate::types::LookupAttribute] {
        self.lookup_attributes.as_deref().unwrap_or_default()
    }
    pub fn start_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.start_time.as_ref()
    }
    pub fn end_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.end_time.as_ref()
    }
    pub fn event_category(&self) -> ::std::option::Option<&crate::types::EventCategory> {
        self.event_category.as_ref()
    }
    pub fn max_results(&self) -> ::std::option::Option<i32> {
        self.max_results
    }
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
}
impl LookupEventsInput {
    pub fn builder() -> crate::operation::lookup_events::builders::LookupEventsInputBuilder {
        crate::operation::lookup_events::builders::LookupEventsInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct LookupEventsInputBuilder {
    pub(crate) lookup_attributes: ::std::option::Option<::std::vec::Vec<crate::types::LookupAttribute>>,
    pub(crate) start_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) end_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) event_category: ::std::option::Option<crate::types::EventCategory>,
    pub(crate) max_results: ::std::option::Option<i32>,
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
}
impl LookupEventsInputBuilder {
    pub fn lookup_attributes(mut self, input: crate::types::LookupAttribute) -> Self {
        let mut v = self.lookup_attributes.unwrap_or_default();
        v.push(input);
        self.lookup_attributes = ::std::option::Option::Some(v);
        self
    }
    pub fn set_lookup_attributes(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::LookupAttribute>>) -> Self {
        self.lookup_attributes = input;
        self
    }
    pub fn get_lookup_attributes(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::LookupAttribute>> {
        &self.lookup_attributes
    }
    pub fn start_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.start_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_start_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.start_time = input;
        self
    }
    pub fn get_start_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.start_time
    }
    pub fn end_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.end_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_end_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.end_time = input;
        self
    }
    pub fn get_end_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.end_time
    }
    pub fn event_category(mut self, input: crate::types::EventCategory) -> Self {
        self.event_category = ::std::option::Option::Some(input);
        self
    }
    pub fn set_event_category(mut self, input: ::std::option::Option<crate::types::EventCategory>) -> Self {
        self.event_category = input;
        self
    }
    pub fn get_event_category(&self) -> &::std::option::Option<crate::types::EventCategory> {
        &self.event_category
    }
    pub fn max_results(mut self, input: i32) -> Self {
        self.max_results = ::std::option::Option::Some(input);
        self
    }
    pub fn set_max_results(mut self, input: ::std::option::Option<i32>) -> Self {
        self.max_results = input;
        self
    }
    pub fn get_max_results(&self) -> &::std::option::Option<i32> {
        &self.max_results
    }
    pub fn next_token(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.next_token = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_next_token(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.next_token = input;
        self
    }
    pub fn get_next_token(&self) -> &::std::option::Option<::std::string::String> {
        &self.next_token
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::lookup_events::LookupEventsInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::lookup_events::LookupEventsInput {
            lookup_attributes: self.lookup_attributes,
            start_time: self.start_time,
            end_time: self.end_time,
            event_category: self.event_category,
            max_results: self.max_results,
            next_token: self.next_token,
        })
    }
}
