//! Namespaces (the database) and workgroups (the compute in front of it).

use provision_iam::partition::{dns_suffix, of_region_or_default};
use std::collections::BTreeMap;
use strum::IntoStaticStr;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::endpoint::Timestamp;

pub(crate) use crate::endpoint::Tags;

/// Redshift Serverless of one account in one region.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Serverless {
    pub namespaces: BTreeMap<String, Namespace>,
    pub workgroups: BTreeMap<String, Workgroup>,
    /// How long a workgroup stays `CREATING`, `MODIFYING` or `DELETING`, in
    /// seconds. With 0, only the answer of the call that starts it says so.
    pub settle_seconds: i64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Namespace {
    pub name: String,
    /// A UUID; the ARN carries it, never the name.
    pub id: String,
    pub arn: String,
    pub created: Timestamp,
    pub database: String,
    pub admin: String,
    pub admin_password: String,
    pub admin_secret: Option<String>,
    pub kms_key: String,
    pub roles: Vec<String>,
    pub default_role: Option<String>,
    /// Until when a change is running.
    #[serde(default)]
    pub modifying: Option<Timestamp>,
    pub log_exports: Vec<String>,
    pub tags: Tags,
    /// Whether the sandbox begins with it, which a workgroup that is made again inherits.
    #[serde(default)]
    pub seeded: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Workgroup {
    pub name: String,
    /// A UUID; the ARN carries it, never the name.
    pub id: String,
    pub arn: String,
    pub account: String,
    pub region: String,
    pub namespace: String,
    pub created: Timestamp,
    pub passing: Option<(WorkgroupTransition, Timestamp)>,
    pub base_capacity: i64,
    pub max_capacity: Option<i64>,
    pub port: u16,
    pub publicly_accessible: bool,
    pub enhanced_vpc_routing: bool,
    pub vpc: String,
    pub subnets: Vec<String>,
    pub security_groups: Vec<String>,
    pub parameters: BTreeMap<String, String>,
    pub tags: Tags,
    /// The loopback address its warehouse listens at, once it runs.
    #[serde(default)]
    pub listens: Option<String>,
    /// Whether the API shows that address, so that clients can connect, or the
    /// DNS name AWS would give it, which leads nowhere here.
    #[serde(default)]
    pub shows_listener: bool,
    /// Whether the sandbox begins with it: in it is what the seed puts there, where it runs on a PostgreSQL that was given.
    #[serde(default)]
    pub seeded: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "UPPERCASE")]
#[strum(serialize_all = "UPPERCASE")]
pub enum WorkgroupTransition {
    Creating,
    Modifying,
    Deleting,
}

/// Parameters every workgroup has (API reference, ConfigParameter).
pub(crate) const PARAMETERS: [(&str, &str); 8] = [
    ("auto_mv", "true"),
    ("datestyle", "ISO, MDY"),
    ("enable_case_sensitive_identifier", "false"),
    ("enable_user_activity_logging", "true"),
    ("query_group", "default"),
    ("require_ssl", "true"),
    ("search_path", "$user, public"),
    ("use_fips_ssl", "false"),
];

impl Namespace {
    pub(crate) fn status(&self, now: Timestamp) -> &'static str {
        if self.modifying.is_some_and(|until| now < until) { "MODIFYING" } else { "AVAILABLE" }
    }

    /// Roles are not told as ARNs (hashicorp/terraform-provider-aws#26624).
    pub(crate) fn json(&self, status: &str) -> Value {
        let role = |arn: &String| format!("IamRole(applyStatus=in-sync, iamRoleArn={arn})");
        let roles: Vec<_> = self.roles.iter().map(role).collect();
        let mut json = json!({
            "namespaceName": self.name,
            "namespaceId": self.id,
            "namespaceArn": self.arn,
            "adminUsername": self.admin,
            "creationDate": self.created.iso_millis(),
            "dbName": self.database,
            "iamRoles": roles,
            "kmsKeyId": self.kms_key,
            "logExports": self.log_exports,
            "status": status,
        });
        if let Some(role) = &self.default_role {
            json["defaultIamRoleArn"] = role.as_str().into();
        }
        if let Some(secret) = &self.admin_secret {
            json["adminPasswordSecretArn"] = secret.as_str().into();
            json["adminPasswordSecretKmsKeyId"] = "AWS_OWNED_KMS_KEY".into();
        }
        json
    }
}

impl Workgroup {
    pub(crate) fn status(&self, now: Timestamp) -> &'static str {
        match self.passing {
            Some((passing, until)) if now < until => passing.name(),
            Some((WorkgroupTransition::Deleting, _)) => WorkgroupTransition::Deleting.name(),
            _ => "AVAILABLE",
        }
    }

    /// The address of the endpoint: its DNS name, or where the warehouse
    /// really listens.
    pub(crate) fn address(&self) -> String {
        if let Some(address) = self.listens.as_ref().filter(|_| self.shows_listener) {
            return address.clone();
        }
        let suffix = dns_suffix(of_region_or_default(&self.region)).unwrap_or_default();
        format!("{}.{}.{}.redshift-serverless.{suffix}", self.name, self.account, self.region)
    }

    pub(crate) fn json(&self, status: &str) -> Value {
        let parameters = self.parameters.iter();
        let parameters = parameters.map(|(key, value)| json!({"parameterKey": key, "parameterValue": value}));
        let mut json = json!({
            "workgroupName": self.name,
            "workgroupId": self.id,
            "workgroupArn": self.arn,
            "namespaceName": self.namespace,
            "creationDate": self.created.iso_millis(),
            "status": status,
            "baseCapacity": self.base_capacity,
            "configParameters": parameters.collect::<Vec<_>>(),
            "enhancedVpcRouting": self.enhanced_vpc_routing,
            "publiclyAccessible": self.publicly_accessible,
            "port": self.port,
            "securityGroupIds": self.security_groups,
            "subnetIds": self.subnets,
            "crossAccountVpcs": [],
            "ipAddressType": "ipv4",
            "patchVersion": "1.0.104000",
            "workgroupVersion": "1.0",
            "trackName": "current",
            "pricePerformanceTarget": {"level": 50, "status": "DISABLED"},
        });
        if let Some(most) = self.max_capacity {
            json["maxCapacity"] = most.into();
        }
        if status != WorkgroupTransition::Creating.name() {
            json["endpoint"] = self.endpoint();
        }
        json
    }

    /// The endpoint, with one network interface in each subnet.
    fn endpoint(&self) -> Value {
        let interfaces = self.subnets.iter().enumerate().map(|(index, subnet)| {
            json!({
                "networkInterfaceId": subnet.replacen("subnet-", "eni-", 1),
                "subnetId": subnet,
                "privateIpAddress": self.listens.clone().unwrap_or_else(|| format!("10.20.{index}.20")),
                "availabilityZone": format!("{}{}", self.region, ["a", "b", "c"][index % 3]),
            })
        });
        json!({
            "address": self.address(),
            "port": self.port,
            "vpcEndpoints": [{
                "vpcEndpointId": self.vpc.replacen("vpc-", "vpce-", 1),
                "vpcId": self.vpc,
                "networkInterfaces": interfaces.collect::<Vec<_>>(),
            }],
        })
    }
}

impl WorkgroupTransition {
    /// As the API writes it.
    pub(crate) fn name(self) -> &'static str {
        self.into()
    }
}

impl Serverless {
    /// Forgets workgroups whose deletion is over.
    pub(crate) fn settle(&mut self, now: Timestamp) {
        let gone = |workgroup: &Workgroup| matches!(workgroup.passing, Some((WorkgroupTransition::Deleting, until)) if now >= until);
        self.workgroups.retain(|_, workgroup| !gone(workgroup));
    }
}
