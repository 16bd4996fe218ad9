//! The bank: what it says against the books, statements loaded, their lines, and what a bank does by itself (J05, J25, J26).

mod events;
mod lines;

use super::contributions::{LOOK, R8, R12};
use super::rates::{findings, sent_file};
use crate::kit::{cell, field, line, link, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Form, Inline, Input, Page, Text, msg, raw};
use bursar_domain::money::parse_amount;
use bursar_domain::{Arg, Currency, Money, Refusal, Refusals, Role};
use bursar_exchange::{BankStatement, Loaded, load_statement_csv, load_statements};
use bursar_office::Failure;
use bursar_office::bank::BankBalance;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/bank", Who::Roles(LOOK), balances),
    post("/office/bank", R8, load, "/office/bank"),
    get("/office/bank/lines", Who::Roles(LOOK), lines::list),
    get("/office/bank/lines/{id}", Who::Roles(LOOK), lines::show),
    post("/office/bank/lines/{id}/take", R8, lines::take, "/office/bank/lines/{id}"),
    post("/office/bank/lines/{id}/is", R8, lines::is, "/office/bank/lines/{id}"),
    post("/office/bank/lines/{id}/join", R8, lines::join, "/office/bank/lines/{id}"),
    post("/office/bank/lines/{id}/separate", R12, lines::separate, "/office/bank/lines/{id}"),
    post("/office/bank/lines/{id}/payment", R12, lines::payment, "/office/bank/lines/{id}"),
    post("/office/bank/lines/{id}/aside", R8, lines::aside, "/office/bank/lines/{id}"),
    post("/office/bank/lines/{id}/up", R8, lines::take_up, "/office/bank/lines/{id}"),
    get("/office/bank/events", Who::Roles(LOOK), events::list),
    post("/office/bank/events", R8, events::record, "/office/bank/events"),
    get("/office/bank/events/{id}", Who::Roles(LOOK), events::show),
    post("/office/bank/events/{id}/check", R12, events::check, "/office/bank/events/{id}"),
    post("/office/bank/events/{id}/back", R12, events::send_back, "/office/bank/events/{id}"),
];

fn money(m: Option<Money>) -> Vec<Inline> {
    cell(m.map_or(Text::None, Text::Money))
}

fn balances(r: &Request<'_>) -> Handled {
    let all = r.app.office.bank_balances()?;
    let rows = all
        .iter()
        .map(|b| {
            let of = |states: &str| format!("/office/bank/lines?{states}&currency={}", b.books.currency);
            vec![
                cell(Text::Code(b.books.currency.to_string())),
                money(b.bank()),
                vec![Text::Money(b.books).into(), Inline::Hint(Text::Usd(b.usd))],
                money(b.difference()),
                cell(link(of("state=unmatched&state=proposed"), Text::Money(b.open))),
                cell(link(of("state=set_aside"), Text::Money(b.aside))),
                money(b.unexplained()),
            ]
        })
        .collect();
    let heads = [
        ("head-currency", false),
        ("bank-says", true),
        ("bank-books", true),
        ("bank-difference", true),
        ("bank-open", true),
        ("bank-aside", true),
        ("bank-unexplained", true),
    ];
    let mut p = Page::new(msg("bank-title"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .with(Block::Lead(msg("bank-lead")))
        .with(Block::Buttons(vec![link("/office/bank/lines", msg("bank-lines")), link("/office/bank/events", msg("bank-events"))]))
        .with(Block::Table(table("bank-balances", &heads, rows, Text::None)))
        .with(Block::Inset(msg("bank-unexplained-text")))
        .with(statements(&all))
        .data(&all)
        .wide();
    if r.has_any(&[Role::FinanceAssistant]) {
        let form = Form::new("/office/bank", "bank-load")
            .title("bank-load-form")
            .field(field("file", Input::File(".xml,.csv,text/xml,application/xml,text/csv")).hint("bank-file-hint"))
            .field(line("account").label(msg("bank-account")).optional().hint("bank-account-hint"))
            .field(field("closing", Input::Number).label(msg("bank-closing")).optional().hint("bank-closing-hint"));
        p = p.with(form.block());
    }
    page(p)
}

/// The latest statement of each account.
fn statements(all: &[BankBalance]) -> Block {
    let rows = all
        .iter()
        .flat_map(|b| &b.statements)
        .map(|s| {
            vec![
                cell(Text::Code(s.account.clone())),
                cell(raw(s.number.clone())),
                money(s.closing.map(|c| c.balance)),
                cell(s.closing.map_or(Text::None, |c| Text::Date(c.on))),
                cell(Text::Time(s.loaded_at)),
            ]
        })
        .collect();
    let heads = [("bank-account", false), ("bank-statement", false), ("bank-closing", true), ("head-date", false), ("head-loaded", false)];
    Block::Table(table("bank-statements", &heads, rows, msg("bank-no-statement")))
}

/// Takes the good lines of a statement and reports every bad one with its line.
fn load(r: &Request<'_>) -> Handled {
    let account = r.optional("account", 60);
    let closing = r.optional("closing", 40);
    r.clear()?;
    let file = sent_file(r)?;
    let xml = file.bytes.iter().find(|b| !b.is_ascii_whitespace() && !b"\xef\xbb\xbf".contains(b)) == Some(&b'<');
    let loaded = if xml { load_statements(&file.name, &file.bytes) } else { csv(r, &file.name, &file.bytes, &account, &closing)? };
    let mut wrong = findings(r, &loaded.findings);
    if loaded.good.is_empty() {
        return Err(Failure::Refused(Refusals(wrong)));
    }
    let mut receipt = None;
    let (mut good, mut refused) = (0, Vec::new());
    for statement in &loaded.good {
        // A file may have statements of several accounts; each is taken in a commit of its own, with a key made from the form's.
        let mut act = r.act()?;
        if loaded.good.len() > 1 {
            act.commit = bursar_domain::Id::named("bank.load", &format!("{} {} {}", act.commit, statement.account, statement.id));
        }
        match r.app.office.load_bank_statement(&act, statement) {
            Ok(done) => {
                good += statement.lines.len();
                receipt = Some(done);
            }
            Err(Failure::Refused(found)) => refused.extend(found.0),
            Err(other) => return Err(other),
        }
    }
    wrong.extend(refused);
    match receipt {
        Some(receipt) if wrong.is_empty() => r.done(receipt, "/office/bank/lines?state=unmatched", "done-statement"),
        Some(_) => {
            let part = Refusal::new("MON-02", "rates-part-taken")
                .at("file")
                .with("good", Arg::Int(good as i64))
                .with("bad", Arg::Int(wrong.len() as i64));
            Err(Failure::Refused(Refusals(std::iter::once(part).chain(wrong).collect())))
        }
        None => Err(Failure::Refused(Refusals(wrong))),
    }
}

/// A CSV file says neither its account nor a balance: both are typed.
fn csv(r: &Request<'_>, name: &str, bytes: &[u8], account: &str, closing: &str) -> Result<Loaded<BankStatement>, Failure> {
    let lines = load_statement_csv(name, bytes);
    let mut wrong = Vec::new();
    if account.is_empty() {
        wrong.push(Refusal::new("", "answer-missing").at("account"));
    }
    let currency = lines.good.first().map_or(Currency::USD, |l| l.amount.currency);
    let negative = closing.trim().starts_with('-');
    let balance = match closing.trim().trim_start_matches('-') {
        "" => None,
        "0" | "0.00" => Some(Money { minor: 0, currency }),
        typed => match parse_amount(typed, currency) {
            Ok(m) => Some(Money { minor: if negative { -m.minor } else { m.minor }, ..m }),
            Err(found) => {
                wrong.push(found.at("closing"));
                None
            }
        },
    };
    if !wrong.is_empty() {
        wrong.extend(findings(r, &lines.findings));
        return Err(Failure::Refused(Refusals(wrong)));
    }
    let statement = BankStatement { id: name.to_owned(), account: account.to_owned(), opening: None, closing: balance, lines: lines.good };
    let good = if statement.lines.is_empty() { Vec::new() } else { vec![statement] };
    Ok(Loaded { good, findings: lines.findings })
}
