//! Where money came from and where it went: bands from the sources into one trunk, and from it to the uses, each as thick as
//! its amount.

use crate::svg::{About, Anchor, FIGURE, Look, SMALL, Svg, wrapped};

/// A band with its name. `value` is in minor units of one currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// What it is, translated.
    pub label: String,
    /// How much, for its thickness; what is not positive is not drawn.
    pub value: i64,
    /// The amount as it is read, translated.
    pub text: String,
}

/// Width of the picture.
const WIDTH: u32 = 640;
/// Height of the trunk, where everything is together.
const TRUNK: u32 = 260;
/// Room for names on either side.
const NAMES: u32 = 180;
/// Where the trunk stands, and how wide it is.
const MIDDLE: (u32, u32) = (308, 24);
/// Room between one band and the next where they are apart.
const GAP: u32 = 14;

/// Sources on the side where reading begins, uses on the other.
pub fn sankey(about: &About<'_>, sources: &[Flow], uses: &[Flow]) -> String {
    let positive = |flows: &[Flow]| -> Vec<Flow> { flows.iter().filter(|f| f.value > 0).cloned().collect() };
    let (sources, uses) = (positive(sources), positive(uses));
    let sum = |flows: &[Flow]| flows.iter().fold(0_i64, |s, f| s.saturating_add(f.value));
    let whole = sum(&sources).max(sum(&uses)).max(1);
    let height = |value: i64| u32::try_from(i128::from(value) * i128::from(TRUNK) / i128::from(whole)).unwrap_or(TRUNK).max(2);
    let mut svg = Svg::new(*about);
    let mut low = TRUNK;
    for (flows, first, look) in [(&sources, true, Look::Hatch), (&uses, false, Look::Dots)] {
        let (mut apart, mut together) = (0, 0);
        for flow in flows {
            let thick = height(flow.value);
            let lines = wrapped(&flow.label, NAMES - 10, SMALL);
            let words = u32::try_from(lines.len()).unwrap_or(1) * SMALL.leading() + FIGURE.leading();
            let middle = thick.max(words);
            band(&mut svg, first, (apart + (middle - thick) / 2, together), thick, look);
            let mut y = apart + (middle - words) / 2;
            for line in &lines {
                y += SMALL.leading();
                name(&mut svg, first, y - 4, line, false);
            }
            name(&mut svg, first, y + FIGURE.leading() - 4, &flow.text, true);
            apart += middle + GAP;
            together += thick;
        }
        low = low.max(apart).max(together);
    }
    let trunk = height(sum(&sources).max(sum(&uses)));
    let x = turned(&svg, MIDDLE.0, MIDDLE.1);
    let paint = svg.paint(Look::Solid);
    svg.push(format_args!(r#"<rect x="{x}" y="0" width="{}" height="{trunk}" {paint}/>"#, MIDDLE.1));
    svg.scaled("pic-sankey", WIDTH, low + 4, false)
}

/// The place of something `wide`, in the direction of the language.
fn turned(svg: &Svg<'_>, x: u32, wide: u32) -> u32 {
    if svg.rtl() { WIDTH - x - wide } else { x }
}

/// A band between the names of one side, at `y.0`, and the trunk, at `y.1`.
fn band(svg: &mut Svg<'_>, first: bool, y: (u32, u32), thick: u32, look: Look) {
    let (from, to) = if first { (NAMES, MIDDLE.0) } else { (WIDTH - NAMES, MIDDLE.0 + MIDDLE.1) };
    let [from, to] = [from, to].map(|x| turned(svg, x, 0));
    let bend = (from + to) / 2;
    let (a, b) = (y.0, y.1);
    let (c, d) = (a + thick, b + thick);
    let paint = svg.paint(look);
    svg.push(format_args!(r#"<path d="M{from} {a}C{bend} {a} {bend} {b} {to} {b}V{d}C{bend} {d} {bend} {c} {from} {c}Z" {paint}/>"#));
}

fn name(svg: &mut Svg<'_>, first: bool, y: u32, text: &str, figure: bool) {
    let x = turned(svg, if first { 0 } else { WIDTH }, 0).to_string();
    let anchor = if first { Anchor::Start } else { Anchor::End };
    svg.words_at(&x, anchor, y, text, if figure { FIGURE } else { SMALL });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::svg::tests::{ABOUT, Element, NASTY, elements};

    fn flow(label: &str, value: i64) -> Flow {
        Flow { label: label.into(), value, text: format!("USD {value}") }
    }

    /// Thickness of each band where it meets the trunk.
    fn bands(all: &[Element], class: &str) -> Vec<u32> {
        let numbers = |d: &str| -> Vec<u32> { d.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect() };
        all.iter().filter(|e| e.name == "path" && e.get("class") == class).map(|e| numbers(e.get("d"))).map(|n| n[8] - n[7]).collect()
    }

    #[test]
    fn bands_are_as_thick_as_their_amounts_and_fill_the_trunk() {
        let all = elements(&sankey(&ABOUT, &[flow("States", 300), flow("Others", 100)], &[flow("A", 200), flow("B", 200), flow("C", 0)]));
        assert_eq!(bands(&all, "pic-hatch"), [195, 65]);
        assert_eq!(bands(&all, "pic-dots"), [130, 130]);
        let said: Vec<&str> = all.iter().filter(|e| e.name == "text").map(|e| e.text.as_str()).collect();
        assert_eq!(said, ["States", "USD 300", "Others", "USD 100", "A", "USD 200", "B", "USD 200"]);
    }

    #[test]
    fn a_picture_from_right_to_left_begins_on_the_right() {
        let x = |rtl| {
            let all = elements(&sankey(&About { rtl, ..ABOUT }, &[flow("States", 1)], &[flow("A", 1)]));
            all.iter().find(|e| e.text == "States").unwrap().get("x").to_owned()
        };
        assert_eq!((x(false).as_str(), x(true).as_str()), ("0", "640"));
    }

    #[test]
    fn odd_input_draws_a_sound_picture() {
        elements(&sankey(&ABOUT, &[], &[]));
        let odd = Flow { label: NASTY.into(), value: i64::MAX, text: NASTY.into() };
        elements(&sankey(&ABOUT, &[odd.clone(), odd.clone(), flow("x", i64::MIN)], &[odd]));
    }
}
