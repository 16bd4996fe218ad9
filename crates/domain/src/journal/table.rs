//! The journals of DOMAIN 2.2 as a table: the handbook prints it, a test holds every entry against it.

use crate::ledger::Account::{self, *};
use crate::role::Role;

/// A row of DOMAIN 2.2.
#[derive(Clone, Copy, Debug)]
pub struct Journal {
    /// `J04`.
    pub number: &'static str,
    /// What happens.
    pub event: &'static str,
    /// Accounts it may debit.
    pub debit: &'static [Account],
    /// Accounts it may credit.
    pub credit: &'static [Account],
    /// Moves of the control ledger it may make: from, to.
    pub control: &'static [(Account, Account)],
    /// Who causes it; nobody: the software, as part of another step.
    pub who: &'static [Role],
    /// Where the rule stands.
    pub source: &'static str,
}

impl Journal {
    /// The journal with this number.
    pub fn find(number: &str) -> Option<&'static Journal> {
        JOURNALS.iter().find(|j| j.number == number)
    }
}

const RISES: (Account, Account) = (Ceiling, Unallotted);
const FALLS: (Account, Account) = (Unallotted, Ceiling);
const SPENT: (Account, Account) = (Committed, Spent);
const UNSPENT: (Account, Account) = (Spent, Allotted);
const RELEASED: (Account, Account) = (Committed, Allotted);
const CASH: &[Account] = &[CashUsd, CashOther];
const CASH_OR_LOSS: &[Account] = &[CashUsd, CashOther, ExchangeLosses];
const REVENUE: &[Account] = &[RevenueStates, RevenuePhilanthropic, RevenuePrivate];
const RECORDED_AND_CHECKED: &[Role] = &[Role::FinanceAssistant, Role::Certifying];

/// Every journal. J31 to J33 are ours: DOMAIN 2.1 has the accounts and 2.3 the accruals, 2.2 no number for them.
pub const JOURNALS: &[Journal] = &[
    row("J01", "pledge: memorandum only", &[], &[], &[], &[Role::FinanceAssistant], "MON-01"),
    row("J02", "unconditional agreement signed", &[Receivable], REVENUE, &[], &[Role::FundManager], "MON-02, MON-13"),
    row("J03", "conditional agreement signed: disclosed only", &[], &[], &[], &[Role::FundManager], "MON-03"),
    row("J04", "cash against an agreement", CASH_OR_LOSS, &[Receivable, ExchangeGains], &[RISES], RECORDED_AND_CHECKED, "MON-02, MON-10"),
    row(
        "J05",
        "conversion at the bank's rate",
        &[CashUsd, CashOther, ExchangeLosses],
        &[CashUsd, CashOther, ExchangeGains],
        &[RISES, FALLS],
        RECORDED_AND_CHECKED,
        "MON-02",
    ),
    row("J06", "cash from an unscreened or unsigned source", CASH, &[Held], &[], RECORDED_AND_CHECKED, "ACT-04"),
    row(
        "J07",
        "held receipt cleared and signed, or refused",
        &[Held],
        &[RevenueStates, RevenuePhilanthropic, RevenuePrivate, DonorRefunds],
        &[RISES],
        &[Role::FundManager],
        "ACT-04, MON-12",
    ),
    row(
        "J08",
        "conditional cash received; condition met",
        &[CashUsd, CashOther, Conditional],
        &[Conditional, RevenueStates, RevenuePhilanthropic, RevenuePrivate],
        &[RISES],
        &[Role::FinanceAssistant, Role::Certifying, Role::FundManager],
        "MON-03",
    ),
    row(
        "J09",
        "reserve set or topped up; released",
        &[FundBalance, Reserve],
        &[Reserve, FundBalance],
        &[FALLS, RISES],
        &[Role::FundManager],
        "MON-08",
    ),
    row("J10", "allotment; returned", &[], &[], &[(Unallotted, Allotted), (Allotted, Unallotted)], &[Role::FundManager], "MON-10"),
    row(
        "J11",
        "final approval: pre-commitment; returned",
        &[],
        &[],
        &[(Allotted, PreCommitted), (PreCommitted, Allotted)],
        &[Role::HighRepresentative],
        "MON-05, MON-10",
    ),
    row(
        "J12",
        "agreement, travel authorization or order: commitment",
        &[],
        &[],
        &[(PreCommitted, Committed)],
        &[Role::Mission, Role::Nominee, Role::Certifying],
        "MON-05, MON-10",
    ),
    row("J13", "tranche to a partner", &[PartnerAdvances], &[CashUsd], &[], &[Role::BankSignatory], "MON-11, MON-14"),
    row(
        "J14",
        "financial report accepted; what exceeds the advances paid",
        &[Grants, Payables],
        &[PartnerAdvances, Payables, CashUsd],
        &[SPENT],
        &[Role::FinanceAssistant],
        "MON-14, SM-13",
    ),
    row(
        "J14b",
        "outright grant at signature; paid",
        &[Grants, Payables],
        &[Payables, CashUsd],
        &[SPENT],
        &[Role::FundManager, Role::BankSignatory],
        "MON-14",
    ),
    row("J15", "programme support cost on an expense; reversed", &[Psc, DuePsc], &[DuePsc, Psc], &[SPENT, UNSPENT], &[], "MON-05"),
    row(
        "J16",
        "unspent money returned: advance, this year's expense, or an earlier year's",
        &[CashUsd],
        &[PartnerAdvances, Grants, Recoveries],
        &[UNSPENT, RISES],
        RECORDED_AND_CHECKED,
        "MON-12",
    ),
    row("J17", "de-commitment", &[], &[], &[RELEASED], &[Role::Certifying], "MON-10"),
    row(
        "J18",
        "ticket issued; paid",
        &[TicketsPrepaid, Payables],
        &[Payables, CashUsd],
        &[],
        &[Role::FinanceAssistant, Role::Certifying],
        "SM-12, WA-04",
    ),
    row("J19", "DSA and terminal advance", &[TravelAdvances], &[CashUsd], &[], &[Role::BankSignatory], "SM-12, WA-04"),
    row(
        "J20",
        "mission done; what the delegate is still owed paid",
        &[Tickets, Dsa, Terminals, RefundsReceivable, Payables],
        &[TicketsPrepaid, TravelAdvances, Payables, CashUsd],
        &[SPENT, RELEASED],
        &[Role::FinanceAssistant],
        "SM-12, WA-08",
    ),
    row("J21", "refund received: early return, unused ticket", &[CashUsd], &[RefundsReceivable], &[], RECORDED_AND_CHECKED, "SM-12"),
    row(
        "J22",
        "no-show or late cancellation",
        &[Forfeited, RefundsReceivable],
        &[TicketsPrepaid, TravelAdvances],
        &[SPENT, RELEASED],
        &[Role::FundManager],
        "WA-07",
    ),
    row("J23", "payroll of posts; paid", &[Staff, DueUmbrella], &[DueUmbrella, CashUsd], &[SPENT], &[Role::FinanceAssistant], "MON-06"),
    row("J24", "programme support settled", &[DuePsc], &[CashUsd], &[], &[Role::FinanceAssistant], "MON-05"),
    row("J25", "share of investment revenue", CASH, &[Investment], &[RISES], RECORDED_AND_CHECKED, "DOMAIN 2.2"),
    row("J26", "bank charge", &[BankCharges], CASH, &[(Unallotted, Spent)], RECORDED_AND_CHECKED, "DOMAIN 2.2"),
    row(
        "J27",
        "year-end revaluation of foreign items",
        &[ExchangeLosses, CashOther, Receivable],
        &[CashOther, Receivable, ExchangeGains],
        &[RISES, FALLS],
        &[Role::FinanceAssistant],
        "MON-02, DOMAIN 2.3",
    ),
    row(
        "J28",
        "allowance for doubtful receivables; written off",
        &[Doubtful, Allowance],
        &[Allowance, Doubtful, Receivable],
        &[],
        &[Role::FundManager, Role::Certifying],
        "DOMAIN 11.30, SM-01",
    ),
    row(
        "J29",
        "donor refund decided; paid",
        &[RevenueStates, RevenuePhilanthropic, RevenuePrivate, FundBalance, Conditional, DonorRefunds, ExchangeLosses],
        &[DonorRefunds, CashUsd, CashOther, ExchangeGains],
        &[FALLS, RISES],
        &[Role::FundManager, Role::Certifying],
        "MON-12, SM-01",
    ),
    row("J30", "close of a year", CLOSED_TO, CLOSED_TO, &[], &[Role::FinanceAssistant], "DOMAIN 2.3"),
    row(
        "J31",
        "supplier's invoice; paid",
        &[Monitoring, Portal, Accrued, Payables],
        &[Payables, CashUsd, Monitoring, Portal],
        &[SPENT, UNSPENT],
        &[Role::FinanceAssistant],
        "DOMAIN 2.1",
    ),
    row("J32", "accrual of an expense", &[Monitoring, Portal], &[Accrued], &[SPENT], &[Role::FinanceAssistant], "DOMAIN 2.3"),
    row("J33", "estimate of an activity's expense", &[Grants], &[Accrued], &[SPENT], &[Role::Certifying], "DOMAIN 2.3"),
];

/// The close reaches every account of revenue and expense, and the fund balance.
const CLOSED_TO: &[Account] = &[
    RevenueStates,
    RevenuePhilanthropic,
    RevenuePrivate,
    Investment,
    ExchangeGains,
    Recoveries,
    Tickets,
    Dsa,
    Terminals,
    Forfeited,
    Grants,
    Staff,
    Monitoring,
    Portal,
    Psc,
    ExchangeLosses,
    Doubtful,
    BankCharges,
    FundBalance,
];

const fn row(
    number: &'static str,
    event: &'static str,
    debit: &'static [Account],
    credit: &'static [Account],
    control: &'static [(Account, Account)],
    who: &'static [Role],
    source: &'static str,
) -> Journal {
    Journal { number, event, debit, credit, control, who, source }
}
