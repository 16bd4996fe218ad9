//! SM-12 as a table.

use crate::role::Role;
use crate::workflow::{Machine, Transition};

const R3: &[Role] = &[Role::Mission];
const R7: &[Role] = &[Role::ProjectOfficer];
const R8: &[Role] = &[Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];
const R12: &[Role] = &[Role::Certifying];
const VISA: &[Role] = &[Role::Nominee, Role::Mission, Role::ProjectOfficer];
const REPORT: &[Role] = &[Role::Nominee, Role::ProjectOfficer];

const fn row(
    from: &'static str,
    event: &'static str,
    to: &'static str,
    who: &'static [Role],
    guard: &'static str,
    effect: &'static str,
) -> Transition {
    Transition { from, event, to, who, guard, effect }
}

const BEFORE: &str = "reason; before the ticket (WA-07)";
const RELEASED: &str = "J17; no fault; the seat is vacant";
const SUBSTITUTE: &str = "another scored nominee of the same State; before the ticket (WA-07)";
const REPLACED: &str = "J17; J11 for the other";

/// SM-12.
pub const MACHINE: Machine = Machine {
    id: "SM-12",
    subject: "mission",
    start: "opened",
    table: &[
        row("opened", "apply_visa", "visa_applied", VISA, "day of the application", ""),
        row("opened", "no_visa", "visa_granted", R7, "none is needed", ""),
        row("opened", "refuse_visa", "visa_refused", R7, "reason (AC-09)", RELEASED),
        row("opened", "withdraw", "withdrawn", R3, BEFORE, RELEASED),
        row("opened", "substitute", "replaced", R9, SUBSTITUTE, REPLACED),
        row("visa_applied", "grant_visa", "visa_granted", R7, "", ""),
        row("visa_applied", "refuse_visa", "visa_refused", R7, "reason (AC-09)", RELEASED),
        row("visa_applied", "withdraw", "withdrawn", R3, BEFORE, RELEASED),
        row("visa_applied", "substitute", "replaced", R9, SUBSTITUTE, REPLACED),
        row("visa_granted", "record_ticket", "visa_granted", R8, "within what is committed; 16 days ahead, or a reason", "waits for R12"),
        row("visa_granted", "ticket", "ticketed", R12, "not who recorded it (ACT-01)", "J18"),
        row("visa_granted", "withdraw", "withdrawn", R3, BEFORE, RELEASED),
        row("visa_granted", "substitute", "replaced", R9, SUBSTITUTE, REPLACED),
        row("ticketed", "advance", "advanced", &[], "the advance is sent (SM-11)", "J19"),
        row("ticketed", "arrive", "in_session", R7, "the meeting has begun", ""),
        row("ticketed", "withdraw_late", "withdrawn_late", R9, "reason; what can be recovered", "J22, J15"),
        row("ticketed", "miss", "no_show", R9, "reason; force majeure or not; what can be recovered", "J22, J15"),
        row("advanced", "advance_back", "ticketed", &[], "the bank rejected the advance (SM-11)", ""),
        row("advanced", "arrive", "in_session", R7, "the meeting has begun", ""),
        row("advanced", "withdraw_late", "withdrawn_late", R9, "as above", "J22, J15"),
        row("advanced", "miss", "no_show", R9, "as above", "J22, J15"),
        row("in_session", "attend", "in_session", R7, "", "sessions attended and required (WA-08)"),
        row("in_session", "leave", "returned", R7, "the register is closed", ""),
        row("returned", "report", "reported", REPORT, "", ""),
        row("returned", "decide_dsa", "returned", R9, "attendance below `attendance_min`; reason (WA-08)", ""),
        row("returned", "settle", "settled", R8, "no advance is on its way", "J20, J15; rest to B300"),
        row("reported", "decide_dsa", "reported", R9, "as above", ""),
        row("reported", "settle", "settled", R8, "as above", "J20, J15; rest to B300"),
        row("settled", "record_refund", "settled", R8, "", "waits for R12"),
        row("settled", "check_refund", "settled", R12, "not who recorded it (ACT-01)", "J21"),
        row("withdrawn_late", "record_refund", "withdrawn_late", R8, "", "waits for R12"),
        row("withdrawn_late", "check_refund", "withdrawn_late", R12, "not who recorded it (ACT-01)", "J21"),
        row("no_show", "record_refund", "no_show", R8, "", "waits for R12"),
        row("no_show", "check_refund", "no_show", R12, "not who recorded it (ACT-01)", "J21"),
    ],
};
