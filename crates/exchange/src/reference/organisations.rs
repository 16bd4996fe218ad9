//! `organisations.csv`: one line for each membership.

use super::states::{Codes, ends_before_it_begins};
use super::{alpha3, whole};
use crate::finding::{Finding, shown};
use crate::rates::day;
use crate::sheet::{self, Columns, Line, Source, count};
use bursar_domain::member_state::{Since, Standing, States};
use bursar_domain::organisation::{Belonging, Membership, Organisation};
use bursar_domain::refusal::Arg;
use std::collections::HashMap;

const COLUMNS: Columns = Columns { needed: &["org", "org_name", "alpha3", "status", "since", "until", "note", "is_un_member"], also: &[] };

/// Organisations of States with their memberships.
///
/// # Errors
/// Everything that is wrong in the file, in one pass.
pub fn load_organisations(source: Source<'_>, states: &States) -> Result<Vec<Organisation>, Vec<Finding>> {
    let codes = states.iter().map(|s| (s.alpha3.clone(), s.standing)).collect();
    let mut findings = Vec::new();
    let organisations = read(source, &codes, &mut findings);
    whole(organisations, findings)
}

pub(super) fn read(source: Source<'_>, codes: &Codes, findings: &mut Vec<Finding>) -> Vec<Organisation> {
    let mut all: Vec<Organisation> = Vec::new();
    let mut seen: HashMap<(String, String), usize> = HashMap::new();
    let mut named: HashMap<String, usize> = HashMap::new();
    sheet::read(source, &COLUMNS, findings).each(findings, |line| {
        let (code, name) = (line.needed("org"), line.needed("org_name"));
        let membership = membership(line, codes);
        let (Some(code), Some(name), Some(membership)) = (code, name, membership) else { return };
        let number = line.number();
        let earlier = *seen.entry((code.to_owned(), membership.alpha3.clone())).or_insert(number);
        if earlier != number {
            let twice = Arg::Text(format!("{code} {}", membership.alpha3));
            line.found("alpha3", "import-twice").arg("value", twice).arg("line", count(earlier));
            return;
        }
        let first = *named.entry(code.to_owned()).or_insert(number);
        match all.iter_mut().find(|o| o.code == code) {
            Some(org) => {
                if org.name != name {
                    line.found("org_name", "import-name-differs").arg("value", shown(code)).arg("line", count(first));
                }
                org.memberships.push(membership);
            }
            None => all.push(Organisation { code: code.to_owned(), name: name.to_owned(), memberships: vec![membership] }),
        }
    });
    for org in &mut all {
        org.memberships.sort_by(|a, b| a.alpha3.cmp(&b.alpha3));
    }
    all
}

fn membership(line: &mut Line<'_, '_>, codes: &Codes) -> Option<Membership> {
    let alpha3 = line.parsed("alpha3", "import-alpha3", alpha3);
    let belonging = line.code("status", Belonging::ALL);
    let since = line.optional("since", "import-date-or-year", |t| t.parse::<Since>().ok());
    let until = line.optional("until", "import-date", day);
    let un_member = line.needed("is_un_member").and_then(|text| match text {
        "0" => Some(false),
        "1" => Some(true),
        _ => {
            line.found("is_un_member", "import-value-unknown").arg("value", shown(text)).arg("allowed", Arg::Text("0, 1".into()));
            None
        }
    });
    let note = line.text("note")?;
    let (alpha3, un_member, since, until) = (alpha3?, un_member?, since?.unwrap_or(Since::Open), until?);
    if un_member != (codes.get(&alpha3) == Some(&Standing::Member)) {
        line.found("is_un_member", "import-un-member").arg("value", shown(&alpha3));
    }
    if let Some(end) = until.filter(|end| ends_before_it_begins(since, *end)) {
        line.found("until", "import-date-order").arg("until", Arg::Date(end));
    }
    Some(Membership { alpha3, un_member, belonging: belonging?, since, until, note: note.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HEAD: &str = "org,org_name,alpha3,status,since,until,note,is_un_member\n";

    fn codes() -> Codes {
        HashMap::from([("MLI".to_owned(), Standing::Member), ("PSE".to_owned(), Standing::Observer)])
    }

    #[test]
    fn every_kind_of_malformed_membership_is_reported_in_one_pass() {
        let file = format!(
            "{HEAD}\
             AU,African Union,MLI,member,,,,1\n\
             AU,African Union,MLI,member,,,,1\n\
             AU,Union,ESH,member,,,,0\n\
             LAS,League,PSE,member,,,,1\n\
             LAS,League,mli,guest,soon,later,,2\n\
             ,League,MLI,withdrawn,2025,2024-01-01,,1\n"
        );
        let mut findings = Vec::new();
        read(Source::new("o.csv", file.as_bytes()), &codes(), &mut findings);
        assert_eq!(
            findings.iter().map(Finding::to_string).collect::<Vec<_>>(),
            [
                "o.csv:3: column 3 (alpha3): “AU MLI” stands already in line 2",
                "o.csv:4: column 2 (org_name): “AU” is named otherwise in line 2",
                "o.csv:5: column 8 (is_un_member): whether “PSE” is a Member State does not agree with the list of States",
                "o.csv:6: column 3 (alpha3): “mli” is not three capital letters",
                "o.csv:6: column 4 (status): “guest” is not known here; allowed: “member, participating, associate, member_not_participating, member_disputed, withdrawn”",
                "o.csv:6: column 5 (since): “soon” is neither a date of the form 2026-07-01 nor a year",
                "o.csv:6: column 6 (until): “later” is not a date of the form 2026-07-01",
                "o.csv:6: column 8 (is_un_member): “2” is not known here; allowed: “0, 1”",
                "o.csv:7: column 1 (org): a value is missing",
                "o.csv:7: column 6 (until): it ends on 2024-01-01, before it begins",
            ]
        );
    }

    proptest! {
        #[test]
        fn arbitrary_rows_never_panic(rows in proptest::collection::vec(any::<u8>(), 0..300)) {
            let file = [HEAD.as_bytes(), &rows].concat();
            read(Source::new("o", &file), &codes(), &mut Vec::new());
        }
    }
}
