//! The messages of the six languages against each other, against the sources and against the tables that name them.

use crate::sources::{self, Sources};
use bursar_domain::agreement::{LINES, money::WAS};
use bursar_domain::allotment::Use;
use bursar_domain::catalogue::overlap;
use bursar_domain::catalogue::{DocumentKind, EntryKind, EventKind, Origin, Part, RelationKind, ScopeOf, Status};
use bursar_domain::contribution::{DonorAct, DonorKind, Why};
use bursar_domain::disbursement::Purpose;
use bursar_domain::ledger::Account;
use bursar_domain::mail::Template;
use bursar_domain::member_state::{CountryGroup, RegionalGroup};
use bursar_domain::need::{AssessmentKind, Visibility};
use bursar_domain::order::OrderKind;
use bursar_domain::parameters::{SPECS, Shape, Spec};
use bursar_domain::partner::TYPES;
use bursar_domain::payee::PayeeKind;
use bursar_domain::plan::SCENARIOS;
use bursar_domain::role::Role;
use bursar_domain::rule_set::SUB_REGIONS;
use bursar_domain::statement::YEAR_END;
use bursar_domain::text::LANGUAGES;
use bursar_domain::vocabulary::Certainty;
use bursar_domain::{bank, call, campaign, matching, nomination, workflow};
use bursar_exchange::MESSAGES as IMPORT;
use bursar_office::demo::Step;
use bursar_web::api::openapi;
use bursar_web::i18n::SOURCES;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A message as its file has it.
struct Message {
    file: &'static str,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    text: String,
}

type Messages = BTreeMap<&'static str, BTreeMap<String, Message>>;

/// English says everything that is asked for, and nothing else; all that is wrong, at once.
#[test]
fn english_is_complete() {
    let mut findings = Vec::new();
    let messages = read(&mut findings);
    findings.retain(|f| f.starts_with("en/"));
    let sources = sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    against_sources(&messages["en"], &sources, &mut findings);
    assert!(findings.is_empty(), "{} findings:\n{}\n", findings.len(), findings.join("\n"));
}

/// Each language has the messages of English, with the same arguments; all that is wrong, at once.
#[test]
fn every_language_says_the_same() {
    let mut findings = Vec::new();
    let messages = read(&mut findings);
    between_languages(&messages, &mut findings);
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

fn against_sources(english: &BTreeMap<String, Message>, sources: &Sources, findings: &mut Vec<String>) {
    let mut unknown: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for asked in &sources.asked {
        match english.get(&asked.key) {
            None => {
                let given: Vec<&str> = asked.given.iter().flatten().map(String::as_str).collect();
                let with = if given.is_empty() { String::new() } else { format!(" (with {})", given.join(", ")) };
                unknown.entry(&asked.key).or_default().insert(format!("{}{with}", asked.at));
            }
            Some(message) => {
                let missing: Vec<&String> = asked.given.iter().flat_map(|given| message.variables.difference(given)).collect();
                if !missing.is_empty() {
                    findings.push(format!("{}: {} needs {missing:?}", asked.at, asked.key));
                }
            }
        }
    }
    let families = families(sources);
    for (family, at) in &sources.families {
        if !families.contains_key(family.as_str()) {
            findings.push(format!("{at}: keys {family}… are put together, and no table here says which"));
        }
    }
    for (family, keys) in &families {
        for key in keys.iter().filter(|k| !english.contains_key(*k)) {
            unknown.entry(key).or_default().insert(format!("the table of {family}…"));
        }
    }
    findings.extend(unknown.iter().map(|(key, places)| {
        let places: Vec<&str> = places.iter().map(String::as_str).collect();
        format!("en: {key} is in no file; asked for at {}", places.join(", "))
    }));
    for (key, text) in IMPORT {
        if let Some(message) = english.get(*key)
            && message.variables.iter().any(|v| !text.contains(&format!("${v} ")))
        {
            findings.push(format!("en/{}: {key} needs {:?}", message.file, message.variables));
        }
    }
    let asked: BTreeSet<&str> = sources.asked.iter().map(|a| a.key.as_str()).collect();
    let listed: BTreeSet<&String> = families.values().flatten().collect();
    let referred: BTreeSet<&String> = english.values().flat_map(|m| &m.references).collect();
    let strings: BTreeSet<&str> = sources.strings.iter().map(|(_, s)| s.as_str()).collect();
    for (key, message) in english {
        // A string that reads like the key is taken for it, unless it is a mere word, which may be anything.
        let named = key.contains('-') && !key.starts_with("refusal-") && strings.contains(key.as_str());
        if !named && !asked.contains(key.as_str()) && !listed.contains(key) && !referred.contains(key) {
            findings.push(format!("en/{}: {key} is never used", message.file));
        }
    }
}

/// The keys that are put together at run time, from the tables they are put together from.
fn families(sources: &Sources) -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut all: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    let mut family = |prefix: &'static str, codes: &mut dyn Iterator<Item = &str>| {
        let keys = codes.map(|c| format!("{prefix}{}", c.replace(['_', '.'], "-").to_lowercase()));
        all.entry(prefix).or_default().extend(keys);
    };
    let strings = || sources.strings.iter();
    family("account-", &mut Account::ALL.iter().map(|a| a.code()));
    family("action-", &mut strings().filter(|(file, s)| is_action(file, s)).map(|(_, s)| s.as_str()));
    family("answer-", &mut ["yes", "no"].into_iter());
    family("budget-", &mut LINES.into_iter());
    family("was-", &mut WAS.into_iter());
    family("reminder-", &mut ["30", "7", "0"].into_iter());
    family("partner-type-", &mut TYPES.into_iter());
    family("order-kind-", &mut OrderKind::ALL.iter().map(|k| k.code()));
    family(
        "calendar-",
        &mut call::Calendar::usual(jiff::civil::date(2026, 12, 7)).dates().iter().map(|(name, _)| *name).chain(["meeting", "year_end"]),
    );
    family("criterion-", &mut call::CRITERIA.into_iter());
    family("demo-step-", &mut Step::ALL.iter().map(|s| s.code()));
    family("found-", &mut ["confirm", "reject", "miss"].into_iter());
    family("lost-", &mut ["miss", "withdraw_late"].into_iter());
    family("payee-kind-", &mut PayeeKind::PAID.iter().map(|k| k.code()).chain(["fund"]));
    family("purpose-", &mut Purpose::ALL.iter().map(|p| p.code()));
    family("sign-", &mut ["verify", "certify", "approve"].into_iter());
    let acts = ["request", "verify", "certify", "approve", "send", "return", "confirm", "hear", "reject", "miss"];
    family("disbursement-act-", &mut acts.into_iter());
    family("donor-act-", &mut DonorAct::ALL.iter().map(|a| a.code()));
    family("donor-kind-", &mut DonorKind::ALL.iter().map(|k| k.code()));
    family("earmark-", &mut ["dropped", "conditional", "refused"].into_iter());
    family("field-", &mut nomination::STEPS.iter().flat_map(|(_, fields)| *fields).copied().chain(["title", "about"]));
    family("group-", &mut RegionalGroup::ALL.iter().map(|g| g.code()).chain(["none"]));
    family("group-", &mut CountryGroup::ALL.iter().map(|g| g.code()));
    family("area-", &mut SUB_REGIONS.iter().map(|(code, _)| *code));
    family("bank-is-", &mut ["contribution", "held", "interest", "charge", "conversion"].into_iter());
    family("bank-matched-", &mut ["contribution", "held_receipt", "bank_event", "disbursement", "agreement", "mission"].into_iter());
    family("bank-what-", &mut bank::What::ALL.iter().map(|w| w.code()));
    family("match-reason-", &mut bank::Reason::ALL.iter().map(|w| w.code()).chain(["currency"]));
    family("held-why-", &mut Why::ALL.iter().map(|w| w.code()));
    family("import-", &mut IMPORT.iter().map(|(key, _)| key.trim_start_matches("import-")));
    family("in-", &mut LANGUAGES.into_iter());
    family("journal-", &mut strings().map(|(_, s)| s.as_str()).filter(|s| is_journal(s)));
    family("measure-", &mut ["pledged", "signed", "received"].into_iter());
    family("reason-", &mut nomination::REASONS.iter().copied());
    family("role-", &mut Role::ALL.iter().map(|r| r.label().trim_start_matches("role-")));
    family("rule-", &mut ["a", "b", "c", "d", "e", "no-show"].into_iter());
    family("rule-why-", &mut strings().filter_map(|(_, s)| s.strip_prefix("rule-why-")).filter(|s| !s.is_empty()));
    family("sex-", &mut ["F", "M", "X"].into_iter());
    family("step-", &mut nomination::STEPS.iter().map(|(step, _)| *step));
    family("close-step-", &mut YEAR_END.iter().map(|s| s.key));
    family("close-holds-", &mut YEAR_END.iter().map(|s| s.key));
    family("scenario-", &mut SCENARIOS.iter().map(|(name, _)| *name));
    family("use-", &mut Use::ALL.iter().map(|u| u.code()));
    family("kind-", &mut bursar_office::trace::KINDS.into_iter());
    family("way-", &mut bursar_domain::correction::WAYS.iter().map(|(way, _)| *way));
    family("estimate-method-", &mut bursar_domain::estimate::Method::ALL.iter().map(|m| m.code()));
    family("undo-step-", &mut bursar_domain::contribution::UNDO_STEPS.iter().copied());
    family("window-", &mut ["A", "B"].into_iter());
    family("facet-", &mut bursar_web::pages::catalogue::FACETS.iter().copied());
    family("path-", &mut openapi::operations().iter().flat_map(|(r, _)| openapi::in_path(r.path)));
    family("record-kind-", &mut EntryKind::ALL.iter().map(|k| k.code()));
    family("closeness-", &mut bursar_domain::vocabulary::Closeness::ALL.iter().map(|c| c.code()));
    family("record-status-", &mut Status::ALL.iter().map(|s| s.code()));
    family("document-kind-", &mut DocumentKind::ALL.iter().map(|k| k.code()));
    family("event-", &mut EventKind::ALL.iter().map(|k| k.code()));
    family("gap-", &mut Status::ALL.iter().map(|s| s.code()));
    family("record-scope-", &mut ScopeOf::ALL.iter().map(|s| s.code()));
    family("record-part-", &mut Part::ALL.iter().map(|s| s.code()));
    family("record-origin-", &mut Origin::ALL.iter().map(|s| s.code()));
    family("record-relation-", &mut RelationKind::ALL.iter().map(|s| s.code()));
    family("record-level-", &mut ["0", "1", "2", "3"].into_iter());
    family("record-region-", &mut ["002", "009", "019", "142", "150"].into_iter());
    family("record-", &mut ["source_opened", "duplicates_checked"].into_iter());
    family("fund-scope-", &mut ["in", "cross-cutting", "adjacent", "tag"].into_iter());
    family("bulk-language-", &mut LANGUAGES.into_iter());
    family("certainty-", &mut Certainty::ALL.iter().map(|c| c.code()));
    family("glossary-list-", &mut bursar_web::pages::catalogue::LISTS.iter().copied());
    let visible = || Visibility::ALL.iter().map(|v| v.code());
    family("need-visible-", &mut visible());
    family("need-visible-", &mut visible().map(|v| format!("{v}-hint")).collect::<Vec<_>>().iter().map(String::as_str));
    family("need-assessment-", &mut AssessmentKind::ALL.iter().map(|k| k.code()));
    family("state-need-", &mut ["met", "partly_met", "unmet"].into_iter());
    family("campaign-section-", &mut campaign::SECTIONS.iter().map(|s| s.code));
    family("campaign-ask-", &mut campaign::SECTIONS.iter().map(|s| s.code));
    family("campaign-group-", &mut campaign::Group::ALL.iter().map(|g| g.code()));
    family("overlap-strength-", &mut overlap::Strength::ALL.iter().map(|s| s.code()));
    family("match-part-", &mut matching::Part::ALL.iter().map(|p| p.code()));
    family("match-answer-", &mut matching::Answer::ALL.iter().map(|a| a.code()));
    family("match-whole-", &mut matching::Whole::ALL.iter().map(|w| w.code()));
    family("match-next-", &mut matching::MACHINE.states().into_iter());
    family("action-match-", &mut matching::MACHINE.table.iter().map(|t| t.event));
    // By which way a programme reaches a State is said by the way.
    let why = matching::Part::ALL.iter().flat_map(|p| matching::Answer::ALL.iter().map(move |a| format!("{p}-{a}")));
    family("match-why-", &mut why.filter(|w| w != "beneficiary-yes").collect::<Vec<_>>().iter().map(String::as_str));
    for prefix in ["matches-as-", "matches-lead-"] {
        family(prefix, &mut ["all", "state", "provider"].into_iter());
    }
    family("campaign-way-", &mut campaign::Way::ALL.iter().map(|w| w.code()));
    for prefix in ["mail-subject-", "mail-text-", "mail-template-"] {
        family(prefix, &mut Template::ALL.iter().map(|t| t.code()));
    }
    family("trip-", &mut ["ticket", "dsa", "terminals", "other"].into_iter());
    for machine in workflow::ALL {
        family(
            "state-",
            &mut machine.states().iter().map(|s| machine.state_key(s)).collect::<Vec<_>>().iter().map(|k| &k["state-".len()..]),
        );
    }
    let params: Vec<String> = SPECS.iter().map(Spec::label).collect();
    family("param-", &mut params.iter().map(|k| k.trim_start_matches("param-")));
    for spec in SPECS {
        if let Shape::Choice(codes) = spec.shape {
            family("choice-", &mut codes.iter().copied());
        }
    }
    for (field, codes) in nomination::CODES.iter().filter(|(_, codes)| !codes.contains(&"yes")) {
        let keys = codes.iter().map(|c| format!("{field}-{c}").replace('_', "-").to_lowercase());
        all.entry("nomination::CODES ").or_default().extend(keys);
    }
    // Refusals and months are asked for where they arise.
    all.insert("refusal-", BTreeSet::new());
    all
}

/// `call.clear`, as the office logs it; the logins of the demonstration look alike, there and in what tests begin with.
fn is_action(file: &str, s: &str) -> bool {
    let word = |w: &str| !w.is_empty() && w.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    file.contains("office/src")
        && !["/demo/", "src/testing.rs"].iter().any(|part| file.contains(part))
        && s.split_once('.').is_some_and(|(kind, what)| word(kind) && word(what))
}

/// `J04`.
fn is_journal(s: &str) -> bool {
    // `J14`, and `J14b` beside it.
    let digits = s.strip_prefix('J').map(|n| n.strip_suffix('b').unwrap_or(n));
    digits.is_some_and(|n| n.len() == 2 && n.bytes().all(|b| b.is_ascii_digit()))
}
