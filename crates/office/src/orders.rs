//! Orders, the payroll of posts, and the settlement of programme support (J10 to J12, J17, J23, J24, J31, J32).

use crate::act::{Act, Draft, Outcome};
use crate::agreements::expecting;
use crate::disbursements::PaymentAsk;
use crate::{Failure, Office};
use bursar_domain::allotment::Use;
use bursar_domain::disbursement::{Disbursement, Purpose};
use bursar_domain::fund::Fund;
use bursar_domain::journal::{About, Valued};
use bursar_domain::ledger::Account;
use bursar_domain::order::{Came, Order, OrderKind, Wanted, ask_programme_support};
use bursar_domain::payee::PayeeKind;
use bursar_domain::{Cents, Id, Role, time::day};
use bursar_store::{Find, Order as By, Record, Stored};
use jiff::civil::Date;

const R7: &[Role] = &[Role::ProjectOfficer];
const R8: &[Role] = &[Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];
const R12: &[Role] = &[Role::Certifying];

/// What was asked for and paid of an order.
fn asked_and_paid(found: &[Stored<Disbursement>]) -> (Cents, Cents) {
    let sum = |of: &dyn Fn(&Disbursement) -> bool| found.iter().map(|d| &d.value).filter(|d| of(d)).map(|d| d.owed).sum();
    (sum(&Disbursement::stands), sum(&Disbursement::is_paid))
}

impl Office {
    /// Every order, latest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn orders(&self, state: &str) -> Result<Vec<Stored<Order>>, Failure> {
        let find = Find::of(Order::KIND).order("number", By::Desc);
        self.find(&if state.is_empty() { find } else { find.eq("state", state) })
    }

    /// What of an order is asked for, and paid, with its disbursements.
    ///
    /// # Errors
    /// The store failed.
    pub fn order_payments(&self, id: Id) -> Result<(Cents, Cents, Vec<Stored<Disbursement>>), Failure> {
        let found = self.disbursements_of(id)?;
        let (asked, paid) = asked_and_paid(&found);
        Ok((asked, paid, found))
    }

    /// R8 drafts an order.
    ///
    /// # Errors
    /// See [`Order::draft`]; an allotment for something else, or not open.
    pub fn draft_order(&self, act: &Act, allotment: Id, want: &Wanted) -> Outcome {
        self.perform(act, |now| {
            self.allotment_for(allotment, Use::Running)?;
            let p = self.parameters()?;
            let count = self.store.read(|r| r.count(&Find::of(Order::KIND)))?;
            let number = format!("O-{}-{}", day(now).year(), count + 1);
            let o = Order::draft(act.commit, number, allotment, want.clone(), p.value("posts_financing"), &act.actor)?;
            Ok(Draft::of::<Order>("order.draft", R8, o.id).create(&o).under(p.number))
        })
    }

    /// R9 approves (J11).
    ///
    /// # Errors
    /// See [`Order::approve`]; fund throttled (SM-02); not enough allotted.
    pub fn approve_order(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let p = self.parameters()?;
            let (next, entry) = o.value.approve(p.count("psc_rate"), p.value("posts_financing"), &act.actor, self.new_id(), now)?;
            Ok(Draft::of::<Order>("order.approve", R9, id).change(&o, &next).entries([entry]).under(p.number))
        })
    }

    /// R12 commits (J12).
    ///
    /// # Errors
    /// See [`Order::commit`]; fund throttled (SM-02).
    pub fn commit_order(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let (next, entry) = o.value.commit(&act.actor, self.new_id(), now)?;
            Ok(Draft::of::<Order>("order.commit", R12, id).change(&o, &next).entries([entry]))
        })
    }

    /// R9 cancels before commitment (J11 back).
    ///
    /// # Errors
    /// See [`Order::cancel`].
    pub fn cancel_order(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let (next, entry) = o.value.cancel(reason, &act.actor, self.new_id(), now)?;
            Ok(Draft::of::<Order>("order.cancel", R9, id).change(&o, &next).entries(entry).reason(reason))
        })
    }

    /// R7 finds something delivered.
    ///
    /// # Errors
    /// See [`Order::deliver`].
    pub fn deliver_order(&self, act: &Act, id: Id, seen: Option<i64>, came: &Came) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let next = o.value.deliver(came.clone(), &act.actor, day(now))?;
            Ok(Draft::of::<Order>("order.deliver", R7, id).change(&o, &next))
        })
    }

    /// R8 accrues what was delivered by a day and not invoiced (J32, J15).
    ///
    /// # Errors
    /// See [`Order::accrue`]; the day's period is closed.
    pub fn accrue_order(&self, act: &Act, id: Id, seen: Option<i64>, on: Date) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let (next, entries) = o.value.accrue(on, &act.actor, &|| self.new_id(), day(now))?;
            Ok(Draft::of::<Order>("order.accrue", R8, id).change(&o, &next).entries(entries))
        })
    }

    /// R8 records an invoice (J31, J15).
    ///
    /// # Errors
    /// See [`Order::invoice`].
    pub fn invoice_order(&self, act: &Act, id: Id, seen: Option<i64>, came: &Came, last: bool) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let (next, entries) = o.value.invoice(came.clone(), last, &act.actor, &|| self.new_id(), day(now))?;
            Ok(Draft::of::<Order>("order.invoice", R8, id).change(&o, &next).entries(entries))
        })
    }

    /// R8 posts the payroll of a month (J23, J15; MON-06).
    ///
    /// # Errors
    /// See [`Order::payroll`].
    pub fn post_payroll(&self, act: &Act, id: Id, seen: Option<i64>, month: Date, usd: Cents) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let p = self.parameters()?;
            let (next, entries) = o.value.payroll(month, usd, p.value("posts_financing"), &act.actor, &|| self.new_id(), now)?;
            Ok(Draft::of::<Order>("order.payroll", R8, id).change(&o, &next).entries(entries).under(p.number))
        })
    }

    /// R8 asks for the payment of what is invoiced, to a supplier or, for posts, to an account of the United Nations.
    ///
    /// # Errors
    /// See [`Order::ask_payment`]; a payee of another kind, or blocked.
    pub fn ask_order_payment(&self, act: &Act, id: Id, seen: Option<i64>, payee: Id) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let (asked, _, found) = self.order_payments(id)?;
            let usd = o.value.ask_payment(asked, &act.actor)?;
            let (kind, purpose) = match o.value.kind {
                OrderKind::Posts => (PayeeKind::UnAccount, Purpose::Payroll),
                _ => (PayeeKind::Supplier, Purpose::Invoice),
            };
            self.payee_of_kind(payee, kind)?;
            let references: Vec<&str> = o.value.invoices.iter().map(|i| i.reference.as_str()).collect();
            let ask = PaymentAsk {
                purpose,
                document: (Order::KIND, id),
                about: o.value.about(),
                payee,
                amount: Valued::usd(usd),
                owed: usd,
                limit: o.value.to_pay(Cents::ZERO),
                note: format!("{} {}", o.value.number, references.last().copied().unwrap_or_default()),
            };
            let d = self.payment_request(act, ask, now)?;
            let draft = Draft::of::<Order>("order.ask_payment", R8, id).change(&o, &o.value).create(&d);
            Ok(expecting(draft, &found))
        })
    }

    /// R12 releases what will not be needed (J17).
    ///
    /// # Errors
    /// See [`Order::release`].
    pub fn release_order(&self, act: &Act, id: Id, seen: Option<i64>, usd: Cents) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let (next, entry) = o.value.release(usd, &act.actor, self.new_id(), now)?;
            Ok(Draft::of::<Order>("order.release", R12, id).change(&o, &next).entries([entry]))
        })
    }

    /// R12 closes (J17 for the rest).
    ///
    /// # Errors
    /// See [`Order::close`].
    pub fn close_order(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let o = self.fetch_as_seen::<Order>(id, seen)?;
            let (_, paid, found) = self.order_payments(id)?;
            let (next, entry) = o.value.close(paid, &act.actor, self.new_id(), now)?;
            Ok(expecting(Draft::of::<Order>("order.close", R12, id).change(&o, &next).entries(entry), &found))
        })
    }

    /// Programme support due to its account, and what of it is on its way.
    ///
    /// # Errors
    /// The store failed.
    pub fn programme_support(&self) -> Result<(Cents, Cents, Vec<Stored<Disbursement>>), Failure> {
        let due = -self.read(|r| r.balance(Account::DuePsc, None))?;
        let found: Vec<_> =
            self.disbursements_of(Fund::the_id())?.into_iter().filter(|d| d.value.purpose == Purpose::ProgrammeSupport).collect();
        let (asked, paid) = asked_and_paid(&found);
        Ok((due, asked - paid, found))
    }

    /// R8 asks for the settlement of programme support (J24), to an account of the United Nations.
    ///
    /// # Errors
    /// See [`ask_programme_support`]; a payee of another kind, or blocked.
    pub fn settle_programme_support(&self, act: &Act, payee: Id) -> Outcome {
        self.perform(act, |now| {
            let (due, in_flight, found) = self.programme_support()?;
            let usd = ask_programme_support(due, in_flight, &act.actor)?;
            self.payee_of_kind(payee, PayeeKind::UnAccount)?;
            let (asked, _) = asked_and_paid(&found);
            let ask = PaymentAsk {
                purpose: Purpose::ProgrammeSupport,
                document: (Fund::KIND, Fund::the_id()),
                about: About::default(),
                payee,
                amount: Valued::usd(usd),
                owed: usd,
                limit: asked + usd,
                note: "PSC".into(),
            };
            let d = self.payment_request(act, ask, now)?;
            Ok(expecting(Draft::of::<Disbursement>("disbursement.request", R8, d.id).create(&d), &found))
        })
    }
}
