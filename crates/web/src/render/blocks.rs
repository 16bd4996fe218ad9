//! Blocks, tables, forms and fields.

use super::{AUTOSAVE, COMMIT_ID, CSRF, Cx, VERSION};
use crate::ui::{Block, ButtonLook, Choice, Field, Form, Inline, Input, Mark, SummaryRow, Table, Text};
use askama::Template;
use bursar_domain::Refusal;
use bursar_domain::refusal::Arg;

/// Blocks, one after the other.
#[derive(Template)]
#[template(path = "blocks.html")]
pub(super) struct Blocks<'a> {
    pub cx: &'a Cx<'a>,
    pub blocks: &'a [Block],
}

impl<'a> Blocks<'a> {
    fn table(&self, table: &'a Table) -> TableView<'a> {
        TableView { cx: self.cx, table }
    }
    fn form(&self, form: &'a Form) -> FormView<'a> {
        self.cx.forms.set(self.cx.forms.get() + 1);
        FormView { cx: self.cx, form, number: self.cx.forms.get() }
    }
    fn swatch(&self, look: &bursar_report::Look) -> String {
        bursar_report::swatch(*look)
    }
    fn any_action(&self, rows: &[SummaryRow]) -> bool {
        rows.iter().any(|r| r.action.is_some())
    }
    /// What holds an error stands open.
    fn has_errors(&self, inner: &[Block]) -> bool {
        !errors(inner).is_empty()
    }
    fn pages(&self, href: &str, page: &i64, size: &i64, total: &i64) -> PagesView<'a> {
        let last = (total.saturating_sub(1) / (*size).max(1)).saturating_add(1).max(1);
        let joint = if href.contains('?') { '&' } else { '?' };
        let address = format!("{}{joint}page=", self.cx.path(href));
        PagesView { cx: self.cx, address, page: (*page).clamp(1, last), last, size: *size, total: *total }
    }
}

/// A table; on narrow screens its rows become cards.
#[derive(Template)]
#[template(path = "table.html")]
struct TableView<'a> {
    cx: &'a Cx<'a>,
    table: &'a Table,
}

impl TableView<'_> {
    /// Classes of a cell: numbers align to the end; a cell with nothing in it is left out of a card.
    fn class(&self, column: &usize, cell: &[Inline]) -> &'static str {
        let blank = cell.iter().all(|piece| matches!(piece, Inline::Text(Text::Raw(words)) if words.is_empty()));
        let numeric = self.table.head.get(*column).is_some_and(|(_, numeric)| *numeric);
        match (blank, numeric) {
            (true, _) => " b-blank",
            (false, true) => " b-number",
            (false, false) => "",
        }
    }
    /// Head of a column as a card's label.
    fn label<'h>(&self, heads: &'h [String], column: &usize) -> &'h str {
        heads.get(*column).map_or("", String::as_str)
    }
    /// The heads as plain words, made once for all rows.
    fn heads(&self) -> Vec<String> {
        self.table.head.iter().map(|(head, _)| self.cx.p(head)).collect()
    }
}

/// Which part of a list is shown, and the way to the others.
#[derive(Template)]
#[template(path = "pages.html")]
struct PagesView<'a> {
    cx: &'a Cx<'a>,
    address: String,
    page: i64,
    last: i64,
    size: i64,
    total: i64,
}

impl PagesView<'_> {
    fn shown(&self) -> String {
        let from = (self.page - 1).saturating_mul(self.size).saturating_add(1).min(self.total);
        let to = self.page.saturating_mul(self.size).min(self.total);
        let args = [("from", from), ("to", to), ("total", self.total)].map(|(n, v)| (n, Arg::Int(v)));
        self.cx.locale.message("pages-shown", &args).into_owned()
    }
    /// Numbers to offer: the first, the last and those around this one; 0 stands for a gap.
    fn numbers(&self) -> Vec<i64> {
        let mut numbers: Vec<i64> = Vec::new();
        for n in (1..=self.last).filter(|n| *n == 1 || *n == self.last || (n - self.page).abs() <= 1) {
            if numbers.last().is_some_and(|before| n - before > 1) {
                numbers.push(0);
            }
            numbers.push(n);
        }
        numbers
    }
}

/// A form.
#[derive(Template)]
#[template(path = "form.html")]
struct FormView<'a> {
    cx: &'a Cx<'a>,
    form: &'a Form,
    number: usize,
}

impl<'a> FormView<'a> {
    fn field(&self, field: &'a Field) -> FieldView<'a> {
        let filters = self.form.get && field.optional;
        // A name may stand several times (up to four States): each control has its own id.
        let earlier = self.form.fields.iter().take_while(|f| !std::ptr::eq(*f, field)).filter(|f| f.name == field.name).count();
        let id = field_id(self.number, &field.name);
        let id = if earlier == 0 { id } else { format!("{id}.{}", earlier + 1) };
        FieldView { cx: self.cx, field, id, filters, errors: errors_of(self.form, field) }
    }
    /// The borders of groups before the field of this index.
    fn marks(&self, index: &usize) -> impl Iterator<Item = &'a Mark> {
        let index = *index;
        self.form.marks.iter().filter(move |(at, _)| *at == index).map(|(_, mark)| mark)
    }
    /// Whether something stands in the less common fields that begin with the `nth` mark at this index, or something is wrong with them.
    fn holds_more(&self, index: &usize, nth: &usize) -> bool {
        let first = self.form.marks.iter().position(|(at, _)| at == index).unwrap_or(0) + nth;
        let mut depth = 0_usize;
        let ends = self.form.marks.iter().skip(first).find(|(_, mark)| {
            match mark {
                Mark::More(_) => depth += 1,
                Mark::Less => depth = depth.saturating_sub(1),
                Mark::Open(..) | Mark::Close => return false,
            }
            depth == 0
        });
        let end = ends.map_or(self.form.fields.len(), |(at, _)| *at);
        let filled = |f: &Field| f.optional && f.value.iter().any(|v| !v.is_empty()) || !errors_of(self.form, f).is_empty();
        self.form.fields.get(*index..end).is_some_and(|fields| fields.iter().any(filled))
    }
    fn inner(&self, blocks: &'a [Block]) -> Blocks<'a> {
        self.cx.blocks(blocks)
    }
    fn button_class(&self, look: &ButtonLook) -> &'static str {
        match look {
            ButtonLook::Main => "",
            ButtonLook::Secondary => " govuk-button--secondary",
            ButtonLook::Grave => " govuk-button--warning",
        }
    }
}

/// A field with its label, hint and errors.
#[derive(Template)]
#[template(path = "field.html")]
struct FieldView<'a> {
    cx: &'a Cx<'a>,
    field: &'a Field,
    id: String,
    /// Narrows a list: nothing chosen lets everything through.
    filters: bool,
    errors: Vec<&'a Refusal>,
}

impl FieldView<'_> {
    /// What stands in it.
    fn value(&self) -> &str {
        self.field.value.first().map_or("", String::as_str)
    }
    fn holds(&self, choice: &Choice) -> bool {
        self.field.value.contains(&choice.value)
    }
    /// Several controls under one legend.
    fn grouped(&self) -> bool {
        matches!(self.field.input, Input::Radios(_) | Input::Checks(_))
    }
    /// `aria-describedby`: hint, limit and error, in that order.
    fn described(&self) -> String {
        let limit = matches!(self.field.input, Input::Lines(_, _) | Input::File(_));
        let parts = [(self.field.hint.is_some(), "hint"), (limit, "info"), (!self.errors.is_empty(), "error")];
        parts.iter().filter(|(there, _)| *there).map(|(_, part)| format!("{}-{part}", self.id)).collect::<Vec<_>>().join(" ")
    }
    /// Id of the `n`th choice; the first has the field's own, so that the error summary leads to it.
    fn choice_id(&self, n: &usize) -> String {
        if *n == 1 { self.id.clone() } else { format!("{}-{n}", self.id) }
    }
    /// A select offers "choose" when nothing is chosen and no choice of its own means nothing.
    fn needs_empty(&self, choices: &[Choice]) -> bool {
        !choices.iter().any(|c| c.value.is_empty()) && (self.field.optional || self.value().is_empty())
    }
    /// The kinds of file taken, as people know them: `.pdf,.png` are PDF, PNG.
    fn kinds(&self, types: &str) -> String {
        types.split(',').filter_map(|t| t.strip_prefix('.')).map(str::to_uppercase).collect::<Vec<_>>().join(", ")
    }
    fn limit(&self, max: &usize) -> String {
        self.cx.t_count("up-to-characters", "max", i64::try_from(*max).unwrap_or(i64::MAX)).into_owned()
    }
}

/// Id of a field: unique on the page, and the same in the error summary.
fn field_id(form: usize, name: &str) -> String {
    let name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' }).collect();
    format!("f{form}-{name}")
}

/// A field's errors: its own, and those of the form that name it.
fn errors_of<'a>(form: &'a Form, field: &'a Field) -> Vec<&'a Refusal> {
    let mut errors: Vec<&Refusal> = Vec::new();
    let named = form.errors.iter().filter(|e| e.field.as_deref() == Some(&field.name));
    for error in field.errors.iter().chain(named) {
        if !errors.contains(&error) {
            errors.push(error);
        }
    }
    errors
}

/// An error in the summary at the top, with the field it leads to.
pub(super) struct Listed<'a> {
    pub error: &'a Refusal,
    pub href: Option<String>,
    pub label: Option<&'a Text>,
}

/// Every error of the page: of forms as wholes first, then of fields in their order.
pub(super) fn errors(blocks: &[Block]) -> Vec<Listed<'_>> {
    let mut forms = Vec::new();
    collect_forms(blocks, &mut forms);
    let mut listed = Vec::new();
    for (number, form) in (1..).zip(forms) {
        let has_field = |e: &Refusal| form.fields.iter().any(|f| e.field.as_deref() == Some(&f.name));
        listed.extend(form.errors.iter().filter(|e| !has_field(e)).map(|error| Listed { error, href: None, label: None }));
        for field in &form.fields {
            let href = format!("#{}", field_id(number, &field.name));
            listed.extend(errors_of(form, field).into_iter().map(|error| Listed {
                error,
                href: Some(href.clone()),
                label: Some(&field.label),
            }));
        }
    }
    listed
}

/// Forms in the order they are written, so that both count alike.
fn collect_forms<'a>(blocks: &'a [Block], forms: &mut Vec<&'a Form>) {
    for block in blocks {
        match block {
            Block::Form(form) => forms.push(form),
            Block::Details(_, inner) => collect_forms(inner, forms),
            Block::Beside(narrow, wide) => {
                collect_forms(narrow, forms);
                collect_forms(wide, forms);
            }
            _ => {}
        }
    }
}
