//! What all pictures are made of: escaping, places that turn round with the language, patterns, lines of text.

use std::fmt::Write as _;

/// What a picture says of itself, and how it is placed on its page.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// Unique on the page; letters, digits and hyphens.
    pub id: &'a str,
    /// Short title, translated.
    pub title: &'a str,
    /// What can be seen, in a sentence or two, translated.
    pub desc: &'a str,
    /// The page is written from right to left.
    pub rtl: bool,
}

/// How an area looks. No two share a pattern or an outline, so that they differ without colour; the colours differ in
/// lightness too and are told apart by colour-blind readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Look {
    /// Filled dark.
    Solid,
    /// Slanted lines.
    Hatch,
    /// Dots.
    Dots,
    /// Crossed lines.
    Cross,
    /// Empty with a strong outline.
    Ring,
    /// Filled light, without outline: nothing to tell.
    Plain,
}

impl Look {
    /// Every look, from the strongest to the weakest.
    pub const ALL: [Look; 6] = [Look::Solid, Look::Hatch, Look::Dots, Look::Cross, Look::Ring, Look::Plain];

    /// Class name.
    pub fn class(self) -> &'static str {
        match self {
            Look::Solid => "pic-solid",
            Look::Hatch => "pic-hatch",
            Look::Dots => "pic-dots",
            Look::Cross => "pic-cross",
            Look::Ring => "pic-ring",
            Look::Plain => "pic-plain",
        }
    }
    /// Colour of the area behind the pattern.
    pub(crate) fn ground(self) -> &'static str {
        match self {
            Look::Solid => "#10515d",
            Look::Hatch => "#cfe3e7",
            Look::Dots => "#f8e3b0",
            Look::Cross => "#e6ddee",
            Look::Ring => "#ffffff",
            Look::Plain => "#e9efef",
        }
    }
    /// Colour of the pattern and the outline.
    fn line(self) -> &'static str {
        match self {
            Look::Solid | Look::Hatch => "#10515d",
            Look::Dots => "#7a4f00",
            Look::Cross => "#5b4480",
            Look::Ring => INK,
            Look::Plain => "#c3cfd2",
        }
    }
    fn outline(self) -> &'static str {
        match self {
            Look::Ring => "2",
            _ => "1",
        }
    }
    /// Colour of words on it.
    pub(crate) fn ink(self) -> &'static str {
        match self {
            Look::Solid => "#ffffff",
            _ => INK,
        }
    }
    pub(crate) fn pattern(self) -> Option<&'static str> {
        match self {
            Look::Hatch => Some("M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3"),
            Look::Cross => Some("M0 3h6M3 0v6"),
            Look::Dots => Some("M1.5 1.5h0M4.5 4.5h0"),
            Look::Solid | Look::Ring | Look::Plain => None,
        }
    }
}

/// Colour of words.
pub(crate) const INK: &str = "#17262c";
/// Colour of lesser words.
pub(crate) const SOFT: &str = "#4a5b62";

/// A part of the width in hundredths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Share(u32);

impl Share {
    pub const ZERO: Share = Share(0);
    pub const FULL: Share = Share(10_000);

    /// `value` of `whole`, held between nothing and everything. What is more than nothing stays visible.
    pub fn of(value: i64, whole: i64) -> Share {
        if value <= 0 || whole <= 0 {
            return Share::ZERO;
        }
        let exact = i128::from(value) * 10_000 / i128::from(whole);
        Share(u32::try_from(exact.clamp(40, 10_000)).unwrap_or(10_000))
    }
    pub fn less(self, other: Share) -> Share {
        Share(self.0.saturating_sub(other.0))
    }
    pub fn plus(self, other: Share) -> Share {
        Share(self.0.saturating_add(other.0))
    }
    /// The same of a width in pixels.
    pub fn pixels(self, width: u32) -> u32 {
        width * self.0 / 10_000
    }
    fn written(self) -> String {
        format!("{}.{:02}%", self.0 / 100, self.0 % 100)
    }
}

/// Where words stand on the line they are put at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    End,
}

/// A mark across a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A line: what is aimed at.
    Line,
    /// A bracket that opens: no less than this.
    Opens,
    /// A bracket that closes: no more than this.
    Closes,
}

/// Size, weight and colour of words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Type {
    pub size: u32,
    pub bold: bool,
    pub fill: &'static str,
}

/// Words of the size of the page.
pub(crate) const BODY: Type = Type { size: 16, bold: false, fill: INK };
/// Figures.
pub(crate) const FIGURE: Type = Type { size: 16, bold: true, fill: INK };
/// Lesser words.
pub(crate) const SMALL: Type = Type { size: 15, bold: false, fill: SOFT };

impl Type {
    /// From one line to the next.
    pub fn leading(self) -> u32 {
        self.size * 4 / 3
    }
}

/// A picture as it is drawn. Across, places are parts of the width and follow the direction of the language; down, they are
/// pixels: so that words keep their size on a telephone and bars use the width there is.
pub(crate) struct Svg<'a> {
    about: About<'a>,
    used: Vec<Look>,
    body: String,
}

impl<'a> Svg<'a> {
    pub fn new(about: About<'a>) -> Svg<'a> {
        Svg { about, used: Vec::new(), body: String::new() }
    }

    /// A rectangle `from` the start of the line.
    pub fn area(&mut self, from: Share, width: Share, y: u32, height: u32, look: Look) {
        if width == Share::ZERO {
            return;
        }
        let x = if self.about.rtl { Share(10_000_u32.saturating_sub(from.0 + width.0)) } else { from };
        let paint = self.paint(look);
        let (x, width) = (x.written(), width.written());
        self.push(format_args!(r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" {paint}/>"#));
    }

    /// The ground a bar stands on: how much there could be.
    pub fn track(&mut self, y: u32, height: u32) {
        self.push(format_args!(r##"<rect class="pic-track" x="0" y="{y}" width="100%" height="{height}" fill="#edf2f2"/>"##));
    }

    /// A mark across a bar, from `y` down.
    pub fn mark(&mut self, mark: Mark, at: Share, y: u32, height: u32) {
        let x = self.turned(at);
        self.mark_at(mark, &x, y, height);
    }

    /// As [`Svg::mark`], at a place that is already written.
    pub fn mark_at(&mut self, mark: Mark, x: &str, y: u32, height: u32) {
        // At the very edge it would be cut in half.
        let inward = match x {
            "0.00%" => r#" transform="translate(1.5 0)""#,
            "100.00%" => r#" transform="translate(-1.5 0)""#,
            _ => "",
        };
        let end = y + height;
        match mark {
            Mark::Line => self.push(format_args!(
                r##"<line class="pic-mark-edge" x1="{x}" x2="{x}" y1="{y}" y2="{end}" stroke="#ffffff" stroke-width="6"{inward}/><line class="pic-mark" x1="{x}" x2="{x}" y1="{y}" y2="{end}" stroke="{INK}" stroke-width="3"{inward}/>"##
            )),
            Mark::Opens | Mark::Closes => {
                // Open towards more, or closed against more; more is to the other side in languages from right to left.
                let side = if (mark == Mark::Opens) == self.about.rtl { -7 } else { 7 };
                let low = height.saturating_sub(2);
                let path = format!("M{side} 1.5H0V{low}H{side}");
                self.push(format_args!(
                    r##"<svg x="{x}" y="{y}" width="1" height="{height}" overflow="visible"><g{inward}><path class="pic-bracket-edge" d="{path}" fill="none" stroke="#ffffff" stroke-width="6"/><path class="pic-bracket" d="{path}" fill="none" stroke="{INK}" stroke-width="3"/></g></svg>"##
                ));
            }
        }
    }

    /// A thin line down.
    pub fn lead(&mut self, at: Share, y: u32, height: u32) {
        let (x, end) = (self.turned(at), y + height);
        self.push(format_args!(
            r##"<line class="pic-lead" x1="{x}" x2="{x}" y1="{y}" y2="{end}" stroke="#8fa1a6" stroke-width="1" stroke-dasharray="2 3"/>"##
        ));
    }

    /// A thin line across.
    pub fn rule(&mut self, y: u32) {
        self.push(format_args!(r##"<line class="pic-rule" x1="0" x2="100%" y1="{y}" y2="{y}" stroke="#c8d3d5" stroke-width="1"/>"##));
    }

    /// A line of words with its foot at `y`.
    pub fn words(&mut self, at: Share, anchor: Anchor, y: u32, text: &str, style: Type) {
        let x = self.turned(at);
        self.words_at(&x, anchor, y, text, style);
    }

    /// As [`Svg::words`], at a place that is already written.
    pub fn words_at(&mut self, x: &str, anchor: Anchor, y: u32, text: &str, Type { size, bold, fill }: Type) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::End => "end",
        };
        let weight = if bold { r#" font-weight="700""# } else { "" };
        let text = escaped(text);
        self.push(format_args!(r#"<text x="{x}" y="{y}" text-anchor="{anchor}" font-size="{size}"{weight} fill="{fill}">{text}</text>"#));
    }

    /// The attributes that paint a look.
    pub fn paint(&mut self, look: Look) -> String {
        if !self.used.contains(&look) {
            self.used.push(look);
        }
        let fill = match look.pattern() {
            Some(_) => format!("url(#{}-{})", plain_id(self.about.id), look.class()),
            None => look.ground().to_owned(),
        };
        format!(r#"class="{}" fill="{fill}" stroke="{}" stroke-width="{}""#, look.class(), look.line(), look.outline())
    }

    pub fn push(&mut self, drawn: std::fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.body.write_fmt(drawn);
    }

    pub fn rtl(&self) -> bool {
        self.about.rtl
    }

    fn turned(&self, at: Share) -> String {
        if self.about.rtl { Share(10_000 - at.0).written() } else { at.written() }
    }

    /// A picture as wide as its place and `height` pixels high.
    pub fn fluid(self, class: &str, height: u32) -> String {
        self.finish(class, "img", &format!(r#"width="100%" height="{height}""#))
    }

    /// A picture that is drawn in units of its own and grows and shrinks as a whole. With links inside it is a group,
    /// since what is inside an image cannot be reached.
    pub fn scaled(self, class: &str, width: u32, height: u32, links: bool) -> String {
        self.finish(class, if links { "group" } else { "img" }, &format!(r#"width="100%" viewBox="0 0 {width} {height}""#))
    }

    fn finish(self, class: &str, role: &str, size: &str) -> String {
        let id = plain_id(self.about.id);
        let (title, desc) = (escaped(self.about.title), escaped(self.about.desc));
        let direction = if self.about.rtl { "rtl" } else { "ltr" };
        let mut out = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="pic {class}" role="{role}" aria-labelledby="{id}-title {id}-desc" {size} direction="{direction}" overflow="visible"><title id="{id}-title">{title}</title><desc id="{id}-desc">{desc}</desc>"#
        );
        let patterns: String = self.used.iter().filter_map(|look| pattern(&id, *look)).collect();
        if !patterns.is_empty() {
            out.push_str("<defs>");
            out.push_str(&patterns);
            out.push_str("</defs>");
        }
        out.push_str(&self.body);
        out.push_str("</svg>");
        out
    }
}

/// A look by itself, for a legend beside a picture; the words beside it say what it means.
pub fn swatch(look: Look) -> String {
    let mut svg = Svg::new(About { id: "swatch", title: "", desc: "", rtl: false });
    let paint = svg.paint(look);
    let defs = pattern("swatch", look).map(|p| format!("<defs>{p}</defs>")).unwrap_or_default();
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="pic-swatch" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">{defs}<rect x="1" y="1" width="16" height="16" rx="2" {paint}/></svg>"#
    )
}

fn pattern(id: &str, look: Look) -> Option<String> {
    let path = look.pattern()?;
    let width = if look == Look::Dots { "2.2" } else { "1.4" };
    Some(format!(
        r#"<pattern id="{id}-{class}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="{ground}"/><path d="{path}" fill="none" stroke="{line}" stroke-width="{width}" stroke-linecap="round"/></pattern>"#,
        class = look.class(),
        ground = look.ground(),
        line = look.line(),
    ))
}

/// Text as it may stand between tags and inside attributes. Characters XML cannot hold are left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(c),
        }
    }
    out
}

/// An id that is one word wherever it is put.
fn plain_id(id: &str) -> String {
    id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// About how wide words are, in pixels; rather too much than too little.
pub(crate) fn width(text: &str, style: Type) -> u32 {
    let per_mille: u32 = text.chars().map(character_width).sum();
    let bold = if style.bold { 106 } else { 100 };
    per_mille * style.size / 1000 * bold / 100
}

fn character_width(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | 'ı' => 310,
        ' ' | '\u{a0}' | '\u{202f}' | 'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 390,
        'm' | 'w' | 'M' | 'W' | 'ж' | 'ш' | 'щ' | 'ю' | 'м' | 'ы' | 'Ж' | 'Ш' | 'Щ' | 'Ю' | 'М' => 880,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' => 0,
        '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' => 1000,
        '\u{600}'..='\u{6ff}' => 430,
        c if c.is_uppercase() => 690,
        _ => 575,
    }
}

/// Words in lines no wider than `most` pixels: broken at spaces, or anywhere in a script that has none.
pub(crate) fn wrapped(text: &str, most: u32, style: Type) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split([' ', '\n', '\t']).filter(|w| !w.is_empty()) {
        let line = lines.last().map_or("", String::as_str);
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&joined, style) <= most {
            lines.pop();
            lines.push(joined);
            continue;
        }
        if line.is_empty() {
            lines.pop();
        }
        let mut rest = String::new();
        for c in word.chars() {
            let longer = format!("{rest}{c}");
            // What closes hangs over rather than beginning a line.
            let closes = "）」』】》”’，。、；：！？)]".contains(c);
            if width(&longer, style) > most && !rest.is_empty() && !closes {
                lines.push(std::mem::take(&mut rest));
                rest.push(c);
            } else {
                rest = longer;
            }
        }
        lines.push(rest);
    }
    lines
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use quick_xml::events::Event;

    pub const ABOUT: About<'_> = About { id: "p1", title: "A & B", desc: "\"<one>\" 'two'", rtl: false };

    /// An element with its attributes, the text inside it, and its depth.
    #[derive(Debug)]
    pub struct Element {
        pub name: String,
        pub attributes: Vec<(String, String)>,
        pub text: String,
        pub parent: Option<usize>,
    }
    impl Element {
        pub fn get(&self, name: &str) -> &str {
            self.attributes.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
        }
    }

    /// The elements of a picture in their order. Fails on what is not well-formed or not allowed in a page.
    pub fn elements(svg: &str) -> Vec<Element> {
        assert!(!svg.contains(|c: char| c < ' ' || c == '\u{fffe}' || c == '\u{ffff}'), "a character XML cannot hold");
        let mut reader = quick_xml::Reader::from_str(svg);
        reader.config_mut().check_end_names = true;
        let (mut all, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
        loop {
            let event = reader.read_event().unwrap_or_else(|e| panic!("{e}: {svg}"));
            match &event {
                Event::Start(tag) | Event::Empty(tag) => {
                    let name = tag.name().as_ref().to_owned();
                    let attributes: Vec<(String, String)> = tag
                        .attributes()
                        .map(|a| a.unwrap())
                        .map(|a| (a.key.as_ref().to_owned(), a.value.into_owned()))
                        .map(|(k, v)| (k, quick_xml::escape::unescape(&v).unwrap().into_owned()))
                        .collect();
                    assert!(!["style", "script"].contains(&name.as_str()), "{name} is forbidden by the policy");
                    for (attribute, value) in &attributes {
                        assert!(attribute != "style" && !attribute.starts_with("on"), "{attribute} is forbidden by the policy");
                        assert!(!value.contains("NaN") && !value.contains("inf"), "{attribute}={value}");
                    }
                    all.push(Element { name, attributes, text: String::new(), parent: open.last().copied() });
                    if matches!(event, Event::Start(_)) {
                        open.push(all.len() - 1);
                    }
                }
                Event::End(_) => {
                    open.pop().unwrap();
                }
                Event::Text(text) => {
                    all[*open.last().unwrap()].text.push_str(text);
                }
                Event::GeneralRef(entity) => {
                    let text = quick_xml::escape::unescape(&format!("&{};", &**entity)).unwrap().into_owned();
                    all[*open.last().unwrap()].text.push_str(&text);
                }
                Event::Eof => break,
                other => panic!("unexpected {other:?}"),
            }
        }
        assert!(open.is_empty());
        let root = &all[0];
        assert_eq!((root.name.as_str(), root.get("xmlns")), ("svg", "http://www.w3.org/2000/svg"));
        assert_eq!((all[1].name.as_str(), all[2].name.as_str()), ("title", "desc"));
        assert_eq!(root.get("aria-labelledby"), format!("{} {}", all[1].get("id"), all[2].get("id")));
        // Every pattern that is used is there.
        let ids: Vec<&str> = all.iter().map(|e| e.get("id")).filter(|id| !id.is_empty()).collect();
        for fill in all.iter().map(|e| e.get("fill")).filter(|f| f.starts_with("url(")) {
            assert!(ids.contains(&&fill[5..fill.len() - 1]), "{fill}");
        }
        all
    }

    /// A percentage as a number.
    pub fn percent(value: &str) -> f64 {
        value.strip_suffix('%').unwrap_or_else(|| panic!("{value} is no percentage")).parse().unwrap()
    }

    /// Words that would break a picture that does not escape.
    pub const NASTY: &str = "</text><script>alert(1)</script> & \"q\" 'a' \u{0}\u{b}\u{ffff}]]>";

    #[test]
    fn a_picture_says_what_it_is() {
        let all = elements(&Svg::new(ABOUT).fluid("pic-x", 10));
        assert_eq!((all[1].text.as_str(), all[2].text.as_str()), ("A & B", "\"<one>\" 'two'"));
        assert_eq!(all[0].get("role"), "img");
        let odd = About { id: "a b\"<", ..ABOUT };
        assert_eq!(elements(&Svg::new(odd).fluid("x", 1))[0].get("aria-labelledby"), "ab-title ab-desc");
    }

    #[test]
    fn places_turn_round_with_the_language() {
        let area = |rtl| {
            let mut svg = Svg::new(About { rtl, ..ABOUT });
            svg.area(Share::of(1, 10), Share::of(3, 10), 0, 5, Look::Solid);
            svg.words(Share::ZERO, Anchor::Start, 5, "x", BODY);
            let all = elements(&svg.fluid("x", 5));
            (percent(all[3].get("x")), percent(all[3].get("width")), percent(all[4].get("x")), all[0].get("direction").to_owned())
        };
        assert_eq!(area(false), (10.0, 30.0, 0.0, "ltr".to_owned()));
        assert_eq!(area(true), (60.0, 30.0, 100.0, "rtl".to_owned()));
    }

    #[test]
    fn looks_differ_without_colour() {
        let drawn = |look: Look| {
            let mut svg = Svg::new(ABOUT);
            svg.area(Share::ZERO, Share::FULL, 0, 5, look);
            let all = elements(&svg.fluid("x", 5));
            let path = all.iter().find(|e| e.name == "path").map(|e| e.get("d").to_owned());
            (path, all.iter().rfind(|e| e.name == "rect").unwrap().get("stroke-width").to_owned())
        };
        for (at, look) in Look::ALL.iter().enumerate() {
            for other in &Look::ALL[..at] {
                let far = (lightness(look.ground()) - lightness(other.ground())).abs() > 50.0;
                assert!(drawn(*look) != drawn(*other) || far, "{look:?} and {other:?}");
            }
        }
    }

    /// Relative luminance in per cent.
    fn lightness(hex: &str) -> f64 {
        let channel = |at: usize| {
            let c = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)) * 100.0
    }

    #[test]
    fn words_and_patterns_have_enough_contrast() {
        let ratio = |a: &str, b: &str| {
            let (a, b) = (lightness(a) / 100.0 + 0.05, lightness(b) / 100.0 + 0.05);
            a.max(b) / a.min(b)
        };
        for look in Look::ALL {
            assert!(ratio(look.ink(), look.ground()) >= 7.0, "{look:?}: words");
            if look.pattern().is_some() || look == Look::Ring {
                assert!(ratio(look.line(), look.ground()) >= 4.5, "{look:?}: pattern");
            }
        }
        assert!(ratio(SOFT, "#ffffff") >= 4.5);
    }

    #[test]
    fn shares_stay_within_the_picture() {
        for (value, whole, share) in
            [(0, 5, 0), (5, 0, 0), (-3, 5, 0), (1, 3, 3333), (9, 3, 10_000), (1, i64::MAX, 40), (i64::MAX, 1, 10_000)]
        {
            assert_eq!(Share::of(value, whole), Share(share), "{value} of {whole}");
        }
        assert_eq!(Share(3305).written(), "33.05%");
    }

    #[test]
    fn words_are_wrapped_at_spaces_or_anywhere_where_there_are_none() {
        let lines = |text: &str| wrapped(text, 120, BODY);
        assert_eq!(lines("Latin American and Caribbean States"), ["Latin American", "and Caribbean", "States"]);
        assert_eq!(lines("拉丁美洲和加勒比国家集团"), ["拉丁美洲和加勒", "比国家集团"]);
        assert_eq!(lines("one\u{a0}two"), ["one\u{a0}two"]);
        assert_eq!(lines(""), [""]);
        for text in ["a".repeat(200), "слово ".repeat(30), "دول ".repeat(40)] {
            assert!(lines(&text).iter().all(|l| width(l, BODY) <= 120));
        }
    }
}
