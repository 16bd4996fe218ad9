//! SM-12 as a table.

use crate::role::Role;
use crate::workflow::{Machine, step};

const R3: &[Role] = &[Role::Mission];
const R7: &[Role] = &[Role::ProjectOfficer];
const R8: &[Role] = &[Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];
const R12: &[Role] = &[Role::Certifying];
const VISA: &[Role] = &[Role::Nominee, Role::Mission, Role::ProjectOfficer];
const REPORT: &[Role] = &[Role::Nominee, Role::ProjectOfficer];

const BEFORE: &str = "reason; before the ticket (WA-07)";
const RELEASED: &str = "J17; no fault; the seat is vacant";
const SUBSTITUTE: &str = "a scored nominee of the same State, or one named for it and found eligible; before the ticket (WA-07)";
const REPLACED: &str = "J17; J11 for the other";

/// SM-12.
pub const MACHINE: Machine = Machine {
    id: "SM-12",
    subject: "mission",
    start: "opened",
    table: &[
        step("opened", "apply_visa", "visa_applied", VISA, "day of the application", ""),
        step("opened", "no_visa", "visa_granted", R7, "none is needed", ""),
        step("opened", "refuse_visa", "visa_refused", R7, "reason (AC-09)", RELEASED),
        step("opened", "withdraw", "withdrawn", R3, BEFORE, RELEASED),
        step("opened", "substitute", "replaced", R9, SUBSTITUTE, REPLACED),
        step("visa_applied", "grant_visa", "visa_granted", R7, "", ""),
        step("visa_applied", "refuse_visa", "visa_refused", R7, "reason (AC-09)", RELEASED),
        step("visa_applied", "withdraw", "withdrawn", R3, BEFORE, RELEASED),
        step("visa_applied", "substitute", "replaced", R9, SUBSTITUTE, REPLACED),
        step("visa_granted", "record_ticket", "visa_granted", R8, "within what is committed; 16 days ahead, or a reason", "waits for R12"),
        step("visa_granted", "ticket", "ticketed", R12, "not who recorded it (ACT-01)", "J18"),
        step("visa_granted", "withdraw", "withdrawn", R3, BEFORE, RELEASED),
        step("visa_granted", "substitute", "replaced", R9, SUBSTITUTE, REPLACED),
        step("ticketed", "advance", "advanced", &[], "the advance is sent (SM-11)", "J19"),
        step("ticketed", "arrive", "in_session", R7, "the meeting has begun", ""),
        step("ticketed", "withdraw_late", "withdrawn_late", R9, "reason; what can be recovered", "J22, J15"),
        step("ticketed", "miss", "no_show", R9, "reason; force majeure or not; what can be recovered", "J22, J15"),
        step("advanced", "advance_back", "ticketed", &[], "the bank rejected the advance (SM-11)", ""),
        step("advanced", "arrive", "in_session", R7, "the meeting has begun", ""),
        step("advanced", "withdraw_late", "withdrawn_late", R9, "as above", "J22, J15"),
        step("advanced", "miss", "no_show", R9, "as above", "J22, J15"),
        step("in_session", "attend", "in_session", R7, "", "sessions attended and required (WA-08)"),
        step("in_session", "leave", "returned", R7, "the register is closed", ""),
        step("returned", "report", "reported", REPORT, "", ""),
        step("returned", "decide_dsa", "returned", R9, "attendance below `attendance_min`; reason (WA-08)", ""),
        step("returned", "settle", "settled", R8, "no advance is on its way", "J20, J15; rest to B300"),
        step("reported", "decide_dsa", "reported", R9, "as above", ""),
        step("reported", "settle", "settled", R8, "as above", "J20, J15; rest to B300"),
        step("settled", "record_refund", "settled", R8, "", "waits for R12"),
        step("settled", "check_refund", "settled", R12, "not who recorded it (ACT-01)", "J21"),
        step("withdrawn_late", "record_refund", "withdrawn_late", R8, "", "waits for R12"),
        step("withdrawn_late", "check_refund", "withdrawn_late", R12, "not who recorded it (ACT-01)", "J21"),
        step("no_show", "excuse", "no_show", R9, "the State contests it; reason (WA-07)", "no fault; no longer held against the person"),
        step("no_show", "record_refund", "no_show", R8, "", "waits for R12"),
        step("no_show", "check_refund", "no_show", R12, "not who recorded it (ACT-01)", "J21"),
    ],
};
