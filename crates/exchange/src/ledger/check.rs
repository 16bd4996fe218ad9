//! Checking a journal in one pass: everything that is wrong with it, each with its line.

use super::{Posted, account_name};
use crate::finding::shown;
use crate::rates::day;
use crate::sheet::count;
use crate::{Finding, Loaded};
use bursar_domain::journal::Journal;
use bursar_domain::ledger::{Account, Entry, Posting, Window};
use bursar_domain::refusal::Arg;
use bursar_domain::{Cents, Currency, Id, Money, Rate};
use std::collections::HashMap;
use std::str::FromStr;

/// Largest journal taken.
const MAX_BYTES: usize = 256_000_000;
/// Reading stops when so much is wrong: it is some other kind of file.
const MAX_FINDINGS: usize = 1_000;

/// Reads a journal in the form of hledger, ledger or beancount as [`super::export_journal`] writes it, edited by hand or not. An entry
/// added by hand needs no `id` and no `document`; it is given ones of its line.
pub fn check_journal(name: &str, bytes: &[u8]) -> Loaded<Posted> {
    let mut reader = Reading { file: name, findings: Vec::new(), good: Vec::new(), open: None, ids: HashMap::new() };
    if bytes.len() > MAX_BYTES {
        let large = Finding::new(name, 0, "import-file-large").with("size", count(bytes.len()));
        reader.findings.push(large.with("most", count(MAX_BYTES)));
    } else if let Ok(text) = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)) {
        for (line, number) in text.lines().zip(1..) {
            if reader.findings.len() >= MAX_FINDINGS {
                reader.findings.push(Finding::new(name, number, "import-too-much"));
                break;
            }
            reader.line(number, line.trim_end());
        }
        reader.ends();
        if reader.good.is_empty() && reader.findings.is_empty() {
            reader.findings.push(Finding::new(name, 0, "import-journal-empty"));
        }
    } else {
        reader.findings.push(Finding::new(name, 0, "import-utf8"));
    }
    reader.findings.sort_by_key(|f| f.line);
    Loaded { good: reader.good, findings: reader.findings }
}

struct Reading<'a> {
    file: &'a str,
    findings: Vec<Finding>,
    good: Vec<Posted>,
    open: Option<Open>,
    /// Line of each entry's id.
    ids: HashMap<Id, usize>,
}

/// An entry whose lines are being read.
struct Open {
    line: usize,
    posted: Posted,
    /// Everything so far was understood.
    sound: bool,
}

/// Directives that the tools know and that post nothing.
const DIRECTIVES: [&str; 4] = ["account", "commodity", "decimal-mark", "option"];

impl Reading<'_> {
    fn found(&mut self, line: usize, key: &'static str) -> &mut Finding {
        self.findings.push(Finding::new(self.file, line, key));
        if let Some(open) = &mut self.open {
            open.sound = false;
        }
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    fn line(&mut self, number: usize, line: &str) {
        let text = line.trim_start();
        let indented = text.len() < line.len();
        if text.is_empty() {
            self.ends();
        } else if !indented {
            self.ends();
            let word = text.split_whitespace().next().unwrap_or("");
            if text.starts_with(|c: char| c.is_ascii_digit()) {
                self.begins(number, text);
            } else if !text.starts_with([';', '#', '*']) && !DIRECTIVES.contains(&word) {
                self.found(number, "import-journal-line").arg("value", shown(text));
            }
        } else if self.open.is_none() {
            if !text.starts_with(';') {
                self.found(number, "import-journal-alone").arg("value", shown(text));
            }
        } else if let Some(comment) = text.strip_prefix(';') {
            // A comment that is no `key: value` of ours is somebody's remark.
            if let Some((key, value)) = comment.split_once(':') {
                self.about(number, key.trim(), value.trim(), false);
            }
        } else if let Some((key, value)) = text.split_once(": \"")
            && key.chars().all(|c| c.is_ascii_lowercase())
        {
            self.about(number, key, value.trim_end_matches('"'), true);
        } else {
            self.posting(number, text);
        }
    }

    /// `2026-07-06 * (J04) …` or `2026-07-06 * "J04" "…"`.
    fn begins(&mut self, number: usize, text: &str) {
        let (date, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let rest = rest.trim_start();
        if rest.starts_with("open ") {
            return;
        }
        let of_line = Id::named("line of a journal", &number.to_string());
        let valid = day(date);
        let entry = Entry::new(of_line, "", valid.unwrap_or_default(), of_line);
        self.open = Some(Open { line: number, posted: Posted { seq: 0, entry }, sound: true });
        if valid.is_none() {
            self.found(number, "import-date").arg("value", shown(date));
        }
        let rest = rest.trim_start_matches(['*', '!']).trim_start();
        let journal = match rest.chars().next() {
            Some('(') => rest.get(1..).and_then(|r| r.split(')').next()),
            Some('"') => rest.get(1..).and_then(|r| r.split('"').next()),
            _ => None,
        };
        match journal.filter(|j| Journal::find(j).is_some()) {
            Some(journal) => {
                if let Some(open) = &mut self.open {
                    journal.clone_into(&mut open.posted.entry.journal);
                }
            }
            None => {
                self.found(number, "import-journal-unknown").arg("value", shown(journal.unwrap_or(rest)));
            }
        }
    }

    /// A `key: value` of the entry, or of its last line.
    fn about(&mut self, number: usize, key: &str, value: &str, strict: bool) {
        let Some(open) = &mut self.open else { return };
        let entry = &mut open.posted.entry;
        let id = Id::from_str(value).ok();
        let read = match (key, entry.postings.last_mut()) {
            ("id", None) => id.map(|id| entry.id = id),
            ("document", None) => id.map(|id| entry.document = id),
            ("reverses", None) => id.map(|id| entry.reverses = Some(id)),
            ("seq", None) => value.parse().ok().map(|seq| open.posted.seq = seq),
            ("call", Some(p)) => id.map(|id| p.call = Some(id)),
            ("contribution", Some(p)) => id.map(|id| p.contribution = Some(id)),
            ("activity", Some(p)) => id.map(|id| p.activity = Some(id)),
            ("partner", Some(p)) => id.map(|id| p.partner = Some(id)),
            ("state", Some(p)) => {
                p.state = Some(value.to_owned());
                Some(())
            }
            ("window", Some(p)) => Window::from_code(value).map(|w| p.window = Some(w)),
            ("original", Some(p)) => original(value).map(|money| p.original = Some((money, Rate::ONE))),
            ("rate", Some(p)) => value.parse().ok().map(|rate| {
                let money = p.original.map_or(p.amount.money(), |(money, _)| money);
                p.original = Some((money, rate));
            }),
            // Somebody's own remark, or a key of another tool.
            _ if !strict => Some(()),
            _ => None,
        };
        if read.is_none() {
            self.found(number, "import-journal-about").arg("key", Arg::Text(key.to_owned())).arg("value", shown(value));
        } else if let (Some(id), "id") = (id, key) {
            let earlier = *self.ids.entry(id).or_insert(number);
            if earlier != number {
                self.found(number, "import-twice").arg("value", shown(value)).arg("line", count(earlier));
            }
        }
    }

    /// `Assets:1020  500000.00 EUR @@ 555555.56 USD`.
    fn posting(&mut self, number: usize, text: &str) {
        let text = text.split(';').next().unwrap_or("").trim_end();
        let mut words = text.split_whitespace();
        let name = words.next().unwrap_or("");
        let words: Vec<&str> = words.collect();
        let account = Account::from_code(name.rsplit(':').next().unwrap_or("")).filter(|a| account_name(*a) == name);
        if account.is_none() {
            self.found(number, "import-account-unknown").arg("value", shown(name));
        }
        let amount = match words.as_slice() {
            [] => {
                self.found(number, "import-journal-amount").arg("value", shown(name));
                None
            }
            [amount, currency] => self.money(number, amount, currency).and_then(|money| {
                if money.currency == Currency::USD {
                    return Some((Cents(money.minor), None));
                }
                self.found(number, "import-price-missing").arg("value", shown(&format!("{amount} {currency}")));
                None
            }),
            [amount, currency, "@@", price, of] => match (self.money(number, amount, currency), self.money(number, price, of)) {
                (Some(money), Some(price)) if price.currency == Currency::USD && price.minor >= 0 => {
                    let sign = if money.minor < 0 { -1 } else { 1 };
                    let moved = Money { minor: money.minor.saturating_abs(), ..money };
                    Some((Cents(price.minor * sign), Some((moved, Rate::ONE))))
                }
                (Some(_), Some(_)) => {
                    self.found(number, "import-price-missing").arg("value", shown(&format!("{amount} {currency}")));
                    None
                }
                _ => None,
            },
            _ => {
                self.found(number, "import-journal-line").arg("value", shown(text));
                None
            }
        };
        if let (Some(open), Some(account), Some((amount, original))) = (&mut self.open, account, amount) {
            open.posted.entry.postings.push(Posting { original, ..Posting::new(account, amount) });
        }
    }

    fn money(&mut self, number: usize, amount: &str, currency: &str) -> Option<Money> {
        let Ok(known) = currency.parse::<Currency>() else {
            self.found(number, "import-currency-unknown").arg("value", shown(currency));
            return None;
        };
        let money = amount_of(amount, known);
        if money.is_none() {
            self.found(number, "import-amount").arg("value", shown(amount)).arg("currency", Arg::Text(currency.to_owned()));
        }
        money
    }

    /// The entry is complete: it balances in each ledger, or it is said by how much not.
    fn ends(&mut self) {
        let Some(open) = self.open.take() else { return };
        if !open.sound {
            return;
        }
        let postings = &open.posted.entry.postings;
        if postings.len() < 2 {
            self.found(open.line, "import-entry-short");
            return;
        }
        let mut sound = true;
        for (ledger, control) in [("1010–5700", false), ("B100–B600", true)] {
            let sum: i128 = postings.iter().filter(|p| p.account.is_control() == control).map(|p| i128::from(p.amount.0)).sum();
            if sum != 0 {
                sound = false;
                let sum = Cents(i64::try_from(sum).unwrap_or(i64::MAX));
                self.found(open.line, "import-entry-unbalanced").arg("ledger", Arg::Text(ledger.to_owned())).arg("found", Arg::Usd(sum));
            }
        }
        if sound {
            self.good.push(open.posted);
        }
    }
}

/// `EUR 500000.00`.
fn original(text: &str) -> Option<Money> {
    let (currency, amount) = text.split_once(' ')?;
    amount_of(amount, currency.parse().ok()?)
}

/// Digits with a decimal point, no finer than the currency, and a sign in front of what is negative.
pub(crate) fn amount_of(text: &str, currency: Currency) -> Option<Money> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let places = usize::try_from(currency.digits()).ok()?;
    let plain = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() + fraction.len() > 18 || fraction.len() > places || !plain(whole) || !plain(fraction) {
        return None;
    }
    if digits.ends_with('.') {
        return None;
    }
    let minor: i64 = format!("{whole}{fraction:0<places$}").parse().ok()?;
    Some(Money { minor: minor * sign, currency })
}
