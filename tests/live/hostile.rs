//! Files of strangers: their names, what they hold, and that they have no end.

use std::os::unix::ffi::OsStringExt as _;

use serde_json::{Value, json};

use crate::account::{Account, Run, US_AND_EU, text};

/// Nothing of it moves the cursor of a terminal or is not seen.
fn assert_seen(run: &Run) {
    for shown in [&run.out, &run.err] {
        let is_hidden = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{200b}' | '\u{202e}');
        assert_eq!(shown.chars().find(|c| is_hidden(*c)), None, "{shown:?}");
    }
}

/// Whether it is said, however its lines are broken.
fn says(run: &Run, text: &str) -> bool {
    let words: Vec<_> = run.err.split_whitespace().chain(run.out.split_whitespace()).collect();
    words.join(" ").contains(text)
}

#[test]
fn names_and_texts_of_specs_are_shown_as_they_are() {
    let account = Account::new();
    let spec = std::fs::read_to_string(US_AND_EU).unwrap();
    for name in ["g\u{1b}[31m.toml", "g\u{9b}31m.toml", "g\nh.toml"] {
        let odd = account.write(name, &spec);
        let run = account.expect(0, &["validate", text(&odd)]);
        assert_seen(&run);
        assert_eq!(run.out.lines().count(), 1, "{}", run.out);
        assert_seen(&account.expect(3, &["plan", text(&odd), "--out", "p\u{1b}[2J.json"]));
        account.write(name, "name = \"a\u{85}\u{9b}31m\u{200b}\u{202e}\"\nb = 1\u{9b}");
        assert_seen(&account.expect(2, &["validate", text(&odd)]));
        let run = account.expect(2, &["validate", text(&odd), "--json"]);
        assert_seen(&run);
        assert_eq!(run.json()["findings"][0]["file"], text(&odd), "it is the same when it is read");
    }
    let bytes = std::ffi::OsString::from_vec(b"g\xff\x1b[31m.toml".to_vec());
    assert_seen(&account.finish(account.command(&["validate"]).arg(bytes)));
}

#[test]
fn what_has_no_end_is_not_read_to_it() {
    let account = Account::new();
    for (arguments, most) in [
        (&["validate", "/dev/zero"][..], "16 MiB"),
        (&["plan", "/dev/zero", "--json"], "16 MiB"),
        (&["apply", "--plan", "/dev/zero"], "512 MiB"),
        (&["plan", US_AND_EU, "--out", "/dev/zero"], "/dev/zero"),
        (&["vendors", "/dev/zero"], "16 MiB"),
        (&["policy", "lint", "/dev/zero"], "1 MiB"),
        (&["policy", "lint", "--extract", "/dev/zero"], "64 MiB"),
        (&["doctor", "--role", "acme", "--as", "/dev/zero"], "1 MiB"),
    ] {
        let run = account.expect(2, arguments);
        let told = format!("{}{}", run.out, run.err);
        assert!(told.contains(most) && told.contains("/dev/zero"), "{arguments:?}: {told}");
    }
    let spec = std::fs::read_to_string(US_AND_EU).unwrap().replace("\"iterable\"", "\"/dev/zero\"");
    let spec = account.write("profile.toml", &spec);
    let run = account.expect(2, &["validate", text(&spec)]);
    assert!(run.err.contains("16 MiB") && run.err.contains("divide"), "{}", run.err);
}

#[test]
fn a_spec_that_is_not_utf_8_is_told_with_the_place() {
    let account = Account::new();
    let path = account.folder.path().join("latin.toml");
    std::fs::write(&path, b"name = \"acme\"\n# f\xfcr\n").unwrap();
    let run = account.expect(2, &["validate", text(&path)]);
    assert!(says(&run, "it is not UTF-8 at byte 18, in line 2: save it as UTF-8"), "{}", run.err);
    let wide: Vec<u8> = "\u{feff}name = 1".encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(&path, wide).unwrap();
    let run = account.expect(2, &["validate", text(&path)]);
    assert!(says(&run, "it is UTF-16: save it as UTF-8; in PowerShell"), "{}", run.err);
}

/// Whatever was done to it, the same is told, with the place.
#[test]
fn a_damaged_plan_is_told_as_that() {
    let account = Account::new();
    account.expect(3, &["plan", US_AND_EU, "--out", "plan.json"]);
    let good = account.read("plan.json");
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut plan: Value = serde_json::from_str(&good).unwrap();
        change(&mut plan);
        format!("{plan:#}")
    };
    for (at, damaged) in [
        good[..good.len() / 2].to_owned(),
        String::new(),
        "[]".to_owned(),
        changed(&|plan| plan["prune"] = json!("all")),
        changed(&|plan| plan["input"] = Value::Null),
        changed(&|plan| plan["input"][0]["bucket"] = json!(7)),
        changed(&|plan| plan["digest"] = Value::Null),
        account.expect(3, &["plan", US_AND_EU, "--json"]).out,
    ]
    .into_iter()
    .enumerate()
    {
        account.write("damaged.json", &damaged);
        let run = account.expect(2, &["apply", "--plan", "damaged.json", "--yes"]);
        for inner in ["expected", "invalid type", "EOF", "struct", "missing field"] {
            assert!(!run.err.contains(inner), "{at}: {}", run.err);
        }
        assert!(says(&run, "cannot use the plan damaged.json: "), "{at}: {}", run.err);
        assert!(says(&run, "plan SPEC --out FILE"), "{at}: {}", run.err);
        assert!(says(&run, "at line ") || damaged == "[]", "{at}: {}", run.err);
    }
}

#[test]
fn a_plan_that_says_another_intent_is_refused() {
    let account = Account::new();
    account.expect(3, &["plan", US_AND_EU, "--out", "plan.json"]);
    let before = account.inventory();
    let turned = account.read("plan.json").replace("\"intent\": \"apply\"", "\"intent\": \"destroy\"");
    account.write("turned.json", &turned);
    let run = account.expect(5, &["apply", "--plan", "turned.json", "--yes"]);
    assert!(says(&run, "its intent is `destroy`") && says(&run, "hint:"), "{}", run.err);
    assert_eq!(account.inventory(), before);
}
