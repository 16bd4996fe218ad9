//! Search over published records. The index is derived: opened or built when first asked for, brought up to the log's head before each
//! answer, the same on every node. It never holds a record that is not public.

use crate::reference::Reference;
use crate::{Failure, Office};
use bursar_domain::catalogue::{Beneficiaries, Part, Programme, ScopeOf, year};
use bursar_domain::text::LANGUAGES;
use bursar_domain::time::{at, day};
use bursar_domain::vocabulary::Term;
use bursar_domain::{Actor, Id};
use bursar_search::{Change, Doc, Index, Place, Query, Thesaurus, folded};
use bursar_store::{Find, LogFilter, LogHead, Record, StoreError};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// Kinds whose names stand in documents: if one changes, the index is built anew.
const NAMING: [&str; 5] = ["actor", "member_state", "organisation", "region", "term"];
/// Schemes of others by which records are found through the crosswalk of their themes, with the lists of their codes (TX-06). A domain of
/// the fund is a record's own.
pub const SCHEMES: [(&str, &str); 3] = [("gfce", "gfce_theme"), ("cmm", "cmm_factor"), ("dac", "dac_purpose")];
/// What documents hold: an index of another form is built anew.
const FORM: &str = "4";
/// Records read at once when building.
const READ: i64 = 2_000;

/// The index with its names, and how far it goes.
#[derive(Clone)]
pub struct Held {
    /// The index.
    pub index: Arc<Index>,
    /// Names that mean the same.
    pub names: Arc<Thesaurus>,
    seq: i64,
    day: Date,
}

/// Where the index is kept and what is held of it.
#[derive(Default)]
pub(crate) struct Keeper {
    folder: OnceLock<PathBuf>,
    held: RwLock<Option<Held>>,
}

/// What is sought: words, chosen facet values, a part of the list.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Words.
    pub text: String,
    /// Values by facet: one of each facet must hold.
    pub filters: BTreeMap<String, Vec<String>>,
    /// Only what stands behind this place, where an answer before it ended.
    pub after: Option<Place>,
    /// Passed over.
    pub skip: usize,
    /// At most.
    pub limit: usize,
    /// Count facet values.
    pub counts: bool,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct FoundProgrammes {
    /// In all.
    pub total: u64,
    /// In their order.
    pub items: Vec<Programme>,
    /// Where the next ones begin, if there are more.
    pub next: Option<Place>,
    /// Facet, value, records.
    pub facets: BTreeMap<String, BTreeMap<String, u64>>,
}

impl Office {
    /// Keeps the search index in this folder from now on; without one it lives in memory.
    pub fn keep_index_in(&self, folder: PathBuf) {
        let _ = self.keeper.folder.set(folder);
    }

    /// The index as of the latest commit.
    ///
    /// # Errors
    /// The store failed, or the index cannot be read.
    pub fn catalogue_index(&self) -> Result<Held, Failure> {
        let head = self.read(|r| r.log_head())?;
        let today = day(self.now());
        let current = |held: &Option<Held>| held.clone().filter(|h| h.seq == head.seq && h.day == today);
        if let Some(held) = current(&self.keeper.held.read().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(held);
        }
        let mut slot = self.keeper.held.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = current(&slot) {
            return Ok(held);
        }
        let next = match slot.take() {
            Some(held) => self.follow(held, &head, today)?,
            None => match self.opened(&head)? {
                Some(held) => self.follow(held, &head, today)?,
                None => self.built(&head, today)?,
            },
        };
        *slot = Some(next.clone());
        Ok(next)
    }

    /// The index in the folder, if it belongs to this database and to a moment of its log.
    fn opened(&self, head: &LogHead) -> Result<Option<Held>, Failure> {
        let Some(folder) = self.keeper.folder.get() else { return Ok(None) };
        let Some(index) = Index::open(folder).map_err(broken)? else { return Ok(None) };
        let position = index.position().map_err(broken)?;
        let parts: Vec<&str> = position.split(' ').collect();
        let [seq, hash, built, FORM] = parts.as_slice() else { return Ok(None) };
        let (Ok(seq), Ok(built)) = (seq.parse::<i64>(), built.parse::<Date>()) else { return Ok(None) };
        if seq > head.seq {
            return Ok(None);
        }
        let row = self.read(|r| r.log(&LogFilter { before_seq: Some(seq.saturating_add(1)), limit: 1, ..LogFilter::default() }))?;
        let same = row.first().is_some_and(|row| row.seq == seq && row.hash == *hash);
        Ok(same.then(|| Held { index: Arc::new(index), names: Arc::new(names(&self.reference())), seq, day: built }))
    }

    /// Built from the records; in memory where the folder cannot be used.
    fn built(&self, head: &LogHead, today: Date) -> Result<Held, Failure> {
        let reference = self.reference();
        let mut docs = Vec::new();
        let mut after = 0;
        loop {
            let find = Find::of(Programme::KIND).any("state", bursar_domain::catalogue::PUBLIC).limit(READ).offset(after);
            let page = self.find::<Programme>(&find)?;
            docs.extend(page.iter().map(|p| document(&p.value, &reference, today)));
            if (page.len() as i64) < READ {
                break;
            }
            after += READ;
        }
        let names = Arc::new(names(&reference));
        let position = position(head, today);
        if let Some(folder) = self.keeper.folder.get() {
            match Index::build(folder, docs.iter().cloned(), &position) {
                Ok(index) => return Ok(Held { index: Arc::new(index), names, seq: head.seq, day: today }),
                Err(error) => tracing::warn!(%error, "the search index is kept in memory"),
            }
        }
        Ok(Held { index: Arc::new(Index::in_memory(docs).map_err(broken)?), names, seq: head.seq, day: today })
    }

    /// Brought from where it stands to the head of the log and to today.
    fn follow(&self, held: Held, head: &LogHead, today: Date) -> Result<Held, Failure> {
        let changed = self.read(|r| r.changed_since(held.seq))?;
        let reference = self.reference();
        let names_changed = changed.iter().any(|(kind, _)| NAMING.contains(&kind.as_str()));
        if names_changed || membership_turned(&reference, held.day, today) || today < held.day {
            drop(held);
            return self.built(head, today);
        }
        let mut records: BTreeMap<Id, Programme> = BTreeMap::new();
        let ids: BTreeSet<Id> = changed.iter().filter(|(kind, _)| kind == Programme::KIND.name).map(|(_, id)| *id).collect();
        if !ids.is_empty() {
            records = self.programmes_by_id(&ids)?;
        }
        if held.day < today {
            // What ended since yesterday is no longer ongoing (TX-02).
            let ended = Find::of(Programme::KIND).ge("end_at", at(held.day, 0, 0)).lt("end_at", at(today, 0, 0));
            records.extend(self.find::<Programme>(&ended)?.into_iter().map(|p| (p.value.id, p.value)));
        }
        let changes = records.values().map(|p| match p.is_public() {
            true => Change::Put(Box::new(document(p, &reference, today))),
            false => Change::Delete(p.code.clone()),
        });
        if !records.is_empty()
            && let Err(error) = held.index.update(changes, &position(head, today))
        {
            tracing::warn!(%error, "the search index is built anew");
            drop(held);
            return self.built(head, today);
        }
        Ok(Held { seq: head.seq, day: today, ..held })
    }

    /// Seeks among published records.
    ///
    /// # Errors
    /// The store failed, or the index cannot be read.
    pub fn search_programmes(&self, sought: &Sought) -> Result<FoundProgrammes, Failure> {
        let held = self.catalogue_index()?;
        let query = Query {
            text: &sought.text,
            filters: sought.filters.clone(),
            after: sought.after.clone(),
            skip: sought.skip,
            // One more tells whether there are more.
            limit: if sought.limit == 0 { 0 } else { sought.limit.saturating_add(1) },
            counts: sought.counts,
            ..Query::default()
        };
        let mut found = held.index.search(&query, &held.names).map_err(broken)?;
        let more = found.hits.len() > sought.limit;
        found.hits.truncate(sought.limit);
        let next = found.hits.last().filter(|_| more).map(bursar_search::Hit::place);
        let codes: Vec<String> = found.hits.into_iter().map(|h| h.id).collect();
        let mut records = BTreeMap::new();
        if !codes.is_empty() {
            let stored = self.find::<Programme>(&Find::of(Programme::KIND).any("code", codes.iter().map(String::as_str)))?;
            records.extend(stored.into_iter().map(|s| (s.value.code.clone(), s.value)));
        }
        let items = codes.iter().filter_map(|code| records.remove(code)).filter(Programme::is_public).collect();
        found.facets.retain(|facet, _| !SOUGHT_ONLY.contains(&facet.as_str()));
        Ok(FoundProgrammes { total: found.total, items, next, facets: found.facets })
    }

    /// Titles and names that begin like what is typed; of published records alone.
    ///
    /// # Errors
    /// As [`Office::search_programmes`].
    pub fn suggest_programmes(&self, typed: &str) -> Result<Vec<bursar_search::Suggestion>, Failure> {
        self.catalogue_index()?.index.suggest(typed, 8).map_err(broken)
    }
}

fn broken(error: bursar_search::Error) -> Failure {
    Failure::Store(StoreError(error.to_string()))
}

fn position(head: &LogHead, day: Date) -> String {
    format!("{} {} {day} {FORM}", head.seq, head.hash)
}

/// Whether somebody joined or left an organisation or region between two days.
fn membership_turned(reference: &Reference, from: Date, to: Date) -> bool {
    let turned = |day: Date| from < day && day <= to;
    let since = |s: bursar_domain::member_state::Since| match s {
        bursar_domain::member_state::Since::Open => false,
        bursar_domain::member_state::Since::Year(y) => turned(year(y).0),
        bursar_domain::member_state::Since::Day(d) => turned(d),
    };
    let organisations = reference.organisations.iter().flat_map(|o| &o.memberships).map(|m| (m.since, m.until));
    let regions = reference.regions.iter().flat_map(|r| r.members.iter().flatten()).map(|m| (m.since, m.until));
    organisations.chain(regions).any(|(begun, until)| since(begun) || until.is_some_and(turned))
}

/// Names that mean the same: States, organisations, regions, actors, themes, types, audiences, in whatever language.
pub fn names(reference: &Reference) -> Thesaurus {
    let states = reference.states.iter().map(|s| {
        let names = s.names.texts.values().chain(&s.former_names).map(String::as_str);
        names.chain([s.alpha3.as_str()]).collect::<Vec<_>>()
    });
    let organisation = |code: &Option<String>| reference.organisations.iter().find(|o| Some(&o.code) == code.as_ref());
    let actors = reference.actors.values().map(|a| {
        let own = organisation(&a.member_organisation).into_iter().flat_map(|o| [o.code.as_str(), o.name.as_str()]);
        a.names().chain(own).collect()
    });
    let organisations = reference.organisations.iter().map(|o| vec![o.code.as_str(), o.name.as_str()]);
    let regions = reference.regions.iter().map(|r| r.name.texts.values().map(String::as_str).collect());
    let lists = ["map_theme", "fund_domain", "activity_type", "audience"];
    let terms =
        reference.terms.iter().filter(|t| lists.contains(&t.list.as_str())).map(|t| t.labels.texts.values().map(String::as_str).collect());
    Thesaurus::new(states.chain(actors).chain(organisations).chain(regions).chain(terms))
}

/// The month of a day: `2026-11`.
pub(crate) fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// A record as the index has it.
fn document(p: &Programme, reference: &Reference, today: Date) -> Doc {
    let atlas = reference.atlas();
    let on = p.membership_day(today);
    let (regions, subregions) = atlas.areas(p, on);
    let through = atlas.through(p, on);
    let status = p.status_on(today).code();
    let mut facets: Vec<(String, String)> = Vec::new();
    let mut all = |name: &str, values: &mut dyn Iterator<Item = &str>| {
        facets.extend(values.map(|v| (name.to_owned(), v.to_owned())));
    };
    let b = &p.beneficiaries;
    all("region", &mut regions.iter().map(String::as_str));
    all("subregion", &mut subregions.iter().map(String::as_str));
    all("state", &mut b.states.iter().map(String::as_str));
    all("reached", &mut through.keys().map(String::as_str));
    all("organisation", &mut b.organisations.iter().map(String::as_str));
    all("area", &mut b.regions.iter().map(String::as_str));
    all("scope", &mut [b.scope.code()].into_iter());
    all("theme", &mut p.themes.iter().map(String::as_str));
    all("domain", &mut p.domains.iter().map(String::as_str));
    all("fund_scope", &mut p.fund_scope(&reference.terms).into_iter());
    let themes: Vec<&Term> = p.themes.iter().filter_map(|t| reference.term("map_theme", t)).collect();
    for (facet, list) in SCHEMES {
        let codes: BTreeSet<&str> = themes.iter().flat_map(|t| t.in_scheme(list)).collect();
        all(facet, &mut codes.into_iter());
    }
    all("type", &mut p.activity_type.iter().map(String::as_str));
    all("audience", &mut p.audience.iter().map(String::as_str));
    all("language", &mut p.delivery_languages.iter().map(String::as_str));
    all("delivery", &mut p.delivery.iter().map(String::as_str));
    all("axis", &mut p.axis.iter().map(String::as_str));
    all("status", &mut [status].into_iter());
    all("kind", &mut [p.kind.code()].into_iter());
    all("level", &mut [p.level.to_string().as_str()].into_iter());
    all("funder", &mut p.acting(Part::Funder));
    all(
        "implementer",
        &mut [Part::Lead, Part::Implementer, Part::Host].into_iter().flat_map(|part| p.acting(part)).collect::<BTreeSet<_>>().into_iter(),
    );
    all("actor", &mut p.actors.iter().map(|a| a.org.as_str()).collect::<BTreeSet<_>>().into_iter());
    all("source", &mut p.sources.iter().map(|s| s.doc.as_str()).collect::<BTreeSet<_>>().into_iter());
    all("emerging", &mut p.emerging.then_some("yes").into_iter());
    all("fresh", &mut [p.state.as_str()].into_iter());
    all("part_of", &mut p.parent().map(|id| id.to_string()).iter().map(String::as_str));
    let written: BTreeSet<String> = p.sources.iter().filter_map(|s| s.date).map(|d| d.year().to_string()).collect();
    all("written", &mut written.iter().map(String::as_str));
    let consulted = p.sources.iter().map(|s| format!("{}|{}", s.doc, s.date.map_or_else(String::new, |d| d.to_string())));
    all("consulted", &mut consulted.collect::<BTreeSet<_>>().iter().map(String::as_str));
    all("ends", &mut p.end.map(|e| month(e.last())).iter().map(String::as_str));
    let years: Vec<String> = p.years().iter().map(ToString::to_string).collect();
    all("year", &mut years.iter().map(String::as_str));
    for region in &regions {
        for theme in &p.themes {
            all("cell", &mut [format!("{region}|{theme}|{status}").as_str()].into_iter());
        }
    }
    // What overlaps and matches are looked for by, each in one question (MAP-07, MAP-08).
    all("touches", &mut touches(b, through.keys()).iter().map(String::as_str));
    all("subject", &mut p.themes.iter().chain(&p.domains).map(String::as_str));
    all("typed", &mut [p.activity_type.as_deref().unwrap_or(UNSAID)].into_iter());
    let title = p.title.get("en").1.to_owned();
    let by_title = folded(&title);
    let first = |set: &BTreeSet<String>| set.iter().next().cloned().unwrap_or_default();
    let theme = p.themes.first().cloned().unwrap_or_default();
    let actors: Vec<&bursar_domain::catalogue::ActorRecord> = p.actors.iter().filter_map(|a| reference.actors.get(&a.org)).collect();
    let mut texts: Vec<String> = p.summary.texts.values().cloned().collect();
    texts.extend(b.regions.iter().filter_map(|r| atlas.region(r)).flat_map(|r| r.name.texts.values().cloned()));
    texts.extend(b.organisations.iter().filter_map(|o| atlas.organisation(o)).map(|o| o.name.clone()));
    let terms = p.themes.iter().map(|t| ("map_theme", t)).chain(p.domains.iter().map(|t| ("fund_domain", t)));
    let terms = terms.chain(p.activity_type.iter().map(|t| ("activity_type", t))).chain(p.audience.iter().map(|t| ("audience", t)));
    texts.extend(terms.filter_map(|(list, code)| reference.term(list, code)).flat_map(|t| t.labels.texts.values().cloned()));
    let states = b.states.iter().filter_map(|s| reference.states.get(s)).map(|s| s.name("en").to_owned());
    Doc {
        id: p.code.clone(),
        titles: LANGUAGES.iter().filter_map(|l| p.title.texts.get(*l)).cloned().collect(),
        names: p
            .aliases
            .iter()
            .map(|a| a.text.clone())
            .chain(states)
            .chain(actors.iter().flat_map(|a| a.names()).map(str::to_owned))
            .collect(),
        texts,
        facets,
        order: format!("{}\u{1}{theme}\u{1}{by_title}", first(&regions)),
        title_order: by_title,
        unpublished: false,
    }
}

/// Facets that are sought by and never counted for a reader.
const SOUGHT_ONLY: [&str; 3] = ["touches", "subject", "typed"];
/// The value of the facet `typed` where no type of activity is said, and of `touches` where it is not said for whom.
pub(crate) const UNSAID: &str = "?";
/// The value of the facet `touches` of what is open to all States.
pub(crate) const OPEN_TO_ALL: &str = "*";

/// Whom a record touches: States named and reached, the regions and organisations it speaks of, everybody, or nobody said.
pub(crate) fn touches<'a>(b: &'a Beneficiaries, reached: impl Iterator<Item = &'a String>) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = b.states.iter().chain(reached).cloned().collect();
    all.extend(b.regions.iter().map(|code| format!("region {code}")));
    all.extend(b.organisations.iter().map(|code| format!("organisation {code}")));
    match b.scope {
        ScopeOf::All => all.extend([OPEN_TO_ALL.to_owned()]),
        ScopeOf::Unknown => all.extend([UNSAID.to_owned()]),
        _ => {}
    }
    all
}

/// Whoever asks for the folder of an index beside a database.
pub fn folder_beside(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".search");
    PathBuf::from(name)
}

/// Who suggests a correction without an account.
pub fn public() -> Actor {
    Actor { id: Id::named("account", "public"), name: "public".into(), grants: Vec::new(), state: None }
}
