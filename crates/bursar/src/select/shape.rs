//! What the two instance formats look like, so that everything wrong with a file is found in one pass, each with its place.

use serde_json::{Map, Value};

/// What stands at a place.
enum Shape {
    /// A whole number of 64 bits with its sign.
    Whole,
    /// A place in a list, from nought.
    Index,
    /// Any number.
    Number,
    Text,
    Truth,
    Anything,
    List(&'static Shape),
    Pair(&'static Shape),
    /// Any names, all of one shape.
    Names(&'static Shape),
    Object(&'static [Field]),
}

struct Field {
    name: &'static str,
    shape: Shape,
    required: bool,
}

const fn must(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: true }
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: false }
}

const DELEGATES: &[Field] = &[
    must("schema", Shape::Text),
    may("name", Shape::Text),
    may("seed", Shape::Whole),
    must("states", Shape::List(&Shape::Object(STATE))),
    must("cand", Shape::Object(CANDIDATES)),
    must("rules", Shape::Object(RULES)),
];

const STATE: &[Field] = &[
    must("iso", Shape::Text),
    must("group", Shape::Text),
    must("sub", Shape::Text),
    must("ldc", Shape::Truth),
    must("lldc", Shape::Truth),
    must("sids", Shape::Truth),
    must("sponsored", Shape::Whole),
];

const CANDIDATES: &[Field] = &[
    may("id", Shape::List(&Shape::Text)),
    must("state", Shape::List(&Shape::Index)),
    must("gender", Shape::Text),
    must("score", Shape::List(&Shape::Whole)),
    must("cost", Shape::List(&Shape::Whole)),
];

const RULES: &[Field] = &[
    must("k", Shape::Whole),
    may("state_cap", Shape::Whole),
    may("budget", Shape::Whole),
    may("penalty", Shape::List(&Shape::Whole)),
    may("gender_min", Shape::Names(&Shape::Whole)),
    may("group", Shape::Names(&Shape::Pair(&Shape::Whole))),
    may("sub_max", Shape::Names(&Shape::Whole)),
    may("ldc_min", Shape::Whole),
    may("lldc_min", Shape::Whole),
    may("sids_min", Shape::Whole),
    may("new_state_min", Shape::Whole),
    may("targets", Shape::Object(TARGETS)),
    may("target_weights", Shape::Object(TARGETS)),
    may("cover_groups", Shape::Truth),
    may("tie_first", Shape::Text),
];

const TARGETS: &[Field] = &[
    may("ldc", Shape::Whole),
    may("lldc", Shape::Whole),
    may("sids", Shape::Whole),
    may("priority", Shape::Whole),
    may("women", Shape::Whole),
];

const PROJECTS: &[Field] = &[
    must("schema", Shape::Text),
    may("name", Shape::Text),
    may("seed", Shape::Whole),
    must("years", Shape::Index),
    must("opening", Shape::Whole),
    must("cash", Shape::List(&Shape::Whole)),
    must("reserve_frac", Shape::Number),
    may("region_share", Shape::Names(&Shape::Pair(&Shape::Number))),
    may("state_cap", Shape::Whole),
    may("implementer_share", Shape::Number),
    may("gender_share", Shape::Number),
    may("exclusive", Shape::List(&Shape::Pair(&Shape::Index))),
    may("requires", Shape::List(&Shape::Pair(&Shape::Index))),
    must("projects", Shape::List(&Shape::Object(PROJECT))),
];

const PROJECT: &[Field] = &[
    may("id", Shape::Text),
    must("state", Shape::Text),
    must("region", Shape::Text),
    must("implementer", Shape::Anything),
    must("gender", Shape::Truth),
    must("score", Shape::Whole),
    may("criteria", Shape::List(&Shape::Whole)),
    must("levels", Shape::List(&Shape::Object(LEVEL))),
];

const LEVEL: &[Field] =
    &[may("frac", Shape::Number), must("amount", Shape::Whole), must("value", Shape::Whole), must("cash", Shape::List(&Shape::Whole))];

/// What a file lacks, has too much, or has otherwise than it should.
#[derive(Default)]
pub struct Findings {
    /// Why the file is refused, each with its place.
    pub faults: Vec<String>,
    /// Places with names the format does not know. They count for the digest and for nothing else.
    pub unknown: Vec<String>,
    /// Whether, but for numbers and truths, everything is there: then the values can be looked at as well.
    pub readable: bool,
}

/// Looks through an instance for delegates. Numbers and truths that are none are replaced by nought and false.
pub fn delegates(value: &mut Value) -> Findings {
    look(value, &Shape::Object(DELEGATES))
}

/// As [`delegates`], for projects.
pub fn projects(value: &mut Value) -> Findings {
    look(value, &Shape::Object(PROJECTS))
}

fn look(value: &mut Value, shape: &Shape) -> Findings {
    let mut findings = Findings { readable: true, ..Findings::default() };
    findings.walk(value, shape, &mut String::new());
    findings
}

impl Findings {
    fn walk(&mut self, value: &mut Value, shape: &Shape, place: &mut String) {
        match (shape, &mut *value) {
            (Shape::Whole, Value::Number(n)) if n.is_i64() => {}
            (Shape::Index, Value::Number(n)) if n.is_u64() => {}
            (Shape::Number, Value::Number(_)) | (Shape::Text, Value::String(_)) | (Shape::Truth, Value::Bool(_)) | (Shape::Anything, _) => {
            }
            (Shape::List(each), Value::Array(list)) => self.entries(list, each, place),
            (Shape::Pair(each), Value::Array(list)) if list.len() == 2 => self.entries(list, each, place),
            (Shape::Names(each), Value::Object(map)) => {
                map.iter_mut().for_each(|(name, value)| self.below(place, &format!(".{name}"), value, each));
            }
            (Shape::Object(fields), Value::Object(map)) => self.fields(map, fields, place),
            (Shape::Whole | Shape::Index | Shape::Number, _) => self.replace(value, shape, place, Value::from(0)),
            (Shape::Truth, _) => self.replace(value, shape, place, Value::Bool(false)),
            _ => {
                self.readable = false;
                self.fault(place, &format!("{} is not {}", found(value), expected(shape)));
            }
        }
    }

    fn replace(&mut self, value: &mut Value, shape: &Shape, place: &str, by: Value) {
        self.fault(place, &format!("{} is not {}", found(value), expected(shape)));
        *value = by;
    }

    fn fault(&mut self, place: &str, what: &str) {
        let place = if place.is_empty() { "the file" } else { place.trim_start_matches('.') };
        self.faults.push(format!("{place}: {what}"));
    }

    fn below(&mut self, place: &mut String, step: &str, value: &mut Value, shape: &Shape) {
        let length = place.len();
        place.push_str(step);
        self.walk(value, shape, place);
        place.truncate(length);
    }

    fn entries(&mut self, list: &mut [Value], each: &Shape, place: &mut String) {
        for (i, value) in list.iter_mut().enumerate() {
            // Mostly long columns of sound numbers: no place is written for those.
            let sound = matches!((each, &*value), (Shape::Whole, Value::Number(n)) if n.is_i64())
                || matches!((each, &*value), (Shape::Index, Value::Number(n)) if n.is_u64());
            if !sound {
                self.below(place, &format!("[{i}]"), value, each);
            }
        }
    }

    fn fields(&mut self, map: &mut Map<String, Value>, fields: &[Field], place: &mut String) {
        for field in fields {
            match map.get_mut(field.name) {
                None if field.required => {
                    self.readable = false;
                    self.fault(&format!("{place}.{}", field.name), "missing");
                }
                None => {}
                Some(Value::Null) if !field.required => {}
                Some(value) => self.below(place, &format!(".{}", field.name), value, &field.shape),
            }
        }
        let strange = map.keys().filter(|key| fields.iter().all(|f| f.name != *key));
        self.unknown.extend(strange.map(|key| format!("{place}.{key}").trim_start_matches('.').to_owned()));
    }
}

/// What was found, shortened.
fn found(value: &Value) -> String {
    match value {
        Value::Array(list) => format!("a list of {}", list.len()),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.chars().count() > 40 => format!("\"{}…\"", text.chars().take(40).collect::<String>()),
        other => other.to_string(),
    }
}

fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Whole => "a whole number of at most 64 bits",
        Shape::Index => "a whole number from 0",
        Shape::Number => "a number",
        Shape::Text => "a text",
        Shape::Truth => "true or false",
        Shape::Anything => "anything",
        Shape::List(_) => "a list",
        Shape::Pair(_) => "a list of two",
        Shape::Names(_) | Shape::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bursar_selection::{s1, s2};
    use serde_json::json;

    fn example(name: &str) -> Value {
        let path = format!("{}/../selection/tests/instances/{name}", env!("CARGO_MANIFEST_DIR"));
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    }

    /// The places of all values, each object's and the first of each list.
    fn places(value: &Value, at: &str, found: &mut Vec<String>) {
        found.push(at.to_owned());
        match value {
            Value::Object(map) => map.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), found)),
            Value::Array(list) => list.iter().take(1).for_each(|value| places(value, &format!("{at}/0"), found)),
            _ => {}
        }
    }

    /// Puts something else in every place, and takes every place away: the tables refuse what the types refuse.
    fn agree(whole: &Value, look: fn(&mut Value) -> Findings, typed: fn(Value) -> bool) {
        let mut found = Vec::new();
        places(whole, "", &mut found);
        assert!(found.len() > 40 && typed(whole.clone()) && look(&mut whole.clone()).faults.is_empty());
        for place in found.iter().filter(|p| !p.is_empty()) {
            for other in [json!(1.5), json!(-1), json!("x"), json!([]), json!({}), json!(true), json!(u64::MAX)] {
                let mut changed = whole.clone();
                *changed.pointer_mut(place).unwrap() = other.clone();
                // The words allowed are the types' own matter; the types take a list for an object with nothing in it.
                let list = other == json!([]) && whole.pointer(place).is_some_and(Value::is_object);
                if !place.ends_with("tie_first") && !list {
                    assert_eq!(look(&mut changed.clone()).faults.is_empty(), typed(changed), "{other} at {place}");
                }
            }
            let (above, name) = place.rsplit_once('/').unwrap();
            let mut changed = whole.clone();
            if let Some(Value::Object(map)) = changed.pointer_mut(above) {
                map.remove(name);
                assert_eq!(look(&mut changed.clone()).faults.is_empty(), typed(changed), "without {place}");
            }
        }
    }

    #[test]
    fn the_tables_agree_with_the_types() {
        let mut all = example("s1_n50_k10_tight_s1.json");
        all["cand"]["id"] = Value::from((0..50).map(|i| i.to_string()).collect::<Vec<_>>());
        for (rule, value) in [("cover_groups", json!(true)), ("tie_first", json!("never_sponsored"))] {
            all["rules"][rule] = value;
        }
        let targets = json!({"ldc": 1, "lldc": 1, "sids": 1, "priority": 1, "women": 1});
        all["rules"]["targets"] = targets.clone();
        all["rules"]["target_weights"] = targets;
        agree(&all, delegates, |value| serde_json::from_value::<s1::Instance>(value).is_ok());
        agree(&example("s2_p30_s1.json"), projects, |value| serde_json::from_value::<s2::Instance>(value).is_ok());
    }

    #[test]
    fn every_fault_is_found_and_numbers_are_mended() {
        let mut call = example("twelve.json");
        call["cand"]["score"][1] = json!(0.5);
        call["states"][0]["ldc"] = json!(1);
        let findings = delegates(&mut call);
        assert_eq!(
            findings.faults,
            ["states[0].ldc: 1 is not true or false", "cand.score[1]: 0.5 is not a whole number of at most 64 bits"]
        );
        assert!(findings.readable);
        assert_eq!((&call["cand"]["score"][1], &call["states"][0]["ldc"]), (&json!(0), &json!(false)));
        call["cand"]["gender"] = json!(["F"]);
        assert!(!delegates(&mut call).readable);
    }
}
