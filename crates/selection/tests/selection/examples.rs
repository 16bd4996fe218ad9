//! The four example instances, whose optima three other solvers proved (OPTIMA.tsv).

use bursar_selection::s1::{Explain, Options, parse, solve};
use bursar_selection::s2;

fn text(name: &str) -> String {
    std::fs::read_to_string(format!("{}/tests/instances/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn optima() -> Vec<(String, i64)> {
    let row = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
    text("OPTIMA.tsv").lines().skip(1).map(row).map(|r| (r[0].clone(), r[1].parse().unwrap())).collect()
}

#[test]
fn delegates_reach_the_proven_optimum() {
    for (name, optimum) in optima().into_iter().filter(|o| o.0.starts_with("s1")) {
        let call = parse(&text(&name)).unwrap();
        let options = Options { merit_only: true, explain: Explain::Nobody, ..Options::default() };
        let outcome = solve(&call, &options).unwrap();
        assert_eq!(outcome.obj_int, Some(optimum), "{name}");
        assert_eq!(i64::try_from(outcome.selected.len()).unwrap(), call.rules.k, "{name}");
    }
}

#[test]
fn projects_reach_the_proven_optimum() {
    for (name, optimum) in optima().into_iter().filter(|o| o.0.starts_with("s2")) {
        let call = s2::parse(&text(&name)).unwrap();
        let outcome = s2::solve(&call, &s2::Options::default()).unwrap();
        assert_eq!(outcome.obj_int, optimum, "{name}");
    }
}
