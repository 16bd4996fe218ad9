//! One thing to be measured from outside: what `benches/selection/run` takes the time and memory of.
//!
//! ```text
//! measure solve INSTANCE RESULT SOLVER merit|goals     solve with certificate, write the result
//! measure verify INSTANCE RESULT                       verify the result
//! measure short INSTANCE COUNT                         solve, then say points short that many times
//! measure copy INSTANCE                                solve, then make the public copy
//! measure stop INSTANCE SECONDS SOLVER                 solve, told to stop after so long; says how much longer it takes
//! ```

use std::fs;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use bursar_selection::{s1, s2, solver, verify};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let seed = vec![7; 32];
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["solve", instance, result, name, goals] => {
            let text = fs::read_to_string(instance)?;
            let (solver, merit_only) = (solver::by_name(name)?, goals == "merit");
            let options = s1::Options { seed: seed.clone(), solver, merit_only, explain: s1::Explain::Nobody };
            let found = if text.contains(s2::SCHEMA) {
                s2::solve_json(&text, &s2::Options { seed, solver, value_only: merit_only })?
            } else {
                s1::solve_json(&text, &options)?
            };
            fs::write(result, found)?;
        }
        ["verify", instance, result] => {
            verify::json(&fs::read_to_string(instance)?, &fs::read_to_string(result)?)?;
        }
        ["short", instance, count] => {
            let call = s1::parse(&fs::read_to_string(instance)?)?;
            let options = s1::Options { seed, explain: s1::Explain::Nobody, ..s1::Options::default() };
            let outcome = s1::solve(&call, &options)?;
            let outside = (0..call.len()).filter(|i| outcome.selected.binary_search(i).is_err()).step_by(7);
            for cand in outside.cycle().take(count.parse()?) {
                s1::points_short(&call, &options, &outcome, cand);
            }
        }
        ["copy", instance] => {
            let call = s1::parse(&fs::read_to_string(instance)?)?;
            let options = s1::Options { seed, explain: s1::Explain::Nobody, ..s1::Options::default() };
            s1::blinded(&call, &options, &s1::solve(&call, &options)?)?;
        }
        ["stop", instance, seconds, name] => {
            let text = fs::read_to_string(instance)?;
            let (begun, after) = (Instant::now(), Duration::from_secs_f64(seconds.parse()?));
            let solver = solver::by_name(name)?;
            let mut watch = |_: &s1::Progress| begun.elapsed() < after;
            let status = if text.contains(s2::SCHEMA) {
                s2::solve_watched(&s2::parse(&text)?, &s2::Options { seed, solver, ..s2::Options::default() }, &mut watch)?.status
            } else {
                let options = s1::Options { seed, solver, explain: s1::Explain::Nobody, ..s1::Options::default() };
                s1::solve_watched(&s1::parse(&text)?, &options, &mut watch)?.status
            };
            let longer = begun.elapsed().saturating_sub(after);
            writeln!(io::stdout(), "{status:?}, {:.3} s after it was told", longer.as_secs_f64())?;
        }
        _ => return Err("usage: measure solve|verify|short|copy|stop …; see the source".into()),
    }
    Ok(())
}
