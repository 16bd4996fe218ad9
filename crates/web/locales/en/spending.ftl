# Spending: delegates who travel instead or did not come, papers that are sealed and deleted, what lies ahead.
rule-no-show = Came to the meetings that the fund paid for before
rule-why-no-show = The fund had paid for the meeting of { $date }; this person did not come, and force majeure was not shown. A person decides what follows from it.
reason-no-show = Absence from an earlier meeting
stands-for = Named by the State to travel instead of { $name }.
stands-for-waits = Named by the State to travel instead of { $name }, and found eligible. The fund manager decides.
substitute-name = Name a substitute
substitute-name-text = The State may let somebody else travel instead of { $name } until the ticket is bought. The nomination of the substitute is filled in, endorsed by the mission and screened like any other; then the fund manager decides. Until then nothing changes for { $name }.
substitute-begin = Begin the nomination of the substitute
substitute-there = A substitute is named already. Finish or withdraw that nomination first.
substitute-not-now = Nobody can travel instead any more: the ticket is bought, or the trip is over or given up.
substitute-none = Another person of the same State could travel instead until the ticket is bought. There is no other nominee of the State in this call, and its mission has named nobody.
task-substitutes = Decide on substitutes that States have named
refusal-substitute-too-late = The meeting begins on { $date }: nobody can be named instead any more.
refusal-substitute-there = A substitute is named already. Finish or withdraw that nomination first.
refusal-no-fault-to-excuse = Nothing is held against anybody here.
action-nomination-name-substitute = Substitute named
action-mission-excuse = Absence excused
mission-excused = Why it is no longer a fault
excuse-title = The State contests it
excuse-text = When the reasons of the State are accepted, the absence is no fault and is not held against a later nomination of this person. What was posted stays.
excuse-button = Accept the reasons
mission-cooldown = { $count ->
    [one] This absence is a finding in the screening of this person for the next meeting. It rejects nobody by itself.
   *[other] This absence is a finding in the screening of this person for the next { $count } meetings. It rejects nobody by itself.
}
refusal-seal-key-missing = Bank details can neither be read nor written now: their key is not there, or is not that of this installation. An administrator can put back the copy that was kept apart. Everything else goes on.
refusal-seal-forgotten = This was deleted when the time for which it may be kept was over.
refusal-seal-broken = The sealed data cannot be read: they do not fit their key or their place. Tell an administrator.
refusal-nothing-to-forget = Nothing here is to be deleted yet.
details-forgotten = Bank details deleted
file-forgotten = Content deleted
action-payee-forget = Bank details deleted, their time being over
action-payment-file-forget = Content of the payment file deleted, its time being over
forecast-planned = Planned, not committed yet
order-kind = What is ordered
mission-ticket = Ticket
state-payment-file-content-deleted = Handed over, content deleted
