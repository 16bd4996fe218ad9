//! What comes in under an agreement: recorded by R8, checked by R12 (J04; J08 where it is conditional).

use super::{Contribution, Fixed, MACHINE, another, not_future, not_now, reason};
use crate::id::Id;
use crate::journal::{income, portion};
use crate::ledger::Entry;
use crate::money::{Cents, Money};
use crate::refusal::{Arg, Decided, Refusal};
use crate::role::{Actor, Role};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A credit on the bank account: recorded by R8, checked by R12.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BankCredit {
    /// Amount, day, rate.
    pub fixed: Fixed,
    /// Who checked it; posted from then on.
    pub checked_by: Option<Id>,
    /// The held receipt that has what came in excess of the agreement; checked together with it.
    #[serde(default)]
    pub excess: Option<Id>,
    /// The line of a bank statement it stands on.
    #[serde(default)]
    pub line: Option<Id>,
}

/// So much of a conditional contribution has become income (J08, second step).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Met {
    /// Day.
    pub on: Date,
    /// In minor units of the agreement's currency.
    pub minor: i64,
    /// In the books' currency.
    pub usd: Cents,
    /// What shows that the condition is met.
    pub evidence: String,
    /// Who decided.
    pub by: Id,
}

impl Contribution {
    /// R8 records a bank credit against the agreement. It waits for R12's check and posts nothing yet. Where more came than is
    /// due, `hold` says that the excess is to be held (J06): it is given back as a second value.
    ///
    /// # Errors
    /// Other currency than signed; more than is still due; another credit waits.
    pub fn record_receipt(&self, fixed: Fixed, hold: bool, actor: &Actor, today: Date) -> Decided<(Contribution, Option<Fixed>)> {
        self.is(actor, Role::FinanceAssistant)?;
        let Some(due) = self.due() else { return Err(not_now(&MACHINE, &self.state).into()) };
        if self.waiting_receipt().is_some() {
            return Err(Refusal::new("SM-01", "receipt-waits").into());
        }
        not_future(fixed.date, today)?;
        if fixed.amount.currency != due.currency {
            return Err(Refusal::new("SM-01", "wrong-currency")
                .at("currency")
                .with("currency", Arg::Text(due.currency.to_string()))
                .into());
        }
        let more = fixed.amount.minor > due.minor;
        if more && !hold {
            return Err(Refusal::new("SM-01", "more-than-due").at("amount").with("due", Arg::Money(due)).into());
        }
        let (credit, excess) = if more { fixed.split(due.minor) } else { fixed.split(fixed.amount.minor) };
        let mut next = self.clone();
        next.receipts.push(BankCredit { fixed: credit, checked_by: None, excess: None, line: None });
        Ok((next, more.then_some(excess)))
    }

    /// J04: R12 checks the credit R8 recorded; cash against receivable, the difference of rates to gain or loss, and the
    /// spendable ceiling rises (MON-10). `book` is what the receivable stands at: the last credit clears it to zero (AC-03), also
    /// where it was valued anew in between (J27).
    ///
    /// # Errors
    /// The same person recorded it (ACT-01); nothing waits.
    pub fn check_receipt(&self, entry: Id, book: Cents, actor: &Actor, today: Date) -> Decided<(Contribution, Entry)> {
        let (Some(at), Some(due)) = (self.waiting_receipt(), self.due()) else {
            return Err(not_now(&MACHINE, &self.state).into());
        };
        let credit = self.receipts[at].fixed.clone();
        another(credit.by, actor)?;
        let mut next = self.clone();
        next.receipts[at].checked_by = Some(actor.id);
        let late = self.state == "overdue" && next.overdue_from().is_some_and(|from| from <= today);
        let event = match (credit.amount.minor == due.minor, late) {
            (true, _) => "receive_all",
            (false, true) => "receive_late",
            (false, false) => "receive",
        };
        next.state = MACHINE.step(&self.state, event, actor, None)?.to.into();
        let cause = self.cause(entry, credit.date);
        // J08, first step, where it is conditional: a liability until the condition is met, and nothing to spend.
        let e = if self.conditional() {
            income::conditional_received(&cause, &credit.valued())
        } else {
            income::received(&cause, &credit.valued(), portion(book, 0, credit.amount.minor, due.minor))
        };
        Ok((next, e))
    }

    /// R12 does not find the credit on the statement: it is taken off again. The history keeps it.
    ///
    /// # Errors
    /// Nothing waits; reason missing; not R12.
    pub fn send_back_receipt(&self, why: &str, actor: &Actor) -> Decided<(Contribution, BankCredit)> {
        self.is(actor, Role::Certifying)?;
        let Some(at) = self.waiting_receipt() else { return Err(not_now(&MACHINE, &self.state).into()) };
        reason("SM-01", why)?;
        let mut next = self.clone();
        let credit = next.receipts.remove(at);
        Ok((next, credit))
    }

    /// J08, second step: R9 finds, on evidence, that the condition is met for so much of what was received.
    ///
    /// # Errors
    /// Not conditional; own record or check (ACT-01); more than was received; evidence missing.
    pub fn meet_condition(&self, amount: Money, evidence: &str, entry: Id, actor: &Actor, today: Date) -> Decided<(Contribution, Entry)> {
        MACHINE.step(&self.state, "meet_condition", actor, None)?;
        if !self.conditional() {
            return Err(not_now(&MACHINE, &self.state).into());
        }
        let left = Money { minor: self.unmet_minor(), ..amount };
        if self.agreement.as_ref().is_some_and(|a| a.amount.currency != amount.currency) {
            let currency = self.agreement.as_ref().map_or(String::new(), |a| a.amount.currency.to_string());
            return Err(Refusal::new("SM-01", "wrong-currency").at("currency").with("currency", Arg::Text(currency)).into());
        }
        if amount.minor > left.minor {
            return Err(Refusal::new("J08", "more-than-unmet").at("amount").with("left", Arg::Money(left)).into());
        }
        if evidence.trim().is_empty() {
            return Err(Refusal::new("J08", "evidence-missing-donor").at("evidence").into());
        }
        for credit in self.receipts.iter().filter(|r| r.checked_by.is_some()) {
            another(credit.fixed.by, actor)?;
            credit.checked_by.map_or(Ok(()), |by| another(by, actor))?;
        }
        let usd = income::book_value(self.unmet_usd(), amount.minor, left.minor);
        let mut next = self.clone();
        next.met.push(Met { on: today, minor: amount.minor, usd, evidence: evidence.trim().to_owned(), by: actor.id });
        Ok((next, income::condition_met(&self.cause(entry, today), self.donor_kind, usd)))
    }

    /// Credits that were checked.
    pub(super) fn checked(&self) -> impl Iterator<Item = &Fixed> {
        self.receipts.iter().filter(|r| r.checked_by.is_some()).map(|r| &r.fixed)
    }
    /// Index of the credit that waits for R12.
    pub fn waiting_receipt(&self) -> Option<usize> {
        self.receipts.iter().position(|r| r.checked_by.is_none())
    }
    /// Received under the agreement and checked, in minor units of the agreement.
    pub fn received_minor(&self) -> i64 {
        self.checked().map(|f| f.amount.minor).sum()
    }
    /// Received under a condition that is not met yet (account 2100), in minor units.
    pub fn unmet_minor(&self) -> i64 {
        if !self.conditional() {
            return 0;
        }
        self.received_minor() - self.met.iter().map(|m| m.minor).sum::<i64>() - self.refunded_unmet().0
    }
    /// The same in the books' currency.
    pub fn unmet_usd(&self) -> Cents {
        if !self.conditional() {
            return Cents::ZERO;
        }
        self.checked().map(|f| f.usd).sum::<Cents>() - self.met.iter().map(|m| m.usd).sum() - self.refunded_unmet().1
    }
}
