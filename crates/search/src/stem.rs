//! Light words and light endings, by script and not by language: what was measured to help questions find their passages.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Function and question words of the six languages, folded. They say nothing about what is looked for, yet may be rare in summaries.
/// Words that are light in one language and carry meaning in another (“son”, “des”, “can”) stand here only if they are far more often light.
const LIGHT: &str = include_str!("light.txt");

static LIGHT_WORDS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| LIGHT.lines().filter(|l| !l.starts_with('#')).flat_map(str::split_whitespace).collect());

/// Whether a folded word, or a pair of Han characters, is light.
pub(crate) fn is_light(word: &str) -> bool {
    LIGHT_WORDS.contains(word)
}

/// What remains of a folded word without the endings that number and case put on it. Cautious: “Niger” and “Nigeria”, “Mauritius” and
/// “Mauritania” stay apart; derivation and strong inflection are left to the grams.
pub(crate) fn stem(word: &str) -> &str {
    match word.chars().next() {
        Some('a'..='z') => latin(word),
        Some('\u{400}'..='\u{4ff}') => cyrillic(word),
        Some('\u{600}'..='\u{6ff}') => arabic(word),
        _ => word,
    }
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

/// Plural s, then one final a, e or o: norm, norms, norme, normes, norma, normas. Then the verb's ed and ing: trained, training.
fn latin(word: &str) -> &str {
    let mut w = word;
    if w.len() > 3 && w.ends_with('s') && !w.ends_with("ss") {
        w = &w[..w.len() - 1];
    }
    if w.len() > 4 && w.ends_with(['a', 'e', 'o']) {
        w = &w[..w.len() - 1];
    }
    // What is left must be a word that could have it: not “exceed”, not “spring”.
    let verb = w.strip_suffix("ing").or_else(|| w.strip_suffix("ed"));
    verb.filter(|v| v.len() > 2 && !v.ends_with('e') && v.contains(['a', 'e', 'i', 'o', 'u', 'y'])).unwrap_or(w)
}

/// Endings of nouns and adjectives as folding leaves them (ё is е, й is и), longest first.
const CYRILLIC: [&str; 27] = [
    "ами", "ями", "ыми", "ими", "ого", "его", "ому", "ему", "ах", "ях", "ов", "ев", "ам", "ям", "ом", "ем", "ых", "их", "ым", "им", "ои",
    "еи", "ыи", "ая", "ую", "ое", "ые",
];

fn cyrillic(word: &str) -> &str {
    let count = letters(word);
    for end in CYRILLIC {
        if let Some(rest) = word.strip_suffix(end)
            && count >= letters(end) + 4
        {
            return rest;
        }
    }
    // -кий, -кие, -щий … lose both letters; -ия, -ий, -ие of nouns keep their и, or Нигерия would be Нигер.
    for end in ["ии", "ие"] {
        if let Some(rest) = word.strip_suffix(end)
            && count >= 6
            && rest.ends_with(['к', 'ш', 'щ'])
        {
            return rest;
        }
    }
    match word.strip_suffix(['а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'ь']) {
        Some(rest) if count >= 4 => rest,
        _ => word,
    }
}

/// The conjunction, a preposition of one letter, the article; each only where enough is left.
fn arabic(word: &str) -> &str {
    let keeps = |rest: &str, least: usize| letters(rest) >= least;
    let mut w = word;
    if let Some(rest) = w.strip_prefix('و').filter(|r| keeps(r, 4)) {
        w = rest;
    }
    if let Some(rest) = w.strip_prefix("لل").filter(|r| keeps(r, 3)) {
        return rest;
    }
    if let Some(rest) = w.strip_prefix("ال").filter(|r| keeps(r, 3)) {
        return rest;
    }
    if let Some(rest) = w.strip_prefix(['ب', 'ل', 'ك']).filter(|r| keeps(r, 4)) {
        return rest.strip_prefix("ال").filter(|r| keeps(r, 3)).unwrap_or(rest);
    }
    w
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::folded;

    fn same(words: &[&str]) {
        let stems: HashSet<String> = words.iter().map(|w| stem(&folded(w)).to_owned()).collect();
        assert_eq!(stems.len(), 1, "{words:?} gave {stems:?}");
    }

    #[test]
    fn number_and_case_do_not_matter() {
        same(&["norm", "norms", "norme", "normes", "norma", "normas"]);
        same(&["threat", "threats"]);
        same(&["train", "trains", "trained", "training", "trainings"]);
        same(&["invade", "invaded", "invading"]);
        same(&["программа", "программы", "программе", "программу", "программой", "программами", "программах"]);
        same(&["обучение", "обучения", "обучению", "обучением", "обучении"]);
        same(&["российский", "российская", "российского", "российские", "российских"]);
        same(&["Кения", "Кении", "Кению", "Кенией"]);
        same(&["السنغال", "والسنغال", "بالسنغال", "للسنغال", "سنغال"]);
        same(&["الأمن", "أمن", "والأمن", "بالأمن", "للأمن"]);
    }

    #[test]
    fn states_of_like_names_stay_apart() {
        for names in [
            ["Niger", "Nigeria"],
            ["Mauritius", "Mauritania"],
            ["Dominica", "Dominican"],
            ["Austria", "Australia"],
            ["Slovakia", "Slovenia"],
            ["exceed", "exce"],
            ["spring", "spr"],
            ["Нигер", "Нигерия"],
            ["Маврикий", "Мавритания"],
            ["Иран", "Ирак"],
            ["النيجر", "نيجيريا"],
            ["مالي", "مالطة"],
        ] {
            let stems = names.map(|n| stem(&folded(n)).to_owned());
            assert_ne!(stems[0], stems[1]);
        }
    }

    #[test]
    fn the_list_of_light_words_is_folded() {
        for word in LIGHT_WORDS.iter() {
            assert_eq!(folded(word), **word);
        }
        assert!(is_light("what") && is_light("какои") && is_light("ماذا") && is_light("什么") && !is_light("fiji"));
    }
}
