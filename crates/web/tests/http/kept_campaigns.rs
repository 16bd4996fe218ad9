//! The forms of collection campaigns, for the walk over every form (`kept`).

use crate::http::Person;
use crate::world::World;

/// Walks one form: who, the page it is on, the act it does, what is given to fill it in with.
type Go<'a> = &'a dyn Fn(&Person<'_>, &str, &str, &[(&str, &str)]);

pub fn campaigns(go: Go<'_>) {
    let w = World::after(None);
    let c = crate::campaigns::campaigns(&w);
    let (r7, r9, ken) = (w.person("project.officer"), w.person("fund.manager"), w.person("mission.ken"));
    go(&w.anyone(), "/searches/new", "/searches/new", &[("email", "reader@mail.example")]);
    go(&ken, "/office/me/mail", "/office/me/mail", &[]);
    go(&r7, "/office/campaigns/new", "/office/campaigns/new", &[]);
    let draft = format!("/office/campaigns/{}/edit", c.draft.0);
    go(&r9, &draft, &draft, &[]);
    let at = |what: &str| format!("/office/campaigns/{}/{what}", c.open.0);
    go(&r9, &at("extend"), &at("extend"), &[]);
    let links: Vec<String> = ken.page(&at("reply")).form(&at("reply")).names().into_iter().filter(|n| n.starts_with("link_")).collect();
    let mut given: Vec<(&str, &str)> = links.iter().map(|l| (l.as_str(), "https://example.org/")).collect();
    given.push(("joint", "Senegal"));
    go(&ken, &at("reply"), &at("reply"), &given);
    go(&w.person("contributor"), &at("reply"), &at("reply"), &given);
    go(&ken, &at("reply"), &at("reply/sheet"), &[]);
    crate::campaigns::save(&w, c.open.0, "mission.ken", "KEN", "More.");
    go(&ken, &at("reply/send"), &at("reply/send"), &[]);
    given.extend([("who", "state"), ("respondent", "Kenya")]);
    go(&r7, &at("paper"), &at("paper"), &given);
}
