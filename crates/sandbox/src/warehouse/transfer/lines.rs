//! Rows of delimited text and of CSV.

use super::fields::{Fields, Row};
use super::model::Copy;

/// One row a line, its fields separated by a character.
pub(super) fn delimited(copy: &Copy, delimiter: char, bytes: &[u8]) -> Vec<Row> {
    let text = String::from_utf8_lossy(bytes);
    let mut rows = Vec::new();
    let mut number = 0;
    for raw in lines(&text, copy.escape) {
        number += 1;
        let header = number <= copy.ignore_header;
        if header || (copy.ignore_blank_lines && raw.trim().is_empty()) {
            continue;
        }
        let values = split(raw, delimiter, copy);
        let values = values.into_iter().map(|value| (value != copy.null).then_some(value)).collect();
        rows.push(Row { line: number, raw: raw.to_owned(), fields: Fields::Listed(values) });
    }
    rows
}

/// Lines without their ends; with ESCAPE, one goes on behind a backslash.
fn lines(text: &str, escape: bool) -> Vec<&str> {
    let (mut lines, mut start, mut escaped) = (Vec::new(), 0, false);
    for (at, character) in text.char_indices() {
        if character == '\n' && !escaped {
            lines.push(&text[start..at]);
            start = at + 1;
        }
        escaped = escape && character == '\\' && !escaped;
    }
    if start < text.len() {
        lines.push(&text[start..]);
    }
    lines.into_iter().map(|line| line.strip_suffix('\r').unwrap_or(line)).collect()
}

/// The fields of a line. ESCAPE takes what follows a backslash as it is; REMOVEQUOTES takes off quotation marks around a
/// field, within which the delimiter is text.
fn split(line: &str, delimiter: char, copy: &Copy) -> Vec<String> {
    let mut fields = vec![String::new()];
    let (mut quote, mut begins) = (None, true);
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        let field = fields.last_mut().expect("there is always one");
        match character {
            // `\N` stands for NULL, also with ESCAPE.
            '\\' if copy.escape => match characters.next() {
                Some('N') if copy.null == "\\N" && field.is_empty() => field.push_str("\\N"),
                Some(next) => field.push(next),
                None => field.push('\\'),
            },
            '"' | '\'' if copy.remove_quotes && begins => quote = Some(character),
            _ if Some(character) == quote => quote = None,
            _ if character == delimiter && quote.is_none() => {
                fields.push(String::new());
                begins = true;
                continue;
            }
            _ => field.push(character),
        }
        begins = false;
    }
    fields
}

/// One row a record: fields in quotation marks hold delimiters, ends of lines and doubled quotation marks.
pub(super) fn csv(copy: &Copy, delimiter: char, quote: char, bytes: &[u8]) -> Vec<Row> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(delimiter).unwrap_or(b','))
        .quote(u8::try_from(quote).unwrap_or(b'"'))
        .from_reader(bytes);
    let mut rows = Vec::new();
    let mut record = csv::ByteRecord::new();
    loop {
        let begins = reader.position().clone();
        let line = usize::try_from(begins.line()).unwrap_or_default();
        match reader.read_byte_record(&mut record) {
            Ok(false) => return rows,
            Ok(true) if line <= copy.ignore_header => {}
            Ok(true) => {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                let raw = bytes.get(byte(&begins)..byte(reader.position())).map(text).unwrap_or_default();
                let values = record.iter().map(text);
                let values = values.map(|value| (value != copy.null).then_some(value)).collect();
                let line = record.position().map_or(line, |at| usize::try_from(at.line()).unwrap_or(line));
                rows.push(Row { line, raw: raw.trim_end().to_owned(), fields: Fields::Listed(values) });
            }
            Err(error) => {
                let fields = Fields::Broken(1216, format!("Invalid input line: {error}"));
                rows.push(Row { line, raw: String::new(), fields });
                return rows;
            }
        }
    }
}

fn byte(position: &csv::Position) -> usize {
    usize::try_from(position.byte()).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::model::{Authorization, Format, Place};
    use super::*;

    fn copy() -> Copy {
        Copy {
            place: Place {
                bucket: "b".into(),
                key: "k".into(),
                region: None,
                authorization: Authorization::DefaultRole,
            },
            format: Format::Delimited { delimiter: '|' },
            null: "\\N".into(),
            gzip: false,
            manifest: false,
            ignore_header: 0,
            escape: false,
            remove_quotes: false,
            ignore_blank_lines: false,
        }
    }

    fn values(rows: Vec<Row>) -> Vec<(usize, Vec<Option<String>>)> {
        let listed = |row: Row| match row.fields {
            Fields::Listed(values) => (row.line, values),
            _ => panic!("{}", row.raw),
        };
        rows.into_iter().map(listed).collect()
    }

    fn some(values: &[&str]) -> Vec<Option<String>> {
        values.iter().map(|value| Some((*value).to_owned())).collect()
    }

    #[test]
    fn a_line_is_split_at_its_delimiters() {
        let found = values(delimited(&copy(), '|', b"1|a b|\n\\N||x\r\n"));
        assert_eq!(found, [(1, some(&["1", "a b", ""])), (2, vec![None, Some("".into()), Some("x".into())])]);
    }

    #[test]
    fn headers_and_blank_lines_are_no_rows_but_count_as_lines() {
        let copy = Copy { ignore_header: 1, ignore_blank_lines: true, ..copy() };
        assert_eq!(
            values(delimited(&copy, ',', b"a,b\n1,2\n\n3,4")),
            [(2, some(&["1", "2"])), (4, some(&["3", "4"]))]
        );
    }

    #[test]
    fn what_is_escaped_or_quoted_does_not_separate() {
        let escaped = Copy { escape: true, ..copy() };
        let found = values(delimited(&escaped, '|', b"a\\|b|c\\\nd|e\\\\|\\N\n"));
        assert_eq!(found, [(1, vec![Some("a|b".into()), Some("c\nd".into()), Some("e\\".into()), None])]);
        let quoted = Copy { remove_quotes: true, ..copy() };
        assert_eq!(
            values(delimited(&quoted, '|', b"\"a|b\"|'c'|d\"e\n")),
            [(1, some(&["a|b", "c", "d\"e"]))]
        );
    }

    #[test]
    fn a_record_of_csv_may_span_lines() {
        let copy = Copy { ignore_header: 1, ..copy() };
        let found = values(csv(&copy, ',', '"', b"id,t\n1,\"a, \"\"b\"\"\nc\"\n2,\\N\n"));
        assert_eq!(found, [(2, some(&["1", "a, \"b\"\nc"])), (4, vec![Some("2".into()), None])]);
        assert_eq!(values(csv(&copy, '|', '%', b"h\n%a|b%|c\n")), [(2, some(&["a|b", "c"]))]);
    }
}
