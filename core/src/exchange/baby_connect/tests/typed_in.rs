//! What is brought in obeys the rules for what is typed in.

use super::*;

/// Everything that would be refused if a parent typed the drafts in.
fn refused(reading: Reading) -> Vec<String> {
    let child: Child = serde_json::from_str(
        r#"{"id":"0175f2a0-0000-7000-8000-000000000001","name":"Eva","birth_date":"2019-12-19"}"#,
    )
    .unwrap();
    let context = CheckContext {
        now: Instant::LATEST,
        children: std::slice::from_ref(&child),
        caregivers: &[],
        words: &Words::english(),
    };
    reading
        .into_drafts(child.id, &BTreeMap::new())
        .flat_map(|draft| check_draft(&draft, &context))
        .filter(|problem| problem.severity == Severity::Refuse)
        .map(|problem| format!("{}: {}", problem.field, problem.sentence))
        .collect()
}

#[test]
fn every_entry_of_the_real_year_could_have_been_typed_in() {
    assert_eq!(refused(eva()), Vec::<String>::new());
}

/// A cell of a row: often what the app writes, sometimes anything.
fn cell(usual: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![
        9 => proptest::sample::select(usual).prop_map(str::to_owned),
        1 => "[a-z0-9 \"=;:,()\n🍼-]{0,9}",
    ]
}

fn row() -> impl Strategy<Value = [String; 9]> {
    let times = &[
        "3/8/20 1:59 AM",
        "3/8/20 2:30 AM",
        "3/8/20 3:00 AM",
        "11/1/20 1:10 AM",
        "11/1/20 1:50 AM",
        "11/1/20 3:00 AM",
        "10/31/20 11:00 PM",
        "1/9/20 4:00 PM",
        "1/8/20 4:00 PM",
    ];
    let texts = &[
        "Eva slept in her crib (1h)",
        "Eva slept",
        "Eva nursed (5m left, 1h05m right)",
        "Eva nursed (0m left)",
        "Eva nursed (9999h left)",
        "Eva nursed (13m)",
        "Eva ate Food: 5 tsp",
        "Eva ate a: 1 oz, b: 2 g",
        "Eva drank 5 ml of milk",
        "Eva Giggled ",
        "Eva",
        "",
    ];
    (
        cell(times),
        cell(&["", "3/8/20 3:30 AM", "11/1/20 1:10 AM", "11/1/20 1:50 AM", "1/9/20 5:00 PM"]),
        cell(&["", "0", "20", "60", "90", "5000"]),
        cell(&[
            "Sleep",
            "Nursing",
            "Bottle",
            "Solid",
            "Weight",
            "Height",
            "Head Size",
            "Milestone",
            "Activity",
            "Diaper",
            "Doctor Visit",
            "",
        ]),
        cell(&["", "5", "8.2", "0"]),
        cell(&["", "Formula", "Milk", "lbs", "inch"]),
        cell(texts),
        cell(&["", "sleepy"]),
        cell(&["A", "U", ""]),
    )
        .prop_map(<[String; 9]>::from)
}

proptest! {
    #[test]
    fn every_row_becomes_one_entry_that_could_have_been_typed_in(
        rows in proptest::collection::vec(row(), 1..12),
    ) {
        let mut file = csv::Writer::from_writer(HEAD.as_bytes().to_vec());
        let filled = |row: &&[String; 9]| row.iter().any(|cell| !cell.trim().is_empty());
        for row in &rows {
            file.write_record(row).unwrap();
        }
        let file = file.into_inner().unwrap();
        let zone = zone("America/Los_Angeles");
        match read(&file, zone, &mut |_, _| ControlFlow::Continue(())) {
            Ok(reading) => {
                prop_assert_eq!(reading.rows.len(), rows.iter().filter(filled).count());
                prop_assert_eq!(refused(reading), Vec::<String>::new());
            }
            Err(_) => prop_assert!(rows.iter().all(|row| !row[0].contains('/'))),
        }
    }
}
