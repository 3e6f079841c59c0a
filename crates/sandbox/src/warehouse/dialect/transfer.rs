//! COPY and UNLOAD (Amazon Redshift Database Developer Guide, COPY, UNLOAD and their pages of parameters).

use super::super::protocol::{SqlError, sqlstate};
use super::super::transfer::model::{Authorization, Copy, Direction, Format, Place, Transfer, Unload};
use super::lexer::{Token, TokenKind};
use super::parser::{Parsed, Parser, block, identifier, literal};
use super::statement::{Context, Statement};

/// The text that stands for NULL unless the statement says otherwise.
const NULL: &str = "\\N";

/// Parameters of COPY that say how to read values; `standin_copy` knows them by these names.
const VALUES: [&str; 6] =
    ["acceptanydate", "blanksasnull", "emptyasnull", "fillrecord", "trimblanks", "truncatecolumns"];

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
struct Options {
    roles: Option<Authorization>,
    id: Option<String>,
    secret: Option<String>,
    token: Option<String>,
    region: Option<String>,
    delimiter: Option<char>,
    quote: Option<char>,
    csv: bool,
    json: Option<String>,
    null: Option<String>,
    gzip: bool,
    manifest: bool,
    escape: bool,
}

pub(super) fn copy(parser: &mut Parser, context: &Context) -> Parsed<Statement> {
    let (target, name) = table(parser, context)?;
    let columns = columns(parser, context)?;
    if !parser.take(&["from"]) {
        return Err(parser.unexpected());
    }
    let from = parser.literal()?;
    let mut options = Options::default();
    let (mut header, mut max_errors, mut remove_quotes, mut ignore_blank_lines) = (0, 0, false, false);
    let (mut values, mut formats) = (Vec::new(), [String::new(), String::new()]);
    while let Some(token) = parser.peek().copied() {
        let word = token.name().unwrap_or_default();
        match word.as_str() {
            _ if common(parser, &word, &mut options)? => {}
            "ignoreheader" => header = number(parser)?,
            "maxerror" => max_errors = number(parser)?,
            "removequotes" => remove_quotes = skip(parser),
            "ignoreblanklines" => ignore_blank_lines = skip(parser),
            "dateformat" => formats[0] = text(parser)?,
            "timeformat" => formats[1] = text(parser)?,
            word if VALUES.contains(&word) => {
                values.push(word.to_owned());
                parser.next();
            }
            _ => return Err(parser.unexpected()),
        }
    }
    let format = options.format(true)?;
    let copy = Copy {
        null: options.null.clone().unwrap_or_else(|| NULL.to_owned()),
        gzip: options.gzip,
        manifest: options.manifest,
        ignore_header: usize::try_from(header).unwrap_or_default(),
        escape: options.escape,
        remove_quotes,
        ignore_blank_lines,
        format,
        place: options.place(&from)?,
    };
    let id = id();
    let array = |values: &[String]| {
        format!("ARRAY[{}]::text[]", values.iter().map(|value| literal(value)).collect::<Vec<_>>().join(", "))
    };
    let call = format!(
        "PERFORM pg_catalog.standin_copy({}, {}, {}, {}, {}, {max_errors}, {});",
        literal(&id),
        literal(&target),
        literal(&name),
        array(&columns),
        array(&values),
        array(&formats)
    );
    let transfer = Transfer { id, direction: Direction::Copy(copy) };
    Ok(Statement { transfer: Some(transfer), ..Statement::tagged(block(&call), "COPY") })
}

pub(super) fn unload(parser: &mut Parser) -> Parsed<Statement> {
    if !parser.take_symbol("(") {
        return Err(parser.unexpected());
    }
    let select = query(parser)?;
    if !parser.take_symbol(")") || !parser.take(&["to"]) {
        return Err(parser.unexpected());
    }
    let to = parser.literal()?;
    let mut options = Options::default();
    let (mut header, mut add_quotes, mut allow_overwrite, mut clean_path) = (false, false, false, false);
    let (mut parallel, mut extension) = (true, None);
    while let Some(token) = parser.peek().copied() {
        let word = token.name().unwrap_or_default();
        match word.as_str() {
            _ if common(parser, &word, &mut options)? => {}
            "header" => header = skip(parser),
            "addquotes" => add_quotes = skip(parser),
            "allowoverwrite" => allow_overwrite = skip(parser),
            "cleanpath" => clean_path = skip(parser),
            "extension" => extension = Some(text(parser)?),
            "parallel" => {
                parser.next();
                let word = parser.next().and_then(|token| token.name()).unwrap_or_default();
                parallel = matches!(word.as_str(), "on" | "true");
            }
            _ => return Err(parser.unexpected()),
        }
    }
    if options.json.is_some() {
        return Err(not_here("FORMAT JSON of UNLOAD"));
    }
    let unload = Unload {
        format: options.format(false)?,
        // NULLs are nothing at all unless the statement says otherwise (UNLOAD, NULL AS).
        null: options.null.clone().unwrap_or_default(),
        gzip: options.gzip,
        manifest: options.manifest,
        escape: options.escape,
        place: options.place(&to)?,
        select,
        header,
        add_quotes,
        allow_overwrite,
        clean_path,
        parallel,
        extension,
    };
    let id = id();
    let call = format!("PERFORM pg_catalog.standin_unload({});", literal(&id));
    let transfer = Transfer { id, direction: Direction::Unload(unload) };
    Ok(Statement { transfer: Some(transfer), ..Statement::tagged(block(&call), "UNLOAD") })
}

fn id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

fn not_here(what: &str) -> SqlError {
    SqlError::error(sqlstate::FEATURE_NOT_SUPPORTED, format!("the sandbox does not know {what}"))
}

/// The table as SQL, and its last name alone.
fn table(parser: &mut Parser, context: &Context) -> Parsed<(String, String)> {
    let mut parts = Vec::new();
    loop {
        let name = parser.peek().and_then(Token::name).ok_or_else(|| parser.unexpected())?;
        parser.next();
        parts.push(context.fold(&name));
        if !parser.take_symbol(".") {
            break;
        }
    }
    let target = parts.iter().map(|part| identifier(part)).collect::<Vec<_>>().join(".");
    Ok((target, parts.pop().unwrap_or_default()))
}

fn columns(parser: &mut Parser, context: &Context) -> Parsed<Vec<String>> {
    let mut columns = Vec::new();
    if parser.take_symbol("(") {
        columns.extend(parser.names()?.iter().map(|name| context.fold(name)));
        if !parser.take_symbol(")") {
            return Err(parser.unexpected());
        }
    }
    Ok(columns)
}

/// UNLOAD's query: a literal, or a text between dollar signs.
fn query(parser: &mut Parser) -> Parsed<String> {
    let dollar = parser.peek().filter(|token| token.kind == TokenKind::Dollar).copied();
    let Some(token) = dollar else { return parser.literal() };
    parser.next();
    let tag = token.text[1..].find('$').map_or(0, |end| end + 2);
    // A text that does not end has nothing between its signs.
    Ok(token.text.get(tag..token.text.len().saturating_sub(tag)).unwrap_or_default().to_owned())
}

/// Reads a parameter that COPY and UNLOAD share, and those that have no effect here.
fn common(parser: &mut Parser, word: &str, options: &mut Options) -> Parsed<bool> {
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

fn skip(parser: &mut Parser) -> bool {
    parser.next();
    true
}

/// The literal of a parameter: `WORD [AS] 'text'`.
fn text(parser: &mut Parser) -> Parsed<String> {
    parser.next();
    parser.take(&["as"]);
    parser.literal()
}

fn number(parser: &mut Parser) -> Parsed<i64> {
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

    fn place(mut self, url: &str) -> Parsed<Place> {
        let Some((bucket, key)) = split(url) else {
            return Err(not_here(&format!("the place {url}: only s3://bucket/key")));
        };
        Ok(Place { bucket, key, region: self.region.take(), authorization: self.authorization()? })
    }

    fn format(&self, copy: bool) -> Parsed<Format> {
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

/// Whether a query ends with a LIMIT of its own, which UNLOAD refuses: one in a query inside it is none.
pub(crate) fn has_outer_limit(tokens: &[Token]) -> bool {
    let mut depth = 0;
    tokens.iter().any(|token| {
        depth += i32::from(token.is_symbol("(")) - i32::from(token.is_symbol(")"));
        depth == 0 && token.is("limit")
    })
}
