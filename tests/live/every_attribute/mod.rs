//! Every line of the table in `docs/others.md`, tried: what a person does to an attribute with plain clients between two
//! runs is mended, or stays and is told, as the line says. A line of the table that is not tried here fails.

mod access_user;
mod bucket_and_role;
mod database;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::account::{Account, Run};
use crate::day_two::comparable;
use crate::decisions::{DECISIONS, Decision};

/// What a person does to one attribute.
pub struct Line {
    pub of: &'static str,
    pub attribute: &'static str,
    pub edit: fn(&Account),
    /// What the plan says of it.
    pub says: &'static str,
}

/// A line without a change: AWS makes the attribute, and no request changes it.
struct Fixed(&'static str, &'static str);

const FIXED: [Fixed; 4] = [
    Fixed("RoleFacts", "arn"),
    Fixed("UserFacts", "arn"),
    Fixed("AccessKeyFacts", "id"),
    Fixed("AccessKeyFacts", "created"),
];

/// The lines that are tried, each once.
fn tried() -> Vec<&'static Line> {
    let all =
        [access_user::LINES, bucket_and_role::LINES, database::LINES, database::ORDINARY, database::READING];
    all.into_iter().flatten().flat_map(|(_, lines)| lines.iter()).collect()
}

#[test]
fn every_line_is_tried_once() {
    let table: BTreeSet<_> = DECISIONS.iter().map(|(of, attribute, _)| (*of, *attribute)).collect();
    let tried: Vec<_> = tried().into_iter().map(|line| (line.of, line.attribute)).collect();
    let fixed = FIXED.iter().map(|Fixed(of, attribute)| (*of, *attribute));
    let all: Vec<_> = tried.iter().copied().chain(fixed).collect();
    let set: BTreeSet<_> = all.iter().copied().collect();
    assert_eq!(set, table, "lines of the table, and lines that are tried");
    assert_eq!(all.len(), set.len(), "a line is tried twice");
    for Fixed(of, attribute) in FIXED {
        assert!(matches!(decision(of, attribute), Decision::Irrelevant(_)), "{of} {attribute}");
    }
}

fn decision(of: &str, attribute: &str) -> Decision {
    let line = DECISIONS.iter().find(|(one, other, _)| *one == of && *other == attribute);
    line.unwrap_or_else(|| panic!("{of} {attribute} is not in the table")).2
}

/// How lines are tried together: in one account, one edit after the other, then the runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// The next apply makes everything as it was.
    Mended,
    /// Apply leaves everything as the person made it, and says so each time.
    Stays,
    /// No run goes on, until it is undone.
    Refused,
    /// Apply leaves it, and destroy does not begin until it is undone.
    KeepsDestroy,
    /// Destroy says so.
    WithDestroy,
}

pub type Lines = &'static [(Round, &'static [Line])];

/// One account, with what was made in it.
pub struct Trial<'a> {
    pub account: &'a Account,
    pub spec: String,
    /// Further arguments of each command.
    pub arguments: &'static [&'static str],
    empty: World,
    healthy: World,
    /// What somebody made again, so that it is theirs now.
    theirs: &'static [&'static str],
}

/// What is there, by what it is: of AWS as the inventory has it, of databases besides what it leaves out.
pub type World = BTreeMap<String, Vec<String>>;

impl<'a> Trial<'a> {
    pub fn begin(account: &'a Account, spec: String, arguments: &'static [&'static str]) -> Self {
        let empty = world(account);
        let mut trial = Trial { account, spec, arguments, empty, healthy: World::new(), theirs: &[] };
        trial.run(0, "apply", &["--yes"]);
        trial.healthy = world(account);
        trial
    }

    /// What is somebody else's by now.
    pub fn given_away(self, theirs: &'static [&'static str]) -> Self {
        Trial { theirs, ..self }
    }

    pub fn run(&self, code: i32, command: &str, more: &[&str]) -> Run {
        self.account.expect(code, &[&[command, self.spec.as_str()], self.arguments, more].concat())
    }

    fn edit(&self, lines: &[Line]) {
        lines.iter().for_each(|line| (line.edit)(self.account));
    }

    /// Whether the run says what the table does.
    fn told(run: &Run, lines: &[Line]) {
        for Line { of, attribute, says, .. } in lines {
            assert!(run.says(says), "{of} {attribute}: {says:?} is not said\n{}", run.out);
            if let Decision::Told(id) = decision(of, attribute) {
                let id = serde_json::to_value(id).expect("an id");
                assert!(run.out.contains(id.as_str().expect("text")), "{of} {attribute}: {id}\n{}", run.out);
            }
        }
    }

    pub fn mended(&self, lines: &[Line]) {
        self.edit(lines);
        let plan = self.run(3, "plan", &[]);
        Self::told(&plan, lines);
        for Line { of, attribute, .. } in lines {
            assert_eq!(decision(of, attribute), Decision::Mended, "{of} {attribute}");
        }
        self.run(0, "apply", &["--yes"]);
        same(&without_history(&world(self.account)), &without_history(&self.healthy));
        self.run(0, "plan", &[]);
    }

    pub fn stays(&self, lines: &[Line]) {
        self.edit(lines);
        let edited = world(self.account);
        for command in [&["plan"][..], &["apply", "--yes"], &["plan"]] {
            let run = self.run(0, command[0], &command[1..]);
            Self::told(&run, lines);
            same(&world(self.account), &edited);
        }
        for Line { of, attribute, .. } in lines {
            assert_ne!(decision(of, attribute), Decision::Mended, "{of} {attribute}");
        }
    }

    pub fn refused(&self, lines: &[Line], undo: impl Fn(&Account)) {
        self.edit(lines);
        let edited = world(self.account);
        for command in [&["plan"][..], &["apply", "--yes"]] {
            let arguments = [&command[..1], &[self.spec.as_str()], self.arguments, &command[1..]].concat();
            let run = self.account.run(&arguments);
            assert!(![0, 3].contains(&run.code), "it goes on: {}", run.out);
            Self::told(&run, lines);
            same(&world(self.account), &edited);
        }
        undo(self.account);
        self.run(0, "apply", &["--yes"]);
        self.run(0, "plan", &[]);
    }

    pub fn keeps_destroy(&self, lines: &[Line], undo: impl Fn(&Account)) {
        self.edit(lines);
        let edited = world(self.account);
        let apply = self.run(0, "apply", &["--yes"]);
        same(&world(self.account), &edited);
        let destroy = self.run(5, "destroy", &["--yes"]);
        Self::told(&Run { out: apply.out + &destroy.out, ..destroy }, lines);
        same(&world(self.account), &edited);
        undo(self.account);
    }

    /// Nothing of ours is left, and what was not ours is as it was.
    pub fn end(&self, more: &[&str]) {
        self.end_with(&[], more);
    }

    /// The same, and destroy says of these what the table does.
    pub fn end_with(&self, lines: &[Line], more: &[&str]) {
        self.edit(lines);
        let before = world(self.account);
        let destroy = self.run(0, "destroy", &[&["--yes"], more].concat());
        Self::told(&destroy, lines);
        let after = world(self.account);
        let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let is_ours = self.healthy.contains_key(key) && !self.empty.contains_key(key);
            let (now, then) = (after.get(key), before.get(key));
            if self.theirs.contains(&key.as_str()) {
                assert!(now.is_some(), "{key} is gone");
                continue;
            }
            match is_ours {
                true => assert_eq!(now, None, "{key} is left"),
                // What is shared with others is as they have it, or as if we had not been there.
                false => assert!(now == then || now == self.empty.get(key), "{key}: {then:?} became {now:?}"),
            }
        }
    }
}

/// What the inventory leaves out of a database.
const OF_DATABASE: [(&str, &str); 4] = [
    (
        "settings of",
        "SELECT usename, usecreatedb, usesuper, array_to_string(useconfig, '|'), \
         CAST(valuntil AS VARCHAR(40)) FROM pg_user",
    ),
    ("limits of", "SELECT user_name, connection_limit, syslog_access FROM svv_user_info"),
    ("groups of", "SELECT u.usename, g.groname FROM pg_user u, pg_group g WHERE u.usesysid = ANY(g.grolist)"),
    ("roles of", "SELECT user_name, role_name FROM svv_user_grants"),
];

/// Begins the names of what is only ever added to: other versions of a policy.
const HISTORY: &str = "history of ";

pub fn world(account: &Account) -> World {
    let mut world = World::new();
    let inventory = account.inventory();
    for (name, mut value) in comparable(&inventory) {
        if let Some(bucket) = value.as_object_mut().filter(|_| name.starts_with("bucket ")) {
            // What a request without a size means.
            if bucket["transition_size"].is_null() {
                bucket.insert("transition_size".to_owned(), "all_storage_classes_128K".into());
            }
        }
        world.entry(name).or_default().push(value.to_string());
    }
    // What is left out there, because applies change it.
    for (name, value) in &inventory {
        let text = |name: &str, value: &Value| (name.to_owned(), vec![value.to_string()]);
        if name.starts_with("role ") {
            world.extend([text(&format!("description of {name}"), &value["description"])]);
        }
        if name.starts_with("policy ") {
            let versions = value["versions"].as_array().expect("versions");
            let default = versions.iter().find(|version| version["number"] == value["default_version"]);
            let document = &default.expect("a default version")["document"];
            world.extend([text(&format!("document of {name}"), document)]);
            let documents = versions.iter().map(|version| version["document"].clone()).collect();
            world.extend([text(&format!("{HISTORY}{name}"), &documents)]);
        }
    }
    for (what, statement) in OF_DATABASE {
        for row in account.sql_in(database::US, "dev", "awsuser", &[statement]) {
            let words: Vec<_> = row.into_iter().map(Option::unwrap_or_default).collect();
            world.entry(format!("{what} database user {}", words[0])).or_default().push(words.join(" "));
        }
    }
    world.values_mut().for_each(|lines| lines.sort());
    world
}

/// What is there now, and not what was there before.
pub fn without_history(world: &World) -> World {
    let now = world.iter().filter(|(name, _)| !name.starts_with(HISTORY));
    now.map(|(name, lines)| (name.clone(), lines.clone())).collect()
}

pub fn same(now: &World, then: &World) {
    let keys: BTreeSet<_> = now.keys().chain(then.keys()).collect();
    for key in keys {
        assert_eq!(now.get(key), then.get(key), "{key}");
    }
}

/// The lines of rounds of a sort, round by round.
pub fn lines(all: Lines, round: Round) -> Vec<&'static [Line]> {
    all.iter().filter(|(one, _)| *one == round).map(|(_, lines)| *lines).collect()
}

/// Changes a JSON document.
pub fn changed(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut document: Value = serde_json::from_str(text).expect("JSON");
    change(&mut document);
    document.to_string()
}
