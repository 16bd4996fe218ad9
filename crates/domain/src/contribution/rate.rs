//! The dated table of operational rates of exchange (MON-02).

use crate::id::Id;
use crate::money::{Currency, Rate};
use crate::refusal::{Arg, Refusal};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// A row of the table of operational rates (MON-02). A corrected rate is a new version of the record; posted entries
/// keep the rate they were made with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RateRow {
    /// Id, from currency and day.
    pub id: Id,
    /// Currency.
    pub currency: Currency,
    /// In force from.
    pub from: Date,
    /// Units for one USD.
    pub rate: Rate,
    /// When it was loaded.
    pub loaded_at: Timestamp,
}

impl RateRow {
    /// The id of a currency's rate from a day on.
    pub fn id_of(currency: Currency, from: Date) -> Id {
        Id::named("rate", &format!("{currency} {from}"))
    }
}

/// The operational rate for a day: the latest of that month that has begun. USD is one for one.
///
/// # Errors
/// `rate-missing`, which blocks the posting (DOMAIN MON-02).
pub fn rate_on(rows: &[RateRow], currency: Currency, day: Date) -> Result<Rate, Refusal> {
    if currency == Currency::USD {
        return Ok(Rate::ONE);
    }
    rows.iter()
        .filter(|r| r.currency == currency && r.from <= day && r.from >= day.first_of_month())
        .max_by_key(|r| r.from)
        .map(|r| r.rate)
        .ok_or_else(|| {
            Refusal::new("MON-02", "rate-missing")
                .at("currency")
                .with("currency", Arg::Text(currency.to_string()))
                .with("date", Arg::Date(day))
        })
}
