//! The stylesheets, the script and the icon, embedded; built by `bin/assets`.

use std::sync::LazyLock;

/// A file as it is sent. The digest in its name lets browsers keep it for good.
#[derive(Debug)]
pub struct Asset {
    /// `app.0123456789.css`, served at `/assets/` + name.
    pub name: &'static str,
    /// As it is.
    pub plain: &'static [u8],
    /// Compressed with gzip.
    pub gzip: &'static [u8],
    /// Media type.
    pub media: &'static str,
}

const FILES: &[(&str, &[u8], &[u8])] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Everything served under `/assets/`.
pub static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|(name, plain, gzip)| Asset {
            name,
            plain,
            gzip,
            media: match name.rsplit('.').next() {
                Some("css") => "text/css; charset=utf-8",
                Some("js") => "text/javascript; charset=utf-8",
                Some("svg") => "image/svg+xml",
                _ => "application/octet-stream",
            },
        })
        .collect()
});

/// The file with this name.
pub fn asset(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|a| a.name == name)
}

/// Addresses of what every page asks for.
pub(super) struct Addresses {
    pub ltr: String,
    pub rtl: String,
    pub script: String,
    pub icon: String,
}

pub(super) static ADDRESSES: LazyLock<Addresses> = LazyLock::new(|| {
    // `build.rs` has seen that each is there.
    let address = |start: &str, end: &str| {
        let digest_only = |n: &&Asset| n.name.matches('.').count() == start.matches('.').count() + 1;
        let found = ASSETS.iter().filter(digest_only).find(|a| a.name.starts_with(start) && a.name.ends_with(end));
        format!("/assets/{}", found.map_or("", |a| a.name))
    };
    Addresses {
        ltr: address("app.", ".css"),
        rtl: address("app.rtl.", ".css"),
        script: address("app.", ".js"),
        icon: address("icon.", ".svg"),
    }
});
