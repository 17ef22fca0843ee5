//! Details of a feed: breast, bottle, solids or comfort.

use std::str::FromStr;

use clap::Args;
use serde_json::Value;
use tend::model::{BottleContent, BreastSide, FoodReaction};

use super::choices::{choice, own_word};
use super::{Measured, Minutes};

/// What may be said about a feed. The options say which form it was; breast when none does.
#[derive(Args, Debug)]
pub struct FeedArgs {
    /// At the breast; the form when nothing else is said
    #[arg(long, help_heading = "Breast")]
    pub breast: bool,
    /// At the breast for comfort: no feed in the counts
    #[arg(long, help_heading = "Breast")]
    pub comfort: bool,
    /// One side for the whole time; with start, the side it begins on
    #[arg(long, help_heading = "Breast", conflicts_with_all = ["left", "right", "segments"],
        value_parser = choice::<BreastSide>(&["left", "right"]))]
    pub side: Option<BreastSide>,
    /// Minutes on the left, laid end to end with the right, left first
    #[arg(long, help_heading = "Breast", value_name = "MINUTES", conflicts_with = "segments")]
    pub left: Option<Minutes>,
    /// Minutes on the right
    #[arg(long, help_heading = "Breast", value_name = "MINUTES", conflicts_with = "segments")]
    pub right: Option<Minutes>,
    /// Sides and pauses in order, in minutes: left:10,pause:3,right:8
    #[arg(long, help_heading = "Breast", value_name = "SIDE:MINUTES", value_delimiter = ',')]
    pub segments: Vec<SideMinutes>,

    /// From a bottle: how much the baby took, such as 120ml or 4oz
    #[arg(long, help_heading = "Bottle", value_name = "AMOUNT",
        conflicts_with_all = ["breast", "comfort", "side", "left", "right", "segments", "solids"])]
    pub bottle: Option<Measured>,
    /// How much was offered
    #[arg(long, help_heading = "Bottle", value_name = "AMOUNT", conflicts_with = "solids")]
    pub offered: Option<Measured>,
    /// What was in it: breast-milk, formula, fortified-breast-milk, mixed, milk, or your own word
    #[arg(long, help_heading = "Bottle", conflicts_with = "solids")]
    pub content: Option<BottleKind>,
    /// Breast milk in a mixed bottle
    #[arg(long, help_heading = "Bottle", value_name = "AMOUNT", conflicts_with = "solids")]
    pub breast_milk: Option<Measured>,
    /// Formula in a mixed bottle
    #[arg(long, help_heading = "Bottle", value_name = "AMOUNT", conflicts_with = "solids")]
    pub formula: Option<Measured>,

    /// Solid food: what was eaten
    #[arg(long, help_heading = "Solids", value_name = "FOOD", value_delimiter = ',', num_args = 1..,
        conflicts_with_all = ["breast", "comfort", "side", "left", "right", "segments"])]
    pub solids: Vec<String>,
    /// How much, such as "2 tablespoons", 30g or "1 piece"
    #[arg(long, help_heading = "Solids", value_name = "AMOUNT", conflicts_with = "bottle")]
    pub amount: Option<Measured>,
    /// How the baby took to it
    #[arg(long, help_heading = "Solids", conflicts_with = "bottle",
        value_parser = choice::<FoodReaction>(&["loved", "liked", "unsure", "refused", "unwell"]))]
    pub reaction: Option<FoodReaction>,
}

impl FeedArgs {
    /// Sides and pauses in order; empty when no minutes were typed.
    pub fn sides(&self) -> Vec<SideMinutes> {
        if !self.segments.is_empty() {
            return self.segments.clone();
        }
        let sides = [(BreastSide::Left, self.left), (BreastSide::Right, self.right)];
        sides
            .into_iter()
            .filter_map(|(side, minutes)| Some(SideMinutes { side, minutes: minutes? }))
            .collect()
    }

    /// Whether any option of a bottle was typed.
    pub const fn is_bottle(&self) -> bool {
        self.bottle.is_some()
            || self.offered.is_some()
            || self.content.is_some()
            || self.breast_milk.is_some()
            || self.formula.is_some()
    }

    /// Whether any option of solid food was typed.
    pub const fn is_solids(&self) -> bool {
        !self.solids.is_empty() || self.amount.is_some() || self.reaction.is_some()
    }

    /// Whether any option of the breast was typed.
    pub const fn is_breast(&self) -> bool {
        self.breast
            || self.comfort
            || self.side.is_some()
            || self.left.is_some()
            || self.right.is_some()
            || !self.segments.is_empty()
    }
}

/// What a bottle held, as typed.
#[derive(Clone, Debug, PartialEq)]
pub enum BottleKind {
    /// One thing.
    One(BottleContent),
    /// Breast milk and formula; how much of each stands elsewhere.
    Mixed,
}

impl FromStr for BottleKind {
    type Err = serde_json::Error;

    fn from_str(typed: &str) -> Result<Self, serde_json::Error> {
        if typed == "mixed" { Ok(Self::Mixed) } else { own_word(typed).map(Self::One) }
    }
}

/// Minutes on a side, or of a pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SideMinutes {
    /// The side, or a pause.
    pub side: BreastSide,
    /// For how long.
    pub minutes: Minutes,
}

impl FromStr for SideMinutes {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, String> {
        let wrong = || format!("{typed:?}: write it as left:10, right:8, unknown:5 or pause:3");
        let (side, minutes) = typed.split_once(':').ok_or_else(wrong)?;
        let side = serde_json::from_value(Value::String(side.into())).map_err(|_| wrong())?;
        Ok(Self { side, minutes: minutes.parse()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_is_a_side_and_its_minutes() {
        let read: SideMinutes = "pause:3".parse().unwrap();
        assert_eq!((read.side, read.minutes.0), (BreastSide::Pause, 3));
        assert!("middle:3".parse::<SideMinutes>().is_err());
        assert!("left".parse::<SideMinutes>().is_err());
    }

    #[test]
    fn a_bottle_holds_what_is_known_or_what_the_family_says() {
        assert_eq!(
            "formula".parse::<BottleKind>().unwrap(),
            BottleKind::One(BottleContent::Formula)
        );
        assert_eq!("mixed".parse::<BottleKind>().unwrap(), BottleKind::Mixed);
        let tea = BottleContent::Other { label: "fennel tea".into() };
        assert_eq!("fennel tea".parse::<BottleKind>().unwrap(), BottleKind::One(tea));
    }
}
