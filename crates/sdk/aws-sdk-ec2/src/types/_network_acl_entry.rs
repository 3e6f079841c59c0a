#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct NetworkAclEntry {
    pub cidr_block: ::std::option::Option<::std::string::String>,
    pub egress: ::std::option::Option<bool>,
    pub icmp_type_code: ::std::option::Option<crate::types::IcmpTypeCode>,
    pub ipv6_cidr_block: ::std::option::Option<::std::string::String>,
    pub port_range: ::std::option::Option<crate::types::PortRange>,
    pub protocol: ::std::option::Option<::std::string::String>,
    pub rule_action: ::std::option::Option<crate::types::RuleAction>,
    pub rule_number: ::std::option::Option<i32>,
}
impl NetworkAclEntry {
    pub fn cidr_block(&self) -> ::std::option::Option<&str> {
        self.cidr_block.as_deref()
    }
    pub fn egress(&self) -> ::std::option::Option<bool> {
        self.egress
    }
    pub fn icmp_type_code(&self) -> ::std::option::Option<&crate::types::IcmpTypeCode> {
        self.icmp_type_code.as_ref()
    }
    pub fn ipv6_cidr_block(&self) -> ::std::option::Option<&str> {
        self.ipv6_cidr_block.as_deref()
    }
    pub fn port_range(&self) -> ::std::option::Option<&crate::types::PortRange> {
        self.port_range.as_ref()
    }
    pub fn protocol(&self) -> ::std::option::Option<&str> {
        self.protocol.as_deref()
    }
    pub fn rule_action(&self) -> ::std::option::Option<&crate::types::RuleAction> {
        self.rule_action.as_ref()
    }
    pub fn rule_number(&self) -> ::std::option::Option<i32> {
        self.rule_number
    }
}
impl NetworkAclEntry {
    pub fn builder() -> crate::types::builders::NetworkAclEntryBuilder {
        crate::types::builders::NetworkAclEntryBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct NetworkAclEntryBuilder {
    pub(crate) cidr_block: ::std::option::Option<::std::string::String>,
    pub(crate) egress: ::std::option::Option<bool>,
    pub(crate) icmp_type_code: ::std::option::Option<crate::types::IcmpTypeCode>,
    pub(crate) ipv6_cidr_block: ::std::option::Option<::std::string::String>,
    pub(crate) port_range: ::std::option::Option<crate::types::PortRange>,
    pub(crate) protocol: ::std::option::Option<::std::string::String>,
    pub(crate) rule_action: ::std::option::Option<crate::types::RuleAction>,
    pub(crate) rule_number: ::std::option::Option<i32>,
}
impl NetworkAclEntryBuilder {
    pub fn cidr_block(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cidr_block = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cidr_block(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cidr_block = input;
        self
    }
    pub fn get_cidr_block(&self) -> &::std::option::Option<::std::string::String> {
        &self.cidr_block
    }
    pub fn egress(mut self, input: bool) -> Self {
        self.egress = ::std::option::Option::Some(input);
        self
    }
    pub fn set_egress(mut self, input: ::std::option::Option<bool>) -> Self {
        self.egress = input;
        self
    }
    pub fn get_egress(&self) -> &::std::option::Option<bool> {
        &self.egress
    }
    pub fn icmp_type_code(mut self, input: crate::types::IcmpTypeCode) -> Self {
        self.icmp_type_code = ::std::option::Option::Some(input);
        self
    }
    pub fn set_icmp_type_code(mut self, input: ::std::option::Option<crate::types::IcmpTypeCode>) -> Self {
        self.icmp_type_code = input;
        self
    }
    pub fn get_icmp_type_code(&self) -> &::std::option::Option<crate::types::IcmpTypeCode> {
        &self.icmp_type_code
    }
    pub fn ipv6_cidr_block(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ipv6_cidr_block = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ipv6_cidr_block(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ipv6_cidr_block = input;
        self
    }
    pub fn get_ipv6_cidr_block(&self) -> &::std::option::Option<::std::string::String> {
        &self.ipv6_cidr_block
    }
    pub fn port_range(mut self, input: crate::types::PortRange) -> Self {
        self.port_range = ::std::option::Option::Some(input);
        self
    }
    pub fn set_port_range(mut self, input: ::std::option::Option<crate::types::PortRange>) -> Self {
        self.port_range = input;
        self
    }
    pub fn get_port_range(&self) -> &::std::option::Option<crate::types::PortRange> {
        &self.port_range
    }
    pub fn protocol(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.protocol = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_protocol(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.protocol = input;
        self
    }
    pub fn get_protocol(&self) -> &::std::option::Option<::std::string::String> {
        &self.protocol
    }
    pub fn rule_action(mut self, input: crate::types::RuleAction) -> Self {
        self.rule_action = ::std::option::Option::Some(input);
        self
    }
    pub fn set_rule_action(mut self, input: ::std::option::Option<crate::types::RuleAction>) -> Self {
        self.rule_action = input;
        self
    }
    pub fn get_rule_action(&self) -> &::std::option::Option<crate::types::RuleAction> {
        &self.rule_action
    }
    pub fn rule_number(mut self, input: i32) -> Self {
        self.rule_number = ::std::option::Option::Some(input);
        self
    }
    pub fn set_rule_number(mut self, input: ::std::option::Option<i32>) -> Self {
        self.rule_number = input;
        self
    }
    pub fn get_rule_number(&self) -> &::std::option::Option<i32> {
        &self.rule_number
    }
    pub fn build(self) -> crate::types::NetworkAclEntry {
        crate::types::NetworkAclEntry {
            cidr_block: self.cidr_block,
            egress: self.egress,
            icmp_type_code: self.icmp_type_code,
            ipv6_cidr_block: self.ipv6_cidr_block,
            port_range: self.port_range,
            protocol: self.protocol,
            rule_action: self.rule_action,
            rule_number: self.rule_number,
        }
    }
}
