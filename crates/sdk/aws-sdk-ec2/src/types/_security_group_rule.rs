#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct SecurityGroupRule {
    pub security_group_rule_id: ::std::option::Option<::std::string::String>,
    pub group_id: ::std::option::Option<::std::string::String>,
    pub group_owner_id: ::std::option::Option<::std::string::String>,
    pub is_egress: ::std::option::Option<bool>,
    pub ip_protocol: ::std::option::Option<::std::string::String>,
    pub from_port: ::std::option::Option<i32>,
    pub to_port: ::std::option::Option<i32>,
    pub cidr_ipv4: ::std::option::Option<::std::string::String>,
    pub cidr_ipv6: ::std::option::Option<::std::string::String>,
    pub prefix_list_id: ::std::option::Option<::std::string::String>,
    pub referenced_group_info: ::std::option::Option<crate::types::ReferencedSecurityGroup>,
    pub description: ::std::option::Option<::std::string::String>,
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub security_group_rule_arn: ::std::option::Option<::std::string::String>,
}
impl SecurityGroupRule {
    pub fn security_group_rule_id(&self) -> ::std::option::Option<&str> {
        self.security_group_rule_id.as_deref()
    }
    pub fn group_id(&self) -> ::std::option::Option<&str> {
        self.group_id.as_deref()
    }
    pub fn group_owner_id(&self) -> ::std::option::Option<&str> {
        self.group_owner_id.as_deref()
    }
    pub fn is_egress(&self) -> ::std::option::Option<bool> {
        self.is_egress
    }
    pub fn ip_protocol(&self) -> ::std::option::Option<&str> {
        self.ip_protocol.as_deref()
    }
    pub fn from_port(&self) -> ::std::option::Option<i32> {
        self.from_port
    }
    pub fn to_port(&self) -> ::std::option::Option<i32> {
        self.to_port
    }
    pub fn cidr_ipv4(&self) -> ::std::option::Option<&str> {
        self.cidr_ipv4.as_deref()
    }
    pub fn cidr_ipv6(&self) -> ::std::option::Option<&str> {
        self.cidr_ipv6.as_deref()
    }
    pub fn prefix_list_id(&self) -> ::std::option::Option<&str> {
        self.prefix_list_id.as_deref()
    }
    pub fn referenced_group_info(&self) -> ::std::option::Option<&crate::types::ReferencedSecurityGroup> {
        self.referenced_group_info.as_ref()
    }
    pub fn description(&self) -> ::std::option::Option<&str> {
        self.description.as_deref()
    }
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
    pub fn security_group_rule_arn(&self) -> ::std::option::Option<&str> {
        self.security_group_rule_arn.as_deref()
    }
}
impl SecurityGroupRule {
    pub fn builder() -> crate::types::builders::SecurityGroupRuleBuilder {
        crate::types::builders::SecurityGroupRuleBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct SecurityGroupRuleBuilder {
    pub(crate) security_group_rule_id: ::std::option::Option<::std::string::String>,
    pub(crate) group_id: ::std::option::Option<::std::string::String>,
    pub(crate) group_owner_id: ::std::option::Option<::std::string::String>,
    pub(crate) is_egress: ::std::option::Option<bool>,
    pub(crate) ip_protocol: ::std::option::Option<::std::string::String>,
    pub(crate) from_port: ::std::option::Option<i32>,
    pub(crate) to_port: ::std::option::Option<i32>,
    pub(crate) cidr_ipv4: ::std::option::Option<::std::string::String>,
    pub(crate) cidr_ipv6: ::std::option::Option<::std::string::String>,
    pub(crate) prefix_list_id: ::std::option::Option<::std::string::String>,
    pub(crate) referenced_group_info: ::std::option::Option<crate::types::ReferencedSecurityGroup>,
    pub(crate) description: ::std::option::Option<::std::string::String>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) security_group_rule_arn: ::std::option::Option<::std::string::String>,
}
impl SecurityGroupRuleBuilder {
    pub fn security_group_rule_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.security_group_rule_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_security_group_rule_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.security_group_rule_id = input;
        self
    }
    pub fn get_security_group_rule_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.security_group_rule_id
    }
    pub fn group_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.group_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_group_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.group_id = input;
        self
    }
    pub fn get_group_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.group_id
    }
    pub fn group_owner_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.group_owner_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_group_owner_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.group_owner_id = input;
        self
    }
    pub fn get_group_owner_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.group_owner_id
    }
    pub fn is_egress(mut self, input: bool) -> Self {
        self.is_egress = ::std::option::Option::Some(input);
        self
    }
    pub fn set_is_egress(mut self, input: ::std::option::Option<bool>) -> Self {
        self.is_egress = input;
        self
    }
    pub fn get_is_egress(&self) -> &::std::option::Option<bool> {
        &self.is_egress
    }
    pub fn ip_protocol(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ip_protocol = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ip_protocol(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ip_protocol = input;
        self
    }
    pub fn get_ip_protocol(&self) -> &::std::option::Option<::std::string::String> {
        &self.ip_protocol
    }
    pub fn from_port(mut self, input: i32) -> Self {
        self.from_port = ::std::option::Option::Some(input);
        self
    }
    pub fn set_from_port(mut self, input: ::std::option::Option<i32>) -> Self {
        self.from_port = input;
        self
    }
    pub fn get_from_port(&self) -> &::std::option::Option<i32> {
        &self.from_port
    }
    pub fn to_port(mut self, input: i32) -> Self {
        self.to_port = ::std::option::Option::Some(input);
        self
    }
    pub fn set_to_port(mut self, input: ::std::option::Option<i32>) -> Self {
        self.to_port = input;
        self
    }
    pub fn get_to_port(&self) -> &::std::option::Option<i32> {
        &self.to_port
    }
    pub fn cidr_ipv4(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cidr_ipv4 = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cidr_ipv4(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cidr_ipv4 = input;
        self
    }
    pub fn get_cidr_ipv4(&self) -> &::std::option::Option<::std::string::String> {
        &self.cidr_ipv4
    }
    pub fn cidr_ipv6(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cidr_ipv6 = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cidr_ipv6(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cidr_ipv6 = input;
        self
    }
    pub fn get_cidr_ipv6(&self) -> &::std::option::Option<::std::string::String> {
        &self.cidr_ipv6
    }
    pub fn prefix_list_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.prefix_list_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_prefix_list_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.prefix_list_id = input;
        self
    }
    pub fn get_prefix_list_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.prefix_list_id
    }
    pub fn referenced_group_info(mut self, input: crate::types::ReferencedSecurityGroup) -> Self {
        self.referenced_group_info = ::std::option::Option::Some(input);
        self
    }
    pub fn set_referenced_group_info(mut self, input: ::std::option::Option<crate::types::ReferencedSecurityGroup>) -> Self {
        self.referenced_group_info = input;
        self
    }
    pub fn get_referenced_group_info(&self) -> &::std::option::Option<crate::types::ReferencedSecurityGroup> {
        &self.referenced_group_info
    }
    pub fn description(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.description = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_description(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.description = input;
        self
    }
    pub fn get_description(&self) -> &::std::option::Option<::std::string::String> {
        &self.description
    }
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        let mut v = self.tags.unwrap_or_default();
        v.push(input);
        self.tags = ::std::option::Option::Some(v);
        self
    }
    pub fn set_tags(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>) -> Self {
        self.tags = input;
        self
    }
    pub fn get_tags(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        &self.tags
    }
    pub fn security_group_rule_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.security_group_rule_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_security_group_rule_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.security_group_rule_arn = input;
        self
    }
    pub fn get_security_group_rule_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.security_group_rule_arn
    }
    pub fn build(self) -> crate::types::SecurityGroupRule {
        crate::types::SecurityGroupRule {
            security_group_rule_id: self.security_group_rule_id,
            group_id: self.group_id,
            group_owner_id: self.group_owner_id,
            is_egress: self.is_egress,
            ip_protocol: self.ip_protocol,
            from_port: self.from_port,
            to_port: self.to_port,
            cidr_ipv4: self.cidr_ipv4,
            cidr_ipv6: self.cidr_ipv6,
            prefix_list_id: self.prefix_list_id,
            referenced_group_info: self.referenced_group_info,
            description: self.description,
            tags: self.tags,
            security_group_rule_arn: self.security_group_rule_arn,
        }
    }
}
