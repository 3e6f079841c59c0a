//! The template engine, and how values are written into JSON, HTML and SQL.
//!
//! In JSON and TOML every value is escaped as part of a string, in HTML as text or in a quoted attribute; in SQL a value that did not pass `ident`, `literal`, `literals`,
//! `privileges`, `table_privileges`, `types` or `number` is refused, so that nothing is ever pasted in.

use std::io::Write;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::error::{TemplateError, failed};
use crate::prose::printable;
use crate::redshift::{PRIVILEGES, TABLE_PRIVILEGES};

/// An engine with its templates; `escape` writes the values that no filter has written.
///
/// # Errors
/// A template that is not well-formed.
pub fn engine(files: Vec<(&str, &str)>, escape: tera::EscapeFn) -> Result<Tera, TemplateError> {
    let mut engine = Tera::default();
    engine.autoescape_on([".json", ".toml", ".sql", ".html", ".css", ".tf", ".sh"]);
    engine.set_escape_fn(escape);
    engine.register_filter("ident", |name: &str, _: Kwargs, _: &State| identifier(name));
    engine.register_filter("literal", |text: &str, _: Kwargs, _: &State| literal(text));
    engine.register_filter("literals", |all: Vec<String>, _: Kwargs, _: &State| literals(&all));
    for (name, known) in [("privileges", PRIVILEGES), ("table_privileges", TABLE_PRIVILEGES)] {
        engine.register_filter(name, move |all: Vec<String>, _: Kwargs, _: &State| privileges(known, &all));
    }
    engine.register_filter("types", |list: &str, _: Kwargs, _: &State| types(list));
    engine.register_filter("number", |number: i64, _: Kwargs, _: &State| safe(number.to_string()));
    engine.register_filter("hcl", |text: &str, _: Kwargs, _: &State| {
        hcl(&text.replace("${", "$${").replace("%{", "%%{"))
    });
    engine.register_filter("hcl_template", |text: &str, _: Kwargs, _: &State| hcl(text));
    engine.register_filter("heredoc", |text: &str, _: Kwargs, _: &State| heredoc(text));
    engine.register_filter("sh", |text: &str, _: Kwargs, _: &State| shell_word(text));
    engine.register_filter("comment", |text: &str, _: Kwargs, _: &State| {
        safe(printable(text).replace('\n', " "))
    });
    // The way around the escaper is closed.
    engine.register_filter("safe", |_: &Value, _: Kwargs, _: &State| {
        TeraResult::<Value>::Err(tera::Error::message("`safe` is not available in these templates"))
    });
    engine.add_raw_templates(files).map_err(|error| failed("(all)", &error))?;
    Ok(engine)
}

/// Escapes a value inside the quotes of a JSON string (RFC 8259, section 7), whose escapes a basic string of TOML has too
/// (TOML 1.0.0, "String").
///
/// # Errors
/// Nothing can be written to `out`.
pub fn json_escape(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let quoted = serde_json::to_string(text)?;
    out.write_all(&quoted.as_bytes()[1..quoted.len() - 1])
}

/// No value is written into SQL as it is.
///
/// # Errors
/// Always: the value did not pass a filter.
pub fn refuse(_: &str, _: &mut dyn Write) -> std::io::Result<()> {
    Err(std::io::Error::other(
        "a value in SQL needs `ident`, `literal`, `literals`, `privileges`, `table_privileges`, `types` or `number`",
    ))
}

/// No value is written into a script or a configuration as it is.
///
/// # Errors
/// Always: the value did not pass a filter.
pub fn unquoted(_: &str, _: &mut dyn Write) -> std::io::Result<()> {
    Err(std::io::Error::other(
        "a value here needs `hcl`, `hcl_template`, `heredoc`, `sh`, `comment` or `number`",
    ))
}

/// A quoted template of HCL (HCL Native Syntax Specification, "Template Expressions").
fn hcl(text: &str) -> TeraResult<Value> {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            _ if letter.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    safe(quoted)
}

/// The lines of a heredoc that ends with `EOT`.
fn heredoc(text: &str) -> TeraResult<Value> {
    match text.lines().any(|line| line.trim() == "EOT") {
        true => Err(tera::Error::message("this text would end its heredoc")),
        false => safe(text.trim_end().to_owned()),
    }
}

/// One word of a POSIX shell (POSIX.1-2024, Shell Command Language, "Single-Quotes").
fn shell_word(text: &str) -> TeraResult<Value> {
    match text.contains('\0') {
        true => Err(tera::Error::message("no word of a shell holds a null character")),
        false => safe(format!("'{}'", text.replace('\'', "'\\''"))),
    }
}

fn safe(text: String) -> TeraResult<Value> {
    Ok(Value::safe_string(&text))
}

/// A delimited identifier: at most 127 bytes, an inner quote doubled (Amazon
/// Redshift Database Developer Guide, "Names and identifiers").
fn identifier(name: &str) -> TeraResult<Value> {
    if name.is_empty() || name.len() > 127 || name.chars().any(char::is_control) {
        return Err(tera::Error::message(format!("{name:?} cannot be an SQL identifier")));
    }
    safe(format!("\"{}\"", name.replace('"', "\"\"")))
}

/// A string literal. Redshift reads a backslash as the start of an escape and
/// PostgreSQL does not, so none is let through.
fn literal(text: &str) -> TeraResult<Value> {
    quote(text).and_then(safe)
}

fn literals(all: &[String]) -> TeraResult<Value> {
    if all.is_empty() {
        return Err(tera::Error::message("an empty list cannot be written in SQL"));
    }
    let quoted = all.iter().map(|text| quote(text)).collect::<TeraResult<Vec<_>>>()?;
    safe(quoted.join(", "))
}

fn quote(text: &str) -> TeraResult<String> {
    if text.contains('\\') || text.chars().any(char::is_control) {
        return Err(tera::Error::message("this text cannot be an SQL literal"));
    }
    Ok(format!("'{}'", text.replace('\'', "''")))
}

/// The argument types of a function as the catalog spells them, such as
/// `character varying, numeric(10,2)[]`: nothing that could end the list.
fn types(list: &str) -> TeraResult<Value> {
    let (mut depth, mut balanced) = (0_i32, true);
    for c in list.chars() {
        depth += i32::from(c == '(') - i32::from(c == ')');
        balanced &= depth >= 0;
    }
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_ ,()[]".contains(c);
    if !(balanced && depth == 0 && list.chars().all(plain)) {
        return Err(tera::Error::message(format!("{list:?} is not a list of argument types")));
    }
    safe(list.to_owned())
}

/// Keywords, from the closed list of those that are granted there.
fn privileges(known: &[&str], all: &[String]) -> TeraResult<Value> {
    let odd = all.iter().find(|privilege| !known.contains(&privilege.as_str()));
    match odd {
        Some(odd) => Err(tera::Error::message(format!("{odd:?} is not a privilege"))),
        None if all.is_empty() => Err(tera::Error::message("no privilege to grant")),
        None => safe(all.join(", ")),
    }
}
