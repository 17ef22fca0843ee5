//! The one door: commands in, screens out.
//!
//! A [`Journal`] is one open file. It is `Send + Sync`; every call is synchronous and quick enough
//! for a background dispatcher. One connection writes, one reads. Only this module looks at the
//! clock, starts threads and tells observers.

mod back_ups;
mod clock;
mod comparison;
mod crying;
mod exchange;
mod guide;
mod made_up;
mod massage;
mod observe;
mod perform;
mod reading;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

use crate::calendar::{Calendar, Zones};
use crate::model::{Instant, JournalError, Notice, Receipt, Scope};
use crate::store::{self, Opened, Writer};
use crate::words::Words;

pub use clock::{Clock, FixedClock, SystemClock};
pub use exchange::ImportProgress;
pub use observe::{Observer, Subscription};
pub use perform::change_draft;

/// An open journal.
#[derive(uniffi::Object)]
pub struct Journal {
    path: PathBuf,
    words: Words,
    clock: Arc<dyn Clock>,
    writer: Mutex<Option<Opened>>,
    reader: Mutex<Option<Connection>>,
    observers: observe::Observers,
    back_ups: back_ups::Keeper,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").finish_non_exhaustive()
    }
}

#[uniffi::export]
impl Journal {
    /// Opens the journal at `path`, making it when there is none. Sentences come in the first of
    /// `languages` (BCP 47 tags) there is, else in English.
    ///
    /// # Errors
    /// [`JournalError::NewerFile`], [`JournalError::Damaged`] (with the newest good back-up),
    /// [`JournalError::Busy`], [`JournalError::Storage`]. The file is left as it was.
    #[uniffi::constructor]
    pub fn open(path: String, languages: Vec<String>) -> Result<Arc<Self>, JournalError> {
        Self::open_with_clock(path, languages, Arc::new(SystemClock))
    }

    /// As [`Journal::open`], with a clock of the caller's: for tests, previews and pictures.
    ///
    /// # Errors
    /// As [`Journal::open`].
    #[uniffi::constructor]
    pub fn open_with_clock(
        path: String,
        languages: Vec<String>,
        clock: Arc<dyn Clock>,
    ) -> Result<Arc<Self>, JournalError> {
        let path = PathBuf::from(path);
        let opened = store::open(&path, clock.now())?;
        let reader =
            store::open_reader(&path).map_err(|error| store::name_back_up(&path, error))?;
        let journal = Arc::new(Self {
            words: Words::for_languages(&languages),
            clock,
            writer: Mutex::new(Some(opened)),
            reader: Mutex::new(Some(reader)),
            observers: observe::Observers::default(),
            back_ups: back_ups::Keeper::default(),
            path,
        });
        journal.back_up_when_due()?;
        Ok(journal)
    }

    /// Puts a back-up in the place of a journal that cannot be read, and opens it. The damaged
    /// file is kept beside it.
    ///
    /// # Errors
    /// [`JournalError::Damaged`] when the back-up is damaged too; as [`Journal::open`].
    #[uniffi::constructor]
    pub fn open_back_up(
        path: String,
        back_up: String,
        languages: Vec<String>,
    ) -> Result<Arc<Self>, JournalError> {
        store::restore(Path::new(&path), Path::new(&back_up), SystemClock.now())?;
        Self::open(path, languages)
    }

    /// Closes the files. Later calls answer [`JournalError::Closed`]. Closing twice does nothing.
    ///
    /// # Errors
    /// Storage errors while the last pages are written; the journal is closed all the same.
    pub fn close(&self) -> Result<(), JournalError> {
        self.back_ups.wait();
        let reader = lock(&self.reader).take();
        let writer = lock(&self.writer).take();
        self.observers.clear();
        drop(reader);
        match writer {
            Some(opened) => opened.writer.close().map_err(|(_, error)| store::storage(&error)),
            None => Ok(()),
        }
    }

    /// The journal's revision; it rises with every change.
    ///
    /// # Errors
    /// [`JournalError::Closed`]; storage errors.
    pub fn revision(&self) -> Result<u64, JournalError> {
        self.read(store::revision)
    }
}

impl Journal {
    /// Words in the language of this journal.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Now, by the clock of this journal.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// The calendar of this family: its zones, day start and night.
    ///
    /// # Errors
    /// [`JournalError::Closed`]; storage errors.
    pub fn calendar(&self) -> Result<Calendar, JournalError> {
        self.read(calendar_of)
    }

    /// Reads with the reading connection, inside one transaction: one screen, one moment.
    fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, JournalError>,
    ) -> Result<T, JournalError> {
        let answer = {
            let guard = lock(&self.reader);
            let connection = guard.as_ref().ok_or(JournalError::Closed)?;
            connection.unchecked_transaction().map_err(Into::into).and_then(|moment| read(&moment))
        };
        answer.map_err(|error| store::name_back_up(&self.path, error))
    }

    /// Writes one change whole or not at all, then tells observers.
    ///
    /// A change that wrote nothing leaves nothing to undo and tells nobody.
    fn change(
        &self,
        make: impl FnOnce(&mut Writer<'_, '_>) -> Result<perform::Done, JournalError>,
    ) -> Result<Receipt, JournalError> {
        let (receipt, scopes) =
            self.commit(make).map_err(|error| store::name_back_up(&self.path, error))?;
        if !scopes.is_empty() {
            self.observers.tell(&Notice { revision: receipt.revision, scopes });
            // The change is saved: a back-up that cannot be begun is tried again in an hour.
            drop(self.back_up_when_due());
        }
        Ok(receipt)
    }

    /// Writes one change and commits it; no scopes when there was nothing to write.
    fn commit(
        &self,
        make: impl FnOnce(&mut Writer<'_, '_>) -> Result<perform::Done, JournalError>,
    ) -> Result<(Receipt, Vec<Scope>), JournalError> {
        let mut guard = lock(&self.writer);
        let opened = guard.as_mut().ok_or(JournalError::Closed)?;
        let transaction =
            opened.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut writer = Writer::begin(&transaction, opened.device, self.clock.now())?;
        let done = make(&mut writer)?;
        let sentence = done.sentence(&self.words);
        let (change, scopes) = if writer.wrote_anything() {
            let change = writer.finish(&done.note)?;
            transaction.commit()?;
            (change, done.scopes.clone())
        } else {
            (writer.so_far(), Vec::new())
        };
        Ok((done.receipt(change.id, change.revision, sentence), scopes))
    }
}

/// The calendar of the family in this file.
fn calendar_of(from: &Connection) -> Result<Calendar, JournalError> {
    let zones = Zones::new(&store::zone_changes(from)?);
    Ok(Calendar::new(zones, &store::settings(from)?))
}

/// A lock that goes on after a panic elsewhere: SQLite rolled the transaction back.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// All scopes, for changes that may touch everything.
const ALL_SCOPES: [Scope; 4] = [Scope::Entries, Scope::Family, Scope::Settings, Scope::Massage];
