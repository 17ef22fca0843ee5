//! Tend from a terminal: the same door and the same screens as on the phones, printed.

mod args;
mod commands;
mod failure;
mod print;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use tend::words::Words;

fn main() -> ExitCode {
    // A mistake of ours is said in one line; what was saved is saved.
    std::panic::set_hook(Box::new(|_| {
        failure::say_aside(
            "tend: failed to go on: a mistake in tend itself. The journal is whole.",
        );
    }));
    let tend = args::Tend::parse();
    let mut out = anstream::stdout().lock();
    let done = commands::run(tend, &mut out).and_then(|()| Ok(out.flush()?));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.lines(&Words::english()).iter().for_each(|line| failure::say_aside(line));
            failure.exit_code()
        }
    }
}
