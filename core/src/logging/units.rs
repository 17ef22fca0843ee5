//! The units a family begins with, by the country and the choices of their phone.

use crate::model::{DegreeUnit, LengthUnit, SettingsChanges, VolumeUnit, WeightUnit};
use crate::words::Locale;

/// The units of a locale, as a BCP 47 tag of the phone; ml, kg, cm and °C where it names no
/// country.
///
/// By country as in CLDR 47, `supplemental/measurementData`: fl oz, lb and in in the United States
/// and Liberia, °F in the United States, the Bahamas, Belize, the Cayman Islands, Puerto Rico and
/// Palau. The inhabited territories of the United States count as the States do: families there buy
/// the same bottles. CLDR's British system (`GB`, `MM`) is ml, kg, cm and °C here, as in the red
/// book that British parents are given.
///
/// What the parent chose goes before the country, as in CLDR: the unit of temperatures (`mu`), then
/// the system of measures (`ms`), then another country's customs (`rg`).
///
/// ```
/// use tend::logging::units_of;
/// use tend::model::{DegreeUnit, VolumeUnit};
///
/// let units = units_of("en-US-u-mu-celsius");
/// assert_eq!(units.volume_unit, Some(VolumeUnit::Oz));
/// assert_eq!(units.degree_unit, Some(DegreeUnit::C));
/// ```
#[must_use]
pub fn units_of(locale: &str) -> SettingsChanges {
    let locale = Locale::read(locale);
    let choice = |key| locale.as_ref().and_then(|locale| locale.choice(key)).unwrap_or_default();
    let system = match choice("ms").as_str() {
        "ussystem" => Some(true),
        "metric" | "uksystem" => Some(false),
        _ => None,
    };
    let warmth = match choice("mu").as_str() {
        "fahrenhe" => Some(true),
        "celsius" => Some(false),
        _ => None,
    };
    let country = locale.as_ref().and_then(Locale::country).unwrap_or_default();
    let states = matches!(country.as_str(), "AS" | "GU" | "MP" | "PR" | "US" | "VI");
    let ounces = system.unwrap_or(states || country == "LR");
    let warm = states || matches!(country.as_str(), "BS" | "BZ" | "KY" | "PW");
    let fahrenheit = warmth.or(system).unwrap_or(warm);
    SettingsChanges {
        volume_unit: Some(if ounces { VolumeUnit::Oz } else { VolumeUnit::Ml }),
        weight_unit: Some(if ounces { WeightUnit::Lb } else { WeightUnit::Kg }),
        length_unit: Some(if ounces { LengthUnit::In } else { LengthUnit::Cm }),
        degree_unit: Some(if fahrenheit { DegreeUnit::F } else { DegreeUnit::C }),
        ..SettingsChanges::default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use DegreeUnit::{C, F};

    const METRIC: (VolumeUnit, WeightUnit, LengthUnit) =
        (VolumeUnit::Ml, WeightUnit::Kg, LengthUnit::Cm);
    const AMERICAN: (VolumeUnit, WeightUnit, LengthUnit) =
        (VolumeUnit::Oz, WeightUnit::Lb, LengthUnit::In);

    #[track_caller]
    fn counts(locale: &str, measures: (VolumeUnit, WeightUnit, LengthUnit), degree: DegreeUnit) {
        let expected = SettingsChanges {
            volume_unit: Some(measures.0),
            weight_unit: Some(measures.1),
            length_unit: Some(measures.2),
            degree_unit: Some(degree),
            ..SettingsChanges::default()
        };
        assert_eq!(units_of(locale), expected, "{locale}");
    }

    #[test]
    fn an_american_family_counts_in_ounces_pounds_inches_and_fahrenheit() {
        for locale in ["en-US", "es-US", "en_us", "es-PR", "en-GU", "en-VI", "en-AS", "en-MP"] {
            counts(locale, AMERICAN, F);
        }
    }

    #[test]
    fn most_of_the_world_is_metric() {
        for locale in ["de-DE", "en-IE", "en-CA", "fr-CA", "es-MX", "en-AU", "zh-Hant-HK", "my-MM"]
        {
            counts(locale, METRIC, C);
        }
    }

    #[test]
    fn british_babies_are_weighed_in_kilograms() {
        counts("en-GB", METRIC, C);
        counts("en-GB-u-ms-uksystem", METRIC, C);
    }

    #[test]
    fn some_countries_measure_in_one_system_and_feel_warmth_in_the_other() {
        for locale in ["en-BS", "en-BZ", "en-KY", "en-PW"] {
            counts(locale, METRIC, F);
        }
        counts("en-LR", AMERICAN, C);
    }

    #[test]
    fn a_phone_without_a_country_is_metric() {
        for locale in ["en", "es-419", "en-001", "en-ZZ", "", "C", "POSIX", "??"] {
            counts(locale, METRIC, C);
        }
    }

    /// The order of CLDR's own `unitLocalePreferencesTest`: mu, ms, rg, region.
    #[test]
    fn what_the_parent_chose_goes_before_the_country() {
        counts("en-US-u-mu-celsius", AMERICAN, C);
        counts("de-DE-u-mu-fahrenhe", METRIC, F);
        counts("en-US-u-ms-metric", METRIC, C);
        counts("en-BS-u-ms-metric", METRIC, C);
        counts("de-DE-u-ms-ussystem", AMERICAN, F);
        counts("en-GB-u-rg-uszzzz", AMERICAN, F);
        counts("en-US-u-rg-dezzzz", METRIC, C);
        counts("en-u-rg-uszzzz-ms-ussystem-mu-celsius", AMERICAN, C);
        counts("en-u-ms-metric-rg-uszzzz", METRIC, C);
        // Nobody takes a baby's temperature in kelvin.
        counts("en-US-u-mu-kelvin", AMERICAN, F);
    }

    proptest! {
        #[test]
        fn any_text_gives_all_four_units_and_nothing_else(locale in "\\PC{0,30}") {
            let units = units_of(&locale);
            let given = units.volume_unit.is_some() && units.weight_unit.is_some()
                && units.length_unit.is_some() && units.degree_unit.is_some();
            prop_assert!(given);
            prop_assert_eq!((units.day_start, units.night_start, units.night_end), (None, None, None));
        }

        #[test]
        fn the_case_of_a_tag_does_not_matter(
            tag in "[a-z]{2}-(US|GB|BS|DE)(-u(-(ms-(metric|ussystem)|mu-(celsius|fahrenhe)|rg-uszzzz)){1,3})?",
        ) {
            prop_assert_eq!(units_of(&tag), units_of(&tag.to_uppercase()));
            prop_assert_eq!(units_of(&tag), units_of(&tag.to_lowercase().replace('-', "_")));
        }
    }
}
