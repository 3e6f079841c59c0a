//! The ARNs of what deployments are made of.

use std::collections::BTreeMap;

use provision_iam::{arn::Arn, partition};

use crate::call::rights::On;
use crate::deployment::{CredentialApi, CredentialStore, Deployment, Password, Via};
use crate::facts::{CredentialStoreId, WarehouseId, WarehouseKind};

/// The account, and which of its roles and users have a path.
pub struct Names<'d> {
    partition: &'static str,
    pub account: &'d str,
    /// The role that the operator assumes first, if the spec names one.
    pub operator: Option<&'d str>,
    paths: BTreeMap<(&'static str, &'d str), &'d str>,
}

impl<'d> Names<'d> {
    /// Of deployments in one account.
    pub fn of(deployments: &'d [Deployment]) -> Self {
        let first = deployments.first();
        let mut paths = BTreeMap::new();
        for deployment in deployments {
            let role = deployment.role.as_ref();
            paths.extend(role.map(|role| (("role", role.name.as_str()), role.path.as_str())));
            let user = deployment.access_user.as_ref();
            paths.extend(user.map(|user| (("user", user.name.as_str()), user.path.as_str())));
        }
        Names {
            partition: first.map_or("aws", Deployment::partition),
            account: first.map_or("*", |one| one.aws.account.as_str()),
            operator: first.and_then(|one| one.aws.assume_role.as_deref()),
            paths,
        }
    }

    /// A role or an IAM user.
    pub fn identity(&self, kind: &'static str, name: &str) -> String {
        let path = self.paths.get(&(kind, name)).copied().unwrap_or("/");
        self.arn("iam", "", self.account, &format!("{kind}{path}{name}"))
    }

    pub fn bucket(&self, name: &str) -> String {
        self.arn("s3", "", "", name)
    }

    /// Something in a region of the account.
    pub fn regional(&self, service: &str, region: &str, resource: &str) -> String {
        regional(self.account, service, region, resource)
    }

    /// Something of the account, of whatever region.
    pub fn arn(&self, service: &str, region: &str, account: &str, resource: &str) -> String {
        Arn { partition: self.partition, service, region, account, resource }.to_string()
    }

    /// The cluster, or every workgroup of the region: ARNs have their ids, and specs their names (Service Authorization
    /// Reference, Amazon Redshift Serverless).
    pub fn warehouse(&self, id: &WarehouseId) -> String {
        warehouse(self.account, id)
    }
}

pub fn regional(account: &str, service: &str, region: &str, resource: &str) -> String {
    let partition = partition::of_region_or_default(region);
    Arn { partition, service, region, account, resource }.to_string()
}

fn warehouse(account: &str, id: &WarehouseId) -> String {
    match id.kind {
        WarehouseKind::Cluster => regional(account, "redshift", &id.region, &format!("cluster:{}", id.name)),
        WarehouseKind::Workgroup => regional(account, "redshift-serverless", &id.region, "workgroup/*"),
    }
}

/// A secret by its name: ARNs have six more characters, and none as long as there is no such secret (Secrets Manager User
/// Guide, "What's in a Secrets Manager secret").
pub fn secret(account: &str, region: &str, name: &str) -> [String; 2] {
    let arn = |name: &str| regional(account, "secretsmanager", region, &format!("secret:{name}"));
    [arn(name), arn(&format!("{name}-??????"))]
}

/// What a deployment has of a sort; nothing where it has none.
pub fn resources(on: On, deployment: &Deployment) -> Vec<String> {
    let account = deployment.aws.account.as_str();
    let partition = deployment.partition();
    let here = |service: &str, resource: &str| regional(account, service, &deployment.region, resource);
    let bucket = |suffix: &str| {
        let arn = |name: &str| {
            Arn { partition, service: "s3", region: "", account: "", resource: name }.to_string()
        };
        deployment.bucket.as_ref().map(|bucket| arn(&format!("{}{suffix}", bucket.name)))
    };
    let id = WarehouseId::of(deployment);
    let associated = deployment.role.as_ref().is_some_and(|role| role.associate);
    let role_of = |kind: WarehouseKind| associated && id.kind == kind;
    let only = |arn: Option<String>| arn.into_iter().collect();
    match on {
        On::Bucket => only(bucket("")),
        On::Object => only(bucket("/*")),
        On::Role => only(deployment.role_arn(partition)),
        On::User => only(deployment.access_user_arn(partition)),
        On::Policy => only(deployment.policy_arn(partition)),
        On::Group => only(deployment.access_user.as_ref().map(|_| deployment.iam_arn(partition, "group/*"))),
        On::SecurityGroup | On::SecurityGroupRule if deployment.network.cidrs.is_empty() => Vec::new(),
        On::SecurityGroup => {
            let group = deployment.network.security_group.as_deref().unwrap_or("*");
            vec![here("ec2", &format!("security-group/{group}"))]
        }
        On::SecurityGroupRule => vec![here("ec2", "security-group-rule/*")],
        On::AssociatedCluster => only(role_of(WarehouseKind::Cluster).then(|| warehouse(account, &id))),
        On::AssociatedNamespace => {
            only(role_of(WarehouseKind::Workgroup).then(|| here("redshift-serverless", "namespace/*")))
        }
        On::PassedRole => only(deployment.role_arn(partition).filter(|_| role_of(WarehouseKind::Cluster))),
        On::PassedRoles => {
            only(role_of(WarehouseKind::Workgroup).then(|| deployment.iam_arn(partition, "role/*")))
        }
        On::Store => match &deployment.credential_store {
            Some(CredentialStore::Secret { name }) => secret(account, &deployment.region, name).into(),
            Some(CredentialStore::File { .. }) | None => Vec::new(),
        },
        On::GivenPassword => match &deployment.user.password {
            Some(Password::Secret { arn }) => vec![named_secret(account, &deployment.region, arn)],
            Some(Password::Generated | Password::Env { .. }) | None => Vec::new(),
        },
        On::VendorLogin => match deployment.credential_api {
            Some(CredentialApi::GetClusterCredentials) => {
                let user = here("redshift", &format!("dbuser:{}/{}", id.name, deployment.grantee()));
                vec![user, here("redshift", &format!("dbname:{}/{}", id.name, deployment.database))]
            }
            _ => Vec::new(),
        },
        On::EventHistory => {
            let comes = deployment.role.is_some() || deployment.access_user.is_some();
            only(comes.then(|| "*".to_owned()))
        }
        On::DataApi => only((deployment.admin.via == Via::DataApi).then(|| warehouse(account, &id))),
    }
}

/// A secret that is named by its ARN, perhaps without its last six characters, or by its name.
pub fn named_secret(account: &str, region: &str, named: &str) -> String {
    match named.starts_with("arn:") {
        true => named.to_owned(),
        false => regional(account, "secretsmanager", region, &format!("secret:{named}-??????")),
    }
}

/// The secrets of a credential store.
pub fn store(account: &str, id: &CredentialStoreId) -> Vec<String> {
    match id {
        CredentialStoreId::Secret { region, name } => secret(account, region, name).into(),
        CredentialStoreId::File { .. } => Vec::new(),
    }
}
