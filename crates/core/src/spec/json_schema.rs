//! The JSON Schemas of a spec and of a vendor's profile, for editors, from the same tables as the reader.

use serde_json::{Map, Value, json};

use super::keys::SPEC;
use super::variables::NAMES;
use crate::toml_document::{Key, KeyTable, Kind, Rule};
use crate::vendor::{PATH, VENDOR, Vendor};

/// JSON Schema (draft 2020-12) of a spec.
pub fn json_schema() -> Value {
    let mut definitions = Map::new();
    let mut schema = table(&SPEC, &["name", "vendor", "destinations"], &mut definitions);
    let built_in: Vec<_> = Vendor::builtin_names().collect();
    schema["properties"]["vendor"]["anyOf"] = json!([{"enum": built_in}, {"pattern": PATH}]);
    document(schema, "provision spec", definitions)
}

/// JSON Schema (draft 2020-12) of a vendor's profile.
pub fn vendor_json_schema() -> Value {
    let mut definitions = Map::new();
    let schema = table(&VENDOR, &required(&VENDOR), &mut definitions);
    // Of a profile a table is in one place only, so that what it requires is required there.
    let tables = VENDOR.keys().filter_map(|key| match key.kind {
        Kind::Table(keys) => Some((key.name, keys)),
        _ => None,
    });
    for (name, keys) in tables {
        definitions[name]["required"] = json!(required(keys));
    }
    document(schema, "provision vendor profile", definitions)
}

fn document(mut schema: Value, title: &str, definitions: Map<String, Value>) -> Value {
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!(title);
    schema["$defs"] = Value::Object(definitions);
    schema
}

fn required(keys: &'static KeyTable) -> Vec<&'static str> {
    keys.keys().filter(|key| key.required).map(|key| key.name).collect()
}

/// A table as a schema. Keys that a destination may give instead are not
/// required here, so the caller names those that are.
fn table(keys: &'static KeyTable, required: &[&str], definitions: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    for key in keys.keys() {
        properties.insert(key.name.to_string(), property(key, definitions));
    }
    let mut table = json!({
        "type": "object",
        "description": keys.about,
        "properties": properties,
        "additionalProperties": false,
    });
    if !required.is_empty() {
        table["required"] = json!(required);
    }
    table
}

fn property(key: &'static Key, definitions: &mut Map<String, Value>) -> Value {
    let mut property = match key.kind {
        Kind::Table(keys) => {
            if !definitions.contains_key(key.name) {
                let table = table(keys, &[], definitions);
                definitions.insert(key.name.to_string(), table);
            }
            return json!({"$ref": format!("#/$defs/{}", key.name)});
        }
        Kind::Tables(names, keys) => {
            let mut one = table(keys, &["region", "database", "schema"], definitions);
            one["oneOf"] = json!([{"required": ["cluster"]}, {"required": ["workgroup"]}]);
            json!({
                "type": "object",
                "minProperties": 1,
                "propertyNames": follows(names),
                "additionalProperties": one,
            })
        }
        Kind::Text(rule) => text(rule, key.templated),
        Kind::Texts(rule) => json!({"type": "array", "items": text(rule, key.templated)}),
        Kind::Choice(choices) => json!({"enum": choices}),
        Kind::Choices(choices) => json!({"type": "array", "items": {"enum": choices}}),
        Kind::Flag => json!({"type": "boolean"}),
        Kind::Whole(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Kind::Map(names, rule) => json!({
            "type": "object",
            "propertyNames": follows(names),
            "additionalProperties": text(rule, key.templated),
        }),
        Kind::MapOfTexts(names, rule) => json!({
            "type": "object",
            "propertyNames": follows(names),
            "additionalProperties": {"type": "array", "items": text(rule, key.templated)},
        }),
        Kind::List(keys) => json!({"type": "array", "items": table(keys, &required(keys), definitions)}),
    };
    describe(key, &mut property);
    property
}

/// A string; one whose variables are replaced follows its rule afterwards.
fn text(rule: &Rule, templated: bool) -> Value {
    let mut text = json!({"type": "string"});
    match templated {
        true => text["anyOf"] = json!([follows(rule), {"pattern": templated_text()}]),
        false => text.as_object_mut().expect("made above").append(&mut follows(rule)),
    }
    text
}

/// A string with variables between double braces, all of them known.
fn templated_text() -> String {
    let (plain, names) = (r"([^{]|\{[^{])*", NAMES.join("|"));
    format!(r"^{plain}(\{{\{{\s*({names})\s*\}}\}}{plain})+\{{?$")
}

/// What a rule says, in the words of JSON Schema.
fn follows(rule: &Rule) -> Map<String, Value> {
    let mut follows = Map::new();
    follows.insert("pattern".to_string(), json!(rule.expression()));
    follows.extend(rule.most().map(|most| ("maxLength".to_string(), json!(most))));
    follows
}

fn describe(key: &Key, property: &mut Value) {
    let default = literal(key.default);
    let mut about = key.about.to_string();
    if default.is_none() && !key.default.is_empty() {
        about = format!("{about} Default: {}.", key.default).trim_start().to_string();
    }
    if !about.is_empty() {
        property["description"] = json!(about);
    }
    let has_default = default.is_some();
    if let Some(default) = default {
        property["default"] = default;
    }
    if let Some(example) = literal(&key.example()).filter(|_| !has_default) {
        property["examples"] = json!([example]);
    }
}

/// A TOML literal as JSON; `None` for words.
fn literal(toml: &str) -> Option<Value> {
    let table: toml::Table = toml::from_str(&format!("value = {toml}")).ok()?;
    serde_json::to_value(&table["value"]).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_has_what_an_editor_needs() {
        let schema = json_schema();
        let bucket = &schema["$defs"]["bucket"]["properties"];
        assert_eq!(bucket["expire_days"]["default"], 7);
        assert_eq!(bucket["name"]["anyOf"][0]["pattern"], "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$");
        let destination = &schema["properties"]["destinations"]["additionalProperties"];
        assert_eq!(destination["required"], json!(["region", "database", "schema"]));
        assert_eq!(destination["properties"]["bucket"], json!({"$ref": "#/$defs/bucket"}));
        assert_eq!(schema["properties"]["auth"]["enum"], json!(["role", "keys"]));
        let trust = schema["$defs"]["trust"]["properties"]["principals"]["description"].as_str();
        assert!(trust.unwrap().ends_with("Default: the vendor's."));
    }

    /// Every default and example is what the reader itself takes.
    #[test]
    fn defaults_and_examples_follow_their_own_rules() {
        fn check(keys: &'static KeyTable) {
            for key in keys.keys() {
                for shown in [key.default, &key.example()] {
                    let value = literal(shown);
                    match (key.kind, value) {
                        (Kind::Text(rule), Some(Value::String(text))) if !text.contains("{{") => {
                            assert!(rule.check(&text).is_empty(), "{}: {text}", key.name);
                        }
                        (Kind::Choice(choices), Some(Value::String(text))) => {
                            assert!(choices.contains(&text.as_str()), "{}: {text}", key.name);
                        }
                        (Kind::Flag, Some(value)) => assert!(value.is_boolean(), "{}", key.name),
                        (Kind::Whole(least, most), Some(value)) => {
                            let number = value.as_i64().unwrap();
                            assert!((least..=most).contains(&number), "{}", key.name);
                        }
                        (Kind::Texts(rule), Some(Value::Array(items))) => {
                            for item in items {
                                assert!(rule.check(item.as_str().unwrap()).is_empty(), "{item}");
                            }
                        }
                        _ => {}
                    }
                }
                if let Kind::Table(inner) | Kind::Tables(_, inner) = key.kind {
                    check(inner);
                }
            }
        }
        check(&SPEC);
    }

    /// The text keys with a value that their rule takes.
    fn samples(keys: &'static KeyTable, samples: &mut Vec<(&'static Rule, String)>) {
        for key in keys.keys() {
            match key.kind {
                Kind::Table(inner) | Kind::Tables(_, inner) => self::samples(inner, samples),
                Kind::Text(rule) => {
                    let value = literal(&key.example()).or_else(|| literal(key.default));
                    let text = value.and_then(|value| value.as_str().map(str::to_string));
                    samples.extend(text.filter(|text| !text.contains("{{")).map(|text| (rule, text)));
                }
                _ => {}
            }
        }
    }

    proptest::proptest! {
        /// An editor never marks what the reader takes.
        #[test]
        fn what_a_rule_takes_matches_its_pattern(
            which in 0usize..1000,
            at in 0usize..1000,
            instead in "[a-zA-Z0-9_.:/@+=,(){}<>*?$ \\[\\]\u{e9}-]{0,3}",
        ) {
            let mut all = Vec::new();
            samples(&SPEC, &mut all);
            let (rule, text) = &all[which % all.len()];
            let at = at % (text.len() + 1);
            let changed = format!("{}{instead}{}", &text[..at], text.get(at + 1..).unwrap_or_default());
            if rule.check(&changed).iter().all(|fault| !fault.is_error()) {
                let pattern = regex::Regex::new(&rule.expression()).unwrap();
                proptest::prop_assert!(pattern.is_match(&changed), "{} {changed}", rule.id());
                proptest::prop_assert!(rule.most().is_none_or(|most| changed.chars().count() <= most));
            }
        }
    }
}
