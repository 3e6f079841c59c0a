//! The `provision` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(provision::run(std::env::args_os()))
}
