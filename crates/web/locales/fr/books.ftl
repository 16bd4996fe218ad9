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

## Budget control

budget-title = Contrôle budgétaire
budget-lead = Ce qui a été reçu, ce qui est réservé et à quoi, et ce qui peut encore être alloué. Chaque chiffre renvoie à ses écritures.
budget-throttled = Le fonds ne prend pas de nouvel engagement : les ressources disponibles ne couvrent pas le plancher du fonds.
budget-available = Les ressources disponibles, ligne par ligne
available-received = Liquidités reçues et admises
available-conditional = Moins : reçu sous une condition non encore remplie
available-held = Moins : en attente de vérification préalable ou d’accord
available-reserve = Moins : mis en réserve
available-ceiling = Plafond de ce qui peut être dépensé
available-allotted = Moins : alloué et encore libre
available-pre-committed = Moins : préengagé
available-committed = Moins : engagé
available-spent = Moins : dépensé
available-left = Disponible : peut encore être alloué
available-made-of = Composition des liquidités reçues et admises
available-made-of-text = Trésorerie, montants versés et non encore dépensés, dettes (en déduction), et montants dépensés jusqu’ici.
budget-agrees = C’est, au centime près, ce qu’indique le grand livre de contrôle.
budget-disagrees = Ce n’est pas ce qu’indique le grand livre de contrôle. Veuillez en informer les auditeurs : les livres ne sont pas en ordre.
budget-floor = Planchers
floor-reserve = Réserve actuelle
floor-target = Montant que la réserve devrait atteindre
floor-target-hint = { $percent } % des dépenses prévues au plan de l’année
floor-no-plan = { $percent } % des dépenses de l’année ; aucun plan de l’année n’est encore en vigueur
floor-missing = Montant manquant
floor-after = Disponible une fois ce montant mis de côté
floor-activity = Budget minimal d’une activité
floor-activity-hint = Un paramètre du fonds
reserve-form = Modifier la réserve
reserve-text = Ce qui est mis en réserve ne peut pas être alloué. La modification est comptabilisée aussitôt, avec son motif.
reserve-top-up = Compléter la réserve
reserve-release = Libérer de la réserve
reserve-entries = Écritures de la réserve
done-reserve = La réserve a été modifiée.
budget-where = Où se trouvent les fonds
budget-none = Rien n’a encore été alloué. Validez un appel ou proposez une allocation.
budget-elsewhere = Sans allocation : frais bancaires et autres
window-a = Volet A : représentants
window-b = Volet B : activités
window-both = Les deux volets : frais de fonctionnement
head-budget-line = Appel ou allocation
head-allotted-in-all = Alloué en tout
level-free = Libre
allotment-number = Allocation { $number }
allotment-new = Proposer une allocation
allotment-new-text = Pour les activités du volet B et les frais de fonctionnement d’une année. Un appel pour représentants a sa propre allocation. L’administrateur du fonds statue sur la proposition.
allotment-propose = Proposer
allotment-title-hint = Ce qu’elle finance, en quelques mots
allotment-decide = Statuer sur la proposition
allotment-allot = Allouer
allotment-decline = Refuser
allotment-withdraw = Retirer la proposition
allotment-change = Modifier l’allocation
allotment-increase = Augmenter
allotment-give-back = Restituer
allotment-close = Clore l’allocation
allotment-close-text = { $free } encore libres sont restitués et peuvent être alloués de nouveau. Une allocation close n’est pas rouverte.
allotment-changes = Modifications
allotment-no-changes = Rien n’a encore été comptabilisé.
done-allotment-proposed = L’allocation a été proposée. L’administrateur du fonds statuera.
done-allotted = L’allocation a été accordée.
done-allotment-dropped = La proposition est close.
done-allotment-changed = L’allocation a été modifiée.
done-allotment-closed = L’allocation est close.
field-use = Destination
use-activities = Activités du volet B
use-running = Frais de fonctionnement : postes, fournisseurs, évaluation
field-year = Année
activity-title = Grand livre de l’activité
activity-lead = Tout ce qui a été comptabilisé pour une mission ou un accord.
activity-balances = Soldes

## Entries and corrections

entry = Écriture
entry-document = Origine
entry-act = Comptabilisée par
entry-reverses = Annule
entry-reversed-by = Annulée par
entry-see-reversed = l’écriture annulée
entry-see-reversal = son annulation
entry-way-back = Comment l’annuler
entry-correction = Rectification
entry-correct = Proposer d’annuler cette écriture
entries-all = Afficher toutes les écritures
entries-of-call = Seules les écritures d’un appel ou d’une allocation sont affichées.
entries-of-activity = Seules les écritures d’une activité sont affichées.
entries-of-partner = Seules les écritures d’un partenaire sont affichées.
entries-of-contribution = Seules les écritures d’une contribution sont affichées.
entries-of-document = Seules les écritures d’un même dossier sont affichées.
entries-of-state = Seules les écritures relatives à un État sont affichées.
field-window = Volet
field-from = Du
field-to = Au
trace-title = De cette écriture à l’appel
head-rests-on = Repose sur
head-signed = Actes, signataires et dates
trace-none = Aucun dossier sur lequel repose cette écriture n’est connu.
kind-agreement = Accord
kind-allotment = Allocation
kind-bank-event = Opération bancaire
kind-bank-line = Ligne de relevé
kind-call = Appel
kind-contribution = Contribution
kind-correction = Rectification
kind-disbursement = Paiement
kind-fund = Le fonds
kind-mission = Mission
kind-nomination = Candidature
kind-order = Commande
kind-period = Période
kind-report = Rapport
kind-round = Tour de sélection et son approbation
way-contribution = Sur la page de la contribution : remboursement, renvoi ou passation en pertes.
way-reserve = Sur la page du contrôle budgétaire : libérer de la réserve, ou la compléter.
way-allotment = Sur la page de l’appel ou de l’allocation : annuler l’appel, restituer ou augmenter l’allocation.
way-commitment = Sur la page de la candidature, de la mission, de l’accord ou de la commande : décliner, annuler ou dégager.
way-payment = Sur la page du paiement : rejet par la banque, ou fonds reversés.
way-report = Sur la page du rapport : le trop accepté est reversé par le partenaire.
way-mission = Sur la page de la mission : régler de nouveau.
way-order = Sur la page de la commande : la modifier ou l’annuler.
way-close = Faites rouvrir l’exercice ; ce qui est alors comptabilisé est clos par une autre écriture.
correction-text = L’écriture demeure. Son annulation, avec les mêmes lignes en sens inverse, est comptabilisée quand un certificateur donne son accord. Enregistrez ensuite ce qui est exact.
correction-date-hint = Date comptable de l’annulation. Elle doit appartenir à une période ouverte.
correction-propose = Proposer l’annulation
corrections-title = Rectifications
corrections-lead = Les écritures ne sont jamais modifiées. Ce qui était erroné est annulé par une écriture liée, d’un commun accord entre deux personnes.
corrections-none = Il n’y a aucune rectification. Pour en proposer une, ouvrez une écriture du grand livre.
correction-of = Rectification d’une écriture { $journal }
correction-date = Date de l’annulation
correction-entry = Écriture à annuler
correction-agree-text = Si vous donnez votre accord, l’annulation est comptabilisée aussitôt et ne peut être défaite.
correction-agree = Accepter et comptabiliser l’annulation
correction-decline = Refuser
correction-withdraw = Retirer la rectification
done-correction-proposed = La rectification a été proposée. Un certificateur statuera.
done-correction-agreed = L’annulation a été comptabilisée.
done-correction-dropped = La rectification est close. Rien n’a été comptabilisé.
state-correction-proposed = Proposée
state-correction-posted = Comptabilisée
state-correction-declined = Refusée
state-correction-withdrawn = Retirée
action-correction-propose = Rectification proposée
action-correction-agree = Annulation acceptée et comptabilisée
action-correction-decline = Rectification refusée
action-correction-withdraw = Rectification retirée
refusal-own-way-back = Cette écriture ne s’annule pas ici, afin que le dossier et les livres concordent. { $way }
refusal-entry-reversed = Cette écriture a déjà été annulée, ou est elle-même une annulation.
refusal-date-before-entry = L’annulation ne peut être antérieure à l’écriture ({ $date }).
