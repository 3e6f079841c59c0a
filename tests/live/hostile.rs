//! Files of strangers: their names, and what they hold.

use std::os::unix::ffi::OsStringExt as _;

use crate::account::{Account, Run, US_AND_EU, text};

/// Nothing of it moves the cursor of a terminal or is not seen.
fn assert_seen(run: &Run) {
    for shown in [&run.out, &run.err] {
        let is_hidden = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{200b}' | '\u{202e}');
        assert_eq!(shown.chars().find(|c| is_hidden(*c)), None, "{shown:?}");
    }
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
