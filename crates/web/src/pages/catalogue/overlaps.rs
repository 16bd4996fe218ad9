//! What overlaps with a record (MAP-07), in its page in the office: information, not a fault.

use super::words::{address, organisation, region, term, via, when};
use crate::kit::{cell, link, para, table};
use crate::request::Request;
use crate::ui::{Block, Inline, Text, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_domain::catalogue::overlap::{Kind, Place, Strength, Time, Way};
use bursar_domain::catalogue::{Programme, ScopeOf};
use bursar_office::Reference;
use bursar_office::catalogue::{Overlapping, Overlaps};

/// States told of one overlap.
const STATES: usize = 6;

/// The short word at the head of the page, for whoever has just sent the record.
pub fn notice(found: &Overlaps) -> Option<Block> {
    let told = msg_with("overlaps-notice", vec![("n", Arg::Int(found.found as i64))]);
    (found.found > 0).then(|| Block::Notice(told, vec![link("#overlaps", msg("overlaps-see"))]))
}

/// The list, with what is shared and how much of it is known.
pub fn blocks(r: &Request<'_>, reference: &Reference, p: &Programme, found: &Overlaps) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, msg("overlaps-title"), Some("overlaps".into()))];
    if p.beneficiaries.scope == ScopeOf::Unknown || (p.themes.is_empty() && p.domains.is_empty()) {
        blocks.push(para(msg("overlaps-unsaid")));
        return blocks;
    }
    if found.items.is_empty() {
        blocks.push(para(msg("overlaps-none")));
    } else {
        blocks.push(para(msg("overlaps-text")));
        let rows = found.items.iter().map(|o| row(r, reference, o)).collect();
        let heads = [
            ("head-record", false),
            ("overlap-for-both", false),
            ("overlap-subject", false),
            ("record-time", false),
            ("facet-type", false),
            ("overlap-known", false),
        ];
        blocks.push(Block::Table(table("overlaps-title", &heads, rows, Text::None)));
    }
    let more = found.found - found.items.len();
    if more > 0 {
        blocks.push(para(msg_with("overlaps-more", vec![("n", Arg::Int(more as i64))])));
    }
    if found.not_compared > 0 {
        let n = i64::try_from(found.not_compared).unwrap_or(i64::MAX);
        blocks.push(para(msg_with("overlaps-not-compared", vec![("n", Arg::Int(n))])));
    }
    blocks
}

fn row(r: &Request<'_>, reference: &Reference, o: &Overlapping) -> Vec<Vec<Inline>> {
    let (record, overlap) = (&o.record, &o.overlap);
    let title = link(address(record), Text::Tr(record.title.clone()));
    let themes = overlap.themes.iter().map(|c| term(reference, "map_theme", c));
    let domains = overlap.domains.iter().map(|c| term(reference, "fund_domain", c));
    let time = match overlap.time {
        Time::Shared { from, to } => Text::Join(vec![when(from), raw("–"), when(to)]),
        Time::Unknown => msg("overlap-time-unknown"),
    };
    let kind = match &overlap.kind {
        Kind::Same { code } => term(reference, "activity_type", code),
        Kind::Unknown => msg("overlap-kind-unknown"),
    };
    vec![
        vec![title.into(), Inline::Hint(Text::Code(record.code.clone()))],
        place(r, reference, &overlap.place),
        themes.chain(domains).map(Inline::Hint).collect(),
        cell(time),
        cell(kind),
        cell(strength(overlap.strength)),
    ]
}

fn strength(s: Strength) -> Text {
    Text::Key(format!("overlap-strength-{s}"))
}

/// What both name, and the States that both reach, with the way where it is not by name.
fn place(r: &Request<'_>, reference: &Reference, place: &Place) -> Vec<Inline> {
    let mut all: Vec<Inline> = Vec::new();
    all.extend(place.regions.iter().map(|c| Inline::Hint(region(reference, c))));
    let members = |c: &String| Inline::Hint(Text::Join(vec![organisation(reference, c), msg("record-members-of")]));
    all.extend(place.organisations.iter().map(members));
    if place.both_open {
        all.push(Inline::Hint(msg("record-scope-all")));
    }
    // Where both speak of the same region in the same words, its States need not be told one by one.
    let told = !all.is_empty();
    let named = |ways: &[Way; 2]| ways.contains(&Way::Named);
    let mut states: Vec<String> = place.states.iter().filter(|(_, ways)| !told || named(ways)).map(|(s, _)| s.clone()).collect();
    r.locale.sort_states(&mut states);
    for state in states.iter().take(STATES) {
        all.push(Inline::Hint(Text::State(state.clone())));
        let labels = ["overlap-this-through", "overlap-other-through"];
        for (label, way) in labels.into_iter().zip(place.states.get(state).into_iter().flatten()) {
            let ways = match way {
                Way::Named => continue,
                Way::Through { via: all } => all.iter().map(|v| via(reference, v)).collect(),
                Way::OpenToAll => vec![msg("record-scope-all")],
            };
            all.push(Inline::Hint(Text::Join([msg(label)].into_iter().chain(ways).collect())));
        }
    }
    let more = states.len().saturating_sub(STATES);
    if more > 0 {
        all.push(Inline::Hint(msg_with("record-states-more", vec![("n", Arg::Int(more as i64))])));
    }
    all
}
