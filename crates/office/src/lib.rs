//! The use cases: permission, load, decide, commit.
