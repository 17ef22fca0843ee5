//! A story being told: calls out, answers in.

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use serde_json::{Value as Json, json};
use tempfile::TempDir;
use tend::model::{Instant, Notice};
use uniffi::{Lift, Lower};

use crate::expected::Told;
use crate::files::JOURNAL;
use crate::instants;
use crate::json::Hand;
use crate::masks::Masks;
use crate::names::{Names, snake};
use crate::scenario::{Act, Scenario, Step, StoryError, files_for_stories};
use crate::surface::{Shape, Surface};
use crate::touched::Touched;
use crate::tree::Tree;
use crate::value::Value;
use crate::{Answer, Call, UniFfiTag};

/// A story being told by one runner.
#[derive(uniffi::Object)]
pub struct Play {
    surface: Arc<Surface>,
    folder: TempDir,
    scenario: Scenario,
    state: Mutex<State>,
}

struct State {
    ahead: VecDeque<Step>,
    current: Option<(Step, Call)>,
    now: Instant,
    hand: Hand,
    open: bool,
    held: Option<Connection>,
    told: Vec<Told>,
    notices: Vec<Notice>,
    heard: Vec<(u64, u64)>,
    touched: Touched,
}

impl std::fmt::Debug for Play {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Play").field("scenario", &self.scenario.name).finish_non_exhaustive()
    }
}

/// How a story was told.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PlayReport {
    /// The name of the story.
    pub name: String,
    /// Every answer as text, whole.
    pub text: String,
    /// Answers that are not what the story says they must be.
    pub broken: Vec<String>,
}

#[uniffi::export]
impl Play {
    /// Opens the story at `scenario`. The surface is read from `library`, this very library.
    ///
    /// # Errors
    /// [`StoryError`] when story or library cannot be read.
    #[uniffi::constructor]
    pub fn open(scenario: String, library: String) -> Result<Arc<Self>, StoryError> {
        let scenario = Scenario::read(Path::new(&scenario))?;
        let folder = tempfile::tempdir()?;
        let hand = Hand {
            names: Names::default(),
            masks: Masks::new(folder.path(), &files_for_stories()),
            zone: scenario.zone,
        };
        let state = State {
            ahead: scenario.steps.iter().cloned().collect(),
            current: None,
            now: Instant(0),
            hand,
            open: false,
            held: None,
            told: Vec::new(),
            notices: Vec::new(),
            heard: Vec::new(),
            touched: Touched::default(),
        };
        let surface = surface_of(Path::new(&library))?;
        Ok(Arc::new(Self { surface, folder, scenario, state: Mutex::new(state) }))
    }

    /// The next call to carry out; none at the end.
    ///
    /// # Errors
    /// [`StoryError`] when the story is mistaken.
    pub fn next(&self) -> Result<Option<Call>, StoryError> {
        let mut state = self.state();
        loop {
            let opens = |step: &Step| step.act.name().trim_matches('"').starts_with("open");
            let first = state.told.is_empty() && state.current.is_none() && !state.open;
            let step = match state.ahead.front() {
                Some(step) if first && !opens(step) && matches!(step.act, Act::Call(_)) => {
                    Step { act: Act::Call(Json::from("open")), ..unsaid(step) }
                }
                None if state.open => {
                    Step { act: Act::Call(Json::from("close")), ..unsaid_at_end() }
                }
                _ => match state.ahead.pop_front() {
                    Some(step) => step,
                    None => return Ok(None),
                },
            };
            if let Some(call) = self.begin(&mut state, &step).map_err(|e| e.in_step(&step))? {
                state.touched.function(call.function());
                state.current = Some((step, call.clone()));
                return Ok(Some(call));
            }
        }
    }

    /// The answer to the last call.
    ///
    /// # Errors
    /// [`StoryError`] when nothing was asked, or the answer cannot be written down.
    pub fn answer(&self, answer: Answer) -> Result<(), StoryError> {
        let mut state = self.state();
        let asked = state.current.take();
        let (step, call) = asked.ok_or_else(|| StoryError::new("answer: nothing was asked"))?;
        self.write_down(&mut state, &step, &call, &answer).map_err(|error| error.in_step(&step))
    }

    /// What the family's clock shows.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.state().now
    }

    /// An observer was told.
    pub fn noticed(&self, notice: Notice) {
        self.state().notices.push(notice);
    }

    /// Somebody watches an import. False when the story stops it here.
    #[must_use]
    pub fn progress(&self, done: u64, total: u64) -> bool {
        let mut state = self.state();
        state.heard.push((done, total));
        let stop = state.current.as_ref().and_then(|(step, _)| step.stop_after);
        stop.is_none_or(|stop| (state.heard.len() as u64) < stop)
    }

    /// How the story was told.
    #[must_use]
    pub fn finish(&self) -> PlayReport {
        let told = &self.state().told;
        PlayReport {
            name: self.scenario.name.clone(),
            text: Told::whole(told),
            broken: told.iter().flat_map(Told::broken).collect(),
        }
    }
}

impl Play {
    /// The text that is kept beside the story.
    #[must_use]
    pub fn kept(&self) -> String {
        Told::kept(&self.state().told)
    }

    /// What of the surface the story touched.
    #[must_use]
    pub fn touched(&self) -> Touched {
        self.state().touched.clone()
    }

    /// What the library exports.
    #[must_use]
    pub fn surface(&self) -> &Surface {
        &self.surface
    }

    /// The sentence of the story.
    #[must_use]
    pub fn story(&self) -> &str {
        &self.scenario.story
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join(JOURNAL)
    }

    /// Sets the clock, then lets a file act happen or makes the call.
    fn begin(&self, state: &mut State, step: &Step) -> Result<Option<Call>, StoryError> {
        if let Some(at) = &step.at {
            state.now = Instant(instants::parse(at, self.scenario.zone)?);
        }
        let json = match &step.act {
            Act::File(act) => {
                act.happen(self.folder.path(), &mut state.held)?;
                return Ok(None);
            }
            Act::Call(json) => self.with_path(json.clone()),
        };
        if json.get("family").is_some() && state.told.iter().any(Told::wrote) {
            let reopened = state.told.last().is_some_and(|told| told.asked == "open");
            if !reopened {
                return Err(StoryError::new("reopen first: a back-up may be under way"));
            }
        }
        let shape = Shape::Enum("Call".to_owned());
        let value = state.hand.parse(&self.surface, &shape, &json)?;
        state.touched.value(&value);
        let mut bytes = Vec::new();
        value.write(&self.surface, &shape, &mut bytes)?;
        let call = lift::<Call>(&bytes)?;
        match call {
            Call::Open { .. } | Call::OpenNow { .. } | Call::OpenBackUp { .. } => state.open = true,
            Call::Close => state.open = false,
            _ => {}
        }
        state.heard.clear();
        Ok(Some(call))
    }

    /// A call that opens names the play's file and the story's languages unless it has its own.
    fn with_path(&self, call: Json) -> Json {
        let (word, carried) = match &call {
            Json::String(word) => (word.clone(), Json::Null),
            Json::Object(fields) => match fields.iter().next() {
                Some((word, carried)) => (word.clone(), carried.clone()),
                None => return call,
            },
            _ => return call,
        };
        if !word.starts_with("open") {
            return json!({ word: carried });
        }
        let mut fields = carried.as_object().cloned().unwrap_or_default();
        fields.entry("path").or_insert_with(|| Json::from(self.journal().display().to_string()));
        fields.entry("languages").or_insert_with(|| Json::from(self.scenario.languages.clone()));
        json!({ word: fields })
    }

    fn write_down(
        &self,
        state: &mut State,
        step: &Step,
        call: &Call,
        answer: &Answer,
    ) -> Result<(), StoryError> {
        let value = self.value_of(answer.clone(), "Answer")?;
        state.touched.value(&value);
        if let Some(name) = &step.name {
            name_receipt(&mut state.hand.names, name, answer);
        }
        let mut tree = state.hand.print(&value);
        if matches!(call, Call::Open { .. }) && matches!(answer, Answer::Failed { .. }) {
            state.open = false;
        }
        if matches!(call, Call::StopObserving) {
            let heard = std::mem::take(&mut state.notices).into_iter();
            let mut notices = Vec::new();
            for notice in heard {
                let value = self.value_of_record(notice)?;
                state.touched.value(&value);
                state.touched.function("Observer.changed");
                notices.push(state.hand.print(&value));
            }
            tree = Tree::field("noticed", Tree::List(notices));
        }
        if let Some((done, total)) = state.heard.last() {
            let times = state.heard.len();
            let line = format!("heard {times} times, at last {done} of {total}");
            tree =
                Tree::Fields(vec![("progress".into(), Tree::text(&line)), ("answer".into(), tree)]);
            state.touched.function("ImportProgress.progress");
        }
        let asked = asked(call);
        let quiet = ["open", "close"].contains(&asked.as_str()) && matches!(answer, Answer::Done);
        state.touched.function("Clock.now");
        state.told.push(Told {
            number: step.number,
            at: instants::print(state.now.0, self.scenario.zone),
            asked,
            tree,
            must: step.must.clone(),
            digest: step.digest,
            quiet,
        });
        Ok(())
    }

    fn value_of(&self, answer: Answer, name: &str) -> Result<Value, StoryError> {
        let mut bytes = Vec::new();
        <Answer as Lower<UniFfiTag>>::write(answer, &mut bytes);
        Value::read(&self.surface, &Shape::Enum(name.to_owned()), &mut bytes.as_slice())
    }

    fn value_of_record(&self, notice: Notice) -> Result<Value, StoryError> {
        let mut bytes = Vec::new();
        <Notice as Lower<UniFfiTag>>::write(notice, &mut bytes);
        Value::read(&self.surface, &Shape::Record("Notice".into()), &mut bytes.as_slice())
    }
}

/// A typed value of its bytes.
pub(crate) fn lift<T: Lift<UniFfiTag>>(bytes: &[u8]) -> Result<T, StoryError> {
    T::try_read(&mut &bytes[..])
        .map_err(|error| StoryError::new(format!("make a value of the type: {error}")))
}

/// The surface of a library, read once in a process.
pub(crate) fn surface_of(library: &Path) -> Result<Arc<Surface>, StoryError> {
    static READ: Mutex<BTreeMap<PathBuf, Arc<Surface>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(surface) = read.get(library) {
        return Ok(Arc::clone(surface));
    }
    let surface =
        Surface::of_library(library).map_err(|error| StoryError::new(error.to_string()))?;
    let surface = Arc::new(surface);
    read.insert(library.to_owned(), Arc::clone(&surface));
    Ok(surface)
}

/// The variant of a call as a story writes it, and of a command too.
fn asked(call: &Call) -> String {
    let word = |debug: String| {
        snake(debug.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default())
    };
    match call {
        Call::Perform { command } => format!("perform {}", word(format!("{command:?}"))),
        _ => word(format!("{call:?}")),
    }
}

/// Names what a receipt made: the change and everything else by the same name, entries counted
/// where there are several.
fn name_receipt(names: &mut Names, name: &str, answer: &Answer) {
    let receipt = match answer {
        Answer::Changed { receipt } => receipt,
        Answer::Imported { report } => &report.receipt,
        _ => return,
    };
    names.give("ChangeId", &receipt.change.to_string(), name);
    match receipt.entries.as_slice() {
        [only] => names.give("EntryId", &only.to_string(), name),
        several => {
            for (entry, number) in several.iter().zip(1..) {
                names.give("EntryId", &entry.to_string(), &format!("{name} {number}"));
            }
        }
    }
    let made = [
        ("ChildId", receipt.child.map(|id| id.to_string())),
        ("CaregiverId", receipt.caregiver.map(|id| id.to_string())),
        ("ZoneChangeId", receipt.zone_change.map(|id| id.to_string())),
        ("ExperimentId", receipt.experiment.map(|id| id.to_string())),
        ("SessionId", receipt.session.map(|id| id.to_string())),
        ("RoutineId", receipt.routine.map(|id| id.to_string())),
    ];
    for (of, id) in made {
        if let Some(id) = id {
            names.give(of, &id, name);
        }
    }
}

fn unsaid(step: &Step) -> Step {
    Step { number: 0, name: None, must: BTreeMap::new(), digest: false, ..step.clone() }
}

fn unsaid_at_end() -> Step {
    Step {
        number: 0,
        at: None,
        name: None,
        must: BTreeMap::new(),
        digest: false,
        stop_after: None,
        act: Act::Call(Json::Null),
    }
}
