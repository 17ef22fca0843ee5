//! A strip of hours with a line for each of the four kinds, as on a paper diary.

use tend::model::EntryKind;
use tend::screen::ribbon::Ribbon;

use super::Paper;
use super::day_picture::{DayPicture, line};
use super::paper::{FAINT, left, paint, wide};

/// Half hours of a day.
const HALF_HOURS: usize = 48;

/// The strip of a ribbon. Crying and massage are left out where there are none.
pub fn strip(ribbon: &Ribbon, paper: &Paper) -> String {
    let picture = DayPicture::of_ribbon(ribbon);
    let name = |kind| paper.words.kind(kind);
    let kinds = [EntryKind::Sleep, EntryKind::Cry, EntryKind::Feed, EntryKind::Massage];
    let label = kinds.into_iter().map(|kind| wide(&name(kind))).max().unwrap_or(0) + 2;
    let cells = if paper.width >= 2 + label + 2 * HALF_HOURS { 2 * HALF_HOURS } else { HALF_HOURS };
    let mut printed =
        format!("  {}{}\n", " ".repeat(label), paint(FAINT, hours(ribbon, cells).trim_end()));
    for kind in kinds {
        let drawn = match kind {
            EntryKind::Sleep => picture.sleep_cells(cells),
            EntryKind::Cry => picture.crying_cells(cells),
            EntryKind::Feed => picture.feed_cells(cells),
            _ => picture.massage_cells(cells),
        };
        let cells = line(&drawn);
        printed.push_str(format!("  {}{cells}", left(&name(kind), label)).trim_end());
        printed.push('\n');
    }
    printed
}

/// The named hours above their cells.
fn hours(ribbon: &Ribbon, cells: usize) -> String {
    let named = ribbon.hours.iter().filter(|hour| hour.named);
    axis(named.map(|hour| (hour.minute, hour.hour)), ribbon.minutes, cells)
}

/// Hours written above the cells where they begin.
pub fn axis(hours: impl Iterator<Item = (f64, u8)>, minutes: f64, cells: usize) -> String {
    let mut axis = vec![' '; cells + 2];
    for (minute, hour) in hours {
        let at = place(minute, minutes, cells);
        let name = hour.to_string();
        let free = axis.get(at..at + name.len()).is_some_and(|room| room.iter().all(|&c| c == ' '));
        if free && (at == 0 || axis[at - 1] == ' ') {
            axis.splice(at..at + name.len(), name.chars());
        }
    }
    axis.into_iter().collect::<String>().trim_end().to_owned()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a cell of a terminal's line"
)]
fn place(minute: f64, minutes: f64, cells: usize) -> usize {
    (minute / minutes.max(1.0) * cells as f64).round().clamp(0.0, cells as f64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_stand_above_their_cells() {
        let hours = [(0.0, 0), (180.0, 3), (1260.0, 21)];
        assert_eq!(axis(hours.into_iter(), 1440.0, 48), format!("0     3{}21", " ".repeat(35)));
    }

    #[test]
    fn hours_without_room_are_left_out() {
        assert_eq!(axis([(0.0, 10), (30.0, 11)].into_iter(), 1440.0, 48), "10");
    }
}
