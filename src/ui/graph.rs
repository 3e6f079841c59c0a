//! The steps of a plan and what each waits for, for programs that draw graphs. Names are text in them, whatever they hold.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use provision_core::address::Address;
use provision_core::plan::{Action, Plan, Step};
use provision_core::prose::printable;

/// In the DOT language of Graphviz.
pub fn dot(plan: &Plan) -> String {
    let mut text = String::from("digraph provision {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n");
    let ids = ids(plan);
    for (number, one) in plan.deployments.iter().enumerate() {
        let label = dot_text(&format!("{}/{}", one.spec, one.destination));
        let _ = writeln!(text, "  subgraph cluster_{number} {{\n    label={label};");
        for step in &one.steps {
            let label = dot_text(&format!("{}\n{}", what(step), step.address.name));
            let _ = writeln!(text, "    n{} [label={label}, color={}];", ids[&step.address], color(step));
        }
        text.push_str("  }\n");
    }
    for (from, to) in arrows(plan, &ids) {
        let _ = writeln!(text, "  n{from} -> n{to};");
    }
    text.push_str("}\n");
    text
}

/// For Mermaid.
pub fn mermaid(plan: &Plan) -> String {
    let mut text = String::from("flowchart LR\n");
    let ids = ids(plan);
    for (number, one) in plan.deployments.iter().enumerate() {
        let label = mermaid_text(&format!("{}/{}", one.spec, one.destination));
        let _ = writeln!(text, "  subgraph d{number}[{label}]");
        for step in &one.steps {
            let label = mermaid_text(&format!("{}\n{}", what(step), step.address.name));
            let _ = writeln!(text, "    n{}[{label}]:::{}", ids[&step.address], class(step));
        }
        text.push_str("  end\n");
    }
    for (from, to) in arrows(plan, &ids) {
        let _ = writeln!(text, "  n{from} --> n{to}");
    }
    for (class, color) in [
        ("create", "#1a7f37"),
        ("update", "#0969da"),
        ("delete", "#cf222e"),
        ("unwanted", "#9a6700"),
        ("keep", "#6e7781"),
    ] {
        let _ = writeln!(text, "  classDef {class} stroke:{color},stroke-width:2px");
    }
    text
}

fn ids(plan: &Plan) -> BTreeMap<&Address, usize> {
    plan.steps().zip(0..).map(|(step, number)| (&step.address, number)).collect()
}

/// From what is waited for to what waits.
fn arrows(plan: &Plan, ids: &BTreeMap<&Address, usize>) -> Vec<(usize, usize)> {
    let of = |step: &Step| {
        let to = ids[&step.address];
        step.depends_on.iter().filter_map(|address| Some((*ids.get(address)?, to))).collect::<Vec<_>>()
    };
    plan.steps().flat_map(of).collect()
}

fn what(step: &Step) -> String {
    let word = if step.adopted { "adopt" } else { class(step) };
    format!("{word} {}", step.address.kind.title())
}

fn class(step: &Step) -> &'static str {
    match step.action {
        Action::Create => "create",
        Action::Update => "update",
        Action::Delete => "delete",
        Action::Unwanted => "unwanted",
        Action::Keep => "keep",
    }
}

fn color(step: &Step) -> &'static str {
    match step.action {
        Action::Create => "darkgreen",
        Action::Update => "blue",
        Action::Delete => "red",
        Action::Unwanted => "orange",
        Action::Keep => "gray",
    }
}

/// In a string of DOT a backslash begins an escape of a label, and only a quote ends it (Graphviz, "The DOT Language" and
/// "escString").
fn dot_text(text: &str) -> String {
    let escaped = printable(text).replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{escaped}\"")
}

/// All but plain letters as entity codes, which begin with `#` (Mermaid, "Flowcharts - Basic Syntax", entity codes to
/// escape characters).
fn mermaid_text(text: &str) -> String {
    let mut escaped = String::new();
    for letter in printable(text).chars() {
        match letter {
            '\n' => escaped.push_str("<br/>"),
            _ if letter.is_alphanumeric() || " -_./".contains(letter) => escaped.push(letter),
            _ => _ = write!(escaped, "#{};", u32::from(letter)),
        }
    }
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::{dot_text, mermaid_text};

    #[test]
    fn names_are_text() {
        assert_eq!(dot_text("a\"]; b [label=\"\\"), r#""a\"]; b [label=\"\\""#);
        assert_eq!(dot_text("one\ntwo"), "\"one\\ntwo\"");
        assert_eq!(mermaid_text("a\"]<b>&"), "\"a#34;#93;#60;b#62;#38;\"");
        assert_eq!(mermaid_text("role\nacme-us"), "\"role<br/>acme-us\"");
    }
}
