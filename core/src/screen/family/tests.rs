use uuid::Uuid;

use super::*;
use crate::model::{
    CaregiverId, CaregiverProfile, CaregiverRole, ClockTime, VolumeUnit, ZoneChangeId,
};
use crate::screen::testing::{Home, JONAS, MIRA, child};

/// Mira was born seven weeks early; her brother is archived; they moved to Tokyo in November.
fn family() -> Home {
    let mut home = Home::new("Europe/London");
    home.children[0].profile.due_date = Some("2026-11-03".parse().unwrap());
    home.children.push(Child { archived: true, ..child(JONAS, "Jonas", "2022-03-01") });
    let caregiver = |id, name: &str, role, archived| Caregiver {
        id: CaregiverId(Uuid::from_u128(id)),
        profile: CaregiverProfile { name: name.into(), role },
        archived,
    };
    home.caregivers = vec![
        caregiver(0xb1, "Sam", Some(CaregiverRole::Parent), false),
        caregiver(0xb2, "Grandma", Some(CaregiverRole::Grandparent), false),
        caregiver(0xb3, "Au pair", None, true),
    ];
    home.settings.volume_unit = VolumeUnit::Oz;
    home.settings.day_start = ClockTime::new(6, 0).unwrap();
    let tokyo = ZoneChange {
        id: ZoneChangeId(Uuid::from_u128(0xf2)),
        from: home.at("2026-11-10 10:00"),
        zone: "Asia/Tokyo".parse().unwrap(),
    };
    home.zone_changes.push(tokyo);
    home.zones = crate::calendar::Zones::new(&home.zone_changes);
    home
}

fn screen(home: &Home, now: Instant) -> FamilyScreen {
    let back_up = |day: u32, good| BackUpFile {
        path: format!("mira.tend.back-ups/2026-11-{day}.tend"),
        taken_at: home.at(&format!("2026-11-{day} 00:00")),
        good,
    };
    snapshot(&FamilyInput {
        children: &home.children,
        caregivers: &home.caregivers,
        settings: &home.settings,
        calendar: &home.calendar(),
        zone_changes: &home.zone_changes,
        kinds: &[(EntryKind::Feed, 512), (EntryKind::Sleep, 301)],
        first: Some(home.at("2026-09-15 11:00")),
        last: Some(home.at("2026-11-20 07:00")),
        removed: 3,
        back_ups: &[back_up(18, true), back_up(20, false), back_up(19, true)],
        back_up_failed: None,
        now,
        words: &Words::english(),
    })
}

#[test]
fn a_baby_born_early_is_shown_with_both_ages() {
    let home = family();
    let screen = screen(&home, home.at("2026-11-20 12:00"));
    let mira = &screen.children[0].line;
    assert_eq!(mira.id, MIRA);
    assert_eq!(mira.age_words, "9 weeks 3 days");
    // 3 to 20 November: 17 days.
    assert_eq!(mira.corrected_words.as_deref(), Some("2 weeks 3 days corrected"));
}

#[test]
fn who_was_taken_off_the_screens_stands_apart() {
    let home = family();
    let screen = screen(&home, home.at("2026-11-20 12:00"));
    assert_eq!((screen.children.len(), screen.archived_children.len()), (1, 1));
    assert_eq!(screen.archived_children[0].profile.name, "Jonas");
    let names: Vec<&str> = screen.caregivers.iter().map(|who| who.profile.name.as_str()).collect();
    assert_eq!(names, ["Sam", "Grandma"]);
    assert_eq!(screen.archived_caregivers[0].profile.name, "Au pair");
}

#[test]
fn the_zone_in_force_is_marked_before_and_after_the_move() {
    let home = family();
    let marked = |now: &str| {
        let screen = screen(&home, now.parse::<chrono::DateTime<chrono::Utc>>().unwrap().into());
        let rows: Vec<(String, bool, bool)> =
            screen.zones.iter().map(|row| (row.zone.to_string(), row.current, row.ahead)).collect();
        (rows, screen.offset_seconds)
    };
    let (tokyo, london) = ("Asia/Tokyo".to_owned(), "Europe/London".to_owned());
    assert_eq!(
        marked("2026-11-20T00:00:00Z"),
        (vec![(tokyo.clone(), true, false), (london.clone(), false, false)], 32_400)
    );
    assert_eq!(
        marked("2026-11-01T00:00:00Z"),
        (vec![(tokyo, false, true), (london, true, false)], 0)
    );
}

#[test]
fn the_last_good_back_up_is_not_the_damaged_one() {
    let home = family();
    let screen = screen(&home, home.at("2026-11-20 12:00"));
    let days: Vec<bool> = screen.back_ups.iter().map(|copy| copy.good).collect();
    assert_eq!(days, [false, true, true]);
    assert_eq!(screen.last_good_back_up, Some(home.at("2026-11-19 00:00")));
}

#[test]
fn a_daily_back_up_that_failed_is_said_with_what_can_be_done() {
    let home = Home::new("Europe/London");
    let said = |error: &JournalError| {
        let screen = snapshot(&FamilyInput {
            back_up_failed: Some(error),
            ..of_a_new_journal(&home, &home.calendar(), &Words::english())
        });
        screen.back_up_problem.unwrap()
    };
    let full = JournalError::Storage { reason: "disk full".into() };
    assert!(said(&full).contains("Is there room left"));
    assert!(said(&JournalError::Damaged { back_up: None }).ends_with("Check the journal."));
}

#[test]
fn what_the_journal_holds_is_counted_in_the_order_of_the_kinds() {
    let home = family();
    let holds = screen(&home, home.at("2026-11-20 12:00")).holds;
    let kinds: Vec<EntryKind> = holds.kinds.iter().map(|count| count.kind).collect();
    assert_eq!(kinds, [EntryKind::Sleep, EntryKind::Feed]);
    assert_eq!((holds.entries, holds.removed), (813, 3));
}

#[test]
fn family_and_settings() {
    let home = family();
    insta::assert_json_snapshot!(screen(&home, home.at("2026-11-20 12:00")));
}

/// A journal of today, that nothing was logged in.
fn of_a_new_journal<'a>(
    home: &'a Home,
    calendar: &'a Calendar,
    words: &'a Words,
) -> FamilyInput<'a> {
    FamilyInput {
        children: &home.children,
        caregivers: &[],
        settings: &home.settings,
        calendar,
        zone_changes: &home.zone_changes,
        kinds: &[],
        first: None,
        last: None,
        removed: 0,
        back_ups: &[],
        back_up_failed: None,
        now: home.at("2026-09-15 12:00"),
        words,
    }
}

#[test]
fn a_new_journal_has_a_family_and_nothing_else() {
    let home = Home::new("Europe/London");
    let screen = snapshot(&of_a_new_journal(&home, &home.calendar(), &Words::english()));
    assert_eq!(screen.back_up_problem, None);
    assert_eq!(screen.holds, JournalHolds::default());
    assert!(screen.zones[0].current && screen.last_good_back_up.is_none());
}
