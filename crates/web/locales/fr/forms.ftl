# Labels of fields, hints beneath them, heads of tables and short words used on many pages.

## Words of many pages

answer-yes = Oui
answer-no = Non
filter = Filtrer
total = Total
history = Historique
history-empty = Il ne s’est encore rien passé.
entries = Écritures comptables
file-size = { $size } Ko

## Heads of tables and rows

head-account = Compte
head-after = Nouvelle valeur
head-allotment = Allocation
head-amount = Montant
head-before = Valeur antérieure
# Of a rule of selection: whether it keeps the list from having more points.
head-binds = Effet sur le résultat
head-call = Appel
head-changed = Dernière modification
head-changes = Modifications
head-closes = Clôture
head-comment = Commentaire
head-confirmed = Confirmation
head-cost = Coût, y compris les dépenses d’appui aux programmes
head-credit = Crédit
head-criterion = Critère
head-currency = Monnaie
head-date = Date
head-debit = Débit
head-decision = Décision citée
head-donor = Donateur
head-effective = En vigueur à partir du
head-finding = Constat
head-from = En vigueur à partir du
head-group = Groupe régional
head-hash = Empreinte
head-journal = Journal comptable
head-kind = Type de donateur
head-level = Niveau
head-limit = Limite
head-loaded = Chargement
head-log = Entrée du journal
head-measure = Mode de calcul
# A State of the United Nations (not the status of a record).
head-member-state = État
head-name = Nom
head-nominee = Personne candidate
head-offered = Offre
head-outcome = Résultat
head-parameter = Paramètre
head-points = Points
# Points gained if a limit were larger by one.
head-price = Prix en points
head-rate = Unités pour un dollar des États-Unis
head-reason = Motif
head-receipt = Numéro d’accusé de réception
head-reviewer = Examinateur ou examinatrice
head-reviewers = Examinateurs et examinatrices
head-roles = Rôles
head-rule = Règle
head-seats = Places
head-source = Source
# The status of a record in its workflow (not a State of the United Nations).
head-state = Statut
# Least developed country, landlocked developing country, small island developing State.
head-status = Groupes de pays
head-usd = Dollars des États-Unis
head-used = Utilisé
head-value = Valeur
head-version = Version
head-what = Quoi
head-when = Quand
head-who = Qui
head-why = Pourquoi

## Fields of the office

field-about = Description
field-active = Le compte peut être utilisé
field-allotment = Allocation, y compris les dépenses d’appui aux programmes
field-amount = Montant
field-account = Compte
field-anonymous = Le donateur a-t-il demandé par écrit à ne pas être nommé en public ?
field-comment = Commentaire
field-conflict = Avez-vous un conflit d’intérêts concernant ce dossier ?
field-currency = Monnaie
field-date = Date du document
field-decision = Décision des États
field-donor-kind = Type de donateur
field-donor-name = Nom du donateur
field-donor-state = État
field-effective = En vigueur à partir du
field-exit = Issue
field-file = Fichier
field-into = À inscrire sur la liste
field-journal = Journal comptable
field-login = Adresse électronique
field-measure = Mode de calcul
field-meeting = Réunion
field-memo = Mémorandum à la Haute-Représentante
field-name = Nom
field-new = Nouveau mot de passe
field-nights = Nuits
field-nomination = Candidature
field-note = Note à la mission
field-offered-on = Date de la lettre d’offre
field-office = Service ou ministère
field-out = À retirer de la liste
field-password = Mot de passe
field-present = Mot de passe actuel
# What to look for in a list.
field-q = Recherche
field-reason = Motif
field-reason-code = Motif de cette confirmation
field-reference = Référence
field-reviewer = Examinateur ou examinatrice
field-roles = Rôles
field-seats = Places
field-state = État
field-ticket = Prix estimatif du billet
field-tied = La lettre lie-t-elle l’argent à un usage particulier ?
field-tied-words = Les termes qui lient l’argent à un usage
field-title = Titre
field-words = Avec vos propres mots
hint-usd = En dollars des États-Unis.

## Fields of a nomination

field-family-name = Nom de famille
field-given-names = Prénoms
field-sex = Sexe, tel qu’indiqué dans le passeport
field-email = Adresse électronique de la personne candidate
field-post = Poste
field-employer = Ministère ou service
field-employer-type = Type d’employeur
field-duty-station = Lieu d’affectation
field-field = Domaine de travail
field-post-since = À ce poste depuis le
field-experience = Expérience de première main dans le poste actuel
field-contribution = Contribution envisagée à la réunion
field-benefit = Intérêt pour l’État
field-follow-up = Plan de suivi après la réunion
field-passport-until = Passeport valide jusqu’au
field-available = La personne candidate est-elle disponible tous les jours de la réunion ?
field-overlap = Une autre mission officielle coïncide-t-elle en partie avec la réunion ?
field-other-sponsor = Autre organisme finançant le même voyage
field-departure-city = Ville de départ
field-attend-all = La personne candidate assistera-t-elle à toutes les réunions officielles et participera-t-elle à toutes les activités de renforcement des capacités organisées en parallèle ?
field-report = La personne candidate présentera-t-elle un rapport détaillé si elle y est invitée ?
field-publish-name = La personne candidate consent-elle à la publication de son nom si elle est retenue ?
field-note-verbale = Note verbale
field-statement = Déclaration de la personne candidate
hint-email = La personne candidate accepte au moyen d’un compte à cette adresse.
hint-employer = En toutes lettres, comme il devrait figurer dans la correspondance.
hint-duty-station = Là où la personne candidate travaille la plupart des jours.
hint-experience = Ce que fait la personne candidate dans son poste actuel en rapport avec le sujet de la réunion.
hint-contribution = Ce que la personne candidate entend dire ou préparer, ou les travaux auxquels elle entend prendre part.
hint-benefit = Par exemple une petite délégation, ou aucun appui récent du fonds.
hint-follow-up = Ce qui sera fait dans le pays de ce qui aura été appris, et dans quel délai.
hint-passport = Il devrait être valide au moins six mois après la réunion. Aucune copie du passeport n’est demandée.
hint-other-sponsor = Indiquez tout autre fonds ou programme de bourses sollicité pour financer le même voyage.
hint-attend-all = La présence est relevée pendant la réunion.
hint-report = Après la réunion, si le fonds demande un rapport.
hint-publish-name = La réponse n’a aucune incidence sur la sélection. Le nom de l’État qui présente la candidature est publié dans tous les cas.
employer-type-government = Gouvernement
employer-type-other = Autre
duty-station-capital = Capitale
duty-station-seat-of-government = Siège du gouvernement, lorsqu’il n’est pas dans la capitale
duty-station-mission-new-york = Mission permanente à New York
duty-station-elsewhere = Ailleurs
# Choices of the field of work.
field-cyber-diplomacy = Diplomatie de la cybersécurité ou de la sécurité numérique
field-digital-policy = Politique numérique
field-policy = Politique en matière de sécurité du numérique et de son utilisation
field-technical = Domaine technique connexe
field-other = Autre
