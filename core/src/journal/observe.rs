//! Observers: told what to read again, after every lock is released.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, Weak};

use super::{ALL_SCOPES, Journal, lock};
use crate::model::{JournalError, Notice};

/// Somebody who shows a screen.
#[uniffi::export(foreign)]
pub trait Observer: Send + Sync {
    /// Something was committed. Read again what is in `notice.scopes`.
    ///
    /// Called on the thread that made the change, with no lock held: it may call the journal.
    fn changed(&self, notice: Notice);
}

type Listening = Arc<Mutex<BTreeMap<u64, Arc<dyn Observer>>>>;

/// Who listens.
#[derive(Default)]
pub(super) struct Observers {
    listening: Listening,
    last: Mutex<u64>,
}

impl Observers {
    fn add(&self, observer: Arc<dyn Observer>) -> Subscription {
        let number = {
            let mut last = lock(&self.last);
            *last += 1;
            *last
        };
        lock(&self.listening).insert(number, observer);
        Subscription { number, listening: Arc::downgrade(&self.listening) }
    }

    pub(super) fn tell(&self, notice: &Notice) {
        let listening: Vec<_> = lock(&self.listening).values().cloned().collect();
        for observer in listening {
            notify(&*observer, notice.clone());
        }
    }

    pub(super) fn clear(&self) {
        // Dropped without the lock: as it goes, an observer may cancel its subscription.
        let gone = std::mem::take(&mut *lock(&self.listening));
        drop(gone);
    }
}

/// Tells one observer. A screen that fails to redraw (its exception arrives as a panic) must not
/// make a saved command look refused, nor keep the others from being told.
fn notify(observer: &dyn Observer, notice: Notice) {
    drop(catch_unwind(AssertUnwindSafe(|| observer.changed(notice))));
}

/// An observer's place; it listens until this is cancelled or dropped.
#[derive(uniffi::Object)]
pub struct Subscription {
    number: u64,
    listening: Weak<Mutex<BTreeMap<u64, Arc<dyn Observer>>>>,
}

impl std::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Subscription").field("number", &self.number).finish_non_exhaustive()
    }
}

#[uniffi::export]
impl Subscription {
    /// Stops listening. Doing so twice does nothing.
    pub fn cancel(&self) {
        if let Some(listening) = self.listening.upgrade() {
            let gone = lock(&listening).remove(&self.number);
            drop(gone);
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.cancel();
    }
}

#[uniffi::export]
impl Journal {
    /// Listens to changes. The observer gets a first notice at once, on this thread.
    ///
    /// # Errors
    /// [`JournalError::Closed`]; storage errors.
    pub fn observe(&self, observer: Arc<dyn Observer>) -> Result<Arc<Subscription>, JournalError> {
        let subscription = self.observers.add(Arc::clone(&observer));
        let revision = self.revision()?;
        notify(&*observer, Notice { revision, scopes: ALL_SCOPES.to_vec() });
        Ok(Arc::new(subscription))
    }
}
