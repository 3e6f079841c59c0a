#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct LifecycleExpiration {
    pub date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub days: i32,
    pub expired_object_delete_marker: bool,
}
impl LifecycleExpiration {
    pub fn date(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.date.as_ref()
    }
    pub fn days(&self) -> i32 {
        self.days
    }
    pub fn expired_object_delete_marker(&self) -> bool {
        self.expired_object_delete_marker
    }
}
impl LifecycleExpiration {
    pub fn builder() -> crate::types::builders::LifecycleExpirationBuilder {
        crate::types::builders::LifecycleExpirationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct LifecycleExpirationBuilder {
    pub(crate) date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) days: ::std::option::Option<i32>,
    pub(crate) expired_object_delete_marker: ::std::option::Option<bool>,
}
impl LifecycleExpirationBuilder {
    pub fn date(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.date = ::std::option::Option::Some(input);
        self
    }
    pub fn set_date(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.date = input;
        self
    }
    pub fn get_date(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.date
    }
    pub fn days(mut self, input: i32) -> Self {
        self.days = ::std::option::Option::Some(input);
        self
    }
    pub fn set_days(mut self, input: ::std::option::Option<i32>) -> Self {
        self.days = input;
        self
    }
    pub fn get_days(&self) -> &::std::option::Option<i32> {
        &self.days
    }
    pub fn expired_object_delete_marker(mut self, input: bool) -> Self {
        self.expired_object_delete_marker = ::std::option::Option::Some(input);
        self
    }
    pub fn set_expired_object_delete_marker(mut self, input: ::std::option::Option<bool>) -> Self {
        self.expired_object_delete_marker = input;
        self
    }
    pub fn get_expired_object_delete_marker(&self) -> &::std::option::Option<bool> {
        &self.expired_object_delete_marker
    }
    pub fn build(self) -> crate::types::LifecycleExpiration {
        crate::types::LifecycleExpiration {
            date: self.date,
            days: self.days.unwrap_or_default(),
            expired_object_delete_marker: self.expired_object_delete_marker.unwrap_or_default(),
        }
    }
}
