//! What a line of a bank statement is: suggested with reasons, said by R8, checked by R12 with the record it becomes.

use super::EventInput;
use crate::act::{Act, Draft, Outcome};
use crate::contributions::{Credit, FixedInput, R8, R12};
use crate::{Failure, Office};
use bursar_domain::bank::{Expected, LINE_MACHINE, Line, Suggestion, What, suggest};
use bursar_domain::contribution::Contribution;
use bursar_domain::disbursement::Disbursement;
use bursar_domain::{Id, Money, Refusal};
use bursar_exchange::BankLine;
use bursar_store::{Find, Order, Record, Stored};

/// What R8 says a line is.
#[derive(Clone, Debug)]
pub enum LineFor {
    /// Cash of this contribution; what is more than is due may be held.
    Contribution(Id, Credit),
    /// Cash whose contribution is not known: held.
    Held,
    /// Interest.
    Interest,
    /// A charge.
    Charge,
    /// Cash that was sold for so much in another currency; the other line, if it was loaded.
    Conversion(Money, Option<Id>),
}

/// A contribution a line may be for.
#[derive(Clone, Debug)]
pub struct Suggested {
    /// The contribution.
    pub contribution: Contribution,
    /// Why.
    pub why: Suggestion,
}

impl Office {
    /// Which contributions a line that came in may be for, best first.
    ///
    /// # Errors
    /// The store failed.
    pub fn suggestions(&self, line: &Line) -> Result<Vec<Suggested>, Failure> {
        if !line.is_credit() {
            return Ok(Vec::new());
        }
        let open = Find::of(Contribution::KIND).any("state", ["pledged", "agreed", "part_received", "overdue"]);
        let all = self.find::<Contribution>(&open)?;
        let expected: Vec<Expected> = all
            .iter()
            .filter(|c| c.value.waiting_receipt().is_none())
            .map(|c| {
                let c = &c.value;
                let due = c.due().or(c.pledge.as_ref().map(|p| p.amount)).unwrap_or(c.offered);
                let fixed = c.agreement.iter().chain(&c.pledge);
                Expected {
                    document: c.id,
                    due,
                    next: c.uncovered().first().map_or(due.minor, |i| i.minor),
                    names: self.donor_names(c),
                    references: fixed.map(|f| f.reference.clone()).collect(),
                }
            })
            .collect();
        let found = suggest(line, &expected).into_iter().take(5);
        let of = |id: Id| all.iter().find(|c| c.value.id == id).map(|c| c.value.clone());
        Ok(found.filter_map(|why| Some(Suggested { contribution: of(why.document)?, why })).collect())
    }

    /// R8 says what a line is. The record it becomes waits for R12, whose check settles the line too.
    ///
    /// # Errors
    /// As for the record; a line that goes the other way.
    pub fn propose_line(&self, act: &Act, id: Id, seen: Option<i64>, what: &LineFor) -> Outcome {
        self.perform(act, |now| {
            let stored = self.fetch_as_seen::<Line>(id, seen)?;
            let line = &stored.value;
            let credit = !matches!(what, LineFor::Charge | LineFor::Conversion(..));
            if line.is_credit() != credit {
                return Err(Refusal::new(LINE_MACHINE.id, "line-other-way").at("what").into());
            }
            let reference = [&line.bank_reference, &line.reference, &line.statement].into_iter().find(|t| !t.trim().is_empty());
            let input = FixedInput {
                date: line.value.unwrap_or(line.booked),
                amount: line.absolute(),
                reference: reference.cloned().unwrap_or_default(),
            };
            let event = |what, received, other: Option<Id>| {
                let lines = [Some(id), other].into_iter().flatten().collect();
                self.event_draft(act, now, &EventInput { what, fixed: input.clone(), received }, lines)
            };
            match what {
                LineFor::Contribution(c, how) => {
                    let c = self.fetch::<Contribution>(*c)?;
                    self.receipt_draft(act, now, &c, &input, *how, Some(&stored))
                }
                LineFor::Held => self.holding_draft(act, now, &line.counterparty, &input, Some(&stored)),
                LineFor::Interest => event(What::Interest, None, None),
                LineFor::Charge => event(What::Charge, None, None),
                LineFor::Conversion(received, other) => event(What::Conversion, Some(*received), *other),
            }
        })
    }

    /// R8 sets a line aside, with the reason.
    ///
    /// # Errors
    /// See [`Line::set_aside`].
    pub fn set_line_aside(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let line = self.fetch_as_seen::<Line>(id, seen)?;
            let next = line.value.set_aside(reason, &act.actor)?;
            Ok(Draft::of::<Line>("bank.set_aside", R8, id).change(&line, &next).reason(reason))
        })
    }

    /// R8 takes a line up again.
    ///
    /// # Errors
    /// See [`Line::take_up`].
    pub fn take_up_line(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let line = self.fetch_as_seen::<Line>(id, seen)?;
            Ok(Draft::of::<Line>("bank.take_up", R8, id).change(&line, &line.value.take_up(&act.actor)?))
        })
    }

    /// Lines that went out under the number we gave a payment, oldest first: the bank has made it.
    ///
    /// # Errors
    /// The store failed.
    pub fn lines_by_end_to_end(&self, number: &str) -> Result<Vec<Stored<Line>>, Failure> {
        if number.is_empty() {
            return Ok(Vec::new());
        }
        self.find(&Find::of(Line::KIND).eq("end_to_end", number).lt("minor", 0).order("day", Order::Asc))
    }

    /// The payment of ours that a line is about, by the number we gave it.
    ///
    /// # Errors
    /// The store failed.
    pub fn payment_of_line(&self, line: &Line) -> Result<Option<Disbursement>, Failure> {
        if line.end_to_end.is_empty() {
            return Ok(None);
        }
        let found = self.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("number", line.end_to_end.trim()))?;
        Ok(found.into_iter().next().map(|d| d.value))
    }

    /// R12 confirms a payment of ours by the line on which it stands, or records that it has come back.
    ///
    /// # Errors
    /// No payment of that number; another amount; told before.
    pub fn confirm_payment_line(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let stored = self.fetch_as_seen::<Line>(id, seen)?;
            let line = &stored.value;
            let payment = self.payment_of_line(line)?.ok_or_else(|| Refusal::new(LINE_MACHINE.id, "line-no-payment"))?;
            let next = line.confirm(Disbursement::KIND.name, payment.id, &act.actor)?;
            let told = BankLine {
                line: 0,
                booked: line.booked,
                value: line.value,
                amount: line.amount,
                reference: line.reference.clone(),
                counterparty: line.counterparty.clone(),
                bank_reference: line.bank_reference.clone(),
                end_to_end: line.end_to_end.clone(),
            };
            let found = self.bank_says(act, &line.statement, &told, now)?;
            Ok(found.into(Draft::of::<Line>("bank.confirm_payment", R12, id)).change(&stored, &next))
        })
    }

    /// Lines of the other side of a conversion: another currency, the other way, within five days.
    ///
    /// # Errors
    /// The store failed.
    pub fn other_sides(&self, line: &Line) -> Result<Vec<Line>, Failure> {
        use bursar_domain::time::{at, plus_days};
        let near = Find::of(Line::KIND)
            .eq("state", "unmatched")
            .not("currency", line.amount.currency.code())
            .gt("minor", 0)
            .ge("day", at(plus_days(line.booked, -5), 0, 0))
            .le("day", at(plus_days(line.booked, 5), 0, 0))
            .order("day", Order::Asc)
            .limit(50);
        Ok(self.find::<Line>(&near)?.into_iter().map(|l| l.value).collect())
    }
}
