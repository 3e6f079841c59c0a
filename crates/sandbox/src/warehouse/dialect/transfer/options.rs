//! The parameters that COPY and UNLOAD share.

use super::super::super::protocol::{SqlError, sqlstate};
use super::super::super::transfer::model::{Authorization, Format, Place};
use super::super::lexer::TokenKind;
use super::super::parser::{Parsed, Parser};

/// Parameters that change nothing here, each with what may follow.
const WITHOUT_EFFECT: [(&str, Follows); 12] = [
    ("acceptinvchars", Follows::Literal),
    ("compupdate", Follows::Switch),
    ("comprows", Follows::Number),
    ("encoding", Follows::Word),
    ("explicit_ids", Follows::Nothing),
    ("ignoreallerrors", Follows::Nothing),
    ("maxfilesize", Follows::Size),
    ("readratio", Follows::Number),
    ("roundec", Follows::Nothing),
    ("rowgroupsize", Follows::Size),
    ("statupdate", Follows::Switch),
    ("verbose", Follows::Nothing),
];

/// Formats and options that Redshift has and the sandbox has not.
const NOT_HERE: [&str; 15] = [
    "avro",
    "bzip2",
    "encrypted",
    "fixedwidth",
    "kms_key_id",
    "lzop",
    "master_symmetric_key",
    "noload",
    "orc",
    "parquet",
    "partition",
    "shapefile",
    "ssh",
    "zstd",
    "dynamodb",
];

#[derive(Clone, Copy)]
enum Follows {
    Nothing,
    /// ON, OFF, TRUE, FALSE or PRESET, if anything.
    Switch,
    Number,
    /// A number and its unit.
    Size,
    Word,
    /// A literal, if anything.
    Literal,
}

/// What both statements have.
#[derive(Default)]
pub(super) struct Options {
    roles: Option<Authorization>,
    id: Option<String>,
    secret: Option<String>,
    token: Option<String>,
    region: Option<String>,
    delimiter: Option<char>,
    quote: Option<char>,
    pub(super) csv: bool,
    pub(super) json: Option<String>,
    pub(super) null: Option<String>,
    pub(super) gzip: bool,
    pub(super) manifest: bool,
    pub(super) escape: bool,
}

pub(super) fn not_here(what: &str) -> SqlError {
    SqlError::error(sqlstate::FEATURE_NOT_SUPPORTED, format!("the sandbox does not know {what}"))
}

/// Reads a parameter that COPY and UNLOAD share, and those that have no effect here.
pub(super) fn common(parser: &mut Parser, word: &str, options: &mut Options) -> Parsed<bool> {
    match word {
        "iam_role" => {
            parser.next();
            parser.take(&["as"]);
            options.roles = Some(match parser.take(&["default"]) {
                true => Authorization::DefaultRole,
                false => roles(&parser.literal()?),
            });
        }
        "with" | "credentials" => {
            parser.take(&["with"]);
            options.credentials(&text(parser)?)?;
        }
        "access_key_id" => options.id = Some(text(parser)?),
        "secret_access_key" => options.secret = Some(text(parser)?),
        "session_token" => options.token = Some(text(parser)?),
        "region" => options.region = Some(text(parser)?),
        // What follows is read as a parameter of its own.
        "format" => {
            parser.next();
            parser.take(&["as"]);
        }
        "csv" => {
            options.csv = skip(parser);
            if parser.at(&["quote"]) {
                options.quote = Some(character(parser)?);
            }
        }
        "delimiter" => options.delimiter = Some(character(parser)?),
        "json" => {
            parser.next();
            parser.take(&["as"]);
            let given = parser.peek().is_some_and(|token| token.kind == TokenKind::Literal);
            options.json = Some(if given { parser.literal()? } else { "noshred".to_owned() });
        }
        "null" => options.null = Some(unescaped(&text(parser)?)),
        "gzip" => options.gzip = skip(parser),
        "manifest" => options.manifest = skip(parser),
        "escape" => options.escape = skip(parser),
        word if NOT_HERE.contains(&word) => return Err(not_here(&word.to_uppercase())),
        word => return without_effect(parser, word),
    }
    Ok(true)
}

fn without_effect(parser: &mut Parser, word: &str) -> Parsed<bool> {
    let Some((_, follows)) = WITHOUT_EFFECT.iter().find(|(name, _)| *name == word) else { return Ok(false) };
    parser.next();
    parser.take(&["as"]);
    match follows {
        Follows::Nothing => {}
        Follows::Switch => {
            let _ = ["on", "off", "true", "false", "preset"].iter().any(|word| parser.take(&[word]));
        }
        Follows::Number => drop(parser.integer()?),
        Follows::Size => {
            parser.next().ok_or_else(|| parser.unexpected())?;
            let _ = ["mb", "gb"].iter().any(|word| parser.take(&[word]));
        }
        Follows::Word => drop(parser.next().ok_or_else(|| parser.unexpected())?),
        Follows::Literal => {
            if parser.peek().is_some_and(|token| token.kind == TokenKind::Literal) {
                parser.literal()?;
            }
        }
    }
    Ok(true)
}

pub(super) fn skip(parser: &mut Parser) -> bool {
    parser.next();
    true
}

/// The literal of a parameter: `WORD [AS] 'text'`.
pub(super) fn text(parser: &mut Parser) -> Parsed<String> {
    parser.next();
    parser.take(&["as"]);
    parser.literal()
}

pub(super) fn number(parser: &mut Parser) -> Parsed<i64> {
    parser.next();
    parser.take(&["as"]);
    parser.integer()
}

fn character(parser: &mut Parser) -> Parsed<char> {
    let given = text(parser)?;
    let unescaped = unescaped(&given);
    let mut characters = unescaped.chars();
    match (characters.next(), characters.next()) {
        (Some(one), None) if one.is_ascii() => Ok(one),
        // The text is the sandbox's own.
        _ => Err(SqlError::error(
            sqlstate::INVALID_PARAMETER_VALUE,
            format!("'{given}' is not a single character"),
        )),
    }
}

/// `\t`, `\n` and octal `\ddd` as the characters they stand for.
fn unescaped(text: &str) -> String {
    match text {
        "\\t" => "\t".to_owned(),
        "\\n" => "\n".to_owned(),
        "\\r" => "\r".to_owned(),
        _ => {
            let octal = text.strip_prefix('\\').filter(|digits| digits.len() == 3);
            let code = octal.and_then(|digits| u8::from_str_radix(digits, 8).ok());
            code.map_or_else(|| text.to_owned(), |code| char::from(code).to_string())
        }
    }
}

fn roles(list: &str) -> Authorization {
    Authorization::Roles(list.split(',').map(|role| role.trim().to_owned()).collect())
}

/// What Redshift says of credentials that it cannot use (seen in risingwavelabs/risingwave#22926).
const INVALID_CREDENTIALS: &str = "Invalid credentials. Must be of the format: credentials 'aws_iam_role=...' or \
                                   'aws_access_key_id=...;aws_secret_access_key=...[;token=...]'";

impl Options {
    /// `CREDENTIALS 'name=value;…'`
    fn credentials(&mut self, given: &str) -> Parsed<()> {
        for part in given.split(';').filter(|part| !part.trim().is_empty()) {
            let (name, value) = part.split_once('=').ok_or_else(invalid_credentials)?;
            let value = value.to_owned();
            match name.trim() {
                "aws_iam_role" => self.roles = Some(roles(&value)),
                "aws_access_key_id" => self.id = Some(value),
                "aws_secret_access_key" => self.secret = Some(value),
                "token" => self.token = Some(value),
                _ => return Err(invalid_credentials()),
            }
        }
        Ok(())
    }

    fn authorization(&mut self) -> Parsed<Authorization> {
        match (self.roles.take(), self.id.take(), self.secret.take()) {
            (Some(roles), None, None) if self.token.is_none() => Ok(roles),
            (None, Some(id), Some(secret)) => {
                Ok(Authorization::Keys { id, secret, token: self.token.take() })
            }
            _ => Err(invalid_credentials()),
        }
    }

    pub(super) fn place(mut self, url: &str) -> Parsed<Place> {
        let Some((bucket, key)) = split(url) else {
            return Err(not_here(&format!("the place {url}: only s3://bucket/key")));
        };
        Ok(Place { bucket, key, region: self.region.take(), authorization: self.authorization()? })
    }

    pub(super) fn format(&self, copy: bool) -> Parsed<Format> {
        let Some(json) = &self.json else {
            return Ok(match self.csv {
                true => {
                    Format::Csv { delimiter: self.delimiter.unwrap_or(','), quote: self.quote.unwrap_or('"') }
                }
                false => Format::Delimited { delimiter: self.delimiter.unwrap_or('|') },
            });
        };
        match (json.as_str(), split(json)) {
            ("auto", _) => Ok(Format::JsonAuto { ignore_case: false }),
            ("auto ignorecase", _) => Ok(Format::JsonAuto { ignore_case: true }),
            (_, Some((bucket, key))) if copy => Ok(Format::JsonPaths { bucket, key }),
            _ => Err(not_here(&format!("JSON '{json}'"))),
        }
    }
}

fn invalid_credentials() -> SqlError {
    SqlError::error(sqlstate::INTERNAL_ERROR, INVALID_CREDENTIALS)
}

fn split(url: &str) -> Option<(String, String)> {
    let (bucket, key) =
        url.strip_prefix("s3://")?.split_once('/').unwrap_or((url.strip_prefix("s3://")?, ""));
    (!bucket.is_empty()).then(|| (bucket.to_owned(), key.to_owned()))
}
