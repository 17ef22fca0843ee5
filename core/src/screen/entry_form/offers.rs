//! What a form offers for one tap: starts, what is recent, units and their steps.

use super::form::{FormUnits, Recents, TimeChip};
use super::this_minute;
use crate::logging;
use crate::model::{
    DegreeUnit, Details, Entry, FeedForm, Instant, LengthUnit, MINUTE, Settings, Volume,
    VolumeUnit, WeightUnit,
};

/// How long ago a start may be chosen with one tap, in minutes.
const MINUTES_AGO: [u32; 5] = [0, 5, 10, 20, 30];

/// As many amounts fit into a row of chips.
const MOST_VOLUMES: usize = 5;

pub(super) fn time_chips(now: Instant) -> Vec<TimeChip> {
    let minute = this_minute(now);
    let chip =
        |minutes_ago| TimeChip { minutes_ago, at: minute.plus(-i64::from(minutes_ago) * MINUTE) };
    MINUTES_AGO.into_iter().map(chip).collect()
}

pub(super) fn recents(recent: &[Entry], unit: VolumeUnit) -> Recents {
    let found = logging::recents(recent);
    Recents {
        places: found.places,
        soothing: found.soothing,
        medicines: found.medicines,
        foods: found.foods,
        activities: found.activities,
        tags: found.tags,
        volumes: volumes(recent, unit),
    }
}

/// Amounts of the newest bottles, each once. An amount in another unit would be no round number
/// in this one, so it is left out.
fn volumes(recent: &[Entry], unit: VolumeUnit) -> Vec<Volume> {
    let mut found: Vec<Volume> = Vec::new();
    for entry in recent {
        let Details::Feed { feed } = &entry.details else { continue };
        let FeedForm::Bottle { taken: Some(taken), .. } = &feed.form else { continue };
        let offered = taken.unit == unit && taken.amount > 0.0;
        if found.len() < MOST_VOLUMES && offered && !found.contains(taken) {
            found.push(*taken);
        }
    }
    found.sort_by(|one, other| one.amount.total_cmp(&other.amount));
    found
}

pub(super) const fn units(settings: &Settings) -> FormUnits {
    FormUnits {
        volume: settings.volume_unit,
        weight: settings.weight_unit,
        length: settings.length_unit,
        degree: settings.degree_unit,
        volume_step: match settings.volume_unit {
            VolumeUnit::Ml => 10.0,
            VolumeUnit::Oz => 0.5,
        },
        weight_step: match settings.weight_unit {
            WeightUnit::G => 10.0,
            WeightUnit::Kg => 0.01,
            WeightUnit::Lb => 0.1,
        },
        length_step: match settings.length_unit {
            LengthUnit::Cm => 0.5,
            LengthUnit::In => 0.25,
        },
        degree_step: match settings.degree_unit {
            DegreeUnit::C | DegreeUnit::F => 0.1,
        },
        minute_step: 5,
    }
}
