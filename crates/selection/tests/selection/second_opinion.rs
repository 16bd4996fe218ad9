//! Other solvers, written by others, agree.
//!
//! `BURSAR_TEST_LONG=1` asks each of them about ten thousand instances; otherwise about a thousand.

use bursar_selection::claims::Claims;
use bursar_selection::s1::{self, Explain};
use bursar_selection::s2;
use bursar_selection::solver::{BUILT_IN, Own, Solver};

use super::random::{Random, instance, portfolio};

fn rounds() -> u64 {
    if std::env::var_os("BURSAR_TEST_LONG").is_some() { 10_000 } else { 1000 }
}

/// What the solver itself holds to be the first goal's best value, before anything was proven.
fn opinion(solver: &dyn Solver, claims: &Claims) -> Option<i64> {
    let system = claims.frozen(&[0]);
    solver.suggest(&system, system.rows.len() - 1).map(|point| claims.value(0, &point))
}

fn agrees(solver: &'static dyn Solver) {
    let (mut suggested, mut best) = (0, 0);
    for round in 0..rounds() {
        let random = &mut Random(round + 70_000);
        let seed = random.next().to_be_bytes().to_vec();
        let (opinion, value) = if random.one_in(3) {
            let call = portfolio(random, 12);
            let own = s2::solve(&call, &s2::Options { seed: seed.clone(), ..s2::Options::default() }).unwrap();
            let other = s2::solve(&call, &s2::Options { seed, solver, ..s2::Options::default() }).unwrap();
            assert_eq!((&own.selected, &own.goals), (&other.selected, &other.goals), "{} in round {round}", solver.name());
            assert_eq!(other.solver, solver.name());
            (opinion(solver, &s2::model::Model::of(&call, true).claims), Some(own.obj_int))
        } else {
            let call = instance(random, 25);
            let options = s1::Options { seed, explain: Explain::Nobody, ..s1::Options::default() };
            let own = s1::solve(&call, &options).unwrap();
            let other = s1::solve(&call, &s1::Options { solver, ..options }).unwrap();
            let same = (&own.selected, &own.goals, &own.status, &own.conflict);
            assert_eq!(same, (&other.selected, &other.goals, &other.status, &other.conflict), "{} in round {round}", solver.name());
            let model = s1::model::Model::of(&call, &vec![true; call.len()], true);
            (opinion(solver, &model.claims), own.goals.first().map(|g| g.value))
        };
        if opinion.is_some() {
            suggested += 1;
            best += u64::from(opinion == value);
        }
    }
    // What it suggests is what we prove, not only what we arrive at from there.
    assert!(suggested > rounds() / 2, "{}: {suggested}", solver.name());
    assert_eq!(best, suggested, "{}", solver.name());
}

#[test]
fn every_solver_built_in_and_the_search_agree() {
    BUILT_IN.iter().copied().filter(|solver| solver.name() != Own.name()).for_each(agrees);
}
