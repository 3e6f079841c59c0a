//! Words that tell a cause: a code or a sentence, with what it can mean.

use regex::{Captures, Regex};

use crate::cause::{Cause, Certainty};

/// How close to the cause a text is. What is closer counts, and what is further away says nothing beside it: the
/// wrapper of a tool says less than the answer that it wraps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// Words of a tool around an answer that it keeps to itself.
    Vague,
    /// A connection that came to nothing. An answer of the server, where there is one, says more.
    Unanswered,
    /// An answer that leaves the reason open.
    Told,
    /// An answer with its reason.
    Named,
}

/// Words, and what they can mean: the most likely cause first.
pub(crate) struct Sign {
    pub rank: Rank,
    /// Such words, as the documentation shows them; they have this sign themselves.
    pub example: &'static str,
    /// Groups of the expression may be named `actor`, `resource`, `table`, `database` and `issuer`.
    words: &'static str,
    with: Option<&'static str>,
    unless: Option<&'static str>,
    pub causes: &'static [(Cause, Certainty)],
}

impl Sign {
    pub const fn new(
        rank: Rank,
        example: &'static str,
        words: &'static str,
        causes: &'static [(Cause, Certainty)],
    ) -> Sign {
        Sign { rank, example, words, with: None, unless: None, causes }
    }

    pub const fn named(
        example: &'static str,
        words: &'static str,
        causes: &'static [(Cause, Certainty)],
    ) -> Sign {
        Sign::new(Rank::Named, example, words, causes)
    }

    pub const fn told(
        example: &'static str,
        words: &'static str,
        causes: &'static [(Cause, Certainty)],
    ) -> Sign {
        Sign::new(Rank::Told, example, words, causes)
    }

    pub const fn vague(
        example: &'static str,
        words: &'static str,
        causes: &'static [(Cause, Certainty)],
    ) -> Sign {
        Sign::new(Rank::Vague, example, words, causes)
    }

    /// Only where this stands somewhere in the text too.
    pub const fn with(mut self, words: &'static str) -> Sign {
        self.with = Some(words);
        self
    }

    /// Not where this stands somewhere in the text.
    pub const fn unless(mut self, words: &'static str) -> Sign {
        self.unless = Some(words);
        self
    }
}

/// A sign with its expressions compiled.
pub(crate) struct Compiled {
    pub sign: &'static Sign,
    words: Regex,
    with: Option<Regex>,
    unless: Option<Regex>,
}

impl Compiled {
    pub fn new(sign: &'static Sign) -> Compiled {
        let regex = |words: &str| Regex::new(&format!("(?i){words}")).expect("an expression of a sign");
        Compiled {
            sign,
            words: regex(sign.words),
            with: sign.with.map(regex),
            unless: sign.unless.map(regex),
        }
    }

    /// The words of the text that are this sign.
    pub fn of<'a>(&self, plain: &'a str) -> Option<Captures<'a>> {
        let is_meant = self.with.as_ref().is_none_or(|words| words.is_match(plain))
            && self.unless.as_ref().is_none_or(|words| !words.is_match(plain));
        is_meant.then(|| self.words.captures(plain)).flatten()
    }
}

/// Whether the text is of a COPY or UNLOAD.
pub(crate) const OF_COPY: &str = r"S3ServiceException|S3Curl|\bcopy\b.{0,300}\bfrom\b|\bunload\b|stl_load|manifest file|spectrum|s3_scanner|S3 key being read|code:? ?8001|RedshiftIamRoleSession";
