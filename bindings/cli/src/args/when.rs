//! Times as typed, and what every logged entry may carry.

use std::str::FromStr;

use chrono::{DateTime, NaiveDateTime};
use clap::Args;
use tend::model::Instant;

/// A time as typed: a moment on Earth, or what the family's clocks showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// RFC 3339.
    Moment(Instant),
    /// Local, with the text that was typed.
    Local(NaiveDateTime, String),
}

impl FromStr for When {
    type Err = String;

    fn from_str(typed: &str) -> Result<Self, String> {
        let text = typed.trim();
        if let Ok(at) = DateTime::parse_from_rfc3339(text) {
            return Ok(Self::Moment(at.into()));
        }
        // Seconds may be left out.
        for format in ["%Y-%m-%dT%H:%M%#z", "%Y-%m-%d %H:%M%#z"] {
            if let Ok(at) = DateTime::parse_from_str(text, format) {
                return Ok(Self::Moment(at.into()));
            }
        }
        for format in ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"]
        {
            if let Ok(local) = NaiveDateTime::parse_from_str(text, format) {
                return Ok(Self::Local(local, text.to_owned()));
            }
        }
        Err("write it as \"2020-03-08 01:30\" or as 2020-03-08T09:30:00Z".into())
    }
}

/// When something happened.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "When and who")]
pub struct LogOptions {
    /// When it happened; now when left out, where it is a moment
    #[arg(long, value_name = "T", conflicts_with_all = ["start", "end", "end_unknown"])]
    pub at: Option<When>,
    /// When it began
    #[arg(long, value_name = "T")]
    pub start: Option<When>,
    /// When it ended
    #[arg(long, value_name = "T")]
    pub end: Option<When>,
    /// It ended, and nobody knows when: it counts no minutes
    #[arg(long, conflicts_with = "end", requires = "start")]
    pub end_unknown: bool,
    /// Who, what was said, tags.
    #[command(flatten)]
    pub about: About,
    /// Save nothing; say what there is to mend
    #[arg(long)]
    pub check: bool,
}

/// Who it is about, who was there, and free words.
#[derive(Args, Debug, Default)]
pub struct About {
    /// The child; several times for twins, left out when there is one
    #[arg(long = "child", value_name = "NAME")]
    pub children: Vec<String>,
    /// Who was with the baby
    #[arg(long, value_name = "NAME")]
    pub caregiver: Option<String>,
    /// Free words
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// A tag; several times for several
    #[arg(long = "tag", value_name = "WORD", value_delimiter = ',')]
    pub tags: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(typed: &str) -> i64 {
        match typed.parse() {
            Ok(When::Moment(at)) => at.0,
            other => panic!("{typed}: {other:?}"),
        }
    }

    #[test]
    fn a_moment_on_earth_is_read_in_every_common_spelling() {
        // 2020-03-08T09:30:00Z is 1,583,659,800 s after 1970.
        for typed in [
            "2020-03-08T09:30:00Z",
            "2020-03-08T09:30Z",
            "2020-03-08 09:30Z",
            "2020-03-08T01:30:00-08:00",
            "2020-03-08 01:30-08:00",
        ] {
            assert_eq!(moment(typed), 1_583_659_800_000, "{typed}");
        }
    }

    #[test]
    fn a_local_time_is_read_with_a_space_or_a_t_and_with_or_without_seconds() {
        let local = chrono::NaiveDate::from_ymd_opt(2020, 3, 8).unwrap().and_hms_opt(1, 30, 0);
        for typed in ["2020-03-08 01:30", "2020-03-08T01:30", "2020-03-08 01:30:00"] {
            assert_eq!(typed.parse(), Ok(When::Local(local.unwrap(), typed.to_owned())));
        }
    }

    #[test]
    fn what_is_no_time_is_told_how_to_be_one() {
        for typed in ["", "yesterday", "2020-03-08", "08.03.2020 01:30", "2020-02-30 10:00"] {
            let said = When::from_str(typed).unwrap_err();
            assert!(said.contains("2020-03-08 01:30"), "{typed}: {said}");
        }
    }
}
