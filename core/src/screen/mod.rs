//! One snapshot per screen, built from the review and the guide. Pure.

pub mod child_line;
pub mod entry_form;
pub mod family;
pub mod ribbon;
pub mod timeline;
pub mod today;
pub mod totals;
