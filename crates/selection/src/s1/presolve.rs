//! Who can be left out beforehand: candidates behind enough others of their own State and gender.
//!
//! Every rule sees a candidate only through State, gender and cost. If as many candidates as a State may send are strictly better at
//! no more cost, any list with the lesser one can be bettered by an exchange. Equal merit is kept, so that the lottery stays fair.

use std::collections::BTreeMap;

use super::instance::Instance;

/// A candidate left out, with those who stand before them, ascending.
pub type Drop = (usize, Vec<usize>);

/// How many better ones it takes: as many as the State may send.
pub fn needed(instance: &Instance) -> usize {
    let cap = instance.rules.state_cap.unwrap_or(instance.rules.k).min(instance.rules.k);
    usize::try_from(cap).unwrap_or(usize::MAX)
}

/// Everyone who can be left out.
pub fn drops(instance: &Instance) -> Vec<Drop> {
    drops_without(instance, None)
}

/// Who must be kept when one candidate is forced in or out: that one is kept, and nobody is left out on their account.
pub(super) fn kept_beside(instance: &Instance, cand: usize) -> Vec<bool> {
    let mut keep = vec![true; instance.len()];
    drops_without(instance, Some(cand)).iter().for_each(|d| keep[d.0] = false);
    keep
}

fn drops_without(instance: &Instance, apart: Option<usize>) -> Vec<Drop> {
    let needed = needed(instance);
    if needed == 0 {
        return Vec::new();
    }
    let mut peers: BTreeMap<(usize, char), Vec<(i64, usize)>> = BTreeMap::new();
    for (i, gender) in instance.cand.gender.chars().enumerate().filter(|(i, _)| Some(*i) != apart) {
        peers.entry((instance.cand.state[i], gender)).or_default().push((-instance.merit(i), i));
    }
    let mut drops = Vec::new();
    for list in peers.values_mut() {
        list.sort_unstable();
        // The cheapest of those seen so far with strictly more merit, by cost.
        let mut cheapest: Vec<(i64, usize)> = Vec::new();
        let mut start = 0;
        while start < list.len() {
            let same = list[start..].iter().take_while(|c| c.0 == list[start].0).count();
            let class = &list[start..start + same];
            for &(_, i) in class {
                if cheapest.len() == needed && cheapest[needed - 1].0 <= instance.cand.cost[i] {
                    let mut before: Vec<usize> = cheapest.iter().map(|c| c.1).collect();
                    before.sort_unstable();
                    drops.push((i, before));
                }
            }
            cheapest.extend(class.iter().map(|&(_, i)| (instance.cand.cost[i], i)));
            cheapest.sort_unstable();
            cheapest.truncate(needed);
            start += same;
        }
    }
    drops.sort_unstable();
    drops
}
