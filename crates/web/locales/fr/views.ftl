# Catalogue views. Wording is our own translation, to be reviewed by a native speaker. # review

## Search and comparison
facets-more = Autres filtres
names-title = Titres et noms
compare-title = Comparer des États
compare-lead = Jusqu’à quatre États côte à côte : ce qui est recensé pour chaque thème et par quelle voie l’État est concerné. Les mêmes lignes dans le même ordre pour tous ; rien ici n’établit de classement ni ne porte de jugement.
compare-state = État { $n }
compare-do = Comparer
compare-none = Choisissez ci-dessus un à quatre États.
compare-overview = Vue d’ensemble
compare-by-theme = Par thème
compare-theme-not-said = Thème non précisé
compare-more = En savoir plus
compare-state-page = Page de cet État
compare-reached = Concerné par l’intermédiaire de
compare-all = Toutes les fiches ({ $n })
compare-no-record = Aucune fiche

## Timeline
timeline-title = Chronologie
timeline-lead = Quand les programmes se sont déroulés, d’après ce qu’indiquent leurs sources. Ce qui n’est pas indiqué n’est pas représenté.
timeline-text = Une barre par fiche sur une échelle d’années. Le tableau donne les mêmes dates.
timeline-filters = Modifier les mots et les filtres
timeline-table = Fiches et périodes
timeline-undated = Fiches sans date : { $n }. Elles ne figurent que dans le tableau.
timeline-said = Début et fin précisés
timeline-open = Fin non précisée ; représenté jusqu’à la date de la source
timeline-day = Un seul jour est connu

## Calendar
record-as-of-month = Date de référence :
compare-no-state = Aucun
calendar-title = Calendrier
calendar-lead = Cours, exercices et conférences du catalogue, réunions du mécanisme et appels du fonds.
calendar-month = Afficher par mois
calendar-list = Afficher en liste
calendar-before = Mois précédent
calendar-after = Mois suivant
calendar-latest = Dernier mois avec des activités :
calendar-next = Prochain mois avec des activités :
calendar-none = Rien n’est recensé pour cette période. Choisissez un autre mois ou une autre année, ou retirez un filtre.
calendar-none-coming = Aucune activité à venir n’est recensée.
calendar-apart = Ce mois-ci, sans jours précis
calendar-feed = Flux de calendrier (iCalendar)
calendar-feed-hint = Donnez cette adresse à votre logiciel de calendrier, qui se mettra à jour de lui-même. Le flux contient ce qui a des jours précis.
calendar-rule = Du catalogue, le calendrier montre ce dont la source date le début et la fin au mois ou au jour près. Ce qui n’a qu’une année, ou pas de fin, figure dans la chronologie.
calendar-for = Pour l’État
calendar-kind = Nature
calendar-month-only = La source n’indique que le mois
calendar-eligible = États admissibles selon l’appel
calendar-table = Événements
calendar-all = Tout le calendrier
weekday-1 = Lun
weekday-2 = Mar
weekday-3 = Mer
weekday-4 = Jeu
weekday-5 = Ven
weekday-6 = Sam
weekday-7 = Dim
event-course = Cours ou atelier
event-exercise = Exercice
event-conference = Conférence ou échange
event-meeting = Réunion du mécanisme
event-call = Appel du fonds
event-call-opens = Ouverture de l’appel
event-call-closes = Date limite de l’appel

## Documents
documents-title = Documents
documents-lead = Guides, boîtes à outils, stratégies et positions nationales : ce qu’est chaque document et où le lire.
documents-none = Aucun document n’est recensé ici. Retirez un filtre ou essayez d’autres mots.
documents-not-exhaustive = Cette liste n’est pas exhaustive. Qu’un document ne soit pas recensé ne signifie pas qu’il n’existe pas.
document-words = Mots du titre, du résumé ou de l’éditeur
document-kind = Nature du document
document-kind-guide = Guide
document-kind-toolkit = Boîte à outils
document-kind-strategy = Stratégie ou politique nationale
document-kind-position = Position nationale
document-kind-assessment = Évaluation
document-kind-outcome = Document issu d’une conférence ou d’un processus
head-document = Document
document-publisher = Publié par
document-date = Date
document-read = Où le lire
document-open = Ouvrir
document-no-scores = Seuls l’existence, la date et l’adresse d’une évaluation sont enregistrées ; jamais ses conclusions ni une note.
document-copy-of = Notre copie : { $name }
document-copy-licence = Prise le { $date }. Autorisée par : { $licence }
document-states = Des États
document-source = Origine de cette fiche
document-new = Ajouter un document
document-new-lead = Une autre personne consulte l’adresse avant la publication. Laissez vide ce qui n’est pas connu.
document-translations = Titre dans d’autres langues
document-links-hint = Une par ligne : le code de la langue, une espace et l’adresse, p. ex. fr https://example.org/guide.pdf. Sans code si la langue n’est pas connue.
document-states-hint = De qui émane la stratégie, la position ou l’évaluation. Un par ligne : noms dans l’une des six langues, ou codes tels que FJI.
document-summary-hint = Une phrase, dans vos propres mots. Laissez vide pour une évaluation.
document-source-hint = Un document avec son paragraphe, ou qui l’affirme.
document-opened-yes = J’ai ouvert l’adresse et elle mène à ce document
document-confirm-text = L’adresse mène toujours à ce document.
document-copy = Copie conservée
document-copy-text = Ne conservez une copie que si une licence ou l’éditeur l’autorise ; chacun pourra alors la lire ici.
document-licence = Ce qui l’autorise
document-licence-hint = Le nom de la licence, ou la lettre de l’éditeur avec sa date.
document-file = Fichier
document-keep = Conserver la copie
document-withdraw-text = Le document ne figure plus sur la liste publique. Cette action est irréversible.
done-document-submitted = Le document est présenté et attend d’être vérifié.
done-document-ended = Le document n’est plus destiné à être publié.
done-document-kept = La copie est conservée.
task-verify-documents = Vérifier les documents présentés
task-publish-documents = Publier les documents vérifiés
state-document-submitted = Présenté
state-document-verified = Vérifié
state-document-rejected = Rejeté
state-document-published = Publié
state-document-withdrawn = Retiré
action-document-submit = Document présenté
action-document-revise = Document modifié
action-document-verify = Document vérifié
action-document-publish = Document publié
action-document-confirm = Document confirmé
action-document-withdraw = Document retiré
action-document-reject = Document rejeté
action-document-keep = Copie conservée

## States
state-documents = Stratégies, positions et autres documents
state-documents-none = Aucun document de cet État n’est recensé. Cela ne signifie pas qu’il n’y en a pas.
state-documents-all = Tous les documents de cet État
state-assessments = Évaluations
state-assessments-none = Aucune évaluation n’est recensée.
state-calendar = À venir
compare-with = Comparer avec d’autres États
contact-point = Interlocuteur désigné
contact-point-said = Déclaré par l’État lui-même. Date de référence : { $date }
contact-point-text = Seuls le oui ou le non et la date sont conservés, et chacun les voit. L’identité de l’interlocuteur reste dans le répertoire lui-même.
contact-point-nominated = Votre État a-t-il désigné un interlocuteur pour le répertoire ?
contact-point-on = Date de référence
own-state-title = Ce que votre État dit de lui-même
own-state-lead = Aucune réponse n’est obligatoire. Vous pouvez modifier vos réponses à tout moment.
own-state-save = Enregistrer
own-gaps = Lacunes par thème
own-gaps-text = Les thèmes pour lesquels rien n’est recensé pour votre État ne sont visibles que de votre État et du gestionnaire du fonds, sauf si votre État accepte que chacun les voie.
own-gaps-shown = Chacun peut-il les voir ?
done-own-state = La déclaration de votre État est enregistrée.
action-profile-declare = Déclaration relative à l’interlocuteur
action-profile-agree = Réponse sur la visibilité des lacunes

## Gaps of States
gaps-states-title = États par thème
gaps-states-lead = Ce qui est recensé pour chaque État par thème et par état d’avancement, ce qui se termine dans les six mois et les thèmes pour lesquels rien n’est recensé.
gaps-states-rule = Les lacunes d’un État ne sont montrées qu’à cet État et au gestionnaire du fonds, et à tous dès que l’État y a consenti.
gaps-states-none = Aucun État dont vous pouvez voir les lacunes ne figure ici. Consultez plutôt les régions, ou connectez-vous pour votre État.
gaps-source-date = Date :
gaps-source-undated = Date non précisée
gaps-named = nommément
gaps-reached = par l’intermédiaire d’une région ou d’une organisation
gaps-ending = Se termine dans les six mois : { $n }

## Refusals
refusal-reading-language = Commencez la ligne par le code d’une langue, de deux ou trois lettres, ou par l’adresse.
refusal-document-state-missing = Nommez l’État dont émane la stratégie, la position ou l’évaluation.
refusal-assessment-link-only = D’une évaluation, on ne conserve que l’existence, la date et l’adresse. Laissez le résumé vide et ne conservez pas de copie.
refusal-document-summary-long = Le résumé est trop long. Indiquez en une ou deux phrases de quoi traite le document.
refusal-licence-missing = Indiquez ce qui autorise une copie : la licence ou la lettre de l’éditeur.
refusal-not-your-state = Seule la mission de cet État peut le déclarer.

## Demonstration
demo-clock-year = Un an et un mois plus tard : les fiches non confirmées du catalogue sont signalées
month-of-year = { $month ->
        [1] { month-january }
        [2] { month-february }
        [3] { month-march }
        [4] { month-april }
        [5] { month-may }
        [6] { month-june }
        [7] { month-july }
        [8] { month-august }
        [9] { month-september }
        [10] { month-october }
        [11] { month-november }
       *[12] { month-december }
    } { $year }

## Ways that readers look for

home-programmes = Les programmes de renforcement des capacités existants : pour qui, par qui, avec carte, calendrier et comparaison.
search-words = Mots
search-state-page = Voir ce qui est recensé pour cet État
theme-elsewhere = Dans d’autres nomenclatures
record-link-footnote = Mentionnée dans la source, note { $note }
