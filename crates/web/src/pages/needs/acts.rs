//! The page of a need for those who see it whole, and what its mission does with it.

use super::words::{dates, facts, list_title, said, visibility};
use crate::kit::{choices, field, history, lines, link, para, row, state_tag};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Input, Page, SummaryRow, Text, msg, msg_with};
use bursar_domain::need::{MACHINE, Need, REASON_MAX, Visibility};
use bursar_domain::time::day;
use bursar_domain::{Arg, Id, Refusal};
use bursar_office::Failure;
use bursar_store::{Record, Stored};

/// How a need comes out.
const OUTCOMES: [&str; 3] = ["met", "partly_met", "unmet"];

fn seen(r: &Request<'_>) -> Result<Stored<Need>, Failure> {
    r.app.office.need(r.id()?, r.actor()?)
}

fn at(id: Id, what: &str) -> String {
    format!("/office/needs/{id}{what}")
}

pub fn show(r: &Request<'_>) -> Handled {
    let Stored { value: n, version } = seen(r)?;
    let reference = r.app.office.reference();
    let revisions = r.app.office.read(|x| x.revisions(Need::KIND.name, n.id))?;
    let mut p = Page::new(Text::Tr(n.title.clone()))
        .caption(Text::State(n.alpha3.clone()))
        .under("/office", msg("nav-work"))
        .under("/office/needs", list_title(r.actor()?));
    if !n.returned.is_empty() {
        p = p.with(Block::Notice(msg_with("need-returned", vec![("reason", Arg::Text(n.returned.clone()))]), Vec::new()));
    }
    let assessed = n.assessment.map_or_else(
        || msg("record-not-said"),
        |a| {
            let date = msg_with("need-assessment-on", vec![("date", Arg::Date(a.date))]);
            Text::Join(vec![Text::Key(format!("need-assessment-{}", a.kind)), date])
        },
    );
    let mut content = facts(&reference, &n);
    content.push(row("need-assessment", assessed));
    page(
        p.with(Block::Summary(standing(&n)))
            .and(acts(r, &n, version)?)
            .with(Block::Heading(2, msg("need-content"), None))
            .maybe(said(&n))
            .with(Block::Summary(content))
            .with(para(msg("need-assessment-secret")))
            .with(history(&revisions, &MACHINE))
            .data(&n),
    )
}

/// How far it has come, and who may know of it now.
fn standing(n: &Need) -> Vec<SummaryRow> {
    let mut all = vec![row("head-state", state_tag(&MACHINE, &n.state))];
    let known = if n.state == "open" { n.visibility } else { Visibility::Private };
    all.push(row("need-visibility", visibility(known)));
    if n.is_public() {
        all.push(row("record-public-page", link(format!("/needs/{}", n.id), msg("need-public-page"))));
    }
    all.push(row("need-drafted-on", Text::Date(day(n.created_at))));
    all.extend(dates(n));
    if !n.outcome.is_empty() {
        all.push(row("need-outcome", Text::Raw(n.outcome.clone())));
    }
    all
}

/// The steps this person may take now.
fn acts(r: &Request<'_>, n: &Need, version: i64) -> Result<Vec<Block>, Failure> {
    let actor = r.actor()?;
    let mut blocks = Vec::new();
    let mut pages = Vec::new();
    if n.editable_by(actor) {
        pages.push(link(at(n.id, "/edit"), msg("need-edit")));
    }
    for step in MACHINE.open_to(&n.state, actor, Some(&n.alpha3)) {
        match step.event {
            "endorse" => {
                let form = Form::new(at(n.id, "/endorse"), "need-endorse").title("need-endorse").intro(msg("need-endorse-text"));
                blocks.push(form.on(version).block());
            }
            "confirm" => {
                let form = Form::new(at(n.id, "/confirm"), "need-confirm").title("need-confirm").intro(msg("need-confirm-text"));
                blocks.push(form.on(version).secondary().block());
            }
            "return" => {
                let form = Form::new(at(n.id, "/return"), "need-return").title("need-return").intro(msg("need-return-text"));
                let why = lines("reason", REASON_MAX).label(msg("head-reason"));
                blocks.push(form.on(version).field(why).secondary().block());
            }
            "open" => pages.insert(0, link(at(n.id, "/open"), msg("need-open"))),
            "change" => pages.push(link(at(n.id, "/visibility"), msg("need-change"))),
            "met" => pages.insert(0, link(at(n.id, "/close"), msg("need-close"))),
            "withdraw" => pages.push(link(at(n.id, "/withdraw"), msg("need-withdraw"))),
            _ => {}
        }
    }
    if ["open", "matched"].contains(&n.state.as_str()) {
        pages.push(link(at(n.id, "/matches"), msg("matches-of-need")));
    }
    if !pages.is_empty() {
        blocks.insert(0, Block::Buttons(pages));
    }
    Ok(blocks)
}

pub fn endorse(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.endorse_need(&r.act()?, id, r.seen())?;
    r.done(receipt, at(id, ""), "done-need-endorsed")
}

pub fn give_back(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.give_back_need(&r.act()?, id, r.seen(), r.text("reason"))?;
    r.done(receipt, at(id, ""), "done-need-returned")
}

pub fn confirm(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.confirm_need(&r.act()?, id, r.seen())?;
    r.done(receipt, at(id, ""), "done-need-confirmed")
}

/// The page of an act with its form and the way back.
fn act_page(n: &Need, title: &'static str, blocks: impl IntoIterator<Item = Block>) -> Handled {
    page(
        Page::new(msg(title))
            .caption(Text::Tr(n.title.clone()))
            .under("/office/needs", msg("needs-own-title"))
            .under(at(n.id, ""), Text::Tr(n.title.clone()))
            .and(blocks)
            .with(Block::Para(vec![link(at(n.id, ""), msg("need-back")).into()])),
    )
}

/// A need, if this person may take this step now.
fn ready(r: &Request<'_>, event: &str) -> Result<Stored<Need>, Failure> {
    let need = seen(r)?;
    let open = MACHINE.open_to(&need.value.state, r.actor()?, Some(&need.value.alpha3));
    if open.iter().any(|s| s.event == event) { Ok(need) } else { Err(Failure::NotFound) }
}

/// The choice of who may know of it. To make it public takes a word more: what was public cannot be unread.
fn chooser(form: Form, standing: Visibility) -> Form {
    let of =
        |v: &Visibility| Choice { value: v.to_string(), text: visibility(*v), hint: Some(Text::Key(format!("need-visible-{v}-hint"))) };
    let understood = vec![Choice { value: "yes".into(), text: msg("need-public-understood"), hint: None }];
    let choices = Visibility::ALL.iter().map(of).collect();
    form.field(field("visibility", Input::Radios(choices)).label(msg("need-visibility")).value(standing.to_string()))
        .field(field("understood", Input::Checks(understood)).label(msg("need-public-only")).optional())
}

/// What was chosen; to make it public only with the word that this is understood.
fn chosen(r: &Request<'_>) -> Result<Visibility, Failure> {
    let codes: Vec<&str> = Visibility::ALL.iter().map(|v| v.code()).collect();
    let visibility: Visibility = r.choice("visibility", &codes).parse().unwrap_or(Visibility::Private);
    match r.text("understood") {
        "yes" => {}
        "" if visibility != Visibility::Public => {}
        "" => r.refuse(Refusal::new("SM-17", "need-public-not-understood").at("understood")),
        _ => r.refuse(Refusal::new("", "choose-one").at("understood")),
    }
    r.clear()?;
    Ok(visibility)
}

pub fn open_form(r: &Request<'_>) -> Handled {
    let Stored { value: n, version } = ready(r, "open")?;
    let form = chooser(Form::new(at(n.id, "/open"), "need-open").on(version), n.visibility);
    act_page(&n, "need-open", [para(msg("need-open-text")), Block::Warning(msg("need-public-warning")), form.block()])
}

pub fn open(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let visibility = chosen(r)?;
    let receipt = r.app.office.open_need(&r.act()?, id, r.seen(), visibility)?;
    r.done(receipt, at(id, ""), "done-need-opened")
}

pub fn change_form(r: &Request<'_>) -> Handled {
    let Stored { value: n, version } = ready(r, "change")?;
    let form = chooser(Form::new(at(n.id, "/visibility"), "need-change").on(version), n.visibility);
    act_page(&n, "need-change", [para(msg("need-change-text")), Block::Warning(msg("need-public-warning")), form.block()])
}

pub fn change(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let visibility = chosen(r)?;
    let receipt = r.app.office.change_need(&r.act()?, id, r.seen(), visibility)?;
    r.done(receipt, at(id, ""), "done-need-changed")
}

pub fn close_form(r: &Request<'_>) -> Handled {
    let Stored { value: n, version } = ready(r, "met")?;
    let outcomes = Input::Radios(choices("state-need", &OUTCOMES));
    let form = Form::new(at(n.id, "/close"), "need-close")
        .on(version)
        .field(field("outcome", outcomes).label(msg("need-outcome")))
        .field(lines("reason", REASON_MAX).label(msg("need-close-why")).hint("need-close-hint"))
        .grave();
    act_page(&n, "need-close", [para(msg("need-close-text")), form.block()])
}

pub fn close(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let event = r.choice("outcome", &OUTCOMES);
    let reason = r.required("reason", REASON_MAX);
    r.clear()?;
    let receipt = r.app.office.close_need(&r.act()?, id, r.seen(), event, &reason)?;
    r.done(receipt, at(id, ""), "done-need-closed")
}

pub fn withdraw_form(r: &Request<'_>) -> Handled {
    let Stored { value: n, version } = ready(r, "withdraw")?;
    let why = lines("reason", REASON_MAX).label(msg("head-reason")).hint("need-withdraw-hint").optional();
    let form = Form::new(at(n.id, "/withdraw"), "need-withdraw").on(version).field(why).grave();
    act_page(&n, "need-withdraw", [para(msg("need-withdraw-text")), form.block()])
}

pub fn withdraw(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.withdraw_need(&r.act()?, id, r.seen(), r.text("reason"))?;
    r.done(receipt, at(id, ""), "done-need-withdrawn")
}
