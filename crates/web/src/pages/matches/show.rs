//! The page of a match: need and programme side by side, how they fit and why, what may be done now, what was done.

use super::words::{Sight, answer, at, data, need_title, pair, part, programme_link, sight, span, suggested_by, whole, whose, why};
use crate::kit::{cell, heading, history, link, para, row, row_of, state_tag, table};
use crate::pages::catalogue::{beneficiaries, term, value};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Inline, Page, SummaryRow, Text, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_domain::account::Account;
use bursar_domain::matching::{MACHINE, Match, Part};
use bursar_office::matches::Pair;
use bursar_office::{Failure, Reference};
use bursar_store::Record;

pub fn show(r: &Request<'_>) -> Handled {
    let (office, actor) = (&r.app.office, r.actor()?);
    let pair = pair(r)?;
    let (m, reference, s) = (&pair.found.value, office.reference(), sight(&pair, actor));
    let mut p = Page::new(msg("match-title"))
        .caption(Text::Tr(pair.programme.title.clone()))
        .under("/office", msg("nav-work"))
        .under("/office/matches", msg("matches-title"))
        .with(Block::Para(vec![state_tag(&MACHINE, &m.state)]))
        .with(para(Text::Key(format!("match-next-{}", m.state.replace('_', "-")))))
        .and(acts(r, &pair)?)
        .with(Block::Table(side_by_side(&reference, &pair, s)))
        .and(contacts(r, &pair)?)
        .with(heading("match-fit"))
        .and(fit(&reference, &pair, s))
        .with(heading("match-steps"))
        .with(Block::Summary(steps(m, s)));
    if s.all {
        p = p.with(history(&office.read(|x| x.revisions(Match::KIND.name, m.id))?, &MACHINE));
    }
    page(p.data(data(&pair, s)).wide())
}

/// How the two reach each other, once they are introduced.
fn contacts(r: &Request<'_>, pair: &Pair) -> Result<Vec<Block>, Failure> {
    let m = &pair.found.value;
    if !m.was_introduced() {
        return Ok(Vec::new());
    }
    let (mission, provider) = r.app.office.people_of_match(m)?;
    let said = |all: &[Account]| -> Vec<Inline> {
        let each = all.iter().flat_map(|a| [Inline::Text(raw(a.name.clone())), Inline::Hint(Text::Code(a.login.clone()))]);
        if all.is_empty() { cell(msg("match-contact-none")) } else { each.collect() }
    };
    let provider: Vec<Account> = provider.into_iter().collect();
    let rows = vec![row_of(Text::State(m.alpha3.clone()), said(&mission)), row_of(msg("match-provider"), said(&provider))];
    Ok(vec![heading("match-contacts"), Block::Summary(rows)])
}

/// The steps this person may take now.
fn acts(r: &Request<'_>, pair: &Pair) -> Result<Vec<Block>, Failure> {
    let (m, actor) = (&pair.found.value, r.actor()?);
    let version = pair.found.version;
    let (mut blocks, mut pages) = (Vec::new(), Vec::new());
    for step in MACHINE.open_to(&m.state, actor, Some(&m.alpha3)) {
        let button = |key, text| Form::new(at(m, &format!("/{}", step.event)), key).intro(msg(text)).on(version).block();
        match step.event {
            "review" => blocks.push(button("match-review", "match-review-text")),
            "offer" => blocks.push(button("match-offer", "match-offer-text")),
            "discuss" if m.discuss(actor, r.app.office.now()).is_ok() => blocks.push(button("match-discuss", "match-discuss-text")),
            "accept" => pages.push(link(at(m, "/accept"), msg("match-accept"))),
            "decline" => pages.push(link(at(m, "/decline"), msg("match-decline"))),
            "introduce" => pages.push(link(at(m, "/introduce"), msg("match-introduce"))),
            "agree" => pages.push(link(at(m, "/agree"), msg("match-agree"))),
            "dismiss" => pages.push(link(at(m, "/dismiss"), msg("match-dismiss"))),
            _ => {}
        }
    }
    if !pages.is_empty() {
        blocks.push(Block::Buttons(pages));
    }
    Ok(blocks)
}

/// What the need asks beside what the programme says. Without its name a need is themes, types, ways, languages and dates, and nothing else.
pub fn side_by_side(reference: &Reference, pair: &Pair, s: Sight) -> crate::ui::Table {
    let (need, p) = (&pair.need, &pair.programme);
    let terms = |list: &str, codes: &[String], nothing: &'static str| {
        let all: Vec<Inline> = codes.iter().map(|c| Inline::Hint(term(reference, list, c))).collect();
        if all.is_empty() { cell(msg(nothing)) } else { all }
    };
    let languages = |codes: &[String]| {
        let all: Vec<Inline> = codes.iter().map(|l| Inline::Hint(value(reference, "language", l))).collect();
        if all.is_empty() { cell(msg("record-not-said")) } else { all }
    };
    let beside = |key, need: Vec<Inline>, programme: Vec<Inline>| vec![cell(msg(key)), need, programme];
    let mut rows = vec![
        beside("record-field-title", cell(need_title(reference, need, s.named)), vec![programme_link(p)]),
        beside("match-for-whom", cell(whose(need, s.named)), beneficiaries(reference, p, 20)),
    ];
    if s.named {
        rows.push(beside("record-field-summary", cell(Text::Tr(need.description.clone())), cell(Text::Tr(p.summary.clone()))));
    }
    rows.push(beside("facet-theme", terms("map_theme", &need.themes, "record-not-said"), terms("map_theme", &p.themes, "record-not-said")));
    if s.named {
        let domains = terms("fund_domain", &need.domains, "record-not-said");
        rows.push(beside("facet-domain", domains, terms("fund_domain", &p.domains, "record-not-said")));
    }
    rows.push(beside(
        "facet-type",
        terms("activity_type", &need.activity_types, "match-any"),
        terms("activity_type", p.activity_type.as_slice(), "record-not-said"),
    ));
    rows.push(beside("record-time", cell(span(need.from, need.until, "match-any-time")), cell(span(p.start, p.end, "record-not-said"))));
    rows.push(beside("facet-language", languages(&need.languages), languages(&p.delivery_languages)));
    rows.push(beside(
        "facet-delivery",
        terms("delivery_mode", &need.delivery, "match-any"),
        terms("delivery_mode", &p.delivery, "record-not-said"),
    ));
    if s.named {
        let audience = terms("audience", &need.audience, "record-not-said");
        rows.push(beside("facet-audience", audience, terms("audience", &p.audience, "record-not-said")));
    }
    table("match-side-by-side", &[("head-field", false), ("head-need", false), ("head-programme", false)], rows, Text::None)
}

/// How they fit, part by part. To whom the State is not named, nothing is said of how the programme reaches it.
fn fit(reference: &Reference, pair: &Pair, s: Sight) -> Vec<Block> {
    let fit = &pair.found.value.fit;
    let rows = fit
        .parts
        .iter()
        .map(|p| {
            if p.part == Part::Beneficiary && !s.named {
                return vec![cell(part(p.part)), cell(Text::None), cell(msg("match-state-untold")), cell(Text::None)];
            }
            let points = msg_with("match-points", vec![("n", Arg::Int(p.points)), ("of", Arg::Int(p.of))]);
            vec![cell(part(p.part)), cell(answer(p.answer)), why(reference, fit, &pair.programme, p), cell(points)]
        })
        .collect();
    let heads = [("match-part", false), ("match-answer", false), ("match-why", false), ("match-points-head", true)];
    let mut blocks = Vec::new();
    if s.named {
        blocks.push(para(whole(fit)));
    }
    blocks.push(Block::Table(table("match-fit-table", &heads, rows, Text::None)));
    let version = link(format!("/parameters/{}", fit.parameters), msg("match-points-parameters"));
    blocks.push(Block::Para(vec![msg("match-points-text").into(), version.into()]));
    blocks
}

/// What was done and when; by whom is told in the history, to those who see it. Why it was set aside is for the provider too; why a State
/// declined is not.
fn steps(m: &Match, s: Sight) -> Vec<SummaryRow> {
    let mut rows = vec![row_of(msg("match-put-forward-on"), vec![Text::Time(m.suggested_at).into()])];
    rows.push(row_of(msg("match-put-forward-by"), suggested_by(m)));
    for taken in &m.taken {
        let mut value = vec![Inline::Text(Text::Time(taken.at))];
        let told = s.all || s.own || taken.event == "dismiss";
        if told && !taken.reason.is_empty() {
            value.push(Inline::Hint(raw(taken.reason.clone())));
        }
        rows.push(row_of(Text::Key(format!("action-match-{}", taken.event.replace('_', "-"))), value));
    }
    if let Some(at) = m.lapses_at() {
        rows.push(row("match-lapses-on", Text::Time(at)));
    }
    if let Some(id) = m.new_record {
        // A mission has no page of a record that is not public yet.
        let code = Text::Code(id.receipt());
        let shown: Inline = if s.own && !s.all { code.into() } else { link(format!("/office/catalogue/{id}"), code).into() };
        rows.push(row("match-new-record", shown));
    }
    rows
}
