//! Writes to Amazon EC2.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr, VariantNames};

use super::rights::{On, Only, Rights, Runs, right};
use crate::address::Owner;

#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, IntoStaticStr, VariantNames, EnumDiscriminants,
)]
#[serde(tag = "operation")]
#[strum_discriminants(
    name(Ec2CallKind),
    doc = "The kinds of these calls.",
    derive(EnumIter, IntoStaticStr, PartialOrd, Ord)
)]
pub enum Ec2Call {
    /// Makes the rules. One that another deployment has made meanwhile is shared instead: AWS takes no rule twice.
    AuthorizeSecurityGroupIngress {
        region: String,
        group: String,
        port: u16,
        sources: Vec<RuleSource>,
        tags: BTreeMap<String, String>,
        /// Who needs them.
        #[serde(skip)]
        owner: Owner,
    },
    /// By rule id: by properties AWS may succeed without doing anything (EC2 API Reference,
    /// RevokeSecurityGroupIngress, default VPC). One that others need by then loses our tags and stays.
    RevokeSecurityGroupIngress {
        region: String,
        group: String,
        rules: BTreeSet<String>,
        /// Who gives them up.
        #[serde(skip)]
        owner: Owner,
    },
    /// Changes the description of a rule and nothing else.
    UpdateSecurityGroupRuleDescriptionsIngress {
        region: String,
        group: String,
        rule: String,
        description: String,
    },
    /// Takes tags off a rule: those that the spec does not say any more, or an owner's, where others need it too.
    DeleteTags {
        region: String,
        group: String,
        rule: String,
        keys: BTreeSet<String>,
        /// Who gives the rule up, if it is that. Who is named with others by one tag leaves it to them, and if meanwhile
        /// nobody needs the rule, it is revoked.
        #[serde(skip)]
        leaves: Option<Owner>,
    },
    /// Tags rules of one group: as the spec says, or as an owner's too.
    CreateTags {
        region: String,
        group: String,
        resources: BTreeSet<String>,
        tags: BTreeMap<String, String>,
        /// Who needs the rules from now on, if it is that.
        #[serde(skip)]
        comes: Option<Owner>,
    },
}

/// A source of an ingress rule with its description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct RuleSource {
    pub cidr: String,
    pub description: String,
}

impl Ec2Call {
    /// The region, and the security group where the call is about one.
    pub fn place(&self) -> (&str, Option<&str>) {
        match self {
            Ec2Call::AuthorizeSecurityGroupIngress { region, group, .. }
            | Ec2Call::RevokeSecurityGroupIngress { region, group, .. }
            | Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region, group, .. }
            | Ec2Call::DeleteTags { region, group, .. }
            | Ec2Call::CreateTags { region, group, .. } => (region, Some(group)),
        }
    }
}

impl Ec2CallKind {
    /// What it takes (Service Authorization Reference, Amazon EC2). Rules are made with their tags, and one that is
    /// shared is tagged instead; whose tags are gone is revoked.
    pub fn rights(self) -> Rights {
        use Runs::{Apply, Both};
        match self {
            Ec2CallKind::AuthorizeSecurityGroupIngress => Rights::of(
                Apply,
                [
                    right("ec2:AuthorizeSecurityGroupIngress", On::SecurityGroup).only(Only::WithRules),
                    right("ec2:AuthorizeSecurityGroupIngress", On::SecurityGroupRule).only(Only::WithRules),
                    right("ec2:CreateTags", On::SecurityGroupRule).only(Only::WithRules),
                ],
            ),
            Ec2CallKind::RevokeSecurityGroupIngress => {
                Rights::of(Both, [right("ec2:RevokeSecurityGroupIngress", On::SecurityGroup)])
            }
            Ec2CallKind::UpdateSecurityGroupRuleDescriptionsIngress => Rights::of(
                Apply,
                [right("ec2:UpdateSecurityGroupRuleDescriptionsIngress", On::SecurityGroup)
                    .only(Only::WithRules)],
            ),
            Ec2CallKind::DeleteTags => Rights::of(
                Both,
                [
                    right("ec2:DeleteTags", On::SecurityGroupRule),
                    // Who is named together with others by one tag leaves another one for them.
                    right("ec2:CreateTags", On::SecurityGroupRule),
                    right("ec2:RevokeSecurityGroupIngress", On::SecurityGroup),
                ],
            ),
            Ec2CallKind::CreateTags => {
                Rights::of(Apply, [right("ec2:CreateTags", On::SecurityGroupRule).only(Only::WithRules)])
            }
        }
    }
}
