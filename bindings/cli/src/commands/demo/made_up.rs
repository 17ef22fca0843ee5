//! The second half of the demonstration: ten weeks of a made-up family, and what is unlike any
//! other journal. The massage guide, the crying, the honest comparison, and the cards.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tend::journal::{Clock, Journal};
use tend::model::{ChildId, Instant};

use super::{crying, session, step};
use crate::args::MADE_UP_SEED;
use crate::commands::desk::{Desk, languages};
use crate::failure::Outcome;
use crate::print::{Paper, cards, comparison, growth, massage, parent, today};

/// Where the made-up family lives.
const ZONE: &str = "Europe/London";
/// The evening on which it is looked at: Saturday 21 November 2026, 19:40 in London.
pub const EVENING: Instant = Instant(1_795_290_000_000);
/// Weeks of massage that are shown.
const WEEKS: u32 = 2;
/// The learn card and the safety card that are shown.
const LEARN: &str = "sleep";
const SAFETY: &str = "fever";

/// A clock whose hand the demonstration moves.
#[derive(Debug)]
pub struct Hand(AtomicI64);

impl Hand {
    /// So many seconds pass; gives the moment after them.
    pub fn pass(&self, seconds: i64) -> Instant {
        Instant(self.0.fetch_add(seconds * 1000, Ordering::Relaxed) + seconds * 1000)
    }
}

impl Clock for Hand {
    fn now(&self) -> Instant {
        Instant(self.0.load(Ordering::Relaxed))
    }
}

/// The made-up family on that evening.
#[derive(Clone, Copy, Debug)]
pub struct Evening<'a> {
    /// The open journal.
    pub desk: &'a Desk,
    /// What is printed on.
    pub paper: &'a Paper,
    /// The baby.
    pub child: ChildId,
    /// The clock.
    pub hand: &'a Hand,
}

/// Fills a journal in `folder` and walks through its screens.
pub fn show(folder: &Path, out: &mut dyn Write) -> Outcome {
    let path = folder.join("made-up.tend").display().to_string();
    let clock = Arc::new(Hand(AtomicI64::new(EVENING.0)));
    let journal = Journal::open_with_clock(path, languages(), Arc::clone(&clock) as _)?;
    let filled = journal.fill_with_made_up_family(MADE_UP_SEED, super::zone(ZONE)?)?;
    let desk = Desk::sit_down(journal, false)?;
    let child = filled.child.map_or_else(|| desk.child_shown(None), Ok)?;
    let paper = &desk.paper();

    let words = &paper.words;
    step(&words.say("cli-demo-made-up", &[]), "tend made-up", paper, out)?;
    out.write_all(paper.wrapped(&words.say("cli-demo-made-up-about", &[]), "  ").as_bytes())?;
    writeln!(out)?;
    out.write_all(today::today(&desk.journal.today(child)?, paper).as_bytes())?;

    let evening = Evening { desk: &desk, paper, child, hand: &clock };
    guide(&evening, out)?;
    crying::show(&evening, out)?;
    compare(&evening, out)?;
    body_and_mind(&evening, out)?;
    desk.close()
}

/// The guide, a massage, and the massages of two weeks.
fn guide(evening: &Evening<'_>, out: &mut dyn Write) -> Outcome {
    let Evening { desk, paper, child, .. } = *evening;
    let words = &paper.words;
    step(&words.say("cli-demo-guide", &[]), "tend massage guide", paper, out)?;
    let screen = desk.journal.massage_guide(child)?;
    out.write_all(massage::guide_in_short(&screen, paper).as_bytes())?;
    session::show(evening, out)?;
    step(&words.say("cli-demo-sessions", &[]), "tend massage journal", paper, out)?;
    let screen = desk.journal.massage_journal(child, WEEKS)?;
    Ok(out.write_all(massage::journal(&screen, paper).as_bytes())?)
}

fn compare(evening: &Evening<'_>, out: &mut dyn Write) -> Outcome {
    let Evening { desk, paper, child, .. } = *evening;
    step(&paper.words.say("cli-demo-compare", &[]), "tend compare", paper, out)?;
    let screen = desk.journal.comparison(child)?;
    Ok(out.write_all(comparison::comparison(&screen, paper).as_bytes())?)
}

/// Growth, one card of each kind, and the parent's own page.
fn body_and_mind(evening: &Evening<'_>, out: &mut dyn Write) -> Outcome {
    let Evening { desk, paper, child, .. } = *evening;
    let words = &paper.words;
    step(&words.say("cli-demo-growth", &[]), "tend growth", paper, out)?;
    let mut screen = desk.journal.growth(child)?;
    // The other charts look alike.
    screen.charts.truncate(1);
    out.write_all(growth::growth(&screen, paper).as_bytes())?;

    step(&words.say("cli-demo-learn", &[]), &format!("tend learn {LEARN}"), paper, out)?;
    let learn = desk.journal.learn()?;
    for card in learn.cards.iter().filter(|card| card.id == LEARN) {
        out.write_all(cards::learn_card(card, &learn.caution, paper).as_bytes())?;
    }
    step(&words.say("cli-demo-safety", &[]), "tend safety", paper, out)?;
    let safety = desk.journal.safety(Some("GB".into()))?;
    for card in safety.cards.iter().filter(|card| card.id == SAFETY) {
        out.write_all(cards::safety_card(card, paper).as_bytes())?;
    }
    writeln!(out)?;
    out.write_all(cards::support(&safety.support, paper).as_bytes())?;

    step(&words.say("cli-demo-parent", &[]), "tend parent", paper, out)?;
    let page = desk.journal.parent(Some("GB".into()))?;
    Ok(out.write_all(parent::parent(&page, paper).as_bytes())?)
}
