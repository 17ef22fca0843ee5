//! Details of crying.

use clap::Args;
use tend::model::{CryReason, CryStrength, ParentFeeling, Soothing};

use super::Minutes;
use super::choices::{choice, own_word};

/// What may be said about crying.
#[derive(Args, Debug)]
pub struct CryArgs {
    /// How strong it was; crying when left out
    #[arg(long, value_parser = choice::<CryStrength>(&["fuss", "cry", "inconsolable"]))]
    pub strength: Option<CryStrength>,
    /// What it may have been about
    #[arg(long, value_parser = choice::<CryReason>(&["hungry", "tired", "cold-or-hot", "wants-cuddle", "wind-or-discomfort", "too-much-going-on", "diaper", "unwell", "no-clear-reason"]))]
    pub reason: Option<CryReason>,
    /// What was tried, in order: feeding, cuddling, carrying, rocking, singing, white-noise,
    /// pacifier, swaddling, massage, skin-to-skin, bath, diaper-change, outing, quiet-room, or
    /// your own word
    #[arg(long, value_name = "WAYS", value_delimiter = ',', value_parser = own_word::<Soothing>)]
    pub tried: Vec<Soothing>,
    /// What helped; it counts as tried too
    #[arg(long, value_name = "WAYS", value_delimiter = ',', value_parser = own_word::<Soothing>)]
    pub helped: Vec<Soothing>,
    /// Minutes the baby was carried meanwhile
    #[arg(long, value_name = "MINUTES")]
    pub carried: Option<Minutes>,
    /// How you felt
    #[arg(long, value_parser = choice::<ParentFeeling>(&["calm", "coping", "worn-out", "worried", "overwhelmed"]))]
    pub felt: Option<ParentFeeling>,
}
