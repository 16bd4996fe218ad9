//! Who steps in when somebody withdraws (WA-07): the smallest change to the balances, no rule broken.

use super::instance::Instance;
use super::model::{Goal, Model};
use super::outcome::{Outcome, Replacement};
use super::solve::Options;
use crate::lottery;

/// One exchange that keeps the rules. The lesser is the better one: first what the goals before merit lose (a group without a seat, a
/// target missed), then the change to the balances, then what the other goals lose, then the lottery.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Swap {
    before_merit: Vec<i64>,
    change: i64,
    from_merit: Vec<i64>,
    key: [u8; 32],
    id: String,
    comes: usize,
}

impl Swap {
    /// The order of the reserve list: what the goals lose, in their order.
    fn loss(&self) -> (&[i64], &[i64]) {
        (&self.before_merit, &self.from_merit)
    }
}

/// Who replaces whom on another list than the engine's, as after a change by decision.
pub fn replacements(instance: &Instance, options: &Options, outcome: &Outcome, list: &[usize]) -> Vec<Replacement> {
    let mut selected = list.to_vec();
    selected.sort_unstable();
    let mut other = Outcome { selected, replacements: Vec::new(), reserve: Vec::new(), ..outcome.clone() };
    fill(instance, options, &mut other);
    other.replacements
}

/// Fills in who replaces whom, and the reserve list: everyone who can step in for somebody, by what the goals lose at best, then by
/// the lottery's order.
pub(super) fn fill(instance: &Instance, options: &Options, outcome: &mut Outcome) {
    let everybody = vec![true; instance.len()];
    let model = Model::of(instance, &everybody, options.merit_only);
    let ids: Vec<String> = (0..instance.len()).map(|i| instance.id(i)).collect();
    let keys = lottery::keys(&options.seed, ids.iter().map(String::as_str));
    let mut columns: Vec<Vec<(usize, i64)>> = vec![Vec::new(); instance.len()];
    for (r, row) in model.claims.rows.iter().enumerate().filter(|(r, _)| model.rules[*r].is_some()) {
        row.terms.iter().for_each(|&(j, a)| columns[j].push((r, a)));
    }
    let merit = model.place(Goal::Merit).unwrap_or(0);
    let mut used: Vec<i64> = vec![0; model.claims.rows.len()];
    let now = goals(&model, &outcome.selected);
    for &i in &outcome.selected {
        columns[i].iter().for_each(|&(r, a)| used[r] += a);
    }
    let mut best: Vec<Option<Swap>> = vec![None; instance.len()];
    for &leaves in &outcome.selected {
        let mut first: Option<Swap> = None;
        for comes in (0..instance.len()).filter(|i| outcome.selected.binary_search(i).is_err()) {
            if !fits(&model, &columns, &mut used, leaves, comes) {
                continue;
            }
            let list: Vec<usize> = outcome.selected.iter().map(|&i| if i == leaves { comes } else { i }).collect();
            let loss: Vec<i64> = now.iter().zip(goals(&model, &list)).map(|(now, then)| now - then).collect();
            let (before, from) = loss.split_at(merit);
            let swap = Swap {
                before_merit: before.to_vec(),
                change: change(instance, leaves, comes),
                from_merit: from.to_vec(),
                key: keys[comes],
                id: ids[comes].clone(),
                comes,
            };
            if best[comes].as_ref().is_none_or(|b| swap.loss() < b.loss()) {
                best[comes] = Some(swap.clone());
            }
            if first.as_ref().is_none_or(|f| swap < *f) {
                first = Some(swap);
            }
        }
        let gain = first.as_ref().map_or(0, |s| instance.merit(s.comes) - instance.merit(leaves));
        outcome.replacements.push(Replacement {
            leaves,
            comes: first.as_ref().map(|s| s.comes),
            change: first.map_or(0, |s| s.change),
            merit: gain,
        });
    }
    let mut reserve: Vec<Swap> = best.into_iter().flatten().collect();
    reserve.sort_by(|a, b| (a.loss(), a.key, &a.id).cmp(&(b.loss(), b.key, &b.id)));
    outcome.reserve = reserve.into_iter().map(|s| s.comes).collect();
}

/// Whether the exchange keeps every rule.
fn fits(model: &Model, columns: &[Vec<(usize, i64)>], used: &mut [i64], leaves: usize, comes: usize) -> bool {
    columns[leaves].iter().for_each(|&(r, a)| used[r] -= a);
    columns[comes].iter().for_each(|&(r, a)| used[r] += a);
    let touched = columns[leaves].iter().chain(&columns[comes]);
    let fits = touched.clone().all(|&(r, _)| used[r] <= model.claims.rows[r].rhs);
    columns[comes].iter().for_each(|&(r, a)| used[r] -= a);
    columns[leaves].iter().for_each(|&(r, a)| used[r] += a);
    fits
}

/// The goals' values of any list.
fn goals(model: &Model, list: &[usize]) -> Vec<i64> {
    let point = model.point(list);
    (0..model.goals.len()).map(|t| model.claims.value(t, &point)).collect()
}

/// How far the counts move: two for each of gender and regional group that differs, one for each status that differs.
fn change(instance: &Instance, leaves: usize, comes: usize) -> i64 {
    let gender = |i: usize| instance.cand.gender.as_bytes().get(i).copied();
    let (a, b) = (instance.state(leaves), instance.state(comes));
    let double = [gender(leaves) != gender(comes), a.group != b.group];
    let single = [a.ldc != b.ldc, a.lldc != b.lldc, a.sids != b.sids, (a.sponsored == 0) != (b.sponsored == 0)];
    2 * double.iter().map(|d| i64::from(*d)).sum::<i64>() + single.iter().map(|d| i64::from(*d)).sum::<i64>()
}
