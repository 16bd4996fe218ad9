//! The catalogue in the office: what is submitted, verified against possible duplicates, published, confirmed, disputed, merged.

use super::overlaps;
use super::record::{apart, body};
use super::words::{address, beneficiaries, source, status};
use crate::kit::{cell, field, history, line, lines, link, para, row, row_of, state_tag, states_of, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, ButtonLook, Choice, Form, Inline, Input, Page, Table, Text, msg, raw};
use bursar_domain::Role;
use bursar_domain::catalogue::{CITABLE, MACHINE, Programme, Suggestion};
use bursar_domain::need::sees_all;
use bursar_domain::time::{at, day, plus_days};
use bursar_office::{Failure, Reference};
use bursar_store::{Find, Order, Record, Stored};

/// Rows a page.
const SIZE: i64 = 50;
/// Possible duplicates side by side.
const BESIDE: usize = 3;

/// The record of this address, if this person may see it: a contributor's own ones, all for whoever verifies or reads everything.
pub fn seen(r: &Request<'_>) -> Result<Stored<Programme>, Failure> {
    let found = r.app.office.fetch::<Programme>(r.id()?)?;
    let own = r.signed.as_ref().is_some_and(|s| found.value.is_of(&s.actor));
    if own || r.has_any(&[Role::Verifier]) || r.has_any(super::super::READERS) { Ok(found) } else { Err(Failure::NotFound) }
}

pub fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reads_all = r.has_any(&[Role::Verifier]) || r.has_any(super::super::READERS);
    let state = r.query.get("state");
    let mut find = Find::of(Programme::KIND);
    if MACHINE.states().contains(&state) {
        find = find.eq("state", state);
    }
    if r.query.get("due") == "1" {
        let soon = at(plus_days(day(office.now()), 30), 0, 0);
        find = find.any("state", ["published", "stale"]).le("review_at", soon);
    }
    if !reads_all {
        find = find.eq("owner", r.actor()?.id);
    }
    let number = r.page_number();
    let (total, found) = office.read(|x| {
        let rows = find.clone().order("submitted_at", Order::Desc).limit(SIZE).offset((number - 1) * SIZE);
        Ok((x.count(&find)?, x.find::<Programme>(&rows)?))
    })?;
    let rows = found
        .iter()
        .map(|s| &s.value)
        .map(|p| {
            let mut review = vec![Inline::Text(p.review_on().map_or(Text::None, Text::Date))];
            if let Some(days) = p.reminder_on(day(office.now())).filter(|_| p.is_public()) {
                review.push(Inline::Hint(reminder(days)));
            }
            vec![
                vec![
                    Inline::Link(link(format!("/office/catalogue/{}", p.id), Text::Tr(p.title.clone()))),
                    Inline::Hint(Text::Code(p.code.clone())),
                ],
                cell(state_tag(&MACHINE, &p.state)),
                cell(if p.owner_name.is_empty() { Text::None } else { raw(p.owner_name.clone()) }),
                cell(Text::Time(p.submitted_at)),
                review,
            ]
        })
        .collect();
    let states = states_of(&MACHINE);
    let filter = Form { get: true, ..Form::new("/office/catalogue", "filter") }
        .field(field("state", Input::Select(states)).label(msg("head-state")).value(state).optional());
    let heads =
        [("head-record", false), ("head-state", false), ("head-contributor", false), ("head-submitted", false), ("head-review", false)];
    let mut p = Page::new(msg("nav-catalogue-office")).under("/office", msg("nav-work")).wide();
    let mut doors = Vec::new();
    if r.has_any(&[Role::Verifier, Role::Contributor]) {
        doors.push(link("/office/catalogue/new", msg("record-new")));
        doors.push(link("/office/catalogue/bulk", msg("bulk-title")));
    }
    doors.push(link("/office/documents", msg("documents-title")));
    if r.has_any(&[Role::Verifier]) {
        doors.push(link("/office/suggestions", msg("suggestions-title")));
        doors.push(link("/office/catalogue/exchange", msg("exchange-title")));
    }
    if r.has_any(&[Role::Verifier, Role::Contributor]) {
        doors.push(link("/office/matches", msg("matches-title")));
    }
    doors.push(link("/office/campaigns", msg("campaigns-title")));
    let actor = r.actor()?;
    if sees_all(actor) {
        doors.push(link("/office/needs", msg("needs-all-title")));
    }
    if actor.has(Role::Contributor) {
        doors.push(link("/office/needs/open", msg("needs-partners-title")));
    }
    if !doors.is_empty() {
        p = p.with(Block::Buttons(doors));
    }
    let href = format!("/office/catalogue?{}", r.query_without_page());
    page(
        p.with(filter.block())
            .with(Block::Table(table("catalogue-office-table", &heads, rows, msg("catalogue-office-none"))))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .data(found.iter().map(|s| &s.value).collect::<Vec<_>>()),
    )
}

/// −30, 0 or +30 days from the review date (MAP-04).
fn reminder(days: i32) -> Text {
    match days {
        30 => msg("record-review-overdue"),
        0 => msg("record-review-now"),
        _ => msg("record-review-soon"),
    }
}

pub fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let Stored { value: p, version } = seen(r)?;
    let reference = office.reference();
    let mut revisions = office.programme_history(&p)?;
    // Which mission agreed on it is told to its provider and to those who may know whose needs there are (AC-20).
    let actor = r.actor()?;
    if !(p.is_of(actor) || bursar_domain::need::sees_all(actor)) {
        revisions.iter_mut().filter(|v| v.action == "match.agree").for_each(|v| v.actor_name.clear());
    }
    let mut page_of = Page::new(Text::Tr(p.title.clone()))
        .caption(Text::Code(p.code.clone()))
        .under("/office", msg("nav-work"))
        .under("/office/catalogue", msg("nav-catalogue-office"))
        .wide();
    let mut facts = vec![row("head-state", state_tag(&MACHINE, &p.state))];
    if !p.owner_name.is_empty() {
        facts.push(row("head-contributor", raw(p.owner_name.clone())));
    }
    if let Some(v) = &p.verifier {
        facts.push(row("record-verifier", raw(v.clone())));
    }
    if let Some(d) = &p.dispute {
        facts.push(row_of(
            msg("record-dispute"),
            vec![raw(d.party.clone()).into(), Inline::Hint(raw(d.reason.clone())), Inline::Hint(Text::Date(d.on))],
        ));
    }
    if CITABLE.contains(&p.state.as_str()) {
        facts.push(row("record-public-page", link(address(&p), msg("record-public-page"))));
    }
    let compared = if p.stands() { Some(office.overlaps_of(&p)?) } else { None };
    // What was just sent, or waits for its verifier: the rest of the page is long.
    page_of = page_of.maybe(compared.as_ref().filter(|_| p.state == MACHINE.start).and_then(overlaps::notice));
    page_of = page_of.with(Block::Summary(facts));
    page_of = page_of.and(acts(r, &p, version)?);
    page_of = page_of.with(Block::Heading(2, msg("record-content"), None)).with(Block::Lead(Text::Tr(p.summary.clone())));
    page_of = page_of.and(body(r, &reference, &p)?);
    if r.has_any(&[Role::Verifier]) {
        page_of = page_of.and(duplicates(r, &reference, &p)?);
    }
    if let Some(found) = &compared {
        page_of = page_of.and(overlaps::blocks(r, &reference, &p, found));
    }
    page(page_of.with(history(&revisions, &MACHINE)).data(&p))
}

/// The steps this person may take now.
fn acts(r: &Request<'_>, p: &Programme, version: i64) -> Result<Vec<Block>, Failure> {
    let actor = r.actor()?;
    let own = p.is_of(actor);
    let at = |what: &str| format!("/office/catalogue/{}/{what}", p.id);
    let mut blocks = Vec::new();
    let mut pages = Vec::new();
    for step in MACHINE.open_to(&p.state, actor, None) {
        match step.event {
            "verify" if !own => {
                let check = |name: &'static str, key| {
                    let yes = vec![Choice { value: "yes".into(), text: msg(key), hint: None }];
                    field(name, Input::Checks(yes)).label(Text::Key(format!("record-{}", name.replace('_', "-"))))
                };
                let form = Form::new(at("verify"), "record-verify").title("record-verify").intro(msg("record-verify-text")).on(version);
                let form = form.field(check("source_opened", "record-source-opened-yes"));
                blocks.push(form.field(check("duplicates_checked", "record-duplicates-checked-yes")).block());
            }
            "publish" => blocks.push(Form::new(at("publish"), "record-publish").on(version).block()),
            "confirm" if own || actor.has(Role::Verifier) => {
                let text = if own { msg("record-confirm-own") } else { msg("record-confirm-source") };
                blocks.push(Form::new(at("confirm"), "record-confirm").intro(text).on(version).secondary().block());
            }
            "reject" => pages.push(link(at("reject"), msg("record-reject"))),
            "dispute" => pages.push(link(at("dispute"), msg("record-dispute-note"))),
            "settle" => pages.push(link(at("settle"), msg("record-settle"))),
            "merge" => pages.push(link(at("merge"), msg("record-merge"))),
            "withdraw" if own => pages.push(link(at("withdraw"), msg("record-withdraw"))),
            _ => {}
        }
    }
    if p.stands() && (own || actor.has(Role::Verifier)) {
        pages.insert(0, link(at("edit"), msg("record-edit")));
    }
    if !pages.is_empty() {
        blocks.push(Block::Buttons(pages));
    }
    Ok(blocks)
}

/// Records that may be the same activity, side by side with this one.
fn duplicates(r: &Request<'_>, reference: &Reference, p: &Programme) -> Result<Vec<Block>, Failure> {
    let found = r.app.office.lookalikes(p)?;
    let mut blocks = vec![Block::Heading(2, msg("record-lookalikes"), Some("lookalikes".into()))];
    if found.is_empty() {
        blocks.push(para(msg("record-lookalikes-none")));
        return Ok(blocks);
    }
    blocks.push(para(msg("record-lookalikes-text")));
    let others: Vec<&Programme> = found.iter().take(BESIDE).map(|l| &l.record).collect();
    blocks.push(Block::Table(side_by_side(r, reference, p, &others)));
    let merge = |l: &bursar_office::catalogue::Lookalike| {
        let mut why = Vec::new();
        if l.title {
            why.push(msg("record-like-title"));
        }
        if !l.actors.is_empty() {
            why.push(msg("record-like-actor"));
        }
        if l.place {
            why.push(msg("record-like-place"));
        }
        vec![
            Inline::Link(link(format!("/office/catalogue/{}", l.record.id), Text::Tr(l.record.title.clone()))),
            Inline::Hint(Text::Join(why)),
            Inline::Link(link(format!("/office/catalogue/{}/merge?survivor={}", p.id, l.record.code), msg("record-merge-into"))),
        ]
    };
    blocks.push(Block::List(found.iter().map(merge).collect()));
    Ok(blocks)
}

fn side_by_side(r: &Request<'_>, reference: &Reference, p: &Programme, others: &[&Programme]) -> Table {
    let all: Vec<&Programme> = std::iter::once(p).chain(others.iter().copied()).collect();
    let line = |label: Text, of: &dyn Fn(&Programme) -> Vec<Inline>| {
        let mut cells = vec![cell(label)];
        cells.extend(all.iter().map(|p| of(p)));
        cells
    };
    let texts =
        |list: Vec<String>| if list.is_empty() { cell(Text::None) } else { list.into_iter().map(|t| Inline::Hint(raw(t))).collect() };
    let time = |p: &Programme| cell(super::words::period(p.start, p.end, "record-not-said").unwrap_or_else(|| msg("record-not-said")));
    let rows = vec![
        line(msg("record-field-title"), &|p| texts(p.title.texts.values().cloned().collect())),
        line(msg("record-also-called"), &|p| texts(p.aliases.iter().map(|a| a.text.clone()).collect())),
        line(msg("head-actors"), &|p| apart(p.actors.iter().map(|a| Inline::Text(super::words::actor(reference, &a.org))).collect())),
        line(msg("head-beneficiaries"), &|p| beneficiaries(reference, p, 20)),
        line(msg("record-time"), &time),
        line(msg("head-record-status"), &|p| status(p, r)),
        line(msg("record-field-summary"), &|p| cell(Text::Tr(p.summary.clone()))),
        line(msg("record-sources"), &|p| p.sources.iter().flat_map(source).collect()),
    ];
    let mut t = table("record-side-by-side", &[("head-field", false)], rows, Text::None);
    t.head.extend(all.iter().map(|p| (Text::Code(p.code.clone()), false)));
    t
}

pub fn verify(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let (source, duplicates) = (r.text("source_opened") == "yes", r.text("duplicates_checked") == "yes");
    let receipt = r.app.office.verify_programme(&r.act()?, id, r.seen(), source, duplicates)?;
    r.done(receipt, format!("/office/catalogue/{id}"), "done-record-verified")
}

pub fn publish(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.publish_programme(&r.act()?, id, r.seen())?;
    r.done(receipt, format!("/office/catalogue/{id}"), "done-record-published")
}

pub fn confirm(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.confirm_programme(&r.act()?, id, r.seen())?;
    r.done(receipt, format!("/office/catalogue/{id}"), "done-record-confirmed")
}

/// A page of its own for a step that wants words, and a way back.
fn ask(r: &Request<'_>, title: &'static str, text: &'static str, form: impl Fn(Form) -> Form, what: &str) -> Handled {
    let p = seen(r)?;
    let id = p.value.id;
    let made = form(Form::new(format!("/office/catalogue/{id}/{what}"), title).on(p.version));
    page(
        Page::new(msg(title))
            .caption(Text::Tr(p.value.title.clone()))
            .under("/office/catalogue", msg("nav-catalogue-office"))
            .under(format!("/office/catalogue/{id}"), Text::Code(p.value.code.clone()))
            .with(para(msg(text)))
            .with(made.block())
            .with(Block::Para(vec![link(format!("/office/catalogue/{id}"), msg("record-back")).into()])),
    )
}

fn reason() -> crate::ui::Field {
    lines("reason", 2_000).label(msg("head-reason"))
}

/// The reason typed, not too long.
fn why(r: &Request<'_>) -> Result<String, Failure> {
    let reason = r.optional("reason", 2_000);
    r.clear()?;
    Ok(reason)
}

pub fn reject_form(r: &Request<'_>) -> Handled {
    ask(r, "record-reject", "record-reject-text", |f| f.field(reason()).grave(), "reject")
}

pub fn reject(r: &Request<'_>) -> Handled {
    let (id, reason) = (seen(r)?.value.id, why(r)?);
    let receipt = r.app.office.reject_programme(&r.act()?, id, r.seen(), &reason)?;
    r.done(receipt, format!("/office/catalogue/{id}"), "done-record-rejected")
}

pub fn dispute_form(r: &Request<'_>) -> Handled {
    let fields = |f: Form| f.field(line("party").label(msg("record-party"))).field(reason());
    ask(r, "record-dispute-note", "record-dispute-text", fields, "dispute")
}

pub fn dispute(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let (party, reason) = (r.optional("party", 200), r.optional("reason", 2_000));
    r.clear()?;
    let receipt = r.app.office.dispute_programme(&r.act()?, id, r.seen(), &party, &reason)?;
    r.done(receipt, format!("/office/catalogue/{id}"), "done-record-disputed")
}

pub fn settle_form(r: &Request<'_>) -> Handled {
    ask(r, "record-settle", "record-settle-text", |f| f.field(reason()), "settle")
}

pub fn settle(r: &Request<'_>) -> Handled {
    let (id, reason) = (seen(r)?.value.id, why(r)?);
    let receipt = r.app.office.settle_programme(&r.act()?, id, r.seen(), &reason)?;
    r.done(receipt, format!("/office/catalogue/{id}"), "done-record-settled")
}

pub fn withdraw_form(r: &Request<'_>) -> Handled {
    ask(r, "record-withdraw", "record-withdraw-text", |f| f.field(reason()).grave(), "withdraw")
}

pub fn withdraw(r: &Request<'_>) -> Handled {
    let (id, reason) = (seen(r)?.value.id, why(r)?);
    let receipt = r.app.office.withdraw_programme(&r.act()?, id, r.seen(), &reason)?;
    r.done(receipt, format!("/office/catalogue/{id}"), "done-record-withdrawn")
}

pub fn merge_form(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let p = seen(r)?;
    let id = p.value.id;
    let survivor = r.query.get("survivor");
    let other = match survivor {
        "" => None,
        code => match office.programme(code) {
            Ok(found) => Some(found.value),
            Err(Failure::NotFound) => None,
            Err(error) => return Err(error),
        },
    };
    let reference = office.reference();
    let form = Form::new(format!("/office/catalogue/{id}/merge"), "record-merge")
        .on(p.version)
        .field(line("survivor").label(msg("record-survivor")).hint("record-survivor-hint").value(survivor))
        .field(reason())
        .grave();
    let mut page_of = Page::new(msg("record-merge"))
        .caption(Text::Tr(p.value.title.clone()))
        .under("/office/catalogue", msg("nav-catalogue-office"))
        .under(format!("/office/catalogue/{id}"), Text::Code(p.value.code.clone()))
        .with(Block::Warning(msg("record-merge-text")))
        .wide();
    if let Some(other) = &other {
        page_of = page_of.with(Block::Table(side_by_side(r, &reference, &p.value, &[other])));
    }
    page(page_of.with(form.block()).with(Block::Para(vec![link(format!("/office/catalogue/{id}"), msg("record-back")).into()])))
}

pub fn merge(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let (survivor, reason) = (r.required("survivor", 60), r.optional("reason", 2_000));
    r.clear()?;
    let receipt = r.app.office.merge_programme(&r.act()?, id, r.seen(), &survivor, &reason)?;
    r.done(receipt, format!("/office/catalogue/{id}"), "done-record-merged-here")
}

pub fn suggestions(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let open = office.suggested_corrections("open")?;
    let ids = open.iter().map(|c| c.value.programme).collect();
    let records = office.programmes_by_id(&ids)?;
    let mut page_of = Page::new(msg("suggestions-title"))
        .under("/office", msg("nav-work"))
        .under("/office/catalogue", msg("nav-catalogue-office"))
        .with(Block::Lead(msg("suggestions-lead")));
    if open.is_empty() {
        page_of = page_of.with(para(msg("suggestions-none")));
    }
    for Stored { value: c, version } in &open {
        let record = records.get(&c.programme);
        let title = record.map_or_else(|| Text::Code(c.programme.to_string()), |p| Text::Tr(p.title.clone()));
        let mut facts = vec![
            row("head-record", link(format!("/office/catalogue/{}", c.programme), title)),
            row("record-suggest-what", raw(c.text.clone())),
            row("head-when", Text::Time(c.at)),
        ];
        if !c.source.is_empty() {
            facts.push(row("record-suggest-source", raw(c.source.clone())));
        }
        if !c.contact.is_empty() {
            facts.push(row("record-suggest-contact", raw(c.contact.clone())));
        }
        let form = Form::new(format!("/office/suggestions/{}", c.id), "suggestion-take-up")
            .on(*version)
            .field(lines("reason", 2_000).label(msg("suggestion-answer")))
            .sends("event", "take_up")
            .button("event", "set_aside", "suggestion-set-aside", ButtonLook::Secondary);
        page_of = page_of.with(Block::Summary(facts)).with(form.block());
    }
    page(page_of.data(open.iter().map(|c| &c.value).collect::<Vec<_>>()))
}

pub fn answer(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    r.app.office.fetch::<Suggestion>(id)?;
    let event = if r.text("event") == "set_aside" { "set_aside" } else { "take_up" };
    let receipt = r.app.office.answer_suggestion(&r.act()?, id, r.seen(), event, &why(r)?)?;
    r.done(receipt, "/office/suggestions", "done-suggestion-answered")
}
