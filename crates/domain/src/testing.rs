//! What tests of the domain begin with: people by their role, days, entries by the dozen.

use crate::id::Id;
use crate::money::Cents;
use crate::refusal::Decided;
use crate::role::{Actor, Grant, Role, Scope};
use jiff::{Timestamp, civil::date};
use std::cell::Cell;

/// Somebody with these roles, for the fund as a whole; a State's roles are held for Kenya.
pub(crate) fn person(name: &str, roles: &[Role]) -> Actor {
    let own = |r: &Role| matches!(r, Role::Mission | Role::Drafter | Role::Nominee);
    let scope = |r: &Role| if own(r) { Scope::State("KEN".into()) } else { Scope::Fund };
    let grants = roles.iter().map(|r| Grant { role: *r, scope: scope(r) }).collect();
    Actor { id: Id::named("account", name), name: name.into(), grants, state: None }
}
pub(crate) fn r3() -> Actor {
    person("r3", &[Role::Mission])
}
pub(crate) fn r7() -> Actor {
    person("r7", &[Role::ProjectOfficer])
}
pub(crate) fn r8() -> Actor {
    person("r8", &[Role::FinanceAssistant])
}
pub(crate) fn r9() -> Actor {
    person("r9", &[Role::FundManager])
}
pub(crate) fn r10() -> Actor {
    person("r10", &[Role::HighRepresentative])
}
pub(crate) fn r12() -> Actor {
    person("r12", &[Role::Certifying])
}
pub(crate) fn noon(y: i16, m: i8, d: i8) -> Timestamp {
    crate::time::at(date(y, m, d), 12, 0)
}
pub(crate) fn usd(dollars: i64) -> Cents {
    Cents::dollars(dollars)
}
/// Keys of what refused it.
pub(crate) fn keys<T: std::fmt::Debug>(d: Decided<T>) -> Vec<&'static str> {
    d.unwrap_err().0.iter().map(|r| r.key).collect()
}

thread_local!(static NEXT: Cell<u64> = const { Cell::new(0) });
/// An id that no other of this test has.
pub(crate) fn id() -> Id {
    NEXT.set(NEXT.get() + 1);
    Id::named("entry", &NEXT.get().to_string())
}
