//! Reads pages as a browser would need them: elements in order, and forms that can be filled in and sent.

use std::collections::BTreeMap;

/// One element as written.
#[derive(Debug, Clone)]
pub struct Tag {
    pub name: String,
    pub attrs: BTreeMap<String, String>,
    /// Text inside, tags left out.
    pub text: String,
    /// Number of the form it stands in.
    form: Option<usize>,
}

impl Tag {
    pub fn attr(&self, name: &str) -> &str {
        self.attrs.get(name).map_or("", String::as_str)
    }
    pub fn has(&self, name: &str) -> bool {
        self.attrs.contains_key(name)
    }
    fn class(&self, class: &str) -> bool {
        self.attr("class").split(' ').any(|c| c == class)
    }
}

/// A page as received.
#[derive(Debug, Clone)]
pub struct Page {
    pub tags: Vec<Tag>,
    pub forms: Vec<Form>,
}

/// A form as the person sees it, with what stands in it.
#[derive(Debug, Clone)]
pub struct Form {
    pub action: String,
    pub method: String,
    pub multipart: bool,
    pub fields: Vec<Field>,
    pub buttons: Vec<(String, String)>,
    /// Files chosen: field, name, content.
    pub files: Vec<(String, String, Vec<u8>)>,
    /// Names of the fields that show an error beside them.
    pub errors: Vec<String>,
    pressed: Option<(String, String)>,
}

/// A control.
#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    /// `hidden`, `text`, `date`, `radio`, `checkbox`, `select`, `textarea`, `file`, `password` …
    pub kind: String,
    pub value: String,
    /// Of a radio or a checkbox: chosen.
    pub on: bool,
    /// Of a select: its values.
    pub options: Vec<String>,
    /// Longest text taken, where the field says so.
    pub max: Option<usize>,
}

const VOID: [&str; 5] = ["meta", "link", "input", "br", "hr"];

impl Page {
    pub fn read(html: &str) -> Page {
        let tags = tags(html);
        let forms = (0..tags.iter().filter(|t| t.name == "form").count()).map(|n| form(&tags, n)).collect();
        Page { tags, forms }
    }

    pub fn h1(&self) -> &str {
        self.tags.iter().find(|t| t.name == "h1").map_or("", |t| t.text.trim())
    }

    /// Everything written on the page.
    pub fn text(&self) -> &str {
        self.tags.iter().find(|t| t.name == "main").map_or("", |t| t.text.as_str())
    }

    /// The form that does this, if the page has it.
    pub fn find_form(&self, action: &str) -> Option<Form> {
        let bare = |a: &str| a.get(3..).unwrap_or(a).to_owned();
        self.forms.iter().find(|f| bare(&f.action) == action && f.method == "post").cloned()
    }

    /// The form that does this.
    pub fn form(&self, action: &str) -> Form {
        self.find_form(action).unwrap_or_else(|| {
            panic!("no form does {action} on {:?}: {:?}", self.h1(), self.forms.iter().map(|f| &f.action).collect::<Vec<_>>())
        })
    }

    /// Errors in the summary at the top.
    pub fn summary(&self) -> Vec<String> {
        let Some(at) = self.tags.iter().position(|t| t.class("govuk-error-summary__list")) else { return Vec::new() };
        let inside = self.tags[at + 1..].iter().take_while(|t| t.name == "li" || t.name == "a");
        inside.filter(|t| t.name == "li").map(|t| t.text.clone()).collect()
    }

    /// The confirmation of what was just done.
    pub fn says_done(&self) -> bool {
        self.tags.iter().any(|t| t.class("b-banner--done"))
    }

    pub fn links(&self) -> Vec<&str> {
        self.tags.iter().filter(|t| t.name == "a").map(|t| t.attr("href")).collect()
    }

    /// The rows of the tables, cell by cell.
    pub fn rows(&self) -> Vec<Vec<String>> {
        let mut rows: Vec<Vec<String>> = Vec::new();
        for t in &self.tags {
            match t.name.as_str() {
                "tr" => rows.push(Vec::new()),
                "td" | "th" => rows.last_mut().unwrap().push(t.text.trim().to_owned()),
                _ => {}
            }
        }
        rows
    }
}

impl Form {
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|f| f.name == name)
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> String {
        let all: Vec<&Field> = self.fields.iter().filter(|f| f.name == name).collect();
        match all.first() {
            None => panic!("no field {name} in the form of {}", self.action),
            Some(f) if f.kind == "radio" || f.kind == "checkbox" => all.iter().find(|f| f.on).map_or(String::new(), |f| f.value.clone()),
            Some(f) => f.value.clone(),
        }
    }

    /// Types or chooses; what a browser would not let happen fails.
    pub fn fill(mut self, name: &str, value: &str) -> Form {
        let mut done = false;
        for f in self.fields.iter_mut().filter(|f| f.name == name) {
            match f.kind.as_str() {
                "radio" => {
                    f.on = f.value == value;
                    done |= f.on;
                }
                "checkbox" => {
                    f.on |= f.value == value;
                    done |= f.value == value;
                }
                "select" => {
                    assert!(f.options.iter().any(|o| o == value), "{name} does not offer {value}: {:?}", f.options);
                    value.clone_into(&mut f.value);
                    done = true;
                }
                "hidden" | "file" => panic!("{name} cannot be typed into"),
                _ => {
                    value.clone_into(&mut f.value);
                    done = true;
                }
            }
        }
        assert!(done, "{name} cannot be {value:?} in the form of {}", self.action);
        self
    }

    pub fn fill_all(self, values: &[(&str, &str)]) -> Form {
        values.iter().fold(self, |f, (n, v)| f.fill(n, v))
    }

    /// Sets a value past the browser: hidden ones, codes that are not offered.
    pub fn force(mut self, name: &str, value: &str) -> Form {
        let kind = self.field(name).map_or("hidden", |f| f.kind.as_str()).to_owned();
        self.fields.retain(|f| f.name != name);
        let kind = if matches!(kind.as_str(), "radio" | "checkbox") { "hidden".to_owned() } else { kind };
        self.fields.push(Field { name: name.into(), kind, value: value.into(), on: true, options: Vec::new(), max: None });
        self
    }

    /// Leaves a field out altogether.
    pub fn without(mut self, name: &str) -> Form {
        self.fields.retain(|f| f.name != name);
        self
    }

    pub fn attach(mut self, name: &str, file: &str, bytes: &[u8]) -> Form {
        assert!(self.fields.iter().any(|f| f.name == name && f.kind == "file"), "no file field {name}");
        self.files.push((name.into(), file.into(), bytes.to_vec()));
        self
    }

    /// Sends with this button.
    pub fn press(mut self, name: &str, value: &str) -> Form {
        assert!(self.buttons.iter().any(|(n, v)| n == name && v == value), "no button {name}={value}: {:?}", self.buttons);
        self.pressed = Some((name.into(), value.into()));
        self
    }

    /// What the browser sends: chosen and typed values, and the button pressed (the first, if none was chosen).
    pub fn data(&self) -> Vec<(String, String)> {
        let mut data: Vec<(String, String)> = self
            .fields
            .iter()
            .filter(|f| f.kind != "file" && (f.on || !matches!(f.kind.as_str(), "radio" | "checkbox")))
            .map(|f| (f.name.clone(), f.value.clone()))
            .collect();
        let button = self.pressed.clone().or_else(|| self.buttons.first().cloned());
        data.extend(button.filter(|(n, _)| !n.is_empty()));
        data
    }

    /// Names of the fields a person fills in.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.fields.iter().filter(|f| f.kind != "hidden").map(|f| f.name.clone()).collect();
        names.dedup();
        names
    }
}

fn form(tags: &[Tag], number: usize) -> Form {
    let head = tags.iter().filter(|t| t.name == "form").nth(number).unwrap();
    let inside: Vec<&Tag> = tags.iter().filter(|t| t.form == Some(number) && t.name != "form").collect();
    let mut form = Form {
        action: head.attr("action").to_owned(),
        method: head.attr("method").to_owned(),
        multipart: head.attr("enctype") == "multipart/form-data",
        fields: Vec::new(),
        buttons: Vec::new(),
        files: Vec::new(),
        errors: Vec::new(),
        pressed: None,
    };
    for t in inside {
        let field = |kind: &str, value: String| Field {
            name: t.attr("name").to_owned(),
            kind: kind.to_owned(),
            value,
            on: t.has("checked"),
            options: Vec::new(),
            max: t.attr("data-count").parse().ok(),
        };
        match t.name.as_str() {
            "input" => form.fields.push(field(t.attr("type"), t.attr("value").to_owned())),
            "textarea" => form.fields.push(field("textarea", t.text.strip_prefix('\n').unwrap_or(&t.text).to_owned())),
            "select" => form.fields.push(field("select", String::new())),
            "option" => {
                let select = form.fields.last_mut().unwrap();
                if t.has("selected") || select.options.is_empty() {
                    t.attr("value").clone_into(&mut select.value);
                }
                select.options.push(t.attr("value").to_owned());
            }
            "button" => form.buttons.push((t.attr("name").to_owned(), t.attr("value").to_owned())),
            "div" if t.attr("id").ends_with("-error") => {
                let id = t.attr("id").strip_suffix("-error").unwrap();
                form.errors.push(id.split_once('-').unwrap().1.to_owned());
            }
            _ => {}
        }
    }
    form
}

fn tags(html: &str) -> Vec<Tag> {
    let mut rest = html.trim_start().strip_prefix("<!doctype html>").expect("a page begins with its doctype");
    let mut tags: Vec<Tag> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let (mut forms, mut in_form) = (0usize, None);
    while let Some(at) = rest.find('<') {
        let text = unescape(&rest[..at]);
        open.iter().for_each(|i| tags[*i].text.push_str(&text));
        rest = &rest[at + 1..];
        let end = rest.find('>').expect("a tag ends");
        if let Some(name) = rest[..end].strip_prefix('/') {
            let i = open.pop().unwrap_or_else(|| panic!("</{name}> closes nothing"));
            assert_eq!(tags[i].name, name, "closed out of order");
            if name == "form" {
                in_form = None;
            }
            rest = &rest[end + 1..];
            continue;
        }
        let name_end = rest.find([' ', '>', '/', '\n']).unwrap();
        let name = rest[..name_end].to_owned();
        assert!(!name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric()), "stray < before {:?}", &rest[..name_end]);
        rest = &rest[name_end..];
        let mut attrs = BTreeMap::new();
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
            let end = rest.find(['=', ' ', '>', '/', '\n']).expect("an attribute ends");
            let key = rest[..end].to_owned();
            rest = &rest[end..];
            let mut value = String::new();
            if let Some(after) = rest.strip_prefix("=\"") {
                let end = after.find('"').expect("a value ends");
                value = unescape(&after[..end]);
                rest = &after[end + 1..];
            }
            attrs.insert(key, value);
        };
        if name == "form" {
            in_form = Some(forms);
            forms += 1;
        }
        let void = VOID.contains(&name.as_str());
        tags.push(Tag { name, attrs, text: String::new(), form: in_form });
        if !closed && !void {
            open.push(tags.len() - 1);
        }
    }
    assert!(open.is_empty(), "{} is never closed", tags[open[0]].name);
    tags
}

fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let end = rest[at..].find(';').unwrap_or_else(|| panic!("stray & in {text:?}")) + at;
        out.push(match &rest[at + 1..end] {
            "amp" | "#38" => '&',
            "lt" | "#60" => '<',
            "gt" | "#62" => '>',
            "quot" | "#34" => '"',
            "#39" => '\'',
            other => panic!("unknown &{other};"),
        });
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    out
}
