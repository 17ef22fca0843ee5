//! Export and import are inverse, and no bytes make a reader panic.

use std::ops::ControlFlow;

use proptest::prelude::*;

use super::{AT, families, json, zipped};
use crate::exchange::open_format::{ReadArchive, read_json, read_zip};
use crate::exchange::{baby_connect, detect};
use crate::model::ImportFormat;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_journal_survives_as_json(archive in families::archive()) {
        let file = json(&archive);
        prop_assert_eq!(detect(&file), Some(ImportFormat::OpenJson));
        let read = read_json(&file).unwrap();
        prop_assert_eq!(read, ReadArchive { archive, exported_at: AT, left_out: vec![] });
    }

    #[test]
    fn every_journal_survives_as_a_zip(archive in families::archive()) {
        let file = zipped(&archive);
        prop_assert_eq!(detect(&file), Some(ImportFormat::OpenZip));
        let read = read_zip(&file).unwrap();
        prop_assert_eq!(read, ReadArchive { archive, exported_at: AT, left_out: vec![] });
    }

    #[test]
    fn a_damaged_file_is_refused_or_whole(
        archive in families::archive(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        for (mut file, zip) in [(json(&archive), false), (zipped(&archive), true)] {
            let at = at.index(file.len());
            file[at] = byte;
            let read = if zip { read_zip(&file) } else { read_json(&file) };
            // A byte outside the data (white space, a readable column, the time of the export)
            // may differ; the data may not.
            if let Ok(read) = read {
                prop_assert!(read.archive == archive);
            }
        }
    }

    #[test]
    fn no_bytes_at_all_make_a_reader_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        rows in "[0-9/: ,\"APM\\n\\r;SleepNursing()mhlft.-]{0,300}",
    ) {
        let heading: &[u8] = b"Date and Time,End Time,Duration (min),Activity,Quantity,Extra data,\
            Text,Notes,Caregiver\n1/1/20 1:00 AM,,,Sleep\n";
        let zip = [b"PK\x03\x04", bytes.as_slice()].concat();
        let zone = "America/Los_Angeles".parse().unwrap();
        for file in [
            bytes.clone(),
            zip,
            [heading, bytes.as_slice()].concat(),
            [heading, rows.as_bytes()].concat(),
        ] {
            let _ = detect(&file);
            let _ = read_json(&file);
            let _ = read_zip(&file);
            let _ = baby_connect::read(&file, zone, &mut |_, _| ControlFlow::Continue(()));
        }
    }
}
