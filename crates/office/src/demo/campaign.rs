//! A collection campaign of the demonstration (MAP-01, MAP-02): letters, an extension, replies in time, in the extension, late and joint.
//! What the replies say is invented, and says so.

use super::Demo;
use crate::act::Failure;
use bursar_domain::campaign::{Answer, Campaign, CampaignReply, Content, Group, Paper, Respondent, SECTIONS, Way};
use bursar_domain::text::LangText;
use bursar_domain::time::{at, day, plus_days};
use bursar_store::Stored;
use jiff::Timestamp;
use std::collections::BTreeMap;

const TITLE: &str = "Mapping of capacity-building programmes (demonstration)";
// Days after the opening: the first replies, the day it is extended, the first deadline, a reply in the extension, the second deadline, a
// late reply.
const FIRST: i32 = 9;
const EXTENDED: i32 = 26;
const DEADLINE: i32 = 28;
const THEN: i32 = 34;
const SECOND: i32 = 42;
const LATE: i32 = 45;

/// A reply of the demonstration.
struct Example {
    by: Respondent,
    /// Who writes and sends it; what comes on paper is typed in by the project officer.
    login: Option<&'static str>,
    lang: &'static str,
    joint: &'static [&'static str],
    answers: &'static [(&'static str, &'static [&'static str], &'static str)],
    note: &'static str,
}

impl Demo<'_> {
    /// A campaign from its letters to a late reply; it stays open.
    pub(super) fn collection(&self) -> Result<(), Failure> {
        let Some(c) = self.demo_campaign()? else { return Ok(()) };
        let opened = c.opened_at.unwrap_or_default();
        let after = |days: i32| at(plus_days(day(opened), days), 10, 0);
        self.advance(after(FIRST))?;
        for example in [kenya(), fiji(), institute()] {
            self.reply(&c, &example)?;
        }
        self.advance(after(EXTENDED))?;
        if c.extensions.is_empty() {
            let why = "Several missions asked for more time (demonstration).";
            self.office.extend_campaign(&self.act("fund.manager")?, c.id, None, end_of(after(SECOND)), why)?;
        }
        self.advance(after(THEN))?;
        self.reply(&c, &senegal())?;
        self.advance(after(LATE))?;
        self.reply(&c, &uruguay())
    }

    /// The campaign, drafted and opened where it is not there; nothing when somebody has closed it.
    fn demo_campaign(&self) -> Result<Option<Campaign>, Failure> {
        let ours = |all: Vec<Campaign>| all.into_iter().find(|c| c.paper.title.get("en").1 == TITLE && c.state != "discarded");
        if ours(self.office.campaigns(true)?).is_none() {
            self.office.draft_campaign(&self.act("verifier")?, &self.paper())?;
        }
        let Some(c) = ours(self.office.campaigns(true)?) else { return Ok(None) };
        if c.state == "draft" {
            self.office.open_campaign(&self.act("fund.manager")?, c.id, None)?;
        }
        Ok(Some(self.office.fetch::<Campaign>(c.id)?.value).filter(|c| c.state == "open"))
    }

    fn paper(&self) -> Paper {
        let title = LangText::new("en", TITLE)
            .and("fr", "Recensement des programmes de renforcement des capacités (démonstration)")
            .and("es", "Inventario de los programas de creación de capacidad (demostración)")
            .and("ru", "Обзор программ наращивания потенциала (демонстрация)")
            .and("zh", "能力建设方案摸底调查（演示）")
            .and("ar", "حصر برامج بناء القدرات (عرض توضيحي)");
        let missions = LangText::new("en", "Demonstration: the Secretariat presents its compliments to the permanent missions and invites Member States to describe existing capacity-building programmes by {deadline}, at {link}, as a spreadsheet or on paper. No question must be answered. Each reply will be published as received.")
            .and("fr", "Démonstration : le Secrétariat présente ses compliments aux missions permanentes et invite les États Membres à décrire les programmes de renforcement des capacités existants au plus tard le {deadline}, à l’adresse {link}, sous forme de tableur ou sur papier. Aucune question n’est obligatoire. Chaque réponse sera publiée telle qu’elle a été reçue.")
            .and("es", "Demostración: la Secretaría saluda atentamente a las misiones permanentes e invita a los Estados Miembros a describir los programas de creación de capacidad existentes a más tardar el {deadline}, en {link}, en hoja de cálculo o en papel. Ninguna pregunta es obligatoria. Cada respuesta se publicará tal como se reciba.")
            .and("ru", "Демонстрация: Секретариат свидетельствует свое уважение постоянным представительствам и предлагает государствам-членам описать существующие программы наращивания потенциала в срок до {deadline} по адресу {link}, в виде электронной таблицы или на бумаге. Ни один вопрос не является обязательным. Каждый ответ будет опубликован в том виде, в каком он получен.")
            .and("zh", "演示：秘书处向各常驻代表团致意，并邀请会员国在{deadline}之前通过{link}、以电子表格或书面形式介绍现有能力建设方案。所有问题均可不答。每份答复将按收到的原样公布。")
            .and("ar", "عرض توضيحي: تهدي الأمانة العامة تحياتها إلى البعثات الدائمة وتدعو الدول الأعضاء إلى وصف البرامج القائمة لبناء القدرات في موعد أقصاه {deadline}، على العنوان {link}، أو في جدول إلكتروني أو على الورق. ولا توجد أسئلة إلزامية. وسيُنشر كل رد كما ورد.");
        let others = LangText::new("en", "Demonstration: you are invited to describe the capacity-building programmes of your organization by {deadline}. The questionnaire is at {link}. No question must be answered. Each reply will be published as received.")
            .and("fr", "Démonstration : vous êtes invités à décrire les programmes de renforcement des capacités de votre organisation au plus tard le {deadline}. Le questionnaire se trouve à l’adresse {link}. Aucune question n’est obligatoire. Chaque réponse sera publiée telle qu’elle a été reçue.")
            .and("es", "Demostración: se le invita a describir los programas de creación de capacidad de su organización a más tardar el {deadline}. El cuestionario está en {link}. Ninguna pregunta es obligatoria. Cada respuesta se publicará tal como se reciba.")
            .and("ru", "Демонстрация: предлагаем Вам описать программы наращивания потенциала Вашей организации в срок до {deadline}. Вопросник размещен по адресу {link}. Ни один вопрос не является обязательным. Каждый ответ будет опубликован в том виде, в каком он получен.")
            .and("zh", "演示：谨邀请贵组织在{deadline}之前介绍本组织的能力建设方案。问卷见{link}。所有问题均可不答。每份答复将按收到的原样公布。")
            .and("ar", "عرض توضيحي: ندعوكم إلى وصف برامج بناء القدرات في منظمتكم في موعد أقصاه {deadline}. ويوجد الاستبيان على العنوان {link}. ولا توجد أسئلة إلزامية. وسيُنشر كل رد كما ورد.");
        let letters = [(Group::Missions, missions), (Group::UnEntities, others.clone()), (Group::Others, others)];
        let deadline = end_of(at(plus_days(day(self.office.now()), DEADLINE), 0, 0));
        Paper { title, letters: letters.into(), sections: SECTIONS.iter().map(|s| s.code.to_owned()).collect(), deadline }
    }

    /// One reply, unless it was sent before.
    fn reply(&self, c: &Campaign, example: &Example) -> Result<(), Failure> {
        let answer = |(section, codes, text): &(&str, &[&str], &str)| {
            let codes = codes.iter().map(|code| (*code).to_owned()).collect();
            ((*section).to_owned(), Answer { codes, text: (*text).to_owned(), link: String::new() })
        };
        let answers: BTreeMap<String, Answer> = example.answers.iter().map(answer).collect();
        let joint = example.joint.iter().map(|iso| (*iso).to_owned()).collect();
        let content = Content { lang: example.lang.into(), answers, joint, way: Way::Web };
        let Some(login) = example.login else {
            let there = self.office.replies_of(c.id)?.iter().any(|r| r.by == example.by);
            if !there {
                let act = self.act("project.officer")?;
                self.office.record_reply(&act, c.id, &example.by, &content, self.office.now(), example.note)?;
            }
            return Ok(());
        };
        let by = match &example.by {
            Respondent::Entity { un, name, .. } => {
                Respondent::Entity { un: *un, name: name.clone(), account: Some(self.account(login)?.id) }
            }
            state => state.clone(),
        };
        let act = self.act(login)?;
        let Stored { value: reply, .. }: Stored<CampaignReply> = self.office.own_reply(&act.actor, c.id, &by)?;
        if reply.state == "sent" {
            return Ok(());
        }
        self.office.save_reply(&act, c.id, &by, None, &content)?;
        self.office.send_reply(&self.act(login)?, c.id, &by, None, example.note).map(drop)
    }
}

/// The last minute of a day.
fn end_of(moment: Timestamp) -> Timestamp {
    at(day(moment), 23, 59)
}

fn state(iso: &str) -> Respondent {
    Respondent::State { iso: iso.into() }
}

fn kenya() -> Example {
    Example {
        by: state("KEN"),
        login: Some("mission.ken"),
        lang: "en",
        joint: &[],
        answers: &[
            ("contact_point", &["yes"], ""),
            ("norms", &["N-a", "N-d"], "Invented for the demonstration: a working group of ministries meets every quarter."),
            (
                "programmes_received",
                &["T3"],
                "Invented for the demonstration: a course for the national response team, until the end of the year.",
            ),
        ],
        note: "NV/DEMO/17",
    }
}

fn fiji() -> Example {
    Example {
        by: state("FJI"),
        login: Some("mission.fji"),
        lang: "en",
        joint: &["KIR", "VUT"],
        answers: &[
            ("needs", &["D-c"], "Invented for the demonstration: a response team that several islands share."),
            ("views", &[], "Invented for the demonstration: courses should be held in the region and not only on line."),
        ],
        note: "NV/DEMO/4",
    }
}

fn institute() -> Example {
    Example {
        by: Respondent::Entity { un: false, name: "Example Institute (synthetic)".into(), account: None },
        login: Some("contributor"),
        lang: "en",
        joint: &[],
        answers: &[("programmes_given", &["T1", "T3"], "Invented for the demonstration: two courses a year, in English and French.")],
        note: "",
    }
}

fn senegal() -> Example {
    Example {
        by: state("SEN"),
        login: None,
        lang: "fr",
        joint: &[],
        answers: &[
            ("strategies", &[], "Inventé pour la démonstration : une stratégie nationale est en cours de révision."),
            (
                "programmes_given",
                &["T3"],
                "Inventé pour la démonstration : une école régionale accueille des stagiaires de la sous-région.",
            ),
        ],
        note: "NV/DEMO/9",
    }
}

fn uruguay() -> Example {
    Example {
        by: state("URY"),
        login: Some("mission.ury"),
        lang: "es",
        joint: &[],
        answers: &[("views", &[], "Inventado para la demostración: conviene publicar los calendarios con más antelación.")],
        note: "",
    }
}
