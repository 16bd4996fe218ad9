//! Formats in and out: reference data, rates, open data.
