//! Pictures drawn on the server (SVG).
