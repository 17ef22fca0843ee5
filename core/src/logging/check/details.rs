//! The details of each kind.

use super::findings::Findings;
use super::{CheckContext, Subject, body, feed, massage};
use crate::model::{Activity, ActivityKind, Cry, Details, Sleep, SleepPlace, Soothing, Wellbeing};

pub(super) fn check(
    findings: &mut Findings<'_>,
    subject: &Subject<'_>,
    context: &CheckContext<'_>,
) {
    match subject.details {
        Details::Massage { massage } => massage::check(findings, massage, context),
        Details::Sleep { sleep } => check_sleep(findings, sleep),
        Details::Cry { cry } => check_cry(findings, cry),
        Details::Feed { feed } => feed::check(findings, feed),
        Details::Diaper { .. } => {}
        Details::Pump { pump } => feed::check_pump(findings, pump),
        Details::Growth { growth } => body::check_growth(findings, growth),
        Details::Temperature { temperature } => body::check_temperature(findings, temperature),
        Details::Medicine { medicine } => body::check_medicine(findings, medicine),
        Details::Activity { activity } => check_activity(findings, activity),
        Details::Milestone { milestone } => findings.name("milestone.title", &milestone.title),
        Details::Note { details } => {
            findings.text("note_details.title", details.title.as_deref().unwrap_or_default());
        }
        Details::Wellbeing { wellbeing } => check_wellbeing(findings, wellbeing),
    }
}

fn check_sleep(findings: &mut Findings<'_>, sleep: &Sleep) {
    if let Some(SleepPlace::Other { label }) = &sleep.place {
        findings.name("sleep.place", label);
    }
    findings.minutes("sleep.onset_latency_minutes", sleep.onset_latency_minutes);
}

fn check_cry(findings: &mut Findings<'_>, cry: &Cry) {
    for (field, ways) in [("cry.tried", &cry.tried), ("cry.helped", &cry.helped)] {
        for way in ways {
            if let Soothing::Other { label } = way {
                findings.name(field, label);
            }
        }
    }
    findings.minutes("cry.carried_minutes", cry.carried_minutes);
}

fn check_activity(findings: &mut Findings<'_>, activity: &Activity) {
    if let ActivityKind::Other { label } = &activity.what {
        findings.name("activity.what", label);
    }
}

fn check_wellbeing(findings: &mut Findings<'_>, wellbeing: &Wellbeing) {
    findings.scale("wellbeing.confidence", wellbeing.confidence);
    findings.text("wellbeing.memory", wellbeing.memory.as_deref().unwrap_or_default());
}
