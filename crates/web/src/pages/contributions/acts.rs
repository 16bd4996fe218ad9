//! The forms open to this person in this state of a contribution.

use crate::kit::{choices, field, line, lines, link, para, yes_no};
use crate::request::Request;
use crate::ui::{Block, ButtonLook, Choice, Form, Input, Text, msg, msg_with, raw};
use bursar_domain::contribution::Contribution;
use bursar_domain::disbursement::Disbursement;
use bursar_domain::time::day;
use bursar_domain::{Arg, Money, Role};
use bursar_office::Failure;
use bursar_store::Stored;

/// The page of a contribution and what it is on.
struct Acts<'r, 'a> {
    r: &'r Request<'a>,
    stored: &'r Stored<Contribution>,
}

pub(super) fn acts(r: &Request<'_>, stored: &Stored<Contribution>, paid: &[Stored<Disbursement>]) -> Result<Vec<Block>, Failure> {
    let acts = Acts { r, stored };
    let c = &stored.value;
    let mut blocks = Vec::new();
    if c.blocked() && c.state != "refused" {
        blocks.push(Block::Notice(msg("earmark-blocked"), Vec::new()));
        blocks.extend(acts.earmark()?);
        blocks.extend(acts.receipt());
        return Ok(blocks);
    }
    match c.state.as_str() {
        "screening" if acts.has(Role::FundManager) => blocks.push(acts.screen()),
        "offered" | "cleared" if acts.has(Role::FinanceAssistant) => {
            blocks.push(acts.amount("pledge", "pledge-record", "pledge-form", "reference-letter", c.offered).block());
        }
        "pledged" if acts.has(Role::FundManager) => blocks.push(acts.sign()),
        _ => {}
    }
    if c.waiting_receipt().is_some() && acts.has(Role::Certifying) {
        blocks.push(acts.form("check", "receipt-check", "check-form").intro(msg("check-text")).block());
        let back = acts.bare("back", "receipt-back").secondary().field(lines("reason", 1000));
        blocks.push(Block::Details(msg("receipt-back-title"), vec![back.block()]));
    }
    if c.decision_waits() {
        let decide = link(format!("/office/contributions/{}/decide", c.id), msg("decide-look"));
        let may = acts.has(Role::Certifying) || acts.has(Role::FundManager);
        blocks.push(Block::Notice(msg("decision-open"), may.then_some(decide).into_iter().collect()));
    }
    blocks.extend(acts.receipt());
    blocks.extend(acts.overdue());
    blocks.extend(acts.condition());
    blocks.extend(acts.endings());
    blocks.extend(acts.pay(paid)?);
    blocks.extend(acts.anonymity()?);
    Ok(blocks)
}

impl Acts<'_, '_> {
    fn c(&self) -> &Contribution {
        &self.stored.value
    }
    fn has(&self, role: Role) -> bool {
        self.r.has_any(&[role])
    }
    fn bare(&self, what: &str, button: &'static str) -> Form {
        Form::new(format!("/office/contributions/{}/{what}", self.c().id), button).on(self.stored.version)
    }
    fn form(&self, what: &str, button: &'static str, title: &'static str) -> Form {
        self.bare(what, button).title(title)
    }

    /// A form that fixes an amount on a day, with its reference.
    fn amount(&self, what: &str, button: &'static str, title: &'static str, hint: &'static str, amount: Money) -> Form {
        let today = day(self.r.app.office.now()).to_string();
        self.form(what, button, title)
            .field(field("amount", Input::Number).value(bursar_domain::money::decimal(amount.minor, amount.currency.digits())))
            .field(field("currency", Input::Line(4)).value(amount.currency.to_string()))
            .field(field("date", Input::Day).value(today))
            .field(line("reference").hint(hint))
    }

    fn earmark(&self) -> Result<Option<Block>, Failure> {
        if !self.has(Role::FundManager) {
            return Ok(None);
        }
        let mut exits = vec!["dropped", "refused"];
        if self.r.app.office.parameters()?.yes("conditional_allowed") {
            exits.insert(1, "conditional");
        }
        let form = self.form("earmark", "earmark-decide", "earmark-form");
        Ok(Some(form.field(field("exit", Input::Radios(choices("earmark", &exits)))).field(lines("reason", 1000)).block()))
    }

    fn screen(&self) -> Block {
        self.form("screen", "screen-clear", "screen-form")
            .intro(msg("screen-text"))
            .field(lines("reason", 1000).hint("screen-hint"))
            .sends("decision", "clear")
            .button("decision", "refuse", "screen-refuse", ButtonLook::Grave)
            .block()
    }

    fn sign(&self) -> Block {
        let pledged = self.c().pledge.as_ref().map_or(self.c().offered, |p| p.amount);
        // What is held and signed for already counts.
        let there: i64 = self.c().accepted.iter().map(|f| f.amount).filter(|m| m.currency == pledged.currency).map(|m| m.minor).sum();
        let rest = Money { minor: (pledged.minor - there).max(0), ..pledged };
        self.amount("sign", "sign-record", "sign-form", "reference-agreement", rest)
            .field(lines("instalments", 2000).optional().hint("instalments-hint"))
            .field(lines("refund_clause", 1000).optional().hint("refund-clause-hint"))
            .block()
    }

    /// Cash: against the agreement, or held.
    fn receipt(&self) -> Option<Block> {
        if !self.has(Role::FinanceAssistant) || self.c().waiting_receipt().is_some() {
            return None;
        }
        if let Some(why) = self.c().would_hold() {
            let form = self.amount("receipt", "held-record", "held-form", "reference-bank", self.c().offered);
            let intro = msg_with("held-form-text", vec![("why", Arg::Msg(format!("held-why-{}", why.code())))]);
            return Some(Block::Details(msg("held-form"), vec![Form { title: None, ..form.intro(intro) }.block()]));
        }
        let due = self.c().due()?;
        let hold = vec![Choice { value: "yes".into(), text: msg("hold-excess"), hint: None }];
        let form = self.amount("receipt", "receipt-record", "receipt-form", "reference-bank", due);
        Some(form.field(field("hold_excess", Input::Checks(hold)).optional()).block())
    }

    fn overdue(&self) -> Option<Block> {
        (self.c().state == "overdue" && self.has(Role::FinanceAssistant)).then(|| {
            let today = day(self.r.app.office.now()).to_string();
            self.form("remind", "reminder-record", "reminder-form")
                .intro(msg("reminder-text"))
                .field(field("date", Input::Day).value(today))
                .field(line("reference").hint("reference-letter"))
                .block()
        })
    }

    fn condition(&self) -> Option<Block> {
        let c = self.c();
        let agreement = c.agreement.as_ref().filter(|_| c.unmet_minor() > 0 && self.has(Role::FundManager))?;
        let open = Money { minor: c.unmet_minor(), ..agreement.amount };
        let form = self
            .form("condition", "condition-record", "condition-form")
            .intro(msg("condition-text"))
            .field(field("amount", Input::Number).value(bursar_domain::money::decimal(open.minor, open.currency.digits())))
            .field(field("currency", Input::Line(4)).value(open.currency.to_string()))
            .field(lines("evidence", 1000).label(msg("condition-evidence")).hint("evidence-hint"));
        Some(form.block())
    }

    /// What R9 may propose: to close the rest, to pay back.
    fn endings(&self) -> Vec<Block> {
        let c = self.c();
        if !self.has(Role::FundManager) || c.decision_waits() || c.waiting_receipt().is_some() {
            return Vec::new();
        }
        if matches!(c.state.as_str(), "part_received" | "overdue") {
            let form = self.bare("writeoff", "write-off-propose").secondary().intro(msg("write-off-text")).field(lines("reason", 1000));
            return vec![Block::Details(msg("write-off-title"), vec![form.block()])];
        }
        if c.state == "received" && c.refundable().minor > 0 {
            let form = self.amount("refund", "refund-propose", "refund-title", "refund-clause-typed", c.refundable()).secondary();
            let form = Form { title: None, ..form }.intro(msg("refund-text")).field(lines("reason", 1000));
            return vec![Block::Details(msg("refund-title"), vec![form.block()])];
        }
        Vec::new()
    }

    fn pay(&self, paid: &[Stored<Disbursement>]) -> Result<Option<Block>, Failure> {
        match bursar_office::contributions::next_refund(self.c(), paid) {
            Some((amount, _)) if self.has(Role::FinanceAssistant) => {
                Ok(Some(pay_form(self.r, &format!("/office/contributions/{}/pay", self.c().id), self.stored.version, amount)?))
            }
            _ => Ok(None),
        }
    }

    fn anonymity(&self) -> Result<Option<Block>, Failure> {
        let c = self.c();
        if !self.r.has_any(&[Role::FinanceAssistant, Role::FundManager]) || c.state == "refused" {
            return Ok(None);
        }
        let others = self.r.app.office.anonymous_donors()? as i64 - i64::from(c.anonymous);
        let least = self.r.app.office.parameters()?.count("anon_min_group");
        let mut inner = vec![para(msg("anonymity-text"))];
        if others + 1 < least {
            inner.push(Block::Warning(msg_with("anonymity-warning", vec![("least", Arg::Int(least))])));
        }
        let (value, button) = if c.anonymous { ("no", "anonymity-off") } else { ("yes", "anonymity-on") };
        inner.push(self.bare("anonymity", button).secondary().sends("anonymous", value).block());
        Ok(Some(Block::Details(msg("anonymity-title"), inner)))
    }
}

/// R8 asks for the payment of what goes back: to whom it is paid.
pub fn pay_form(r: &Request<'_>, action: &str, version: i64, amount: Money) -> Result<Block, Failure> {
    let payees = r.app.office.payable_donors()?;
    let intro = msg_with("pay-back-text", vec![("amount", Arg::Money(amount))]);
    if payees.is_empty() {
        return Ok(Block::Notice(Text::Join(vec![intro, msg("pay-back-no-payee")]), Vec::new()));
    }
    let choices = payees.iter().map(|p| Choice { value: p.value.id.to_string(), text: raw(p.value.name.clone()), hint: None }).collect();
    let form = Form::new(action, "pay-back-ask").title("pay-back-title").intro(intro).on(version);
    Ok(form.field(field("payee", Input::Select(choices)).label(msg("pay-back-payee"))).block())
}

/// Whether more is to come: asked where a held receipt is signed for.
pub fn last_field() -> crate::ui::Field {
    field("last", Input::Radios(yes_no())).label(msg("held-last")).hint("held-last-hint")
}
