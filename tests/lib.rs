//! Tests that span the parts: architecture, scenarios, the real year.
