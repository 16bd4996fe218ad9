//! A dual simplex over bounded variables, in floating point.
//!
//! It only ever *suggests*: a point that is checked in integers, and multipliers that are rounded and then proven in integers. A
//! wrong answer from here costs time, never truth. Because every variable is boxed, any basis can be made dual feasible by putting
//! each variable at the bound its reduced cost prefers; changed bounds therefore never need a restart.

use crate::system::Row;

const TINY: f64 = 1e-9;
const FEASIBLE: f64 = 1e-7;
/// So many variables are all in play from the start, and at least so many come into play at a time.
const FEW: usize = 1000;
/// One in so many comes into play at a time, if that is more.
const SHARE: usize = 10;

/// Pivots between two questions whether to go on.
const ASK: usize = 16;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The point is optimal, as far as floating point can tell.
    Optimal,
    /// The rows contradict the bounds; the multipliers say why.
    Infeasible,
    /// Gave up; the multipliers are still good for a bound.
    Unsure,
}

/// max cost·x over rows and bounds.
#[derive(Debug, Clone)]
pub(crate) struct Simplex {
    n: usize,
    m: usize,
    columns: Vec<Vec<(usize, f64)>>,
    /// The variables in play. The others wait at their lower bound until a price or a contradiction asks for them.
    active: Vec<usize>,
    /// How many come into play at a time, at least.
    few: usize,
    /// Where a variable stands among those in play.
    seat: Vec<Option<usize>>,
    /// The entries of the variables in play, row by row, by their place among them.
    by_row: Vec<Vec<(usize, f64)>>,
    /// Room for a row of the tableau.
    dense: Vec<f64>,
    rhs: Vec<f64>,
    row_scale: Vec<f64>,
    cost: Vec<f64>,
    cost_scale: f64,
    lo: Vec<f64>,
    hi: Vec<f64>,
    x: Vec<f64>,
    d: Vec<f64>,
    /// Row in which a variable is basic.
    place: Vec<Option<usize>>,
    basis: Vec<usize>,
    /// Inverse of the basis, row by row.
    inverse: Vec<f64>,
    /// Squared length of each row of the inverse; negative when not known.
    lengths: Vec<f64>,
    /// Multipliers proving infeasibility, in scaled rows.
    ray: Vec<f64>,
    pivots_since_fresh: usize,
    stale: bool,
    /// Pivots in all, for the curious.
    pub(crate) pivots: usize,
}

#[allow(clippy::cast_precision_loss)]
fn real(a: i64) -> f64 {
    a as f64
}

/// Σ a·b, in eight strands so that the processor need not wait for each sum.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut strands = [0.0; 8];
    let (a8, b8) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest: f64 = a8.remainder().iter().zip(b8.remainder()).map(|(x, y)| x * y).sum();
    for (x, y) in a8.zip(b8) {
        for k in 0..8 {
            strands[k] += x[k] * y[k];
        }
    }
    strands.iter().sum::<f64>() + rest
}

impl Simplex {
    /// A program without rows; [`Simplex::add`] gives it some.
    pub(crate) fn new(cost: &[i64], lo: &[i64], hi: &[i64]) -> Self {
        Self::with(cost, lo, hi, FEW)
    }

    /// As [`Simplex::new`], with about so many variables in play at first.
    fn with(cost: &[i64], lo: &[i64], hi: &[i64], few: usize) -> Self {
        let n = cost.len();
        let cost_scale = 1.0 / cost.iter().map(|&c| real(c).abs()).fold(1.0, f64::max);
        let cost: Vec<f64> = cost.iter().map(|&c| real(c) * cost_scale).collect();
        let mut lp = Self {
            n,
            m: 0,
            columns: vec![Vec::new(); n],
            active: Vec::new(),
            few,
            seat: vec![None; n],
            by_row: Vec::new(),
            dense: Vec::new(),
            rhs: Vec::new(),
            row_scale: Vec::new(),
            d: cost.clone(),
            cost,
            cost_scale,
            lo: lo.iter().map(|&v| real(v)).collect(),
            hi: hi.iter().map(|&v| real(v)).collect(),
            x: vec![0.0; n],
            place: vec![None; n],
            basis: Vec::new(),
            inverse: Vec::new(),
            lengths: Vec::new(),
            ray: Vec::new(),
            pivots_since_fresh: 0,
            stale: true,
            pivots: 0,
        };
        let mut first: Vec<usize> = (0..n).filter(|&j| lp.lo[j] < lp.hi[j]).collect();
        if first.len() > few {
            let most = (first.len() / SHARE).max(few);
            first.select_nth_unstable_by(most, |&a, &b| lp.cost[b].total_cmp(&lp.cost[a]).then(a.cmp(&b)));
            first.truncate(most);
            first.sort_unstable();
        }
        for j in 0..n {
            lp.x[j] = lp.lo[j];
        }
        first.into_iter().for_each(|j| lp.activate(j));
        lp
    }

    /// Brings a variable into play.
    fn activate(&mut self, j: usize) {
        self.seat[j] = Some(self.active.len());
        for &(i, a) in &self.columns[j] {
            self.by_row[i].push((self.active.len(), a));
        }
        self.active.push(j);
        self.d[j] = self.price(j);
        self.settle(j);
    }

    /// The reduced cost of a variable, from the prices of the rows.
    fn price(&self, j: usize) -> f64 {
        self.cost[j] + self.columns[j].iter().map(|&(i, a)| self.d[self.n + i] * a).sum::<f64>()
    }

    /// Brings those into play that weigh most among the variables not in play; false if none weighs anything.
    fn widen(&mut self, weight: impl Fn(&Self, usize) -> f64) -> bool {
        let apart = (0..self.n).filter(|&j| self.seat[j].is_none() && self.lo[j] < self.hi[j]);
        let mut found: Vec<(f64, usize)> = apart.map(|j| (weight(self, j), j)).filter(|w| w.0 > TINY).collect();
        let most = (self.n / SHARE).max(self.few);
        if found.len() > most {
            found.select_nth_unstable_by(most, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            found.truncate(most);
        }
        found.iter().for_each(|f| self.activate(f.1));
        !found.is_empty()
    }

    /// Adds rows. Their slacks become basic, so prices and the other variables stay as they are.
    pub(crate) fn add(&mut self, rows: &[&Row]) {
        let (old, m) = (self.m, self.m + rows.len());
        let mut inverse = vec![0.0; m * m];
        for i in 0..old {
            inverse[i * m..i * m + old].copy_from_slice(&self.inverse[i * old..(i + 1) * old]);
        }
        for (i, row) in (old..m).zip(rows) {
            let scale = 1.0 / row.terms.iter().map(|&(_, a)| real(a).abs()).fold(1.0, f64::max);
            let entries: Vec<(usize, f64)> = row.terms.iter().map(|&(j, a)| (j, real(a) * scale)).collect();
            for &(j, a) in &entries {
                self.columns[j].push((i, a));
                if let Some(r) = self.place[j] {
                    let (above, own) = inverse.split_at_mut(i * m);
                    own[..old].iter_mut().zip(&above[r * m..r * m + old]).for_each(|(own, b)| *own -= a * b);
                }
            }
            inverse[i * m + i] = 1.0;
            self.by_row.push(entries.into_iter().filter_map(|(j, a)| self.seat[j].map(|seat| (seat, a))).collect());
            self.rhs.push(real(row.rhs) * scale);
            self.row_scale.push(scale);
            self.cost.push(0.0);
            self.d.push(0.0);
            self.lo.push(0.0);
            self.hi.push(f64::INFINITY);
            self.x.push(0.0);
            self.place.push(Some(i));
            self.basis.push(self.n + i);
        }
        self.inverse = inverse;
        self.lengths = vec![-1.0; m];
        self.ray = vec![0.0; m];
        self.m = m;
        self.stale = true;
    }

    /// Changes a variable's bounds.
    pub(crate) fn bound(&mut self, j: usize, lo: i64, hi: i64) {
        self.lo[j] = real(lo);
        self.hi[j] = real(hi);
        if self.place[j].is_none() {
            self.settle(j);
        }
    }

    /// Value of a variable at the point reached.
    pub(crate) fn value(&self, j: usize) -> f64 {
        self.x[j]
    }

    /// Whether a variable is basic, hence perhaps fractional.
    pub(crate) fn is_basic(&self, j: usize) -> bool {
        self.place[j].is_some()
    }

    /// Multipliers of the rows when the cost has multiplier one.
    pub(crate) fn duals(&self) -> Vec<f64> {
        (0..self.m).map(|i| (-self.d[self.n + i]).max(0.0) * self.row_scale[i] / self.cost_scale).collect()
    }

    /// Multipliers that refute the rows, the greatest of them near one.
    pub(crate) fn refutation(&self) -> Vec<f64> {
        let raw: Vec<f64> = self.ray.iter().zip(&self.row_scale).map(|(y, s)| y.max(0.0) * s).collect();
        let top = raw.iter().copied().fold(0.0, f64::max).max(f64::MIN_POSITIVE);
        raw.into_iter().map(|y| y / top).collect()
    }

    /// Puts a nonbasic variable at the bound its reduced cost prefers.
    fn settle(&mut self, j: usize) {
        let (lo, hi) = (self.lo[j], self.hi[j]);
        let to = if j < self.n && self.seat[j].is_none() {
            lo
        } else if self.d[j] > TINY {
            hi
        } else if self.d[j] < -TINY || hi.is_infinite() || self.x[j] <= f64::midpoint(lo, hi) {
            lo
        } else {
            hi
        };
        if (to - self.x[j]).abs() > 0.0 {
            self.x[j] = to;
            self.stale = true;
        }
    }

    fn column(&self, j: usize) -> &[(usize, f64)] {
        &self.columns[j]
    }

    /// Where a row of the inverse meets the nonbasic columns in play.
    fn tableau_row(&mut self, row: &[f64]) -> Vec<(usize, f64)> {
        let mut dense = std::mem::take(&mut self.dense);
        dense.clear();
        dense.resize(self.active.len(), 0.0);
        let mut found = Vec::with_capacity(self.active.len());
        for (i, &a) in row.iter().enumerate().filter(|(_, a)| **a != 0.0) {
            self.by_row[i].iter().for_each(|&(seat, b)| dense[seat] += a * b);
            if a.abs() > TINY && self.place[self.n + i].is_none() {
                found.push((self.n + i, a));
            }
        }
        for (&j, &a) in self.active.iter().zip(&dense) {
            if a.abs() > TINY && self.place[j].is_none() {
                found.push((j, a));
            }
        }
        self.dense = dense;
        found
    }

    /// Inverse times column of variable j.
    fn solve_column(&self, j: usize) -> Vec<f64> {
        let m = self.m;
        if j >= self.n {
            return (0..m).map(|i| self.inverse[i * m + (j - self.n)]).collect();
        }
        let column = self.column(j);
        (0..m)
            .map(|i| {
                let row = &self.inverse[i * m..(i + 1) * m];
                column.iter().map(|&(k, a)| row[k] * a).sum()
            })
            .collect()
    }

    /// Values of the basic variables from those of the others.
    fn refresh_point(&mut self) {
        let mut left = self.rhs.clone();
        for j in 0..self.n + self.m {
            if self.place[j].is_none() && self.x[j] != 0.0 {
                let x = self.x[j];
                if j >= self.n {
                    left[j - self.n] -= x;
                } else {
                    for &(i, a) in &self.columns[j] {
                        left[i] -= a * x;
                    }
                }
            }
        }
        for i in 0..self.m {
            let row = &self.inverse[i * self.m..(i + 1) * self.m];
            self.x[self.basis[i]] = dot(row, &left);
        }
        self.stale = false;
    }

    fn eliminate(&mut self, r: usize, column: &[f64]) {
        let m = self.m;
        let pivot = 1.0 / column[r];
        let mut row: Vec<f64> = self.inverse[r * m..(r + 1) * m].to_vec();
        row.iter_mut().for_each(|a| *a *= pivot);
        let used: Vec<usize> = (0..m).filter(|&k| row[k] != 0.0).collect();
        for (i, &factor) in column.iter().enumerate() {
            if i != r && factor.abs() > 1e-13 {
                self.lengths[i] = -1.0;
                let target = &mut self.inverse[i * m..(i + 1) * m];
                if used.len() * 3 < m {
                    used.iter().for_each(|&k| target[k] -= factor * row[k]);
                } else {
                    target.iter_mut().zip(&row).for_each(|(t, a)| *t -= factor * a);
                }
            }
        }
        self.inverse[r * m..(r + 1) * m].copy_from_slice(&row);
        self.lengths[r] = -1.0;
    }

    /// Rebuilds inverse, reduced costs and point from the basis alone, to shed rounding. A variable that no longer fits is replaced
    /// by a slack.
    fn refactor(&mut self) {
        let m = self.m;
        self.inverse.iter_mut().for_each(|a| *a = 0.0);
        self.lengths.iter_mut().for_each(|l| *l = -1.0);
        for i in 0..m {
            self.inverse[i * m + i] = 1.0;
        }
        let structurals: Vec<usize> = self.basis.iter().copied().filter(|&j| j < self.n).collect();
        let mut free: Vec<bool> = (0..m).map(|i| self.place[self.n + i].is_none()).collect();
        self.basis = (self.n..self.n + m).collect();
        for &j in &structurals {
            let column = self.solve_column(j);
            let best = (0..m).filter(|&i| free[i]).max_by(|&a, &b| column[a].abs().total_cmp(&column[b].abs()));
            match best.filter(|&i| column[i].abs() > 1e-8) {
                Some(r) => {
                    free[r] = false;
                    self.eliminate(r, &column);
                    self.basis[r] = j;
                }
                None => self.place[j] = None,
            }
        }
        for j in 0..self.n + m {
            if self.place[j].is_some() || j >= self.n {
                self.place[j] = None;
            }
        }
        for i in 0..m {
            self.place[self.basis[i]] = Some(i);
        }
        let mut y = vec![0.0; m];
        for i in 0..m {
            let c = self.cost[self.basis[i]];
            if c != 0.0 {
                y.iter_mut().zip(&self.inverse[i * m..(i + 1) * m]).for_each(|(y, a)| *y += c * a);
            }
        }
        for (i, y) in y.into_iter().enumerate() {
            self.d[self.n + i] = if self.place[self.n + i].is_some() { 0.0 } else { -y };
        }
        for j in (0..self.active.len()).map(|seat| self.active[seat]).chain(self.n..self.n + m).collect::<Vec<_>>() {
            if j < self.n {
                self.d[j] = if self.place[j].is_some() { 0.0 } else { self.price(j) };
            }
            if self.place[j].is_none() {
                if j >= self.n {
                    self.d[j] = self.d[j].min(0.0);
                }
                self.settle(j);
            }
        }
        self.refresh_point();
        self.pivots_since_fresh = 0;
    }

    /// The row to repair: worst violation in the steepest-edge measure. Gives the row and whether it is below its bound.
    fn leaving(&mut self) -> Option<(usize, bool)> {
        let m = self.m;
        let mut best: Option<(f64, usize, bool)> = None;
        for i in 0..m {
            let j = self.basis[i];
            let (under, over) = (self.lo[j] - self.x[j], self.x[j] - self.hi[j]);
            let violation = under.max(over);
            if violation > FEASIBLE {
                if self.lengths[i] < 0.0 {
                    let row = &self.inverse[i * m..(i + 1) * m];
                    self.lengths[i] = dot(row, row);
                }
                let weight = violation * violation / self.lengths[i].max(TINY);
                if best.is_none_or(|(w, ..)| weight > w) {
                    best = Some((weight, i, under > over));
                }
            }
        }
        best.map(|(_, i, below)| (i, below))
    }

    /// Runs until optimal, infeasible or lost; or until told not to go on, which is then as good as lost.
    pub(crate) fn solve(&mut self, go_on: &mut dyn FnMut() -> bool) -> End {
        loop {
            let end = self.run(go_on);
            let more = match end {
                End::Optimal => self.widen(Self::price),
                End::Infeasible => self.widen(|lp, j| -lp.columns[j].iter().map(|&(i, a)| lp.ray[i] * a).sum::<f64>()),
                End::Unsure => false,
            };
            if !more {
                return end;
            }
        }
    }

    /// As [`Simplex::solve`], with the variables in play alone.
    fn run(&mut self, go_on: &mut dyn FnMut() -> bool) -> End {
        let limit = 50 * (self.m + 10) + self.n;
        let mut refreshed = false;
        for pivot in 1..=limit {
            if pivot % ASK == 0 && !go_on() {
                return End::Unsure;
            }
            if self.pivots_since_fresh >= 100 {
                self.refactor();
            } else if self.stale {
                self.refresh_point();
            }
            let Some((r, below)) = self.leaving() else { return End::Optimal };
            let row: Vec<f64> = self.inverse[r * self.m..(r + 1) * self.m].to_vec();
            let sign = if below { 1.0 } else { -1.0 };
            let leaver = self.basis[r];
            let alphas = self.tableau_row(&row);
            let mut breaks: Vec<(f64, f64, usize)> = Vec::new();
            for &(j, alpha) in &alphas {
                if self.hi[j] - self.lo[j] <= 0.0 {
                    continue;
                }
                let at_hi = self.x[j] > self.lo[j];
                if (sign * alpha > 0.0) == at_hi {
                    breaks.push(((self.d[j] / (sign * alpha)).max(0.0), alpha, j));
                }
            }
            let mut spare = if below { self.lo[leaver] - self.x[leaver] } else { self.x[leaver] - self.hi[leaver] };
            let mut entering = None;
            let mut flips = Vec::new();
            // Mostly the first few decide, so they are sorted piece by piece.
            let (mut from, mut piece) = (0, 8);
            'pieces: while from < breaks.len() {
                let to = (from + piece).min(breaks.len());
                let order = |a: &(f64, f64, usize), b: &(f64, f64, usize)| a.0.total_cmp(&b.0).then(b.1.abs().total_cmp(&a.1.abs()));
                if to < breaks.len() {
                    breaks[from..].select_nth_unstable_by(piece - 1, order);
                }
                breaks[from..to].sort_by(order);
                for &(_, alpha, j) in &breaks[from..to] {
                    spare -= alpha.abs() * (self.hi[j] - self.lo[j]);
                    if spare <= FEASIBLE {
                        entering = Some((j, alpha));
                        break 'pieces;
                    }
                    flips.push(j);
                }
                (from, piece) = (to, piece * 4);
            }
            let Some((q, alpha)) = entering else {
                if !refreshed && self.pivots_since_fresh > 0 {
                    refreshed = true;
                    self.refactor();
                    continue;
                }
                self.ray = row.iter().map(|a| sign * a).collect();
                return End::Infeasible;
            };
            let column = self.solve_column(q);
            if (column[r] - alpha).abs() > 1e-6 * (1.0 + alpha.abs()) || column[r].abs() < TINY {
                if refreshed {
                    return End::Unsure;
                }
                refreshed = true;
                self.refactor();
                continue;
            }
            self.flip(&flips);
            let step = self.d[q] / alpha;
            for &(j, a) in &alphas {
                self.d[j] -= step * a;
            }
            self.d[leaver] = -step;
            self.d[q] = 0.0;
            let to = if below { self.lo[leaver] } else { self.hi[leaver] };
            let move_by = (self.x[leaver] - to) / column[r];
            for (i, &c) in column.iter().enumerate() {
                self.x[self.basis[i]] -= move_by * c;
            }
            self.x[q] += move_by;
            self.x[leaver] = to;
            self.eliminate(r, &column);
            self.basis[r] = q;
            self.place[q] = Some(r);
            self.place[leaver] = None;
            self.pivots_since_fresh += 1;
            self.pivots += 1;
        }
        End::Unsure
    }

    /// Moves nonbasic variables to their other bound and the basic ones along.
    fn flip(&mut self, flips: &[usize]) {
        if flips.is_empty() {
            return;
        }
        let mut shift = vec![0.0; self.m];
        for &j in flips {
            let to = if self.x[j] > self.lo[j] { self.lo[j] } else { self.hi[j] };
            let by = to - self.x[j];
            self.x[j] = to;
            if j >= self.n {
                shift[j - self.n] += by;
            } else {
                for &(i, a) in &self.columns[j] {
                    shift[i] += a * by;
                }
            }
        }
        for i in 0..self.m {
            let row = &self.inverse[i * self.m..(i + 1) * self.m];
            self.x[self.basis[i]] -= dot(row, &shift);
        }
    }

    /// How much the goal would at least fall, one pivot ahead, if this basic variable went below and above its value.
    pub(crate) fn outlook(&mut self, j: usize) -> (f64, f64) {
        let Some(r) = self.place[j] else { return (0.0, 0.0) };
        let row = self.inverse[r * self.m..(r + 1) * self.m].to_vec();
        let (mut down, mut up) = (f64::INFINITY, f64::INFINITY);
        for (k, alpha) in self.tableau_row(&row) {
            if self.hi[k] - self.lo[k] <= 0.0 {
                continue;
            }
            let ratio = (self.d[k] / alpha).abs();
            // At its upper bound a variable can only fall, which moves the basic one the way of alpha.
            if (self.x[k] > self.lo[k]) == (alpha > 0.0) { up = up.min(ratio) } else { down = down.min(ratio) }
        }
        let part = self.x[j] - self.x[j].floor();
        (down * part / self.cost_scale, up * (1.0 - part) / self.cost_scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn below(seed: &mut u64, n: u64) -> i64 {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((*seed >> 33) % n).unwrap()
    }

    #[test]
    fn bringing_variables_into_play_bit_by_bit_ends_where_all_at_once_do() {
        let (mut infeasible, mut widened) = (0, 0);
        for case in 0..300 {
            let mut seed = case;
            let n = 120;
            let cost: Vec<i64> = (0..n).map(|_| below(&mut seed, 60) - 10).collect();
            let (lo, hi) = (vec![0; n], vec![1; n]);
            let mut rows = vec![Row::at_most((0..n).map(|j| (j, 20 + below(&mut seed, 80))).collect(), 300)];
            for _ in 0..6 {
                let some: Vec<(usize, i64)> = (0..n).filter(|_| below(&mut seed, 3) == 0).map(|j| (j, 1)).collect();
                rows.push(Row::at_least(&some, below(&mut seed, 8)));
                rows.push(Row::at_most(some, 8 + below(&mut seed, 4)));
            }
            let solve = |few: usize| {
                let mut lp = Simplex::with(&cost, &lo, &hi, few);
                lp.add(&rows.iter().collect::<Vec<_>>());
                let end = lp.solve(&mut || true);
                let value: f64 = (0..n).map(|j| real(cost[j]) * lp.value(j)).sum();
                (end, value, lp.active.len())
            };
            let (all, bit) = (solve(n), solve(5));
            assert_eq!(all.0, bit.0, "case {case}");
            if all.0 == End::Optimal {
                assert!((all.1 - bit.1).abs() < 1e-6, "case {case}: {} and {}", all.1, bit.1);
            }
            infeasible += i32::from(all.0 == End::Infeasible);
            widened += i32::from(bit.2 > 12 && bit.2 < n);
        }
        assert!((20..280).contains(&infeasible), "{infeasible} of 300 cases infeasible");
        assert!(widened > 100, "{widened} of 300 cases brought some in, not all");
    }
}
