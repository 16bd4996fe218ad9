//! Writing a reply: in the page, kept as it is typed; typed in from paper. Nobody else sees it until it is sent.

use super::words::{answers, choice, codes, known, respondent, section_title};
use crate::i18n::AUTONYMS;
use crate::kit::{choices, field, line, lines, link, para};
use crate::pages::catalogue::named_states;
use crate::render::AUTOSAVE;
use crate::request::{Reply, Request, page};
use crate::route::Handled;
use crate::ui::{Block, ButtonLook, Choice, Form, Input, Mark, Page, Text, msg, msg_with, raw};
use bursar_domain::campaign::{
    Answer, Campaign, CampaignReply, Content, ENTITY_NAME_MAX, LINK_MAX, Respondent, SECTIONS, Section, TEXT_MAX, Way,
};
use bursar_domain::text::LANGUAGES;
use bursar_domain::{Arg, Role};
use bursar_office::Failure;
use bursar_store::Stored;
use std::collections::BTreeMap;

/// Files that a filled-in sheet can be.
const ACCEPTED: &str = ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The campaign of this address, if replies are written to it: drafts are the office's business.
pub(super) fn campaign(r: &Request<'_>) -> Result<Campaign, Failure> {
    let c = r.app.office.fetch::<Campaign>(r.id()?)?.value;
    if c.is_public() { Ok(c) } else { Err(Failure::NotFound) }
}

/// For whom this person replies: the State asked for among the own ones, the first of them, or the own entity.
fn replies_for(r: &Request<'_>) -> Result<Respondent, Failure> {
    let actor = r.actor()?;
    let own = actor.states_as(&[Role::Mission, Role::Drafter]);
    let asked = Some(r.query.get("for")).filter(|f| !f.is_empty()).unwrap_or(r.sent.get("for"));
    if let Some(iso) = own.iter().find(|iso| **iso == asked).or(own.first()) {
        return Ok(Respondent::State { iso: (*iso).to_owned() });
    }
    Ok(Respondent::Entity { un: r.text("entity_kind") == "un", name: r.text("entity_name").to_owned(), account: Some(actor.id) })
}

pub(super) fn own(r: &Request<'_>, c: &Campaign) -> Result<Stored<CampaignReply>, Failure> {
    r.app.office.own_reply(r.actor()?, c.id, &replies_for(r)?)
}

pub(super) fn at(c: &Campaign, what: &str) -> String {
    format!("/office/campaigns/{}/reply{what}", c.id)
}

/// The State in the address, where it is one.
pub(super) fn of_state(by: &Respondent) -> String {
    by.iso().map_or_else(String::new, |iso| format!("?for={iso}"))
}

fn head(title: &'static str, c: &Campaign) -> Page {
    Page::new(msg(title))
        .caption(Text::Tr(c.paper.title.clone()))
        .under("/office", msg("nav-work"))
        .under("/office/campaigns", msg("campaigns-title"))
}

/// The sections this campaign asks this respondent for.
pub(super) fn asked<'c>(c: &'c Campaign, state: bool) -> impl Iterator<Item = &'static Section> + 'c {
    SECTIONS.iter().filter(move |s| c.paper.sections.iter().any(|x| x == s.code) && (state || !s.states))
}

pub fn form(r: &Request<'_>) -> Handled {
    let c = campaign(r)?;
    let Stored { value: reply, version } = own(r, &c)?;
    let is_state = reply.by.iso().is_some();
    let mut p = head("campaign-reply-write", &c).with(Block::Para(vec![respondent(&reply.by).into()]));
    if c.state != "open" {
        p = p.with(Block::Notice(
            msg("campaign-not-open-any-more"),
            vec![link(format!("/campaigns/{}", c.number), msg("campaign-public-page"))],
        ));
        return page(p.data(serde_json::json!({ "version": version, "draft": reply.draft })));
    }
    if reply.state == "sent" {
        let where_it_is = link(format!("/campaigns/{}/replies/{}", c.number, reply.key), msg("campaign-reply-sent-see"));
        p = p.with(Block::Notice(msg("campaign-reply-sent-already"), vec![where_it_is]));
    }
    // What was sent is where a supplement begins.
    let content = reply.draft.clone().or_else(|| reply.latest().map(|s| s.content.clone()));
    let mut form =
        Form::new(at(&c, ""), "campaign-reply-keep").on(version).button("then", "send", "campaign-reply-preview", ButtonLook::Secondary);
    form.autosave = true;
    if let Some(iso) = reply.by.iso() {
        form = form.hidden("for", iso);
    } else {
        form = entity_fields(form, &reply.by);
    }
    form = fields(r, form, &c, is_state, content.as_ref());
    let upload = Form::new(at(&c, "/sheet"), "campaign-sheet-load")
        .title("campaign-sheet")
        .intro(msg("campaign-sheet-text"))
        .on(version)
        .secondary();
    let upload = upload
        .hidden("for", reply.by.iso().unwrap_or_default())
        .field(field("file", Input::File(ACCEPTED)).label(msg("campaign-sheet-file")));
    page(
        p.with(Block::Inset(msg("campaign-reply-private")))
            .with(form.block())
            .with(Block::List(vec![
                vec![link(format!("{}{}", at(&c, "/sheet.xlsx"), of_state(&reply.by)), msg("campaign-sheet-workbook")).into()],
                vec![link(format!("{}{}", at(&c, "/sheet.csv"), of_state(&reply.by)), msg("campaign-sheet-template")).into()],
            ]))
            .with(upload.block())
            .data(serde_json::json!({ "version": version, "draft": reply.draft })),
    )
}

fn entity_fields(form: Form, by: &Respondent) -> Form {
    let (name, un) = match by {
        Respondent::Entity { name, un, .. } => (name.clone(), *un),
        Respondent::State { .. } => (String::new(), false),
    };
    let kind = if un { "un" } else { "other" };
    form.field(line("entity_name").label(msg("campaign-entity-name")).value(name)).field(
        field("entity_kind", Input::Radios(choices("campaign-entity", &["un", "other"]))).label(msg("campaign-entity-kind")).value(kind),
    )
}

/// The questions. None must be answered.
fn fields(r: &Request<'_>, form: Form, c: &Campaign, is_state: bool, of: Option<&Content>) -> Form {
    let reference = r.app.office.reference();
    let languages = AUTONYMS.iter().map(|(l, n)| Choice { value: (*l).into(), text: raw(*n), hint: None }).collect();
    let lang = of.map_or(r.locale.lang(), |x| known(&x.lang));
    let mut form = form.field(field("language", Input::Select(languages)).label(msg("campaign-reply-language")).value(lang));
    for section in asked(c, is_state) {
        let there = of.and_then(|x| x.answers.get(section.code)).cloned().unwrap_or_default();
        let ask = Text::Key(format!("campaign-ask-{}", section.code.replace('_', "-")));
        form = form.mark(Mark::Open(section_title(section), ask));
        if let Some(list) = section.list {
            let all = codes(&reference, list).into_iter();
            let all: Vec<Choice> = all.map(|code| Choice { text: choice(&reference, list, &code), value: code, hint: None }).collect();
            let input = if list == "answer" { Input::Radios(all) } else { Input::Checks(all) };
            form = form.field(field(format!("codes_{}", section.code), input).label(msg("campaign-choose")).values(there.codes).optional());
        }
        form = form
            .field(lines(format!("text_{}", section.code), TEXT_MAX).label(msg("campaign-in-words")).value(there.text).optional())
            .field(line(format!("link_{}", section.code)).label(msg("campaign-link")).value(there.link).optional())
            .mark(Mark::Close);
    }
    if is_state {
        let joint: Vec<String> = of.map_or_else(Vec::new, |x| x.joint.iter().map(|iso| r.locale.state(iso).to_owned()).collect());
        form =
            form.field(lines("joint", 4_000).label(msg("campaign-joint")).hint("campaign-joint-hint").value(joint.join("\n")).optional());
    }
    form
}

/// What was typed, with everything that is wrong with it beside its field.
fn read(r: &Request<'_>, c: &Campaign, is_state: bool, way: Way) -> Content {
    let lang = r.choice("language", &LANGUAGES).to_owned();
    let mut all = BTreeMap::new();
    for section in asked(c, is_state) {
        let chosen = r.sent.all(&format!("codes_{}", section.code));
        let answer = Answer {
            codes: chosen.into_iter().filter(|v| !v.is_empty()).map(str::to_owned).collect(),
            text: r.optional(&format!("text_{}", section.code), TEXT_MAX).replace("\r\n", "\n"),
            link: r.optional(&format!("link_{}", section.code), LINK_MAX),
        };
        if !answer.is_empty() {
            all.insert(section.code.to_owned(), answer);
        }
    }
    let joint = if is_state { named_states(r, "joint") } else { Vec::new() };
    Content { lang, answers: all, joint, way }
}

pub fn save(r: &Request<'_>) -> Handled {
    let c = campaign(r)?;
    let by = replies_for(r)?;
    if by.iso().is_none() {
        r.required("entity_name", ENTITY_NAME_MAX);
        r.choice("entity_kind", &["un", "other"]);
    }
    let content = read(r, &c, by.iso().is_some(), Way::Web);
    r.clear()?;
    let receipt = r.app.office.save_reply(&r.act()?, c.id, &by, r.seen(), &content)?;
    if !r.text(AUTOSAVE).is_empty() {
        let version = r.app.office.own_reply(r.actor()?, c.id, &by)?.version;
        return Ok(Reply::Saved { version, commit_id: r.app.office.new_id() });
    }
    let what = if r.text("then") == "send" && r.has_any(&[Role::Mission, Role::Contributor]) { "/send" } else { "" };
    r.done(receipt, format!("{}{}", at(&c, what), of_state(&by)), "done-reply-kept")
}

pub fn send_form(r: &Request<'_>) -> Handled {
    let c = campaign(r)?;
    let Stored { value: reply, version } = own(r, &c)?;
    let back = link(format!("{}{}", at(&c, ""), of_state(&reply.by)), msg("campaign-reply-back"));
    let p = head("campaign-reply-send", &c).under(format!("{}{}", at(&c, ""), of_state(&reply.by)), msg("campaign-reply-write"));
    let Some(content) = &reply.draft else {
        let data = serde_json::json!({ "version": version, "draft": null });
        return page(p.with(para(msg("campaign-reply-nothing"))).with(Block::Buttons(vec![back])).data(data));
    };
    let mut form = Form::new(at(&c, "/send"), "campaign-reply-send").on(version).field(note());
    if let Some(iso) = reply.by.iso() {
        form = form.hidden("for", iso);
    }
    page(
        p.with(Block::Warning(msg("campaign-reply-send-text")))
            .with(Block::Heading(2, msg_with("campaign-reply-of", vec![("who", Arg::Text(r.locale.text(&respondent(&reply.by))))]), None))
            .and(answers(&r.app.office.reference(), &c, &reply.by, content))
            .with(form.block())
            .with(Block::Para(vec![back.into()]))
            .data(serde_json::json!({ "version": version, "draft": content })),
    )
}

fn note() -> crate::ui::Field {
    line("note").label(msg("campaign-note-number")).hint("campaign-note-hint").optional()
}

pub fn send(r: &Request<'_>) -> Handled {
    let c = campaign(r)?;
    let by = replies_for(r)?;
    let note = r.optional("note", 200);
    r.clear()?;
    let receipt = r.app.office.send_reply(&r.act()?, c.id, &by, r.seen(), &note)?;
    let reply = r.app.office.own_reply(r.actor()?, c.id, &by)?.value;
    r.done(receipt, format!("/campaigns/{}/replies/{}", c.number, reply.key), "done-reply-sent")
}

pub fn paper_form(r: &Request<'_>) -> Handled {
    let c = campaign(r)?;
    let form = Form::new(format!("/office/campaigns/{}/paper", c.id), "campaign-paper")
        .field(field("who", Input::Radios(choices("campaign-who", &["state", "un", "other"]))).label(msg("campaign-who")))
        .field(line("respondent").label(msg("campaign-respondent")).hint("campaign-respondent-hint"))
        .field(field("came", Input::Day).label(msg("campaign-came")))
        .field(note());
    page(
        head("campaign-paper", &c)
            .under(format!("/office/campaigns/{}", c.id), Text::Code(c.number.clone()))
            .with(Block::Warning(msg("campaign-paper-text")))
            .with(fields(r, form, &c, true, None).block()),
    )
}

pub fn paper(r: &Request<'_>) -> Handled {
    let c = campaign(r)?;
    let who = r.choice("who", &["state", "un", "other"]).to_owned();
    let name = r.required("respondent", ENTITY_NAME_MAX);
    let is_state = who == "state";
    let by = if is_state && !name.is_empty() {
        let iso = named_states(r, "respondent").into_iter().next().unwrap_or_default();
        Respondent::State { iso }
    } else {
        Respondent::Entity { un: who == "un", name, account: None }
    };
    let came = moment_of(r, &c, r.day("came"));
    let note = r.optional("note", 200);
    let content = read(r, &c, true, Way::Paper);
    r.clear()?;
    let receipt = r.app.office.record_reply(&r.act()?, c.id, &by, &content, came, &note)?;
    r.done(receipt, format!("/office/campaigns/{}", c.id), "done-reply-recorded")
}

/// The moment that stands for the day something came on paper: noon, or the first or last that there was of that day.
fn moment_of(r: &Request<'_>, c: &Campaign, day: jiff::civil::Date) -> jiff::Timestamp {
    let (now, noon) = (r.app.office.now(), bursar_domain::time::at(day, 12, 0));
    let same = |at: jiff::Timestamp| bursar_domain::time::day(at) == day;
    let noon = c.opened_at.filter(|o| same(*o)).map_or(noon, |o| noon.max(o));
    if same(now) { noon.min(now) } else { noon }
}
