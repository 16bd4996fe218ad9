# Needs that States state themselves (SM-17, MAP-06, AC-20).

state-need-draft = Projet
state-need-endorsed = Avalisé
state-need-open = Ouvert
state-need-matched = Apparié
state-need-met = Satisfait
state-need-partly-met = Partiellement satisfait
state-need-unmet = Non satisfait
state-need-withdrawn = Retiré
state-need-expired = Expiré

refusal-need-theme-missing = Choisissez au moins un thème.
refusal-need-visibility-same = Le besoin a déjà cette visibilité. Choisissez-en une autre.
