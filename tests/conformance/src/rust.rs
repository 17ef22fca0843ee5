//! The runner in Rust.

use std::path::Path;
use std::sync::Arc;

use tend::journal::{Clock, ImportProgress, Journal, Observer, Subscription, change_draft};
use tend::model::{Instant, JournalError, Notice};

use crate::{Answer, Call, Play, PlayReport, StoryError};

/// Tells a story in Rust; the text that the other languages must give.
///
/// # Errors
/// [`StoryError`] when the story is mistaken.
#[uniffi::export]
pub fn told_by_rust(scenario: String, library: String) -> Result<PlayReport, StoryError> {
    let play = Play::open(scenario, library)?;
    carry_out_all(&play)?;
    Ok(play.finish())
}

/// Tells a story in Rust.
///
/// # Errors
/// [`StoryError`] when the story is mistaken.
pub fn tell(scenario: &Path, library: &Path) -> Result<Arc<Play>, StoryError> {
    let play = Play::open(scenario.display().to_string(), library.display().to_string())?;
    carry_out_all(&play)?;
    Ok(play)
}

fn carry_out_all(play: &Arc<Play>) -> Result<(), StoryError> {
    let mut runner = Runner { play: Arc::clone(play), journal: None, listening: None };
    while let Some(call) = play.next()? {
        let answer = runner.carry_out(call);
        play.answer(answer.unwrap_or_else(|error| Answer::Failed { error }))?;
    }
    Ok(())
}

struct Runner {
    play: Arc<Play>,
    journal: Option<Arc<Journal>>,
    listening: Option<Arc<Subscription>>,
}

/// Clock, observer and watcher of a play.
struct Watcher(Arc<Play>);

impl Clock for Watcher {
    fn now(&self) -> Instant {
        self.0.now()
    }
}

impl Observer for Watcher {
    fn changed(&self, notice: Notice) {
        self.0.noticed(notice);
    }
}

impl ImportProgress for Watcher {
    fn progress(&self, done: u64, total: u64) -> bool {
        self.0.progress(done, total)
    }
}

impl Runner {
    fn journal(&self) -> Result<&Journal, JournalError> {
        self.journal.as_deref().ok_or(JournalError::Closed)
    }

    fn watcher(&self) -> Arc<Watcher> {
        Arc::new(Watcher(Arc::clone(&self.play)))
    }

    fn carry_out(&mut self, call: Call) -> Result<Answer, JournalError> {
        let receipt = |receipt| Answer::Changed { receipt };
        Ok(match call {
            Call::Open { path, languages } => {
                self.journal = Some(Journal::open_with_clock(path, languages, self.watcher())?);
                Answer::Done
            }
            Call::OpenNow { path, languages } => {
                self.journal = Some(Journal::open(path, languages)?);
                Answer::Done
            }
            Call::OpenBackUp { path, back_up, languages } => {
                self.journal = Some(Journal::open_back_up(path, back_up, languages)?);
                Answer::Done
            }
            Call::Close => {
                self.journal()?.close()?;
                Answer::Done
            }
            Call::Perform { command } => receipt(self.journal()?.perform(command)?),
            Call::Undo { change } => receipt(self.journal()?.undo(change)?),
            Call::Check { draft } => Answer::Checked { problems: self.journal()?.check(draft)? },
            Call::ChangeDraft { draft, change, now } => {
                Answer::DraftShown { shown: change_draft(draft, change, now)? }
            }
            Call::Revision => Answer::Counted { count: self.journal()?.revision()? },
            Call::Verify => Answer::Counted { count: self.journal()?.verify()? },
            Call::Rebuild => Answer::Counted { count: self.journal()?.rebuild()? },
            Call::Observe => {
                self.listening = Some(self.journal()?.observe(self.watcher())?);
                Answer::Done
            }
            Call::StopObserving => {
                if let Some(subscription) = self.listening.take() {
                    subscription.cancel();
                }
                Answer::Done
            }
            Call::PreviewImport { path, options } => {
                Answer::Previewed { preview: self.journal()?.preview_import(path, options)? }
            }
            Call::Import { path, options, watched } => {
                let watcher = watched.then(|| self.watcher() as Arc<dyn ImportProgress>);
                Answer::Imported { report: self.journal()?.import(path, options, watcher)? }
            }
            Call::Export { path } => Answer::Exported { report: self.journal()?.export(path)? },
            Call::BackUpTo { path } => {
                self.journal()?.back_up_to(path)?;
                Answer::Done
            }
            Call::FillWithMadeUpFamily { seed, zone } => {
                receipt(self.journal()?.fill_with_made_up_family(seed, zone)?)
            }
            read => show(self.journal()?, read)?,
        })
    }
}

/// One read for each screen.
fn show(journal: &Journal, call: Call) -> Result<Answer, JournalError> {
    Ok(match call {
        Call::Today { child } => Answer::TodayShown { screen: journal.today(child)? },
        Call::Timeline { query } => Answer::TimelineShown { page: journal.timeline(query)? },
        Call::Review { query } => Answer::ReviewShown { screen: journal.review(query)? },
        Call::Form { query } => Answer::FormShown { form: journal.entry_form(query)? },
        Call::Family => Answer::FamilyShown { screen: journal.family()? },
        Call::Growth { child } => Answer::GrowthShown { screen: journal.growth(child)? },
        Call::FirstWeeks { child } => {
            Answer::FirstWeeksShown { screen: journal.first_weeks(child)? }
        }
        Call::Learn => Answer::LearnShown { screen: journal.learn()? },
        Call::Safety { country } => Answer::SafetyShown { screen: journal.safety(country)? },
        Call::Parent { country } => Answer::ParentShown { screen: journal.parent(country)? },
        Call::MassageGuide { child } => {
            Answer::MassageGuideShown { screen: journal.massage_guide(child)? }
        }
        Call::MassageJournal { child, weeks } => {
            Answer::MassageJournalShown { screen: journal.massage_journal(child, weeks)? }
        }
        Call::MassageStart { child, applies } => {
            Answer::MassageStartShown { screen: journal.massage_start(child, applies)? }
        }
        Call::MassageSession { child } => {
            Answer::MassageSessionShown { screen: journal.massage_session(child)? }
        }
        Call::MassageRoutines => {
            Answer::MassageRoutinesShown { screen: journal.massage_routines()? }
        }
        Call::Crying { query } => Answer::CryingShown { screen: journal.crying(query)? },
        Call::PaintBoard { query } => {
            Answer::PaintBoardShown { board: journal.paint_board(query)? }
        }
        Call::CheckPaint { painting } => {
            Answer::PaintChecked { check: journal.check_paint(painting)? }
        }
        Call::Comparison { child } => {
            Answer::ComparisonShown { screen: journal.comparison(child)? }
        }
        Call::ComparisonOfTable { path } => {
            Answer::ComparisonShown { screen: journal.comparison_of_table(path)? }
        }
        other => return Err(JournalError::NotFound { what: other.function().to_owned() }),
    })
}
