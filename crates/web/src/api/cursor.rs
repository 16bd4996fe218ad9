//! Where the next part of a list begins: the place of the last thing shown, not its number. What is added or taken away before it moves
//! nothing, so nothing is shown twice and nothing is left out. Its text is not to be read or made by others.

use crate::request::{Request, Sent};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bursar_domain::digest::sha256;
use bursar_search::Place;

/// Name of the parameter.
pub const NAME: &str = "cursor";
/// Longest text of one.
const LONGEST: usize = 4_000;

/// No cursor, or one of another question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreign;

/// Stands for the question a cursor belongs to: the path and everything asked but the part.
fn question(path: &str, query: &Sent) -> [u8; 4] {
    let mut asked: Vec<&(String, String)> = query.fields.iter().filter(|(n, v)| n != NAME && n != "limit" && !v.is_empty()).collect();
    asked.sort_unstable();
    let text = serde_urlencoded::to_string(asked).unwrap_or_default();
    let digest = sha256(format!("{path}?{text}").as_bytes());
    [digest[0], digest[1], digest[2], digest[3]]
}

/// The cursor of a question at a place.
pub fn at(path: &str, query: &Sent, place: &Place) -> String {
    let mut bytes = question(path, query).to_vec();
    bytes.extend(place.score.to_bits().to_be_bytes());
    bytes.extend(place.key.as_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The place a cursor stands for; `None` when there is no cursor.
///
/// # Errors
/// It is no cursor, or one of another question.
pub fn read(path: &str, query: &Sent) -> Result<Option<Place>, Foreign> {
    let text = query.get(NAME);
    if text.is_empty() {
        return Ok(None);
    }
    if text.len() > LONGEST {
        return Err(Foreign);
    }
    let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| Foreign)?;
    let (own, rest) = bytes.split_first_chunk::<4>().ok_or(Foreign)?;
    let (score, key) = rest.split_first_chunk::<4>().ok_or(Foreign)?;
    if *own != question(path, query) {
        return Err(Foreign);
    }
    let score = f32::from_bits(u32::from_be_bytes(*score));
    let key = std::str::from_utf8(key).map_err(|_| Foreign)?.to_owned();
    if score.is_finite() { Ok(Some(Place { score, key })) } else { Err(Foreign) }
}

/// Address of the next part, behind this place.
pub fn next(r: &Request<'_>, place: &Place) -> String {
    next_of(&r.path, &r.query, place)
}

/// Address of the part behind this place of what is asked at a path.
pub fn next_of(path: &str, query: &Sent, place: &Place) -> String {
    let mut fields: Vec<(&str, &str)> =
        query.fields.iter().filter(|(n, v)| n != NAME && !v.is_empty()).map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let cursor = at(path, query, place);
    fields.push((NAME, &cursor));
    format!("/api/v1{path}?{}", serde_urlencoded::to_string(fields).unwrap_or_default())
}

/// How long a part is asked to be.
pub fn limit(r: &Request<'_>) -> usize {
    r.query.get("limit").parse().unwrap_or(super::USUAL)
}

/// The place a part is asked to begin behind. What is no cursor was refused before a page is asked.
pub fn after(r: &Request<'_>) -> Option<Place> {
    read(&r.path, &r.query).ok().flatten()
}

/// A part of a list that is held whole and in the order of its keys.
pub fn part<T>(r: &Request<'_>, all: Vec<T>, key: impl Fn(&T) -> String) -> super::Listed<T> {
    let limit = limit(r);
    let after = after(r).map(|p| p.key);
    let total = all.len() as u64;
    let mut items: Vec<T> = all.into_iter().filter(|x| after.as_ref().is_none_or(|a| key(x) > *a)).take(limit.saturating_add(1)).collect();
    let more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| more).map(|x| next(r, &Place { score: 0.0, key: key(x) }));
    super::Listed { items, total, next }
}
