//! One snapshot per screen, built from the review and the guide. Pure.

pub mod child_line;
pub mod entry_form;
pub mod entry_line;
pub mod family;
pub mod massage;
pub mod review;
pub mod ribbon;
#[cfg(test)]
mod testing;
pub mod timeline;
pub mod today;
