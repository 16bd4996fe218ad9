//! Words and values as HTML: escaped, with the language and direction of what stands in another one.

use crate::i18n::{Locale, dir_of};
use crate::ui::{Inline, LangText, Text, Tone};
use askama::filters::{Escaper, Html, HtmlSafe};
use std::fmt::{self, Display, Formatter, Write};

/// A text, ready to be written into a page.
pub(super) struct Words<'a>(pub &'a Locale, pub &'a Text);

impl HtmlSafe for Words<'_> {}

impl Display for Words<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let locale = self.0;
        match self.1 {
            Text::Msg(key, args) => escape(f, &locale.message(key, args)),
            Text::Key(key) => escape(f, &locale.t(key)),
            // `bdi` finds the direction of people's words by itself and keeps it from what stands around them.
            Text::Raw(words) => element(f, "<bdi>", words, "</bdi>"),
            Text::Tr(words) => translated(f, locale, words),
            Text::Marked(words, lang, places) => marked(f, words, lang, places),
            Text::Date(day) => {
                write!(f, "<time datetime=\"{day}\">")?;
                element(f, "", &locale.date(*day), "</time>")
            }
            Text::Time(moment) => {
                write!(f, "<time datetime=\"{moment:.0}\">")?;
                element(f, "", &locale.time(*moment), "</time>")
            }
            Text::Code(code) => element(f, "<code dir=\"ltr\">", code, "</code>"),
            Text::Join(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    f.write_str(locale.space_before(parts, i))?;
                    Words(locale, part).fmt(f)?;
                }
                Ok(())
            }
            Text::None => {
                f.write_str("<span aria-hidden=\"true\">—</span><span class=\"govuk-visually-hidden\">")?;
                element(f, "", &locale.t("nothing"), "</span>")
            }
            value @ (Text::Usd(_) | Text::Money(_) | Text::Int(_) | Text::Percent(_) | Text::State(_)) => escape(f, &locale.text(value)),
        }
    }
}

/// People's text: in the reader's language, or in its language of record with a note that says so.
fn translated(f: &mut Formatter<'_>, locale: &Locale, words: &LangText) -> fmt::Result {
    let (lang, text) = words.get(locale.lang());
    if lang == locale.lang() || text.is_empty() {
        return element(f, "<bdi>", text, "</bdi>");
    }
    f.write_str("<bdi lang=\"")?;
    escape(f, lang)?;
    write!(f, "\" dir=\"{}\">", dir_of(lang))?;
    element(f, "", text, "</bdi>")?;
    match IN_LANGUAGE.iter().find(|(l, _)| *l == lang) {
        Some((_, key)) => element(f, " <span class=\"b-note\">(", &locale.t(key), ")</span>"),
        None => Ok(()),
    }
}

/// Words with what was sought in them marked.
fn marked(f: &mut Formatter<'_>, words: &str, lang: &str, places: &[std::ops::Range<usize>]) -> fmt::Result {
    match lang {
        "" => f.write_str("<bdi>")?,
        lang => write!(f, "<bdi lang=\"{lang}\" dir=\"{}\">", dir_of(lang))?,
    }
    let mut from = 0;
    for place in places {
        // A place that is none is passed over: better unmarked than cut.
        if let (Some(before), Some(inside)) = (words.get(from..place.start), words.get(place.clone())) {
            escape(f, before)?;
            element(f, "<mark>", inside, "</mark>")?;
            from = place.end;
        }
    }
    element(f, "", words.get(from..).unwrap_or_default(), "</bdi>")
}

const IN_LANGUAGE: [(&str, &str); 6] =
    [("ar", "in-ar"), ("zh", "in-zh"), ("en", "in-en"), ("fr", "in-fr"), ("ru", "in-ru"), ("es", "in-es")];

/// Pieces of a cell or a paragraph.
pub(super) struct Inlines<'a>(pub &'a Locale, pub &'a [Inline]);

impl HtmlSafe for Inlines<'_> {}

impl Display for Inlines<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let locale = self.0;
        for (i, piece) in self.1.iter().enumerate() {
            f.write_str(if i == 0 { "" } else { " " })?;
            match piece {
                Inline::Text(text) => Words(locale, text).fmt(f)?,
                Inline::Link(link) => {
                    f.write_str("<a class=\"govuk-link\" href=\"")?;
                    escape(f, &address(locale, &link.href, link.raw))?;
                    write!(f, "\">{}</a>", Words(locale, &link.text))?;
                }
                Inline::Tag(tone, text) => {
                    write!(f, "<strong class=\"govuk-tag {}\">{}</strong>", tone_class(*tone), Words(locale, text))?;
                }
                Inline::Strong(text) => write!(f, "<strong>{}</strong>", Words(locale, text))?,
                Inline::Hint(text) => write!(f, "<span class=\"b-under\">{}</span>", Words(locale, text))?,
                Inline::Break => f.write_str("<br>")?,
            }
        }
        Ok(())
    }
}

/// Class of a tone.
pub(super) fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Grey => "b-tag--grey",
        Tone::Amber => "b-tag--amber",
        Tone::Blue => "b-tag--blue",
        Tone::Green => "b-tag--green",
        Tone::Plain => "b-tag--plain",
    }
}

/// Where a link leads. Paths get the reader's language. Addresses that come from people's data may only be of kinds
/// that cannot run anything; others lead nowhere.
pub(super) fn address(locale: &Locale, href: &str, raw: bool) -> String {
    let elsewhere = ["https://", "http://", "mailto:", "#", "?"].iter().any(|start| href.starts_with(start));
    // Two strokes would lead to another host.
    let ours = href.starts_with('/') && !href.starts_with("//");
    match (elsewhere, ours, raw) {
        (true, _, _) | (_, true, true) => href.to_owned(),
        (_, true, false) => format!("/{}{href}", locale.lang()),
        _ => "#".to_owned(),
    }
}

fn element(f: &mut Formatter<'_>, open: &str, text: &str, close: &str) -> fmt::Result {
    f.write_str(open)?;
    escape(f, text)?;
    f.write_str(close)
}

fn escape(f: &mut Formatter<'_>, text: &str) -> fmt::Result {
    Html.write_escaped_str(&mut *f as &mut dyn Write, text)
}
