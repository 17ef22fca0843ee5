use super::*;
use crate::logging::testing::{
    at, bottle, breast, brief, draft, entry, feed, interval, massaged, mia, open, papa, running,
    side, with_context,
};
use crate::model::{
    Activity, ActivityKind, BottleContent, BreastSide, Cry, CueSeen, DegreeUnit, Degrees, Diaper,
    Dose, DoseUnit, EntryKind, FeedForm, Growth, HOUR, Length, LengthUnit, Massage, Medicine,
    Milestone, Note, Sleep, SleepPlace, Temperature, Volume, Weight, WeightUnit, Wellbeing,
};
use BreastSide::{Left, Right};

fn sleep() -> Details {
    Details::Sleep { sleep: Sleep::default() }
}

fn moment(minute: i64) -> Span {
    Span::Moment { start: at(minute) }
}

/// What is wrong with a draft: "field Code Severity".
fn wrong(draft: &Draft) -> Vec<String> {
    with_context(|context| brief(&check_draft(draft, context)))
}

fn wrong_details(details: Details) -> Vec<String> {
    wrong(&draft(details, moment(0)))
}

#[test]
fn an_ordinary_nap_has_no_problem() {
    assert!(wrong(&draft(sleep(), interval(0, 45))).is_empty());
    assert!(wrong(&draft(sleep(), running(170))).is_empty());
    assert!(wrong(&draft(sleep(), Span::EndUnknown { start: at(0) })).is_empty());
}

#[test]
fn an_end_before_the_start_is_refused() {
    assert_eq!(wrong(&draft(sleep(), interval(45, 0))), ["end EndBeforeStart Refuse"]);
    assert!(wrong(&draft(sleep(), interval(45, 45))).is_empty());
}

#[test]
fn forty_eight_hours_are_the_longest_entry() {
    let two_days = 48 * 60;
    assert!(wrong(&draft(sleep(), interval(-two_days, 0))).is_empty());
    assert_eq!(wrong(&draft(sleep(), interval(-two_days - 1, 0))), ["end TooLong Refuse"]);
}

#[test]
fn the_future_is_refused_but_a_phones_clock_may_be_ahead() {
    // It is 22:00, minute 180.
    assert!(wrong(&draft(sleep(), running(185))).is_empty());
    assert_eq!(wrong(&draft(sleep(), running(186))), ["start InFuture Refuse"]);
    assert_eq!(wrong(&draft(sleep(), interval(170, 240))), ["end InFuture Refuse"]);
}

#[test]
fn a_slip_in_the_year_is_out_of_range() {
    let year_1520 = Span::EndUnknown { start: Instant(-14_200_000_000_000) };
    assert_eq!(
        wrong(&draft(sleep(), year_1520)),
        ["start BeforeBirth Ask", "start OutOfRange Refuse"]
    );
    let extremes = Span::Interval { start: Instant(i64::MIN), end: Instant(i64::MAX) };
    let found = wrong(&draft(sleep(), extremes));
    assert!(found.contains(&"end OutOfRange Refuse".to_owned()), "{found:?}");
}

#[test]
fn an_entry_long_before_birth_is_asked_about() {
    // Mia was born on 16 February 2020; at 19:00 UTC on the 14th that is more than a day away.
    let days_before = |days: i64| Span::EndUnknown { start: at(0).plus(-days * 24 * HOUR) };
    assert!(wrong(&draft(sleep(), days_before(22))).is_empty(), "the evening before");
    assert_eq!(wrong(&draft(sleep(), days_before(23))), ["start BeforeBirth Ask"]);
}

#[test]
fn an_entry_names_a_child_of_the_journal() {
    let nobody = Draft { children: vec![], ..draft(sleep(), interval(0, 45)) };
    assert_eq!(wrong(&nobody), ["children Missing Refuse"]);
    let stranger = ChildId(uuid::Uuid::from_u128(77));
    let strange = Draft { children: vec![mia().id, stranger], ..nobody };
    assert_eq!(wrong(&strange), ["children UnknownChild Refuse"]);
    let wellbeing = Details::Wellbeing { wellbeing: Wellbeing::default() };
    assert!(wrong(&Draft { children: vec![], ..draft(wellbeing, moment(0)) }).is_empty());
}

#[test]
fn caregivers_are_of_the_journal() {
    let stranger = CaregiverId(uuid::Uuid::from_u128(77));
    let by = |caregiver| Draft { caregiver: Some(caregiver), ..draft(sleep(), interval(0, 45)) };
    assert!(wrong(&by(papa().id)).is_empty());
    assert_eq!(wrong(&by(stranger)), ["caregiver UnknownCaregiver Refuse"]);
    let massage = Massage { joined: vec![papa().id, stranger], ..Massage::default() };
    assert_eq!(
        wrong_details(Details::Massage { massage }),
        ["massage.joined UnknownCaregiver Refuse"]
    );
}

#[test]
fn sleep_and_crying_have_a_length() {
    assert_eq!(wrong(&draft(sleep(), moment(0))), ["end WrongTiming Refuse"]);
    let cry = Details::Cry { cry: Cry::default() };
    assert_eq!(wrong(&draft(cry, moment(0))), ["end WrongTiming Refuse"]);
    assert!(wrong(&draft(bottle(BottleContent::Milk, None), moment(0))).is_empty());
}

#[test]
fn only_what_lasts_has_a_timer() {
    let diaper = Details::Diaper { diaper: Diaper::default() };
    assert_eq!(wrong(&draft(diaper.clone(), running(0))), ["start WrongTiming Refuse"]);
    assert_eq!(wrong(&draft(diaper.clone(), interval(0, 5))), ["end WrongTiming Refuse"]);
    assert!(wrong(&draft(diaper, moment(0))).is_empty());
    let note = Details::Note { details: Note::default() };
    assert!(wrong(&draft(note, interval(0, 60))).is_empty(), "a note about an hour");
    let timers = EntryKind::ALL.into_iter().filter(|kind| has_timer(*kind));
    assert_eq!(timers.count(), 6);
}

#[test]
fn a_mixed_up_number_is_refused() {
    for number in [f64::NAN, f64::INFINITY, -1.0] {
        let bottle = bottle(BottleContent::Formula, Some(Volume::ml(number)));
        assert_eq!(wrong_details(bottle), ["feed.taken NotANumber Refuse"], "{number}");
    }
    let nothing_taken = bottle(BottleContent::Formula, Some(Volume::ml(0.0)));
    assert!(wrong_details(nothing_taken).is_empty(), "a refused bottle is a feed of 0 ml");
}

#[test]
fn an_unusual_bottle_is_asked_about_in_any_unit() {
    let of = |volume| wrong_details(bottle(BottleContent::Formula, Some(volume)));
    assert!(of(Volume::ml(500.0)).is_empty());
    assert_eq!(of(Volume::ml(501.0)), ["feed.taken Unusual Ask"]);
    // 17 fl oz are 502.75 ml.
    assert!(of(Volume::oz(16.0)).is_empty());
    assert_eq!(of(Volume::oz(17.0)), ["feed.taken Unusual Ask"]);
}

#[test]
fn growth_needs_a_value_and_asks_about_rare_ones() {
    let growth = |growth| wrong_details(Details::Growth { growth });
    assert_eq!(growth(Growth::default()), ["growth Missing Refuse"]);
    let weight = |amount, unit| {
        growth(Growth { weight: Some(Weight { amount, unit }), ..Growth::default() })
    };
    assert!(weight(3.42, WeightUnit::Kg).is_empty());
    assert!(weight(7.5, WeightUnit::Lb).is_empty());
    // 3,420 kg instead of g, and 3.42 g instead of kg.
    assert_eq!(weight(3420.0, WeightUnit::Kg), ["growth.weight Unusual Ask"]);
    assert_eq!(weight(3.42, WeightUnit::G), ["growth.weight Unusual Ask"]);
    assert_eq!(weight(0.0, WeightUnit::Kg), ["growth.weight NotANumber Refuse"]);
    let inches = |amount| Some(Length { amount, unit: LengthUnit::In });
    // 20 in are 50.8 cm: a length, and within what a head can be. 14 in are 35.6 cm.
    assert!(
        growth(Growth { length: inches(20.0), head: inches(14.0), ..Growth::default() }).is_empty()
    );
    assert_eq!(
        growth(Growth { length: inches(52.0), head: inches(35.0), ..Growth::default() }),
        ["growth.length Unusual Ask", "growth.head Unusual Ask"]
    );
}

#[test]
fn temperatures_of_34_to_42_degrees_pass_unasked() {
    let reading = |amount, unit| {
        let temperature = Temperature { reading: Degrees { amount, unit }, site: None };
        wrong_details(Details::Temperature { temperature })
    };
    assert!(reading(34.0, DegreeUnit::C).is_empty());
    assert!(reading(42.0, DegreeUnit::C).is_empty());
    assert!(reading(99.5, DegreeUnit::F).is_empty());
    assert_eq!(reading(99.5, DegreeUnit::C), ["temperature.reading Unusual Ask"]);
    assert_eq!(reading(-37.0, DegreeUnit::C), ["temperature.reading Unusual Ask"]);
    assert_eq!(reading(f64::NAN, DegreeUnit::C), ["temperature.reading NotANumber Refuse"]);
}

#[test]
fn a_medicine_has_a_name_and_a_next_dose_within_a_week() {
    let medicine = |name: &str, dose, next| {
        let dose = Some(Dose { amount: dose, unit: DoseUnit::Drop });
        let medicine = Medicine { name: name.into(), dose, next_dose_minutes: Some(next) };
        wrong_details(Details::Medicine { medicine })
    };
    assert!(medicine("Vitamin D", 1.0, 7 * 24 * 60).is_empty());
    assert_eq!(medicine("  ", 1.0, 1440), ["medicine.name Missing Refuse"]);
    assert_eq!(medicine("Vitamin D", -1.0, 1440), ["medicine.dose NotANumber Refuse"]);
    assert_eq!(
        medicine("Vitamin D", 1.0, 7 * 24 * 60 + 1),
        ["medicine.next_dose_minutes Unusual Ask"]
    );
}

#[test]
fn own_labels_and_titles_are_not_empty() {
    let place = Some(SleepPlace::Other { label: " ".into() });
    let nap = Details::Sleep { sleep: Sleep { place, ..Sleep::default() } };
    assert_eq!(wrong(&draft(nap, interval(0, 45))), ["sleep.place Missing Refuse"]);
    let other = BottleContent::Other { label: String::new() };
    assert_eq!(wrong_details(bottle(other, None)), ["feed.content Missing Refuse"]);
    let what = ActivityKind::Other { label: String::new() };
    let activity = Details::Activity { activity: Activity { what } };
    assert_eq!(wrong_details(activity), ["activity.what Missing Refuse"]);
    let milestone = Details::Milestone { milestone: Milestone { title: String::new() } };
    assert_eq!(wrong_details(milestone), ["milestone.title Missing Refuse"]);
}

#[test]
fn scales_run_from_one_to_five() {
    let massage = |before, after| {
        let massage =
            Massage { calm_before: Some(before), calm_after: Some(after), ..Massage::default() };
        wrong_details(Details::Massage { massage })
    };
    assert!(massage(1, 5).is_empty());
    assert_eq!(
        massage(0, 6),
        ["massage.calm_before OutsideScale Refuse", "massage.calm_after OutsideScale Refuse"]
    );
}

#[test]
fn minutes_inside_an_entry_stay_below_two_days() {
    let late = vec![CueSeen { cue: "gaze-averted".into(), minute: 3000 }];
    let massage = Massage { cues: late, ..Massage::default() };
    assert_eq!(wrong_details(Details::Massage { massage }), ["massage.cues TooLong Refuse"]);
    let cry = Cry { carried_minutes: Some(u32::MAX), ..Cry::default() };
    assert_eq!(
        wrong(&draft(Details::Cry { cry }, interval(0, 20))),
        ["cry.carried_minutes TooLong Refuse"]
    );
}

#[test]
fn long_texts_are_refused_by_characters_not_bytes() {
    let noted = |note: String| Draft { note: Some(note), ..draft(sleep(), interval(0, 45)) };
    assert!(wrong(&noted("ü".repeat(10_000))).is_empty());
    assert_eq!(wrong(&noted("ü".repeat(10_001))), ["note TextTooLong Refuse"]);
    let tags = vec!["a".repeat(10_001), "b".repeat(10_001)];
    let tagged = Draft { tags, ..draft(sleep(), interval(0, 45)) };
    assert_eq!(wrong(&tagged), ["tags TextTooLong Refuse"], "one sentence for a field is enough");
}

#[test]
fn sides_lie_in_order_inside_their_feed() {
    let feed = |segments: &[_]| wrong(&draft(breast(segments), interval(0, 20)));
    let refused = ["feed.segments SegmentsOutOfOrder Refuse"];
    assert!(feed(&[side(Left, 0, 8), side(Right, 10, 20)]).is_empty(), "a gap is fine");
    assert_eq!(feed(&[side(Left, 0, 8), side(Right, 7, 20)]), refused, "overlap");
    assert_eq!(feed(&[side(Right, 10, 20), side(Left, 0, 8)]), refused, "wrong order");
    assert_eq!(feed(&[side(Left, -1, 8)]), refused, "before the feed");
    assert_eq!(feed(&[side(Left, 8, 5)]), refused, "backwards");
    assert_eq!(feed(&[open(Left, 0), side(Right, 8, 20)]), refused, "open in the middle");
}

#[test]
fn imported_minutes_may_be_rounded_up() {
    let feed = |end| {
        let sides = [side(Left, 0, 11), side(Right, 11, end)];
        wrong(&draft(breast(&sides), interval(0, 20)))
    };
    // Two sides: up to two minutes beyond the end.
    assert!(feed(22).is_empty());
    assert_eq!(feed(23), ["feed.segments SegmentsOutOfOrder Refuse"]);
}

#[test]
fn an_open_side_belongs_to_a_running_feed() {
    let running_feed = entry(breast(&[side(Left, 0, 8), open(Right, 8)]), running(0));
    let over = Entry { span: interval(0, 20), ..running_feed.clone() };
    with_context(|context| {
        assert_eq!(check_entry(&running_feed, context), []);
        let found = brief(&check_entry(&over, context));
        assert_eq!(found, ["feed.segments SegmentsOutOfOrder Refuse"]);
    });
    let massage = draft(massaged(&[(true, 0, 30)]), interval(0, 10));
    assert_eq!(wrong(&massage), ["massage.segments SegmentsOutOfOrder Refuse"]);
}

#[test]
fn what_helped_but_was_not_tried_is_no_problem() {
    let cry = Cry { helped: vec![crate::model::Soothing::Carrying], ..Cry::default() };
    assert!(wrong(&draft(Details::Cry { cry }, interval(0, 20))).is_empty());
}

#[test]
fn foods_are_only_names() {
    let foods = vec![String::new(), "pear".into()];
    let solids = feed(FeedForm::Solids { foods, amount: None, reaction: None });
    assert!(wrong_details(solids).is_empty(), "empty ones are left out");
}

#[test]
fn every_problem_says_what_to_do() {
    let problems = with_context(|context| {
        let broken = Draft { children: vec![], ..draft(sleep(), interval(45, 0)) };
        check_draft(&broken, context)
    });
    let sentences: Vec<&str> = problems.iter().map(|problem| problem.sentence.as_str()).collect();
    assert_eq!(
        sentences,
        ["Choose the child this is about.", "The end is before the start. Check both times.",]
    );
}
