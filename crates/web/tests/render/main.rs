//! Pages: every block and field in every language, hostile text, errors, sizes; and the languages themselves.

// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used)]

mod hostile;
mod languages;
mod markup;
mod messages;
mod samples;
mod sources;

use bursar_domain::Refusal;
use bursar_web::i18n::{Locale, Locales};
use bursar_web::render::{ASSETS, asset, html};
use bursar_web::ui::*;
use flate2::{Compression, write::GzEncoder};
use markup::{Tag, faults, read};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::LazyLock;

static LOCALES: LazyLock<Locales> = LazyLock::new(|| Locales::load(&samples::states()).unwrap());

fn english() -> &'static Locale {
    LOCALES.get("en").unwrap()
}

/// The page's elements, once it is known to be sound.
fn sound(page: &Page, shell: &bursar_web::render::Shell<'_>, locale: &Locale) -> Vec<Tag> {
    let text = html(page, shell, locale);
    let tags = read(&text).unwrap_or_else(|e| panic!("{}: {e}\n{text}", locale.lang()));
    let faults = faults(&tags);
    assert!(faults.is_empty(), "{}:\n{}", locale.lang(), faults.join("\n"));
    tags
}

fn find<'a>(tags: &'a [Tag], name: &str, attr: &str, value: &str) -> &'a Tag {
    tags.iter().find(|t| t.name == name && t.attr(attr) == value).unwrap_or_else(|| panic!("no <{name} {attr}={value:?}>"))
}

/// Keeps a page with what it needs in `target/gallery`, so that it opens without a server.
fn to_look_at(name: &str, text: &str, locale: &Locale) {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/gallery");
    fs::create_dir_all(dir.join("assets")).unwrap();
    for asset in ASSETS.iter() {
        fs::write(dir.join("assets").join(asset.name), asset.plain).unwrap();
    }
    fs::write(dir.join(format!("{name}.{}.html", locale.lang())), text.replace("=\"/assets/", "=\"assets/")).unwrap();
}

#[test]
fn every_block_and_field_is_sound_in_every_language() {
    for locale in LOCALES.all() {
        for (name, page) in samples::all() {
            let mut shell = samples::shell(name != "home");
            shell.flash = (name == "list").then(|| samples::both("The nomination was sent.", "أُرسل الترشيح."));
            let tags = sound(&page, &shell, locale);
            to_look_at(name, &html(&page, &shell, locale), locale);
            let root = &tags[0];
            assert_eq!((root.attr("lang"), root.attr("dir")), (locale.lang(), if locale.lang() == "ar" { "rtl" } else { "ltr" }));
            let sheet = find(&tags, "link", "rel", "stylesheet").attr("href");
            assert_eq!(sheet.contains(".rtl."), locale.lang() == "ar", "{sheet}");
            for used in [sheet, find(&tags, "link", "rel", "icon").attr("href"), find(&tags, "script", "type", "module").attr("src")] {
                assert!(asset(used.strip_prefix("/assets/").unwrap()).is_some(), "{used}");
            }
            let alternates: Vec<&str> =
                tags.iter().filter(|t| t.name == "link").map(|t| t.attr("hreflang")).filter(|l| !l.is_empty()).collect();
            assert_eq!(alternates, ["ar", "zh", "en", "fr", "ru", "es", "x-default"]);
            // Refusals of the samples are of nobody's form; every other message must be there.
            assert!(!tags[0].text.replace("⟦refusal-", "").contains('⟦'), "{} {name}", locale.lang());
        }
    }
}

#[test]
fn hostile_text_stays_text_in_every_slot() {
    for locale in LOCALES.all() {
        let tags = sound(&hostile::page(), &hostile::shell(), locale);
        let (data, programs): (Vec<&Tag>, Vec<&Tag>) =
            tags.iter().filter(|t| t.name == "script").partition(|t| t.attr("type") == "application/ld+json");
        assert_eq!(programs.len(), 1);
        let said: serde_json::Value = serde_json::from_str(&data[0].text).unwrap();
        assert_eq!((data.len(), said["name"].as_str()), (1, Some(hostile::TEXT)));
        assert_eq!(tags.iter().filter(|t| t.name == "img").count(), 0);
        assert!(tags.iter().all(|t| t.attrs.keys().all(|k| !k.starts_with("on"))));
        // What was typed comes back as it was.
        let lines = tags.iter().find(|t| t.name == "textarea").unwrap();
        assert_eq!(lines.text.trim_start_matches('\n'), hostile::TEXT);
        let inputs: Vec<&Tag> = tags.iter().filter(|t| t.name == "input" && t.attr("type") == "text").collect();
        assert!(inputs.len() == 8 && inputs.iter().all(|t| t.attr("value") == hostile::TEXT), "{inputs:?}");
        assert!(tags.iter().filter(|t| t.attr("type") == "password").all(|t| !t.has("value")), "a password is never sent back");
        // Addresses that could run something lead nowhere; ours keep to this site.
        for a in tags.iter().filter(|t| t.name == "a") {
            let href = a.attr("href");
            assert!(href.starts_with("/en/") || href.starts_with(['/', '#', '?']), "{href}");
            assert!(!href.starts_with("//"), "{href}");
        }
    }
}

#[test]
fn errors_stand_in_the_summary_and_beside_their_fields() {
    let tags = sound(&samples::form(true), &samples::shell(true), english());
    let title = &tags.iter().find(|t| t.name == "title").unwrap().text;
    assert!(title.starts_with("Error: "), "{title}");
    let summary = find(&tags, "ul", "class", "govuk-list govuk-error-summary__list");
    assert!(summary.text.trim_start().starts_with("⟦refusal-stale⟧"), "what concerns the whole form comes first: {}", summary.text);
    for name in ["family_name", "fare"] {
        let input = find(&tags, "input", "name", name);
        assert_eq!(input.attr("aria-invalid"), "true");
        let message = format!("{}-error", input.attr("id"));
        assert!(input.attr("aria-describedby").contains(&message) && tags.iter().any(|t| t.attr("id") == message));
        find(&tags, "a", "href", &format!("#{}", input.attr("id")));
    }
    assert_eq!(find(&tags, "input", "name", "fare").attr("value"), "12x", "what was typed is kept");
    let fine = sound(&samples::form(false), &samples::shell(true), english());
    assert!(!fine.iter().any(|t| t.attr("role") == "alert" || t.has("aria-invalid")));
    assert!(!fine.iter().find(|t| t.name == "title").unwrap().text.contains("Error"));
}

#[test]
fn an_error_is_said_once_and_opens_what_hides_it() {
    let wrong = Refusal::new("", "required").at("reason");
    let field = Field {
        name: "reason".into(),
        label: raw("Reason"),
        hint: None,
        input: Input::Line(0),
        value: vec![],
        optional: false,
        errors: vec![wrong.clone()],
    };
    let form = Form { action: "/x".into(), fields: vec![field], errors: vec![wrong], ..Form::default() };
    let page = samples::page(raw("T"), vec![Block::Form(form.clone()), Block::Details(raw("More"), vec![Block::Form(form)])]);
    let tags = sound(&page, &samples::shell(true), english());
    let targets: Vec<&str> = tags.iter().filter(|t| t.name == "a").map(|t| t.attr("href")).filter(|h| h.starts_with("#f")).collect();
    assert_eq!(targets, ["#f1-reason", "#f2-reason"], "two forms may have fields of one name");
    assert!(tags.iter().any(|t| t.name == "details" && t.has("open")));
}

#[test]
fn forms_carry_what_their_kind_needs() {
    let count = std::cell::Cell::new(0);
    let next = || {
        count.set(count.get() + 1);
        format!("id-{}", count.get())
    };
    let post = Form { action: "/x?a=1".into(), version: Some(7), ..Form::default() };
    let get = Form { action: "/x".into(), get: true, ..Form::default() };
    let shell = bursar_web::render::Shell { new_commit_id: &next, ..samples::shell(false) };
    let page = samples::page(raw("T"), vec![Block::Form(post.clone()), Block::Form(get), Block::Form(Form { version: None, ..post })]);
    let tags = sound(&page, &shell, LOCALES.get("fr").unwrap());
    let values = |name: &str| -> Vec<&str> { tags.iter().filter(|t| t.attr("name") == name).map(|t| t.attr("value")).collect() };
    assert_eq!(values("commit_id"), ["id-1", "id-2"], "every form becomes its own commit; a filter becomes none");
    assert_eq!(values("csrf"), ["token-of-the-session"; 2]);
    assert_eq!(values("version"), ["7"]);
    let actions: Vec<&str> = tags.iter().filter(|t| t.name == "form").map(|t| t.attr("action")).collect();
    assert_eq!(actions, ["/fr/x?a=1", "/fr/x", "/fr/x?a=1"]);
}

#[test]
fn navigation_marks_the_section_and_languages_keep_the_page() {
    let at = |path: &str| {
        let shell = bursar_web::render::Shell { path: path.into(), ..samples::shell(false) };
        let tags = sound(&samples::home(), &shell, english());
        let marked: Vec<String> =
            tags.iter().filter(|t| t.name == "a" && t.has("aria-current")).map(|t| t.attr("href").to_owned()).collect();
        let french = find(&tags, "a", "hreflang", "fr").attr("href").to_owned();
        (marked, french)
    };
    assert_eq!(at("/calls/7?a=b"), (vec!["/en/calls".into()], "/fr/calls/7?a=b".into()));
    assert_eq!(at("/calls").0, ["/en/calls"]);
    assert_eq!(at("/callsigns").0, Vec::<String>::new());
    assert_eq!(at("/").0, ["/en/"]);
}

#[test]
fn other_languages_are_marked_and_named() {
    let page = samples::page(raw("T"), vec![Block::Inset(Text::Tr(LangText::new("fr", "Bonjour")))]);
    let text = |lang: &str| html(&page, &samples::shell(false), LOCALES.get(lang).unwrap());
    assert!(text("ar").contains("<bdi lang=\"fr\" dir=\"ltr\">Bonjour</bdi> <span class=\"b-note\">(بالفرنسية)</span>"));
    assert!(text("fr").contains("<bdi>Bonjour</bdi></div>"));
}

#[test]
fn a_list_says_where_it_is() {
    let at = |page: i64, total: i64| {
        let page = samples::page(raw("T"), vec![Block::Pages { href: "/n?s=1".into(), page, size: 20, total }]);
        let tags = sound(&page, &samples::shell(false), english());
        let nav = find(&tags, "nav", "class", "b-pages");
        nav.text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(at(7, 2000), "121 to 140 of 2,000 Previous 1 … 6 7 8 … 100 Next");
    assert_eq!(at(1, 45), "1 to 20 of 45 1 2 3 Next");
    assert_eq!(at(99, 45), "41 to 45 of 45 Previous 1 2 3");
    assert_eq!(at(1, 20), "1 to 20 of 20");
    let none = samples::page(raw("T"), vec![Block::Pages { href: "/n".into(), page: 1, size: 20, total: 0 }]);
    assert!(!html(&none, &samples::shell(false), english()).contains("b-pages"), "of nothing there is no place");
}

/// DESIGN §4: a first visit costs at most 60 kB, all in; later pages 15 kB.
#[test]
fn visits_keep_within_their_budget() {
    for locale in LOCALES.all() {
        for (name, page) in samples::all() {
            let mut gz = GzEncoder::new(Vec::new(), Compression::default());
            gz.write_all(html(&page, &samples::shell(true), locale).as_bytes()).unwrap();
            let later = gz.finish().unwrap().len();
            let sheet = if locale.dir() == "rtl" { "app.rtl." } else { "app." };
            let sent = |a: &&bursar_web::render::Asset| {
                !a.name.ends_with(".css") || a.name.starts_with(sheet) && a.name.contains(".rtl.") == sheet.contains("rtl")
            };
            let first = later + ASSETS.iter().filter(sent).map(|a| a.gzip.len()).sum::<usize>();
            assert!(first <= 60_000 && later <= 15_000, "{name} {}: {first} first, {later} later", locale.lang());
        }
    }
}

/// WCAG 2.2 AA: words 4.5 to 1, borders of controls 3 to 1.
#[test]
fn colours_have_contrast() {
    let sheet = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/app.scss")).unwrap();
    let colour = |name: &str| -> String {
        if name.starts_with('#') {
            return name.to_owned();
        }
        let line = sheet.lines().find_map(|l| l.strip_prefix(&format!("${name}: "))).unwrap_or_else(|| panic!("no ${name}"));
        line[..7].to_owned()
    };
    let light = |name: &str| -> f64 {
        let hex = u32::from_str_radix(&colour(name)[1..], 16).unwrap();
        let channel = |shift: u32| {
            let v = f64::from(hex >> shift & 255) / 255.0;
            if v <= 0.03928 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    };
    let contrast = |a: &str, b: &str| {
        let (a, b) = (light(a), light(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    };
    let words = [
        ("ink", "#ffffff"),
        ("ink-soft", "#ffffff"),
        ("ink-soft", "surface"),
        ("teal", "#ffffff"),
        ("teal", "surface"),
        ("ink", "amber"),
        ("ink", "focus"),
        ("#ffffff", "deep"),
        ("#cfe0e2", "deep"),
        ("#ffffff", "teal"),
        ("#ffffff", "error"),
        ("error", "#ffffff"),
        ("success", "#eef7f1"),
        ("#35454b", "#e3e8e9"),
        ("#5b3d00", "#fbe8bf"),
        ("#07444e", "#d3e8ec"),
        ("#0f4b2d", "#d5ecdd"),
    ];
    for (a, b) in words {
        assert!(contrast(a, b) >= 4.5, "{a} on {b}: {:.2}", contrast(a, b));
        assert!(
            !a.starts_with("#0") && !a.starts_with("#3") && !a.starts_with("#5") || sheet.contains(a),
            "{a} is not in the sheet any more"
        );
    }
    assert!(contrast("line-strong", "#ffffff") >= 3.0 && contrast("line-strong", "surface") >= 3.0);
}
