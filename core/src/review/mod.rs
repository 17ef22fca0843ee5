//! What the entries say: totals, nights, trends, bands. Pure.
