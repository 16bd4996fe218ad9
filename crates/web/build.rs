//! Lists what is embedded: the built assets and the messages. Runs nothing and fetches nothing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("assets.rs"), assets(&here.join("assets"))?)?;
    fs::write(out.join("locales.rs"), locales(&here.join("locales"))?)?;
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}

/// `&[(name, plain bytes, gzip bytes)]` of everything in `assets/dist`.
fn assets(dir: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let dist = dir.join("dist");
    println!("cargo::rerun-if-changed={}", dist.display());
    let names = names(&dist).map_err(|_| "crates/web/assets/dist is missing: run bin/assets")?;
    let built: Vec<&String> = names.iter().filter(|n| !n.ends_with(".gz")).collect();
    if !["css", "js", "svg"].iter().all(|ext| built.iter().any(|n| n.ends_with(ext))) {
        return Err("crates/web/assets/dist is incomplete: run bin/assets".into());
    }
    // Sources newer than what was built from them: said, not failed, since a checkout sets times at will.
    let oldest = built.iter().filter_map(|n| fs::metadata(dist.join(n)).and_then(|m| m.modified()).ok()).min();
    for source in ["app.scss", "app.js", "icon.svg", "build.js", "package-lock.json"] {
        println!("cargo::rerun-if-changed={}", dir.join(source).display());
        if oldest < fs::metadata(dir.join(source))?.modified().ok() {
            println!("cargo::warning=crates/web/assets/{source} is newer than dist: run bin/assets");
        }
    }
    let mut code = String::from("&[\n");
    for name in built {
        let (plain, gz) = (dist.join(name), dist.join(format!("{name}.gz")));
        writeln!(code, "({name:?}, include_bytes!({plain:?}), include_bytes!({gz:?})),")?;
    }
    code.push(']');
    Ok(code)
}

/// `&[(language, file, text)]` of every `locales/<language>/*.ftl`.
fn locales(dir: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let mut code = String::from("&[\n");
    for lang in names(dir)?.iter().filter(|n| dir.join(n).is_dir()) {
        println!("cargo::rerun-if-changed={}", dir.join(lang).display());
        for file in names(&dir.join(lang))?.iter().filter(|n| n.ends_with(".ftl")) {
            let path = dir.join(lang).join(file);
            println!("cargo::rerun-if-changed={}", path.display());
            writeln!(code, "({lang:?}, {file:?}, include_str!({path:?})),")?;
        }
    }
    code.push(']');
    println!("cargo::rerun-if-changed={}", dir.display());
    Ok(code)
}

/// Names in a folder, sorted, so that builds repeat.
fn names(dir: &Path) -> io::Result<Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(dir)?.filter_map(|e| e.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}
