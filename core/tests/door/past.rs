//! Today as it stood at a moment gone by.

use tend::screen::today::MomentState;

use super::*;

#[test]
fn at_three_in_the_night_gone_by_the_baby_is_asleep_and_the_morning_has_not_come() {
    let family = Family::in_london();
    family.log(family.sleep("2026-11-20T22:00:00Z", "2026-11-21T06:30:00Z"));
    family.log(family.sleep("2026-11-21T09:00:00Z", "2026-11-21T10:00:00Z"));
    family.now_is("2026-11-21T03:00:00Z");
    let today = family.journal.today(family.child).unwrap();
    // From 22:00 to 03:00 are 5 h.
    assert_eq!(today.moment.state, MomentState::Asleep);
    assert_eq!(today.totals.sleep.total_minutes, 300.0);
    family.now_is("2026-11-21T14:00:00Z");
    let today = family.journal.today(family.child).unwrap();
    // 8 h 30 min of the night and 1 h.
    assert_eq!(today.moment.state, MomentState::Awake);
    assert_eq!(today.totals.sleep.total_minutes, 570.0);
}
