//! Which statements a period allows, in which order. Each carries how complete the log behind it
//! is.

use super::bands::{BandBasis, BandStanding, DAYS_FOR_A_BAND, ReviewBand};
use super::measure::{ReviewMeasure, ReviewUnit, is_over};
use super::screen::{Completeness, EmptyReview};
use super::statement::{Statement, StatementKind};
use super::trends::MeasureTrend;
use crate::model::{
    DayMeasures, EntryKind, Instant, MILLILITRES_PER_OUNCE, NightMeasures, Volume, VolumeUnit,
};
use crate::words::Words;

/// What statements are made from.
pub(super) struct StatementInput<'a> {
    pub empty: Option<EmptyReview>,
    pub days: &'a [DayMeasures],
    pub nights: &'a [NightMeasures],
    pub completeness: &'a [Completeness],
    pub trends: &'a [MeasureTrend],
    pub bands: &'a [ReviewBand],
    pub corrected: bool,
    pub weeks: u32,
    pub volume_unit: VolumeUnit,
    pub now: Instant,
    pub words: &'a Words,
}

/// Logged days or nights from which on a middle is named: of two values neither is the middle.
pub const DAYS_FOR_A_MIDDLE: u32 = 3;

/// Measures whose middle is said; the others stand in the charts and the trends.
const SAID: [ReviewMeasure; 12] = [
    ReviewMeasure::Asleep,
    ReviewMeasure::LongestPeriod,
    ReviewMeasure::NightSleep,
    ReviewMeasure::Wakings,
    ReviewMeasure::WakeAfterOnset,
    ReviewMeasure::OnsetLatency,
    ReviewMeasure::Naps,
    ReviewMeasure::Crying,
    ReviewMeasure::Feeds,
    ReviewMeasure::BreastMinutes,
    ReviewMeasure::Bottle,
    ReviewMeasure::Solids,
];

/// What there is to say, in the order of the screen.
pub(super) fn statements(input: &StatementInput<'_>) -> Vec<Statement> {
    let mut said = Vec::new();
    said.extend(empty(input));
    said.extend(not_over(input));
    for &kind in input.completeness {
        match kind.kind {
            EntryKind::Sleep | EntryKind::Cry | EntryKind::Feed => of_kind(input, kind, &mut said),
            EntryKind::Massage => said.extend(massages(input, kind)),
            _ => {}
        }
    }
    said
}

fn general(input: &StatementInput<'_>, says: StatementKind, sentence: String) -> Statement {
    let logged = input.completeness.iter().map(|kind| kind.logged).max().unwrap_or(0);
    let days = input.completeness.iter().map(|kind| kind.days).max().unwrap_or(0);
    Statement { about: None, says, logged, days, sentence }
}

fn empty(input: &StatementInput<'_>) -> Option<Statement> {
    let empty = input.empty?;
    let sentence = match empty {
        EmptyReview::NothingLogged => input.words.say("review-nothing-logged", &[]),
        EmptyReview::FirstDay => input.words.say("review-first-day", &[]),
    };
    Some(general(input, StatementKind::Empty { empty }, sentence))
}

fn not_over(input: &StatementInput<'_>) -> Option<Statement> {
    let going_on = |day: &&DayMeasures| day.start <= input.now && !is_over(day, input.now);
    let not_over = u32::try_from(input.days.iter().filter(going_on).count()).unwrap_or(u32::MAX);
    if input.empty.is_some() || not_over == 0 {
        return None;
    }
    let sentence = input.words.say("review-day-goes-on", &[]);
    Some(general(input, StatementKind::NotOver { not_over }, sentence))
}

fn of_kind(input: &StatementInput<'_>, kind: Completeness, said: &mut Vec<Statement>) {
    if kind.logged == 0 {
        return;
    }
    if kind.logged < DAYS_FOR_A_MIDDLE {
        said.push(too_few(input, kind));
        return;
    }
    for measure in SAID.into_iter().filter(|measure| measure.kind() == kind.kind) {
        said.extend(middle(input, kind, measure));
        if measure == ReviewMeasure::Crying {
            said.extend(crying_by_strength(input, kind));
        }
        said.extend(band(input, kind, measure));
    }
}

fn too_few(input: &StatementInput<'_>, kind: Completeness) -> Statement {
    let sentence = input.words.say(
        "review-too-few",
        &[
            ("kind", input.words.kind(kind.kind).into()),
            ("logged", kind.logged.into()),
            ("days", kind.days.into()),
            ("needed", DAYS_FOR_A_MIDDLE.into()),
        ],
    );
    Statement {
        about: Some(kind.kind),
        says: StatementKind::TooFew,
        logged: kind.logged,
        days: kind.days,
        sentence,
    }
}

fn middle(
    input: &StatementInput<'_>,
    kind: Completeness,
    measure: ReviewMeasure,
) -> Option<Statement> {
    let trend = input.trends.iter().find(|trend| trend.measure == measure)?;
    let current = trend.current.filter(|current| current.logged >= DAYS_FOR_A_MIDDLE)?;
    // Without a change that may be shown the numbers of the period before are not said either.
    let before = trend.before.filter(|_| trend.change.is_some());
    if measure.silent_at_zero()
        && current.median + before.map_or(0.0, |before| before.median) <= 0.0
    {
        return None;
    }
    let days = if trend.by_night {
        let over = input.nights.iter().filter(|night| night.complete).count();
        u32::try_from(over).unwrap_or(u32::MAX)
    } else {
        kind.days
    };
    let said = |value: f64| amount(measure.unit(), value, input.volume_unit, input.words);
    let mut args = vec![
        ("measure", trend.name.as_str().into()),
        ("median", said(current.median).into()),
        ("logged", current.logged.into()),
        ("days", days.into()),
        ("weeks", input.weeks.into()),
    ];
    if let Some(before) = before {
        args.push(("before", said(before.median).into()));
        args.push(("before_logged", before.logged.into()));
    }
    let key = match (trend.by_night, before) {
        (false, None) => "review-middle-of-days",
        (false, Some(_)) => "review-middle-of-days-and-before",
        (true, None) => "review-middle-of-nights",
        (true, Some(_)) => "review-middle-of-nights-and-before",
    };
    Some(Statement {
        about: Some(kind.kind),
        says: StatementKind::Middle { measure, current, before },
        logged: current.logged,
        days,
        sentence: input.words.say(key, &args),
    })
}

/// A value of a measure in words: "5 h 40 min", "2.5", "540 ml".
fn amount(unit: ReviewUnit, value: f64, volume_unit: VolumeUnit, words: &Words) -> String {
    match (unit, volume_unit) {
        (ReviewUnit::Minutes, _) => words.duration(value),
        (ReviewUnit::Count, _) => words.number(value, usize::from(value.fract() != 0.0)),
        (ReviewUnit::Millilitres, VolumeUnit::Ml) => words.amount(&Volume::ml(value.round())),
        (ReviewUnit::Millilitres, VolumeUnit::Oz) => {
            let ounces = (value / MILLILITRES_PER_OUNCE * 10.0).round() / 10.0;
            words.amount(&Volume::oz(ounces))
        }
    }
}

fn band(
    input: &StatementInput<'_>,
    kind: Completeness,
    measure: ReviewMeasure,
) -> Option<Statement> {
    let band = input.bands.iter().find(|band| {
        band.measure == measure && band.basis == BandBasis::Babies && band.standing.is_some()
    })?;
    let standing = band.standing?;
    let words = input.words;
    let standing_word = match standing {
        BandStanding::Inside => "inside",
        BandStanding::Near => "near",
        BandStanding::Outside => "outside",
    };
    let hours = |minutes: f64| words.number(minutes / 60.0, 0);
    let age = if input.corrected { "corrected" } else { "born" };
    let sentence = match measure {
        ReviewMeasure::Asleep => words.say(
            "review-band-asleep",
            &[
                ("age", age.into()),
                ("low", hours(band.low).into()),
                ("high", hours(band.high).into()),
                ("days", DAYS_FOR_A_BAND.into()),
                ("standing", standing_word.into()),
            ],
        ),
        ReviewMeasure::Crying => words.say(
            "review-band-crying",
            &[
                ("age", age.into()),
                ("low", words.duration(band.low).into()),
                ("high", words.duration(band.high).into()),
                ("days", DAYS_FOR_A_BAND.into()),
                ("standing", standing_word.into()),
            ],
        ),
        // One sentence on what other babies do is enough for a kind; the rest stands in `bands`.
        _ => return None,
    };
    Some(Statement {
        about: Some(kind.kind),
        says: StatementKind::Band { measure, low: band.low, high: band.high, standing },
        logged: kind.logged,
        days: kind.days,
        sentence,
    })
}

fn crying_by_strength(input: &StatementInput<'_>, kind: Completeness) -> Option<Statement> {
    let sum = |read: fn(&DayMeasures) -> f64| -> f64 {
        input.days.iter().filter(|day| is_over(day, input.now)).map(read).sum()
    };
    let fuss_minutes = sum(|day| day.crying.fuss_minutes);
    let cry_minutes = sum(|day| day.crying.cry_minutes);
    let inconsolable_minutes = sum(|day| day.crying.inconsolable_minutes);
    let all = fuss_minutes + cry_minutes + inconsolable_minutes;
    if all <= 0.0 {
        return None;
    }
    let evening_share = sum(|day| day.crying.evening_minutes) / all;
    let words = input.words;
    let sentence = words.say(
        "review-crying-by-strength",
        &[
            ("logged", kind.logged.into()),
            ("fuss", words.duration(fuss_minutes).into()),
            ("cry", words.duration(cry_minutes).into()),
            ("inconsolable", words.duration(inconsolable_minutes).into()),
            ("share", words.number(evening_share * 100.0, 0).into()),
        ],
    );
    let says = StatementKind::CryingByStrength {
        fuss_minutes,
        cry_minutes,
        inconsolable_minutes,
        evening_share,
    };
    Some(Statement { about: Some(kind.kind), says, logged: kind.logged, days: kind.days, sentence })
}

/// Massages are counted and not averaged; those of today count too.
fn massages(input: &StatementInput<'_>, kind: Completeness) -> Option<Statement> {
    let sessions = input.days.iter().map(|day| day.massage.sessions).sum::<u32>();
    if sessions == 0 && kind.logged == 0 {
        return None;
    }
    let minutes = input.days.iter().map(|day| day.massage.minutes).sum::<f64>();
    let with_one = input.days.iter().filter(|day| day.massage.sessions > 0).count();
    let on_days = u32::try_from(with_one).unwrap_or(u32::MAX);
    let words = input.words;
    let sentence = if sessions == 0 {
        words.say(
            "review-no-massages",
            &[("logged", kind.logged.into()), ("days", kind.days.into())],
        )
    } else {
        words.say(
            "review-massages",
            &[
                ("sessions", sessions.into()),
                ("duration", words.duration(minutes).into()),
                ("on_days", on_days.into()),
                ("logged", kind.logged.into()),
                ("days", kind.days.into()),
            ],
        )
    };
    Some(Statement {
        about: Some(kind.kind),
        says: StatementKind::Massages { sessions, minutes, on_days },
        logged: kind.logged,
        days: kind.days,
        sentence,
    })
}
