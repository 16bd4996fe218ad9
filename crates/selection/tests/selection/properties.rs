//! What must not matter, does not; what must help, helps.

use bursar_selection::s1::{
    Candidates, Error, Explain, Goal, Instance, Options, Outcome, Rules, Status, Targets, blinded, covers, diagnose, parse, relaxations,
    solve, weigh, what_if,
};
use bursar_selection::{lottery, s2, verify};
use serde_json::json;

use super::exhaustive::{all_best, choices, worth};
use super::random::{Random, instance, portfolio, times};

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
    each(times(1000), |round, call, random| {
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
    each(times(1000), |round, call, random| {
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
    each(times(1000), |round, call, random| {
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

const EXTREMES: [i64; 12] =
    [i64::MAX, i64::MIN, i64::MIN + 1, -1, 0, 1, 1 << 24, (1 << 24) + 1, 1 << 51, (1 << 52) + 1, 1 << 44, 1_000_000_000_000];

fn extreme(random: &mut Random) -> i64 {
    EXTREMES[random.index(EXTREMES.len())]
}

/// One thing about a call that no reasonable person would write.
fn spoil(call: &mut Instance, random: &mut Random) {
    let value = extreme(random);
    let name = ["", "AFR", "nowhere", "F", "FM", "é"][random.index(6)].to_owned();
    let rules = &mut call.rules;
    let targets = |random: &mut Random| Targets {
        ldc: random.one_in(2).then(|| extreme(random)),
        women: random.one_in(2).then(|| extreme(random)),
        ..Targets::default()
    };
    match random.below(24) {
        0 => rules.k = value,
        1 => rules.budget = Some(value),
        2 => call.cand.cost.iter_mut().for_each(|c| *c = extreme(random)),
        3 => call.cand.score.iter_mut().for_each(|c| *c = extreme(random)),
        4 => rules.ldc_min = Some(value),
        5 => call.cand.state.iter_mut().for_each(|s| *s += random.index(9)),
        6 => call.cand.gender.push('é'),
        7 => rules.penalty = vec![value],
        8 => call.states.iter_mut().for_each(|s| s.sponsored = extreme(random)),
        9 => call.cand.id = Some(vec![name; call.cand.state.len()]),
        10 => call.cand.id = Some((0..call.cand.state.len()).map(|i| " ".repeat(i)).collect()),
        11 => drop(rules.group.insert(name, [extreme(random), extreme(random)])),
        12 => drop(rules.sub_max.insert(name, value)),
        13 => drop(rules.gender_min.insert(name, value)),
        14 => rules.targets = Some(targets(random)),
        15 => (rules.targets, rules.target_weights) = (Some(targets(random)), Some(targets(random))),
        16 => call.states.iter_mut().for_each(|s| (s.group, s.sub) = (String::new(), String::new())),
        17 => call.states.iter_mut().for_each(|s| s.iso.clone_from(&name)),
        18 => call.states.clear(),
        19 => (call.cand.state, call.cand.gender) = (Vec::new(), String::new()),
        20 => call.cand = Candidates::default(),
        21 => call.schema = name,
        22 => rules.state_cap = Some(value),
        _ => (rules.new_state_min, rules.sids_min) = (Some(value), Some(extreme(random))),
    }
}

/// Refused with all its faults, or answered as exhaustive search answers; and so are all the questions around a round.
#[test]
fn hostile_calls_are_answered_rightly_or_refused_and_never_panicked_on() {
    let (mut refused, mut answered, mut impossible) = (0, 0, 0);
    for round in 0..times(4000) {
        let random = &mut Random(round ^ 0xBAD_0000);
        let mut call = instance(random, 8);
        (0..=random.below(3)).for_each(|_| spoil(&mut call, random));
        let options = Options { explain: if random.one_in(4) { Explain::Everyone } else { Explain::Nobody }, ..options(random) };
        let answer = solve(&call, &options);
        if !call.check().is_empty() {
            refused += 1;
            assert_eq!(answer.unwrap_err(), Error::Invalid(call.check()), "round {round}");
            assert!(diagnose(&call, &mut |_| true).is_err() && relaxations(&call).is_err());
            assert!(parse(&serde_json::to_string(&call).unwrap()).is_ok());
            continue;
        }
        let outcome = answer.unwrap();
        let expected = all_best(&call, false);
        let of = format!("round {round}: {}", serde_json::to_string(&call).unwrap());
        let values: Vec<i64> = outcome.certificate.stages.iter().map(|s| s.value).collect();
        assert_eq!(outcome.status, if expected.is_some() { Status::Optimal } else { Status::Infeasible }, "{of}");
        assert_eq!(values, expected.clone().map(|e| e.0).unwrap_or_default(), "{of}");
        let digest = lottery::digest(&serde_json::to_value(&call).unwrap());
        verify::check(&call, &digest, &outcome).unwrap_or_else(|e| panic!("{e} in {of}"));
        let diagnosis = diagnose(&call, &mut |_| true).unwrap();
        assert_eq!(diagnosis.conflict.is_none(), expected.is_some(), "{of}");
        for rule in call.hard_rules() {
            for by in [1, -1, i64::MAX, i64::MIN] {
                // A number beyond all bounds is refused, all others are answered.
                let answer = what_if(&call, &options, &outcome, &rule, by);
                assert_eq!(answer.is_err(), !call.with(&rule, by).check().is_empty(), "{of}");
            }
        }
        match expected {
            Some(_) => {
                answered += 1;
                let everybody: Vec<usize> = (0..call.len()).collect();
                weigh(&call, &outcome, &everybody).unwrap();
                if let Ok((copy, result)) = blinded(&call, &options, &outcome) {
                    assert_eq!(covers(&call, &copy, &result), Ok(()), "{of}");
                }
            }
            None => impossible += 1,
        }
    }
    assert!(refused > times(1000) && answered > times(250) && impossible > times(300), "{refused} {answered} {impossible}");
}

/// One thing about a call for projects that no reasonable person would write.
fn spoil_projects(call: &mut s2::Instance, random: &mut Random) {
    let value = extreme(random);
    let share = [f64::NAN, f64::INFINITY, -0.0, 1.0, 0.5, 1e-12, -0.01, 1.01, 0.005, 0.29][random.index(10)];
    let n = call.projects.len().max(1);
    let level = |random: &mut Random, call: &mut s2::Instance, change: &dyn Fn(&mut s2::Level)| {
        let p = random.index(n);
        if let Some(level) = call.projects.get_mut(p).and_then(|p| p.levels.first_mut()) {
            change(level);
        }
    };
    match random.below(19) {
        0 => call.opening = value,
        1 => call.cash.iter_mut().for_each(|c| *c = extreme(random)),
        2 => call.cash.push(value),
        3 => call.reserve_frac = share,
        4 => call.implementer_share = Some(share),
        5 => call.gender_share = Some(share),
        6 => drop(call.region_share.insert(["", "AFR", "nowhere"][random.index(3)].to_owned(), [share, 1.0])),
        7 => drop(call.region_share.insert("APG".to_owned(), [0.9, share])),
        8 => call.state_cap = Some(value),
        9 => call.exclusive.push([random.index(n + 1), random.index(n)]),
        10 => call.requires.push([random.index(n), random.index(n + 1)]),
        11 => level(random, call, &|l| l.value = value),
        12 => level(random, call, &|l| (l.amount, l.cash) = (value, vec![value; l.cash.len()])),
        13 => level(random, call, &|l| l.cash.clear()),
        14 => call.projects.iter_mut().for_each(|p| p.id = Some(String::new())),
        15 => call.projects.iter_mut().for_each(|p| p.implementer = [json!(null), json!([1]), json!({"a": 1.5})][random.index(3)].clone()),
        16 => call.projects.iter_mut().for_each(|p| p.levels.clear()),
        17 => (call.years, call.cash) = (0, Vec::new()),
        _ => call.projects.iter_mut().for_each(|p| (p.state, p.region) = (String::new(), String::new())),
    }
}

#[test]
fn hostile_calls_for_projects_are_answered_rightly_or_refused_and_never_panicked_on() {
    let (mut refused, mut answered) = (0, 0);
    for round in 0..times(1500) {
        let random = &mut Random(round ^ 0xBAD_2222);
        let mut call = portfolio(random, 5);
        (0..=random.below(2)).for_each(|_| spoil_projects(&mut call, random));
        let options = s2::Options { seed: random.next().to_be_bytes().to_vec(), ..s2::Options::default() };
        let answer = s2::solve(&call, &options);
        if !call.check().is_empty() {
            refused += 1;
            // NaN is no number that equals itself, so the faults are compared as text.
            assert_eq!(format!("{:?}", answer.unwrap_err()), format!("{:?}", s2::Error::Invalid(call.check())), "round {round}");
            assert!(s2::diagnose(&call, &mut |_| true).is_err());
            continue;
        }
        answered += 1;
        let of = format!("round {round}: {}", serde_json::to_string(&call).unwrap());
        let mut outcome = answer.unwrap();
        let best = choices(&call).iter().filter_map(|choice| worth(&call, choice)).max().unwrap();
        assert_eq!(outcome.goals.iter().map(|g| g.value).collect::<Vec<_>>(), best, "{of}");
        let digest = lottery::digest(&serde_json::to_value(&call).unwrap());
        verify::check_portfolio(&call, &digest, &outcome).unwrap_or_else(|e| panic!("{e} in {of}"));
        s2::explain(&call, &options, &mut outcome, &mut |_| true).unwrap();
        s2::diagnose(&call, &mut |_| true).unwrap();
    }
    assert!(refused > times(300) && answered > times(300), "{refused} {answered}");
}

#[test]
fn an_empty_pool_has_an_empty_list() {
    let mut call = instance(&mut Random(1), 0);
    call.rules = Rules { k: 3, ..Rules::default() };
    let outcome = solve(&call, &Options::default()).unwrap();
    assert_eq!((outcome.status, outcome.selected, outcome.obj_int), (Status::Optimal, vec![], Some(0)));
    assert_eq!(outcome.goals[0].goal, Goal::Seats);
}
