//! Saved searches and mail: whoever asks for mail about a search, the page behind each link, the own mail, the administrator's view of it.

use super::catalogue::{FACETS, value};
use crate::i18n::AUTONYMS;
use crate::kit::{cell, field, heading, link, para, row, row_of, state_tag, states_of, table};
use crate::letters;
use crate::request::{Reply, Request, Sent, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Table, Text, msg, msg_with, raw};
use bursar_domain::account::Account;
use bursar_domain::catalogue::Programme;
use bursar_domain::mail::{MACHINE, Recipient};
use bursar_domain::saved_search::{MACHINE as SEARCH, SavedSearch, Words};
use bursar_domain::text::LANGUAGES;
use bursar_domain::{Arg, Role};
use bursar_office::Failure;
use bursar_office::catalogue::public;
use bursar_store::{Find, Record};
use std::collections::BTreeMap;

const R21: Who = Who::Roles(&[Role::Administrator]);
const SHOW: &str = "/searches/{id}/{token}";
/// Mails a page.
const SIZE: i64 = 50;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/searches/new", Who::Anyone, new),
    post("/searches/new", Who::Anyone, ask, "/searches/new"),
    get(SHOW, Who::Anyone, show),
    post("/searches/{id}/{token}/confirm", Who::Anyone, confirm, SHOW),
    post("/searches/{id}/{token}/stop", Who::Anyone, stop, SHOW),
    get("/office/me/mail", Who::SignedIn, own),
    post("/office/me/mail", Who::SignedIn, choose, "/office/me/mail"),
    get("/office/mail", R21, outbox),
    post("/office/mail/{id}/again", R21, again, "/office/mail"),
];

/// What is sought, from the address of the page or from the form.
fn sought(r: &Request<'_>) -> Words {
    let from: &Sent = if r.query.fields.is_empty() { &r.sent } else { &r.query };
    let mut filters: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for facet in FACETS {
        let values: Vec<String> = from.all(facet).into_iter().filter(|v| !v.is_empty()).take(50).map(str::to_owned).collect();
        if !values.is_empty() {
            filters.insert((*facet).to_owned(), values);
        }
    }
    Words { text: from.get("q").chars().take(1_000).collect(), filters }
}

fn pairs(text: &str, filters: &BTreeMap<String, Vec<String>>) -> Vec<(String, String)> {
    let words = (!text.is_empty()).then(|| ("q".to_owned(), text.to_owned()));
    words.into_iter().chain(filters.iter().flat_map(|(f, values)| values.iter().map(|v| (f.clone(), v.clone())))).collect()
}

/// The page of a search.
fn address(text: &str, filters: &BTreeMap<String, Vec<String>>) -> String {
    let query = serde_urlencoded::to_string(pairs(text, filters)).unwrap_or_default();
    if query.is_empty() { "/programmes".to_owned() } else { format!("/programmes?{query}") }
}

/// What a search is for: its words, and each filter with its values.
fn described(r: &Request<'_>, words: &Words) -> Option<Block> {
    let reference = r.app.office.reference();
    let mut rows = Vec::new();
    if !words.text.is_empty() {
        rows.push(row("search-words", raw(words.text.clone())));
    }
    for (facet, values) in &words.filters {
        let values = values.iter().map(|v| Inline::Hint(value(&reference, facet, v))).collect();
        rows.push(row_of(Text::Key(format!("facet-{}", facet.replace('_', "-"))), values));
    }
    (!rows.is_empty()).then_some(Block::Summary(rows))
}

fn new(r: &Request<'_>) -> Handled {
    let words = sought(r);
    let back = address(&words.text, &words.filters);
    let mut form = Form::new("/searches/new", "search-save");
    for (name, value) in pairs(&words.text, &words.filters) {
        form = form.hidden(&name, value);
    }
    let own = r.signed.as_ref().map(|s| s.account.value.login.clone());
    if own.is_none() {
        form = form.field(field("email", Input::Email).label(msg("search-email")).hint("search-email-hint"));
    }
    let text = own.map_or_else(|| msg("search-visitor-text"), |login| msg_with("search-own-text", vec![("address", Arg::Text(login))]));
    page(
        Page::new(msg("search-save-title"))
            .under("/programmes", msg("nav-programmes"))
            .with(Block::Lead(msg("search-save-lead")))
            .and(described(r, &words))
            .with(Block::Para(vec![link(back, msg("search-see")).into()]))
            .with(para(text))
            .with(form.block())
            .data(serde_json::json!({ "text": words.text, "filters": words.filters })),
    )
}

fn ask(r: &Request<'_>) -> Handled {
    let words = sought(r);
    if r.signed.is_some() {
        let receipt = r.app.office.save_search(&r.act()?, &words, r.locale.lang())?;
        return r.done(receipt, "/office/me/mail", "done-search-saved");
    }
    let email = r.required("email", 254);
    r.clear()?;
    r.app.office.ask_search(&r.act_as(public()), &words, r.locale.lang(), &email)?;
    Ok(Reply::Done { receipt: None, to: address(&words.text, &words.filters), key: "done-search-asked" })
}

fn linked(r: &Request<'_>) -> Result<SavedSearch, Failure> {
    Ok(r.app.office.search_by_link(r.id()?, r.param("token"))?.value)
}

/// The page behind the link of every mail about a search. Reading it changes nothing: mail programs open links by themselves.
fn show(r: &Request<'_>) -> Handled {
    let s = linked(r)?;
    let at = |what: &str| format!("/searches/{}/{}/{what}", s.id, r.param("token"));
    let mut p = Page::new(msg("search-title")).with(Block::Para(vec![state_tag(&SEARCH, &s.state)]));
    let see = Block::Para(vec![link(address(&s.text, &s.filters), msg("search-see")).into()]);
    p = match s.state.as_str() {
        "asked" => p
            .with(para(msg("search-asked-text")))
            .with(see)
            .with(Form::new(at("confirm"), "search-confirm").block())
            .with(Form::new(at("stop"), "search-not-me").secondary().block()),
        "active" => {
            let p = p.with(para(msg("search-active-text"))).with(see).and(news(r, &s)?);
            p.with(Form::new(at("stop"), "search-stop").title("search-stop-title").intro(msg("search-stop-text")).secondary().block())
        }
        _ => p.with(para(msg("search-ended-text"))),
    };
    page(p.data(serde_json::json!({ "state": s.state, "text": s.text, "filters": s.filters, "news": s.news })))
}

/// What the latest mail was about, as far as it is still public.
fn news(r: &Request<'_>, s: &SavedSearch) -> Result<Vec<Block>, Failure> {
    if s.news.is_empty() {
        return Ok(vec![para(msg("search-no-news"))]);
    }
    let find = Find::of(Programme::KIND).any("code", s.news.iter().map(String::as_str));
    let found = r.app.office.find::<Programme>(&find)?;
    let there = found.iter().map(|p| &p.value).filter(|p| p.is_public());
    let list = there.map(|p| vec![Inline::Link(link(format!("/programmes/{}", p.code), Text::Tr(p.title.clone())))]).collect();
    let when = s.told_at.map(|at| para(msg_with("search-news-since", vec![("time", Arg::Time(at))])));
    Ok(std::iter::once(heading("search-news")).chain(when).chain([Block::List(list)]).collect())
}

fn confirm(r: &Request<'_>) -> Handled {
    let s = linked(r)?;
    let receipt = r.app.office.confirm_search(&r.act_as(public()), s.id, r.param("token"))?;
    r.done(receipt, format!("/searches/{}/{}", s.id, r.param("token")), "done-search-confirmed")
}

/// One click: from the page, or by a mail program without a page (RFC 8058), which must not be sent elsewhere.
fn stop(r: &Request<'_>) -> Handled {
    let s = linked(r)?;
    r.app.office.stop_search(&r.act_as(public()), s.id, r.param("token"))?;
    if r.sent.get("List-Unsubscribe") == "One-Click" {
        return page(Page::new(msg("search-title")).with(para(msg("search-ended-text"))));
    }
    Ok(Reply::Done { receipt: None, to: format!("/searches/{}/{}", s.id, r.param("token")), key: "done-search-stopped" })
}

/// The mail a person gets: in which language, about which searches.
fn own(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let signed = r.signed.as_ref().ok_or(Failure::NotFound)?;
    let chosen = office.mail_choice(signed.actor.id)?;
    let languages = AUTONYMS.iter().map(|(l, n)| Choice { value: (*l).into(), text: raw(*n), hint: None }).collect();
    let standing = chosen.map_or_else(|| r.locale.lang().to_owned(), |c| c.value.lang);
    let form = Form::new("/office/me/mail", "mail-choose")
        .field(field("language", Input::Select(languages)).label(msg("mail-language")).value(standing));
    let searches = office.own_searches(&signed.actor)?;
    let mut rows = Vec::new();
    for s in &searches {
        let token = office.search_token(s.id)?;
        rows.push(vec![
            cell(link(address(&s.text, &s.filters), msg("search-see"))),
            cell(Text::Time(s.asked_at)),
            cell(s.told_at.map_or(Text::None, Text::Time)),
            cell(link(format!("/searches/{}/{token}", s.id), msg("search-manage"))),
        ]);
    }
    let heads = [("head-search", false), ("head-saved", false), ("head-last-mail", false), ("head-manage", false)];
    page(
        Page::new(msg("mail-own-title"))
            .under("/office/me", msg("my-account"))
            .with(Block::Summary(vec![row("mail-address", Text::Code(signed.account.value.login.clone()))]))
            .with(form.block())
            .with(heading("mail-own-searches"))
            .with(Block::Table(Table { caption_hidden: true, ..table("mail-own-searches", &heads, rows, msg("mail-own-none")) }))
            .data(serde_json::json!({ "searches": searches })),
    )
}

fn choose(r: &Request<'_>) -> Handled {
    let lang = r.choice("language", &LANGUAGES).to_owned();
    r.clear()?;
    let receipt = r.app.office.choose_mail_language(&r.act()?, &lang)?;
    r.done(receipt, "/office/me/mail", "done-mail-chosen")
}

/// What waits, what was sent, what failed. To whom a visitor's mail goes is not shown, nor the link in it, except in a demonstration.
fn outbox(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let state = Some(r.query.get("state")).filter(|s| MACHINE.states().contains(s)).unwrap_or("");
    let number = r.page_number();
    let (total, found) = office.mails(state, SIZE, (number - 1) * SIZE)?;
    let mut rows = Vec::new();
    let mut failed = Vec::new();
    for m in &found {
        let to = match m.value.to {
            Recipient::Account(id) => raw(office.fetch::<Account>(id).map_or_else(|_| String::new(), |a| a.value.name)),
            Recipient::Search(_) => msg("mail-to-visitor"),
        };
        let template = Text::Key(format!("mail-template-{}", m.value.template.code().replace('_', "-")));
        let mut what = vec![Inline::Text(template.clone())];
        if r.app.demo.is_some() {
            what.push(Inline::Link(link(letters::path(r.app, &m.value)?, msg("mail-link"))));
        }
        let mut state = vec![state_tag(&MACHINE, &m.value.state)];
        if !m.value.error.is_empty() {
            state.push(Inline::Hint(Text::Code(m.value.error.clone())));
        }
        let next = if m.value.state == "queued" { Text::Time(m.value.next_at) } else { m.value.sent_at.map_or(Text::None, Text::Time) };
        rows.push(vec![what, cell(to), state, cell(Text::Time(m.value.queued_at)), cell(next), cell(Text::Int(m.value.tries.into()))]);
        if m.value.state == "failed" {
            let form = Form::new(format!("/office/mail/{}/again", m.value.id), "mail-again").on(m.version).secondary();
            failed.push(form.intro(Text::Join(vec![template, Text::Time(m.value.queued_at), Text::Code(m.value.error.clone())])).block());
        }
    }
    let states = states_of(&MACHINE);
    let filter = Form { get: true, ..Form::new("/office/mail", "filter") }
        .field(field("state", Input::Select(states)).label(msg("head-state")).value(state).optional());
    let heads = [
        ("head-mail", false),
        ("head-mail-to", false),
        ("head-state", false),
        ("head-written", false),
        ("head-sent-or-next", false),
        ("head-tries", true),
    ];
    let server = if r.app.carries_mail { msg("mail-server-set") } else { msg("mail-server-none") };
    let mut p = Page::new(msg("mail-outbox-title"))
        .under("/office", msg("nav-work"))
        .with(Block::Lead(msg("mail-outbox-lead")))
        .with(Block::Inset(server))
        .with(filter.block())
        .with(Block::Table(Table { caption_hidden: true, ..table("mail-outbox-title", &heads, rows, msg("mail-outbox-none")) }))
        .with(Block::Pages { href: format!("/office/mail?state={state}"), page: number, size: SIZE, total });
    if !failed.is_empty() {
        p = p.with(heading("mail-failed")).and(failed);
    }
    page(p.data(serde_json::json!({ "total": total, "carried": r.app.carries_mail, "mails": found.iter().map(|m| &m.value).collect::<Vec<_>>() })).wide())
}

fn again(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.requeue_mail(&r.act()?, r.id()?, r.seen())?;
    r.done(receipt, "/office/mail", "done-mail-again")
}
