use super::*;
use crate::model::{
    CivilDate, Length, LengthUnit, MeasuringPosition, Sex, Span, Weight, WeightUnit,
};
use crate::screen::testing::{Home, MIRA};

fn kg(amount: f64) -> Option<Weight> {
    Some(Weight { amount, unit: WeightUnit::Kg })
}

fn cm(amount: f64) -> Option<Length> {
    Some(Length { amount, unit: LengthUnit::Cm })
}

fn home(sex: Option<Sex>) -> Home {
    let mut home = Home::new("Europe/Berlin");
    home.children[0].profile.sex = sex;
    home
}

fn measure(home: &mut Home, at: &str, growth: Growth) {
    home.moment(Details::Growth { growth }, at);
}

fn screen(home: &Home, now: &str) -> GrowthScreen {
    snapshot(&GrowthInput {
        child: &home.children[0],
        entries: &home.entries,
        calendar: &home.calendar(),
        settings: &home.settings,
        now: home.at(now),
        words: &Words::english(),
    })
}

fn weight_of(screen: &GrowthScreen) -> &GrowthChart {
    &screen.charts[0]
}

#[test]
fn a_weight_stands_with_its_z_score_and_percentile() {
    let mut home = home(Some(Sex::Girl));
    measure(&mut home, "2026-09-15 14:00", Growth { weight: kg(3.2322), ..Growth::default() });
    measure(&mut home, "2026-11-20 09:00", Growth { weight: kg(12.0), ..Growth::default() });
    let screen = screen(&home, "2026-11-21 12:00");
    let chart = weight_of(&screen);
    // The median of girls at birth is 3.2322 kg.
    assert_eq!(chart.points[0].words, "3.23 kg: percentile 50, z-score 0.00");
    assert_eq!((chart.points[0].across, chart.points[0].check_number.as_ref()), (Some(0.0), None));
    // September 15 to November 20 are 66 days; 12 kg is a slip for 5.
    let slip = &chart.points[1];
    assert_eq!((slip.across, slip.percentile), (Some(66.0), None));
    assert!(slip.words.starts_with("12 kg: above the 99th percentile"), "{}", slip.words);
    assert_eq!(slip.check_number.as_deref(), Some("Please check this number."));
    assert_eq!(screen.notice, None);
}

#[test]
fn growth_of_the_first_weeks() {
    let mut home = home(Some(Sex::Girl));
    let at_birth = Growth { weight: kg(3.42), length: cm(51.0), head: cm(34.5), position: None };
    measure(&mut home, "2026-09-15 14:00", at_birth);
    measure(&mut home, "2026-10-20 09:00", Growth { weight: kg(4.35), ..Growth::default() });
    let mut screen = screen(&home, "2026-10-20 12:00");
    // The lines are the tables' own, checked elsewhere; two columns show their shape.
    for chart in &mut screen.charts {
        chart.columns.truncate(2);
        for line in &mut chart.lines {
            line.values.truncate(2);
        }
    }
    insta::assert_json_snapshot!(screen);
}

#[test]
fn the_lines_cover_the_childs_age() {
    let mut home = home(Some(Sex::Boy));
    measure(&mut home, "2026-09-15 14:00", Growth { weight: kg(3.5), ..Growth::default() });
    // 67 days: ten weeks, in steps of two.
    let screen = screen(&home, "2026-11-21 12:00");
    let chart = weight_of(&screen);
    assert_eq!((chart.across.to, chart.across.unit), (70.0, GrowthUnit::Weeks));
    assert_eq!((chart.columns[0], chart.columns[chart.columns.len() - 1]), (0.0, 70.0));
    assert_eq!(chart.lines.iter().map(|l| l.percentile).collect::<Vec<_>>(), [3, 15, 50, 85, 97]);
    assert!(chart.lines.iter().all(|line| line.values.len() == chart.columns.len()));
    // The median of boys at birth; P3 and P97 as the WHO prints them: 2.5 and 4.3.
    let at_birth: Vec<f64> = chart.lines.iter().map(|line| line.values[0]).collect();
    assert!((at_birth[2] - 3.3464).abs() < 1e-9);
    assert!((at_birth[0] - 2.507).abs() < 1e-3 && (at_birth[4] - 4.3).abs() < 0.05);
    assert!(chart.up.from <= at_birth[0]);
}

#[test]
fn without_a_sex_there_are_points_and_no_lines() {
    let mut home = home(None);
    measure(&mut home, "2026-10-15 14:00", Growth { head: cm(37.0), ..Growth::default() });
    let screen = screen(&home, "2026-11-21 12:00");
    assert_eq!(screen.notice, Some(GrowthNotice::SexNotSaid));
    let head = &screen.charts[2];
    assert!(head.lines.is_empty());
    assert_eq!((head.points[0].words.as_str(), head.points[0].z), ("37 cm", None));
}

#[test]
fn a_preterm_baby_has_points_from_term_on() {
    let mut home = home(Some(Sex::Girl));
    // Due on October 27: 42 days early.
    home.children[0].profile.due_date = Some("2026-10-27".parse::<CivilDate>().unwrap());
    measure(&mut home, "2026-10-20 09:00", Growth { weight: kg(2.6), ..Growth::default() });
    measure(&mut home, "2026-11-06 09:00", Growth { weight: kg(3.4), ..Growth::default() });
    let screen = screen(&home, "2026-11-21 12:00");
    let points = &weight_of(&screen).points;
    assert_eq!((points[0].across, points[0].z), (None, None));
    assert!(points[0].words.starts_with("2.6 kg"), "{}", points[0].words);
    assert_eq!((points[1].across, points[1].corrected), (Some(10.0), true));
    assert!(points[1].z.is_some());
}

#[test]
fn weight_for_length_is_drawn_where_both_were_measured_at_once() {
    let mut home = home(Some(Sex::Girl));
    let growth = Growth {
        weight: kg(5.0),
        length: cm(57.3),
        position: Some(MeasuringPosition::Standing),
        head: None,
    };
    measure(&mut home, "2026-11-20 09:00", growth);
    let screen = screen(&home, "2026-11-21 12:00");
    let chart = &screen.charts[3];
    assert_eq!(chart.measure, GrowthMeasure::WeightForLength);
    // Standing, 0.7 cm are added.
    assert!((chart.points[0].across.unwrap() - 58.0).abs() < 1e-9);
    assert_eq!((chart.columns[0], chart.columns[chart.columns.len() - 1]), (53.0, 63.0));
    assert!(chart.points[0].written.contains("57.3 cm"));
}

#[test]
fn a_family_that_writes_pounds_sees_pounds() {
    let mut home = home(Some(Sex::Boy));
    home.settings.weight_unit = WeightUnit::Lb;
    let weight = Some(Weight { amount: 8.0, unit: WeightUnit::Lb });
    measure(&mut home, "2026-09-20 09:00", Growth { weight, ..Growth::default() });
    let screen = screen(&home, "2026-11-21 12:00");
    let chart = weight_of(&screen);
    assert_eq!(chart.up.unit, GrowthUnit::Pounds);
    assert!((chart.points[0].up - 8.0).abs() < 1e-9);
    // 3.3464 kg / 0.45359237 = 7.378 lb.
    assert!((chart.lines[2].values[0] - 7.378).abs() < 1e-3);
}

#[test]
fn a_removed_or_other_entry_is_no_point() {
    let mut home = home(Some(Sex::Boy));
    measure(&mut home, "2026-09-20 09:00", Growth { weight: kg(3.5), ..Growth::default() });
    home.entries[0].removed = Some(crate::model::Removal::Deleted);
    let start = home.at("2026-09-21 09:00");
    home.add(MIRA, crate::screen::testing::sleep(), Span::Running { start });
    let screen = screen(&home, "2026-11-21 12:00");
    assert_eq!(screen.notice, Some(GrowthNotice::NothingMeasured));
    assert_eq!(screen.charts.len(), 3);
    assert!(screen.charts.iter().all(|chart| chart.points.is_empty() && chart.lines.len() == 5));
}
