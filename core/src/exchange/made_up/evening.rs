//! The evening: crying, perhaps a massage, perhaps an answer to "a massage tonight?", bedtime.

use super::life::rounded;
use super::{Story, curves, id_at};
use crate::model::{
    ActivityKind, BabyState, BodyArea, ChildId, CivilDate, CryReason, CryStrength, CueSeen,
    Details, EntryKind, EveningAnswer, ExperimentId, ExperimentPlan, Instant, MINUTE, Massage,
    MassageActivity, MassageOutcome, MassageSegment, NoneMark, OwnRoutine, OwnStep, Permission,
    RoutineId,
};
use crate::review::comparison::{Experiment, Random};

/// The family began with massage at so many days of age.
const MASSAGE_FROM_DAY: i64 = 12;
/// The coins were tossed so many days ago; eight evenings are left.
const EXPERIMENT_DAYS_AGO: i64 = 20;
/// A seed below 2^53, so that every reader of JSON keeps it whole.
const SEED_BITS: u32 = 53;

/// What became of the massage of an evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Became {
    /// A session was logged.
    Session,
    /// The parent said yes and logged no session.
    SaidYes,
    /// The baby said no.
    BabySaidNo,
    /// The parent said no.
    SaidNo,
    /// The day was marked "no massage".
    Marked,
    /// Nobody said.
    Unknown,
}

/// The coins of an experiment that goes on.
pub(super) fn experiment(random: &mut Random, child: ChildId, today: CivilDate) -> ExperimentPlan {
    let first = today.plus_days(-EXPERIMENT_DAYS_AGO);
    let seed = random.next() & ((1 << SEED_BITS) - 1);
    let midnight = Instant(first.0.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis());
    ExperimentPlan {
        id: ExperimentId(id_at(midnight, random)),
        child,
        seed,
        first,
        coins: Experiment::toss(seed, first).assigned().to_vec(),
        stopped: None,
    }
}

impl Story<'_> {
    /// What the family made of strokes.
    pub(super) fn routine(&mut self) -> OwnRoutine {
        let steps = [
            ("legs-01-resting-hands", 30),
            ("legs-02-indian-milking", 60),
            ("legs-08-top-of-foot", 40),
            ("legs-13-integration", 30),
        ];
        OwnRoutine {
            id: RoutineId(id_at(self.at(self.born.plus_days(30), 600), &mut self.random)),
            name: self.input.words.say("made-up-routine", &[]),
            steps: steps
                .map(|(stroke, seconds)| OwnStep { stroke: stroke.into(), seconds })
                .to_vec(),
        }
    }

    /// From the feed of the early evening to bedtime, which it gives.
    pub(super) fn evening(&mut self, date: CivilDate, fed: Instant, weeks: f64) -> Instant {
        let became = self.became(date);
        let later = self.whole(0, 20);
        let massage = self.at(date, 19 * 60).plus(later * MINUTE).max(fed.plus(50 * MINUTE));
        let later = self.whole(-12, 15);
        let bed = self.at(date, rounded(curves::bedtime(weeks)) + later);
        let bed = bed.max(massage.plus(60 * MINUTE));
        self.evening_crying(fed.plus(12 * MINUTE), massage.plus(-8 * MINUTE), weeks);
        match became {
            Became::Session => self.session(date, massage),
            Became::BabySaidNo => self.baby_said_no(massage),
            Became::SaidYes => self.answer(date, true),
            Became::SaidNo => self.answer(date, false),
            Became::Marked => {
                self.none_marks.push(NoneMark {
                    child: self.child,
                    kind: EntryKind::Massage,
                    date,
                });
            }
            Became::Unknown => {}
        }
        let bottle = bed.plus(-32 * MINUTE);
        self.diaper(bottle.plus(-3 * MINUTE), weeks);
        if self.chance(0.35) && weeks > 2.0 {
            self.activity(bottle.plus(-14 * MINUTE), bottle.plus(-4 * MINUTE), ActivityKind::Bath);
        }
        if self.chance(0.55) {
            self.bottle(bottle, weeks);
        } else {
            self.feed(bottle, weeks);
        }
        if self.chance(0.5) {
            self.cry(bed.plus(-9 * MINUTE), 7, CryStrength::Fuss, Some(CryReason::Tired));
        }
        bed
    }

    /// Whether the evening had a massage.
    pub(super) fn had_massage(&self, date: CivilDate) -> bool {
        let said = self.evening_answers.iter().any(|answer| answer.date == date && answer.massage);
        let (from, to) = (self.at(date, 18 * 60), self.at(date, 24 * 60));
        said || self.entries.iter().rev().take(40).any(|entry| {
            let said_no = Some(MassageOutcome::BabySaidNo);
            let massaged = matches!(&entry.details,
                Details::Massage { massage } if massage.outcome != said_no);
            massaged && (from..to).contains(&entry.span.start())
        })
    }

    /// Coin, mood and chance; nothing is decided before the evening has come.
    fn became(&mut self, date: CivilDate) -> Became {
        let day = date.days_since(self.born);
        if day < MASSAGE_FROM_DAY || date >= self.today {
            return Became::Unknown;
        }
        let coin = Experiment::of(&self.experiment).and_then(|coins| coins.assigned_on(date));
        let by_mood = self.chance(0.5);
        let keeps = self.chance(0.75);
        let wanted = match coin {
            Some(coin) if keeps => coin,
            _ => by_mood,
        };
        let dice = self.random.unit();
        match wanted {
            true if day % 17 == 6 => Became::BabySaidNo,
            true if dice < 0.92 => Became::Session,
            true => Became::SaidYes,
            false if dice < 0.78 => Became::SaidNo,
            false if dice < 0.84 => Became::Marked,
            false => Became::Unknown,
        }
    }

    fn answer(&mut self, date: CivilDate, massage: bool) {
        self.evening_answers.push(EveningAnswer { child: self.child, date, massage });
    }

    /// The crying of the evening in a few bouts, most of it around six weeks.
    fn evening_crying(&mut self, from: Instant, until: Instant, weeks: f64) {
        let room = until.since(from) / MINUTE;
        let wanted = curves::crying(weeks) * 0.55 + self.noise(12.0);
        let mut left = rounded(wanted).clamp(0, room * 4 / 5);
        let mut time = from;
        let mut strength = CryStrength::Fuss;
        while left >= 5 {
            let minutes = self.whole(8, 24).min(left);
            self.cry(time, minutes, strength, Some(CryReason::NoClearReason));
            left -= minutes;
            time = time.plus((minutes + 3) * MINUTE);
            let hard = (4.0..8.0).contains(&weeks) && self.chance(0.3);
            strength = if hard { CryStrength::Inconsolable } else { CryStrength::Cry };
        }
    }

    fn session(&mut self, date: CivilDate, start: Instant) {
        let all =
            [BodyArea::Legs, BodyArea::Tummy, BodyArea::Chest, BodyArea::Arms, BodyArea::Back];
        let count = usize::try_from(self.whole(1, 5)).unwrap_or(1);
        let areas = all[..count].to_vec();
        let mut time = start;
        let mut segments = Vec::new();
        for area in &areas {
            let minutes = self.whole(2, 4);
            let end = time.plus(minutes * MINUTE);
            segments.push(MassageSegment {
                activity: MassageActivity::Massage,
                area: Some(*area),
                start: time,
                end: Some(end),
            });
            time = end;
        }
        let outcome = match count {
            5 => MassageOutcome::Full,
            _ if self.chance(0.3) => MassageOutcome::StoppedByBaby,
            _ => MassageOutcome::Short,
        };
        let stopped = outcome == MassageOutcome::StoppedByBaby;
        let cue = if stopped { "looks-away" } else { "looks-at-your-face" };
        let seen = self.chance(0.6) || stopped;
        let minute = u32::try_from(time.since(start) / MINUTE - 1).unwrap_or(0);
        let calm = u8::try_from(self.whole(2, 4)).unwrap_or(3);
        let learned = match date.days_since(self.born) {
            25 | 47 => Some(self.input.words.say("made-up-learned-song", &[])),
            36 | 61 => Some(self.input.words.say("made-up-learned-tummy", &[])),
            _ => None,
        };
        let who = self.parent();
        let together = self.chance(0.2);
        let massage = Massage {
            strokes: strokes(&areas),
            areas,
            segments,
            state_before: Some(self.one_of(&[BabyState::QuietAlert, BabyState::ActiveAlert])),
            state_after: Some(if stopped { BabyState::ActiveAlert } else { BabyState::Drowsy }),
            permission: Some(Permission::Yes),
            cues: if seen { vec![CueSeen { cue: cue.into(), minute }] } else { Vec::new() },
            outcome: Some(outcome),
            voice: self.chance(0.6).then_some(true),
            calm_before: Some(calm),
            calm_after: Some(calm + 1),
            bedtime_routine: self.chance(0.4).then_some(true),
            joined: self.parents.iter().copied().filter(|one| together && *one != who).collect(),
            learned,
            ..Massage::default()
        };
        self.between(start, time, who, Details::Massage { massage });
    }

    fn baby_said_no(&mut self, start: Instant) {
        let massage = Massage {
            state_before: Some(BabyState::ActiveAlert),
            permission: Some(Permission::No),
            cues: vec![CueSeen { cue: "turns-away".into(), minute: 0 }],
            outcome: Some(MassageOutcome::BabySaidNo),
            ..Massage::default()
        };
        let who = self.parent();
        self.between(start, start.plus(MINUTE), who, Details::Massage { massage });
    }
}

/// A few strokes of each area.
fn strokes(areas: &[BodyArea]) -> Vec<String> {
    let of = |area: &BodyArea| match area {
        BodyArea::Legs => ["legs-01-resting-hands", "legs-02-indian-milking"],
        BodyArea::Tummy => ["tummy-01-resting-hands", "tummy-05-sun-moon"],
        BodyArea::Chest => ["chest-01-resting-hands", "chest-02-open-book"],
        BodyArea::Arms => ["arms-01-resting-hands", "arms-03-indian-milking"],
        BodyArea::Face => ["face-01-open-book", "face-02-relax-the-eyes"],
        BodyArea::Back => ["back-01-resting-hands", "back-02-back-and-forth"],
    };
    areas.iter().flat_map(of).map(ToOwned::to_owned).collect()
}
