//! One entry: its lines, what caused it, the way back to the call (AC-15), and its correction by a linked reversal.

use super::{READERS, link_if_there};
use crate::kit::{cell, field, heading, lines, link, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Form, Inline, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::correction::{Correction, MACHINE};
use bursar_domain::time::day;
use bursar_domain::{Arg, Id, Role};
use bursar_office::Failure;
use bursar_office::trace::Link as Traced;
use bursar_store::{EntryRow, LogFilter, Stored};

const R8: Who = Who::Roles(&[Role::FinanceAssistant]);
const R12: Who = Who::Roles(&[Role::Certifying]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/ledger/entries/{id}", Who::Roles(READERS), show),
    get("/office/ledger/entries/{id}/correct", R8, correct_form),
    post("/office/ledger/entries/{id}/correct", R8, correct, "/office/ledger/entries/{id}/correct"),
    get("/office/corrections", Who::Roles(READERS), corrections),
    get("/office/corrections/{id}", Who::Roles(READERS), correction),
    post("/office/corrections/{id}/agree", R12, agree, "/office/corrections/{id}"),
    post("/office/corrections/{id}/decline", R12, decline, "/office/corrections/{id}"),
    post("/office/corrections/{id}/withdraw", R8, withdraw, "/office/corrections/{id}"),
];

fn entry_link(id: Id, text: Text) -> crate::ui::Link {
    link(format!("/office/ledger/entries/{id}"), text)
}

fn journal(e: &bursar_domain::ledger::Entry) -> Text {
    Text::Join(vec![Text::Code(e.journal.clone()), Text::Key(format!("journal-{}", e.journal.to_lowercase()))])
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let row_of_entry: EntryRow = office.entry(r.id()?)?;
    let e = &row_of_entry.entry;
    let seq = row_of_entry.seq;
    let reversal = office.reversal_of(e.id)?;
    let log = office.read(|x| x.log(&LogFilter { before_seq: Some(seq + 1), limit: 1, ..LogFilter::default() }))?;
    let trace = office.trace(&row_of_entry)?;
    let mut rows = vec![row("head-date", Text::Date(e.date)), row("head-journal", journal(e))];
    if let Some(first) = trace.first() {
        rows.push(row_of(msg("entry-document"), vec![document(first)]));
    }
    if let Some(log) = log.first() {
        let act = Text::Key(format!("action-{}", log.action.replace(['.', '_'], "-")));
        let mut said = vec![
            Inline::Link(link(format!("/log?seq={seq}"), act)),
            Inline::Hint(Text::Join(vec![raw(log.actor_name.clone()), Text::Code(log.role.clone())])),
            Inline::Hint(Text::Time(log.at)),
        ];
        said.extend(log.reason.clone().map(|why| Inline::Hint(raw(why))));
        rows.push(row_of(msg("entry-act"), said));
    }
    if let Some(of) = e.reverses {
        rows.push(row("entry-reverses", Inline::Link(entry_link(of, msg("entry-see-reversed")))));
    }
    if let Some(by) = &reversal {
        rows.push(row("entry-reversed-by", Inline::Link(entry_link(by.entry.id, msg("entry-see-reversal")))));
    }
    let open = reversal.is_none() && e.reverses.is_none();
    if open && let Some(way) = Correction::way(e) {
        rows.push(row("entry-way-back", Text::Key(format!("way-{way}"))));
    }
    let pending = office.read(|x| x.get::<Correction>(Correction::id_of(e.id)))?;
    if let Some(c) = &pending {
        let state = Text::Key(MACHINE.state_key(&c.value.state));
        rows.push(row("entry-correction", Inline::Link(link(format!("/office/corrections/{}", c.value.id), state))));
    }
    let waits = pending.is_some_and(|c| c.value.state == "proposed");
    let mut p = Page::new(journal(e))
        .caption(msg("entry"))
        .under("/office/ledger", msg("ledger-title"))
        .under("/office/ledger/entries", msg("ledger-entries"))
        .with(Block::Summary(rows))
        .with(crate::pages::ledger::entry_table(std::slice::from_ref(&row_of_entry)));
    if let Some(activity) = e.postings.iter().find_map(|p| p.activity) {
        p = p.with(Block::Buttons(vec![link(format!("/office/activities/{activity}"), msg("activity-title"))]));
    }
    if open && !waits && Correction::way(e).is_none() && r.has_any(&[Role::FinanceAssistant]) {
        p = p.with(Block::Buttons(vec![link(format!("/office/ledger/entries/{}/correct", e.id), msg("entry-correct"))]));
    }
    let data = serde_json::json!({
        "seq": seq, "entry": e, "reversed_by": reversal.map(|r| r.entry.id),
        "trace": trace.iter().map(|l| serde_json::json!({ "kind": l.kind, "id": l.id, "href": l.href, "name": l.name })).collect::<Vec<_>>(),
    });
    page(p.with(heading("trace-title")).with(trace_table(&trace)).data(data).wide())
}

/// The record that caused the entry.
fn document(link: &Traced) -> Inline {
    let named = bursar_office::trace::KINDS.contains(&link.kind.as_str());
    let kind = if named { Text::Key(format!("kind-{}", link.kind.replace('_', "-"))) } else { Text::Code(link.kind.clone()) };
    let words = if link.name.is_empty() { kind } else { Text::Join(vec![kind, Text::Code(link.name.clone())]) };
    link_if_there(&link.href, words)
}

/// Each record the entry rests on, with every act on it: who, in which role, when (AC-15).
fn trace_table(trace: &[Traced]) -> Block {
    let rows = trace
        .iter()
        .map(|l| {
            let mut acts = Vec::new();
            for a in &l.acts {
                acts.push(Inline::Text(Text::Key(format!("action-{}", a.action.replace(['.', '_'], "-")))));
                acts.push(Inline::Hint(Text::Join(vec![raw(a.actor_name.clone()), Text::Code(a.role.clone()), Text::Time(a.at)])));
            }
            vec![vec![document(l)], acts]
        })
        .collect();
    let heads = [("head-rests-on", false), ("head-signed", false)];
    Block::Table(crate::ui::Table { caption_hidden: true, ..table("trace-title", &heads, rows, msg("trace-none")) })
}

fn correct_form(r: &Request<'_>) -> Handled {
    let found: EntryRow = r.app.office.entry(r.id()?)?;
    let id = found.entry.id;
    let form = Form::new(format!("/office/ledger/entries/{id}/correct"), "correction-propose")
        .field(field("date", Input::Day).value(day(r.app.office.now()).to_string()).hint("correction-date-hint"))
        .field(lines("reason", 1000));
    page(
        Page::new(msg("entry-correct"))
            .caption(journal(&found.entry))
            .under("/office/ledger/entries", msg("ledger-entries"))
            .under(format!("/office/ledger/entries/{id}"), msg("entry"))
            .with(Block::Inset(msg("correction-text")))
            .maybe(Correction::with_record(&found.entry).map(|_| Block::Inset(msg("undo-text"))))
            .with(crate::pages::ledger::entry_table(std::slice::from_ref(&found)))
            .with(form.block()),
    )
}

fn correct(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    let date = r.day("date");
    let reason = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.propose_correction(&r.act()?, id, date, &reason)?;
    r.done(receipt, format!("/office/corrections/{}", Correction::id_of(id)), "done-correction-proposed")
}

fn corrections(r: &Request<'_>) -> Handled {
    let all = r.app.office.corrections()?;
    let rows = all
        .iter()
        .map(|c| {
            let c = &c.value;
            vec![
                cell(Text::Date(c.date)),
                cell(link(format!("/office/corrections/{}", c.id), Text::Code(c.journal.clone()))),
                cell(raw(c.reason.clone())),
                cell(state_tag(&MACHINE, &c.state)),
            ]
        })
        .collect();
    let heads = [("head-date", false), ("head-journal", false), ("head-reason", false), ("head-state", false)];
    page(
        Page::new(msg("corrections-title"))
            .under("/office", msg("nav-work"))
            .under("/office/ledger", msg("ledger-title"))
            .with(Block::Lead(msg("corrections-lead")))
            .with(Block::Buttons(vec![link("/office/ledger/entries", msg("entries"))]))
            .with(Block::Table(table("corrections-title", &heads, rows, msg("corrections-none"))))
            .data(all.iter().map(|c| &c.value).collect::<Vec<_>>()),
    )
}

fn correction(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Correction> = office.fetch(r.id()?)?;
    let c = &stored.value;
    let found = office.entry(c.entry)?;
    let mut rows = vec![
        row("head-state", state_tag(&MACHINE, &c.state)),
        row("head-reason", raw(c.reason.clone())),
        row("correction-date", Text::Date(c.date)),
        row("correction-entry", Inline::Link(entry_link(c.entry, journal(&found.entry)))),
    ];
    if let Some(id) = c.reversal {
        rows.push(row("entry-reversed-by", Inline::Link(entry_link(id, msg("entry-see-reversal")))));
    }
    let at = |what: &str| format!("/office/corrections/{}/{what}", c.id);
    let mut p = Page::new(msg_with("correction-of", vec![("journal", Arg::Text(c.journal.clone()))]))
        .under("/office/ledger", msg("ledger-title"))
        .under("/office/corrections", msg("corrections-title"))
        .with(Block::Summary(rows))
        .with(crate::pages::ledger::entry_table(std::slice::from_ref(&found)))
        .data(c);
    if c.state == "proposed" && r.has_any(&[Role::Certifying]) {
        p = p
            .maybe(Correction::with_record(&found.entry).map(|_| Block::Inset(msg("undo-text"))))
            .with(Block::Warning(msg("correction-agree-text")))
            .with(Form::new(at("agree"), "correction-agree").grave().on(stored.version).block())
            .with(Block::Details(
                msg("correction-decline"),
                vec![Form::new(at("decline"), "correction-decline").secondary().on(stored.version).field(lines("reason", 1000)).block()],
            ));
    }
    if c.state == "proposed" && r.has_any(&[Role::FinanceAssistant]) {
        p = p.with(Form::new(at("withdraw"), "correction-withdraw").secondary().on(stored.version).block());
    }
    let revisions = office.read(|x| x.revisions("correction", c.id))?;
    page(p.with(crate::kit::history(&revisions, &MACHINE)))
}

fn back(r: &Request<'_>) -> Result<(Id, String), Failure> {
    let id = r.id()?;
    Ok((id, format!("/office/corrections/{id}")))
}

fn agree(r: &Request<'_>) -> Handled {
    let (id, to) = back(r)?;
    r.done(r.app.office.agree_correction(&r.act()?, id, r.seen())?, to, "done-correction-agreed")
}

fn decline(r: &Request<'_>) -> Handled {
    let (id, to) = back(r)?;
    let reason = r.required("reason", 1000);
    r.clear()?;
    r.done(r.app.office.drop_correction(&r.act()?, id, r.seen(), "decline", &reason)?, to, "done-correction-dropped")
}

fn withdraw(r: &Request<'_>) -> Handled {
    let (id, to) = back(r)?;
    r.done(r.app.office.drop_correction(&r.act()?, id, r.seen(), "withdraw", "")?, to, "done-correction-dropped")
}
