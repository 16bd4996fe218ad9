//! SM-10 as a table.

use crate::role::Role;
use crate::workflow::{Machine, step};

const R7: &[Role] = &[Role::ProjectOfficer];
const R9: &[Role] = &[Role::FundManager];
const R10: &[Role] = &[Role::HighRepresentative];
const R12: &[Role] = &[Role::Certifying];
const CHECKED: &str = "not who recorded it";

/// SM-10, with the changes of WB-07.
pub const MACHINE: Machine = Machine {
    id: "SM-10",
    subject: "agreement",
    start: "drafting",
    table: &[
        step("drafting", "edit", "drafting", R7, "", ""),
        step("drafting", "submit", "submitted", R7, "the project document keeps to WB-06 and MON-08; partner cleared", ""),
        step("drafting", "cancel", "cancelled", R9, "reason", ""),
        step("submitted", "send_back", "drafting", R10, "reason", ""),
        step(
            "submitted",
            "approve",
            "approved",
            R10,
            "not who drafted it; allotted covers at least the first year; conditions become tasks",
            "J11 for the years that cash covers; later years are contractual, subject to availability",
        ),
        step("submitted", "cancel", "cancelled", R9, "reason", ""),
        step("approved", "agree_terms", "approved", BOTH, "the first of the two sides", ""),
        step("approved", "agree_terms_both", "confidentiality_agreed", BOTH, "the other side has agreed", "confidentiality terms in force"),
        step("approved", "cancel", "cancelled", R9, "reason", "J11 back"),
        step("confidentiality_agreed", "clear", "cleared", R12, "legal clearance on file", ""),
        step("confidentiality_agreed", "cancel", "cancelled", R9, "reason", "J11 back"),
        step(
            "cleared",
            "sign_beneficiary",
            "signed_beneficiary",
            &[Role::Mission, Role::ProjectOfficer],
            "reference of the signed copy",
            "",
        ),
        step("cleared", "cancel", "cancelled", R9, "reason", "J11 back"),
        step(
            "signed_beneficiary",
            "sign_un",
            "signed_un",
            &[Role::FundManager, Role::HighRepresentative],
            "conditions met; not who cleared it",
            "J12 in the same transaction; outright grants J14b and J15; reports fall due",
        ),
        step("signed_beneficiary", "cancel", "cancelled", R9, "reason", "J11 back"),
        step("signed_un", "begin", "active", R7, "the first day has come", ""),
        step("active", "commit_year", "active", R9, "allotted covers the next year", "J11, J12"),
        step("active", "ask_tranche", "active", PAY, "MON-11: report accepted, three quarters spent, none overdue", "a payment request"),
        step("active", "shift", "active", R7, "at most 15 % in total and 25 % of a line", ""),
        step("active", "extend", "active", R9, "at most six months, at no cost", "the last report falls due later"),
        step("active", "propose_amendment", "active", R7, "nothing else is proposed", ""),
        step("active", "amend", "active", R10, "not who proposed it; allotted covers what it takes more", "J11 and J12, or J17"),
        step("active", "refuse_amendment", "active", R10, "reason", ""),
        step("active", "suspend", "suspended", R9, "reasons: late report, fraud signal, sanction, security, force majeure", "no tranche"),
        step("suspended", "resume", "active", R9, "reason", ""),
        step("suspended", "notify", "suspended", R9, "reasons, and a day by which to reply", ""),
        step("suspended", "reply", "suspended", REPLY, "notice given", ""),
        step(
            "suspended",
            "terminate",
            "terminated",
            R10,
            "after the reply, or the day for it",
            "reports still due: the last one, in 30 days",
        ),
        step(
            "active",
            "close_operations",
            "operationally_closed",
            R7,
            "every report accepted or waived; list of assets",
            "evaluation planned or not",
        ),
        step("terminated", "close_accounts", "financially_closed", R12, CLOSING, "J17"),
        step("operationally_closed", "close_accounts", "financially_closed", R12, CLOSING, "J17"),
        step("active", "record_refund", "active", REFUND, "not more than what it was", ""),
        step("suspended", "record_refund", "suspended", REFUND, "as above", ""),
        step("terminated", "record_refund", "terminated", REFUND, "as above", ""),
        step("operationally_closed", "record_refund", "operationally_closed", REFUND, "as above", ""),
        step("active", "check_refund", "active", R12, CHECKED, "J16, J15"),
        step("suspended", "check_refund", "suspended", R12, CHECKED, "J16, J15"),
        step("terminated", "check_refund", "terminated", R12, CHECKED, "J16, J15"),
        step("operationally_closed", "check_refund", "operationally_closed", R12, CHECKED, "J16, J15"),
        step("active", "release", "active", R12, RELEASE, "J17"),
        step("suspended", "release", "suspended", R12, RELEASE, "J17"),
        step("terminated", "release", "terminated", R12, RELEASE, "J17"),
        step("operationally_closed", "release", "operationally_closed", R12, RELEASE, "J17"),
    ],
};

const BOTH: &[Role] = &[Role::Mission, Role::FundManager];
const PAY: &[Role] = &[Role::Partner, Role::Mission, Role::FinanceAssistant];
const REPLY: &[Role] = &[Role::Mission, Role::Partner, Role::ProjectOfficer];
const REFUND: &[Role] = &[Role::FinanceAssistant];
const CLOSING: &str = "no advance open, nothing owed, no payment in flight, no report open, refunds checked";
const RELEASE: &str = "not more than is neither spent nor advanced";
