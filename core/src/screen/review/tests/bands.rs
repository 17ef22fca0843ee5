use super::super::bands::bands;
use super::*;

fn born(birth: &str, due: Option<&str>) -> ChildProfile {
    ChildProfile {
        name: "Mira".into(),
        birth_date: birth.parse().unwrap(),
        due_date: due.map(|due| due.parse().unwrap()),
        sex: None,
    }
}

fn week_of(hours: f64) -> Vec<Option<f64>> {
    vec![Some(hours * 60.0); 7]
}

fn babies(
    measure: ReviewMeasure,
    values: &[Option<f64>],
    profile: &ChildProfile,
    first: &str,
    weeks: u32,
) -> Vec<(f64, f64, Option<BandStanding>)> {
    bands(measure, values, profile, first.parse().unwrap(), weeks)
        .into_iter()
        .filter(|band| band.basis == BandBasis::Babies)
        .map(|band| (band.low, band.high, band.standing))
        .collect()
}

#[test]
fn six_logged_days_show_no_band() {
    let mut values = week_of(14.0);
    values[2] = None;
    let mira = born("2026-09-01", None);
    assert!(
        bands(ReviewMeasure::Asleep, &values, &mira, "2026-11-01".parse().unwrap(), 1).is_empty()
    );
    // The seventh may come from the week before.
    let two_weeks = [vec![None, None, None, None, None, None, Some(800.0)], values].concat();
    assert!(!babies(ReviewMeasure::Asleep, &two_weeks, &mira, "2026-11-01", 1).is_empty());
}

#[test]
fn days_of_six_weeks_ago_say_nothing_about_today() {
    let months: Vec<_> = (0..6)
        .flat_map(|week| {
            let hours = if week == 0 { Some(840.0) } else { None };
            vec![hours; 7]
        })
        .collect();
    let mira = born("2026-09-01", None);
    assert!(babies(ReviewMeasure::Asleep, &months, &mira, "2026-11-01", 6).is_empty());
}

#[test]
fn sleep_stands_inside_near_or_outside_what_most_babies_do() {
    // At 2 months (Galland 2012): 9.3 to 20.0 h, so up to 1.07 h outside is near.
    let mira = born("2026-09-01", None);
    let standing = |hours| {
        let found = babies(ReviewMeasure::Asleep, &week_of(hours), &mira, "2026-11-01", 1);
        assert_eq!((found[0].0, found[0].1), (9.3 * 60.0, 20.0 * 60.0));
        found[0].2
    };
    assert_eq!(standing(14.0), Some(BandStanding::Inside));
    assert_eq!(standing(8.5), Some(BandStanding::Near));
    assert_eq!(standing(8.0), Some(BandStanding::Outside));
}

#[test]
fn a_baby_born_early_is_compared_by_its_corrected_age() {
    // Born 8 weeks before the due date; 4.9 months old, but 3.1 months corrected.
    let early = born("2026-06-01", Some("2026-07-27"));
    let term = born("2026-06-01", None);
    let on = "2026-10-23"; // the week ends on 29 October: 150 days, corrected 94
    let values = week_of(13.0);
    assert_eq!(babies(ReviewMeasure::Asleep, &values, &early, on, 1)[0].0, 9.4 * 60.0);
    assert_eq!(babies(ReviewMeasure::Asleep, &values, &term, on, 1)[0].0, 8.8 * 60.0);
}

#[test]
fn the_band_moves_on_with_the_babys_age() {
    // Born 1 September: 137 days (4.5 months) are over on 16 January.
    let mira = born("2026-09-01", None);
    let months = [week_of(13.0), week_of(13.0), week_of(13.0), week_of(13.0)].concat();
    let first = "2027-01-01".parse().unwrap();
    let spans: Vec<_> = bands(ReviewMeasure::Asleep, &months, &mira, first, 4)
        .into_iter()
        .filter(|band| band.basis == BandBasis::Babies)
        .map(|b| (b.first_day, b.last_day, b.low, b.standing))
        .collect();
    // Weeks end on 7, 14, 21 and 28 January.
    let inside = Some(BandStanding::Inside);
    assert_eq!(spans, [(0, 13, 9.4 * 60.0, None), (14, 27, 8.8 * 60.0, inside)]);
}

#[test]
fn recommendations_stand_beside_the_band_and_give_no_standing() {
    let mira = born("2026-03-01", None);
    let first = "2026-09-01".parse().unwrap();
    let found = bands(ReviewMeasure::Asleep, &week_of(14.0), &mira, first, 1);
    let recommended: Vec<_> = found
        .iter()
        .filter(|band| band.basis == BandBasis::Recommended)
        .map(|band| (band.low / 60.0, band.high / 60.0, band.drawn, band.standing))
        .collect();
    // Three bodies at 6 months.
    assert_eq!(recommended.len(), 3);
    assert_eq!(recommended[0], (12.0, 15.0, false, None));
}

#[test]
fn crying_is_drawn_against_averages_and_compared_with_single_babies() {
    let mira = born("2026-09-01", None);
    let values = vec![Some(70.0); 7];
    let first = "2026-10-01".parse().unwrap(); // ends at 36 days: 5.1 weeks
    let found = bands(ReviewMeasure::Crying, &values, &mira, first, 1);
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].low, found[0].high, found[0].drawn), (30.0, 300.0, false));
    assert_eq!(found[0].standing, Some(BandStanding::Inside));
    assert_eq!((found[1].low, found[1].high, found[1].drawn), (117.0, 133.0, true));
    assert_eq!(found[1].standing, None);
    let older = "2027-01-01".parse().unwrap();
    assert!(bands(ReviewMeasure::Crying, &values, &mira, older, 1).is_empty());
}
