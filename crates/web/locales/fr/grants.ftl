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

refusal-partner-type-not-taken = Les partenaires de cette catégorie nécessitent une dérogation ; sans dérogation, les catégories admises sont : { $types }.
refusal-partner-not-cleared = Ce partenaire n’a pas été validé. Le gestionnaire du fonds doit d’abord consigner les vérifications préalables.
refusal-partner-barred = Ce partenaire est exclu. Indiquez un autre partenaire.

## Refusals: the project document

refusal-ends-before-start = Le dernier jour précède le premier.
refusal-activity-below-floor = Le budget d’une activité est d’au moins { $floor } ; celui-ci est de { $usd }.
refusal-budget-year-outside = Le budget comporte des montants hors des années { $first } à { $last } de l’activité.
refusal-too-many-years = Une activité s’étend sur { $most } années civiles au plus.
refusal-monitoring-too-small = Le suivi et l’évaluation exigent au moins { $least }, soit 5 % du budget.
refusal-overhead-too-large = Les frais généraux du partenaire ne peuvent dépasser { $most } ici.
refusal-outright-to-partner = Une subvention directe est versée à l’État bénéficiaire lui-même, non à un partenaire. Retirez le partenaire, ou comptabilisez la dépense sur la base des rapports.
refusal-tranches-not-whole = Les tranches totalisent { $percent } %. Leur somme doit être de 100, chacune étant supérieure à zéro.
refusal-reports-not-in-order = Les rapports doivent être attendus l’un après l’autre, après le premier jour de l’activité.
refusal-not-begun = L’activité commence le { $date }.

## Refusals: tranches and money

refusal-all-years-committed = Toutes les années de cet accord sont engagées.
refusal-outright-has-no-tranches = Une subvention directe est versée en une fois, non par tranches.
refusal-outright-amount-stands = Le montant d’une subvention directe est définitif une fois signé.
refusal-tranches-all-asked = Toutes les tranches ont été demandées.
refusal-tranche-before-unpaid = La tranche { $number } n’a pas encore été versée.
refusal-tranche-report-missing = Le rapport sur la tranche { $number } n’a pas encore été accepté.
refusal-tranche-too-little-spent = { $spent } de dépenses acceptées ; il faut { $needed }, soit les trois quarts de la tranche précédente.
refusal-tranche-nothing-left = Il ne reste rien de ce qui est engagé.
refusal-tranche-unconfirmed = Le paiement { $number } a été envoyé et la banque ne l’a pas confirmé. Consignez d’abord ce qu’il en est.
refusal-year-not-committed = La tranche est de { $usd } ; seuls { $left } sont engagés et disponibles. Le gestionnaire du fonds doit d’abord engager l’exercice suivant.
refusal-advance-open = Une avance de { $usd } reste ouverte. Elle doit d’abord être justifiée ou remboursée.
refusal-advance-differs = Les comptes font état de { $held }. Si le partenaire confirme un autre montant, élucidez l’écart avant la clôture de l’exercice.
refusal-payment-open = Un paiement est encore en cours. Il doit d’abord être effectué et confirmé.
refusal-refund-unchecked = Un remboursement attend l’agent certificateur.

## Refusals: reports

refusal-reports-open = Rapports encore ouverts : { $count }. Chacun doit d’abord être accepté, ou levé avec motif.
refusal-report-overdue = Le rapport { $number } était attendu le { $date } et est en retard. Aucune tranche n’est versée avant sa réception.
refusal-narrative-first = Le responsable de projet accepte d’abord la partie narrative.

## Refusals: changes

refusal-shift-nothing = Indiquez un montant et deux rubriques différentes.
refusal-line-needs-amendment = { $line } : une modification de plus de { $most }, soit 25 % de la rubrique, exige un avenant.
refusal-shift-needs-amendment = Des transferts de plus de { $most } au total, soit 15 % du budget, exigent un avenant.
refusal-extension-not-later = La nouvelle date de fin doit être postérieure au { $date }.
refusal-extension-needs-amendment = Une prolongation au-delà du { $date }, six mois après la dernière date convenue, exige un avenant.
refusal-amendment-waits = Un avenant attend déjà la décision de la Haute-Représentante.
refusal-amendment-nothing = L’avenant ne modifie rien.
refusal-reply-day-past = Laissez le temps de répondre : choisissez une date ultérieure.
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

## Agreements

agreement = Accord
agreements-title = Accords
agreements-lead = Accords relatifs aux activités du guichet B : avec qui, pour quel montant, et où en est chacun.
agreements-none = Aucun accord ici. Le responsable de projet en rédige un une fois qu’une activité a été approuvée par la Haute-Représentante.
agreement-number = Accord { $number }
agreement-new = Rédiger un accord
agreement-new-text = Commencez par ce qui est connu ; les tranches découlent du budget et peuvent être modifiées à la page suivante. Enregistrez de nouveau après avoir changé les dates : le budget comporte alors chaque année.
agreement-draft = Enregistrer le projet
agreement-edit = Modifier le projet
agreement-save = Enregistrer le projet
agreement-gaps = Avant de pouvoir être soumis :
agreement-beneficiaries = États bénéficiaires
agreement-recipient = Versé à
agreement-time = Durée
agreement-ends = Dernier jour
agreement-decision = Décision de la Haute-Représentante
agreement-approved = Approuvé
agreement-terms-state = Clauses de confidentialité, par l’État
agreement-terms-fund = Clauses de confidentialité, par le fonds
agreement-cleared = Validation juridique
agreement-signed-state = Signé par le bénéficiaire
agreement-signed-fund = Signé au nom du fonds
agreement-payee = Bénéficiaire du paiement
agreement-payee-open = Indiquer les coordonnées bancaires
agreement-money = Mouvements de fonds
agreement-committed = Engagé
agreement-committed-hint = Coût direct, hors dépenses d’appui au programme
agreement-spent = Comptabilisé en charges
agreement-spent-hint = Par les rapports acceptés, ou à la signature
agreement-advance = Avance ouverte
agreement-advance-hint = Versé, ni justifié ni remboursé
agreement-room = Disponible
agreement-room-hint = Engagé, ni dépensé, ni avancé, ni en cours de paiement
agreement-owed = Dû
agreement-owed-hint = Accepté au-delà des avances, ou subvention directe non encore demandée
agreement-contractual = Années ultérieures
agreement-contractual-hint = Contractuel, sous réserve des disponibilités ; appui au programme compris
agreement-line = Rubrique
agreement-budget = Budget
agreement-no-budget = Pas encore de budget.
agreement-agreed-line = convenu : { $usd }
agreement-year-committed = engagé
agreement-year-contractual = sous réserve des disponibilités
agreement-tranche = Tranche
agreement-percent = Part
agreement-payment = Paiement
agreement-report = Rapport
agreement-plan = Tranches et rapports
agreement-plan-outright = Rapports ; la subvention est versée en une fois
agreement-no-plan = Pas encore de tranches.
agreement-notice = Un préavis de résiliation a été donné ; réponse attendue jusqu’au { $date }. Motifs : { $reasons }
agreement-reply = Réponse
agreement-reply-record = Enregistrer la réponse
agreement-next = Ce qui peut être fait maintenant
agreement-submit = Soumettre à la Haute-Représentante
agreement-send-back = Renvoyer
agreement-agree-terms = Accepter les clauses de confidentialité
agreement-clear = Consigner la validation juridique
agreement-sign-beneficiary = Consigner la signature du bénéficiaire
agreement-begin = Commencer l’activité
agreement-suspend = Suspendre
agreement-resume = Reprendre
agreement-approve = Approuver
agreement-approve-text = Ce que l’allocation couvre est préengagé maintenant, appui au programme compris. Les années non couvertes restent contractuelles, sous réserve des disponibilités.
agreement-with-psc = Budget, appui au programme compris
conditions-hint = Une condition par ligne. Chacune bloque la signature jusqu’à ce que le responsable de projet la constate remplie.
field-conditions = Conditions
agreement-condition-met = Cette condition est remplie
agreement-condition-open = Une condition de l’approbation reste à remplir :
agreement-sign = Signer au nom du fonds
agreement-sign-text = Avec cette signature, les fonds sont engagés et les rapports deviennent exigibles. Une subvention directe est aussitôt comptabilisée en charges.
agreement-cancel = Annuler l’accord
agreement-cancel-text = Le montant préengagé revient à l’allocation.
agreement-terminate = Résilier
agreement-terminate-text = Parmi les rapports encore attendus, seul le dernier reste exigible, sous 30 jours. Les fonds non dépensés sont remboursés.
agreement-close = Clore les opérations
agreement-close-text = Tous les rapports sont rentrés. Il ne reste ensuite que le règlement financier : remboursements, annulations d’engagements, clôture des comptes.
agreement-close-accounts = Clore les comptes
agreement-close-accounts-text = Le solde de l’engagement revient à l’allocation.
terms-hint = Référence de l’annexe convenue par les deux parties, avant tout commencement.
clear-hint = Référence de l’avis ou de la validation juridique.
signed-copy-hint = Référence de l’exemplaire signé au dossier.
suspend-hint = Retard de rapport, indice de fraude, sanction visant le partenaire, sécurité, force majeure.
notice-give = Donner un préavis de résiliation
field-reply-by = Réponse avant le
field-assets = Biens, et qui les conserve
assets-hint = Indiquez « néant » si aucun bien durable n’a été acheté.
field-evaluation = Une évaluation suivra
field-objective = Objectif et résultats
field-lead-state = État bénéficiaire chef de file
lead-state-hint = Il signe ; sans partenaire, c’est lui qui est payé.
field-other-states = Autres États bénéficiaires
other-states-hint = Codes à trois lettres séparés par des espaces, par exemple KEN SEN.
field-partner = Partenaire de réalisation
partner-hint = Qui reçoit les fonds. Laissez vide si l’État réalise lui-même l’activité.
agreement-decision-hint = Référence de la décision ayant approuvé l’activité.
field-decided-on = Date de la décision
field-starts = Premier jour
field-expense-policy = Moment de la comptabilisation en charges
agreement-refund-clause = Clause de remboursement
refund-clause-usual = Les fonds non dépensés sont remboursés au fonds dans les 60 jours suivant le dernier jour.
field-grant-allotment = Allocation
grant-allotment-hint = Source du financement. À choisir avant la soumission.
budget-of-year = Budget de { $year }
budget-hint = En dollars des États-Unis, hors appui au programme du fonds. Vide : rien.
plan-hint = Au total 100 %. Chaque rapport porte sur sa tranche.
tranche-percent = Tranche { $number }, en %
tranche-report-due = Rapport { $number } attendu le
tranche-next = Tranche suivante
tranche-next-text = Tranche { $number } : { $usd }. Elle est versée après vérification, certification, approbation et mise en paiement par quatre personnes.
tranche-not-yet = Elle ne peut pas encore être demandée :
tranche-ask = Demander la tranche
owed-ask = Demander le paiement
owed-ask-text = { $usd } sont dus et n’ont pas été demandés.
commit-year = Engager l’année suivante
commit-year-text = { $year } exige { $usd }, appui au programme compris ; { $free } sont disponibles dans l’allocation.
release-button = Annuler ce qui ne sera pas dépensé
release-text = Jusqu’à { $usd } peuvent revenir à l’allocation. Cette opération est irréversible.
release-what = Ce qui n’est ni dépensé ni avancé, et ne le sera pas, revient à l’allocation, appui au programme compris.

## Changes of an agreement

shift-record = Transférer entre rubriques
shift-text = Sans avenant : 25 % d’une rubrique au plus, et 15 % du budget au total.
field-budget-year = Année
field-line-from = De la rubrique
field-line-to = À la rubrique
extend-button = Prolonger sans frais
extend-text = Jusqu’à six mois après la dernière date convenue ; le dernier rapport est reporté d’autant.
amendment-title = Avenant proposé
amendment-propose = Proposer un avenant
amendment-text = Tout changement de montant, d’objet ou de partenaire, ou toute fin plus tardive, relève de la Haute-Représentante.
amendment-reason-hint = Motif, avec la référence de l’accord du bénéficiaire.
amendment-change = Variation du budget
amendment-line = { $from }, puis { $to }
amendment-approve = Approuver l’avenant
amendment-approve-text = Le supplément est engagé maintenant ; le moins-perçu est libéré.
amendment-refuse = Rejeter l’avenant

## Refunds and advances

refunds-title = Remboursements
grant-refund-record = Enregistrer un remboursement
grant-refund-text = L’écriture est passée après vérification par l’agent certificateur.
refund-checked = Vérifié
refund-waits = À vérifier
refund-check = Le crédit figure au relevé
grant-refund-check-text = { $usd }, référence { $reference }. La vérification passe l’écriture.
field-was = Ce que c’était
was-advance = Encore une avance
was-this-year = Charge de l’exercice
was-earlier-year = Charge d’un exercice antérieur
advance-confirm = Consigner la confirmation de l’avance
advance-confirm-text = À la fin de l’exercice, le détenteur confirme par écrit ce qu’il détient.
advance-unconfirmed = Non confirmée

## Reports

head-report = Rapport
report-number = Rapport { $number }
reports-due-title = Rapports attendus
reports-due-lead = Ce qui est attendu, en attente ou en retard. Trente jours après sa date, un rapport est en retard et aucune tranche n’est versée avant sa réception.
reports-due-none = Aucun rapport n’est attendu.
report-due = Échéance
report-submitted = Présenté
report-recorded-by-staff = Saisi par le personnel d’après : { $paper }
report-narrative = Partie narrative
report-narrative-accepted = Partie narrative acceptée
report-accepted = Chiffres acceptés
report-figures = Dépenses par rubrique
report-spent = Dépensé selon ce rapport
report-question = Question
report-answer = Réponse
report-form = Présenter le rapport
report-form-text = Ce qui a été dépensé depuis le rapport précédent, par rubrique.
report-submit = Présenter le rapport
narrative-hint = Ce qui a été fait, ce qui en a résulté, ce qui s’est écarté du plan.
field-received-as = Reçu sous forme de
received-as-hint = Le document ou courriel dont vous reprenez ces données, avec sa date.
narrative-accept = Accepter la partie narrative
narrative-accept-text = L’assistant(e) aux finances examine ensuite les chiffres.
report-accept = Accepter les chiffres
report-accept-text = { $usd } sont comptabilisés en charges, avec l’appui au programme.
report-waits-narrative = Le responsable de projet accepte d’abord la partie narrative.
report-query = Poser une question
field-question = Question
report-escalate = Prendre en charge le rapport en retard
report-waive = Ne plus l’attendre
reminder-30 = attendu sous 30 jours
reminder-7 = attendu sous 7 jours
reminder-0 = l’échéance est arrivée

## Partners

partner = Partenaire de réalisation
partners-title = Partenaires de réalisation
partners-none = Aucun partenaire enregistré. Enregistrez-en un ci-dessous.
partner-form = Enregistrer un partenaire
partner-record = Enregistrer le partenaire
field-partner-name = Nom du partenaire
field-partner-type = Catégorie
partner-type-ngo = Organisation non gouvernementale
partner-type-academia = Établissement universitaire
partner-type-io = Organisation internationale
partner-type-ro = Organisation régionale
partner-type-un = Entité des Nations Unies
partner-type-firm = Entreprise privée
field-organisation = Organisation répertoriée
organisation-hint = S’il s’agit d’une organisation d’États répertoriée.
partner-clear = Valider le partenaire
partner-clear-text = Avant tout versement : listes de sanctions et d’exclusion, comptes audités, capacités, travaux antérieurs.
partner-due-diligence = Vérifications préalables
field-waived = Dérogation pour une catégorie non prévue
waived-hint = Précisez le motif dans les vérifications préalables.
partner-bar = Exclure le partenaire
partner-barred-why = Motif de l’exclusion
partner-people = Désigner qui agit pour lui
field-people = Qui agit pour lui
people-hint = Comptes ayant le rôle de partenaire de réalisation. Ils présentent ses rapports et demandent ses tranches.
partner-balance = Avances détenues
partner-no-agreements = Aucun accord ne désigne ce partenaire.
partner-paid = Avancé
partner-confirmed = Confirmé pour l’exercice écoulé

## Orders

head-order = Commande
orders-title = Commandes et postes
orders-lead = Ce que le fonds achète lui-même, et ses postes : approuvé, engagé, livré, facturé, payé.
orders-none = Aucune commande ici. L’assistant(e) aux finances en établit une.
order-number = Commande { $number }
order-new = Établir une commande
order-draft = Enregistrer la commande
order-no-allotment = Aucune allocation de fonctionnement n’est ouverte. Le gestionnaire du fonds en établit d’abord une.
order-kind-monitoring = Suivi, évaluation, audit
order-kind-portal = Traduction, réunions, portail
order-kind-posts = Postes
field-supplier = Fournisseur
supplier-hint = Vide pour les postes.
order-amount-hint = Hors appui au programme, réservé en même temps.
order-from = Du
order-until = Jusqu’au
order-price = Prix
order-accrued = Constaté, non facturé
order-to-pay = Facturé, non demandé
order-paid = Payé
order-deliveries = Livraisons
order-invoices = Factures
order-payments = Paiements
order-approve = Approuver la commande
order-approve-text = { $needed }, appui au programme compris, sont préengagés ; { $free } sont disponibles dans l’allocation.
order-commit = Engager la commande
order-commit-text = La commande peut ensuite être adressée au fournisseur.
order-deliver = Enregistrer une livraison
order-invoice = Enregistrer une facture
field-last = C’est la dernière facture
last-invoice-hint = Toute charge constatée est alors reprise et l’excédent revient à l’allocation.
order-payroll = Comptabiliser la paie d’un mois
field-month = Un jour du mois
order-pay = Demander le paiement
order-pay-text = { $usd } sont à payer.
order-no-payee = Aucun bénéficiaire aux coordonnées bancaires confirmées. Enregistrez-en d’abord un.
order-accrue = Constater la charge livrée
order-accrue-text = Pour la clôture : livré à cette date, non facturé.
order-accrue-date = Livré au
order-close = Clore la commande
order-close-text = Le solde de l’engagement est libéré.
order-cancel-text = La commande s’arrête ici. Ce qui est réservé ou engagé pour elle revient à l’allocation.
order-cancel = Annuler la commande

## Programme support

support-title = Appui au programme à régler
support-lead = Imputé sur chaque dépense et dû au compte d’appui au programme, jusqu’à son règlement.
support-due = Dû
support-in-flight = En cours de paiement
support-nothing = Rien à régler actuellement.
support-settle = Demander le règlement

## Done

done-agreement = L’accord est mis à jour.
done-agreement-drafted = Le projet est enregistré.
done-agreement-approved = L’accord est approuvé et préengagé.
done-agreement-signed = L’accord est signé et engagé.
done-payment-asked = Le paiement est demandé. Quatre personnes doivent le vérifier, le certifier, l’approuver et le mettre en paiement.
done-refund-recorded = Le remboursement est enregistré et attend l’agent certificateur.
done-report = Le rapport est mis à jour.
done-report-accepted = Les chiffres sont acceptés et comptabilisés.
done-partner = Le partenaire est mis à jour.
done-order = La commande est mise à jour.

## Tasks

task-narrative = Lire les rapports présentés
task-begin-agreement = Commencer les activités signées
task-clear-partner = Valider des partenaires
task-agree-terms = Convenir des clauses de confidentialité
task-sign-agreement = Signer des accords
task-sign-for-state = Signer des accords au nom de votre État
task-overdue-reports = Traiter les rapports en retard
task-approve-order = Approuver des commandes
task-approve-agreement = Se prononcer sur des accords
task-decide-amendment = Se prononcer sur des avenants
task-accept-report = Accepter les chiffres des rapports
task-clear-agreement = Consigner les validations juridiques
task-check-refund = Vérifier les remboursements des partenaires
task-commit-order = Engager des commandes
task-give-report = Présenter les rapports attendus
