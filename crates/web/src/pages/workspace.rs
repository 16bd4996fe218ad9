//! The workspace: what waits for the person who is signed in, and the own account.

use crate::kit::{field, link, para, row, row_of};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Form, Inline, Input, Page, Task, Text, Tone, msg, msg_with, raw};
use bursar_domain::{Arg, Role, Scope};
use bursar_office::Failure;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office", Who::SignedIn, tasks),
    get("/office/me", Who::SignedIn, me),
    post("/office/me/password", Who::SignedIn, change_password, "/office/me"),
];

fn tasks(r: &Request<'_>) -> Handled {
    let waiting = r.app.office.tasks(r.actor()?)?;
    let list: Vec<Task> = waiting
        .iter()
        .map(|w| Task {
            link: link(w.href.clone(), Text::Key(w.key.to_owned())),
            hint: w.call.as_ref().map(|c| msg_with("task-of-call", vec![("call", Arg::Text(c.clone()))])),
            tag: (Tone::Amber, Text::Int(w.count)),
        })
        .collect();
    let mut p = Page::new(msg("office-title")).data(&waiting);
    if let Some(d) = r.app.office.clock().doubt().filter(|_| r.actor().is_ok_and(|a| a.is_staff() || a.has(Role::Administrator))) {
        let times = vec![("says", Arg::Time(d.says)), ("held", Arg::Time(d.held)), ("until", Arg::Time(d.until))];
        p = p.with(Block::Notice(msg_with("clock-jumped", times), Vec::new()));
    }
    // What a mission says of its State waits for nobody; this is the way to it.
    if r.has_any(&[Role::Mission]) {
        p = p.with(Block::Para(vec![Inline::Link(link("/office/state", msg("own-state-title")))]));
    }
    if r.has_any(&[Role::Mission, Role::Drafter]) {
        p = p.with(Block::Para(vec![Inline::Link(link("/office/matches?as=state", msg("matches-as-state")))]));
    }
    page(if list.is_empty() {
        p.with(para(msg("office-nothing"))).with(Block::Buttons(vec![link("/calls", msg("nav-calls")), link("/status", msg("nav-status"))]))
    } else {
        p.with(Block::Lead(msg("office-waits"))).with(Block::Tasks(list))
    })
}

fn me(r: &Request<'_>) -> Handled {
    let signed = r.signed.as_ref().ok_or(Failure::NotFound)?;
    let a = &signed.account.value;
    let roles = a
        .grants
        .iter()
        .flat_map(|g| {
            let place = match &g.scope {
                Scope::State(iso) => Text::State(iso.clone()),
                Scope::Fund => msg("scope-fund"),
            };
            [Inline::Text(Text::Key(g.role.label().to_owned())), Inline::Hint(place)]
        })
        .collect();
    let form = Form::new("/office/me/password", "password-change")
        .title("password-title")
        .field(field("present", Input::Password("current-password")))
        .field(field("new", Input::Password("new-password")).hint("password-hint"));
    page(
        Page::new(msg("my-account"))
            .with(Block::Summary(vec![
                row("field-name", raw(a.name.clone())),
                row("field-login", Text::Code(a.login.clone())),
                row_of(msg("field-roles"), roles),
            ]))
            .with(Block::Buttons(vec![link("/office/me/mail", msg("mail-own-title"))]))
            .with(form.block())
            .data(serde_json::json!({ "id": a.id, "name": a.name, "login": a.login, "grants": a.grants })),
    )
}

fn change_password(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.change_password(&r.act()?, r.sent.get("present"), r.sent.get("new"))?;
    r.done(receipt, "/sign-in", "done-password")
}
