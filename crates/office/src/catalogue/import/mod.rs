//! Files of records: shown first, taken if they are still what was shown, and taken back where nobody has changed anything since (MAP-09).

mod portal;
mod rows;
pub(crate) mod sheet;

pub use sheet::{Column, Told};

use super::typed::Names;
use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::catalogue::{Counts, IMPORT, Import, Kept, Programme, Purpose, RowOutcome, Taken};
use bursar_domain::digest::{sha256_hex, sha256_parts};
use bursar_domain::time::day;
use bursar_domain::{Actor, Id, Refusal, Role};
use bursar_exchange::{Grid, Source, read_grid};
use bursar_store::{FileContent, Find, Order, Record, Stored};
use jiff::civil::Date;
use std::collections::BTreeSet;

const R19: &[Role] = &[Role::Verifier];
const EITHER: &[Role] = &[Role::Contributor, Role::Verifier];

/// What a file is read with: its columns under all their names, and the names of what stands in them.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// Columns.
    pub columns: &'a [Column],
    /// Names.
    pub names: &'a Names,
}

/// What a file comes with.
#[derive(Clone, Debug)]
pub struct SentFile<'a> {
    /// What it is for.
    pub purpose: Purpose,
    /// The portal it comes from; empty for a submission.
    pub portal: &'a str,
    /// The portal's address.
    pub address: &'a str,
    /// The licence of its data.
    pub licence: &'a str,
    /// The day of its data.
    pub as_of: Date,
    /// Name.
    pub name: &'a str,
    /// Content.
    pub bytes: &'a [u8],
}

/// What a row comes to.
#[derive(Clone, Debug)]
pub struct PlanRow {
    /// Its line.
    pub line: usize,
    /// What stands in it.
    pub cells: Vec<String>,
    /// What becomes of it.
    pub outcome: RowOutcome,
    /// The record as it would stand.
    pub value: Option<Programme>,
    /// The record as it stands.
    pub was: Option<Stored<Programme>>,
    /// Fields that stay as they are although the row says otherwise.
    pub kept: Vec<(&'static str, Kept)>,
    /// What is wrong.
    pub told: Vec<Told>,
}

/// What a file comes to.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Heads as written.
    pub head: Vec<String>,
    /// Rows.
    pub rows: Vec<PlanRow>,
    /// What is to be said of the file as a whole.
    pub whole: Vec<Told>,
}

impl Plan {
    /// How many rows come to what.
    pub fn counts(&self) -> Counts {
        let of = |outcome| i64::try_from(self.rows.iter().filter(|r| r.outcome == outcome).count()).unwrap_or(i64::MAX);
        Counts { new: of(RowOutcome::New), changed: of(RowOutcome::Changed), same: of(RowOutcome::Same), refused: of(RowOutcome::Refused) }
    }

    /// Everything that is wrong, in the order of the file.
    pub fn told(&self) -> impl Iterator<Item = &Told> {
        self.whole.iter().chain(self.rows.iter().flat_map(|r| &r.told))
    }

    /// Rows that would be taken.
    fn taking(&self) -> impl Iterator<Item = (&PlanRow, &Programme)> {
        let takes = |r: &&PlanRow| matches!(r.outcome, RowOutcome::New | RowOutcome::Changed);
        self.rows.iter().filter(takes).filter_map(|r| Some((r, r.value.as_ref()?)))
    }

    /// Digest of what would be done. Who does it when does not belong to it.
    fn digest(&self) -> String {
        let mut parts = Vec::new();
        for (row, value) in self.taking() {
            let was = row.was.as_ref().map_or(0, |w| w.version);
            let content = Programme { submitted_at: jiff::Timestamp::UNIX_EPOCH, fields: Default::default(), ..value.clone() };
            parts.push(format!("{} {} {was} {}", row.line, row.outcome, serde_json::to_string(&content).unwrap_or_default()));
        }
        sha256_parts(parts.iter().map(String::as_bytes))
    }
}

impl Office {
    /// Reads a file and keeps it with what it would come to. Nothing of the catalogue changes.
    ///
    /// # Errors
    /// Not R19 or R20, another portal's file not R19; nothing of the file can be read: then everything that is wrong with it.
    pub fn preview_import(&self, act: &Act, file: &SentFile<'_>, with: Reading<'_>) -> Result<Outcome, Vec<Told>> {
        if !act.actor.has_any(if file.purpose == Purpose::Exchange { R19 } else { EITHER }) {
            return Ok(Err(Refusal::new("MAP-09", "not-your-role").into()));
        }
        let grid = read_grid(Source::new(file.name, file.bytes));
        let mut import = Import {
            id: act.commit,
            state: IMPORT.start.into(),
            purpose: file.purpose,
            portal: file.portal.into(),
            address: file.address.into(),
            licence: file.licence.into(),
            as_of: file.as_of,
            name: file.name.chars().take(200).collect(),
            sha256: sha256_hex(file.bytes),
            size: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
            by: act.actor.id,
            by_name: act.actor.name.clone(),
            at: self.now(),
            counts: Counts::default(),
            plan: String::new(),
            refused: Vec::new(),
            taken: Vec::new(),
            applied_at: None,
            left: Vec::new(),
        };
        let plan = match self.plan(&import, grid, with, act) {
            Ok(plan) if plan.rows.is_empty() => return Err(plan.whole),
            Ok(plan) => plan,
            Err(failure) => return Ok(Err(failure)),
        };
        import.counts = plan.counts();
        import.plan = plan.digest();
        import.refused = plan.rows.iter().filter(|r| r.outcome == RowOutcome::Refused).map(|r| r.line).collect();
        Ok(self.perform(act, |now| {
            let content = FileContent { sha256: import.sha256.clone(), bytes: file.bytes.to_vec() };
            let shown = Import { at: now, ..import.clone() };
            Ok(Draft::of::<Import>("import.preview", EITHER, import.id).create(&shown).file(content))
        }))
    }

    /// What a file would come to now; of one that was taken, what its refused rows would.
    ///
    /// # Errors
    /// The store failed.
    pub fn import_plan(&self, import: &Import, with: Reading<'_>, act: &Act) -> Result<Plan, Failure> {
        let bytes = self.read(|r| r.file(&import.sha256))?.ok_or(Failure::NotFound)?;
        let mut grid = read_grid(Source::new(&import.name, &bytes));
        if import.state != IMPORT.start {
            let refused: BTreeSet<usize> = import.refused.iter().copied().collect();
            grid.rows.retain(|r| refused.contains(&r.line));
        }
        self.plan(import, grid, with, act)
    }

    fn plan(&self, import: &Import, grid: Grid, with: Reading<'_>, act: &Act) -> Result<Plan, Failure> {
        let plan = match import.purpose {
            // Whoever looks at it: the records would be its sender's.
            Purpose::Submission if import.is_of(&act.actor) => self.plan_submission(import, grid, with, act),
            Purpose::Submission => {
                let sender = Actor { id: import.by, name: import.by_name.clone(), grants: Vec::new(), state: None };
                self.plan_submission(import, grid, with, &Act { actor: sender, ..act.clone() })
            }
            Purpose::Exchange => self.plan_exchange(import, grid, with),
        };
        plan.map(|mut plan| {
            plan.rows.iter_mut().for_each(|row| row.told.sort_by_key(|t| t.column.0));
            plan
        })
    }

    /// Takes the good rows of a file that was shown: as it was shown, or not at all.
    ///
    /// # Errors
    /// See [`Import::apply`].
    pub fn apply_import(&self, act: &Act, id: Id, seen: Option<i64>, with: Reading<'_>) -> Outcome {
        self.perform(act, |now| {
            let import = self.fetch_as_seen::<Import>(id, seen)?;
            // Whoever may not take it is told so before the file is read.
            IMPORT.step(&import.value.state, "apply", &act.actor, None)?;
            let plan = self.import_plan(&import.value, with, act)?;
            let mut draft = Draft::of::<Import>("import.apply", EITHER, id);
            let mut taken = Vec::new();
            for (row, value) in plan.taking() {
                let before = row.was.as_ref().map_or(0, |w| w.version);
                taken.push(Taken { programme: value.id, line: row.line, before, after: before + 1 });
                draft = match &row.was {
                    Some(was) => draft.change(was, value),
                    None => draft.create(&Programme { submitted_at: now, ..value.clone() }),
                };
            }
            let next = import.value.apply(plan.counts(), &plan.digest(), taken, &act.actor, now)?;
            Ok(draft.change(&import, &next))
        })
    }

    /// A file that was shown is not taken.
    ///
    /// # Errors
    /// See [`Import::discard`].
    pub fn discard_import(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let import = self.fetch_as_seen::<Import>(id, seen)?;
            let next = import.value.discard(&act.actor)?;
            Ok(Draft::of::<Import>("import.discard", EITHER, id).change(&import, &next))
        })
    }

    /// Takes back what a file brought: new records are withdrawn, changed ones stand as before. What somebody has changed since stays,
    /// and is named.
    ///
    /// # Errors
    /// See [`Import::undo`].
    pub fn undo_import(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let import = self.fetch_as_seen::<Import>(id, seen)?;
            let mut draft = Draft::of::<Import>("import.undo", EITHER, id).reason(reason);
            let mut left = Vec::new();
            // Whether it may be undone at all is said before anything is read.
            import.value.undo(Vec::new(), reason, &act.actor)?;
            for taken in &import.value.taken {
                let now = self.fetch::<Programme>(taken.programme)?;
                if now.version != taken.after {
                    left.push(taken.programme);
                    continue;
                }
                let former =
                    if taken.before == 0 { now.value.unsubmit(&act.actor)? } else { self.version_of(taken.programme, taken.before)? };
                draft = draft.change(&now, &former);
            }
            let next = import.value.undo(left, reason, &act.actor)?;
            Ok(draft.change(&import, &next))
        })
    }

    fn version_of(&self, id: Id, version: i64) -> Result<Programme, Failure> {
        let all = self.read(|r| r.revisions(Programme::KIND.name, id))?;
        let found = all.into_iter().find(|r| r.version == version).ok_or(Failure::NotFound)?;
        serde_json::from_str(&found.body)
            .map_err(|e| bursar_store::StoreError(format!("version {version} of {id} cannot be read: {e}")).into())
    }

    /// Files that were sent, the latest first; only this person's own ones, or all.
    ///
    /// # Errors
    /// The store failed.
    pub fn imports(&self, of: Option<Id>, state: &str, limit: i64, offset: i64) -> Result<(i64, Vec<Stored<Import>>), Failure> {
        let mut find = Find::of(Import::KIND);
        if let Some(id) = of {
            find = find.eq("by_whom", id);
        }
        if IMPORT.states().contains(&state) {
            find = find.eq("state", state);
        }
        self.read(|r| {
            let rows = find.clone().order("sent_at", Order::Desc).limit(limit).offset(offset);
            Ok((r.count(&find)?, r.find::<Import>(&rows)?))
        })
    }

    /// An earlier file of the same content that was taken, if there is one.
    ///
    /// # Errors
    /// The store failed.
    pub fn taken_before(&self, import: &Import) -> Result<Option<Import>, Failure> {
        let same = Find::of(Import::KIND).eq("digest", &import.sha256).eq("state", "applied").eq("by_whom", import.by);
        Ok(self.find::<Import>(&same)?.into_iter().map(|s| s.value).find(|i| i.id != import.id && i.purpose == import.purpose))
    }

    /// Today, by the office's clock: a portal's data are not of tomorrow.
    fn today(&self) -> Date {
        day(self.now())
    }
}
