//! MAP-01 and MAP-02 as rules.

use super::*;
use crate::role::{Grant, Scope};
use crate::time::at;
use jiff::civil::date;

fn person(name: &str, role: Role, state: Option<&str>) -> Actor {
    let scope = state.map_or(Scope::Fund, |s| Scope::State(s.into()));
    Actor { id: Id::named("account", name), name: name.into(), grants: vec![Grant { role, scope }], state: None }
}

fn day(month: i8, of: i8) -> Timestamp {
    at(date(2026, month, of), 12, 0)
}

fn all(text: &str) -> LangText {
    LANGUAGES.iter().fold(LangText::new("en", text), |t, l| t.and(l, text))
}

fn paper() -> Paper {
    Paper {
        title: all("Mapping"),
        letters: Group::ALL.iter().map(|g| (*g, all("Reply by {deadline} at {link}"))).collect(),
        sections: vec!["views".into(), "norms".into(), "contact_point".into()],
        deadline: day(11, 10),
    }
}

fn opened() -> Campaign {
    let r7 = person("r7", Role::ProjectOfficer, None);
    let draft = Campaign::draft(Id::named("campaign", "1"), "C-2026-1".into(), paper(), &r7, day(9, 1)).unwrap();
    assert_eq!(draft.open(&r7, day(10, 2)).unwrap_err().0[0].key, "not-your-role");
    draft.open(&person("r9", Role::FundManager, None), day(10, 2)).unwrap()
}

fn content(text: &str) -> Content {
    let answer = Answer { text: text.into(), ..Answer::default() };
    Content { lang: "en".into(), answers: BTreeMap::from([("views".into(), answer)]), joint: Vec::new(), way: Way::Web }
}

fn reply(campaign: &Campaign) -> CampaignReply {
    let id = CampaignReply::id_of_state(campaign.id, "KEN");
    CampaignReply::begin(id, campaign.id, "KEN".into(), Respondent::State { iso: "KEN".into() })
}

#[test]
fn map_01_letters_go_out_in_six_languages_or_not_at_all() {
    let r9 = person("r9", Role::FundManager, None);
    let mut p = paper();
    p.letters.remove(&Group::Others);
    p.title.texts.remove("ru");
    p.sections.clear();
    let draft = Campaign::draft(Id::named("campaign", "1"), "C-2026-1".into(), p, &r9, day(9, 1)).unwrap();
    let found = draft.open(&r9, day(11, 10)).unwrap_err().0;
    let count = |key: &str| found.iter().filter(|r| r.key == key).count();
    assert_eq!([count("campaign-title-lang"), count("campaign-letter-lang")], [1, 6]);
    assert_eq!([count("campaign-sections-missing"), count("campaign-deadline-past")], [1, 1]);
    let letter = paper().letter(Group::Missions, |lang| format!("day-{lang}"), "/x");
    assert_eq!(letter.get("fr").1, "Reply by day-fr at /x");
}

#[test]
fn map_01_a_deadline_is_extended_with_a_reason_and_late_replies_are_taken_until_the_end() {
    let c = opened();
    let (r9, ken) = (person("r9", Role::FundManager, None), person("ken", Role::Mission, Some("KEN")));
    let keys = |r: Decided<Campaign>| r.unwrap_err().0.iter().map(|r| r.key).collect::<Vec<_>>();
    assert_eq!(keys(c.extend(day(11, 9), "", &r9, day(11, 1))), ["campaign-not-later", "reason-missing"]);
    assert_eq!(keys(c.close(&r9, day(11, 10))), ["campaign-runs-still"]);
    let longer = c.extend(day(11, 16), "Asked for.", &r9, day(11, 11)).unwrap();
    assert_eq!(longer.first_deadline(), day(11, 10));
    let sent = |on| reply(&longer).save(content("x"), &longer, &ken).unwrap().send("", &longer, &ken, on).unwrap().marks(&longer).unwrap();
    let marks = [day(11, 9), day(11, 12), day(12, 1)].map(sent).map(|m| (m.in_extension, m.late));
    assert_eq!(marks, [(false, false), (true, false), (false, true)]);
    let closed = longer.close(&r9, day(12, 2)).unwrap();
    let late = reply(&closed).save(content("x"), &closed, &ken).unwrap_err();
    assert_eq!(late.0[0].key, "campaign-not-open");
}

#[test]
fn map_01_each_reminder_has_its_days_and_none_comes_after_the_deadline() {
    let c = opened();
    let due = [day(10, 26), day(10, 27), day(11, 6), day(11, 7), day(11, 11)].map(|d| c.reminder_on(d));
    assert_eq!(due, [None, Some(14), Some(14), Some(3), None]);
}

#[test]
fn map_02_no_question_must_be_answered_and_nothing_is_seen_before_it_is_sent() {
    let c = opened();
    let (ken, drafter) = (person("ken", Role::Mission, Some("KEN")), person("d", Role::Drafter, Some("KEN")));
    let fresh = reply(&c);
    let empty = Content { answers: BTreeMap::new(), ..content("") };
    assert!(fresh.save(empty.clone(), &c, &drafter).unwrap().latest().is_none(), "an empty draft is kept");
    let refused = |r: Decided<CampaignReply>| r.unwrap_err().0[0].key;
    assert_eq!(refused(fresh.save(empty, &c, &ken).unwrap().send("", &c, &ken, day(10, 3))), "reply-empty");
    let saved = fresh.save(content("One answer of ten."), &c, &drafter).unwrap();
    assert_eq!((saved.state.as_str(), saved.marks(&c)), ("draft", None));
    assert_eq!(refused(saved.send("", &c, &drafter, day(10, 3))), "not-your-role");
    assert_eq!(refused(saved.send("", &c, &person("s", Role::Mission, Some("SEN")), day(10, 3))), "not-your-role");
    let sent = saved.send("NV 12", &c, &ken, day(10, 3)).unwrap();
    assert_eq!((sent.state.as_str(), sent.draft.is_none(), sent.sent.len()), ("sent", true, 1));
    // A later version is private until it is sent too; the first stays readable.
    let second = sent.save(content("More."), &c, &drafter).unwrap();
    assert_eq!(second.latest().unwrap().content.answers["views"].text, "One answer of ten.");
    assert_eq!(second.send("", &c, &ken, day(10, 4)).unwrap().sent.len(), 2);
    assert_eq!(refused(sent.save(content("One answer of ten."), &c, &ken).unwrap().send("", &c, &ken, day(10, 4))), "nothing-changed");
}

#[test]
fn map_01_what_comes_on_paper_is_marked_and_leaves_the_states_draft_alone() {
    let c = opened();
    let (r7, ken) = (person("r7", Role::ProjectOfficer, None), person("ken", Role::Mission, Some("KEN")));
    let saved = reply(&c).save(content("Private."), &c, &ken).unwrap();
    let typed = Content { joint: vec!["SEN".into(), "KEN".into()], ..content("On paper.") };
    let next = saved.record(typed.clone(), day(11, 12), "NV 7", &c, &r7, day(11, 13)).unwrap();
    assert_eq!(next.draft, saved.draft);
    assert_eq!(next.latest().unwrap().content.joint, ["SEN"], "not for itself");
    assert_eq!(next.marks(&c).unwrap(), Marks { late: true, in_extension: false, joint: true, way: Way::Paper });
    let outside = saved.record(typed, day(11, 14), "", &c, &r7, day(11, 13)).unwrap_err();
    assert_eq!(outside.0[0].key, "reply-day-outside");
    assert!(saved.record(content("x"), day(11, 12), "", &c, &ken, day(11, 13)).is_err());
}

#[test]
fn map_02_every_fault_of_a_reply_is_told_beside_its_field() {
    let c = opened();
    let answer = |codes: &[&str], text: &str, link: &str| Answer {
        codes: codes.iter().map(|c| (*c).to_owned()).collect(),
        text: text.into(),
        link: link.into(),
    };
    let answers = BTreeMap::from([
        ("views".to_owned(), answer(&[], "a\u{202e}b", "ftp://x")),
        ("norms".to_owned(), answer(&["N-a", "N-z"], &"y".repeat(TEXT_MAX + 1), "")),
        ("contact_point".to_owned(), answer(&["yes", "no"], "", "")),
        ("needs".to_owned(), answer(&[], "not asked", "")),
    ]);
    let typed = Content { lang: "xx".into(), answers, joint: vec!["XXX".into()], way: Way::Web };
    let found = typed.faults(&c, |list, code| list == "norm" && code == "N-a", |s| s == "KEN");
    let mut at: Vec<&str> = found.iter().filter_map(|r| r.field.as_deref()).collect();
    at.sort_unstable();
    assert_eq!(at, ["codes_contact_point", "codes_norms", "joint", "language", "link_views", "text_norms", "text_views"]);
    assert!(found.iter().any(|r| r.key == "reply-section-unknown"));
    assert!(content("x").faults(&c, |_, _| false, |_| false).is_empty());
}
