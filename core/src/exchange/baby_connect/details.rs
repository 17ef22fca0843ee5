//! What a row was: its activity and texts into the details of an entry.

use super::Reason;
use super::amounts::{number, without_duration};
use super::cells::{Column, Row};
use super::feeds::{bottle, nursing, solids};
use super::place::place;
use crate::model::{
    Activity, ActivityKind, Details, Diaper, DiaperAmount, Growth, Length, LengthUnit, Milestone,
    Sleep, Span, Weight, WeightUnit,
};

/// Whether without an end an activity's end is unknown, rather than that it was a moment.
pub(super) fn lasts(activity: &str) -> bool {
    matches!(activity, "Sleep" | "Nursing")
}

/// Whether the stated duration of an activity runs from its start to its end. That of nursing
/// is the time at the breast; those of other activities are too few to judge a zone by.
pub(super) fn stated_is_whole(activity: &str) -> bool {
    matches!(activity, "Sleep" | "Bottle")
}

/// A row that was read.
pub(super) struct Read<'a> {
    pub(super) details: Details,
    /// Cells that have no place in the details; they go into the note.
    pub(super) left: Vec<(Column, &'a str)>,
    /// Whether the sides of nursing differ from the stated duration.
    pub(super) sides_differ: bool,
    /// Whether the activity is one under a name of the file's own.
    pub(super) own_activity: bool,
}

impl<'a> Read<'a> {
    pub(super) const fn new(details: Details) -> Self {
        Self { details, left: Vec::new(), sides_differ: false, own_activity: false }
    }

    /// Keeps a text for the note, unless it is empty.
    pub(super) fn leave(&mut self, column: Column, text: &'a str) {
        if !text.is_empty() {
            self.left.push((column, text));
        }
    }

    /// Keeps cells for the note, those that are not empty.
    pub(super) fn leave_cells(&mut self, row: &'a Row, columns: &[Column]) {
        for &column in columns {
            self.leave(column, row.cell(column));
        }
    }
}

/// The details of a row. `said` is its text without the baby's name.
pub(super) fn details<'a>(row: &'a Row, said: &'a str, span: Span) -> Result<Read<'a>, Reason> {
    Ok(match row.cell(Column::Activity) {
        "" => return Err(Reason::NoActivity),
        "Sleep" => sleep(row, said),
        "Nursing" => {
            let (read, sides_differ) = nursing(row, said, span);
            Read { sides_differ, ..read }
        }
        "Bottle" => bottle(row, said),
        "Solid" => solids(row, said),
        measure @ ("Weight" | "Height" | "Head Size") => growth(row, measure)?,
        "Milestone" => milestone(row, said),
        "Diaper" => diaper(row, said),
        name => activity(row, name, said),
    })
}

fn sleep<'a>(row: &'a Row, said: &'a str) -> Read<'a> {
    let words = without_duration(said).strip_prefix("slept");
    let place = words.and_then(place);
    let mut read = Read::new(Details::Sleep { sleep: Sleep { place, ..Sleep::default() } });
    if words.is_none() {
        read.leave(Column::Text, said);
    }
    read.leave_cells(row, &[Column::Quantity, Column::Extra]);
    read
}

/// Growth. The text repeats quantity and unit, so it is left out.
fn growth<'a>(row: &Row, measure: &str) -> Result<Read<'a>, Reason> {
    let amount = number(row.cell(Column::Quantity)).filter(|&n| n > 0.0).ok_or(Reason::NoNumber)?;
    let unit = row.cell(Column::Extra).to_ascii_lowercase();
    let length = || {
        let unit = match unit.as_str() {
            "inch" | "inches" | "in" => LengthUnit::In,
            "cm" => LengthUnit::Cm,
            _ => return Err(Reason::NoUnit),
        };
        Ok(Some(Length { amount, unit }))
    };
    let growth = match measure {
        "Height" => Growth { length: length()?, ..Growth::default() },
        "Head Size" => Growth { head: length()?, ..Growth::default() },
        _ => {
            let unit = match unit.as_str() {
                "lbs" | "lb" => WeightUnit::Lb,
                "kg" => WeightUnit::Kg,
                "g" => WeightUnit::G,
                _ => return Err(Reason::NoUnit),
            };
            Growth { weight: Some(Weight { amount, unit }), ..Growth::default() }
        }
    };
    Ok(Read::new(Details::Growth { growth }))
}

fn milestone<'a>(row: &'a Row, said: &'a str) -> Read<'a> {
    let title = match without_duration(said) {
        "" => row.cell(Column::Activity),
        title => title,
    };
    let mut read =
        Read::new(Details::Milestone { milestone: Milestone { title: title.to_owned() } });
    read.leave_cells(row, &[Column::Quantity, Column::Extra]);
    read
}

/// A diaper. No real row of this kind was seen yet, so its words stay in the note as they are.
fn diaper<'a>(row: &'a Row, said: &'a str) -> Read<'a> {
    let says = |wanted: &[&str]| {
        [said, row.cell(Column::Extra)].iter().any(|text| {
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            words.any(|word| wanted.iter().any(|w| word.eq_ignore_ascii_case(w)))
        })
    };
    let usual = |wanted| says(wanted).then_some(DiaperAmount::Medium);
    let diaper = Diaper {
        wet: usual(&["wet", "pee"]),
        dirty: usual(&["bm", "dirty", "poop", "poo"]),
        ..Diaper::default()
    };
    let mut read = Read::new(Details::Diaper { diaper });
    read.leave(Column::Text, said);
    read.leave_cells(row, &[Column::Quantity, Column::Extra]);
    read
}

/// An activity: one the journal knows by the words of the text, else one of the file's own name.
fn activity<'a>(row: &'a Row, name: &str, said: &'a str) -> Read<'a> {
    let words = without_duration(said);
    let doing = words.strip_prefix("is doing ").unwrap_or(words);
    let known = match doing.to_lowercase().as_str() {
        "tummy time" => Some(ActivityKind::TummyTime),
        "skin to skin" => Some(ActivityKind::SkinToSkin),
        "bath" | "bath time" => Some(ActivityKind::Bath),
        "play" | "playing" | "play time" => Some(ActivityKind::Play),
        "walk" => Some(ActivityKind::Walk),
        _ => None,
    };
    let own_activity = known.is_none();
    let what = known.unwrap_or_else(|| ActivityKind::Other { label: name.to_owned() });
    let mut read = Read::new(Details::Activity { activity: Activity { what } });
    read.own_activity = own_activity;
    if own_activity && !name.contains(said) {
        read.leave(Column::Text, said);
    }
    read.leave_cells(row, &[Column::Quantity, Column::Extra]);
    read
}
