//! A weight, length or head so far from the curves that the number was probably mistyped. It is
//! asked about, never refused.

use crate::calendar::Calendar;
use crate::guide::growth::{
    Indicator, PlottedAge, as_charted, looks_like_a_typing_error, plotted_age, z_score,
};
use crate::model::{Child, CivilDate, Details, Draft, Growth, Problem, ProblemCode, Severity, Sex};
use crate::words::Words;

/// Measurements of a draft that lie as far outside the WHO standards of the child's age and sex
/// as typing errors do; none for a child whose sex is not noted. A field about which `known`
/// problems say something already is left out.
#[must_use]
pub fn typing_errors(
    draft: &Draft,
    known: &[Problem],
    children: &[Child],
    calendar: &Calendar,
    words: &Words,
) -> Vec<Problem> {
    let Details::Growth { growth } = &draft.details else { return Vec::new() };
    let date = CivilDate(calendar.zones().local(draft.span.start()).date());
    let about = children.iter().filter(|child| draft.children.contains(&child.id));
    let mut problems: Vec<Problem> = Vec::new();
    for profile in about.map(|child| &child.profile) {
        let Some((sex, age)) = profile.sex.zip(plotted_age(profile, date)) else { continue };
        for field in far_out(growth, sex, age) {
            if known.iter().chain(&problems).all(|problem| problem.field != field) {
                problems.push(Problem {
                    field: field.into(),
                    code: ProblemCode::Unusual,
                    severity: Severity::Ask,
                    sentence: words.say("problem-growth-far-out", &[]),
                });
            }
        }
    }
    problems
}

/// The fields whose numbers lie far out.
#[expect(clippy::cast_precision_loss, reason = "days of one childhood")]
fn far_out(growth: &Growth, sex: Sex, age: PlottedAge) -> Vec<&'static str> {
    let at = age.days as f64;
    let far = |indicator, value| {
        z_score(indicator, sex, at, value).is_some_and(|z| looks_like_a_typing_error(indicator, z))
    };
    let weight = growth.weight.map(|weight| weight.to_grams() / 1000.0);
    let length =
        growth.length.map(|length| as_charted(length.to_centimetres(), growth.position, age.days));
    let head = growth.head.map(crate::model::Length::to_centimetres);
    [
        ("growth.weight", Indicator::WeightForAge, weight),
        ("growth.length", Indicator::LengthForAge, length),
        ("growth.head", Indicator::HeadForAge, head),
    ]
    .into_iter()
    .filter(|&(_, indicator, value)| value.is_some_and(|value| far(indicator, value)))
    .map(|(field, _, _)| field)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Length, LengthUnit, MeasuringPosition, Source, Span, Weight, WeightUnit};
    use crate::screen::testing::{Home, MIRA};

    /// Mira is nine weeks and three days old, a girl.
    fn fields(weight: f64, length: f64, known: &[Problem]) -> Vec<String> {
        let mut home = Home::new("Europe/London");
        home.children[0].profile.sex = Some(Sex::Girl);
        let growth = Growth {
            weight: Some(Weight { amount: weight, unit: WeightUnit::Kg }),
            length: Some(Length { amount: length, unit: LengthUnit::Cm }),
            position: Some(MeasuringPosition::Lying),
            head: None,
        };
        let draft = Draft {
            children: vec![MIRA],
            span: Span::Moment { start: home.at("2026-11-20 10:00") },
            details: Details::Growth { growth },
            caregiver: None,
            note: None,
            tags: Vec::new(),
            source: Source::Logged,
        };
        let words = Words::english();
        let found = typing_errors(&draft, known, &home.children, &home.calendar(), &words);
        assert!(found.iter().all(|problem| problem.severity == Severity::Ask));
        found.into_iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn a_usual_number_is_not_asked_about_and_a_mistyped_one_is() {
        // The WHO's girls of nine weeks weigh about 5.3 kg and measure about 57.5 cm.
        assert_eq!(fields(5.3, 57.5, &[]), [""; 0]);
        // 15.3 for 5.3 is asked about, 75.5 for 57.5 too.
        assert_eq!(fields(15.3, 57.5, &[]), ["growth.weight"]);
        assert_eq!(fields(5.3, 75.5, &[]), ["growth.length"]);
    }

    #[test]
    fn a_field_that_was_found_already_is_asked_about_once() {
        let known = Problem {
            field: "growth.weight".into(),
            code: ProblemCode::Unusual,
            severity: Severity::Ask,
            sentence: String::new(),
        };
        assert_eq!(fields(53.0, 75.5, &[known]), ["growth.length"]);
    }
}
