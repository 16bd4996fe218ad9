//! SM-01 as tables: the contribution, and the receipt that is held beside it.

use crate::role::Role;
use crate::workflow::{Machine, step};

const R8: &[Role] = &[Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];
const R12: &[Role] = &[Role::Certifying];

const CHECKED: &str = "recorded by R8, checked by R12; rate loaded";
const IN_FULL: &str = "recorded by R8, checked by R12; rate loaded; in full";
const HELD: &str = "held receipt; donor cleared, no earmark, agreement signed for it; another person than who recorded or checked it";
const CORRECTED: &str = "correction proposed by R8, agreed by R12; no later step rests on it";
const TWO: &str = "proposed by R9 with reasons, agreed by R12, two persons";

/// SM-01.
pub const MACHINE: Machine = Machine {
    id: "SM-01",
    subject: "contribution",
    start: "offered",
    table: &[
        step(
            "offered",
            "start_screening",
            "screening",
            &[Role::FinanceAssistant, Role::ProjectOfficer],
            "donor is not a State (ACT-04)",
            "waits for R9",
        ),
        step("screening", "clear", "cleared", R9, "lists run, reasons", ""),
        step("screening", "refuse", "refused", R9, "reasons", ""),
        step("offered", "refuse", "refused", R9, "reasons (MON-03, third exit)", ""),
        step("offered", "pledge", "pledged", R8, "State donor", "J01"),
        step("cleared", "pledge", "pledged", R8, "", "J01"),
        step(
            "pledged",
            "sign",
            "agreed",
            R9,
            "no earmark; cleared; rate of the month loaded; instalments add up",
            "J02; J03 where conditional",
        ),
        step("agreed", "receive", "part_received", R12, CHECKED, "J04; J08 where conditional"),
        step("part_received", "receive", "part_received", R12, CHECKED, "J04; J08 where conditional"),
        step("agreed", "receive_all", "received", R12, IN_FULL, "J04; J08 where conditional"),
        step("part_received", "receive_all", "received", R12, IN_FULL, "J04; J08 where conditional"),
        step("agreed", "fall_overdue", "overdue", &[], "an instalment is not covered 30 days after it was due", "reminder"),
        step("part_received", "fall_overdue", "overdue", &[], "an instalment is not covered 30 days after it was due", "reminder"),
        step("overdue", "remind", "overdue", R8, "reference of the letter", ""),
        step("overdue", "receive", "part_received", R12, CHECKED, "J04; J08 where conditional"),
        step("overdue", "receive_late", "overdue", R12, "as above, and an instalment is still overdue", "J04; J08 where conditional"),
        step("overdue", "receive_all", "received", R12, IN_FULL, "J04; J08 where conditional"),
        step("pledged", "accept_part", "pledged", R9, HELD, "J07"),
        step("pledged", "accept", "received", R9, HELD, "J07"),
        step("agreed", "accept", "agreed", R9, HELD, "J07"),
        step("part_received", "accept", "part_received", R9, HELD, "J07"),
        step("overdue", "accept", "overdue", R9, HELD, "J07"),
        step("received", "accept", "received", R9, HELD, "J07"),
        step("written_off", "accept", "written_off", R9, HELD, "J07"),
        step("part_received", "meet_condition", "part_received", R9, "evidence; so much received", "J08, second step"),
        step("overdue", "meet_condition", "overdue", R9, "evidence; so much received", "J08, second step"),
        step("received", "meet_condition", "received", R9, "evidence; so much received", "J08, second step"),
        step("agreed", "undo_signature", "pledged", R12, CORRECTED, "J02 reversed"),
        step("overdue", "undo_signature", "pledged", R12, CORRECTED, "J02 reversed"),
        step("part_received", "undo_only_receipt", "agreed", R12, CORRECTED, "J04, J08 reversed"),
        step("received", "undo_only_receipt", "agreed", R12, CORRECTED, "J04, J08 reversed"),
        step("part_received", "undo_receipt", "part_received", R12, CORRECTED, "J04, J08 reversed"),
        step("received", "undo_receipt", "part_received", R12, CORRECTED, "J04, J08 reversed"),
        step("overdue", "undo_receipt", "overdue", R12, CORRECTED, "J04, J08 reversed"),
        step("part_received", "close_rest", "received", R12, TWO, "J28"),
        step("overdue", "write_off", "written_off", R12, TWO, "J28"),
        step("received", "refund_part", "received", R12, "proposed by R9 under a clause, agreed by R12, two persons", "J29"),
        step("received", "refund", "refunded", R12, "as above, all that was received", "J29"),
    ],
};

/// SM-01, cash that comes before it may be income: without an agreement, before the screening, or more than was agreed.
pub const HELD_MACHINE: Machine = Machine {
    id: "SM-01",
    subject: "held_receipt",
    start: "recorded",
    table: &[
        step("recorded", "hold", "held", R12, "recorded by R8, checked by R12; rate loaded", "J06: not spendable"),
        step("recorded", "send_back", "withdrawn", R12, "reasons", ""),
        step("held", "assign", "held", R8, "the contribution it belongs to", ""),
        step("held", "accept", "received", R9, "donor cleared and agreement signed for it", "J07"),
        step("held", "return", "returned", R9, "reasons", "J07; then J29 when it is paid"),
        step("held", "undo", "withdrawn", R12, CORRECTED, "J06 reversed"),
    ],
};
