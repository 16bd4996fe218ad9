//! The fields that portals exchange, of what a search shows: title, beneficiaries and funders in six languages, start, end, and every id
//! the record has elsewhere (TX-01, MAP-09). The same columns are taken when such a file comes in.

use super::search::{FILE_MOST, sought};
use super::words::{actor, organisation, region};
use crate::api::{Listed, cursor};
use crate::files::{self, As};
use crate::request::{Reply, Request};
use crate::route::Handled;
use crate::ui::Text;
use bursar_domain::catalogue::{ExternalId, Part, Programme, ScopeOf, When};
use bursar_domain::text::LANGUAGES;
use bursar_exchange::Cell;
use bursar_office::catalogue::{FoundProgrammes, Sought};
use bursar_office::{Failure, Reference};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// Something named: its code, and what says its name in a language.
struct Named {
    /// Regions and organisations carry what they are: their codes may be those of States.
    code: String,
    name: Text,
}

fn shown(r: &Request<'_>) -> Result<FoundProgrammes, Failure> {
    let limit = r.query.get("limit").parse().unwrap_or(FILE_MOST).clamp(1, FILE_MOST);
    r.app.office.search_programmes(&Sought { skip: 0, limit, counts: false, ..sought(r) })
}

/// The fields portals exchange, of what was asked for.
#[derive(Serialize, JsonSchema)]
pub struct Exchange {
    /// Where nothing is said of their number, so many that `next` is seldom needed.
    #[serde(flatten)]
    list: Listed<Exchanged>,
    /// Never: the catalogue shows what was reported.
    exhaustive: bool,
}

/// What portals exchange of a record. What a source does not say is `null` or empty: unknown, never “none”.
#[derive(Serialize, JsonSchema)]
struct Exchanged {
    /// Its code here.
    id: String,
    /// Its ids in other portals.
    external_ids: Vec<ExternalId>,
    /// By language.
    title: BTreeMap<String, String>,
    beneficiaries: Vec<ExchangedName>,
    funders: Vec<ExchangedName>,
    start: Option<When>,
    end: Option<When>,
    /// The latest day that any of these is of.
    updated: Option<Date>,
    /// Its page.
    address: String,
}

/// A beneficiary or a funder.
#[derive(Serialize, JsonSchema)]
struct ExchangedName {
    /// Alpha-3 code of a State, code of an actor, `region:…`, `organisation:…` or `all`.
    code: String,
    /// Its name by language.
    name: BTreeMap<String, String>,
}

fn beneficiaries(reference: &Reference, p: &Programme) -> Vec<Named> {
    let b = &p.beneficiaries;
    let states = b.states.iter().map(|s| Named { code: s.clone(), name: Text::State(s.clone()) });
    let regions = b.regions.iter().map(|c| Named { code: format!("region:{c}"), name: region(reference, c) });
    let bodies = b.organisations.iter().map(|c| Named { code: format!("organisation:{c}"), name: organisation(reference, c) });
    let all = (b.scope == ScopeOf::All).then(|| Named { code: "all".into(), name: Text::Key("record-scope-all".into()) });
    states.chain(regions).chain(bodies).chain(all).collect()
}

fn funders(reference: &Reference, p: &Programme) -> Vec<Named> {
    p.acting(Part::Funder).map(|c| Named { code: c.to_owned(), name: actor(reference, c) }).collect()
}

/// The names of a list in one of the six languages.
fn in_language(r: &Request<'_>, lang: &str, named: &[Named]) -> String {
    let Some(locale) = r.app.locales.get(lang) else { return String::new() };
    named.iter().map(|n| locale.text(&n.name)).collect::<Vec<_>>().join("; ")
}

/// The latest day that any of its fields is of.
fn updated(p: &Programme) -> Option<Date> {
    p.fields.values().map(|f| f.date).chain(p.last_confirmed).max()
}

fn address(r: &Request<'_>, p: &Programme) -> String {
    format!("{}/{}/programmes/{}", r.app.origin, r.locale.lang(), p.code)
}

/// CSV.
pub fn csv(r: &Request<'_>) -> Handled {
    let (found, reference) = (shown(r)?, r.app.office.reference());
    let six = |field: &str| LANGUAGES.iter().map(|l| format!("{field}_{l}")).collect::<Vec<_>>();
    let mut head = vec!["id".to_owned(), "external_ids".into()];
    head.extend(six("title"));
    head.push("beneficiaries".into());
    head.extend(six("beneficiaries"));
    head.push("funders".into());
    head.extend(six("funders"));
    head.extend(["start", "end", "updated", "address"].map(str::to_owned));
    let rows = found.items.iter().map(|p| {
        let ids = p.external_ids.iter().map(|e| format!("{}:{}", e.portal, e.id)).collect::<Vec<_>>().join("; ");
        let mut cells = vec![Cell::Text(p.code.clone()), Cell::Text(ids)];
        cells.extend(LANGUAGES.iter().map(|l| Cell::Text(p.title.texts.get(*l).cloned().unwrap_or_default())));
        for named in [beneficiaries(&reference, p), funders(&reference, p)] {
            cells.push(Cell::Text(named.iter().map(|n| n.code.as_str()).collect::<Vec<_>>().join("; ")));
            cells.extend(LANGUAGES.iter().map(|l| Cell::Text(in_language(r, l, &named))));
        }
        let when = |w: Option<When>| Cell::Text(w.map_or_else(String::new, |w| w.to_string()));
        cells.extend([when(p.start), when(p.end), updated(p).into(), Cell::Text(address(r, p))]);
        cells
    });
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    files::table(r, As::Csv, "programmes_exchange", &head, rows.collect())
}

/// JSON.
pub fn json(r: &Request<'_>) -> Handled {
    let (found, reference) = (shown(r)?, r.app.office.reference());
    let list = |named: Vec<Named>| -> Vec<ExchangedName> {
        let name = |n: &Named| r.app.locales.all().iter().map(|l| (l.lang().to_owned(), l.text(&n.name))).collect();
        named.into_iter().map(|n| ExchangedName { name: name(&n), code: n.code }).collect()
    };
    let one = |p: &Programme| Exchanged {
        id: p.code.clone(),
        external_ids: p.external_ids.clone(),
        title: p.title.texts.clone(),
        beneficiaries: list(beneficiaries(&reference, p)),
        funders: list(funders(&reference, p)),
        start: p.start,
        end: p.end,
        updated: updated(p),
        address: address(r, p),
    };
    let next = found.next.as_ref().map(|place| cursor::next(r, place));
    let list = Listed { items: found.items.iter().map(one).collect(), total: found.total, next };
    let bytes = serde_json::to_vec_pretty(&Exchange { list, exhaustive: false }).unwrap_or_default();
    Ok(Reply::File { media: "application/json", name: "programmes_exchange.json".into(), bytes })
}
