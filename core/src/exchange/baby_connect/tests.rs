//! The real family's year, and rows made up to be difficult.

mod clocks;
mod real_year;
mod rows;
mod typed_in;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use proptest::prelude::*;

use super::*;
use crate::logging::{CheckContext, check_draft};
use crate::model::{
    ActivityKind, BottleContent, BreastSegment, BreastSide, Child, Details, EntryKind, FeedForm,
    ImportFindingKind as Kind, Instant, JournalError, MINUTE, Severity, SleepPlace, SolidAmount,
    SolidUnit, Span, Volume, Zone,
};
use crate::words::Words;

const EVA: &[u8] = include_bytes!("../../../../tests/data/eva.csv");
const HEAD: &str =
    "Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,Text,Notes,Caregiver\r\n";

fn zone(name: &str) -> Zone {
    name.parse().unwrap()
}

fn read_in(file: &[u8], name: &str) -> Reading {
    read(file, zone(name), &mut |_, _| ControlFlow::Continue(())).unwrap()
}

fn eva() -> Reading {
    read_in(EVA, "America/Los_Angeles")
}

/// One row below the heading.
fn one(row: &str) -> (ReadRow, Vec<Finding>) {
    one_in(row, "America/Los_Angeles")
}

fn one_in(row: &str, name: &str) -> (ReadRow, Vec<Finding>) {
    let mut reading = read_in(format!("{HEAD}{row}\r\n").as_bytes(), name);
    assert_eq!(reading.rows.len(), 1);
    (reading.rows.remove(0), reading.findings)
}

fn at(text: &str) -> Instant {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().into()
}

fn kinds(findings: &[Finding]) -> Vec<Kind> {
    findings.iter().map(|finding| finding.kind).collect()
}

fn segments(row: &ReadRow) -> Vec<(BreastSide, i64, i64)> {
    let Details::Feed { feed } = &row.details else { panic!("no feed") };
    let FeedForm::Breast { segments } = &feed.form else { panic!("no breast feed") };
    let start = row.span.start();
    let minute = |at: Instant| at.since(start) / MINUTE;
    segments.iter().map(|s| (s.side, minute(s.start), minute(s.end.unwrap()))).collect()
}
