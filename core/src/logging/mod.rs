//! shim
use crate::model::*;
use crate::words::Words;
pub struct CheckContext<'a>{ pub now: Instant, pub children:&'a [Child], pub caregivers:&'a [Caregiver], pub words:&'a Words }
type R = Result<Entry, Vec<Problem>>;
pub fn check_draft(_:&Draft,_:&CheckContext<'_>)->Vec<Problem>{vec![]}
pub fn check_entry(_:&Entry,_:&CheckContext<'_>)->Vec<Problem>{vec![]}
pub fn check_child(_:&ChildProfile,_:Instant,_:&Words)->Vec<Problem>{vec![]}
pub fn check_caregiver(_:&CaregiverProfile,_:&Words)->Vec<Problem>{vec![]}
pub fn check_settings(_:&Settings,_:&Words)->Vec<Problem>{vec![]}
pub fn stop(e:&Entry,_:Instant,_:&CheckContext<'_>)->R{Ok(e.clone())}
pub fn correct_start(e:&Entry,_:Instant,_:&CheckContext<'_>)->R{Ok(e.clone())}
pub fn switch_side(e:&Entry,_:Option<BreastSide>,_:Instant,_:&CheckContext<'_>)->R{Ok(e.clone())}
pub fn pause(e:&Entry,_:Instant,_:&CheckContext<'_>)->R{Ok(e.clone())}
pub fn resume(e:&Entry,_:Instant,_:&CheckContext<'_>)->R{Ok(e.clone())}
pub fn massage_area(e:&Entry,_:BodyArea,_:Instant,_:&CheckContext<'_>)->R{Ok(e.clone())}
pub fn apply(e:&Entry,_:&EntryChanges,_:&CheckContext<'_>)->R{Ok(e.clone())}
pub fn started(d:Details,_:Instant)->Details{d}
pub fn entries_of(_:Draft, _: impl FnMut()->EntryId)->Vec<Entry>{vec![]}
pub fn active_milliseconds(_:&Details,_:&Span,_:Instant)->i64{0}
pub fn taken_millilitres(_:&Feed)->f64{0.0}
