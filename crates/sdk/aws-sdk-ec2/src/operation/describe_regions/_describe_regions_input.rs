#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeRegionsInput {
    pub region_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub all_regions: ::std::option::Option<bool>,
    pub dry_run: ::std::option::Option<bool>,
    pub filters: ::std::option::Option<::std::vec::Vec<crate::types::Filter>>,
}
impl DescribeRegionsInput {
    pub fn region_names(&self) -> &[::std::string::String] {
        self.region_names.as_deref().unwrap_or_default()
    }
    pub fn all_regions(&self) -> ::std::option::Option<bool> {
        self.all_regions
    }
    pub fn dry_run(&self) -> ::std::option::Option<bool> {
        self.dry_run
    }
    pub fn filters(&self) -> &[crate::types::Filter] {
        self.filters.as_deref().unwrap_or_default()
    }
}
impl DescribeRegionsInput {
    pub fn builder() -> crate::operation::describe_regions::builders::DescribeRegionsInputBuilder {
        crate::operation::describe_regions::builders::DescribeRegionsInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeRegionsInputBuilder {
    pub(crate) region_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) all_regions: ::std::option::Option<bool>,
    pub(crate) dry_run: ::std::option::Option<bool>,
    pub(crate) filters: ::std::option::Option<::std::vec::Vec<crate::types::Filter>>,
}
impl DescribeRegionsInputBuilder {
    pub fn region_names(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.region_names.unwrap_or_default();
        v.push(input.into());
        self.region_names = ::std::option::Option::Some(v);
        self
    }
    pub fn set_region_names(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.region_names = input;
        self
    }
    pub fn get_region_names(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.region_names
    }
    pub fn all_regions(mut self, input: bool) -> Self {
        self.all_regions = ::std::option::Option::Some(input);
        self
    }
    pub fn set_all_regions(mut self, input: ::std::option::Option<bool>) -> Self {
        self.all_regions = input;
        self
    }
    pub fn get_all_regions(&self) -> &::std::option::Option<bool> {
        &self.all_regions
    }
    pub fn dry_run(mut self, input: bool) -> Self {
        self.dry_run = ::std::option::Option::Some(input);
        self
    }
    pub fn set_dry_run(mut self, input: ::std::option::Option<bool>) -> Self {
        self.dry_run = input;
        self
    }
    pub fn get_dry_run(&self) -> &::std::option::Option<bool> {
        &self.dry_run
    }
    pub fn filters(mut self, input: crate::types::Filter) -> Self {
        let mut v = self.filters.unwrap_or_default();
        v.push(input);
        self.filters = ::std::option::Option::Some(v);
        self
    }
    pub fn set_filters(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Filter>>) -> Self {
        self.filters = input;
        self
    }
    pub fn get_filters(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Filter>> {
        &self.filters
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::describe_regions::DescribeRegionsInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::describe_regions::DescribeRegionsInput {
            region_names: self.region_names,
            all_regions: self.all_regions,
            dry_run: self.dry_run,
            filters: self.filters,
        })
    }
}
