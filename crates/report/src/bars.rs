//! Bars against a minimum, a target and a maximum: seats by regional group, by sex, by country group (WA-05).

use crate::svg::{About, Anchor, BODY, FIGURE, Look, Mark, SMALL, Share, Svg, Type, width, wrapped};

/// A bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// What it is, translated.
    pub label: String,
    /// How much.
    pub value: i64,
    /// The least a rule allows, if one does.
    pub least: Option<i64>,
    /// How much is aimed at, if a target is set.
    pub target: Option<i64>,
    /// The most a rule allows, if one does.
    pub most: Option<i64>,
    /// The figure as it is read, translated: `7 of 20`.
    pub text: String,
}

/// What the marks across bars mean, translated; only those that are drawn are explained.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks<'a> {
    /// Of [`Bar::least`].
    pub least: &'a str,
    /// Of [`Bar::target`].
    pub target: &'a str,
    /// Of [`Bar::most`].
    pub most: &'a str,
}

/// Width in pixels that words may take on the narrowest screen.
pub(crate) const NARROW: u32 = 312;

/// Horizontal bars on one scale from nothing to `whole` (all seats), so that a full bar is all of it; without a whole, to the
/// largest. A mark across a bar is its target; brackets open at the least and close at the most that is allowed. `marks`
/// explains them beneath.
pub fn bars(about: &About<'_>, rows: &[Bar], whole: Option<i64>, marks: Marks<'_>) -> String {
    let of = |r: &Bar| [Some(r.value), r.least, r.target, r.most.filter(|_| whole.is_none())];
    let most = rows.iter().flat_map(of).flatten().chain(whole).max().unwrap_or(0);
    let mut svg = Svg::new(*about);
    let heads = Heads::of(rows.iter().map(|r| (r.label.as_str(), r.text.as_str())), FIGURE);
    let mut y = 0;
    for row in rows {
        y = heads.draw(&mut svg, y, &row.label, &row.text);
        svg.track(y, 16);
        svg.area(Share::ZERO, Share::of(row.value, most), y, 16, Look::Solid);
        for (at, mark) in [(row.least, Mark::Opens), (row.most, Mark::Closes), (row.target, Mark::Line)] {
            if let Some(at) = at {
                svg.mark(mark, Share::of(at, most), y - 4, 24);
            }
        }
        y += 16 + 20;
    }
    let any = |of: fn(&Bar) -> Option<i64>| rows.iter().any(|r| of(r).is_some());
    let keys = [
        (any(|r| r.least), Mark::Opens, marks.least),
        (any(|r| r.target), Mark::Line, marks.target),
        (any(|r| r.most), Mark::Closes, marks.most),
    ];
    for (_, mark, words) in keys.into_iter().filter(|(drawn, _, words)| *drawn && !words.is_empty()) {
        y = key(&mut svg, y, mark, words);
    }
    svg.fluid("pic-bars", y.max(1))
}

/// The mark and what it means.
pub(crate) fn key(svg: &mut Svg<'_>, y: u32, mark: Mark, text: &str) -> u32 {
    // The mark stands in the middle of a place of 20 pixels; the words begin behind it. Places in pixels beside the start of
    // the line: what stands there is moved by a transformation.
    let (x, half, words) = if svg.rtl() { ("100%", "-7", "-20") } else { ("0", "7", "20") };
    svg.push(format_args!(r##"<g transform="translate({half} 0)">"##));
    svg.mark_at(mark, x, y, 18);
    svg.push(format_args!(r##"</g><g transform="translate({words} 0)">"##));
    let mut foot = y;
    for line in wrapped(text, NARROW - 20, SMALL) {
        svg.words_at(x, Anchor::Start, foot + 14, &line, SMALL);
        foot += SMALL.leading();
    }
    svg.push(format_args!("</g>"));
    foot.max(y + 18) + 6
}

/// The line above a bar: label at the start, figure at the end; where one of them would meet, figures stand beneath.
pub(crate) struct Heads {
    apart: bool,
    figure: Type,
}

impl Heads {
    /// One arrangement for all bars of a picture.
    pub fn of<'a>(mut rows: impl Iterator<Item = (&'a str, &'a str)>, figure: Type) -> Heads {
        Heads { apart: rows.any(|(label, text)| width(label, BODY) + 24 + width(text, figure) > NARROW), figure }
    }

    /// Draws it from `y` down; the answer is where the bar begins.
    pub fn draw(&self, svg: &mut Svg<'_>, y: u32, label: &str, text: &str) -> u32 {
        let (figure, mut y) = (self.figure, y);
        if self.apart {
            for line in wrapped(label, NARROW, BODY) {
                y += BODY.leading();
                svg.words(Share::ZERO, Anchor::Start, y - 5, &line, BODY);
            }
            for line in wrapped(text, NARROW, figure) {
                y += figure.leading();
                svg.words(Share::ZERO, Anchor::Start, y - 4, &line, figure);
            }
            return y + 7;
        }
        y += figure.leading().max(BODY.leading());
        svg.words(Share::ZERO, Anchor::Start, y - 5, label, BODY);
        svg.words(Share::FULL, Anchor::End, y - 5, text, figure);
        y + 5
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::svg::tests::{ABOUT, Element, NASTY, elements, percent};

    const AIM: Marks<'_> = Marks { least: "", target: "Target", most: "" };

    fn bar(label: &str, value: i64, target: Option<i64>) -> Bar {
        Bar { label: label.into(), value, target, text: format!("{value}"), ..Bar::default() }
    }
    fn solid(all: &[Element]) -> Vec<f64> {
        all.iter().filter(|e| e.get("class") == "pic-solid").map(|e| percent(e.get("width"))).collect()
    }
    fn marks(all: &[Element]) -> Vec<f64> {
        all.iter().filter(|e| e.get("class") == "pic-mark" && e.get("x1").ends_with('%')).map(|e| percent(e.get("x1"))).collect()
    }

    #[test]
    fn bars_share_a_scale_and_targets_are_marks_on_it() {
        let rows = [bar("African States", 8, Some(10)), bar("Asia-Pacific States", 4, None), bar("None", 0, Some(2))];
        let all = elements(&bars(&ABOUT, &rows, None, AIM));
        assert_eq!(solid(&all), [80.0, 40.0]);
        assert_eq!(marks(&all), [100.0, 20.0]);
        assert!(all.iter().any(|e| e.text == "Target"));
        assert_eq!(solid(&elements(&bars(&ABOUT, &rows, Some(20), Marks::default()))), [40.0, 20.0], "of all seats");
        assert_eq!(solid(&elements(&bars(&ABOUT, &rows, Some(5), Marks::default()))), [80.0, 40.0], "never beyond the picture");
        assert!(!elements(&bars(&ABOUT, &rows[1..2], None, AIM)).iter().any(|e| e.text == "Target"), "no target, no key");
    }

    #[test]
    fn bars_begin_where_lines_begin() {
        let rows = [bar("دول أفريقيا", 1, Some(4)), bar("x", 4, None)];
        let all = elements(&bars(&About { rtl: true, ..ABOUT }, &rows, None, Marks::default()));
        let first = all.iter().find(|e| e.get("class") == "pic-solid").unwrap();
        assert_eq!((percent(first.get("x")), percent(first.get("width"))), (75.0, 25.0));
        let label = all.iter().find(|e| e.name == "text").unwrap();
        assert_eq!((label.get("x"), label.get("text-anchor")), ("100.00%", "start"));
    }

    #[test]
    fn labels_and_figures_do_not_meet_on_a_telephone() {
        let long = Bar { text: "12 of 20 seats, 60 per cent".into(), ..bar("Western European and other States", 12, None) };
        let all = elements(&bars(&ABOUT, &[long, bar("x", 1, None)], None, Marks::default()));
        let texts: Vec<&Element> = all.iter().filter(|e| e.name == "text").collect();
        assert!(texts.iter().all(|t| t.get("text-anchor") == "start"));
        let feet: Vec<u32> = texts.iter().map(|t| t.get("y").parse().unwrap()).collect();
        assert!(feet.windows(2).all(|w| w[0] < w[1]), "{feet:?}");
    }

    #[test]
    fn odd_input_draws_a_sound_picture() {
        elements(&bars(&ABOUT, &[], None, AIM));
        let all = elements(&bars(
            &About { title: NASTY, desc: NASTY, ..ABOUT },
            &[bar(NASTY, i64::MIN, Some(i64::MAX)), bar("", 0, Some(0))],
            None,
            Marks { least: NASTY, target: NASTY, most: NASTY },
        ));
        assert_eq!(solid(&all), [] as [f64; 0]);
        let words: String = all.iter().filter(|e| e.name == "text").map(|e| e.text.as_str()).collect();
        assert!(words.contains("</text><script>"), "escaped, not lost: {words}");
    }

    #[test]
    fn brackets_open_at_the_least_and_close_at_the_most() {
        let row = Bar { least: Some(1), most: Some(3), ..bar("African States", 2, None) };
        let words = Marks { least: "Minimum", target: "Target", most: "Maximum" };
        for (rtl, opens, closes, inward) in [(false, "25.00%", "75.00%", "M7 "), (true, "75.00%", "25.00%", "M-7 ")] {
            let all = elements(&bars(&About { rtl, ..ABOUT }, std::slice::from_ref(&row), Some(4), words));
            let places: Vec<&str> = all.iter().filter(|e| e.name == "svg" && e.get("width") == "1").map(|e| e.get("x")).collect();
            assert_eq!(places[..2], [opens, closes], "rtl {rtl}");
            let paths: Vec<&str> = all.iter().filter(|e| e.get("class") == "pic-bracket").map(|e| e.get("d")).collect();
            assert!(paths[0].starts_with(inward), "an opening bracket is open towards more: {paths:?}");
            assert!(!paths[1].starts_with(inward), "{paths:?}");
            let said = |w: &str| all.iter().any(|e| e.text == w);
            assert!(said("Minimum") && said("Maximum") && !said("Target"), "what is drawn is explained, and nothing else");
        }
    }
}
