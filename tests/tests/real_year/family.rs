//! The family: a journal with its year in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;
use tend::journal::{FixedClock, Journal};
use tend::model::{
    ChildId, ChildProfile, CivilDate, ClockTime, Command, ImportOptions, ImportPreview, Instant,
    ReviewQuery, SettingsChanges,
};
use tend::screen::review::ReviewScreen;
use tend_tests::house;

use crate::Outcome;

/// Where the family lives.
pub const HOME: &str = "America/Los_Angeles";
/// Two half years of 26 weeks, each by its last day; they begin on 15 December 2019.
const HALF_YEARS: [&str; 2] = ["2020-06-13", "2020-12-12"];

/// A journal in a folder that vanishes, with the zone of the family and its child, born a day
/// before the first entry. Its clock stands at noon of the last day.
pub struct Family {
    pub journal: Arc<Journal>,
    child: ChildId,
    pub folder: TempDir,
}

impl Family {
    pub fn new() -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let noon = chrono::DateTime::parse_from_rfc3339("2020-12-13T12:00:00-08:00")?;
        let path = folder.path().join("eva.tend").display().to_string();
        let clock = Arc::new(FixedClock(noon.into()));
        let journal = Journal::open_with_clock(path, vec!["en".into()], clock)?;
        journal.perform(Command::ChangeZone { from: Instant::EARLIEST, zone: HOME.parse()? })?;
        let profile = ChildProfile {
            name: "Eva".into(),
            birth_date: "2019-12-19".parse()?,
            due_date: None,
            sex: None,
        };
        let added = journal.perform(Command::AddChild { profile })?;
        Ok(Self { journal, child: added.child.ok_or("no child")?, folder })
    }

    pub fn with_the_year() -> Outcome<Self> {
        let family = Self::new()?;
        assert_eq!(family.import(&eva_csv(), HOME)?, 4207);
        Ok(family)
    }

    fn options(&self, zone: &str) -> Outcome<ImportOptions> {
        Ok(ImportOptions { child: Some(self.child), zone: Some(zone.parse()?) })
    }

    /// How many entries were added.
    pub fn import(&self, file: &Path, zone: &str) -> Outcome<u32> {
        let file = file.display().to_string();
        Ok(self.journal.import(file, self.options(zone)?, None)?.added)
    }

    pub fn preview(&self, zone: &str) -> Outcome<ImportPreview> {
        Ok(self.journal.preview_import(eva_csv().display().to_string(), self.options(zone)?)?)
    }

    pub fn review(&self, ending: CivilDate, weeks: u32) -> Outcome<ReviewScreen> {
        let query = ReviewQuery { child: self.child, ending: Some(ending), weeks };
        Ok(self.journal.review(query)?)
    }

    /// The two half years, oldest first.
    pub fn review_of_the_year(&self) -> Outcome<Vec<ReviewScreen>> {
        HALF_YEARS.iter().map(|ending| self.review(ending.parse()?, 26)).collect()
    }

    pub fn begin_days_at(&self, hour: u16) -> Outcome {
        let day_start = ClockTime::new(hour, 0);
        let changes = SettingsChanges { day_start, ..SettingsChanges::default() };
        self.journal.perform(Command::ChangeSettings { changes })?;
        Ok(())
    }

    /// How many entries of all kinds the journal holds.
    pub fn entries(&self) -> Outcome<u64> {
        Ok(self.journal.family()?.holds.entries)
    }
}

/// The file of the family.
pub fn eva_csv() -> PathBuf {
    house::root().join("tests/data/eva.csv")
}
