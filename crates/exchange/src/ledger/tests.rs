//! The books written, read back, and read by the tools they are written for.

use super::*;
use crate::Finding;
use bursar_domain::contribution::DonorKind;
use bursar_domain::journal::year_end::{Foreign, revalued};
use bursar_domain::journal::{About, Cause, JOURNALS, Valued, control, income, portion};
use bursar_domain::ledger::Window;
use bursar_domain::{Cents, Id, Rate};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::path::PathBuf;
use std::process::Command;

const TEXTS: [JournalFormat; 3] = [JournalFormat::Hledger, JournalFormat::Ledger, JournalFormat::Beancount];

fn id(name: &str) -> Id {
    Id::named("test", name)
}

/// A year with four currencies: signed, received in two parts, converted, revalued, allotted.
fn year() -> Vec<Posted> {
    let mut out: Vec<Posted> = Vec::new();
    let cause = |n: usize| {
        let about = About {
            contribution: Some(id("contribution")),
            call: Some(id("call")),
            window: Some(Window::B),
            state: Some("FJI".into()),
            activity: Some(id("activity")),
            partner: Some(id("partner")),
        };
        Cause::new(id(&n.to_string()), date(2026, 1 + i8::try_from(n % 12).unwrap(), 7), id("doc")).about(about)
    };
    let mut post = |entry: bursar_domain::ledger::Entry| {
        let seq = i64::try_from(out.len()).unwrap() + 1;
        out.push(Posted { seq, entry });
    };
    let mut n = 0;
    let mut next = || {
        n += 1;
        cause(n)
    };
    for (minor, currency, signed, received, bank) in [
        (50_000_000i64, "EUR", "0.920", "0.900", "0.905"),
        (33_333_333, "JPY", "151.25", "149.5", "150"),
        (7_777_777, "TND", "3.125", "3.1", "3.2"),
        (12_345_678, "USD", "1", "1", "1"),
        (1, "JPY", "400", "1000", "999"),
    ] {
        let at = |minor, rate: &str| Valued::at(Money { minor, currency: currency.parse().unwrap() }, rate.parse().unwrap()).unwrap();
        let whole = at(minor, signed);
        post(income::signed(&next(), DonorKind::State, &whole));
        let first = minor / 3;
        for (before, part) in [(0, first), (first, minor - first)] {
            post(income::received(&next(), &at(part, received), portion(whole.usd, before, part, minor)));
        }
        if currency != "USD" {
            let stands = at(first, received).usd + at(minor - first, received).usd;
            revalued(&next(), Foreign::Cash, stands, &at(minor, bank)).map(&mut post);
            let sold = Valued { usd: portion(stands, 0, first, minor), ..at(first, received) };
            if let Ok(entry) = income::converted(&next(), &sold, &Valued::usd(at(first, bank).usd)) {
                post(entry);
            }
        }
    }
    // Out of dollars, and from one foreign currency into another (J05).
    let at = |minor, currency: &str, rate: &str| {
        Valued::at(Money { minor, currency: currency.parse().unwrap() }, rate.parse().unwrap()).unwrap()
    };
    let francs = at(820_000, "CHF", "0.8");
    post(income::converted(&next(), &Valued::usd(Cents(1_030_000)), &francs).unwrap());
    let sold = Valued { usd: portion(francs.usd, 0, 200_000, 820_000), ..at(200_000, "CHF", "0.8") };
    post(income::converted(&next(), &sold, &at(390_000, "JPY", "150")).unwrap());
    post(control::allotted(&next(), Cents(1_234_567)).unwrap());
    let back = out[0].entry.reversal(id("back"), date(2026, 12, 31), id("why"));
    out.push(Posted { seq: 999, entry: back });
    out
}

fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(Finding::to_string).collect()
}

#[test]
fn what_is_exported_reads_back_the_same() {
    for format in TEXTS {
        let read = check_journal("books", &export_journal(&year(), format));
        assert_eq!(lines(&read.findings), Vec::<String>::new(), "{format:?}");
        assert_eq!(read.good, year(), "{format:?}");
    }
}

#[test]
fn everything_wrong_in_a_journal_edited_by_hand_is_reported_in_one_pass() {
    let good = "2026-07-06 * (J26) bank charge\n    Expenses:5700  45.00 USD\n    Assets:1010  -45.00 USD\n";
    assert_eq!(lines(&check_journal("b", good.as_bytes()).findings), Vec::<String>::new());
    let text = format!(
        "{good}
2026-02-30 * (J26) x
    Expenses:5700  45.00 USD
    Assets:1010  -45.00 USD

2026-07-06 * (J99) x
    Expenses:5700  45.00 USD
    Assets:1010  -45.00 USD

2026-07-06 * (J26) x
    Expenses:5701  45.00 USD
    Assets:1010  -45,00 USD
    Assets:5700  1.001 USD
    Assets:1010
    Assets:1020  5.00 EUR
    Assets:1020  5.00 EUR @@ 5.00 EUR
    Assets:1020  5.00 XYZ
    Assets:1020  5.00 USD ?

2026-07-06 * (J26) x
    Expenses:5700  45.00 USD
    Assets:1010  -44.99 USD

2026-07-06 * (J10) x
    Assets:1010  5.00 USD
    Equity:Control:B200  -5.00 USD

2026-07-06 * (J26) x
    ; id: {id}
    Expenses:5700  45.00 USD

2026-07-06 * (J26) x
    ; id: {id}
    ; seen by the auditor
    ; remark: fine
    Expenses:5700  45.00 USD
    ; window: C
    ; call: nothing
    Assets:1010  -45.00 USD

what is this
    Assets:1010  1.00 USD
",
        id = id("same")
    );
    let read = check_journal("b", text.as_bytes());
    assert_eq!(
        lines(&read.findings),
        [
            "b:5: “2026-02-30” is not a date of the form 2026-07-01",
            "b:9: “J99” is not the number of a journal",
            "b:14: “Expenses:5701” is not an account of the chart",
            "b:15: “-45,00” is not an amount of “USD”: digits with a decimal point",
            "b:16: “Assets:5700” is not an account of the chart",
            "b:16: “1.001” is not an amount of “USD”: digits with a decimal point",
            "b:17: the amount of “Assets:1010” is missing",
            "b:18: what “5.00 EUR” is worth in USD is missing: write @@ and the amount",
            "b:19: what “5.00 EUR” is worth in USD is missing: write @@ and the amount",
            "b:20: “XYZ” is not the code of a currency",
            "b:21: this line is not understood: “Assets:1020  5.00 USD ?”",
            "b:23: the lines of “1010–5700” add up to USD 0.01, not to zero",
            "b:27: the lines of “1010–5700” add up to USD 5.00, not to zero",
            "b:27: the lines of “B100–B600” add up to USD -5.00, not to zero",
            "b:31: an entry has at least two lines",
            &format!("b:36: “{}” stands already in line 32", id("same")),
            "b:40: “C” is not a value of “window”",
            "b:41: “nothing” is not a value of “call”",
            "b:44: this line is not understood: “what is this”",
            "b:45: this line stands outside any entry: “Assets:1010  1.00 USD”",
        ]
    );
    assert_eq!(read.good.len(), 1);
    assert_eq!(lines(&check_journal("b", b"; nothing").findings), ["b: there is no entry"]);
    assert_eq!(lines(&check_journal("b", b"\xff").findings), ["b: this is not UTF-8 text: save the file in UTF-8"]);
    let noise = "x\n".repeat(5_000);
    assert_eq!(check_journal("b", noise.as_bytes()).findings.len(), 1_001, "it stops where nothing is to be hoped for");
}

/// What a tool says, or nothing where it is not installed. `BURSAR_TEST_TOOLS` says that it must be.
fn ask(tool: &str, args: &[&str], format: JournalFormat) -> Option<String> {
    let path = scratch(&format!("{tool}.journal"));
    std::fs::write(&path, export_journal(&year(), format)).unwrap();
    let args: Vec<String> = args.iter().map(|a| a.replace("FILE", path.to_str().unwrap())).collect();
    let said = Command::new(tool).args(&args).output();
    std::fs::remove_file(&path).unwrap();
    let Ok(said) = said else {
        assert!(std::env::var_os("BURSAR_TEST_TOOLS").is_none(), "{tool} is not installed");
        return None;
    };
    let text = String::from_utf8(said.stdout).unwrap();
    assert!(said.status.success(), "{tool}: {text}{}", String::from_utf8_lossy(&said.stderr));
    Some(text)
}

fn scratch(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("bursar-{}-{name}", std::process::id()))
}

/// `account currency amount`, one a line, sorted.
fn ours() -> Vec<String> {
    let entries = year();
    let balances = journal_balances(entries.iter().map(|p| &p.entry));
    let mut lines: Vec<String> = balances
        .into_iter()
        .map(|((account, currency), minor)| {
            let amount = bursar_domain::money::decimal(i64::try_from(minor).unwrap(), currency.digits());
            format!("{} {currency} {amount}", account_name(account))
        })
        .collect();
    lines.sort();
    lines
}

/// The lines of a tool: `account`, then `amount currency` or several of them.
fn theirs(rows: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let mut lines = Vec::new();
    for (account, amounts) in rows {
        for amount in amounts.split(['\n', ',']).map(str::trim).filter(|a| !a.is_empty() && *a != "0") {
            let (amount, currency) = amount.split_once(' ').unwrap_or_else(|| panic!("{account}: {amount}"));
            let currency: Currency = currency.trim().parse().unwrap();
            let money = check::amount_of(amount, currency).unwrap_or_else(|| panic!("{account}: {amount} {currency}"));
            if money.minor != 0 {
                lines.push(format!("{} {currency} {}", account.trim(), bursar_domain::money::decimal(money.minor, currency.digits())));
            }
        }
    }
    lines.sort();
    lines
}

#[test]
fn hledger_reports_the_same_balances() {
    let Some(text) = ask("hledger", &["-f", "FILE", "balance", "--flat", "-N", "-O", "csv", "--layout", "bare"], JournalFormat::Hledger)
    else {
        return;
    };
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let rows = rows.records().map(|r| r.unwrap()).map(|r| (r[0].to_owned(), format!("{} {}", &r[2], &r[1])));
    assert_eq!(theirs(rows.filter(|(a, _)| a != "account")), ours());
}

#[test]
fn ledger_reports_the_same_balances() {
    let args = ["-f", "FILE", "balance", "--flat", "--no-total", "--balance-format", "%(account)\t%(join(scrub(display_total)))\n"];
    let Some(text) = ask("ledger", &args, JournalFormat::Ledger) else { return };
    let rows = text.lines().map(|l| l.split_once('\t').unwrap()).map(|(a, b)| (a.to_owned(), b.replace("\\n", "\n")));
    assert_eq!(theirs(rows), ours());
}

#[test]
fn beancount_reports_the_same_balances() {
    let Some(_) = ask("bean-check", &["FILE"], JournalFormat::Beancount) else { return };
    let query = "SELECT account, currency, str(sum(number)) AS total GROUP BY account, currency";
    let Some(text) = ask("bean-query", &["-f", "csv", "FILE", query], JournalFormat::Beancount) else { return };
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    // As text, since it shows numbers with the digits that are most common in the file.
    let number = |text: &str| text.trim().trim_start_matches("Decimal('").trim_end_matches("')").to_owned();
    let rows = rows.records().map(|r| r.unwrap()).map(|r| (r[0].trim().to_owned(), format!("{} {}", number(&r[2]), r[1].trim())));
    assert_eq!(theirs(rows), ours());
}

#[test]
fn mon_04_an_export_holds_ids_and_no_names_and_the_tables_hold_every_line() {
    let csv = String::from_utf8(export_journal(&year(), JournalFormat::Csv)).unwrap();
    let all: usize = year().iter().map(|p| p.entry.postings.len()).sum();
    assert_eq!(csv.lines().count(), all + 1);
    assert!(csv.starts_with("seq,entry,date,journal,document,reverses,line,account,usd,original,currency,rate,"));
    let mut read = csv::Reader::from_reader(csv.as_bytes());
    let usd: f64 = read.records().map(|r| r.unwrap()[8].parse::<f64>().unwrap()).sum();
    assert!(usd.abs() < 0.001);
    let json: serde_json::Value = serde_json::from_slice(&export_journal(&year(), JournalFormat::Json)).unwrap();
    let first: bursar_domain::ledger::Entry = serde_json::from_value(json["entries"][0]["entry"].clone()).unwrap();
    assert_eq!(first, year()[0].entry);
    let said: Vec<String> = json["balances"]
        .as_array()
        .unwrap()
        .iter()
        .map(|b| {
            let account = bursar_domain::ledger::Account::from_code(b["account"].as_str().unwrap()).unwrap();
            format!("{} {} {}", account_name(account), b["currency"].as_str().unwrap(), b["amount"].as_str().unwrap())
        })
        .collect();
    let mut said = said;
    said.sort();
    assert_eq!(said, ours());
}

#[test]
fn each_format_has_its_name() {
    assert_eq!("beancount".parse(), Ok(JournalFormat::Beancount));
    assert!("excel".parse::<JournalFormat>().is_err());
}

fn any_posting() -> impl Strategy<Value = Posting> {
    let account = (0..bursar_domain::ledger::Account::ALL.len()).prop_map(|i| bursar_domain::ledger::Account::ALL[i]);
    let original = proptest::option::of((1i64..1_000_000_000, 0usize..4, 1i64..1_000_000));
    let ids = proptest::collection::vec(proptest::option::of(0u8..9), 4);
    (account, -1_000_000_000_000i64..1_000_000_000_000, original, ids, proptest::option::of("[A-Z]{3}"), 0u8..3).prop_map(
        |(account, amount, original, ids, state, window)| Posting {
            call: ids[0].map(|n| id(&n.to_string())),
            contribution: ids[1].map(|n| id(&n.to_string())),
            activity: ids[2].map(|n| id(&n.to_string())),
            partner: ids[3].map(|n| id(&n.to_string())),
            state,
            window: [None, Some(Window::A), Some(Window::B)][usize::from(window)],
            original: original.map(|(minor, currency, rate)| {
                let rate: Rate = bursar_domain::money::decimal(rate, 4).parse().unwrap();
                (Money { minor, currency: ["EUR", "JPY", "TND", "USD"][currency].parse().unwrap() }, rate)
            }),
            ..Posting::new(account, Cents(amount))
        },
    )
}

fn any_entry() -> impl Strategy<Value = Posted> {
    let day = (1990i16..2090, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap());
    (0..JOURNALS.len(), day, proptest::collection::vec(any_posting(), 1..6), any::<u32>(), any::<bool>()).prop_map(
        |(journal, day, mut postings, n, reverses)| {
            // Balanced by a last line in each ledger.
            for (control, account) in [(false, "1010"), (true, "B200")] {
                let of = |p: &&Posting| p.account.is_control() == control;
                let rest: i64 = postings.iter().filter(of).map(|p| p.amount.0).sum();
                postings.push(Posting::new(bursar_domain::ledger::Account::from_code(account).unwrap(), Cents(-rest)));
            }
            let mut entry = Entry::new(id(&format!("e{n}")), JOURNALS[journal].number, day, id("doc"));
            entry.reverses = reverses.then(|| id("other"));
            entry.postings = postings;
            Posted { seq: n.into(), entry }
        },
    )
}

proptest! {
    #[test]
    fn any_books_read_back_the_same(mut books in proptest::collection::vec(any_entry(), 1..8), format in 0usize..3) {
        books.sort_by_key(|p| p.seq);
        books.dedup_by_key(|p| p.seq);
        let read = check_journal("b", &export_journal(&books, TEXTS[format]));
        prop_assert_eq!(lines(&read.findings), Vec::<String>::new());
        prop_assert_eq!(read.good, books);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        check_journal("b", &bytes);
    }

    #[test]
    fn arbitrary_journals_never_panic(text in "((20[0-9]{2}-[0-9]{2}-[0-9]{2} ?[*!]? ?[(\"]?J[0-9]{0,2}[)\"]?|    [A-Z][a-z]+:[0-9B]{2,4}  -?[0-9.]{0,22} [A-Z]{3}( @@ [0-9.]{0,9} [A-Z]{3})?|    ;? ?[a-z]{0,9}: \"?[a-z0-9-]{0,9}|\\PC{0,9})\n){0,9}") {
        check_journal("b", text.as_bytes());
    }

    #[test]
    fn a_line_changed_by_one_cent_is_found(at in 0usize..20, format in 0usize..3) {
        let text = String::from_utf8(export_journal(&year(), TEXTS[format])).unwrap();
        let places: Vec<usize> = text.match_indices(" USD").map(|(i, _)| i - 1).collect();
        let place = places[at % places.len()];
        let digit = (text.as_bytes()[place] - b'0' + 1) % 10;
        let changed = format!("{}{digit}{}", &text[..place], &text[place + 1..]);
        let read = check_journal("b", changed.as_bytes());
        prop_assert_eq!(read.findings.len(), 1, "{:?}", lines(&read.findings));
    }
}
