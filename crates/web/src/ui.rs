//! What a page is made of: blocks, without a language. The renderer (`render`) turns them into HTML in the
//! reader's language; pages are written once.

use bursar_domain::refusal::Arg;
use bursar_domain::{Cents, Money, Refusal};
use bursar_report::Look;
use jiff::{Timestamp, civil::Date};

/// Words or a value, put into the reader's language when rendered.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// A message of the locales with its arguments.
    Msg(&'static str, Vec<(&'static str, Arg)>),
    /// A message whose key is computed (state names, parameter names).
    Key(String),
    /// People's words as they are; direction is found by the browser (`dir=auto`).
    Raw(String),
    /// People's words in several languages with the language of record; a fallback is shown as such (`lang` attribute
    /// and a visible note).
    Tr(LangText),
    /// People's words in one language (empty: not known) with what was sought in them: byte ranges, in order, apart from each other.
    Marked(String, &'static str, Vec<std::ops::Range<usize>>),
    /// Amount in the books' currency.
    Usd(Cents),
    /// Amount in any currency.
    Money(Money),
    /// Whole number.
    Int(i64),
    /// Whole percent.
    Percent(i64),
    /// Calendar day.
    Date(Date),
    /// Moment, shown in UTC with the zone named.
    Time(Timestamp),
    /// State, shown by its name in the reader's language.
    State(String),
    /// Code, digest or number that is never translated or mirrored; shown in a fixed-width face.
    Code(String),
    /// Several after each other, separated by a space.
    Join(Vec<Text>),
    /// The em dash for "nothing here", read aloud as the given message.
    None,
}

/// People's text by language.
pub use bursar_domain::text::LangText;

/// A message without arguments.
pub fn msg(key: &'static str) -> Text {
    Text::Msg(key, Vec::new())
}
/// A message with arguments.
pub fn msg_with(key: &'static str, args: Vec<(&'static str, Arg)>) -> Text {
    Text::Msg(key, args)
}
/// People's words.
pub fn raw(s: impl Into<String>) -> Text {
    Text::Raw(s.into())
}

/// What stands in a cell or a summary row.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Text.
    Text(Text),
    /// Link; `href` is without language prefix (`/calls/…`) and gets the reader's.
    Link(Link),
    /// A state shown as a tag.
    Tag(Tone, Text),
    /// Text that stands out from its like: a sum among figures.
    Strong(Text),
    /// Text, smaller, beneath what stands before it in the same cell.
    Hint(Text),
    /// What follows begins a new line.
    Break,
}

impl From<Text> for Inline {
    fn from(t: Text) -> Inline {
        Inline::Text(t)
    }
}
impl From<Link> for Inline {
    fn from(l: Link) -> Inline {
        Inline::Link(l)
    }
}

/// Tones of tags and notices. None judges: they tell "waits", "runs", "done", "stopped".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Not begun, draft.
    Grey,
    /// Waits for somebody.
    Amber,
    /// Runs, open.
    Blue,
    /// Done.
    Green,
    /// Stopped, withdrawn, refused.
    Plain,
}

/// A link.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Path without language prefix, or a download path when `raw` is set.
    pub href: String,
    /// Words.
    pub text: Text,
    /// Leave `href` as it is: API and download addresses carry no language.
    pub raw: bool,
}

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// `<title>` and `<h1>`.
    pub title: Text,
    /// Small line above the title: the section or the number of the record.
    pub caption: Option<Text>,
    /// Way back: parents from the top down.
    pub trail: Vec<Link>,
    /// Content.
    pub blocks: Vec<Block>,
    /// The same content as data: what the API answers on the same path.
    pub data: serde_json::Value,
    /// Use the whole width (lists with many columns).
    pub wide: bool,
    /// Without script, the browser goes there after so many seconds: what runs meanwhile is shown anew.
    pub refresh: Option<(u8, String)>,
    /// What it says to programs.
    pub programs: ForPrograms,
}

/// What a page says to programs beside its data.
#[derive(Clone, Debug, Default)]
pub struct ForPrograms {
    /// Since when its data read so, where that is known.
    pub changed: Option<Timestamp>,
    /// What it is about, in the words of schema.org.
    pub structured: Option<serde_json::Value>,
    /// The same elsewhere: media type, path (of a feed in the reader's language), title.
    pub feeds: Vec<(&'static str, String, Text)>,
}

/// A piece of a page.
#[derive(Clone, Debug)]
pub enum Block {
    /// Heading of level 2 or 3 with an anchor id.
    Heading(u8, Text, Option<String>),
    /// Leading paragraph, larger.
    Lead(Text),
    /// Paragraph.
    Para(Vec<Inline>),
    /// List.
    List(Vec<Vec<Inline>>),
    /// Inset text: an explanation set apart.
    Inset(Text),
    /// Warning before what cannot be undone.
    Warning(Text),
    /// Green confirmation banner (after something was done).
    Done(Text),
    /// Neutral banner: what waits, what is missing.
    Notice(Text, Vec<Link>),
    /// Figures side by side, each with its label and an optional link to what is behind it.
    Figures(Vec<Figure>),
    /// Key and value rows.
    Summary(Vec<SummaryRow>),
    /// Table.
    Table(Table),
    /// Task list: what waits, with state and count.
    Tasks(Vec<Task>),
    /// Form.
    Form(Form),
    /// Buttons that are links (start, continue).
    Buttons(Vec<Link>),
    /// Picture drawn on the server; the SVG carries its own title and desc. The table beside it opens beneath it.
    Picture {
        /// SVG, trusted (made by `bursar-report`), or HTML-free bar built by it.
        svg: String,
        /// What each look of it means; stands above it and stays where it is when the picture scrolls.
        legend: Vec<(Look, Text)>,
        /// Caption.
        caption: Text,
        /// The same as a table.
        table: Option<Table>,
    },
    /// Closed section that opens.
    Details(Text, Vec<Block>),
    /// Narrow beside wide: what narrows a list and the list. One after the other on a small screen.
    Beside(Vec<Block>, Vec<Block>),
    /// Numbered steps of a longer form, with where the reader is.
    Steps(Vec<Step>),
    /// Pages of a list.
    Pages {
        /// Address without `page=`, with its query.
        href: String,
        /// This page, from 1.
        page: i64,
        /// Rows a page.
        size: i64,
        /// Rows in all.
        total: i64,
    },
    /// Fixed-width text (a command to type, a digest).
    Code(String),
    /// A month of a calendar; on a narrow screen only its days that hold something, one after the other.
    Month(Month),
}

/// A month of a calendar.
#[derive(Clone, Debug)]
pub struct Month {
    /// Caption, read by screen readers; the page shows it as a heading.
    pub caption: Text,
    /// Names of the seven days of a week.
    pub heads: Vec<Text>,
    /// Weeks of seven days each; a day of another month is left out.
    pub weeks: Vec<Vec<Option<MonthDay>>>,
}

/// A day of a month.
#[derive(Clone, Debug)]
pub struct MonthDay {
    /// The day.
    pub date: Date,
    /// It is today.
    pub today: bool,
    /// What happens.
    pub items: Vec<Vec<Inline>>,
}

/// A figure with its label.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Label.
    pub label: Text,
    /// Value.
    pub value: Text,
    /// What it means, smaller.
    pub hint: Option<Text>,
    /// Where it comes from.
    pub link: Option<Link>,
}

/// A row of a summary list.
#[derive(Clone, Debug)]
pub struct SummaryRow {
    /// Key.
    pub key: Text,
    /// Value.
    pub value: Vec<Inline>,
    /// Change link.
    pub action: Option<Link>,
}

/// A table. Number columns align to the end.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Caption, required for the sake of screen readers; may be visually hidden.
    pub caption: Option<Text>,
    /// Hide the caption visually.
    pub caption_hidden: bool,
    /// Heads: text and whether the column holds numbers.
    pub head: Vec<(Text, bool)>,
    /// Rows. On narrow screens each row becomes a card with the heads as labels.
    pub rows: Vec<Vec<Vec<Inline>>>,
    /// Total row, if any.
    pub foot: Option<Vec<Vec<Inline>>>,
    /// What to say and do when there are no rows.
    pub empty: Option<(Text, Option<Link>)>,
}

/// A task that waits.
#[derive(Clone, Debug)]
pub struct Task {
    /// What.
    pub link: Link,
    /// More about it.
    pub hint: Option<Text>,
    /// Tag.
    pub tag: (Tone, Text),
}

/// A step of a longer form.
#[derive(Clone, Debug)]
pub struct Step {
    /// Name and address.
    pub link: Link,
    /// Is it this page.
    pub current: bool,
    /// Tag: complete, to do.
    pub tag: (Tone, Text),
}

/// A form. The renderer adds the CSRF token, the commit id and, when set, the version it was made on.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Path without language prefix; POST unless `get`.
    pub action: String,
    /// A filter form: GET, inline, no tokens.
    pub get: bool,
    /// Fields.
    pub fields: Vec<Field>,
    /// Version of the record the form was made on (stale forms are refused).
    pub version: Option<i64>,
    /// Fixed values sent along.
    pub hidden: Vec<(String, String)>,
    /// Buttons: first is the main one. (name, value, text, tone)
    pub buttons: Vec<Button>,
    /// Has files.
    pub multipart: bool,
    /// Saves itself as the person types, where script runs.
    pub autosave: bool,
    /// A heading above it.
    pub title: Option<Text>,
    /// Text under the heading.
    pub intro: Option<Text>,
    /// Where groups of fields begin and end: before the field of that index, in order.
    pub marks: Vec<(usize, Mark)>,
    /// An answer about what stands in the form, shown before the buttons. Where script runs it follows each change: the form
    /// is sent with its button `check`, and this part of the page that comes back takes its place.
    pub live: Option<Vec<Block>>,
    /// Messages that belong to no field, and all of them for the summary at the top of the page.
    pub errors: Vec<Refusal>,
}

/// A border of a group of fields.
#[derive(Clone, Debug)]
pub enum Mark {
    /// A fieldset begins, with its legend and what is to be known about all its fields.
    Open(Text, Text),
    /// The less common fields of the group begin: closed until opened, unless something stands in them.
    More(Text),
    /// Those end.
    Less,
    /// The fieldset ends.
    Close,
}

/// A button.
#[derive(Clone, Debug)]
pub struct Button {
    /// Name and value it sends, if any.
    pub send: Option<(String, String)>,
    /// Words.
    pub text: Text,
    /// Look.
    pub look: ButtonLook,
}

/// Look of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonLook {
    /// The main act.
    Main,
    /// Another act.
    Secondary,
    /// What cannot be undone.
    Grave,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name.
    pub name: String,
    /// Label.
    pub label: Text,
    /// Hint.
    pub hint: Option<Text>,
    /// How it is entered.
    pub input: Input,
    /// What stands in it (of several for checkboxes).
    pub value: Vec<String>,
    /// Shown as optional.
    pub optional: bool,
    /// What is wrong with it.
    pub errors: Vec<Refusal>,
}

/// How a field is entered.
#[derive(Clone, Debug)]
pub enum Input {
    /// One line; width in characters (2, 4, 10, 20 or 0 for full).
    Line(u8),
    /// Words to search for; where script runs, this address of the API says while one types what there is.
    Search(&'static str),
    /// A number or amount: one line, numeric keyboard, left-to-right in every language.
    Number,
    /// The digest of a secret, which the browser can make where script runs; only the digest is sent.
    Digest,
    /// Mail address or login.
    Email,
    /// Password, with the autocomplete value.
    Password(&'static str),
    /// Several lines with a limit of characters, counted down where script runs.
    Lines(u8, usize),
    /// A calendar day, native date input.
    Day,
    /// A moment in UTC, native datetime-local input.
    Moment,
    /// One of several, as radios.
    Radios(Vec<Choice>),
    /// One of many, as a select; with an empty first choice when optional.
    Select(Vec<Choice>),
    /// Any of several.
    Checks(Vec<Choice>),
    /// A file; accepted types.
    File(&'static str),
}

/// A choice.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Value.
    pub value: String,
    /// Words.
    pub text: Text,
    /// Hint beneath.
    pub hint: Option<Text>,
}
