//! What the spec says for one destination: its own keys over the shared ones, variables replaced, every string checked.

use std::{collections::BTreeMap, ops::Range};

use super::{
    keys::{
        AccessUser, Admin, Aws, Bucket, Destination, Network, Policy, Prune, Role, TAGS, Top, Trust, User,
    },
    section::Section,
    setting::{Location, Setting},
    variables::Variables,
};
use crate::rules::general::DESTINATION_KEY;
use crate::toml_document::{
    Problems, Reporter,
    keys::join,
    node::{Entry, Node},
};

/// The settings of one destination, a field for each table.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The key of the destination.
    pub destination: String,
    /// Where the destination itself stands in the file.
    pub header: Range<usize>,
    pub top: Top,
    pub own: Destination,
    pub admin: Admin,
    pub aws: Aws,
    pub trust: Trust,
    pub bucket: Bucket,
    pub policy: Policy,
    pub role: Role,
    pub access_user: AccessUser,
    pub user: User,
    pub network: Network,
    pub prune: Prune,
    pub tags: Tags,
}

/// The settings of `[tags]`.
#[derive(Clone, Debug)]
pub struct Tags {
    /// The table itself.
    pub at: Location,
    /// So many of them as any resource takes, and more.
    pub entries: BTreeMap<String, Setting<String>>,
    pub count: usize,
}

/// Most tags that are read: twice as many as AWS takes (IAM User Guide, "Rules for tagging"). All that there are, for each
/// of hundreds of destinations, would take long.
const MOST_TAGS: usize = 100;

impl Settings {
    /// Reads a destination. Keys and types have been checked before; what does not fit is left out here.
    pub fn read(document: &Node, destination: &str, reporter: &mut Reporter) -> Settings {
        let entry = document.get("destinations").and_then(|all| all.node.get(destination));
        let reader = Reader { document, destination, entry };
        let known = reader.known(reporter);
        let variables = Variables {
            name: known.name.as_deref(),
            account: known.account.as_deref(),
            destination: reader.usable_destination(),
            data_center: known.data_center.as_deref(),
            region: known.region.as_deref(),
        };
        let mut tags = reader.section("tags", &variables, reporter);
        let (path, span) = tags.home.clone();
        let (entries, count) = tags.map(&TAGS, MOST_TAGS);
        let tags = Tags {
            at: Location { key: &TAGS, name: "tags".to_string(), path, span, is_given: false },
            entries,
            count,
        };
        Settings {
            destination: destination.to_string(),
            header: reader.header(),
            tags,
            aws: Aws::read(&mut reader.section("aws", &variables, reporter)),
            trust: Trust::read(&mut reader.section("trust", &variables, reporter)),
            bucket: Bucket::read(&mut reader.section("bucket", &variables, reporter)),
            policy: Policy::read(&mut reader.section("policy", &variables, reporter)),
            role: Role::read(&mut reader.section("role", &variables, reporter)),
            access_user: AccessUser::read(&mut reader.section("access_user", &variables, reporter)),
            user: User::read(&mut reader.section("user", &variables, reporter)),
            network: Network::read(&mut reader.section("network", &variables, reporter)),
            prune: Prune::read(&mut reader.section("prune", &variables, reporter)),
            top: Top::read(&mut reader.top(&variables, reporter)),
            own: Destination::read(&mut reader.own(&variables, reporter)),
            admin: Admin::read(&mut reader.admin(&variables, reporter)),
        }
    }
}

/// The values that variables stand for; `None` is one that is missing or wrong.
struct Known {
    name: Option<String>,
    account: Option<String>,
    data_center: Option<String>,
    region: Option<String>,
}

/// A document and one of its destinations.
struct Reader<'a> {
    document: &'a Node,
    destination: &'a str,
    entry: Option<&'a Entry>,
}

impl<'a> Reader<'a> {
    /// The destination's key, unless it is wrong: then it may be of any length.
    fn usable_destination(&self) -> Option<&'a str> {
        DESTINATION_KEY.check(self.destination).is_empty().then_some(self.destination)
    }

    /// Reads the keys that define variables, and reports nothing yet: all are read again with the variables.
    fn known(&self, reporter: &Reporter) -> Known {
        let mut problems = Problems::default();
        let mut reporter = Reporter { source: reporter.source, problems: &mut problems };
        let none = Variables::default();
        let own = Destination::read(&mut self.own(&none, &mut reporter));
        let data_center = match own.data_center.is_given() {
            true => own.data_center.get(),
            false => self.usable_destination().map(str::to_string),
        };
        Known {
            name: Top::read(&mut self.top(&none, &mut reporter)).name.value,
            account: Aws::read(&mut self.section("aws", &none, &mut reporter)).account.value,
            data_center,
            region: own.region.value,
        }
    }

    /// A table that can stand outside of the destinations and below each of them.
    fn section<'v, 'r, 's>(
        &self,
        name: &'static str,
        variables: &'v Variables<'v>,
        reporter: &'r mut Reporter<'s>,
    ) -> Section<'a, 'v, 'r, 's> {
        let own = self.entry.and_then(|entry| entry.node.get(name));
        let shared = self.document.get(name);
        let is_table = |entry: &&Entry| entry.node.table().is_some();
        let home = match (own.filter(is_table), shared.filter(is_table)) {
            (Some(own), _) => (self.path(name), own.key.clone()),
            (None, Some(shared)) => (name.to_string(), shared.key.clone()),
            // The account is asked for by the spec, everything else by the vendor.
            (None, None) if name == "aws" => (name.to_string(), 0..0),
            (None, None) => (name.to_string(), self.vendor()),
        };
        let table = |entry: Option<&'a Entry>, path| Some((entry?.node.table()?, path));
        let own = table(own, self.path(name));
        Section { name, own, shared: table(shared, name.to_string()), home, variables, reporter }
    }

    /// The keys at the top of the file.
    fn top<'v, 'r, 's>(
        &self,
        variables: &'v Variables<'v>,
        reporter: &'r mut Reporter<'s>,
    ) -> Section<'a, 'v, 'r, 's> {
        let shared = self.document.table().map(|table| (table, String::new()));
        let home = (String::new(), self.vendor());
        Section { name: "", own: None, shared, home, variables, reporter }
    }

    /// The keys of the destination itself.
    fn own<'v, 'r, 's>(
        &self,
        variables: &'v Variables<'v>,
        reporter: &'r mut Reporter<'s>,
    ) -> Section<'a, 'v, 'r, 's> {
        let path = format!("destinations.{}", self.destination);
        let own = self.entry.and_then(|entry| entry.node.table()).map(|table| (table, path.clone()));
        Section { name: "", own, shared: None, home: (path, self.header()), variables, reporter }
    }

    /// The table that stands below a destination alone.
    fn admin<'v, 'r, 's>(
        &self,
        variables: &'v Variables<'v>,
        reporter: &'r mut Reporter<'s>,
    ) -> Section<'a, 'v, 'r, 's> {
        const NAME: &str = "admin";
        let entry = self.entry.and_then(|entry| entry.node.get(NAME));
        let table = entry.and_then(|entry| Some((entry.node.table()?, entry.key.clone())));
        let place = table.as_ref().map_or_else(|| self.header(), |(_, key)| key.clone());
        let own = table.map(|(table, _)| (table, self.path(NAME)));
        Section { name: NAME, own, shared: None, home: (self.path(NAME), place), variables, reporter }
    }

    fn path(&self, name: &str) -> String {
        join(&format!("destinations.{}", self.destination), name)
    }

    fn header(&self) -> Range<usize> {
        self.entry.map_or(0..0, |entry| entry.key.clone())
    }

    fn vendor(&self) -> Range<usize> {
        self.document.get("vendor").map_or(0..0, |entry| entry.node.span.clone())
    }
}
