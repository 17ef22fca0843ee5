//! One durable command against a bare insert of the same rows with the same pragmas.

use rusqlite::types::Value;
use tend::model::{Command, Details, Draft, MINUTE, Sleep, Source, Span};
use uuid::Uuid;

use super::family::{Family, NOW, bare};
use super::pairs::compare;
use super::rows::rows;

pub fn one_sleep() {
    let family = Family::new();
    let log = || {
        let draft = Draft {
            children: vec![family.child],
            span: Span::Interval { start: NOW.plus(-50 * MINUTE), end: NOW.plus(-10 * MINUTE) },
            details: Details::Sleep { sleep: Sleep::default() },
            caregiver: None,
            note: None,
            tags: Vec::new(),
            source: Source::Logged,
        };
        family.journal.perform(Command::Log { drafts: vec![draft] }).unwrap();
    };
    log();
    let other = Family::new();
    let last = "(SELECT id FROM change ORDER BY clock DESC LIMIT 1)";
    let from = bare(&family.path);
    let operations = rows(&from, "operation", &format!("change = {last}"));
    let entry = rows(&from, "entry", "true");
    let change = rows(&from, "change", &format!("id = {last}"));
    let mut file = bare(&other.path);
    let mut number = 0_i64;
    compare("one durable sleep logged", "≤ 1.5×", 200, log, || {
        number += 1;
        let id = Value::Blob(Uuid::from_u128(u128::try_from(number).unwrap()).as_bytes().to_vec());
        let into = file.transaction().unwrap();
        let mut sequence = number * 10;
        operations.write_as(&into, |row| {
            sequence += 1;
            (row[2], row[5]) = (Value::Integer(sequence), id.clone());
        });
        entry.write_as(&into, |row| row[0] = id.clone());
        change.write_as(&into, |row| row[0] = id.clone());
        into.commit().unwrap();
    });
}
