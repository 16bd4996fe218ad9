//! FIN-01 to FIN-05: the plan agrees with the executable reference in every table it prints (`fixtures/plan_model.txt`).

use crate::year::year;
use crate::{cents, fixture};
use bursar_domain::Cents;
use bursar_domain::money::div_half_even;
use bursar_domain::parameters::ParameterSet;
use bursar_domain::plan::{
    ASSUMPTIONS, Assumptions, Due, Forecast, Line, Overlay, Plan, Programme, Unit, break_even, forecast, overlay, plan, still_planned, trip,
};
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use std::fmt::Write as _;

/// Whole dollars with commas, as the reference prints them.
fn usd(amount: Cents) -> String {
    let whole = div_half_even(amount.0.into(), 100);
    let digits = whole.unsigned_abs().to_string();
    let mut out = String::from(if whole < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn named(name: &str) -> Assumptions {
    Assumptions::named(name).unwrap()
}
fn on_regular_budget(a: Assumptions) -> Assumptions {
    Assumptions { staff_from_fund: false, ..a }
}
fn programme(delegates: i64, meetings: i64, first_year: bool) -> Programme {
    Programme { delegates, meetings, first_year }
}

/// A table of the reference.
fn table(out: &mut String, title: &str, a: &Assumptions) {
    let _ = writeln!(out, "\n== {title}: trip = {} USD", usd(trip(a)));
    let _ = writeln!(out, "case | income | staff | running | A | B | M&E | PSC | reserve | B n at ref size | B avg at seed max n");
    for (label, income, delegates, most) in [("2M/10", 2_000_000, 10, 3), ("5M/20", 5_000_000, 20, 10)] {
        for first in [true, false] {
            let p: Plan = plan(a, Cents::dollars(income), &programme(delegates, 2, first));
            let parts: Vec<String> = p.parts().iter().map(|(_, part)| usd(*part)).collect();
            let sum: Cents = p.parts().iter().map(|(_, part)| *part).sum();
            assert!((sum - p.income).0.abs() <= 10, "{label}: {sum:?}");
            let _ = writeln!(
                out,
                "{label} {} | {} | {} | {} | {}",
                if first { "yr1" } else { "yr2+" },
                usd(p.income),
                parts.join(" | "),
                p.activities(a.activity_ref),
                usd(p.each_of(most))
            );
        }
    }
}

#[test]
fn fin_02_to_04_every_table_of_the_reference_to_the_dollar() {
    let (base, low, high) = (named("base"), named("low"), named("high"));
    let mut out = String::new();
    table(&mut out, "BASE, posts from the fund", &base);
    table(&mut out, "BASE, posts from the regular budget", &on_regular_budget(base.clone()));
    table(&mut out, "LOW cost", &low);
    table(&mut out, "HIGH cost", &high);
    out += "\n== break-even / activation candidates (USD)\n";
    for (name, a) in [("low", &low), ("base", &base), ("high", &high)] {
        let rb = on_regular_budget(a.clone());
        let needs = |a: &Assumptions, delegates, meetings, n, size| usd(break_even(a, &programme(delegates, meetings, true), n, size));
        let _ = writeln!(
            out,
            "{name} A only, 10x1 meeting, posts RB: {} | A only 10x2, posts fund: {} | A 10x2 + 1 activity at floor, posts fund: {} \
             | same, posts RB: {} | A 10x2 + 3 at ref: {} | A 20x2 + 10 at ref: {}",
            needs(&rb, 10, 1, 0, a.activity_floor),
            needs(a, 10, 2, 0, a.activity_floor),
            needs(a, 10, 2, 1, a.activity_floor),
            needs(&rb, 10, 2, 1, a.activity_floor),
            needs(a, 10, 2, 3, a.activity_ref),
            needs(a, 20, 2, 10, a.activity_ref),
        );
    }
    out += "\n== overhead share (staff+running+PSC)/expenditure, base, yr2+\n";
    for income in [500_000, 750_000, 1_000_000, 2_000_000, 3_000_000, 5_000_000] {
        for (a, label) in [(base.clone(), "fund"), (on_regular_budget(base.clone()), "RB")] {
            let p = plan(&a, Cents::dollars(income), &programme(if income >= 5_000_000 { 20 } else { 10 }, 2, false));
            let tenths = |n: i64| format!("{}.{}", n / 10, n % 10);
            let (overhead, window_a) = (tenths(p.overhead()), tenths(p.share_of(p.window_a)));
            let income = usd(p.income);
            let _ = writeln!(out, "{income:>9} posts={label:4} overhead={overhead}%  A={window_a}%  B={}", usd(p.window_b));
        }
    }
    let reference: String = fixture("plan_model.txt").lines().filter(|l| !l.starts_with('#')).map(|l| format!("{l}\n")).collect();
    let differ: Vec<_> = out.lines().zip(reference.lines()).filter(|(ours, theirs)| ours != theirs).collect();
    assert!(differ.is_empty(), "{differ:#?}");
    assert_eq!(out.lines().count(), reference.lines().count());
    assert!(reference.lines().count() > 40);
}

#[test]
fn fin_02_figures_round_to_the_cent_as_the_reference_rounds_them() {
    // Called by hand from the reference: `breakeven(a, 10, 2, 1)`, `trip` of nothing but `other`, `plan(BASE, 200000001, 10)`.
    let needs = |name| break_even(&named(name), &programme(10, 2, true), 1, named(name).activity_floor);
    assert_eq!(["low", "base", "high"].map(|n| needs(n).0), [73_225_786, 87_118_480, 115_418_991]);
    let nothing = Assumptions { ticket: Cents::ZERO, dsa_day: Cents::ZERO, terminals: Cents::ZERO, ..named("base") };
    assert_eq!([10, 30, 11].map(|other| trip(&Assumptions { other: cents(other), ..nothing.clone() }).0), [10, 32, 12]);
    let p = plan(&named("base"), cents(200_000_001), &programme(10, 2, true));
    let figures = [p.direct, p.psc, p.window_b, p.monitoring, p.reserve].map(|c| c.0);
    assert_eq!(figures, [153_905_348, 20_007_695, 97_728_903, 4_886_445, 26_086_957]);
}

#[test]
fn fin_03_an_income_that_carries_no_window_b_says_so() {
    assert!(!plan(&named("base"), Cents::dollars(500_000), &programme(10, 2, false)).carries());
    assert!(plan(&named("base"), Cents::dollars(750_000), &programme(10, 2, false)).carries());
    let nothing = plan(&named("base"), Cents::ZERO, &programme(10, 2, true));
    assert_eq!((nothing.overhead(), nothing.activities(Cents::ZERO), nothing.each_of(0)), (0, 0, Cents::ZERO));
}

#[test]
fn fin_04_the_income_at_break_even_pays_for_the_programme_and_a_cent_less_does_not() {
    let a = named("base");
    let year = programme(10, 2, true);
    let needs = break_even(&a, &year, 3, a.activity_ref);
    assert_eq!(plan(&a, needs, &year).activities(a.activity_ref), 3);
    assert!(plan(&a, needs - cents(2), &year).activities(a.activity_ref) < 3);
}

#[test]
fn fin_01_assumptions_are_data_with_sources_and_bounds() {
    let mut a = named("base");
    assert_eq!(ASSUMPTIONS.len(), 14);
    for row in ASSUMPTIONS {
        assert!(!row.source.is_empty());
        let before = (row.get)(&a);
        (row.set)(&mut a, before + 1);
        assert_eq!((row.get)(&a), before + 1, "{}", row.key);
        (row.set)(&mut a, before);
    }
    assert_eq!(a, named("base"));
    a.check().unwrap();
    let kept: Assumptions = serde_json::from_str(&serde_json::to_string(&a).unwrap()).unwrap();
    assert_eq!(kept, a, "a plan keeps its own assumptions");
    let (mut wrong, fields) = (a.clone(), ["ticket", "psc"]);
    (wrong.ticket, wrong.psc) = (cents(-1), 10_001);
    let found = wrong.check().unwrap_err().0;
    assert_eq!(found.iter().filter_map(|r| r.field.as_deref()).collect::<Vec<_>>(), fields);
    assert!(ASSUMPTIONS.iter().any(|r| r.unit == Unit::Days));

    let p = ParameterSet::first(crate::id("p"), date(2026, 1, 1), Timestamp::UNIX_EPOCH);
    assert_eq!(named("base").under(&p), named("base"), "the defaults of DOMAIN 11 are those of the model");
}

fn due(year: i16, month: i8, usd: i64) -> Due {
    Due { on: date(year, month, 15), usd: cents(usd) }
}

#[test]
fn fin_05_cash_goes_on_month_by_month_and_alerts_six_months_ahead() {
    let f = Forecast {
        from: date(2026, 11, 20),
        cash: cents(1_000_000),
        floor: cents(500_000),
        signed: vec![due(2026, 11, 999), due(2027, 2, 100_000), due(2028, 4, 7), due(2028, 5, 9_999)],
        pledged: vec![due(2027, 2, 5_000_000)],
        tranches: vec![due(2026, 10, 20_000), due(2027, 3, 50_000)],
        fixed: (0..18i32)
            .map(|n| date(2026, 11, 15).saturating_add(n.months()).max(date(2026, 11, 20)))
            .map(|on| Due { on, usd: cents(40_000) })
            .collect(),
        planned: vec![due(2027, 1, 10_000)],
        psc_rate: 13,
    };
    let months = forecast(&f);
    assert_eq!((months.len(), months[0].month, months[17].month), (18, date(2026, 11, 1), date(2028, 4, 1)));
    // Overdue receipts are not counted, overdue payments are.
    assert_eq!((months[0].signed, months[0].tranches, months[0].psc), (Cents::ZERO, cents(20_000), cents(7_800)));
    assert_eq!(months[0].closing, cents(1_000_000 - 67_800));
    assert_eq!((months[3].signed, months[3].pledged), (cents(100_000), cents(5_000_000)));
    for pair in months.windows(2) {
        assert_eq!(pair[0].closing, pair[1].opening);
    }
    let all = |of: fn(&bursar_domain::plan::MonthAhead) -> Cents| months.iter().map(of).sum::<Cents>();
    assert_eq!((months[2].planned, months[2].psc), (cents(10_000), cents(6_500)), "what is planned costs its programme support too");
    let out = all(|m| m.tranches) + all(|m| m.fixed) + all(|m| m.planned) + all(|m| m.psc);
    assert_eq!(months[17].closing, f.cash + all(|m| m.signed) - out);
    assert_eq!(all(|m| m.signed), cents(100_007), "what comes after the horizon is not in it");
    assert!(months.iter().all(|m| m.below_floor == (m.closing < f.floor)));
    assert!(months.iter().all(|m| !m.alert) && months.iter().any(|m| m.below_floor), "later than six months is no alert");
    let soon = forecast(&Forecast { floor: cents(900_000), ..f });
    let alerts: Vec<usize> = (0..18).filter(|i| soon[*i].alert).collect();
    assert_eq!(alerts, [1, 2, 3, 4, 5]);
}

#[test]
fn fin_05_actuals_are_laid_over_the_plan_by_month() {
    let p = plan(&named("base"), Cents::dollars(2_000_000), &programme(10, 2, false));
    let (year, close) = year();
    let entries: Vec<_> = year.entries.iter().chain([&close]).cloned().collect();
    let laid = overlay(&p, 2026, &[7, 12], &entries);
    assert_eq!(laid.months.len(), 12);
    for (at, line) in Line::SPENT.iter().enumerate() {
        let planned: Cents = laid.months.iter().map(|m| m.lines[at].0).sum();
        let whole = p.parts().iter().find(|(l, _)| l == line).unwrap().1;
        assert_eq!(planned, whole, "{line:?}: the months add up to the year");
    }
    let a = Line::SPENT.iter().position(|l| *l == Line::WindowA).unwrap();
    let months: Vec<i8> = laid.months.iter().filter(|m| m.lines[a].0 != Cents::ZERO).map(|m| m.month.month()).collect();
    assert_eq!(months, [7, 12]);
    // The worked year is posted in July: everything it spent stands there, and nothing of the close.
    let spent: Cents = laid.months[6].lines.iter().map(|(_, s)| *s).sum();
    assert_eq!(spent + laid.unplanned, year.book.class("5"));
    assert!(laid.unplanned > Cents::ZERO);
    assert_eq!(laid.months[11].so_far.1, spent);
    assert!(overlay(&p, 2027, &[7, 12], &entries).months.iter().all(|m| m.so_far.1 == Cents::ZERO));
}

/// The months ahead of a year of which nothing is spent or committed cost what the model says, to the dollar: of an income of two
/// millions the reserve is left.
#[test]
fn fin_05_every_line_of_the_plan_is_in_the_forecast() {
    let income = Cents::dollars(2_000_000);
    let p = plan(&named("base"), income, &programme(10, 2, true));
    let laid = overlay(&p, 2027, &[7, 12], &[]);
    let from = date(2027, 1, 1);
    let lines = [Line::Staff, Line::Running, Line::WindowA, Line::WindowB, Line::Monitoring];
    let of = |laid: &Overlay, line, bound, from| -> Vec<Due> { still_planned(laid, line, bound, from) };
    let all: Vec<Due> = lines.iter().flat_map(|line| of(&laid, *line, Cents::ZERO, from)).collect();
    let f = |planned: Vec<Due>| Forecast {
        from,
        cash: income,
        floor: Cents::ZERO,
        signed: Vec::new(),
        pledged: Vec::new(),
        tranches: Vec::new(),
        fixed: Vec::new(),
        planned,
        psc_rate: 13,
    };
    let months = forecast(&f(all.clone()));
    let left = months[11].closing;
    assert!((left - p.reserve).0.abs() < 100, "{left:?} and not {:?}", p.reserve);
    assert_eq!((left.0 + 50) / 100, 260_870, "as plan_model.py prints it");
    assert_eq!(months[17].closing, left, "the year after has no plan");
    let without = forecast(&f(all.iter().filter(|d| d.on.month() != 7).cloned().collect()));
    assert!(without[11].closing > left, "the control");

    // What is spent and what is committed is not counted again; the rest falls into the months that are left.
    let a = of(&laid, Line::WindowA, Cents::ZERO, from);
    assert_eq!(a.iter().map(|d| d.on.month()).collect::<Vec<_>>(), [7, 12], "delegates travel to meetings");
    let half = portion_of(p.window_a);
    assert_eq!(of(&laid, Line::WindowA, half, from).iter().map(|d| d.usd).sum::<Cents>(), p.window_a - half);
    assert_eq!(of(&laid, Line::WindowA, p.window_a, from), []);
    assert_eq!(of(&laid, Line::WindowA, p.window_a + Cents(1), from), [], "overspent is not given back");
    let august = of(&laid, Line::WindowA, half, date(2027, 8, 20));
    assert_eq!(august, [Due { on: date(2027, 12, 1), usd: p.window_a - half }]);
    assert_eq!(of(&laid, Line::WindowA, Cents::ZERO, date(2027, 12, 24))[0].on, date(2027, 12, 24), "this month: from today on");
    let b = of(&laid, Line::WindowB, Cents::dollars(100_000), date(2027, 11, 1));
    assert_eq!((b.len(), b.iter().map(|d| d.usd).sum::<Cents>()), (2, p.window_b - Cents::dollars(100_000)));
    assert_eq!(of(&laid, Line::Reserve, Cents::ZERO, from), [], "set aside, not spent");
}

fn portion_of(whole: Cents) -> Cents {
    Cents(whole.0 / 2)
}
