#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct InstanceStateChange {
    pub instance_id: ::std::option::Option<::std::string::String>,
    pub current_state: ::std::option::Option<crate::types::InstanceState>,
    pub previous_state: ::std::option::Option<crate::types::InstanceState>,
}
impl InstanceStateChange {
    pub fn instance_id(&self) -> ::std::option::Option<&str> {
        self.instance_id.as_deref()
    }
    pub fn current_state(&self) -> ::std::option::Option<&crate::types::InstanceState> {
        self.current_state.as_ref()
    }
    pub fn previous_state(&self) -> ::std::option::Option<&crate::types::InstanceState> {
        self.previous_state.as_ref()
    }
}
impl InstanceStateChange {
    pub fn builder() -> crate::types::builders::InstanceStateChangeBuilder {
        crate::types::builders::InstanceStateChangeBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct InstanceStateChangeBuilder {
    pub(crate) instance_id: ::std::option::Option<::std::string::String>,
    pub(crate) current_state: ::std::option::Option<crate::types::InstanceState>,
    pub(crate) previous_state: ::std::option::Option<crate::types::InstanceState>,
}
impl InstanceStateChangeBuilder {
    pub fn instance_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.instance_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_instance_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.instance_id = input;
        self
    }
    pub fn get_instance_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.instance_id
    }
    pub fn current_state(mut self, input: crate::types::InstanceState) -> Self {
        self.current_state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_current_state(mut self, input: ::std::option::Option<crate::types::InstanceState>) -> Self {
        self.current_state = input;
        self
    }
    pub fn get_current_state(&self) -> &::std::option::Option<crate::types::InstanceState> {
        &self.current_state
    }
    pub fn previous_state(mut self, input: crate::types::InstanceState) -> Self {
        self.previous_state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_previous_state(mut self, input: ::std::option::Option<crate::types::InstanceState>) -> Self {
        self.previous_state = input;
        self
    }
    pub fn get_previous_state(&self) -> &::std::option::Option<crate::types::InstanceState> {
        &self.previous_state
    }
    pub fn build(self) -> crate::types::InstanceStateChange {
        crate::types::InstanceStateChange {
            instance_id: self.instance_id,
            current_state: self.current_state,
            previous_state: self.previous_state,
        }
    }
}
