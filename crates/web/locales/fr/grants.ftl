# Grants: partners, agreements, reports, refunds; orders, payroll and programme support.

## Status of a partner

state-partner-recorded = À valider
state-partner-cleared = Validé
state-partner-barred = Exclu

## Status of an agreement

state-agreement-drafting = En cours de rédaction
state-agreement-submitted = Soumis à la Haute-Représentante
state-agreement-approved = Approuvé
state-agreement-confidentiality-agreed = Clauses de confidentialité convenues
state-agreement-cleared = Validé sur le plan juridique
state-agreement-signed-beneficiary = Signé par le bénéficiaire
state-agreement-signed-un = Signé par les deux parties
state-agreement-active = En cours
state-agreement-suspended = Suspendu
state-agreement-terminated = Résilié
state-agreement-operationally-closed = Clos sur le plan opérationnel
state-agreement-financially-closed = Clos sur le plan financier
state-agreement-cancelled = Annulé

## Status of a report

state-report-due = Attendu
state-report-overdue = En retard
state-report-escalated = En retard, affaire suivie par le gestionnaire du fonds
state-report-submitted = Présenté
state-report-queried = Précisions demandées
state-report-accepted = Accepté
state-report-waived = N’est plus attendu

## Status of an order

state-order-drafted = En projet
state-order-approved = Approuvée
state-order-committed = Engagée
state-order-closed = Close
state-order-cancelled = Annulée

## What was done, as the log says it

action-partner-record = Partenaire enregistré
action-partner-clear = Partenaire validé
action-partner-bar = Partenaire exclu
action-partner-name-people = Personnes agissant pour un partenaire désignées
action-agreement-draft = Accord rédigé
action-agreement-edit = Projet d’accord modifié
action-agreement-submit = Accord soumis pour approbation
action-agreement-send-back = Accord renvoyé
action-agreement-approve = Accord approuvé
action-agreement-meet-condition = Condition d’un accord remplie
action-agreement-agree-terms = Clauses de confidentialité convenues
action-agreement-clear = Accord validé sur le plan juridique
action-agreement-sign-beneficiary = Accord signé par le bénéficiaire
action-agreement-sign-un = Accord signé au nom du fonds et engagé
action-agreement-begin = Mise en œuvre de l’accord commencée
action-agreement-commit-year = Exercice suivant d’un accord engagé
action-agreement-ask-tranche = Tranche demandée
action-agreement-ask-owed = Paiement du solde dû au titre d’un accord demandé
action-agreement-shift = Montant transféré entre rubriques du budget
action-agreement-extend = Accord prolongé sans frais
action-agreement-propose-amendment = Avenant proposé
action-agreement-amend = Avenant approuvé
action-agreement-refuse-amendment = Avenant refusé
action-agreement-suspend = Accord suspendu
action-agreement-resume = Accord repris
action-agreement-notify = Préavis de résiliation donné
action-agreement-reply = Réponse au préavis enregistrée
action-agreement-terminate = Accord résilié
action-agreement-cancel = Accord annulé
action-agreement-record-refund = Remboursement d’un partenaire enregistré
action-agreement-check-refund = Remboursement d’un partenaire vérifié
action-agreement-release = Engagement partiellement annulé
action-agreement-confirm-advance = Avance confirmée par son détenteur
action-agreement-close-operations = Accord clos sur le plan opérationnel
action-agreement-close-accounts = Accord clos sur le plan financier
action-report-submit = Rapport présenté
action-report-query = Précisions demandées sur un rapport
action-report-accept-narrative = Partie narrative d’un rapport acceptée
action-report-accept = Partie financière d’un rapport acceptée
action-report-pass = Rapport en retard
action-report-escalate = Rapport en retard, affaire suivie par le gestionnaire du fonds
action-report-waive = Rapport qui n’est plus attendu
action-order-draft = Commande établie
action-order-approve = Commande approuvée
action-order-commit = Commande engagée
action-order-cancel = Commande annulée
action-order-deliver = Livraison enregistrée
action-order-accrue = Charge à payer comptabilisée
action-order-invoice = Facture enregistrée
action-order-payroll = Paie d’un mois comptabilisée
action-order-release = Engagement d’une commande partiellement annulé
action-order-close = Commande close
action-order-ask-payment = Paiement d’une commande demandé

## Refusals: partners

refusal-partner-type-not-taken = Les partenaires de cette catégorie nécessitent une dérogation ; sans dérogation, les catégories admises sont : { $types }.
refusal-partner-not-cleared = Ce partenaire n’a pas été validé. Le gestionnaire du fonds doit d’abord consigner les vérifications préalables.
refusal-partner-barred = Ce partenaire est exclu. Indiquez un autre partenaire.

## Refusals: the project document

refusal-ends-before-start = Le dernier jour précède le premier.
refusal-activity-below-floor = Le budget d’une activité est d’au moins { $floor } ; celui-ci est de { $usd }.
refusal-budget-year-outside = Le budget comporte des montants hors des années { $first } à { $last } de l’activité.
refusal-too-many-years = Une activité s’étend sur { $most } années civiles au plus.
refusal-monitoring-too-small = Le suivi et l’évaluation exigent au moins { $least }, soit 5 % du budget.
refusal-overhead-too-large = Les frais généraux du partenaire ne peuvent dépasser { $most } ici.
refusal-outright-to-partner = Une subvention directe est versée à l’État bénéficiaire lui-même, non à un partenaire. Retirez le partenaire, ou comptabilisez la dépense sur la base des rapports.
refusal-tranches-not-whole = Les tranches totalisent { $percent } %. Leur somme doit être de 100, chacune étant supérieure à zéro.
refusal-reports-not-in-order = Les rapports doivent être attendus l’un après l’autre, après le premier jour de l’activité.
refusal-not-begun = L’activité commence le { $date }.

## Refusals: tranches and money

refusal-all-years-committed = Toutes les années de cet accord sont engagées.
refusal-outright-has-no-tranches = Une subvention directe est versée en une fois, non par tranches.
refusal-outright-amount-stands = Le montant d’une subvention directe est définitif une fois signé.
refusal-tranches-all-asked = Toutes les tranches ont été demandées.
refusal-tranche-before-unpaid = La tranche { $number } n’a pas encore été versée.
refusal-tranche-report-missing = Le rapport sur la tranche { $number } n’a pas encore été accepté.
refusal-tranche-too-little-spent = { $spent } de dépenses acceptées ; il faut { $needed }, soit les trois quarts de la tranche précédente.
refusal-tranche-nothing-left = Il ne reste rien de ce qui est engagé.
refusal-tranche-unconfirmed = Le paiement { $number } a été envoyé et la banque ne l’a pas confirmé. Consignez d’abord ce qu’il en est.
refusal-year-not-committed = La tranche est de { $usd } ; seuls { $left } sont engagés et disponibles. Le gestionnaire du fonds doit d’abord engager l’exercice suivant.
refusal-advance-open = Une avance de { $usd } reste ouverte. Elle doit d’abord être justifiée ou remboursée.
refusal-advance-differs = Les comptes font état de { $held }. Si le partenaire confirme un autre montant, élucidez l’écart avant la clôture de l’exercice.
refusal-payment-open = Un paiement est encore en cours. Il doit d’abord être effectué et confirmé.
refusal-refund-unchecked = Un remboursement attend l’agent certificateur.

## Refusals: reports

refusal-reports-open = Rapports encore ouverts : { $count }. Chacun doit d’abord être accepté, ou levé avec motif.
refusal-report-overdue = Le rapport { $number } était attendu le { $date } et est en retard. Aucune tranche n’est versée avant sa réception.
refusal-narrative-first = Le responsable de projet accepte d’abord la partie narrative.

## Refusals: changes

refusal-shift-nothing = Indiquez un montant et deux rubriques différentes.
refusal-line-needs-amendment = { $line } : une modification de plus de { $most }, soit 25 % de la rubrique, exige un avenant.
refusal-shift-needs-amendment = Des transferts de plus de { $most } au total, soit 15 % du budget, exigent un avenant.
refusal-extension-not-later = La nouvelle date de fin doit être postérieure au { $date }.
refusal-extension-needs-amendment = Une prolongation au-delà du { $date }, six mois après la dernière date convenue, exige un avenant.
refusal-amendment-waits = Un avenant attend déjà la décision de la Haute-Représentante.
refusal-amendment-nothing = L’avenant ne modifie rien.
refusal-reply-day-past = Laissez le temps de répondre : choisissez une date ultérieure.
refusal-reply-not-heard = Le gestionnaire du fonds donne d’abord un préavis, et l’autre partie répond ou laisse passer le délai.

## Refusals: orders

refusal-nothing-to-accrue = Rien de ce qui a été livré au { $date } ne reste à facturer ou à constater.
refusal-invoice-twice = Une facture portant ce numéro est déjà enregistrée pour cette commande.
refusal-payroll-twice = La paie de { $month } est déjà comptabilisée.
refusal-month-outside = Choisissez un mois couvert par la commande et déjà commencé.
refusal-accrual-open = { $usd } de charges constatées ne sont pas encore facturées.

## Budget lines

budget-personnel = Personnel et consultants
budget-travel = Voyages
budget-training = Formation
budget-equipment = Matériel
budget-contractual = Services contractuels
budget-monitoring = Suivi et évaluation
budget-audit = Audit
budget-overhead = Frais généraux du partenaire
