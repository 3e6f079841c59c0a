//! `provision-sandbox`: an emulated AWS account on loopback, alone or around a command.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program of its own, which talks to its terminal"
)]

use clap::Parser;
use provision_sandbox::{Options, Sandbox};
use std::process::ExitCode;

#[cfg(feature = "demo")]
mod demo;

/// An emulated AWS account and a Redshift stand-in on loopback
///
/// Prints the environment to export and runs until interrupted. With a command, runs it in that
/// environment and ends with its exit code.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(flatten)]
    options: Options,

    /// Show what `provision` does, from an empty account to an empty account
    #[cfg(feature = "demo")]
    #[arg(long, conflicts_with = "command")]
    demo: bool,

    /// Run this command inside, then stop
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<String>,
}

fn main() -> ExitCode {
    #[cfg(feature = "demo")]
    if std::env::args().nth(1).as_deref() == Some(demo::PROVISION) {
        return ExitCode::from(provision::run(std::env::args_os().skip(1)));
    }
    start()
}

#[tokio::main]
async fn start() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments).await {
        Ok(code) => code,
        Err(message) => {
            eprintln!("provision-sandbox: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<ExitCode, String> {
    let sandbox =
        Sandbox::start(arguments.options).await.map_err(|error| format!("cannot start: {error}"))?;
    #[cfg(feature = "demo")]
    if arguments.demo {
        return demo::run(&sandbox).await;
    }
    let code = match arguments.command.split_first() {
        Some((program, rest)) => inside(&sandbox, program, rest).await?,
        None => {
            for (name, value) in sandbox.environment() {
                println!("export {name}={value}");
            }
            eprintln!("ready at {}; Ctrl-C stops it", sandbox.endpoint());
            interrupted().await.map_err(|e| format!("cannot wait for Ctrl-C: {e}"))?;
            ExitCode::SUCCESS
        }
    };
    sandbox.stop().await;
    Ok(code)
}

/// Waits for Ctrl-C, or for what `kill` sends.
async fn interrupted() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            result = tokio::signal::ctrl_c() => result,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}

/// Runs a command with the sandbox's environment; its exit code becomes ours.
async fn inside(sandbox: &Sandbox, program: &str, rest: &[String]) -> Result<ExitCode, String> {
    let status = tokio::process::Command::new(program)
        .args(rest)
        .envs(sandbox.environment())
        .status()
        .await
        .map_err(|e| format!("cannot run '{program}': {e}"))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}
