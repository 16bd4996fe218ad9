//! Pictures of money: the way to the threshold (MON-07), the three figures (MON-01), where the money is (MON-10).

use crate::bars::{Heads, NARROW, key};
use crate::svg::{About, Anchor, FIGURE, Look, Mark, SMALL, Share, Svg, Type, width, wrapped};

/// Amounts, larger.
const AMOUNT: Type = Type { size: 20, ..FIGURE };

/// An amount with its name. `value` is in minor units of one currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// What it is, translated.
    pub label: String,
    /// How much, for the length of the bar.
    pub value: i64,
    /// The amount as it is read, translated.
    pub text: String,
}

/// The three figures of MON-01, which are never added together.
#[derive(Clone, Debug, PartialEq)]
pub struct ThreeFigures {
    /// Announced; a memorandum.
    pub pledged: Level,
    /// Bound by agreement.
    pub signed: Level,
    /// Cash.
    pub received: Level,
}

/// How far `value` is on its way to `goal`: the activation threshold (MON-07). `value_text` and `goal_text` are both figures
/// as they are read. Beyond the goal the bar goes on and the mark stays.
pub fn progress(about: &About<'_>, value: i64, goal: i64, value_text: &str, goal_text: &str) -> String {
    let whole = value.max(goal);
    let mut svg = Svg::new(*about);
    let mut y = 0;
    for line in wrapped(value_text, NARROW, AMOUNT) {
        y += AMOUNT.leading();
        svg.words(Share::ZERO, Anchor::Start, y - 6, &line, AMOUNT);
    }
    y += 8;
    svg.track(y, 24);
    svg.area(Share::ZERO, Share::of(value, whole), y, 24, Look::Solid);
    let mark = Share::of(goal, whole);
    svg.mark(Mark::Line, mark, y - 6, 36);
    y += 24 + 12;
    // The goal is named at its mark where there is room on either side of it, else in a line of its own.
    let (before, needed) = (mark.pixels(NARROW), width(goal_text, SMALL));
    let anchor = if needed <= NARROW - before {
        Some(Anchor::Start)
    } else if needed <= before {
        Some(Anchor::End)
    } else {
        None
    };
    y = match anchor {
        Some(anchor) => {
            svg.words(mark, anchor, y + 14, goal_text, SMALL);
            y + SMALL.leading()
        }
        None => key(&mut svg, y + 4, Mark::Line, goal_text),
    };
    svg.fluid("pic-progress", y + 4)
}

/// Pledged, signed and received one above the other on one scale, each apart from the others: hollow, hatched, filled.
pub fn three_figures(about: &About<'_>, figures: &ThreeFigures) -> String {
    let rows = [(&figures.pledged, Look::Ring), (&figures.signed, Look::Hatch), (&figures.received, Look::Solid)];
    let most = rows.iter().map(|(r, _)| r.value).max().unwrap_or(0);
    let heads = Heads::of(rows.iter().map(|(r, _)| (r.label.as_str(), r.text.as_str())), AMOUNT);
    let mut svg = Svg::new(*about);
    let mut y = 0;
    for (at, (row, look)) in rows.into_iter().enumerate() {
        if at > 0 {
            svg.rule(y);
            y += 8;
        }
        y = heads.draw(&mut svg, y, &row.label, &row.text) + 2;
        svg.track(y, 18);
        svg.area(Share::ZERO, Share::of(row.value, most), y, 18, look);
        y += 18 + 16;
    }
    svg.fluid("pic-three-figures", y - 12)
}

/// Where the money is: the first level is the whole (B100), the others are its parts one after the other (B200…B600), each
/// bar beginning where the one above ended.
pub fn money_flow(about: &About<'_>, levels: &[Level]) -> String {
    const LOOKS: [Look; 5] = [Look::Plain, Look::Dots, Look::Cross, Look::Hatch, Look::Solid];
    let parts: i64 = levels.iter().skip(1).fold(0, |sum: i64, l| sum.saturating_add(l.value.max(0)));
    let whole = levels.first().map_or(0, |l| l.value).max(parts);
    let heads = Heads::of(levels.iter().map(|l| (l.label.as_str(), l.text.as_str())), FIGURE);
    let mut svg = Svg::new(*about);
    let (mut y, mut before) = (0, 0_i64);
    for (at, level) in levels.iter().enumerate() {
        y = heads.draw(&mut svg, y, &level.label, &level.text);
        if at == 0 {
            svg.area(Share::ZERO, Share::of(level.value, whole), y, 18, Look::Ring);
        } else {
            // Both ends are found from the sum, so that rounding does not open gaps.
            let from = if before == 0 { Share::ZERO } else { Share::of(before, whole) };
            before = before.saturating_add(level.value.max(0));
            let to = Share::of(before, whole);
            let length = if level.value > 0 { to.less(from) } else { Share::ZERO };
            svg.area(from, length, y, 18, LOOKS[(at - 1) % LOOKS.len()]);
            if at + 1 < levels.len() {
                svg.lead(to, y + 18, 18);
            }
        }
        y += 18 + 18;
    }
    svg.fluid("pic-money-flow", y.max(19) - 14)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::svg::tests::{ABOUT, Element, NASTY, elements, percent};

    fn level(label: &str, value: i64) -> Level {
        Level { label: label.into(), value, text: format!("USD {value}") }
    }
    fn areas(all: &[Element]) -> Vec<(&str, f64, f64)> {
        all.iter()
            .filter(|e| e.name == "rect" && e.get("class").starts_with("pic-") && e.get("class") != "pic-track")
            .map(|e| (e.get("class"), percent(e.get("x")), percent(e.get("width"))))
            .collect()
    }
    fn words(all: &[Element]) -> Vec<&str> {
        all.iter().filter(|e| e.name == "text").map(|e| e.text.as_str()).collect()
    }

    #[test]
    fn mon_01_three_figures_stand_apart_and_are_never_added() {
        let figures = ThreeFigures { pledged: level("Pledged", 500), signed: level("Signed", 400), received: level("Received", 300) };
        let all = elements(&three_figures(&ABOUT, &figures));
        assert_eq!(areas(&all), [("pic-ring", 0.0, 100.0), ("pic-hatch", 0.0, 80.0), ("pic-solid", 0.0, 60.0)]);
        assert_eq!(words(&all), ["Pledged", "USD 500", "Signed", "USD 400", "Received", "USD 300"]);
        let tops: Vec<u32> = all.iter().filter(|e| e.get("class") == "pic-track").map(|e| e.get("y").parse().unwrap()).collect();
        assert!(tops.windows(2).all(|w| w[1] >= w[0] + 18), "bars lie apart: {tops:?}");
    }

    #[test]
    fn mon_07_progress_shows_the_goal_below_and_beyond_it() {
        let mark = |value, goal| {
            let all = elements(&progress(&ABOUT, value, goal, "USD 1", "of USD 2"));
            let mark = all.iter().find(|e| e.get("class") == "pic-mark").unwrap();
            let label = all.iter().rfind(|e| e.name == "text").unwrap();
            (areas(&all).first().map(|a| a.2), percent(mark.get("x1")), label.get("text-anchor").to_owned())
        };
        assert_eq!(mark(50, 200), (Some(25.0), 100.0, "end".into()));
        assert_eq!(mark(200, 200), (Some(100.0), 100.0, "end".into()));
        assert_eq!(mark(800, 200), (Some(100.0), 25.0, "start".into()));
        assert_eq!(mark(0, 200), (None, 100.0, "end".into()));
        let long = "Threshold announced before the first call: USD 2";
        let all = elements(&progress(&ABOUT, 400, 200, "USD 4", long));
        let label = all.iter().find(|e| e.text.starts_with("Threshold")).unwrap();
        assert_eq!((label.get("x"), label.get("text-anchor")), ("0", "start"), "no room on either side of the mark");
    }

    #[test]
    fn mon_10_levels_follow_each_other_and_fill_the_ceiling() {
        let levels = [
            level("Ceiling", 1000),
            level("Unallotted", 400),
            level("Allotted", 300),
            level("Pre-committed", 0),
            level("Committed", 200),
            level("Spent", 100),
        ];
        let all = elements(&money_flow(&ABOUT, &levels));
        assert_eq!(
            areas(&all),
            [
                ("pic-ring", 0.0, 100.0),
                ("pic-plain", 0.0, 40.0),
                ("pic-dots", 40.0, 30.0),
                ("pic-hatch", 70.0, 20.0),
                ("pic-solid", 90.0, 10.0),
            ]
        );
        let mirrored = elements(&money_flow(&About { rtl: true, ..ABOUT }, &levels));
        assert_eq!(areas(&mirrored)[4], ("pic-solid", 0.0, 10.0));
    }

    #[test]
    fn odd_input_draws_a_sound_picture() {
        let odd = Level { label: NASTY.into(), value: i64::MIN, text: NASTY.into() };
        let most = Level { value: i64::MAX, ..odd.clone() };
        elements(&progress(&ABOUT, i64::MIN, 0, NASTY, NASTY));
        elements(&progress(&ABOUT, i64::MAX, -1, "", ""));
        let all = elements(&three_figures(&ABOUT, &ThreeFigures { pledged: odd.clone(), signed: odd.clone(), received: odd.clone() }));
        assert_eq!(areas(&all), []);
        elements(&money_flow(&ABOUT, &[]));
        elements(&money_flow(&ABOUT, &[odd.clone(), most.clone(), most, odd]));
        // More in the parts than in the whole is drawn within the picture all the same.
        for (_, x, width) in areas(&elements(&money_flow(&ABOUT, &[level("a", 10), level("b", 30), level("c", 30)]))) {
            assert!(x + width <= 100.01);
        }
    }
}
