//! What a round says of its reasons, against exhaustive search and against solving again.

use std::collections::BTreeSet;

use bursar_selection::s1::{
    Candidates, Error, Explain, Firmness, Goal, Instance, Options, Outcome, Reason, Relaxation, Rule, RuleUse, Rules, SCHEMA, State,
    Status, diagnose, points_short, solve, stability, weigh,
};
use bursar_selection::s2;

use super::exhaustive::{all_best, bits, choices, drawn, value, worth};
use super::random::{Random, instance, portfolio, times};

fn options(random: &mut Random) -> Options {
    Options { seed: random.next().to_be_bytes().to_vec(), explain: Explain::Nobody, ..Options::default() }
}

/// The call with only some of its hard rules.
fn only(call: &Instance, rules: &[Rule]) -> Instance {
    call.hard_rules().iter().filter(|r| !rules.contains(r)).fold(call.clone(), |call, rule| call.without(rule))
}

#[test]
fn raising_a_score_by_the_points_short_draws_level_and_by_one_more_brings_in() {
    let (mut rounds, mut short, mut costly) = (0, 0, 0);
    for round in 0.. {
        let random = &mut Random(50_000 + round);
        let call = instance(random, 20);
        let options = options(random);
        let outcome = solve(&call, &options).unwrap();
        if outcome.status != Status::Optimal || outcome.selected.len() == call.len() {
            continue;
        }
        for cand in (0..call.len()).filter(|i| !outcome.selected.contains(i)) {
            let raised = |by: i64| {
                let mut other = call.clone();
                other.cand.score[cand] += by;
                solve(&other, &options).unwrap()
            };
            match points_short(&call, &options, &outcome, cand) {
                Some(Ok(points)) => {
                    assert!(raised(points + 1).selected.contains(&cand), "round {round}: {cand} is not in with {points} + 1");
                    assert!(points == 0 || !raised(points - 1).selected.contains(&cand), "round {round}: {cand} is in with less");
                    // With exactly so many the merit of both lists is the same, and the tie rules or the lottery decide.
                    assert_eq!(raised(points).obj_int, outcome.obj_int, "round {round}: {cand} is not level with {points}");
                    short += u64::from(points > 0);
                }
                // No score brings in whom the rules or the goals before merit keep out.
                other => {
                    assert!(!raised(1_000_000).selected.contains(&cand), "round {round}: {cand}, {other:?}");
                    costly += u64::from(other.is_some());
                }
            }
        }
        rounds += 1;
        if rounds == times(500) {
            break;
        }
    }
    assert!(short > times(1000) && costly > times(200), "{short} short of points, {costly} at the cost of a goal");
}

/// Goals as the search maximises them, lottery's list: what exhaustive search gives without one rule.
fn without(call: &Instance, rule: &Rule, seed: &[u8]) -> Option<(Vec<i64>, u32)> {
    let other = call.without(rule);
    all_best(&other, false).map(|(best, lists)| (best, drawn(&other, seed, lists)))
}

#[test]
fn rules_bind_cost_and_help_as_exhaustive_search_says() {
    let (mut binding, mut priced, mut helped, mut held) = (0, 0, 0, 0);
    for round in 0..times(600) {
        let random = &mut Random(51_000 + round);
        let mut call = instance(random, 8);
        // Whether targets are given at all decides whether there is a goal; here there is, so that taking one away keeps it.
        call.rules.targets.get_or_insert_default();
        let options = Options { explain: Explain::Everyone, ..options(random) };
        let outcome = solve(&call, &options).unwrap();
        if outcome.status != Status::Optimal {
            continue;
        }
        let (now, list) = (values(&outcome), bits(&outcome.selected));
        let names: Vec<Rule> = outcome.rules.iter().map(|u| u.rule.clone()).collect();
        assert_eq!(names, [call.hard_rules(), call.soft_rules()].concat(), "round {round}");
        let mut moved: Vec<Vec<Rule>> = vec![Vec::new(); call.len()];
        for used in &outcome.rules {
            let (then, other) = without(&call, &used.rule, &options.seed).unwrap();
            (0..call.len()).filter(|i| (list ^ other) & (1 << i) != 0).for_each(|i| moved[i].push(used.rule.clone()));
            if matches!(used.rule, Rule::CoverGroups) {
                continue;
            }
            assert_eq!(used.binding, Some(now != then), "round {round}: {:?}", used.rule);
            let merit = now.len() - 1 - usize::from(call.rules.tie_first.is_some());
            let price = (now[..merit] == then[..merit]).then(|| then[merit] - now[merit]);
            assert_eq!(used.price, price, "round {round}: {:?}", used.rule);
            binding += u64::from(now != then);
            priced += u64::from(price.is_some_and(|p| p > 0));
        }
        for (i, reason) in outcome.reasons.iter().enumerate() {
            match reason {
                Reason::Selected { helped_by } => {
                    helped += u64::from(!helped_by.is_empty());
                    assert_eq!(*helped_by, moved[i], "round {round}, candidate {i}");
                }
                Reason::NotSelected { held_back_by, .. } | Reason::CostsGoal { held_back_by, .. } => {
                    held += u64::from(!held_back_by.is_empty());
                    assert_eq!(*held_back_by, moved[i], "round {round}, candidate {i}");
                }
                Reason::Excluded { by } => smallest(&call, by, &|list| list & (1 << i) != 0, &format!("round {round}, candidate {i}")),
            }
        }
    }
    assert!(binding > times(300) && priced > times(20) && helped > times(40) && held > times(200), "{binding} {priced} {helped} {held}");
}

fn values(outcome: &Outcome) -> Vec<i64> {
    outcome.certificate.stages.iter().map(|s| s.value).collect()
}

/// The rules leave no such list, and no smaller set of rules does.
fn smallest(call: &Instance, by: &[Rule], such: &dyn Fn(u32) -> bool, of: &str) {
    let any = |rules: &[Rule]| {
        let core = only(call, rules);
        (0..1u32 << call.len()).any(|list| such(list) && value(&core, list, true).is_some())
    };
    assert!(!any(by), "{of}: {by:?} leave room");
    let all = call.hard_rules();
    for set in 0..1u32 << all.len() {
        if (set.count_ones() as usize) < by.len() {
            let rules: Vec<Rule> = all.iter().enumerate().filter(|(r, _)| set & (1 << r) != 0).map(|(_, r)| r.clone()).collect();
            assert!(any(&rules), "{of}: {rules:?} are fewer than {by:?}");
        }
    }
}

#[test]
fn the_diagnosis_names_the_smallest_conflict_and_always_a_way_out() {
    let (mut alone, mut together) = (0, 0);
    for round in 0..times(800) {
        let random = &mut Random(52_000 + round);
        let mut call = instance(random, 6);
        if random.one_in(2) {
            call.rules.new_state_min = Some(random.below(5));
            call.rules.ldc_min = Some(random.below(5));
        }
        let found = diagnose(&call, &mut |_| true).unwrap();
        let Some(conflict) = found.conflict else {
            assert!(all_best(&call, true).is_some() && found.single.is_empty() && found.together.is_empty(), "round {round}");
            continue;
        };
        assert!(conflict.smallest && !conflict.rules.is_empty());
        if call.hard_rules().len() <= 8 {
            smallest(&call, &conflict.rules, &|_| true, &format!("round {round}"));
        }
        let changed = |changes: &[Relaxation]| changes.iter().fold(call.clone(), |call, c| call.with(&c.rule, c.by));
        for rule in call.hard_rules() {
            let way = found.single.iter().find(|c| c.rule == rule);
            assert_eq!(way.is_some(), all_best(&call.without(&rule), true).is_some(), "round {round}: {rule:?}");
            if let Some(way) = way {
                assert!(all_best(&changed(std::slice::from_ref(way)), true).is_some(), "round {round}: {way:?} is too little");
                let less = Relaxation { rule, by: way.by - way.by.signum() };
                assert!(all_best(&changed(&[less]), true).is_none(), "round {round}: {way:?} is too much");
                alone += 1;
            }
        }
        assert_eq!(found.single.is_empty(), !found.together.is_empty(), "round {round}");
        if !found.together.is_empty() {
            together += 1;
            assert!(all_best(&changed(&found.together), true).is_some(), "round {round}: {:?}", found.together);
            let free = solve(&only(&call, &[]), &Options { explain: Explain::Nobody, ..Options::default() }).unwrap();
            let limits = uses(&call, &free, 0);
            let limit = |rule: &Rule| limits.iter().find(|u| u.rule == *rule).unwrap().limit;
            let price = |c: &Relaxation| c.by.abs() * (1_000_000_000 / limit(&c.rule).max(1)).max(1);
            let paid: i64 = found.together.iter().map(price).sum();
            let least = (0..1u32 << call.len()).map(|list| needed(&call, &free, list).iter().map(price).sum::<i64>()).min().unwrap();
            assert_eq!(paid, least, "round {round}: {:?}", found.together);
        }
    }
    assert!(alone > times(100) && together > times(100), "{alone} {together}");
}

/// What each hard rule asks for, and what a list has of it.
fn uses(call: &Instance, any: &Outcome, list: u32) -> Vec<RuleUse> {
    let chosen: Vec<usize> = (0..call.len()).filter(|i| list & (1 << i) != 0).collect();
    let uses = weigh(call, any, &chosen).unwrap().uses;
    uses.into_iter().filter(|u| call.hard_rules().contains(&u.rule)).collect()
}

/// The changes a list needs.
fn needed(call: &Instance, any: &Outcome, list: u32) -> Vec<Relaxation> {
    let change = |RuleUse { rule, used, limit, .. }| {
        let at_most = matches!(rule, Rule::Seats | Rule::Budget | Rule::StateCap | Rule::GroupMax(_) | Rule::SubMax(_));
        let by = if at_most { (used - limit).max(0) } else { (used - limit).min(0) };
        Relaxation { rule, by }
    };
    uses(call, any, list).into_iter().map(change).filter(|c| c.by != 0).collect()
}

#[test]
fn an_override_breaks_the_rules_that_its_list_breaks_one_by_one() {
    let (mut broken, mut kept) = (0, 0);
    for round in 0..times(400) {
        let random = &mut Random(53_000 + round);
        let call = instance(random, 12);
        let outcome = solve(&call, &options(random)).unwrap();
        if outcome.status != Status::Optimal {
            continue;
        }
        let list = u32::try_from(random.below(1 << call.len())).unwrap();
        let chosen: Vec<usize> = (0..call.len()).filter(|i| list & (1 << i) != 0).rev().collect();
        let weighed = weigh(&call, &outcome, &chosen).unwrap();
        for rule in call.hard_rules() {
            let breaks = value(&only(&call, std::slice::from_ref(&rule)), list, true).is_none();
            assert_eq!(weighed.broken.contains(&rule), breaks, "round {round}: {rule:?}");
            if breaks { broken += 1 } else { kept += 1 }
        }
        let merit: i64 = chosen.iter().map(|&i| call.merit(i)).sum();
        assert_eq!(weighed.goals.iter().find(|g| g.goal == Goal::Merit).map(|g| g.value), Some(merit), "round {round}");
        let loss = weighed.goals.iter().position(|g| g.goal == Goal::Merit).map(|at| weighed.costs[at]);
        assert_eq!(loss, Some(outcome.obj_int.unwrap() - merit), "round {round}");
        if let Some(&first) = chosen.first() {
            assert_eq!(weigh(&call, &outcome, &[first, first]), None);
        }
    }
    assert!(broken > times(200) && kept > times(400), "{broken} {kept}");
}

#[test]
fn stability_is_what_solving_under_each_set_of_scores_says() {
    let mut seen = BTreeSet::new();
    for round in 0..times(150) {
        let random = &mut Random(54_000 + round);
        let call = instance(random, 9);
        let options = options(random);
        let scores: Vec<Vec<i64>> =
            (0..1 + random.index(6)).map(|_| call.cand.score.iter().map(|s| s + 2 * random.below(6)).collect()).collect();
        let lists: Vec<u32> = scores
            .iter()
            .map(|scores| {
                let mut other = call.clone();
                other.cand.score.clone_from(scores);
                all_best(&other, false).map_or(0, |(_, lists)| drawn(&other, &options.seed, lists))
            })
            .collect();
        for (i, firmness) in stability(&call, &options, &scores).unwrap().into_iter().enumerate() {
            let expected = match lists.iter().filter(|l| *l & (1 << i) != 0).count() {
                0 => Firmness::Never,
                n if n == lists.len() => Firmness::Always,
                _ => Firmness::Borderline,
            };
            assert_eq!(firmness, expected, "round {round}, candidate {i}");
            seen.insert(format!("{firmness:?}"));
        }
    }
    assert_eq!(seen.len(), 3);
    let call = instance(&mut Random(3), 9);
    assert!(stability(&call, &Options::default(), &[vec![1; call.len() + 1]]).is_err(), "a score too many");
}

/// Whether a portfolio keeps one rule.
fn keeps(call: &s2::Instance, choice: &[Option<usize>], rule: &s2::Rule) -> bool {
    if let s2::Rule::Cash(year) = rule {
        let funded = choice.iter().zip(&call.projects).filter_map(|(l, p)| l.map(|l| &p.levels[l]));
        let spent: i64 = funded.flat_map(|l| &l.cash[..=*year]).sum();
        return spent / 1000 <= call.limit(*year);
    }
    let mut one = s2::Instance {
        opening: 1_000_000_000,
        reserve_frac: 0.0,
        region_share: call.region_share.keys().map(|r| (r.clone(), [0.0, 1.0])).collect(),
        state_cap: None,
        implementer_share: None,
        gender_share: None,
        exclusive: Vec::new(),
        requires: Vec::new(),
        ..call.clone()
    };
    match rule {
        s2::Rule::RegionMin(name) => one.region_share.get_mut(name).unwrap()[0] = call.region_share[name][0],
        s2::Rule::RegionMax(name) => one.region_share.get_mut(name).unwrap()[1] = call.region_share[name][1],
        s2::Rule::ImplementerShare => one.implementer_share = call.implementer_share,
        s2::Rule::GenderShare => one.gender_share = call.gender_share,
        s2::Rule::StateCap => one.state_cap = call.state_cap,
        s2::Rule::Exclusive(pair) => one.exclusive.push(*pair),
        s2::Rule::Requires(pair) => one.requires.push(*pair),
        other => panic!("{other:?} cannot be given up"),
    }
    worth(&one, choice).is_some()
}

#[test]
fn what_bars_a_project_is_the_smallest_set_of_rules_and_a_way_in_is_named() {
    let (mut seen, mut alone, mut together) = (0, 0, 0);
    for round in 0..times(400) {
        let random = &mut Random(55_000 + round);
        let call = portfolio(random, 5);
        let all = call.rules();
        let lists = choices(&call);
        let s2::Diagnosis { barred, undecided } = s2::diagnose(&call, &mut |_| true).unwrap();
        assert!(undecided.is_empty() && barred.iter().all(|one| !one.cut_short), "round {round}");
        let kept: Vec<Vec<bool>> = lists.iter().map(|choice| all.iter().map(|rule| keeps(&call, choice, rule)).collect()).collect();
        // Whether a portfolio with the project keeps these rules.
        let any = |p: usize, set: u32| {
            let such = |(choice, kept): (&Vec<Option<usize>>, &Vec<bool>)| {
                choice[p].is_some() && (0..all.len()).all(|r| set & (1 << r) == 0 || kept[r])
            };
            lists.iter().zip(&kept).any(such)
        };
        let whole = (1u32 << all.len()) - 1;
        let expected: Vec<usize> = (0..call.projects.len()).filter(|&p| !any(p, whole)).collect();
        assert_eq!(barred.iter().map(|b| b.project).collect::<Vec<_>>(), expected, "round {round}");
        let options = s2::Options::default();
        let mut outcome = s2::solve(&call, &options).unwrap();
        s2::explain(&call, &options, &mut outcome, &mut |_| true).unwrap();
        for found in barred {
            let (p, of) = (found.project, format!("round {round}, project {}", found.project));
            assert_eq!(outcome.reasons[p], s2::Reason::Excluded { by: found.by.clone() }, "{of}");
            let number = |rules: &[s2::Rule]| (0..all.len()).filter(|&r| rules.contains(&all[r])).map(|r| 1u32 << r).sum::<u32>();
            assert!(!any(p, number(&found.by)), "{of}: {:?} leave room", found.by);
            for set in (0..=whole).filter(|set| (set.count_ones() as usize) < found.by.len()) {
                assert!(any(p, set), "{of}: a smaller set than {:?}", found.by);
            }
            seen += 1;
            for (r, rule) in all.iter().enumerate() {
                let way = found.single.iter().find(|c| c.rule == *rule);
                let same = number(std::slice::from_ref(rule));
                assert_eq!(way.is_some(), any(p, whole & !same), "{of}: {rule:?} alone ({r})");
                if let Some(way) = way {
                    alone += 1;
                    let lets_in = |by: i64| lists.iter().filter(|c| c[p].is_some()).any(|c| keeps_but(&call, c, &all, rule, by));
                    assert!(lets_in(way.by), "{of}: {way:?} is too little");
                    let less = if matches!(rule, s2::Rule::Cash(_)) { way.by - 1000 } else { way.by - 1 };
                    assert!(!lets_in(less), "{of}: {way:?} is too much");
                }
            }
            if found.single.is_empty() && !found.by.is_empty() {
                together += 1;
                assert!(any(p, whole & !number(&found.together)), "{of}: {:?}", found.together);
                let distinct: BTreeSet<&s2::Rule> = all.iter().collect();
                let fewest = (0..=whole)
                    .filter(|set| any(p, *set))
                    .map(|set| distinct.iter().filter(|rule| set & number(&[(**rule).clone()]) != number(&[(**rule).clone()])).count());
                assert_eq!(fewest.min(), Some(found.together.len()), "{of}");
            }
        }
    }
    assert!(seen > times(150) && alone > times(100) && together > times(5), "{seen} {alone} {together}");
}

/// Whether a portfolio keeps all rules, one of them moved.
fn keeps_but(call: &s2::Instance, choice: &[Option<usize>], all: &[s2::Rule], moved: &s2::Rule, by: i64) -> bool {
    let mut other = call.clone();
    let share = |share: f64, by: i64| ((share * 100.0).round() as i64 + by).clamp(0, 100) as f64 / 100.0;
    match moved {
        s2::Rule::Cash(year) => {
            let funded = choice.iter().zip(&call.projects).filter_map(|(l, p)| l.map(|l| &p.levels[l]));
            let spent: i64 = funded.flat_map(|l| &l.cash[..=*year]).sum();
            return spent <= call.limit(*year) * 1000 + by && all.iter().all(|rule| rule == moved || keeps(call, choice, rule));
        }
        s2::Rule::RegionMin(name) => other.region_share.get_mut(name).unwrap()[0] = share(call.region_share[name][0], -by),
        s2::Rule::RegionMax(name) => other.region_share.get_mut(name).unwrap()[1] = share(call.region_share[name][1], by),
        s2::Rule::ImplementerShare => other.implementer_share = call.implementer_share.map(|s| share(s, by)),
        s2::Rule::GenderShare => other.gender_share = call.gender_share.map(|s| share(s, -by)),
        s2::Rule::StateCap => other.state_cap = call.state_cap.map(|cap| cap + by),
        s2::Rule::Exclusive(pair) if by == 1 => other.exclusive.retain(|p| p != pair),
        s2::Rule::Requires(pair) if by == 1 => other.requires.retain(|p| p != pair),
        _ => {}
    }
    worth(&other, choice).is_some()
}

/// Twenty-two nominees of fourteen States under rules that contradict each other in several ways at once.
fn crowded(random: &mut Random, k: i64, budget: Option<i64>) -> Instance {
    let state = |s: usize, r: &mut Random| State {
        iso: format!("S{s}"),
        group: ["AFR", "APG", "EEG", "GRULAC", "WEOG"][r.index(5)].to_owned(),
        sub: format!("area {}", r.below(6)),
        ldc: r.below(5) < 2,
        lldc: r.below(10) < 3,
        sids: r.below(10) < 3,
        sponsored: r.below(3),
    };
    let rules = Rules {
        k,
        state_cap: Some(2),
        budget,
        gender_min: [("F".to_owned(), 15), ("M".to_owned(), 15)].into(),
        group: [("AFR".to_owned(), [3, 8]), ("APG".to_owned(), [3, 8]), ("WEOG".to_owned(), [0, 2])].into(),
        ldc_min: Some(8),
        sids_min: Some(6),
        new_state_min: Some(7),
        ..Rules::default()
    };
    let states = (0..14).map(|s| state(s, random)).collect();
    let cand = Candidates {
        id: None,
        state: (0..22).map(|_| random.index(14)).collect(),
        gender: (0..22).map(|_| if random.one_in(2) { 'F' } else { 'M' }).collect(),
        score: (0..22).map(|_| 40 + random.below(60)).collect(),
        cost: (0..22).map(|_| 1000 + random.below(8000)).collect(),
    };
    Instance { schema: SCHEMA.to_owned(), name: None, seed: None, states, cand, rules }
}

#[test]
fn fifteen_women_and_fifteen_men_of_twenty_two_are_diagnosed_in_few_boxes() {
    for round in 0..times(60) {
        let random = &mut Random(61_000 + round);
        let (k, budget) = (20 + 10 * random.below(2), [None, Some(60_000), Some(100_000)][random.index(3)]);
        let call = crowded(random, k, budget);
        let mut boxes = 0;
        let found = diagnose(&call, &mut |_| {
            boxes += 1;
            true
        });
        let found = found.unwrap();
        assert!(boxes < 20_000, "round {round}: {boxes} boxes");
        assert!(found.conflict.is_some_and(|conflict| conflict.smallest) && !found.cut_short, "round {round}");
        let changes = if found.single.is_empty() { found.together } else { vec![found.single[0].clone()] };
        let mended = changes.iter().fold(call.clone(), |call, c| call.with(&c.rule, c.by));
        assert_eq!(solve(&mended, &options(&mut Random(1))).unwrap().status, Status::Optimal, "round {round}: {changes:?}");
    }
}

#[test]
fn a_diagnosis_that_is_stopped_gives_what_is_known_and_says_so() {
    let call = crowded(&mut Random(61_000), 20, Some(60_000));
    let mut whole = 0;
    diagnose(&call, &mut |_| {
        whole += 1;
        true
    })
    .unwrap();
    let (mut without_answer, mut cut_short) = (0, 0);
    for stop in 0..whole {
        let mut boxes = 0;
        let found = diagnose(&call, &mut |_| {
            boxes += 1;
            boxes <= stop
        });
        match found {
            Err(error) => {
                assert_eq!(error, Error::Stopped);
                without_answer += 1;
            }
            Ok(found) => {
                let conflict = found.conflict.unwrap();
                assert!(found.cut_short || stop + 1 >= whole, "stopped after {stop} of {whole}");
                assert!(!conflict.rules.is_empty());
                cut_short += i32::from(found.cut_short);
                if !found.together.is_empty() {
                    let mended = found.together.iter().fold(call.clone(), |call, c| call.with(&c.rule, c.by));
                    assert_eq!(
                        solve(&mended, &options(&mut Random(1))).unwrap().status,
                        Status::Optimal,
                        "stopped after {stop}: {:?}",
                        found.together
                    );
                }
            }
        }
    }
    assert!(without_answer > 0 && cut_short > 3, "{without_answer} without an answer, {cut_short} cut short, of {whole}");
}
