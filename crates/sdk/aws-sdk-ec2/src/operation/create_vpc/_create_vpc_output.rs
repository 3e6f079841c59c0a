#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct CreateVpcOutput {
    pub vpc: ::std::option::Option<crate::types::Vpc>,
    _request_id: Option<String>,
}
impl CreateVpcOutput {
    pub fn vpc(&self) -> ::std::option::Option<&crate::types::Vpc> {
        self.vpc.as_ref()
    }
}
impl ::aws_types::request_id::RequestId for CreateVpcOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl CreateVpcOutput {
    pub fn builder() -> crate::operation::create_vpc::builders::CreateVpcOutputBuilder {
        crate::operation::create_vpc::builders::CreateVpcOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct CreateVpcOutputBuilder {
    pub(crate) vpc: ::std::option::Option<crate::types::Vpc>,
    _request_id: Option<String>,
}
impl CreateVpcOutputBuilder {
    pub fn vpc(mut self, input: crate::types::Vpc) -> Self {
        self.vpc = ::std::option::Option::Some(input);
        self
    }
    pub fn set_vpc(mut self, input: ::std::option::Option<crate::types::Vpc>) -> Self {
        self.vpc = input;
        self
    }
    pub fn get_vpc(&self) -> &::std::option::Option<crate::types::Vpc> {
        &self.vpc
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::create_vpc::CreateVpcOutput {
        crate::operation::create_vpc::CreateVpcOutput {
            vpc: self.vpc,
            _request_id: self._request_id,
        }
    }
}
