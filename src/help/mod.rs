//! What the program says of itself: the command line with its examples, topics, and what a shell completes.

mod complete;
mod examples;
mod topics;

use clap::{Arg, CommandFactory as _};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use crate::cli::Cli;

pub use topics::{TOPICS, Topic};

/// Examples before options: who asks for help wants something to copy first.
const TEMPLATE: &str = "{about-with-newline}\n{before-help}{usage-heading} {usage}\n\n{all-args}{after-help}";

/// The command line, with its examples and with what completes its values.
pub fn command() -> clap::Command {
    with_examples(Cli::command(), &mut Vec::new())
}

fn with_examples(command: clap::Command, path: &mut Vec<String>) -> clap::Command {
    let mut command = command.help_template(TEMPLATE).mut_args(completed);
    if let Some(examples) = examples::of(&path.join(" ")) {
        command = command.before_long_help(examples::text(examples));
    }
    let names: Vec<_> = command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    for name in names {
        path.push(name.clone());
        command = command.mut_subcommand(name, |one| with_examples(one, path));
        path.pop();
    }
    command
}

/// The argument, with what completes it: an argument is called the same in every command.
fn completed(arg: Arg) -> Arg {
    match arg.get_id().as_str() {
        "specs" | "spec" => arg.add(ArgValueCompleter::new(complete::specs)),
        "destination" => arg.add(ArgValueCandidates::new(complete::destinations)),
        "vendor" if arg.get_action().takes_values() => arg.add(ArgValueCompleter::new(complete::vendors)),
        "vendor_name" => arg.add(ArgValueCompleter::new(complete::vendors)),
        "words" => arg.add(ArgValueCandidates::new(complete::help)),
        _ => arg,
    }
}

/// The examples of a command, by its words after `provision`, each as it is typed.
pub fn examples(path: &str) -> Option<impl Iterator<Item = &'static str>> {
    examples::of(path).map(|examples| examples.iter().map(|(line, _)| *line))
}
