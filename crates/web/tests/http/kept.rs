//! What was typed is kept: every form of the product, every field of it filled in wrongly in turn, comes back with all that was
//! typed and with the error beside that field, and nothing is done (issue 2 §7).

use crate::html::{Field, Form};
use crate::http::Person;
use crate::world::{CALL, IBAN, World};
use bursar_domain::bank::{Line, What};
use bursar_domain::contribution::{Contribution, DonorKind, Earmark, HeldReceipt, Offer, Refund};
use bursar_domain::digest::sha256_hex;
use bursar_domain::disbursement::Disbursement;
use bursar_domain::draw::Source;
use bursar_domain::mission::{Attendance, Ended, Mission, Ticket};
use bursar_domain::nomination::Nomination;
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::review::Review;
use bursar_domain::round::Round;
use bursar_domain::{Cents, Currency, Id, Money};
use bursar_office::bank::EventInput;
use bursar_office::contributions::FixedInput;
use bursar_office::demo::Step;
use bursar_office::payees::Typed;
use bursar_office::round_questions::Frozen;
use bursar_store::{Find, Record, Write};
use bursar_web::route::{self, Method};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Acts whose form has nothing to fill in: a button does them.
const BUTTONS: &[&str] = &[
    "/sign-out",
    "/office/fund/fundraising",
    "/office/fund/activate",
    "/office/contributions/{id}/check",
    "/office/contributions/{id}/anonymity",
    "/office/contributions/{id}/agree",
    "/office/held/{id}/check",
    "/office/bank/lines/{id}/take",
    "/office/bank/lines/{id}/join",
    "/office/bank/lines/{id}/payment",
    "/office/bank/lines/{id}/up",
    "/office/bank/events/{id}/check",
    "/office/calls/{number}/clear",
    "/office/nominations/{id}/detach/{slot}",
    "/office/nominations/{id}/endorse",
    "/office/nominations/{id}/accept",
    "/office/nominations/{id}/promote",
    "/office/nominations/{id}/substitute",
    "/office/calls/{number}/reviews/assign-all",
    "/office/calls/{number}/round/assemble",
    "/office/calls/{number}/round/run",
    "/office/calls/{number}/round/stop",
    "/office/calls/{number}/round/condition",
    "/office/calls/{number}/round/publish",
    "/office/allotments/{id}/allot",
    "/office/allotments/{id}/withdraw",
    "/office/allotments/{id}/close",
    "/office/plans/{id}/adopt",
    "/office/plans/{id}/discard",
    "/office/periods/{key}/revalue",
    "/office/periods/{key}/allowance",
    "/office/periods/{key}/accounts",
    "/office/periods/{key}/close",
    "/office/periods/{key}/snapshot",
    "/office/corrections/{id}/agree",
    "/office/corrections/{id}/withdraw",
    "/office/disbursements/{id}/sign",
    "/office/disbursements/{id}/by-statement",
    "/office/payments/{id}/hand-over",
    "/office/payments/{id}/discard",
    "/office/missions/{id}/move",
    "/office/missions/{id}/decide-ticket",
    "/office/missions/{id}/check-refund",
    "/office/agreements/{id}/condition",
    "/office/agreements/{id}/tranche",
    "/office/agreements/{id}/owed",
    "/office/agreements/{id}/commit-year",
    "/office/agreements/{id}/amend",
    "/office/agreements/{id}/check",
    "/office/agreements/{id}/settle",
    "/office/reports/{id}/narrative",
    "/office/reports/{id}/accept",
    "/office/reports/{id}/confirm-estimate",
    "/office/orders/{id}/approve",
    "/office/orders/{id}/commit",
    "/office/orders/{id}/close",
    "/office/catalogue/{id}/publish",
    "/office/catalogue/{id}/confirm",
    "/searches/{id}/{token}/confirm",
    "/searches/{id}/{token}/stop",
    "/office/mail/{id}/again",
    "/office/needs/{id}/endorse",
    "/office/needs/{id}/confirm",
    "/office/campaigns/{id}/open",
    "/office/campaigns/{id}/close",
    "/office/campaigns/{id}/discard",
    "/office/documents/{id}/publish",
    "/office/documents/{id}/confirm",
    "/office/needs/{id}/look",
    "/office/matches/{id}/review",
    "/office/matches/{id}/offer",
    "/office/matches/{id}/accept",
    "/office/matches/{id}/introduce",
    "/office/matches/{id}/discuss",
    "/office/catalogue/imports/{id}/apply",
    "/office/catalogue/imports/{id}/discard",
    "/demo/sign-in",
    "/demo/clock",
    "/demo/step",
];

/// Fields whose error belongs to the form as a whole: which of login and password is wrong is not told.
const TOLD_FOR_THE_FORM: &[(&str, &str)] = &[("/sign-in", "login"), ("/sign-in", "password")];

/// What was walked, and what was wrong.
#[derive(Default)]
struct Walk {
    acts: BTreeSet<&'static str>,
    fields: usize,
    faults: Vec<String>,
}

fn typed_into(f: &Field) -> bool {
    !matches!(f.kind.as_str(), "hidden" | "radio" | "checkbox" | "select" | "file" | "password")
}

/// The form filled in as somebody might.
fn filled(form: &Form, given: &[(&str, &str)]) -> Form {
    let mut out = form.clone();
    for name in form.names() {
        let f = form.field(&name).unwrap();
        let given = given.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
        let standing = f.value.clone();
        let value = match f.kind.as_str() {
            "file" => continue,
            "radio" if form.fields.iter().any(|f| f.name == name && f.on) && given.is_none() => continue,
            "radio" | "checkbox" => standing,
            "select" => f.options.iter().find(|o| !o.is_empty()).unwrap().clone(),
            "password" => "long enough to be one".into(),
            _ if !standing.is_empty() => standing,
            "date" => "2026-07-06".into(),
            "datetime-local" => "2026-07-06T09:00".into(),
            _ => format!("Typed {name} ÀÖ<b>"),
        };
        out = out.fill(&name, &given.unwrap_or(value));
    }
    out
}

/// A value that is wrong in any field of this kind.
fn wrong(f: &Field, draft: bool) -> String {
    match f.kind.as_str() {
        // A draft takes what is typed, as long as it is not too long (AC-07).
        _ if draft => "y".repeat(4000),
        "textarea" => "y".repeat(f.max.unwrap() + 1),
        "date" => "2026-02-31".into(),
        "datetime-local" => "never".into(),
        "radio" | "checkbox" | "select" => "nonsense".into(),
        _ if f.name == "currency" => "XXQ".into(),
        _ if f.name == "login" => "no mail".into(),
        _ => "z".repeat(5001),
    }
}

/// Walks one form: the page it is on, the act it does, what is given to fill it in with.
fn walk(all: &RefCell<Walk>, p: &Person<'_>, page: &str, act: &str, given: &[(&str, &str)]) {
    let mut all = all.borrow_mut();
    let route = route::find(Method::Post, act).unwrap_or_else(|| panic!("no route does {act}")).0.path;
    all.acts.insert(route);
    let form = p.page(page).form(act);
    let good = filled(&form, given);
    let draft = route.ends_with("/edit/{step}");
    let names = form.names();
    assert!(!names.is_empty(), "{act} has nothing to fill in");
    for name in &names {
        let f = form.field(name).unwrap();
        let sent = match f.kind.as_str() {
            "file" => good.clone().attach(name, "wrong.bin", b"\x00\x01 of no type that is taken"),
            "password" => good.clone().fill(name, "short"),
            "radio" | "checkbox" | "select" => good.clone().force(name, &wrong(f, draft)),
            _ => good.clone().fill(name, &wrong(f, draft)),
        };
        all.fields += 1;
        let before = p.world.seq();
        let answer = p.submit(&sent);
        let mut fault = |what: String| all.faults.push(format!("{act} {name} ({}): {what}", f.kind));
        if answer.status != 422 || p.world.seq() != before {
            fault(format!("answered {}, and the log went on by {}", answer.status, p.world.seq() - before));
            continue;
        }
        let shown = answer.page();
        let Some(back) = shown.find_form(act) else {
            fault(format!("the form is gone: {:?}", shown.summary()));
            continue;
        };
        let of_form = TOLD_FOR_THE_FORM.contains(&(route, name.as_str()));
        if of_form != back.errors.is_empty() || !of_form && !back.errors.contains(name) || shown.summary().is_empty() {
            fault(format!("errors beside {:?}; {:?}", back.errors, shown.summary()));
        }
        for f in sent.fields.iter().filter(|f| typed_into(f)) {
            if back.value(&f.name) != f.value {
                fault(format!("{} was {:.60?} and came back as {:.60?}", f.name, f.value, back.value(&f.name)));
            }
        }
        for other in names.iter().filter(|n| *n != name) {
            let f = form.field(other).unwrap();
            if matches!(f.kind.as_str(), "radio" | "checkbox" | "select") && back.value(other) != sent.value(other) {
                fault(format!("{other} was {:?} and came back as {:?}", sent.value(other), back.value(other)));
            }
            if f.kind == "password" && !back.value(other).is_empty() {
                fault(format!("{other}, a password, came back"));
            }
        }
        if back.field("commit_id").map(|f| &f.value) == sent.field("commit_id").map(|f| &f.value) {
            fault("the form came back with the key that was used".into());
        }
    }
}

/// An offer in the books; with its id.
fn offered(w: &World, kind: DonorKind, tied: bool) -> Id {
    let state = (kind == DonorKind::State).then(|| "FIN".to_owned());
    let act = w.act("finance.assistant");
    let offer = |id| Offer {
        id,
        donor_kind: kind,
        donor_state: state.clone(),
        donor_name: "Giver".into(),
        offered: Money { minor: 500_000, currency: Currency::USD },
        offered_on: bursar_domain::time::day(w.office().now()),
        tied: tied.then(|| "for project X".to_owned()),
        anonymous: false,
    };
    w.office().record_offer(&act, offer).unwrap().subject
}

#[test]
fn every_field_of_every_form_keeps_what_was_typed_and_says_what_is_wrong() {
    let all = RefCell::new(Walk::default());
    let go = |p: &Person<'_>, page: &str, act: &str, given: &[(&str, &str)]| walk(&all, p, page, act, given);
    let same = |p: &Person<'_>, at: &str, given: &[(&str, &str)]| walk(&all, p, at, at, given);

    {
        let w = World::after(None);
        same(&w.anyone(), "/sign-in", &[]);
        go(&w.person("donor"), "/office/me", "/office/me/password", &[("present", bursar_office::demo::PASSWORD)]);
        let r9 = w.person("fund.manager");
        go(&r9, "/office/fund", "/office/fund/threshold", &[]);
        same(&r9, "/parameters/propose", &[("women_share", "41")]);
        go(&r9, "/parameters/propose", "/parameters/propose-from-file", &[]);
        let typed = BTreeMap::from([("women_share".to_owned(), "41".to_owned())]);
        let later = bursar_domain::time::plus_days(bursar_domain::time::day(w.office().now()), 9);
        w.office().propose_parameters(&w.act("fund.manager"), &typed, "x", later).unwrap();
        go(&w.person("high.representative"), "/parameters/2", "/parameters/2/decide", &[]);
        let r21 = w.person("administrator");
        same(&r21, "/office/accounts/new", &[("login", "typed@mail.example"), ("name", "Typed"), ("roles", "R2")]);
        same(&r21, &format!("/office/accounts/{}", w.account("mission.ken").id), &[("roles", "R3"), ("active", "yes")]);
    }
    {
        let w = World::after(None);
        same(&w.anyone(), "/programmes/M001/suggest", &[]);
        let (r19, r20) = (w.person("verifier"), w.person("contributor"));
        let given = [
            ("leads", "GFCE"),
            ("funders", "World Bank"),
            ("implementers", "ITU"),
            ("partners", "OAS"),
            ("states", "Fidji"),
            ("regions", "Africa"),
            ("scope", "named"),
            ("start", "2026"),
            ("end", "2027"),
            ("as_of", "2026-05"),
            ("link", "https://example.org/"),
            ("amount", "5"),
            ("currency", "USD"),
            ("parent", "M001"),
        ];
        same(&r20, "/office/catalogue/new", &given);
        let typed = crate::catalogue::content("Course for cyber diplomats");
        let id = w.office().submit_programme(&w.act("contributor"), &typed).unwrap().subject;
        let at = format!("/office/catalogue/{id}");
        same(&r20, &format!("{at}/edit"), &given);
        same(&r20, &format!("{at}/withdraw"), &[]);
        go(&r19, &at, &format!("{at}/verify"), &[]);
        for act in ["reject", "merge"] {
            same(&r19, &format!("{at}/{act}"), &[("survivor", "M001")]);
        }
        w.office().verify_programme(&w.act("verifier"), id, None, true, true).unwrap();
        w.office().publish_programme(&w.act("verifier"), id, None).unwrap();
        same(&r19, &format!("{at}/dispute"), &[]);
        w.office().dispute_programme(&w.act("verifier"), id, None, "A party", "x").unwrap();
        same(&r19, &format!("{at}/settle"), &[]);
        let act = bursar_office::Act::by(bursar_office::catalogue::public(), w.office().new_id());
        let suggestion = w.office().make_suggestion(&act, id, "x", "", "").unwrap().subject;
        go(&r19, "/office/suggestions", &format!("/office/suggestions/{suggestion}"), &[]);
        let given = [("kind", "strategy"), ("states", "Fidji"), ("links", "en https://example.org/a"), ("date", "2026")];
        same(&r20, "/office/documents/new", &given);
        let document = crate::views::documents(&w)[1].0;
        let at = format!("/office/documents/{document}");
        same(&r20, &format!("{at}/edit"), &given);
        go(&r19, &at, &format!("{at}/verify"), &[]);
        go(&r19, &at, &format!("{at}/copy"), &[]);
        same(&r19, &format!("{at}/end"), &[]);
        let r3 = w.person("mission.ken");
        go(&r3, "/office/state", "/office/state/contact-point", &[("state", "KEN"), ("on", "2026-01-01")]);
        go(&r3, "/office/state", "/office/state/gaps", &[("state", "KEN")]);
    }
    {
        let w = World::after(Step::Contributions);
        let (r8, r9) = (w.person("finance.assistant"), w.person("fund.manager"));
        go(&r9, "/office/fund", "/office/fund/threshold", &[]);
        go(&r9, "/office/fund", "/office/fund/officers", &[]);
        same(&r8, "/office/contributions/new", &[("donor_name", "Typed"), ("amount", "5"), ("tied", "yes"), ("tied_words", "x")]);
        same(&r8, "/office/rates", &[]);
        let at = |id: Id, what: &str| format!("/office/contributions/{id}{what}");
        let id = offered(&w, DonorKind::Private, false);
        go(&r9, &at(id, ""), &at(id, "/screen"), &[]);
        let id = offered(&w, DonorKind::State, true);
        go(&r9, &at(id, ""), &at(id, "/earmark"), &[]);
        let id = offered(&w, DonorKind::State, false);
        go(&r8, &at(id, ""), &at(id, "/pledge"), &[]);
        let fixed = FixedInput {
            date: bursar_domain::time::day(w.office().now()),
            amount: Money { minor: 500_000, currency: Currency::USD },
            reference: "R".into(),
        };
        w.office().pledge(&w.act("finance.assistant"), id, None, &fixed).unwrap();
        go(&r9, &at(id, ""), &at(id, "/sign"), &[]);
        w.office().sign_agreement(&w.act("fund.manager"), id, None, &fixed, &Default::default()).unwrap();
        go(&r8, &at(id, ""), &at(id, "/receipt"), &[]);
        assert_eq!(w.get::<Contribution>(id).receipts.len(), 0);
        let r12 = w.person("certifying.officer");
        go(&r8, "/office/rates", "/office/rates/type", &[("currency", "SEK"), ("rate", "9.5")]);
        w.office().record_receipt(&w.act("finance.assistant"), id, None, &fixed, Default::default()).unwrap();
        go(&r12, &at(id, ""), &at(id, "/back"), &[]);
        // What a contribution may come to later, written as it would then stand.
        let signed: Contribution = w.get(id);
        let later = |edit: &dyn Fn(&mut Contribution)| {
            let mut c = Contribution { id: w.office().new_id(), ..signed.clone() };
            edit(&mut c);
            w.commit(vec![Write::of(&c, 0).unwrap()]);
            c.id
        };
        let checked = |c: &mut Contribution, state: &str| {
            c.state = state.into();
            c.receipts[0].checked_by = Some(w.account("certifying.officer").id);
        };
        let id = later(&|c| (c.state, c.receipts) = ("overdue".into(), Vec::new()));
        go(&r8, &at(id, ""), &at(id, "/remind"), &[]);
        go(&r9, &at(id, ""), &at(id, "/writeoff"), &[]);
        w.office().propose_write_off(&w.act("fund.manager"), id, None, "x").unwrap();
        go(&r12, &at(id, "/decide"), &at(id, "/drop"), &[]);
        let id = later(&|c| checked(c, "received"));
        go(&r9, &at(id, ""), &at(id, "/refund"), &[]);
        let id = later(&|c| {
            checked(c, "received");
            c.earmark = Some(Earmark { words: "x".into(), exit: Some("conditional".into()), reason: "x".into() });
        });
        go(&r9, &at(id, ""), &at(id, "/condition"), &[]);
        let mut payee = Payee::new(w.office().new_id(), PayeeKind::Donor, "Payee", None, w.account("donor").id).unwrap();
        payee.state = "payable".into();
        w.commit(vec![Write::of(&payee, 0).unwrap()]);
        let id = later(&|c| {
            checked(c, "received");
            let fixed = c.receipts[0].fixed.clone();
            c.refunds.push(Refund { fixed, unmet: false, reason: "x".into(), agreed_by: Some(c.id) });
        });
        go(&r8, &at(id, ""), &at(id, "/pay"), &[]);

        same(&r8, "/office/bank", &[("account", "X"), ("closing", "5")]);
        let lines = [crate::bank::credit("B1", 500_000, "x"), crate::bank::credit("B2", -700, "x")];
        w.office().load_bank_statement(&w.act("finance.assistant"), &crate::bank::statement("1", &lines)).unwrap();
        for (minor, what) in [(500_000, "contribution"), (-700, "charge")] {
            let line = w.all::<Line>().into_iter().find(|l| l.amount.minor == minor).unwrap();
            let page = format!("/office/bank/lines/{}", line.id);
            go(&r8, &page, &format!("{page}/is"), &[("what", what), ("received", "5"), ("received_currency", "EUR")]);
            go(&r8, &page, &format!("{page}/aside"), &[]);
        }
        same(&r8, "/office/bank/events", &[("what", "conversion"), ("amount", "5"), ("received", "5"), ("currency", "EUR")]);
        let event = EventInput { what: What::Charge, fixed: fixed.clone(), received: None };
        let event = w.office().record_bank_event(&w.act("finance.assistant"), &event).unwrap().subject;
        let page = format!("/office/bank/events/{event}");
        go(&r12, &page, &format!("{page}/back"), &[]);
        // A line joined with a charge that was recorded by hand, and wrongly so.
        let charge = w.office().record_bank_event(
            &w.act("finance.assistant"),
            &EventInput {
                what: What::Charge,
                fixed: FixedInput { amount: Money { minor: 900, currency: Currency::USD }, ..fixed.clone() },
                received: None,
            },
        );
        let charge = charge.unwrap().subject;
        w.office().check_bank_event(&w.act("certifying.officer"), charge, None).unwrap();
        let line = crate::bank::statement("2", &[crate::bank::credit("B3", -900, "x")]);
        w.office().load_bank_statement(&w.act("finance.assistant"), &line).unwrap();
        let line = w.all::<Line>().into_iter().find(|l| l.amount.minor == -900).unwrap().id;
        w.office().join_line(&w.act("finance.assistant"), line, None, charge, 0).unwrap();
        let page = format!("/office/bank/lines/{line}");
        go(&r12, &page, &format!("{page}/separate"), &[]);

        same(&r8, "/office/held", &[("amount", "5")]);
        let held = |state: &str, contribution: Option<Id>| {
            let id = w.office().hold_receipt(&w.act("finance.assistant"), "x", &fixed).unwrap().subject;
            let h = HeldReceipt { state: state.into(), contribution, ..w.get(id) };
            w.commit(vec![Write::of(&h, 1).unwrap()]);
            format!("/office/held/{id}")
        };
        let one = held("recorded", None);
        go(&r12, &one, &format!("{one}/back"), &[]);
        let pledged = later(&|c| (c.state, c.agreement) = ("pledged".into(), None));
        let one = held("held", Some(pledged));
        go(&r8, &one, &format!("{one}/assign"), &[]);
        go(&r9, &one, &format!("{one}/accept"), &[]);
        go(&r9, &one, &format!("{one}/return"), &[]);
        let one = held("returned", None);
        go(&r8, &one, &format!("{one}/pay"), &[]);
    }
    {
        let w = World::after(Step::Call);
        let (r7, r9) = (w.person("project.officer"), w.person("fund.manager"));
        same(&r7, "/office/calls", &[]);
        let draft = w.office().draft_call(&w.act("project.officer"), "gm-2026-thematic").unwrap().subject;
        let number = w.get::<bursar_domain::call::Call>(draft).number;
        same(&r7, &format!("/office/calls/{number}/edit"), &[("allotment", "5")]);
        same(&r9, &format!("/office/calls/{CALL}/cancel"), &[]);
        let p = w.person("drafter.ken");
        same(&p, &format!("/office/calls/{CALL}/nominate"), &[]);
        let id = w.begin(CALL, "KEN");
        for step in ["person", "experience", "travel", "undertakings"] {
            same(&p, &format!("/office/nominations/{id}/edit/{step}"), &[]);
        }
        for slot in ["note_verbale", "statement"] {
            go(&p, &format!("/office/nominations/{id}/edit/documents"), &format!("/office/nominations/{id}/attach/{slot}"), &[]);
        }
        same(&w.person("mission.ken"), &format!("/office/nominations/{id}/withdraw"), &[]);
    }
    {
        let w = World::after(Step::Activation);
        let number = w.chaired_call();
        let (at, office) = (format!("/office/calls/{number}/draw"), w.office());
        let id = w.call(&number).value.id;
        go(&w.person("board"), &at, &format!("{at}/commit"), &[]);
        office.commit_to_draw(&w.act("board"), id, &sha256_hex(b"secret")).unwrap();
        w.clock.hours(24 * 11);
        go(&w.person("board"), &at, &format!("{at}/reveal"), &[]);
        go(&w.person("fund.manager"), &at, &format!("{at}/replace"), &[("with", "drand")]);
        office.replace_in_draw(&w.act("fund.manager"), id, Source::Drand, "x").unwrap();
        w.clock.hours(2);
        go(&w.person("project.officer"), &at, &format!("{at}/signature"), &[]);
    }
    {
        let w = World::after(Step::Nominations);
        let id = w.nomination(w.call(CALL).value.id, "KEN").id;
        let at = format!("/office/nominations/{id}");
        go(&w.person("project.officer"), &at, &format!("{at}/return"), &[]);
        same(&w.person("project.officer"), &format!("{at}/screen"), &[]);
        go(&w.person("finance.assistant"), &at, &format!("{at}/ticket"), &[]);
    }
    {
        let w = World::after(Step::Screening);
        let reviews = format!("/office/calls/{CALL}/reviews");
        go(&w.person("project.officer"), &reviews, &format!("{reviews}/assign"), &[]);
        w.office().assign_all(&w.act("project.officer"), w.call(CALL).value.id).unwrap();
        let reviewer = w.account("reviewer.1").id;
        let id = w.office().find::<Review>(&Find::of(Review::KIND).eq("reviewer_id", reviewer)).unwrap()[0].value.id;
        let (p, at) = (w.person("reviewer.1"), format!("/office/reviews/{id}"));
        go(&p, &at, &format!("{at}/declare"), &[("conflict", "yes")]);
        w.office().declare(&w.act("reviewer.1"), id, None, false, "").unwrap();
        let points = [("relevance", "1"), ("contribution", "1"), ("benefit", "1"), ("follow_up", "1")];
        go(&p, &at, &format!("{at}/submit"), &points);
        go(&p, &at, &format!("{at}/declare"), &[]);
    }
    {
        let w = World::after(Step::Scoring);
        let office = w.office();
        let id = office.assemble_round(&w.act("project.officer"), w.call(CALL).value.id).unwrap().subject;
        office.run_round(&w.act("project.officer"), id, None).unwrap();
        let at = format!("/office/calls/{CALL}/round");
        go(&w.person("fund.manager"), &at, &format!("{at}/send"), &[]);
        let round: Round = w.get(id);
        let outside = (0..round.candidates.len()).find(|i| {
            let list = round.exchanged(round.candidates[round.selected[0]].nomination, round.candidates[*i].nomination);
            list.is_ok_and(|l| Frozen::of(&round).unwrap().weigh(&round.chosen(), &l).unwrap().cost.broken.is_empty())
        });
        let [out, into] = [round.selected[0], outside.expect("somebody could take the seat")].map(|i| round.candidates[i].nomination);
        go(&w.person("fund.manager"), &format!("{at}/override?out={out}&into={into}"), &format!("{at}/override"), &[]);
        office.send_round(&w.act("fund.manager"), id, None, "x").unwrap();
        go(&w.person("high.representative"), &format!("{at}/decide/return"), &format!("{at}/decide"), &[]);
    }
    {
        let w = World::after(Step::Approval);
        let n = w.all::<Nomination>().into_iter().find(|n| n.state == "approved").unwrap();
        let at = format!("/office/nominations/{}", n.id);
        go(&w.person(&format!("mission.{}", n.state_iso.to_lowercase())), &at, &format!("{at}/decline"), &[]);
    }
    {
        let w = World::after(Step::Activation);
        let (r7, r9) = (w.person("project.officer"), w.person("fund.manager"));
        go(&r9, "/office/budget", "/office/budget/reserve", &[("amount", "5")]);
        same(&r7, "/office/allotments/new", &[("amount", "5")]);
        let running = bursar_domain::allotment::Use::Running;
        let five = bursar_domain::Cents::dollars(5);
        let id = w.office().propose_allotment(&w.act("project.officer"), running, 2026, "Portal", five).unwrap().subject;
        let at = format!("/office/allotments/{id}");
        go(&r9, &at, &format!("{at}/decline"), &[]);
        w.office().allot(&w.act("fund.manager"), id, None).unwrap();
        go(&r9, &at, &format!("{at}/change"), &[("amount", "5")]);
        same(&r9, "/office/plans/new", &[("income", "5")]);
        let month = w.closed_month();
        let at = format!("/office/periods/{month}");
        let (r9, r12) = (w.person("fund.manager"), w.person("certifying.officer"));
        go(&r9, &at, &format!("{at}/reopen"), &[]);
        w.office().ask_reopening(&w.act("fund.manager"), &month, None, "x").unwrap();
        go(&r12, &at, &format!("{at}/answer"), &[]);
        let year = w.closed_year();
        let (r8, r9, r12) = (w.person("finance.assistant"), w.person("fund.manager"), w.person("certifying.officer"));
        go(&r9, &format!("/office/periods/{year}"), &format!("/office/periods/{year}/audit"), &[]);
        let entry = w.charge();
        same(&r8, &format!("/office/ledger/entries/{entry}/correct"), &[]);
        let today = bursar_domain::time::day(w.office().now());
        let id = w.office().propose_correction(&w.act("finance.assistant"), entry, today, "x").unwrap().subject;
        go(&r12, &format!("/office/corrections/{id}"), &format!("/office/corrections/{id}/decline"), &[]);
    }

    {
        let w = World::after(Step::Publication);
        let paid = w.paid();
        let (r7, r8, r9) = (w.person("project.officer"), w.person("finance.assistant"), w.person("fund.manager"));
        let (r12, r14) = (w.person("certifying.officer"), w.person("bank.signatory"));
        let bank = [("name", "Typed"), ("account", IBAN), ("bic", "")];
        same(&r8, "/office/payees/new", &[("payee_kind", "supplier"), ("payee_name", "Typed"), bank[0], bank[1], bank[2]]);
        let payee = |what: &str| format!("/office/payees/{}{what}", paid.payee);
        same(&r8, &payee("/propose"), &bank);
        go(&r8, &payee(""), &payee("/close"), &[]);
        let typed = Typed { name: "Typed".into(), account: IBAN.into(), bic: String::new(), reason: "x".into() };
        w.office().propose_details(&w.act("finance.assistant"), paid.payee, None, &typed).unwrap();
        same(&r12, &payee("/confirm"), &[]);
        go(&r12, &payee("/confirm"), &payee("/discard"), &[]);
        same(&r12, "/office/disbursements/confirmations", &[]);

        let sent = w.office().fetch::<Disbursement>(paid.disbursement).unwrap().value;
        let in_state = |state: &str| {
            let d = Disbursement { id: w.office().new_id(), state: state.into(), ..sent.clone() };
            w.commit(vec![Write::of(&d, 0).unwrap()]);
            format!("/office/disbursements/{}", d.id)
        };
        same(&r12, &format!("/office/disbursements/{}/find-out", paid.disbursement), &[("outcome", "miss")]);
        let one = in_state("requested");
        go(&r7, &one, &format!("{one}/return"), &[]);
        in_state("approved");
        same(&r14, "/office/payments", &[]);

        // A mission as it may come to stand.
        let first = w.all::<Mission>().into_iter().find(|m| m.state == "opened").unwrap();
        let nominee = w.person(&format!("nominee.{}", first.state_iso.to_lowercase()));
        let n = first.nomination;
        same(&nominee, &format!("/office/nominations/{n}/bank"), &bank);
        let in_state = |state: &str, edit: &dyn Fn(&mut Mission)| {
            let mut m = Mission { id: w.office().new_id(), state: state.into(), ..first.clone() };
            edit(&mut m);
            w.commit(vec![Write::of(&m, 0).unwrap()]);
            format!("/office/missions/{}", m.id)
        };
        let ticket =
            Ticket { usd: Cents(1), number: "T".into(), paid: None, late: String::new(), by: paid.payee, confirmed_by: Some(paid.payee) };
        let bought = |m: &mut Mission| m.ticket = Some(ticket.clone());
        let one = in_state("opened", &|_| ());
        go(&nominee, &one, &format!("{one}/visa"), &[]);
        same(&r7, &format!("{one}/end"), &[]);
        let other = w.nomination(first.call, &first.state_iso);
        let reserve = Nomination { id: w.office().new_id(), state: "reserve".into(), ..other };
        w.commit(vec![Write::of(&reserve, 0).unwrap()]);
        go(&r9, &one, &format!("{one}/substitute"), &[]);
        let one = in_state("visa_granted", &|_| ());
        go(&r8, &one, &format!("{one}/ticket"), &[("number", "T")]);
        w.office().discard_details(&w.act("certifying.officer"), paid.payee, None, "x").unwrap();
        let one = in_state("ticketed", &bought);
        go(&r8, &one, &format!("{one}/pay"), &[]);
        same(&r9, &format!("{one}/lose"), &[("event", "miss"), ("force_majeure", "no")]);
        let absent = |m: &mut Mission| m.ended = Some(Ended { reason: "x".into(), fault: true, substitute: None, excused: None });
        let one = in_state("no_show", &absent);
        go(&r9, &one, &format!("{one}/excuse"), &[]);
        let one = in_state("in_session", &bought);
        go(&r7, &one, &format!("{one}/attendance"), &[("attended", "1"), ("required", "2")]);
        let low = |m: &mut Mission| m.attendance = Attendance { attended: 1, required: 10 };
        let one = in_state("returned", &low);
        go(&r7, &one, &format!("{one}/report"), &[]);
        go(&r9, &one, &format!("{one}/dsa"), &[]);
        same(&r8, &format!("{one}/settle"), &[]);
        let one = in_state("settled", &|m| m.refund_due = Cents(100));
        go(&r8, &one, &format!("{one}/refund"), &[]);
    }
    crate::kept_grants::partners_and_agreements(&go);
    crate::kept_grants::reports(&go);
    crate::kept_grants::orders(&go);
    crate::kept_campaigns::campaigns(&go);
    crate::kept_bulk::files_of_records(&go);
    crate::kept_matching::matches(&go);
    crate::kept_needs::needs(&go);

    let walk = all.into_inner();
    assert!(walk.faults.is_empty(), "{} faults in {} fields:\n{}", walk.faults.len(), walk.fields, walk.faults.join("\n"));
    let missing: Vec<&str> = route::all()
        .filter(|r| r.method == Method::Post)
        .map(|r| r.path)
        .filter(|p| !walk.acts.contains(p) && !BUTTONS.contains(p))
        .collect();
    assert!(missing.is_empty(), "no form of these was walked: {missing:?}");
    assert!(BUTTONS.iter().all(|b| !walk.acts.contains(b) && route::all().any(|r| r.path == *b)), "a button has a field, or is gone");
    assert!(walk.fields > 150, "{}", walk.fields);
}
