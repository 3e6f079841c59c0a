//! Rows of JSON (Database Developer Guide, "COPY from JSON format").

use serde_json::Value;

use super::fields::{Fields, Row};

/// One row an object, wherever they end; `columns` makes fields of each.
pub(super) fn rows(bytes: &[u8], columns: impl Fn(Value) -> Fields) -> Vec<Row> {
    let text = String::from_utf8_lossy(bytes);
    let mut values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
    let (mut rows, mut at) = (Vec::new(), 0);
    while let Some(value) = values.next() {
        let end = values.byte_offset();
        // What is left of the last one begins with the layout between the two.
        let begin = at + (text[at..].len() - text[at..].trim_start().len());
        let line = text[..begin].matches('\n').count() + 1;
        let failed = value.is_err();
        let (raw, fields) = match value {
            Ok(value) => (text[begin..end].to_owned(), columns(value)),
            // The text is the sandbox's own, the number Redshift's.
            Err(error) => {
                let raw = text[begin..].lines().next().unwrap_or_default().to_owned();
                (raw, Fields::Broken(2999, format!("Invalid value: {error}")))
            }
        };
        rows.push(Row { line, raw, fields });
        if failed {
            break;
        }
        at = end;
    }
    rows
}

/// The members of an object by their names.
pub(super) fn named(value: Value, ignore_case: bool) -> Fields {
    match value {
        Value::Object(members) if ignore_case => {
            Fields::Named(members.into_iter().map(|(name, value)| (name.to_lowercase(), value)).collect())
        }
        Value::Object(members) => Fields::Named(members),
        _ => Fields::Broken(2999, "Invalid JSONPath format: Not an object".to_owned()),
    }
}

/// A step of a JSONPath expression.
pub(super) enum Step {
    Member(String),
    Element(usize),
}

/// The expressions of a file `{"jsonpaths": ["$.a", "$['b'][0]"]}`.
pub(super) fn paths(bytes: &[u8]) -> Option<Vec<Vec<Step>>> {
    let file: Value = serde_json::from_slice(bytes).ok()?;
    file["jsonpaths"].as_array()?.iter().map(|path| steps(path.as_str()?)).collect()
}

fn steps(path: &str) -> Option<Vec<Step>> {
    let mut rest = path.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(member) = rest.strip_prefix('.') {
            let end = member.find(['.', '[']).unwrap_or(member.len());
            steps.push(Step::Member(member[..end].to_owned()));
            rest = &member[end..];
        } else {
            let (inside, after) = rest.strip_prefix('[')?.split_once(']')?;
            let quoted =
                ['\'', '"'].iter().find_map(|quote| inside.strip_prefix(*quote)?.strip_suffix(*quote));
            steps.push(match quoted {
                Some(name) => Step::Member(name.to_owned()),
                None => Step::Element(inside.parse().ok()?),
            });
            rest = after;
        }
    }
    Some(steps)
}

/// One value an expression; what an expression does not find is NULL.
pub(super) fn listed(value: &Value, paths: &[Vec<Step>]) -> Fields {
    let find = |path: &Vec<Step>| {
        let found = path.iter().try_fold(value, |value, step| match step {
            Step::Member(name) => value.get(name),
            Step::Element(index) => value.get(index),
        })?;
        match found {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    };
    Fields::Listed(paths.iter().map(find).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_rows_wherever_their_lines_end() {
        let found = rows(b"{\"a\": 1}\n{\"a\":\n2} {\"a\": 3}\n{oops", |value| named(value, false));
        let lines: Vec<_> =
            found.iter().map(|row| (row.line, matches!(row.fields, Fields::Broken(..)))).collect();
        assert_eq!(lines, [(1, false), (2, false), (3, false), (4, true)]);
    }

    #[test]
    fn expressions_find_members_and_elements() {
        let paths = paths(br#"{"jsonpaths": ["$.a", "$['b c'][1]", "$.d.e", "$.x"]}"#).unwrap();
        let value = serde_json::json!({"a": "t", "b c": [1, 2], "d": {"e": {"f": 1}}});
        let Fields::Listed(values) = listed(&value, &paths) else { panic!("they are listed") };
        assert_eq!(values, [Some("t".into()), Some("2".into()), Some("{\"f\":1}".into()), None]);
        assert!(super::paths(b"{\"jsonpaths\": [\"a\"]}").is_none());
    }
}
