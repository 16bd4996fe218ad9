//! Finds the messages that the sources ask for, by reading them as tokens.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Mark(char),
}
use Token::{Mark, Text, Word};

/// A message that is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    pub key: String,
    /// `file:line`.
    pub at: String,
    /// Arguments given, where they can be read off.
    pub given: Option<BTreeSet<String>>,
}

/// What the sources say.
#[derive(Default)]
pub struct Sources {
    pub asked: Vec<Asked>,
    /// Every string there is, with its file: a key among them counts as used, even where it takes a way that is not
    /// followed.
    pub strings: BTreeSet<(String, String)>,
    /// Keys that are put together: what stands before the first `{` of `format!("calendar-{}", …)`, and where.
    pub families: BTreeMap<String, String>,
}

/// Strings of the pages that read like keys and are none: values of the attribute `autocomplete`.
const NOT_KEYS: [&str; 2] = ["current-password", "new-password"];

/// What an argument that names a message holds.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// The key itself.
    Key,
    /// The key without `refusal-`.
    Refusal,
    /// The name of a form field, whose label is `field-…` unless `.label(…)` behind it says otherwise.
    Field,
    /// The first part of `<prefix>-<code>`; the codes are the next argument.
    Choices,
}

/// A function that takes a key: in `Refusal::new(rule, key)` the second argument, with `refusal-` before it.
#[derive(Clone, Debug, PartialEq)]
struct Taker {
    name: String,
    /// Which argument.
    place: usize,
    kind: Kind,
    /// Arguments of the message that the function itself adds.
    adds: BTreeSet<String>,
    /// Where its arguments of the message stand: in the next argument, in `.with(…)` behind the call, or nowhere.
    args: Args,
}
#[derive(Clone, Copy, Debug, PartialEq)]
enum Args {
    None,
    Next,
    /// The name of the one argument is the next argument itself.
    NextIsName,
    Chain,
    Unknown,
}

fn basic() -> Vec<Taker> {
    let taker = |name: &str, place, args| Taker { name: name.into(), place, kind: Kind::Key, adds: BTreeSet::new(), args };
    vec![
        taker("msg", 0, Args::None),
        taker("msg_with", 0, Args::Next),
        taker("message", 0, Args::Next),
        taker("value", 0, Args::Next),
        taker("t", 0, Args::None),
        taker("t_with", 0, Args::NextIsName),
        taker("t_count", 0, Args::NextIsName),
        taker("Key", 0, Args::None),
        taker("Msg", 0, Args::Next),
        Taker { name: "Refusal::new".into(), place: 1, kind: Kind::Refusal, adds: BTreeSet::new(), args: Args::Chain },
    ]
}

/// The short ways of `kit.rs`, as pages use them.
fn kit() -> Vec<Taker> {
    let taker = |name: &str, place, kind| Taker { name: name.into(), place, kind, adds: BTreeSet::new(), args: Args::None };
    let keys = [("heading", 0), ("row", 0), ("table", 0), ("Form::new", 1), ("title", 0), ("hint", 0), ("button", 2), ("done", 2)];
    let fields = ["field", "line", "lines"].map(|name| taker(name, 0, Kind::Field));
    let mut all: Vec<Taker> = keys.into_iter().map(|(name, place)| taker(name, place, Kind::Key)).collect();
    all.extend(fields);
    all.push(taker("choices", 0, Kind::Choices));
    all
}

/// Reads every `crates/*/src/**/*.rs` and every template.
pub fn read(root: &Path) -> Sources {
    let mut files = Vec::new();
    let mut crates: Vec<PathBuf> = fs::read_dir(root.join("crates")).unwrap().map(|e| e.unwrap().path()).collect();
    crates.sort();
    for folder in &crates {
        collect(&folder.join("src"), "rs", &mut files);
    }
    collect(&root.join("crates/web/templates"), "html", &mut files);
    let mut found = Sources::default();
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(root).unwrap().display().to_string();
        let tokens = if name.ends_with(".rs") { rust(&source) } else { template(&source) };
        // `value` takes keys in the one file that defines it so.
        let mut takers: Vec<Taker> = basic().into_iter().filter(|t| t.name != "value" || name.ends_with("i18n.rs")).collect();
        let page = name.contains("web/src/pages") || name.ends_with("web/src/kit.rs");
        if page {
            takers.extend(kit());
        }
        scan(&name, &tokens, takers, &mut found);
        if page || name.ends_with("office/src/tasks.rs") {
            loose(&name, &tokens, &mut found);
        }
    }
    found
}

/// In pages, whatever reads like a key is one, whichever way it takes to the reader (lists of heads, of doors, of levels).
fn loose(file: &str, tokens: &[(Token, usize)], found: &mut Sources) {
    let of_file = |a: &&Asked| a.at.starts_with(&format!("{file}:"));
    let refusals: BTreeSet<&str> = found.asked.iter().filter(of_file).filter_map(|a| a.key.strip_prefix("refusal-")).collect();
    let known: BTreeSet<&str> = found.asked.iter().filter(of_file).map(|a| a.key.as_str()).collect();
    let mut more = Vec::new();
    for (i, (token, line)) in tokens.iter().enumerate() {
        let Text(key) = token else { continue };
        let prefix = i >= 2 && tokens[i - 2].0 == Word("choices".into());
        if reads_like_a_key(key) && !prefix && ![&refusals, &known].iter().any(|s| s.contains(key.as_str())) {
            more.push(Asked { key: key.clone(), at: format!("{file}:{line}"), given: None });
        }
    }
    found.asked.extend(more);
}

/// Two words or more of lower case, joined by hyphens.
fn reads_like_a_key(s: &str) -> bool {
    let word = |w: &str| !w.is_empty() && w.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    s.contains('-') && s.split('-').all(word) && !NOT_KEYS.contains(&s)
}

fn collect(folder: &Path, ext: &str, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.map(|e| e.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, ext, files);
        } else if path.extension().is_some_and(|e| e == ext) {
            files.push(path);
        }
    }
}

fn scan(file: &str, tokens: &[(Token, usize)], mut takers: Vec<Taker>, found: &mut Sources) {
    found.strings.extend(tokens.iter().filter_map(|(t, _)| if let Text(s) = t { Some((file.to_owned(), s.clone())) } else { None }));
    // Helpers that hand a parameter on as a key take keys too; each round follows one more step of handing on.
    for _ in 0..3 {
        let known = takers.clone();
        for (i, taker) in calls(tokens, &known) {
            let arg = argument(tokens, i + 1, taker.place);
            if let [(Word(param), _)] = arg
                && let Some((name, place)) = enclosing(tokens, i, param)
                && !takers.iter().any(|t| t.name == name && t.place == place)
                && !(taker.kind == Kind::Field && labelled(tokens, i + 1))
            {
                let mut adds = taker.adds.clone();
                adds.extend(chain(tokens, close_of(tokens, i + 1)));
                let args = match (taker.kind, taker.args) {
                    (Kind::Refusal, _) => Args::Chain,
                    (_, Args::None) => Args::None,
                    _ => Args::Unknown,
                };
                takers.push(Taker { name, place, kind: taker.kind, adds, args });
            }
        }
    }
    for (i, taker) in calls(tokens, &takers) {
        let open = i + 1;
        let next = argument(tokens, open, taker.place + 1);
        let given = match taker.args {
            Args::None => Some(BTreeSet::new()),
            Args::Next if next.is_empty() => Some(BTreeSet::new()),
            Args::Next => listed(next),
            Args::NextIsName => Some(texts(next).cloned().collect()),
            Args::Chain => Some(chain(tokens, close_of(tokens, open)).union(&taker.adds).cloned().collect()),
            Args::Unknown => None,
        };
        let arg = argument(tokens, open, taker.place);
        if let Some(family) = put_together(arg).filter(|_| taker.kind == Kind::Key) {
            found.families.entry(family).or_insert_with(|| format!("{file}:{}", tokens[i].1));
        }
        for (word, line) in literals(arg) {
            let keys = match taker.kind {
                Kind::Key => vec![word],
                Kind::Refusal => vec![format!("refusal-{word}")],
                Kind::Field if labelled(tokens, open) => Vec::new(),
                Kind::Field => vec![format!("field-{}", word.replace('_', "-"))],
                Kind::Choices => texts(next).map(|code| format!("{word}-{}", code.replace('_', "-").to_lowercase())).collect(),
            };
            let at = format!("{file}:{line}");
            found.asked.extend(keys.into_iter().map(|key| Asked { key, at: at.clone(), given: given.clone() }));
        }
    }
}

/// `format!("calendar-{}", …)`, by value or by reference: `calendar-`.
fn put_together(arg: &[(Token, usize)]) -> Option<String> {
    let arg = if let [(Mark('&'), _), rest @ ..] = arg { rest } else { arg };
    match arg {
        [(Word(w), _), (Mark('!'), _), (Mark('('), _), (Text(format), _), ..] if w == "format" => {
            format.split_once('{').map(|(family, _)| family.to_owned()).filter(|family| !family.is_empty())
        }
        _ => None,
    }
}

/// The strings among the tokens.
fn texts(tokens: &[(Token, usize)]) -> impl Iterator<Item = &String> {
    tokens.iter().filter_map(|(t, _)| if let Text(s) = t { Some(s) } else { None })
}

/// Behind the call whose bracket is at `open`, `.label(…)` gives the field its own words.
fn labelled(tokens: &[(Token, usize)], open: usize) -> bool {
    let mut at = close_of(tokens, open) + 1;
    while let (Some((Mark('.'), _)), Some((Word(method), _)), Some((Mark('('), _))) =
        (tokens.get(at), tokens.get(at + 1), tokens.get(at + 2))
    {
        if method == "label" {
            return true;
        }
        at = close_of(tokens, at + 2) + 1;
    }
    false
}

/// Places where a taker is called: the index of the last word of its name.
fn calls<'t>(tokens: &[(Token, usize)], takers: &'t [Taker]) -> Vec<(usize, &'t Taker)> {
    let word = |i: usize| if let Some((Word(w), _)) = tokens.get(i) { w.as_str() } else { "" };
    let mut found = Vec::new();
    for i in 0..tokens.len() {
        let called = tokens.get(i + 1).is_some_and(|(t, _)| *t == Mark('('));
        if !called || word(i).is_empty() || i > 0 && word(i - 1) == "fn" {
            continue;
        }
        let path = if i >= 3 && tokens[i - 1].0 == Mark(':') { format!("{}::{}", word(i - 3), word(i)) } else { String::new() };
        found.extend(takers.iter().filter(|t| t.name == path || t.name == word(i)).map(|t| (i, t)));
    }
    found
}

/// Index of the bracket that closes the one at `open`.
fn close_of(tokens: &[(Token, usize)], open: usize) -> usize {
    let mut depth = 0;
    for (i, (t, _)) in tokens.iter().enumerate().skip(open) {
        match t {
            Mark('(' | '[' | '{') => depth += 1,
            Mark(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return i;
        }
    }
    tokens.len()
}

/// The tokens of the `n`th argument of the call whose bracket is at `open`.
fn argument(tokens: &[(Token, usize)], open: usize, n: usize) -> &[(Token, usize)] {
    let close = close_of(tokens, open);
    let (mut depth, mut count, mut start) = (0, 0, open + 1);
    for i in open..close {
        match &tokens[i].0 {
            Mark('(' | '[' | '{') => depth += 1,
            Mark(')' | ']' | '}') => depth -= 1,
            Mark(',') if depth == 1 => {
                if count == n {
                    return &tokens[start..i];
                }
                count += 1;
                start = i + 1;
            }
            _ => {}
        }
    }
    if count == n { tokens.get(start..close).unwrap_or(&[]) } else { &[] }
}

/// The keys an argument can be: a literal, or the outcomes of an `if` or a `match`.
fn literals(arg: &[(Token, usize)]) -> Vec<(String, usize)> {
    let branches = matches!(arg.first(), Some((Word(w), _)) if w == "if" || w == "match");
    let literal = matches!(arg.first(), Some((Text(_), _)));
    let pattern = |i: usize| {
        matches!(arg.get(i + 1), Some((Mark('=' | '|'), _)))
            || i > 0 && matches!(arg[i - 1].0, Mark('=' | '|' | '(')) && arg.get(i.wrapping_sub(2)).is_some_and(|(t, _)| *t == Mark('='))
    };
    arg.iter()
        .enumerate()
        .filter(|(i, _)| literal && *i == 0 || branches && !pattern(*i))
        .filter_map(|(_, (t, line))| if let Text(s) = t { Some((s.clone(), *line)) } else { None })
        .collect()
}

/// Names in `vec![("name", …), …]` or `&[("name", …)]`; nothing when the arguments come from elsewhere.
fn listed(arg: &[(Token, usize)]) -> Option<BTreeSet<String>> {
    let list = arg.iter().position(|(t, _)| *t == Mark('['))?;
    if list > 2 {
        return None;
    }
    let names = arg.windows(4).filter_map(|w| match w {
        [(Mark('[' | ','), _), (Mark('('), _), (Text(s), _), (Mark(','), _)] => Some(s.clone()),
        _ => None,
    });
    Some(names.collect())
}

/// Names given in `.with("name", …)` behind a call that closes at `close`.
fn chain(tokens: &[(Token, usize)], close: usize) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut at = close + 1;
    while let (Some((Mark('.'), _)), Some((Word(method), _)), Some((Mark('('), _))) =
        (tokens.get(at), tokens.get(at + 1), tokens.get(at + 2))
    {
        if method == "with"
            && let Some((Text(name), _)) = tokens.get(at + 3)
        {
            names.insert(name.clone());
        }
        at = close_of(tokens, at + 2) + 1;
    }
    names
}

/// The closure or function around `at` that has `param` as a parameter: its name, and which argument that is.
fn enclosing(tokens: &[(Token, usize)], at: usize, param: &str) -> Option<(String, usize)> {
    for i in (0..at).rev() {
        let (Word(intro), _) = &tokens[i] else { continue };
        let Some((Word(name), _)) = tokens.get(i + 1) else { continue };
        let (open, end) = match intro.as_str() {
            "let" if tokens.get(i + 2).is_some_and(|(t, _)| *t == Mark('=')) => {
                let moved = matches!(tokens.get(i + 3), Some((Word(w), _)) if w == "move");
                (i + 3 + usize::from(moved), '|')
            }
            "fn" => ((i + 2..at).find(|j| tokens[*j].0 == Mark('('))?, ')'),
            _ => continue,
        };
        if end == '|' && tokens.get(open).is_none_or(|(t, _)| *t != Mark('|')) {
            continue;
        }
        let close = if end == ')' { close_of(tokens, open) } else { (open + 1..at).find(|j| tokens[*j].0 == Mark('|'))? };
        let (mut depth, mut place) = (0, 0);
        for j in open + 1..close.min(tokens.len()) {
            match &tokens[j].0 {
                Mark('(' | '[' | '<') => depth += 1,
                Mark(')' | ']' | '>') => depth -= 1,
                Mark(',') if depth == 0 => place += 1,
                Word(w) if w == "self" => place -= 1,
                Word(w) if w == param && matches!(tokens[j + 1].0, Mark(':' | ',' | '|' | ')')) => {
                    return Some((name.clone(), usize::try_from(place).ok()?));
                }
                _ => {}
            }
        }
        if intro == "fn" {
            return None;
        }
    }
    None
}

/// Tokens of Rust, comments left out, up to the tests at the end of the file.
fn rust(source: &str) -> Vec<(Token, usize)> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let chars: Vec<char> = source.chars().collect();
    let (mut tokens, mut i, mut line) = (Vec::new(), 0, 1);
    while i < chars.len() {
        let c = chars[i];
        let next = chars.get(i + 1).copied();
        match c {
            '\n' => line += 1,
            '/' if next == Some('/') => {
                while i < chars.len() && chars[i] != '\n' {
                    i += 1;
                }
                continue;
            }
            '"' => {
                let (text, end) = string(&chars, i + 1);
                tokens.push((Text(text), line));
                line += chars[i..end].iter().filter(|c| **c == '\n').count();
                i = end;
                continue;
            }
            'r' if matches!(next, Some('"' | '#')) => {
                let hashes = chars[i + 1..].iter().take_while(|c| **c == '#').count();
                if chars.get(i + 1 + hashes) == Some(&'"') {
                    let end: String = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                    let rest: String = chars[i + 2 + hashes..].iter().collect();
                    let text = rest.split(&end).next().unwrap_or_default().to_owned();
                    line += text.matches('\n').count();
                    i += 2 + hashes + text.chars().count() + end.len();
                    tokens.push((Text(text), line));
                    continue;
                }
                i = word(&chars, i, line, &mut tokens);
                continue;
            }
            // A character, not a lifetime.
            '\'' if next == Some('\\') || chars.get(i + 2) == Some(&'\'') => {
                i += 2;
                while i < chars.len() && chars[i] != '\'' {
                    i += 1;
                }
            }
            c if c.is_alphabetic() || c == '_' => {
                i = word(&chars, i, line, &mut tokens);
                continue;
            }
            c if c.is_whitespace() || c.is_numeric() => {}
            c => tokens.push((Mark(c), line)),
        }
        i += 1;
    }
    tokens
}

fn word(chars: &[char], start: usize, line: usize, tokens: &mut Vec<(Token, usize)>) -> usize {
    let end = (start..chars.len()).find(|i| !chars[*i].is_alphanumeric() && chars[*i] != '_').unwrap_or(chars.len());
    tokens.push((Word(chars[start..end].iter().collect()), line));
    end
}

/// A string from behind its first quotation mark: its text and where it ends.
fn string(chars: &[char], start: usize) -> (String, usize) {
    let mut text = String::new();
    let mut i = start;
    while i < chars.len() && chars[i] != '"' {
        if chars[i] == '\\' {
            i += 1;
        }
        text.push(chars[i]);
        i += 1;
    }
    (text, i + 1)
}

/// Tokens of what a template computes.
fn template(source: &str) -> Vec<(Token, usize)> {
    let mut tokens = Vec::new();
    for (number, line) in source.lines().enumerate() {
        let mut rest = line;
        while let Some(at) = rest.find("{{").into_iter().chain(rest.find("{%")).min() {
            let end = rest[at..].find("}}").into_iter().chain(rest[at..].find("%}")).min().map_or(rest.len(), |e| at + e);
            tokens.extend(rust(&rest[at + 2..end]).into_iter().map(|(t, _)| (t, number + 1)));
            rest = &rest[end..];
        }
    }
    tokens
}

#[test]
fn keys_are_found_wherever_they_are_asked_for() {
    let source = r##"
        // msg("in-a-comment")
        fn a() { msg("plain"); msg_with("two", vec![("n", Arg::Int(1)), ("m", x("no", 2))]); other("not-a-key"); }
        let gap = move |key: &'static str, field: &str| Refusal::new("SM-03", key).at(field).with("low", Arg::Int(1));
        fn b() { gap("a", "f").with("high", y); Refusal::new("", if x == "one" { "b" } else { "c" }); }
        fn heading(level: u8, key: &'static str) -> Block { Block::Heading(level, msg(key), None) }
        fn c() { heading(2, "d"); Arg::Msg("e".into()); msg(match s { "open" => "f", "shut" | "gone" => "g", _ => "h" }); msg(&key); }
        #[cfg(test)] mod tests { fn t() { msg("only-in-a-test"); } }
    "##;
    let mut found = Sources::default();
    scan("x.rs", &rust(source), basic(), &mut found);
    let mut asked: Vec<String> = found
        .asked
        .iter()
        .map(|a| format!("{}({})", a.key, a.given.as_ref().map_or("?".into(), |g| g.iter().cloned().collect::<Vec<_>>().join(" "))))
        .collect();
    asked.sort();
    assert_eq!(asked, ["d()", "e()", "f()", "g()", "h()", "plain()", "refusal-a(high low)", "refusal-b()", "refusal-c()", "two(m n)"]);
    let said = |s: &str| found.strings.contains(&("x.rs".to_owned(), s.to_owned()));
    assert!(said("not-a-key") && !said("only-in-a-test"));
}
