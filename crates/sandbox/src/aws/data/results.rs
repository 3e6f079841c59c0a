//! Result sets as the Data API writes them.

use serde_json::{Value, json};

use crate::warehouse::{Column, ResultSet};

/// Rows of one page.
const PAGE: usize = 1000;

/// A type as the Data API knows it: Redshift's name, whether integers of it
/// are signed, and its precision where that is fixed.
struct Type {
    name: &'static str,
    signed: bool,
    precision: i64,
    kind: ValueKind,
}

#[derive(PartialEq, Eq)]
enum ValueKind {
    Long,
    Double,
    Boolean,
    Text,
}

/// The types by PostgreSQL's type ids.
fn type_of(column: &Column) -> Type {
    let of = |name, signed, precision, kind| Type { name, signed, precision, kind };
    let width = i64::from(column.modifier - 4).max(0);
    match column.type_id {
        16 => of("bool", false, 1, ValueKind::Boolean),
        20 => of("int8", true, 19, ValueKind::Long),
        21 => of("int2", true, 5, ValueKind::Long),
        23 => of("int4", true, 10, ValueKind::Long),
        26 => of("oid", false, 10, ValueKind::Long),
        700 => of("float4", true, 8, ValueKind::Double),
        701 => of("float8", true, 17, ValueKind::Double),
        1700 => of("numeric", true, i64::from(column.modifier - 4).max(0) >> 16, ValueKind::Text),
        18 | 1042 => of("bpchar", false, width, ValueKind::Text),
        19 => of("name", false, 63, ValueKind::Text),
        1082 => of("date", false, 13, ValueKind::Text),
        1083 => of("time", false, 15, ValueKind::Text),
        1114 => of("timestamp", false, 29, ValueKind::Text),
        1184 => of("timestamptz", false, 35, ValueKind::Text),
        1266 => of("timetz", false, 21, ValueKind::Text),
        17 => of("varbyte", false, width, ValueKind::Text),
        _ => of("varchar", false, width, ValueKind::Text),
    }
}

pub(crate) fn metadata(result: &ResultSet) -> Value {
    let columns = result.columns.iter().map(|column| {
        let found = type_of(column);
        let scale = match column.type_id {
            1700 => i64::from(column.modifier - 4).max(0) & 0xFFFF,
            _ => 0,
        };
        json!({
            "isCaseSensitive": found.kind == ValueKind::Text && found.name != "numeric",
            "isCurrency": false,
            "isSigned": found.signed,
            "label": column.name,
            "length": 0,
            "name": column.name,
            "nullable": 1,
            "precision": found.precision,
            "scale": scale,
            "schemaName": "",
            "tableName": "",
            "typeName": found.name,
        })
    });
    columns.collect()
}

/// The rows from `from` on, at most a page, and where the next page begins.
fn page(result: &ResultSet, from: usize) -> (&[Vec<Option<String>>], Option<usize>) {
    let from = from.min(result.rows.len());
    let to = (from + PAGE).min(result.rows.len());
    (&result.rows[from..to], (to < result.rows.len()).then_some(to))
}

pub(crate) fn records(result: &ResultSet, from: usize) -> (Value, Option<usize>) {
    let (rows, next) = page(result, from);
    let row = |row: &Vec<Option<String>>| {
        let fields = row.iter().zip(&result.columns).map(|(value, column)| field(value.as_deref(), column));
        fields.collect::<Value>()
    };
    (rows.iter().map(row).collect(), next)
}

fn field(value: Option<&str>, column: &Column) -> Value {
    let Some(text) = value else {
        return json!({"isNull": true});
    };
    let typed = match type_of(column).kind {
        ValueKind::Long => text.parse::<i64>().ok().map(|value| json!({"longValue": value})),
        ValueKind::Double => text
            .parse::<f64>()
            .ok()
            .filter(|value| value.is_finite())
            .map(|value| json!({"doubleValue": value})),
        ValueKind::Boolean => Some(json!({"booleanValue": text == "t"})),
        ValueKind::Text => None,
    };
    typed.unwrap_or_else(|| json!({"stringValue": text}))
}

/// Rows as CSV: a head line, quotes where they are needed, NULL as nothing.
pub(crate) fn csv(result: &ResultSet, from: usize) -> (Value, Option<usize>) {
    let (rows, next) = page(result, from);
    let head: Vec<_> = result.columns.iter().map(|column| Some(column.name.clone())).collect();
    let mut text = String::new();
    for row in std::iter::once(&head).filter(|_| from == 0).chain(rows) {
        let cells: Vec<_> = row.iter().map(|value| quoted(value.as_deref().unwrap_or_default())).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    (json!([{"CSVRecords": text}]), next)
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result() -> ResultSet {
        let column =
            |name: &str, type_id, modifier| Column { name: name.to_owned(), type_id, length: -1, modifier };
        ResultSet {
            columns: vec![
                column("n", 23, -1),
                column("f", 701, -1),
                column("b", 16, -1),
                column("d", 1700, (10 << 16 | 2) + 4),
                column("s", 1043, 24),
            ],
            rows: vec![
                vec![
                    Some("1".into()),
                    Some("1.5".into()),
                    Some("t".into()),
                    Some("2.50".into()),
                    Some("a,\"b\"".into()),
                ],
                vec![None, Some("NaN".into()), Some("f".into()), None, Some(String::new())],
            ],
            tag: "SELECT 2".to_owned(),
        }
    }

    #[test]
    fn values_take_the_member_of_their_type() {
        let (records, next) = records(&result(), 0);
        let expected = json!([
            [{"longValue": 1}, {"doubleValue": 1.5}, {"booleanValue": true}, {"stringValue": "2.50"}, {"stringValue": "a,\"b\""}],
            [{"isNull": true}, {"stringValue": "NaN"}, {"booleanValue": false}, {"isNull": true}, {"stringValue": ""}],
        ]);
        assert_eq!((records, next), (expected, None));
        let metadata = metadata(&result());
        assert_eq!((&metadata[3]["precision"], &metadata[3]["scale"]), (&json!(10), &json!(2)));
        assert_eq!((&metadata[4]["typeName"], &metadata[4]["precision"]), (&json!("varchar"), &json!(20)));
    }

    #[test]
    fn csv_quotes_what_needs_it() {
        let (csv, _) = csv(&result(), 0);
        assert_eq!(csv[0]["CSVRecords"], "n,f,b,d,s\r\n1,1.5,t,2.50,\"a,\"\"b\"\"\"\r\n,NaN,f,,\r\n");
    }
}
