//! Exact fractions for the plan.

use crate::money::{Cents, div_half_even};
use std::ops::{Add, Div, Mul, Sub};

/// A hundredth of a percent, of which rates are whole numbers.
const UNIT: i64 = 10_000;

/// A fraction in lowest terms with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fraction {
    up: i128,
    down: i128,
}

impl Fraction {
    fn new(up: i128, down: i128) -> Fraction {
        let (mut a, mut b) = (up.unsigned_abs(), down.unsigned_abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let common = i128::try_from(a).unwrap_or(1).max(1) * down.signum();
        if common == 0 { Fraction { up: 0, down: 1 } } else { Fraction { up: up / common, down: down / common } }
    }
    /// A rate: 1300 is 13 %.
    pub fn share(rate: i64) -> Fraction {
        Fraction::new(rate.into(), UNIT.into())
    }
    /// One and a rate.
    pub fn one_and(rate: i64) -> Fraction {
        Fraction::from(1) + Fraction::share(rate)
    }
    pub fn half_even(self) -> Cents {
        cents(div_half_even(self.up, self.down))
    }
    /// Towards zero.
    pub fn trunc(self) -> Cents {
        cents(self.up / self.down)
    }
    pub fn ceil(self) -> Cents {
        cents(-(-self.up).div_euclid(self.down))
    }
}

fn cents(n: i128) -> Cents {
    Cents(i64::try_from(n).unwrap_or(if n < 0 { i64::MIN } else { i64::MAX }))
}

impl From<i64> for Fraction {
    fn from(n: i64) -> Fraction {
        Fraction { up: n.into(), down: 1 }
    }
}
impl Add for Fraction {
    type Output = Fraction;
    fn add(self, o: Fraction) -> Fraction {
        Fraction::new(self.up * o.down + o.up * self.down, self.down * o.down)
    }
}
impl Sub for Fraction {
    type Output = Fraction;
    fn sub(self, o: Fraction) -> Fraction {
        Fraction::new(self.up * o.down - o.up * self.down, self.down * o.down)
    }
}
impl Mul for Fraction {
    type Output = Fraction;
    fn mul(self, o: Fraction) -> Fraction {
        Fraction::new(self.up * o.up, self.down * o.down)
    }
}
impl Div for Fraction {
    type Output = Fraction;
    /// Division by zero is zero: no divisor of a plan is.
    fn div(self, o: Fraction) -> Fraction {
        Fraction::new(self.up * o.down, self.down * o.up)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_exact_and_round_as_asked() {
        let third = Fraction::from(1) / Fraction::from(3);
        assert_eq!(third + third + third, Fraction::from(1));
        assert_eq!(third - Fraction::from(1), Fraction::from(-2) / Fraction::from(3));
        assert_eq!(Fraction::from(1) / Fraction::from(-3), Fraction::from(-1) / Fraction::from(3));
        let half = |n: i64| Fraction::from(n) / Fraction::from(2);
        assert_eq!([1, 3, -1, -3].map(|n| half(n).half_even().0), [0, 2, 0, -2]);
        assert_eq!([1, 3, -1, -3].map(|n| half(n).trunc().0), [0, 1, 0, -1]);
        assert_eq!([1, 3, -1, -3, 4].map(|n| half(n).ceil().0), [1, 2, 0, -1, 2]);
        assert_eq!(Fraction::one_and(1_300) * Fraction::from(100), Fraction::from(113));
        assert_eq!(Fraction::from(7) / Fraction::from(0), Fraction::from(0));
    }
}
