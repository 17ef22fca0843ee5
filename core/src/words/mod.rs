//! Every sentence a parent can read, by language, from Fluent files. Pure.
