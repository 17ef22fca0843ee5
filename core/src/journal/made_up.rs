//! A made-up family, to look around in.

use std::ops::ControlFlow;

use super::exchange::add_archive;
use super::perform::Done;
use super::{ALL_SCOPES, Journal};
use crate::exchange::made_up::{self, MadeUpInput};
use crate::model::{JournalError, Problem, ProblemCode, Receipt, Severity, Zone};
use crate::store::{self, Writer};
use crate::words::Words;

#[uniffi::export]
impl Journal {
    /// Fills an empty journal with a made-up family of ten weeks that lives in `zone` and counts
    /// as the settings say. Every entry has the source [`Source::MadeUp`]; one seed gives one
    /// family. It is one change and one undo. The receipt names the child.
    ///
    /// [`Source::MadeUp`]: crate::model::Source::MadeUp
    ///
    /// # Errors
    /// [`JournalError::Invalid`] with [`ProblemCode::NotEmpty`] where the journal holds a child, a
    /// caregiver or an entry; [`JournalError::Busy`], [`JournalError::Closed`], storage errors.
    pub fn fill_with_made_up_family(&self, seed: u64, zone: Zone) -> Result<Receipt, JournalError> {
        self.change(|writer| {
            refuse_full(writer, &self.words)?;
            let family = made_up::family(&MadeUpInput {
                now: writer.now(),
                zone,
                settings: store::settings(writer.reading())?,
                seed,
                words: &self.words,
            });
            let added = add_archive(writer, &family, &mut |_, _| ControlFlow::Continue(()))?;
            let done = Done::to(writer, "made_up_family", None, added, ALL_SCOPES.to_vec());
            Ok(Done { child: family.children.first().map(|child| child.id), ..done })
        })
    }
}

/// A family that is there is never mixed with a made-up one.
fn refuse_full(writer: &Writer<'_, '_>, words: &Words) -> Result<(), JournalError> {
    let from = writer.reading();
    let people = store::children(from)?.len() + store::caregivers(from)?.len();
    if people == 0 && !store::any_entry(from)? {
        return Ok(());
    }
    let problem = Problem {
        field: "journal".into(),
        code: ProblemCode::NotEmpty,
        severity: Severity::Refuse,
        sentence: words.say("problem-journal-not-empty", &[]),
    };
    Err(JournalError::Invalid { problems: vec![problem] })
}
