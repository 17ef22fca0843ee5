// The functions are in the Rust library; a target of C needs one file.
