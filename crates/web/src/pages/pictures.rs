//! Pictures that several pages show, each with its table: the map of States, seats against the rules, the price of each rule.

use crate::kit::{cell, table};
use crate::request::Request;
use crate::ui::{Block, Table, Text, msg};
use bursar_domain::Arg;
use bursar_domain::member_state::RegionalGroup;
use bursar_domain::money::decimal;
use bursar_report::{About, Bar, Look, Marks, Tile};
use bursar_selection::s1::{Instance, RuleUse, State};

/// Seats of a group, and what the rules say about them.
struct Seats {
    label: Text,
    value: i64,
    least: Option<i64>,
    target: Option<i64>,
    most: Option<i64>,
}

/// One of the numbers the rules say about a group.
type Bound = fn(&Seats) -> Option<i64>;

/// Seats by regional group, sex and country group, against the least, the target and the most of the call's rules.
pub fn statistics(r: &Request<'_>, instance: &Instance, list: &[usize]) -> Vec<Block> {
    let rules = &instance.rules;
    let targets = rules.targets.unwrap_or_default();
    let of_states = |f: &dyn Fn(&State) -> bool| list.iter().filter(|i| f(instance.state(**i))).count() as i64;
    let row = |label, value, least, target| Seats { label, value, least, target, most: None };
    let mut codes: Vec<&str> = RegionalGroup::ALL.iter().map(|g| g.code()).collect();
    codes.extend(instance.states.iter().any(|s| s.group == "none").then_some("none"));
    let group = |code: &&str| {
        let [least, most] = rules.group.get(*code).copied().unwrap_or([0, i64::MAX]);
        let label = Text::Key(format!("group-{}", code.to_lowercase()));
        let value = of_states(&|s| s.group == **code);
        Seats { label, value, least: Some(least).filter(|n| *n > 0), target: None, most: Some(most).filter(|n| *n < rules.k) }
    };
    let groups: Vec<Seats> = codes.iter().map(group).collect();
    let letters: Vec<char> = instance.cand.gender.chars().collect();
    let sex = |code: &str| {
        let value = list.iter().filter(|i| letters.get(**i).is_some_and(|c| code.starts_with(*c))).count() as i64;
        let target = if code == "F" { targets.women } else { None };
        row(Text::Key(format!("sex-{}", code.to_lowercase())), value, rules.gender_min.get(code).copied(), target)
    };
    let countries = [
        row(msg("group-priority"), of_states(&|s| s.ldc || s.lldc || s.sids), None, targets.priority),
        row(msg("group-ldc"), of_states(&|s| s.ldc), rules.ldc_min, targets.ldc),
        row(msg("group-lldc"), of_states(&|s| s.lldc), rules.lldc_min, targets.lldc),
        row(msg("group-sids"), of_states(&|s| s.sids), rules.sids_min, targets.sids),
        row(msg("balance-new-states"), of_states(&|s| s.sponsored == 0), rules.new_state_min, None),
    ];
    vec![
        seats(r, "stat-groups", "groups", &groups, rules.k),
        seats(r, "stat-sexes", "sexes", &["F", "M", "X"].map(sex), rules.k),
        seats(r, "stat-countries", "countries", &countries, rules.k),
    ]
}

fn seats(r: &Request<'_>, title_key: &'static str, id: &str, rows: &[Seats], whole: i64) -> Block {
    let l = r.locale;
    let (title, desc) = (l.t(title_key).into_owned(), l.t("stat-text").into_owned());
    let about = About { id, title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let bar = |s: &Seats| {
        let text = l.message("stat-of", &[("seats", Arg::Int(s.value)), ("whole", Arg::Int(whole))]).into_owned();
        Bar { label: l.text(&s.label), value: s.value, least: s.least, target: s.target, most: s.most, text }
    };
    let drawn: Vec<Bar> = rows.iter().map(bar).collect();
    let [least, target, most] = ["stat-least", "stat-target", "stat-most"].map(|k| l.t(k).into_owned());
    let svg = bursar_report::bars(&about, &drawn, Some(whole), Marks { least: &least, target: &target, most: &most });
    let columns: [(&'static str, Bound); 3] = [("stat-least", |s| s.least), ("stat-target", |s| s.target), ("stat-most", |s| s.most)];
    let given: Vec<_> = columns.into_iter().filter(|(_, of)| rows.iter().any(|s| of(s).is_some())).collect();
    let heads: Vec<(&'static str, bool)> =
        [("head-what", false), ("head-seats", true)].into_iter().chain(given.iter().map(|(key, _)| (*key, true))).collect();
    let line = |s: &Seats| {
        let numbers = given.iter().map(|(_, of)| cell(of(s).map_or(Text::None, Text::Int)));
        [cell(s.label.clone()), cell(Text::Int(s.value))].into_iter().chain(numbers).collect()
    };
    let table = table(title_key, &heads, rows.iter().map(line).collect(), Text::None);
    Block::Picture { svg, legend: Vec::new(), caption: msg(title_key), table: Some(table) }
}

/// What each rule costs in points: the merit that could be gained without it. One neutral colour; a price is no judgement.
pub fn prices(r: &Request<'_>, uses: &[RuleUse], name: impl Fn(&RuleUse) -> Text) -> Option<Block> {
    let l = r.locale;
    let priced: Vec<(Text, i64)> = uses.iter().filter_map(|u| u.price.map(|p| (name(u), p))).collect();
    if priced.is_empty() {
        return None;
    }
    let (title, desc) = (l.t("prices-picture").into_owned(), l.t("prices-picture-text").into_owned());
    let about = About { id: "prices", title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let bar = |(label, price): &(Text, i64)| Bar { label: l.text(label), value: *price, text: decimal(*price, 2), ..Bar::default() };
    let svg = bursar_report::bars(&about, &priced.iter().map(bar).collect::<Vec<_>>(), None, Marks::default());
    let rows = priced.into_iter().map(|(label, price)| vec![cell(label), cell(Text::Code(decimal(price, 2)))]).collect();
    let table = table("prices-picture", &[("head-rule", false), ("head-price", true)], rows, Text::None);
    Some(Block::Picture { svg, legend: Vec::new(), caption: msg("prices-picture"), table: Some(table) })
}

/// The States whose delegates are on a list. Who nominated without success is not shown: that is nobody's business but theirs.
pub fn chosen_map(r: &Request<'_>, chosen: &[&str]) -> Block {
    let legend = [(Look::Solid, "map-selected"), (Look::Plain, "map-other-states")];
    let map = state_map(r, "round-map", |iso| if chosen.contains(&iso) { legend[0] } else { legend[1] }, &legend, None);
    let mut codes: Vec<String> = chosen.iter().map(|iso| (*iso).to_owned()).collect();
    r.locale.sort_states(&mut codes);
    codes.dedup();
    let count = |iso: &str| chosen.iter().filter(|c| **c == iso).count() as i64;
    let rows = codes.iter().map(|iso| vec![cell(Text::State(iso.clone())), cell(Text::Int(count(iso)))]).collect();
    let listed = table("round-map", &[("head-member-state", false), ("head-seats", true)], rows, Text::None);
    with_table(map, listed)
}

/// The picture with its table beside it.
pub fn with_table(block: Block, table: Table) -> Block {
    match block {
        Block::Picture { svg, legend, caption, .. } => Block::Picture { svg, legend, caption, table: Some(table) },
        other => other,
    }
}

/// The tile map of all States: every State one equal square, not mirrored in Arabic. `href` is where a tile leads, with `{}` for its
/// State.
pub fn state_map(
    r: &Request<'_>,
    title_key: &'static str,
    look: impl Fn(&str) -> (Look, &'static str),
    legend: &[(Look, &'static str)],
    href: Option<&str>,
) -> Block {
    let l = r.locale;
    let reference = r.app.office.reference();
    let (title, desc) = (l.t(title_key).into_owned(), l.t("map-text").into_owned());
    let about = About { id: "map", title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let tiles: Vec<Tile> = reference
        .states
        .iter()
        .map(|s| {
            let (look, key) = look(&s.alpha3);
            Tile {
                alpha3: s.alpha3.clone(),
                row: s.tile.row,
                col: s.tile.col,
                title: format!("{}: {}", l.state(&s.alpha3), l.t(key)),
                look,
                href: href.map(|h| h.replace("{}", &s.alpha3)),
            }
        })
        .collect();
    let legend = legend.iter().map(|(look, key)| (*look, msg(key))).collect();
    Block::Picture { svg: bursar_report::tile_map(&about, &tiles), legend, caption: msg(title_key), table: None }
}
