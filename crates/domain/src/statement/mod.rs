//! The public statement of DOMAIN 2.3 (S4 §27), reckoned from balances and entries; the trial balance; the checklist of a
//! year's end.

mod year_end;

pub use year_end::{YEAR_END, YearEnd, YearEndStep};

use crate::contribution::DonorKind;
use crate::digest::sha256_hex;
use crate::id::Id;
use crate::ledger::{Account, Book, Entry, Window};
use crate::money::{Cents, decimal};
use crate::refusal::Decided;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What donors of one kind gave in a period. Received and receivable stand apart and are never added (MON-01).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Given {
    /// Recognised as revenue, less refunds of this period's revenue.
    pub recognised: Cents,
    /// Received in cash, cleared and unconditional, whenever it was recognised.
    pub received: Cents,
    /// Still receivable at the end, before the allowance.
    pub receivable: Cents,
    /// Decided in the period to be refunded.
    pub refunded: Cents,
}

/// Contributions by kind of donor, in the order of the chart, and what no entry says the kind of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "StatementContributions")]
pub struct Contributions {
    /// Member States.
    pub states: Given,
    /// Philanthropic donors.
    pub philanthropic: Given,
    /// Private sector.
    pub private: Given,
    /// Of no known kind; nothing in sound books.
    pub unassigned: Given,
}

impl Contributions {
    fn of(&mut self, kind: Option<DonorKind>) -> &mut Given {
        match kind {
            Some(DonorKind::State) => &mut self.states,
            Some(DonorKind::Philanthropic) => &mut self.philanthropic,
            Some(DonorKind::Private) => &mut self.private,
            None => &mut self.unassigned,
        }
    }
    /// All kinds together.
    pub fn total(&self) -> Given {
        let all = [self.states, self.philanthropic, self.private, self.unassigned];
        all.iter().fold(Given::default(), |a, b| Given {
            recognised: a.recognised + b.recognised,
            received: a.received + b.received,
            receivable: a.receivable + b.receivable,
            refunded: a.refunded + b.refunded,
        })
    }
}

/// Expenditure of one window, or of both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Spent {
    /// Without programme support.
    pub direct: Cents,
    /// Programme support on it.
    pub psc: Cents,
}

/// Net assets at a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Position {
    /// Fund balance, the reserve in it.
    pub total: Cents,
    /// Of which reserve.
    pub reserve: Cents,
}

/// What only the office knows, and the statement must say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// `posts_financing` (MON-06).
    pub posts_financing: String,
    /// Donors who asked not to be named (MON-04); their amounts are in the totals.
    pub anonymous_donors: i64,
    /// `revenue_standard` (MON-13).
    pub revenue_standard: String,
    /// Audited; until then the statement is management information (MON-09).
    pub audited: bool,
    /// Later years of agreements, subject to availability (MON-10).
    pub contractual: Cents,
    /// Signed under a condition that is not met, and not yet received (J03).
    pub conditional_signed: Cents,
}

/// A note that the statement carries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "note", rename_all = "snake_case")]
pub enum Note {
    /// Posts are paid from the fund, at this cost in the period.
    PostsFromFund {
        /// Cost.
        cost: Cents,
    },
    /// Posts are paid from the regular budget and are not in this statement.
    PostsOnRegularBudget,
    /// So many donors are not named; their amounts are in the totals.
    Anonymous {
        /// Donors.
        donors: i64,
    },
    /// Accrual, in United States dollars, revenue under this standard.
    Basis {
        /// Standard.
        revenue_standard: String,
    },
    /// Audited or not.
    Audited {
        /// Audited.
        yes: bool,
    },
    /// Later years of agreements, subject to availability.
    Contractual {
        /// Amount.
        usd: Cents,
    },
}

/// The consolidated statement of a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Statement {
    /// First and last day.
    pub period: (Date, Date),
    /// At the beginning.
    pub opening: Position,
    /// Contributions.
    pub contributions: Contributions,
    /// Investment revenue, exchange gains, recoveries.
    pub other_revenue: Vec<(Account, Cents)>,
    /// Expenditure by nature, programme support among it.
    pub by_nature: Vec<(Account, Cents)>,
    /// Expenditure for window A.
    pub window_a: Spent,
    /// Expenditure for window B.
    pub window_b: Spent,
    /// Expenditure for both: posts, running, bank, exchange.
    pub common: Spent,
    /// Revenue of earlier years refunded: it lowers the fund balance and is no expenditure (J29).
    pub earlier_years: Cents,
    /// At the end.
    pub closing: Position,
    /// Committed and not yet spent, programme support included.
    pub commitments: Cents,
    /// Approved and not yet committed.
    pub pre_commitments: Cents,
    /// Received under a condition that is not met: a liability.
    pub conditional: Cents,
    /// Held, pending screening or agreement: a liability.
    pub held: Cents,
    /// Signed under a condition and not received.
    pub conditional_signed: Cents,
    /// Allowance against the receivables.
    pub allowance: Cents,
    /// Assets and liabilities at the end.
    pub assets_liabilities: (Cents, Cents),
    /// Notes.
    pub notes: Vec<Note>,
    /// The year before, where there is one.
    pub comparative: Option<Box<Statement>>,
}

/// What a statement is made from.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    /// First and last day.
    pub period: (Date, Date),
    /// Balances before the first day.
    pub opening: &'a Book,
    /// Entries of the period in the order they were posted; the close (J30) may be among them.
    pub entries: &'a [Entry],
    /// Kind of donor of each contribution.
    pub kinds: &'a BTreeMap<Id, DonorKind>,
    /// The statement of the year before.
    pub before: Option<&'a Statement>,
}

/// The statement of a period.
///
/// # Errors
/// An entry does not balance, or overdraws: then these are not the books.
pub fn statement(books: &Books<'_>, facts: &Facts) -> Decided<Statement> {
    let mut closing = books.opening.clone();
    let mut contributions = Contributions::default();
    if let Some(before) = books.before {
        let earlier = &before.contributions;
        contributions.states.receivable = earlier.states.receivable;
        contributions.philanthropic.receivable = earlier.philanthropic.receivable;
        contributions.private.receivable = earlier.private.receivable;
    }
    contributions.unassigned.receivable = books.opening.balance(Account::Receivable) - contributions.total().receivable;
    let (mut window_a, mut window_b, mut common) = (Spent::default(), Spent::default(), Spent::default());
    let mut net: BTreeMap<Account, Cents> = BTreeMap::new();
    let mut earlier_years = Cents::ZERO;
    for entry in books.entries {
        closing.post(entry)?;
        if entry.journal == "J30" {
            continue;
        }
        give(&mut contributions, entry, books.kinds);
        for p in entry.postings.iter().filter(|p| !p.account.is_control()) {
            let sum = net.entry(p.account).or_default();
            *sum = *sum + p.amount;
            if p.account.code().starts_with('5') {
                let spent = match p.window {
                    Some(Window::A) => &mut window_a,
                    Some(Window::B) => &mut window_b,
                    None => &mut common,
                };
                let part = if p.account == Account::Psc { &mut spent.psc } else { &mut spent.direct };
                *part = *part + p.amount;
            }
            if p.account == Account::FundBalance && entry.journal == "J29" {
                earlier_years = earlier_years + p.amount;
            }
        }
    }
    let of_class = |starts: &'static str, sign: i64| -> Vec<(Account, Cents)> {
        net.iter()
            .filter(|(a, sum)| a.code().starts_with(starts) && **sum != Cents::ZERO)
            .map(|(a, sum)| (*a, Cents(sum.0 * sign)))
            .collect()
    };
    let other_revenue = of_class("4", -1).into_iter().filter(|(a, _)| !a.code().starts_with("40")).collect();
    let posts = net.get(&Account::Staff).copied().unwrap_or_default();
    Ok(Statement {
        period: books.period,
        opening: position(books.opening),
        contributions,
        other_revenue,
        by_nature: of_class("5", 1),
        window_a,
        window_b,
        common,
        earlier_years,
        closing: position(&closing),
        commitments: -closing.balance(Account::Committed),
        pre_commitments: -closing.balance(Account::PreCommitted),
        conditional: -closing.balance(Account::Conditional),
        held: -closing.balance(Account::Held),
        conditional_signed: facts.conditional_signed,
        allowance: -closing.balance(Account::Allowance),
        assets_liabilities: (closing.class("1"), -closing.class("2")),
        notes: notes(facts, posts),
        comparative: books.before.map(|s| Box::new(Statement { comparative: None, ..s.clone() })),
    })
}

/// What an entry says of contributions. The kind of donor is that of the revenue account, or of the contribution.
fn give(contributions: &mut Contributions, entry: &Entry, kinds: &BTreeMap<Id, DonorKind>) {
    const KINDS: [DonorKind; 3] = [DonorKind::State, DonorKind::Philanthropic, DonorKind::Private];
    let revenue = |account: Account| KINDS.into_iter().find(|k| k.revenue() == account);
    let of = |part: &dyn Fn(Account) -> bool| -> Cents { entry.postings.iter().filter(|p| part(p.account)).map(|p| p.amount).sum() };
    let recognised = -of(&|a| revenue(a).is_some());
    let receivable = of(&|a| a == Account::Receivable);
    let received = match entry.journal.as_str() {
        "J04" => of(&|a| matches!(a, Account::CashUsd | Account::CashOther)),
        "J07" | "J08" => recognised,
        _ => Cents::ZERO,
    };
    let refunded = if entry.journal == "J29" { of(&|a| revenue(a).is_some() || a == Account::FundBalance) } else { Cents::ZERO };
    if [recognised, receivable, received, refunded] == [Cents::ZERO; 4] {
        return;
    }
    let by_contribution = || entry.postings.iter().find_map(|p| kinds.get(&p.contribution?).copied());
    let kind = entry.postings.iter().find_map(|p| revenue(p.account)).or_else(by_contribution);
    let given = contributions.of(kind);
    given.recognised = given.recognised + recognised;
    given.received = given.received + received;
    given.receivable = given.receivable + receivable;
    given.refunded = given.refunded + refunded;
}

/// Net assets, with what revenue and expense have made of them so far.
fn position(book: &Book) -> Position {
    let total = -(book.class("3") + book.class("4") + book.class("5"));
    Position { total, reserve: -book.balance(Account::Reserve) }
}

fn notes(facts: &Facts, posts: Cents) -> Vec<Note> {
    let mut notes = vec![Note::Basis { revenue_standard: facts.revenue_standard.clone() }, Note::Audited { yes: facts.audited }];
    notes.push(if facts.posts_financing == "fund" { Note::PostsFromFund { cost: posts } } else { Note::PostsOnRegularBudget });
    if facts.anonymous_donors > 0 {
        notes.push(Note::Anonymous { donors: facts.anonymous_donors });
    }
    if facts.contractual > Cents::ZERO {
        notes.push(Note::Contractual { usd: facts.contractual });
    }
    notes
}

impl Statement {
    /// The same, audited since.
    pub fn audited(mut self) -> Statement {
        for note in &mut self.notes {
            if let Note::Audited { yes } = note {
                *yes = true;
            }
        }
        self
    }
    /// All revenue.
    pub fn revenue(&self) -> Cents {
        self.contributions.total().recognised + self.other_revenue.iter().map(|(_, c)| *c).sum()
    }
    /// All expenditure, programme support included.
    pub fn expenditure(&self) -> Cents {
        self.by_nature.iter().map(|(_, c)| *c).sum()
    }
    /// Programme support.
    pub fn psc(&self) -> Cents {
        self.window_a.psc + self.window_b.psc + self.common.psc
    }
    /// What came in more than it cost.
    pub fn surplus(&self) -> Cents {
        self.revenue() - self.expenditure()
    }
    /// What does not agree within the statement, or with the one before; nothing in sound books.
    pub fn disagreements(&self) -> Vec<&'static str> {
        let mut found = Vec::new();
        let mut agree = |holds: bool, what| {
            if !holds {
                found.push(what);
            }
        };
        let windows = [self.window_a, self.window_b, self.common].iter().map(|s| s.direct + s.psc).sum::<Cents>();
        let (assets, liabilities) = self.assets_liabilities;
        agree(self.opening.total + self.surplus() - self.earlier_years == self.closing.total, "opening, surplus and closing");
        agree(windows == self.expenditure(), "expenditure by nature and by window");
        agree(assets - liabilities == self.closing.total, "assets, liabilities and fund balance");
        agree(self.contributions.unassigned == Given::default(), "contributions of no known kind");
        if let Some(before) = &self.comparative {
            agree(before.closing == self.opening, "closing of the year before and opening");
        }
        found
    }
}

/// The balances of the general ledger on two sides that are equal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrialBalance {
    /// Account, debit, credit; accounts without a balance are left out.
    pub rows: Vec<(Account, Cents, Cents)>,
}

impl TrialBalance {
    /// Of these books.
    pub fn of(book: &Book) -> TrialBalance {
        let accounts = Account::ALL.iter().filter(|a| !a.is_control());
        let balances = accounts.map(|a| (*a, book.balance(*a))).filter(|(_, b)| *b != Cents::ZERO);
        TrialBalance { rows: balances.map(|(a, b)| (a, b.max(Cents::ZERO), (-b).max(Cents::ZERO))).collect() }
    }
    /// Sum of each side.
    pub fn totals(&self) -> (Cents, Cents) {
        (self.rows.iter().map(|r| r.1).sum(), self.rows.iter().map(|r| r.2).sum())
    }
    /// The digest that a close keeps of it: whoever has the same balances finds the same (DOMAIN 2.3).
    pub fn digest(&self, on: Date) -> String {
        let rows = self.rows.iter().map(|(a, d, c)| format!("{} {} {}\n", a.code(), decimal(d.0, 2), decimal(c.0, 2)));
        sha256_hex(format!("trial balance {on}\n{}", rows.collect::<String>()).as_bytes())
    }
}
