//! Which contribution a line of a bank statement may be for, with the reasons. A person decides (ACT-02).

use super::Line;
use crate::id::Id;
use crate::money::Money;

/// Something that is expected to come in.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The contribution.
    pub document: Id,
    /// What is still due.
    pub due: Money,
    /// The next instalment that is not covered, in the same currency.
    pub next: i64,
    /// Names the donor may pay under.
    pub names: Vec<String>,
    /// Numbers of letters and agreements.
    pub references: Vec<String>,
}

/// Why a line may be for it. The order is that of their weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The number of the agreement or letter stands in what the payer wrote.
    Reference,
    /// All that is due.
    AmountDue,
    /// The next instalment.
    AmountInstalment,
    /// The day it was recorded with is the bank's.
    SameDay,
    /// It was recorded a few days before or after.
    NearDay,
    /// The payer bears the donor's name.
    Donor,
    /// A little less than is due: a bank on the way may have kept charges.
    AmountNear,
}

impl Reason {
    /// All of them.
    pub const ALL: [Reason; 7] = [
        Reason::Reference,
        Reason::AmountDue,
        Reason::AmountInstalment,
        Reason::SameDay,
        Reason::NearDay,
        Reason::Donor,
        Reason::AmountNear,
    ];
    /// Code, and end of the message key `match-reason-…`.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Reference => "reference",
            Reason::AmountDue => "amount-due",
            Reason::AmountInstalment => "amount-instalment",
            Reason::SameDay => "same-day",
            Reason::NearDay => "near-day",
            Reason::Donor => "donor",
            Reason::AmountNear => "amount-near",
        }
    }
    pub(super) fn weight(self) -> u8 {
        match self {
            Reason::SameDay => 2,
            Reason::NearDay => 1,
            Reason::Reference => 4,
            Reason::AmountDue | Reason::AmountInstalment | Reason::Donor => 3,
            Reason::AmountNear => 1,
        }
    }
}

/// A contribution a line may be for.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The contribution.
    pub document: Id,
    /// Why, heaviest first; the currency is always the same.
    pub reasons: Vec<Reason>,
}

/// How much may be missing, in hundredths of what is due, to be taken for charges kept on the way.
const NEAR_PERCENT: i64 = 1;

/// What a line that came in may be for, best first. Another currency than was signed is never suggested.
pub fn suggest(line: &Line, expected: &[Expected]) -> Vec<Suggestion> {
    let paid = line.amount.minor;
    let mut found: Vec<(u8, Suggestion)> = expected
        .iter()
        .filter(|e| paid > 0 && e.due.currency == line.amount.currency && e.due.minor > 0)
        .filter_map(|e| {
            let mut reasons = Vec::new();
            if bears_reference(line, &e.references) {
                reasons.push(Reason::Reference);
            }
            let short = e.due.minor.saturating_sub(paid);
            if short == 0 {
                reasons.push(Reason::AmountDue);
            } else if paid == e.next {
                reasons.push(Reason::AmountInstalment);
            } else if [short, e.next.saturating_sub(paid)]
                .iter()
                .any(|s| *s > 0 && s.saturating_mul(100) <= paid.saturating_mul(NEAR_PERCENT))
            {
                reasons.push(Reason::AmountNear);
            }
            if bears_name(line, &e.names) {
                reasons.push(Reason::Donor);
            }
            reasons.sort();
            let weight = reasons.iter().map(|r| r.weight()).sum();
            // A little less than something due says nothing by itself.
            (weight > 1).then_some((weight, Suggestion { document: e.document, reasons }))
        })
        .collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.document.cmp(&b.1.document)));
    found.into_iter().map(|(_, s)| s).collect()
}

/// One of these numbers stands on the line; one of fewer than four characters says nothing.
pub(super) fn bears_reference(line: &Line, references: &[String]) -> bool {
    let written = folded(&format!("{} {} {}", line.reference, line.end_to_end, line.bank_reference));
    references.iter().map(|r| folded(r)).any(|r| r.chars().count() >= 4 && written.contains(&r))
}

/// The other side bears one of these names, as whole words.
pub(super) fn bears_name(line: &Line, names: &[String]) -> bool {
    let payer = format!(" {} ", words(&format!("{} {}", line.counterparty, line.reference)));
    names.iter().map(|n| words(n)).any(|n| n.chars().count() >= 3 && payer.contains(&format!(" {n} ")))
}

/// Letters and digits alone, small: how numbers are compared.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Words, small, one space between them: how names are compared.
fn words(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).flat_map(char::to_lowercase).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use jiff::{Timestamp, civil::date};

    pub fn line(minor: i64, currency: &str, counterparty: &str, reference: &str) -> Line {
        Line {
            id: Id::named("l", "1"),
            state: "unmatched".into(),
            account: "A".into(),
            statement: "1".into(),
            booked: date(2026, 7, 1),
            value: None,
            amount: Money { minor, currency: currency.parse().unwrap() },
            reference: reference.into(),
            counterparty: counterparty.into(),
            bank_reference: "B1".into(),
            end_to_end: String::new(),
            loaded_at: Timestamp::UNIX_EPOCH,
            matched: None,
            reason: String::new(),
        }
    }
    fn expected(name: &str, due: i64, next: i64, donor: &str, reference: &str) -> Expected {
        let due = Money { minor: due, currency: "EUR".parse().unwrap() };
        Expected { document: Id::named("c", name), due, next, names: vec![donor.into()], references: vec![reference.into()] }
    }

    #[test]
    fn a_line_is_suggested_by_amount_reference_and_donor_and_says_why() {
        let all = [expected("a", 50_000, 20_000, "Estonia", "AGR/2026-17"), expected("b", 50_000, 50_000, "Niger", "AGR/2026-18")];
        let reasons = |l: &Line| suggest(l, &all).into_iter().map(|s| (s.document, s.reasons)).collect::<Vec<_>>();
        let (a, b) = (all[0].document, all[1].document);
        assert_eq!(
            reasons(&line(50_000, "EUR", "MINISTRY OF FINANCE, ESTONIA", "agr 2026 17")),
            [(a, vec![Reason::Reference, Reason::AmountDue, Reason::Donor]), (b, vec![Reason::AmountDue])]
        );
        assert_eq!(reasons(&line(20_000, "EUR", "x", "")), [(a, vec![Reason::AmountInstalment])]);
        // Charges kept on the way: a little less, with another reason; alone it says nothing.
        assert_eq!(reasons(&line(19_985, "EUR", "Estonia", "")), [(a, vec![Reason::Donor, Reason::AmountNear])]);
        assert_eq!(reasons(&line(19_985, "EUR", "x", "")), []);
        assert_eq!(reasons(&line(19_000, "EUR", "Estonia", "")), [(a, vec![Reason::Donor])]);
        // A name is whole words: Nigeria is not Niger.
        assert_eq!(reasons(&line(7, "EUR", "Central Bank of Nigeria", "")), []);
        // Another currency, money that went out, and numbers too short to mean anything.
        assert_eq!(reasons(&line(50_000, "USD", "Estonia", "AGR/2026-17")), []);
        assert_eq!(reasons(&line(-50_000, "EUR", "Estonia", "AGR/2026-17")), []);
        assert_eq!(suggest(&line(7, "EUR", "", "17"), &[expected("a", 5, 5, "", "17")]), []);
    }
}
