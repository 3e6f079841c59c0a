//! What a string may look like: one expression with its words and an example.
//!
//! The check of a value, the JSON Schema and the reference all derive from it.

use std::{borrow::Cow, sync::OnceLock};

use provision_iam::arn::Form;

use super::{
    expression::Expression,
    fault::{self, Fault},
};
use crate::prose::{named, quoted};

/// A kind of string.
#[derive(Debug)]
pub struct Rule {
    terms: Terms,
    compiled: OnceLock<Compiled>,
}

/// What a rule says.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    id: &'static str,
    noun: &'static str,
    text: Text,
    characters: &'static str,
    example: &'static str,
    most: Option<usize>,
    named_characters: Option<&'static str>,
    otherwise: &'static str,
    blames_first: bool,
    hint: &'static str,
    advice: Option<fn(&str) -> String>,
    may_be_secret: bool,
    explain: fn(&Rule, &str) -> Option<Fault>,
    more: fn(&Rule, &str) -> Vec<Fault>,
}

/// How the strings are told from others.
#[derive(Clone, Copy, Debug)]
enum Text {
    Expression(&'static str),
    /// An ARN, or one word instead of it.
    Arn(Form, Option<&'static str>),
}

#[derive(Debug)]
struct Compiled {
    expression: Expression,
    named_characters: Option<Expression>,
}

impl Terms {
    /// Strings that an expression matches. It begins with `^`, ends with `$`, and means the same to the `regex` crate
    /// and to ECMA 262, which JSON Schema takes. The noun has its article, as in "a bucket name".
    pub const fn new(noun: &'static str, id: &'static str, expression: &'static str) -> Terms {
        Terms {
            id,
            noun,
            text: Text::Expression(expression),
            characters: "",
            example: "",
            most: None,
            named_characters: None,
            otherwise: "",
            blames_first: false,
            hint: "",
            advice: None,
            may_be_secret: false,
            explain: |_, _| None,
            more: |_, _| Vec::new(),
        }
    }

    /// ARNs of a form, or one word instead.
    pub const fn arn(noun: &'static str, id: &'static str, form: Form, word: Option<&'static str>) -> Terms {
        let whole = Terms::new(noun, id, "").whole("^[!-~]*$").characters("printable ASCII without spaces");
        Terms { text: Text::Arn(form, word), ..whole }
    }

    /// The allowed characters in words.
    pub const fn characters(self, characters: &'static str) -> Terms {
        Terms { characters, ..self }
    }

    /// A string that follows the rule.
    pub const fn example(self, example: &'static str) -> Terms {
        Terms { example, ..self }
    }

    /// The most characters, where the expression alone has no bound.
    pub const fn at_most(self, characters: usize) -> Terms {
        Terms { most: Some(characters), ..self }
    }

    /// The strings have a form that is right or wrong as a whole: their length is not told, and a character only when
    /// this expression has none like it.
    pub const fn whole(self, named_characters: &'static str) -> Terms {
        Terms { named_characters: Some(named_characters), ..self }
    }

    /// What a string with the right characters and the right length fails to be, with its verb.
    pub const fn otherwise(self, predicate: &'static str) -> Terms {
        Terms { otherwise: predicate, ..self }
    }

    /// Where the characters and the length are right, it is the first character that is wrong.
    pub const fn blames_first(self) -> Terms {
        Terms { blames_first: true, ..self }
    }

    /// What to write instead of a string with the right characters and the right length.
    pub const fn hint(self, hint: &'static str) -> Terms {
        Terms { hint, ..self }
    }

    /// The hint where it depends on the string.
    pub const fn advice(self, advice: fn(&str) -> String) -> Terms {
        Terms { advice: Some(advice), ..self }
    }

    /// The value is never quoted: somebody may have put a secret where its name belongs.
    pub const fn may_be_secret(self) -> Terms {
        Terms { may_be_secret: true, ..self }
    }

    /// A better word for a string that breaks the rule in a well-known way.
    pub const fn explain(self, explain: fn(&Rule, &str) -> Option<Fault>) -> Terms {
        Terms { explain, ..self }
    }

    /// What an expression cannot say, asked of strings that match it.
    pub const fn more(self, more: fn(&Rule, &str) -> Vec<Fault>) -> Terms {
        Terms { more, ..self }
    }

    /// The rule that says all this.
    pub const fn rule(self) -> Rule {
        Rule { terms: self, compiled: OnceLock::new() }
    }
}

impl Rule {
    /// The stable id of what is wrong with a value.
    pub fn id(&self) -> &'static str {
        self.terms.id
    }

    /// The regular expression of the rule (ECMA 262).
    pub fn expression(&self) -> Cow<'static, str> {
        match self.terms.text {
            Text::Expression(expression) => expression.into(),
            Text::Arn(form, None) => form.expression().into(),
            Text::Arn(form, Some(word)) => {
                let arn = form.expression().trim_start_matches('^').trim_end_matches('$');
                format!("^({word}|{arn})$").into()
            }
        }
    }

    /// The most characters, where the expression alone has no bound.
    pub fn most(&self) -> Option<usize> {
        self.terms.most
    }

    /// A string that follows the rule; empty where there is no telling one.
    pub fn example(&self) -> &'static str {
        match self.terms.text {
            Text::Arn(form, _) if self.terms.example.is_empty() => form.example(),
            _ => self.terms.example,
        }
    }

    /// Everything that is wrong with a value, the most telling first.
    pub fn check(&self, value: &str) -> Vec<Fault> {
        match self.fault(value) {
            Some(fault) => vec![fault],
            None => (self.terms.more)(self, value),
        }
    }

    /// The fault of a value that is wrong as a whole.
    pub fn refuse(&self, value: &str) -> Fault {
        let Terms { id, noun, otherwise, blames_first, may_be_secret, .. } = self.terms;
        let message = match (may_be_secret, otherwise) {
            (true, _) => format!("this is not {noun}"),
            (_, "") => format!("{} is not {noun}", quoted(value)),
            (_, otherwise) => format!("{} {otherwise}", quoted(value)),
        };
        let fault = fault::error(id, message);
        let fault = match (self.terms.hint, self.terms.text) {
            ("", _) if let Some(advice) = self.terms.advice => fault.hint(advice(value)),
            ("", Text::Arn(..)) => fault.hint(format!("it looks like `{}`", self.example())),
            ("", _) => fault,
            (hint, _) => fault.hint(hint),
        };
        if blames_first { fault::within(0..1, fault) } else { fault }
    }

    /// What the expression has against a value.
    fn fault(&self, value: &str) -> Option<Fault> {
        let compiled = self.compiled();
        let is_right = match self.terms.text {
            Text::Expression(_) => compiled.expression.is_match(value),
            Text::Arn(form, word) => word == Some(value) || form.check(value).is_ok(),
        };
        if is_right && self.terms.most.is_none_or(|most| value.chars().count() <= most) {
            return None;
        }
        if self.terms.may_be_secret {
            return Some(self.refuse(value));
        }
        if value.is_empty() {
            return Some(fault::error(self.terms.id, format!("{} cannot be empty", self.terms.noun)));
        }
        let told = self.wrong_character(value).or_else(|| (self.terms.explain)(self, value));
        let told = told.or_else(|| self.wrong_length(value));
        Some(told.unwrap_or_else(|| self.refuse(value)))
    }

    /// The first character that no string of this kind has.
    fn wrong_character(&self, value: &str) -> Option<Fault> {
        let Compiled { expression, named_characters } = self.compiled();
        let known = named_characters.as_ref().unwrap_or(expression);
        let (at, c) = value.char_indices().find(|(_, c)| !known.has(*c))?;
        let lower = value.to_ascii_lowercase();
        let hint = match lower.chars().all(|c| known.has(c)) {
            true => format!("write it in lower case: `{lower}`"),
            false => format!("allowed are {}", self.terms.characters),
        };
        let fault = self.because(value, format!("{} is not allowed in it", named(c))).hint(hint);
        Some(fault::within(at..at + c.len_utf8(), fault))
    }

    fn wrong_length(&self, value: &str) -> Option<Fault> {
        let Compiled { expression, named_characters: None } = self.compiled() else { return None };
        let length = value.chars().count();
        let (least, most) = (expression.shortest, self.terms.most.or(expression.longest));
        if length >= least && most.is_none_or(|most| length <= most) {
            return None;
        }
        let what = match most {
            Some(most) if most == least => format!("it has {length} characters instead of {most}"),
            Some(most) => format!("it has {length} characters, {least} to {most} are allowed"),
            None => format!("it has {length} characters, at least {least} are needed"),
        };
        Some(self.because(value, what))
    }

    fn because(&self, value: &str, why: String) -> Fault {
        fault::error(self.terms.id, format!("{} is not {}: {why}", quoted(value), self.terms.noun))
    }

    fn compiled(&self) -> &Compiled {
        self.compiled.get_or_init(|| Compiled {
            expression: Expression::new(&self.expression()),
            named_characters: self.terms.named_characters.map(Expression::new),
        })
    }
}
