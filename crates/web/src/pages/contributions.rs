//! Contributions and rates in the office (SM-01, MON-01…MON-04).

use crate::kit::{cell, choices, field, heading, line, lines, link, para, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, ButtonLook, Choice, Form, Inline, Input, Page, Text, Tone, msg, msg_with, raw};
use bursar_domain::contribution::{Contribution, DonorKind, Fixed, MACHINE, Offer};
use bursar_domain::time::day;
use bursar_domain::{Arg, Refusal, Role};
use bursar_office::contributions::FixedInput;
use bursar_store::{Find, Order, Record, Stored};

const LOOK: &[Role] = &[
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::InternalAuditor,
    Role::ExternalAuditor,
    Role::Certifying,
];
const R8: Who = Who::Roles(&[Role::FinanceAssistant]);
const R9: Who = Who::Roles(&[Role::FundManager]);
const R12: Who = Who::Roles(&[Role::Certifying]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/contributions", Who::Roles(LOOK), list),
    get("/office/contributions/new", R8, offer_form),
    post("/office/contributions/new", R8, offer, "/office/contributions/new"),
    get("/office/contributions/{id}", Who::Roles(LOOK), show),
    post("/office/contributions/{id}/screen", R9, screen, "/office/contributions/{id}"),
    post("/office/contributions/{id}/earmark", R9, earmark, "/office/contributions/{id}"),
    post("/office/contributions/{id}/pledge", R8, pledge, "/office/contributions/{id}"),
    post("/office/contributions/{id}/sign", R9, sign, "/office/contributions/{id}"),
    post("/office/contributions/{id}/receipt", R8, receipt, "/office/contributions/{id}"),
    post("/office/contributions/{id}/check", R12, check, "/office/contributions/{id}"),
    post(
        "/office/contributions/{id}/anonymity",
        Who::Roles(&[Role::FinanceAssistant, Role::FundManager]),
        anonymity,
        "/office/contributions/{id}",
    ),
    get("/office/rates", Who::Roles(LOOK), rates),
    post("/office/rates", R8, load_rates, "/office/rates"),
];

/// Rows a page.
pub const SIZE: i64 = 50;

fn list(r: &Request<'_>) -> Handled {
    let states = r.query.all("state").into_iter().filter(|s| MACHINE.states().contains(s)).map(str::to_owned).collect::<Vec<_>>();
    let words = r.query.get("q").trim().to_owned();
    let mut find = Find::of(Contribution::KIND);
    if !states.is_empty() {
        find = find.any("state", states.clone());
    }
    for flag in ["blocked", "waiting"] {
        if r.query.get(flag) == "1" {
            find = find.eq(flag, 1);
        }
    }
    if !words.is_empty() {
        find = find.like("donor", &words);
    }
    let number = r.page_number();
    let (total, found) = r.app.office.read(|x| {
        Ok((x.count(&find)?, x.find::<Contribution>(&find.clone().order("donor", Order::Asc).limit(SIZE).offset((number - 1) * SIZE))?))
    })?;
    let rows = found
        .iter()
        .map(|c| &c.value)
        .map(|c| {
            vec![
                vec![
                    Inline::Link(link(format!("/office/contributions/{}", c.id), donor(c))),
                    Inline::Hint(Text::Key(format!("donor-kind-{}", c.donor_kind.code()))),
                ],
                tags(c),
                cell(Text::Money(c.offered)),
                cell(Text::Usd(c.pledged_usd())),
                cell(Text::Usd(c.signed_usd())),
                cell(Text::Usd(c.received_usd())),
            ]
        })
        .collect();
    let filter = Form { get: true, ..Form::new("/office/contributions", "filter") }.field(line("q").value(words.clone()).optional()).field(
        field(
            "state",
            Input::Select(
                MACHINE
                    .states()
                    .into_iter()
                    .map(|s| Choice { value: s.into(), text: Text::Key(MACHINE.state_key(s)), hint: None })
                    .collect(),
            ),
        )
        .label(msg("head-state"))
        .values(states)
        .optional(),
    );
    let heads = [
        ("head-donor", false),
        ("head-state", false),
        ("head-offered", true),
        ("figure-pledged", true),
        ("figure-signed", true),
        ("figure-received", true),
    ];
    let mut p = Page::new(msg("contributions-title")).under("/office", msg("nav-work")).wide();
    let mut buttons = Vec::new();
    if r.has_any(&[Role::FinanceAssistant]) {
        buttons.push(link("/office/contributions/new", msg("offer-new")));
    }
    buttons.push(link("/office/rates", msg("rates-title")));
    p = p.with(Block::Buttons(buttons)).with(filter.block());
    let href = format!("/office/contributions?{}", serde_urlencoded::to_string(&r.query.fields).unwrap_or_default());
    page(
        p.with(Block::Table(table("contributions-table", &heads, rows, msg("contributions-none-here"))))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .data(found.iter().map(|c| &c.value).collect::<Vec<_>>()),
    )
}

fn donor(c: &Contribution) -> Text {
    c.donor_state.as_ref().map_or_else(|| raw(c.donor_name.clone()), |s| Text::State(s.clone()))
}

fn tags(c: &Contribution) -> Vec<Inline> {
    let mut tags = vec![state_tag(&MACHINE, &c.state)];
    if c.blocked() && c.state != "refused" {
        tags.push(Inline::Tag(Tone::Amber, msg("tag-blocked")));
    }
    if c.waiting_receipt().is_some() {
        tags.push(Inline::Tag(Tone::Amber, msg("tag-receipt-waits")));
    }
    if c.anonymous {
        tags.push(Inline::Tag(Tone::Plain, msg("tag-anonymous")));
    }
    tags
}

fn state_choices(r: &Request<'_>) -> Vec<Choice> {
    let reference = r.app.office.reference();
    let mut codes: Vec<String> = reference.states.iter().map(|s| s.alpha3.clone()).collect();
    r.locale.sort_states(&mut codes);
    codes.into_iter().map(|c| Choice { value: c.clone(), text: Text::State(c), hint: None }).collect()
}

fn offer_form(r: &Request<'_>) -> Handled {
    let kinds: Vec<&str> = DonorKind::ALL.iter().map(|k| k.code()).collect();
    let form = Form::new("/office/contributions/new", "offer-record")
        .field(field("donor_kind", Input::Radios(choices("donor-kind", &kinds))))
        .field(field("donor_state", Input::Select(state_choices(r))).optional().hint("donor-state-hint"))
        .field(line("donor_name").optional().hint("donor-name-hint"))
        .field(field("amount", Input::Number))
        .field(field("currency", Input::Line(4)).value("USD").hint("currency-hint"))
        .field(field("offered_on", Input::Day).value(day(r.app.office.now()).to_string()))
        .field(field("tied", Input::Radios(crate::kit::yes_no())).hint("tied-hint"))
        .field(lines("tied_words", 1000).optional().hint("tied-words-hint"))
        .field(field("anonymous", Input::Radios(crate::kit::yes_no())).value("no").hint("anonymous-hint"));
    page(
        Page::new(msg("offer-new"))
            .under("/office/contributions", msg("nav-contributions-office"))
            .with(Block::Inset(msg("offer-no-purpose")))
            .with(form.block()),
    )
}

fn offer(r: &Request<'_>) -> Handled {
    let kind = r.choice("donor_kind", &["state", "philanthropic", "private"]);
    let donor_kind = DonorKind::ALL.into_iter().find(|k| k.code() == kind).unwrap_or(DonorKind::State);
    let state = r.text("donor_state");
    if !state.is_empty() && r.app.office.reference().states.get(state).is_none() {
        r.refuse(Refusal::new("WA-01", "state-unknown").at("donor_state"));
    }
    let donor_name = r.optional("donor_name", 200);
    let offered = r.money("amount", "currency");
    let offered_on = r.day("offered_on");
    let tied = r.choice("tied", &["yes", "no"]) == "yes";
    let words = r.optional("tied_words", 1000);
    if tied && words.is_empty() {
        r.refuse(Refusal::new("MON-03", "answer-missing").at("tied_words"));
    }
    // There is no purpose field (MON-03): a caller who sends one is told so, never quietly ignored.
    for (name, _) in &r.sent.fields {
        if ["purpose", "earmark", "project", "for"].contains(&name.as_str()) {
            r.refuse(Refusal::new("MON-03", "purpose-not-taken").with("field", Arg::Text(name.clone())));
        }
    }
    let anonymous = r.choice("anonymous", &["yes", "no"]) == "yes";
    r.clear()?;
    let act = r.act()?;
    let receipt = r.app.office.record_offer(&act, |id| Offer {
        id,
        donor_kind,
        donor_state: Some(state.to_owned()).filter(|s| !s.is_empty()),
        donor_name: donor_name.clone(),
        offered,
        offered_on,
        tied: tied.then(|| words.clone()),
        anonymous,
    })?;
    let to = format!("/office/contributions/{}", receipt.subject);
    r.done(receipt, to, "done-offer")
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Contribution> = office.fetch(r.id()?)?;
    let c = &stored.value;
    let mut rows = vec![
        row("head-kind", Text::Key(format!("donor-kind-{}", c.donor_kind.code()))),
        row_of(msg("head-state"), tags(c)),
        row_of(msg("head-offered"), vec![Text::Money(c.offered).into(), Inline::Hint(Text::Date(c.offered_on))]),
        row("field-anonymous", msg(if c.anonymous { "answer-yes" } else { "answer-no" })),
    ];
    if let Some(e) = &c.earmark {
        rows.push(row_of(
            msg("earmark-words"),
            vec![
                raw(e.words.clone()).into(),
                Inline::Hint(e.exit.as_ref().map_or_else(|| msg("earmark-waits"), |x| Text::Key(format!("earmark-{x}")))),
            ],
        ));
    }
    if let Some((reasons, _)) = &c.screening {
        rows.push(row("screening-reasons", raw(reasons.clone())));
    }
    let fixed = |key: &'static str, f: &Fixed| {
        row_of(
            msg(key),
            vec![
                Text::Money(f.amount).into(),
                Inline::Hint(msg_with(
                    "fixed-at",
                    vec![
                        ("usd", Arg::Usd(f.usd)),
                        ("rate", Arg::Text(f.rate.to_string())),
                        ("date", Arg::Date(f.date)),
                        ("reference", Arg::Text(f.reference.clone())),
                    ],
                )),
            ],
        )
    };
    rows.extend(c.pledge.as_ref().map(|f| fixed("figure-pledged", f)));
    rows.extend(c.agreement.as_ref().map(|f| fixed("figure-signed", f)));
    for credit in &c.receipts {
        rows.push(fixed(if credit.checked_by.is_some() { "figure-received" } else { "receipt-waiting" }, &credit.fixed));
    }
    let mut p = Page::new(donor(c))
        .caption(msg("contribution"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .with(Block::Summary(rows))
        .data(c);
    for block in acts(r, &stored)? {
        p = p.with(block);
    }
    let revisions = office.read(|x| x.revisions("contribution", c.id))?;
    let entries = super::ledger::entries_of(r, c.id)?;
    page(p.with(heading("entries")).with(entries).with(crate::kit::history(&revisions, &MACHINE)))
}

/// The forms open to this person in this state.
fn acts(r: &Request<'_>, stored: &Stored<Contribution>) -> Result<Vec<Block>, bursar_office::Failure> {
    let c = &stored.value;
    let at = |what: &str| format!("/office/contributions/{}/{what}", c.id);
    let has = |role: Role| r.has_any(&[role]);
    let today = day(r.app.office.now()).to_string();
    let due = match &c.agreement {
        Some(a) => bursar_domain::Money { minor: a.amount.minor - c.received_minor(), ..a.amount },
        None => c.offered,
    };
    let amount_form = |action: String, button: &'static str, title: &'static str, hint: &'static str| {
        Form::new(action, button)
            .title(title)
            .on(stored.version)
            .field(field("amount", Input::Number).value(bursar_domain::money::decimal(due.minor, due.currency.digits())))
            .field(field("currency", Input::Line(4)).value(due.currency.to_string()))
            .field(field("date", Input::Day).value(today.clone()))
            .field(line("reference").hint(hint))
            .block()
    };
    let mut blocks = Vec::new();
    if c.blocked() && c.state != "refused" {
        blocks.push(Block::Notice(msg("earmark-blocked"), Vec::new()));
        if has(Role::FundManager) {
            let mut exits = vec!["dropped", "refused"];
            if r.app.office.parameters()?.yes("conditional_allowed") {
                exits.insert(1, "conditional");
            }
            blocks.push(
                Form::new(at("earmark"), "earmark-decide")
                    .title("earmark-form")
                    .on(stored.version)
                    .field(field("exit", Input::Radios(choices("earmark", &exits))))
                    .field(lines("reason", 1000))
                    .block(),
            );
        }
        return Ok(blocks);
    }
    match c.state.as_str() {
        "screening" if has(Role::FundManager) => blocks.push(
            Form::new(at("screen"), "screen-clear")
                .title("screen-form")
                .intro(msg("screen-text"))
                .on(stored.version)
                .field(lines("reason", 1000).hint("screen-hint"))
                .sends("decision", "clear")
                .button("decision", "refuse", "screen-refuse", ButtonLook::Grave)
                .block(),
        ),
        "offered" | "cleared" if has(Role::FinanceAssistant) => {
            blocks.push(amount_form(at("pledge"), "pledge-record", "pledge-form", "reference-letter"))
        }
        "pledged" if has(Role::FundManager) => blocks.push(amount_form(at("sign"), "sign-record", "sign-form", "reference-agreement")),
        "agreed" | "part_received" => {
            if c.waiting_receipt().is_some() {
                if has(Role::Certifying) {
                    blocks.push(
                        Form::new(at("check"), "receipt-check").title("check-form").intro(msg("check-text")).on(stored.version).block(),
                    );
                }
            } else if has(Role::FinanceAssistant) {
                blocks.push(amount_form(at("receipt"), "receipt-record", "receipt-form", "reference-bank"));
            }
        }
        _ => {}
    }
    if r.has_any(&[Role::FinanceAssistant, Role::FundManager]) && c.state != "refused" {
        let others = r.app.office.anonymous_donors()? as i64 - i64::from(c.anonymous);
        let least = r.app.office.parameters()?.count("anon_min_group");
        let mut inner = vec![para(msg("anonymity-text"))];
        if others + 1 < least {
            inner.push(Block::Warning(msg_with("anonymity-warning", vec![("least", Arg::Int(least))])));
        }
        let (value, button) = if c.anonymous { ("no", "anonymity-off") } else { ("yes", "anonymity-on") };
        inner.push(Form::new(at("anonymity"), button).secondary().on(stored.version).sends("anonymous", value).block());
        blocks.push(Block::Details(msg("anonymity-title"), inner));
    }
    Ok(blocks)
}

fn screen(r: &Request<'_>) -> Handled {
    let clear = r.choice("decision", &["clear", "refuse"]) == "clear";
    let reasons = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.screen_donor(&r.act()?, r.id()?, r.seen(), clear, &reasons)?;
    back(r, receipt, "done-screened")
}

fn earmark(r: &Request<'_>) -> Handled {
    let exit = r.choice("exit", &["dropped", "conditional", "refused"]).to_owned();
    let reason = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.resolve_earmark(&r.act()?, r.id()?, r.seen(), &exit, &reason)?;
    back(r, receipt, "done-earmark")
}

fn fixed_input(r: &Request<'_>) -> Result<FixedInput, bursar_office::Failure> {
    let input = FixedInput { amount: r.money("amount", "currency"), date: r.day("date"), reference: r.required("reference", 200) };
    r.clear()?;
    Ok(input)
}

fn pledge(r: &Request<'_>) -> Handled {
    let input = fixed_input(r)?;
    back(r, r.app.office.pledge(&r.act()?, r.id()?, r.seen(), &input)?, "done-pledged")
}

fn sign(r: &Request<'_>) -> Handled {
    let input = fixed_input(r)?;
    back(r, r.app.office.sign_agreement(&r.act()?, r.id()?, r.seen(), &input)?, "done-signed")
}

fn receipt(r: &Request<'_>) -> Handled {
    let input = fixed_input(r)?;
    back(r, r.app.office.record_receipt(&r.act()?, r.id()?, r.seen(), &input)?, "done-receipt")
}

fn check(r: &Request<'_>) -> Handled {
    back(r, r.app.office.check_receipt(&r.act()?, r.id()?, r.seen())?, "done-checked")
}

fn anonymity(r: &Request<'_>) -> Handled {
    let anonymous = r.choice("anonymous", &["yes", "no"]) == "yes";
    r.clear()?;
    back(r, r.app.office.set_anonymous(&r.act()?, r.id()?, r.seen(), anonymous)?, "done-anonymity")
}

fn back(r: &Request<'_>, receipt: bursar_store::Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/contributions/{}", r.param("id")), key)
}

fn rates(r: &Request<'_>) -> Handled {
    let all = r.app.office.rates()?;
    let rows = all
        .iter()
        .map(|x| {
            vec![
                cell(Text::Date(x.value.from)),
                cell(Text::Code(x.value.currency.to_string())),
                cell(Text::Code(x.value.rate.to_string())),
                cell(Text::Int(x.version)),
                cell(Text::Time(x.value.loaded_at)),
            ]
        })
        .collect();
    let mut p = Page::new(msg("rates-title"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .with(Block::Lead(msg("rates-lead")))
        .data(all.iter().map(|x| &x.value).collect::<Vec<_>>());
    if r.has_any(&[Role::FinanceAssistant]) {
        p = p.with(
            Form::new("/office/rates", "rates-load")
                .title("rates-form")
                .field(field("file", Input::File(".csv,text/csv")).hint("rates-hint"))
                .block(),
        );
    }
    let heads = [("head-from", false), ("head-currency", false), ("head-rate", true), ("head-version", true), ("head-loaded", false)];
    page(p.with(Block::Table(table("rates-table", &heads, rows, msg("rates-none")))))
}

/// Takes the good rows of the file and reports every bad one with its line; nothing when none is good.
fn load_rates(r: &Request<'_>) -> Handled {
    let Some(file) = r.file("file") else {
        return Err(Refusal::new("MON-02", "file-missing").at("file").into());
    };
    if file.too_large {
        return Err(Refusal::new("MON-02", "file-too-large")
            .at("file")
            .with("name", Arg::Text(file.name.clone()))
            .with("max", Arg::Int((bursar_domain::account::FILE_MAX / 1024 / 1024) as i64))
            .into());
    }
    let loaded = bursar_exchange::load_rates(&file.name, &file.bytes);
    let findings: Vec<Refusal> = loaded
        .findings
        .iter()
        .map(|f| {
            let reason = r.locale.message(f.key, &f.args).into_owned();
            let wrong = |key: &'static str| Refusal::new("MON-02", key).at("file").with("reason", Arg::Text(reason.clone()));
            let line = Arg::Int(f.line as i64);
            match &f.column {
                _ if f.line == 0 => wrong("import-whole"),
                None => wrong("import-line").with("line", line),
                Some(c) => wrong("import-cell").with("line", line).with("column", Arg::Text(c.name.clone())),
            }
        })
        .collect();
    if loaded.good.is_empty() {
        return Err(bursar_office::Failure::Refused(bursar_domain::Refusals(findings)));
    }
    let receipt = r.app.office.load_rates(&r.act()?, &loaded.good)?;
    if findings.is_empty() {
        return r.done(receipt, "/office/rates", "done-rates");
    }
    let mut all = vec![
        Refusal::new("MON-02", "rates-part-taken")
            .with("good", Arg::Int(loaded.good.len() as i64))
            .with("bad", Arg::Int(findings.len() as i64))
            .at("file"),
    ];
    all.extend(findings);
    Err(bursar_office::Failure::Refused(bursar_domain::Refusals(all)))
}
