//! How needs are said.

use crate::kit::{para, row, row_of};
use crate::pages::catalogue::{apart, term, value, when};
use crate::ui::{Block, Inline, SummaryRow, Text, msg, msg_with};
use bursar_domain::need::{Need, Visibility, sees_all};
use bursar_domain::{Actor, Arg};
use bursar_office::Reference;

/// What the list of needs is called for this person: of the own State, or of all.
pub fn list_title(actor: &Actor) -> Text {
    if sees_all(actor) { msg("needs-all-title") } else { msg("needs-own-title") }
}

/// What a visibility is called.
pub fn visibility(v: Visibility) -> Text {
    Text::Key(format!("need-visible-{v}"))
}

/// The terms of some codes with a point between them; where there is none, what that means.
pub fn terms(reference: &Reference, list: &str, codes: &[String], none: Text) -> Vec<Inline> {
    if codes.is_empty() { vec![none.into()] } else { apart(codes.iter().map(|c| term(reference, list, c).into()).collect()) }
}

/// Languages by their own names.
pub fn languages(reference: &Reference, codes: &[String]) -> Vec<Inline> {
    if codes.is_empty() {
        return vec![msg("record-not-said").into()];
    }
    apart(codes.iter().map(|c| value(reference, "language", c).into()).collect())
}

/// When it is wanted.
pub fn wanted(n: &Need) -> Text {
    let from = n.from.map(|f| [msg("need-from"), when(f)]);
    let until = n.until.map(|u| [msg("need-until"), when(u)]);
    let all: Vec<Text> = from.into_iter().chain(until).flatten().collect();
    if all.is_empty() { msg("record-not-said") } else { Text::Join(all) }
}

/// What is wanted, in which way and when: nothing of it says who wants it.
pub fn facts(reference: &Reference, n: &Need) -> Vec<SummaryRow> {
    vec![
        row_of(msg("facet-theme"), terms(reference, "map_theme", &n.themes, Text::None)),
        row_of(msg("facet-domain"), terms(reference, "fund_domain", &n.domains, msg("record-not-said"))),
        row_of(msg("facet-type"), terms(reference, "activity_type", &n.activity_types, msg("need-any"))),
        row_of(msg("facet-delivery"), terms(reference, "delivery_mode", &n.delivery, msg("need-any"))),
        row_of(msg("need-languages"), languages(reference, &n.languages)),
        row_of(msg("facet-audience"), terms(reference, "audience", &n.audience, msg("record-not-said"))),
        row("need-wanted", wanted(n)),
    ]
}

/// When its State opened and last confirmed it, and when it expires.
pub fn dates(n: &Need) -> Vec<SummaryRow> {
    let mut all = Vec::new();
    if let Some(at) = n.opened_at {
        all.push(row("need-opened-on", Text::Date(bursar_domain::time::day(at))));
    }
    if let Some(on) = n.confirmed_on {
        all.push(row("state-programmes-confirmed", Text::Date(on)));
    }
    if let Some(on) = n.expires_on() {
        all.push(row("need-expires", msg_with("need-expires-on", vec![("date", Arg::Date(on))])));
    }
    all
}

/// Its words, where there are any.
pub fn said(n: &Need) -> Option<Block> {
    let empty = n.description.texts.values().all(|t| t.trim().is_empty());
    (!empty).then(|| para(Text::Tr(n.description.clone())))
}
