//! What is written off (J28) and refunded (J29), each by two persons; and the payments by which money goes back.

use super::{FixedInput, R9, R12};
use crate::act::{Act, Draft, Outcome};
use crate::contributions::R8;
use crate::disbursements::PaymentAsk;
use crate::{Failure, Office};
use bursar_domain::contribution::{Contribution, HeldReceipt};
use bursar_domain::disbursement::{Disbursement, Purpose};
use bursar_domain::journal::year_end::DoubtfulSteps;
use bursar_domain::journal::{About, Valued};
use bursar_domain::ledger::Account;
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::{Arg, Cents, Id, Money, Refusal, Role, time::day};
use bursar_store::{Find, Item, Kind, Order, Record, Stored};
use jiff::{Timestamp, civil::Date};

const R9_R12: &[Role] = &[Role::FundManager, Role::Certifying];

impl Office {
    /// R9 proposes to close what is still due (J28).
    ///
    /// # Errors
    /// See [`Contribution::propose_write_off`].
    pub fn propose_write_off(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let next = c.value.propose_write_off(reason, &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.propose_write_off", R9, id).change(&c, &next).reason(reason))
        })
    }

    /// J28: R12 agrees, which posts it: first against the allowance made for it.
    ///
    /// # Errors
    /// See [`Contribution::agree_write_off`].
    pub fn agree_write_off(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let (book, standing, seen_to) =
                self.read(|r| Ok((r.of_contribution(Account::Receivable, id)?, -r.balance(Account::Allowance, None)?, r.log_head()?.seq)))?;
            let p = self.parameters()?;
            let due = c.value.uncovered().first().map_or(day(now), |i| i.due);
            let allowance = self.allowed(p.value("doubtful_steps"), book, due, day(now))?.min(standing.max(Cents::ZERO));
            let (next, entry) = c.value.agree_write_off(self.new_id(), book, allowance, &act.actor, day(now))?;
            let draft = Draft::of::<Contribution>("contribution.agree_write_off", R12, id).change(&c, &next).entries(entry).under(p.number);
            let draft = draft.unmoved(Account::Receivable, Item::Contribution(id), seen_to);
            Ok(draft.unmoved(Account::Allowance, Item::Any, seen_to))
        })
    }

    /// What the steps of the parameters set aside for a receivable.
    fn allowed(&self, steps: &str, book: Cents, due: Date, on: Date) -> Result<Cents, Failure> {
        Ok(book.percent(DoubtfulSteps::read(steps)?.percent(due, on)))
    }

    /// R9 proposes to pay back under a clause (J29, MON-12).
    ///
    /// # Errors
    /// See [`Contribution::propose_refund`]; `rate-missing`.
    pub fn propose_refund(&self, act: &Act, id: Id, seen: Option<i64>, input: &FixedInput, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let next = c.value.propose_refund(self.fix(input, act)?, reason, &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.propose_refund", R9, id).change(&c, &next).reason(reason))
        })
    }

    /// J29: R12 agrees, which posts it. It is paid by a disbursement.
    ///
    /// # Errors
    /// See [`Contribution::agree_refund`].
    pub fn agree_refund(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let (next, entry) = c.value.agree_refund(self.new_id(), &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.agree_refund", R12, id).change(&c, &next).entries([entry]))
        })
    }

    /// A proposal is taken back by R9, or not agreed to by R12.
    ///
    /// # Errors
    /// See [`Contribution::drop_proposal`].
    pub fn drop_proposal(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let next = c.value.drop_proposal(reason, &act.actor)?;
            Ok(Draft::of::<Contribution>("contribution.drop_proposal", R9_R12, id).change(&c, &next).reason(reason))
        })
    }

    /// R8 asks for the payment of the next refund that was agreed and not asked for: in the currency it was agreed in.
    ///
    /// # Errors
    /// Nothing to pay; see `Office::payment_request`; `rate-missing`.
    pub fn pay_refund(&self, act: &Act, id: Id, payee: Id) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch::<Contribution>(id)?;
            let paid = self.disbursements_of(id)?;
            let next = next_refund(&c.value, &paid).ok_or_else(|| Refusal::new("J29", "nothing-to-pay-back"))?;
            let ask = BackTo { document: (Contribution::KIND, id), contribution: Some(id), amount: next.0, owed: next.1 };
            let asked = self.back_to(act, now, payee, ask, c.value.refunded_usd())?;
            Ok(Draft::of::<Disbursement>("contribution.pay_refund", R8, asked.id).create(&asked).expects(&c))
        })
    }

    /// R8 asks for the payment of a held receipt that goes back.
    ///
    /// # Errors
    /// Not to be returned; see `Office::payment_request`; `rate-missing`.
    pub fn pay_back_held(&self, act: &Act, id: Id, payee: Id) -> Outcome {
        self.perform(act, |now| {
            let held = self.fetch::<HeldReceipt>(id)?;
            if held.value.state != "returned" {
                return Err(Refusal::new("J29", "nothing-to-pay-back").into());
            }
            let (amount, owed) = (held.value.fixed.amount, held.value.fixed.usd);
            let ask = BackTo { document: (HeldReceipt::KIND, id), contribution: held.value.contribution, amount, owed };
            let asked = self.back_to(act, now, payee, ask, owed)?;
            Ok(Draft::of::<Disbursement>("held.pay_back", R8, asked.id).create(&asked).expects(&held))
        })
    }

    fn back_to(&self, act: &Act, now: Timestamp, payee: Id, back: BackTo, limit: Cents) -> Result<Disbursement, Failure> {
        if !act.actor.has(Role::FinanceAssistant) {
            return Err(Refusal::new("SM-11", "not-your-role").into());
        }
        let rate = self.rate(back.amount.currency, day(now))?;
        let amount = Valued::at(back.amount, rate)
            .ok_or_else(|| Refusal::new("MON-02", "amount-too-large").with("currency", Arg::Text(back.amount.currency.to_string())))?;
        let ask = PaymentAsk {
            purpose: Purpose::DonorRefund,
            document: back.document,
            about: About { contribution: back.contribution, ..About::default() },
            payee,
            amount,
            owed: back.owed,
            limit,
            note: String::new(),
        };
        self.payment_request(act, ask, now)
    }

    /// Donors that may be paid back, by name: for the forms that ask for a payment.
    ///
    /// # Errors
    /// The store failed.
    pub fn payable_donors(&self) -> Result<Vec<Stored<Payee>>, Failure> {
        self.find(
            &Find::of(Payee::KIND).eq("kind", PayeeKind::Donor.code()).eq("state", "payable").order("sort_key", Order::Asc).limit(500),
        )
    }
}

/// What goes back, and for which record.
struct BackTo {
    document: (&'static Kind, Id),
    contribution: Option<Id>,
    amount: Money,
    owed: Cents,
}

/// The next refund that is agreed and not asked for yet: its amount, and what it stands at.
pub fn next_refund(c: &Contribution, paid: &[Stored<Disbursement>]) -> Option<(Money, Cents)> {
    let mut asked: Cents = paid.iter().filter(|d| d.value.stands()).map(|d| d.value.owed).sum();
    for refund in c.refunds.iter().filter(|r| r.agreed_by.is_some()) {
        if asked < refund.fixed.usd {
            return Some((refund.fixed.amount, refund.fixed.usd));
        }
        asked = asked - refund.fixed.usd;
    }
    None
}
