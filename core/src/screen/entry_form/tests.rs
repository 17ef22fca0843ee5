use super::*;
use crate::model::{
    BreastSide, CaregiverProfile, Cry, CryStrength, Feed, FeedForm, ProblemCode, Removal, Sleep,
    SleepPlace, Soothing, Volume, VolumeUnit,
};
use crate::screen::testing::{Home, JONAS, MIRA, bottle, child, cry, miras_day, sleep};

const NOW: &str = "2026-11-20 14:20";

fn caregiver(id: u128, name: &str, archived: bool) -> Caregiver {
    let profile = CaregiverProfile { name: name.into(), role: None };
    Caregiver { id: CaregiverId(uuid::Uuid::from_u128(id)), profile, archived }
}

fn open(home: &Home, subject: FormSubject<'_>) -> EntryForm {
    open_at(home, subject, home.at(NOW))
}

fn open_at(home: &Home, subject: FormSubject<'_>, now: Instant) -> EntryForm {
    let mut recent = home.entries.clone();
    recent.sort_by_key(|entry| std::cmp::Reverse((entry.span.start(), entry.id)));
    snapshot(&EntryFormInput {
        subject,
        recent: &recent,
        children: &home.children,
        caregivers: &home.caregivers,
        last_caregiver: home.caregivers.first().map(|who| who.id),
        calendar: &home.calendar(),
        settings: &home.settings,
        now,
        words: &Words::english(),
    })
}

fn new(home: &Home, kind: EntryKind) -> EntryForm {
    open(home, FormSubject::New { kind, children: &[MIRA] })
}

#[test]
fn a_bottle_form_offers_the_last_bottle_now() {
    let mut home = Home::new("Europe/London");
    for (time, ml) in [("08:00", 80.0), ("09:00", 120.0), ("10:00", 80.0), ("11:00", 90.0)] {
        home.moment(bottle(ml), &format!("2026-11-20 {time}"));
    }
    let form = new(&home, EntryKind::Feed);
    assert_eq!(form.draft.details, bottle(90.0));
    assert_eq!(form.draft.span, Span::Moment { start: home.at(NOW) });
    let offered: Vec<f64> = form.recents.volumes.iter().map(|volume| volume.amount).collect();
    assert_eq!(offered, [80.0, 90.0, 120.0]);
    assert!(form.can_save && form.problems.is_empty());
}

#[test]
fn a_breast_form_begins_on_the_side_that_is_due() {
    // Mira's last feed ended on the left.
    let form = new(&miras_day(), EntryKind::Feed);
    let Details::Feed { feed: Feed { form: FeedForm::Breast { segments } } } = form.draft.details
    else {
        panic!("no breast feed");
    };
    assert_eq!(segments[0].side, BreastSide::Right);
    assert!(form.draft.span.is_running());
}

#[test]
fn amounts_in_another_unit_are_not_offered() {
    let mut home = Home::new("Europe/London");
    home.settings.volume_unit = VolumeUnit::Oz;
    home.moment(bottle(90.0), "2026-11-20 08:00");
    let in_ounces = FeedForm::Bottle {
        content: crate::model::BottleContent::Milk,
        offered: None,
        taken: Some(Volume::oz(3.5)),
    };
    home.moment(Details::Feed { feed: Feed { form: in_ounces } }, "2026-11-20 09:00");
    let form = new(&home, EntryKind::Feed);
    assert_eq!(form.recents.volumes, [Volume::oz(3.5)]);
    assert_eq!((form.units.volume, form.units.volume_step), (VolumeUnit::Oz, 0.5));
}

#[test]
fn starts_are_counted_back_from_the_full_minute() {
    let home = Home::new("Europe/London");
    let now = home.at(NOW).plus(42_000);
    let form = open_at(&home, FormSubject::New { kind: EntryKind::Sleep, children: &[MIRA] }, now);
    let chips: Vec<(u32, Instant)> =
        form.time_chips.iter().map(|chip| (chip.minutes_ago, chip.at)).collect();
    let ago = |time: &str| home.at(&format!("2026-11-20 {time}"));
    assert_eq!(
        chips,
        [
            (0, ago("14:20")),
            (5, ago("14:15")),
            (10, ago("14:10")),
            (20, ago("14:00")),
            (30, ago("13:50")),
        ]
    );
    assert_eq!(form.draft.span, Span::Running { start: ago("14:20") });
}

#[test]
fn every_new_form_but_those_with_a_name_to_type_can_be_saved_at_once() {
    let home = miras_day();
    let refused: Vec<EntryKind> = EntryKind::ALL
        .into_iter()
        .filter(|kind| {
            let children: &[ChildId] = if *kind == EntryKind::Wellbeing { &[] } else { &[MIRA] };
            !open(&home, FormSubject::New { kind: *kind, children }).can_save
        })
        .collect();
    for kind in [EntryKind::Massage, EntryKind::Sleep, EntryKind::Cry, EntryKind::Feed] {
        assert!(!refused.contains(&kind), "{kind:?}");
    }
    assert!(refused.contains(&EntryKind::Medicine) && refused.contains(&EntryKind::Growth));
}

#[test]
fn what_soothed_and_where_the_baby_slept_is_offered_again() {
    let mut home = Home::new("Europe/London");
    let soothed = Cry { helped: vec![Soothing::WhiteNoise], ..Cry::default() };
    home.between(Details::Cry { cry: soothed }, "2026-11-20 08:00", "08:20");
    let pram = Sleep { place: Some(SleepPlace::Pram), ..Sleep::default() };
    home.between(Details::Sleep { sleep: pram }, "2026-11-20 09:00", "10:00");
    let form = new(&home, EntryKind::Cry);
    assert_eq!(form.recents.soothing, [Soothing::WhiteNoise]);
    assert_eq!(form.recents.places, [SleepPlace::Pram]);
}

#[test]
fn an_entry_opens_as_it_was_saved() {
    let mut home = miras_day();
    home.entries[0].note = Some("restless".into());
    let entry = &home.entries[0];
    let form = open(&home, FormSubject::Edit { entry });
    assert_eq!(form.entry.as_ref(), Some(entry));
    assert_eq!((form.draft.span, form.draft.note.as_deref()), (entry.span, Some("restless")));
    assert_eq!(form.draft.children, [MIRA]);
    assert!(form.can_save);
}

#[test]
fn an_entry_that_was_deleted_meanwhile_opens_and_cannot_be_saved() {
    let mut home = miras_day();
    home.entries[0].removed = Some(Removal::Deleted);
    let form = open(&home, FormSubject::Edit { entry: &home.entries[0] });
    assert_eq!(form.entry.and_then(|entry| entry.removed), Some(Removal::Deleted));
    assert!(form.problems.is_empty());
    assert!(!form.can_save);
}

#[test]
fn a_draft_that_ends_before_it_begins_cannot_be_saved() {
    let home = miras_day();
    let mut draft = draft_of(&home.entries[0]);
    let start = home.at("2026-11-20 12:00");
    draft.span = Span::Interval { start, end: start.plus(-MINUTE) };
    let form = open(&home, FormSubject::Draft { draft: &draft });
    assert_eq!(form.entry, None::<Entry>);
    assert!(!form.can_save);
    assert_eq!(form.problems[0].field, "end");
    assert_eq!(form.problems[0].code, ProblemCode::EndBeforeStart);
}

#[test]
fn who_was_taken_off_the_screens_is_offered_only_where_the_entry_names_them() {
    let mut home = miras_day();
    home.caregivers = vec![caregiver(1, "Sam", false), caregiver(2, "Au pair", true)];
    home.children.push(Child { archived: true, ..child(JONAS, "Jonas", "2026-09-15") });
    let form = new(&home, EntryKind::Sleep);
    assert_eq!((form.children.len(), form.caregivers.len()), (1, 1));
    assert_eq!(form.draft.caregiver, Some(home.caregivers[0].id));

    let mut old = home.entries[0].clone();
    old.caregiver = Some(home.caregivers[1].id);
    old.child = Some(JONAS);
    let form = open(&home, FormSubject::Edit { entry: &old });
    assert_eq!((form.children.len(), form.caregivers.len()), (2, 2));
}

#[test]
fn a_caregiver_taken_off_the_screens_is_no_default() {
    let mut home = miras_day();
    home.caregivers = vec![caregiver(2, "Au pair", true)];
    assert_eq!(new(&home, EntryKind::Sleep).draft.caregiver, None);
}

#[test]
fn twins_are_logged_with_one_form() {
    let mut home = miras_day();
    home.children.push(child(JONAS, "Jonas", "2026-09-15"));
    let children = [MIRA, JONAS];
    let form = open(&home, FormSubject::New { kind: EntryKind::Cry, children: &children });
    assert_eq!(form.draft.children, children);
    assert_eq!(form.draft.details, cry(CryStrength::Cry));
}

mod snapshots {
    use super::*;

    #[test]
    fn feed() {
        let mut home = miras_day();
        home.moment(bottle(120.0), "2026-11-20 10:00");
        insta::assert_json_snapshot!(new(&home, EntryKind::Feed));
    }

    #[test]
    fn first_sleep() {
        insta::assert_json_snapshot!(new(&Home::new("Europe/London"), EntryKind::Sleep));
    }

    #[test]
    fn growth_without_a_number() {
        insta::assert_json_snapshot!(new(&miras_day(), EntryKind::Growth));
    }

    #[test]
    fn an_old_sleep() {
        let mut home = Home::new("Europe/London");
        home.between(sleep(), "2026-11-19 20:00", "06:00");
        let form = open(&home, FormSubject::Edit { entry: &home.entries[0] });
        insta::assert_json_snapshot!(form);
    }
}
