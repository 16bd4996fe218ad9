//! Nominations: the form step by step, endorsement, the officer's list and screening, acceptance (SM-04, WA-02, WA-03).

use crate::kit::{cell, choices, field, heading, line, lines, link, para, row, row_of, state_tag, table, yes_no};
use crate::request::{Reply, Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Field, Form, Inline, Input, Link, Page, Step, Table, Text, Tone, msg, msg_with, raw};
use bursar_domain::account::File;
use bursar_domain::call::Call;
use bursar_domain::nomination::{CODES, Confirmed, Finding, LINES_MAX, MACHINE, Nomination, REASONS, STEPS};
use bursar_domain::{Arg, Refusal, Role};
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
const SLOTS: &[&str] = &["note_verbale", "statement"];
/// Rows a page.
const SIZE: i64 = 50;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/nominations", Who::Roles(SEE), list),
    get("/office/calls/{number}/nominate", Who::Roles(STATE_PEOPLE), begin_form),
    post("/office/calls/{number}/nominate", Who::Roles(STATE_PEOPLE), begin, "/office/calls/{number}/nominate"),
    get("/office/nominations/{id}", Who::Nomination(SEE), show),
    get("/office/nominations/{id}/edit/{step}", WRITE, step_form),
    post("/office/nominations/{id}/edit/{step}", WRITE, save, "/office/nominations/{id}/edit/{step}"),
    post("/office/nominations/{id}/attach/{slot}", WRITE, attach, "/office/nominations/{id}/edit/documents"),
    post("/office/nominations/{id}/detach/{slot}", WRITE, detach, "/office/nominations/{id}/edit/documents"),
    get("/office/nominations/{id}/file/{slot}", Who::Nomination(READ), file),
    get("/office/nominations/{id}/endorse", MISSION, endorse_form),
    post("/office/nominations/{id}/endorse", MISSION, endorse, "/office/nominations/{id}/endorse"),
    get("/office/nominations/{id}/withdraw", MISSION, withdraw_form),
    post("/office/nominations/{id}/withdraw", MISSION, withdraw, "/office/nominations/{id}/withdraw"),
    post("/office/nominations/{id}/return", OFFICER, send_back, "/office/nominations/{id}"),
    get("/office/nominations/{id}/screen", OFFICER, screen_form),
    post("/office/nominations/{id}/screen", OFFICER, screen, "/office/nominations/{id}/screen"),
    post("/office/nominations/{id}/ticket", Who::Nomination(&[Role::FinanceAssistant]), ticket, "/office/nominations/{id}"),
    post("/office/nominations/{id}/accept", Who::Nomination(&[Role::Mission, Role::Nominee]), accept, "/office/nominations/{id}"),
    post("/office/nominations/{id}/decline", MISSION, decline, "/office/nominations/{id}"),
    post("/office/nominations/{id}/promote", Who::Nomination(&[Role::FundManager]), promote, "/office/nominations/{id}"),
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
    let states = codes.into_iter().map(|c| Choice { value: c.clone(), text: Text::State(c), hint: None }).collect();
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
    if let Some(reason) = &n.left {
        p = p.with(Block::Inset(msg_with("left-reason", vec![("reason", Arg::Text(reason.clone()))])));
    }
    p = p.and(acts(r, &stored, &call)?);
    p = p.with(heading("rules-title")).with(rules_table(r, n, &call)?);
    if let Some(s) = &n.screening {
        let rows = s
            .rules
            .iter()
            .map(|c| {
                vec![
                    cell(Text::Key(format!("rule-{}", c.rule))),
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
    let capital_only = r.app.office.parameters()?.value("capital_rule") == "capital_only";
    let rows = n
        .rules(call, capital_only)
        .into_iter()
        .map(|x| {
            let (tone, key) = finding(x.finding);
            let why = x.why.iter().map(|w| Inline::Hint(Text::Key((*w).to_owned())));
            vec![
                vec![
                    Inline::Text(Text::Key(format!("rule-{}", x.rule))),
                    Inline::Hint(Text::Code(x.paragraph.replace("S4", "A/AC.292/2025/1"))),
                ],
                [Inline::Tag(tone, msg(key))].into_iter().chain(why).collect(),
            ]
        })
        .collect();
    Ok(Block::Table(Table {
        caption_hidden: true,
        ..table("rules-title", &[("head-rule", false), ("head-finding", false)], rows, Text::None)
    }))
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

/// The acts open to this person in this state.
fn acts(r: &Request<'_>, stored: &Stored<Nomination>, call: &Call) -> Result<Vec<Block>, Failure> {
    let (n, office, actor) = (&stored.value, &r.app.office, r.actor()?);
    let at = |what: &str| format!("/office/nominations/{}/{what}", n.id);
    let open = MACHINE.open_to(&n.state, actor, Some(&n.state_iso));
    let may = |event: &str| open.iter().any(|t| t.event == event);
    let mut blocks = Vec::new();
    let mut buttons = Vec::new();
    if may("edit") {
        buttons.push(link(at("edit/person"), msg("nomination-edit")));
    }
    if may("endorse") {
        buttons.push(link(at("endorse"), msg("nomination-endorse")));
    }
    if may("find_eligible") && call.state != "open" {
        buttons.push(link(at("screen"), msg("nomination-screen")));
    }
    if may("withdraw") {
        buttons.push(link(at("withdraw"), msg("nomination-withdraw")));
    }
    let own = actor.has_for(Role::Mission, &n.state_iso) || actor.has_for(Role::Nominee, &n.state_iso) && office.is_nominee(actor, n)?;
    if own && matches!(n.state.as_str(), "approved" | "accepted") {
        buttons.push(link(at("bank"), msg("own-bank-title")));
    }
    if matches!(n.state.as_str(), "accepted" | "released")
        && let Some(m) = office.mission_of(n.id)?
    {
        buttons.push(link(format!("/office/missions/{}", m.value.id), msg("mission")));
    }
    if !buttons.is_empty() {
        blocks.push(Block::Buttons(buttons));
    }
    if may("return") && n.returned.is_none() && office.now() <= call.calendar.corrections_until {
        blocks.push(Block::Details(
            msg("return-title"),
            vec![
                Form::new(at("return"), "return-button")
                    .intro(msg("return-text"))
                    .secondary()
                    .on(stored.version)
                    .field(lines("reason", 1000))
                    .block(),
            ],
        ));
    }
    if actor.has(Role::FinanceAssistant) && matches!(n.state.as_str(), "endorsed" | "eligible" | "scored") {
        let now = n.ticket.unwrap_or(call.trip.ticket);
        blocks.push(Block::Details(
            msg("ticket-title"),
            vec![
                Form::new(at("ticket"), "ticket-button")
                    .secondary()
                    .on(stored.version)
                    .field(field("ticket", Input::Number).value(bursar_domain::money::decimal(now.0, 2)).hint("hint-usd"))
                    .block(),
            ],
        ));
    }
    if n.state == "approved" {
        let seen = |done: bool| (if done { Tone::Green } else { Tone::Amber }, msg(if done { "accepted-yes" } else { "accepted-waits" }));
        let (t1, w1) = seen(n.accepted_by_mission.is_some());
        let (t2, w2) = seen(n.accepted_by_nominee.is_some());
        blocks.push(Block::Summary(vec![
            row_of(msg("accept-mission"), vec![Inline::Tag(t1, w1)]),
            row_of(msg("accept-nominee"), vec![Inline::Tag(t2, w2)]),
            row("calendar-accept-by", Text::Time(n.accept_by(call))),
        ]));
        if actor.has_for(Role::Mission, &n.state_iso) && n.accepted_by_mission.is_none() {
            blocks.push(
                Form::new(at("accept"), "accept-button")
                    .title("accept-title")
                    .intro(msg("accept-text"))
                    .on(stored.version)
                    .sends("as", "mission")
                    .block(),
            );
        }
        if actor.has_for(Role::Nominee, &n.state_iso) && n.accepted_by_nominee.is_none() && office.is_nominee(actor, n)? {
            blocks.push(
                Form::new(at("accept"), "accept-button")
                    .title("accept-title")
                    .intro(msg("accept-text-nominee"))
                    .on(stored.version)
                    .sends("as", "nominee")
                    .block(),
            );
        }
        if may("decline") {
            blocks.push(Block::Details(
                msg("decline-title"),
                vec![
                    Block::Warning(msg("decline-warning")),
                    Form::new(at("decline"), "decline-button").grave().on(stored.version).field(lines("reason", 1000)).block(),
                ],
            ));
        }
    }
    if may("promote") && office.vacancies(n.call)? > 0 {
        blocks.push(
            Form::new(at("promote"), "promote-button")
                .title("promote-title")
                .intro(msg_with("promote-text", vec![("place", Arg::Int(n.reserve_place.unwrap_or(0)))]))
                .on(stored.version)
                .block(),
        );
    }
    Ok(blocks)
}

fn steps(n: &Nomination, current: &str) -> Block {
    let list = STEPS
        .iter()
        .map(|(step, _)| {
            let (tone, key) = if n.gaps_of(step).is_empty() { (Tone::Green, "step-complete") } else { (Tone::Grey, "step-to-do") };
            Step {
                link: link(format!("/office/nominations/{}/edit/{step}", n.id), Text::Key(format!("step-{step}"))),
                current: *step == current,
                tag: (tone, msg(key)),
            }
        })
        .collect();
    Block::Steps(list)
}

fn step_form(r: &Request<'_>) -> Handled {
    let Open { n: stored, call } = open(r)?;
    let n = &stored.value;
    let step = r.param("step");
    let Some((step, fields)) = STEPS.iter().find(|(s, _)| *s == step) else { return Err(Failure::NotFound) };
    let mut p = Page::new(Text::Key(format!("step-{step}")))
        .caption(Text::Join(vec![Text::State(n.state_iso.clone()), Text::Code(call.number.clone())]))
        .under("/office", msg("nav-work"))
        .under(format!("/office/nominations/{}", n.id), if n.name().is_empty() { msg("nominee-unnamed") } else { raw(n.name()) })
        .with(steps(n, step));
    if *step == "documents" {
        return page(documents(p, &stored).data(serde_json::json!({ "version": stored.version, "files": n.files })));
    }
    let mut form = Form::new(format!("/office/nominations/{}/edit/{step}", n.id), "save-continue").on(stored.version).button(
        "then",
        "stop",
        "save-stop",
        crate::ui::ButtonLook::Secondary,
    );
    form.autosave = true;
    for name in *fields {
        form = form.field(nomination_field(name).value(n.answers.get(*name).cloned().unwrap_or_default()));
    }
    p = p.with(para(msg("step-text"))).with(form.block());
    page(p.data(serde_json::json!({ "version": stored.version, "answers": n.answers })))
}

fn nomination_field(name: &str) -> Field {
    let codes = CODES.iter().find(|(f, _)| *f == name).map(|(_, c)| *c);
    let input = match name {
        "email" => Input::Email,
        "post_since" | "passport_until" => Input::Day,
        "experience" | "contribution" | "benefit" | "follow_up" => Input::Lines(8, LINES_MAX),
        _ => match codes {
            Some(c) if c.contains(&"yes") => Input::Radios(yes_no()),
            Some(c) => Input::Radios(choices(&name.replace('_', "-"), c)),
            None => Input::Line(0),
        },
    };
    let mut f = field(name, input).label(Text::Key(format!("field-{}", name.replace('_', "-"))));
    if matches!(name, "other_sponsor" | "departure_city") {
        f = f.optional();
    }
    match name {
        "employer" => f.hint("hint-employer"),
        "duty_station" => f.hint("hint-duty-station"),
        "experience" => f.hint("hint-experience"),
        "contribution" => f.hint("hint-contribution"),
        "benefit" => f.hint("hint-benefit"),
        "follow_up" => f.hint("hint-follow-up"),
        "passport_until" => f.hint("hint-passport"),
        "other_sponsor" => f.hint("hint-other-sponsor"),
        "attend_all" => f.hint("hint-attend-all"),
        "report" => f.hint("hint-report"),
        "publish_name" => f.hint("hint-publish-name"),
        "email" => f.hint("hint-email"),
        _ => f,
    }
}

fn documents(mut p: Page, stored: &Stored<Nomination>) -> Page {
    let n = &stored.value;
    p = p.with(para(msg("documents-text")));
    for slot in SLOTS {
        let label = Text::Key(format!("field-{}", slot.replace('_', "-")));
        p = p.with(Block::Heading(2, label.clone(), None));
        if let Some(f) = n.files.get(*slot) {
            p = p.with(Block::Para(vec![
                Inline::Link(link(format!("/office/nominations/{}/file/{slot}", n.id), raw(f.name.clone()))),
                Inline::Hint(msg_with("file-size", vec![("size", Arg::Int((f.size + 1023) / 1024))])),
            ]));
            p = p.with(
                Form::new(format!("/office/nominations/{}/detach/{slot}", n.id), "file-remove").secondary().on(stored.version).block(),
            );
        }
        let button = if n.files.contains_key(*slot) { "file-replace" } else { "file-attach" };
        p = p.with(
            Form::new(format!("/office/nominations/{}/attach/{slot}", n.id), button)
                .on(stored.version)
                .field(field(*slot, Input::File(".pdf,.png,.jpg,.jpeg")).label(label).hint("file-hint"))
                .block(),
        );
    }
    p.with(Block::Buttons(vec![link(format!("/office/nominations/{}", n.id), msg("documents-done"))]))
}

/// Saves what was typed, complete or not; then the next step, or the file's page.
fn save(r: &Request<'_>) -> Handled {
    let step = r.param("step").to_owned();
    let Some(at) = STEPS.iter().position(|(s, _)| *s == step) else { return Err(Failure::NotFound) };
    let receipt = r.app.office.save_nomination(&r.act()?, r.id()?, r.seen(), &r.typed())?;
    if !r.text(crate::render::AUTOSAVE).is_empty() {
        let version = r.app.office.fetch::<Nomination>(r.id()?)?.version;
        return Ok(Reply::Saved { version, commit_id: r.app.office.new_id() });
    }
    let id = r.param("id");
    let to = match STEPS.get(at + 1) {
        Some((next, _)) if r.text("then") != "stop" => format!("/office/nominations/{id}/edit/{next}"),
        _ => format!("/office/nominations/{id}"),
    };
    r.done(receipt, to, "done-saved")
}

fn slot(r: &Request<'_>) -> Result<&'static str, Failure> {
    SLOTS.iter().copied().find(|s| *s == r.param("slot")).ok_or(Failure::NotFound)
}

fn attach(r: &Request<'_>) -> Handled {
    let slot = slot(r)?;
    let Some(upload) = r.file(slot) else { return Err(Refusal::new("WA-03", "file-missing").at(slot).into()) };
    let receipt = r.app.office.attach(&r.act()?, r.id()?, r.seen(), slot, upload)?;
    r.done(receipt, format!("/office/nominations/{}/edit/documents", r.param("id")), "done-attached")
}

fn detach(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.detach(&r.act()?, r.id()?, r.seen(), slot(r)?)?;
    r.done(receipt, format!("/office/nominations/{}/edit/documents", r.param("id")), "done-detached")
}

fn file(r: &Request<'_>) -> Handled {
    let n: Stored<Nomination> = r.app.office.fetch(r.id()?)?;
    let attached = n.value.files.get(slot(r)?).ok_or(Failure::NotFound)?;
    let file: File = r.app.office.fetch::<File>(attached.file)?.value;
    let bytes = r.app.office.read(|x| x.file(&file.sha256))?.ok_or(Failure::NotFound)?;
    let media = match file.media.as_str() {
        "application/pdf" => "application/pdf",
        "image/png" => "image/png",
        "image/jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    };
    Ok(Reply::File { media, name: file.name, bytes })
}

fn endorse_form(r: &Request<'_>) -> Handled {
    let Open { n: stored, call } = open(r)?;
    let n = &stored.value;
    let gaps = n.gaps();
    let mut p = base(n, &call).with(heading("endorse-title")).with(para(msg("endorse-text"))).with(rules_table(r, n, &call)?);
    if gaps.is_empty() {
        p = p
            .with(Block::Warning(msg("endorse-warning")))
            .with(Form::new(format!("/office/nominations/{}/endorse", n.id), "endorse-button").on(stored.version).block());
    } else {
        let rows = gaps.iter().filter_map(|g| g.field.as_deref()).map(|f| {
            let step = STEPS.iter().find(|(_, fields)| fields.contains(&f)).map_or("person", |(s, _)| *s);
            vec![Inline::Link(link(
                format!("/office/nominations/{}/edit/{step}", n.id),
                Text::Key(format!("field-{}", f.replace('_', "-"))),
            ))]
        });
        p = p
            .with(Block::Notice(msg_with("endorse-gaps", vec![("count", Arg::Int(gaps.len() as i64))]), Vec::new()))
            .with(Block::List(rows.collect()));
    }
    page(p.data(serde_json::json!({ "version": stored.version, "gaps": gaps })))
}

fn endorse(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.endorse(&r.act()?, r.id()?, r.seen())?;
    r.done(receipt, format!("/office/nominations/{}", r.param("id")), "done-endorsed")
}

fn withdraw_form(r: &Request<'_>) -> Handled {
    let Open { n: stored, call } = open(r)?;
    let n = &stored.value;
    page(
        base(n, &call).with(heading("withdraw-title")).with(Block::Warning(msg("withdraw-warning"))).with(
            Form::new(format!("/office/nominations/{}/withdraw", n.id), "withdraw-button")
                .grave()
                .on(stored.version)
                .field(lines("reason", 1000))
                .block(),
        ),
    )
}

fn withdraw(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.withdraw(&r.act()?, r.id()?, r.seen(), &reason)?, "done-withdrawn")
}

fn send_back(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.return_nomination(&r.act()?, r.id()?, r.seen(), &reason)?, "done-returned")
}

fn screen_form(r: &Request<'_>) -> Handled {
    let Open { n: stored, call } = open(r)?;
    let n = &stored.value;
    let capital_only = r.app.office.parameters()?.value("capital_rule") == "capital_only";
    let mut form = Form::new(format!("/office/nominations/{}/screen", n.id), "screen-button").on(stored.version);
    for x in n.rules(&call, capital_only) {
        let shows = match x.finding {
            Finding::Met => "screen-shows-met",
            Finding::NotMet => "screen-shows-not-met",
            Finding::ToAttest => "screen-shows-to-attest",
        };
        let hint = Text::Join([msg(shows)].into_iter().chain(x.why.iter().map(|w| Text::Key((*w).to_owned()))).collect());
        form = form
            .field(
                field(format!("rule_{}", x.rule), Input::Radios(choices("screen", &["met", "not_met"])))
                    .label(Text::Key(format!("rule-{}", x.rule)))
                    .hint_text(hint),
            )
            .field(
                field(format!("reason_{}", x.rule), Input::Select(choices("reason", REASONS)))
                    .label(msg("field-reason-code"))
                    .value(if x.finding == Finding::Met { "declaration" } else { "" }),
            );
    }
    form = form.field(lines("note", 2000).optional().hint("screen-note-hint"));
    let mut p = base(n, &call).with(heading("screen-title")).with(para(msg("screen-title-text")));
    for (step, fields) in STEPS {
        let rows = fields.iter().map(|f| answer_row(n, f, None)).collect();
        p = p.with(Block::Details(Text::Key(format!("step-{step}")), vec![Block::Summary(rows)]));
    }
    page(p.with(form.block()).data(serde_json::json!({ "version": stored.version, "rules": n.rules(&call, capital_only) })))
}

fn screen(r: &Request<'_>) -> Handled {
    let Open { n: stored, call } = open(r)?;
    let capital_only = r.app.office.parameters()?.value("capital_rule") == "capital_only";
    let confirmed: Vec<Confirmed> = stored
        .value
        .rules(&call, capital_only)
        .into_iter()
        .filter_map(|x| {
            let met = match r.text(&format!("rule_{}", x.rule)) {
                "met" => true,
                "not_met" => false,
                _ => return None,
            };
            Some(Confirmed { rule: x.rule.to_owned(), machine: x.finding, met, reason: r.text(&format!("reason_{}", x.rule)).to_owned() })
        })
        .collect();
    let note = r.optional("note", 2000);
    r.clear()?;
    back(r, r.app.office.screen_nomination(&r.act()?, r.id()?, r.seen(), &confirmed, &note)?, "done-screening")
}

fn ticket(r: &Request<'_>) -> Handled {
    let amount = r.usd("ticket");
    r.clear()?;
    back(r, r.app.office.estimate_ticket(&r.act()?, r.id()?, r.seen(), amount)?, "done-ticket")
}

fn accept(r: &Request<'_>) -> Handled {
    let as_nominee = r.choice("as", &["mission", "nominee"]) == "nominee";
    r.clear()?;
    back(r, r.app.office.accept(&r.act()?, r.id()?, r.seen(), as_nominee)?, "done-accepted")
}

fn decline(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.decline(&r.act()?, r.id()?, r.seen(), &reason)?, "done-declined")
}

fn promote(r: &Request<'_>) -> Handled {
    back(r, r.app.office.promote(&r.act()?, r.id()?, r.seen())?, "done-promoted")
}

fn back(r: &Request<'_>, receipt: bursar_store::Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/nominations/{}", r.param("id")), key)
}
