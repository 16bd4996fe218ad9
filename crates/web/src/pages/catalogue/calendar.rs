//! The calendar: a month or a list of courses, exercises and conferences, of the fund's calls and the mechanism's meetings; and the same
//! for other programs (RFC 5545).

use super::record::apart;
use super::search::theme_choices;
use super::words::{address, beneficiaries, disclaimer, month, term};
use crate::api::{Api, Kind, Listed, answers, cursor, many, one, paging};
use crate::kit::{cell, choices, download, field, link, para, table};
use crate::request::{Reply, Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Month, MonthDay, Page, Text, msg, raw};
use bursar_domain::catalogue::{EventKind, OnDays, Status};
use bursar_domain::text::LangText;
use bursar_domain::time::{day, plus_days};
use bursar_exchange::ics::{self, Entry, ics};
use bursar_office::catalogue::{Happening, Wanted, What};
use bursar_office::{Failure, Reference};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

/// Years the feed goes back and on.
const BACK: i16 = 1;
const ON: i16 = 5;
/// What lasts longer than this is told beneath the month, not on each of its days.
const DAYS: i32 = 15;
/// Entries of a part of its list, at most.
const LONGEST: i64 = 250;

/// Of the calendar.
pub const CALENDAR: Api = answers::<Calendar>("calendar", "calendar-title").takes(|| {
    let view = one("view", Kind::OneOf(&["list", "month"]), "param-view");
    let when = [view, one("year", Kind::Year, "facet-year"), one("month", Kind::Text(7), "param-month")];
    happening().into_iter().chain(when).chain(paging(LONGEST)).collect()
});
/// Of the calendar for other calendars.
pub const CALENDAR_FEED: Api = crate::api::file("calendar_feed", "api-calendar", "text/calendar; charset=utf-8").takes(happening);

/// What may stand in the query of a calendar.
fn happening() -> Vec<crate::api::Param> {
    let kinds = Kind::OneOf(&["course", "exercise", "conference", "meeting", "call"]);
    vec![one("state", Kind::State, "facet-state"), one("theme", Kind::Term("map_theme"), "facet-theme"), many("kind", kinds, "param-event")]
}

/// What happens between two days.
#[derive(Serialize, JsonSchema)]
pub struct Calendar {
    /// First day looked at.
    from: Date,
    /// Last day looked at.
    to: Date,
    /// By first day.
    #[serde(flatten)]
    list: Listed<CalendarEntry>,
    /// Never: the catalogue shows what was reported.
    exhaustive: bool,
}

/// Something with its days.
#[derive(Serialize, JsonSchema)]
struct CalendarEntry {
    /// The same for as long as the thing is the same, in every language; that of the calendar's file.
    uid: String,
    kind: EventKind,
    /// In the language asked for, if it has one in it.
    title: String,
    first: Date,
    last: Date,
    /// The days are known; if not, only the months are.
    exact: bool,
    /// Its page.
    href: String,
}

/// The address's filter.
pub fn wanted(r: &Request<'_>, reference: &Reference) -> Wanted {
    let (state, theme) = (r.query.get("state"), r.query.get("theme"));
    Wanted {
        state: if reference.states.get(state).is_some() { state.to_owned() } else { String::new() },
        theme: if reference.term("map_theme", theme).is_some() { theme.to_owned() } else { String::new() },
        kinds: r.query.all("kind").into_iter().filter_map(|k| k.parse().ok()).collect(),
    }
}

/// The filter as a query, for links beside it.
fn joined(w: &Wanted, more: &[(&str, String)]) -> String {
    let mut fields: Vec<(&str, String)> = vec![("state", w.state.clone()), ("theme", w.theme.clone())];
    fields.extend(w.kinds.iter().map(|k| ("kind", k.to_string())));
    fields.extend(more.iter().cloned());
    fields.retain(|(_, v)| !v.is_empty());
    serde_urlencoded::to_string(fields).unwrap_or_default()
}

pub fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let w = wanted(r, &reference);
    let today = day(office.now());
    let listing = r.query.get("view") == "list";
    let year: Option<i16> = r.query.get("year").parse().ok().filter(|y| (1900..=2200).contains(y));
    let first = month_asked(r.query.get("month")).or(year.filter(|_| !listing).and_then(|y| Date::new(y, 1, 1).ok()));
    let first = first.unwrap_or_else(|| today.first_of_month());
    let (from, to) = match (listing, year) {
        (true, Some(y)) => (Date::new(y, 1, 1).unwrap_or(first), Date::new(y, 12, 31).unwrap_or(first)),
        (true, None) => (today, Date::new(today.year() + ON, 12, 31).unwrap_or(today)),
        (false, _) => (first, first.last_of_month()),
    };
    let found = office.happenings(&w, from, to)?;
    let here = |more: &[(&str, String)]| format!("/calendar?{}", joined(&w, more));
    let mut p = Page::new(msg("calendar-title"))
        .under("/programmes", msg("nav-programmes"))
        .with(Block::Lead(msg("calendar-lead")))
        .with(filter(r, &reference, &w, listing, year)?)
        .wide();
    let feed = download(format!("/{}/calendar.ics?{}", r.locale.lang(), joined(&w, &[])), msg("calendar-feed"));
    if listing {
        p = p
            .with(Block::Para(vec![link(here(&[("month", month_of(today))]), msg("calendar-month")).into()]))
            .with(Block::Table(listed(r, &reference, &found)));
    } else {
        let (before, after) = (first.yesterday().unwrap_or(first), first.last_of_month().tomorrow().unwrap_or(first));
        let ways = vec![
            link(here(&[("month", month_of(before))]), msg("calendar-before")).into(),
            link(here(&[("month", month_of(after))]), msg("calendar-after")).into(),
            link(here(&[("view", "list".into())]), msg("calendar-list")).into(),
        ];
        let title = month(first.year(), first.month());
        p = p.with(Block::Heading(2, title.clone(), None)).with(Block::Para(apart(ways))).with(grid(&found, first, today, title));
        let apart: Vec<Happening> = found.iter().filter(|h| !on_its_days(&h.on)).cloned().collect();
        if found.is_empty() {
            p = p.with(para(msg("calendar-none")));
        } else if !apart.is_empty() {
            p = p.with(Block::Heading(3, msg("calendar-apart"), None)).with(Block::Table(listed(r, &reference, &apart)));
        }
    }
    if found.is_empty() {
        let near = nearest(r, &w, from, to)?;
        p = p.with(Block::List(
            near.into_iter().map(|(label, m)| vec![Inline::Link(link(here(&[("month", month_of(m))]), label))]).collect(),
        ));
    }
    let mut all: Vec<_> = found.iter().map(|h| entry(r, h)).collect();
    all.sort_by_key(place);
    let data = Calendar { from, to, list: cursor::part(r, all, place), exhaustive: false };
    page(
        p.with(Block::List(vec![vec![Inline::Link(feed), Inline::Hint(msg("calendar-feed-hint"))]]))
            .with(para(msg("calendar-rule")))
            .with(disclaimer())
            .data(data),
    )
}

/// The months next to a time without anything in which something happens.
fn nearest(r: &Request<'_>, w: &Wanted, from: Date, to: Date) -> Result<Vec<(Text, Date)>, Failure> {
    let (before, after) = (from.yesterday().unwrap_or(from), to.tomorrow().unwrap_or(to));
    let (back, on) = (Date::new(before.year() - ON, 1, 1).unwrap_or(before), Date::new(after.year() + ON, 12, 31).unwrap_or(after));
    let latest = r.app.office.happenings(w, back, before)?.iter().map(|h| h.on.last.min(before)).max();
    let next = r.app.office.happenings(w, after, on)?.iter().map(|h| h.on.first.max(after)).min();
    let named = |key, d: Option<Date>| d.map(|d| (Text::Join(vec![msg(key), month(d.year(), d.month())]), d));
    Ok([named("calendar-latest", latest), named("calendar-next", next)].into_iter().flatten().collect())
}

fn filter(r: &Request<'_>, reference: &Reference, w: &Wanted, listing: bool, year: Option<i16>) -> Result<Block, Failure> {
    let states = r.state_choices();
    let kinds: Vec<&str> = EventKind::ALL.iter().map(|k| k.code()).collect();
    let years = r.app.office.calendar_years()?.into_iter().rev();
    let years = years.map(|y| Choice { value: y.to_string(), text: raw(y.to_string()), hint: None }).collect();
    let mut form = Form { get: true, ..Form::new("/calendar", "filter") }
        .field(field("state", Input::Select(states)).label(msg("calendar-for")).value(w.state.clone()).optional())
        .field(field("theme", Input::Select(theme_choices(reference))).label(msg("facet-theme")).value(w.theme.clone()).optional())
        .field(
            field("kind", Input::Select(choices("event", &kinds)))
                .label(msg("calendar-kind"))
                .value(w.kinds.first().map_or_else(String::new, ToString::to_string))
                .optional(),
        )
        .field(
            field("year", Input::Select(years)).label(msg("facet-year")).value(year.map_or_else(String::new, |y| y.to_string())).optional(),
        );
    if listing {
        form = form.hidden("view", "list");
    }
    Ok(form.block())
}

fn month_asked(text: &str) -> Option<Date> {
    let (year, month) = text.split_once('-')?;
    Date::new(year.parse().ok().filter(|y| (1900..=2200).contains(y))?, month.parse().ok()?, 1).ok()
}

fn month_of(d: Date) -> String {
    format!("{:04}-{:02}", d.year(), d.month())
}

/// Whether it stands on each of its days: they are known, and few.
fn on_its_days(on: &OnDays) -> bool {
    on.exact && on.last <= plus_days(on.first, DAYS)
}

const WEEK: [&str; 7] = ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];

fn grid(found: &[Happening], first: Date, today: Date, caption: Text) -> Block {
    let mut weeks: Vec<Vec<Option<MonthDay>>> = Vec::new();
    let lead = usize::try_from(first.weekday().to_monday_zero_offset()).unwrap_or(0);
    let mut week: Vec<Option<MonthDay>> = (0..lead).map(|_| None).collect();
    let mut at = first;
    while at.month() == first.month() && at.year() == first.year() {
        let here = found.iter().filter(|h| on_its_days(&h.on) && h.on.first <= at && at <= h.on.last);
        let items = here.map(|h| vec![Inline::Link(link(href(h), title(h))), Inline::Hint(kind(h))]).collect();
        week.push(Some(MonthDay { date: at, today: at == today, items }));
        if week.len() == 7 {
            weeks.push(std::mem::take(&mut week));
        }
        match at.tomorrow() {
            Ok(next) => at = next,
            Err(_) => break,
        }
    }
    if !week.is_empty() {
        week.resize_with(7, || None);
        weeks.push(week);
    }
    Block::Month(Month { caption, heads: WEEK.iter().map(|k| msg(k)).collect(), weeks })
}

/// What it is called.
fn title(h: &Happening) -> Text {
    match &h.what {
        What::Programme(p) => Text::Tr(p.title.clone()),
        What::Meeting(m) => Text::Tr(m.names.clone()),
        What::Opens(c) | What::Closes(c) => Text::Tr(c.title.clone()),
    }
}

fn kind(h: &Happening) -> Text {
    match &h.what {
        What::Opens(_) => msg("event-call-opens"),
        What::Closes(_) => msg("event-call-closes"),
        _ => Text::Key(format!("event-{}", h.on.kind)),
    }
}

fn href(h: &Happening) -> String {
    match &h.what {
        What::Programme(p) => address(p),
        What::Meeting(_) => "/calls".into(),
        What::Opens(c) | What::Closes(c) => format!("/calls/{}", c.number),
    }
}

/// Its days in words, as exactly as they are known.
fn days(h: &Happening) -> Vec<Inline> {
    match &h.what {
        What::Opens(c) => return vec![Text::Time(c.calendar.opens_at).into()],
        What::Closes(c) => return vec![Text::Time(c.calendar.closes_at).into()],
        _ => {}
    }
    let on = h.on;
    if !on.exact {
        let (a, b) = (month(on.first.year(), on.first.month()), month(on.last.year(), on.last.month()));
        let months = if a == b { a } else { Text::Join(vec![a, raw("–"), b]) };
        return vec![months.into(), Inline::Hint(msg("calendar-month-only"))];
    }
    if on.first == on.last {
        vec![Text::Date(on.first).into()]
    } else {
        vec![Text::Join(vec![Text::Date(on.first), raw("–"), Text::Date(on.last)]).into()]
    }
}

fn for_whom(reference: &Reference, h: &Happening) -> Vec<Inline> {
    match &h.what {
        What::Programme(p) => beneficiaries(reference, p, 4),
        What::Meeting(m) => vec![Inline::Text(msg("record-scope-all")), Inline::Hint(Text::Tr(m.place.clone()))],
        _ => cell(msg("calendar-eligible")),
    }
}

/// As a list, earliest first.
fn listed(r: &Request<'_>, reference: &Reference, found: &[Happening]) -> crate::ui::Table {
    let rows = found
        .iter()
        .map(|h| {
            let mut what = vec![Inline::Link(link(href(h), title(h)))];
            if let What::Programme(p) = &h.what {
                what.extend(p.themes.iter().map(|t| Inline::Hint(term(reference, "map_theme", t))));
                let status = p.status_on(day(r.app.office.now()));
                if matches!(status, Status::Cancelled | Status::Suspended) {
                    what.push(Inline::Hint(Text::Key(format!("record-status-{status}"))));
                }
            }
            vec![what, days(h), cell(kind(h)), for_whom(reference, h)]
        })
        .collect();
    let heads = [("head-what", false), ("head-when", false), ("calendar-kind", false), ("head-beneficiaries", false)];
    table("calendar-table", &heads, rows, msg("calendar-none"))
}

/// What is to come for a State: the first few, and the way to all.
pub fn coming(r: &Request<'_>, reference: &Reference, alpha3: &str, most: usize) -> Result<Vec<Block>, Failure> {
    let today = day(r.app.office.now());
    let to = Date::new(today.year() + ON, 12, 31).unwrap_or(today);
    let wanted = Wanted { state: alpha3.to_owned(), ..Wanted::default() };
    let mut found = r.app.office.happenings(&wanted, today, to)?;
    found.truncate(most);
    let mut t = listed(r, reference, &found);
    t.caption_hidden = true;
    t.empty = Some((msg("calendar-none-coming"), None));
    let ways = vec![
        vec![link(format!("/calendar?view=list&state={alpha3}"), msg("calendar-all")).into()],
        vec![Inline::Link(download(format!("/{}/calendar.ics?state={alpha3}", r.locale.lang()), msg("calendar-feed")))],
    ];
    Ok(vec![Block::Table(t), Block::List(ways)])
}

fn entry(r: &Request<'_>, h: &Happening) -> CalendarEntry {
    CalendarEntry {
        uid: uid(h),
        kind: h.on.kind,
        title: r.locale.text(&title(h)),
        first: h.on.first,
        last: h.on.last,
        exact: h.on.exact,
        href: format!("{}/{}{}", r.app.origin, r.locale.lang(), href(h)),
    }
}

/// Where an entry stands in the list.
fn place(e: &CalendarEntry) -> String {
    format!("{} {} {}", e.first, e.last, e.uid)
}

/// The same for as long as the thing is the same, in every language.
fn uid(h: &Happening) -> String {
    match &h.what {
        What::Programme(p) => format!("programme-{}@bursar", p.id),
        What::Meeting(m) => format!("meeting-{}@bursar", m.key),
        What::Opens(c) => format!("call-{}-opens@bursar", c.id),
        What::Closes(c) => format!("call-{}-closes@bursar", c.id),
    }
}

/// The calendar for other programs: what has its days, from a year back on.
pub fn feed(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let w = wanted(r, &reference);
    let year = day(office.now()).year();
    let (from, to) = (Date::new(year - BACK, 1, 1).unwrap_or(Date::MIN), Date::new(year + ON, 12, 31).unwrap_or(Date::MAX));
    let found = office.happenings(&w, from, to)?;
    let own = |t: &LangText| t.get(r.locale.lang()).1.to_owned();
    let entries: Vec<Entry> = found
        .iter()
        .filter(|h| h.on.exact)
        .map(|h| {
            let (span, stamp, description, location, cancelled) = match &h.what {
                What::Programme(p) => {
                    let cancelled = p.status == Status::Cancelled;
                    let stamp = p.last_confirmed.unwrap_or(h.on.first);
                    (ics::Span::Days(h.on.first, h.on.last), stamp, own(&p.summary), String::new(), cancelled)
                }
                What::Meeting(m) => (ics::Span::Days(m.first, m.last), m.first, m.source.clone(), own(&m.place), false),
                What::Opens(c) => (ics::Span::At(c.calendar.opens_at), h.on.first, own(&c.about), String::new(), false),
                What::Closes(c) => (ics::Span::At(c.calendar.closes_at), day(c.calendar.opens_at), own(&c.about), String::new(), false),
            };
            let name = r.locale.text(&title(h));
            let summary = match h.what {
                What::Opens(_) | What::Closes(_) => format!("{}: {name}", r.locale.text(&kind(h))),
                _ => name,
            };
            let url = format!("{}/{}{}", r.app.origin, r.locale.lang(), href(h));
            Entry { uid: uid(h), span, stamp, summary, description, location, url, category: r.locale.text(&kind(h)), cancelled }
        })
        .collect();
    let text = ics(&r.locale.t("calendar-title"), r.locale.lang(), &entries);
    Ok(Reply::Kept { media: "text/calendar; charset=utf-8", name: "calendar.ics".into(), bytes: text.into_bytes() })
}
