//! The typed columns of an entry, derived from its document.

use serde_json::Value;
use uuid::Uuid;

use super::document::Document;
use super::nearest::entry_of;
use crate::logging::{active_milliseconds, taken_millilitres};
use crate::model::{
    ActivityKind, BottleContent, CryStrength, Details, Entry, FeedForm, Instant, MINUTE,
    MassageOutcome, SleepPlace, Soothing,
};

/// What the `entry` table holds beside the document.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Columns {
    pub child: Option<Uuid>,
    pub kind: String,
    pub timing: String,
    pub start: i64,
    pub end: Option<i64>,
    pub form: Option<&'static str>,
    pub active: Option<i64>,
    pub amount: Option<f64>,
    pub caregiver: Option<Uuid>,
    pub source_key: Option<String>,
    pub removed: Option<String>,
    pub words: String,
}

/// The columns of an entry's document.
pub(super) fn columns_of(document: &Document) -> Columns {
    let text = |field: &str| document.get(field).and_then(Value::as_str).map(str::to_owned);
    let id = |field: &str| text(field).and_then(|id| Uuid::parse_str(&id).ok());
    let mut columns = Columns {
        child: id("child"),
        kind: text("kind").unwrap_or_default(),
        timing: text("timing").unwrap_or_default(),
        start: document.get("start").and_then(Value::as_i64).unwrap_or(0),
        end: document.get("end").and_then(Value::as_i64),
        caregiver: id("caregiver"),
        removed: text("removed"),
        ..Columns::default()
    };
    if let Some(entry) = entry_of(document) {
        columns.measure(&entry);
        columns.words = words_of(&entry);
        columns.source_key = source_key_of(document);
    }
    columns
}

/// How the imported row an entry came from is named in the index; none for one logged here.
pub(super) fn source_key_of(document: &Document) -> Option<String> {
    let source = document.get("source")?;
    let text = |field: &str| source.get(field).and_then(Value::as_str);
    Some(format!("{}:{}", text("format")?, text("key")?))
}

impl Columns {
    fn measure(&mut self, entry: &Entry) {
        // A timer that runs has no active time yet; queries work it out at the moment they run.
        let end = entry.span.end().unwrap_or_else(|| entry.span.start());
        let active = || {
            (!entry.span.is_running())
                .then(|| active_milliseconds(&entry.details, &entry.span, end))
        };
        match &entry.details {
            Details::Sleep { sleep } => {
                self.active =
                    sleep.onset_latency_minutes.map(|minutes| i64::from(minutes) * MINUTE);
            }
            Details::Cry { cry } => self.form = Some(strength_name(cry.strength)),
            Details::Feed { feed } => {
                self.form = Some(form_name(&feed.form));
                self.active = active();
                let taken = taken_millilitres(feed);
                self.amount = (taken > 0.0).then_some(taken);
            }
            Details::Massage { massage } => {
                self.active = active();
                self.form = massage.outcome.map(|outcome| match outcome {
                    MassageOutcome::BabySaidNo => SAID_NO,
                    _ => "massaged",
                });
            }
            _ => {}
        }
    }
}

/// In the `form` column of a massage that the baby did not want.
pub(super) const SAID_NO: &str = "baby_said_no";

/// The name of a strength in the `form` column.
pub(super) const fn strength_name(strength: CryStrength) -> &'static str {
    match strength {
        CryStrength::Fuss => "fuss",
        CryStrength::Cry => "cry",
        CryStrength::Inconsolable => "inconsolable",
    }
}

/// The name of a feed's form in the `form` column.
pub(super) const fn form_name(form: &FeedForm) -> &'static str {
    match form {
        FeedForm::Breast { .. } => "breast",
        FeedForm::Bottle { .. } => "bottle",
        FeedForm::Solids { .. } => "solids",
        FeedForm::Comfort { .. } => "comfort",
    }
}

/// Everything a parent typed into an entry in lower case, for the text search.
fn words_of(entry: &Entry) -> String {
    let mut words: Vec<&str> = entry.tags.iter().map(String::as_str).collect();
    words.extend(entry.note.as_deref());
    words.extend(typed_in(&entry.details));
    words.join("\n").to_lowercase()
}

fn typed_in(details: &Details) -> Vec<&str> {
    match details {
        Details::Sleep { sleep } => match &sleep.place {
            Some(SleepPlace::Other { label }) => vec![label],
            _ => Vec::new(),
        },
        Details::Cry { cry } => cry
            .tried
            .iter()
            .filter_map(|way| match way {
                Soothing::Other { label } => Some(label.as_str()),
                _ => None,
            })
            .collect(),
        Details::Feed { feed } => match &feed.form {
            FeedForm::Solids { foods, .. } => foods.iter().map(String::as_str).collect(),
            FeedForm::Bottle { content: BottleContent::Other { label }, .. } => vec![label],
            _ => Vec::new(),
        },
        Details::Massage { massage } => {
            let strokes = massage.strokes.iter().map(String::as_str);
            let cues = massage.cues.iter().map(|seen| seen.cue.as_str());
            strokes
                .chain(cues)
                .chain(massage.oil.as_deref())
                .chain(massage.learned.as_deref())
                .collect()
        }
        Details::Activity { activity } => match &activity.what {
            ActivityKind::Other { label } => vec![label],
            _ => Vec::new(),
        },
        Details::Medicine { medicine } => vec![&medicine.name],
        Details::Milestone { milestone } => vec![&milestone.title],
        Details::Note { details } => details.title.as_deref().into_iter().collect(),
        Details::Wellbeing { wellbeing } => wellbeing.memory.as_deref().into_iter().collect(),
        Details::Diaper { .. }
        | Details::Pump { .. }
        | Details::Growth { .. }
        | Details::Temperature { .. } => Vec::new(),
    }
}

/// The end of a running timer as totals count it: now, and at most 48 h after its start.
pub(super) fn running_end(start: i64, now: Instant) -> i64 {
    now.0.clamp(start, start.saturating_add(crate::model::LONGEST_INTERVAL))
}
