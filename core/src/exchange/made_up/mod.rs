//! A made-up family of ten weeks, to look around in: for newcomers, previews and pictures.
//!
//! One seed gives one family, on every phone alike. Every entry has [`Source::MadeUp`], and the
//! child's name says it too. Nothing here is data about babies: the curves only have the shapes
//! that the tables of the guide show. Half of the families have 40 minutes of longer sleep built
//! in on evenings with a massage, the other half none, so that neither finding is the expected
//! one.

mod curves;
mod evening;
mod life;
mod moments;
mod rounds;

use chrono::NaiveTime;
use uuid::Uuid;

use super::open_format::Archive;
use crate::calendar::{Calendar, Zones};
use crate::model::{
    Caregiver, CaregiverId, CaregiverProfile, CaregiverRole, Child, ChildId, ChildProfile,
    CivilDate, Details, Entry, EntryId, EveningAnswer, ExperimentPlan, Instant, MINUTE, NoneMark,
    Settings, Sex, Source, Span, Zone, ZoneChange, ZoneChangeId,
};
use crate::review::comparison::Random;
use crate::words::Words;

/// How old the baby is, in days: born three days before the ten weeks that are logged.
const AGE_DAYS: i64 = 73;

/// What a made-up family is made from.
#[derive(Clone, Copy, Debug)]
pub struct MadeUpInput<'a> {
    /// The last moment of its diary.
    pub now: Instant,
    /// Where it lives.
    pub zone: Zone,
    /// How it counts; amounts are in these units.
    pub settings: Settings,
    /// Which family.
    pub seed: u64,
    /// Its language.
    pub words: &'a Words,
}

/// A made-up family: a baby of ten weeks and three days, two parents, and all they logged.
#[must_use]
pub fn family(input: &MadeUpInput<'_>) -> Archive {
    let mut story = Story::begin(input);
    story.live();
    story.told()
}

/// A family as it is being made up.
struct Story<'a> {
    input: MadeUpInput<'a>,
    calendar: Calendar,
    random: Random,
    child: ChildId,
    parents: [CaregiverId; 2],
    born: CivilDate,
    today: CivilDate,
    /// Minutes of longer sleep on evenings with a massage.
    effect: f64,
    experiment: ExperimentPlan,
    entries: Vec<Entry>,
    evening_answers: Vec<EveningAnswer>,
    none_marks: Vec<NoneMark>,
}

impl<'a> Story<'a> {
    fn begin(input: &MadeUpInput<'a>) -> Self {
        let calendar = Calendar::new(Zones::single(input.zone), &input.settings);
        let mut random = Random::from_values([input.seed]);
        let today = CivilDate(calendar.zones().local(input.now).date());
        let born = today.plus_days(-AGE_DAYS);
        let mut id = || id_at(input.now.plus(-AGE_DAYS * 24 * 60 * MINUTE), &mut random);
        let (child, parents) = (ChildId(id()), [CaregiverId(id()), CaregiverId(id())]);
        let experiment = evening::experiment(&mut random, child, today);
        Self {
            input: *input,
            calendar,
            random,
            child,
            parents,
            born,
            today,
            effect: if input.seed.is_multiple_of(2) { 40.0 } else { 0.0 },
            experiment,
            entries: Vec::new(),
            evening_answers: Vec::new(),
            none_marks: Vec::new(),
        }
    }

    /// Day by day from the third on; what lies behind the last moment is cut off at the end.
    fn live(&mut self) {
        self.growth();
        let mut wake = self.at(self.born.plus_days(3), 7 * 60);
        for day in 3..=AGE_DAYS {
            let date = self.born.plus_days(day);
            let bed = self.daytime(date, wake);
            self.moments(date);
            wake = self.night(date, bed);
        }
    }

    /// Everything up to the last moment, as it comes out of a journal. A sleep that goes on is a
    /// timer that runs; anything else that goes on is not there yet.
    fn told(mut self) -> Archive {
        let now = self.input.now;
        self.entries.retain_mut(|entry| match entry.span {
            Span::Interval { start, end } if end > now => {
                entry.span = Span::Running { start };
                start <= now && matches!(entry.details, Details::Sleep { .. })
            }
            span => span.start() <= now,
        });
        self.entries.sort_by_key(|entry| (entry.span.start(), entry.id));
        self.evening_answers.sort_unstable();
        self.none_marks.sort_unstable();
        let words = self.input.words;
        let parent = |id, name: &str| Caregiver {
            id,
            profile: CaregiverProfile {
                name: words.say(name, &[]),
                role: Some(CaregiverRole::Parent),
            },
            archived: false,
        };
        let profile = ChildProfile {
            name: words.say("made-up-child", &[]),
            birth_date: self.born,
            due_date: Some(self.born.plus_days(4)),
            sex: Some(Sex::Girl),
        };
        let caregivers = vec![
            parent(self.parents[0], "made-up-parent-one"),
            parent(self.parents[1], "made-up-parent-two"),
        ];
        let moved_in = self.at(self.born, 0).plus(-366 * 24 * 60 * MINUTE);
        let zone_id = ZoneChangeId(id_at(moved_in, &mut self.random));
        let routine = self.routine();
        Archive {
            settings: self.input.settings,
            zone_changes: vec![ZoneChange { id: zone_id, from: moved_in, zone: self.input.zone }],
            children: vec![Child { id: self.child, profile, archived: false }],
            caregivers,
            none_marks: self.none_marks,
            evening_answers: self.evening_answers,
            experiments: vec![self.experiment],
            routines: vec![routine],
            entries: self.entries,
        }
    }

    /// So many minutes after the first midnight of a date.
    fn at(&self, date: CivilDate, minutes: i64) -> Instant {
        let midnight = date.0.and_time(NaiveTime::MIN);
        self.calendar.zones().first_at(midnight).plus(minutes * MINUTE)
    }

    /// The baby's age in weeks, with its fraction.
    #[expect(clippy::cast_precision_loss, reason = "some dozens of days")]
    fn weeks(&self, date: CivilDate) -> f64 {
        date.days_since(self.born) as f64 / 7.0
    }

    /// A whole number from `least` to `most`.
    fn whole(&mut self, least: i64, most: i64) -> i64 {
        let count = u64::try_from(most - least + 1).unwrap_or(1);
        least + i64::try_from(self.random.below(count)).unwrap_or(0)
    }

    /// Whether a thing happens that does so with this chance.
    fn chance(&mut self, chance: f64) -> bool {
        self.random.unit() < chance
    }

    /// One of several things.
    fn one_of<T: Copy>(&mut self, things: &[T]) -> T {
        let count = u64::try_from(things.len()).unwrap_or(1);
        things[usize::try_from(self.random.below(count)).unwrap_or(0)]
    }

    /// A number around zero with this spread: the sum of twelve even ones, less its mean.
    fn noise(&mut self, spread: f64) -> f64 {
        let sum: f64 = (0..12).map(|_| self.random.unit()).sum();
        (sum - 6.0) * spread
    }

    /// Either parent.
    fn parent(&mut self) -> CaregiverId {
        let parents = self.parents;
        self.one_of(&parents)
    }

    fn between(&mut self, start: Instant, end: Instant, who: CaregiverId, details: Details) {
        self.entry(Span::Interval { start, end }, who, details, None);
    }

    fn moment(&mut self, start: Instant, who: CaregiverId, details: Details) {
        self.entry(Span::Moment { start }, who, details, None);
    }

    fn entry(&mut self, span: Span, who: CaregiverId, details: Details, note: Option<&str>) {
        let about_the_parent = matches!(details, Details::Wellbeing { .. });
        self.entries.push(Entry {
            id: EntryId(id_at(span.start(), &mut self.random)),
            child: (!about_the_parent).then_some(self.child),
            span,
            details,
            caregiver: Some(who),
            note: note.map(|key| self.input.words.say(key, &[])),
            tags: Vec::new(),
            source: Source::MadeUp,
            removed: None,
        });
    }
}

/// An id of that moment (version 7), decided by the seed.
fn id_at(at: Instant, random: &mut Random) -> Uuid {
    let mut bytes = [0; 10];
    bytes[..8].copy_from_slice(&random.next().to_be_bytes());
    let milliseconds = u64::try_from(at.0).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(milliseconds, &bytes).into_uuid()
}

#[cfg(test)]
mod tests;
