//! The tables of the nightly file: each public record as a line of JSON and as a row of CSV.

use super::needs::PublicNeed;
use super::records::PublicDocument;
use super::records::{Maker, PublicProgramme};
use crate::public::{PublicCall, PublicContribution, calls};
use bursar_domain::Id;
use bursar_domain::catalogue::{ActorRecord, CITABLE, Document, Part, Programme, Region};
use bursar_domain::member_state::MemberState;
use bursar_domain::need::Need;
use bursar_domain::organisation::Organisation;
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_domain::vocabulary::Term;
use bursar_exchange::Cell;
use bursar_store::{Find, Reader, Record, StoreError};
use serde::Serialize;

/// Records read at once.
const READ: i64 = 1_000;

/// A record both ways.
pub(super) struct Line {
    pub json: String,
    pub cells: Vec<Cell>,
}

impl Line {
    fn new(value: &impl Serialize, cells: Vec<Cell>) -> Result<Line, StoreError> {
        let json = serde_json::to_string(value).map_err(|e| StoreError(e.to_string()))?;
        Ok(Line { json, cells })
    }
}

/// Who takes the lines.
pub(super) type Take<'a> = &'a mut dyn FnMut(Line) -> Result<(), StoreError>;

/// A table: its name, its columns, and where its lines come from.
pub(super) struct Table {
    pub name: &'static str,
    pub head: fn() -> Vec<String>,
    pub lines: fn(&mut Reader, &Maker<'_>, Take<'_>) -> Result<(), StoreError>,
}

/// All of them, in their order in the file.
pub(super) const TABLES: &[Table] = &[
    Table { name: "programmes", head: programme_head, lines: programmes },
    Table {
        name: "documents",
        head: || texts(&["code", "kind", "publisher", "states", "themes", "date", "links"]).into_iter().chain(named(&[])).collect(),
        lines: documents,
    },
    Table { name: "needs", head: need_head, lines: needs },
    Table { name: "actors", head: || named(&["code", "kind", "state", "member_organisation", "url"]), lines: actors },
    Table { name: "regions", head: || named(&["code", "kind", "members", "as_of", "source"]), lines: regions },
    Table { name: "states", head: || named(&["alpha3", "alpha2", "m49", "standing", "region_m49", "subregion_m49"]), lines: states },
    Table { name: "organisations", head: || texts(&["code", "name", "members"]), lines: organisations },
    Table { name: "terms", head: || named(&["list", "code", "status", "source"]), lines: terms },
    Table { name: "calls", head: || named(&["number", "state", "meeting", "first_day", "last_day", "allotment_usd"]), lines: public_calls },
    Table {
        name: "contributions",
        head: || {
            texts(&[
                "donor_alpha3",
                "donor",
                "kind",
                "anonymous",
                "currency",
                "amount",
                "pledged_usd",
                "signed_usd",
                "received_usd",
                "receivable_usd",
                "refunded_usd",
                "written_off_usd",
                "date",
            ])
        },
        lines: public_contributions,
    },
];

fn texts(names: &[&str]) -> Vec<String> {
    names.iter().map(|n| (*n).to_owned()).collect()
}

/// Columns with a name in each language behind them.
fn named(names: &[&str]) -> Vec<String> {
    texts(names).into_iter().chain(LANGUAGES.iter().map(|l| format!("name_{l}"))).collect()
}

fn in_languages(text: &LangText) -> impl Iterator<Item = Cell> {
    LANGUAGES.iter().map(|l| Cell::Text(text.texts.get(*l).cloned().unwrap_or_default()))
}

fn joined<'a>(codes: impl IntoIterator<Item = &'a str>) -> Cell {
    Cell::Text(codes.into_iter().collect::<Vec<_>>().join("; "))
}

fn words(text: impl ToString) -> Cell {
    Cell::Text(text.to_string())
}

const PROGRAMME: &[&str] = &[
    "code",
    "state",
    "kind",
    "activity_type",
    "themes",
    "fund_domains",
    "beneficiary_scope",
    "beneficiary_states",
    "beneficiary_regions",
    "beneficiary_organisations",
    "reached_through",
    "leads",
    "funders",
    "implementers",
    "start",
    "end",
    "status",
    "status_as_of",
    "status_today",
    "sources",
    "external_ids",
    "verification_level",
    "last_confirmed",
    "modified",
    "address",
    "title_record_language",
];

fn programme_head() -> Vec<String> {
    let of = |what: &'static str| LANGUAGES.iter().map(move |l| format!("{what}_{l}"));
    texts(PROGRAMME).into_iter().chain(of("title")).chain(of("summary")).collect()
}

fn programme_cells(p: &PublicProgramme) -> Vec<Cell> {
    let acting = |part: Part| joined(p.actors.iter().filter(|a| a.role == part).map(|a| a.org.as_str()));
    let list = |codes: &[String]| joined(codes.iter().map(String::as_str));
    let source = |s: &bursar_domain::catalogue::Source| match s.paragraph {
        Some(n) => format!("{} §{n}", s.doc),
        None => s.doc.clone(),
    };
    let sources: Vec<String> = p.sources.iter().map(source).collect();
    let external: Vec<String> = p.external_ids.iter().map(|e| format!("{}:{}", e.portal, e.id)).collect();
    let mut cells = vec![
        words(&p.code),
        words(&p.state),
        words(p.kind),
        words(p.activity_type.as_deref().unwrap_or_default()),
        list(&p.themes),
        list(&p.domains),
        words(p.beneficiaries.scope),
        list(&p.beneficiaries.states),
        list(&p.beneficiaries.regions),
        list(&p.beneficiaries.organisations),
        list(&p.reached_through.states),
        acting(Part::Lead),
        acting(Part::Funder),
        acting(Part::Implementer),
        p.start.map(|w| w.to_string()).into(),
        p.end.map(|w| w.to_string()).into(),
        words(p.status),
        p.status_as_of.map(|w| w.to_string()).into(),
        words(p.status_today),
        list(&sources),
        list(&external),
        Cell::Int(p.level.into()),
        p.last_confirmed.into(),
        p.modified.map(|t| t.to_string()).into(),
        words(&p.href),
        words(&p.title.record),
    ];
    cells.extend(in_languages(&p.title).chain(in_languages(&p.summary)));
    cells
}

/// Every record that can be cited and was not merged into another, by its id.
fn programmes(r: &mut Reader, maker: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    let mut after: Option<Id> = None;
    loop {
        let mut find = Find::of(Programme::KIND).any("state", CITABLE.into_iter().filter(|s| *s != "merged")).limit(READ);
        if let Some(id) = after {
            find = find.gt("id", id);
        }
        let page: Vec<Programme> = r.find::<Programme>(&find)?.into_iter().map(|s| s.value).collect();
        for p in maker.make(r, &page)? {
            take(Line::new(&p, programme_cells(&p))?)?;
        }
        after = page.last().map(|p| p.id);
        if (page.len() as i64) < READ {
            return Ok(());
        }
    }
}

fn documents(r: &mut Reader, _: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    let find = Find::of(Document::KIND).eq("state", "published");
    r.find::<Document>(&find)?.iter().map(|s| PublicDocument::of(&s.value)).try_for_each(|d| {
        let list = |codes: &[String]| joined(codes.iter().map(String::as_str));
        let mut cells = vec![words(&d.code), words(d.kind), words(&d.publisher), list(&d.states), list(&d.themes)];
        cells.push(d.date.map(|w| w.to_string()).into());
        cells.push(joined(d.readings.iter().map(|x| x.url.as_str())));
        cells.extend(in_languages(&d.title));
        take(Line::new(&d, cells)?)
    })
}

const NEED: &[&str] = &[
    "id",
    "state",
    "themes",
    "fund_domains",
    "activity_types",
    "delivery",
    "languages",
    "audience",
    "from",
    "until",
    "opened_on",
    "confirmed_on",
    "expires_on",
    "address",
    "title_record_language",
];

fn need_head() -> Vec<String> {
    let of = |what: &'static str| LANGUAGES.iter().map(move |l| format!("{what}_{l}"));
    texts(NEED).into_iter().chain(of("title")).chain(of("description")).collect()
}

/// Open needs that their States have made public.
fn needs(r: &mut Reader, maker: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    let find = crate::needs::public();
    r.find::<Need>(&find)?.iter().filter_map(|s| PublicNeed::of(&s.value, maker.origin)).try_for_each(|n| {
        let list = |codes: &[String]| joined(codes.iter().map(String::as_str));
        let mut cells = vec![words(n.id), words(&n.alpha3)];
        cells.extend([&n.themes, &n.domains, &n.activity_types, &n.delivery, &n.languages, &n.audience].map(|codes| list(codes)));
        cells.extend([n.from, n.until].map(|w| Cell::from(w.map(|w| w.to_string()))));
        cells.extend([n.opened_on, n.confirmed_on, n.expires_on].map(Cell::from));
        cells.extend([words(&n.href), words(&n.title.record)]);
        cells.extend(in_languages(&n.title).chain(in_languages(&n.description)));
        take(Line::new(&n, cells)?)
    })
}

fn actors(_: &mut Reader, maker: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    maker.reference.actors.values().try_for_each(|a: &ActorRecord| {
        let mut cells =
            vec![words(&a.code), words(&a.kind), a.state.clone().into(), a.member_organisation.clone().into(), a.url.clone().into()];
        cells.extend(in_languages(&a.name));
        take(Line::new(a, cells)?)
    })
}

fn regions(_: &mut Reader, maker: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    maker.reference.regions.iter().try_for_each(|x: &Region| {
        let members = x.members.iter().flatten().map(|m| m.alpha3.as_str());
        let mut cells = vec![words(&x.code), words(&x.kind), joined(members), x.as_of.into(), words(&x.source)];
        cells.extend(in_languages(&x.name));
        take(Line::new(x, cells)?)
    })
}

fn states(_: &mut Reader, maker: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    maker.reference.states.iter().try_for_each(|s: &MemberState| {
        let codes = [&s.alpha3, &s.alpha2, &s.m49];
        let mut cells: Vec<Cell> = codes.into_iter().map(words).collect();
        cells.extend([words(s.standing), words(&s.region.m49), words(&s.subregion.m49)]);
        cells.extend(in_languages(&s.names));
        take(Line::new(s, cells)?)
    })
}

fn organisations(_: &mut Reader, maker: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    maker.reference.organisations.iter().try_for_each(|o: &Organisation| {
        let members = o.on(maker.today).map(|m| m.alpha3.as_str());
        take(Line::new(o, vec![words(&o.code), words(&o.name), joined(members)])?)
    })
}

fn terms(_: &mut Reader, maker: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    maker.reference.terms.iter().try_for_each(|t: &Term| {
        let mut cells = vec![words(&t.list), words(&t.code), words(t.status), words(&t.source)];
        cells.extend(in_languages(&t.labels));
        take(Line::new(t, cells)?)
    })
}

fn public_calls(r: &mut Reader, _: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    r.find(&calls())?.iter().map(|c| PublicCall::of(&c.value)).try_for_each(|c| {
        let mut cells = vec![words(&c.number), words(&c.state), words(&c.meeting), c.first_day.into(), c.last_day.into()];
        cells.push(c.allotment_usd_cents.into());
        cells.extend(in_languages(&c.title));
        take(Line::new(&c, cells)?)
    })
}

fn public_contributions(_: &mut Reader, maker: &Maker<'_>, take: Take<'_>) -> Result<(), StoreError> {
    maker.contributions.iter().try_for_each(|c: &PublicContribution| {
        let cells = vec![
            c.donor_state.clone().into(),
            words(&c.donor_name),
            c.donor_kind.into(),
            c.anonymous.into(),
            c.amount.map(|m| m.currency.to_string()).into(),
            c.amount.into(),
            c.figures.pledged.into(),
            c.figures.signed.into(),
            c.figures.received.into(),
            c.receivable.into(),
            c.refunded.into(),
            c.written_off.into(),
            c.date.into(),
        ];
        take(Line::new(c, cells)?)
    })
}
