//! Calls for delegates (SM-03): drafted, cleared with their allotment (J10), opened and closed by the clock.

use crate::act::{Act, Draft, Outcome};
use crate::feasibility::Verdict;
use crate::{Failure, Office};
use bursar_domain::call::Call;
use bursar_domain::digest::hex;
use bursar_domain::draw::{Draw, DrawSeed};
use bursar_domain::fund::Fund;
use bursar_domain::ledger::Account;
use bursar_domain::text::LangText;
use bursar_domain::{Actor, Id, Refusal, Refusals, Role, time::day};
use bursar_store::{Find, Order, Record, Stored};

const R7_R9: &[Role] = &[Role::ProjectOfficer, Role::FundManager];
const R9: &[Role] = &[Role::FundManager];

impl Office {
    /// R7 or R9 drafts a call for a meeting, with the calendar of WA-06 and the rules in force.
    ///
    /// # Errors
    /// Unknown or past meeting; fund not active.
    pub fn draft_call(&self, act: &Act, meeting: &str) -> Outcome {
        self.perform(act, |now| {
            if !act.actor.has_any(R7_R9) {
                return Err(Refusal::new("SM-03", "not-your-role").into());
            }
            if !matches!(self.fund()?.value.state.as_str(), "active" | "throttled") {
                return Err(Refusal::new("SM-03", "fund-not-active").into());
            }
            let reference = self.reference();
            let m = reference
                .meetings
                .iter()
                .find(|m| m.key == meeting)
                .ok_or_else(|| Refusal::new("SM-03", "meeting-unknown").at("meeting"))?;
            if m.first <= day(now) {
                return Err(Refusal::new("SM-03", "meeting-past").at("meeting").into());
            }
            let p = self.parameters()?;
            let count = self.store.read(|r| r.count(&Find::of(Call::KIND)))?;
            let mut call =
                Call::draft(act.commit, format!("A-{}-{}", m.first.year(), count + 1), meeting, m.first, m.last, title_of(&m.names), &p);
            // A call drafted late opens as soon as it is cleared, not in the past.
            call.calendar.opens_at = call.calendar.opens_at.max(now);
            Ok(Draft::of::<Call>("call.draft", R7_R9, call.id).create(&call).under(p.number))
        })
    }

    /// R7 or R9 edits a draft.
    ///
    /// # Errors
    /// Not a draft any more; stale form.
    pub fn edit_call(&self, act: &Act, id: Id, seen: Option<i64>, edit: impl Fn(&mut Call)) -> Outcome {
        self.perform(act, |_| {
            let call = self.fetch_as_seen::<Call>(id, seen)?;
            let mut next = call.value.step("edit", &act.actor)?;
            edit(&mut next);
            Ok(Draft::of::<Call>("call.edit", R7_R9, id).change(&call, &next))
        })
    }

    /// R9 clears: the rules freeze, the allotment is made (J10), the draw is committed to.
    ///
    /// # Errors
    /// See [`Call::clear`]; rules that no list can keep; not enough unallotted (MON-10).
    pub fn clear_call(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let call = self.fetch_as_seen::<Call>(id, seen)?;
            let fund: Stored<Fund> = self.fund()?;
            if fund.value.state != "active" {
                return Err(Refusal::new("SM-03", "fund-not-active").into());
            }
            let p = self.parameters()?;
            let seed = DrawSeed { call: id, seed: fresh_seed() };
            let (next, entry) = call.value.clear(self.new_id(), &seed, self.chain().as_ref(), &p, &act.actor, now)?;
            if let Verdict::Impossible { rules, .. } = self.feasibility(&call.value)?.any_pool {
                // Each rule of the conflict is named by a message of its own.
                let found = std::iter::once(Refusal::new("WA-05", "call-rules-impossible")).chain(rules);
                return Err(Refusals(found.collect()).into());
            }
            self.chairs_stand(&next)?;
            let draft = Draft::of::<Call>("call.clear", R9, id).change(&call, &next).create(&Draw::of(&next)).create(&seed);
            Ok(draft.expects(&fund).entries([entry]).under(p.number))
        })
    }

    /// R9 cancels with a public reason; what is left of the allotment goes back.
    ///
    /// # Errors
    /// See [`Call::cancel`].
    pub fn cancel_call(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let call = self.fetch_as_seen::<Call>(id, seen)?;
            let left = self.read(|r| r.balance(Account::Allotted, Some(id)))?;
            let (next, entry) = call.value.cancel(reason, -left, self.new_id(), &act.actor, now)?;
            Ok(Draft::of::<Call>("call.cancel", R9, id).change(&call, &next).entries(entry).reason(reason))
        })
    }

    /// What the clock makes due: calls open at their date, close at their deadline (SM-03). Returns how many moved.
    ///
    /// # Errors
    /// The store failed.
    pub fn tick(&self) -> Result<usize, Failure> {
        let mut moved = self.tick_contributions()? + usize::from(self.throttle_if_due()?) + self.tick_reports()?;
        loop {
            let active = matches!(self.fund(), Ok(f) if f.value.state == "active");
            let now = self.now();
            let waiting = self.find::<Call>(&Find::of(Call::KIND).any("state", ["cleared", "open"]))?;
            let due: Vec<_> = waiting.into_iter().filter_map(|c| c.value.due(active, now).map(|event| (c, event))).collect();
            if due.is_empty() {
                return Ok(moved);
            }
            for (call, event) in due {
                let act = Act::by(Actor::system(), self.new_id());
                let action = if event == "open" { "call.open" } else { "call.close" };
                let id = call.value.id;
                self.perform(&act, |now| {
                    let call = self.fetch::<Call>(id)?;
                    let next = match call.value.due(active, now) {
                        Some(e) if e == event => call.value.step(e, &act.actor)?,
                        _ => return Err(Failure::NotFound),
                    };
                    Ok(Draft::of::<Call>(action, &[], id).change(&call, &next))
                })?;
                moved += 1;
            }
        }
    }

    /// Every call, newest meeting first; drafts too.
    ///
    /// # Errors
    /// The store failed.
    pub fn calls(&self) -> Result<Vec<Stored<Call>>, Failure> {
        self.find(&Find::of(Call::KIND).order("opens_at", Order::Desc))
    }
}

/// The title of a call for a meeting, in the six languages of its name; edited by the officer before clearing.
fn title_of(meeting: &LangText) -> LangText {
    let prefix = |lang: &str| match lang {
        "fr" => "Appui à la participation de représentants : ",
        "es" => "Apoyo a la participación de representantes: ",
        "ru" => "Поддержка участия представителей: ",
        "ar" => "دعم مشاركة الممثلين: ",
        "zh" => "支持代表与会：",
        _ => "Support for delegates: ",
    };
    let texts = meeting.texts.iter().map(|(lang, name)| (lang.clone(), format!("{}{name}", prefix(lang)))).collect();
    LangText { record: "en".into(), texts }
}

/// 256 random bits in hex, from the system's random source: two random UUIDs hold 244 of them, hashed to 256.
fn fresh_seed() -> String {
    let (a, b, c) = (uuid::Uuid::new_v4(), uuid::Uuid::new_v4(), uuid::Uuid::new_v4());
    hex(&bursar_domain::digest::sha256(&[a.into_bytes(), b.into_bytes(), c.into_bytes()].concat()))
}
