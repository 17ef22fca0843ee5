//! Choices, spelled as the open format spells them, with hyphens for underscores.

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A choice among `names`.
pub fn choice<T>(names: &'static [&'static str]) -> impl TypedValueParser<Value = T>
where
    T: DeserializeOwned + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(names)
        .try_map(|name| serde_json::from_value::<T>(Value::String(name.replace('-', "_"))))
}

/// A choice the journal knows by name, or else the family's own word for it.
pub fn own_word<T: DeserializeOwned>(typed: &str) -> Result<T, serde_json::Error> {
    let name = typed.trim().replace('-', "_");
    // "other" is how the format marks a word of the family's own; it is no name itself.
    let known = json!({ "name": name });
    serde_json::from_value(known)
        .or_else(|_| serde_json::from_value(json!({ "name": "other", "label": typed.trim() })))
}

/// A number and what stands behind it: "4.5 oz" is 4.5 and "oz".
pub fn number_and_unit(typed: &str) -> Result<(f64, String), String> {
    let typed = typed.trim();
    let end = typed
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+')))
        .unwrap_or(typed.len());
    let (number, unit) = typed.split_at(end);
    let number = f64::from_str(&number.replace(',', "."))
        .map_err(|_| format!("{typed:?} does not begin with a number"))?;
    Ok((number, unit.trim().to_lowercase()))
}

/// "yes" or "no".
pub fn yes_or_no(typed: &str) -> Result<bool, String> {
    match typed {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("say yes or no".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tend::model::{
        BabyState, BodyArea, BondingMoment, CaregiverRole, CryReason, CryStrength, DiaperAmount,
        FoodReaction, MassageOutcome, Mood, ParentFeeling, ParentMood, Permission, RoutineName,
        SelfCare, SleepOnset, SleepPlace, StoolColor, StoolTexture, TemperatureSite, WokenBy,
    };

    #[test]
    fn a_place_is_known_or_the_familys_own() {
        assert_eq!(own_word::<SleepPlace>("parents-bed").unwrap(), SleepPlace::ParentsBed);
        assert_eq!(
            own_word::<SleepPlace>("Grandma's sofa").unwrap(),
            SleepPlace::Other { label: "Grandma's sofa".into() }
        );
    }

    #[test]
    fn amounts_are_read_with_and_without_a_unit() {
        assert_eq!(number_and_unit("120ml"), Ok((120.0, "ml".into())));
        assert_eq!(number_and_unit("4.5 fl oz"), Ok((4.5, "fl oz".into())));
        assert_eq!(number_and_unit("7,2 Kg"), Ok((7.2, "kg".into())));
        assert_eq!(number_and_unit("90"), Ok((90.0, String::new())));
        assert!(number_and_unit("a bottle").is_err());
    }

    /// The names an enumeration has, as its own error lists them.
    fn variants<T: DeserializeOwned>() -> usize {
        let error = serde_json::from_value::<T>(json!("no such name")).err().unwrap().to_string();
        let (_, listed) = error.split_once("expected").unwrap();
        listed.matches('`').count() / 2
    }

    /// How many names an option offers.
    fn offered(path: &[&str], option: &str) -> usize {
        use clap::CommandFactory;
        let mut command = crate::args::Tend::command();
        for name in path {
            command = command.find_subcommand(name).unwrap().clone();
        }
        let arg = command.get_arguments().find(|arg| arg.get_id() == option).unwrap();
        arg.get_possible_values().len()
    }

    #[test]
    fn every_option_offers_every_choice_the_journal_knows() {
        let log = |kind, option| offered(&["log", kind], option);
        assert_eq!(log("sleep", "onset"), variants::<SleepOnset>());
        assert_eq!(log("sleep", "mood_at_start"), variants::<Mood>());
        assert_eq!(log("sleep", "mood_at_end"), variants::<Mood>());
        assert_eq!(log("sleep", "woken_by"), variants::<WokenBy>());
        assert_eq!(log("cry", "strength"), variants::<CryStrength>());
        assert_eq!(log("cry", "reason"), variants::<CryReason>());
        assert_eq!(log("cry", "felt"), variants::<ParentFeeling>());
        assert_eq!(log("feed", "reaction"), variants::<FoodReaction>());
        assert_eq!(log("massage", "areas"), variants::<BodyArea>());
        assert_eq!(offered(&["massage", "session", "skip"], "area"), variants::<BodyArea>());
        assert_eq!(
            offered(&["massage", "session", "stop"], "outcome"),
            variants::<MassageOutcome>()
        );
        assert_eq!(offered(&["massage", "session", "state"], "state"), variants::<BabyState>());
        // Not asked is no answer, and a routine of one's own is chosen by its name.
        assert_eq!(
            offered(&["massage", "session", "asked"], "answer"),
            variants::<Permission>() - 1
        );
        assert_eq!(
            offered(&["massage", "session", "begin"], "routine"),
            variants::<RoutineName>() - 1
        );
        assert_eq!(log("massage", "before"), variants::<BabyState>());
        assert_eq!(log("massage", "after"), variants::<BabyState>());
        assert_eq!(log("massage", "permission"), variants::<Permission>());
        assert_eq!(log("massage", "outcome"), variants::<MassageOutcome>());
        assert_eq!(log("diaper", "wet"), variants::<DiaperAmount>());
        assert_eq!(log("diaper", "dirty"), variants::<DiaperAmount>());
        assert_eq!(log("diaper", "color"), variants::<StoolColor>());
        assert_eq!(log("diaper", "texture"), variants::<StoolTexture>());
        assert_eq!(log("temperature", "site"), variants::<TemperatureSite>());
        assert_eq!(log("wellbeing", "mood"), variants::<ParentMood>());
        assert_eq!(log("wellbeing", "self_care"), variants::<SelfCare>());
        assert_eq!(log("wellbeing", "bonding"), variants::<BondingMoment>());
        assert_eq!(offered(&["caregiver", "add"], "role"), variants::<CaregiverRole>());
    }
}
