//! What a setup that is there already says of its own spec.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::draft::Draft;
use super::known::Known;
use super::page::read_page;
use crate::deployment::{Auth, SchemaMode};
use crate::facts::{
    AttachedPolicy, BucketFacts, BucketSettings, DatabaseObject, Grantee, Holdings, IngressRuleFacts,
    LifecycleRule, ObjectKind, PolicyFacts, RoleFacts, Searched, UserFacts, WarehouseId, WarehouseKind,
};
use crate::vendor::{DatabaseProfile, Vendor};

/// Longest session of a role that says nothing else, in seconds.
const USUAL_SESSION: i32 = 3600;

static BUCKET: LazyLock<Regex> =
    LazyLock::new(|| regex(r"^arn:aws[a-z-]*:s3:::([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/(.*)\*)?$"));
static ON_CLUSTER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^arn:aws[a-z-]*:redshift:([a-z0-9-]+):\d{12}:(cluster|dbname|dbuser)[:]([a-z0-9-]+)(?:/([^*]+))?$",
    )
});
static GLUE_DATABASE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"^arn:aws[a-z-]*:glue:[a-z0-9-]+:\d{12}:database/([^*/]+)$"));
static WORKGROUP: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"^arn:aws[a-z-]*:redshift-serverless:([a-z0-9-]+):\d{12}:workgroup/([A-Za-z0-9-]+)$")
});

fn regex(expression: &str) -> Regex {
    Regex::new(expression).expect("it is tested")
}

impl Draft {
    /// What a role that the vendor assumes says: its trust policy, and the policy that is attached to it.
    pub fn fill_from_role(
        &mut self,
        name: &str,
        role: &RoleFacts,
        policies: &BTreeMap<String, PolicyFacts>,
        known: &Known,
    ) {
        self.auth = Some(Auth::Role);
        self.role = Some(name.to_owned());
        self.role_path = Some(role.path.clone()).filter(|path| path != "/");
        self.adopt_role = true;
        self.permissions_boundary.clone_from(&role.permissions_boundary);
        let session = (role.max_session_seconds != USUAL_SESSION).then_some(role.max_session_seconds);
        self.max_session = session.and_then(|seconds| u32::try_from(seconds).ok());
        if let Some(vendor) = &known.vendor {
            read_page(&role.trust_policy).fill(self, vendor);
            // Where nothing tells them, those of the profile hold.
            self.cidrs.clear();
        }
        self.fill_from_policies(&role.attached, policies, known);
        // One role was made for both.
        let takes_two = known.vendor.as_ref().is_some_and(|vendor| vendor.staging.bucket_role.is_usual());
        self.for_bucket = (takes_two && self.bucket.is_some()).then_some(false);
    }

    /// What the role says that the vendor uses the bucket with, where that is another.
    pub fn fill_from_bucket_role(
        &mut self,
        name: &str,
        role: &RoleFacts,
        policies: &BTreeMap<String, PolicyFacts>,
        known: &Known,
    ) {
        self.for_bucket = Some(true);
        self.bucket_role = Some(name.to_owned());
        let of_first = self.policy.take();
        self.fill_from_policies(&role.attached, policies, known);
        self.bucket_policy = std::mem::replace(&mut self.policy, of_first);
    }

    /// The same of the IAM user with whose access key the vendor stages.
    pub fn fill_from_user(
        &mut self,
        name: &str,
        user: &UserFacts,
        policies: &BTreeMap<String, PolicyFacts>,
        known: &Known,
    ) {
        self.auth = Some(Auth::Keys);
        self.access_user = Some(name.to_owned());
        self.access_user_path = Some(user.path.clone()).filter(|path| path != "/");
        self.adopt_access_user = true;
        self.fill_from_policies(&user.attached, policies, known);
    }

    /// The customer's own policy among those attached, and what its resources name.
    fn fill_from_policies(
        &mut self,
        attached: &[AttachedPolicy],
        policies: &BTreeMap<String, PolicyFacts>,
        known: &Known,
    ) {
        for AttachedPolicy { name, arn } in attached {
            let Some(policy) = policies.get(arn).filter(|_| !arn.contains(":iam::aws:")) else { continue };
            if self.policy.is_none() {
                self.policy = Some(name.clone());
                self.policy_path = Some(policy.path.clone()).filter(|path| path != "/");
                self.adopt_policy = true;
            }
            let Ok(document) = serde_json::from_str::<Value>(&policy.document) else { continue };
            let mut resources = Vec::new();
            strings(&document["Statement"], &mut resources);
            resources.into_iter().for_each(|resource| self.fill_from_resource(resource, known));
        }
    }

    fn fill_from_resource(&mut self, resource: &str, known: &Known) {
        if let Some(found) = BUCKET.captures(resource) {
            self.bucket.get_or_insert_with(|| found[1].to_owned());
            let prefix = found.get(2).map(|prefix| prefix.as_str()).filter(|prefix| !prefix.is_empty());
            if let Some(prefix) = prefix {
                self.prefix.get_or_insert_with(|| prefix.to_owned());
            }
        } else if let Some(found) = ON_CLUSTER.captures(resource) {
            if self.workgroup.is_none() {
                self.region.get_or_insert_with(|| found[1].to_owned());
                self.cluster.get_or_insert_with(|| found[3].to_owned());
            }
            let named = found.get(4).map(|named| named.as_str().to_owned());
            match &found[2] {
                "dbname" => self.database = self.database.take().or(named),
                "dbuser" => self.user = self.user.take().or(named),
                _ => {}
            }
        } else if let Some(found) = GLUE_DATABASE.captures(resource) {
            self.glue_database.get_or_insert_with(|| found[1].to_owned());
        } else if let Some(found) = WORKGROUP.captures(resource).filter(|_| self.cluster.is_none()) {
            // Policies have the id; guides and people write the name.
            let is_it = |id: &WarehouseId, own: Option<&str>| {
                id.kind == WarehouseKind::Workgroup
                    && id.region == found[1]
                    && (own == Some(&found[2]) || id.name == found[2])
            };
            let mut all = known.warehouses.iter();
            if let Some((id, _)) = all.find(|(id, facts)| is_it(id, facts.workgroup_id())) {
                self.region.get_or_insert_with(|| id.region.clone());
                self.workgroup.get_or_insert_with(|| id.name.clone());
            }
        }
    }

    /// What the bucket is set to. What a guide does not ask for is not asked for by the spec either.
    pub fn fill_from_bucket(&mut self, bucket: Option<&BucketFacts>) {
        let Some(BucketFacts::Readable(settings)) = bucket else { return };
        self.adopt_bucket = true;
        self.encryption = settings.encryption.clone().filter(|key| key.starts_with("arn:"));
        self.expire_days = Some(expiry(settings, self.prefix.as_deref()).unwrap_or(0));
        let denies = settings.policy.as_deref().is_some_and(|policy| policy.contains("aws:SecureTransport"));
        self.tls_only = (!denies).then_some(false);
    }

    /// Which of the vendor's addresses the warehouse's rules let in, and in which group.
    pub fn fill_from_rules<'a>(
        &mut self,
        rules: impl Iterator<Item = &'a IngressRuleFacts> + Clone,
        known: &Known,
    ) {
        let (Some(vendor), Some(warehouse)) = (&known.vendor, known.warehouse(self)) else { return };
        let Some(port) = warehouse.endpoint.as_ref().map(|endpoint| endpoint.port) else { return };
        let mut best: Option<(usize, String, String)> = None;
        for center in vendor.network.iter().flat_map(|network| network.data_centers.keys()) {
            let cidrs = vendor.cidrs(center).unwrap_or_default();
            let of_vendor = |rule: &&IngressRuleFacts| rule.network().is_some_and(|net| cidrs.contains(&net));
            for rule in rules.clone().filter(of_vendor) {
                // The right port says more than another.
                let score = 1 + usize::from(cidrs.iter().any(|cidr| rule.admits_exactly(port, cidr)));
                if best.as_ref().is_none_or(|(best, ..)| score > *best) {
                    best = Some((score, center.clone(), rule.group.clone()));
                }
            }
        }
        let Some((score, center, group)) = best else { return };
        if center != "any" {
            self.data_center.get_or_insert(center);
        }
        if score > 1 {
            self.adopt_network = true;
        }
        if warehouse.security_groups.len() > 1 && warehouse.security_groups.contains(&group) {
            self.security_group.get_or_insert(group);
        }
    }

    /// Where the database user writes: a schema of its own, or one that was made for it.
    /// Further ones are named where the vendor writes to several.
    pub fn fill_from_database(&mut self, user: &str, holdings: Option<&Holdings>, vendor: Option<&Vendor>) {
        let Some(holdings) = holdings.filter(|holdings| holdings.users.contains(user)) else { return };
        self.adopt_user = true;
        let of_user = Grantee::User(user.to_owned());
        for (database, searched) in &holdings.databases {
            let Searched::Read(found) = searched else { continue };
            if self.database.as_ref().is_some_and(|chosen| chosen != database) {
                continue;
            }
            let is_schema = |object: &&DatabaseObject| object.kind == ObjectKind::Schema;
            let owned: BTreeSet<_> =
                found.owned.iter().filter(is_schema).map(|object| object.name.as_str()).collect();
            let to_user = found.granted.iter().filter(|granted| granted.grantee == of_user);
            let granted = to_user.map(|granted| &granted.object).filter(is_schema);
            let granted: BTreeSet<_> =
                granted.map(|object| object.name.as_str()).filter(|name| *name != "public").collect();
            let (schemas, mode) = match (owned.is_empty(), granted.is_empty()) {
                (false, _) => (owned, SchemaMode::Vendor),
                (true, false) => (granted, SchemaMode::Precreated),
                (true, true) => continue,
            };
            self.database.get_or_insert_with(|| database.clone());
            if self.schema.is_none() {
                self.schema_mode = self.schema_mode.or(Some(mode));
                self.name_schemas(schemas, vendor.map(|vendor| &vendor.database));
            }
        }
        let granted = holdings.granted.iter().find(|granted| granted.object.kind == ObjectKind::Database);
        if let (None, Some(granted)) = (&self.database, granted) {
            self.database = Some(granted.object.name.clone());
        }
    }
}

impl Draft {
    /// The first that is none of those whose names are the vendor's; where it writes to several, the others too. Of a vendor
    /// that reads schemas as well, a grant does not tell which of the two it is for.
    fn name_schemas(&mut self, mut schemas: BTreeSet<&str>, vendor: Option<&DatabaseProfile>) {
        let is_fixed =
            |name: &str| vendor.is_some_and(|vendor| vendor.more_schemas.iter().any(|fixed| fixed == name));
        let first = schemas.iter().find(|name| !is_fixed(name)).or(schemas.first()).copied();
        schemas.retain(|name| Some(*name) != first);
        self.schema = first.map(str::to_owned);
        let Some(vendor) = vendor.filter(|vendor| vendor.writes_to_several()) else { return };
        let is_told = self.schema_mode == Some(SchemaMode::Vendor) || vendor.reads.is_empty();
        let found: Vec<_> = schemas.into_iter().filter(|_| is_told).map(str::to_owned).collect();
        if found != vendor.more_schemas {
            self.more_schemas.get_or_insert(found);
        }
    }
}

/// After how many days staged files expire now: by the soonest of the rules that are for all of them.
fn expiry(settings: &BucketSettings, prefix: Option<&str>) -> Option<u32> {
    let covers = |rule: &&LifecycleRule| {
        let is_narrower =
            !rule.tags.is_empty() || rule.larger_than_bytes.is_some() || rule.smaller_than_bytes.is_some();
        rule.enabled && !is_narrower && prefix.unwrap_or_default().starts_with(&rule.prefix)
    };
    let days = settings.lifecycle.iter().filter(covers).filter_map(|rule| rule.expire_days).min()?;
    u32::try_from(days).ok()
}

/// Every string of a document.
fn strings<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(all) => all.iter().for_each(|one| strings(one, found)),
        Value::Object(all) => all.values().for_each(|one| strings(one, found)),
        _ => {}
    }
}
