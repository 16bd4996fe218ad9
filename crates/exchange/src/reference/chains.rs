//! `drand.csv`: the chains of drand whose rounds a call may name (WA-05).

use super::whole;
use crate::drand;
use crate::finding::Finding;
use crate::sheet::{self, Columns, Source};
use bursar_domain::draw::Chain;
use std::collections::HashMap;

const CHAINS: Columns =
    Columns { needed: &["name", "hash", "group_hash", "public_key", "genesis", "period", "scheme", "source"], also: &[] };

/// The chains of drand.
///
/// # Errors
/// Everything that is wrong in the file, in one pass.
pub fn load_chains(source: Source<'_>) -> Result<Vec<Chain>, Vec<Finding>> {
    let mut findings = Vec::new();
    let chains = read_chains(source, &mut findings);
    whole(chains, findings)
}

/// The hash of a chain covers everything else that is known of it, so a slip of the pen in any column is found.
pub(super) fn read_chains(source: Source<'_>, findings: &mut Vec<Finding>) -> Vec<Chain> {
    let mut chains = Vec::new();
    let mut seen = HashMap::new();
    sheet::read(source, &CHAINS, findings).each(findings, |line| {
        line.unique("hash", &mut seen);
        line.needed("source");
        let scheme = |t: &str| (t == drand::SCHEME).then_some(());
        let scheme = line.parsed("scheme", "import-chain-scheme", scheme);
        let name = line.needed("name");
        let hash = line.needed("hash");
        let group = line.parsed("group_hash", "import-hex", drand::unhex);
        let key = line.parsed("public_key", "import-hex", |t| drand::unhex(t).map(|_| t.to_owned()));
        let mut positive = |column| line.parsed(column, "import-chain-number", |t: &str| t.parse::<u32>().ok().filter(|n| *n > 0));
        let (genesis, period) = (positive("genesis"), positive("period"));
        let chain = || {
            scheme?;
            let chain = Chain {
                name: name?.to_owned(),
                hash: hash?.to_owned(),
                public_key: key?,
                genesis: i64::from(genesis?),
                period: i64::from(period?),
            };
            Some((drand::chain_hash(&chain, &group?)? == chain.hash && drand::key(&chain).is_some(), chain))
        };
        match chain() {
            Some((true, chain)) => chains.push(chain),
            Some((false, _)) => {
                line.found("hash", "import-chain-hash");
            }
            None => {}
        }
    });
    chains.sort_by_key(|c: &Chain| c.genesis);
    chains
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "name,hash,group_hash,public_key,genesis,period,scheme,source\n";

    fn told(row: &str) -> Vec<String> {
        load_chains(Source::new("d.csv", format!("{HEAD}{row}\n").as_bytes())).unwrap_err().iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_chain_whose_hash_is_not_that_of_its_data_is_not_taken() {
        let row = include_str!("../../../../data/drand.csv").lines().nth(1).unwrap();
        assert_eq!(load_chains(Source::new("d.csv", format!("{HEAD}{row}\n").as_bytes())).unwrap().len(), 1);
        for (is, other) in
            [("quicknet,", "fastnet,"), (",f477", ",f478"), (",83cf", ",83ce"), (",1692803367", ",1692803368"), (",3,", ",30,")]
        {
            let told = told(&row.replacen(is, other, 1));
            assert_eq!(told, ["d.csv:2: column 2 (hash): this is not the hash of what the other columns say of the chain"], "{other}");
        }
        assert_eq!(told(&row.replace("rfc9380", "rfc9381")).len(), 1);
        assert_eq!(told(&row.replace(",3,", ",0,")), ["d.csv:2: column 6 (period): “0” is not a whole number above zero"]);
        assert_eq!(told(&row.replace(",f477", ",x477")).len(), 1);
    }
}
