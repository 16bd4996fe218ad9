# Payees, disbursements, payment files and the money of missions.

## Status of bank details of a payee

state-payee-without = Sans coordonnées bancaires
state-payee-proposed = Coordonnées bancaires à confirmer
state-payee-payable = Coordonnées bancaires confirmées
state-payee-changing = Bloqué : changement de coordonnées bancaires à confirmer
state-payee-closed = Clos

## Status of a disbursement

state-disbursement-requested = Demandé
state-disbursement-verified = Vérifié
state-disbursement-certified = Certifié
state-disbursement-approved = Approuvé
state-disbursement-collected = Dans un fichier de paiement
state-disbursement-sent = Envoyé, non confirmé
state-disbursement-confirmed = Payé, à justifier
state-disbursement-reported = Rapport reçu
state-disbursement-queried = Rapport contesté
state-disbursement-accepted = Rapport accepté
state-disbursement-settled = Réglé
state-disbursement-rejected = Rejeté par la banque
state-disbursement-not-arrived = Jamais parvenu à la banque
state-disbursement-returned = Renvoyé, non payé

## Who acted before on a disbursement

disbursement-act-request = l’a demandé
disbursement-act-verify = l’a vérifié
disbursement-act-certify = l’a certifié
disbursement-act-approve = l’a approuvé
disbursement-act-send = l’a exécuté
disbursement-act-return = l’a renvoyé
disbursement-act-confirm = en a enregistré la confirmation
disbursement-act-reject = en a enregistré le rejet
disbursement-act-miss = a constaté qu’il n’est jamais parvenu

## What was done, as the log says it

action-disbursement-verify = Décaissement vérifié
action-disbursement-certify = Décaissement certifié
action-disbursement-approve = Décaissement approuvé
action-disbursement-return = Décaissement renvoyé
action-disbursement-refused = Acte sur un décaissement refusé : la même personne était déjà intervenue

## Refusals

refusal-acted-before = Vous êtes déjà intervenu sur ce décaissement ({ $act }). Chaque acte revient à une autre personne ; celui-ci doit être accompli par quelqu’un d’autre ayant ce rôle.
refusal-payee-blocked = Ce bénéficiaire ne peut pas être payé actuellement ({ $state }). Ses coordonnées bancaires doivent d’abord être confirmées par un rappel téléphonique.
refusal-payee-unknown = Choisissez un bénéficiaire enregistré.
refusal-payee-name-missing = Indiquez le nom du bénéficiaire.
refusal-call-back-missing = Indiquez qui vous avez appelé et à quel numéro déjà connu.
refusal-call-back-before = L’appel doit avoir eu lieu après la proposition des coordonnées, le { $date }.
refusal-evidence-missing = Un constat manuel exige la référence de la banque et une note sur la source.
refusal-entry-not-its-own = Cette écriture n’appartient pas au décaissement. Rechargez la page.
refusal-more-than-committed = Il ne peut plus être payé ici que { $left } au maximum.
