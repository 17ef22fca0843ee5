//! The Today screen as the phones draw it.

use serde::{Deserialize, Serialize};

use super::EveningQuestion;
use crate::model::{
    BodyArea, BreastSide, ChildId, DayMeasures, Details, Dose, EntryId, EntryKind, Instant,
    Undoable,
};
use crate::screen::child_line::ChildLine;
use crate::screen::massage::UnfinishedSession;
use crate::screen::ribbon::Ribbon;

/// Everything Today shows for one child.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct TodayScreen {
    /// The instant it was made for.
    pub now: Instant,
    /// The child looked at.
    pub child: ChildLine,
    /// The other children and what runs for them, in the family's order.
    pub others: Vec<OtherChild>,
    /// The state of the child, in the largest type.
    pub moment: Moment,
    /// The child's running timers, newest first. The first is the one the moment shows.
    pub running: Vec<RunningTimer>,
    /// The child's guided massage that goes on, or waits to be saved.
    pub massage_session: Option<UnfinishedSession>,
    /// Asleep or awake, and since when.
    pub sleep: SleepState,
    /// The last breast side and the next.
    pub breast: BreastSides,
    /// The last entry of each kind that was ever logged, in the order of the kinds.
    pub since_last: Vec<SinceLast>,
    /// The last 24 hours measured as if they were one day that ends now; `date` is the journal
    /// day of now, and `balance` shows how the minutes add up.
    pub totals: DayMeasures,
    /// Diapers of the last 24 hours.
    pub diapers: DiaperTotals,
    /// The last 24 hours as a strip.
    pub strip: Ribbon,
    /// The tiles at the thumb: sleep, feed, crying, massage, then the care this family logs most.
    pub tiles: Vec<Tile>,
    /// What the next entry of each kind begins with, in the order of the kinds.
    pub defaults: Vec<Details>,
    /// When the next dose of each medicine may be given, the earliest first.
    pub next_doses: Vec<NextDose>,
    /// "A massage tonight?", from 18:00 until noon, unless a session tells. Nobody is reminded.
    pub evening: Option<EveningQuestion>,
    /// What can be undone.
    pub undo: Option<Undoable>,
    /// What to say where there is nothing to show.
    pub empty: TodayEmpty,
}

/// Whether there is anything to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum TodayEmpty {
    /// There is something in the last 24 hours.
    HasEntries,
    /// Nothing was ever logged about this child.
    FirstDay,
    /// Something was logged before, nothing in the last 24 hours.
    QuietDay,
}

/// Another child of the family.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct OtherChild {
    /// Who.
    pub child: ChildLine,
    /// What runs for it, newest first.
    pub running: Vec<RunningTimer>,
    /// Its guided massage that goes on, or waits to be saved.
    pub massage_session: Option<UnfinishedSession>,
}

/// What the child is doing, as far as it was logged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct Moment {
    /// Which state.
    pub state: MomentState,
    /// The entry it comes from; its start is what the pencil corrects while it runs.
    pub entry: Option<EntryId>,
    /// Since when, where that is known.
    pub since: Option<Instant>,
    /// For how many minutes, where that is known.
    pub minutes: Option<f64>,
    /// The state in one or two words.
    pub word: String,
    /// The same as a sentence, for screen readers and the terminal.
    pub sentence: String,
}

/// States of a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum MomentState {
    /// A sleep runs.
    Asleep,
    /// No timer runs and the last sleep ended.
    Awake,
    /// A feed runs.
    Feeding,
    /// Crying runs.
    Crying,
    /// A massage runs, as a timer or as a guided session.
    Massage,
    /// An activity runs.
    Activity,
    /// No timer runs and no sleep was logged in the last 24 hours: nobody knows.
    SleepNotLogged,
    /// Nothing was ever logged.
    NothingLogged,
}

/// A timer that runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct RunningTimer {
    /// The entry to stop, pause or correct.
    pub entry: EntryId,
    /// The child it is about; none when it is about the parent.
    pub child: Option<ChildId>,
    /// Its kind.
    pub kind: EntryKind,
    /// Its details, segments included.
    pub details: Details,
    /// When it began.
    pub start: Instant,
    /// Minutes since then; 0 when the start lies in the future.
    pub running_minutes: f64,
    /// Minutes of it without pauses.
    pub active_minutes: f64,
    /// The side now (or before the pause), in a breast feed.
    pub side: Option<BreastSide>,
    /// The area now (or before the pause), in a massage.
    pub area: Option<BodyArea>,
    /// Whether it is paused.
    pub paused: bool,
    /// Whether it can be paused and resumed.
    pub can_pause: bool,
    /// Whether it can go to the other side.
    pub can_switch_side: bool,
    /// Minutes since the start are beyond 24 hours: perhaps it was forgotten.
    pub perhaps_forgotten: bool,
    /// A line such as "Feed, left, 6 min".
    pub line: String,
}

/// Whether the child sleeps, as far as it was logged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SleepState {
    /// A sleep runs.
    Asleep {
        /// Which.
        entry: EntryId,
        /// Since when.
        since: Instant,
        /// For how many minutes.
        minutes: f64,
    },
    /// The last sleep ended.
    Awake {
        /// Which.
        entry: EntryId,
        /// Its end.
        since: Instant,
        /// Minutes since then.
        minutes: f64,
    },
    /// The last sleep ended, and nobody knows when.
    EndUnknown {
        /// Which.
        entry: EntryId,
        /// When it began.
        asleep_since: Instant,
    },
    /// No sleep was ever logged.
    NotLogged,
}

/// Sides in turn.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct BreastSides {
    /// The newest breast feed.
    pub entry: Option<EntryId>,
    /// The side it ended on, where that was noted.
    pub last_side: Option<BreastSide>,
    /// The other side, to begin with.
    pub next_side: Option<BreastSide>,
}

/// The last entry of a kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct SinceLast {
    /// Its kind.
    pub kind: EntryKind,
    /// Which.
    pub entry: EntryId,
    /// What it was; a feed's form among it.
    pub details: Details,
    /// When it began.
    pub start: Instant,
    /// When it ended, where that is known.
    pub end: Option<Instant>,
    /// Whether it runs.
    pub running: bool,
    /// Whether it ended and nobody knows when.
    pub end_unknown: bool,
    /// Minutes since it began; never negative.
    pub minutes_since_start: f64,
    /// Minutes since it ended, where that is known. A moment ends when it happens.
    pub minutes_since_end: Option<f64>,
    /// The line on the tile, such as "46 min ago, left" or "woke 52 min ago". Feeds count from
    /// their start, all else from its end.
    pub line: String,
}

/// Diapers of the last 24 hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct DiaperTotals {
    /// All changes.
    pub changes: u32,
    /// Wet ones; one that is both counts here and below.
    pub wet: u32,
    /// Dirty ones.
    pub dirty: u32,
    /// Neither.
    pub dry: u32,
}

/// A place for the thumb. The place that starts a thing stops it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct Tile {
    /// Its kind.
    pub kind: EntryKind,
    /// What a tap does.
    pub tap: TileTap,
    /// Its name now, such as "Sleep" or "Woke up".
    pub title: String,
    /// Its second line; none when nothing of the kind was logged yet.
    pub line: Option<String>,
}

/// What a tap on a tile does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "tap", rename_all = "snake_case")]
pub enum TileTap {
    /// Starts a timer with these details; a breast feed brings the side that is due.
    Start {
        /// What to start with.
        details: Details,
    },
    /// Stops the timer.
    Stop {
        /// Which.
        entry: EntryId,
    },
    /// Opens the form, filled in with the kind's default.
    OpenForm,
    /// Asks the three questions before a massage.
    PrepareMassage,
}

/// A medicine that may be given again. Nobody is reminded of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct NextDose {
    /// The last dose.
    pub entry: EntryId,
    /// What it is called.
    pub name: String,
    /// How much was given.
    pub dose: Option<Dose>,
    /// When it was given.
    pub given_at: Instant,
    /// From when on the next may be given, as the family wrote down.
    pub next_at: Instant,
    /// Minutes until then; 0 when that is past.
    pub minutes_until: f64,
    /// Whether that is past.
    pub may_be_given: bool,
    /// A sentence that says so.
    pub sentence: String,
}
