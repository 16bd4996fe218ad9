//! A portfolio at once: for whoever stops a search before it found one.

use super::model::{Model, Rule};
use crate::system::Row;

/// Rows mended before the attempt is given up.
const MENDED: usize = 200;

/// A portfolio that keeps every rule, mostly a good one where projects are many; nothing, if all it comes to is an empty one. Level after level by value for its part of the cash, as far as
/// the rules that only limit allow; then, for each share or condition that is missed, the least worthy of those that weigh against it are given
/// up again.
pub(super) fn greedy(model: &Model) -> Option<Vec<i64>> {
    let claims = &model.claims;
    let order = by_worth(model);
    let levels = order.len();
    let only_limits = |row: &&Row| row.terms.iter().all(|&(j, a)| j < levels && a >= 0);
    let mut limits: Vec<Vec<(usize, i64)>> = vec![Vec::new(); levels];
    let mut room = Vec::new();
    for (r, row) in claims.rows.iter().filter(only_limits).enumerate() {
        row.terms.iter().for_each(|&(j, a)| limits[j].push((r, a)));
        room.push(row.rhs);
    }
    let mut chosen = Vec::new();
    for &j in &order {
        if limits[j].iter().all(|&(r, a)| a <= room[r]) {
            limits[j].iter().for_each(|&(r, a)| room[r] -= a);
            chosen.push(j);
        }
    }
    for _ in 0..MENDED {
        let point = model.point(chosen.iter().copied());
        let Some(row) = claims.rows.iter().find(|row| !row.holds(&point)) else { return Some(point).filter(|_| !chosen.is_empty()) };
        give_up(model, row, row.value(&point) - i128::from(row.rhs), &mut chosen);
    }
    None
}

/// The levels by value for their part of the cash, the best first.
fn by_worth(model: &Model) -> Vec<usize> {
    let claims = &model.claims;
    let levels = model.total.as_ref().map_or(claims.lo.len(), |total| total.0);
    let (mut value, mut weight) = (vec![0i128; levels], vec![1i128; levels]);
    claims.goals[0].iter().for_each(|&(j, v)| value[j] = i128::from(v));
    for (_, row) in model.rules.iter().zip(&claims.rows).filter(|(rule, _)| matches!(rule, Rule::Cash(_))) {
        row.terms.iter().for_each(|&(j, a)| weight[j] += i128::from(a) * 1_000_000 / i128::from(row.rhs.max(1)));
    }
    let mut order: Vec<usize> = (0..levels).collect();
    order.sort_by(|&a, &b| (value[b] * weight[a]).cmp(&(value[a] * weight[b])).then(a.cmp(&b)));
    order
}

/// Gives up chosen levels, the last first, that weigh in a row, until the row is kept.
fn give_up(model: &Model, row: &Row, mut over: i128, chosen: &mut Vec<usize>) {
    let mut own = vec![0i128; model.claims.lo.len()];
    row.terms.iter().for_each(|&(j, a)| own[j] = i128::from(a));
    // What a level adds to the total weighs as the total does.
    if let Some((total, amounts)) = &model.total {
        let each = own[*total];
        amounts.iter().for_each(|&(j, amount)| own[j] += each * i128::from(amount));
    }
    for at in (0..chosen.len()).rev() {
        let weighs = own[chosen[at]];
        if over > 0 && weighs > 0 {
            over -= weighs;
            chosen.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Options, Status, parse, solve, solve_watched};
    use super::*;

    #[test]
    fn a_search_stopped_at_once_has_a_portfolio_that_is_not_empty() {
        let call = parse(include_str!("../../tests/instances/s2_p30_s1.json")).unwrap();
        let outcome = solve_watched(&call, &Options::default(), &mut |_| false).unwrap();
        assert_eq!(outcome.status, Status::Stopped);
        assert!(!outcome.selected.is_empty() && outcome.obj_int > 0 && outcome.bound > outcome.obj_int, "{outcome:?}");
    }

    #[test]
    fn it_keeps_every_rule_however_strict_and_comes_near_the_best_where_little_is_asked() {
        let mut call = parse(include_str!("../../tests/instances/s2_p30_s1.json")).unwrap();
        let mut found = 0;
        for least in [0.0, 0.1, 0.3] {
            for most in [0.35, 0.6, 1.0] {
                for (implementer, gender) in [(None, None), (Some(0.2), Some(0.4)), (Some(0.05), Some(0.9))] {
                    call.region_share.values_mut().for_each(|share| *share = [least, most]);
                    (call.implementer_share, call.gender_share) = (implementer, gender);
                    let model = Model::of(&call, true);
                    let Some(point) = greedy(&model) else { continue };
                    assert!(model.claims.frozen(&[]).holds(&point), "{least} {most} {implementer:?} {gender:?}");
                    found += 1;
                }
            }
        }
        assert!(found > 3, "{found}");
        (call.implementer_share, call.gender_share) = (None, None);
        call.region_share.clear();
        let model = Model::of(&call, true);
        let value = model.claims.value(0, &greedy(&model).unwrap());
        let best = solve(&call, &Options { value_only: true, ..Options::default() }).unwrap().obj_int;
        assert!(value * 10 >= best * 8, "{value} of {best}");
    }
}
