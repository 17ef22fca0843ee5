//! What is the child doing now, as far as it was logged?

use super::since_last::{ago, minutes_since};
use super::{Moment, MomentState, RunningTimer, SleepState, TodayInput};
use crate::model::{Details, Entry, EntryId, EntryKind, Instant, Span};
use crate::screen::massage::UnfinishedSession;

/// A last sleep that ended longer ago than this, in minutes, says nothing about now: 24 h.
const SAYS_NOTHING_MINUTES: f64 = 24.0 * 60.0;

/// Whether the child sleeps. Of two timers for one sleep the earlier counts.
pub(super) fn sleep_state(input: &TodayInput<'_>) -> SleepState {
    let now = input.now;
    let asleep = input
        .running
        .iter()
        .filter(|entry| entry.child == Some(input.child.id) && is_sleep(entry))
        .filter(|entry| entry.span.is_running())
        .min_by_key(|entry| entry.span.start());
    if let Some(sleep) = asleep {
        let since = sleep.span.start();
        return SleepState::Asleep { entry: sleep.id, since, minutes: minutes_since(since, now) };
    }
    let sleeps = || input.last.iter().filter(|entry| is_sleep(entry));
    let woke = sleeps()
        .filter_map(|sleep| sleep.span.end().map(|end| (end, sleep.id)))
        .max_by_key(|(end, _)| *end);
    let unknown = sleeps()
        .filter(|sleep| matches!(sleep.span, Span::EndUnknown { .. }))
        .map(|sleep| (sleep.span.start(), sleep.id))
        .max_by_key(|(start, _)| *start);
    match (woke, unknown) {
        (Some((end, _)), Some((start, entry))) if start >= end => {
            SleepState::EndUnknown { entry, asleep_since: start }
        }
        (None, Some((start, entry))) => SleepState::EndUnknown { entry, asleep_since: start },
        (Some((since, entry)), _) => {
            SleepState::Awake { entry, since, minutes: minutes_since(since, now) }
        }
        (None, None) => SleepState::NotLogged,
    }
}

fn is_sleep(entry: &Entry) -> bool {
    entry.details.kind() == EntryKind::Sleep
}

/// The state in the largest type: the newest timer that says what the child does, else asleep or
/// awake. A guided massage says it where no timer does.
pub(super) fn moment(
    input: &TodayInput<'_>,
    running: &[RunningTimer],
    session: Option<&UnfinishedSession>,
    sleep: &SleepState,
) -> Moment {
    let newest = running.iter().find_map(|timer| Some((timer, state_of(timer.kind)?)));
    if let (None, Some(session)) = (newest, session.filter(|session| !session.ended)) {
        let minutes = Some(minutes_since(session.since, input.now));
        let since = Since { since: Some(session.since), minutes, ..Since::default() };
        return say(input, MomentState::Massage, since, None);
    }
    match (newest, sleep) {
        (Some((_, MomentState::Asleep)), SleepState::Asleep { entry, since, minutes }) => {
            say(input, MomentState::Asleep, Since::at(*entry, *since, *minutes), None)
        }
        (Some((timer, state)), _) => {
            let since = Since::at(timer.entry, timer.start, timer.running_minutes);
            say(input, state, since, Some(timer))
        }
        (None, SleepState::Awake { entry, since, minutes }) if *minutes <= SAYS_NOTHING_MINUTES => {
            say(input, MomentState::Awake, Since::at(*entry, *since, *minutes), None)
        }
        (None, SleepState::EndUnknown { entry, asleep_since })
            if minutes_since(*asleep_since, input.now) <= SAYS_NOTHING_MINUTES =>
        {
            say(input, MomentState::Awake, Since::unknown(*entry, *asleep_since, input.now), None)
        }
        (None, _) if input.last.is_empty() => {
            say(input, MomentState::NothingLogged, Since::default(), None)
        }
        (None, _) => say(input, MomentState::SleepNotLogged, Since::default(), None),
    }
}

fn state_of(kind: EntryKind) -> Option<MomentState> {
    match kind {
        EntryKind::Sleep => Some(MomentState::Asleep),
        EntryKind::Feed => Some(MomentState::Feeding),
        EntryKind::Cry => Some(MomentState::Crying),
        EntryKind::Massage => Some(MomentState::Massage),
        EntryKind::Activity => Some(MomentState::Activity),
        // A timer about the parent or about milk says nothing about the child.
        _ => None,
    }
}

/// Where a state comes from and since when it is so.
#[derive(Default)]
struct Since {
    entry: Option<EntryId>,
    since: Option<Instant>,
    minutes: Option<f64>,
    /// Minutes since a sleep began whose end nobody knows.
    slept: Option<f64>,
}

impl Since {
    fn at(entry: EntryId, since: Instant, minutes: f64) -> Self {
        Self { entry: Some(entry), since: Some(since), minutes: Some(minutes), slept: None }
    }

    fn unknown(entry: EntryId, asleep_since: Instant, now: Instant) -> Self {
        let slept = Some(minutes_since(asleep_since, now));
        Self { entry: Some(entry), slept, ..Self::default() }
    }
}

fn say(
    input: &TodayInput<'_>,
    state: MomentState,
    since: Since,
    timer: Option<&RunningTimer>,
) -> Moment {
    let words = input.words;
    let name = input.child.profile.name.as_str();
    let duration = words.duration(since.minutes.unwrap_or_default());
    let what = timer.and_then(|timer| match &timer.details {
        Details::Activity { activity } => Some(words.name(&activity.what)),
        Details::Cry { cry } => Some(words.name(&cry.strength)),
        _ => None,
    });
    let args = &[
        ("name", name.into()),
        ("duration", duration.into()),
        ("what", what.unwrap_or_default().into()),
        ("ago", since.slept.map(|slept| ago(slept, words)).unwrap_or_default().into()),
    ];
    let (word, sentence) = match state {
        MomentState::Asleep => ("today-word-asleep", "today-moment-asleep"),
        MomentState::Awake if since.slept.is_some() => {
            ("today-word-awake", "today-moment-awake-unknown")
        }
        MomentState::Awake => ("today-word-awake", "today-moment-awake"),
        MomentState::Feeding => ("today-word-feeding", "today-moment-feeding"),
        MomentState::Crying => ("today-word-crying", "today-moment-crying"),
        MomentState::Massage => ("today-word-massage", "today-moment-massage"),
        MomentState::Activity => ("today-word-activity", "today-moment-activity"),
        MomentState::SleepNotLogged => {
            ("today-word-sleep-not-logged", "today-moment-sleep-not-logged")
        }
        MomentState::NothingLogged => ("today-word-nothing-logged", "today-moment-nothing-logged"),
    };
    Moment {
        state,
        entry: since.entry,
        since: since.since,
        minutes: since.minutes,
        word: words.say(word, args),
        sentence: words.say(sentence, args),
    }
}
