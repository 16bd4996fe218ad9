//! The end of a year as a checklist (DOMAIN 2.3): the steps in their order, each with what it must find true.

use crate::ledger::{Account, Book};
use crate::money::Cents;
use crate::role::Role;
use crate::statement::TrialBalance;

/// How things stand at the end of a year. Counts are of what is still to be done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct YearEnd {
    /// Bank lines of the year that are matched with nothing, and receipts that wait for their check.
    pub receipts_open: i64,
    /// Reports on the year that are due and neither accepted nor estimated.
    pub reports_late: i64,
    /// Orders delivered in the year, without invoice and without accrual.
    pub not_accrued: i64,
    /// Foreign items not yet valued at the rate of the last day.
    pub not_revalued: i64,
    /// The allowance that the steps of doubt ask for.
    pub allowance_needed: Cents,
    /// Advances whose balance no partner or delegate has confirmed.
    pub advances_open: i64,
    /// Commitments that have lapsed and are not released.
    pub commitments_lapsed: i64,
    /// The books.
    pub book: Book,
    /// The digest kept of the closed year; none until it is kept.
    pub snapshot: Option<String>,
    /// The digest that the trial balance before the close has.
    pub digest: String,
}

/// A step of the checklist.
#[derive(Clone, Copy)]
pub struct YearEndStep {
    /// Key of the step.
    pub key: &'static str,
    /// What it must find true.
    pub holds: &'static str,
    /// Journals it may post.
    pub journals: &'static [&'static str],
    /// Who does it.
    pub who: &'static [Role],
    /// How much is still open; 0: it holds.
    pub open: fn(&YearEnd) -> i64,
}

/// The steps in the order of DOMAIN 2.3.
pub const YEAR_END: &[YearEndStep] = &[
    YearEndStep {
        key: "cut-off",
        holds: "every receipt of the year is matched and checked",
        journals: &["J04", "J06"],
        who: &[Role::FinanceAssistant, Role::Certifying],
        open: |y| y.receipts_open,
    },
    YearEndStep {
        key: "late-reports",
        holds: "every report due for the year is accepted, or its expense estimated",
        journals: &["J14", "J15", "J33"],
        who: &[Role::ProjectOfficer, Role::FinanceAssistant, Role::Certifying],
        open: |y| y.reports_late,
    },
    YearEndStep {
        key: "accruals",
        holds: "what was delivered in the year and not invoiced is accrued",
        journals: &["J32"],
        who: &[Role::FinanceAssistant],
        open: |y| y.not_accrued,
    },
    YearEndStep {
        key: "revaluation",
        holds: "foreign items stand at the rate of the last day",
        journals: &["J27"],
        who: &[Role::FinanceAssistant],
        open: |y| y.not_revalued,
    },
    YearEndStep {
        key: "allowance",
        holds: "the allowance is what the steps of doubt ask for",
        journals: &["J28"],
        who: &[Role::FundManager, Role::Certifying],
        open: |y| i64::from(-y.book.balance(Account::Allowance) != y.allowance_needed),
    },
    YearEndStep {
        key: "advances",
        holds: "every advance is confirmed by who holds it",
        journals: &["J16", "J21"],
        who: &[Role::FinanceAssistant],
        open: |y| y.advances_open,
    },
    YearEndStep {
        key: "lapsed-commitments",
        holds: "what will not be spent is released",
        journals: &["J17"],
        who: &[Role::Certifying],
        open: |y| y.commitments_lapsed,
    },
    YearEndStep {
        key: "trial-balance",
        holds: "debits equal credits, and the books keep their invariants",
        journals: &[],
        who: &[Role::FinanceAssistant, Role::Certifying],
        open: |y| {
            let (debit, credit) = TrialBalance::of(&y.book).totals();
            i64::from(debit != credit) + i64::try_from(y.book.broken().len()).unwrap_or(i64::MAX)
        },
    },
    YearEndStep {
        key: "close",
        holds: "revenue and expense are closed to the fund balance",
        journals: &["J30"],
        who: &[Role::FinanceAssistant, Role::Certifying],
        open: |y| {
            let yearly = |a: &&Account| a.code().starts_with(['4', '5']);
            Account::ALL.iter().filter(yearly).map(|a| i64::from(y.book.balance(*a) != Cents::ZERO)).sum()
        },
    },
    YearEndStep {
        key: "snapshot",
        holds: "the digest of the trial balance is kept",
        journals: &[],
        who: &[Role::FundManager],
        open: |y| i64::from(y.snapshot.as_ref() != Some(&y.digest)),
    },
];

impl YearEnd {
    /// The first step that does not hold; none when the year is closed. Steps are taken in order.
    pub fn next(&self) -> Option<&'static YearEndStep> {
        YEAR_END.iter().find(|step| (step.open)(self) != 0)
    }
    /// The year may be closed: every step before the close holds.
    pub fn ready_to_close(&self) -> bool {
        self.next().is_none_or(|step| matches!(step.key, "close" | "snapshot"))
    }
}
