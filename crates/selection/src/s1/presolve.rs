//! Who can be left out beforehand: candidates behind enough others of their own State and gender.
//!
//! Every rule sees a candidate only through State, gender and cost. If as many candidates as a State may send are strictly better at
//! no more cost, any list with the lesser one can be bettered by an exchange. Equal merit is kept, so that the lottery stays fair.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::instance::Instance;

/// The candidates left out, each with those who stand before them, ascending: `[[who, [before, …]], …]`. Held flat, since they are many.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drops {
    who: Vec<usize>,
    /// Where each one's part of `before` ends.
    ends: Vec<usize>,
    before: Vec<usize>,
}

impl Drops {
    /// How many are left out.
    pub fn len(&self) -> usize {
        self.who.len()
    }

    /// Whether nobody is left out.
    pub fn is_empty(&self) -> bool {
        self.who.is_empty()
    }

    /// Those left out.
    pub fn who(&self) -> impl Iterator<Item = usize> {
        self.who.iter().copied()
    }

    /// Each one left out, with those who stand before them.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &[usize])> {
        let starts = [0].into_iter().chain(self.ends.iter().copied());
        self.who.iter().zip(starts).zip(&self.ends).map(|((&who, start), &end)| (who, &self.before[start..end]))
    }

    fn push(&mut self, who: usize, before: &[usize]) {
        self.who.push(who);
        self.before.extend_from_slice(before);
        self.ends.push(self.before.len());
    }
}

impl Serialize for Drops {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Drops {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut drops = Self::default();
        deserializer.deserialize_seq(Pairs(&mut drops))?;
        Ok(drops)
    }
}

/// Reads the list of those left out.
struct Pairs<'a>(&'a mut Drops);
/// Reads one of them.
struct Pair<'a>(&'a mut Drops);
/// Reads those before one of them.
struct Before<'a>(&'a mut Vec<usize>);

impl<'de> Visitor<'de> for Pairs<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of those left out")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Pair(&mut *self.0))?.is_some() {}
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Pair<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_tuple(2, self)
    }
}

impl<'de> Visitor<'de> for Pair<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one left out and those before them")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let who = items.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        items.next_element_seed(Before(&mut self.0.before))?.ok_or_else(|| A::Error::invalid_length(1, &"two parts"))?;
        self.0.who.push(who);
        self.0.ends.push(self.0.before.len());
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Before<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Before<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of candidates")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(one) = items.next_element()? {
            self.0.push(one);
        }
        Ok(())
    }
}

/// How many better ones it takes: as many as the State may send.
pub fn needed(instance: &Instance) -> usize {
    let cap = instance.rules.state_cap.unwrap_or(instance.rules.k).min(instance.rules.k);
    usize::try_from(cap).unwrap_or(usize::MAX)
}

/// Everyone who can be left out.
pub fn drops(instance: &Instance) -> Drops {
    drops_without(instance, None)
}

/// Who must be kept when one candidate is forced in or out: that one is kept, and nobody is left out on their account.
pub(super) fn kept_beside(instance: &Instance, cand: usize) -> Vec<bool> {
    let mut keep = vec![true; instance.len()];
    drops_without(instance, Some(cand)).who().for_each(|i| keep[i] = false);
    keep
}

fn drops_without(instance: &Instance, apart: Option<usize>) -> Drops {
    let needed = needed(instance);
    if needed == 0 {
        return Drops::default();
    }
    let mut peers: BTreeMap<(usize, char), Vec<(i64, usize)>> = BTreeMap::new();
    for (i, gender) in instance.cand.gender.chars().enumerate().filter(|(i, _)| Some(*i) != apart) {
        peers.entry((instance.cand.state[i], gender)).or_default().push((-instance.merit(i), i));
    }
    // Who, and where those before them start.
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut before: Vec<usize> = Vec::new();
    for list in peers.values_mut() {
        list.sort_unstable();
        // The cheapest of those seen so far with strictly more merit, by cost.
        let mut cheapest: Vec<(i64, usize)> = Vec::new();
        let mut start = 0;
        while start < list.len() {
            let same = list[start..].iter().take_while(|c| c.0 == list[start].0).count();
            let class = &list[start..start + same];
            if cheapest.len() == needed {
                let dearest = cheapest[needed - 1].0;
                let place = before.len();
                before.extend(cheapest.iter().map(|c| c.1));
                before[place..].sort_unstable();
                found.extend(class.iter().filter(|&&(_, i)| dearest <= instance.cand.cost[i]).map(|&(_, i)| (i, place)));
            }
            cheapest.extend(class.iter().map(|&(_, i)| (instance.cand.cost[i], i)));
            cheapest.sort_unstable();
            cheapest.truncate(needed);
            start += same;
        }
    }
    found.sort_unstable();
    let mut drops = Drops::default();
    found.into_iter().for_each(|(who, place)| drops.push(who, &before[place..place + needed]));
    drops
}
