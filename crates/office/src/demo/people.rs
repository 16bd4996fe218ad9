//! The people of the demonstration and the facility they work for.

use super::{Demo, PASSWORD, mail};
use crate::act::{Act, Failure};
use bursar_domain::account::Account;
use bursar_domain::fund::Fund;
use bursar_domain::text::LangText;
use bursar_domain::{Actor, Grant, Role, Scope};
use bursar_store::{Find, Record};
use std::collections::BTreeMap;

/// Staff and others: login before the @, name, role, State whose official they are.
const PEOPLE: &[(&str, &str, Role, Option<&str>)] = &[
    ("fund.manager", "Fund Manager", Role::FundManager, None),
    ("high.representative", "High Representative", Role::HighRepresentative, None),
    ("project.officer", "Project Officer", Role::ProjectOfficer, None),
    ("finance.assistant", "Finance Assistant", Role::FinanceAssistant, None),
    ("certifying.officer", "Certifying Officer", Role::Certifying, None),
    ("approving.officer", "Approving Officer", Role::Approving, None),
    ("bank.signatory", "Bank Signatory", Role::BankSignatory, None),
    ("reviewer.1", "Reviewer One", Role::Reviewer, Some("URY")),
    ("reviewer.2", "Reviewer Two", Role::Reviewer, Some("FIN")),
    ("reviewer.3", "Reviewer Three", Role::Reviewer, Some("GHA")),
    ("reviewer.4", "Reviewer Four", Role::Reviewer, None),
    ("internal.auditor", "Internal Auditor", Role::InternalAuditor, None),
    ("external.auditor", "External Auditor", Role::ExternalAuditor, None),
    ("evaluator", "Independent Evaluator", Role::Evaluator, None),
    ("donor", "Donor", Role::Donor, None),
    ("partner", "Implementing Partner", Role::Partner, None),
    ("board", "Board Member", Role::Board, Some("SGP")),
    ("board.2", "Board Member Two", Role::Board, Some("EST")),
    ("verifier", "Catalogue Verifier", Role::Verifier, None),
    ("contributor", "Catalogue Contributor", Role::Contributor, None),
    ("administrator", "System Administrator", Role::Administrator, None),
];

/// States that nominate, with the sex of their synthetic nominee and a ticket estimate in USD.
pub(super) const NOMINATING: &[(&str, &str, i64)] = &[
    ("KEN", "F", 1850),
    ("SEN", "M", 1650),
    ("MWI", "F", 2300),
    ("RWA", "M", 2100),
    ("GHA", "F", 1700),
    ("TGO", "M", 1750),
    ("ETH", "M", 1900),
    ("FJI", "F", 2800),
    ("VUT", "M", 3100),
    ("KIR", "F", 3700),
    ("BTN", "M", 2500),
    ("NPL", "F", 2200),
    ("MNG", "M", 2400),
    ("TLS", "F", 2900),
    ("ALB", "F", 1300),
    ("MDA", "M", 1250),
    ("ARM", "F", 1400),
    ("URY", "M", 1500),
    ("JAM", "F", 900),
    ("BOL", "M", 1450),
    ("PRY", "F", 1500),
    ("BLZ", "M", 1050),
    ("MLT", "F", 1150),
    ("DOM", "M", 850),
];

impl Demo<'_> {
    /// The facility of the demonstration: the fund proposed in A/AC.292/2025/1.
    pub fn fund() -> Fund {
        let name = LangText::new("en", "United Nations voluntary fund for ICT-security capacity-building")
            .and("fr", "Fonds de contributions volontaires des Nations Unies pour le renforcement des capacités en matière de sécurité du numérique")
            .and("es", "Fondo de contribuciones voluntarias de las Naciones Unidas para la creación de capacidad en materia de seguridad de las TIC")
            .and("ru", "Фонд добровольных взносов Организации Объединенных Наций для наращивания потенциала в области безопасности ИКТ")
            .and("zh", "联合国信通技术安全能力建设自愿基金")
            .and("ar", "صندوق الأمم المتحدة للتبرعات لبناء القدرات في مجال أمن تكنولوجيا المعلومات والاتصالات");
        let umbrella = LangText::new("en", "Trust Fund for Global and Regional Disarmament Activities")
            .and("fr", "Fonds d'affectation spéciale pour les activités de désarmement à l'échelle mondiale et régionale");
        Fund {
            id: Fund::the_id(),
            state: "designed".into(),
            name,
            umbrella,
            thresholds: Vec::new(),
            officers: BTreeMap::new(),
            activated_at: None,
            demo: true,
        }
    }

    /// Makes the accounts that are missing: one for each role, a drafter, a mission and a nominee for each State that
    /// nominates. Returns how many were made.
    ///
    /// # Errors
    /// The store failed.
    pub fn accounts(&self) -> Result<usize, Failure> {
        let there: Vec<String> = self.office.find::<Account>(&Find::of(Account::KIND))?.into_iter().map(|a| a.value.login).collect();
        let system = Actor { grants: vec![Grant { role: Role::Administrator, scope: Scope::Fund }], ..Actor::system() };
        let mut wanted: Vec<(String, String, Grant, Option<String>)> = PEOPLE
            .iter()
            .map(|(login, name, role, home)| {
                ((*login).to_owned(), (*name).to_owned(), Grant { role: *role, scope: Scope::Fund }, home.map(str::to_owned))
            })
            .collect();
        let reference = self.office.reference();
        for (iso, _, _) in NOMINATING {
            let state = reference.states.get(iso).map_or(*iso, |s| s.name("en"));
            for (login, name, role) in
                [("mission", "Mission", Role::Mission), ("drafter", "Ministry", Role::Drafter), ("nominee", "Nominee", Role::Nominee)]
            {
                let grant = Grant { role, scope: Scope::State((*iso).to_owned()) };
                wanted.push((format!("{login}.{}", iso.to_lowercase()), format!("{name}, {state}"), grant, Some((*iso).to_owned())));
            }
        }
        let mut made = 0;
        for (login, name, grant, home_state) in wanted {
            let login = mail(&login);
            if there.contains(&login) {
                continue;
            }
            let account = Account {
                id: self.office.new_id(),
                state: "active".into(),
                login,
                name: format!("{name} (demo)"),
                office: String::new(),
                home_state,
                grants: vec![grant],
                demo: true,
            };
            self.office.create_account(&Act::by(system.clone(), account.id), &account, PASSWORD)?;
            made += 1;
        }
        Ok(made)
    }
}
