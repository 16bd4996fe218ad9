//! The form of a nomination, step by step, and its documents; what was typed is kept whatever it is (AC-07).

use super::{Open, open};
use crate::kit::{choices, field, link, para, yes_no};
use crate::request::{Reply, Request, page};
use crate::route::Handled;
use crate::ui::{Block, Field, Form, Inline, Input, Page, Step, Text, Tone, msg, msg_with, raw};
use bursar_domain::account::File;
use bursar_domain::nomination::{CODES, LINES_MAX, Nomination, STEPS};
use bursar_domain::{Arg, Refusal};
use bursar_office::Failure;
use bursar_store::Stored;

const SLOTS: &[&str] = &["note_verbale", "statement"];

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

pub(super) fn step_form(r: &Request<'_>) -> Handled {
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
pub(super) fn save(r: &Request<'_>) -> Handled {
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

pub(super) fn attach(r: &Request<'_>) -> Handled {
    let slot = slot(r)?;
    let Some(upload) = r.file(slot) else { return Err(Refusal::new("WA-03", "file-missing").at(slot).into()) };
    let receipt = r.app.office.attach(&r.act()?, r.id()?, r.seen(), slot, upload)?;
    r.done(receipt, format!("/office/nominations/{}/edit/documents", r.param("id")), "done-attached")
}

pub(super) fn detach(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.detach(&r.act()?, r.id()?, r.seen(), slot(r)?)?;
    r.done(receipt, format!("/office/nominations/{}/edit/documents", r.param("id")), "done-detached")
}

pub(super) fn file(r: &Request<'_>) -> Handled {
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
