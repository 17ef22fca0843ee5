//! The review of a real family's year, against numbers computed apart from the core.
//!
//! `data/real_year.json` was made from `data/eva.csv` and the definitions of docs/design.md
//! alone, by counting single minutes on a grid, where the core works on intervals. The two share
//! neither code nor method.

mod family;
mod reference;

use std::error::Error;
use std::fs;

use family::{Family, HOME, eva_csv};
use reference::{Differences, IN_WEEKS, Reference};
use tend::model::{Draft, EntryKind, ImportFindingKind, Severity, TimelineQuery};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

#[test]
fn every_day_and_night_of_the_year_agrees_with_the_reference() -> Outcome {
    let (family, reference) = (Family::with_the_year()?, Reference::read()?);
    let reviews = family.review_of_the_year()?;
    Differences::of_the_year(&reviews, &reference.days, &reference.nights).assert_none();
    Ok(())
}

#[test]
fn every_day_that_begins_at_six_agrees_with_the_reference() -> Outcome {
    let (family, reference) = (Family::with_the_year()?, Reference::read()?);
    family.begin_days_at(6)?;
    let reviews = family.review_of_the_year()?;
    // Nights are named by their evening, whenever the day begins.
    Differences::of_the_year(&reviews, &reference.days_from_06, &reference.nights).assert_none();
    Ok(())
}

#[test]
fn a_week_by_itself_says_the_same_as_the_week_in_half_a_year() -> Outcome {
    let (family, reference) = (Family::with_the_year()?, Reference::read()?);
    let mut differences = Differences::default();
    // The last of them ends today, which is not over: it has the sleep until 7:20 this morning.
    for last in (6..364).step_by(7).chain([364]) {
        let rows = last - 6..last + 1;
        let review = family.review(reference.days[last].0, 1)?;
        differences.days(&review.days, &reference.days[rows.clone()]);
        differences.nights(&review.nights, &reference.nights[rows]);
    }
    differences.assert_none();
    Ok(())
}

#[test]
fn the_middle_of_every_week_agrees_with_the_reference() -> Outcome {
    let (family, reference) = (Family::with_the_year()?, Reference::read()?);
    let reviews = family.review_of_the_year()?;
    let mut differences = Differences::default();
    for (review, rows) in reviews.iter().zip(reference.weeks.chunks(26)) {
        for (at, measure) in IN_WEEKS.into_iter().enumerate() {
            let found = review.trends.iter().find(|trend| trend.measure == measure);
            let trend = found.ok_or_else(|| format!("no trend of {measure:?}"))?;
            assert_eq!(trend.weeks.len(), rows.len());
            for (week, row) in trend.weeks.iter().zip(rows) {
                differences.date(week.first, row.0);
                differences.middle(row.0, &trend.name, week.middle, row.1[at]);
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
    assert_eq!(family.import(&eva_csv(), HOME)?, 4207);
    assert_eq!(family.entries()?, 4207);
    let kinds = family.journal.family()?.holds.kinds;
    let of = |kind| kinds.iter().find(|count| count.kind == kind).map(|count| count.entries);
    // 986 at the breast, 1,331 bottles and 10 meals of solids.
    assert_eq!(of(EntryKind::Sleep), Some(1859));
    assert_eq!(of(EntryKind::Feed), Some(2327));

    assert_eq!(family.import(&eva_csv(), HOME)?, 0);
    let again = family.preview(HOME)?;
    assert_eq!((again.new_entries, again.already_in_journal), (0, 4207));

    // An import that added nothing leaves nothing to undo: the first is taken back.
    family.journal.undo(None)?;
    assert_eq!(family.entries()?, 0);
    assert_eq!(family.import(&eva_csv(), HOME)?, 4207);
    assert_eq!(family.entries()?, 4207);
    let (reviews, reference) = (family.review_of_the_year()?, Reference::read()?);
    Differences::of_the_year(&reviews, &reference.days, &reference.nights).assert_none();
    Ok(())
}

#[test]
fn a_later_longer_export_adds_only_what_is_new() -> Outcome {
    let family = Family::new()?;
    let whole = fs::read_to_string(eva_csv())?;
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
    assert_eq!(family.import(&eva_csv(), HOME)?, 500);
    assert_eq!(family.entries()?, 4207);
    let (reviews, reference) = (family.review_of_the_year()?, Reference::read()?);
    Differences::of_the_year(&reviews, &reference.days, &reference.nights).assert_none();
    Ok(())
}

#[test]
fn every_imported_entry_is_one_a_parent_could_have_logged() -> Outcome {
    let family = Family::with_the_year()?;
    let (mut query, mut seen, mut refused) = (TimelineQuery::default(), 0, Vec::new());
    loop {
        let page = family.journal.timeline(query.clone())?;
        for row in page.days.iter().flat_map(|day| &day.rows) {
            seen += 1;
            let entry = row.entry.clone();
            let draft = Draft {
                children: entry.child.into_iter().collect(),
                span: entry.span,
                details: entry.details,
                caregiver: entry.caregiver,
                note: entry.note,
                tags: entry.tags,
                source: entry.source,
            };
            let problems = family.journal.check(draft)?;
            refused.extend(problems.into_iter().filter(|p| p.severity == Severity::Refuse));
        }
        query.before = page.next;
        if query.before.is_none() {
            break;
        }
    }
    assert_eq!(refused, []);
    assert_eq!(seen, 4207);
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
