//! `bursar select`: the same list from every solver, proofs that hold and break, everything wrong with a file named at once (WA-05,
//! WB-04).

use super::run::{Folder, Run, example, program, run, run_with};
use bursar_selection::s1;
use serde_json::{Value, json};

/// What is changed, what the verdict names, the change.
type Tampering = (&'static str, &'static str, fn(&mut Value));

const DELEGATES: &str = "s1_n50_k10_tight_s1.json";
#[cfg(feature = "highs")]
const SECOND_OPINIONS: [&str; 2] = ["microlp", "highs"];
#[cfg(not(feature = "highs"))]
const SECOND_OPINIONS: [&str; 1] = ["microlp"];
const PROJECTS: &str = "s2_p30_s1.json";

fn read(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Solves an instance; gives the result.
fn solve(instance: &str, more: &[&str]) -> Value {
    let Run { code, out, err } = run(&[&["select", "solve", "--instance", instance, "--quiet"], more].concat());
    assert_eq!((code, err.as_str()), (0, ""), "{instance}");
    serde_json::from_str(&out).unwrap()
}

fn verify(instance: &str, result: &str) -> Run {
    run(&["select", "verify", "--instance", instance, result])
}

#[test]
fn all_solvers_reach_the_proven_optima_and_give_the_same_result() {
    let folder = Folder::new("optima");
    let optima = std::fs::read_to_string(example("OPTIMA.tsv")).unwrap();
    for line in optima.lines().skip(1) {
        let (name, rest) = line.split_once('\t').unwrap();
        let optimum: i64 = rest.split('\t').next().unwrap().parse().unwrap();
        let instance = example(name);
        let of = |solver: &str| solve(&instance, &["--goal", "merit", "--seed", "5eed", "--solver", solver]);
        let (own, others) = (of("bursar"), SECOND_OPINIONS.map(of));
        assert_eq!(own["obj_int"], optimum, "{name}");
        for (other, solver) in others.iter().zip(SECOND_OPINIONS) {
            for same in ["status", "obj_int", "selected", "goals", "bound", "lottery"] {
                assert_eq!(own[same], other[same], "{name}, {solver}: {same}");
            }
            assert_eq!((&own["solver"], &other["solver"]), (&json!("bursar"), &json!(solver)));
        }
        assert_eq!(own["status"], "optimal");
        assert!(own["cpu_ms"].is_u64());
        assert!(own["reasons"].is_null(), "reasons only if asked");
        for result in others.into_iter().chain([own]) {
            let file = folder.write("result.json", result.to_string());
            let said = verify(&instance, &file);
            assert_eq!(said.code, 0, "{}", said.out);
            assert!(said.out.starts_with("VERIFIED: the best "), "{}", said.out);
            assert!(said.out.contains(&format!("than {optimum}\n")), "{}", said.out);
        }
    }
}

#[test]
fn lists_name_candidates_and_portfolios_name_projects_with_their_level() {
    let list = solve(&example(DELEGATES), &[]);
    assert_eq!(list["selected"].as_array().unwrap().len(), 10);
    assert!(list["selected"].as_array().unwrap().iter().all(Value::is_u64));
    assert_eq!(list["goals"][0], json!({"goal": "seats", "value": 10}));
    let portfolio = solve(&example(PROJECTS), &[]);
    assert!(portfolio["selected"].as_array().unwrap().iter().all(|chosen| chosen.as_array().unwrap().len() == 2));
}

#[test]
fn goals_before_merit_are_skipped_only_if_asked() {
    let names = |result: &Value| result["goals"].as_array().unwrap().iter().map(|g| g["goal"].clone()).collect::<Vec<_>>();
    assert_eq!(names(&solve(&example(DELEGATES), &[])), ["seats", "shortfall", "merit"]);
    assert_eq!(names(&solve(&example(DELEGATES), &["--goal", "merit"])), ["seats", "merit"]);
    assert_eq!(names(&solve(&example(PROJECTS), &[])), ["value", "awarded"]);
    assert_eq!(names(&solve(&example(PROJECTS), &["--goal", "merit"])), ["value"]);
}

#[test]
fn the_plain_verifier_of_the_documentation_accepts_what_is_written() {
    let folder = Folder::new("python");
    for name in [DELEGATES, PROJECTS, "twelve.json"] {
        let (instance, result) = (example(name), folder.file("result.json"));
        assert_eq!(run(&["select", "solve", "--instance", &instance, "--explain", "--seed", "00ff", "--out", &result]).code, 0);
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/verify/verify.py");
        let output = std::process::Command::new("python3").args([script, &instance, &result]).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.starts_with("VERIFIED"), "{name}: {said}");
    }
}

#[test]
fn standard_input_and_output_stand_for_files() {
    let text = std::fs::read(example(DELEGATES)).unwrap();
    let solved = run_with(&["select", "solve", "--instance", "-", "--out", "-"], &text);
    assert_eq!(solved.code, 0, "{}", solved.err);
    assert!(solved.err.starts_with("optimal: 10 of 50 candidates; 10 seats filled"), "{}", solved.err);
    let said = run_with(&["select", "verify", "--instance", &example(DELEGATES), "-"], solved.out.as_bytes());
    assert_eq!(said.code, 0, "{}", said.out);
    let both = run_with(&["select", "verify", "--instance", "-", "-"], &text);
    assert_eq!(both.code, 2, "{}", both.err);
}

#[test]
fn a_result_is_written_whole_or_not_at_all() {
    let folder = Folder::new("atomic");
    let result = folder.write("result.json", "what stood there before");
    let instance = example("twelve.json");
    let refused = folder.write("bad.json", r#"{"schema":"s1-delegates/1"}"#);
    assert_eq!(run(&["select", "solve", "--instance", &refused, "--out", &result]).code, 3);
    assert_eq!(std::fs::read_to_string(&result).unwrap(), "what stood there before");
    // Whoever has the old file open keeps it whole: the new one takes its name, it is not written over it.
    let old = std::fs::File::open(&result).unwrap();
    assert_eq!(run(&["select", "solve", "--instance", &instance, "--out", &result]).code, 0);
    assert_eq!(read(&result)["status"], "optimal");
    assert_eq!(std::io::read_to_string(old).unwrap(), "what stood there before");
    let nowhere = run(&["select", "solve", "--instance", &instance, "--out", &folder.file("no/result.json")]);
    assert_eq!(nowhere.code, 1);
    assert!(nowhere.err.contains("cannot write"), "{}", nowhere.err);
    assert_eq!(folder.names(), ["bad.json", "result.json"], "no draft is left behind");
    std::os::unix::fs::symlink(&result, folder.file("link.json")).unwrap();
    assert_eq!(run(&["select", "solve", "--instance", &instance, "--seed", "01", "--out", &folder.file("link.json")]).code, 0);
    assert!(std::fs::symlink_metadata(folder.file("link.json")).unwrap().is_symlink());
    assert_eq!(read(&result)["lottery"]["seed"], "01");
    assert_eq!(run(&["select", "solve", "--instance", &instance, "--out", "/dev/null"]).code, 0);
    assert!(!std::fs::metadata("/dev/null").unwrap().is_file());
}

#[test]
fn a_reader_who_has_read_enough_is_no_error() {
    let folder = Folder::new("pipe");
    let (instance, result) = (example(DELEGATES), folder.file("result.json"));
    assert_eq!(run(&["select", "solve", "--instance", &instance, "--out", &result]).code, 0);
    for arguments in [vec!["solve"], vec!["verify", result.as_str()], vec!["explain", "--quiet", result.as_str()], vec!["diagnose"]] {
        let mut child = program(&[&["select"], &arguments[..], &["--instance", &instance]].concat()).spawn().unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        let err = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(0), "{arguments:?}: {err}");
        assert!(!err.contains("panic"), "{arguments:?}: {err}");
    }
}

#[test]
fn any_changed_byte_of_the_instance_is_broken() {
    let folder = Folder::new("changed-instance");
    for name in ["twelve.json", PROJECTS] {
        let result = folder.write("result.json", solve(&example(name), &[]).to_string());
        let text = std::fs::read(example(name)).unwrap();
        let signs: Vec<usize> = (0..text.len()).filter(|&i| !text[i].is_ascii_whitespace()).collect();
        for &at in signs.iter().step_by(signs.len() / 40) {
            let mut changed = text.clone();
            changed[at] = if changed[at] == b'1' { b'2' } else { b'1' };
            let said = verify(&folder.write("changed.json", &changed), &result);
            assert_eq!(said.code, 5, "{name}, byte {at}: {}", said.out);
            assert!(said.out.starts_with("BROKEN: "), "{name}, byte {at}: {}", said.out);
        }
    }
}

#[test]
fn a_changed_result_is_broken_and_the_place_is_named() {
    let folder = Folder::new("changed-result");
    let instance = example(DELEGATES);
    let result = solve(&instance, &["--goal", "merit", "--seed", "5eed"]);
    let changes: [Tampering; 6] = [
        ("the list", "list breaks a rule: at least", |r| r["selected"] = json!([0, 1, 2])),
        ("the value", "figures", |r| r["certificate"]["stages"][1]["value"] = json!(9999)),
        ("the proof", "goal", |r| r["certificate"]["stages"][1]["tree"] = json!([{"l": []}])),
        ("the lottery's proof", "lottery", |r| r["certificate"]["lottery"] = json!([])),
        ("the inputs", "other inputs", |r| r["inputs"] = json!("00")),
        ("the form", "not a result", |r| r["selected"] = json!("all")),
    ];
    for (what, named, change) in changes {
        let mut broken = result.clone();
        change(&mut broken);
        let said = verify(&instance, &folder.write("broken.json", broken.to_string()));
        assert_eq!(said.code, 5, "{what}: {}", said.out);
        assert!(said.out.starts_with("BROKEN: ") && said.out.contains(named), "{what}: {}", said.out);
    }
    let mut struck = result.clone();
    struck["selected"].as_array_mut().unwrap().remove(0);
    assert_eq!(verify(&instance, &folder.write("struck.json", struck.to_string())).code, 5);
    assert_eq!(verify(&instance, &folder.write("cut.json", &result.to_string()[..300])).code, 5);
}

#[test]
fn everything_wrong_with_an_instance_is_listed_with_its_place() {
    let folder = Folder::new("findings");
    let refused = |name: &str, value: &Value, places: &[&str]| {
        let file = folder.write(name, value.to_string());
        let said = run(&["select", "solve", "--instance", &file]);
        assert_eq!(said.code, 3, "{}", said.err);
        for place in places {
            assert!(said.err.contains(place), "{place} in: {}", said.err);
        }
        assert!(said.err.contains(&format!(": {} finding", places.len())), "{}", said.err);
        assert_eq!(said.out, "");
        assert_eq!(run(&["select", "diagnose", "--instance", &file]).code, 3);
    };
    let mut call = read(&example("twelve.json"));
    call["cand"]["score"][3] = json!(71.5);
    call["cand"]["cost"][0] = json!(-1);
    call["cand"]["cost"][1] = json!("6100");
    call["cand"]["gender"] = json!("FMFMFFFMFMFQ");
    call["states"][2]["ldc"] = json!("no");
    call["rules"]["k"] = json!(1e30);
    let places =
        ["cand.score[3]: 71.5 is not a whole number", "candidate 0: negative cost", "cand.cost[1]: \"6100\"", "candidate 11: gender"];
    refused("delegates.json", &call, &[&places[..], &["states[2].ldc: \"no\" is not true or false", "rules.k: 1e+30"]].concat());
    call.as_object_mut().unwrap().remove("states");
    call["rules"].as_object_mut().unwrap().remove("k");
    let places = ["states: missing", "rules.k: missing", "cand.score[3]", "cand.cost[1]"];
    refused("missing.json", &call, &places);
    let mut call = read(&example(PROJECTS));
    call["projects"][2]["levels"][0]["amount"] = json!(301_000.5);
    call["projects"][4]["levels"][0]["cash"][1] = json!(null);
    call["gender_share"] = json!("half");
    call["exclusive"] = json!([[11, 2, 3]]);
    let places = ["projects[2].levels[0].amount: 301000.5", "projects[4].levels[0].cash[1]: null", "gender_share", "exclusive[0]"];
    refused("projects.json", &call, &places);
    refused("other.json", &json!({"schema": "s3/1"}), &["schema: \"s3/1\" is neither s1-delegates/1 nor s2-projects/1"]);
}

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    let folder = Folder::new("no-json");
    let text = std::fs::read_to_string(example(DELEGATES)).unwrap();
    for (change, by) in [("\"budget\":46500", "\"budget\":NaN"), ("\"k\":10", "\"k\":10,\"k\":11"), ("\"rules\":{", "\"rules\":{{")] {
        assert!(text.contains(change));
        let said = run(&["select", "solve", "--instance", &folder.write("bad.json", text.replace(change, by))]);
        assert_eq!(said.code, 3, "{by}");
        assert!(said.err.contains("at line 1 column "), "{by}: {}", said.err);
    }
    let large = std::fs::File::create(folder.file("large.json")).unwrap();
    large.set_len((1 << 30) + 1).unwrap();
    let said = run(&["select", "solve", "--instance", &folder.file("large.json")]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("larger than 1 GiB"), "{}", said.err);
}

#[test]
fn a_misspelt_rule_is_noted() {
    let folder = Folder::new("misspelt");
    let mut call = read(&example("twelve.json"));
    call["rules"]["ldc_mim"] = json!(2);
    let file = folder.write("call.json", call.to_string());
    let said = run(&["select", "solve", "--instance", &file, "--out", &folder.file("result.json")]);
    assert_eq!(said.code, 0);
    assert!(said.err.contains("note: rules.ldc_mim is not known"), "{}", said.err);
    assert_eq!(verify(&file, &folder.file("result.json")).code, 0);
}

#[test]
fn rules_that_contradict_each_other_are_named_and_the_least_changes_too() {
    let folder = Folder::new("infeasible");
    let mut call = read(&example("twelve.json"));
    call["rules"]["gender_min"] = json!({"F": 3, "M": 3});
    let file = folder.write("call.json", call.to_string());
    let result = folder.file("result.json");
    let said = run(&["select", "solve", "--instance", &file, "--out", &result]);
    assert_eq!(said.code, 4);
    assert!(said.err.contains("at most 5 seats") && said.err.contains("at least 3 women"), "{}", said.err);
    let written = read(&result);
    assert_eq!((&written["status"], &written["selected"]), (&json!("infeasible"), &json!([])));
    let said = verify(&file, &result);
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(said.out.starts_with("VERIFIED: no list keeps the rules"), "{}", said.out);
    let said = run(&["select", "diagnose", "--instance", &file]);
    assert_eq!(said.code, 4);
    for told in
        ["at most 5 seats", "at least 3 women", "at least 3 men", "at least 2 women (instead of at least 3 women)", "at least 2 men"]
    {
        assert!(said.out.contains(told), "{told} in: {}", said.out);
    }
    assert!(!said.out.contains("23000"), "the budget has no part in it: {}", said.out);
    assert_eq!(run(&["select", "explain", "--instance", &file, &result]).code, 4);
    assert_eq!(run(&["select", "diagnose", "--instance", &example("twelve.json")]).code, 0);
}

#[test]
fn where_no_single_change_is_enough_changes_that_together_are_are_named() {
    let folder = Folder::new("together");
    let mut call = read(&example("twelve.json"));
    call["rules"]["gender_min"] = json!({"F": 3, "M": 3});
    call["rules"]["ldc_min"] = json!(4);
    let file = folder.write("call.json", call.to_string());
    let said = run(&["select", "diagnose", "--instance", &file]);
    assert_eq!(said.code, 4);
    let (_, changes) = said.out.split_once("These together are").unwrap_or_else(|| panic!("{}", said.out));
    // Whoever makes the changes has a list.
    for line in changes.lines().filter_map(|line| line.strip_prefix("  ")) {
        let number: i64 = line.split(' ').find_map(|word| word.parse().ok()).unwrap();
        match line {
            _ if line.contains("from LDCs") => call["rules"]["ldc_min"] = json!(number),
            _ if line.contains("women") => call["rules"]["gender_min"]["F"] = json!(number),
            _ if line.contains(" men") => call["rules"]["gender_min"]["M"] = json!(number),
            _ if line.contains("trips") => call["rules"]["budget"] = json!(number),
            _ => panic!("{line}"),
        }
    }
    assert_eq!(run(&["select", "diagnose", "--instance", &folder.write("call.json", call.to_string())]).code, 0);
}

/// WB-04: an empty portfolio keeps every rule, so what is asked is which projects none can have.
#[test]
fn projects_that_can_never_be_funded_are_named_with_what_would_let_them_in() {
    let said = run(&["select", "diagnose", "--quiet", "--instance", &example(PROJECTS)]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.starts_with("feasible: an empty portfolio keeps every rule\n"), "{}", said.out);
    let never: Vec<&str> = said.out.lines().filter_map(|line| line.strip_suffix(" can never be funded, because of:")).collect();
    assert_eq!(never, ["P00007", "P00021"]);
    // The first change named for the first of them, made, lets it in.
    let change = said.out.lines().skip_while(|line| !line.starts_with("It could be with any one")).nth(1).unwrap();
    let (rule, more) = change.trim().split_once(": USD ").unwrap_or_else(|| panic!("{}", said.out));
    let year: usize = rule.strip_prefix("the cash up to and including year ").unwrap().parse().unwrap();
    let more: i64 = more.strip_suffix(" more").unwrap().parse().unwrap();
    // That much money in that year and none after it, with what the reserve takes.
    let mut call = read(&example(PROJECTS));
    for (t, sign) in [(year, 1), (year + 1, -1)] {
        let cash = call["cash"][t].as_i64().unwrap();
        call["cash"][t] = json!(cash + sign * ((more * 100 / 94 + 1999) / 1000 * 1000));
    }
    let folder = Folder::new("never");
    let file = folder.write("call.json", call.to_string());
    let said = run(&["select", "diagnose", "--instance", &file]);
    assert_eq!(said.code, 0);
    assert!(!said.out.contains("P00007 can never"), "{}", said.out);
}

#[test]
fn everybody_is_told_why() {
    let folder = Folder::new("explain");
    let (instance, result) = (example("twelve.json"), folder.file("result.json"));
    assert_eq!(run(&["select", "solve", "--instance", &instance, "--seed", "5eed", "--out", &result]).code, 0);
    let changes = ["--what-if", "budget+10%", "--what-if", "target-women-1"];
    let explain = |more: &[&str]| run(&[&["select", "explain", "--instance", &instance, &result], more].concat());
    let said = explain(&changes);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    // As the handbook tells it (docs/handbook/selection.md).
    for told in [
        "The list: 5 seats filled, 5 regional groups with a seat, shortfall from the targets 0, merit 404",
        "  Dalia (Dorai); would not be in without: at most 23000 for all trips together;",
        "  at most 23000 for all trips together                         22900  23000      yes               8\n",
        "  for Karin: nobody can come without breaking a rule\n",
        "  reserve list: Chadia, Dinesh, Hynek, Amara\n",
        "What if budget+10%: 5 seats filled, 5 regional groups with a seat, shortfall from the targets 0, merit 412",
        "What if target-women-1: 5 seats filled, 5 regional groups with a seat, shortfall from the targets 0, merit 414",
        "  Dinesh comes in\n  Dalia goes out\n",
    ] {
        assert!(said.out.contains(told), "{told} in: {}", said.out);
    }
    let said: Value = serde_json::from_str(&explain(&["--format", "json"]).out).unwrap();
    assert_eq!(said["selected"], json!(["Baraka", "Galina", "Jorge", "Karin", "Dalia"]));
    assert_eq!(said["each"].as_array().unwrap().len(), 12);
    assert_eq!(said["rules"][1]["price"], 8);
    for wrong in ["seats", "seats+x", "chairs+1", "women-1", "group-max:AFR+1"] {
        let said = explain(&["--what-if", wrong]);
        assert_eq!(said.code, 2, "{wrong}: {}", said.out);
        assert!(said.err.contains(wrong), "{}", said.err);
    }
}

#[test]
fn a_list_is_as_firm_as_other_weights_leave_it() {
    let folder = Folder::new("stability");
    let (instance, result) = (example(DELEGATES), folder.file("result.json"));
    assert_eq!(run(&["select", "solve", "--instance", &instance, "--out", &result]).code, 0);
    let scores: Vec<i64> = serde_json::from_value(read(&instance)["cand"]["score"].clone()).unwrap();
    let others: Vec<i64> = scores.iter().rev().copied().collect();
    let sets = folder.write("sets.json", json!([scores, others]).to_string());
    let explain = |file: &str| run(&["select", "explain", "--instance", &instance, &result, "--format", "json", "--stability", file]);
    let said: Value = serde_json::from_str(&explain(&sets).out).unwrap();
    let firm: Vec<&str> = said["each"].as_array().unwrap().iter().map(|one| one["stability"].as_str().unwrap()).collect();
    let alone = |set: &[i64]| {
        let mut call = read(&instance);
        call["cand"]["score"] = json!(set);
        let list = solve(&folder.write("other.json", call.to_string()), &[])["selected"].clone();
        serde_json::from_value::<Vec<usize>>(list).unwrap()
    };
    let lists = [alone(&scores), alone(&others)];
    for (i, firm) in firm.iter().enumerate() {
        let times = lists.iter().filter(|list| list.contains(&i)).count();
        assert_eq!(*firm, ["never", "borderline", "always"][times], "candidate {i}");
    }
    assert!(firm.contains(&"borderline") && firm.contains(&"always") && firm.contains(&"never"), "{firm:?}");
    assert_eq!(explain(&folder.write("short.json", "[[1,2]]")).code, 3);
    assert_eq!(explain(&folder.write("none.json", "[]")).code, 3);
}

#[test]
fn projects_are_explained_and_what_if_answers_for_them() {
    let folder = Folder::new("explain-projects");
    let (instance, result) = (example(PROJECTS), folder.file("result.json"));
    assert_eq!(run(&["select", "solve", "--instance", &instance, "--goal", "merit", "--out", &result]).code, 0);
    let explain = |more: &[&str]| run(&[&["select", "explain", "--instance", &instance, &result], more].concat());
    let said = explain(&["--what-if", "reserve-1", "--what-if", "budget+10%", "--what-if", "region-max:AFR+5"]);
    assert_eq!(said.code, 0, "{}", said.err);
    for told in ["The portfolio: value 18825", "P00012 (KGZ): 65 of value short", "What if reserve-1: value 19072"] {
        assert!(said.out.contains(told), "{told} in: {}", said.out);
    }
    // What is used, told from the list itself: cash of the first two years, in thousands.
    let chosen: Vec<[usize; 2]> = serde_json::from_value(read(&result)["selected"].clone()).unwrap();
    let mut call = read(&instance);
    let cash = |t: usize, [p, l]: [usize; 2]| call["projects"][p]["levels"][l]["cash"][t].as_i64().unwrap();
    let spent: i64 = chosen.iter().map(|&c| cash(0, c) + cash(1, c)).sum();
    let told: Vec<Vec<&str>> =
        said.out.lines().map(|line| line.split("  ").filter(|cell| !cell.is_empty()).map(str::trim).collect()).collect();
    let line = |words: &str| told.iter().find(|cells| cells.first() == Some(&words)).unwrap()[1..].to_vec();
    let limit = (82 + 589 + 491) * 94 / 100;
    assert_eq!(line("the cash up to and including year 1"), [&format!("{} k", spent / 1000), &format!("{limit} k"), "yes", "170"]);
    assert_eq!(line("at most 25 % of the awarded total for one implementer")[1..], ["25 %", "yes", "544"]);
    assert_eq!(line("at most 2 of one State"), ["1", "2", "no", "0"]);
    call["reserve_frac"] = json!(0.05);
    assert_eq!(solve(&folder.write("more.json", call.to_string()), &["--goal", "merit"])["obj_int"], 19072);
    for wrong in ["reserve-10", "cash:9+1000", "budget+1", "region-min:WEOG+1", "women-1"] {
        assert_eq!(explain(&["--what-if", wrong]).code, 2, "{wrong}");
    }
    let reasons = solve(&instance, &["--goal", "merit", "--explain"]);
    assert_eq!(reasons["reasons"].as_array().unwrap().len(), 30);
}

#[test]
fn the_command_line_is_checked() {
    let instance = example("twelve.json");
    for wrong in [&["--seed", "xyz"][..], &["--seed", "abc"], &["--solver", "oracle"], &["--goal", "beauty"], &["--no-such-option"]] {
        let said = run(&[&["select", "solve", "--instance", &instance], wrong].concat());
        assert_eq!(said.code, 2, "{wrong:?}: {}", said.err);
    }
    assert_eq!(run(&["select", "solve"]).code, 2);
    let missing = run(&["select", "solve", "--instance", "/no/such/file.json"]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("/no/such/file.json"), "{}", missing.err);
    let help = run(&["select", "--help"]);
    assert_eq!(help.code, 0);
    for code in 0..=7 {
        assert!(help.out.contains(&format!("\n  {code}  ")), "exit code {code} in: {}", help.out);
    }
}

#[cfg(not(feature = "highs"))]
#[test]
fn a_solver_that_is_not_built_in_has_its_own_exit_code() {
    let said = run(&["select", "solve", "--instance", &example("twelve.json"), "--solver", "highs"]);
    assert_eq!(said.code, 7);
    assert!(said.err.contains("highs"), "{}", said.err);
}

/// Without the number of steps: another search leaves another proof.
fn steady(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let number = |i: usize| words[i].parse::<u64>().is_ok() && words[i + 1..].starts_with(&["steps"]);
    (0..words.len()).map(|i| if number(i) { "N" } else { words[i] }).collect::<Vec<_>>().join(" ")
}

/// The worked commands of the handbook, run as they stand there. `BLESS=1` writes what they say anew.
#[test]
fn the_handbook_shows_what_the_commands_say() {
    let chapter = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/handbook/select.md");
    let folder = Folder::new("handbook");
    folder.write("twelve.json", std::fs::read(example("twelve.json")).unwrap());
    folder.write("verify.py", std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/verify/verify.py")).unwrap());
    let programs = std::path::Path::new(env!("CARGO_BIN_EXE_bursar")).parent().unwrap().to_str().unwrap();
    let path = format!("{programs}:{}", std::env::var("PATH").unwrap());
    let text = std::fs::read_to_string(chapter).unwrap();
    let mut told = String::new();
    let mut commands = 0;
    for (i, part) in text.split("```").enumerate() {
        let Some(block) = part.strip_prefix("console\n").filter(|_| i % 2 == 1) else {
            told += &format!("{}{part}", if i == 0 { "" } else { "```" });
            continue;
        };
        told += "```console\n";
        for command in block.lines().filter_map(|line| line.strip_prefix("$ ")) {
            commands += 1;
            let script = format!("{{ {command}; }} 2>&1");
            let output = std::process::Command::new("sh").args(["-c", &script]).env("PATH", &path).current_dir(folder.file("")).output();
            told += &format!("$ {command}\n{}", String::from_utf8(output.unwrap().stdout).unwrap());
        }
    }
    assert!(commands > 5, "{commands}");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(chapter, &told).unwrap();
    }
    let (told, text) = (steady(&told), steady(&text));
    let differ: Vec<_> = told.lines().zip(text.lines()).filter(|(told, text)| told != text).collect();
    assert!(told == text, "told by the commands, and by the handbook: {differ:#?}");
}

/// A rule set says the same as an instance's own rules, in numbers or in percent (WA-05).
#[test]
fn a_rule_set_stands_in_for_the_rules_of_an_instance() {
    let folder = Folder::new("rules");
    let mut bare = read(&example("twelve.json"));
    bare["rules"] = json!({"k": 5, "budget": 23_000, "group": {"AFR": [5, 5]}});
    let (instance, result) = (folder.write("bare.json", bare.to_string()), folder.file("result.json"));
    let toml = "schema = \"bursar-rules/1\"\nstate_cap = 1\npenalty = [0, 5, 10]\nevery_group = true\nnew_states_first = true\n\
                [targets]\npriority = \"50%\"\nwomen = 3\n";
    let rules = folder.write("rules.toml", toml);
    let given = ["--rules", &rules, "--seed", "5eed", "--out", &result, "--instance-out", &folder.file("solved.json")];
    let said = run(&[&["select", "solve", "--instance", &instance], &given[..]].concat());
    assert_eq!(said.code, 0, "{}", said.err);
    let own = solve(&example("twelve.json"), &["--seed", "5eed"]);
    let written = read(&result);
    assert_eq!((&written["selected"], &written["goals"]), (&own["selected"], &own["goals"]));
    let mut solved = read(&folder.file("solved.json"));
    assert_eq!(solved["rules"], read(&example("twelve.json"))["rules"]);
    for (checked, code) in [(vec!["--instance", &instance, "--rules", &rules], 0), (vec!["--instance", &instance], 5)] {
        assert_eq!(run(&[&["select", "verify"], &checked[..], &[&result]].concat()).code, code, "{checked:?}");
    }
    assert_eq!(verify(&folder.file("solved.json"), &result).code, 0);
    solved["rules"]["k"] = json!(4);
    assert_eq!(verify(&folder.write("other.json", solved.to_string()), &result).code, 5);
    for (wrong, named) in [
        (toml.replace("state_cap", "state_cup"), "state_cap"),
        (toml.replace("50%", "50.5%"), "rules.toml:7"),
        (toml.replace("bursar-rules/1", "rules/1"), "bursar-rules/1"),
    ] {
        let file = folder.write("rules.toml", wrong);
        let said = run(&["select", "diagnose", "--instance", &instance, "--rules", &file]);
        assert_eq!(said.code, 3, "{named}: {}", said.out);
        assert!(said.err.contains(named), "{named} in: {}", said.err);
    }
}

/// The section on activities does so for projects (WB-04).
#[test]
fn a_rule_set_stands_in_for_the_rules_of_a_portfolio() {
    let folder = Folder::new("rules-projects");
    let mut bare = read(&example(PROJECTS));
    for (rule, value) in [("region_share", json!({})), ("reserve_frac", json!(0.5)), ("state_cap", json!(null))] {
        bare[rule] = value;
    }
    let instance = folder.write("bare.json", bare.to_string());
    let rules = |value: &str| {
        let activities = json!({"region_share_max": "45%", "state_cap": 2, "implementer_share_max": "25%", "gender_share_min": "25%",
                                "reserve": "6%", "value": value});
        folder.write("rules.json", json!({"schema": "bursar-rules/1", "activities": activities}).to_string())
    };
    let mut same = read(&example(PROJECTS));
    for bounds in same["region_share"].as_object_mut().unwrap().values_mut() {
        *bounds = json!([0.0, 0.45]);
    }
    for project in same["projects"].as_array_mut().unwrap() {
        let score = project["score"].clone();
        project["levels"].as_array_mut().unwrap().iter_mut().for_each(|level| level["value"] = score.clone());
    }
    let own = solve(&folder.write("same.json", same.to_string()), &[]);
    let put = solve(&instance, &["--rules", &rules("score")]);
    assert_eq!((&put["obj_int"], &put["selected"]), (&own["obj_int"], &own["selected"]));
    assert_ne!(solve(&instance, &["--rules", &rules("score_amount")])["obj_int"], own["obj_int"]);
    let none = folder.write("none.json", json!({"schema": "bursar-rules/1", "state_cap": 1}).to_string());
    let said = run(&["select", "solve", "--instance", &instance, "--rules", &none]);
    assert_eq!(said.code, 3, "{}", said.out);
    assert!(said.err.contains("activities"), "{}", said.err);
}

/// What is published shows nobody's score (SM-07); an auditor who has both sees that nothing was made up.
#[test]
fn an_honest_public_copy_is_told_from_another() {
    let folder = Folder::new("copy");
    let truth = example("twelve.json");
    let call = s1::parse(&std::fs::read_to_string(&truth).unwrap()).unwrap();
    let options = s1::Options { seed: vec![0x5e, 0xed], ..s1::Options::default() };
    let (copy, result) = s1::blinded(&call, &options, &s1::solve(&call, &options).unwrap()).unwrap();
    let (instance, result) = (folder.write("copy.json", json!(copy).to_string()), folder.write("result.json", json!(result).to_string()));
    let check = |instance: &str, result: &str, of: &str| run(&["select", "verify", "--instance", instance, result, "--of", of]);
    let said = check(&instance, &result, &truth);
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(said.out.contains("\nThe instance is an honest public copy of the true one (SHA-256 "), "{}", said.out);
    assert!(!verify(&instance, &result).out.contains("honest"));
    // A member of the list with more merit than is true: the proof holds, the copy does not.
    let mut favoured = json!(copy);
    let member = read(&result)["selected"][0].as_u64().unwrap();
    let score = &mut favoured["cand"]["score"][usize::try_from(member).unwrap()];
    *score = json!(score.as_i64().unwrap() + 1_000_000);
    let favoured = folder.write("favoured.json", favoured.to_string());
    let other = folder.write("other.json", solve(&favoured, &["--seed", "5eed"]).to_string());
    assert_eq!(verify(&favoured, &other).code, 0);
    let said = check(&favoured, &other, &truth);
    assert_eq!(said.code, 5, "{}", said.out);
    assert!(said.out.starts_with("BROKEN: not an honest copy"), "{}", said.out);
    assert_eq!(check(&instance, &result, &example(PROJECTS)).code, 5);
}
