//! The CSV files of the ZIP and their columns.

use crate::model::EntryKind;

/// A file of the ZIP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// Its name.
    pub(super) file: &'static str,
    /// Its columns of its own: heading, and where the value stands in the element's JSON.
    pub(super) columns: &'static [(&'static str, &'static str)],
}

pub(super) const SETTINGS: Table = Table {
    file: "settings.csv",
    columns: &[
        ("day_start", "/day_start"),
        ("night_start", "/night_start"),
        ("night_end", "/night_end"),
        ("volume_unit", "/volume_unit"),
        ("weight_unit", "/weight_unit"),
        ("length_unit", "/length_unit"),
        ("degree_unit", "/degree_unit"),
    ],
};
pub(super) const ZONES: Table =
    Table { file: "zones.csv", columns: &[("zone", "/zone"), ("id", "/id")] };
pub(super) const CHILDREN: Table = Table {
    file: "children.csv",
    columns: &[
        ("name", "/name"),
        ("birth_date", "/birth_date"),
        ("due_date", "/due_date"),
        ("sex", "/sex"),
        ("archived", "/archived"),
        ("id", "/id"),
    ],
};
pub(super) const CAREGIVERS: Table = Table {
    file: "caregivers.csv",
    columns: &[("name", "/name"), ("role", "/role"), ("archived", "/archived"), ("id", "/id")],
};
pub(super) const NONE_MARKS: Table = Table {
    file: "none_marks.csv",
    columns: &[("date", "/date"), ("kind", "/kind"), ("child_id", "/child")],
};

pub(super) const EVENING_ANSWERS: Table = Table {
    file: "evening_answers.csv",
    columns: &[("date", "/date"), ("massage", "/massage"), ("child_id", "/child")],
};
pub(super) const EXPERIMENTS: Table = Table {
    file: "experiments.csv",
    columns: &[
        ("first", "/first"),
        ("coins", "/coins"),
        ("stopped", "/stopped"),
        ("seed", "/seed"),
        ("id", "/id"),
        ("child_id", "/child"),
    ],
};
pub(super) const ROUTINES: Table = Table {
    file: "routines.csv",
    columns: &[("name", "/name"), ("steps", "/steps"), ("id", "/id")],
};

/// The file of a kind of entry.
pub(super) const fn of_kind(kind: EntryKind) -> Table {
    match kind {
        EntryKind::Massage => Table {
            file: "massage.csv",
            columns: &[
                ("segments", "/massage/segments"),
                ("areas", "/massage/areas"),
                ("strokes", "/massage/strokes"),
                ("state_before", "/massage/state_before"),
                ("state_after", "/massage/state_after"),
                ("permission", "/massage/permission"),
                ("cues", "/massage/cues"),
                ("outcome", "/massage/outcome"),
                ("voice", "/massage/voice"),
                ("eye_contact", "/massage/eye_contact"),
                ("skin_to_skin", "/massage/skin_to_skin"),
                ("oil", "/massage/oil"),
                ("calm_before", "/massage/calm_before"),
                ("calm_after", "/massage/calm_after"),
                ("bedtime_routine", "/massage/bedtime_routine"),
                ("joined_ids", "/massage/joined"),
                ("learned", "/massage/learned"),
            ],
        },
        EntryKind::Sleep => Table {
            file: "sleep.csv",
            columns: &[
                ("place", "/sleep/place"),
                ("onset", "/sleep/onset"),
                ("onset_latency_minutes", "/sleep/onset_latency_minutes"),
                ("mood_at_start", "/sleep/mood_at_start"),
                ("mood_at_end", "/sleep/mood_at_end"),
                ("woken_by", "/sleep/woken_by"),
            ],
        },
        EntryKind::Cry => Table {
            file: "cry.csv",
            columns: &[
                ("strength", "/cry/strength"),
                ("reason", "/cry/reason"),
                ("tried", "/cry/tried"),
                ("helped", "/cry/helped"),
                ("carried_minutes", "/cry/carried_minutes"),
                ("parent_felt", "/cry/parent_felt"),
            ],
        },
        EntryKind::Feed => Table {
            file: "feed.csv",
            columns: &[
                ("form", "/feed/form"),
                ("segments", "/feed/segments"),
                ("content", "/feed/content"),
                ("offered", "/feed/offered/amount"),
                ("offered_unit", "/feed/offered/unit"),
                ("taken", "/feed/taken/amount"),
                ("taken_unit", "/feed/taken/unit"),
                ("breast_milk_in_it", "/feed/content/breast_milk"),
                ("formula_in_it", "/feed/content/formula"),
                ("foods", "/feed/foods"),
                ("amount", "/feed/amount/amount"),
                ("amount_unit", "/feed/amount/unit"),
                ("reaction", "/feed/reaction"),
            ],
        },
        EntryKind::Diaper => Table {
            file: "diaper.csv",
            columns: &[
                ("wet", "/diaper/wet"),
                ("dirty", "/diaper/dirty"),
                ("color", "/diaper/color"),
                ("texture", "/diaper/texture"),
                ("rash", "/diaper/rash"),
            ],
        },
        EntryKind::Pump => Table {
            file: "pump.csv",
            columns: &[
                ("left", "/pump/left/amount"),
                ("left_unit", "/pump/left/unit"),
                ("right", "/pump/right/amount"),
                ("right_unit", "/pump/right/unit"),
                ("total", "/pump/total/amount"),
                ("total_unit", "/pump/total/unit"),
            ],
        },
        EntryKind::Growth => Table {
            file: "growth.csv",
            columns: &[
                ("weight", "/growth/weight/amount"),
                ("weight_unit", "/growth/weight/unit"),
                ("length", "/growth/length/amount"),
                ("length_unit", "/growth/length/unit"),
                ("position", "/growth/position"),
                ("head", "/growth/head/amount"),
                ("head_unit", "/growth/head/unit"),
            ],
        },
        EntryKind::Temperature => Table {
            file: "temperature.csv",
            columns: &[
                ("reading", "/temperature/reading/amount"),
                ("reading_unit", "/temperature/reading/unit"),
                ("site", "/temperature/site"),
            ],
        },
        EntryKind::Medicine => Table {
            file: "medicine.csv",
            columns: &[
                ("name", "/medicine/name"),
                ("dose", "/medicine/dose/amount"),
                ("dose_unit", "/medicine/dose/unit"),
                ("next_dose_minutes", "/medicine/next_dose_minutes"),
            ],
        },
        EntryKind::Activity => {
            Table { file: "activity.csv", columns: &[("what", "/activity/what")] }
        }
        EntryKind::Milestone => {
            Table { file: "milestone.csv", columns: &[("title", "/milestone/title")] }
        }
        EntryKind::Note => Table { file: "note.csv", columns: &[("title", "/note_details/title")] },
        EntryKind::Wellbeing => Table {
            file: "wellbeing.csv",
            columns: &[
                ("mood", "/wellbeing/mood"),
                ("confidence", "/wellbeing/confidence"),
                ("self_care", "/wellbeing/self_care"),
                ("bonding", "/wellbeing/bonding"),
                ("memory", "/wellbeing/memory"),
            ],
        },
    }
}

/// The last column of every file: the element as it stands in the JSON document. It alone is
/// read back; the others are for people.
pub(super) const DATA: &str = "data";

/// The first column of the files of entries: their place in the document, over all files.
pub(super) const NUMBER: &str = "number";
