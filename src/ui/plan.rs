//! A plan for people: what would change, and why.

use std::fmt::Write as _;

use provision_iam::{Access, Canonical};

use super::document;
use super::palette::{Palette, paint};
use super::text::{hanging, lines};
use crate::digest::DigestPrefix;
use provision_core::call::Call;
use provision_core::finding::Finding;
use provision_core::plan::{Action, DeploymentPlan, Plan, Step};
use provision_core::resource::Intent;
use provision_core::state::{FieldChange, Value};

const FIELD_INDENT: usize = 6;
const FIELD_WIDTH: usize = 12;

/// What is left of a line beside a field's name.
fn value_width(palette: Palette) -> usize {
    palette.width - FIELD_INDENT - FIELD_WIDTH - 1
}

/// How much is said of a destination's resources.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// What happens to which.
    Names,
    /// What changes, too.
    Changes,
    /// And what stays.
    Everything,
}

/// The whole plan.
///
/// With `all`, unchanged resources are listed too. `next` is the command that carries it out.
pub fn human(plan: &Plan, palette: Palette, all: bool, next: Option<&str>) -> String {
    let mut text = String::new();
    let detail = if all { Detail::Everything } else { Detail::Changes };
    for deployment in &plan.deployments {
        deployment_section(&mut text, deployment, palette, detail);
    }
    summary(&mut text, plan, palette);
    if let Some(next) = next.filter(|_| plan.can_go_on()) {
        let _ = writeln!(text, "{}", paint(palette.dim, format_args!("Next: {next}")));
    }
    text
}

/// A plan that was reviewed: what happens to which resource, the findings and the digest, without the details that were
/// read before.
pub fn reviewed(plan: &Plan, palette: Palette) -> String {
    let mut text = String::new();
    for deployment in &plan.deployments {
        deployment_section(&mut text, deployment, palette, Detail::Names);
    }
    summary(&mut text, plan, palette);
    text
}

fn deployment_section(text: &mut String, deployment: &DeploymentPlan, palette: Palette, detail: Detail) {
    let DeploymentPlan { spec, destination, account, region, warehouse, .. } = deployment;
    let title = format!("{spec}/{destination}");
    let place = format!("account {account} · {region} · {warehouse}");
    let fits = title.chars().count() + 2 + place.chars().count() <= palette.width;
    let _ = write!(text, "{}", paint(palette.heading, &title));
    if fits {
        let _ = writeln!(text, "  {}", paint(palette.dim, &place));
    } else {
        text.push('\n');
        for line in lines(&place, palette.width - 2) {
            let _ = writeln!(text, "  {}", paint(palette.dim, line));
        }
    }
    text.push('\n');
    let shown =
        deployment.steps.iter().filter(|step| detail == Detail::Everything || step.action != Action::Keep);
    let mut any = false;
    for step in shown {
        any = true;
        match detail {
            Detail::Names => heading(text, step, palette),
            Detail::Changes | Detail::Everything => one_step(text, step, palette),
        }
    }
    if any {
        text.push('\n');
    } else {
        let kept = deployment.steps.len();
        let nothing = match kept {
            0 => "  nothing is there".to_owned(),
            _ => format!("  {kept} resources are as the spec says"),
        };
        let _ = writeln!(text, "{nothing}\n");
    }
    for finding in &deployment.findings {
        one_finding(text, finding, palette);
    }
    if !deployment.findings.is_empty() {
        text.push('\n');
    }
}

/// What would happen to a destination's resources, without its heading and findings.
pub fn steps(deployment: &DeploymentPlan, palette: Palette) -> String {
    let mut text = String::new();
    for step in deployment.steps.iter().filter(|step| step.action != Action::Keep) {
        one_step(&mut text, step, palette);
    }
    if text.is_empty() {
        text.push_str("  nothing");
    }
    text
}

/// What happens to which resource.
fn heading(text: &mut String, step: &Step, palette: Palette) {
    let (symbol, word, style) = match step.action {
        _ if step.adopted => ("~", "adopt", palette.update),
        Action::Create => ("+", "create", palette.create),
        Action::Update => ("~", "update", palette.update),
        Action::Delete => ("-", "delete", palette.delete),
        Action::Unwanted => ("?", "no longer wanted:", palette.warning),
        Action::Keep => ("=", "keep", palette.dim),
    };
    let Step { address, .. } = step;
    let what = format!("{word} {} {}", address.kind.title(), address.name);
    for line in hanging(&format!("{symbol} "), &what, palette.width - 2) {
        let _ = writeln!(text, "  {}", paint(style, line));
    }
}

fn one_step(text: &mut String, step: &Step, palette: Palette) {
    heading(text, step, palette);
    if matches!(step.action, Action::Create | Action::Unwanted) {
        for line in lines(&step.purpose, palette.width - FIELD_INDENT) {
            let _ = writeln!(text, "      {}", paint(palette.dim, line));
        }
    }
    if step.adopted {
        let what = "exists already; provision manages it from now on, and destroy removes it";
        for line in lines(what, palette.width - FIELD_INDENT) {
            let _ = writeln!(text, "      {}", paint(palette.dim, line));
        }
    }
    // What is deleted was described when it was made; its name is enough.
    if step.action == Action::Delete {
        statements(text, step, palette);
    } else {
        // Of what is left, only what it may do.
        let shown = |change: &&FieldChange| step.action != Action::Unwanted || change.field == "grants";
        for change in step.changes.iter().filter(shown) {
            one_change(text, change, palette);
        }
    }
}

/// What a removal runs in which database: it may take rights from others and end their sessions.
fn statements(text: &mut String, step: &Step, palette: Palette) {
    let mut place = None;
    for call in step.calls() {
        let Call::Sql(call) = call else { continue };
        if place.replace(&call.database) != Some(&call.database) {
            let heading = paint(palette.dim, format_args!("in database {}:", call.database));
            let _ = writeln!(text, "{:FIELD_INDENT$}{heading}", "");
        }
        for statement in &call.statements {
            for (number, line) in lines(statement, palette.width - FIELD_INDENT - 4).into_iter().enumerate() {
                let indent = FIELD_INDENT + if number == 0 { 2 } else { 4 };
                let _ = writeln!(text, "{:indent$}{line}", "");
            }
        }
    }
}

fn one_change(text: &mut String, change: &FieldChange, palette: Palette) {
    let name = label(change.field);
    let mut lines = change_lines(change, palette).into_iter();
    let first = lines.next().unwrap_or_default();
    let _ = writeln!(text, "{:FIELD_INDENT$}{name:FIELD_WIDTH$} {first}", "");
    for line in lines {
        let _ = writeln!(text, "{:width$} {line}", "", width = FIELD_INDENT + FIELD_WIDTH);
    }
}

/// A field's name where there is little room.
pub(super) fn label(field: &str) -> String {
    match field {
        "public_access_block" => "public".to_owned(),
        "max_session_seconds" => "session (s)".to_owned(),
        "permissions_boundary" => "boundary".to_owned(),
        "trust_policy" => "trust".to_owned(),
        "document" => "allows".to_owned(),
        other => other.replace('_', " "),
    }
}

/// What a field becomes, or how it differs.
fn change_lines(change: &FieldChange, palette: Palette) -> Vec<String> {
    let width = value_width(palette);
    match (&change.before, &change.after) {
        (None, Some(after)) => value_lines(after, width),
        (Some(before), None) => marked("-", palette.delete, &value_lines(before, width - 2)),
        (Some(Value::Document(before)), Some(Value::Document(after))) => {
            document_change(before, after, width, palette)
        }
        (Some(Value::Map(before)), Some(Value::Map(after))) => {
            let before: Vec<_> = before.iter().map(pair).collect();
            let after: Vec<_> = after.iter().map(pair).collect();
            members(&before, &after, palette)
        }
        (Some(Value::Set(before)), Some(Value::Set(after))) => {
            let before: Vec<_> = before.iter().cloned().collect();
            let after: Vec<_> = after.iter().cloned().collect();
            members(&before, &after, palette)
        }
        (Some(before), Some(after)) => {
            let (before, after) = (value_lines(before, width), value_lines(after, width));
            match (before.as_slice(), after.as_slice()) {
                ([before], [after]) if before.chars().count() + after.chars().count() + 3 <= width => {
                    vec![format!("{before} → {after}")]
                }
                _ => [marked("-", palette.delete, &before), marked("+", palette.create, &after)].concat(),
            }
        }
        (None, None) => Vec::new(),
    }
}

/// One value with its sign, in as many lines as it needs.
fn marked(sign: &str, style: anstyle::Style, lines: &[String]) -> Vec<String> {
    let signs = std::iter::once(sign).chain(std::iter::repeat(" "));
    signs.zip(lines).map(|(sign, line)| paint(style, format_args!("{sign} {line}"))).collect()
}

/// Each with its sign, in as many lines as it needs.
fn marked_members(sign: &str, style: anstyle::Style, members: &[String], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for member in members {
        let marked = hanging(&format!("{sign} "), member, width).into_iter();
        lines.extend(marked.map(|line| paint(style, line)));
    }
    lines
}

/// Members that go and members that come; those that stay are not shown.
fn members(before: &[String], after: &[String], palette: Palette) -> Vec<String> {
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these.iter().filter(|one| !those.contains(one)).cloned().collect()
    };
    let width = value_width(palette);
    let gone = marked_members("-", palette.delete, &only(before, after), width);
    let new = marked_members("+", palette.create, &only(after, before), width);
    [gone, new].concat()
}

pub(super) fn pair((key, value): (&String, &String)) -> String {
    match (value.is_empty(), key.contains(':')) {
        (true, _) => key.clone(),
        (_, true) => format!("{key} = {value}"),
        (_, false) => format!("{key}: {value}"),
    }
}

fn value_lines(value: &Value, width: usize) -> Vec<String> {
    match value {
        Value::Text(text) => lines(text, width),
        Value::Number(number) => vec![number.to_string()],
        Value::Flag(flag) => vec![if *flag { "yes" } else { "no" }.to_owned()],
        Value::Set(set) => lines(&set.iter().cloned().collect::<Vec<_>>().join(", "), width),
        Value::Map(map) => lines(&map.iter().map(pair).collect::<Vec<_>>().join(", "), width),
        Value::Document(document) => document::lines(document, width),
    }
}

fn document_change(before: &Canonical, after: &Canonical, width: usize, palette: Palette) -> Vec<String> {
    let diff = provision_iam::diff(before, after);
    let verdict = match diff.access {
        Access::Same => "the change does not alter access".to_owned(),
        Access::Wider => paint(palette.warning, "the change makes access wider"),
        Access::Narrower => "the change makes access narrower".to_owned(),
        Access::Other => "the change makes access different".to_owned(),
    };
    let differences =
        diff.differences.iter().flat_map(|difference| hanging("· ", &difference.message, width));
    [verdict].into_iter().chain(differences).collect()
}

/// One finding with its hint.
pub fn one_finding(text: &mut String, finding: &Finding, palette: Palette) {
    let style = palette.of(finding.severity);
    let id = serde_json::to_value(finding.id).unwrap_or_default();
    let id = id.as_str().unwrap_or_default();
    let _ = writeln!(
        text,
        "  {} {}",
        paint(style, format_args!("! {}", finding.severity)),
        paint(palette.dim, id)
    );
    for line in lines(&finding.message, palette.width - 4) {
        let _ = writeln!(text, "    {line}");
    }
    if let Some(hint) = &finding.hint {
        let mut sign = "→";
        for line in hint.lines().flat_map(|line| lines(line, palette.width - 6)) {
            let _ = writeln!(text, "    {} {line}", paint(palette.dim, sign));
            sign = " ";
        }
    }
}

fn summary(text: &mut String, plan: &Plan, palette: Palette) {
    let blocked = plan.blocked();
    let all_blocked = !blocked.is_empty() && plan.possible().next().is_none();
    let possible = || plan.possible().flat_map(|one| &one.steps);
    let of = |action| possible().filter(|step| step.action == action).count();
    let count = |action, word| {
        let count = of(action);
        (count > 0).then(|| format!("{count} to {word}"))
    };
    let adopted = match possible().filter(|step| step.adopted).count() {
        0 => String::new(),
        count => format!(" ({count} adopted)"),
    };
    let update = count(Action::Update, "update").map(|text| text + &adopted);
    let counts = [count(Action::Create, "create"), update, count(Action::Delete, "delete")];
    let unchanged = of(Action::Keep);
    let counts: Vec<_> = counts.into_iter().flatten().collect();
    let left = match of(Action::Unwanted) {
        0 => String::new(),
        count => format!("{count} no longer wanted, which stay unless you add --prune"),
    };
    let mends = plan.mends();
    let (style, words) = if mends.is_some() && all_blocked {
        let words = "Blocked, but for what is ours and lets in too much, which is put right:";
        (palette.error, words.to_owned())
    } else if all_blocked {
        (palette.error, "Blocked: nothing can be done before the errors above are solved".to_owned())
    } else if !counts.is_empty() {
        let kept = (unchanged > 0).then(|| format!("{unchanged} unchanged"));
        let left = (!left.is_empty()).then_some(left);
        let all: Vec<_> = counts.into_iter().chain(kept).chain(left).collect();
        (palette.heading, all.join(", "))
    } else if !left.is_empty() {
        (palette.heading, format!("Nothing to do; {left}"))
    } else {
        let nothing = match plan.intent {
            Intent::Apply => "Nothing to do: everything is as the spec says",
            Intent::Destroy => "Nothing to do: there is nothing of ours",
        };
        (palette.heading, nothing.to_owned())
    };
    let mut shown: Vec<_> = lines(&words, palette.width);
    let last = shown.last().map_or(0, |line| line.chars().count());
    shown.iter_mut().for_each(|line| *line = paint(style, &line));
    if plan.can_go_on() {
        let digest = format!("digest {}", DigestPrefix::of(plan));
        let fits = last + 2 + digest.chars().count() <= palette.width;
        let painted = paint(palette.dim, digest);
        match shown.last_mut().filter(|_| fits) {
            Some(line) => *line = format!("{line}  {painted}"),
            None => shown.push(painted),
        }
    }
    shown.iter().for_each(|line| {
        let _ = writeln!(text, "{line}");
    });
    if !all_blocked && !blocked.is_empty() {
        let accounts = blocked.into_iter().collect::<Vec<_>>().join(", ");
        let but = if mends.is_some() {
            ", but for what is ours and lets in too much, which is put right"
        } else {
            ""
        };
        let words = format!("Blocked in account {accounts}: the errors above are to be solved first{but}");
        lines(&words, palette.width).iter().for_each(|line| {
            let _ = writeln!(text, "{}", paint(palette.error, line));
        });
    }
    for step in mends.iter().flat_map(Plan::steps) {
        let fields: Vec<_> = step.changes.iter().map(|change| label(change.field)).collect();
        let _ = writeln!(text, "  {}: {}", step.address, fields.join(", "));
    }
}

#[cfg(test)]
mod tests {
    use provision_core::address::{Address, Owner, ResourceKind};
    use provision_core::plan::{Action, Step};
    use provision_core::state::{FieldChange, Value};

    use super::{Palette, one_step};

    /// A name with spaces is broken between its words, and what goes on below is no second item.
    #[test]
    fn names_and_grants_go_on_in_the_next_line() {
        let owner = Owner { deployment: "acme".to_owned(), destination: "us".to_owned() };
        let name = "dev.iterable on cluster analytics in us-east-1".to_owned();
        let grants = ["CREATE on database dev", "TEMPORARY on database dev", "USAGE on schema iterable"];
        let grants = Value::Set(grants.map(str::to_owned).into());
        let step = Step {
            address: Address { owner, kind: ResourceKind::FormerPlace, name },
            kind: "former_place",
            action: Action::Unwanted,
            adopted: false,
            purpose: "what is left".to_owned(),
            changes: vec![FieldChange { field: "grants", before: Some(grants), after: None }],
            phases: Vec::new(),
            depends_on: [].into(),
            needs: [].into(),
            observed: None,
        };
        let mut text = String::new();
        one_step(&mut text, &step, Palette::default().of_width(60));
        let lines = [
            "  ? no longer wanted: former place dev.iterable on cluster",
            "    analytics in us-east-1",
            "      what is left",
            "      grants       - CREATE on database dev, TEMPORARY on",
            "                     database dev, USAGE on schema iterable",
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), lines);
    }
}
