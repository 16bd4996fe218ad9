//! The page of a record: every field with its source, both names, relations, history, and a way to say what is wrong.

use super::search::data;
use super::words::{actor, address, disclaimer, organisation, period, region, source, status, term, title_link, value};
use crate::kit::{cell, line, lines, link, para, row_of, table};
use crate::pages::open::programme as schema_org;
use crate::request::{Reply, Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Inline, Page, SummaryRow, Text, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_domain::catalogue::{CITABLE, MACHINE, Part, Programme, RelationKind, SUGGESTION_MAX, ScopeOf, Via};
use bursar_domain::text::LANGUAGES;
use bursar_domain::time::day;
use bursar_office::catalogue::public;
use bursar_office::{Failure, Reference};
use bursar_store::Stored;
use std::collections::{BTreeMap, BTreeSet};

/// The public record of this address.
fn public_record(r: &Request<'_>) -> Result<Stored<Programme>, Failure> {
    let found = r.app.office.programme(r.param("record"))?;
    if CITABLE.contains(&found.value.state.as_str()) { Ok(found) } else { Err(Failure::NotFound) }
}

pub fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let p = public_record(r)?.value;
    if let Some(survivor) = p.merged_into {
        let to = address(&office.fetch::<Programme>(survivor)?.value);
        return Ok(Reply::Done { receipt: None, to, key: "done-record-merged" });
    }
    if r.param("record") != p.code {
        return Ok(Reply::Done { receipt: None, to: address(&p), key: "done-record-merged" });
    }
    let reference = office.reference();
    let mut blocks = Vec::new();
    match p.state.as_str() {
        "stale" => blocks.push(Block::Notice(msg("record-stale"), vec![])),
        "archived" => blocks.push(Block::Notice(msg("record-archived"), vec![])),
        "disputed" => {
            let party = p.dispute.as_ref().map_or("", |d| d.party.as_str()).to_owned();
            blocks.push(Block::Notice(msg_with("record-disputed", vec![("party", Arg::Text(party))]), vec![]));
        }
        _ => {}
    }
    blocks.push(Block::Lead(Text::Tr(p.summary.clone())));
    blocks.extend(body(r, &reference, &p)?);
    blocks.push(Block::Buttons(vec![link(format!("{}/suggest", address(&p)), msg("record-suggest"))]));
    blocks.push(disclaimer());
    blocks.push(history(r, &p)?);
    let open = data(r, &p)?;
    page(
        Page::new(Text::Tr(p.title.clone()))
            .caption(Text::Code(p.code.clone()))
            .under("/programmes", msg("nav-programmes"))
            .and(blocks)
            .since(office.catalogue_changed_at()?)
            .structured(open.as_ref().map(|o| schema_org(r, &reference, o)).unwrap_or_default())
            .feed("/changes.atom", msg("feed-changes"))
            .data(open),
    )
}

/// Everything a record says, with what it rests on; for the public page and for the office.
pub fn body(r: &Request<'_>, reference: &Reference, p: &Programme) -> Result<Vec<Block>, Failure> {
    let mut blocks = vec![Block::Summary(facts(r, reference, p))];
    blocks.push(Block::Heading(2, msg("record-for-whom"), None));
    blocks.extend(for_whom(r, reference, p));
    let related = relations(r, p)?;
    if !related.is_empty() {
        blocks.push(Block::Heading(2, msg("record-relations"), None));
        blocks.push(Block::Summary(related));
    }
    blocks.push(Block::Heading(2, msg("record-sources"), None));
    blocks.push(Block::List(p.sources.iter().map(source).collect()));
    if !p.links.is_empty() {
        let of = |l: &bursar_domain::catalogue::WebLink| {
            let named = (!l.what.trim().is_empty()).then(|| Inline::Hint(said_of_link(l)));
            std::iter::once(Inline::Link(link(l.url.clone(), raw(l.url.clone())))).chain(named).collect()
        };
        blocks.push(Block::List(p.links.iter().map(of).collect()));
    }
    blocks.push(origins(p));
    Ok(blocks)
}

/// What a link leads to. Those of the first inventory say it in one English phrase.
fn said_of_link(l: &bursar_domain::catalogue::WebLink) -> Text {
    match l.what.strip_prefix("page named in the source (footnote ").and_then(|rest| rest.strip_suffix(')')) {
        Some(note) => msg_with("record-link-footnote", vec![("note", Arg::Text(note.to_owned()))]),
        None => raw(l.what.clone()),
    }
}

/// The facts; what no source says is said as such, in one row.
fn facts(r: &Request<'_>, reference: &Reference, p: &Programme) -> Vec<SummaryRow> {
    let mut rows = names(r, p);
    let mut unsaid: Vec<Inline> = Vec::new();
    let terms = |list: &str, codes: &[String]| codes.iter().map(|c| Inline::Hint(term(reference, list, c))).collect::<Vec<_>>();
    let mut fact = |label: Text, value: Vec<Inline>| {
        if value.is_empty() { unsaid.push(Inline::Text(label)) } else { rows.push(row_of(label, value)) }
    };
    fact(msg("facet-kind"), vec![value(reference, "kind", p.kind.code()).into()]);
    fact(msg("facet-type"), p.activity_type.iter().map(|t| Inline::Text(term(reference, "activity_type", t))).collect());
    for part in Part::ALL {
        let acting = p.acting(*part).map(|code| Inline::Link(link(format!("/actors/{code}"), actor(reference, code))));
        let acting: Vec<Inline> = acting.collect();
        if !acting.is_empty() {
            fact(Text::Key(format!("record-part-{part}")), apart(acting));
        }
    }
    fact(msg("head-record-status"), status(p, r));
    fact(msg("record-time"), period(p.start, p.end, "record-end-open").map(Inline::Text).into_iter().collect());
    let theme = |code: &String| Inline::Link(link(format!("/themes/{code}"), term(reference, "map_theme", code)));
    fact(msg("facet-theme"), apart(p.themes.iter().map(theme).collect()));
    fact(msg("facet-domain"), terms("fund_domain", &p.domains));
    let scope = p.fund_scope(&reference.terms).into_iter().map(|s| Inline::Hint(value(reference, "fund_scope", s))).collect();
    fact(msg("facet-fund-scope"), scope);
    fact(msg("facet-audience"), terms("audience", &p.audience));
    fact(msg("facet-delivery"), terms("delivery_mode", &p.delivery));
    let languages = p.delivery_languages.iter().map(|l| Inline::Hint(value(reference, "language", l))).collect();
    fact(msg("facet-language"), languages);
    fact(msg("facet-axis"), terms("cooperation_axis", p.axis.as_slice()));
    if p.emerging {
        fact(msg("facet-emerging"), vec![msg("answer-yes").into()]);
    }
    fact(msg("record-amount"), p.amount.map(|a| Inline::Text(Text::Money(a))).into_iter().collect());
    if !p.notes.trim().is_empty() {
        let lang = LANGUAGES.into_iter().find(|l| *l == p.title.record).unwrap_or("");
        fact(msg("record-notes"), vec![Text::Marked(p.notes.clone(), lang, vec![]).into()]);
    }
    let mut level = vec![Inline::Text(value(reference, "level", &p.level.to_string()))];
    if let Some(d) = p.last_confirmed {
        level.push(Inline::Hint(msg_with("record-confirmed-on", vec![("date", Arg::Date(d))])));
    }
    if let Some(d) = p.review_on().filter(|_| p.is_public()) {
        level.push(Inline::Hint(msg_with("record-review-on", vec![("date", Arg::Date(d))])));
    }
    fact(msg("facet-level"), level);
    for id in &p.external_ids {
        fact(raw(id.portal.clone()), vec![Text::Code(id.id.clone()).into()]);
    }
    if !unsaid.is_empty() {
        rows.push(row_of(msg("record-not-said"), apart(unsaid)));
    }
    rows
}

/// Other names, the title in the other languages, and whether this title is a translation of our own.
fn names(r: &Request<'_>, p: &Programme) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    let in_language = |lang: &str, text: &str| {
        let lang = LANGUAGES.into_iter().find(|l| *l == lang).unwrap_or("");
        Inline::Hint(Text::Marked(text.to_owned(), lang, vec![]))
    };
    let aliases: Vec<Inline> = p.aliases.iter().map(|a| in_language(&a.lang, &a.text)).collect();
    if !aliases.is_empty() {
        rows.push(row_of(msg("record-also-called"), aliases));
    }
    let others = LANGUAGES.iter().filter(|l| **l != r.locale.lang());
    let titles: Vec<Inline> = others.filter_map(|l| p.title.texts.get(*l).map(|t| in_language(l, t))).collect();
    if !titles.is_empty() {
        rows.push(row_of(msg("record-in-languages"), titles));
    }
    if p.title_status.get(r.locale.lang()).is_some_and(|s| s == "translated") {
        rows.push(row_of(msg("record-title-status"), vec![msg("record-title-translated").into()]));
    }
    rows
}

/// Pieces on lines of their own: in the narrow cells of a table.
pub fn lined(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut all = Vec::new();
    for piece in pieces {
        if !all.is_empty() {
            all.push(Inline::Break);
        }
        all.push(piece);
    }
    all
}

/// Pieces with a point between them.
pub fn apart(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut all = Vec::new();
    for piece in pieces {
        if !all.is_empty() {
            all.push(Inline::Text(raw("·")));
        }
        all.push(piece);
    }
    all
}

/// Whom it reaches: named, then through regions and organisations with their dated members.
fn for_whom(r: &Request<'_>, reference: &Reference, p: &Programme) -> Vec<Block> {
    let b = &p.beneficiaries;
    let scope = Text::Key(format!("record-scope-{}", b.scope));
    let mut rows = vec![row_of(msg("facet-scope"), vec![scope.into()])];
    let states = |mut codes: Vec<String>| {
        r.locale.sort_states(&mut codes);
        apart(codes.into_iter().map(|s| Inline::Link(link(format!("/states/{s}/programmes"), Text::State(s)))).collect())
    };
    if !b.states.is_empty() {
        rows.push(row_of(msg("record-states-named"), states(b.states.clone())));
    }
    let on = p.membership_day(day(r.app.office.now()));
    let mut through: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (state, ways) in reference.atlas().through(p, on) {
        for Via::Region { code } | Via::Organisation { code, .. } in ways {
            through.entry(code).or_default().push(state.clone());
        }
    }
    let regions = b.regions.iter().map(|c| (c, region(reference, c)));
    for (code, name) in regions.chain(b.organisations.iter().map(|c| (c, organisation(reference, c)))) {
        let mut value = match through.remove(code) {
            Some(list) => {
                let mut value = states(list);
                value.push(Inline::Hint(msg_with("record-membership-on", vec![("date", Arg::Date(on))])));
                value
            }
            None => vec![Inline::Text(msg("record-members-unknown"))],
        };
        let note = reference.regions.iter().find(|x| x.code == *code).map(|x| x.note.clone());
        value.extend(note.filter(|n| !n.is_empty()).map(|n| Inline::Hint(Text::Marked(n, "en", vec![]))));
        rows.push(row_of(name, value));
    }
    let said = if b.scope == ScopeOf::Unknown { msg("record-scope-unknown-text") } else { msg("record-reach-text") };
    vec![Block::Summary(rows), para(said)]
}

fn relations(r: &Request<'_>, p: &Programme) -> Result<Vec<SummaryRow>, Failure> {
    let office = &r.app.office;
    let ids: BTreeSet<_> = p.relations.iter().map(|x| x.to).collect();
    let others = office.programmes_by_id(&ids)?;
    let mut rows = Vec::new();
    for kind in RelationKind::ALL {
        let links: Vec<Inline> = p.related(*kind).filter_map(|id| others.get(&id)).filter(|o| o.is_public()).map(title_link).collect();
        if !links.is_empty() {
            rows.push(row_of(Text::Key(format!("record-relation-{}", kind.code().replace('_', "-"))), apart(links)));
        }
    }
    let parts = if p.is_public() { office.parts_of(p.id)? } else { Vec::new() };
    if !parts.is_empty() {
        rows.push(row_of(msg("record-parts"), apart(parts.iter().map(title_link).collect())));
    }
    if !p.merged.is_empty() {
        let codes = p.merged.iter().map(|m| Inline::Text(Text::Code(m.code.clone()))).collect();
        rows.push(row_of(msg("record-merged-here"), apart(codes)));
    }
    Ok(rows)
}

/// Fields whose names are shown with their provenance.
const FIELDS: &[(&str, &str)] = &[
    ("title", "record-field-title"),
    ("summary", "record-field-summary"),
    ("actors", "head-actors"),
    ("beneficiaries", "head-beneficiaries"),
    ("themes", "facet-theme"),
    ("domains", "facet-domain"),
    ("activity_type", "facet-type"),
    ("audience", "facet-audience"),
    ("axis", "facet-axis"),
    ("delivery", "facet-delivery"),
    ("delivery_languages", "facet-language"),
    ("start", "record-field-start"),
    ("end", "record-field-end"),
    ("status", "head-record-status"),
    ("amount", "record-amount"),
    ("links", "record-field-links"),
    ("relations", "record-relations"),
    ("notes", "record-notes"),
];

/// Field by field: which source, when it was taken over, who says so (MAP-09).
fn origins(p: &Programme) -> Block {
    let origin = |(field, label): &(&str, &str)| {
        let from = p.provenance(field)?;
        let document = from.source.and_then(|at| p.sources.get(at));
        Some(vec![
            cell(Text::Key((*label).to_owned())),
            document.map_or_else(|| cell(Text::None), source),
            cell(Text::Date(from.date)),
            cell(Text::Key(format!("record-origin-{}", from.by))),
        ])
    };
    let rows = FIELDS.iter().filter_map(origin).collect();
    let heads = [("head-field", false), ("head-source", false), ("head-taken-on", false), ("head-said-by", false)];
    Block::Details(msg("record-origins"), vec![Block::Table(table("record-origins", &heads, rows, msg("record-origins-none")))])
}

/// What was done with the record and with those merged into it; persons stay within the office.
fn history(r: &Request<'_>, p: &Programme) -> Result<Block, Failure> {
    let line = |v: &bursar_store::Revision| {
        vec![
            cell(Text::Time(v.at)),
            cell(Text::Key(format!("action-{}", v.action.replace(['.', '_'], "-")))),
            cell(Text::Key(MACHINE.state_key(&v.state))),
            cell(if v.role.is_empty() { Text::None } else { raw(v.role.clone()) }),
        ]
    };
    let rows = r.app.office.programme_history(p)?.iter().rev().map(line).collect();
    let heads = [("head-when", false), ("head-what", false), ("head-state", false), ("head-role", false)];
    Ok(Block::Details(msg("history"), vec![Block::Table(table("history", &heads, rows, msg("history-empty")))]))
}

pub fn suggest_form(r: &Request<'_>) -> Handled {
    let p = public_record(r)?.value;
    if p.merged_into.is_some() {
        return Err(Failure::NotFound);
    }
    let form = Form::new(format!("/programmes/{}/suggest", r.param("record")), "record-suggest-send")
        .field(lines("text", SUGGESTION_MAX).label(msg("record-suggest-what")).hint("record-suggest-what-hint"))
        .field(line("source").label(msg("record-suggest-source")).hint("record-suggest-source-hint").optional())
        .field(line("contact").label(msg("record-suggest-contact")).hint("record-suggest-contact-hint").optional());
    page(
        Page::new(msg("record-suggest"))
            .caption(Text::Tr(p.title.clone()))
            .under("/programmes", msg("nav-programmes"))
            .under(address(&p), Text::Tr(p.title.clone()))
            .with(para(msg("record-suggest-text")))
            .with(form.block()),
    )
}

pub fn suggest(r: &Request<'_>) -> Handled {
    let p = public_record(r)?.value;
    let (text, source, contact) = (r.required("text", SUGGESTION_MAX), r.optional("source", 500), r.optional("contact", 200));
    r.clear()?;
    let act = r.act_as(r.signed.as_ref().map_or_else(public, |s| s.actor.clone()));
    let receipt = r.app.office.make_suggestion(&act, p.id, &text, &source, &contact)?;
    r.done(receipt, address(&p), "done-suggestion")
}
