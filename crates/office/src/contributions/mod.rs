//! Contributions (SM-01; J01 to J08, J28, J29; MON-01…MON-04): here from the offer to the agreement; what comes in, what is
//! held and what ends otherwise each in a file of its own, and the table of rates.

mod donor;
mod endings;
mod foreign;
mod held;
mod rates;
mod receipts;

pub use endings::next_refund;
pub use foreign::{ForeignItems, ForeignReceivable};
pub use receipts::Credit;

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::contribution::{Contribution, Fixed, Offer, Terms};
use bursar_domain::fund::Fund;
use bursar_domain::refusal::all_clear;
use bursar_domain::{Actor, Arg, Id, Money, Refusal, Role, time::day};
use bursar_store::{Find, Record, Stored};
use jiff::civil::Date;

pub(crate) const R8: &[Role] = &[Role::FinanceAssistant];
pub(crate) const R9: &[Role] = &[Role::FundManager];
const R8_R9: &[Role] = &[Role::FinanceAssistant, Role::FundManager];
pub(crate) const R12: &[Role] = &[Role::Certifying];

/// An amount fixed on a day, as typed; the rate is looked up.
#[derive(Clone, Debug)]
pub struct FixedInput {
    /// Day.
    pub date: Date,
    /// Amount.
    pub amount: Money,
    /// Reference.
    pub reference: String,
}

impl Office {
    /// R8 records an offer.
    ///
    /// # Errors
    /// Fundraising not open (MON-07); see [`Contribution::offer`].
    pub fn record_offer(&self, act: &Act, offer: impl Fn(Id) -> Offer) -> Outcome {
        self.perform(act, |now| {
            self.takes_contributions()?;
            let c = Contribution::offer(offer(act.commit), &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.offer", R8, c.id).create(&c).under(self.parameters()?.number))
        })
    }

    /// R9 clears or refuses a donor after screening (ACT-04).
    ///
    /// # Errors
    /// See [`Contribution::screen`].
    pub fn screen_donor(&self, act: &Act, id: Id, seen: Option<i64>, clear: bool, reasons: &str) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let next = c.value.screen(clear, reasons, &act.actor)?;
            Ok(Draft::of::<Contribution>(if clear { "contribution.clear" } else { "contribution.refuse" }, R9, id)
                .change(&c, &next)
                .reason(reasons))
        })
    }

    /// R9 takes an exit from tied money (MON-03, AC-05).
    ///
    /// # Errors
    /// See [`Contribution::resolve_earmark`].
    pub fn resolve_earmark(&self, act: &Act, id: Id, seen: Option<i64>, exit: &str, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let p = self.parameters()?;
            let next = c.value.resolve_earmark(exit, reason, p.yes("conditional_allowed"), &act.actor)?;
            Ok(Draft::of::<Contribution>("contribution.resolve_earmark", R9, id).change(&c, &next).reason(reason).under(p.number))
        })
    }

    /// J01: R8 records a pledge.
    ///
    /// # Errors
    /// See [`Contribution::pledge`]; `rate-missing`.
    pub fn pledge(&self, act: &Act, id: Id, seen: Option<i64>, input: &FixedInput) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let next = c.value.pledge(self.fix(input, act)?, &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.pledge", R8, id).change(&c, &next))
        })
    }

    /// J02, J03: R9 records the agreement signed by both, with its instalments and its clause on refunds.
    ///
    /// # Errors
    /// See [`Contribution::sign`]; `rate-missing`.
    pub fn sign_agreement(&self, act: &Act, id: Id, seen: Option<i64>, input: &FixedInput, terms: &Terms) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let (next, entry) = c.value.sign(self.fix(input, act)?, terms.clone(), self.new_id(), &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.sign", R9, id).change(&c, &next).entries(entry))
        })
    }

    /// The clock: what is not covered 30 days after it was due becomes overdue.
    ///
    /// # Errors
    /// The store failed.
    pub(crate) fn tick_contributions(&self) -> Result<usize, Failure> {
        let now = self.now();
        let due = Find::of(Contribution::KIND).any("state", ["agreed", "part_received"]).le("overdue_from", now);
        let mut moved = 0;
        for found in self.find::<Contribution>(&due)? {
            let id = found.value.id;
            let act = Act::by(Actor::system(), self.new_id());
            let done = self.perform(&act, |now| {
                let c = self.fetch::<Contribution>(id)?;
                let next = c.value.fall_overdue(day(now)).ok_or(Failure::NotFound)?;
                Ok(Draft::of::<Contribution>("contribution.fall_overdue", &[], id).change(&c, &next))
            });
            match done {
                Ok(_) => moved += 1,
                // Something came in meanwhile.
                Err(Failure::NotFound) => {}
                Err(e) => return Err(e),
            }
        }
        Ok(moved)
    }

    /// R8 records a letter that reminded the donor of what is overdue.
    ///
    /// # Errors
    /// See [`Contribution::remind`].
    pub fn remind_donor(&self, act: &Act, id: Id, seen: Option<i64>, on: Date, reference: &str) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let next = c.value.remind(on, reference, &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.remind", R8, id).change(&c, &next))
        })
    }

    /// R8 or R9 records the donor's letter on anonymity (MON-04).
    ///
    /// # Errors
    /// See [`Contribution::set_anonymous`]; not allowed for this donor.
    pub fn set_anonymous(&self, act: &Act, id: Id, seen: Option<i64>, anonymous: bool) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let p = self.parameters()?;
            if anonymous && c.value.donor_state.is_some() && p.value("anon_allowed_for") == "non_state" {
                return Err(Refusal::new("MON-04", "anonymity-not-for-states").at("anonymous").into());
            }
            let next = c.value.set_anonymous(anonymous, &act.actor)?;
            Ok(Draft::of::<Contribution>("contribution.set_anonymous", R8_R9, id).change(&c, &next).under(p.number))
        })
    }

    /// How many donors stand behind the anonymous line; below the parameter, the donor is warned (MON-04).
    ///
    /// # Errors
    /// The store failed.
    pub fn anonymous_donors(&self) -> Result<usize, Failure> {
        let all = self.find::<Contribution>(&Find::of(Contribution::KIND).not("state", "refused"))?;
        Ok(all.iter().filter(|c| c.value.anonymous).count())
    }

    fn takes_contributions(&self) -> Result<(), Failure> {
        let fund: Stored<Fund> = self.fund()?;
        if fund.value.takes_contributions() { Ok(()) } else { Err(Refusal::new("MON-07", "fundraising-not-open").into()) }
    }

    pub(crate) fn fix(&self, input: &FixedInput, act: &Act) -> Result<Fixed, Failure> {
        let mut found = Vec::new();
        if input.reference.trim().is_empty() {
            found.push(Refusal::new("SM-01", "reference-missing").at("reference"));
        }
        all_clear(found)?;
        let rate = self.rate(input.amount.currency, input.date)?;
        let usd = rate.to_usd(input.amount).ok_or_else(|| {
            Refusal::new("MON-02", "amount-too-large").at("amount").with("currency", Arg::Text(input.amount.currency.to_string()))
        })?;
        Ok(Fixed { date: input.date, amount: input.amount, rate, usd, reference: input.reference.trim().to_owned(), by: act.actor.id })
    }
}
