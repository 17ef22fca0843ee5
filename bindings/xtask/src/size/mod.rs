//! `cargo xtask size`: the library as phones get it, stripped, and what it is made of.

mod parts;

use std::fs;
use std::path::Path;

use parts::Parts;

use crate::package::{self, Stripped};
use crate::run::{self, say};

/// Bytes that the stripped library may have.
const GOAL: u64 = 3_000_000;

/// Crates shown on their own; the rest is one line.
const SHOWN: usize = 24;

/// Builds and measures the library for the processor of phones; true when it is no larger than the goal.
pub fn measure() -> bool {
    let Some(Stripped { with_symbols, stripped }) = package::to_measure() else {
        return false;
    };
    match report(&run::root().join(with_symbols), &run::root().join(stripped)) {
        Ok(size) => {
            let within = size <= GOAL;
            if !within {
                say(format_args!(
                    "over the goal by {}; to mend: start with the largest crate above",
                    megabytes(size - GOAL)
                ));
            }
            within
        }
        Err(reason) => {
            say(reason);
            false
        }
    }
}

fn report(with_symbols: &Path, stripped: &Path) -> Result<u64, String> {
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let shipped = read(stripped)?;
    let size = shipped.len() as u64;
    say(format_args!("\nstripped, as it ships: {} (goal: {})", megabytes(size), megabytes(GOAL)));
    say("\nby section");
    for (name, bytes) in Parts::sections(&shipped)? {
        say(format_args!("{:>10}  {name}", megabytes(bytes)));
    }
    say("\ncode by crate, generic code where it was written");
    let crates = Parts::crates(&read(with_symbols)?)?;
    for (name, bytes) in crates.iter().take(SHOWN) {
        say(format_args!("{:>10}  {name}", megabytes(*bytes)));
    }
    let rest: u64 = crates.iter().skip(SHOWN).map(|(_, bytes)| bytes).sum();
    if rest > 0 {
        say(format_args!("{:>10}  {} more", megabytes(rest), crates.len() - SHOWN));
    }
    Ok(size)
}

/// Bytes as millions of them: `2.97 MB`.
fn megabytes(bytes: u64) -> String {
    // Rounded up, so that what is over the goal never reads as the goal.
    let hundredths = bytes.div_ceil(10_000);
    format!("{}.{:02} MB", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_rounded_up_to_hundredths() {
        assert_eq!(megabytes(0), "0.00 MB");
        assert_eq!(megabytes(2_970_000), "2.97 MB");
        assert_eq!(megabytes(GOAL), "3.00 MB");
        assert_eq!(megabytes(GOAL + 1), "3.01 MB");
    }
}
