//! The kinds of record: one table each, with the columns that lists filter and sort by (DESIGN §2).

use crate::value::Value;
use bursar_domain::Id;
use bursar_domain::account::{Account, File};
use bursar_domain::agreement::Agreement;
use bursar_domain::allotment::Allotment;
use bursar_domain::bank::{BankEvent, BankStatement, Line};
use bursar_domain::call::Call;
use bursar_domain::campaign::{Campaign, CampaignReply};
use bursar_domain::catalogue::{ActorRecord, Document, Import, Profile, Programme, Region, Suggestion};
use bursar_domain::contribution::{Contribution, HeldReceipt, RateRow};
use bursar_domain::correction::Correction;
use bursar_domain::disbursement::Disbursement;
use bursar_domain::draw::{Chain, Draw, DrawSeed, Seed};
use bursar_domain::fund::Fund;
use bursar_domain::mail::{Mail, MailChoice};
use bursar_domain::matching::Match;
use bursar_domain::meeting::{Body, Meeting};
use bursar_domain::member_state::MemberState;
use bursar_domain::mission::Mission;
use bursar_domain::need::Need;
use bursar_domain::nomination::Nomination;
use bursar_domain::order::Order;
use bursar_domain::organisation::Organisation;
use bursar_domain::parameters::ParameterSet;
use bursar_domain::partner::Partner;
use bursar_domain::payee::{Payee, SealedDetails};
use bursar_domain::payment_file::PaymentFile;
use bursar_domain::period::Period;
use bursar_domain::plan::KeptPlan;
use bursar_domain::project_report::Report;
use bursar_domain::review::Review;
use bursar_domain::round::{PublicCopy, Round};
use bursar_domain::saved_search::SavedSearch;
use bursar_domain::vocabulary::Term;
use serde::{Serialize, de::DeserializeOwned};

/// A kind of record and its table.
#[derive(Debug)]
pub struct Kind {
    /// Name of the kind and of its table.
    pub name: &'static str,
    /// Columns beside `id, version, state, body`.
    pub columns: &'static [Column],
}

/// A column lists filter or sort by. Each has an index of its own, except those whose name begins with `search`:
/// they hold long folded text for [`Find::like`](crate::Find::like), which no such index serves.
#[derive(Debug)]
pub struct Column {
    /// Name.
    pub name: &'static str,
    /// TEXT or BIGINT.
    pub text: bool,
}

impl Column {
    /// Has an index: then its text must be short.
    pub(crate) fn indexed(&self) -> bool {
        !self.name.starts_with("search")
    }
}

/// Every kind the store keeps; a table for each is made when the store is opened.
pub const ALL: &[&Kind] = &[
    Account::KIND,
    Allotment::KIND,
    Agreement::KIND,
    SealedDetails::KIND,
    BankEvent::KIND,
    BankStatement::KIND,
    ActorRecord::KIND,
    Body::KIND,
    Call::KIND,
    Campaign::KIND,
    CampaignReply::KIND,
    Chain::KIND,
    Contribution::KIND,
    Correction::KIND,
    Disbursement::KIND,
    Document::KIND,
    Draw::KIND,
    DrawSeed::KIND,
    File::KIND,
    Fund::KIND,
    HeldReceipt::KIND,
    Import::KIND,
    Line::KIND,
    Mail::KIND,
    MailChoice::KIND,
    Match::KIND,
    Meeting::KIND,
    MemberState::KIND,
    Mission::KIND,
    Need::KIND,
    Nomination::KIND,
    Order::KIND,
    Organisation::KIND,
    ParameterSet::KIND,
    KeptPlan::KIND,
    Partner::KIND,
    Period::KIND,
    Payee::KIND,
    PaymentFile::KIND,
    Profile::KIND,
    Programme::KIND,
    PublicCopy::KIND,
    RateRow::KIND,
    Report::KIND,
    Region::KIND,
    Review::KIND,
    Round::KIND,
    SavedSearch::KIND,
    Seed::KIND,
    Suggestion::KIND,
    Term::KIND,
];

/// Kinds that are written once: no commit may change such a record, whoever asks (WA-05: no seed is chosen twice).
pub const ONCE: &[&Kind] = &[SealedDetails::KIND, DrawSeed::KIND, Seed::KIND];

/// A typed record that the store can keep.
pub trait Record: Serialize + DeserializeOwned {
    /// Its kind.
    const KIND: &'static Kind;
    /// Id.
    fn id(&self) -> Id;
    /// State of its machine.
    fn state(&self) -> &str;
    /// Values of `KIND.columns`, in that order.
    fn columns(&self) -> Vec<Value>;
}

impl PartialEq for Kind {
    fn eq(&self, o: &Kind) -> bool {
        self.name == o.name
    }
}

/// How an id in another portal stands in the column of codes: found by its portal.
fn external_key(id: &bursar_domain::catalogue::ExternalId) -> String {
    format!("|@{}", bursar_domain::digest::sha256_hex(id.portal.as_bytes()))
}

fn midnight(day: jiff::civil::Date) -> jiff::Timestamp {
    bursar_domain::time::at(day, 0, 0)
}
const fn text(name: &'static str) -> Column {
    Column { name, text: true }
}
const fn int(name: &'static str) -> Column {
    Column { name, text: false }
}

/// Declares a kind: its table, its columns with the value each has for a record, and how id and state are found.
macro_rules! kind {
    ($type:ident, $name:literal, |$r:ident| $id:expr, $state:expr, { $($column:ident($col:literal) = $value:expr),* $(,)? }) => {
        impl Record for $type {
            const KIND: &'static Kind = &Kind { name: $name, columns: &[$($column($col)),*] };
            fn id(&self) -> Id {
                let $r = self;
                $id
            }
            fn state(&self) -> &str {
                let $r = self;
                let _ = $r;
                $state
            }
            fn columns(&self) -> Vec<Value> {
                let $r = self;
                let _ = $r;
                vec![$($value.into()),*]
            }
        }
    };
}

kind!(Account, "account", |r| r.id, &r.state, { text("login") = &r.login, text("name") = &r.name, text("roles") = r.grants.iter().map(|g| g.role.code()).collect::<Vec<_>>().join(" ") });
kind!(Agreement, "agreement", |r| r.id, &r.state, {
    text("number") = &r.number,
    text("partner") = r.terms.partner,
    text("lead") = r.terms.beneficiaries.first().cloned().unwrap_or_default(),
    int("proposed") = r.proposed.is_some(),
    int("refund_waits") = r.refunds.iter().any(|x| x.checked_by.is_none()),
    int("ends_at") = bursar_domain::time::at(r.terms.ends, 0, 0),
});
kind!(SealedDetails, "bank_details", |r| r.id, "kept", {});
kind!(Allotment, "allotment", |r| r.id, &r.state, { text("number") = &r.number, text("use_code") = r.use_.code(), int("year") = i64::from(r.year) });
kind!(BankEvent, "bank_event", |r| r.id, &r.state, {
    text("what") = r.what.code(),
    text("search_text") = format!("{} {} {}", r.reference, r.amount, r.date).to_lowercase(),
    int("day") = bursar_domain::time::at(r.date, 0, 0),
});
kind!(BankStatement, "bank_statement", |r| r.id, "loaded", {
    text("account") = &r.account,
    text("currency") = r.closing.map(|c| c.balance.currency.to_string()),
    int("day") = r.closing.map(|c| bursar_domain::time::at(c.on, 0, 0)),
});
kind!(ActorRecord, "actor", |r| r.id(), "current", { text("code") = &r.code });
kind!(Body, "body", |r| Id::named("body", &r.code), "current", { text("code") = &r.code });
kind!(Call, "call", |r| r.id, &r.state, { text("number") = &r.number, text("meeting") = &r.meeting, int("opens_at") = r.calendar.opens_at, int("closes_at") = r.calendar.closes_at });
kind!(Campaign, "campaign", |r| r.id, &r.state, { text("number") = &r.number, int("deadline_at") = r.paper.deadline, int("opened_at") = r.opened_at });
kind!(CampaignReply, "campaign_reply", |r| r.id, &r.state, {
    text("campaign") = r.campaign,
    text("key") = &r.key,
    text("iso") = r.by.iso(),
    int("sent_at") = r.sent.first().map(|s| s.on),
    text("search_joint") = r.latest().map(|s| s.content.joint.iter().map(|iso| format!("|{iso}|")).collect::<String>()),
});
kind!(Chain, "chain", |r| r.id(), "current", { text("code") = &r.hash });
kind!(Contribution, "contribution", |r| r.id, &r.state, {
    text("donor_kind") = r.donor_kind.code(),
    text("donor") = r.donor_state.clone().unwrap_or_else(|| r.donor_name.clone()),
    int("pledged_usd") = r.pledged_usd(),
    int("signed_usd") = r.signed_usd(),
    int("received_usd") = r.received_usd(),
    int("waiting") = r.waiting_receipt().is_some(),
    int("blocked") = (r.blocked() && r.state != "refused"),
    int("refunded_usd") = r.refunded_usd(),
    int("deciding") = r.decision_waits(),
    int("overdue_from") = r.overdue_from().filter(|_| r.state != "overdue").map(|d| bursar_domain::time::at(d, 0, 0)),
    text("search_text") = r.search_text(),
});
kind!(Disbursement, "disbursement", |r| r.id, &r.state, {
    text("purpose") = r.purpose.code(),
    text("document") = r.document,
    text("payee") = r.payee,
    text("file") = r.file,
    text("number") = r.number(),
    int("usd") = r.amount.usd,
});
kind!(Correction, "correction", |r| r.id, &r.state, { text("date") = r.date.to_string(), text("entry_id") = r.entry });
kind!(Document, "document", |r| r.id, &r.state, {
    text("code") = &r.code,
    text("what") = r.kind.code(),
    text("owner") = r.owner,
    int("day") = r.date.map(|d| midnight(d.first())),
    int("submitted_at") = r.submitted_at,
    text("search_codes") = r.states.iter().chain(&r.themes).map(|c| format!("|{c}|")).collect::<String>(),
    text("search_text") = r.search_text(),
});
kind!(Draw, "draw", |r| r.call, &r.state, {});
kind!(DrawSeed, "draw_seed", |r| r.call, "kept", {});
kind!(File, "file", |r| r.id, &r.state, { text("owner") = r.owner });
kind!(Fund, "fund", |r| r.id, &r.state, {});
kind!(HeldReceipt, "held_receipt", |r| r.id, &r.state, {
    text("contribution") = r.contribution,
    text("why") = r.why.code(),
    text("search_text") = format!("{} {} {}", r.source, r.fixed.reference, r.fixed.amount).to_lowercase(),
    int("day") = bursar_domain::time::at(r.fixed.date, 0, 0),
});
kind!(Import, "import", |r| r.id, &r.state, {
    text("by_whom") = r.by,
    text("digest") = &r.sha256,
    int("sent_at") = r.at,
});
kind!(Line, "bank_line", |r| r.id, &r.state, {
    text("account") = &r.account,
    text("currency") = r.amount.currency.code(),
    text("end_to_end") = &r.end_to_end,
    text("document") = r.matched.as_ref().map(|m| m.document),
    int("minor") = r.amount.minor,
    int("day") = bursar_domain::time::at(r.booked, 0, 0),
    text("search_text") = format!("{} {} {} {} {}", r.counterparty, r.reference, r.bank_reference, r.end_to_end, r.amount).to_lowercase(),
});
kind!(Mail, "mail", |r| r.id, &r.state, { int("next_at") = r.next_at, int("queued_at") = r.queued_at });
kind!(MailChoice, "mail_choice", |r| r.account, "current", {});
kind!(Match, "match", |r| r.id, &r.state, {
    text("need") = r.need,
    text("alpha3") = &r.alpha3,
    text("programme") = r.programme,
    text("provider") = r.provider,
    int("offered") = r.was_offered(),
    int("told") = r.told_to_provider(),
    int("lapses_at") = r.lapses_at(),
    text("place") = &r.place,
});
kind!(Meeting, "meeting", |r| r.id(), "current", { text("code") = &r.key, int("first_day") = bursar_domain::time::at(r.first, 0, 0) });
kind!(MemberState, "member_state", |r| r.id(), "current", { text("alpha3") = &r.alpha3 });
kind!(Mission, "mission", |r| r.id, &r.state, {
    text("call_id") = r.call,
    text("iso") = &r.state_iso,
    int("waits_ticket") = r.ticket.as_ref().is_some_and(|t| t.confirmed_by.is_none()),
    int("waits_refund") = r.waiting_refund().is_some(),
    int("refund_open") = r.refund_open(),
});
kind!(Need, "need", |r| r.id, &r.state, {
    text("alpha3") = &r.alpha3,
    text("visibility") = r.visibility.code(),
    int("created_at") = r.created_at,
    int("opened_at") = r.opened_at,
    int("returned") = !r.returned.is_empty(),
    int("expires_at") = r.expires_on().map(midnight),
    text("search_themes") = r.themes.iter().map(|t| format!("|{t}|")).collect::<String>(),
});
kind!(Nomination, "nomination", |r| r.id, &r.state, {
    text("call_id") = r.call,
    text("iso") = &r.state_iso,
    text("sort_key") = format!("{} {}", r.state_iso, r.name().to_lowercase()),
    text("sex") = r.answer("sex"),
    text("stands_for") = r.stands_for,
    text("search_text") = format!("{} {} {} {}", r.name(), r.state_iso, r.receipt.as_deref().unwrap_or(""), r.answer("employer")).to_lowercase(),
    int("changed_at") = r.changed_at,
});
kind!(Order, "order", |r| r.id, &r.state, { text("number") = &r.number, text("what") = r.kind.code(), int("until_at") = bursar_domain::time::at(r.until, 0, 0) });
kind!(Organisation, "organisation", |r| r.id(), "current", { text("code") = &r.code });
kind!(ParameterSet, "parameters", |r| r.id, &r.state, { int("number") = r.number, int("effective_at") = bursar_domain::time::at(r.effective, 0, 0) });
kind!(KeptPlan, "plan", |r| r.id, &r.state, { int("year") = i64::from(r.year), int("saved_at") = r.at });
kind!(Partner, "partner", |r| r.id, &r.state, { text("sort_key") = r.name.to_lowercase().chars().take(200).collect::<String>() });
kind!(Period, "period", |r| r.id, &r.state, { text("first_day") = r.first.to_string(), text("last_day") = r.last.to_string() });
kind!(Payee, "payee", |r| r.id, &r.state, {
    text("kind") = r.kind.code(),
    text("of") = r.of,
    int("holds") = r.holds(),
    text("sort_key") = r.name.to_lowercase().chars().take(200).collect::<String>(),
});
kind!(PaymentFile, "payment_file", |r| r.id, &r.state, { int("made_at") = r.made_at, int("holds") = r.holds() });
kind!(Profile, "profile", |r| Profile::id_of(&r.alpha3), "current", { text("code") = &r.alpha3 });
kind!(Programme, "programme", |r| r.id, &r.state, {
    text("code") = &r.code,
    text("owner") = r.owner,
    int("submitted_at") = r.submitted_at,
    int("review_at") = r.review_on().map(midnight),
    int("due_at") = r.due_by().map(midnight),
    int("end_at") = r.end.map(|e| midnight(e.last())),
    text("search_codes") = r.merged.iter().map(|m| format!("|{}|", m.code)).chain(r.external_ids.iter().map(external_key)).collect::<String>(),
});
kind!(PublicCopy, "public_copy", |r| r.round, "kept", {});
kind!(RateRow, "rate", |r| r.id, "current", { text("currency") = r.currency.code(), int("from_day") = bursar_domain::time::at(r.from, 0, 0) });
kind!(Report, "report", |r| r.id, &r.state, {
    text("agreement") = r.agreement,
    int("number") = r.number,
    int("due_at") = bursar_domain::time::at(r.due, 0, 0),
    int("narrative") = r.narrative_by.is_some(),
});
kind!(Region, "region", |r| r.id(), "current", { text("code") = &r.code });
kind!(Review, "review", |r| r.id, &r.state, { text("nomination_id") = r.nomination, text("call_id") = r.call, text("reviewer_id") = r.reviewer });
kind!(Round, "round", |r| r.id, &r.state, { text("call_id") = r.call, int("assembled_at") = r.assembled_at });
kind!(SavedSearch, "saved_search", |r| r.id, &r.state, { text("account") = r.account, int("asked_at") = r.asked_at, int("lapses_at") = r.lapses_at() });
kind!(Seed, "seed", |r| r.call, "fixed", {});
kind!(Suggestion, "suggestion", |r| r.id, &r.state, { text("programme") = r.programme, int("at") = r.at });
kind!(Term, "term", |r| Id::named("term", &format!("{} {}", r.list, r.code)), "current", { text("list") = &r.list, text("code") = &r.code });
