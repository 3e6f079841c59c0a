//! One command, one file. Glue only: load, connect, plan, show, apply.

mod accounts;
mod apply;
mod destroy;
mod doctor;
mod export;
mod generate;
mod handoff;
mod init;
mod list;
mod live;
mod load;
mod log;
mod manual;
mod permissions;
mod plan;
mod policy;
mod preflight;
mod refusal;
mod render;
mod sandbox;
mod saved_plan;
mod validate;
mod vendors;
mod verify;
mod visit;
mod wait;

use std::ffi::OsString;

use clap::FromArgMatches as _;
use clap_complete::CompleteEnv;

use crate::cli::{Cli, Command};
use crate::error::Error;
use crate::exit;
use crate::help;
use crate::ui::{self, Ui};

/// Runs the program with these arguments, the first being its name. Returns the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>) -> u8 {
    let args: Vec<_> = args.into_iter().collect();
    // A shell asks by a variable of the environment, with the line that is to be completed.
    let here = std::env::current_dir().ok();
    match CompleteEnv::with_factory(help::command).try_complete(args.clone(), here.as_deref()) {
        Ok(false) => {}
        Ok(true) => return exit::DONE,
        Err(message) => {
            let _ = message.print();
            return exit::INVALID;
        }
    }
    let parsed = help::command().try_get_matches_from(&args);
    let cli = match parsed.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(message) => {
            // Help and version come this way too, as successes.
            let _ = message.print();
            if !message.use_stderr() {
                return exit::DONE;
            }
            if args.iter().any(|arg| arg == "--json") {
                ui::wrong_usage(&message);
            }
            return exit::INVALID;
        }
    };
    // Theirs is a stream of events, of which the last is the report or the error.
    let stream = match &cli.command {
        Command::Apply(_) | Command::Destroy(_) => true,
        Command::Doctor(args) => args.fix,
        _ => false,
    };
    let ui = Ui { stream, ..Ui::new(&cli.common) };
    dispatch(&cli, &args, ui).unwrap_or_else(|error| {
        if !error.shown {
            ui.error(&error);
        }
        exit::of_error(&error)
    })
}

fn dispatch(cli: &Cli, args: &[OsString], ui: Ui) -> Result<u8, Error> {
    let common = &cli.common;
    match &cli.command {
        Command::Init(answers) => init::run(answers, common, ui),
        Command::Generate(args) => generate::run(args, common, ui),
        Command::Validate(selection) => validate::run(selection, ui),
        Command::Render(args) => render::run(args, ui),
        Command::Export(args) => export::run(args, ui),
        Command::Plan(args) => live::block_on(plan::run(args, common, ui)),
        Command::Apply(args) => live::block_on(apply::run(args, common, ui)),
        Command::Destroy(args) => live::block_on(destroy::run(args, common, ui)),
        Command::Permissions(args) => permissions::run(args, ui),
        Command::List { specs } => live::block_on(list::run(specs, common, ui)),
        Command::Policy(command) => policy::run(command, ui),
        Command::Handoff(args) => live::block_on(handoff::run(args, common, ui)),
        Command::Verify(args) => live::block_on(verify::run(args, common, ui)),
        Command::Doctor(args) => doctor::run(args, common, ui),
        Command::Sandbox { .. } => sandbox::run(args),
        Command::Vendors { name } => vendors::run(name.as_deref(), ui),
        Command::Schema { vendor } => Ok(manual::schema(*vendor, ui)),
        Command::Completions { shell } => manual::completions(*shell, ui),
        Command::Man { out } => manual::pages(out.as_deref(), ui),
        Command::Help { words } => manual::help(words, ui),
    }
}
