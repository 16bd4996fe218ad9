//! The agreement: signed by both, with what is due when; and what is overdue (J02, J03; SM-01).

use super::{Contribution, Fixed, MACHINE, Reminder, another, not_future};
use crate::id::Id;
use crate::journal;
use crate::ledger::Entry;
use crate::money::{Currency, Money, decimal, parse_amount};
use crate::refusal::{Arg, Decided, Refusal, Refusals, all_clear};
use crate::role::{Actor, Role};
use crate::time::plus_days;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An instalment that is not covered so many days after it was due is overdue (SM-01).
pub const OVERDUE_DAYS: i32 = 30;

/// A part of the agreed amount and the day it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instalment {
    /// Day.
    pub due: Date,
    /// In minor units of the agreement's currency.
    pub minor: i64,
}

/// What the agreement says beside its amount.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// Instalments; none: all of it is due on the day it is signed.
    pub instalments: Vec<Instalment>,
    /// The clause that allows a refund, if there is one (MON-12).
    pub refund_clause: String,
}

/// Reads instalments as they are typed, one a line: `2026-09-01 250000`. Empty lines are left out.
///
/// # Errors
/// `instalment-unreadable` for every line that is none, with its number.
pub fn read_instalments(typed: &str, currency: Currency) -> Decided<Vec<Instalment>> {
    let mut found = Vec::new();
    let mut read = Vec::new();
    for (i, line) in typed.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let parts = line.trim().split_once([' ', '\t', ';']);
        let instalment = parts.and_then(|(day, amount)| {
            let amount = amount.trim().trim_start_matches(currency.code()).trim();
            Some(Instalment { due: day.parse().ok()?, minor: parse_amount(amount, currency).ok()?.minor })
        });
        match instalment {
            Some(instalment) => read.push(instalment),
            None => found.push(
                Refusal::new("SM-01", "instalment-unreadable")
                    .at("instalments")
                    .with("line", Arg::Int(i64::try_from(i + 1).unwrap_or(i64::MAX)))
                    .with("text", Arg::Text(line.trim().chars().take(60).collect())),
            ),
        }
    }
    all_clear(found)?;
    read.sort_by_key(|i| i.due);
    Ok(read)
}

impl Contribution {
    /// J02: an unconditional agreement is signed by both sides: receivable against revenue, at the rate of the month.
    /// J03: a conditional one is disclosed and posts nothing.
    ///
    /// # Errors
    /// Tied money (AC-05); date; own pledge; instalments that do not add up.
    pub fn sign(&self, fixed: Fixed, terms: Terms, entry: Id, actor: &Actor, today: Date) -> Decided<(Contribution, Option<Entry>)> {
        let step = MACHINE.step(&self.state, "sign", actor, None)?;
        self.untied()?;
        not_future(fixed.date, today)?;
        if let Some(pledge) = &self.pledge {
            another(pledge.by, actor)?;
        }
        let mut instalments = terms.instalments;
        if instalments.is_empty() {
            instalments.push(Instalment { due: fixed.date, minor: fixed.amount.minor });
        }
        let sum: i128 = instalments.iter().map(|i| i128::from(i.minor)).sum();
        if sum != i128::from(fixed.amount.minor) {
            let sum = Money { minor: i64::try_from(sum).unwrap_or(i64::MAX), ..fixed.amount };
            return Err(Refusal::new("SM-01", "instalments-differ")
                .at("instalments")
                .with("sum", Arg::Money(sum))
                .with("amount", Arg::Money(fixed.amount))
                .into());
        }
        let e = (!self.conditional()).then(|| journal::income::signed(&self.cause(entry, fixed.date), self.donor_kind, &fixed.valued()));
        let next = Contribution {
            state: step.to.into(),
            agreement: Some(fixed),
            instalments,
            refund_clause: terms.refund_clause.trim().to_owned(),
            ..self.clone()
        };
        Ok((next, e))
    }

    /// What is still due under the agreement; `None` without one, and once the rest is closed.
    pub fn due(&self) -> Option<Money> {
        let open = matches!(self.state.as_str(), "agreed" | "part_received" | "overdue");
        let agreement = self.agreement.as_ref().filter(|_| open)?;
        Some(Money { minor: agreement.amount.minor - self.received_minor(), ..agreement.amount })
    }

    /// The instalments that are not covered yet, with what is missing of each.
    pub fn uncovered(&self) -> Vec<Instalment> {
        let mut covered = self.received_minor();
        let mut open = Vec::new();
        for i in &self.instalments {
            let part = covered.min(i.minor);
            covered -= part;
            if part < i.minor {
                open.push(Instalment { minor: i.minor - part, ..*i });
            }
        }
        open
    }

    /// The day from which it is overdue, unless more comes in: 30 days after the first instalment that is not covered was due.
    pub fn overdue_from(&self) -> Option<Date> {
        self.due()?;
        self.uncovered().first().map(|i| plus_days(i.due, OVERDUE_DAYS))
    }

    /// The clock: agreed → overdue. `None` when it is not.
    pub fn fall_overdue(&self, today: Date) -> Option<Contribution> {
        self.overdue_from().filter(|from| *from <= today)?;
        let step = MACHINE.step(&self.state, "fall_overdue", &Actor::system(), None).ok()?;
        Some(Contribution { state: step.to.into(), ..self.clone() })
    }

    /// R8 records the letter that reminded the donor.
    ///
    /// # Errors
    /// Not overdue; date; reference missing.
    pub fn remind(&self, on: Date, reference: &str, actor: &Actor, today: Date) -> Decided<Contribution> {
        MACHINE.step(&self.state, "remind", actor, None)?;
        not_future(on, today)?;
        if reference.trim().is_empty() {
            return Err(Refusals::from(Refusal::new("SM-01", "reference-missing").at("reference")));
        }
        let mut next = self.clone();
        next.reminders.push(Reminder { on, reference: reference.trim().to_owned(), by: actor.id });
        Ok(next)
    }

    /// Instalments as they are typed.
    pub fn instalments_text(&self) -> String {
        let Some(agreement) = &self.agreement else { return String::new() };
        let digits = agreement.amount.currency.digits();
        self.instalments.iter().map(|i| format!("{} {}\n", i.due, decimal(i.minor, digits))).collect()
    }

    /// May do it at all.
    pub(super) fn is(&self, actor: &Actor, role: Role) -> Decided<()> {
        if actor.has(role) { Ok(()) } else { Err(Refusal::new(MACHINE.id, "not-your-role").into()) }
    }
}
