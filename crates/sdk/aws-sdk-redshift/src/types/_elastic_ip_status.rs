#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ElasticIpStatus {
    pub elastic_ip: ::std::option::Option<::std::string::String>,
    pub status: ::std::option::Option<::std::string::String>,
}
impl ElasticIpStatus {
    pub fn elastic_ip(&self) -> ::std::option::Option<&str> {
        self.elastic_ip.as_deref()
    }
    pub fn status(&self) -> ::std::option::Option<&str> {
        self.status.as_deref()
    }
}
impl ElasticIpStatus {
    pub fn builder() -> crate::types::builders::ElasticIpStatusBuilder {
        crate::types::builders::ElasticIpStatusBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ElasticIpStatusBuilder {
    pub(crate) elastic_ip: ::std::option::Option<::std::string::String>,
    pub(crate) status: ::std::option::Option<::std::string::String>,
}
impl ElasticIpStatusBuilder {
    pub fn elastic_ip(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.elastic_ip = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_elastic_ip(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.elastic_ip = input;
        self
    }
    pub fn get_elastic_ip(&self) -> &::std::option::Option<::std::string::String> {
        &self.elastic_ip
    }
    pub fn status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.status
    }
    pub fn build(self) -> crate::types::ElasticIpStatus {
        crate::types::ElasticIpStatus {
            elastic_ip: self.elastic_ip,
            status: self.status,
        }
    }
}
