//! Needs of the demonstration (SM-17): one private, one open to partners, one public. What they say is invented, and says so.

use super::Demo;
use crate::act::Failure;
use bursar_domain::catalogue::When;
use bursar_domain::need::{Assessment, AssessmentKind, Need, Visibility};
use bursar_domain::text::LangText;
use bursar_domain::time::{day, plus_days};
use bursar_store::{Find, Record};

fn codes(list: &[&str]) -> Vec<String> {
    list.iter().map(|c| (*c).to_owned()).collect()
}

impl Demo<'_> {
    /// A need of each of three States, drafted by capital, endorsed and opened by the mission; what is there is left as it is.
    pub(super) fn needs(&self) -> Result<(), Failure> {
        let year = day(self.office.now()).year();
        let examples = [
            (
                Need {
                    title: LangText::new("en", "A response team that several islands share (demonstration)")
                        .and("fr", "Une équipe d’intervention commune à plusieurs îles (démonstration)"),
                    description: LangText::new(
                        "en",
                        "Invented for the demonstration: two people answer for incidents today. Wanted are training on the spot and a peer to call.",
                    ),
                    themes: codes(&["T3"]),
                    domains: codes(&["D-c"]),
                    activity_types: codes(&["training_course", "mentoring"]),
                    delivery: codes(&["in_person", "hybrid"]),
                    languages: codes(&["en"]),
                    audience: codes(&["cert_technical"]),
                    from: Some(When::Year(year + 1)),
                    until: Some(When::Year(year + 2)),
                    ..self.blank("FJI", "en")
                },
                Visibility::Public,
            ),
            (
                Need {
                    title: LangText::new("en", "A course on international law for new diplomats (demonstration)"),
                    description: LangText::new("en", "Invented for the demonstration: four of six officers are new in post."),
                    themes: codes(&["T1"]),
                    activity_types: codes(&["training_course", "e_learning"]),
                    languages: codes(&["en", "fr"]),
                    audience: codes(&["diplomats"]),
                    ..self.blank("KEN", "en")
                },
                Visibility::Partners,
            ),
            (
                Need {
                    title: LangText::new("fr", "Révision de la stratégie nationale (démonstration)"),
                    description: LangText::new("fr", "Inventé pour la démonstration : la stratégie date de six ans."),
                    themes: codes(&["T2"]),
                    activity_types: codes(&["advisory_or_drafting"]),
                    languages: codes(&["fr"]),
                    assessment: Some(Assessment { kind: AssessmentKind::Own, date: plus_days(day(self.office.now()), -200) }),
                    ..self.blank("SEN", "fr")
                },
                Visibility::Private,
            ),
        ];
        for (need, visibility) in examples {
            let there = self.office.find::<Need>(&Find::of(Need::KIND).eq("alpha3", need.alpha3.as_str()))?;
            if there.iter().any(|n| n.value.title == need.title) {
                continue;
            }
            let of = |who: &str| self.act(&format!("{who}.{}", need.alpha3.to_lowercase()));
            let id = self.office.draft_need(&of("drafter")?, &need)?.subject;
            self.office.endorse_need(&of("mission")?, id, None)?;
            self.office.open_need(&of("mission")?, id, None, visibility)?;
        }
        Ok(())
    }

    fn blank(&self, alpha3: &str, lang: &str) -> Need {
        Need::blank(self.office.new_id(), alpha3, lang)
    }
}
