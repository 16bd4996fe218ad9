//! `bodies.csv` and `meetings.csv` (DOMAIN 0.1).

use super::{languages, six, whole};
use crate::finding::{Finding, shown};
use crate::rates::day;
use crate::sheet::{self, Columns, Line, Source};
use bursar_domain::meeting::{Body, Meeting};
use bursar_domain::refusal::Arg;
use std::collections::HashMap;

const BODIES: Columns = Columns {
    needed: &["code", "parent", "name_ar", "name_zh", "name_en", "name_fr", "name_ru", "name_es", "review", "source"],
    also: &[],
};
const MEETINGS: Columns = Columns {
    needed: &[
        "key", "body", "name_ar", "name_zh", "name_en", "name_fr", "name_ru", "name_es", "place_ar", "place_zh", "place_en", "place_fr",
        "place_ru", "place_es", "first", "last", "review", "source",
    ],
    also: &[],
};
const NAMES: [&str; 6] = ["name_ar", "name_zh", "name_en", "name_fr", "name_ru", "name_es"];
const PLACES: [&str; 6] = ["place_ar", "place_zh", "place_en", "place_fr", "place_ru", "place_es"];

/// The bodies that meet.
///
/// # Errors
/// Everything that is wrong in the file, in one pass.
pub fn load_bodies(source: Source<'_>) -> Result<Vec<Body>, Vec<Finding>> {
    let mut findings = Vec::new();
    let bodies = read_bodies(source, &mut findings);
    whole(bodies, findings)
}

/// The meetings of these bodies, by first day.
///
/// # Errors
/// Everything that is wrong in the file, in one pass.
pub fn load_meetings(source: Source<'_>, bodies: &[Body]) -> Result<Vec<Meeting>, Vec<Finding>> {
    let mut findings = Vec::new();
    let meetings = read_meetings(source, bodies, &mut findings);
    whole(meetings, findings)
}

/// A parent stands in a line above its bodies, so that no circle can be written.
pub(super) fn read_bodies(source: Source<'_>, findings: &mut Vec<Finding>) -> Vec<Body> {
    let mut bodies: Vec<Body> = Vec::new();
    let mut seen = HashMap::new();
    sheet::read(source, &BODIES, findings).each(findings, |line| {
        line.unique("code", &mut seen);
        let code = line.needed("code");
        let parent = line.optional("parent", "import-body-unknown", |t| bodies.iter().any(|b| b.code == t).then(|| t.to_owned()));
        let (names, review, source) = (six(line, NAMES), languages(line, "review"), line.needed("source"));
        let body = || Some(Body { code: code?.to_owned(), parent: parent?, names: names?, review: review?, source: source?.to_owned() });
        bodies.extend(body());
    });
    bodies
}

pub(super) fn read_meetings(source: Source<'_>, bodies: &[Body], findings: &mut Vec<Finding>) -> Vec<Meeting> {
    let mut meetings = Vec::new();
    let mut seen = HashMap::new();
    sheet::read(source, &MEETINGS, findings).each(findings, |line| {
        line.unique("key", &mut seen);
        meetings.extend(meeting(line, bodies));
    });
    meetings.sort_by_key(|m: &Meeting| (m.first, m.key.clone()));
    meetings
}

fn meeting(line: &mut Line<'_, '_>, bodies: &[Body]) -> Option<Meeting> {
    let key = line.needed("key");
    let body = line.needed("body");
    if let Some(unknown) = body.filter(|code| !bodies.iter().any(|b| b.code == **code)) {
        line.found("body", "import-body-unknown").arg("value", shown(unknown));
    }
    let (names, place) = (six(line, NAMES), six(line, PLACES));
    let (first, last) = (line.parsed("first", "import-date", day), line.parsed("last", "import-date", day));
    let (review, source) = (languages(line, "review"), line.needed("source"));
    if let Some((_, last)) = first.zip(last).filter(|(first, last)| last < first) {
        line.found("last", "import-date-order").arg("until", Arg::Date(last));
    }
    Some(Meeting {
        key: key?.to_owned(),
        body: body?.to_owned(),
        names: names?,
        review: review?,
        place: place?,
        first: first?,
        last: last?,
        source: source?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BODY: &str = "code,parent,name_ar,name_zh,name_en,name_fr,name_ru,name_es,review,source\n";
    const MEETING: &str = "key,body,name_ar,name_zh,name_en,name_fr,name_ru,name_es,place_ar,place_zh,place_en,place_fr,place_ru,place_es,\
                           first,last,review,source\n";

    fn told(findings: &[Finding]) -> Vec<String> {
        findings.iter().map(Finding::to_string).collect()
    }

    #[test]
    fn every_kind_of_malformed_body_or_meeting_is_reported_in_one_pass() {
        let bodies = format!("{BODY}GM,,1,2,3,4,5,6,ar,s\nGM,XX,1,2,3,4,5,6,,s\nDTG,GM,1,,3,4,5,6,de fr,\n");
        let mut findings = Vec::new();
        let read = read_bodies(Source::new("b.csv", bodies.as_bytes()), &mut findings);
        assert_eq!(
            told(&findings),
            [
                "b.csv:3: column 1 (code): “GM” stands already in line 2",
                "b.csv:3: column 2 (parent): “XX” is not the code of a body",
                "b.csv:4: column 4 (name_zh): a value is missing",
                "b.csv:4: column 9 (review): “de” is not one of the six languages",
                "b.csv:4: column 10 (source): a value is missing",
            ]
        );
        let six = "1,2,3,4,5,6,1,2,3,4,5,6";
        let meetings =
            format!("{MEETING}a,GM,{six},2026-07-20,2026-07-24,,s\na,OEWG,{six},2026-07-20,2026-07-19,,s\nb,GM,{six},20 July,,,s\n");
        let mut findings = Vec::new();
        read_meetings(Source::new("m.csv", meetings.as_bytes()), &read, &mut findings);
        assert_eq!(
            told(&findings),
            [
                "m.csv:3: column 1 (key): “a” stands already in line 2",
                "m.csv:3: column 2 (body): “OEWG” is not the code of a body",
                "m.csv:3: column 16 (last): it ends on 2026-07-19, before it begins",
                "m.csv:4: column 15 (first): “20 July” is not a date of the form 2026-07-01",
                "m.csv:4: column 16 (last): a value is missing",
            ]
        );
    }

    proptest! {
        #[test]
        fn arbitrary_rows_never_panic(rows in proptest::collection::vec(any::<u8>(), 0..300)) {
            let mut findings = Vec::new();
            let bodies = read_bodies(Source::new("b", &[BODY.as_bytes(), &rows].concat()), &mut findings);
            read_meetings(Source::new("m", &[MEETING.as_bytes(), &rows].concat()), &bodies, &mut findings);
        }
    }
}
