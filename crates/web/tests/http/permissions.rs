//! Promise 21: every route × every role × own and other State × nobody. What each may call is written here once more, from
//! DOMAIN §1 and §5 and not from the code: a route without a row fails.

use crate::grants::Grants;
use crate::http::{Answer, Person};
use crate::world::{CALL, Paid, World};
use bursar_domain::bank::{Line, What};
use bursar_domain::contribution::{Contribution, RateRow};
use bursar_domain::nomination::Nomination;
use bursar_domain::review::Review;
use bursar_domain::{Cents, Currency, Id, Role, Scope};
use bursar_office::bank::EventInput;
use bursar_office::contributions::FixedInput;
use bursar_office::demo::Step;
use bursar_store::{Find, Record};
use bursar_web::route::{self, Method};
use std::collections::BTreeMap;

/// Staff, those who decide and auditors read everything in the office.
const READ: &str = "R7 R8 R9 R10 R16 R17";

/// The books are read also by the officers who sign for payments.
const BOOKS: &str = "R7 R8 R9 R10 R12 R13 R14 R16 R17";

/// Those who read what is paid.
const PAYS: &str = "R7 R8 R9 R10 R12 R13 R14 R16 R17";

/// Method, path, who: `all` everyone; `signed` whoever is signed in; `R9` holders of the role; `R3=` holders of the role for
/// the State of the nomination; `R15!` the reviewer of this file or review; `R11!` a co-chair the call names; `demo` everyone, in a demonstration.
const MAY: &[(&str, &str, &str)] = &[
    ("GET", "/", "all"),
    ("GET", "/status", "all"),
    ("GET", "/contributions", "all"),
    ("GET", "/contributions.csv", "all"),
    ("GET", "/calls", "all"),
    ("GET", "/calls/{number}", "all"),
    ("GET", "/calls/{number}/round", "all"),
    ("GET", "/calls/{number}/round/instance.json", "all"),
    ("GET", "/calls/{number}/round/result.json", "all"),
    ("GET", "/verify.py", "all"),
    ("GET", "/states", "all"),
    // The catalogue: read by everyone; submitted by R20, verified by R19.
    ("GET", "/programmes", "all"),
    ("GET", "/programmes.csv", "all"),
    ("GET", "/programmes.xlsx", "all"),
    ("GET", "/programmes/exchange.csv", "all"),
    ("GET", "/programmes/exchange.json", "all"),
    ("GET", "/programmes/map", "all"),
    ("GET", "/programmes/gaps", "all"),
    ("GET", "/programmes/gaps/states", "all"),
    ("GET", "/programmes/compare", "all"),
    ("GET", "/programmes/timeline", "all"),
    ("GET", "/programmes/names", "all"),
    ("GET", "/documents", "all"),
    ("GET", "/documents/{code}", "all"),
    ("GET", "/documents/{code}/copy", "all"),
    ("GET", "/calendar", "all"),
    ("GET", "/calendar.ics", "all"),
    ("GET", "/programmes/{record}", "all"),
    ("GET", "/programmes/{record}/suggest", "all"),
    ("POST", "/programmes/{record}/suggest", "all"),
    ("GET", "/states/{alpha3}/programmes", "all"),
    ("GET", "/themes/{code}", "all"),
    ("GET", "/actors/{code}", "all"),
    ("GET", "/glossary", "all"),
    ("GET", "/themes", "all"),
    ("GET", "/actors", "all"),
    ("GET", "/regions", "all"),
    ("GET", "/regions/{code}", "all"),
    ("GET", "/organisations", "all"),
    // Open to other portals.
    ("GET", "/open-data", "all"),
    ("GET", "/open-data/api", "all"),
    ("GET", "/open-data/manifest.json", "all"),
    ("GET", "/open-data/public.zip", "all"),
    ("GET", "/api/openapi.json", "all"),
    ("GET", "/catalogue.jsonld", "all"),
    ("GET", "/programmes.atom", "all"),
    ("GET", "/changes.atom", "all"),
    ("GET", "/sitemap.xml", "all"),
    ("GET", "/sitemap/{part}", "all"),
    ("GET", "/robots.txt", "all"),
    ("GET", "/office/catalogue", "R7 R8 R9 R10 R16 R17 R19 R20"),
    ("GET", "/office/catalogue/new", "R19 R20"),
    ("POST", "/office/catalogue/new", "R19 R20"),
    ("GET", "/office/catalogue/bulk", "R19 R20"),
    ("POST", "/office/catalogue/bulk", "R19 R20"),
    ("GET", "/office/catalogue/bulk/template.csv", "R19 R20"),
    ("GET", "/office/catalogue/bulk/template.xlsx", "R19 R20"),
    ("GET", "/office/catalogue/exchange", "R19"),
    ("POST", "/office/catalogue/exchange", "R19"),
    ("GET", "/office/catalogue/imports", "R7 R8 R9 R10 R16 R17 R19 R20"),
    ("GET", "/office/catalogue/imports/{id}", "R7 R8 R9 R10 R16 R17 R19 R20"),
    ("GET", "/office/catalogue/imports/{id}/refused.csv", "R7 R8 R9 R10 R16 R17 R19 R20"),
    ("GET", "/office/catalogue/imports/{id}/refused.xlsx", "R7 R8 R9 R10 R16 R17 R19 R20"),
    ("POST", "/office/catalogue/imports/{id}/apply", "R19 R20"),
    ("POST", "/office/catalogue/imports/{id}/discard", "R19 R20"),
    ("GET", "/office/catalogue/imports/{id}/undo", "R19 R20"),
    ("POST", "/office/catalogue/imports/{id}/undo", "R19 R20"),
    ("GET", "/office/catalogue/{id}", "R7 R8 R9 R10 R16 R17 R19 R20"),
    ("GET", "/office/catalogue/{id}/edit", "R19 R20"),
    ("POST", "/office/catalogue/{id}/edit", "R19 R20"),
    ("POST", "/office/catalogue/{id}/verify", "R19"),
    ("POST", "/office/catalogue/{id}/publish", "R19"),
    ("POST", "/office/catalogue/{id}/confirm", "R19 R20"),
    ("GET", "/office/catalogue/{id}/reject", "R19"),
    ("POST", "/office/catalogue/{id}/reject", "R19"),
    ("GET", "/office/catalogue/{id}/dispute", "R19"),
    ("POST", "/office/catalogue/{id}/dispute", "R19"),
    ("GET", "/office/catalogue/{id}/settle", "R19"),
    ("POST", "/office/catalogue/{id}/settle", "R19"),
    ("GET", "/office/catalogue/{id}/withdraw", "R20"),
    ("POST", "/office/catalogue/{id}/withdraw", "R20"),
    ("GET", "/office/catalogue/{id}/merge", "R19"),
    ("POST", "/office/catalogue/{id}/merge", "R19"),
    ("GET", "/office/suggestions", "R19"),
    ("POST", "/office/suggestions/{id}", "R19"),
    // Matches (SM-18): read, offered and introduced by R19; answered and agreed on by the State; put forward and talked about by R20.
    ("GET", "/office/matches", "R3 R4 R9 R16 R17 R19 R20"),
    ("GET", "/office/needs/{id}/matches", "R3= R4= R9 R16 R17 R19"),
    ("POST", "/office/needs/{id}/look", "R19"),
    ("GET", "/office/needs/{id}/put-forward", "R20"),
    ("POST", "/office/needs/{id}/put-forward", "R20"),
    ("GET", "/office/matches/{id}", "R3= R4= R9 R16 R17 R19 R20"),
    ("POST", "/office/matches/{id}/review", "R19"),
    ("GET", "/office/matches/{id}/dismiss", "R19"),
    ("POST", "/office/matches/{id}/dismiss", "R19"),
    ("POST", "/office/matches/{id}/offer", "R19"),
    ("GET", "/office/matches/{id}/accept", "R3="),
    ("POST", "/office/matches/{id}/accept", "R3="),
    ("GET", "/office/matches/{id}/decline", "R3="),
    ("POST", "/office/matches/{id}/decline", "R3="),
    ("GET", "/office/matches/{id}/introduce", "R19"),
    ("POST", "/office/matches/{id}/introduce", "R19"),
    ("POST", "/office/matches/{id}/discuss", "R3= R20"),
    ("GET", "/office/matches/{id}/agree", "R3="),
    ("POST", "/office/matches/{id}/agree", "R3="),
    // Collection campaigns (MAP-01): drafted by R7, R9, R19, run by R9; replied to by the own State or entity; paper typed in by R7, R19.
    ("GET", "/campaigns", "all"),
    ("GET", "/campaigns/{number}", "all"),
    ("GET", "/campaigns/{number}/replies/{key}", "all"),
    ("GET", "/office/campaigns", "R3 R4 R7 R8 R9 R10 R16 R17 R19 R20"),
    ("GET", "/office/campaigns/new", "R7 R9 R19"),
    ("POST", "/office/campaigns/new", "R7 R9 R19"),
    ("GET", "/office/campaigns/{id}", "R7 R8 R9 R10 R16 R17 R19"),
    ("GET", "/office/campaigns/{id}/edit", "R7 R9 R19"),
    ("POST", "/office/campaigns/{id}/edit", "R7 R9 R19"),
    ("GET", "/office/campaigns/{id}/discard", "R7 R9 R19"),
    ("POST", "/office/campaigns/{id}/discard", "R7 R9 R19"),
    ("GET", "/office/campaigns/{id}/open", "R9"),
    ("POST", "/office/campaigns/{id}/open", "R9"),
    ("GET", "/office/campaigns/{id}/extend", "R9"),
    ("POST", "/office/campaigns/{id}/extend", "R9"),
    ("GET", "/office/campaigns/{id}/close", "R9"),
    ("POST", "/office/campaigns/{id}/close", "R9"),
    ("GET", "/office/campaigns/{id}/paper", "R7 R19"),
    ("POST", "/office/campaigns/{id}/paper", "R7 R19"),
    ("GET", "/office/campaigns/{id}/reply", "R3 R4 R20"),
    ("POST", "/office/campaigns/{id}/reply", "R3 R4 R20"),
    ("GET", "/office/campaigns/{id}/reply/sheet.csv", "R3 R4 R20"),
    ("GET", "/office/campaigns/{id}/reply/sheet.xlsx", "R3 R4 R20"),
    ("POST", "/office/campaigns/{id}/reply/sheet", "R3 R4 R20"),
    ("GET", "/office/campaigns/{id}/reply/send", "R3 R20"),
    ("POST", "/office/campaigns/{id}/reply/send", "R3 R20"),
    ("GET", "/office/documents", "R7 R8 R9 R10 R16 R17 R19 R20"),
    ("GET", "/office/documents/new", "R19 R20"),
    ("POST", "/office/documents/new", "R19 R20"),
    ("GET", "/office/documents/{id}", "R7 R8 R9 R10 R16 R17 R19 R20"),
    ("GET", "/office/documents/{id}/edit", "R19 R20"),
    ("POST", "/office/documents/{id}/edit", "R19 R20"),
    ("POST", "/office/documents/{id}/verify", "R19"),
    ("POST", "/office/documents/{id}/publish", "R19"),
    ("POST", "/office/documents/{id}/confirm", "R19 R20"),
    ("GET", "/office/documents/{id}/end", "R19 R20"),
    ("POST", "/office/documents/{id}/end", "R19 R20"),
    ("POST", "/office/documents/{id}/copy", "R19"),
    // Needs (SM-17): the State's own people, R9, R19 and auditors; what is public everyone, what is open to partners R20.
    ("GET", "/needs", "all"),
    ("GET", "/needs/{id}", "all"),
    ("GET", "/office/needs", "R3 R4 R9 R16 R17 R19"),
    ("GET", "/office/needs/open", "R20"),
    ("GET", "/office/needs/new", "R3 R4"),
    ("POST", "/office/needs/new", "R3 R4"),
    ("GET", "/office/needs/{id}", "R3= R4= R9 R16 R17 R19"),
    ("GET", "/office/needs/{id}/edit", "R3= R4="),
    ("POST", "/office/needs/{id}/edit", "R3= R4="),
    ("POST", "/office/needs/{id}/endorse", "R3="),
    ("POST", "/office/needs/{id}/return", "R3="),
    ("GET", "/office/needs/{id}/open", "R3="),
    ("POST", "/office/needs/{id}/open", "R3="),
    ("POST", "/office/needs/{id}/confirm", "R3="),
    ("GET", "/office/needs/{id}/visibility", "R3="),
    ("POST", "/office/needs/{id}/visibility", "R3="),
    ("GET", "/office/needs/{id}/close", "R3="),
    ("POST", "/office/needs/{id}/close", "R3="),
    ("GET", "/office/needs/{id}/withdraw", "R3="),
    ("POST", "/office/needs/{id}/withdraw", "R3="),
    // What a State says of itself, its mission says.
    ("GET", "/office/state", "R3"),
    ("POST", "/office/state/contact-point", "R3"),
    ("POST", "/office/state/gaps", "R3"),
    // Saved searches: everyone; the page behind a link is for whoever has it. What mail waits: R21.
    ("GET", "/searches/new", "all"),
    ("POST", "/searches/new", "all"),
    ("GET", "/searches/{id}/{token}", "all"),
    ("POST", "/searches/{id}/{token}/confirm", "all"),
    ("POST", "/searches/{id}/{token}/stop", "all"),
    ("GET", "/office/me/mail", "signed"),
    ("POST", "/office/me/mail", "signed"),
    ("GET", "/office/mail", "R21"),
    ("POST", "/office/mail/{id}/again", "R21"),
    ("GET", "/log", "all"),
    ("GET", "/privacy", "all"),
    ("GET", "/accessibility", "all"),
    ("GET", "/sign-in", "all"),
    ("POST", "/sign-in", "all"),
    ("POST", "/sign-out", "signed"),
    ("GET", "/office", "signed"),
    ("GET", "/office/me", "signed"),
    ("POST", "/office/me/password", "signed"),
    // The facility (SM-02): R9 alone.
    ("GET", "/office/fund", READ),
    ("POST", "/office/fund/threshold", "R9"),
    ("POST", "/office/fund/fundraising", "R9"),
    ("POST", "/office/fund/officers", "R9"),
    ("POST", "/office/fund/activate", "R9"),
    // The modalities (DOMAIN 11.29): R9 proposes and withdraws, R10 decides.
    ("GET", "/parameters", "all"),
    ("GET", "/parameters/propose", "R9"),
    ("POST", "/parameters/propose", "R9"),
    ("POST", "/parameters/propose-from-file", "R9"),
    ("GET", "/parameters/rules.toml", "all"),
    ("GET", "/parameters/rules.json", "all"),
    ("GET", "/calls/{number}/rules.toml", "all"),
    ("GET", "/calls/{number}/rules.json", "all"),
    ("GET", "/parameters/{number}", "all"),
    ("POST", "/parameters/{number}/decide", "R9 R10"),
    // Contributions (SM-01): R8 records, R9 decides, R12 certifies.
    ("GET", "/office/contributions", "R7 R8 R9 R10 R12 R16 R17"),
    ("GET", "/office/contributions/new", "R8"),
    ("POST", "/office/contributions/new", "R8"),
    ("GET", "/office/contributions/{id}", "R7 R8 R9 R10 R12 R16 R17"),
    ("GET", "/office/contributions/{id}/statement", "R7 R8 R9 R10 R12 R16 R17"),
    ("GET", "/office/contributions/{id}/statement.csv", "R7 R8 R9 R10 R12 R16 R17"),
    ("POST", "/office/contributions/{id}/screen", "R9"),
    ("POST", "/office/contributions/{id}/earmark", "R9"),
    ("POST", "/office/contributions/{id}/pledge", "R8"),
    ("POST", "/office/contributions/{id}/sign", "R9"),
    ("POST", "/office/contributions/{id}/receipt", "R8"),
    ("POST", "/office/contributions/{id}/check", "R12"),
    ("POST", "/office/contributions/{id}/anonymity", "R8 R9"),
    ("POST", "/office/contributions/{id}/back", "R12"),
    ("POST", "/office/contributions/{id}/remind", "R8"),
    ("POST", "/office/contributions/{id}/condition", "R9"),
    ("POST", "/office/contributions/{id}/writeoff", "R9"),
    ("POST", "/office/contributions/{id}/refund", "R9"),
    ("GET", "/office/contributions/{id}/decide", "R9 R12"),
    ("POST", "/office/contributions/{id}/agree", "R12"),
    ("POST", "/office/contributions/{id}/drop", "R9 R12"),
    ("POST", "/office/contributions/{id}/pay", "R8"),
    ("GET", "/office/bank", "R7 R8 R9 R10 R12 R16 R17"),
    ("POST", "/office/bank", "R8"),
    ("GET", "/office/bank/lines", "R7 R8 R9 R10 R12 R16 R17"),
    ("GET", "/office/bank/lines/{id}", "R7 R8 R9 R10 R12 R16 R17"),
    ("POST", "/office/bank/lines/{id}/take", "R8"),
    ("POST", "/office/bank/lines/{id}/is", "R8"),
    ("POST", "/office/bank/lines/{id}/join", "R8"),
    ("POST", "/office/bank/lines/{id}/separate", "R12"),
    ("POST", "/office/bank/lines/{id}/payment", "R12"),
    ("POST", "/office/bank/lines/{id}/aside", "R8"),
    ("POST", "/office/bank/lines/{id}/up", "R8"),
    ("GET", "/office/bank/events", "R7 R8 R9 R10 R12 R16 R17"),
    ("POST", "/office/bank/events", "R8"),
    ("GET", "/office/bank/events/{id}", "R7 R8 R9 R10 R12 R16 R17"),
    ("POST", "/office/bank/events/{id}/check", "R12"),
    ("POST", "/office/bank/events/{id}/back", "R12"),
    ("GET", "/office/held", "R7 R8 R9 R10 R12 R16 R17"),
    ("POST", "/office/held", "R8"),
    ("GET", "/office/held/{id}", "R7 R8 R9 R10 R12 R16 R17"),
    ("POST", "/office/held/{id}/check", "R12"),
    ("POST", "/office/held/{id}/back", "R12"),
    ("POST", "/office/held/{id}/assign", "R8"),
    ("POST", "/office/held/{id}/accept", "R9"),
    ("POST", "/office/held/{id}/return", "R9"),
    ("POST", "/office/held/{id}/pay", "R8"),
    ("GET", "/office/rates", "R7 R8 R9 R10 R12 R16 R17"),
    ("POST", "/office/rates", "R8"),
    ("POST", "/office/rates/type", "R8"),
    ("GET", "/office/rates/{id}", "R7 R8 R9 R10 R12 R16 R17"),
    // Calls (SM-03).
    ("GET", "/office/calls", READ),
    ("POST", "/office/calls", "R7 R9"),
    ("GET", "/office/calls/{number}", READ),
    ("GET", "/office/calls/{number}/edit", "R7 R9"),
    ("POST", "/office/calls/{number}/edit", "R7 R9"),
    ("GET", "/office/calls/{number}/clear", "R9"),
    ("POST", "/office/calls/{number}/clear", "R9"),
    ("GET", "/office/calls/{number}/cancel", "R9"),
    ("POST", "/office/calls/{number}/cancel", "R9"),
    // The draw (WA-05): read by the office and the co-chairs the call names, who alone commit and reveal.
    ("GET", "/office/calls/{number}/draw", "R7 R8 R9 R10 R11! R16 R17"),
    ("POST", "/office/calls/{number}/draw/commit", "R11!"),
    ("POST", "/office/calls/{number}/draw/reveal", "R11!"),
    ("POST", "/office/calls/{number}/draw/replace", "R9"),
    ("POST", "/office/calls/{number}/draw/signature", "R7 R9"),
    // Nominations (SM-04): the State's own people; staff and auditors once it is endorsed.
    ("GET", "/office/nominations", "R3 R4 R5 R7 R8 R9 R10 R16 R17"),
    ("GET", "/office/calls/{number}/nominate", "R3 R4"),
    ("POST", "/office/calls/{number}/nominate", "R3 R4"),
    ("GET", "/office/nominations/{id}", "R3= R4= R5= R7 R8 R9 R10 R16 R17"),
    ("GET", "/office/nominations/{id}/edit/{step}", "R3= R4="),
    ("POST", "/office/nominations/{id}/edit/{step}", "R3= R4="),
    ("POST", "/office/nominations/{id}/attach/{slot}", "R3= R4="),
    ("POST", "/office/nominations/{id}/detach/{slot}", "R3= R4="),
    ("GET", "/office/nominations/{id}/file/{slot}", "R3= R4= R5= R7 R8 R9 R10 R15! R16 R17"),
    ("GET", "/office/nominations/{id}/endorse", "R3="),
    ("POST", "/office/nominations/{id}/endorse", "R3="),
    ("GET", "/office/nominations/{id}/withdraw", "R3="),
    ("POST", "/office/nominations/{id}/withdraw", "R3="),
    ("POST", "/office/nominations/{id}/return", "R7"),
    ("GET", "/office/nominations/{id}/screen", "R7"),
    ("POST", "/office/nominations/{id}/screen", "R7"),
    ("POST", "/office/nominations/{id}/ticket", "R8"),
    ("POST", "/office/nominations/{id}/accept", "R3= R5="),
    ("POST", "/office/nominations/{id}/decline", "R3="),
    ("GET", "/office/nominations/{id}/substitute", "R3= R4="),
    ("POST", "/office/nominations/{id}/substitute", "R3= R4="),
    ("POST", "/office/nominations/{id}/promote", "R9"),
    // Reviews (SM-06): R7 assigns, each reviewer the own ones.
    ("GET", "/office/calls/{number}/reviews", READ),
    ("POST", "/office/calls/{number}/reviews/assign-all", "R7"),
    ("POST", "/office/calls/{number}/reviews/assign", "R7"),
    ("GET", "/office/reviews", "R15"),
    ("GET", "/office/reviews/{id}", "R15!"),
    ("POST", "/office/reviews/{id}/declare", "R15!"),
    ("POST", "/office/reviews/{id}/submit", "R15!"),
    // Rounds (SM-07, SM-09).
    ("GET", "/office/calls/{number}/round", READ),
    ("POST", "/office/calls/{number}/round/assemble", "R7"),
    ("GET", "/office/calls/{number}/round/run", READ),
    ("POST", "/office/calls/{number}/round/run", "R7"),
    ("POST", "/office/calls/{number}/round/stop", "R7"),
    ("GET", "/office/calls/{number}/round/what-if", READ),
    ("GET", "/office/calls/{number}/round/firmness", READ),
    ("GET", "/office/calls/{number}/round/override", "R9"),
    ("POST", "/office/calls/{number}/round/override", "R9"),
    ("POST", "/office/calls/{number}/round/send", "R9"),
    ("GET", "/office/calls/{number}/round/decide/{event}", "R10"),
    ("POST", "/office/calls/{number}/round/decide", "R10"),
    ("POST", "/office/calls/{number}/round/condition", "R7"),
    ("GET", "/office/calls/{number}/round/publish", "R9"),
    ("POST", "/office/calls/{number}/round/publish", "R9"),
    ("GET", "/office/calls/{number}/round/inputs", READ),
    ("GET", "/office/calls/{number}/round/outcome", READ),
    // Payees (SM-11): R8 proposes, R12 confirms; a delegate's details come from the delegate or the mission (WA-03).
    ("GET", "/office/payees", PAYS),
    ("GET", "/office/payees/new", "R8"),
    ("POST", "/office/payees/new", "R8"),
    ("GET", "/office/payees/{id}", PAYS),
    ("GET", "/office/payees/{id}/propose", "R8"),
    ("POST", "/office/payees/{id}/propose", "R8"),
    ("GET", "/office/payees/{id}/confirm", "R12"),
    ("POST", "/office/payees/{id}/confirm", "R12"),
    ("POST", "/office/payees/{id}/discard", "R12"),
    ("POST", "/office/payees/{id}/close", "R8"),
    ("GET", "/office/nominations/{id}/bank", "R3= R5="),
    ("POST", "/office/nominations/{id}/bank", "R3= R5="),
    // Disbursements (SM-11): the four acts.
    ("GET", "/office/disbursements", PAYS),
    ("GET", "/office/disbursements/confirmations", "R8 R12"),
    ("POST", "/office/disbursements/confirmations", "R8 R12"),
    ("GET", "/office/disbursements/{id}", PAYS),
    ("GET", "/office/disbursements/{id}/sign", "R7 R12 R13"),
    ("POST", "/office/disbursements/{id}/sign", "R7 R12 R13"),
    ("POST", "/office/disbursements/{id}/return", "R7 R12 R13 R14"),
    ("POST", "/office/disbursements/{id}/by-statement", "R12"),
    ("GET", "/office/disbursements/{id}/find-out", "R12"),
    ("POST", "/office/disbursements/{id}/find-out", "R12"),
    // Payment files: R14 alone; the bytes also to auditors.
    ("GET", "/office/payments", PAYS),
    ("POST", "/office/payments", "R14"),
    ("GET", "/office/payments/{id}", PAYS),
    ("GET", "/office/payments/{id}/hand-over", "R14"),
    ("POST", "/office/payments/{id}/hand-over", "R14"),
    ("POST", "/office/payments/{id}/discard", "R14"),
    ("GET", "/office/payments/{id}/file.xml", "R14 R16 R17"),
    ("GET", "/office/payments/{id}/file.csv", "R14 R16 R17"),
    // Missions (SM-12): the State's own and the delegate; the office, those who pay, auditors.
    ("GET", "/office/missions", "R3 R5 R7 R8 R9 R10 R12 R13 R14 R16 R17"),
    ("GET", "/office/missions/{id}", "R3= R5= R7 R8 R9 R10 R12 R13 R14 R16 R17"),
    ("POST", "/office/missions/{id}/visa", "R3= R5= R7"),
    ("POST", "/office/missions/{id}/move", "R7"),
    ("GET", "/office/missions/{id}/end", "R3= R7"),
    ("POST", "/office/missions/{id}/end", "R3= R7"),
    ("POST", "/office/missions/{id}/substitute", "R9"),
    ("POST", "/office/missions/{id}/ticket", "R8"),
    ("POST", "/office/missions/{id}/decide-ticket", "R12"),
    ("POST", "/office/missions/{id}/pay", "R8"),
    ("POST", "/office/missions/{id}/attendance", "R7"),
    ("POST", "/office/missions/{id}/report", "R5= R7"),
    ("POST", "/office/missions/{id}/dsa", "R9"),
    ("GET", "/office/missions/{id}/settle", "R8"),
    ("POST", "/office/missions/{id}/settle", "R8"),
    ("GET", "/office/missions/{id}/lose", "R9"),
    ("POST", "/office/missions/{id}/lose", "R9"),
    ("POST", "/office/missions/{id}/excuse", "R9"),
    ("POST", "/office/missions/{id}/refund", "R8"),
    ("POST", "/office/missions/{id}/check-refund", "R12"),
    // The books.
    ("GET", "/office/ledger", BOOKS),
    ("GET", "/office/ledger/entries", BOOKS),
    ("GET", "/office/ledger/entries/{id}", BOOKS),
    // The end of months and years: R8 prepares, R9 or R12 closes; R9 asks for re-opening, R12 answers.
    ("GET", "/office/periods", BOOKS),
    ("GET", "/office/periods/{key}", BOOKS),
    ("POST", "/office/periods/{key}/revalue", "R8"),
    ("POST", "/office/periods/{key}/allowance", "R9 R12"),
    ("POST", "/office/periods/{key}/accounts", "R8 R12"),
    ("GET", "/office/periods/{key}/close", "R9 R12"),
    ("POST", "/office/periods/{key}/close", "R9 R12"),
    ("POST", "/office/periods/{key}/snapshot", "R9 R12"),
    ("POST", "/office/periods/{key}/reopen", "R9"),
    ("POST", "/office/periods/{key}/answer", "R9 R12"),
    ("POST", "/office/periods/{key}/audit", "R9"),
    // Plans (FIN-05): R8 or R9 saves one, R9, another person, puts it into force.
    ("GET", "/office/forecast", BOOKS),
    ("GET", "/office/plans", BOOKS),
    ("GET", "/office/plans/new", "R8 R9"),
    ("POST", "/office/plans/new", "R8 R9"),
    ("GET", "/office/plans/{id}", BOOKS),
    ("POST", "/office/plans/{id}/adopt", "R9"),
    ("POST", "/office/plans/{id}/discard", "R8 R9"),
    ("GET", "/office/ledger/trial-balance", BOOKS),
    ("GET", "/office/ledger/trial-balance.csv", BOOKS),
    ("GET", "/office/ledger/trial-balance.xlsx", BOOKS),
    // The statement of a year is public (S4 §27).
    ("GET", "/statements", "all"),
    ("GET", "/statements/{year}", "all"),
    ("GET", "/statements/{year}/statement.csv", "all"),
    ("GET", "/statements/{year}/statement.xlsx", "all"),
    // Corrections: R8 proposes, R12 agrees.
    ("GET", "/office/ledger/entries/{id}/correct", "R8"),
    ("POST", "/office/ledger/entries/{id}/correct", "R8"),
    ("GET", "/office/corrections", BOOKS),
    ("GET", "/office/corrections/{id}", BOOKS),
    ("POST", "/office/corrections/{id}/agree", "R12"),
    ("POST", "/office/corrections/{id}/decline", "R12"),
    ("POST", "/office/corrections/{id}/withdraw", "R8"),
    // Budget control (MON-10): R7 and R8 propose, R9 allots and keeps the reserve.
    ("GET", "/office/budget", BOOKS),
    ("POST", "/office/budget/reserve", "R9"),
    ("GET", "/office/allotments/new", "R7 R8"),
    ("POST", "/office/allotments/new", "R7 R8"),
    ("GET", "/office/allotments/{id}", BOOKS),
    ("POST", "/office/allotments/{id}/allot", "R9"),
    ("POST", "/office/allotments/{id}/decline", "R9"),
    ("POST", "/office/allotments/{id}/withdraw", "R7 R8"),
    ("POST", "/office/allotments/{id}/change", "R9"),
    ("GET", "/office/allotments/{id}/close", "R9"),
    ("POST", "/office/allotments/{id}/close", "R9"),
    ("GET", "/office/activities/{id}", BOOKS),
    // Accounts: R21, who has no business role.
    ("GET", "/office/accounts", "R21"),
    ("GET", "/office/accounts/new", "R21"),
    ("POST", "/office/accounts/new", "R21"),
    ("GET", "/office/accounts/{id}", "R21"),
    ("POST", "/office/accounts/{id}", "R21"),
    // Agreements, their reports and partners (SM-10, SM-13): the missions of the beneficiaries and the partner's people see theirs.
    ("GET", "/office/agreements", "R3 R6 R7 R8 R9 R10 R12 R13 R14 R16 R17"),
    ("GET", "/office/agreements/new", "R7"),
    ("POST", "/office/agreements/new", "R7"),
    ("GET", "/office/agreements/{id}", "R3= R6 R7 R8 R9 R10 R12 R13 R14 R16 R17"),
    ("GET", "/office/agreements/{id}/edit", "R7"),
    ("POST", "/office/agreements/{id}/edit", "R7"),
    ("POST", "/office/agreements/{id}/say/{event}", "R3= R6 R7 R9 R10 R12"),
    ("GET", "/office/agreements/{id}/approve", "R10"),
    ("POST", "/office/agreements/{id}/approve", "R10"),
    ("POST", "/office/agreements/{id}/condition", "R7"),
    ("GET", "/office/agreements/{id}/sign", "R9 R10"),
    ("POST", "/office/agreements/{id}/sign", "R9 R10"),
    ("GET", "/office/agreements/{id}/cancel", "R9"),
    ("POST", "/office/agreements/{id}/cancel", "R9"),
    ("POST", "/office/agreements/{id}/tranche", "R3= R6 R8"),
    ("POST", "/office/agreements/{id}/owed", "R3= R6 R8"),
    ("POST", "/office/agreements/{id}/commit-year", "R9"),
    ("POST", "/office/agreements/{id}/shift", "R7"),
    ("POST", "/office/agreements/{id}/extend", "R9"),
    ("GET", "/office/agreements/{id}/amendment", "R7"),
    ("POST", "/office/agreements/{id}/amendment", "R7"),
    ("POST", "/office/agreements/{id}/amend", "R10"),
    ("POST", "/office/agreements/{id}/notice", "R9"),
    ("GET", "/office/agreements/{id}/terminate", "R10"),
    ("POST", "/office/agreements/{id}/terminate", "R10"),
    ("POST", "/office/agreements/{id}/refund", "R8"),
    ("POST", "/office/agreements/{id}/check", "R12"),
    ("GET", "/office/agreements/{id}/release", "R12"),
    ("POST", "/office/agreements/{id}/release", "R12"),
    ("POST", "/office/agreements/{id}/confirm", "R8"),
    ("GET", "/office/agreements/{id}/close", "R7"),
    ("POST", "/office/agreements/{id}/close", "R7"),
    ("GET", "/office/agreements/{id}/settle", "R12"),
    ("POST", "/office/agreements/{id}/settle", "R12"),
    ("GET", "/office/reports", "R3 R6 R7 R8 R9 R10 R12 R13 R14 R16 R17"),
    ("GET", "/office/reports/{id}", "R3= R6 R7 R8 R9 R10 R12 R13 R14 R16 R17"),
    ("POST", "/office/reports/{id}/submit", "R3= R6 R7"),
    ("POST", "/office/reports/{id}/query", "R7 R8"),
    ("POST", "/office/reports/{id}/narrative", "R7"),
    ("POST", "/office/reports/{id}/accept", "R8"),
    ("POST", "/office/reports/{id}/estimate", "R8"),
    ("POST", "/office/reports/{id}/confirm-estimate", "R12"),
    ("POST", "/office/reports/{id}/drop-estimate", "R8 R12"),
    ("POST", "/office/reports/{id}/escalate", "R9"),
    ("POST", "/office/reports/{id}/waive", "R9"),
    ("GET", "/office/partners", PAYS),
    ("POST", "/office/partners", "R7"),
    ("GET", "/office/partners/{id}", PAYS),
    ("POST", "/office/partners/{id}/clear", "R9"),
    ("POST", "/office/partners/{id}/bar", "R9"),
    ("POST", "/office/partners/{id}/people", "R7"),
    ("GET", "/office/partners/{id}/payee", "R8"),
    ("POST", "/office/partners/{id}/payee", "R8"),
    // Orders, posts, programme support.
    ("GET", "/office/orders", PAYS),
    ("GET", "/office/orders/new", "R8"),
    ("POST", "/office/orders/new", "R8"),
    ("GET", "/office/orders/{id}", PAYS),
    ("POST", "/office/orders/{id}/approve", "R9"),
    ("POST", "/office/orders/{id}/commit", "R12"),
    ("GET", "/office/orders/{id}/cancel", "R9"),
    ("POST", "/office/orders/{id}/cancel", "R9"),
    ("POST", "/office/orders/{id}/deliver", "R7"),
    ("POST", "/office/orders/{id}/accrue", "R8"),
    ("POST", "/office/orders/{id}/invoice", "R8"),
    ("POST", "/office/orders/{id}/payroll", "R8"),
    ("POST", "/office/orders/{id}/pay", "R8"),
    ("GET", "/office/orders/{id}/release", "R12"),
    ("POST", "/office/orders/{id}/release", "R12"),
    ("GET", "/office/orders/{id}/close", "R12"),
    ("POST", "/office/orders/{id}/close", "R12"),
    ("GET", "/office/programme-support", PAYS),
    ("POST", "/office/programme-support", "R8"),
    // The demonstration's own page.
    ("GET", "/demo", "demo"),
    ("POST", "/demo/sign-in", "demo"),
    ("POST", "/demo/clock", "demo"),
    ("POST", "/demo/step", "demo"),
    ("GET", "/demo/statement.xml", "demo"),
];

/// Somebody who calls, by login; nobody.
struct Caller {
    login: String,
    role: Option<Role>,
    state: Option<String>,
    id: Option<Id>,
}

/// What stands for `{id}` and the like, and who may reach it at all.
#[derive(Clone, Default)]
struct Object {
    path: String,
    /// Nominating State, of a nomination.
    state: Option<String>,
    /// A draft: nobody's but its State's.
    draft: bool,
    /// It names its nominee, who has an account.
    nominee: bool,
    /// Reviewers of it who may see it.
    reviewers: Vec<Id>,
    /// Co-chairs it names.
    chairs: Vec<Id>,
    /// Only these roles may see that it exists, whoever may call the route.
    hidden_but_to: Option<&'static str>,
}

fn callers(w: &World) -> Vec<Caller> {
    let mut callers = vec![Caller { login: String::new(), role: None, state: None, id: None }];
    let accounts: Vec<bursar_domain::account::Account> = w.all();
    for role in Role::ALL {
        let of_role = accounts.iter().filter(|a| a.grants.iter().any(|g| g.role == *role));
        for a in of_role {
            let state = match &a.grants[0].scope {
                Scope::State(iso) => Some(iso.clone()),
                Scope::Fund => None,
            };
            // One other State stands for all others.
            if state.as_deref().is_none_or(|s| ["KEN", "SEN"].contains(&s)) {
                callers.push(Caller { login: a.login.split('@').next().unwrap().to_owned(), role: Some(*role), state, id: Some(a.id) });
            }
        }
        assert!(callers.iter().any(|c| c.role == Some(*role)), "nobody holds {role}");
    }
    callers
}

/// May this person call what is written so, on this object?
fn may(who: &str, caller: &Caller, object: &Object) -> bool {
    let code = caller.role.map_or("", Role::code);
    let holds = |list: &str| list.split(' ').any(|x| x == code);
    if object.hidden_but_to.is_some_and(|list| !holds(list)) {
        return false;
    }
    let own = caller.state.is_some() && caller.state == object.state;
    who.split(' ').any(|x| match x {
        "all" | "demo" => true,
        "signed" => caller.role.is_some(),
        "R5=" => code == "R5" && own && object.nominee,
        "R3=" | "R4=" => code == &x[..2] && own,
        "R11!" => caller.id.is_some_and(|id| object.chairs.contains(&id)),
        "R15!" => caller.id.is_some_and(|id| object.reviewers.contains(&id)),
        role => role == code && !object.draft,
    })
}

/// The demonstration's call with its published round, and beside it everything that is not public: a draft of two States and
/// an endorsed file in an open call, a call that is a draft, a proposal of parameters, a reviewer who declared a conflict.
pub struct Objects {
    pub w: World,
    nominations: Vec<Object>,
    reviews: Vec<Object>,
    contribution: Id,
    /// A contribution of which the fund manager proposes to pay something back.
    deciding: Id,
    held: Id,
    rate: Id,
    missions: Vec<Object>,
    paid: Paid,
    grants: Grants,
    line: Id,
    bank_event: Id,
    pub open: String,
    draft: String,
    /// A call whose draw is made by two co-chairs.
    chaired: Object,
    /// What stands for the parameter under each address of the books.
    books: Vec<(&'static str, String)>,
    /// A record of the catalogue that waits for verification: its id and code.
    submitted: (Id, String),
    suggestion: Id,
    campaigns: crate::campaigns::Campaigns,
    matches: crate::matching::Matches,
    needs: crate::needs::Needs,
    /// A published document of nobody with a copy, and one that waits for verification: ids and codes.
    documents: [(Id, String); 2],
    /// A saved search and what signs its link.
    search: (Id, String),
    /// The mail that asks whether it is wished.
    mail: Id,
    /// Files of records: the contributor's, the verifier's.
    imports: [Id; 2],
}

pub fn objects() -> Objects {
    let w = World::demo(Step::Publication);
    // The file of the night is there.
    w.office().keep_open_data(String::new());
    w.office().make_open_data().unwrap();
    let office = w.office();
    let call = w.call(CALL).value.id;
    let open = w.another_call();
    let mut nominations = Vec::new();
    for iso in ["KEN", "SEN"] {
        let n = w.nomination(call, iso);
        let reviewers = office.reviews_of(n.id).unwrap().iter().filter(|r| r.value.state == "locked").map(|r| r.value.reviewer).collect();
        let state = Some(iso.to_owned());
        nominations.push(Object { path: n.id.to_string(), state: state.clone(), nominee: true, reviewers, ..Object::default() });
        let draft = w.begin(&open, iso);
        nominations.push(Object { path: draft.to_string(), state, draft: true, ..Object::default() });
    }
    let reviews = office
        .reviews_of(w.nomination(call, "KEN").id)
        .unwrap()
        .iter()
        .map(|r| Object { path: r.value.id.to_string(), reviewers: vec![r.value.reviewer], ..Object::default() })
        .collect();
    let contribution = w.all::<Contribution>().remove(0).id;
    let received = w.all::<Contribution>().into_iter().find(|c| c.state == "received" && c.offered.currency == Currency::USD).unwrap();
    let deciding = received.id;
    let today = bursar_domain::time::day(office.now());
    let input = FixedInput { date: today, amount: Cents(100).money(), reference: "clause 7".into() };
    office.propose_refund(&w.act("fund.manager"), deciding, None, &input, "reason").unwrap();
    let held = office.hold_receipt(&w.act("finance.assistant"), "somebody", &input).unwrap().subject;
    let rate = w.all::<RateRow>().remove(0).id;
    let event = EventInput { what: What::Charge, fixed: input, received: None };
    let bank_event = office.record_bank_event(&w.act("finance.assistant"), &event).unwrap().subject;
    office.load_bank_statement(&w.act("finance.assistant"), &crate::bank::statement("1", &[crate::bank::credit("B1", 700, "")])).unwrap();
    let line = w.all::<Line>().remove(0).id;
    let typed = BTreeMap::from([("women_share".to_owned(), "55".to_owned())]);
    let day = bursar_domain::time::plus_days(bursar_domain::time::day(office.now()), 200);
    office.propose_parameters(&w.act("fund.manager"), &typed, "decision", day).unwrap();
    let drafted = office.draft_call(&w.act("project.officer"), "gm-2026-thematic").unwrap().subject;
    let draft = w.get::<bursar_domain::call::Call>(drafted).number;
    // One of the governance structure whom no call names.
    w.people(&[("board.3", &[Role::Board], Some("CHL"))]);
    let submitted =
        w.office().submit_programme(&w.act("contributor"), &crate::catalogue::content("Course for cyber diplomats")).unwrap().subject;
    let submitted = (submitted, w.get::<bursar_domain::catalogue::Programme>(submitted).code);
    let m001 = w.office().programme("M001").unwrap().value.id;
    let act = bursar_office::Act::by(bursar_office::catalogue::public(), w.office().new_id());
    let suggestion = w.office().make_suggestion(&act, m001, "It has 250 members now.", "", "").unwrap().subject;
    let documents = crate::views::documents(&w);
    let imports = ["contributor", "verifier"]
        .map(|who| crate::bulk::sent(&w.person(who), &format!("{}\n{}", crate::bulk::HEAD, crate::bulk::row("A course"))));
    let path = w.chaired_call();
    let chaired = Object { path, chairs: ["board", "board.2"].map(|login| w.account(login).id).into(), ..Object::default() };
    let books = w.books();
    let missions = ["KEN", "SEN"].map(|iso| {
        let state = Some(iso.to_owned());
        Object { path: w.mission_for(call, iso).id.to_string(), state, nominee: true, ..Object::default() }
    });
    let (missions, paid) = (missions.into(), w.paid());
    let grants = crate::grants::grants(&w);
    let campaigns = crate::campaigns::campaigns(&w);
    let matches = crate::matching::matches(&w);
    let needs = crate::needs::needs(&w);
    let asked = bursar_office::Act::by(bursar_office::catalogue::public(), w.office().new_id());
    w.office().ask_search(&asked, &Default::default(), "en", "reader@mail.example").unwrap();
    let search = w.all::<bursar_domain::saved_search::SavedSearch>().remove(0).id;
    let mail = bursar_domain::mail::Mail::id_of(&format!("search-confirm {search}"));
    let search = (search, w.office().search_token(search).unwrap());
    Objects {
        w,
        missions,
        paid,
        grants,
        nominations,
        reviews,
        contribution,
        deciding,
        held,
        rate,
        line,
        bank_event,
        open,
        draft,
        chaired,
        books,
        submitted,
        suggestion,
        campaigns,
        matches,
        needs,
        documents,
        search,
        mail,
        imports,
    }
}

impl Objects {
    /// Each thing the parameters of the path can stand for.
    fn of(&self, path: &str) -> Vec<Object> {
        let one = |path: String| Object { path, ..Object::default() };
        let filled = |name: &str, with: &str| path.replace(&format!("{{{name}}}"), with);
        if path.starts_with("/office/nominations/") {
            let steps = filled("step", "person").replace("{slot}", "note_verbale");
            // A draft has no file yet: nobody finds what is not there.
            let there = |o: &&Object| !(path.ends_with("/file/{slot}") && o.draft);
            return self.nominations.iter().filter(there).map(|o| Object { path: steps.replace("{id}", &o.path), ..o.clone() }).collect();
        }
        if path.starts_with("/office/reviews/") {
            return self.reviews.iter().map(|o| Object { path: filled("id", &o.path), ..o.clone() }).collect();
        }
        if path.starts_with("/office/contributions/") {
            let id = if path.ends_with("/decide") { self.deciding } else { self.contribution };
            return vec![one(filled("id", &id.to_string()))];
        }
        if path.starts_with("/office/held/") {
            return vec![one(filled("id", &self.held.to_string()))];
        }
        if path.starts_with("/office/bank/lines/") {
            return vec![one(filled("id", &self.line.to_string()))];
        }
        if path.starts_with("/office/bank/events/") {
            return vec![one(filled("id", &self.bank_event.to_string()))];
        }
        if path.starts_with("/office/rates/") {
            return vec![one(filled("id", &self.rate.to_string()))];
        }
        for (prefix, id) in &self.books {
            if path.starts_with(prefix) && path.contains('{') {
                return vec![one(path.replace("{id}", id).replace("{key}", id).replace("{year}", id))];
            }
        }
        for (kind, id) in self.grants.ids() {
            if path.starts_with(&format!("/office/{kind}/{{id}}")) {
                return vec![Object { state: Some("KEN".into()), ..one(filled("id", &id.to_string()).replace("{event}", "begin")) }];
            }
        }
        if path.starts_with("/office/missions/") {
            return self.missions.iter().map(|o| Object { path: filled("id", &o.path), ..o.clone() }).collect();
        }
        for (kind, id) in [("payees", self.paid.payee), ("disbursements", self.paid.disbursement), ("payments", self.paid.file)] {
            if path.starts_with(&format!("/office/{kind}/{{id}}")) {
                return vec![one(filled("id", &id.to_string()))];
            }
        }
        if path.starts_with("/office/accounts/") {
            return vec![one(filled("id", &self.w.account("donor").id.to_string()))];
        }
        if path.starts_with("/parameters/{number}") {
            // A proposal is the office's business until it is decided.
            return vec![one(filled("number", "1")), Object { hidden_but_to: Some(READ), ..one(filled("number", "2")) }];
        }
        if path.starts_with("/programmes/{record}") {
            // A submission is nobody's but the office's.
            return vec![
                one(filled("record", "M001")),
                Object { hidden_but_to: Some("nobody"), ..one(filled("record", &self.submitted.1)) },
            ];
        }
        if path.starts_with("/office/catalogue/imports/{id}") {
            // A file that somebody else sent is R19's and the readers' business, not another contributor's.
            let [own, other] = self.imports.map(|id| filled("id", &id.to_string()));
            return vec![one(own), Object { hidden_but_to: Some("R7 R8 R9 R10 R16 R17 R19"), ..one(other) }];
        }
        if path.starts_with("/office/catalogue/{id}") {
            let of_nobody = self.w.office().programme("M002").unwrap().value.id.to_string();
            let not_own = Object { hidden_but_to: Some("R7 R8 R9 R10 R16 R17 R19"), ..one(filled("id", &of_nobody)) };
            return vec![one(filled("id", &self.submitted.0.to_string())), not_own];
        }
        if path.starts_with("/documents/{code}") {
            // The first has a copy; a submission is nobody's but the office's.
            let code = filled("code", &self.documents[0].1);
            return vec![one(code), Object { hidden_but_to: Some("nobody"), ..one(filled("code", &self.documents[1].1)) }];
        }
        if path.starts_with("/office/documents/{id}") {
            let not_own = Object { hidden_but_to: Some("R7 R8 R9 R10 R16 R17 R19"), ..one(filled("id", &self.documents[0].0.to_string())) };
            return vec![one(filled("id", &self.documents[1].0.to_string())), not_own];
        }
        if path.starts_with("/office/suggestions/{id}") {
            return vec![one(filled("id", &self.suggestion.to_string()))];
        }
        if path.starts_with("/searches/{id}/{token}") {
            let there = |token: &str| filled("id", &self.search.0.to_string()).replace("{token}", token);
            return vec![one(there(&self.search.1)), Object { hidden_but_to: Some("nobody"), ..one(there("unsigned")) }];
        }
        if path.starts_with("/office/mail/{id}") {
            return vec![one(filled("id", &self.mail.to_string()))];
        }
        let of_kenya = |id: Id| Object { state: Some("KEN".into()), ..one(filled("id", &id.to_string())) };
        if path.starts_with("/office/matches/{id}") {
            // What was set aside without being offered is the office's business.
            let aside = Object { hidden_but_to: Some("R9 R16 R17 R19"), ..of_kenya(self.matches.aside) };
            return vec![of_kenya(self.matches.introduced), aside];
        }
        if path == "/office/needs/{id}/put-forward" {
            let private = Object { hidden_but_to: Some("nobody"), ..of_kenya(self.matches.private) };
            return vec![of_kenya(self.matches.partners), private];
        }
        if ["/office/needs/{id}/matches", "/office/needs/{id}/look"].contains(&path) {
            return vec![of_kenya(self.matches.private)];
        }
        if path == "/needs/{id}" {
            let there = |id: Id| one(filled("id", &id.to_string()));
            return vec![there(self.needs.public), Object { hidden_but_to: Some("nobody"), ..there(self.needs.open) }];
        }
        if let Some(act) = path.strip_prefix("/office/needs/{id}") {
            let id = match act {
                "/edit" | "/endorse" => self.needs.draft,
                "/open" | "/return" => self.needs.endorsed,
                "/close" => self.needs.matched,
                _ => self.needs.open,
            };
            return vec![Object { state: Some("KEN".into()), ..one(filled("id", &id.to_string())) }];
        }
        if path.starts_with("/campaigns/{number}") {
            // A draft is nobody's but the office's.
            let there = |number: &str| filled("number", number).replace("{key}", "KEN");
            let draft = Object { hidden_but_to: Some("nobody"), ..one(there(&self.campaigns.draft.1)) };
            return vec![one(there(&self.campaigns.open.1)), draft];
        }
        if path.starts_with("/office/campaigns/{id}") {
            let open = one(filled("id", &self.campaigns.open.0.to_string()));
            let hidden = if path.contains("/reply") || path.contains("/paper") { Some("nobody") } else { None };
            let draft = Object { hidden_but_to: hidden, ..one(filled("id", &self.campaigns.draft.0.to_string())) };
            return vec![open, draft];
        }
        let catalogue = [
            ("/states/{alpha3}/programmes", "alpha3", "FJI"),
            ("/themes/{code}", "code", "T1"),
            ("/actors/{code}", "code", "GFCE"),
            ("/regions/{code}", "code", "002"),
            ("/sitemap/{part}", "part", "1.xml"),
        ];
        if let Some((_, name, with)) = catalogue.iter().find(|(p, _, _)| *p == path) {
            return vec![one(filled(name, with))];
        }
        let call = |number: &str, hidden_but_to| Object { hidden_but_to, ..one(filled("number", number)) };
        match path {
            "/calls/{number}" | "/calls/{number}/rules.toml" | "/calls/{number}/rules.json" => {
                vec![call(CALL, None), call(&self.open, None), call(&self.draft, Some("nobody"))]
            }
            "/calls/{number}/round" | "/calls/{number}/round/instance.json" | "/calls/{number}/round/result.json" => {
                vec![call(CALL, None), call(&self.open, Some("nobody")), call(&self.draft, Some("nobody"))]
            }
            "/office/calls/{number}/nominate" => {
                vec![call(CALL, None), call(&self.open, None), call(&self.draft, Some("nobody"))]
            }
            // A round is there for the demonstration's call only.
            // A draft has no draw yet.
            _ if path.starts_with("/office/calls/{number}/draw") => vec![
                Object { path: filled("number", &self.chaired.path), ..self.chaired.clone() },
                call(CALL, None),
                call(&self.draft, Some("nobody")),
            ],
            _ if path.starts_with("/office/calls/{number}/round") => {
                vec![Object { path: filled("number", CALL).replace("{event}", "approve"), ..Object::default() }]
            }
            _ if path.starts_with("/office/calls/{number}") => vec![call(CALL, None), call(&self.draft, None)],
            _ => vec![one(path.to_owned())],
        }
    }
}

/// Asks one route as one person, with the right token and nothing filled in.
fn ask(p: &Person<'_>, method: Method, path: &str) -> Answer {
    match method {
        Method::Get => p.get(path),
        Method::Post => p.post(path, &[]),
    }
}

/// Every route with the row that says who may call it.
fn rows() -> Vec<(&'static route::Route, &'static str)> {
    let word = |m: Method| if m == Method::Get { "GET" } else { "POST" };
    let all: Vec<_> = route::all().collect();
    for (method, path, _) in MAY {
        assert!(all.iter().any(|r| word(r.method) == *method && r.path == *path), "{method} {path} is no route");
    }
    let who = |r: &route::Route| {
        let row = MAY.iter().find(|(m, p, _)| *m == word(r.method) && *p == r.path);
        row.unwrap_or_else(|| panic!("{} {}: nobody has said who may call it", word(r.method), r.path)).2
    };
    all.into_iter().map(|r| (r, who(r))).collect()
}

/// The persons, or the nobody, who call.
fn person<'w>(w: &'w World, caller: &Caller) -> Person<'w> {
    if caller.login.is_empty() { w.anyone() } else { w.person(&caller.login) }
}

/// Every route of a method with one thing it can be called on and one person who may call it; nobody where everyone may.
pub fn permitted(o: &Objects, method: Method) -> Vec<(&'static route::Route, String, String)> {
    let callers = callers(&o.w);
    let one = |(r, who): (&'static route::Route, &str)| {
        let object = o.of(r.path).into_iter().next().unwrap();
        let caller = callers.iter().find(|c| may(who, c, &object)).unwrap_or_else(|| panic!("nobody may call {}", r.path));
        (r, object.path, caller.login.clone())
    };
    rows().into_iter().filter(|(r, _)| r.method == method).map(one).collect()
}

/// What is wrong with an answer to somebody who may not: not found; to nobody, or to sign in.
fn leak(answer: &Answer, signed: bool, method: Method) -> Option<String> {
    let right = match (answer.status, signed) {
        (404, _) => true,
        (200, false) => method == Method::Get && answer.asks_to_sign_in(),
        (401, false) => method == Method::Post && answer.asks_to_sign_in(),
        _ => false,
    };
    (!right).then(|| format!("answered {} to somebody who may not", answer.status))
}

/// What is wrong with an answer to somebody who may: the page, done, or refused by a rule.
fn wrong(answer: &Answer, method: Method) -> Option<String> {
    let right = match method {
        Method::Get => answer.status == 200,
        Method::Post => matches!(answer.status, 303 | 422),
    };
    (!right).then(|| format!("answered {} to somebody who may", answer.status))
}

#[test]
fn promise_21_every_route_for_every_role_own_and_other_state_and_nobody() {
    let o = objects();
    let callers = callers(&o.w);
    let mut faults = Vec::new();
    let mut counted = (0, 0);
    for (r, who) in rows() {
        for object in o.of(r.path) {
            // Those who may not come first: what those who may do changes the world.
            let (yes, no): (Vec<&Caller>, Vec<&Caller>) = callers.iter().partition(|c| may(who, c, &object));
            for (caller, allowed) in no.into_iter().map(|c| (c, false)).chain(yes.into_iter().map(|c| (c, true))) {
                let before = o.w.seq();
                let p = person(&o.w, caller);
                let answer = ask(&p, r.method, &object.path);
                if r.path == "/sign-out" {
                    o.w.forget_sessions();
                }
                let fault = if allowed {
                    counted.0 += 1;
                    wrong(&answer, r.method).or_else(|| {
                        (r.method == Method::Get && who != "all" && who != "demo" && answer.asks_to_sign_in())
                            .then(|| "asked to sign in".into())
                    })
                } else {
                    counted.1 += 1;
                    leak(&answer, caller.role.is_some(), r.method).or_else(|| (o.w.seq() != before).then(|| "changed something".into()))
                };
                faults.extend(fault.map(|f| format!("{:?} {} as {:?}: {f}", r.method, object.path, caller.login)));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults of {counted:?}:\n{}", faults.len(), faults.join("\n"));
    assert!(counted.0 > 700 && counted.1 > 1500, "walked too little: {counted:?}");
}

#[test]
fn promise_21_the_same_over_the_api() {
    let o = objects();
    let callers = callers(&o.w);
    let mut faults = Vec::new();
    for (r, who) in rows() {
        for object in o.of(r.path) {
            let (yes, no): (Vec<&Caller>, Vec<&Caller>) = callers.iter().partition(|c| may(who, c, &object));
            for (caller, allowed) in no.into_iter().map(|c| (c, false)).chain(yes.into_iter().map(|c| (c, true))) {
                let before = o.w.seq();
                let p = person(&o.w, caller);
                let answer = match r.method {
                    Method::Get => p.api(&object.path),
                    Method::Post => p.api_post(&object.path, serde_json::json!({})),
                };
                if r.path == "/sign-out" {
                    o.w.forget_sessions();
                }
                let right = match (allowed, caller.role.is_some(), r.method) {
                    (true, _, Method::Get) => answer.status == 200,
                    (true, _, Method::Post) => matches!(answer.status, 200 | 409 | 422),
                    (false, true, _) => answer.status == 404 && answer.keys() == ["not-found"],
                    (false, false, _) => answer.status == 404 || answer.status == 401 && answer.keys() == ["sign-in"],
                };
                if !right || !allowed && o.w.seq() != before {
                    faults.push(format!(
                        "{:?} {} as {:?} (may: {allowed}): {} {}",
                        r.method,
                        object.path,
                        caller.login,
                        answer.status,
                        answer.text().chars().take(200).collect::<String>()
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Promise 22: whether something is there is told by no word of the answer.
#[test]
fn promise_21_what_one_may_not_see_answers_like_what_is_not_there() {
    let o = objects();
    let unknown = o.w.office().new_id().to_string();
    let draft = o.nominations.iter().find(|n| n.draft && n.state.as_deref() == Some("SEN")).unwrap().path.clone();
    let review = o.reviews[0].path.clone();
    let pairs = [
        (format!("/office/nominations/{draft}"), format!("/office/nominations/{unknown}")),
        (format!("/office/nominations/{draft}/edit/person"), format!("/office/nominations/{unknown}/edit/person")),
        (format!("/office/reviews/{review}"), format!("/office/reviews/{unknown}")),
        (format!("/calls/{}", o.draft), "/calls/A-2026-9".to_owned()),
        (format!("/calls/{}/round", o.open), "/calls/A-2026-9/round".to_owned()),
        ("/parameters/2".to_owned(), "/parameters/9".to_owned()),
    ];
    for login in ["", "mission.ken", "donor", "board"] {
        let p = if login.is_empty() { o.w.anyone() } else { o.w.person(login) };
        for (there, nowhere) in &pairs {
            let (a, b) = (p.get(there), p.get(nowhere));
            assert_eq!(a.status, b.status, "{login:?} {there}");
            assert_eq!(without_ids(&a.text(), there), without_ids(&b.text(), nowhere), "{login:?} {there}");
            let (a, b) = (p.api(there), p.api(nowhere));
            assert_eq!((a.status, a.text()), (b.status, b.text()), "{login:?} {there}");
        }
    }
}

/// The page with the address it was asked for, and the ids it makes itself, left out.
fn without_ids(html: &str, asked: &str) -> String {
    let mut text = html.replace(asked, "…");
    while let Some(at) = text.find("name=\"commit_id\" value=\"") {
        let end = text[at..].find('>').unwrap() + at;
        text.replace_range(at..end, "commit");
    }
    text
}

#[test]
fn promise_21_a_state_nominates_for_itself_only() {
    let w = World::after(Step::Call);
    let before = w.seq();
    for login in ["mission.ken", "drafter.ken"] {
        let answer = w.person(login).post(&format!("/office/calls/{CALL}/nominate"), &[("state", "SEN")]);
        assert_eq!(answer.status, 422, "{login}");
    }
    assert_eq!(w.seq(), before);
    let begun = w.person("drafter.ken").post(&format!("/office/calls/{CALL}/nominate"), &[("state", "KEN")]);
    assert_eq!(begun.status, 303);
}

#[test]
fn sm_06_a_reviewer_sees_a_file_once_no_conflict_is_declared() {
    let w = World::after(Step::Screening);
    let office = w.office();
    let call = w.call(CALL).value.id;
    office.assign_all(&w.act("project.officer"), call).unwrap();
    let reviewer = w.account("reviewer.1").id;
    let mine = office.find::<Review>(&Find::of(Review::KIND).eq("reviewer_id", reviewer)).unwrap();
    let (first, second) = (&mine[0].value, &mine[1].value);
    let p = w.person("reviewer.1");
    let file = |r: &Review| format!("/office/nominations/{}", r.nomination);
    let attached = |r: &Review| format!("/office/nominations/{}/file/statement", r.nomination);
    assert_eq!((p.get(&file(first)).status, p.get(&attached(first)).status), (404, 404), "before the declaration");
    let name = w.get::<Nomination>(first.nomination).name();
    let page = p.page(&format!("/office/reviews/{}", first.id));
    assert!(!page.text().contains(&name), "the name before the declaration");
    assert!(!p.api(&format!("/office/reviews/{}", first.id)).text().contains(&name));

    p.done(&page.form(&format!("/office/reviews/{}/declare", first.id)).fill("conflict", "no"));
    assert_eq!((p.get(&file(first)).status, p.get(&attached(first)).status), (404, 200), "what is scored, not how to reach the person");
    assert!(p.page(&format!("/office/reviews/{}", first.id)).text().contains(&name));
    let mail = w.get::<Nomination>(first.nomination).answer("email").to_owned();
    let (shown, data) = (p.get(&format!("/office/reviews/{}", first.id)).text(), p.api(&format!("/office/reviews/{}", first.id)).text());
    assert!(!mail.is_empty() && !shown.contains(&mail) && !data.contains(&mail) && !data.contains("passport_until"));

    let page = p.page(&format!("/office/reviews/{}", second.id));
    let form = page.form(&format!("/office/reviews/{}/declare", second.id)).fill("conflict", "yes").fill("words", "A former colleague.");
    p.done(&form);
    assert_eq!((p.get(&file(second)).status, p.get(&attached(second)).status), (404, 404), "after a conflict");
    assert_eq!(p.get(&format!("/office/reviews/{}", second.id)).status, 200, "the own review is still there");
    assert_eq!(w.person("reviewer.2").get(&format!("/office/reviews/{}", first.id)).status, 404, "another's review");
}

#[test]
fn the_page_of_the_demonstration_exists_in_a_demonstration_only() {
    let w = World::after(None);
    for p in [w.anyone(), w.person("fund.manager")] {
        assert_eq!(p.get("/demo").status, 404);
        for act in ["sign-in", "clock", "step"] {
            assert_eq!(p.post(&format!("/demo/{act}"), &[("login", "fund.manager@demo.invalid")]).status, 404, "{act}");
        }
    }
}
