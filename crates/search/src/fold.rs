//! Text into folded words: one way for all languages, without asking which language it is.
//!
//! Folding is NFKC, lower case, no diacritics, Arabic letters that are written more than one way made one, digits of any script made 0–9.
//! Controls without width (joiners, direction marks) count for nothing, so a word is the same word with or without them.

use std::ops::Range;
use std::sync::LazyLock;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A text's words are read up to here, in bytes: longer text is no summary, and its rest would only cost time.
pub(crate) const TEXT_MAX: usize = 400_000;
/// Letters of one word that count.
pub(crate) const WORD_MAX: usize = 64;

/// Written without spaces: Han, kana, hangul.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3038}'..='\u{303b}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{3200}'..='\u{33ff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

/// Has no width and no meaning for finding: joiners, direction marks and overrides, soft hyphen, byte order mark, tatweel.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_silent(c) || (!c.is_ascii() && is_combining_mark(c))
}

/// Whether a character is of a word, and how it is folded, for those of the alphabets that most texts are in: by this table, since asking
/// Unicode's for each letter is a tenth of building an index.
static ALPHABETS: LazyLock<Vec<(bool, String)>> = LazyLock::new(|| {
    let one = |c: char| {
        let mut folded = String::new();
        fold_char(c, &mut folded);
        (is_word(c), folded)
    };
    ('\0'..'\u{700}').map(one).collect()
});

/// Writes the folded form of one character.
fn fold_char(c: char, out: &mut String) {
    match c {
        'a'..='z' | '0'..='9' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        'а'..='и' | 'к'..='я' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => out.push(c),
        _ => decompose_compatible(c, |d| {
            for l in d.to_lowercase() {
                fold_part(l, out);
            }
        }),
    }
}

/// One lower-case character of a decomposition.
fn fold_part(c: char, out: &mut String) {
    match c {
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'ø' => out.push('o'),
        'đ' | 'ð' => out.push('d'),
        'ł' => out.push('l'),
        'ı' => out.push('i'),
        'ς' => out.push('σ'),
        'ٱ' => out.push('ا'),
        'ى' | 'ی' => out.push('ي'),
        'ة' | 'ہ' | 'ە' => out.push('ه'),
        'ک' => out.push('ك'),
        '٠'..='٩' => out.push(digit(c, '٠')),
        '۰'..='۹' => out.push(digit(c, '۰')),
        _ if is_silent(c) || is_combining_mark(c) => {}
        _ if c.is_alphanumeric() => out.push(c),
        _ => {}
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Calls `visit` for each word of `text`: where it stands (bytes), how it is folded, whether it is a run of a script without spaces.
pub(crate) fn words(text: &str, mut visit: impl FnMut(Range<usize>, &str, bool)) {
    let alphabets = &*ALPHABETS;
    let mut folded = String::new();
    let mut letters = 0;
    let mut begun: Option<(usize, bool)> = None;
    let mut end = text.len().min(TEXT_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    for (at, c) in text[..end].char_indices() {
        let known = alphabets.get(c as usize);
        let cjk = known.is_none() && is_cjk(c);
        let word = known.map_or_else(|| cjk || is_word(c), |(word, _)| *word);
        if let Some((start, run)) = begun
            && (!word || (cjk != run && !is_silent(c)))
        {
            if !folded.is_empty() {
                visit(start..at, &folded, run);
            }
            folded.clear();
            letters = 0;
            begun = None;
        }
        if word {
            if begun.is_none() {
                begun = Some((at, cjk));
            }
            // A run of Han may be a whole paragraph; only words have a longest length.
            if cjk || letters < WORD_MAX {
                match known {
                    Some((_, letter)) => folded.push_str(letter),
                    None => fold_char(c, &mut folded),
                }
                letters += 1;
            }
        }
    }
    if let Some((start, run)) = begun
        && !folded.is_empty()
    {
        visit(start..end, &folded, run);
    }
}

/// All folded words of a text with a space between: for comparing names and for ordering where nothing better is at hand.
///
/// ```
/// assert_eq!(bursar_search::folded("  CÔTE d’Ivoire "), "cote d ivoire");
/// ```
#[must_use]
pub fn folded(text: &str) -> String {
    let mut out = String::new();
    words(text, |_, word, _| {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_language_folds_what_is_written_more_than_one_way() {
        for (one, other) in [
            // ar: alef forms, alef maksura, teh marbuta, tatweel, marks, hamza seats, digits
            ("أإآٱا", "ااااا"),
            ("مستشفى", "مستشفي"),
            ("مدرسة", "مدرسه"),
            ("مـــدرسة", "مدرسه"),
            ("مُدَرِّسَةٌ", "مدرسه"),
            ("مسؤول", "مسوول"),
            ("٢٠٢٦", "2026"),
            ("ﷲ", "الله"),
            // ru
            ("Ещё", "еще"),
            ("ВОЙНА", "воина"),
            // fr, es, en, and letters that do not decompose
            ("Élève", "eleve"),
            ("ŒUVRE", "oeuvre"),
            ("ESPAÑA", "espana"),
            ("Straße", "strasse"),
            ("ﬁnance", "finance"),
            ("Ｆｉｊｉ", "fiji"),
            ("Zu\u{301}rich", "zurich"),
            // zh: full width, compatibility
            ("２０２６年", "2026 年"),
            ("豈", "豈"),
        ] {
            assert_eq!(folded(one), other, "{one}");
        }
    }

    #[test]
    fn words_stand_where_they_were_written() {
        let text = "L’École, 网络A安全 \u{202e}x\u{202c}";
        let mut seen = Vec::new();
        words(text, |at, word, cjk| seen.push((text[at].to_owned(), word.to_owned(), cjk)));
        let want = [("L", "l", false), ("École", "ecole", false), ("网络", "网络", true), ("A", "a", false), ("安全", "安全", true)];
        assert_eq!(&seen[..5], want.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c)));
        assert_eq!(seen[5].1, "x", "an override is no letter");
        assert_eq!(folded("pass\u{ad}word\u{200d}"), "password");
    }

    proptest! {
        #[test]
        fn any_text_folds_to_itself_the_second_time(text in "\\PC{0,60}") {
            let letters = |text: &str| folded(text).replace(' ', "");
            prop_assert_eq!(letters(&folded(&text)), letters(&text));
        }

        #[test]
        fn places_lie_within_the_text_and_in_order(text in any::<String>()) {
            let mut last = 0;
            words(&text, |at, _, _| {
                assert!(at.start >= last && at.end > at.start && text.get(at.clone()).is_some());
                last = at.end;
            });
        }
    }
}
