//! Plans for a year (FIN-01 to FIN-05): a scenario is saved with its own assumptions, one is put into force, and what is spent is
//! laid over it month by month.

use super::READERS;
use crate::kit::{cell, choices, field, heading, history, line, link, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Form, Inline, Input, Page, Text, msg, raw};
use bursar_domain::plan::{Assumptions, KeptPlan, Line, MACHINE, Overlay, Programme, SCENARIOS, Typed, trip};
use bursar_domain::time::day;
use bursar_domain::{Cents, Id, Role};
use bursar_report::{About, Bar, Marks};
use bursar_store::Stored;

const R8_R9: Who = Who::Roles(&[Role::FinanceAssistant, Role::FundManager]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/plans", Who::Roles(READERS), plans),
    get("/office/plans/new", R8_R9, new),
    post("/office/plans/new", R8_R9, save, "/office/plans/new"),
    get("/office/plans/{id}", Who::Roles(READERS), show),
    post("/office/plans/{id}/adopt", Who::Roles(&[Role::FundManager]), adopt, "/office/plans/{id}"),
    post("/office/plans/{id}/discard", R8_R9, discard, "/office/plans/{id}"),
];

fn plans(r: &Request<'_>) -> Handled {
    let all = r.app.office.plans()?;
    let rows = all
        .iter()
        .map(|p| {
            let p = &p.value;
            vec![
                cell(Text::Code(p.year.to_string())),
                cell(link(format!("/office/plans/{}", p.id), raw(p.name.clone()))),
                cell(Text::Key(format!("scenario-{}", p.scenario))),
                cell(Text::Usd(p.plan.income)),
                cell(state_tag(&MACHINE, &p.state)),
            ]
        })
        .collect();
    let heads = [("field-year", false), ("field-name", false), ("field-scenario", false), ("plan-income", true), ("head-state", false)];
    let mut p = Page::new(msg("plans-title"))
        .under("/office", msg("nav-work"))
        .under("/office/budget", msg("budget-title"))
        .with(Block::Lead(msg("plans-lead")))
        .with(Block::Table(table("plans-title", &heads, rows, msg("plans-none"))))
        .data(all.iter().map(|p| &p.value).collect::<Vec<_>>());
    if r.has_any(&[Role::FinanceAssistant, Role::FundManager]) {
        p = p.with(Block::Buttons(vec![link("/office/plans/new", msg("plan-new"))]));
    }
    page(p)
}

fn new(r: &Request<'_>) -> Handled {
    let names: Vec<&str> = SCENARIOS.iter().map(|(name, _)| *name).collect();
    let form = Form::new("/office/plans/new", "plan-save")
        .field(line("name"))
        .field(field("year", Input::Line(4)).value(day(r.app.office.now()).year().to_string()))
        .field(field("scenario", Input::Radios(choices("scenario", &names))).value("base"))
        .field(field("income", Input::Number).hint("hint-usd"))
        .field(field("delegates", Input::Line(4)).value("10"))
        .field(field("meetings", Input::Line(4)).value("2"))
        .field(field("first_year", Input::Radios(crate::kit::yes_no())).value("no").hint("first-year-hint"));
    page(Page::new(msg("plan-new")).under("/office/plans", msg("plans-title")).with(Block::Inset(msg("plan-new-text"))).with(form.block()))
}

fn save(r: &Request<'_>) -> Handled {
    let names: Vec<&str> = SCENARIOS.iter().map(|(name, _)| *name).collect();
    let name = r.required("name", 200);
    let year = i16::try_from(r.count("year")).unwrap_or(0);
    let scenario = r.choice("scenario", &names).to_owned();
    let income = r.usd("income");
    let (delegates, meetings) = (r.count("delegates"), r.count("meetings"));
    let first_year = r.choice("first_year", &["yes", "no"]) == "yes";
    r.clear()?;
    let parameters = r.app.office.parameters()?;
    let assumptions = Assumptions::named(&scenario).ok_or(bursar_office::Failure::NotFound)?.under(&parameters);
    let typed = |id: Id| Typed {
        id,
        name: name.clone(),
        year,
        scenario: scenario.clone(),
        assumptions: assumptions.clone(),
        income,
        programme: Programme { delegates, meetings, first_year },
    };
    let receipt = r.app.office.save_plan(&r.act()?, typed)?;
    let to = format!("/office/plans/{}", receipt.subject);
    r.done(receipt, to, "done-plan-saved")
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<KeptPlan> = office.fetch(r.id()?)?;
    let p = &stored.value;
    let percent = office.parameters()?.count("fund_floor_percent");
    let rows = vec![
        row("head-state", state_tag(&MACHINE, &p.state)),
        row("field-scenario", Text::Key(format!("scenario-{}", p.scenario))),
        row("plan-income", Text::Usd(p.plan.income)),
        row_of(msg("plan-trips"), vec![Text::Int(p.plan.trips).into(), Inline::Hint(Text::Usd(trip(&p.assumptions)))]),
        row("plan-activities", Text::Int(p.plan.activities(p.assumptions.activity_ref))),
        row("floor-target", Text::Usd(p.floor(percent))),
    ];
    let parts = p.plan.parts().iter().map(|(l, usd)| vec![cell(line_name(*l)), cell(Text::Usd(*usd))]).collect();
    let overlay = office.plan_overlay(p)?;
    let mut shown = Page::new(raw(p.name.clone()))
        .caption(Text::Code(p.year.to_string()))
        .under("/office/budget", msg("budget-title"))
        .under("/office/plans", msg("plans-title"))
        .with(Block::Summary(rows))
        .with(Block::Table(table("plan-parts", &[("head-what", false), ("head-usd", true)], parts, Text::None)));
    if !p.plan.carries() {
        shown = shown.with(Block::Notice(msg("plan-does-not-carry"), Vec::new()));
    }
    let at = |what: &str| format!("/office/plans/{}/{what}", p.id);
    if p.state == "saved" && r.has_any(&[Role::FundManager]) {
        shown = shown.with(Form::new(at("adopt"), "plan-adopt").intro(msg("plan-adopt-text")).on(stored.version).block());
    }
    if p.state == "saved" && r.has_any(&[Role::FinanceAssistant, Role::FundManager]) {
        shown = shown.with(Form::new(at("discard"), "plan-discard").secondary().on(stored.version).block());
    }
    let revisions = office.read(|x| x.revisions("plan", p.id))?;
    page(
        shown
            .with(heading("plan-burn"))
            .with(burn(r, &overlay))
            .with(history(&revisions, &MACHINE))
            .data(serde_json::json!({ "plan": p, "overlay": overlay })),
    )
}

fn line_name(l: Line) -> Text {
    msg(match l {
        Line::Staff => "plan-line-staff",
        Line::Running => "plan-line-running",
        Line::WindowA => "window-a",
        Line::WindowB => "window-b",
        Line::Monitoring => "plan-line-monitoring",
        Line::Psc => "plan-line-psc",
        Line::Reserve => "plan-line-reserve",
    })
}

/// What was spent from the first month on, against the plan: a bar a month, the plan as its mark.
fn burn(r: &Request<'_>, overlay: &Overlay) -> Block {
    let l = r.locale;
    let (title, desc) = (l.t("plan-burn").into_owned(), l.t("plan-burn-text").into_owned());
    let about = About { id: "burn", title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let month = |m: jiff::civil::Date| format!("{:04}-{:02}", m.year(), m.month());
    let bars: Vec<Bar> = overlay
        .months
        .iter()
        .map(|m| Bar { label: month(m.month), value: m.so_far.1.0, target: Some(m.so_far.0.0), text: l.usd(m.so_far.1), ..Bar::default() })
        .collect();
    let planned = l.t("plan-planned").into_owned();
    let svg = bursar_report::bars(&about, &bars, None, Marks { target: &planned, ..Marks::default() });
    let sum = |f: fn(&(Cents, Cents)) -> Cents, m: &bursar_domain::plan::MonthOfPlan| m.lines.iter().map(f).sum::<Cents>();
    let rows = overlay
        .months
        .iter()
        .map(|m| {
            vec![
                cell(Text::Code(month(m.month))),
                cell(Text::Usd(sum(|l| l.0, m))),
                cell(Text::Usd(sum(|l| l.1, m))),
                cell(Text::Usd(m.so_far.0)),
                cell(Text::Usd(m.so_far.1)),
            ]
        })
        .collect();
    let heads =
        [("head-month", false), ("plan-planned", true), ("plan-spent", true), ("plan-planned-so-far", true), ("plan-spent-so-far", true)];
    Block::Picture { svg, legend: Vec::new(), caption: msg("plan-burn"), table: Some(table("plan-burn", &heads, rows, Text::None)) }
}

fn adopt(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    r.done(r.app.office.adopt_plan(&r.act()?, id, r.seen())?, format!("/office/plans/{id}"), "done-plan-adopted")
}

fn discard(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    r.done(r.app.office.discard_plan(&r.act()?, id, r.seen())?, format!("/office/plans/{id}"), "done-plan-discarded")
}
