//! A need as everyone may read it, once its State has made it public (SM-17).

use bursar_domain::Id;
use bursar_domain::catalogue::When;
use bursar_domain::need::Need;
use bursar_domain::text::LangText;
use bursar_domain::time::day;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

/// An open need that its State has made public. What it does not say is `null` or empty: not said, or any.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PublicNeed {
    /// Id: the end of its address.
    pub id: Id,
    /// Address of its page, which leads to the reader's language.
    pub href: String,
    /// Alpha-3 code of the State whose need it is.
    pub alpha3: String,
    /// Title, with its language of record.
    pub title: LangText,
    /// The State's own words.
    pub description: LangText,
    /// Codes of `map_theme`.
    pub themes: Vec<String>,
    /// Codes of `fund_domain`.
    pub domains: Vec<String>,
    /// Codes of `activity_type` that would meet it; empty: any.
    pub activity_types: Vec<String>,
    /// Codes of `delivery_mode` it can use; empty: any.
    pub delivery: Vec<String>,
    /// Languages its people can work in; empty: not said.
    pub languages: Vec<String>,
    /// Codes of `audience`.
    pub audience: Vec<String>,
    /// Wanted from: a year, a month or a day.
    pub from: Option<When>,
    /// Wanted until: a year, a month or a day.
    pub until: Option<When>,
    /// When its State opened it.
    pub opened_on: Option<Date>,
    /// When its State last confirmed it.
    pub confirmed_on: Option<Date>,
    /// When it expires, if it is not confirmed again.
    pub expires_on: Option<Date>,
}

impl PublicNeed {
    /// Of an open public need; of any other there is none. `origin` is `https://host` as the public sees it.
    pub fn of(n: &Need, origin: &str) -> Option<PublicNeed> {
        n.is_public().then(|| PublicNeed {
            id: n.id,
            href: format!("{origin}/needs/{}", n.id),
            alpha3: n.alpha3.clone(),
            title: n.title.clone(),
            description: n.description.clone(),
            themes: n.themes.clone(),
            domains: n.domains.clone(),
            activity_types: n.activity_types.clone(),
            delivery: n.delivery.clone(),
            languages: n.languages.clone(),
            audience: n.audience.clone(),
            from: n.from,
            until: n.until,
            opened_on: n.opened_at.map(day),
            confirmed_on: n.confirmed_on,
            expires_on: n.expires_on(),
        })
    }
}
