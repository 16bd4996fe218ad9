//! Mail over SMTP: a letter in plain text, carried to a server or kept for later. What a letter says is decided elsewhere; it holds a link
//! and no content (promise 24).

use jiff::Timestamp;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::{Message, SmtpTransport, Transport};
use std::time::Duration;

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Names it for good: sent twice, a mail program shows it once.
    pub id: String,
    /// To which address.
    pub to: String,
    /// Language of its words.
    pub lang: String,
    /// Subject.
    pub subject: String,
    /// Words.
    pub text: String,
    /// Address to which one click posts to end such letters (RFC 8058).
    pub unsubscribe: Option<String>,
    /// When it is sent.
    pub date: Timestamp,
}

/// Why a letter was not carried: a code, never the server's words, in which the address may stand.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}")]
pub struct Undelivered {
    /// `550`, `connection`, `address`.
    pub code: String,
    /// Trying again is no use.
    pub for_good: bool,
}

/// Carries letters.
pub trait Carrier: Send + Sync {
    /// Hands a letter over.
    ///
    /// # Errors
    /// It was not taken.
    fn carry(&self, letter: &Letter) -> Result<(), Undelivered>;
}

/// A server that takes letters.
pub struct Smtp {
    transport: SmtpTransport,
    from: Mailbox,
}

impl Smtp {
    /// The server at `url` (`smtps://user:password@host`, `smtp://host:25?tls=required`), sending as `from`
    /// (`The Fund <fund@example.org>`). A certificate is asked for wherever the address says so; `smtp://` without `tls` is plain.
    ///
    /// # Errors
    /// Either cannot be read.
    pub fn new(url: &str, from: &str) -> Result<Smtp, String> {
        let transport = SmtpTransport::from_url(url).map_err(|_| "the address of the mail server cannot be read".to_owned())?;
        let from = from.parse().map_err(|_| format!("{from:?} is not a mail address"))?;
        Ok(Smtp { transport: transport.timeout(Some(PATIENCE)).build(), from })
    }

    fn message(&self, letter: &Letter) -> Result<Message, Undelivered> {
        let unreadable = || Undelivered { code: "address".into(), for_good: true };
        let to: Mailbox = letter.to.parse().map_err(|_| unreadable())?;
        let host = self.from.email.domain();
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(letter.subject.clone())
            .date(letter.date.into())
            .message_id(Some(format!("<{}@{host}>", letter.id)))
            .header(ContentType::TEXT_PLAIN)
            .body(letter.text.clone())
            .map_err(|_| unreadable())?;
        let mut add = |name: &'static str, value: String| {
            message.headers_mut().insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
        };
        add("Content-Language", letter.lang.clone());
        // No absence notice answers it (RFC 3834).
        add("Auto-Submitted", "auto-generated".into());
        if let Some(url) = &letter.unsubscribe {
            add("List-Unsubscribe", format!("<{url}>"));
            add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".into());
        }
        Ok(message)
    }
}

impl Carrier for Smtp {
    fn carry(&self, letter: &Letter) -> Result<(), Undelivered> {
        let message = self.message(letter)?;
        self.transport.send(&message).map(drop).map_err(|error| Undelivered {
            code: error.status().map_or_else(|| "connection".to_owned(), |code| code.to_string()),
            for_good: error.is_permanent(),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn letter() -> Letter {
        Letter {
            id: "0192f0c1".into(),
            to: "reader@mail.example".into(),
            lang: "ar".into(),
            subject: "بحث محفوظ".into(),
            text: "كلمات\n\nhttps://fund.example/ar/searches/1/2\n".into(),
            unsubscribe: Some("https://fund.example/ar/searches/1/2/stop".into()),
            date: "2026-07-06T09:00:00Z".parse().unwrap(),
        }
    }

    #[test]
    fn a_letter_names_its_language_how_to_end_it_and_itself() {
        let smtp = Smtp::new("smtp://localhost:2525", "The Fund <fund@fund.example>").unwrap();
        let text = String::from_utf8(smtp.message(&letter()).unwrap().formatted()).unwrap().replace("\r\n ", " ");
        for line in [
            "Message-ID: <0192f0c1@fund.example>",
            "Content-Language: ar",
            "Auto-Submitted: auto-generated",
            "List-Unsubscribe: <https://fund.example/ar/searches/1/2/stop>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Date: Mon, 06 Jul 2026 09:00:00 +0000",
        ] {
            assert!(text.contains(line), "{line} in\n{text}");
        }
    }

    #[test]
    fn what_cannot_be_an_address_is_refused_for_good_and_nothing_new_stands_in_the_head() {
        let smtp = Smtp::new("smtp://localhost:2525", "fund@fund.example").unwrap();
        for to in ["nobody", "a@b\r\nBcc: c@d.example", ""] {
            let refused = smtp.message(&Letter { to: to.into(), ..letter() }).unwrap_err();
            assert_eq!((refused.code.as_str(), refused.for_good), ("address", true), "{to:?}");
        }
        let two = Letter { subject: "One\r\nBcc: c@d.example".into(), ..letter() };
        let text = String::from_utf8(smtp.message(&two).unwrap().formatted()).unwrap();
        assert!(!text.lines().any(|l| l.starts_with("Bcc:")), "{text}");
        assert!(Smtp::new("nonsense", "fund@fund.example").is_err() && Smtp::new("smtp://x", "nobody").is_err());
    }
}
