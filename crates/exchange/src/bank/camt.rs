//! Statements written as banks write them: to try the reading of them, and for demonstrations.

use super::BankStatement;
use bursar_domain::Money;
use bursar_domain::money::decimal;
use jiff::civil::Date;
use std::fmt::Write as _;

/// A statement as a bank would write it in camt.053.001.08, or confirmations in camt.054.001.08, of this day.
#[must_use]
pub fn write_camt(statement: &BankStatement, confirmations: bool, on: Date) -> String {
    let (kind, message, part) =
        if confirmations { ("camt.054.001.08", "BkToCstmrDbtCdtNtfctn", "Ntfctn") } else { ("camt.053.001.08", "BkToCstmrStmt", "Stmt") };
    let escape = |t: &str| quick_xml::escape::escape(t).into_owned();
    let amount = |m: &Money| {
        let (text, ccy) = (decimal(m.minor.abs(), m.currency.digits()), m.currency);
        format!("<Amt Ccy=\"{ccy}\">{text}</Amt><CdtDbtInd>{}</CdtDbtInd>", if m.minor < 0 { "DBIT" } else { "CRDT" })
    };
    let mut x = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:{kind}\">\n<{message}>\n\
         <GrpHdr><MsgId>M</MsgId><CreDtTm>{on}T23:00:00Z</CreDtTm></GrpHdr>\n<{part}><Id>{}</Id>\n\
         <CreDtTm>{on}T23:00:00Z</CreDtTm><Acct><Id><Othr><Id>{}</Id></Othr></Id></Acct>\n",
        escape(&statement.id),
        escape(&statement.account)
    );
    for (code, balance) in [("OPBD", &statement.opening), ("CLBD", &statement.closing)] {
        if let (Some(m), false) = (balance, confirmations) {
            let tp = format!("<Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>");
            let _ = writeln!(x, "<Bal>{tp}{}<Dt><Dt>{on}</Dt></Dt></Bal>", amount(m));
        }
    }
    for l in &statement.lines {
        let value = l.value.map(|d| format!("<ValDt><Dt>{d}</Dt></ValDt>")).unwrap_or_default();
        let _ = writeln!(x, "<Ntry>{}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{}</Dt></BookgDt>{value}", amount(&l.amount), l.booked);
        let code = "<BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd>";
        let or = |tag: &str, text: &str| if text.is_empty() { String::new() } else { format!("<{tag}>{}</{tag}>", escape(text)) };
        let refs = [or("AcctSvcrRef", &l.bank_reference), or("EndToEndId", &l.end_to_end)].concat();
        let refs = if refs.is_empty() { refs } else { format!("<Refs>{refs}</Refs>") };
        let who = if l.amount.minor < 0 { "Cdtr" } else { "Dbtr" };
        let party = if l.counterparty.is_empty() {
            String::new()
        } else {
            format!("<RltdPties><{who}><Pty><Nm>{}</Nm></Pty></{who}></RltdPties>", escape(&l.counterparty))
        };
        let words =
            if l.reference.is_empty() { String::new() } else { format!("<RmtInf><Ustrd>{}</Ustrd></RmtInf>", escape(&l.reference)) };
        let details = format!("{refs}{}{party}{words}", amount(&l.amount));
        let _ = writeln!(x, "{code}<NtryDtls>\n<TxDtls>{details}</TxDtls></NtryDtls></Ntry>");
    }
    let _ = writeln!(x, "</{part}>\n</{message}>\n</Document>");
    x
}
