//! What ran when: the records of any search on a scale of years, and the same as a table.

use super::search::{listed, sought};
use super::words::{as_of, disclaimer, period, status, title_link};
use crate::api::{Api, Listed, answers, cursor};
use crate::kit::{cell, link, para, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Inline, Page, Text, msg, msg_with};
use bursar_domain::Arg;
use bursar_domain::catalogue::{Programme, Status, When};
use bursar_domain::time::day;
use bursar_office::catalogue::Sought;
use bursar_report::{About, Span, TimeWords};
use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::Serialize;

/// Records of a page.
const SIZE: i64 = 40;
/// Lines of years on the scale, at most.
const TICKS: i16 = 6;

/// Of the timeline.
pub const TIMELINE: Api = answers::<Timeline>("timeline", "timeline-title").takes(listed);

/// What ran when.
#[derive(Serialize, JsonSchema)]
pub struct Timeline {
    /// In the catalogue's order, not in that of time.
    #[serde(flatten)]
    list: Listed<Ran>,
    /// Never: the catalogue shows what was reported.
    exhaustive: bool,
}

/// When a record ran, as its sources say it. What they do not say is `null`: unknown.
#[derive(Serialize, JsonSchema)]
struct Ran {
    /// Code of the record.
    code: String,
    start: Option<When>,
    end: Option<When>,
    /// Until when its status is known.
    as_of: Option<When>,
    /// Its status today (TX-02).
    status: Status,
}

pub fn timeline(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let whole = |n: i64| usize::try_from(n).unwrap_or(0);
    // Pages for people are longer here than those of the search.
    let asked = match r.api {
        true => Sought { counts: false, ..sought(r) },
        false => Sought { limit: whole(SIZE), skip: whole((r.page_number() - 1) * SIZE), counts: false, ..sought(r) },
    };
    let found = office.search_programmes(&asked)?;
    let today = day(office.now());
    let known: Vec<&Programme> = found.items.iter().filter(|p| !days(p).is_empty()).collect();
    let undated = found.items.len() - known.len();
    let query = r.query_without_page();
    let with = |path: &str| if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    let rows = found.items.iter().map(|p| vec![vec![title_link(p)], cell(time(p)), status(p, r)]).collect();
    let heads = [("head-record", false), ("record-time", false), ("head-record-status", false)];
    let listed = table("timeline-table", &heads, rows, msg("programmes-none"));
    let mut p = Page::new(msg("timeline-title"))
        .under("/programmes", msg("nav-programmes"))
        .with(Block::Lead(msg("timeline-lead")))
        .with(Block::Para(vec![
            Inline::Text(msg_with("programmes-found", vec![("n", Arg::Int(found.total as i64))])),
            Inline::Link(link(with("/programmes"), msg("timeline-filters"))),
        ]))
        .wide();
    match drawn(r, &known, today) {
        Some(svg) => p = p.with(Block::Picture { svg, legend: Vec::new(), caption: msg("timeline-title"), table: Some(listed) }),
        None => p = p.with(Block::Table(listed)),
    }
    if undated > 0 {
        p = p.with(para(msg_with("timeline-undated", vec![("n", Arg::Int(undated as i64))])));
    }
    let items: Vec<_> = found
        .items
        .iter()
        .map(|p| Ran { code: p.code.clone(), start: p.start, end: p.end, as_of: p.status_as_of, status: p.status_on(today) })
        .collect();
    let next = found.next.as_ref().map(|place| cursor::next(r, place));
    let data = Timeline { list: Listed { items, total: found.total, next }, exhaustive: false };
    page(
        p.with(Block::Pages { href: with("/programmes/timeline"), page: r.page_number(), size: SIZE, total: found.total as i64 })
            .with(disclaimer())
            .since(office.catalogue_changed_at()?)
            .data(data),
    )
}

/// The days a record tells of itself: ends that are said, and for what still ran, the day of its source.
fn days(p: &Programme) -> Vec<Date> {
    let known = p.status_as_of.filter(|_| p.status == Status::Ongoing);
    [p.start.map(When::first), p.end.map(When::last), known.map(When::last)].into_iter().flatten().collect()
}

/// Its time in words.
fn time(p: &Programme) -> Text {
    period(p.start, p.end, "record-not-said").unwrap_or_else(|| msg("record-not-said"))
}

fn drawn(r: &Request<'_>, known: &[&Programme], today: Date) -> Option<String> {
    let all: Vec<Date> = known.iter().flat_map(|p| days(p)).collect();
    let (first, last) = (all.iter().min()?.year(), all.iter().max()?.year().max(today.year()));
    let origin = date(first, 1, 1);
    let count = |d: Date| origin.until(d).map_or(0, |s| i64::from(s.get_days()));
    let whole = count(Date::new(last, 12, 31).ok()?) + 1;
    let step = ((last - first) / TICKS + 1).max(1);
    let ticks: Vec<(i64, String)> =
        (first..=last).step_by(usize::try_from(step).ok()?).map(|y| (count(date(y, 1, 1)), y.to_string())).collect();
    let spans: Vec<Span> = known
        .iter()
        .map(|p| Span {
            label: r.locale.text(&Text::Tr(p.title.clone())),
            text: r.locale.text(&match p.status_as_of {
                Some(w) if p.start.is_none() && p.end.is_none() => as_of(w),
                _ => time(p),
            }),
            from: p.start.map(|w| count(w.first())),
            to: p.end.map(|w| count(w.last())),
            known: p.status_as_of.filter(|_| p.status == Status::Ongoing).map(|w| count(w.last())),
        })
        .collect();
    let l = r.locale;
    let (title, desc) = (l.t("timeline-title").into_owned(), l.t("timeline-text").into_owned());
    let about = About { id: "timeline", title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let [said, open, one] = ["timeline-said", "timeline-open", "timeline-day"].map(|k| l.t(k).into_owned());
    let words = TimeWords { said: &said, open: &open, day: &one };
    Some(bursar_report::timeline(&about, &spans, whole, &ticks, words))
}
