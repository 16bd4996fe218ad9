//! Reviews: R7 assigns, reviewers declare and score (SM-06, WA-05).

use crate::kit::{cell, field, heading, lines, link, para, state_tag, table, yes_no};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::call::{CRITERIA, Call};
use bursar_domain::nomination::{LINES_MAX, MACHINE as NOMINATION, Nomination, STEPS};
use bursar_domain::review::{MACHINE, Review};
use bursar_domain::{Arg, Id, Role};
use bursar_store::{Find, Order, Record, Stored};
use std::collections::BTreeMap;

const R7: Who = Who::Roles(&[Role::ProjectOfficer]);

/// What a reviewer does not need: how to reach the person, and until when the passport holds.
const UNSCORED: &[&str] = &["email", "passport_until"];

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/calls/{number}/reviews", Who::Roles(super::READERS), overview),
    post("/office/calls/{number}/reviews/assign-all", R7, assign_all, "/office/calls/{number}/reviews"),
    post("/office/calls/{number}/reviews/assign", R7, assign, "/office/calls/{number}/reviews"),
    get("/office/reviews", Who::Roles(&[Role::Reviewer]), mine),
    get("/office/reviews/{id}", Who::OwnReview, show),
    post("/office/reviews/{id}/declare", Who::OwnReview, declare, "/office/reviews/{id}"),
    post("/office/reviews/{id}/submit", Who::OwnReview, submit, "/office/reviews/{id}"),
];

fn overview(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let call = office.call_by_number(r.param("number"))?.value;
    let files = office.find::<Nomination>(
        &Find::of(Nomination::KIND)
            .eq("call_id", call.id)
            .any("state", ["eligible", "scored", "recommended", "reserve", "not_selected", "approved", "accepted", "declined"])
            .order("iso", Order::Asc),
    )?;
    let reviews: Vec<Review> =
        office.find::<Review>(&Find::of(Review::KIND).eq("call_id", call.id))?.into_iter().map(|x| x.value).collect();
    let mut of: BTreeMap<Id, Vec<Review>> = BTreeMap::new();
    for x in reviews {
        of.entry(x.nomination).or_default().push(x);
    }
    let officer = r.has_any(&[Role::ProjectOfficer]);
    let wants = office.wants_reviewer()?;
    let mut rows = Vec::new();
    let mut wanting = Vec::new();
    for n in files.iter().map(|n| &n.value) {
        let there = of.get(&n.id).cloned().unwrap_or_default();
        let marks = there.iter().flat_map(|x| [Inline::Text(raw(x.reviewer_name.clone())), state_tag(&MACHINE, &x.state)]).collect();
        if n.state == "eligible" && n.stands_for.is_none() && wants(&there) {
            wanting.push(n);
        }
        rows.push(vec![
            cell(link(format!("/office/nominations/{}", n.id), raw(n.name()))),
            cell(Text::State(n.state_iso.clone())),
            cell(state_tag(&NOMINATION, &n.state)),
            marks,
            cell(n.score.map_or(Text::None, |s| Text::Code(bursar_domain::money::decimal(s, 2)))),
        ]);
    }
    let heads =
        [("head-nominee", false), ("head-member-state", false), ("head-state", false), ("head-reviewers", false), ("head-points", true)];
    let mut p = Page::new(msg("reviews-title"))
        .caption(Text::Tr(call.title.clone()))
        .under("/office/calls", msg("nav-calls-office"))
        .under(format!("/office/calls/{}", call.number), Text::Code(call.number.clone()))
        .wide();
    if officer && !wanting.is_empty() {
        let base = format!("/office/calls/{}/reviews", call.number);
        p = p.with(
            Form::new(format!("{base}/assign-all"), "assign-all")
                .title("assign-title")
                .intro(msg_with("assign-all-text", vec![("count", Arg::Int(wanting.len() as i64))]))
                .block(),
        );
        let files = wanting
            .iter()
            .map(|n| Choice {
                value: n.id.to_string(),
                text: Text::Join(vec![Text::State(n.state_iso.clone()), raw(n.name())]),
                hint: None,
            })
            .collect();
        let people = office
            .holders(Role::Reviewer)?
            .into_iter()
            .map(|a| Choice { value: a.id.to_string(), text: raw(a.name), hint: None })
            .collect();
        let one = Form::new(format!("{base}/assign"), "assign-one")
            .secondary()
            .field(field("nomination", Input::Select(files)))
            .field(field("reviewer", Input::Select(people)));
        p = p.with(Block::Details(msg("assign-one-title"), vec![one.block()]));
    }
    let data: Vec<_> = files.iter().map(|n| serde_json::json!({ "nomination": n.value.id, "state": n.value.state, "score": n.value.score, "reviews": of.get(&n.value.id).map_or(0, Vec::len) })).collect();
    page(p.with(Block::Table(table("reviews-files", &heads, rows, msg("reviews-no-files")))).data(data))
}

fn assign_all(r: &Request<'_>) -> Handled {
    let call = r.app.office.call_by_number(r.param("number"))?.value;
    r.app.office.assign_all(&r.act()?, call.id)?;
    Ok(crate::request::Reply::Done { receipt: None, to: format!("/office/calls/{}/reviews", call.number), key: "done-assigned" })
}

fn assign(r: &Request<'_>) -> Handled {
    let id = |name: &str| {
        r.text(name).parse::<Id>().unwrap_or_else(|_| {
            r.refuse(bursar_domain::Refusal::new("SM-06", "choose-one").at(name));
            Id::named("none", "none")
        })
    };
    let (nomination, reviewer) = (id("nomination"), id("reviewer"));
    r.clear()?;
    let receipt = r.app.office.assign_reviewer(&r.act()?, nomination, reviewer)?;
    r.done(receipt, format!("/office/calls/{}/reviews", r.param("number")), "done-assigned")
}

fn mine(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let found = office.find::<Review>(&Find::of(Review::KIND).eq("reviewer_id", r.actor()?.id).order("state", Order::Asc))?;
    let mut rows = Vec::new();
    for x in found.iter().map(|x| &x.value) {
        let n: Stored<Nomination> = office.fetch(x.nomination)?;
        // Before the declaration only the State is shown: enough to see a conflict, not the file.
        rows.push(vec![
            cell(link(format!("/office/reviews/{}", x.id), Text::State(n.value.state_iso.clone()))),
            cell(state_tag(&MACHINE, &x.state)),
            cell(x.total().map_or(Text::None, Text::Int)),
        ]);
    }
    let heads = [("head-member-state", false), ("head-state", false), ("head-points", true)];
    page(
        Page::new(msg("reviews-mine"))
            .under("/office", msg("nav-work"))
            .with(Block::Table(table("reviews-mine", &heads, rows, msg("reviews-none-mine"))))
            .data(found.iter().map(|x| &x.value).collect::<Vec<_>>()),
    )
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Review> = office.fetch(r.id()?)?;
    let x = &stored.value;
    let n: Nomination = office.fetch::<Nomination>(x.nomination)?.value;
    let call: Call = office.fetch::<Call>(x.call)?.value;
    let mut p = Page::new(Text::State(n.state_iso.clone()))
        .caption(Text::Code(call.number.clone()))
        .under("/office", msg("nav-work"))
        .under("/office/reviews", msg("reviews-mine"))
        .with(Block::Para(vec![state_tag(&MACHINE, &x.state)]));
    let at = |what: &str| format!("/office/reviews/{}/{what}", x.id);
    if x.state == "assigned" {
        let summary = vec![
            crate::kit::row("head-member-state", Text::State(n.state_iso.clone())),
            crate::kit::row("field-employer", raw(n.answer("employer"))),
        ];
        let form = Form::new(at("declare"), "declare-button")
            .title("declare-title")
            .intro(msg("declare-text"))
            .on(stored.version)
            .field(field("conflict", Input::Radios(yes_no())))
            .field(lines("words", 1000).optional().hint("declare-words-hint"));
        return page(
            p.with(Block::Summary(summary))
                .with(form.block())
                .data(serde_json::json!({ "id": x.id, "state": x.state, "version": stored.version, "nominating_state": n.state_iso })),
        );
    }
    if x.state == "recused" {
        return page(p.with(para(msg("review-recused"))).data(serde_json::json!({ "id": x.id, "state": x.state })));
    }
    p.title = raw(n.name());
    for (step, fields) in STEPS {
        let rows = fields.iter().filter(|f| !UNSCORED.contains(f)).map(|f| super::nominations::answer_row(&n, f, None)).collect();
        p = p.with(Block::Heading(2, Text::Key(format!("step-{step}")), None)).with(Block::Summary(rows));
    }
    if x.state == "accepted" {
        let mut form = Form::new(at("submit"), "review-submit").title("review-title").intro(msg("review-text")).on(stored.version);
        for (name, w) in CRITERIA.iter().zip(call.rules.weights) {
            form = form.field(
                field(*name, Input::Number)
                    .label(Text::Key(format!("criterion-{}", name.replace('_', "-"))))
                    .hint_text(msg_with("points-hint", vec![("max", Arg::Int(w))])),
            );
        }
        p = p.with(form.field(lines("comment", LINES_MAX).hint("comment-hint")).block());
        p = p.with(Block::Details(
            msg("recuse-late-title"),
            vec![
                Form::new(at("declare"), "recuse-button")
                    .grave()
                    .on(stored.version)
                    .hidden("conflict", "yes")
                    .field(lines("words", 1000))
                    .block(),
            ],
        ));
    } else if let Some(points) = x.points {
        let rows = CRITERIA
            .iter()
            .zip(points)
            .map(|(name, v)| vec![cell(Text::Key(format!("criterion-{}", name.replace('_', "-")))), cell(Text::Int(v))])
            .collect();
        p = p
            .with(heading("review-title"))
            .with(Block::Table(table("review-points", &[("head-criterion", false), ("head-points", true)], rows, Text::None)))
            .with(Block::Inset(raw(x.comment.clone())));
    }
    let answers: BTreeMap<_, _> = n.answers.iter().filter(|(f, _)| !UNSCORED.contains(&f.as_str())).collect();
    page(p.data(serde_json::json!({ "review": x, "version": stored.version, "answers": answers })))
}

fn declare(r: &Request<'_>) -> Handled {
    let conflict = r.choice("conflict", &["yes", "no"]) == "yes";
    let words = r.optional("words", 1000);
    r.clear()?;
    let receipt = r.app.office.declare(&r.act()?, r.id()?, r.seen(), conflict, &words)?;
    if conflict {
        r.done(receipt, "/office/reviews", "done-recused")
    } else {
        r.done(receipt, format!("/office/reviews/{}", r.param("id")), "done-declared")
    }
}

fn submit(r: &Request<'_>) -> Handled {
    let points = CRITERIA.map(|name| r.text(name).parse::<i64>().ok());
    let receipt = r.app.office.submit_review(&r.act()?, r.id()?, r.seen(), points, r.text("comment"))?;
    r.done(receipt, "/office/reviews", "done-reviewed")
}
