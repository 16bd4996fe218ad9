# Needs that States state themselves (SM-17, MAP-06, AC-20).

state-need-draft = Draft
state-need-endorsed = Endorsed
state-need-open = Open
state-need-matched = Matched
state-need-met = Met
state-need-partly-met = Partly met
state-need-unmet = Unmet
state-need-withdrawn = Withdrawn
state-need-expired = Expired

refusal-need-theme-missing = Choose at least one theme.
refusal-need-visibility-same = The need has this visibility already. Choose another.
action-need-draft = Need drafted
action-need-revise = Need revised
action-need-endorse = Need endorsed
action-need-return = Need returned to capital
action-need-open = Need opened
action-need-confirm = Need confirmed
action-need-change = Visibility of a need changed
action-need-close = Outcome of a need stated
action-need-withdraw = Need withdrawn
action-need-expire = Need expired
action-mail-remind = Reminder by mail written
task-endorse-needs = Endorse drafts of needs
task-open-needs = Open endorsed needs
task-confirm-needs = Confirm needs before they expire
task-revise-needs = Revise drafts of needs that your mission returned
mail-subject-waiting = Something waits for you
mail-text-waiting = Something on your work page is to be done within thirty days. You find it here:
mail-template-waiting = Reminder of the work page
