//! Answers of a database as no server gives them: each session's bytes are damaged on their way by chance. None ends in a
//! panic or is waited for without an end, and every error says what was asked of which database.
//!
//! `FUZZ_CASES=100000 FUZZ_SEED=…` tries more, and others.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::answers::{Random, number};
use super::databases::admin_login;
use super::*;

/// A server that is silent for so long has said all that it says.
const SILENCE: Duration = Duration::from_millis(40);

/// Passes sessions on to a database. In the first session after a seed was set, what the database says is damaged once; then
/// the session is closed as soon as it says no more, because a length that was damaged is waited for.
async fn between(database: SocketAddr, seed: Arc<AtomicU64>) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let damage = seed.swap(0, Ordering::SeqCst);
            tokio::spawn(session(client, database, damage));
        }
    });
    address
}

async fn session(client: TcpStream, database: SocketAddr, damage: u64) -> std::io::Result<()> {
    let server = TcpStream::connect(database).await?;
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let asking = tokio::spawn(async move { tokio::io::copy(&mut from_client, &mut to_server).await });
    let mut random = Random(damage);
    // Early ones are the login, late ones the rows.
    let mut left = if damage == 0 {
        u64::MAX
    } else {
        random.below([40, 400, 4_000, 40_000][random.0 as usize % 4]) as u64
    };
    let mut is_damaged = false;
    let mut buffer = vec![0; 16 << 10];
    loop {
        let read = from_server.read(&mut buffer);
        let count =
            if is_damaged { tokio::time::timeout(SILENCE, read).await.unwrap_or(Ok(0)) } else { read.await };
        let count = count.unwrap_or(0);
        if count == 0 {
            break;
        }
        let mut bytes = buffer[..count].to_vec();
        if !is_damaged && left < count as u64 {
            is_damaged = true;
            let at = left as usize;
            match random.below(5) {
                0 => bytes.truncate(at),
                1 => bytes[at] = random.below(256) as u8,
                2 => drop(bytes.drain(at..(at + 1 + random.below(8)).min(count))),
                3 => drop(bytes.splice(at..at, (0..random.below(64)).map(|_| 0xFF))),
                _ => {
                    let again = bytes[at..(at + random.below(100)).min(count)].to_vec();
                    bytes.splice(at..at, again);
                }
            }
        }
        left = left.saturating_sub(count as u64);
        to_client.write_all(&bytes).await?;
    }
    asking.abort();
    Ok(())
}

/// Without optimisation, on a computer that does other things too, and with the pauses between attempts.
const LONGEST: Duration = Duration::from_secs(8);

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_of_a_database_ends_in_a_panic_or_is_waited_for_for_ever() {
    let bench = bench(&[]).await;
    let cluster = analytics(EAST, WarehouseKind::Cluster);
    let known = bench.observe(&wanted(|wanted| wanted.warehouse(cluster.clone()))).await;
    let secret = known.warehouses[&cluster].admin_secret.clone().unwrap();
    let (user, password) = admin_login(&bench.sandbox, &secret).await;
    let standin = Warehouse::start(WarehouseOptions::new("analytics", &user, &password)).await.unwrap();
    let seed = Arc::new(AtomicU64::new(0));
    let address = between(standin.address(), Arc::clone(&seed)).await;
    let (count, first) = (number("FUZZ_CASES", 120), number("FUZZ_SEED", 1));

    let route = Route { endpoint: Some(address.to_string()), tls: Tls::Disable, ..Route::default() };
    let admin = AdminAccess::Secret { arn: None, route };
    let at = Connection { warehouse: cluster.clone(), database: "dev".to_owned(), admin };
    let query = wanted(|wanted| {
        wanted.database_user(at.clone(), "transfer_user");
        wanted.schema(at.clone(), "public");
        wanted.owner_groups(at.clone());
        wanted.default_privileges(at.clone());
        wanted.holdings(at, "awsuser", &[]);
    });
    let (mut told, mut healed) = (0, 0);
    for of in first..first + count {
        seed.store(of.max(1), Ordering::SeqCst);
        let cloud = bench.again().await;
        let begin = Instant::now();
        let outcome = std::panic::AssertUnwindSafe(cloud.observe(&query));
        let outcome = futures::FutureExt::catch_unwind(outcome).await;
        let took = begin.elapsed();
        let Ok(outcome) = outcome else { panic!("a panic: FUZZ_SEED={of}") };
        assert!(took < LONGEST, "{took:?}: FUZZ_SEED={of}");
        let errors = match outcome {
            Ok(world) => {
                healed += 1;
                world.unread_databases.into_values().map(|why| format!("dev: {why:?}")).collect()
            }
            Err(errors) => errors.iter().map(ToString::to_string).collect::<Vec<_>>(),
        };
        told += errors.len();
        for text in errors {
            assert!(text.contains("dev") && text.len() > 20, "{text}: FUZZ_SEED={of}");
            assert!(!text.contains(&password), "FUZZ_SEED={of}");
        }
    }
    println!("{count} damaged sessions: {healed} answered after all, {told} told");
}
