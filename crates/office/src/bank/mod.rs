//! Bank statements: loaded, each line once; matched with what they are; and the balances the bank says against the books.

mod account;
mod events;
mod join;
mod lines;

pub use account::BankBalance;
pub use events::EventInput;
pub use lines::{LineFor, Suggested};

use crate::Office;
use crate::act::{Act, Draft, Outcome};
use crate::contributions::R8;
use bursar_domain::bank::{BankStatement, Closing, LINE_MACHINE, Line, line_id};
use bursar_domain::refusal::all_clear;
use bursar_domain::{Arg, Refusal, Role, time::day};
use bursar_exchange::{BankLine, BankStatement as Read};
use std::collections::BTreeMap;

impl Office {
    /// R8 loads a statement. A line that is there already, by account and the bank's number, is not taken again; one that says
    /// something else than the line on file is reported and not taken.
    ///
    /// # Errors
    /// Not R8; no account; nothing in it that was not loaded before; lines that differ from those on file.
    pub fn load_bank_statement(&self, act: &Act, statement: &Read) -> Outcome {
        self.perform(act, |now| {
            if !act.actor.has(Role::FinanceAssistant) {
                return Err(Refusal::new(LINE_MACHINE.id, "not-your-role").into());
            }
            let account: String = statement.account.split_whitespace().collect();
            if account.is_empty() {
                return Err(Refusal::new(LINE_MACHINE.id, "answer-missing").at("account").into());
            }
            let id = BankStatement::id_of(&account, &statement.id);
            let mut draft = Draft::of::<BankStatement>("bank.load", R8, id);
            let (mut taken, mut known, mut differing) = (0, 0, Vec::new());
            let mut alike: BTreeMap<String, usize> = BTreeMap::new();
            for line in &statement.lines {
                let says = says(line);
                let same = if line.bank_reference.is_empty() { says.clone() } else { line.bank_reference.clone() };
                let nth = alike.entry(same).and_modify(|n| *n += 1).or_default();
                let line_id = line_id(&account, &line.bank_reference, &says, *nth);
                match self.read(|r| r.get::<Line>(line_id))? {
                    None => {
                        taken += 1;
                        draft = draft.create(&Line {
                            id: line_id,
                            state: LINE_MACHINE.start.into(),
                            account: account.clone(),
                            statement: statement.id.clone(),
                            booked: line.booked,
                            value: line.value,
                            amount: line.amount,
                            reference: line.reference.clone(),
                            counterparty: line.counterparty.clone(),
                            bank_reference: line.bank_reference.clone(),
                            end_to_end: line.end_to_end.clone(),
                            loaded_at: now,
                            matched: None,
                            reason: String::new(),
                        });
                    }
                    Some(there) if there.value.amount == line.amount && there.value.booked == line.booked => known += 1,
                    Some(there) => differing.push(
                        Refusal::new(LINE_MACHINE.id, "bank-line-differs")
                            .at("file")
                            .with("line", Arg::Int(i64::try_from(line.line).unwrap_or(i64::MAX)))
                            .with("reference", Arg::Text(line.bank_reference.clone()))
                            .with("amount", Arg::Money(there.value.amount))
                            .with("date", Arg::Date(there.value.booked)),
                    ),
                }
            }
            // Nothing is taken of a statement that contradicts one that was loaded: a person must look.
            all_clear(differing)?;
            let last = statement.lines.iter().map(|l| l.booked).max().unwrap_or_else(|| day(now));
            let record = BankStatement {
                id,
                account,
                number: statement.id.clone(),
                closing: statement.closing.map(|balance| Closing { balance, on: last }),
                lines: i64::try_from(statement.lines.len()).unwrap_or(i64::MAX),
                known,
                loaded_at: now,
            };
            let before = self.read(|r| r.get::<BankStatement>(id))?;
            if taken == 0 && before.is_some() {
                return Err(Refusal::new(LINE_MACHINE.id, "statement-loaded-before").at("file").with("lines", Arg::Int(known)).into());
            }
            Ok(match before {
                None => draft.create(&record),
                Some(before) => draft.change(&before, &record),
            })
        })
    }
}

/// What a line says, where the bank gives it no number.
fn says(line: &BankLine) -> String {
    [&line.booked.to_string(), &line.amount.to_string(), &line.reference, &line.counterparty, &line.end_to_end]
        .map(String::as_str)
        .join("\n")
}
