# The parameters: their page, their names and their choices.

parameters-title = Paramètres
parameters-lead = Ce que la décision des États laisse ouvert est fixé ici sous forme de paramètre, avec sa source. Une modification est proposée par le gestionnaire du fonds et approuvée par la Haute-Représentante pour les affaires de désarmement. Elle cite une décision des États, prend effet à une date donnée et jamais pendant un appel ouvert.
parameters-propose = Proposer une modification
parameters-in-force = En vigueur aujourd’hui
parameters-history = Historique
parameters-versions = Versions
# $number is the number of the version.
parameters-version = Version { $number }
parameters-changes = Ce que modifie cette version
parameters-first = C’est la première version ; elle ne modifie rien.
parameters-decide = Statuer sur cette proposition
parameters-approve = Approuver
parameters-refuse = Refuser
parameters-withdraw = Retirer la proposition
parameters-propose-text = Ne modifiez que ce qui fait l’objet de la proposition ; tout le reste demeure inchangé. Citez la décision des États sur laquelle la modification se fonde.
parameters-send = Proposer
value-not-in-force = Pas en vigueur
value-seats =
    { $n ->
        [one] { $n } place
        [many] { $n } de places
       *[other] { $n } places
    }
parameters-from-file = Proposer à partir d’un fichier
parameters-from-file-text = Un fichier de règles au format TOML ou JSON remplace toutes les règles de sélection ; celles qu’il ne contient pas ne sont alors plus en vigueur. Vous voyez les modifications avant que quoi que ce soit ne soit proposé.
field-rules = Fichier de règles
parameters-read-file = Lire le fichier
parameters-file-changes = Ce que le fichier modifierait
parameters-file-same = Le fichier contient les règles en vigueur. Rien ne changerait.
reason-if-refused = À indiquer si vous refusez.
decision-hint = Par exemple une résolution ou un rapport, avec le paragraphe.
effective-hint = La modification s’applique à partir de ce jour, jamais pendant un appel ouvert.

## Names

param-activation-threshold-usd = Seuil d’activation
param-activation-measure = Mode de calcul du seuil d’activation
param-activity-floor-usd = Budget minimal d’une activité
param-fund-floor-percent = Réserve du fonds, en part du plan annuel
param-board-donor-seats = Structure de gouvernance : sièges des États donateurs
param-board-beneficiary-seats = Structure de gouvernance : sièges des États bénéficiaires
param-board-term-years = Structure de gouvernance : durée du mandat, en années
param-advice-binding = Les avis de la structure de gouvernance sont contraignants
param-posts-financing = Financement des postes
param-post-levels = Classe des postes
# review
param-soft-preference = Les donateurs peuvent indiquer une préférence pour un guichet ou une région
param-donor-in-agreement = Le donateur est partie aux accords conclus avec les bénéficiaires
param-anon-fields = Données non divulguées lorsqu’un donateur demande à ne pas être nommé
param-anon-allowed-for = Donateurs pouvant demander à ne pas être nommés
param-anon-min-group = Plus petit groupe de donateurs non nommés n’appelant pas d’avertissement
param-priority-share = Part visée pour les pays les moins avancés, les pays en développement sans littoral et les petits États insulaires en développement
param-women-share = Part visée pour les femmes
param-same-person-limit = Réunions consécutives pour lesquelles une même personne peut bénéficier d’un appui
param-report-invitation = Invitation des représentants à présenter un rapport
param-capital-rule = Sens de « travaillant dans la capitale »
param-eligible-observers = Les États observateurs peuvent présenter des candidatures
param-weight-relevance = Points pour la pertinence des fonctions
param-weight-contribution = Points pour la contribution envisagée
param-weight-benefit = Points pour l’intérêt pour l’État
param-weight-follow-up = Points pour le plan de suivi
param-arbitration-gap = Écart de points au-delà duquel un troisième examinateur est sollicité
param-pass-mark = Note minimale des demandes relatives à des activités
param-state-cap = Représentants d’un même État, au plus
param-region-share-min = Part minimale d’une région dans les activités
param-region-share-max = Part maximale d’une région dans les activités
param-partner-types = Types de partenaires de réalisation
param-other-domain = Autres domaines admis sur justification
param-calls-a = Appels pour les représentants, par an
param-calls-b = Appels pour les activités, par an
param-synthesis-public = Le rapport de synthèse annuel est public
param-psc-rate = Dépenses d’appui aux programmes
param-partner-overhead-max = Frais généraux des partenaires de réalisation, au plus
param-max-years = Durée maximale d’une activité, en années
param-accounts-retention-years = Conservation des comptes, en années
param-pii-retention-months = Conservation des pièces personnelles après la clôture, en mois
param-dsa-covered = L’indemnité journalière de subsistance est versée
param-review-request-days = Jours pendant lesquels le réexamen d’une décision peut être demandé
param-conditional-allowed = Les contributions assorties de conditions sont acceptées
param-revenue-standard = Norme de comptabilisation des produits
param-grant-expense-policy = Moment où une subvention devient une charge
param-simple-grant-usd = Montant en deçà duquel l’échéancier de paiement simple s’applique
param-doubtful-steps = Dépréciation des créances douteuses après 12, 24 et 36 mois, en pourcentage
param-consult-days = Jours ouvrables d’une consultation
param-prodoc-days = Jours pour établir le descriptif de projet
param-attendance-min = Assiduité attendue des représentants
param-no-show-cooldown = Réunions sans appui après une absence sans motif
param-replacement-approval = Remplacement d’un représentant à partir de la réserve
param-elearning-required = Cours en ligne devant avoir été suivi
param-women-min = Femmes, au moins
param-men-min = Hommes, au moins
param-ldc-min = Pays les moins avancés, au moins
param-lldc-min = Pays en développement sans littoral, au moins
param-sids-min = Petits États insulaires en développement, au moins
param-ldc-share = Objectif pour les pays les moins avancés
param-lldc-share = Objectif pour les pays en développement sans littoral
param-sids-share = Objectif pour les petits États insulaires en développement
param-target-weight-priority = Poids de l’objectif pour les pays les moins avancés, les pays en développement sans littoral et les petits États insulaires en développement
param-target-weight-women = Poids de l’objectif pour les femmes
param-target-weight-ldc = Poids de l’objectif pour les pays les moins avancés
param-target-weight-lldc = Poids de l’objectif pour les pays en développement sans littoral
param-target-weight-sids = Poids de l’objectif pour les petits États insulaires en développement
param-every-group = Une place pour chaque groupe régional comptant une candidature recevable, si le nombre de places le permet
param-new-states-first = Entre listes égales, les États jamais appuyés auparavant passent en premier
param-new-state-min = États jamais appuyés auparavant, au moins
param-sponsored-penalty = Points retranchés selon le nombre d’appuis antérieurs à l’État
param-sub-region-max = Chaque sous-région, au plus
param-sub-regions-max = Sous-régions désignées, au plus
param-activity-state-cap = Activités d’un même État, au plus
param-implementer-share-max = Part maximale d’un même partenaire de réalisation dans les activités
param-gender-share-min = Part minimale des activités axées sur l’égalité des genres
param-activity-reserve = Part des recettes confirmées gardée en réserve
param-activity-value = Ce qu’une activité compte dans la sélection
param-group-afr-min = États d’Afrique : au moins
param-group-afr-max = États d’Afrique : au plus
param-group-apg-min = États d’Asie et du Pacifique : au moins
param-group-apg-max = États d’Asie et du Pacifique : au plus
param-group-eeg-min = États d’Europe orientale : au moins
param-group-eeg-max = États d’Europe orientale : au plus
param-group-grulac-min = États d’Amérique latine et des Caraïbes : au moins
param-group-grulac-max = États d’Amérique latine et des Caraïbes : au plus
param-group-weog-min = États d’Europe occidentale et autres États : au moins
param-group-weog-max = États d’Europe occidentale et autres États : au plus

## Choices

choice-pledged = Montants annoncés
choice-signed = Montants signés
choice-received = Montants reçus
choice-fund = Par le fonds
choice-regular-budget = Par le budget ordinaire
choice-all = Tous les donateurs
choice-non-state = Les donateurs autres que les États
choice-always = Toujours
choice-on-request = Sur demande
choice-never = Jamais
choice-capital-only = Dans la capitale uniquement
choice-capital-or-seat-of-government = Dans la capitale ou au siège du gouvernement
choice-ipsas23 = Norme IPSAS 23
choice-ipsas47 = Norme IPSAS 47
choice-on-report = À l’acceptation du rapport
choice-outright = À la signature
choice-notify = La Haute-Représentante est informée
choice-approve = La Haute-Représentante approuve
choice-score = La note
choice-score-amount = La note multipliée par le montant
choice-score-sqrt-amount = La note multipliée par la racine carrée du montant
