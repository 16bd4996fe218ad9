//! The rules of selection as data (WA-05, WB-04): one set drives the engine, the explanations and the text of the call.
//!
//! What is absent is not in force. A number of seats is a count or a whole percent of the seats: a minimum or a target in
//! percent is rounded up, a maximum rounded down, so that a share is never undercut by rounding. Each rule is a parameter
//! of DOMAIN §11 too; the names of the parameters are the names of the fields on forms.

use crate::member_state::{RegionalGroup, codes};
use crate::parameters::{self, ParameterSet};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

mod quantity;
pub use quantity::{Percent, Quantity};

/// The schema's name.
pub const SCHEMA: &str = "bursar-rules/1";
/// No call has more seats.
pub const SEATS_MAX: i64 = 200;
/// No penalty is larger, in hundredths of a point: a score is at most 100 points.
pub const PENALTY_MAX: i64 = 10_000;

/// The sub-regions of the classification M49: code and English name, by which rules name them.
pub const SUB_REGIONS: &[(&str, &str)] = &[
    ("015", "Northern Africa"),
    ("021", "Northern America"),
    ("030", "Eastern Asia"),
    ("034", "Southern Asia"),
    ("035", "South-eastern Asia"),
    ("039", "Southern Europe"),
    ("053", "Australia and New Zealand"),
    ("054", "Melanesia"),
    ("057", "Micronesia"),
    ("061", "Polynesia"),
    ("143", "Central Asia"),
    ("145", "Western Asia"),
    ("151", "Eastern Europe"),
    ("154", "Northern Europe"),
    ("155", "Western Europe"),
    ("202", "Sub-Saharan Africa"),
    ("419", "Latin America and the Caribbean"),
];

codes! {
    /// What may have a target: come as near to it as possible, before merit counts (WA-05).
    Target {
        Ldc "ldc" "Least developed countries",
        Lldc "lldc" "Landlocked developing countries",
        Sids "sids" "Small island developing States",
        Priority "priority" "Any of the three",
        Women "women" "Women",
    }
}

codes! {
    /// What an activity is worth in the portfolio: a published choice (WB-04).
    Worth {
        Score "score" "The score",
        ScoreAmount "score_amount" "The score times the amount",
        ScoreSqrtAmount "score_sqrt_amount" "The score times the square root of the amount",
    }
}

/// Seats of a regional group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Bounds {
    /// At least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<Quantity>,
    /// At most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<Quantity>,
}

/// Rules of a portfolio of activities (WB-03, WB-04). Pairs that exclude or need each other are facts of the projects, not
/// rules, and come with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Activities {
    /// Least share of the awarded total of a region with eligible files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region_share_min: Option<Percent>,
    /// Greatest share of the awarded total of a region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region_share_max: Option<Percent>,
    /// Most activities of one State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_cap: Option<i64>,
    /// Greatest share of the awarded total of one implementer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implementer_share_max: Option<Percent>,
    /// Least share of the awarded total for gender-focused activities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender_share_min: Option<Percent>,
    /// Share of the confirmed income that stays untouched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserve: Option<Percent>,
    /// What an activity is worth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Worth>,
}

/// A rule set: `bursar-rules/1`. Fields in the order of the file, tables last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct RuleSet {
    /// [`SCHEMA`].
    pub schema: String,
    /// Most delegates of one State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_cap: Option<i64>,
    /// Hundredths of a point off the score by how often the State was sponsored before: never, once, twice …; the last
    /// entry holds for more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub penalty: Vec<i64>,
    /// Least number of women.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub women_min: Option<Quantity>,
    /// Least number of men.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub men_min: Option<Quantity>,
    /// Least number from least developed countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldc_min: Option<Quantity>,
    /// Least number from landlocked developing countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lldc_min: Option<Quantity>,
    /// Least number from small island developing States.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sids_min: Option<Quantity>,
    /// Least number from States never sponsored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_state_min: Option<Quantity>,
    /// Greatest number from any one sub-region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_region_max: Option<Quantity>,
    /// Every regional group with an eligible nominee gets a seat if arithmetic allows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub every_group: bool,
    /// Among equal lists the one with most delegates of States never sponsored comes first.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub new_states_first: bool,
    /// Seats of regional groups, by code.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<RegionalGroup, Bounds>,
    /// Greatest number from a sub-region named as in [`SUB_REGIONS`], in place of `sub_region_max`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sub_regions: BTreeMap<String, Quantity>,
    /// Targets.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub targets: BTreeMap<Target, Quantity>,
    /// Weight of each seat missing to a target; one where absent.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub weights: BTreeMap<Target, i64>,
    /// Activities; absent in the rules of a call for delegates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activities: Option<Activities>,
}

impl Default for RuleSet {
    /// No rule in force.
    fn default() -> RuleSet {
        RuleSet {
            schema: SCHEMA.to_owned(),
            state_cap: None,
            penalty: Vec::new(),
            women_min: None,
            men_min: None,
            ldc_min: None,
            lldc_min: None,
            sids_min: None,
            new_state_min: None,
            sub_region_max: None,
            every_group: false,
            new_states_first: false,
            groups: BTreeMap::new(),
            sub_regions: BTreeMap::new(),
            targets: BTreeMap::new(),
            weights: BTreeMap::new(),
            activities: None,
        }
    }
}

/// Where each rule stands in the file (a path, joined by dots) and the parameter it is.
pub const RULES: &[(&str, &str)] = &[
    ("state_cap", "state_cap"),
    ("targets.priority", "priority_share"),
    ("targets.women", "women_share"),
    ("every_group", "every_group"),
    ("new_states_first", "new_states_first"),
    ("women_min", "women_min"),
    ("men_min", "men_min"),
    ("ldc_min", "ldc_min"),
    ("lldc_min", "lldc_min"),
    ("sids_min", "sids_min"),
    ("new_state_min", "new_state_min"),
    ("targets.ldc", "ldc_share"),
    ("targets.lldc", "lldc_share"),
    ("targets.sids", "sids_share"),
    ("weights.priority", "target_weight_priority"),
    ("weights.women", "target_weight_women"),
    ("weights.ldc", "target_weight_ldc"),
    ("weights.lldc", "target_weight_lldc"),
    ("weights.sids", "target_weight_sids"),
    ("groups.AFR.min", "group_afr_min"),
    ("groups.AFR.max", "group_afr_max"),
    ("groups.APG.min", "group_apg_min"),
    ("groups.APG.max", "group_apg_max"),
    ("groups.EEG.min", "group_eeg_min"),
    ("groups.EEG.max", "group_eeg_max"),
    ("groups.GRULAC.min", "group_grulac_min"),
    ("groups.GRULAC.max", "group_grulac_max"),
    ("groups.WEOG.min", "group_weog_min"),
    ("groups.WEOG.max", "group_weog_max"),
    ("sub_region_max", "sub_region_max"),
    ("sub_regions", "sub_regions_max"),
    ("penalty", "sponsored_penalty"),
    ("activities.region_share_min", "region_share_min"),
    ("activities.region_share_max", "region_share_max"),
    ("activities.state_cap", "activity_state_cap"),
    ("activities.implementer_share_max", "implementer_share_max"),
    ("activities.gender_share_min", "gender_share_min"),
    ("activities.reserve", "activity_reserve"),
    ("activities.value", "activity_value"),
];

/// How many of [`RULES`] most calls use: they come first on forms.
pub const COMMON: usize = 5;

/// The parameters that are rules of a call for delegates, in the order of forms.
pub fn delegate_keys() -> impl Iterator<Item = &'static str> {
    RULES.iter().filter(|(path, _)| !path.starts_with("activities.")).map(|(_, key)| *key)
}

impl RuleSet {
    /// The rules of a version of the parameters.
    pub fn of(p: &ParameterSet) -> RuleSet {
        RuleSet::from_kept(|key| p.value(key).to_owned())
    }

    /// The rules of a call for delegates: without those of activities.
    pub fn for_delegates(p: &ParameterSet) -> RuleSet {
        RuleSet { activities: None, ..RuleSet::of(p) }
    }

    /// The rules from the values kept of their parameters, each as [`parameters::Spec::read`] gives it; empty where not in force.
    pub fn from_kept(kept: impl Fn(&str) -> String) -> RuleSet {
        let number = |key: &str| kept(key).parse::<i64>().ok();
        let quantity = |key: &str| read_kept(&kept(key));
        let percent = |key: &str| number(key).map(Percent);
        let bounds = |group: &RegionalGroup| {
            let name = group.code().to_lowercase();
            let bounds = Bounds { min: quantity(&format!("group_{name}_min")), max: quantity(&format!("group_{name}_max")) };
            (bounds != Bounds::default()).then_some((*group, bounds))
        };
        let weight = |t: &Target| number(&format!("target_weight_{t}")).filter(|w| *w != 1).map(|w| (*t, w));
        RuleSet {
            schema: SCHEMA.to_owned(),
            state_cap: number("state_cap"),
            penalty: read_penalty(&kept("sponsored_penalty")).unwrap_or_default(),
            women_min: quantity("women_min"),
            men_min: quantity("men_min"),
            ldc_min: quantity("ldc_min"),
            lldc_min: quantity("lldc_min"),
            sids_min: quantity("sids_min"),
            new_state_min: quantity("new_state_min"),
            sub_region_max: quantity("sub_region_max"),
            every_group: kept("every_group") == "yes",
            new_states_first: kept("new_states_first") == "yes",
            groups: RegionalGroup::ALL.iter().filter_map(bounds).collect(),
            sub_regions: read_sub_regions(&kept("sub_regions_max")).unwrap_or_default(),
            targets: Target::ALL.iter().filter_map(|t| quantity(&format!("{t}_share")).map(|q| (*t, q))).collect(),
            weights: Target::ALL.iter().filter_map(weight).collect(),
            activities: Some(Activities {
                region_share_min: percent("region_share_min"),
                region_share_max: percent("region_share_max"),
                state_cap: number("activity_state_cap"),
                implementer_share_max: percent("implementer_share_max"),
                gender_share_min: percent("gender_share_min"),
                reserve: percent("activity_reserve"),
                value: kept("activity_value").parse().ok(),
            })
            .filter(|a| *a != Activities::default()),
        }
    }

    /// What would be typed into each field of a form, by the name of its parameter; empty where not in force. Without
    /// `activities` their parameters are not spoken of.
    pub fn typed(&self) -> BTreeMap<String, String> {
        let mut all = BTreeMap::new();
        let mut put = |key: &str, value: Option<String>| drop(all.insert(key.to_owned(), value.unwrap_or_default()));
        let words = |q: &Quantity| q.to_string();
        let yes = |b: bool| Some(if b { "yes" } else { "no" }.to_owned());
        put("state_cap", self.state_cap.map(|n| n.to_string()));
        put("sponsored_penalty", Some(write_penalty(&self.penalty)));
        for (key, q) in [
            ("women_min", self.women_min),
            ("men_min", self.men_min),
            ("ldc_min", self.ldc_min),
            ("lldc_min", self.lldc_min),
            ("sids_min", self.sids_min),
            ("new_state_min", self.new_state_min),
            ("sub_region_max", self.sub_region_max),
        ] {
            put(key, q.as_ref().map(words));
        }
        put("every_group", yes(self.every_group));
        put("new_states_first", yes(self.new_states_first));
        for group in RegionalGroup::ALL {
            let (name, bounds) = (group.code().to_lowercase(), self.groups.get(group).copied().unwrap_or_default());
            put(&format!("group_{name}_min"), bounds.min.as_ref().map(words));
            put(&format!("group_{name}_max"), bounds.max.as_ref().map(words));
        }
        put("sub_regions_max", Some(write_sub_regions(&self.sub_regions)));
        for t in Target::ALL {
            put(&format!("{t}_share"), self.targets.get(t).map(words));
            put(&format!("target_weight_{t}"), Some(self.weights.get(t).unwrap_or(&1).to_string()));
        }
        if let Some(a) = &self.activities {
            let percent = |p: Option<Percent>| p.map(|p| p.0.to_string());
            put("region_share_min", percent(a.region_share_min));
            put("region_share_max", percent(a.region_share_max));
            put("activity_state_cap", a.state_cap.map(|n| n.to_string()));
            put("implementer_share_max", percent(a.implementer_share_max));
            put("gender_share_min", percent(a.gender_share_min));
            put("activity_reserve", percent(a.reserve));
            put("activity_value", Some(a.value.unwrap_or(Worth::Score).to_string()));
        }
        all
    }

    /// Everything out of bounds, each beside the field of its parameter.
    pub fn gaps(&self) -> Vec<Refusal> {
        let typed = self.typed();
        let mut found: Vec<Refusal> =
            typed.iter().filter_map(|(key, value)| parameters::find(key).and_then(|s| s.read(value).err())).collect();
        for (group, b) in &self.groups {
            // Of two bounds of the same kind the lower must not be above the higher; of different kinds it takes the seats to tell.
            let crossed = match (b.min, b.max) {
                (Some(Quantity::Seats(a)), Some(Quantity::Seats(b))) | (Some(Quantity::Percent(a)), Some(Quantity::Percent(b))) => a > b,
                _ => false,
            };
            if crossed {
                found.push(Refusal::new("WA-05", "rule-bounds-crossed").at(format!("group_{}_max", group.code().to_lowercase())));
            }
        }
        found
    }

    /// The canonical JSON: the bytes that are offered to download and digested.
    pub fn json(&self) -> String {
        // A rule set always has a JSON form: its maps have string keys.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// SHA-256 of [`RuleSet::json`].
    pub fn digest(&self) -> String {
        crate::digest::sha256_hex(self.json().as_bytes())
    }
}

/// A quantity as a parameter keeps it: `5 seats` or `40%`; versions before the rule set kept whole percents bare.
pub(crate) fn read_kept(kept: &str) -> Option<Quantity> {
    match kept.strip_suffix(" seats") {
        Some(n) => n.parse().ok(),
        None => format!("{}%", kept.trim_end_matches('%')).parse().ok(),
    }
}
/// The other way.
pub(crate) fn write_kept(q: Quantity) -> String {
    match q {
        Quantity::Seats(n) => format!("{n} seats"),
        Quantity::Percent(_) => q.to_string(),
    }
}

/// `0/5/7.5` points as hundredths; empty is no penalty.
pub(crate) fn read_penalty(typed: &str) -> Option<Vec<i64>> {
    let hundredths = |part: &str| {
        let (whole, rest) = part.trim().split_once(['.', ',']).unwrap_or((part.trim(), ""));
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || rest.len() > 2 || !digits(whole) || !digits(rest) {
            return None;
        }
        let n = whole.parse::<i64>().ok()?.checked_mul(100)? + format!("{rest:0<2}").parse::<i64>().ok()?;
        (0..=PENALTY_MAX).contains(&n).then_some(n)
    };
    if typed.trim().is_empty() {
        return Some(Vec::new());
    }
    let list: Vec<i64> = typed.split(['/', ';']).map(hundredths).collect::<Option<_>>()?;
    (list.len() <= 20).then_some(list)
}
/// The other way.
pub(crate) fn write_penalty(list: &[i64]) -> String {
    let points = |n: &i64| match (n / 100, n % 100) {
        (whole, 0) => whole.to_string(),
        (whole, rest) => format!("{whole}.{rest:02}"),
    };
    list.iter().map(points).collect::<Vec<_>>().join("/")
}

/// `Southern Asia: 2; Melanesia: 10%`; empty is none. Names are those of [`SUB_REGIONS`], in any case, or their codes.
pub(crate) fn read_sub_regions(typed: &str) -> Option<BTreeMap<String, Quantity>> {
    let one = |part: &str| {
        let (name, q) = part.split_once(':')?;
        let name = name.trim();
        let known = SUB_REGIONS.iter().find(|(code, known)| *code == name || known.eq_ignore_ascii_case(name))?;
        Some((known.1.to_owned(), q.parse().ok()?))
    };
    let parts: Vec<&str> = typed.split([';', '\n']).map(str::trim).filter(|p| !p.is_empty()).collect();
    let map: BTreeMap<_, _> = parts.iter().map(|p| one(p)).collect::<Option<_>>()?;
    (map.len() == parts.len()).then_some(map)
}
/// The other way.
pub(crate) fn write_sub_regions(map: &BTreeMap<String, Quantity>) -> String {
    map.iter().map(|(name, q)| format!("{name}: {q}")).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;
    use serde_json::json;

    /// Every rule in force. A literal without a rest: a new field has to be named here.
    pub(crate) fn full() -> RuleSet {
        RuleSet {
            schema: SCHEMA.to_owned(),
            state_cap: Some(2),
            penalty: vec![0, 500, 750],
            women_min: Some(Quantity::Percent(40)),
            men_min: Some(Quantity::Seats(3)),
            ldc_min: Some(Quantity::Seats(4)),
            lldc_min: Some(Quantity::Percent(20)),
            sids_min: Some(Quantity::Seats(0)),
            new_state_min: Some(Quantity::Percent(10)),
            sub_region_max: Some(Quantity::Percent(25)),
            every_group: true,
            new_states_first: true,
            groups: BTreeMap::from([
                (RegionalGroup::Afr, Bounds { min: Some(Quantity::Seats(2)), max: Some(Quantity::Percent(50)) }),
                (RegionalGroup::Weog, Bounds { min: None, max: Some(Quantity::Seats(1)) }),
            ]),
            sub_regions: BTreeMap::from([
                ("Southern Asia".to_owned(), Quantity::Seats(2)),
                ("South-eastern Asia".to_owned(), Quantity::Percent(30)),
            ]),
            targets: Target::ALL.iter().zip(1..).map(|(t, n)| (*t, Quantity::Percent(n * 10))).collect(),
            weights: BTreeMap::from([(Target::Women, 3)]),
            activities: Some(Activities {
                region_share_min: Some(Percent(10)),
                region_share_max: Some(Percent(35)),
                state_cap: Some(2),
                implementer_share_max: Some(Percent(30)),
                gender_share_min: Some(Percent(15)),
                reserve: Some(Percent(5)),
                value: Some(Worth::ScoreSqrtAmount),
            }),
        }
    }

    /// As the parameters would keep what is typed.
    fn kept(set: &RuleSet) -> RuleSet {
        let typed = set.typed();
        let read = |key: &str| {
            let spec = parameters::find(key).unwrap();
            spec.read(typed.get(key).unwrap_or(&spec.typed(spec.default))).unwrap()
        };
        RuleSet::from_kept(read)
    }

    #[test]
    fn wa_05_a_minimum_in_percent_is_rounded_up_and_a_maximum_down() {
        for (q, seats, least, most) in [
            (Quantity::Percent(40), 10, 4, 4),
            (Quantity::Percent(45), 10, 5, 4),
            (Quantity::Percent(1), 10, 1, 0),
            (Quantity::Percent(99), 10, 10, 9),
            (Quantity::Percent(0), 7, 0, 0),
            (Quantity::Percent(100), 7, 7, 7),
            (Quantity::Seats(3), 1, 3, 3),
        ] {
            assert_eq!((q.at_least(seats), q.at_most(seats)), (least, most), "{q} of {seats}");
        }
    }

    #[test]
    fn wa_05_a_quantity_is_a_count_or_a_whole_percent() {
        let cases =
            [("5", Some(Quantity::Seats(5))), (" 40 % ", Some(Quantity::Percent(40))), ("٤٠", None), ("40٪", Some(Quantity::Percent(40)))];
        for (typed, read) in cases {
            assert_eq!(typed.parse().ok(), read, "{typed}");
        }
        for wrong in ["", "%", "-1", "201", "101%", "4.5", "40.5%", "five", "0x5"] {
            assert_eq!(wrong.parse::<Quantity>(), Err(()), "{wrong}");
        }
        assert_eq!(serde_json::to_value([Quantity::Seats(5), Quantity::Percent(5)]).unwrap(), json!([5, "5%"]));
        assert!(serde_json::from_value::<Quantity>(json!("5")).is_err(), "a count is no text in a file");
        assert!(serde_json::from_value::<Percent>(json!("5%")).is_ok_and(|p| p == Percent(5)));
        assert!(serde_json::from_value::<Percent>(json!("101%")).is_err());
    }

    #[test]
    fn dom_11_every_rule_is_a_parameter_and_comes_back_from_it() {
        for set in [full(), RuleSet::default(), RuleSet { activities: None, ..full() }] {
            let back = kept(&set);
            let without_activities = |s: RuleSet| RuleSet { activities: None, ..s };
            if set.activities.is_some() {
                assert_eq!(back, set);
            } else {
                assert_eq!(without_activities(back), set);
            }
        }
        let typed = full().typed();
        let mut keys: Vec<&str> = RULES.iter().map(|(_, key)| *key).collect();
        keys.sort_unstable();
        assert_eq!(typed.keys().map(String::as_str).collect::<Vec<_>>(), keys, "each rule has its parameter, and no other");
        assert!(keys.iter().all(|k| parameters::find(k).is_some()));
    }

    #[test]
    fn dom_11_a_version_from_before_the_rule_set_keeps_its_shares_in_percent() {
        let mut old = ParameterSet::first(Id::named("p", "1"), jiff::civil::date(2026, 1, 1), jiff::Timestamp::UNIX_EPOCH);
        old.values = BTreeMap::from([("priority_share".to_owned(), "60".to_owned()), ("state_cap".to_owned(), "2".to_owned())]);
        let set = RuleSet::for_delegates(&old);
        assert_eq!(set.targets.get(&Target::Priority), Some(&Quantity::Percent(60)));
        assert_eq!(set.targets.get(&Target::Women), Some(&Quantity::Percent(50)), "the default");
        assert_eq!((set.state_cap, set.every_group, set.women_min), (Some(2), true, None));
    }

    #[test]
    fn wa_05_a_call_stored_before_the_rule_set_still_reads() {
        let old = json!({ "seats": 10, "weights": [30, 25, 25, 20], "state_cap": 1, "priority_share": 60, "women_share": 45, "every_group": true, "new_states_first": false });
        let rules: crate::call::Rules = serde_json::from_value(old).unwrap();
        let targets = BTreeMap::from([(Target::Priority, Quantity::Percent(60)), (Target::Women, Quantity::Percent(45))]);
        let set = RuleSet { state_cap: Some(1), every_group: true, targets, ..RuleSet::default() };
        assert_eq!(rules, crate::call::Rules { seats: 10, weights: [30, 25, 25, 20], set });
        assert_eq!((rules.target(Target::Women), rules.target(Target::Ldc)), (Some(5), None), "rounded up; not in force");
        let again: crate::call::Rules = serde_json::from_value(serde_json::to_value(&rules).unwrap()).unwrap();
        assert_eq!(again, rules);
    }

    #[test]
    fn wa_05_gaps_stand_beside_their_fields() {
        let set = RuleSet {
            state_cap: Some(0),
            women_min: Some(Quantity::Percent(101)),
            penalty: vec![0, PENALTY_MAX + 1],
            sub_regions: BTreeMap::from([("Atlantis".to_owned(), Quantity::Seats(1))]),
            weights: BTreeMap::from([(Target::Sids, 0)]),
            groups: BTreeMap::from([(RegionalGroup::Apg, Bounds { min: Some(Quantity::Seats(3)), max: Some(Quantity::Seats(2)) })]),
            ..RuleSet::default()
        };
        let mut fields: Vec<_> = set.gaps().into_iter().filter_map(|g| g.field).collect();
        fields.sort_unstable();
        assert_eq!(fields, ["group_apg_max", "sponsored_penalty", "state_cap", "sub_regions_max", "target_weight_sids", "women_min"]);
        assert_eq!(full().gaps(), []);
    }

    #[test]
    fn penalties_are_points_with_at_most_two_decimals() {
        for (typed, list) in [("", vec![]), ("0/5/7.5", vec![0, 500, 750]), ("0 ; 0,25", vec![0, 25]), ("100", vec![10_000])] {
            assert_eq!(read_penalty(typed), Some(list), "{typed}");
        }
        for wrong in ["-1", "100.01", "1.234", "/", "a", "99999999999999999999"] {
            let read = read_penalty(wrong);
            assert!(read.is_none(), "{wrong}: {read:?}");
        }
        assert_eq!(write_penalty(&[0, 500, 750, 705]), "0/5/7.50/7.05");
    }

    #[test]
    fn the_digest_changes_with_every_rule() {
        let whole = serde_json::to_value(full()).unwrap();
        for key in whole.as_object().unwrap().keys().filter(|k| *k != "schema") {
            let mut less = whole.clone();
            less.as_object_mut().unwrap().remove(key);
            let less: RuleSet = serde_json::from_value(less).unwrap();
            assert_ne!(less.digest(), full().digest(), "{key}");
        }
    }

    /// The places of all values, with arrays as one value; for the schema, of its properties, through its references.
    fn paths(value: &serde_json::Value, under: &str, into: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(map) => map.iter().for_each(|(k, v)| paths(v, &format!("{under}/{k}"), into)),
            _ => into.push(under.to_owned()),
        }
    }
    fn described(schema: &serde_json::Value, node: &serde_json::Value, under: &str, into: &mut Vec<String>) {
        let node = match node["$ref"].as_str() {
            Some(r) => schema.pointer(r.trim_start_matches('#')).unwrap(),
            None => node,
        };
        match node["properties"].as_object() {
            Some(map) => map.iter().for_each(|(k, v)| described(schema, v, &format!("{under}/{k}"), into)),
            None => into.push(under.to_owned()),
        }
    }

    #[test]
    fn the_schema_documents_every_field_and_no_other() {
        let schema: serde_json::Value = serde_json::from_str(include_str!("../../../docs/rules.schema.json")).unwrap();
        // Every group, target and weight, so that each place of the file is there.
        let both = Bounds { min: Some(Quantity::Seats(1)), max: Some(Quantity::Seats(2)) };
        let all = RuleSet {
            groups: RegionalGroup::ALL.iter().map(|g| (*g, both)).collect(),
            weights: Target::ALL.iter().map(|t| (*t, 2)).collect(),
            ..full()
        };
        let (mut have, mut told) = (Vec::new(), Vec::new());
        let mut value = serde_json::to_value(&all).unwrap();
        let names = value["sub_regions"].take();
        paths(&value, "", &mut have);
        described(&schema, &schema, "", &mut told);
        have.sort_unstable();
        told.sort_unstable();
        assert_eq!(have, told);
        let mut paths: Vec<String> =
            RULES.iter().map(|(path, _)| format!("/{}", path.replace('.', "/"))).chain(["/schema".into()]).collect();
        paths.sort_unstable();
        assert_eq!(have, paths, "and each is a rule by name");
        let areas = &schema["properties"]["sub_regions"]["propertyNames"]["enum"];
        assert_eq!(areas, &json!(SUB_REGIONS.iter().map(|(_, name)| name).collect::<Vec<_>>()));
        assert!(names.as_object().unwrap().keys().all(|n| areas.as_array().unwrap().contains(&json!(n))));
        assert_eq!(schema["$defs"]["quantity"]["oneOf"][0]["maximum"], json!(SEATS_MAX));
        assert_eq!(schema["properties"]["penalty"]["items"]["maximum"], json!(PENALTY_MAX));
    }
}
