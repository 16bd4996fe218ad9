//! Numbers, dates, money, names and their order in each language.

use crate::LOCALES;
use bursar_domain::{Cents, Money, refusal::Arg};
use bursar_web::ui::{Text, msg_with};
use jiff::civil::date;

/// The same of every language, in the order of United Nations documents; no-break spaces shown as `_`.
fn each(say: impl Fn(&bursar_web::i18n::Locale) -> String) -> Vec<String> {
    let visible = |s: String| s.replace(['\u{a0}', '\u{202f}'], "_").replace(['\u{200f}', '\u{200e}', '\u{2068}', '\u{2069}'], "");
    LOCALES.all().iter().map(|l| visible(say(l))).collect()
}

#[test]
fn money_is_written_as_each_language_writes_it() {
    assert_eq!(
        each(|l| l.usd(Cents::dollars(900_000))),
        ["900,000.00_USD", "USD_900,000.00", "USD_900,000.00", "900_000,00_USD", "900_000,00_USD", "900.000,00_USD"]
    );
    let yen = Money { minor: -1_500_000, currency: "JPY".parse().unwrap() };
    assert_eq!(
        each(|l| l.money(yen)),
        ["-1,500,000_JPY", "JPY_-1,500,000", "JPY_-1,500,000", "-1_500_000_JPY", "-1_500_000_JPY", "-1.500.000_JPY"]
    );
    let dinar = Money { minor: 1_250, currency: "TND".parse().unwrap() };
    assert_eq!(LOCALES.get("fr").unwrap().money(dinar), "1,250\u{a0}TND");
    let most = LOCALES.get("en").unwrap().usd(Cents(i64::MIN));
    assert_eq!(most, "USD\u{a0}-92,233,720,368,547,758.08");
}

#[test]
fn dates_are_written_as_united_nations_documents_write_them() {
    assert_eq!(
        each(|l| l.date(date(2026, 11, 1))),
        [
            "1 تشرين الثاني/نوفمبر 2026",
            "2026年11月1日",
            "1 November 2026",
            "1er novembre 2026",
            "1 ноября 2026 года",
            "1 de noviembre de 2026"
        ]
    );
    let moment = "2027-01-15T23:59:00Z".parse().unwrap();
    assert_eq!(
        each(|l| l.time(moment)),
        [
            "15 كانون الثاني/يناير 2027، 23:59 بالتوقيت العالمي المنسق",
            "2027年1月15日 23:59（协调世界时）",
            "15 January 2027, 23:59 UTC",
            "15 janvier 2027, 23:59 UTC",
            "15 января 2027 года, 23:59 UTC",
            "15 de enero de 2027, 23:59 UTC"
        ]
    );
}

#[test]
fn numbers_inside_messages_take_separators_and_plural_forms() {
    let limit = |n: i64| each(|l| l.message("up-to-characters", &[("max", Arg::Int(n))]).into_owned());
    assert_eq!(
        limit(1500),
        [
            "1,500 حرف على الأكثر.",
            "最多1,500个字符。",
            "Up to 1,500 characters.",
            "1_500 caractères au maximum.",
            "Не более 1_500 знаков.",
            "Máximo 1500 caracteres."
        ]
    );
    assert_eq!(limit(1)[2..], ["Up to 1 character.", "1 caractère au maximum.", "Не более 1 знака.", "Máximo 1 carácter."]);
    assert_eq!(limit(21)[4], "Не более 21 знака.");
    assert_eq!(limit(2)[0], "حرفان على الأكثر.");
    assert_eq!(each(|l| l.int(1_234_567)), ["1,234,567", "1,234,567", "1,234,567", "1_234_567", "1_234_567", "1.234.567"]);
    assert_eq!(each(|l| l.percent(45)), ["45%", "45%", "45%", "45_%", "45_%", "45_%"]);
}

#[test]
fn what_stands_in_a_message_is_set_apart_by_direction() {
    let text = msg_with("signed-in-as", vec![("name", Arg::Text("آمنة".into()))]);
    assert_eq!(LOCALES.get("en").unwrap().text(&text), "Signed in as \u{2068}آمنة\u{2069}");
    // A value is one thing: no isolates inside.
    assert!(!LOCALES.get("ar").unwrap().text(&Text::Usd(Cents(1))).contains('\u{2068}'));
}

#[test]
fn states_have_their_names_and_each_language_its_order() {
    let order = |lang: &str| {
        let mut codes: Vec<String> = ["ZMB", "CIV", "CHE", "AFG", "KEN", "XXX"].map(Into::into).into();
        LOCALES.get(lang).unwrap().sort_states(&mut codes);
        codes.join(" ")
    };
    // Suisse after Kenya; Côte before Kenya, whatever its accent; the unknown last.
    assert_eq!(order("en"), "AFG CIV KEN CHE ZMB XXX");
    assert_eq!(order("ru"), "AFG ZMB KEN CIV CHE XXX");
    assert_eq!(order("ar"), "AFG ZMB CHE CIV KEN XXX");
    assert_eq!(order("zh"), "AFG CIV KEN CHE ZMB XXX");
    assert_eq!(each(|l| l.state("CHE").to_owned()), ["سويسرا", "瑞士", "Switzerland", "Suisse", "Швейцария", "Suiza"]);
    assert_eq!(LOCALES.get("en").unwrap().state("XXX"), "XXX");
    let l = LOCALES.get("fr").unwrap();
    assert_eq!(l.compare("État", "Etats"), std::cmp::Ordering::Less);
}

#[test]
fn the_browser_gets_the_language_it_asks_for() {
    for (asked, given) in [
        ("fr-CH, fr;q=0.9, en;q=0.8", "fr"),
        ("de, zh-TW;q=0.4, RU;q=0.5", "ru"),
        ("de", "en"),
        ("", "en"),
        ("fr;q=0, es;q=0.1", "es"),
        ("*", "en"),
        ("fr;q=banana, ar", "ar"),
    ] {
        assert_eq!(LOCALES.best(asked).lang(), given, "{asked}");
    }
}
