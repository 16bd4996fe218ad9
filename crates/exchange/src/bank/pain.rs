//! Payment files: pain.001.001.09 and CSV out, pain.001 in.

use super::xml::{Node, tree};
use crate::ledger::check::amount_of;
use crate::rates::day;
use crate::{Cell, Finding, Loaded, csv_out};
use bursar_domain::bank_account::short;
pub use bursar_domain::bank_account::{BankAccount, Party};
use bursar_domain::money::decimal;
use bursar_domain::refusal::{Arg, Decided, Refusal, all_clear};
use bursar_domain::{Currency, Money};
use jiff::{Timestamp, civil::Date};
use quick_xml::escape::escape;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::collections::HashSet;
use std::fmt::Write as _;

/// One payment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Payment {
    /// Our number for it, which the bank's confirmation gives back.
    pub end_to_end: String,
    /// Amount.
    pub amount: Money,
    /// Who is paid.
    pub to: Party,
    /// What the payee is to read.
    pub reference: String,
}

/// A file of payments out of one account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentFile {
    /// Number of the file: the same file sent twice is known by it.
    pub id: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// The day the bank is to pay.
    pub pay_on: Date,
    /// Whose account pays.
    pub from: Party,
    /// The payments.
    pub payments: Vec<Payment>,
}

/// The name of the message.
const MESSAGE: &str = "pain.001.001.09";
/// Longest number of a file or payment.
const ID: usize = 35;
/// Longest reference.
const REFERENCE: usize = 140;

impl PaymentFile {
    /// All that a bank would send back, each beside the payment it is about. What is wrong with an account is said without it.
    ///
    /// # Errors
    /// `payment-…`.
    pub fn check(&self) -> Decided<()> {
        let mut found = Vec::new();
        let mut wrong = |refusal: Refusal, field: String| found.push(refusal.at(field));
        let id = |id: &str| short(id, ID) && !id.starts_with('/') && !id.ends_with('/') && !id.contains("//");
        let party = |at: &str, p: &Party, wrong: &mut dyn FnMut(Refusal, String)| {
            for refusal in p.gaps() {
                let field = format!("{at}{}", refusal.field.as_deref().unwrap_or_default());
                wrong(refusal, field);
            }
        };
        if !id(&self.id) {
            wrong(Refusal::new("SM-11", "payment-text"), "id".into());
        }
        party("from.", &self.from, &mut wrong);
        if self.payments.is_empty() {
            wrong(Refusal::new("SM-11", "payment-none"), "payments".into());
        }
        let mut seen = HashSet::new();
        for (number, p) in self.payments.iter().enumerate() {
            let at = format!("payments.{number}.");
            if !id(&p.end_to_end) {
                wrong(Refusal::new("SM-11", "payment-text"), format!("{at}end_to_end"));
            }
            if !seen.insert(&p.end_to_end) {
                wrong(Refusal::new("SM-11", "payment-twice"), format!("{at}end_to_end"));
            }
            if p.amount.minor <= 0 {
                wrong(Refusal::new("SM-11", "amount-not-positive"), format!("{at}amount"));
            }
            if !p.reference.is_empty() && !short(&p.reference, REFERENCE) {
                wrong(Refusal::new("SM-11", "payment-text"), format!("{at}reference"));
            }
            party(&at, &p.to, &mut wrong);
        }
        all_clear(found)
    }

    /// Payments by currency: each is a block of the message, with its own sum.
    fn by_currency(&self) -> BTreeMap<Currency, Vec<&Payment>> {
        let mut blocks: BTreeMap<Currency, Vec<&Payment>> = BTreeMap::new();
        for p in &self.payments {
            blocks.entry(p.amount.currency).or_default().push(p);
        }
        blocks
    }
}

/// Sum of amounts that may be of several currencies, as the message has it: the plain sum of the numbers.
fn control_sum<'a>(amounts: impl Iterator<Item = &'a Money>) -> String {
    const PLACES: u32 = 4;
    let sum: i128 = amounts.map(|m| i128::from(m.minor) * 10i128.pow(PLACES.saturating_sub(m.currency.digits()))).sum();
    let text = i64::try_from(sum).map(|s| decimal(s, PLACES)).unwrap_or_default();
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The file as pain.001.001.09, in the order of its schema.
///
/// # Errors
/// See [`PaymentFile::check`].
pub fn export_payments(file: &PaymentFile) -> Decided<Vec<u8>> {
    file.check()?;
    let mut x = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(x, "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:{MESSAGE}\">\n<CstmrCdtTrfInitn>\n<GrpHdr>");
    let made = jiff::fmt::strtime::format("%Y-%m-%dT%H:%M:%SZ", file.made_at).unwrap_or_default();
    let sum = control_sum(file.payments.iter().map(|p| &p.amount));
    let _ = writeln!(x, "<MsgId>{}</MsgId><CreDtTm>{made}</CreDtTm>", escape(&file.id));
    let _ = writeln!(x, "<NbOfTxs>{}</NbOfTxs><CtrlSum>{sum}</CtrlSum>", file.payments.len());
    let _ = writeln!(x, "<InitgPty><Nm>{}</Nm></InitgPty>\n</GrpHdr>", escape(&file.from.name));
    for (currency, payments) in file.by_currency() {
        // A number of its own for each block, within the length of one.
        let block: String = file.id.chars().take(ID - 4).chain(['-']).chain(currency.code().chars()).collect();
        let _ = writeln!(x, "<PmtInf>\n<PmtInfId>{}</PmtInfId><PmtMtd>TRF</PmtMtd>", escape(&block));
        let sum = control_sum(payments.iter().map(|p| &p.amount));
        let _ = writeln!(x, "<NbOfTxs>{}</NbOfTxs><CtrlSum>{sum}</CtrlSum>", payments.len());
        let _ = writeln!(x, "<ReqdExctnDt><Dt>{}</Dt></ReqdExctnDt>", file.pay_on);
        let _ = writeln!(x, "<Dbtr><Nm>{}</Nm></Dbtr>", escape(&file.from.name));
        let _ = writeln!(x, "<DbtrAcct>{}</DbtrAcct>", account(&file.from.account));
        let _ = writeln!(x, "<DbtrAgt><FinInstnId>{}</FinInstnId></DbtrAgt>\n<ChrgBr>SHAR</ChrgBr>", agent(file.from.bic.as_deref()));
        for p in payments {
            let amount = decimal(p.amount.minor, currency.digits());
            let _ = writeln!(x, "<CdtTrfTxInf>\n<PmtId><EndToEndId>{}</EndToEndId></PmtId>", escape(&p.end_to_end));
            let _ = writeln!(x, "<Amt><InstdAmt Ccy=\"{currency}\">{amount}</InstdAmt></Amt>");
            if let Some(bic) = &p.to.bic {
                let _ = writeln!(x, "<CdtrAgt><FinInstnId>{}</FinInstnId></CdtrAgt>", agent(Some(bic)));
            }
            let _ = writeln!(x, "<Cdtr><Nm>{}</Nm></Cdtr>", escape(&p.to.name));
            let _ = writeln!(x, "<CdtrAcct>{}</CdtrAcct>", account(&p.to.account));
            if !p.reference.is_empty() {
                let _ = writeln!(x, "<RmtInf><Ustrd>{}</Ustrd></RmtInf>", escape(&p.reference));
            }
            x += "</CdtTrfTxInf>\n";
        }
        x += "</PmtInf>\n";
    }
    x += "</CstmrCdtTrfInitn>\n</Document>\n";
    Ok(x.into_bytes())
}

fn account(account: &BankAccount) -> String {
    match account {
        BankAccount::Iban(number) => format!("<Id><IBAN>{}</IBAN></Id>", escape(number)),
        BankAccount::Other(number) => format!("<Id><Othr><Id>{}</Id></Othr></Id>", escape(number)),
    }
}

fn agent(bic: Option<&str>) -> String {
    match bic {
        Some(bic) => format!("<BICFI>{}</BICFI>", escape(bic)),
        None => "<Othr><Id>NOTPROVIDED</Id></Othr>".to_owned(),
    }
}

/// The payments as a table, for banks that take no XML.
///
/// # Errors
/// See [`PaymentFile::check`].
pub fn export_payments_csv(file: &PaymentFile) -> Decided<Vec<u8>> {
    file.check()?;
    let head = ["end_to_end", "pay_on", "amount", "currency", "name", "iban", "account", "bic", "reference"];
    let rows = file.payments.iter().map(|p| {
        let (iban, other) = match &p.to.account {
            BankAccount::Iban(number) => (Some(number.as_str()), None),
            BankAccount::Other(number) => (None, Some(number.as_str())),
        };
        vec![
            Cell::from(p.end_to_end.as_str()),
            file.pay_on.into(),
            p.amount.into(),
            p.amount.currency.code().into(),
            p.to.name.as_str().into(),
            iban.into(),
            other.into(),
            p.to.bic.as_deref().into(),
            p.reference.as_str().into(),
        ]
    });
    Ok(csv_out(&head, rows, false))
}

/// Reads a file as [`export_payments`] writes it: to see what a file holds that is about to be sent.
pub fn read_payments(name: &str, bytes: &[u8]) -> Loaded<PaymentFile> {
    let refused = |found: Finding| Loaded { good: Vec::new(), findings: vec![found] };
    let root = match tree(name, bytes) {
        Ok(root) => root,
        Err(found) => return refused(found),
    };
    let Some(message) = root.at("CstmrCdtTrfInitn").filter(|_| root.attribute("xmlns").ends_with(MESSAGE)) else {
        let found = Finding::new(name, root.line, "import-bank-kind").value(root.attribute("xmlns"));
        return refused(found.with("expected", Arg::Text(MESSAGE.into())));
    };
    let mut findings = Vec::new();
    let mut payments = Vec::new();
    let missing =
        |node: &Node, element: &str| Finding::new(name, node.line, "import-element-missing").with("element", Arg::Text(element.to_owned()));
    for block in message.all("PmtInf") {
        for node in block.all("CdtTrfTxInf") {
            match payment(node) {
                Ok(payment) => payments.push(payment),
                Err(element) => findings.push(missing(node, element)),
            }
        }
    }
    let header = message.at("GrpHdr").unwrap_or(message);
    let first = message.at("PmtInf").unwrap_or(message);
    let made_at = header.text_at("CreDtTm").parse().ok();
    let pay_on = day(first.text_at("ReqdExctnDt/Dt"));
    let from = party(first, "Dbtr", "DbtrAcct", "DbtrAgt");
    for (holds, element) in [(made_at.is_some(), "CreDtTm"), (pay_on.is_some(), "ReqdExctnDt"), (from.is_some(), "DbtrAcct")] {
        if !holds {
            findings.push(missing(first, element));
        }
    }
    let stated = header.text_at("NbOfTxs").parse().ok();
    if findings.is_empty() && stated != Some(payments.len()) {
        findings.push(missing(header, "NbOfTxs"));
    }
    let mut good = Vec::new();
    if let (Some(made_at), Some(pay_on), Some(from), true) = (made_at, pay_on, from, findings.is_empty()) {
        good.push(PaymentFile { id: header.text_at("MsgId").to_owned(), made_at, pay_on, from, payments });
    }
    Loaded { good, findings }
}

/// A payment, or the element that is missing or holds no value.
fn payment(node: &Node) -> Result<Payment, &'static str> {
    let amount = node.at("Amt/InstdAmt").ok_or("InstdAmt")?;
    let currency: Currency = amount.attribute("Ccy").parse().map_err(|_| "Ccy")?;
    Ok(Payment {
        end_to_end: Some(node.text_at("PmtId/EndToEndId")).filter(|t| !t.is_empty()).ok_or("EndToEndId")?.to_owned(),
        amount: amount_of(amount.text.trim(), currency).ok_or("InstdAmt")?,
        to: party(node, "Cdtr", "CdtrAcct", "CdtrAgt").ok_or("CdtrAcct")?,
        reference: node.text_at("RmtInf/Ustrd").to_owned(),
    })
}

fn party(node: &Node, who: &str, account: &str, agent: &str) -> Option<Party> {
    let account = node.at(account)?;
    let number = match (account.text_at("Id/IBAN"), account.text_at("Id/Othr/Id")) {
        ("", "") => return None,
        ("", other) => BankAccount::Other(other.to_owned()),
        (iban, _) => BankAccount::Iban(iban.to_owned()),
    };
    let bic = node.text_at(&format!("{agent}/FinInstnId/BICFI"));
    Some(Party { name: node.text_at(&format!("{who}/Nm")).to_owned(), account: number, bic: (!bic.is_empty()).then(|| bic.to_owned()) })
}
