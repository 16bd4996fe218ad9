//! The published round (SM-07): the list, its statistics, and everything a stranger needs to check it. No scores of persons.

use super::pictures;
use crate::api::{Api, answers};
use crate::kit::{cell, download, heading, link, para, row, table};
use crate::request::{Reply, Request, page};
use crate::route::{Handled, Route, Who, get};
use crate::ui::{Block, Inline, Page, Text, msg, msg_with, raw};
use bursar_domain::call::Call;
use bursar_domain::digest::sha256_hex;
use bursar_domain::nomination::Nomination;
use bursar_domain::round::{PublicCopy, Round};
use bursar_domain::{Arg, Id};
use bursar_office::Failure;
use bursar_office::round_questions::Frozen;

const ROUND: Api = answers::<PublicRound>("round", "api-round");
const INSTANCE: Api = answers::<bursar_selection::s1::Instance>("round_instance", "api-round-instance");
const RESULT: Api = answers::<bursar_selection::s1::Outcome>("round_result", "api-round-result");

/// A published round. No scores of persons.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct PublicRound {
    /// Number of the call.
    call: String,
    /// Those on the list; a name only of who agreed to it.
    selected: Vec<PublicDelegate>,
    reserve_count: usize,
    inputs_sha256: String,
    seed: Option<String>,
    draw_commitment_sha256: Option<String>,
    /// Version of the software that ran it.
    code: Option<String>,
    /// How often the list was changed by decision.
    overrides: usize,
    published_at: Option<jiff::Timestamp>,
    draw: super::draw::PublicDraw,
    /// Digests of the files to check it with.
    copy: Option<Digests>,
}

/// Digests of the files to check a round with.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct Digests {
    instance_sha256: String,
    result_sha256: String,
}

/// A delegate on a list.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct PublicDelegate {
    /// Alpha-3 code.
    state: String,
    name: Option<String>,
    receipt: Option<String>,
}

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/calls/{number}/round", Who::Anyone, show).api(&ROUND),
    get("/calls/{number}/round/instance.json", Who::Anyone, instance).api(&INSTANCE),
    get("/calls/{number}/round/result.json", Who::Anyone, result).api(&RESULT),
    get("/verify.py", Who::Anyone, verifier),
];

/// The second verifier, for those who trust no program of the fund's.
const VERIFIER: &str = include_str!("../../../../docs/verify/verify.py");

/// A delegate as the public sees them.
struct Shown {
    iso: String,
    name: Option<String>,
    receipt: Option<String>,
}

fn published(r: &Request<'_>) -> Result<(Call, Round), Failure> {
    let call = super::public::public_call(r)?;
    let round = r.app.office.latest_round(call.id)?.map(|s| s.value);
    let round = round.filter(|x| matches!(x.state.as_str(), "published" | "closed")).ok_or(Failure::NotFound)?;
    Ok((call, round))
}

fn copy_of(r: &Request<'_>, round: Id) -> Result<Option<PublicCopy>, Failure> {
    match r.app.office.fetch::<PublicCopy>(round) {
        Ok(copy) => Ok(Some(copy.value)),
        Err(Failure::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}

fn show(r: &Request<'_>) -> Handled {
    let (call, round) = published(r)?;
    let copy = copy_of(r, round.id)?;
    let list = delegates(r, &round)?;
    let one = |d: &Shown| PublicDelegate { state: d.iso.clone(), name: d.name.clone(), receipt: d.receipt.clone() };
    let data = PublicRound {
        call: call.number.clone(),
        selected: list.iter().map(one).collect(),
        reserve_count: round.in_reserve().len(),
        inputs_sha256: round.inputs_sha256.clone(),
        seed: round.seed.clone(),
        draw_commitment_sha256: call.draw_commitment.clone(),
        code: round.code_version.clone(),
        overrides: round.overrides.len(),
        published_at: round.published_at,
        draw: super::draw::draw_data(r, &call)?,
        copy: copy
            .as_ref()
            .map(|c| Digests { instance_sha256: sha256_hex(c.instance.as_bytes()), result_sha256: sha256_hex(c.result.as_bytes()) }),
    };
    let proof = vec![
        row("round-inputs", Text::Code(round.inputs_sha256.clone())),
        row("round-code", Text::Code(round.code_version.clone().unwrap_or_default())),
        row("round-overrides", Text::Int(round.overrides.len() as i64)),
        row("round-published-at", round.published_at.map_or(Text::None, Text::Time)),
    ];
    page(
        Page::new(msg("round-public-title"))
            .caption(Text::Tr(call.title.clone()))
            .under("/calls", msg("nav-calls"))
            .under(format!("/calls/{}", call.number), Text::Code(call.number.clone()))
            .with(Block::Lead(msg("round-public-lead")))
            .and(list_and_pictures(r, &round, &list)?)
            .with(heading("round-how"))
            .with(para(msg("round-how-text")))
            .with(Block::List(super::rules::selection_rules(&call)))
            .with(Block::Summary(proof))
            .and(super::draw::draw_blocks(r, &call)?)
            .and(copy.map(|c| check(&call, &round, &c)).unwrap_or_default())
            .data(data),
    )
}

/// What the public will see of a list: shown to R10 and R9 before they decide.
pub fn preview(r: &Request<'_>, round: &Round) -> Result<Vec<Block>, Failure> {
    let list = delegates(r, round)?;
    let mut blocks = vec![heading("preview-title"), para(msg("preview-text"))];
    blocks.extend(list_and_pictures(r, round, &list)?);
    Ok(blocks)
}

/// Those on the list, in the order of the reader's alphabet.
fn delegates(r: &Request<'_>, round: &Round) -> Result<Vec<Shown>, Failure> {
    let mut list = Vec::new();
    for i in round.chosen() {
        let c = &round.candidates[i];
        let n: Nomination = r.app.office.fetch(c.nomination)?.value;
        list.push(Shown { iso: c.state_iso.clone(), name: n.may_publish_name().then(|| n.name()), receipt: n.receipt });
    }
    list.sort_by(|a, b| r.locale.compare(r.locale.state(&a.iso), r.locale.state(&b.iso)));
    Ok(list)
}

fn list_and_pictures(r: &Request<'_>, round: &Round, list: &[Shown]) -> Result<Vec<Block>, Failure> {
    let line = |d: &Shown| {
        vec![
            cell(Text::State(d.iso.clone())),
            cell(d.name.clone().map_or_else(|| msg("name-not-published"), raw)),
            cell(d.receipt.clone().map_or(Text::None, Text::Code)),
        ]
    };
    let heads = [("head-member-state", false), ("head-delegate", false), ("head-receipt", false)];
    let states: Vec<&str> = list.iter().map(|d| d.iso.as_str()).collect();
    let mut blocks = vec![
        Block::Table(table("round-list", &heads, list.iter().map(line).collect(), msg("round-empty"))),
        pictures::chosen_map(r, &states),
        heading("round-statistics"),
    ];
    blocks.extend(pictures::statistics(r, &Frozen::of(round)?.instance, &round.chosen()));
    Ok(blocks)
}

/// Check it yourself: the files, the commands, what is proven, what the copy leaves out.
fn check(call: &Call, round: &Round, copy: &PublicCopy) -> Vec<Block> {
    let at = |name: &str| format!("/calls/{}/round/{name}", call.number);
    let file = |href: String, name: &'static str, bytes: &str| {
        vec![cell(download(href, Text::Code(name.into()))), cell(Text::Code(sha256_hex(bytes.as_bytes())))]
    };
    let files = vec![
        file(at("instance.json"), "instance.json", &copy.instance),
        file(at("result.json"), "result.json", &copy.result),
        file("/verify.py".into(), "verify.py", VERIFIER),
    ];
    let proven = ["check-proven-list", "check-proven-best", "check-proven-draw"].map(|k| vec![Inline::Text(msg(k))]);
    let mut blocks = vec![
        Block::Heading(2, msg("check-title"), Some("check".into())),
        para(msg("check-lead")),
        Block::Table(table("check-files", &[("head-file", false), ("head-sha256", false)], files, Text::None)),
        para(msg("check-command")),
        Block::Code("bursar select verify --instance instance.json result.json".into()),
        para(msg("check-python")),
        Block::Code("python3 verify.py instance.json result.json".into()),
        Block::Heading(3, msg("check-proven"), None),
        Block::List(proven.into()),
    ];
    if !round.overrides.is_empty() {
        blocks.push(Block::Inset(msg_with("check-overrides", vec![("count", Arg::Int(round.overrides.len() as i64))])));
    }
    blocks.extend([
        Block::Heading(3, msg("check-left-out"), None),
        para(msg("check-left-out-text")),
        para(msg("check-lemma")),
        para(msg("check-auditor")),
        Block::Code("bursar select verify --instance instance.json --of inputs.json result.json".into()),
        Block::Buttons(vec![link("/log", msg("check-log"))]),
    ]);
    blocks
}

fn kept(r: &Request<'_>, name: &str, of: impl Fn(PublicCopy) -> String) -> Handled {
    let copy = copy_of(r, published(r)?.1.id)?.ok_or(Failure::NotFound)?;
    Ok(Reply::Kept { media: "application/json", name: name.to_owned(), bytes: of(copy).into_bytes() })
}

fn instance(r: &Request<'_>) -> Handled {
    kept(r, "instance.json", |c| c.instance)
}

fn result(r: &Request<'_>) -> Handled {
    kept(r, "result.json", |c| c.result)
}

fn verifier(_: &Request<'_>) -> Handled {
    Ok(Reply::Kept { media: "text/x-python", name: "verify.py".into(), bytes: VERIFIER.into() })
}
