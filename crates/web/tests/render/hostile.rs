//! A page in which every slot holds text that wants to be markup.

use bursar_domain::{Refusal, refusal::Arg};
use bursar_web::render::{Person, Shell};
use bursar_web::ui::*;

/// Breaks out of text, attributes, comments, scripts and textareas, where anything lets it.
pub const TEXT: &str =
    "</textarea></title><script>alert(1)</script><img src=x onerror=alert(1)>\"' onmouseover=\"x\" --> & &lt; \u{2066}\u{202e}";

fn s() -> String {
    TEXT.to_owned()
}
fn t() -> Text {
    Text::Join(vec![
        raw(TEXT),
        Text::Tr(LangText::new("fr", TEXT)),
        Text::Tr(LangText::new(TEXT, TEXT)),
        Text::Code(s()),
        Text::State(s()),
        Text::Key(s()),
        msg_with("signed-in-as", vec![("name", Arg::Text(s()))]),
        msg_with("signed-in-as", vec![("name", Arg::Msg(s()))]),
        msg_with("signed-in-as", vec![("name", Arg::State(s()))]),
    ])
}
fn link(href: &str) -> Link {
    Link { href: href.into(), text: t(), raw: true }
}
fn links() -> Vec<Link> {
    vec![
        link("javascript:alert(1)"),
        link(TEXT),
        link("/\"><script>"),
        link("//evil.example"),
        Link { raw: false, ..link("//evil.example/\"") },
        link("#main"),
    ]
}
fn inlines() -> Vec<Inline> {
    let mut all: Vec<Inline> = links().into_iter().map(Inline::Link).collect();
    all.extend([Inline::Text(t()), Inline::Tag(Tone::Grey, t()), Inline::Strong(t()), Inline::Break, Inline::Hint(t())]);
    all
}
fn refusals() -> Vec<Refusal> {
    vec![Refusal::new("", "hostile").with("name", Arg::Text(s())).at(TEXT)]
}
fn table() -> Table {
    Table {
        caption: Some(t()),
        caption_hidden: false,
        head: vec![(t(), false), (t(), true)],
        rows: vec![vec![inlines(), inlines()]],
        foot: Some(vec![inlines(), inlines()]),
        empty: None,
    }
}
fn field(name: &str, input: Input) -> Field {
    Field { name: format!("{name} {TEXT}"), label: t(), hint: Some(t()), input, value: vec![s()], optional: true, errors: refusals() }
}
fn choices() -> Vec<Choice> {
    vec![Choice { value: s(), text: t(), hint: Some(t()) }, Choice { value: "other".into(), text: t(), hint: None }]
}

pub fn page() -> Page {
    let fields = vec![
        field("a", Input::Line(10)),
        field("b", Input::Number),
        field("l", Input::Digest),
        field("c", Input::Email),
        field("d", Input::Password("off")),
        field("e", Input::Lines(3, 10)),
        field("f", Input::Day),
        field("g", Input::Moment),
        field("h", Input::Radios(choices())),
        field("i", Input::Select(choices())),
        field("j", Input::Checks(choices())),
        field("k", Input::File(".pdf")),
    ];
    let form = Form {
        action: format!("/{TEXT}"),
        fields,
        version: Some(-1),
        hidden: vec![(s(), s())],
        buttons: vec![Button { send: Some((s(), s())), text: t(), look: ButtonLook::Main }],
        autosave: true,
        title: Some(t()),
        intro: Some(t()),
        errors: refusals(),
        ..Form::default()
    };
    let step = Step { link: link("/"), current: true, tag: (Tone::Blue, t()) };
    let figure = Figure { label: t(), value: t(), hint: Some(t()), link: Some(link(TEXT)) };
    let empty = Table { caption: Some(t()), empty: Some((t(), Some(link(TEXT)))), ..Table::default() };
    let said = serde_json::json!({ "@context": "https://schema.org", "name": TEXT, "url": TEXT });
    let feeds = vec![("application/atom+xml", TEXT.to_owned(), t())];
    Page {
        programs: ForPrograms { changed: None, structured: Some(said), feeds },
        title: t(),
        caption: Some(t()),
        trail: links(),
        blocks: vec![
            Block::Heading(2, t(), None),
            Block::Lead(t()),
            Block::Para(inlines()),
            Block::List(vec![inlines()]),
            Block::Inset(t()),
            Block::Warning(t()),
            Block::Done(t()),
            Block::Notice(t(), links()),
            Block::Figures(vec![figure]),
            Block::Summary(vec![SummaryRow { key: t(), value: inlines(), action: Some(link(TEXT)) }]),
            Block::Table(table()),
            Block::Table(empty),
            Block::Tasks(vec![Task { link: link(TEXT), hint: Some(t()), tag: (Tone::Grey, t()) }]),
            Block::Form(form.clone()),
            Block::Buttons(links()),
            Block::Picture {
                svg: "<svg aria-label=\"picture\"></svg>".into(),
                legend: vec![(bursar_report::Look::Hatch, t())],
                caption: t(),
                table: Some(table()),
            },
            Block::Details(t(), vec![Block::Form(form)]),
            Block::Steps(vec![step]),
            Block::Pages { href: format!("/{TEXT}"), page: 2, size: 1, total: 9 },
            Block::Code(s()),
        ],
        data: serde_json::Value::Null,
        wide: false,
        refresh: None,
    }
}

pub fn shell() -> Shell<'static> {
    Shell {
        path: format!("/{TEXT}"),
        origin: String::new(),
        nav: links(),
        person: Some(Person { name: s(), role: Some(t()), page: Some(link(TEXT)) }),
        csrf: s(),
        new_commit_id: &|| TEXT.to_owned(),
        demo: vec![Block::Para(inlines())],
        fund: t(),
        head: Some((-1, s())),
        as_of: None,
        flash: Some(t()),
        footer: links(),
    }
}
