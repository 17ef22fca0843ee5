//! How screens look in a terminal. Nothing here reads a journal or decides anything.

pub mod bars;
pub mod board;
pub mod cards;
pub mod charts;
pub mod comparison;
pub mod day_picture;
pub mod diary;
pub mod family;
pub mod first_weeks;
pub mod growth;
pub mod import;
pub mod massage;
pub mod middles;
pub mod paper;
pub mod parent;
pub mod raster;
pub mod receipt;
pub mod review;
pub mod session;
pub mod strip;
pub mod table;
pub mod time;
pub mod timeline;
pub mod today;
pub mod values;
pub mod weeks;

pub use paper::Paper;
