# Les règles de sélection : en toutes lettres, en champs, en fichiers, et leur compatibilité.

rules-toml = Règles au format TOML
rules-json = Règles au format JSON
rules-files = Règles de sélection sous forme de fichiers
rules-files-text = Les règles en vigueur, telles que la sélection les applique. Le format est bursar-rules/1.

## En toutes lettres. $whom est l’un des noms ci-dessous, ou de groups.ftl.

whom-women = Femmes
whom-men = Hommes
whom-new-states = États jamais appuyés auparavant
whom-each-area = Chaque sous-région
rule-least =
    { $n ->
        [one] { $whom } : au moins { $n } place.
        [many] { $whom } : au moins { $n } de places.
       *[other] { $whom } : au moins { $n } places.
    }
rule-most =
    { $n ->
        [one] { $whom } : au plus { $n } place.
        [many] { $whom } : au plus { $n } de places.
       *[other] { $whom } : au plus { $n } places.
    }
rule-target =
    { $n ->
        [one] { $whom } : objectif d’au moins { $n } place.
        [many] { $whom } : objectif d’au moins { $n } de places.
       *[other] { $whom } : objectif d’au moins { $n } places.
    }
rule-percent-up = { $percent } % des places, arrondi à l’unité supérieure.
rule-percent-down = { $percent } % des places, arrondi à l’unité inférieure.
rule-weight = Une place manquant à cet objectif compte { $weight } fois.
rule-penalty = Des points sont retranchés de la note selon le nombre d’appuis antérieurs à l’État (aucun ; un ; deux ; et ainsi de suite ; le dernier nombre vaut au-delà) : { $points }.

area-015 = Afrique septentrionale
area-021 = Amérique septentrionale
area-030 = Asie orientale
area-034 = Asie du Sud
area-035 = Asie du Sud-Est
area-039 = Europe méridionale
area-053 = Australie et Nouvelle-Zélande
area-054 = Mélanésie
area-057 = Micronésie
area-061 = Polynésie
area-143 = Asie centrale
area-145 = Asie occidentale
area-151 = Europe orientale
area-154 = Europe septentrionale
area-155 = Europe occidentale
area-202 = Afrique subsaharienne
area-419 = Amérique latine et Caraïbes

feasible-any-pool = Si chaque État admissible présentait autant de femmes et d’hommes qu’il le peut :
feasible-last-pool = Avec les candidatures à l’appel { $call } :
feasible-last-same = Avec les candidatures à l’appel { $call }, la réponse serait la même.
feasible-all =
    { $seats ->
        [one] la place peut être pourvue.
        [many] la totalité des { $seats } de places peut être pourvue.
       *[other] les { $seats } places peuvent toutes être pourvues.
    }
feasible-some =
    { $filled ->
        [one] { $filled } place sur { $seats } peut être pourvue dans le cadre de ces règles et avec cette allocation.
        [many] { $filled } de places sur { $seats } peuvent être pourvues dans le cadre de ces règles et avec cette allocation.
       *[other] { $filled } places sur { $seats } peuvent être pourvues dans le cadre de ces règles et avec cette allocation.
    }
feasible-not = ces règles ne peuvent pas toutes être respectées :
feasible-remedies = Une seule des modifications suivantes suffirait :
feasible-no-remedy = La modification d’une seule règle ne suffirait pas.
feasible-together = Les modifications suivantes, prises ensemble, suffiraient :
feasible-cut-short = Les modifications qui suffiraient n’ont pu être trouvées dans le temps disponible.
feasible-undecided = il n’a pas été possible d’établir dans le temps disponible si une liste respecte toutes les règles.
feasible-unknown = La réponse s’affiche dès que toutes les données saisies peuvent être lues.

call-rules = Règles de sélection
call-rules-more = Autres règles
call-check = Vérifier les règles
call-rules-kept = Les règles peuvent-elles être respectées ?
call-rules-digest = Empreinte des règles au format JSON (SHA-256)
quantity-hint = Un nombre de places, par exemple 5, ou un pourcentage des places, par exemple 40%. Laissez vide si la règle ne doit pas s’appliquer.
penalty-hint = Points pour aucun appui, un, deux et ainsi de suite, par exemple 0/5/7.5 ; le dernier nombre vaut au-delà.
sub-regions-hint = Noms anglais de la classification M49, par exemple Southern Asia: 2; Melanesia: 10%.
