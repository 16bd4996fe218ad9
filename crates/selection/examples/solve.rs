//! Solves one instance and prints the result as JSON.
//!
//! ```text
//! cargo run --release -p bursar-selection --example solve -- INSTANCE.json SEED_IN_HEXADECIMAL > RESULT.json
//! ```

use std::io::Write;

use bursar_selection::{lottery, s1, s2};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path, seed] = &arguments[..] else { return Err("usage: solve INSTANCE.json SEED".into()) };
    let text = std::fs::read_to_string(path)?;
    let seed = lottery::unhex(seed).ok_or("the seed is not hexadecimal")?;
    let result = if text.contains(s2::SCHEMA) {
        s2::solve_json(&text, &s2::Options { seed, ..s2::Options::default() })?
    } else {
        s1::solve_json(&text, &s1::Options { seed, ..s1::Options::default() })?
    };
    writeln!(std::io::stdout(), "{result}")?;
    Ok(())
}
