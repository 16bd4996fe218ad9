//! Lists of needs in the office: a State's own, all of them for those who see all, and what contributors may know.

use super::words::{languages, list_title, terms, visibility, wanted};
use crate::kit::{cell, field, link, state_tag, states_of, table};
use crate::pages::catalogue::term_choices;
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Inline, Input, Page, Text, msg};
use bursar_domain::catalogue::When;
use bursar_domain::need::{MACHINE, Need, sees_all};
use bursar_domain::{Id, Role};
use bursar_office::needs::NeedsSought;
use bursar_office::open::PublicNeed;
use serde::Serialize;

/// Rows a page.
const SIZE: i64 = 50;

/// The needs this person sees whole.
pub fn own(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let actor = r.actor()?;
    let all = sees_all(actor);
    let asked = |name: &str| r.query.get(name).to_owned();
    let sought = NeedsSought { alpha3: asked("of"), state: asked("state"), theme: asked("theme") };
    let number = r.page_number();
    let (total, found) = office.needs(actor, &sought, (number - 1) * SIZE, SIZE)?;
    let rows = found
        .iter()
        .map(|s| &s.value)
        .map(|n| {
            vec![
                vec![
                    Inline::Link(link(format!("/office/needs/{}", n.id), Text::Tr(n.title.clone()))),
                    Inline::Hint(Text::State(n.alpha3.clone())),
                ],
                cell(state_tag(&MACHINE, &n.state)),
                cell(if n.opened_at.is_some() { visibility(n.visibility) } else { Text::None }),
                terms(&reference, "map_theme", &n.themes, Text::None),
                cell(n.expires_on().map_or(Text::None, Text::Date)),
            ]
        })
        .collect();
    let heads = [("head-need", false), ("head-state", false), ("need-visibility", false), ("facet-theme", false), ("need-expires", false)];
    let states = states_of(&MACHINE);
    let themes = Input::Select(term_choices(&reference, "map_theme"));
    let mut filter = Form { get: true, ..Form::new("/office/needs", "filter") }
        .field(field("state", Input::Select(states)).label(msg("head-state")).value(sought.state).optional())
        .field(field("theme", themes).label(msg("facet-theme")).value(sought.theme).optional());
    if all {
        let codes = r.state_choices();
        filter = filter.field(field("of", Input::Select(codes)).label(msg("head-member-state")).value(sought.alpha3).optional());
    }
    let (lead, none) = if all { ("needs-all-lead", "needs-all-none") } else { ("needs-own-lead", "needs-own-none") };
    let mut list = table("head-need", &heads, rows, msg(none));
    list.caption_hidden = true;
    let mut p = Page::new(list_title(actor)).under("/office", msg("nav-work")).with(Block::Lead(msg(lead)));
    if actor.has_any(&[Role::Mission, Role::Drafter]) {
        p = p.with(Block::Buttons(vec![link("/office/needs/new", msg("need-new"))]));
    }
    let href = format!("/office/needs?{}", r.query_without_page());
    page(
        p.with(filter.block())
            .with(Block::Table(list))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .with(Block::List(vec![vec![link("/needs", msg("needs-title")).into()]]))
            .data(serde_json::json!({ "total": total, "needs": found.iter().map(|s| &s.value).collect::<Vec<_>>() }))
            .wide(),
    )
}

/// What a contributor may know of a need that is open to partners: not whose it is, not its words (AC-20). Its id is what a programme is put
/// forward for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct PartnerNeed {
    themes: Vec<String>,
    activity_types: Vec<String>,
    delivery: Vec<String>,
    languages: Vec<String>,
    from: Option<When>,
    until: Option<When>,
    id: Id,
}

impl PartnerNeed {
    fn of(n: &Need) -> PartnerNeed {
        PartnerNeed {
            themes: n.themes.clone(),
            activity_types: n.activity_types.clone(),
            delivery: n.delivery.clone(),
            languages: n.languages.clone(),
            from: n.from,
            until: n.until,
            id: n.id,
        }
    }
}

/// Open needs as a contributor sees them: public ones with their State, the others without. In the order of what they ask for, which tells
/// nothing of who stated them or when.
pub fn for_partners(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let theme = if reference.term("map_theme", r.query.get("theme")).is_some() { r.query.get("theme") } else { "" };
    let found = office.needs_for_partners(r.actor()?, theme)?;
    let mut found: Vec<(PartnerNeed, Option<PublicNeed>, Need)> =
        found.into_iter().map(|n| (PartnerNeed::of(&n), PublicNeed::of(&n, &r.origin()), n)).collect();
    found.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.is_some().cmp(&b.1.is_some())));
    let rows = found
        .iter()
        .map(|(_, public, n)| {
            let mut whose = match public {
                Some(p) => vec![
                    Inline::Link(link(format!("/needs/{}", p.id), Text::Tr(p.title.clone()))),
                    Inline::Hint(Text::State(p.alpha3.clone())),
                ],
                None => vec![msg("need-not-named").into()],
            };
            whose.push(Inline::Link(link(format!("/office/needs/{}/put-forward", n.id), msg("match-put-forward"))));
            vec![
                terms(&reference, "map_theme", &n.themes, Text::None),
                terms(&reference, "activity_type", &n.activity_types, msg("need-any")),
                terms(&reference, "delivery_mode", &n.delivery, msg("need-any")),
                languages(&reference, &n.languages),
                cell(wanted(n)),
                whose,
            ]
        })
        .collect();
    let heads = [
        ("facet-theme", false),
        ("facet-type", false),
        ("facet-delivery", false),
        ("need-languages", false),
        ("need-wanted", false),
        ("head-member-state", false),
    ];
    let mut list = table("needs-partners-title", &heads, rows, msg("needs-partners-none"));
    list.caption_hidden = true;
    let themes = Input::Select(term_choices(&reference, "map_theme"));
    let filter = Form { get: true, ..Form::new("/office/needs/open", "filter") }
        .field(field("theme", themes).label(msg("facet-theme")).value(theme).optional());
    let public: Vec<&PublicNeed> = found.iter().filter_map(|(_, p, _)| p.as_ref()).collect();
    let partners: Vec<&PartnerNeed> = found.iter().filter(|(_, p, _)| p.is_none()).map(|(n, _, _)| n).collect();
    page(
        Page::new(msg("needs-partners-title"))
            .under("/office", msg("nav-work"))
            .with(Block::Lead(msg("needs-partners-lead")))
            .with(filter.block())
            .with(Block::Table(list))
            .data(serde_json::json!({ "public": public, "partners": partners }))
            .wide(),
    )
}
