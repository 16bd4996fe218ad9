//! Matches of the demonstration (SM-18): one that waits for its State, one of which State and provider talk. The programmes are invented, and
//! say so.

use super::Demo;
use crate::act::Failure;
use bursar_domain::Id;
use bursar_domain::catalogue::{Beneficiaries, Programme, ScopeOf, Source, Status, When};
use bursar_domain::matching::Match;
use bursar_domain::need::Need;
use bursar_domain::text::LangText;
use bursar_domain::time::day;
use bursar_store::{Find, Record};

impl Demo<'_> {
    /// Two programmes of the contributor: one put forward for a need of Kenya and offered, one found for a need of Senegal and talked about.
    pub(super) fn matches(&self) -> Result<(), Failure> {
        let online = self.published(
            "Online course on international law (demonstration)",
            "Cours en ligne de droit international (démonstration)",
            "T1",
            "e_learning",
        )?;
        if let Some(need) = self.open_need_of("KEN")? {
            let id = Match::id_of(need, online);
            if self.stands(id)?.is_none() {
                self.office.put_forward(&self.act("contributor")?, need, online)?;
            }
            self.take(id, "KEN", "offer")?;
        }
        let advice = self.published(
            "Advice on national strategies (demonstration)",
            "Conseil en matière de stratégies nationales (démonstration)",
            "T2",
            "advisory_or_drafting",
        )?;
        if let Some(need) = self.open_need_of("SEN")? {
            let id = Match::id_of(need, advice);
            if self.stands(id)?.is_none() {
                self.office.look_for_matches(&self.act("verifier")?, need)?;
            }
            self.take(id, "SEN", "discuss")?;
        }
        Ok(())
    }

    fn stands(&self, id: Id) -> Result<Option<Match>, Failure> {
        Ok(self.office.read(|r| r.get::<Match>(id))?.map(|m| m.value))
    }

    /// The latest open need of a State.
    fn open_need_of(&self, alpha3: &str) -> Result<Option<Id>, Failure> {
        let open = self.office.find::<Need>(&Find::of(Need::KIND).eq("alpha3", alpha3).eq("state", "open"))?;
        Ok(open.last().map(|n| n.value.id))
    }

    /// Takes a match on, from where it stands, until this step.
    fn take(&self, id: Id, alpha3: &str, until: &str) -> Result<(), Failure> {
        let mission = format!("mission.{}", alpha3.to_lowercase());
        for event in ["review", "offer", "accept", "introduce", "discuss"] {
            let Some(m) = self.stands(id)? else { return Ok(()) };
            let act = |login: &str| self.act(login);
            match (m.state.as_str(), event) {
                ("suggested", "review") => drop(self.office.review_match(&act("verifier")?, id, None)?),
                ("reviewed", "offer") => drop(self.office.offer_match(&act("verifier")?, id, None)?),
                ("offered", "accept") => drop(self.office.accept_match(&act(&mission)?, id, None)?),
                ("accepted", "introduce") => drop(self.office.introduce_match(&act("verifier")?, id, None)?),
                ("introduced", "discuss") => drop(self.office.discuss_match(&act("contributor")?, id, None)?),
                // It is beyond this step, or somebody has brought it to an end.
                _ => {}
            }
            if event == until {
                break;
            }
        }
        Ok(())
    }

    /// A programme of the contributor for all States, submitted, verified and published where it is not there.
    fn published(&self, title: &str, french: &str, theme: &str, kind: &str) -> Result<Id, Failure> {
        let own = Find::of(Programme::KIND).eq("owner", self.account("contributor")?.id);
        let there = self.office.find::<Programme>(&own)?.into_iter().map(|p| p.value).find(|p| p.title.get("en").1 == title);
        let (id, state) = match there {
            Some(p) => (p.id, p.state),
            None => {
                let year = day(self.office.now()).year();
                let content = Programme {
                    title: LangText::new("en", title).and("fr", french),
                    summary: LangText::new("en", "Invented for the demonstration."),
                    beneficiaries: Beneficiaries { scope: ScopeOf::All, states: vec![], regions: vec![], organisations: vec![] },
                    themes: vec![theme.to_owned()],
                    activity_type: Some(kind.to_owned()),
                    delivery: vec!["online_self_paced".to_owned()],
                    delivery_languages: vec!["en".to_owned(), "fr".to_owned()],
                    start: Some(When::Year(year)),
                    end: Some(When::Year(year + 2)),
                    status: Status::Ongoing,
                    sources: vec![Source { doc: "Demonstration".to_owned(), paragraph: None, footnote: None, url: None, date: None }],
                    ..Programme::blank(self.office.new_id(), "en")
                };
                (self.office.submit_programme(&self.act("contributor")?, &content)?.subject, "submitted".to_owned())
            }
        };
        if state == "submitted" {
            self.office.verify_programme(&self.act("verifier")?, id, None, true, true)?;
        }
        if ["submitted", "verified"].contains(&state.as_str()) {
            self.office.publish_programme(&self.act("verifier")?, id, None)?;
        }
        Ok(id)
    }
}
