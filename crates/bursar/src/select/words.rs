//! Rules and goals in words.

use bursar_selection::s1::{self, Target};
use bursar_selection::s2;

/// Sentences about a round, of either kind.
pub trait Words {
    /// A rule of the round.
    type Rule;

    /// The rule with its number, as part of a sentence.
    fn in_words(&self, rule: &Self::Rule) -> String;

    /// Several rules.
    fn all_in_words(&self, rules: &[Self::Rule]) -> String {
        rules.iter().map(|rule| self.in_words(rule)).collect::<Vec<_>>().join("; ")
    }
}

fn people(letter: &str) -> String {
    match letter {
        "F" => "women".to_owned(),
        "M" => "men".to_owned(),
        other => format!("of gender {other}"),
    }
}

/// Who counts for a target.
fn of_target(target: Target) -> &'static str {
    match target {
        Target::Ldc => "from LDCs",
        Target::Lldc => "from LLDCs",
        Target::Sids => "from SIDS",
        Target::Priority => "from LDCs, LLDCs or SIDS",
        Target::Women => "women",
    }
}

/// A rule's number; nothing, if the rule is not in force.
pub fn number(call: &s1::Instance, rule: &s1::Rule) -> Option<i64> {
    use s1::Rule;
    let rules = &call.rules;
    match rule {
        Rule::Seats => Some(rules.k),
        Rule::Budget => rules.budget,
        Rule::StateCap => rules.state_cap,
        Rule::GenderMin(letter) => rules.gender_min.get(letter).copied(),
        Rule::GroupMin(name) => rules.group.get(name).map(|bounds| bounds[0]),
        Rule::GroupMax(name) => rules.group.get(name).map(|bounds| bounds[1]),
        Rule::SubMax(name) => rules.sub_max.get(name).copied(),
        Rule::LdcMin => rules.ldc_min,
        Rule::LldcMin => rules.lldc_min,
        Rule::SidsMin => rules.sids_min,
        Rule::NewStateMin => rules.new_state_min,
        Rule::CoverGroups => None,
        Rule::Target(target) => rules.targets.and_then(|t| t.get(*target)),
    }
}

impl Words for s1::Instance {
    type Rule = s1::Rule;

    fn in_words(&self, rule: &s1::Rule) -> String {
        use s1::Rule;
        let n = number(self, rule).unwrap_or(0);
        match rule {
            Rule::Seats => format!("at most {n} seats"),
            Rule::Budget => format!("at most {n} for all trips together"),
            Rule::StateCap => format!("at most {n} of one State"),
            Rule::GenderMin(letter) => format!("at least {n} {}", people(letter)),
            Rule::GroupMin(name) => format!("at least {n} from {name}"),
            Rule::GroupMax(name) => format!("at most {n} from {name}"),
            Rule::SubMax(name) => format!("at most {n} from the sub-region {name}"),
            Rule::LdcMin => format!("at least {n} from LDCs"),
            Rule::LldcMin => format!("at least {n} from LLDCs"),
            Rule::SidsMin => format!("at least {n} from SIDS"),
            Rule::NewStateMin => format!("at least {n} from States never sponsored"),
            Rule::CoverGroups => "a seat for every regional group, if arithmetic allows".to_owned(),
            Rule::Target(target) => format!("the target of {n} {}", of_target(*target)),
        }
    }
}

impl Words for s2::Instance {
    type Rule = s2::Rule;

    fn in_words(&self, rule: &s2::Rule) -> String {
        use s2::Rule;
        let share = |share: Option<f64>| share.map_or_else(|| "no share".to_owned(), |share| format!("{:.0} %", share * 100.0));
        let region = |name: &str, end: usize| share(self.region_share.get(name).map(|bounds| bounds[end]));
        let project = |p: &usize| if *p < self.projects.len() { self.id(*p) } else { p.to_string() };
        match rule {
            Rule::OneLevel => "at most one level of a project".to_owned(),
            Rule::Total => "the awarded total is the sum of the amounts".to_owned(),
            Rule::Cash(year) => format!("the cash up to and including year {year}"),
            Rule::RegionMin(name) => format!("at least {} of the awarded total for {name}", region(name, 0)),
            Rule::RegionMax(name) => format!("at most {} of the awarded total for {name}", region(name, 1)),
            Rule::ImplementerShare => format!("at most {} of the awarded total for one implementer", share(self.implementer_share)),
            Rule::GenderShare => format!("at least {} of the awarded total for gender-focused projects", share(self.gender_share)),
            Rule::StateCap => format!("at most {} of one State", self.state_cap.map_or_else(|| "no number".to_owned(), |n| n.to_string())),
            Rule::Exclusive([a, b]) => format!("only one of {} and {}", project(a), project(b)),
            Rule::Requires([a, b]) => format!("{} only with {}", project(a), project(b)),
        }
    }
}

/// What a goal of delegates counts.
pub fn goal(goal: s1::Goal) -> &'static str {
    match goal {
        s1::Goal::Seats => "seats filled",
        s1::Goal::Coverage => "regional groups with a seat",
        s1::Goal::Shortfall => "shortfall from the targets",
        s1::Goal::Merit => "merit",
        s1::Goal::NeverSponsored => "from States never sponsored",
    }
}

/// What a goal of projects counts.
pub fn project_goal(goal: s2::Goal) -> &'static str {
    match goal {
        s2::Goal::Value => "value",
        s2::Goal::Awarded => "thousands awarded",
    }
}

/// `10 seats filled, merit 7265`: a count before its noun, a measure after it.
fn measured(name: &str, value: i64) -> String {
    match name {
        "merit" | "value" | "shortfall from the targets" => format!("{name} {value}"),
        counted => format!("{value} {counted}"),
    }
}

/// The goals of a list in words.
pub fn goals(of: &[s1::GoalValue]) -> String {
    of.iter().map(|g| measured(goal(g.goal), g.value)).collect::<Vec<_>>().join(", ")
}

/// The goals of a portfolio in words.
pub fn project_goals(of: &[s2::GoalValue]) -> String {
    of.iter().map(|g| measured(project_goal(g.goal), g.value)).collect::<Vec<_>>().join(", ")
}

/// That no list has more than this of a goal.
pub fn no_better(goal: s1::Goal, value: i64) -> String {
    match goal {
        s1::Goal::Seats => format!("fills more than {value} seats"),
        s1::Goal::Coverage => format!("gives more than {value} regional groups a seat"),
        s1::Goal::Shortfall => format!("falls short of the targets by less than {value}"),
        s1::Goal::Merit => format!("has more merit than {value}"),
        s1::Goal::NeverSponsored => format!("has more than {value} from States never sponsored"),
    }
}

/// As [`no_better`], for portfolios.
pub fn no_better_portfolio(goal: s2::Goal, value: i64) -> String {
    match goal {
        s2::Goal::Value => format!("has more value than {value}"),
        s2::Goal::Awarded => format!("awards more than {value} thousand"),
    }
}
