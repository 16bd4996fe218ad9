//! The budget of an activity by line and year, what it must keep to (WB-06, MON-08), and what may be shifted without an
//! amendment (WB-07).

use crate::journal::portion;
use crate::money::Cents;
use crate::parameters::ParameterSet;
use crate::refusal::{Arg, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The lines of WB-06.
pub const LINES: [&str; 8] = ["personnel", "travel", "training", "equipment", "contractual", "monitoring", "audit", "overhead"];

/// Monitoring and evaluation are at least this percentage of the budget (WB-06).
pub const MONITORING_MIN: i64 = 5;
/// Shifts between lines need no amendment up to this percentage of the whole (WB-07).
pub const SHIFT_TOTAL: i64 = 15;
/// … and of a line (WB-07).
pub const SHIFT_LINE: i64 = 25;

/// Amounts by year and line. What is not named is nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Budget(pub BTreeMap<i16, BTreeMap<String, Cents>>);

/// Amounts by line.
pub type ByLine = BTreeMap<String, Cents>;

impl Budget {
    /// Adds an amount.
    pub fn with(mut self, year: i16, line: &str, usd: Cents) -> Budget {
        self.set(year, line, usd);
        self
    }
    /// Sets an amount; nothing is left out.
    pub fn set(&mut self, year: i16, line: &str, usd: Cents) {
        let lines = self.0.entry(year).or_default();
        if usd == Cents::ZERO {
            lines.remove(line);
        } else {
            lines.insert(line.to_owned(), usd);
        }
        if lines.is_empty() {
            self.0.remove(&year);
        }
    }
    /// The years with an amount, in order.
    pub fn years(&self) -> Vec<i16> {
        self.0.keys().copied().collect()
    }
    /// An amount.
    pub fn at(&self, year: i16, line: &str) -> Cents {
        self.0.get(&year).and_then(|lines| lines.get(line)).copied().unwrap_or_default()
    }
    /// All of a year.
    pub fn year(&self, year: i16) -> Cents {
        self.0.get(&year).into_iter().flat_map(|lines| lines.values().copied()).sum()
    }
    /// All of a line.
    pub fn line(&self, line: &str) -> Cents {
        self.0.values().filter_map(|lines| lines.get(line)).copied().sum()
    }
    /// All of it.
    pub fn total(&self) -> Cents {
        self.0.keys().map(|y| self.year(*y)).sum()
    }

    /// What the budget does not keep to, each beside its field: the smallest activity (MON-08), the years (DOMAIN 11.23),
    /// monitoring at least 5 % and overhead at most its share of the other lines (WB-06, MON-05).
    pub fn gaps(&self, p: &ParameterSet, first: i16, last: i16) -> Vec<Refusal> {
        let mut found = Vec::new();
        let (total, floor) = (self.total(), p.usd("activity_floor_usd"));
        if total < floor {
            found.push(
                Refusal::new("MON-08", "activity-below-floor").at("budget").with("floor", Arg::Usd(floor)).with("usd", Arg::Usd(total)),
            );
        }
        let years = self.years();
        if years.iter().any(|y| *y < first || *y > last) {
            let year = |y: i16| Arg::Int(i64::from(y));
            found.push(Refusal::new("WB-06", "budget-year-outside").at("budget").with("first", year(first)).with("last", year(last)));
        }
        let most = p.count("max_years");
        if i64::from(last) - i64::from(first) + 1 > most {
            found.push(Refusal::new("WB-08", "too-many-years").at("ends").with("most", Arg::Int(most)));
        }
        let least = total.percent(MONITORING_MIN);
        if self.line("monitoring") < least {
            found.push(Refusal::new("WB-06", "monitoring-too-small").at("budget").with("least", Arg::Usd(least)));
        }
        let direct = total - self.line("overhead");
        let most = direct.percent(p.count("partner_overhead_max").min(p.count("psc_rate")));
        if self.line("overhead") > most {
            found.push(Refusal::new("MON-05", "overhead-too-large").at("budget").with("most", Arg::Usd(most)));
        }
        found
    }

    /// Lines that go further beyond this budget, the one last agreed, than may be without an amendment (WB-07): more than 25 %
    /// of a line, or more than 15 % of the whole over all lines.
    pub fn beyond_shift(&self, lines: &ByLine) -> Vec<Refusal> {
        let mut found = Vec::new();
        let mut over = Cents::ZERO;
        for line in LINES {
            let agreed = self.line(line);
            let more = lines.get(line).copied().unwrap_or_default() - agreed;
            if more > agreed.percent(SHIFT_LINE) && more > Cents::ZERO {
                let line = Arg::Msg(format!("budget-{line}"));
                found.push(
                    Refusal::new("WB-07", "line-needs-amendment")
                        .at("lines")
                        .with("line", line)
                        .with("most", Arg::Usd(agreed.percent(SHIFT_LINE))),
                );
            }
            over = over + more.max(Cents::ZERO);
        }
        let most = self.total().percent(SHIFT_TOTAL);
        if over > most {
            found.push(Refusal::new("WB-07", "shift-needs-amendment").at("lines").with("most", Arg::Usd(most)));
        }
        found
    }

    /// The amounts by line over all years.
    pub fn by_line(&self) -> ByLine {
        LINES.iter().map(|l| ((*l).to_owned(), self.line(l))).filter(|(_, usd)| *usd != Cents::ZERO).collect()
    }
}

/// What is paid up to and with a tranche, of a total: the tranches add up to it, however they round (MON-11).
pub fn upto(total: Cents, percents: &[i64], tranche: usize) -> Cents {
    portion(total, 0, percents.iter().take(tranche).sum(), 100)
}
