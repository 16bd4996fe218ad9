//! Every picture on one page in English, Arabic and Russian, to be looked at:
//! `cargo run -p bursar-report --example pictures > pictures.html`.

use bursar_report::{About, Bar, Level, Look, Marks, ThreeFigures, Tile, bars, money_flow, progress, three_figures, tile_map};
use std::io::Write as _;

/// Words of one language, in the order they are used.
struct Words {
    lang: &'static str,
    groups: [&'static str; 5],
    of: fn(i64, i64) -> String,
    target: &'static str,
    money: fn(i64) -> String,
    figures: [&'static str; 3],
    levels: [&'static str; 6],
    goal: fn(&str) -> String,
}

const ALL: [Words; 3] = [
    Words {
        lang: "en",
        groups: [
            "African States",
            "Asia-Pacific States",
            "Eastern European States",
            "Latin American and Caribbean States",
            "Western European and other States",
        ],
        of: |n, m| format!("{n} of {m}"),
        target: "Target set with the call",
        money: |n| format!("USD {}", grouped(n, ",")),
        figures: ["Pledged", "Signed", "Received"],
        levels: ["Spendable cash ceiling", "Unallotted", "Allotted to calls", "Pre-committed", "Committed", "Spent"],
        goal: |m| format!("Threshold: {m}"),
    },
    Words {
        lang: "ar",
        groups: [
            "الدول الأفريقية",
            "دول آسيا والمحيط الهادئ",
            "دول أوروبا الشرقية",
            "دول أمريكا اللاتينية ومنطقة البحر الكاريبي",
            "دول أوروبا الغربية ودول أخرى",
        ],
        of: |n, m| format!("{n} من {m}"),
        target: "الهدف المحدد في الدعوة",
        money: |n| format!("{} دولار", grouped(n, "٬")),
        figures: ["المعلن", "الموقع", "المستلم"],
        levels: ["سقف النقد القابل للإنفاق", "غير مخصص", "مخصص للدعوات", "ملتزم به مبدئيا", "ملتزم به", "منفق"],
        goal: |m| format!("العتبة: {m}"),
    },
    Words {
        lang: "ru",
        groups: [
            "Государства Африки",
            "Государства Азиатско-Тихоокеанского региона",
            "Государства Восточной Европы",
            "Государства Латинской Америки и Карибского бассейна",
            "Западноевропейские и другие государства",
        ],
        of: |n, m| format!("{n} из {m}"),
        target: "Цель, установленная при объявлении конкурса",
        money: |n| format!("{} долл. США", grouped(n, "\u{a0}")),
        figures: ["Объявлено", "Подписано", "Получено"],
        levels: [
            "Предел расходов",
            "Не распределено",
            "Распределено",
            "Предварительно зарезервировано",
            "Зарезервировано",
            "Израсходовано",
        ],
        goal: |m| format!("Порог: {m}"),
    },
];

fn grouped(n: i64, mark: &str) -> String {
    let digits = n.to_string();
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().filter_map(|c| std::str::from_utf8(c).ok()).collect();
    groups.join(mark)
}

fn main() -> std::io::Result<()> {
    let mut page = String::from(
        "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Pictures</title>\
         <style>body{font-family:system-ui,'Noto Sans','Noto Sans Arabic',sans-serif;margin:16px;max-width:62rem}\
         section{margin-block:0 48px}.scroll{overflow-x:auto;padding:3px;margin:-3px}.scroll svg{display:block;max-width:100%;height:auto}\
         .scroll svg.pic-map{min-width:44rem;max-width:none}</style>",
    );
    for (at, words) in ALL.iter().enumerate() {
        let rtl = words.lang == "ar";
        page.push_str(&format!("<section lang={} dir={}>", words.lang, if rtl { "rtl" } else { "ltr" }));
        for (name, svg) in pictures(words, at, rtl) {
            page.push_str(&format!("<h2>{name}</h2><div class=scroll dir=ltr>{svg}</div>"));
        }
        page.push_str("</section>");
    }
    std::io::stdout().write_all(page.as_bytes())
}

fn pictures(words: &Words, at: usize, rtl: bool) -> Vec<(&'static str, String)> {
    let ids = ["bars", "progress", "beyond", "three", "flow", "map"].map(|name| format!("{name}-{at}"));
    let about = |n: usize| About { id: &ids[n], title: "Title", desc: "Description", rtl };
    let rows: Vec<Bar> = words
        .groups
        .iter()
        .zip([(7, Some(6)), (5, Some(6)), (0, Some(1)), (6, Some(4)), (2, None)])
        .map(|(label, (value, target))| Bar { label: (*label).into(), value, target, text: (words.of)(value, 20), ..Bar::default() })
        .collect();
    let level = |label: &str, n: i64| Level { label: label.into(), value: n, text: (words.money)(n) };
    let figures = ThreeFigures {
        pledged: level(words.figures[0], 2_450_000),
        signed: level(words.figures[1], 1_800_000),
        received: level(words.figures[2], 1_318_750),
    };
    let amounts = [1_318_750, 508_750, 310_000, 24_500, 261_380, 214_120];
    let levels: Vec<Level> = words.levels.iter().zip(amounts).map(|(l, n)| level(l, n)).collect();
    let goal = (words.goal)(&(words.money)(2_000_000));
    vec![
        ("bars", bars(&about(0), &rows, Some(20), Marks { target: words.target, ..Marks::default() })),
        ("progress", progress(&about(1), 1_318_750, 2_000_000, &(words.money)(1_318_750), &goal)),
        ("beyond", progress(&about(2), 5_000_000, 2_000_000, &(words.money)(5_000_000), &goal)),
        ("three figures", three_figures(&about(3), &figures)),
        ("money flow", money_flow(&about(4), &levels)),
        ("tile map", tile_map(&about(5), &tiles())),
    ]
}

fn tiles() -> Vec<Tile> {
    let mut file = csv::Reader::from_reader(include_bytes!("../../../data/states.csv").as_slice());
    let head = file.headers().cloned().unwrap_or_default();
    let looks = [Look::Plain, Look::Plain, Look::Ring, Look::Plain, Look::Solid, Look::Plain, Look::Hatch, Look::Dots, Look::Cross];
    file.records()
        .flatten()
        .zip(looks.iter().cycle())
        .map(|(row, look)| {
            let column = |name| head.iter().position(|h| h == name).and_then(|at| row.get(at)).unwrap_or_default();
            Tile {
                alpha3: column("alpha3").into(),
                row: column("tile_row").parse().unwrap_or_default(),
                col: column("tile_col").parse().unwrap_or_default(),
                title: column("name_en").into(),
                look: *look,
                href: Some(format!("#{}", column("alpha3"))),
            }
        })
        .collect()
}
