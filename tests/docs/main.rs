//! What the pages say can be done: links lead somewhere, specs are valid, documents parse, and commands have the
//! subcommands, flags, tests and files that they name. Nothing here is a list of pages: every page is read.

mod book;
mod errors;
mod packages;

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args as _;
use clap::error::ErrorKind;
use provision::{exit, help};
use provision_core::spec::{self, Files};
use provision_iam::catalogue::{Rule, rules};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A page of the repository, with what can be wrong in it.
#[derive(Default)]
struct Page {
    path: PathBuf,
    links: Vec<String>,
    /// As GitHub makes anchors of them.
    anchors: BTreeSet<String>,
    /// Language and text of each block.
    blocks: Vec<(String, String)>,
    /// Code within sentences.
    spans: Vec<String>,
}

impl Page {
    fn name(&self) -> std::path::Display<'_> {
        self.path.strip_prefix(ROOT).expect("below the root").display()
    }
}

/// Files below a folder of the repository that git would show.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let hidden = name.starts_with('.') && name != ".github" && name != ".ci";
        if path.is_dir() && !hidden && name != "target" {
            files(&path, found);
        } else if path.is_file() {
            found.push(path);
        }
    }
}

fn pages() -> Vec<Page> {
    let mut found = Vec::new();
    files(Path::new(ROOT), &mut found);
    found.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    found.sort();
    found.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> Page {
    let text = std::fs::read_to_string(&path).expect("a page");
    let mut page = Page { path, ..Page::default() };
    let (mut heading, mut block) = (None::<String>, None::<(String, String)>);
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                page.links.push(dest_url.into_string());
            }
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                page.anchors.insert(anchor(&heading.take().unwrap_or_default()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                block = Some((language.into_string(), String::new()));
            }
            Event::End(TagEnd::CodeBlock) => page.blocks.extend(block.take()),
            Event::Code(code) => {
                heading.iter_mut().for_each(|heading| heading.push_str(&code));
                page.spans.push(code.into_string());
            }
            Event::Text(text) => {
                heading.iter_mut().for_each(|heading| heading.push_str(&text));
                block.iter_mut().for_each(|(_, block)| block.push_str(&text));
            }
            _ => {}
        }
    }
    page
}

/// The anchor that GitHub gives a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|one| one.is_alphanumeric() || matches!(one, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// All complaints at once, so that a page is mended in one go.
fn assert_none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages();
    assert!(pages.iter().map(|page| page.links.len()).sum::<usize>() > 50, "the links are found");
    let mut dead = Vec::new();
    for page in &pages {
        let at = page.name();
        for link in page.links.iter().filter(|link| !link.contains("://") && !link.starts_with("mailto:")) {
            let (file, fragment) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => page.path.clone(),
                file => page.path.parent().expect("a folder").join(file),
            };
            let Ok(target) = target.canonicalize() else {
                dead.push(format!("{at}: {link} is not there"));
                continue;
            };
            let known = |page: &&Page| page.path.canonicalize().is_ok_and(|path| path == target);
            let has = |page: &Page| page.anchors.contains(fragment);
            if !fragment.is_empty() && !pages.iter().find(known).is_some_and(has) {
                dead.push(format!("{at}: {link} has no such heading"));
            }
        }
    }
    assert_none(dead);
}

/// Paths in the running text, such as `src/cloud/error.rs`; what has a capital or a star stands for others.
#[test]
fn every_file_that_is_named_is_there() {
    let tops = ["src/", "crates/", "tests/", "templates/", "plans/", "docs/", "benches/", ".ci/", ".github/"];
    let mut gone = Vec::new();
    for page in pages().iter().filter(|page| !page.path.ends_with("CHANGELOG.md")) {
        for span in page.spans.iter().filter(|span| tops.iter().any(|top| span.starts_with(top))) {
            let path = span.split([' ', ':']).next().unwrap_or_default();
            let stands_for_others = path.contains(|one: char| one.is_uppercase() || "*{<…".contains(one));
            if !stands_for_others && !Path::new(ROOT).join(path).exists() {
                gone.push(format!("{}: {span}", page.name()));
            }
        }
    }
    assert_none(gone);
}

struct Given<'a>(&'a str);

impl Files for Given<'_> {
    fn text(&self, _: &Path) -> io::Result<String> {
        Ok(self.0.to_owned())
    }

    fn certificates(&self, _: &str) -> Result<(), String> {
        Ok(())
    }
}

/// What is wrong with a block of code.
fn complaint(language: &str, text: &str, targets: &Targets) -> Option<String> {
    match language {
        "toml" => {
            let table = match text.parse::<toml::Table>() {
                Ok(table) => table,
                Err(error) => return Some(error.to_string()),
            };
            // A part of a spec cannot be checked alone; docs/spec.md has every key with placeholders.
            let destinations = table.get("destinations").and_then(toml::Value::as_table);
            let whole = destinations.is_some_and(|destinations| !destinations.contains_key("KEY"));
            let read = || spec::read(&[PathBuf::from("spec.toml")], &Given(text));
            whole.then(|| read().err().map(|problems| problems.to_string())).flatten()
        }
        "json" => {
            let error = serde_json::from_str::<serde_json::Value>(text).err()?;
            // The examples of a finding are elements of a statement, or wrong: provision-iam tries each.
            let is_example = |rule: &Rule| [rule.wrong, rule.right].contains(&text.trim_end());
            (!rules().any(is_example)).then(|| error.to_string())
        }
        "sh" => commands(text, targets),
        "console" => {
            let typed: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("$ ")).collect();
            assert!(!typed.is_empty(), "nothing is typed in {text}");
            commands(&typed.join("\n"), targets)
        }
        "yaml" => {
            let typed: Vec<_> = text.lines().filter_map(|line| line.split_once("run: ")).collect();
            commands(&typed.into_iter().map(|(_, command)| command).collect::<Vec<_>>().join("\n"), targets)
        }
        // What a crate includes in its documentation tests says so by the edition.
        "rust,edition2024" => None,
        "rust" => Some("nothing compiles it: make it a documentation test".to_owned()),
        "text" | "sql" => None,
        other => Some(format!("nobody has taught this test about {other:?}")),
    }
}

/// What cargo can be asked for.
struct Targets {
    packages: BTreeSet<String>,
    tests: BTreeSet<String>,
    benches: BTreeSet<String>,
}

impl Targets {
    fn read() -> Self {
        let mut targets =
            Targets { packages: BTreeSet::new(), tests: BTreeSet::new(), benches: BTreeSet::new() };
        let mut found = Vec::new();
        files(Path::new(ROOT), &mut found);
        for manifest in found.iter().filter(|path| path.ends_with("Cargo.toml")) {
            let text = std::fs::read_to_string(manifest).expect("a manifest");
            let manifest_table: toml::Table = text.parse().expect("TOML");
            let name = manifest_table["package"]["name"].as_str().expect("a name");
            targets.packages.insert(name.to_owned());
            let folder = manifest.parent().expect("a folder");
            targets.tests.extend(stems(&folder.join("tests")));
            targets.benches.extend(stems(&folder.join("benches")));
        }
        targets
    }
}

/// The targets that cargo finds in a folder.
fn stems(folder: &Path) -> Vec<String> {
    let entries =
        std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").path());
    let is_target = |path: &PathBuf| {
        path.extension().is_some_and(|extension| extension == "rs") || path.join("main.rs").exists()
    };
    let stem = |path: PathBuf| path.file_stem().expect("a name").to_string_lossy().into_owned();
    entries.filter(is_target).map(stem).collect()
}

/// What is wrong with the first command that cannot be run.
fn commands(text: &str, targets: &Targets) -> Option<String> {
    let joined = text.replace("\\\n", " ").replace("|\n", "| ");
    // Line by line, so that a comment ends with its line; a quotation may go over several.
    let mut lines = joined.lines().peekable();
    while let Some(line) = lines.next() {
        let mut line = line.to_owned();
        let words = loop {
            match (shlex::split(&line), lines.peek()) {
                (Some(words), _) => break words,
                (None, Some(_)) => line = format!("{line}\n{}", lines.next().unwrap_or_default()),
                (None, None) => return Some(format!("a quotation mark is not closed: {line}")),
            }
        };
        let commands = words.split(|word| ["&&", "||", "|", ";", "&"].contains(&word.as_str()));
        if let Some(wrong) = commands.filter_map(|words| command(words, targets, &[])).next() {
            return Some(wrong);
        }
    }
    None
}

/// What is wrong with a command, unless it is one of these errors.
fn command(words: &[String], targets: &Targets, tolerated: &[ErrorKind]) -> Option<String> {
    let is_variable = |word: &&String| {
        word.split_once('=')
            .is_some_and(|(name, _)| name.chars().all(|one| one.is_ascii_uppercase() || one == '_'))
    };
    // Where the output goes is the shell's.
    let is_typed = |word: &&String| !["<", ">", ">>", "2>"].contains(&word.as_str());
    let words: Vec<_> = words.iter().skip_while(is_variable).take_while(is_typed).collect();
    let (program, arguments) = words.split_first()?;
    let wrong = |error: clap::Error| {
        let fine = [ErrorKind::DisplayHelp, ErrorKind::DisplayVersion];
        (!fine.contains(&error.kind()) && !tolerated.contains(&error.kind()))
            .then(|| format!("{words:?}: {error}"))
    };
    match program.as_str() {
        "provision" => help::command().try_get_matches_from(&words).err().and_then(wrong),
        "provision-sandbox" => sandbox().try_get_matches_from(&words).err().and_then(wrong),
        "cargo" => {
            let (own, given) =
                arguments.split_at(arguments.iter().position(|one| *one == "--").unwrap_or(arguments.len()));
            let after = |flags: &[&str]| own.iter().skip_while(|one| !flags.contains(&one.as_str())).nth(1);
            for (flags, known) in [
                (&["-p", "--package"][..], &targets.packages),
                (&["--test"], &targets.tests),
                (&["--bench"], &targets.benches),
            ] {
                if let Some(name) = after(flags).filter(|name| !known.contains(name.as_str())) {
                    return Some(format!("{words:?}: there is no {name}"));
                }
            }
            let runs_sandbox = own.first().is_some_and(|one| *one == "run")
                && after(&["-p"]).is_some_and(|one| *one == "provision-sandbox");
            let given = given.iter().skip(1).map(|one| one.as_str());
            runs_sandbox
                .then(|| {
                    sandbox()
                        .try_get_matches_from(["provision-sandbox"].into_iter().chain(given))
                        .err()
                        .and_then(wrong)
                })
                .flatten()
        }
        script if script.starts_with(".ci/") => {
            (!Path::new(ROOT).join(script).exists()).then(|| format!("there is no {script}"))
        }
        _ => None,
    }
}

/// The sandbox's command line, which its program adds two things to.
fn sandbox() -> clap::Command {
    provision_sandbox::Options::augment_args(clap::Command::new("provision-sandbox"))
        .arg(clap::Arg::new("demo").long("demo").action(clap::ArgAction::SetTrue))
        .arg(clap::Arg::new("command").last(true).num_args(0..))
}

#[test]
fn every_block_of_code_parses_or_runs() {
    let targets = Targets::read();
    let pages = pages();
    assert!(pages.iter().map(|page| page.blocks.len()).sum::<usize>() > 50, "the blocks are found");
    let complaints = pages.iter().flat_map(|page| {
        let at = page.name();
        let targets = &targets;
        page.blocks.iter().filter_map(move |(language, text)| {
            complaint(language, text, targets).map(|complaint| format!("{at}: {complaint}\n{text}"))
        })
    });
    assert_none(complaints.collect());
}

/// In a sentence a command may lack what it needs, but not have what does not exist.
#[test]
fn every_command_in_a_sentence_exists() {
    let targets = Targets::read();
    let lacking = [
        ErrorKind::MissingRequiredArgument,
        ErrorKind::MissingSubcommand,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
        ErrorKind::TooFewValues,
    ];
    let mut complaints = Vec::new();
    for page in pages() {
        for span in &page.spans {
            let mut words = shlex::split(span).unwrap_or_default();
            words.retain(|word| word != "…");
            if let Some(complaint) = command(&words, &targets, &lacking) {
                complaints.push(format!("{}: {complaint}", page.name()));
            }
        }
    }
    assert_none(complaints);
}

/// Every command of the program, by its words after `provision`; not what clap adds of its own.
fn every_command() -> Vec<(String, clap::Command)> {
    fn add(command: &clap::Command, path: &str, found: &mut Vec<(String, clap::Command)>) {
        found.push((path.to_owned(), command.clone()));
        let own = command.get_subcommands().filter(|one| path.is_empty() || one.get_name() != "help");
        own.for_each(|one| add(one, format!("{path} {}", one.get_name()).trim_start(), found));
    }
    let mut found = Vec::new();
    add(&help::command(), "", &mut found);
    found
}

/// In a terminal of 60 columns too.
#[test]
fn every_command_has_examples_that_run_and_fit() {
    let targets = Targets::read();
    let mut complaints = Vec::new();
    for (path, _) in every_command() {
        let Some(examples) = help::examples(&path) else {
            complaints.push(format!("provision {path} has no examples in src/help/examples.rs"));
            continue;
        };
        for example in examples {
            complaints.extend(commands(&example.replace("source <(", "").replace(')', ""), &targets));
            let wide = example.lines().filter(|line| line.len() > 58);
            complaints.extend(wide.map(|line| format!("wider than 60 columns with its indent: {line}")));
        }
    }
    assert_none(complaints);
}

/// The README, the page and the program say the same of exit codes.
#[test]
fn exit_codes_are_the_same_everywhere() {
    let known = [
        exit::DONE,
        exit::FAILED,
        exit::INVALID,
        exit::CHANGES,
        exit::FINDINGS,
        exit::REFUSED,
        exit::WIDENS,
        exit::INTERRUPTED,
    ];
    let codes = |file: &str, before: &str, after: &str| -> Vec<u8> {
        let text = std::fs::read_to_string(Path::new(ROOT).join(file)).expect("a page");
        let starts = text.lines().filter_map(|line| line.strip_prefix(before)?.split_once(after));
        starts.filter_map(|(code, _)| code.parse().ok()).collect()
    };
    assert_eq!(codes("docs/topics/exit-codes.md", "- `", "`:"), known);
    assert_eq!(codes("README.md", "| ", " |"), known);
}

#[test]
fn every_topic_is_named_where_help_is_explained() {
    let all = every_command();
    let (_, help_command) = all.iter().find(|(path, _)| path == "help").expect("it is there");
    let about = help_command.get_about().expect("it has one").to_string();
    for topic in help::TOPICS {
        assert!(about.contains(topic.name), "{} is not in: {about}", topic.name);
        let page = Path::new(ROOT).join(format!("docs/topics/{}.md", topic.name));
        assert!(page.exists(), "{}", page.display());
        for width in [60, 80] {
            let text = topic.text(provision::ui::palette::Palette::default().of_width(width));
            let wide = |line: &&str| line.chars().count() > width && !line.starts_with("    ");
            assert_eq!(text.lines().find(wide), None, "{}", topic.name);
            assert!(!text.contains("](") && !text.contains("```"), "Markdown is left: {text}");
        }
    }
}
