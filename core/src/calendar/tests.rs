//! Days, nights and evenings of families on real clocks.
