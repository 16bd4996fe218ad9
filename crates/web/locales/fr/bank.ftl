# Encaissements au titre d’accords et en attente, passations par profits et pertes, remboursements, taux de change et banque.

## Status

state-contribution-overdue = En retard
state-contribution-written-off = Passée par profits et pertes
state-contribution-refunded = Remboursée
state-held-receipt-recorded = À vérifier
state-held-receipt-held = En attente
state-held-receipt-received = Couvert par un accord
state-held-receipt-returned = À restituer
state-held-receipt-withdrawn = Renvoyé
state-bank-line-unmatched = Non rapprochée
state-bank-line-proposed = Rapprochée, à vérifier
state-bank-line-matched = Rapprochée
state-bank-line-set-aside = Mise de côté
state-bank-event-recorded = À vérifier
state-bank-event-posted = Comptabilisé
state-bank-event-withdrawn = Renvoyé

## What was done, as the log says it

action-contribution-fall-overdue = Contribution devenue en retard
action-contribution-remind = Rappel au donateur enregistré
action-contribution-send-back-receipt = Encaissement renvoyé
action-contribution-meet-condition = Condition du donateur constatée comme remplie
action-contribution-propose-write-off = Passation par profits et pertes proposée
action-contribution-agree-write-off = Passation par profits et pertes approuvée
action-contribution-propose-refund = Remboursement proposé
action-contribution-agree-refund = Remboursement approuvé
action-contribution-drop-proposal = Proposition retirée ou non approuvée
action-contribution-pay-refund = Paiement d’un remboursement demandé
action-held-record = Encaissement à mettre en attente enregistré
action-held-check = Encaissement en attente vérifié
action-held-send-back = Encaissement en attente renvoyé
action-held-assign = Encaissement en attente rattaché à une contribution
action-held-accept = Encaissement en attente couvert par un accord
action-held-return = Encaissement en attente à restituer
action-held-pay-back = Paiement de la restitution demandé
action-bank-load = Relevé bancaire chargé
action-bank-set-aside = Ligne de relevé bancaire mise de côté
action-bank-take-up = Ligne de relevé bancaire reprise
action-bank-record = Intérêts, frais ou conversion enregistrés
action-bank-check = Intérêts, frais ou conversion vérifiés
action-bank-send-back = Intérêts, frais ou conversion renvoyés

## Instalments, reminders

instalments = Versements échelonnés
instalment-due = Échéance
still-due = Reste dû
field-instalments = Versements échelonnés
instalments-hint = Un par ligne : le jour et le montant, par exemple 2026-09-01 250000. Si le champ reste vide, la totalité est due le jour de la signature.
field-refund-clause = Clause de remboursement
refund-clause-hint = Si l’accord autorise un remboursement : la clause, mot pour mot.
field-hold-excess = Si le montant reçu dépasse le montant dû
hold-excess = Mettre l’excédent en attente jusqu’à signature ou restitution
reminder = Rappel
reminder-form = Enregistrer un rappel
reminder-text = La contribution est en retard de plus de 30 jours. Enregistrez la lettre de rappel adressée au donateur.
reminder-record = Enregistrer le rappel
receipt-back-title = L’encaissement ne figure pas sur le relevé bancaire
receipt-back = Renvoyer l’encaissement

## Condition of a donor

donor-condition-met = Condition remplie pour
donor-condition-open = Condition non encore remplie pour
condition-form = Enregistrer que la condition est remplie
condition-text = Les fonds soumis à une condition ne deviennent une recette, et ne peuvent être dépensés, qu’à hauteur du montant pour lequel la condition est remplie.
condition-evidence = Justificatif
evidence-hint = Ce qui montre que la condition est remplie, avec le numéro du document.
condition-record = Enregistrer

## Held receipts

held-title = Encaissements en attente
held-one = Encaissement en attente
held-lead = Fonds reçus sans accord, avant l’examen du donateur ou au-delà du montant convenu. Ils constituent un passif et ne peuvent être dépensés tant que le gestionnaire du fonds ne les a pas couverts par un accord ou restitués.
held-none = Aucun encaissement n’est en attente.
held-new = Enregistrer des fonds d’origine inconnue
held-form = Enregistrer des fonds reçus
held-form-text = Ils seront mis en attente : { $why }.
held-record = Enregistrer l’encaissement
held-source = Payeur
source-hint = Tel qu’il figure sur le relevé bancaire.
held-why-unknown = leur objet n’est pas connu
held-why-unscreened = le donateur n’a pas été agréé
held-why-unsigned = aucun accord n’est signé
held-why-excess = le montant convenu est dépassé
held-check-text = Comparez avec le relevé bancaire. Après confirmation, le montant est comptabilisé au passif.
held-with-receipt-text = Il s’agit de l’excédent d’un encaissement ; il est vérifié en même temps que celui-ci.
held-see-receipt = Voir l’encaissement
held-assign-form = Rattacher à une contribution
held-assign = Rattacher
held-accept-form = Couvrir par un accord
held-accept-text = Le donateur est agréé et un accord couvre ce montant. Celui-ci devient alors une recette et peut être dépensé.
held-accept = Enregistrer l’accord
held-accepted = En attente, puis couvert par un accord
held-last = Est-ce tout ce qui est attendu au titre de l’annonce ?
held-last-hint = Si d’autres fonds sont attendus, signez un accord pour le reste.
held-unassigned-text = Avant la signature, l’assistant(e) aux finances doit rattacher ce montant à une contribution.
held-return-form = Restituer
held-return-text = Le montant devient une dette envers le donateur et sera payé par un décaissement. Cette décision est irréversible.
held-return = Restituer le montant
held-decision = Décision
bank-line = Ligne du relevé bancaire

## Write-offs and refunds: proposed by one person, agreed by another

tag-decision-waits = Décision en attente
decision-open = Une proposition du gestionnaire du fonds attend l’approbation de l’agent certificateur.
decide-look = Examiner la proposition
decide-page = Proposition du gestionnaire du fonds
decide-agree = Approuver
decide-drop-title = Ne pas approuver, ou retirer la proposition
decide-drop = Écarter la proposition
write-off-title = Clore le reste dû
write-off-text = Pour un montant qui ne sera pas versé ou un petit reste, par exemple des frais retenus par une banque intermédiaire. L’agent certificateur doit donner son approbation.
write-off-propose = Proposer la passation par profits et pertes
write-off-proposed = Passation par profits et pertes proposée
write-off-warning = Le montant est passé par profits et pertes et n’est plus attendu. Ce qui serait reçu plus tard sera mis en attente.
written-off = Passé par profits et pertes
refund-title = Rembourser le donateur
refund-text = Uniquement si l’accord le prévoit. Le montant approuvé cesse aussitôt d’être disponible. L’agent certificateur doit donner son approbation.
refund-clause = Clause
refund-clause-typed = La clause de l’accord qui l’autorise.
refund-propose = Proposer le remboursement
refund-proposed = Remboursement proposé
refund-agreed = Approuvé
refund-warning = Le montant devient une dette envers le donateur et n’est plus disponible. Il est payé par un décaissement.
refunds = Remboursements
pay-back-title = Demander le paiement
pay-back-text = { $amount } à restituer.
pay-back-no-payee = Aucun bénéficiaire ne peut encore être payé : enregistrez d’abord le bénéficiaire et faites confirmer ses coordonnées bancaires.
pay-back-payee = Bénéficiaire du paiement
pay-back-ask = Demander le paiement
payments-of = Paiements
payment-number = Numéro

## Rates

rate-form = Saisir un taux
rate-record = Enregistrer le taux
rate-from-hint = Premier jour d’application.
rate-hint = Unités de la monnaie pour un dollar des États-Unis, avec un point décimal, par exemple 0.920.
rate-reason-hint = Nécessaire seulement pour corriger un taux enregistré.
rate-one = { $currency } à compter du { $date }
rate-versions = Versions successives
rate-versions-lead = Un taux corrigé est une nouvelle version. Les écritures déjà passées conservent le taux appliqué.
rate-missing-where = Le taux se saisit dans le tableau des taux.
rate-missing-link = Aller aux taux

## Done

done-held = L’encaissement est enregistré. Il attend la vérification de l’agent certificateur.
done-held-checked = L’encaissement est comptabilisé et mis en attente.
done-held-assigned = L’encaissement est rattaché à la contribution.
done-held-accepted = L’encaissement est couvert par un accord et devient une recette.
done-held-returned = L’encaissement est à restituer.
done-sent-back = L’encaissement est renvoyé.
done-reminded = Le rappel est enregistré.
done-donor-condition = Le montant pour lequel la condition est remplie est enregistré.
done-decision-proposed = La proposition est enregistrée. Elle attend l’agent certificateur.
done-decision-agreed = La proposition est approuvée et comptabilisée.
done-dropped = La proposition est écartée.
done-pay-asked = Le paiement est demandé. Il passe maintenant par la vérification, la certification et l’approbation.
done-rate = Le taux est enregistré.

## Refusals

refusal-instalment-unreadable = La ligne { $line }, « { $text } », n’est pas un versement. Indiquez le jour et le montant, par exemple 2026-09-01 250000.
refusal-instalments-differ = Les versements totalisent { $sum }, l’accord { $amount }. Corrigez l’un ou l’autre.
refusal-more-than-unmet = La condition ne reste ouverte que pour { $left }. Indiquez ce montant ou un montant inférieur.
refusal-evidence-missing-donor = Indiquez le document qui montre que la condition est remplie.
refusal-decision-waits = Une proposition est encore en cours. Elle doit d’abord être approuvée ou écartée.
refusal-clause-missing = Indiquez la clause de l’accord qui autorise un remboursement.
refusal-more-than-received = { $left } au plus ont été reçus et peuvent être remboursés.
refusal-nothing-to-pay-back = Il ne reste rien à restituer ici.
refusal-source-missing = Indiquez le payeur, tel qu’il figure sur le relevé bancaire.
refusal-held-of-another = L’encaissement appartient à une autre contribution.
refusal-held-conditional = La contribution est conditionnelle ; un montant en attente ne peut y être rattaché par un accord. Restituez-le ou enregistrez une contribution sans condition.
refusal-held-unassigned = Rattachez d’abord l’encaissement à une contribution.
refusal-held-with-receipt = Il s’agit de l’excédent d’un encaissement. Vérifiez cet encaissement ; les deux seront alors comptabilisés.
refusal-rate-is-there = Ce taux est déjà enregistré.
refusal-rate-of-usd = Les comptes sont tenus en dollars des États-Unis ; aucun taux n’est nécessaire.
refusal-rate-reason-missing = Pour { $currency } à compter du { $date }, un taux de { $rate } est enregistré. Motivez la correction.
refusal-bank-line-differs = Ligne { $line } : « { $reference } » a déjà été chargée avec { $amount } au { $date }. Renseignez-vous auprès de la banque ; rien n’a été repris.
refusal-statement-loaded-before = Ce relevé a déjà été chargé : chacune de ses { $lines } lignes est enregistrée.
refusal-line-other-way = La ligne va dans l’autre sens.
refusal-line-not-what-was-received = La seconde ligne ne correspond pas au montant obtenu par la conversion.
refusal-more-than-in-books = Seuls { $left } figurent dans les comptes. Enregistrez d’abord ce qui a été reçu.

## The bank

action-bank-confirm-payment = Paiement confirmé par une ligne de relevé bancaire
bank-title = Banque
bank-lead = Ce que dit la banque, comparé aux comptes, monnaie par monnaie. Les relevés se chargent au format camt.053 ou CSV ; chaque ligne n’est reprise qu’une fois.
bank-balances = Soldes
bank-says = Selon la banque
bank-books = Dans les comptes
bank-difference = Différence
bank-open = Lignes non encore comptabilisées
bank-aside = Lignes mises de côté
bank-unexplained = Reste à expliquer
bank-unexplained-text = Le reste figure dans les comptes mais sur aucun relevé chargé, ou est antérieur au premier relevé.
bank-statements = Derniers relevés
bank-statement = Relevé
bank-account = Numéro de compte
bank-closing = Solde de clôture
bank-no-statement = Aucun relevé indiquant un solde n’a encore été chargé.
bank-load-form = Charger un relevé bancaire
bank-load = Charger le relevé
bank-file-hint = camt.053 (XML), ou CSV avec les colonnes date, amount, currency, reference, counterparty et bank_reference. Les montants sortis portent un signe moins.
bank-account-hint = Pour le CSV seulement : le format camt.053 indique lui-même le compte.
bank-closing-hint = Pour le CSV seulement : le solde après la dernière ligne, si le relevé en indique un.
bank-lines = Lignes de relevés
bank-lines-none = Aucune ligne trouvée ici.
bank-other = Payeur ou bénéficiaire
bank-value-day = Date de valeur
bank-written = Communication du payeur
bank-number = Numéro donné par la banque
bank-end-to-end = Numéro donné par le fonds
bank-matched = Ce dont il s’agit
bank-matched-contribution = Encaissement d’une contribution
bank-matched-held-receipt = Encaissement en attente
bank-matched-bank-event = Intérêts, frais ou conversion
bank-matched-disbursement = Paiement
bank-aside-form = Mettre la ligne de côté
bank-aside-set = Mettre de côté
bank-take-up = Reprendre la ligne
bank-is-contribution = Fonds d’une contribution
bank-is-held = Fonds d’origine inconnue, à mettre en attente
bank-is-interest = Intérêts
bank-is-charge = Frais bancaires
bank-is-conversion = Conversion de monnaie
bank-received-hint = Pour une conversion.
bank-other-side = La ligne sur laquelle ce montant a été reçu
bank-other-side-hint = Si cette ligne a aussi été chargée.
match-suggested = Ce dont il peut s’agir
match-none = Aucune contribution attendue ne correspond à cette ligne. Indiquez ci-dessous ce dont il s’agit, ou mettez-la de côté.
match-due = Dû : { $due }
match-reason-reference = Le numéro de l’accord ou de la lettre figure sur la ligne.
match-reason-amount-due = Le montant est la totalité de ce qui est dû.
match-reason-amount-instalment = Le montant est celui du prochain versement.
match-reason-amount-near = Le montant est légèrement inférieur ; une banque intermédiaire a pu retenir des frais.
match-reason-donor = Le payeur porte le nom du donateur.
match-reason-currency = La monnaie est la même.
match-held = Le montant précède l’accord et sera mis en attente.
match-excess = Le montant dépasse ce qui est dû ; l’excédent sera mis en attente.
match-take = C’est cette contribution
match-form = Indiquer ce dont il s’agit
match-what = Nature de l’opération
match-record = Enregistrer
match-payment = La ligne porte le numéro d’un paiement du fonds : la banque l’a exécuté.
match-payment-back = La ligne porte le numéro d’un paiement du fonds : il est revenu.
match-payment-confirm = Enregistrer ce que la banque dit du paiement
bank-events = Intérêts, frais et conversions
bank-events-lead = Ce que la banque fait d’elle-même ou sur ordre. Une personne l’enregistre, une autre le vérifie ; l’opération est alors comptabilisée.
bank-events-none = Aucune opération de ce type trouvée ici.
bank-event-form = Enregistrer des intérêts, des frais ou une conversion
bank-event-record = Enregistrer
bank-what-interest = Intérêts
bank-what-charge = Frais bancaires
bank-what-conversion = Conversion de monnaie
bank-amount-hint = Pour une conversion : ce qui a été vendu, dans sa monnaie.
bank-advice-hint = Numéro de l’avis de la banque.
bank-at-rate = { $usd } au taux de { $rate }
bank-check-form = Vérifier
bank-check-text = Comparez avec le relevé bancaire. Après confirmation, l’opération est comptabilisée.
task-match-lines = Rapprocher des lignes de relevés bancaires
task-remind-donors = Rappeler aux donateurs les contributions en retard
task-sign-held = Couvrir par un accord ou restituer des encaissements en attente
task-check-held = Vérifier des encaissements à mettre en attente
task-check-bank = Vérifier des intérêts, frais et conversions
task-agree-donors = Statuer sur des passations par profits et pertes et des remboursements
done-statement = Le relevé est chargé. Ces lignes restent à rapprocher.
done-line = L’opération est enregistrée et attend la vérification de l’agent certificateur.
done-line-aside = La ligne est mise de côté.
done-line-up = La ligne est de nouveau à rapprocher.
done-line-payment = Ce que la banque dit du paiement est enregistré.
done-bank-event = L’opération est enregistrée. Elle attend la vérification de l’agent certificateur.
done-bank-checked = L’opération est comptabilisée.
refusal-line-no-payment = Aucun paiement du fonds ne porte ce numéro.

## The public table of contributions

figure-receivable = À recevoir
figure-refunded = Remboursé
figure-written-off = Passé par profits et pertes
contributions-outcomes = Les montants reçus sont les fonds vérifiés et non restitués. Les montants à recevoir sont signés et non encore encaissés, tels qu’ils figurent dans les comptes ; ce qui a été remboursé ou passé par profits et pertes figure à part.
