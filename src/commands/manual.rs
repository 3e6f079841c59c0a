//! `provision schema`, `completions` and `man`: made from the same definitions as the program.

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::error::{Error, exit};
use crate::ui::Ui;
use provision_core::spec;

pub fn schema(ui: Ui) -> Result<u8, Error> {
    ui.json_document(&spec::json_schema());
    Ok(exit::DONE)
}

pub fn completions(shell: Shell, ui: Ui) -> Result<u8, Error> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "provision", &mut script);
    ui.data(&String::from_utf8_lossy(&script));
    Ok(exit::DONE)
}

pub fn page(ui: Ui) -> Result<u8, Error> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Cli::command())
        .render(&mut page)
        .map_err(|error| Error::failed(format!("cannot write the manual page: {error}")))?;
    ui.data(&String::from_utf8_lossy(&page));
    Ok(exit::DONE)
}
