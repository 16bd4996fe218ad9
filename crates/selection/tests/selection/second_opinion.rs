//! Other solvers, written by others, agree.
//!
//! `BURSAR_TEST_LONG=1` asks each of them about ten thousand instances, otherwise about a thousand; in ten parts, side by side.

use std::sync::atomic::AtomicBool;

use bursar_selection::claims::Claims;
use bursar_selection::s1::{self, Explain};
use bursar_selection::s2;
use bursar_selection::solver::{BUILT_IN, Own, Solver};

use super::random::{Random, instance, portfolio};

/// Of each part.
fn rounds() -> u64 {
    if std::env::var_os("BURSAR_TEST_LONG").is_some() { 1000 } else { 100 }
}

/// What the solver itself holds to be the first goal's best value, before anything was proven.
fn opinion(solver: &dyn Solver, claims: &Claims) -> Option<i64> {
    let system = claims.frozen(&[0]);
    solver.suggest(&system, system.rows.len() - 1, &AtomicBool::new(false)).map(|point| claims.value(0, &point))
}

fn agrees(solver: &'static dyn Solver, part: u64) {
    let (mut suggested, mut best) = (0, 0);
    for round in part * rounds()..(part + 1) * rounds() {
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

macro_rules! every_solver_built_in_and_the_search_agree {
    ($($name:ident: $part:literal),*) => {
        $(
            #[test]
            fn $name() {
                BUILT_IN.iter().copied().filter(|solver| solver.name() != Own.name()).for_each(|solver| agrees(solver, $part));
            }
        )*
    };
}

every_solver_built_in_and_the_search_agree!(
    solvers_agree_0: 0, solvers_agree_1: 1, solvers_agree_2: 2, solvers_agree_3: 3, solvers_agree_4: 4,
    solvers_agree_5: 5, solvers_agree_6: 6, solvers_agree_7: 7, solvers_agree_8: 8, solvers_agree_9: 9
);
