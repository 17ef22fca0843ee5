//! Running a step and showing what it prints while it prints it.

use std::env;
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::checks::Outcome;
use crate::step::Step;
use crate::tally::Tally;

/// Writes one line. A reader that went away is no reason to stop a check.
pub fn say(line: impl Display) {
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// The top of the repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Where cargo leaves what it builds.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |target| root().join(target))
}

/// Runs cargo at the top of the repository with the terminal as its own; true when it succeeded.
pub fn cargo_succeeds(arguments: impl IntoIterator<Item = OsString>) -> bool {
    succeeds(Command::new(cargo()).args(arguments).current_dir(root()))
}

/// Runs a step with the terminal as its own; true when it succeeded.
pub fn to_the_terminal(step: &Step, passed_on: &[OsString]) -> bool {
    component_is_there(step) && succeeds(command(step).args(passed_on))
}

/// Runs a step, passes its output on line by line and counts the Rust tests it reports.
pub fn counting(step: &Step) -> Outcome {
    if !component_is_there(step) {
        return Outcome { succeeded: false, tally: Tally::default() };
    }
    counting_lines(&mut command(step), &mut Tally::of_rust_line)
}

/// What a runner of tests counts in one line of its output, if anything.
type OfLine<'a> = dyn FnMut(&str) -> Option<Tally> + 'a;

/// Runs a command, passes its output on line by line and counts what `of_line` finds in it.
pub fn counting_lines(command: &mut Command, of_line: &mut OfLine<'_>) -> Outcome {
    let mut tally = Tally::default();
    match stream(command, of_line, &mut tally) {
        Ok(succeeded) => Outcome { succeeded, tally },
        Err(error) => {
            say(format_args!("{}: {error}", command.get_program().display()));
            Outcome { succeeded: false, tally }
        }
    }
}

fn stream(command: &mut Command, of_line: &mut OfLine<'_>, tally: &mut Tally) -> io::Result<bool> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    if let Some(output) = child.stdout.take() {
        pass_on(output, io::stdout().lock(), of_line, tally)?;
    }
    Ok(child.wait()?.success())
}

/// Copies lines as bytes, because a failing test may print anything.
fn pass_on(
    from: impl Read,
    mut to: impl Write,
    of_line: &mut OfLine<'_>,
    tally: &mut Tally,
) -> io::Result<()> {
    let mut from = BufReader::new(from);
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line)? > 0 {
        if let Some(counted) = of_line(&String::from_utf8_lossy(&line)) {
            *tally += counted;
        }
        to.write_all(&line)?;
        to.flush()?;
        line.clear();
    }
    Ok(())
}

fn command(step: &Step) -> Command {
    let mut command = Command::new(cargo());
    command.args(step.arguments).envs(step.environment.iter().copied());
    command
}

/// The cargo that started this program, so that both are of one toolchain.
fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Adds the component a step needs when the machine does not have it yet.
fn component_is_there(step: &Step) -> bool {
    let (Some(component), Some(subcommand)) = (step.component, step.arguments.first()) else {
        return true;
    };
    let mut ask = Command::new(cargo());
    ask.args([subcommand, "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
    if succeeds(&mut ask) {
        return true;
    }
    say(format_args!("adding {component} to the toolchain"));
    let added = succeeds(Command::new("rustup").args(["component", "add", component]));
    if !added {
        say(format_args!("to mend: rustup component add {component}"));
    }
    added
}

/// Installs packages of a Debian machine where this user may; true when they are there afterwards.
pub fn installs(packages: &[&str]) -> bool {
    say(format_args!("installing {}", packages.join(" ")));
    // Root needs no sudo; anyone else must not be asked for a password.
    let as_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(if as_root { "apt-get" } else { "sudo" });
        if !as_root {
            command.args(["-n", "apt-get"]);
        }
        succeeds(command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments))
    };
    let install = [&["install", "-y", "-qq", "--no-install-recommends"], packages].concat();
    apt(&["update", "-qq"]) && apt(&install)
}

/// Runs a command with the terminal as its own; true when it succeeded.
pub fn succeeds(command: &mut Command) -> bool {
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            say(format_args!("{}: {error}", command.get_program().display()));
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_passes_through_byte_for_byte_and_is_counted_on_the_way() {
        let printed = b"running 2 tests\n\xff\xfe not text\n\
            test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; 0.00s\n\
            test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; 0.00s\n\
            no newline at the end";
        let (mut shown, mut tally) = (Vec::new(), Tally::default());
        pass_on(&printed[..], &mut shown, &mut Tally::of_rust_line, &mut tally).unwrap();
        assert_eq!(shown, printed);
        assert_eq!(tally, Tally { passed: 7, failed: 0, skipped: 1 });
    }
}
