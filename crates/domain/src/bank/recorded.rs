//! What was recorded by hand and may stand on a line of a bank statement that came later: proposed with the reasons, joined by a
//! person, posted once.

use super::Line;
use super::suggest::{Reason, bears_name, bears_reference};
use crate::id::Id;
use crate::money::Money;
use jiff::civil::Date;
use serde::Serialize;

/// A receipt, refund, charge, conversion or payment that was recorded by hand and stands on no line of a statement yet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Recorded {
    /// Kind of the record: `contribution`, `held_receipt`, `bank_event`, `disbursement`, `agreement`, `mission`.
    pub kind: &'static str,
    /// The record.
    pub document: Id,
    /// Which of its receipts or refunds, from 0.
    pub part: usize,
    /// Came in (+) or went out (−).
    pub amount: Money,
    /// The day it was recorded with.
    pub on: Date,
    /// The number it was recorded with.
    pub reference: String,
    /// Names the other side may have on a statement.
    pub names: Vec<String>,
    /// It is in the books; what is not waits for R12.
    pub posted: bool,
}

/// Days between the record and the bank's day that are still near.
const NEAR_DAYS: i32 = 5;

/// What of what was recorded a line may be, best first, each with the reasons. The amount and its currency are always the same.
pub fn already_recorded(line: &Line, all: Vec<Recorded>) -> Vec<(Recorded, Vec<Reason>)> {
    let days = [Some(line.booked), line.value];
    let mut found: Vec<(Recorded, Vec<Reason>)> = all
        .into_iter()
        .filter(|r| r.amount == line.amount)
        .map(|r| {
            let apart = days.iter().flatten().filter_map(|day| r.on.until(*day).ok()).map(|span| span.get_days().abs()).min();
            let mut reasons = Vec::new();
            if bears_reference(line, std::slice::from_ref(&r.reference)) {
                reasons.push(Reason::Reference);
            }
            match apart {
                Some(0) => reasons.push(Reason::SameDay),
                Some(days) if days <= NEAR_DAYS => reasons.push(Reason::NearDay),
                _ => {}
            }
            if bears_name(line, &r.names) {
                reasons.push(Reason::Donor);
            }
            reasons.sort();
            (r, reasons)
        })
        .collect();
    let weight = |reasons: &[Reason]| reasons.iter().map(|r| r.weight()).sum::<u8>();
    found.sort_by(|a, b| weight(&b.1).cmp(&weight(&a.1)).then(a.0.on.cmp(&b.0.on)).then(a.0.document.cmp(&b.0.document)));
    found
}

#[cfg(test)]
mod tests {
    use super::super::suggest::tests::line;
    use super::*;
    use jiff::civil::date;

    fn recorded(name: &str, minor: i64, on: Date, reference: &str, payer: &str) -> Recorded {
        let amount = Money { minor, currency: "EUR".parse().unwrap() };
        let names = vec![payer.to_owned()];
        Recorded {
            kind: "contribution",
            document: Id::named("c", name),
            part: 0,
            amount,
            on,
            reference: reference.into(),
            names,
            posted: true,
        }
    }

    #[test]
    fn sm_01_a_line_finds_what_was_recorded_before_it_came_and_says_why() {
        // The line of the tests is booked on 1 July.
        let all = vec![
            recorded("far", 500, date(2026, 3, 1), "", "Nobody"),
            recorded("near", 500, date(2026, 6, 28), "", "Estonia"),
            recorded("same", 500, date(2026, 7, 1), "CR 2026/17", "Estonia"),
            recorded("other amount", 501, date(2026, 7, 1), "CR 2026/17", "Estonia"),
            recorded("went out", -500, date(2026, 7, 1), "CR 2026/17", "Estonia"),
        ];
        let found = already_recorded(&line(500, "EUR", "Ministry, Estonia", "cr-2026-17"), all.clone());
        let names: Vec<_> = ["same", "near", "far"].map(|n| Id::named("c", n)).into();
        assert_eq!(found.iter().map(|(r, _)| r.document).collect::<Vec<_>>(), names);
        assert_eq!(found[0].1, [Reason::Reference, Reason::SameDay, Reason::Donor]);
        assert_eq!(found[1].1, [Reason::NearDay, Reason::Donor]);
        assert_eq!(found[2].1, []);
        assert_eq!(already_recorded(&line(500, "USD", "", ""), all.clone()), []);
        assert_eq!(already_recorded(&line(-500, "EUR", "", ""), all).len(), 1);
    }
}
