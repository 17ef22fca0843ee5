//! What the clocks of a zone showed minus UTC, from the IANA database inside the library.
//!
//! A zone's rules are read as they are published, which takes a tenth of the space of tables made
//! of Rust values, and with the rules that hold on after the last change listed. A zone is read
//! when first asked for and kept, since a review asks thousands of times.

use std::sync::{LazyLock, OnceLock};

use tz::{TimeZone, TimeZoneRef};

use crate::model::{Instant, Zone};

/// Until when changes that follow a rule are written out: 2060-01-01, in seconds since 1970.
/// Later ones are worked out each time.
const WRITTEN_OUT: i64 = 2_840_140_800;

/// No rule changes the clocks twice in four weeks. In seconds.
const STEP: i64 = 28 * 24 * 3600;

/// One place for each zone, in the order of its number.
static ZONES: LazyLock<Vec<OnceLock<Offsets>>> =
    LazyLock::new(|| Zone::all().map(|_| OnceLock::new()).collect());

/// What the clocks of `zone` show minus UTC at `at`, in seconds. Outside of the years that a
/// journal accepts, what they show at the nearest end.
pub(super) fn offset_seconds(zone: Zone, at: Instant) -> i32 {
    let seconds = at.clamp(Instant::EARLIEST, Instant::LATEST).0.div_euclid(1000);
    let kept = ZONES.get(zone.number());
    kept.map_or(0, |place| place.get_or_init(|| Offsets::of(zone)).at(seconds))
}

/// The offsets of one zone.
#[derive(Debug)]
struct Offsets {
    /// Before the first change.
    first: i32,
    /// From when on, in seconds since 1970, and the offset from then on; in order.
    changes: Vec<(i64, i32)>,
    /// The rules, for what comes after.
    rules: TimeZone,
}

impl Offsets {
    /// Reads a zone. One that is not in the database stays at UTC; a test says that none is.
    fn of(zone: Zone) -> Self {
        let rules = TimeZone::from_tz_data(zone.rules()).unwrap_or_else(|_| TimeZone::utc());
        let zone = rules.as_ref();
        let first = match (zone.transitions(), zone.local_time_types()) {
            ([_, ..], [before, ..]) => before.ut_offset(),
            _ => looked_up(zone, i64::from(i32::MIN)),
        };
        let mut changes: Vec<(i64, i32)> = zone
            .transitions()
            .iter()
            .filter_map(|change| {
                let shown = zone.local_time_types().get(change.local_time_type_index())?;
                Some((change.unix_leap_time(), shown.ut_offset()))
            })
            .collect();
        write_out(zone, &mut changes, first);
        Self { first, changes, rules }
    }

    fn at(&self, seconds: i64) -> i32 {
        if seconds >= WRITTEN_OUT {
            return looked_up(self.rules.as_ref(), seconds);
        }
        let begun = self.changes.partition_point(|&(from, _)| from <= seconds);
        self.changes[..begun].last().map_or(self.first, |&(_, offset)| offset)
    }
}

/// Adds the changes that follow from a rule, up to [`WRITTEN_OUT`].
fn write_out(zone: TimeZoneRef<'_>, changes: &mut Vec<(i64, i32)>, first: i32) {
    if zone.extra_rule().is_none() {
        return;
    }
    // A zone that never changed has nothing to look for before the clocks of 1900.
    let (mut at, mut offset) = changes.last().copied().unwrap_or((i64::from(i32::MIN), first));
    while at < WRITTEN_OUT {
        let next = at + STEP;
        let then = looked_up(zone, next);
        if then != offset {
            changes.push((first_with(zone, then, at, next), then));
            offset = then;
        }
        at = next;
    }
}

/// The first second after `before`, and up to `after`, at which the offset is `then`.
fn first_with(zone: TimeZoneRef<'_>, then: i32, mut before: i64, mut after: i64) -> i64 {
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if looked_up(zone, middle) == then {
            after = middle;
        } else {
            before = middle;
        }
    }
    after
}

fn looked_up(zone: TimeZoneRef<'_>, seconds: i64) -> i32 {
    zone.find_local_time_type(seconds).map_or(0, tz::LocalTimeType::ut_offset)
}
