//! Rows over bounded integers, and the exact arithmetic that refutes them.
//!
//! Everything the crate proves has one form: *these rows have no solution within these bounds*. A proof adds up rows with
//! multipliers that are not negative; when even the smallest value the sum can take exceeds its right-hand side, no solution is left.
//! Both the search and the verifier use this arithmetic; it knows nothing of either.

/// One rule in numbers: the sum of coefficient times variable is at most `rhs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Variable and coefficient; each variable at most once.
    pub terms: Vec<(usize, i64)>,
    /// The right-hand side.
    pub rhs: i64,
}

impl Row {
    /// Σ terms ≤ rhs.
    pub fn at_most(terms: Vec<(usize, i64)>, rhs: i64) -> Self {
        Self { terms, rhs }
    }

    /// Σ terms ≥ rhs, written the other way round.
    pub fn at_least(terms: &[(usize, i64)], rhs: i64) -> Self {
        Self { terms: terms.iter().map(|&(j, a)| (j, -a)).collect(), rhs: -rhs }
    }

    /// The value of the left-hand side.
    pub fn value(&self, x: &[i64]) -> i128 {
        self.terms.iter().map(|&(j, a)| i128::from(a) * i128::from(x[j])).sum()
    }

    /// Whether the point keeps the row.
    pub fn holds(&self, x: &[i64]) -> bool {
        self.value(x) <= i128::from(self.rhs)
    }

    /// The greatest value the left-hand side can take within the bounds.
    pub fn greatest(&self, lo: &[i64], hi: &[i64]) -> i128 {
        self.terms.iter().map(|&(j, a)| i128::from(a) * i128::from(if a > 0 { hi[j] } else { lo[j] })).sum()
    }
}

/// Rows over variables with finite bounds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct System {
    /// Least value of each variable.
    pub lo: Vec<i64>,
    /// Greatest value of each variable.
    pub hi: Vec<i64>,
    /// All must hold.
    pub rows: Vec<Row>,
}

impl System {
    /// Whether the point keeps every row and bound.
    pub fn holds(&self, x: &[i64]) -> bool {
        let within = x.iter().zip(&self.lo).zip(&self.hi).all(|((x, lo), hi)| lo <= x && x <= hi);
        within && self.rows.iter().all(|row| row.holds(x))
    }
}

/// Rows added up with multipliers: Σ coef·x ≤ coef of every solution.
#[derive(Debug, Clone)]
pub struct Sum {
    coef: Vec<i128>,
    rhs: i128,
}

impl Sum {
    /// Adds rows up. `None` when a multiplier is negative, a row is unknown or the arithmetic overflows: such a sum proves nothing.
    pub fn of(rows: &[Row], variables: usize, multipliers: &[(usize, i64)]) -> Option<Self> {
        let mut sum = Self { coef: vec![0; variables], rhs: 0 };
        for &(r, y) in multipliers {
            let row = rows.get(r).filter(|_| y >= 0)?;
            let y = i128::from(y);
            for &(j, a) in &row.terms {
                let coef = sum.coef.get_mut(j)?;
                *coef = coef.checked_add(y.checked_mul(i128::from(a))?)?;
            }
            sum.rhs = sum.rhs.checked_add(y.checked_mul(i128::from(row.rhs))?)?;
        }
        Some(sum)
    }

    /// What is left between the least the sum can be within the bounds and what it may be: negative means that no point of the box
    /// keeps the sum, so none keeps all the rows. `None` on overflow.
    pub fn spare(&self, lo: &[i64], hi: &[i64]) -> Option<i128> {
        let mut least: i128 = 0;
        for (j, &a) in self.coef.iter().enumerate() {
            if a != 0 {
                least = least.checked_add(a.checked_mul(i128::from(if a > 0 { lo[j] } else { hi[j] }))?)?;
            }
        }
        self.rhs.checked_sub(least)
    }

    /// The bounds the sum implies: calls `tighten(variable, lo, hi)` for each variable whose range shrinks.
    pub fn tighten(&self, spare: i128, lo: &[i64], hi: &[i64], mut tighten: impl FnMut(usize, i64, i64)) {
        for (j, &a) in self.coef.iter().enumerate() {
            if a == 0 || lo[j] == hi[j] {
                continue;
            }
            let Ok(reach) = i64::try_from(spare / a.abs()) else { continue };
            let wide = i128::from(hi[j]) - i128::from(lo[j]);
            if i128::from(reach) >= wide {
                continue;
            }
            if a > 0 { tighten(j, lo[j], lo[j] + reach) } else { tighten(j, hi[j] - reach, hi[j]) }
        }
    }
}

/// The greatest common divisor, zero only of zeros.
pub fn gcd(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i64::try_from(a).unwrap_or(1)
}

/// The step of a goal: all its values are multiples of it, so "better" means better by at least this much.
pub fn step(terms: &[(usize, i64)]) -> i64 {
    terms.iter().fold(0, |g, &(_, a)| gcd(g, a)).max(1)
}
