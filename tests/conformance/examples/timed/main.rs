//! The Rust side of `cargo xtask bench bindings`.
//!
//! `prepare FILE` makes a family's year that ends now and prints the child's id. `run FILE CHILD`
//! reads the name of what to time, line by line, and answers with nanoseconds.

mod year;

use std::io::{BufRead, Write, stdin, stdout};
use std::time::Instant as Stopwatch;

use tend::journal::Journal;
use tend::model::{ChildId, MINUTE, ReviewQuery, TimelineQuery};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["prepare", file] => Ok(writeln!(stdout(), "{}", year::prepare(file)?)?),
        ["run", file, child] => answer(file, child.parse()?),
        _ => Err("expected prepare FILE or run FILE CHILD".into()),
    }
}

fn answer(file: &str, child: ChildId) -> Outcome {
    let journal = Journal::open(file.to_owned(), vec!["en".to_owned()])?;
    for what in stdin().lock().lines() {
        let start = Stopwatch::now();
        time(&journal, child, &what?)?;
        let took = start.elapsed().as_nanos();
        let mut out = stdout();
        writeln!(out, "{took}")?;
        out.flush()?;
    }
    Ok(journal.close()?)
}

fn time(journal: &Journal, child: ChildId, what: &str) -> Outcome {
    match what {
        "today" => drop(journal.today(child)?),
        "timeline" => drop(journal.timeline(TimelineQuery { limit: 500, ..Default::default() })?),
        "week" => drop(journal.review(ReviewQuery { child, ending: None, weeks: 1 })?),
        "months" => drop(journal.review(ReviewQuery { child, ending: None, weeks: 13 })?),
        "perform" => drop(journal.perform(year::bottle(child, journal.now().plus(-MINUTE)))?),
        other => return Err(format!("time {other}: nobody knows how").into()),
    }
    Ok(())
}
