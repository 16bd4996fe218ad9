//! Documents in the office: submitted, opened and verified by another person, published, confirmed, ended; a copy where a licence permits it.

use super::documents::{address, facts, kind, kinds};
use super::form::named_states;
use super::words::{language_choices, term_choices};
use crate::i18n::AUTONYMS;
use crate::kit::{cell, choices, field, history, line, lines, link, para, row, state_tag, states_of, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Mark, Page, Text, msg, msg_with, raw};
use bursar_domain::catalogue::{DOCUMENT, Document, DocumentKind, Reading, When};
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_domain::{Arg, Id, Refusal, Role};
use bursar_office::Failure;
use bursar_store::{Find, Order, Record, Stored};
use jiff::Timestamp;

/// Rows a page.
const SIZE: i64 = 50;

/// The document of this address, if this person may see it: a contributor's own ones, all for whoever verifies or reads everything.
fn seen(r: &Request<'_>) -> Result<Stored<Document>, Failure> {
    let found = r.app.office.fetch::<Document>(r.id()?)?;
    let own = r.signed.as_ref().is_some_and(|s| found.value.is_of(&s.actor));
    if own || r.has_any(&[Role::Verifier]) || r.has_any(super::super::READERS) { Ok(found) } else { Err(Failure::NotFound) }
}

fn at(id: Id, what: &str) -> String {
    format!("/office/documents/{id}{what}")
}

pub fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let state = r.query.get("state");
    let mut find = Find::of(Document::KIND);
    if DOCUMENT.states().contains(&state) {
        find = find.eq("state", state);
    }
    if !(r.has_any(&[Role::Verifier]) || r.has_any(super::super::READERS)) {
        find = find.eq("owner", r.actor()?.id);
    }
    let number = r.page_number();
    let (total, found) = office.read(|x| {
        let rows = find.clone().order("submitted_at", Order::Desc).limit(SIZE).offset((number - 1) * SIZE);
        Ok((x.count(&find)?, x.find::<Document>(&rows)?))
    })?;
    let rows = found
        .iter()
        .map(|s| &s.value)
        .map(|d| {
            vec![
                vec![Inline::Link(link(at(d.id, ""), Text::Tr(d.title.clone()))), Inline::Hint(Text::Code(d.code.clone()))],
                cell(kind(d.kind)),
                cell(state_tag(&DOCUMENT, &d.state)),
                cell(if d.owner_name.is_empty() { Text::None } else { raw(d.owner_name.clone()) }),
                cell(d.last_confirmed.map_or(Text::None, Text::Date)),
            ]
        })
        .collect();
    let states = states_of(&DOCUMENT);
    let filter = Form { get: true, ..Form::new("/office/documents", "filter") }
        .field(field("state", Input::Select(states)).label(msg("head-state")).value(state).optional());
    let heads = [
        ("head-document", false),
        ("document-kind", false),
        ("head-state", false),
        ("head-contributor", false),
        ("state-programmes-confirmed", false),
    ];
    let mut p = Page::new(msg("documents-title")).under("/office", msg("nav-work")).under("/office/catalogue", msg("nav-catalogue-office"));
    if r.has_any(&[Role::Verifier, Role::Contributor]) {
        p = p.with(Block::Buttons(vec![link("/office/documents/new", msg("document-new"))]));
    }
    let query = if state.is_empty() { String::new() } else { format!("?state={state}") };
    page(
        p.with(filter.block())
            .with(Block::Table(table("documents-title", &heads, rows, msg("catalogue-office-none"))))
            .with(Block::Pages { href: format!("/office/documents{query}"), page: number, size: SIZE, total })
            .data(found.iter().map(|s| &s.value).collect::<Vec<_>>())
            .wide(),
    )
}

pub fn new(r: &Request<'_>) -> Handled {
    page(
        Page::new(msg("document-new"))
            .under("/office", msg("nav-work"))
            .under("/office/documents", msg("documents-title"))
            .with(Block::Lead(msg("document-new-lead")))
            .with(fields(r, Form::new("/office/documents/new", "record-submit"), None).block()),
    )
}

pub fn submit(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.submit_document(&r.act()?, &read(r)?)?;
    let to = at(receipt.subject, "");
    r.done(receipt, to, "done-document-submitted")
}

pub fn edit(r: &Request<'_>) -> Handled {
    let d = seen(r)?;
    let form = Form::new(at(d.value.id, "/edit"), "record-save").on(d.version);
    page(under(&d.value, msg("record-edit")).with(fields(r, form, Some(&d.value)).block()))
}

pub fn revise(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.revise_document(&r.act()?, id, r.seen(), &read(r)?)?;
    r.done(receipt, at(id, ""), "done-record-saved")
}

fn under(d: &Document, title: Text) -> Page {
    Page::new(title)
        .caption(Text::Tr(d.title.clone()))
        .under("/office/documents", msg("documents-title"))
        .under(at(d.id, ""), Text::Code(d.code.clone()))
}

fn fields(r: &Request<'_>, form: Form, d: Option<&Document>) -> Form {
    let reference = r.app.office.reference();
    let text = |f: &dyn Fn(&Document) -> String| d.map_or_else(String::new, f);
    let record = d.map_or(r.locale.lang(), |d| d.title.record.as_str()).to_owned();
    let own = |t: &LangText| t.texts.get(&record).cloned().unwrap_or_default();
    let mut form = form
        .field(
            field("kind", Input::Select(choices("document-kind", &kinds())))
                .label(msg("document-kind"))
                .value(text(&|d| d.kind.to_string())),
        )
        .field(field("language", Input::Select(language_choices())).label(msg("record-language")).value(record.clone()))
        .field(line("title").label(msg("record-field-title")).value(text(&|d| own(&d.title))))
        .mark(Mark::More(msg("document-translations")));
    for (lang, name) in AUTONYMS {
        let there = text(&|d| d.title.texts.get(lang).filter(|_| lang != record).cloned().unwrap_or_default());
        form = form.field(line(format!("title_{lang}")).label(raw(name)).value(there).optional());
    }
    let states = text(&|d| d.states.iter().map(|s| r.locale.state(s).to_owned()).collect::<Vec<_>>().join("\n"));
    let links = text(&|d| d.readings.iter().map(|x| format!("{} {}", x.lang, x.url).trim().to_owned()).collect::<Vec<_>>().join("\n"));
    let themes = term_choices(&reference, "map_theme");
    form.mark(Mark::Less)
        .field(line("publisher").label(msg("document-publisher")).value(text(&|d| d.publisher.clone())))
        .field(lines("links", 4_000).label(msg("document-read")).hint("document-links-hint").value(links))
        .field(
            line("date")
                .label(msg("document-date"))
                .hint("record-date-hint")
                .value(text(&|d| d.date.map_or_else(String::new, |w| w.to_string())))
                .optional(),
        )
        .field(lines("states", 4_000).label(msg("document-states")).hint("document-states-hint").value(states).optional())
        .field(
            field("themes", Input::Checks(themes))
                .label(msg("facet-theme"))
                .values(d.map_or_else(Vec::new, |d| d.themes.clone()))
                .optional(),
        )
        .field(
            lines("summary", 1_000)
                .label(msg("record-field-summary"))
                .hint("document-summary-hint")
                .value(text(&|d| own(&d.summary)))
                .optional(),
        )
        .field(line("source").label(msg("document-source")).hint("document-source-hint").value(text(&|d| d.source.clone())).optional())
}

/// What was typed, as a document; every finding beside its field.
fn read(r: &Request<'_>) -> Result<Document, Failure> {
    let language = r.choice("language", &LANGUAGES).to_owned();
    let kind = r.choice("kind", &kinds()).parse().unwrap_or(DocumentKind::Guide);
    let mut title = LangText::new(&language, r.required("title", 400));
    for lang in LANGUAGES {
        let text = r.optional(&format!("title_{lang}"), 400);
        if !text.is_empty() && lang != language {
            title = title.and(lang, text);
        }
    }
    let mut summary = LangText::new(&language, r.optional("summary", 1_000));
    summary.texts.retain(|_, t| !t.is_empty());
    let states = named_states(r, "states");
    let typed = r.required("links", 4_000);
    let readings = typed.lines().map(str::trim).filter(|l| !l.is_empty()).map(|l| match l.split_once(char::is_whitespace) {
        Some((lang, url)) => Reading { lang: lang.to_lowercase(), url: url.trim().to_owned() },
        None => Reading { lang: String::new(), url: l.to_owned() },
    });
    let date = r.text("date");
    let when = date.parse::<When>().ok();
    if when.is_none() && !date.is_empty() {
        r.refuse(Refusal::new("TX-01", "when-unreadable").at("date"));
    }
    let publisher = r.required("publisher", 300);
    let source = r.optional("source", 400);
    let readings: Vec<Reading> = readings.collect();
    r.clear()?;
    Ok(Document {
        id: Id::named("document", "form"),
        code: String::new(),
        state: DOCUMENT.start.into(),
        kind,
        title,
        summary,
        publisher,
        states,
        themes: r.sent.all("themes").into_iter().filter(|v| !v.is_empty()).map(str::to_owned).collect(),
        date: when,
        readings,
        copy: None,
        source,
        last_confirmed: None,
        owner: None,
        owner_name: String::new(),
        submitted_at: Timestamp::UNIX_EPOCH,
        verifier: None,
    })
}

pub fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let Stored { value: d, version } = seen(r)?;
    let reference = office.reference();
    let revisions = office.read(|x| x.revisions(Document::KIND.name, d.id))?;
    let mut about = vec![row("head-state", state_tag(&DOCUMENT, &d.state)), row("document-kind", kind(d.kind))];
    if !d.owner_name.is_empty() {
        about.push(row("head-contributor", raw(d.owner_name.clone())));
    }
    if let Some(v) = &d.verifier {
        about.push(row("record-verifier", raw(v.clone())));
    }
    if d.is_public() {
        about.push(row("record-public-page", link(address(&d), msg("record-public-page"))));
    }
    if let Some(copy) = &d.copy {
        about.push(row("document-copy", raw(copy.name.clone())));
    }
    page(
        Page::new(Text::Tr(d.title.clone()))
            .caption(Text::Code(d.code.clone()))
            .under("/office", msg("nav-work"))
            .under("/office/documents", msg("documents-title"))
            .with(Block::Summary(about))
            .and(acts(r, &d, version)?)
            .with(Block::Heading(2, msg("record-content"), None))
            .with(Block::Summary(facts(r, &reference, &d)))
            .with(para(Text::Tr(d.summary.clone())))
            .with(history(&revisions, &DOCUMENT))
            .data(&d),
    )
}

/// The steps this person may take now.
fn acts(r: &Request<'_>, d: &Document, version: i64) -> Result<Vec<Block>, Failure> {
    let actor = r.actor()?;
    let (own, verifier) = (d.is_of(actor), actor.has(Role::Verifier));
    let mut blocks = Vec::new();
    let mut pages = Vec::new();
    for step in DOCUMENT.open_to(&d.state, actor, None) {
        match step.event {
            "verify" if !own => {
                let yes = vec![Choice { value: "yes".into(), text: msg("document-opened-yes"), hint: None }];
                let check = field("source_opened", Input::Checks(yes)).label(msg("record-source-opened"));
                blocks.push(Form::new(at(d.id, "/verify"), "record-verify").title("record-verify").on(version).field(check).block());
            }
            "publish" => blocks.push(Form::new(at(d.id, "/publish"), "record-publish").on(version).block()),
            "confirm" if own || verifier => {
                blocks.push(
                    Form::new(at(d.id, "/confirm"), "record-confirm").intro(msg("document-confirm-text")).on(version).secondary().block(),
                );
            }
            "reject" => pages.push(link(at(d.id, "/end"), msg("record-reject"))),
            "withdraw" if own || verifier => pages.push(link(at(d.id, "/end"), msg("record-withdraw"))),
            _ => {}
        }
    }
    if d.is_open() && (own || verifier) {
        pages.insert(0, link(at(d.id, "/edit"), msg("record-edit")));
    }
    if !pages.is_empty() {
        blocks.push(Block::Buttons(pages));
    }
    if verifier && d.is_open() && d.kind != DocumentKind::Assessment {
        let form = Form::new(at(d.id, "/copy"), "document-keep")
            .title("document-copy")
            .intro(msg("document-copy-text"))
            .on(version)
            .field(line("licence").label(msg("document-licence")).hint("document-licence-hint"))
            .field(field("file", Input::File(".pdf,.png,.jpg")).label(msg("document-file")))
            .secondary();
        blocks.push(form.block());
    }
    Ok(blocks)
}

pub fn verify(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.verify_document(&r.act()?, id, r.seen(), r.text("source_opened") == "yes")?;
    r.done(receipt, at(id, ""), "done-record-verified")
}

pub fn publish(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.publish_document(&r.act()?, id, r.seen())?;
    r.done(receipt, at(id, ""), "done-record-published")
}

pub fn confirm(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.confirm_document(&r.act()?, id, r.seen())?;
    r.done(receipt, at(id, ""), "done-record-confirmed")
}

pub fn end_form(r: &Request<'_>) -> Handled {
    let Stored { value: d, version } = seen(r)?;
    let (title, text) = if d.is_public() { ("record-withdraw", "document-withdraw-text") } else { ("record-reject", "record-reject-text") };
    let form = Form::new(at(d.id, "/end"), title).on(version).field(lines("reason", 2_000).label(msg("head-reason"))).grave();
    page(
        under(&d, msg(title))
            .with(para(msg(text)))
            .with(form.block())
            .with(Block::Para(vec![link(at(d.id, ""), msg("record-back")).into()])),
    )
}

pub fn end(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let reason = r.optional("reason", 2_000);
    r.clear()?;
    let receipt = r.app.office.end_document(&r.act()?, id, r.seen(), &reason)?;
    r.done(receipt, at(id, ""), "done-document-ended")
}

pub fn keep(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let licence = r.optional("licence", 300);
    let Some(upload) = r.file("file") else {
        r.refuse(Refusal::new("MAP-09", "file-missing").at("file"));
        return r.clear().and(Err(Failure::NotFound));
    };
    r.clear()?;
    let receipt = r.app.office.keep_copy(&r.act()?, id, r.seen(), &licence, upload)?;
    r.done(receipt, at(id, ""), "done-document-kept")
}

/// What a State says of itself: its contact point (NV-04), and whether everyone sees its gaps (MAP-06).
pub fn own_state(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let mut p = Page::new(msg("own-state-title")).under("/office", msg("nav-work")).with(Block::Lead(msg("own-state-lead")));
    let mut data = Vec::new();
    for alpha3 in r.actor()?.states_as(&[Role::Mission]) {
        let profile = office.profile(alpha3)?;
        let yes_no = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
        let said = profile.contact_point.as_ref();
        let contact = Form::new("/office/state/contact-point", "own-state-save")
            .title("contact-point")
            .intro(msg("contact-point-text"))
            .hidden("state", alpha3)
            .field(
                field("nominated", Input::Radios(crate::kit::yes_no()))
                    .label(msg("contact-point-nominated"))
                    .value(said.map_or_else(String::new, |c| yes_no(c.nominated))),
            )
            .field(field("on", Input::Day).label(msg("contact-point-on")).value(said.map_or_else(String::new, |c| c.on.to_string())));
        let gaps = Form::new("/office/state/gaps", "own-state-save")
            .title("own-gaps")
            .intro(msg("own-gaps-text"))
            .hidden("state", alpha3)
            .field(
                field("shown", Input::Radios(crate::kit::yes_no()))
                    .label(msg("own-gaps-shown"))
                    .value(profile.gaps.as_ref().map_or_else(String::new, |g| yes_no(g.shown))),
            )
            .secondary();
        p = p
            .with(Block::Heading(2, Text::State(alpha3.to_owned()), None))
            .with(Block::List(vec![
                vec![link(format!("/states/{alpha3}/programmes"), msg("compare-state-page")).into()],
                vec![link("/programmes/gaps/states", msg("gaps-states-title")).into()],
            ]))
            .with(contact.block())
            .with(gaps.block());
        data.push(profile);
    }
    page(p.data(data))
}

/// The State of the form, if this person speaks for it.
fn own(r: &Request<'_>) -> Result<String, Failure> {
    let state = r.text("state").to_owned();
    if r.actor()?.has_for(Role::Mission, &state) { Ok(state) } else { Err(Refusal::new("MAP-06", "not-your-state").into()) }
}

pub fn contact_point(r: &Request<'_>) -> Handled {
    let state = own(r)?;
    let nominated = r.choice("nominated", &["yes", "no"]) == "yes";
    let on = r.day("on");
    r.clear()?;
    let receipt = r.app.office.declare_contact_point(&r.act()?, &state, nominated, on)?;
    r.done(receipt, "/office/state", "done-own-state")
}

pub fn gaps(r: &Request<'_>) -> Handled {
    let state = own(r)?;
    let shown = r.choice("shown", &["yes", "no"]) == "yes";
    r.clear()?;
    let receipt = r.app.office.agree_to_gaps(&r.act()?, &state, shown)?;
    r.done(receipt, "/office/state", "done-own-state")
}

/// Whether a contact point is nominated, as the State itself says (NV-04).
pub fn contact_point_said(profile: &bursar_domain::catalogue::Profile) -> Vec<Inline> {
    match &profile.contact_point {
        None => vec![msg("record-not-said").into()],
        Some(c) => {
            let answer = if c.nominated { msg("answer-yes") } else { msg("answer-no") };
            vec![answer.into(), Inline::Hint(msg_with("contact-point-said", vec![("date", Arg::Date(c.on))]))]
        }
    }
}
