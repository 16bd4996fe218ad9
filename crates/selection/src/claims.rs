//! What is to be proven of an instance: rows, goals in their order, and what each goal's proof refutes.

use crate::system::{Row, System, step};

/// Rows over bounded integers and the goals to maximise over them, one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Claims {
    /// Least value of each variable.
    pub lo: Vec<i64>,
    /// Greatest value of each variable.
    pub hi: Vec<i64>,
    /// The rules.
    pub rows: Vec<Row>,
    /// What to maximise, in order.
    pub goals: Vec<Vec<(usize, i64)>>,
}

impl Claims {
    /// Adds a variable from nought to `most` and gives its number.
    pub fn variable(&mut self, most: i64) -> usize {
        self.lo.push(0);
        self.hi.push(most);
        self.hi.len() - 1
    }

    /// The rows of the rules, then those of the goals at the given values or better.
    pub fn frozen(&self, values: &[i64]) -> System {
        let goals = self.goals.iter().zip(values).map(|(terms, &value)| Row::at_least(terms, value));
        System { lo: self.lo.clone(), hi: self.hi.clone(), rows: self.rows.iter().cloned().chain(goals).collect() }
    }

    /// What the proof of goal `t` refutes: all rules, the goals before it at their values, and this goal better by one step.
    pub fn better(&self, values: &[i64], t: usize) -> Option<System> {
        let more = values.get(t)?.checked_add(step(self.goals.get(t)?))?;
        Some(self.frozen(&[&values[..t], &[more]].concat()))
    }

    /// What the proof of a bound of goal `t` must not refute, lest the bound be less than it could be: as [`Claims::better`], and this goal
    /// at its bound.
    pub fn at_bound(&self, values: &[i64], t: usize) -> Option<System> {
        let less = values.get(t)?.checked_sub(step(self.goals.get(t)?))?;
        self.better(&[&values[..t], &[less]].concat(), t)
    }

    /// A goal's value at a point.
    pub fn value(&self, t: usize, point: &[i64]) -> i64 {
        self.goals[t].iter().map(|&(j, a)| a * point[j]).sum()
    }
}
