//! Bank accounts: their numbers, checked before a payment fails on them (SM-11).

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The number of a bank account. Confidential: it is printed nowhere but in payment files and to those who pay and audit.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BankAccount {
    /// IBAN, with its check digits.
    Iban(String),
    /// As banks elsewhere number accounts.
    Other(String),
}

impl BankAccount {
    /// The account as typed: without spaces; an IBAN where its check digits hold.
    pub fn read(typed: &str) -> BankAccount {
        let number: String = typed.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
        if iban(&number) { BankAccount::Iban(number) } else { BankAccount::Other(number) }
    }

    /// The number.
    pub fn number(&self) -> &str {
        match self {
            BankAccount::Iban(n) | BankAccount::Other(n) => n,
        }
    }

    /// What may be shown to whoever sees the payee: the last four characters, of a number long enough to hide the rest.
    pub fn masked(&self) -> String {
        let number: Vec<char> = self.number().chars().collect();
        let last = if number.len() >= 8 { &number[number.len() - 4..] } else { &[] };
        format!("•••• {}", last.iter().collect::<String>()).trim_end().to_owned()
    }
}

/// Never in a log, whoever prints the record.
impl fmt::Debug for BankAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

/// Who pays or is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Name, as the bank knows it.
    pub name: String,
    /// Account.
    pub account: BankAccount,
    /// BIC of the bank; an IBAN may do without.
    pub bic: Option<String>,
}

/// Longest name that a payment file carries.
pub const NAME: usize = 140;

impl Party {
    /// All that a bank would send back, each beside its field: `name`, `account`, `bic`. What is wrong with an account is
    /// said without it.
    pub fn gaps(&self) -> Vec<Refusal> {
        let mut found = Vec::new();
        if !short(&self.name, NAME) {
            found.push(Refusal::new("SM-11", "payment-text").at("name"));
        }
        let holds = match &self.account {
            BankAccount::Iban(number) => iban(number),
            BankAccount::Other(number) => short(number, 34) && !looks_like_iban(number),
        };
        if !holds {
            found.push(Refusal::new("SM-11", "payment-account").at("account"));
        }
        let bic_holds = match &self.bic {
            Some(code) => bic(code),
            None => matches!(self.account, BankAccount::Iban(_)),
        };
        if !bic_holds {
            found.push(Refusal::new("SM-11", "payment-bic").at("bic"));
        }
        found
    }
}

/// What banks take in numbers and names everywhere.
pub fn plain(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || "/-?:().,'+ ".contains(c))
}

/// A text that is there, is no longer than `most` and that every bank takes.
pub fn short(text: &str, most: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= most && text.trim() == text && plain(text)
}

/// An IBAN whose check digits hold (ISO 13616, remainder of 97).
pub fn iban(text: &str) -> bool {
    if !looks_like_iban(text) {
        return false;
    }
    let mut rearranged = text[4..].chars().chain(text[..4].chars());
    let rest = rearranged.try_fold(0u32, |rest, c| {
        let value = c.to_digit(36).filter(|_| !c.is_ascii_lowercase())?;
        let shift = if value > 9 { 100 } else { 10 };
        Some((rest * shift + value) % 97)
    });
    rest == Some(1)
}

/// Has the form of an IBAN: a country, two check digits. A number that has it and fails the check is a typing mistake.
fn looks_like_iban(text: &str) -> bool {
    let letters = |range: &str| range.bytes().all(|b| b.is_ascii_uppercase());
    let digits = |range: &str| range.bytes().all(|b| b.is_ascii_digit());
    (15..=34).contains(&text.len()) && text.is_ascii() && letters(&text[..2]) && digits(&text[2..4])
}

/// A BIC (ISO 9362): bank, country, place, and a branch or none.
pub fn bic(text: &str) -> bool {
    let upper = |s: &[u8]| s.iter().all(u8::is_ascii_uppercase);
    let mixed = |s: &[u8]| s.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let b = text.as_bytes();
    matches!(b.len(), 8 | 11) && mixed(&b[..4]) && upper(&b[4..6]) && mixed(&b[6..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(name: &str, account: &str, bic: &str) -> Vec<String> {
        let bic = Some(bic.to_owned()).filter(|b| !b.is_empty());
        Party { name: name.into(), account: BankAccount::read(account), bic }.gaps().into_iter().filter_map(|r| r.field).collect()
    }

    #[test]
    fn sm_11_an_account_is_checked_before_a_payment_fails_on_it() {
        assert!(keys("A. Delegate", "GB82 WEST 1234 5698 7654 32", "").is_empty());
        assert_eq!(keys("A. Delegate", "GB82 WEST 1234 5698 7654 23", ""), ["account", "bic"], "two digits changed places");
        assert_eq!(keys("A. Delegate", "0012345678", ""), ["bic"], "an account that is no IBAN needs the bank");
        assert!(keys("A. Delegate", "0012345678", "CHASUS33").is_empty());
        assert_eq!(keys("A. Delegate", "0012345678", "CHASUS3"), ["bic"]);
        assert_eq!(keys("", "", ""), ["name", "account", "bic"]);
        assert_eq!(keys("Ж", "0012345678", "CHASUS33"), ["name"], "banks take Latin letters");
    }

    #[test]
    fn an_account_is_never_printed_whole() {
        let account = BankAccount::read("GB82 WEST 1234 5698 7654 32");
        assert_eq!(account.masked(), "•••• 5432");
        assert_eq!(format!("{account:?}"), "•••• 5432");
        assert_eq!(BankAccount::read("12345").masked(), "••••", "a short number would be shown whole");
    }
}
