//! When an entry happened.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{HOUR, Instant};

/// No interval is longer than this: 48 h in milliseconds. Longer ones are typing errors.
pub const LONGEST_INTERVAL: i64 = 48 * HOUR;

/// A moment or an interval.
///
/// Intervals are half open: an entry ending at 07:00 and one starting at 07:00 do not overlap.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, uniffi::Enum,
)]
#[serde(tag = "timing", rename_all = "snake_case")]
pub enum Span {
    /// Something that happened at one moment.
    Moment {
        /// When it happened.
        start: Instant,
    },
    /// Something that began and ended.
    Interval {
        /// When it began.
        start: Instant,
        /// When it ended; never before `start`, at most [`LONGEST_INTERVAL`] after it.
        end: Instant,
    },
    /// A timer that runs now.
    Running {
        /// When it began.
        start: Instant,
    },
    /// Something that ended, nobody knows when. It counts no minutes.
    EndUnknown {
        /// When it began.
        start: Instant,
    },
}

impl Span {
    /// When it began or happened.
    #[must_use]
    pub const fn start(self) -> Instant {
        match self {
            Self::Moment { start }
            | Self::Interval { start, .. }
            | Self::Running { start }
            | Self::EndUnknown { start } => start,
        }
    }

    /// When it ended, where that is known.
    #[must_use]
    pub const fn end(self) -> Option<Instant> {
        match self {
            Self::Interval { end, .. } => Some(end),
            Self::Moment { .. } | Self::Running { .. } | Self::EndUnknown { .. } => None,
        }
    }

    /// Whether this is a timer that runs.
    #[must_use]
    pub const fn is_running(self) -> bool {
        matches!(self, Self::Running { .. })
    }
}
