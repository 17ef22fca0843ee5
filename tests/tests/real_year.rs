//! The review of a real family's year, against numbers computed apart from the core.
//!
//! `data/real_year.json` was made from `data/eva.csv` and the definitions of docs/design.md
//! alone, by counting single minutes on a grid, where the core works on intervals. The two share
//! neither code nor method.

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use serde::Deserialize;
use tempfile::TempDir;
use tend::journal::{FixedClock, Journal};
use tend::model::{
    ChildId, ChildProfile, CivilDate, ClockTime, Command, DayMeasures, EntryKind,
    ImportFindingKind, ImportOptions, ImportPreview, Instant, NightMeasures, ReviewQuery,
    SettingsChanges, Zone,
};
use tend::screen::review::{MiddleShown, ReviewMeasure, ReviewScreen};
use tend_tests::house;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const HOME: &str = "America/Los_Angeles";
/// Two half years of 26 weeks, each by its last day; they begin on 15 December 2019.
const HALF_YEARS: [&str; 2] = ["2020-06-13", "2020-12-12"];

/// What was computed apart from the core. Each row is in the order of its `…_fields`.
#[derive(Deserialize)]
struct Reference {
    /// Journal days that begin at midnight.
    days: Vec<DayRow>,
    /// Journal days that begin at 06:00.
    days_from_06: Vec<DayRow>,
    nights: Vec<NightRow>,
    /// Median, quartiles and count of each week, by the measures of [`IN_WEEKS`].
    weeks: Vec<WeekRow>,
}

/// Date, minutes asleep, naps, nap minutes, feeds, minutes at the breast, ml from bottles,
/// longest sleep period that ends on the day.
#[derive(Deserialize)]
struct DayRow(CivilDate, f64, u32, f64, u32, f64, f64, f64);

/// Date, minutes of night sleep, longest period, wakings, wake after onset, sleep periods.
#[derive(Deserialize)]
struct NightRow(CivilDate, f64, f64, u32, f64, u32);

type Middle = Option<(f64, f64, f64, u32)>;

#[derive(Deserialize)]
struct WeekRow(
    CivilDate,
    Middle,
    Middle,
    Middle,
    Middle,
    Middle,
    Middle,
    Middle,
    Middle,
    Middle,
    Middle,
);

impl WeekRow {
    fn middles(&self) -> [Middle; 10] {
        let Self(_, a, b, c, d, e, f, g, h, i, j) = self;
        [*a, *b, *c, *d, *e, *f, *g, *h, *i, *j]
    }
}

const IN_WEEKS: [ReviewMeasure; 10] = [
    ReviewMeasure::Asleep,
    ReviewMeasure::LongestPeriod,
    ReviewMeasure::NightSleep,
    ReviewMeasure::Wakings,
    ReviewMeasure::WakeAfterOnset,
    ReviewMeasure::Naps,
    ReviewMeasure::NapMinutes,
    ReviewMeasure::Feeds,
    ReviewMeasure::BreastMinutes,
    ReviewMeasure::Bottle,
];

fn reference() -> Outcome<Reference> {
    Ok(serde_json::from_str(&fs::read_to_string(house::root().join("tests/data/real_year.json"))?)?)
}

/// A journal in a folder that vanishes, with the zone of the family and its child, born a day
/// before the first entry. Its clock stands at noon of the last day.
struct Family {
    journal: Arc<Journal>,
    child: ChildId,
    folder: TempDir,
}

impl Family {
    fn new() -> Outcome<Self> {
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

    fn with_the_year() -> Outcome<Self> {
        let family = Self::new()?;
        assert_eq!(family.import(&year(), HOME)?, 4207);
        Ok(family)
    }

    fn options(&self, zone: &str) -> Outcome<ImportOptions> {
        Ok(ImportOptions { child: Some(self.child), zone: Some(zone.parse::<Zone>()?) })
    }

    /// How many entries were added.
    fn import(&self, file: &std::path::Path, zone: &str) -> Outcome<u32> {
        let file = file.display().to_string();
        Ok(self.journal.import(file, self.options(zone)?, None)?.added)
    }

    fn preview(&self, zone: &str) -> Outcome<ImportPreview> {
        Ok(self.journal.preview_import(year().display().to_string(), self.options(zone)?)?)
    }

    fn review(&self, ending: CivilDate, weeks: u32) -> Outcome<ReviewScreen> {
        let query = ReviewQuery { child: self.child, ending: Some(ending), weeks };
        Ok(self.journal.review(query)?)
    }

    /// The two half years, oldest first.
    fn year(&self) -> Outcome<Vec<ReviewScreen>> {
        HALF_YEARS.iter().map(|ending| self.review(ending.parse()?, 26)).collect()
    }

    fn begin_days_at(&self, hour: u16) -> Outcome {
        let day_start = ClockTime::new(hour, 0);
        let changes = SettingsChanges { day_start, ..SettingsChanges::default() };
        self.journal.perform(Command::ChangeSettings { changes })?;
        Ok(())
    }

    /// Entries of all kinds in the journal.
    fn entries(&self) -> Outcome<u64> {
        Ok(self.journal.family()?.holds.entries)
    }
}

fn year() -> PathBuf {
    house::root().join("tests/data/eva.csv")
}

/// Numbers that differ, each in words; empty when all agree.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn number(&mut self, date: CivilDate, name: &str, core: f64, reference: f64) {
        if (core - reference).abs() > 1e-6 {
            self.0.push(format!("{date} {name}: {core}, but the reference has {reference}"));
        }
    }

    fn date(&mut self, core: CivilDate, reference: CivilDate) {
        if core != reference {
            self.0.push(format!("{core} stands where the reference has {reference}"));
        }
    }

    fn days(&mut self, core: &[DayMeasures], reference: &[DayRow]) {
        assert_eq!(core.len(), reference.len(), "every day is there");
        for (day, row) in core.iter().zip(reference) {
            let &DayRow(date, asleep, naps, nap_minutes, feeds, breast, bottle, longest) = row;
            self.date(day.date, date);
            self.number(date, "total_minutes", day.sleep.total_minutes, asleep);
            self.number(date, "naps", day.sleep.naps.into(), naps.into());
            self.number(date, "nap_minutes", day.sleep.nap_minutes, nap_minutes);
            self.number(date, "longest period", day.sleep.longest_period_minutes, longest);
            self.number(date, "feeds", day.feeding.feeds.into(), feeds.into());
            self.number(date, "breast_minutes", day.feeding.breast_minutes, breast);
            self.number(date, "bottle_ml", day.feeding.bottle_ml, bottle);
            // This family logged no crying and no massage.
            self.number(date, "crying", day.crying.total_minutes(), 0.0);
            self.number(date, "massage", day.massage.minutes, 0.0);
            self.number(date, "balance, asleep", day.balance.asleep_minutes, asleep);
            let awake = day.balance.day_minutes - asleep;
            self.number(date, "balance, other", day.balance.other_minutes, awake);
        }
    }

    fn nights(&mut self, core: &[NightMeasures], reference: &[NightRow]) {
        assert_eq!(core.len(), reference.len(), "every night is there");
        for (night, row) in core.iter().zip(reference) {
            let &NightRow(date, asleep, longest, wakings, awake, periods) = row;
            self.date(night.date, date);
            self.number(date, "sleep_minutes", night.sleep_minutes, asleep);
            self.number(date, "longest_period_minutes", night.longest_period_minutes, longest);
            self.number(date, "wakings", night.wakings.into(), wakings.into());
            self.number(date, "wake_after_onset_minutes", night.wake_after_onset_minutes, awake);
            self.number(date, "logged", night.logged.into(), (periods > 0).into());
        }
    }

    fn middle(&mut self, week: CivilDate, name: &str, core: Option<MiddleShown>, apart: Middle) {
        let core = core.map(|m| [m.median, m.lower_quartile, m.upper_quartile, m.logged.into()]);
        let apart = apart.map(|(median, lower, upper, count)| [median, lower, upper, count.into()]);
        match (core, apart) {
            (Some(core), Some(apart)) => {
                for (core, apart) in core.into_iter().zip(apart) {
                    self.number(week, name, core, apart);
                }
            }
            (None, None) => {}
            _ => self.0.push(format!("{week} {name}: {core:?}, but the reference has {apart:?}")),
        }
    }

    fn assert_none(self) {
        assert!(self.0.is_empty(), "{} differences:\n{}", self.0.len(), self.0.join("\n"));
    }
}

#[test]
fn every_day_and_night_of_the_year_agrees_with_the_reference() -> Outcome {
    let (family, reference) = (Family::with_the_year()?, reference()?);
    let reviews = family.year()?;
    let mut differences = Differences::default();
    for (half, review) in reviews.iter().enumerate() {
        let rows = 182 * half..182 * (half + 1);
        differences.days(&review.days, &reference.days[rows.clone()]);
        differences.nights(&review.nights, &reference.nights[rows]);
    }
    differences.assert_none();
    Ok(())
}

#[test]
fn every_day_that_begins_at_six_agrees_with_the_reference() -> Outcome {
    let (family, reference) = (Family::with_the_year()?, reference()?);
    family.begin_days_at(6)?;
    let reviews = family.year()?;
    let mut differences = Differences::default();
    for (half, review) in reviews.iter().enumerate() {
        let rows = 182 * half..182 * (half + 1);
        differences.days(&review.days, &reference.days_from_06[rows.clone()]);
        // Nights are named by their evening, whenever the day begins.
        differences.nights(&review.nights, &reference.nights[rows]);
    }
    differences.assert_none();
    Ok(())
}

#[test]
fn a_week_by_itself_says_the_same_as_the_week_in_half_a_year() -> Outcome {
    let (family, reference) = (Family::with_the_year()?, reference()?);
    let mut differences = Differences::default();
    for week in 0..52 {
        let rows = 7 * week..7 * (week + 1);
        let review = family.review(reference.days[7 * week + 6].0, 1)?;
        differences.days(&review.days, &reference.days[rows.clone()]);
        differences.nights(&review.nights, &reference.nights[rows]);
    }
    differences.assert_none();
    Ok(())
}

#[test]
fn the_middle_of_every_week_agrees_with_the_reference() -> Outcome {
    let (family, reference) = (Family::with_the_year()?, reference()?);
    let reviews = family.year()?;
    let mut differences = Differences::default();
    for (review, rows) in reviews.iter().zip(reference.weeks.chunks(26)) {
        for (at, measure) in IN_WEEKS.into_iter().enumerate() {
            let found = review.trends.iter().find(|trend| trend.measure == measure);
            let trend = found.ok_or_else(|| format!("no trend of {measure:?}"))?;
            assert_eq!(trend.weeks.len(), rows.len());
            for (week, row) in trend.weeks.iter().zip(rows) {
                differences.date(week.first, row.0);
                differences.middle(row.0, &trend.name, week.middle, row.middles()[at]);
            }
        }
    }
    differences.assert_none();
    Ok(())
}

#[test]
fn the_days_of_the_clock_changes_have_23_and_25_hours() -> Outcome {
    let family = Family::with_the_year()?;
    let spring = family.review("2020-03-08".parse()?, 1)?;
    let autumn = family.review("2020-11-01".parse()?, 1)?;
    let (march, november) = (&spring.days[6], &autumn.days[6]);
    assert_eq!(
        (march.end.since(march.start), november.end.since(november.start)),
        (82_800_000, 90_000_000)
    );
    // 8 March: to 7:55 the clocks showed 7 h 55 min, but 415 min passed; then 37 + 33 + 90 + 38
    // + 75, and 77 from 22:43 to midnight.
    assert!((march.sleep.total_minutes - 765.0).abs() < 1e-6);
    // The night of 7 March: 26 + 53, and 22:56 to 7:55, which is 479 min as the family's app said.
    let night = &spring.nights[5];
    assert!((night.sleep_minutes - 558.0).abs() < 1e-6);
    assert!((night.longest_period_minutes - 479.0).abs() < 1e-6);
    // The night of 31 October: 20:02 to 1:59 is 357 min when 1:59 is the first one (the app said
    // 356), then 2:32 to 6:38 is 246. Awake from the first 1:59 to 2:32: 93 min.
    let night = &autumn.nights[5];
    assert!((night.sleep_minutes - 603.0).abs() < 1e-6);
    assert!((night.wake_after_onset_minutes - 93.0).abs() < 1e-6);
    Ok(())
}

#[test]
fn an_import_is_whole_is_not_repeated_and_is_one_undo() -> Outcome {
    let family = Family::new()?;
    let preview = family.preview(HOME)?;
    assert_eq!((preview.rows, preview.new_entries, preview.already_in_journal), (4207, 4207, 0));
    assert_eq!(preview.not_understood, []);
    assert_eq!(family.import(&year(), HOME)?, 4207);
    assert_eq!(family.entries()?, 4207);
    let kinds = family.journal.family()?.holds.kinds;
    let of = |kind| kinds.iter().find(|count| count.kind == kind).map(|count| count.entries);
    // 986 at the breast, 1,331 bottles and 10 meals of solids.
    assert_eq!(of(EntryKind::Sleep), Some(1859));
    assert_eq!(of(EntryKind::Feed), Some(2327));

    assert_eq!(family.import(&year(), HOME)?, 0);
    let again = family.preview(HOME)?;
    assert_eq!((again.new_entries, again.already_in_journal), (0, 4207));

    // An import that added nothing leaves nothing to undo: the first is taken back.
    family.journal.undo(None)?;
    assert_eq!(family.entries()?, 0);
    assert_eq!(family.import(&year(), HOME)?, 4207);
    assert_eq!(family.entries()?, 4207);
    let mut differences = Differences::default();
    for (review, rows) in family.year()?.iter().zip(reference()?.days.chunks(182)) {
        differences.days(&review.days, rows);
    }
    differences.assert_none();
    Ok(())
}

#[test]
fn a_later_longer_export_adds_only_what_is_new() -> Outcome {
    let family = Family::new()?;
    let whole = fs::read_to_string(year())?;
    // Newest first: the heading, and all rows but the first 500.
    let shorter: Vec<&str> = whole
        .split_inclusive('\n')
        .enumerate()
        .filter(|(line, _)| !(1..=500).contains(line))
        .map(|(_, text)| text)
        .collect();
    let earlier = family.folder.path().join("earlier.csv");
    fs::write(&earlier, shorter.concat())?;
    assert_eq!(family.import(&earlier, HOME)?, 3707);
    assert_eq!(family.import(&year(), HOME)?, 500);
    assert_eq!(family.entries()?, 4207);
    let mut differences = Differences::default();
    for (review, rows) in family.year()?.iter().zip(reference()?.days.chunks(182)) {
        differences.days(&review.days, rows);
    }
    differences.assert_none();
    Ok(())
}

#[test]
fn the_preview_says_when_the_stated_durations_contradict_the_zone() -> Outcome {
    let family = Family::new()?;
    // Tokyo never changes its clocks: 7 March, 22:56 to 7:55, would be 539 min, and 479 are
    // stated. London changes them on 29 March (23:00 to 7:12 would be 432 min of 492 stated) and
    // on 25 October (20:07 to 7:07: 720 of 659), and not on 8 March.
    for (zone, rows) in [(HOME, 0), ("Asia/Tokyo", 1), ("America/Phoenix", 1), ("Europe/London", 3)]
    {
        let preview = family.preview(zone)?;
        assert_eq!(preview.zone_contradictions, rows, "{zone}");
        let said: Vec<_> = preview
            .findings
            .iter()
            .filter(|finding| finding.kind == ImportFindingKind::ContradictsZone)
            .collect();
        assert_eq!(said.iter().map(|finding| finding.rows).sum::<u32>(), rows, "{zone}");
        assert!(said.iter().all(|finding| !finding.sentence.is_empty()), "{zone}");
    }
    Ok(())
}
