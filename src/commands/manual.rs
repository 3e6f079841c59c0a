//! `provision schema`, `completions` and `man`: made from the same definitions as the program.

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::error::Error;
use crate::exit;
use crate::ui::Ui;
use provision_core::spec;

/// `provision schema`.
pub fn schema(of_vendor: bool, ui: Ui) -> u8 {
    ui.json_document(&if of_vendor { spec::vendor_json_schema() } else { spec::json_schema() });
    exit::DONE
}

/// `provision completions`.
pub fn completions(shell: Shell, ui: Ui) -> u8 {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "provision", &mut script);
    ui.data(&String::from_utf8_lossy(&script));
    exit::DONE
}

/// `provision man`.
///
/// # Errors
/// The page cannot be written.
pub fn page(ui: Ui) -> Result<u8, Error> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Cli::command())
        .render(&mut page)
        .map_err(|error| Error::failed("cannot write the manual page").because(error))?;
    ui.data(&String::from_utf8_lossy(&page));
    Ok(exit::DONE)
}
