//! A statement of the demonstration's bank, as a file to load; and loading it, with what each line is found to be.

use super::{Demo, OWN_ACCOUNT};
use crate::act::Failure;
use crate::bank::LineFor;
use crate::contributions::Credit;
use bursar_domain::bank::{BankEvent, Line};
use bursar_domain::contribution::{Contribution, HeldReceipt};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::payee::Payee;
use bursar_domain::time::day;
use bursar_domain::{Currency, Money};
use bursar_exchange::{BankLine, BankStatement, write_camt};
use bursar_store::{Find, Record};
use std::collections::BTreeMap;

/// Who pays interest and takes charges.
const BANK: &str = "Bank of the demonstration";
/// Who sends what no record of the demonstration expects.
const UNKNOWN: &str = "Unknown Sender (synthetic)";

impl Demo<'_> {
    /// Today's statement of the fund's account in US dollars: every payment that was handed over and is not confirmed, a share of
    /// interest, a charge, and cash of which nobody knows whose it is. Its closing balance is what the books will say.
    ///
    /// # Errors
    /// The store failed.
    pub fn statement(&self) -> Result<BankStatement, Failure> {
        let today = day(self.office.now());
        let usd = |minor: i64| Money { minor, currency: Currency::USD };
        let line = |minor: i64, reference: &str, counterparty: &str, number: &str| BankLine {
            line: 0,
            booked: today,
            value: Some(today),
            amount: usd(minor),
            reference: reference.into(),
            counterparty: counterparty.into(),
            bank_reference: format!("DEMO-{today}-{number}"),
            end_to_end: String::new(),
        };
        let names: BTreeMap<_, _> =
            self.office.find::<Payee>(&Find::of(Payee::KIND))?.into_iter().map(|p| (p.value.id, p.value.name)).collect();
        let mut lines = Vec::new();
        for d in self.office.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("state", "sent"))? {
            let d = d.value;
            if d.amount.money.currency == Currency::USD {
                let name = names.get(&d.payee).map_or("", String::as_str);
                let out = line(-d.amount.money.minor, &d.note, name, &d.number());
                lines.push(BankLine { end_to_end: d.number(), ..out });
            }
        }
        // What was handed over has left the books already; the rest will be in them once the lines are matched.
        let other = [
            line(125_000, "Interest, share of the pool", BANK, "1"),
            line(-3_500, "Charges", BANK, "2"),
            line(500_000, "Donation", UNKNOWN, "3"),
        ];
        let sum = |lines: &[BankLine]| lines.iter().map(|l| l.amount.minor).sum::<i64>();
        let closing = self.office.cash_in(Currency::USD)?.0 + sum(&other);
        lines.extend(other);
        Ok(BankStatement {
            id: format!("DEMO-{today}"),
            account: OWN_ACCOUNT.into(),
            opening: Some(usd(closing - sum(&lines))),
            closing: Some(usd(closing)),
            lines,
        })
    }

    /// The same as a file in camt.053.
    ///
    /// # Errors
    /// The store failed.
    pub fn statement_file(&self) -> Result<String, Failure> {
        Ok(write_camt(&self.statement()?, false, day(self.office.now())))
    }

    /// The statement is loaded, unless one waits already; each line is matched by one person and checked by another.
    pub(super) fn bank(&self) -> Result<(), Failure> {
        let office = self.office;
        let loaded = !office.find::<Line>(&Find::of(Line::KIND).limit(1))?.is_empty();
        if !loaded {
            office.load_bank_statement(&self.act("finance.assistant")?, &self.statement()?)?;
        }
        for line in office.find::<Line>(&Find::of(Line::KIND).eq("state", "unmatched"))? {
            let l = &line.value;
            if office.payment_of_line(l)?.is_some() {
                office.confirm_payment_line(&self.act("certifying.officer")?, l.id, None)?;
                continue;
            }
            let what = match office.suggestions(l)?.first() {
                _ if !l.is_credit() => LineFor::Charge,
                _ if l.counterparty == BANK => LineFor::Interest,
                Some(s) if l.counterparty != UNKNOWN => LineFor::Contribution(s.contribution.id, Credit::default()),
                _ => LineFor::Held,
            };
            office.propose_line(&self.act("finance.assistant")?, l.id, None, &what)?;
        }
        self.check_all()
    }

    /// R12 finds on the statement what R8 said of its lines.
    fn check_all(&self) -> Result<(), Failure> {
        let office = self.office;
        for event in office.find::<BankEvent>(&Find::of(BankEvent::KIND).eq("state", "recorded"))? {
            office.check_bank_event(&self.act("certifying.officer")?, event.value.id, None)?;
        }
        for held in office.find::<HeldReceipt>(&Find::of(HeldReceipt::KIND).eq("state", "recorded"))? {
            office.check_held(&self.act("certifying.officer")?, held.value.id, None)?;
        }
        for c in office.find::<Contribution>(&Find::of(Contribution::KIND).eq("waiting", 1))? {
            office.check_receipt(&self.act("certifying.officer")?, c.value.id, None)?;
        }
        Ok(())
    }
}
