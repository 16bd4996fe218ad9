//! The forms of needs, for the walk over every form (`kept`).

use crate::http::Person;
use crate::world::World;

/// Walks one form: who, the page it is on, the act it does, what is given to fill it in with.
type Go<'a> = &'a dyn Fn(&Person<'_>, &str, &str, &[(&str, &str)]);

pub fn needs(go: Go<'_>) {
    let w = World::after(None);
    let n = crate::needs::needs(&w);
    let (capital, mission) = (w.person("drafter.ken"), w.person("mission.ken"));
    let given = [("from", "2026"), ("until", "2027-05")];
    go(&capital, "/office/needs/new", "/office/needs/new", &given);
    let at = |id: bursar_domain::Id, what: &str| format!("/office/needs/{id}{what}");
    go(&capital, &at(n.draft, "/edit"), &at(n.draft, "/edit"), &given);
    go(&mission, &at(n.endorsed, ""), &at(n.endorsed, "/return"), &[]);
    go(&mission, &at(n.endorsed, "/open"), &at(n.endorsed, "/open"), &[]);
    go(&mission, &at(n.public, "/visibility"), &at(n.public, "/visibility"), &[("visibility", "partners")]);
    go(&mission, &at(n.matched, "/close"), &at(n.matched, "/close"), &[]);
    go(&mission, &at(n.open, "/withdraw"), &at(n.open, "/withdraw"), &[]);
}
