//! Another solver, written by others, agrees.

use bursar_selection::s1::{self, Explain};
use bursar_selection::s2;
use bursar_selection::solver::Solver;

use super::random::{Random, instance, portfolio};

fn rounds() -> u64 {
    if std::env::var_os("BURSAR_TEST_LONG").is_some() { 10_000 } else { 400 }
}

#[test]
fn microlp_and_the_search_agree() {
    let (mut suggested, mut best) = (0, 0);
    for round in 0..rounds() {
        let random = &mut Random(round + 70_000);
        let seed = random.next().to_be_bytes().to_vec();
        if random.one_in(3) {
            let call = portfolio(random, 12);
            let model = s2::model::Model::of(&call, true);
            let own = s2::solve(&call, &s2::Options { seed: seed.clone(), ..s2::Options::default() }).unwrap();
            let other = s2::solve(&call, &s2::Options { seed, solver: Solver::Microlp, ..s2::Options::default() }).unwrap();
            assert_eq!((&own.selected, &own.goals), (&other.selected, &other.goals), "round {round}");
            let system = model.claims.frozen(&[0]);
            if let Some(point) = Solver::Microlp.suggest(&system, system.rows.len() - 1) {
                suggested += 1;
                best += u64::from(model.claims.value(0, &point) == own.obj_int);
            }
        } else {
            let call = instance(random, 25);
            let options = s1::Options { seed, explain: Explain::Nobody, ..s1::Options::default() };
            let own = s1::solve(&call, &options).unwrap();
            let other = s1::solve(&call, &s1::Options { solver: Solver::Microlp, ..options }).unwrap();
            assert_eq!((&own.selected, &own.goals, &own.status), (&other.selected, &other.goals, &other.status), "round {round}");
            let model = s1::model::Model::of(&call, &vec![true; call.len()], true);
            let system = model.claims.frozen(&[0]);
            if let Some(point) = Solver::Microlp.suggest(&system, system.rows.len() - 1) {
                suggested += 1;
                best += u64::from(own.goals.first().is_some_and(|g| g.value == model.claims.value(0, &point)));
            }
        }
    }
    // What it suggests is what we prove, not only what we arrive at from there.
    assert!(suggested > rounds() / 2, "{suggested}");
    assert_eq!(best, suggested);
}
