//! What a regular expression says about the texts it matches: their characters and their length.

use regex::Regex;
use regex_syntax::{
    Parser,
    hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind},
};

/// A compiled expression with what follows from it.
#[derive(Debug)]
pub struct Expression {
    regex: Regex,
    /// Every character that some matching text has.
    alphabet: ClassUnicode,
    /// The length in characters of the shortest matching text.
    pub shortest: usize,
    /// The length in characters of the longest; `None` where there is none.
    pub longest: Option<usize>,
}

impl Expression {
    /// Compiles an expression that the program itself has.
    pub fn new(expression: &str) -> Expression {
        let regex = Regex::new(expression).expect("the rules are tested");
        let parsed = Parser::new().parse(expression).expect("the rules are tested");
        let mut alphabet = ClassUnicode::empty();
        add_characters(&parsed, &mut alphabet);
        let (shortest, longest) = length(&parsed);
        Expression { regex, alphabet, shortest, longest }
    }

    /// Whether the expression matches the text.
    pub fn is_match(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }

    /// Whether some matching text has the character in it.
    pub fn has(&self, c: char) -> bool {
        self.alphabet.ranges().iter().any(|range| (range.start()..=range.end()).contains(&c))
    }
}

fn add_characters(hir: &Hir, alphabet: &mut ClassUnicode) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => {
            let text = String::from_utf8_lossy(&literal.0);
            text.chars().for_each(|c| alphabet.push(ClassUnicodeRange::new(c, c)));
        }
        HirKind::Class(Class::Unicode(class)) => alphabet.union(class),
        HirKind::Class(Class::Bytes(class)) => class.ranges().iter().for_each(|range| {
            alphabet.push(ClassUnicodeRange::new(range.start().into(), range.end().into()));
        }),
        HirKind::Repetition(repetition) => add_characters(&repetition.sub, alphabet),
        HirKind::Capture(capture) => add_characters(&capture.sub, alphabet),
        HirKind::Concat(all) | HirKind::Alternation(all) => {
            all.iter().for_each(|one| add_characters(one, alphabet));
        }
    }
}

/// The fewest and the most characters of a matching text.
fn length(hir: &Hir) -> (usize, Option<usize>) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => (0, Some(0)),
        HirKind::Class(_) => (1, Some(1)),
        HirKind::Literal(literal) => {
            let characters = String::from_utf8_lossy(&literal.0).chars().count();
            (characters, Some(characters))
        }
        HirKind::Capture(capture) => length(&capture.sub),
        HirKind::Repetition(repetition) => {
            let (least, most) = length(&repetition.sub);
            let longest = most.zip(repetition.max).map(|(most, times)| most * times as usize);
            (least * repetition.min as usize, longest)
        }
        HirKind::Concat(all) => all
            .iter()
            .map(length)
            .fold((0, Some(0)), |sum, one| (sum.0 + one.0, sum.1.zip(one.1).map(|(sum, one)| sum + one))),
        HirKind::Alternation(all) => {
            let lengths = || all.iter().map(length);
            let least = lengths().map(|(least, _)| least).min().unwrap_or(0);
            let most = lengths().map(|(_, most)| most).collect::<Option<Vec<_>>>();
            (least, most.and_then(|all| all.into_iter().max()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_and_length_follow_from_the_expression() {
        for (expression, characters, others, length) in [
            ("^[a-z][a-z0-9-]{0,31}$", "az09-", "AZ_", (1, Some(32))),
            ("^(-?[a-z])*$", "a-", "0", (0, None)),
            ("^sg-([0-9a-f]{8}|[0-9a-f]{17})$", "sg-0f", "h", (11, Some(20))),
            ("^[^\\x00-\\x1f]{1,2}$", "aé", "\t", (1, Some(2))),
            ("^(é|ab)+x?$", "éabx", "c", (1, None)),
        ] {
            let analysed = Expression::new(expression);
            assert!(characters.chars().all(|c| analysed.has(c)), "{expression}");
            assert!(!others.chars().any(|c| analysed.has(c)), "{expression}");
            assert_eq!((analysed.shortest, analysed.longest), length, "{expression}");
        }
    }
}
