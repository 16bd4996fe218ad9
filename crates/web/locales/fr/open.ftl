# Open data: the API, feeds, data sets, the nightly file. Terms follow the vocabularies.

## The page “Open data”

nav-open-data = Données ouvertes
open-title = Données ouvertes
open-lead = Tout ce qui est public ici peut être lu par des logiciels, sans inscription : fiche par fiche, sous forme de flux ou en une seule fois.
open-api = Interface de programmation (API)
open-api-text = Le contenu de chaque page publique est aussi fourni sous forme de données, sous /api/v1. Les listes sont données par parties ; chacune indique l’adresse de la suivante. Les réponses peuvent être lues depuis n’importe quel site.
open-api-page = Adresses de l’API
open-api-page-about = Chaque adresse et ce qu’elle accepte, pour les lecteurs humains
open-openapi = Description de l’API (OpenAPI 3.1)
open-openapi-about = La même chose pour les logiciels, en anglais
open-whole = Tout en un seul fichier
open-whole-text = Établi chaque nuit : toutes les fiches publiques en lignes JSON et en CSV, avec la liste des fichiers, leurs empreintes et l’entrée du journal sur laquelle ils reposent.
open-whole-none = Le fichier n’a pas encore été établi. Il l’est une fois par jour ; revenez plus tard.
open-download = Tout télécharger (ZIP)
open-manifest = Liste des fichiers et de leurs empreintes (JSON)
open-files-first = Les fichiers contiennent les { $most } premières de ces fiches. Tout ce qui est public se trouve dans un seul fichier à la page « Données ouvertes » et, par parties, dans l’API.
open-files = Fichiers contenus
open-date = État au début du
open-size = Octets
open-log = Dernière modification publique incluse
open-records = Fiches
open-feeds = Flux
open-feed-about = Ajoutez vos mots et filtres à l’adresse, comme sur la page des programmes
open-changes-about = Ce qui a été ajouté, confirmé, contesté ou retiré, le plus récent d’abord
open-catalogues = Pour les catalogues et les moteurs de recherche
open-dcat = Catalogue des jeux de données (DCAT-AP 3)
open-dcat-about = En JSON-LD, à moissonner par les portails de données ouvertes
open-sitemap = Plan du site (XML)
open-sitemap-about = Toutes les pages publiques en six langues ; les pages des fiches les décrivent selon schema.org
open-licence = Licence
open-licence-text = La rédaction et l’agencement des données sont sous licence Apache 2.0. Les noms des programmes et des organisations appartiennent à leurs titulaires ; les noms des États et les textes cités de l’Organisation des Nations Unies restent soumis à ses conditions.
open-citation = Comment citer
open-citation-text = { $fund } : données ouvertes du catalogue des programmes. { $href } (consulté le { $date }).
open-parameters = Paramètres acceptés
open-meaning = Signification
open-values = Valeurs
open-several = Plusieurs à la fois

## Lists

open-list-empty = Cette liste est encore vide.
open-members = Membres à ce jour
# review
open-actors-title = Acteurs
open-actors-lead = Qui finance, dirige, exécute ou accueille des programmes : une seule fiche pour chacun, quels que soient ses noms.
open-themes-title = Thèmes
open-themes-lead = Les thèmes de l’état des lieux, avec le nombre de fiches de chacun.
open-regions-title = Régions
open-regions-lead = Les régions telles que les programmes les nomment. Lorsqu’il n’existe pas de liste convenue de leurs États, aucune n’est donnée.
open-regions-as-of = Liste
open-organisations-title = Organisations d’États
open-organisations-lead = Organisations dont la composition datée indique qui est concerné par un programme destiné « à tous les membres ».

## Feeds

programmes-atom = Suivre les fiches affichées (flux Atom)
feed-changes = Modifications du catalogue (flux Atom)
feed-withdrawn = Une fiche qui n’est plus publique

## What the addresses of the API answer

api-programmes = Programmes de renforcement des capacités, par mots et facettes
api-programmes-csv = Ce que montre une recherche, au format CSV
api-programme = Un programme et tout ce que dit sa fiche
api-state = Ce qui nomme un État et ce qui le concerne
api-theme = Un thème et ses fiches
api-themes = Les thèmes de l’état des lieux
api-actor = Un acteur sous tous ses noms, et ses fiches
api-actors = Qui finance, dirige, exécute ou accueille des programmes
api-region = Une région telle que les programmes la nomment, et ses fiches
api-regions = Les régions telles que les programmes les nomment
api-organisations = Organisations d’États, avec leur composition datée
api-feed = Ce que montre une recherche, en flux Atom
api-changes = Les modifications du catalogue, en flux Atom
api-dcat = Le catalogue des jeux de données (DCAT-AP 3)
api-manifest = Ce que contient le fichier complet établi chaque nuit
api-contributions-csv = Le tableau public des contributions, au format CSV
api-call = Un appel avec son calendrier, ses règles et son tirage au sort
api-call-rules = Les règles de sélection d’un appel
api-rules = Les règles de sélection en vigueur
api-parameters-version = Une version des paramètres
api-round = Le résultat publié d’un appel
api-round-instance = La copie publique des données de la décision, pour vérifier un résultat
api-round-result = Un résultat avec sa preuve
api-statement = Les états financiers publics d’une année
api-statement-csv = Les états financiers publics d’une année, au format CSV
param-q = Mots, noms d’États ou d’organisations, dans l’une des six langues
param-limit = Nombre d’éléments par partie
param-cursor = Début de la partie : repris de « next » dans la partie précédente
param-seq = À partir de cette entrée du journal, en remontant
path-record = Code de la fiche
path-number = Numéro
path-alpha3 = Code de l’État, trois lettres
path-code = Code
path-year = Année
openapi-title = Données publiques du fonds et du catalogue des programmes
openapi-summary = Tout ce qui est public, en lecture, sans inscription.
openapi-description = Les listes donnent une partie, le total et l’adresse de la partie suivante, qui est null à la fin. Ce qu’une source n’indique pas est null ou vide : inconnu, jamais « aucun ». Conservez l’ETag d’une réponse et renvoyez-le : une réponse inchangée ne coûte rien.
openapi-problem = La requête ne peut recevoir de réponse : tout ce qui n’y est pas correct
openapi-not-modified = Ce que vous avez est toujours valable
openapi-not-found = Cela n’existe pas ou n’est pas public
openapi-etag = Représente les octets de la réponse
openapi-last-modified = Depuis quand il en est ainsi, si on le sait
api-document = Un document et où le lire
api-calendar = Ce qui a des dates, pour d’autres calendriers (iCalendar)
api-campaign = Une campagne : lettres, qui a répondu, les réponses
api-campaign-reply = Une réponse à une campagne, en entier
param-view = En liste ou par mois
param-month = Mois, par exemple 2026-05
param-event = Type d’événement
path-key = Auteur de la réponse : code de l’État ou de l’entité

## What is wrong with a question

problem-title = La requête ne peut être traitée telle quelle
problem-detail = Constats : { $n }
refusal-param-unknown = Il n’y a pas de paramètre « { $name } » ici. Les plus proches : { $some }.
refusal-param-value = « { $value } » n’est pas une valeur de ce paramètre. Les plus proches : { $some }.
refusal-param-count = « { $value } » n’est pas un nombre entier compris entre { $least } et { $most }.
refusal-param-year = « { $value } » n’est pas une année. Écrivez quatre chiffres, par exemple 2026.
refusal-param-twice = Ce paramètre ne peut figurer qu’une fois.
refusal-param-cursor = Ce n’est pas un curseur de cette requête. Reprenez tel quel « next » de la partie précédente, ou recommencez sans curseur.

## The data sets

dataset-programmes = Programmes, projets et produits de renforcement des capacités dans le domaine de la sécurité du numérique : pour qui, par qui, quand, avec la source de chaque champ. Non exhaustif.
dataset-names-title = Noms et codes
dataset-names = États et groupes datés, organisations et composition datée, régions, acteurs sous tous leurs noms, et vocabulaires en six langues.
dataset-contributions = Contributions au fonds : annoncées, signées et reçues, jamais additionnées. Les donateurs qui ont demandé à ne pas être nommés figurent ensemble sur une ligne.
dataset-calls = Appels à candidatures, avec leur calendrier et leurs règles.
theme-international = Questions internationales
theme-taxonomy = Thèmes de données de l’Union européenne
