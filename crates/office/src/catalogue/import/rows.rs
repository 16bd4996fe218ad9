//! A contributor's rows: each checked as the form checks it. A row with an own reference that one of the contributor's records bears
//! is a new version of that record; any other is a new submission.

use super::super::typed::over;
use super::sheet::{self, Sheet};
use super::{Plan, PlanRow, Reading};
use crate::act::Act;
use crate::{Failure, Office};
use bursar_domain::catalogue::{ExternalId, Import, Programme, RowOutcome, no_cycle};
use bursar_domain::{Id, Refusal};
use bursar_exchange::Grid;
use bursar_store::{Find, Record, Stored};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

/// Longest own reference.
const OWN_ID: usize = 200;

impl Office {
    pub(super) fn plan_submission(&self, import: &Import, grid: Grid, with: Reading<'_>, act: &Act) -> Result<Plan, Failure> {
        let mut sheet = sheet::read(grid, with.columns);
        let mut rows = std::mem::take(&mut sheet.rows);
        let own = self.own_records(import)?;
        // The record of each row, so that rows may name each other as parents.
        let mut lines: HashMap<String, usize> = HashMap::new();
        let mut ids: HashMap<String, Id> = HashMap::new();
        for (row, typed, told) in &mut rows {
            let reference = typed.one("own_id").to_owned();
            if reference.is_empty() {
                continue;
            }
            let refused = if reference.chars().count() > OWN_ID {
                Some(Refusal::new("MAP-09", "own-reference-long").at("own_id"))
            } else {
                let earlier = *lines.entry(reference.clone()).or_insert(row.line);
                let line = bursar_domain::Arg::Int(i64::try_from(earlier).unwrap_or(0));
                (earlier != row.line).then(|| Refusal::new("MAP-09", "own-reference-twice").at("own_id").with("line", line))
            };
            match refused {
                Some(refusal) => told.push(sheet.told(row.line, &refusal)),
                None => {
                    let there = own.get(&reference).map(|s| s.value.id);
                    ids.insert(reference, there.unwrap_or_else(|| row_id(import, row.line)));
                }
            }
        }
        let looked_up: RefCell<HashMap<String, Option<Id>>> = RefCell::default();
        let parent = |code: &str| -> Result<Option<Id>, Failure> {
            if let Some(id) = ids.get(code) {
                return Ok(Some(*id));
            }
            if let Some(known) = looked_up.borrow().get(code) {
                return Ok(*known);
            }
            let found = match self.programme(code) {
                Ok(found) => Some(found.value.id),
                Err(Failure::NotFound) => None,
                Err(other) => return Err(other),
            };
            looked_up.borrow_mut().insert(code.to_owned(), found);
            Ok(found)
        };
        let mut planned = Vec::new();
        for (row, typed, mut told) in rows {
            let (content, refusals) = self.read_typed(with.names, &typed, parent)?;
            told.extend(refusals.iter().map(|r| sheet.told(row.line, r)));
            let reference = typed.one("own_id");
            let mut planned_row = PlanRow {
                line: row.line,
                cells: row.cells,
                outcome: RowOutcome::Refused,
                value: None,
                was: own.get(reference).cloned(),
                kept: Vec::new(),
                told,
            };
            if planned_row.told.is_empty() {
                self.row_comes_to(&mut planned_row, content, reference, import, act, &sheet);
            } else if let Some(was) = &planned_row.was {
                planned_row.value = Some(Programme { id: was.value.id, ..content });
            } else {
                planned_row.value = Some(Programme { id: row_id(import, row.line), ..content });
            }
            planned.push(planned_row);
        }
        self.parents_hold(&mut planned, &sheet)?;
        Ok(Plan { head: sheet.head, rows: planned, whole: sheet.whole })
    }

    /// Records of whoever sent the file, by their own reference.
    fn own_records(&self, import: &Import) -> Result<HashMap<String, Stored<Programme>>, Failure> {
        let mut own = HashMap::new();
        for s in self.find::<Programme>(&Find::of(Programme::KIND).eq("owner", import.by))? {
            let reference = s.value.external_ids.iter().find(|e| e.portal == s.value.owner_name).map(|e| e.id.clone());
            // What was withdrawn or merged is gone: its reference may be used anew.
            if let Some(reference) = reference.filter(|_| !["withdrawn", "rejected", "merged"].contains(&s.value.state.as_str())) {
                own.insert(reference, s);
            }
        }
        Ok(own)
    }

    fn row_comes_to(&self, row: &mut PlanRow, content: Programme, reference: &str, import: &Import, act: &Act, sheet: &Sheet) {
        match &row.was {
            None => {
                let mut fresh = self.submission(act, row_id(import, row.line), &content);
                if !reference.is_empty() {
                    fresh.external_ids.push(ExternalId { portal: fresh.owner_name.clone(), id: reference.to_owned() });
                }
                row.value = Some(fresh);
                row.outcome = RowOutcome::New;
            }
            Some(was) => match was.value.revise(&over(&was.value, content), &act.actor, self.today()) {
                Ok(next) => {
                    let same = was.value.changed_fields(&next).is_empty();
                    row.outcome = if same { RowOutcome::Same } else { RowOutcome::Changed };
                    row.value = Some(next);
                }
                Err(refused) => row.told.extend(refused.0.iter().map(|r| sheet.told(row.line, r))),
            },
        }
    }

    /// No row stands among its own parents, and none under one that is not taken.
    fn parents_hold(&self, rows: &mut [PlanRow], sheet: &Sheet) -> Result<(), Failure> {
        let parents: HashMap<Id, Option<Id>> = rows.iter().filter_map(|r| r.value.as_ref()).map(|p| (p.id, p.parent())).collect();
        let broken = RefCell::new(None);
        let stored: RefCell<HashMap<Id, Option<Id>>> = RefCell::default();
        let parent_of = |id: Id| {
            if let Some(parent) = parents.get(&id).or(stored.borrow().get(&id)) {
                return *parent;
            }
            let found = self.read(|r| r.get::<Programme>(id)).map_err(|e| *broken.borrow_mut() = Some(e)).ok().flatten();
            let parent = found.and_then(|p| p.value.parent());
            stored.borrow_mut().insert(id, parent);
            parent
        };
        for row in rows.iter_mut() {
            let cycle = row.value.as_ref().and_then(|p| no_cycle(p, parent_of).err());
            if let Some(refusal) = cycle {
                row.told.push(sheet.told(row.line, &refusal));
                row.outcome = RowOutcome::Refused;
            }
        }
        if let Some(error) = broken.into_inner() {
            return Err(error);
        }
        loop {
            // Records that come into being only if their row is taken.
            let refused = rows.iter().filter(|r| r.outcome == RowOutcome::Refused && r.was.is_none());
            let refused: BTreeSet<Id> = refused.filter_map(|r| r.value.as_ref()).map(|p| p.id).collect();
            let under = |r: &PlanRow| r.value.as_ref().and_then(Programme::parent).is_some_and(|p| refused.contains(&p));
            let mut more = false;
            for row in rows.iter_mut().filter(|r| r.outcome != RowOutcome::Refused) {
                if under(row) {
                    let refusal = Refusal::new("MAP-09", "parent-not-taken").at("parent");
                    row.told.push(sheet.told(row.line, &refusal));
                    row.outcome = RowOutcome::Refused;
                    more = true;
                }
            }
            if !more {
                return Ok(());
            }
        }
    }
}

/// The id of the record that a row becomes: the same each time the file is looked at.
fn row_id(import: &Import, line: usize) -> Id {
    Id::named("programme", &format!("{} {line}", import.id))
}
