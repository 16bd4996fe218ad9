//! The table of rates: United Nations operational rates of exchange, units of a currency for one dollar (MON-02).

use crate::Loaded;
use crate::sheet::{self, Columns, Source, count};
use bursar_domain::member_state::Since;
use bursar_domain::money::Money;
use bursar_domain::refusal::Arg;
use bursar_domain::{Cents, Currency, Rate};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A rate and the day from which it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RateRow {
    /// Currency.
    pub currency: Currency,
    /// First day it holds; it holds until the next of the same currency.
    pub from: Date,
    /// Units of the currency for one dollar.
    pub rate: Rate,
}

const COLUMNS: Columns = Columns { needed: &["currency", "from", "rate"], also: &["source", "note"] };

/// Reads a table of rates: CSV with the columns `currency,from,rate`, e.g. `EUR,2026-07-01,0.920`. Comma, semicolon or tab.
pub fn load_rates(name: &str, bytes: &[u8]) -> Loaded<RateRow> {
    let mut findings = Vec::new();
    let mut good = Vec::new();
    let mut seen: HashMap<(Currency, Date), usize> = HashMap::new();
    sheet::read(Source::new(name, bytes), &COLUMNS, &mut findings).each(&mut findings, |line| {
        let currency = line.parsed("currency", "import-currency-unknown", |t| t.parse::<Currency>().ok());
        let from = line.parsed("from", "import-date", day);
        let rate = match line.text("rate") {
            // 1,234 may be a little more than one or more than a thousand: nobody but the sender knows.
            Some(t) if t.contains(',') => {
                line.found("rate", "import-rate-comma").arg("value", crate::finding::shown(t));
                None
            }
            _ => line.parsed("rate", "import-rate", |t| t.parse::<Rate>().ok()),
        };
        let (Some(currency), Some(from)) = (currency, from) else { return };
        let number = line.number();
        let earlier = *seen.entry((currency, from)).or_insert(number);
        if earlier != number {
            let twice = Arg::Text(format!("{currency} {from}"));
            line.found("currency", "import-twice").arg("value", twice).arg("line", count(earlier));
            return;
        }
        let Some(rate) = rate else { return };
        if currency == Currency::USD && !is_one(rate) {
            line.found("rate", "import-rate-usd");
            return;
        }
        good.push(RateRow { currency, from, rate });
    });
    Loaded { good, findings }
}

/// A date of the form 2026-07-01 and no other.
pub(crate) fn day(text: &str) -> Option<Date> {
    match text.parse() {
        Ok(Since::Day(day)) => Some(day),
        _ => None,
    }
}

fn is_one(rate: Rate) -> bool {
    let million = Cents::dollars(1_000_000);
    rate.to_usd(Money { minor: million.0, currency: Currency::USD }) == Some(million)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Finding;
    use proptest::prelude::*;

    fn load(text: &str) -> (Vec<String>, Vec<String>) {
        let l = load_rates("rates.csv", text.as_bytes());
        let rows = l.good.iter().map(|r| format!("{} {} {}", r.currency, r.from, r.rate)).collect();
        (rows, l.findings.iter().map(Finding::to_string).collect())
    }

    #[test]
    fn mon_02_a_table_of_rates_is_read_exactly() {
        let rows = ["EUR 2026-07-01 0.920", "JPY 2026-07-01 151.25", "USD 2026-07-01 1.000"];
        let none: Vec<String> = Vec::new();
        for file in [
            "currency,from,rate\nEUR,2026-07-01,0.920\nJPY,2026-07-01,151.25\nUSD,2026-07-01,1.000\n",
            "\u{feff}Currency;From;Rate\r\neur;2026-07-01;0.920\r\n\"JPY\";\"2026-07-01\";\"151.25\"\r\nUSD;2026-07-01;1.000\r\n;;\r\n",
            "rate\tnote\tcurrency\tfrom\n0.920\tfirst\tEUR\t2026-07-01\n151.25\t\tJPY\t2026-07-01\n1.000\t\tUSD\t2026-07-01",
        ] {
            let (good, findings) = load(file);
            assert_eq!((good.as_slice(), &findings), (rows.map(str::to_owned).as_slice(), &none), "{file:?}");
        }
    }

    #[test]
    fn everything_wrong_in_a_table_of_rates_is_reported_beside_what_is_right() {
        let file = "currency;from;rate
EUR;2026-07-01;0,920
EURO;2026-07-01;0.92
XAU;2026-07-01;0.92
GBP;01/07/2026;0.78
GBP;2026-02-30;0.78
GBP;2026-07-01;-0.78
GBP;2026-07-01;0.78
CHF;2026-07-01;0
CHF;2026-07-02;8e1
;2026-07-02;
USD;2026-07-01;1.1
JPY;2026-07-01;150
JPY;2026-07-01;151
";
        let (good, findings) = load(file);
        assert_eq!(good, ["JPY 2026-07-01 150"]);
        assert_eq!(
            findings,
            [
                "rates.csv:2: column 3 (rate): write “0,920” with a decimal point and without separators of thousands",
                "rates.csv:3: column 1 (currency): “EURO” is not the code of a currency",
                "rates.csv:4: column 1 (currency): “XAU” is not the code of a currency",
                "rates.csv:5: column 2 (from): “01/07/2026” is not a date of the form 2026-07-01",
                "rates.csv:6: column 2 (from): “2026-02-30” is not a date of the form 2026-07-01",
                "rates.csv:7: column 3 (rate): “-0.78” is not a rate: digits with a decimal point, larger than zero",
                "rates.csv:8: column 1 (currency): “GBP 2026-07-01” stands already in line 7",
                "rates.csv:9: column 3 (rate): “0” is not a rate: digits with a decimal point, larger than zero",
                "rates.csv:10: column 3 (rate): “8e1” is not a rate: digits with a decimal point, larger than zero",
                "rates.csv:11: column 1 (currency): a value is missing",
                "rates.csv:11: column 3 (rate): a value is missing",
                "rates.csv:12: column 3 (rate): the rate of USD is 1",
                "rates.csv:14: column 1 (currency): “JPY 2026-07-01” stands already in line 13",
            ]
        );
        assert!(load_rates("rates.csv", file.as_bytes()).whole().is_err(), "nothing is half-loaded");
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            load_rates("r", &bytes);
        }

        #[test]
        fn arbitrary_rows_never_panic(rows in "(([A-Z]{2,4}|EUR|USD)?,(20[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9-]{0,11})?,[0-9.,]{0,20}\n){0,6}") {
            load_rates("r", format!("currency,from,rate\n{rows}").as_bytes());
        }
    }
}
