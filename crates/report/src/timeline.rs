//! What ran when: one bar a record on a scale of years. A bar is solid where both ends are said, and slanted where an end is not.

use crate::bars::{Heads, NARROW, key};
use crate::svg::{About, Anchor, Look, Mark, SMALL, Share, Svg, wrapped};

/// A record on the timeline. Days are counted from the first day of the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// What it is, translated.
    pub label: String,
    /// Its time as it is read: `2021 – 2024-03`.
    pub text: String,
    /// The first day said.
    pub from: Option<i64>,
    /// The last day said.
    pub to: Option<i64>,
    /// The day its source speaks of, where an end is not said.
    pub known: Option<i64>,
}

/// What is drawn of a record.
enum Drawn {
    /// Both ends are said.
    Said(i64, i64),
    /// The beginning is said; to the day its source speaks of.
    Open(i64, i64),
    /// One day is known.
    Day(i64),
    /// No day is known.
    Nothing,
}

impl Span {
    fn drawn(&self) -> Drawn {
        match (self.from, self.to, self.known) {
            (Some(from), Some(to), _) => Drawn::Said(from, to),
            (Some(from), None, Some(known)) if known > from => Drawn::Open(from, known),
            (from, to, known) => from.or(to).or(known).map_or(Drawn::Nothing, Drawn::Day),
        }
    }
}

/// What looks and marks mean, translated.
#[derive(Clone, Copy, Debug)]
pub struct TimeWords<'a> {
    /// Both ends are said.
    pub said: &'a str,
    /// One end is not said.
    pub open: &'a str,
    /// Only one day is known.
    pub day: &'a str,
}

/// Bars on a scale of `days`, with a line at each tick: a day and its words.
pub fn timeline(about: &About<'_>, spans: &[Span], days: i64, ticks: &[(i64, String)], words: TimeWords<'_>) -> String {
    let mut svg = Svg::new(*about);
    let at = |day: i64| place(day, days);
    let heads = Heads::of(spans.iter().map(|s| (s.label.as_str(), s.text.as_str())), SMALL);
    // What looks and marks mean stands above: the picture is long.
    let has = |of: fn(&Drawn) -> bool| spans.iter().any(|s| of(&s.drawn()));
    let mut keys = 0;
    if has(|d| matches!(d, Drawn::Said(..))) {
        keys = swatch(&mut svg, keys, Look::Solid, words.said);
    }
    if has(|d| matches!(d, Drawn::Open(..))) {
        keys = swatch(&mut svg, keys, Look::Hatch, words.open);
    }
    if has(|d| matches!(d, Drawn::Day(_))) {
        keys = key(&mut svg, keys, Mark::Line, words.day);
    }
    for (day, text) in ticks {
        // Words at the very end of the line would run out of the picture.
        let anchor = if *day * 10 > days * 9 { Anchor::End } else { Anchor::Start };
        svg.words(at(*day), anchor, keys + 14, text, SMALL);
    }
    let mut y = keys + 24;
    let top = y;
    for span in spans {
        y = heads.draw(&mut svg, y, &span.label, &span.text);
        svg.track(y, 14);
        match span.drawn() {
            Drawn::Said(from, to) => bar(&mut svg, from, to, days, y, Look::Solid),
            Drawn::Open(from, known) => bar(&mut svg, from, known, days, y, Look::Hatch),
            Drawn::Day(day) => svg.mark(Mark::Line, at(day), y.saturating_sub(2), 18),
            Drawn::Nothing => {}
        }
        y += 14 + 14;
    }
    for (day, _) in ticks {
        svg.lead(at(*day), top, y.saturating_sub(top));
    }
    svg.fluid("pic-bars", y.max(1))
}

/// A day as a part of the width.
fn place(day: i64, days: i64) -> Share {
    if day <= 0 { Share::ZERO } else { Share::of(day.min(days), days) }
}

/// A bar from one day to another; what is shorter than can be seen stays visible.
fn bar(svg: &mut Svg<'_>, from: i64, to: i64, days: i64, y: u32, look: Look) {
    let start = place(from, days);
    let long = place(to.saturating_add(1), days).less(start);
    let least = Share::of(1, days.max(1)).max(Share::of(1, 150));
    let start = if start.plus(long.max(least)) > Share::FULL { Share::FULL.less(long.max(least)) } else { start };
    svg.area(start, long.max(least), y, 14, look);
}

/// A small area and what it means.
fn swatch(svg: &mut Svg<'_>, y: u32, look: Look, text: &str) -> u32 {
    let paint = svg.paint(look);
    let (x, shift) = if svg.rtl() { ("100%", "-15") } else { ("0", "1") };
    svg.push(format_args!(r#"<g transform="translate({shift} 0)"><rect x="{x}" y="{y}" width="14" height="14" {paint}/></g>"#));
    let words = if svg.rtl() { "-22" } else { "22" };
    svg.push(format_args!(r#"<g transform="translate({words} 0)">"#));
    let mut foot = y;
    for line in wrapped(text, NARROW - 22, SMALL) {
        svg.words_at(x, Anchor::Start, foot + 13, &line, SMALL);
        foot += SMALL.leading();
    }
    svg.push(format_args!("</g>"));
    foot.max(y + 14) + 6
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::svg::tests::{ABOUT, Element, NASTY, elements};

    const WORDS: TimeWords<'_> = TimeWords { said: "said", open: "open", day: "one day" };

    fn span(from: Option<i64>, to: Option<i64>, known: Option<i64>) -> Span {
        Span { label: "A programme".into(), text: "2024 – 2025".into(), from, to, known }
    }

    fn percent(e: &Element, name: &str) -> f64 {
        e.get(name).trim_end_matches('%').parse().unwrap()
    }

    #[test]
    fn a_bar_lies_where_its_days_are_and_never_outside() {
        let spans = [span(Some(0), Some(364), None), span(Some(365), Some(729), None), span(Some(729), Some(9_999), None)];
        let all = elements(&timeline(&ABOUT, &spans, 730, &[(0, "2024".into()), (365, "2025".into())], WORDS));
        let bars: Vec<&Element> = all.iter().filter(|e| e.get("class") == "pic-solid" && e.get("width").ends_with('%')).collect();
        assert_eq!(bars.len(), 3);
        assert!((percent(bars[0], "x") - 0.0).abs() < 0.01 && (percent(bars[0], "width") - 50.0).abs() < 0.5);
        assert!((percent(bars[1], "x") - 50.0).abs() < 0.5 && (percent(bars[1], "width") - 50.0).abs() < 0.5);
        for bar in bars {
            assert!(percent(bar, "x") + percent(bar, "width") <= 100.01);
        }
    }

    #[test]
    fn what_is_not_said_looks_otherwise_and_only_what_is_drawn_is_explained() {
        let text = |svg: &str| elements(svg).iter().map(|e| e.text.clone()).collect::<Vec<_>>().join("|");
        let open = timeline(&ABOUT, &[span(Some(0), None, Some(300))], 730, &[], WORDS);
        assert!(open.contains("pic-hatch") && text(&open).contains("open") && !text(&open).contains("|said"));
        let day = timeline(&ABOUT, &[span(None, None, Some(300))], 730, &[], WORDS);
        assert!(day.contains("pic-mark") && text(&day).contains("one day") && !day.contains("pic-hatch"));
    }

    #[test]
    fn hostile_words_stay_words_in_both_directions() {
        for rtl in [false, true] {
            let spans = [Span { label: NASTY.into(), text: NASTY.into(), ..span(Some(1), Some(3), None) }];
            let svg = timeline(&About { rtl, ..ABOUT }, &spans, 10, &[(5, NASTY.into())], WORDS);
            assert!(elements(&svg).len() > 5);
        }
        assert!(!elements(&timeline(&ABOUT, &[], 0, &[], WORDS)).is_empty(), "nothing to show is no error");
    }
}
