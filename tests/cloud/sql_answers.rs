//! Answers of a database as no server gives them: a session's bytes are damaged on their way by chance, or one answer of
//! those that are known. None ends in a panic or is waited for without an end, and every error says what was asked of which
//! database.
//!
//! `FUZZ_CASES=100000 FUZZ_SEED=…` tries more, and others.

use std::future::ready;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use futures::StreamExt as _;
use provision_core::deployment::{Admin, Deployment, Via};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::answers::{Random, damage, number, panics_a_plan};
use super::databases::admin_login;
use super::*;
use crate::targets::replay::Replay;
use crate::targets::rows;

/// A server that is silent for so long has said all that it says.
const SILENCE: Duration = Duration::from_millis(40);

/// Passes sessions on to a database. In the first of them what the database says is damaged once, as the seed says; then
/// the session is closed as soon as it says no more, because a length that was damaged is waited for.
async fn between(database: SocketAddr, seed: u64) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let passing = tokio::spawn(async move {
        let mut damage = Some(seed);
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(session(client, database, damage.take()));
        }
    });
    (address, passing)
}

async fn session(client: TcpStream, database: SocketAddr, damage: Option<u64>) -> std::io::Result<()> {
    let server = TcpStream::connect(database).await?;
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let asking = tokio::spawn(async move { tokio::io::copy(&mut from_client, &mut to_server).await });
    let mut random = Random(damage.unwrap_or_default());
    // Early ones are the login, late ones the rows.
    let mut left = match damage {
        None => u64::MAX,
        Some(_) => random.below([40, 400, 4_000, 40_000][random.0 as usize % 4]) as u64,
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

/// Sessions at once: most of them wait.
const AT_ONCE: usize = 12;

/// Half of what is waited for a database that says nothing, and many times what a case takes on a computer that does other
/// things too.
const LONGEST: Duration = Duration::from_secs(60);

/// A database with the administrator of a cluster, and that one's password.
async fn standin_of(bench: &Bench, cluster: &WarehouseId) -> (Warehouse, String) {
    let known = bench.observe(&wanted(|wanted| wanted.warehouse(cluster.clone()))).await;
    let secret = known.warehouses[cluster].admin_secret.clone().unwrap();
    let (user, password) = admin_login(&bench.sandbox, &secret).await;
    (Warehouse::start(WarehouseOptions::new("analytics", &user, &password)).await.unwrap(), password)
}

/// What a database tells, and how much of it could not be read, without a panic or a long wait, and with words of whose it is.
async fn asked_of(
    cloud: &Cloud,
    question: &Wanted,
    password: &str,
    said: impl Fn() -> String,
) -> (Option<World>, usize) {
    let begin = Instant::now();
    let outcome = std::panic::AssertUnwindSafe(cloud.observe(question));
    let outcome = futures::FutureExt::catch_unwind(outcome).await;
    let took = begin.elapsed();
    let Ok(outcome) = outcome else { panic!("a panic: {}", said()) };
    assert!(took < LONGEST, "{took:?}: {}", said());
    let unread = |world: &World| world.unread_databases.values().map(|why| format!("dev: {why:?}")).collect();
    let errors: Vec<_> = match &outcome {
        Ok(world) => unread(world),
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    };
    for text in &errors {
        assert!(text.contains("dev") && text.len() > 20, "{text}: {}", said());
        assert!(!text.contains(password), "{}", said());
    }
    (outcome.ok(), errors.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_of_a_database_ends_in_a_panic_or_is_waited_for_for_ever() {
    let bench = bench(&[]).await;
    let cluster = analytics(EAST, WarehouseKind::Cluster);
    let (standin, password) = standin_of(&bench, &cluster).await;
    let (count, first) = (number("FUZZ_CASES", 300), number("FUZZ_SEED", 1));

    let ask = |address: SocketAddr| {
        let route = Route { endpoint: Some(address.to_string()), tls: Tls::Disable, ..Route::default() };
        let admin = AdminAccess::Secret { arn: None, route };
        let at = Connection { warehouse: cluster.clone(), database: "dev".to_owned(), admin };
        wanted(|wanted| {
            wanted.database_user(at.clone(), "transfer_user");
            wanted.schema(at.clone(), "public");
            wanted.owner_groups(at.clone());
            wanted.default_privileges(at.clone());
            wanted.holdings(at, "awsuser", &[]);
        })
    };
    let case = async |seed: u64| {
        let (address, passing) = between(standin.address(), seed).await;
        let (cloud, query) = (bench.again().await, ask(address));
        let (_, told) = asked_of(&cloud, &query, &password, || format!("FUZZ_SEED={seed}")).await;
        passing.abort();
        told
    };
    let cases = futures::stream::iter((first..first + count).map(case)).buffer_unordered(AT_ONCE);
    let told: Vec<_> = cases.filter(|told| ready(*told > 0)).collect().await;
    println!("{count} damaged sessions: {} could not be read even when asked again", told.len());
    if count >= 300 {
        let few = 3..count as usize / 2;
        assert!(few.contains(&told.len()), "most damage passes, and some does not: {}", told.len());
    }
}

/// An answer with bytes that are others, gone, twice or more, in a value or anywhere.
fn damaged(answer: &[u8], others: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut answer = answer.to_vec();
    for _ in 0..=random.below(3) {
        let from = random.below(answer.len() + 1);
        let to = (from + random.below(24)).min(answer.len());
        match random.below(16) {
            way @ 0..=3 => damage(&mut answer, from..to, way, others, random),
            4 => drop(answer.splice(from..from, [0xFF; 5])),
            // What keeps its length is read as a row, whatever stands in it.
            _ if from < answer.len() => answer[from] = random.below(256) as u8,
            _ => {}
        }
    }
    answer
}

/// What a plan and a teardown ask of the database of setups that are there.
#[tokio::test(flavor = "multi_thread")]
async fn no_row_ends_in_a_panic() {
    let bench = bench(&[]).await;
    let cluster = analytics(EAST, WarehouseKind::Cluster);
    let (standin, password) = standin_of(&bench, &cluster).await;
    let (count, first) = (number("FUZZ_CASES", 2_000), number("FUZZ_SEED", 1));

    let admin = |address: SocketAddr| Admin { via: Via::Secret, ..targets::administrator(address) };
    let learning = Arc::new(Replay::default());
    let (recorder, _) = Arc::clone(&learning).serve(Some(standin.address())).await;
    let questions = targets::of_databases(&admin(recorder));
    // What is there is what a plan makes.
    let mut all: Vec<Deployment> = Vec::new();
    for asked in &questions {
        all.extend(asked.deployments.iter().filter(|one| !all.contains(one)).cloned().collect::<Vec<_>>());
    }
    let there = bench.applied(&all).await;
    let learning = Arc::new(Replay::default());
    let (recorder, _) = Arc::clone(&learning).serve(Some(standin.address())).await;
    for asked in targets::of_databases(&admin(recorder)) {
        learning.recording.begin(&asked.about);
        bench.again().await.observe(&asked.wanted).await.expect("the database answers");
    }
    let answers = learning.recording.known();
    let written = answers.iter().map(|(name, answer)| {
        let lines = [name.as_bytes(), b"\n", &rows::written(answer)].concat();
        (name.replace(' ', "-"), lines)
    });
    corpus::update("database", written);
    let names: Vec<_> = answers.keys().collect();
    let others: Vec<_> = answers.values().cloned().collect();
    println!("{} answers of {} bytes", others.len(), others.iter().map(Vec::len).sum::<usize>());

    let case = async |seed: u64| {
        let mut random = Random(seed);
        let name = names[random.below(names.len())];
        let answer = damaged(&answers[name], &others, &mut random);
        let replay = Arc::new(Replay::of(answers.clone()));
        let about = name.split(' ').next().unwrap();
        replay.recording.begin(about);
        replay.recording.damage(name.clone(), answer.clone());
        let (address, serving) = replay.serve(None).await;
        let said = || format!("FUZZ_SEED={seed}: {name}\n{}", String::from_utf8_lossy(&answer));
        let asked = targets::of_databases(&admin(address)).into_iter().find(|asked| asked.about == about);
        let question = asked.unwrap().wanted;
        let (world, told) = asked_of(&bench.cloud, &question, &password, said).await;
        serving.abort();
        if let Some(world) = world {
            assert!(!panics_a_plan(&all, &there, &world), "a plan panics: {}", said());
        }
        told
    };
    let cases = futures::stream::iter((first..first + count).map(case)).buffer_unordered(AT_ONCE);
    let told: Vec<_> = cases.filter(|told| ready(*told > 0)).collect().await;
    println!("{count} damaged answers: {} could not be read even when asked again", told.len());
    if count >= 400 {
        let few = count as usize / 50..count as usize;
        assert!(few.contains(&told.len()), "the damage is done: {}", told.len());
    }
}
