//! A checked back-up every day, beside the file, without a parent having to think of it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use rusqlite::TransactionBehavior;

use super::{ALL_SCOPES, Journal, calendar_of, lock};
use crate::model::{CivilDate, HOUR, Instant, JournalError, Notice};
use crate::store;

/// The thread that writes a back-up, if one does.
#[derive(Default)]
pub(super) struct Keeper {
    working: Mutex<Option<JoinHandle<()>>>,
    /// When it was last seen to whether a back-up is due.
    looked: Mutex<Option<Instant>>,
    /// Why the last one failed; none once one is good.
    failed: Arc<Mutex<Option<JournalError>>>,
}

impl Keeper {
    /// Waits for the back-up that is being written.
    pub(super) fn wait(&self) {
        let working = lock(&self.working).take();
        if let Some(thread) = working {
            // What failed in it is kept, and tried again in an hour.
            drop(thread.join());
        }
    }

    /// Why the last back-up failed; none when it did not.
    pub(super) fn failure(&self) -> Option<JournalError> {
        lock(&self.failed).clone()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.wait();
    }
}

impl Journal {
    /// Starts the daily back-up unless today has one. Looks at most once an hour.
    pub(super) fn back_up_when_due(&self) -> Result<(), JournalError> {
        let now = self.clock.now();
        if lock(&self.back_ups.looked).is_some_and(|last| (0..HOUR).contains(&now.since(last))) {
            return Ok(());
        }
        let (today, empty) = self.read(|from| {
            let today = calendar_of(from)?.zones().local(now).date();
            Ok((CivilDate(today), store::revision(from)? == 0))
        })?;
        if empty {
            return Ok(());
        }
        *lock(&self.back_ups.looked) = Some(now);
        // A copy dated ahead, from a day when the phone's clock was wrong, is not today's.
        if store::back_ups(&self.path).iter().any(|back_up| back_up.date == today) {
            return Ok(());
        }
        self.back_ups.wait();
        // Failing must not disturb logging; the family screen says it.
        let failed = Arc::clone(&self.back_ups.failed);
        if let Err(error) = std::fs::create_dir_all(store::back_up_folder(&self.path)) {
            *lock(&failed) = Some(error.into());
            return Ok(());
        }
        let path = self.path.clone();
        let thread = std::thread::spawn(move || {
            let made = daily(&path, today);
            *lock(&failed) = made.err();
        });
        *lock(&self.back_ups.working) = Some(thread);
        Ok(())
    }
}

fn daily(journal: &Path, today: CivilDate) -> Result<(), JournalError> {
    let from = rusqlite::Connection::open(journal)?;
    let folder = store::back_up_folder(journal);
    store::back_up(&from, &folder.join(format!("{today}.tend")))?;
    let mut taken = store::back_ups(journal);
    taken.retain(|back_up| back_up.date <= today);
    let kept = store::keep(&taken.iter().map(|back_up| back_up.date).collect::<Vec<_>>());
    for old in taken.iter().filter(|back_up| !kept.contains(&back_up.date)) {
        std::fs::remove_file(&old.path)?;
    }
    Ok(())
}

#[uniffi::export]
impl Journal {
    /// Writes a whole, checked copy of the journal to `path`; an older file there is replaced
    /// only once the copy is good.
    ///
    /// # Errors
    /// [`JournalError::Storage`]; [`JournalError::Damaged`] when the copy does not pass its check.
    pub fn back_up_to(&self, path: String) -> Result<(), JournalError> {
        self.read(|_| Ok(()))?;
        let path = PathBuf::from(path);
        self.refuse_own_files(&path)?;
        let from = rusqlite::Connection::open(&self.path)?;
        store::back_up(&from, &path)
    }

    /// Checks the file page by page, and that every row is the fold of its operations. Returns
    /// how many operations were read.
    ///
    /// # Errors
    /// [`JournalError::Damaged`] with the newest good back-up; [`JournalError::Closed`]; storage
    /// errors.
    pub fn verify(&self) -> Result<u64, JournalError> {
        let mut guard = lock(&self.writer);
        let opened = guard.as_mut().ok_or(JournalError::Closed)?;
        let verified = store::verify(&mut opened.writer);
        match verified {
            Ok(rebuilt) => Ok(rebuilt.operations),
            Err(error) => Err(store::name_back_up(&self.path, error)),
        }
    }

    /// Makes all tables anew from the operations: the way back when [`Journal::verify`] finds
    /// rows that differ. Returns how many rows were made.
    ///
    /// # Errors
    /// [`JournalError::Closed`]; storage errors, and nothing was changed then.
    pub fn rebuild(&self) -> Result<u64, JournalError> {
        let rebuilt = {
            let mut guard = lock(&self.writer);
            let opened = guard.as_mut().ok_or(JournalError::Closed)?;
            let transaction =
                opened.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let rebuilt = store::rebuild(&transaction)?;
            transaction.commit()?;
            rebuilt
        };
        let revision = self.revision()?;
        self.observers.tell(&Notice { revision, scopes: ALL_SCOPES.to_vec() });
        Ok(rebuilt.rows)
    }
}

impl Journal {
    /// Refuses to write a copy over the journal itself or one of the files beside it.
    pub(super) fn refuse_own_files(&self, to: &Path) -> Result<(), JournalError> {
        let own = |suffix: &str| {
            let mut name = self.path.clone().into_os_string();
            name.push(suffix);
            Path::new(&name).canonicalize().ok()
        };
        let Ok(to) = to.canonicalize() else { return Ok(()) };
        if ["", "-wal", "-shm"].into_iter().filter_map(own).any(|file| file == to) {
            let reason = "the journal cannot be written over, choose another name".into();
            return Err(JournalError::Storage { reason });
        }
        Ok(())
    }
}
