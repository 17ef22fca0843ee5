//! What a file would bring in, counted and put into words.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Finding, Reading, Reason};
use crate::exchange::counting::{Counting, count};
use crate::model::{
    ImportFinding, ImportFindingKind as Kind, ImportFormat, ImportPreview, NameCount,
    NotUnderstood, Zone,
};
use crate::words::Words;

/// What a file would bring in. `known_keys` are the keys of rows of this layout that the journal
/// has already.
///
/// Oddities that many rows of a file share are one finding with their number. No text holds a
/// name, a note or a time of the family.
#[must_use]
pub fn preview(reading: &Reading, known_keys: &HashSet<String>, words: &Words) -> ImportPreview {
    let mut counting = Counting::default();
    let mut names: HashMap<&str, u32> = HashMap::new();
    let mut not_understood = Vec::new();
    for row in &reading.rows {
        counting.add(row.details.kind(), row.date);
        *names.entry(&row.name).or_default() += 1;
        if let Some(reason) = row.not_understood {
            let reason = reason_in_words(reason, words);
            not_understood.push(NotUnderstood { line: row.line, reason });
        }
    }
    let mut names: Vec<NameCount> =
        names.into_iter().map(|(name, rows)| NameCount { name: name.to_owned(), rows }).collect();
    names.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| a.name.cmp(&b.name)));
    let spans = || reading.rows.iter().map(|row| row.span);
    let rows = count(reading.rows.len());
    let known = count(reading.rows.iter().filter(|row| known_keys.contains(&row.key)).count());
    let of_kind = |kind| count(reading.findings.iter().filter(|f| f.kind == kind).count());
    ImportPreview {
        format: ImportFormat::BabyConnectCsv,
        zone: Some(reading.zone),
        needs_child: true,
        rows,
        entries: counting.by_kind(),
        names,
        weeks: counting.by_week(),
        first: spans().map(|span| span.start()).min(),
        last: spans().map(|span| span.end().unwrap_or(span.start())).max(),
        not_understood,
        findings: findings(&reading.findings, reading.zone, words),
        zone_contradictions: of_kind(Kind::ContradictsZone),
        repeated_in_file: of_kind(Kind::Repeated),
        already_in_journal: known,
        new_entries: rows - known,
        caregivers: reading.caregivers.clone(),
    }
}

/// Each finding as a sentence; those that many rows share as one.
fn findings(all: &[Finding], zone: Zone, words: &Words) -> Vec<ImportFinding> {
    let mut said: Vec<ImportFinding> = Vec::new();
    let mut shared: BTreeMap<Kind, (u32, i64)> = BTreeMap::new();
    for finding in all {
        if matches!(finding.kind, Kind::DurationDiffers | Kind::SidesDiffer | Kind::KeptInNote) {
            let (rows, most) = shared.entry(finding.kind).or_default();
            *rows += 1;
            *most = finding.minutes.max(*most);
        } else {
            let whole_file = finding.kind == Kind::DayBeforeMonth;
            said.push(ImportFinding {
                kind: finding.kind,
                line: (!whole_file).then_some(finding.line),
                rows: 1,
                sentence: sentence(finding.kind, 1, finding.minutes, zone, words),
            });
        }
    }
    said.extend(shared.into_iter().map(|(kind, (rows, most))| ImportFinding {
        kind,
        line: None,
        rows,
        sentence: sentence(kind, rows, most, zone, words),
    }));
    said
}

#[expect(clippy::cast_precision_loss, reason = "minutes of an interval have 28 bits")]
fn sentence(kind: Kind, rows: u32, minutes: i64, zone: Zone, words: &Words) -> String {
    let key = match kind {
        Kind::DayBeforeMonth => "import-day-before-month",
        Kind::ContradictsZone => "import-contradicts-zone",
        Kind::TwiceTookFirst => "import-twice-took-first",
        Kind::TwiceTookSecond => "import-twice-took-second",
        Kind::Skipped => "import-skipped",
        Kind::EndMissing => "import-end-missing",
        Kind::EndUnreadable => "import-end-unreadable",
        Kind::EndBeforeStart => "import-end-before-start",
        Kind::TooLong => "import-too-long",
        Kind::OwnActivity => "import-own-activity",
        Kind::KeptInNote => "import-kept-in-note",
        Kind::Repeated => "import-repeated",
        Kind::DurationDiffers => "import-duration-differs",
        Kind::SidesDiffer => "import-sides-differ",
    };
    words.say(
        key,
        &[
            ("rows", rows.into()),
            ("duration", words.duration(minutes as f64).into()),
            ("zone", zone.to_string().into()),
        ],
    )
}

fn reason_in_words(reason: Reason, words: &Words) -> String {
    match reason {
        Reason::NoStart => words.say("import-no-start", &[]),
        Reason::NoActivity => words.say("import-no-activity", &[]),
        Reason::NoNumber => words.say("import-no-number", &[]),
        Reason::NoUnit => words.say("import-no-unit", &[]),
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::exchange::baby_connect::read;
    use crate::model::ImportCount;

    const EVA: &[u8] = include_bytes!("../../../../tests/data/eva.csv");

    fn reading(file: &[u8], zone: &str) -> Reading {
        read(file, zone.parse().unwrap(), &mut |_, _| ControlFlow::Continue(())).unwrap()
    }

    fn eva(zone: &str) -> ImportPreview {
        preview(&reading(EVA, zone), &HashSet::new(), &Words::english())
    }

    fn sum(entries: &[ImportCount]) -> u32 {
        entries.iter().map(|kind| kind.entries).sum()
    }

    #[test]
    fn every_row_of_a_real_year_is_accounted_for() {
        let preview = eva("America/Los_Angeles");
        assert_eq!(preview.rows, 4207);
        assert_eq!(sum(&preview.entries), 4207);
        assert_eq!(preview.weeks.iter().map(|week| sum(&week.entries)).sum::<u32>(), 4207);
        assert_eq!(preview.names.iter().map(|name| name.rows).sum::<u32>(), 4207);
        assert_eq!((preview.new_entries, preview.already_in_journal), (4207, 0));
        assert_eq!((preview.repeated_in_file, preview.zone_contradictions), (0, 0));
        assert_eq!(preview.not_understood, []);
        assert_eq!(preview.caregivers, ["A", "U"]);
        assert_eq!((preview.names[0].name.as_str(), preview.names[0].rows), ("Sleep", 1859));
        // From Friday 20 December 2019, 0:05, to the morning of Sunday 13 December 2020, 7:20.
        assert_eq!(preview.first.unwrap().to_utc().to_rfc3339(), "2019-12-20T08:05:00+00:00");
        assert_eq!(preview.last.unwrap().to_utc().to_rfc3339(), "2020-12-13T15:20:00+00:00");
        let mondays: Vec<String> = preview.weeks.iter().map(|w| w.monday.to_string()).collect();
        assert_eq!(mondays.first().unwrap(), "2019-12-16");
        assert_eq!(mondays.last().unwrap(), "2020-12-07");
        // 12 December 2020 is the Saturday of the 52nd week counted from 16 December 2019.
        assert_eq!(mondays.len(), 52);
    }

    #[test]
    fn what_the_journal_has_already_is_not_new() {
        let reading = reading(EVA, "America/Los_Angeles");
        let known = reading.rows.iter().skip(7).map(|row| row.key.clone()).collect();
        let preview = preview(&reading, &known, &Words::english());
        assert_eq!((preview.new_entries, preview.already_in_journal), (7, 4200));
    }

    #[test]
    fn small_differences_are_one_finding_and_odd_clocks_are_one_each() {
        let said: Vec<String> = eva("Europe/London")
            .findings
            .into_iter()
            .map(|f| {
                let line = f.line.map_or("file".into(), |line| format!("line {line}"));
                format!("{line}, {}: {}", f.rows, f.sentence)
            })
            .collect();
        insta::assert_snapshot!(said.join("\n"));
    }

    #[test]
    fn no_sentence_repeats_a_cell() {
        let file = "Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,Text,Notes,Caregiver\n\
            3/8/20 2:30 AM,3/8/20 1:00 AM,61,Sleep,secret,secret,Eva slept (secret),secret,Ursula\n\
            secret,,,Sleep,,,Eva slept,secret,Ursula\n\
            3/8/20 2:30 PM,,,Secret visit,,,Eva had a secret,secret,Ursula\n\
            3/8/20 2:30 PM,secret,,Weight,secret,lbs,Eva's weight,secret,Ursula\n\
            3/8/20 2:30 PM,secret,,Weight,secret,lbs,Eva's weight,secret,Ursula\n";
        let reading = reading(file.as_bytes(), "America/Los_Angeles");
        let preview = preview(&reading, &HashSet::new(), &Words::english());
        assert_eq!((preview.not_understood.len(), preview.repeated_in_file), (3, 1));
        let said = preview.findings.iter().map(|f| &f.sentence);
        let said = said.chain(preview.not_understood.iter().map(|row| &row.reason));
        for sentence in said {
            for word in ["secret", "Secret", "Eva", "Ursula", "2:30", "1:00", "3/8"] {
                assert!(!sentence.contains(word), "{sentence}");
            }
            assert!(!sentence.contains('['), "{sentence}");
        }
    }
}
