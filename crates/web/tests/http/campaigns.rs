//! Collection campaigns over HTTP (MAP-01, MAP-02): what is private until it is sent, what everyone reads, sheets.

use crate::http::Person;
use crate::world::World;
use bursar_domain::Id;
use bursar_domain::campaign::{Answer, Campaign, Content, Group, Paper, Respondent, SECTIONS, Way};
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_exchange::{Source, read_grid};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// A draft, and an open campaign that Kenya has replied to; each with its id and number.
pub struct Campaigns {
    pub draft: (Id, String),
    pub open: (Id, String),
}

fn in_days(w: &World, days: i64) -> Timestamp {
    w.office().now().checked_add(SignedDuration::from_hours(24 * days)).unwrap()
}

fn paper(w: &World, title: &str) -> Paper {
    let all = |text: &str| LANGUAGES.iter().fold(LangText::new("en", text), |t, l| t.and(l, text));
    Paper {
        title: all(title),
        letters: Group::ALL.iter().map(|g| (*g, all("Reply by {deadline} at {link}"))).collect(),
        sections: SECTIONS.iter().map(|s| s.code.to_owned()).collect(),
        deadline: in_days(w, 30),
    }
}

pub fn content(text: &str) -> Content {
    let answer = Answer { text: text.into(), ..Answer::default() };
    Content { lang: "en".into(), answers: BTreeMap::from([("views".into(), answer)]), joint: Vec::new(), way: Way::Web }
}

/// Somebody keeps a reply.
pub fn save(w: &World, campaign: Id, login: &str, iso: &str, text: &str) {
    let by = Respondent::State { iso: iso.into() };
    w.office().save_reply(&w.act(login), campaign, &by, None, &content(text)).unwrap();
}

fn send(w: &World, campaign: Id, iso: &str, text: &str) {
    let login = format!("mission.{}", iso.to_lowercase());
    save(w, campaign, &login, iso, text);
    w.office().send_reply(&w.act(&login), campaign, &Respondent::State { iso: iso.into() }, None, "NV 12").unwrap();
}

fn opened(w: &World) -> (Id, String) {
    let id = w.office().draft_campaign(&w.act("project.officer"), &paper(w, "Mapping of programmes")).unwrap().subject;
    w.office().open_campaign(&w.act("fund.manager"), id, None).unwrap();
    (id, w.get::<Campaign>(id).number)
}

/// A draft of this title.
pub fn drafted(w: &World, title: &str) -> Id {
    w.office().draft_campaign(&w.act("verifier"), &paper(w, title)).unwrap().subject
}

pub fn campaigns(w: &World) -> Campaigns {
    let open = opened(w);
    send(w, open.0, "KEN", "What Kenya says.");
    let draft = drafted(w, "Canary campaign");
    Campaigns { draft: (draft, w.get::<Campaign>(draft).number), open }
}

#[test]
fn map_02_nothing_of_a_reply_is_seen_by_others_until_it_is_sent() {
    let w = World::after(None);
    let c = campaigns(&w);
    let at = format!("/office/campaigns/{}/reply", c.open.0);
    let ministry = w.person("drafter.sen");
    let form = ministry.page(&at).form(&at).fill("text_views", "Canary words.").fill("text_needs", "Canary need.");
    ministry.done(&form);
    // Kenya begins a supplement to what it has sent.
    save(&w, c.open.0, "mission.ken", "KEN", "Canary supplement.");
    let pages = ["/campaigns".to_owned(), format!("/campaigns/{}", c.open.1), format!("/campaigns/{}/replies/KEN", c.open.1)];
    let office = ["/office/campaigns".to_owned(), format!("/office/campaigns/{}", c.open.0)];
    let silent = |p: &Person<'_>, path: &String| {
        for answer in [p.get(path), p.api(path)] {
            assert_eq!(answer.status, 200, "{path}");
            assert!(!answer.text().contains("Canary"), "{path}");
        }
    };
    pages.iter().for_each(|path| silent(&w.anyone(), path));
    for login in ["project.officer", "fund.manager", "internal.auditor"] {
        silent(&w.person(login), &pages[1]);
        silent(&w.person(login), &office[1]);
    }
    silent(&w.person("mission.fji"), &at);
    assert_eq!(w.anyone().get(&format!("/campaigns/{}/replies/SEN", c.open.1)).status, 404);
    // Its own people go on with it, and the mission sends it.
    let mission = w.person("mission.sen");
    assert!(mission.get(&at).text().contains("Canary need."));
    assert_eq!(ministry.get(&format!("{at}/send")).status, 404, "a ministry does not send");
    mission.done(&mission.page(&format!("{at}/send")).form(&format!("{at}/send")).fill("note", "NV 44"));
    let public = w.anyone().get(&format!("/campaigns/{}/replies/SEN", c.open.1)).text();
    assert!(public.contains("Canary words.") && public.contains("NV 44"));
    let kenya = w.anyone().get(&pages[2]).text();
    assert!(kenya.contains("What Kenya says.") && !kenya.contains("Canary"));
}

#[test]
fn map_01_coverage_tells_who_answered_and_how_and_judges_nobody() {
    let w = World::after(None);
    let (id, number) = opened(&w);
    send(&w, id, "KEN", "In time.");
    w.clock.advance(in_days(&w, 31));
    w.office().extend_campaign(&w.act("fund.manager"), id, None, in_days(&w, 7), "Several missions asked for more time.").unwrap();
    send(&w, id, "FJI", "In the extension.");
    w.clock.advance(in_days(&w, 8));
    let late = Content { joint: vec!["TGO".into(), "GHA".into()], ..content("Late, for three.") };
    let by = Respondent::State { iso: "SEN".into() };
    w.office().record_reply(&w.act("project.officer"), id, &by, &late, w.office().now(), "NV 9").unwrap();
    let entity = Respondent::Entity { un: true, name: "An institute of the United Nations".into(), account: None };
    w.office().record_reply(&w.act("verifier"), id, &entity, &content("x"), w.office().now(), "").unwrap();
    let p = w.anyone().page(&format!("/campaigns/{number}"));
    let row = |name: &str| p.rows().into_iter().find(|r| r[0].contains(name)).unwrap_or_else(|| panic!("{name}")).join(" | ");
    assert!(!row("Kenya").contains("deadline") && !row("Kenya").contains("extension"));
    assert!(row("Fiji").contains("In the extension"));
    assert!(row("Senegal").contains("After the deadline") && row("Senegal").contains("Joint") && row("Senegal").contains("typed in"));
    assert!(row("Togo").contains("Named in a joint reply"));
    assert!(row("Nepal").contains("Not answered"));
    assert!(p.text().contains("Several missions asked") && p.text().contains("nothing is concluded from their absence"));
    let data = w.anyone().api(&format!("/campaigns/{number}")).json();
    assert_eq!((data["answered"].as_i64(), data["items"].as_array().unwrap().len()), (Some(5), 4));
    let standing = ["KEN", "TGO", "NPL"].map(|iso| data["states"][iso].as_str().unwrap());
    assert_eq!(standing, ["answered", "answered_jointly", "not_answered"]);
    assert!(!data.to_string().contains(&w.account("mission.ken").id.to_string()), "who typed it is nobody's business");
    // The State's page says so too.
    let reply = w.office().reply_of("TGO").unwrap().unwrap();
    assert_eq!((reply.reply.key.as_str(), reply.reply.draft.is_none()), ("SEN", true));
    // After the end nothing is taken.
    w.office().close_campaign(&w.act("fund.manager"), id, None).unwrap();
    let refused = w.office().save_reply(&w.act("mission.mwi"), id, &Respondent::State { iso: "MWI".into() }, None, &content("x"));
    assert!(refused.is_err());
}

#[test]
fn map_02_a_sheet_is_read_like_the_form_and_its_good_rows_are_taken() {
    let w = World::after(None);
    let (id, _) = opened(&w);
    let p = w.person_in("fr", "mission.sen");
    let at = format!("/office/campaigns/{id}/reply");
    let template = p.get(&format!("{at}/sheet.csv?for=SEN")).text();
    assert!(template.contains("Normes de comportement") && template.contains("N-a: ") && template.contains("Besoins"), "{template}");
    let norms = "norms,,,N-a; N-b,\"Oui, et\ncomment.\",https://example.org/n\n";
    let bad = "norms,,,N-zz,,\nviews,,,,\"Un avis\",ftp://x\nunknown,,,,x,\n";
    let upload = |rows: &str| {
        let form = p.page(&at).form(&format!("{at}/sheet"));
        p.submit(&form.attach("file", "reply.csv", format!("section,question,choices,chosen,text,link\n{rows}").as_bytes()))
    };
    let before = w.seq();
    let refused = upload(bad);
    assert_eq!((refused.status, w.seq()), (422, before), "no row holds: nothing is taken");
    assert_eq!(refused.page().summary().len(), 3, "{:?}", refused.page().summary());
    let part = upload(&format!("{norms}{}", &bad[bad.find("views").unwrap()..]));
    assert_eq!(part.status, 422);
    assert!(w.seq() > before);
    let reply = w.office().own_reply(&w.account("mission.sen").actor(), id, &Respondent::State { iso: "SEN".into() }).unwrap().value;
    let kept = reply.draft.unwrap();
    assert_eq!((kept.way, kept.answers.len()), (Way::Sheet, 1));
    assert_eq!(kept.answers["norms"].codes, ["N-a", "N-b"]);
    assert_eq!(upload("views,,,,Un avis,\n").status, 303);
    // The workbook comes with what is answered so far, and goes back the same way.
    let answer = p.get(&format!("{at}/sheet.xlsx?for=SEN"));
    assert!(answer.header("content-disposition").contains("SEN-fr.xlsx"));
    let form = p.page(&at).form(&format!("{at}/sheet"));
    assert_eq!(p.submit(&form.attach("file", "reply.xlsx", &answer.body)).status, 303);
    let again = w.office().own_reply(&w.account("mission.sen").actor(), id, &Respondent::State { iso: "SEN".into() }).unwrap().value;
    let kept = again.draft.unwrap();
    assert_eq!((kept.answers["norms"].codes.len(), kept.answers["views"].text.as_str()), (2, "Un avis"));
}

#[test]
fn map_02_the_sheet_speaks_each_language_and_is_taken_in_any() {
    let w = World::after(None);
    let (id, _) = opened(&w);
    let at = format!("/office/campaigns/{id}/reply");
    let kept = || {
        let by = Respondent::State { iso: "SEN".into() };
        w.office().own_reply(&w.account("mission.sen").actor(), id, &by).unwrap().value.draft.unwrap().answers
    };
    let mut heads = BTreeSet::new();
    for lang in LANGUAGES {
        let (theirs, ours) = (w.person_in(lang, "mission.sen"), w.person("mission.sen"));
        let locale = w.app.locales.get(lang).unwrap();
        let sheets = |p: &Person<'_>| ["csv", "xlsx"].map(|kind| read_grid(Source::new("t", &p.get(&format!("{at}/sheet.{kind}")).body)));
        let [csv, book] = sheets(&theirs);
        assert_eq!((&csv.head, &csv.findings), (&book.head, &book.findings), "{lang}");
        assert_eq!((csv.head[4].as_str(), csv.rows.len()), (&*locale.t("campaign-in-words"), SECTIONS.len()), "{lang}");
        heads.insert(csv.head.clone());
        // Two norms by what the sheet itself offers, the answer yes in words, and words.
        let row = |section: &str| csv.rows.iter().find(|r| r.cells[0] == *locale.t(&format!("campaign-section-{section}"))).unwrap();
        let offered: Vec<&str> = row("norms").cells[2].lines().take(2).collect();
        let line = |cells: [&str; 4]| cells.map(|c| format!("\"{c}\"")).join(",");
        let file = [
            line([csv.head[0].as_str(), &csv.head[3], &csv.head[4], &csv.head[5]]),
            line([&row("norms").cells[0], &offered.join("\n"), "", ""]),
            line([&row("contact-point").cells[0], &locale.t("answer-yes"), "", ""]),
            line([&row("views").cells[0], "", lang, "https://example.org/"]),
        ];
        // Loaded by somebody who reads another language.
        let form = ours.page(&at).form(&format!("{at}/sheet"));
        assert_eq!(ours.submit(&form.attach("file", "reply.csv", file.join("\n").as_bytes())).status, 303, "{lang}");
        let answers = kept();
        assert_eq!(answers["norms"].codes, ["N-a", "N-b"], "{lang}");
        assert_eq!((answers["contact_point"].codes.as_slice(), answers["views"].text.as_str()), (&["yes".to_owned()][..], lang));
        // The workbook with what was answered goes back as it came, in this language.
        let book = theirs.get(&format!("{at}/sheet.xlsx")).body;
        let form = theirs.page(&at).form(&format!("{at}/sheet"));
        assert_eq!(theirs.submit(&form.attach("file", "reply.xlsx", &book)).status, 303, "{lang}");
        assert_eq!(kept(), answers, "{lang}");
    }
    assert_eq!(heads.len(), 6, "no language borrows the heads of another");
}

#[test]
fn map_01_the_office_drafts_opens_and_closes_by_hand() {
    let w = World::after(None);
    let (r7, r9) = (w.person("project.officer"), w.person("fund.manager"));
    let mut form = r7.page("/office/campaigns/new").form("/office/campaigns/new").fill("title_en", "Mapping 2026");
    form = form.fill("deadline", &in_days(&w, 20).to_string()[..16]);
    r7.done(&form);
    let c: Campaign = w.all::<Campaign>().remove(0);
    assert!(c.paper.letters[&Group::Missions].get("es").1.contains("{deadline}"), "letters are written out already");
    let at = |what: &str| format!("/office/campaigns/{}/{what}", c.id);
    let refused = r9.submit(&r9.page(&at("open")).form(&at("open")));
    assert_eq!((refused.status, refused.page().summary().len()), (422, 5), "five titles are missing");
    let mut form = r7.page(&at("edit")).form(&at("edit"));
    for lang in LANGUAGES {
        form = form.fill(&format!("title_{lang}"), "Mapping 2026");
    }
    r7.done(&form);
    r9.done(&r9.page(&at("open")).form(&at("open")));
    let letter = w.anyone().get(&format!("/campaigns/{}", c.number)).text();
    assert!(!letter.contains("{deadline}") && letter.contains("presents its compliments"));
    assert_eq!(r9.submit(&r9.page(&at("close")).form(&at("close"))).status, 422, "before the deadline");
    w.clock.advance(in_days(&w, 21));
    let r9 = w.person("fund.manager");
    r9.done(&r9.page(&at("close")).form(&at("close")));
    assert_eq!(w.get::<Campaign>(c.id).state, "closed");
}
