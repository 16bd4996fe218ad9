# Needs that States state themselves (SM-17, MAP-06, AC-20).

state-need-draft = Borrador
state-need-endorsed = Refrendada
state-need-open = Abierta
state-need-matched = Emparejada
state-need-met = Satisfecha
state-need-partly-met = Satisfecha en parte
state-need-unmet = No satisfecha
state-need-withdrawn = Retirada
state-need-expired = Vencida

refusal-need-theme-missing = Elija al menos un tema.
refusal-need-visibility-same = La necesidad ya tiene esa visibilidad. Elija otra.
