//! Writes to Amazon EC2.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantNames)]
#[serde(tag = "operation")]
pub enum Ec2Call {
    /// Makes the rules. One that another deployment has made meanwhile gets the tags that share it instead: AWS takes no
    /// rule twice.
    AuthorizeSecurityGroupIngress {
        region: String,
        group: String,
        port: u16,
        sources: Vec<RuleSource>,
        tags: BTreeMap<String, String>,
        sharing_tags: BTreeMap<String, String>,
    },
    /// By rule id: by properties AWS may succeed without doing anything (EC2 API Reference,
    /// RevokeSecurityGroupIngress, default VPC).
    RevokeSecurityGroupIngress {
        region: String,
        group: String,
        rules: BTreeSet<String>,
    },
    /// Changes the description of a rule and nothing else.
    UpdateSecurityGroupRuleDescriptionsIngress {
        region: String,
        group: String,
        rule: String,
        description: String,
    },
    /// Takes an owner's tags off a rule that others need too, and revokes the rule if meanwhile nobody needs it.
    DeleteTags {
        region: String,
        group: String,
        rule: String,
        keys: BTreeSet<String>,
    },
    CreateTags {
        region: String,
        resources: BTreeSet<String>,
        tags: BTreeMap<String, String>,
    },
}

/// A source of an ingress rule with its description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct RuleSource {
    pub cidr: String,
    pub description: String,
}
