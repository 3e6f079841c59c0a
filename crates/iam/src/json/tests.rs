use super::{Node, Value, parse};

fn messages(text: &str) -> Vec<String> {
    parse(text).findings.iter().map(ToString::to_string).collect()
}

/// The repaired text, which must mean the same as `expected`.
fn assert_repairs(text: &str, expected: &str) {
    let syntax = parse(text);
    assert!(!syntax.findings.is_empty(), "no mistake found in {text}");
    let repaired = syntax.repaired.unwrap_or_else(|| panic!("no repair of {text}: {:?}", messages(text)));
    let read: serde_json::Value =
        serde_json::from_str(&repaired).unwrap_or_else(|e| panic!("{e} in {repaired}"));
    let expected: serde_json::Value = serde_json::from_str(expected).unwrap();
    assert_eq!(read, expected, "{text} became {repaired}");
}

fn data(node: &Node) -> serde_json::Value {
    match &node.value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(value) => (*value).into(),
        Value::Number(number) => serde_json::from_str(number).unwrap(),
        Value::String(text) => text.as_str().into(),
        Value::Array(items) => items.iter().map(data).collect(),
        Value::Object(members) => {
            serde_json::Value::Object(members.iter().map(|m| (m.key.clone(), data(&m.value))).collect())
        }
    }
}

#[test]
fn correct_json_is_read_as_any_parser_reads_it() {
    for text in [
        "{}",
        " [ ] ",
        r#"{"a":[1,-2.5,1e3,0,true,false,null,"x"],"b":{"c":"d"}}"#,
        r#"{"escapes":"\" \\ \/ \b \f \n \r \t \u00e9 \ud83d\ude00"}"#,
        "{\n\t\"a\" :\r\n \"b\"\n}\n",
        r#"{"curly “inside” are text":"’ ”, x"}"#,
        r##"["it's", "// no comment", "/* nor this */", "#"]"##,
    ] {
        let syntax = parse(text);
        assert_eq!(messages(text), Vec::<String>::new(), "{text}");
        assert_eq!(data(&syntax.root.unwrap()), serde_json::from_str::<serde_json::Value>(text).unwrap());
        assert_eq!(syntax.repaired, None);
    }
}

#[test]
fn what_people_paste_is_repaired() {
    for (text, expected) in [
        ("{“a”: “b”}", r#"{"a":"b"}"#),
        ("{“a\": \"b”}", r#"{"a":"b"}"#),
        ("{\"a”: \"b\"}", r#"{"a":"b"}"#),
        ("{\"a”: \"b”}", r#"{"a":"b"}"#),
        ("{„a“: „b“}", r#"{"a":"b"}"#),
        ("{'a': 'b'}", r#"{"a":"b"}"#),
        ("{'a': 'it\\'s'}", r#"{"a":"it's"}"#),
        ("{‘a’: ‘say \"b\"’}", r#"{"a":"say \"b\""}"#),
        (r#"{"a": ["x", "y",],}"#, r#"{"a":["x","y"]}"#),
        (r#"{"a": ["x" "y"] "b": 1}"#, r#"{"a":["x","y"],"b":1}"#),
        ("{\"a\": \"x\"\n \"b\": \"y\"}", r#"{"a":"x","b":"y"}"#),
        (r#"{"a": 1,, "b": 2}"#, r#"{"a":1,"b":2}"#),
        (r#"{, "a": 1}"#, r#"{"a":1}"#),
        ("\u{FEFF}{\"a\": 1}", r#"{"a":1}"#),
        ("{\u{A0}\u{A0}\"a\":\u{200B}1}", r#"{"a":1}"#),
        ("{\"a\": 1 // one\n}", r#"{"a":1}"#),
        ("{/* one\n two */\"a\": 1}", r#"{"a":1}"#),
        ("{\"a\": 1 # one\n}", r#"{"a":1}"#),
        ("{\"a\": True, \"b\": None}", r#"{"a":true,"b":null}"#),
        ("{a: \"x\", Version: 2012-10-17}", r#"{"a":"x","Version":"2012-10-17"}"#),
        ("{\"a\" \"x\"}", r#"{"a":"x"}"#),
        ("{\"a\" = \"x\", \"b\" => 1}", r#"{"a":"x","b":1}"#),
        ("{\"a\": 1; \"b\": 2;}", r#"{"a":1,"b":2}"#),
        ("{\"a\": [1, 2}", r#"{"a":[1,2]}"#),
        ("{\"a\": {\"b\": 1", r#"{"a":{"b":1}}"#),
        ("{\"a\": [1, 2", r#"{"a":[1,2]}"#),
        ("{\"a\": 1}}", r#"{"a":1}"#),
        ("{\"a\": 1]", r#"{"a":1}"#),
        ("{\"a\": \"x,\n\"b\": 1}", r#"{"a":"x","b":1}"#),
        ("{\"a\": \"x\ty\"}", r#"{"a":"x\ty"}"#),
        ("{\"a\": \"x\\*\"}", r#"{"a":"x*"}"#),
        ("{\"a\": \"x\\q\"}", r#"{"a":"x\\q"}"#),
        ("'{\"a\": 1}'", r#"{"a":1}"#),
        ("```json\n{\"a\": 1}\n```", r#"{"a":1}"#),
        ("Use this policy: {\"a\": 1}", r#"{"a":1}"#),
        ("｛\"a\"：[1，2]｝", r#"{"a":[1,2]}"#),
        ("{\"account\": 012345678901}", r#"{"account":"012345678901"}"#),
    ] {
        assert_repairs(text, expected);
    }
}

#[test]
fn terraform_becomes_json() {
    assert_repairs(
        r#"assume_role_policy = jsonencode({
            Version = "2012-10-17"
            Statement = [
              {
                Action = "sts:AssumeRole" # who
                Effect = "Allow"
                Principal = { Service = "ec2.amazonaws.com" }
              },
            ]
        })"#,
        r#"{"Version":"2012-10-17","Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"}}]}"#,
    );
}

#[test]
fn what_cannot_be_guessed_is_not_repaired() {
    for text in [
        "",
        "  ",
        "{\"a\":}",
        "{\"a\"}",
        "{\"a\": }",
        "{\"a\": 1, \"a\": 2}",
        "{\"a\": 1, \"A\": 1}",
        "{\"a\": 1} {\"b\": 2}",
        "[\"a\": 1]",
        "{{\"a\": 1}}",
        "{\"a\": \"\\ud800\"}",
        "{\"a\": 1, ...}",
    ] {
        let syntax = parse(text);
        assert!(!syntax.findings.is_empty(), "{text}");
        assert_eq!(syntax.repaired, None, "{text}");
    }
}

#[test]
fn a_mistake_is_told_with_its_place_and_path() {
    let text = "{\n  \"Statement\": [\n    { \"é\": \"x\",, }\n  ]\n}";
    assert_eq!(
        messages(text),
        ["3:16: error JSON_SYNTAX_ERROR: a comma without an item before it (remove it)",]
    );
    let found = &parse("{\"a\": [1, {\"b c\": tru}]}").findings[0];
    assert_eq!(found.at.path, "a[1][\"b c\"]");
    assert_eq!((found.at.span.start.offset, found.at.span.end.offset), (18, 21));
}

#[test]
fn many_strange_characters_are_one_message() {
    let found = messages("{“a”: “b”}");
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("curly quotation mark “ (U+201C), here and in one more place"), "{found:?}");
}

#[test]
fn hostile_nesting_ends_in_a_message() {
    for open in ["[", "{\"a\":", "[{\"a\":"] {
        let found = messages(&open.repeat(200_000));
        assert!(found.iter().any(|message| message.contains("nested deeper")), "{found:?}");
    }
}

#[test]
fn a_hundred_messages_are_enough() {
    let text = format!("[{}]", "1 ".repeat(10_000));
    assert_eq!(parse(&text).findings.len(), 100);
}

#[test]
fn hostile_texts_take_no_longer_than_their_length() {
    for piece in [
        "\"",
        "“",
        "'",
        "`",
        "\\",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\u{A0}",
        "//",
        "/*",
        "#",
        "a",
        "\"a",
        "\"a”,",
        "“a\" ",
        "'a",
        "\"\\",
        "{\"a\":",
        "\"a\":1,",
        "\"a\" ",
        "1 ",
        ";",
        "=",
        "${",
        "\"a”:b”,",
        " \"”",
        "\u{FEFF}",
        "\n",
        "\"\n",
    ] {
        for prefix in ["", "{\"a\":\""] {
            let text = format!("{prefix}{}", piece.repeat(100_000 / piece.len()));
            let started = std::time::Instant::now();
            parse(&text);
            let elapsed = started.elapsed();
            assert!(elapsed.as_secs() < 4, "{prefix}{piece}: {elapsed:?}");
        }
    }
}
