//! Wildcards: `*` stands for any text, `?` for one character.

use std::borrow::Cow;

mod index;
mod overlap;
mod positions;
mod signature;
mod states;

pub(crate) use index::Index;
pub(crate) use overlap::overlap;
pub(crate) use positions::{Pieces, Positions};
pub(crate) use signature::Signature;
pub(crate) use states::{Symbol, matches as matches_symbols};

/// Does the pattern match the whole text?
pub fn matches(pattern: &str, text: &str) -> bool {
    let (p, t) = (pattern.as_bytes(), text.as_bytes());
    if p.is_ascii()
        && t.is_ascii()
        && let Some(answer) = in_pieces(p, t)
    {
        return answer;
    }
    let (mut pi, mut ti) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    let mut budget = budget(t.len());
    while ti < t.len() {
        match p.get(pi) {
            Some(b'*') => {
                star = Some((pi, ti));
                pi += 1;
            }
            Some(b'?') => {
                pi += 1;
                ti += char_len(t[ti]);
            }
            Some(c) if *c == t[ti] => {
                pi += 1;
                ti += 1;
            }
            // After a mismatch only the last `*` is tried again.
            _ => match star {
                Some((at, from)) => {
                    match budget.checked_sub(pi - at) {
                        Some(left) => budget = left,
                        None => {
                            return states::matches(pattern.chars().map(Symbol::of), text.chars(), |_| true);
                        }
                    }
                    let from = from + char_len(t[from]);
                    star = Some((at, from));
                    pi = at + 1;
                    ti = from;
                }
                None => return false,
            },
        }
    }
    p[pi..].iter().all(|c| *c == b'*')
}

/// The quick way, byte by byte: beginning and end, then each piece between two `*` where it first is. None: it takes
/// too many steps.
fn in_pieces(pattern: &[u8], text: &[u8]) -> Option<bool> {
    let is_at = |piece: &[u8], text: &[u8]| piece.iter().zip(text).all(|(p, t)| p == t || *p == b'?');
    let Some(first) = pattern.iter().position(|p| *p == b'*') else {
        return Some(pattern.len() == text.len() && is_at(pattern, text));
    };
    let last = pattern.iter().rposition(|p| *p == b'*').unwrap_or(first);
    let (begin, end) = (&pattern[..first], &pattern[last + 1..]);
    if begin.len() + end.len() > text.len()
        || !is_at(begin, text)
        || !is_at(end, &text[text.len() - end.len()..])
    {
        return Some(false);
    }
    let mut rest = &text[begin.len()..text.len() - end.len()];
    let mut budget = budget(text.len());
    for piece in pattern[first..last.max(first)].split(|p| *p == b'*').filter(|piece| !piece.is_empty()) {
        let mut at = 0;
        loop {
            if at + piece.len() > rest.len() {
                return Some(false);
            }
            let same = piece.iter().zip(&rest[at..]).take_while(|(p, t)| p == t || **p == b'?').count();
            if same == piece.len() {
                break;
            }
            budget = budget.checked_sub(same)?;
            at += 1;
        }
        rest = &rest[at + piece.len()..];
    }
    Some(true)
}

/// How many steps the matching may do over again before it is done in the other way, which never goes back.
fn budget(text: usize) -> usize {
    64 + 4 * text
}

/// Bytes of the UTF-8 character that begins with this byte.
fn char_len(first: u8) -> usize {
    match first {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    }
}

pub fn has_wildcard(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'*' | b'?'))
}

/// Does it have a variable, `${…}`? Nearly all texts have no dollar sign, which is found out faster.
pub(crate) fn has_variable(text: &str) -> bool {
    text.contains('$') && text.contains("${")
}

/// Does `outer` match everything that `inner` matches? Sound; a `false` may also mean "not sure".
pub fn contains(outer: &str, inner: &str) -> bool {
    let texts = (outer, inner);
    // A `*` of the inner pattern can only be covered by a `*` of the outer one, a `?` also by a `?`. So the inner
    // pattern is matched like a text in which `*` and `?` are letters that no literal equals.
    let (outer, inner) = (outer.as_bytes(), inner.as_bytes());
    let (mut oi, mut ii) = (0, 0);
    let mut star: Option<(usize, usize, usize)> = None;
    // Characters of the outer pattern that are still to be found, each of them somewhere in the inner one.
    let mut left = outer.iter().filter(|c| **c != b'*').count();
    let mut budget = budget(inner.len());
    while ii < inner.len() {
        match outer.get(oi) {
            Some(b'*') => {
                star = Some((oi, ii, left));
                oi += 1;
                continue;
            }
            Some(b'?') if inner[ii] != b'*' && inner[ii] != VARIABLE_BYTE => {
                oi += 1;
                left -= 1;
                ii += char_len(inner[ii]);
                continue;
            }
            Some(c) if *c == inner[ii] && !matches!(c, b'?') => {
                oi += 1;
                left -= 1;
                ii += 1;
                continue;
            }
            _ => {}
        }
        let Some((at, from, left_at)) = star else { return false };
        match budget.checked_sub(oi - at) {
            Some(left) => budget = left,
            None => {
                let one = |c: char| c != '*' && !is_variable(c);
                return states::matches(texts.0.chars().map(Symbol::of), texts.1.chars(), one);
            }
        }
        let from = from + char_len(inner[from]);
        if left_at > inner.len() - from {
            return false;
        }
        star = Some((at, from, left_at));
        left = left_at;
        oi = at + 1;
        ii = from;
    }
    outer[oi..].iter().all(|c| *c == b'*')
}

/// First byte of the characters that [`opaque`] puts in place of variables.
const VARIABLE_BYTE: u8 = 0xEE;

fn is_variable(c: char) -> bool {
    let mut bytes = [0; 4];
    c.encode_utf8(&mut bytes).as_bytes()[0] == VARIABLE_BYTE
}

/// The pattern with each variable `${…}` as one character of its own, for [`contains`]: whatever it will stand for, a
/// variable is covered by itself and by `*`, not by `?`. None: more variables than there are characters for them.
pub(crate) fn opaque<'t>(text: &'t str, variables: &mut Vec<&'t str>) -> Option<Cow<'t, str>> {
    if !has_variable(text) {
        return Some(Cow::Borrowed(text));
    }
    let mut opaque = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        let end = rest[at..].find('}').map_or(rest.len(), |length| at + length + 1);
        let variable = &rest[at..end];
        let known = variables.iter().position(|known| *known == variable);
        let index = known.unwrap_or_else(|| {
            variables.push(variable);
            variables.len() - 1
        });
        opaque.push_str(&rest[..at]);
        // The first block of private-use characters, of which each begins with the same byte.
        opaque.push(
            u32::try_from(index)
                .ok()
                .filter(|index| *index < 0x1000)
                .and_then(|i| char::from_u32(0xE000 + i))?,
        );
        rest = &rest[end..];
    }
    opaque.push_str(rest);
    Some(Cow::Owned(opaque))
}

/// The pattern with `*` for each variable `${…}`: it matches whatever the pattern can match.
pub(crate) fn widest(text: &str) -> Cow<'_, str> {
    if !has_variable(text) {
        return Cow::Borrowed(text);
    }
    let mut widest = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        widest.push_str(&rest[..at]);
        widest.push('*');
        rest = rest[at..].find('}').map_or("", |end| &rest[at + end + 1..]);
    }
    widest.push_str(rest);
    Cow::Owned(widest)
}

/// A pattern that matches what this one does, of which each run of wildcards is a number of `?` and one `*` at most.
pub fn simplified(pattern: &str) -> String {
    let mut simple = String::with_capacity(pattern.len());
    let mut is_open = false;
    for c in pattern.chars() {
        if c == '*' {
            is_open = true;
            continue;
        }
        if c != '?' && std::mem::take(&mut is_open) {
            simple.push('*');
        }
        simple.push(c);
    }
    if is_open {
        simple.push('*');
    }
    simple
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn both_ways_of_matching_agree(pattern in "[abé*?]{0,80}", text in "[abé]{0,100}") {
            let states = states::matches(pattern.chars().map(Symbol::of), text.chars(), |_| true);
            prop_assert_eq!(matches(&pattern, &text), states);
        }

        #[test]
        fn both_ways_of_containing_agree(outer in "[ab\u{E000}*?]{0,10}", inner in "[ab\u{E000}*?]{0,10}") {
            let one = |c: char| c != '*' && !is_variable(c);
            let states = states::matches(outer.chars().map(Symbol::of), inner.chars(), one);
            prop_assert_eq!(contains(&outer, &inner), states);
        }
    }

    #[test]
    fn patterns_made_to_be_slow_are_decided_rightly() {
        let (run, text) = ("a".repeat(3_000), "a".repeat(6_000));
        assert!(matches(&format!("*{run}*"), &text));
        assert!(!matches(&format!("*{run}b*"), &text));
        assert!(matches(&format!("*{run}b*"), &format!("{text}b{text}")));
        assert!(!matches(&format!("{}b", "a*".repeat(3_000)), &text));
        assert!(contains(&format!("*{run}*"), &format!("*{text}*")));
        assert!(!contains(&format!("*{run}b*"), &format!("*{text}*")));
    }
}
