//! The four example instances, whose optima three other solvers proved (OPTIMA.tsv).

use bursar_selection::s1::{Explain, Options, Rule, parse, solve, weigh};
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

/// The worked example of the handbook (docs/handbook/selection.md): every figure there stands here.
#[test]
fn the_handbooks_twelve_candidates_come_out_as_told() {
    let call = parse(&text("twelve.json")).unwrap();
    let outcome = solve(&call, &Options { seed: vec![0x5e, 0xed], ..Options::default() }).unwrap();
    let names = |list: &[usize]| list.iter().map(|&i| call.id(i)).collect::<Vec<_>>().join(", ");
    assert_eq!(names(&outcome.selected), "Baraka, Galina, Jorge, Karin, Dalia");
    assert_eq!(outcome.goals.iter().map(|g| g.value).collect::<Vec<_>>(), [5, 5, 0, 404, 2]);
    assert_eq!(names(&outcome.reserve), "Chadia, Dinesh, Hynek, Amara");
    let prices: Vec<_> = outcome.rules.iter().map(|r| (r.binding, r.price)).collect();
    let binding = |price| (Some(true), Some(price));
    let free = (Some(false), Some(0));
    assert_eq!(prices, [free, binding(8), free, binding(19), binding(23), binding(10)]);
    let highest = weigh(&call, &outcome, &[2, 3, 8, 9, 10]).unwrap();
    assert_eq!((highest.broken, highest.costs), (vec![Rule::Budget], vec![0, 1, 1, -27, -1]));
    let page = include_str!("../../../../docs/handbook/selection.md");
    for told in ["Baraka, Galina, Jorge, Karin, Dalia", "404", "Chadia, Dinesh, Hynek, Amara"] {
        assert!(page.contains(told), "the handbook does not say {told}");
    }
    for i in 0..call.len() {
        let row = format!("| {} | {} | {} | {} | {} |", call.id(i), call.state(i).iso, call.merit(i), call.cand.cost[i], "");
        let row = row.trim_end_matches("|  |");
        assert!(page.contains(row), "the handbook has no row {row}");
    }
}

/// Found by the hostile calls: bounds tightened until a single point was left, and nobody looked at it.
#[test]
fn a_portfolio_that_tightening_alone_leaves_is_found() {
    let call = s2::parse(&text("one_point_left.json")).unwrap();
    let outcome = s2::solve(&call, &s2::Options::default()).unwrap();
    assert_eq!((outcome.obj_int, outcome.selected), (20, vec![(3, 0)]));
}
