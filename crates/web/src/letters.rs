//! Mail in words: a few sentences of the interface, in the reader's language, and a link. Nothing of what the link leads to stands in it
//! (promise 24).

use crate::App;
use bursar_domain::mail::{Mail, Template};
use bursar_mail::Letter;
use bursar_office::Failure;

/// Path of the page a mail leads to, without language.
///
/// # Errors
/// The store failed.
pub fn path(app: &App, mail: &Mail) -> Result<String, Failure> {
    Ok(match mail.template {
        Template::CampaignOpen | Template::CampaignExtended | Template::CampaignReminder => {
            format!("/office/campaigns/{}/reply", mail.about)
        }
        Template::NewTask => "/office".to_owned(),
        Template::MatchNews => "/office/matches".to_owned(),
        Template::Freshness => format!("/office/catalogue/{}", mail.about),
        Template::Waiting => "/office".to_owned(),
        Template::SearchConfirm | Template::SearchNews => format!("/searches/{}/{}", mail.about, app.office.search_token(mail.about)?),
    })
}

/// A mail as a letter to an address.
///
/// # Errors
/// The store failed.
pub fn letter(app: &App, mail: &Mail, address: &str) -> Result<Letter, Failure> {
    let locale = app.locales.get(&mail.lang).unwrap_or(app.locales.best(""));
    let link = format!("{}/{}{}", app.origin, locale.lang(), path(app, mail)?);
    let code = mail.template.code().replace('_', "-");
    let mut text = format!("{}\n\n{link}\n\n{}\n", locale.t(&format!("mail-text-{code}")), locale.t("mail-foot"));
    let mut unsubscribe = None;
    if matches!(mail.template, Template::SearchConfirm | Template::SearchNews) {
        text.push_str(&format!("\n{}\n", locale.t("mail-stop")));
        unsubscribe = Some(format!("{link}/stop"));
    }
    Ok(Letter {
        id: format!("{}.{}", mail.id, mail.queued_at.as_second()),
        to: address.to_owned(),
        lang: locale.lang().to_owned(),
        subject: locale.t(&format!("mail-subject-{code}")).into_owned(),
        text,
        unsubscribe,
        date: app.office.now(),
    })
}
