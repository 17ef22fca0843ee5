//! The review: what the entries say, the rhythm, the charts, the middles.

use tend::model::Instant;
use tend::screen::review::ReviewScreen;

use super::Paper;
use super::charts::chart;
use super::middles::{bands, middles};
use super::paper::{HEADING, paint, tame};
use super::raster::raster;
use super::weeks;

/// Longer reviews have a line for each week instead of a bar for each day.
const WEEKS_BY_DAY: u32 = 4;

/// The review as it was made at `now`.
pub fn review(screen: &ReviewScreen, now: Instant, paper: &Paper) -> String {
    let words = &paper.words;
    let name = tame(&screen.child.profile.name);
    let title = words.say("cli-review-of", &[("name", name.into())]);
    let mut printed = paper.heading(&title, &paper.dates(screen.first, screen.last));
    printed.push_str(&paper.wrapped(&tame(&screen.age.sentence), "  "));
    if let Some(corrected) = &screen.age.corrected_sentence {
        printed.push_str(&paper.wrapped(corrected, "  "));
    }
    printed.push('\n');
    for statement in &screen.statements {
        printed.push_str(&paper.bullet(&tame(&statement.sentence)));
    }
    if screen.empty.is_some() {
        return printed;
    }
    printed.push_str(&section(&words.say("cli-rhythm", &[]), &raster(screen, paper)));
    if screen.weeks > 1 {
        let weeks = weeks::weeks(&weeks::inside_review(screen), paper);
        printed.push_str(&section(&words.say("cli-week-by-week", &[]), &weeks));
    }
    if screen.weeks <= WEEKS_BY_DAY {
        for one in &screen.charts {
            printed.push('\n');
            printed.push_str(&chart(one, screen, now, paper));
        }
    }
    printed.push_str(&section(&words.say("cli-middles", &[]), &middles(screen, paper)));
    printed.push_str(&section(&words.say("cli-most-babies", &[]), &bands(screen, paper)));
    printed
}

/// A heading with what stands under it; nothing when nothing does.
fn section(heading: &str, body: &str) -> String {
    if body.is_empty() {
        return String::new();
    }
    format!("\n{}\n{body}", paint(HEADING, heading))
}
