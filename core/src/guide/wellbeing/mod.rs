//! The parent's own page: what is asked, and when help is offered. Nothing is ever scored.
//!
//! Two rules look at the moods a parent picked: two words show the urgent card at once, and
//! "low" on most of 14 logged days shows the help card once (domain notes 8.2). No other rule
//! looks at them.

mod breathing;
mod help;
mod weekly;

pub use breathing::{BREATHING_ROUNDS, Breath, BreathStep, breathing};
pub use help::{LOGGED_DAYS, MoodDay, help_card_day, is_low, is_urgent, mood_days};
pub use weekly::confidence_is_asked;

use crate::model::{BondingMoment, ParentMood, SelfCare};

/// The words for a mood, in the order they are offered.
pub const MOODS: [ParentMood; 7] = [
    ParentMood::Good,
    ParentMood::Fine,
    ParentMood::Tired,
    ParentMood::Anxious,
    ParentMood::Low,
    ParentMood::Hopeless,
    ParentMood::MayHurt,
];

/// The six ways of caring for oneself that are offered (seed 003): time to relax, asking for
/// help, a class or other parents, just breathing, a talk, and not being alone.
pub const SELF_CARE: [SelfCare; 6] = [
    SelfCare::Rest,
    SelfCare::AskedForHelp,
    SelfCare::MetParents,
    SelfCare::Breathed,
    SelfCare::Talked,
    SelfCare::Company,
];

/// The moments of closeness that are offered.
pub const BONDING: [BondingMoment; 6] = [
    BondingMoment::EyeContact,
    BondingMoment::Smile,
    BondingMoment::Cuddle,
    BondingMoment::SkinToSkin,
    BondingMoment::KnewMyVoice,
    BondingMoment::CalmedWithMe,
];
