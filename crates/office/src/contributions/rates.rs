//! The table of operational rates (MON-02).

use super::R8;
use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::contribution::{RateRow, rate_on};
use bursar_domain::refusal::all_clear;
use bursar_domain::{Arg, Currency, Rate, Refusal, Role};
use bursar_exchange::RateRow as RateLine;
use bursar_store::{Find, Order, Record, Stored};
use jiff::civil::Date;

impl Office {
    /// Rates found by a search, a page of them, and how many there are.
    ///
    /// # Errors
    /// The store failed.
    pub fn rates_page(&self, currency: Option<Currency>, limit: i64, offset: i64) -> Result<(i64, Vec<Stored<RateRow>>), Failure> {
        let mut find = Find::of(RateRow::KIND);
        if let Some(currency) = currency {
            find = find.eq("currency", currency.code());
        }
        let sorted = find.clone().order("from_day", Order::Desc).order("currency", Order::Asc).limit(limit).offset(offset);
        self.read(|r| Ok((r.count(&find)?, r.find(&sorted)?)))
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

    /// R8 loads rows of the rates table, or types one. A row that changes a rate already there is a new version, for which a reason
    /// is asked; rows that are the same change nothing. What is posted keeps the rate it was posted at (MON-02).
    ///
    /// # Errors
    /// Not R8; nothing new; a correction without a reason.
    pub fn load_rates(&self, act: &Act, lines: &[RateLine], reason: &str) -> Outcome {
        self.perform(act, |now| {
            if !act.actor.has(Role::FinanceAssistant) && !act.actor.is_system() {
                return Err(Refusal::new("MON-02", "not-your-role").into());
            }
            let mut corrected = Vec::new();
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
                    Some(there) if there.value.rate != row.rate => {
                        corrected.push(
                            Refusal::new("MON-02", "rate-reason-missing")
                                .at("reason")
                                .with("currency", Arg::Text(row.currency.to_string()))
                                .with("date", Arg::Date(row.from))
                                .with("rate", Arg::Text(there.value.rate.to_string())),
                        );
                        draft.change(&there, &row)
                    }
                    Some(_) => draft,
                };
            }
            if reason.trim().is_empty() {
                all_clear(corrected)?;
            }
            let draft = draft.reason(reason);
            if draft.is_empty() { Err(Refusal::new("MON-02", "rates-nothing-new").at("file").into()) } else { Ok(draft) }
        })
    }
}
