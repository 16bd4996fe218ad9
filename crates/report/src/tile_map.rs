//! The world as equal squares: every State one tile, small islands visible, no border drawn. Never mirrored.

use crate::svg::{About, Look, Svg, escaped};

/// A State on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// Alpha-3 code, the label.
    pub alpha3: String,
    /// Row from the north, from 1.
    pub row: u8,
    /// Column from the west, from 1.
    pub col: u8,
    /// Name of the State and what is told of it, translated: shown when pointed at and read aloud.
    pub title: String,
    /// How it looks.
    pub look: Look,
    /// Where its tile leads: a page, or the row of the table beside the map. With it the tile can be reached by keyboard.
    pub href: Option<String>,
}

/// From one tile to the next, in units of the picture.
const STEP: u32 = 26;
const SIDE: u32 = STEP - 2;

/// The map. Labels are legible from 700 pixels of width on; on a narrower screen the style sheet lets the map scroll (`.pic-map`), so its
/// legend is none of the picture: it stands above, drawn with [`crate::swatch`].
pub fn tile_map(about: &About<'_>, tiles: &[Tile]) -> String {
    let (rows, cols) = tiles.iter().fold((1, 1), |(r, c), t| (r.max(t.row), c.max(t.col)));
    let links = tiles.iter().any(|t| t.href.is_some());
    let mut svg = Svg::new(*about);
    svg.push(format_args!(r#"<g text-anchor="middle" direction="ltr" font-size="9.5" font-weight="600">"#));
    for tile in tiles {
        draw(&mut svg, tile);
    }
    svg.push(format_args!("</g>"));
    svg.scaled("pic-map", u32::from(cols) * STEP, u32::from(rows) * STEP, links)
}

fn draw(svg: &mut Svg<'_>, tile: &Tile) {
    let (x, y) = ((u32::from(tile.col.max(1)) - 1) * STEP + 1, (u32::from(tile.row.max(1)) - 1) * STEP + 1);
    let (code, title, look) = (escaped(&tile.alpha3), escaped(&tile.title), tile.look);
    let paint = svg.paint(look);
    let (open, close) = match &tile.href {
        Some(href) => (format!(r#"<a class="pic-tile" href="{}">"#, escaped(href)), "</a>"),
        None => (r#"<g class="pic-tile">"#.to_owned(), "</g>"),
    };
    // No pattern runs through a label: it has a border of the colour of the ground.
    let border = match look.pattern() {
        Some(_) => format!(r#" stroke="{}" stroke-width="3" stroke-linejoin="round" paint-order="stroke""#, look.ground()),
        None => String::new(),
    };
    svg.push(format_args!(
        r#"{open}<title>{title}</title><rect x="{x}" y="{y}" width="{SIDE}" height="{SIDE}" rx="2" {paint}/><text x="{middle}" y="{foot}" fill="{ink}"{border}>{code}</text>{close}"#,
        middle = x + SIDE / 2,
        foot = y + 15,
        ink = look.ink(),
    ));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::svg::tests::{ABOUT, Element, NASTY, elements};
    use std::collections::HashSet;

    /// The States of the reference data.
    fn world(linked: bool) -> Vec<Tile> {
        let mut file = csv::Reader::from_reader(include_bytes!("../../../data/states.csv").as_slice());
        let head = file.headers().unwrap().clone();
        let looks = Look::ALL.iter().cycle();
        file.records()
            .zip(looks)
            .map(|(row, look)| {
                let row = row.unwrap();
                let column = |name| row.get(head.iter().position(|h| h == name).unwrap()).unwrap().to_owned();
                Tile {
                    alpha3: column("alpha3"),
                    row: column("tile_row").parse().unwrap(),
                    col: column("tile_col").parse().unwrap(),
                    title: format!("{}: {}", column("name_fr"), look.class()),
                    look: *look,
                    href: linked.then(|| format!("#{}", column("alpha3"))),
                }
            })
            .collect()
    }
    fn tiles(all: &[Element]) -> Vec<(&Element, Vec<&Element>)> {
        all.iter()
            .enumerate()
            .filter(|(_, e)| e.get("class") == "pic-tile")
            .map(|(at, e)| (e, all.iter().filter(|c| c.parent == Some(at)).collect()))
            .collect()
    }

    #[test]
    fn every_state_is_one_equal_square_of_its_own() {
        let svg = tile_map(&ABOUT, &world(true));
        let all = elements(&svg);
        let tiles = tiles(&all);
        assert_eq!(tiles.len(), 195);
        let mut places = HashSet::new();
        for (link, children) in &tiles {
            let [title, rect, text] = children.as_slice() else { panic!("{children:?}") };
            assert_eq!((title.name.as_str(), rect.name.as_str(), text.name.as_str()), ("title", "rect", "text"));
            assert_eq!((rect.get("width"), rect.get("height")), ("24", "24"));
            assert_eq!((link.name.as_str(), link.get("href")), ("a", format!("#{}", text.text).as_str()));
            assert!(!title.text.is_empty() && text.text.len() == 3);
            assert!(places.insert((rect.get("x"), rect.get("y"))));
        }
        assert_eq!(all[0].get("viewBox"), "0 0 728 546");
        assert_eq!(all[0].get("role"), "group", "links inside an image could not be reached");
        assert_eq!(elements(&tile_map(&ABOUT, &world(false)))[0].get("role"), "img");
    }

    #[test]
    fn the_map_is_not_mirrored() {
        let draw = |rtl| tile_map(&About { rtl, ..ABOUT }, &world(false));
        let (ltr, rtl) = (draw(false), draw(true));
        let places = |svg: &str| -> Vec<(String, String)> {
            let all = elements(svg);
            let direction = |tile: &Element| all[tile.parent.unwrap()].get("direction").to_owned();
            tiles(&all).iter().map(|(tile, c)| (c[1].get("x").to_owned(), direction(tile))).collect()
        };
        assert_eq!(places(&ltr), places(&rtl));
        assert!(places(&rtl).iter().all(|(_, direction)| direction == "ltr"));
    }

    #[test]
    fn odd_input_draws_a_sound_picture() {
        elements(&tile_map(&ABOUT, &[]));
        let odd = Tile { alpha3: NASTY.into(), row: 0, col: 255, title: NASTY.into(), look: Look::Dots, href: Some(NASTY.into()) };
        let all = elements(&tile_map(&ABOUT, &[odd]));
        assert_eq!(tiles(&all).len(), 1);
        assert!(tiles(&all)[0].1[0].text.starts_with("</text><script>"));
    }
}
