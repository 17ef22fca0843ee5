//! A night of crying, painted in the morning as in a paper diary, and the view of crying.

use std::io::Write;

use tend::journal::Clock;
use tend::model::{
    Command, MINUTE, Paint, PaintOver, PaintQuery, PaintStroke, Painting, ReviewQuery,
};

use super::made_up::{EVENING, Evening};
use super::step;
use crate::failure::Outcome;
use crate::print::paper::{FAINT, paint};
use crate::print::{board, diary};

/// The night from 20:10 to 07:30: minutes, and what they are painted with.
const NIGHT: [(i64, &[Paint]); 10] = [
    (285, &[Paint::Sleep]),
    (20, &[Paint::Feed]),
    (10, &[Paint::Fuss, Paint::Carried]),
    (20, &[Paint::Cry, Paint::Carried]),
    (15, &[Paint::Inconsolable, Paint::Carried]),
    (10, &[Paint::Fuss, Paint::Carried]),
    (140, &[Paint::Sleep]),
    (20, &[Paint::Feed]),
    (145, &[Paint::Sleep]),
    (15, &[Paint::AwakeContent]),
];

/// Paints the night and looks at the crying of the week.
pub fn show(evening: &Evening<'_>, out: &mut dyn Write) -> Outcome {
    let Evening { desk, paper, child, hand } = *evening;
    let words = &paper.words;
    step(&words.say("cli-demo-paint", &[]), "tend cry paint", paper, out)?;
    let first = EVENING.plus(30 * MINUTE);
    let mut end = first;
    let mut strokes = Vec::new();
    for (minutes, paints) in NIGHT {
        let start = end;
        end = start.plus(minutes * MINUTE);
        strokes.extend(paints.iter().map(|&paint| PaintStroke { paint, start, end }));
    }
    hand.pass(end.since(hand.now()) / 1000);
    let painting =
        Painting { children: vec![child], strokes, over: PaintOver::Keep, caregiver: None };
    let done = desk.journal.perform(Command::Paint { painting })?;
    let typed = paint(FAINT, "tend cry paint");
    writeln!(out, "  {typed}  {}\n", done.sentence)?;
    let query = PaintQuery { child, from: Some(first), until: Some(end) };
    out.write_all(board::board(&desk.journal.paint_board(query)?, paper).as_bytes())?;

    step(&words.say("cli-demo-crying", &[]), "tend cry", paper, out)?;
    let screen = desk.journal.crying(ReviewQuery { child, ending: None, weeks: 1 })?;
    Ok(out.write_all(diary::diary(&screen, paper).as_bytes())?)
}
