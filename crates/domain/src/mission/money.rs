//! What a mission costs: ticket, advance, settlement, what is lost, what comes back (J15, J18, J20 to J22).

use super::{Ended, MACHINE, Mission, Refund, TICKET_DAYS, Ticket, not_future, reason_given};
use crate::id::Id;
use crate::journal::running;
use crate::journal::travel::{self, Paid, Part};
use crate::ledger::Entry;
use crate::money::Cents;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::Actor;
use jiff::civil::Date;

/// What the disbursements of the mission say of its advance.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Advanced {
    /// Sent.
    pub paid: Cents,
    /// Asked for and not sent.
    pub on_its_way: Cents,
}

/// How a mission was lost after its ticket was issued (WA-07).
#[derive(Clone, Debug, PartialEq)]
pub struct Lost {
    /// `withdraw_late` or `miss`.
    pub event: &'static str,
    /// In words.
    pub reason: String,
    /// Beyond the delegate's and the State's control: no fault.
    pub force_majeure: bool,
    /// What of ticket and advance can be recovered.
    pub recoverable: Cents,
}

impl Mission {
    /// R8 records the ticket; R12 confirms it.
    ///
    /// # Errors
    /// Another waits; more than is committed; late without a reason.
    pub fn record_ticket(&self, ticket: Ticket, actor: &Actor, today: Date) -> Decided<Mission> {
        let step = self.allowed("record_ticket", actor)?;
        let mut found = Vec::new();
        if self.ticket.is_some() {
            found.push(Refusal::new("SM-12", "ticket-waits"));
        }
        if ticket.usd <= Cents::ZERO {
            found.push(Refusal::new("J18", "amount-not-positive").at("amount"));
        } else if ticket.usd > self.commitment.direct {
            found.push(Refusal::new("MON-10", "more-than-left").at("amount").with("left", Arg::Usd(self.commitment.direct)));
        }
        let ahead = self.first_day.since(today).map_or(0, |s| i64::from(s.get_days()));
        if ahead < TICKET_DAYS && ticket.late.trim().is_empty() {
            found.push(Refusal::new("SM-12", "ticket-late").at("late").with("days", Arg::Int(TICKET_DAYS)));
        }
        all_clear(found)?;
        Ok(Mission { ticket: Some(Ticket { by: actor.id, confirmed_by: None, ..ticket }), ..self.moved(step) })
    }

    /// R12 confirms the ticket: posted (J18).
    ///
    /// # Errors
    /// Who recorded it (ACT-01); none waits.
    pub fn confirm_ticket(&self, entry: Id, actor: &Actor, today: Date) -> Decided<(Mission, Entry)> {
        let step = self.allowed("ticket", actor)?;
        let Some(ticket) = &self.ticket else {
            return Err(Refusal::new("SM-12", "ticket-none").into());
        };
        if ticket.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        let paid = if ticket.paid.is_some() { Paid::AtOnce } else { Paid::Later };
        let posted = travel::ticket(&self.cause(entry, today), ticket.usd, paid)?;
        let ticket = Ticket { confirmed_by: Some(actor.id), ..ticket.clone() };
        Ok((Mission { ticket: Some(ticket), ..self.moved(step) }, posted))
    }

    /// R12 sends a ticket that waits back to who recorded it.
    ///
    /// # Errors
    /// None waits; who recorded it.
    pub fn return_ticket(&self, actor: &Actor) -> Decided<Mission> {
        self.allowed("ticket", actor)?;
        match &self.ticket {
            Some(t) if t.by == actor.id => Err(Refusal::new("ACT-01", "not-your-own").into()),
            Some(_) => Ok(Mission { ticket: None, ..self.clone() }),
            None => Err(Refusal::new("SM-12", "ticket-none").into()),
        }
    }

    /// What the confirmed ticket costs.
    pub fn ticket_cost(&self) -> Cents {
        self.ticket.as_ref().filter(|t| t.confirmed_by.is_some()).map_or(Cents::ZERO, |t| t.usd)
    }

    /// What of the ticket is owed to the agent, to be paid by a disbursement.
    pub fn ticket_owed(&self) -> Cents {
        if self.ticket.as_ref().is_some_and(|t| t.paid.is_none()) { self.ticket_cost() } else { Cents::ZERO }
    }

    /// How much may be advanced: what is committed beside the ticket, and no more than the estimate (WA-04).
    pub fn may_advance(&self) -> Cents {
        let open = matches!(self.state.as_str(), "ticketed" | "advanced");
        if open { self.estimate.advance().min(self.commitment.direct - self.ticket_cost()).max(Cents::ZERO) } else { Cents::ZERO }
    }

    /// R8 settles: the mission is done and cost so much (J20), with its programme support cost (J15). What was paid ahead and not
    /// used is owed to the fund, what was used beyond it is owed to the delegate, and what is not needed is allotted again.
    ///
    /// # Errors
    /// An advance is on its way; attendance too low without R9's decision; more DSA than decided; more than is committed.
    pub fn settle(
        &self,
        used: &[Cents; 3],
        advanced: Advanced,
        attendance_min: i64,
        entries: [Id; 2],
        actor: &Actor,
        today: Date,
    ) -> Decided<(Mission, Vec<Entry>)> {
        let step = self.allowed("settle", actor)?;
        self.nothing_on_its_way(advanced)?;
        let [ticket, dsa, terminals] = *used;
        let mut found = Vec::new();
        for (field, amount) in [("ticket", ticket), ("dsa", dsa), ("terminals", terminals)] {
            if amount < Cents::ZERO {
                found.push(Refusal::new("J20", "amount-not-positive").at(field));
            }
        }
        if self.wants_decision(attendance_min) {
            found.push(Refusal::new("WA-08", "dsa-undecided").at("dsa"));
        }
        if let Some(d) = &self.dsa_decision
            && dsa > d.dsa
        {
            found.push(Refusal::new("WA-08", "more-than-left").at("dsa").with("left", Arg::Usd(d.dsa)));
        }
        all_clear(found)?;
        let dsa_paid = advanced.paid.min(self.estimate.dsa);
        let done = travel::Mission {
            ticket: Part { paid: self.ticket_cost(), used: ticket },
            dsa: Part { paid: dsa_paid, used: dsa },
            terminals: Part { paid: advanced.paid - dsa_paid, used: terminals },
        };
        let cause = self.cause(entries[0], today);
        let (posted, commitment, psc) = travel::mission_done(&cause, &done, &self.commitment)?;
        let rests = [done.ticket, done.dsa, done.terminals].map(|p| p.paid - p.used);
        let over = |sign: i64| rests.iter().map(|r| Cents(r.0 * sign).max(Cents::ZERO)).sum::<Cents>();
        let next = Mission { commitment, refund_due: over(1), claim_due: over(-1), ..self.moved(step) };
        Ok((next, [Some(posted), running::programme_support(&self.cause(entries[1], today), psc)].into_iter().flatten().collect()))
    }

    /// R9: nobody came, or it was given up after the ticket was issued (J22), with the programme support cost of what is lost.
    ///
    /// # Errors
    /// Reason missing; an advance is on its way; more recoverable than was paid.
    pub fn lose(&self, lost: &Lost, advanced: Advanced, entries: [Id; 2], actor: &Actor, today: Date) -> Decided<(Mission, Vec<Entry>)> {
        let step = self.allowed(lost.event, actor)?;
        self.nothing_on_its_way(advanced)?;
        let reason = reason_given("WA-07", &lost.reason)?;
        if lost.recoverable < Cents::ZERO {
            return Err(Refusal::new("J22", "amount-not-positive").at("amount").into());
        }
        let cause = self.cause(entries[0], today);
        let (posted, commitment, psc) = travel::no_show(&cause, self.ticket_cost(), advanced.paid, lost.recoverable, &self.commitment)?;
        let fault = lost.event == "miss" && !lost.force_majeure;
        let ended = Ended { reason, fault, substitute: None, excused: None };
        let next = Mission { commitment, refund_due: lost.recoverable, ended: Some(ended), ..self.moved(step) };
        Ok((next, [Some(posted), running::programme_support(&self.cause(entries[1], today), psc)].into_iter().flatten().collect()))
    }

    /// R8 records money that came back; R12 checks it.
    ///
    /// # Errors
    /// Another waits; more than is owed; a day to come; reference missing.
    pub fn record_refund(&self, refund: Refund, actor: &Actor, today: Date) -> Decided<Mission> {
        let step = self.allowed("record_refund", actor)?;
        not_future(refund.on, today)?;
        let mut found = Vec::new();
        if self.waiting_refund().is_some() {
            found.push(Refusal::new("SM-12", "receipt-waits"));
        }
        if refund.usd <= Cents::ZERO {
            found.push(Refusal::new("J21", "amount-not-positive").at("amount"));
        } else if refund.usd > self.refund_open() {
            found.push(Refusal::new("J21", "more-than-left").at("amount").with("left", Arg::Usd(self.refund_open())));
        }
        if refund.reference.trim().is_empty() {
            found.push(Refusal::new("J21", "reference-missing").at("reference"));
        }
        all_clear(found)?;
        let mut next = self.moved(step);
        next.refunds.push(Refund { by: actor.id, checked_by: None, ..refund });
        Ok(next)
    }

    /// R12 checks it against the bank statement: posted (J21).
    ///
    /// # Errors
    /// Who recorded it (ACT-01); none waits.
    pub fn check_refund(&self, entry: Id, actor: &Actor) -> Decided<(Mission, Entry)> {
        let step = self.allowed("check_refund", actor)?;
        let Some(at) = self.waiting_refund() else {
            return Err(Refusal::new("SM-12", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        };
        let mut next = self.moved(step);
        let refund = &mut next.refunds[at];
        if refund.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        refund.checked_by = Some(actor.id);
        let posted = travel::refund_received(&self.cause(entry, refund.on), refund.usd)?;
        Ok((next, posted))
    }

    /// Index of the refund that waits for R12.
    pub fn waiting_refund(&self) -> Option<usize> {
        self.refunds.iter().position(|r| r.checked_by.is_none())
    }

    /// What is still owed to the fund.
    pub fn refund_open(&self) -> Cents {
        self.refund_due - self.refunds.iter().filter(|r| r.checked_by.is_some()).map(|r| r.usd).sum()
    }

    fn nothing_on_its_way(&self, advanced: Advanced) -> Decided<()> {
        if advanced.on_its_way > Cents::ZERO {
            return Err(Refusal::new("SM-12", "advance-on-its-way").with("amount", Arg::Usd(advanced.on_its_way)).into());
        }
        Ok(())
    }
}
