# Reviews and rounds of selection: assignment, scores, the list with its reasons, approval, publication.

## Reviews

reviews-title = Examens
reviews-table = Examens de ce dossier
reviews-none = Aucun examinateur n’a été désigné.
reviews-files = Dossiers et examinateurs
reviews-no-files = Aucun dossier n’a encore été jugé recevable.
reviews-mine = Mes examens
reviews-none-mine = Aucun dossier ne vous est attribué.
assign-title = Désigner des examinateurs
assign-all = Tout attribuer
assign-all-text =
    { $count ->
        [one] { $count } dossier n’a pas encore d’examinateur. Les examinateurs ayant le moins de dossiers passent en premier, et personne n’examine un dossier de son propre État.
        [many] { $count } de dossiers n’ont pas encore d’examinateur. Les examinateurs ayant le moins de dossiers passent en premier, et personne n’examine un dossier de son propre État.
       *[other] { $count } dossiers n’ont pas encore d’examinateur. Les examinateurs ayant le moins de dossiers passent en premier, et personne n’examine un dossier de son propre État.
    }
assign-one-title = Attribuer un dossier à un examinateur
assign-one = Attribuer
declare-title = Avant d’ouvrir le dossier
declare-text = Avez-vous un intérêt dans ce dossier ? Par exemple : vous êtes fonctionnaire de l’État qui présente la candidature, vous travaillez ou avez travaillé avec l’employeur, ou vous connaissez bien la personne candidate. En cas de conflit, le dossier est confié à un autre examinateur.
declare-words-hint = À remplir en cas de conflit. Vu par le personnel du fonds et par les auditeurs.
declare-button = Déclarer
review-recused = Vous avez déclaré un conflit d’intérêts. Le dossier a été rendu et un autre examinateur sera sollicité.
recuse-late-title = J’ai constaté un conflit d’intérêts
recuse-button = Rendre le dossier
review-title = Vos notes
review-text = Notez chaque critère d’après ce que dit le dossier. Ce que vous soumettez est définitif ; personne d’autre ne le voit avant que tous les examens de ce dossier aient été remis.
review-submit = Soumettre les notes
review-points = Points attribués
# $max is the largest number of points.
points-hint = De 0 à { $max }.
comment-hint = Les motifs de vos notes.
# $points is a number with two decimals, already formatted.
score-final = Note finale : { $points } sur 100.

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
override-text = Une modification doit respecter les règles relatives aux places, aux États et au budget. Elle est montrée, avec son motif, à la Haute-Représentante et aux auditeurs ; son existence est rendue publique.
override-hint = Montré à la Haute-Représentante et aux auditeurs.
override-button = Modifier la liste
approval-title = Approbation
approval-sent = Envoi
approval-decided = Décision
decide-title = Statuer sur la liste
decide-text = Dès l’approbation, le coût estimatif de chaque voyage est préengagé sur l’allocation de l’appel.
decide-memo = Mémorandum du gestionnaire du fonds
decide-words-hint = Les conditions, une par ligne, si vous approuvez sous conditions ; le motif si vous renvoyez ou refusez.
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
round-binding-text = Une règle limite le résultat si, sans elle, la liste pouvait totaliser davantage de points. Le prix est ce qu’une unité de plus apporterait.
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
