//! The parent's own entries. They are private to the device and never scored.

use clap::Args;
use tend::model::{BondingMoment, ParentMood, SelfCare};

use super::choices::choice;

/// How the parent is.
#[derive(Args, Debug)]
pub struct WellbeingArgs {
    /// Your mood in a word
    #[arg(long, value_parser = choice::<ParentMood>(&["good", "fine", "tired", "low", "anxious", "hopeless", "may-hurt"]))]
    pub mood: Option<ParentMood>,
    /// Your confidence, 1 (low) to 5 (high)
    #[arg(long, value_name = "1-5")]
    pub confidence: Option<u8>,
    /// What you did for yourself
    #[arg(long, value_delimiter = ',',
        value_parser = choice::<SelfCare>(&["rest", "food-and-drink", "movement", "company", "time-alone", "asked-for-help", "met-parents", "breathed", "talked"]))]
    pub self_care: Vec<SelfCare>,
    /// Moments in which you and your baby felt close
    #[arg(long, value_delimiter = ',',
        value_parser = choice::<BondingMoment>(&["eye-contact", "smile", "cuddle", "skin-to-skin", "knew-my-voice", "calmed-with-me"]))]
    pub bonding: Vec<BondingMoment>,
    /// A memory to keep
    #[arg(long, value_name = "TEXT")]
    pub memory: Option<String>,
}
