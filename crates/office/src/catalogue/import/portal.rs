//! Rows of another portal: the fields that portals exchange. A record is found by its code here, by its id there, or by having come from
//! there before; what it says is taken field by field by the rule of MAP-09.

use super::super::typed::Typed;
use super::sheet;
use super::{Plan, PlanRow, Reading};
use crate::{Failure, Office};
use bursar_domain::catalogue::{
    Beneficiaries, EVERY_FIELD, ExternalId, Import, Incoming, MACHINE, Origin, Programme, Provenance, RowOutcome, ScopeOf, Source,
};
use bursar_domain::digest::sha256_hex;
use bursar_domain::text::LANGUAGES;
use bursar_domain::{Arg, Id, Refusal};
use bursar_exchange::Grid;
use bursar_store::{Find, Record, Stored};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Longest id of a portal.
const ID_MAX: usize = 200;
/// Merges that are followed to the record that stands.
const MERGES: usize = 8;

/// Records that rows may be about.
struct There {
    /// By their id in the portal.
    external: HashMap<String, Stored<Programme>>,
}

impl Office {
    pub(super) fn plan_exchange(&self, import: &Import, grid: Grid, with: Reading<'_>) -> Result<Plan, Failure> {
        let mut sheet = sheet::read(grid, with.columns);
        let rows = std::mem::take(&mut sheet.rows);
        let there = self.known_there(import)?;
        let mut seen: HashMap<String, usize> = HashMap::new();
        let mut touched: BTreeSet<Id> = BTreeSet::new();
        let mut planned = Vec::new();
        for (row, typed, mut told) in rows {
            let (said, mut refused) = self.said(import, with, &typed);
            let code = typed.one("id");
            let external = said.external.as_ref().map_or("", |e| e.id.as_str());
            if code.is_empty() && external.is_empty() {
                refused.push(Refusal::new("MAP-09", "answer-missing").at("external_id"));
            }
            if !external.is_empty() {
                let earlier = *seen.entry(external.to_owned()).or_insert(row.line);
                if earlier != row.line {
                    let line = Arg::Int(i64::try_from(earlier).unwrap_or(0));
                    refused.push(Refusal::new("MAP-09", "own-reference-twice").at("external_id").with("line", line));
                }
            }
            let mut next = PlanRow {
                line: row.line,
                cells: row.cells,
                outcome: RowOutcome::Refused,
                value: None,
                was: None,
                kept: Vec::new(),
                told: Vec::new(),
            };
            match self.meant(import, &there, code, external)? {
                Err(refusal) => refused.push(refusal),
                Ok(Some(was)) if !touched.insert(was.value.id) => refused.push(Refusal::new("MAP-09", "record-twice").at("id")),
                Ok(Some(was)) => {
                    let (value, kept) = was.value.harvested(&said);
                    let changed = value != was.value;
                    next.outcome = if changed { RowOutcome::Changed } else { RowOutcome::Same };
                    (next.value, next.kept, next.was) = (Some(value), kept, Some(was));
                }
                Ok(None) => {
                    if said.title.is_empty() {
                        refused.push(Refusal::new("TX-01", "title-missing").at("title"));
                    }
                    next.outcome = RowOutcome::New;
                    next.value = Some(fresh(import, &said));
                }
            }
            let about: BTreeSet<String> = refused.iter().filter_map(|r| r.field.clone()).collect();
            if let Some(value) = &next.value {
                let faults = self.reference().known().faults(value);
                let new = next.was.as_ref().map_or_else(Vec::new, |w| self.reference().known().faults(&w.value));
                // What did not hold before does not speak against the row.
                refused.extend(
                    faults
                        .into_iter()
                        .filter(|f| !new.contains(f))
                        .map(of_portal)
                        .filter(|f| !f.field.as_ref().is_some_and(|x| about.contains(x))),
                );
            }
            told.extend(refused.iter().map(|r| sheet.told(row.line, r)));
            if !told.is_empty() {
                next.outcome = RowOutcome::Refused;
            }
            next.told = told;
            planned.push(next);
        }
        Ok(Plan { head: sheet.head, rows: planned, whole: sheet.whole })
    }

    /// Records that have an id in this portal.
    fn known_there(&self, import: &Import) -> Result<There, Failure> {
        let key = format!("|@{}", sha256_hex(import.portal.as_bytes()));
        let mut external = HashMap::new();
        for s in self.find::<Programme>(&Find::of(Programme::KIND).like("search_codes", &key))? {
            for id in s.value.external_ids.iter().filter(|e| e.portal == import.portal) {
                // A record that was merged keeps its ids; so does the survivor, which is meant.
                if s.value.merged_into.is_none() || !external.contains_key(&id.id) {
                    external.insert(id.id.clone(), s.clone());
                }
            }
        }
        Ok(There { external })
    }

    /// The record that a row is about; `None`: it is not there yet.
    fn meant(
        &self,
        import: &Import,
        there: &There,
        code: &str,
        external: &str,
    ) -> Result<Result<Option<Stored<Programme>>, Refusal>, Failure> {
        let mut found = match code {
            "" => there.external.get(external).cloned(),
            code => match self.programme(code) {
                Ok(found) => Some(found),
                Err(Failure::NotFound) => return Ok(Err(Refusal::new("TX-01", "related-unknown").at("id"))),
                Err(other) => return Err(other),
            },
        };
        if let (Some(by_code), Some(by_id)) = (&found, there.external.get(external).filter(|_| !code.is_empty()))
            && by_code.value.id != by_id.value.id
            && by_id.value.merged_into.is_none()
        {
            let other = Arg::Text(by_id.value.code.clone());
            return Ok(Err(Refusal::new("MAP-09", "two-records-meant").at("external_id").with("code", other)));
        }
        if found.is_none() && !external.is_empty() {
            found = self.read(|r| r.get::<Programme>(new_id(import, external)))?;
        }
        for _ in 0..MERGES {
            let Some(survivor) = found.as_ref().and_then(|s| s.value.merged_into) else { break };
            found = Some(self.fetch(survivor)?);
        }
        let gone = found.as_ref().is_some_and(|s| ["withdrawn", "rejected", "archived", "merged"].contains(&s.value.state.as_str()));
        match found {
            Some(s) if gone => {
                let state = Arg::Msg(MACHINE.state_key(&s.value.state));
                Ok(Err(Refusal::new("MAP-09", "record-gone").at("external_id").with("code", Arg::Text(s.value.code)).with("state", state)))
            }
            found => Ok(Ok(found)),
        }
    }

    /// What a row says; what of it cannot be read.
    fn said(&self, import: &Import, with: Reading<'_>, typed: &Typed) -> (Incoming, Vec<Refusal>) {
        let mut found = Vec::new();
        let titles = LANGUAGES.iter().map(|l| ((*l).to_owned(), typed.one(&format!("title_{l}")).to_owned()));
        let title: BTreeMap<String, String> = titles.filter(|(_, t)| !t.is_empty()).collect();
        let (places, field) = said_in(typed, "beneficiaries");
        let beneficiaries = (!places.is_empty()).then(|| self.places(with, &places, &field, &mut found));
        let (names, field) = said_in(typed, "funders");
        let mut funders: Vec<String> = Vec::new();
        for name in &names {
            match with.names.code("actors", name, "actor-unknown") {
                Ok(code) if !funders.contains(&code) => funders.push(code),
                Ok(_) => {}
                Err(refusal) => found.push(refusal.at(field.clone())),
            }
        }
        let mut when = |field: &str| {
            let text = typed.one(field);
            let read = text.parse().ok();
            if read.is_none() && !text.is_empty() {
                found.push(Refusal::new("TX-01", "when-unreadable").at(field));
            }
            read
        };
        let (start, end) = (when("start"), when("end"));
        let as_of = match typed.one("updated") {
            "" => import.as_of,
            text => match text.get(..10).unwrap_or(text).parse::<jiff::civil::Date>() {
                Ok(day) if day <= self.today() => day,
                Ok(_) => {
                    found.push(Refusal::new("MAP-09", "day-to-come").at("updated"));
                    import.as_of
                }
                Err(_) => {
                    found.push(Refusal::new("", "day-unreadable").at("updated"));
                    import.as_of
                }
            },
        };
        let id = typed.one("external_id");
        if id.chars().count() > ID_MAX {
            found.push(Refusal::new("MAP-09", "own-reference-long").at("external_id"));
        }
        let external = (!id.is_empty()).then(|| ExternalId { portal: import.portal.clone(), id: id.to_owned() });
        let web = |a: &&str| a.starts_with("https://") || a.starts_with("http://");
        let url = [typed.one("address"), import.address.as_str()].into_iter().find(web);
        let source = Source { doc: import.portal.clone(), paragraph: None, footnote: None, url: url.map(str::to_owned), date: None };
        let funders = (!names.is_empty()).then_some(funders);
        (Incoming { title, beneficiaries, funders, start, end, external, as_of, source }, found)
    }

    /// States, regions and organisations by name, as one statement of who benefits.
    fn places(&self, with: Reading<'_>, names: &[&str], field: &str, found: &mut Vec<Refusal>) -> Beneficiaries {
        let mut b = Beneficiaries { states: Vec::new(), regions: Vec::new(), organisations: Vec::new(), scope: ScopeOf::Unknown };
        for name in names {
            if with.names.code("scope", name, "term-unknown").is_ok_and(|scope| scope == "all") {
                b.scope = ScopeOf::All;
                continue;
            }
            // Codes of regions and organisations may be those of States: our exports say what they are.
            let said = [("region:", "regions"), ("organisation:", "organisations")];
            if let Some((code, list)) = said.iter().find_map(|(prefix, list)| Some((name.strip_prefix(prefix)?, *list))) {
                match with.names.code(list, code, if list == "regions" { "region-unknown" } else { "actor-unknown" }) {
                    Ok(code) if list == "regions" => b.regions.push(code),
                    Ok(code) => b.organisations.push(code),
                    Err(unknown) => found.push(unknown.at(field)),
                }
                continue;
            }
            // A State, or else a region, or else an organisation. What a State and a region are both called is neither until its code is said.
            let state = with.names.code("states", name, "state-name-unknown");
            if let Ok(code) = &state
                && code != name
                && let Ok(region) = with.names.code("regions", name, "region-unknown")
            {
                let codes = Arg::Text(format!("{code}, region:{region}"));
                found.push(
                    Refusal::new("MAP-05", "name-ambiguous").at(field).with("value", Arg::Text((*name).to_owned())).with("codes", codes),
                );
                continue;
            }
            let (list, code) = match state {
                Ok(code) => (&mut b.states, code),
                Err(unknown) => match with.names.code("regions", name, "region-unknown") {
                    Ok(code) => (&mut b.regions, code),
                    Err(_) => match with.names.code("organisations", name, "actor-unknown") {
                        Ok(code) => (&mut b.organisations, code),
                        Err(_) => {
                            found.push(unknown.at(field));
                            continue;
                        }
                    },
                },
            };
            if !list.contains(&code) {
                list.push(code);
            }
        }
        if b.scope != ScopeOf::All {
            b.scope = match (b.states.is_empty(), b.regions.is_empty(), b.organisations.is_empty()) {
                (false, ..) => ScopeOf::Named,
                (_, false, _) => ScopeOf::Region,
                (.., false) => ScopeOf::Organisation,
                _ => ScopeOf::Unknown,
            };
        }
        b
    }
}

/// The values of a field by code, or else by name in the first language that has any; and the column they stand in.
fn said_in<'t>(typed: &'t Typed, field: &str) -> (Vec<&'t str>, String) {
    let columns = std::iter::once(field.to_owned()).chain(LANGUAGES.iter().map(|l| format!("{field}_{l}")));
    columns.map(|c| (typed.list(&c), c)).find(|(all, _)| !all.is_empty()).unwrap_or((Vec::new(), field.to_owned()))
}

/// The id of a record that a portal's row becomes: the same whenever it comes.
fn new_id(import: &Import, external: &str) -> Id {
    Id::named("programme", &format!("{}\u{1f}{external}", import.portal))
}

/// A record that only a portal tells of: harvested, to be verified before anybody sees it (MAP-03).
fn fresh(import: &Import, said: &Incoming) -> Programme {
    let record = ["en", "fr", "es", "ru", "ar", "zh"].into_iter().find(|l| said.title.contains_key(*l)).unwrap_or("en");
    let external = said.external.as_ref().map_or("", |e| e.id.as_str());
    let id = new_id(import, external);
    let every = Provenance { source: Some(0), date: said.as_of, by: Origin::Harvest, name: String::new() };
    let blank = Programme {
        sources: vec![said.source.clone()],
        fields: BTreeMap::from([(EVERY_FIELD.to_owned(), every.clone())]),
        owner_name: import.portal.clone(),
        ..Programme::blank(id, record)
    };
    let (mut programme, _) = blank.harvested(said);
    programme.fields = BTreeMap::from([(EVERY_FIELD.to_owned(), every)]);
    programme
}

/// A fault of the record beside the column of a portal's file that it comes from.
fn of_portal(fault: Refusal) -> Refusal {
    let field = match fault.field.as_deref() {
        Some("states" | "regions" | "organisations" | "scope") => "beneficiaries",
        Some("actors") => "funders",
        Some("link" | "source") => "address",
        Some(other) => return fault.clone().at(other),
        None => return fault,
    };
    fault.at(field)
}
