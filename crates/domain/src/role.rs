//! Who may do what: the roles of DOMAIN §1, granted per fund, State or donor; the person who acts.

use crate::id::Id;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

macro_rules! roles {
    ($($name:ident $code:literal $key:literal $doc:literal),* $(,)?) => {
        /// The actors of DOMAIN §1.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Role { $(#[doc = $doc] #[serde(rename = $code)] $name),* }
        impl Role {
            /// Every role, in the order of DOMAIN §1.
            pub const ALL: &'static [Role] = &[$(Role::$name),*];
            /// `R7`.
            pub fn code(self) -> &'static str { match self { $(Role::$name => $code),* } }
            /// Message key of its name.
            pub fn label(self) -> &'static str { match self { $(Role::$name => $key),* } }
        }
        impl FromStr for Role {
            type Err = ();
            fn from_str(s: &str) -> Result<Role, ()> { match s { $($code => Ok(Role::$name),)* _ => Err(()) } }
        }
    };
}

roles! {
    Donor "R2" "role-donor" "R2 Donor",
    Mission "R3" "role-mission" "R3 Permanent mission focal point",
    Drafter "R4" "role-drafter" "R4 Capital drafter",
    Nominee "R5" "role-nominee" "R5 Nominee or delegate",
    Partner "R6" "role-partner" "R6 Implementing partner",
    ProjectOfficer "R7" "role-project-officer" "R7 Project officer",
    FinanceAssistant "R8" "role-finance-assistant" "R8 Finance assistant",
    FundManager "R9" "role-fund-manager" "R9 Fund manager",
    HighRepresentative "R10" "role-high-representative" "R10 High Representative",
    Board "R11" "role-board" "R11 Governance structure",
    Certifying "R12" "role-certifying" "R12 Certifying officer",
    Approving "R13" "role-approving" "R13 Approving officer",
    BankSignatory "R14" "role-bank-signatory" "R14 Bank signatory",
    Reviewer "R15" "role-reviewer" "R15 Reviewer",
    InternalAuditor "R16" "role-internal-auditor" "R16 Internal auditor",
    ExternalAuditor "R17" "role-external-auditor" "R17 External auditor",
    Evaluator "R18" "role-evaluator" "R18 Independent evaluator",
    Verifier "R19" "role-verifier" "R19 Catalogue verifier",
    Contributor "R20" "role-contributor" "R20 Catalogue contributor",
    Administrator "R21" "role-administrator" "R21 System administrator",
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Where a role holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The whole fund.
    Fund,
    /// One State, by alpha-3 code.
    State(String),
}

/// A role with the place it holds in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Where.
    pub scope: Scope,
}

/// The person who acts, as the permission rules see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// Account.
    pub id: Id,
    /// Name as logged.
    pub name: String,
    /// What they hold.
    pub grants: Vec<Grant>,
    /// The State whose official they are, where one is known (conflicts of interest, SM-06).
    pub state: Option<String>,
}

impl Actor {
    /// The software itself: deadlines and loading of reference data.
    pub fn system() -> Actor {
        Actor { id: Id(uuid::Uuid::nil()), name: "system".into(), grants: Vec::new(), state: None }
    }
    /// Whether this is the software itself.
    pub fn is_system(&self) -> bool {
        self.id.0.is_nil()
    }
    /// Holds the role anywhere.
    pub fn has(&self, role: Role) -> bool {
        self.grants.iter().any(|g| g.role == role)
    }
    /// Holds one of the roles anywhere.
    pub fn has_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|r| self.has(*r))
    }
    /// Holds the role for this State.
    pub fn has_for(&self, role: Role, state: &str) -> bool {
        self.grants.iter().any(|g| g.role == role && g.scope == Scope::State(state.to_owned()))
    }
    /// The States for which one of the roles is held.
    pub fn states_as(&self, roles: &[Role]) -> Vec<&str> {
        let mut found: Vec<&str> = self
            .grants
            .iter()
            .filter(|g| roles.contains(&g.role))
            .filter_map(|g| match &g.scope {
                Scope::State(s) => Some(s.as_str()),
                Scope::Fund => None,
            })
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
    /// Reads everything in the office: staff and auditors.
    pub fn is_staff(&self) -> bool {
        self.has_any(STAFF)
    }
}

/// The secretariat and those who decide.
pub const STAFF: &[Role] = &[Role::ProjectOfficer, Role::FinanceAssistant, Role::FundManager, Role::HighRepresentative];
/// Those who audit: read everything, change nothing.
pub const AUDITORS: &[Role] = &[Role::InternalAuditor, Role::ExternalAuditor];
