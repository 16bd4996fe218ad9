//! From the call to the published list.

use super::people::NOMINATING;
use super::{Demo, mail};
use crate::act::Failure;
use crate::nominations::Upload;
use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_domain::digest::sha256;
use bursar_domain::nomination::{Confirmed, Finding, Nomination};
use bursar_domain::review::Review;
use bursar_domain::round::Round;
use bursar_domain::text::LangText;
use bursar_domain::time::day;
use bursar_domain::{Cents, Id};
use bursar_store::{Find, Record};
use std::collections::BTreeMap;

const GIVEN: &[&str] = &["Noor", "Robin", "Amal", "Sam", "Kai", "Dana", "Alex", "Sasha", "Mika", "Ines", "Remy", "Ariel"];

impl Demo<'_> {
    pub(super) fn call(&self) -> Result<(), Failure> {
        let mut call = self.the_call()?;
        if call.is_none() {
            let meeting = self
                .office
                .reference()
                .meetings
                .iter()
                .rfind(|m| m.first > day(self.office.now()))
                .map(|m| m.key.clone())
                .ok_or(Failure::NotFound)?;
            self.office.draft_call(&self.act("project.officer")?, &meeting)?;
            call = self.the_call()?;
        }
        let Some(c) = call else { return Ok(()) };
        if c.state == "draft" {
            self.office.edit_call(&self.act("project.officer")?, c.id, None, |c| {
                c.allotment = Cents::dollars(60_000);
                c.about = about();
            })?;
            self.office.clear_call(&self.act("fund.manager")?, c.id, None)?;
        }
        self.advance(c.calendar.opens_at)
    }

    pub(super) fn nominations(&self) -> Result<(), Failure> {
        let Some(call) = self.the_call()?.filter(|c| c.state == "open") else { return Ok(()) };
        let there: Vec<Nomination> =
            self.office.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", call.id))?.into_iter().map(|n| n.value).collect();
        for (i, (iso, sex, _)) in NOMINATING.iter().enumerate() {
            let mine = there.iter().find(|n| n.state_iso == *iso && n.state != "withdrawn");
            if mine.is_some_and(|n| n.state != "draft") {
                continue;
            }
            let id = match mine {
                Some(n) => n.id,
                None => {
                    let act = self.act(&format!("drafter.{}", iso.to_lowercase()))?;
                    self.office.begin_nomination(&act, call.id, iso)?;
                    act.commit
                }
            };
            self.fill(id, iso, sex, i)?;
            self.office.endorse(&self.act(&format!("mission.{}", iso.to_lowercase()))?, id, None)?;
        }
        self.advance(call.calendar.closes_at.checked_add(jiff::SignedDuration::from_secs(60)).unwrap_or(call.calendar.closes_at))
    }

    /// Endorses `count` further nominations in the open call, for measuring lists.
    ///
    /// # Errors
    /// No call is open, or as [`Demo::complete_until`].
    pub fn load(&self, count: usize) -> Result<(), Failure> {
        let call = self.the_call()?.filter(|c| c.state == "open").ok_or(Failure::NotFound)?;
        for i in 0..count {
            let (iso, sex, _) = NOMINATING[i % NOMINATING.len()];
            let act = self.act(&format!("drafter.{}", iso.to_lowercase()))?;
            self.office.begin_nomination(&act, call.id, iso)?;
            self.fill(act.commit, iso, sex, i)?;
            self.office.endorse(&self.act(&format!("mission.{}", iso.to_lowercase()))?, act.commit, None)?;
        }
        Ok(())
    }

    fn fill(&self, id: Id, iso: &str, sex: &str, i: usize) -> Result<(), Failure> {
        let lower = iso.to_lowercase();
        let drafter = || self.act(&format!("drafter.{lower}"));
        let reference = self.office.reference();
        let state = reference.states.get(iso).map_or(iso, |s| s.name("en")).to_owned();
        let station = if i % 9 == 8 { "mission_new_york" } else { "capital" };
        let answers = [
            ("family_name", format!("Demo-{iso}")),
            ("given_names", GIVEN[i % GIVEN.len()].to_owned()),
            ("sex", sex.to_owned()),
            ("email", mail(&format!("nominee.{lower}"))),
            ("post", "Adviser on international ICT security (synthetic)".to_owned()),
            ("employer", format!("Ministry of Foreign Affairs, {state} (synthetic)")),
            ("employer_type", "government".to_owned()),
            ("duty_station", station.to_owned()),
            ("field", ["cyber_diplomacy", "digital_policy", "policy", "technical"][i % 4].to_owned()),
            ("post_since", format!("20{}-0{}-01", 19 + i % 6, 1 + i % 9)),
            (
                "experience",
                "Synthetic text: followed the working group's sessions since 2022 and drafted national interventions.".to_owned(),
            ),
            (
                "contribution",
                "Synthetic text: will speak on confidence-building measures and the directory of points of contact.".to_owned(),
            ),
            ("benefit", "Synthetic text: the delegation has one officer for three committees.".to_owned()),
            ("follow_up", "Synthetic text: a briefing for ministries within a month, and a note on the checklist of norms.".to_owned()),
            ("passport_until", "2029-05-31".to_owned()),
            ("available", "yes".to_owned()),
            ("overlap", "no".to_owned()),
            ("attend_all", "yes".to_owned()),
            ("report", "yes".to_owned()),
            ("publish_name", if i.is_multiple_of(3) { "no" } else { "yes" }.to_owned()),
        ];
        let typed: BTreeMap<String, String> = answers.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        self.office.save_nomination(&drafter()?, id, None, &typed)?;
        for (slot, title) in [("note_verbale", "Note verbale"), ("statement", "Statement")] {
            let upload = Upload {
                name: format!("{slot}-{iso}.pdf"),
                bytes: pdf(&format!("{title}, {iso}: synthetic document of a demonstration.")),
                too_large: false,
            };
            self.office.attach(&drafter()?, id, None, slot, &upload)?;
        }
        Ok(())
    }

    pub(super) fn screening(&self) -> Result<(), Failure> {
        let Some(call) = self.the_call()?.filter(|c| matches!(c.state.as_str(), "closed" | "in_review")) else { return Ok(()) };
        for n in self.office.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", call.id).eq("state", "endorsed"))? {
            let n = n.value;
            if let Some((_, _, ticket)) = NOMINATING.iter().find(|(iso, _, _)| *iso == n.state_iso) {
                self.office.estimate_ticket(&self.act("finance.assistant")?, n.id, None, Cents::dollars(*ticket))?;
            }
            let against = self.office.screened_against(&n, &call)?;
            let confirmed: Vec<Confirmed> = n
                .rules(&call, &against)
                .into_iter()
                .map(|r| {
                    let met = r.finding != Finding::NotMet;
                    Confirmed { rule: r.rule.into(), machine: r.finding, met, reason: if met { "documents" } else { "not_capital" }.into() }
                })
                .collect();
            let note = if confirmed.iter().all(|c| c.met) { "" } else { "The post is at the mission in New York (synthetic)." };
            self.office.screen_nomination(&self.act("project.officer")?, n.id, None, &confirmed, note)?;
        }
        Ok(())
    }

    pub(super) fn scoring(&self) -> Result<(), Failure> {
        let Some(call) = self.the_call()?.filter(|c| c.state == "in_review") else { return Ok(()) };
        // Twice: files whose first two reviews differ too much ask for a third (SM-06).
        for _ in 0..2 {
            self.office.assign_all(&self.act("project.officer")?, call.id)?;
            for review in
                self.office.find::<Review>(&Find::of(Review::KIND).eq("call_id", call.id).any("state", ["assigned", "accepted"]))?
            {
                let r = review.value;
                let actor = self.office.fetch::<Account>(r.reviewer)?.value.actor();
                if r.state == "assigned" {
                    self.office.declare(&self.act_of(actor.clone()), r.id, None, false, "")?;
                }
                let n = self.office.fetch::<Nomination>(r.nomination)?.value;
                let points = synthetic_points(&call, &n.state_iso, &r.reviewer_name);
                self.office.submit_review(&self.act_of(actor), r.id, None, points.map(Some), "Synthetic comment of the demonstration.")?;
            }
        }
        Ok(())
    }

    pub(super) fn round(&self) -> Result<(), Failure> {
        let Some(call) = self.the_call()?.filter(|c| c.state == "in_review") else { return Ok(()) };
        let state = |r: &Option<bursar_store::Stored<Round>>| r.as_ref().map_or("", |r| r.value.state.as_str()).to_owned();
        let mut latest = self.office.latest_round(call.id)?;
        if matches!(state(&latest).as_str(), "" | "returned" | "refused") {
            self.office.assemble_round(&self.act("project.officer")?, call.id)?;
            latest = self.office.latest_round(call.id)?;
        }
        let Some(round) = &latest else { return Ok(()) };
        if round.value.state == "assembled" {
            self.office.run_round(&self.act("project.officer")?, round.value.id, None)?;
        }
        if matches!(round.value.state.as_str(), "assembled" | "run") {
            self.office.send_round(
                &self.act("fund.manager")?,
                round.value.id,
                None,
                "The list follows the published rules; no override was made (demo).",
            )?;
        }
        Ok(())
    }

    pub(super) fn approval(&self) -> Result<(), Failure> {
        let Some(round) = self.the_round()?.filter(|r| r.state == "sent") else { return Ok(()) };
        self.office.decide_round(&self.act("high.representative")?, round.id, None, "approve", "")?;
        Ok(())
    }

    pub(super) fn publication(&self) -> Result<(), Failure> {
        let Some(round) = self.the_round()? else { return Ok(()) };
        for n in self.office.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", round.call).eq("state", "approved"))? {
            let (n, iso) = (&n.value, n.value.state_iso.to_lowercase());
            if n.accepted_by_mission.is_none() {
                self.office.accept(&self.act(&format!("mission.{iso}"))?, n.id, None, false)?;
            }
            if n.accepted_by_nominee.is_none() {
                self.office.accept(&self.act(&format!("nominee.{iso}"))?, n.id, None, true)?;
            }
        }
        if round.state == "approved" {
            self.office.publish_round(&self.act("fund.manager")?, round.id, None)?;
        }
        Ok(())
    }
}

fn about() -> LangText {
    LangText::new("en", "Governments may nominate one representative working in capital on cyber or digital diplomacy, policy or a related technical field. The fund pays an economy ticket, daily subsistence and terminal expenses. Demonstration text.")
        .and("fr", "Les gouvernements peuvent présenter la candidature d'un représentant travaillant dans la capitale dans le domaine de la diplomatie ou de la politique numérique, ou dans un domaine technique connexe. Le fonds prend en charge un billet en classe économique, l'indemnité journalière de subsistance et les faux frais. Texte de démonstration.")
}

/// Points that look like a reader's, the same on every run: drawn from the digest of State and reviewer.
fn synthetic_points(call: &Call, iso: &str, reviewer: &str) -> [i64; 4] {
    let d = sha256(format!("{iso} {reviewer}").as_bytes());
    let base = i64::from(sha256(iso.as_bytes())[0] % 30) + 60;
    let mut points = [0; 4];
    for (i, p) in points.iter_mut().enumerate() {
        let weight = call.rules.weights[i];
        let percent = (base + i64::from(d[i] % 21) - 10).clamp(0, 100);
        *p = weight * percent / 100;
    }
    points
}

/// A one-page PDF that says what it is.
fn pdf(text: &str) -> Vec<u8> {
    let stream = format!("BT /F1 14 Tf 60 760 Td ({text}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut offsets = Vec::new();
    for (i, o) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.push_str(&format!("{} 0 obj\n{o}\nendobj\n", i + 1));
    }
    let xref = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for o in offsets {
        out.push_str(&format!("{o:010} 00000 n \n"));
    }
    out.push_str(&format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n", objects.len() + 1));
    out.into_bytes()
}
