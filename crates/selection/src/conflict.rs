//! The smallest set of rules that contradict each other.
//!
//! Whatever set of rules can be kept, the smallest contradiction has a rule outside it. So: guess the smallest set that has one rule outside
//! every set known to be possible; if it is a contradiction, it is a smallest one; if not, it grows into a possible set to which no
//! rule can be added, and the next guess must have one of the rules left outside.

use crate::search::Stopped;

/// Rules, by number, that contradict each other.
pub(crate) struct Core<P> {
    /// Ascending. None of them can be spared, unless the search for a smaller set was stopped.
    pub(crate) rules: Vec<usize>,
    /// Whether it is certain that no smaller set contradicts itself.
    pub(crate) smallest: bool,
    /// Why they do.
    pub(crate) proof: P,
}

/// Tries to keep some rules: which rules the point found keeps, or why there is none.
pub(crate) type Keep<'a, P> = dyn FnMut(&[usize]) -> Result<Attempt<P>, Stopped> + 'a;
type Attempt<P> = Result<Vec<bool>, P>;

/// Guesses before the search contents itself with a set none of whose rules can be spared.
const MOST: usize = 300;

/// The smallest contradiction among so many rules; `None` if all can be kept. Stopped once one is known, it gives the smallest known by then.
pub(crate) fn smallest<P>(rules: usize, attempt: &mut Keep<'_, P>) -> Result<Option<Core<P>>, Stopped> {
    let mut all: Vec<usize> = (0..rules).collect();
    let Err(mut proof) = attempt(&all)? else { return Ok(None) };
    if let Ok(Some((rules, proof))) = guessed(attempt) {
        return Ok(Some(Core { rules, smallest: true, proof }));
    }
    for rule in (0..rules).rev() {
        let fewer: Vec<usize> = all.iter().copied().filter(|r| *r != rule).collect();
        match attempt(&fewer) {
            Ok(Err(why)) => (all, proof) = (fewer, why),
            Ok(Ok(_)) => {}
            Err(Stopped) => break,
        }
    }
    Ok(Some(Core { rules: all, smallest: false, proof }))
}

/// Guesses the smallest contradiction, better each time; `None` if that takes too many guesses.
fn guessed<P>(attempt: &mut Keep<'_, P>) -> Result<Option<(Vec<usize>, P)>, Stopped> {
    let mut outside: Vec<Vec<usize>> = Vec::new();
    while let Some(guess) = hitting(&outside).filter(|_| outside.len() < MOST) {
        match attempt(&guess)? {
            Err(proof) => return Ok(Some((guess, proof))),
            Ok(kept) => outside.push(left_out(&guess, kept, attempt)?),
        }
    }
    Ok(None)
}

/// Adds rule after rule to those kept, as long as all can be; gives those that could not be added.
fn left_out<P>(guess: &[usize], mut kept: Vec<bool>, attempt: &mut Keep<'_, P>) -> Result<Vec<usize>, Stopped> {
    guess.iter().for_each(|&r| kept[r] = true);
    for rule in 0..kept.len() {
        if !kept[rule] {
            let more: Vec<usize> = (0..kept.len()).filter(|&r| kept[r] || r == rule).collect();
            if let Ok(found) = attempt(&more)? {
                kept.iter_mut().zip(found).for_each(|(k, f)| *k |= f);
                kept[rule] = true;
            }
        }
    }
    Ok((0..kept.len()).filter(|&r| !kept[r]).collect())
}

/// The smallest set with a member of each, the first of its size; `None` if that takes too long to find.
fn hitting(sets: &[Vec<usize>]) -> Option<Vec<usize>> {
    let mut patience = 200_000;
    for size in 0..=sets.len() {
        let mut chosen = Vec::new();
        if hit(sets, size, &mut chosen, &mut patience)? {
            chosen.sort_unstable();
            return Some(chosen);
        }
    }
    None
}

fn hit(sets: &[Vec<usize>], room: usize, chosen: &mut Vec<usize>, patience: &mut usize) -> Option<bool> {
    *patience = patience.checked_sub(1)?;
    let Some(missed) = sets.iter().find(|set| !set.iter().any(|r| chosen.contains(r))) else { return Some(true) };
    if room > 0 {
        for &rule in missed {
            chosen.push(rule);
            if hit(sets, room - 1, chosen, patience)? {
                return Some(true);
            }
            chosen.pop();
        }
    }
    Some(false)
}
