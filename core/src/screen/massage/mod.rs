//! Screens of the massage guide.
