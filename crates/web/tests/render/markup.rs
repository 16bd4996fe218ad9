//! Reads a page as strictly as it was meant: every tag closed in order, every attribute quoted, every reference kept.

use std::collections::{BTreeMap, BTreeSet};

/// One element as written.
#[derive(Debug, Clone)]
pub struct Tag {
    pub name: String,
    pub attrs: BTreeMap<String, String>,
    /// Text inside, tags left out.
    pub text: String,
}

impl Tag {
    pub fn attr(&self, name: &str) -> &str {
        self.attrs.get(name).map_or("", String::as_str)
    }
    pub fn has(&self, name: &str) -> bool {
        self.attrs.contains_key(name)
    }
}

const VOID: [&str; 5] = ["meta", "link", "input", "br", "hr"];

/// Every element of the page in order, or what is wrong with the markup.
pub fn read(html: &str) -> Result<Vec<Tag>, String> {
    let mut rest = html.trim().strip_prefix("<!doctype html>").ok_or("no doctype")?;
    let mut tags: Vec<Tag> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    while let Some(at) = rest.find('<') {
        let text = unescape(&rest[..at])?;
        open.iter().for_each(|i| tags[*i].text.push_str(&text));
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('/') {
            let end = after.find('>').ok_or("unended tag")?;
            let name = &after[..end];
            match open.pop() {
                Some(i) if tags[i].name == name => {}
                other => return Err(format!("</{name}> closes {:?}", other.map(|i| tags[i].clone()))),
            }
            rest = &after[end + 1..];
            continue;
        }
        let end = rest.find([' ', '>', '/', '\n']).ok_or("unended tag")?;
        let name = rest[..end].to_owned();
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(format!("stray < before {:?}", rest.chars().take(40).collect::<String>()));
        }
        rest = &rest[end..];
        let mut tag = Tag { name, attrs: BTreeMap::new(), text: String::new() };
        let closed = loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix("/>") {
                rest = after;
                break true;
            }
            if let Some(after) = rest.strip_prefix('>') {
                rest = after;
                break false;
            }
            let end = rest.find(['=', ' ', '>', '/', '\n']).ok_or("unended attribute")?;
            let key = rest[..end].to_owned();
            if key.is_empty() || !key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == ':') {
                return Err(format!("attribute {key:?} in <{}>", tag.name));
            }
            rest = &rest[end..];
            let mut value = String::new();
            if let Some(after) = rest.strip_prefix("=\"") {
                let end = after.find('"').ok_or("unended value")?;
                value = unescape(&after[..end])?;
                rest = &after[end + 1..];
            }
            if tag.attrs.insert(key.clone(), value).is_some() {
                return Err(format!("{key} twice in <{}>", tag.name));
            }
        };
        let void = VOID.contains(&tag.name.as_str());
        tags.push(tag);
        if !closed && !void {
            open.push(tags.len() - 1);
        }
    }
    match open.pop() {
        None => Ok(tags),
        Some(i) => Err(format!("{:?} is never closed", tags[i])),
    }
}

fn unescape(text: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let end = rest[at..].find(';').ok_or_else(|| format!("stray & in {text:?}"))? + at;
        out.push(match &rest[at + 1..end] {
            "amp" | "#38" => '&',
            "lt" | "#60" => '<',
            "gt" | "#62" => '>',
            "quot" | "#34" => '"',
            "#39" => '\'',
            other => return Err(format!("unknown &{other};")),
        });
        rest = &rest[end + 1..];
    }
    if rest.contains('>') && rest.contains("--") {
        return Err(format!("comment in {text:?}"));
    }
    out.push_str(rest);
    Ok(out)
}

/// What a page must keep whatever stands in it.
pub fn faults(tags: &[Tag]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids = BTreeSet::new();
    for tag in tags.iter().filter(|t| t.has("id")) {
        let id = tag.attr("id");
        if id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(id) {
            faults.push(format!("id {id:?} is empty, broken or taken twice"));
        }
    }
    for tag in tags {
        for (key, value) in &tag.attrs {
            let kept = match key.as_str() {
                "for" => ids.contains(value.as_str()),
                "aria-describedby" | "aria-labelledby" => value.split(' ').all(|id| ids.contains(id)),
                "href" if value.starts_with('#') => value == "#" || ids.contains(&value[1..]),
                "href" | "action" | "src" => !value.trim().to_ascii_lowercase().starts_with("javascript:"),
                // The policy forbids both.
                "style" => false,
                name => !name.starts_with("on"),
            };
            if !kept {
                faults.push(format!("{key}={value:?} in <{}>", tag.name));
            }
        }
        let labelled = tag.has("id") && tags.iter().any(|l| l.name == "label" && l.attr("for") == tag.attr("id"));
        let data = tag.attr("type") == "application/ld+json";
        match tag.name.as_str() {
            // Data, not a program: read as JSON, run by nothing.
            "script" if data && serde_json::from_str::<serde_json::Value>(&tag.text).is_ok() => {}
            "script" if data => faults.push("data that is no JSON".into()),
            "script" if tag.attr("src").is_empty() || !tag.text.is_empty() => faults.push("inline script".into()),
            "style" => faults.push("inline style".into()),
            "input" if tag.attr("type") != "hidden" && !labelled => faults.push(format!("no label: {tag:?}")),
            "select" | "textarea" if !labelled => faults.push(format!("no label: {tag:?}")),
            "button" | "a" | "h1" | "h2" | "legend" | "summary" | "label" if tag.text.trim().is_empty() => {
                faults.push(format!("empty: {tag:?}"));
            }
            "svg" if tag.attr("aria-hidden") != "true" && !tag.has("aria-label") && !tag.has("aria-labelledby") => {
                faults.push("a picture without words".into())
            }
            _ => {}
        }
    }
    if tags.iter().filter(|t| t.name == "h1").count() != 1 {
        faults.push("not one h1".into());
    }
    faults
}
