//! Interest (J25), charges (J26) and conversions (J05): recorded by R8, checked by R12.

use crate::act::{Act, Draft, Outcome};
use crate::contributions::{FixedInput, R8, R12};
use crate::{Failure, Office};
use bursar_domain::bank::{BankEvent, Happened, Line, What};
use bursar_domain::journal::Valued;
use bursar_domain::ledger::Account;
use bursar_domain::{Arg, Currency, Id, Money, Refusal, time::day};
use bursar_store::{Item, Record};
use jiff::{Timestamp, civil::Date};

/// What R8 records, as typed; the rate is looked up.
#[derive(Clone, Debug)]
pub struct EventInput {
    /// What it is.
    pub what: What,
    /// Amount (of a conversion, what was sold), day, reference.
    pub fixed: FixedInput,
    /// What a conversion brought.
    pub received: Option<Money>,
}

impl Office {
    /// R8 records interest, a charge or a conversion.
    ///
    /// # Errors
    /// See [`BankEvent::record`]; `rate-missing`.
    pub fn record_bank_event(&self, act: &Act, input: &EventInput) -> Outcome {
        self.perform(act, |now| self.event_draft(act, now, input, Vec::new()))
    }

    /// From a form or from lines of bank statements.
    pub(crate) fn event_draft(&self, act: &Act, now: Timestamp, input: &EventInput, lines: Vec<Id>) -> Result<Draft, Failure> {
        let happened = Happened {
            id: self.new_id(),
            what: input.what,
            date: input.fixed.date,
            amount: input.fixed.amount,
            rate: self.rate(input.fixed.amount.currency, input.fixed.date)?,
            received: input.received.map(|money| self.valued(money, input.fixed.date)).transpose()?,
            reference: input.fixed.reference.clone(),
            lines: lines.clone(),
        };
        let event = BankEvent::record(happened, &act.actor, day(now))?;
        let draft = Draft::of::<BankEvent>("bank.record", R8, event.id).create(&event);
        // The second line of a conversion is what it brought.
        if let Some(other) = lines.get(1) {
            let other = self.fetch::<Line>(*other)?.value;
            if other.amount != event.received().money {
                return Err(Refusal::new("J05", "line-not-what-was-received").at("other").into());
            }
        }
        self.on_lines(draft, lines, |l| l.propose(BankEvent::KIND.name, event.id, &act.actor))
    }

    /// An amount at the operational rate of a day.
    fn valued(&self, money: Money, on: Date) -> Result<Valued, Failure> {
        let value = Valued::at(money, self.rate(money.currency, on)?);
        Ok(value.ok_or_else(|| {
            Refusal::new("MON-02", "amount-too-large").at("received").with("currency", Arg::Text(money.currency.to_string()))
        })?)
    }

    /// R12 checks it, which posts it.
    ///
    /// # Errors
    /// See [`BankEvent::check`].
    pub fn check_bank_event(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let event = self.fetch_as_seen::<BankEvent>(id, seen)?;
            let currency = event.value.amount.currency;
            let (minor, book, seen_to) = self.cash_seen(currency)?;
            let (next, entry) = event.value.check(self.new_id(), (minor, book), &act.actor)?;
            let account = if currency == Currency::USD { Account::CashUsd } else { Account::CashOther };
            let draft = Draft::of::<BankEvent>("bank.check", R12, id).change(&event, &next).entries([entry]);
            // What was sold leaves at its part of what stands there: nobody may have moved that meanwhile.
            let draft =
                if event.value.what == What::Conversion { draft.unmoved(account, Item::Currency(currency), seen_to) } else { draft };
            self.on_lines(draft, event.value.lines.clone(), |l| l.settle(&act.actor))
        })
    }

    /// R12 does not find it so and sends it back.
    ///
    /// # Errors
    /// See [`BankEvent::send_back`].
    pub fn send_back_bank_event(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let event = self.fetch_as_seen::<BankEvent>(id, seen)?;
            let next = event.value.send_back(reason, &act.actor)?;
            let draft = Draft::of::<BankEvent>("bank.send_back", R12, id).change(&event, &next).reason(reason);
            self.on_lines(draft, event.value.lines.clone(), |l| l.release(&act.actor))
        })
    }
}
