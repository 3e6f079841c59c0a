//! A PostgreSQL server of the user's instead of the embedded one. Each session
//! has a connection of its own, so that sessions really run side by side.

use std::time::{Duration, Instant};

use postgres_protocol::authentication::{md5_hash, sasl};
use tokio::io::{AsyncWriteExt, BufStream};
use tokio::net::TcpStream;

use super::super::catalog::SUPERUSER;
use super::super::error::WarehouseError;
use super::super::protocol::{self, Message, SqlError, sqlstate};

/// Where the server is and who may do everything on it.
#[derive(Clone)]
pub(crate) struct Server {
    pub host: String,
    pub port: u16,
    pub user: String,
    pub password: String,
}

/// Passwords stay out of logs.
impl std::fmt::Debug for Server {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}@{}:{}", self.user, self.host, self.port)
    }
}

const CANNOT_CONNECT_NOW: &str = "57P03";
/// How long a server may take to start.
const STARTING: Duration = Duration::from_secs(30);

/// A connection to the server, made for one database at a time.
pub(crate) struct Remote {
    server: Server,
    connection: Option<ServerConnection>,
}

struct ServerConnection {
    database: String,
    stream: BufStream<TcpStream>,
    process: i32,
    secret: i32,
}

/// The address and the secret that end a connection's statement.
pub(crate) struct BackendCanceller {
    server: Server,
    process: i32,
    secret: i32,
}

impl BackendCanceller {
    pub(crate) async fn cancel(self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((self.server.host.as_str(), self.server.port)).await?;
        let body = [16, protocol::CANCEL_REQUEST, self.process, self.secret];
        stream.write_all(&body.map(i32::to_be_bytes).concat()).await
    }
}

impl Remote {
    pub(crate) fn new(server: Server) -> Self {
        Self { server, connection: None }
    }

    pub(crate) fn database(&self) -> Option<&str> {
        self.connection.as_ref().map(|connection| connection.database.as_str())
    }

    pub(crate) fn canceller(&self) -> Option<BackendCanceller> {
        let connection = self.connection.as_ref()?;
        Some(BackendCanceller {
            server: self.server.clone(),
            process: connection.process,
            secret: connection.secret,
        })
    }

    pub(crate) fn close(&mut self) {
        self.connection = None;
    }

    /// Connects as the server's superuser: by the name Redshift gives it, or by
    /// the one of the URL before the server has been prepared.
    pub(crate) async fn open(&mut self, database: &str) -> Result<(), WarehouseError> {
        self.connection = None;
        let begun = Instant::now();
        let attempt = loop {
            let mut attempt = ServerConnection::open(&self.server, SUPERUSER, database).await;
            if attempt.as_ref().is_err_and(|error| error.code.starts_with("28")) {
                attempt = ServerConnection::open(&self.server, &self.server.user, database).await;
            }
            let starting = attempt.as_ref().is_err_and(|error| error.code == CANNOT_CONNECT_NOW);
            if !starting || begun.elapsed() > STARTING {
                break attempt;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        let failed = |error| {
            WarehouseError::engine(format!("open database \"{database}\" on {:?}", self.server), error)
        };
        self.connection = Some(attempt.map_err(failed)?);
        Ok(())
    }

    pub(crate) async fn exchange(&mut self, messages: Vec<u8>) -> Result<Vec<u8>, WarehouseError> {
        let Some(connection) = &mut self.connection else {
            return Err(WarehouseError::engine("run a statement", "no database is open"));
        };
        connection.exchange(&messages).await.map_err(|source| WarehouseError::io("run a statement", source))
    }
}

impl ServerConnection {
    async fn open(server: &Server, user: &str, database: &str) -> Result<Self, SqlError> {
        let stream = TcpStream::connect((server.host.as_str(), server.port)).await.map_err(lost)?;
        stream.set_nodelay(true).map_err(lost)?;
        let mut stream = BufStream::new(stream);
        let mut body = protocol::PROTOCOL_3.to_be_bytes().to_vec();
        for text in [
            "user",
            user,
            "database",
            database,
            "client_encoding",
            "UTF8",
            "search_path",
            "\"$user\", public",
        ] {
            protocol::push_cstr(&mut body, text);
        }
        body.push(0);
        let length = u32::try_from(body.len() + 4).unwrap_or(u32::MAX);
        stream.write_all(&[&length.to_be_bytes(), body.as_slice()].concat()).await.map_err(lost)?;
        stream.flush().await.map_err(lost)?;
        let mut connection = Self { database: database.to_owned(), stream, process: 0, secret: 0 };
        connection.log_in(user, &server.password).await?;
        Ok(connection)
    }

    async fn log_in(&mut self, user: &str, password: &str) -> Result<(), SqlError> {
        let mut scram = None;
        loop {
            let message = self.read().await.map_err(lost)?;
            match message.kind {
                b'R' => self.authenticate(&message.body, user, password, &mut scram).await?,
                b'K' if message.body.len() == 8 => {
                    let number = |range: std::ops::Range<usize>| {
                        i32::from_be_bytes(message.body[range].try_into().expect("four bytes"))
                    };
                    (self.process, self.secret) = (number(0..4), number(4..8));
                }
                b'E' => return Err(SqlError::parse(&message.body)),
                b'Z' => return Ok(()),
                _ => {}
            }
        }
    }

    async fn authenticate(
        &mut self,
        request: &[u8],
        user: &str,
        password: &str,
        scram: &mut Option<sasl::ScramSha256>,
    ) -> Result<(), SqlError> {
        let (method, rest) = request.split_at(4.min(request.len()));
        let answer = match method {
            [0, 0, 0, 0] => return Ok(()),
            [0, 0, 0, 3] => protocol::text_message(b'p', password),
            [0, 0, 0, 5] => {
                let salt = rest.try_into().unwrap_or_default();
                protocol::text_message(b'p', &md5_hash(user.as_bytes(), password.as_bytes(), salt))
            }
            [0, 0, 0, 10] => {
                let started = scram
                    .insert(sasl::ScramSha256::new(password.as_bytes(), sasl::ChannelBinding::unsupported()));
                let mut body = Vec::new();
                protocol::push_cstr(&mut body, sasl::SCRAM_SHA_256);
                body.extend((started.message().len() as u32).to_be_bytes());
                body.extend(started.message());
                protocol::frame(b'p', &body)
            }
            [0, 0, 0, 11] => {
                let scram = scram.as_mut().ok_or_else(|| unsupported(method))?;
                scram.update(rest).map_err(lost)?;
                protocol::frame(b'p', scram.message())
            }
            [0, 0, 0, 12] => {
                return scram.as_mut().ok_or_else(|| unsupported(method))?.finish(rest).map_err(lost);
            }
            _ => return Err(unsupported(method)),
        };
        self.stream.write_all(&answer).await.map_err(lost)?;
        self.stream.flush().await.map_err(lost)
    }

    async fn read(&mut self) -> std::io::Result<Message> {
        let gone =
            || std::io::Error::new(std::io::ErrorKind::UnexpectedEof, "the server closed the connection");
        protocol::read_message(&mut self.stream).await?.ok_or_else(gone)
    }

    /// Sends messages and reads as many answers as they ask for: each Query and
    /// Sync ends with one ReadyForQuery; what a Flush asks for has none.
    async fn exchange(&mut self, messages: &[u8]) -> std::io::Result<Vec<u8>> {
        let sent: Vec<u8> = protocol::messages(messages).iter().map(|message| message.kind).collect();
        self.stream.write_all(messages).await?;
        self.stream.flush().await?;
        let mut rounds = sent.iter().filter(|kind| matches!(kind, b'Q' | b'S')).count();
        let flushed = rounds == 0;
        if flushed {
            rounds = sent.iter().filter(|kind| matches!(kind, b'P' | b'B' | b'D' | b'E' | b'C')).count();
        }
        let mut answer = Vec::new();
        while rounds > 0 {
            let message = self.read().await?;
            rounds = match message.kind {
                b'E' if flushed => 0,
                b'1' | b'2' | b'3' | b'T' | b'n' | b'C' | b'I' | b's' if flushed => rounds - 1,
                b'Z' => rounds - 1,
                _ => rounds,
            };
            answer.extend(message.encode());
        }
        Ok(answer)
    }
}

fn lost(error: std::io::Error) -> SqlError {
    SqlError::fatal("08006", error.to_string())
}

fn unsupported(method: &[u8]) -> SqlError {
    SqlError::fatal(
        sqlstate::FEATURE_NOT_SUPPORTED,
        format!("the server asks for authentication method {method:?}"),
    )
}
