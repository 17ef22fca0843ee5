//! The second half of the demonstration: ten weeks of a made-up family, and what is unlike any
//! other journal. The massage guide, the crying, the honest comparison, and the cards.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use tend::journal::{FixedClock, Journal};
use tend::model::{ChildId, CivilDate, Command, EveningChoice, Instant};

use super::step;
use crate::args::MADE_UP_SEED;
use crate::commands::desk::{Desk, languages};
use crate::failure::Outcome;
use crate::print::paper::{FAINT, paint};
use crate::print::{Paper, cards, comparison, growth, massage, parent, today};

/// Where the made-up family lives.
const ZONE: &str = "Europe/London";
/// The evening on which it is looked at: Saturday 21 November 2026, 19:40 in London.
const EVENING: Instant = Instant(1_795_290_000_000);
/// Weeks of massage that are shown.
const WEEKS: u32 = 2;
/// The learn card and the safety card that are shown.
const LEARN: &str = "sleep";
const SAFETY: &str = "crying";

/// Fills a journal in `folder` and walks through its screens.
pub fn show(folder: &Path, out: &mut dyn Write) -> Outcome {
    let path = folder.join("made-up.tend").display().to_string();
    let clock = Arc::new(FixedClock(EVENING));
    let journal = Journal::open_with_clock(path, languages(), clock)?;
    let filled = journal.fill_with_made_up_family(MADE_UP_SEED, super::zone(ZONE)?)?;
    let desk = Desk::sit_down(journal, false)?;
    let child = filled.child.map_or_else(|| desk.child_shown(None), Ok)?;
    let paper = desk.paper();

    let words = &paper.words;
    step(&words.say("cli-demo-made-up", &[]), "tend made-up", &paper, out)?;
    out.write_all(paper.wrapped(&words.say("cli-demo-made-up-about", &[]), "  ").as_bytes())?;
    writeln!(out)?;
    out.write_all(today::today(&desk.journal.today(child)?, &paper).as_bytes())?;

    guide(child, &desk, &paper, out)?;
    evenings(child, &desk, &paper, out)?;
    body_and_mind(child, &desk, &paper, out)?;
    desk.close()
}

fn guide(child: ChildId, desk: &Desk, paper: &Paper, out: &mut dyn Write) -> Outcome {
    let words = &paper.words;
    step(&words.say("cli-demo-guide", &[]), "tend massage guide", paper, out)?;
    let screen = desk.journal.massage_guide(child)?;
    out.write_all(massage::guide_in_short(&screen, paper).as_bytes())?;
    step(&words.say("cli-demo-sessions", &[]), "tend massage journal", paper, out)?;
    let screen = desk.journal.massage_journal(child, WEEKS)?;
    Ok(out.write_all(massage::journal(&screen, paper).as_bytes())?)
}

/// The question of the evening is answered, and the comparison looked at.
fn evenings(child: ChildId, desk: &Desk, paper: &Paper, out: &mut dyn Write) -> Outcome {
    let words = &paper.words;
    step(&words.say("cli-demo-evening", &[]), "tend evening", paper, out)?;
    let date = CivilDate(desk.calendar.zones().local(EVENING).date());
    let answer = Command::AnswerEvening { child, date, answer: EveningChoice::No };
    let receipt = desk.journal.perform(answer)?;
    writeln!(out, "  {}  {}", paint(FAINT, "tend evening no"), receipt.sentence)?;
    if let Some(evening) = desk.journal.today(child)?.evening {
        out.write_all(paper.wrapped(&evening.sentence, "  ").as_bytes())?;
    }
    step(&words.say("cli-demo-compare", &[]), "tend compare", paper, out)?;
    let screen = desk.journal.comparison(child)?;
    Ok(out.write_all(comparison::comparison(&screen, paper).as_bytes())?)
}

/// Growth, one card of each kind, and the parent's own page.
fn body_and_mind(child: ChildId, desk: &Desk, paper: &Paper, out: &mut dyn Write) -> Outcome {
    let words = &paper.words;
    step(&words.say("cli-demo-growth", &[]), "tend growth", paper, out)?;
    out.write_all(growth::growth(&desk.journal.growth(child)?, paper).as_bytes())?;

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
