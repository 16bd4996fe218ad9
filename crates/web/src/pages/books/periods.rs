//! Months and years: the checklist of their end with each step's result, closing, opening again (DOMAIN 2.3).

use super::READERS;
use crate::kit::{cell, heading, history, line, lines, link, para, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, ButtonLook, Form, Inline, Page, Text, Tone, msg, msg_with, raw};
use bursar_domain::period::{MACHINE, Period};
use bursar_domain::time::day;
use bursar_domain::{Arg, Role};
use bursar_office::periods::Checklist;
use jiff::civil::Date;

const R9: Who = Who::Roles(&[Role::FundManager]);
const CLOSES: Who = Who::Roles(&[Role::FundManager, Role::Certifying]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/periods", Who::Roles(READERS), periods),
    get("/office/periods/{key}", Who::Roles(READERS), show),
    post("/office/periods/{key}/revalue", Who::Roles(&[Role::FinanceAssistant]), revalue, "/office/periods/{key}"),
    post("/office/periods/{key}/allowance", CLOSES, allowance, "/office/periods/{key}"),
    post(
        "/office/periods/{key}/accounts",
        Who::Roles(&[Role::FinanceAssistant, Role::Certifying]),
        close_accounts,
        "/office/periods/{key}",
    ),
    get("/office/periods/{key}/close", CLOSES, close_form),
    post("/office/periods/{key}/close", CLOSES, close, "/office/periods/{key}/close"),
    post("/office/periods/{key}/snapshot", CLOSES, snapshot, "/office/periods/{key}"),
    post("/office/periods/{key}/reopen", R9, reopen, "/office/periods/{key}"),
    post("/office/periods/{key}/answer", CLOSES, answer, "/office/periods/{key}"),
    post("/office/periods/{key}/audit", R9, audit, "/office/periods/{key}"),
];

/// Where a step is done that has no button here.
const PLACES: &[(&str, &[&str])] = &[
    ("close-step-cut-off", &["/office/contributions?waiting=1", "/office/bank"]),
    ("close-step-late-reports", &["/office/reports"]),
    ("close-step-accruals", &["/office/orders"]),
    ("close-step-revaluation", &["/office/rates"]),
    ("close-step-advances", &["/office/agreements"]),
    ("close-step-lapsed-commitments", &["/office/agreements"]),
    ("close-step-trial-balance", &["/office/ledger/trial-balance"]),
];

fn at(key: &str) -> String {
    format!("/office/periods/{key}")
}

fn periods(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let known = office.periods()?;
    let state = |key: &str| known.iter().find(|p| p.value.key == key).map_or("open", |p| p.value.state.as_str()).to_owned();
    let today = day(office.now());
    let mut rows = Vec::new();
    for year in office.years()? {
        let key = format!("{year:04}");
        rows.push(vec![cell(link(at(&key), Text::Code(key.clone()))), cell(state_tag(&MACHINE, &state(&key)))]);
        for month in (1..=12i8).rev().filter_map(|m| Date::new(year, m, 1).ok()).filter(|first| *first <= today) {
            let key = Period::month_of(month);
            rows.push(vec![cell(link(at(&key), Text::Code(key.clone()))), cell(state_tag(&MACHINE, &state(&key)))]);
        }
    }
    let heads = [("head-period", false), ("head-state", false)];
    page(
        Page::new(msg("periods-title"))
            .under("/office", msg("nav-work"))
            .under("/office/ledger", msg("ledger-title"))
            .with(Block::Lead(msg("periods-lead")))
            .with(Block::Table(table("periods-title", &heads, rows, msg("ledger-empty"))))
            .data(known.iter().map(|p| serde_json::json!({ "key": p.value.key, "state": p.value.state })).collect::<Vec<_>>()),
    )
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let list = office.checklist(r.param("key"))?;
    let p = &list.period.value;
    let mut rows = vec![
        row("head-state", state_tag(&MACHINE, &p.state)),
        row_of(msg("period-days"), vec![Text::Date(p.first).into(), Inline::Hint(Text::Date(p.last))]),
    ];
    if let Some(kept) = p.snapshot() {
        rows.push(row("period-digest", Text::Code(kept.digest.clone())));
    }
    if let Some(reference) = &p.audit {
        rows.push(row("period-audit", raw(reference.clone())));
    }
    if let Some(asked) = &p.asked {
        rows.push(row_of(
            msg("period-asked"),
            vec![raw(asked.reason.clone()).into(), Inline::Hint(raw(asked.name.clone())), Inline::Hint(Text::Time(asked.at))],
        ));
    }
    let steps: Vec<_> = list.steps().map(|(s, open)| serde_json::json!({ "step": s.key, "open": open })).collect();
    let data = serde_json::json!({ "period": p, "steps": steps, "to_revalue": office.to_revalue(p.last)? });
    let mut page_ = Page::new(msg_with("period-title", vec![("key", Arg::Text(p.key.clone()))]))
        .under("/office/ledger", msg("ledger-title"))
        .under("/office/periods", msg("periods-title"))
        .with(Block::Summary(rows))
        .with(heading("checklist"))
        .with(Block::Table(steps_table(&list)))
        .and(acts(r, &list));
    if p.is_year() {
        let key = p.key.clone();
        page_ = page_.with(Block::Buttons(vec![link(format!("/statements/{key}"), msg("period-see-statement"))]));
    }
    let entries = crate::pages::ledger::entries_of(r, p.id)?;
    let revisions = office.read(|x| x.revisions("period", p.id))?;
    page(page_.with(heading("period-entries")).with(entries).with(history(&revisions, &MACHINE)).data(data).wide())
}

fn steps_table(list: &Checklist) -> crate::ui::Table {
    let rows = list
        .steps()
        .map(|(step, open)| {
            let result = if open == 0 {
                Inline::Tag(Tone::Green, msg("step-holds"))
            } else {
                Inline::Tag(Tone::Amber, msg_with("step-open", vec![("count", Arg::Int(open))]))
            };
            let mut what = vec![
                Inline::Text(Text::Key(format!("close-step-{}", step.key))),
                Inline::Hint(Text::Key(format!("close-holds-{}", step.key))),
            ];
            for place in PLACES
                .iter()
                .filter(|(key, _)| key.strip_prefix("close-step-") == Some(step.key) && open != 0)
                .flat_map(|(_, places)| *places)
            {
                let path = place.split('?').next().unwrap_or(place);
                if crate::route::find(crate::route::Method::Get, path).is_some() {
                    what.push(Inline::Link(link(*place, msg("step-go"))));
                }
            }
            let roles = step.who.iter().flat_map(|role| [raw("·"), Text::Key(role.label().to_owned())]).skip(1);
            let who = cell(Text::Join(roles.collect()));
            let journals = cell(if step.journals.is_empty() { Text::None } else { Text::Code(step.journals.join(" ")) });
            vec![what, vec![result], who, journals]
        })
        .collect();
    let heads = [("head-step", false), ("head-result", false), ("head-who", false), ("head-journal", false)];
    crate::ui::Table { caption_hidden: true, ..table("checklist", &heads, rows, Text::None) }
}

/// The forms open to this person in this state.
fn acts(r: &Request<'_>, list: &Checklist) -> Vec<Block> {
    let p = &list.period.value;
    let version = list.period.version;
    let act = |what: &str| format!("{}/{what}", at(&p.key));
    let has = |roles: &[Role]| r.has_any(roles);
    let open_step = |key: &str| list.steps().any(|(s, open)| s.key == key && open != 0);
    let ended = day(r.app.office.now()) > p.last;
    let mut blocks = Vec::new();
    let closes = has(&[Role::FundManager, Role::Certifying]);
    match p.state.as_str() {
        "open" if !ended => blocks.push(para(msg_with("period-runs", vec![("day", Arg::Date(p.last))]))),
        "open" => {
            if open_step("revaluation") && has(&[Role::FinanceAssistant]) {
                blocks.push(Form::new(act("revalue"), "period-revalue").secondary().block());
            }
            if open_step("allowance") && closes {
                blocks.push(Form::new(act("allowance"), "period-set-allowance").secondary().block());
            }
            let before_close = list.steps().take_while(|(s, _)| s.key != "close").all(|(_, open)| open == 0);
            if open_step("close") && before_close && has(&[Role::FinanceAssistant, Role::Certifying]) {
                blocks.push(Form::new(act("accounts"), "period-close-accounts").secondary().block());
            }
            if list.open() == 0 && closes {
                blocks.push(Block::Buttons(vec![link(act("close"), msg("period-close"))]));
            }
        }
        "closed" => {
            if p.snapshot().is_none() && closes {
                blocks.push(Form::new(act("snapshot"), "period-keep-snapshot").block());
            }
            if has(&[Role::FundManager]) {
                let ask = Form::new(act("reopen"), "period-ask").on(version).field(lines("reason", 1000)).secondary();
                blocks.push(Block::Details(msg("period-ask"), vec![para(msg("period-ask-text")), ask.block()]));
                if p.is_year() && p.snapshot().is_some() {
                    let audit = Form::new(act("audit"), "period-record-audit").on(version).field(line("reference")).grave();
                    blocks.push(Block::Details(msg("period-record-audit"), vec![para(msg("period-audit-text")), audit.block()]));
                }
            }
        }
        "reopening" => {
            if has(&[Role::Certifying]) {
                blocks.push(
                    Form::new(act("answer"), "period-agree")
                        .title("period-answer")
                        .on(version)
                        .field(lines("reason", 1000).hint("period-answer-hint").optional())
                        .sends("event", "agree_reopening")
                        .button("event", "refuse_reopening", "period-refuse", ButtonLook::Secondary)
                        .block(),
                );
            } else if has(&[Role::FundManager]) {
                blocks
                    .push(Form::new(act("answer"), "period-withdraw").on(version).secondary().sends("event", "withdraw_reopening").block());
            }
        }
        _ => {}
    }
    blocks
}

fn close_form(r: &Request<'_>) -> Handled {
    let list = r.app.office.checklist(r.param("key"))?;
    let p = &list.period.value;
    page(
        Page::new(msg("period-close"))
            .caption(Text::Code(p.key.clone()))
            .under("/office/periods", msg("periods-title"))
            .under(at(&p.key), Text::Code(p.key.clone()))
            .with(Block::Warning(msg_with("period-close-text", vec![("last", Arg::Date(p.last))])))
            .with(Block::Table(steps_table(&list)))
            .with(Form::new(format!("{}/close", at(&p.key)), "period-close").grave().on(list.period.version).block()),
    )
}

fn revalue(r: &Request<'_>) -> Handled {
    let key = r.param("key");
    r.done(r.app.office.revalue(&r.act()?, key)?, at(key), "done-revalued")
}

fn allowance(r: &Request<'_>) -> Handled {
    let key = r.param("key");
    r.done(r.app.office.set_allowance(&r.act()?, key)?, at(key), "done-allowance")
}

fn close_accounts(r: &Request<'_>) -> Handled {
    let key = r.param("key");
    r.done(r.app.office.close_year(&r.act()?, key)?, at(key), "done-accounts-closed")
}

fn close(r: &Request<'_>) -> Handled {
    let key = r.param("key");
    r.done(r.app.office.close_period(&r.act()?, key, r.seen())?, at(key), "done-period-closed")
}

fn snapshot(r: &Request<'_>) -> Handled {
    let key = r.param("key");
    r.done(r.app.office.keep_snapshot(&r.act()?, key)?, at(key), "done-snapshot")
}

fn reopen(r: &Request<'_>) -> Handled {
    let key = r.param("key");
    let reason = r.required("reason", 1000);
    r.clear()?;
    r.done(r.app.office.ask_reopening(&r.act()?, key, r.seen(), &reason)?, at(key), "done-reopening-asked")
}

fn answer(r: &Request<'_>) -> Handled {
    let key = r.param("key");
    let event = r.choice("event", &["agree_reopening", "refuse_reopening", "withdraw_reopening"]).to_owned();
    let reason = r.optional("reason", 1000);
    r.clear()?;
    r.done(r.app.office.answer_reopening(&r.act()?, key, r.seen(), &event, &reason)?, at(key), "done-reopening-answered")
}

fn audit(r: &Request<'_>) -> Handled {
    let key = r.param("key");
    let reference = r.required("reference", 200);
    r.clear()?;
    r.done(r.app.office.record_audit(&r.act()?, key, r.seen(), &reference)?, at(key), "done-audit")
}
