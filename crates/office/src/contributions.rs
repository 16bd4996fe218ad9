//! Contributions and the table of operational rates (SM-01; J01, J02, J04; MON-02…MON-04).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::contribution::{Contribution, Fixed, Offer, RateRow, rate_on};
use bursar_domain::fund::Fund;
use bursar_domain::refusal::all_clear;
use bursar_domain::{Arg, Currency, Id, Money, Rate, Refusal, Role, time::day};
use bursar_exchange::RateRow as RateLine;
use bursar_store::{Find, Order, Record, Stored};
use jiff::civil::Date;

const R8: &[Role] = &[Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];
const R8_R9: &[Role] = &[Role::FinanceAssistant, Role::FundManager];
const R12: &[Role] = &[Role::Certifying];

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
    /// All rates, newest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn rates(&self) -> Result<Vec<Stored<RateRow>>, Failure> {
        self.find(&Find::of(RateRow::KIND).order("from_day", Order::Desc).order("currency", Order::Asc))
    }

    /// The operational rate of a currency on a day.
    ///
    /// # Errors
    /// `rate-missing` (MON-02).
    pub fn rate(&self, currency: Currency, on: Date) -> Result<Rate, Failure> {
        let rows: Vec<RateRow> =
            self.find::<RateRow>(&Find::of(RateRow::KIND).eq("currency", currency.code()))?.into_iter().map(|r| r.value).collect();
        Ok(rate_on(&rows, currency, on)?)
    }

    /// R8 loads rows of the rates table. A row that changes a rate already there is a new version; rows that are the
    /// same change nothing (MON-02).
    ///
    /// # Errors
    /// Not R8; nothing new in the file.
    pub fn load_rates(&self, act: &Act, lines: &[RateLine]) -> Outcome {
        self.perform(act, |now| {
            if !act.actor.has(Role::FinanceAssistant) && !act.actor.is_system() {
                return Err(Refusal::new("MON-02", "not-your-role").into());
            }
            let mut draft =
                Draft::of::<RateRow>("rates.load", R8, lines.first().map_or(act.commit, |l| RateRow::id_of(l.currency, l.from)));
            for line in lines {
                let row = RateRow {
                    id: RateRow::id_of(line.currency, line.from),
                    currency: line.currency,
                    from: line.from,
                    rate: line.rate,
                    loaded_at: now,
                };
                draft = match self.read(|r| r.get::<RateRow>(row.id))? {
                    None => draft.create(&row),
                    Some(there) if there.value.rate != row.rate => draft.change(&there, &row),
                    Some(_) => draft,
                };
            }
            if draft.is_empty() { Err(Refusal::new("MON-02", "rates-nothing-new").at("file").into()) } else { Ok(draft) }
        })
    }

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

    /// J02: R9 records the agreement signed by both.
    ///
    /// # Errors
    /// See [`Contribution::sign`]; `rate-missing`.
    pub fn sign_agreement(&self, act: &Act, id: Id, seen: Option<i64>, input: &FixedInput) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let (next, entry) = c.value.sign(self.fix(input, act)?, self.new_id(), &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.sign", R9, id).change(&c, &next).entries(entry))
        })
    }

    /// R8 records a bank credit; it posts when R12 has checked it.
    ///
    /// # Errors
    /// See [`Contribution::record_receipt`]; `rate-missing`.
    pub fn record_receipt(&self, act: &Act, id: Id, seen: Option<i64>, input: &FixedInput) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let next = c.value.record_receipt(self.fix(input, act)?, &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.record_receipt", R8, id).change(&c, &next))
        })
    }

    /// J04: R12 checks the credit, which posts it.
    ///
    /// # Errors
    /// See [`Contribution::check_receipt`].
    pub fn check_receipt(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let (next, entry) = c.value.check_receipt(self.new_id(), &act.actor)?;
            Ok(Draft::of::<Contribution>("contribution.check_receipt", R12, id).change(&c, &next).entries([entry]))
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

    fn fix(&self, input: &FixedInput, act: &Act) -> Result<Fixed, Failure> {
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
