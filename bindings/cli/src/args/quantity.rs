//! Amounts and minutes as typed. A unit that was left out is the one the family chose.

use std::str::FromStr;

use tend::model::{
    DegreeUnit, Degrees, Dose, DoseUnit, Length, LengthUnit, Settings, SolidAmount, SolidUnit,
    Volume, VolumeUnit, Weight, WeightUnit,
};

use super::choices::number_and_unit;

/// A number and its unit, not yet known to be a volume, a weight or a length.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    number: f64,
    unit: String,
    typed: String,
}

impl FromStr for Measured {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, String> {
        let (number, unit) = number_and_unit(typed)?;
        Ok(Self { number, unit, typed: typed.trim().to_owned() })
    }
}

/// What to say when the unit is none of those that fit.
pub type UnitError = String;

impl Measured {
    fn wrong(&self, units: &str) -> UnitError {
        format!("{:?} has none of the units that fit: {units}", self.typed)
    }

    /// As a volume of milk.
    pub fn volume(&self, settings: &Settings) -> Result<Volume, UnitError> {
        let unit = match self.unit.as_str() {
            "" => settings.volume_unit,
            "ml" => VolumeUnit::Ml,
            "oz" | "fl oz" | "floz" => VolumeUnit::Oz,
            _ => return Err(self.wrong("ml, oz")),
        };
        Ok(Volume { amount: self.number, unit })
    }

    /// As a body weight. "12 lb 4 oz" is 12.25 lb.
    pub fn weight(&self, settings: &Settings) -> Result<Weight, UnitError> {
        let unit = match self.unit.as_str() {
            "" => settings.weight_unit,
            "g" => WeightUnit::G,
            "kg" => WeightUnit::Kg,
            "lb" | "lbs" => WeightUnit::Lb,
            pounds_and => {
                let ounces = pounds_and
                    .strip_prefix("lb")
                    .map(|rest| rest.trim_start_matches('s').trim())
                    .and_then(|rest| number_and_unit(rest).ok())
                    .filter(|(_, unit)| unit == "oz");
                let Some((ounces, _)) = ounces else {
                    return Err(self.wrong("g, kg, lb (12 lb 4 oz)"));
                };
                // 16 ounces to the pound.
                return Ok(Weight { amount: self.number + ounces / 16.0, unit: WeightUnit::Lb });
            }
        };
        Ok(Weight { amount: self.number, unit })
    }

    /// As a body length.
    pub fn length(&self, settings: &Settings) -> Result<Length, UnitError> {
        let unit = match self.unit.as_str() {
            "" => settings.length_unit,
            "cm" => LengthUnit::Cm,
            "in" | "\"" => LengthUnit::In,
            _ => return Err(self.wrong("cm, in")),
        };
        Ok(Length { amount: self.number, unit })
    }

    /// As a body temperature.
    pub fn degrees(&self, settings: &Settings) -> Result<Degrees, UnitError> {
        let unit = match self.unit.trim_start_matches('°') {
            "" => settings.degree_unit,
            "c" => DegreeUnit::C,
            "f" => DegreeUnit::F,
            _ => return Err(self.wrong("C, F")),
        };
        Ok(Degrees { amount: self.number, unit })
    }

    /// As a dose. Here the unit must be said.
    pub fn dose(&self) -> Result<Dose, UnitError> {
        let unit = match self.unit.as_str() {
            "mg" => DoseUnit::Mg,
            "ml" => DoseUnit::Ml,
            "drop" | "drops" => DoseUnit::Drop,
            "tablet" | "tablets" => DoseUnit::Tablet,
            "suppository" | "suppositories" => DoseUnit::Suppository,
            "iu" => DoseUnit::Iu,
            "puff" | "puffs" => DoseUnit::Puff,
            _ => return Err(self.wrong("mg, ml, drops, tablets, suppositories, IU, puffs")),
        };
        Ok(Dose { amount: self.number, unit })
    }

    /// As an amount of solid food. Here the unit must be said.
    pub fn solids(&self) -> Result<SolidAmount, UnitError> {
        let unit = match self.unit.as_str() {
            "teaspoon" | "teaspoons" | "tsp" => SolidUnit::Teaspoon,
            "tablespoon" | "tablespoons" | "tbsp" => SolidUnit::Tablespoon,
            "g" => SolidUnit::G,
            "oz" => SolidUnit::Oz,
            "ml" => SolidUnit::Ml,
            "piece" | "pieces" => SolidUnit::Piece,
            _ => return Err(self.wrong("teaspoons, tablespoons, g, oz, ml, pieces")),
        };
        Ok(SolidAmount { amount: self.number, unit })
    }
}

/// Whole minutes as typed: 90, 90m, 1h30m.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minutes(pub u32);

impl FromStr for Minutes {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, String> {
        let wrong = || format!("{typed:?}: write minutes as 90, or 1h30m");
        let text = typed.trim().trim_end_matches("min").trim_end_matches('m');
        let (hours, minutes) = text.split_once('h').unwrap_or(("0", text));
        let number = |text: &str| match text.trim() {
            "" => Ok(0),
            digits => digits.parse::<u32>().map_err(|_| wrong()),
        };
        if text.trim().is_empty() {
            return Err(wrong());
        }
        let hours = number(hours)?.checked_mul(60).ok_or_else(wrong)?;
        hours.checked_add(number(minutes)?).map(Self).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(typed: &str) -> Measured {
        typed.parse().unwrap()
    }

    #[test]
    fn a_bottle_without_a_unit_is_in_the_familys() {
        let ounces = Settings { volume_unit: VolumeUnit::Oz, ..Settings::default() };
        assert_eq!(measured("4.5").volume(&ounces), Ok(Volume::oz(4.5)));
        assert_eq!(measured("130 ml").volume(&ounces), Ok(Volume::ml(130.0)));
        assert!(measured("130 g").volume(&ounces).is_err());
    }

    #[test]
    fn pounds_and_ounces_are_pounds_with_a_fraction() {
        // 4 of 16 ounces are a quarter of a pound.
        let settings = Settings::default();
        let expected = Weight { amount: 12.25, unit: WeightUnit::Lb };
        assert_eq!(measured("12 lb 4 oz").weight(&settings), Ok(expected));
        assert_eq!(measured("12lbs4oz").weight(&settings), Ok(expected));
        let kilos = Weight { amount: 5.4, unit: WeightUnit::Kg };
        assert_eq!(measured("5.4").weight(&settings), Ok(kilos));
        assert!(measured("12 lb 4 stone").weight(&settings).is_err());
    }

    #[test]
    fn other_quantities_are_read_with_their_units() {
        let settings = Settings::default();
        let warm = Degrees { amount: 37.2, unit: DegreeUnit::C };
        assert_eq!(measured("37.2°C").degrees(&settings), Ok(warm));
        let inches = Length { amount: 23.0, unit: LengthUnit::In };
        assert_eq!(measured("23in").length(&settings), Ok(inches));
        let drop = Dose { amount: 1.0, unit: DoseUnit::Drop };
        assert_eq!(measured("1 drop").dose(), Ok(drop));
        assert!(measured("1").dose().is_err());
        let spoons = SolidAmount { amount: 2.0, unit: SolidUnit::Tablespoon };
        assert_eq!(measured("2 tablespoons").solids(), Ok(spoons));
    }

    #[test]
    fn minutes_are_read_with_and_without_hours() {
        for (typed, expected) in [("90", 90), ("11m", 11), ("1h30m", 90), ("6h", 360), ("5 min", 5)]
        {
            assert_eq!(typed.parse(), Ok(Minutes(expected)), "{typed}");
        }
        for typed in ["", "m", "-5", "1.5", "99999999999", "71582789h"] {
            assert!(typed.parse::<Minutes>().is_err(), "{typed}");
        }
    }
}
