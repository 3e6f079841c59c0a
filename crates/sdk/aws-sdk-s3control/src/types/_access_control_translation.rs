#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AccessControlTranslation {
    pub owner: crate::types::OwnerOverride,
}
impl AccessControlTranslation {
    pub fn owner(&self) -> &crate::types::OwnerOverride {
        &self.owner
    }
}
impl AccessControlTranslation {
    pub fn builder() -> crate::types::builders::AccessControlTranslationBuilder {
        crate::types::builders::AccessControlTranslationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct AccessControlTranslationBuilder {
    pub(crate) owner: ::std::option::Option<crate::types::OwnerOverride>,
}
impl AccessControlTranslationBuilder {
    pub fn owner(mut self, input: crate::types::OwnerOverride) -> Self {
        self.owner = ::std::option::Option::Some(input);
        self
    }
    pub fn set_owner(mut self, input: ::std::option::Option<crate::types::OwnerOverride>) -> Self {
        self.owner = input;
        self
    }
    pub fn get_owner(&self) -> &::std::option::Option<crate::types::OwnerOverride> {
        &self.owner
    }
    pub fn build(self) -> ::std::result::Result<crate::types::AccessControlTranslation, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::types::AccessControlTranslation {
            owner: self.owner.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "owner",
                    "owner was not specified but it is required when building AccessControlTranslation",
                )
            })?,
        })
    }
}
