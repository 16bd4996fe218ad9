//! Orders, posts and the settlement of programme support (J10 to J12, J17, J23, J24, J31, J32).

use crate::kit::{cell, field, heading, line, lines, link, para, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Field, Figure, Form, Inline, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::allotment::Use;
use bursar_domain::disbursement::{Disbursement, MACHINE as PAID};
use bursar_domain::order::{Came, MACHINE, Order, OrderKind, Wanted};
use bursar_domain::payee::PayeeKind;
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Id, Refusal, Role};
use bursar_office::Failure;
use bursar_office::agreements::READERS;
use bursar_store::{Receipt, Stored};

const R7: Who = Who::Roles(&[Role::ProjectOfficer]);
const R8: Who = Who::Roles(&[Role::FinanceAssistant]);
const R9: Who = Who::Roles(&[Role::FundManager]);
const R12: Who = Who::Roles(&[Role::Certifying]);
const HOME: &str = "/office/orders/{id}";

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/orders", Who::Roles(READERS), list),
    get("/office/orders/new", R8, new_form),
    post("/office/orders/new", R8, draft, "/office/orders/new"),
    get(HOME, Who::Roles(READERS), show),
    post("/office/orders/{id}/approve", R9, approve, HOME),
    post("/office/orders/{id}/commit", R12, commit, HOME),
    get("/office/orders/{id}/cancel", R9, cancel_form),
    post("/office/orders/{id}/cancel", R9, cancel, "/office/orders/{id}/cancel"),
    post("/office/orders/{id}/deliver", R7, deliver, HOME),
    post("/office/orders/{id}/accrue", R8, accrue, HOME),
    post("/office/orders/{id}/invoice", R8, invoice, HOME),
    post("/office/orders/{id}/payroll", R8, payroll, HOME),
    post("/office/orders/{id}/pay", R8, pay, HOME),
    get("/office/orders/{id}/release", R12, release_form),
    post("/office/orders/{id}/release", R12, release, "/office/orders/{id}/release"),
    get("/office/orders/{id}/close", R12, close_form),
    post("/office/orders/{id}/close", R12, close, "/office/orders/{id}/close"),
    get("/office/programme-support", Who::Roles(READERS), support),
    post("/office/programme-support", R8, settle, "/office/programme-support"),
];

fn list(r: &Request<'_>) -> Handled {
    let states = MACHINE.states();
    let state = states.iter().find(|s| **s == r.query.get("state")).copied().unwrap_or_default();
    let all = r.app.office.orders(state)?;
    let rows = all
        .iter()
        .map(|o| &o.value)
        .map(|o| {
            vec![
                vec![
                    Inline::Link(link(format!("/office/orders/{}", o.id), raw(o.title.clone()))),
                    Inline::Hint(Text::Code(o.number.clone())),
                ],
                cell(Text::Key(format!("order-kind-{}", o.kind.code()))),
                cell(state_tag(&MACHINE, &o.state)),
                cell(Text::Usd(o.usd)),
                cell(Text::Date(o.until)),
            ]
        })
        .collect();
    let heads = [("head-order", false), ("order-kind", false), ("head-state", false), ("order-price", true), ("order-until", false)];
    let choices = states.iter().map(|s| Choice { value: (*s).into(), text: Text::Key(MACHINE.state_key(s)), hint: None }).collect();
    let chosen = field("state", Input::Select(choices)).label(msg("head-state")).value(state).optional();
    let mut buttons = vec![link("/office/programme-support", msg("support-title"))];
    if r.has_any(&[Role::FinanceAssistant]) {
        buttons.insert(0, link("/office/orders/new", msg("order-new")));
    }
    page(
        Page::new(msg("orders-title"))
            .under("/office", msg("nav-work"))
            .with(Block::Lead(msg("orders-lead")))
            .with(Block::Buttons(buttons))
            .with(Form { get: true, ..Form::new("/office/orders", "filter") }.field(chosen).block())
            .with(Block::Table(table("orders-title", &heads, rows, msg("orders-none"))))
            .data(all.iter().map(|o| &o.value).collect::<Vec<_>>())
            .wide(),
    )
}

fn new_form(r: &Request<'_>) -> Handled {
    let kinds = crate::kit::choices("order-kind", &OrderKind::ALL.map(OrderKind::code));
    let today = day(r.app.office.now()).to_string();
    let budgets = super::draft::allotments(r, Use::Running)?;
    let p = Page::new(msg("order-new")).under("/office", msg("nav-work")).under("/office/orders", msg("orders-title"));
    if budgets.is_empty() {
        let ways = vec![link("/office/allotments/new", msg("allotment-new")), link("/office/budget", msg("budget-title"))];
        return page(p.with(Block::Notice(msg("order-no-allotment"), ways)));
    }
    let form = Form::new("/office/orders/new", "order-draft")
        .field(field("kind", Input::Radios(kinds)).label(msg("order-kind")))
        .field(line("title"))
        .field(line("supplier").optional().hint("supplier-hint"))
        .field(field("amount", Input::Number).hint("order-amount-hint"))
        .field(field("from", Input::Day).label(msg("order-from")).value(today.clone()))
        .field(field("until", Input::Day).label(msg("order-until")).value(today))
        .field(field("allotment", Input::Select(budgets)).label(msg("field-grant-allotment")));
    page(p.with(form.block()))
}

fn draft(r: &Request<'_>) -> Handled {
    let kind = OrderKind::from_code(r.choice("kind", &OrderKind::ALL.map(OrderKind::code))).unwrap_or(OrderKind::Monitoring);
    let want = Wanted {
        kind,
        title: r.required("title", 200),
        supplier: r.optional("supplier", 200),
        usd: r.usd("amount"),
        from: r.day("from"),
        until: r.day("until"),
    };
    let allotment = id(r, "allotment");
    r.clear()?;
    let receipt = r.app.office.draft_order(&r.act()?, allotment, &want)?;
    let to = format!("/office/orders/{}", receipt.subject);
    r.done(receipt, to, "done-order")
}

/// A record chosen in a select.
fn id(r: &Request<'_>, name: &str) -> Id {
    r.text(name).parse().unwrap_or_else(|_| {
        r.refuse(Refusal::new("", "choose-one").at(name));
        Id::named("none", "none")
    })
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Order> = office.fetch(r.id()?)?;
    let o = &stored.value;
    let (asked, paid, found) = office.order_payments(o.id)?;
    let allotment = office.fetch::<bursar_domain::allotment::Allotment>(o.allotment)?.value;
    let name = Text::Join(vec![Text::Code(allotment.number), raw(allotment.title)]);
    let mut rows = vec![
        row_of(msg("head-state"), vec![state_tag(&MACHINE, &o.state)]),
        row("order-kind", Text::Key(format!("order-kind-{}", o.kind.code()))),
        row("order-price", Text::Usd(o.usd)),
        row_of(msg("agreement-time"), vec![msg_with("from-to", vec![("from", Arg::Date(o.from)), ("to", Arg::Date(o.until))]).into()]),
        row_of(msg("field-grant-allotment"), vec![super::there(&format!("/office/allotments/{}", o.allotment), name)]),
    ];
    if !o.supplier.is_empty() {
        rows.insert(2, row("field-supplier", raw(o.supplier.clone())));
    }
    let mut p = Page::new(raw(o.title.clone()))
        .caption(msg_with("order-number", vec![("number", Arg::Text(o.number.clone()))]))
        .under("/office", msg("nav-work"))
        .under("/office/orders", msg("orders-title"))
        .with(Block::Summary(rows))
        .data(serde_json::json!({ "order": o, "asked": asked, "paid": paid }));
    if let Some(c) = o.commitment {
        let figure = |label: &'static str, usd: Cents| Figure { label: msg(label), value: Text::Usd(usd), hint: None, link: None };
        let figures = vec![
            figure("agreement-committed", c.direct),
            figure("agreement-spent", c.spent),
            figure("order-accrued", o.accrued),
            figure("order-to-pay", o.to_pay(asked)),
            figure("order-paid", paid),
        ];
        p = p.with(Block::Figures(figures));
    }
    for (title, all) in [("order-deliveries", &o.deliveries), ("order-invoices", &o.invoices)] {
        if !all.is_empty() {
            p = p.with(came_table(title, all));
        }
    }
    if !found.is_empty() {
        p = p.with(payments(&found));
    }
    p = p.and(acts(r, &stored, asked)?);
    let revisions = office.read(|x| x.revisions("order", o.id))?;
    page(p.with(heading("entries")).with(crate::pages::ledger::entries_of(r, o.id)?).with(crate::kit::history(&revisions, &MACHINE)))
}

fn came_table(title: &'static str, all: &[Came]) -> Block {
    let rows = all.iter().map(|c| vec![cell(Text::Date(c.date)), cell(raw(c.reference.clone())), cell(Text::Usd(c.usd))]).collect();
    let heads = [("head-date", false), ("field-reference", false), ("head-usd", true)];
    Block::Table(table(title, &heads, rows, Text::None))
}

fn payments(found: &[Stored<Disbursement>]) -> Block {
    let rows = found
        .iter()
        .map(|d| &d.value)
        .map(|d| {
            vec![
                vec![super::there(&format!("/office/disbursements/{}", d.id), Text::Code(d.number()))],
                cell(state_tag(&PAID, &d.state)),
                cell(Text::Usd(d.owed)),
            ]
        })
        .collect();
    let heads = [("agreement-payment", false), ("head-state", false), ("head-usd", true)];
    Block::Table(table("order-payments", &heads, rows, Text::None))
}

fn payees(r: &Request<'_>, kind: PayeeKind) -> Result<Vec<Choice>, Failure> {
    let all = r.app.office.payees_of_kind(kind)?;
    Ok(all.into_iter().map(|p| Choice { value: p.id.to_string(), text: raw(p.name), hint: None }).collect())
}

/// The forms open to this person in this state.
fn acts(r: &Request<'_>, stored: &Stored<Order>, asked: Cents) -> Result<Vec<Block>, Failure> {
    let o = &stored.value;
    let open = MACHINE.open_to(&o.state, r.actor()?, None);
    let may = |event: &str| open.iter().any(|t| t.event == event);
    let today = day(r.app.office.now());
    let form = |what: &str, button: &'static str| Form::new(format!("/office/orders/{}/{what}", o.id), button).on(stored.version);
    let dated = |f: Form| {
        f.field(field("amount", Input::Number)).field(field("date", Input::Day).value(today.to_string())).field(line("reference"))
    };
    let posts = o.kind == OrderKind::Posts;
    let mut blocks = Vec::new();
    if may("approve") {
        let free = r.app.office.allotted(o.allotment)?;
        let needed = o.usd.with_psc(r.app.office.parameters()?.count("psc_rate"));
        let text = msg_with("order-approve-text", vec![("needed", Arg::Usd(needed)), ("free", Arg::Usd(free))]);
        blocks.push(form("approve", "order-approve").intro(text).block());
    }
    if may("commit") {
        blocks.push(form("commit", "order-commit").intro(msg("order-commit-text")).block());
    }
    if may("deliver") && !posts {
        blocks.push(dated(form("deliver", "order-deliver").title("order-deliver")).block());
    }
    if may("invoice") && !posts {
        let invoice = dated(form("invoice", "order-invoice").title("order-invoice"));
        blocks.push(invoice.field(field("last", Input::Radios(crate::kit::yes_no())).value("no").hint("last-invoice-hint")).block());
    }
    if may("payroll") && posts {
        let payroll = form("payroll", "order-payroll").title("order-payroll").field(field("month", Input::Day).value(today.to_string()));
        blocks.push(payroll.field(field("amount", Input::Number)).block());
    }
    if may("ask_payment") && o.to_pay(asked) > Cents::ZERO {
        let kind = if posts { PayeeKind::UnAccount } else { PayeeKind::Supplier };
        let choices = payees(r, kind)?;
        let text = msg_with("order-pay-text", vec![("usd", Arg::Usd(o.to_pay(asked)))]);
        blocks.push(if choices.is_empty() {
            Block::Notice(msg("order-no-payee"), vec![link("/office/payees/new", msg("payee-new"))])
        } else {
            form("pay", "order-pay").intro(text).field(field("payee", Input::Select(choices)).label(msg("agreement-payee"))).block()
        });
    }
    let until = o.until.min(today);
    if may("accrue") && o.unaccrued(today) > Cents::ZERO {
        let accrue = form("accrue", "order-accrue").secondary().intro(msg("order-accrue-text"));
        let accrue = accrue.field(field("date", Input::Day).label(msg("order-accrue-date")).value(until.to_string()));
        blocks.push(Block::Details(msg("order-accrue"), vec![accrue.block()]));
    }
    // What cannot be undone is asked on a page of its own.
    let grave = [("release", "release-button"), ("close", "order-close"), ("cancel", "order-cancel")].into_iter().filter(|g| may(g.0));
    let grave: Vec<_> = grave.map(|(event, words)| link(format!("/office/orders/{}/{event}", o.id), Text::Key(words.to_owned()))).collect();
    if !grave.is_empty() {
        blocks.push(Block::Buttons(grave));
    }
    Ok(blocks)
}

fn back(r: &Request<'_>, receipt: Receipt) -> Handled {
    r.done(receipt, format!("/office/orders/{}", r.param("id")), "done-order")
}

fn approve(r: &Request<'_>) -> Handled {
    back(r, r.app.office.approve_order(&r.act()?, r.id()?, r.seen())?)
}

fn commit(r: &Request<'_>) -> Handled {
    back(r, r.app.office.commit_order(&r.act()?, r.id()?, r.seen())?)
}

/// A page of its own for what cannot be undone: what it does, and the form.
fn grave(r: &Request<'_>, event: &str, title: &'static str, text: Text, fields: Vec<Field>) -> Handled {
    let stored: Stored<Order> = r.app.office.fetch(r.id()?)?;
    let o = &stored.value;
    let home = format!("/office/orders/{}", o.id);
    let form = Form::new(format!("{home}/{event}"), title).grave().on(stored.version);
    let form = fields.into_iter().fold(form, Form::field);
    page(
        Page::new(msg(title))
            .caption(msg_with("order-number", vec![("number", Arg::Text(o.number.clone()))]))
            .under("/office", msg("nav-work"))
            .under("/office/orders", msg("orders-title"))
            .under(home, raw(o.title.clone()))
            .with(Block::Warning(msg("not-undone")))
            .with(para(text))
            .with(form.block())
            .data(o),
    )
}

fn cancel_form(r: &Request<'_>) -> Handled {
    grave(r, "cancel", "order-cancel", msg("order-cancel-text"), vec![lines("reason", 1000)])
}

fn release_form(r: &Request<'_>) -> Handled {
    let o: Order = r.app.office.fetch(r.id()?)?.value;
    let left = o.commitment.map_or(Cents::ZERO, |c| c.direct - c.spent);
    grave(r, "release", "release-button", msg_with("release-text", vec![("usd", Arg::Usd(left))]), vec![field("amount", Input::Number)])
}

fn close_form(r: &Request<'_>) -> Handled {
    grave(r, "close", "order-close", msg("order-close-text"), Vec::new())
}

fn cancel(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.cancel_order(&r.act()?, r.id()?, r.seen(), &reason)?)
}

fn came(r: &Request<'_>) -> Result<Came, Failure> {
    let by = r.actor()?.id;
    Ok(Came { usd: r.usd("amount"), date: r.day("date"), reference: r.required("reference", 200), by })
}

fn deliver(r: &Request<'_>) -> Handled {
    let came = came(r)?;
    r.clear()?;
    back(r, r.app.office.deliver_order(&r.act()?, r.id()?, r.seen(), &came)?)
}

fn accrue(r: &Request<'_>) -> Handled {
    let on = r.day("date");
    r.clear()?;
    back(r, r.app.office.accrue_order(&r.act()?, r.id()?, r.seen(), on)?)
}

fn invoice(r: &Request<'_>) -> Handled {
    let came = came(r)?;
    let last = r.choice("last", &["yes", "no"]) == "yes";
    r.clear()?;
    back(r, r.app.office.invoice_order(&r.act()?, r.id()?, r.seen(), &came, last)?)
}

fn payroll(r: &Request<'_>) -> Handled {
    let month = r.day("month");
    let usd = r.usd("amount");
    r.clear()?;
    back(r, r.app.office.post_payroll(&r.act()?, r.id()?, r.seen(), month, usd)?)
}

fn pay(r: &Request<'_>) -> Handled {
    let payee = id(r, "payee");
    r.clear()?;
    let receipt = r.app.office.ask_order_payment(&r.act()?, r.id()?, r.seen(), payee)?;
    r.done(receipt, format!("/office/orders/{}", r.param("id")), "done-payment-asked")
}

fn release(r: &Request<'_>) -> Handled {
    let usd = r.usd("amount");
    r.clear()?;
    back(r, r.app.office.release_order(&r.act()?, r.id()?, r.seen(), usd)?)
}

fn close(r: &Request<'_>) -> Handled {
    back(r, r.app.office.close_order(&r.act()?, r.id()?, r.seen())?)
}

fn support(r: &Request<'_>) -> Handled {
    let (due, in_flight, found) = r.app.office.programme_support()?;
    let figure = |label: &'static str, usd: Cents| Figure { label: msg(label), value: Text::Usd(usd), hint: None, link: None };
    let mut p = Page::new(msg("support-title"))
        .under("/office", msg("nav-work"))
        .under("/office/orders", msg("orders-title"))
        .with(Block::Lead(msg("support-lead")))
        .with(Block::Figures(vec![figure("support-due", due), figure("support-in-flight", in_flight)]))
        .data(serde_json::json!({ "due": due, "in_flight": in_flight }));
    if !found.is_empty() {
        p = p.with(payments(&found));
    }
    if r.has_any(&[Role::FinanceAssistant]) {
        let choices = payees(r, PayeeKind::UnAccount)?;
        p = if due - in_flight <= Cents::ZERO {
            p.with(para(msg("support-nothing")))
        } else if choices.is_empty() {
            p.with(Block::Notice(msg("order-no-payee"), vec![link("/office/payees/new", msg("payee-new"))]))
        } else {
            let text = msg_with("order-pay-text", vec![("usd", Arg::Usd(due - in_flight))]);
            let form = Form::new("/office/programme-support", "support-settle").intro(text);
            p.with(form.field(field("payee", Input::Select(choices)).label(msg("agreement-payee"))).block())
        };
    }
    page(p)
}

fn settle(r: &Request<'_>) -> Handled {
    let payee = id(r, "payee");
    r.clear()?;
    let receipt = r.app.office.settle_programme_support(&r.act()?, payee)?;
    r.done(receipt, "/office/programme-support", "done-payment-asked")
}
