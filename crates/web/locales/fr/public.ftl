# What everyone sees without signing in.

## Navigation

nav-status = Situation du fonds
nav-contributions = Contributions
nav-calls = Appels à candidatures
nav-states = États
nav-parameters = Paramètres
nav-log = Journal
nav-privacy = Protection des données
nav-accessibility = Accessibilité
# The page of what waits for the person signed in.
nav-work = Mes tâches
nav-nominations = Candidatures
nav-contributions-office = Contributions (gestion)
nav-calls-office = Appels (gestion)
nav-ledger = Grand livre
nav-accounts = Comptes d’utilisateur

## Home

home-lead = Ce fonds, financé par des contributions volontaires, facilite la participation de représentants aux travaux de l’Organisation des Nations Unies sur la sécurité du numérique et de son utilisation. Ses finances, ses appels à candidatures et la manière dont ses décisions sont prises sont ouverts à tous.
home-no-call = Aucun appel n’est ouvert actuellement. Les appels sont annoncés sur cette page et sur la page des appels à candidatures.
# $number is the number of a call such as A-2026-1; $time is a moment, already formatted.
home-open-call = L’appel { $number } est ouvert aux candidatures jusqu’au { $time }.
home-see-call = Lire l’appel
home-doors = Ce que vous trouverez ici
home-calls = Appels à candidatures : qui peut être présenté, dans quel délai, et comment se fait la sélection.
home-status = Où en est le fonds : montants annoncés, signés et reçus, et ce qui a été alloué et engagé.
home-contributions = Toutes les contributions, dans la monnaie du donateur et en dollars des États-Unis, à lire ou à télécharger.
home-parameters = Les règles en vigueur, leur source et leurs versions antérieures.
home-states = Les États et leurs groupes, tels qu’ils sont utilisés dans les règles de sélection.
home-log = La dernière entrée du journal dans lequel chaque acte est consigné.

## Status

status-title = Situation du fonds
status-lead = Les chiffres ci-dessous proviennent de la comptabilité du fonds au moment de la lecture. Les montants sont exprimés en dollars des États-Unis.
status-three = Montants annoncés, signés et reçus
status-money = Où se trouve l’argent
# review
status-money-text = Seules les sommes reçues peuvent être allouées à un appel. Elles sont ensuite préengagées lorsque la Haute-Représentante approuve une liste, engagées lorsqu’une personne candidate accepte, et dépensées lorsque la charge est comptabilisée.
see-contributions = Voir les contributions
figure-pledged = Annoncé
figure-pledged-hint = Montants annoncés par écrit ; pas encore contraignants.
figure-signed = Signé
figure-signed-hint = Montants convenus dans un accord signé.
figure-received = Reçu
figure-received-hint = Montants crédités sur le compte du fonds et vérifiés.
fund-state = Statut
# review
fund-umbrella = Rattaché à
fund-active-since = Actif depuis le
# review
threshold-amount = Seuil d’activation
threshold-none = Pas encore publié. La collecte de fonds ne s’ouvre qu’après la publication du seuil.
threshold-reached = Montant atteint à ce jour
threshold-picture = Progression vers le seuil d’activation
threshold-picture-text = { $reached } ont été réunis sur un seuil de { $threshold }.
threshold-goal = Seuil : { $amount }
threshold-versions = Versions du seuil
measure-pledged = calculé sur les montants annoncés
measure-signed = calculé sur les montants signés
measure-received = calculé sur les montants reçus
three-picture = Montants annoncés, signés et reçus, côte à côte
three-picture-text = Trois chiffres distincts. La même contribution pouvant figurer dans chacun d’eux, ils ne sont jamais additionnés.
money-picture = De l’argent reçu à l’argent dépensé
money-picture-text = Le plafond est la somme de ce qui est non alloué, alloué, préengagé, engagé et dépensé.

## Contributions

contributions-title = Contributions
# review
contributions-lead = Contributions par donateur. Les montants annoncés, signés et reçus sont trois chiffres distincts qui ne sont jamais additionnés. Chaque montant est indiqué dans la monnaie du donateur et en dollars des États-Unis, au taux de change opérationnel de l’ONU pour le mois.
contributions-table = Contributions par donateur
contributions-none = Aucune contribution n’a encore été annoncée.
contributions-anonymity = Les contributions sont publiques, sauf demande expresse du donateur. Les donateurs qui ont demandé à ne pas être nommés sont regroupés sur une seule ligne ; leurs montants sont compris dans tous les totaux.
donor-anonymous = Donateurs non nommés à leur demande
donor-kind-state = État Membre
donor-kind-philanthropic = Organisation philanthropique
donor-kind-private = Secteur privé
download-csv = Télécharger au format CSV
download-json = Télécharger au format JSON

## Calls

calls-title = Appels à candidatures
calls-lead = Par un appel à candidatures, les gouvernements sont invités à présenter des représentants dont le fonds appuiera la participation à une réunion. Les critères, le calendrier et les règles de sélection sont fixés avant l’ouverture de l’appel.
calls-table = Appels à candidatures
calls-none = Aucun appel n’a encore été publié.
call-number = Appel { $number }
# $reason is in the words of the fund manager.
call-cancelled = Cet appel a été annulé. Motif : { $reason }
call-nominate = Présenter une candidature
call-how = Les candidatures sont présentées par les missions permanentes. Les fonctionnaires dans la capitale peuvent préparer un projet ; la mission l’avalise. Pour obtenir un accès, veuillez écrire au secrétariat du fonds par l’intermédiaire de votre mission permanente.
call-result-published = Le résultat de cet appel a été publié.
call-see-result = Voir le résultat
call-meeting = Réunion
call-place = Lieu
call-days = Dates
from-to = Du { $from } au { $to }
call-seats = Places
call-allotment = Allocation pour cet appel
call-calendar = Calendrier
call-who = Qui peut être présenté
call-who-text = Tous les États Membres peuvent présenter des candidatures. Chaque personne candidate devrait satisfaire aux conditions ci-après ; chacune est confirmée par une personne, jamais par la machine seule.
call-criteria = Critères
call-selection = Comment se fait la sélection
call-covers = Ce que le fonds prend en charge, estimation pour une personne
call-proof = Comment vérifier cet appel
call-proof-text = Le contenu de l’appel a été fixé lors de sa validation. Les empreintes ci-dessous montrent que ni les règles ni la graine du tirage au sort n’ont été modifiées depuis.
call-frozen = Empreinte du contenu (SHA-256)
call-draw = Empreinte de la graine du tirage au sort (SHA-256)
call-parameters = Version des paramètres
calendar-opens-at = Ouverture de l’appel
calendar-closes-at = Date limite pour les candidatures avalisées
calendar-corrections-until = Fin des corrections
calendar-scores-by = Fin des examens
calendar-decide-by = Décision du gestionnaire du fonds
calendar-approve-by = Approbation par la Haute-Représentante
calendar-accept-by = Date limite d’acceptation
criterion-relevance = Pertinence des fonctions de la personne candidate
criterion-contribution = Contribution envisagée à la réunion
criterion-benefit = Intérêt pour l’État
criterion-follow-up = Plan de suivi
rule-a = Représenter un gouvernement et travailler dans la capitale dans le domaine de la diplomatie ou de la politique de la cybersécurité ou de la sécurité numérique, ou dans un domaine technique connexe
rule-b = Avoir une expérience de première main dans les fonctions actuelles et l’intention de contribuer aux réunions
rule-c = Pouvoir voyager et séjourner sur place pendant toute la durée de la réunion
rule-d = S’engager à assister à toutes les réunions officielles et à participer à toutes les activités de renforcement des capacités organisées en parallèle
rule-e = Être disposé à présenter un rapport détaillé sur invitation
rule-seats =
    { $seats ->
        [one] { $seats } place est disponible.
        [many] { $seats } de places sont disponibles.
       *[other] { $seats } places sont disponibles.
    }
rule-state-cap =
    { $cap ->
        [one] Au plus { $cap } représentant est retenu par État.
        [many] Au plus { $cap } de représentants sont retenus par État.
       *[other] Au plus { $cap } représentants sont retenus par État.
    }
rule-budget = Le coût estimatif de l’ensemble des voyages, y compris les dépenses d’appui aux programmes, ne dépasse pas { $amount }.
rule-every-group = Chaque groupe régional comptant une candidature recevable obtient une place, si le nombre de places le permet.
rule-merit = Dans le respect de ces règles, la liste dont la note totale est la plus élevée est choisie.
rule-new-states = Entre listes égales, celle qui compte le plus d’États que le fonds n’a encore jamais appuyés l’emporte.
rule-draw = Toute égalité restante est départagée par un tirage au sort. Le présent appel indique comment la graine en est formée.
trip-ticket = Billet aller-retour en classe économique
trip-dsa = Indemnité journalière de subsistance
# $amount is for one night.
trip-nights =
    { $nights ->
        [one] { $amount } pour { $nights } nuit
        [many] { $amount } pour chacune des { $nights } de nuits
       *[other] { $amount } pour chacune des { $nights } nuits
    }
trip-terminals = Faux frais au départ et à l’arrivée
trip-other = Visa et autres frais

## States

states-title = États
states-lead = Les États Membres de l’Organisation des Nations Unies et les États observateurs, avec leurs groupes régionaux et, le cas échéant à ce jour, les groupes de pays auxquels une priorité peut être accordée. L’appartenance à un groupe de pays ne vaut que pour des périodes datées.
states-map = Les États d’un coup d’œil
states-table = Les États et leurs groupes
map-text = Chaque État est représenté par un carré de même taille, placé approximativement là où il se trouve. Les carrés n’expriment aucune prise de position quant aux frontières ni quant au statut de quelque territoire que ce soit.
map-priority = Pays parmi les moins avancés, pays en développement sans littoral ou petit État insulaire en développement
map-other = Autre État
status-until = jusqu’au { $date }

## Log

log-title = Journal
log-lead = Chaque acte accompli dans ce fonds est consigné dans un journal : qui a agi, quand, dans quel rôle et pour quel motif. Chaque entrée contient l’empreinte de la précédente, de sorte que rien ne puisse être modifié après coup sans que cela se voie.
log-latest = Dernière entrée
log-hash = Son empreinte
log-at = Date et heure
log-check = L’exploitant et les auditeurs vérifient l’ensemble du journal, et la concordance des enregistrements avec celui-ci, au moyen de la commande suivante :

## Privacy

privacy-title = Protection des données
privacy-1 = Ce site ne dépose que les cookies dont il a besoin. Un cookie de session maintient votre connexion ; il prend fin lorsque vous vous déconnectez, après deux heures d’inactivité ou après douze heures. Un autre cookie mémorise votre langue, et un autre encore indique pendant un instant qu’une action a été effectuée. Il n’y a ni publicité ni suivi, et rien n’est chargé depuis d’autres sites.
privacy-2 = Ce qu’une candidature dit d’une personne est vu par les fonctionnaires de l’État qui présente la candidature, la personne candidate, le personnel du fonds, les examinateurs chargés du dossier après qu’ils ont déclaré n’avoir aucun conflit d’intérêts, et les auditeurs. Les examinateurs ne voient ni les adresses électroniques ni les dates de passeport. Personne d’autre n’y a accès. Le nom d’une personne retenue n’est publié que si elle y a consenti ; le nom de l’État qui a présenté la candidature de chaque personne retenue est toujours publié.
privacy-3 = Seule la date de fin de validité du passeport est demandée. Aucune copie de passeport, de visa ou de document bancaire n’est conservée ici. Les lettres et déclarations jointes à une candidature sont conservées avec le dossier.
privacy-4 = Toute modification effectuée par une personne disposant d’un compte est consignée dans un journal avec le nom, le rôle, l’heure et le motif, et ce journal ne peut pas être altéré. Les mots de passe ne sont conservés que sous une forme à partir de laquelle ils ne peuvent pas être lus. Pour savoir quelles données vous concernant sont conservées ou pour faire corriger une erreur, veuillez écrire au secrétariat du fonds et, si vous êtes la personne candidate, par l’intermédiaire de votre mission permanente.

## Accessibility

accessibility-title = Accessibilité
accessibility-1 = Ce site vise à respecter les Règles pour l’accessibilité des contenus Web (WCAG) 2.2 au niveau AA. Chaque page fonctionne au clavier seul, avec un lecteur d’écran et sans script, sur de petits écrans et lorsque le texte est agrandi.
accessibility-2 = Le site existe dans les six langues officielles de l’Organisation des Nations Unies ; l’arabe se lit de droite à gauche. Un texte qui n’existe que dans une autre langue est signalé comme tel. Chaque image est accompagnée d’une description, et ses chiffres sont aussi présentés sous forme de tableau. La carte des États n’est pas inversée en arabe.
accessibility-3 = Si quelque chose ne fonctionne pas pour vous, ou si vous avez besoin d’un document sous une autre forme, veuillez en informer le secrétariat du fonds en indiquant de quelle page il s’agissait, ce que vous vouliez faire et ce qui s’est passé. Une candidature n’est jamais refusée parce que le formulaire était inaccessible ; le secrétariat vous aidera à la présenter à temps.

## When there is no page to show

not-found-title = Page introuvable
not-found-text = Cette page n’existe pas, ou vous devez être connecté avec un autre compte pour la voir. Vérifiez l’adresse ou repartez de la page d’accueil.
not-found-home = Page d’accueil
refused-title = Cela n’a pas pu être fait
refused-text = Rien n’a été modifié. Les motifs sont indiqués en haut de cette page.
refused-back = Retour à mes tâches
failed-title = Le service est momentanément indisponible
failed-text = Rien n’a été modifié. Veuillez réessayer dans quelques minutes. Si le problème persiste, écrivez au secrétariat du fonds en indiquant l’heure et l’adresse de la page.
