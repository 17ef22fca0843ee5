//! What makes an entry: drafts checked, timers moved, edits applied, defaults chosen. Pure.
