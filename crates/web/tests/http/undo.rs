//! A wrong receipt is taken back by the correction of its entry, and a status report of the bank is read, by the pages (SM-01, SM-11).

use crate::world::World;
use bursar_domain::contribution::Contribution;
use bursar_domain::correction::Correction;
use bursar_domain::disbursement::Disbursement;
use bursar_domain::payment_file::PaymentFile;
use bursar_office::demo::Step;
use bursar_store::EntryFilter;

#[test]
fn dom_2_2_a_receipt_is_taken_back_from_the_page_of_its_entry_and_the_page_says_what_goes_with_it() {
    let w = World::after(Step::Contributions);
    let (r8, r12) = (w.person("finance.assistant"), w.person("certifying.officer"));
    let c = w.all::<Contribution>().into_iter().find(|c| c.donor_state.as_deref() == Some("SGP")).unwrap();
    let of = EntryFilter { journal: Some("J04".into()), contribution: Some(c.id), ..EntryFilter::default() };
    let entry = w.office().read(|r| r.entries(&of)).unwrap().remove(0).entry.id;
    let at = format!("/office/ledger/entries/{entry}");
    assert!(r8.page(&at).links().iter().any(|l| l.ends_with("/correct")));
    let page = r8.page(&format!("{at}/correct"));
    assert!(page.text().contains("returns to the state it was in before"), "{}", page.text());
    r8.done(&page.form(&format!("{at}/correct")).fill("reason", "of another fund"));
    let correction = format!("/office/corrections/{}", Correction::id_of(entry));
    let page = r12.page(&correction);
    assert!(page.text().contains("returns to the state it was in before"));
    r12.done(&page.form(&format!("{correction}/agree")));
    let after: Contribution = w.get(c.id);
    assert_eq!((after.state.as_str(), after.receipts.len()), ("agreed", c.receipts.len() - 1));
    // The public figure falls with it, and the way on is open: the signature can go too.
    let signed = EntryFilter { journal: Some("J02".into()), contribution: Some(c.id), ..EntryFilter::default() };
    let signed = w.office().read(|r| r.entries(&signed)).unwrap().remove(0).entry.id;
    let at = format!("/office/ledger/entries/{signed}/correct");
    r8.done(&r8.page(&at).form(&at).fill("reason", "signed with another donor"));
    let correction = format!("/office/corrections/{}", Correction::id_of(signed));
    r12.done(&r12.page(&correction).form(&format!("{correction}/agree")));
    assert_eq!(w.get::<Contribution>(c.id).state, "pledged");
    assert!(r12.page(&format!("/office/contributions/{}", c.id)).text().contains("Pledged"));
    w.office().store.verify(|_| ()).unwrap();
}

#[test]
fn sm_11_a_status_report_is_read_on_the_page_of_confirmations_and_every_other_line_is_told() {
    let w = World::after(Step::Publication);
    let paid = w.paid();
    let d: Disbursement = w.get(paid.disbursement);
    let file = w.get::<PaymentFile>(paid.file).number();
    let today = bursar_domain::time::day(w.office().now());
    let report = |number: &str, code: &str| {
        include_str!("../../../exchange/tests/fixtures/bank/pain.002.001.10-part.xml")
            .replace("2026-09-02T", &format!("{today}T"))
            .replace("P-7777777777", &file)
            .replace("D-CCCCCCCCCC", number)
            .replace("<TxSts>RJCT", &format!("<TxSts>{code}"))
    };
    let r8 = w.person("finance.assistant");
    let page = "/office/disbursements/confirmations";
    let send = |xml: &str| r8.submit(&r8.page(page).form(page).attach("file", "status.xml", xml.as_bytes()));
    // Two of the three payments are not ours: they are told, the third is taken.
    let answer = send(&report(&d.number(), "RJCT"));
    assert_eq!(answer.status, 422);
    let told = answer.page().summary().join("\n");
    assert!(told.contains("D-AAAAAAAAAA") && told.contains("D-BBBBBBBBBB") && told.contains("Lines taken: \u{2068}1\u{2069}"), "{told}");
    let after: Disbursement = w.get(d.id);
    assert_eq!((after.state.as_str(), after.evidence[0].note.as_str()), ("rejected", "RJCT AC04 Account closed"));
    assert_eq!(w.all::<Disbursement>().len(), 1, "nothing is asked for by itself");
    // What is no report at all is refused with the reason; nothing is taken.
    let seq = w.seq();
    let answer = send("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Document xmlns=\"pain.002\"/>");
    assert_eq!((answer.status, w.seq()), (422, seq));
}
