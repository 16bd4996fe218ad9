//! What somebody typed into the form or filled into a spreadsheet, as a record: names in any language and spelling become codes, and
//! everything that is wrong is told at once, each beside its field. One place for every way in.

use crate::reference::Reference;
use crate::{Failure, Office};
use bursar_domain::catalogue::{
    Acting, Alias, Beneficiaries, EntryKind, Part, Programme, Relation, RelationKind, ScopeOf, Source, Status, WebLink, When,
};
use bursar_domain::money::{Money, parse_amount};
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_domain::{Arg, Currency, Id, Refusal};
use bursar_search::folded;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Parts whose actors are typed, with the name of the field.
pub const PARTS: [(Part, &str); 4] =
    [(Part::Lead, "leads"), (Part::Funder, "funders"), (Part::Implementer, "implementers"), (Part::Partner, "partners")];
/// Longest list of names, in characters.
pub const LIST_MAX: usize = 4_000;
/// Lists whose codes are named by messages of the interface: [`Names::new`] is given those.
pub const NAMED: [&str; 5] = ["kind", "status", "scope", "language", "answer"];
/// Names that nobody bears and for which the nearest is sought; looking for it takes time.
const NEAREST_MOST: usize = 300;

/// Values by the name of their field, in the order they came.
#[derive(Clone, Debug, Default)]
pub struct Typed(BTreeMap<String, Vec<String>>);

impl Typed {
    /// Adds a value.
    pub fn push(&mut self, field: &str, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            self.0.entry(field.to_owned()).or_default().push(value.to_owned());
        }
    }
    /// The first value; empty when there is none.
    pub fn one(&self, field: &str) -> &str {
        self.0.get(field).and_then(|v| v.first()).map_or("", String::as_str)
    }
    /// Every value, where several stand on lines of their own or apart by semicolons.
    pub fn list(&self, field: &str) -> Vec<&str> {
        let all = self.0.get(field).into_iter().flatten();
        all.flat_map(|v| v.split(['\n', ';', '；', '؛'])).map(str::trim).filter(|v| !v.is_empty()).collect()
    }
    /// Fields with a value.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// What a code of a list is called.
#[derive(Clone, Debug)]
pub struct Called {
    /// The list: one of [`NAMED`], or one that only its readers know.
    pub list: &'static str,
    /// The code.
    pub code: String,
    /// Its names, in any language.
    pub names: Vec<String>,
}

/// The names of one list.
#[derive(Default)]
struct List {
    codes: BTreeSet<String>,
    /// By folded name: the codes it stands for.
    called: HashMap<String, BTreeSet<String>>,
    /// Folded, and as written.
    names: Vec<(String, String)>,
}

impl List {
    fn add<'n>(&mut self, code: &'n str, names: impl IntoIterator<Item = &'n str>) {
        self.codes.insert(code.to_owned());
        for name in names.into_iter().chain([code]) {
            let key = folded(name);
            if key.is_empty() {
                continue;
            }
            self.names.push((key.clone(), name.to_owned()));
            self.called.entry(key).or_default().insert(code.to_owned());
        }
    }
}

/// Everything that can be named in a record, in every language.
pub struct Names {
    lists: BTreeMap<&'static str, List>,
    /// The nearest name of those that nobody bears, found once each.
    nearest: RefCell<HashMap<(&'static str, String), String>>,
}

impl Names {
    /// Names of the reference data, and those of codes that only the interface names.
    pub fn new(reference: &Reference, called: &[Called]) -> Names {
        let mut lists: BTreeMap<&'static str, List> = BTreeMap::new();
        let mut list = |name: &'static str, code: &str, names: Vec<&str>| lists.entry(name).or_default().add(code, names);
        for s in reference.states.iter() {
            let mut names: Vec<&str> = s.names.texts.values().chain(&s.former_names).map(String::as_str).collect();
            names.push(&s.alpha2);
            list("states", &s.alpha3, names);
        }
        for r in &reference.regions {
            list("regions", &r.code, r.name.texts.values().map(String::as_str).collect());
        }
        for a in reference.actors.values() {
            list("actors", &a.code, a.names().collect());
            match &a.member_organisation {
                Some(code) => list("organisations", code, a.names().collect()),
                None => list("organisations", &a.code, a.names().collect()),
            }
        }
        for o in &reference.organisations {
            list("organisations", &o.code, vec![&o.name]);
        }
        for term in &reference.terms {
            let name = ["activity_type", "audience", "map_theme", "fund_domain", "delivery_mode", "cooperation_axis"];
            if let Some(name) = name.into_iter().find(|n| *n == term.list) {
                list(name, &term.code, term.labels.texts.values().map(String::as_str).collect());
            }
        }
        for c in called {
            list(c.list, &c.code, c.names.iter().map(String::as_str).collect());
        }
        Names { lists, nearest: RefCell::default() }
    }

    /// These names and no others.
    pub fn of(called: &[Called]) -> Names {
        Names::new(&Reference::default(), called)
    }

    /// The code of a list that is called so. An exact code means what it is the code of, whoever else is called so.
    ///
    /// # Errors
    /// `name-ambiguous` with the codes; `unknown` with the nearest name.
    pub fn code(&self, list: &'static str, text: &str, unknown: &'static str) -> Result<String, Refusal> {
        let short = |t: &str| Arg::Text(t.chars().take(60).collect());
        let Some(known) = self.lists.get(list) else { return Err(Refusal::new("TX-05", "name-unknown").with("value", short(text))) };
        if known.codes.contains(text) {
            return Ok(text.to_owned());
        }
        let found: Vec<&String> = known.called.get(&folded(text)).into_iter().flatten().collect();
        match found.as_slice() {
            [one] => Ok((*one).clone()),
            [] => Err(match self.near(list, known, text) {
                Some(near) => Refusal::new("MAP-05", unknown).with("value", short(text)).with("near", short(&near)),
                None => Refusal::new("MAP-05", "name-unknown").with("value", short(text)),
            }),
            several => {
                let codes = several.iter().map(|c| c.as_str()).collect::<Vec<_>>().join(", ");
                Err(Refusal::new("MAP-05", "name-ambiguous").with("value", short(text)).with("codes", Arg::Text(codes)))
            }
        }
    }

    /// The States a field names, each once, and what is wrong with the names.
    pub fn states(&self, typed: &Typed, field: &str) -> (Vec<String>, Vec<Refusal>) {
        let mut reading = Reading { names: self, typed, found: Vec::new() };
        let codes = reading.all(field, "states", "state-name-unknown");
        (codes, reading.found)
    }

    fn near(&self, name: &'static str, list: &List, text: &str) -> Option<String> {
        // Of a text longer than any name the nearest is none.
        let sought: String = folded(text).chars().take(200).collect();
        let mut kept = self.nearest.borrow_mut();
        let key = (name, sought.clone());
        if let Some(near) = kept.get(&key) {
            return Some(near.clone());
        }
        if kept.len() >= NEAREST_MOST {
            return None;
        }
        // Of very different lengths no two are near: most names need not be looked at.
        let alike = |n: &str| n.len() <= sought.len() * 3 + 3 && sought.len() <= n.len() * 3 + 3;
        let names = list.names.iter().filter(|(n, _)| alike(n));
        let likeness = names.map(|(n, written)| (strsim::sorensen_dice(n, &sought), written));
        let near = likeness.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, written)| written.clone())?;
        kept.insert(key, near.clone());
        Some(near)
    }
}

/// Values being read; what is wrong with them.
struct Reading<'a> {
    names: &'a Names,
    typed: &'a Typed,
    found: Vec<Refusal>,
}

impl Reading<'_> {
    fn refuse(&mut self, field: &str, refusal: Refusal) {
        self.found.push(refusal.at(field));
    }

    /// A text that may be empty, at most so long.
    fn text(&mut self, field: &str, max: usize) -> String {
        let text = self.typed.one(field).to_owned();
        self.not_too_long(field, text.chars().count(), max);
        text
    }

    fn not_too_long(&mut self, field: &str, count: usize, max: usize) {
        if count > max {
            let (max, count) = (Arg::Int(max as i64), Arg::Int(count as i64));
            self.refuse(field, Refusal::new("", "too-long").with("max", max).with("count", count));
        }
    }

    fn needed(&mut self, field: &str, max: usize) -> String {
        let text = self.text(field, max);
        if text.is_empty() {
            self.refuse(field, Refusal::new("", "answer-missing"));
        }
        text
    }

    /// One code of a list; `None` when nothing is there or it is refused.
    fn one(&mut self, field: &str, list: &'static str) -> Option<String> {
        let text = self.typed.one(field);
        if text.is_empty() {
            return None;
        }
        self.names.code(list, text, "term-unknown").map_err(|r| self.refuse(field, r)).ok()
    }

    /// One code of a list that must be there.
    fn chosen(&mut self, field: &str, list: &'static str) -> String {
        if self.typed.one(field).is_empty() {
            self.refuse(field, Refusal::new("", "choose-one"));
        }
        self.one(field, list).unwrap_or_default()
    }

    /// Codes of a list, each once.
    fn all(&mut self, field: &str, list: &'static str, unknown: &'static str) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        let typed = self.typed.list(field);
        self.not_too_long(field, typed.iter().map(|t| t.chars().count() + 1).sum::<usize>().saturating_sub(1), LIST_MAX);
        if self.found.iter().any(|r| r.field.as_deref() == Some(field)) {
            return codes;
        }
        for text in typed {
            match self.names.code(list, text, unknown) {
                Ok(code) if !codes.contains(&code) => codes.push(code),
                Ok(_) => {}
                Err(refusal) => self.refuse(field, refusal),
            }
        }
        codes
    }

    fn when(&mut self, field: &str) -> Option<When> {
        let text = self.typed.one(field);
        let read = text.parse::<When>().ok();
        if read.is_none() && !text.is_empty() {
            self.refuse(field, Refusal::new("TX-01", "when-unreadable"));
        }
        read
    }

    fn money(&mut self) -> Option<Money> {
        let (amount, code) = (self.typed.one("amount"), self.typed.one("currency"));
        if amount.is_empty() {
            return None;
        }
        match code.parse::<Currency>() {
            Ok(currency) => parse_amount(amount, currency).map_err(|r| self.refuse("amount", r)).ok(),
            Err(unknown) => {
                self.refuse("currency", unknown);
                // Without its currency an amount may still be seen to be none.
                if let Some(r) = parse_amount(amount, Currency::USD).err().filter(|r| r.key != "amount-too-precise") {
                    self.refuse("amount", r);
                }
                None
            }
        }
    }

    /// Languages: the six by name, any other by its code of two or three letters.
    fn languages(&mut self, field: &str) -> Vec<String> {
        let code = |t: &str| (2..=3).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_lowercase());
        let mut all: Vec<String> = Vec::new();
        for text in self.typed.list(field) {
            let read = if code(text) { Ok(text.to_owned()) } else { self.names.code("language", text, "term-unknown") };
            match read {
                Ok(code) if !all.contains(&code) => all.push(code),
                Ok(_) => {}
                Err(refusal) => self.refuse(field, refusal),
            }
        }
        all
    }
}

impl Office {
    /// What was typed, as a record, and everything that is wrong with it: what cannot be read, and what does not hold (TX-01). `parent`
    /// finds the record that is called by a code.
    ///
    /// # Errors
    /// The store failed.
    pub fn read_typed(
        &self,
        names: &Names,
        typed: &Typed,
        parent: impl FnOnce(&str) -> Result<Option<Id>, Failure>,
    ) -> Result<(Programme, Vec<Refusal>), Failure> {
        let mut r = Reading { names, typed, found: Vec::new() };
        let language = r.chosen("language", "language");
        let mut title = LangText::new(&language, r.needed("title", 400));
        let mut summary = LangText::new(&language, r.needed("summary", 4_000));
        for lang in LANGUAGES {
            let text = r.text(&format!("title_{lang}"), 400);
            if !text.is_empty() && lang != language {
                title = title.and(lang, text);
            }
        }
        summary.texts.retain(|_, t| !t.is_empty());
        let kind = r.chosen("kind", "kind").parse().unwrap_or(EntryKind::Initiative);
        let status = r.chosen("status", "status").parse().unwrap_or(Status::Unknown);
        let scope = r.chosen("scope", "scope").parse().unwrap_or(ScopeOf::Unknown);
        let mut actors = Vec::new();
        for (part, field) in PARTS {
            actors.extend(r.all(field, "actors", "actor-unknown").into_iter().map(|org| Acting { org, role: part }));
        }
        let beneficiaries = Beneficiaries {
            states: r.all("states", "states", "state-name-unknown"),
            regions: r.all("regions", "regions", "region-unknown"),
            organisations: r.all("organisations", "organisations", "actor-unknown"),
            scope,
        };
        let (start, end, as_of) = (r.when("start"), r.when("end"), r.when("as_of"));
        let url = Some(r.text("link", 2_000)).filter(|u| !u.is_empty());
        let source = Source { doc: r.needed("source", 400), paragraph: None, footnote: None, url: url.clone(), date: as_of };
        let aliases: Vec<&str> = typed.0.get("aliases").into_iter().flatten().flat_map(|v| v.lines()).collect();
        r.not_too_long("aliases", aliases.iter().map(|a| a.chars().count() + 1).sum::<usize>().saturating_sub(1), LIST_MAX);
        let aliases = aliases.into_iter().map(str::trim).filter(|l| !l.is_empty());
        let aliases = aliases.map(|text| Alias { lang: language.clone(), text: text.into() }).collect();
        let mut relations = Vec::new();
        let code = typed.one("parent");
        if !code.is_empty() {
            match parent(code)? {
                Some(to) => relations.push(Relation { kind: RelationKind::PartOf, to }),
                None => r.refuse("parent", Refusal::new("TX-01", "related-unknown")),
            }
        }
        let themes = r.all("themes", "map_theme", "term-unknown");
        if typed.list("themes").is_empty() {
            r.refuse("themes", Refusal::new("", "choose-one"));
        }
        let programme = Programme {
            kind,
            title,
            aliases,
            summary,
            actors,
            beneficiaries,
            audience: r.all("audience", "audience", "term-unknown"),
            activity_type: r.one("activity_type", "activity_type"),
            themes,
            domains: r.all("domains", "fund_domain", "term-unknown"),
            axis: r.one("axis", "cooperation_axis"),
            emerging: r.one("emerging", "answer").is_some_and(|a| a == "yes"),
            delivery: r.all("delivery", "delivery_mode", "term-unknown"),
            delivery_languages: r.languages("delivery_languages"),
            start,
            end,
            status,
            status_as_of: as_of,
            amount: r.money(),
            links: url.map(|url| WebLink { url, what: String::new() }).into_iter().collect(),
            sources: vec![source],
            notes: r.text("notes", 2_000),
            relations,
            by_people: true,
            ..Programme::blank(Id::named("programme", "typed"), &language)
        };
        let mut found = r.found;
        // What could not be read need not be told a second time for not being there.
        let told: BTreeSet<String> = found.iter().filter_map(|f| f.field.clone()).collect();
        let place = ["states", "regions", "organisations"].iter().any(|f| told.contains(*f));
        let again = |f: &str| told.contains(f) || f == "scope" && place || f == "source" && told.contains("source");
        let faults = self.reference().known().faults(&programme);
        found.extend(faults.into_iter().filter(|f| !f.field.as_deref().is_some_and(again)));
        Ok((programme, found))
    }
}

/// What was typed over what stands: what the form does not ask for stays as it is.
pub fn over(p: &Programme, typed: Programme) -> Programme {
    let known = typed.sources.iter().all(|t| p.sources.iter().any(|s| s.doc == t.doc));
    let sources = if known { p.sources.clone() } else { p.sources.iter().cloned().chain(typed.sources).collect() };
    Programme {
        external_ids: p.external_ids.clone(),
        title_status: p.title_status.clone(),
        sources,
        links: if typed.links.is_empty() { p.links.clone() } else { typed.links },
        relations: p.relations.iter().filter(|x| x.kind != RelationKind::PartOf).cloned().chain(typed.relations).collect(),
        actors: p.actors.iter().filter(|a| a.role == Part::Host).cloned().chain(typed.actors).collect(),
        ..typed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let data = bursar_exchange::reference().unwrap();
        let mut reference = Reference::default();
        (reference.states, reference.regions) = (data.states, data.regions);
        Names::new(&reference, &[Called { list: "answer", code: "yes".into(), names: vec!["Oui".into(), "是".into()] }])
    }

    #[test]
    fn tx_05_a_name_in_any_language_or_a_code_means_the_same() {
        let names = names();
        for text in ["FJI", "FJ", "Fiji", "fidji", "Фиджи", "斐济", "فيجي"] {
            assert_eq!(names.code("states", text, "state-name-unknown").unwrap(), "FJI", "{text}");
        }
        assert_eq!(names.code("answer", "oui", "term-unknown").unwrap(), "yes");
        let refused = names.code("states", "Kirabati", "state-name-unknown").unwrap_err();
        assert_eq!(refused.args[1].1, Arg::Text("Kiribati".into()));
        assert_eq!(names.code("nothing", "x", "term-unknown").unwrap_err().key, "name-unknown");
    }

    #[test]
    fn looking_for_the_nearest_is_bounded() {
        let names = names();
        let keys: Vec<&str> =
            (0..NEAREST_MOST + 2).map(|n| names.code("states", &format!("Nowhere {n}"), "state-name-unknown").unwrap_err().key).collect();
        assert_eq!((keys[NEAREST_MOST - 1], keys[NEAREST_MOST + 1]), ("state-name-unknown", "name-unknown"));
        assert_eq!(names.code("states", "Nowhere 0", "state-name-unknown").unwrap_err().key, "state-name-unknown", "found before");
    }

    #[test]
    fn values_stand_on_lines_or_apart_by_semicolons() {
        let mut typed = Typed::default();
        for (field, value) in [("states", " Fiji; Kenya\n\nMali؛斐济；x "), ("states", "Togo"), ("title", "One; two"), ("empty", " ")] {
            typed.push(field, value);
        }
        assert_eq!(typed.list("states"), ["Fiji", "Kenya", "Mali", "斐济", "x", "Togo"]);
        assert_eq!((typed.one("title"), typed.one("empty")), ("One; two", ""));
        assert_eq!(typed.fields().collect::<Vec<_>>(), ["states", "title"]);
    }
}
