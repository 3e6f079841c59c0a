//! What is wanted: each fact once, whoever asks for it. The edge decides how to get it.

use std::collections::{BTreeMap, BTreeSet};

use super::connection::{Connection, WarehouseId};
use super::credentials::CredentialStoreId;
use super::database::DatabaseWanted;
use super::inventory::InventoryWanted;
use crate::address::Owner;

/// What matters of a bucket beside whose it is and its policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BucketWanted {
    /// How it is set up: its ownership, public access, encryption, lifecycle and versioning.
    pub setup: bool,
    /// How much is in it.
    pub contents: bool,
}

/// The facts that planning needs, filled by the resources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// By name and region.
    pub buckets: BTreeMap<(String, String), BucketWanted>,
    /// By name; whether the instance profiles that hold them matter.
    pub roles: BTreeMap<String, bool>,
    /// By name.
    pub access_users: BTreeSet<String>,
    pub credential_stores: BTreeSet<CredentialStoreId>,
    /// By environment variable and forbidden characters.
    pub passwords: BTreeSet<(String, String)>,
    /// By ARN.
    pub policies: BTreeSet<String>,
    /// Policies that are somebody else's and named as permissions boundaries, by ARN.
    pub boundaries: BTreeSet<String>,
    /// KMS keys that are somebody else's and named for a bucket, by ARN.
    pub keys: BTreeSet<String>,
    /// Secrets that are somebody else's and named for a password, by region and ARN.
    pub given_secrets: BTreeSet<(String, String)>,
    /// Whether it matters how many roles, users and policies the account may have.
    pub iam_quotas: bool,
    /// By ARN.
    pub oidc_providers: BTreeSet<String>,
    pub warehouses: BTreeSet<WarehouseId>,
    /// Of which warehouses the associated roles matter.
    pub associated_roles: BTreeSet<WarehouseId>,
    /// Who asks for the rules of which warehouse.
    pub ingress: BTreeMap<WarehouseId, BTreeSet<Owner>>,
    pub subnets: BTreeSet<WarehouseId>,
    /// By region and group.
    pub security_group_rules: BTreeSet<(String, String)>,
    pub databases: BTreeMap<Connection, DatabaseWanted>,
    pub inventory: InventoryWanted,
    /// The users who are to be dropped, each with the databases that are not to be searched.
    pub holdings: BTreeMap<Connection, BTreeMap<String, BTreeSet<String>>>,
    /// The database roles of owners that are to be dropped.
    pub roles_everywhere: BTreeMap<Connection, BTreeSet<String>>,
}

/// So many are asked about at once, each for itself; where there are more, a page of all that there are is cheaper.
const FEW: usize = 16;

impl Wanted {
    /// Whether all roles of the account are listed, rather than each asked about that is wanted.
    pub fn lists_roles(&self) -> bool {
        !self.inventory.is_empty() && self.roles.len() > FEW
    }

    /// The same of customer-managed policies.
    pub fn lists_policies(&self) -> bool {
        !self.inventory.is_empty() && self.policies.len() > FEW
    }

    /// The bucket with all that is set of it.
    pub fn bucket(&mut self, name: &str, region: &str) {
        self.some_of_bucket(name, region).setup = true;
    }

    /// The bucket as far as it matters when it is to be deleted.
    pub fn bucket_to_delete(&mut self, name: &str, region: &str) {
        self.some_of_bucket(name, region).contents = true;
    }

    fn some_of_bucket(&mut self, name: &str, region: &str) -> &mut BucketWanted {
        self.buckets.entry((name.to_owned(), region.to_owned())).or_default()
    }

    /// The role with its trust policy, tags and everything attached to it; with `profiles`, also the instance
    /// profiles that hold it, which is what a teardown must know.
    pub fn role(&mut self, name: &str, profiles: bool) {
        *self.roles.entry(name.to_owned()).or_default() |= profiles;
    }

    /// The IAM user with its tags, everything attached to it, and its access keys.
    pub fn access_user(&mut self, name: &str) {
        self.access_users.insert(name.to_owned());
    }

    /// The customer-managed policy with its versions and the default version's document.
    pub fn policy(&mut self, arn: &str) {
        self.policies.insert(arn.to_owned());
    }

    /// Whether the policy that is named as a permissions boundary is there.
    pub fn boundary(&mut self, arn: &str) {
        self.boundaries.insert(arn.to_owned());
    }

    /// Whether the KMS key that is named for a bucket is there and enabled.
    pub fn key(&mut self, arn: String) {
        self.keys.insert(arn);
    }

    /// Whether the secret that is named for a password is there.
    pub fn given_secret(&mut self, region: &str, arn: &str) {
        self.given_secrets.insert((region.to_owned(), arn.to_owned()));
    }

    /// How many roles, users and policies there are, and may be.
    pub fn iam_quotas(&mut self) {
        self.iam_quotas = true;
    }

    /// The account's identity provider of this ARN.
    pub fn oidc_provider(&mut self, arn: String) {
        self.oidc_providers.insert(arn);
    }

    /// The cluster or workgroup with its endpoint and network.
    pub fn warehouse(&mut self, id: WarehouseId) {
        self.warehouses.insert(id);
    }

    /// The warehouse with the roles that it can assume.
    pub fn associated_roles(&mut self, id: WarehouseId) {
        self.warehouses.insert(id.clone());
        self.associated_roles.insert(id);
    }

    /// The inbound rules of the warehouse's security groups, and those tagged as this owner's wherever they are.
    pub fn ingress(&mut self, id: WarehouseId, owner: Owner) {
        self.warehouses.insert(id.clone());
        self.ingress.entry(id).or_default().insert(owner);
    }

    /// The subnets of the warehouse with their routes and network ACLs, if it is public.
    pub fn subnets(&mut self, id: WarehouseId) {
        self.warehouses.insert(id.clone());
        self.subnets.insert(id);
    }

    /// The inbound rules of a security group, whoever made them.
    pub fn security_group_rules(&mut self, region: &str, group: &str) {
        self.security_group_rules.insert((region.to_owned(), group.to_owned()));
    }

    /// The credential store, without the secrets that it holds.
    pub fn credential_store(&mut self, id: CredentialStoreId) {
        self.credential_stores.insert(id);
    }

    /// Whether a password is in the environment and fits; of what is in a secret nothing is read.
    pub fn password(&mut self, variable: &str, forbidden: String) {
        self.passwords.insert((variable.to_owned(), forbidden));
    }

    /// A database user with its explicit grants on the database.
    pub fn database_user(&mut self, at: Connection, user: &str) {
        self.database(at).users.insert(user.to_owned());
    }

    /// A schema with its grants and what is in it.
    pub fn schema(&mut self, at: Connection, schema: &str) {
        self.database(at).schemas.insert(schema.to_owned());
    }

    /// What the database's users who are asked about may do with all tables of a schema.
    pub fn tables(&mut self, at: Connection, schema: &str, privileges: &[String]) {
        let tables = &mut self.database(at).tables;
        tables.entry(schema.to_owned()).or_default().extend(privileges.iter().cloned());
    }

    /// What those users will be granted on what others make.
    pub fn default_privileges(&mut self, at: Connection) {
        self.database(at).default_privileges = true;
    }

    /// Whether the users who are asked about may read a system table or view.
    pub fn relation(&mut self, at: Connection, name: &str) {
        self.database(at).relations.insert(name.to_owned());
    }

    /// What a database role of an owner may do in the database; it is for these users.
    pub fn database_role(&mut self, at: Connection, role: &str, users: impl IntoIterator<Item = String>) {
        self.database(at).roles.entry(role.to_owned()).or_default().users.extend(users);
    }

    /// What such a role may do in every other database of the warehouse, which is what a teardown must know.
    pub fn role_everywhere(&mut self, at: Connection, role: &str) {
        self.warehouse(at.warehouse.clone());
        self.roles_everywhere.entry(at).or_default().insert(role.to_owned());
    }

    /// What such a role may do with all tables of a schema.
    pub fn tables_of_role(&mut self, at: Connection, role: &str, schema: &str, privileges: &[String]) {
        let tables = &mut self.database(at).roles.entry(role.to_owned()).or_default().tables;
        tables.entry(schema.to_owned()).or_default().extend(privileges.iter().cloned());
    }

    /// The owner groups of the warehouse, whosever, with their users, and the database roles, with who has them.
    pub fn owner_groups(&mut self, at: Connection) {
        self.database(at).owner_groups = true;
    }

    /// Whatever is tagged as this deployment's in the region, or in IAM.
    pub fn inventory(&mut self, deployment: &str, region: &str) {
        self.inventory.deployments.insert(deployment.to_owned());
        self.inventory.regions.insert(region.to_owned());
    }

    /// Asks no database. Returns those that would have been.
    pub fn leave_out_databases(&mut self) -> BTreeSet<(WarehouseId, String)> {
        let (databases, holdings) = (std::mem::take(&mut self.databases), std::mem::take(&mut self.holdings));
        self.roles_everywhere.clear();
        let all = databases.into_keys().chain(holdings.into_keys());
        all.map(|at| (at.warehouse, at.database)).collect()
    }

    /// Whatever is tagged as this deployment's, in every region of the account.
    pub fn inventory_everywhere(&mut self, deployment: &str) {
        self.inventory.deployments.insert(deployment.to_owned());
        self.inventory.all_regions = true;
    }

    /// Whatever is tagged as some deployment's, in every region of the account.
    pub fn whole_inventory(&mut self) {
        (self.inventory.all_deployments, self.inventory.all_regions) = (true, true);
    }

    /// What is asked of one database, which needs the warehouse's answer.
    fn database(&mut self, at: Connection) -> &mut DatabaseWanted {
        self.warehouse(at.warehouse.clone());
        self.databases.entry(at).or_default()
    }

    /// What a user has in every database of the warehouse but the ignored ones, which is what a teardown must know.
    pub fn holdings(&mut self, at: Connection, user: &str, ignored: &[String]) {
        self.warehouse(at.warehouse.clone());
        let users = self.holdings.entry(at).or_default();
        users.entry(user.to_owned()).or_default().extend(ignored.iter().cloned());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{BucketWanted, Wanted};
    use crate::facts::{AdminAccess, Connection, Route, WarehouseId, WarehouseKind};

    #[test]
    fn what_is_asked_for_twice_is_wanted_once() {
        let id = WarehouseId {
            region: "us-east-1".to_owned(),
            kind: WarehouseKind::Cluster,
            name: "analytics".to_owned(),
        };
        let admin = AdminAccess::Secret { arn: None, route: Route::default() };
        let at = Connection { warehouse: id.clone(), database: "dev".to_owned(), admin };
        let mut wanted = Wanted::default();
        wanted.bucket("b", "us-east-1");
        wanted.bucket_to_delete("b", "us-east-1");
        wanted.database_user(at.clone(), "a");
        wanted.database_user(at, "b");
        wanted.warehouse(id.clone());
        assert_eq!(
            wanted.buckets.into_values().collect::<Vec<_>>(),
            [BucketWanted { setup: true, contents: true }]
        );
        assert_eq!(wanted.warehouses, BTreeSet::from([id]));
        let asked: Vec<_> = wanted.databases.into_values().collect();
        assert_eq!(asked.len(), 1, "one connection for both users");
        assert_eq!(asked[0].users, BTreeSet::from(["a".to_owned(), "b".to_owned()]));
    }
}
