//! `provision schema`, `completions`, `man` and `help`: made from the same definitions as the program.

use std::path::Path;

use clap::Command;
use clap_complete::Shell;
use clap_complete::env::Shells;
use clap_mangen::Man;
use provision_core::prose::{alternatives, closest};
use provision_core::spec;

use crate::error::Error;
use crate::exit;
use crate::help::{self, TOPICS};
use crate::ui::Ui;

/// `provision schema`.
pub fn schema(of_vendor: bool, ui: Ui) -> u8 {
    ui.json_document(&if of_vendor { spec::vendor_json_schema() } else { spec::json_schema() });
    exit::DONE
}

/// `provision completions`: what lets the shell ask this program.
///
/// # Errors
/// It cannot be written.
pub fn completions(shell: Shell, ui: Ui) -> Result<u8, Error> {
    let failed = |why: &str| Error::failed(format!("cannot write completions for {shell}: {why}"));
    let shells = Shells::builtins();
    let script_of = shells.completer(&shell.to_string()).ok_or_else(|| failed("the shell is not known"))?;
    let mut script = Vec::new();
    script_of
        .write_registration("COMPLETE", "provision", "provision", "provision", &mut script)
        .map_err(|error| failed(&error.to_string()))?;
    ui.data(&String::from_utf8_lossy(&script));
    Ok(exit::DONE)
}

/// `provision man`: the program's own page, or with a folder a page for each command.
///
/// # Errors
/// A page cannot be written.
pub fn pages(folder: Option<&Path>, ui: Ui) -> Result<u8, Error> {
    let mut command = help::command();
    command.build();
    let Some(folder) = folder else {
        ui.data(&page(&command)?);
        return Ok(exit::DONE);
    };
    let failed = |error| Error::failed(format!("cannot write to {}", folder.display())).because(error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    write_pages(&command, folder)?;
    ui.talk(&format!("The pages are in {}", folder.display()));
    Ok(exit::DONE)
}

fn write_pages(command: &Command, folder: &Path) -> Result<(), Error> {
    let name = command.get_display_name().unwrap_or(command.get_name());
    let path = folder.join(format!("{name}.1"));
    std::fs::write(&path, page(command)?)
        .map_err(|error| Error::failed(format!("cannot write {}", path.display())).because(error))?;
    command
        .get_subcommands()
        .filter(|one| one.get_name() != "help")
        .try_for_each(|one| write_pages(one, folder))
}

/// A page, with its examples in a section of their own.
fn page(command: &Command) -> Result<String, Error> {
    let examples = command.get_before_long_help().map(ToString::to_string);
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)
        .and_then(|()| man.render_name_section(&mut page))
        .and_then(|()| man.render_synopsis_section(&mut page))
        .and_then(|()| man.render_description_section(&mut page))
        .and_then(|()| {
            let Some(examples) = examples else { return Ok(()) };
            let mut section = clap_mangen::roff::Roff::new();
            section.control("SH", ["EXAMPLES"]).control("nf", []);
            for line in examples.lines().skip(1) {
                section.text([clap_mangen::roff::roman(line)]);
            }
            section.control("fi", []).to_writer(&mut page)
        })
        .and_then(|()| man.render_options_section(&mut page))
        .and_then(|()| match command.has_subcommands() {
            true => man.render_subcommands_section(&mut page),
            false => Ok(()),
        })
        .and_then(|()| man.render_version_section(&mut page))
        .map_err(|error| Error::failed("cannot write the manual page").because(error))?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

/// `provision help`: a topic, or a command as its `--help` has it.
///
/// # Errors
/// There is neither a topic nor a command of that name.
pub fn help(words: &[String], ui: Ui) -> Result<u8, Error> {
    if let [name] = words
        && let Some(topic) = TOPICS.iter().find(|topic| topic.name == name)
    {
        ui.data(&topic.text(ui.out));
        return Ok(exit::DONE);
    }
    let mut all = help::command();
    all.build();
    let mut command = &all;
    for word in words {
        command = command.find_subcommand(word).ok_or_else(|| unknown(word, command))?;
    }
    let text = command.clone().render_long_help();
    ui.data(&match ui.out.is_colored() {
        true => text.ansi().to_string(),
        false => text.to_string(),
    });
    if words.is_empty() {
        let topics = TOPICS.iter().map(|topic| format!("  {:<13} {}\n", topic.name, topic.title()));
        ui.data(&format!("\nTopics (provision help TOPIC):\n{}", topics.collect::<String>()));
    }
    Ok(exit::DONE)
}

fn unknown(word: &str, within: &Command) -> Error {
    let commands = within.get_subcommands().map(Command::get_name).filter(|name| *name != "help");
    let known: Vec<_> = TOPICS.iter().map(|topic| topic.name).chain(commands).collect();
    let error = Error::invalid(format!("there is no command or topic {word:?}"));
    error.hint(match closest(word, known.iter().copied()) {
        Some(closest) => format!("did you mean {closest}?"),
        None => format!("there are {}", alternatives(known)),
    })
}
