//! The reference data of `data/`: embedded in the binary, or read from a folder that replaces it.

mod catalogue;
mod chains;
mod documents;
mod glossary;
mod json;
mod meetings;
mod organisations;
mod states;
mod vocabularies;

pub use chains::load_chains;
pub use meetings::{load_bodies, load_meetings};
pub use organisations::load_organisations;
pub use states::load_states;
pub use vocabularies::load_vocabularies;

use crate::finding::Finding;
use crate::sheet::{Line, Source};
use bursar_domain::catalogue::{ActorRecord, Atlas, Document, Programme, Region};
use bursar_domain::draw::Chain;
use bursar_domain::meeting::{Body, Meeting};
use bursar_domain::member_state::States;
use bursar_domain::organisation::Organisation;
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_domain::vocabulary::Vocabularies;
use std::path::Path;

/// All reference data.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Members and observers of the United Nations.
    pub states: States,
    /// Organisations of States.
    pub organisations: Vec<Organisation>,
    /// Bodies of the mechanism.
    pub bodies: Vec<Body>,
    /// Their meetings, by first day.
    pub meetings: Vec<Meeting>,
    /// Terms.
    pub vocabularies: Vocabularies,
    /// Chains of drand, the latest last.
    pub chains: Vec<Chain>,
    /// Regions that programmes name.
    pub regions: Vec<Region>,
    /// Actors of programmes.
    pub actors: Vec<ActorRecord>,
    /// The catalogue's first records.
    pub programmes: Vec<Programme>,
    /// The catalogue's first documents.
    pub documents: Vec<Document>,
}

/// The files, in the order of [`Files`].
const NAMES: [&str; 12] = [
    "states.csv",
    "state-status.csv",
    "organisations.csv",
    "bodies.csv",
    "meetings.csv",
    "vocabularies.json",
    "drand.csv",
    "glossary-labels.json",
    "regions.json",
    "actors.json",
    "programmes.json",
    "documents.json",
];
const EMBEDDED: [&[u8]; 12] = [
    include_bytes!("../../../../data/states.csv"),
    include_bytes!("../../../../data/state-status.csv"),
    include_bytes!("../../../../data/organisations.csv"),
    include_bytes!("../../../../data/bodies.csv"),
    include_bytes!("../../../../data/meetings.csv"),
    include_bytes!("../../../../data/vocabularies.json"),
    include_bytes!("../../../../data/drand.csv"),
    include_bytes!("../../../../data/glossary-labels.json"),
    include_bytes!("../../../../data/regions.json"),
    include_bytes!("../../../../data/actors.json"),
    include_bytes!("../../../../data/programmes.json"),
    include_bytes!("../../../../data/documents.json"),
];

/// The reference data the product was built with.
///
/// # Errors
/// Everything that is wrong with it, in one pass; a test holds that nothing is.
pub fn reference() -> Result<Reference, Vec<Finding>> {
    load(EMBEDDED)
}

/// The reference data of a folder with the same files as `data/`.
///
/// # Errors
/// Everything that is wrong with it, in one pass: all files that cannot be read, or all findings in all files.
pub fn reference_from(dir: &Path) -> Result<Reference, Vec<Finding>> {
    let mut findings = Vec::new();
    let files = NAMES.map(|name| {
        std::fs::read(dir.join(name)).unwrap_or_else(|_| {
            findings.push(Finding::new(name, 0, "import-file-missing"));
            Vec::new()
        })
    });
    if !findings.is_empty() {
        return Err(findings);
    }
    load(std::array::from_fn(|at| files[at].as_slice()))
}

fn load(files: [&[u8]; NAMES.len()]) -> Result<Reference, Vec<Finding>> {
    let source = |at: usize| Source::new(NAMES[at], files[at]);
    let mut findings = Vec::new();
    let (states, codes) = states::read(source(0), source(1), &mut findings);
    let organisations = organisations::read(source(2), &codes, &mut findings);
    let bodies = meetings::read_bodies(source(3), &mut findings);
    let meetings = meetings::read_meetings(source(4), &bodies, &mut findings);
    let mut vocabularies = vocabularies::read(source(5), &mut findings);
    let chains = chains::read_chains(source(6), &mut findings);
    glossary::read(source(7), &mut vocabularies, &mut findings);
    let states = States::new(states);
    let atlas = Atlas { states: &states, organisations: &organisations, regions: &[] };
    let regions = catalogue::read_regions(source(8), atlas, &mut findings);
    let atlas = Atlas { regions: &regions, ..atlas };
    let actors = catalogue::read_actors(source(9), atlas, &mut findings);
    let against = catalogue::Against { atlas, terms: &vocabularies.terms, actors: &actors };
    let programmes = catalogue::read_programmes(source(10), &against, &mut findings);
    let documents = documents::read_documents(source(11), &against, &mut findings);
    let all = Reference { states, organisations, bodies, meetings, vocabularies, chains, regions, actors, programmes, documents };
    whole(all, findings)
}

/// All or nothing.
fn whole<T>(value: T, findings: Vec<Finding>) -> Result<T, Vec<Finding>> {
    if findings.is_empty() { Ok(value) } else { Err(findings) }
}

/// A text in six columns, `name_ar` … `name_es`, each of which must be there. The language of record is English.
fn six(line: &mut Line<'_, '_>, columns: [&str; 6]) -> Option<LangText> {
    let texts = columns.map(|c| line.needed(c));
    let mut all = LangText { record: "en".to_owned(), ..LangText::default() };
    for (lang, text) in LANGUAGES.iter().zip(texts) {
        all = all.and(lang, text?);
    }
    Some(all)
}

/// Languages in a column, separated by spaces.
fn languages(line: &mut Line<'_, '_>, column: &str) -> Option<Vec<String>> {
    let mut known = Vec::new();
    for lang in line.text(column)?.split_ascii_whitespace() {
        if LANGUAGES.contains(&lang) {
            known.push(lang.to_owned());
        } else {
            line.found(column, "import-language").arg("value", crate::finding::shown(lang));
        }
    }
    Some(known)
}

/// Three capital letters.
fn alpha3(text: &str) -> Option<String> {
    (text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use bursar_domain::member_state::{CountryGroup, GroupMembership, MemberState, RegionalGroup, Standing};
    use jiff::civil::{Date, date};
    use std::collections::HashSet;

    fn all() -> Reference {
        reference().unwrap_or_else(|findings| panic!("{}", findings.iter().map(|f| format!("{f}\n")).collect::<String>()))
    }

    #[test]
    fn the_totals_of_the_states_are_those_of_the_united_nations() {
        let states = all().states;
        let standing = |s| states.iter().filter(|x| x.standing == s).count();
        assert_eq!((standing(Standing::Member), standing(Standing::Observer), states.len()), (193, 2, 195));

        let full = |g| states.in_group(g).filter(|s| s.group_membership == GroupMembership::Member).count();
        assert_eq!(RegionalGroup::ALL.iter().map(|g| full(*g)).collect::<Vec<_>>(), [54, 54, 23, 33, 28]);
        let beside = |f: &dyn Fn(&&MemberState) -> bool| states.iter().filter(|s| f(s)).map(|s| s.alpha3.as_str()).collect::<Vec<_>>();
        assert_eq!(beside(&|s| s.group_also == Some(RegionalGroup::Apg)), ["TUR"]);
        assert_eq!(beside(&|s| s.group_membership == GroupMembership::Observer), ["USA"]);
        assert_eq!(beside(&|s| s.group.is_none()), ["PSE", "VAT"]);
        assert_eq!(states.groups().iter().map(|(_, s)| s.len()).collect::<Vec<_>>(), [54, 54, 23, 33, 29]);
    }

    #[test]
    fn wa_01_graduations_are_intervals_and_not_flags() {
        let states = all().states;
        let count = |g, day| states.with_status(g, day).count();
        let today = date(2026, 11, 21);
        assert_eq!(CountryGroup::ALL.iter().map(|g| count(*g, today)).collect::<Vec<_>>(), [44, 32, 37]);

        let ldc = |day: Date| states.with_status(CountryGroup::Ldc, day).map(|s| s.alpha3.as_str()).collect::<HashSet<_>>();
        let gone = |before: Date, after: Date| {
            let mut gone: Vec<&str> = ldc(before).difference(&ldc(after)).copied().collect();
            gone.sort_unstable();
            gone
        };
        assert_eq!(gone(date(2026, 11, 23), date(2026, 11, 24)), ["BGD", "LAO", "NPL"]);
        assert_eq!(gone(today, date(2026, 11, 25)), ["BGD", "LAO", "NPL"]);
        assert_eq!(gone(date(2027, 12, 12), date(2027, 12, 13)), ["SLB"]);
        assert_eq!(gone(date(2029, 12, 18), date(2029, 12, 19)), ["KHM", "SEN"]);
        assert_eq!(gone(date(2023, 12, 12), date(2023, 12, 13)), ["BTN"]);
        assert_eq!(ldc(date(1990, 1, 1)).contains("BWA"), !ldc(today).contains("BWA"));

        for (alpha3, source) in [("BGD", "A/RES/76/8"), ("LAO", "A/RES/76/8"), ("NPL", "A/RES/76/8")] {
            let state = states.get(alpha3).unwrap();
            let ldc: Vec<_> = state.statuses.iter().filter(|s| s.group == CountryGroup::Ldc).collect();
            assert_eq!(ldc.len(), 1);
            assert_eq!(ldc[0].until, Some(date(2026, 11, 24)));
            assert!(ldc[0].source.contains(source), "{alpha3}");
        }
        // Nepal and the Lao People's Democratic Republic stay landlocked and keep priority; Bangladesh does not.
        let priority = |a: &str| states.get(a).unwrap().is_priority_on(date(2026, 11, 25));
        assert_eq!((priority("NPL"), priority("LAO"), priority("BGD")), (true, true, false));
    }

    #[test]
    fn every_state_has_six_names_of_its_own_and_a_tile_of_its_own() {
        let states = all().states;
        for lang in LANGUAGES {
            let names: HashSet<&str> = states.iter().map(|s| s.name(lang)).filter(|n| !n.is_empty()).collect();
            assert_eq!(names.len(), 195, "{lang}");
        }
        assert!(states.iter().all(|s| s.names.texts.len() == 6 && s.names.record == "en"));
        assert_eq!(states.iter().map(|s| s.tile).collect::<HashSet<_>>().len(), 195);
        assert_eq!(states.iter().map(|s| s.id()).collect::<HashSet<_>>().len(), 195);
        let naoero = states.get("NRU").unwrap();
        assert_eq!((naoero.name("fr"), naoero.former_names.as_slice()), ("Naoero", ["Nauru".to_owned()].as_slice()));
    }

    #[test]
    fn domain_0_1_the_meetings_of_the_mechanism_are_data() {
        let all = all();
        let meetings: Vec<_> = all.meetings.iter().map(|m| (m.key.as_str(), m.body.as_str(), m.first, m.last, m.days())).collect();
        assert_eq!(
            meetings,
            [
                ("gm-2026-organizational", "GM", date(2026, 3, 30), date(2026, 3, 31), 2),
                ("gm-2026-plenary", "GM", date(2026, 7, 20), date(2026, 7, 24), 5),
                ("gm-2026-thematic", "GM-DTG", date(2026, 12, 7), date(2026, 12, 11), 5),
            ]
        );
        for text in all.meetings.iter().flat_map(|m| [&m.names, &m.place]).chain(all.bodies.iter().map(|b| &b.names)) {
            assert!(LANGUAGES.iter().all(|l| text.get(l).0 == *l), "{text:?}");
        }
        assert!(all.meetings.iter().all(|m| m.review == ["ar", "zh", "fr", "ru", "es"]));
        assert!(all.meetings.iter().all(|m| all.bodies.iter().any(|b| b.code == m.body)));
    }

    #[test]
    fn organisations_have_the_members_their_provenance_tells() {
        let organisations = all().organisations;
        let day = date(2026, 11, 21);
        let size = |code: &str| organisations.iter().find(|o| o.code == code).unwrap().on(day).count();
        assert_eq!(["AU", "ASEAN", "EU", "OSCE", "PIF", "LAS", "COMMONWEALTH", "ECOWAS"].map(size), [55, 11, 27, 57, 18, 22, 56, 12]);
        assert_eq!(organisations.len(), 10);
    }

    #[test]
    fn vocabularies_are_complete() {
        let v = all().vocabularies;
        let sizes =
            ["country_group", "regional_group", "fund_domain", "map_theme", "activity_type", "dac_purpose", "organisation_type_iati"];
        assert_eq!(sizes.map(|l| v.list(l).count()), [3, 5, 9, 11, 17, 13, 11]);
        let crossed: Vec<&bursar_domain::vocabulary::Term> = v.list("map_theme").filter(|t| !t.corresponds.is_empty()).collect();
        assert_eq!(crossed.len(), 10);
        assert!(crossed.iter().flat_map(|t| &t.corresponds).all(|c| !c.version.is_empty()), "TX-06: a crosswalk has a version");
        // The interface shows groups by the words of the vocabulary.
        for group in RegionalGroup::ALL
            .iter()
            .map(|g| ("regional_group", g.code()))
            .chain(CountryGroup::ALL.iter().map(|g| ("country_group", g.code())))
        {
            let term = v.term(group.0, group.1).unwrap();
            assert!(LANGUAGES.iter().all(|l| term.labels.get(l).0 == *l), "{group:?}");
        }
    }

    #[test]
    fn tx_01_the_entries_of_the_mapping_exercise_are_all_there_with_their_sources() {
        let all = all();
        let codes: HashSet<&str> =
            all.programmes.iter().flat_map(|p| std::iter::once(p.code.as_str()).chain(p.merged.iter().map(|m| m.code.as_str()))).collect();
        assert_eq!(codes.len(), 133);
        for p in &all.programmes {
            assert!(p.sources.iter().all(|s| s.doc == "A/AC.292/2024/2" && s.paragraph.is_some()), "{}", p.code);
            assert!(LANGUAGES.iter().all(|l| p.title.get(l).0 == *l && p.summary.get(l).0 == *l), "{}", p.code);
            assert_eq!((p.level, p.state.as_str(), p.title.record.as_str()), (1, "published", "fr"), "{}", p.code);
            assert!(p.provenance("title").is_some() && p.harvest.is_some());
        }
        // Few name States; not named is unknown.
        let named = all.programmes.iter().filter(|p| !p.beneficiaries.states.is_empty()).count();
        assert!((15..40).contains(&named), "{named}");
        let horn: Vec<_> = all.programmes.iter().filter(|p| p.title.get("fr").1.contains("Corne de l'Afrique")).collect();
        assert_eq!(horn.len(), 1, "MAP-05: one record under two names");
        assert!(horn[0].aliases.iter().any(|a| a.text.contains("cybergouvernement")) && horn[0].sources.len() == 2);
    }

    #[test]
    fn map_05_one_actor_stands_under_all_its_names_and_a_region_without_a_list_has_none() {
        let all = all();
        let ccdcoe = bursar_domain::catalogue::called(&all.actors, "ccdcoe", str::to_lowercase);
        assert_eq!(ccdcoe.len(), 1);
        assert!(ccdcoe[0].aliases.iter().filter(|a| a.lang == "fr").count() >= 1);
        assert_eq!(bursar_domain::catalogue::called(&all.actors, "anase", str::to_lowercase).len(), 1);
        let region = |code: &str| all.regions.iter().find(|r| r.code == code).unwrap();
        assert!(region("PACIFIC").members.is_none(), "nobody can say who belongs");
        assert_eq!(region("LDC").on(date(2026, 11, 23)).count() - region("LDC").on(date(2026, 11, 24)).count(), 3, "status is dated");
        let translated = all.vocabularies.term("map_theme", "T1").unwrap();
        assert_eq!(translated.translated, ["ar", "es", "ru", "zh"], "marked as our own wording");
        assert!(LANGUAGES.iter().all(|l| translated.labels.get(l).0 == *l));
    }

    #[test]
    fn a_folder_is_read_like_the_embedded_data_and_a_missing_file_is_told() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        assert_eq!(reference_from(&data).unwrap(), all());
        let findings = reference_from(Path::new("/nonexistent")).unwrap_err();
        assert_eq!(findings.len(), NAMES.len());
        assert_eq!(findings[0].to_string(), "states.csv: the file cannot be read");
    }

    #[test]
    fn one_bad_line_in_any_file_and_nothing_is_loaded_with_all_findings_told() {
        let broken: Vec<Vec<u8>> = EMBEDDED
            .iter()
            .zip(NAMES)
            .map(|(bytes, name)| if name.ends_with("csv") { [bytes, b"x,\"y\n".as_slice()].concat() } else { b"{".to_vec() })
            .collect();
        let findings = load(std::array::from_fn(|at| broken[at].as_slice())).unwrap_err();
        let told: HashSet<&str> = findings.iter().map(|f| f.file.as_str()).collect();
        assert_eq!(told, NAMES.into_iter().collect());
        assert!(findings.iter().all(|f| f.line > 0));
    }
}
