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
