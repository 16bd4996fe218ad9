//! What anyone may see without login: status, contributions, calls, published rounds (S4 §17, §27; MON-01, MON-04).

use crate::fund::{ThreeFigures, three_figures};
use crate::{Failure, Office};
use bursar_domain::call::{Calendar, Call, Rules, TripRates};
use bursar_domain::contribution::Contribution;
use bursar_domain::fund::Fund;
use bursar_domain::ledger::Account;
use bursar_domain::round::Round;
use bursar_domain::text::LangText;
use bursar_domain::{Cents, Id, Money};
use bursar_store::{Find, Order, Record, Stored};
use jiff::civil::Date;
use serde::Serialize;

/// Where the money is: the control ledger of MON-10.
#[derive(Clone, Debug, Default, PartialEq, Serialize, schemars::JsonSchema)]
pub struct ControlFigures {
    /// B100.
    pub ceiling: Cents,
    /// B200: what can still be allotted.
    pub unallotted: Cents,
    /// B300.
    pub allotted: Cents,
    /// B400.
    pub pre_committed: Cents,
    /// B500.
    pub committed: Cents,
    /// B600.
    pub spent: Cents,
}

/// The fund's public status.
#[derive(Clone, Debug, Serialize, schemars::JsonSchema)]
pub struct Status {
    /// The facility.
    pub fund: Fund,
    /// MON-01.
    pub figures: ThreeFigures,
    /// MON-10.
    pub control: ControlFigures,
}

/// A line of the public table of contributions. One line stands for all donors who asked not to be named (MON-04).
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
pub struct PublicContribution {
    /// Alpha-3 code of a State donor.
    pub donor_state: Option<String>,
    /// Name of another donor; empty on the anonymous line.
    pub donor_name: String,
    /// `state`, `philanthropic`, `private`; `None` on the anonymous line.
    pub donor_kind: Option<&'static str>,
    /// The anonymous line.
    pub anonymous: bool,
    /// As pledged or signed, in the donor's currency; hidden on the anonymous line.
    pub amount: Option<Money>,
    /// Day of the latest step; hidden on the anonymous line.
    pub date: Option<Date>,
    /// The three figures, in USD.
    pub figures: ThreeFigures,
    /// Signed and not received yet, as it stands in the books (account 1100).
    pub receivable: Cents,
    /// Received and paid back, or owed back: not in the figure of what was received.
    pub refunded: Cents,
    /// Signed and no longer expected.
    pub written_off: Cents,
}

/// What the public sees of a call.
#[derive(Clone, Debug, Serialize, schemars::JsonSchema)]
pub struct PublicCall {
    /// Number.
    pub number: String,
    /// State.
    pub state: String,
    /// Key of the meeting.
    pub meeting: String,
    /// Its first day.
    pub first_day: Date,
    /// Its last day.
    pub last_day: Date,
    /// Title.
    pub title: LangText,
    /// What it is about and how to apply.
    pub about: LangText,
    /// Dates.
    pub calendar: Calendar,
    /// Rules of selection: a rule set of `docs/rules.schema.json`, with seats and weights.
    pub rules: Rules,
    /// Cost estimate.
    pub trip: TripRates,
    /// Allotment.
    pub allotment_usd_cents: Cents,
    /// Version of the parameters it was cleared under.
    pub parameters: i64,
    /// SHA-256 of the rules, calendar and text, fixed at clearing.
    pub frozen_sha256: Option<String>,
    /// SHA-256 of the sealed seed of the draw.
    pub draw_commitment_sha256: Option<String>,
    /// Reason, if cancelled.
    pub cancelled: Option<String>,
}

impl PublicCall {
    /// Of a call that is public.
    pub fn of(c: &Call) -> PublicCall {
        let c = c.clone();
        PublicCall {
            number: c.number,
            state: c.state,
            meeting: c.meeting,
            first_day: c.first_day,
            last_day: c.last_day,
            title: c.title,
            about: c.about,
            calendar: c.calendar,
            rules: c.rules,
            trip: c.trip,
            allotment_usd_cents: c.allotment,
            parameters: c.parameters,
            frozen_sha256: c.frozen,
            draw_commitment_sha256: c.draw_commitment,
            cancelled: c.cancelled,
        }
    }
}

impl PublicContribution {
    fn of(c: &Contribution, receivable: Cents) -> PublicContribution {
        let signed = c.agreement.as_ref().or(c.accepted.first());
        PublicContribution {
            donor_state: c.donor_state.clone(),
            donor_name: c.donor_name.clone(),
            donor_kind: Some(c.donor_kind.code()),
            anonymous: c.anonymous,
            amount: signed.or(c.pledge.as_ref()).map(|f| f.amount),
            date: c.latest(),
            figures: ThreeFigures { pledged: c.pledged_usd(), signed: c.signed_usd(), received: c.received_usd() },
            receivable,
            refunded: c.refunded_usd(),
            written_off: c.written_off_usd(),
        }
    }

    /// One line for all of these: no name, no currency, no date (MON-04).
    fn together(hidden: &[PublicContribution]) -> PublicContribution {
        let sum = |f: fn(&PublicContribution) -> Cents| hidden.iter().map(f).sum();
        PublicContribution {
            donor_state: None,
            donor_name: String::new(),
            donor_kind: None,
            anonymous: true,
            amount: None,
            date: None,
            figures: ThreeFigures {
                pledged: sum(|c| c.figures.pledged),
                signed: sum(|c| c.figures.signed),
                received: sum(|c| c.figures.received),
            },
            receivable: sum(|c| c.receivable),
            refunded: sum(|c| c.refunded),
            written_off: sum(|c| c.written_off),
        }
    }
}

impl Office {
    /// Status and where the money is.
    ///
    /// # Errors
    /// The store failed.
    pub fn status(&self) -> Result<Status, Failure> {
        let (fund, figures, control) = self.read(|r| {
            let fund = r.get::<Fund>(Fund::the_id())?;
            let figures = three_figures(r)?;
            let mut control = ControlFigures::default();
            for (account, _, amount) in r.balances()? {
                let level = match account {
                    Account::Ceiling => &mut control.ceiling,
                    Account::Unallotted => &mut control.unallotted,
                    Account::Allotted => &mut control.allotted,
                    Account::PreCommitted => &mut control.pre_committed,
                    Account::Committed => &mut control.committed,
                    Account::Spent => &mut control.spent,
                    _ => continue,
                };
                *level = *level + if account == Account::Ceiling { amount } else { -amount };
            }
            Ok((fund, figures, control))
        })?;
        Ok(Status { fund: fund.ok_or(Failure::NotFound)?.value, figures, control })
    }

    /// The public table: every donor who may be named, by kind and name, then one line for all others. Its totals equal
    /// the ledger (MON-04, AC-12). Contributions enter when they are pledged.
    ///
    /// # Errors
    /// The store failed.
    pub fn public_contributions(&self) -> Result<Vec<PublicContribution>, Failure> {
        let shown = ["pledged", "agreed", "part_received", "overdue", "received", "written_off", "refunded"];
        let find = Find::of(Contribution::KIND).any("state", shown);
        let (all, books) = self.months(|m, r| Ok((r.find::<Contribution>(&find)?, m.receivables())))?;
        let of = |c: &Stored<Contribution>| PublicContribution::of(&c.value, books.get(&c.value.id).copied().unwrap_or_default());
        let (hidden, mut rows): (Vec<_>, Vec<_>) = all.iter().map(of).partition(|c| c.anonymous);
        rows.sort_by(|a, b| {
            (a.donor_kind, &a.donor_state, &a.donor_name, a.date).cmp(&(b.donor_kind, &b.donor_state, &b.donor_name, b.date))
        });
        if !hidden.is_empty() {
            rows.push(PublicContribution::together(&hidden));
        }
        Ok(rows)
    }

    /// Calls the public sees, latest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn public_calls(&self) -> Result<Vec<Stored<Call>>, Failure> {
        self.find(&calls())
    }

    /// A call by its number.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn call_by_number(&self, number: &str) -> Result<Stored<Call>, Failure> {
        self.find::<Call>(&Find::of(Call::KIND).eq("number", number))?.into_iter().next().ok_or(Failure::NotFound)
    }

    /// The latest round of a call.
    ///
    /// # Errors
    /// The store failed.
    pub fn latest_round(&self, call: Id) -> Result<Option<Stored<Round>>, Failure> {
        Ok(self.find::<Round>(&Find::of(Round::KIND).eq("call_id", call).order("assembled_at", Order::Desc).limit(1))?.into_iter().next())
    }
}

/// Calls the public sees, latest first.
pub(crate) fn calls() -> Find {
    Find::of(Call::KIND)
        .any("state", ["open", "closed", "in_review", "decided", "published", "archived", "cancelled"])
        .order("opens_at", Order::Desc)
}
