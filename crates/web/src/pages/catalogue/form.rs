//! The form of a record: submitted by a contributor, put right by its owner or a verifier. Names of States, regions and actors are taken
//! in any language and spelling; what is not known is told beside its field, with the nearest that is.

use super::words::{language_choices, organisation, region, term_choices};
use crate::i18n::AUTONYMS;
use crate::kit::{choices, field, line, lines};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Input, Mark, Page, Text, msg, raw};
use bursar_domain::Refusals;
use bursar_domain::catalogue::{EntryKind, Programme, ScopeOf, Status, When};
use bursar_domain::text::LangText;
use bursar_office::Failure;
use bursar_office::catalogue::typed::{LIST_MAX, PARTS, Typed, over};
use bursar_store::Stored;

pub fn new(r: &Request<'_>) -> Handled {
    let form = fields(r, Form::new("/office/catalogue/new", "record-submit"), None)?;
    page(
        Page::new(msg("record-new"))
            .under("/office", msg("nav-work"))
            .under("/office/catalogue", msg("nav-catalogue-office"))
            .with(Block::Lead(msg("record-new-lead")))
            .with(form.block()),
    )
}

pub fn submit(r: &Request<'_>) -> Handled {
    let content = read(r)?;
    let receipt = r.app.office.submit_programme(&r.act()?, &content)?;
    let to = format!("/office/catalogue/{}", receipt.subject);
    r.done(receipt, to, "done-record-submitted")
}

pub fn edit(r: &Request<'_>) -> Handled {
    let p = super::office::seen(r)?;
    let form = Form::new(format!("/office/catalogue/{}/edit", p.value.id), "record-save").on(p.version);
    page(
        Page::new(msg("record-edit"))
            .caption(Text::Tr(p.value.title.clone()))
            .under("/office/catalogue", msg("nav-catalogue-office"))
            .under(format!("/office/catalogue/{}", p.value.id), Text::Code(p.value.code.clone()))
            .with(fields(r, form, Some(&p))?.block()),
    )
}

pub fn revise(r: &Request<'_>) -> Handled {
    let p = super::office::seen(r)?.value;
    let typed = read(r)?;
    let receipt = r.app.office.revise_programme(&r.act()?, p.id, r.seen(), &over(&p, typed))?;
    r.done(receipt, format!("/office/catalogue/{}", p.id), "done-record-saved")
}

/// The fields, with what the record says in them.
fn fields(r: &Request<'_>, form: Form, of: Option<&Stored<Programme>>) -> Result<Form, Failure> {
    let reference = r.app.office.reference();
    let p = of.map(|s| &s.value);
    let text = |f: &dyn Fn(&Programme) -> String| p.map_or_else(String::new, f);
    let terms = |list: &str| term_choices(&reference, list);
    let languages = language_choices();
    let record = p.map_or(r.locale.lang(), |p| p.title.record.as_str()).to_owned();
    let own = |t: &LangText| t.get(&record).1.to_owned();
    let kinds: Vec<&str> = EntryKind::ALL.iter().map(|k| k.code()).collect();
    let statuses: Vec<&str> = Status::ALL.iter().map(|s| s.code()).collect();
    let scopes: Vec<&str> = ScopeOf::ALL.iter().map(|s| s.code()).collect();
    let named =
        |codes: &[String], name: &dyn Fn(&str) -> Text| codes.iter().map(|c| r.locale.text(&name(c))).collect::<Vec<_>>().join("\n");
    let mut form = form
        .field(field("language", Input::Select(languages.clone())).label(msg("record-language")).value(record.clone()))
        .field(line("title").label(msg("record-field-title")).value(text(&|p| own(&p.title))))
        .field(lines("summary", 4_000).label(msg("record-field-summary")).hint("record-summary-hint").value(text(&|p| own(&p.summary))))
        .mark(Mark::More(msg("record-translations")));
    for (lang, name) in AUTONYMS {
        let there = text(&|p| p.title.texts.get(lang).cloned().unwrap_or_default());
        let there = if lang == record { String::new() } else { there };
        form = form.field(line(format!("title_{lang}")).label(raw(name)).value(there).optional());
    }
    let aliases = text(&|p| p.aliases.iter().map(|a| a.text.clone()).collect::<Vec<_>>().join("\n"));
    form = form
        .field(lines("aliases", LIST_MAX).label(msg("record-also-called")).hint("record-one-a-line").value(aliases).optional())
        .mark(Mark::Less)
        .field(field("kind", Input::Select(choices("record-kind", &kinds))).label(msg("facet-kind")).value(text(&|p| p.kind.to_string())))
        .field(
            field("activity_type", Input::Select(terms("activity_type")))
                .label(msg("facet-type"))
                .value(text(&|p| p.activity_type.clone().unwrap_or_default()))
                .optional(),
        )
        .field(
            field("themes", Input::Checks(terms("map_theme")))
                .label(msg("facet-theme"))
                .values(p.map_or_else(Vec::new, |p| p.themes.clone())),
        );
    for (part, name) in PARTS {
        let codes: Vec<String> = p.map_or_else(Vec::new, |p| p.acting(part).map(str::to_owned).collect());
        let names = named(&codes, &|c| super::words::actor(&reference, c));
        let label = Text::Key(format!("record-part-{part}"));
        form = form.field(lines(name, LIST_MAX).label(label).hint("record-actors-hint").value(names).optional());
    }
    let b = p.map(|p| &p.beneficiaries);
    let states = b.map_or_else(String::new, |b| named(&b.states, &|c| Text::State(c.to_owned())));
    let regions = b.map_or_else(String::new, |b| named(&b.regions, &|c| region(&reference, c)));
    let bodies = reference.organisations.iter();
    let bodies: Vec<Choice> =
        bodies.map(|o| Choice { value: o.code.clone(), text: organisation(&reference, &o.code), hint: None }).collect();
    form = form
        .field(
            field("scope", Input::Radios(choices("record-scope", &scopes)))
                .label(msg("facet-scope"))
                .value(b.map_or_else(String::new, |b| b.scope.to_string())),
        )
        .field(lines("states", LIST_MAX).label(msg("record-states-named")).hint("record-states-hint").value(states).optional())
        .field(lines("regions", LIST_MAX).label(msg("facet-area")).hint("record-one-a-line").value(regions).optional())
        .field(
            field("organisations", Input::Checks(bodies))
                .label(msg("facet-organisation"))
                .values(b.map_or_else(Vec::new, |b| b.organisations.clone()))
                .optional(),
        );
    let date = |w: Option<When>| w.map_or_else(String::new, |w| w.to_string());
    let source = text(&|p| p.sources.first().map_or_else(String::new, |s| s.doc.clone()));
    let url = text(&|p| p.sources.first().and_then(|s| s.url.clone()).unwrap_or_default());
    form = form
        .field(line("start").label(msg("record-field-start")).hint("record-date-hint").value(text(&|p| date(p.start))).optional())
        .field(line("end").label(msg("record-field-end")).hint("record-date-hint").value(text(&|p| date(p.end))).optional())
        .field(
            field("status", Input::Select(choices("record-status", &statuses)))
                .label(msg("head-record-status"))
                .value(text(&|p| p.status.to_string())),
        )
        .field(line("as_of").label(msg("record-field-as-of")).hint("record-date-hint").value(text(&|p| date(p.status_as_of))).optional())
        .field(line("source").label(msg("record-field-source")).hint("record-source-hint").value(source))
        .field(line("link").label(msg("record-field-link")).hint("record-link-hint").value(url).optional());
    let parent = match p.and_then(Programme::parent) {
        Some(id) => r.app.office.programmes_by_id(&[id].into())?.remove(&id).map_or_else(String::new, |p| p.code),
        None => String::new(),
    };
    let emerging = p.is_some_and(|p| p.emerging).then(|| "yes".to_owned());
    form = form
        .mark(Mark::More(msg("record-more-fields")))
        .field(
            field("domains", Input::Checks(terms("fund_domain")))
                .label(msg("facet-domain"))
                .values(p.map_or_else(Vec::new, |p| p.domains.clone()))
                .optional(),
        )
        .field(
            field("audience", Input::Checks(terms("audience")))
                .label(msg("facet-audience"))
                .values(p.map_or_else(Vec::new, |p| p.audience.clone()))
                .optional(),
        )
        .field(
            field("delivery", Input::Checks(terms("delivery_mode")))
                .label(msg("facet-delivery"))
                .values(p.map_or_else(Vec::new, |p| p.delivery.clone()))
                .optional(),
        )
        .field(
            field("delivery_languages", Input::Checks(languages))
                .label(msg("facet-language"))
                .values(p.map_or_else(Vec::new, |p| p.delivery_languages.clone()))
                .optional(),
        )
        .field(
            field("axis", Input::Select(terms("cooperation_axis")))
                .label(msg("facet-axis"))
                .value(text(&|p| p.axis.clone().unwrap_or_default()))
                .optional(),
        )
        .field(
            field("emerging", Input::Checks(choices("answer", &["yes"])))
                .label(msg("facet-emerging"))
                .values(emerging.into_iter().collect())
                .optional(),
        )
        .field(
            line("amount")
                .label(msg("record-amount"))
                .value(text(&|p| p.amount.map_or_else(String::new, |a| bursar_domain::money::decimal(a.minor, a.currency.digits()))))
                .optional(),
        )
        .field(
            line("currency")
                .label(msg("field-currency"))
                .value(text(&|p| p.amount.map_or_else(String::new, |a| a.currency.to_string())))
                .optional(),
        )
        .field(line("parent").label(msg("record-field-parent")).hint("record-parent-hint").value(parent).optional())
        .field(lines("notes", 2_000).label(msg("record-notes")).value(text(&|p| p.notes.clone())).optional())
        .mark(Mark::Less);
    Ok(form)
}

/// What was typed, as a record; every finding beside its field.
fn read(r: &Request<'_>) -> Result<Programme, Failure> {
    let mut typed = Typed::default();
    r.sent.fields.iter().for_each(|(name, value)| typed.push(name, value));
    let parent = |code: &str| match r.app.office.programme(code) {
        Ok(found) => Ok(Some(found.value.id)),
        Err(Failure::NotFound) => Ok(None),
        Err(other) => Err(other),
    };
    let (programme, found) = r.app.office.read_typed(&super::bulk::names(r.app), &typed, parent)?;
    if found.is_empty() { Ok(programme) } else { Err(Failure::Refused(Refusals(found))) }
}

/// Names of States in any language and spelling, one a line, as codes.
pub fn named_states(r: &Request<'_>, field: &str) -> Vec<String> {
    let mut typed = Typed::default();
    r.sent.all(field).into_iter().for_each(|value| typed.push(field, value));
    let (codes, found) = super::bulk::names(r.app).states(&typed, field);
    found.into_iter().for_each(|refusal| r.refuse(refusal));
    codes
}
