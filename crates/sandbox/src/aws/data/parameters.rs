//! Named parameters: `:name` in a statement, and the values for them.

use crate::warehouse::dialect::{
    lexer::{TokenKind, tokens},
    literal,
};

/// A piece of a statement: text that stays, or the name of a parameter.
enum Piece<'s> {
    Text(&'s str),
    Name(&'s str),
}

fn pieces(sql: &str) -> Vec<Piece<'_>> {
    let tokens = tokens(sql);
    let mut pieces = Vec::new();
    let mut position = 0;
    while let Some(token) = tokens.get(position) {
        let name = tokens.get(position + 1).filter(|next| next.kind == TokenKind::Word);
        // `x::text` is a cast.
        let cast = position > 0 && tokens[position - 1].is_symbol(":");
        match name {
            Some(name) if token.is_symbol(":") && !cast => {
                pieces.push(Piece::Name(name.text));
                position += 2;
            }
            _ => {
                pieces.push(Piece::Text(token.text));
                position += 1;
            }
        }
    }
    pieces
}

/// Puts the values in place of the names, as string literals: the Data API
/// takes all values as strings, and Redshift converts them.
///
/// # Errors
/// The name of a parameter that has no value.
pub(crate) fn bind(sql: &str, parameters: &[(String, String)]) -> Result<String, String> {
    let text = pieces(sql).into_iter().map(|piece| match piece {
        Piece::Text(text) => Ok(text.to_owned()),
        Piece::Name(name) => {
            let value = parameters.iter().find(|(known, _)| known == name);
            value.map(|(_, value)| literal(value)).ok_or_else(|| name.to_owned())
        }
    });
    text.collect()
}

/// Parameters that no statement names.
pub(crate) fn unused(statements: &[String], parameters: &[(String, String)]) -> Vec<String> {
    let used = |name: &String| {
        let mut pieces = statements.iter().flat_map(|sql| pieces(sql));
        pieces.any(|piece| matches!(piece, Piece::Name(used) if used == name))
    };
    parameters.iter().map(|(name, _)| name).filter(|name| !used(name)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn names_become_literals_outside_of_texts_and_casts() {
        let parameters = values(&[("id", "1"), ("name", "O'Neil"), ("text", "x")]);
        for (sql, bound) in [
            ("select :id", "select '1'"),
            ("select :name, ':id'", "select 'O''Neil', ':id'"),
            ("select x::text from t where a=:id", "select x::text from t where a='1'"),
            ("select 1 -- :id", "select 1 -- :id"),
        ] {
            assert_eq!(bind(sql, &parameters).as_deref(), Ok(bound));
        }
        assert_eq!(bind("select :other", &parameters), Err("other".to_owned()));
    }

    #[test]
    fn parameters_nobody_names_are_found() {
        let parameters = values(&[("id", "1"), ("name", "x")]);
        let statements = ["select :id".to_owned(), "select 1".to_owned()];
        assert_eq!(unused(&statements, &parameters), ["name"]);
    }
}
