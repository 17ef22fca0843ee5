//! The rhythm of a period: one row of half hours for each journal day.

use tend::model::CryStrength;
use tend::screen::review::{ReviewScreen, Rhythm};

use super::Paper;
use super::day_picture::{DayPicture, Mark, Rest, line};
use super::paper::{FAINT, left, paint};
use super::strip::axis;

/// Columns before the cells: "Mon 30 Nov".
const LABEL: usize = 12;
/// Cells of a day, where the terminal is wide enough for a quarter hour each, or not.
const QUARTER_HOURS: usize = 96;
const HALF_HOURS: usize = 48;

/// The raster. Days of 23 or 25 hours are drawn over the same columns.
pub fn raster(screen: &ReviewScreen, paper: &Paper) -> String {
    let cells = if paper.width >= 2 + LABEL + QUARTER_HOURS { QUARTER_HOURS } else { HALF_HOURS };
    let start = screen.day_start.minutes();
    // The first named hour of a day that begins at 05:00 is 6.
    let first = u8::try_from(start.div_ceil(180) * 3).unwrap_or(0);
    let hours = (0..8).map(|n| first + 3 * n);
    let hours = hours.map(|hour| (f64::from(hour) * 60.0 - f64::from(start), hour % 24));
    let indent = " ".repeat(LABEL);
    let mut printed = format!("  {indent}{}\n", paint(FAINT, &axis(hours, 1440.0, cells)));
    for (index, day) in screen.days.iter().enumerate() {
        let picture = picture(&screen.rhythm, index, screen.day_night_split);
        let label = left(&paper.date_in_column(day.date), LABEL);
        printed.push_str(format!("  {label}{}", line(&picture.all_cells(cells))).trim_end());
        printed.push('\n');
    }
    printed.push_str(&paper.faint(&legend(screen, paper), "  "));
    printed
}

/// What the signs mean; those that stand nowhere are left out.
fn legend(screen: &ReviewScreen, paper: &Paper) -> String {
    let (words, rhythm) = (&paper.words, &screen.rhythm);
    let cried = |strength| rhythm.cry_strength.contains(&strength);
    let split = screen.day_night_split;
    let signs = [
        (split && rhythm.sleep_is_night.contains(&true), words.say("cli-sign-night", &[])),
        (split && rhythm.sleep_is_night.contains(&false), words.say("cli-sign-nap", &[])),
        (!split && !rhythm.sleep_day.is_empty(), words.say("cli-sign-asleep", &[])),
        (!rhythm.feed_day.is_empty(), words.say("cli-sign-feed", &[])),
        (!rhythm.massage_day.is_empty(), words.say("cli-sign-massage", &[])),
        (cried(CryStrength::Fuss), words.say("cli-sign-fussing", &[])),
        (cried(CryStrength::Cry), words.say("cli-sign-crying", &[])),
        (cried(CryStrength::Inconsolable), words.say("cli-sign-inconsolable", &[])),
    ];
    let shown = signs.into_iter().filter(|(stands, _)| *stands).map(|(_, text)| text);
    shown.collect::<Vec<_>>().join(", ")
}

/// One day of a rhythm. Where day and night are not told apart, all sleep looks alike.
fn picture(rhythm: &Rhythm, index: usize, split: bool) -> DayPicture {
    let on = |days: &[u32]| -> Vec<usize> {
        (0..days.len()).filter(|&place| days[place] as usize == index).collect()
    };
    let rest = |night: bool| if night || !split { Rest::Night } else { Rest::Nap };
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
        let second = picture(&rhythm, 1, true);
        assert_eq!(second.sleep, [Mark { from: 60.0, to: 120.0, what: Rest::Nap }]);
        assert_eq!((second.minutes, second.feeds), (1380.0, vec![300.0]));
        assert!(picture(&rhythm, 0, true).feeds.is_empty());
    }
}
