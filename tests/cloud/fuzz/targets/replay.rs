//! Answers of a database from memory, over the protocol.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// Sessions without a login that answer what a database answered, by the database's name and the number of the question.
#[derive(Debug, Default)]
pub struct Replay {
    answers: Mutex<BTreeMap<String, Vec<u8>>>,
    /// The question whose answer is another one, once.
    damaged: Mutex<Option<(String, Vec<u8>)>>,
    asked: Mutex<Asked>,
}

/// What is being asked for, in a word, and how many questions there were of each database.
#[derive(Debug, Default)]
struct Asked {
    about: String,
    questions: BTreeMap<String, usize>,
}

impl Asked {
    fn next(&mut self, database: &str) -> String {
        let number = self.questions.entry(database.to_owned()).or_default();
        *number += 1;
        format!("{} {database} {number}", self.about)
    }
}

const LOGGED_IN: &[u8] = b"R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I";
const UNKNOWN: &[u8] = b"E\0\0\0\x19SERROR\0C42601\0Mwhat\0\0Z\0\0\0\x05I";

impl Replay {
    pub fn of(answers: BTreeMap<String, Vec<u8>>) -> Self {
        Replay { answers: Mutex::new(answers), ..Replay::default() }
    }

    /// What it knows.
    pub fn known(&self) -> BTreeMap<String, Vec<u8>> {
        self.answers.lock().unwrap().clone()
    }

    /// Answers a question otherwise, once.
    pub fn damage(&self, question: String, answer: Vec<u8>) {
        *self.damaged.lock().unwrap() = Some((question, answer));
    }

    /// That something is asked for from now on, by a word for it.
    pub fn begin(&self, about: &str) {
        *self.asked.lock().unwrap() = Asked { about: about.to_owned(), questions: BTreeMap::new() };
    }

    /// Answers, or, where there is a database, passes sessions on to it and keeps what it answers.
    pub async fn serve(self: Arc<Self>, database: Option<SocketAddr>) -> (SocketAddr, JoinHandle<()>) {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let serving = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let replay = Arc::clone(&self);
                match database {
                    Some(database) => drop(tokio::spawn(replay.recorded(client, database))),
                    None => drop(tokio::spawn(replay.session(client))),
                }
            }
        });
        (address, serving)
    }

    async fn session(self: Arc<Self>, mut client: TcpStream) -> std::io::Result<()> {
        let database = named(&message(&mut client, false).await?);
        client.write_all(LOGGED_IN).await?;
        loop {
            if message(&mut client, true).await?[0] != b'Q' {
                return Ok(());
            }
            let question = self.asked.lock().unwrap().next(&database);
            let damaged = self.damaged.lock().unwrap().take_if(|(of, _)| *of == question);
            let known = || self.answers.lock().unwrap().get(&question).cloned();
            let answer = damaged.map(|(_, answer)| answer).or_else(known);
            let answer = answer.unwrap_or_else(|| UNKNOWN.to_vec());
            client.write_all(&answer).await?;
            if !are_whole(&answer) {
                // More would be waited for.
                return Ok(());
            }
        }
    }

    async fn recorded(self: Arc<Self>, mut client: TcpStream, database: SocketAddr) -> std::io::Result<()> {
        let mut server = TcpStream::connect(database).await?;
        let mut asked = message(&mut client, false).await?;
        let database = named(&asked);
        loop {
            server.write_all(&asked).await?;
            let mut answer = Vec::new();
            // It is the client's turn when the server is ready, or asks for a password.
            while !matches!(answer.last(), Some(Part { is_last: true, .. })) {
                answer.push(Part::read(&mut server).await?);
            }
            let answer = answer.into_iter().flat_map(|part| part.bytes).collect::<Vec<_>>();
            client.write_all(&answer).await?;
            if asked[0] == b'Q' {
                let question = self.asked.lock().unwrap().next(&database);
                self.answers.lock().unwrap().insert(question, answer);
            }
            asked = message(&mut client, true).await?;
            if asked[0] == b'X' {
                return Ok(());
            }
        }
    }
}

/// A message of either side, whole, with its type; the first of a session has none.
async fn message(from: &mut (impl AsyncRead + Unpin), typed: bool) -> std::io::Result<Vec<u8>> {
    let mut message = vec![0; 4 + usize::from(typed)];
    from.read_exact(&mut message).await?;
    let length = u32::from_be_bytes(message[usize::from(typed)..].try_into().expect("four bytes"));
    let body = message.len();
    message.resize(body + length as usize - 4, 0);
    from.read_exact(&mut message[body..]).await?;
    Ok(message)
}

/// The database that a session's first message names.
fn named(first: &[u8]) -> String {
    let mut words = first.get(8..).unwrap_or_default().split(|byte| *byte == 0);
    let database = words.by_ref().skip_while(|word| *word != b"database").nth(1);
    String::from_utf8_lossy(database.unwrap_or_default()).into_owned()
}

/// A message of a server, and whether the client is to say something now.
struct Part {
    bytes: Vec<u8>,
    is_last: bool,
}

impl Part {
    async fn read(server: &mut TcpStream) -> std::io::Result<Part> {
        let bytes = message(server, true).await?;
        let is_last = match bytes[0] {
            b'Z' => true,
            // AuthenticationOk and SASLFinal ask for nothing.
            b'R' => !matches!(bytes[5..9], [0, 0, 0, 0 | 12]),
            _ => false,
        };
        Ok(Part { bytes, is_last })
    }
}

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
fn are_whole(bytes: &[u8]) -> bool {
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
