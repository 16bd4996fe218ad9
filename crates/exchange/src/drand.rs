//! Rounds of drand, verified off line (WA-05): nothing is asked of any server, the signature is enough.

use bursar_domain::digest::{hex, sha256};
use bursar_domain::draw::{Beacon, Chain};
use drand_verify::{G2PubkeyRfc, Pubkey};

/// The one scheme that is verified here: signatures of 48 bytes that do not depend on the round before.
pub(crate) const SCHEME: &str = "bls-unchained-g1-rfc9380";

/// Whether the chain signed this round so.
pub fn genuine(chain: &Chain, beacon: &Beacon, signature: &[u8]) -> bool {
    let Ok(round) = u64::try_from(beacon.round) else { return false };
    beacon.chain == chain.hash && key(chain).is_some_and(|key| key.verify(round, &[], signature).unwrap_or(false))
}

/// The public key, if it is one.
pub(crate) fn key(chain: &Chain) -> Option<G2PubkeyRfc> {
    G2PubkeyRfc::from_variable(&unhex(&chain.public_key)?).ok()
}

/// The hash a chain is known by: SHA-256 of period, genesis, public key, hash of the first group, and name.
pub(crate) fn chain_hash(chain: &Chain, group: &[u8]) -> Option<String> {
    let mut bytes = u32::try_from(chain.period).ok()?.to_be_bytes().to_vec();
    bytes.extend(chain.genesis.to_be_bytes());
    bytes.extend(unhex(&chain.public_key)?);
    bytes.extend(group);
    bytes.extend(chain.name.as_bytes());
    Some(hex(&sha256(&bytes)))
}

/// The bytes that hex digits stand for.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(|d| d[0] * 16 + d[1]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    /// Rounds of quicknet as its nodes gave them: number, signature, randomness.
    const ROUNDS: [(i64, &str, &str); 2] = [
        (
            123,
            "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92",
            "fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc",
        ),
        (
            1000,
            "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39",
            "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd",
        ),
    ];

    fn quicknet() -> Chain {
        crate::reference().unwrap().chains.remove(0)
    }

    fn beacon(chain: &Chain, round: i64) -> Beacon {
        Beacon { chain: chain.hash.clone(), round, at: Timestamp::UNIX_EPOCH }
    }

    #[test]
    fn wa_05_true_rounds_of_quicknet_are_genuine_and_nothing_else_is() {
        let chain = quicknet();
        for (round, signature, randomness) in ROUNDS {
            let signature = unhex(signature).unwrap();
            assert!(genuine(&chain, &beacon(&chain, round), &signature), "{round}");
            assert_eq!(hex(&sha256(&signature)), randomness, "{round}");
            for other in [round - 1, round + 1, 0, -round, i64::MAX] {
                assert!(!genuine(&chain, &beacon(&chain, other), &signature), "{other}");
            }
            for cut in [0, 1, 24, 47] {
                assert!(!genuine(&chain, &beacon(&chain, round), &signature[..cut]), "{cut} bytes");
            }
            for at in [0, 1, 20, 47] {
                let mut wrong = signature.clone();
                wrong[at] ^= 1;
                assert!(!genuine(&chain, &beacon(&chain, round), &wrong), "byte {at}");
            }
        }
        let [(one, _, _), (_, of_other, _)] = ROUNDS;
        assert!(!genuine(&chain, &beacon(&chain, one), &unhex(of_other).unwrap()), "a true signature, of another round");
    }

    #[test]
    fn wa_05_a_round_of_another_chain_is_not_genuine() {
        let chain = quicknet();
        let (round, signature, _) = ROUNDS[0];
        let signature = unhex(signature).unwrap();
        let renamed = Beacon { chain: "f3827d772c155f95a9fda8901ddd59591a082df5ac6efe3a479ddb1f5eeb202c".into(), ..beacon(&chain, round) };
        assert!(!genuine(&chain, &renamed, &signature), "the call names another chain");
        // The key of another chain of the same kind, which signs every round otherwise.
        let key = "8f6e58c3dbc6d7e58e32baee6881fecc854161b4227c40b01ae7f0593cea964599648f91a0fa2d6b489a7fb0a552b959\
                   014007e05d0c069991be4d064bbe28275bd4c3a3cabf16c48f86f4566909dd6eb6d0e84fd6069c414562ca6abf5fdc13";
        let other = Chain { public_key: key.into(), ..chain.clone() };
        assert!(super::key(&other).is_some());
        assert!(!genuine(&other, &beacon(&chain, round), &signature));
        assert!(!genuine(&Chain { public_key: "00".into(), ..chain.clone() }, &beacon(&chain, round), &signature));
    }

    #[test]
    fn wa_05_the_round_a_call_names_is_the_first_emitted_afterwards() {
        let chain = quicknet();
        let after = |second: i64| chain.first_after(Timestamp::from_second(second).unwrap());
        let genesis = chain.genesis;
        let told: Vec<(i64, i64)> =
            [-5000, -1, 0, 1, 2, 3, 365, 366].map(|s| after(genesis + s)).map(|b| (b.round, b.at.as_second() - genesis)).into();
        assert_eq!(told, [(1, 0), (1, 0), (2, 3), (2, 3), (2, 3), (3, 6), (123, 366), (124, 369)]);
        assert_eq!(after(genesis).chain, chain.hash);
    }
}
