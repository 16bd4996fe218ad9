# Payees, disbursements, payment files and the money of missions.

## Status of bank details of a payee

state-payee-without = Sans coordonnées bancaires
state-payee-proposed = Coordonnées bancaires à confirmer
state-payee-payable = Coordonnées bancaires confirmées
state-payee-changing = Bloqué : changement de coordonnées bancaires à confirmer
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
action-disbursement-refused = Acte sur un décaissement refusé : la même personne était déjà intervenue

## Refusals

refusal-acted-before = Vous êtes déjà intervenu sur ce décaissement ({ $act }). Chaque acte revient à une autre personne ; celui-ci doit être accompli par quelqu’un d’autre ayant ce rôle.
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
action-payment-file-hand-over = Fichier de paiement remis : paiements envoyés et comptabilisés
action-payment-file-discard = Fichier de paiement abandonné
action-disbursement-confirm = Paiement confirmé manuellement
action-disbursement-reject = Paiement rejeté par la banque : extourné
action-disbursement-miss = Paiement jamais parvenu à la banque : extourné
action-disbursement-bank-file = Confirmations de la banque prises en compte
action-mission-apply-visa = Visa demandé
action-mission-no-visa = Aucun visa requis
action-mission-grant-visa = Visa accordé
action-mission-refuse-visa = Visa refusé : engagement libéré
action-mission-withdraw = Retrait avant le billet : engagement libéré
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

refusal-pay-day-past = Choisissez la date du jour ou une date ultérieure.
refusal-payee-blocked-named = { $payee } ne peut pas être payé actuellement : un changement de coordonnées bancaires n’est pas confirmé. Le décaissement { $number } est suspendu jusque-là.
refusal-fund-account-missing = Le compte bancaire du fonds n’est pas confirmé. R8 le propose sous « Bénéficiaires » et R12 le confirme.
refusal-payment-number-unknown = { $number } n’est pas le numéro d’un de nos paiements.
refusal-payment-amount-differs = La banque indique { $paid } pour { $number } ; { $amount } a été envoyé. À élucider manuellement.
refusal-payment-told-before = Ce paiement a déjà été traité par une ligne précédente.
refusal-payment-not-sent = { $number } n’a pas été envoyé.
refusal-confirmations-nothing-new = Rien dans ce fichier ne concerne un paiement encore en attente.
refusal-details-not-yet = Les coordonnées bancaires sont données une fois la candidature approuvée.
refusal-substitute-other-state = Choisissez une autre candidature du même État dans le même appel.
refusal-ticket-waits = Un billet est enregistré et attend confirmation.
refusal-ticket-none = Aucun billet n’attend confirmation.
refusal-ticket-late = Le billet est acheté au moins { $days } jours avant la réunion. Si ce n’est pas possible, indiquez pourquoi.
refusal-meeting-not-begun = La réunion commence le { $date }.
refusal-attendance-unreadable = Saisissez des nombres entiers : séances requises, au moins une, et parmi elles les séances suivies.
refusal-dsa-undecided = La présence est inférieure au minimum. Le gestionnaire du fonds décide d’abord du montant dû de l’indemnité journalière de subsistance.
refusal-dsa-not-covered = Les paramètres en vigueur ne couvrent pas l’indemnité journalière de subsistance.
refusal-advance-on-its-way = Une avance de { $amount } a été demandée et n’est pas envoyée. Elle doit d’abord être envoyée ou renvoyée.

## Navigation and lists

nav-payments = Paiements
nav-missions = Missions
head-payee = Bénéficiaire
head-purpose = Objet du paiement
head-number = Numéro
head-requested = Demandé le
head-payments = Paiements
head-pay-on = À payer le
head-sent = Remis le
head-bank-account = Compte bancaire
head-for = Pour

## What is paid

purpose-tranche = Tranche à un partenaire
purpose-outright-grant = Subvention directe
purpose-report-balance = Solde dû après rapport
purpose-travel-advance = Avance sur indemnité journalière et faux frais
purpose-ticket = Billet
purpose-delegate-claim = Créance d’un délégué
purpose-payroll = Traitements des postes
purpose-programme-support = Dépenses d’appui au programme
purpose-invoice = Facture d’un fournisseur
purpose-donor-refund = Remboursement à un donateur

## Payees

payee = Bénéficiaire
payees-title = Bénéficiaires
payees-lead = Toute personne ou entité à qui de l’argent est versé. Les coordonnées bancaires sont proposées par une personne et confirmées par une autre, qui rappelle à un numéro déjà connu.
payees-none = Aucun bénéficiaire trouvé ici.
payee-new = Enregistrer un bénéficiaire
payee-record = Enregistrer le bénéficiaire
payee-close = Clore ce bénéficiaire
payee-hint = Bénéficiaires dont les coordonnées bancaires sont confirmées.
payee-kind-delegate = Délégué
payee-kind-partner = Partenaire de réalisation
payee-kind-donor = Donateur
payee-kind-supplier = Fournisseur
payee-kind-un-account = Autre compte de l’ONU
payee-kind-fund = Compte propre du fonds
field-payee-kind = Catégorie de bénéficiaire
field-payee-name = Nom du bénéficiaire
field-bank-name = Titulaire du compte
bank-name-hint = Tel que la banque le connaît, en lettres latines sans accents.
field-bank-account = IBAN ou numéro de compte
details-account-hint = L’IBAN est vérifié à l’envoi ; les espaces sont sans importance.
field-bic = BIC de la banque
bic-hint = Nécessaire si le compte n’a pas d’IBAN.
details-two-persons = Rien n’est payé à ces coordonnées avant qu’une autre personne les ait confirmées par rappel.
details-reason-hint = Pourquoi les coordonnées changent et comment vous l’avez appris.
details-propose = Proposer des coordonnées bancaires
details-confirm = Confirmer les coordonnées bancaires
details-discard = Ne pas confirmer
details-none-wait = Aucune coordonnée bancaire n’attend confirmation.
details-waiting = À confirmer
details-show = Coordonnées bancaires complètes
call-back = Rappel
call-back-said = { $whom }, { $number }, { $date }
call-back-text = Appelez vous-même le bénéficiaire, à un numéro connu avant la réception de ces coordonnées et non à celui qui les accompagne. Faites-vous lire les coordonnées.
field-whom = Personne jointe
whom-hint = Nom et fonction.
field-number = Numéro appelé
number-hint = Et où il figurait : contrat, dossier, annuaire.
field-on = Date
done-details-proposed = Les coordonnées bancaires ont été proposées. Une autre personne les confirme.
done-details-confirmed = Les coordonnées bancaires ont été confirmées.
done-details-discarded = Les coordonnées proposées ont été écartées.
done-payee-closed = Le bénéficiaire a été clos.
own-bank-title = Coordonnées bancaires
own-bank-lead = Le compte sur lequel l’avance est versée. Seules les personnes chargées du paiement et de l’audit le voient ; les autres n’en voient que les quatre derniers caractères.
own-bank-give = Envoyer les coordonnées bancaires
own-bank-not-yet = Les coordonnées bancaires sont données une fois la candidature approuvée.
own-bank-waits = Ces coordonnées sont en cours de confirmation. Vous pourrez les modifier ensuite.

## Disbursements

disbursement = Décaissement
disbursements-title = Décaissements
disbursements-lead = Chacun est demandé, vérifié, certifié, approuvé et exécuté par des personnes différentes. Ce qui a été envoyé n’est jamais renvoyé automatiquement.
disbursements-none = Aucun décaissement trouvé ici. Les paiements se demandent sur la page d’une mission, d’un accord ou d’une commande.
disbursement-acts = Actes
disbursement-return = Renvoyer ce décaissement
sign-verify = Vérifier le décaissement
sign-certify = Certifier le décaissement
sign-approve = Approuver le décaissement
sign-text = Vous répondez de cet acte en votre nom. Comparez le montant, le bénéficiaire et l’objet.
sign-now = Signer
sign-not-yours = Rien ne vous attend ici pour le moment.
sent-unconfirmed = Envoyé, et la banque ne l’a pas confirmé. Il n’est pas renvoyé avant qu’une personne ait établi ce qu’il en est advenu.
find-out = Consigner ce qu’il en est advenu
find-out-record = Enregistrer le constat
find-out-text = Un rejet, ou le constat qu’il n’est jamais parvenu, annule l’écriture ; alors seulement le paiement peut être redemandé.
found-confirm = La banque l’a payé
found-reject = La banque l’a rejeté ou renvoyé
found-miss = Il n’est jamais parvenu à la banque
field-outcome = Ce qu’il en est advenu
evidence = Ce que l’on sait
evidence-said = { $reference }, { $date }
evidence-by-hand = Constaté manuellement
evidence-note-hint = D’où vous le savez : qui vous avez interrogé, ce que vous avez vu.
done-signed-payment = L’acte a été enregistré.
done-payment-returned = Le décaissement a été renvoyé.
done-found-out = Le constat a été enregistré.
done-payment-requested = Le paiement a été demandé.
confirmations-title = Confirmations de la banque
confirmations-lead = Un fichier camt.054 de la banque indique ligne par ligne ce qui a été payé et ce qui est revenu.
confirmations-hint = XML, 5 Mo au plus. Les lignes valables sont prises en compte ; toutes les autres sont signalées.
confirmations-load = Charger le fichier
confirmations-waiting = Envoyés et non confirmés
confirmations-sum = Paiements : { $count } ; total { $sum }
refusal-confirmations-part-taken = Lignes prises en compte : { $good }. Non prises en compte : { $bad }, pour les raisons suivantes.
done-confirmations = Les confirmations ont été prises en compte.

## Payment files

payment-file = Fichier de paiement
payment-files-title = Fichiers de paiement
payment-files-lead = Le signataire bancaire réunit les décaissements approuvés dans un fichier et le remet une seule fois. Dès lors, ils sont réputés envoyés.
payment-files-none = Il n’y a pas encore de fichier de paiement.
collect-nothing = Aucun décaissement approuvé n’attend d’être payé.
collect-title = Constituer un fichier de paiement
collect-button = Réunir
field-disbursements = Décaissements approuvés
field-pay-on = Jour du paiement
hand-over = Remettre à la banque
hand-over-text = Paiements : { $count }, total { $sum }. À la remise, ils sont comptabilisés et réputés envoyés ; c’est irréversible. Le fichier peut ensuite être téléchargé et remis à la banque.
hand-over-now = Remettre
hand-over-was = Ce fichier a déjà été remis ou abandonné.
file-discard = Abandonner ce fichier
file-discard-text = Ses décaissements restent approuvés et peuvent être réunis à nouveau.
file-download = Téléchargement
file-download-xml = pain.001 pour la banque (XML)
file-download-csv = La même chose en tableau (CSV)
file-download-text = Remettez à la banque l’un des deux, une seule fois. Les fichiers contiennent des coordonnées bancaires ; ne les conservez nulle part ailleurs.
done-collected = Le fichier de paiement a été constitué. Remettez-le au moment du paiement.
done-handed-over = Remis : les paiements sont envoyés et comptabilisés. Téléchargez le fichier et remettez-le à la banque.
done-file-discarded = Le fichier de paiement a été abandonné.

## Missions

mission = Mission d’un délégué
missions-lead = Les voyages des délégués, de l’acceptation au règlement : ce qui est engagé, payé d’avance, dépensé et à rembourser.
missions-none = Aucune mission trouvée ici. Une mission s’ouvre dès que la mission permanente et la personne désignée ont accepté.
mission-committed = Engagé
mission-paid-ahead = Billet et avance payés
mission-spent = Dépensé
mission-left = Reste de l’engagement
mission-refund-due = Dû au fonds
mission-refund-open = Reste dû au fonds
mission-claim-due = Dû au délégué
mission-round = Cycle de sélection
mission-first-day = Premier jour de la réunion
mission-estimate = Estimation : billet, indemnité journalière, faux frais et divers
mission-attendance = Présence
attendance-said = { $attended } séances sur { $required } exigées
mission-report = Rapport, ou lieu où il se trouve
mission-fault = Sans force majeure
mission-no-fault = Sans faute
mission-substitute = Voyage à la place
mission-substitute-see = Voir la candidature
mission-vacant = La place est vacante. La première candidature de réserve peut l’occuper.
mission-not-now = Ce n’est pas possible dans l’état actuel de la mission.
mission-withdraw = Retirer ce délégué
mission-arrive = Arrivé à la réunion
mission-leave = Clore le registre de présence
end-text = { $amount } est reversé à l’allocation de l’appel, la place devient vacante et aucune faute n’est consignée. Cette action est irréversible.
visa-title = Visa
visa-applied-on = Visa demandé le
visa-apply = Enregistrer la demande
visa-none = Aucun visa n’est requis
visa-granted = Le visa a été accordé
visa-refuse = Le visa a été refusé
ticket-record-title = Billet
ticket-record = Enregistrer le billet
ticket-number = Numéro du billet ou de la facture
ticket-number-hint = Tel que l’indique l’agence de voyages.
ticket-paid-reference = Référence bancaire, si payé comptant
ticket-paid-hint = Laissez vide si l’agence envoie une facture ; elle est alors payée par décaissement.
ticket-late = Pourquoi il n’a pas été acheté plus tôt
ticket-late-hint = Seulement à moins de 16 jours de la réunion.
ticket-on-account = Sur le compte de l’agence
ticket-paid = Payé comptant, référence { $reference }
ticket-waits = Billet à confirmer
ticket-confirm-title = Confirmer le billet
ticket-confirm-text = Comparez-le à l’estimation et à l’itinéraire le plus direct et le plus économique. Une fois confirmé, il est comptabilisé.
ticket-confirm = Confirmer le billet
ticket-return = Le renvoyer
pay-ticket = Demander le paiement du billet
pay-ticket-text = { $amount } est dû à l’agence de voyages.
pay-advance = Demander l’avance
pay-advance-text = Une indemnité journalière et des faux frais de { $amount } sont avancés au délégué.
pay-claim = Demander le paiement de la créance
pay-claim-text = { $amount } reste dû au délégué.
pay-no-details = Rien ne peut être payé au délégué : les coordonnées bancaires manquent ou ne sont pas confirmées. Le délégué ou la mission les indique sur la candidature.
attendance-title = Registre de présence
attendance-record = Enregistrer la présence
field-attended = Séances suivies
field-required = Séances exigées
report-title = Rapport du délégué
report-record = Enregistrer le rapport
dsa-title = Indemnité journalière en cas de présence insuffisante
dsa-text = La présence est inférieure à { $least } %. Décidez du montant dû ; le délégué voit le chiffre et le motif.
dsa-decide = Enregistrer la décision
dsa-decided = Indemnité journalière décidée
field-dsa = Indemnité journalière de subsistance
field-terminals = Faux frais, visa et divers
settle-title = Régler la mission
settle-lead = Indiquez le coût du voyage. Ce qui a été payé d’avance sans être utilisé est dû au fonds ; ce qui a été dépensé en plus est dû au délégué.
settle-text = Billet { $ticket }, avance envoyée { $advance }, engagé { $committed }.
settle-dsa-hint = Pour les nuits passées, selon la décision en cas de présence insuffisante.
settle-button = Régler et comptabiliser
lose-title = N’a pas voyagé après l’émission du billet
lose-what = Ce qui s’est passé
lost-miss = Le délégué ne s’est pas présenté
lost-withdraw-late = L’État a retiré le délégué
field-force-majeure = Force majeure
force-majeure-hint = Indépendant de la volonté du délégué et de l’État ; un visa refusé l’est toujours.
lose-recoverable = Montant récupérable
lose-hint = Sur { $amount } payés pour le billet et l’avance.
lose-text = Ce qui n’est pas récupérable est comptabilisé comme dépense perdue et le reste de l’engagement est libéré. L’État peut contester la décision.
lose-button = Décider et comptabiliser
substitute-title = Faire voyager une autre candidature de l’État
substitute-text = L’engagement est libéré et l’autre voyage est préengagé. L’autre personne et la mission acceptent ensuite.
field-substitute = Candidature
substitute-button = Remplacer
mission-refund-title = Enregistrer un remboursement
refund-record = Enregistrer le remboursement
refund-check-title = Vérifier le remboursement
refund-check-text = Comparez-le au relevé bancaire. Une fois confirmé, il est comptabilisé.
done-mission = La mission a été mise à jour.
done-mission-ended = La mission a pris fin.
done-ticket-recorded = Le billet a été enregistré et attend confirmation.
done-settled = La mission a été réglée et comptabilisée.

## What waits

task-confirm-details = Confirmer des coordonnées bancaires
task-verify-payments = Vérifier des décaissements
task-certify-payments = Certifier des décaissements
task-approve-payments = Approuver des décaissements
task-collect-payments = Réunir les décaissements approuvés
task-hand-over = Remettre des fichiers de paiement
task-unconfirmed = Paiements envoyés et non confirmés
task-missions-visa = Missions en attente de visa
task-record-tickets = Acheter et enregistrer des billets
task-confirm-tickets = Confirmer des billets
task-settle-missions = Régler des missions
task-travel-refunds = Remboursements de missions dus au fonds
task-check-travel-refunds = Vérifier des remboursements de missions

## Requests and the bank's statement

refusal-nothing-to-pay = Il ne reste rien à payer ici.
action-disbursement-request = Décaissement demandé
by-statement = Confirmer d’après le relevé
by-statement-text = Le relevé bancaire { $statement } fait apparaître ce paiement au { $date }.
kind-receipt-held = Encaissement en attente
fund-account-first = Rien ne peut encore être payé : le compte propre du fonds manque ou n’est pas confirmé. R8 le propose, R12 le confirme.
