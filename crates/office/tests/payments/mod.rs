//! Payees, disbursements, payment files and missions, on both engines (SM-11, SM-12; AC-02, AC-09; promises 5 to 7, 11).

mod missions;
mod sealed;
mod substitutes;

use super::office;
use bursar_domain::account::Account;
use bursar_domain::disbursement::{Disbursement, Evidence, Purpose};
use bursar_domain::ledger::Account as Ledger;
use bursar_domain::mission::{Mission, Ticket};
use bursar_domain::payee::{Payee, PayeeKind, SealedDetails};
use bursar_domain::payment_file::PaymentFile;
use bursar_domain::time::day;
use bursar_domain::{Actor, Cents, Grant, Id, Role, Scope};
use bursar_exchange::{BankLine, PaymentStatus, load_confirmations, load_payment_status, read_payments};
use bursar_office::demo::{Demo, DemoClock, Step, mail};
use bursar_office::disbursements::Sign;
use bursar_office::missions::Move;
use bursar_office::payees::Typed;
use bursar_office::{Act, Failure, Office};
use bursar_store::{EntryFilter, Find, LogFilter, Record, Store, testing::each_engine};
use std::sync::Arc;

pub const R7: &str = "project.officer";
pub const R8: &str = "finance.assistant";
pub const R9: &str = "fund.manager";
pub const R12: &str = "certifying.officer";
pub const R13: &str = "approving.officer";
pub const R14: &str = "bank.signatory";
/// The example account of the registry of IBANs.
pub const IBAN: &str = "GB82 WEST 1234 5698 7654 32";

pub struct World {
    pub office: Office,
    pub clock: Arc<DemoClock>,
}

impl World {
    /// Ten delegates have accepted; the fund's own account is confirmed.
    pub fn new(store: Store) -> World {
        let (office, clock) = office(store);
        let w = World { office, clock };
        Demo::new(&w.office, &w.clock).complete_until(Step::Publication).unwrap();
        w.office.propose_details(&w.act(R8), Payee::fund_id(), None, &typed("The fund", "DE89370400440532013000", "")).unwrap();
        w.confirm(Payee::fund_id());
        w
    }
    pub fn actor(&self, login: &str) -> Actor {
        let found = self.office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login))).unwrap();
        found.into_iter().next().unwrap().value.actor()
    }
    pub fn act(&self, login: &str) -> Act {
        Act::by(self.actor(login), self.office.new_id())
    }
    /// Somebody who holds several roles.
    pub fn act_of(&self, name: &str, roles: &[Role]) -> Act {
        let grants = roles.iter().map(|role| Grant { role: *role, scope: Scope::Fund }).collect();
        Act::by(Actor { id: Id::named("account", name), name: name.into(), grants, state: None }, self.office.new_id())
    }
    pub fn confirm(&self, payee: Id) {
        let on = day(self.office.now());
        self.office.confirm_details(&self.act(R12), payee, None, "Head of finance", "contract of 2024", on).unwrap();
    }
    pub fn missions(&self) -> Vec<Mission> {
        self.office.find::<Mission>(&Find::of(Mission::KIND)).unwrap().into_iter().map(|m| m.value).collect()
    }
    pub fn mission(&self, id: Id) -> Mission {
        self.office.fetch::<Mission>(id).unwrap().value
    }
    pub fn balance(&self, account: Ledger) -> Cents {
        self.office.read(|r| r.balance(account, None)).unwrap()
    }
    pub fn level(&self, m: &Mission, account: Ledger) -> Cents {
        -self.office.read(|r| r.balance(account, Some(m.call))).unwrap()
    }
    pub fn disbursement(&self, id: Id) -> Disbursement {
        self.office.fetch::<Disbursement>(id).unwrap().value
    }
    /// A ticket on the agent's account, confirmed.
    pub fn ticketed(&self, m: &Mission, usd: Cents) {
        let o = &self.office;
        o.move_mission(&self.act(R7), m.id, None, Move::NoVisa).unwrap();
        o.record_ticket(&self.act(R8), m.id, None, &ticket(usd)).unwrap();
        o.decide_ticket(&self.act(R12), m.id, None, true).unwrap();
    }
    /// A delegate whose details are confirmed.
    pub fn payable(&self, m: &Mission) -> Id {
        let nominee = format!("nominee.{}", m.state_iso.to_lowercase());
        self.office.give_delegate_details(&self.act(&nominee), m.nomination, &typed("A. Delegate", IBAN, "")).unwrap();
        self.confirm(Payee::id_of(m.nomination));
        Payee::id_of(m.nomination)
    }
    /// The advance of a mission, approved.
    pub fn approved_advance(&self, m: &Mission) -> Id {
        let payee = self.payable(m);
        let id = self.office.request_mission_payment(&self.act(R8), m.id, None, Purpose::TravelAdvance, payee).unwrap().subject;
        self.approve(id);
        id
    }
    pub fn approve(&self, id: Id) {
        for (who, event) in [(R7, Sign::Verify), (R12, Sign::Certify), (R13, Sign::Approve)] {
            self.office.sign_disbursement(&self.act(who), id, None, event).unwrap();
        }
    }
    /// In a file that was handed over.
    pub fn send(&self, chosen: &[Id]) -> Id {
        let file = self.office.collect_payments(&self.act(R14), chosen, day(self.office.now())).unwrap().subject;
        self.office.hand_over(&self.act(R14), file, None).unwrap();
        file
    }
    pub fn entries(&self, document: Id) -> Vec<String> {
        let of = EntryFilter { document: Some(document), oldest_first: true, ..EntryFilter::default() };
        self.office.read(|r| r.entries(&of)).unwrap().into_iter().map(|e| e.entry.journal).collect()
    }
}

pub fn typed(name: &str, account: &str, reason: &str) -> Typed {
    Typed { name: name.into(), account: account.into(), bic: String::new(), reason: reason.into() }
}

pub fn ticket(usd: Cents) -> Ticket {
    Ticket { usd, number: "T-1".into(), paid: None, late: String::new(), by: Id::named("x", "x"), confirmed_by: None }
}

pub fn key<T: std::fmt::Debug>(result: Result<T, Failure>) -> &'static str {
    match result {
        Err(Failure::Refused(why)) => why.0[0].key,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn ac_02_who_certified_is_refused_approval_and_the_refusal_is_logged() {
    each_engine(|store| {
        let w = World::new(store);
        let m = w.missions().remove(0);
        w.ticketed(&m, m.estimate.ticket);
        let payee = w.payable(&m);
        let id = w.office.request_mission_payment(&w.act(R8), m.id, None, Purpose::TravelAdvance, payee).unwrap().subject;
        w.office.sign_disbursement(&w.act(R7), id, None, Sign::Verify).unwrap();
        let both = |w: &World| w.act_of("both", &[Role::Certifying, Role::Approving]);
        w.office.sign_disbursement(&both(&w), id, None, Sign::Certify).unwrap();
        let again = both(&w);
        assert_eq!(key(w.office.sign_disbursement(&again, id, None, Sign::Approve)), "acted-before");
        assert_eq!(key(w.office.sign_disbursement(&again, id, None, Sign::Approve)), "acted-before", "the form sent twice");
        assert_eq!(w.disbursement(id).state, "certified");
        let log = w.office.read(|r| r.log(&LogFilter { limit: 1000, ..LogFilter::default() })).unwrap();
        let refused: Vec<_> = log.iter().filter(|l| l.action == "disbursement.refused").collect();
        assert_eq!(refused.len(), 1, "logged once");
        assert_eq!(
            (refused[0].subject, refused[0].actor_name.as_str(), refused[0].reason.as_deref()),
            (id, "both", Some("ACT-01: approve"))
        );
        w.office.sign_disbursement(&w.act(R13), id, None, Sign::Approve).unwrap();
    });
}

#[test]
fn promise_7_a_lost_reply_or_a_kill_never_pays_twice() {
    each_engine(|store| {
        let w = World::new(store);
        let m = w.missions().remove(0);
        w.ticketed(&m, m.estimate.ticket);
        let id = w.approved_advance(&m);
        let cash = w.balance(Ledger::CashUsd);
        let o = &w.office;
        let collect = w.act(R14);
        let file = o.collect_payments(&collect, &[id], day(o.now())).unwrap().subject;
        assert!(o.collect_payments(&collect, &[id], day(o.now())).unwrap().replay, "the reply was lost, the form is sent again");
        assert_eq!(key(o.collect_payments(&w.act(R14), &[id], day(o.now()))), "step-not-allowed", "nor in a second file");

        // Killed between making and recording: the bytes exist nowhere before the commit, so there is nothing to send.
        assert!(matches!(o.handed_over(file, false), Err(Failure::NotFound)));
        assert_eq!((w.entries(id), w.balance(Ledger::CashUsd)), (Vec::<String>::new(), cash));

        // Killed after recording, before the reply: the same form again is the same effect, another form is refused.
        let hand_over = w.act(R14);
        o.hand_over(&hand_over, file, None).unwrap();
        assert!(o.hand_over(&hand_over, file, None).unwrap().replay);
        assert_eq!(key(o.hand_over(&w.act(R14), file, None)), "step-not-allowed");
        assert_eq!(key(o.discard_file(&w.act(R14), file, None)), "step-not-allowed");
        let d = w.disbursement(id);
        assert_eq!((d.state.as_str(), w.entries(id)), ("sent", vec!["J19".to_owned()]));
        assert_eq!(w.balance(Ledger::CashUsd), cash - d.amount.usd);

        // The bytes are those of that moment, however often they are fetched, and hold the payment once.
        let bytes = o.handed_over(file, false).unwrap();
        assert_eq!(bytes, o.handed_over(file, false).unwrap());
        let paid = read_payments("p.xml", &bytes).whole().unwrap().remove(0);
        assert_eq!((paid.id.clone(), paid.payments.len()), (o.fetch::<PaymentFile>(file).unwrap().value.number(), 1));
        assert_eq!((paid.payments[0].end_to_end.clone(), paid.payments[0].amount), (d.number(), d.amount.money));

        // Unconfirmed, it is asked for no second time, by nobody; a finding comes first.
        let payee = Payee::id_of(m.nomination);
        let request = || o.request_mission_payment(&w.act(R8), m.id, None, Purpose::TravelAdvance, payee);
        assert_eq!(key(request()), "more-than-committed");
        let evidence = Evidence { on: day(o.now()), reference: "call 7".into(), note: "the bank has no such file".into(), file: None };
        assert_eq!(key(o.find_out(&w.act(R8), id, None, "miss", &evidence)), "not-your-role");
        o.find_out(&w.act(R12), id, None, "miss", &evidence).unwrap();
        assert_eq!((w.disbursement(id).state.as_str(), w.entries(id).len()), ("not_arrived", 2));
        assert_eq!((w.balance(Ledger::CashUsd), w.balance(Ledger::TravelAdvances)), (cash, Cents::ZERO));
        assert_eq!(w.mission(m.id).state, "ticketed", "the mission waits for its advance again");
        let anew = request().unwrap().subject;
        assert_ne!(w.disbursement(anew).number(), d.number(), "the bank does not take one for the other");
    });
}

#[test]
fn promise_7_two_who_ask_at_once_get_one_payment() {
    each_engine(|store| {
        let w = World::new(store);
        let m = w.missions().remove(0);
        w.ticketed(&m, m.estimate.ticket);
        let payee = w.payable(&m);
        let done: Vec<bool> = std::thread::scope(|s| {
            let ask = || w.office.request_mission_payment(&w.act(R8), m.id, None, Purpose::TravelAdvance, payee).is_ok();
            let both: Vec<_> = (0..2).map(|_| s.spawn(ask)).collect();
            both.into_iter().map(|t| t.join().unwrap()).collect()
        });
        assert_eq!(done.iter().filter(|d| **d).count(), 1);
        assert_eq!(w.office.disbursements_of(m.id).unwrap().len(), 1);
    });
}

#[test]
fn sm_11_a_change_of_details_stops_what_is_in_flight() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let supplier =
            o.record_payee(&w.act(R8), PayeeKind::Supplier, "A travel agent", None, &typed("A travel agent", IBAN, "")).unwrap().subject;
        let m = w.missions().remove(0);
        w.ticketed(&m, m.estimate.ticket);
        let request = || o.request_mission_payment(&w.act(R8), m.id, None, Purpose::Ticket, supplier);
        assert_eq!(key(request()), "payee-blocked", "not confirmed yet");
        let r8_confirms = w.act_of("r8 too", &[Role::FinanceAssistant, Role::Certifying]);
        assert_eq!(
            key(o.propose_details(&r8_confirms, supplier, None, &typed("x", IBAN, "y"))),
            "step-not-allowed",
            "one proposal at a time"
        );
        w.confirm(supplier);
        let id = request().unwrap().subject;
        w.approve(id);

        // Somebody writes in with another account.
        o.propose_details(&w.act(R8), supplier, None, &typed("A travel agent", "DE89370400440532013000", "a letter came")).unwrap();
        assert_eq!(key(o.collect_payments(&w.act(R14), &[id], day(o.now()))), "payee-blocked-named");
        o.discard_details(&w.act(R12), supplier, None, "they know nothing of it").unwrap();
        let file = o.collect_payments(&w.act(R14), &[id], day(o.now())).unwrap().subject;
        o.propose_details(&w.act(R8), supplier, None, &typed("A travel agent", "DE89370400440532013000", "a letter came")).unwrap();
        assert_eq!(key(o.hand_over(&w.act(R14), file, None)), "payee-blocked-named", "not even out of a file");
        w.confirm(supplier);
        o.hand_over(&w.act(R14), file, None).unwrap();
        let bytes = String::from_utf8(o.handed_over(file, true).unwrap()).unwrap();
        assert!(bytes.contains("DE89370400440532013000") && !bytes.contains("GB82"), "paid to the account that was called back about");
        assert_eq!(w.entries(id), ["J18"]);
        let records = o.read(|r| r.revisions(Payee::KIND.name, supplier)).unwrap();
        assert!(records.iter().all(|r| !r.body.contains("WEST1234")), "a payee's record has no account in it");
        let details = o.find::<SealedDetails>(&Find::of(SealedDetails::KIND)).unwrap();
        assert!(details.iter().all(|d| !format!("{:?}", d.value).contains("1234569")), "nor is it printed");
        assert!(matches!(o.bank_details(&w.actor(R7), &o.fetch::<Payee>(supplier).unwrap().value), Err(Failure::NotFound)));
        assert!(o.bank_details(&w.actor("internal.auditor"), &o.fetch::<Payee>(supplier).unwrap().value).unwrap()[0].is_some());
    });
}

#[test]
fn sm_11_the_bank_confirms_line_by_line_and_every_other_line_is_told() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let missions = w.missions();
        let ids: Vec<Id> = missions[..3]
            .iter()
            .map(|m| {
                w.ticketed(m, m.estimate.ticket);
                w.approved_advance(m)
            })
            .collect();
        w.send(&ids);
        let entry = |number: &str, usd: Cents, direction: &str| {
            format!(
                "<Ntry>\n<Amt Ccy=\"USD\">{}</Amt><CdtDbtInd>{direction}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-01</Dt>\
                 </BookgDt><AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>{number}</EndToEndId></Refs></TxDtls></NtryDtls>\n</Ntry>\n",
                bursar_domain::money::decimal(usd.0, 2)
            )
        };
        let of = |i: usize| w.disbursement(ids[i]);
        let xml = |entries: &str| {
            format!(
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><Ntfctn><Id>1</Id>\
                 <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>\n{entries}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>"
            )
        };
        let lines = |entries: &str| -> Vec<BankLine> {
            load_confirmations("c.xml", xml(entries).as_bytes()).whole().unwrap().into_iter().flat_map(|s| s.lines).collect()
        };
        w.clock.advance(bursar_domain::time::at(jiff::civil::date(2026, 11, 2), 9, 0));
        let told = [
            entry(&of(0).number(), of(0).amount.usd, "DBIT"),
            entry("D-NOT-OURS", of(0).amount.usd, "DBIT"),
            entry(&of(1).number(), of(1).amount.usd - Cents(1), "DBIT"),
            entry(&of(2).number(), of(2).amount.usd, "CRDT"),
            entry(&of(0).number(), of(0).amount.usd, "DBIT"),
        ]
        .concat();
        let cash = w.balance(Ledger::CashUsd);
        let (_, not_taken) = o.take_confirmations(&w.act(R8), "c.xml", &lines(&told)).unwrap();
        let said: Vec<_> = not_taken.iter().map(|n| n.why.key).collect();
        assert_eq!(said, ["payment-number-unknown", "payment-amount-differs", "payment-told-before"]);
        assert!(not_taken.iter().all(|n| n.line > 1) && not_taken.is_sorted_by_key(|n| n.line), "each with its line: {not_taken:?}");
        assert_eq!([of(0).state, of(1).state, of(2).state], ["confirmed", "sent", "rejected"]);
        assert_eq!(w.balance(Ledger::CashUsd), cash + of(2).amount.usd, "what came back is cash again");
        assert_eq!((w.mission(missions[2].id).state, w.entries(ids[2]).len()), ("ticketed".into(), 2));
        assert_eq!(key(o.take_confirmations(&w.act(R8), "c.xml", &lines(&told)).map(|_| ())), "confirmations-nothing-new");
    });
}

#[test]
fn sm_11_a_status_report_confirms_keeps_waiting_or_rejects_and_nothing_is_sent_again_by_itself() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let missions = w.missions();
        let ids: Vec<Id> = missions[..4]
            .iter()
            .map(|m| {
                w.ticketed(m, m.estimate.ticket);
                w.approved_advance(m)
            })
            .collect();
        let file = w.send(&ids);
        let file = o.fetch::<PaymentFile>(file).unwrap().value.number();
        w.clock.advance(bursar_domain::time::at(jiff::civil::date(2026, 11, 2), 9, 0));
        let of = |i: usize| w.disbursement(ids[i]);
        let report = |file: &str, group: &str, each: &[(String, &str)]| -> Vec<PaymentStatus> {
            let each: String = each
                .iter()
                .map(|(number, code)| {
                    let why = "<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>";
                    format!("<TxInfAndSts>\n<OrgnlEndToEndId>{number}</OrgnlEndToEndId><TxSts>{code}</TxSts>{why}</TxInfAndSts>\n")
                })
                .collect();
            let xml = format!(
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt><GrpHdr><MsgId>M</MsgId>\
                 <CreDtTm>2026-11-01T09:00:00Z</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>{file}</OrgnlMsgId>\
                 <OrgnlMsgNmId>pain.001</OrgnlMsgNmId><GrpSts>{group}</GrpSts></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>\
                 <OrgnlPmtInfId>1</OrgnlPmtInfId>{each}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>"
            );
            load_payment_status("s.xml", xml.as_bytes()).whole().unwrap()
        };
        let take = |all: &[PaymentStatus]| o.take_statuses(&w.act(R8), "s.xml", all);
        let cash = w.balance(Ledger::CashUsd);
        let told = [(of(0).number(), "ACSC"), (of(1).number(), "ACCP"), (of(2).number(), "RJCT"), ("D-NOT-OURS".into(), "ACSC")];
        let told = report(&file, "PART", &told);
        let (_, not_taken) = take(&told).unwrap();
        assert_eq!(not_taken.iter().map(|n| n.why.key).collect::<Vec<_>>(), ["payment-number-unknown"]);
        assert_eq!([0, 1, 2, 3].map(|i| of(i).state), ["confirmed", "sent", "rejected", "sent"]);
        assert_eq!(of(1).evidence[0].note, "ACCP AC04", "the bank's word is kept");
        assert_eq!(w.balance(Ledger::CashUsd), cash + of(2).amount.usd, "what is not paid is cash again, by a linked reversal");
        assert_eq!(w.entries(ids[2]).len(), 2);
        // The same report tells nothing new; nothing was asked for or sent again.
        assert_eq!(key(take(&told).map(|_| ())), "confirmations-nothing-new");
        assert_eq!(
            (o.disbursements_of(missions[2].id).unwrap().len(), o.find::<PaymentFile>(&Find::of(PaymentFile::KIND)).unwrap().len()),
            (1, 1)
        );
        // A report does not undo what was confirmed.
        let (_, not_taken) = take(&report(&file, "PART", &[(of(0).number(), "RJCT"), (of(1).number(), "PDNG")])).unwrap();
        assert_eq!((not_taken[0].why.key, of(0).state.as_str(), of(1).evidence.len()), ("status-after-all", "confirmed", 2));
        // The bank rejects the file as a whole: what still waits is rejected, what is named is as named.
        take(&report(&file, "RJCT", &[(of(1).number(), "ACCC")])).unwrap();
        assert_eq!([0, 1, 2, 3].map(|i| of(i).state), ["confirmed", "confirmed", "rejected", "rejected"]);
        assert_eq!(key(take(&report("P-NOT-OURS", "RJCT", &[])).map(|_| ())), "confirmations-nothing-new");
        // R8 asks anew, and it goes through all four acts again.
        let again = o.request_mission_payment(&w.act(R8), missions[2].id, None, Purpose::TravelAdvance, of(2).payee).unwrap().subject;
        assert_eq!((w.disbursement(again).state.as_str(), again == ids[2]), ("requested", false));
        o.store.verify(|_| ()).unwrap();
    });
}
