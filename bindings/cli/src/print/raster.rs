//! The rhythm of a period: one row of half hours for each journal day.

use tend::model::{CivilDate, ClockTime, DayMeasures};
use tend::screen::review::Rhythm;

use super::Paper;
use super::day_picture::{DayPicture, Mark, Rest, line};
use super::paper::{FAINT, paint};
use super::strip::axis;

/// Columns before the cells: "Mon 30 Nov".
const LABEL: usize = 12;
/// Cells of a day, where the terminal is wide enough for a quarter hour each, or not.
const QUARTER_HOURS: usize = 96;
const HALF_HOURS: usize = 48;

/// The raster. Days of 23 or 25 hours are drawn over the same columns.
pub fn raster(
    rhythm: &Rhythm,
    days: &[DayMeasures],
    day_start: ClockTime,
    paper: &Paper,
) -> String {
    let cells = if paper.width >= 2 + LABEL + QUARTER_HOURS { QUARTER_HOURS } else { HALF_HOURS };
    let first = u8::try_from(day_start.minutes().div_ceil(180) * 3).unwrap_or(0);
    let start = f64::from(day_start.minutes());
    let hours =
        (0..8).map(|n| first + 3 * n).map(|hour| (f64::from(hour) * 60.0 - start, hour % 24));
    let mut printed =
        format!("  {}{}\n", " ".repeat(LABEL), paint(FAINT, &axis(hours, 1440.0, cells)));
    for (index, day) in days.iter().enumerate() {
        let picture = picture(rhythm, index);
        let label = label(paper, day.date);
        printed.push_str(&format!("  {label}{}\n", line(&picture.all_cells(cells))));
    }
    let legend = paper.words.say("cli-raster-legend", &[]);
    printed.push_str(&format!("  {}{}\n", " ".repeat(LABEL), paint(FAINT, &legend)));
    printed
}

fn label(paper: &Paper, date: CivilDate) -> String {
    super::paper::left(&paper.date(date), LABEL)
}

/// One day of a rhythm.
fn picture(rhythm: &Rhythm, index: usize) -> DayPicture {
    let on = |days: &[u32]| -> Vec<usize> {
        (0..days.len()).filter(|&place| days[place] as usize == index).collect()
    };
    let rest = |night: bool| if night { Rest::Night } else { Rest::Nap };
    DayPicture {
        minutes: rhythm.day_minutes.get(index).copied().unwrap_or(1440.0),
        sleep: on(&rhythm.sleep_day)
            .into_iter()
            .map(|n| Mark {
                from: rhythm.sleep_from[n],
                to: rhythm.sleep_to[n],
                what: rest(rhythm.sleep_is_night[n]),
            })
            .collect(),
        crying: on(&rhythm.cry_day)
            .into_iter()
            .map(|n| Mark {
                from: rhythm.cry_from[n],
                to: rhythm.cry_to[n],
                what: rhythm.cry_strength[n],
            })
            .collect(),
        feeds: on(&rhythm.feed_day).into_iter().map(|n| rhythm.feed_from[n]).collect(),
        massages: on(&rhythm.massage_day).into_iter().map(|n| rhythm.massage_from[n]).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_of_the_rhythm_is_drawn_with_what_is_its_own() {
        let rhythm = Rhythm {
            day_minutes: vec![1440.0, 1380.0],
            sleep_day: vec![0, 1],
            sleep_from: vec![0.0, 60.0],
            sleep_to: vec![30.0, 120.0],
            sleep_is_night: vec![true, false],
            feed_day: vec![1],
            feed_from: vec![300.0],
            feed_to: vec![310.0],
            ..Rhythm::default()
        };
        let second = picture(&rhythm, 1);
        assert_eq!(second.sleep, [Mark { from: 60.0, to: 120.0, what: Rest::Nap }]);
        assert_eq!((second.minutes, second.feeds), (1380.0, vec![300.0]));
        assert!(picture(&rhythm, 0).feeds.is_empty());
    }
}
