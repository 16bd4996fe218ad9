//! Which projects no portfolio can have, because of which rules, and what would let them in.
//!
//! An empty portfolio keeps every rule, so the rules themselves never contradict each other; they can only leave no room for a project.

use serde::{Deserialize, Serialize};

use super::explain::{barred, with};
use super::instance::{Instance, UNIT, percents};
use super::model::{Model, Rule};
use super::solve::Error;
use crate::progress::{Bound, PATIENCE, Progress};
use crate::search::{Stopped, Watch, climb, satisfy};
use crate::system::Row;

/// Work given to all projects together; each question about one of them gets [`PATIENCE`] at most.
const IN_ALL: usize = 10 * PATIENCE;

/// What became of the question for every project.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// Those no portfolio can have.
    pub barred: Vec<Barred>,
    /// Those of which neither a portfolio that has them nor a proof that there is none was found within the work given to the question.
    pub undecided: Vec<usize>,
}

/// A project that no portfolio can have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Barred {
    /// Index of the project.
    pub project: usize,
    /// The smallest set of rules that leave no room for it. Empty: it has no level at all.
    pub by: Vec<Rule>,
    /// Each is enough by itself, and the least that is.
    pub single: Vec<Relaxation>,
    /// If no change of one rule is enough: the fewest rules that would have to give way together.
    pub together: Vec<Rule>,
    /// The search ended before it was through: a smaller set of rules may leave no room, other changes may do, or less of these.
    pub cut_short: bool,
}

/// A change of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// The rule.
    pub rule: Rule,
    /// By how much: more cash in the currency's units, percent of the awarded total, projects of a State. One for a pair: it is dropped.
    pub by: i64,
}

/// Every project that can never be funded, by which rules, and what would let it in. The work is bounded: what it was not enough for is
/// named as such.
///
/// # Errors
/// The instance has faults, or the watch said stop.
pub fn diagnose(instance: &Instance, watch: &mut dyn FnMut(&Progress) -> bool) -> Result<Diagnosis, Error> {
    within(instance, IN_ALL, watch)
}

/// As [`diagnose`], with so much work in all.
fn within(instance: &Instance, work: usize, watch: &mut Watch<'_>) -> Result<Diagnosis, Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let model = Model::of(instance, true);
    let (mut told, mut all) = (false, Bound::new(work));
    let watch = &mut |p: &Progress| {
        told = told || !watch(p);
        !told && all.spend(&model.claims.rows)
    };
    let levels = instance.levels();
    let mut found = Diagnosis::default();
    // Whatever some portfolio has is not barred.
    let mut possible = vec![false; instance.projects.len()];
    for project in 0..instance.projects.len() {
        if possible[project] {
            continue;
        }
        let system = with(instance, &model, project);
        let mut bound = Bound::new(PATIENCE);
        match satisfy(&system, &mut |p| watch(p) && bound.spend(&system.rows)) {
            Ok(Ok(point)) => levels.iter().zip(&point).filter(|(_, x)| **x == 1).for_each(|(level, _)| possible[level.0] = true),
            Ok(Err(_)) => found.barred.push(bar(instance, &model, project, watch)),
            Err(Stopped) => found.undecided.push(project),
        }
    }
    if told { Err(Error::Stopped) } else { Ok(found) }
}

/// Why a project that no portfolio can have has no room, and what would give it some, as far as found.
fn bar(instance: &Instance, model: &Model, project: usize, watch: &mut Watch<'_>) -> Barred {
    let mut bar = Barred { project, by: instance.rules(), single: Vec::new(), together: Vec::new(), cut_short: true };
    // Without an answer, all rules together leave no room.
    let Ok(Some(core)) = barred(instance, model, project, watch) else { return bar };
    (bar.by, bar.cut_short) = (core.rules, !core.smallest);
    // A single change lets the project in only if its rule is in every contradiction, hence in this one.
    for rule in &bar.by {
        match least(instance, rule, project, watch) {
            Ok(Some(Least { by, proven })) => {
                bar.single.push(Relaxation { rule: rule.clone(), by });
                bar.cut_short |= !proven;
            }
            Ok(None) => {}
            Err(Stopped) => bar.cut_short = true,
        }
    }
    if bar.single.is_empty() && !bar.by.is_empty() {
        let (together, proven) = fewest(instance, model, project, watch);
        bar.together = together;
        bar.cut_short |= !proven;
    }
    bar
}

/// Whether some portfolio has the project once a rule gives way so far.
fn lets_in(instance: &Instance, rule: &Rule, by: i64, project: usize, watch: &mut Watch<'_>) -> Result<bool, Stopped> {
    let mut model = Model::of(&relaxed(instance, rule, by), true);
    for (name, row) in model.rules.iter().zip(&mut model.claims.rows) {
        if name == rule && matches!(rule, Rule::Cash(_)) {
            row.rhs += by;
        }
    }
    let (system, mut bound) = (with(instance, &model, project), Bound::new(PATIENCE));
    Ok(satisfy(&system, &mut |p| watch(p) && bound.spend(&system.rows))?.is_ok())
}

/// The call with a rule's number changed, or a pair dropped. Cash is changed in the model.
fn relaxed(instance: &Instance, rule: &Rule, by: i64) -> Instance {
    let mut other = instance.clone();
    match rule {
        Rule::RegionMin(name) => other.region_share.entry(name.clone()).and_modify(|share| share[0] = moved(share[0], -by)).or_default(),
        Rule::RegionMax(name) => other.region_share.entry(name.clone()).and_modify(|share| share[1] = moved(share[1], by)).or_default(),
        Rule::ImplementerShare => return Instance { implementer_share: other.implementer_share.map(|share| moved(share, by)), ..other },
        Rule::GenderShare => return Instance { gender_share: other.gender_share.map(|share| moved(share, -by)), ..other },
        Rule::StateCap => return Instance { state_cap: other.state_cap.map(|cap| cap + by), ..other },
        Rule::Exclusive(pair) => {
            other.exclusive.retain(|p| p != pair);
            return other;
        }
        Rule::Requires(pair) => {
            other.requires.retain(|p| p != pair);
            return other;
        }
        Rule::Cash(_) | Rule::OneLevel | Rule::Total => return other,
    };
    other
}

/// A share moved by whole percents, from nought to one.
fn moved(share: f64, by: i64) -> f64 {
    let percent = (percents(share).unwrap_or(0) + by).clamp(0, 100);
    f64::from(u8::try_from(percent).unwrap_or(0)) / 100.0
}

/// A change of a rule that is enough.
struct Least {
    by: i64,
    /// Whether nothing less is.
    proven: bool,
}

/// The least change of a rule that lets a project in; nothing, if none does.
fn least(instance: &Instance, rule: &Rule, project: usize, watch: &mut Watch<'_>) -> Result<Option<Least>, Stopped> {
    let levels = || instance.projects.iter().flat_map(|p| &p.levels);
    let mut enough = match rule {
        Rule::Cash(_) => levels().map(|l| l.amount / UNIT).sum(),
        Rule::StateCap => i64::try_from(instance.projects.len()).unwrap_or(i64::MAX),
        Rule::Exclusive(_) | Rule::Requires(_) => 1,
        _ => 100,
    };
    if !lets_in(instance, rule, enough, project, watch)? {
        return Ok(None);
    }
    let (mut too_little, mut proven) = (0, true);
    while enough - too_little > 1 {
        let middle = too_little + (enough - too_little) / 2;
        match lets_in(instance, rule, middle, project, watch) {
            Ok(true) => enough = middle,
            Ok(false) => too_little = middle,
            Err(Stopped) => {
                proven = false;
                break;
            }
        }
    }
    Ok(Some(Least { by: if matches!(rule, Rule::Cash(_)) { enough * UNIT } else { enough }, proven }))
}

/// The fewest rules without which some portfolio has the project, and whether that is proven; none, if none were found.
fn fewest(instance: &Instance, model: &Model, project: usize, watch: &mut Watch<'_>) -> (Vec<Rule>, bool) {
    let rules = instance.rules();
    let mut model = model.clone();
    let (lo, hi) = (model.claims.lo.clone(), model.claims.hi.clone());
    let given_up: Vec<usize> = rules.iter().map(|_| model.claims.variable(1)).collect();
    for (name, row) in model.rules.iter().zip(&mut model.claims.rows) {
        if let Some(rule) = rules.iter().position(|rule| rule == name) {
            let over = row.greatest(&lo, &hi) - i128::from(row.rhs);
            row.terms.push((given_up[rule], -i64::try_from(over.max(0)).unwrap_or(i64::MAX)));
        }
    }
    let mut system = with(instance, &model, project);
    let costs: Vec<(usize, i64)> = given_up.iter().map(|&v| (v, -1)).collect();
    system.rows.push(Row::at_least(&costs, 0));
    let mut bound = Bound::new(PATIENCE);
    let (point, proven) = match climb(&system, system.rows.len() - 1, None, &mut |p| watch(p) && bound.spend(&system.rows)) {
        Ok(reached) => (reached.map(|reached| reached.point), true),
        Err(mut halt) => (halt.dive(), false),
    };
    let gone = |point: Vec<i64>| given_up.iter().zip(rules).filter(|(v, _)| point[**v] == 1).map(|(_, rule)| rule).collect();
    (point.map_or_else(Vec::new, gone), proven)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// However little work is allowed, an answer comes, says what it does not know, and says nothing that more work takes back.
    #[test]
    fn little_work_leaves_projects_undecided_and_bars_none_that_has_room() {
        let call = super::super::parse(include_str!("../../tests/instances/s2_p30_s1.json")).unwrap();
        let whole = diagnose(&call, &mut |_| true).unwrap();
        assert!(whole.undecided.is_empty() && whole.barred.len() > 1 && whole.barred.iter().all(|one| !one.cut_short), "{whole:?}");
        let (mut cut_short, mut work) = (0, 1);
        loop {
            let found = within(&call, work, &mut |_| true).unwrap();
            for one in &found.barred {
                let sure = whole.barred.iter().find(|w| w.project == one.project).unwrap();
                assert!(one.cut_short || one == sure, "{work}: {one:?}");
                cut_short += usize::from(one.cut_short);
            }
            let open = |w: &&Barred| !found.barred.iter().any(|one| one.project == w.project);
            assert!(whole.barred.iter().filter(open).all(|w| found.undecided.contains(&w.project)), "{work}");
            assert!(work > 1 || found.undecided.len() == call.projects.len(), "{work}");
            if found == whole {
                break;
            }
            work *= 4;
        }
        assert!(work > 1000 && cut_short > 0, "{work} {cut_short}");
    }
}
