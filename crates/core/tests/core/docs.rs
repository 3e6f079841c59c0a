//! The pages in `docs/` that repeat what the program knows say the same.

use provision_core::call::rights::{self, Rights, Runs, Without};
use provision_core::finding::FindingId;
use provision_core::reads::{DOCTOR, LISTS, Need, READS, SURVEY};
use provision_core::spec;
use provision_core::toml_document::{Problems, Source};
use provision_core::vendor::{Condition, FieldValue, Overview, Vendor};
use provision_core::verify::CheckId;
use strum::VariantNames as _;

use crate::support;

/// `docs/spec.md` has every key. `UPDATE_DOCS=1` writes it anew.
#[test]
fn the_reference_lists_every_key() {
    const PAGE: &str = "docs/spec.md";
    let page = std::fs::read_to_string(support::root().join(PAGE)).unwrap();
    let (before, rest) = page.split_once("```toml\n").unwrap();
    let (_, after) = rest.split_once("```\n").unwrap();
    let expected = format!("{before}```toml\n{}```\n{after}", spec::reference());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(support::root().join(PAGE), &expected).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(support::root().join(PAGE)).unwrap(),
        expected,
        "run it with UPDATE_DOCS=1"
    );
}

/// The reference is itself a spec, once its destination has a key and a warehouse.
#[test]
fn the_reference_is_a_valid_spec() {
    let text = spec::reference()
        .replace("destinations.KEY", "destinations.us")
        .replace("#cluster =", "cluster =")
        .replace("#subject =", "subject =")
        .replace("#audience =", "audience =")
        .replacen("#name = \"transfer_user\"", "name = \"transfer_user\"", 1);
    let specs =
        spec::read(&["reference.toml".into()], &support::Given(|_: &std::path::Path| Ok(text.clone())));
    let specs = specs.unwrap_or_else(|problems| panic!("{}", problems));
    assert!(specs.warnings.is_empty(), "{}", specs.warnings);
}

/// `docs/vendors.md` has every profile. `UPDATE_DOCS=1` writes the tables anew.
#[test]
fn the_vendors_page_lists_every_profile() {
    let all = Overview::builtin();
    assert_eq!(all.len(), Vendor::builtin_names().count(), "each is valid");
    let mut table = String::from(
        "| name | product | signs in as | clusters | Serverless | sign-in modes | staging bucket | addresses known | checked |\n\
         |---|---|---|---|---|---|---|---|---|\n",
    );
    let mut limits = String::from(
        "| vendor | does not support | what its page says | source, read on |\n|---|---|---|---|\n",
    );
    for one in &all {
        let modes = one.modes.iter().map(<&str>::from).collect::<Vec<_>>().join(", ");
        table.push_str(&format!(
            "| `{}` | {} | {} | {} | {} | {modes} | {} | {} | {} |\n",
            one.name,
            one.title,
            one.identity_words(),
            one.warehouse_words(false),
            one.warehouse_words(true),
            one.bucket.words(),
            one.addresses_words(),
            one.checked,
        ));
        for limit in &one.unsupported {
            let source = format!("<{}>, {}", limit.source, limit.checked);
            limits.push_str(&format!(
                "| `{}` | {} | {} | {source} |\n",
                one.name,
                limit.what.words(),
                limit.because
            ));
        }
    }
    let path = &support::root().join("docs/vendors.md");
    let mut page = std::fs::read_to_string(path).unwrap();
    for (first, table) in [("| name | product |", &table), ("| vendor | does not support |", &limits)] {
        let begin = page.find(first).unwrap_or_else(|| panic!("{first} is not in the page"));
        let end = page[begin..].find("\n\n").map_or(page.len(), |end| begin + end + 1);
        page.replace_range(begin..end, table);
    }
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), page, "run it with UPDATE_DOCS=1");
}

/// `docs/plan-findings.md` has every finding of a plan. `UPDATE_DOCS=1` writes it anew.
#[test]
fn every_finding_of_a_plan_is_documented() {
    let mut page = String::from(
        "# Findings of a plan\n\n\
         What `plan`, `apply` and `destroy` notice beside the changes. Nothing is done while there is an error; an error\n\
         marked *refused* ends with exit code 5 instead of 1, because going on would be unsafe and not just impossible.\n\n\
         | id | severity | meaning |\n|---|---|---|\n",
    );
    for id in FindingId::ALL {
        let name = serde_json::to_value(id).unwrap();
        let severity = serde_json::to_value(id.severity()).unwrap();
        let refused = if id.is_refusal() { ", *refused*" } else { "" };
        let (name, severity) = (name.as_str().unwrap(), severity.as_str().unwrap());
        page.push_str(&format!("| `{name}` | {severity}{refused} | {} |\n", id.meaning()));
    }
    let path = &support::root().join("docs/plan-findings.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page, "run it with UPDATE_DOCS=1");
}

/// `docs/permissions.md` has every write with what it takes. `UPDATE_DOCS=1` writes the table anew.
#[test]
fn every_write_is_documented() {
    let mut table = String::from("| operation | sent by | takes | if it is denied |\n|---|---|---|---|\n");
    for (service, operation, Rights { runs, rights }) in rights::all().filter(|one| !one.2.rights.is_empty())
    {
        let sent = match runs {
            Runs::Apply => "apply",
            Runs::Destroy => "destroy",
            Runs::Both => "apply, destroy",
        };
        let takes = rights.iter().map(|right| {
            let only = right.only.words().map(|words| format!(" ({words})")).unwrap_or_default();
            format!("`{}` on {}{only}", right.action, right.on.words())
        });
        let without = rights.iter().filter_map(|right| match right.without {
            Without::Fails => None,
            Without::DoesWithLess => Some(format!("without `{}` it does with less", right.action)),
            Without::Instead(other) => Some(format!("for `{}`, `{other}` does as well", right.action)),
        });
        let (takes, without): (Vec<_>, Vec<_>) = (takes.collect(), without.collect());
        let takes = takes.join("; ");
        let without = if without.is_empty() { "the run ends".to_owned() } else { without.join("; ") };
        table.push_str(&format!("| `{service}` `{operation}` | {sent} | {takes} | {without} |\n"));
    }
    let path = &support::root().join("docs/permissions.md");
    let page = std::fs::read_to_string(path).unwrap();
    let begin = page.find("| operation | sent by |").expect("the table's head is in the page");
    let end = page[begin..].find("\n\n").map_or(page.len(), |end| begin + end + 1);
    let updated = format!("{}{table}{}", &page[..begin], &page[end..]);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &updated).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), updated, "run it with UPDATE_DOCS=1");
}

/// `docs/permissions.md` has every read of a plan. `UPDATE_DOCS=1` writes the table anew.
#[test]
fn every_read_of_a_plan_is_documented() {
    let mut table = String::from("| action | on | if it is denied |\n|---|---|---|\n");
    for read in READS {
        let denied = match read.need {
            Need::Required => "the plan ends".to_owned(),
            Need::Optional { unknown } => format!("a note: it is not known {unknown}"),
            Need::RequiredWhere { case, unknown } => {
                format!("the plan ends where {case}; else a note: it is not known {unknown}")
            }
        };
        let row = format!("| `{}:{}` | {} | {denied} |\n", read.service, read.action, read.query.words());
        // Several reads may take the same permission.
        if !table.contains(&row) {
            table.push_str(&row);
        }
    }
    let path = &support::root().join("docs/permissions.md");
    let page = std::fs::read_to_string(path).unwrap();
    let begin = page.find("| action | on |").unwrap_or(page.len());
    let end = page[begin..].find("\n\n").map_or(page.len(), |end| begin + end + 1);
    let updated = format!("{}{table}{}", &page[..begin], &page[end..]);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &updated).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), updated, "run it with UPDATE_DOCS=1");
}

/// `docs/permissions.md` has every read of the doctor. `UPDATE_DOCS=1` writes the table anew.
#[test]
fn every_read_of_the_doctor_is_documented() {
    two_columns("| action | tells |\n|---|---|\n", DOCTOR);
}

/// `docs/permissions.md` has what is listed where a name is not there. `UPDATE_DOCS=1` writes the table anew.
#[test]
fn every_list_of_names_is_documented() {
    two_columns("| lists | where |\n|---|---|\n", LISTS);
}

/// `docs/permissions.md` has what `init` lists. `UPDATE_DOCS=1` writes the table anew.
#[test]
fn what_init_lists_is_documented() {
    two_columns("| init lists | which tells |\n|---|---|\n", SURVEY);
}

/// A table of `docs/permissions.md` with an action and what it tells.
fn two_columns(head: &str, rows: &[(&str, &str)]) {
    let rows: String = rows.iter().map(|(action, tells)| format!("| `{action}` | {tells} |\n")).collect();
    let path = &support::root().join("docs/permissions.md");
    let page = std::fs::read_to_string(path).unwrap();
    let (before, rest) = page.split_once(head).unwrap();
    let after = rest.split_once("\n\n").map(|(_, after)| after).unwrap();
    let expected = format!("{before}{head}{rows}\n{after}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &expected).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), expected, "run it with UPDATE_DOCS=1");
}

/// `docs/verify.md` has every check. `UPDATE_DOCS=1` writes the table anew.
#[test]
fn the_verify_page_lists_every_check() {
    const PAGE: &str = "docs/verify.md";
    const HEAD: &str = "| check | holds if | certain by | otherwise |\n|---|---|---|---|\n";
    let rows = CheckId::ALL.iter().map(|id| {
        let name = serde_json::json!(id);
        let (name, source) = (name.as_str().unwrap(), id.source().words());
        format!("| `{name}` | {} | {source} | {} |\n", id.title(), id.severity())
    });
    let page = std::fs::read_to_string(support::root().join(PAGE)).unwrap();
    let (before, rest) = page.split_once(HEAD).unwrap();
    let after = rest.split_once("\n\n").map(|(_, after)| after).unwrap();
    let expected = format!("{before}{HEAD}{}\n{after}", rows.collect::<String>());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(support::root().join(PAGE), &expected).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(support::root().join(PAGE)).unwrap(),
        expected,
        "run it with UPDATE_DOCS=1"
    );
}

/// The example of every shape is a profile, and has every key, field and condition.
#[test]
fn the_vendors_page_has_an_example_of_every_shape() {
    let page = std::fs::read_to_string(support::root().join("docs/vendors.md")).unwrap();
    let section = page.split("### Every shape, by example").nth(1).unwrap();
    let example = section.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let source = std::sync::Arc::new(Source::new("docs/vendors.md", example));
    let mut problems = Problems::default();
    let vendor = Vendor::parse(&source, &mut problems);
    assert!(vendor.is_some(), "{problems}");
    let schema = provision_core::spec::vendor_json_schema();
    let tables = schema["$defs"].as_object().unwrap().values().chain([&schema]);
    for key in tables.filter_map(|table| table["properties"].as_object()).flat_map(|keys| keys.keys()) {
        assert!(section.contains(key.as_str()), "the example has no {key}");
    }
    for word in FieldValue::VARIANTS.iter().chain(Condition::VARIANTS) {
        assert!(section.contains(&format!("`{word}`")), "{word} is not listed");
    }
}
