//! A plan as a page: the verdict and the command, what is found, who may do more, and each destination drawn and in full.

use provision_core::call::Call;
use provision_core::finding::Finding;
use provision_core::plan::{
    AccessChange, Action, DeploymentPlan, Direction, Plan, Step as PlanStep, access_changes,
};
use provision_core::resource::Intent;
use provision_core::state::{FieldChange, Value};
use provision_iam::Canonical;
use serde_json::Value as Json;

use super::drawing::Node;
use super::{Block, Count, Drawing, Field, Item, Page, Section, Sides, Step, Tone};
use crate::digest::DigestPrefix;
use crate::ui::plan::{label, pair};

/// `command` is what carries the plan out, if anything can.
pub fn page(plan: &Plan, command: Option<&str>) -> Page {
    let (verdict, tone) = verdict(plan);
    let mut sections = Vec::new();
    let findings: Vec<_> = plan.findings().map(finding).collect();
    if !findings.is_empty() {
        sections.push(section("findings", "Findings", vec![Block::Items { items: findings }]));
    }
    if let Some(mends) = plan.mends() {
        let item = |step: &PlanStep| Item {
            tone: Tone::Good,
            word: "mended".to_owned(),
            about: step.address.to_string(),
            text: step.purpose.clone(),
            ..Item::default()
        };
        let what = "What is ours and lets in too much is put right all the same.".to_owned();
        let items = mends.steps().map(item).collect();
        let blocks = vec![Block::Text { text: what }, Block::Items { items }];
        sections.push(section("mends", "Put right all the same", blocks));
    }
    sections.push(section("access", "Access", vec![access(plan)]));
    sections.extend(plan.deployments.iter().enumerate().map(|(number, one)| destination(number, one)));
    let title = match plan.intent {
        Intent::Apply => "Plan",
        Intent::Destroy => "Plan to destroy",
    };
    Page {
        title: title.to_owned(),
        verdict: verdict.to_owned(),
        tone,
        facts: vec![
            ("Digest".to_owned(), DigestPrefix::of(plan).to_string()),
            ("In full".to_owned(), plan.digest.clone()),
        ],
        counts: counts(plan),
        command: command.map(str::to_owned),
        sections,
    }
}

fn section(anchor: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { anchor: anchor.to_owned(), title: title.to_owned(), blocks }
}

fn verdict(plan: &Plan) -> (&'static str, Tone) {
    let is_blocked = plan.findings().any(Finding::is_error);
    match (is_blocked, plan.has_changes(), plan.intent) {
        (true, ..) if plan.mends().is_some() => {
            ("Blocked: nothing else can be done before the errors are solved", Tone::Bad)
        }
        (true, ..) => ("Blocked: nothing can be done before the errors are solved", Tone::Bad),
        (_, true, Intent::Apply) => ("Changes are pending", Tone::Info),
        (_, true, Intent::Destroy) => ("Everything of ours is to be removed", Tone::Warning),
        (_, false, Intent::Apply) if !plan.is_settled() => {
            ("Nothing to do; something is there that is no longer wanted", Tone::Warning)
        }
        (_, false, Intent::Apply) => ("Nothing to do: everything is as the spec says", Tone::Good),
        (_, false, Intent::Destroy) => ("Nothing to do: there is nothing of ours", Tone::Good),
    }
}

fn counts(plan: &Plan) -> Vec<Count> {
    let all = [
        (Action::Create, "to create", Tone::Good),
        (Action::Update, "to update", Tone::Info),
        (Action::Delete, "to delete", Tone::Bad),
        (Action::Unwanted, "no longer wanted", Tone::Warning),
        (Action::Keep, "unchanged", Tone::Plain),
    ];
    let counted = all.map(|(action, word, tone)| Count { number: plan.count(action), word, tone });
    counted.into_iter().filter(|count| count.number > 0).collect()
}

fn finding(finding: &Finding) -> Item {
    let id = serde_json::to_value(finding.id).unwrap_or_default();
    Item {
        tone: Tone::of(finding.severity),
        word: finding.severity.to_string(),
        about: finding.at.address.as_ref().map(ToString::to_string).unwrap_or_default(),
        text: finding.message.clone(),
        id: id.as_str().unwrap_or_default().to_owned(),
        hint: finding.hint.clone().unwrap_or_default(),
        ..Item::default()
    }
}

fn access(plan: &Plan) -> Block {
    let changes = access_changes(plan);
    if changes.is_empty() {
        return Block::Text { text: "Nobody may do more or less than before.".to_owned() };
    }
    let item = |AccessChange { address, direction, message }: AccessChange| {
        let (tone, word) = match direction {
            Direction::Grows => (Tone::Bad, "grows"),
            Direction::Shrinks => (Tone::Good, "shrinks"),
            Direction::Differs => (Tone::Bad, "differs"),
        };
        let about = format!("{} {}", address.kind.title(), address.name);
        Item { tone, word: word.to_owned(), about, text: message, ..Item::default() }
    };
    Block::Items { items: changes.into_iter().map(item).collect() }
}

fn destination(number: usize, one: &DeploymentPlan) -> Section {
    let DeploymentPlan { spec, destination, account, region, warehouse, steps, .. } = one;
    let anchor = format!("destination-{}", number + 1);
    let place = format!("account {account} · {region} · {warehouse}");
    let mut blocks = vec![Block::Text { text: place }];
    let node = |(at, step): (usize, &'_ PlanStep)| {
        let (word, tone) = word(step);
        (word, tone, format!("{anchor}-step-{}", at + 1))
    };
    let told: Vec<_> = steps.iter().enumerate().map(node).collect();
    let nodes = steps.iter().zip(&told).map(|(step, (word, tone, anchor))| Node {
        step,
        tone: *tone,
        word,
        anchor: anchor.clone(),
    });
    let nodes: Vec<_> = nodes.collect();
    if !nodes.is_empty() {
        blocks.push(Block::Text { text: "An arrow leads to what waits for it.".to_owned() });
        let label = format!("What waits for what in {spec}/{destination}");
        blocks.push(Block::Drawing(Drawing::new(format!("{anchor}-drawing"), label, &nodes)));
    }
    let shown = steps.iter().zip(told).map(|(step, (word, tone, anchor))| {
        let shown = Step { anchor, tone, word: word.to_owned(), ..details(step) };
        Block::Step(Box::new(shown))
    });
    blocks.extend(shown);
    Section { anchor, title: format!("{spec}/{destination}"), blocks }
}

/// What happens to it, in a word.
fn word(step: &PlanStep) -> (&'static str, Tone) {
    match step.action {
        _ if step.adopted => ("adopt", Tone::Info),
        Action::Create => ("create", Tone::Good),
        Action::Update => ("update", Tone::Info),
        Action::Delete => ("delete", Tone::Bad),
        Action::Unwanted => ("no longer wanted", Tone::Warning),
        Action::Keep => ("keep", Tone::Plain),
    }
}

fn details(step: &PlanStep) -> Step {
    let mut shown = Step {
        title: format!("{} {}", step.address.kind.title(), step.address.name),
        purpose: step.purpose.clone(),
        open: step.action != Action::Keep,
        ..Step::default()
    };
    for FieldChange { field, before, after } in &step.changes {
        let label = label(field);
        match (document(before.as_ref()), document(after.as_ref())) {
            (None, None) => {
                let (before, after) = (members(before.as_ref()), members(after.as_ref()));
                let without = |these: &[String], those: &[String]| {
                    these.iter().filter(|one| !those.contains(one)).cloned().collect()
                };
                shown.fields.push(Field {
                    label,
                    gone: without(&before, &after),
                    new: without(&after, &before),
                });
            }
            // What was no policy before stands beside what is one.
            (before_document, after_document) => {
                let no_policy = before.as_ref().filter(|_| before_document.is_none());
                let gone = members(no_policy);
                if !gone.is_empty() {
                    shown.fields.push(Field { label: label.clone(), gone, new: Vec::new() });
                }
                shown.documents.push(Sides::new(label, before_document, after_document));
            }
        }
    }
    shown.statements = statements(step);
    shown
}

fn document(value: Option<&Value>) -> Option<&Canonical> {
    match value {
        Some(Value::Document(document)) => Some(document),
        _ => None,
    }
}

fn members(value: Option<&Value>) -> Vec<String> {
    match value {
        None => Vec::new(),
        Some(Value::Text(text)) => vec![text.clone()],
        Some(Value::Number(number)) => vec![number.to_string()],
        Some(Value::Flag(flag)) => vec![if *flag { "yes" } else { "no" }.to_owned()],
        Some(Value::Set(set)) => set.iter().cloned().collect(),
        Some(Value::Map(map)) => map.iter().map(pair).collect(),
        Some(Value::Document(document)) => vec![Json::from(document.to_pretty_json()).to_string()],
    }
}

/// What runs in which database, in its order.
fn statements(step: &PlanStep) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for call in step.calls() {
        let Call::Sql(call) = call else { continue };
        let password = call.password.iter().map(|set| &set.statement);
        let text: String =
            password.chain(&call.statements).map(|statement| format!("{statement};\n")).collect();
        match all.last_mut().filter(|(database, _)| *database == call.database) {
            Some((_, before)) => before.push_str(&text),
            None => all.push((call.database.clone(), text)),
        }
    }
    all
}
