//! What everyone sees without login: home, status, contributions, calls, published rounds, States, the log (S4 §17, §27).

use crate::api::{Api, Kind, Listed, MOST, answers, cursor, file, one, paging};
use crate::kit::{cell, download, heading, link, para, row, row_of, state_tag, table};
use crate::request::{Reply, Request, page};
use crate::route::{Handled, Route, Who, get};
use crate::ui::{Block, Figure, Inline, Page, Table, Text, msg, msg_with, raw};
use bursar_domain::call::{CRITERIA, Call, MACHINE as CALL};
use bursar_domain::fund::{Fund, MACHINE as FUND};
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Id, Money};
use bursar_exchange::{Cell, csv_out};
use bursar_office::fund::ThreeFigures;
use bursar_office::public::{ControlFigures, PublicCall, PublicContribution, Status};
use bursar_office::{Failure, Office};
use bursar_report::{About, Level, Look};
use bursar_store::LogFilter;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/", Who::Anyone, home),
    get("/status", Who::Anyone, status).api(&STATUS),
    get("/contributions", Who::Anyone, contributions).api(&CONTRIBUTIONS),
    get("/contributions.csv", Who::Anyone, contributions_csv).api(&CONTRIBUTIONS_CSV),
    get("/calls", Who::Anyone, calls).api(&CALLS),
    get("/calls/{number}", Who::Anyone, call).api(&ONE_CALL),
    get("/states", Who::Anyone, states).api(&crate::pages::catalogue::STATES),
    get("/log", Who::Anyone, log).api(&LOG),
    get("/privacy", Who::Anyone, privacy),
    get("/accessibility", Who::Anyone, accessibility),
];

const STATUS: Api = answers::<Status>("status", "status-title");
const CONTRIBUTIONS: Api = answers::<Contributions>("contributions", "contributions-title");
const CONTRIBUTIONS_CSV: Api = file("contributions_csv", "api-contributions-csv", "text/csv; charset=utf-8");
const CALLS: Api = answers::<Listed<PublicCall>>("calls", "calls-title").takes(|| paging(MOST));
const ONE_CALL: Api = answers::<CallAndDraw>("call", "api-call");
const LOG: Api = answers::<LogAnswer>("log", "log-title").takes(|| vec![one("seq", Kind::Count(0, i64::MAX), "param-seq")]);

/// The table of contributions with its totals.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct Contributions {
    /// MON-01: three figures, never added.
    figures: ThreeFigures,
    /// One line for each donor who may be named, one for all others together.
    contributions: Vec<PublicContribution>,
}

/// A call with its draw.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct CallAndDraw {
    /// The call.
    #[serde(flatten)]
    call: PublicCall,
    /// The draw of WA-05: where its seed comes from, what was committed to, and once the list is published the seed itself.
    draw: super::draw::PublicDraw,
}

/// The end of the log.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct LogAnswer {
    head: LogEnd,
    /// Entries, latest first, for those who may read them; nothing for others.
    entries: Vec<LogEntry>,
}

/// The latest entry: its hash stands for all before it.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct LogEnd {
    seq: i64,
    hash: String,
    at: jiff::Timestamp,
}

/// An entry of the log.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct LogEntry {
    seq: i64,
    at: jiff::Timestamp,
    /// Who did it, by name as it was then.
    actor: String,
    role: String,
    action: String,
    /// Kind of the record it is about.
    kind: String,
    /// Id of that record.
    subject: Id,
    reason: Option<String>,
    /// Of everything it wrote.
    digest: String,
    /// Hash of the entry before.
    prev: String,
    hash: String,
}

fn home(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let status = office.status()?;
    let open: Vec<Call> = office.public_calls()?.into_iter().map(|c| c.value).filter(|c| c.is_open(office.now())).collect();
    let mut p = Page::new(Text::Tr(status.fund.name.clone())).with(Block::Lead(msg("home-lead"))).data(&status);
    if open.is_empty() {
        p = p.with(Block::Inset(msg("home-no-call")));
    }
    for c in &open {
        let until = msg_with("home-open-call", vec![("number", Arg::Text(c.number.clone())), ("time", Arg::Time(c.calendar.closes_at))]);
        p = p.with(Block::Notice(until, vec![link(format!("/calls/{}", c.number), msg("home-see-call"))]));
    }
    p = p.with(three(&status.figures)).maybe(threshold_picture(r, &status.fund, &status.figures));
    let doors = [
        ("/calls", "nav-calls", "home-calls"),
        ("/status", "nav-status", "home-status"),
        ("/contributions", "nav-contributions", "home-contributions"),
        ("/programmes", "nav-programmes", "home-programmes"),
        ("/parameters", "nav-parameters", "home-parameters"),
        ("/states", "nav-states", "home-states"),
        ("/log", "nav-log", "home-log"),
    ];
    let list = doors.iter().map(|(href, name, about)| vec![Inline::Link(link(*href, msg(name))), Inline::Hint(msg(about))]).collect();
    page(p.with(heading("home-doors")).with(Block::List(list)))
}

/// MON-01: three figures beside each other, never added.
pub fn three(f: &ThreeFigures) -> Block {
    let figure = |label, value, hint| Figure {
        label: msg(label),
        value: Text::Usd(value),
        hint: Some(msg(hint)),
        link: Some(link("/contributions", msg("see-contributions"))),
    };
    Block::Figures(vec![
        figure("figure-pledged", f.pledged, "figure-pledged-hint"),
        figure("figure-signed", f.signed, "figure-signed-hint"),
        figure("figure-received", f.received, "figure-received-hint"),
    ])
}

fn threshold_picture(r: &Request<'_>, fund: &Fund, figures: &ThreeFigures) -> Option<Block> {
    let t = fund.threshold()?;
    let reached = figures.measure(&t.measure);
    let l = r.locale;
    let (title, desc) = (
        l.t("threshold-picture").into_owned(),
        l.message("threshold-picture-text", &[("reached", Arg::Usd(reached)), ("threshold", Arg::Usd(t.amount))]).into_owned(),
    );
    let about = About { id: "threshold", title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let goal = l.message("threshold-goal", &[("amount", Arg::Usd(t.amount))]);
    let svg = bursar_report::progress(&about, reached.0, t.amount.0, &l.usd(reached), &goal);
    let measure = Text::Key(format!("measure-{}", t.measure));
    let rows = vec![vec![cell(msg("threshold-amount")), cell(Text::Usd(t.amount))], vec![cell(measure), cell(Text::Usd(reached))]];
    let t = table("threshold-picture", &[("head-what", false), ("head-usd", true)], rows, Text::None);
    Some(Block::Picture { svg, legend: Vec::new(), caption: msg("threshold-picture"), table: Some(t) })
}

fn status(r: &Request<'_>) -> Handled {
    let Status { fund, figures, control } = r.app.office.status()?;
    let mut rows = vec![row("fund-state", state_tag(&FUND, &fund.state)), row("fund-umbrella", Text::Tr(fund.umbrella.clone()))];
    match fund.threshold() {
        None => rows.push(row("threshold-amount", msg("threshold-none"))),
        Some(t) => {
            rows.push(row_of(
                msg("threshold-amount"),
                vec![Text::Usd(t.amount).into(), Inline::Hint(Text::Key(format!("measure-{}", t.measure))), Inline::Hint(Text::Time(t.at))],
            ));
        }
    }
    if let Some(at) = fund.activated_at {
        rows.push(row("fund-active-since", Text::Time(at)));
    }
    let mut p = Page::new(msg("status-title"))
        .with(Block::Lead(msg("status-lead")))
        .with(Block::Summary(rows))
        .with(heading("status-three"))
        .with(three(&figures))
        .with(three_picture(r, &figures))
        .maybe(threshold_picture(r, &fund, &figures));
    if fund.thresholds.len() > 1 {
        let versions = fund
            .thresholds
            .iter()
            .map(|t| {
                vec![
                    cell(Text::Time(t.at)),
                    cell(Text::Usd(t.amount)),
                    cell(Text::Key(format!("measure-{}", t.measure))),
                    cell(if t.reason.is_empty() { Text::None } else { raw(t.reason.clone()) }),
                ]
            })
            .collect();
        p = p.with(Block::Table(table(
            "threshold-versions",
            &[("head-when", false), ("head-usd", true), ("head-measure", false), ("head-reason", false)],
            versions,
            Text::None,
        )));
    }
    page(p.with(heading("status-money")).with(para(msg("status-money-text"))).with(money_picture(r, &control)).data(Status {
        fund,
        figures,
        control,
    }))
}

fn three_picture(r: &Request<'_>, f: &ThreeFigures) -> Block {
    let l = r.locale;
    let level = |key: &str, c: Cents| Level { label: l.t(key).into_owned(), value: c.0, text: l.usd(c) };
    let (title, desc) = (l.t("three-picture").into_owned(), l.t("three-picture-text").into_owned());
    let about = About { id: "three", title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let figures = bursar_report::ThreeFigures {
        pledged: level("figure-pledged", f.pledged),
        signed: level("figure-signed", f.signed),
        received: level("figure-received", f.received),
    };
    let rows = [("figure-pledged", f.pledged), ("figure-signed", f.signed), ("figure-received", f.received)]
        .map(|(k, v)| vec![cell(msg(k)), cell(Text::Usd(v))])
        .to_vec();
    Block::Picture {
        legend: Vec::new(),
        svg: bursar_report::three_figures(&about, &figures),
        caption: msg("three-picture"),
        table: Some(table("three-picture", &[("head-what", false), ("head-usd", true)], rows, Text::None)),
    }
}

/// The levels of the control ledger, ceiling first (MON-10).
pub fn money_picture(r: &Request<'_>, c: &ControlFigures) -> Block {
    let l = r.locale;
    let levels = [
        ("level-ceiling", c.ceiling),
        ("level-unallotted", c.unallotted),
        ("level-allotted", c.allotted),
        ("level-pre-committed", c.pre_committed),
        ("level-committed", c.committed),
        ("level-spent", c.spent),
    ];
    let (title, desc) = (l.t("money-picture").into_owned(), l.t("money-picture-text").into_owned());
    let about = About { id: "money", title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let drawn: Vec<Level> = levels.iter().map(|(k, v)| Level { label: l.t(k).into_owned(), value: v.0, text: l.usd(*v) }).collect();
    let rows = levels.iter().map(|(k, v)| vec![cell(msg(k)), cell(Text::Usd(*v))]).collect();
    Block::Picture {
        legend: Vec::new(),
        svg: bursar_report::money_flow(&about, &drawn),
        caption: msg("money-picture"),
        table: Some(table("money-picture", &[("head-level", false), ("head-usd", true)], rows, Text::None)),
    }
}

fn contributions(r: &Request<'_>) -> Handled {
    let mut rows = r.app.office.public_contributions()?;
    // Neutral order: States by name in the reader's language, then others by name, the anonymous line last.
    rows.sort_by(|a, b| {
        let key = |c: &PublicContribution| (c.anonymous, c.donor_state.is_none());
        key(a).cmp(&key(b)).then_with(|| r.locale.compare(&donor_words(r, a), &donor_words(r, b))).then(a.date.cmp(&b.date))
    });
    let figures = r.app.office.status()?.figures;
    let body = rows
        .iter()
        .map(|c| {
            vec![
                if c.anonymous { cell(msg("donor-anonymous")) } else { cell(donor_text(c)) },
                cell(c.donor_kind.map_or(Text::None, |k| Text::Key(format!("donor-kind-{k}")))),
                cell(c.amount.map_or(Text::None, Text::Money)),
                cell(Text::Usd(c.figures.pledged)),
                cell(Text::Usd(c.figures.signed)),
                cell(Text::Usd(c.figures.received)),
                cell(Text::Usd(c.receivable)),
                cell(Text::Usd(c.refunded)),
                cell(Text::Usd(c.written_off)),
                cell(c.date.map_or(Text::None, Text::Date)),
            ]
        })
        .collect();
    let heads = [
        ("head-donor", false),
        ("head-kind", false),
        ("head-amount", true),
        ("figure-pledged", true),
        ("figure-signed", true),
        ("figure-received", true),
        ("figure-receivable", true),
        ("figure-refunded", true),
        ("figure-written-off", true),
        ("head-date", false),
    ];
    let sum = |f: fn(&PublicContribution) -> Cents| cell(Text::Usd(rows.iter().map(f).sum()));
    let mut t = table("contributions-table", &heads, body, msg("contributions-none"));
    if !rows.is_empty() {
        t.foot = Some(vec![
            cell(msg("total")),
            vec![],
            vec![],
            cell(Text::Usd(figures.pledged)),
            cell(Text::Usd(figures.signed)),
            cell(Text::Usd(figures.received)),
            sum(|c| c.receivable),
            sum(|c| c.refunded),
            sum(|c| c.written_off),
            vec![],
        ]);
    }
    page(
        Page::new(msg("contributions-title"))
            .with(Block::Lead(msg("contributions-lead")))
            .with(Block::Table(t))
            .with(para(msg("contributions-outcomes")))
            .with(para(msg("contributions-anonymity")))
            .with(Block::List(vec![
                vec![download("/api/v1/contributions.csv", msg("download-csv")).into()],
                vec![download("/api/v1/contributions", msg("download-json")).into()],
            ]))
            .data(Contributions { figures, contributions: rows })
            .wide(),
    )
}

fn donor_text(c: &PublicContribution) -> Text {
    c.donor_state.as_ref().map_or_else(|| raw(c.donor_name.clone()), |s| Text::State(s.clone()))
}

fn donor_words(r: &Request<'_>, c: &PublicContribution) -> String {
    c.donor_state.as_ref().map_or_else(|| c.donor_name.clone(), |s| r.locale.state(s).to_owned())
}

fn contributions_csv(r: &Request<'_>) -> Handled {
    let rows = r.app.office.public_contributions()?;
    let usd = |c: Cents| Cell::Decimal(c.0, 2);
    let head = [
        "donor",
        "donor_alpha3",
        "kind",
        "currency",
        "amount",
        "pledged_usd",
        "signed_usd",
        "received_usd",
        "receivable_usd",
        "refunded_usd",
        "written_off_usd",
        "date",
    ];
    let bytes = csv_out(
        &head,
        rows.iter().map(|c| {
            let name = c.donor_state.as_ref().map_or_else(
                || if c.anonymous { "(not named at the donor's request)".to_owned() } else { c.donor_name.clone() },
                |s| r.locale.state(s).to_owned(),
            );
            let amount = |f: fn(Money) -> Cell| c.amount.map_or(Cell::Empty, f);
            vec![
                Cell::Text(name),
                Cell::Text(c.donor_state.clone().unwrap_or_default()),
                Cell::Text(c.donor_kind.unwrap_or("").to_owned()),
                amount(|m| Cell::Text(m.currency.to_string())),
                amount(|m| Cell::Decimal(m.minor, m.currency.digits())),
                usd(c.figures.pledged),
                usd(c.figures.signed),
                usd(c.figures.received),
                usd(c.receivable),
                usd(c.refunded),
                usd(c.written_off),
                c.date.map_or(Cell::Empty, Cell::Date),
            ]
        }),
        true,
    );
    Ok(Reply::File { media: "text/csv; charset=utf-8", name: "contributions.csv".into(), bytes })
}

fn calls(r: &Request<'_>) -> Handled {
    let all: Vec<Call> = r.app.office.public_calls()?.into_iter().map(|c| c.value).collect();
    let rows = all
        .iter()
        .map(|c| {
            vec![
                vec![
                    Inline::Link(link(format!("/calls/{}", c.number), Text::Tr(c.title.clone()))),
                    Inline::Hint(Text::Code(c.number.clone())),
                ],
                cell(state_tag(&CALL, &c.state)),
                cell(Text::Int(c.rules.seats)),
                cell(Text::Time(c.calendar.closes_at)),
            ]
        })
        .collect();
    let t = table(
        "calls-table",
        &[("head-call", false), ("head-state", false), ("head-seats", true), ("head-closes", false)],
        rows,
        msg("calls-none"),
    );
    // Parts for programs are in the order of the numbers.
    let mut data: Vec<_> = all.iter().map(PublicCall::of).collect();
    data.sort_by(|a, b| a.number.cmp(&b.number));
    let data = cursor::part(r, data, |c| c.number.clone());
    page(Page::new(msg("calls-title")).with(Block::Lead(msg("calls-lead"))).with(Block::Table(t)).data(data))
}

pub(super) fn public_call(r: &Request<'_>) -> Result<Call, Failure> {
    let c = r.app.office.call_by_number(r.param("number"))?.value;
    if c.is_public() { Ok(c) } else { Err(Failure::NotFound) }
}

fn call(r: &Request<'_>) -> Handled {
    let c = public_call(r)?;
    let office: &Office = &r.app.office;
    let mut p = Page::new(Text::Tr(c.title.clone()))
        .caption(msg_with("call-number", vec![("number", Arg::Text(c.number.clone()))]))
        .under("/calls", msg("nav-calls"))
        .with(para_tag(&c));
    if let Some(reason) = &c.cancelled {
        p = p.with(Block::Notice(msg_with("call-cancelled", vec![("reason", Arg::Text(reason.clone()))]), Vec::new()));
    }
    p = p.with(Block::Para(vec![Inline::Text(Text::Tr(c.about.clone()))]));
    if c.is_open(office.now()) {
        let mine =
            r.signed.as_ref().map(|s| s.actor.states_as(&[bursar_domain::Role::Mission, bursar_domain::Role::Drafter]).len()).unwrap_or(0);
        p = if mine > 0 {
            p.with(Block::Buttons(vec![link(format!("/office/calls/{}/nominate", c.number), msg("call-nominate"))]))
        } else {
            p.with(Block::Inset(msg("call-how")))
        };
    }
    if matches!(c.state.as_str(), "published" | "archived") {
        p = p.with(Block::Notice(msg("call-result-published"), vec![link(format!("/calls/{}/round", c.number), msg("call-see-result"))]));
    }
    let data = CallAndDraw { call: PublicCall::of(&c), draw: super::draw::draw_data(r, &c)? };
    page(p.and(call_blocks(r, &c)).and(super::draw::draw_blocks(r, &c)?).data(data))
}

fn para_tag(c: &Call) -> Block {
    Block::Para(vec![state_tag(&CALL, &c.state)])
}

/// Meeting, calendar, who can apply, how it is decided: the frozen content of a call in words.
pub fn call_blocks(r: &Request<'_>, c: &Call) -> Vec<Block> {
    let reference = r.app.office.reference();
    let meeting = reference.meeting(&c.meeting);
    let summary = vec![
        row("call-meeting", meeting.map_or(Text::None, |m| Text::Tr(m.names.clone()))),
        row("call-place", meeting.map_or(Text::None, |m| Text::Tr(m.place.clone()))),
        row_of(msg("call-days"), vec![msg_with("from-to", vec![("from", Arg::Date(c.first_day)), ("to", Arg::Date(c.last_day))]).into()]),
        row("call-seats", Text::Int(c.rules.seats)),
        row("call-allotment", Text::Usd(c.allotment)),
    ];
    let dates = c
        .calendar
        .dates()
        .iter()
        .map(|(name, at)| vec![cell(Text::Key(format!("calendar-{}", name.replace('_', "-")))), cell(Text::Time(*at))])
        .collect();
    let weights = CRITERIA
        .iter()
        .zip(c.rules.weights)
        .map(|(name, w)| vec![cell(Text::Key(format!("criterion-{}", name.replace('_', "-")))), cell(Text::Int(w))])
        .collect();
    let rules = ["a", "b", "c", "d", "e"]
        .iter()
        .map(|x| vec![Inline::Text(Text::Key(format!("rule-{x}"))), Inline::Hint(Text::Code(format!("A/AC.292/2025/1 §21 {x}")))])
        .collect();
    let t = &c.trip;
    let trip = vec![
        row("trip-ticket", Text::Usd(t.ticket)),
        row_of(msg("trip-dsa"), vec![msg_with("trip-nights", vec![("amount", Arg::Usd(t.dsa)), ("nights", Arg::Int(t.nights))]).into()]),
        row("trip-terminals", Text::Usd(t.terminals)),
        row("trip-other", Text::Usd(t.other)),
    ];
    let mut blocks = vec![
        Block::Summary(summary),
        heading("call-calendar"),
        Block::Table(Table {
            caption_hidden: true,
            ..table("call-calendar", &[("head-what", false), ("head-when", false)], dates, Text::None)
        }),
        heading("call-who"),
        para(msg("call-who-text")),
        Block::List(rules),
        heading("call-criteria"),
        Block::Table(Table {
            caption_hidden: true,
            ..table("call-criteria", &[("head-criterion", false), ("head-points", true)], weights, Text::None)
        }),
        heading("call-selection"),
        Block::List(super::rules::selection_rules(c)),
        super::rules::downloads(&format!("/calls/{}/rules", c.number)),
        heading("call-covers"),
        Block::Summary(trip),
    ];
    if let Some(frozen) = &c.frozen {
        blocks.push(Block::Details(
            msg("call-proof"),
            vec![
                para(msg("call-proof-text")),
                Block::Summary(vec![
                    row("call-frozen", Text::Code(frozen.clone())),
                    row("call-rules-digest", Text::Code(c.rules.set.digest())),
                    row("call-parameters", Text::Int(c.parameters)),
                ]),
            ],
        ));
    }
    blocks
}

/// The reference data of the States: groups and dated status, in the order of the reader's alphabet.
fn states(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let today = day(office.now());
    let mut codes: Vec<String> = reference.states.iter().map(|s| s.alpha3.clone()).collect();
    r.locale.sort_states(&mut codes);
    let rows = codes
        .iter()
        .filter_map(|iso| reference.states.get(iso))
        .map(|s| {
            let group = s.group.map_or(Text::None, |g| Text::Key(format!("group-{}", g.code().to_lowercase())));
            let status = s.statuses.iter().filter(|i| i.holds_on(today)).flat_map(|i| {
                let name = Inline::Text(Text::Key(format!("group-{}", i.group.code().to_lowercase())));
                let until = i.until.map(|d| Inline::Hint(msg_with("status-until", vec![("date", Arg::Date(d))])));
                [Some(name), until].into_iter().flatten()
            });
            vec![
                vec![
                    Inline::Link(link(format!("/states/{}/programmes", s.alpha3), Text::State(s.alpha3.clone()))),
                    Inline::Hint(Text::Code(s.alpha3.clone())),
                ],
                cell(group),
                status.collect(),
            ]
        })
        .collect();
    let map = super::pictures::state_map(
        r,
        "states-map",
        |iso| {
            if reference.states.get(iso).is_some_and(|s| s.is_priority_on(today)) {
                (Look::Hatch, "map-priority")
            } else {
                (Look::Plain, "map-other")
            }
        },
        &[(Look::Hatch, "map-priority"), (Look::Plain, "map-other")],
        None,
    );
    let data = cursor::part(r, reference.states.iter().cloned().collect(), |s| s.alpha3.clone());
    page(
        Page::new(msg("states-title"))
            .with(Block::Lead(msg("states-lead")))
            .with(map)
            .with(Block::Table(table(
                "states-table",
                &[("head-member-state", false), ("head-group", false), ("head-status", false)],
                rows,
                Text::None,
            )))
            .since(office.catalogue_changed_at()?)
            .data(data),
    )
}

/// The log (ACT-05): everyone sees its latest head; staff and auditors every entry. The list is not public, since it
/// would show how many drafts are being written (promise 22).
fn log(r: &Request<'_>) -> Handled {
    let insider = r.has_any(super::READERS);
    let before = r.query.get("seq").parse::<i64>().ok().map(|s| s.saturating_add(1));
    let (head, mut rows) = r.app.office.read(|x| {
        let rows = if insider { x.log(&LogFilter { before_seq: before, limit: 50, ..LogFilter::default() })? } else { Vec::new() };
        Ok((x.log_head()?, rows))
    })?;
    // Who acts for a State on its needs is told to those alone who may know whose they are (AC-20).
    if !r.actor().is_ok_and(bursar_domain::need::sees_all) {
        rows.iter_mut().filter(|e| ["need", "match"].contains(&e.kind.as_str())).for_each(|e| {
            e.actor_name.clear();
            e.reason = None;
        });
    }
    let heads =
        [("head-log", true), ("head-when", false), ("head-what", false), ("head-who", false), ("head-reason", false), ("head-hash", false)];
    let body = rows
        .iter()
        .map(|e| {
            vec![
                cell(Text::Code(e.seq.to_string())),
                cell(Text::Time(e.at)),
                cell(Text::Key(format!("action-{}", e.action.replace(['.', '_'], "-")))),
                vec![Inline::Text(raw(e.actor_name.clone())), Inline::Hint(raw(e.role.clone()))],
                cell(e.reason.as_ref().map_or(Text::None, |x| raw(x.clone()))),
                cell(Text::Code(e.hash.chars().take(16).collect())),
            ]
        })
        .collect();
    let entry = |e: &bursar_store::LogRow| {
        let e = e.clone();
        LogEntry {
            seq: e.seq,
            at: e.at,
            actor: e.actor_name,
            role: e.role,
            action: e.action,
            kind: e.kind,
            subject: e.subject,
            reason: e.reason,
            digest: e.digest,
            prev: e.prev,
            hash: e.hash,
        }
    };
    let data =
        LogAnswer { head: LogEnd { seq: head.seq, hash: head.hash.clone(), at: head.at }, entries: rows.iter().map(entry).collect() };
    let mut p = Page::new(msg("log-title"))
        .with(Block::Lead(msg("log-lead")))
        .with(Block::Summary(vec![
            row("log-latest", Text::Code(head.seq.to_string())),
            row("log-hash", Text::Code(head.hash.clone())),
            row("log-at", Text::Time(head.at)),
        ]))
        .with(para(msg("log-check")))
        .with(Block::Code("bursar verify".into()))
        .data(data);
    if insider {
        p = p.with(Block::Table(table("log-table", &heads, body, msg("log-empty")))).wide();
    }
    if let Some(last) = rows.last().filter(|e| e.seq > 1) {
        p = p.with(Block::Buttons(vec![link(format!("/log?seq={}", last.seq - 1), msg("log-older"))]));
    }
    page(p)
}

fn privacy(_: &Request<'_>) -> Handled {
    page(Page::new(msg("privacy-title")).and(["privacy-1", "privacy-2", "privacy-3", "privacy-4", "privacy-mail"].map(|k| para(msg(k)))))
}

fn accessibility(_: &Request<'_>) -> Handled {
    page(Page::new(msg("accessibility-title")).and(["accessibility-1", "accessibility-2", "accessibility-3"].map(|k| para(msg(k)))))
}
