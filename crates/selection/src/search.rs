//! Branch and bound that leaves a proof behind.
//!
//! The simplex suggests, this module decides in integers: a subtree is closed only when the rounded multipliers refute it exactly, a
//! point counts only when it keeps every row exactly. When the simplex is of no help, branching alone still ends in points, so the
//! search is complete whatever the floating point does.

use crate::progress::Progress;
pub(crate) use crate::progress::Watch;
use crate::proof::Node;
use crate::simplex::{End, Simplex};
use crate::system::{Row, Sum, System, step};

/// The search was told to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stopped;

/// A search that was stopped: its tree is closed with the multipliers at hand, which prove less than the search was after.
pub(crate) struct Halt {
    /// The best point found, if any.
    pub(crate) best: Option<Vec<i64>>,
    /// No point exceeds this: what the tree refutes is anything better.
    pub(crate) bound: i64,
    pub(crate) nodes: Vec<Node>,
    /// The search of all there is to search, without a target, if there is one.
    root: Option<Box<Engine>>,
}

impl Halt {
    /// The best point known, or some point, if one is soon found.
    pub(crate) fn dive(&mut self) -> Option<Vec<i64>> {
        let root = &mut self.root;
        self.best.take().or_else(|| root.as_mut()?.dive())
    }
}

impl From<Halt> for Stopped {
    fn from(_: Halt) -> Self {
        Self
    }
}

/// What a run looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// The first point that keeps all rows.
    Any,
    /// The point with the greatest goal; the target rises with each point found.
    Best,
}

/// A system under search, with its bounds, its simplex and the numbers its rows and variables go by in the certificate.
#[derive(Debug, Clone)]
pub(crate) struct Engine {
    rows: Vec<Row>,
    lo: Vec<i64>,
    hi: Vec<i64>,
    goal: Option<Goal>,
    scale: f64,
    simplex: Simplex,
    /// The rows the simplex knows; the others join when a point breaks them.
    simplex_rows: Vec<usize>,
    waiting: Vec<usize>,
    trail: Vec<(usize, i64, i64)>,
    variables: Vec<usize>,
    row_ids: Vec<usize>,
    whole: Vec<i64>,
    relaxed: Relaxed,
}

/// Multipliers of a relaxation, and the goal value that they prove cannot be exceeded in its box, nor in any box within.
#[derive(Debug, Clone, Default)]
struct Relaxed {
    named: Vec<(usize, i64)>,
    bound: i64,
}

/// A box put aside.
struct Open {
    mark: usize,
    variable: usize,
    lo: i64,
    hi: i64,
    /// Of the box it was split from.
    relaxed: Relaxed,
    /// The greatest bound of this box and those put aside before.
    bound: i64,
}

/// The row that says "the goal is at least the target", as −goal ≤ −target.
#[derive(Debug, Clone, Copy)]
struct Goal {
    row: usize,
    /// Goal value of the variables that were fixed before this search.
    offset: i64,
    step: i64,
}

/// A point of the whole system with its goal.
struct Found {
    value: i64,
    point: Vec<i64>,
}

enum Look {
    Closed(Vec<(usize, i64)>),
    Split { variable: usize, at: i64, up: bool },
}

impl Engine {
    /// Prepares a search of the system; `goal` is the number of the row −goal ≤ −target, if there is a goal.
    pub(crate) fn new(system: &System, goal: Option<usize>) -> Self {
        let free: Vec<usize> = (0..system.lo.len()).filter(|&j| system.lo[j] != system.hi[j]).collect();
        let ids: Vec<usize> = (0..system.rows.len()).collect();
        let step = goal.map_or(1, |g| step(&system.rows[g].terms));
        Self::over(&system.rows, &system.lo, &system.hi, &ids, goal.map(|row| Goal { row, offset: 0, step }), free, system.lo.clone())
    }

    /// The rows over the free variables alone; every other variable stays at its lower bound.
    fn over(old: &[Row], old_lo: &[i64], old_hi: &[i64], old_ids: &[usize], goal: Option<Goal>, free: Vec<usize>, whole: Vec<i64>) -> Self {
        let mut number = vec![usize::MAX; old_lo.len()];
        for (new, &old) in free.iter().enumerate() {
            number[old] = new;
        }
        let lo: Vec<i64> = free.iter().map(|&j| old_lo[j]).collect();
        let hi: Vec<i64> = free.iter().map(|&j| old_hi[j]).collect();
        let (mut rows, mut row_ids, mut new_goal, mut waiting) = (Vec::new(), Vec::new(), None, Vec::new());
        for (r, row) in old.iter().enumerate() {
            let fixed: i64 = row.terms.iter().filter(|t| number[t.0] == usize::MAX).map(|&(j, a)| a * old_lo[j]).sum();
            let terms = row.terms.iter().filter(|t| number[t.0] != usize::MAX).map(|&(j, a)| (number[j], a)).collect();
            let small = Row { terms, rhs: row.rhs - fixed };
            match goal {
                Some(goal) if goal.row == r => new_goal = Some(Goal { row: rows.len(), offset: goal.offset - fixed, ..goal }),
                _ if small.greatest(&lo, &hi) <= i128::from(small.rhs) => continue,
                _ => waiting.push(rows.len()),
            }
            rows.push(small);
            row_ids.push(old_ids[r]);
        }
        let mut cost = vec![0; free.len()];
        if let Some(goal) = new_goal {
            rows[goal.row].terms.iter().for_each(|&(j, a)| cost[j] = -a);
        }
        // The long rows shape the point; of the many short ones, most never matter.
        let (simplex_rows, waiting): (Vec<usize>, Vec<usize>) = waiting.into_iter().partition(|&r| rows[r].terms.len() * 20 >= free.len());
        let mut simplex = Simplex::new(&cost, &lo, &hi);
        simplex.add(&simplex_rows.iter().map(|&r| &rows[r]).collect::<Vec<_>>());
        let sizes = rows.iter().flat_map(|r| r.terms.iter().map(|t| t.1.unsigned_abs()).chain([r.rhs.unsigned_abs()]));
        let scale = multiplier_scale(sizes.max().unwrap_or(1));
        let goal = new_goal;
        let relaxed = Relaxed { named: Vec::new(), bound: i64::MAX };
        Self { rows, lo, hi, goal, scale, simplex, simplex_rows, waiting, trail: Vec::new(), variables: free, row_ids, whole, relaxed }
    }

    /// The same search over the variables that are still free: smaller, hence faster.
    pub(crate) fn compact(&self) -> Self {
        let free: Vec<usize> = (0..self.lo.len()).filter(|&j| self.lo[j] != self.hi[j]).collect();
        let variables = free.iter().map(|&j| self.variables[j]).collect();
        let whole = self.spread(&self.lo);
        let mut small = Self::over(&self.rows, &self.lo, &self.hi, &self.row_ids, self.goal, free, whole);
        small.variables = variables;
        small.relaxed = self.relaxed.clone();
        small
    }

    /// A point of this search as a point of the whole system.
    pub(crate) fn spread(&self, point: &[i64]) -> Vec<i64> {
        let mut whole = self.whole.clone();
        for (&j, &v) in self.variables.iter().zip(point) {
            whole[j] = v;
        }
        whole
    }

    /// Bounds of a variable of the whole system.
    pub(crate) fn bounds(&self, variable: usize) -> (i64, i64) {
        match self.variables.binary_search(&variable) {
            Ok(j) => (self.lo[j], self.hi[j]),
            Err(_) => (self.whole[variable], self.whole[variable]),
        }
    }

    /// Narrows a variable of the whole system; false if that leaves it no value.
    pub(crate) fn require(&mut self, variable: usize, lo: i64, hi: i64) -> bool {
        let (old_lo, old_hi) = self.bounds(variable);
        let (lo, hi) = (lo.max(old_lo), hi.min(old_hi));
        if lo > hi {
            return false;
        }
        if let Ok(j) = self.variables.binary_search(&variable) {
            self.narrow(j, lo, hi);
        }
        true
    }

    /// Sets the least value the goal must reach.
    pub(crate) fn aim_at(&mut self, target: i64) {
        if let Some(goal) = self.goal {
            self.rows[goal.row].rhs = goal.offset - target;
        }
    }

    /// The goal's steps: its values are multiples of this.
    pub(crate) fn step(&self) -> i64 {
        self.goal.map_or(1, |g| g.step)
    }

    fn goal_of(&self, point: &[i64]) -> i64 {
        self.goal.map_or(0, |g| g.offset - self.rows[g.row].terms.iter().map(|&(j, a)| a * point[j]).sum::<i64>())
    }

    /// The least goal value any point within the bounds can have.
    pub(crate) fn least_goal(&self) -> i64 {
        let least = |&(j, a): &(usize, i64)| -a * if a > 0 { self.hi[j] } else { self.lo[j] };
        self.goal.map_or(0, |g| g.offset + self.rows[g.row].terms.iter().map(least).sum::<i64>())
    }

    fn narrow(&mut self, j: usize, lo: i64, hi: i64) {
        self.trail.push((j, self.lo[j], self.hi[j]));
        self.set(j, lo, hi);
    }

    fn set(&mut self, j: usize, lo: i64, hi: i64) {
        self.lo[j] = lo;
        self.hi[j] = hi;
        self.simplex.bound(j, lo, hi);
    }

    /// A place to come back to.
    pub(crate) fn mark(&self) -> usize {
        self.trail.len()
    }

    /// Undoes all narrowing since the mark.
    pub(crate) fn undo(&mut self, mark: usize) {
        for (j, lo, hi) in self.trail.split_off(mark).into_iter().rev() {
            self.set(j, lo, hi);
        }
    }

    /// Solves the relaxation and gives an upper bound of the goal that holds in integers; `None` if the bounds contradict the rows.
    pub(crate) fn relax(&mut self, watch: &mut Watch<'_>) -> Option<i64> {
        let end = self.solve(&mut || watch(&Progress::default()));
        if self.refuting_ray(end).is_some() {
            return None;
        }
        let weights = self.duals();
        let bound = self.spare(&weights).map_or(i64::MAX, |spare| self.reach(&weights, spare));
        self.relaxed = Relaxed { named: self.named(weights), bound };
        Some(bound)
    }

    /// The greatest goal value that a sum with this spare does not refute, the goal's multiplier coming last.
    fn reach(&self, weights: &[(usize, i64)], spare: i128) -> i64 {
        let (Some(goal), Some(&(_, weight))) = (self.goal, weights.last()) else { return 0 };
        let target = i128::from(goal.offset - self.rows[goal.row].rhs);
        let steps = (spare.div_euclid(i128::from(weight)) + target).div_euclid(i128::from(goal.step));
        i64::try_from(steps).map_or(i64::MAX / 4, |steps| steps.saturating_mul(goal.step))
    }

    /// Solves the relaxation over the rows that matter: whatever the point breaks joins, until it breaks none.
    fn solve(&mut self, go_on: &mut dyn FnMut() -> bool) -> End {
        loop {
            let end = self.simplex.solve(go_on);
            if end == End::Infeasible || !go_on() {
                return end;
            }
            let value = |row: &Row| row.terms.iter().map(|&(j, a)| real(a) * self.simplex.value(j)).sum::<f64>();
            let broken = |r: &usize| value(&self.rows[*r]) > real(self.rows[*r].rhs) + 1e-6;
            let (join, wait): (Vec<usize>, Vec<usize>) = self.waiting.iter().copied().partition(broken);
            if join.is_empty() {
                return end;
            }
            self.simplex.add(&join.iter().map(|&r| &self.rows[r]).collect::<Vec<_>>());
            self.simplex_rows.extend(join);
            self.waiting = wait;
        }
    }

    /// Multipliers from the simplex's prices, for its rows and, last, the goal.
    fn duals(&self) -> Vec<(usize, i64)> {
        let prices = self.simplex.duals();
        // Great prices get a smaller factor: a multiplier that does not fit its integer would prove nothing.
        let top = prices.iter().copied().fold(1.0, f64::max);
        let scale = self.scale.min((GREATEST / top).log2().floor().exp2()).max(1.0);
        let mut weights = self.rounded(&prices, scale);
        if let Some(goal) = self.goal {
            weights.push((goal.row, whole(scale)));
        }
        weights
    }

    fn rounded(&self, prices: &[f64], scale: f64) -> Vec<(usize, i64)> {
        let pairs = self.simplex_rows.iter().zip(prices).map(|(&r, &y)| (r, whole(y * scale)));
        pairs.filter(|&(_, y)| y > 0).collect()
    }

    fn spare(&self, weights: &[(usize, i64)]) -> Option<i128> {
        Sum::of(&self.rows, self.lo.len(), weights)?.spare(&self.lo, &self.hi)
    }

    fn refuting_ray(&self, end: End) -> Option<Vec<(usize, i64)>> {
        let ray = (end == End::Infeasible).then(|| self.rounded(&self.simplex.refutation(), self.scale))?;
        self.spare(&ray).filter(|s| *s < 0).map(|_| ray)
    }

    fn named(&self, weights: Vec<(usize, i64)>) -> Vec<(usize, i64)> {
        weights.into_iter().map(|(r, y)| (self.row_ids[r], y)).collect()
    }

    /// Tightens bounds by reduced costs after `relax`, once. Adds the node that proves it. False if the box is refuted, in which case
    /// the node is a leaf.
    pub(crate) fn fix(&mut self, least: usize, nodes: &mut Vec<Node>) -> bool {
        let weights = self.duals();
        let Some(sum) = Sum::of(&self.rows, self.lo.len(), &weights) else { return true };
        let Some(spare) = sum.spare(&self.lo, &self.hi) else { return true };
        if spare < 0 {
            nodes.push(Node::Leaf(self.named(weights)));
            return false;
        }
        let mut changes = Vec::new();
        sum.tighten(spare, &self.lo, &self.hi, |j, lo, hi| changes.push((j, lo, hi)));
        if changes.len() >= least {
            changes.into_iter().for_each(|(j, lo, hi)| self.narrow(j, lo, hi));
            nodes.push(Node::Fix(self.named(weights)));
        }
        true
    }

    /// Searches everything within the present bounds. `nodes` receives the refutation of whatever is better than the answer (for
    /// [`Aim::Any`] it is complete only when there is no answer). Bounds are as before afterwards.
    pub(crate) fn run(&mut self, aim: Aim, nodes: &mut Vec<Node>, watch: &mut Watch<'_>) -> Result<Option<Vec<i64>>, Halt> {
        let ground = self.mark();
        let mut open: Vec<Open> = Vec::new();
        let mut best = None;
        for seen in 0.. {
            let value = best.as_ref().map(|b: &Found| b.value);
            let aside = open.last().map_or(i64::MIN, |o| o.bound);
            let bound = self.relaxed.bound.max(aside).max(value.unwrap_or(i64::MIN));
            let at = Progress { nodes: seen, best: value, bound: self.goal.map(|_| bound), ..Progress::default() };
            if !watch(&at) {
                self.undo(ground);
                nodes.push(Node::Leaf(std::mem::take(&mut self.relaxed.named)));
                nodes.extend(open.into_iter().rev().map(|o| Node::Leaf(o.relaxed.named)));
                return Err(Halt { best: best.map(|b| b.point), bound, nodes: std::mem::take(nodes), root: None });
            }
            match self.look(&mut best, aim, nodes, &mut || watch(&at)) {
                None => break,
                Some(Look::Split { variable, at, up }) => {
                    let (lo, hi) = (self.lo[variable], self.hi[variable]);
                    let id = self.variables[variable];
                    nodes.push(if up { Node::Above(id, at) } else { Node::Below(id, at) });
                    let (first, second) = if up { ((at + 1, hi), (lo, at)) } else { ((lo, at), (at + 1, hi)) };
                    let bound = aside.max(self.relaxed.bound);
                    open.push(Open { mark: self.mark(), variable, lo: second.0, hi: second.1, relaxed: self.relaxed.clone(), bound });
                    self.narrow(variable, first.0, first.1);
                }
                Some(Look::Closed(weights)) => {
                    nodes.push(Node::Leaf(self.named(weights)));
                    let Some(next) = open.pop() else { break };
                    self.undo(next.mark);
                    self.narrow(next.variable, next.lo, next.hi);
                    self.relaxed = next.relaxed;
                }
            }
        }
        self.undo(ground);
        Ok(best.map(|b| b.point))
    }

    /// Some point, if one is soon found.
    pub(crate) fn dive(&mut self) -> Option<Vec<i64>> {
        self.run(Aim::Any, &mut Vec::new(), &mut |p| p.nodes < 200).ok()?
    }

    /// Closes the present box or finds where to split it. `None` ends the run: a point was found and any will do.
    fn look(&mut self, best: &mut Option<Found>, aim: Aim, nodes: &mut Vec<Node>, go_on: &mut dyn FnMut() -> bool) -> Option<Look> {
        let end = self.solve(go_on);
        if let Some(ray) = self.refuting_ray(end) {
            return Some(Look::Closed(ray));
        }
        if self.point().is_some_and(|point| self.take(&point, best, aim)) {
            return None;
        }
        let weights = self.duals();
        if let Some(sum) = Sum::of(&self.rows, self.lo.len(), &weights)
            && let Some(spare) = sum.spare(&self.lo, &self.hi)
        {
            if spare < 0 {
                return Some(Look::Closed(weights));
            }
            let mut changes = Vec::new();
            sum.tighten(spare, &self.lo, &self.hi, |j, lo, hi| changes.push((j, lo, hi)));
            let bound = self.reach(&weights, spare);
            if bound <= self.relaxed.bound {
                self.relaxed = Relaxed { named: self.named(weights.clone()), bound };
            }
            if changes.len() >= 4 {
                changes.into_iter().for_each(|(j, lo, hi)| self.narrow(j, lo, hi));
                nodes.push(Node::Fix(self.named(weights)));
            }
        }
        if let Some(split) = self.split() {
            return Some(split);
        }
        // Tightening may have left a single point that nobody looked at yet.
        if self.take(&self.lo.clone(), best, aim) { None } else { Some(Look::Closed(self.broken_row())) }
    }

    /// Takes a point that keeps all rows and aims higher; true if the run ends with it, since any point will do.
    fn take(&mut self, point: &[i64], best: &mut Option<Found>, aim: Aim) -> bool {
        if !self.rows.iter().all(|row| row.holds(point)) {
            return false;
        }
        let value = self.goal_of(point);
        *best = Some(Found { value, point: self.spread(point) });
        if aim == Aim::Best {
            self.aim_at(value + self.step());
        }
        aim == Aim::Any
    }

    /// In a box of one point some row is broken: had it kept all, it would have been taken, and the goal raised.
    fn broken_row(&self) -> Vec<(usize, i64)> {
        self.rows.iter().position(|row| !row.holds(&self.lo)).map(|r| (r, 1)).into_iter().collect()
    }

    /// The simplex's point, if it is whole or the box is a single point.
    fn point(&self) -> Option<Vec<i64>> {
        if self.lo == self.hi {
            return Some(self.lo.clone());
        }
        (0..self.lo.len()).map(|j| near(self.simplex.value(j)).filter(|v| self.lo[j] <= *v && *v <= self.hi[j])).collect()
    }

    /// Where to split: the fractional variable whose two sides look worst for the goal; else any variable that is not fixed.
    fn split(&mut self) -> Option<Look> {
        let mut chosen: Option<(f64, Look)> = None;
        for variable in 0..self.lo.len() {
            if self.lo[variable] == self.hi[variable] || !self.simplex.is_basic(variable) || near(self.simplex.value(variable)).is_some() {
                continue;
            }
            let value = self.simplex.value(variable);
            let (down, up) = self.simplex.outlook(variable);
            let score = down.min(up) * 8.0 + down.max(up).min(1e12) + 1e-6;
            if chosen.as_ref().is_none_or(|(s, _)| score > *s) {
                let at = whole(value.floor()).clamp(self.lo[variable], self.hi[variable] - 1);
                chosen = Some((score, Look::Split { variable, at, up: up <= down }));
            }
        }
        if let Some((_, look)) = chosen {
            return Some(look);
        }
        let variable = (0..self.lo.len()).find(|&j| self.lo[j] != self.hi[j])?;
        Some(Look::Split { variable, at: self.lo[variable] + (self.hi[variable] - self.lo[variable]) / 2, up: false })
    }
}

#[allow(clippy::cast_precision_loss)]
fn real(a: i64) -> f64 {
    a as f64
}

/// The integer a value stands for, if it is close to one.
fn near(value: f64) -> Option<i64> {
    ((value - value.round()).abs() < 1e-5).then(|| whole(value))
}

/// Rounds; out of range saturates, which the exact arithmetic then judges.
#[allow(clippy::cast_possible_truncation)]
fn whole(value: f64) -> i64 {
    value.round() as i64
}

/// The greatest multiplier.
const GREATEST: f64 = (1_u64 << 60) as f64;

/// Multipliers carry this factor, so that rounding them costs less than one step of the goal.
fn multiplier_scale(size: u64) -> f64 {
    let bits = (64 - size.leading_zeros() + 8).clamp(20, 40);
    f64::from(bits).exp2()
}

/// What a goal can reach, with the proof that it reaches no more.
pub(crate) struct Reached {
    pub(crate) point: Vec<i64>,
    pub(crate) value: i64,
    pub(crate) nodes: Vec<Node>,
    /// The search, its relaxation solved, with the bounds it began with.
    pub(crate) root: Engine,
}

/// What no point exceeds in the goal of row `goal`, with the proof: the relaxation's bound. `None` if no point keeps the rows, or there is no
/// such bound.
pub(crate) fn ceiling(system: &System, goal: usize, watch: &mut Watch<'_>) -> Option<(i64, Vec<Node>)> {
    let mut root = Engine::new(system, Some(goal));
    let bound = root.relax(watch)?;
    (bound < i64::MAX / 4).then(|| (bound, vec![Node::Leaf(root.relaxed.named)]))
}

/// The greatest value of the goal in row `goal` and the refutation of anything greater; `None` if no point keeps the rows. A suggested
/// point, if it keeps the rows, is where the search starts.
pub(crate) fn maximize(
    system: &System,
    goal: usize,
    suggested: Option<Vec<i64>>,
    watch: &mut Watch<'_>,
) -> Result<Option<Reached>, Stopped> {
    Ok(climb(system, goal, suggested, watch)?)
}

/// As [`maximize`]; stopped, it gives what is known by then.
pub(crate) fn climb(system: &System, goal: usize, suggested: Option<Vec<i64>>, watch: &mut Watch<'_>) -> Result<Option<Reached>, Halt> {
    let mut root = Engine::new(system, Some(goal));
    let Some(bound) = root.relax(watch) else { return Ok(None) };
    let (least, step, bare) = (root.least_goal(), root.step(), root.mark());
    let best = suggested.filter(|p| holds_but(system, goal, p));
    let mut proof = (bound, vec![Node::Leaf(root.relaxed.named.clone())]);
    // Most bounds are nearly reached. A search close below the bound leaves few variables free; if it fails, it failed cheaply.
    let mut gap = if best.is_some() { i64::MAX } else { step };
    loop {
        let value = best.as_ref().map(|point| goal_value(system, goal, point));
        let floor = value.map_or(least, |value| value.saturating_add(step));
        let target = bound.saturating_sub(gap).max(floor);
        root.aim_at(target);
        let (before, mut nodes) = (proof.0, Vec::new());
        let mut on = |p: &Progress| watch(&Progress { best: p.best.max(value), bound: p.bound.map(|b| b.min(before)), ..*p });
        let found = if root.fix(1, &mut nodes) { root.compact().run(Aim::Best, &mut nodes, &mut on) } else { Ok(None) };
        root.undo(bare);
        match found {
            // What refutes a lower target refutes a higher one too, so the tree holds though it mixes several.
            Ok(Some(point)) => return Ok(Some(Reached { value: goal_value(system, goal, &point), point, nodes, root })),
            Ok(None) if target > floor => (proof, gap) = ((target - step, nodes), gap.saturating_mul(3)),
            Ok(None) => return Ok(best.zip(value).map(|(point, value)| Reached { point, value, nodes, root })),
            Err(halt) => {
                root.aim_at(least);
                let (bound, nodes) = if halt.bound < proof.0 { (halt.bound, halt.nodes) } else { proof };
                return Err(Halt { best: halt.best.or(best), bound, nodes, root: Some(Box::new(root)) });
            }
        }
    }
}

/// Whether a point keeps all rows but the goal's.
fn holds_but(system: &System, goal: usize, point: &[i64]) -> bool {
    let within = |j: usize| (system.lo[j]..=system.hi[j]).contains(&point[j]);
    let rows = system.rows.iter().enumerate().filter(|(r, _)| *r != goal);
    point.len() == system.lo.len() && (0..point.len()).all(within) && rows.into_iter().all(|(_, row)| row.holds(point))
}

/// The value of a goal at a point of the whole system.
pub(crate) fn goal_value(system: &System, goal: usize, point: &[i64]) -> i64 {
    system.rows[goal].terms.iter().map(|&(j, a)| -a * point[j]).sum()
}

/// A point that keeps the rows, or the refutation of all points.
pub(crate) fn satisfy(system: &System, watch: &mut Watch<'_>) -> Result<Result<Vec<i64>, Vec<Node>>, Stopped> {
    let mut nodes = Vec::new();
    let found = Engine::new(system, None).run(Aim::Any, &mut nodes, watch)?;
    Ok(found.ok_or(nodes))
}
