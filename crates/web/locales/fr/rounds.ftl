# Rounds of selection: from assembly to publication, the list with its reasons, questions, the check.

## The round: from assembly to publication

round-title = Cycle de sélection
round-none = Aucun cycle n’a été constitué pour cet appel.
round-not-ready = Un cycle peut être constitué lorsque la recevabilité de chaque dossier avalisé a été contrôlée et que chaque dossier recevable a été noté.
round-rules = Règles de sélection
round-proof = Données d’entrée et graine
round-seed-secret = Gardée secrète jusqu’au lancement de la sélection
round-assembled = Constitution
round-download = Télécharger les données d’entrée
round-candidates = Candidatures en lice
assemble-title = Constituer le cycle
assemble-text = Les dossiers notés et les règles de l’appel sont fixés comme données d’entrée de la sélection, et leur empreinte est calculée.
assemble-button = Constituer
assemble-again = Constituer de nouveau
run-title = Lancer la sélection
run-text = La graine du tirage au sort est révélée et la liste est établie selon les règles publiées. Les mêmes données d’entrée et la même graine donnent toujours la même liste.
run-button = Lancer
send-title = Envoyer la liste à la Haute-Représentante
send-text = La liste est soumise à l’approbation de la Haute-Représentante, accompagnée de votre mémorandum.
send-button = Envoyer
memo-hint = Ce que la Haute-Représentante devrait savoir : les objectifs non atteints et pourquoi, et les modifications apportées à la liste.
override-title = Modifier la liste
override-text = Indiquez qui quitte la liste et qui y entre. Ce que coûte la modification est montré avant toute décision. Elle doit respecter toutes les règles de l’appel ; elle est montrée, avec son motif et son coût, à la Haute-Représentante et aux auditeurs, et son existence est rendue publique.
override-hint = Montré à la Haute-Représentante et aux auditeurs.
override-button = Modifier la liste
approval-title = Approbation
approval-sent = Envoi
approval-decided = Décision
decide-title = Statuer sur la liste
decide-memo = Mémorandum du gestionnaire du fonds
decide-approve = Approuver
decide-conditions = Approuver sous conditions
decide-return = Renvoyer
decide-refuse = Refuser
funds-needed = Montant nécessaire pour cette liste, y compris les dépenses d’appui aux programmes
funds-available = Solde de l’allocation
condition-met = Remplie
condition-open = En suspens
condition-button = Indiquer que cette condition est remplie
publish-title = Publier le résultat
publish-text = Le public voit les États, les noms des personnes qui y ont consenti, les statistiques, l’empreinte des données d’entrée et la graine. Aucune note individuelle n’est publiée.
publish-button = Publier
round-see-public = Voir la page publique

## The list and its reasons

round-outcome = La liste
outcome-selected = Candidature retenue
# $place is the place in the reserve list, from 1.
outcome-reserve = Réserve, rang { $place }
outcome-not-selected = Candidature non retenue
why-merit = Par la seule note.
# $rules is a list of rules as named below, separated by semicolons.
why-helped = Grâce aux règles suivantes : { $rules }.
why-draw = À égalité en tout point ; départagé par le tirage au sort.
# $points is a number with two decimals, already formatted.
why-short = Il manque { $points } points.
why-short-held = Il manque { $points } points, et les règles suivantes y font obstacle : { $rules }.
why-excluded = Aucune liste comprenant cette personne ne respecte les règles suivantes : { $rules }.
# $goal is an aim as named below.
why-costs-goal = Une liste comprenant cette personne atteint moins bien un objectif de rang supérieur : { $goal }.
why-override = Modifié par décision : { $reason }

## Rules as the selection method names them (some are followed by a group)

round-binding = Quelles règles limitent le résultat
round-binding-text = Une règle limite le résultat si, sans elle, les objectifs seraient mieux atteints. Son prix est le nombre de points que la liste pourrait gagner sans elle, les objectifs de rang supérieur étant atteints au même degré.
binds-yes = Limite le résultat
binds-no = Ne limite pas le résultat
engine-seats = Places
engine-budget = Budget
engine-state-cap = Représentants d’un même État, au plus
engine-gender-min = Minimum par sexe :
engine-group-min = Minimum de places :
engine-group-max = Maximum de places :
engine-sub-max = Maximum pour la sous-région :
engine-min = Minimum de places :
engine-new-states = Minimum d’États jamais appuyés auparavant
engine-cover-groups = Une place pour chaque groupe régional
engine-target = Objectif :
engine-target-women = Objectif : femmes
engine-target-priority = Objectif : pays les moins avancés, pays en développement sans littoral et petits États insulaires en développement
round-goals = Objectifs, par ordre de priorité
round-goals-text = Chaque objectif est rempli autant que possible avant que le suivant soit considéré.
goal-seats = Places pourvues
goal-coverage = Groupes régionaux ayant une place
goal-shortfall = Places manquantes par rapport aux objectifs chiffrés
goal-merit = Total des points
goal-never-sponsored = Représentants d’États jamais appuyés auparavant

## The published round

round-public-title = Résultat de la sélection
round-public-lead = La liste telle qu’approuvée par la Haute-Représentante pour les affaires de désarmement, dans l’ordre alphabétique. Les noms ne sont publiés qu’avec le consentement des personnes concernées. Les notes individuelles ne sont pas publiées.
round-list = Représentants bénéficiant d’un appui financier
round-empty = Aucun représentant n’a été retenu.
head-delegate = Représentant(e)
name-not-published = Nom non publié
round-map = États dont des représentants bénéficient d’un appui financier
map-selected = Représentant(e) bénéficiant d’un appui
map-other-states = Autres États
round-statistics = Places par groupe
round-how = Comment la liste a été établie
round-how-text = Les règles ci-dessous ont été publiées avec l’appel. Une méthode exacte trouve la liste qui y satisfait le mieux. Les empreintes ci-dessous prouvent quelles données d’entrée et quelle graine ont été utilisées ; la manière dont chacun peut vérifier la liste est expliquée plus bas.
round-inputs = Empreinte des données d’entrée (SHA-256)
round-seed = Graine du tirage au sort
round-code = Version de la méthode de sélection
round-overrides = Modifications apportées à la liste par décision
round-published-at = Publication
stat-groups = Places par groupe régional
stat-sexes = Places par sexe
stat-countries = Places par groupe de pays
stat-text = Une barre par groupe ; sa longueur correspond au nombre de places rapporté à toutes les places de l’appel. Le minimum, l’objectif ou le maximum, lorsqu’il en existe un, est indiqué.
stat-target = Objectif

## Before the run: can the rules be kept, and the run with its progress

round-feasible = Les règles peuvent-elles être respectées ?
feasible-this-round = Avec les candidatures à cet appel :
# $rule is the name of a rule, $number its number or amount.
rule-with-number = { $rule } – { $number }
infeasible-way-out = Les règles d’un appel sont fixées lors de sa validation et ne changent pas tant qu’il est en cours. Le gestionnaire du fonds peut annuler cet appel, en donnant un motif qui est rendu public, et en ouvrir un autre avec d’autres règles ; toute modification des modalités dont elles découlent est proposée par le gestionnaire du fonds et approuvée par la Haute-Représentante. Toute autre décision appartient à la Haute-Représentante.
infeasible-cancel = Annuler l’appel
progress-title = Sélection en cours
progress-text = La méthode recherche la meilleure liste. Cette page s’actualise toutes les quelques secondes ; vous pouvez la quitter, la recherche se poursuit.
progress-see = Voir l’avancement
progress-ended = Aucune sélection n’est en cours.
progress-goal = Objectif en cours d’examen
progress-best = Meilleur résultat trouvé jusqu’ici
progress-bound = Aucune liste ne peut dépasser
progress-gap = Écart restant entre les deux
progress-nodes = Cas examinés
progress-seconds = Secondes écoulées
progress-lottery = Le tirage au sort entre listes équivalentes
progress-explanations = Les motifs pour chaque candidature
stop-title = Arrêter la sélection
stop-text = Rien n’est conservé d’une sélection arrêtée. Le cycle reste constitué et la sélection peut être relancée.
stop-button = Arrêter
done-run-started = La sélection est en cours.
done-run-stopped = La sélection a été arrêtée. Rien n’en a été conservé.
refusal-run-stopped = La sélection a été arrêtée avant la fin. Rien n’en a été conservé ; elle peut être relancée.
refusal-run-failed = La sélection a été interrompue par une défaillance du système. Rien n’en a été conservé. Relancez-la ; si cela se reproduit, informez l’administrateur.
refusal-run-not-under-way = Aucune sélection en cours ne peut être arrêtée.

## Balances, pictures, who would step in

balance-new-states = États jamais appuyés auparavant
balance-none = Aucun équilibre ne change.
# $what is a group or a sex, $before and $after numbers of delegates.
balance-change = { $what } : { $before } → { $after }
stat-of = { $seats } sur { $whole }
stat-least = Minimum
stat-most = Maximum
prices-picture = Prix de chaque règle
prices-picture-text = Une barre par règle ; sa longueur correspond au nombre de points que la liste pourrait gagner sans cette règle, toutes choses égales par ailleurs. Un prix n’est pas un jugement porté sur une règle.
replacement-title = Qui prendrait la relève
replacement-text = Pour chaque place, la personne qui l’occuperait en modifiant le moins les équilibres si le représentant se retire avant l’émission du billet.
replacement-nobody = Personne ne figure sur la liste.
replacement-none = Personne ne le peut sans enfreindre une règle
replacement-seat = Place de
replacement-comes = Prendrait la place
replacement-points = Points en plus ou en moins

## Questions: what if, and how firm

field-rule = Règle
field-by = Modification
head-goal = Objectif
question-not-run = Il n’y a pas encore de liste. Lancez d’abord la sélection.
question-not-saved = Rien de ce qui figure sur cette page n’est enregistré, et la liste ne change pas.
what-if-title = Et si une règle était différente ?
what-if-lead = Modifiez le nombre d’une règle et voyez quelle serait la liste, avec les mêmes candidatures et la même graine.
what-if-button = Voir
what-if-by-hint = Par exemple 1 ou -1 ; en pourcentage pour le budget.
what-if-ready = Un pas de moins ou de plus
what-if-less = Moins
what-if-more = Plus
what-if-answer = Ce que serait la liste
what-if-asked = { $rule } : { $then } au lieu de { $now }.
what-if-impossible = Aucune liste ne respecterait toutes les règles.
what-if-now = Actuellement
what-if-then = Alors
what-if-difference = Différence
what-if-same = La liste serait la même.
what-if-comes = Entreraient sur la liste
what-if-leaves = Sortiraient de la liste
refusal-what-if-too-far = La méthode n’accepte pas un nombre aussi grand. Indiquez une modification plus petite.
firmness-title = Et si les critères étaient pondérés autrement ?
firmness-lead = Cette page indique dans quelle mesure la liste dépend du poids exact des critères. Elle ne classe personne et ne saurait fonder une décision concernant une personne.
# $points is a number of points.
firmness-text = Le poids d’un critère à la fois varie de { $points } points, à la hausse puis à la baisse ; les autres se partagent le reste comme auparavant. Les points attribués par les examinateurs, les règles et la graine ne changent pas. La liste est établie de nouveau pour chaque jeu de poids.
firmness-no-reviews = Les notes de ce cycle ne proviennent pas d’examens conservés ici ; d’autres poids ne peuvent donc pas être essayés.
firmness-head = Avec d’autres poids
firmness-always = Toujours sur la liste
firmness-borderline = Dépend des poids
firmness-never = Sur la liste avec aucun

## Changes by decision, and what cannot be undone

override-see = Voir ce que cela coûte
override-cost = Ce que coûte la modification
override-broken = Cette modification enfreindrait les règles suivantes et ne peut être apportée :
override-confirm = Décider de la modification
override-with = Avec la modification
override-lost = Perte par rapport à la liste établie
override-points = Points perdus
override-balances = Équilibres avant et après
override-uses = Les règles avec la modification
override-out = Retrait
override-into = Inscription
overrides-title = Modifications par décision
# $points is a number with two decimals, already formatted.
overrides-total = Au total, elles coûtent { $points } points par rapport à la liste établie.
# $rule is the name of a rule.
refusal-override-breaks = La liste enfreindrait cette règle : { $rule }. Choisissez une autre personne.
round-not-now = Cela n’est pas possible actuellement. État du cycle :
not-undone = Cette décision est irréversible.
decide-approve-text = La liste est approuvée en l’état. Le coût estimatif de chaque voyage est préengagé sur l’allocation de l’appel, et les missions sont invitées à accepter.
decide-conditions-text = La liste est approuvée ; nul ne peut accepter avant que chaque condition soit remplie. Le coût estimatif de chaque voyage est préengagé sur l’allocation de l’appel.
decide-conditions-words = Conditions
decide-conditions-hint = Une par ligne.
decide-return-text = La liste est renvoyée au fonds. Les dossiers se retrouvent dans leur état antérieur et un nouveau cycle peut être constitué.
decide-refuse-text = La liste est refusée. Les dossiers se retrouvent dans leur état antérieur ; un nouveau cycle suppose des éléments nouveaux.
preview-title = Ce que le public verra
preview-text = La liste et ses statistiques seront publiées comme ci-après. Les noms ne sont indiqués qu’avec le consentement des personnes concernées ; aucune note n’est indiquée.
publish-copy-text = Une copie publique des données d’entrée, sans les notes, et le résultat accompagné de sa preuve sont publiés avec la liste, afin que chacun puisse la vérifier.
round-proof-text = Ces fichiers contiennent les notes individuelles et sont réservés au personnel du fonds et aux auditeurs.
round-download-outcome = Télécharger le résultat et sa preuve

## Check it yourself

head-file = Fichier
head-sha256 = Empreinte (SHA-256)
check-title = Vérifiez vous-même
check-lead = Nul n’est tenu de faire confiance au programme qui a établi cette liste. Le résultat est accompagné d’une preuve vérifiable sur n’importe quel ordinateur. Téléchargez les fichiers dans un même dossier.
check-files = Fichiers
check-command = Avec le programme du fonds :
check-python = Ou avec un second programme, indépendant et court, qui ne requiert que Python :
check-proven = Ce qui est prouvé
check-proven-list = La liste respecte toutes les règles de la copie.
check-proven-best = Aucune autre liste n’est meilleure, objectif par objectif, dans l’ordre publié.
check-proven-draw = Entre listes équivalentes, le tirage au sort effectué avec la graine publiée désigne celle-ci.
# $count is the number of changes by decision.
check-overrides =
    { $count ->
        [one] La preuve porte sur la liste telle que la méthode l’a établie. { $count } modification y a été apportée ensuite par décision ; la liste ci-dessus diffère sur ce point de la liste prouvée.
        [many] La preuve porte sur la liste telle que la méthode l’a établie. { $count } de modifications y ont été apportées ensuite par décision ; la liste ci-dessus diffère sur ces points de la liste prouvée.
       *[other] La preuve porte sur la liste telle que la méthode l’a établie. { $count } modifications y ont été apportées ensuite par décision ; la liste ci-dessus diffère sur ces points de la liste prouvée.
    }
check-left-out = Ce que la copie omet, et pourquoi
check-left-out-text = Les notes individuelles ne sont pas publiées. Des seuils d’entrée figurent à leur place dans la copie : les notes des représentants inscrits sur la liste y sont abaissées et celles de toutes les autres personnes relevées, aussi loin que la liste reste la meilleure. Le budget et les coûts sont omis lorsqu’ils ne changent rien, et les coûts sont arrondis à la baisse dans le cas contraire. Les États y portent des numéros au lieu de noms, car les candidatures non retenues ne sont pas publiées ; les personnes y sont désignées par leur numéro d’accusé de réception. L’empreinte des données d’entrée véritables est indiquée ci-dessus.
check-lemma = Cela suffit : une liste qui est la meilleure alors que ses propres notes sont abaissées et toutes les autres relevées l’est aussi avec les notes véritables.
check-auditor = Un auditeur qui détient les données d’entrée véritables vérifie en outre que la copie est fidèle :
check-log = Voir le journal
