//! Contributions: offered, screened, pledged, signed, received (SM-01; J01, J02, J04; MON-01…MON-04).

use crate::id::Id;
use crate::journal::{self, About, Cause, Valued};
use crate::ledger::{Account, Entry};
use crate::money::{Cents, Money, Rate};
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, Transition};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// SM-01.
pub const MACHINE: Machine = Machine {
    id: "SM-01",
    subject: "contribution",
    start: "offered",
    table: &[
        Transition {
            from: "offered",
            event: "start_screening",
            to: "screening",
            who: &[Role::FinanceAssistant, Role::ProjectOfficer],
            guard: "donor is not a State (ACT-04)",
            effect: "waits for R9",
        },
        Transition { from: "screening", event: "clear", to: "cleared", who: &[Role::FundManager], guard: "lists run, reasons", effect: "" },
        Transition { from: "screening", event: "refuse", to: "refused", who: &[Role::FundManager], guard: "reasons", effect: "" },
        Transition {
            from: "offered",
            event: "refuse",
            to: "refused",
            who: &[Role::FundManager],
            guard: "reasons (MON-03, third exit)",
            effect: "",
        },
        Transition { from: "offered", event: "pledge", to: "pledged", who: &[Role::FinanceAssistant], guard: "State donor", effect: "J01" },
        Transition { from: "cleared", event: "pledge", to: "pledged", who: &[Role::FinanceAssistant], guard: "", effect: "J01" },
        Transition {
            from: "pledged",
            event: "sign",
            to: "agreed",
            who: &[Role::FundManager],
            guard: "no earmark; cleared; rate of the month loaded",
            effect: "J02",
        },
        Transition {
            from: "agreed",
            event: "receive",
            to: "part_received",
            who: &[Role::Certifying],
            guard: "recorded by R8, checked by R12; rate loaded",
            effect: "J04",
        },
        Transition {
            from: "part_received",
            event: "receive",
            to: "part_received",
            who: &[Role::Certifying],
            guard: "as above",
            effect: "J04",
        },
        Transition {
            from: "agreed",
            event: "receive_all",
            to: "received",
            who: &[Role::Certifying],
            guard: "as above, in full",
            effect: "J04",
        },
        Transition {
            from: "part_received",
            event: "receive_all",
            to: "received",
            who: &[Role::Certifying],
            guard: "as above, in full",
            effect: "J04",
        },
    ],
};

/// Who gives (S4 §14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DonorKind {
    /// A State.
    State,
    /// A philanthropic organisation.
    Philanthropic,
    /// The private sector.
    Private,
}

impl DonorKind {
    /// All kinds.
    pub const ALL: [DonorKind; 3] = [DonorKind::State, DonorKind::Philanthropic, DonorKind::Private];
    /// Code, and end of the message key `donor-kind-…`.
    pub fn code(self) -> &'static str {
        match self {
            DonorKind::State => "state",
            DonorKind::Philanthropic => "philanthropic",
            DonorKind::Private => "private",
        }
    }
    /// The account its contributions are booked on (DOMAIN 2.1).
    pub fn revenue(self) -> Account {
        match self {
            DonorKind::State => Account::RevenueStates,
            DonorKind::Philanthropic => Account::RevenuePhilanthropic,
            DonorKind::Private => Account::RevenuePrivate,
        }
    }
}

/// Words in the offer that tie the money to a use, and what became of them (MON-03, AC-05).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Earmark {
    /// The words of the letter.
    pub words: String,
    /// `dropped`, `conditional`, `refused`; `None` while it blocks.
    pub exit: Option<String>,
    /// R9's reason.
    pub reason: String,
}

/// An amount fixed on a day at a rate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fixed {
    /// Day.
    pub date: Date,
    /// As given.
    pub amount: Money,
    /// Operational rate of that month.
    pub rate: Rate,
    /// In the books' currency.
    pub usd: Cents,
    /// Number of the letter, agreement or bank credit.
    pub reference: String,
    /// Who recorded it.
    pub by: Id,
}

impl Fixed {
    /// As the journals take it.
    pub fn valued(&self) -> Valued {
        Valued { money: self.amount, rate: self.rate, usd: self.usd }
    }
}

/// A credit on the bank account: recorded by R8, checked by R12.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BankCredit {
    /// Amount, day, rate.
    pub fixed: Fixed,
    /// Who checked it; posted from then on.
    pub checked_by: Option<Id>,
}

/// A contribution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contribution {
    /// Id.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// Kind of donor.
    pub donor_kind: DonorKind,
    /// The State, when one gives.
    pub donor_state: Option<String>,
    /// Name, for others.
    pub donor_name: String,
    /// As offered.
    pub offered: Money,
    /// Day of the offer letter.
    pub offered_on: Date,
    /// Words that tie the money, if the letter has any.
    pub earmark: Option<Earmark>,
    /// The donor expressly asked not to be named (S4 §17, MON-04).
    pub anonymous: bool,
    /// Screening: lists consulted and reasons (ACT-04).
    pub screening: Option<(String, Id)>,
    /// J01.
    pub pledge: Option<Fixed>,
    /// J02.
    pub agreement: Option<Fixed>,
    /// J04, or waiting for R12.
    pub receipts: Vec<BankCredit>,
    /// Why it was refused.
    pub refused: Option<String>,
}

/// What R8 records when an offer comes in. There is no purpose field (MON-03).
pub struct Offer {
    /// Id.
    pub id: Id,
    /// Kind of donor.
    pub donor_kind: DonorKind,
    /// State donor.
    pub donor_state: Option<String>,
    /// Name of another donor.
    pub donor_name: String,
    /// Amount.
    pub offered: Money,
    /// Day of the letter.
    pub offered_on: Date,
    /// Words in the letter that tie the money to a use.
    pub tied: Option<String>,
    /// Asked not to be named.
    pub anonymous: bool,
}

impl Contribution {
    /// Records an offer. A donor that is not a State goes to screening at once (ACT-04).
    ///
    /// # Errors
    /// Not R8; donor not named; letter from the future.
    pub fn offer(o: Offer, actor: &Actor, today: Date) -> Decided<Contribution> {
        if !actor.has(Role::FinanceAssistant) {
            return Err(Refusal::new("SM-01", "not-your-role").into());
        }
        let mut found = Vec::new();
        if o.donor_kind == DonorKind::State && o.donor_state.is_none() {
            found.push(Refusal::new("SM-01", "donor-missing").at("donor_state"));
        }
        if o.donor_kind != DonorKind::State && o.donor_name.trim().is_empty() {
            found.push(Refusal::new("SM-01", "donor-missing").at("donor_name"));
        }
        if o.offered_on > today {
            found.push(Refusal::new("SM-01", "date-in-future").at("offered_on"));
        }
        all_clear(found)?;
        let state =
            if o.donor_kind == DonorKind::State { MACHINE.start } else { MACHINE.step(MACHINE.start, "start_screening", actor, None)?.to };
        Ok(Contribution {
            id: o.id,
            state: state.into(),
            donor_kind: o.donor_kind,
            donor_state: o.donor_state.filter(|_| o.donor_kind == DonorKind::State),
            donor_name: if o.donor_kind == DonorKind::State { String::new() } else { o.donor_name.trim().to_owned() },
            offered: o.offered,
            offered_on: o.offered_on,
            earmark: o.tied.filter(|t| !t.trim().is_empty()).map(|t| Earmark {
                words: t.trim().to_owned(),
                exit: None,
                reason: String::new(),
            }),
            anonymous: o.anonymous,
            screening: None,
            pledge: None,
            agreement: None,
            receipts: Vec::new(),
            refused: None,
        })
    }

    /// R9 clears or refuses a donor after screening (ACT-04), naming the lists run and the reasons.
    ///
    /// # Errors
    /// Reasons missing.
    pub fn screen(&self, clear: bool, reasons: &str, actor: &Actor) -> Decided<Contribution> {
        let step = MACHINE.step(&self.state, if clear { "clear" } else { "refuse" }, actor, None)?;
        let reasons = reasons.trim();
        if reasons.is_empty() {
            return Err(Refusal::new("ACT-04", "reason-missing").at("reason").into());
        }
        Ok(Contribution {
            state: step.to.into(),
            screening: Some((reasons.to_owned(), actor.id)),
            refused: (!clear).then(|| reasons.to_owned()),
            ..self.clone()
        })
    }

    /// R9 takes one of the exits of MON-03: the donor `dropped` the tie, the offer is booked as `conditional` where the
    /// parameters allow it, or it is `refused`.
    ///
    /// # Errors
    /// `conditional-not-allowed`; reason missing; nothing to resolve.
    pub fn resolve_earmark(&self, exit: &str, reason: &str, conditional_allowed: bool, actor: &Actor) -> Decided<Contribution> {
        if !actor.has(Role::FundManager) {
            return Err(Refusal::new("MON-03", "not-your-role").into());
        }
        let Some(earmark) = self.earmark.as_ref().filter(|e| e.exit.is_none()) else {
            return Err(Refusal::new("MON-03", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        };
        if reason.trim().is_empty() {
            return Err(Refusal::new("MON-03", "reason-missing").at("reason").into());
        }
        let settled = Earmark { exit: Some(exit.to_owned()), reason: reason.trim().to_owned(), ..earmark.clone() };
        let next = Contribution { earmark: Some(settled), ..self.clone() };
        match exit {
            "dropped" => Ok(next),
            "conditional" if !conditional_allowed => Err(Refusal::new("MON-03", "conditional-not-allowed").at("exit").into()),
            "conditional" => Ok(next),
            "refused" => {
                let step = MACHINE.step(&self.state, "refuse", actor, None)?;
                Ok(Contribution { state: step.to.into(), refused: Some(reason.trim().to_owned()), ..next })
            }
            _ => Err(Refusal::new("MON-03", "choose-one").at("exit").into()),
        }
    }

    /// J01: a letter pledges an amount. Memorandum only, no posting.
    ///
    /// # Errors
    /// Tied money (MON-03); date; rate missing.
    pub fn pledge(&self, fixed: Fixed, actor: &Actor, today: Date) -> Decided<Contribution> {
        let step = MACHINE.step(&self.state, "pledge", actor, None)?;
        self.untied()?;
        not_future(fixed.date, today)?;
        Ok(Contribution { state: step.to.into(), pledge: Some(fixed), ..self.clone() })
    }

    /// J02: an unconditional agreement is signed by both sides: receivable against revenue, at the rate of the month.
    /// J03: a conditional one is disclosed and posts nothing.
    ///
    /// # Errors
    /// Tied money (AC-05); date; own pledge.
    pub fn sign(&self, fixed: Fixed, entry: Id, actor: &Actor, today: Date) -> Decided<(Contribution, Option<Entry>)> {
        let step = MACHINE.step(&self.state, "sign", actor, None)?;
        self.untied()?;
        not_future(fixed.date, today)?;
        if self.pledge.as_ref().is_some_and(|p| p.by == actor.id) {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        let e = (!self.conditional()).then(|| journal::income::signed(&self.cause(entry, fixed.date), self.donor_kind, &fixed.valued()));
        Ok((Contribution { state: step.to.into(), agreement: Some(fixed), ..self.clone() }, e))
    }

    /// R8 records a bank credit against the agreement. It waits for R12's check and posts nothing yet.
    ///
    /// # Errors
    /// Other currency than signed; more than is still due; another credit waits.
    pub fn record_receipt(&self, fixed: Fixed, actor: &Actor, today: Date) -> Decided<Contribution> {
        if !actor.has(Role::FinanceAssistant) {
            return Err(Refusal::new("SM-01", "not-your-role").into());
        }
        let agreement = self.agreement.as_ref().filter(|_| matches!(self.state.as_str(), "agreed" | "part_received"));
        let Some(agreement) = agreement else {
            return Err(Refusal::new("SM-01", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        };
        if self.waiting_receipt().is_some() {
            return Err(Refusal::new("SM-01", "receipt-waits").into());
        }
        not_future(fixed.date, today)?;
        if fixed.amount.currency != agreement.amount.currency {
            return Err(Refusal::new("SM-01", "wrong-currency")
                .at("currency")
                .with("currency", Arg::Text(agreement.amount.currency.to_string()))
                .into());
        }
        let due = Money { minor: agreement.amount.minor - self.received_minor(), ..agreement.amount };
        if fixed.amount.minor > due.minor {
            return Err(Refusal::new("SM-01", "more-than-due").at("amount").with("due", Arg::Money(due)).into());
        }
        let mut next = self.clone();
        next.receipts.push(BankCredit { fixed, checked_by: None });
        Ok(next)
    }

    /// J04: R12 checks the credit R8 recorded; cash against receivable, the difference of rates to gain or loss, and the
    /// spendable ceiling rises (MON-10). The last credit clears the receivable to zero (AC-03).
    ///
    /// # Errors
    /// The same person recorded it (ACT-01); nothing waits.
    pub fn check_receipt(&self, entry: Id, actor: &Actor) -> Decided<(Contribution, Entry)> {
        let (Some(at), Some(agreement)) = (self.waiting_receipt(), &self.agreement) else {
            return Err(Refusal::new("SM-01", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        };
        let credit = self.receipts[at].fixed.clone();
        if credit.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        let received = self.received_minor() + credit.amount.minor;
        let all = received == agreement.amount.minor;
        let step = MACHINE.step(&self.state, if all { "receive_all" } else { "receive" }, actor, None)?;
        let cleared = journal::portion(agreement.usd, self.received_minor(), credit.amount.minor, agreement.amount.minor);
        let mut next = Contribution { state: step.to.into(), ..self.clone() };
        next.receipts[at].checked_by = Some(actor.id);
        let cause = self.cause(entry, credit.date);
        // J08, first step, where it is conditional: a liability until the condition is met, and nothing to spend.
        let e = if self.conditional() {
            journal::income::conditional_received(&cause, &credit.valued())
        } else {
            journal::income::received(&cause, &credit.valued(), cleared)
        };
        Ok((next, e))
    }

    fn cause(&self, entry: Id, date: Date) -> Cause {
        Cause::new(entry, date, self.id).about(About { contribution: Some(self.id), ..About::default() })
    }

    /// Anonymity on or off, by donor letter, from the next publication on (MON-04).
    ///
    /// # Errors
    /// Not R8 or R9; refused contribution.
    pub fn set_anonymous(&self, anonymous: bool, actor: &Actor) -> Decided<Contribution> {
        if !actor.has_any(&[Role::FinanceAssistant, Role::FundManager]) {
            return Err(Refusal::new("MON-04", "not-your-role").into());
        }
        Ok(Contribution { anonymous, ..self.clone() })
    }

    /// Index of the credit that waits for R12.
    pub fn waiting_receipt(&self) -> Option<usize> {
        self.receipts.iter().position(|r| r.checked_by.is_none())
    }
    /// Booked as conditional (MON-03, second exit).
    pub fn conditional(&self) -> bool {
        self.earmark.as_ref().is_some_and(|e| e.exit.as_deref() == Some("conditional"))
    }
    /// An earmark that still blocks.
    pub fn blocked(&self) -> bool {
        self.earmark.as_ref().is_some_and(|e| e.exit.is_none())
    }
    /// Received and checked, in minor units of the agreement.
    pub fn received_minor(&self) -> i64 {
        self.receipts.iter().filter(|r| r.checked_by.is_some()).map(|r| r.fixed.amount.minor).sum()
    }
    /// MON-01, first figure: pledged, in USD.
    pub fn pledged_usd(&self) -> Cents {
        self.pledge.as_ref().map_or(Cents::ZERO, |p| p.usd)
    }
    /// MON-01, second figure: signed, in USD.
    pub fn signed_usd(&self) -> Cents {
        self.agreement.as_ref().map_or(Cents::ZERO, |a| a.usd)
    }
    /// MON-01, third figure: received and checked, in USD.
    pub fn received_usd(&self) -> Cents {
        self.receipts.iter().filter(|r| r.checked_by.is_some()).map(|r| r.fixed.usd).sum()
    }

    fn untied(&self) -> Decided<()> {
        if self.blocked() { Err(Refusal::new("MON-03", "earmark-blocks").into()) } else { Ok(()) }
    }
}

fn not_future(date: Date, today: Date) -> Decided<()> {
    if date > today { Err(Refusal::new("SM-01", "date-in-future").at("date").into()) } else { Ok(()) }
}

/// A row of the table of operational rates (MON-02). A corrected rate is a new version of the record; posted entries
/// keep the rate they were made with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RateRow {
    /// Id, from currency and day.
    pub id: Id,
    /// Currency.
    pub currency: crate::Currency,
    /// In force from.
    pub from: Date,
    /// Units for one USD.
    pub rate: Rate,
    /// When it was loaded.
    pub loaded_at: Timestamp,
}

impl RateRow {
    /// The id of a currency's rate from a day on.
    pub fn id_of(currency: crate::Currency, from: Date) -> Id {
        Id::named("rate", &format!("{currency} {from}"))
    }
}

/// The operational rate for a day: the latest of that month that has begun. USD is one for one.
///
/// # Errors
/// `rate-missing`, which blocks the posting (DOMAIN MON-02).
pub fn rate_on(rows: &[RateRow], currency: crate::Currency, day: Date) -> Result<Rate, Refusal> {
    if currency == crate::Currency::USD {
        return Ok(Rate::ONE);
    }
    rows.iter()
        .filter(|r| r.currency == currency && r.from <= day && r.from >= day.first_of_month())
        .max_by_key(|r| r.from)
        .map(|r| r.rate)
        .ok_or_else(|| {
            Refusal::new("MON-02", "rate-missing")
                .at("currency")
                .with("currency", Arg::Text(currency.to_string()))
                .with("date", Arg::Date(day))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Currency, Grant, Scope};
    use jiff::civil::date;

    fn person(name: &str, role: Role) -> Actor {
        Actor { id: Id::named("account", name), name: name.into(), grants: vec![Grant { role, scope: Scope::Fund }], state: None }
    }
    fn eur(minor: i64) -> Money {
        Money { minor, currency: "EUR".parse().unwrap() }
    }
    fn fixed(amount: Money, rate: &str, by: &Actor) -> Fixed {
        let rate: Rate = rate.parse().unwrap();
        Fixed { date: date(2026, 7, 1), amount, rate, usd: rate.to_usd(amount).unwrap(), reference: "x".into(), by: by.id }
    }
    fn offer(tied: Option<&str>, kind: DonorKind, by: &Actor) -> Contribution {
        let o = Offer {
            id: Id::named("c", "1"),
            donor_kind: kind,
            donor_state: Some("FRA".into()),
            donor_name: "A foundation".into(),
            offered: eur(50_000_000),
            offered_on: date(2026, 7, 1),
            tied: tied.map(str::to_owned),
            anonymous: false,
        };
        Contribution::offer(o, by, date(2026, 7, 6)).unwrap()
    }

    #[test]
    fn ac_03_receivable_clears_to_zero_and_the_gain_is_12_077_30() {
        let (r8, r9, r12) = (person("a", Role::FinanceAssistant), person("b", Role::FundManager), person("c", Role::Certifying));
        let today = date(2026, 7, 6);
        let c = offer(None, DonorKind::State, &r8).pledge(fixed(eur(50_000_000), "0.920", &r8), &r8, today).unwrap();
        let (c, j02) = c.sign(fixed(eur(50_000_000), "0.920", &r9), Id::named("e", "1"), &r9, today).unwrap();
        // Three instalments that do not divide evenly.
        let mut entries = vec![j02.unwrap()];
        let mut c = c;
        for part in [16_666_667, 16_666_667, 16_666_666] {
            c = c.record_receipt(fixed(eur(part), "0.900", &r8), &r8, today).unwrap();
            assert!(c.record_receipt(fixed(eur(1), "0.900", &r8), &r8, today).is_err(), "one credit waits at a time");
            let (next, e) = c.check_receipt(Id::named("e", &part.to_string()), &r12).unwrap();
            e.balanced().unwrap();
            entries.push(e);
            c = next;
        }
        assert_eq!(c.state, "received");
        let sum = |a: Account| entries.iter().flat_map(|e| &e.postings).filter(|p| p.account == a).map(|p| p.amount).sum::<Cents>();
        assert_eq!(sum(Account::Receivable), Cents::ZERO);
        let gain = -sum(Account::ExchangeGains);
        assert!((gain.0 - 1_207_730).abs() <= 1, "instalments round apart by a cent at most: {gain:?}");
        assert_eq!(sum(Account::Ceiling), sum(Account::CashOther));
    }

    #[test]
    fn act_01_the_person_who_recorded_a_receipt_does_not_check_it() {
        let mut both = person("a", Role::FinanceAssistant);
        both.grants.push(Grant { role: Role::Certifying, scope: Scope::Fund });
        let r9 = person("b", Role::FundManager);
        let today = date(2026, 7, 6);
        let c = offer(None, DonorKind::State, &both).pledge(fixed(eur(100), "1", &both), &both, today).unwrap();
        let (c, _) = c.sign(fixed(eur(100), "1", &r9), Id::named("e", "1"), &r9, today).unwrap();
        let c = c.record_receipt(fixed(eur(100), "1", &both), &both, today).unwrap();
        assert_eq!(c.check_receipt(Id::named("e", "2"), &both).unwrap_err().0[0].key, "not-your-own");
    }

    #[test]
    fn ac_05_tied_money_is_blocked_until_r9_takes_an_exit() {
        let (r8, r9) = (person("a", Role::FinanceAssistant), person("b", Role::FundManager));
        let today = date(2026, 7, 6);
        let c = offer(Some("for project X"), DonorKind::State, &r8);
        assert_eq!(c.pledge(fixed(eur(100), "1", &r8), &r8, today).unwrap_err().0[0].key, "earmark-blocks");
        assert_eq!(c.resolve_earmark("conditional", "x", false, &r9).unwrap_err().0[0].key, "conditional-not-allowed");
        assert_eq!(c.resolve_earmark("dropped", " ", false, &r9).unwrap_err().0[0].key, "reason-missing");
        let dropped = c.resolve_earmark("dropped", "new letter", false, &r9).unwrap();
        assert!(dropped.pledge(fixed(eur(100), "1", &r8), &r8, today).is_ok());
        assert_eq!(c.resolve_earmark("refused", "no", false, &r9).unwrap().state, "refused");
    }

    #[test]
    fn act_04_a_donor_that_is_no_state_stays_in_screening_until_cleared() {
        let (r8, r9) = (person("a", Role::FinanceAssistant), person("b", Role::FundManager));
        let c = offer(None, DonorKind::Private, &r8);
        assert_eq!(c.state, "screening");
        assert!(c.pledge(fixed(eur(100), "1", &r8), &r8, date(2026, 7, 6)).is_err());
        assert_eq!(c.screen(true, "lists run", &r9).unwrap().state, "cleared");
        assert!(c.screen(true, "lists run", &r8).is_err());
    }

    #[test]
    fn mon_02_a_missing_rate_blocks() {
        let row = |from| RateRow {
            id: RateRow::id_of("EUR".parse().unwrap(), from),
            currency: "EUR".parse().unwrap(),
            from,
            rate: "0.9".parse().unwrap(),
            loaded_at: Timestamp::UNIX_EPOCH,
        };
        let rows = [row(date(2026, 6, 1)), row(date(2026, 7, 15))];
        assert_eq!(rate_on(&rows, "EUR".parse().unwrap(), date(2026, 7, 1)).unwrap_err().key, "rate-missing");
        assert!(rate_on(&rows, "EUR".parse().unwrap(), date(2026, 7, 15)).is_ok());
        assert_eq!(rate_on(&[], Currency::USD, date(2026, 7, 1)), Ok(Rate::ONE));
    }
}
