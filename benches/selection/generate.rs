//! Makes instances of any size, for figures and for trying things out.
//!
//! ```text
//! cargo run --release -p bursar-selection --example generate -- delegates N K loose|tight SEED > FILE
//! cargo run --release -p bursar-selection --example generate -- projects N SEED > FILE
//! ```
//!
//! **Delegates.** 193 made-up States in five regional groups (54, 54, 23, 33, 29) with sub-regions of about nine; one State in four an
//! LDC, one in six an LLDC, one in five a SIDS, a third of them sponsored one to three times. Nominees choose their State with weights
//! that differ by a factor of ten, as in real calls; scores are coarse (multiples of five, bell-shaped about 600), so that ties are
//! many; costs are near lognormal about 6 000. Loose: the budget is 6 750 a seat; tight: 4 650.
//!
//! **Projects.** Four regions, two thirds of the projects with one level, the others with three (100, 75, 50 %); amounts near lognormal
//! about 200 000, spread over one to three years; value is score times the root of the amount; money for about a third of what is asked,
//! most of it early; one exclusive and one depends-on pair per thirty projects.

use std::io::Write;

use bursar_selection::s1::{Candidates, Instance, Rules, SCHEMA, State, Targets};
use bursar_selection::s2;

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Between nought and n, exclusive.
    fn below(&mut self, n: i64) -> i64 {
        i64::try_from(self.next() % n.unsigned_abs()).unwrap_or(0)
    }

    /// Near nought, within three or so: the sum of twelve throws, in thousandths.
    fn bell(&mut self) -> i64 {
        (0..12).map(|_| self.below(1001)).sum::<i64>() - 6000
    }
}

fn delegates(n: usize, k: i64, tight: bool, seed: u64) -> Instance {
    let mut random = Random(seed);
    let groups = [("AFR", 54), ("APG", 54), ("EEG", 23), ("GRULAC", 33), ("WEOG", 29)];
    let mut states = Vec::new();
    for (group, size) in groups {
        for s in 0..size {
            let sponsored = if random.below(3) == 0 { 1 + random.below(3) } else { 0 };
            states.push(State {
                iso: format!("{group}{s}"),
                group: group.to_owned(),
                sub: format!("{group} {}", s / 9),
                ldc: random.below(4) == 0,
                lldc: random.below(6) == 0,
                sids: random.below(5) == 0,
                sponsored,
            });
        }
    }
    let weights: Vec<usize> = (0..states.len()).flat_map(|s| vec![s; usize::try_from(1 + random.below(10)).unwrap_or(1)]).collect();
    let mut cand = Candidates::default();
    for i in 0..n {
        let pick = usize::try_from(random.below(i64::try_from(weights.len()).unwrap_or(1))).unwrap_or(0);
        // The first nominees cover the States once, so that small calls are not all from a few.
        cand.state.push(if i < states.len() { i } else { weights[pick] });
        cand.gender.push(if random.below(50) == 0 {
            'X'
        } else if random.below(9) < 4 {
            'F'
        } else {
            'M'
        });
        cand.score.push((600 + random.bell() * 3 / 20).clamp(200, 1000) / 5 * 5);
        let grows = (0..8).fold(6000, |cost: i64, _| cost + cost * (random.below(301) - 150) / 1000);
        cand.cost.push((grows / 50 * 50).max(1000));
    }
    let share = |percent: i64| k * percent / 100;
    let group = |lo: i64, hi: i64| [share(lo), (share(hi) + 1).max(1)];
    let rules = Rules {
        k,
        state_cap: Some(1 + k / 150),
        budget: Some(k * if tight { 4650 } else { 6750 }),
        penalty: vec![0, 40, 90, 150],
        gender_min: [("F".to_owned(), share(45)), ("M".to_owned(), share(45))].into(),
        group: [("AFR", group(20, 40)), ("APG", group(20, 40)), ("EEG", group(5, 20)), ("GRULAC", group(10, 30)), ("WEOG", group(0, 10))]
            .into_iter()
            .map(|(g, r)| (g.to_owned(), r))
            .collect(),
        sub_max: states.iter().map(|s| (s.sub.clone(), share(20).max(2) + 1)).collect(),
        ldc_min: Some(share(25)),
        lldc_min: Some(share(15)),
        sids_min: Some(share(15)),
        new_state_min: Some(share(40)),
        targets: Some(Targets { ldc: Some(share(35)), lldc: Some(share(20)), sids: Some(share(25)), ..Targets::default() }),
        ..Rules::default()
    };
    let name = Some(format!("s1_n{n}_k{k}_{}_s{seed}", if tight { "tight" } else { "loose" }));
    Instance { schema: SCHEMA.to_owned(), name, seed: i64::try_from(seed).ok(), states, cand, rules }
}

fn projects(n: usize, seed: u64) -> s2::Instance {
    let mut random = Random(seed);
    let regions = [("AFR", 25, 45, 35), ("APG", 20, 45, 30), ("EEG", 5, 20, 12), ("GRULAC", 12, 35, 23)];
    let implementers = i64::try_from(n / 6 + 4).unwrap_or(4);
    let mut projects = Vec::new();
    let mut asked = 0;
    for p in 0..n {
        let mut draw = random.below(100);
        let region = regions.iter().find(|r| {
            draw -= r.3;
            draw < 0
        });
        let region = region.map_or("AFR", |r| r.0);
        let score = (1100 + random.bell() * 4 / 20).max(500);
        let full = (0..10).fold(200, |amount: i64, _| amount + amount * (random.below(401) - 200) / 1000).clamp(50, 500);
        asked += full;
        let (first, span) = (random.below(3), 1 + random.below(3));
        let parts: &[i64] = if random.below(3) == 0 { &[100, 75, 50] } else { &[100] };
        let level = |part: &i64| {
            let units = full * part / 100;
            let mut cash = vec![0; 5];
            for year in 0..span {
                let share = units / span + if year == 0 { units % span } else { 0 };
                cash[usize::try_from(first + year).unwrap_or(0)] = share * 1000;
            }
            let value = s2::Worth::ScoreRoot.of(score, units * 1000).unwrap_or(0) / 10;
            s2::Level { frac: None, amount: units * 1000, value, cash }
        };
        projects.push(s2::Project {
            id: Some(format!("P{p:05}")),
            state: format!("{region}{}", random.below(40)),
            region: region.to_owned(),
            implementer: random.below(implementers).into(),
            gender: random.below(3) == 0,
            score,
            criteria: Vec::new(),
            levels: parts.iter().map(level).collect(),
        });
    }
    let mut pair = || {
        let a = usize::try_from(random.below(i64::try_from(n).unwrap_or(1))).unwrap_or(0);
        [a, (a + 1 + usize::try_from(random.below(9)).unwrap_or(0)) % n.max(2)]
    };
    let pairs = (0..n / 30).map(|_| (pair(), pair()));
    let (exclusive, requires) = pairs.unzip();
    s2::Instance {
        schema: s2::SCHEMA.to_owned(),
        name: Some(format!("s2_p{n}_s{seed}")),
        seed: i64::try_from(seed).ok(),
        years: 5,
        opening: asked / 70 * 1000,
        cash: [30, 25, 20, 15, 10].iter().map(|part| asked * part / 300 * 1000).collect(),
        reserve_frac: 0.06,
        region_share: regions.iter().map(|r| (r.0.to_owned(), [r.1, r.2].map(|percent| f64::from(percent) / 100.0))).collect(),
        state_cap: Some(i64::try_from(n / 50 + 2).unwrap_or(2)),
        implementer_share: Some(0.25),
        gender_share: Some(0.25),
        exclusive,
        requires,
        projects,
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let text = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["delegates", n, k, budget, seed] => serde_json::to_string(&delegates(n.parse()?, k.parse()?, budget == "tight", seed.parse()?))?,
        ["projects", n, seed] => serde_json::to_string(&projects(n.parse()?, seed.parse()?))?,
        _ => return Err("usage: generate delegates N K loose|tight SEED | projects N SEED".into()),
    };
    writeln!(std::io::stdout(), "{text}")?;
    Ok(())
}
