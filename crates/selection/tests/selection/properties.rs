//! What must not matter, does not; what must help, helps.

use bursar_selection::s1::{Explain, Goal, Instance, Options, Outcome, Status, solve};

use super::random::{Random, instance};

fn options(random: &mut Random) -> Options {
    Options { seed: random.next().to_be_bytes().to_vec(), explain: Explain::Nobody, ..Options::default() }
}

/// Ids of those selected, sorted.
fn ids(call: &Instance, outcome: &Outcome) -> Vec<String> {
    let mut ids: Vec<String> = outcome.selected.iter().map(|&i| call.id(i)).collect();
    ids.sort();
    ids
}

fn permuted(call: &Instance, random: &mut Random) -> Instance {
    let mut order: Vec<usize> = (0..call.len()).collect();
    for i in (1..order.len()).rev() {
        order.swap(i, random.index(i + 1));
    }
    let mut other = call.clone();
    let gender: Vec<char> = call.cand.gender.chars().collect();
    other.cand.id = Some(order.iter().map(|&i| call.id(i)).collect());
    other.cand.state = order.iter().map(|&i| call.cand.state[i]).collect();
    other.cand.gender = order.iter().map(|&i| gender[i]).collect();
    other.cand.score = order.iter().map(|&i| call.cand.score[i]).collect();
    other.cand.cost = order.iter().map(|&i| call.cand.cost[i]).collect();
    other
}

fn each(rounds: u64, mut test: impl FnMut(u64, Instance, &mut Random)) {
    for round in 0..rounds {
        let mut random = Random(round ^ 0xABCD_0000);
        let call = instance(&mut random, 18);
        test(round, call, &mut random);
    }
}

#[test]
fn permuting_candidates_and_renaming_states_changes_nothing() {
    each(600, |round, call, random| {
        let options = options(random);
        let one = solve(&call, &options).unwrap();
        let mut other = permuted(&call, random);
        other.states.iter_mut().for_each(|s| s.iso = format!("renamed {}", s.iso));
        let two = solve(&other, &options).unwrap();
        assert_eq!(one.goals, two.goals, "round {round}");
        assert_eq!(ids(&call, &one), ids(&other, &two), "round {round}");
        assert_eq!(one.status, two.status, "round {round}");
    });
}

#[test]
fn raising_the_score_of_a_selected_candidate_never_removes_them() {
    each(600, |round, call, random| {
        let options = options(random);
        let one = solve(&call, &options).unwrap();
        let Some(&lucky) = one.selected.get(random.index(one.selected.len().max(1))) else { return };
        let mut better = call.clone();
        better.cand.score[lucky] += 1 + random.below(20);
        let two = solve(&better, &options).unwrap();
        assert!(two.selected.contains(&lucky), "round {round}");
    });
}

#[test]
fn adding_budget_or_seats_never_lowers_the_goals() {
    let values = |o: &Outcome| o.certificate.stages.iter().map(|s| s.value).collect::<Vec<_>>();
    each(600, |round, call, random| {
        let options = options(random);
        let one = solve(&call, &options).unwrap();
        let mut more = call.clone();
        if random.one_in(2) {
            more.rules.k += 1 + random.below(2);
        } else if let Some(budget) = &mut more.rules.budget {
            *budget += 10 * random.below(5);
        }
        let two = solve(&more, &options).unwrap();
        if one.status == Status::Optimal {
            assert_eq!(two.status, Status::Optimal, "round {round}");
            assert!(values(&two) >= values(&one), "round {round}: {:?} then {:?}", one.goals, two.goals);
        }
    });
}

#[test]
fn hostile_calls_are_answered_or_refused_never_panicked_on() {
    let huge = [i64::MAX, i64::MIN, -1, 0, 1 << 51, (1 << 52) + 1];
    each(1500, |round, mut call, random| {
        let pick = |r: &mut Random| huge[r.index(huge.len())];
        match random.below(9) {
            0 => call.rules.k = pick(random),
            1 => call.rules.budget = Some(pick(random)),
            2 => call.cand.cost.iter_mut().for_each(|c| *c = pick(random)),
            3 => call.cand.score.iter_mut().for_each(|c| *c = pick(random)),
            4 => call.rules.ldc_min = Some(pick(random)),
            5 => call.cand.state.iter_mut().for_each(|s| *s += random.index(9)),
            6 => call.cand.gender.push('é'),
            7 => call.rules.penalty = vec![pick(random)],
            _ => call.states.iter_mut().for_each(|s| s.sponsored = pick(random)),
        }
        if call.check().is_empty() {
            let outcome = solve(&call, &options(random)).unwrap();
            let merit: i64 = outcome.selected.iter().map(|&i| call.merit(i)).sum();
            assert_eq!(outcome.obj_int.unwrap_or(0), merit, "round {round}");
        } else {
            solve(&call, &options(random)).unwrap_err();
        }
    });
}

#[test]
fn an_empty_pool_has_an_empty_list() {
    let mut call = instance(&mut Random(1), 0);
    call.rules = bursar_selection::s1::Rules { k: 3, ..Default::default() };
    let outcome = solve(&call, &Options::default()).unwrap();
    assert_eq!((outcome.status, outcome.selected, outcome.obj_int), (Status::Optimal, vec![], Some(0)));
    assert_eq!(outcome.goals[0].goal, Goal::Seats);
}
