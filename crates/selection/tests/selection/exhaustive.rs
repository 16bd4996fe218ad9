//! The answer as a reader of the rules would find it who tries every list: written from the text, not from the model.

use bursar_selection::lottery;
use bursar_selection::s1::{Explain, Goal, Instance, Options, Reason, Rule, Status, TieFirst, relaxations, solve, weigh, what_if};

use bursar_selection::s2;

use super::random::{Random, instance, portfolio, times};

/// A list's value: goals in order, greater is better. `None` if it breaks a rule.
pub fn value(call: &Instance, list: u32, merit_only: bool) -> Option<Vec<i64>> {
    let chosen: Vec<usize> = (0..call.len()).filter(|i| list & (1 << i) != 0).collect();
    let gender: Vec<char> = call.cand.gender.chars().collect();
    let count = |test: &dyn Fn(usize) -> bool| i64::try_from(chosen.iter().filter(|&&i| test(i)).count()).unwrap();
    let rules = &call.rules;
    let (ldc, lldc, sids) = (|i: usize| call.state(i).ldc, |i: usize| call.state(i).lldc, |i: usize| call.state(i).sids);
    let new = |i: usize| call.state(i).sponsored == 0;
    let fits = count(&|_| true) <= rules.k
        && rules.budget.is_none_or(|b| chosen.iter().map(|&i| call.cand.cost[i]).sum::<i64>() <= b)
        && rules.state_cap.is_none_or(|cap| (0..call.states.len()).all(|s| count(&|i| call.cand.state[i] == s) <= cap))
        && rules.gender_min.iter().all(|(g, least)| count(&|i| gender[i].to_string() == *g) >= *least)
        && rules.group.iter().all(|(g, [lo, hi])| (*lo..=*hi).contains(&count(&|i| call.state(i).group == *g)))
        && rules.sub_max.iter().all(|(s, most)| count(&|i| call.state(i).sub == *s) <= *most)
        && rules.ldc_min.is_none_or(|least| count(&ldc) >= least)
        && rules.lldc_min.is_none_or(|least| count(&lldc) >= least)
        && rules.sids_min.is_none_or(|least| count(&sids) >= least)
        && rules.new_state_min.is_none_or(|least| count(&new) >= least);
    if !fits {
        return None;
    }
    let mut goals = vec![count(&|_| true)];
    if !merit_only {
        if rules.cover_groups {
            let groups: std::collections::BTreeSet<&str> = chosen.iter().map(|&i| &*call.state(i).group).collect();
            goals.push(groups.len().try_into().unwrap());
        }
        if let Some(t) = rules.targets {
            let w = rules.target_weights.unwrap_or_default();
            let miss = |want: Option<i64>, has: i64, weight: Option<i64>| want.map_or(0, |want| (want - has).max(0) * weight.unwrap_or(1));
            goals.push(
                -miss(t.ldc, count(&ldc), w.ldc)
                    - miss(t.lldc, count(&lldc), w.lldc)
                    - miss(t.sids, count(&sids), w.sids)
                    - miss(t.priority, count(&|i| ldc(i) || lldc(i) || sids(i)), w.priority)
                    - miss(t.women, count(&|i| gender[i] == 'F'), w.women),
            );
        }
    }
    let penalty = |times: i64| {
        let at = usize::try_from(times).unwrap().min(rules.penalty.len().saturating_sub(1));
        rules.penalty.get(at).copied().unwrap_or(0)
    };
    let merit = |i: usize| call.cand.score[i] - penalty(call.state(i).sponsored);
    goals.push(chosen.iter().map(|&i| merit(i)).sum());
    if rules.tie_first == Some(TieFirst::NeverSponsored) {
        goals.push(count(&new));
    }
    Some(goals)
}

/// All lists of the best value, with that value.
pub fn all_best(call: &Instance, merit_only: bool) -> Option<(Vec<i64>, Vec<u32>)> {
    let valued: Vec<_> = (0..1u32 << call.len()).filter_map(|list| value(call, list, merit_only).map(|v| (v, list))).collect();
    let best = valued.iter().map(|v| v.0.clone()).max()?;
    let lists = valued.into_iter().filter(|v| v.0 == best).map(|v| v.1).collect();
    Some((best, lists))
}

/// The lottery, taken literally: walk the keys, keep the lists that contain i if there are any.
pub fn drawn(call: &Instance, seed: &[u8], mut lists: Vec<u32>) -> u32 {
    let ids: Vec<String> = (0..call.len()).map(|i| call.id(i)).collect();
    let keys = lottery::keys(seed, ids.iter().map(String::as_str));
    let mut order: Vec<usize> = (0..call.len()).collect();
    order.sort_by_key(|&i| keys[i]);
    for i in order {
        if lists.iter().any(|l| l & (1 << i) != 0) {
            lists.retain(|l| l & (1 << i) != 0);
        }
    }
    lists[0]
}

pub fn bits(list: &[usize]) -> u32 {
    list.iter().map(|i| 1u32 << i).sum()
}

fn rounds() -> u64 {
    times(1500)
}

#[test]
fn wa_05_the_list_is_the_one_exhaustive_search_finds() {
    let (mut feasible, mut tied) = (0, 0);
    for round in 0..rounds() {
        let random = &mut Random(round);
        let call = instance(random, 14);
        let seed = random.next().to_be_bytes();
        let merit_only = random.one_in(4);
        let options = Options { seed: seed.to_vec(), merit_only, explain: Explain::Nobody, ..Options::default() };
        let outcome = solve(&call, &options).unwrap();
        let Some((best, lists)) = all_best(&call, merit_only) else {
            assert!(outcome.status == Status::Infeasible, "round {round}: {call:?}");
            continue;
        };
        feasible += 1;
        tied += u64::from(lists.len() > 1);
        assert_eq!(outcome.status, Status::Optimal, "round {round}: {}", serde_json::to_string(&call).unwrap());
        let values: Vec<i64> = outcome.certificate.stages.iter().map(|s| s.value).collect();
        assert_eq!(values, best, "round {round}: {}", serde_json::to_string(&call).unwrap());
        assert_eq!(bits(&outcome.selected), drawn(&call, &seed, lists), "round {round}: {}", serde_json::to_string(&call).unwrap());
    }
    assert!(feasible > rounds() / 2 && tied > rounds() / 10, "the instances must be worth testing: {feasible} feasible, {tied} tied");
}

#[test]
fn the_conflict_is_a_smallest_set_of_rules_that_cannot_all_be_kept() {
    let mut seen = 0;
    for round in 0..rounds() / 2 {
        let call = instance(&mut Random(round), 9);
        let outcome = solve(&call, &Options { explain: Explain::Nobody, ..Options::default() }).unwrap();
        let Some(conflict) = outcome.conflict else { continue };
        seen += 1;
        let without = |rules: &[bursar_selection::s1::Rule]| rules.iter().fold(call.clone(), |call, rule| call.without(rule));
        let others: Vec<_> = call.hard_rules().into_iter().filter(|r| !conflict.rules.contains(r)).collect();
        let core = without(&others);
        assert!(all_best(&core, true).is_none(), "round {round}: the set itself must conflict: {conflict:?}");
        for rule in &conflict.rules {
            assert!(all_best(&core.without(rule), true).is_some(), "round {round}: {rule:?} is not needed in {conflict:?}");
        }
        assert!(conflict.smallest);
    }
    assert!(seen > 20);
}

#[test]
fn points_short_is_what_exhaustive_search_says() {
    for round in 0..rounds() / 7 {
        let call = instance(&mut Random(round), 8);
        let outcome = solve(&call, &Options::default()).unwrap();
        let Some((best, _)) = all_best(&call, false) else { continue };
        let merit = outcome.goals.iter().position(|g| g.goal == Goal::Merit).unwrap();
        for (i, reason) in outcome.reasons.iter().enumerate() {
            let with = (0..1u32 << call.len()).filter(|l| l & (1 << i) != 0).filter_map(|l| value(&call, l, false)).max();
            match reason {
                Reason::Selected { .. } => assert!(outcome.selected.contains(&i)),
                Reason::Excluded { by } => {
                    assert_eq!(with, None, "round {round}, candidate {i}");
                    assert!(!by.is_empty());
                }
                Reason::CostsGoal { goal, by, .. } => {
                    let at = outcome.goals.iter().position(|g| g.goal == *goal).unwrap();
                    let with = with.unwrap();
                    assert_eq!(with[..at], best[..at], "round {round}, candidate {i}");
                    assert_eq!(best[at] - with[at], *by, "round {round}, candidate {i}");
                }
                Reason::NotSelected { points_short, .. } => {
                    let with = with.unwrap();
                    assert_eq!(with[..merit], best[..merit], "round {round}, candidate {i}");
                    assert_eq!(best[merit] - with[merit], *points_short, "round {round}, candidate {i}");
                }
            }
        }
    }
}

/// A portfolio's value and amount, if it keeps the rules; each project's choice is a level, or none.
pub fn worth(call: &s2::Instance, choice: &[Option<usize>]) -> Option<Vec<i64>> {
    let funded: Vec<(usize, &s2::Level)> = (0..choice.len()).filter_map(|p| choice[p].map(|l| (p, &call.projects[p].levels[l]))).collect();
    let sum = |test: &dyn Fn(usize) -> bool| funded.iter().filter(|f| test(f.0)).map(|f| f.1.amount).sum::<i64>();
    let total = sum(&|_| true);
    let percent = |share: f64| (share * 100.0).round() as i64;
    let mut income = call.opening;
    for year in 0..call.years {
        income += call.cash[year];
        let limit = (income / 1000) * (100 - percent(call.reserve_frac)) / 100;
        if funded.iter().map(|f| f.1.cash[..=year].iter().sum::<i64>()).sum::<i64>() > limit * 1000 {
            return None;
        }
    }
    let has = |p: usize| choice[p].is_some();
    let region = |name: &str| 100 * sum(&|p| call.projects[p].region == name);
    let fits = call.region_share.iter().all(|(r, [lo, hi])| (percent(*lo) * total..=percent(*hi) * total).contains(&region(r)))
        && call.implementer_share.is_none_or(|share| {
            (0..choice.len()).all(|i| 100 * sum(&|p| call.implementer(p) == call.implementer(i)) <= percent(share) * total)
        })
        && call.gender_share.is_none_or(|share| 100 * sum(&|p| call.projects[p].gender) >= percent(share) * total)
        && call.state_cap.is_none_or(|cap| {
            let of = |state: &str| funded.iter().filter(|f| call.projects[f.0].state == state).count();
            call.projects.iter().all(|p| i64::try_from(of(&p.state)).unwrap() <= cap)
        })
        && call.exclusive.iter().all(|&[a, b]| !(has(a) && has(b)))
        && call.requires.iter().all(|&[a, b]| !has(a) || has(b));
    fits.then(|| vec![funded.iter().map(|f| f.1.value).sum(), total / 1000])
}

pub fn choices(call: &s2::Instance) -> Vec<Vec<Option<usize>>> {
    call.projects.iter().fold(vec![Vec::new()], |all, project| {
        let more = |list: Vec<Option<usize>>| {
            let levels = (0..project.levels.len()).map(Some).chain([None]);
            levels.map(move |l| [&list[..], &[l]].concat()).collect::<Vec<_>>()
        };
        all.into_iter().flat_map(more).collect()
    })
}

#[test]
fn wb_04_the_portfolio_is_the_one_exhaustive_search_finds() {
    let mut tied = 0;
    for round in 0..rounds() / 2 {
        let random = &mut Random(round);
        let call = portfolio(random, 7);
        let seed = random.next().to_be_bytes();
        let value_only = random.one_in(2);
        let outcome = s2::solve(&call, &s2::Options { seed: seed.to_vec(), value_only, ..s2::Options::default() }).unwrap();
        let goals = |choice: &[Option<usize>]| worth(&call, choice).map(|w| w[..if value_only { 1 } else { 2 }].to_vec());
        let valued: Vec<_> = choices(&call).into_iter().filter_map(|c| goals(&c).map(|w| (w, c))).collect();
        let best = valued.iter().map(|v| v.0.clone()).max().unwrap();
        let mut lists: Vec<_> = valued.into_iter().filter(|v| v.0 == best).map(|v| v.1).collect();
        tied += u64::from(lists.len() > 1);
        let ids: Vec<String> = (0..call.projects.len()).map(|p| call.id(p)).collect();
        let keys = lottery::keys(&seed, ids.iter().map(String::as_str));
        let mut order: Vec<usize> = (0..ids.len()).collect();
        order.sort_by_key(|&p| keys[p]);
        for p in order {
            for level in 0..call.projects[p].levels.len() {
                if lists.iter().any(|l| l[p] == Some(level)) {
                    lists.retain(|l| l[p] == Some(level));
                }
            }
        }
        let expected: Vec<(usize, usize)> = lists[0].iter().enumerate().filter_map(|(p, l)| l.map(|l| (p, l))).collect();
        assert_eq!(outcome.goals.iter().map(|g| g.value).collect::<Vec<_>>(), best, "round {round}");
        assert_eq!(outcome.selected, expected, "round {round}: {}", serde_json::to_string(&call).unwrap());
    }
    assert!(tied > rounds() / 20, "{tied} with ties");
}

#[test]
fn the_least_relaxation_is_the_least() {
    let mut seen = 0;
    for round in 0..rounds() / 2 {
        let call = instance(&mut Random(round), 9);
        let found = relaxations(&call).unwrap();
        if all_best(&call, true).is_some() {
            assert_eq!(found, vec![], "round {round}");
            continue;
        }
        for rule in call.hard_rules() {
            match found.iter().find(|r| r.rule == rule) {
                None => assert!(all_best(&call.without(&rule), true).is_none(), "round {round}: {rule:?} alone would do"),
                Some(relaxation) => {
                    seen += 1;
                    assert!(all_best(&call.with(&rule, relaxation.by), true).is_some(), "round {round}: {relaxation:?} is too little");
                    let less = relaxation.by - relaxation.by.signum();
                    assert!(all_best(&call.with(&rule, less), true).is_none(), "round {round}: {relaxation:?} is too much");
                }
            }
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn what_if_and_overrides_say_what_exhaustive_search_says() {
    for round in 0..rounds() / 5 {
        let random = &mut Random(round);
        let call = instance(random, 9);
        let options = Options { explain: Explain::Nobody, ..Options::default() };
        let outcome = solve(&call, &options).unwrap();
        let Some((best, _)) = all_best(&call, false) else { continue };
        let seats = what_if(&call, &options, &outcome, &Rule::Seats, 1).unwrap();
        let (more, lists) = all_best(&call.with(&Rule::Seats, 1), false).unwrap();
        let then: Vec<i64> = seats.goals.unwrap().iter().map(|g| if g.goal == Goal::Shortfall { -g.value } else { g.value }).collect();
        assert_eq!(then, more, "round {round}");
        let changed = (bits(&outcome.selected) & !bits(&seats.leaves)) | bits(&seats.comes);
        assert!(lists.contains(&changed), "round {round}");

        let list = u32::try_from(random.below(1 << call.len())).unwrap();
        let chosen: Vec<usize> = (0..call.len()).filter(|i| list & (1 << i) != 0).collect();
        let weighed = weigh(&call, &outcome, &chosen).unwrap();
        assert_eq!(weighed.broken.is_empty(), value(&call, list, false).is_some(), "round {round}");
        if let Some(values) = value(&call, list, false) {
            let costs: Vec<i64> = best.iter().zip(values).map(|(best, value)| best - value).collect();
            assert_eq!(weighed.costs, costs, "round {round}");
        }
        assert_eq!(weigh(&call, &outcome, &[call.len()]), None);
    }
}

#[test]
fn wa_07_whoever_steps_in_keeps_the_rules_and_moves_the_balances_least() {
    let mut seen = 0;
    for round in 0..rounds() / 5 {
        let call = instance(&mut Random(round), 10);
        let outcome = solve(&call, &Options::default()).unwrap();
        let Some(best) = all_best(&call, false).map(|b| b.0) else { continue };
        let merit = outcome.goals.iter().position(|g| g.goal == Goal::Merit).unwrap();
        let list = bits(&outcome.selected);
        let balances = |list: u32| {
            let count = |test: &dyn Fn(usize) -> bool| (0..call.len()).filter(|&i| list & (1 << i) != 0 && test(i)).count();
            let gender: Vec<char> = call.cand.gender.chars().collect();
            let mut counts: Vec<usize> = ['F', 'M', 'X'].iter().map(|g| count(&|i| gender[i] == *g)).collect();
            counts.extend(["AFR", "APG", "EEG"].iter().map(|g| count(&|i| call.state(i).group == *g)));
            counts.extend([count(&|i| call.state(i).ldc), count(&|i| call.state(i).lldc), count(&|i| call.state(i).sids)]);
            counts.push(count(&|i| call.state(i).sponsored == 0));
            counts
        };
        // What the goals before merit lose, then how far the balances move.
        let cost = |leaves: usize, comes: usize| {
            let then = list & !(1 << leaves) | (1 << comes);
            let values = value(&call, then, false)?;
            let lost: Vec<i64> = best.iter().zip(&values).take(merit).map(|(b, v)| b - v).collect();
            let moved: usize = balances(list).iter().zip(balances(then)).map(|(a, b)| a.abs_diff(b)).sum();
            Some((lost, moved))
        };
        let outside = || (0..call.len()).filter(|i| list & (1 << i) == 0);
        assert_eq!(outcome.replacements.iter().map(|r| r.leaves).collect::<Vec<_>>(), outcome.selected);
        for replacement in &outcome.replacements {
            let least = outside().filter_map(|comes| cost(replacement.leaves, comes)).min();
            let given = replacement.comes.map(|comes| cost(replacement.leaves, comes).unwrap());
            assert_eq!(given, least, "round {round}: {replacement:?}");
            if let Some((_, moved)) = given {
                assert_eq!(i64::try_from(moved).unwrap(), replacement.change, "round {round}");
                seen += 1;
            }
        }
        for i in outside() {
            let can = outcome.selected.iter().any(|&leaves| cost(leaves, i).is_some());
            assert_eq!(outcome.reserve.contains(&i), can, "round {round}: {i}");
        }
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn a_projects_shortfall_and_a_rules_price_are_what_exhaustive_search_says() {
    let mut seen = 0;
    for round in 0..rounds() / 15 {
        let call = portfolio(&mut Random(round), 6);
        let options = s2::Options::default();
        let mut outcome = s2::solve(&call, &options).unwrap();
        s2::explain(&call, &options, &mut outcome, &mut |_| true).unwrap();
        let valued: Vec<_> = choices(&call).into_iter().filter_map(|c| worth(&call, &c).map(|w| (w[0], c))).collect();
        for (p, reason) in outcome.reasons.iter().enumerate() {
            let with = valued.iter().filter(|v| v.1[p].is_some()).map(|v| v.0).max();
            match reason {
                s2::Reason::Funded { level, .. } => assert!(outcome.selected.contains(&(p, *level))),
                s2::Reason::NotFunded { short, .. } => assert_eq!(with, Some(outcome.obj_int - short), "round {round}, project {p}"),
                s2::Reason::Excluded { .. } => assert_eq!(with, None, "round {round}, project {p}"),
            }
        }
        for used in &outcome.rules {
            let mut other = call.clone();
            match &used.rule {
                s2::Rule::GenderShare => other.gender_share = None,
                s2::Rule::StateCap => other.state_cap = None,
                s2::Rule::ImplementerShare => other.implementer_share = None,
                s2::Rule::Exclusive(pair) => other.exclusive.retain(|p| p != pair),
                s2::Rule::Requires(pair) => other.requires.retain(|p| p != pair),
                s2::Rule::RegionMin(name) => other.region_share.get_mut(name).unwrap()[0] = 0.0,
                s2::Rule::RegionMax(name) => other.region_share.get_mut(name).unwrap()[1] = 1.0,
                _ => continue,
            }
            seen += u64::from(used.price > 0);
            let best = choices(&other).iter().filter_map(|c| worth(&other, c)).map(|w| w[0]).max().unwrap();
            assert_eq!(used.price, best - outcome.obj_int, "round {round}: {:?}", used.rule);
        }
    }
    assert!(seen > 20, "{seen}");
}
