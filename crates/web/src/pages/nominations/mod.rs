//! Nominations: the list, the page of a file, and how one is begun (SM-04, WA-02, WA-03).

mod acts;
mod form;

use crate::kit::{cell, field, heading, line, link, para, state_choice, state_tag, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Form, Inline, Input, Link, Page, Table, Text, Tone, msg, msg_with, raw};
use bursar_domain::call::Call;
use bursar_domain::nomination::{Against, CODES, Finding, MACHINE, Nomination, STEPS};
use bursar_domain::{Arg, Role};
use bursar_office::{Failure, Office};
use bursar_store::{Find, Order, Record, Stored};

/// Who sees the whole file. A reviewer sees what is scored, on the page of the review, and not how to reach the person.
const SEE: &[Role] = &[
    Role::Mission,
    Role::Drafter,
    Role::Nominee,
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::InternalAuditor,
    Role::ExternalAuditor,
];
/// Who reads what is attached: those who see the file, and its reviewers.
const READ: &[Role] = &[
    Role::Mission,
    Role::Drafter,
    Role::Nominee,
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::InternalAuditor,
    Role::ExternalAuditor,
    Role::Reviewer,
];
const WRITE: Who = Who::Nomination(&[Role::Drafter, Role::Mission]);
const MISSION: Who = Who::Nomination(&[Role::Mission]);
const OFFICER: Who = Who::Nomination(&[Role::ProjectOfficer]);
const STATE_PEOPLE: &[Role] = &[Role::Mission, Role::Drafter];
/// Rows a page.
const SIZE: i64 = 50;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/nominations", Who::Roles(SEE), list),
    get("/office/calls/{number}/nominate", Who::Roles(STATE_PEOPLE), begin_form),
    post("/office/calls/{number}/nominate", Who::Roles(STATE_PEOPLE), begin, "/office/calls/{number}/nominate"),
    get("/office/nominations/{id}", Who::Nomination(SEE), show),
    get("/office/nominations/{id}/edit/{step}", WRITE, form::step_form),
    post("/office/nominations/{id}/edit/{step}", WRITE, form::save, "/office/nominations/{id}/edit/{step}"),
    post("/office/nominations/{id}/attach/{slot}", WRITE, form::attach, "/office/nominations/{id}/edit/documents"),
    post("/office/nominations/{id}/detach/{slot}", WRITE, form::detach, "/office/nominations/{id}/edit/documents"),
    get("/office/nominations/{id}/file/{slot}", Who::Nomination(READ), form::file),
    get("/office/nominations/{id}/endorse", MISSION, acts::endorse_form),
    post("/office/nominations/{id}/endorse", MISSION, acts::endorse, "/office/nominations/{id}/endorse"),
    get("/office/nominations/{id}/withdraw", MISSION, acts::withdraw_form),
    post("/office/nominations/{id}/withdraw", MISSION, acts::withdraw, "/office/nominations/{id}/withdraw"),
    post("/office/nominations/{id}/return", OFFICER, acts::send_back, "/office/nominations/{id}"),
    get("/office/nominations/{id}/screen", OFFICER, acts::screen_form),
    post("/office/nominations/{id}/screen", OFFICER, acts::screen, "/office/nominations/{id}/screen"),
    post("/office/nominations/{id}/ticket", Who::Nomination(&[Role::FinanceAssistant]), acts::ticket, "/office/nominations/{id}"),
    post("/office/nominations/{id}/accept", Who::Nomination(&[Role::Mission, Role::Nominee]), acts::accept, "/office/nominations/{id}"),
    post("/office/nominations/{id}/decline", MISSION, acts::decline, "/office/nominations/{id}"),
    get("/office/nominations/{id}/substitute", WRITE, acts::substitute_form),
    post("/office/nominations/{id}/substitute", WRITE, acts::substitute, "/office/nominations/{id}/substitute"),
    post("/office/nominations/{id}/promote", Who::Nomination(&[Role::FundManager]), acts::promote, "/office/nominations/{id}"),
];

fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let Some(mut find) = Office::visible_nominations(r.actor()?) else { return Err(Failure::NotFound) };
    let known = MACHINE.states();
    let states: Vec<String> = r.query.all("state").into_iter().filter(|s| known.contains(s)).map(str::to_owned).collect();
    let call = r.query.get("call").parse::<bursar_domain::Id>().ok();
    let words = r.query.get("q").trim().to_lowercase();
    if let Some(call) = call {
        find = find.eq("call_id", call);
    }
    if !states.is_empty() {
        find = find.any("state", states.clone());
    }
    if !words.is_empty() {
        find = find.like("search_text", &words);
    }
    let nominee_only = r.has_any(&[Role::Nominee]) && !r.has_any(STATE_PEOPLE) && !r.has_any(super::READERS);
    let number = r.page_number();
    let ordered = find.clone().order("sort_key", Order::Asc).limit(SIZE).offset((number - 1) * SIZE);
    let (total, found) = if nominee_only {
        // A State has few nominees; which one is this person, no column tells.
        let login = r.signed.as_ref().map_or("", |s| s.account.value.login.as_str());
        let mut own = office.find::<Nomination>(&find)?;
        own.retain(|n| login.eq_ignore_ascii_case(n.value.answer("email")));
        (own.len() as i64, own)
    } else {
        office.read(|x| Ok((x.count(&find)?, x.find::<Nomination>(&ordered)?)))?
    };
    let rows = found.iter().map(|n| list_row(&n.value)).collect();
    let heads =
        [("head-nominee", false), ("head-member-state", false), ("head-state", false), ("head-receipt", false), ("head-changed", false)];
    let filter = Form { get: true, ..Form::new("/office/nominations", "filter") }
        .field(line("q").value(words).optional().hint("nominations-q-hint"))
        .field(
            field(
                "state",
                Input::Select(
                    known.into_iter().map(|s| Choice { value: s.into(), text: Text::Key(MACHINE.state_key(s)), hint: None }).collect(),
                ),
            )
            .label(msg("head-state"))
            .values(states)
            .optional(),
        );
    let filter = match call {
        Some(c) => filter.hidden("call", c.to_string()),
        None => filter,
    };
    let query: Vec<_> = r.query.fields.iter().filter(|(n, _)| n != "page").collect();
    let href = format!("/office/nominations?{}", serde_urlencoded::to_string(query).unwrap_or_default());
    let mut t: Table = table("nominations-table", &heads, rows, msg("nominations-none"));
    t.caption_hidden = true;
    t.empty = Some((msg("nominations-none"), Some(link("/calls", msg("nav-calls")))));
    page(
        Page::new(msg("nominations-title"))
            .under("/office", msg("nav-work"))
            .with(filter.block())
            .with(Block::Table(t))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .data(serde_json::json!({ "total": total, "items": found.iter().map(|n| summary_data(&n.value)).collect::<Vec<_>>() }))
            .wide(),
    )
}

fn list_row(n: &Nomination) -> Vec<Vec<Inline>> {
    let name = if n.name().is_empty() { msg("nominee-unnamed") } else { raw(n.name()) };
    vec![
        cell(link(format!("/office/nominations/{}", n.id), name)),
        cell(Text::State(n.state_iso.clone())),
        cell(state_tag(&MACHINE, &n.state)),
        cell(n.receipt.clone().map_or(Text::None, Text::Code)),
        cell(Text::Time(n.changed_at)),
    ]
}

fn summary_data(n: &Nomination) -> serde_json::Value {
    serde_json::json!({ "id": n.id, "call": n.call, "state_iso": n.state_iso, "state": n.state, "name": n.name(), "receipt": n.receipt, "changed_at": n.changed_at.to_string() })
}

fn begin_form(r: &Request<'_>) -> Handled {
    let call = public_call(r)?;
    let mut codes: Vec<String> = r.actor()?.states_as(STATE_PEOPLE).into_iter().map(str::to_owned).collect();
    r.locale.sort_states(&mut codes);
    let there = r.app.office.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", call.id).any("iso", codes.clone()))?;
    let mut p = Page::new(msg("begin-title"))
        .caption(Text::Tr(call.title.clone()))
        .under("/calls", msg("nav-calls"))
        .under(format!("/calls/{}", call.number), Text::Code(call.number.clone()));
    if !there.is_empty() {
        let heads = [
            ("head-nominee", false),
            ("head-member-state", false),
            ("head-state", false),
            ("head-receipt", false),
            ("head-changed", false),
        ];
        p = p.with(Block::Table(table("begin-there", &heads, there.iter().map(|n| list_row(&n.value)).collect(), Text::None)));
    }
    let only = if codes.len() == 1 { codes.first().cloned() } else { None };
    let states = codes.into_iter().map(state_choice).collect();
    let mut f = field("state", Input::Radios(states));
    if let Some(c) = only {
        f = f.value(c);
    }
    page(
        p.with(para(msg("begin-text"))).with(Form::new(format!("/office/calls/{}/nominate", call.number), "begin-button").field(f).block()),
    )
}

fn public_call(r: &Request<'_>) -> Result<Call, Failure> {
    let call = r.app.office.call_by_number(r.param("number"))?.value;
    if call.is_public() { Ok(call) } else { Err(Failure::NotFound) }
}

fn begin(r: &Request<'_>) -> Handled {
    let call = public_call(r)?;
    let iso = r.required("state", 3);
    r.clear()?;
    let receipt = r.app.office.begin_nomination(&r.act()?, call.id, &iso)?;
    let to = format!("/office/nominations/{}/edit/person", receipt.subject);
    r.done(receipt, to, "done-begun")
}

struct Open {
    n: Stored<Nomination>,
    call: Call,
}

fn open(r: &Request<'_>) -> Result<Open, Failure> {
    let n: Stored<Nomination> = r.app.office.fetch(r.id()?)?;
    let call = r.app.office.fetch::<Call>(n.value.call)?.value;
    Ok(Open { n, call })
}

fn base(n: &Nomination, call: &Call) -> Page {
    let name = if n.name().is_empty() { msg("nominee-unnamed") } else { raw(n.name()) };
    Page::new(name)
        .caption(Text::Join(vec![Text::State(n.state_iso.clone()), Text::Code(call.number.clone())]))
        .under("/office", msg("nav-work"))
        .under(format!("/office/nominations?call={}", call.id), msg("nav-nominations"))
}

fn show(r: &Request<'_>) -> Handled {
    let Open { n: stored, call } = open(r)?;
    let (n, office) = (&stored.value, &r.app.office);
    let may_write = r.actor()?.has_for(Role::Drafter, &n.state_iso) || r.actor()?.has_for(Role::Mission, &n.state_iso);
    let editable = may_write && MACHINE.open_to(&n.state, r.actor()?, Some(&n.state_iso)).iter().any(|t| t.event == "edit");
    let mut p = base(n, &call).with(Block::Para(vec![state_tag(&MACHINE, &n.state)]));
    if let Some(receipt) = &n.receipt {
        p = p.with(Block::Inset(msg_with("receipt-number", vec![("number", Arg::Text(receipt.clone()))])));
    }
    if r.has_any(super::READERS) && office.latest_round(n.call)?.is_some() {
        p = p.with(Block::Buttons(vec![link(format!("/office/calls/{}/round", call.number), msg("mission-round"))]));
    }
    if let Some((gaps, at)) = n.returned.as_ref().filter(|_| n.state == "returned") {
        p = p.with(Block::Notice(
            msg_with(
                "returned-notice",
                vec![("gaps", Arg::Text(gaps.clone())), ("time", Arg::Time(*at)), ("until", Arg::Time(call.calendar.corrections_until))],
            ),
            Vec::new(),
        ));
    }
    if let Some(id) = n.stands_for {
        let other = office.fetch::<Nomination>(id)?.value;
        let mut ways = vec![link(format!("/office/nominations/{id}"), raw(other.name()))];
        if n.state == "eligible" && r.has_any(&[Role::FundManager]) {
            ways.push(link(format!("/office/missions/{}", bursar_domain::mission::Mission::id_of(id)), msg("substitute-title")));
        }
        let said = if n.state == "eligible" { "stands-for-waits" } else { "stands-for" };
        p = p.with(Block::Notice(msg_with(said, vec![("name", Arg::Text(other.name()))]), ways));
    }
    if let Some(reason) = &n.left {
        p = p.with(Block::Inset(msg_with("left-reason", vec![("reason", Arg::Text(reason.clone()))])));
    }
    p = p.and(acts::open_acts(r, &stored, &call)?);
    p = p.with(heading("rules-title")).with(rules_table(r, n, &call)?);
    if let Some(s) = &n.screening {
        let rows = s
            .rules
            .iter()
            .map(|c| {
                vec![
                    cell(rule(&c.rule)),
                    cell(msg(if c.met { "screen-met" } else { "screen-not-met" })),
                    cell(Text::Key(format!("reason-{}", c.reason.replace('_', "-")))),
                ]
            })
            .collect();
        p = p.with(Block::Table(table(
            "screening-table",
            &[("head-rule", false), ("head-confirmed", false), ("head-reason", false)],
            rows,
            Text::None,
        )));
        if !s.note.is_empty() {
            p = p.with(Block::Inset(raw(s.note.clone())));
        }
    }
    for (step, fields) in STEPS {
        let change = editable.then(|| link(format!("/office/nominations/{}/edit/{step}", n.id), msg("change")));
        let rows = fields.iter().map(|f| answer_row(n, f, change.clone())).collect();
        p = p.with(Block::Heading(2, Text::Key(format!("step-{step}")), None)).with(Block::Summary(rows));
    }
    let mut data = serde_json::to_value(n).unwrap_or_default();
    if !r.has_any(super::READERS) {
        // A mission learns the outcome, not the score (R5, WA-05); reviewers see no other's points.
        if let Some(o) = data.as_object_mut() {
            o.remove("score");
            o.remove("reserve_place");
        }
    } else {
        p = p.and(scores(r, &stored)?);
        let revisions = office.read(|x| x.revisions("nomination", n.id))?;
        p = p.with(heading("entries")).with(super::ledger::entries_of(r, n.id)?).with(crate::kit::history(&revisions, &MACHINE));
    }
    page(p.data(data))
}

pub(super) fn answer_row(n: &Nomination, name: &str, action: Option<Link>) -> crate::ui::SummaryRow {
    let value = match n.files.get(name) {
        Some(f) => vec![
            Inline::Link(link(format!("/office/nominations/{}/file/{name}", n.id), raw(f.name.clone()))),
            Inline::Hint(msg_with("file-size", vec![("size", Arg::Int((f.size + 1023) / 1024))])),
        ],
        None => {
            let a = n.answer(name);
            vec![Inline::Text(if a.is_empty() {
                Text::None
            } else if CODES.iter().any(|(f, codes)| *f == name && codes.contains(&a)) {
                code_text(name, a)
            } else if let Ok(day) = a.parse::<jiff::civil::Date>() {
                Text::Date(day)
            } else {
                raw(a)
            })]
        }
    };
    crate::ui::SummaryRow { key: Text::Key(format!("field-{}", name.replace('_', "-"))), value, action }
}

fn code_text(name: &str, code: &str) -> Text {
    let prefix = if code == "yes" || code == "no" { "answer".to_owned() } else { name.replace('_', "-") };
    Text::Key(format!("{prefix}-{}", code.replace('_', "-").to_lowercase()))
}

fn rules_table(r: &Request<'_>, n: &Nomination, call: &Call) -> Result<Block, Failure> {
    let against = r.app.office.screened_against(n, call)?;
    let rows = n
        .rules(call, &against)
        .into_iter()
        .map(|x| {
            let (tone, key) = finding(x.finding);
            let why = x.why.iter().map(|w| Inline::Hint(why(w, &against)));
            vec![
                vec![Inline::Text(rule(x.rule)), Inline::Hint(Text::Code(x.paragraph.replace("S4", "A/AC.292/2025/1")))],
                [Inline::Tag(tone, msg(key))].into_iter().chain(why).collect(),
            ]
        })
        .collect();
    Ok(Block::Table(Table {
        caption_hidden: true,
        ..table("rules-title", &[("head-rule", false), ("head-finding", false)], rows, Text::None)
    }))
}

/// The name of a rule of the screening.
fn rule(code: &str) -> Text {
    Text::Key(format!("rule-{}", code.replace('_', "-")))
}

/// Why the machine found what it found; of a no-show, the meeting that was missed.
fn why(key: &str, against: &Against) -> Text {
    match against.missed.filter(|_| key == "rule-why-no-show") {
        Some(day) => msg_with("rule-why-no-show", vec![("date", Arg::Date(day))]),
        None => Text::Key(key.to_owned()),
    }
}

fn finding(f: Finding) -> (Tone, &'static str) {
    match f {
        Finding::Met => (Tone::Green, "finding-met"),
        Finding::NotMet => (Tone::Amber, "finding-not-met"),
        Finding::ToAttest => (Tone::Grey, "finding-to-attest"),
    }
}

fn scores(r: &Request<'_>, stored: &Stored<Nomination>) -> Result<Vec<Block>, Failure> {
    let n = &stored.value;
    let reviews = r.app.office.reviews_of(n.id)?;
    // Points stay with their reviewer until all are in (SM-06).
    let locked = n.score.is_some();
    let rows = reviews
        .iter()
        .map(|x| &x.value)
        .map(|x| {
            vec![
                cell(raw(x.reviewer_name.clone())),
                cell(state_tag(&bursar_domain::review::MACHINE, &x.state)),
                cell(x.total().filter(|_| locked).map_or(Text::None, Text::Int)),
                cell(if locked && !x.comment.is_empty() { raw(x.comment.clone()) } else { Text::None }),
            ]
        })
        .collect();
    let mut blocks = vec![
        heading("reviews-title"),
        Block::Table(table(
            "reviews-table",
            &[("head-reviewer", false), ("head-state", false), ("head-points", true), ("head-comment", false)],
            rows,
            msg("reviews-none"),
        )),
    ];
    if let Some(score) = n.score {
        blocks.push(para(msg_with("score-final", vec![("points", Arg::Text(bursar_domain::money::decimal(score, 2)))])));
    }
    Ok(blocks)
}
