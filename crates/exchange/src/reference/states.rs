//! `states.csv` and `state-status.csv`.

use super::{alpha3, six, whole};
use crate::finding::{Finding, shown};
use crate::rates::day;
use crate::sheet::{self, Columns, Line, Source, count};
use bursar_domain::member_state::{Area, Cell, CountryGroup, GroupMembership, Interval, MemberState, RegionalGroup, Since, Standing};
use bursar_domain::refusal::Arg;
use std::collections::HashMap;

const STATES: Columns = Columns {
    needed: &[
        "alpha2",
        "alpha3",
        "m49",
        "un_status",
        "name_ar",
        "name_zh",
        "name_en",
        "name_fr",
        "name_ru",
        "name_es",
        "name_former_en",
        "m49_region_code",
        "m49_region",
        "m49_subregion_code",
        "m49_subregion",
        "un_regional_group",
        "un_regional_group_also",
        "un_group_membership",
        "tile_row",
        "tile_col",
    ],
    also: &["m49_intermediate_code", "m49_intermediate", "un_regional_group_note", "tile_origin", "tile_row_original", "tile_col_original"],
};

const STATUS: Columns = Columns { needed: &["alpha3", "group", "since", "until", "source", "note"], also: &[] };

/// The columns whose values are a State's own.
const UNIQUE: [&str; 9] = ["alpha2", "alpha3", "m49", "name_ar", "name_zh", "name_en", "name_fr", "name_ru", "name_es"];
const NAMES: [&str; 6] = ["name_ar", "name_zh", "name_en", "name_fr", "name_ru", "name_es"];

/// Rows and columns of the tile map.
const TILE: std::ops::RangeInclusive<u8> = 1..=40;

/// The codes of States with what they are, as the other files ask for them.
pub(super) type Codes = HashMap<String, Standing>;

/// The States with their dated status.
///
/// # Errors
/// Everything that is wrong in either file, in one pass.
pub fn load_states(states: Source<'_>, status: Source<'_>) -> Result<Vec<MemberState>, Vec<Finding>> {
    let mut findings = Vec::new();
    let (states, _) = read(states, status, &mut findings);
    whole(states, findings)
}

pub(super) fn read(states: Source<'_>, status: Source<'_>, findings: &mut Vec<Finding>) -> (Vec<MemberState>, Codes) {
    let mut read = Vec::new();
    let mut codes = Codes::new();
    let mut seen: [HashMap<String, usize>; 9] = Default::default();
    let mut tiles: HashMap<Cell, (String, usize)> = HashMap::new();
    sheet::read(states, &STATES, findings).each(findings, |line| {
        for (column, seen) in UNIQUE.iter().zip(&mut seen) {
            line.unique(column, seen);
        }
        let state = state(line, &mut tiles);
        // A code is known to the other files even if another column of its line does not hold.
        if let Some(code) = line.text("alpha3").and_then(alpha3) {
            codes.insert(code, line.text("un_status").and_then(|t| t.parse().ok()).unwrap_or(Standing::Member));
        }
        read.extend(state);
    });
    let mut intervals = intervals(status, &codes, findings);
    for state in &mut read {
        state.statuses = intervals.remove(&state.alpha3).unwrap_or_default();
    }
    (read, codes)
}

fn state(line: &mut Line<'_, '_>, tiles: &mut HashMap<Cell, (String, usize)>) -> Option<MemberState> {
    // Every column is asked before any is missed, so that all of a line is told at once.
    let letters = |t: &str| (t.len() == 2 && t.bytes().all(|b| b.is_ascii_uppercase())).then(|| t.to_owned());
    let alpha2 = line.parsed("alpha2", "import-alpha2", letters);
    let alpha3 = line.parsed("alpha3", "import-alpha3", alpha3);
    let m49 = line.parsed("m49", "import-m49", m49);
    let standing = line.code("un_status", Standing::ALL);
    let names = six(line, NAMES);
    let region = area(line, "m49_region_code", "m49_region");
    let subregion = area(line, "m49_subregion_code", "m49_subregion");
    let groups = groups(line);
    let tile = tile(line, tiles);
    let former = line.text("name_former_en")?;
    let (group, group_also, group_membership) = groups?;
    Some(MemberState {
        alpha2: alpha2?,
        alpha3: alpha3?,
        m49: m49?,
        standing: standing?,
        names: names?,
        former_names: former.split(';').map(str::trim).filter(|n| !n.is_empty()).map(str::to_owned).collect(),
        group,
        group_also,
        group_membership,
        region: region?,
        subregion: subregion?,
        statuses: Vec::new(),
        tile: tile?,
    })
}

fn m49(text: &str) -> Option<String> {
    (text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.to_owned())
}

fn area(line: &mut Line<'_, '_>, code: &str, name: &str) -> Option<Area> {
    let code = line.parsed(code, "import-m49", m49);
    let name = line.needed(name);
    Some(Area { m49: code?, name: name?.to_owned() })
}

/// The group a State is counted in, the other it takes part in, and how it belongs to the first.
fn groups(line: &mut Line<'_, '_>) -> Option<(Option<RegionalGroup>, Option<RegionalGroup>, GroupMembership)> {
    let group = line.optional_code("un_regional_group", RegionalGroup::ALL);
    let also = line.optional_code("un_regional_group_also", RegionalGroup::ALL);
    let membership = line.code("un_group_membership", GroupMembership::ALL);
    let (group, also, membership) = (group?, also?, membership?);
    if group.is_none() != (membership == GroupMembership::None) {
        line.found("un_group_membership", "import-group-membership").arg("membership", Arg::Text(membership.to_string()));
    }
    if also.is_some() && also == group {
        line.found("un_regional_group_also", "import-group-also");
    }
    Some((group, also, membership))
}

/// The place on the tile map, which no other State has.
fn tile(line: &mut Line<'_, '_>, tiles: &mut HashMap<Cell, (String, usize)>) -> Option<Cell> {
    let mut coordinate = |column| {
        let text = line.needed(column)?;
        let value = text.parse().ok().filter(|n| TILE.contains(n));
        if value.is_none() {
            line.found(column, "import-number")
                .arg("value", shown(text))
                .arg("least", Arg::Int((*TILE.start()).into()))
                .arg("most", Arg::Int((*TILE.end()).into()));
        }
        value
    };
    let (row, col) = (coordinate("tile_row"), coordinate("tile_col"));
    let cell = Cell { row: row?, col: col? };
    let name = line.text("alpha3").unwrap_or_default();
    match tiles.get(&cell) {
        Some((state, earlier)) => {
            line.found("tile_row", "import-tile-taken")
                .arg("row", Arg::Int(cell.row.into()))
                .arg("col", Arg::Int(cell.col.into()))
                .arg("state", Arg::Text(state.clone()))
                .arg("line", count(*earlier));
        }
        None => {
            tiles.insert(cell, (name.to_owned(), line.number()));
        }
    }
    Some(cell)
}

/// The intervals of each State.
fn intervals(status: Source<'_>, codes: &Codes, findings: &mut Vec<Finding>) -> HashMap<String, Vec<Interval>> {
    let mut all: HashMap<String, Vec<Interval>> = HashMap::new();
    let mut lines: HashMap<(String, CountryGroup), Vec<(Interval, usize)>> = HashMap::new();
    sheet::read(status, &STATUS, findings).each(findings, |line| {
        let state = line.parsed("alpha3", "import-state-unknown", |t| codes.contains_key(t).then(|| t.to_owned()));
        let Some((state, interval)) = state.zip(interval(line)) else { return };
        let earlier = lines.entry((state.clone(), interval.group)).or_default();
        if let Some((_, at)) = earlier.iter().find(|(other, _)| overlap(other, &interval)) {
            let at = *at;
            line.found("since", "import-status-overlap")
                .arg("state", Arg::State(state.clone()))
                .arg("group", Arg::Text(interval.group.to_string()))
                .arg("line", count(at));
        }
        earlier.push((interval.clone(), line.number()));
        all.entry(state).or_default().push(interval);
    });
    for intervals in all.values_mut() {
        intervals.sort_by_key(|i| (i.group, i.since));
    }
    all
}

fn interval(line: &mut Line<'_, '_>) -> Option<Interval> {
    let group = line.code("group", CountryGroup::ALL);
    let since = line.optional("since", "import-date-or-year", |t| t.parse::<Since>().ok());
    let until = line.optional("until", "import-date", day);
    let source = line.needed("source");
    let note = line.text("note")?;
    let (since, until) = (since?.unwrap_or(Since::Open), until?);
    if let Some(end) = until.filter(|end| ends_before_it_begins(since, *end)) {
        line.found("until", "import-date-order").arg("until", Arg::Date(end));
    }
    Some(Interval { group: group?, since, until, source: source?.to_owned(), note: note.to_owned() })
}

/// Whether nothing lies between the two, as far as the beginning is known.
pub(super) fn ends_before_it_begins(since: Since, until: jiff::civil::Date) -> bool {
    since != Since::Open && !since.begun_by(until.yesterday().unwrap_or(until))
}

fn overlap(a: &Interval, b: &Interval) -> bool {
    let begins_before_end = |x: &Interval, y: &Interval| y.until.is_none_or(|end| !ends_before_it_begins(x.since, end));
    begins_before_end(a, b) && begins_before_end(b, a)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HEAD: &str = "alpha2,alpha3,m49,un_status,name_en,name_fr,name_es,name_ru,name_ar,name_zh,name_former_en,m49_region_code,m49_region,\
                        m49_subregion_code,m49_subregion,un_regional_group,un_regional_group_also,un_group_membership,tile_row,tile_col\n";
    const MALI: &str = "ML,MLI,466,member,Mali,Mali,Malí,Мали,مالي,马里,,002,Africa,202,Sub-Saharan Africa,AFR,,member,10,10\n";
    const PERU: &str = "PE,PER,604,member,Peru,Pérou,Perú,Перу,بيرو,秘鲁,,019,Americas,419,Latin America,GRULAC,,member,12,4\n";
    const STATUS_HEAD: &str = "alpha3,group,since,until,source,note\n";

    fn findings(states: &str, status: &str) -> Vec<String> {
        load_states(Source::new("states.csv", states.as_bytes()), Source::new("state-status.csv", status.as_bytes()))
            .map(|s| s.len())
            .unwrap_err()
            .iter()
            .map(Finding::to_string)
            .collect()
    }

    #[test]
    fn a_good_file_loads_whole() {
        let states = format!("{HEAD}{MALI}{PERU}");
        let status = format!("{STATUS_HEAD}MLI,LDC,1971,,CDP,\nMLI,LLDC,,,UNSD,\n");
        let loaded = load_states(Source::new("s", states.as_bytes()), Source::new("t", status.as_bytes())).unwrap();
        assert_eq!(loaded.iter().map(|s| (s.alpha3.as_str(), s.statuses.len())).collect::<Vec<_>>(), [("MLI", 2), ("PER", 0)]);
        assert_eq!(loaded[1].name("fr"), "Pérou");
    }

    #[test]
    fn every_kind_of_malformed_state_is_reported_in_one_pass() {
        let bad = [
            "ml,Mali,46,visitor,Mali,Mali,Malí,Мали,مالي,马里,,2,,202,Sub-Saharan Africa,AFRICA,APG,some,0,x\n",
            "PE,MLI,604,member,,Pérou,Perú,Перу,بيرو,秘鲁,,019,Americas,419,Latin America,GRULAC,GRULAC,none,10,10\n",
            "too,short\n",
        ];
        let states = format!("{HEAD}{MALI}{}{}{}", bad[0], bad[1], bad[2]);
        let status = format!("{STATUS_HEAD}MLI,LDC,1971,,CDP,\n");
        assert_eq!(
            findings(&states, &status),
            [
                "states.csv:3: column 1 (alpha2): “ml” is not two capital letters",
                "states.csv:3: column 2 (alpha3): “Mali” is not three capital letters",
                "states.csv:3: column 3 (m49): “46” is not three digits",
                "states.csv:3: column 4 (un_status): “visitor” is not known here; allowed: “member, observer”",
                "states.csv:3: column 5 (name_en): “Mali” stands already in line 2",
                "states.csv:3: column 6 (name_fr): “Mali” stands already in line 2",
                "states.csv:3: column 7 (name_es): “Malí” stands already in line 2",
                "states.csv:3: column 8 (name_ru): “Мали” stands already in line 2",
                "states.csv:3: column 9 (name_ar): “مالي” stands already in line 2",
                "states.csv:3: column 10 (name_zh): “马里” stands already in line 2",
                "states.csv:3: column 12 (m49_region_code): “2” is not three digits",
                "states.csv:3: column 13 (m49_region): a value is missing",
                "states.csv:3: column 16 (un_regional_group): “AFRICA” is not known here; allowed: “AFR, APG, EEG, GRULAC, WEOG”",
                "states.csv:3: column 18 (un_group_membership): “some” is not known here; allowed: “member, observer, none”",
                "states.csv:3: column 19 (tile_row): “0” is not a whole number from 1 to 40",
                "states.csv:3: column 20 (tile_col): “x” is not a whole number from 1 to 40",
                "states.csv:4: column 2 (alpha3): “MLI” stands already in line 2",
                "states.csv:4: column 5 (name_en): a value is missing",
                "states.csv:4: column 17 (un_regional_group_also): the second group is the same as the first",
                "states.csv:4: column 18 (un_group_membership): “none” does not go with this regional group",
                "states.csv:4: column 19 (tile_row): row 10, column 10 of the tile map is taken by “MLI” in line 2",
                "states.csv:5: values in this row: 2; columns in the header: 20",
            ]
        );
    }

    #[test]
    fn every_kind_of_malformed_status_is_reported_in_one_pass() {
        let status = format!(
            "{STATUS_HEAD}\
             MLI,LDC,1971,2027-01-01,CDP,\n\
             XXX,LDC,1971,,CDP,\n\
             MLI,POOR,1971,,CDP,\n\
             MLI,LLDC,71,24/11/2026,,\n\
             PER,LDC,2026-12-01,2026-11-24,CDP,\n\
             MLI,LDC,2026,,CDP,\n\
             MLI,LDC,2027-01-01,,CDP,later again\n"
        );
        assert_eq!(
            findings(&format!("{HEAD}{MALI}{PERU}"), &status),
            [
                "state-status.csv:3: column 1 (alpha3): “XXX” is not the code of a State",
                "state-status.csv:4: column 2 (group): “POOR” is not known here; allowed: “LDC, LLDC, SIDS”",
                "state-status.csv:5: column 3 (since): “71” is neither a date of the form 2026-07-01 nor a year",
                "state-status.csv:5: column 4 (until): “24/11/2026” is not a date of the form 2026-07-01",
                "state-status.csv:5: column 5 (source): a value is missing",
                "state-status.csv:6: column 4 (until): it ends on 2026-11-24, before it begins",
                "state-status.csv:7: column 3 (since): MLI is in “LDC” already in the interval of line 2",
                "state-status.csv:8: column 3 (since): MLI is in “LDC” already in the interval of line 7",
            ]
        );
    }

    #[test]
    fn an_interval_may_follow_another_on_the_day_it_ends() {
        let status = format!("{STATUS_HEAD}MLI,LDC,1971,2027-01-01,CDP,\nMLI,LDC,2027-01-01,,CDP,\n");
        let states = format!("{HEAD}{MALI}");
        assert!(load_states(Source::new("s", states.as_bytes()), Source::new("t", status.as_bytes())).is_ok());
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(a in proptest::collection::vec(any::<u8>(), 0..300), b in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = load_states(Source::new("a", &a), Source::new("b", &b));
            let mut rows = [HEAD.as_bytes(), &a].concat();
            rows.extend_from_slice(MALI.as_bytes());
            let _ = load_states(Source::new("a", &rows), Source::new("b", &[STATUS_HEAD.as_bytes(), &b].concat()));
        }

        /// A State's line with any one byte changed loads or is reported; it never panics and never loads in part.
        #[test]
        fn one_changed_byte_is_reported_or_harmless(at in 0usize..1000, to in any::<u8>()) {
            let mut file = format!("{HEAD}{MALI}{PERU}").into_bytes();
            let at = at % file.len();
            file[at] = to;
            if let Ok(states) = load_states(Source::new("a", &file), Source::new("b", STATUS_HEAD.as_bytes())) {
                prop_assert_eq!(states.len(), 2);
            }
        }
    }
}
