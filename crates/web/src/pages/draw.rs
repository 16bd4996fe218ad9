//! The draw of a call: what its seed is made of, by whom, and how anyone checks it (WA-05).

use crate::kit::{cell, choices, field, heading, lines, link, para, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Table, Text, msg, msg_with, raw};
use bursar_domain::call::Call;
use bursar_domain::draw::{Beacon, Chair, Draw, MACHINE, Part, Source, Wait};
use bursar_domain::round::Round;
use bursar_domain::{Arg, Refusal, Role};
use bursar_office::Failure;
use bursar_store::{Find, Record, Stored};

const R9: Who = Who::Roles(&[Role::FundManager]);
const R7_R9: Who = Who::Roles(&[Role::ProjectOfficer, Role::FundManager]);
const PAGE: &str = "/office/calls/{number}/draw";

/// Routes.
pub const ROUTES: &[Route] = &[
    get(PAGE, Who::Draw(super::READERS), show),
    post("/office/calls/{number}/draw/commit", Who::Draw(&[]), commit, PAGE),
    post("/office/calls/{number}/draw/reveal", Who::Draw(&[]), reveal, PAGE),
    post("/office/calls/{number}/draw/replace", R9, replace, PAGE),
    post("/office/calls/{number}/draw/signature", R7_R9, signature, PAGE),
];

/// The call with its draw: a draft has none yet.
fn found(r: &Request<'_>) -> Result<(Call, Stored<Draw>), Failure> {
    let call = r.app.office.call_by_number(r.param("number"))?.value;
    let draw = r.app.office.draw(&call)?;
    Ok((call, draw))
}

fn show(r: &Request<'_>) -> Handled {
    let (call, draw) = found(r)?;
    let mut p = Page::new(msg("draw-title")).caption(Text::Tr(call.title.clone())).under("/office", msg("nav-work"));
    if r.has_any(super::READERS) {
        p = p.under(format!("/office/calls/{}", call.number), Text::Code(call.number.clone()));
    }
    let revisions = r.app.office.read(|x| x.revisions(Draw::KIND.name, call.id))?;
    page(
        p.with(Block::Para(vec![state_tag(&MACHINE, &draw.value.state)]))
            .with(Block::Lead(msg("draw-lead")))
            .and(acts(r, &call, &draw)?)
            .with(heading("draw-seed-title"))
            .and(seed_blocks(r, &call)?)
            .with(crate::kit::history(&revisions, &MACHINE))
            .data(draw_data(r, &call)?),
    )
}

/// What this person may or must do now.
fn acts(r: &Request<'_>, call: &Call, stored: &Stored<Draw>) -> Result<Vec<Block>, Failure> {
    let (draw, now) = (&stored.value, r.app.office.now());
    let at = |what: &str| format!("/office/calls/{}/draw/{what}", call.number);
    let mut blocks = Vec::new();
    if draw.state != MACHINE.start || !call.runs() {
        return Ok(blocks);
    }
    let late = now > draw.deadline;
    let waits = draw.waits();
    if let Some(place) = draw.place_of(r.actor()?.id) {
        let part = &draw.parts[place];
        if part.commitment.is_none() && !late {
            let until = msg_with("draw-commit-text", vec![("time", Arg::Time(draw.deadline))]);
            let form = Form::new(at("commit"), "draw-commit-button").title("draw-commit-title").intro(until);
            blocks.push(form.field(field("digest", Input::Digest).hint("draw-digest-hint")).block());
            let by_hand = "openssl rand -hex 32 | tr -d '\\n' | tee secret.txt | sha256sum";
            blocks.push(Block::Details(msg("draw-by-hand"), vec![para(msg("draw-by-hand-text")), Block::Code(by_hand.into())]));
        } else if waits.contains(&Wait::Secret(place)) && late {
            let form = Form::new(at("reveal"), "draw-reveal-button").title("draw-reveal-title").intro(msg("draw-reveal-text"));
            blocks.push(form.field(field("secret", Input::Line(0)).hint("draw-secret-hint")).block());
        } else if part.secret.is_some() {
            blocks.push(Block::Inset(msg("draw-yours-revealed")));
        } else if part.commitment.is_some() && !late {
            blocks.push(Block::Inset(msg_with("draw-yours-committed", vec![("time", Arg::Time(draw.deadline))])));
        }
    }
    if r.has_any(&[Role::ProjectOfficer, Role::FundManager])
        && let (true, Some(beacon)) = (waits.contains(&Wait::Signature), &draw.beacon)
    {
        let of = vec![("round", Arg::Text(beacon.round.to_string())), ("time", Arg::Time(beacon.at))];
        blocks.push(if now < beacon.at {
            Block::Inset(msg_with("draw-round-ahead", of))
        } else {
            let form = Form::new(at("signature"), "draw-signature-button").title("draw-signature-title");
            form.intro(msg_with("draw-signature-text", of)).field(field("signature", Input::Line(0)).hint("draw-signature-hint")).block()
        });
    }
    if r.has_any(&[Role::FundManager]) && late && draw.replacement.is_none() && draw.source == Source::CoChairs {
        let names: Vec<Vec<Inline>> = waits.iter().filter_map(|w| missing(draw, *w)).collect();
        let with = choices("choice", &[Source::Sealed.code(), Source::Drand.code()]);
        let form = Form::new(at("replace"), "draw-replace-button")
            .grave()
            .field(field("with", Input::Radios(with)).hint("draw-with-hint"))
            .field(lines("reason", 1000).hint("reason-public"));
        blocks.push(Block::Details(
            msg("draw-replace-title"),
            vec![para(msg("draw-replace-text")), Block::List(names), Block::Warning(msg("draw-replace-warning")), form.block()],
        ));
    }
    Ok(blocks)
}

/// What is missing of a co-chair, in words.
fn missing(draw: &Draw, wait: Wait) -> Option<Vec<Inline>> {
    let (place, key) = match wait {
        Wait::Commitment(i) => (i, "draw-no-digest"),
        Wait::Secret(i) => (i, "draw-no-secret"),
        Wait::Signature => return None,
    };
    draw.parts.get(place).map(|p| vec![Inline::Text(raw(p.chair.name.clone())), Inline::Hint(msg(key))])
}

fn commit(r: &Request<'_>) -> Handled {
    let (call, _) = found(r)?;
    let digest = r.required("digest", 200);
    r.clear()?;
    let receipt = r.app.office.commit_to_draw(&r.act()?, call.id, &digest)?;
    r.done(receipt, format!("/office/calls/{}/draw", call.number), "done-draw-committed")
}

fn reveal(r: &Request<'_>) -> Handled {
    let (call, _) = found(r)?;
    let secret = r.required("secret", 200);
    r.clear()?;
    let receipt = r.app.office.reveal_for_draw(&r.act()?, call.id, &secret)?;
    r.done(receipt, format!("/office/calls/{}/draw", call.number), "done-draw-revealed")
}

fn replace(r: &Request<'_>) -> Handled {
    let (call, _) = found(r)?;
    let with = Source::from_code(r.choice("with", &[Source::Sealed.code(), Source::Drand.code()]));
    let reason = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.replace_in_draw(&r.act()?, call.id, with.unwrap_or_default(), &reason)?;
    r.done(receipt, format!("/office/calls/{}/draw", call.number), "done-draw-replaced")
}

fn signature(r: &Request<'_>) -> Handled {
    let (call, _) = found(r)?;
    let typed = r.required("signature", 400);
    r.clear()?;
    let receipt = r.app.office.enter_signature(&r.act()?, call.id, &typed)?;
    r.done(receipt, format!("/office/calls/{}/draw", call.number), "done-draw-signature")
}

/// Notice on the page of a round that cannot run before the draw has its seed, with the way there.
pub fn not_ready(r: &Request<'_>, call: &Call) -> Result<Option<Block>, Failure> {
    let waits = !r.app.office.draw(call)?.value.waits().is_empty();
    let to = link(format!("/office/calls/{}/draw", call.number), msg("draw-title"));
    Ok(waits.then(|| Block::Notice(msg("refusal-draw-not-ready"), vec![to])))
}

/// Fields of the call's form: where the seed comes from, and the co-chairs.
pub fn draw_fields(r: &Request<'_>, c: &Call, form: Form) -> Result<Form, Failure> {
    let sources = Source::ALL.map(|s| Choice {
        value: s.code().into(),
        text: Text::Key(format!("choice-{}", s.code().replace('_', "-"))),
        hint: Some(msg(words_of(s))),
    });
    let mut form = form.field(field("draw_source", Input::Radios(sources.into())).value(c.draw_source.code()));
    let chairs: Vec<Choice> = r
        .app
        .office
        .possible_chairs()?
        .into_iter()
        .map(|c| Choice { value: c.account.to_string(), text: Text::Join(chair_text(&c)), hint: None })
        .collect();
    for (i, name) in ["chair_1", "chair_2"].into_iter().enumerate() {
        let chosen = c.draw_chairs.get(i).map_or_else(String::new, |c| c.account.to_string());
        let label = msg_with("draw-chair", vec![("place", Arg::Int(i as i64 + 1))]);
        form = form.field(field(name, Input::Select(chairs.clone())).label(label).value(chosen).hint("draw-chair-hint").optional());
    }
    Ok(form)
}

/// Reads [`draw_fields`] into the call.
///
/// # Errors
/// The store failed; what is wrong with the fields is noted beside them.
pub fn read_draw(r: &Request<'_>, call: &mut Call) -> Result<(), Failure> {
    // Who sends no such field, through the API, leaves the draw as it is.
    if r.text("draw_source").is_empty() {
        return Ok(());
    }
    call.draw_source = Source::from_code(r.choice("draw_source", &Source::ALL.map(Source::code))).unwrap_or_default();
    let possible = r.app.office.possible_chairs()?;
    call.draw_chairs.clear();
    for name in ["chair_1", "chair_2"] {
        match (r.text(name), possible.iter().find(|c| c.account.to_string() == r.text(name))) {
            ("", _) => {}
            (_, Some(chair)) => call.draw_chairs.push(chair.clone()),
            (_, None) => r.refuse(Refusal::new("ACT-01", "draw-chair-not-board").at(name)),
        }
    }
    Ok(())
}

fn chair_text(c: &Chair) -> Vec<Text> {
    let state = c.state.clone().map(Text::State);
    std::iter::once(raw(c.name.clone())).chain(state).collect()
}

/// How a source works, in a sentence or two.
fn words_of(source: Source) -> &'static str {
    match source {
        Source::Sealed => "draw-how-sealed",
        Source::Drand => "draw-how-drand",
        Source::CoChairs => "draw-how-co-chairs",
    }
}

/// Whether secrets and seed are shown: to everyone once the list is published; in the office once a round has run.
fn shown(r: &Request<'_>, call: &Call) -> Result<bool, Failure> {
    let inside = r.route.path.starts_with("/office") && r.has_any(super::READERS);
    let rounds = r.app.office.find::<Round>(&Find::of(Round::KIND).eq("call_id", call.id))?;
    Ok(rounds.iter().any(|x| matches!(x.value.state.as_str(), "published" | "closed") || inside && x.value.seed.is_some()))
}

/// The draw as data: what a page shows, and no more.
///
/// # Errors
/// The store failed.
pub fn draw_data(r: &Request<'_>, call: &Call) -> Result<PublicDraw, Failure> {
    if call.draw_commitment.is_none() {
        let named = call.draw_chairs.iter().cloned();
        return Ok(PublicDraw {
            source: call.draw_source,
            state: None,
            sealed_sha256: None,
            beacon: None,
            signature: None,
            co_chairs: named.map(|chair| PublicPart::of(Part { chair, commitment: None, secret: None }, false)).collect(),
            replacement: None,
            seed: None,
        });
    }
    let (draw, shown) = (r.app.office.draw(call)?.value, shown(r, call)?);
    let seed = if shown { r.app.office.seed(call.id)?.map(|s| s.seed) } else { None };
    Ok(PublicDraw {
        source: draw.source,
        state: Some(draw.state),
        sealed_sha256: draw.sealed,
        beacon: draw.beacon,
        signature: draw.signature,
        co_chairs: draw.parts.into_iter().map(|p| PublicPart::of(p, shown)).collect(),
        replacement: draw.replacement.map(|x| PublicReplacement { with: x.with, reason: x.reason, at: x.at }),
        seed,
    })
}

/// The draw of a call (WA-05), as everyone may read it.
#[derive(serde::Serialize, schemars::JsonSchema)]
pub struct PublicDraw {
    /// Where its seed comes from.
    source: Source,
    /// `waiting` or `fixed`; `null` before the call was cleared.
    state: Option<String>,
    /// Digest of the seed that was sealed at clearing.
    sealed_sha256: Option<String>,
    /// The round of drand that is waited for.
    beacon: Option<Beacon>,
    /// Its signature, once it was entered.
    signature: Option<String>,
    /// What the co-chairs gave.
    co_chairs: Vec<PublicPart>,
    /// What stands in for what they did not give.
    replacement: Option<PublicReplacement>,
    /// The seed, once the list is published.
    seed: Option<String>,
}

/// What a co-chair gave to a draw.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct PublicPart {
    name: String,
    /// Alpha-3 code of the State whose official this is, where one is known.
    state: Option<String>,
    /// Digest of the secret.
    commitment_sha256: Option<String>,
    /// Whether the secret was given.
    revealed: bool,
    /// The secret, once the list is published.
    secret: Option<String>,
}

/// What stands in for what a co-chair did not give.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct PublicReplacement {
    with: Source,
    reason: String,
    at: jiff::Timestamp,
}

impl PublicPart {
    fn of(p: Part, shown: bool) -> PublicPart {
        PublicPart {
            name: p.chair.name,
            state: p.chair.state,
            commitment_sha256: p.commitment,
            revealed: p.secret.is_some(),
            secret: p.secret.filter(|_| shown),
        }
    }
}

/// The draw for everyone: where its seed comes from, what was committed to, what stands in for what was missing; and once the
/// list is published, the seed and how to check it.
///
/// # Errors
/// The store failed.
pub fn draw_blocks(r: &Request<'_>, call: &Call) -> Result<Vec<Block>, Failure> {
    Ok([heading("draw-title"), para(msg("draw-lead"))].into_iter().chain(seed_blocks(r, call)?).collect())
}

fn seed_blocks(r: &Request<'_>, call: &Call) -> Result<Vec<Block>, Failure> {
    let mut blocks = vec![para(msg(words_of(call.draw_source)))];
    if call.draw_commitment.is_none() {
        let named = call.draw_chairs.iter().map(|c| vec![Inline::Text(Text::Join(chair_text(c)))]).collect::<Vec<_>>();
        if call.draw_source == Source::CoChairs && !named.is_empty() {
            blocks.push(Block::List(named));
        }
        return Ok(blocks);
    }
    let (draw, shown) = (r.app.office.draw(call)?.value, shown(r, call)?);
    if !draw.parts.is_empty() {
        blocks.push(co_chairs(&draw, shown));
    }
    if let Some(x) = &draw.replacement {
        let key = if x.with == Source::Drand { "draw-replaced-drand" } else { "draw-replaced-sealed" };
        blocks.push(Block::Inset(msg_with(key, vec![("time", Arg::Time(x.at)), ("reason", Arg::Text(x.reason.clone()))])));
    }
    let mut rows = Vec::new();
    if let Some(b) = &draw.beacon {
        let chains = &r.app.office.reference().chains;
        let name = chains.iter().find(|c| c.hash == b.chain).map_or_else(String::new, |c| c.name.clone());
        rows.push(row_of(msg("draw-chain"), vec![raw(name).into(), Inline::Hint(Text::Code(b.chain.clone()))]));
        rows.push(row("draw-round", Text::Code(b.round.to_string())));
        rows.push(row("draw-round-at", Text::Time(b.at)));
        rows.push(row("draw-signature", draw.signature.clone().map_or_else(|| msg("draw-signature-none"), Text::Code)));
    }
    // Where it plays no part its digest would only puzzle; it stands by for the co-chairs.
    if draw.source != Source::Drand {
        rows.push(row(
            if draw.source == Source::Sealed { "call-draw" } else { "draw-stand-by" },
            Text::Code(draw.sealed.clone().unwrap_or_default()),
        ));
    }
    let seed = if shown { r.app.office.seed(call.id)? } else { None };
    rows.push(row(
        "round-seed",
        seed.as_ref().map_or_else(
            || msg(if !draw.waits().is_empty() { "draw-seed-open" } else { "draw-seed-kept" }),
            |s| Text::Code(s.seed.clone()),
        ),
    ));
    blocks.push(Block::Summary(rows));
    if let Some(seed) = seed {
        blocks.push(Block::Details(msg("draw-check"), check(&draw, &seed.seed)));
    }
    Ok(blocks)
}

/// The co-chairs with what each gave, in the order published.
fn co_chairs(draw: &Draw, shown: bool) -> Block {
    let rows = draw
        .parts
        .iter()
        .map(|p| {
            let secret = match (&p.secret, &draw.replacement) {
                (Some(secret), _) if shown => Text::Code(secret.clone()),
                (Some(_), _) => msg("draw-secret-kept"),
                (None, Some(_)) => msg("draw-secret-replaced"),
                (None, None) => msg("draw-secret-none"),
            };
            let name = vec![Inline::Text(raw(p.chair.name.clone()))]
                .into_iter()
                .chain(p.chair.state.clone().map(|s| Inline::Hint(Text::State(s))));
            vec![name.collect(), cell(p.commitment.clone().map_or_else(|| msg("draw-digest-none"), Text::Code)), cell(secret)]
        })
        .collect();
    let heads = [("head-co-chair", false), ("field-digest", false), ("field-secret", false)];
    Block::Table(Table { caption_hidden: true, ..table("draw-co-chairs", &heads, rows, Text::None) })
}

/// The commands that find the published seed again.
fn check(draw: &Draw, seed: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut step = |key: &'static str, command: String| {
        blocks.push(para(msg(key)));
        blocks.push(Block::Code(command));
    };
    if let (Some(Beacon { chain, round, .. }), Some(signature)) = (&draw.beacon, &draw.signature) {
        step("draw-check-round", format!("https://api.drand.sh/{chain}/public/{round}"));
        let what = if draw.source == Source::Drand { "draw-check-signature" } else { "draw-check-randomness" };
        step(what, format!("printf %s {signature} | xxd -r -p | sha256sum"));
    }
    match draw.source {
        Source::Sealed => step("draw-check-sealed", format!("printf %s {seed} | sha256sum")),
        Source::Drand => {}
        Source::CoChairs => {
            for p in &draw.parts {
                if let Some(secret) = &p.secret {
                    step("draw-check-secret", format!("printf %s {} | sha256sum", quoted(secret)));
                }
            }
            let stand_in = draw.stand_in().unwrap_or_default();
            if draw.replacement.as_ref().is_some_and(|x| x.with == Source::Sealed) {
                step("draw-check-stand-by", format!("printf %s {stand_in} | sha256sum"));
            }
            let part = |p: &Part| quoted(p.secret.as_ref().unwrap_or(&stand_in));
            let both: Vec<String> = draw.parts.iter().map(part).collect();
            step("draw-check-both", format!("printf '%s\\n%s' {} | sha256sum", both.join(" ")));
        }
    }
    blocks
}

/// As a shell takes it for one word.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', "'\\''"))
}
