//! The forms of files of records, for the walk over every form (`kept`).

use crate::bulk::{HEAD, row, sent};
use crate::http::Person;
use crate::world::World;

/// Walks one form: who, the page it is on, the act it does, what is given to fill it in with.
type Go<'a> = &'a dyn Fn(&Person<'_>, &str, &str, &[(&str, &str)]);

pub fn files_of_records(go: Go<'_>) {
    let w = World::after(None);
    let (r19, r20) = (w.person("verifier"), w.person("contributor"));
    let same = |p: &Person<'_>, at: &str, given: &[(&str, &str)]| go(p, at, at, given);
    same(&r20, "/office/catalogue/bulk", &[]);
    same(&r19, "/office/catalogue/exchange", &[("portal", "Cybil"), ("address", "https://example.org/"), ("as_of", "2026-01-01")]);
    let id = sent(&r20, &format!("{HEAD}\n{}", row("A course")));
    let at = format!("/office/catalogue/imports/{id}");
    r20.done(&r20.page(&at).form(&format!("{at}/apply")));
    same(&r20, &format!("{at}/undo"), &[]);
}
