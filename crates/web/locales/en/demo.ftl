# The demonstration.

# $time is the time of the demonstration, already formatted.
demo-strip = Demonstration. People and applications are synthetic; States and meetings are real. Time of the demonstration: { $time }.
demo-open = About this demonstration
demo-title = About this demonstration
demo-lead = Try the whole way of the fund, from the first contribution to the published list. People, contributions and applications are synthetic; States and meetings are real. Nothing here reaches the United Nations.
demo-clock = Time of the demonstration
demo-clock-text = Move the clock on to the moment after one of these dates. It never goes back.
demo-clock-none = There is no date ahead at present. Dates appear once a call has been cleared.
demo-password = Password of all accounts
demo-staff = Sign in as
demo-staff-text = Each button signs you in as the person who holds that role.
demo-states = Sign in for a State
demo-accounts = All accounts
demo-steps = Let a part be done for you
demo-steps-text = Each button does everything that is still missing up to and including that step, the way the people concerned would.
demo-step-threshold = Threshold published, fundraising open
demo-step-contributions = Contributions pledged, signed and received
demo-step-activation = Officers named, fund active
demo-step-call = Call drafted, cleared and open
demo-step-nominations = Nominations endorsed, deadline past
demo-step-screening = Nominations screened
demo-step-scoring = Reviews in
demo-step-round = List found and sent
demo-step-approval = List approved
demo-step-publication = Support accepted, result published
done-clock = The clock has moved on.
done-step = The step is complete.
demo-step-agreement = Agreement signed, first tranche and report
demo-step-travel = Travel of the delegates paid and settled
demo-step-bank = Bank statement loaded and matched
demo-step-year-end = Books of 2026 closed
demo-bank = A statement of the bank
demo-bank-text = What the bank of the demonstration says today: every payment that was sent, interest, a charge, and cash of unknown origin. Load the file as the finance assistant under Bank, then match its lines.
demo-bank-file = Statement in camt.053 (XML)
calendar-meeting = The meeting begins
calendar-year-end = The year has ended
