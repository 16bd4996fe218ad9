# The status of each record, shown as a tag: state-<record>-<status>.

## The fund

state-fund-designed = Conçu
state-fund-threshold-published = Seuil publié
state-fund-fundraising = Collecte de fonds
state-fund-active = Actif
state-fund-throttled = Aucun nouvel engagement
state-fund-closing = En cours de clôture
state-fund-closed = Clos

## Contributions

state-contribution-offered = Offerte
state-contribution-screening = En vérification préalable
# review
state-contribution-cleared = Agréée
state-contribution-refused = Refusée
state-contribution-pledged = Annoncée
state-contribution-agreed = Signée
state-contribution-part-received = Reçue en partie
state-contribution-received = Reçue

## Parameters

state-parameters-proposed = Proposée
state-parameters-approved = Approuvée
state-parameters-refused = Refusée
state-parameters-withdrawn = Retirée

## Calls

state-call-draft = Projet
# Cleared by the fund manager: fixed and funded, waiting for its opening date.
state-call-cleared = Validé
state-call-open = Ouvert
state-call-closed = Clos
state-call-in-review = En cours d’examen
state-call-decided = Décidé
state-call-published = Résultat publié
state-call-archived = Archivé
state-call-cancelled = Annulé

## Nominations

state-nomination-draft = Projet
state-nomination-endorsed = Avalisée
state-nomination-returned = Renvoyée pour correction
state-nomination-withdrawn = Retirée
state-nomination-eligible = Recevable
state-nomination-ineligible = Conditions non remplies
state-nomination-scored = Notée
state-nomination-recommended = Recommandée
state-nomination-reserve = En réserve
state-nomination-not-selected = Non retenue
state-nomination-approved = Approuvée
state-nomination-accepted = Acceptée
state-nomination-declined = Déclinée

## Reviews

state-review-assigned = Attribué
state-review-recused = Récusé
# The reviewer declared no conflict of interest and is reading.
state-review-accepted = En cours
state-review-submitted = Soumis
state-review-locked = Verrouillé

## Rounds of selection

state-round-assembled = Constitué
# The selection method has been run.
state-round-run = Sélection effectuée
state-round-reviewed = Examiné
state-round-sent = Auprès de la Haute-Représentante
state-round-approved = Approuvé
state-round-returned = Renvoyé
state-round-refused = Refusé
state-round-published = Publié
state-round-closed = Clos

## Approval by the High Representative

state-approval-pending = En attente
state-approval-approved = Approuvée
state-approval-approved-with-conditions = Approuvée sous conditions
state-approval-returned = Renvoyée
state-approval-refused = Refusée
