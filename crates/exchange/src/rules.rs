//! Rule sets as files (WA-05): `bursar-rules/1` in TOML or JSON, read with everything that is wrong at once and written in
//! one canonical form. The schema is documented in `docs/rules.schema.json`.

use crate::finding::Finding;
use bursar_domain::Arg;
use bursar_domain::parameters::{self, Shape};
use bursar_domain::rule_set::{PENALTY_MAX, Quantity, RULES, RuleSet, SCHEMA, SEATS_MAX, SUB_REGIONS};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A file of rules is never larger.
pub const RULES_MAX_BYTES: usize = 64 * 1024;

/// The canonical TOML of a rule set.
pub fn rules_toml(set: &RuleSet) -> String {
    // A rule set always has a TOML form: numbers, words and tables of them.
    toml::to_string_pretty(set).unwrap_or_default()
}

/// Reads a rule set from TOML or JSON, told apart by the first character.
///
/// # Errors
/// Everything that is wrong, each with its line and the rule it is about.
pub fn load_rules(file: &str, bytes: &[u8]) -> Result<RuleSet, Vec<Finding>> {
    let whole = |key| vec![Finding::new(file, 0, key)];
    if bytes.len() > RULES_MAX_BYTES {
        let size = |n: usize| Arg::Int(i64::try_from(n).unwrap_or(i64::MAX));
        let large = Finding::new(file, 0, "import-file-large").with("size", size(bytes.len())).with("most", size(RULES_MAX_BYTES));
        return Err(vec![large]);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole("import-utf8"))?.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(whole("import-file-empty"));
    }
    let lines = Lines { file, text };
    let root = if text.trim_start().starts_with('{') { lines.json()? } else { lines.toml()? };
    let mut reader = Reader { lines: &lines, typed: BTreeMap::new(), found: Vec::new(), schema: false };
    reader.table("", &root);
    if !reader.schema {
        reader.found.push(Finding::new(file, 0, "import-rules-schema").with("schema", Arg::Text(SCHEMA.into())));
    }
    reader.found.sort_by_key(|f| f.line);
    if !reader.found.is_empty() {
        return Err(reader.found);
    }
    // Each value has been read by the shape of its parameter: it is kept as that reads it.
    let typed = reader.typed;
    let kept = |key: &str| {
        let spec = parameters::find(key);
        typed.get(key).and_then(|t| spec.and_then(|s| s.read(t).ok())).unwrap_or_default()
    };
    let set = RuleSet::from_kept(kept);
    let crossed: Vec<Finding> = set
        .gaps()
        .into_iter()
        .filter_map(|gap| RULES.iter().find(|(_, key)| gap.field.as_deref() == Some(key)))
        .map(|(path, _)| lines.finding(place_of(&root, path), path, "import-rule-crossed"))
        .collect();
    if crossed.is_empty() { Ok(set) } else { Err(crossed) }
}

/// A value with where it begins, in bytes.
struct Node {
    at: usize,
    value: Value,
}
enum Value {
    Int(i64),
    Text(String),
    Yes(bool),
    List(Vec<Node>),
    /// Name, where the name begins, value.
    Table(Vec<(String, usize, Node)>),
    /// A fraction, a date, nothing.
    Other(String),
}

impl Value {
    fn words(&self) -> String {
        match self {
            Value::Int(n) => n.to_string(),
            Value::Text(t) | Value::Other(t) => t.clone(),
            Value::Yes(b) => b.to_string(),
            Value::List(_) => "[…]".into(),
            Value::Table(_) => "{…}".into(),
        }
    }
}

/// Where the value of a path begins.
fn place_of(root: &Node, path: &str) -> usize {
    let inner = path.split('.').try_fold(root, |node, name| match &node.value {
        Value::Table(rows) => rows.iter().find(|(n, ..)| n == name).map(|(.., v)| v),
        _ => None,
    });
    inner.map_or(0, |node| node.at)
}

/// The text, to tell lines from bytes.
struct Lines<'a> {
    file: &'a str,
    text: &'a str,
}

impl Lines<'_> {
    /// Line and column of a byte, from 1.
    fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let start = before.rfind('\n').map_or(0, |n| n + 1);
        (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
    }
    fn finding(&self, at: usize, path: &str, key: &'static str) -> Finding {
        let (line, column) = self.place(at);
        Finding::new(self.file, line, key).at(column, path)
    }
    fn toml(&self) -> Result<Node, Vec<Finding>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        let broken = |e: &toml::de::Error| {
            let at = e.span().map_or(0, |s| s.start);
            self.finding(at, "", "import-json").with("reason", Arg::Text(e.message().to_owned()))
        };
        if !errors.is_empty() {
            return Err(errors.iter().map(broken).collect());
        }
        Ok(Node { at: 0, value: of_table(table.get_ref()) })
    }

    fn json(&self) -> Result<Node, Vec<Finding>> {
        // As a value, not ignored: its reader stops at a depth that the walk below can take.
        if let Err(e) = serde_json::from_str::<serde_json::Value>(self.text) {
            let f = Finding::new(self.file, e.line(), "import-json").at(e.column(), "");
            return Err(vec![f.with("reason", Arg::Text(e.to_string()))]);
        }
        Ok(Json { text: self.text, at: 0 }.node())
    }
}

fn of_table(table: &DeTable<'_>) -> Value {
    Value::Table(table.iter().map(|(k, v)| (k.get_ref().to_string(), k.span().start, of_toml(v))).collect())
}

fn of_toml(v: &Spanned<DeValue<'_>>) -> Node {
    let value = match v.get_ref() {
        DeValue::Integer(n) => i64::from_str_radix(n.as_str(), n.radix()).map_or_else(|_| Value::Other(n.to_string()), Value::Int),
        DeValue::String(t) => Value::Text(t.to_string()),
        DeValue::Boolean(b) => Value::Yes(*b),
        DeValue::Array(list) => Value::List(list.iter().map(of_toml).collect()),
        DeValue::Table(t) => of_table(t),
        DeValue::Float(f) => Value::Other(f.to_string()),
        DeValue::Datetime(d) => Value::Other(d.to_string()),
    };
    Node { at: v.span().start, value }
}

/// Walks JSON that is known to be well-formed, for the places its own reader does not give.
struct Json<'a> {
    text: &'a str,
    at: usize,
}

impl Json<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }
    /// Skips blanks and the signs between values, and tells what comes.
    fn next(&mut self) -> Option<char> {
        let skipped = self.rest().find(|c: char| !c.is_whitespace() && c != ',' && c != ':');
        self.at += skipped.unwrap_or(self.rest().len());
        self.rest().chars().next()
    }
    /// The string that begins here, as written, quotes included.
    fn string(&mut self) -> String {
        let mut escaped = false;
        let end = self.rest().char_indices().skip(1).find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        let length = end.map_or(self.rest().len(), |(i, _)| i + 1);
        let written = self.rest().get(..length).unwrap_or("").to_owned();
        self.at += length;
        serde_json::from_str(&written).unwrap_or(written)
    }
    fn node(&mut self) -> Node {
        let first = self.next();
        let at = self.at;
        let value = match first {
            Some('{') => {
                self.at += 1;
                let mut rows = Vec::new();
                while self.next().is_some_and(|c| c != '}') {
                    let name_at = self.at;
                    rows.push((self.string(), name_at, self.node()));
                }
                self.at += 1;
                Value::Table(rows)
            }
            Some('[') => {
                self.at += 1;
                let mut list = Vec::new();
                while self.next().is_some_and(|c| c != ']') {
                    list.push(self.node());
                }
                self.at += 1;
                Value::List(list)
            }
            Some('"') => Value::Text(self.string()),
            _ => {
                let end = self.rest().find(|c: char| c.is_whitespace() || ",]}".contains(c)).unwrap_or(self.rest().len());
                let word = self.rest().get(..end).unwrap_or("").to_owned();
                self.at += end.max(1);
                match word.as_str() {
                    "true" => Value::Yes(true),
                    "false" => Value::Yes(false),
                    _ => word.parse().map_or(Value::Other(word), Value::Int),
                }
            }
        };
        Node { at, value }
    }
}

/// Goes through the file and keeps what each rule would be typed as.
struct Reader<'a> {
    lines: &'a Lines<'a>,
    typed: BTreeMap<String, String>,
    found: Vec<Finding>,
    schema: bool,
}

impl Reader<'_> {
    fn refuse(&mut self, at: usize, path: &str, key: &'static str, value: &str, args: Vec<(&'static str, Arg)>) {
        let finding = self.lines.finding(at, path, key).value(value);
        self.found.push(args.into_iter().fold(finding, |f, (name, arg)| f.with(name, arg)));
    }

    fn table(&mut self, under: &str, node: &Node) {
        let Value::Table(rows) = &node.value else {
            return self.refuse(node.at, under, "import-rule-section", &node.value.words(), vec![]);
        };
        let mut seen: Vec<&str> = Vec::new();
        for (name, at, value) in rows {
            let path = if under.is_empty() { name.clone() } else { format!("{under}.{name}") };
            if seen.contains(&name.as_str()) {
                self.refuse(*at, &path, "import-rule-twice", name, vec![]);
                continue;
            }
            seen.push(name);
            if path == "schema" {
                self.schema = true;
                if !matches!(&value.value, Value::Text(t) if t == SCHEMA) {
                    self.found.push(self.lines.finding(value.at, &path, "import-rules-schema").with("schema", Arg::Text(SCHEMA.into())));
                }
            } else if let Some((_, key)) = RULES.iter().find(|(p, _)| *p == path) {
                self.rule(&path, key, value);
            } else if RULES.iter().any(|(p, _)| p.strip_prefix(path.as_str()).is_some_and(|rest| rest.starts_with('.'))) {
                self.table(&path, value);
            } else {
                let near = nearest(name, siblings(under));
                self.refuse(*at, &path, "import-rule-unknown", name, vec![("near", Arg::Text(near))]);
            }
        }
    }

    /// One rule: what it holds must be of its kind and within its bounds.
    fn rule(&mut self, path: &str, key: &'static str, node: &Node) {
        let Some(spec) = parameters::find(key) else { return };
        let shape = if let Shape::Maybe(shape) = spec.shape { *shape } else { spec.shape };
        let typed = match (shape, &node.value) {
            (Shape::Quantity | Shape::Count(..), Value::Int(n)) => Ok(n.to_string()),
            (Shape::Quantity | Shape::Percent, Value::Text(t)) if t.ends_with('%') => Ok(t.clone()),
            (Shape::Yes, Value::Yes(b)) => Ok(if *b { "yes" } else { "no" }.to_owned()),
            (Shape::Choice(_), Value::Text(t)) => Ok(t.clone()),
            (Shape::Penalty, Value::List(list)) => return self.penalty(path, key, list),
            (Shape::SubRegions, Value::Table(rows)) => return self.sub_regions(path, key, rows),
            _ => Err(()),
        };
        // An empty word would be "not in force": in a file that is said by leaving the rule out.
        let typed = typed.and_then(|t| spec.read(&t).map(|_| t).map_err(|_| ()));
        match typed {
            Ok(t) => drop(self.typed.insert(key.to_owned(), t)),
            Err(()) => self.wrong(path, shape, node),
        }
    }

    fn wrong(&mut self, path: &str, shape: Shape, node: &Node) {
        let words = node.value.words();
        let (key, args): (_, Vec<(&'static str, Arg)>) = match shape {
            Shape::Count(least, most) => ("import-number", vec![("least", Arg::Int(least)), ("most", Arg::Int(most))]),
            Shape::Percent => ("import-rule-percent", vec![]),
            Shape::Yes => ("import-value-unknown", vec![("allowed", Arg::Text("true, false".into()))]),
            Shape::Choice(codes) => ("import-value-unknown", vec![("allowed", Arg::Text(codes.join(", ")))]),
            Shape::Penalty => ("import-rule-penalty", vec![("most", Arg::Int(PENALTY_MAX))]),
            Shape::SubRegions => ("import-rule-section", vec![]),
            _ => ("import-rule-quantity", vec![("most", Arg::Int(SEATS_MAX))]),
        };
        self.refuse(node.at, path, key, &words, args);
    }

    /// Hundredths of a point, each within bounds.
    fn penalty(&mut self, path: &str, key: &str, list: &[Node]) {
        let mut points = Vec::new();
        for node in list {
            match node.value {
                Value::Int(n) if (0..=PENALTY_MAX).contains(&n) => points.push(format!("{}.{:02}", n / 100, n % 100)),
                _ => self.wrong(path, Shape::Penalty, node),
            }
        }
        self.typed.insert(key.to_owned(), points.join("/"));
    }

    /// Greatest numbers by name of the sub-region.
    fn sub_regions(&mut self, path: &str, key: &str, rows: &[(String, usize, Node)]) {
        let mut parts: Vec<String> = Vec::new();
        for (name, at, node) in rows {
            let path = format!("{path}.{name}");
            if !SUB_REGIONS.iter().any(|(_, known)| known == name) {
                let near = nearest(name, SUB_REGIONS.iter().map(|(_, known)| *known));
                self.refuse(*at, &path, "import-rule-unknown", name, vec![("near", Arg::Text(near))]);
            }
            let quantity = match &node.value {
                Value::Int(n) => n.to_string().parse::<Quantity>().ok(),
                Value::Text(t) if t.ends_with('%') => t.parse().ok(),
                _ => None,
            };
            match quantity {
                Some(q) => parts.push(format!("{name}: {q}")),
                None => self.wrong(&path, Shape::Quantity, node),
            }
        }
        self.typed.insert(key.to_owned(), parts.join("; "));
    }
}

/// The names that may stand in a section.
fn siblings(under: &str) -> impl Iterator<Item = &'static str> {
    let prefix = if under.is_empty() { String::new() } else { format!("{under}.") };
    let schema = under.is_empty().then_some("schema");
    RULES.iter().filter_map(move |(path, _)| path.strip_prefix(prefix.as_str())).filter_map(|p| p.split('.').next()).chain(schema)
}

/// The known name that is most like the one that is not.
fn nearest(name: &str, known: impl Iterator<Item = &'static str>) -> String {
    let name = name.to_lowercase();
    known.min_by_key(|k| strsim::damerau_levenshtein(&name, &k.to_lowercase())).unwrap_or("").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
schema = "bursar-rules/1"
state_cap = 2
penalty = [0, 500, 750]
women_min = "40%"
men_min = 3
every_group = true

[groups]
AFR = { min = 2, max = "50%" }

[sub_regions]
"Southern Asia" = 2

[targets]
women = "50%"

[weights]
women = 3

[activities]
region_share_max = "35%"
value = "score_amount"
"#;

    fn findings(text: &str) -> Vec<(usize, String, &'static str)> {
        let place = |f: Finding| (f.line, f.column.map_or(String::new(), |c| c.name), f.key);
        load_rules("rules.toml", text.as_bytes()).unwrap_err().into_iter().map(place).collect()
    }

    #[test]
    fn wa_05_a_rule_set_goes_out_and_comes_back_in_both_forms() {
        let set = load_rules("rules.toml", GOOD.as_bytes()).unwrap();
        assert_eq!((set.state_cap, set.women_min, set.men_min), (Some(2), Some(Quantity::Percent(40)), Some(Quantity::Seats(3))));
        assert_eq!(set.penalty, [0, 500, 750]);
        for text in [rules_toml(&set), set.json()] {
            assert_eq!(load_rules("x", text.as_bytes()).as_ref(), Ok(&set), "{text}");
        }
        let none = RuleSet::default();
        assert_eq!(rules_toml(&none), "schema = \"bursar-rules/1\"\n");
        assert_eq!(load_rules("x", none.json().as_bytes()), Ok(none), "nothing in force");
    }

    #[test]
    fn every_finding_has_its_place_in_one_pass() {
        let wrong = GOOD
            .replace("women_min", "woman_min")
            .replace("men_min = 3", "men_min = 201")
            .replace("every_group = true", "every_group = \"yes\"")
            .replace("Southern Asia", "South Asia")
            .replace("women = \"50%\"", "women = 0.5")
            .replace("women = 3", "women = 0")
            .replace("[0, 500, 750]", "[0, -1, 750.5]")
            .replace("\"score_amount\"", "\"amount\"");
        assert_eq!(
            findings(&wrong),
            [
                (4, "penalty".into(), "import-rule-penalty"),
                (4, "penalty".into(), "import-rule-penalty"),
                (5, "woman_min".into(), "import-rule-unknown"),
                (6, "men_min".into(), "import-rule-quantity"),
                (7, "every_group".into(), "import-value-unknown"),
                (13, "sub_regions.South Asia".into(), "import-rule-unknown"),
                (16, "targets.women".into(), "import-rule-quantity"),
                (19, "weights.women".into(), "import-number"),
                (23, "activities.value".into(), "import-value-unknown"),
            ]
        );
        let said = load_rules("rules.toml", wrong.as_bytes()).unwrap_err();
        assert_eq!(said[2].to_string(), "rules.toml:5: column 1 (woman_min): “woman_min” is not known here; did you mean “women_min”?");
        assert!(said[5].to_string().contains("did you mean “Southern Asia”?"), "{}", said[5]);
    }

    #[test]
    fn json_tells_places_too() {
        let json = "{\n  \"schema\": \"bursar-rules/1\",\n  \"a\\\"b\": [1, {\"c\": 2}],\n  \"groups\": {\"ARF\": {\"min\": 1}, \"AFR\": {\"min\": \"x\", \"max\": 1}},\n  \"men_min\": 1,\n  \"men_min\": 2\n}";
        assert_eq!(
            findings(json),
            [
                (3, "a\"b".into(), "import-rule-unknown"),
                (4, "groups.ARF".into(), "import-rule-unknown"),
                (4, "groups.AFR.min".into(), "import-rule-quantity"),
                (6, "men_min".into(), "import-rule-twice"),
            ]
        );
    }

    #[test]
    fn what_is_no_rule_set_is_refused_as_a_whole() {
        for (text, key) in [
            ("", "import-file-empty"),
            ("state_cap = 1", "import-rules-schema"),
            ("schema = \"bursar-rules/2\"", "import-rules-schema"),
            ("schema = ", "import-json"),
            ("{\"schema\": ", "import-json"),
            ("schema = \"bursar-rules/1\"\ngroups = 3", "import-rule-section"),
            ("schema = \"bursar-rules/1\"\ngroups.AFR.min = 3\ngroups.AFR.max = 2", "import-rule-crossed"),
            ("schema = \"bursar-rules/1\"\nwomen_min = \"\"", "import-rule-quantity"),
        ] {
            assert!(findings(text).iter().any(|f| f.2 == key), "{text}: {:?}", findings(text));
        }
        let deep = "[".repeat(60_000);
        assert_eq!(findings(&format!("{{\"a\":{deep}"))[0].2, "import-json");
        assert_eq!(findings(&format!("a = {deep}"))[0].2, "import-json");
        assert_eq!(load_rules("x", &vec![b' '; RULES_MAX_BYTES + 1]).unwrap_err()[0].key, "import-file-large");
        assert_eq!(load_rules("x", &[0xff]).unwrap_err()[0].key, "import-utf8");
    }

    #[test]
    fn sub_regions_are_those_of_the_list_of_states() {
        let states = include_str!("../../../data/states.csv");
        let mut reader = csv::Reader::from_reader(states.as_bytes());
        let heads = reader.headers().unwrap().clone();
        let column = |name: &str| heads.iter().position(|h| h == name).unwrap();
        let (code, name) = (column("m49_subregion_code"), column("m49_subregion"));
        let rows: Vec<_> = reader.records().map(|r| r.unwrap()).collect();
        let mut areas: Vec<(&str, &str)> = rows.iter().map(|r| (r.get(code).unwrap(), r.get(name).unwrap())).collect();
        areas.sort_unstable();
        areas.dedup();
        assert_eq!(areas, SUB_REGIONS);
    }

    proptest::proptest! {
        #[test]
        fn no_file_makes_it_panic(text in r#"[{}\[\]",:=. \na-z0-9%\\]{0,80}"#) {
            let _ = load_rules("x", text.as_bytes());
            let _ = load_rules("x", format!("{{{text}").as_bytes());
        }
    }
}
