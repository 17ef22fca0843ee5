//! The counts in the reports of Maven's test runner, one XML file for each class of tests.

use std::path::Path;
use std::{fs, io};

use crate::tally::Tally;

/// The sum over all reports in a folder; nothing when there is no such folder.
///
/// # Errors
/// When a report cannot be read or does not say its counts.
pub fn read(folder: &Path) -> io::Result<Tally> {
    let mut sum = Tally::default();
    if !folder.exists() {
        return Ok(sum);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("TEST-") && name.ends_with(".xml") {
            let counted = counts(&fs::read_to_string(&path)?);
            sum += counted.ok_or_else(|| io::Error::other(format!("no counts in {name}")))?;
        }
    }
    Ok(sum)
}

/// The counts of one report. A test that ended in an exception failed.
fn counts(report: &str) -> Option<Tally> {
    let (_, suite) = report.split_once("<testsuite ")?;
    let (attributes, _) = suite.split_once('>')?;
    let count = |name: &str| -> Option<u64> {
        let (_, value) = attributes.split_once(&format!("{name}=\""))?;
        value.split_once('"')?.0.parse().ok()
    };
    let (failed, skipped) = (count(" errors")? + count(" failures")?, count(" skipped")?);
    Some(Tally { passed: count(" tests")?.checked_sub(failed + skipped)?, failed, skipped })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(counts: &str) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite xmlns:xsi=\"http://www.w3.org\" \
             name=\"app.tend.journal.AskingTest\" time=\"0.5\" {counts}>\n  <properties>\n"
        )
    }

    #[test]
    fn a_test_that_ended_in_an_exception_failed() {
        let report = report(r#"tests="9" errors="1" skipped="2" failures="1""#);
        assert_eq!(counts(&report), Some(Tally { passed: 5, failed: 2, skipped: 2 }));
    }

    #[test]
    fn a_report_that_broke_off_says_nothing() {
        assert_eq!(counts(&report(r#"tests="9" errors="1""#)), None);
        assert_eq!(counts("<?xml version=\"1.0\"?>\n<testsu"), None);
        assert_eq!(counts(&report(r#"tests="1" errors="1" skipped="0" failures="1""#)), None);
    }

    #[test]
    fn no_folder_is_no_tests() {
        assert!(read(Path::new("/nowhere/surefire-reports")).unwrap().is_empty());
    }
}
