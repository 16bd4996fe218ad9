//! Many records at once: sent as a file, shown with everything that is wrong by row and column, taken, and taken back (MAP-09).

use crate::http::Person;
use crate::world::World;
use bursar_domain::Id;
use bursar_domain::catalogue::{Import, Programme, When};
use bursar_domain::text::LANGUAGES;
use bursar_exchange::{Grid, Source, read_grid};
use serde_json::Value;

pub const BULK: &str = "/office/catalogue/bulk";
/// Heads by field: they are taken so too.
pub const HEAD: &str = "own_id,language,title,summary,kind,themes,scope,states,start,end,status,source,parent";

/// A row that holds.
pub fn row(title: &str) -> String {
    format!(",English,{title},A course of two weeks.,initiative,T3,named,Fiji; 基里巴斯,2026-05,2027,ongoing,Letter of the ministry,\n")
}

/// Sends a file as CSV; the id under which it is shown.
pub fn sent(p: &Person<'_>, csv: &str) -> Id {
    show(p, BULK, "records.csv", csv.as_bytes(), &[])
}

/// Sends a file that can be read; the id under which it is shown.
pub fn show(p: &Person<'_>, page: &str, name: &str, bytes: &[u8], fields: &[(&str, &str)]) -> Id {
    let form = p.page(page).form(page).fill_all(fields).attach("file", name, bytes);
    p.done(&form);
    p.world.all::<Import>().into_iter().max_by_key(|i| i.at).unwrap().id
}

pub fn at(id: Id) -> String {
    format!("/office/catalogue/imports/{id}")
}

/// The rows as the API tells them.
pub fn plan(p: &Person<'_>, id: Id) -> Value {
    p.api(&at(id)).json()
}

/// `row column head: message` of each finding.
pub fn findings(plan: &Value) -> Vec<String> {
    let one = |f: &Value| {
        let text = |name: &str| f[name].as_str().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
        format!("{} {} {}: {}", f["row"], text("column"), text("head"), text("message"))
    };
    let list = |v: &Value| v.as_array().cloned().unwrap_or_default();
    let of_rows = list(&plan["rows"]).into_iter().flat_map(|r| r["findings"].as_array().cloned().unwrap_or_default());
    list(&plan["findings"]).iter().map(one).chain(of_rows.map(|f| one(&f))).collect()
}

fn outcomes(plan: &Value) -> Vec<String> {
    plan["rows"].as_array().unwrap().iter().map(|r| r["outcome"].as_str().unwrap().to_owned()).collect()
}

fn grid(bytes: &[u8]) -> Grid {
    let grid = read_grid(Source::new("t", bytes));
    assert_eq!(grid.findings, [], "{:?}", grid.head);
    grid
}

fn of<'g>(grid: &'g Grid, row: usize, head: &str) -> &'g str {
    let at = grid.head.iter().position(|h| h == head).unwrap_or_else(|| panic!("no {head} in {:?}", grid.head));
    &grid.rows[row].cells[at]
}

#[test]
fn every_template_is_taken_in_its_language_and_its_values_by_their_names() {
    let w = World::after(None);
    for lang in LANGUAGES {
        let p = w.person_in(lang, "contributor");
        let heads = read_grid(Source::new("t.csv", &p.get(&format!("{BULK}/template.csv")).body)).head;
        let workbook = p.get(&format!("{BULK}/template.xlsx")).body;
        assert_eq!(read_grid(Source::new("t.xlsx", &workbook)).head, heads, "{lang}");
        let codes = |key: &str| w.app.locales.get(lang).unwrap().t(key).into_owned();
        let state = w.app.locales.get(lang).unwrap().state("KIR").to_owned();
        let fill = [
            (1, codes(&format!("bulk-language-{lang}"))),
            (2, format!("Title {lang}")),
            (3, "Summary".into()),
            (4, codes("record-kind-initiative")),
            (6, "T3".into()),
            (11, codes("record-scope-named")),
            (12, format!("{state}; FJI")),
            (17, codes("record-status-ongoing")),
            (19, "Source".into()),
            (33, codes("answer-yes")),
        ];
        let mut cells = vec![String::new(); heads.len()];
        fill.into_iter().for_each(|(at, text)| cells[at] = text);
        let csv = [heads, cells]
            .iter()
            .map(|r| r.iter().map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(","))
            .collect::<Vec<_>>()
            .join("\n");
        // Sent by somebody who reads another language.
        let id = sent(&w.person("contributor"), &csv);
        let told = plan(&p, id);
        assert_eq!((findings(&told), outcomes(&told)), (vec![], vec!["new".to_owned()]), "{lang}");
        p.done(&p.page(&at(id)).form(&format!("{}/apply", at(id))));
        let title = format!("Title {lang}");
        let p = w.all::<Programme>().into_iter().find(|p| p.title.texts.values().any(|t| *t == title)).unwrap();
        assert_eq!(
            (p.title.record.as_str(), p.beneficiaries.states.clone(), p.emerging),
            (lang, vec!["KIR".to_owned(), "FJI".into()], true)
        );
    }
}

#[test]
fn sm_16_good_rows_are_taken_and_the_bad_ones_handed_back_with_what_is_wrong() {
    let w = World::after(None);
    let p = w.person("contributor");
    let bad = ",Klingon,Bad one,,initiative,T3; T9,named,Kirabati; Fiji,2027,2026,ongoing,,M999\n";
    let id = sent(&p, &format!("{HEAD}\n{}{bad}{}", row("First course"), row("Second course")));
    let before = w.all::<Programme>().len();
    let told = plan(&p, id);
    assert_eq!(outcomes(&told), ["new", "refused", "new"]);
    let found = findings(&told);
    for expected in [
        "3 B language: “Klingon” is not one of the values here.",
        "3 D summary: Enter an answer.",
        "3 F themes: “T9” is not one of the values here.",
        "3 H states: “Kirabati” is not the name or code of a State. The nearest is “Kiribati”.",
        "3 J end: It ends before it begins.",
        "3 L source: Enter an answer.",
        "3 M parent: There is no record with this code.",
    ] {
        assert!(found.iter().any(|f| f.starts_with(expected)), "{expected}\n{found:#?}");
    }
    assert_eq!(found.len(), 7, "{found:#?}");
    let page = p.page(&at(id));
    assert!(page.text().contains("Kirabati") && page.text().contains("Rows to be taken: \u{2068}2\u{2069}"), "{}", page.text());
    assert!(p.page("/office").text().contains("Take or throw away files you sent"));
    assert_eq!(w.all::<Programme>().len(), before, "nothing is submitted before it is said so");
    p.done(&page.form(&format!("{}/apply", at(id))));
    let submitted: Vec<Programme> = w.all::<Programme>().into_iter().filter(|p| p.state == "submitted").collect();
    assert_eq!(submitted.len(), 2);
    let first = submitted.iter().find(|p| p.title.get("en").1 == "First course").unwrap();
    assert_eq!(
        (first.owner, first.level, first.start, first.end),
        (Some(w.account("contributor").id), 0, Some(When::Month(2026, 5)), Some(When::Year(2027)))
    );
    // The bad row comes back in the reader's language, in both formats.
    let french = w.person_in("fr", "contributor");
    for file in ["refused.csv", "refused.xlsx"] {
        let back = grid(&french.get(&format!("{}/{file}", at(id))).body);
        assert_eq!((back.rows.len(), of(&back, 0, "title"), of(&back, 0, "states")), (1, "Bad one", "Kirabati; Fiji"), "{file}");
        assert!(of(&back, 0, "Erreurs").contains("Le plus proche est") || of(&back, 0, "Erreurs").contains("Kiribati"), "{file}");
    }
    // Put right in that very file, it is taken: the column of findings is passed over.
    let back = String::from_utf8(p.get(&format!("{}/refused.csv", at(id))).body).unwrap();
    let right = [
        ("Klingon", "French"),
        ("Bad one,,", "Bad one,Better now.,"),
        ("T3; T9", "T3"),
        ("Kirabati", "Kiribati"),
        ("2027,2026", "2025,2026"),
    ];
    let right =
        right.iter().fold(back, |text, (wrong, good)| text.replacen(wrong, good, 1)).replacen("ongoing,,M999", "ongoing,A letter,M001", 1);
    let again = sent(&p, &right);
    let told = plan(&p, again);
    assert_eq!((findings(&told), outcomes(&told)), (vec![], vec!["new".to_owned()]));
}

#[test]
fn a_row_with_an_own_reference_changes_the_record_it_made() {
    let w = World::after(None);
    let p = w.person("contributor");
    let line = |title: &str, parent: &str, id: &str| {
        row(title).replacen(',', &format!("{id},"), 1).replace("ministry,\n", &format!("ministry,{parent}\n"))
    };
    let file = format!("{HEAD}\n{}{}", line("Whole", "", "A-1"), line("Part", "A-1", "A-2"));
    let id = sent(&p, &file);
    p.done(&p.page(&at(id)).form(&format!("{}/apply", at(id))));
    let find = |title: &str| w.all::<Programme>().into_iter().find(|p| p.title.get("en").1 == title);
    assert_eq!(find("Part").unwrap().parent(), Some(find("Whole").unwrap().id), "rows name each other");
    // The same file again: nothing new, and the page says that it was taken before.
    let again = sent(&p, &file);
    assert_eq!(outcomes(&plan(&p, again)), ["same", "same"]);
    assert!(p.page(&at(again)).text().contains("You sent a file of the same content before"));
    let third = sent(&p, &file.replace("Whole", "Whole, revised").replace("Whole, revised", "\"Whole, revised\""));
    // Whoever looks sees what its sender would.
    assert_eq!(outcomes(&plan(&w.person("verifier"), third)), ["changed", "same"]);
    let told = plan(&p, third);
    assert_eq!(
        (outcomes(&told), told["rows"][0]["changes"].clone()),
        (vec!["changed".to_owned(), "same".into()], serde_json::json!(["title"]))
    );
    assert!(p.page(&at(third)).text().contains("becomes"));
    p.done(&p.page(&at(third)).form(&format!("{}/apply", at(third))));
    assert!(find("Whole, revised").is_some() && find("Whole").is_none());
    // Another contributor's reference is not ours: twice in a file it is told.
    let twice = sent(&p, &format!("{HEAD}\n{}{}", line("x", "", "B"), line("y", "", "B")));
    assert_eq!(findings(&plan(&p, twice)), ["3 A own_id: This reference stands already in row 2."]);
}

#[test]
fn what_a_file_brought_is_taken_back_where_nobody_changed_it_since() {
    let w = World::after(None);
    let p = w.person("contributor");
    let id = sent(&p, &format!("{HEAD}\n{}{}", row("Untouched"), row("Verified meanwhile")));
    // Somebody else may look, but not take it.
    let verifier = w.person("verifier");
    assert!(verifier.page(&at(id)).find_form(&format!("{}/apply", at(id))).is_none());
    assert_eq!(verifier.api_post(&format!("{}/apply", at(id)), serde_json::json!({})).keys(), ["import-not-yours"]);
    p.done(&p.page(&at(id)).form(&format!("{}/apply", at(id))));
    let find = |title: &str| w.all::<Programme>().into_iter().find(|p| p.title.get("en").1 == title).unwrap();
    w.office().verify_programme(&w.act("verifier"), find("Verified meanwhile").id, None, true, true).unwrap();
    let undo = format!("{}/undo", at(id));
    let form = p.page(&undo).form(&undo);
    assert!(!p.refused(&form).summary().is_empty(), "a reason is needed");
    let page = p.done(&form.fill("reason", "Sent too early."));
    assert!(page.text().contains("Somebody has changed these records since") && page.text().contains("Verified meanwhile"));
    assert_eq!((find("Untouched").state.as_str(), find("Verified meanwhile").state.as_str()), ("withdrawn", "verified"));
    // Thrown away: nothing of it was ever there.
    let id = sent(&p, &format!("{HEAD}\n{}", row("Never taken")));
    p.done(&p.page(&at(id)).form(&format!("{}/discard", at(id))));
    assert_eq!(w.get::<Import>(id).state, "discarded");
    assert!(!w.all::<Programme>().iter().any(|p| p.title.get("en").1 == "Never taken"));
}

#[test]
fn promise_31_what_a_search_shows_comes_as_a_workbook_too() {
    let w = World::after(None);
    let p = w.anyone();
    let (csv, xlsx) = (p.get("/programmes.csv?theme=T1"), p.get("/programmes.xlsx?theme=T1"));
    assert_eq!(xlsx.header("content-type"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    let (csv, xlsx) = (grid(&csv.body), grid(&xlsx.body));
    assert_eq!(csv.head, xlsx.head);
    assert_eq!(csv.rows.len(), xlsx.rows.len());
    assert!(!csv.rows.is_empty());
    let cells = |g: &Grid| g.rows.iter().map(|r| r.cells.clone()).collect::<Vec<_>>();
    assert_eq!(cells(&csv), cells(&xlsx), "the same cells");
    assert!(p.page("/programmes?theme=T1").links().iter().any(|l| l.ends_with("/programmes.xlsx?theme=T1")));
    assert_eq!(p.get("/programmes.xlsx?theme=T1").body, p.get("/programmes.xlsx?theme=T1").body, "the same file each time");
}

const EXCHANGE: &str = "/office/catalogue/exchange";

fn from_portal(p: &Person<'_>, name: &str, bytes: &[u8]) -> Id {
    let day = p.world.office().now().to_string()[..10].to_owned();
    let fields = [("portal", "Cybil"), ("address", "https://cybilportal.org/"), ("licence", "CC BY 4.0"), ("as_of", &day)];
    show(p, EXCHANGE, name, bytes, &fields)
}

#[test]
fn map_09_what_is_exported_comes_back_the_same_in_every_format() {
    let w = World::after(None);
    let p = w.person("verifier");
    for file in ["exchange.csv", "exchange.json"] {
        let bytes = w.anyone().get(&format!("/programmes/{file}")).body;
        let id = from_portal(&p, file, &bytes);
        let told = plan(&p, id);
        assert_eq!(findings(&told), Vec::<String>::new(), "{file}");
        let all = outcomes(&told);
        assert_eq!((all.len(), all.iter().filter(|o| *o != "same").count()), (133, 0), "{file}");
    }
    let csv = grid(&w.anyone().get("/programmes/exchange.csv?theme=T1").body);
    for lang in LANGUAGES {
        assert!(!of(&csv, 0, &format!("title_{lang}")).is_empty(), "{lang}");
    }
}

/// As a portal writes it that knows neither our codes nor any language but its own: names alone, heads in that language.
#[test]
fn map_09_what_is_exported_comes_back_the_same_by_names_in_each_language() {
    let w = World::after(None);
    let p = w.person("verifier");
    let csv = grid(&w.anyone().get("/programmes/exchange.csv").body);
    let json: Value = w.anyone().get("/programmes/exchange.json").json();
    for lang in LANGUAGES {
        let locale = w.app.locales.get(lang).unwrap();
        let six = ["title", "beneficiaries", "funders"].map(|field| format!("{field}_{lang}"));
        let plain = [("id", "exchange-id"), ("start", "record-field-start"), ("end", "record-field-end"), ("updated", "exchange-updated")];
        let heads = plain.iter().map(|(_, label)| locale.t(label).into_owned()).chain(six.clone());
        let mut text = heads.collect::<Vec<_>>().join(",") + "\n";
        for row in 0..csv.rows.len() {
            let cells = plain.iter().map(|(field, _)| (*field).to_owned()).chain(six.clone()).map(|field| of(&csv, row, &field));
            let quoted: Vec<String> = cells.map(|c| format!("\"{}\"", c.replace('"', "\"\""))).collect();
            text += &(quoted.join(",") + "\n");
        }
        let names = |list: &Value| list.as_array().unwrap().iter().map(|n| n["name"][lang].clone()).collect::<Vec<_>>();
        let items = json["items"].as_array().unwrap().iter().map(|i| {
            serde_json::json!({
                "id": i["id"], "title": { lang: i["title"].get(lang) }, "beneficiaries": names(&i["beneficiaries"]),
                "funders": names(&i["funders"]), "start": i["start"], "end": i["end"], "updated": i["updated"],
            })
        });
        let items = serde_json::to_vec(&items.collect::<Vec<_>>()).unwrap();
        for (name, bytes) in [("p.csv", text.as_bytes()), ("p.json", &items)] {
            let told = plan(&p, from_portal(&p, name, bytes));
            let (all, found) = (outcomes(&told), findings(&told));
            // In Russian a State and a region are called alike: which is meant is asked, never guessed.
            let asked = found.iter().filter(|f| f.contains("“Южная Африка”") && f.contains("ZAF, region:018")).count();
            assert_eq!(found.len(), asked, "{lang} {name}: {found:#?}");
            assert_eq!(all.iter().filter(|o| *o == "refused").count(), asked, "{lang} {name}");
            assert_eq!(asked > 0, lang == "ru", "{lang} {name}");
            assert_eq!((all.len(), all.iter().filter(|o| *o != "same").count()), (133, asked), "{lang} {name}");
        }
    }
}

#[test]
fn map_09_a_portals_rows_are_shown_field_by_field_taken_by_the_rule_and_taken_back() {
    let w = World::after(None);
    let p = w.person("verifier");
    let o = w.office();
    // What the clock makes stale is so before the test looks.
    w.anyone().page("/programmes");
    // One record is its owner's word, one is confirmed by it, one is as it was harvested.
    let (harvested, verified) = (o.programme("M001").unwrap(), o.programme("M003").unwrap());
    let typed = Programme { end: Some(When::Year(2028)), ..verified.value.clone() };
    o.revise_programme(&w.act("verifier"), verified.value.id, None, &typed).unwrap();
    let file = "id,external_id,title_fr,beneficiaries,funders,start,end\n\
        M001,77,Nouveau titre,Fidji; 基里巴斯,GFCE,,2031\n\
        M003,78,,,,,2031-12\n\
        ,79,Initiative inconnue ici,all,World Bank,2026,\n\
        ,80,,,,,\n\
        ,79,Encore,,,,\n\
        M004,81,x,Atlantis,Nobody Known,2026-13,\n";
    let id = from_portal(&p, "cybil.csv", file.as_bytes());
    let told = plan(&p, id);
    assert_eq!(outcomes(&told), ["changed", "changed", "new", "refused", "refused", "refused"]);
    assert_eq!(told["rows"][0]["changes"], serde_json::json!(["title", "actors", "beneficiaries", "end"]));
    assert_eq!(told["rows"][1]["kept"], serde_json::json!([{ "field": "end", "why": "people" }]), "a person has said it");
    let found = findings(&told);
    for expected in [
        "5 C title_fr: Enter the title",
        "6 B external_id: This reference stands already in row 4",
        "7 D beneficiaries: “Atlantis”",
        "7 E funders: “Nobody Known”",
        "7 F start: Write a year",
    ] {
        assert!(found.iter().any(|f| f.starts_with(expected)), "{expected}\n{found:#?}");
    }
    let page = p.page(&at(id)).text().to_owned();
    assert!(page.contains("Nouveau titre") && page.contains("stays as it is") && page.contains("CC BY 4.0"), "{page}");
    assert_eq!(o.programme("M001").unwrap().version, harvested.version, "nothing is taken yet");
    p.done(&p.page(&at(id)).form(&format!("{}/apply", at(id))));
    let next = o.programme("M001").unwrap().value;
    assert_eq!(
        (next.title.get("fr").1, next.end, next.state.clone()),
        ("Nouveau titre", Some(When::Year(2031)), harvested.value.state.clone())
    );
    assert_eq!(next.sources[next.provenance("end").unwrap().source.unwrap()].doc, "Cybil");
    assert!(next.external_ids.iter().any(|e| e.portal == "Cybil" && e.id == "77"));
    assert_eq!(o.programme("M003").unwrap().value.end, Some(When::Year(2028)));
    let new = w.all::<Programme>().into_iter().find(|p| p.title.get("fr").1 == "Initiative inconnue ici").unwrap();
    assert_eq!((new.state.as_str(), new.level, new.owner, new.owner_name.as_str()), ("submitted", 0, None, "Cybil"));
    assert_eq!(w.anyone().api("/programmes?q=inconnue").json()["items"].to_string().matches(&new.code).count(), 0);
    // Known by its id there, and only by that: the next file finds both, and changes nothing.
    let again = from_portal(&p, "again.csv", "external_id,end\n77,2031\n79,\n".as_bytes());
    assert_eq!((outcomes(&plan(&p, again)), findings(&plan(&p, again))), (vec!["same".to_owned(), "same".into()], vec![]));
    // Taken back: what was changed stands as before; what somebody changed since is left and named.
    o.revise_programme(&w.act("verifier"), o.programme("M003").unwrap().value.id, None, &typed_notes(&o.programme("M003").unwrap().value))
        .unwrap();
    let undo = format!("{}/undo", at(id));
    p.done(&p.page(&undo).form(&undo).fill("reason", "The wrong file."));
    let back = o.programme("M001").unwrap();
    assert_eq!(back.value, harvested.value, "as before, in a version of its own");
    assert_eq!(back.version, harvested.version + 2);
    assert_eq!(w.get::<Import>(id).left, [verified.value.id]);
    assert_eq!(w.get::<Programme>(new.id).state, "withdrawn");
    let gone = from_portal(&p, "gone.csv", "external_id,title_en\n79,Back again\n".as_bytes());
    assert!(findings(&plan(&p, gone))[0].contains("no longer open to changes"));
}

fn typed_notes(p: &Programme) -> Programme {
    Programme { notes: "Looked at.".into(), ..p.clone() }
}

#[test]
fn what_would_be_done_is_what_was_shown_or_nothing_is_done() {
    let w = World::after(None);
    let p = w.person("verifier");
    let id = from_portal(&p, "c.csv", "id,external_id,end\nM001,77,2031\n".as_bytes());
    let form = p.page(&at(id)).form(&format!("{}/apply", at(id)));
    let m1 = w.office().programme("M001").unwrap();
    w.office().revise_programme(&w.act("verifier"), m1.value.id, None, &typed_notes(&m1.value)).unwrap();
    let told = p.refused(&form).summary().join("\n");
    assert!(told.contains("something has changed"), "{told}");
    // Sent twice, the same form does it once.
    let id = from_portal(&p, "d.csv", "id,external_id,end\nM002,78,2031\n".as_bytes());
    let form = p.page(&at(id)).form(&format!("{}/apply", at(id)));
    p.done(&form);
    let seq = w.seq();
    p.done(&form);
    assert_eq!(w.seq(), seq);
}
