//! What a database answers in a session, as lines that can be read and damaged.

/// The messages of an answer, each with its type and what is in it, and whether nothing is left or missing.
fn messages(mut bytes: &[u8]) -> (Vec<(u8, &[u8])>, bool) {
    let mut messages = Vec::new();
    while let [kind, a, b, c, d, ..] = bytes {
        let end = 1 + u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        if !(5..=bytes.len()).contains(&end) {
            break;
        }
        messages.push((*kind, &bytes[5..end]));
        bytes = &bytes[end..];
    }
    (messages, bytes.is_empty())
}

/// Whether these are whole messages, of which the last says that the server is ready: nothing more is waited for.
pub fn are_whole(bytes: &[u8]) -> bool {
    let (messages, all) = messages(bytes);
    all && messages.last().is_some_and(|(kind, _)| *kind == b'Z')
}

/// The question that the first line names, and the lines of its answer.
pub fn named_rows(input: &[u8]) -> Option<(String, &[u8])> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let name = std::str::from_utf8(&input[..end]).ok()?;
    Some((name.to_owned(), &input[end + 1..]))
}

/// A session's answer as lines: the names of columns, rows, and what was done, with tabs between, and `\N` for nothing.
pub fn written(answer: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    for (kind, body) in messages(answer).0 {
        let values: Vec<Option<&[u8]>> = match kind {
            b'T' => columns(body).into_iter().map(Some).collect(),
            b'D' => values(body),
            b'C' => vec![Some(body.strip_suffix(&[0]).unwrap_or(body))],
            _ => continue,
        };
        text.push(kind);
        for value in values {
            text.push(b'\t');
            match value {
                None => text.extend(b"\\N"),
                Some(value) => {
                    for byte in value {
                        match byte {
                            b'\t' => text.extend(b"\\t"),
                            b'\n' => text.extend(b"\\n"),
                            b'\\' => text.extend(b"\\\\"),
                            other => text.push(*other),
                        }
                    }
                }
            }
        }
        text.push(b'\n');
    }
    text
}

/// The names of a RowDescription, each followed by 18 bytes.
fn columns(body: &[u8]) -> Vec<&[u8]> {
    let (mut names, mut rest) = (Vec::new(), body.get(2..).unwrap_or_default());
    while let Some(end) = rest.iter().position(|byte| *byte == 0) {
        names.push(&rest[..end]);
        rest = rest.get(end + 19..).unwrap_or_default();
    }
    names
}

/// The values of a DataRow.
fn values(body: &[u8]) -> Vec<Option<&[u8]>> {
    let (mut values, mut rest) = (Vec::new(), body.get(2..).unwrap_or_default());
    while let Some((length, more)) = rest.split_first_chunk() {
        let length = usize::try_from(i32::from_be_bytes(*length)).ok();
        values.push(length.and_then(|length| more.get(..length)));
        rest = more.get(length.unwrap_or(0)..).unwrap_or_default();
    }
    values
}

/// Such lines, however damaged, as an answer that is whole. `E` is an error with its code.
pub fn read(text: &[u8]) -> Vec<u8> {
    let mut answer = Vec::new();
    for line in text.split(|byte| *byte == b'\n') {
        let Some((kind, rest)) = line.split_first() else { continue };
        let fields: Vec<_> = rest.split(|byte| *byte == b'\t').skip(1).map(value).collect();
        let mut body = Vec::new();
        match kind {
            b'T' => {
                body.extend((fields.len() as u16).to_be_bytes());
                for name in &fields {
                    body.extend(name.as_deref().unwrap_or_default().iter().filter(|byte| **byte != 0));
                    // No table, text, of any length, as text.
                    body.extend([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0]);
                }
            }
            b'D' => {
                body.extend((fields.len() as u16).to_be_bytes());
                for value in &fields {
                    let length = value.as_ref().map_or(-1, |value| value.len() as i32);
                    body.extend(length.to_be_bytes());
                    body.extend(value.as_deref().unwrap_or_default());
                }
            }
            b'C' => {
                let tag = fields.first().cloned().flatten().unwrap_or_default();
                body.extend(tag.into_iter().filter(|byte| *byte != 0).chain([0]));
            }
            b'E' => {
                for (kind, field) in b"CM".iter().zip(&fields) {
                    body.push(*kind);
                    body.extend(field.as_deref().unwrap_or_default().iter().filter(|byte| **byte != 0));
                    body.push(0);
                }
                body.push(0);
            }
            _ => continue,
        }
        answer.push(*kind);
        answer.extend((body.len() as u32 + 4).to_be_bytes());
        answer.extend(body);
    }
    answer.extend(b"Z\0\0\0\x05I");
    answer
}

/// A value of a line; `\N` is none.
fn value(field: &[u8]) -> Option<Vec<u8>> {
    if field == b"\\N" {
        return None;
    }
    let (mut value, mut bytes) = (Vec::new(), field.iter());
    while let Some(byte) = bytes.next() {
        value.push(match byte {
            b'\\' => match bytes.next() {
                Some(b't') => b'\t',
                Some(b'n') => b'\n',
                Some(other) => *other,
                None => b'\\',
            },
            other => *other,
        });
    }
    Some(value)
}
