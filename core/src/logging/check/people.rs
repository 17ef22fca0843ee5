//! The children and caregivers an entry names.

use super::findings::Findings;
use super::{CheckContext, Subject};
use crate::model::{CaregiverId, ChildId, CivilDate, Details, Instant, MINUTE, ProblemCode};

const DAY: i64 = 24 * 60 * MINUTE;

pub(super) fn children(
    findings: &mut Findings<'_>,
    subject: &Subject<'_>,
    context: &CheckContext<'_>,
) {
    let about_the_parent = matches!(subject.details, Details::Wellbeing { .. });
    if subject.children.is_empty() && !about_the_parent {
        let sentence = findings.words.say("problem-child-missing", &[]);
        findings.refuse("children", ProblemCode::Missing, sentence);
    }
    for child in subject.children {
        known_child(findings, "children", *child, context);
    }
    let born = context.children.iter().filter(|child| subject.children.contains(&child.id));
    for child in born {
        if is_before_birth(subject.span.start(), child.profile.birth_date) {
            let sentence = findings.words.say("problem-before-birth", &[]);
            findings.ask("start", ProblemCode::BeforeBirth, sentence);
        }
    }
}

pub(super) fn known_child(
    findings: &mut Findings<'_>,
    field: &str,
    child: ChildId,
    context: &CheckContext<'_>,
) {
    if !context.children.iter().any(|known| known.id == child) {
        let sentence = findings.words.say("problem-unknown-child", &[]);
        findings.refuse(field, ProblemCode::UnknownChild, sentence);
    }
}

pub(super) fn caregiver(
    findings: &mut Findings<'_>,
    field: &str,
    caregiver: CaregiverId,
    context: &CheckContext<'_>,
) {
    if !context.caregivers.iter().any(|known| known.id == caregiver) {
        let sentence = findings.words.say("problem-unknown-caregiver", &[]);
        findings.refuse(field, ProblemCode::UnknownCaregiver, sentence);
    }
}

/// More than a day before the birth date began in UTC: before it in every zone of the world, so
/// a birth in the night, or a move, is never asked about.
fn is_before_birth(start: Instant, birth_date: CivilDate) -> bool {
    let midnight = birth_date.0.and_time(chrono::NaiveTime::MIN).and_utc();
    start < Instant::from(midnight).plus(-DAY)
}
