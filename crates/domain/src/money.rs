//! Money: integer minor units with a currency; rates as exact decimals; one rounding, half-even (MON-02).

use crate::refusal::{Arg, Refusal};
use serde::{Deserialize, Serialize};
use std::{fmt, iter::Sum, str::FromStr};

/// United States cents: the books' currency (MON-02).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct Cents(pub i64);

impl Cents {
    /// Nothing.
    pub const ZERO: Cents = Cents(0);
    /// Whole dollars.
    pub const fn dollars(d: i64) -> Cents {
        Cents(d * 100)
    }
    /// `percent` hundredths of this amount, half-even to the cent. Zero percent of anything is zero.
    pub fn percent(self, percent: i64) -> Cents {
        Cents(narrow(div_half_even(i128::from(self.0) * i128::from(percent), 100)))
    }
    /// This amount with programme support cost on top (MON-05).
    pub fn with_psc(self, rate_percent: i64) -> Cents {
        self + self.percent(rate_percent)
    }
    /// As money.
    pub fn money(self) -> Money {
        Money { minor: self.0, currency: Currency::USD }
    }
}

impl std::ops::Add for Cents {
    type Output = Cents;
    fn add(self, o: Cents) -> Cents {
        Cents(self.0.saturating_add(o.0))
    }
}
impl std::ops::Sub for Cents {
    type Output = Cents;
    fn sub(self, o: Cents) -> Cents {
        Cents(self.0.saturating_sub(o.0))
    }
}
impl std::ops::Neg for Cents {
    type Output = Cents;
    fn neg(self) -> Cents {
        Cents(self.0.saturating_neg())
    }
}
impl Sum for Cents {
    fn sum<I: Iterator<Item = Cents>>(it: I) -> Cents {
        it.fold(Cents::ZERO, |a, b| a + b)
    }
}

/// An ISO 4217 currency, three letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(extend("pattern" = "^[A-Z]{3}$"))]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// The books' currency.
    pub const USD: Currency = Currency(*b"USD");
    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
    /// Digits after the point: 2 for EUR, 0 for JPY, 3 for TND.
    pub fn digits(&self) -> u32 {
        iso_currency::Currency::from_code(self.code()).and_then(|c| c.exponent()).map_or(2, u32::from)
    }
}

impl FromStr for Currency {
    type Err = Refusal;
    fn from_str(s: &str) -> Result<Currency, Refusal> {
        let code = s.trim().to_ascii_uppercase();
        let unknown = || Refusal::new("MON-02", "currency-unknown").with("code", Arg::Text(s.trim().chars().take(20).collect()));
        let known = iso_currency::Currency::from_code(&code).ok_or_else(unknown)?;
        // Codes without minor units (XXX, gold, test codes) are no currency anyone pays in.
        known.exponent().ok_or_else(unknown)?;
        let bytes: [u8; 3] = code.as_bytes().try_into().map_err(|_| unknown())?;
        Ok(Currency(bytes))
    }
}
impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(s: String) -> Result<Currency, String> {
        s.parse().map_err(|_| format!("unknown currency {s}"))
    }
}
impl From<Currency> for String {
    fn from(c: Currency) -> String {
        c.code().to_owned()
    }
}
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount in a currency, in its minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Money {
    /// Minor units: cents of EUR, whole JPY, thousandths of TND.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl fmt::Display for Money {
    /// `EUR 500000.00`: for files and logs; pages format by locale.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency, decimal(self.minor, self.currency.digits()))
    }
}

/// `minor` with `digits` decimals and a point: `123456` → `1234.56`.
pub fn decimal(minor: i64, digits: u32) -> String {
    let unit = 10u64.pow(digits);
    let (sign, abs) = (if minor < 0 { "-" } else { "" }, minor.unsigned_abs());
    if digits == 0 {
        return format!("{sign}{abs}");
    }
    format!("{sign}{}.{:0width$}", abs / unit, abs % unit, width = digits as usize)
}

/// Reads an amount as people type it: `900000`, `900,000.00`, `900 000,00`, Arabic-Indic digits.
/// A single separator followed by exactly three digits groups thousands; otherwise the last separator is the point.
///
/// # Errors
/// `amount-unreadable`, `amount-too-precise`, `amount-too-large`, `amount-not-positive`.
pub fn parse_amount(typed: &str, currency: Currency) -> Result<Money, Refusal> {
    let unreadable = || Refusal::new("", "amount-unreadable");
    let mut clean = String::new();
    for c in typed.trim().chars() {
        match c {
            '0'..='9' | '-' => clean.push(c),
            '\u{0660}'..='\u{0669}' => clean.extend(char::from_digit(c as u32 - 0x660, 10)),
            '\u{06f0}'..='\u{06f9}' => clean.extend(char::from_digit(c as u32 - 0x6f0, 10)),
            '.' | '\u{066b}' => clean.push('.'),
            ',' | '\u{066c}' => clean.push(','),
            ' ' | '\u{a0}' | '\u{202f}' | '\'' | '\u{2019}' => {}
            _ => return Err(unreadable()),
        }
    }
    let digits = currency.digits();
    let last = clean.rfind(['.', ',']);
    let (whole, fraction) = match last {
        None => (clean.clone(), String::new()),
        Some(at) => {
            let mark = &clean[at..=at];
            let tail = &clean[at + 1..];
            let groups = (tail.len() == 3 && digits != 3) || clean.matches(mark).count() > 1;
            if groups { (clean.replace(['.', ','], ""), String::new()) } else { (clean[..at].replace(['.', ','], ""), tail.to_owned()) }
        }
    };
    let fraction = fraction.trim_end_matches('0');
    if whole.is_empty() || whole[1..].contains('-') || fraction.contains('-') {
        return Err(unreadable());
    }
    if fraction.len() > digits as usize {
        return Err(Refusal::new("", "amount-too-precise")
            .with("currency", Arg::Text(currency.code().into()))
            .with("digits", Arg::Int(digits.into())));
    }
    let padded = format!("{whole}{fraction:0<width$}", width = digits as usize);
    if padded.len() > 16 {
        return Err(Refusal::new("", "amount-too-large"));
    }
    let minor: i64 = padded.parse().map_err(|_| unreadable())?;
    if minor <= 0 {
        return Err(Refusal::new("", "amount-not-positive"));
    }
    Ok(Money { minor, currency })
}

/// Units of a currency for one United States dollar (UN operational rate of exchange), exact: `mantissa / 10^scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rate {
    mantissa: i64,
    scale: u32,
}

impl Rate {
    /// One for one.
    pub const ONE: Rate = Rate { mantissa: 1, scale: 0 };

    /// `money` in the books' currency, half-even to the cent; `None` when it does not fit.
    pub fn to_usd(&self, money: Money) -> Option<Cents> {
        // cents = minor / 10^digits / (mantissa / 10^scale) * 100
        let up = i128::from(money.minor).checked_mul(100)?.checked_mul(10i128.checked_pow(self.scale)?)?;
        let down = 10i128.pow(money.currency.digits()).checked_mul(i128::from(self.mantissa))?;
        i64::try_from(div_half_even(up, down)).ok().map(Cents)
    }
}

impl FromStr for Rate {
    type Err = Refusal;
    fn from_str(s: &str) -> Result<Rate, Refusal> {
        let bad = || Refusal::new("MON-02", "rate-unreadable").with("text", Arg::Text(s.chars().take(40).collect()));
        let (whole, fraction) = s.trim().split_once('.').unwrap_or((s.trim(), ""));
        let digits = format!("{whole}{fraction}");
        if whole.is_empty() || digits.len() > 16 || fraction.len() > 10 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(bad());
        }
        let mantissa: i64 = digits.parse().map_err(|_| bad())?;
        if mantissa == 0 {
            return Err(bad());
        }
        Ok(Rate { mantissa, scale: u32::try_from(fraction.len()).map_err(|_| bad())? })
    }
}
impl TryFrom<String> for Rate {
    type Error = String;
    fn try_from(s: String) -> Result<Rate, String> {
        s.parse().map_err(|_| format!("unreadable rate {s}"))
    }
}
impl From<Rate> for String {
    fn from(r: Rate) -> String {
        r.to_string()
    }
}
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal(self.mantissa, self.scale))
    }
}

/// Integer division rounded half-even: the one rounding of the product (MON-02). `down` is not zero.
pub fn div_half_even(up: i128, down: i128) -> i128 {
    let (up, down) = if down < 0 { (-up, -down) } else { (up, down) };
    let (q, r) = (up.div_euclid(down), up.rem_euclid(down));
    match (r * 2).cmp(&down) {
        std::cmp::Ordering::Less => q,
        std::cmp::Ordering::Greater => q + 1,
        std::cmp::Ordering::Equal => q + (q & 1),
    }
}

fn narrow(v: i128) -> i64 {
    i64::try_from(v).unwrap_or(if v < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn eur(minor: i64) -> Money {
        Money { minor, currency: "EUR".parse().unwrap() }
    }

    #[test]
    fn ac_03_worked_figures_of_the_specification() {
        let signed: Rate = "0.920".parse().unwrap();
        let received: Rate = "0.900".parse().unwrap();
        let bank: Rate = "0.905".parse().unwrap();
        assert_eq!(signed.to_usd(eur(50_000_000)), Some(Cents(54_347_826)));
        assert_eq!(received.to_usd(eur(50_000_000)), Some(Cents(55_555_556)));
        assert_eq!(bank.to_usd(eur(50_000_000)), Some(Cents(55_248_619)));
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        let usd = Currency::USD;
        for (typed, minor) in [
            ("900000", 90_000_000),
            ("900,000.00", 90_000_000),
            ("900 000,50", 90_000_050),
            ("1.234,5", 123_450),
            ("٩٠٠", 90_000),
            ("12,345", 1_234_500),
            ("0.5", 50),
        ] {
            assert_eq!(parse_amount(typed, usd).map(|m| m.minor), Ok(minor), "{typed}");
        }
        for (typed, key) in [
            ("", "amount-unreadable"),
            ("12x", "amount-unreadable"),
            ("1.2345", "amount-too-precise"),
            ("-5", "amount-not-positive"),
            ("0", "amount-not-positive"),
            ("99999999999999999999", "amount-too-large"),
            ("1-2", "amount-unreadable"),
            (".", "amount-unreadable"),
        ] {
            assert_eq!(parse_amount(typed, usd).unwrap_err().key, key, "{typed}");
        }
        assert_eq!(parse_amount("1000", "JPY".parse().unwrap()).unwrap().minor, 1000);
        assert_eq!(parse_amount("1.250", "TND".parse().unwrap()).unwrap().minor, 1250);
        assert!("XXX".parse::<Currency>().is_err() && "ABC".parse::<Currency>().is_err());
    }

    #[test]
    fn mon_02_rounds_half_even() {
        assert_eq!(
            [div_half_even(5, 10), div_half_even(15, 10), div_half_even(25, 10), div_half_even(-5, 10), div_half_even(-15, 10)],
            [0, 2, 2, 0, -2]
        );
    }

    proptest! {
        #[test]
        fn conversion_is_within_half_a_cent(minor in 1i64..1_000_000_000_000, rate in 1i64..1_000_000_000) {
            let r = Rate { mantissa: rate, scale: 6 };
            let cents = i128::from(r.to_usd(eur(minor)).unwrap().0);
            let exact_up = i128::from(minor) * 1_000_000;
            prop_assert!((cents * i128::from(rate) - exact_up).abs() * 2 <= i128::from(rate));
        }

        #[test]
        fn a_printed_amount_reads_back(minor in 1i64..100_000_000_000_000) {
            let m = Money { minor, currency: Currency::USD };
            prop_assert_eq!(parse_amount(&decimal(minor, 2), Currency::USD).unwrap(), m);
        }
    }
}
