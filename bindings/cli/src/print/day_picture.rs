//! One stretch of time as a picture in cells: what each half hour was mostly about.

use anstyle::Style;
use tend::model::CryStrength;
use tend::screen::ribbon::{Ribbon, RibbonMark};

use super::paper::{CRY, FAINT, FEED, FUSS, INCONSOLABLE, MASSAGE, NAP, NIGHT, PLAIN, paint};

/// A stretch of sleep, of crying, in minutes since the picture's start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark<T> {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// What it is.
    pub what: T,
}

/// Sleep of a night, or a nap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Of a night.
    Night,
    /// By day.
    Nap,
}

/// What was logged when in a stretch of time.
#[derive(Clone, Debug, Default)]
pub struct DayPicture {
    /// Its length in minutes.
    pub minutes: f64,
    /// Sleep.
    pub sleep: Vec<Mark<Rest>>,
    /// Crying.
    pub crying: Vec<Mark<CryStrength>>,
    /// Where feeds begin.
    pub feeds: Vec<f64>,
    /// Where massages begin.
    pub massages: Vec<f64>,
}

/// A cell: a sign and its colour.
pub type Drawn = (char, Style);

/// A cell with nothing in it.
const NOTHING: Drawn = (' ', PLAIN);

/// Cells as one line.
pub fn line(cells: &[Drawn]) -> String {
    let mut line = String::new();
    for group in cells.chunk_by(|a, b| a.1 == b.1) {
        let text: String = group.iter().map(|(sign, _)| sign).collect();
        line.push_str(&paint(group[0].1, &text));
    }
    line
}

const fn rest_sign(rest: Rest) -> Drawn {
    match rest {
        Rest::Night => ('█', NIGHT),
        Rest::Nap => ('▒', NAP),
    }
}

const fn cry_sign(strength: CryStrength) -> Drawn {
    match strength {
        CryStrength::Fuss => ('▁', FUSS),
        CryStrength::Cry => ('▄', CRY),
        CryStrength::Inconsolable => ('█', INCONSOLABLE),
    }
}

/// Crying where it shares its line with sleep: there, blocks are sleep.
const fn cry_letter(strength: CryStrength) -> Drawn {
    match strength {
        CryStrength::Fuss => ('f', FUSS),
        CryStrength::Cry => ('c', CRY),
        CryStrength::Inconsolable => ('C', INCONSOLABLE),
    }
}

const FEED_SIGN: Drawn = ('•', FEED);
const MASSAGE_SIGN: Drawn = ('◆', MASSAGE);

impl DayPicture {
    /// The picture of a ribbon.
    pub fn of_ribbon(ribbon: &Ribbon) -> Self {
        let mut picture = Self { minutes: ribbon.minutes, ..Self::default() };
        let spans = ribbon.from_minutes.iter().zip(&ribbon.to_minutes);
        for (&mark, (&from, &to)) in ribbon.marks.iter().zip(spans) {
            let rest = |what| Mark { from, to, what };
            let cry = |what| Mark { from, to, what };
            match mark {
                RibbonMark::NightSleep => picture.sleep.push(rest(Rest::Night)),
                RibbonMark::Nap => picture.sleep.push(rest(Rest::Nap)),
                RibbonMark::Fuss => picture.crying.push(cry(CryStrength::Fuss)),
                RibbonMark::Cry => picture.crying.push(cry(CryStrength::Cry)),
                RibbonMark::Inconsolable => picture.crying.push(cry(CryStrength::Inconsolable)),
                RibbonMark::Feed => picture.feeds.push(from),
                RibbonMark::Massage => picture.massages.push(from),
            }
        }
        picture
    }

    /// Sleep alone: full cells and, at its edges, half ones.
    pub fn sleep_cells(&self, cells: usize) -> Vec<Drawn> {
        self.each_cell(cells, |from, to| {
            let middle = f64::midpoint(from, to);
            let (first, last) = (most(&self.sleep, from, middle), most(&self.sleep, middle, to));
            match (first, last) {
                (Some(rest), Some(_)) => rest_sign(rest),
                (Some(rest), None) => half(rest, '▌'),
                (None, Some(rest)) => half(rest, '▐'),
                (None, None) => NOTHING,
            }
        })
    }

    /// Crying alone, higher where it was stronger. A short bout is seen too.
    pub fn crying_cells(&self, cells: usize) -> Vec<Drawn> {
        self.each_cell(cells, |from, to| self.strongest(from, to).map_or(NOTHING, cry_sign))
    }

    /// Where feeds begin.
    pub fn feed_cells(&self, cells: usize) -> Vec<Drawn> {
        self.each_cell(cells, |from, to| sign_at(&self.feeds, from, to, FEED_SIGN))
    }

    /// Where massages begin.
    pub fn massage_cells(&self, cells: usize) -> Vec<Drawn> {
        self.each_cell(cells, |from, to| sign_at(&self.massages, from, to, MASSAGE_SIGN))
    }

    /// Everything in one line: a massage before crying, crying before a feed, a feed before sleep.
    pub fn all_cells(&self, cells: usize) -> Vec<Drawn> {
        let sleep = self.sleep_cells(cells);
        let feeds = self.feed_cells(cells);
        let massages = self.massage_cells(cells);
        let crying =
            self.each_cell(cells, |from, to| self.strongest(from, to).map_or(NOTHING, cry_letter));
        let lines = massages.into_iter().zip(crying).zip(feeds).zip(sleep);
        // A thin line every three hours, where nothing else is.
        let every = (cells / 8).max(1);
        let mut drawn = Vec::with_capacity(cells);
        for (((massage, cry), feed), rest) in lines {
            let first = [massage, cry, feed, rest].into_iter().find(|cell| cell.0 != ' ');
            let guide = if drawn.len() % every == 0 { ('┊', FAINT) } else { NOTHING };
            drawn.push(first.unwrap_or(guide));
        }
        drawn
    }

    fn strongest(&self, from: f64, to: f64) -> Option<CryStrength> {
        let inside = self.crying.iter().filter(|mark| mark.from < to && mark.to > from);
        inside.map(|mark| mark.what).max()
    }

    #[expect(clippy::cast_precision_loss, reason = "a terminal has fewer than 2^52 columns")]
    fn each_cell(&self, cells: usize, mut draw: impl FnMut(f64, f64) -> Drawn) -> Vec<Drawn> {
        let minutes = self.minutes / cells.max(1) as f64;
        (0..cells).map(|cell| draw(cell as f64 * minutes, (cell + 1) as f64 * minutes)).collect()
    }
}

/// What fills most of a stretch, where something fills half of it.
fn most(sleep: &[Mark<Rest>], from: f64, to: f64) -> Option<Rest> {
    let inside = |mark: &Mark<Rest>| (mark.to.min(to) - mark.from.max(from)).max(0.0);
    let asleep: f64 = sleep.iter().map(inside).sum();
    if asleep * 2.0 < to - from {
        return None;
    }
    sleep.iter().max_by(|a, b| inside(a).total_cmp(&inside(b))).map(|mark| mark.what)
}

/// Half a cell of sleep. A nap has no half sign of its own, so its colour tells.
const fn half(rest: Rest, sign: char) -> Drawn {
    (sign, rest_sign(rest).1)
}

fn sign_at(begins: &[f64], from: f64, to: f64, sign: Drawn) -> Drawn {
    if begins.iter().any(|&at| from <= at && at < to) { sign } else { NOTHING }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asleep 0:00–6:15, a nap 13:00–14:30, crying 17:10–17:20, feeds at 6:20 and 0:40.
    fn picture() -> DayPicture {
        DayPicture {
            minutes: 1440.0,
            sleep: vec![
                Mark { from: 0.0, to: 375.0, what: Rest::Night },
                Mark { from: 780.0, to: 870.0, what: Rest::Nap },
            ],
            crying: vec![Mark { from: 1030.0, to: 1040.0, what: CryStrength::Cry }],
            feeds: vec![40.0, 380.0],
            massages: vec![1080.0],
        }
    }

    fn text(cells: &[Drawn]) -> String {
        cells.iter().map(|(sign, _)| sign).collect()
    }

    #[test]
    fn a_night_is_full_cells_and_half_of_the_last() {
        // 6:15 is twelve half hours and half of the next.
        let sleep = text(&picture().sleep_cells(48));
        assert_eq!(sleep.trim_end(), format!("{}▌{}▒▒▒", "█".repeat(12), " ".repeat(13)));
    }

    #[test]
    fn a_short_bout_of_crying_is_seen() {
        // 17:10 lies in the cell from 17:00, the 35th.
        let crying = text(&picture().crying_cells(48));
        assert_eq!(crying.chars().position(|c| c == '▄'), Some(34));
    }

    #[test]
    fn feeds_stand_in_front_of_sleep_in_one_line() {
        let all = text(&picture().all_cells(48));
        assert!(all.starts_with("█•██"), "{all}");
        assert_eq!(all.chars().nth(12), Some('•'));
        assert_eq!(all.chars().nth(36), Some('◆'));
        assert_eq!(all.chars().count(), 48);
    }
}
