//! Bank statements and confirmations.

use super::MAX_FINDINGS;
use super::xml::{Node, tree};
use crate::finding::{Findings, shown};
use crate::ledger::check::amount_of;
use crate::rates::day;
use crate::sheet::{self, Columns, Source};
use crate::{Finding, Loaded};
use bursar_domain::refusal::Arg;
use bursar_domain::{Currency, Money};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A movement on a bank account, as the bank says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BankLine {
    /// Line of the file it stands in.
    pub line: usize,
    /// Day it was booked.
    pub booked: Date,
    /// Day it counts from, where the bank says so.
    pub value: Option<Date>,
    /// Came in (+) or went out (−).
    pub amount: Money,
    /// What it is for, as the payer wrote it.
    pub reference: String,
    /// Who paid, or was paid.
    pub counterparty: String,
    /// The bank's own number for it.
    pub bank_reference: String,
    /// The number we gave a payment, where it was ours.
    pub end_to_end: String,
}

/// A statement of one account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BankStatement {
    /// Number the bank gave it.
    pub id: String,
    /// The account: IBAN or other number.
    pub account: String,
    /// Balance before its first line, where it says one.
    pub opening: Option<Money>,
    /// Balance after its last line, where it says one.
    pub closing: Option<Money>,
    /// Booked movements; what is pending comes again when it is booked.
    pub lines: Vec<BankLine>,
}

/// Reads a camt.053 file of any version. Its lines must lead from the opening to the closing balance.
pub fn load_statements(name: &str, bytes: &[u8]) -> Loaded<BankStatement> {
    read(name, bytes, "camt.053", "BkToCstmrStmt", "Stmt")
}

/// Reads a camt.054 file of any version: movements the bank confirms one by one, without balances.
pub fn load_confirmations(name: &str, bytes: &[u8]) -> Loaded<BankStatement> {
    read(name, bytes, "camt.054", "BkToCstmrDbtCdtNtfctn", "Ntfctn")
}

fn read(file: &str, bytes: &[u8], kind: &str, message: &str, part: &str) -> Loaded<BankStatement> {
    let mut loaded = Loaded { good: Vec::new(), findings: Vec::new() };
    let root = match tree(file, bytes) {
        Ok(root) => root,
        Err(found) => {
            loaded.findings.push(found);
            return loaded;
        }
    };
    let space = root.attribute("xmlns");
    if root.name != "Document" || !space.contains(kind) {
        let said = if space.is_empty() { root.name.as_str() } else { space };
        let found = Finding::new(file, root.line, "import-bank-kind").value(said);
        loaded.findings.push(found.with("expected", Arg::Text(kind.to_owned())));
        return loaded;
    }
    let Some(message) = root.at(message) else {
        loaded.findings.push(Finding::new(file, root.line, "import-element-missing").with("element", Arg::Text(message.to_owned())));
        return loaded;
    };
    let mut source = From { file, findings: Findings::new(MAX_FINDINGS) };
    for statement in message.all(part) {
        loaded.good.push(source.statement(statement));
    }
    if loaded.good.is_empty() {
        source.missing(message, part);
    }
    loaded.findings = source.findings.in_order();
    loaded
}

struct From<'a> {
    file: &'a str,
    findings: Findings,
}

impl From<'_> {
    fn found(&mut self, node: &Node, key: &'static str) -> &mut Finding {
        self.findings.push(Finding::new(self.file, node.line, key))
    }

    fn missing(&mut self, node: &Node, element: &str) {
        self.found(node, "import-element-missing").arg("element", Arg::Text(element.to_owned()));
    }

    fn statement(&mut self, node: &Node) -> BankStatement {
        let before = self.findings.len();
        let lines: Vec<BankLine> = node.all("Ntry").flat_map(|entry| self.entry(entry)).collect();
        let (opening, closing) = (self.balance(node, &["OPBD", "PRCD"]), self.balance(node, &["CLBD"]));
        let account = node.first_text(&["Acct/Id/IBAN", "Acct/Id/Othr/Id"]).to_owned();
        if account.is_empty() {
            self.missing(node, "Acct/Id");
        }
        if let (Some(opening), Some(closing)) = (opening, closing)
            && before == self.findings.len()
        {
            let moved: i128 = lines.iter().filter(|l| l.amount.currency == opening.currency).map(|l| i128::from(l.amount.minor)).sum();
            let ends = i128::from(opening.minor) + moved;
            if ends != i128::from(closing.minor) || closing.currency != opening.currency {
                let ends = Money { minor: i64::try_from(ends).unwrap_or(i64::MAX), ..opening };
                self.found(node, "import-bank-balance").arg("found", Arg::Money(ends)).arg("expected", Arg::Money(closing));
            }
        }
        BankStatement { id: node.text_at("Id").to_owned(), account, opening, closing, lines }
    }

    /// The balance of one of these kinds, signed.
    fn balance(&mut self, statement: &Node, kinds: &[&str]) -> Option<Money> {
        let of_kind = |kind: &&str| statement.all("Bal").find(|b| b.first_text(&["Tp/CdOrPrtry/Cd", "Tp/Cd"]) == *kind);
        let balance = kinds.iter().find_map(of_kind)?;
        self.amount(balance, false)
    }

    /// One line, or one for each transaction of a batch.
    fn entry(&mut self, entry: &Node) -> Vec<BankLine> {
        if entry.first_text(&["Sts/Cd", "Sts"]) == "PDNG" {
            return Vec::new();
        }
        let amount = self.amount(entry, true);
        let booked = self.day(entry, "BookgDt");
        let value = if entry.at("ValDt").is_some() { self.day(entry, "ValDt") } else { None };
        let (Some(amount), Some(booked)) = (amount, booked) else { return Vec::new() };
        let parts: Vec<&Node> = entry.all("NtryDtls").flat_map(|d| d.all("TxDtls")).collect();
        let line = |node: &Node, amount: Money| {
            let payer: &[&str] = if amount.minor < 0 {
                &["RltdPties/Cdtr/Nm", "RltdPties/Cdtr/Pty/Nm"]
            } else {
                &["RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm"]
            };
            let words: Vec<&str> = node.at("RmtInf").into_iter().flat_map(|r| r.all("Ustrd")).map(|u| u.text.trim()).collect();
            let words = words.join(" ");
            let structured = node.text_at("RmtInf/Strd/CdtrRefInf/Ref");
            let written = [words.as_str(), structured, entry.text_at("AddtlNtryInf")].into_iter().find(|t| !t.is_empty()).unwrap_or("");
            let own = node.first_text(&["Refs/AcctSvcrRef", "Refs/TxId"]);
            let bank = if own.is_empty() { entry.first_text(&["AcctSvcrRef", "NtryRef"]) } else { own };
            BankLine {
                line: node.line,
                booked,
                value,
                amount,
                reference: written.to_owned(),
                counterparty: node.first_text(payer).to_owned(),
                bank_reference: bank.to_owned(),
                end_to_end: Some(node.text_at("Refs/EndToEndId")).filter(|t| *t != "NOTPROVIDED").unwrap_or("").to_owned(),
            }
        };
        match parts.as_slice() {
            [] => vec![line(entry, amount)],
            [one] => vec![line(one, amount)],
            many => {
                let amounts: Vec<Option<Money>> = many.iter().map(|part| self.part(part, amount)).collect();
                let Some(amounts) = amounts.into_iter().collect::<Option<Vec<Money>>>() else { return Vec::new() };
                let sum: i128 = amounts.iter().map(|m| i128::from(m.minor)).sum();
                if sum != i128::from(amount.minor) {
                    let sum = Money { minor: i64::try_from(sum).unwrap_or(i64::MAX), ..amount };
                    self.found(entry, "import-bank-details").arg("found", Arg::Money(sum)).arg("expected", Arg::Money(amount));
                }
                many.iter().zip(amounts).map(|(part, amount)| line(part, amount)).collect()
            }
        }
    }

    /// Amount of one transaction of a batch; where it does not say its direction, that of the batch.
    fn part(&mut self, part: &Node, whole: Money) -> Option<Money> {
        if part.at("CdtDbtInd").is_some() {
            return self.amount(part, true);
        }
        let money = self.unsigned(part)?;
        Some(if whole.minor < 0 { Money { minor: -money.minor, ..money } } else { money })
    }

    /// `Amt` with the sign that `CdtDbtInd` gives it. On entries a reversal says the direction it has itself.
    fn amount(&mut self, node: &Node, must: bool) -> Option<Money> {
        let money = self.unsigned(node)?;
        match node.text_at("CdtDbtInd") {
            "CRDT" => Some(money),
            "DBIT" => Some(Money { minor: -money.minor, ..money }),
            "" if !must => Some(money),
            "" => {
                self.missing(node, "CdtDbtInd");
                None
            }
            other => {
                self.found(node, "import-value-unknown").arg("value", shown(other)).arg("allowed", Arg::Text("CRDT, DBIT".into()));
                None
            }
        }
    }

    fn unsigned(&mut self, node: &Node) -> Option<Money> {
        let Some(amount) = node.at("Amt").or_else(|| node.at("AmtDtls/TxAmt/Amt")) else {
            self.missing(node, "Amt");
            return None;
        };
        let code = amount.attribute("Ccy");
        let Ok(currency) = code.parse::<Currency>() else {
            self.found(amount, "import-currency-unknown").arg("value", shown(code));
            return None;
        };
        let text = amount.text.trim();
        // Banks may write more places than a currency has, as long as they are zero.
        let places = usize::try_from(currency.digits()).unwrap_or(2);
        let short = match text.split_once('.') {
            Some((whole, fraction)) if fraction.len() > places && fraction.bytes().skip(places).all(|b| b == b'0') => {
                format!("{whole}.{}", &fraction[..places])
            }
            _ => text.to_owned(),
        };
        let money = amount_of(short.trim_end_matches('.'), currency).filter(|m| m.minor >= 0);
        if money.is_none() {
            self.found(amount, "import-amount").arg("value", shown(text)).arg("currency", Arg::Text(currency.to_string()));
        }
        money
    }

    fn day(&mut self, node: &Node, element: &str) -> Option<Date> {
        let Some(at) = node.at(element) else {
            self.missing(node, element);
            return None;
        };
        let text = at.first_text(&["Dt", "DtTm"]);
        let date = day(text.split('T').next().unwrap_or(""));
        if date.is_none() {
            self.found(at, "import-date").arg("value", shown(text));
        }
        date
    }
}

const COLUMNS: Columns = Columns {
    needed: &["date", "amount", "currency", "reference", "counterparty", "bank_reference"],
    also: &["value_date", "balance", "account", "note"],
};

/// Reads a statement as CSV: `date,amount,currency,reference,counterparty,bank_reference`, amounts with a decimal point and a minus
/// for what went out. A bank reference that stands twice is reported: the same line loaded twice.
pub fn load_statement_csv(name: &str, bytes: &[u8]) -> Loaded<BankLine> {
    let mut findings = Vec::new();
    let mut good = Vec::new();
    let mut seen = std::collections::HashMap::new();
    sheet::read(Source::new(name, bytes), &COLUMNS, &mut findings).each(&mut findings, |line| {
        let booked = line.parsed("date", "import-date", day);
        let currency = line.parsed("currency", "import-currency-unknown", |t| t.parse::<Currency>().ok());
        let typed = line.needed("amount").map(str::to_owned);
        let amount = match (typed, currency) {
            (Some(typed), Some(currency)) => {
                let amount = amount_of(&typed, currency).filter(|m| m.minor != 0);
                if amount.is_none() {
                    let found = line.found("amount", "import-amount");
                    found.arg("value", shown(&typed)).arg("currency", Arg::Text(currency.to_string()));
                }
                amount
            }
            _ => None,
        };
        line.unique("bank_reference", &mut seen);
        let (Some(booked), Some(amount)) = (booked, amount) else { return };
        let (Some(reference), Some(counterparty), Some(bank)) =
            (line.text("reference"), line.text("counterparty"), line.text("bank_reference"))
        else {
            return;
        };
        good.push(BankLine {
            line: line.number(),
            booked,
            value: None,
            amount,
            reference: reference.to_owned(),
            counterparty: counterparty.to_owned(),
            bank_reference: bank.to_owned(),
            end_to_end: String::new(),
        });
    });
    Loaded { good, findings }
}
