//! Whether paint may be saved.

use super::grid::{cell_end, cell_of};
use crate::calendar::Zones;
use crate::logging::CheckContext;
use crate::model::{ChildId, Instant, LONGEST_BOARD, Painting, Problem, ProblemCode, Severity};

/// The children of a painting, each once, even when named twice.
pub fn each_once(children: &[ChildId]) -> impl Iterator<Item = ChildId> {
    let is_first = |&(place, child): &(usize, &ChildId)| !children[..place].contains(child);
    children.iter().enumerate().filter(is_first).map(|(_, &child)| child)
}

/// What is wrong with a painting; empty when it can be saved. The cell that goes on now may be
/// painted: it is saved up to now.
#[must_use]
pub fn check_painting(
    painting: &Painting,
    zones: &Zones,
    context: &CheckContext<'_>,
) -> Vec<Problem> {
    let words = context.words;
    let mut problems = Vec::new();
    let mut refuse = |field: &str, code, sentence: String| {
        let severity = Severity::Refuse;
        problems.push(Problem { field: field.into(), code, severity, sentence });
    };
    if painting.children.is_empty() {
        let sentence = words.say("problem-child-missing", &[]);
        refuse("children", ProblemCode::Missing, sentence);
    }
    let known = |child| context.children.iter().any(|one| one.id == child);
    if !painting.children.iter().all(|&child| known(child)) {
        let sentence = words.say("problem-unknown-child", &[]);
        refuse("children", ProblemCode::UnknownChild, sentence);
    }
    let known = |carer| context.caregivers.iter().any(|one| one.id == carer);
    if !painting.caregiver.is_none_or(known) {
        let sentence = words.say("problem-unknown-caregiver", &[]);
        refuse("caregiver", ProblemCode::UnknownCaregiver, sentence);
    }
    if painting.strokes.is_empty() {
        let sentence = words.say("problem-nothing-painted", &[]);
        refuse("strokes", ProblemCode::Missing, sentence);
    }
    let possible = |at: Instant| (Instant::EARLIEST..=Instant::LATEST).contains(&at);
    let on_an_edge = |at: Instant| cell_of(at, zones) == at;
    for stroke in &painting.strokes {
        if !possible(stroke.start) || !possible(stroke.end) {
            let sentence = words.say("problem-out-of-range", &[]);
            refuse("strokes", ProblemCode::OutOfRange, sentence);
            return problems;
        }
    }
    let strokes = &painting.strokes;
    if strokes.iter().any(|stroke| stroke.end <= stroke.start) {
        let sentence = words.say("problem-end-before-start", &[]);
        refuse("strokes", ProblemCode::EndBeforeStart, sentence);
    }
    if !strokes.iter().all(|stroke| on_an_edge(stroke.start) && on_an_edge(stroke.end)) {
        let sentence = words.say("problem-off-the-cells", &[]);
        refuse("strokes", ProblemCode::WrongTiming, sentence);
    }
    let latest = cell_end(context.now, zones);
    if strokes.iter().any(|stroke| stroke.end > latest || stroke.start >= context.now) {
        let sentence = words.say("problem-paint-in-future", &[]);
        refuse("strokes", ProblemCode::InFuture, sentence);
    }
    let first = strokes.iter().map(|stroke| stroke.start).min();
    let last = strokes.iter().map(|stroke| stroke.end).max();
    if first.zip(last).is_some_and(|(first, last)| last.since(first) > LONGEST_BOARD) {
        let sentence = words.say("problem-paint-too-long", &[]);
        refuse("strokes", ProblemCode::TooLong, sentence);
    }
    problems
}
