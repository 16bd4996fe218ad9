//! The fields that portals exchange, of what a search shows: title, beneficiaries and funders in six languages, start, end, and every id
//! the record has elsewhere (TX-01, MAP-09). The same columns are taken when such a file comes in.

use super::search::{FILE_MOST, sought};
use super::words::{actor, organisation, region};
use crate::files::{self, As};
use crate::request::{Reply, Request};
use crate::route::Handled;
use crate::ui::Text;
use bursar_domain::catalogue::{Part, Programme, ScopeOf};
use bursar_domain::text::LANGUAGES;
use bursar_exchange::Cell;
use bursar_office::catalogue::Sought;
use bursar_office::{Failure, Reference};
use serde_json::{Map, Value, json};

/// Something named: its code, and what says its name in a language.
struct Named {
    /// Regions and organisations carry what they are: their codes may be those of States.
    code: String,
    name: Text,
}

struct Shown {
    programmes: Vec<Programme>,
    total: u64,
    reference: std::sync::Arc<Reference>,
}

fn shown(r: &Request<'_>) -> Result<Shown, Failure> {
    let asked = Sought { skip: 0, limit: FILE_MOST, counts: false, ..sought(r) };
    let found = r.app.office.search_programmes(&asked)?;
    Ok(Shown { programmes: found.items, total: found.total, reference: r.app.office.reference() })
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
fn updated(p: &Programme) -> Option<jiff::civil::Date> {
    p.fields.values().map(|f| f.date).chain(p.last_confirmed).max()
}

fn address(r: &Request<'_>, p: &Programme) -> String {
    format!("{}/{}/programmes/{}", r.app.origin, r.locale.lang(), p.code)
}

/// CSV.
pub fn csv(r: &Request<'_>) -> Handled {
    let shown = shown(r)?;
    let six = |field: &str| LANGUAGES.iter().map(|l| format!("{field}_{l}")).collect::<Vec<_>>();
    let mut head = vec!["id".to_owned(), "external_ids".into()];
    head.extend(six("title"));
    head.push("beneficiaries".into());
    head.extend(six("beneficiaries"));
    head.push("funders".into());
    head.extend(six("funders"));
    head.extend(["start", "end", "updated", "address"].map(str::to_owned));
    let rows = shown.programmes.iter().map(|p| {
        let ids = p.external_ids.iter().map(|e| format!("{}:{}", e.portal, e.id)).collect::<Vec<_>>().join("; ");
        let mut cells = vec![Cell::Text(p.code.clone()), Cell::Text(ids)];
        cells.extend(LANGUAGES.iter().map(|l| Cell::Text(p.title.texts.get(*l).cloned().unwrap_or_default())));
        for named in [beneficiaries(&shown.reference, p), funders(&shown.reference, p)] {
            cells.push(Cell::Text(named.iter().map(|n| n.code.as_str()).collect::<Vec<_>>().join("; ")));
            cells.extend(LANGUAGES.iter().map(|l| Cell::Text(in_language(r, l, &named))));
        }
        let when = |w: Option<bursar_domain::catalogue::When>| Cell::Text(w.map_or_else(String::new, |w| w.to_string()));
        cells.extend([when(p.start), when(p.end), updated(p).into(), Cell::Text(address(r, p))]);
        cells
    });
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    files::table(r, As::Csv, "programmes_exchange", &head, rows.collect())
}

/// JSON.
pub fn json(r: &Request<'_>) -> Handled {
    let shown = shown(r)?;
    let list = |named: Vec<Named>| -> Vec<Value> {
        let name = |n: &Named| -> Map<String, Value> {
            let locales = r.app.locales.all().iter();
            locales.map(|l| (l.lang().to_owned(), Value::String(l.text(&n.name)))).collect()
        };
        named.iter().map(|n| json!({ "code": n.code, "name": name(n) })).collect()
    };
    let items: Vec<Value> = shown
        .programmes
        .iter()
        .map(|p| {
            json!({
                "id": p.code,
                "external_ids": p.external_ids,
                "title": p.title.texts,
                "beneficiaries": list(beneficiaries(&shown.reference, p)),
                "funders": list(funders(&shown.reference, p)),
                "start": p.start,
                "end": p.end,
                "updated": updated(p),
                "address": address(r, p),
            })
        })
        .collect();
    let all = json!({ "items": items, "total": shown.total, "exhaustive": false });
    let bytes = serde_json::to_vec_pretty(&all).unwrap_or_default();
    Ok(Reply::File { media: "application/json", name: "programmes_exchange.json".into(), bytes })
}
