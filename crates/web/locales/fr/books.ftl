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
