//! A line of a statement that came after what it is had been recorded by hand: joined with it, so that nothing is posted twice.

use crate::act::{Act, Draft, Outcome};
use crate::contributions::{R8, R12};
use crate::{Failure, Office};
use bursar_domain::agreement::Agreement;
use bursar_domain::bank::{BankEvent, LINE_MACHINE, Line, Reason, Recorded, What, already_recorded};
use bursar_domain::contribution::{Contribution, HeldReceipt};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::mission::Mission;
use bursar_domain::partner::Partner;
use bursar_domain::payee::Payee;
use bursar_domain::time::{at, plus_days};
use bursar_domain::{Cents, Currency, Id, Money, Refusal};
use bursar_store::{Find, Record, Stored};
use std::collections::BTreeMap;

/// Held receipts and bank events are looked for so many days around the line.
const AROUND: i32 = 90;

impl Office {
    /// What was recorded by hand, stands on no line and may be this one, best first, with the reasons.
    ///
    /// # Errors
    /// The store failed.
    pub fn recorded_for(&self, line: &Line) -> Result<Vec<(Recorded, Vec<Reason>)>, Failure> {
        let mut all = self.bank_events_on_no_line(line)?;
        all.extend(self.payments_on_no_line(line)?);
        if line.is_credit() {
            all.extend(self.receipts_on_no_line(line)?);
            if line.amount.currency == Currency::USD {
                all.extend(self.refunds_on_no_line(line)?);
            }
        }
        all.retain(|r| r.amount == line.amount);
        let taken = self.find::<Line>(&Find::of(Line::KIND).any("document", all.iter().map(|r| r.document)))?;
        let is_taken = |r: &Recorded| {
            taken.iter().map(|l| &l.value).any(|l| {
                let same = l.matched.as_ref().filter(|m| m.document == r.document);
                match r.kind {
                    // Its lines go different ways: what was sold and what was received, what was paid and what came back.
                    "bank_event" | "disbursement" => same.is_some() && l.is_credit() == (r.amount.minor > 0),
                    "agreement" | "mission" => same.is_some_and(|m| m.part == r.part),
                    // The receipt itself knows its line.
                    _ => false,
                }
            })
        };
        all.retain(|r| !is_taken(r));
        Ok(already_recorded(line, all))
    }

    /// Receipts under an agreement, and what is held.
    fn receipts_on_no_line(&self, line: &Line) -> Result<Vec<Recorded>, Failure> {
        let given = ["agreed", "part_received", "overdue", "received", "written_off", "refunded"];
        let contributions = self.find::<Contribution>(&Find::of(Contribution::KIND).any("state", given))?;
        let held = self.find::<HeldReceipt>(&around(line, Find::of(HeldReceipt::KIND).not("state", "withdrawn")))?;
        let held: BTreeMap<Id, HeldReceipt> = held.into_iter().map(|h| (h.value.id, h.value)).collect();
        let mut found = Vec::new();
        for c in contributions.iter().map(|c| &c.value) {
            for (part, credit) in c.receipts.iter().enumerate().filter(|(_, r)| r.line.is_none()) {
                // What came in excess stands on the same line.
                let excess = credit.excess.and_then(|id| held.get(&id)).map_or(0, |h| h.fixed.amount.minor);
                found.push(Recorded {
                    kind: Contribution::KIND.name,
                    document: c.id,
                    part,
                    amount: Money { minor: credit.fixed.amount.minor.saturating_add(excess), ..credit.fixed.amount },
                    on: credit.fixed.date,
                    reference: credit.fixed.reference.clone(),
                    names: self.donor_names(c),
                    posted: credit.checked_by.is_some(),
                });
            }
        }
        let with_receipt = |id: Id| contributions.iter().flat_map(|c| &c.value.receipts).any(|r| r.excess == Some(id));
        for h in held.values().filter(|h| h.line.is_none() && !with_receipt(h.id)) {
            let donor = contributions.iter().map(|c| &c.value).find(|c| Some(c.id) == h.contribution);
            found.push(Recorded {
                kind: HeldReceipt::KIND.name,
                document: h.id,
                part: 0,
                amount: h.fixed.amount,
                on: h.fixed.date,
                reference: h.fixed.reference.clone(),
                names: donor.map(|c| self.donor_names(c)).into_iter().flatten().chain([h.source.clone()]).collect(),
                posted: h.checked_by.is_some(),
            });
        }
        Ok(found)
    }

    /// The names a donor may pay under.
    pub(super) fn donor_names(&self, c: &Contribution) -> Vec<String> {
        let reference = self.reference();
        let state = c.donor_state.as_ref().and_then(|s| reference.states.get(s));
        state.map_or(vec![c.donor_name.clone()], |s| s.names.texts.values().cloned().collect())
    }

    /// Interest, charges and both sides of conversions.
    fn bank_events_on_no_line(&self, line: &Line) -> Result<Vec<Recorded>, Failure> {
        let events = self.find::<BankEvent>(&around(line, Find::of(BankEvent::KIND).any("state", ["recorded", "posted"])))?;
        let mut found = Vec::new();
        for e in events.iter().map(|e| &e.value) {
            let out = Money { minor: -e.amount.minor, ..e.amount };
            let moved = match e.what {
                What::Interest => vec![e.amount],
                What::Charge => vec![out],
                What::Conversion => vec![out, e.received().money],
            };
            found.extend(moved.into_iter().map(|amount| Recorded {
                kind: BankEvent::KIND.name,
                document: e.id,
                part: 0,
                amount,
                on: e.date,
                reference: e.reference.clone(),
                names: Vec::new(),
                posted: e.checked_by.is_some(),
            }));
        }
        Ok(found)
    }

    /// Payments of which it is known otherwise what became of them: by hand, or by another message of the bank.
    fn payments_on_no_line(&self, line: &Line) -> Result<Vec<Recorded>, Failure> {
        let amount = line.absolute();
        let of = Find::of(Disbursement::KIND);
        let of = if amount.currency == Currency::USD { of.eq("usd", Cents(amount.minor)) } else { of.eq("purpose", "donor_refund") };
        let payments = self.find::<Disbursement>(&of)?;
        let known = |d: &Disbursement| {
            d.entry.is_some()
                && d.amount.money == amount
                && d.state != "not_arrived"
                && if line.is_credit() { d.state == "rejected" } else { d.state != "sent" }
        };
        let payments: Vec<&Disbursement> = payments.iter().map(|d| &d.value).filter(|d| known(d)).collect();
        let payees = self.find::<Payee>(&Find::of(Payee::KIND).any("id", payments.iter().map(|d| d.payee)))?;
        Ok(payments
            .into_iter()
            .map(|d| Recorded {
                kind: Disbursement::KIND.name,
                document: d.id,
                part: 0,
                amount: line.amount,
                on: d.evidence.last().map_or(line.booked, |e| e.on),
                reference: d.number(),
                names: payees.iter().filter(|p| p.value.id == d.payee).map(|p| p.value.name.clone()).collect(),
                posted: true,
            })
            .collect())
    }

    /// Money that partners and delegates have paid back. What R12 has not checked yet is not looked for: its check knows no line.
    fn refunds_on_no_line(&self, line: &Line) -> Result<Vec<Recorded>, Failure> {
        let back = |kind, document, part, usd: Cents, on, reference: &str, name: String| Recorded {
            kind,
            document,
            part,
            amount: usd.money(),
            on,
            reference: reference.to_owned(),
            names: vec![name],
            posted: true,
        };
        let mut found = Vec::new();
        let same = |usd: Cents| usd.0 == line.amount.minor;
        let over = ["settled", "withdrawn_late", "no_show"];
        for m in self.find::<Mission>(&Find::of(Mission::KIND).any("state", over))?.iter().map(|m| &m.value) {
            let of_it = m.refunds.iter().enumerate().filter(|(_, r)| r.checked_by.is_some() && same(r.usd));
            found.extend(of_it.map(|(part, r)| back(Mission::KIND.name, m.id, part, r.usd, r.on, &r.reference, m.name.clone())));
        }
        let signed = ["active", "suspended", "terminated", "operationally_closed", "financially_closed"];
        let agreements = self.find::<Agreement>(&Find::of(Agreement::KIND).any("state", signed))?;
        for a in agreements.iter().map(|a| &a.value).filter(|a| a.refunds.iter().any(|r| same(r.usd))) {
            let partner = a.terms.partner.map(|id| self.read(|r| r.get::<Partner>(id))).transpose()?.flatten();
            let name = partner.map_or(String::new(), |p| p.value.name);
            let of_it = a.refunds.iter().enumerate().filter(|(_, r)| r.checked_by.is_some() && same(r.usd));
            found.extend(of_it.map(|(part, r)| back(Agreement::KIND.name, a.id, part, r.usd, r.date, &r.reference, name.clone())));
        }
        Ok(found)
    }

    /// R8 joins a line with what was recorded by hand before it came. Nothing is posted by it.
    ///
    /// # Errors
    /// `line-record-gone`: it stands on another line meanwhile, or is no more; see [`Line::join`].
    pub fn join_line(&self, act: &Act, id: Id, seen: Option<i64>, document: Id, part: usize) -> Outcome {
        self.perform(act, |_| {
            let line = self.fetch_as_seen::<Line>(id, seen)?;
            let found = self.recorded_for(&line.value)?.into_iter().map(|(r, _)| r);
            let with = found.into_iter().find(|r| r.document == document && r.part == part);
            let with = with.ok_or_else(|| Refusal::new(LINE_MACHINE.id, "line-record-gone"))?;
            let draft = Draft::of::<Line>("bank.join", R8, id).change(&line, &line.value.join(&with, &act.actor)?);
            self.record_on(draft, &with, Some(id))
        })
    }

    /// R12 separates a line from the record it was wrongly joined with.
    ///
    /// # Errors
    /// See [`Line::separate`].
    pub fn separate_line(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let line = self.fetch_as_seen::<Line>(id, seen)?;
            let next = line.value.separate(reason, &act.actor)?;
            let draft = Draft::of::<Line>("bank.separate", R12, id).change(&line, &next).reason(reason);
            let Some(m) = &line.value.matched else { return Ok(draft) };
            let with = Recorded {
                kind: KINDS.into_iter().find(|k| *k == m.kind).unwrap_or_default(),
                document: m.document,
                part: m.part,
                amount: line.value.amount,
                on: line.value.booked,
                reference: String::new(),
                names: Vec::new(),
                posted: true,
            };
            self.record_on(draft, &with, None)
        })
    }

    /// The record notes the line it stands on, or none; a record that keeps none must be as it was read.
    fn record_on(&self, draft: Draft, with: &Recorded, line: Option<Id>) -> Result<Draft, Failure> {
        fn changed<T: Record + Clone>(draft: Draft, read: &Stored<T>, change: impl FnOnce(&mut T)) -> Draft {
            let mut next = read.value.clone();
            change(&mut next);
            draft.change(read, &next)
        }
        let id = with.document;
        Ok(match with.kind {
            "contribution" => {
                let c = self.fetch::<Contribution>(id)?;
                let excess = c.value.receipts.get(with.part).and_then(|r| r.excess);
                let draft = changed(draft, &c, |c| c.receipts.iter_mut().skip(with.part).take(1).for_each(|r| r.line = line));
                match excess {
                    Some(held) => changed(draft, &self.fetch::<HeldReceipt>(held)?, |h| h.line = line),
                    None => draft,
                }
            }
            "held_receipt" => changed(draft, &self.fetch::<HeldReceipt>(id)?, |h| h.line = line),
            "bank_event" => {
                let event = self.fetch::<BankEvent>(id)?;
                let of_it = self.find::<Line>(&Find::of(Line::KIND).eq("document", id))?;
                // Of the line that is separated the event knows no more; the other side of a conversion stays.
                let gone = of_it.iter().map(|l| &l.value).find(|l| line.is_none() && l.amount == with.amount).map(|l| l.id);
                changed(draft, &event, |e| {
                    e.lines.retain(|l| Some(*l) != gone);
                    e.lines.extend(line);
                })
            }
            "disbursement" => draft.expects(&self.fetch::<Disbursement>(id)?),
            "mission" => draft.expects(&self.fetch::<Mission>(id)?),
            _ => draft.expects(&self.fetch::<Agreement>(id)?),
        })
    }
}

fn around(line: &Line, find: Find) -> Find {
    find.ge("day", at(plus_days(line.booked, -AROUND), 0, 0)).le("day", at(plus_days(line.booked, AROUND), 0, 0))
}

/// Kinds of record that a line may be joined with.
const KINDS: [&str; 6] = ["contribution", "held_receipt", "bank_event", "disbursement", "agreement", "mission"];
