//! One snapshot per screen, built from the review and the guide. Pure.

pub mod care;
pub mod child_line;
pub mod comparison;
pub mod crying;
pub mod entry_form;
pub mod entry_line;
pub mod family;
pub mod growth;
pub mod learn;
pub mod massage;
pub mod parent;
pub mod review;
pub mod ribbon;
pub mod safety;
#[cfg(test)]
mod testing;
pub mod timeline;
pub mod today;
