//! A real PostgreSQL with what provision needs of Redshift's: the catalogs as views, and one phrase of its grammar.

use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

use super::postgres::{self, Server};

/// Redshift's way to say that a user has no password, and PostgreSQL's (Amazon Redshift Database Developer Guide,
/// CREATE USER; PostgreSQL, CREATE ROLE).
const PHRASES: [(&str, &str); 1] = [("PASSWORD DISABLE", "PASSWORD NULL")];

const PROTOCOL_3: i32 = 196_608;

pub const ADMIN: &str = "awsuser";
pub const DATABASE: &str = "dev";

pub struct Database {
    server: Server,
    /// Where the server understands Redshift's phrases.
    pub front: SocketAddr,
}

impl Database {
    pub fn start(runtime: &Runtime) -> Self {
        let server = Server::start();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let front = listener.local_addr().expect("an address");
        runtime.spawn(serve(listener, server.address));
        let database = Database { server, front };
        database.wait_until_it_answers();
        database.run("postgres", "postgres", &format!("CREATE ROLE {ADMIN} LOGIN SUPERUSER PASSWORD 'x'"));
        database.run("postgres", ADMIN, &format!("CREATE DATABASE {DATABASE}"));
        for name in ["postgres", DATABASE] {
            database.run(name, ADMIN, include_str!("redshift_catalogs.sql"));
        }
        database
    }

    /// What psql prints of a statement that the administrator runs.
    pub fn psql(&self, sql: &str) -> String {
        self.run(DATABASE, ADMIN, sql)
    }

    /// It listens a little before it takes statements.
    fn wait_until_it_answers(&self) {
        let started = Instant::now();
        let port = self.server.address.port().to_string();
        let is_ready = || {
            let mut command = Command::new(postgres::program("pg_isready").expect("pg_isready"));
            command.args(["-q", "-h", "127.0.0.1", "-p", &port]).status().is_ok_and(|status| status.success())
        };
        while !is_ready() {
            assert!(started.elapsed() < Duration::from_secs(30), "PostgreSQL does not start");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn run(&self, database: &str, user: &str, sql: &str) -> String {
        let mut psql = Command::new(postgres::program("psql").expect("psql"));
        psql.args(["--no-psqlrc", "-qAt", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p"]);
        psql.arg(self.server.address.port().to_string()).args(["-U", user, "-d", database, "-c", sql]);
        let done = psql.stdin(Stdio::null()).output().expect("psql starts");
        assert!(done.status.success(), "{sql:.80}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8_lossy(&done.stdout).trim().to_owned()
    }
}

async fn serve(listener: TcpListener, server: SocketAddr) {
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(async move {
            // Whoever goes away first ends the connection; there is nobody to tell.
            let _ = relay(client, server).await;
        });
    }
}

/// Passes messages on, those with statements in PostgreSQL's words.
async fn relay(client: TcpStream, server: SocketAddr) -> std::io::Result<()> {
    let server = TcpStream::connect(server).await?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let ((mut client, mut to_client), (mut from_server, mut server)) =
        (client.into_split(), server.into_split());
    let back = tokio::spawn(async move { tokio::io::copy(&mut from_server, &mut to_client).await });
    // Messages have no kind until the session starts.
    loop {
        let length = client.read_i32().await?;
        let body = rest(&mut client, length).await?;
        server.write_i32(length).await?;
        server.write_all(&body).await?;
        if body.get(..4) == Some(PROTOCOL_3.to_be_bytes().as_slice()) {
            break;
        }
    }
    while let Ok(kind) = client.read_u8().await {
        let length = client.read_i32().await?;
        let mut body = rest(&mut client, length).await?;
        if matches!(kind, b'Q' | b'P') {
            let mut text = String::from_utf8_lossy(&body).into_owned();
            PHRASES.iter().for_each(|(from, to)| text = text.replace(from, to));
            body = text.into_bytes();
        }
        server.write_u8(kind).await?;
        server.write_i32(i32::try_from(body.len() + 4).unwrap_or(i32::MAX)).await?;
        server.write_all(&body).await?;
    }
    server.shutdown().await?;
    back.await??;
    Ok(())
}

/// The rest of a message whose length counts itself.
async fn rest(stream: &mut (impl AsyncReadExt + Unpin), length: i32) -> std::io::Result<Vec<u8>> {
    let mut body = vec![0; usize::try_from(length - 4).unwrap_or_default()];
    stream.read_exact(&mut body).await?;
    Ok(body)
}
