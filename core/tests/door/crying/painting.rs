//! The board in the morning: painted over what is logged, kept or replaced.

use super::*;

/// The night as the parents logged it: asleep from 21:00, a bottle at 01:12, and the sleep after
/// it, which Grandma noted.
fn logged_night(family: &Family) -> [EntryId; 3] {
    let oma = family.add_caregiver("Oma", CaregiverRole::Grandparent);
    let evening = Draft {
        note: Some("new sleeping bag".into()),
        tags: vec!["trip".into()],
        caregiver: Some(oma),
        ..family.sleep("2026-11-20T21:00:00Z", "2026-11-21T01:07:00Z")
    };
    [
        family.logged(evening),
        family.logged(family.bottle("2026-11-21T01:12:00Z", 90.0)),
        family.logged(family.sleep("2026-11-21T01:40:00Z", "2026-11-21T06:00:00Z")),
    ]
}

/// What the parents remember in the morning.
fn remembered() -> [PaintStroke; 4] {
    [
        stroke(Paint::Fuss, "01:00", "01:10"),
        stroke(Paint::Cry, "01:10", "01:30"),
        stroke(Paint::Carried, "01:10", "01:40"),
        stroke(Paint::Inconsolable, "03:00", "03:20"),
    ]
}

#[test]
fn a_night_painted_in_the_morning_fills_the_gaps_and_keeps_what_is_logged() {
    let family = Family::after_a_night();
    logged_night(&family);
    let before = family.entries();
    let receipt = family.paint(PaintOver::Keep, &remembered());
    // Fussing 01:07–01:10, crying 01:10–01:30, carried. Of 03:00 nothing: it is logged asleep.
    assert_eq!(receipt.sentence, "Diary painted, 3 entries");
    let after = family.entries();
    assert!(before.iter().all(|entry| after.contains(entry)));
    let board = family.board();
    // In the cell of 01:05 the fussing stands in front, and two minutes of sleep lie behind it.
    assert_eq!(front(&board, PaintLane::Baby), ["Sleep 245", "Fuss 3", "Cry 20", "Sleep 260"]);
    let behind = &row(&board, PaintLane::Baby).behind;
    assert_eq!((behind.len(), behind[0].paint), (1, Paint::Sleep));
    assert!((behind[0].minutes - 2.0).abs() < 1e-9);
    assert_eq!(front(&board, PaintLane::Feed), ["Feed 0"]);
    assert_eq!(front(&board, PaintLane::Carried), ["Carried 30"]);
}

#[test]
fn what_lies_under_the_paint_is_told_before_anything_is_saved() {
    let family = Family::after_a_night();
    let [evening, _, morning] = logged_night(&family);
    let told = family.conflicts(&remembered());
    let brief: Vec<_> = told.iter().map(|one| (one.entry, one.minutes, one.if_replaced)).collect();
    assert_eq!(brief, [(evening, 7.0, PaintEffect::Cut), (morning, 20.0, PaintEffect::Split)]);
    assert_eq!(
        told[0].sentence_if_kept,
        "Sleep is logged in 7 min of this. It stays, and the paint goes beside it."
    );
    assert_eq!(
        told[0].sentence_if_replaced,
        "Sleep is logged in 7 min of this. It is made shorter."
    );
    assert_eq!(
        (told[0].start, told[0].end),
        (at("2026-11-21T01:00:00Z"), at("2026-11-21T01:07:00Z"))
    );
    assert_eq!(family.entries().len(), 3);
}

#[test]
fn replaced_and_then_undone_the_night_is_exactly_as_before() {
    let family = Family::after_a_night();
    let [evening, bottle, morning] = logged_night(&family);
    let before = (family.screens(), family.entries());
    let kept = family.paint(PaintOver::Keep, &remembered());
    let with_paint = (family.screens(), family.entries());
    let replaced = family.paint(PaintOver::Replace, &remembered());

    let board = family.board();
    assert_eq!(
        front(&board, PaintLane::Baby),
        ["Sleep 240", "Fuss 10", "Cry 20", "Sleep 80", "Inconsolable 20", "Sleep 160"]
    );
    let shorter = family.shown(evening).unwrap();
    assert_eq!(shorter.span.end(), Some(at("2026-11-21T01:00:00Z")));
    assert_eq!((shorter.note.as_deref(), shorter.tags.len()), (Some("new sleeping bag"), 1));
    assert!(shorter.caregiver.is_some() && family.shown(bottle).is_some());
    assert_eq!(family.shown(morning).unwrap().span.end(), Some(at("2026-11-21T03:00:00Z")));
    family.journal.verify().unwrap();

    family.journal.undo(Some(replaced.change)).unwrap();
    assert_eq!((family.screens(), family.entries()), with_paint);
    family.journal.undo(Some(kept.change)).unwrap();
    assert_eq!((family.screens(), family.entries()), before);
    family.journal.verify().unwrap();
}

#[test]
fn painting_the_same_again_saves_nothing() {
    let family = Family::after_a_night();
    let strokes = [stroke(Paint::Sleep, "22:00", "02:00"), stroke(Paint::Feed, "02:00", "02:20")];
    family.paint(PaintOver::Keep, &strokes);
    let revision = family.journal.revision().unwrap();
    for over in [PaintOver::Keep, PaintOver::Replace] {
        let again = family.paint(over, &strokes);
        assert_eq!(again.sentence, "Nothing painted: it was logged before");
        assert_eq!((again.entries.len(), again.revision), (0, revision));
    }
    assert_eq!(family.entries().len(), 2);
    assert_eq!(family.conflicts(&strokes), []);
}

#[test]
fn a_cry_of_three_minutes_shows_in_its_cell_and_is_not_rounded() {
    let family = Family::after_a_night();
    let cry = family.crying(CryStrength::Cry, "2026-11-21T02:01:00Z", "2026-11-21T02:04:00Z");
    let cry = family.logged(cry);
    let shown = family.board();
    let runs = &row(&shown, PaintLane::Baby).runs;
    // 19:05 to 02:00 is 83 cells.
    assert_eq!((runs[0].first_cell, runs[0].cells, runs[0].minutes), (83, 1, 3.0));

    let around = [stroke(Paint::Sleep, "01:00", "02:00"), stroke(Paint::Sleep, "02:05", "03:00")];
    family.paint(PaintOver::Replace, &around);
    let span = family.shown(cry).unwrap().span;
    assert_eq!(
        (span.start(), span.end()),
        (at("2026-11-21T02:01:00Z"), Some(at("2026-11-21T02:04:00Z")))
    );
    assert_eq!(front(&family.board(), PaintLane::Baby), ["Sleep 60", "Cry 3", "Sleep 55"]);
}

#[test]
fn a_sleep_timer_nobody_stopped_ends_where_the_paint_says() {
    let family = Family::after_a_night();
    let start = Command::Start {
        children: vec![family.child],
        details: Details::Sleep { sleep: Sleep::default() },
        at: at("2026-11-21T01:50:00Z"),
        caregiver: None,
    };
    let timer = family.perform(start).entries[0];
    // Up to the cell that goes on: it is 07:03.
    let strokes = [
        stroke(Paint::Cry, "06:30", "06:50"),
        stroke(Paint::Feed, "06:50", "07:05"),
        stroke(Paint::AwakeContent, "06:50", "07:05"),
    ];
    let told = family.conflicts(&strokes);
    assert_eq!((told.len(), told[0].if_replaced), (1, PaintEffect::TimerEnds));
    assert_eq!(
        told[0].sentence_if_replaced,
        "Sleep still runs. Its timer ends where the paint says so."
    );
    let kept = family.paint(PaintOver::Keep, &strokes);
    // The feed alone: the timer takes the row of the baby up to now.
    assert_eq!(kept.sentence, "Diary painted, 1 entry");
    assert!(family.shown(timer).unwrap().span.is_running());
    family.journal.undo(None).unwrap();

    family.paint(PaintOver::Replace, &strokes);
    assert_eq!(family.shown(timer).unwrap().span.end(), Some(at("2026-11-21T06:30:00Z")));
    assert_eq!(front(&family.board(), PaintLane::Baby), ["Sleep 280", "Cry 20", "AwakeContent 13"]);
    family.journal.undo(None).unwrap();
    assert!(family.shown(timer).unwrap().span.is_running());
}

#[test]
fn the_board_of_the_night_the_clocks_go_back_shows_one_oclock_twice() {
    let family = Family::living("Europe/London", "2026-10-25T07:00:00Z");
    let query = PaintQuery {
        child: family.child,
        from: Some(at("2026-10-24T18:00:00Z")),
        until: Some(at("2026-10-25T07:00:00Z")),
    };
    // From 19:00 summer time to 07:00 winter time: 13 hours.
    let board = family.journal.paint_board(query).unwrap();
    assert_eq!(board.cells, 156);
    let hours: Vec<String> = board.hours.iter().map(|hour| hour.clock.to_string()).collect();
    assert_eq!(
        hours,
        [
            "19:00", "20:00", "21:00", "22:00", "23:00", "00:00", "01:00", "01:00", "02:00",
            "03:00", "04:00", "05:00", "06:00"
        ]
    );
    // Crying through both hours that were called 01:00 is two hours of crying.
    let twice = PaintStroke {
        paint: Paint::Cry,
        start: at("2026-10-25T00:00:00Z"),
        end: at("2026-10-25T02:00:00Z"),
    };
    family.paint(PaintOver::Keep, &[twice]);
    let board = family.journal.paint_board(query).unwrap();
    assert_eq!(front(&board, PaintLane::Baby), ["Cry 120"]);
    assert_eq!(row(&board, PaintLane::Baby).runs[0].first_cell, 72);
}

#[test]
fn the_board_of_the_night_the_clocks_go_forward_has_no_one_oclock() {
    let family = Family::living("Europe/London", "2027-03-28T06:00:00Z");
    let query =
        PaintQuery { child: family.child, from: Some(at("2027-03-27T22:00:00Z")), until: None };
    let board = family.journal.paint_board(query).unwrap();
    let hours: Vec<String> = board.hours.iter().map(|hour| hour.clock.to_string()).collect();
    // 06:00 UTC is 07:00: eight hours, and the clocks showed nine.
    assert_eq!(board.cells, 96);
    assert_eq!(hours, ["22:00", "23:00", "00:00", "02:00", "03:00", "04:00", "05:00", "06:00"]);
}

#[test]
fn an_entry_that_reaches_out_of_the_board_is_cut_only_under_the_paint() {
    let family = Family::after_a_night();
    // From before the board begins at 19:05.
    let evening = family.logged(family.sleep("2026-11-20T18:30:00Z", "2026-11-20T23:00:00Z"));
    assert_eq!(front(&family.board(), PaintLane::Baby), ["Sleep 235"]);
    family.paint(PaintOver::Replace, &[stroke(Paint::Cry, "19:05", "19:25")]);
    let span = family.shown(evening).unwrap().span;
    assert_eq!(
        (span.start(), span.end()),
        (at("2026-11-20T18:30:00Z"), Some(at("2026-11-20T19:05:00Z")))
    );
    assert_eq!(front(&family.board(), PaintLane::Baby), ["Cry 20", "Sleep 215"]);
}

#[test]
fn two_carers_logged_the_same_sleep_and_both_are_cut() {
    let family = Family::after_a_night();
    let (ma, pa) = (
        family.add_caregiver("Ma", CaregiverRole::Parent),
        family.add_caregiver("Pa", CaregiverRole::Parent),
    );
    let nap = |carer, start, end| Draft { caregiver: Some(carer), ..family.sleep(start, end) };
    family.log(nap(ma, "2026-11-21T01:58:00Z", "2026-11-21T03:03:00Z"));
    family.log(nap(pa, "2026-11-21T02:00:00Z", "2026-11-21T03:05:00Z"));
    let Command::Paint { mut painting } =
        family.painting(PaintOver::Replace, &[stroke(Paint::Cry, "02:30", "02:40")])
    else {
        panic!()
    };
    painting.caregiver = Some(pa);
    assert_eq!(family.journal.check_paint(painting.clone()).unwrap().conflicts.len(), 2);
    family.perform(Command::Paint { painting });
    assert_eq!(front(&family.board(), PaintLane::Baby), ["Sleep 32", "Cry 10", "Sleep 25"]);
    let of = |carer| family.entries().iter().filter(|one| one.caregiver == Some(carer)).count();
    assert_eq!((of(ma), of(pa)), (2, 3));
}

#[test]
fn paint_for_both_twins_is_laid_over_what_each_of_them_did() {
    let family = Family::after_a_night();
    let noor = family.add_child("Noor");
    family.log(family.sleep("2026-11-21T02:00:00Z", "2026-11-21T03:00:00Z"));
    let Command::Paint { mut painting } =
        family.painting(PaintOver::Keep, &[stroke(Paint::Cry, "02:30", "03:30")])
    else {
        panic!()
    };
    painting.children = vec![family.child, noor, family.child];
    let conflicts = family.journal.check_paint(painting.clone()).unwrap().conflicts;
    assert_eq!(conflicts.iter().map(|one| one.child).collect::<Vec<_>>(), [family.child]);
    family.perform(Command::Paint { painting });
    let cries = |child| -> Vec<_> {
        let entries = family.entries().into_iter();
        entries
            .filter(|one| one.child == Some(child) && one.details.kind() == EntryKind::Cry)
            .map(|one| one.span.start())
            .collect()
    };
    assert_eq!(cries(family.child), [at("2026-11-21T03:00:00Z")]);
    assert_eq!(cries(noor), [at("2026-11-21T02:30:00Z")]);
}

#[test]
fn feeds_are_painted_as_the_family_feeds() {
    let family = Family::after_a_night();
    let says = "Painted feeds are saved as breast feeds. You can change one later.";
    assert_eq!(family.board().feeds_sentence, says);
    family.log(family.bottle("2026-11-20T18:00:00Z", 120.0));
    family.paint(PaintOver::Keep, &[stroke(Paint::Feed, "02:00", "02:20")]);
    let painted = family.entries().swap_remove(0);
    let milk = FeedForm::Bottle { content: BottleContent::Milk, offered: None, taken: None };
    assert_eq!(painted.details, Details::Feed { feed: Feed { form: milk } });
    assert_eq!(painted.source, Source::Painted);
}

#[test]
fn a_bottle_painted_over_takes_the_times_of_the_paint_and_keeps_its_amount() {
    let family = Family::after_a_night();
    let bottle = family.logged(family.bottle("2026-11-21T01:12:00Z", 90.0));
    let strokes = [stroke(Paint::Feed, "01:10", "01:30")];
    assert_eq!(
        family.conflicts(&strokes)[0].sentence_if_kept,
        "Feed is logged here. It stays as it is, and no second one is made."
    );
    family.paint(PaintOver::Keep, &strokes);
    assert_eq!(family.entries().len(), 1);
    family.paint(PaintOver::Replace, &strokes);
    let longer = family.shown(bottle).unwrap();
    assert_eq!(longer.span.end(), Some(at("2026-11-21T01:30:00Z")));
    assert_eq!((family.entries().len(), family.today().totals.feeding.bottles), (1, 1));
}

#[test]
fn paint_that_cannot_be_is_refused_and_nothing_is_saved() {
    let family = Family::after_a_night();
    let refused =
        |strokes: &[PaintStroke]| family.refused(family.painting(PaintOver::Keep, strokes));
    assert_eq!(refused(&[stroke(Paint::Cry, "07:00", "07:10")]), ["strokes InFuture"]);
    assert_eq!(refused(&[stroke(Paint::Cry, "06:02", "06:10")]), ["strokes WrongTiming"]);
    assert_eq!(refused(&[]), ["strokes Missing"]);
    let of_two_days =
        PaintStroke { start: at("2026-11-19T06:00:00Z"), ..stroke(Paint::Cry, "06:00", "06:10") };
    assert_eq!(refused(&[of_two_days]), ["strokes TooLong"]);
    assert_eq!(family.entries(), []);
}
