//! Massage: scales, texts, people, minutes of cues.

use super::findings::Findings;
use super::{CheckContext, people};
use crate::model::Massage;

pub(super) fn check(findings: &mut Findings<'_>, massage: &Massage, context: &CheckContext<'_>) {
    for stroke in &massage.strokes {
        findings.name("massage.strokes", stroke);
    }
    for seen in &massage.cues {
        findings.name("massage.cues", &seen.cue);
        findings.minutes("massage.cues", Some(seen.minute));
    }
    // An empty oil is an answer: no oil.
    findings.text("massage.oil", massage.oil.as_deref().unwrap_or_default());
    findings.scale("massage.calm_before", massage.calm_before);
    findings.scale("massage.calm_after", massage.calm_after);
    for caregiver in &massage.joined {
        people::caregiver(findings, "massage.joined", *caregiver, context);
    }
    findings.text("massage.learned", massage.learned.as_deref().unwrap_or_default());
}
