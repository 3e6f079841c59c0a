//! One command, one file. Glue only: load, connect, plan, show, apply.

mod apply;
mod destroy;
mod live;
mod load;
mod manual;
mod plan;
mod policy;
mod render;
mod saved_plan;
mod validate;

use std::ffi::OsString;

use clap::Parser as _;

use crate::cli::{Cli, Command};
use crate::error::{Error, exit};
use crate::ui::Ui;

/// Runs the program with these arguments, the first being its name. Returns the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>) -> u8 {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(message) => {
            // Help and version come this way too, as successes.
            let _ = message.print();
            return if message.use_stderr() { exit::INVALID } else { exit::DONE };
        }
    };
    let ui = Ui::new(&cli.common);
    let code = dispatch(&cli, ui);
    code.unwrap_or_else(|error| {
        if !error.shown {
            ui.error(&error);
        }
        error.kind.exit_code()
    })
}

fn dispatch(cli: &Cli, ui: Ui) -> Result<u8, Error> {
    let common = &cli.common;
    match &cli.command {
        Command::Validate(selection) => validate::run(selection, ui),
        Command::Render(args) => render::run(args, ui),
        Command::Plan(args) => live::block_on(plan::run(args, common, ui)),
        Command::Apply(args) => live::block_on(apply::run(args, common, ui)),
        Command::Destroy(args) => live::block_on(destroy::run(args, common, ui)),
        Command::Policy(command) => policy::run(command, ui),
        Command::Schema => manual::schema(ui),
        Command::Completions { shell } => manual::completions(*shell, ui),
        Command::Man => manual::page(ui),
    }
}
