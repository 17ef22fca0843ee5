//! Numbers of a review in their units.

use tend::model::{MILLILITRES_PER_OUNCE, Volume, VolumeUnit};
use tend::screen::review::ReviewUnit;

use super::Paper;

/// A value in its unit; millilitres in the unit of the family.
pub fn value(amount: f64, unit: ReviewUnit, paper: &Paper) -> String {
    match unit {
        ReviewUnit::Minutes => paper.words.duration(amount),
        ReviewUnit::Count => count(amount, paper),
        ReviewUnit::Millilitres => volume(amount, paper),
    }
}

/// How often; one decimal where the middle lies between two days.
fn count(amount: f64, paper: &Paper) -> String {
    let decimals = usize::from((amount - amount.round()).abs() > 0.05);
    paper.words.number(amount, decimals)
}

/// Millilitres in the unit of the family: whole millilitres, or tenths of an ounce.
pub fn volume(millilitres: f64, paper: &Paper) -> String {
    paper.words.amount(&match paper.volume {
        VolumeUnit::Ml => Volume::ml(millilitres.round()),
        VolumeUnit::Oz => Volume::oz((millilitres / MILLILITRES_PER_OUNCE * 10.0).round() / 10.0),
    })
}

/// A change, with a plus where it is one.
pub fn change(amount: f64, unit: ReviewUnit, paper: &Paper) -> String {
    let said = value(amount.abs(), unit, paper);
    let nothing = value(0.0, unit, paper);
    if said == nothing {
        return said;
    }
    let key = if amount > 0.0 { "cli-more" } else { "cli-less" };
    paper.words.say(key, &[("amount", said.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::paper::testing::paper;

    #[test]
    fn millilitres_stand_in_the_familys_unit() {
        // 240 ml are 8.115 fl oz.
        assert_eq!(volume(240.2, &paper()), "240 ml");
        let ounces = Paper { volume: VolumeUnit::Oz, ..paper() };
        assert_eq!(volume(240.2, &ounces), "8.1 fl oz");
    }

    #[test]
    fn a_change_has_its_sign() {
        assert_eq!(change(45.0, ReviewUnit::Minutes, &paper()), "+45 min");
        assert_eq!(change(-0.5, ReviewUnit::Count, &paper()), "−0.5");
        assert_eq!(change(-0.2, ReviewUnit::Minutes, &paper()), "0 min");
    }
}
