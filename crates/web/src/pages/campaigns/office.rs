//! Campaigns in the office: drafted with letters in six languages, opened, extended, closed.

use super::public::coverage_blocks;
use super::words::{campaign_data, dates, letters, section_title};
use super::{STAFF, words};
use crate::i18n::AUTONYMS;
use crate::kit::{cell, field, heading, history, line, lines, link, row, state_tag, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Mark, Page, Table, Text, msg, raw};
use bursar_domain::Role;
use bursar_domain::campaign::{Campaign, DRAFTERS, Group, LETTER_MAX, MACHINE, Paper, SECTIONS, TITLE_MAX};
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_office::Failure;
use bursar_store::{Record, Stored};
use std::collections::BTreeMap;

/// Those who write replies.
const WRITERS: &[Role] = &[Role::Mission, Role::Drafter, Role::Contributor];

pub fn list(r: &Request<'_>) -> Handled {
    let (staff, writer) = (r.has_any(STAFF), r.has_any(WRITERS));
    let all = r.app.office.campaigns(staff)?;
    let rows = all
        .iter()
        .map(|c| {
            let href = if staff { format!("/office/campaigns/{}", c.id) } else { format!("/campaigns/{}", c.number) };
            let mut name = vec![Inline::Link(link(href, Text::Tr(c.paper.title.clone()))), Inline::Hint(Text::Code(c.number.clone()))];
            if writer && c.state == "open" {
                name.push(Inline::Link(link(format!("/office/campaigns/{}/reply", c.id), msg("campaign-reply-write"))));
            }
            vec![name, cell(state_tag(&MACHINE, &c.state)), cell(Text::Time(c.paper.deadline))]
        })
        .collect();
    let heads = [("head-campaign", false), ("head-state", false), ("campaign-deadline", false)];
    let mut p = Page::new(msg("campaigns-title")).under("/office", msg("nav-work")).with(Block::Lead(msg("campaigns-office-lead")));
    if r.has_any(DRAFTERS) {
        p = p.with(Block::Buttons(vec![link("/office/campaigns/new", msg("campaign-new"))]));
    }
    let none = if r.has_any(DRAFTERS) { msg("campaigns-office-none") } else { msg("campaigns-none") };
    page(
        p.with(Block::Table(Table { caption_hidden: true, ..table("campaigns-title", &heads, rows, none) }))
            .data(all.iter().map(campaign_data).collect::<Vec<_>>()),
    )
}

fn under(p: Page) -> Page {
    p.under("/office", msg("nav-work")).under("/office/campaigns", msg("campaigns-title"))
}

pub fn new(r: &Request<'_>) -> Handled {
    let form = fields(r, Form::new("/office/campaigns/new", "campaign-keep"), None);
    page(under(Page::new(msg("campaign-new"))).with(Block::Lead(msg("campaign-new-lead"))).with(form.block()))
}

pub fn draft(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.draft_campaign(&r.act()?, &read(r)?)?;
    let to = format!("/office/campaigns/{}", receipt.subject);
    r.done(receipt, to, "done-campaign-kept")
}

pub fn edit(r: &Request<'_>) -> Handled {
    let c = r.app.office.fetch::<Campaign>(r.id()?)?;
    let form = fields(r, Form::new(format!("/office/campaigns/{}/edit", c.value.id), "campaign-keep").on(c.version), Some(&c.value));
    page(below(r, Page::new(msg("campaign-edit")), &c.value).with(form.block()))
}

pub fn save(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    let receipt = r.app.office.edit_campaign(&r.act()?, id, r.seen(), &read(r)?)?;
    r.done(receipt, format!("/office/campaigns/{id}"), "done-campaign-kept")
}

fn below(_: &Request<'_>, p: Page, c: &Campaign) -> Page {
    under(p.caption(Text::Tr(c.paper.title.clone()))).under(format!("/office/campaigns/{}", c.id), Text::Code(c.number.clone()))
}

/// The fields; a new campaign begins with letters that may be put into one's own words.
fn fields(r: &Request<'_>, form: Form, of: Option<&Campaign>) -> Form {
    let mut form = form.mark(Mark::Open(msg("campaign-titles"), Text::None));
    for (lang, name) in AUTONYMS {
        let there = of.and_then(|c| c.paper.title.texts.get(lang)).cloned().unwrap_or_default();
        let title = line(format!("title_{lang}")).label(raw(name)).value(there);
        form = form.field(if lang == "en" { title } else { title.optional() });
    }
    form = form.mark(Mark::Close);
    for group in Group::ALL {
        let key = format!("campaign-group-{}", group.code().replace('_', "-"));
        form = form.mark(Mark::Open(Text::Key(key), msg("campaign-letter-hint")));
        for (lang, name) in AUTONYMS {
            let usual = || r.app.locales.get(lang).unwrap_or(r.locale).t(usual_letter(*group)).into_owned();
            let there = match of {
                Some(c) => c.paper.letters.get(group).and_then(|t| t.texts.get(lang)).cloned().unwrap_or_default(),
                None => usual(),
            };
            form = form.field(lines(format!("letter_{group}_{lang}"), LETTER_MAX).label(raw(name)).value(there).optional());
        }
        form = form.mark(Mark::Close);
    }
    let sections = SECTIONS.iter().map(|s| Choice { value: s.code.into(), text: section_title(s), hint: None }).collect();
    let chosen = of.map_or_else(|| SECTIONS.iter().map(|s| s.code.to_owned()).collect(), |c| c.paper.sections.clone());
    let deadline = of.map_or_else(String::new, |c| moment(c.paper.deadline));
    form.field(field("sections", Input::Checks(sections)).label(msg("campaign-sections")).values(chosen))
        .field(field("deadline", Input::Moment).label(msg("campaign-deadline")).hint("campaign-deadline-hint").value(deadline))
}

fn usual_letter(group: Group) -> &'static str {
    match group {
        Group::Missions => "campaign-letter-missions",
        Group::UnEntities => "campaign-letter-un-entities",
        Group::Others => "campaign-letter-others",
    }
}

/// As `datetime-local` takes it.
fn moment(at: jiff::Timestamp) -> String {
    at.to_zoned(jiff::tz::TimeZone::UTC).datetime().strftime("%Y-%m-%dT%H:%M").to_string()
}

fn read(r: &Request<'_>) -> Result<Paper, Failure> {
    let texts = |prefix: &str, max: usize| {
        let all = LANGUAGES.iter().map(|l| ((*l).to_owned(), r.optional(&format!("{prefix}_{l}"), max)));
        LangText { record: "en".into(), texts: all.filter(|(_, t)| !t.is_empty()).collect() }
    };
    let title = texts("title", TITLE_MAX);
    let letters: BTreeMap<Group, LangText> = Group::ALL.iter().map(|g| (*g, texts(&format!("letter_{g}"), LETTER_MAX))).collect();
    let sections = r.sent.all("sections").into_iter().filter(|s| !s.is_empty()).map(str::to_owned).collect();
    let deadline = r.moment("deadline");
    r.clear()?;
    Ok(Paper { title, letters, sections, deadline })
}

pub fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let Stored { value: c, version: _ } = office.fetch::<Campaign>(r.id()?)?;
    let revisions = office.read(|x| x.revisions(Campaign::KIND.name, c.id))?;
    let at = |what: &str| format!("/office/campaigns/{}/{what}", c.id);
    let mut doors = Vec::new();
    if c.state == "draft" && r.has_any(DRAFTERS) {
        doors.push(link(at("edit"), msg("campaign-edit")));
    }
    for step in MACHINE.open_to(&c.state, r.actor()?, None) {
        doors.push(match step.event {
            "open" => link(at("open"), msg("campaign-open")),
            "extend" => link(at("extend"), msg("campaign-extend")),
            "close" => link(at("close"), msg("campaign-close")),
            _ => link(at("discard"), msg("campaign-discard")),
        });
    }
    if c.state == "open" && r.has_any(&[Role::ProjectOfficer, Role::Verifier]) {
        doors.push(link(at("paper"), msg("campaign-paper")));
    }
    if c.is_public() {
        doors.push(link(format!("/campaigns/{}", c.number), msg("campaign-public-page")));
    }
    let mut p = under(Page::new(Text::Tr(c.paper.title.clone())).caption(Text::Code(c.number.clone())))
        .with(Block::Para(vec![state_tag(&MACHINE, &c.state)]))
        .with(Block::Summary(dates(&c)))
        .with(Block::Buttons(doors));
    if c.is_public() {
        p = p.and(coverage_blocks(r, &c, &office.coverage(c.id)?));
    }
    let asked = SECTIONS.iter().filter(|s| c.paper.sections.iter().any(|x| x == s.code));
    p = p
        .with(heading("campaign-letters"))
        .and(letters(r, &c))
        .with(heading("campaign-sections"))
        .with(Block::List(asked.map(|s| vec![Inline::Text(section_title(s))]).collect()));
    page(p.with(history(&revisions, &MACHINE)).data(words::campaign_data(&c)).wide())
}

/// A page of its own before what cannot be undone, and a way back.
fn ask(r: &Request<'_>, title: &'static str, warning: &'static str, what: &str, form: impl Fn(Form, &Campaign) -> Form) -> Handled {
    let c = r.app.office.fetch::<Campaign>(r.id()?)?;
    let made = form(Form::new(format!("/office/campaigns/{}/{what}", c.value.id), title).on(c.version), &c.value);
    page(
        below(r, Page::new(msg(title)), &c.value)
            .with(Block::Warning(msg(warning)))
            .with(Block::Summary(vec![row("campaign-deadline", Text::Time(c.value.paper.deadline))]))
            .with(made.block())
            .with(Block::Para(vec![link(format!("/office/campaigns/{}", c.value.id), msg("campaign-back")).into()])),
    )
}

pub fn discard_form(r: &Request<'_>) -> Handled {
    ask(r, "campaign-discard", "campaign-discard-text", "discard", |f, _| f.grave())
}

pub fn discard(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.discard_campaign(&r.act()?, r.id()?, r.seen())?;
    r.done(receipt, "/office/campaigns", "done-campaign-discarded")
}

pub fn open_form(r: &Request<'_>) -> Handled {
    ask(r, "campaign-open", "campaign-open-text", "open", |f, _| f)
}

pub fn open(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    let receipt = r.app.office.open_campaign(&r.act()?, id, r.seen())?;
    r.done(receipt, format!("/office/campaigns/{id}"), "done-campaign-opened")
}

pub fn extend_form(r: &Request<'_>) -> Handled {
    let fields = |f: Form, _: &Campaign| {
        f.field(field("deadline", Input::Moment).label(msg("campaign-deadline")).hint("campaign-deadline-hint"))
            .field(lines("reason", 2_000).label(msg("head-reason")).hint("campaign-reason-hint"))
    };
    ask(r, "campaign-extend", "campaign-extend-text", "extend", fields)
}

pub fn extend(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    let (to, reason) = (r.moment("deadline"), r.required("reason", 2_000));
    r.clear()?;
    let receipt = r.app.office.extend_campaign(&r.act()?, id, r.seen(), to, &reason)?;
    r.done(receipt, format!("/office/campaigns/{id}"), "done-campaign-extended")
}

pub fn close_form(r: &Request<'_>) -> Handled {
    ask(r, "campaign-close", "campaign-close-text", "close", |f, _| f.grave())
}

pub fn close(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    let receipt = r.app.office.close_campaign(&r.act()?, id, r.seen())?;
    r.done(receipt, format!("/office/campaigns/{id}"), "done-campaign-closed")
}
