//! Named parameters of the Data API: `:name` stands for a value, never for a
//! name or a keyword (Amazon Redshift Management Guide, "Running SQL statements
//! with parameters").

use std::collections::BTreeMap;

use super::super::protocol::{SqlError, sqlstate};
use super::lexer::{TokenKind, tokens};
use super::parser::literal;

/// Puts values in place of `:name`; `None` is NULL. Values are literals without
/// a type, which PostgreSQL casts to what their place asks for. A name without
/// a value is an error, and so is a value no statement uses.
pub fn bind(sql: &str, values: &BTreeMap<String, Option<String>>) -> Result<String, SqlError> {
    let mut bound = String::new();
    let mut unused: Vec<&String> = values.keys().collect();
    let tokens = tokens(sql);
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        let name = tokens.get(index + 1).filter(|next| next.kind == TokenKind::Word);
        // `a::int` is a cast.
        let cast = index > 0 && tokens[index - 1].is_symbol(":");
        match name.filter(|_| token.is_symbol(":") && !cast) {
            Some(name) => {
                let missing = || {
                    let message = format!("no value for parameter :{}", name.text);
                    SqlError::error(sqlstate::INVALID_PARAMETER_VALUE, message)
                };
                let value = values.get(name.text).ok_or_else(missing)?;
                bound.push_str(&value.as_deref().map_or("NULL".to_owned(), literal));
                unused.retain(|unused| *unused != name.text);
                index += 2;
            }
            None => {
                bound.push_str(token.text);
                index += 1;
            }
        }
    }
    match unused.first() {
        Some(name) => {
            let message = format!("parameter {name} is not in the statement");
            Err(SqlError::error(sqlstate::INVALID_PARAMETER_VALUE, message))
        }
        None => Ok(bound),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, Option<&str>)]) -> BTreeMap<String, Option<String>> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.map(str::to_owned))).collect()
    }

    #[test]
    fn values_take_the_place_of_names() {
        let values = values(&[("id", Some("1")), ("name", Some("O'Brien; --")), ("none", None)]);
        assert_eq!(
            bind("SELECT ':id', a::int FROM t WHERE id = :id AND name=:name OR x IS :none -- :id", &values)
                .unwrap(),
            "SELECT ':id', a::int FROM t WHERE id = '1' AND name='O''Brien; --' OR x IS NULL -- :id"
        );
    }

    #[test]
    fn names_and_values_must_match() {
        assert!(bind("SELECT :a", &values(&[])).is_err());
        assert!(bind("SELECT 1", &values(&[("a", None)])).is_err());
    }
}
