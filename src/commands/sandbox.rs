//! `provision sandbox`: starts the other program, where it is installed beside this one.

use std::ffi::OsString;
use std::process::Command;

use crate::error::Error;

const PROGRAM: &str = "provision-sandbox";

/// Ends as the other program does. What comes after the command's name is the other's to read, flags and `--` too.
///
/// # Errors
/// It is not there, or cannot be started.
pub fn run(args: &[OsString]) -> Result<u8, Error> {
    let name = format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().map(|own| own.with_file_name(name));
    let beside = beside.filter(|path| path.is_file());
    let Some(program) = beside else {
        let error = Error::invalid(format!("{PROGRAM} is not installed beside provision"));
        return Err(
            error.hint("put it into the same folder: cargo install --path crates/sandbox, in a checkout")
        );
    };
    let failed = |error: std::io::Error| {
        Error::failed(format!("cannot start {}", program.display()))
            .because(error)
            .hint("see that it may be executed, and is of this system")
    };
    let mut command = Command::new(&program);
    command.args(args.iter().skip_while(|arg| *arg != "sandbox").skip(1));
    // It takes the place of this one, so that signals reach it.
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        Err(failed(command.exec()))
    }
    #[cfg(not(unix))]
    {
        let status = command.status().map_err(failed)?;
        Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(crate::exit::FAILED))
    }
}
