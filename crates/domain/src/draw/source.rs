//! Where a seed comes from, and the rounds of drand.

use crate::id::Id;
use crate::refusal::Refusal;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Where the seed comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "DrawSource")]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Made by the software at clearing; its digest is published then, it itself with the list.
    #[default]
    Sealed,
    /// The signature of a round of drand, named by its number before it exists.
    Drand,
    /// Secrets of the two co-chairs, committed to before the deadline and revealed after it.
    CoChairs,
}

impl Source {
    /// Every source.
    pub const ALL: [Source; 3] = [Source::Sealed, Source::Drand, Source::CoChairs];
    /// As the parameter `draw_source` and the forms say it.
    pub fn code(self) -> &'static str {
        match self {
            Source::Sealed => "sealed",
            Source::Drand => "drand",
            Source::CoChairs => "co_chairs",
        }
    }
    /// The source with this code.
    pub fn from_code(code: &str) -> Option<Source> {
        Source::ALL.into_iter().find(|s| s.code() == code)
    }
}

/// A drand chain: who signs, and when (reference data).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chain {
    /// Name, as its operators call it.
    pub name: String,
    /// Hash of what follows: what the chain is known by.
    pub hash: String,
    /// Public key, hex.
    pub public_key: String,
    /// Seconds since 1970 at which round 1 is emitted.
    pub genesis: i64,
    /// Seconds between rounds.
    pub period: i64,
}

impl Chain {
    /// Id in the store.
    pub fn id(&self) -> Id {
        Id::named("chain", &self.hash)
    }

    /// The first round emitted after a moment.
    pub fn first_after(&self, moment: Timestamp) -> Beacon {
        let since = moment.as_second().saturating_sub(self.genesis);
        let before = if since < 0 { 0 } else { since.div_euclid(self.period.max(1)).saturating_add(1) };
        let at = Timestamp::from_second(self.genesis.saturating_add(before.saturating_mul(self.period))).unwrap_or(Timestamp::MAX);
        Beacon { chain: self.hash.clone(), round: before.saturating_add(1), at }
    }
}

/// Between a deadline, or a decision, and the round of drand it names.
pub const MARGIN: SignedDuration = SignedDuration::from_hours(1);

/// A round of a drand chain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Beacon {
    /// Hash of the chain.
    pub chain: String,
    /// Number of the round, from 1.
    pub round: i64,
    /// When it is emitted.
    pub at: Timestamp,
}

/// The first round of drand emitted after [`MARGIN`] from a moment.
///
/// # Errors
/// `draw-no-chain` when no chain is known.
pub fn round_after(chain: Option<&Chain>, moment: Timestamp) -> Result<Beacon, Refusal> {
    let chain = chain.ok_or_else(|| Refusal::new("WA-05", "draw-no-chain"))?;
    Ok(chain.first_after(moment.checked_add(MARGIN).unwrap_or(moment)))
}
