# Campagnes de collecte. Les termes suivent les vocabulaires ; review signale ce qui n'a pas de forme officielle.

campaigns-title = Collecte de réponses
campaigns-lead = Les États Membres, les entités du système des Nations Unies et d’autres sont invités à indiquer l’appui au renforcement des capacités qu’ils apportent, qu’ils reçoivent et dont ils ont besoin. Chaque réponse peut être lue intégralement.
campaigns-none = Aucune campagne n’a encore été ouverte.
campaigns-office-lead = Une campagne comporte des lettres en six langues, une date limite et un questionnaire sans question obligatoire.
campaigns-office-none = Il n’y a pas encore de campagne. Commencez-en une : ses lettres sont déjà rédigées et peuvent être modifiées.
head-campaign = Campagne
head-reply = Réponse
head-reply-of = Réponse de
head-reply-sent = Envoyée
head-marks = Mentions

## In the office

campaign-new = Commencer une campagne
campaign-new-lead = Rien ne part avant que le gestionnaire du fonds n’ouvre la campagne. Dans les lettres, { "{" }deadline{ "}" } représente la date limite et { "{" }link{ "}" } l’adresse.
campaign-edit = Modifier le projet
campaign-keep = Enregistrer le projet
campaign-titles = Titre
campaign-letter-hint = Écrivez { "{" }deadline{ "}" } là où doit figurer la date limite et { "{" }link{ "}" } là où doit figurer l’adresse.
campaign-sections = Sections du questionnaire
campaign-deadline = Date limite
campaign-deadline-hint = En temps UTC
campaign-open = Ouvrir la campagne
campaign-open-text = Les lettres deviennent publiques et des réponses peuvent être données. Les lettres ne peuvent plus être modifiées ensuite ; le délai peut être prolongé.
campaign-extend = Prolonger le délai
campaign-extend-text = Tout le monde peut lire la nouvelle date limite et le motif. Une date limite ne peut pas être avancée.
campaign-reason-hint = Tout le monde peut le lire.
campaign-close = Clore la campagne
campaign-close-text = Aucune réponse n’est plus acceptée, même tardive. Celles qui ont été envoyées restent lisibles.
campaign-discard = Abandonner le projet
campaign-discard-text = Le projet est abandonné. Cette action est irréversible.
campaign-paper = Saisir une réponse reçue sur papier
campaign-paper-text = Ce que vous saisissez est publié immédiatement, avec la mention qu’il a été saisi par le Secrétariat. Ce que l’État a enregistré lui-même reste inchangé.
campaign-public-page = Page publique
campaign-back = Revenir sans rien modifier
campaign-letters = Lettres
campaign-opened = Envoi des lettres
campaign-extension = Prolongation
campaign-extended-from = Du { $from } au { $to }
campaign-closed = Clôture
campaign-group-missions = Note verbale aux missions permanentes
campaign-group-un-entities = Lettre aux entités du système des Nations Unies
campaign-group-others = Courrier électronique aux autres entités
campaign-letter-missions =
    Le Secrétariat présente ses compliments aux missions permanentes et invite les États Membres à faire connaître leurs vues sur les programmes et les initiatives de renforcement des capacités qui existent actuellement dans le domaine de la sécurité du numérique, au sein et en dehors du système des Nations Unies.
    Les réponses sont attendues au plus tard le { "{" }deadline{ "}" }, à l’adresse { "{" }link{ "}" }, sous forme de feuille de calcul ou sur papier. Aucune question n’est obligatoire. Chaque réponse sera publiée telle qu’elle a été reçue.
campaign-letter-un-entities =
    Le Secrétariat saurait gré à votre organisation de lui communiquer, au plus tard le { "{" }deadline{ "}" }, des informations sur ses programmes et ses initiatives de renforcement des capacités dans le domaine de la sécurité du numérique.
    Le questionnaire se trouve à l’adresse { "{" }link{ "}" }. Aucune question n’est obligatoire. Chaque réponse sera publiée telle qu’elle a été reçue.
campaign-letter-others =
    Votre organisation est invitée à faire connaître, au plus tard le { "{" }deadline{ "}" }, ses programmes et ses initiatives de renforcement des capacités dans le domaine de la sécurité du numérique.
    Le questionnaire se trouve à l’adresse { "{" }link{ "}" }. Aucune question n’est obligatoire. Chaque réponse sera publiée telle qu’elle a été reçue.

## Who has answered

campaign-states-answered = États ayant répondu
campaign-of-states = Sur { $n } États sollicités, seuls ou dans une réponse conjointe
campaign-entities-answered = Autres entités ayant répondu
campaign-map = Réponses des États
campaign-answered = A répondu
campaign-answered-jointly = Cité dans une réponse conjointe
campaign-not-answered = N’a pas répondu
campaign-no-judgement = « N’a pas répondu » signifie seulement qu’aucune réponse n’a été reçue ici. Les réponses sont facultatives ; aucune conclusion n’est tirée de leur absence.
campaign-replies-states = Réponses d’États
campaign-replies-entities = Réponses d’autres entités
campaign-no-replies = Aucune à ce jour.
campaign-mark-late = Après la date limite
campaign-mark-extension = Pendant la prolongation
campaign-mark-joint = Réponse conjointe
campaign-way-web = Par les pages du site
campaign-way-sheet = Par feuille de calcul
campaign-way-paper = Sur papier, saisie par le Secrétariat
campaign-supplemented = Complétée : { $time }
campaign-reply-of = Réponse : { $who }
campaign-earlier = Version envoyée auparavant : { $time }
campaign-note-number = Numéro de la note verbale ou de la lettre
campaign-note-hint = S’il y en a un. Tout le monde peut le lire.
campaign-not-answered-here = N’a pas répondu
campaign-joint = Également donnée au nom de ces États
campaign-joint-hint = Uniquement pour une réponse conjointe : un État par ligne, dans n’importe quelle langue. Chacun doit avoir donné son accord.
campaign-joint-with = Dans une réponse conjointe envoyée par : { $who }
campaign-state-reply = Réponse au questionnaire
campaign-state-none = Aucune réponse n’a été reçue. Les réponses sont facultatives ; aucune conclusion n’est tirée de leur absence.

## The questionnaire

campaign-section-strategies = Stratégie et politique nationales
campaign-ask-strategies = Existe-t-il une stratégie ou une politique nationale de sécurité du numérique ? Depuis quand, et où peut-on la lire ?
campaign-section-international-law = Droit international
campaign-ask-international-law = Sur quels sujets existe-t-il une position nationale ou une formation, et où peut-on en prendre connaissance ?
campaign-section-norms = Normes de comportement responsable des États
campaign-ask-norms = Quelles normes vos activités de mise en œuvre concernent-elles, et comment ?
campaign-section-confidence-building = Mesures de confiance
campaign-ask-confidence-building = Quelles mesures vos activités concernent-elles, et comment ?
campaign-section-contact-point = Répertoire mondial d’interlocuteurs
campaign-ask-contact-point = Un interlocuteur a-t-il été désigné ? Ne donnez ni nom ni coordonnées : les réponses sont publiées.
campaign-section-assessments = Évaluations
campaign-ask-assessments = Quelles évaluations des capacités ont été faites, quand, et où peut-on les lire ? Ni résultats ni notes ne sont demandés.
campaign-section-programmes-given = Programmes offerts
campaign-ask-programmes-given = Quels programmes et initiatives exécutez-vous ou financez-vous, pour qui, depuis quand et jusqu’à quand ?
campaign-section-programmes-received = Programmes reçus
campaign-ask-programmes-received = De quels programmes et initiatives bénéficiez-vous, et jusqu’à quand ?
campaign-section-needs = Besoins
campaign-ask-needs = Dans quels domaines un appui est-il souhaité ? Cette réponse est publiée : n’écrivez ici que ce qui peut être public.
campaign-section-views = Avis et enseignements
campaign-ask-views = Qu’est-ce qui a bien fonctionné, que manque-t-il, que devrait faire l’Organisation des Nations Unies ?

## Writing a reply

campaign-reply-write = Rédiger la réponse
campaign-reply-private = Aucune question n’est obligatoire. Ce que vous écrivez n’est vu que par votre État ou votre entité tant que ce n’est pas envoyé.
campaign-reply-keep = Enregistrer
campaign-reply-preview = Enregistrer et prévisualiser
campaign-reply-send = Envoyer la réponse
campaign-reply-send-text = À partir de maintenant, tout le monde pourra lire la réponse. Un complément peut être envoyé plus tard ; ce qui a été envoyé reste lisible.
campaign-reply-sent-already = La réponse a été envoyée. Ce que vous modifiez ici reste privé tant que vous ne l’envoyez pas aussi.
campaign-reply-sent-see = Voir la réponse telle qu’envoyée
campaign-reply-back = Revenir à la réponse
campaign-reply-nothing = Rien n’est écrit qui n’ait déjà été envoyé.
campaign-reply-language = Langue de la réponse
campaign-not-open-any-more = Cette campagne n’accepte plus de réponses.
campaign-sheet = Avec une feuille de calcul
campaign-sheet-text = Remplissez les colonnes « { campaign-choose } », « { campaign-in-words } » et « { campaign-link } » de la feuille et chargez-la ici. Les lignes valables sont reprises dans la réponse enregistrée ; pour les autres, les erreurs vous sont indiquées. Rien n’est envoyé par cette opération. La feuille peut être dans l’une quelconque des six langues.
campaign-sheet-file = Feuille remplie (XLSX ou CSV)
campaign-sheet-load = Charger la feuille
campaign-sheet-workbook = Obtenir le questionnaire sous forme de classeur (XLSX)
campaign-sheet-template = Obtenir le questionnaire sous forme de feuille (CSV)
campaign-sheet-section = Section
campaign-sheet-question = Question
campaign-sheet-choices = Choix possibles
campaign-how-section = À laisser tel quel : indique à quelle section répond la ligne.
campaign-how-read = Pour lecture. Ce que vous y écrivez n’est pas repris.
campaign-how-chosen = Pour les sections à choix : ce qui s’applique, par son nom ou son code, chacun sur une ligne de la cellule ou séparé par un point-virgule. La cellule propose les choix ; on peut en écrire plusieurs.
campaign-how-text = Texte simple. À laisser vide si vous ne souhaitez pas répondre.
campaign-entity-name = Nom de l’entité
campaign-entity-kind = Type d’entité
campaign-entity-un = Du système des Nations Unies
campaign-entity-other = Autre
campaign-choose = Ce qui s’applique
campaign-in-words = Avec vos propres mots
campaign-link = Où l’on peut le lire
campaign-who = Auteur de la réponse
campaign-who-state = Un État
campaign-who-un = Une entité du système des Nations Unies
campaign-who-other = Une autre entité
campaign-respondent = Nom
campaign-respondent-hint = De l’État, dans n’importe quelle langue, ou de l’entité
campaign-came = Reçue le
done-campaign-kept = Le projet est enregistré.
done-campaign-opened = La campagne est ouverte.
done-campaign-extended = Le délai est prolongé.
done-campaign-closed = La campagne est close.
done-campaign-discarded = Le projet est abandonné.
done-reply-kept = La réponse est enregistrée. Elle n’a pas été envoyée.
done-reply-sent = La réponse est envoyée. Tout le monde peut la lire.
done-reply-recorded = La réponse est saisie et publiée.

## Workflow

state-campaign-draft = Projet
state-campaign-open = Ouverte
state-campaign-discarded = Abandonnée
state-campaign-closed = Close
state-campaign-reply-draft = En cours de rédaction
state-campaign-reply-sent = Envoyée
action-campaign-draft = Campagne préparée
action-campaign-edit = Projet de campagne modifié
action-campaign-discard = Projet de campagne abandonné
action-campaign-open = Campagne ouverte
action-campaign-extend = Délai d’une campagne prolongé
action-campaign-close = Campagne close
action-campaign-reply-save = Réponse enregistrée
action-campaign-reply-send = Réponse envoyée
action-campaign-reply-record = Réponse sur papier saisie
task-open-campaigns = Ouvrir ou abandonner les campagnes préparées
task-close-campaigns = Clore les campagnes dont le délai est passé, ou le prolonger
task-reply-campaign = Répondre au questionnaire, si vous le souhaitez
refusal-campaign-title-lang = Le titre { $lang } manque.
refusal-campaign-letter-lang = { $group } : le texte { $lang } manque.
refusal-campaign-sections-missing = Choisissez au moins une section du questionnaire.
refusal-campaign-deadline-past = La date limite doit être à venir.
refusal-campaign-not-later = La nouvelle date limite doit être postérieure à l’actuelle, { $deadline }.
refusal-campaign-runs-still = La date limite, { $deadline }, n’est pas encore passée.
refusal-campaign-not-open = La campagne n’est pas ouverte : aucune réponse n’est acceptée.
refusal-reply-empty = Aucune réponse n’a été donnée. Répondez à au moins une section avant l’envoi.
refusal-reply-day-outside = Choisissez un jour entre l’ouverture de la campagne et aujourd’hui.
refusal-reply-section-unknown = Cette campagne n’a pas de section « { $section } ».
refusal-section-twice = Une ligne précédente répond déjà à cette section.
refusal-nothing-to-choose = Cette section n’a pas de choix : répondez avec vos propres mots.
refusal-reply-sheet-part = Lignes reprises : { $good }. Non reprises : { $bad } ; chacune est indiquée ci-dessous avec son numéro.
