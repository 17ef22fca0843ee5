//! Growth, temperature and medicine.

use std::ops::RangeInclusive;

use super::findings::Findings;
use crate::model::{Growth, Length, Medicine, ProblemCode, Temperature};

/// Grams: from the smallest survivors of a preterm birth to beyond the third birthday.
const USUAL_WEIGHT: RangeInclusive<f64> = 400.0..=30_000.0;
/// Centimetres of length or height.
const USUAL_LENGTH: RangeInclusive<f64> = 30.0..=130.0;
/// Centimetres of head circumference.
const USUAL_HEAD: RangeInclusive<f64> = 20.0..=60.0;
/// Degrees Celsius.
const USUAL_TEMPERATURE: RangeInclusive<f64> = 34.0..=42.0;
/// Minutes to the next dose: 7 days.
const USUAL_NEXT_DOSE: u32 = 7 * 24 * 60;

pub(super) fn check_growth(findings: &mut Findings<'_>, growth: &Growth) {
    if growth.weight.is_none() && growth.length.is_none() && growth.head.is_none() {
        let sentence = findings.words.say("problem-growth-missing", &[]);
        findings.refuse("growth", ProblemCode::Missing, sentence);
    }
    if let Some(weight) = growth.weight
        && findings.above_zero("growth.weight", weight.amount)
    {
        findings.usual("growth.weight", weight.to_grams(), &USUAL_WEIGHT);
    }
    length(findings, "growth.length", growth.length, &USUAL_LENGTH);
    length(findings, "growth.head", growth.head, &USUAL_HEAD);
}

fn length(
    findings: &mut Findings<'_>,
    field: &str,
    length: Option<Length>,
    usual: &RangeInclusive<f64>,
) {
    if let Some(length) = length
        && findings.above_zero(field, length.amount)
    {
        findings.usual(field, length.to_centimetres(), usual);
    }
}

pub(super) fn check_temperature(findings: &mut Findings<'_>, temperature: &Temperature) {
    const FIELD: &str = "temperature.reading";
    // Zero and below are numbers on both scales, only unusual ones.
    if temperature.reading.amount.is_finite() {
        findings.usual(FIELD, temperature.reading.to_celsius(), &USUAL_TEMPERATURE);
    } else {
        findings.zero_or_more(FIELD, temperature.reading.amount);
    }
}

pub(super) fn check_medicine(findings: &mut Findings<'_>, medicine: &Medicine) {
    findings.name("medicine.name", &medicine.name);
    if let Some(dose) = medicine.dose {
        findings.zero_or_more("medicine.dose", dose.amount);
    }
    if medicine.next_dose_minutes.is_some_and(|minutes| minutes > USUAL_NEXT_DOSE) {
        let sentence = findings.words.say("problem-next-dose-unusual", &[]);
        findings.ask("medicine.next_dose_minutes", ProblemCode::Unusual, sentence);
    }
}
