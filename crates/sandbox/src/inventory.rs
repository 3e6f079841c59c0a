//! What exists in the account, in a form that can be read and compared: by what it is, never by internal ids of
//! things that are gone.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::Sandbox;
use crate::seed::{self, WAREHOUSE_ADMIN};
use crate::warehouse::Warehouse;

/// Everything a customer would see, each with a line that names it.
pub type Inventory = BTreeMap<String, Value>;

const USERS: &str = "SELECT usename, usesuper, usecreatedb FROM pg_user ORDER BY usename";
const GROUPS: &str = "SELECT groname FROM pg_group ORDER BY groname";
const ROLES: &str = "SELECT role_name, role_owner FROM svv_roles ORDER BY role_name";
const SCHEMAS: &str = "SELECT nspname, pg_get_userbyid(nspowner), array_to_string(nspacl, '|') FROM pg_namespace \
                       WHERE nspname <> 'information_schema' AND strpos(nspname, 'pg_') <> 1 ORDER BY nspname";
const PRIVILEGES: &str =
    "SELECT datname, array_to_string(datacl, '|') FROM pg_database WHERE datname = 'dev'";

impl Sandbox {
    /// Buckets, roles, users, policies, secrets, ingress rules, the roles of clusters and namespaces, and the users, groups, roles and schemas of the databases.
    ///
    /// # Errors
    /// A stand-in's database cannot be read.
    pub async fn inventory(&self) -> Result<Inventory, String> {
        let mut inventory = self.inventory_of_aws();
        for (name, arn) in self.warehouse_arns() {
            if let Some(warehouse) = self.warehouse(&arn) {
                inventory.extend(of_database(&name, &warehouse).await?);
            }
        }
        Ok(inventory)
    }

    /// ARNs of the clusters and workgroups that have a stand-in, by a name for people.
    pub fn warehouse_arns(&self) -> BTreeMap<String, String> {
        let world = self.cloud().world();
        let clusters = world.redshift.iter().flat_map(|(_, region, part)| {
            part.clusters
                .values()
                .map(move |one| (format!("cluster {} in {region}", one.identifier), one.arn()))
        });
        let workgroups = world.serverless.iter().flat_map(|(_, region, part)| {
            part.workgroups
                .values()
                .map(move |one| (format!("workgroup {} in {region}", one.name), one.arn.clone()))
        });
        clusters.chain(workgroups).collect()
    }

    /// The same without what is in the databases.
    pub fn inventory_of_aws(&self) -> Inventory {
        let mut world = self.cloud().world();
        let mut inventory = Inventory::new();
        for bucket in world.s3.buckets.values().filter(|bucket| bucket.owner == seed::ACCOUNT) {
            inventory.insert(format!("bucket {} in {}", bucket.name, bucket.region), json!(bucket));
        }
        for (_, region, network) in world.ec2.iter() {
            for group in network.groups.values() {
                for rule in group.rules.values().filter(|rule| !rule.egress) {
                    let line = format!("ingress rule {} of {} in {region}", rule.id, group.id);
                    inventory.insert(line, json!([rule, network.tags.get(&rule.id)]));
                }
            }
        }
        for (_, region, secrets) in world.secrets.iter() {
            for secret in secrets.by_name.values().filter(|secret| secret.deleted.is_none()) {
                inventory.insert(format!("secret {} in {region}", secret.name), json!(secret.tags));
            }
        }
        for (_, region, part) in world.redshift.iter() {
            for cluster in part.clusters.values() {
                let line = format!("associated roles of cluster {} in {region}", cluster.identifier);
                inventory.insert(line, json!([cluster.roles, cluster.default_role]));
            }
        }
        for (_, region, part) in world.serverless.iter() {
            for namespace in part.namespaces.values() {
                let line = format!("associated roles of namespace {} in {region}", namespace.name);
                inventory.insert(line, json!([namespace.roles, namespace.default_role]));
            }
        }
        let account = world.iam.accounts.of(seed::ACCOUNT);
        for role in account.roles.iter() {
            inventory.insert(format!("role {}", role.identity.name), json!(role));
        }
        for user in account.users.iter() {
            inventory.insert(format!("user {}", user.identity.name), json!(user));
        }
        for policy in account.policies.iter() {
            inventory.insert(format!("policy {}", policy.identity.name), json!(policy));
        }
        inventory
    }
}

async fn of_database(name: &str, warehouse: &Warehouse) -> Result<Inventory, String> {
    let statements = [USERS, GROUPS, SCHEMAS, PRIVILEGES].map(str::to_owned);
    let results = warehouse.execute("dev", WAREHOUSE_ADMIN, &statements, false).await;
    let results = results.map_err(|error| format!("cannot read the database of {name}: {error}"))?;
    let [users, groups, schemas, privileges] = results.as_slice() else {
        return Err(format!("the database of {name} gave {} results", results.len()));
    };
    // A Multi-AZ deployment tells none.
    let roles =
        warehouse.execute("dev", WAREHOUSE_ADMIN, &[ROLES.to_owned()], false).await.unwrap_or_default();
    let roles = roles.first().map(|result| ("role", result));
    let mut inventory = Inventory::new();
    for (kind, result) in [("user", users), ("group", groups), ("schema", schemas)].into_iter().chain(roles) {
        for row in &result.rows {
            let thing = row.first().cloned().flatten().unwrap_or_default();
            inventory.insert(format!("database {kind} {thing} of {name}"), json!(row));
        }
    }
    inventory.insert(format!("privileges on database dev of {name}"), json!(privileges.rows));
    Ok(inventory)
}
