//! Wildcards: `*` stands for any text, `?` for one character.

use std::borrow::Cow;

/// Does the pattern match the whole text? Linear in practice: after a mismatch only the last `*` is tried again.
pub fn matches(pattern: &str, text: &str) -> bool {
    let (p, t) = (pattern.as_bytes(), text.as_bytes());
    let (mut pi, mut ti) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
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
            _ => match star {
                Some((at, from)) => {
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
    text.contains(['*', '?'])
}

/// Most steps one comparison of two patterns may take; a policy that IAM accepts stays far below.
const MAX_WORK: usize = 1 << 24;

/// Does `outer` match everything that `inner` matches? Sound; a `false` may also mean "not sure".
pub fn contains(outer: &str, inner: &str) -> bool {
    if outer.len().saturating_mul(inner.len()) > MAX_WORK {
        return outer == inner;
    }
    // A `*` of the inner pattern can only be covered by a `*` of the outer one, a `?` also by a `?`. So the inner
    // pattern is matched like a text in which `*` and `?` are letters that no literal equals.
    let (outer, inner) = (outer.as_bytes(), inner.as_bytes());
    let (mut oi, mut ii) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while ii < inner.len() {
        match outer.get(oi) {
            Some(b'*') => {
                star = Some((oi, ii));
                oi += 1;
                continue;
            }
            Some(b'?') if inner[ii] != b'*' && inner[ii] != VARIABLE_BYTE => {
                oi += 1;
                ii += char_len(inner[ii]);
                continue;
            }
            Some(c) if *c == inner[ii] && !matches!(c, b'?') => {
                oi += 1;
                ii += 1;
                continue;
            }
            _ => {}
        }
        let Some((at, from)) = star else { return false };
        let from = from + char_len(inner[from]);
        star = Some((at, from));
        oi = at + 1;
        ii = from;
    }
    outer[oi..].iter().all(|c| *c == b'*')
}

/// First byte of the characters that [`opaque`] puts in place of variables.
const VARIABLE_BYTE: u8 = 0xEE;

/// The pattern with each variable `${…}` as one character of its own, for [`contains`]: whatever it will stand for, a
/// variable is covered by itself and by `*`, not by `?`. None: more variables than there are characters for them.
pub(crate) fn opaque<'t>(text: &'t str, variables: &mut Vec<&'t str>) -> Option<Cow<'t, str>> {
    if !text.contains("${") {
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

/// The same pattern with each run of `*` as one.
pub fn simplified(pattern: &str) -> String {
    let mut simple = String::with_capacity(pattern.len());
    for c in pattern.chars() {
        if c != '*' || !simple.ends_with('*') {
            simple.push(c);
        }
    }
    simple
}
