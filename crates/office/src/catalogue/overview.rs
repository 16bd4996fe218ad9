//! What is recorded: for a State, for the world by theme and year, for regions by theme. Counted in the index, so that a page costs
//! one question.

use super::index::{Sought, month};
use crate::{Failure, Office};
use bursar_domain::catalogue::{Programme, When};
use bursar_domain::time::day;
use bursar_search::Place;
use std::collections::{BTreeMap, BTreeSet};

/// Records shown of one kind on a State's page, at most.
const MOST: usize = 200;

/// What is recorded for a State.
#[derive(Clone, Debug, Default)]
pub struct StateView {
    /// Records that name it.
    pub named: Vec<Programme>,
    /// Records that reach it through a region or an organisation.
    pub reached: Vec<Programme>,
    /// Records open to all States.
    pub open: Vec<Programme>,
    /// How many there are of each.
    pub totals: [u64; 3],
    /// Where more begins of those that name it, and of those that reach it; if there is more.
    pub next: [Option<Place>; 2],
}

/// How many records name and reach each State.
#[derive(Clone, Debug, Default)]
pub struct WorldView {
    /// By State: records that name it.
    pub named: BTreeMap<String, u64>,
    /// By State: records that reach it through a region or organisation.
    pub reached: BTreeMap<String, u64>,
    /// Records open to all States.
    pub open: u64,
    /// Records that do not say whom they are for.
    pub unsaid: u64,
    /// In all.
    pub total: u64,
    /// Years records are known to have run in.
    pub years: Vec<String>,
}

/// A cell of the matrix of regions and themes.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Cell {
    /// Records by status.
    pub by_status: BTreeMap<String, u64>,
    /// Whether a source covers the year at all: without one, nothing reported says nothing.
    pub covered: bool,
}

/// A source: what was read, of which date, and how many records rest on it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Consulted {
    /// Symbol or title of the document.
    pub doc: String,
    /// Its date, as far as known.
    pub date: Option<When>,
    /// Records that rest on it.
    pub records: u64,
}

/// What is recorded of a theme for one State.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct StateCell {
    /// Records that name it, by status.
    pub named: BTreeMap<String, u64>,
    /// Records that reach it through a region or organisation, by status.
    pub reached: BTreeMap<String, u64>,
    /// Of both, what is active and ends within six months (MAP-06).
    pub ending: u64,
}

/// Regions by theme.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// By region and theme.
    pub cells: BTreeMap<(String, String), Cell>,
    /// Sources consulted.
    pub sources: Vec<Consulted>,
    /// Years records are known to have run in.
    pub years: Vec<String>,
    /// The latest year a source was written in.
    pub latest_source: Option<i16>,
}

fn one(facet: &str, value: &str) -> BTreeMap<String, Vec<String>> {
    BTreeMap::from([(facet.to_owned(), vec![value.to_owned()])])
}

impl Office {
    /// What names a State, what reaches it, what is open to all.
    ///
    /// # Errors
    /// The store failed.
    pub fn state_view(&self, alpha3: &str) -> Result<StateView, Failure> {
        let of =
            |facet: &str, value: &str| self.search_programmes(&Sought { filters: one(facet, value), limit: MOST, ..Sought::default() });
        let (named, reached, open) = (of("state", alpha3)?, of("reached", alpha3)?, of("scope", "all")?);
        Ok(StateView {
            totals: [named.total, reached.total, open.total],
            next: [named.next, reached.next],
            named: named.items,
            reached: reached.items,
            open: open.items,
        })
    }

    /// How many records name and reach each State, of a theme and a year if wished.
    ///
    /// # Errors
    /// The store failed.
    pub fn world_view(&self, theme: &str, year: &str) -> Result<WorldView, Failure> {
        let chosen = [("theme", theme), ("year", year)];
        let filters = chosen.iter().filter(|(_, v)| !v.is_empty()).map(|(f, v)| ((*f).to_owned(), vec![(*v).to_owned()])).collect();
        let found = self.search_programmes(&Sought { filters, counts: true, ..Sought::default() })?;
        let mut facets = found.facets;
        let mut take = |name: &str| facets.remove(name).unwrap_or_default();
        let scopes = take("scope");
        Ok(WorldView {
            named: take("state"),
            reached: take("reached"),
            open: scopes.get("all").copied().unwrap_or(0),
            unsaid: scopes.get("unknown").copied().unwrap_or(0),
            total: found.total,
            years: take("year").into_keys().collect(),
        })
    }

    /// Regions by theme, of a year if wished (MAP-06): what is reported, what is not, and what no source covers.
    ///
    /// # Errors
    /// The store failed.
    pub fn gap_matrix(&self, year: &str) -> Result<Matrix, Failure> {
        let filters = if year.is_empty() { BTreeMap::new() } else { one("year", year) };
        let found = self.search_programmes(&Sought { filters, counts: true, ..Sought::default() })?;
        let whole = self.search_programmes(&Sought { counts: true, ..Sought::default() })?;
        let facet = |of: &super::FoundProgrammes, name: &str| of.facets.get(name).cloned().unwrap_or_default();
        let latest_source = facet(&whole, "written").keys().filter_map(|y| y.parse::<i16>().ok()).max();
        let asked = year.parse::<i16>().ok();
        let covered = latest_source.is_some_and(|latest| asked.is_none_or(|y| y <= latest));
        let mut cells: BTreeMap<(String, String), Cell> = BTreeMap::new();
        let reference = self.reference();
        let themes: Vec<&str> = reference.terms.iter().filter(|t| t.list == "map_theme").map(|t| t.code.as_str()).collect();
        for region in regions(&reference) {
            for theme in &themes {
                cells.insert((region.clone(), (*theme).to_owned()), Cell { covered, ..Cell::default() });
            }
        }
        for (value, count) in facet(&found, "cell") {
            let parts: Vec<&str> = value.split('|').collect();
            if let [region, theme, status] = parts.as_slice() {
                let cell = cells.entry(((*region).to_owned(), (*theme).to_owned())).or_default();
                cell.by_status.insert((*status).to_owned(), count);
                cell.covered = true;
            }
        }
        Ok(Matrix {
            cells,
            sources: consulted(&facet(&whole, "consulted")),
            years: facet(&whole, "year").into_keys().collect(),
            latest_source,
        })
    }
}

/// Sources from the facet that holds document and date together.
fn consulted(facet: &BTreeMap<String, u64>) -> Vec<Consulted> {
    let one = |(value, records): (&String, &u64)| {
        let (doc, date) = value.rsplit_once('|')?;
        Some(Consulted { doc: doc.to_owned(), date: date.parse().ok(), records: *records })
    };
    facet.iter().filter_map(one).collect()
}

impl Office {
    /// What is recorded for one State by theme, of a year if wished. Whoever asks for it sees to it who may see what is missing
    /// (MAP-06: [`bursar_domain::catalogue::Profile::gaps_seen_by`]).
    ///
    /// # Errors
    /// The store failed; no such State.
    pub fn state_by_theme(&self, alpha3: &str, year: &str) -> Result<BTreeMap<String, StateCell>, Failure> {
        let region = self.reference().states.get(alpha3).ok_or(Failure::NotFound)?.region.m49.clone();
        let today = day(self.now());
        let soon: Vec<String> = (0..=6).filter_map(|n| today.checked_add(jiff::Span::new().months(n)).ok()).map(month).collect();
        let mut all: BTreeMap<String, StateCell> = BTreeMap::new();
        for facet in ["state", "reached"] {
            let mut filters = one(facet, alpha3);
            if !year.is_empty() {
                filters.insert("year".to_owned(), vec![year.to_owned()]);
            }
            let found = self.search_programmes(&Sought { filters: filters.clone(), counts: true, ..Sought::default() })?;
            for (value, count) in found.facets.get("cell").into_iter().flatten() {
                // Of a record that reaches several regions, the one this State lies in.
                let parts: Vec<&str> = value.split('|').collect();
                if let [of, theme, status] = parts.as_slice()
                    && *of == region
                {
                    let cell = all.entry((*theme).to_owned()).or_default();
                    let kept = if facet == "state" { &mut cell.named } else { &mut cell.reached };
                    kept.insert((*status).to_owned(), *count);
                }
            }
            filters.insert("status".to_owned(), vec!["ongoing".to_owned()]);
            filters.insert("ends".to_owned(), soon.clone());
            let ending = self.search_programmes(&Sought { filters, limit: MOST, ..Sought::default() })?;
            let last = today.checked_add(jiff::Span::new().months(6)).unwrap_or(today);
            for p in ending.items.iter().filter(|p| p.end.is_some_and(|e| e.last() >= today && e.last() <= last)) {
                for theme in &p.themes {
                    all.entry(theme.clone()).or_default().ending += 1;
                }
            }
        }
        Ok(all)
    }
}

/// The regions of the statistical classification, then what is open to all and what is not said.
pub fn regions(reference: &crate::Reference) -> Vec<String> {
    let known: BTreeSet<String> = reference.states.iter().map(|s| s.region.m49.clone()).collect();
    known.into_iter().chain([bursar_domain::catalogue::ALL_STATES.to_owned(), bursar_domain::catalogue::NOT_STATED.to_owned()]).collect()
}
