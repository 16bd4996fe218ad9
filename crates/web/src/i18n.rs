//! The six languages: messages (Fluent), numbers, dates, money, names of States and their order.
//!
//! Everything is built once at start; formatting allocates a string and nothing else.

use crate::ui::{LangText, Text};
use bursar_domain::refusal::Arg;
use bursar_domain::text::LANGUAGES;
use bursar_domain::{Cents, Money, Refusal};
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu::collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu::decimal::{DecimalFormatter, input::Decimal};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// `(language, file, text)` of every file in `locales/`.
pub const SOURCES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// What each language calls itself, in the order of United Nations documents.
pub const AUTONYMS: [(&str, &str); 6] =
    [("ar", "العربية"), ("zh", "中文"), ("en", "English"), ("fr", "Français"), ("ru", "Русский"), ("es", "Español")];

const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

/// Why the languages could not be loaded: a fault of the build, found before the first page.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// A file does not parse or repeats a key.
    #[error("locales/{lang}/{file}: {what}")]
    File {
        /// Language.
        lang: String,
        /// File.
        file: String,
        /// What is wrong with it.
        what: String,
    },
    /// A formatter could not be made.
    #[error("no formatter for {0}: {1}")]
    Formatter(&'static str, String),
}

/// All six languages.
pub struct Locales {
    all: Vec<Locale>,
}

/// One language: how it says and writes everything.
pub struct Locale {
    lang: &'static str,
    own: Arc<Messages>,
    english: Arc<Messages>,
    decimal: DecimalFormatter,
    collator: CollatorBorrowed<'static>,
    /// Names of States by alpha-3, and their rank in this language's order.
    states: HashMap<String, (String, usize)>,
}

/// The messages of one language.
struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// Those without arguments, ready.
    fixed: HashMap<String, String>,
}

impl Locales {
    /// Builds all six. `states` holds the names of States by alpha-3 code.
    ///
    /// # Errors
    /// When a file of messages does not parse.
    pub fn load(states: &BTreeMap<String, LangText>) -> Result<Locales, LocaleError> {
        let english = Arc::new(Messages::load("en")?);
        let all = LANGUAGES
            .iter()
            .map(|lang| {
                let own = if *lang == "en" { english.clone() } else { Arc::new(Messages::load(lang)?) };
                Locale::new(lang, own, english.clone(), states)
            })
            .collect::<Result<_, _>>()?;
        Ok(Locales { all })
    }

    /// The language with this code.
    pub fn get(&self, lang: &str) -> Option<&Locale> {
        self.all.iter().find(|l| l.lang == lang)
    }

    /// All, in the order of United Nations documents.
    pub fn all(&self) -> &[Locale] {
        &self.all
    }

    /// The best of the six for an `Accept-Language` header; English when it asks for none of them.
    pub fn best(&self, accept: &str) -> &Locale {
        let mut wanted: Vec<(&str, f32)> = accept
            .split(',')
            .filter_map(|part| {
                let (tag, rest) = part.trim().split_once(';').unwrap_or((part.trim(), ""));
                let weight = rest.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse::<f32>().ok())?;
                Some((tag.split('-').next().unwrap_or(tag), weight))
            })
            .filter(|(_, weight)| *weight > 0.0)
            .collect();
        wanted.sort_by(|a, b| b.1.total_cmp(&a.1));
        let found = wanted.iter().find_map(|(lang, _)| self.all.iter().find(|l| l.lang.eq_ignore_ascii_case(lang)));
        // LANGUAGES holds English at 2; `load` made one of each.
        found.unwrap_or(&self.all[2])
    }
}

impl Locale {
    fn new(
        lang: &'static str,
        own: Arc<Messages>,
        english: Arc<Messages>,
        names: &BTreeMap<String, LangText>,
    ) -> Result<Locale, LocaleError> {
        let tag = icu_tag(lang);
        let decimal = decimal_formatter(tag).map_err(|e| LocaleError::Formatter(lang, e))?;
        let locale: icu::locale::Locale = tag.parse().map_err(|_| LocaleError::Formatter(lang, tag.to_owned()))?;
        let collator =
            Collator::try_new(locale.into(), CollatorOptions::default()).map_err(|e| LocaleError::Formatter(lang, e.to_string()))?;
        let mut sorted: Vec<(&String, &str)> = names.iter().map(|(code, name)| (code, name.get(lang).1)).collect();
        sorted.sort_by(|a, b| collator.compare(a.1, b.1));
        let states = sorted.into_iter().enumerate().map(|(rank, (code, name))| (code.clone(), (name.to_owned(), rank))).collect();
        Ok(Locale { lang, own, english, decimal, collator, states })
    }

    /// Two letters.
    pub fn lang(&self) -> &'static str {
        self.lang
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        dir_of(self.lang)
    }

    /// A message without arguments.
    pub fn t(&self, key: &str) -> Cow<'_, str> {
        self.message(key, &[])
    }

    /// A message with its arguments. What stands in an argument is set apart by direction isolates.
    pub fn message(&self, key: &str, args: &[(&str, Arg)]) -> Cow<'_, str> {
        for messages in [&self.own, &self.english] {
            if args.is_empty()
                && let Some(ready) = messages.fixed.get(key)
            {
                return Cow::Borrowed(ready);
            }
            if let Some(found) = messages.format(key, &self.arguments(args)) {
                return Cow::Owned(found);
            }
        }
        // The test of the locales keeps this from happening; if it does, the page still stands.
        tracing::error!(key, lang = self.lang, "no such message");
        Cow::Owned(format!("⟦{key}⟧"))
    }

    /// Whether there is such a message, in this language or in English.
    pub fn has(&self, key: &str) -> bool {
        self.own.bundle.has_message(key) || self.english.bundle.has_message(key)
    }

    /// Why something is refused.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let args: Vec<(&str, Arg)> = refusal.args.iter().map(|(n, a)| (*n, a.clone())).collect();
        self.message(&format!("refusal-{}", refusal.key), &args).into_owned()
    }

    /// Words as plain text: for titles, attributes and data. Pages use `render`, which also marks language and direction.
    pub fn text(&self, text: &Text) -> String {
        match text {
            Text::Msg(key, args) => self.message(key, args).into_owned(),
            Text::Key(key) => self.t(key).into_owned(),
            Text::Raw(words) | Text::Code(words) | Text::Marked(words, _, _) => words.clone(),
            Text::Tr(words) => words.get(self.lang).1.to_owned(),
            Text::Usd(cents) => self.usd(*cents),
            Text::Money(money) => self.money(*money),
            Text::Int(n) => self.int(*n),
            Text::Percent(n) => self.percent(*n),
            Text::Date(day) => self.date(*day),
            Text::Time(moment) => self.time(*moment),
            Text::State(code) => self.state(code).to_owned(),
            Text::Join(parts) => {
                let word = |(i, part): (usize, &Text)| format!("{}{}", self.space_before(parts, i), self.text(part));
                parts.iter().enumerate().map(word).collect()
            }
            Text::None => "—".to_owned(),
        }
    }

    /// What stands before a part of joined words: nothing before the first, nor beside a bracket or colon that has its space in itself.
    pub fn space_before(&self, parts: &[Text], at: usize) -> &'static str {
        let message = |i: usize| match parts.get(i) {
            Some(text @ (Text::Msg(..) | Text::Key(_))) => self.text(text),
            _ => String::new(),
        };
        let full = at == 0 || message(at).starts_with('（') || message(at - 1).ends_with('：');
        if full { "" } else { " " }
    }

    /// A whole number with this language's separators.
    pub fn int(&self, n: i64) -> String {
        self.decimal.format_to_string(&Decimal::from(n))
    }

    /// A whole percent.
    pub fn percent(&self, n: i64) -> String {
        self.value("percent", &[("value", Arg::Int(n))])
    }

    /// An amount in the books' currency.
    pub fn usd(&self, cents: Cents) -> String {
        self.money(cents.money())
    }

    /// An amount: all the digits of its currency, and the currency's code where this language puts it.
    pub fn money(&self, money: Money) -> String {
        let mut amount = Decimal::from(money.minor);
        amount.multiply_pow10(-i16::try_from(money.currency.digits()).unwrap_or(2));
        let amount = Arg::Text(self.decimal.format_to_string(&amount));
        self.value("money", &[("amount", amount), ("currency", Arg::Text(money.currency.code().to_owned()))])
    }

    /// A calendar day in words.
    pub fn date(&self, day: Date) -> String {
        let month = usize::try_from(day.month()).ok().and_then(|m| MONTHS.get(m.checked_sub(1)?));
        self.value(
            "date",
            &[
                ("day", Arg::Int(day.day().into())),
                ("month", Arg::Msg(month.copied().unwrap_or_default().to_owned())),
                // A string: a year takes no thousands separator.
                ("year", Arg::Text(day.year().to_string())),
            ],
        )
    }

    /// A moment in UTC, with the zone named.
    pub fn time(&self, moment: Timestamp) -> String {
        let utc = moment.to_zoned(TimeZone::UTC);
        let clock = format!("{:02}:{:02}", utc.hour(), utc.minute());
        self.value("time", &[("date", Arg::Text(self.date(utc.date()))), ("clock", Arg::Text(clock))])
    }

    /// A State's name; its code when there is no such State.
    pub fn state<'a>(&'a self, code: &'a str) -> &'a str {
        self.states.get(code).map_or(code, |(name, _)| name)
    }

    /// Puts alpha-3 codes in the order of their names in this language.
    pub fn sort_states(&self, codes: &mut [String]) {
        codes.sort_by_cached_key(|code| self.states.get(code).map_or(usize::MAX, |(_, rank)| *rank));
    }

    /// Compares two texts in this language's order.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    /// A message that *is* a value (an amount, a date): its parts belong together, so the isolates go.
    fn value(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut text = self.message(key, args).into_owned();
        text.retain(|c| !matches!(c, '\u{2068}' | '\u{2069}'));
        text
    }

    fn arguments<'a>(&'a self, args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
        args.iter().map(|(name, arg)| (*name, self.argument(arg))).collect()
    }

    /// An argument as plain words.
    pub fn words(&self, arg: &Arg) -> String {
        match self.argument(arg) {
            FluentValue::String(words) => words.into_owned(),
            FluentValue::Number(_) => match arg {
                Arg::Int(n) => self.int(*n),
                _ => String::new(),
            },
            _ => String::new(),
        }
    }

    fn argument<'a>(&'a self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(words) => FluentValue::from(words.as_str()),
            // A number stays one, so that messages can choose the plural form; `write_number` formats it.
            Arg::Int(n) => FluentValue::from(*n),
            Arg::Usd(cents) => FluentValue::from(self.usd(*cents)),
            Arg::Money(money) => FluentValue::from(self.money(*money)),
            Arg::Date(day) => FluentValue::from(self.date(*day)),
            Arg::Time(moment) => FluentValue::from(self.time(*moment)),
            Arg::State(code) => FluentValue::from(self.state(code)),
            Arg::Msg(key) => FluentValue::from(self.t(key)),
            Arg::Join(parts) => FluentValue::from(parts.iter().map(|p| self.words(p)).collect::<Vec<_>>().join(" ")),
        }
    }
}

impl Messages {
    fn load(lang: &str) -> Result<Messages, LocaleError> {
        let id: LanguageIdentifier = lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_formatter(Some(write_number));
        let mut keys = Vec::new();
        for (_, file, text) in SOURCES.iter().filter(|(l, _, _)| *l == lang) {
            let fault = |what: String| LocaleError::File { lang: lang.to_owned(), file: (*file).to_owned(), what };
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| fault(format!("{errors:?}")))?;
            keys.extend(resource.entries().filter_map(|e| match e {
                fluent_syntax::ast::Entry::Message(m) => Some(m.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource(resource).map_err(|errors| fault(format!("{errors:?}")))?;
        }
        let mut messages = Messages { bundle, fixed: HashMap::new() };
        for key in keys {
            if let Some(text) = messages.format(&key, &FluentArgs::new()) {
                messages.fixed.insert(key, text);
            }
        }
        Ok(messages)
    }

    /// The message, when there is one and all its arguments are given.
    fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

/// Numbers inside messages, by this language's separators.
fn write_number(value: &FluentValue<'_>, memo: &IntlLangMemoizer) -> Option<String> {
    struct Digits(DecimalFormatter);
    impl Memoizable for Digits {
        type Args = ();
        type Error = String;
        fn construct(lang: LanguageIdentifier, (): ()) -> Result<Digits, String> {
            decimal_formatter(icu_tag(&lang.to_string())).map(Digits)
        }
    }
    match value {
        FluentValue::Number(n) => {
            let n: Decimal = n.as_string().parse().ok()?;
            memo.with_try_get_threadsafe::<Digits, _, _>((), |d| d.0.format_to_string(&n)).ok()
        }
        _ => None,
    }
}

fn decimal_formatter(tag: &str) -> Result<DecimalFormatter, String> {
    let locale: icu::locale::Locale = tag.parse().map_err(|_| tag.to_owned())?;
    DecimalFormatter::try_new(locale.into(), Default::default()).map_err(|e| e.to_string())
}

/// Arabic with the digits 0–9, as in United Nations documents; Chinese in the simplified script.
fn icu_tag(lang: &str) -> &str {
    match lang {
        "ar" => "ar-u-nu-latn",
        "zh" => "zh-Hans",
        other => other,
    }
}

/// Direction of a language of people's text.
pub fn dir_of(lang: &str) -> &'static str {
    if matches!(lang.split('-').next(), Some("ar" | "he" | "fa" | "ur" | "ps" | "dv" | "ckb" | "sd" | "yi")) { "rtl" } else { "ltr" }
}
