//! A spec that is edited again and again, for histories in memory and in the sandbox.

use std::ops::Range;

use proptest::prelude::*;

/// Where a destination can be: region, the line that names the warehouse, the vendor's data centre.
pub const WAREHOUSES: [(&str, &str, &str); 3] = [
    ("us-east-1", "cluster = \"analytics\"", "us"),
    ("us-east-1", "cluster = \"other\"", "us"),
    ("eu-west-1", "workgroup = \"analytics\"", "eu"),
];
const KEYS: [&str; 5] = ["us", "eu", "na", "emea", "apac"];

/// One destination of a spec: what of it can be edited, by number.
#[derive(Clone, Debug)]
pub struct Destination {
    /// Tells its names from those of the others, whatever its key is.
    slot: usize,
    key: usize,
    warehouse: usize,
    database: usize,
    schema: usize,
    /// Which further schemas there are, of two.
    more: usize,
    precreated: bool,
    bucket: usize,
    policy: usize,
    identity: usize,
    user: usize,
}

/// A spec that is edited.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    destinations: Vec<Destination>,
    /// Sign in with keys and not with a role.
    keys: bool,
    tags: usize,
    made: usize,
}

impl Spec {
    pub fn add(&mut self) {
        let free = (0..KEYS.len()).find(|key| self.destinations.iter().all(|one| one.key != *key));
        let Some(key) = free.filter(|_| self.destinations.len() < 3) else { return };
        let slot = self.made;
        self.made += 1;
        self.destinations.push(Destination {
            slot,
            key,
            warehouse: slot % WAREHOUSES.len(),
            database: 0,
            schema: 0,
            more: 0,
            precreated: false,
            bucket: 0,
            policy: 0,
            identity: 0,
            user: 0,
        });
    }

    pub fn text(&self) -> String {
        let mut text = format!(
            "name = \"acme\"\nvendor = \"iterable\"\nauth = \"{}\"\n[aws]\naccount = \"111122223333\"\n[tags]\nteam = \"{}\"\n",
            if self.keys { "keys" } else { "role" },
            self.tags
        );
        if !self.keys {
            text.push_str("[trust]\nsubject = \"108000002380243782158\"\naudience = \"acme-org\"\n");
        }
        for one in &self.destinations {
            let Destination { slot, key, bucket, policy, identity, user, .. } = one;
            let (region, warehouse, data_center) = WAREHOUSES[one.warehouse];
            let key = KEYS[*key];
            let mode = if one.precreated { "precreated" } else { "vendor" };
            let database = ["dev", "sales"][one.database];
            text.push_str(&format!(
                "[destinations.{key}]\ndata_center = \"{data_center}\"\nregion = \"{region}\"\n{warehouse}\n\
                 database = \"{database}\"\nschema = \"s{slot}_{}\"\nschema_mode = \"{mode}\"\n\
                 [destinations.{key}.admin]\nvia = \"secret\"\n\
                 [destinations.{key}.bucket]\nname = \"acme-{slot}-{bucket}-{region}\"\n\
                 [destinations.{key}.policy]\nname = \"acme-{slot}-policy-{policy}\"\n\
                 [destinations.{key}.user]\nname = \"user_{slot}_{user}\"\n",
                one.schema
            ));
            let (table, more) = match self.keys {
                true => ("access_user", format!("credentials_secret = \"acme/{slot}/{region}\"\n")),
                false => ("role", String::new()),
            };
            text.push_str(&format!(
                "[destinations.{key}.{table}]\nname = \"acme-{slot}-{identity}\"\n{more}"
            ));
        }
        text
    }

    /// Edits the spec; what happens to the account is for others.
    pub fn edit(&mut self, edit: &Edit) {
        match *edit {
            Edit::Add => self.add(),
            Edit::Remove(at) if self.destinations.len() > 1 => {
                let at = at % self.destinations.len();
                self.destinations.remove(at);
            }
            Edit::Rename(at, key) => {
                let is_free = self.destinations.iter().all(|one| one.key != key);
                self.one(at).filter(|_| is_free).into_iter().for_each(|one| one.key = key);
            }
            Edit::Warehouse(at, to) => self.one(at).into_iter().for_each(|one| one.warehouse = to),
            Edit::Database(at) => self.one(at).into_iter().for_each(|one| one.database ^= 1),
            Edit::Schema(at) => self.one(at).into_iter().for_each(|one| {
                one.schema ^= 1;
                one.more = (one.more + 1) % 4;
            }),
            Edit::Mode(at) => self.one(at).into_iter().for_each(|one| one.precreated ^= true),
            Edit::Bucket(at) => self.one(at).into_iter().for_each(|one| one.bucket += 1),
            Edit::Policy(at) => self.one(at).into_iter().for_each(|one| one.policy ^= 1),
            Edit::Identity(at) => self.one(at).into_iter().for_each(|one| one.identity ^= 1),
            Edit::User(at) => self.one(at).into_iter().for_each(|one| one.user ^= 1),
            Edit::Auth => self.keys ^= true,
            Edit::Tags => self.tags += 1,
            _ => {}
        }
    }

    /// The further schemas of the destination with this key, which the text of a vendor with one schema does not have.
    #[allow(dead_code, reason = "only histories in memory have a vendor that writes to several")]
    pub fn more_schemas(&self, destination: &str) -> Vec<String> {
        let one = self.destinations.iter().find(|one| KEYS[one.key] == destination);
        let chosen = |one: &Destination| -> Vec<String> {
            let which = (0..2).filter(|number| one.more & (1 << number) != 0);
            which.map(|number| format!("s{}_more_{number}", one.slot)).collect()
        };
        one.map(chosen).unwrap_or_default()
    }

    fn one(&mut self, at: usize) -> Option<&mut Destination> {
        let count = self.destinations.len();
        self.destinations.get_mut(at % count.max(1))
    }
}

/// What happens to the spec, or to the account.
#[derive(Clone, Debug)]
pub enum Edit {
    Add,
    Remove(usize),
    Rename(usize, usize),
    Warehouse(usize, usize),
    Database(usize),
    Schema(usize),
    Mode(usize),
    Bucket(usize),
    Policy(usize),
    Identity(usize),
    User(usize),
    Auth,
    Tags,
    /// Apply, which somebody kills after so many calls and runs again.
    Kill(usize),
    Apply,
    Prune,
    /// Somebody deletes a bucket.
    LoseBucket(usize),
    /// Somebody takes away what users were granted.
    LoseGrants,
    /// Somebody widens the trust policies.
    Widen,
    /// Somebody closes the vendor's way in.
    LoseRules,
}

/// So many of them.
pub fn edits(number: Range<usize>) -> impl Strategy<Value = Vec<Edit>> {
    let which = 0..3_usize;
    let edit = prop_oneof![
        2 => Just(Edit::Add),
        2 => which.clone().prop_map(Edit::Remove),
        1 => (which.clone(), 0..KEYS.len()).prop_map(|(at, key)| Edit::Rename(at, key)),
        2 => (which.clone(), 0..WAREHOUSES.len()).prop_map(|(at, to)| Edit::Warehouse(at, to)),
        1 => which.clone().prop_map(Edit::Database),
        1 => which.clone().prop_map(Edit::Schema),
        1 => which.clone().prop_map(Edit::Mode),
        1 => which.clone().prop_map(Edit::Bucket),
        1 => which.clone().prop_map(Edit::Policy),
        1 => which.clone().prop_map(Edit::Identity),
        1 => which.clone().prop_map(Edit::User),
        1 => Just(Edit::Auth),
        1 => Just(Edit::Tags),
        2 => (0..40_usize).prop_map(Edit::Kill),
        4 => Just(Edit::Apply),
        1 => Just(Edit::Prune),
        1 => which.prop_map(Edit::LoseBucket),
        1 => Just(Edit::LoseGrants),
        1 => Just(Edit::Widen),
        1 => Just(Edit::LoseRules),
    ];
    proptest::collection::vec(edit, number)
}
