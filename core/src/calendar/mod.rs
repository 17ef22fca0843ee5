//! Zones, journal days, weeks, nights and ages: all date arithmetic. Pure.
