//! A day and a night: rounds of feeding, being awake and napping, then the evening, then the
//! stretches of the night.

use super::{Story, curves};
use crate::model::{
    ActivityKind, CivilDate, Cry, CryReason, CryStrength, Details, Instant, MINUTE, Mood,
    ParentFeeling, Sleep, SleepOnset, SleepPlace, Soothing, WokenBy,
};

/// The last nap is over at 17:20, give or take.
const EVENING: i64 = 17 * 60 + 20;
/// The morning begins at 06:40, give or take.
const MORNING: i64 = 6 * 60 + 40;

impl Story<'_> {
    /// From waking to bedtime, which it gives.
    pub(super) fn daytime(&mut self, date: CivilDate, wake: Instant) -> Instant {
        let weeks = self.weeks(date);
        let last_nap = EVENING + self.whole(-10, 10);
        let evening = self.at(date, last_nap);
        let mut time = wake;
        let mut fussed = false;
        while evening.since(time) > 100 * MINUTE {
            let round = rounded(curves::awake(weeks)) + self.whole(0, 25);
            let fed = self.feed(time, weeks);
            self.diaper(fed.plus(3 * MINUTE), weeks);
            let nap = time.plus(round * MINUTE);
            if !fussed && self.chance(0.6) {
                let minutes = self.whole(5, 14);
                let start = nap.plus(-(minutes + 2) * MINUTE);
                self.cry(start, minutes, CryStrength::Fuss, Some(CryReason::Tired));
                fussed = true;
            } else if self.chance(0.35) {
                self.play(fed.plus(10 * MINUTE), nap, date);
            }
            let length = self.whole(35, 105);
            let end = nap.plus(length * MINUTE).min(evening);
            if end.since(nap) >= 15 * MINUTE {
                self.nap(nap, end);
            }
            if self.chance(0.5) {
                self.diaper(end.max(nap).plus(MINUTE), weeks);
            }
            let pause = self.whole(4, 12);
            time = end.max(nap).plus(pause * MINUTE);
        }
        self.diaper(time.max(evening).plus(-2 * MINUTE), weeks);
        let fed = self.feed(time.max(evening), weeks);
        self.evening(date, fed, weeks)
    }

    /// From bedtime to waking, which it gives.
    pub(super) fn night(&mut self, date: CivilDate, bed: Instant) -> Instant {
        let weeks = self.weeks(date);
        let morning = MORNING + self.whole(-25, 30);
        let morning = self.at(date.plus_days(1), morning);
        let latency = self.whole(5, 22);
        let mut asleep = bed.plus(latency * MINUTE);
        let longer = if self.had_massage(date) { self.effect } else { 0.0 };
        let mut length = curves::longest_sleep(weeks) + longer + self.noise(32.0);
        let mut first = true;
        loop {
            let end = asleep.plus(rounded(length.clamp(50.0, 560.0)) * MINUTE);
            // A short rest of the night belongs to the stretch before it.
            let last = morning.since(end) < 55 * MINUTE;
            let end = if last { end.max(morning.plus(-15 * MINUTE)) } else { end };
            let who = self.parent();
            let woken_by = Some(if last { WokenBy::Itself } else { WokenBy::Hunger });
            let onset = Some(if first { SleepOnset::Fed } else { SleepOnset::Held });
            let sleep = Sleep {
                place: Some(SleepPlace::Bassinet),
                onset,
                onset_latency_minutes: first.then(|| u32::try_from(latency).unwrap_or(0)),
                woken_by: woken_by.filter(|_| self.chance(0.7)),
                ..Sleep::default()
            };
            self.between(asleep, end, who, Details::Sleep { sleep });
            if last {
                return end.plus(6 * MINUTE);
            }
            let fed = self.feed(end.plus(3 * MINUTE), weeks);
            if self.chance(0.45) {
                self.diaper(fed.plus(2 * MINUTE), weeks);
            }
            let mut up = fed.plus(5 * MINUTE);
            if (4.0..8.0).contains(&weeks) && self.chance(0.18) {
                let minutes = self.whole(8, 30);
                self.cry(up, minutes, CryStrength::Cry, Some(CryReason::WindOrDiscomfort));
                up = up.plus((minutes + 4) * MINUTE);
            }
            let settle = self.whole(3, 14);
            asleep = up.plus(settle * MINUTE);
            length = curves::later_sleep(weeks) + self.noise(18.0);
            first = false;
        }
    }

    fn nap(&mut self, start: Instant, end: Instant) {
        let places = [
            SleepPlace::Carrier,
            SleepPlace::Pram,
            SleepPlace::Arms,
            SleepPlace::Bassinet,
            SleepPlace::Bassinet,
        ];
        let place = places[usize::try_from(self.whole(0, 4)).unwrap_or(0)].clone();
        let onset = match place {
            SleepPlace::Carrier => SleepOnset::Carried,
            SleepPlace::Pram => SleepOnset::InMotion,
            SleepPlace::Arms => SleepOnset::Held,
            _ => self.one_of(&[SleepOnset::Fed, SleepOnset::Alone, SleepOnset::Held]),
        };
        let mood_at_end = self.chance(0.4).then(|| self.one_of(&[Mood::Content, Mood::Calm]));
        let sleep =
            Sleep { place: Some(place), onset: Some(onset), mood_at_end, ..Sleep::default() };
        let who = self.parent();
        self.between(start, end, who, Details::Sleep { sleep });
    }

    fn play(&mut self, start: Instant, nap: Instant, date: CivilDate) {
        let (least, what) = match self.whole(0, 3) {
            0 if self.weeks(date) > 2.0 => (6, ActivityKind::TummyTime),
            1 => (25, ActivityKind::Carrying),
            2 if self.weeks(date) < 5.0 => (20, ActivityKind::SkinToSkin),
            _ => (8, ActivityKind::Play),
        };
        let minutes = least + self.whole(0, least);
        let end = start.plus(minutes * MINUTE);
        if end < nap {
            self.activity(start, end, what);
        }
    }

    /// One bout of crying, with what was tried.
    pub(super) fn cry(
        &mut self,
        start: Instant,
        minutes: i64,
        strength: CryStrength,
        reason: Option<CryReason>,
    ) {
        let ways = [
            Soothing::Carrying,
            Soothing::Rocking,
            Soothing::Singing,
            Soothing::Feeding,
            Soothing::Pacifier,
            Soothing::WhiteNoise,
            Soothing::Cuddling,
        ];
        let first = usize::try_from(self.whole(0, 3)).unwrap_or(0);
        let count = usize::try_from(self.whole(1, 3)).unwrap_or(1);
        let tried: Vec<Soothing> = ways.iter().skip(first).take(count).cloned().collect();
        let helped = tried.iter().filter(|_| self.chance(0.4)).cloned().collect();
        let carried = tried.contains(&Soothing::Carrying);
        let felt = match strength {
            CryStrength::Fuss => [ParentFeeling::Calm, ParentFeeling::Coping],
            CryStrength::Cry => [ParentFeeling::Coping, ParentFeeling::WornOut],
            CryStrength::Inconsolable => [ParentFeeling::WornOut, ParentFeeling::Worried],
        };
        let cry = Cry {
            strength,
            reason,
            tried,
            helped,
            carried_minutes: carried.then(|| u32::try_from(minutes).unwrap_or(0)),
            parent_felt: self.chance(0.5).then(|| self.one_of(&felt)),
        };
        let who = self.parent();
        self.between(start, start.plus(minutes * MINUTE), who, Details::Cry { cry });
    }
}

/// Minutes without their fraction.
#[expect(clippy::cast_possible_truncation, reason = "less than a day")]
pub(super) fn rounded(minutes: f64) -> i64 {
    minutes.round() as i64
}
