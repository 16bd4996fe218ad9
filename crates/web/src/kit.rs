//! Short ways to write pages: the pieces of [`crate::ui`] with their usual settings.

use crate::ui::*;
use bursar_domain::workflow::Machine;
use bursar_domain::{Arg, Id};

impl Page {
    /// A page with a title.
    pub fn new(title: Text) -> Page {
        Page {
            title,
            caption: None,
            trail: Vec::new(),
            blocks: Vec::new(),
            data: serde_json::Value::Null,
            wide: false,
            refresh: None,
            programs: ForPrograms::default(),
        }
    }
    /// The line above the title.
    pub fn caption(mut self, text: Text) -> Page {
        self.caption = Some(text);
        self
    }
    /// A parent, from the top down.
    pub fn under(mut self, href: impl Into<String>, text: Text) -> Page {
        self.trail.push(link(href, text));
        self
    }
    /// Adds a block.
    pub fn with(mut self, block: Block) -> Page {
        self.blocks.push(block);
        self
    }
    /// Adds blocks.
    pub fn and(mut self, blocks: impl IntoIterator<Item = Block>) -> Page {
        self.blocks.extend(blocks);
        self
    }
    /// Adds a block if there is one.
    pub fn maybe(mut self, block: Option<Block>) -> Page {
        self.blocks.extend(block);
        self
    }
    /// The same content as data.
    pub fn data(mut self, data: impl serde::Serialize) -> Page {
        self.data = serde_json::to_value(data).unwrap_or_default();
        self
    }
    /// Its data read so since then.
    pub fn since(mut self, changed: jiff::Timestamp) -> Page {
        self.programs.changed = Some(changed);
        self
    }
    /// What it is about, in the words of schema.org.
    pub fn structured(mut self, data: serde_json::Value) -> Page {
        self.programs.structured = Some(data);
        self
    }
    /// Can be followed as a feed there.
    pub fn feed(mut self, path: impl Into<String>, title: Text) -> Page {
        self.programs.feeds.push(("application/atom+xml", path.into(), title));
        self
    }
    /// Goes to this path after so many seconds.
    pub fn then(mut self, seconds: u8, path: impl Into<String>) -> Page {
        self.refresh = Some((seconds, path.into()));
        self
    }
    /// Uses the whole width.
    pub fn wide(mut self) -> Page {
        self.wide = true;
        self
    }
}

/// A link to a page of ours.
pub fn link(href: impl Into<String>, text: Text) -> Link {
    Link { href: href.into(), text, raw: false }
}
/// A link to a download.
pub fn download(href: impl Into<String>, text: Text) -> Link {
    Link { href: href.into(), text, raw: true }
}
/// A heading of level 2.
pub fn heading(key: &'static str) -> Block {
    Block::Heading(2, msg(key), None)
}
/// A paragraph.
pub fn para(text: Text) -> Block {
    Block::Para(vec![Inline::Text(text)])
}
/// A row of a summary.
pub fn row(key: &'static str, value: impl Into<Inline>) -> SummaryRow {
    SummaryRow { key: msg(key), value: vec![value.into()], action: None }
}
/// A row with several pieces.
pub fn row_of(key: Text, value: Vec<Inline>) -> SummaryRow {
    SummaryRow { key, value, action: None }
}
/// A cell.
pub fn cell(value: impl Into<Inline>) -> Vec<Inline> {
    vec![value.into()]
}
/// A table: caption, heads (`#` before a key: numbers), rows.
pub fn table(caption: &'static str, heads: &[(&'static str, bool)], rows: Vec<Vec<Vec<Inline>>>, empty: Text) -> Table {
    Table {
        caption: Some(msg(caption)),
        caption_hidden: false,
        head: heads.iter().map(|(k, n)| (msg(k), *n)).collect(),
        rows,
        foot: None,
        empty: Some((empty, None)),
    }
}
/// The tag of a state.
pub fn state_tag(machine: &Machine, state: &str) -> Inline {
    Inline::Tag(tone(state), Text::Key(machine.state_key(state)))
}

/// Waits, runs, done, stopped: told apart by the words, the tone only helps.
fn tone(state: &str) -> Tone {
    match state {
        "draft" | "designed" | "offered" | "assigned" | "assembled" | "suggested" | "proposed" | "superseded" => Tone::Grey,
        "screening"
        | "endorsed"
        | "returned"
        | "sent"
        | "pending"
        | "run"
        | "reviewed"
        | "cleared"
        | "threshold_published"
        | "requested"
        | "verified"
        | "certified"
        | "changing"
        | "visa_applied"
        | "submitted" => Tone::Amber,
        "open" | "active" | "fundraising" | "pledged" | "agreed" | "part_received" | "in_review" | "eligible" | "scored"
        | "recommended" | "introduced" | "in_discussion" | "accepted_review" => Tone::Blue,
        "received"
        | "approved"
        | "approved_with_conditions"
        | "accepted"
        | "published"
        | "locked"
        | "decided"
        | "settled"
        | "payable"
        | "confirmed" => Tone::Green,
        _ => Tone::Plain,
    }
}

/// A field; its label is `field-<name>` with hyphens.
pub fn field(name: impl Into<String>, input: Input) -> Field {
    let name = name.into();
    let label = Text::Key(format!("field-{}", name.replace('_', "-")));
    Field { name, label, hint: None, input, value: Vec::new(), optional: false, errors: Vec::new() }
}
/// One line.
pub fn line(name: impl Into<String>) -> Field {
    field(name, Input::Line(0))
}
/// Several lines.
pub fn lines(name: impl Into<String>, max: usize) -> Field {
    field(name, Input::Lines(5, max))
}

impl Field {
    /// What stands in it.
    pub fn value(mut self, v: impl Into<String>) -> Field {
        self.value = vec![v.into()];
        self
    }
    /// What is chosen of several.
    pub fn values(mut self, v: Vec<String>) -> Field {
        self.value = v;
        self
    }
    /// Another label.
    pub fn label(mut self, text: Text) -> Field {
        self.label = text;
        self
    }
    /// A hint.
    pub fn hint(mut self, key: &'static str) -> Field {
        self.hint = Some(msg(key));
        self
    }
    /// A hint with values.
    pub fn hint_text(mut self, text: Text) -> Field {
        self.hint = Some(text);
        self
    }
    /// May stay empty.
    pub fn optional(mut self) -> Field {
        self.optional = true;
        self
    }
}

/// Choices whose words are `<prefix>-<code>`.
pub fn choices(prefix: &str, codes: &[&str]) -> Vec<Choice> {
    codes
        .iter()
        .map(|c| Choice { value: (*c).to_owned(), text: Text::Key(format!("{prefix}-{}", c.replace('_', "-").to_lowercase())), hint: None })
        .collect()
}
/// A State as a choice.
pub fn state_choice(alpha3: String) -> Choice {
    Choice { value: alpha3.clone(), text: Text::State(alpha3), hint: None }
}
/// The states of a machine as choices.
pub fn states_of(machine: &Machine) -> Vec<Choice> {
    machine.states().into_iter().map(|s| Choice { value: s.into(), text: Text::Key(machine.state_key(s)), hint: None }).collect()
}
/// Yes and no.
pub fn yes_no() -> Vec<Choice> {
    choices("answer", &["yes", "no"])
}

impl Form {
    /// A form that does `action`, with its main button.
    pub fn new(action: impl Into<String>, button: &'static str) -> Form {
        Form { action: action.into(), buttons: vec![Button { send: None, text: msg(button), look: ButtonLook::Main }], ..Form::default() }
    }
    /// A heading above it.
    pub fn title(mut self, key: &'static str) -> Form {
        self.title = Some(msg(key));
        self
    }
    /// Words under the heading.
    pub fn intro(mut self, text: Text) -> Form {
        self.intro = Some(text);
        self
    }
    /// Version of the record it is made on.
    pub fn on(mut self, version: i64) -> Form {
        self.version = Some(version);
        self
    }
    /// Adds a field.
    pub fn field(mut self, f: Field) -> Form {
        if matches!(f.input, Input::File(_)) {
            self.multipart = true;
        }
        self.fields.push(f);
        self
    }
    /// Begins or ends a group of fields here.
    pub fn mark(mut self, mark: Mark) -> Form {
        self.marks.push((self.fields.len(), mark));
        self
    }
    /// Answers about what stands in the form, before the buttons; asked again with a button of its own.
    pub fn checked(self, answer: Vec<Block>, button: &'static str) -> Form {
        Form { live: Some(answer), ..self.button("check", "1", button, ButtonLook::Secondary) }
    }
    /// Adds a fixed value.
    pub fn hidden(mut self, name: &str, value: impl Into<String>) -> Form {
        self.hidden.push((name.to_owned(), value.into()));
        self
    }
    /// Adds a button that sends a value.
    pub fn button(mut self, name: &str, value: &str, key: &'static str, look: ButtonLook) -> Form {
        self.buttons.push(Button { send: Some((name.to_owned(), value.to_owned())), text: msg(key), look });
        self
    }
    /// The main button cannot be undone.
    pub fn grave(mut self) -> Form {
        if let Some(b) = self.buttons.first_mut() {
            b.look = ButtonLook::Grave;
        }
        self
    }
    /// The main button is a lesser act.
    pub fn secondary(mut self) -> Form {
        if let Some(b) = self.buttons.first_mut() {
            b.look = ButtonLook::Secondary;
        }
        self
    }
    /// Sends this value with the main button.
    pub fn sends(mut self, name: &str, value: &str) -> Form {
        if let Some(b) = self.buttons.first_mut() {
            b.send = Some((name.to_owned(), value.to_owned()));
        }
        self
    }
    /// As a block.
    pub fn block(self) -> Block {
        Block::Form(self)
    }
}

/// The history of a record, closed until opened.
pub fn history(revisions: &[bursar_store::Revision], subject: &Machine) -> Block {
    let rows = revisions
        .iter()
        .rev()
        .map(|r| {
            vec![
                cell(Text::Time(r.at)),
                cell(Text::Key(format!("action-{}", r.action.replace(['.', '_'], "-")))),
                vec![Inline::Text(raw(r.actor_name.clone())), Inline::Hint(raw(r.role.clone()))],
                cell(Text::Key(subject.state_key(&r.state))),
                cell(r.reason.as_ref().map_or(Text::None, raw)),
                cell(link(format!("/log?seq={}", r.seq), Text::Int(r.seq))),
            ]
        })
        .collect();
    let heads = [
        ("head-when", false),
        ("head-what", false),
        ("head-who", false),
        ("head-state", false),
        ("head-reason", false),
        ("head-log", true),
    ];
    Block::Details(msg("history"), vec![Block::Table(table("history", &heads, rows, msg("history-empty")))])
}

/// The name of a thing as argument of a message.
pub fn words(s: impl Into<String>) -> Arg {
    Arg::Text(s.into())
}

/// Where a record is.
pub fn at(section: &str, id: Id) -> String {
    format!("{section}/{id}")
}
