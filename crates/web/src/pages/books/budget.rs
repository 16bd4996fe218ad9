//! Budget control (MON-10): what is available, line by line; where the money of each window, call and allotment is; the reserve
//! (MON-08); allotments that are no calls (J10); the ledger of one activity.

use super::{READERS, account, entries_on, usd_of};
use crate::kit::{cell, choices, field, heading, history, line, lines, link, para, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, ButtonLook, Form, Inline, Input, Page, Table, Text, msg, msg_with, raw};
use bursar_domain::allotment::{Allotment, MACHINE, Use};
use bursar_domain::available::Available;
use bursar_domain::ledger::{Account, Window};
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Id, Role};
use bursar_office::Failure;
use bursar_office::budgets::{Budget, Levels, Source};
use bursar_office::public::ControlFigures;
use bursar_store::Stored;

const R9: Who = Who::Roles(&[Role::FundManager]);
const R7_R8: Who = Who::Roles(&[Role::ProjectOfficer, Role::FinanceAssistant]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/budget", Who::Roles(READERS), budget),
    post("/office/budget/reserve", R9, reserve, "/office/budget"),
    get("/office/allotments/new", R7_R8, propose_form),
    post("/office/allotments/new", R7_R8, propose, "/office/allotments/new"),
    get("/office/allotments/{id}", Who::Roles(READERS), show),
    post("/office/allotments/{id}/allot", R9, allot, "/office/allotments/{id}"),
    post("/office/allotments/{id}/decline", R9, decline, "/office/allotments/{id}"),
    post("/office/allotments/{id}/withdraw", R7_R8, withdraw, "/office/allotments/{id}"),
    post("/office/allotments/{id}/change", R9, change, "/office/allotments/{id}"),
    get("/office/allotments/{id}/close", R9, close_form),
    post("/office/allotments/{id}/close", R9, close, "/office/allotments/{id}/close"),
    get("/office/activities/{id}", Who::Roles(READERS), activity),
];

fn budget(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let b = office.budget()?;
    let fund = office.fund()?;
    let a = &b.available;
    let mut p =
        Page::new(msg("budget-title")).under("/office", msg("nav-work")).with(Block::Lead(msg("budget-lead"))).with(Block::Buttons(vec![
            link("/office/ledger", msg("ledger-title")),
            link("/office/plans", msg("plans-title")),
            link("/office/forecast", msg("forecast-title")),
        ]));
    if fund.value.state == "throttled" {
        p = p.with(Block::Notice(msg("budget-throttled"), Vec::new()));
    }
    p = p.with(heading("budget-available")).with(Block::Table(available_table(a))).with(made_of(a)).with(para(msg(if a.agrees() {
        "budget-agrees"
    } else {
        "budget-disagrees"
    })));
    let control = ControlFigures {
        ceiling: a.ceiling(),
        unallotted: a.unallotted,
        allotted: a.allotted,
        pre_committed: a.pre_committed,
        committed: a.committed,
        spent: a.spent,
    };
    p = p.with(crate::pages::public::money_picture(r, &control)).with(heading("budget-floor")).with(floors(r, &b)?);
    if r.has_any(&[Role::FundManager]) {
        p = p.with(Block::Details(
            msg("reserve-form"),
            vec![
                Form::new("/office/budget/reserve", "reserve-top-up")
                    .intro(msg("reserve-text"))
                    .on(fund.version)
                    .field(field("amount", Input::Number).hint("hint-usd"))
                    .field(lines("reason", 1000))
                    .sends("act", "top_up")
                    .button("act", "release", "reserve-release", ButtonLook::Secondary)
                    .block(),
            ],
        ));
    }
    p = p.with(heading("budget-where")).with(Block::Table(where_table(&b)));
    if r.has_any(&[Role::ProjectOfficer, Role::FinanceAssistant]) {
        p = p.with(Block::Buttons(vec![link("/office/allotments/new", msg("allotment-new"))]));
    }
    page(p.with(entries_of_reserve(r, fund.value.id)?).data(budget_data(&b)).wide())
}

fn entries_of_reserve(r: &Request<'_>, fund: Id) -> Result<Block, Failure> {
    Ok(Block::Details(msg("reserve-entries"), vec![crate::pages::ledger::entries_of(r, fund)?]))
}

/// MON-10 as it is written: what came in, less each thing taken off, and what is left.
fn available_table(a: &Available) -> Table {
    let off = |key: &'static str, usd: Cents, href: String| vec![cell(msg(key)), usd_of(-usd, href)];
    let sum = |key: &'static str, usd: Cents, on: Account| vec![cell(msg(key)), usd_of(usd, entries_on(on, None))];
    let rows = vec![
        vec![cell(msg("available-received")), cell(Text::Usd(a.received))],
        off("available-conditional", a.conditional, entries_on(Account::Conditional, None)),
        off("available-held", a.held, entries_on(Account::Held, None)),
        off("available-reserve", a.reserve, entries_on(Account::Reserve, None)),
        sum("available-ceiling", a.ceiling(), Account::Ceiling),
        off("available-allotted", a.allotted, entries_on(Account::Allotted, None)),
        off("available-pre-committed", a.pre_committed, entries_on(Account::PreCommitted, None)),
        off("available-committed", a.committed, entries_on(Account::Committed, None)),
        off("available-spent", a.spent, entries_on(Account::Spent, None)),
    ];
    let mut t = table("budget-available", &[("head-what", false), ("head-usd", true)], rows, Text::None);
    t.caption_hidden = true;
    t.foot = Some(sum("available-left", a.available, Account::Unallotted));
    t
}

/// What makes up the first line: cash, what was paid out and is not spent yet, debts, and what was spent.
fn made_of(a: &Available) -> Block {
    let rows = a.made_of.iter().map(|(on, usd)| vec![cell(account(*on)), usd_of(*usd, entries_on(*on, None))]).collect();
    let mut t = table("available-made-of", &[("head-account", false), ("head-usd", true)], rows, msg("ledger-empty"));
    t.foot = Some(vec![cell(msg("available-received")), cell(Text::Usd(a.received))]);
    Block::Details(msg("available-made-of"), vec![para(msg("available-made-of-text")), Block::Table(t)])
}

fn floors(r: &Request<'_>, b: &Budget) -> Result<Block, Failure> {
    let p = r.app.office.parameters()?;
    let mut rows = vec![row("floor-reserve", Text::Usd(b.available.reserve))];
    match b.floor {
        None => rows.push(row_of(
            msg("floor-target"),
            vec![msg_with("floor-no-plan", vec![("percent", Arg::Int(p.count("fund_floor_percent")))]).into()],
        )),
        Some(floor) => {
            let percent = vec![("percent", Arg::Int(p.count("fund_floor_percent")))];
            rows.push(row_of(msg("floor-target"), vec![Text::Usd(floor).into(), Inline::Hint(msg_with("floor-target-hint", percent))]));
            rows.push(row("floor-missing", Text::Usd((floor - b.available.reserve).max(Cents::ZERO))));
            rows.push(row("floor-after", Text::Usd(b.available.after_floor(floor))));
        }
    }
    rows.push(row_of(msg("floor-activity"), vec![Text::Usd(p.usd("activity_floor_usd")).into(), Inline::Hint(msg("floor-activity-hint"))]));
    Ok(Block::Summary(rows))
}

fn window_name(window: Option<Window>) -> Text {
    msg(match window {
        Some(Window::A) => "window-a",
        Some(Window::B) => "window-b",
        None => "window-both",
    })
}

/// Each call and allotment under its window, with where its money is.
fn where_table(b: &Budget) -> Table {
    let levels = |l: &Levels, key: Option<Id>, window: Option<Window>| {
        let of = |on: Account| match (key, window) {
            (None, Some(w)) => format!("{}&window={}", entries_on(on, None), w.code()),
            _ => entries_on(on, key),
        };
        std::iter::once(cell(Text::Usd(l.total()))).chain(l.parts().map(|(on, usd)| usd_of(usd, of(on)))).collect::<Vec<_>>()
    };
    let mut rows = Vec::new();
    for window in [Some(Window::A), Some(Window::B), None] {
        let of_window: Vec<_> = b.rows.iter().filter(|(w, _, _)| *w == window).collect();
        if of_window.is_empty() {
            continue;
        }
        let whole = of_window.iter().fold(Levels::default(), |sum, (_, _, l)| sum.and(*l));
        let mut head = vec![cell(window_name(window))];
        head.extend(if window.is_some() {
            levels(&whole, None, window)
        } else {
            std::iter::once(whole.total()).chain(whole.parts().map(|(_, usd)| usd)).map(|usd| cell(Text::Usd(usd))).collect()
        });
        rows.push(head);
        for (_, source, l) in of_window {
            let (name, key) = match source {
                Source::Call(c) => {
                    let name = link(format!("/office/calls/{}", c.number), Text::Code(c.number.clone()));
                    (vec![Inline::Link(name), Inline::Hint(Text::Tr(c.title.clone()))], c.id)
                }
                Source::Allotment(a) => {
                    let name = link(format!("/office/allotments/{}", a.id), Text::Code(a.number.clone()));
                    (vec![Inline::Link(name), Inline::Hint(raw(a.title.clone())), state_tag(&MACHINE, &a.state)], a.id)
                }
            };
            rows.push(std::iter::once(name).chain(levels(l, Some(key), None)).collect());
        }
    }
    if b.elsewhere != Levels::default() {
        rows.push(std::iter::once(cell(msg("budget-elsewhere"))).chain(levels(&b.elsewhere, None, None)).collect());
    }
    let whole = b.rows.iter().fold(b.elsewhere, |sum, (_, _, l)| sum.and(*l));
    let heads = [
        ("head-budget-line", false),
        ("head-allotted-in-all", true),
        ("level-free", true),
        ("level-pre-committed", true),
        ("level-committed", true),
        ("level-spent", true),
    ];
    let mut t = table("budget-where", &heads, rows, msg("budget-none"));
    t.caption_hidden = true;
    t.foot = Some(std::iter::once(cell(msg("total"))).chain(levels(&whole, None, None)).collect());
    t
}

fn budget_data(b: &Budget) -> serde_json::Value {
    let rows: Vec<_> = b
        .rows
        .iter()
        .map(|(window, source, levels)| {
            let (kind, id, number) = match source {
                Source::Call(c) => ("call", c.id, &c.number),
                Source::Allotment(a) => ("allotment", a.id, &a.number),
            };
            serde_json::json!({ "kind": kind, "id": id, "number": number, "window": window.map(Window::code), "levels": levels })
        })
        .collect();
    serde_json::json!({ "available": b.available, "floor": b.floor, "rows": rows, "elsewhere": b.elsewhere })
}

fn reserve(r: &Request<'_>) -> Handled {
    let usd = r.usd("amount");
    let release = r.choice("act", &["top_up", "release"]) == "release";
    let reason = r.optional("reason", 1000);
    r.clear()?;
    let change = if release { -usd } else { usd };
    r.done(r.app.office.change_reserve(&r.act()?, r.seen(), change, &reason)?, "/office/budget", "done-reserve")
}

fn propose_form(r: &Request<'_>) -> Handled {
    let codes: Vec<&str> = Use::ALL.iter().map(|u| u.code()).collect();
    let form = Form::new("/office/allotments/new", "allotment-propose")
        .field(field("use", Input::Radios(choices("use", &codes))))
        .field(line("title").hint("allotment-title-hint"))
        .field(field("year", Input::Line(4)).value(day(r.app.office.now()).year().to_string()))
        .field(field("amount", Input::Number).hint("hint-usd"));
    page(
        Page::new(msg("allotment-new"))
            .under("/office/budget", msg("budget-title"))
            .with(Block::Inset(msg("allotment-new-text")))
            .with(form.block()),
    )
}

fn propose(r: &Request<'_>) -> Handled {
    let codes: Vec<&str> = Use::ALL.iter().map(|u| u.code()).collect();
    let for_ = Use::from_code(r.choice("use", &codes)).unwrap_or(Use::Running);
    let title = r.required("title", 200);
    let year = i16::try_from(r.count("year")).unwrap_or(0);
    let usd = r.usd("amount");
    r.clear()?;
    let receipt = r.app.office.propose_allotment(&r.act()?, for_, year, &title, usd)?;
    let to = format!("/office/allotments/{}", receipt.subject);
    r.done(receipt, to, "done-allotment-proposed")
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Allotment> = office.fetch(r.id()?)?;
    let a = &stored.value;
    let levels = office.levels(a.id)?;
    let mut rows = vec![
        row("head-state", state_tag(&MACHINE, &a.state)),
        row("field-use", Text::Key(format!("use-{}", a.use_.code()))),
        row("field-year", Text::Code(a.year.to_string())),
        row("head-amount", Text::Usd(a.usd)),
    ];
    if a.state == "open" {
        for ((on, usd), key) in levels.parts().into_iter().zip(["level-free", "level-pre-committed", "level-committed", "level-spent"]) {
            rows.push(row_of(msg(key), usd_of(usd, entries_on(on, Some(a.id)))));
        }
    }
    let mut p = Page::new(raw(a.title.clone()))
        .caption(msg_with("allotment-number", vec![("number", Arg::Text(a.number.clone()))]))
        .under("/office/budget", msg("budget-title"))
        .with(Block::Summary(rows))
        .and(acts(r, &stored))
        .data(serde_json::json!({ "allotment": a, "levels": levels }));
    let changes = a
        .changes
        .iter()
        .map(|c| {
            let why = if c.reason.is_empty() { Text::None } else { raw(c.reason.clone()) };
            vec![cell(Text::Time(c.at)), cell(Text::Usd(c.usd)), cell(why)]
        })
        .collect();
    let heads = [("head-when", false), ("head-usd", true), ("head-reason", false)];
    p = p.with(Block::Table(table("allotment-changes", &heads, changes, msg("allotment-no-changes"))));
    let revisions = office.read(|x| x.revisions("allotment", a.id))?;
    let entries = crate::pages::ledger::entries_of_call(r, a.id)?;
    page(p.with(heading("entries")).with(entries).with(history(&revisions, &MACHINE)))
}

/// The forms open to this person in this state.
fn acts(r: &Request<'_>, stored: &Stored<Allotment>) -> Vec<Block> {
    let a = &stored.value;
    let at = |what: &str| format!("/office/allotments/{}/{what}", a.id);
    let (decides, proposes) = (r.has_any(&[Role::FundManager]), r.has_any(&[Role::ProjectOfficer, Role::FinanceAssistant]));
    let mut blocks = Vec::new();
    match a.state.as_str() {
        "proposed" if decides => {
            blocks.push(Form::new(at("allot"), "allotment-allot").title("allotment-decide").on(stored.version).block());
            let decline = Form::new(at("decline"), "allotment-decline").on(stored.version).field(lines("reason", 1000)).secondary();
            blocks.push(Block::Details(msg("allotment-decline"), vec![decline.block()]));
        }
        "proposed" if proposes => {
            blocks.push(Form::new(at("withdraw"), "allotment-withdraw").secondary().on(stored.version).block());
        }
        "open" if decides => {
            let change = Form::new(at("change"), "allotment-increase")
                .title("allotment-change")
                .on(stored.version)
                .field(field("amount", Input::Number).hint("hint-usd"))
                .field(lines("reason", 1000))
                .sends("act", "increase")
                .button("act", "give_back", "allotment-give-back", ButtonLook::Secondary);
            blocks.push(Block::Details(msg("allotment-change"), vec![change.block()]));
            blocks.push(Block::Buttons(vec![link(at("close"), msg("allotment-close"))]));
        }
        _ => {}
    }
    blocks
}

fn back(r: &Request<'_>) -> Result<(Id, String), Failure> {
    let id = r.id()?;
    Ok((id, format!("/office/allotments/{id}")))
}

fn allot(r: &Request<'_>) -> Handled {
    let (id, to) = back(r)?;
    r.done(r.app.office.allot(&r.act()?, id, r.seen())?, to, "done-allotted")
}

fn decline(r: &Request<'_>) -> Handled {
    let (id, to) = back(r)?;
    let reason = r.required("reason", 1000);
    r.clear()?;
    r.done(r.app.office.drop_allotment(&r.act()?, id, r.seen(), "decline", &reason)?, to, "done-allotment-dropped")
}

fn withdraw(r: &Request<'_>) -> Handled {
    let (id, to) = back(r)?;
    r.done(r.app.office.drop_allotment(&r.act()?, id, r.seen(), "withdraw", "")?, to, "done-allotment-dropped")
}

fn change(r: &Request<'_>) -> Handled {
    let (id, to) = back(r)?;
    let usd = r.usd("amount");
    let less = r.choice("act", &["increase", "give_back"]) == "give_back";
    if usd < Cents::ZERO {
        r.refuse(bursar_domain::Refusal::new("MON-10", "amount-not-positive").at("amount"));
    }
    let reason = r.optional("reason", 1000);
    r.clear()?;
    let usd = if less { -usd } else { usd };
    r.done(r.app.office.change_allotment(&r.act()?, id, r.seen(), usd, &reason)?, to, "done-allotment-changed")
}

fn close_form(r: &Request<'_>) -> Handled {
    let stored: Stored<Allotment> = r.app.office.fetch(r.id()?)?;
    let a = &stored.value;
    let free = r.app.office.levels(a.id)?.allotted;
    let form = Form::new(format!("/office/allotments/{}/close", a.id), "allotment-close").grave().on(stored.version);
    page(
        Page::new(msg("allotment-close"))
            .caption(raw(a.title.clone()))
            .under("/office/budget", msg("budget-title"))
            .under(format!("/office/allotments/{}", a.id), Text::Code(a.number.clone()))
            .with(Block::Warning(msg_with("allotment-close-text", vec![("free", Arg::Usd(free))])))
            .with(form.block()),
    )
}

fn close(r: &Request<'_>) -> Handled {
    let (id, to) = back(r)?;
    r.done(r.app.office.close_allotment(&r.act()?, id, r.seen())?, to, "done-allotment-closed")
}

/// The ledger of one activity: a mission, or the activity of an agreement.
fn activity(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    let office = &r.app.office;
    let number = r.page_number();
    const SIZE: i64 = 50;
    let filter =
        bursar_store::EntryFilter { activity: Some(id), limit: SIZE, offset: (number - 1) * SIZE, ..bursar_store::EntryFilter::default() };
    let (balances, total, found) = office.read(|x| Ok((x.balances_of_activity(id)?, x.count_entries(&filter)?, x.entries(&filter)?)))?;
    if total == 0 {
        return Err(Failure::NotFound);
    }
    let on = |a: Account| format!("/office/ledger/entries?account={}&activity={id}", a.code());
    let rows = balances
        .iter()
        .filter(|(_, usd)| *usd != Cents::ZERO)
        .map(|(a, usd)| vec![cell(account(*a)), usd_of(if a.is_control() { -*usd } else { *usd }, on(*a))])
        .collect();
    let what = found.first().map(|row| office.activity_of(row, id)).transpose()?.flatten();
    let name = what.as_ref().map(|(href, name)| super::link_if_there(href, Text::Code(name.clone())));
    let data = serde_json::json!({ "activity": id, "balances": balances, "entries": found.iter().map(|e| &e.entry).collect::<Vec<_>>() });
    let mut p = Page::new(msg("activity-title")).under("/office/budget", msg("budget-title")).with(Block::Lead(msg("activity-lead")));
    if let Some(name) = name {
        p = p.with(Block::Para(vec![name]));
    }
    page(
        p.with(Block::Table(table("activity-balances", &[("head-account", false), ("head-usd", true)], rows, msg("ledger-empty"))))
            .with(heading("entries"))
            .with(crate::pages::ledger::entry_table(&found))
            .with(Block::Pages { href: format!("/office/activities/{id}"), page: number, size: SIZE, total })
            .data(data)
            .wide(),
    )
}
