//! The rules of selection through the pages (WA-05): as fields, as sentences, as files, and whether they can be kept.

use crate::html::Page;
use crate::world::World;
use bursar_domain::call::Call;
use bursar_domain::digest::sha256_hex;
use bursar_domain::rule_set::{Quantity, Target};
use bursar_office::demo::Step;

/// A draft with money, its address and its edit form.
fn drafted(w: &World) -> (bursar_domain::Id, String) {
    let id = w.office().draft_call(&w.act("project.officer"), "gm-2026-thematic").unwrap().subject;
    let number = w.get::<Call>(id).number;
    let at = format!("/office/calls/{number}/edit");
    let r7 = w.person("project.officer");
    r7.done(&r7.page(&at).form(&at).fill_all(&[("allotment", "70000"), ("about_en", "x"), ("about_fr", "x")]));
    (id, format!("/office/calls/{number}"))
}

/// Words without the marks that keep directions apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What the page says about the rules, beside the form.
fn said(page: &Page) -> String {
    let live = page.tags.iter().find(|t| t.has("data-live")).expect("an answer about the rules");
    plain(&live.text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn wa_05_rules_are_checked_without_being_saved() {
    let w = World::after(Step::Activation);
    let (id, call) = drafted(&w);
    let at = format!("{call}/edit");
    let r7 = w.person("project.officer");
    let page = r7.page(&at);
    assert!(said(&page).ends_with("all 10 seats can be filled."), "{}", said(&page));
    let legend = page.tags.iter().find(|t| t.name == "legend" && t.text == "Rules of selection");
    assert!(legend.is_some(), "the rules are one group of fields");

    let (before, seq) = (w.get::<Call>(id), w.seq());
    let typed = [("women_min", "60%"), ("men_min", "5"), ("title_en", "Another title"), ("group_afr_max", "30%")];
    let answer = r7.submit(&page.form(&at).fill_all(&typed).press("check", "1"));
    assert_eq!(answer.status, 200);
    let checked = answer.page();
    assert_eq!((w.get::<Call>(id), w.seq()), (before, seq), "nothing is saved");
    for (name, value) in typed {
        assert_eq!(checked.form(&at).value(name), value, "what was typed is kept");
    }
    let answer = said(&checked);
    assert!(answer.contains("cannot all be kept: 10 seatsWomen: at least 6 seatsMen: at least 5 seats"), "{answer}");
    assert!(answer.contains("would do: 11 seatsWomen: at least 5 seatsMen: at least 4 seats"), "{answer}");
    // As many seats, counted and as a share of them: the same answer.
    let counted = r7.submit(&page.form(&at).fill_all(&[("women_min", "6"), ("men_min", "50%")]).press("check", "1")).page();
    assert_eq!(said(&counted), answer);
    let possible = r7.submit(&page.form(&at).fill_all(&[("women_min", "50%"), ("men_min", "5")]).press("check", "1")).page();
    assert!(said(&possible).ends_with("all 10 seats can be filled."));
    let poor = r7.submit(&page.form(&at).fill("allotment", "12000").press("check", "1")).page();
    assert!(said(&poor).contains("2 of 10 seats can be filled"), "{}", said(&poor));

    // What is no value is said beside its field, and nothing is answered.
    let wrong = [("women_min", "many"), ("sub_regions_max", "Atlantis: 2"), ("sponsored_penalty", "x"), ("state_cap", "11")];
    let refused = r7.submit(&page.form(&at).fill_all(&wrong).press("check", "1"));
    assert_eq!(refused.status, 422);
    let refused = refused.page();
    for (name, value) in wrong {
        assert!(refused.form(&at).errors.contains(&name.to_owned()), "{name}: {:?}", refused.form(&at).errors);
        assert_eq!(refused.form(&at).value(name), value);
    }
    assert!(!said(&refused).contains("can be filled"));

    // The same by the API; and a check on a form that somebody else has overtaken says so.
    let fields: serde_json::Map<_, _> = page.form(&at).fill_all(&typed).data().into_iter().map(|(k, v)| (k, v.into())).collect();
    let mut json = serde_json::Value::Object(fields);
    json["check"] = "1".into();
    let answer = r7.api_post(&at, json).json();
    assert_eq!((&answer["any_pool"]["answer"], &answer["seats"]), (&"impossible".into(), &10.into()), "{answer}");
    r7.done(&r7.page(&at).form(&at).fill("seats", "9"));
    assert_eq!(r7.submit(&page.form(&at).press("check", "1")).status, 422, "stale");
    assert_eq!(w.get::<Call>(id).rules.seats, 9);
}

#[test]
fn wa_05_the_text_of_the_call_comes_from_its_rules_alone() {
    let w = World::after(Step::Activation);
    let (id, call) = drafted(&w);
    let at = format!("{call}/edit");
    let r7 = w.person("project.officer");
    let typed = [
        ("women_min", "45%"),
        ("men_min", "3"),
        ("group_afr_max", "45%"),
        ("sub_regions_max", "Southern Asia: 2"),
        ("women_share", ""),
        ("target_weight_priority", "3"),
        ("sponsored_penalty", "0/5/7.5"),
        ("every_group", "no"),
    ];
    r7.done(&r7.page(&at).form(&at).fill_all(&typed));
    let set = w.get::<Call>(id).rules.set;
    assert_eq!((set.women_min, set.men_min), (Some(Quantity::Percent(45)), Some(Quantity::Seats(3))));
    assert_eq!((set.targets.get(&Target::Women), set.every_group), (None, false));
    let text = plain(r7.page(&call).text());
    for sentence in [
        "Women: at least 5 seats.",
        "45% of the seats, rounded up.",
        "Men: at least 3 seats.",
        "African States: at most 4 seats.",
        "45% of the seats, rounded down.",
        "Southern Asia: at most 2 seats.",
        "target of at least 6 seats.",
        "A seat missing to this target counts 3 times.",
        "0; 5; 7.50",
        "decided by a draw",
    ] {
        assert!(text.contains(sentence), "{sentence}: {text}");
    }
    for absent in ["Women: target", "Every regional group"] {
        assert!(!text.contains(absent), "{absent} is not in force");
    }
    // What is less common stands open where something is in it.
    assert!(r7.page(&at).tags.iter().any(|t| t.name == "details" && t.has("open") && t.text.contains("Further rules")));
    let r9 = w.person("fund.manager");
    let clear = format!("{call}/clear");
    r9.done(&r9.page(&clear).form(&clear));
    w.clock.hours(24 * 60);
    let number = w.get::<Call>(id).number;
    let public = w.anyone().page(&format!("/calls/{number}"));
    assert!(plain(public.text()).contains("Women: at least 5 seats."));
    // The file is what the page's digest says, and its rules are those of the call.
    let file = w.anyone().get(&format!("/calls/{number}/rules.json"));
    assert!(public.text().contains(&sha256_hex(&file.body)), "the digest of the rules is on the page");
    assert_eq!(bursar_exchange::load_rules("x", &file.body), Ok(set.clone()));
    let toml = w.anyone().api(&format!("/calls/{number}/rules.toml"));
    assert_eq!((toml.header("content-type"), bursar_exchange::load_rules("x", &toml.body)), ("application/toml", Ok(set)));
}

#[test]
fn wa_05_a_call_that_no_list_can_keep_is_refused_with_the_rules_named() {
    let w = World::after(Step::Activation);
    let (id, call) = drafted(&w);
    let (at, clear) = (format!("{call}/edit"), format!("{call}/clear"));
    let r7 = w.person("project.officer");
    r7.done(&r7.page(&at).form(&at).fill_all(&[("women_min", "6"), ("men_min", "5")]));
    let r9 = w.person("fund.manager");
    let page = r9.page(&clear);
    assert!(page.text().contains("cannot all be kept"), "said before it is tried");
    let refused = r9.refused(&page.form(&clear));
    let summary = plain(&refused.summary().join(" "));
    for words in ["cannot all be kept", "10 seats", "Women: at least 6 seats", "Men: at least 5 seats"] {
        assert!(summary.contains(words), "{words}: {summary}");
    }
    assert_eq!(w.get::<Call>(id).state, "draft");
}

#[test]
fn dom_11_29_rules_are_proposed_from_a_file() {
    let w = World::after(Step::Activation);
    let r9 = w.person("fund.manager");
    let (form, send) = ("/parameters/propose-from-file", "/parameters/propose");
    let given = |text: &str| r9.submit(&r9.page(send).form(form).attach("rules", "rules.toml", text.as_bytes()));

    let seq = w.seq();
    let wrong = given("schema = \"bursar-rules/1\"\nwoman_min = 3\nmen_min = \"x\"\n\n[groups]\nARF = { min = 1 }\n");
    assert_eq!(wrong.status, 422);
    let summary = plain(&wrong.page().summary().join(" "));
    for words in ["Line 2, “woman_min”", "“women_min”?", "Line 3, “men_min”", "Line 6, “groups.ARF”", "“AFR”?"] {
        assert!(summary.contains(words), "{words}: {summary}");
    }
    assert_eq!(r9.submit(&r9.page(send).form(form)).status, 422, "no file");

    let good =
        given("schema = \"bursar-rules/1\"\nstate_cap = 1\nwomen_min = \"40%\"\nevery_group = true\n\n[targets]\npriority = \"60%\"\n");
    assert_eq!(good.status, 200);
    let page = good.page();
    let changes: Vec<Vec<String>> = page.rows().into_iter().map(|r| r.iter().map(|c| plain(c)).collect()).collect();
    let row = |name: &str| changes.iter().find(|r| r[0] == name).map(|r| (r[1].clone(), r[2].clone()));
    assert_eq!(row("Women, at least"), Some(("Not in force".into(), "40%".into())));
    assert_eq!(row("Target share of women"), Some(("50%".into(), "Not in force".into())));
    assert_eq!(row("Delegates of one State, at most"), None, "the same as now");
    assert_eq!(row("Smallest share of a region in activities"), None, "the file does not speak of activities");
    assert_eq!(w.seq(), seq, "nothing is proposed yet");
    r9.done(&page.form(send).fill("decision", "A/81/1"));
    let proposed = w.office().parameter_versions().unwrap().remove(0).value;
    let mut keys: Vec<&str> = proposed.changes.iter().map(|(k, ..)| k.as_str()).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["new_states_first", "women_min", "women_share"]);

    // What is in force comes out as a file, and proposing it again changes nothing.
    let file = w.anyone().get("/parameters/rules.toml");
    assert_eq!(file.status, 200);
    let same = given(&String::from_utf8(file.body).unwrap()).page();
    assert!(same.text().contains("Nothing would change."), "{}", same.text());
    assert_eq!(w.anyone().get("/parameters/rules.json").json()["schema"], "bursar-rules/1");
}
