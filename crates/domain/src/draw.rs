//! The draw among equals (WA-05): where its seed comes from, who adds what to it and when, and when it is fixed for good.
//!
//! A call is published with one of three sources: a seed sealed at clearing, a round of drand that does not exist yet, or the
//! secrets of two co-chairs of whom neither can know the other's. Whatever the source, nobody may choose among seeds: what is
//! not yet known is named before it can be known, what is known is committed to, and a seed once fixed is never changed.

use crate::call::Call;
use crate::digest::{hex, sha256, sha256_hex};
use crate::id::Id;
use crate::refusal::{Arg, Decided, Refusal};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, Transition};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

mod source;
pub use source::{Beacon, Chain, MARGIN, Source, round_after};

const R7_R9: &[Role] = &[Role::ProjectOfficer, Role::FundManager];

/// The draw of a call, from clearing on.
pub const MACHINE: Machine = Machine {
    id: "WA-05",
    subject: "draw",
    start: "waiting",
    table: &[
        Transition {
            from: "waiting",
            event: "commit",
            to: "waiting",
            who: &[Role::Board],
            guard: "source is the co-chairs; named in the call as co-chair; before the deadline; once",
            effect: "digest of the own secret, public",
        },
        Transition {
            from: "waiting",
            event: "reveal",
            to: "waiting",
            who: &[Role::Board],
            guard: "after the deadline; the secret has the digest given before",
            effect: "secret kept; public with the list",
        },
        Transition {
            from: "waiting",
            event: "replace",
            to: "waiting",
            who: &[Role::FundManager],
            guard: "after the deadline; the part of a co-chair is missing; reason",
            effect: "missing parts come from the sealed seed or from a round of drand still to come; public",
        },
        Transition {
            from: "waiting",
            event: "enter",
            to: "waiting",
            who: R7_R9,
            guard: "the round of drand was emitted; its signature is genuine",
            effect: "signature public",
        },
        Transition {
            from: "waiting",
            event: "fix",
            to: "fixed",
            who: &[],
            guard: "nothing is missing; a sealed seed, when the round is run",
            effect: "seed kept, never changed; every run uses it",
        },
    ],
};

/// A co-chair of the governance structure, named in the call: a person, not a role (ACT-01).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chair {
    /// Account.
    pub account: Id,
    /// Name as published with the call.
    pub name: String,
    /// The State whose official this is, where one is known.
    pub state: Option<String>,
}

/// What is wrong with the co-chairs a call names: two persons are needed, where the seed comes from them.
pub fn chair_gaps(source: Source, chairs: &[Chair]) -> Vec<Refusal> {
    let gap = |key: &'static str, field: &str| vec![Refusal::new("WA-05", key).at(field)];
    match (source, chairs) {
        (Source::Sealed | Source::Drand, _) => Vec::new(),
        (_, []) => gap("draw-chair-missing", "chair_1"),
        (_, [_]) => gap("draw-chair-missing", "chair_2"),
        (_, [one, two, ..]) if one.account == two.account => gap("draw-chair-twice", "chair_2"),
        _ => Vec::new(),
    }
}

/// The seed made at clearing. Its digest is published with the call; nobody is shown it before the list. With another source it
/// stands by, for the part of a co-chair that is missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DrawSeed {
    /// Call.
    pub call: Id,
    /// 64 hex digits.
    pub seed: String,
}

impl DrawSeed {
    /// What is published: SHA-256 of the digits.
    pub fn commitment(&self) -> String {
        sha256_hex(self.seed.as_bytes())
    }
}

/// The seed of a call, once it is known. Written once, never changed: every run of a round uses it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seed {
    /// Call.
    pub call: Id,
    /// 64 hex digits.
    pub seed: String,
    /// When it was fixed.
    pub at: Timestamp,
}

/// What one co-chair gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Who.
    pub chair: Chair,
    /// SHA-256 of the secret, hex.
    pub commitment: Option<String>,
    /// The secret; shown to nobody before the list is published.
    pub secret: Option<String>,
}

/// The fund manager's decision to do without what a co-chair did not give.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Replacement {
    /// What stands in: [`Source::Sealed`] or [`Source::Drand`].
    pub with: Source,
    /// The sealed seed, from when it is used: published with the list then.
    pub sealed: Option<String>,
    /// Why; public.
    pub reason: String,
    /// Who.
    pub by: Id,
    /// When.
    pub at: Timestamp,
}

/// What the seed still waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// The digest of this co-chair's secret, by place.
    Commitment(usize),
    /// The secret of this co-chair, by place.
    Secret(usize),
    /// The signature of the round of drand.
    Signature,
}

/// The draw of a call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draw {
    /// Call; the draw has its id.
    pub call: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// Where the seed comes from.
    pub source: Source,
    /// Deadline of the call: commitments until then, reveals from then.
    pub deadline: Timestamp,
    /// Digest of the sealed seed, as published.
    pub sealed: Option<String>,
    /// The round of drand that is waited for, if any.
    pub beacon: Option<Beacon>,
    /// Its signature, hex, once it was entered.
    pub signature: Option<String>,
    /// What the co-chairs gave, in the order published.
    pub parts: Vec<Part>,
    /// What stands in for what they did not give.
    pub replacement: Option<Replacement>,
}

impl Draw {
    /// As published with a call at clearing.
    pub fn of(call: &Call) -> Draw {
        let chairs = if call.draw_source == Source::CoChairs { call.draw_chairs.clone() } else { Vec::new() };
        Draw {
            call: call.id,
            state: MACHINE.start.into(),
            source: call.draw_source,
            deadline: call.calendar.closes_at,
            sealed: call.draw_commitment.clone(),
            beacon: call.draw_round.clone(),
            signature: None,
            parts: chairs.into_iter().map(|chair| Part { chair, commitment: None, secret: None }).collect(),
            replacement: None,
        }
    }

    /// Place of this person among the co-chairs.
    pub fn place_of(&self, person: Id) -> Option<usize> {
        self.parts.iter().position(|p| p.chair.account == person)
    }

    /// Everything the seed still waits for.
    pub fn waits(&self) -> Vec<Wait> {
        if self.replacement.is_none() && self.source == Source::CoChairs {
            let of = |(i, p): (usize, &Part)| match (&p.commitment, &p.secret) {
                (None, _) => Some(Wait::Commitment(i)),
                (_, None) => Some(Wait::Secret(i)),
                _ => None,
            };
            return self.parts.iter().enumerate().filter_map(of).collect();
        }
        if self.beacon.is_some() && self.signature.is_none() { vec![Wait::Signature] } else { Vec::new() }
    }

    /// A co-chair gives the digest of a secret, before the deadline and once.
    ///
    /// # Errors
    /// Not a co-chair of this call; too late; given before; no digest; a digest that is published already.
    pub fn commit(&self, typed: &str, actor: &Actor, now: Timestamp) -> Decided<Draw> {
        let (place, mut next) = self.by_chair("commit", actor)?;
        if now > self.deadline {
            return Err(Refusal::new("WA-05", "draw-deadline-past").at("digest").with("time", Arg::Time(self.deadline)).into());
        }
        if self.parts[place].commitment.is_some() {
            return Err(Refusal::new("WA-05", "draw-committed-before").at("digest").into());
        }
        let digest = typed.trim().to_lowercase();
        if digest.len() != 64 || !digest.bytes().all(|b| b.is_ascii_hexdigit()) {
            let count = Arg::Int(digest.chars().count() as i64);
            return Err(Refusal::new("WA-05", "draw-digest-unreadable").at("digest").with("count", count).into());
        }
        // Who repeats the other's digest could wait for the other's secret, and give it as the own.
        if self.parts.iter().filter_map(|p| p.commitment.as_ref()).chain(&self.sealed).any(|taken| *taken == digest) {
            return Err(Refusal::new("WA-05", "draw-digest-taken").at("digest").into());
        }
        next.parts[place].commitment = Some(digest);
        Ok(next)
    }

    /// A co-chair reveals the secret, after the deadline.
    ///
    /// # Errors
    /// Not a co-chair of this call; before the deadline; nothing committed to; revealed or replaced before; another secret.
    pub fn reveal(&self, typed: &str, actor: &Actor, now: Timestamp) -> Decided<Draw> {
        let (place, mut next) = self.by_chair("reveal", actor)?;
        let refused = |key: &'static str| Refusal::new("WA-05", key).at("secret");
        if now <= self.deadline {
            return Err(refused("draw-before-deadline").with("time", Arg::Time(self.deadline)).into());
        }
        if self.replacement.is_some() {
            return Err(refused("draw-replaced").into());
        }
        let part = &self.parts[place];
        let Some(commitment) = &part.commitment else { return Err(refused("draw-not-committed").into()) };
        if part.secret.is_some() {
            return Err(refused("draw-revealed-before").into());
        }
        let secret = typed.trim();
        if sha256_hex(secret.as_bytes()) != *commitment {
            return Err(refused("draw-secret-other").into());
        }
        next.parts[place].secret = Some(secret.to_owned());
        Ok(next)
    }

    /// The draw, for a co-chair who wants to take a step.
    fn by_chair(&self, event: &str, actor: &Actor) -> Decided<(usize, Draw)> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        let place = self.place_of(actor.id).ok_or_else(|| Refusal::new("ACT-01", "not-your-role"))?;
        Ok((place, Draw { state: step.to.into(), ..self.clone() }))
    }

    /// R9 lets what is missing of the co-chairs be replaced, all of it at once. By drand means a round that nobody knows yet:
    /// the first emitted after [`MARGIN`], so that the choice is made blindly.
    ///
    /// # Errors
    /// Before the deadline; nothing missing; replaced before; reason missing; no chain to name a round of.
    pub fn replace(&self, with: Source, reason: &str, chain: Option<&Chain>, actor: &Actor, now: Timestamp) -> Decided<Draw> {
        let step = MACHINE.step(&self.state, "replace", actor, None)?;
        if now <= self.deadline {
            return Err(Refusal::new("WA-05", "draw-before-deadline").with("time", Arg::Time(self.deadline)).into());
        }
        if self.source != Source::CoChairs || self.replacement.is_some() || self.waits().is_empty() {
            return Err(Refusal::new("WA-05", "draw-nothing-missing").into());
        }
        if reason.trim().is_empty() {
            return Err(Refusal::new("WA-05", "reason-missing").at("reason").into());
        }
        let beacon = match with {
            Source::Sealed => None,
            Source::Drand => Some(round_after(chain, now).map_err(|r| r.at("with"))?),
            Source::CoChairs => return Err(Refusal::new("WA-05", "choose-one").at("with").into()),
        };
        let replacement = Replacement { with, sealed: None, reason: reason.trim().to_owned(), by: actor.id, at: now };
        Ok(Draw { state: step.to.into(), beacon, replacement: Some(replacement), ..self.clone() })
    }

    /// R7 or R9 enters the signature of the round that is waited for. `genuine` says whether the chain signed that round so.
    ///
    /// # Errors
    /// No round is waited for; not emitted yet; entered before; no signature; not that of this round.
    pub fn enter(&self, typed: &str, genuine: impl Fn(&Beacon, &[u8]) -> bool, actor: &Actor, now: Timestamp) -> Decided<Draw> {
        let step = MACHINE.step(&self.state, "enter", actor, None)?;
        let refused = |key: &'static str| Refusal::new("WA-05", key).at("signature");
        let (Some(beacon), None) = (&self.beacon, &self.signature) else { return Err(refused("draw-no-round").into()) };
        if now < beacon.at {
            return Err(refused("draw-round-to-come").with("time", Arg::Time(beacon.at)).into());
        }
        let typed: String = typed.split_whitespace().collect::<String>().to_lowercase();
        let bytes = unhex(&typed).filter(|b| b.len() == SIGNATURE_BYTES);
        let Some(bytes) = bytes else {
            return Err(refused("draw-signature-unreadable").with("count", Arg::Int(typed.chars().count() as i64)).into());
        };
        if !genuine(beacon, &bytes) {
            return Err(refused("draw-signature-other").with("round", Arg::Text(beacon.round.to_string())).into());
        }
        Ok(Draw { state: step.to.into(), signature: Some(typed), ..self.clone() })
    }

    /// The randomness of the round of drand: SHA-256 of its signature, hex.
    pub fn randomness(&self) -> Option<String> {
        self.signature.as_deref().and_then(unhex).map(|s| hex(&sha256(&s)))
    }

    /// What stands in for the part of a co-chair, once it is known.
    pub fn stand_in(&self) -> Option<String> {
        self.replacement.as_ref().and_then(|r| if r.with == Source::Drand { self.randomness() } else { r.sealed.clone() })
    }

    /// The seed, when nothing is missing any more.
    pub fn seed(&self, sealed: &DrawSeed) -> Option<String> {
        if !self.waits().is_empty() {
            return None;
        }
        match self.source {
            Source::Sealed => Some(sealed.seed.clone()),
            Source::Drand => self.randomness(),
            Source::CoChairs => {
                let [one, two] = self.parts.as_slice() else { return None };
                // Nothing is missing, so where there is no secret something stands in for it.
                let part = |p: &Part| p.secret.clone().or_else(|| self.randomness()).or_else(|| Some(sealed.seed.clone()));
                Some(sha256_hex(format!("{}\n{}", part(one)?, part(two)?).as_bytes()))
            }
        }
    }

    /// Fixes the seed if nothing is missing any more. A sealed seed waits for the run: `running`.
    ///
    /// # Errors
    /// The table has no such step: it is fixed already.
    pub fn settled(self, sealed: &DrawSeed, running: bool, now: Timestamp) -> Decided<(Draw, Option<Seed>)> {
        if self.source == Source::Sealed && !running {
            return Ok((self, None));
        }
        let Some(seed) = self.seed(sealed) else { return Ok((self, None)) };
        let step = MACHINE.step(&self.state, "fix", &Actor::system(), None)?;
        let mut next = Draw { state: step.to.into(), ..self };
        if let Some(used) = next.replacement.as_mut().filter(|r| r.with == Source::Sealed) {
            used.sealed = Some(sealed.seed.clone());
        }
        let seed = Seed { call: next.call, seed, at: now };
        Ok((next, Some(seed)))
    }
}

/// Bytes of a signature on the chains in use (a compressed point of G1).
const SIGNATURE_BYTES: usize = 48;

/// The bytes that hex digits stand for.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(|d| d[0] * 16 + d[1]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterSet;
    use crate::text::LangText;
    use crate::time::at;
    use crate::{Grant, Scope};
    use jiff::SignedDuration;
    use jiff::civil::date;

    const ONE: &str = "first secret, made by chance";
    const TWO: &str = "second secret; 'quoted' as well";

    fn person(name: &str, roles: &[Role]) -> Actor {
        let grants = roles.iter().map(|role| Grant { role: *role, scope: Scope::Fund }).collect();
        Actor { id: Id::named("account", name), name: name.into(), grants, state: None }
    }
    fn chair(n: usize) -> Actor {
        person(["one", "two"][n], &[Role::Board])
    }
    fn r7() -> Actor {
        person("r7", &[Role::ProjectOfficer])
    }
    fn r9() -> Actor {
        person("r9", &[Role::FundManager])
    }
    fn deadline() -> Timestamp {
        at(date(2026, 8, 24), 23, 59)
    }
    fn before() -> Timestamp {
        at(date(2026, 8, 1), 9, 0)
    }
    fn after() -> Timestamp {
        at(date(2026, 8, 25), 9, 0)
    }
    fn sealed() -> DrawSeed {
        DrawSeed { call: Id::named("call", "1"), seed: sha256_hex(b"sealed") }
    }
    fn chain() -> Chain {
        Chain { name: "test".into(), hash: "cc".into(), public_key: String::new(), genesis: 1_700_000_000, period: 30 }
    }
    fn signature() -> String {
        "0a".repeat(SIGNATURE_BYTES)
    }
    /// The chain of these tests signs every round with the byte 0a.
    fn genuine(beacon: &Beacon, signature: &[u8]) -> bool {
        beacon.chain == "cc" && signature.iter().all(|b| *b == 10)
    }

    fn call(source: Source) -> Call {
        let p = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), before());
        let title = LangText::new("en", "t").and("fr", "t");
        let mut call =
            Call::draft(Id::named("call", "1"), "A-2026-1".into(), "m", date(2026, 12, 7), date(2026, 12, 11), title.clone(), &p);
        call.about = title;
        call.allotment = crate::Cents::dollars(1000);
        call.draw_source = source;
        call.draw_chairs = [0, 1].map(chair).map(|a| Chair { account: a.id, name: a.name, state: None }).into();
        call
    }
    fn cleared(source: Source) -> Call {
        let p = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), before());
        let mut call = call(source);
        call.calendar.opens_at = before();
        call.calendar.closes_at = deadline();
        call.clear(Id::named("e", "1"), &sealed(), Some(&chain()), &p, &r9(), before()).unwrap().0
    }
    fn draw(source: Source) -> Draw {
        Draw::of(&cleared(source))
    }
    /// Both co-chairs have committed.
    fn committed() -> Draw {
        let draw = draw(Source::CoChairs).commit(&sha256_hex(ONE.as_bytes()), &chair(0), before()).unwrap();
        draw.commit(&sha256_hex(TWO.as_bytes()), &chair(1), before()).unwrap()
    }
    fn why<T: std::fmt::Debug>(refused: Decided<T>) -> (&'static str, Option<String>) {
        let found = refused.unwrap_err().0;
        assert_eq!(found.len(), 1, "{found:?}");
        (found[0].key, found[0].field.clone())
    }
    fn beside<T: std::fmt::Debug>(refused: Decided<T>, key: &str, field: &str) {
        assert_eq!(why(refused), (key, Some(field.to_owned())));
    }

    #[test]
    fn wa_05_the_source_is_copied_from_the_parameters_and_frozen_with_the_call() {
        let mut p = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), before());
        assert_eq!(call(Source::Sealed).draw_source, Source::Sealed);
        for source in Source::ALL {
            p.values.insert("draw_source".into(), source.code().into());
            let title = LangText::new("en", "t");
            let c = Call::draft(Id::named("call", "1"), "A".into(), "m", date(2026, 12, 7), date(2026, 12, 11), title, &p);
            assert_eq!(c.draw_source, source);
            assert_eq!(Source::from_code(source.code()), Some(source));
        }
        let digests = Source::ALL.map(|s| cleared(s).frozen);
        assert!(digests.iter().all(Option::is_some) && digests[0] != digests[1] && digests[1] != digests[2]);
        let mut other = call(Source::CoChairs);
        other.draw_chairs.reverse();
        let clear = |c: &Call| c.clear(Id::named("e", "1"), &sealed(), None, &p, &r9(), before()).unwrap().0.frozen;
        assert_ne!(clear(&other), clear(&call(Source::CoChairs)), "the order of the co-chairs is published too");
    }

    #[test]
    fn wa_05_a_call_of_the_co_chairs_names_two_persons_before_it_is_cleared() {
        let mut c = call(Source::CoChairs);
        let gap = |c: &Call| c.gaps().into_iter().map(|r| (r.key, r.field.unwrap())).collect::<Vec<_>>();
        assert!(gap(&c).is_empty());
        c.draw_chairs.truncate(1);
        assert_eq!(gap(&c), [("draw-chair-missing", "chair_2".to_owned())]);
        c.draw_chairs.push(c.draw_chairs[0].clone());
        assert_eq!(gap(&c), [("draw-chair-twice", "chair_2".to_owned())]);
        c.draw_chairs.clear();
        assert_eq!(gap(&c), [("draw-chair-missing", "chair_1".to_owned())]);
        c.draw_source = Source::Drand;
        assert!(gap(&c).is_empty(), "nobody is named where nobody is needed");
        let p = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), before());
        beside(c.clear(Id::named("e", "1"), &sealed(), None, &p, &r9(), before()), "draw-no-chain", "draw_source");
    }

    #[test]
    fn wa_05_what_is_published_at_clearing() {
        let of = |s| cleared(s);
        assert!(Source::ALL.iter().all(|s| of(*s).draw_commitment == Some(sealed().commitment())), "sealed in every case, in reserve");
        let named = of(Source::Drand).draw_round.unwrap();
        assert!(named.at > deadline() + MARGIN && named.at <= deadline() + MARGIN + SignedDuration::from_secs(30), "{named:?}");
        assert_eq!(named, chain().first_after(deadline() + MARGIN));
        assert!(of(Source::Sealed).draw_round.is_none() && of(Source::CoChairs).draw_round.is_none());
        assert!(draw(Source::Sealed).parts.is_empty() && draw(Source::Drand).parts.is_empty());
        assert_eq!(draw(Source::CoChairs).parts.len(), 2);
    }

    #[test]
    fn wa_05_commitments_until_the_deadline_once_by_the_persons_named() {
        let open = draw(Source::CoChairs);
        let digest = sha256_hex(ONE.as_bytes());
        assert_eq!(open.waits(), [Wait::Commitment(0), Wait::Commitment(1)]);
        let given = open.commit(&format!(" {} ", digest.to_uppercase()), &chair(0), deadline()).unwrap();
        assert_eq!(given.parts[0].commitment.as_ref(), Some(&digest), "until the last moment, in any case");
        assert_eq!(given.waits(), [Wait::Secret(0), Wait::Commitment(1)]);
        let late = deadline() + SignedDuration::from_secs(1);
        beside(open.commit(&digest, &chair(0), late), "draw-deadline-past", "digest");
        beside(given.commit(&sha256_hex(b"x"), &chair(0), before()), "draw-committed-before", "digest");
        beside(given.commit(&digest, &chair(1), before()), "draw-digest-taken", "digest");
        beside(open.commit(&sealed().commitment(), &chair(0), before()), "draw-digest-taken", "digest");
        for bad in ["", "abc", &digest[1..], &format!("{digest}0"), &format!("g{}", &digest[1..]), &"é".repeat(32)] {
            beside(open.commit(bad, &chair(0), before()), "draw-digest-unreadable", "digest");
        }
        assert_eq!(why(open.commit(&digest, &person("three", &[Role::Board]), before())).0, "not-your-role");
        // Named, but not of the governance structure any more; of the secretariat, but not named.
        for other in [person("one", &[Role::Donor]), r7(), r9(), person("r21", &[Role::Administrator])] {
            assert_eq!(why(open.commit(&digest, &other, before())).0, "not-your-role", "{}", other.name);
        }
        for source in [Source::Sealed, Source::Drand] {
            assert_eq!(why(draw(source).commit(&digest, &chair(0), before())).0, "not-your-role");
        }
    }

    #[test]
    fn wa_05_secrets_after_the_deadline_by_who_committed_to_them() {
        let given = committed();
        beside(given.reveal(ONE, &chair(0), deadline()), "draw-before-deadline", "secret");
        beside(given.reveal(TWO, &chair(0), after()), "draw-secret-other", "secret");
        beside(given.reveal("", &chair(0), after()), "draw-secret-other", "secret");
        beside(draw(Source::CoChairs).reveal(ONE, &chair(0), after()), "draw-not-committed", "secret");
        let one = given.reveal(&format!("{ONE}\n"), &chair(0), after()).unwrap();
        assert_eq!(one.waits(), [Wait::Secret(1)]);
        assert_eq!(one.seed(&sealed()), None, "nothing without the other");
        beside(one.reveal(ONE, &chair(0), after()), "draw-revealed-before", "secret");
        assert_eq!(why(given.reveal(ONE, &r9(), after())).0, "not-your-role");
        let (waiting, none) = one.clone().settled(&sealed(), true, after()).unwrap();
        assert!(waiting == one && none.is_none(), "no run fixes what is not complete");
        let both = one.reveal(TWO, &chair(1), after()).unwrap();
        let (fixed, seed) = both.settled(&sealed(), false, after()).unwrap();
        // printf '%s\n%s' "$ONE" "$TWO" | sha256sum
        assert_eq!(seed.unwrap().seed, "17036fd7bbe79e81fd126717a70d7c15fced41dbb1f2ca1f2aeb63aee6eb5ed2");
        assert_eq!(fixed.state, "fixed");
        assert_eq!(why(fixed.reveal(TWO, &chair(1), after())).0, "step-not-allowed");
        assert_eq!(why(fixed.settled(&sealed(), true, after())).0, "step-not-allowed", "a seed is fixed once");
    }

    #[test]
    fn wa_05_what_is_missing_is_replaced_blindly_and_for_a_reason() {
        let one = committed().reveal(ONE, &chair(0), after()).unwrap();
        let chain = chain();
        let replace = |d: &Draw, with, reason, actor: &Actor, now| d.replace(with, reason, Some(&chain), actor, now);
        assert_eq!(why(replace(&one, Source::Sealed, "Ill.", &r9(), deadline())).0, "draw-before-deadline");
        beside(replace(&one, Source::Sealed, " ", &r9(), after()), "reason-missing", "reason");
        beside(replace(&one, Source::CoChairs, "Ill.", &r9(), after()), "choose-one", "with");
        beside(one.replace(Source::Drand, "Ill.", None, &r9(), after()), "draw-no-chain", "with");
        for other in [r7(), chair(0), person("r10", &[Role::HighRepresentative]), person("r21", &[Role::Administrator])] {
            assert_eq!(why(replace(&one, Source::Sealed, "Ill.", &other, after())).0, "not-your-role", "{}", other.name);
        }
        for source in [Source::Sealed, Source::Drand] {
            assert_eq!(why(replace(&draw(source), Source::Sealed, "Ill.", &r9(), after())).0, "draw-nothing-missing");
        }

        let kept = replace(&one, Source::Sealed, "Ill.", &r9(), after()).unwrap();
        assert_eq!(why(replace(&kept, Source::Drand, "Else.", &r9(), after())).0, "draw-nothing-missing", "decided once");
        beside(kept.reveal(TWO, &chair(1), after()), "draw-replaced", "secret");
        let (fixed, seed) = kept.settled(&sealed(), false, after()).unwrap();
        let want = sha256_hex(format!("{ONE}\n{}", sealed().seed).as_bytes());
        assert_eq!((seed.unwrap().seed, fixed.stand_in()), (want, Some(sealed().seed)));

        let waiting = replace(&one, Source::Drand, "Ill.", &r9(), after()).unwrap();
        let beacon = waiting.beacon.clone().unwrap();
        assert!(beacon.at > after() + MARGIN, "a round that nobody can know when it is chosen");
        assert_eq!((waiting.waits(), waiting.seed(&sealed())), (vec![Wait::Signature], None));
        let entered = waiting.enter(&signature(), genuine, &r7(), beacon.at).unwrap();
        let random = sha256_hex(&[10; SIGNATURE_BYTES]);
        assert_eq!(entered.seed(&sealed()), Some(sha256_hex(format!("{ONE}\n{random}").as_bytes())));
        assert_eq!(entered.stand_in(), Some(random));

        // Neither gave anything: the decision covers both.
        let none = replace(&draw(Source::CoChairs), Source::Sealed, "Gone.", &r9(), after()).unwrap();
        let s = sealed().seed;
        assert_eq!(none.seed(&sealed()), Some(sha256_hex(format!("{s}\n{s}").as_bytes())));
    }

    #[test]
    fn wa_05_the_signature_of_the_round_named_and_of_no_other() {
        let open = draw(Source::Drand);
        let at = open.beacon.clone().unwrap().at;
        let enter = |typed: &str, actor: &Actor, now| open.enter(typed, genuine, actor, now);
        beside(enter(&signature(), &r7(), at - SignedDuration::from_secs(1)), "draw-round-to-come", "signature");
        let good = signature();
        for bad in ["", &good[2..], &good[1..], &format!("{good}0a"), &format!("zz{}", &good[2..])] {
            beside(enter(bad, &r7(), at), "draw-signature-unreadable", "signature");
        }
        beside(enter(&"0b".repeat(48), &r7(), at), "draw-signature-other", "signature");
        beside(open.enter(&good, |_, _| false, &r7(), at), "draw-signature-other", "signature");
        for other in [chair(0), person("r8", &[Role::FinanceAssistant]), person("r21", &[Role::Administrator])] {
            assert_eq!(why(enter(&good, &other, at)).0, "not-your-role");
        }
        beside(draw(Source::Sealed).enter(&good, genuine, &r7(), at), "draw-no-round", "signature");
        beside(committed().enter(&good, genuine, &r7(), at), "draw-no-round", "signature");
        assert_eq!(open.waits(), [Wait::Signature]);
        for actor in [r7(), r9()] {
            // Pasted with line breaks and in capitals.
            let pasted = format!(" {}\n{} ", good[..50].to_uppercase(), &good[50..]);
            let entered = enter(&pasted, &actor, at).unwrap();
            let (fixed, seed) = entered.settled(&sealed(), false, at).unwrap();
            assert_eq!(seed.unwrap().seed, sha256_hex(&[10; SIGNATURE_BYTES]));
            assert_eq!(why(fixed.enter(&good, genuine, &actor, at)).0, "step-not-allowed");
        }
    }

    #[test]
    fn wa_05_a_sealed_seed_is_fixed_by_the_run_and_by_nothing_before() {
        let open = draw(Source::Sealed);
        assert!(open.waits().is_empty());
        let (same, none) = open.clone().settled(&sealed(), false, after()).unwrap();
        assert!(same == open && none.is_none());
        let (fixed, seed) = open.settled(&sealed(), true, after()).unwrap();
        assert_eq!((fixed.state.as_str(), seed.unwrap().seed), ("fixed", sealed().seed));
    }

    #[test]
    fn wa_05_a_call_stored_before_draws_were_chosen_reads_as_sealed() {
        let mut old = serde_json::to_value(cleared(Source::Sealed)).unwrap();
        for key in ["draw_source", "draw_chairs", "draw_round"] {
            old.as_object_mut().unwrap().remove(key);
        }
        let old: Call = serde_json::from_value(old).unwrap();
        assert_eq!(Draw::of(&old).source, Source::Sealed);
    }
}
