//! Times solving and verifying of the instances named on the command line.
//!
//! ```text
//! cargo run --release -p bursar-selection --example figures -- FILE…
//! ```

use std::io::Write;
use std::time::Instant;

use bursar_selection::s1::{Explain, Options, parse, solve_json};
use bursar_selection::verify;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path)?;
        for merit_only in [true, false] {
            let options = Options { merit_only, explain: Explain::Nobody, seed: vec![7; 32] };
            let start = Instant::now();
            let result = solve_json(&text, &options)?;
            let solved = start.elapsed();
            let start = Instant::now();
            let verified = verify::json(&text, &result)?;
            let checked = start.elapsed();
            let (n, bytes) = (parse(&text)?.len(), result.len());
            writeln!(
                out,
                "{path} merit_only={merit_only} n={n} solve={solved:.1?} verify={checked:.1?} steps={} bytes={bytes}",
                verified.steps
            )?;
        }
    }
    Ok(())
}
