//! Many records at once: sent as a file, shown with everything that is wrong by row and column, taken, and taken back (MAP-09).

use super::bulk::{columns, names, place, reason, refused as refused_file};
use super::words::{actor, organisation, region, term, value, when};
use crate::files::As;
use crate::kit::{cell, download, field, line, lines, link, para, row, state_tag, states_of, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Figure, Form, Inline, Input, Page, Text, Tone, msg, msg_with, raw};
use bursar_domain::catalogue::{IMPORT, Import, Kept, Programme, Purpose, RowOutcome};
use bursar_domain::time::day;
use bursar_domain::{Arg, Refusal, Refusals, Role};
use bursar_office::catalogue::import::{Plan, PlanRow, Reading, SentFile, Told};
use bursar_office::{Failure, Reference};
use bursar_store::Stored;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Rows of a list, and of a file that is shown.
const SIZE: i64 = 50;
/// What is wrong with the file as a whole, and with one row, at most so many are shown on the page; the file handed back has all.
const SHOWN: usize = 20;
/// Characters of a value shown before and after.
const EXCERPT: usize = 160;
/// What is said of a file that cannot be read at all, at most.
const FINDINGS: usize = 100;
const ACCEPTED: &str = ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub fn bulk_form(_: &Request<'_>) -> Handled {
    let form = Form::new("/office/catalogue/bulk", "bulk-send")
        .field(field("file", Input::File(ACCEPTED)).label(msg("bulk-file")).hint("bulk-file-hint"));
    page(
        Page::new(msg("bulk-title"))
            .under("/office", msg("nav-work"))
            .under("/office/catalogue", msg("nav-catalogue-office"))
            .with(Block::Lead(msg("bulk-lead")))
            .with(Block::Heading(2, msg("bulk-template"), None))
            .with(para(msg("bulk-template-text")))
            .with(Block::List(vec![
                vec![link("/office/catalogue/bulk/template.xlsx", msg("bulk-template-xlsx")).into()],
                vec![link("/office/catalogue/bulk/template.csv", msg("bulk-template-csv")).into()],
            ]))
            .with(Block::Heading(2, msg("bulk-send-title"), None))
            .with(form.block())
            .with(Block::Para(vec![link("/office/catalogue/imports", msg("imports-title")).into()])),
    )
}

pub fn bulk_send(r: &Request<'_>) -> Handled {
    let today = day(r.app.office.now());
    let file = super::super::rates::sent_file(r)?;
    let sent =
        SentFile { purpose: Purpose::Submission, portal: "", address: "", licence: "", as_of: today, name: &file.name, bytes: &file.bytes };
    preview(r, &sent)
}

pub fn exchange_form(r: &Request<'_>) -> Handled {
    let today = day(r.app.office.now());
    let form = Form::new("/office/catalogue/exchange", "bulk-send")
        .field(line("portal").label(msg("exchange-portal")).hint("exchange-portal-hint"))
        .field(line("address").label(msg("exchange-address")).hint("record-link-hint").optional())
        .field(line("licence").label(msg("exchange-licence")).hint("exchange-licence-hint").optional())
        .field(field("as_of", Input::Day).label(msg("exchange-as-of")).hint("exchange-as-of-hint").value(today.to_string()))
        .field(field("file", Input::File(".csv,.json,.xlsx")).label(msg("bulk-file")).hint("exchange-file-hint"));
    page(
        Page::new(msg("exchange-title"))
            .under("/office", msg("nav-work"))
            .under("/office/catalogue", msg("nav-catalogue-office"))
            .with(Block::Lead(msg("exchange-lead")))
            .with(Block::Inset(msg("exchange-rule")))
            .with(Block::List(vec![
                vec![download("/api/v1/programmes/exchange.csv", msg("exchange-csv")).into()],
                vec![download("/api/v1/programmes/exchange.json", msg("exchange-json")).into()],
            ]))
            .with(form.block())
            .with(Block::Para(vec![link("/office/catalogue/imports", msg("imports-title")).into()])),
    )
}

pub fn exchange_send(r: &Request<'_>) -> Handled {
    let (portal, licence) = (r.required("portal", 80), r.optional("licence", 200));
    let address = r.optional("address", 2_000);
    if !address.is_empty() && !address.starts_with("https://") && !address.starts_with("http://") {
        r.refuse(Refusal::new("", "link-not-web").at("address"));
    }
    let as_of = r.day("as_of");
    if as_of > day(r.app.office.now()) {
        r.refuse(Refusal::new("MAP-09", "day-to-come").at("as_of"));
    }
    let file = match super::super::rates::sent_file(r) {
        Ok(file) => Some(file),
        Err(Failure::Refused(found)) => {
            found.0.into_iter().for_each(|f| r.refuse(f));
            None
        }
        Err(other) => return Err(other),
    };
    r.clear()?;
    let file = file.ok_or(Failure::NotFound)?;
    let sent = SentFile {
        purpose: Purpose::Exchange,
        portal: &portal,
        address: &address,
        licence: &licence,
        as_of,
        name: &file.name,
        bytes: &file.bytes,
    };
    preview(r, &sent)
}

fn preview(r: &Request<'_>, sent: &SentFile<'_>) -> Handled {
    let (columns, names) = (columns(r.app, r.locale, sent.purpose), names(r.app));
    match r.app.office.preview_import(&r.act()?, sent, Reading { columns: &columns, names: &names }) {
        Ok(done) => {
            let receipt = done?;
            let to = format!("/office/catalogue/imports/{}", receipt.subject);
            r.done(receipt, to, "done-import-previewed")
        }
        Err(told) => Err(Failure::Refused(Refusals(told.iter().take(FINDINGS).map(|t| of_file(r, t)).collect()))),
    }
}

/// What is wrong with a file, beside its field.
fn of_file(r: &Request<'_>, told: &Told) -> Refusal {
    let reason = reason(r, told);
    let wrong = |key: &'static str| Refusal::new("MAP-09", key).at("file").with("reason", Arg::Text(reason.clone()));
    let line = Arg::Int(i64::try_from(told.line).unwrap_or(0));
    match (told.line, told.column.0) {
        (0, _) => wrong("import-whole"),
        (_, 0) => wrong("import-line").with("line", line),
        _ => wrong("import-cell").with("line", line).with("column", Arg::Text(told.column.1.clone())),
    }
}

/// The file of this address, if this person may see it: the own ones, all for whoever verifies or reads everything.
fn seen(r: &Request<'_>) -> Result<Stored<Import>, Failure> {
    let found = r.app.office.fetch::<Import>(r.id()?)?;
    let own = r.signed.as_ref().is_some_and(|s| found.value.is_of(&s.actor));
    if own || reads_all(r) { Ok(found) } else { Err(Failure::NotFound) }
}

fn reads_all(r: &Request<'_>) -> bool {
    r.has_any(&[Role::Verifier]) || r.has_any(super::super::READERS)
}

pub fn list(r: &Request<'_>) -> Handled {
    let of = if reads_all(r) { None } else { Some(r.actor()?.id) };
    let state = r.query.get("state");
    let number = r.page_number();
    let (total, found) = r.app.office.imports(of, state, SIZE, (number - 1) * SIZE)?;
    let rows = found
        .iter()
        .map(|Stored { value: i, .. }| {
            vec![
                vec![Inline::Link(link(format!("/office/catalogue/imports/{}", i.id), raw(i.name.clone()))), Inline::Hint(purpose(i))],
                cell(state_tag(&IMPORT, &i.state)),
                vec![raw(i.by_name.clone()).into(), Inline::Hint(Text::Time(i.at))],
                cell(Text::Int(i.counts.new)),
                cell(Text::Int(i.counts.changed)),
                cell(Text::Int(i.counts.same)),
                cell(Text::Int(i.counts.refused)),
            ]
        })
        .collect();
    let states = states_of(&IMPORT);
    let filter = Form { get: true, ..Form::new("/office/catalogue/imports", "filter") }
        .field(field("state", Input::Select(states)).label(msg("head-state")).value(state).optional());
    let heads = [
        ("bulk-file", false),
        ("head-state", false),
        ("import-sent", false),
        ("import-new", true),
        ("import-changed", true),
        ("import-same", true),
        ("import-refused", true),
    ];
    let mut p =
        Page::new(msg("imports-title")).under("/office", msg("nav-work")).under("/office/catalogue", msg("nav-catalogue-office")).wide();
    let mut doors = Vec::new();
    if r.has_any(&[Role::Verifier, Role::Contributor]) {
        doors.push(link("/office/catalogue/bulk", msg("bulk-title")));
    }
    if r.has_any(&[Role::Verifier]) {
        doors.push(link("/office/catalogue/exchange", msg("exchange-title")));
    }
    if !doors.is_empty() {
        p = p.with(Block::Buttons(doors));
    }
    let href = if state.is_empty() { "/office/catalogue/imports".to_owned() } else { format!("/office/catalogue/imports?state={state}") };
    page(
        p.with(filter.block())
            .with(Block::Table(table("imports-title", &heads, rows, msg("imports-none"))))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .data(found.iter().map(|s| data(&s.value)).collect::<Vec<_>>()),
    )
}

fn purpose(i: &Import) -> Text {
    match i.purpose {
        Purpose::Submission => msg("import-submission"),
        Purpose::Exchange => msg_with("import-from-portal", vec![("portal", Arg::Text(i.portal.clone()))]),
    }
}

/// A file as data: all of it but what it was kept under.
fn data(i: &Import) -> Value {
    let mut all = serde_json::to_value(i).unwrap_or_default();
    if let Some(map) = all.as_object_mut() {
        map.remove("plan");
    }
    all
}

/// What the file of this address would come to now.
fn planned(r: &Request<'_>, import: &Import) -> Result<Plan, Failure> {
    let (columns, names) = (columns(r.app, r.locale, import.purpose), names(r.app));
    r.app.office.import_plan(import, Reading { columns: &columns, names: &names }, &r.act()?)
}

pub fn show(r: &Request<'_>) -> Handled {
    let Stored { value: i, version } = seen(r)?;
    let at = |what: &str| format!("/office/catalogue/imports/{}{what}", i.id);
    let reference = r.app.office.reference();
    let plan = planned(r, &i)?;
    let waits = i.state == IMPORT.start;
    let counts = if waits { plan.counts() } else { i.counts };
    let figure = |label: &'static str, n: i64| Figure { label: msg(label), value: Text::Int(n), hint: None, link: None };
    let mut p = Page::new(raw(i.name.clone()))
        .caption(purpose(&i))
        .under("/office", msg("nav-work"))
        .under("/office/catalogue", msg("nav-catalogue-office"))
        .under("/office/catalogue/imports", msg("imports-title"))
        .wide()
        .with(Block::Figures(vec![
            figure("import-new", counts.new),
            figure("import-changed", counts.changed),
            figure("import-same", counts.same),
            figure("import-refused", counts.refused),
        ]))
        .with(Block::Summary(facts(&i)));
    if let Some(before) = r.app.office.taken_before(&i)?.filter(|_| waits) {
        let there = link(at("").replace(&i.id.to_string(), &before.id.to_string()), raw(before.name.clone()));
        p = p.with(Block::Notice(msg("import-taken-before"), vec![there]));
    }
    if waits && !plan.whole.is_empty() {
        p = p.with(Block::Heading(2, msg("import-of-file"), None));
        p = p.with(Block::List(plan.whole.iter().take(SHOWN).map(|t| told(r, t)).collect()));
    }
    p = p.and(acts(r, &i, version, counts)?);
    if counts.refused > 0 {
        p = p.with(Block::Inset(msg("import-refused-text"))).with(Block::List(vec![
            vec![link(at("/refused.xlsx"), msg("import-refused-xlsx")).into()],
            vec![link(at("/refused.csv"), msg("import-refused-csv")).into()],
        ]));
    }
    p = if waits { p.and(rows_of(r, &reference, &plan, &at(""))) } else { p.and(after(r, &reference, &i, &plan)?) };
    page(p.data(answer(r, &i, &plan)))
}

fn facts(i: &Import) -> Vec<crate::ui::SummaryRow> {
    let mut all = vec![
        row("head-state", state_tag(&IMPORT, &i.state)),
        row("import-sent", raw(i.by_name.clone())),
        row("head-when", Text::Time(i.at)),
    ];
    if i.purpose == Purpose::Exchange {
        all.push(row("exchange-as-of", Text::Date(i.as_of)));
        for (key, text) in [("exchange-address", &i.address), ("exchange-licence", &i.licence)] {
            all.push(row(key, if text.is_empty() { msg("record-not-said") } else { raw(text.clone()) }));
        }
    }
    if let Some(at) = i.applied_at {
        all.push(row("import-applied-at", Text::Time(at)));
    }
    all
}

/// What may be done now: take it, throw it away, take it back.
fn acts(r: &Request<'_>, i: &Import, version: i64, counts: bursar_domain::catalogue::Counts) -> Result<Vec<Block>, Failure> {
    let actor = r.actor()?;
    let at = |what: &str| format!("/office/catalogue/imports/{}{what}", i.id);
    let (own, verifier) = (i.is_of(actor), actor.has(Role::Verifier));
    let open = IMPORT.open_to(&i.state, actor, None);
    let may = |event: &str| open.iter().any(|t| t.event == event);
    let mut blocks = Vec::new();
    let good = counts.new + counts.changed;
    if own && may("apply") && good > 0 {
        let intro = match i.purpose {
            Purpose::Submission => msg_with("import-apply-submission", vec![("n", Arg::Int(good))]),
            Purpose::Exchange => msg_with("import-apply-exchange", vec![("n", Arg::Int(good))]),
        };
        blocks.push(Form::new(at("/apply"), "import-apply").intro(intro).on(version).block());
    } else if own && may("apply") {
        blocks.push(Block::Notice(msg("import-nothing"), Vec::new()));
    }
    if (own || verifier) && may("discard") {
        blocks.push(Form::new(at("/discard"), "import-discard").on(version).secondary().block());
    }
    if (own || verifier) && may("undo") {
        blocks.push(Block::Buttons(vec![link(at("/undo"), msg("import-undo"))]));
    }
    Ok(blocks)
}

fn told(r: &Request<'_>, t: &Told) -> Vec<Inline> {
    vec![Inline::Text(place(t)), Inline::Hint(msg_with("bulk-said", vec![("what", Arg::Text(reason(r, t)))]))]
}

/// What is wrong with a cell: its column by letter and head, then why.
fn reason_at(r: &Request<'_>, t: &Told) -> Text {
    let what = Arg::Text(reason(r, t));
    let (number, head) = &t.column;
    if *number == 0 {
        return msg_with("bulk-said", vec![("what", what)]);
    }
    let column = Arg::Text(bursar_exchange::column_letter(*number));
    msg_with("bulk-said-at", vec![("column", column), ("head", Arg::Text(head.clone())), ("what", what)])
}

fn outcome(o: RowOutcome) -> Inline {
    match o {
        RowOutcome::New => Inline::Tag(Tone::Blue, msg("import-new")),
        RowOutcome::Changed => Inline::Tag(Tone::Amber, msg("import-changed")),
        RowOutcome::Same => Inline::Tag(Tone::Grey, msg("import-same")),
        RowOutcome::Refused => Inline::Tag(Tone::Plain, msg("import-refused")),
    }
}

/// Every row with what becomes of it: field by field, or everything that is wrong with it.
fn rows_of(r: &Request<'_>, reference: &Reference, plan: &Plan, at: &str) -> Vec<Block> {
    let chosen = r.query.get("outcome").parse::<RowOutcome>().ok();
    let all: Vec<&PlanRow> = plan.rows.iter().filter(|x| chosen.is_none_or(|o| x.outcome == o)).collect();
    let number = r.page_number();
    let skip = usize::try_from((number - 1).saturating_mul(SIZE)).unwrap_or(usize::MAX);
    let shown = all.iter().skip(skip).take(usize::try_from(SIZE).unwrap_or(1));
    let rows = shown
        .map(|x| {
            let title = x
                .value
                .as_ref()
                .filter(|p| !p.title.texts.values().all(String::is_empty))
                .map_or(Text::None, |p| Text::Tr(p.title.clone()));
            let mut name = vec![match &x.was {
                Some(was) => Inline::Link(link(format!("/office/catalogue/{}", was.value.id), title)),
                None => Inline::Text(title),
            }];
            name.extend(x.was.iter().map(|w| Inline::Hint(Text::Code(w.value.code.clone()))));
            vec![cell(Text::Code(x.line.to_string())), name, cell(outcome(x.outcome)), comes_to(r, reference, x)]
        })
        .collect();
    let choices =
        [("new", msg("import-new")), ("changed", msg("import-changed")), ("same", msg("import-same")), ("refused", msg("import-refused"))];
    let choices = choices.into_iter().map(|(v, text)| Choice { value: v.into(), text, hint: None }).collect();
    let filter = Form { get: true, ..Form::new(at, "filter") }
        .field(field("outcome", Input::Select(choices)).label(msg("import-outcome")).value(r.query.get("outcome")).optional());
    let heads = [("import-row", false), ("head-record", false), ("import-outcome", false), ("import-comes-to", false)];
    let href = chosen.map_or_else(|| at.to_owned(), |o| format!("{at}?outcome={o}"));
    let mut all_rows = table("import-rows", &heads, rows, msg("import-rows-none"));
    all_rows.caption_hidden = true;
    vec![
        Block::Heading(2, msg("import-rows"), None),
        filter.block(),
        Block::Table(all_rows),
        Block::Pages { href, page: number, size: SIZE, total: i64::try_from(all.len()).unwrap_or(0) },
    ]
}

fn comes_to(r: &Request<'_>, reference: &Reference, x: &PlanRow) -> Vec<Inline> {
    if x.outcome == RowOutcome::Refused {
        let more = x.told.len().saturating_sub(SHOWN);
        let mut all: Vec<Inline> = x.told.iter().take(SHOWN).map(|t| Inline::Hint(reason_at(r, t))).collect();
        if more > 0 {
            all.push(Inline::Hint(msg_with("import-more", vec![("n", Arg::Int(more as i64))])));
        }
        return all;
    }
    let mut all = Vec::new();
    if let (Some(was), Some(next)) = (&x.was, &x.value) {
        for name in was.value.changed_fields(next) {
            let side = |p: &Programme, other: &Programme| Arg::Text(cut(&said(r, reference, name, p, other)));
            let (before, after) = (side(&was.value, next), side(next, &was.value));
            let args = vec![("field", Arg::Msg(label(name).to_owned())), ("before", before), ("after", after)];
            all.push(Inline::Hint(msg_with("import-change", args)));
        }
        if next.external_ids.len() > was.value.external_ids.len() {
            all.push(Inline::Hint(msg("import-external-added")));
        }
    }
    for (name, why) in &x.kept {
        let why = match why {
            Kept::Confirmed => "import-kept-confirmed",
            Kept::People => "import-kept-people",
            Kept::Newer => "import-kept-newer",
        };
        all.push(Inline::Hint(msg_with(
            "import-kept",
            vec![("field", Arg::Msg(label(name).to_owned())), ("why", Arg::Msg(why.to_owned()))],
        )));
    }
    if all.is_empty() {
        all.push(Inline::Text(match x.outcome {
            RowOutcome::New => msg("import-will-be-submitted"),
            _ => msg("import-nothing-changes"),
        }));
    }
    all
}

fn cut(text: &str) -> String {
    let short: String = text.chars().take(EXCERPT).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// The label of a field of the record.
fn label(field: &str) -> &'static str {
    match field {
        "title" => "record-field-title",
        "aliases" => "record-also-called",
        "summary" => "record-field-summary",
        "actors" => "head-actors",
        "beneficiaries" => "head-beneficiaries",
        "audience" => "facet-audience",
        "activity_type" => "facet-type",
        "themes" => "facet-theme",
        "domains" => "facet-domain",
        "axis" => "facet-axis",
        "emerging" => "facet-emerging",
        "delivery" => "facet-delivery",
        "delivery_languages" => "facet-language",
        "start" => "record-field-start",
        "end" => "record-field-end",
        "status" => "head-record-status",
        "amount" => "record-amount",
        "links" => "record-field-links",
        "relations" => "record-field-parent",
        "notes" => "record-notes",
        _ => "facet-kind",
    }
}

/// What a record says in a field, in the reader's words; of texts, the languages in which another version says something else.
fn said(r: &Request<'_>, reference: &Reference, field: &str, p: &Programme, other: &Programme) -> String {
    let say = |text: Text| r.locale.text(&text);
    let by_language = |texts: &crate::ui::LangText, other: &crate::ui::LangText| {
        let differ = texts.texts.iter().filter(|(lang, text)| other.texts.get(*lang) != Some(*text));
        differ.map(|(lang, text)| format!("{lang}: {text}")).collect::<Vec<_>>().join(" · ")
    };
    let terms = |list: &str, codes: &[String]| codes.iter().map(|c| say(term(reference, list, c))).collect::<Vec<_>>().join(", ");
    let date = |w: Option<bursar_domain::catalogue::When>| w.map_or_else(String::new, |w| say(when(w)));
    let text = match field {
        "title" => by_language(&p.title, &other.title),
        "summary" => by_language(&p.summary, &other.summary),
        "aliases" => p.aliases.iter().map(|a| a.text.clone()).collect::<Vec<_>>().join(", "),
        "actors" => {
            let of = |a: &bursar_domain::catalogue::Acting| {
                format!("{} {}", say(Text::Key(format!("record-part-{}", a.role))), say(actor(reference, &a.org)))
            };
            p.actors.iter().map(of).collect::<Vec<_>>().join(", ")
        }
        "beneficiaries" => {
            let b = &p.beneficiaries;
            let states = b.states.iter().map(|s| say(Text::State(s.clone())));
            let regions = b.regions.iter().map(|c| say(region(reference, c)));
            let all: Vec<String> = states.chain(regions).chain(b.organisations.iter().map(|c| say(organisation(reference, c)))).collect();
            if all.is_empty() { say(Text::Key(format!("record-scope-{}", b.scope))) } else { all.join(", ") }
        }
        "audience" => terms("audience", &p.audience),
        "activity_type" => terms("activity_type", p.activity_type.as_slice()),
        "themes" => terms("map_theme", &p.themes),
        "domains" => terms("fund_domain", &p.domains),
        "axis" => terms("cooperation_axis", p.axis.as_slice()),
        "delivery" => terms("delivery_mode", &p.delivery),
        "delivery_languages" => p.delivery_languages.iter().map(|l| say(value(reference, "language", l))).collect::<Vec<_>>().join(", "),
        "emerging" => say(if p.emerging { msg("answer-yes") } else { msg("answer-no") }),
        "start" => date(p.start),
        "end" => date(p.end),
        "status" => [say(Text::Key(format!("record-status-{}", p.status))), date(p.status_as_of)].join(" "),
        "amount" => p.amount.map_or_else(String::new, |a| say(Text::Money(a))),
        "links" => p.links.iter().map(|l| l.url.clone()).collect::<Vec<_>>().join(", "),
        "notes" => p.notes.clone(),
        _ => String::new(),
    };
    if text.trim().is_empty() { say(msg("record-not-said")) } else { text }
}

/// What became of a file: the records it brought, those left when it was undone, and the rows that were not taken.
fn after(r: &Request<'_>, reference: &Reference, i: &Import, plan: &Plan) -> Result<Vec<Block>, Failure> {
    let mut blocks = Vec::new();
    let number = r.page_number();
    let skip = usize::try_from((number - 1).saturating_mul(SIZE)).unwrap_or(usize::MAX);
    let shown: Vec<_> = i.taken.iter().skip(skip).take(usize::try_from(SIZE).unwrap_or(1)).collect();
    let ids: BTreeSet<_> = shown.iter().map(|t| t.programme).chain(i.left.iter().copied().take(200)).collect();
    let records = r.app.office.programmes_by_id(&ids)?;
    let titled = |id: &bursar_domain::Id| {
        let title = records.get(id).map_or_else(|| Text::Code(id.to_string()), |p| Text::Tr(p.title.clone()));
        Inline::Link(link(format!("/office/catalogue/{id}"), title))
    };
    if !i.left.is_empty() {
        blocks.push(Block::Heading(2, msg("import-left"), None));
        blocks.push(para(msg("import-left-text")));
        blocks.push(Block::List(i.left.iter().take(200).map(|id| vec![titled(id)]).collect()));
    }
    if !i.taken.is_empty() {
        let rows = shown
            .iter()
            .map(|t| {
                let what = outcome(if t.before == 0 { RowOutcome::New } else { RowOutcome::Changed });
                let state =
                    records.get(&t.programme).map_or(Text::None.into(), |p| state_tag(&bursar_domain::catalogue::MACHINE, &p.state));
                vec![cell(Text::Code(t.line.to_string())), vec![titled(&t.programme)], cell(what), vec![state]]
            })
            .collect();
        let heads = [("import-row", false), ("head-record", false), ("import-outcome", false), ("head-state", false)];
        blocks.push(Block::Table(table("import-taken", &heads, rows, Text::None)));
        let total = i64::try_from(i.taken.len()).unwrap_or(0);
        blocks.push(Block::Pages { href: format!("/office/catalogue/imports/{}", i.id), page: number, size: SIZE, total });
    }
    let refused: Vec<&PlanRow> = plan.rows.iter().take(SHOWN).collect();
    if !refused.is_empty() {
        let rows = refused.iter().map(|x| vec![cell(Text::Code(x.line.to_string())), comes_to(r, reference, x)]).collect();
        let heads = [("import-row", false), ("import-comes-to", false)];
        blocks.push(Block::Table(table("import-not-taken", &heads, rows, Text::None)));
    }
    Ok(blocks)
}

/// The same as data: every row with what it comes to and everything that is wrong, by row and column.
fn answer(r: &Request<'_>, i: &Import, plan: &Plan) -> Value {
    let one = |t: &Told| {
        let letter = if t.column.0 == 0 { String::new() } else { bursar_exchange::column_letter(t.column.0) };
        json!({ "row": t.line, "column": letter, "head": t.column.1, "key": t.key, "message": reason(r, t) })
    };
    let rows = plan.rows.iter().map(|x| {
        let changes = match (&x.was, &x.value) {
            (Some(was), Some(next)) => was.value.changed_fields(next),
            _ => Vec::new(),
        };
        let kept: Vec<Value> = x.kept.iter().map(|(field, why)| json!({ "field": field, "why": why })).collect();
        json!({
            "row": x.line,
            "outcome": x.outcome,
            "record": x.was.as_ref().map(|w| w.value.code.clone()),
            "changes": changes,
            "kept": kept,
            "findings": x.told.iter().map(one).collect::<Vec<_>>(),
        })
    });
    json!({ "import": data(i), "findings": plan.whole.iter().map(one).collect::<Vec<_>>(), "rows": rows.collect::<Vec<_>>() })
}

pub fn apply(r: &Request<'_>) -> Handled {
    let i = seen(r)?.value;
    let (columns, names) = (columns(r.app, r.locale, i.purpose), names(r.app));
    let receipt = r.app.office.apply_import(&r.act()?, i.id, r.seen(), Reading { columns: &columns, names: &names })?;
    r.done(receipt, format!("/office/catalogue/imports/{}", i.id), "done-import-applied")
}

pub fn discard(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let receipt = r.app.office.discard_import(&r.act()?, id, r.seen())?;
    r.done(receipt, "/office/catalogue/imports", "done-import-discarded")
}

pub fn undo_form(r: &Request<'_>) -> Handled {
    let Stored { value: i, version } = seen(r)?;
    let at = format!("/office/catalogue/imports/{}", i.id);
    let form = Form::new(format!("{at}/undo"), "import-undo").on(version).field(lines("reason", 2_000).label(msg("head-reason"))).grave();
    page(
        Page::new(msg("import-undo"))
            .caption(raw(i.name.clone()))
            .under("/office/catalogue", msg("nav-catalogue-office"))
            .under(at.clone(), raw(i.name.clone()))
            .with(Block::Warning(msg("import-undo-text")))
            .with(form.block())
            .with(Block::Para(vec![link(at, msg("import-back")).into()])),
    )
}

pub fn undo(r: &Request<'_>) -> Handled {
    let id = seen(r)?.value.id;
    let reason = r.optional("reason", 2_000);
    r.clear()?;
    let receipt = r.app.office.undo_import(&r.act()?, id, r.seen(), &reason)?;
    r.done(receipt, format!("/office/catalogue/imports/{id}"), "done-import-undone")
}

pub fn refused_xlsx(r: &Request<'_>) -> Handled {
    refused(r, As::Xlsx)
}

pub fn refused_csv(r: &Request<'_>) -> Handled {
    refused(r, As::Csv)
}

fn refused(r: &Request<'_>, form: As) -> Handled {
    let i = seen(r)?.value;
    let plan = planned(r, &i)?;
    refused_file(r, &plan, form)
}
