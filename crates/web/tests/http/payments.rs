//! Payees, disbursements, payment files and missions as people meet them (SM-11, SM-12; AC-02, AC-15, WA-03).

use crate::secrecy::{crawl, nowhere};
use crate::world::{CALL, IBAN, Paid, World};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::mission::Mission;
use bursar_domain::payee::Payee;
use bursar_domain::time::at;
use bursar_domain::{Id, Role};
use bursar_exchange::read_payments;
use bursar_office::demo::Step;

const R7: &str = "project.officer";
const R8: &str = "finance.assistant";
const R9: &str = "fund.manager";
const R12: &str = "certifying.officer";
const R13: &str = "approving.officer";
const R14: &str = "bank.signatory";

fn mission(id: Id, what: &str) -> String {
    format!("/office/missions/{id}{what}")
}
fn payment(id: Id, what: &str) -> String {
    format!("/office/disbursements/{id}{what}")
}

/// Proposes and confirms the details of a payee by its pages.
pub fn confirm(w: &World, payee: Id) {
    let p = w.person(R12);
    let page = p.page(&format!("/office/payees/{payee}/confirm"));
    assert!(!page.text().contains("•••"), "who calls back has the whole number before the eyes");
    let form = page.form(&format!("/office/payees/{payee}/confirm"));
    let beside = p.refused(&form.clone().fill("whom", "").fill("number", "")).form(&format!("/office/payees/{payee}/confirm")).errors;
    assert_eq!(beside, ["whom", "number"], "each beside its field");
    p.done(&form.fill("whom", "Head of accounts").fill("number", "+1 555, contract of 2024"));
}

/// The four acts by their pages, and the hand-over; gives the file.
pub fn pay(w: &World, id: Id) -> Id {
    for who in [R7, R12, R13] {
        let p = w.person(who);
        assert!(p.page(&payment(id, "")).links().iter().any(|l| l.ends_with("/sign")), "{who} finds the way");
        p.done(&p.page(&payment(id, "/sign")).form(&payment(id, "/sign")));
    }
    let p = w.person(R14);
    let form = p.page("/office/payments").form("/office/payments").fill("disbursements", &id.to_string());
    p.done(&form);
    let file = w.get::<Disbursement>(id).file.unwrap();
    let hand_over = format!("/office/payments/{file}/hand-over");
    assert_eq!(p.api(&format!("/office/payments/{file}/file.xml")).status, 404, "there is no file before it is handed over");
    let form = p.page(&hand_over).form(&hand_over);
    p.done(&form);
    // The same form again is the same effect; a new one finds nothing to hand over.
    let seq = w.seq();
    assert_eq!(p.submit(&form).status, 303);
    assert_eq!(w.seq(), seq);
    assert!(p.page(&hand_over).find_form(&hand_over).is_none());
    file
}

#[test]
fn sm_12_a_mission_from_acceptance_to_settlement_by_its_pages() {
    let w = World::after(Step::Publication);
    let m = w.all::<Mission>().remove(0);
    let (iso, n) = (m.state_iso.to_lowercase(), m.nomination);
    let (r7, r8, r12) = (w.person(R7), w.person(R8), w.person(R12));

    // The fund's own account, and the delegate's (WA-03).
    let own = Payee::fund_id();
    let form = r8.page(&format!("/office/payees/{own}/propose")).form(&format!("/office/payees/{own}/propose"));
    let wrong = r8.refused(&form.clone().fill("name", "The fund").fill("account", "DE89370400440532013001"));
    let again = wrong.form(&format!("/office/payees/{own}/propose"));
    assert_eq!((again.errors.clone(), again.value("account").as_str()), (vec!["account".into(), "bic".into()], "DE89370400440532013001"));
    r8.done(&again.fill("account", "DE89 3704 0044 0532 0130 00"));
    confirm(&w, own);
    let nominee = w.person(&format!("nominee.{iso}"));
    let bank = format!("/office/nominations/{n}/bank");
    assert!(nominee.page(&format!("/office/nominations/{n}")).links().iter().any(|l| l.ends_with("/bank")));
    nominee.done(&nominee.page(&bank).form(&bank).fill("name", "A. Delegate").fill("account", IBAN));
    assert!(nominee.page(&bank).find_form(&bank).is_none(), "it waits for confirmation");
    confirm(&w, Payee::id_of(n));

    // Visa and ticket.
    let visa = mission(m.id, "/visa");
    nominee.done(&nominee.page(&mission(m.id, "")).form(&visa));
    r7.done(&r7.page(&mission(m.id, "")).form(&mission(m.id, "/move")));
    let ticket = mission(m.id, "/ticket");
    let form = r8.page(&mission(m.id, "")).form(&ticket);
    let late = r8.refused(&form.clone().fill("amount", "99999").fill("number", "T-1"));
    assert_eq!(late.form(&ticket).errors, ["amount"]);
    r8.done(&form.fill("number", "T-1").fill("paid", "card 77"));
    r12.done(&r12.page(&mission(m.id, "")).form(&mission(m.id, "/decide-ticket")));

    // The advance, by four persons, through the bank, and confirmed by hand.
    r8.done(&r8.page(&mission(m.id, "")).form(&mission(m.id, "/pay")).press("purpose", "travel_advance"));
    let paid = w.office().disbursements_of(m.id).unwrap();
    let d = paid[0].value.clone();
    let file = pay(&w, d.id);
    let xml = w.person(R14).api(&format!("/office/payments/{file}/file.xml"));
    assert_eq!(xml.header("content-disposition").contains(".xml"), xml.status == 200);
    let sent = read_payments("p.xml", &xml.body).whole().unwrap().remove(0);
    assert_eq!((sent.payments[0].end_to_end.clone(), sent.payments[0].amount), (d.number(), d.amount.money));
    assert_eq!(sent.payments[0].to.account.number(), IBAN);
    let find_out = payment(d.id, "/find-out");
    let form = r12.page(&find_out).form(&find_out).fill("outcome", "confirm");
    assert_eq!(r12.refused(&form).form(&find_out).errors, ["reference", "note"]);
    r12.done(&form.fill("reference", "B-1").fill("note", "statement of today"));

    // The meeting.
    w.clock.advance(at(m.first_day, 9, 0));
    let (r7, r8, r12) = (w.person(R7), w.person(R8), w.person(R12));
    r7.done(&r7.page(&mission(m.id, "")).form(&mission(m.id, "/move")));
    let attendance = mission(m.id, "/attendance");
    r7.done(&r7.page(&mission(m.id, "")).form(&attendance).fill("attended", "20").fill("required", "20"));
    r7.done(&r7.page(&mission(m.id, "")).form(&mission(m.id, "/move")));
    let settle = mission(m.id, "/settle");
    let dsa = w.get::<Mission>(m.id).estimate.dsa.0 / 100 - 430;
    r8.done(&r8.page(&settle).form(&settle).fill("dsa", &dsa.to_string()));
    assert_eq!(w.get::<Mission>(m.id).state, "settled");

    // What was not used comes back.
    let refund = mission(m.id, "/refund");
    r8.done(&r8.page(&mission(m.id, "")).form(&refund).fill("reference", "B-2"));
    r12.done(&r12.page(&mission(m.id, "")).form(&mission(m.id, "/check-refund")));

    // AC-15: mission, nomination, round and call are links on one page; its own ledger stands there.
    let auditor = w.person("external.auditor");
    let page = auditor.page(&mission(m.id, ""));
    for way in [format!("/office/nominations/{n}"), format!("/office/calls/{CALL}/round"), format!("/office/calls/{CALL}")] {
        assert!(page.links().iter().any(|l| l.ends_with(&way)), "{way}: {:?}", page.links());
    }
    let rows = page.rows().concat();
    for journal in ["J11", "J12", "J18", "J19", "J20", "J15", "J21"] {
        assert!(rows.iter().any(|c| c.starts_with(journal)), "{journal}");
    }
    // And it reads in every language, from right to left too.
    for lang in ["ar", "zh", "fr", "ru", "es"] {
        let text = w.person_in(lang, "external.auditor").page(&mission(m.id, "")).text().to_owned();
        assert!(text.contains("J20") && !text.contains("mission-"), "{lang}");
    }
}

#[test]
fn ac_02_a_refused_act_is_told_in_words_and_logged() {
    let w = World::after(Step::Publication);
    let Paid { payee, .. } = w.paid();
    w.people(&[("both", &[Role::Certifying, Role::Approving], None)]);
    let other = w.all::<Mission>().into_iter().find(|x| x.state == "opened").unwrap();
    let (r8, today) = (w.act(R8), bursar_domain::time::day(w.office().now()));
    let typed =
        bursar_office::payees::Typed { name: "A. Delegate".into(), account: IBAN.into(), bic: String::new(), reason: String::new() };
    let nominee = format!("nominee.{}", other.state_iso.to_lowercase());
    let o = w.office();
    o.give_delegate_details(&w.act(&nominee), other.nomination, &typed).unwrap();
    o.confirm_details(&w.act(R12), Payee::id_of(other.nomination), None, "her", "file", today).unwrap();
    o.move_mission(&w.act(R7), other.id, None, bursar_office::missions::Move::NoVisa).unwrap();
    let ticket = bursar_domain::mission::Ticket {
        usd: other.estimate.ticket,
        number: "T".into(),
        paid: None,
        late: String::new(),
        by: other.id,
        confirmed_by: None,
    };
    o.record_ticket(&r8, other.id, None, &ticket).unwrap();
    o.decide_ticket(&w.act(R12), other.id, None, true).unwrap();
    let purpose = bursar_domain::disbursement::Purpose::TravelAdvance;
    let d = o.request_mission_payment(&w.act(R8), other.id, None, purpose, payee).unwrap().subject;
    let sign = payment(d, "/sign");
    w.person(R7).done(&w.person(R7).page(&sign).form(&sign));
    let both = w.person("both");
    both.done(&both.page(&sign).form(&sign));
    let before = w.seq();
    let answer = both.submit(&both.page(&sign).form(&sign));
    assert_eq!(answer.status, 422);
    assert!(answer.page().summary().concat().contains("certified it"), "{:?}", answer.page().summary());
    assert_eq!(w.seq(), before + 1, "the refusal is an entry of the log");
    let log = w.person("internal.auditor").page("/log");
    assert!(log.text().contains("refused: the same person had acted before"), "and reads there");
}

#[test]
fn sm_11_bank_details_are_seen_by_those_alone_who_pay_and_audit() {
    let w = World::after(Step::Publication);
    let paid = w.paid();
    let payee = format!("/office/payees/{}", paid.payee);
    let number = |text: &str| text.replace(' ', "").contains(IBAN);
    for (login, sees) in [(R8, true), (R12, true), (R13, true), (R14, true), ("internal.auditor", true), (R7, false), (R9, false)] {
        let p = w.person(login);
        assert_eq!(number(&p.get(&payee).text()), sees, "{login}");
        assert!(!number(&p.api(&payee).text()), "{login}: data never have it");
        for path in [
            "/office/payees".to_owned(),
            "/office/disbursements".into(),
            "/office/payments".into(),
            payment(paid.disbursement, ""),
            format!("/office/payments/{}", paid.file),
            mission(paid.mission, ""),
            "/office".into(),
            "/log".into(),
        ] {
            assert!(!number(&p.get(&path).text()) && !number(&p.api(&path).text()), "{login} {path}");
        }
    }
    for login in [R8, R9, R12, R13, "high.representative"] {
        assert_eq!(w.person(login).api(&format!("/office/payments/{}/file.xml", paid.file)).status, 404, "{login}");
    }
    nowhere(&crawl(&w.anyone()), &[IBAN, "A travel agent"]);
    // A number that is refused is not repeated by what refuses it: only the field keeps it, for who typed it.
    let p = w.person(R8);
    let form = p.page("/office/payees/new").form("/office/payees/new").fill("payee_kind", "supplier").fill("payee_name", "Another");
    let page = p.refused(&form.fill("name", "Another").fill("account", "GB82WEST12345698765423"));
    assert!(!page.summary().concat().contains("GB82"));
}

#[test]
fn sm_11_a_file_of_the_bank_is_taken_line_by_line() {
    let w = World::after(Step::Publication);
    let paid = w.paid();
    let d = w.get::<Disbursement>(paid.disbursement);
    let today = bursar_domain::time::day(w.office().now());
    let entry = |number: &str| {
        format!(
            "<Ntry><Amt Ccy=\"USD\">1900.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{today}</Dt></BookgDt>\
             <AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>{number}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>\n"
        )
    };
    let xml = format!(
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><Ntfctn><Id>1</Id>\
         <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>\n{}{}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>",
        entry("D-UNKNOWN"),
        entry(&d.number())
    );
    let at = "/office/disbursements/confirmations";
    let p = w.person(R8);
    assert!(p.refused(&p.page(at).form(at)).summary().len() == 1, "a file is asked for");
    let form = p.page(at).form(at).attach("file", "camt.xml", xml.as_bytes());
    let answer = p.submit(&form);
    assert_eq!(answer.status, 422, "good lines are taken, the others told");
    let said = answer.page().summary();
    assert!(said.len() == 2 && said[1].contains("2") && said[1].contains("D-UNKNOWN"), "{said:?}");
    assert_eq!(w.get::<Disbursement>(paid.disbursement).state, "settled");
    let again = p.refused(&p.page(at).form(at).attach("file", "camt.xml", xml.as_bytes())).summary();
    assert_eq!(again.len(), 3, "nothing new, and both lines told: {again:?}");
    let broken = p.refused(&p.page(at).form(at).attach("file", "x.xml", b"<Document")).summary();
    assert!(!broken.is_empty());
}
