//! When is the question about confidence asked? Once a week.

use crate::model::CivilDate;

/// Days between two questions.
const DAYS: i64 = 7;

/// Whether the question is asked today: never answered, or a week ago or longer.
#[must_use]
pub fn confidence_is_asked(last_answered: Option<CivilDate>, today: CivilDate) -> bool {
    last_answered.is_none_or(|last| today.days_since(last) >= DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_is_asked_once_a_week() {
        let date = |text: &str| text.parse::<CivilDate>().unwrap();
        let today = date("2026-11-21");
        assert!(confidence_is_asked(None, today));
        assert!(confidence_is_asked(Some(date("2026-11-14")), today));
        assert!(!confidence_is_asked(Some(date("2026-11-15")), today));
        assert!(!confidence_is_asked(Some(today), today));
    }
}
