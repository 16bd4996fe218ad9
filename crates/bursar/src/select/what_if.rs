//! Changes of a rule's number, as people type them: `seats+1`, `budget+10%`, `women-1`.

use super::words::{Words, number};
use super::{Exit, Failure};
use bursar_selection::s1::{self, Rule, Target};
use bursar_selection::s2;

/// The names a change may begin with, for the help of the command.
pub const NAMES: &str = "\
Names of what can be changed (delegates), in whole numbers or percent of the number in force:
  seats, budget, state-cap, women, men, gender-x, ldc, lldc, sids, new-states (States never sponsored),
  group-min:GROUP, group-max:GROUP, sub-max:SUBREGION,
  target-ldc, target-lldc, target-sids, target-priority, target-women
Names of what can be changed (projects):
  budget (USD on top of the opening cash; in percent, opening cash and every year's income),
  cash:YEAR (income of one year, from 0; USD or percent), state-cap,
  reserve, implementer-share, gender-share, region-min:REGION, region-max:REGION (whole percents of the total)
Examples: --what-if seats+1  --what-if budget+10%  --what-if women-1  --what-if group-max:AFR+1";

/// A change as typed.
struct Typed<'a> {
    name: &'a str,
    argument: Option<&'a str>,
    by: i64,
    percent: bool,
}

fn wrong(text: &str, why: &str) -> Failure {
    Failure::new(Exit::Usage, format!("--what-if {text}: {why}; see `bursar select explain --help` for the names"))
}

fn typed(text: &str) -> Result<Typed<'_>, Failure> {
    let form = || wrong(text, "not of the form NAME+N, NAME-N, NAME+N% or NAME-N%");
    let sign = text.rfind(['+', '-']).ok_or_else(form)?;
    let (name, amount) = text.split_at(sign);
    let percent = amount.ends_with('%');
    let by = amount.trim_end_matches('%').parse().map_err(|_| form())?;
    let (name, argument) = name.split_once(':').map_or((name, None), |(name, argument)| (name, Some(argument)));
    Ok(Typed { name, argument, by, percent })
}

impl Typed<'_> {
    /// The change of a number: so much, or so many percent of it, rounded towards nought.
    fn of(&self, number: i64) -> Option<i64> {
        let change = if self.percent { i128::from(number) * i128::from(self.by) / 100 } else { i128::from(self.by) };
        i64::try_from(change).ok()
    }
}

/// The rule of a call for delegates that a change is about, and by how much its number changes.
pub fn delegates(call: &s1::Instance, text: &str) -> Result<(Rule, i64), Failure> {
    let change = typed(text)?;
    let rule = match (change.name, change.argument) {
        ("seats", None) => Rule::Seats,
        ("budget", None) => Rule::Budget,
        ("state-cap", None) => Rule::StateCap,
        ("women", None) => Rule::GenderMin("F".to_owned()),
        ("men", None) => Rule::GenderMin("M".to_owned()),
        ("gender-x", None) => Rule::GenderMin("X".to_owned()),
        ("ldc", None) => Rule::LdcMin,
        ("lldc", None) => Rule::LldcMin,
        ("sids", None) => Rule::SidsMin,
        ("new-states", None) => Rule::NewStateMin,
        ("group-min", Some(name)) => Rule::GroupMin(name.to_owned()),
        ("group-max", Some(name)) => Rule::GroupMax(name.to_owned()),
        ("sub-max", Some(name)) => Rule::SubMax(name.to_owned()),
        ("target-ldc", None) => Rule::Target(Target::Ldc),
        ("target-lldc", None) => Rule::Target(Target::Lldc),
        ("target-sids", None) => Rule::Target(Target::Sids),
        ("target-priority", None) => Rule::Target(Target::Priority),
        ("target-women", None) => Rule::Target(Target::Women),
        _ => return Err(wrong(text, "no such name")),
    };
    let now = number(call, &rule).ok_or_else(|| {
        let in_force: Vec<Rule> = call.hard_rules().into_iter().chain(call.soft_rules()).collect();
        wrong(text, &format!("not in force; in force are: {}", call.all_in_words(&in_force)))
    })?;
    let by = change.of(now).ok_or_else(|| wrong(text, "too large"))?;
    Ok((rule, by))
}

/// The same call for projects with the change made.
pub fn projects(call: &s2::Instance, text: &str) -> Result<s2::Instance, Failure> {
    let change = typed(text)?;
    let too_large = || wrong(text, "too large");
    let none = || wrong(text, "not in force");
    let money = |now: i64| {
        let then = change.of(now).and_then(|by| now.checked_add(by)).ok_or_else(too_large)?;
        // Percents of an amount are seldom whole thousands.
        Ok::<i64, Failure>(if change.percent { then - then.rem_euclid(s2::UNIT) } else { then })
    };
    let share = |now: f64| {
        let percents = s2::percents(now).ok_or_else(none)?;
        let then = percents.checked_add(change.by).filter(|p| (0..=100).contains(p) && !change.percent);
        let then =
            then.and_then(|p| i32::try_from(p).ok()).ok_or_else(|| wrong(text, "not a whole percent between 0 and 100 afterwards"))?;
        Ok::<f64, Failure>(f64::from(then) / 100.0)
    };
    let mut other = call.clone();
    match (change.name, change.argument) {
        ("budget", None) => {
            other.opening = money(call.opening)?;
            if change.percent {
                other.cash = call.cash.iter().map(|&cash| money(cash)).collect::<Result<_, _>>()?;
            }
        }
        ("cash", Some(year)) => {
            let cash = year.parse().ok().and_then(|year: usize| other.cash.get_mut(year)).ok_or_else(|| wrong(text, "no such year"))?;
            *cash = money(*cash)?;
        }
        ("state-cap", None) => {
            let now = call.state_cap.ok_or_else(none)?;
            other.state_cap = Some(change.of(now).and_then(|by| now.checked_add(by)).ok_or_else(too_large)?);
        }
        ("reserve", None) => other.reserve_frac = share(call.reserve_frac)?,
        ("implementer-share", None) => other.implementer_share = Some(share(call.implementer_share.ok_or_else(none)?)?),
        ("gender-share", None) => other.gender_share = Some(share(call.gender_share.ok_or_else(none)?)?),
        ("region-min", Some(name)) => {
            let bounds = other.region_share.get_mut(name).ok_or_else(none)?;
            bounds[0] = share(bounds[0])?;
        }
        ("region-max", Some(name)) => {
            let bounds = other.region_share.get_mut(name).ok_or_else(none)?;
            bounds[1] = share(bounds[1])?;
        }
        _ => return Err(wrong(text, "no such name")),
    }
    let faults: Vec<String> = other.check().iter().map(ToString::to_string).collect();
    if faults.is_empty() { Ok(other) } else { Err(wrong(text, &faults.join("; "))) }
}
