//! Answers a whole set of queries in as few rounds as their dependencies allow.
//!
//! Buckets, roles, policies and warehouses are asked about at once; rules and databases as soon as
//! the warehouses have answered.

mod regions;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use futures::future::{BoxFuture, join, join_all};
use ipnet::IpNet;

use super::answer::Errors;
use super::credentials::CredentialStores;
use super::ec2::{Ec2, Rule};
use super::iam::Iam;
use super::redshift::Redshift;
use super::s3::S3;
use super::sql::{self, Sql};
use super::{error, password};
use provision_core::address::Owner;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{
    BucketFacts, Connection, CredentialStore, CredentialStoreId, GivenPassword, Holdings, IngressFacts,
    IngressRuleFacts, OidcProvider, PolicyFacts, RoleFacts, SecurityGroup, Subnet, UserFacts, Wanted,
    WarehouseFacts, WarehouseId, World,
};

/// One answer of a round. What does not exist has no answer.
enum Fact {
    Bucket(String, BucketFacts),
    Role(String, RoleFacts),
    AccessUser(String, UserFacts),
    CredentialStore(CredentialStoreId, CredentialStore),
    Password((String, String), GivenPassword),
    Policy(String, PolicyFacts),
    OidcProvider(String, OidcProvider),
    Warehouses(BTreeMap<WarehouseId, WarehouseFacts>),
    /// With the entries of the prefix lists that they name.
    Rules(String, Vec<Rule>, BTreeMap<String, BTreeSet<IpNet>>),
    Groups(String, BTreeMap<String, SecurityGroup>),
    Subnets(BTreeMap<WarehouseId, Vec<Subnet>>),
    Database(WarehouseId, String, sql::Facts),
    Holdings(WarehouseId, BTreeMap<String, Holdings>),
}

type Answer = Result<Option<Fact>, Vec<CloudError>>;

/// Everything that is read.
pub(super) struct Services {
    pub(super) s3: S3,
    pub(super) iam: Iam,
    pub(super) ec2: Ec2,
    pub(super) redshift: Arc<Redshift>,
    pub(super) stores: Arc<CredentialStores>,
    pub(super) sql: Sql,
}

/// Answers all queries; if anything could not be read, says everything that could not.
pub(super) async fn observe(cloud: &Services, wanted: &Wanted) -> Result<World, Vec<CloudError>> {
    let mut gathered = Gathered::default();
    let (independent, warehouses) =
        join(join_all(independent(cloud, wanted)), from_warehouses(cloud, wanted)).await;
    gathered.add_all(independent);
    gathered.add_all(warehouses);
    gathered.world.ingress = ingress(wanted, &gathered);
    gathered.errors.or(gathered.world).map_err(distinct)
}

/// The errors without those that only repeat that AWS cannot be reached or does not know the
/// caller. What is denied is told for each request, as each needs a permission of its own.
fn distinct(errors: Vec<CloudError>) -> Vec<CloudError> {
    let mut told = BTreeSet::new();
    let once =
        |error: &CloudError| error.kind == CloudErrorKind::Unavailable || error::is_about_credentials(error);
    errors
        .into_iter()
        .filter(|error| {
            !once(error) || told.insert((error.subject.service, error.code.clone(), error.message.clone()))
        })
        .collect()
}

fn independent<'a>(cloud: &'a Services, wanted: &'a Wanted) -> Vec<BoxFuture<'a, Answer>> {
    let mut requests: Vec<BoxFuture<'a, Answer>> = Vec::new();
    for ((name, region), contents) in &wanted.buckets {
        requests.push(Box::pin(async move {
            let bucket = cloud.s3.bucket(name, region, *contents).await?;
            Ok(bucket.map(|bucket| Fact::Bucket(name.clone(), bucket)))
        }));
    }
    for arn in &wanted.oidc_providers {
        requests.push(Box::pin(async move {
            let provider = cloud.iam.oidc_provider(arn).await.map_err(|error| vec![error])?;
            Ok(provider.map(|provider| Fact::OidcProvider(arn.clone(), provider)))
        }));
    }
    for (name, profiles) in &wanted.roles {
        requests.push(Box::pin(async move {
            Ok(cloud.iam.role(name, *profiles).await?.map(|role| Fact::Role(name.clone(), role)))
        }));
    }
    for name in &wanted.access_users {
        requests.push(Box::pin(async move {
            Ok(cloud.iam.user(name).await?.map(|user| Fact::AccessUser(name.clone(), user)))
        }));
    }
    for sink in &wanted.credential_stores {
        requests.push(Box::pin(async move {
            let observed = cloud.stores.observe(sink).await.map_err(|error| vec![error])?;
            Ok(observed.map(|observed| Fact::CredentialStore(sink.clone(), observed)))
        }));
    }
    for given in &wanted.passwords {
        let (variable, forbidden) = given;
        requests.push(Box::pin(async move {
            Ok(Some(Fact::Password(given.clone(), password::given(variable, forbidden))))
        }));
    }
    for arn in &wanted.policies {
        requests.push(Box::pin(async move {
            Ok(cloud.iam.policy(arn).await?.map(|policy| Fact::Policy(arn.clone(), policy)))
        }));
    }
    requests
}

/// The warehouses with the rules of their owners, then what their answers lead to.
async fn from_warehouses(cloud: &Services, wanted: &Wanted) -> Vec<Answer> {
    let owners = regions::owners_by_region(wanted);
    let mut requests: Vec<BoxFuture<'_, Answer>> = Vec::new();
    for (region, ids) in regions::warehouses_by_region(wanted) {
        requests.push(Box::pin(async move {
            Ok(Some(Fact::Warehouses(cloud.redshift.warehouses(region, &ids).await?)))
        }));
    }
    for (region, owners) in &owners {
        requests.push(Box::pin(async move {
            let rules = cloud.ec2.rules_of_owners(region, owners).await.map_err(|error| vec![error])?;
            Ok(Some(Fact::Rules((*region).to_owned(), rules, BTreeMap::new())))
        }));
    }
    let mut answers = join_all(requests).await;
    let known = answers.iter().filter_map(|answer| match answer {
        Ok(Some(Fact::Warehouses(warehouses))) => Some(warehouses.clone()),
        _ => None,
    });
    let known: BTreeMap<_, _> = known.flatten().collect();
    answers.extend(join_all(within_warehouses(cloud, wanted, &known)).await);
    answers
}

fn within_warehouses<'a>(
    cloud: &'a Services,
    wanted: &'a Wanted,
    warehouses: &'a BTreeMap<WarehouseId, WarehouseFacts>,
) -> Vec<BoxFuture<'a, Answer>> {
    let mut requests: Vec<BoxFuture<'a, Answer>> = Vec::new();
    for (region, ids) in regions::groups_by_region(wanted, warehouses) {
        let (of_rules, of_groups) = (region.clone(), ids.clone());
        requests.push(Box::pin(async move {
            let rules = cloud.ec2.rules_of_groups(&of_rules, &ids).await.map_err(|error| vec![error])?;
            let lists = cloud.ec2.prefix_lists(&of_rules, &rules).await.map_err(|error| vec![error])?;
            Ok(Some(Fact::Rules(of_rules, rules, lists)))
        }));
        requests.push(Box::pin(async move {
            let groups = cloud.ec2.groups(&region, &of_groups).await.map_err(|error| vec![error])?;
            Ok(Some(Fact::Groups(region, groups)))
        }));
    }
    for (region, public) in regions::public_by_region(wanted, warehouses) {
        requests.push(Box::pin(async move {
            let subnets =
                cloud.redshift.subnets(&cloud.ec2, region, &public).await.map_err(|error| vec![error])?;
            Ok(Some(Fact::Subnets(subnets)))
        }));
    }
    for (at, asked) in &wanted.databases {
        let Connection { warehouse: id, database, admin } = at;
        let Some(warehouse) = warehouses.get(id) else { continue };
        requests.push(Box::pin(async move {
            let at = sql::Target { warehouse: id, database, admin };
            let facts = cloud.sql.facts(at, warehouse, asked).await.map_err(|error| vec![error])?;
            Ok(Some(Fact::Database(id.clone(), database.clone(), facts)))
        }));
    }
    for (at, users) in &wanted.holdings {
        let Connection { warehouse: id, database, admin } = at;
        let Some(warehouse) = warehouses.get(id) else { continue };
        requests.push(Box::pin(async move {
            let at = sql::Target { warehouse: id, database, admin };
            let holdings = cloud.sql.holdings(at, warehouse, users).await.map_err(|error| vec![error])?;
            Ok(Some(Fact::Holdings(id.clone(), holdings)))
        }));
    }
    requests
}

/// The answers so far.
#[derive(Default)]
struct Gathered {
    world: World,
    /// Rules by region and id.
    rules: BTreeMap<String, BTreeMap<String, Rule>>,
    groups: BTreeMap<String, BTreeMap<String, SecurityGroup>>,
    prefix_lists: BTreeMap<String, BTreeMap<String, BTreeSet<IpNet>>>,
    errors: Errors,
}

impl Gathered {
    fn add_all(&mut self, answers: Vec<Answer>) {
        for answer in answers {
            if let Some(fact) = self.errors.take_all(answer).flatten() {
                self.add(fact);
            }
        }
    }

    fn add(&mut self, fact: Fact) {
        let world = &mut self.world;
        match fact {
            Fact::Bucket(name, bucket) => drop(world.buckets.insert(name, bucket)),
            Fact::Role(name, role) => drop(world.roles.insert(name, role)),
            Fact::AccessUser(name, user) => drop(world.access_users.insert(name, user)),
            Fact::CredentialStore(id, sink) => drop(world.credential_stores.insert(id, sink)),
            Fact::Password(given, password) => drop(world.passwords.insert(given, password)),
            Fact::Policy(arn, policy) => drop(world.policies.insert(arn, policy)),
            Fact::OidcProvider(arn, provider) => drop(world.oidc_providers.insert(arn, provider)),
            Fact::Warehouses(warehouses) => world.warehouses.extend(warehouses),
            Fact::Subnets(subnets) => world.subnets.extend(subnets),
            Fact::Groups(region, groups) => self.groups.entry(region).or_default().extend(groups),
            Fact::Rules(region, rules, lists) => {
                self.prefix_lists.entry(region.clone()).or_default().extend(lists);
                let known = self.rules.entry(region).or_default();
                known.extend(rules.into_iter().map(|rule| (rule.id.clone(), rule)));
            }
            Fact::Database(id, database, facts) => {
                let at = |name| (id.clone(), database.clone(), name);
                world.databases.extend(facts.users.into_iter().map(|(user, facts)| (at(user), facts)));
                world.schemas.extend(facts.schemas.into_iter().map(|(name, schema)| (at(name), schema)));
                world
                    .groups
                    .extend(facts.groups.into_iter().map(|(name, users)| ((id.clone(), name), users)));
            }
            Fact::Holdings(id, users) => {
                world
                    .holdings
                    .extend(users.into_iter().map(|(user, holdings)| ((id.clone(), user), holdings)));
            }
        }
    }
}

/// For each warehouse that was asked about, the rules of its groups and of those who ask.
fn ingress(wanted: &Wanted, gathered: &Gathered) -> BTreeMap<WarehouseId, IngressFacts> {
    let of_warehouse = |(id, owners): (&WarehouseId, &BTreeSet<Owner>)| {
        let groups = gathered.world.warehouses.get(id).map(|warehouse| warehouse.security_groups.as_slice());
        let groups = groups.unwrap_or_default();
        let rules = gathered.rules.get(&id.region).into_iter().flatten().map(|(id, rule)| (id, &rule.rule));
        let matters = |rule: &IngressRuleFacts| {
            groups.contains(&rule.group) || Owner::of(&rule.tags).is_some_and(|owner| owners.contains(&owner))
        };
        let rules: BTreeMap<_, _> =
            rules.filter(|(_, rule)| matters(rule)).map(|(id, rule)| (id.clone(), rule.clone())).collect();
        let named = |list: &&String| rules.values().any(|rule| rule.prefix_list() == Some(list.as_str()));
        IngressFacts {
            groups: chosen(gathered.groups.get(&id.region), |group| groups.contains(group)),
            prefix_lists: chosen(gathered.prefix_lists.get(&id.region), |list| named(&list)),
            rules,
        }
    };
    wanted.ingress.iter().map(|asked| (asked.0.clone(), of_warehouse(asked))).collect()
}

/// The entries of a map whose keys are wanted.
fn chosen<T: Clone>(
    all: Option<&BTreeMap<String, T>>,
    wanted: impl Fn(&String) -> bool,
) -> BTreeMap<String, T> {
    let all = all.into_iter().flatten();
    all.filter(|(key, _)| wanted(key)).map(|(key, value)| (key.clone(), value.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::{Fact, Gathered, Rule, ingress};
    use provision_core::address::Owner;
    use provision_core::facts::{
        IngressRuleFacts, SecurityGroup, Wanted, WarehouseFacts, WarehouseId, WarehouseKind,
    };

    fn warehouse() -> WarehouseId {
        WarehouseId {
            region: "us-east-1".to_owned(),
            kind: WarehouseKind::Cluster,
            name: "analytics".to_owned(),
        }
    }

    #[test]
    fn rules_of_a_warehouse_are_those_of_its_groups_and_those_of_the_asker() {
        let asker = Owner { deployment: "acme".to_owned(), destination: "us".to_owned() };
        let other = Owner { destination: "eu".to_owned(), ..asker.clone() };
        let rule = |id: &str, group: &str, owner: Option<&Owner>| Rule {
            id: id.to_owned(),
            rule: IngressRuleFacts {
                group: group.to_owned(),
                tags: owner.map(Owner::tags).unwrap_or_default(),
                ..IngressRuleFacts::default()
            },
        };
        let mut wanted = Wanted::default();
        wanted.ingress(warehouse(), asker.clone());
        let mut gathered = Gathered::default();
        let known = WarehouseFacts { security_groups: vec!["sg-1".to_owned()], ..WarehouseFacts::default() };
        gathered.world.warehouses.insert(warehouse(), known);
        let rules = [
            rule("sgr-1", "sg-1", None),
            rule("sgr-2", "sg-2", Some(&asker)),
            rule("sgr-3", "sg-2", Some(&other)),
            rule("sgr-4", "sg-3", None),
        ];
        let rules = rules.into_iter().map(|rule| (rule.id.clone(), rule)).collect();
        let mut listed = rule("sgr-5", "sg-1", None);
        listed.rule.other_source = Some("pl-1".to_owned());
        let of_name = |id: &str| (id.to_owned(), SecurityGroup::default());
        let empty = |id: &str| (id.to_owned(), BTreeSet::new());
        gathered.rules.insert("us-east-1".to_owned(), rules);
        gathered.add(Fact::Groups("us-east-1".to_owned(), ["sg-1", "sg-3"].map(of_name).into()));
        gathered.add(Fact::Rules("us-east-1".to_owned(), vec![listed], ["pl-1", "pl-2"].map(empty).into()));
        let ingress = ingress(&wanted, &gathered).remove(&warehouse()).unwrap();
        assert_eq!(ingress.rules.keys().collect::<Vec<_>>(), ["sgr-1", "sgr-2", "sgr-5"]);
        assert_eq!(ingress.groups.keys().collect::<Vec<_>>(), ["sg-1"]);
        assert_eq!(ingress.prefix_lists.keys().collect::<Vec<_>>(), ["pl-1"]);
    }
}
