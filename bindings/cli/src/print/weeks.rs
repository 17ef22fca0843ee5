//! Week by week: a line for each, with the middle of its days.

use chrono::Datelike;
use tend::model::CivilDate;
use tend::screen::review::{ReviewMeasure, ReviewScreen};

use super::Paper;
use super::bars::{Fill, Part, padded};
use super::paper::{FAINT, NIGHT, left, paint, right, wide};
use super::values::value;

/// Measures that have a column, the first of them drawn.
const COLUMNS: [ReviewMeasure; 5] = [
    ReviewMeasure::Asleep,
    ReviewMeasure::LongestPeriod,
    ReviewMeasure::Wakings,
    ReviewMeasure::Naps,
    ReviewMeasure::Feeds,
];

/// One week as a line.
#[derive(Debug)]
pub struct Week {
    /// Its first day.
    first: CivilDate,
    /// Medians in the order of [`COLUMNS`].
    medians: [Option<f64>; 5],
    /// Logged days or nights of sleep.
    logged: u32,
}

/// A review of one week as a line.
pub fn of_review(review: &ReviewScreen) -> Week {
    let middle = |measure| {
        review.trends.iter().find(|trend| trend.measure == measure).and_then(|trend| trend.current)
    };
    Week {
        first: review.first,
        medians: COLUMNS.map(|measure| middle(measure).map(|shown| shown.median)),
        logged: middle(ReviewMeasure::Asleep).map_or(0, |shown| shown.logged),
    }
}

/// The weeks of a longer review.
pub fn inside_review(review: &ReviewScreen) -> Vec<Week> {
    let trend = |measure| review.trends.iter().find(move |trend| trend.measure == measure);
    let middle = |measure, week: usize| {
        trend(measure).and_then(|trend| trend.weeks.get(week)).and_then(|week| week.middle)
    };
    let weeks = usize::try_from(review.weeks).unwrap_or(0);
    (0..weeks)
        .map(|week| Week {
            first: review.first.plus_days(7 * i64::try_from(week).unwrap_or(0)),
            medians: COLUMNS.map(|measure| middle(measure, week).map(|shown| shown.median)),
            logged: middle(ReviewMeasure::Asleep, week).map_or(0, |shown| shown.logged),
        })
        .collect()
}

/// The lines under their headings.
pub fn weeks(weeks: &[Week], paper: &Paper) -> String {
    let words = &paper.words;
    let nothing = words.say("cli-no-value", &[]);
    let heads = [
        words.say("cli-asleep", &[]),
        words.say("cli-column-longest", &[]),
        words.say("cli-column-wakings", &[]),
        words.say("cli-column-naps", &[]),
        words.say("cli-feeds", &[]),
    ];
    let texts: Vec<[String; 5]> = weeks
        .iter()
        .map(|week| {
            let mut texts = [const { String::new() }; 5];
            for (place, measure) in COLUMNS.into_iter().enumerate() {
                texts[place] = match week.medians[place] {
                    Some(median) => value(median, measure.unit(), paper),
                    None => nothing.clone(),
                };
            }
            texts
        })
        .collect();
    let width = |column: usize| {
        texts.iter().map(|row| wide(&row[column])).chain([wide(&heads[column])]).max().unwrap_or(0)
    };
    let widths = [width(0), width(1), width(2), width(3), width(4)];
    let label = words.say("cli-week-of", &[]);
    let names = names(weeks, paper);
    let named = names.iter().map(|name| wide(name)).chain([wide(&label)]).max().unwrap_or(0);
    let logged = words.say("cli-column-logged", &[]);
    let taken = 2 + named + widths.iter().map(|width| width + 2).sum::<usize>() + 2 + wide(&logged);
    let columns = paper.width.saturating_sub(taken + 2).clamp(6, 40);
    let longest = weeks.iter().filter_map(|week| week.medians[0]).fold(0.0, f64::max);
    // Bars end at the next full two hours.
    let top = (longest / 120.0).ceil() * 120.0;

    let mut head = format!("  {}", left(&label, named));
    head.push_str(&format!("  {}", right(&heads[0], widths[0])));
    head.push_str(&" ".repeat(columns + 2));
    for place in 1..5 {
        head.push_str(&format!("  {}", right(&heads[place], widths[place])));
    }
    head.push_str(&format!("  {logged}"));
    let mut printed = format!("{}\n", paint(FAINT, &head));
    for ((week, texts), name) in weeks.iter().zip(&texts).zip(&names) {
        let part = Part { value: week.medians[0].unwrap_or(0.0), fill: Fill::Full, style: NIGHT };
        let drawn = padded(&[part], top, columns);
        let mut line = format!("  {}  {}", left(name, named), right(&texts[0], widths[0]));
        line.push_str(&format!("  {drawn}"));
        for place in 1..5 {
            line.push_str(&format!("  {}", right(&texts[place], widths[place])));
        }
        let of = words.say("cli-of-seven", &[("logged", week.logged.into())]);
        line.push_str(&format!("  {}", paint(FAINT, &right(&of, wide(&logged)))));
        printed.push_str(&line);
        printed.push('\n');
    }
    printed
}

/// The first days of the weeks, with the year where it is a new one.
fn names(weeks: &[Week], paper: &Paper) -> Vec<String> {
    let mut year = None;
    weeks
        .iter()
        .map(|week| {
            let this = week.first.0.year();
            let date = paper.day_in_column(week.first);
            if year.replace(this) == Some(this) {
                return date;
            }
            let year = this.to_string();
            paper.words.say("cli-date-year", &[("date", date.into()), ("year", year.into())])
        })
        .collect()
}
