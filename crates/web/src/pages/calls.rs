//! Calls in the office: drafted, edited, cleared, cancelled (SM-03).

use crate::kit::{cell, field, heading, lines, link, para, state_tag, table};
use crate::request::{Reply, Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Form, Inline, Input, Mark, Page, Text, msg, msg_with};
use bursar_domain::call::{CRITERIA, Call, MACHINE, NIGHTS_MAX, TripRates};
use bursar_domain::ledger::Account;
use bursar_domain::money::decimal;
use bursar_domain::parameters::Shape;
use bursar_domain::rule_set::{self, RuleSet};
use bursar_domain::text::LANGUAGES;
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Refusal, Role, parameters};
use bursar_office::Failure;
use bursar_store::Stored;

const R7_R9: Who = Who::Roles(&[Role::ProjectOfficer, Role::FundManager]);
const R9: Who = Who::Roles(&[Role::FundManager]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/calls", Who::Roles(super::READERS), list),
    post("/office/calls", R7_R9, draft, "/office/calls"),
    get("/office/calls/{number}", Who::Roles(super::READERS), show),
    get("/office/calls/{number}/edit", R7_R9, edit_form),
    post("/office/calls/{number}/edit", R7_R9, edit, "/office/calls/{number}/edit"),
    get("/office/calls/{number}/clear", R9, clear_form),
    post("/office/calls/{number}/clear", R9, clear, "/office/calls/{number}/clear"),
    get("/office/calls/{number}/cancel", R9, cancel_form),
    post("/office/calls/{number}/cancel", R9, cancel, "/office/calls/{number}/cancel"),
];

fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let all: Vec<Stored<Call>> = office.calls()?;
    let rows = all
        .iter()
        .map(|c| &c.value)
        .map(|c| {
            vec![
                vec![
                    Inline::Link(link(format!("/office/calls/{}", c.number), Text::Tr(c.title.clone()))),
                    Inline::Hint(Text::Code(c.number.clone())),
                ],
                cell(state_tag(&MACHINE, &c.state)),
                cell(Text::Int(c.rules.seats)),
                cell(Text::Usd(c.allotment)),
                cell(Text::Time(c.calendar.closes_at)),
            ]
        })
        .collect();
    let heads = [("head-call", false), ("head-state", false), ("head-seats", true), ("head-allotment", true), ("head-closes", false)];
    let mut p = Page::new(msg("calls-title"))
        .under("/office", msg("nav-work"))
        .with(Block::Table(table("calls-table", &heads, rows, msg("calls-none-office"))))
        .data(all.iter().map(|c| &c.value).collect::<Vec<_>>())
        .wide();
    if r.has_any(&[Role::ProjectOfficer, Role::FundManager]) {
        let today = day(office.now());
        let reference = office.reference();
        let meetings: Vec<Choice> = reference
            .meetings
            .iter()
            .filter(|m| m.first > today)
            .map(|m| Choice {
                value: m.key.clone(),
                text: Text::Tr(m.names.clone()),
                hint: Some(msg_with("from-to", vec![("from", Arg::Date(m.first)), ("to", Arg::Date(m.last))])),
            })
            .collect();
        p = if meetings.is_empty() {
            p.with(para(msg("calls-no-meeting")))
        } else {
            p.with(
                Form::new("/office/calls", "call-draft")
                    .title("call-draft-title")
                    .intro(msg("call-draft-text"))
                    .field(field("meeting", Input::Radios(meetings)))
                    .block(),
            )
        };
    }
    page(p)
}

fn draft(r: &Request<'_>) -> Handled {
    let meeting = r.required("meeting", 100);
    r.clear()?;
    let receipt = r.app.office.draft_call(&r.act()?, &meeting)?;
    let call: Stored<Call> = r.app.office.fetch(receipt.subject)?;
    r.done(receipt, format!("/office/calls/{}/edit", call.value.number), "done-call-drafted")
}

fn found(r: &Request<'_>) -> Result<Stored<Call>, Failure> {
    r.app.office.call_by_number(r.param("number"))
}

fn base(c: &Call) -> Page {
    Page::new(Text::Tr(c.title.clone()))
        .caption(msg_with("call-number", vec![("number", Arg::Text(c.number.clone()))]))
        .under("/office", msg("nav-work"))
        .under("/office/calls", msg("nav-calls-office"))
}

fn show(r: &Request<'_>) -> Handled {
    let stored = found(r)?;
    let (c, office) = (&stored.value, &r.app.office);
    let mut p = base(c).with(Block::Para(vec![state_tag(&MACHINE, &c.state)]));
    let mut buttons = Vec::new();
    let open = MACHINE.open_to(&c.state, r.actor()?, None);
    for (event, path, key) in [("edit", "edit", "call-edit"), ("clear", "clear", "call-clear"), ("cancel", "cancel", "call-cancel")] {
        if open.iter().any(|t| t.event == event) {
            buttons.push(link(format!("/office/calls/{}/{path}", c.number), msg(key)));
        }
    }
    if c.is_public() {
        buttons.push(link(format!("/calls/{}", c.number), msg("call-public")));
        buttons.push(link(format!("/office/nominations?call={}", c.id), msg("nav-nominations")));
        buttons.push(link(format!("/office/calls/{}/reviews", c.number), msg("reviews-title")));
        buttons.push(link(format!("/office/calls/{}/round", c.number), msg("round-title")));
    }
    if c.draw_commitment.is_some() {
        buttons.push(link(format!("/office/calls/{}/draw", c.number), msg("draw-title")));
    }
    p = p.with(Block::Buttons(buttons));
    if c.state != "draft" {
        let levels = [
            ("level-allotted", Account::Allotted),
            ("level-pre-committed", Account::PreCommitted),
            ("level-committed", Account::Committed),
            ("level-spent", Account::Spent),
        ];
        let rows = office.read(|x| {
            levels
                .iter()
                .map(|(key, a)| Ok(vec![cell(msg(key)), cell(Text::Usd(-x.balance(*a, Some(c.id))?))]))
                .collect::<Result<Vec<_>, _>>()
        })?;
        p = p.with(heading("call-money")).with(Block::Table(table(
            "call-money",
            &[("head-level", false), ("head-usd", true)],
            rows,
            Text::None,
        )));
    }
    let entries = super::ledger::entries_of_call(r, c.id)?;
    let revisions = office.read(|x| x.revisions("call", c.id))?;
    page(
        p.and(super::public::call_blocks(r, c))
            .and(super::draw::draw_blocks(r, c)?)
            .with(heading("entries"))
            .with(entries)
            .with(crate::kit::history(&revisions, &MACHINE))
            .data(c),
    )
}

fn moment(t: jiff::Timestamp) -> String {
    t.to_zoned(jiff::tz::TimeZone::UTC).datetime().strftime("%Y-%m-%dT%H:%M").to_string()
}

fn edit_form(r: &Request<'_>) -> Handled {
    let stored = found(r)?;
    let c = &stored.value;
    let mut form = Form::new(format!("/office/calls/{}/edit", c.number), "call-save").on(stored.version);
    for lang in LANGUAGES {
        let needed = lang == "en" || lang == "fr";
        for (name, text, rows) in [("title", &c.title, 0), ("about", &c.about, 5)] {
            let input = if rows == 0 { Input::Line(0) } else { Input::Lines(rows, 4000) };
            let mut f = field(format!("{name}_{lang}"), input)
                .label(Text::Join(vec![Text::Key(format!("field-{name}")), Text::Key(format!("in-{lang}"))]))
                .value(text.texts.get(lang).cloned().unwrap_or_default());
            f.optional = !needed;
            form = form.field(f);
        }
    }
    let number = |name: &str, v: i64| field(name, Input::Number).value(v.to_string());
    form = form
        .field(
            field("allotment", Input::Number)
                .value(if c.allotment > Cents::ZERO { decimal(c.allotment.0, 2) } else { String::new() })
                .hint("allotment-hint"),
        )
        .mark(Mark::Open(msg("call-rules"), msg("quantity-hint")))
        .field(number("seats", c.rules.seats));
    let typed = c.rules.set.typed();
    for (place, spec) in rule_set::delegate_keys().filter_map(parameters::find).enumerate() {
        if place == rule_set::COMMON {
            form = form.mark(Mark::More(msg("call-rules-more")));
        }
        let value = typed.get(spec.key).map_or("", String::as_str);
        let mut f = super::parameters::parameter_field(spec, value);
        // Said once for all of them, under the legend.
        if matches!(spec.shape, Shape::Maybe(Shape::Quantity)) {
            f.hint = None;
        }
        form = form.field(f);
    }
    form = form.mark(Mark::Less).mark(Mark::Close);
    for (name, w) in CRITERIA.iter().zip(c.rules.weights) {
        form = form.field(
            number(&format!("weight_{name}"), w).label(Text::Key(format!("criterion-{}", name.replace('_', "-")))).hint("weight-hint"),
        );
    }
    for (name, at) in c.calendar.dates() {
        form = form.field(field(name, Input::Moment).label(Text::Key(format!("calendar-{}", name.replace('_', "-")))).value(moment(at)));
    }
    let t = &c.trip;
    for (name, amount) in [("ticket", t.ticket), ("dsa", t.dsa), ("terminals", t.terminals), ("other", t.other)] {
        form = form.field(field(name, Input::Number).label(Text::Key(format!("trip-{name}"))).value(decimal(amount.0, 2)).hint("hint-usd"));
    }
    form = super::draw::draw_fields(r, c, form.field(number("nights", t.nights)))?.checked(answer(r, c)?, "call-check");
    page(base(c).with(heading("call-edit")).with(para(msg("call-edit-text"))).with(form.block()).data(c))
}

/// Whether the rules can be kept: of the call as typed, if something was sent, else as saved.
fn answer(r: &Request<'_>, saved: &Call) -> Result<Vec<Block>, Failure> {
    let mut call = saved.clone();
    if !r.sent.fields.is_empty() {
        read(r, &mut call);
    }
    Ok(match r.clear() {
        Ok(()) => super::rules::feasibility_blocks(r, &r.app.office.feasibility(&call)?),
        // Each error stands beside its field.
        Err(_) => vec![para(msg("feasible-unknown"))],
    })
}

/// Reads the form into the call; what is no value is noted beside its field.
fn read(r: &Request<'_>, next: &mut Call) {
    for lang in LANGUAGES {
        for (name, text) in [("title", &mut next.title), ("about", &mut next.about)] {
            let typed = r.optional(&format!("{name}_{lang}"), 4000);
            if typed.is_empty() {
                text.texts.remove(lang);
            } else {
                text.texts.insert(lang.to_owned(), typed);
            }
        }
    }
    let within = |name: &str, low: i64, high: i64| {
        let n = r.text(name).parse().unwrap_or(i64::MIN);
        if !(low..=high).contains(&n) {
            r.refuse(Refusal::new("WA-05", "param-out-of-range").at(name).with("low", Arg::Int(low)).with("high", Arg::Int(high)));
        }
        n
    };
    next.rules.seats = within("seats", 1, rule_set::SEATS_MAX);
    next.allotment = r.usd("allotment");
    for (i, name) in CRITERIA.iter().enumerate() {
        next.rules.weights[i] = within(&format!("weight_{name}"), 0, 100);
    }
    next.rules.set = rules(r, &next.rules.set);
    let c = &mut next.calendar;
    for (name, at) in [
        ("opens_at", &mut c.opens_at),
        ("closes_at", &mut c.closes_at),
        ("corrections_until", &mut c.corrections_until),
        ("scores_by", &mut c.scores_by),
        ("decide_by", &mut c.decide_by),
        ("approve_by", &mut c.approve_by),
        ("accept_by", &mut c.accept_by),
    ] {
        let typed = r.moment(name);
        // The form shows minutes: what was not touched keeps its seconds.
        if moment(*at) != moment(typed) {
            *at = typed;
        }
    }
    next.trip = TripRates {
        ticket: r.usd("ticket"),
        dsa: r.usd("dsa"),
        nights: within("nights", 0, NIGHTS_MAX),
        terminals: r.usd("terminals"),
        other: r.usd("other"),
    };
}

/// The rules as typed, each in the shape of its parameter; a rule that was not sent stays as it is.
fn rules(r: &Request<'_>, now: &RuleSet) -> RuleSet {
    let before = now.typed();
    let sent = |key: &str| r.sent.fields.iter().any(|(name, _)| name == key);
    let kept = |key: &str| {
        let Some(spec) = parameters::find(key) else { return String::new() };
        let typed = if sent(key) { r.text(key) } else { before.get(key).map_or("", String::as_str) };
        spec.read(typed).unwrap_or_else(|refusal| {
            r.refuse(refusal);
            String::new()
        })
    };
    let kept: std::collections::BTreeMap<&str, String> = rule_set::delegate_keys().map(|key| (key, kept(key))).collect();
    let set = RuleSet::from_kept(|key| kept.get(key).cloned().unwrap_or_default());
    set.gaps().into_iter().for_each(|gap| r.refuse(gap));
    set
}

/// Saves the draft, or only answers whether its rules can be kept.
fn edit(r: &Request<'_>) -> Handled {
    let stored = found(r)?;
    let mut next = stored.value.step("edit", r.actor()?)?;
    read(r, &mut next);
    super::draw::read_draw(r, &mut next)?;
    r.clear()?;
    if !r.text("check").is_empty() {
        if r.seen().is_some_and(|seen| seen != stored.version) {
            return Err(Refusal::new("", "stale-form").into());
        }
        let found = r.app.office.feasibility(&next)?;
        return Ok(Reply::Again(serde_json::to_value(found).unwrap_or_default()));
    }
    let receipt =
        r.app.office.edit_call(&r.act()?, stored.value.id, r.seen(), |call| *call = Call { state: call.state.clone(), ..next.clone() })?;
    r.done(receipt, format!("/office/calls/{}", r.param("number")), "done-call-saved")
}

fn clear_form(r: &Request<'_>) -> Handled {
    let stored = found(r)?;
    let c = &stored.value;
    let available = -r.app.office.read(|x| x.balance(Account::Unallotted, None))?;
    let gaps = c.gaps();
    let mut p = base(c)
        .with(heading("call-clear"))
        .with(para(msg_with("call-clear-text", vec![("amount", Arg::Usd(c.allotment)), ("available", Arg::Usd(available))])));
    if !gaps.is_empty() {
        let list = gaps.iter().map(|g| vec![Inline::Text(crate::ui::raw(r.locale.refusal(g)))]).collect();
        p = p
            .with(Block::Notice(msg("call-gaps"), vec![link(format!("/office/calls/{}/edit", c.number), msg("call-edit"))]))
            .with(Block::List(list));
    }
    let feasible = r.app.office.feasibility(c)?;
    page(
        p.with(heading("call-rules-kept"))
            .and(super::rules::feasibility_blocks(r, &feasible))
            .and(super::public::call_blocks(r, c))
            .and(super::draw::draw_blocks(r, c)?)
            .with(Block::Warning(msg("call-clear-warning")))
            .with(Form::new(format!("/office/calls/{}/clear", c.number), "call-clear-button").on(stored.version).block())
            .data(serde_json::json!({ "call": c, "gaps": gaps, "available": available, "feasibility": feasible })),
    )
}

fn clear(r: &Request<'_>) -> Handled {
    let id = found(r)?.value.id;
    let receipt = r.app.office.clear_call(&r.act()?, id, r.seen())?;
    r.app.office.tick()?;
    r.done(receipt, format!("/office/calls/{}", r.param("number")), "done-call-cleared")
}

fn cancel_form(r: &Request<'_>) -> Handled {
    let stored = found(r)?;
    let c = &stored.value;
    page(
        base(c).with(heading("call-cancel")).with(Block::Warning(msg("call-cancel-warning"))).with(
            Form::new(format!("/office/calls/{}/cancel", c.number), "call-cancel-button")
                .grave()
                .on(stored.version)
                .field(lines("reason", 1000).hint("reason-public"))
                .block(),
        ),
    )
}

fn cancel(r: &Request<'_>) -> Handled {
    let id = found(r)?.value.id;
    let reason = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.cancel_call(&r.act()?, id, r.seen(), &reason)?;
    r.done(receipt, format!("/office/calls/{}", r.param("number")), "done-call-cancelled")
}
