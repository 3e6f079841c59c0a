//! How a plan looks in a terminal of 80 columns, with and without colour, and as data.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../crates/core/tests/support/mod.rs"]
mod support;

use provision::ui::palette::Palette;
use provision::ui::plan::human;
use provision::ui::{access, graph, json, page, plan_markdown};
use provision_core::deployment::Deployment;
use provision_core::facts::World;
use provision_core::plan::{Plan, access_changes};
use provision_core::resource::Teardown;
use support::plan;
use support::scenarios::{self, access_keys, applied, precreated_schema, rotating, untagged, us_and_eu};

fn shown(plan: &Plan, color: bool) -> String {
    human(plan, Palette::new(color), false, Some("provision apply …"))
}

fn teardown(deployments: &[Deployment], world: &World) -> Plan {
    plan::teardown(deployments, world, Teardown::default())
}

/// Plans of every sort, by the name of their snapshot.
fn plans() -> Vec<(&'static str, Plan)> {
    let empty = support::empty_account();
    let delete_data = Teardown { delete_data: true, ..Teardown::default() };
    vec![
        ("create", plan::make(&us_and_eu(), &empty)),
        ("nothing_to_do", plan::make(&us_and_eu(), &applied(&us_and_eu()))),
        ("drift", plan::make(&us_and_eu(), &scenarios::drifted())),
        ("not_ours", plan::make(&us_and_eu(), &scenarios::not_ours())),
        ("adopt", plan::make(&scenarios::adopting(), &scenarios::by_hand())),
        ("extra_policies", plan::make(&us_and_eu(), &scenarios::extra_policies())),
        ("no_warehouse", plan::make(&us_and_eu()[..1], &scenarios::no_warehouse())),
        ("destroy", teardown(&us_and_eu(), &applied(&us_and_eu()))),
        ("bucket_not_empty", teardown(&us_and_eu(), &scenarios::bucket_not_empty())),
        ("owns_objects", teardown(&us_and_eu(), &scenarios::owned_objects())),
        ("keys_create", plan::make(&access_keys(), &empty)),
        ("key_rotation_begins", plan::make(&rotating(true, false), &scenarios::key_in_use())),
        ("key_rotation_pending", plan::make(&access_keys(), &scenarios::key_replaced())),
        ("key_rotation_ends", plan::make(&rotating(true, false), &scenarios::key_replaced())),
        ("too_many_keys", plan::make(&access_keys(), &scenarios::keys_of_others())),
        ("password_rotation", plan::make(&rotating(false, true), &applied(&access_keys()))),
        ("credentials_lost", plan::make(&access_keys(), &scenarios::credentials_lost())),
        ("schema_create", plan::make(&precreated_schema(), &empty)),
        ("schema_narrowed", plan::make(&precreated_schema(), &scenarios::schema_too_wide())),
        (
            "schema_not_empty",
            plan::teardown(&precreated_schema(), &scenarios::schema_not_empty(), delete_data),
        ),
        ("untagged", plan::make(&untagged(), &empty)),
    ]
}

#[test]
fn each_plan_is_shown_whole() {
    for (name, plan) in plans() {
        insta::assert_snapshot!(name, shown(&plan, false));
    }
}

#[test]
fn colour_says_what_happens_to_a_resource() {
    for (name, plan) in plans() {
        if ["create", "nothing_to_do", "drift", "adopt", "destroy"].contains(&name) {
            insta::assert_snapshot!(format!("{name}_in_colour"), shown(&plan, true));
        }
    }
}

/// What grows and what shrinks, and the whole plan for a pull request.
#[test]
fn plans_are_written_for_pull_requests() {
    for (name, plan) in plans() {
        if ["create", "nothing_to_do", "drift", "not_ours", "keys_create", "destroy"].contains(&name) {
            insta::assert_snapshot!(
                format!("{name}_as_markdown"),
                plan_markdown::markdown(&plan, Some("provision apply …"))
            );
            let changes = access_changes(&plan);
            insta::assert_snapshot!(format!("{name}_access"), access::human(&changes, Palette::new(false)));
        }
    }
}

#[test]
fn graphs_are_written_for_programs_that_draw() {
    let plan = plan::make(&us_and_eu(), &scenarios::drifted());
    insta::assert_snapshot!("drift_as_dot", graph::dot(&plan));
    insta::assert_snapshot!("drift_as_mermaid", graph::mermaid(&plan));
}

/// How it looks is seen in a browser (`tests/trials/pages`).
#[test]
fn a_page_says_what_the_text_says() {
    for (name, plan) in plans() {
        let html = page::plan::page(&plan, Some("provision apply 'a b' --expect 0123")).html();
        assert!(html.contains(&plan.digest), "{name}");
        assert!(
            html.contains("<code>provision apply &#39;a b&#39; --expect 0123</code>"),
            "{name}: the exact command"
        );
        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        for message in plan.findings().map(|finding| &finding.message) {
            let message = escaped(message).replace('"', "&quot;").replace('\'', "&#39;");
            assert!(html.contains(&message), "{name}: {message}");
        }
        for change in access_changes(&plan) {
            assert!(html.contains(&escaped(&change.address.name)), "{name}: {change:?}");
        }
        for step in plan.steps() {
            assert!(
                html.contains(&escaped(&step.purpose).replace('\'', "&#39;")),
                "{name}: {}",
                step.purpose
            );
        }
        assert!(!html.contains("<script") && !html.contains("http://") && !html.contains("src="), "{name}");
    }
    let widened = plan::make(&us_and_eu(), &support::empty_account());
    let html = page::plan::page(&widened, None).html();
    assert!(html.contains("changed wider") && !html.contains("To carry it out"), "red, and no command");
}

/// GitHub takes no more than 65,536 characters.
#[test]
fn a_fleet_fits_into_a_comment() {
    let us = us_and_eu().remove(0);
    let fleet = (0..300).map(|number| {
        let mut one = us.clone();
        one.destination = format!("d{number}");
        one
    });
    let plan = plan::make(&fleet.collect::<Vec<_>>(), &support::empty_account());
    let markdown = plan_markdown::markdown(&plan, Some("provision apply"));
    let length = markdown.chars().count();
    assert!((40_000..65_535).contains(&length), "{length}");
    assert!(
        markdown.contains("acme/d299") && markdown.contains("do not fit here"),
        "counts of all are there"
    );
    assert!(markdown.trim_end().ends_with("```") && markdown.contains("provision apply"));
    assert_eq!(markdown.matches("<details>").count(), markdown.matches("</details>").count());
}

#[test]
fn no_line_is_wider_than_the_terminal_unless_one_word_is() {
    for (name, plan) in plans() {
        for line in shown(&plan, false).lines() {
            let longest = line.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
            assert!(line.chars().count() <= 80 || longest > 40, "{name}: {line}");
        }
    }
}

#[test]
fn machines_are_told_that_a_resource_is_adopted() {
    let plan = json::plan(&plan::make(&scenarios::adopting(), &scenarios::by_hand()));
    let steps = plan["deployments"][0]["steps"].as_array().unwrap();
    let role = steps.iter().find(|step| step["kind"] == "role").unwrap();
    assert_eq!((&role["action"], &role["adopted"]), (&"update".into(), &true.into()));
    let policy = steps.iter().find(|step| step["kind"] == "bucket_policy").unwrap();
    assert_eq!((&policy["action"], &policy["adopted"]), (&"keep".into(), &false.into()));
}
