# Contrôle des livres : périodes, budgets, réserve, rectifications, états, plans.

## Periods

state-period-open = Ouverte
state-period-closed = Close
state-period-reopening = Close, réouverture demandée
state-period-audited = Auditée
action-period-record-audit = Audit de l’exercice enregistré
action-period-close = Période close
action-period-keep-snapshot = Instantané de la période conservé
action-period-ask-reopening = Réouverture de la période demandée
action-period-agree-reopening = Période rouverte
action-period-refuse-reopening = Réouverture refusée
action-period-withdraw-reopening = Demande de réouverture retirée
refusal-period-closed = Les livres sont clos jusqu’au { $last } : rien ne peut être comptabilisé à la date du { $date }. Indiquez une date ultérieure, ou faites rouvrir la période.
refusal-period-not-ended = La période se termine le { $day }. Elle peut être close à partir du lendemain.
refusal-period-steps-open =
    { $count ->
        [one] { $count } étape de la liste de contrôle reste ouverte. Accomplissez-la d’abord.
       *[other] { $count } étapes de la liste de contrôle restent ouvertes. Accomplissez-les d’abord.
    }
refusal-snapshot-kept = L’instantané de cette période est déjà conservé.
refusal-audit-of-closed-year = Seul un exercice clos dont l’instantané est conservé peut être marqué comme audité.

## Allotments, reserve, throttle

state-allotment-proposed = Proposée
state-allotment-open = Ouverte
state-allotment-declined = Refusée
state-allotment-withdrawn = Retirée
state-allotment-closed = Close
action-allotment-propose = Allocation proposée
action-allotment-allot = Allocation accordée
action-allotment-decline = Allocation refusée
action-allotment-withdraw = Proposition d’allocation retirée
action-allotment-increase = Allocation augmentée
action-allotment-give-back = Partie d’une allocation restituée
action-allotment-close = Allocation close
action-fund-set-reserve = Réserve complétée
action-fund-release-reserve = Partie de la réserve libérée
action-fund-throttle = Nouveaux engagements suspendus
action-fund-resume = Nouveaux engagements de nouveau possibles
refusal-fund-throttled = Le fonds ne prend pas de nouvel engagement à l’heure actuelle : les ressources disponibles ne couvrent pas le plancher du fonds. Cela redeviendra possible quand assez de ressources auront été reçues ou restituées.
refusal-below-activity-floor = Le budget d’une activité est d’au moins { $floor }. Indiquez ce montant ou davantage.
refusal-allotment-bound = { $bound } de cette allocation sont préengagés ou engagés. Clôturez-la quand ce montant sera dépensé ou libéré.

## Plans

state-plan-saved = Enregistré
state-plan-adopted = En vigueur
state-plan-discarded = Écarté
state-plan-superseded = Remplacé
action-plan-save = Plan enregistré
action-plan-adopt = Plan mis en vigueur
action-plan-discard = Plan écarté
