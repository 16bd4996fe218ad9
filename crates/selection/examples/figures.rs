//! Times solving of the instances named on the command line.
//!
//! ```text
//! cargo run --release -p bursar-selection --example figures -- FILE…
//! ```

use std::io::Write;
use std::time::Instant;

use bursar_selection::s1::{Explain, Options, parse, solve};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path)?;
        for merit_only in [true, false] {
            let start = Instant::now();
            let call = parse(&text)?;
            let parsed = start.elapsed();
            let options = Options { merit_only, explain: Explain::Nobody, seed: vec![7; 32] };
            let outcome = solve(&call, &options)?;
            let took = start.elapsed();
            let sizes: Vec<usize> = outcome.certificate.stages.iter().map(|s| s.tree.len()).collect();
            writeln!(
                out,
                "{path} merit_only={merit_only} n={} left={} merit={:?} total={took:.1?} parse={parsed:.1?} trees={sizes:?} lottery={} bytes={}",
                call.len(),
                call.len() - outcome.certificate.drops.len(),
                outcome.obj_int,
                outcome.certificate.lottery.len(),
                serde_json::to_string(&outcome.certificate)?.len(),
            )?;
        }
    }
    Ok(())
}
