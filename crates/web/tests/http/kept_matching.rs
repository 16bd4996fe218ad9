//! The forms of matches, for the walk over every form (`kept`).

use crate::http::Person;
use crate::matching::{course, matched, need, published, step};
use crate::world::World;
use bursar_domain::need::Visibility;

/// Walks one form: who, the page it is on, the act it does, what is given to fill it in with.
type Go<'a> = &'a dyn Fn(&Person<'_>, &str, &str, &[(&str, &str)]);

pub fn matches(go: Go<'_>) {
    let w = World::after(None);
    let same = |p: &Person<'_>, at: &str, given: &[(&str, &str)]| go(p, at, at, given);
    let (r3, r19, r20) = (w.person("mission.ken"), w.person("verifier"), w.person("contributor"));
    published(&w, &course("A course"));
    let partners = need(&w, Visibility::Partners);
    same(&r20, &format!("/office/needs/{partners}/put-forward"), &[]);
    let private = need(&w, Visibility::Private);
    let of = |title: &str| matched(&w, private, published(&w, &course(title)));
    same(&r19, &format!("/office/matches/{}/dismiss", of("Another")), &[]);
    let offered = of("A third");
    step(&w, offered, "offer");
    same(&r3, &format!("/office/matches/{offered}/decline"), &[]);
    let talking = of("A fourth");
    step(&w, talking, "discuss");
    same(&r3, &format!("/office/matches/{talking}/agree"), &[("start", "2027"), ("end", "2028-06")]);
}
