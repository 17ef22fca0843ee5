//! Routines of the family's own: what is wrong with their strokes.

use super::routine::{LONGEST_STEP_SECONDS, MOST_STEPS};
use super::strokes::stroke;
use crate::model::{OwnStep, Problem, ProblemCode, Severity};
use crate::words::Words;

/// What is wrong with the strokes of a family's own routine, in their order; empty when they can
/// be kept.
#[must_use]
pub fn check_steps(steps: &[OwnStep], words: &Words) -> Vec<Problem> {
    let refuse = |field: String, code, sentence| Problem {
        field,
        code,
        severity: Severity::Refuse,
        sentence,
    };
    if steps.is_empty() {
        let sentence = words.say("problem-no-strokes", &[]);
        return vec![refuse("steps".into(), ProblemCode::Missing, sentence)];
    }
    if steps.len() > MOST_STEPS {
        let sentence = words.say("problem-too-many-strokes", &[("most", MOST_STEPS.into())]);
        return vec![refuse("steps".into(), ProblemCode::TooMany, sentence)];
    }
    let mut problems = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        if stroke(&step.stroke).is_none() {
            let sentence = words.say("problem-unknown-stroke", &[]);
            let field = format!("steps[{place}].stroke");
            problems.push(refuse(field, ProblemCode::UnknownStroke, sentence));
        }
        if !(1..=LONGEST_STEP_SECONDS).contains(&step.seconds) {
            let sentence = words.say("problem-stroke-seconds", &[]);
            let field = format!("steps[{place}].seconds");
            problems.push(refuse(field, ProblemCode::OutsideScale, sentence));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(steps: &[(&str, u32)]) -> Vec<String> {
        let steps: Vec<OwnStep> = steps
            .iter()
            .map(|(stroke, seconds)| OwnStep { stroke: (*stroke).into(), seconds: *seconds })
            .collect();
        let problems = check_steps(&steps, &Words::english());
        problems.iter().map(|problem| format!("{} {:?}", problem.field, problem.code)).collect()
    }

    #[test]
    fn a_routine_has_strokes_of_the_guide_that_last() {
        assert!(wrong(&[("legs-02-indian-milking", 1), ("back-06-combing", 3600)]).is_empty());
        assert_eq!(wrong(&[]), ["steps Missing"]);
        assert_eq!(
            wrong(&[("legs-02-indian-milking", 0), ("our-own", 30), ("back-06-combing", 3601)]),
            [
                "steps[0].seconds OutsideScale",
                "steps[1].stroke UnknownStroke",
                "steps[2].seconds OutsideScale"
            ]
        );
    }

    #[test]
    fn a_routine_has_two_hundred_strokes_at_most() {
        assert!(wrong(&vec![("back-06-combing", 5); 200]).is_empty());
        assert_eq!(wrong(&vec![("back-06-combing", 5); 201]), ["steps TooMany"]);
    }
}
