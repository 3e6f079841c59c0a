//! Answers of a database from memory, over the protocol.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::recording::Recording;
use super::rows::are_whole;

/// Sessions without a login that answer what a database answered, by the database's name and the number of the question.
#[derive(Debug, Default)]
pub struct Replay {
    pub recording: Recording<Vec<u8>>,
}

const LOGGED_IN: &[u8] = b"R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I";
const UNKNOWN: &[u8] = b"E\0\0\0\x19SERROR\0C42601\0Mwhat\0\0Z\0\0\0\x05I";

impl Replay {
    pub fn of(answers: BTreeMap<String, Vec<u8>>) -> Self {
        Replay { recording: Recording::of(answers) }
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
            let answer = self.recording.answer(self.recording.next_of(&database));
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
                self.recording.keep(self.recording.next_of(&database), answer);
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
