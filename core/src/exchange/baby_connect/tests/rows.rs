//! Single rows of each activity, and rows that cannot be read.

use super::*;

#[test]
fn a_night_in_the_crib_is_an_interval_with_its_place() {
    let (row, findings) =
        one("12/12/20 7:47 PM,12/13/20 7:20 AM,693,Sleep,,,Eva slept in her crib (11h33m),,A");
    assert_eq!(findings, []);
    let (start, end) = (at("2020-12-12T19:47:00-08:00"), at("2020-12-13T07:20:00-08:00"));
    assert_eq!(row.span, Span::Interval { start, end });
    let Details::Sleep { sleep } = &row.details else { panic!("no sleep") };
    assert_eq!(sleep.place, Some(SleepPlace::Cot));
    assert_eq!((row.note, row.caregiver.as_deref()), (None, Some("A")));
    assert_eq!(row.date.to_string(), "2020-12-12");
}

#[test]
fn sides_lie_end_to_end_in_the_order_they_were_given() {
    let (row, findings) =
        one("5/4/20 11:01 PM,5/4/20 11:26 PM,15,Nursing,,,\"Eva nursed (12m right, 3m left)\",,A");
    assert_eq!(segments(&row), [(BreastSide::Right, 0, 12), (BreastSide::Left, 12, 15)]);
    // The entry keeps the 25 minutes of the file.
    assert_eq!(row.span.end().unwrap().since(row.span.start()), 25 * MINUTE);
    assert_eq!(findings, []);
    let (row, _) = one("5/4/20 8:00 PM,5/4/20 9:10 PM,65,Nursing,,,Eva nursed (1h05m left),,A");
    assert_eq!(segments(&row), [(BreastSide::Left, 0, 65)]);
}

#[test]
fn a_side_keeps_its_minutes_where_rounding_carries_it_behind_the_end() {
    let (row, _) =
        one("5/10/20 4:32 AM,5/10/20 4:41 AM,10,Nursing,,,\"Eva nursed (5m left, 5m right)\",,A");
    assert_eq!(segments(&row), [(BreastSide::Left, 0, 5), (BreastSide::Right, 5, 10)]);
    assert_eq!(row.span.end().unwrap().since(row.span.start()), 9 * MINUTE);
    assert_eq!(row.note, None);
}

#[test]
fn nursing_far_behind_the_end_is_cut_off_and_its_words_are_kept() {
    // Two sides may be rounded by a minute each: to 4:43 at most.
    let (row, _) =
        one("5/10/20 4:32 AM,5/10/20 4:41 AM,9,Nursing,,,\"Eva nursed (5m left, 9m right)\",,A");
    assert_eq!(segments(&row), [(BreastSide::Left, 0, 5), (BreastSide::Right, 5, 11)]);
    assert_eq!(row.note.as_deref(), Some("nursed (5m left, 9m right)"));
}

#[test]
fn nursing_without_a_side_keeps_its_minutes() {
    let (row, _) = one("2/21/20 1:23 PM,2/21/20 1:36 PM,13,Nursing,,,Eva nursed (13m),,A");
    assert_eq!(segments(&row), [(BreastSide::Unknown, 0, 13)]);
    let (row, _) = one("2/21/20 1:23 PM,2/21/20 1:46 PM,13,Nursing,,,Eva nursed,,A");
    assert_eq!(segments(&row), [(BreastSide::Unknown, 0, 13)]);
    let (row, findings) = one("1/3/20 4:33 PM,,,Nursing,,,Eva nursed,,A");
    assert_eq!(segments(&row), []);
    assert_eq!(row.span, Span::EndUnknown { start: at("2020-01-03T16:33:00-08:00") });
    assert_eq!(kinds(&findings), [Kind::EndMissing]);
}

#[test]
fn nursing_in_words_that_are_not_known_keeps_the_words() {
    let (row, findings) =
        one("2/21/20 1:23 PM,2/21/20 1:36 PM,13,Nursing,,,Eva nursed (13m both),sleepy,A");
    assert_eq!(segments(&row), [(BreastSide::Unknown, 0, 13)]);
    assert_eq!(row.note.as_deref(), Some("sleepy\nnursed (13m both)"));
    assert_eq!(kinds(&findings), [Kind::KeptInNote]);
}

#[test]
fn a_bottle_keeps_number_unit_and_content() {
    let bottle = |row: &str| {
        let (row, findings) = one(row);
        let Details::Feed { feed } = row.details else { panic!("no feed") };
        let FeedForm::Bottle { content, taken, .. } = feed.form else { panic!("no bottle") };
        (content, taken, row.note, kinds(&findings))
    };
    assert_eq!(
        bottle(
            "12/12/20 7:05 PM,12/12/20 7:36 PM,31,Bottle,8.2,Formula,Eva drank 8.2 oz of formula (30m),,U"
        ),
        (BottleContent::Formula, Some(Volume::oz(8.2)), None, vec![])
    );
    assert_eq!(
        bottle("3/8/20 5:02 PM,,,Bottle,5,Milk,Eva drank 5 oz of milk,,U"),
        (BottleContent::Milk, Some(Volume::oz(5.0)), None, vec![])
    );
    assert_eq!(
        bottle("3/8/20 5:02 PM,,,Bottle,120,Water,Eva drank 120 ml of water,,U"),
        (BottleContent::Other { label: "Water".into() }, Some(Volume::ml(120.0)), None, vec![])
    );
    assert_eq!(
        bottle("3/8/20 5:02 PM,,,Bottle,half,Milk,Eva drank a bottle,,U"),
        (
            BottleContent::Milk,
            None,
            Some("Quantity: half\ndrank a bottle".into()),
            vec![Kind::KeptInNote]
        )
    );
}

#[test]
fn a_bottle_without_an_end_is_a_moment() {
    let (row, findings) = one("3/8/20 5:02 PM,,,Bottle,5,Milk,Eva drank 5 oz of milk,,U");
    assert_eq!(row.span, Span::Moment { start: at("2020-03-08T17:02:00-07:00") });
    assert_eq!(findings, []);
}

#[test]
fn solids_keep_food_amount_and_note() {
    let (row, findings) = one("7/20/20 10:00 AM,,,Solid,,,Eva ate veggies: 5 tsp,Squash,A");
    let Details::Feed { feed } = row.details else { panic!("no feed") };
    let amount = Some(SolidAmount { amount: 5.0, unit: SolidUnit::Teaspoon });
    let foods = vec!["veggies".into()];
    assert_eq!(feed.form, FeedForm::Solids { foods, amount, reaction: None });
    assert_eq!(row.note.as_deref(), Some("Squash"));
    assert_eq!(findings, []);
    // "Food" is what the app writes when the parent named none.
    let (row, _) = one("7/21/20 11:15 AM,,,Solid,,,Eva ate Food: 1 oz,,U");
    let Details::Feed { feed } = row.details else { panic!("no feed") };
    let amount = Some(SolidAmount { amount: 1.0, unit: SolidUnit::Oz });
    assert_eq!(feed.form, FeedForm::Solids { foods: vec![], amount, reaction: None });
}

#[test]
fn a_row_that_cannot_be_read_is_kept_with_its_cells() {
    let file = format!(
        "{HEAD}3/8/20 5:02 PM,,,Bottle,5,Milk,Eva drank 5 oz of milk,,U\r\n\
         yesterday,,,Sleep,,,Eva slept,long,A\r\n3/8/20 4:00 PM,,,Weight,,lbs,Eva's weight,,A\r\n\
         3/8/20 3:00 PM,,,Height,5,hands,,,A\r\n3/8/20 3:00 PM,,,,,,,,A\r\n"
    );
    let reading = read_in(file.as_bytes(), "America/Los_Angeles");
    let kept: Vec<_> = reading
        .rows
        .iter()
        .skip(1)
        .map(|row| {
            let Details::Note { details } = &row.details else { panic!("no note") };
            let note = row.note.as_deref().unwrap();
            (row.line, row.not_understood.unwrap(), details.title.as_deref(), note)
        })
        .collect();
    assert_eq!(
        kept,
        [
            (
                3,
                Reason::NoStart,
                Some("Sleep"),
                "Date and Time: yesterday\nActivity: Sleep\nText: Eva slept\nNotes: long\nCaregiver: A"
            ),
            (
                4,
                Reason::NoNumber,
                Some("Weight"),
                "Date and Time: 3/8/20 4:00 PM\nActivity: Weight\nExtra data: lbs\nText: Eva's weight\nCaregiver: A"
            ),
            (
                5,
                Reason::NoUnit,
                Some("Height"),
                "Date and Time: 3/8/20 3:00 PM\nActivity: Height\nQuantity: 5\nExtra data: hands\nCaregiver: A"
            ),
            (6, Reason::NoActivity, None, "Date and Time: 3/8/20 3:00 PM\nCaregiver: A"),
        ]
    );
    // Without a time of its own the note stands beside the row above it.
    assert_eq!(reading.rows[1].span, reading.rows[0].span);
    assert_eq!(reading.findings, []);
}

#[test]
fn a_diaper_is_a_diaper_with_its_words_kept() {
    let (row, _) = one("3/8/20 5:02 PM,,,Diaper,,,Eva had a wet + BM diaper,,U");
    let Details::Diaper { diaper } = row.details else { panic!("no diaper") };
    assert!(diaper.wet.is_some() && diaper.dirty.is_some());
    assert_eq!(row.note.as_deref(), Some("had a wet + BM diaper"));
}

#[test]
fn a_file_without_one_readable_date_is_refused_without_its_words() {
    let file = format!("{HEAD}8 mars,,,Sleep,,,Eva slept,,A\r\n");
    let refused =
        read(file.as_bytes(), zone("Europe/Paris"), &mut |_, _| ControlFlow::Continue(()));
    let Err(JournalError::UnreadableImport { reason }) = refused else { panic!("was read") };
    assert!(!reason.contains("Eva") && !reason.contains("mars"));
}
