//! The money of agreements: tranches (MON-11), what is owed, later years (MON-10), refunds (J16), releases (J17), closing; what
//! the year's end asks of them.

use crate::act::{Act, Draft, Outcome};
use crate::agreements::expecting;
use crate::disbursements::PaymentAsk;
use crate::{Failure, Office};
use bursar_domain::agreement::{Agreement, Confirmation, Payments, Policy, Refund};
use bursar_domain::disbursement::{Disbursement, Purpose};
use bursar_domain::journal::Valued;
use bursar_domain::order::Order;
use bursar_domain::partner::Partner;
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::project_report::Report;
use bursar_domain::{Cents, Id, Refusal, Role, time::day};
use bursar_store::{Find, Record, Stored};
use jiff::civil::Date;

const R8: &[Role] = &[Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];
const R12: &[Role] = &[Role::Certifying];
const ASKS: &[Role] = &[Role::Partner, Role::Mission, Role::FinanceAssistant];

/// What the end of a year asks of grants and orders (DOMAIN 2.3): counts of what is still to be done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct GrantsAtYearEnd {
    /// Reports due in the year, and neither accepted nor waived nor estimated on its last day.
    pub reports_late: i64,
    /// Orders delivered in the year, without invoice and without accrual.
    pub not_accrued: i64,
    /// Advances that no partner has confirmed.
    pub advances_open: i64,
    /// Commitments of agreements and orders whose time is over, and that are not released.
    pub commitments_lapsed: i64,
}

/// Adds up what was asked for and paid.
fn add_up(found: &[Stored<Disbursement>]) -> Payments {
    let mut pay = Payments::default();
    for d in found.iter().map(|d| &d.value).filter(|d| d.stands()) {
        if d.purpose == Purpose::Tranche {
            (pay.tranches, pay.asked) = (pay.tranches + 1, pay.asked + d.owed);
            if d.is_paid() {
                (pay.tranches_paid, pay.paid) = (pay.tranches_paid + 1, pay.paid + d.owed);
            }
        } else {
            pay.owed_asked = pay.owed_asked + d.owed;
            if d.is_paid() {
                pay.owed_paid = pay.owed_paid + d.owed;
            }
        }
    }
    pay
}

impl Office {
    /// What was asked for and paid under an agreement, with the disbursements it is read from.
    ///
    /// # Errors
    /// The store failed.
    pub fn paid_under(&self, agreement: Id) -> Result<(Payments, Vec<Stored<Disbursement>>), Failure> {
        let found = self.disbursements_of(agreement)?;
        Ok((add_up(&found), found))
    }

    /// Agreements each with what was paid under it, in one search.
    pub(crate) fn with_payments(&self, found: Vec<Stored<Agreement>>) -> Result<Vec<(Stored<Agreement>, Payments)>, Failure> {
        let all = self.find::<Disbursement>(&Find::of(Disbursement::KIND).any("document", found.iter().map(|a| a.value.id)))?;
        let of = |id: Id| add_up(&all.iter().filter(|d| d.value.document == id).cloned().collect::<Vec<_>>());
        Ok(found.into_iter().map(|a| (of(a.value.id), a)).map(|(pay, a)| (a, pay)).collect())
    }

    /// The payee of an agreement: its partner's, or its own where the lead government is paid.
    pub fn payee_of(&self, a: &Agreement) -> Id {
        Payee::id_of(a.terms.partner.unwrap_or(a.id))
    }

    /// The next tranche is asked for (MON-11), by the partner, the mission or R8: a payment request, paid by four persons
    /// (SM-11).
    ///
    /// # Errors
    /// See [`Agreement::next_tranche`]; partner barred; payee blocked.
    pub fn ask_tranche(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            if !self.may_see_agreement(&act.actor, &a.value)? {
                return Err(Failure::NotFound);
            }
            let (pay, paid) = self.paid_under(id)?;
            let reports = self.reports_of(id)?;
            let values: Vec<Report> = reports.iter().map(|r| r.value.clone()).collect();
            let (number, usd) = a.value.next_tranche(&pay, &values, &act.actor, day(now))?;
            if let Some(partner) = a.value.terms.partner {
                self.fetch::<Partner>(partner)?.value.cleared()?;
            }
            let limit = pay.asked + a.value.room(&pay);
            let d =
                self.payment_request(act, self.ask(&a.value, Purpose::Tranche, usd, limit, format!("{} {number}", a.value.number)), now)?;
            // A new version of the agreement: two requests at once are decided one after the other.
            let draft = Draft::of::<Agreement>("agreement.ask_tranche", ASKS, id).change(&a, &a.value).create(&d);
            Ok(reports.iter().fold(expecting(draft, &paid), Draft::expects))
        })
    }

    fn ask(&self, a: &Agreement, purpose: Purpose, usd: Cents, limit: Cents, note: String) -> PaymentAsk {
        PaymentAsk {
            purpose,
            document: (Agreement::KIND, a.id),
            about: a.about(),
            payee: self.payee_of(a),
            amount: Valued::usd(usd),
            owed: usd,
            limit,
            note,
        }
    }

    /// What is owed is asked for: an outright grant, or what was reported beyond the advances.
    ///
    /// # Errors
    /// See [`Agreement::ask_owed`]; payee blocked.
    pub fn ask_owed(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            if !self.may_see_agreement(&act.actor, &a.value)? {
                return Err(Failure::NotFound);
            }
            let (pay, paid) = self.paid_under(id)?;
            let usd = a.value.ask_owed(&pay, &act.actor)?;
            let purpose = if a.value.terms.policy == Policy::Outright { Purpose::OutrightGrant } else { Purpose::ReportBalance };
            let d = self.payment_request(act, self.ask(&a.value, purpose, usd, a.value.owed, a.value.number.clone()), now)?;
            let draft = Draft::of::<Agreement>("agreement.ask_owed", ASKS, id).change(&a, &a.value).create(&d);
            Ok(expecting(draft, &paid))
        })
    }

    /// R9 commits the next year (J11, J12; MON-10).
    ///
    /// # Errors
    /// See [`Agreement::commit_year`]; fund throttled (SM-02); not enough allotted.
    pub fn commit_year(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let (next, entries) = a.value.commit_year(&act.actor, &|| self.new_id(), now)?;
            Ok(Draft::of::<Agreement>("agreement.commit_year", R9, id).change(&a, &next).entries(entries))
        })
    }

    /// R8 records money paid back (J16, MON-12); R12's check posts it.
    ///
    /// # Errors
    /// See [`Agreement::record_refund`].
    pub fn record_grant_refund(&self, act: &Act, id: Id, seen: Option<i64>, refund: &Refund) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let (pay, paid) = self.paid_under(id)?;
            let next = a.value.record_refund(refund.clone(), &pay, &act.actor, day(now))?;
            Ok(expecting(Draft::of::<Agreement>("agreement.record_refund", R8, id).change(&a, &next), &paid))
        })
    }

    /// R12 checks the refund that waits (J16, J15).
    ///
    /// # Errors
    /// See [`Agreement::check_refund`].
    pub fn check_grant_refund(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let (pay, paid) = self.paid_under(id)?;
            let (next, entries) = a.value.check_refund(&pay, &act.actor, &|| self.new_id())?;
            Ok(expecting(Draft::of::<Agreement>("agreement.check_refund", R12, id).change(&a, &next).entries(entries), &paid))
        })
    }

    /// R12 releases what will not be spent (J17).
    ///
    /// # Errors
    /// See [`Agreement::release`].
    pub fn release_agreement(&self, act: &Act, id: Id, seen: Option<i64>, usd: Cents, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let (pay, paid) = self.paid_under(id)?;
            let (next, entry) = a.value.release(usd, &pay, &act.actor, self.new_id(), now)?;
            let draft = Draft::of::<Agreement>("agreement.release", R12, id).change(&a, &next).entries([entry]).reason(reason);
            Ok(expecting(draft, &paid))
        })
    }

    /// R12 closes the accounts (J17 for the rest); tranches that were accounted for are settled (SM-11).
    ///
    /// # Errors
    /// See [`Agreement::close_accounts`].
    pub fn close_accounts(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let (pay, paid) = self.paid_under(id)?;
            let reports: Vec<Report> = self.reports_of(id)?.into_iter().map(|r| r.value).collect();
            let (next, entry) = a.value.close_accounts(&pay, &reports, &act.actor, self.new_id(), now)?;
            let mut draft = Draft::of::<Agreement>("agreement.close_accounts", R12, id).change(&a, &next).entries(entry);
            for d in &paid {
                draft = match d.value.follow("settle") {
                    Ok(settled) => draft.change(d, &settled),
                    Err(_) => draft.expects(d),
                };
            }
            Ok(draft)
        })
    }

    /// R8 records that the holder of an advance confirms it at the end of a year.
    ///
    /// # Errors
    /// See [`Agreement::confirm_advance`].
    pub fn confirm_advance(&self, act: &Act, id: Id, seen: Option<i64>, year: i16, usd: Cents, reference: &str) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let (pay, paid) = self.paid_under(id)?;
            let confirmed = Confirmation { usd, reference: reference.trim().to_owned(), by: act.actor.id, at: now };
            let next = a.value.confirm_advance(year, confirmed, &pay, &act.actor)?;
            Ok(expecting(Draft::of::<Agreement>("agreement.confirm_advance", R8, id).change(&a, &next), &paid))
        })
    }

    /// What the end of a year asks of grants and orders, as of now.
    ///
    /// # Errors
    /// The store failed.
    pub fn grants_at_year_end(&self, last_day: Date) -> Result<GrantsAtYearEnd, Failure> {
        let open = ["active", "suspended", "terminated", "operationally_closed", "signed_un"];
        let agreements = self.with_payments(self.find::<Agreement>(&Find::of(Agreement::KIND).any("state", open))?)?;
        let end = bursar_domain::time::at(last_day, 0, 0);
        let late = Find::of(Report::KIND).not("state", "accepted").not("state", "waived").le("due_at", end);
        let reports = self.find::<Report>(&late)?;
        let orders = self.find::<Order>(&Find::of(Order::KIND).eq("state", "committed"))?;
        let year = last_day.year();
        let wanted = |id: Id| reports.iter().any(|r| r.value.agreement == id);
        let lapsed =
            agreements.iter().filter(|(a, pay)| a.value.terms.ends <= last_day && a.value.room(pay) > Cents::ZERO && !wanted(a.value.id));
        let held = agreements.iter().filter(|(a, pay)| a.value.advance(pay) != Cents::ZERO && !a.value.confirmations.contains_key(&year));
        Ok(GrantsAtYearEnd {
            reports_late: reports.iter().filter(|r| !r.value.estimate.as_ref().is_some_and(|e| e.stands() && e.on == last_day)).count()
                as i64,
            not_accrued: orders.iter().filter(|o| o.value.unaccrued(last_day) > Cents::ZERO).count() as i64,
            advances_open: held.count() as i64,
            commitments_lapsed: lapsed.count() as i64 + orders.iter().filter(|o| o.value.lapsed(last_day)).count() as i64,
        })
    }

    /// Later years that cash does not cover: contractual, subject to availability, disclosed beside the books (MON-10). Each
    /// agreement with its amount, programme support cost included.
    ///
    /// # Errors
    /// The store failed.
    pub fn contractual(&self) -> Result<Vec<(Agreement, Cents)>, Failure> {
        let bound = ["signed_un", "active", "suspended"];
        let found = self.find::<Agreement>(&Find::of(Agreement::KIND).any("state", bound))?;
        Ok(found.into_iter().map(|a| (a.value.contractual(), a.value)).filter(|(c, _)| *c > Cents::ZERO).map(|(c, a)| (a, c)).collect())
    }

    /// The payees of a kind whose details are confirmed, by name.
    ///
    /// # Errors
    /// The store failed.
    pub fn payees_of_kind(&self, kind: PayeeKind) -> Result<Vec<Payee>, Failure> {
        let find = Find::of(Payee::KIND).eq("kind", kind.code()).eq("state", "payable").order("sort_key", bursar_store::Order::Asc);
        Ok(self.find::<Payee>(&find)?.into_iter().map(|p| p.value).collect())
    }

    /// A payee of this kind, as chosen in a form.
    pub(crate) fn payee_of_kind(&self, id: Id, kind: PayeeKind) -> Result<Payee, Failure> {
        let found = self.read(|r| r.get::<Payee>(id))?.filter(|p| p.value.kind == kind);
        Ok(found.ok_or_else(|| Refusal::new("SM-11", "payee-unknown").at("payee"))?.value)
    }
}
