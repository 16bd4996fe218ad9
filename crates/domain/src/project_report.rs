//! Reports of an activity (SM-13): due, reminded, submitted, queried, accepted; overdue they block the next tranche.

use crate::agreement::{Agreement, ByLine, LINES};
use crate::estimate::Estimate;
use crate::id::Id;
use crate::money::Cents;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::time::plus_days;
use crate::workflow::{Machine, step};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

const GIVERS: &[Role] = &[Role::Partner, Role::Mission, Role::ProjectOfficer];
const R7_R8: &[Role] = &[Role::ProjectOfficer, Role::FinanceAssistant];

const R8: &[Role] = &[Role::FinanceAssistant];
const R12: &[Role] = &[Role::Certifying];
const R8_R12: &[Role] = &[Role::FinanceAssistant, Role::Certifying];
const LATE: &str = "due by the last day of a year that has ended; a stated method";
const OTHER: &str = "not who proposed it; committed covers it; the year is open";

/// SM-13.
pub const MACHINE: Machine = Machine {
    id: "SM-13",
    subject: "report",
    start: "due",
    table: &[
        step("due", "submit", "submitted", GIVERS, "figures by line, narrative", "waits for R7 and R8"),
        step("due", "pass", "overdue", &[], "30 days after the due date", "blocks the next tranche"),
        step("due", "waive", "waived", &[Role::FundManager], "reason", ""),
        step("overdue", "submit", "submitted", GIVERS, "as above", ""),
        step("overdue", "escalate", "escalated", &[Role::FundManager], "reason: what was done", "still blocks"),
        step("overdue", "waive", "waived", &[Role::FundManager], "reason", ""),
        step("escalated", "submit", "submitted", GIVERS, "as above", ""),
        step("escalated", "waive", "waived", &[Role::FundManager], "reason", ""),
        step("submitted", "query", "queried", R7_R8, "the question", ""),
        step("queried", "submit", "submitted", GIVERS, "as above, with the answer", ""),
        step("due", "estimate", "due", R8, LATE, ""),
        step("overdue", "estimate", "overdue", R8, LATE, ""),
        step("escalated", "estimate", "escalated", R8, LATE, ""),
        step("submitted", "estimate", "submitted", R8, LATE, ""),
        step("queried", "estimate", "queried", R8, LATE, ""),
        step("due", "confirm_estimate", "due", R12, OTHER, "J33, J15"),
        step("overdue", "confirm_estimate", "overdue", R12, OTHER, "J33, J15"),
        step("escalated", "confirm_estimate", "escalated", R12, OTHER, "J33, J15"),
        step("submitted", "confirm_estimate", "submitted", R12, OTHER, "J33, J15"),
        step("queried", "confirm_estimate", "queried", R12, OTHER, "J33, J15"),
        step("due", "drop_estimate", "due", R8_R12, "reason; a posted one by R12", "J33, J15 reversed"),
        step("overdue", "drop_estimate", "overdue", R8_R12, "reason; a posted one by R12", "J33, J15 reversed"),
        step("escalated", "drop_estimate", "escalated", R8_R12, "reason; a posted one by R12", "J33, J15 reversed"),
        step("submitted", "drop_estimate", "submitted", R8_R12, "reason; a posted one by R12", "J33, J15 reversed"),
        step("queried", "drop_estimate", "queried", R8_R12, "reason; a posted one by R12", "J33, J15 reversed"),
        step("waived", "drop_estimate", "waived", R12, "reason", "J33, J15 reversed"),
        step("submitted", "accept_narrative", "submitted", &[Role::ProjectOfficer], "not who recorded it", ""),
        step(
            "submitted",
            "accept",
            "accepted",
            &[Role::FinanceAssistant],
            "narrative accepted; not who recorded it or accepted the narrative; within the commitment and the lines of WB-07",
            "estimates reversed; J14, J15",
        ),
    ],
};

/// Days before and after the due date on which it is called to mind (SM-13).
pub const REMINDERS: [i32; 3] = [-30, -7, 0];
/// Days after the due date from which it blocks.
pub const OVERDUE: i32 = 30;

/// A question on a report, and the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Query {
    /// Who asked.
    pub by: Id,
    /// When.
    pub at: Timestamp,
    /// What.
    pub words: String,
    /// The answer, with the next submission.
    pub answer: Option<String>,
}

/// What is reported.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// Expense of the period by line.
    pub lines: ByLine,
    /// What was done, and what came of it.
    pub narrative: String,
    /// Reference of the paper, where staff recorded it for the partner.
    pub received_as: Option<String>,
    /// The answer to the last query.
    pub answer: Option<String>,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Id.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// The agreement.
    pub agreement: Id,
    /// 1, 2, 3 …: the tranche it is about.
    pub number: i64,
    /// It is the last one.
    pub last: bool,
    /// Due.
    pub due: Date,
    /// What is reported.
    pub given: Given,
    /// Who gave or recorded it, and when.
    pub submitted: Option<(Id, Timestamp)>,
    /// Questions.
    pub queries: Vec<Query>,
    /// R7 accepts the narrative.
    pub narrative_by: Option<Id>,
    /// R8 accepts the figures: expense is recognised.
    pub accepted: Option<(Id, Timestamp)>,
    /// Its expense as estimated at a year's end, until it is accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Estimate>,
}

impl Report {
    /// The reports that fall due under an agreement, one for each tranche.
    pub fn plan(a: &Agreement, mut id: impl FnMut() -> Id) -> Vec<Report> {
        let count = a.terms.plan.len() as i64;
        a.terms
            .plan
            .iter()
            .zip(1..)
            .map(|(p, number)| Report {
                id: id(),
                state: MACHINE.start.into(),
                agreement: a.id,
                number,
                last: number == count,
                due: p.report_due,
                given: Given::default(),
                submitted: None,
                queries: Vec::new(),
                narrative_by: None,
                accepted: None,
                estimate: None,
            })
            .collect()
    }

    /// Expense reported.
    pub fn total(&self) -> Cents {
        self.given.lines.values().copied().sum()
    }

    /// Nothing more is expected of it.
    pub fn is_done(&self) -> bool {
        matches!(self.state.as_str(), "accepted" | "waived")
    }

    /// Somebody must still give it.
    pub fn is_wanted(&self) -> bool {
        matches!(self.state.as_str(), "due" | "overdue" | "escalated" | "queried")
    }

    /// The clock makes it overdue (SM-13).
    pub fn passes(&self, today: Date) -> bool {
        self.state == "due" && plus_days(self.due, OVERDUE) <= today
    }

    /// Blocks the next tranche: overdue, whether the software has noted it yet or not.
    pub fn blocks(&self, today: Date) -> bool {
        matches!(self.state.as_str(), "overdue" | "escalated") || self.passes(today)
    }

    /// The reminder that is due: the last of −30, −7, 0 days that has come; `None` before, and once it is given.
    pub fn reminder(&self, today: Date) -> Option<i32> {
        let wanted = matches!(self.state.as_str(), "due" | "overdue" | "escalated");
        REMINDERS.into_iter().rev().find(|days| wanted && plus_days(self.due, *days) <= today)
    }

    /// The clock passes (SM-13).
    ///
    /// # Errors
    /// Not yet.
    pub fn pass(&self, today: Date) -> Decided<Report> {
        let step = MACHINE.step(&self.state, "pass", &Actor::system(), None)?;
        if !self.passes(today) {
            return Err(self.not_now());
        }
        Ok(Report { state: step.to.into(), ..self.clone() })
    }

    /// The partner or the mission gives the report; or R7 records the paper it came as, which is marked so.
    ///
    /// # Errors
    /// Narrative missing; a line of another budget; staff without the paper's reference; a query without its answer.
    pub fn submit(&self, a: &Agreement, given: Given, actor: &Actor, now: Timestamp) -> Decided<Report> {
        let step = MACHINE.step(&self.state, "submit", actor, a.state_of(actor))?;
        let mut found = Vec::new();
        if given.narrative.trim().is_empty() {
            found.push(Refusal::new("SM-13", "answer-missing").at("narrative"));
        }
        for (line, usd) in &given.lines {
            if !LINES.contains(&line.as_str()) || *usd < Cents::ZERO {
                found.push(Refusal::new("SM-13", "amount-not-positive").at(format!("line_{line}")));
            }
        }
        let staff = actor.has(Role::ProjectOfficer);
        if staff && given.received_as.as_deref().is_none_or(|r| r.trim().is_empty()) {
            found.push(Refusal::new("SM-13", "reference-missing").at("received_as"));
        }
        let answers = given.answer.as_deref().is_some_and(|x| !x.trim().is_empty());
        if self.state == "queried" && !answers {
            found.push(Refusal::new("SM-13", "answer-missing").at("answer"));
        }
        all_clear(found)?;
        let mut next = Report {
            state: step.to.into(),
            given: Given { received_as: given.received_as.clone().filter(|_| staff), ..given.clone() },
            submitted: Some((actor.id, now)),
            narrative_by: None,
            ..self.clone()
        };
        if let Some(q) = next.queries.last_mut().filter(|q| q.answer.is_none()) {
            q.answer.clone_from(&given.answer);
        }
        Ok(next)
    }

    /// R7 or R8 asks a question: the report goes back.
    ///
    /// # Errors
    /// No question.
    pub fn query(&self, words: &str, actor: &Actor, now: Timestamp) -> Decided<Report> {
        let step = MACHINE.step(&self.state, "query", actor, None)?;
        if words.trim().is_empty() {
            return Err(Refusal::new("SM-13", "answer-missing").at("question").into());
        }
        let mut next = Report { state: step.to.into(), narrative_by: None, ..self.clone() };
        next.queries.push(Query { by: actor.id, at: now, words: words.trim().to_owned(), answer: None });
        Ok(next)
    }

    /// R7 accepts the narrative.
    ///
    /// # Errors
    /// Who recorded it; accepted before.
    pub fn accept_narrative(&self, actor: &Actor) -> Decided<Report> {
        let step = MACHINE.step(&self.state, "accept_narrative", actor, None)?;
        self.not_own(actor)?;
        if self.narrative_by.is_some() {
            return Err(self.not_now());
        }
        Ok(Report { state: step.to.into(), narrative_by: Some(actor.id), ..self.clone() })
    }

    /// R8 accepts the figures. What it posts is [`Agreement::report_accepted`].
    ///
    /// # Errors
    /// Narrative not accepted; who recorded it or accepted the narrative (ACT-01).
    pub fn accept(&self, actor: &Actor, now: Timestamp) -> Decided<Report> {
        let step = MACHINE.step(&self.state, "accept", actor, None)?;
        self.not_own(actor)?;
        match self.narrative_by {
            None => return Err(Refusal::new("SM-13", "narrative-first").into()),
            Some(by) if by == actor.id => return Err(Refusal::new("ACT-01", "not-your-own").into()),
            Some(_) => {}
        }
        Ok(Report { state: step.to.into(), accepted: Some((actor.id, now)), ..self.without_estimate() })
    }

    /// R9 escalates an overdue report, or waives one that is not needed any more.
    ///
    /// # Errors
    /// Reason missing.
    pub fn settle(&self, event: &str, reason: &str, actor: &Actor) -> Decided<Report> {
        let step = MACHINE.step(&self.state, if event == "waive" { "waive" } else { "escalate" }, actor, None)?;
        if reason.trim().is_empty() {
            return Err(Refusal::new("SM-13", "reason-missing").at("reason").into());
        }
        // What is not expected any more is no expense either: R12 takes the estimate back first.
        if let Some(e) = self.estimate.as_ref().filter(|e| event == "waive" && e.stands()) {
            return Err(Refusal::new("DOMAIN 2.3", "estimate-stands").with("usd", Arg::Usd(e.usd)).into());
        }
        Ok(Report { state: step.to.into(), ..self.clone() })
    }

    /// After a termination: the last report is due in 30 days, the others are not expected any more (WB-07).
    pub fn after_termination(&self, today: Date) -> Option<Report> {
        if !self.is_wanted() {
            None
        } else if self.last {
            Some(Report { due: plus_days(today, 30), ..self.clone() })
        } else {
            Some(Report { state: "waived".into(), ..self.clone() })
        }
    }

    fn not_own(&self, actor: &Actor) -> Decided<()> {
        match self.submitted {
            Some((by, _)) if by == actor.id => Err(Refusal::new("ACT-01", "not-your-own").into()),
            _ => Ok(()),
        }
    }

    fn not_now(&self) -> crate::refusal::Refusals {
        Refusal::new("SM-13", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into()
    }
}
