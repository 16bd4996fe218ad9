//! What the engine takes: `benches/search` calls it. How well it finds, `benches/questions` says.
//!
//! `measure_search speed RECORDS FOLDER` makes so many records in six languages, builds an index of them in the folder and asks it.
//! Records are seeded: the same on every machine.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_possible_truncation, reason = "a benchmark prints its figures")]

use bursar_search::{Doc, Index, Query, Thesaurus, folded};
use std::collections::BTreeMap;
use std::time::Instant;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["speed", records, folder] => speed(records.parse().unwrap(), folder.as_ref()),
        ["show", records] => (0..records.parse().unwrap()).for_each(|i| println!("{:?}", Maker::new().doc(i))),
        _ => println!("measure_search speed RECORDS FOLDER | measure_search show RECORDS"),
    }
}

/// A small generator of numbers (SplitMix64).
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    /// Often small, seldom near `n`: as words are in texts (Zipf, exponent about 1).
    fn zipf(&mut self, n: usize) -> usize {
        let u = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        (((n as f64 + 1.0).powf(u)) as usize).clamp(1, n) - 1
    }
}

/// Different words of one language.
const VOCABULARY: usize = 40_000;
/// Words of every record's language that are in every second record or so.
const COMMON: [&[&str]; 6] = [
    &["training", "cyber", "security", "capacity", "national", "programme"],
    &["formation", "sécurité", "numérique", "capacités", "nationale", "programme"],
    &["capacitación", "seguridad", "cibernética", "capacidades", "nacional", "programa"],
    &["обучение", "безопасность", "программа", "потенциала", "национальная", "государств"],
    &["تدريب", "الأمن", "السيبراني", "القدرات", "الوطنية", "برنامج"],
    &["培训", "网络安全", "能力建设", "国家", "方案", "政策"],
];

/// Light words, the most frequent of all.
const LIGHT: [&[&str]; 5] = [
    &["the", "of", "and", "to", "in", "a", "for", "on", "is", "that", "with", "as", "by", "are", "at"],
    &["de", "la", "et", "les", "des", "le", "en", "à", "du", "pour", "un", "une", "dans", "par", "sur"],
    &["de", "la", "y", "los", "las", "el", "en", "a", "del", "para", "un", "una", "por", "con", "que"],
    &["и", "в", "на", "с", "по", "для", "из", "о", "к", "не", "от", "за", "что", "до", "при"],
    &["في", "من", "على", "و", "إلى", "عن", "مع", "أن", "هذا", "التي", "بين", "ما", "هو", "كل", "بعد"],
];

/// Makes records: vocabulary by language with word lengths of real text, frequencies by Zipf, State-like facets.
struct Maker {
    words: Vec<Vec<String>>,
    states: Vec<String>,
}

impl Maker {
    fn new() -> Self {
        let mut rng = Rng(20_261_123);
        let starts: [&[&str]; 5] = [
            &["con", "tra", "de", "pro", "sta", "re", "in", "com", "pre", "mi", "ca", "se", "po", "li", "fo", "ne", "ar", "su"],
            &["con", "for", "dé", "pro", "sou", "re", "en", "com", "pré", "mé", "cha", "sé", "pa", "lo", "fa", "né", "ar", "su"],
            &["con", "tra", "des", "pro", "esta", "re", "en", "com", "pre", "mi", "ca", "se", "po", "li", "fo", "ne", "ar", "su"],
            &["при", "пере", "раз", "под", "вос", "по", "на", "со", "от", "за", "об", "вы", "го", "ми", "ста", "но", "те", "ко"],
            &["مست", "الم", "ات", "ان", "تع", "مو", "ال", "حك", "سي", "مع", "كت", "در", "عم", "نظ", "بر", "شر", "قد", "دو"],
        ];
        let ends: [&[&str]; 5] = [
            &["tion", "ment", "ing", "ity", "al", "ers", "ance", "ed", "ive", "or", "ble", "ness", "ly", "ic", "sis", "ty"],
            &["tion", "ment", "ité", "eur", "ale", "aux", "ance", "ées", "ive", "oir", "ble", "esse", "ment", "ique", "age", "ure"],
            &["ción", "miento", "idad", "al", "ores", "ancia", "ado", "iva", "ble", "eza", "mente", "ico", "aje", "ura", "ando", "es"],
            &["ение", "ость", "ами", "ного", "ский", "ация", "тель", "ный", "ства", "ых", "ому", "ание", "ция", "ник", "ки", "ов"],
            &["ات", "ون", "ية", "ين", "ها", "ان", "ة", "ي", "هم", "نا", "يات", "تين", "ور", "ير", "اد", "يل"],
        ];
        let mut words: Vec<Vec<String>> = Vec::new();
        for lang in 0..5 {
            let mut list: Vec<String> = COMMON[lang].iter().map(|w| (*w).to_owned()).collect();
            // The most frequent words of any language are its shortest; some of them are light words.
            let light = LIGHT[lang].iter().map(|w| (*w).to_owned());
            list.splice(0..0, light);
            while list.len() < 150 {
                list.push(
                    starts[lang][rng.below(18)].to_owned() + &ends[lang][rng.below(16)].chars().take(rng.below(4)).collect::<String>(),
                );
            }
            while list.len() < VOCABULARY {
                let mut word = starts[lang][rng.below(18)].to_owned();
                for _ in 0..rng.below(2) {
                    word += starts[lang][rng.below(18)];
                }
                word += ends[lang][rng.below(16)];
                list.push(word);
            }
            words.push(list);
        }
        let mut list: Vec<String> = COMMON[5].iter().map(|w| (*w).to_owned()).collect();
        while list.len() < VOCABULARY {
            list.push((0..2).map(|_| char::from_u32(0x4e00 + rng.zipf(4_000) as u32).unwrap()).collect());
        }
        words.push(list);
        let states = (0..195).map(|_| (0..3).map(|_| char::from(b'A' + rng.below(26) as u8)).collect()).collect();
        Self { words, states }
    }

    fn text(&self, rng: &mut Rng, lang: usize, count: usize) -> String {
        let mut out = String::new();
        for i in 0..count {
            let word = &self.words[lang][rng.zipf(VOCABULARY)];
            if i > 0 && lang != 5 {
                out.push(' ');
            }
            if i > 0 && lang == 5 && rng.below(8) == 0 {
                out.push('，');
            }
            out += word;
        }
        out
    }

    fn doc(&self, number: u64) -> Doc {
        let mut rng = Rng(number.wrapping_mul(0x2545_f491_4f6c_dd1d));
        let lang = rng.below(6);
        let titled = 5 + rng.below(6);
        let title = self.text(&mut rng, lang, titled);
        let long = 25 + rng.below(25);
        let summary = self.text(&mut rng, lang, long);
        let mut facets: Vec<(String, String)> = Vec::new();
        let mut add = |name: &str, value: String| facets.push((name.to_owned(), value));
        let region = rng.zipf(5);
        add("region", format!("region {region}"));
        add("subregion", format!("subregion {}", region * 4 + rng.below(4)));
        for _ in 0..rng.below(4) {
            add("state", self.states[rng.below(self.states.len())].clone());
        }
        let theme = rng.zipf(10);
        add("theme", format!("theme {theme}"));
        if rng.below(3) == 0 {
            add("theme", format!("theme {}", rng.zipf(10)));
        }
        add("type", format!("type {}", rng.zipf(17)));
        add("audience", format!("audience {}", rng.zipf(12)));
        add("language", ["en", "fr", "es", "ru", "ar", "zh"][lang].to_owned());
        add("status", ["ongoing", "completed", "planned", "unknown", "suspended", "cancelled"][rng.zipf(6)].to_owned());
        add("funder", format!("funder {}", rng.zipf(400)));
        add("year", format!("{}", 2026 - rng.zipf(20)));
        add("level", format!("{}", rng.below(4)));
        facets.dedup();
        let by_title = folded(&title);
        let order = format!("region {region}\u{1}theme {theme}\u{1}{by_title}");
        Doc {
            id: format!("{number:08}"),
            titles: vec![title],
            texts: vec![summary],
            facets,
            order,
            title_order: by_title,
            ..Doc::default()
        }
    }
}

/// CPU seconds of this process, and its greatest memory in MB.
fn used() -> (f64, u64) {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    // utime and stime are the 14th and 15th, in hundredths of a second; ')' ends the 2nd.
    let ticks = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap();
    (ticks / 100.0, peak.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024)
}

/// Milliseconds a question takes: the least of three, so that other work on the machine does not count.
fn least_ms(mut ask: impl FnMut()) -> f64 {
    let once = |_| {
        let begun = Instant::now();
        ask();
        begun.elapsed().as_secs_f64() * 1_000.0
    };
    (0..3).map(once).fold(f64::MAX, f64::min)
}

fn speed(records: u64, folder: &std::path::Path) {
    let maker = Maker::new();
    let made = used().0;
    for number in 0..records {
        std::hint::black_box(maker.doc(number));
    }
    let making = used().0 - made;
    let before = used().0;
    let index = Index::build(folder, (0..records).map(|n| maker.doc(n)), "").unwrap();
    let (after, peak) = used();
    let size: u64 = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().metadata().unwrap().len()).sum();
    println!("records {records}");
    println!("build   {:.1} CPU s (making the records, {making:.1} CPU s, taken off)", after - before - making);
    println!("index   {} MB", size / 1_000_000);
    println!("memory  {peak} MB at most, records being made included");
    drop(index);
    println!("open    {:.0} ms", least_ms(|| drop(Index::open(folder).unwrap().unwrap())));
    let index = Index::open(folder).unwrap().unwrap();
    ask(&index, &maker);
    println!("memory  {} MB at most", used().1);
}

/// Kinds of questions, each asked 200 times: median and 95th percentile of the time in the engine, facets counted.
fn ask(index: &Index, maker: &Maker) {
    type Make = fn(&Maker, &mut Rng) -> (String, Vec<(&'static str, String)>);
    let kinds: [(&str, Make); 8] = [
        ("facet alone (State)", |m, r| (String::new(), vec![("state", m.states[r.below(195)].clone())])),
        ("facet alone (region)", |_, r| (String::new(), vec![("region", format!("region {}", r.below(5)))])),
        ("word and two facets", |m, r| {
            let lang = r.below(6);
            (m.words[lang][20 + r.below(500)].clone(), vec![("theme", format!("theme {}", r.below(10))), ("status", "ongoing".to_owned())])
        }),
        ("word", |m, r| (m.words[r.below(6)][20 + r.below(2_000)].clone(), vec![])),
        ("common word", |_, r| (COMMON[r.below(6)][r.below(3)].to_owned(), vec![])),
        ("common word and facet", |_, r| (COMMON[r.below(6)][r.below(3)].to_owned(), vec![("region", format!("region {}", r.below(5)))])),
        ("question of ten words", |m, r| {
            let lang = r.below(6);
            (m.text(r, lang, 10), vec![])
        }),
        ("everything", |_, _| (String::new(), vec![])),
    ];
    let names = Thesaurus::default();
    println!("{:<24}{:>10}{:>10}{:>12}", "ms in the engine", "p50", "p95", "found, p50");
    for (kind, make) in kinds {
        let mut rng = Rng(7);
        let (mut times, mut totals) = (Vec::new(), Vec::new());
        for _ in 0..200 {
            let (text, chosen) = make(maker, &mut rng);
            let mut filters: BTreeMap<String, Vec<String>> = BTreeMap::new();
            chosen.into_iter().for_each(|(name, value)| filters.entry(name.to_owned()).or_default().push(value));
            let query = Query { text: &text, filters, limit: 10, counts: true, ..Query::default() };
            let mut total = 0;
            times.push(least_ms(|| total = index.search(&query, &names).unwrap().total));
            totals.push(total);
        }
        times.sort_by(f64::total_cmp);
        totals.sort_unstable();
        println!("{kind:<24}{:>10.2}{:>10.2}{:>12}", times[100], times[190], totals[100]);
    }
    let mut rng = Rng(9);
    let mut times: Vec<f64> = (0..200)
        .map(|_| {
            let word = &maker.words[rng.below(6)][rng.below(3_000)];
            let typed: String = word.chars().take(1 + rng.below(5)).collect();
            least_ms(|| drop(index.suggest(&typed, 8).unwrap()))
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{:<24}{:>10.2}{:>10.2}", "suggestion", times[100], times[190]);
}
