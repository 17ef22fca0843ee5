//! Amounts as typed, in words: "120 ml", "1 drop", "37.2 °C".

use super::Words;
use crate::model::{
    DegreeUnit, Degrees, Dose, DoseUnit, Length, LengthUnit, SolidAmount, SolidUnit, Volume,
    VolumeUnit, Weight, WeightUnit,
};

/// An amount that can be said: its number and the key of the sentence for its unit.
pub trait Amount {
    /// The number as typed.
    fn number(&self) -> f64;
    /// The key in `numbers.ftl`.
    fn key(&self) -> &'static str;
}

impl Words {
    /// An amount as it was typed, at most two decimals: "120 ml", "3.42 kg", "1 drop".
    #[must_use]
    pub fn amount(&self, amount: &impl Amount) -> String {
        let number = amount.number();
        let decimals = (0..2)
            .find(|&decimals| {
                let scaled = number * 10_f64.powi(decimals);
                (scaled - scaled.round()).abs() < 1e-6
            })
            .unwrap_or(2);
        let written = self.number(number, decimals as usize);
        self.say(amount.key(), &[("written", written.into()), ("amount", number.into())])
    }
}

/// Gives every unit its key. A new unit without one does not compile.
macro_rules! amounts {
    ($($amount:ident: $unit:ident { $($variant:ident => $key:literal,)* })*) => {$(
        impl Amount for $amount {
            fn number(&self) -> f64 {
                self.amount
            }
            fn key(&self) -> &'static str {
                match self.unit {
                    $($unit::$variant => $key,)*
                }
            }
        }
    )*};
}

amounts! {
    Volume: VolumeUnit {
        Ml => "amount-ml",
        Oz => "amount-fluid-ounce",
    }
    Weight: WeightUnit {
        G => "amount-gram",
        Kg => "amount-kilogram",
        Lb => "amount-pound",
    }
    Length: LengthUnit {
        Cm => "amount-centimetre",
        In => "amount-inch",
    }
    Degrees: DegreeUnit {
        C => "amount-celsius",
        F => "amount-fahrenheit",
    }
    Dose: DoseUnit {
        Mg => "amount-milligram",
        Ml => "amount-ml",
        Drop => "amount-drop",
        Tablet => "amount-tablet",
        Suppository => "amount-suppository",
        Iu => "amount-international-unit",
        Puff => "amount-puff",
    }
    SolidAmount: SolidUnit {
        Teaspoon => "amount-teaspoon",
        Tablespoon => "amount-tablespoon",
        G => "amount-gram",
        Oz => "amount-ounce",
        Ml => "amount-ml",
        Piece => "amount-piece",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_read_as_they_were_typed() {
        let words = Words::english();
        assert_eq!(words.amount(&Volume::ml(120.0)), "120 ml");
        assert_eq!(words.amount(&Volume::oz(4.5)), "4.5 fl oz");
        assert_eq!(words.amount(&Weight { amount: 3.42, unit: WeightUnit::Kg }), "3.42 kg");
        assert_eq!(words.amount(&Degrees { amount: 37.2, unit: DegreeUnit::C }), "37.2 °C");
    }

    #[test]
    fn one_drop_and_two_drops() {
        let words = Words::english();
        let drops = |amount| words.amount(&Dose { amount, unit: DoseUnit::Drop });
        assert_eq!([drops(1.0), drops(2.0), drops(0.5)], ["1 drop", "2 drops", "0.5 drops"]);
    }
}
