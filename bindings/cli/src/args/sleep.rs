//! Details of a sleep.

use clap::Args;
use tend::model::{Mood, SleepOnset, SleepPlace, WokenBy};

use super::Minutes;
use super::choices::{choice, own_word};

/// What may be said about a sleep.
#[derive(Args, Debug)]
pub struct SleepArgs {
    /// Where: cot, bassinet, parents-bed, arms, carrier, pram, car, swing, or your own word
    #[arg(long, value_parser = own_word::<SleepPlace>)]
    pub place: Option<SleepPlace>,
    /// How it began
    #[arg(long, value_parser = choice::<SleepOnset>(&["alone", "fed", "held", "carried", "in-motion"]))]
    pub onset: Option<SleepOnset>,
    /// Sleep onset latency: minutes from being put down to asleep
    #[arg(long, value_name = "MINUTES")]
    pub latency: Option<Minutes>,
    /// How the baby was when it fell asleep
    #[arg(long, value_parser = choice::<Mood>(&["content", "calm", "upset"]))]
    pub mood_at_start: Option<Mood>,
    /// How the baby was when it woke
    #[arg(long, value_parser = choice::<Mood>(&["content", "calm", "upset"]))]
    pub mood_at_end: Option<Mood>,
    /// Who or what woke the baby
    #[arg(long, value_parser = choice::<WokenBy>(&["itself", "hunger", "noise", "diaper", "caregiver", "sibling", "other"]))]
    pub woken_by: Option<WokenBy>,
}
