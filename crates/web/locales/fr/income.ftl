# The income side and the bank: conversions, receipts recorded by hand, corrections, messages of the bank, estimates.

## Conversions

income-sold-for = Vendu pour { $amount }
income-received = Reçu
income-received-currency = Monnaie reçue
refusal-conversion-same-currency = Une conversion se fait d’une monnaie vers une autre.

## The statement of a donor

figure-held = En attente
donor-statement-held = « En attente » signifie reçu et non encore comptabilisé en produits : aucun accord n’a été signé ou le donateur n’a pas encore été agréé. Ce montant ne figure dans aucun autre chiffre.
donor-act-held = Reçu et mis en attente
donor-act-returned = Mis en attente, puis restitué

## Lines joined with what was recorded by hand

line-recorded = Déjà enregistré
line-recorded-text = Ces opérations ont été enregistrées à la main avant l’arrivée de la ligne. S’il s’agit de l’une d’elles, rapprochez-les : rien n’est comptabilisé une seconde fois.
match-reason-same-amount = Le montant et la monnaie sont les mêmes.
match-reason-same-day = La date est la même.
match-reason-near-day = L’enregistrement date de quelques jours avant ou après.
line-in-books = L’opération figure dans les comptes.
line-waits = L’opération attend la vérification de l’agent certificateur, qui réglera aussi la ligne.
line-join = Il s’agit de cette opération
line-separate = Séparer la ligne de cet enregistrement
line-separate-text = Si la ligne a été rapprochée du mauvais enregistrement, séparez-les. Rien n’est comptabilisé ; la ligne attend de nouveau un rapprochement.
done-line-joined = La ligne est rapprochée de l’enregistrement.
done-line-separated = La ligne est séparée et reste à rapprocher.
refusal-line-record-gone = Cet enregistrement n’est plus disponible : il figure sur une autre ligne ou a été renvoyé. Consultez de nouveau la ligne.
refusal-line-other-amount = L’enregistrement porte un autre montant : { $amount }.
action-bank-join = Ligne d’un relevé bancaire rapprochée d’un enregistrement fait à la main
action-bank-separate = Ligne d’un relevé bancaire séparée
bank-matched-agreement = Fonds restitués au titre d’un accord
bank-matched-mission = Remboursement d’une mission

## Corrections with which a signature or a receipt is taken back

undo-text = Avec cette écriture, son dossier revient aussi en arrière : la contribution ou l’encaissement reprend l’état précédent et la ligne du relevé bancaire attend de nouveau un rapprochement.
refusal-undo-rests = Cette écriture ne peut être annulée car une opération ultérieure en dépend : { $step }. Annulez d’abord celle-ci.
undo-step-receipt = un encaissement ultérieur
undo-step-receipt-waits = un encaissement en attente de vérification
undo-step-condition = une condition jugée remplie
undo-step-write-off = un passage en pertes
undo-step-refund = un remboursement
undo-step-revaluation = une réévaluation de la créance
undo-step-signed-for = un accord signé pour les fonds en attente
undo-step-returned = une restitution au donateur
undo-step-other = un dossier modifié depuis lors
refusal-undo-cash-gone = Il ne reste que { $left } dans cette monnaie : les fonds ont été convertis ou décaissés. Corrigez d’abord cela.
refusal-undo-with-receipt = Il s’agit de l’excédent d’un encaissement. Corrigez cet encaissement ; les deux sont alors annulés.

## Reports of the bank on payments

status-report-text = Un fichier pain.002 indique pour chaque paiement si la banque l’a accepté, exécuté (ACSC, ACCC) ou rejeté. Un paiement exécuté est confirmé ; un paiement accepté reste en attente ; un paiement rejeté est annulé et n’est versé que si une personne le demande de nouveau.
disbursement-act-hear = a enregistré l’acceptation de la banque
refusal-status-nothing-waits = Aucun paiement du fichier { $number } n’attend de rapport.
refusal-status-after-all = Le paiement { $number } a déjà été confirmé. S’il a été retourné, enregistrez la ligne du relevé ou ce que vous avez constaté.

## Estimates of late reports at the year’s end

estimate-title = Estimation de fin d’exercice
estimate-posted = comptabilisée jusqu’à l’acceptation du rapport
estimate-proposed = en attente de confirmation par l’agent certificateur
estimate-method = Méthode
estimate-on = Dernier jour de l’exercice
estimate-basis = Fondement
estimate-method-time = Au prorata du temps : part du budget engagé correspondant aux jours écoulés, moins les dépenses déclarées
estimate-method-advance = D’après l’avance : totalité des avances détenues par le partenaire
estimate-method-letter = D’après une lettre : montant indiqué par le partenaire
estimate-confirm-text = La dépense est comptabilisée au dernier jour de l’exercice, avec les dépenses d’appui au programme réservées. L’écriture est annulée lorsqu’un rapport est accepté.
estimate-confirm = Confirmer l’estimation
estimate-drop = Annuler l’estimation
estimate-comes-to = Soit { $usd }
estimate-letter-hint = Indiquez ci-dessous le montant et le numéro de la lettre.
estimate-text = Le rapport était dû au plus tard le { $on } et n’a pas été accepté. Sa dépense de l’exercice peut être estimée selon l’une des méthodes suivantes ; une autre personne la confirme.
estimate-propose = Proposer l’estimation
estimate-amount-hint = Uniquement pour une lettre : les autres méthodes calculent le montant.
estimate-basis-hint = Numéro et date de la lettre, ou observation.
done-estimate = L’estimation est proposée. Elle attend l’agent certificateur.
done-estimate-confirmed = L’estimation est comptabilisée.
done-estimate-dropped = L’estimation est annulée.
refusal-estimate-not-late = L’estimation porte sur un rapport dû avant la fin d’un exercice terminé. Celui-ci était dû le { $due }.
refusal-estimate-there = Une estimation est déjà comptabilisée.
refusal-estimate-nothing = Selon cette méthode, il ne reste rien à estimer.
refusal-estimate-stands = { $usd } sont estimés pour des rapports non reçus. Acceptez le rapport ou faites d’abord annuler l’estimation.
refusal-estimate-none = Il n’y a pas d’estimation ici.
action-report-estimate = Dépense d’un rapport en retard estimée
action-report-confirm-estimate = Estimation d’un rapport en retard confirmée
action-report-drop-estimate = Estimation d’un rapport en retard annulée
journal-j33 = Estimation de la dépense d’une activité
