//! Payment files, and what became of the payments in them (SM-11; promise 7).
//!
//! A payment is posted in the commit that hands its file over. The file can be had only after that commit, and whoever asks
//! again is told that it was done: there is no moment in which money could leave twice, whatever reply is lost.

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::bank_account::short;
use bursar_domain::digest::sha256_hex;
use bursar_domain::disbursement::{Disbursement, Evidence, Purpose};
use bursar_domain::ledger::Entry;
use bursar_domain::mission::Mission;
use bursar_domain::payee::Payee;
use bursar_domain::payment_file::PaymentFile;
use bursar_domain::refusal::all_clear;
use bursar_domain::{Arg, Id, Money, Refusal, Role};
use bursar_exchange::{self as exchange, BankLine, Payment, PaymentStatus, Said};
use bursar_store::{EntryFilter, FileContent, Find, Record, Stored};
use jiff::{Timestamp, civil::Date};

const R14: &[Role] = &[Role::BankSignatory];
const R8_R12: &[Role] = &[Role::FinanceAssistant, Role::Certifying];

/// A disbursement and whom it pays.
type Paid = (Stored<Disbursement>, Stored<Payee>);

/// A disbursement as it becomes by what the bank says, with what else changes.
pub(crate) struct Found {
    /// As read.
    pub read: Stored<Disbursement>,
    /// As it becomes.
    pub next: Disbursement,
    /// The reversal, where the money came back.
    pub entry: Option<Entry>,
    /// The mission whose advance came back.
    pub mission: Option<(Stored<Mission>, Mission)>,
}

impl Found {
    /// Adds it to a commit.
    pub(crate) fn into(self, draft: Draft) -> Draft {
        let draft = draft.change(&self.read, &self.next).entries(self.entry);
        self.mission.into_iter().fold(draft, |d, (read, next)| d.change(&read, &next))
    }
}

/// A line of a bank's file that tells nothing that can be taken, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct NotTaken {
    /// Line of the file.
    pub line: usize,
    /// Why.
    pub why: Refusal,
}

impl Office {
    /// R14 collects approved disbursements into a file.
    ///
    /// # Errors
    /// None chosen; one that is not approved, or in another file; `acted-before`; `payee-blocked`.
    pub fn collect_payments(&self, act: &Act, chosen: &[Id], pay_on: Date) -> Outcome {
        let done = self.perform(act, |now| {
            let file = PaymentFile::collect(act.commit, chosen.to_vec(), pay_on, &act.actor, now)?;
            let mut draft = Draft::of::<PaymentFile>("payment_file.collect", R14, file.id).create(&file);
            for id in chosen {
                let d = self.fetch::<Disbursement>(*id)?;
                let payee = self.payable(&d.value)?;
                draft = draft.change(&d, &d.value.collect(file.id, &act.actor)?).expects(&payee);
            }
            Ok(draft)
        });
        match chosen.first() {
            Some(first) => self.log_duties(act, *first, "collect", done),
            None => done,
        }
    }

    /// R14 discards a file that was not handed over.
    ///
    /// # Errors
    /// See [`PaymentFile::discard`].
    pub fn discard_file(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let file = self.fetch_as_seen::<PaymentFile>(id, seen)?;
            let next = file.value.discard(&act.actor)?;
            let mut draft = Draft::of::<PaymentFile>("payment_file.discard", R14, id).change(&file, &next);
            for d in self.in_file(&file.value)? {
                draft = draft.change(&d, &d.value.put_back(&act.actor)?);
            }
            Ok(draft)
        })
    }

    /// R14 hands the file over: from this moment its payments are sent and unconfirmed, and posted. Only after that can the file
    /// be downloaded. A second time there is nothing to hand over.
    ///
    /// # Errors
    /// Handed over or discarded before; `payee-blocked`, with the name; the fund's own account; what a bank would not take.
    pub fn hand_over(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let file = self.fetch_as_seen::<PaymentFile>(id, seen)?;
            let (content, paid) = self.payments(&file.value)?;
            let plain = [exchange::export_payments(&content)?, exchange::export_payments_csv(&content)?];
            let sealed = self.vault.seal(id, &plain[0])?;
            let kept = [sealed.content, self.vault.seal_with(id, &sealed.key, &plain[1])?];
            let digests = |files: &[Vec<u8>; 2]| [sha256_hex(&files[0]), sha256_hex(&files[1])];
            let next = file.value.hand_over(digests(&plain), digests(&kept), &act.actor, now)?;
            let mut draft = Draft::of::<PaymentFile>("payment_file.hand_over", R14, id).change(&file, &next).credential(id, sealed.key);
            for (d, payee) in paid {
                let (next, entry) = d.value.send(self.new_id(), &act.actor, now)?;
                draft = draft.change(&d, &next).expects(&payee).entries([entry]);
                if let Some((mission, moved)) = self.mission_follows(&d.value, "advance")? {
                    draft = draft.change(&mission, &moved);
                }
            }
            Ok(kept.into_iter().fold(draft, |draft, bytes| draft.file(FileContent { sha256: sha256_hex(&bytes), bytes })))
        })
    }

    /// The file as it was handed over, byte for byte; the XML, or the table.
    ///
    /// # Errors
    /// `NotFound` before it was handed over; `seal-key-missing`, `seal-forgotten`, `seal-broken`.
    pub fn handed_over(&self, id: Id, table: bool) -> Result<Vec<u8>, Failure> {
        let file = self.fetch::<PaymentFile>(id)?.value;
        let [xml, csv] = file.sealed.ok_or(Failure::NotFound)?;
        let (kept, key) = self.read(|r| Ok((r.file(if table { &csv } else { &xml })?, r.credential(id)?)))?;
        Ok(self.vault.open(id, key.as_deref(), &kept.ok_or(Failure::NotFound)?)?)
    }

    /// R12 has found out what became of a payment: `confirm`, `reject`, or `miss` where it never reached the bank. The last two
    /// take back what was posted, by a linked reversal.
    ///
    /// # Errors
    /// See [`Disbursement::confirm`], [`Disbursement::fail`].
    pub fn find_out(&self, act: &Act, id: Id, seen: Option<i64>, event: &str, evidence: &Evidence) -> Outcome {
        let done = self.perform(act, |now| {
            let d = self.fetch_as_seen::<Disbursement>(id, seen)?;
            let (action, event) = match event {
                "confirm" => ("disbursement.confirm", "confirm"),
                "reject" => ("disbursement.reject", "reject"),
                _ => ("disbursement.miss", "miss"),
            };
            let found = self.became(act, d, event, evidence.clone(), now)?;
            Ok(found.into(Draft::of::<Disbursement>(action, R8_R12, id).reason(&evidence.note)))
        });
        self.log_duties(act, id, event, done)
    }

    /// What the bank confirms line by line (camt.054): debits that are ours are confirmed, credits with our number have come back.
    /// Every line that tells nothing is reported; those that do are taken together.
    ///
    /// # Errors
    /// Nothing in the file can be taken: all that was found.
    pub fn take_confirmations(&self, act: &Act, file: &str, lines: &[BankLine]) -> Result<(bursar_store::Receipt, Vec<NotTaken>), Failure> {
        self.take(act, file, |now| Ok(lines.iter().map(|line| (line.line, self.bank_says(act, file, line, now))).collect()))
    }

    /// What the bank says of the payments in a file of ours (pain.002): made, on their way, rejected. A file that is rejected as a whole
    /// says it of every payment it does not name. What is rejected is not sent again by itself: a person must ask anew.
    ///
    /// # Errors
    /// Nothing in the report can be taken: all that was found.
    pub fn take_statuses(&self, act: &Act, file: &str, all: &[PaymentStatus]) -> Result<(bursar_store::Receipt, Vec<NotTaken>), Failure> {
        self.take(act, file, |now| {
            let mut found = Vec::new();
            for s in all {
                let numbers = match &s.end_to_end {
                    Some(number) => vec![number.clone()],
                    None => self.not_named(&s.file, all)?,
                };
                if numbers.is_empty() {
                    let said: String = s.file.chars().take(40).collect();
                    found.push((s.line, Err(Refusal::new("SM-11", "status-nothing-waits").with("number", Arg::Text(said)).into())));
                }
                found.extend(numbers.iter().map(|number| (s.line, self.status_says(act, file, s, number, now))));
            }
            Ok(found)
        })
    }

    /// The payments of a file that still wait and that the report does not name.
    fn not_named(&self, number: &str, all: &[PaymentStatus]) -> Result<Vec<String>, Failure> {
        let sent = self.find::<PaymentFile>(&Find::of(PaymentFile::KIND).eq("state", "sent"))?;
        let Some(file) = sent.into_iter().find(|f| f.value.number() == number) else { return Ok(Vec::new()) };
        let waiting = self.in_file(&file.value)?.into_iter().filter(|d| d.value.state == "sent").map(|d| d.value.number());
        Ok(waiting.filter(|number| all.iter().all(|s| s.end_to_end.as_ref() != Some(number))).collect())
    }

    /// What the bank says of one of our payments (pain.002).
    fn status_says(&self, act: &Act, file: &str, s: &PaymentStatus, number: &str, now: Timestamp) -> Result<Found, Failure> {
        let d = self.payment_of(number)?;
        if let Some(amount) = s.amount {
            same_payment(&d.value, number, amount)?;
        }
        let words = [s.code.as_str(), s.reason.as_str()].join(" ");
        let evidence = Evidence { on: s.on, reference: s.reference.clone(), note: words.trim().to_owned(), file: Some(file.to_owned()) };
        let told = match s.said {
            Said::Accepted => {
                let next = d.value.hear(evidence, &act.actor, now)?;
                return Ok(Found { read: d, next, entry: None, mission: None });
            }
            Said::Made => d.value.is_confirmed(),
            Said::Rejected => d.value.state == "rejected",
        };
        if told {
            return Err(Refusal::new("SM-11", "payment-told-before").with("number", Arg::Text(d.value.number())).into());
        }
        // A report of before does not undo what a statement has shown since: that takes a line of a statement, or a person.
        if s.said == Said::Rejected && d.value.state != "sent" {
            return Err(Refusal::new("SM-11", "status-after-all").with("number", Arg::Text(d.value.number())).into());
        }
        self.became(act, d, if s.said == Said::Made { "confirm" } else { "reject" }, evidence, now)
    }

    /// Takes all that can be taken of a message of the bank in one commit; of each payment what it says first.
    fn take(
        &self,
        act: &Act,
        file: &str,
        says: impl Fn(Timestamp) -> Result<Vec<(usize, Result<Found, Failure>)>, Failure>,
    ) -> Result<(bursar_store::Receipt, Vec<NotTaken>), Failure> {
        let found = std::cell::RefCell::new(Vec::new());
        let receipt = self.perform(act, |now| {
            let mut not_taken = Vec::new();
            let mut draft = Draft::of::<Disbursement>("disbursement.bank_file", R8_R12, act.commit).reason(file);
            let mut seen = std::collections::HashSet::new();
            for (line, said) in says(now)? {
                let taken = said.and_then(|f| {
                    if seen.insert(f.read.value.id) { Ok(f) } else { Err(Refusal::new("SM-11", "payment-told-before").into()) }
                });
                match taken {
                    Ok(f) => draft = f.into(draft),
                    Err(Failure::Refused(why)) => not_taken.extend(why.0.into_iter().map(|why| NotTaken { line, why })),
                    Err(other) => return Err(other),
                }
            }
            found.replace(not_taken);
            if draft.is_empty() { Err(Refusal::new("SM-11", "confirmations-nothing-new").at("file").into()) } else { Ok(draft) }
        });
        let not_taken = found.into_inner();
        match receipt {
            Ok(receipt) => Ok((receipt, not_taken)),
            Err(Failure::Refused(mut why)) => {
                why.0.extend(not_taken.into_iter().map(|n| n.why.at("file").with("line", Arg::Int(n.line as i64))));
                Err(Failure::Refused(why))
            }
            Err(other) => Err(other),
        }
    }

    /// What a line of the bank says of one of our payments (camt.053 or camt.054), for the caller's own commit.
    ///
    /// # Errors
    /// `payment-number-unknown`; `payment-amount-differs`; `payment-told-before`; not sent at all.
    pub(crate) fn bank_says(&self, act: &Act, file: &str, line: &BankLine, now: Timestamp) -> Result<Found, Failure> {
        let number = line.end_to_end.trim();
        let d = self.payment_of(number)?;
        same_payment(&d.value, number, line.amount)?;
        let event = if line.amount.minor < 0 { "confirm" } else { "reject" };
        if event == "confirm" && d.value.is_confirmed() || event == "reject" && d.value.state == "rejected" {
            return Err(Refusal::new("SM-11", "payment-told-before").with("number", Arg::Text(d.value.number())).into());
        }
        let evidence =
            Evidence { on: line.booked, reference: line.bank_reference.clone(), note: line.reference.clone(), file: Some(file.to_owned()) };
        self.became(act, d, event, evidence, now)
    }

    /// The payment of ours that has this number.
    fn payment_of(&self, number: &str) -> Result<Stored<Disbursement>, Failure> {
        let ours = self.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("number", number))?;
        Ok(ours.into_iter().next().ok_or_else(|| {
            let said: String = number.chars().take(40).collect();
            Refusal::new("SM-11", "payment-number-unknown").with("number", Arg::Text(said))
        })?)
    }

    fn became(&self, act: &Act, read: Stored<Disbursement>, event: &str, evidence: Evidence, now: Timestamp) -> Result<Found, Failure> {
        if event == "confirm" {
            let next = read.value.confirm(evidence, self.nothing_follows(&read.value)?, &act.actor, now)?;
            return Ok(Found { read, next, entry: None, mission: None });
        }
        let posted = self.posted(&read.value)?;
        let (next, entry) = read.value.fail(event, evidence, &posted, self.new_id(), &act.actor, now)?;
        let mission = self.mission_follows(&read.value, "advance_back")?;
        Ok(Found { read, next, entry: Some(entry), mission })
    }

    /// The entry by which a disbursement was posted.
    fn posted(&self, d: &Disbursement) -> Result<Entry, Failure> {
        let of = EntryFilter { document: Some(d.id), ..EntryFilter::default() };
        let found = self.read(|r| r.entries(&of))?;
        let posted = found.into_iter().map(|e| e.entry).find(|e| Some(e.id) == d.entry);
        posted.ok_or_else(|| Refusal::new("SM-11", "payment-not-sent").with("number", Arg::Text(d.number())).into())
    }

    /// An advance that was accounted for before the bank's word came.
    fn nothing_follows(&self, d: &Disbursement) -> Result<bool, Failure> {
        if d.purpose != Purpose::TravelAdvance {
            return Ok(false);
        }
        Ok(self.read(|r| r.get::<Mission>(d.document))?.is_some_and(|m| m.value.is_over()))
    }

    /// The mission as it becomes by what happened to its advance.
    fn mission_follows(&self, d: &Disbursement, event: &str) -> Result<Option<(Stored<Mission>, Mission)>, Failure> {
        if d.purpose != Purpose::TravelAdvance {
            return Ok(None);
        }
        let mission = self.read(|r| r.get::<Mission>(d.document))?;
        Ok(mission.and_then(|m| m.value.follow(event).map(|next| (m, next))))
    }

    fn payable(&self, d: &Disbursement) -> Result<Stored<Payee>, Failure> {
        let payee = self.fetch::<Payee>(d.payee)?;
        match payee.value.payable() {
            Ok(_) => Ok(payee),
            Err(_) => Err(Refusal::new("SM-11", "payee-blocked-named")
                .with("payee", Arg::Text(payee.value.name.clone()))
                .with("number", Arg::Text(d.number()))
                .into()),
        }
    }

    /// The disbursements of a file, in its order.
    ///
    /// # Errors
    /// The store failed.
    pub fn in_file(&self, file: &PaymentFile) -> Result<Vec<Stored<Disbursement>>, Failure> {
        let mut found = self.find::<Disbursement>(&Find::of(Disbursement::KIND).any("id", file.disbursements.iter().copied()))?;
        found.sort_by_key(|d| file.disbursements.iter().position(|id| *id == d.value.id));
        Ok(found)
    }

    /// What the bank is to read, and what of it is recorded.
    fn payments(&self, file: &PaymentFile) -> Result<(exchange::PaymentFile, Vec<Paid>), Failure> {
        let own = self.read(|r| r.get::<Payee>(Payee::fund_id()))?;
        let own = own.ok_or_else(|| Refusal::new("SM-11", "fund-account-missing"))?;
        let from = own.value.payable().map_err(|_| Refusal::new("SM-11", "fund-account-missing"))?;
        let from = self.party(from)?;
        let (mut payments, mut paid, mut blocked) = (Vec::new(), Vec::new(), Vec::new());
        for d in self.in_file(file)? {
            let payee = match self.payable(&d.value) {
                Ok(payee) => payee,
                Err(Failure::Refused(why)) => {
                    blocked.extend(why.0);
                    continue;
                }
                Err(other) => return Err(other),
            };
            let note = Some(d.value.note.as_str()).filter(|n| short(n, 100)).unwrap_or_default();
            payments.push(Payment {
                end_to_end: d.value.number(),
                amount: d.value.amount.money,
                to: self.party(payee.value.payable()?)?,
                reference: format!("{} {note}", d.value.number()).trim_end().to_owned(),
            });
            paid.push((d, payee));
        }
        all_clear(blocked)?;
        let content = exchange::PaymentFile { id: file.number(), made_at: file.made_at, pay_on: file.pay_on, from, payments };
        Ok((content, paid))
    }
}

/// What the bank says has our number and our amount.
fn same_payment(d: &Disbursement, number: &str, paid: Money) -> Result<(), Refusal> {
    let amount = d.amount.money;
    if number == d.number() && paid.currency == amount.currency && paid.minor.saturating_abs() == amount.minor {
        return Ok(());
    }
    Err(Refusal::new("SM-11", "payment-amount-differs")
        .with("number", Arg::Text(d.number()))
        .with("paid", Arg::Money(paid))
        .with("amount", Arg::Money(amount)))
}
