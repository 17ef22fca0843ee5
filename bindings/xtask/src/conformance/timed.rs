//! `cargo xtask bench bindings`: what a call costs from the JVM and from Swift, as ratios to Rust.
//!
//! Three programs open the same made-up year, each a copy of its own, and are told in turn what to
//! do and time once. So a slow moment of the machine slows all of them.

use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::run;

/// What is timed: its name in the programs, what it is, and the goal as a ratio of medians.
const ROWS: [(&str, &str, Option<f64>); 5] = [
    ("today", "Today", None),
    ("timeline", "Timeline, a page of 500 rows", Some(3.0)),
    ("week", "Review of a week", Some(2.0)),
    ("months", "Review of three months", None),
    ("perform", "one bottle logged, durable", None),
];

/// Rounds before anything is counted: the JVM compiles what is called often.
const WARM: usize = 400;
/// Rounds that count.
const ROUNDS: usize = 300;
/// Of the durable command, which wears the storage.
const ROUNDS_ON_STORAGE: usize = 100;

/// A program that times one call each time it is asked.
pub struct Timer {
    language: &'static str,
    program: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Timer {
    /// Starts it.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(language: &'static str, command: &mut Command) -> io::Result<Self> {
        let mut program = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (Some(asks), Some(answers)) = (program.stdin.take(), program.stdout.take()) else {
            return Err(io::Error::other("it has no pipes"));
        };
        Ok(Self { language, program, asks, answers: BufReader::new(answers) })
    }

    /// Nanoseconds of one call.
    fn time(&mut self, what: &str) -> io::Result<u64> {
        writeln!(self.asks, "{what}")?;
        self.asks.flush()?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        line.trim()
            .parse()
            .map_err(|_| io::Error::other(format!("{} said {line:?}", self.language)))
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        // It ends with its last question; one that hangs is ended.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Times every row in every program and prints the table. The first program is the measure.
///
/// # Errors
/// When a program breaks off.
pub fn compare(timers: &mut [Timer]) -> io::Result<()> {
    for (name, title, goal) in ROWS {
        let rounds = if name == "perform" { ROUNDS_ON_STORAGE } else { ROUNDS };
        let warm = if name == "perform" { ROUNDS_ON_STORAGE } else { WARM };
        for timer in timers.iter_mut() {
            for _ in 0..warm {
                timer.time(name)?;
            }
        }
        let mut times = vec![Vec::with_capacity(rounds); timers.len()];
        for _ in 0..rounds {
            for (timer, times) in timers.iter_mut().zip(&mut times) {
                times.push(timer.time(name)?);
            }
        }
        let spreads: Vec<Spread> = times.into_iter().map(Spread::of).collect();
        for (timer, spread) in timers.iter().zip(&spreads) {
            run::say(line(title, timer.language, *spread, spreads[0], goal));
        }
    }
    Ok(())
}

/// The heading of the table.
pub fn heading() -> String {
    format!(
        "{:<30} {:<7} {:>11} {:>11} {:>7} {:>7}  goal",
        "what", "from", "p50", "p99", "p50 ×", "p99 ×"
    )
}

/// The middle and the slow end of times.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spread {
    p50: f64,
    p99: f64,
}

impl Spread {
    fn of(mut times: Vec<u64>) -> Self {
        times.sort_unstable();
        let at = |percent: usize| {
            let place = (times.len() * percent / 100).min(times.len().saturating_sub(1));
            #[expect(clippy::cast_precision_loss, reason = "a call takes less than weeks")]
            times.get(place).map_or(f64::NAN, |time| *time as f64)
        };
        Self { p50: at(50), p99: at(99) }
    }
}

fn line(title: &str, language: &str, spread: Spread, rust: Spread, goal: Option<f64>) -> String {
    let ratio = spread.p50 / rust.p50;
    let goal = match goal {
        Some(goal) if language != "Rust" => {
            let reached = if ratio <= goal { "reached" } else { "missed" };
            format!("≤ {goal}× {reached}")
        }
        _ => String::new(),
    };
    format!(
        "{title:<30} {language:<7} {:>8.3} ms {:>8.3} ms {ratio:>7.2} {:>7.2}  {goal}",
        spread.p50 / 1e6,
        spread.p99 / 1e6,
        spread.p99 / rust.p99
    )
    .trim_end()
    .to_owned()
}

/// A copy of the prepared journal for one program.
///
/// # Errors
/// When it cannot be copied.
pub fn copy_for(language: &str, prepared: &Path) -> io::Result<PathBuf> {
    let copy = prepared.with_file_name(format!("{language}.tend"));
    std::fs::copy(prepared, &copy)?;
    Ok(copy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_slow_end_are_of_all_times() {
        let spread = Spread::of((1..=100).rev().collect());
        assert_eq!(spread, Spread { p50: 51.0, p99: 100.0 });
    }

    #[test]
    fn a_goal_is_reached_by_the_ratio_of_the_middles() {
        let rust = Spread { p50: 1e6, p99: 2e6 };
        let kotlin = Spread { p50: 1.9e6, p99: 9e6 };
        assert!(line("Review", "Kotlin", kotlin, rust, Some(2.0)).ends_with("≤ 2× reached"));
        assert!(line("Review", "Kotlin", kotlin, rust, Some(1.5)).ends_with("missed"));
        assert!(line("Review", "Rust", rust, rust, Some(1.5)).ends_with("1.00    1.00"));
    }
}
