//! COPY and UNLOAD (Amazon Redshift Database Developer Guide, COPY, UNLOAD and their pages of parameters).

mod options;

use self::options::{Options, common, not_here, number, skip, text};
use super::super::transfer::model::{Copy, Direction, Transfer, Unload};
use super::lexer::{Token, TokenKind};
use super::parser::{Parsed, Parser, block, identifier, literal};
use super::statement::{Context, Statement};

/// The text that stands for NULL unless the statement says otherwise.
const NULL: &str = "\\N";

/// Parameters of COPY that say how to read values; `standin_copy` knows them by these names.
const VALUES: [&str; 6] =
    ["acceptanydate", "blanksasnull", "emptyasnull", "fillrecord", "trimblanks", "truncatecolumns"];

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

/// Whether a query ends with a LIMIT of its own, which UNLOAD refuses: one in a query inside it is none.
pub(crate) fn has_outer_limit(tokens: &[Token]) -> bool {
    let mut depth = 0;
    tokens.iter().any(|token| {
        depth += i32::from(token.is_symbol("(")) - i32::from(token.is_symbol(")"));
        depth == 0 && token.is("limit")
    })
}
