//! Small random calls, made to have many ties and rules that bite; and mutations of them.

use bursar_selection::s1::{Candidates, Instance, Rules, SCHEMA, State, Targets, TieFirst};
use bursar_selection::s2;

/// As many cases as a quick run takes, ten times as many in a long one (`bin/test --long`).
pub fn times(quick: u64) -> u64 {
    if std::env::var_os("BURSAR_TEST_LONG").is_some() { 10 * quick } else { quick }
}

/// SplitMix64: the same numbers everywhere, from a seed.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: i64) -> i64 {
        i64::try_from(self.next() % n.unsigned_abs()).unwrap()
    }

    pub fn one_in(&mut self, n: i64) -> bool {
        self.below(n) == 0
    }

    pub fn index(&mut self, n: usize) -> usize {
        usize::try_from(self.below(i64::try_from(n).unwrap())).unwrap()
    }
}

/// A call with at most `most` nominees.
pub fn instance(random: &mut Random, most: i64) -> Instance {
    let n = usize::try_from(random.below(most + 1)).unwrap();
    let states = 1 + random.index(8);
    let state = |s: usize, r: &mut Random| State {
        iso: format!("S{s}"),
        group: ["AFR", "APG", "EEG"][r.index(3)].to_owned(),
        sub: ["north", "south"][r.index(2)].to_owned(),
        ldc: r.one_in(3),
        lldc: r.one_in(4),
        sids: r.one_in(4),
        sponsored: r.below(3),
    };
    let states: Vec<State> = (0..states).map(|s| state(s, random)).collect();
    let cand = Candidates {
        id: (!random.one_in(4)).then(|| (0..n).map(|i| format!("id-{:x}-{i}", random.next())).collect()),
        state: (0..n).map(|_| random.index(states.len())).collect(),
        gender: (0..n).map(|_| ['F', 'M', 'F', 'M', 'X'][random.index(5)]).collect(),
        score: (0..n).map(|_| 5 * (random.below(6) - 1)).collect(),
        cost: (0..n).map(|_| 10 * random.below(6)).collect(),
    };
    let maybe = |r: &mut Random, odds: i64, n: i64| r.one_in(odds).then(|| r.below(n));
    let mut rules = Rules {
        k: random.below(7),
        state_cap: (!random.one_in(5)).then(|| random.below(3) + i64::from(!random.one_in(9))),
        budget: (!random.one_in(3)).then(|| random.below(25) * 10),
        penalty: vec![0, 5 * random.below(3), 10],
        ldc_min: maybe(random, 5, 3),
        lldc_min: maybe(random, 6, 2),
        sids_min: maybe(random, 6, 2),
        new_state_min: maybe(random, 5, 3),
        cover_groups: random.one_in(2),
        tie_first: random.one_in(2).then_some(TieFirst::NeverSponsored),
        ..Rules::default()
    };
    if random.one_in(5) {
        rules.gender_min.insert("F".to_owned(), random.below(3));
    }
    if random.one_in(6) {
        rules.gender_min.insert("M".to_owned(), random.below(3));
    }
    for group in ["AFR", "APG", "EEG"] {
        if random.one_in(6) {
            rules.group.insert(group.to_owned(), [random.below(2), 1 + random.below(3)]);
        }
    }
    if random.one_in(3) {
        rules.sub_max.insert("north".to_owned(), random.below(4));
    }
    if random.one_in(2) {
        let targets = |r: &mut Random, n| Targets {
            ldc: maybe(r, 2, n),
            lldc: maybe(r, 3, n),
            sids: maybe(r, 3, n),
            priority: maybe(r, 3, n),
            women: maybe(r, 2, n),
        };
        rules.targets = Some(targets(random, 5));
        rules.target_weights = random.one_in(3).then(|| targets(random, 4));
    }
    Instance { schema: SCHEMA.to_owned(), name: None, seed: None, states, cand, rules }
}

/// A portfolio of at most `most` projects.
pub fn portfolio(random: &mut Random, most: i64) -> s2::Instance {
    let n = usize::try_from(random.below(most + 1)).unwrap();
    let regions = ["AFR", "APG", "EEG"];
    let years = 1 + random.index(3);
    let level = |r: &mut Random| {
        let cash: Vec<i64> = (0..years).map(|_| 1000 * r.below(5)).collect();
        s2::Level { frac: None, amount: cash.iter().sum(), value: 5 * r.below(5), cash }
    };
    let project = |p: usize, r: &mut Random| s2::Project {
        id: (!r.one_in(3)).then(|| format!("P-{p}")),
        state: format!("S{}", r.below(4)),
        region: regions[r.index(3)].to_owned(),
        implementer: if r.one_in(2) { r.below(3).into() } else { "UNIDIR".into() },
        gender: r.one_in(2),
        score: r.below(100),
        criteria: vec![1, 2],
        levels: (0..1 + r.index(2)).map(|_| level(r)).collect(),
    };
    let projects: Vec<s2::Project> = (0..n).map(|p| project(p, random)).collect();
    let share = |r: &mut Random, low: i32, wide: i64| f64::from(low + i32::try_from(r.below(wide)).unwrap()) / 100.0;
    let pairs = |r: &mut Random| {
        let many = if n > 1 { r.index(3) } else { 0 };
        (0..many)
            .map(|_| {
                let a = r.index(n);
                [a, (a + 1 + r.index(n - 1)) % n]
            })
            .collect()
    };
    let mut portfolio = s2::Instance {
        schema: s2::SCHEMA.to_owned(),
        name: None,
        seed: None,
        years,
        opening: 1000 * random.below(20),
        cash: (0..years).map(|_| 1000 * random.below(20)).collect(),
        reserve_frac: share(random, 0, 20),
        region_share: regions.iter().filter(|_| random.one_in(3)).map(|r| ((*r).to_owned(), [0.0, 1.0])).collect(),
        state_cap: random.one_in(2).then(|| random.below(3)),
        implementer_share: random.one_in(3).then(|| share(random, 40, 61)),
        gender_share: random.one_in(3).then(|| share(random, 0, 60)),
        exclusive: pairs(random),
        requires: pairs(random),
        projects,
    };
    for bounds in portfolio.region_share.values_mut() {
        *bounds = [share(random, 0, 30), share(random, 40, 61)];
    }
    portfolio
}
