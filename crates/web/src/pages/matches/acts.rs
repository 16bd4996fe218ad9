//! What is done to matches: buttons, and a page of its own before what cannot be undone.

use super::show::side_by_side;
use super::words::{at, need_title, pair, sight, themes, whose};
use crate::kit::{choices, field, line, lines, link, para, row};
use crate::pages::catalogue::actor;
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Input, Page, Text, msg};
use bursar_domain::catalogue::When;
use bursar_domain::matching::Planned;
use bursar_domain::need::{Need, REASON_MAX};
use bursar_domain::text::LangText;
use bursar_domain::{Id, Refusal};
use bursar_office::matches::Pair;
use bursar_office::{Failure, Outcome};
use bursar_store::Stored;

/// Longest title of a planned record, in characters.
const TITLE_MAX: usize = 400;

/// The match of this address, if this person may know of it.
fn seen(r: &Request<'_>) -> Result<Id, Failure> {
    Ok(pair(r)?.found.value.id)
}

fn done(r: &Request<'_>, id: Id, outcome: Outcome, key: &'static str) -> Handled {
    r.done(outcome?, format!("/office/matches/{id}"), key)
}

/// A page of its own before a step, with the two side by side and a way back.
fn ask(r: &Request<'_>, title: &'static str, warning: &'static str, what: &str, form: impl Fn(Form, &Pair) -> Form) -> Handled {
    let pair = pair(r)?;
    let m = &pair.found.value;
    let made = form(Form::new(at(m, &format!("/{what}")), title).on(pair.found.version), &pair);
    let reference = r.app.office.reference();
    let mut p = Page::new(msg(title))
        .caption(Text::Tr(pair.programme.title.clone()))
        .under("/office", msg("nav-work"))
        .under("/office/matches", msg("matches-title"))
        .under(at(m, ""), msg("match-title"))
        .with(Block::Warning(msg(warning)));
    if what == "introduce" && m.provider.is_none() {
        p = p.with(para(msg("match-introduce-nobody")));
    }
    page(
        p.with(Block::Table(side_by_side(&reference, &pair, sight(&pair, r.actor()?))))
            .with(made.block())
            .with(Block::Para(vec![link(at(m, ""), msg("match-back")).into()]))
            .wide(),
    )
}

/// The reason typed, not too long.
fn reason(r: &Request<'_>) -> Result<String, Failure> {
    let typed = r.optional("reason", REASON_MAX);
    r.clear()?;
    Ok(typed)
}

pub fn look(r: &Request<'_>) -> Handled {
    let need = r.app.office.fetch::<Need>(r.id()?)?.value;
    let receipt = r.app.office.look_for_matches(&r.act()?, need.id)?;
    r.done(receipt, format!("/office/needs/{}/matches", need.id), "done-match-looked")
}

/// The need of this address, if this contributor may know of it.
fn known_need(r: &Request<'_>) -> Result<Stored<Need>, Failure> {
    let found = r.app.office.fetch::<Need>(r.id()?)?;
    if found.value.seen_by(Some(r.actor()?)) { Ok(found) } else { Err(Failure::NotFound) }
}

pub fn put_forward_form(r: &Request<'_>) -> Handled {
    let (office, need) = (&r.app.office, known_need(r)?.value);
    let (reference, named) = (office.reference(), need.names_state_to(Some(r.actor()?)));
    let own = office.own_programmes(r.actor()?)?.into_iter();
    let own = r.by_words(own.map(|p| Choice { value: p.id.to_string(), text: Text::Tr(p.title), hint: Some(Text::Code(p.code)) }));
    let mut p = Page::new(msg("match-put-forward"))
        .under("/office", msg("nav-work"))
        .under("/office/matches", msg("matches-title"))
        .with(Block::Lead(msg("match-put-forward-lead")))
        .with(Block::Summary(vec![
            row("head-need", need_title(&reference, &need, named)),
            row("match-for-whom", whose(&need, named)),
            row("facet-theme", Text::Join(themes(&reference, &need))),
        ]));
    if own.is_empty() {
        p = p.with(para(msg("match-put-forward-none"))).with(Block::Buttons(vec![link("/office/catalogue/new", msg("record-new"))]));
    } else {
        let form = Form::new(format!("/office/needs/{}/put-forward", need.id), "match-put-forward");
        p = p.with(form.field(field("programme", Input::Radios(own)).label(msg("match-own-programme"))).block());
    }
    page(p)
}

pub fn put_forward(r: &Request<'_>) -> Handled {
    let need = known_need(r)?.value.id;
    let chosen: Result<Id, _> = r.text("programme").parse();
    if chosen.is_err() {
        r.refuse(Refusal::new("", "choose-one").at("programme"));
    }
    r.clear()?;
    let receipt = r.app.office.put_forward(&r.act()?, need, chosen.unwrap_or(need))?;
    let to = format!("/office/matches/{}", receipt.subject);
    r.done(receipt, to, "done-match-put-forward")
}

pub fn review(r: &Request<'_>) -> Handled {
    let id = seen(r)?;
    done(r, id, r.app.office.review_match(&r.act()?, id, r.seen()), "done-match-reviewed")
}

pub fn offer(r: &Request<'_>) -> Handled {
    let id = seen(r)?;
    done(r, id, r.app.office.offer_match(&r.act()?, id, r.seen()), "done-match-offered")
}

pub fn discuss(r: &Request<'_>) -> Handled {
    let id = seen(r)?;
    done(r, id, r.app.office.discuss_match(&r.act()?, id, r.seen()), "done-match-discussed")
}

pub fn dismiss_form(r: &Request<'_>) -> Handled {
    let fields = |f: Form, _: &Pair| f.field(lines("reason", REASON_MAX).label(msg("head-reason")).hint("match-dismiss-hint")).grave();
    ask(r, "match-dismiss", "match-dismiss-text", "dismiss", fields)
}

pub fn dismiss(r: &Request<'_>) -> Handled {
    let (id, reason) = (seen(r)?, reason(r)?);
    done(r, id, r.app.office.dismiss_match(&r.act()?, id, r.seen(), &reason), "done-match-dismissed")
}

/// Whether the State's own people answer here: a contributor's mission of another State does not.
fn states_own(r: &Request<'_>) -> Result<(), Failure> {
    let pair = pair(r)?;
    if r.actor()?.has_for(bursar_domain::Role::Mission, &pair.found.value.alpha3) { Ok(()) } else { Err(Failure::NotFound) }
}

pub fn accept_form(r: &Request<'_>) -> Handled {
    states_own(r)?;
    ask(r, "match-accept", "match-accept-text", "accept", |f, _| f)
}

pub fn accept(r: &Request<'_>) -> Handled {
    let id = seen(r)?;
    done(r, id, r.app.office.accept_match(&r.act()?, id, r.seen()), "done-match-accepted")
}

pub fn decline_form(r: &Request<'_>) -> Handled {
    states_own(r)?;
    let fields =
        |f: Form, _: &Pair| f.field(lines("reason", REASON_MAX).label(msg("head-reason")).hint("match-decline-hint").optional()).grave();
    ask(r, "match-decline", "match-decline-text", "decline", fields)
}

pub fn decline(r: &Request<'_>) -> Handled {
    let (id, reason) = (seen(r)?, reason(r)?);
    done(r, id, r.app.office.decline_match(&r.act()?, id, r.seen(), &reason), "done-match-declined")
}

pub fn introduce_form(r: &Request<'_>) -> Handled {
    ask(r, "match-introduce", "match-introduce-text", "introduce", |f, _| f)
}

pub fn introduce(r: &Request<'_>) -> Handled {
    let id = seen(r)?;
    done(r, id, r.app.office.introduce_match(&r.act()?, id, r.seen()), "done-match-introduced")
}

pub fn agree_form(r: &Request<'_>) -> Handled {
    states_own(r)?;
    let reference = r.app.office.reference();
    let fields = |form: Form, pair: &Pair| {
        let p = &pair.programme;
        let mut codes: Vec<&String> = p.actors.iter().map(|a| &a.org).collect();
        codes.sort();
        codes.dedup();
        let mut form = form.field(line("title").label(msg("match-plan-title")).value(p.title.get(r.locale.lang()).1));
        if !codes.is_empty() {
            let acting = codes.into_iter().map(|c| Choice { value: c.clone(), text: actor(&reference, c), hint: None }).collect();
            form = form.field(field("implementer", Input::Radios(acting)).label(msg("match-implementer")).hint("match-implementer-hint"));
        }
        form.field(line("start").label(msg("record-field-start")).hint("record-date-hint").optional())
            .field(line("end").label(msg("record-field-end")).hint("record-date-hint").optional())
            .field(
                field("names_state", Input::Radios(choices("answer", &["yes", "no"])))
                    .label(msg("match-names-state"))
                    .hint("match-names-state-hint"),
            )
    };
    ask(r, "match-agree", "match-agree-text", "agree", fields)
}

pub fn agree(r: &Request<'_>) -> Handled {
    states_own(r)?;
    let id = seen(r)?;
    let date = |name: &str| -> Option<When> {
        let typed = r.text(name);
        let read = typed.parse().ok();
        if !typed.is_empty() && read.is_none() {
            r.refuse(Refusal::new("TX-01", "when-unreadable").at(name));
        }
        read
    };
    let implementer = Some(r.text("implementer").to_owned()).filter(|c| !c.is_empty());
    let plan = Planned {
        title: LangText::new(r.locale.lang(), r.required("title", TITLE_MAX)),
        start: date("start"),
        end: date("end"),
        implementer,
        names_state: r.choice("names_state", &["yes", "no"]) == "yes",
    };
    r.clear()?;
    done(r, id, r.app.office.agree_match(&r.act()?, id, r.seen(), &plan), "done-match-agreed")
}
