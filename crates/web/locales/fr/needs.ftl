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
action-need-draft = Besoin rédigé
action-need-revise = Besoin modifié
action-need-endorse = Besoin avalisé
action-need-return = Besoin renvoyé à la capitale
action-need-open = Besoin ouvert
action-need-confirm = Besoin confirmé
action-need-change = Visibilité d’un besoin modifiée
action-need-close = Suite donnée à un besoin indiquée
action-need-withdraw = Besoin retiré
action-need-expire = Besoin expiré
action-mail-remind = Rappel par courriel rédigé
task-endorse-needs = Avaliser des projets de besoins
task-open-needs = Ouvrir des besoins avalisés
task-confirm-needs = Confirmer des besoins avant leur expiration
task-revise-needs = Revoir des projets de besoins renvoyés par votre mission
mail-subject-waiting = Quelque chose vous attend
mail-text-waiting = Une action est attendue de vous dans les trente jours. Vous la trouverez ici :
mail-template-waiting = Rappel de la page de travail
