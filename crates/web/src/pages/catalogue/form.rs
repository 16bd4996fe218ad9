//! The form of a record: submitted by a contributor, put right by its owner or a verifier. Names of States, regions and actors are taken
//! in any language and spelling; what is not known is told beside its field, with the nearest that is.

use super::words::{organisation, region, term};
use crate::i18n::AUTONYMS;
use crate::kit::{choices, field, line, lines};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Input, Mark, Page, Text, msg, raw};
use bursar_domain::catalogue::{
    Acting, Alias, Beneficiaries, EntryKind, MACHINE, Part, Programme, Relation, RelationKind, ScopeOf, Source, Status, WebLink, When,
};
use bursar_domain::money::Money;
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_domain::{Arg, Id, Refusal};
use bursar_office::Failure;
use bursar_search::folded;
use bursar_store::Stored;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Parts whose actors are typed, with the name of the field.
const PARTS: [(Part, &str); 4] =
    [(Part::Lead, "leads"), (Part::Funder, "funders"), (Part::Implementer, "implementers"), (Part::Partner, "partners")];
/// Longest list of names.
const LIST_MAX: usize = 4_000;

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
    // What the form does not ask for stays as it is.
    let content = Programme {
        external_ids: p.external_ids.clone(),
        title_status: p.title_status.clone(),
        sources: if p.sources.iter().any(|s| s.doc == typed.sources[0].doc) {
            p.sources.clone()
        } else {
            joined(&p.sources, typed.sources)
        },
        links: if typed.links.is_empty() { p.links.clone() } else { typed.links },
        relations: p.relations.iter().filter(|x| x.kind != RelationKind::PartOf).cloned().chain(typed.relations).collect(),
        actors: p.actors.iter().filter(|a| a.role == Part::Host).cloned().chain(typed.actors).collect(),
        ..typed
    };
    let receipt = r.app.office.revise_programme(&r.act()?, p.id, r.seen(), &content)?;
    r.done(receipt, format!("/office/catalogue/{}", p.id), "done-record-saved")
}

fn joined(there: &[Source], more: Vec<Source>) -> Vec<Source> {
    there.iter().cloned().chain(more).collect()
}

/// The fields, with what the record says in them.
fn fields(r: &Request<'_>, form: Form, of: Option<&Stored<Programme>>) -> Result<Form, Failure> {
    let reference = r.app.office.reference();
    let p = of.map(|s| &s.value);
    let text = |f: &dyn Fn(&Programme) -> String| p.map_or_else(String::new, f);
    let terms = |list: &str| -> Vec<Choice> {
        let all = reference.terms.iter().filter(|t| t.list == list);
        all.map(|t| Choice { value: t.code.clone(), text: term(&reference, list, &t.code), hint: None }).collect()
    };
    let languages: Vec<Choice> = AUTONYMS.iter().map(|(l, n)| Choice { value: (*l).into(), text: raw(*n), hint: None }).collect();
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
    let reference = r.app.office.reference();
    let language = r.choice("language", &LANGUAGES).to_owned();
    let mut title = LangText::new(&language, r.required("title", 400));
    let mut summary = LangText::new(&language, r.required("summary", 4_000));
    for lang in LANGUAGES {
        let text = r.optional(&format!("title_{lang}"), 400);
        if !text.is_empty() && lang != language {
            title = title.and(lang, text);
        }
    }
    summary.texts.retain(|_, t| !t.is_empty());
    let code = |name: &str, codes: Vec<&str>| r.choice(name, &codes).to_owned();
    let kind = code("kind", EntryKind::ALL.iter().map(|k| k.code()).collect()).parse().unwrap_or(EntryKind::Initiative);
    let status = code("status", Status::ALL.iter().map(|s| s.code()).collect()).parse().unwrap_or(Status::Unknown);
    let scope = code("scope", ScopeOf::ALL.iter().map(|s| s.code()).collect()).parse().unwrap_or(ScopeOf::Unknown);
    let mut actors = Vec::new();
    for (part, name) in PARTS {
        let known = reference.actors.values().map(|a| (a.code.as_str(), a.names().collect()));
        actors.extend(resolve(r, name, "actor-unknown", known).into_iter().map(|org| Acting { org, role: part }));
    }
    let states = named_states(r, "states");
    let regions = reference.regions.iter().map(|x| {
        let names = x.name.texts.values().map(String::as_str);
        (x.code.as_str(), names.chain([x.code.as_str()]).collect())
    });
    let regions = resolve(r, "regions", "region-unknown", regions);
    let all = |name: &str| r.sent.all(name).into_iter().filter(|v| !v.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let date = |name: &str| {
        let typed = r.text(name);
        let read = typed.parse::<When>().ok();
        if read.is_none() && !typed.is_empty() {
            r.refuse(Refusal::new("TX-01", "when-unreadable").at(name));
        }
        read
    };
    let (start, end, as_of) = (date("start"), date("end"), date("as_of"));
    let url = Some(r.optional("link", 2_000)).filter(|u| !u.is_empty());
    let source = Source { doc: r.required("source", 400), paragraph: None, footnote: None, url: url.clone(), date: as_of };
    let amount: Option<Money> = if r.text("amount").is_empty() { None } else { Some(r.money("amount", "currency")) };
    let aliases = r.optional("aliases", LIST_MAX);
    let aliases = aliases.lines().map(str::trim).filter(|l| !l.is_empty()).map(|text| Alias { lang: language.clone(), text: text.into() });
    let parent = r.text("parent");
    let mut relations = Vec::new();
    if !parent.is_empty() {
        match r.app.office.programme(parent) {
            Ok(found) => relations.push(Relation { kind: RelationKind::PartOf, to: found.value.id }),
            Err(Failure::NotFound) => r.refuse(Refusal::new("TX-01", "related-unknown").at("parent")),
            Err(other) => return Err(other),
        }
    }
    let notes = r.optional("notes", 2_000);
    let emerging = all("emerging");
    if emerging.iter().any(|v| v != "yes") {
        r.refuse(Refusal::new("", "choose-one").at("emerging"));
    }
    if all("themes").is_empty() {
        r.refuse(Refusal::new("", "choose-one").at("themes"));
    }
    r.clear()?;
    let one = |name: &str| Some(r.text(name).to_owned()).filter(|v| !v.is_empty());
    Ok(Programme {
        id: Id::named("programme", "form"),
        code: String::new(),
        state: MACHINE.start.into(),
        kind,
        title,
        title_status: BTreeMap::new(),
        aliases: aliases.collect(),
        summary,
        actors,
        beneficiaries: Beneficiaries { states, regions, organisations: all("organisations"), scope },
        audience: all("audience"),
        activity_type: one("activity_type"),
        themes: all("themes"),
        domains: all("domains"),
        axis: one("axis"),
        emerging: !emerging.is_empty(),
        delivery: all("delivery"),
        delivery_languages: all("delivery_languages"),
        start,
        end,
        status,
        status_as_of: as_of,
        amount,
        links: url.map(|url| WebLink { url, what: String::new() }).into_iter().collect(),
        external_ids: Vec::new(),
        sources: vec![source],
        notes,
        relations,
        fields: BTreeMap::new(),
        level: 0,
        verifier: None,
        last_confirmed: None,
        owner: None,
        owner_name: String::new(),
        submitted_at: Timestamp::UNIX_EPOCH,
        dispute: None,
        merged_into: None,
        merged: Vec::new(),
        harvest: None,
        by_people: true,
    })
}

/// Names of States in any language and spelling, one a line, as codes.
pub fn named_states(r: &Request<'_>, field: &str) -> Vec<String> {
    let reference = r.app.office.reference();
    let known = reference.states.iter().map(|s| {
        let names = s.names.texts.values().chain(&s.former_names).map(String::as_str);
        (s.alpha3.as_str(), names.chain([s.alpha3.as_str()]).collect())
    });
    resolve(r, field, "state-name-unknown", known)
}

/// Names of a list, one a line, as codes. A name that several bear is told with all of them, one that nobody bears with the nearest.
fn resolve<'a>(r: &Request<'_>, name: &str, unknown: &'static str, known: impl Iterator<Item = (&'a str, Vec<&'a str>)>) -> Vec<String> {
    let typed = r.optional(name, LIST_MAX);
    let wanted: Vec<&str> = typed.split(['\n', ';']).map(str::trim).filter(|l| !l.is_empty()).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let known: Vec<(&str, Vec<(String, &str)>)> =
        known.map(|(code, names)| (code, names.into_iter().map(|n| (folded(n), n)).collect())).collect();
    let mut codes: Vec<String> = Vec::new();
    for text in wanted {
        let sought = folded(text);
        // An exact code means what it is the code of, whoever else is called so.
        let exact = known.iter().filter(|(code, _)| *code == text);
        let called = known.iter().filter(|(_, names)| names.iter().any(|(n, _)| *n == sought));
        let mut found: Vec<&str> = exact.map(|(code, _)| *code).collect();
        if found.is_empty() {
            found = called.map(|(code, _)| *code).collect();
        }
        match found.as_slice() {
            [one] => {
                if !codes.iter().any(|c| c == one) {
                    codes.push((*one).to_owned());
                }
            }
            [] => {
                let nearest = known
                    .iter()
                    .flat_map(|(_, names)| names)
                    .map(|(n, written)| (likeness(n, &sought), *written))
                    .max_by(|a, b| a.0.total_cmp(&b.0))
                    .map_or("", |(_, written)| written);
                let short = |t: &str| Arg::Text(t.chars().take(60).collect());
                r.refuse(Refusal::new("MAP-05", unknown).at(name).with("value", short(text)).with("near", short(nearest)));
            }
            several => {
                let list = Arg::Text(several.join(", "));
                r.refuse(Refusal::new("MAP-05", "name-ambiguous").at(name).with("value", Arg::Text(text.to_owned())).with("codes", list));
            }
        }
    }
    codes
}

/// How much two words have in common: pairs of letters, of both.
fn likeness(a: &str, b: &str) -> f64 {
    strsim::sorensen_dice(a, b)
}
