//! A small XML tree, read strictly and within bounds.

use crate::Finding;
use crate::finding::shown;
use crate::sheet::{MAX_BYTES, count};
use bursar_domain::refusal::Arg;
use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

/// Most elements and attributes of a file, together: with its text more than fits into its bytes, as banks write it.
const MAX_ELEMENTS: usize = 250_000;
/// Deepest nesting; camt.053 needs some fifteen.
const MAX_DEPTH: usize = 40;

/// An element: its name without prefix, where it begins, its text and what is in it.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Node {
    pub name: String,
    pub line: usize,
    pub text: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

impl Node {
    /// The first element on a path of names below this one: `BookgDt/Dt`.
    pub fn at(&self, path: &str) -> Option<&Node> {
        path.split('/').try_fold(self, |node, name| node.children.iter().find(|c| c.name == name))
    }
    /// All elements of that name directly below this one.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Node> {
        self.children.iter().filter(move |c| c.name == name)
    }
    /// The text at a path; empty where there is none.
    pub fn text_at(&self, path: &str) -> &str {
        self.at(path).map_or("", |n| n.text.trim())
    }
    /// The text at the first of these paths that has any.
    pub fn first_text(&self, paths: &[&str]) -> &str {
        paths.iter().map(|p| self.text_at(p)).find(|t| !t.is_empty()).unwrap_or("")
    }
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }
}

/// The root of a file, or what is wrong with it.
pub(super) fn tree(file: &str, bytes: &[u8]) -> Result<Node, Finding> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.len() > MAX_BYTES {
        let large = Finding::new(file, 0, "import-file-large").with("size", count(bytes.len()));
        return Err(large.with("most", count(MAX_BYTES)));
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return Err(Finding::new(file, 0, "import-utf8")) };
    let mut reader = Reader::from_str(text);
    // The stack of open elements; the first is the file itself.
    let mut open = vec![Node::default()];
    let (mut elements, mut line, mut counted) = (0, 1, 0);
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(counted).clamp(counted, text.len());
        line += text.as_bytes()[counted..at].iter().filter(|b| **b == b'\n').count();
        counted = at;
        let wrong = |key| Finding::new(file, line, key);
        let malformed = |reason: String| wrong("import-xml").with("reason", Arg::Text(reason));
        let event = reader.read_event().map_err(|e| malformed(e.to_string()))?;
        // What may stand between the elements of the document only.
        let outside = open.len() == 1;
        match event {
            Event::Start(start) | Event::Empty(start) if elements >= MAX_ELEMENTS || open.len() > MAX_DEPTH => {
                return Err(wrong("import-xml-large").with("value", shown(start.local_name().as_ref())));
            }
            Event::Start(start) => {
                let node = element(&start, line, MAX_ELEMENTS - elements).map_err(malformed)?;
                elements += 1 + node.attributes.len();
                open.push(node);
            }
            Event::Empty(start) => {
                let node = element(&start, line, MAX_ELEMENTS - elements).map_err(malformed)?;
                elements += 1 + node.attributes.len();
                if let Some(parent) = open.last_mut() {
                    parent.children.push(node);
                }
            }
            Event::End(_) => {
                if let (Some(mut node), Some(parent)) = (open.pop(), open.last_mut()) {
                    node.children.shrink_to_fit();
                    parent.children.push(node);
                }
            }
            Event::Text(t) if outside => {
                if !t.trim().is_empty() {
                    return Err(malformed("text outside the document".into()));
                }
            }
            Event::Text(t) => add(&mut open, &t.xml10_content()),
            Event::CData(t) if !outside => add(&mut open, &t.xml10_content()),
            Event::GeneralRef(name) if !outside => {
                let char = name.resolve_char_ref().map_err(|e| malformed(e.to_string()))?;
                match char.map(String::from).or_else(|| resolve_xml_entity(&name).map(str::to_owned)) {
                    Some(text) => add(&mut open, &text),
                    None => return Err(wrong("import-xml-entity").with("value", shown(&name))),
                }
            }
            Event::Decl(_) | Event::Comment(_) => {}
            Event::DocType(_) | Event::PI(_) => return Err(wrong("import-xml-entity").with("value", Arg::Text("!DOCTYPE".into()))),
            Event::CData(_) | Event::GeneralRef(_) => return Err(malformed("text outside the document".into())),
            Event::Eof => break,
        }
    }
    let whole = open.len() == 1;
    let mut roots = open.into_iter().next().unwrap_or_default().children;
    match roots.pop() {
        Some(root) if whole && roots.is_empty() => Ok(root),
        _ => Err(Finding::new(file, line, "import-xml").with("reason", Arg::Text("one document, ended, is expected".into()))),
    }
}

/// An element with its attributes, of which there may be so many.
fn element(start: &BytesStart<'_>, line: usize, most: usize) -> Result<Node, String> {
    let mut attributes = Vec::new();
    // One more than there may be: the next element is refused then.
    for attribute in start.attributes().take(most) {
        let attribute = attribute.map_err(|e| e.to_string())?;
        let value = quick_xml::escape::unescape(&attribute.value).map_err(|e| e.to_string())?;
        attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    attributes.shrink_to_fit();
    Ok(Node { name: start.local_name().as_ref().to_owned(), line, attributes, ..Node::default() })
}

fn add(open: &mut [Node], text: &str) {
    if let Some(node) = open.last_mut() {
        node.text.push_str(text);
    }
}
