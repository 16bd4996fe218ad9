//! The statement for one donor (MON-04; S4 §17, §27): its contributions act by act, by currency and by year. What the fund spends is
//! never attributed to a donor (MON-03), so nothing of it stands here.

use super::{Contribution, HeldReceipt};
use crate::id::Id;
use crate::money::{Cents, Currency, Money, Rate};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// What happened on a line of the statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DonorAct {
    /// The letter of offer. It has no rate.
    Offered,
    /// J01.
    Pledged,
    /// J02, J03.
    Signed,
    /// J04, J08.
    Received,
    /// J07: it was held before, and is signed and received at once.
    Accepted,
    /// J28.
    WrittenOff,
    /// J29.
    Refunded,
    /// J06: it came in and is a liability: no agreement is signed for it, or the donor is not cleared yet.
    Held,
    /// J07: what was held goes back.
    Returned,
}

impl DonorAct {
    /// All of them.
    pub const ALL: [DonorAct; 9] = [
        DonorAct::Offered,
        DonorAct::Pledged,
        DonorAct::Signed,
        DonorAct::Received,
        DonorAct::Accepted,
        DonorAct::WrittenOff,
        DonorAct::Refunded,
        DonorAct::Held,
        DonorAct::Returned,
    ];
    /// Code, and end of the message key `donor-act-…`.
    pub fn code(self) -> &'static str {
        match self {
            DonorAct::Offered => "offered",
            DonorAct::Pledged => "pledged",
            DonorAct::Signed => "signed",
            DonorAct::Received => "received",
            DonorAct::Accepted => "accepted",
            DonorAct::WrittenOff => "written-off",
            DonorAct::Refunded => "refunded",
            DonorAct::Held => "held",
            DonorAct::Returned => "returned",
        }
    }
}

/// A line of the statement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DonorLine {
    /// Day.
    pub on: Date,
    /// What happened.
    pub act: DonorAct,
    /// The contribution.
    pub contribution: Id,
    /// As given.
    pub amount: Money,
    /// Operational rate; none of an offer.
    pub rate: Option<Rate>,
    /// In the books' currency; none of an offer.
    pub usd: Option<Cents>,
    /// Letter, agreement, bank credit or clause.
    pub reference: String,
}

/// The figures of a year, or of all, in the books' currency; of a currency, in its minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DonorFigures {
    /// Offered; zero in the books' currency, where an offer has no value yet.
    pub offered: i64,
    /// Pledged.
    pub pledged: i64,
    /// Signed.
    pub signed: i64,
    /// Received and checked, before refunds.
    pub received: i64,
    /// Decided to go back.
    pub refunded: i64,
    /// Written off.
    pub written_off: i64,
    /// Receivable at the end.
    pub receivable: i64,
    /// Held at the end (account 2110): neither signed for nor returned, no income and in none of the other figures.
    pub held: i64,
}

impl DonorFigures {
    fn add(&mut self, act: DonorAct, amount: i64) {
        match act {
            DonorAct::Offered => self.offered += amount,
            DonorAct::Pledged => self.pledged += amount,
            DonorAct::Signed => self.signed += amount,
            DonorAct::Received => self.received += amount,
            DonorAct::Accepted => {
                self.signed += amount;
                self.received += amount;
            }
            DonorAct::WrittenOff => self.written_off += amount,
            DonorAct::Refunded => self.refunded += amount,
            // A balance, reckoned from the books.
            DonorAct::Held | DonorAct::Returned => {}
        }
    }
}

/// The statement for one donor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DonorStatement {
    /// The day it is of.
    pub on: Date,
    /// Every act, oldest first.
    pub lines: Vec<DonorLine>,
    /// By year, oldest first, in the books' currency.
    pub years: Vec<(i16, DonorFigures)>,
    /// In all, in the books' currency.
    pub total: DonorFigures,
    /// In all by currency, in minor units. What is receivable is what is still due under agreements without a condition.
    pub currencies: Vec<(Currency, DonorFigures)>,
    /// The donor asked not to be named in what is public (MON-04).
    pub anonymous: bool,
}

/// A receipt that is held, or was, with its lines of the ledger on the account of what is held (credits positive).
pub type HeldWithLines = (HeldReceipt, Vec<(Date, Cents)>);

/// The statement from all contributions of a donor; `receivable` are the lines of the ledger on the receivables of them, `held` what
/// came in and is or was held.
pub fn donor_statement(all: &[Contribution], receivable: &[(Date, Cents)], held: &[HeldWithLines], on: Date) -> DonorStatement {
    let of_contributions = all.iter().flat_map(lines_of);
    let mut lines: Vec<DonorLine> = of_contributions.chain(held.iter().flat_map(held_lines)).filter(|l| l.on <= on).collect();
    lines.sort_by_key(|l| (l.on, l.act));
    let mut years: BTreeMap<i16, DonorFigures> = BTreeMap::new();
    let mut currencies: BTreeMap<Currency, DonorFigures> = BTreeMap::new();
    let mut total = DonorFigures::default();
    for l in &lines {
        let year = years.entry(l.on.year()).or_default();
        if let Some(usd) = l.usd {
            year.add(l.act, usd.0);
            total.add(l.act, usd.0);
        }
        currencies.entry(l.amount.currency).or_default().add(l.act, l.amount.minor);
    }
    // A year in which nothing happened still ends with what was receivable.
    if let Some(first) = years.keys().next().copied() {
        for year in first..=on.year() {
            years.entry(year).or_default();
        }
    }
    let until = |year: i16| receivable.iter().filter(|(day, _)| day.year() <= year && *day <= on).map(|(_, c)| c.0).sum();
    let held_until = |year: i16| {
        let all = held.iter().flat_map(|(_, lines)| lines);
        all.filter(|(day, _)| day.year() <= year && *day <= on).map(|(_, c)| c.0).sum()
    };
    years.iter_mut().for_each(|(year, figures)| (figures.receivable, figures.held) = (until(*year), held_until(*year)));
    (total.receivable, total.held) = (until(on.year()), held_until(on.year()));
    for (h, _) in held.iter().filter(|(h, _)| h.state == "held") {
        currencies.entry(h.fixed.amount.currency).or_default().held += h.fixed.amount.minor;
    }
    for due in all.iter().filter(|c| !c.conditional()).filter_map(Contribution::due) {
        currencies.entry(due.currency).or_default().receivable += due.minor;
    }
    DonorStatement {
        on,
        lines,
        years: years.into_iter().collect(),
        total,
        currencies: currencies.into_iter().collect(),
        anonymous: all.iter().any(|c| c.anonymous),
    }
}

/// What came in and was held, and what of it went back. What was signed for later stands with its contribution.
fn held_lines((h, lines): &HeldWithLines) -> Vec<DonorLine> {
    let (Some(contribution), Some(_)) = (h.contribution, h.checked_by) else { return Vec::new() };
    let f = &h.fixed;
    let came = DonorLine {
        on: f.date,
        act: DonorAct::Held,
        contribution,
        amount: f.amount,
        rate: Some(f.rate),
        usd: Some(f.usd),
        reference: f.reference.clone(),
    };
    let back = lines.iter().filter(|(_, usd)| h.state == "returned" && *usd < Cents::ZERO);
    let back =
        back.map(|(on, usd)| DonorLine { on: *on, act: DonorAct::Returned, usd: Some(-*usd), reference: String::new(), ..came.clone() });
    std::iter::once(came.clone()).chain(back.collect::<Vec<_>>()).collect()
}

fn lines_of(c: &Contribution) -> Vec<DonorLine> {
    let line = |act, on, amount| DonorLine { on, act, contribution: c.id, amount, rate: None, usd: None, reference: String::new() };
    let mut lines = vec![line(DonorAct::Offered, c.offered_on, c.offered)];
    let fixed = c.pledge.iter().map(|f| (DonorAct::Pledged, f));
    let fixed = fixed.chain(c.agreement.iter().map(|f| (DonorAct::Signed, f)));
    let fixed = fixed.chain(c.checked().map(|f| (DonorAct::Received, f)));
    let fixed = fixed.chain(c.accepted.iter().map(|f| (DonorAct::Accepted, f)));
    let fixed = fixed.chain(c.agreed_refunds().map(|r| (DonorAct::Refunded, &r.fixed)));
    lines.extend(fixed.map(|(act, f)| DonorLine {
        rate: Some(f.rate),
        usd: Some(f.usd),
        reference: f.reference.clone(),
        ..line(act, f.date, f.amount)
    }));
    let written = c.write_off.iter().filter(|w| w.agreed_by.is_some());
    lines.extend(written.map(|w| DonorLine { usd: Some(w.usd), ..line(DonorAct::WrittenOff, w.on, w.amount) }));
    lines
}
