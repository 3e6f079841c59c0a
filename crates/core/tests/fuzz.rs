//! Damaged specs, vendor profiles and saved plans: none ends in a panic, takes long or takes much memory.
//!
//! A short run is part of the tests. A long one: `FUZZ_CASES=10000000 cargo test --profile local -p provision-core --test fuzz`.
//! A failure prints the seed that repeats it: `FUZZ_SEED=… FUZZ_CASES=1`. The corpus is in `fuzz/corpus`, together with
//! everything ready-made in the repository; `cargo fuzz` runs the same targets.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::path::Path;
use std::time::Duration;

use cpu_time::ThreadTime;
use provision_core::spec::{self, Files};

#[path = "../../iam/tests/support/huge.rs"]
mod huge;
#[path = "../../iam/tests/support/random.rs"]
mod random;
#[path = "../fuzz/targets.rs"]
mod targets;

use huge::{LENGTH, Parts, huge};
use random::Random;

/// No input may take longer, in time of the processor: what else the computer does is not counted. Without optimisation
/// everything takes several times as long.
const LONGEST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 500 } else { 50 });

/// No run may take more memory than it began with, and this.
const MOST_BYTES: u64 = 64 << 20;

/// What is longer is cut: a spec of a person's is a few thousand bytes long.
const LONGEST_INPUT: usize = 64 << 10;

/// Pieces that are put into the inputs.
const PIECES: [&str; 36] = [
    "\"",
    "'",
    "\\",
    "\\u",
    "\\ud800",
    "=",
    "[",
    "]",
    "[[",
    "{",
    "}",
    ",",
    ".",
    "#",
    "\n",
    "\u{0}",
    "\u{FEFF}",
    "ä",
    "😀",
    "0",
    "-1",
    "1e400",
    "99999999999999999999",
    "true",
    "null",
    "inf",
    "1979-05-27",
    "{{ destination }}",
    "{{ nobody }}",
    "{{",
    "}}",
    "/",
    "::/0",
    "0.0.0.0/33",
    "arn:aws:s3:::",
    "[[[[[[[[[[[[[[[[",
];

/// Specs and profiles that are far too long.
const HUGE: [Parts; 14] = [
    ("", "a=1\n", ""),
    ("", "k#=1\n", ""),
    (
        "",
        "[a#.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a]\n",
        "",
    ),
    (
        "",
        "[destinations.a#.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a]\n",
        "",
    ),
    ("", "[[a]]\n", ""),
    ("a=", "[", ""),
    ("a=", "{a=", ""),
    ("", "a.", "a=1"),
    ("", "pwd", ""),
    ("", "pwd ", ""),
    ("", "pwd=\"a\"", ""),
    ("", "a", "=1"),
    ("", "\n", ""),
    ("", "[destinations.d#]\nregion=\"us-east-1\"\ncluster=\"a#\"\n", ""),
];

/// Specs in which little stands for much.
fn multiplied() -> [String; 3] {
    let head = "name=\"a\"\nvendor=\"iterable\"\naws={account=\"111122223333\"}\n";
    let half = LENGTH / 2 - head.len();
    let destination = "[destinations.d#]\nregion=\"us-east-1\"\n";
    let many = huge::repeated(destination, half);
    let bucket =
        |variable: &str| format!("{head}[bucket]\nname=\"{}\"\n", variable.repeat(half / variable.len()));
    [
        format!("{}[destinations.{}]\n", bucket("{{destination}}"), "a".repeat(half)),
        format!("{}[destinations.{}]\n", bucket("{{data_center}}"), "a".repeat(half)),
        format!("{head}[tags]\n{}{many}", huge::repeated("t#=\"{{destination}}\"\n", half)),
    ]
}

/// The files of a folder and of those in it.
fn texts(folder: &Path, extension: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            found.extend(texts(&path, extension));
        } else if extension.is_empty() || path.extension().is_some_and(|end| end == extension) {
            found.push(std::fs::read(&path).unwrap());
        }
    }
    found
}

/// What the inputs of a target are made of.
fn corpus(target: &str) -> Vec<Vec<u8>> {
    let krate = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut corpus = texts(&krate.join("fuzz/corpus").join(target), "");
    match target {
        "spec" => corpus.extend(texts(&krate.join("../../plans"), "toml")),
        "plan" => corpus.extend(["us-and-eu.toml", "access-keys.toml", "confidence.toml"].map(saved)),
        "vendor" => corpus.extend(texts(&krate.join("../../templates/vendors"), "toml")),
        other => panic!("no corpus of {other}"),
    }
    assert!(!corpus.is_empty(), "{target} has a corpus");
    corpus
}

/// An input that was damaged: pieces put in, taken out, doubled, or taken from another one.
fn damaged(corpus: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut text = corpus[random.below(corpus.len())].clone();
    for _ in 0..random.below(7) {
        let from = random.below(text.len() + 1);
        let to = (from + random.below(24)).min(text.len());
        match random.below(6) {
            0 => drop(text.drain(from..to)),
            1 => {
                let again = text[from..to].repeat(1 + random.below(3));
                text.splice(from..from, again);
            }
            2 => {
                let other = &corpus[random.below(corpus.len())];
                let start = random.below(other.len());
                let part = &other[start..(start + random.below(200)).min(other.len())];
                text.splice(from..to, part.iter().copied());
            }
            3 if !text.is_empty() => {
                let at = from.min(text.len() - 1);
                text[at] = random.below(256) as u8;
            }
            4 => text.truncate(from),
            _ => drop(text.splice(from..to, PIECES[random.below(PIECES.len())].bytes())),
        }
        text.truncate(LONGEST_INPUT);
    }
    text
}

fn is_slow(run: fn(&[u8]), input: &[u8]) -> bool {
    let start = ThreadTime::now();
    run(input);
    start.elapsed() > LONGEST
}

#[test]
fn what_is_huge_is_not_slow() {
    for (name, run) in targets::TARGETS {
        for input in HUGE.map(huge).into_iter().chain(multiplied()) {
            // What is read once and kept is no input's.
            let is_slow = is_slow(run, input.as_bytes()) && is_slow(run, input.as_bytes());
            assert!(!is_slow, "{name}: {}", &input[..200]);
        }
    }
}

/// The most memory that this process has ever had, in bytes, where the system tells.
fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kibibytes| kibibytes << 10)
}

#[test]
fn damaged_input_never_panics_and_takes_neither_long_nor_much() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let (first, count) = (number("FUZZ_SEED").unwrap_or(1), number("FUZZ_CASES").unwrap_or(2_000));
    let corpora = targets::TARGETS.map(|(name, run)| (name, run, corpus(name)));
    // What is read once and kept is no input's.
    for (_, run, corpus) in &corpora {
        corpus.iter().for_each(|input| run(input));
    }
    let before = peak_bytes();
    let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let corpora = &corpora;
            scope.spawn(move || {
                for seed in (first..first + count).skip(thread as usize).step_by(threads as usize) {
                    let mut random = Random(seed);
                    let (name, run, corpus) = &corpora[random.below(corpora.len())];
                    let input = damaged(corpus, &mut random);
                    let outcome = std::panic::catch_unwind(|| is_slow(*run, &input));
                    let text = String::from_utf8_lossy(&input);
                    assert_eq!(outcome.ok(), Some(false), "{name}: FUZZ_SEED={seed}: {text}");
                }
            });
        }
    });
    if let (Some(before), Some(after)) = (before, peak_bytes()) {
        println!("{count} cases, {} KiB more memory", (after - before) >> 10);
        assert!(after - before < MOST_BYTES, "{} MiB more memory", (after - before) >> 20);
    }
}

/// The files of this machine.
struct Disk;

impl Files for Disk {
    fn text(&self, path: &Path) -> std::io::Result<String> {
        std::fs::read_to_string(path)
    }

    fn certificates(&self, _pem: &str) -> Result<(), String> {
        Ok(())
    }
}

/// What a plan of a ready-made spec is saved with.
fn saved(spec: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../plans").join(spec);
    let specs = spec::read(&[path], &Disk).unwrap();
    serde_json::to_vec(&specs.deployments().collect::<Vec<_>>()).unwrap()
}

/// What the corpus has of a saved plan, for those who begin with it, is what the program writes; `UPDATE_DOCS=1` writes it.
#[test]
fn the_corpus_has_a_saved_plan_as_it_is_today() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/plan/us-and-eu.json");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, saved("us-and-eu.toml")).unwrap();
    }
    assert!(std::fs::read(path).unwrap() == saved("us-and-eu.toml"));
}
