//! Reading a statement word by word.

use super::super::protocol::{SqlError, sqlstate};
use super::lexer::{Token, TokenKind};
use super::statement::Context;

pub(super) type Parsed<T> = Result<T, SqlError>;

/// The tokens of one statement without white space, and how far they are read.
#[derive(Clone)]
pub(super) struct Parser<'a> {
    tokens: Vec<Token<'a>>,
    position: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn new(statement: &[Token<'a>]) -> Self {
        let tokens = statement.iter().copied().filter(|token| token.kind != TokenKind::Space).collect();
        Self { tokens, position: 0 }
    }

    pub(super) fn peek(&self) -> Option<&Token<'a>> {
        self.tokens.get(self.position)
    }

    pub(super) fn next(&mut self) -> Option<Token<'a>> {
        let token = self.tokens.get(self.position).copied();
        self.position += usize::from(token.is_some());
        token
    }

    pub(super) fn at_end(&self) -> bool {
        self.position == self.tokens.len()
    }

    /// Whether these keywords come next.
    pub(super) fn at(&self, keywords: &[&str]) -> bool {
        keywords.iter().enumerate().all(|(offset, keyword)| {
            self.tokens.get(self.position + offset).is_some_and(|token| token.is(keyword))
        })
    }

    /// Reads these keywords if they come next.
    pub(super) fn take(&mut self, keywords: &[&str]) -> bool {
        let found = self.at(keywords);
        if found {
            self.position += keywords.len();
        }
        found
    }

    pub(super) fn take_symbol(&mut self, symbol: &str) -> bool {
        let found = self.peek().is_some_and(|token| token.is_symbol(symbol));
        self.position += usize::from(found);
        found
    }

    /// A user or a thing in a database: the case of a delimited name counts.
    pub(super) fn name(&mut self) -> Parsed<String> {
        self.name_kept("")
    }

    /// A group.
    pub(super) fn group(&mut self) -> Parsed<String> {
        self.name_kept("group:")
    }

    /// A database role.
    pub(super) fn role(&mut self) -> Parsed<String> {
        self.name_kept("role:")
    }

    /// A name that PostgreSQL keeps with something before it.
    fn name_kept(&mut self, prefix: &str) -> Parsed<String> {
        let name = self.peek().and_then(Token::name).ok_or_else(|| self.unexpected())?;
        self.position += 1;
        check_name(&name, LONGEST_NAME - prefix.len())?;
        Ok(name)
    }

    pub(super) fn names(&mut self) -> Parsed<Vec<String>> {
        let mut names = vec![self.name()?];
        while self.take_symbol(",") {
            names.push(self.name()?);
        }
        Ok(names)
    }

    /// `[schema.]name` of something that is no user: the schema as SQL, NULL where none is named, and the name.
    pub(super) fn object(&mut self, context: &Context) -> Parsed<(String, String)> {
        let first = context.fold(&self.name()?);
        match self.take_symbol(".") {
            true => Ok((literal(&first), context.fold(&self.name()?))),
            false => Ok(("NULL".to_owned(), first)),
        }
    }

    pub(super) fn literal(&mut self) -> Parsed<String> {
        let value = self.peek().and_then(Token::literal).ok_or_else(|| self.unexpected())?;
        self.position += 1;
        Ok(value)
    }

    pub(super) fn integer(&mut self) -> Parsed<i64> {
        let number = self.peek().filter(|token| token.kind == TokenKind::Number);
        let value = number.and_then(|token| token.text.parse().ok()).ok_or_else(|| self.unexpected())?;
        self.position += 1;
        Ok(value)
    }

    pub(super) fn end(&self) -> Parsed<()> {
        if self.at_end() { Ok(()) } else { Err(self.unexpected()) }
    }

    /// The syntax error at the token that comes next.
    pub(super) fn unexpected(&self) -> SqlError {
        let message = match self.peek() {
            Some(token) => format!("syntax error at or near \"{}\"", token.text),
            None => "syntax error at end of input".to_owned(),
        };
        SqlError::error(sqlstate::SYNTAX_ERROR, message)
    }
}

/// PostgreSQL cuts names at so many bytes where Redshift allows 127 (Database
/// Developer Guide, "Names and identifiers"); a cut name would be another one.
const LONGEST_NAME: usize = 63;

fn check_name(name: &str, longest: usize) -> Parsed<()> {
    let message = match name.len() {
        0 => "zero-length delimited identifier".to_owned(),
        length if length <= longest => return Ok(()),
        length if length <= 127 => {
            format!("the sandbox cannot hold such names longer than {longest} bytes: \"{name}\"")
        }
        _ => format!("identifier \"{name}\" is longer than 127 bytes"),
    };
    Err(SqlError::error(if name.is_empty() { sqlstate::SYNTAX_ERROR } else { "42622" }, message))
}

/// A delimited identifier.
pub(crate) fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A string literal that no setting of the server reads otherwise.
pub(crate) fn literal(value: &str) -> String {
    let escaped = value.replace('\'', "''");
    if value.contains('\\') {
        format!("E'{}'", escaped.replace('\\', "\\\\"))
    } else {
        format!("'{escaped}'")
    }
}

/// A block that runs `body` as a single statement without a result.
pub(super) fn block(body: &str) -> String {
    let mut tag = "$standin$".to_owned();
    while body.contains(&tag) {
        tag.insert(tag.len() - 1, '_');
    }
    format!("DO {tag} BEGIN {body} END {tag}")
}

/// A statement that fails with `error`, at its turn and in its transaction.
pub(crate) fn raise(error: &SqlError) -> String {
    block(&format!(
        "RAISE EXCEPTION USING ERRCODE = {}, MESSAGE = {};",
        literal(&error.code),
        literal(&error.message)
    ))
}
