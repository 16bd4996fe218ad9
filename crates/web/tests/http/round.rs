//! The page of a round: asked before the run, watched, questioned, changed by decision, decided, published (SM-07, WA-05).

use crate::world::{CALL, World};
use bursar_domain::nomination::Nomination;
use bursar_domain::round::Round;
use bursar_office::demo::Step;
use bursar_office::round_questions::Frozen;
use bursar_office::testing::large_round;
use bursar_selection::s1::Rule;
use bursar_store::Write;
use serde_json::{Value, json};

fn at(rest: &str) -> String {
    format!("/office/calls/{CALL}/round{rest}")
}

/// The demonstration with its round run and not yet sent.
fn run() -> (World, Round) {
    let w = World::after(Step::Scoring);
    let office = w.office();
    let id = office.assemble_round(&w.act("project.officer"), w.call(CALL).value.id).unwrap().subject;
    office.run_round(&w.act("project.officer"), id, None).unwrap();
    let round = w.get(id);
    (w, round)
}

/// The same, assembled with an instance of our own.
fn assembled(change: impl Fn(&mut Value)) -> World {
    let w = World::after(Step::Scoring);
    let id = w.office().assemble_round(&w.act("project.officer"), w.call(CALL).value.id).unwrap().subject;
    let stored = w.office().fetch::<Round>(id).unwrap();
    let mut round = stored.value;
    change(&mut round.instance);
    w.commit(vec![Write::of(&round, stored.version).unwrap()]);
    w
}

#[test]
fn wa_05_what_if_answers_by_link_and_by_form_and_saves_nothing() {
    let (w, round) = run();
    let (p, seq) = (w.person("fund.manager"), w.seq());
    let page = p.page(&at("/what-if"));
    let more = format!("/en{}?rule=seats&by=1", at("/what-if"));
    assert!(page.links().contains(&more.as_str()), "one more seat is a link: {:?}", page.links());
    let told = p.api(&format!("{}?rule=seats&by=1", at("/what-if"))).json();
    let (comes, leaves) = (told["comes"].as_array().unwrap(), told["leaves"].as_array().unwrap());
    assert_eq!(comes.len(), leaves.len() + 1);
    let text = p.get(&format!("{}?rule=seats&by=1", at("/what-if"))).text();
    for i in comes {
        let n: Nomination = w.get(round.candidates[usize::try_from(i.as_u64().unwrap()).unwrap()].nomination);
        assert!(text.contains(&n.name()), "who would come is named");
    }
    // A tenth more money, in percent of the budget.
    let money = p.api(&format!("{}?rule=budget&by=10", at("/what-if"))).json();
    assert_eq!(money["by"], w.call(CALL).value.allotment.0 / 10);
    // A sign as people write it, nonsense kept beside its field, and a rule that is not there.
    assert_eq!(p.api(&format!("{}?rule=seats&by=%E2%88%921", at("/what-if"))).json()["by"], -1);
    let odd = p.get(&format!("{}?rule=seats&by=many", at("/what-if")));
    let form = odd.page().forms.iter().find(|f| f.action.contains("what-if")).unwrap().clone();
    assert_eq!((form.errors.as_slice(), form.field("by").unwrap().value.as_str()), (["by".to_owned()].as_slice(), "many"));
    assert_eq!(p.api(&format!("{}?rule=wishes&by=1", at("/what-if"))).json(), Value::Null);
    assert_eq!(w.seq(), seq, "questions are not acts");
}

#[test]
fn wa_05_firmness_names_everyone_and_ranks_nobody() {
    let (w, round) = run();
    let p = w.person("internal.auditor");
    let told = p.api(&at("/firmness")).json();
    let told = told.as_array().unwrap();
    assert_eq!(told.len(), round.candidates.len());
    let of = |f: &str| told.iter().filter(|t| t["firmness"] == f).count();
    assert!(of("always") > 0 && of("never") > 0 && of("always") + of("borderline") >= round.selected.len());
    let rows = p.page(&at("/firmness")).rows();
    let states: Vec<String> = rows.iter().filter(|r| r.len() == 4).skip(1).map(|r| r[0].clone()).collect();
    let mut sorted = states.clone();
    let locale = w.app.locales.get("en").unwrap();
    sorted.sort_by(|a, b| locale.compare(a, b));
    assert_eq!((states.len(), &states), (told.len(), &sorted), "in the order of the alphabet");
}

#[test]
fn wa_05_a_change_by_decision_shows_its_cost_before_and_after() {
    let (w, round) = run();
    let frozen = Frozen::of(&round).unwrap();
    let p = w.person("fund.manager");
    let chosen = round.chosen();
    let outside = |i: &usize| !chosen.contains(i);
    let list = |out: usize, into: usize| round.exchanged(round.candidates[out].nomination, round.candidates[into].nomination).unwrap();
    let pairs: Vec<(usize, usize)> =
        chosen.iter().flat_map(|o| (0..round.candidates.len()).filter(outside).map(|i| (*o, i)).collect::<Vec<_>>()).collect();
    let breaks = |(o, i): &(usize, usize)| frozen.weigh(&chosen, &list(*o, *i)).unwrap().cost.broken;
    let address = |(o, i): (usize, usize)| {
        format!("{}?out={}&into={}", at("/override"), round.candidates[o].nomination, round.candidates[i].nomination)
    };
    assert!(p.page(&at("/override")).forms.iter().all(|f| !f.fields.iter().any(|x| x.name == "reason")), "first see, then decide");
    if let Some(pair) = pairs.iter().find(|x| breaks(x).contains(&Rule::StateCap) || breaks(x).contains(&Rule::Budget)) {
        let page = p.page(&address(*pair));
        assert!(page.forms.iter().all(|f| !f.fields.iter().any(|x| x.name == "reason")), "a rule would be broken: nothing to confirm");
    }
    let pair = *pairs.iter().find(|x| breaks(x).is_empty()).unwrap();
    let page = p.page(&address(pair));
    let form = page.forms.iter().find(|f| f.fields.iter().any(|x| x.name == "reason")).unwrap().clone();
    // Without a reason the same page comes back, the two nominees and their cost still there.
    let again = p.refused(&form);
    let back = again.forms.iter().find(|f| f.fields.iter().any(|x| x.name == "reason")).unwrap();
    assert_eq!(back.errors, ["reason"]);
    p.done(&form.fill("reason", "Canary reason."));
    let after: Round = w.get(round.id);
    assert_eq!(after.chosen(), list(pair.0, pair.1));
    let lost = frozen.instance.merit(pair.0) - frozen.instance.merit(pair.1);
    for login in ["high.representative", "internal.auditor", "fund.manager"] {
        let text = w.person(login).get(&at("")).text();
        assert!(text.contains("Canary reason.") && text.contains(&bursar_domain::money::decimal(lost, 2)), "{login} sees reason and cost");
    }
}

#[test]
fn sm_07_rules_that_cannot_be_kept_are_told_before_the_run_with_the_way_out() {
    let w = assembled(|i| i["rules"]["gender_min"] = json!({ "F": 200 }));
    let (r7, r9) = (w.person("project.officer"), w.person("fund.manager"));
    let page = r7.page(&at(""));
    assert!(page.find_form(&at("/run")).is_none(), "nothing to run");
    let said = r7.get(&at("")).text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(said.contains("Women: at least 200 seats"), "the rule is named with its number");
    let cancel = format!("/en/office/calls/{CALL}/cancel");
    assert!(r9.page(&at("")).links().contains(&cancel.as_str()) && !page.links().contains(&cancel.as_str()), "R9 may cancel");
    let answer = r7.api_post(&at("/run"), json!({}));
    assert_eq!((answer.status, answer.keys()), (422, vec!["round-infeasible".to_owned()]));
    // One that can be kept is run with the button.
    let w = assembled(|_| ());
    let p = w.person("project.officer");
    p.done(&p.page(&at("")).form(&at("/run")));
    assert_eq!(w.all::<Round>().remove(0).state, "run");
}

#[test]
fn sm_07_a_long_run_has_a_page_of_its_own_and_the_office_stays_open() {
    let w = assembled(|i| *i = large_round());
    let p = w.person("project.officer");
    assert!(p.page(&at("/run")).find_form(&at("/stop")).is_none(), "nothing runs yet");
    // The page of the round would look for a list at once, with these thousands of nominees too: past it.
    let started = p.api_post(&at("/run"), json!({}));
    assert_eq!((started.status, started.json()["done"].as_str()), (200, Some("done-run-started")));
    let answer = p.get(&at("/run"));
    let refresh = format!("content=\"3; url=/en{}\"", at("/run"));
    assert!(answer.text().contains(&refresh), "it looks again by itself, without script");
    let told = p.api(&at("/run")).json();
    assert_eq!((told["running"].as_bool(), told["goal"].is_string()), (Some(true), true), "{told}");
    assert_eq!(w.anyone().get("/calls").status, 200, "others are served meanwhile");
    assert!(w.person("internal.auditor").page(&at("/run")).find_form(&at("/stop")).is_none(), "R7 stops");
    p.done(&answer.page().form(&at("/stop")));
    while p.api(&at("/run")).json()["running"] == true {
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let round = w.all::<Round>().remove(0);
    assert_eq!((round.state.as_str(), round.outcome, round.seed), ("assembled", None, None), "nothing was kept");
    let nothing = p.api_post(&at("/stop"), json!({}));
    assert_eq!((nothing.status, nothing.keys()), (422, vec!["run-not-under-way".to_owned()]));
}

#[test]
fn sm_07_what_cannot_be_undone_is_shown_before_it_is_done() {
    let (w, round) = run();
    let office = w.office();
    let scores: Vec<String> = round.candidates.iter().map(|c| bursar_domain::money::decimal(c.score, 2)).collect();
    office.send_round(&w.act("fund.manager"), round.id, None, "Memorandum.").unwrap();
    let r10 = w.person("high.representative");
    let links = r10.page(&at("")).links().into_iter().map(str::to_owned).collect::<Vec<_>>();
    for event in ["approve", "approve_with_conditions", "return", "refuse"] {
        let page = at(&format!("/decide/{event}"));
        assert!(links.contains(&format!("/en{page}")), "{event}");
        let asked = r10.page(&page).form(&at("/decide"));
        assert_eq!(asked.names().contains(&"words".to_owned()), event != "approve", "{event}");
        let text = r10.get(&page).text();
        assert!(text.contains("cannot be undone"), "{event}");
        assert_eq!(text.contains("What the public will see"), event.starts_with("approve"), "{event}");
        assert!(scores.iter().all(|s| !text.contains(&format!(">{s}<"))), "no score stands in the preview");
    }
    assert_eq!(r10.get(&at("/decide/forget")).status, 404);
    r10.done(&r10.page(&at("/decide/approve")).form(&at("/decide")));
    let r9 = w.person("fund.manager");
    let text = r9.get(&at("/publish")).text();
    assert!(text.contains("cannot be undone") && text.contains("What the public will see"));
    r9.done(&r9.page(&at("/publish")).form(&at("/publish")));
    assert!(r9.page(&at("/publish")).find_form(&at("/publish")).is_none(), "it is done");
    // The public page tells the same list, and how to check it.
    let public = w.anyone().get(&format!("/calls/{CALL}/round")).text();
    for word in ["bursar select verify --instance instance.json result.json", "python3 verify.py instance.json result.json", "id=\"check\""]
    {
        assert!(public.contains(word), "{word}");
    }
    for i in round.chosen() {
        let n: Nomination = w.get(round.candidates[i].nomination);
        assert!(public.contains(n.receipt.as_deref().unwrap()), "the list can be compared with the proven one");
    }
}
