//! Pages: every block and field in every language, escaping, errors, locales.

mod samples;

use bursar_web::i18n::Locales;
use bursar_web::render::{ASSETS, html};
use std::fs;
use std::path::Path;

fn locales() -> Locales {
    Locales::load(&samples::states()).unwrap()
}

/// Writes the sample pages with their stylesheets into `target/gallery`, to look at.
#[test]
fn the_gallery_is_written() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/gallery");
    fs::create_dir_all(dir.join("assets")).unwrap();
    for asset in ASSETS.iter() {
        fs::write(dir.join("assets").join(asset.name), asset.plain).unwrap();
    }
    for locale in locales().all() {
        for (name, page) in samples::all() {
            let mut shell = samples::shell(name != "home");
            shell.flash = (name == "list").then(|| samples::both("The nomination was sent.", "أُرسل الترشيح."));
            let text = html(&page, &shell, locale);
            // Opened from a folder, without a server.
            let text = text.replace("=\"/assets/", "=\"assets/");
            fs::write(dir.join(format!("{name}.{}.html", locale.lang())), text).unwrap();
        }
    }
}
