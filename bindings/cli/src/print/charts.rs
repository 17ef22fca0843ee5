//! Charts: a bar for each day or night, and under them how complete the log is.

use anstyle::Style;
use tend::model::{DayMeasures, EntryKind, Instant};
use tend::screen::review::{ReviewChart, ReviewScreen, SeriesPart};

use super::Paper;
use super::bars::{Fill, Part, bar};
use super::paper::{
    CRY, FAINT, FEED, FUSS, INCONSOLABLE, MASSAGE, NAP, NIGHT, left, paint, right, wide,
};
use super::values::value;

/// One line of a chart.
pub struct Row {
    /// Its day or night.
    pub date: String,
    /// Its number, or why there is none.
    pub text: String,
    /// Whether it is logged.
    pub logged: bool,
    /// Its bar.
    pub parts: Vec<Part>,
}

/// A chart of the review.
pub fn chart(chart: &ReviewChart, screen: &ReviewScreen, now: Instant, paper: &Paper) -> String {
    let words = &paper.words;
    let by_night = screen
        .trends
        .iter()
        .find(|trend| trend.measure == chart.measure)
        .is_some_and(|trend| trend.by_night);
    let (mut logged, mut over) = (0_u32, 0_u32);
    let mut rows = Vec::with_capacity(screen.days.len());
    for (place, day) in screen.days.iter().enumerate() {
        let (is_logged, is_over) = if by_night {
            screen.nights.get(place).map_or((false, false), |night| (night.logged, night.complete))
        } else {
            (day_is_logged(day, chart.measure.kind()), day.end <= now)
        };
        over += u32::from(is_over);
        logged += u32::from(is_over && is_logged);
        let parts = parts(chart, place);
        let sum = parts.iter().map(|part| part.value).sum();
        let text = match (is_logged, is_over) {
            (true, _) => value(sum, chart.measure.unit(), paper),
            (false, true) => words.say("cli-not-logged", &[]),
            (false, false) => words.say("cli-not-over", &[]),
        };
        rows.push(Row { date: paper.date_in_column(day.date), text, logged: is_logged, parts });
    }
    let mut printed = paper.heading(&chart.name, &legend(chart));
    printed.push_str(&lines(&rows, chart.axis.top, paper));
    let key = if by_night { "cli-complete-nights" } else { "cli-complete-days" };
    let complete = words.say(key, &[("logged", logged.into()), ("days", over.into())]);
    printed.push_str(&format!("  {}\n", paint(FAINT, &complete)));
    printed
}

/// The lines under each other.
pub fn lines(rows: &[Row], top: f64, paper: &Paper) -> String {
    let label = rows.iter().map(|row| wide(&row.date)).max().unwrap_or(0);
    let number = rows.iter().map(|row| wide(&row.text)).max().unwrap_or(0);
    let columns = paper.width.saturating_sub(2 + label + 2 + number + 2);
    let mut printed = String::new();
    for row in rows {
        let text = right(&row.text, number);
        let text = if row.logged { text } else { paint(FAINT, &text) };
        let drawn = bar(&row.parts, top, columns);
        let line = format!("  {}  {text}  {drawn}", left(&row.date, label));
        printed.push_str(line.trim_end());
        printed.push('\n');
    }
    printed
}

/// What the fillings mean, where there are several.
pub fn legend(chart: &ReviewChart) -> String {
    if chart.series.len() < 2 {
        return String::new();
    }
    let names = chart.series.iter();
    let names = names.map(|one| format!("{} {}", look(one.part).0.column(), one.name));
    names.collect::<Vec<_>>().join("  ")
}

/// The parts of one column.
pub fn parts(chart: &ReviewChart, place: usize) -> Vec<Part> {
    let alone = chart.series.len() == 1;
    let of = |part, values: &[f64]| {
        let (fill, style) = look(part);
        // Fillings tell parts apart; one alone is drawn to an eighth of a column.
        let fill = if alone { Fill::Full } else { fill };
        Part { value: values.get(place).copied().unwrap_or(0.0), fill, style }
    };
    chart.series.iter().map(|one| of(one.part, &one.values)).collect()
}

const fn day_is_logged(day: &DayMeasures, kind: EntryKind) -> bool {
    match kind {
        EntryKind::Sleep => day.sleep.logged,
        EntryKind::Cry => day.crying.logged,
        EntryKind::Feed => day.feeding.logged,
        EntryKind::Massage => day.massage.logged,
        _ => false,
    }
}

/// How a part is filled and coloured.
const fn look(part: SeriesPart) -> (Fill, Style) {
    match part {
        SeriesPart::NightSleep | SeriesPart::Asleep | SeriesPart::LongestPeriod => {
            (Fill::Full, NIGHT)
        }
        SeriesPart::Naps => (Fill::Half, NAP),
        SeriesPart::Wakings => (Fill::Full, NAP),
        SeriesPart::Fuss => (Fill::Light, FUSS),
        SeriesPart::Cry => (Fill::Half, CRY),
        SeriesPart::Inconsolable => (Fill::Full, INCONSOLABLE),
        SeriesPart::BreastFeeds | SeriesPart::BreastMinutes | SeriesPart::BottleMl => {
            (Fill::Full, FEED)
        }
        SeriesPart::Bottles => (Fill::Half, FEED),
        SeriesPart::Solids => (Fill::Light, FEED),
        SeriesPart::Massage => (Fill::Full, MASSAGE),
    }
}
