//! What a bank says of the payments in a file of ours before they stand on a statement (pain.002, CustomerPaymentStatusReport): accepted,
//! made, rejected. The codes are those of the external code set ExternalPaymentTransactionStatus1Code of ISO 20022; ACSC and ACCC say
//! that settlement is completed, RJCT and CANC that nothing will be paid, all others that the payment is on its way.

use super::MAX_FINDINGS;
use super::xml::{Node, tree};
use crate::finding::{Findings, shown};
use crate::ledger::check::amount_of;
use crate::rates::day;
use crate::{Finding, Loaded};
use bursar_domain::refusal::Arg;
use bursar_domain::{Currency, Money};
use jiff::civil::Date;

/// What a status means for the payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Accepted, pending, on its way: nothing is known of the money yet.
    Accepted,
    /// Settlement is completed.
    Made,
    /// It will not be paid.
    Rejected,
}

/// Codes of a transaction, a block or a whole file.
const CODES: &[(&str, Said)] = &[
    ("ACCC", Said::Made),
    ("ACSC", Said::Made),
    ("ACCP", Said::Accepted),
    ("ACFC", Said::Accepted),
    ("ACSP", Said::Accepted),
    ("ACTC", Said::Accepted),
    ("ACWC", Said::Accepted),
    ("ACWP", Said::Accepted),
    ("PATC", Said::Accepted),
    ("PDNG", Said::Accepted),
    ("RCVD", Said::Accepted),
    ("CANC", Said::Rejected),
    ("RJCT", Said::Rejected),
];

/// Of a file or a block: some payments are so, some otherwise; each says itself.
const PART: &str = "PART";

/// The status of a payment, or of all payments of a file that have none of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentStatus {
    /// Line of the file it stands in.
    pub line: usize,
    /// The number of our payment file.
    pub file: String,
    /// The number we gave the payment; `None`: every payment of the file that is not named.
    pub end_to_end: Option<String>,
    /// As the bank wrote it: `ACSC`.
    pub code: String,
    /// What it means.
    pub said: Said,
    /// The day the bank says.
    pub on: Date,
    /// The bank's number of the status, or of the message.
    pub reference: String,
    /// Why: code and words.
    pub reason: String,
    /// The amount, where the bank repeats it.
    pub amount: Option<Money>,
}

/// A file begins like a status report, whatever else is wrong with it: told from confirmations (camt.054) by its kind.
pub fn is_status_report(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(2_000)).unwrap_or(bytes);
    head.windows(8).any(|w| w == b"pain.002")
}

/// Reads a pain.002 file of any version. What is good is taken; everything else is reported with its line.
pub fn load_payment_status(name: &str, bytes: &[u8]) -> Loaded<PaymentStatus> {
    let mut from = Reports { file: name, findings: Findings::new(MAX_FINDINGS) };
    let good = match tree(name, bytes) {
        Err(found) => {
            from.findings.push(found);
            Vec::new()
        }
        Ok(root) => from.document(&root),
    };
    Loaded { good, findings: from.findings.in_order() }
}

struct Reports<'a> {
    file: &'a str,
    findings: Findings,
}

impl Reports<'_> {
    fn found(&mut self, node: &Node, key: &'static str) -> &mut Finding {
        self.findings.push(Finding::new(self.file, node.line, key))
    }

    fn missing(&mut self, node: &Node, element: &str) {
        self.found(node, "import-element-missing").arg("element", Arg::Text(element.to_owned()));
    }

    fn document(&mut self, root: &Node) -> Vec<PaymentStatus> {
        let space = root.attribute("xmlns");
        if root.name != "Document" || !space.contains("pain.002") {
            let said = if space.is_empty() { root.name.as_str() } else { space };
            let found = Finding::new(self.file, root.line, "import-bank-kind").value(said);
            self.findings.push(found.with("expected", Arg::Text("pain.002".into())));
            return Vec::new();
        }
        // Version 2 had another name for the message.
        let Some(message) = root.at("CstmrPmtStsRpt").or_else(|| root.at("pain.002.001.02")) else {
            self.missing(root, "CstmrPmtStsRpt");
            return Vec::new();
        };
        let Some(group) = message.at("OrgnlGrpInfAndSts") else {
            self.missing(message, "OrgnlGrpInfAndSts");
            return Vec::new();
        };
        let file = group.text_at("OrgnlMsgId").to_owned();
        if file.is_empty() {
            self.missing(group, "OrgnlMsgId");
            return Vec::new();
        }
        let head = Head { file, reference: message.text_at("GrpHdr/MsgId").to_owned(), on: self.day(message) };
        let Some(on) = head.on else { return Vec::new() };
        let blocks: Vec<&Node> = message.all("OrgnlPmtInfAndSts").collect();
        let mut all = Vec::new();
        for block in &blocks {
            for transaction in block.all("TxInfAndSts") {
                all.extend(self.transaction(&head, on, transaction));
            }
        }
        // A block or a file as a whole: of those that are not named. A file of ours has one block for each currency.
        let whole = |block: &&&Node| blocks.len() == 1 && block.at("PmtInfSts").is_some();
        let of_all = blocks.iter().find(whole).map(|b| (*b, "PmtInfSts")).or(group.at("GrpSts").map(|_| (group, "GrpSts")));
        if let Some((node, element)) = of_all.filter(|(node, element)| node.text_at(element) != PART) {
            all.extend(self.status(&head, on, node, element, None));
        }
        if all.is_empty() && self.findings.len() == 0 {
            self.missing(message, "TxInfAndSts");
        }
        all
    }

    fn transaction(&mut self, head: &Head, on: Date, node: &Node) -> Option<PaymentStatus> {
        let number = node.text_at("OrgnlEndToEndId");
        if number.is_empty() {
            self.missing(node, "OrgnlEndToEndId");
            return None;
        }
        self.status(head, on, node, "TxSts", Some(number.to_owned()))
    }

    fn status(&mut self, head: &Head, on: Date, node: &Node, element: &str, end_to_end: Option<String>) -> Option<PaymentStatus> {
        let code = node.text_at(element);
        let Some((code, said)) = CODES.iter().find(|(known, _)| *known == code) else {
            let allowed: Vec<&str> = CODES.iter().map(|(code, _)| *code).collect();
            self.found(node, "import-value-unknown").arg("value", shown(code)).arg("allowed", Arg::Text(allowed.join(", ")));
            return None;
        };
        let amount = match node.at("OrgnlTxRef/Amt/InstdAmt").or_else(|| node.at("OrgnlTxRef/InstdAmt")) {
            Some(amount) => Some(self.amount(amount)?),
            None => None,
        };
        let accepted = node.text_at("AccptncDtTm").split('T').next().and_then(day);
        let own = node.text_at("StsId");
        let why: Vec<&str> = node
            .all("StsRsnInf")
            .flat_map(|r| {
                let words = r.all("AddtlInf").map(|a| a.text.trim());
                std::iter::once(r.first_text(&["Rsn/Cd", "Rsn/Prtry"])).chain(words).collect::<Vec<_>>()
            })
            .filter(|t| !t.is_empty())
            .collect();
        Some(PaymentStatus {
            line: node.line,
            file: head.file.clone(),
            end_to_end,
            code: (*code).to_owned(),
            said: *said,
            on: accepted.unwrap_or(on),
            reference: if own.is_empty() { head.reference.clone() } else { own.to_owned() },
            reason: why.join(" "),
            amount,
        })
    }

    fn amount(&mut self, node: &Node) -> Option<Money> {
        let code = node.attribute("Ccy");
        let Ok(currency) = code.parse::<Currency>() else {
            self.found(node, "import-currency-unknown").arg("value", shown(code));
            return None;
        };
        let text = node.text.trim();
        let money = amount_of(text, currency).filter(|m| m.minor >= 0);
        if money.is_none() {
            self.found(node, "import-amount").arg("value", shown(text)).arg("currency", Arg::Text(currency.to_string()));
        }
        money
    }

    fn day(&mut self, message: &Node) -> Option<Date> {
        let Some(at) = message.at("GrpHdr/CreDtTm") else {
            self.missing(message, "GrpHdr/CreDtTm");
            return None;
        };
        let date = day(at.text.trim().split('T').next().unwrap_or(""));
        if date.is_none() {
            self.found(at, "import-date").arg("value", shown(at.text.trim()));
        }
        date
    }
}

/// What holds for the whole message.
struct Head {
    file: String,
    reference: String,
    on: Option<Date>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const PART_OF_IT: &str = include_str!("../../tests/fixtures/bank/pain.002.001.10-part.xml");
    const WHOLE: &str = include_str!("../../tests/fixtures/bank/pain.002.001.03-rejected.xml");

    fn lines(loaded: &Loaded<PaymentStatus>) -> Vec<String> {
        loaded.findings.iter().map(Finding::to_string).collect()
    }

    #[test]
    fn sm_11_a_status_report_says_of_each_payment_whether_it_is_made_on_its_way_or_rejected() {
        let read = load_payment_status("s.xml", PART_OF_IT.as_bytes());
        assert_eq!(lines(&read), Vec::<String>::new());
        let of = |s: &PaymentStatus| (s.end_to_end.clone().unwrap(), s.code.clone(), s.said);
        assert_eq!(
            read.good.iter().map(of).collect::<Vec<_>>(),
            [
                ("D-AAAAAAAAAA".to_owned(), "ACSC".to_owned(), Said::Made),
                ("D-BBBBBBBBBB".to_owned(), "ACSP".to_owned(), Said::Accepted),
                ("D-CCCCCCCCCC".to_owned(), "RJCT".to_owned(), Said::Rejected),
            ]
        );
        let rejected = &read.good[2];
        assert_eq!((rejected.file.as_str(), rejected.reference.as_str()), ("P-7777777777", "STS-3"));
        assert_eq!(rejected.reason, "AC04 Account closed");
        assert_eq!(rejected.amount, Some(Money { minor: 190_000, currency: Currency::USD }));
        assert_eq!((rejected.on, read.good[0].on), (jiff::civil::date(2026, 9, 2), jiff::civil::date(2026, 9, 1)));
        assert!(is_status_report(PART_OF_IT.as_bytes()) && !is_status_report(b"<Document xmlns=\"camt.054\">"));
    }

    #[test]
    fn sm_11_a_file_that_is_rejected_as_a_whole_says_it_of_every_payment() {
        let read = load_payment_status("s.xml", WHOLE.as_bytes());
        assert_eq!(lines(&read), Vec::<String>::new());
        assert_eq!(read.good.len(), 1);
        let s = &read.good[0];
        assert_eq!((s.end_to_end.clone(), s.said, s.reason.as_str()), (None, Said::Rejected, "AM05 This file was received before"));
    }

    #[test]
    fn what_is_wrong_in_a_status_report_is_reported_with_its_line_and_the_rest_is_taken() {
        let wrong = PART_OF_IT
            .replace("<TxSts>ACSP</TxSts>", "<TxSts>DONE</TxSts>")
            .replace("<OrgnlEndToEndId>D-AAAAAAAAAA</OrgnlEndToEndId>", "")
            .replace("1900.00", "1,900");
        let read = load_payment_status("s.xml", wrong.as_bytes());
        assert_eq!((read.good.len(), read.findings.len()), (0, 3), "{:?}", lines(&read));
        assert!(read.findings.iter().all(|f| f.line > 10));
        for (bytes, key) in [
            (PART_OF_IT.replace("pain.002.001.10", "pain.001.001.10"), "import-bank-kind"),
            (PART_OF_IT.replace("OrgnlMsgId>", "Msg>"), "import-element-missing"),
            (PART_OF_IT.replace("2026-09-02T07:00:00Z", "yesterday"), "import-date"),
            (PART_OF_IT.replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"), "import-xml-entity"),
            (PART_OF_IT.replace("Account closed", "&e;"), "import-xml-entity"),
            (PART_OF_IT.replace("</Document>", ""), "import-xml"),
        ] {
            let read = load_payment_status("s.xml", bytes.as_bytes());
            assert_eq!((read.findings.first().map(|f| f.key), read.good.len()), (Some(key), 0), "{:?}", lines(&read));
        }
    }
}
