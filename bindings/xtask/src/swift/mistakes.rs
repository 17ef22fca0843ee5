//! Seeded mistakes: do the stand-ins for Apple's modules still catch what a Mac would?

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::toolchain::Toolchain;
use crate::checks::Outcome;
use crate::run;
use crate::tally::Tally;

/// The files of mistakes, in the folder of the app, and how far the compiler reads each: those of the
/// screens, those of what stands outside of them, and those of what crosses to another actor, which
/// a type check alone does not see.
const FILES: [(&str, &[&str]); 3] = [
    ("Stubs/Mistakes.swift", TYPES),
    ("Stubs/MistakesOutside.swift", TYPES),
    ("Stubs/MistakesSent.swift", &["-emit-sil", "-o", "/dev/null"]),
];
const TYPES: &[&str] = &["-typecheck"];

/// Lets the compiler read the mistakes against the modules that were built into `scratch`. Each
/// line is a test: one that is marked must be refused, the others must not.
pub fn check(toolchain: &Toolchain, app: &Path, scratch: &Path) -> Outcome {
    let mut all = Tally::default();
    for (file, reading) in FILES {
        match noticed(toolchain, app, scratch, file, reading) {
            Ok(tally) => all += tally,
            Err(error) => {
                run::say(format_args!("{file}: {error}"));
                return Outcome { succeeded: false, tally: all };
            }
        }
    }
    run::say(format_args!("seeded mistakes: {all}"));
    Outcome { succeeded: all.failed == 0, tally: all }
}

fn noticed(
    toolchain: &Toolchain,
    app: &Path,
    scratch: &Path,
    file: &str,
    reading: &[&str],
) -> io::Result<Tally> {
    let source = fs::read_to_string(app.join(file))?;
    let mut read = super::targets::compiler(toolchain, app, scratch);
    let output = read.args(reading).arg(file).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let tally = compare(file, &source, &said);
    if tally.passed == 0 {
        run::say(&said);
    }
    Ok(tally)
}

fn compare(file: &str, source: &str, said: &str) -> Tally {
    let refused: BTreeSet<usize> =
        said.lines().filter_map(|line| refused_line(file, line)).collect();
    let mut tally = Tally::default();
    for (line, number) in source.lines().zip(1..) {
        let (marked, refused) = (line.ends_with("// mistake"), refused.contains(&number));
        match (marked, refused) {
            (true, true) => tally.passed += 1,
            (true, false) => {
                tally.failed += 1;
                run::say(format_args!("{file}:{number}: nobody noticed: {}", line.trim()));
            }
            (false, true) => {
                tally.failed += 1;
                run::say(format_args!("{file}:{number}: refused, and no mistake: {}", line.trim()));
            }
            (false, false) => {}
        }
    }
    tally
}

/// The line of an error in the file of mistakes.
fn refused_line(file: &str, said: &str) -> Option<usize> {
    let (_, rest) = said.split_once(file)?;
    let rest = rest.strip_prefix(':')?;
    let (line, rest) = rest.split_once(':')?;
    let (_column, kind) = rest.split_once(": ")?;
    kind.starts_with("error").then(|| line.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_that_nobody_noticed_fails_and_so_does_a_line_that_is_none() {
        let source = "_ = shown.moment  // mistake\n_ = shown.now\n_ = Hue.nap  // mistake\n";
        let noticed = "/app/Stubs/Mistakes.swift:1:11: error: no member 'moment'\n\
            /app/Stubs/Mistakes.swift:3:9: error: no member 'nap'\n\
            /app/Stubs/Mistakes.swift:2:9: note: did you mean this?\n";
        assert_eq!(
            compare("Stubs/Mistakes.swift", source, noticed),
            Tally { passed: 2, failed: 0, skipped: 0 }
        );
        let other = "/app/Stubs/Mistakes.swift:2:5: error: no member 'now'\n";
        assert_eq!(
            compare("Stubs/Mistakes.swift", source, other),
            Tally { passed: 0, failed: 3, skipped: 0 }
        );
    }
}
