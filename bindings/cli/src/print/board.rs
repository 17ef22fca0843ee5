//! The board of five-minute cells as rows of signs, a few hours in each block.

use anstyle::Style;
use tend::model::{Paint, PaintCheck, PaintConflict, PaintLane, Span};
use tend::screen::crying::{PaintBoard, PaintRow};

use super::Paper;
use super::day_picture::line;
use super::paper::{
    CRY, FAINT, FEED, FUSS, HEADING, INCONSOLABLE, MASSAGE, NAP, NIGHT, PLAIN, left, paint, tame,
    wide,
};

/// Cells of an hour.
const HOUR: usize = 12;

/// A sign for each paint, so that they differ without colour too.
const fn sign(of: Paint) -> (char, Style) {
    match of {
        Paint::Sleep => ('█', NIGHT),
        Paint::AwakeContent => ('·', NAP),
        Paint::Fuss => ('f', FUSS),
        Paint::Cry => ('c', CRY),
        Paint::Inconsolable => ('C', INCONSOLABLE),
        Paint::Feed => ('•', FEED),
        Paint::Massage => ('◆', MASSAGE),
        Paint::Carried => ('▬', NAP),
    }
}

/// The board. Rows but the baby's are left out where nothing stands in them.
pub fn board(board: &PaintBoard, paper: &Paper) -> String {
    let name = tame(&board.child.profile.name);
    let ends =
        [("start", paper.moment(board.start).into()), ("end", paper.moment(board.end).into())];
    let mut printed = paper.heading(&name, &paper.words.say("cli-span", &ends));
    let rows: Vec<&PaintRow> = board
        .rows
        .iter()
        .filter(|row| row.lane == PaintLane::Baby || !row.runs.is_empty())
        .collect();
    let label = rows.iter().map(|row| wide(&row.name)).max().unwrap_or(0) + 2;
    let block = paper.width.saturating_sub(2 + label) / HOUR * HOUR;
    let cells = board.cells as usize;
    for first in (0..cells).step_by(block.max(HOUR)) {
        let shown = block.max(HOUR).min(cells - first);
        let hours = axis(board, first, shown);
        printed.push_str(&format!("\n  {}{}\n", " ".repeat(label), paint(FAINT, &hours)));
        for row in &rows {
            let drawn = line(&signs(row, first, shown));
            printed.push_str(format!("  {}{drawn}", left(&row.name, label)).trim_end());
            printed.push('\n');
        }
    }
    printed.push('\n');
    printed.push_str(&legend(board, paper));
    printed
}

/// The hours above their cells: "20          21 …".
fn axis(board: &PaintBoard, first: usize, shown: usize) -> String {
    let mut axis = vec![' '; shown + 2];
    for hour in &board.hours {
        let Some(at) = (hour.cell as usize).checked_sub(first).filter(|&at| at < shown) else {
            continue;
        };
        let name = (hour.clock.minutes() / 60).to_string();
        axis.splice(at..at + name.len(), name.chars());
    }
    axis.into_iter().collect::<String>().trim_end().to_owned()
}

/// The cells of a row from `first` on.
fn signs(row: &PaintRow, first: usize, shown: usize) -> Vec<(char, Style)> {
    let mut cells = vec![(' ', PLAIN); shown];
    for run in &row.runs {
        let from = run.first_cell as usize;
        for cell in from..from + run.cells as usize {
            if let Some(place) = cell.checked_sub(first).and_then(|at| cells.get_mut(at)) {
                *place = sign(run.paint);
            }
        }
    }
    cells
}

/// What the signs mean, each with its minutes.
fn legend(board: &PaintBoard, paper: &Paper) -> String {
    let there = board.palette.iter().filter(|choice| {
        board.rows.iter().flat_map(|row| &row.runs).any(|run| run.paint == choice.paint)
    });
    there
        .map(|choice| {
            let (sign, style) = sign(choice.paint);
            // A feed logged as a moment has no minutes to name.
            let some = choice.minutes > 0.0;
            let duration = some.then(|| format!("  {}", paper.words.duration(choice.minutes)));
            let sign = paint(style, &sign.to_string());
            format!("  {sign} {}{}\n", choice.name, duration.unwrap_or_default())
        })
        .collect()
}

/// What lies under the paint, and what would happen either way.
pub fn both_ways(check: &PaintCheck, paper: &Paper) -> String {
    if check.conflicts.is_empty() {
        return paper.wrapped(&paper.words.say("cli-paint-free", &[]), "");
    }
    let told = check.conflicts.iter().map(|conflict| {
        let kept =
            paper.words.say("cli-paint-if-kept", &[("sentence", said(&conflict.sentence_if_kept))]);
        let replaced = paper
            .words
            .say("cli-paint-if-replaced", &[("sentence", said(&conflict.sentence_if_replaced))]);
        format!(
            "{}{}{}",
            when(conflict, paper),
            paper.wrapped(&kept, "    "),
            paper.wrapped(&replaced, "    ")
        )
    });
    told.collect()
}

fn said(sentence: &str) -> tend::words::Arg<'_> {
    sentence.into()
}

/// What happened to entries under the paint that was saved.
pub fn what_happened(check: &PaintCheck, replaced: bool, paper: &Paper) -> String {
    let told = check.conflicts.iter().map(|conflict| {
        let sentence =
            if replaced { &conflict.sentence_if_replaced } else { &conflict.sentence_if_kept };
        format!("{}{}", when(conflict, paper), paper.wrapped(&tame(sentence), "    "))
    });
    let mut printed: String = told.collect();
    if !replaced && !check.conflicts.is_empty() {
        printed.push_str(&paper.faint(&paper.words.say("cli-paint-replace", &[]), "  "));
    }
    printed
}

/// The times of the entry under the paint.
fn when(conflict: &PaintConflict, paper: &Paper) -> String {
    let start = paper.moment(conflict.span.start());
    let span = match conflict.span {
        Span::Interval { end, .. } => paper
            .words
            .say("cli-span", &[("start", start.into()), ("end", paper.clock(end).into())]),
        Span::Running { .. } => paper.words.say("cli-since", &[("moment", start.into())]),
        Span::Moment { .. } | Span::EndUnknown { .. } => start,
    };
    format!("  {}\n", paint(HEADING, &span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tend::screen::crying::PaintedRun;

    #[test]
    fn cells_stand_where_their_minutes_are() {
        let run = |paint, first_cell, cells| PaintedRun { paint, first_cell, cells, minutes: 0.0 };
        let row = PaintRow {
            lane: PaintLane::Baby,
            name: "Baby".into(),
            runs: vec![run(Paint::Sleep, 0, 3), run(Paint::Cry, 4, 2)],
            behind: Vec::new(),
        };
        let text = |first, shown| -> String {
            signs(&row, first, shown).iter().map(|(sign, _)| sign).collect()
        };
        assert_eq!((text(0, 6), text(2, 3)), ("███ cc".into(), "█ c".into()));
    }
}
