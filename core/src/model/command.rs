//! What a parent can ask the journal to do, and what it answers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    BabyState, BodyArea, BreastSide, CaregiverId, CaregiverProfile, ChangeId, ChildId,
    ChildProfile, CivilDate, CryStrength, Details, EntryId, EveningChoice, ExperimentId, Instant,
    NoneMark, OwnStep, Painting, RoutineId, RoutineName, SessionEvent, SessionId, SettingsChanges,
    Source, Span, Zone, ZoneChangeId,
};

/// An entry before it is saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Draft {
    /// The children it is about; one entry is made for each. Empty only for wellbeing.
    #[serde(default)]
    pub children: Vec<ChildId>,
    /// When it happened.
    #[serde(flatten)]
    pub span: Span,
    /// What it was.
    #[serde(flatten)]
    pub details: Details,
    /// Who was with the baby.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caregiver: Option<CaregiverId>,
    /// Free words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Where it comes from.
    #[serde(default)]
    pub source: Source,
}

/// Fields of an entry to change; those left out stay as they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
#[serde(default)]
pub struct EntryChanges {
    /// The child it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub child: Option<ChildId>,
    /// When it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// What it was; of the same kind. Only fields that differ are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Details>,
    /// Who was with the baby.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caregiver: Option<CaregiverChoice>,
    /// Free words; an empty text clears them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Tags, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

/// A caregiver, or nobody in particular.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "choice", rename_all = "snake_case")]
pub enum CaregiverChoice {
    /// Nobody is named.
    Nobody,
    /// This caregiver.
    Named {
        /// Who.
        caregiver: CaregiverId,
    },
}

/// One thing to do. Each is carried out whole or not at all, and can be undone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, uniffi::Enum)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum Command {
    /// Save entries: one for each draft and child.
    Log {
        /// What to save.
        drafts: Vec<Draft>,
    },
    /// Start a timer for each child.
    Start {
        /// For whom.
        children: Vec<ChildId>,
        /// What; a breast feed or a massage may bring its first open segment.
        details: Details,
        /// Since when.
        at: Instant,
        /// Who is with the baby.
        caregiver: Option<CaregiverId>,
    },
    /// Stop running timers.
    Stop {
        /// Which.
        entries: Vec<EntryId>,
        /// When they ended.
        at: Instant,
    },
    /// Say that a running timer began at another moment.
    CorrectStart {
        /// Which.
        entry: EntryId,
        /// When it began.
        start: Instant,
    },
    /// Go to another side in a running breast feed.
    SwitchSide {
        /// Which.
        entry: EntryId,
        /// The side from now on; the other one when left out.
        side: Option<BreastSide>,
        /// When.
        at: Instant,
    },
    /// Pause a running breast feed or massage.
    Pause {
        /// Which.
        entry: EntryId,
        /// When.
        at: Instant,
    },
    /// Go on after a pause, with the side or area from before.
    Resume {
        /// Which.
        entry: EntryId,
        /// When.
        at: Instant,
    },
    /// Go to an area in a running massage.
    MassageArea {
        /// Which.
        entry: EntryId,
        /// The area from now on.
        area: BodyArea,
        /// When.
        at: Instant,
    },
    /// Say that crying is over and about how long it was. A timer of the child's that runs since
    /// before `at` ends then, with its start moved; without one a new entry is saved.
    CryStopped {
        /// For whom.
        child: ChildId,
        /// When it was over.
        at: Instant,
        /// How many minutes it was, about; above 0 and at most 48 hours.
        minutes: u32,
        /// How strong it was; as the timer says, or crying, when left out.
        strength: Option<CryStrength>,
        /// Who was with the baby; as the timer says when left out.
        caregiver: Option<CaregiverId>,
    },
    /// Save paint as entries.
    Paint {
        /// The paint, and what happens to entries underneath.
        painting: Painting,
    },
    /// Change the given fields of an entry.
    Edit {
        /// Which.
        entry: EntryId,
        /// What.
        changes: EntryChanges,
    },
    /// Take entries out of lists and totals; they can be restored.
    Delete {
        /// Which.
        entries: Vec<EntryId>,
    },
    /// Bring deleted entries back.
    Restore {
        /// Which.
        entries: Vec<EntryId>,
    },
    /// Say that nothing of a kind happened on a day.
    MarkNone {
        /// Child, kind and day.
        mark: NoneMark,
    },
    /// Take such a mark back.
    ClearNone {
        /// Child, kind and day.
        mark: NoneMark,
    },
    /// Answer "a massage tonight?" for an evening that has come.
    AnswerEvening {
        /// About which child.
        child: ChildId,
        /// The date of the evening.
        date: CivilDate,
        /// Yes, no, or an earlier answer taken back.
        answer: EveningChoice,
    },
    /// Begin four weeks in which a coin decides beforehand. All coins are tossed and stored now.
    BeginExperiment {
        /// With which child.
        child: ChildId,
        /// The date of the first evening: today or within the next four weeks.
        first: CivilDate,
    },
    /// Let an experiment be; its coins no longer show.
    StopExperiment {
        /// Which.
        experiment: ExperimentId,
    },
    /// Add a child.
    AddChild {
        /// Name, dates, sex.
        profile: ChildProfile,
    },
    /// Change a child; the profile replaces the old one.
    EditChild {
        /// Which.
        child: ChildId,
        /// Name, dates, sex.
        profile: ChildProfile,
    },
    /// Take a child off the screens or bring it back. Its entries stay.
    ArchiveChild {
        /// Which.
        child: ChildId,
        /// Off (`true`) or back (`false`).
        archived: bool,
    },
    /// Add a caregiver.
    AddCaregiver {
        /// Name and role.
        profile: CaregiverProfile,
    },
    /// Change a caregiver; the profile replaces the old one.
    EditCaregiver {
        /// Which.
        caregiver: CaregiverId,
        /// Name and role.
        profile: CaregiverProfile,
    },
    /// Take a caregiver off the screens or bring them back. Their entries stay.
    ArchiveCaregiver {
        /// Which.
        caregiver: CaregiverId,
        /// Off (`true`) or back (`false`).
        archived: bool,
    },
    /// Change settings.
    ChangeSettings {
        /// Those to change.
        changes: SettingsChanges,
    },
    /// Begin with the units of the phone's country. Only in a journal without a child whose
    /// settings nobody has changed; any other stays as it is.
    FollowLocale {
        /// The phone's locale as a BCP 47 tag, with what the parent chose there, such as
        /// `en-US-u-mu-celsius`.
        locale: String,
    },
    /// From an instant on, the family lives in another zone.
    ChangeZone {
        /// Since when.
        from: Instant,
        /// The zone from then on.
        zone: Zone,
    },
    /// Take a change of zone back.
    RemoveZoneChange {
        /// Which.
        zone_change: ZoneChangeId,
    },
    /// Begin a guided massage session. One at a time for each child.
    BeginMassage {
        /// For whom.
        child: ChildId,
        /// Which routine.
        routine: RoutineName,
        /// The family's routine, for [`RoutineName::Own`]. The session keeps its steps as they
        /// are now.
        own: Option<RoutineId>,
        /// Areas to leave out.
        leave_out: Vec<BodyArea>,
        /// The baby's state before.
        state_before: Option<BabyState>,
        /// The parent's calm before, 1 (not calm) to 5 (very calm).
        calm_before: Option<u8>,
        /// The oil used; an empty label means no oil.
        oil: Option<String>,
        /// Who gives the massage.
        caregiver: Option<CaregiverId>,
        /// When.
        at: Instant,
    },
    /// Begin a session with the strokes of the last massage that can be repeated.
    RepeatMassage {
        /// For whom.
        child: ChildId,
        /// The baby's state before.
        state_before: Option<BabyState>,
        /// Who gives the massage.
        caregiver: Option<CaregiverId>,
        /// When.
        at: Instant,
    },
    /// Something happens in a session, or is noted after it. What makes no sense changes nothing.
    MassageEvent {
        /// Which session.
        session: SessionId,
        /// What.
        event: SessionEvent,
        /// When.
        at: Instant,
    },
    /// Make an entry of a session that has ended. Undoing it brings the session back.
    SaveMassage {
        /// Which.
        session: SessionId,
    },
    /// Let go of a session: no entry is made of it.
    LetGoMassage {
        /// Which.
        session: SessionId,
    },
    /// Make a routine of the family's own, or change one.
    SaveRoutine {
        /// The one to change; a new one when left out.
        routine: Option<RoutineId>,
        /// What the family calls it.
        name: String,
        /// Its strokes in order.
        steps: Vec<OwnStep>,
    },
    /// Remove a routine of the family's own. Sessions begun with it stay as they are.
    RemoveRoutine {
        /// Which.
        routine: RoutineId,
    },
}

/// The answer to a command: it is saved, and this is how to take it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Receipt {
    /// What an undo names.
    pub change: ChangeId,
    /// The journal's revision after it; rises with every change.
    pub revision: u64,
    /// Entries it made or touched, in the order of the command.
    pub entries: Vec<EntryId>,
    /// The child it made.
    pub child: Option<ChildId>,
    /// The caregiver it made.
    pub caregiver: Option<CaregiverId>,
    /// The zone change it made.
    pub zone_change: Option<ZoneChangeId>,
    /// The massage session it began or touched.
    pub session: Option<SessionId>,
    /// The family's routine it made or touched.
    pub routine: Option<RoutineId>,
    /// The experiment it began.
    pub experiment: Option<ExperimentId>,
    /// What was done, as a sentence for the screen.
    pub sentence: String,
}

/// A command that was carried out and can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Undoable {
    /// What an undo names.
    pub change: ChangeId,
    /// When it was carried out.
    pub at: Instant,
    /// What was done, as a sentence.
    pub sentence: String,
}

/// Told after every commit: what to read again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, uniffi::Record)]
pub struct Notice {
    /// The journal's revision.
    pub revision: u64,
    /// What was touched.
    pub scopes: Vec<Scope>,
}

/// Parts of a journal that change apart.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Entries and "none" marks.
    Entries,
    /// Children and caregivers.
    Family,
    /// Settings and zones.
    Settings,
    /// Guided massage sessions and the family's routines. Today shows a session too.
    Massage,
}
