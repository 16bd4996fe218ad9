//! What is found, in which order, with which counts; and that nothing but the documents decides it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use bursar_search::{Change, Doc, Error, Found, Index, Query, Thesaurus};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

fn doc(id: &str, title: &str, text: &str) -> Doc {
    Doc { id: id.to_owned(), titles: vec![title.to_owned()], texts: vec![text.to_owned()], order: title.to_owned(), ..Doc::default() }
}

fn with(mut doc: Doc, facets: &[(&str, &str)]) -> Doc {
    doc.facets.extend(facets.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    doc
}

fn names() -> Thesaurus {
    Thesaurus::new([
        vec!["Côte d’Ivoire", "Ivory Coast", "科特迪瓦", "Кот-д'Ивуар", "كوت ديفوار", "CIV"],
        vec!["Fiji", "Fidji", "斐济", "Фиджи", "فيجي", "FJI"],
        vec!["CCDCOE", "Centre d’excellence de l’OTAN pour la cyberdéfense", "Cooperative Cyber Defence Centre of Excellence"],
        vec!["Organization of American States", "OEA", "OAS"],
        vec!["Office of Administrative Services", "OAS"],
    ])
}

fn query(text: &str) -> Query<'_> {
    Query { text, limit: 50, counts: true, ..Query::default() }
}

fn ids(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|h| h.id.as_str()).collect()
}

fn find(index: &Index, text: &str) -> Vec<String> {
    ids(&index.search(&query(text), &names()).unwrap()).into_iter().map(str::to_owned).collect()
}

fn set(ids: Vec<String>) -> BTreeSet<String> {
    ids.into_iter().collect()
}

#[test]
fn every_name_of_a_state_finds_the_same_in_the_same_order() {
    let index = Index::in_memory([
        doc("fr", "Formation des CERT en Côte d’Ivoire", "Cours à Abidjan"),
        doc("zh", "科特迪瓦网络安全培训", "阿比让的课程"),
        doc("ru", "Обучение для Кот-д’Ивуара", ""),
        doc("ar", "تدريب في كوت ديفوار", ""),
        with(doc("code", "Regional course", "Three weeks"), &[("state", "CIV")]),
        doc("coast", "Gold coast course", "Côte d’Azur"),
        doc("other", "Course in Fiji", ""),
    ])
    .unwrap();
    let whole = index.search(&query("CIV"), &names()).unwrap();
    assert_eq!(set(ids(&whole).into_iter().map(str::to_owned).collect()), ["ar", "code", "fr", "ru", "zh"].map(str::to_owned).into());
    for text in ["Côte d'Ivoire", "科特迪瓦", "civ", "COTE D’IVOIRE", "Ivory Coast", "كُوت ديفوار"] {
        assert_eq!(index.search(&query(text), &names()).unwrap(), whole, "{text}");
    }
    assert!(find(&index, "斐济").contains(&"other".to_owned()));
}

#[test]
fn an_ambiguous_alias_finds_all_it_may_mean() {
    let index = Index::in_memory([
        doc("1", "Programme of the Organization of American States", ""),
        doc("2", "Office of Administrative Services", ""),
        doc("3", "OEA: curso", ""),
        doc("4", "States of mind", ""),
    ])
    .unwrap();
    assert_eq!(set(find(&index, "OAS")), ["1", "2", "3"].map(str::to_owned).into());
    assert_eq!(set(find(&index, "OEA")), ["1", "3"].map(str::to_owned).into(), "a name of one meaning does not borrow the other");
}

#[test]
fn map_05_one_record_is_found_by_either_of_its_names() {
    let mut horn = doc("horn", "Initiative pour la Corne de l’Afrique", "");
    horn.names = vec!["Initiative de la Corne de l’Afrique".to_owned(), "CCDCOE".to_owned()];
    let index = Index::in_memory([horn, doc("x", "Autre", "")]).unwrap();
    for text in ["Initiative pour la Corne de l’Afrique", "corne afrique", "Centre d’excellence de l’OTAN pour la cyberdéfense"] {
        assert_eq!(find(&index, text), ["horn"], "{text}");
    }
}

#[test]
fn inflected_words_and_misspelt_ones_are_found_in_each_language() {
    let index = Index::in_memory([
        doc("en", "Norms of behaviour", "cybersecurity policies"),
        doc("es", "Capacitación nacional", "las normas y los derechos"),
        doc("fr", "Sécurité numérique", "les capacités nationales"),
        doc("ru", "Программа обучения", "национальных стратегий"),
        doc("ar", "برامج التدريب", "الأمن السيبراني للدول"),
        doc("zh", "网络安全能力建设", "各国的政策"),
    ])
    .unwrap();
    for (text, id) in [
        ("behaviours", "en"),
        ("cybersecurty", "en"),
        ("derecho", "es"),
        ("capacitacoin", "es"),
        ("SECURITE NUMERIQUES", "fr"),
        ("программами", "ru"),
        ("национальная стратегия", "ru"),
        ("تدريب", "ar"),
        ("أمن سيبراني", "ar"),
        ("网络安全", "zh"),
        ("什么是能力建设？", "zh"),
    ] {
        assert_eq!(find(&index, text).first().map(String::as_str), Some(id), "{text}");
    }
    assert!(find(&index, "xylophone").is_empty());
}

#[test]
fn a_title_weighs_more_than_a_text_and_equal_ones_go_by_title() {
    let index = Index::in_memory([
        doc("text", "Course", "firewall and more words about it"),
        doc("title", "Firewall", "Course and more words about it"),
        doc("b", "Bbbb zone", "same"),
        doc("a", "Aaaa zone", "same"),
    ])
    .unwrap();
    assert_eq!(find(&index, "firewall"), ["title", "text"]);
    assert_eq!(find(&index, "zone"), ["a", "b"]);
}

#[test]
fn what_a_text_says_of_the_question_counts_beside_a_title() {
    let index = Index::in_memory([
        doc("title", "Training", "A yearly meeting of ministers"),
        doc("text", "Fellowship", "Training of diplomats for negotiations"),
        doc("other", "Forum", "Exchange of experience between ministers"),
    ])
    .unwrap();
    assert_eq!(find(&index, "training"), ["title", "text"]);
    assert_eq!(find(&index, "training diplomats for negotiations"), ["text", "title"]);
}

#[test]
fn a_pair_of_han_that_stands_nowhere_is_found_by_its_characters() {
    let index =
        Index::in_memory([doc("both", "", "夏季有雄蜂，秋天被逐出蜂巢"), doc("one", "", "秋天的湖"), doc("none", "", "渡轮")]).unwrap();
    assert_eq!(find(&index, "秋季"), ["both"]);
    assert_eq!(find(&index, "秋天"), ["one", "both"]);
}

#[test]
fn map_03_without_a_question_the_order_is_neutral() {
    let mut docs = [doc("1", "Zulu", ""), doc("2", "Alpha", ""), doc("3", "Alpha", "")];
    docs[0].order = "africa\u{1}zulu".to_owned();
    docs[1].order = "asia\u{1}alpha".to_owned();
    docs[2].order = "africa\u{1}zulu".to_owned();
    let index = Index::in_memory(docs).unwrap();
    assert_eq!(find(&index, ""), ["1", "3", "2"]);
    let page = Query { skip: 1, limit: 1, ..Query::default() };
    let page = index.search(&page, &names()).unwrap();
    assert_eq!((ids(&page), page.total), (vec!["3"], 3));
}

#[test]
fn what_stands_behind_a_place_is_found_though_documents_come_and_go() {
    let all = |n: usize| {
        let mut d = doc(&format!("{n:03}"), if n.is_multiple_of(3) { "alpha alpha" } else { "alpha beta" }, "");
        d.order = format!("{}\u{1}{n:03}", n % 4);
        d
    };
    let index = Index::in_memory((0..60).map(all)).unwrap();
    index.update((60..80).map(|n| bursar_search::Change::Put(Box::new(all(n)))), "").unwrap();
    for text in ["", "alpha"] {
        let whole = Query { text, limit: 100, ..Query::default() };
        let whole = index.search(&whole, &names()).unwrap();
        let (mut walked, mut after) = (Vec::new(), None);
        loop {
            let part = Query { text, limit: 7, after, ..Query::default() };
            let part = index.search(&part, &names()).unwrap();
            assert_eq!(part.total, 80, "what stands before the place counts too");
            let Some(last) = part.hits.last() else { break };
            after = Some(last.place());
            walked.extend(part.hits);
        }
        assert_eq!(walked, whole.hits, "{text:?}");
    }
    // The one it was taken from may be gone.
    let first = Query { limit: 10, ..Query::default() };
    let first = index.search(&first, &names()).unwrap();
    index.update([bursar_search::Change::Delete(first.hits[9].id.clone())], "").unwrap();
    let next = Query { limit: 1, after: Some(first.hits[9].place()), ..Query::default() };
    let next = index.search(&next, &names()).unwrap();
    assert!(next.hits[0].key > first.hits[9].key && next.total == 79);
}

#[test]
fn one_word_is_enough_unless_every_word_is_wanted() {
    let index = Index::in_memory([doc("1", "alpha beta", ""), doc("2", "alpha", "gamma"), doc("3", "the", "")]).unwrap();
    assert_eq!(set(find(&index, "alpha beta")), ["1", "2"].map(str::to_owned).into());
    let every = Query { every: true, ..query("the alpha gamma") };
    assert_eq!(ids(&index.search(&every, &names()).unwrap()), ["2"]);
    assert_eq!(find(&index, "the"), ["3"], "a light word alone is a question too");
    assert!(find(&index, "?! …").is_empty(), "a question without a word has no answer");
}

#[test]
fn chosen_values_are_or_within_a_facet_and_and_between() {
    let index = Index::in_memory([
        with(doc("1", "a", "word"), &[("state", "FJI"), ("state", "KEN"), ("theme", "t1")]),
        with(doc("2", "b", "word"), &[("state", "KEN"), ("theme", "t2")]),
        with(doc("3", "c", "word"), &[("state", "SEN"), ("theme", "t1")]),
        with(doc("4", "d", "other"), &[("state", "FJI"), ("theme", "t1")]),
    ])
    .unwrap();
    let filters = |list: &[(&str, &[&str])]| -> BTreeMap<String, Vec<String>> {
        list.iter().map(|(n, v)| ((*n).to_owned(), v.iter().map(|v| (*v).to_owned()).collect())).collect()
    };
    let ask = |chosen: &[(&str, &[&str])]| index.search(&Query { filters: filters(chosen), ..query("word") }, &names()).unwrap();
    let found = ask(&[("state", &["FJI", "KEN"]), ("theme", &["t1"])]);
    assert_eq!(ids(&found), ["1"]);
    assert_eq!(found.facets["state"], BTreeMap::from([("FJI".to_owned(), 1), ("KEN".to_owned(), 1), ("SEN".to_owned(), 1)]));
    assert_eq!(found.facets["theme"], BTreeMap::from([("t1".to_owned(), 1), ("t2".to_owned(), 1)]));
    assert_eq!(ask(&[("state", &["XXX"])]).total, 0);
    assert_eq!(ask(&[("nothing", &["x"])]).total, 0);
    assert_eq!(ask(&[("state", &[])]).total, 3, "no value chosen is no filter");
}

#[test]
fn map_02_what_is_not_published_is_never_suggested_nor_counted() {
    let mut draft = with(doc("draft", "Secret training plan", "Fiji"), &[("state", "FJI")]);
    draft.unpublished = true;
    let public = with(doc("public", "Open training plan", "Fiji"), &[("state", "FJI")]);
    let index = Index::in_memory([draft.clone(), public.clone()]).unwrap();
    for typed in ["s", "secret", "secret tr", "training", "plan", "t", "Secret training plan"] {
        assert!(index.suggest(typed, 10).unwrap().iter().all(|s| s.id == "public"), "{typed}");
    }
    for text in ["", "Fiji", "secret training", "斐济"] {
        let found = index.search(&query(text), &names()).unwrap();
        assert_eq!((found.total, ids(&found)), (1, vec!["public"]), "{text}");
        assert_eq!(found.facets["state"]["FJI"], 1);
        let filters = BTreeMap::from([("state".to_owned(), vec!["FJI".to_owned()])]);
        assert_eq!(index.search(&Query { filters, ..query(text) }, &names()).unwrap().total, 1);
        assert_eq!(index.search(&Query { drafts: true, ..query(text) }, &names()).unwrap().total, 2);
    }
    // Published, then withdrawn: the suggestion goes with the commit.
    index
        .update(
            [Change::Put(Box::new(Doc { unpublished: false, ..draft })), Change::Put(Box::new(Doc { unpublished: true, ..public }))],
            "2",
        )
        .unwrap();
    assert_eq!(index.suggest("plan", 10).unwrap().iter().map(|s| s.id.as_str()).collect::<Vec<_>>(), ["draft"]);
}

#[test]
fn suggestions_go_on_from_what_was_typed() {
    let mut aliased = doc("1", "Horn initiative", "");
    aliased.names = vec!["Initiative de la Corne".to_owned()];
    let index = Index::in_memory([
        aliased,
        doc("2", "Training of trainers", ""),
        doc("3", "Basic training", ""),
        doc("4", "برنامج التدريب", ""),
        doc("5", "网络安全培训", ""),
        doc("6", "basic training", "the same title again"),
        doc("7", "Программа обучения", ""),
    ])
    .unwrap();
    let said = |typed: &str| index.suggest(typed, 10).unwrap().into_iter().map(|s| s.text).collect::<Vec<_>>();
    assert_eq!(said("train"), ["Training of trainers", "Basic training"], "what begins so comes first; no text twice");
    assert_eq!(said("basic tra"), ["Basic training"]);
    assert_eq!(said("corne"), ["Initiative de la Corne"]);
    assert_eq!(said("تدر"), ["برنامج التدريب"]);
    assert_eq!(said("الت"), ["برنامج التدريب"]);
    assert_eq!(said("安全培"), ["网络安全培训"]);
    assert_eq!(said("ОБУЧ"), ["Программа обучения"]);
    assert_eq!(said("trainingx"), Vec::<String>::new());
    assert_eq!(said(" \u{202e}!"), Vec::<String>::new());
    assert_eq!(index.suggest("t", 1).unwrap().len(), 1);
}

#[test]
fn an_index_in_a_folder_is_opened_again_built_anew_or_refused() {
    let folder = std::env::temp_dir().join(format!("bursar-search-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    assert!(Index::open(&folder).unwrap().is_none(), "nothing there");
    let built = Index::build(&folder, [doc("1", "alpha", ""), doc("1", "beta", ""), doc("2", "gamma", "")], "seq 7").unwrap();
    assert_eq!((built.len(), built.position().unwrap().as_str()), (2, "seq 7"), "the later of two with one id stays");
    let want = built.search(&query("beta"), &names()).unwrap();
    built.update([Change::Delete("2".to_owned())], "seq 8").unwrap();
    drop(built);
    let opened = Index::open(&folder).unwrap().expect("a usable index");
    assert_eq!((opened.len(), opened.position().unwrap().as_str()), (1, "seq 8"));
    assert_eq!(ids(&opened.search(&query("beta"), &names()).unwrap()), ids(&want));
    drop(opened);
    // Another version, as its last commit says.
    let meta = folder.join("meta.json");
    let text = std::fs::read_to_string(&meta).unwrap();
    std::fs::write(&meta, text.replace("2 seq 8", "0 seq 8")).unwrap();
    assert!(Index::open(&folder).unwrap().is_none());
    std::fs::write(&meta, "{").unwrap();
    assert!(Index::open(&folder).unwrap().is_none(), "damaged: to be built anew");
    assert_eq!(Index::build(&folder, [doc("3", "x", "")], "").unwrap().len(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("letter.txt"), "mine").unwrap();
    assert!(matches!(Index::build(&folder, [], ""), Err(Error::Foreign(_))));
    assert!(folder.join("letter.txt").exists());
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn hostile_questions_are_answered_soon() {
    let index = Index::in_memory((0..500).map(|i| doc(&i.to_string(), "Training for Fiji", "a+ aa aaa 网络安全网络安全"))).unwrap();
    for text in [
        "a".repeat(1_000_000),
        "a ".repeat(500_000),
        "网".repeat(300_000),
        "(a+)+$ ^(.*)* [\\w]{1,9999} a|b \\".repeat(1_000),
        "\u{202e}\u{202d}ijiF\u{202c}\u{2066}".repeat(1_000),
        "e\u{301}".repeat(100_000),
        "\u{0}\u{1}\u{2}\u{7f}\u{85}\u{feff}\u{ffff}\u{10ffff}".repeat(100),
        "title:(x) AND NOT -\"y\"~3^2 *:* /re/ [a TO b} {!q}".to_owned(),
        "' OR 1=1 --".to_owned(),
        "ﷺ".repeat(50_000),
        "🇫🇯".repeat(10_000),
    ] {
        let begun = Instant::now();
        index.search(&query(&text), &names()).unwrap();
        index.suggest(&text, 10).unwrap();
        let _ = bursar_search::Marker::new(&text, &names()).places("Training for Fiji 网络安全");
        // Generous: tests run unoptimised beside others.
        assert!(begun.elapsed() < Duration::from_secs(5), "{} took {:?}", &text[..text.len().min(12)].escape_debug(), begun.elapsed());
    }
    assert_eq!(find(&index, "\u{202e}Fi\u{202c}ji").len(), 50, "what has no width hides nothing");
}

/// A value in many documents is counted with all others when the index is opened; a second value that stands nowhere has them counted anew.
#[test]
fn counts_known_beforehand_are_those_counted() {
    let one = |i: usize| {
        let facets = [
            ("region", if i.is_multiple_of(50) { "few" } else { "many" }),
            ("state", ["FJI", "KEN", "SEN"][i % 3]),
            ("theme", ["t1", "t2"][i % 2]),
        ];
        Doc { unpublished: i.is_multiple_of(7), ..with(doc(&i.to_string(), "", ""), &facets[..2 + i % 2]) }
    };
    let index = Index::in_memory((0..36_000).map(one)).unwrap();
    index.update([Change::Delete("5".into()), Change::Delete("11".into())], "").unwrap();
    for value in ["many", "few"] {
        let find = |values: &[&str]| {
            let values = values.iter().map(|v| (*v).to_owned()).collect();
            let filters = BTreeMap::from([("region".to_owned(), values)]);
            index.search(&Query { filters, limit: 3, counts: true, ..Query::default() }, &Thesaurus::default()).unwrap()
        };
        let known = find(&[value]);
        assert_eq!(known, find(&[value, "nowhere"]), "{value}");
        assert_eq!(known.total, known.facets["region"][value]);
        assert_eq!(known.facets["state"].values().sum::<u64>(), known.total);
    }
}

/// Words of six languages that share stems, grams and facets.
const WORDS: [&str; 14] = [
    "norm",
    "norms",
    "Fiji",
    "斐济",
    "网络安全",
    "安全",
    "программа",
    "программы",
    "тренинг",
    "تدريب",
    "التدريب",
    "cours",
    "the",
    "formation",
];

fn some_doc() -> impl Strategy<Value = Doc> {
    let words = || prop::collection::vec(prop::sample::select(&WORDS[..]), 0..6).prop_map(|w| w.join(" "));
    let facet = (prop::sample::select(vec!["state", "theme"]), prop::sample::select(vec!["FJI", "KEN", "t1"]));
    (0..12u8, words(), words(), prop::collection::vec(facet, 0..3), any::<bool>(), 0..3u8).prop_map(
        |(id, title, text, facets, draft, region)| {
            let mut doc = with(doc(&id.to_string(), &title, &text), &facets);
            doc.order = format!("{region}\u{1}{title}");
            doc.title_order = title;
            doc.unpublished = draft && region == 0;
            doc
        },
    )
}

/// Everything that can be asked of a small index.
fn answers(index: &Index) -> Vec<Found> {
    let mut out = Vec::new();
    for text in ["", "norm", "Fiji", "программами", "网络安全", "the cours", "تدريب norms 安全", "normz"] {
        for state in [vec![], vec!["FJI"], vec!["FJI", "KEN"]] {
            for (every, drafts) in [(false, false), (true, true)] {
                let filters = BTreeMap::from([("state".to_owned(), state.iter().map(|s| (*s).to_owned()).collect())]);
                out.push(index.search(&Query { filters, every, drafts, ..query(text) }, &names()).unwrap());
            }
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn an_updated_index_answers_as_one_built_anew(steps in prop::collection::vec((some_doc(), any::<bool>(), any::<bool>()), 1..10)) {
        let updated = Index::in_memory([]).unwrap();
        let mut kept: BTreeMap<String, Doc> = BTreeMap::new();
        let mut changes = Vec::new();
        for (doc, delete, commit) in steps {
            if delete {
                kept.remove(&doc.id);
                changes.push(Change::Delete(doc.id));
            } else {
                kept.insert(doc.id.clone(), doc.clone());
                changes.push(Change::Put(Box::new(doc)));
            }
            if commit {
                updated.update(std::mem::take(&mut changes), "").unwrap();
            }
        }
        updated.update(changes, "").unwrap();
        let forward = Index::in_memory(kept.values().cloned()).unwrap();
        let backward = Index::in_memory(kept.values().rev().cloned()).unwrap();
        prop_assert_eq!(answers(&updated), answers(&forward));
        prop_assert_eq!(answers(&backward), answers(&forward));
        for typed in ["n", "norm", "fij", "网", "прог", "ت"] {
            prop_assert_eq!(updated.suggest(typed, 5).unwrap(), forward.suggest(typed, 5).unwrap());
            let drafts = |id: &str| kept[id].unpublished;
            prop_assert!(forward.suggest(typed, 50).unwrap().iter().all(|s| !drafts(&s.id)));
        }
    }

    #[test]
    fn counts_are_those_of_the_documents_found(docs in prop::collection::vec(some_doc(), 1..20), value in prop::sample::select(vec!["FJI", "KEN"])) {
        let kept: BTreeMap<String, Doc> = docs.into_iter().map(|d| (d.id.clone(), d)).collect();
        let index = Index::in_memory(kept.values().cloned()).unwrap();
        let filters = BTreeMap::from([("state".to_owned(), vec![value.to_owned()])]);
        for text in ["", "norm"] {
            let all = index.search(&query(text), &names()).unwrap();
            let chosen = index.search(&Query { filters: filters.clone(), ..query(text) }, &names()).unwrap();
            let has = |id: &str, name: &str, value: &str| kept[id].facets.iter().any(|(n, v)| n == name && v == value);
            let count = |found: &Found, name: &str, value: &str| ids(found).into_iter().filter(|id| has(id, name, value)).count() as u64;
            let told = |found: &Found, name: &str, value: &str| found.facets.get(name).and_then(|f| f.get(value)).copied().unwrap_or(0);
            for v in ["FJI", "KEN", "t1"] {
                prop_assert_eq!(told(&all, "state", v), count(&all, "state", v));
                prop_assert_eq!(told(&chosen, "state", v), count(&all, "state", v), "its own facet counts as if none were chosen");
                prop_assert_eq!(told(&chosen, "theme", v), count(&chosen, "theme", v));
            }
            prop_assert_eq!(chosen.total, count(&all, "state", value));
            prop_assert_eq!(all.total, all.hits.len() as u64);
        }
    }

    #[test]
    fn no_text_is_an_error(text in any::<String>(), title in any::<String>()) {
        let index = Index::in_memory([doc("1", &title, &text), doc("2", "Fiji", "")]).unwrap();
        for asked in [&text, &title] {
            let found = index.search(&query(asked), &names()).unwrap();
            prop_assert_eq!(found.total, found.hits.len() as u64);
            index.suggest(asked, 3).unwrap();
        }
    }
}
