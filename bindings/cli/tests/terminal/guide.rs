//! The screens of the guide: what a parent reads, and what a program reads of it.

use serde_json::Value;

use super::support::{Answer, Family, answer, tend};

/// Eva as a girl, weighed and measured on the day she was two months old.
fn measured() -> Family {
    let family = Family::of_eva();
    family.done(&["child", "edit", "Eva", "--sex", "girl"]);
    let at = ["--at", "2020-03-05 10:00"];
    family.done(
        &[&["log", "growth", "--weight", "5.1kg", "--length", "57cm", "--head", "38cm"], &at[..]]
            .concat(),
    );
    family
}

/// Runs a command without any journal.
fn without_journal(words: &[&str]) -> Answer {
    answer(tend().args(words))
}

fn json_without_journal(words: &[&str]) -> Value {
    let answer = without_journal(&[words, &["--json"]].concat());
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{words:?}");
    serde_json::from_str(&answer.out).unwrap()
}

/// A table of evenings from Monday 2 March 2026 on: minutes, and whether there was a massage.
fn table(family: &Family, minutes: &[u32], massage: &[u8]) -> String {
    let rows = (2..).zip(minutes.iter().zip(massage)).map(|(day, (minutes, &massage))| {
        let massage = if massage == 1 { "yes" } else { "no" };
        format!("2026-03-{day:02},{massage},{minutes}\n")
    });
    let text = format!("evening,massage,minutes\n{}", rows.collect::<String>());
    let path = family.file("evenings.csv");
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

/// `two_weeks_mixed` of the published vectors.
const MINUTES: [u32; 14] = [230, 260, 245, 300, 210, 290, 255, 270, 310, 265, 325, 280, 240, 335];
const MIXED: [u8; 14] = [0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1];

#[test]
fn growth_stands_beside_the_lines_of_the_who() {
    let family = measured();
    let printed = family.done(&["growth", "--at", "2020-03-08 09:00"]);
    assert!(printed.contains("Thu 5 Mar 2020  5.1 kg: percentile "), "{printed}");
    assert!(printed.contains("  weeks    3   15   50   85   97\n"), "{printed}");
    // The WHO's girls at birth: a median of 3.2 kg.
    assert!(printed.contains("      0  2.4  2.8  3.2  3.7  4.2"), "{printed}");
    let screen = family.json(&["growth", "--at", "2020-03-08 09:00"]);
    let point = &screen["charts"][0]["points"][0];
    assert_eq!(point["date"], "2020-03-05");
    assert!(point["z"].is_f64() && point["percentile"].is_f64(), "{point}");
    assert_eq!(screen["notice"], Value::Null);
}

#[test]
fn growth_of_a_child_whose_sex_is_not_said_has_points_and_no_lines() {
    let family = Family::of_eva();
    family.done(&["log", "growth", "--weight", "5.1kg", "--at", "2020-03-05 10:00"]);
    let printed = family.done(&["growth", "--at", "2020-03-08 09:00"]);
    assert!(printed.contains("5.1 kg") && !printed.contains("percentile, in"), "{printed}");
    assert_eq!(family.json(&["growth"])["notice"], "sex_not_said");
}

#[test]
fn the_cards_are_there_before_there_is_a_journal() {
    let list = without_journal(&["learn"]);
    assert!(list.out.contains("  sleep                Massage and sleep\n"), "{}", list.out);
    let card = without_journal(&["learn", "Sleep"]).out;
    for part in ["Studies do not agree.", "What is not known", "• Field 2016, 76 newborns"] {
        assert!(card.contains(part), "{card}");
    }
    assert_eq!(json_without_journal(&["learn", "sleep"])["id"], "sleep");
    assert!(json_without_journal(&["learn"])["cards"].as_array().unwrap().len() > 10);
}

#[test]
fn a_card_that_is_not_there_is_refused_and_the_list_is_named() {
    let answer = without_journal(&["learn", "teeth"]);
    assert_eq!((answer.code, answer.out.as_str()), (1, ""));
    assert_eq!(
        answer.err,
        "tend: failed to find the card teeth: see their names with: tend learn\n"
    );
}

#[test]
fn safety_ends_with_the_numbers_of_the_country() {
    let printed = without_journal(&["safety", "--country", "gb"]).out;
    assert!(printed.contains("Never shake a baby."), "{printed}");
    let numbers = printed.split_once("Whom to call\n").unwrap().1;
    assert!(numbers.contains("  999  Emergency") && numbers.contains("checked on"), "{numbers}");
    // The locale names the country too.
    let here = answer(tend().env("LANG", "en_AU.UTF-8").arg("safety")).out;
    assert!(here.contains("  000  "), "{here}");
    let screen = json_without_journal(&["safety", "--country", "GB"]);
    assert_eq!(screen["support"]["lines"][0]["number"], "999");
    assert_eq!(screen["cards"][0]["id"], "emergency");
    assert_eq!(without_journal(&["safety", "--country", "England"]).code, 2);
}

#[test]
fn the_guide_asks_the_baby_and_names_every_stroke_once_with_its_words() {
    let family = Family::of_eva();
    let printed = family.done(&["massage", "guide", "--at", "2020-03-08 09:00"]);
    for part in ["Ask first", "How a baby says no", "Routines", "• Water wheel A: "] {
        assert_eq!(printed.matches(part).count(), 1, "{part}: {printed}");
    }
    assert!(!printed.contains("““"), "{printed}");
    let screen = family.json(&["massage", "guide"]);
    assert_eq!(screen["questions"].as_array().unwrap().len(), 3);
    assert_eq!(screen["states"].as_array().unwrap().len(), 6);
}

#[test]
fn the_journal_of_massage_counts_a_no_beside_the_massages() {
    let family = Family::of_eva();
    let at = ["--at", "2020-03-08 09:00"];
    let journal = [&["massage", "journal"], &at[..]].concat();
    assert_eq!(family.done(&journal), "No massage noted in these weeks.\n");
    let (start, end) = ("2020-03-07 18:30", "2020-03-07 18:42");
    family.done(&["log", "massage", "--start", start, "--end", end, "--areas", "legs,tummy"]);
    let (start, end) = ("2020-03-06 18:30", "2020-03-06 18:31");
    family.done(&["log", "massage", "--start", start, "--end", end, "--outcome", "baby-said-no"]);
    let printed = family.done(&journal);
    assert!(printed.starts_with("Mon 2 Mar – Sun 8 Mar 2020\n"), "{printed}");
    assert!(
        printed.contains("  One massage\n") && printed.contains("2 of 7 days logged"),
        "{printed}"
    );
    let week = &family.json(&journal)["weeks"][0];
    assert_eq!((&week["sessions"], &week["said_no"]), (&1.into(), &1.into()));
    assert_eq!(family.json(&[&journal[..], &["--weeks", "2"]].concat())["weeks"][1]["sessions"], 0);
}

#[test]
fn the_published_table_gives_the_published_numbers() {
    let family = Family::without_journal();
    let file = table(&family, &MINUTES, &MIXED);
    let screen = json_without_journal(&["compare", "--file", &file]);
    let counts = ["known_evenings", "with", "without", "weeks_used"].map(|name| &screen[name]);
    assert_eq!(counts, [14, 7, 7, 2].map(Value::from).each_ref());
    assert_eq!(screen["refused"], Value::Null);
    let result = &screen;
    assert_eq!(result["outcome"], "longest_sleep_period");
    let number = |value: &Value, decimals: usize| format!("{:.decimals$}", value.as_f64().unwrap());
    assert_eq!(number(&result["difference_minutes"], 4), "48.3333");
    assert_eq!(number(&result["interval"][0], 1), "21.7");
    assert_eq!(number(&result["interval"][1], 1), "74.0");
    assert_eq!(number(&result["p"], 6), "0.004898");
    assert!(screen["sentence"].as_str().unwrap().contains("about 48 minutes longer"));

    let printed = without_journal(&["compare", "--file", &file]).out;
    assert!(
        printed.contains("14 evenings are known: 7 with a massage and 7 without."),
        "{printed}"
    );
    assert!(!printed.contains("0.0048"), "a p-value is not for a parent: {printed}");
}

#[test]
fn massage_begun_halfway_is_refused_with_its_reason_and_no_number() {
    let family = Family::without_journal();
    let begun = [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1];
    let screen = json_without_journal(&["compare", "--file", &table(&family, &MINUTES, &begun)]);
    assert_eq!(screen["refused"]["reason"], "before_and_after");
    assert_eq!(screen["difference_minutes"], Value::Null);
}

#[test]
fn a_table_that_cannot_be_read_says_where() {
    let family = Family::without_journal();
    let missing = without_journal(&["compare", "--file", "no-such.csv"]);
    assert_eq!(missing.code, 3);
    assert!(missing.err.contains("no-such.csv: there is no such file to compare"));
    let path = family.file("evenings.csv");
    std::fs::write(&path, "evening,massage,minutes\n2026-03-02,maybe,260\n").unwrap();
    let wrong = without_journal(&["compare", "--file", path.to_str().unwrap()]);
    assert_eq!((wrong.code, wrong.out.as_str()), (1, ""));
    assert!(wrong.err.contains("line 2: the massage is not yes, no or unknown"), "{}", wrong.err);
}

#[test]
fn a_young_journal_is_not_compared_yet() {
    let family = Family::of_eva();
    let words = ["compare", "--at", "2020-03-08 09:00"];
    let printed = family.done(&words);
    assert!(printed.starts_with("So far 0 evenings can be used."), "{printed}");
    assert_eq!(family.json(&words)["refused"]["reason"], "too_few_evenings");
}

#[test]
fn the_first_weeks_end_after_six() {
    let family = Family::of_eva();
    family.done(&["log", "diaper", "--wet", "--at", "2020-01-09 10:00"]);
    let then = ["first-weeks", "--at", "2020-01-09 21:00"];
    let printed = family.done(&then);
    // The day of birth is day 1, so 9 January is day 5.
    assert!(printed.contains("What guides count on day 5"), "{printed}");
    assert!(printed.contains("Thu  9 Jan  Day 5"), "{printed}");
    assert_eq!(family.json(&then)["days"][4]["wet"], 1);
    let later = ["first-weeks", "--at", "2020-03-08 09:00"];
    assert_eq!(family.done(&later), "This page is for the first six weeks.\n");
    assert_eq!(family.json(&later), Value::Null);
}

#[test]
fn the_parents_own_page_shows_help_and_no_score() {
    let family = Family::of_eva();
    let calm = family.done(&["parent", "--country", "GB"]);
    assert!(calm.contains("It stays on this device."), "{calm}");
    assert!(calm.contains("Care for yourself") && !calm.contains("999"), "{calm}");
    assert_eq!(family.json(&["parent"])["help"], Value::Null);
}

#[test]
fn a_word_that_cannot_wait_shows_whom_to_call_at_once() {
    let family = Family::of_eva();
    family.done(&["log", "wellbeing", "--mood", "hopeless"]);
    let printed = family.done(&["parent", "--country", "GB"]);
    assert!(printed.contains("\nPlease call someone now\n"), "{printed}");
    assert!(printed.contains("  999  Emergency"), "{printed}");
    let help = &family.json(&["parent", "--country", "GB"])["help"];
    assert_eq!(
        (&help["urgent"], &help["support"]["lines"][0]["number"]),
        (&true.into(), &"999".into())
    );
}

#[test]
fn no_screen_of_the_guide_is_wider_than_the_terminal() {
    let family = measured();
    for words in [
        &["growth", "--at", "2020-03-08 09:00"][..],
        &["learn"],
        &["learn", "oxytocin"],
        &["safety", "--country", "US"],
        &["massage", "guide"],
        &["compare"],
        &["first-weeks", "--at", "2020-01-09 21:00"],
        &["parent"],
    ] {
        for line in family.done(words).lines() {
            assert!(line.chars().count() <= 80, "{words:?}: {line}");
            assert_eq!(line, line.trim_end(), "{words:?}");
        }
    }
}
