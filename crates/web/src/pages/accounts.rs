//! Accounts: R21 creates them and grants roles; nobody grants themselves (ACT-01).

use crate::kit::{field, line, link, para, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Text, Tone, msg, raw};
use bursar_domain::account::Account;
use bursar_domain::{Grant, Refusal, Role, Scope};
use bursar_store::{Find, Order, Record, Stored};

const R21: Who = Who::Roles(&[Role::Administrator]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/accounts", R21, list),
    get("/office/accounts/new", R21, create_form),
    post("/office/accounts/new", R21, create, "/office/accounts/new"),
    get("/office/accounts/{id}", R21, show),
    post("/office/accounts/{id}", R21, change, "/office/accounts/{id}"),
];
const SIZE: i64 = 50;

fn list(r: &Request<'_>) -> Handled {
    let words = r.query.get("q").trim().to_owned();
    let mut find = Find::of(Account::KIND);
    if !words.is_empty() {
        find = find.like("login", &words.to_lowercase());
    }
    let number = r.page_number();
    let (total, found) = r.app.office.read(|x| {
        Ok((x.count(&find)?, x.find::<Account>(&find.clone().order("name", Order::Asc).limit(SIZE).offset((number - 1) * SIZE))?))
    })?;
    let rows = found
        .iter()
        .map(|a| &a.value)
        .map(|a| {
            let state = if a.state == "active" {
                Inline::Tag(Tone::Green, msg("account-active"))
            } else {
                Inline::Tag(Tone::Plain, msg("account-disabled"))
            };
            vec![
                vec![
                    Inline::Link(link(format!("/office/accounts/{}", a.id), raw(a.name.clone()))),
                    Inline::Hint(Text::Code(a.login.clone())),
                ],
                roles(a),
                vec![state],
            ]
        })
        .collect();
    let filter = Form { get: true, ..Form::new("/office/accounts", "filter") }.field(line("q").value(words).optional());
    let query: Vec<_> = r.query.fields.iter().filter(|(n, _)| n != "page").collect();
    let href = format!("/office/accounts?{}", serde_urlencoded::to_string(query).unwrap_or_default());
    let data: Vec<_> = found.iter().map(|a| &a.value).collect();
    page(
        Page::new(msg("accounts-title"))
            .under("/office", msg("nav-work"))
            .with(Block::Buttons(vec![link("/office/accounts/new", msg("account-new"))]))
            .with(filter.block())
            .with(Block::Table(table(
                "accounts-title",
                &[("head-name", false), ("head-roles", false), ("head-state", false)],
                rows,
                msg("accounts-none"),
            )))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .data(data),
    )
}

fn roles(a: &Account) -> Vec<Inline> {
    a.grants
        .iter()
        .flat_map(|g| {
            let place = match &g.scope {
                Scope::State(s) => Some(Inline::Hint(Text::State(s.clone()))),
                Scope::Fund => None,
            };
            [Some(Inline::Text(Text::Key(g.role.label().to_owned()))), place].into_iter().flatten()
        })
        .collect()
}

fn role_fields(r: &Request<'_>, a: Option<&Account>, form: Form) -> Form {
    let roles = Role::ALL.iter().map(|x| Choice { value: x.code().into(), text: Text::Key(x.label().to_owned()), hint: None }).collect();
    let states = r.state_choices();
    let held = a.map_or_else(Vec::new, |a| a.grants.iter().map(|g| g.role.code().to_owned()).collect());
    let state = a
        .and_then(|a| a.grants.iter().find_map(|g| if let Scope::State(s) = &g.scope { Some(s.clone()) } else { None }))
        .unwrap_or_default();
    form.field(field("roles", Input::Checks(roles)).values(held))
        .field(field("state", Input::Select(states)).value(state).optional().hint("account-state-hint"))
}

/// The grants of the form: State roles hold for the State named, which must be one.
fn grants(r: &Request<'_>) -> Vec<Grant> {
    let state = r.text("state");
    let of_state = |role: &Role| matches!(role, Role::Mission | Role::Drafter | Role::Nominee);
    let roles: Vec<Role> = r.sent.all("roles").into_iter().filter_map(|c| c.parse().ok()).collect();
    let wanted = !state.is_empty() || roles.iter().any(of_state);
    if wanted && r.app.office.reference().states.get(state).is_none() {
        r.refuse(Refusal::new("", "state-unknown").at("state"));
    }
    let scope = |role: &Role| if of_state(role) { Scope::State(state.to_owned()) } else { Scope::Fund };
    roles.into_iter().map(|role| Grant { role, scope: scope(&role) }).collect()
}

fn create_form(r: &Request<'_>) -> Handled {
    let form = Form::new("/office/accounts/new", "account-create")
        .field(field("login", Input::Email))
        .field(line("name"))
        .field(line("office").optional());
    let form = role_fields(r, None, form).field(field("password", Input::Password("new-password")).hint("password-first-hint"));
    page(
        Page::new(msg("account-new"))
            .under("/office/accounts", msg("accounts-title"))
            .with(para(msg("account-new-text")))
            .with(form.block()),
    )
}

fn create(r: &Request<'_>) -> Handled {
    let home = Some(r.text("state").to_owned()).filter(|s| !s.is_empty());
    let account = Account {
        id: r.app.office.new_id(),
        state: "active".into(),
        login: r.optional("login", 200),
        name: r.optional("name", 200),
        office: r.optional("office", 200),
        home_state: home,
        grants: grants(r),
        demo: false,
    };
    r.clear()?;
    let receipt = r.app.office.create_account(&r.act()?, &account, r.sent.get("password"))?;
    r.done(receipt, "/office/accounts", "done-account")
}

fn show(r: &Request<'_>) -> Handled {
    let stored: Stored<Account> = r.app.office.fetch(r.id()?)?;
    let a = &stored.value;
    let mut p =
        Page::new(raw(a.name.clone())).caption(Text::Code(a.login.clone())).under("/office/accounts", msg("accounts-title")).data(a);
    if r.actor()?.id == a.id {
        p = p.with(Block::Inset(msg("account-own")));
    } else {
        let form = role_fields(r, Some(a), Form::new(format!("/office/accounts/{}", a.id), "account-save").on(stored.version))
            .field(field("active", Input::Radios(crate::kit::yes_no())).value(if a.state == "active" { "yes" } else { "no" }));
        p = p.with(para(msg("account-change-text"))).with(form.block());
    }
    page(p)
}

fn change(r: &Request<'_>) -> Handled {
    let active = r.choice("active", &["yes", "no"]) == "yes";
    let grants = grants(r);
    r.clear()?;
    let receipt = r.app.office.change_account(&r.act()?, r.id()?, r.seen(), &grants, active)?;
    r.done(receipt, "/office/accounts", "done-account")
}
