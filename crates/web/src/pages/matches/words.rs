//! How a match is said: to each reader what that reader may know.

use crate::kit::link;
use crate::pages::catalogue::{term, value, via, when};
use crate::request::Request;
use crate::ui::{Inline, Text, msg, msg_with, raw};
use bursar_domain::catalogue::{Programme, Reach, When};
use bursar_domain::matching::{Answer, Answered, Fit, Match, Part, SuggestedBy};
use bursar_domain::need::{Need, sees_all};
use bursar_domain::{Actor, Arg};
use bursar_office::matches::Pair;
use bursar_office::{Failure, Reference};

/// What this reader may know of a match.
#[derive(Clone, Copy)]
pub struct Sight {
    /// Whose need it is, its words, and how the programme reaches that State.
    pub named: bool,
    /// Everything, as the verifier and auditors do: who did what.
    pub all: bool,
    /// The State's own.
    pub own: bool,
}

pub fn sight(pair: &Pair, actor: &Actor) -> Sight {
    let m = &pair.found.value;
    Sight { named: m.names_state_to(&pair.need, actor), all: sees_all(actor), own: pair.need.seen_whole_by(actor) }
}

/// The match of this address with its two, if this person may know of it.
pub fn pair(r: &Request<'_>) -> Result<Pair, Failure> {
    r.app.office.matched_pair(r.id()?, r.actor()?)
}

pub fn at(m: &Match, what: &str) -> String {
    format!("/office/matches/{}{what}", m.id)
}

/// The need by its title, or by its themes to whom it is not named.
pub fn need_title(reference: &Reference, need: &Need, named: bool) -> Text {
    if named { Text::Tr(need.title.clone()) } else { Text::Join(themes(reference, need)) }
}

/// The themes of a need.
pub fn themes(reference: &Reference, need: &Need) -> Vec<Text> {
    need.themes.iter().map(|c| term(reference, "map_theme", c)).collect()
}

/// Whose need it is, or that this is told later.
pub fn whose(need: &Need, named: bool) -> Text {
    if named { Text::State(need.alpha3.clone()) } else { msg("match-state-untold") }
}

/// The fit in words.
pub fn whole(fit: &Fit) -> Text {
    Text::Key(format!("match-whole-{}", fit.whole()))
}

pub fn part(p: Part) -> Text {
    Text::Key(format!("match-part-{p}"))
}

pub fn answer(a: Answer) -> Text {
    Text::Key(format!("match-answer-{a}"))
}

/// Why a part is answered so: a sentence, and what it rests on.
pub fn why(reference: &Reference, fit: &Fit, programme: &Programme, p: &Answered) -> Vec<Inline> {
    let hints = |texts: Vec<Text>| texts.into_iter().map(Inline::Hint);
    let mut all = Vec::new();
    match (p.part, &fit.reach) {
        (Part::Beneficiary, Reach::Named) => all.push(msg("match-reach-named").into()),
        (Part::Beneficiary, Reach::OpenToAll) => all.push(msg("match-reach-open").into()),
        (Part::Beneficiary, Reach::Through { via: ways, on }) => {
            all.push(msg("match-reach-through").into());
            all.extend(hints(ways.iter().map(|v| via(reference, v)).collect()));
            all.extend(hints(vec![msg_with("record-membership-on", vec![("date", Arg::Date(*on))])]));
        }
        _ => all.push(Text::Key(format!("match-why-{}-{}", p.part, p.answer)).into()),
    }
    match p.part {
        Part::Domain => {
            all.extend(hints(fit.themes.iter().map(|c| term(reference, "map_theme", c)).collect()));
            all.extend(hints(fit.domains.iter().map(|c| term(reference, "fund_domain", c)).collect()));
            all.extend(hints(programme.activity_type.iter().map(|c| term(reference, "activity_type", c)).collect()));
        }
        Part::Language => all.extend(hints(fit.languages.iter().map(|l| value(reference, "language", l)).collect())),
        Part::Mode => all.extend(hints(fit.modes.iter().map(|c| term(reference, "delivery_mode", c)).collect())),
        Part::Timing | Part::Beneficiary => {}
    }
    all
}

/// From one date to another, each as exact as it is known.
pub fn span(start: Option<When>, end: Option<When>, nothing: &'static str) -> Text {
    if start.is_none() && end.is_none() {
        return msg(nothing);
    }
    let side = |w: Option<When>| w.map_or_else(|| msg("record-not-said"), when);
    Text::Join(vec![side(start), raw("–"), side(end)])
}

pub fn suggested_by(m: &Match) -> Vec<Inline> {
    match &m.suggested_by {
        SuggestedBy::System => vec![msg("match-by-system").into()],
        SuggestedBy::Provider { name, .. } => vec![msg("match-by-provider").into(), Inline::Hint(raw(name.clone()))],
    }
}

/// A link to the programme, where its page is public.
pub fn programme_link(p: &Programme) -> Inline {
    let title = Text::Tr(p.title.clone());
    if p.is_public() { link(format!("/programmes/{}", p.code), title).into() } else { title.into() }
}

/// The match as data, as this reader may know it.
pub fn data(pair: &Pair, sight: Sight) -> serde_json::Value {
    let (m, need, p) = (&pair.found.value, &pair.need, &pair.programme);
    let parts: Vec<_> = m.fit.parts.iter().filter(|x| sight.named || x.part != Part::Beneficiary).collect();
    let steps: Vec<_> = m.taken.iter().map(|t| serde_json::json!({ "event": t.event, "at": t.at })).collect();
    let mut told = serde_json::json!({
        "id": need.id,
        "themes": need.themes,
        "activity_types": need.activity_types,
        "delivery": need.delivery,
        "languages": need.languages,
        "from": need.from,
        "until": need.until,
    });
    if let Some(fields) = told.as_object_mut().filter(|_| sight.named) {
        fields.insert("state".into(), serde_json::json!(need.alpha3));
        fields.insert("title".into(), serde_json::json!(need.title));
        fields.insert("description".into(), serde_json::json!(need.description));
    }
    serde_json::json!({
        "id": m.id,
        "state": m.state,
        "need": told,
        "programme": { "code": p.code, "title": p.title },
        "suggested_by": match m.suggested_by { SuggestedBy::System => "system", SuggestedBy::Provider { .. } => "provider" },
        "suggested_at": m.suggested_at,
        "parts": parts,
        "steps": steps,
    })
}
