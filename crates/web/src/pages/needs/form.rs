//! The form of a need: drafted by capital or mission, in the vocabulary of the catalogue.

use crate::i18n::AUTONYMS;
use crate::kit::{choices, field, line, lines, state_choice};
use crate::pages::catalogue::{language_choices, term_choices};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Input, Mark, Page, Text, msg, raw};
use bursar_domain::catalogue::When;
use bursar_domain::need::{Assessment, AssessmentKind, DESCRIPTION_MAX, Need, TITLE_MAX};
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_domain::{Id, Refusal, Role};
use bursar_office::Failure;
use jiff::civil::Date;

/// States for which this person may write.
fn states(r: &Request<'_>) -> Result<Vec<String>, Failure> {
    Ok(r.actor()?.states_as(&[Role::Mission, Role::Drafter]).into_iter().map(str::to_owned).collect())
}

pub fn new(r: &Request<'_>) -> Handled {
    let own = states(r)?;
    let form = Form::new("/office/needs/new", "need-draft");
    let form = match own.as_slice() {
        [one] => form.hidden("state", one.clone()),
        _ => form.field(field("state", Input::Select(own.into_iter().map(state_choice).collect())).label(msg("head-member-state"))),
    };
    page(
        Page::new(msg("need-new"))
            .under("/office", msg("nav-work"))
            .under("/office/needs", msg("needs-own-title"))
            .with(Block::Lead(msg("need-new-lead")))
            .with(fields(r, form, None).block()),
    )
}

pub fn draft(r: &Request<'_>) -> Handled {
    let own = states(r)?;
    let codes: Vec<&str> = own.iter().map(String::as_str).collect();
    let state = r.choice("state", &codes).to_owned();
    let receipt = r.app.office.draft_need(&r.act()?, &read(r, &state)?)?;
    let to = format!("/office/needs/{}", receipt.subject);
    r.done(receipt, to, "done-need-drafted")
}

pub fn edit(r: &Request<'_>) -> Handled {
    let need = r.app.office.need(r.id()?, r.actor()?)?;
    let n = &need.value;
    if !n.editable_by(r.actor()?) {
        return Err(Failure::NotFound);
    }
    let form = Form::new(format!("/office/needs/{}/edit", n.id), "record-save").on(need.version);
    page(
        Page::new(msg("need-edit"))
            .caption(Text::State(n.alpha3.clone()))
            .under("/office/needs", msg("needs-own-title"))
            .under(format!("/office/needs/{}", n.id), Text::Tr(n.title.clone()))
            .with(fields(r, form, Some(n)).block()),
    )
}

pub fn revise(r: &Request<'_>) -> Handled {
    let n = r.app.office.need(r.id()?, r.actor()?)?.value;
    let receipt = r.app.office.revise_need(&r.act()?, n.id, r.seen(), &read(r, &n.alpha3)?)?;
    r.done(receipt, format!("/office/needs/{}", n.id), "done-need-saved")
}

/// The fields, with what the need says in them.
fn fields(r: &Request<'_>, form: Form, n: Option<&Need>) -> Form {
    let reference = r.app.office.reference();
    let text = |f: &dyn Fn(&Need) -> String| n.map_or_else(String::new, f);
    let codes = |f: fn(&Need) -> &Vec<String>| n.map_or_else(Vec::new, |n| f(n).clone());
    let terms = |list: &str| Input::Checks(term_choices(&reference, list));
    let record = n.map_or(r.locale.lang(), |n| n.title.record.as_str()).to_owned();
    let own = |t: &LangText| t.texts.get(&record).cloned().unwrap_or_default();
    let date = |w: Option<When>| w.map_or_else(String::new, |w| w.to_string());
    let kinds: Vec<&str> = AssessmentKind::ALL.iter().map(|k| k.code()).collect();
    let assessment = n.and_then(|n| n.assessment);
    let mut form = form
        .field(field("language", Input::Select(language_choices())).label(msg("record-language")).value(record.clone()))
        .field(line("title").label(msg("record-field-title")).hint("need-title-hint").value(text(&|n| own(&n.title))))
        .field(
            lines("description", DESCRIPTION_MAX)
                .label(msg("need-description"))
                .hint("need-description-hint")
                .value(text(&|n| own(&n.description)))
                .optional(),
        )
        .mark(Mark::More(msg("document-translations")));
    for (lang, name) in AUTONYMS {
        let there = text(&|n| n.title.texts.get(lang).filter(|_| lang != record).cloned().unwrap_or_default());
        form = form.field(line(format!("title_{lang}")).label(raw(name)).value(there).optional());
    }
    let any = |name: &'static str, list, label: &'static str, of: fn(&Need) -> &Vec<String>| {
        field(name, terms(list)).label(msg(label)).values(codes(of)).optional()
    };
    form.mark(Mark::Less)
        .field(field("themes", terms("map_theme")).label(msg("facet-theme")).hint("need-themes-hint").values(codes(|n| &n.themes)))
        .field(any("activity_types", "activity_type", "facet-type", |n| &n.activity_types).hint("need-any-hint"))
        .field(line("from").label(msg("need-from-label")).hint("record-date-hint").value(text(&|n| date(n.from))).optional())
        .field(line("until").label(msg("need-until-label")).hint("record-date-hint").value(text(&|n| date(n.until))).optional())
        .field(any("delivery", "delivery_mode", "facet-delivery", |n| &n.delivery).hint("need-any-hint"))
        .field(
            field("languages", Input::Checks(language_choices())).label(msg("need-languages")).values(codes(|n| &n.languages)).optional(),
        )
        .mark(Mark::More(msg("record-more-fields")))
        .field(any("domains", "fund_domain", "facet-domain", |n| &n.domains))
        .field(any("audience", "audience", "facet-audience", |n| &n.audience))
        .mark(Mark::Less)
        .mark(Mark::Open(msg("need-assessment"), msg("need-assessment-text")))
        .field(
            field("assessment_kind", Input::Select(choices("need-assessment", &kinds)))
                .label(msg("need-assessment-kind"))
                .value(assessment.map_or_else(String::new, |a| a.kind.to_string()))
                .optional(),
        )
        .field(
            field("assessment_date", Input::Day)
                .label(msg("need-assessment-date"))
                .value(assessment.map_or_else(String::new, |a| a.date.to_string()))
                .optional(),
        )
        .mark(Mark::Close)
}

/// What was typed, as a need of that State; everything that is wrong with it at once, each beside its field.
fn read(r: &Request<'_>, alpha3: &str) -> Result<Need, Failure> {
    let chosen = r.choice("language", &LANGUAGES);
    let language = if LANGUAGES.contains(&chosen) { chosen } else { r.locale.lang() }.to_owned();
    let mut title = LangText::new(&language, r.text("title"));
    for lang in LANGUAGES {
        let text = r.optional(&format!("title_{lang}"), TITLE_MAX);
        // What is too long has its own finding beside its own field.
        if !text.is_empty() && lang != language && text.chars().count() <= TITLE_MAX {
            title = title.and(lang, text);
        }
    }
    let mut description = LangText::new(&language, r.text("description"));
    description.texts.retain(|_, t| !t.is_empty());
    let checked = |name: &str| r.sent.all(name).into_iter().filter(|v| !v.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let need = Need {
        title,
        description,
        themes: checked("themes"),
        domains: checked("domains"),
        activity_types: checked("activity_types"),
        delivery: checked("delivery"),
        languages: checked("languages"),
        audience: checked("audience"),
        from: when(r, "from"),
        until: when(r, "until"),
        assessment: assessment(r),
        ..Need::blank(Id::named("need", "form"), alpha3, &language)
    };
    r.app.office.need_faults(&need).into_iter().for_each(|fault| r.refuse(fault));
    r.clear()?;
    Ok(need)
}

fn when(r: &Request<'_>, name: &'static str) -> Option<When> {
    let typed = r.text(name);
    let when = typed.parse().ok();
    if when.is_none() && !typed.is_empty() {
        r.refuse(Refusal::new("TX-01", "when-unreadable").at(name));
    }
    when
}

/// Kind and date of an assessment: both or neither.
fn assessment(r: &Request<'_>) -> Option<Assessment> {
    if r.text("assessment_kind").is_empty() && r.text("assessment_date").is_empty() {
        return None;
    }
    let codes: Vec<&str> = AssessmentKind::ALL.iter().map(|k| k.code()).collect();
    let kind = r.choice("assessment_kind", &codes).parse().ok();
    let date = r.day("assessment_date");
    kind.filter(|_| date != Date::MIN).map(|kind| Assessment { kind, date })
}
