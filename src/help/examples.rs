//! Something to copy for each command. Each line is tried by a test, and fits a terminal of 60 columns.

/// A command as it is typed, and what it is for.
type Example = (&'static str, &'static str);

/// By the words after `provision`.
const EXAMPLES: &[(&str, &[Example])] = &[
    (
        "",
        &[
            ("provision init", "a first spec: asks what it must"),
            ("provision validate plans/acme.toml", "is the spec right? nothing is sent"),
            ("provision plan plans/acme.toml", "what would change, and why"),
            ("provision apply plans/acme.toml", "make it so"),
            ("provision verify plans/acme.toml", "prove that it works"),
            ("provision handoff plans/acme.toml", "what to type into the vendor's form"),
            ("provision doctor --error -", "what does this error mean?"),
            ("provision destroy plans/acme.toml", "remove all of it"),
        ],
    ),
    (
        "init",
        &[
            ("provision init", "asks, with what the account has"),
            ("provision init --from trust-policy.json", "with what the vendor's page shows"),
            ("provision init --vendor iterable --no-input", "tells all that is missing"),
        ],
    ),
    (
        "generate",
        &[
            ("provision generate --from-live --role transfer-role", "the role that the vendor assumes"),
            ("provision generate --from-live --access-user sync", "or whose access key it has"),
        ],
    ),
    (
        "validate",
        &[
            ("provision validate plans/acme.toml", "one spec"),
            ("provision validate plans/", "all of a folder, and between them"),
        ],
    ),
    (
        "render",
        &[
            ("provision render plans/acme.toml", "to read"),
            ("provision render plans/acme.toml --out review", "a file for each document"),
        ],
    ),
    (
        "plan",
        &[
            ("provision plan plans/acme.toml", "all destinations of a spec"),
            ("provision plan plans/acme.toml --destination eu", "one of them"),
            ("provision plan plans/acme.toml --out plan.json", "to apply just this later"),
            ("provision plan plans/ --fail-on widening", "a gate for CI"),
        ],
    ),
    (
        "apply",
        &[
            ("provision apply plans/acme.toml", "shows the plan and asks"),
            ("provision apply plans/acme.toml --yes", "does not ask"),
            ("provision apply --plan plan.json", "what was reviewed, or nothing"),
            ("provision apply plans/acme.toml --prune", "removes what is not wanted any more"),
        ],
    ),
    (
        "destroy",
        &[
            ("provision destroy plans/acme.toml", "asks for the spec's name"),
            ("provision destroy --deployment acme", "without a spec"),
            ("provision destroy plans/acme.toml --delete-data", "objects in buckets too"),
        ],
    ),
    (
        "export",
        &[
            ("provision export terraform plans/acme.toml --out tf", "a folder for each destination"),
            ("provision export shell plans/acme.toml --out sh", "a script for AWS CLI and psql"),
        ],
    ),
    (
        "permissions",
        &[
            ("provision permissions plans/acme.toml", "of every command"),
            ("provision permissions plans/acme.toml --for plan", "for whoever reviews"),
        ],
    ),
    (
        "list",
        &[
            ("provision list", "everything in the account"),
            ("provision list plans/", "and which spec knows it"),
        ],
    ),
    (
        "policy",
        &[
            ("provision policy lint policy.json", "what is wrong with it"),
            ("provision policy diff old.json new.json", "do they mean the same?"),
            ("provision help policy explain", "why a request is denied"),
        ],
    ),
    (
        "policy lint",
        &[
            ("provision policy lint trust.json", "one document"),
            ("provision policy lint policies/ --sarif", "for code scanning"),
            ("provision policy lint plan.json --extract", "within Terraform and the like"),
        ],
    ),
    ("policy diff", &[("provision policy diff old.json new.json", "3 if they differ in what they allow")]),
    ("policy merge", &[("provision policy merge a.json b.json", "one document that says both")]),
    ("policy fix", &[("provision policy fix policy.json", "the document, mended")]),
    (
        "policy explain",
        &[
            (
                "provision policy explain --trust trust.json \\\n    --request request.json",
                "may it be assumed?",
            ),
            ("provision policy explain --identity me.json \\\n    --request request.json", "may I do this?"),
        ],
    ),
    (
        "vendors",
        &[
            ("provision vendors", "all profiles that are built in"),
            ("provision vendors iterable", "what is known of one"),
        ],
    ),
    (
        "handoff",
        &[
            ("provision handoff plans/acme.toml", "in the form's order"),
            (
                "provision handoff plans/acme.toml \\\n    --destination eu --copy role-arn",
                "one field, for the clipboard",
            ),
        ],
    ),
    (
        "verify",
        &[
            ("provision verify plans/acme.toml", "the whole checklist"),
            ("provision verify plans/acme.toml --wait 300", "while AWS spreads a change"),
            ("provision verify plans/acme.toml --wait-for-vendor", "until the vendor came"),
        ],
    ),
    (
        "doctor",
        &[
            ("provision doctor plans/acme.toml", "why the vendor is kept out"),
            ("provision doctor --role my-role --fix", "and mend it"),
            ("provision doctor --error -", "paste an error"),
        ],
    ),
    (
        "sandbox",
        &[
            ("provision sandbox --demo", "the main job, step by step"),
            ("provision sandbox -- bash", "a shell in which AWS is emulated"),
        ],
    ),
    (
        "schema",
        &[
            ("provision schema > provision.schema.json", "for an editor"),
            ("provision schema --vendor", "of a vendor's profile"),
        ],
    ),
    (
        "completions",
        &[
            ("source <(provision completions bash)", "in ~/.bashrc"),
            ("provision completions fish | source", "in ~/.config/fish/config.fish"),
        ],
    ),
    (
        "man",
        &[("provision man | man -l -", "read it"), ("provision man --out man1", "a page for each command")],
    ),
    ("help", &[("provision help apply", "a command"), ("provision help trust", "a topic")]),
];

/// The examples of a command.
pub(super) fn of(path: &str) -> Option<&'static [Example]> {
    EXAMPLES.iter().find(|(of, _)| *of == path).map(|(_, examples)| *examples)
}

/// As they are shown: what it is for in a line of its own, so that the command stays whole.
pub(super) fn text(examples: &[Example]) -> String {
    let each = examples.iter().map(|(line, what)| format!("  # {what}\n  {line}"));
    format!("Examples:\n{}", each.collect::<Vec<_>>().join("\n"))
}
