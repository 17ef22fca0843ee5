//! A family for the tests of the screens: times are what their clocks show, and entries reach
//! the screens as the store hands them out.

use chrono::NaiveDateTime;
use uuid::Uuid;

use crate::calendar::{Calendar, Zones};
use crate::logging::{active_milliseconds, taken_millilitres};
use crate::model::{
    BottleContent, BreastSegment, BreastSide, Caregiver, Child, ChildId, ChildProfile, Cry,
    CryStrength, Details, Entry, EntryId, EntryKind, EveningAnswer, ExperimentPlan, Feed, FeedForm,
    HOUR, Instant, LONGEST_INTERVAL, Massage, MassageOutcome, NoneMark, Settings, Sleep, Source,
    Span, TimelineQuery, Undoable, Volume, ZoneChange, ZoneChangeId,
};
use crate::review::{CryFact, Facts, FeedFact, FeedFormName, MassageFact, OtherFact, SleepFact};
use crate::screen::timeline::{TimelineInput, TimelinePage, snapshot as timeline_of, stretch};
use crate::screen::today::{TodayInput, TodayScreen, snapshot as today_of};
use crate::words::Words;

pub const MIRA: ChildId = ChildId(Uuid::from_u128(0xa1));
pub const JONAS: ChildId = ChildId(Uuid::from_u128(0xa2));

pub fn child(id: ChildId, name: &str, born: &str) -> Child {
    let birth_date = born.parse().unwrap();
    let profile = ChildProfile { name: name.into(), birth_date, due_date: None, sex: None };
    Child { id, profile, archived: false }
}

pub fn sleep() -> Details {
    Details::Sleep { sleep: Sleep::default() }
}

pub fn cry(strength: CryStrength) -> Details {
    Details::Cry { cry: Cry { strength, ..Cry::default() } }
}

pub fn bottle(ml: f64) -> Details {
    let form = FeedForm::Bottle {
        content: BottleContent::Formula,
        offered: None,
        taken: Some(Volume::ml(ml)),
    };
    Details::Feed { feed: Feed { form } }
}

pub fn massage() -> Details {
    Details::Massage { massage: Massage::default() }
}

pub fn baby_said_no() -> Details {
    let outcome = Some(MassageOutcome::BabySaidNo);
    Details::Massage { massage: Massage { outcome, ..Massage::default() } }
}

/// One family and all it logged.
pub struct Home {
    pub zones: Zones,
    pub zone_changes: Vec<ZoneChange>,
    pub children: Vec<Child>,
    pub caregivers: Vec<Caregiver>,
    pub settings: Settings,
    pub entries: Vec<Entry>,
    pub none_marks: Vec<NoneMark>,
    pub answers: Vec<EveningAnswer>,
    pub experiment: Option<ExperimentPlan>,
    pub undoable: Option<Undoable>,
}

impl Home {
    /// A family with one baby, Mira, born on 15 September 2026.
    pub fn new(zone: &str) -> Self {
        let id = ZoneChangeId(Uuid::from_u128(0xf1));
        let change = ZoneChange { id, from: Instant(0), zone: zone.parse().unwrap() };
        Self {
            zones: Zones::new(&[change]),
            zone_changes: vec![change],
            children: vec![child(MIRA, "Mira", "2026-09-15")],
            caregivers: Vec::new(),
            settings: Settings::default(),
            entries: Vec::new(),
            none_marks: Vec::new(),
            answers: Vec::new(),
            experiment: None,
            undoable: None,
        }
    }

    pub fn calendar(&self) -> Calendar {
        Calendar::new(self.zones.clone(), &self.settings)
    }

    /// When the clocks of this family first show `local`, such as "2026-11-20 03:12".
    pub fn at(&self, local: &str) -> Instant {
        self.zones.first_at(NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap())
    }

    /// Logs something about a child; the id says how many entries came before.
    pub fn add(&mut self, child: ChildId, details: Details, span: Span) -> EntryId {
        let id = EntryId(Uuid::from_u128(0xe000 + self.entries.len() as u128));
        self.entries.push(Entry {
            id,
            child: Some(child),
            span,
            details,
            caregiver: None,
            note: None,
            tags: Vec::new(),
            source: Source::Logged,
            removed: None,
        });
        id
    }

    /// Logs an interval of Mira's; the end is a time, on the day after where that is earlier.
    pub fn between(&mut self, details: Details, start: &str, end: &str) -> EntryId {
        let start_at = self.at(start);
        let same_day = self.at(&format!("{} {end}", &start[..10]));
        let end_at = if same_day < start_at {
            let date: crate::model::CivilDate = start[..10].parse().unwrap();
            self.at(&format!("{} {end}", date.plus_days(1)))
        } else {
            same_day
        };
        self.add(MIRA, details, Span::Interval { start: start_at, end: end_at })
    }

    /// Logs a moment of Mira's.
    pub fn moment(&mut self, details: Details, start: &str) -> EntryId {
        self.add(MIRA, details, Span::Moment { start: self.at(start) })
    }

    /// Starts a timer of Mira's.
    pub fn running(&mut self, details: Details, start: &str) -> EntryId {
        self.add(MIRA, details, Span::Running { start: self.at(start) })
    }

    /// Logs something of Mira's whose end nobody noted.
    pub fn end_unknown(&mut self, details: Details, start: &str) -> EntryId {
        self.add(MIRA, details, Span::EndUnknown { start: self.at(start) })
    }

    /// Logs a breast feed of Mira's on one side after the other.
    pub fn breast(&mut self, sides: &[(BreastSide, &str, &str)]) -> EntryId {
        let segments: Vec<BreastSegment> = sides
            .iter()
            .map(|(side, start, end)| BreastSegment {
                side: *side,
                start: self.at(start),
                end: Some(self.at(end)),
            })
            .collect();
        let (start, end) = (segments[0].start, segments[segments.len() - 1].end.unwrap());
        let details = Details::Feed { feed: Feed { form: FeedForm::Breast { segments } } };
        self.add(MIRA, details, Span::Interval { start, end })
    }

    fn newest_first(&self, keep: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        let mut found: Vec<Entry> =
            self.entries.iter().filter(|e| e.removed.is_none() && keep(e)).cloned().collect();
        found.sort_by_key(|entry| std::cmp::Reverse((entry.span.start(), entry.id)));
        found
    }

    fn running_entries(&self) -> Vec<Entry> {
        self.newest_first(|entry| entry.span.is_running())
    }

    /// Facts as the store reads them.
    pub fn facts(&self, child: ChildId, now: Instant) -> Facts {
        let mut facts = Facts::default();
        for entry in self.newest_first(|entry| entry.child == Some(child)) {
            let start = entry.span.start();
            let end = match entry.span {
                Span::Interval { end, .. } => end,
                Span::Running { start } => now.min(start.plus(LONGEST_INTERVAL)).max(start),
                Span::Moment { start } | Span::EndUnknown { start } => start,
            };
            let active_milliseconds = active_milliseconds(&entry.details, &entry.span, now);
            match &entry.details {
                Details::Sleep { .. } => {
                    facts.sleeps.push(SleepFact { start, end, onset_latency_minutes: None });
                }
                Details::Cry { cry } => {
                    facts.cries.push(CryFact { start, end, strength: cry.strength });
                }
                Details::Feed { feed } => {
                    let form = match feed.form {
                        FeedForm::Breast { .. } => FeedFormName::Breast,
                        FeedForm::Bottle { .. } => FeedFormName::Bottle,
                        FeedForm::Solids { .. } => FeedFormName::Solids,
                        FeedForm::Comfort { .. } => FeedFormName::Comfort,
                    };
                    let taken_millilitres = taken_millilitres(feed);
                    facts.feeds.push(FeedFact {
                        start,
                        end,
                        form,
                        active_milliseconds,
                        taken_millilitres,
                    });
                }
                Details::Massage { massage } => {
                    let said_no = massage.outcome == Some(MassageOutcome::BabySaidNo);
                    facts.massages.push(MassageFact { start, end, active_milliseconds, said_no });
                }
                other => facts.others.push(OtherFact { kind: other.kind(), start, end }),
            }
        }
        facts.none_marks = self.none_marks.iter().filter(|m| m.child == child).copied().collect();
        facts.sort();
        facts
    }

    /// Mira's Today screen when the clocks first show `now`.
    pub fn today(&self, now: &str) -> TodayScreen {
        self.today_at(MIRA, self.at(now))
    }

    pub fn today_at(&self, child: ChildId, now: Instant) -> TodayScreen {
        let of_child = |keep: &dyn Fn(&Entry) -> bool| {
            self.newest_first(|e| e.child == Some(child) && e.span.start() <= now && keep(e))
        };
        let mut last: Vec<Entry> = EntryKind::ALL
            .into_iter()
            .filter_map(|kind| of_child(&|e| e.details.kind() == kind).into_iter().next())
            .collect();
        let sleeps = of_child(&|e| e.details.kind() == EntryKind::Sleep && e.span.end().is_some());
        let ended_last = sleeps.into_iter().max_by_key(|e| e.span.end());
        last.extend(ended_last.filter(|sleep| last.iter().all(|e| e.id != sleep.id)));
        let day_ago = now.plus(-24 * HOUR);
        today_of(&TodayInput {
            child: self.children.iter().find(|c| c.id == child).unwrap(),
            children: &self.children,
            calendar: &self.calendar(),
            settings: &self.settings,
            now,
            facts: &self.facts(child, now),
            sessions: &[],
            running: &self.running_entries(),
            last: &last,
            recent: &of_child(&|_| true),
            diapers: &of_child(&|e| {
                e.details.kind() == EntryKind::Diaper && e.span.start() > day_ago
            }),
            medicines: &of_child(&|e| e.details.kind() == EntryKind::Medicine),
            answers: &self.answers,
            experiment: self.experiment.as_ref(),
            undoable: self.undoable.as_ref(),
            words: &Words::english(),
        })
    }

    /// A page of the timeline; of the filters those by child and kind are followed.
    pub fn timeline(&self, query: &TimelineQuery, now: &str) -> TimelinePage {
        let now = self.at(now);
        let passes = |e: &Entry| {
            let child =
                query.children.is_empty() || query.children.iter().any(|c| e.child == Some(*c));
            child && (query.kinds.is_empty() || query.kinds.contains(&e.details.kind()))
        };
        let behind = |e: &Entry| {
            query.before.is_none_or(|before| (e.span.start(), e.id) < (before.start, before.entry))
        };
        let mut rows = self.newest_first(|e| passes(e) && behind(e));
        rows.truncate(query.rows() as usize + 1);
        let calendar = self.calendar();
        let start = stretch(&rows, query, &calendar).map(|(start, _)| start);
        let reaches = |e: &Entry| {
            start.is_some_and(|at| {
                let end = e.span.end().unwrap_or(if e.span.is_running() { now } else { at });
                e.span.start() < at && end > at
            })
        };
        let facts: Vec<(ChildId, Facts)> =
            self.children.iter().map(|child| (child.id, self.facts(child.id, now))).collect();
        timeline_of(&TimelineInput {
            query,
            rows: &rows,
            facts: &facts,
            carried_in: &self.newest_first(|e| passes(e) && reaches(e)),
            running: &self.running_entries(),
            journal_has_entries: !self.entries.is_empty(),
            children: &self.children,
            caregivers: &self.caregivers,
            calendar: &calendar,
            now,
            words: &Words::english(),
        })
    }
}

/// The night and day of the pictures: Mira, nine weeks old, on 19 and 20 November 2026.
pub fn miras_day() -> Home {
    use BreastSide::{Left, Right};
    let mut home = Home::new("Europe/London");
    home.between(sleep(), "2026-11-19 00:30", "05:10");
    home.moment(bottle(90.0), "2026-11-19 05:20");
    home.between(sleep(), "2026-11-19 08:00", "09:10");
    home.moment(bottle(120.0), "2026-11-19 09:20");
    home.between(sleep(), "2026-11-19 13:00", "14:25");
    home.between(cry(CryStrength::Fuss), "2026-11-19 17:55", "18:15");
    home.between(cry(CryStrength::Cry), "2026-11-19 18:10", "18:45");
    home.between(cry(CryStrength::Inconsolable), "2026-11-19 18:45", "19:00");
    home.between(massage(), "2026-11-19 19:11", "19:22");
    home.breast(&[
        (Right, "2026-11-19 19:32", "2026-11-19 19:44"),
        (Left, "2026-11-19 19:44", "2026-11-19 19:55"),
    ]);
    home.between(sleep(), "2026-11-19 20:07", "00:21");
    home.breast(&[(Left, "2026-11-20 00:25", "2026-11-20 00:47")]);
    home.running(sleep(), "2026-11-20 00:54");
    home
}
