//! Signing in and out. A form that was sent after the session had ended is kept and shown again after signing in.

use crate::kit::{field, para};
use crate::request::{Reply, Request, SECRET, Sent, Signed, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Form, Input, Page, msg};
use bursar_office::Failure;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/sign-in", Who::Anyone, show),
    post("/sign-in", Who::Anyone, sign_in, "/sign-in"),
    post("/sign-out", Who::SignedIn, sign_out, "/office"),
];

fn show(r: &Request<'_>) -> Handled {
    page(form_page(r, r.query.get("to"), ""))
}

/// The sign-in page in place of another one; after a form was sent, its values wait in it.
pub fn page_for(r: &Request<'_>, after_form: bool) -> Page {
    if !after_form {
        let query = serde_urlencoded::to_string(&r.query.fields).unwrap_or_default();
        let joint = if query.is_empty() { "" } else { "?" };
        return form_page(r, &format!("{}{joint}{query}", r.path), "");
    }
    let not_kept = |n: &str| [crate::render::CSRF, crate::render::COMMIT_ID].contains(&n) || SECRET.contains(&n);
    let kept: Vec<&(String, String)> = r.sent.fields.iter().filter(|(n, _)| !not_kept(n)).collect();
    form_page(r, &r.path, &serde_urlencoded::to_string(kept).unwrap_or_default())
}

fn form_page(r: &Request<'_>, to: &str, kept: &str) -> Page {
    let mut form = Form::new("/sign-in", "sign-in-button")
        .field(field("login", Input::Email))
        .field(field("password", Input::Password("current-password")));
    let (to, kept) = if kept.is_empty() && !r.sent.get("to").is_empty() { (r.sent.get("to"), r.sent.get("kept")) } else { (to, kept) };
    form = form.hidden("to", to).hidden("kept", kept);
    let mut p = Page::new(msg("sign-in-title"));
    if !kept.is_empty() {
        p = p.with(Block::Notice(msg("sign-in-kept"), Vec::new()));
    }
    if r.app.demo.is_some() {
        p = p.with(Block::Inset(msg("sign-in-demo")));
    }
    p.with(form.block()).with(para(msg("sign-in-help")))
}

fn sign_in(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let account = office.check_password(r.text("login"), r.sent.get("password"), &r.address)?;
    let (token, session) = office.open_session(account.value.id)?;
    if let Some(before) = &r.signed {
        office.close_session(&before.session)?;
    }
    let to = r.text("to");
    let kept = r.sent.get("kept");
    if !kept.is_empty() {
        let sent = Sent::of(serde_urlencoded::from_str(kept).unwrap_or_default());
        let signed = Signed { actor: account.value.actor(), account, session };
        return Ok(Reply::Resumed { token, signed: Box::new(signed), path: to.to_owned(), sent });
    }
    // Only pages of our own: a link cannot lead away after signing in.
    let path = to.split('?').next().unwrap_or_default();
    let plain = to.starts_with('/') && !to.starts_with("//") && !to.contains('\\') && to.bytes().all(|b| b.is_ascii_graphic());
    let ours = plain && path != "/" && path != "/sign-in" && crate::route::find(crate::route::Method::Get, path).is_some();
    Ok(Reply::SignedIn { token, to: if ours { to.to_owned() } else { "/office".into() } })
}

fn sign_out(r: &Request<'_>) -> Handled {
    let signed = r.signed.as_ref().ok_or(Failure::NotFound)?;
    r.app.office.close_session(&signed.session)?;
    Ok(Reply::SignedOut)
}
