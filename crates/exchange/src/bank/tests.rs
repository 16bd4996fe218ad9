//! What banks send is read, what they take is written; both against the published schemas.

use super::*;
use crate::{Finding, Loaded};
use bursar_domain::bank_account::iban;
use bursar_domain::money::decimal;
use bursar_domain::{Currency, Money};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::process::Command;

fn money(currency: &str, minor: i64) -> Money {
    Money { minor, currency: currency.parse().unwrap() }
}

fn lines<T>(loaded: &Loaded<T>) -> Vec<String> {
    loaded.findings.iter().map(Finding::to_string).collect()
}

/// A statement as a bank would write it, of a day.
fn camt(statement: &BankStatement, confirmations: bool) -> String {
    write_camt(statement, confirmations, date(2026, 7, 6))
}

fn sample() -> BankStatement {
    let line = |amount, reference: &str, counterparty: &str, bank: &str, end_to_end: &str| BankLine {
        line: 0,
        booked: date(2026, 7, 6),
        value: Some(date(2026, 7, 7)),
        amount,
        reference: reference.into(),
        counterparty: counterparty.into(),
        bank_reference: bank.into(),
        end_to_end: end_to_end.into(),
    };
    BankStatement {
        id: "2026-131".into(),
        account: "0098-4411".into(),
        opening: Some(money("EUR", 10_000)),
        closing: Some(money("EUR", 50_008_900)),
        lines: vec![
            line(money("EUR", 50_000_000), "Contribution 2026 <first & only>", "Ministère des affaires étrangères", "B1", ""),
            line(money("EUR", -1_100), "refund", "A partner", "B2", "PAY-7"),
        ],
    }
}

/// The same without the lines of the file, which only a reader knows.
fn placeless(mut statement: BankStatement) -> BankStatement {
    for line in &mut statement.lines {
        line.line = 0;
    }
    statement
}

/// Whether a file holds against a schema; nothing where the tool is not installed, which `BURSAR_TEST_TOOLS` forbids.
fn valid(xml: &[u8], schema: &str) -> Option<Result<(), String>> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/iso20022").join(schema);
    let path: PathBuf = std::env::temp_dir().join(format!("bursar-{}-{}.xml", std::process::id(), xml.len()));
    std::fs::write(&path, xml).unwrap();
    let said = Command::new("xmllint").args(["--noout", "--nonet", "--schema"]).args([&schema, &path]).output();
    std::fs::remove_file(&path).unwrap();
    match said {
        Err(_) => {
            assert!(std::env::var_os("BURSAR_TEST_TOOLS").is_none(), "xmllint is not installed");
            None
        }
        Ok(said) if said.status.success() => Some(Ok(())),
        Ok(said) => Some(Err(String::from_utf8(said.stderr).unwrap())),
    }
}

#[test]
fn camt_053_and_054_are_read_as_the_bank_means_them() {
    for (confirmations, schema) in [(false, "camt.053.001.08.xsd"), (true, "camt.054.001.08.xsd")] {
        let xml = camt(&sample(), confirmations);
        assert_eq!(valid(xml.as_bytes(), schema).unwrap_or(Ok(())), Ok(()), "the sample is what banks write");
        let read = if confirmations { load_confirmations("s.xml", xml.as_bytes()) } else { load_statements("s.xml", xml.as_bytes()) };
        assert_eq!(lines(&read), Vec::<String>::new());
        let mut expected = sample();
        if confirmations {
            (expected.opening, expected.closing) = (None, None);
        }
        assert_eq!(placeless(read.good[0].clone()), expected);
        assert!(read.good[0].lines[1].line > read.good[0].lines[0].line);
        let other = if confirmations { load_statements("s.xml", xml.as_bytes()) } else { load_confirmations("s.xml", xml.as_bytes()) };
        assert_eq!((other.findings[0].key, other.good.len()), ("import-bank-kind", 0));
    }
}

#[test]
fn older_versions_batches_reversals_and_pending_lines() {
    let xml = "<d:Document xmlns:d=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"
 xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><d:BkToCstmrStmt><d:Stmt><d:Id>7</d:Id>
<d:Acct><d:Id><d:IBAN>DE89370400440532013000</d:IBAN></d:Id></d:Acct>
<d:Ntry><d:Amt Ccy=\"JPY\">300.000</d:Amt><d:CdtDbtInd>DBIT</d:CdtDbtInd><d:Sts>BOOK</d:Sts>
 <d:BookgDt><d:DtTm>2026-07-06T23:59:00+02:00</d:DtTm></d:BookgDt><d:AcctSvcrRef>BATCH</d:AcctSvcrRef><d:NtryDtls>
 <d:TxDtls><d:Refs><d:EndToEndId>P1</d:EndToEndId></d:Refs><d:AmtDtls><d:TxAmt><d:Amt Ccy=\"JPY\">100</d:Amt></d:TxAmt></d:AmtDtls></d:TxDtls>
 <d:TxDtls><d:Refs><d:EndToEndId>NOTPROVIDED</d:EndToEndId></d:Refs><d:Amt Ccy=\"JPY\">200</d:Amt><d:RltdPties><d:Cdtr><d:Nm>Payee</d:Nm></d:Cdtr></d:RltdPties></d:TxDtls>
</d:NtryDtls></d:Ntry>
<d:Ntry><d:Amt Ccy=\"JPY\">50</d:Amt><d:CdtDbtInd>CRDT</d:CdtDbtInd><d:RvslInd>true</d:RvslInd><d:Sts>BOOK</d:Sts><d:BookgDt><d:Dt>2026-07-07</d:Dt></d:BookgDt><d:AddtlNtryInf>returned &#38; &quot;closed&quot;</d:AddtlNtryInf></d:Ntry>
<d:Ntry><d:Amt Ccy=\"JPY\">9</d:Amt><d:CdtDbtInd>CRDT</d:CdtDbtInd><d:Sts>PDNG</d:Sts></d:Ntry>
</d:Stmt></d:BkToCstmrStmt></d:Document>";
    let read = load_statements("s.xml", xml.as_bytes());
    assert_eq!(lines(&read), Vec::<String>::new());
    let of = |l: &BankLine| (l.amount.minor, l.end_to_end.clone(), l.bank_reference.clone(), l.counterparty.clone(), l.reference.clone());
    let own = |a: &str| a.to_owned();
    assert_eq!(
        read.good[0].lines.iter().map(of).collect::<Vec<_>>(),
        [
            (-100, own("P1"), own("BATCH"), own(""), own("")),
            (-200, own(""), own("BATCH"), own("Payee"), own("")),
            (50, own(""), own(""), own(""), own("returned & \"closed\"")),
        ]
    );
    assert_eq!((read.good[0].account.as_str(), read.good[0].lines[0].booked), ("DE89370400440532013000", date(2026, 7, 6)));
}

#[test]
fn everything_wrong_in_a_statement_is_reported_with_its_place_in_one_pass() {
    let good = camt(&sample(), false);
    let xml = good
        .replace(
            "<Amt Ccy=\"EUR\">500000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>",
            "<Amt Ccy=\"EUR\">500,000</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>",
        )
        .replace(
            "<Amt Ccy=\"EUR\">11.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>",
            "<Amt Ccy=\"EUX\">11.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>",
        )
        .replace("<BookgDt><Dt>2026-07-06</Dt></BookgDt>", "<BookgDt><Dt>06.07.2026</Dt></BookgDt>")
        .replace("<Acct><Id><Othr><Id>0098-4411</Id></Othr></Id></Acct>", "");
    assert_eq!(
        lines(&load_statements("s.xml", xml.as_bytes())),
        [
            "s.xml:5: “Acct/Id” is missing or holds no value",
            "s.xml:9: “500,000” is not an amount of “EUR”: digits with a decimal point",
            "s.xml:9: “06.07.2026” is not a date of the form 2026-07-01",
            "s.xml:12: “EUX” is not the code of a currency",
            "s.xml:12: “06.07.2026” is not a date of the form 2026-07-01",
        ]
    );
    let short = good.replace(">500089.00<", ">500089.01<");
    let found = lines(&load_statements("s.xml", short.as_bytes()));
    assert_eq!(found, ["s.xml:5: the opening balance and the lines come to EUR 500089.00; the closing balance is EUR 500089.01"]);
    let direction = good.replacen("<CdtDbtInd>DBIT</CdtDbtInd><Sts>", "<CdtDbtInd>OUT</CdtDbtInd><Sts>", 1);
    assert_eq!(lines(&load_statements("s.xml", direction.as_bytes())), ["s.xml:12: “OUT” is not known here; allowed: “CRDT, DBIT”"]);
    let batch = "<Document xmlns=\"camt.053\"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>X</IBAN></Id></Acct>
<Ntry><Amt Ccy=\"USD\">3</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-07-07</Dt></BookgDt><NtryDtls><TxDtls><Amt Ccy=\"USD\">1</Amt></TxDtls><TxDtls><Amt Ccy=\"USD\">1</Amt></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>";
    let found = lines(&load_statements("s.xml", batch.as_bytes()));
    assert_eq!(found, ["s.xml:2: the transactions of the batch come to USD 2.00; the batch is USD 3.00"]);
}

#[test]
fn hostile_files_are_refused_before_they_are_read() {
    let within = |inside: &str| format!("<Document xmlns=\"camt.053\"><BkToCstmrStmt>{inside}</BkToCstmrStmt></Document>");
    let laughs: String = (1..10).map(|n| format!("<!ENTITY l{n} \"&l{p};&l{p};&l{p};\">", p = n - 1)).collect();
    for (file, key) in [
        (format!("<!DOCTYPE d [<!ENTITY l0 \"ha\">{laughs}]>{}", within("&l9;")), "import-xml-entity"),
        (format!("<!DOCTYPE d SYSTEM \"file:///etc/passwd\">{}", within("")), "import-xml-entity"),
        (format!("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{}", within("&x;")), "import-xml-entity"),
        (within("&x;"), "import-xml-entity"),
        (format!("<?xml-stylesheet href=\"x\"?>{}", within("")), "import-xml-entity"),
        (within(&"<a>".repeat(100)), "import-xml-large"),
        (within(&"<a/>".repeat(400_000)), "import-xml-large"),
        (within(&"x".repeat(5_000_001)), "import-file-large"),
        (within("<a>"), "import-xml"),
        (format!("{}<more/>", within("")), "import-xml"),
        (format!("{}more", within("")), "import-xml"),
        ("<Document xmlns=\"camt.053\">".into(), "import-xml"),
        (within("&#0;"), "import-xml"),
        (String::new(), "import-xml"),
        (within(""), "import-element-missing"),
        ("<Document xmlns=\"camt.053\"/>".into(), "import-element-missing"),
    ] {
        let read = load_statements("s.xml", file.as_bytes());
        let short: String = file.chars().take(80).collect();
        assert_eq!((read.findings.iter().map(|f| f.key).collect::<Vec<_>>(), read.good.len()), (vec![key], 0), "{short}");
    }
    assert_eq!(load_statements("s.xml", b"\xff\xfe<").findings[0].key, "import-utf8");
}

#[test]
fn a_statement_as_csv_is_read_strictly() {
    let head = "date,amount,currency,reference,counterparty,bank_reference\n";
    let read = load_statement_csv(
        "s.csv",
        format!("{head}2026-07-06,500000.00,EUR,Contribution,A State,B1\n2026-07-07,-11,EUR,,,B2\n").as_bytes(),
    );
    assert_eq!(lines(&read), Vec::<String>::new());
    assert_eq!(read.good.iter().map(|l| (l.line, l.amount.minor)).collect::<Vec<_>>(), [(2, 50_000_000), (3, -1_100)]);
    let wrong = format!("{head}06.07.2026,\"500,00\",EUR,r,c,B1\n2026-07-06,0,JPY,r,c,B1\n2026-07-06,1.5,JPY,r,c,\n2026-07-06,,XYZ,r,c,\n");
    assert_eq!(
        lines(&load_statement_csv("s.csv", wrong.as_bytes())),
        [
            "s.csv:2: column 1 (date): “06.07.2026” is not a date of the form 2026-07-01",
            "s.csv:2: column 2 (amount): “500,00” is not an amount of “EUR”: digits with a decimal point",
            "s.csv:3: column 2 (amount): “0” is not an amount of “JPY”: digits with a decimal point",
            "s.csv:3: column 6 (bank_reference): “B1” stands already in line 2",
            "s.csv:4: column 2 (amount): “1.5” is not an amount of “JPY”: digits with a decimal point",
            "s.csv:5: column 2 (amount): a value is missing",
            "s.csv:5: column 3 (currency): “XYZ” is not the code of a currency",
        ]
    );
}

fn payments() -> PaymentFile {
    let pay = |end_to_end: &str, amount, account, bic: Option<&str>| Payment {
        end_to_end: end_to_end.into(),
        amount,
        to: Party { name: "A partner (Ltd.)".into(), account, bic: bic.map(str::to_owned) },
        reference: "Tranche 1, agreement B-2026-1".into(),
    };
    PaymentFile {
        id: "BURSAR-2026-0001".into(),
        made_at: "2026-07-06T10:00:00Z".parse::<Timestamp>().unwrap(),
        pay_on: date(2026, 7, 8),
        from: Party { name: "The fund".into(), account: BankAccount::Other("0098-4411".into()), bic: Some("CHASUS33".into()) },
        payments: vec![
            pay("PAY-1", money("USD", 15_000_000), BankAccount::Other("44-1".into()), Some("BARBKENAXXX")),
            pay("PAY-2", money("EUR", 1), BankAccount::Iban("DE89370400440532013000".into()), None),
            pay("PAY-3", money("JPY", 100), BankAccount::Iban("GB82WEST12345698765432".into()), Some("WESTGB22")),
            pay("PAY-4", money("TND", 1_250), BankAccount::Iban("FR1420041010050500013M02606".into()), None),
        ],
    }
}

#[test]
fn sm_11_a_payment_file_holds_against_its_schema() {
    let xml = export_payments(&payments()).unwrap();
    assert_eq!(valid(&xml, "pain.001.001.09.xsd").unwrap_or(Ok(())), Ok(()));
    let text = String::from_utf8(xml.clone()).unwrap();
    assert!(text.contains("<NbOfTxs>4</NbOfTxs><CtrlSum>150101.26</CtrlSum>"), "150000 + 0.01 + 100 + 1.25");
    assert!(text.contains("<InstdAmt Ccy=\"JPY\">100</InstdAmt>") && text.contains("<InstdAmt Ccy=\"TND\">1.250</InstdAmt>"));
    // The control: what breaks the schema is seen by the same check.
    let broken = text.replace("<PmtMtd>TRF</PmtMtd>", "<PmtMtd>XXX</PmtMtd>");
    if let Some(result) = valid(broken.as_bytes(), "pain.001.001.09.xsd") {
        assert!(result.unwrap_err().contains("PmtMtd"));
    }
    // Blocks stand by currency.
    let mut read = read_payments("p.xml", &xml).whole().unwrap();
    read[0].payments.sort_by(|a, b| a.end_to_end.cmp(&b.end_to_end));
    assert_eq!(read, [payments()]);
    let short = text.replacen("<NbOfTxs>4</NbOfTxs>", "<NbOfTxs>5</NbOfTxs>", 1);
    assert_eq!(read_payments("p.xml", short.as_bytes()).findings.len(), 1);
    let csv = String::from_utf8(export_payments_csv(&payments()).unwrap()).unwrap();
    assert_eq!(csv.lines().count(), 5);
    assert!(csv.contains("PAY-4,2026-07-08,1.250,TND,A partner (Ltd.),FR1420041010050500013M02606,,,"));
}

#[test]
fn sm_11_what_a_bank_would_send_back_is_said_beside_its_field_without_the_account() {
    let mut file = payments();
    file.id = "a//b".into();
    file.from.bic = None;
    file.payments[0].amount.minor = 0;
    file.payments[0].to.account = BankAccount::Iban("DE89370400440532013001".into());
    file.payments[1].end_to_end = "PAY-1".into();
    file.payments[1].to.name = "Ministère".into();
    file.payments[2].to.bic = Some("westgb22".into());
    file.payments[3].reference = "x".repeat(141);
    let found = export_payments(&file).unwrap_err();
    assert_eq!(
        found.0.iter().map(|r| format!("{} {}", r.field.as_deref().unwrap(), r.key)).collect::<Vec<_>>(),
        [
            "id payment-text",
            "from.bic payment-bic",
            "payments.0.amount amount-not-positive",
            "payments.0.account payment-account",
            "payments.1.end_to_end payment-twice",
            "payments.1.name payment-text",
            "payments.2.bic payment-bic",
            "payments.3.reference payment-text",
        ]
    );
    assert!(!format!("{found} {:?}", found.0).contains("DE89"));
    file = PaymentFile { payments: Vec::new(), ..payments() };
    assert_eq!(export_payments_csv(&file).unwrap_err().0[0].key, "payment-none");
}

#[test]
fn check_digits_of_an_iban_hold() {
    for good in ["GB82WEST12345698765432", "DE89370400440532013000", "FR1420041010050500013M02606", "NO9386011117947"] {
        assert!(iban(good), "{good}");
        let swapped = format!("{}{}{}", &good[..5], &good[6..7], &good[5..6]) + &good[7..];
        assert!(swapped == good || !iban(&swapped), "{swapped}");
    }
    for bad in ["", "DE", "de89370400440532013000", "DE8937040044053201300", "DÉ89370400440532013000", "8989370400440532013000"] {
        assert!(!iban(bad), "{bad}");
    }
}

fn words() -> impl Strategy<Value = String> {
    "([A-Za-z0-9(][A-Za-z0-9 .,'+&<>\"é中-]{0,30}[a-z.)])?"
}

fn any_line() -> impl Strategy<Value = BankLine> {
    let amount = (1i64..1_000_000_000_000, any::<bool>(), 0usize..3);
    let days = (2000i16..2090, 1i8..=12, 1i8..=28, any::<bool>());
    (amount, days, words(), words(), "[A-Z0-9]{0,16}", "[A-Z0-9-]{0,20}").prop_map(
        |((minor, out, currency), (y, m, d, value), reference, counterparty, bank, end)| {
            let booked = Date::new(y, m, d).unwrap();
            let currency: Currency = ["EUR", "JPY", "TND"][currency].parse().unwrap();
            BankLine {
                line: 0,
                booked,
                value: value.then_some(booked),
                amount: Money { minor: if out { -minor } else { minor }, currency },
                reference,
                counterparty,
                bank_reference: bank,
                end_to_end: end,
            }
        },
    )
}

fn any_payment() -> impl Strategy<Value = Payment> {
    let text = "[A-Za-z0-9(][A-Za-z0-9 .,'+?:-]{0,30}[a-z.)]";
    (1i64..1_000_000_000_000, 0usize..3, text, proptest::option::of(text), any::<bool>()).prop_map(
        |(minor, currency, name, reference, iban)| {
            let account = if iban { BankAccount::Iban("NO9386011117947".into()) } else { BankAccount::Other("12 345".into()) };
            Payment {
                end_to_end: String::new(),
                amount: Money { minor, currency: ["EUR", "JPY", "TND"][currency].parse().unwrap() },
                to: Party { name, account, bic: Some("WESTGB22".into()) },
                reference: reference.unwrap_or_default(),
            }
        },
    )
}

proptest! {
    #[test]
    fn any_statement_reads_back_the_same(all in proptest::collection::vec(any_line(), 0..12), opening in -1_000_000i64..1_000_000, confirmations: bool) {
        let eur: i64 = all.iter().filter(|l| l.amount.currency.code() == "EUR").map(|l| l.amount.minor).sum();
        let statement = BankStatement {
            id: "S".into(),
            account: "A 1".into(),
            opening: Some(money("EUR", opening)).filter(|_| !confirmations),
            closing: Some(money("EUR", opening + eur)).filter(|_| !confirmations),
            lines: all,
        };
        let xml = camt(&statement, confirmations);
        let read = if confirmations { load_confirmations("s", xml.as_bytes()) } else { load_statements("s", xml.as_bytes()) };
        prop_assert_eq!(lines(&read), Vec::<String>::new());
        prop_assert_eq!(placeless(read.good[0].clone()), statement);
    }

    #[test]
    fn any_statement_as_csv_reads_back_the_same(all in proptest::collection::vec(any_line(), 1..12)) {
        let mut out = csv::Writer::from_writer(Vec::new());
        out.write_record(["date", "amount", "currency", "reference", "counterparty", "bank_reference"]).unwrap();
        let all: Vec<BankLine> = all.into_iter().enumerate().map(|(n, l)| BankLine {
            value: None,
            end_to_end: String::new(),
            bank_reference: format!("B{n}"),
            ..l
        }).collect();
        for l in &all {
            let amount = decimal(l.amount.minor, l.amount.currency.digits());
            out.write_record([&l.booked.to_string(), &amount, l.amount.currency.code(), &l.reference, &l.counterparty, &l.bank_reference]).unwrap();
        }
        let mut read = load_statement_csv("s", &out.into_inner().unwrap());
        for l in &mut read.good { l.line = 0; }
        prop_assert_eq!(lines(&read), Vec::<String>::new());
        prop_assert_eq!(read.good, all);
    }

    #[test]
    fn any_payments_read_back_the_same(mut all in proptest::collection::vec(any_payment(), 1..12)) {
        for (n, p) in all.iter_mut().enumerate() { p.end_to_end = format!("P-{n}"); }
        // The message has a block for each currency.
        all.sort_by_key(|p| p.amount.currency);
        let file = PaymentFile { payments: all, ..payments() };
        let xml = export_payments(&file).unwrap();
        prop_assert_eq!(read_payments("p", &xml).whole(), Ok(vec![file]));
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        load_statements("s", &bytes);
        load_statement_csv("s", &bytes);
        read_payments("p", &bytes);
    }

    #[test]
    fn a_statement_damaged_anywhere_never_panics(at in any::<prop::sample::Index>(), with in any::<u8>(), cut: bool) {
        let mut xml = camt(&sample(), false).into_bytes();
        let at = at.index(xml.len());
        if cut { xml.truncate(at) } else { xml[at] = with }
        load_statements("s", &xml);
        read_payments("p", &xml);
    }
}
