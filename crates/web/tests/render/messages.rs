//! The messages of the six languages against each other, against the sources and against the tables that name them.

use crate::sources;
use bursar_domain::text::LANGUAGES;
use bursar_domain::workflow::Machine;
use bursar_domain::{call, contribution, fund, nomination, parameters, review, role::Role, round};
use bursar_exchange::MESSAGES as IMPORT;
use bursar_web::i18n::SOURCES;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Keys made at run time from a table's own words: used when the table has them, or when nobody can tell.
const FAMILIES: [&str; 6] = ["state-", "role-", "param-", "event-", "action-", "vocab-"];

const MACHINES: [&Machine; 8] = [
    &fund::MACHINE,
    &contribution::MACHINE,
    &call::MACHINE,
    &nomination::MACHINE,
    &review::MACHINE,
    &round::MACHINE,
    &round::APPROVAL,
    &parameters::MACHINE,
];

/// A message as its file has it.
struct Message {
    file: &'static str,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    text: String,
}

type Messages = BTreeMap<&'static str, BTreeMap<String, Message>>;

/// One pass over everything; all that is wrong, at once.
#[test]
fn messages_are_complete_in_six_languages() {
    let mut findings = Vec::new();
    let messages = read(&mut findings);
    between_languages(&messages, &mut findings);
    against_sources(&messages["en"], &mut findings);
    against_tables(&messages["en"], &mut findings);
    assert!(findings.is_empty(), "{} findings:\n{}\n", findings.len(), findings.join("\n"));
}

fn read(findings: &mut Vec<String>) -> Messages {
    let mut all: Messages = LANGUAGES.iter().map(|l| (*l, BTreeMap::new())).collect();
    for (lang, file, text) in SOURCES {
        let Some(messages) = all.get_mut(lang) else {
            findings.push(format!("{lang}/{file}: not one of the six languages"));
            continue;
        };
        let resource = parser::parse(*text).unwrap_or_else(|(resource, errors)| {
            findings.extend(errors.iter().map(|e| {
                let line = text[..e.pos.start.min(text.len())].lines().count().max(1);
                format!("{lang}/{file}:{line}: {}", e.kind)
            }));
            resource
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            let Some(pattern) = &message.value else {
                findings.push(format!("{lang}/{file}: {key} has no text"));
                continue;
            };
            let mut read = Message { file, variables: BTreeSet::new(), references: BTreeSet::new(), text: String::new() };
            walk(pattern, &mut read, &mut |what| findings.push(format!("{lang}/{file}: {key}: {what}")));
            if let Some(twice) = messages.insert(key.clone(), read) {
                findings.push(format!("{lang}/{file}: {key} stands in {} too", twice.file));
            }
        }
    }
    all
}

fn walk(pattern: &Pattern<&str>, read: &mut Message, fault: &mut dyn FnMut(String)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => read.text.push_str(value),
            PatternElement::Placeable { expression } => walk_expression(expression, read, fault),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, read: &mut Message, fault: &mut dyn FnMut(String)) {
    let (inline, variants) = match expression {
        Expression::Inline(inline) => (inline, &[][..]),
        Expression::Select { selector, variants } => (selector, &variants[..]),
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            read.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            read.references.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => fault(format!("-{}: terms are not used here", id.name)),
        InlineExpression::FunctionReference { id, .. } => fault(format!("{}(): values come formatted", id.name)),
        InlineExpression::Placeable { expression } => walk_expression(expression, read, fault),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
    variants.iter().for_each(|v| walk(&v.value, read, fault));
}

fn between_languages(all: &Messages, findings: &mut Vec<String>) {
    let english = &all["en"];
    for (lang, messages) in all {
        for (key, message) in messages {
            for other in message.references.iter().filter(|r| !messages.contains_key(*r)) {
                findings.push(format!("{lang}/{}: {key} refers to {other}, which is not there", message.file));
            }
        }
        for (key, en) in english {
            match messages.get(key) {
                None => findings.push(format!("{lang}/{}: {key} is missing", en.file)),
                Some(m) if m.variables != en.variables => {
                    findings.push(format!("{lang}/{}: {key} has {:?} where English has {:?}", m.file, m.variables, en.variables));
                }
                Some(m) if *lang != "en" && m.text == en.text && is_prose(&en.text) => {
                    findings.push(format!("{lang}/{}: {key} is still in English", m.file));
                }
                Some(_) => {}
            }
        }
        findings.extend(
            messages
                .iter()
                .filter(|(key, _)| !english.contains_key(*key))
                .map(|(key, m)| format!("{lang}/{}: {key} is not in English", m.file)),
        );
    }
}

/// Three words or more: no two languages say that alike.
fn is_prose(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic()).filter(|w| w.chars().count() >= 3).count() >= 3
}

fn against_sources(english: &BTreeMap<String, Message>, findings: &mut Vec<String>) {
    let sources = sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    let mut unknown: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for asked in &sources.asked {
        match english.get(&asked.key) {
            None => {
                let given: Vec<&str> = asked.given.iter().flatten().map(String::as_str).collect();
                let with = if given.is_empty() { String::new() } else { format!(" (with {})", given.join(", ")) };
                unknown.entry(&asked.key).or_default().push(format!("{}{with}", asked.at));
            }
            Some(message) => {
                let missing: Vec<&String> = asked.given.iter().flat_map(|given| message.variables.difference(given)).collect();
                if !missing.is_empty() {
                    findings.push(format!("{}: {} needs {missing:?}", asked.at, asked.key));
                }
            }
        }
    }
    findings.extend(unknown.iter().map(|(key, places)| format!("{key} is in no file of messages; asked for at {}", places.join(", "))));
    let asked: BTreeSet<&str> = sources.asked.iter().map(|a| a.key.as_str()).collect();
    let referred: BTreeSet<&String> = english.values().flat_map(|m| &m.references).collect();
    for (key, message) in english {
        // A string that reads like the key is taken for it, unless it is a mere word, which may be anything.
        let named = |k: &str| sources.strings.contains(k);
        let used = asked.contains(key.as_str())
            || referred.contains(key)
            || key.contains('-') && (named(key) || key.strip_prefix("refusal-").is_some_and(named))
            || FAMILIES.iter().any(|f| key.starts_with(f));
        if !used {
            findings.push(format!("en/{}: {key} is never used", message.file));
        }
    }
}

fn against_tables(english: &BTreeMap<String, Message>, findings: &mut Vec<String>) {
    let mut table = |family: &str, keys: BTreeSet<String>| {
        findings.extend(keys.iter().filter(|k| !english.contains_key(*k)).map(|k| format!("{k} is in no file of messages")));
        let extra = english.iter().filter(|(k, _)| k.starts_with(family) && !keys.contains(*k));
        findings.extend(extra.map(|(k, m)| format!("en/{}: {k} is in no table", m.file)));
    };
    table("state-", MACHINES.iter().flat_map(|m| m.states().into_iter().map(|s| m.state_key(s))).collect());
    table("role-", Role::ALL.iter().map(|r| r.label().to_owned()).collect());
    table("param-", parameters::SPECS.iter().map(parameters::Spec::label).collect());
    table("import-", IMPORT.iter().map(|(key, _)| (*key).to_owned()).collect());
    for (key, text) in IMPORT {
        if let Some(message) = english.get(*key)
            && message.variables.iter().any(|v| !text.contains(&format!("${v} ")))
        {
            findings.push(format!("en/{}: {key} needs {:?}", message.file, message.variables));
        }
    }
}
