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

## Status of a mission

state-mission-opened = Ouverte
state-mission-visa-applied = Visa demandé
state-mission-visa-granted = Visa accordé ou non requis
state-mission-visa-refused = Visa refusé
state-mission-ticketed = Billet émis
state-mission-advanced = Avance envoyée
state-mission-in-session = À la réunion
state-mission-returned = Réunion terminée, à régler
state-mission-reported = Rapport reçu
state-mission-settled = Réglée
state-mission-withdrawn = Retirée avant le billet
state-mission-withdrawn-late = Retirée après le billet
state-mission-no-show = Absence
state-mission-replaced = Remplacée par une autre candidature
state-nomination-released = Ne voyage pas
state-payment-file-drafted = Constitué, non remis
state-payment-file-sent = Remis à la banque
state-payment-file-discarded = Abandonné

## What was done, as the log says it: payees, payment files, missions

action-payee-record = Bénéficiaire enregistré avec ses coordonnées bancaires
action-payee-propose = Coordonnées bancaires proposées
action-payee-confirm = Coordonnées bancaires confirmées par rappel
action-payee-discard = Coordonnées bancaires non confirmées
action-payee-close = Bénéficiaire clos
action-payment-file-collect = Fichier de paiement constitué
action-payment-file-hand-over = Fichier de paiement remis : paiements envoyés et comptabilisés
action-payment-file-discard = Fichier de paiement abandonné
action-disbursement-request = Décaissement demandé
action-disbursement-confirm = Paiement confirmé manuellement
action-disbursement-reject = Paiement rejeté par la banque : extourné
action-disbursement-miss = Paiement jamais parvenu à la banque : extourné
action-disbursement-bank-file = Confirmations de la banque prises en compte
action-mission-apply-visa = Visa demandé
action-mission-no-visa = Aucun visa requis
action-mission-grant-visa = Visa accordé
action-mission-refuse-visa = Visa refusé : engagement libéré
action-mission-withdraw = Retrait avant le billet : engagement libéré
action-mission-substitute = Remplacement par une autre candidature de l’État
action-mission-record-ticket = Billet enregistré
action-mission-return-ticket = Billet renvoyé
action-mission-ticket = Billet confirmé
action-mission-arrive = Arrivée à la réunion
action-mission-attend = Présence enregistrée
action-mission-leave = Registre de présence clos
action-mission-report = Rapport reçu
action-mission-decide-dsa = Indemnité journalière de subsistance décidée
action-mission-settle = Mission réglée
action-mission-withdraw-late = Retrait après le billet
action-mission-miss = Absence constatée
action-mission-record-refund = Remboursement enregistré
action-mission-check-refund = Remboursement vérifié

## Refusals: payments and missions

refusal-nothing-to-pay = Il ne reste rien à payer ici.
refusal-pay-day-past = Choisissez la date du jour ou une date ultérieure.
refusal-payee-blocked-named = { $payee } ne peut pas être payé actuellement : un changement de coordonnées bancaires n’est pas confirmé. Le décaissement { $number } est suspendu jusque-là.
refusal-fund-account-missing = Le compte bancaire du fonds n’est pas confirmé. R8 le propose sous « Bénéficiaires » et R12 le confirme.
refusal-payment-number-unknown = { $number } n’est pas le numéro d’un de nos paiements.
refusal-payment-amount-differs = La banque indique { $paid } pour { $number } ; { $amount } a été envoyé. À élucider manuellement.
refusal-payment-told-before = Ce paiement a déjà été traité par une ligne précédente.
refusal-payment-not-sent = { $number } n’a pas été envoyé.
refusal-confirmations-nothing-new = Rien dans ce fichier ne concerne un paiement encore en attente.
refusal-details-not-yet = Les coordonnées bancaires sont données une fois la candidature approuvée.
refusal-substitute-other-state = Choisissez une autre candidature du même État dans le même appel.
refusal-ticket-waits = Un billet est enregistré et attend confirmation.
refusal-ticket-none = Aucun billet n’attend confirmation.
refusal-ticket-late = Le billet est acheté au moins { $days } jours avant la réunion. Si ce n’est pas possible, indiquez pourquoi.
refusal-meeting-not-begun = La réunion commence le { $date }.
refusal-attendance-unreadable = Saisissez des nombres entiers : séances requises, au moins une, et parmi elles les séances suivies.
refusal-dsa-undecided = La présence est inférieure au minimum. Le gestionnaire du fonds décide d’abord du montant dû de l’indemnité journalière de subsistance.
refusal-dsa-not-covered = Les paramètres en vigueur ne couvrent pas l’indemnité journalière de subsistance.
refusal-advance-on-its-way = Une avance de { $amount } a été demandée et n’est pas envoyée. Elle doit d’abord être envoyée ou renvoyée.
