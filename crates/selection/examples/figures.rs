//! Times solving and verifying of the instances named on the command line.
//!
//! ```text
//! cargo run --release -p bursar-selection --example figures -- FILE…
//! ```

use std::io::Write;
use std::time::Instant;

use bursar_selection::{s1, s2, verify};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path)?;
        for merit_only in [true, false] {
            let seed = vec![7; 32];
            let start = Instant::now();
            let result = if text.contains(s2::SCHEMA) {
                s2::solve_json(&text, &s2::Options { seed, value_only: merit_only, ..s2::Options::default() })?
            } else {
                s1::solve_json(&text, &s1::Options { seed, merit_only, explain: s1::Explain::Nobody, ..s1::Options::default() })?
            };
            let solved = start.elapsed();
            let start = Instant::now();
            let verified = verify::json(&text, &result);
            let checked = start.elapsed();
            writeln!(out, "{path} merit_only={merit_only} solve={solved:.1?} verify={checked:.1?} {verified:?} bytes={}", result.len())?;
        }
    }
    Ok(())
}
