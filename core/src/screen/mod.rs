//! One snapshot per screen, built from the review and the guide. Pure.

pub mod review;
