//! What can be done with a nomination now, and doing it: endorsement, correction, screening, acceptance.

use super::{Open, STATE_PEOPLE, answer_row, base, open, rule, rules_table, why};
use crate::kit::{choices, field, heading, lines, link, para, row, row_of};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Inline, Input, Text, Tone, msg, msg_with, raw};
use bursar_domain::call::Call;
use bursar_domain::nomination::{Confirmed, Finding, MACHINE, Nomination, REASONS, STEPS};
use bursar_domain::{Arg, Role};
use bursar_office::Failure;
use bursar_store::Stored;

/// The acts open to this person in this state.
pub(super) fn open_acts(r: &Request<'_>, stored: &Stored<Nomination>, call: &Call) -> Result<Vec<Block>, Failure> {
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
        let of_state = STATE_PEOPLE.iter().any(|role| actor.has_for(*role, &n.state_iso));
        if of_state && n.state == "accepted" && m.value.replaceable().is_ok() {
            buttons.push(link(at("substitute"), msg("substitute-name")));
        }
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

pub(super) fn endorse_form(r: &Request<'_>) -> Handled {
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

pub(super) fn endorse(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.endorse(&r.act()?, r.id()?, r.seen())?;
    r.done(receipt, format!("/office/nominations/{}", r.param("id")), "done-endorsed")
}

pub(super) fn withdraw_form(r: &Request<'_>) -> Handled {
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

pub(super) fn withdraw(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.withdraw(&r.act()?, r.id()?, r.seen(), &reason)?, "done-withdrawn")
}

pub(super) fn send_back(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.return_nomination(&r.act()?, r.id()?, r.seen(), &reason)?, "done-returned")
}

pub(super) fn screen_form(r: &Request<'_>) -> Handled {
    let Open { n: stored, call } = open(r)?;
    let n = &stored.value;
    let against = r.app.office.screened_against(n, &call)?;
    let mut form = Form::new(format!("/office/nominations/{}/screen", n.id), "screen-button").on(stored.version);
    for x in n.rules(&call, &against) {
        let shows = match x.finding {
            Finding::Met => "screen-shows-met",
            Finding::NotMet => "screen-shows-not-met",
            Finding::ToAttest => "screen-shows-to-attest",
        };
        let hint = Text::Join([msg(shows)].into_iter().chain(x.why.iter().map(|w| why(w, &against))).collect());
        form = form
            .field(
                field(format!("rule_{}", x.rule), Input::Radios(choices("screen", &["met", "not_met"])))
                    .label(rule(x.rule))
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
    page(p.with(form.block()).data(serde_json::json!({ "version": stored.version, "rules": n.rules(&call, &against) })))
}

pub(super) fn screen(r: &Request<'_>) -> Handled {
    let Open { n: stored, call } = open(r)?;
    let against = r.app.office.screened_against(&stored.value, &call)?;
    let confirmed: Vec<Confirmed> = stored
        .value
        .rules(&call, &against)
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

pub(super) fn ticket(r: &Request<'_>) -> Handled {
    let amount = r.usd("ticket");
    r.clear()?;
    back(r, r.app.office.estimate_ticket(&r.act()?, r.id()?, r.seen(), amount)?, "done-ticket")
}

pub(super) fn accept(r: &Request<'_>) -> Handled {
    let as_nominee = r.choice("as", &["mission", "nominee"]) == "nominee";
    r.clear()?;
    back(r, r.app.office.accept(&r.act()?, r.id()?, r.seen(), as_nominee)?, "done-accepted")
}

pub(super) fn decline(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.decline(&r.act()?, r.id()?, r.seen(), &reason)?, "done-declined")
}

pub(super) fn promote(r: &Request<'_>) -> Handled {
    back(r, r.app.office.promote(&r.act()?, r.id()?, r.seen())?, "done-promoted")
}

/// What naming a substitute leads to, before a file is begun; or that it is too late, or done.
pub(super) fn substitute_form(r: &Request<'_>) -> Handled {
    let Open { n: stored, call } = open(r)?;
    let (n, office) = (&stored.value, &r.app.office);
    let p = base(n, &call).with(heading("substitute-name"));
    if let Some(there) = office.named_substitute(n.id)? {
        let name = if there.value.name().is_empty() { msg("nominee-unnamed") } else { raw(there.value.name()) };
        let to = link(format!("/office/nominations/{}", there.value.id), name);
        return page(p.with(Block::Notice(msg("substitute-there"), vec![to])));
    }
    let open = office.mission_of(n.id)?.is_some_and(|m| m.value.replaceable().is_ok()) && n.state == "accepted";
    if !open {
        return page(p.with(Block::Notice(msg("substitute-not-now"), vec![link(format!("/office/nominations/{}", n.id), raw(n.name()))])));
    }
    let form = Form::new(format!("/office/nominations/{}/substitute", n.id), "substitute-begin").on(stored.version);
    page(p.with(para(msg_with("substitute-name-text", vec![("name", Arg::Text(n.name()))]))).with(form.block()))
}

pub(super) fn substitute(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.name_substitute(&r.act()?, r.id()?, r.seen())?;
    let to = format!("/office/nominations/{}/edit/person", receipt.subject);
    r.done(receipt, to, "done-begun")
}

fn back(r: &Request<'_>, receipt: bursar_store::Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/nominations/{}", r.param("id")), key)
}
