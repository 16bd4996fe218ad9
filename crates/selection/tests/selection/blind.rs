//! The public copy (SM-07): the same list, proven, and nobody's score.

use std::collections::{BTreeMap, BTreeSet};

use bursar_selection::s1::{Error, Explain, Goal, Instance, Options, Outcome, Rules, Status, Uncovered, blinded, covers, solve};
use bursar_selection::{lottery, verify};
use serde_json::to_value;

use super::exhaustive::all_best;
use super::random::{Random, instance, times};
use super::verifiers::python;

fn options(random: &mut Random) -> Options {
    Options { seed: random.next().to_be_bytes().to_vec(), merit_only: random.one_in(4), explain: Explain::Nobody, ..Options::default() }
}

fn ids(call: &Instance, list: &[usize]) -> BTreeSet<String> {
    list.iter().map(|&i| call.id(i)).collect()
}

/// Random calls with a list, each with its public copy.
fn each(from: u64, rounds: u64, most: i64, mut test: impl FnMut(u64, &Instance, &Options, &Outcome, Instance, Outcome)) -> u64 {
    let mut seen = 0;
    for round in 0..times(rounds) {
        let mut random = Random(from + round);
        let call = instance(&mut random, most);
        let options = options(&mut random);
        let outcome = solve(&call, &options).unwrap();
        if outcome.status == Status::Optimal {
            let (copy, result) = blinded(&call, &options, &outcome).unwrap_or_else(|e| panic!("round {round}: {e}\n{call:?}"));
            test(round, &call, &options, &outcome, copy, result);
            seen += 1;
        }
    }
    seen
}

#[test]
fn sm_07_the_copy_proves_the_same_list_and_both_verifiers_say_so() {
    let mut pairs = Vec::new();
    let mut without_budget = 0;
    let seen = each(40_000, 400, 40, |round, call, _, outcome, copy, result| {
        assert_eq!(ids(call, &outcome.selected), ids(&copy, &result.selected), "round {round}");
        verify::check(&copy, &lottery::digest(&to_value(&copy).unwrap()), &result).unwrap();
        assert_eq!(covers(call, &copy, &result), Ok(()), "round {round}");
        without_budget += u64::from(call.rules.budget.is_some() && copy.rules.budget.is_none());
        pairs.push((serde_json::to_string(&copy).unwrap(), serde_json::to_string(&result).unwrap()));
    });
    assert!(seen > times(200) && without_budget > times(20), "{seen}, {without_budget}");
    for ((copy, result), (verdict, line)) in pairs.iter().zip(python(&pairs)) {
        assert!(verify::json(copy, result).is_ok());
        assert!(verdict, "{line}\n{copy}\n{result}");
    }
}

/// What the copy shows of a score is where the mark of entry lies: one more point, and another list would draw level. With a budget in
/// force marks are moved half as far, and only those so near are not moved at all.
#[test]
fn sm_07_every_mark_is_as_far_from_the_score_as_the_list_bears() {
    let (mut moved, mut bound) = (0, 0);
    each(41_000, 250, 9, |round, call, options, _, copy, result| {
        let (best, lists) = all_best(&copy, options.merit_only).unwrap();
        let merit = result.goals.iter().position(|g| g.goal == Goal::Merit).unwrap();
        let marks = &copy.cand.score;
        let top = marks.iter().copied().max().unwrap_or(0);
        let by_id: BTreeMap<String, i64> = (0..call.len()).map(|i| (call.id(i), call.merit(i))).collect();
        let gap = |i: usize| marks[i] - by_id[&copy.id(i)];
        let (members, others): (Vec<usize>, Vec<usize>) = (0..copy.len()).partition(|i| result.selected.contains(i));
        // What was added to every merit lies between these two; if they are one, whoever has it was not moved.
        let added = members.iter().map(|&i| gap(i)).max().filter(|most| others.iter().map(|&i| gap(i)).min() == Some(*most));
        for i in 0..copy.len() {
            if copy.rules.budget.is_some() && added != Some(gap(i)) {
                continue;
            }
            let member = result.selected.contains(&i);
            // Level in the goals up to merit, whatever the tie rules then say.
            let level = |call: &Instance| {
                let mut short = call.clone();
                short.rules.tie_first = None;
                all_best(&short, options.merit_only).unwrap().1.len()
            };
            if (member && marks[i] == 0) || (!member && marks[i] == top && result.selected.iter().all(|&m| marks[m] != top)) {
                // Nobody can do without them, or nobody can have them: whatever their mark, the list stays.
                let mut far = copy.clone();
                far.cand.score[i] += if member { -100_000 } else { 100_000 };
                if all_best(&far, options.merit_only).unwrap().1 == lists {
                    continue;
                }
            }
            bound += 1;
            let mut other = copy.clone();
            other.cand.score[i] += if member { -1 } else { 1 };
            let changed = all_best(&other, options.merit_only).unwrap();
            let fewer = changed.0[merit] - best[merit] + i64::from(member);
            assert!(fewer > 0 || level(&other) > level(&copy), "round {round}: {} has room\n{copy:?}", copy.id(i));
        }
        let gaps: BTreeSet<i64> = (0..copy.len()).map(gap).collect();
        moved += u64::from(gaps.len() > 1);
    });
    assert!(bound > times(300) && moved > times(100), "{bound} bound marks, {moved} copies moved");
}

/// The marks are counted from an arbitrary point, and costs and attributes that decide nothing are not there.
#[test]
fn sm_07_the_copy_has_nothing_that_no_rule_asks() {
    each(42_000, 150, 20, |round, call, options, _, copy, result| {
        let text = serde_json::to_string(&copy).unwrap();
        // The same call with 7 000 more points for everybody: not a byte differs.
        let mut lifted = call.clone();
        lifted.cand.score.iter_mut().for_each(|s| *s += 7000);
        let (again, _) = blinded(&lifted, options, &solve(&lifted, options).unwrap()).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), text, "round {round}");
        // Names of States, of groups and sub-regions that nothing asks, and former sponsorships are not even in its making.
        let mut other = call.clone();
        for (s, state) in other.states.iter_mut().enumerate() {
            state.iso = format!("other {}", s);
            state.sponsored += i64::from(state.sponsored > 0 && call.rules.penalty.is_empty());
            if call.rules.sub_max.is_empty() {
                state.sub = format!("elsewhere {s}");
            }
            if call.rules.group.is_empty() && (!call.rules.cover_groups || options.merit_only) {
                state.group = format!("elsewhere {s}");
            }
        }
        let (again, _) = blinded(&other, options, &solve(&other, options).unwrap()).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), text, "round {round}");
        assert!(copy.rules.penalty.is_empty() && copy.states.iter().all(|s| s.sponsored <= 1));
        assert!(copy.rules.budget.is_some() || copy.cand.cost.iter().all(|c| *c == 0));
        assert_eq!(copy.name, call.name);
        let names: Vec<String> = copy.states.iter().map(|s| s.iso.clone()).collect();
        assert_eq!(names, (1..=names.len()).map(|s| format!("S{s}")).collect::<Vec<_>>());
        assert_eq!(result.reasons, vec![]);
    });
}

/// The lemma itself, of any cover and not only of those this crate makes.
#[test]
fn sm_07_what_a_cover_proves_holds_for_the_call() {
    let mut moved = 0;
    for round in 0..times(600) {
        let random = &mut Random(43_000 + round);
        let cover = instance(random, 14);
        let options = options(random);
        let result = solve(&cover, &options).unwrap();
        if result.status != Status::Optimal {
            continue;
        }
        let mut call = cover.clone();
        let spent = |call: &Instance| result.selected.iter().map(|&i| call.cand.cost[i]).sum::<i64>();
        for i in 0..call.len() {
            let by = random.below(3) * random.below(20);
            call.cand.score[i] += if result.selected.contains(&i) { by } else { -by } + 3;
            let dearer = 10 * random.below(3);
            call.cand.cost[i] += dearer;
            if call.rules.budget.is_some_and(|b| spent(&call) > b) {
                call.cand.cost[i] -= dearer;
            }
        }
        moved += u64::from(call.cand != cover.cand);
        assert_eq!(covers(&call, &cover, &result), Ok(()), "round {round}");
        let truth = solve(&call, &options).unwrap();
        assert_eq!(truth.selected, result.selected, "round {round}: {call:?}");
    }
    assert!(moved > times(300));
}

#[test]
fn an_auditor_is_told_where_a_copy_is_not_honest() {
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    each(44_000, 300, 15, |round, call, _, _, copy, result| {
        let random = &mut Random(round);
        let told = |copy: &Instance, result: &Outcome| covers(call, copy, result).map_err(|e| format!("{e:?}"));
        let mut expect = |copy: &Instance, result: &Outcome, why: Uncovered| {
            let why = format!("{why:?}");
            assert_eq!(told(copy, result), Err(why.clone()), "round {round}");
            *seen.entry(why).or_default() += 1;
        };
        let outside = (0..copy.len()).find(|i| !result.selected.contains(i));
        if let (Some(&member), Some(outside)) = (result.selected.first(), outside) {
            let mut favoured = copy.clone();
            let far = favoured.cand.score[member].abs() + favoured.cand.score[outside].abs() + 10_000;
            favoured.cand.score[member] += far;
            favoured.cand.score[outside] -= far;
            expect(&favoured, &result, Uncovered::Merit);
        }
        if copy.rules.budget.is_some() && !copy.is_empty() {
            let mut dear = copy.clone();
            let index = random.index(copy.len());
            dear.cand.cost[index] += 1000;
            expect(&dear, &result, Uncovered::Budget);
        }
        let mut seats = copy.clone();
        seats.rules.k += 1;
        expect(&seats, &result, Uncovered::Rules);
        if copy.len() > 1 && call.rules.state_cap.is_some() {
            let mut moved = copy.clone();
            moved.states.push(moved.states[0].clone());
            moved.states.last_mut().unwrap().iso = "another".to_owned();
            moved.cand.state[0] = moved.states.len() - 1;
            let alone = copy.cand.state.iter().filter(|s| **s == copy.cand.state[0]).count() == 1;
            if !alone {
                expect(&moved, &result, Uncovered::Attributes);
            }
        }
        let mut fewer = copy.clone();
        if let Some(id) = fewer.cand.id.as_mut().and_then(|ids| ids.last_mut()) {
            id.push('?');
            expect(&fewer, &result, Uncovered::Nominees);
        }
        let mut faulty = copy.clone();
        faulty.rules.k = -1;
        expect(&faulty, &result, Uncovered::Faulty("copy"));
    });
    assert_eq!(seen.len(), 6, "{seen:?}");
    assert!(seen.values().all(|n| *n > 20), "{seen:?}");
}

#[test]
fn only_the_proven_list_has_a_public_copy() {
    let mut refused = 0;
    each(45_000, 100, 12, |round, call, options, outcome, _, _| {
        let mut other = outcome.clone();
        if other.selected.pop().is_some() {
            assert_eq!(blinded(call, options, &other).unwrap_err(), Error::NotTheResult, "round {round}");
            refused += 1;
        }
        let other = Options { merit_only: !options.merit_only, ..options.clone() };
        assert_eq!(blinded(call, &other, outcome).unwrap_err(), Error::NotTheResult, "round {round}");
    });
    assert!(refused > 30);
    let mut impossible = instance(&mut Random(1), 5);
    impossible.rules = Rules { ldc_min: Some(9), k: 2, ..Rules::default() };
    let outcome = solve(&impossible, &Options::default()).unwrap();
    assert_eq!(blinded(&impossible, &Options::default(), &outcome).unwrap_err(), Error::NotTheResult);
}

#[test]
fn names_that_stand_for_nothing_do_not_meet_a_rule_of_that_name() {
    for round in 0..times(100) {
        let random = &mut Random(46_000 + round);
        let mut call = instance(random, 12);
        call.rules.sub_max = BTreeMap::from([(String::new(), random.below(2)), ("-".to_owned(), 0)]);
        call.rules.group.insert(String::new(), [0, 1]);
        if let Some(state) = call.states.first_mut() {
            (state.sub, state.group) = (String::new(), String::new());
        }
        let options = options(random);
        let outcome = solve(&call, &options).unwrap();
        if outcome.status == Status::Optimal {
            let (copy, result) = blinded(&call, &options, &outcome).unwrap();
            assert_eq!(covers(&call, &copy, &result), Ok(()), "round {round}");
        }
    }
}
