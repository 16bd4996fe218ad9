//! One thing to be measured from outside: what `benches/selection/run` takes the time and memory of.
//!
//! ```text
//! measure solve INSTANCE RESULT SOLVER merit|goals     solve with certificate, write the result
//! measure verify INSTANCE RESULT                       verify the result
//! measure short INSTANCE COUNT                         solve, then say points short that many times
//! measure copy INSTANCE                                solve, then make the public copy
//! measure stop INSTANCE SECONDS SOLVER                 solve, told to stop after so much CPU time; says how much more it takes
//! ```

use std::fs;
use std::io::{self, Write};
use std::time::Duration;

use bursar_selection::{s1, s2, solver, verify};
use rustix::time::{ClockId, clock_gettime};

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
            let after = cpu() + Duration::from_secs_f64(seconds.parse()?);
            let solver = solver::by_name(name)?;
            let mut watch = |_: &s1::Progress| cpu() < after;
            let (status, value) = if text.contains(s2::SCHEMA) {
                let found = s2::solve_watched(&s2::parse(&text)?, &s2::Options { seed, solver, ..s2::Options::default() }, &mut watch)?;
                (found.status, found.obj_int)
            } else {
                let options = s1::Options { seed, solver, explain: s1::Explain::Nobody, ..s1::Options::default() };
                let found = s1::solve_watched(&s1::parse(&text)?, &options, &mut watch)?;
                (found.status, found.obj_int.unwrap_or(0))
            };
            writeln!(io::stdout(), "{status:?} with value {value}, {:.3} s after it was told", cpu().saturating_sub(after).as_secs_f64())?;
        }
        _ => return Err("usage: measure solve|verify|short|copy|stop …; see the source".into()),
    }
    Ok(())
}

/// CPU time of the process so far.
fn cpu() -> Duration {
    let now = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(u64::try_from(now.tv_sec).unwrap_or(0), u32::try_from(now.tv_nsec).unwrap_or(0))
}
