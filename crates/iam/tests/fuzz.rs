//! Damaged policies and files with policies inside, read, linted, mended, compared and evaluated: none ends in a panic or
//! takes long.
//!
//! A short run is part of the tests. A long one: `FUZZ_INPUTS=10000000 cargo test --profile local -p provision-iam --test fuzz`.
//! A failure prints the seed that repeats it: `FUZZ_SEED=… FUZZ_INPUTS=1`. The corpus is in `fuzz/corpus`; `cargo fuzz`
//! runs the same targets.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::path::Path;
use std::time::Duration;

use cpu_time::ThreadTime;

#[path = "support/huge.rs"]
mod huge;
#[path = "support/random.rs"]
mod random;
#[path = "../fuzz/targets.rs"]
mod targets;

use huge::{Parts, huge};
use random::Random;

/// Pieces that are put into the policies.
const PIECES: [&str; 40] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "“",
    "”",
    "'",
    "\\",
    "\\u",
    "\\ud800",
    " ",
    "\n",
    "\u{A0}",
    "\u{FEFF}",
    "//",
    "/*",
    "*/",
    "#",
    "0",
    "-",
    "e9",
    "99999999999999999999",
    "true",
    "null",
    "%",
    "%2",
    "%FF",
    "${",
    "*",
    "?",
    "😀",
    "\u{0}",
    "arn:",
    "IfExists",
    "ForAllValues:",
    "[[[[[[[[",
    "{\"a\":",
];

/// Policies and files that are far too long.
const HUGE: [Parts; 22] = [
    (
        r#"{"Statement":["#,
        r##"{"Effect":"Allow","Action":"s3:Get#","Resource":"arn:aws:s3:::b#/*"},"##,
        "{}]}",
    ),
    (r#"{"Statement":["#, r#"{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"},"#, "{}]}"),
    (r#"{"Statement":{"Effect":"Allow","Resource":"*","Action":["#, r##""s3:#x*","##, r#""s3:*"]}}"#),
    (r#"{"Statement":{"Effect":"Allow","Resource":"*","Action":["#, r##""s3:GetObjct#","##, r#""s3:*"]}}"#),
    (r#"{"Statement":{"Effect":"Allow","Resource":"*","Action":"s3:"#, "*a", r#""}}"#),
    (
        r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":["#,
        r##""arn:aws:s3:::#*?*","##,
        r#""*"]}}"#,
    ),
    (
        r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringLike":{"#,
        r##""aws:RequestTag/#":"*#*","##,
        r#""aws:TagKeys":"a"}}}}"#,
    ),
    (
        r#"{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":["#,
        r##""arn:aws:iam::1111222#:root","##,
        r#""*"]}}}"#,
    ),
    (
        r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/"#,
        "${aws:username}*",
        r#""}}"#,
    ),
    (r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/"#, "${", r#""}}"#),
    ("{", r##""V#":1,"##, "}"),
    ("{", r#""Version":1,"#, "}"),
    ("", "/*", ""),
    ("", "[", ""),
    ("", "%25", ""),
    ("a: &a {Statement: {Effect: Allow}}\n", "b#: {PolicyDocument: *a, x: #}\n", ""),
    ("&a [x,x,x,x]\n", "--- &a [*a,*a,*a,*a]\n", ""),
    ("&a [&b [&c [&d [&e [&f [&g [&h [", "x,", "]]]]]]]]"),
    (r#"{"PolicyDocument":{"Statement":{"Effect":"Allow","Resource":{"Fn::Sub":"arn:"#, "${a}", r#""}}}}"#),
    (
        r#"{"PolicyDocument":{"Statement":{"Effect":"Allow","Resource":{"Fn::Join":["",["#,
        r#"{"Ref":"a"},"#,
        r#"""]]}}}}"#,
    ),
    (r#"{"policy":["#, r##""{\"Effect\": #","##, r#"""]}"#),
    ("", "- ", ""),
];

/// What the inputs of a target are made of; what is mended is a policy.
fn corpus(target: &str) -> Vec<String> {
    let of = if target == "fix" { "policy" } else { target };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(of);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

fn damaged(corpus: &[String], random: &mut Random) -> String {
    let mut text: Vec<char> = corpus[random.below(corpus.len())].chars().collect();
    for _ in 0..1 + random.below(6) {
        let from = random.below(text.len() + 1);
        let to = (from + random.below(5)).min(text.len());
        let piece = if random.below(3) == 0 { "" } else { PIECES[random.below(PIECES.len())] };
        text.splice(from..to, piece.chars());
    }
    text.into_iter().collect()
}

/// No input may take the processor longer, without optimisation several times as long.
const LONGEST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 500 } else { 50 });

fn is_slow(run: fn(&[u8]), input: &str) -> bool {
    // What is read once and kept is no input's.
    (0..2).all(|_| {
        let start = ThreadTime::now();
        run(input.as_bytes());
        start.elapsed() > LONGEST
    })
}

#[test]
fn the_corpus_neither_panics_nor_is_slow() {
    for (name, run) in targets::TARGETS {
        for input in corpus(name) {
            assert!(!is_slow(run, &input), "{name}: {input}");
        }
    }
}

#[test]
fn what_is_huge_is_not_slow() {
    for (name, run) in targets::TARGETS {
        for parts in HUGE {
            assert!(!is_slow(run, &huge(parts)), "{name}: {parts:?}");
        }
        // A few bytes stand for many.
        let copied =
            format!("a: &a {:?}\nb: [{}]", "x".repeat(huge::LENGTH / 2), "*a,".repeat(huge::LENGTH / 6));
        assert!(!is_slow(run, &copied), "{name}: a long text, copied");
    }
}

#[test]
fn damaged_policies_never_panic_and_are_never_slow() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let first = number("FUZZ_SEED").unwrap_or(1);
    let count = number("FUZZ_INPUTS").unwrap_or(2_000);
    let corpora = targets::TARGETS.map(|(name, run)| (name, run, corpus(name)));
    // What is read once and kept is no input's.
    for (_, run, corpus) in &corpora {
        corpus.iter().for_each(|input| run(input.as_bytes()));
    }
    let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let corpora = &corpora;
            scope.spawn(move || {
                for seed in (first..first + count).skip(thread as usize).step_by(threads as usize) {
                    let mut random = Random(seed);
                    // Most are policies; every other one has another one to be compared with.
                    let (name, run, corpus) = &corpora[[0, 0, 0, 1, 2][random.below(5)]];
                    let mut text = damaged(corpus, &mut random);
                    if random.below(2) == 0 {
                        text = [text, damaged(corpus, &mut random)].join(targets::BETWEEN);
                    }
                    let outcome = std::panic::catch_unwind(|| is_slow(*run, &text));
                    assert_eq!(outcome.ok(), Some(false), "{name}: FUZZ_SEED={seed}: {text}");
                }
            });
        }
    });
}
