//! Wildcards: `*` stands for any text, `?` for one character.

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
            Some(b'?') if inner[ii] != b'*' => {
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
