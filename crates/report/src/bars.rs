//! Bars against a target: seats by regional group, by sex, by country group (WA-05).

use crate::svg::{About, Anchor, BODY, FIGURE, Look, SMALL, Share, Svg, Type, width, wrapped};

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is, translated.
    pub label: String,
    /// How much.
    pub value: i64,
    /// How much is aimed at, if a target is set.
    pub target: Option<i64>,
    /// The figure as it is read, translated: `7 of 20`.
    pub text: String,
}

/// Width in pixels that words may take on the narrowest screen.
pub(crate) const NARROW: u32 = 312;

/// Horizontal bars on one scale from nothing to `whole` (all seats), so that a full bar is all of it; without a whole, to the
/// largest. A mark across a bar is its target; `target` explains the mark beneath them.
pub fn bars(about: &About<'_>, rows: &[Bar], whole: Option<i64>, target: Option<&str>) -> String {
    let most = rows.iter().flat_map(|r| [r.value, r.target.unwrap_or(0)]).chain(whole).max().unwrap_or(0);
    let mut svg = Svg::new(*about);
    let heads = Heads::of(rows.iter().map(|r| (r.label.as_str(), r.text.as_str())), FIGURE);
    let mut y = 0;
    for row in rows {
        y = heads.draw(&mut svg, y, &row.label, &row.text);
        svg.track(y, 16);
        svg.area(Share::ZERO, Share::of(row.value, most), y, 16, Look::Solid);
        if let Some(aim) = row.target {
            svg.mark(Share::of(aim, most), y - 4, 24);
        }
        y += 16 + 20;
    }
    if let Some(target) = target.filter(|_| rows.iter().any(|r| r.target.is_some())) {
        y = key(&mut svg, y, target);
    }
    svg.fluid("pic-bars", y.max(1))
}

/// The mark and what it means.
pub(crate) fn key(svg: &mut Svg<'_>, y: u32, text: &str) -> u32 {
    let (mark, words) = if svg.rtl() { (Share::FULL, "-14") } else { (Share::ZERO, "14") };
    // A place in pixels beside the end of the line: the words are moved by a transformation.
    let x = if mark == Share::FULL { "100%" } else { "0" };
    svg.push(format_args!(
        r##"<line class="pic-mark" x1="{x}" x2="{x}" y1="{y}" y2="{end}" stroke="#17262c" stroke-width="3" transform="translate({half} 0)"/><g transform="translate({words} 0)">"##,
        end = y + 18,
        half = if mark == Share::FULL { -2 } else { 2 },
    ));
    let mut foot = y;
    for line in wrapped(text, NARROW - 14, SMALL) {
        svg.words_at(x, Anchor::Start, foot + 14, &line, SMALL);
        foot += SMALL.leading();
    }
    svg.push(format_args!("</g>"));
    foot.max(y + 18) + 2
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

    fn bar(label: &str, value: i64, target: Option<i64>) -> Bar {
        Bar { label: label.into(), value, target, text: format!("{value}") }
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
        let all = elements(&bars(&ABOUT, &rows, None, Some("Target")));
        assert_eq!(solid(&all), [80.0, 40.0]);
        assert_eq!(marks(&all), [100.0, 20.0]);
        assert!(all.iter().any(|e| e.text == "Target"));
        assert_eq!(solid(&elements(&bars(&ABOUT, &rows, Some(20), None))), [40.0, 20.0], "of all seats");
        assert_eq!(solid(&elements(&bars(&ABOUT, &rows, Some(5), None))), [80.0, 40.0], "never beyond the picture");
        assert!(!elements(&bars(&ABOUT, &rows[1..2], None, Some("Target"))).iter().any(|e| e.text == "Target"), "no target, no key");
    }

    #[test]
    fn bars_begin_where_lines_begin() {
        let rows = [bar("دول أفريقيا", 1, Some(4)), bar("x", 4, None)];
        let all = elements(&bars(&About { rtl: true, ..ABOUT }, &rows, None, None));
        let first = all.iter().find(|e| e.get("class") == "pic-solid").unwrap();
        assert_eq!((percent(first.get("x")), percent(first.get("width"))), (75.0, 25.0));
        let label = all.iter().find(|e| e.name == "text").unwrap();
        assert_eq!((label.get("x"), label.get("text-anchor")), ("100.00%", "start"));
    }

    #[test]
    fn labels_and_figures_do_not_meet_on_a_telephone() {
        let long = Bar { text: "12 of 20 seats, 60 per cent".into(), ..bar("Western European and other States", 12, None) };
        let all = elements(&bars(&ABOUT, &[long, bar("x", 1, None)], None, None));
        let texts: Vec<&Element> = all.iter().filter(|e| e.name == "text").collect();
        assert!(texts.iter().all(|t| t.get("text-anchor") == "start"));
        let feet: Vec<u32> = texts.iter().map(|t| t.get("y").parse().unwrap()).collect();
        assert!(feet.windows(2).all(|w| w[0] < w[1]), "{feet:?}");
    }

    #[test]
    fn odd_input_draws_a_sound_picture() {
        elements(&bars(&ABOUT, &[], None, Some("t")));
        let all = elements(&bars(
            &About { title: NASTY, desc: NASTY, ..ABOUT },
            &[bar(NASTY, i64::MIN, Some(i64::MAX)), bar("", 0, Some(0))],
            None,
            Some(NASTY),
        ));
        assert_eq!(solid(&all), [] as [f64; 0]);
        let words: String = all.iter().filter(|e| e.name == "text").map(|e| e.text.as_str()).collect();
        assert!(words.contains("</text><script>"), "escaped, not lost: {words}");
    }
}
