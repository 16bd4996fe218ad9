# Plusieurs fiches à la fois : fichiers des contributeurs et d’autres portails.

## Sending a file

bulk-title = Plusieurs fiches à la fois
bulk-lead = Remplissez le modèle, une fiche par ligne, et envoyez-le. Vous voyez ensuite comment chaque ligne sera traitée et toutes les erreurs, par ligne et par colonne. Rien n’est présenté sans votre confirmation.
bulk-template = Modèle
bulk-template-text = Les en-têtes des colonnes peuvent être dans n’importe laquelle des six langues. Les valeurs d’une liste sont acceptées par leur nom dans chacune des langues, ou par leur code.
bulk-template-xlsx = Modèle sous forme de classeur (XLSX), avec les valeurs connues
bulk-template-csv = Modèle au format CSV, en-têtes seuls
bulk-send-title = Envoyer un fichier
bulk-send = Envoyer et examiner
bulk-file = Fichier
bulk-file-hint = XLSX ou CSV, au plus 8 Mo et 2 000 lignes. Les cellules contenant des formules ne sont pas acceptées.

## The template

bulk-own-id = Votre propre référence
bulk-title-in = Titre ({ $language })
bulk-label-in = { $label } ({ $language })
bulk-language-ar = arabe
bulk-language-zh = chinois
bulk-language-en = anglais
bulk-language-fr = français
bulk-language-ru = russe
bulk-language-es = espagnol
bulk-wrong = Erreurs
bulk-code = Code
bulk-sheet-records = Fiches
bulk-sheet-values = Valeurs
bulk-sheet-how = Mode d’emploi
bulk-column = Colonne
bulk-needed = À remplir obligatoirement
bulk-how = Ce qu’il faut écrire
bulk-how-words = Du texte, sans mise en forme
bulk-how-one = Une valeur de la feuille des valeurs, par son nom ou son code
bulk-how-many = Des valeurs de la feuille des valeurs, séparées par des points-virgules
bulk-how-actors = Des noms d’organisations dans n’importe quelle langue, séparés par des points-virgules
bulk-how-states = Des noms d’États dans n’importe quelle langue, ou des codes à trois lettres, séparés par des points-virgules
bulk-how-apart = Des noms, chacun sur une ligne de la cellule
bulk-how-amount = Des chiffres, avec un point décimal si nécessaire
bulk-how-parent = Le code d’une fiche du catalogue, ou votre propre référence d’une autre ligne
bulk-how-own = Un texte de votre choix. Si vous envoyez de nouveau une ligne avec la même référence, votre fiche est modifiée et non recréée.
bulk-place-file = Tout le fichier
bulk-place-row = Ligne { $line }
bulk-place-cell = Ligne { $line }, colonne { $column } « { $head } »
bulk-said = { $what }
bulk-said-at = { $column } « { $head } » : { $what }

## Files that were sent

imports-title = Fichiers envoyés
imports-none = Aucun fichier n’a été envoyé. Envoyez-en un pour présenter plusieurs fiches à la fois.
import-sent = Envoyé par
import-new = Nouvelles
import-changed = Modifiées
import-same = Inchangées
import-refused = Non retenues
import-submission = Fiches propres
import-from-portal = De { $portal }
import-taken-before = Vous avez déjà envoyé un fichier de même contenu, et il a été retenu :
import-of-file = Sur l’ensemble du fichier
import-refused-text = Les lignes contenant une erreur ne sont pas retenues. Elles vous sont rendues dans un fichier avec une colonne qui indique les erreurs : corrigez-les dans ce fichier et envoyez-le.
import-refused-xlsx = Lignes non retenues, en classeur (XLSX)
import-refused-csv = Lignes non retenues, en CSV
import-applied-at = Retenu le
import-apply-submission = Lignes à retenir : { $n }. Les nouvelles deviennent des fiches présentées en votre nom, à vérifier avant que quiconque ne les voie.
import-apply-exchange = Lignes à retenir : { $n }. Les nouvelles attendent d’être vérifiées ; les modifications de fiches publiées sont visibles immédiatement.
import-apply = Retenir ces lignes
import-nothing = Il n’y a aucune ligne à retenir dans ce fichier.
import-discard = Abandonner ce fichier
import-undo = Annuler l’importation
import-undo-text = Les fiches nouvelles de ce fichier sont retirées, les fiches modifiées redeviennent ce qu’elles étaient. Celles que quelqu’un a modifiées depuis restent en l’état ; elles sont ensuite énumérées.
import-back = Retour au fichier
import-outcome = Résultat
import-row = Ligne
import-comes-to = Modifications ou erreurs
import-rows = Lignes du fichier
import-rows-none = Aucune ligne ne correspond.
import-more = et { $n } de plus
import-change = { $field } : « { $before } » devient « { $after } »
import-external-added = Son identifiant dans le portail est ajouté
import-kept = { $field } reste en l’état : { $why }
import-kept-confirmed = son responsable a confirmé la fiche
import-kept-people = son responsable, un bénéficiaire ou un vérificateur l’a indiqué
import-kept-newer = ce qui y figure est plus récent
import-will-be-submitted = Devient une fiche présentée
import-nothing-changes = Rien ne change
import-left = Laissées en l’état
import-left-text = Quelqu’un a modifié ces fiches depuis ; leur importation n’a pas été annulée.
import-taken = Fiches issues de ce fichier
import-not-taken = Lignes qui n’ont pas été retenues

## Other portals

exchange-title = Échange avec d’autres portails
exchange-lead = Titre, bénéficiaires, bailleurs de fonds, début et fin en six langues, avec l’identifiant de chaque fiche sur d’autres portails. Ce qui arrive est montré avant d’être retenu, et peut être annulé.
exchange-rule = Ce qu’indique le responsable d’une fiche l’emporte sur ce qu’indique un portail, et le plus récent sur le plus ancien. Ce qu’un responsable a confirmé n’est jamais écrasé.
exchange-portal = Portail
exchange-portal-hint = Toujours le même nom pour le même portail : ses identifiants sont reconnus par ce nom.
exchange-address = Adresse du portail
exchange-licence = Licence de ses données
exchange-licence-hint = Telle que le portail l’indique, par exemple CC BY 4.0
exchange-as-of = Date des données
exchange-as-of-hint = Pour les lignes qui n’indiquent pas leur propre date
exchange-file-hint = CSV, JSON ou XLSX avec les colonnes de notre propre exportation, et l’identifiant dans le portail sous external_id
exchange-csv = Les fiches publiques dans ces colonnes, en CSV
exchange-json = Les mêmes en JSON
exchange-id = Code dans ce catalogue
exchange-external-id = Identifiant dans le portail
exchange-external-ids = Identifiants dans tous les portails
exchange-updated = Date de ce qu’indique la ligne
programmes-xlsx = Les fiches affichées, en classeur (XLSX)
programmes-exchange-csv = Les champs que les portails échangent, en CSV
programmes-exchange-json = Les champs que les portails échangent, en JSON
download-xlsx = En classeur (XLSX)

## What was done, what waits

done-import-previewed = Le fichier est lu. Rien n’est encore retenu : voyez comment chaque ligne serait traitée.
done-import-applied = Les lignes sont retenues.
done-import-discarded = Le fichier est abandonné.
done-import-undone = Ce que le fichier avait apporté est annulé.
state-import-previewed = Montré, non retenu
state-import-applied = Retenu
state-import-discarded = Abandonné
state-import-undone = Annulé
action-import-preview = Fichier de fiches envoyé
action-import-apply = Fichier de fiches retenu
action-import-discard = Fichier de fiches abandonné
action-import-undo = Fichier de fiches annulé
task-finish-imports = Retenir ou abandonner les fichiers que vous avez envoyés

## What is refused

refusal-term-unknown = « { $value } » ne figure pas parmi les valeurs possibles. La plus proche est « { $near } ».
refusal-name-unknown = « { $value } » n’est pas connu ici.
refusal-import-not-yours = Ce fichier a été envoyé par quelqu’un d’autre.
refusal-import-otherwise-now = Depuis que le fichier a été montré, quelque chose a changé, et le résultat serait différent. Envoyez-le de nouveau et examinez-le.
refusal-import-nothing-to-take = Il n’y a aucune ligne à retenir.
refusal-column-unknown = La colonne « { $column } » n’est pas connue ; son contenu n’est pas repris.
refusal-column-twice = La colonne « { $column } » figure deux fois ; la première est retenue.
refusal-column-missing = La colonne « { $column } » manque.
refusal-no-column-known = Aucun des en-têtes de la première ligne n’est connu. Utilisez les en-têtes du modèle, dans l’une des six langues.
refusal-own-reference-long = Une référence compte au plus 200 caractères.
refusal-own-reference-twice = Cette référence figure déjà à la ligne { $line }.
refusal-parent-not-taken = La ligne dont cette fiche fait partie n’est pas retenue. Corrigez-la d’abord.
refusal-record-twice = Une ligne précédente de ce fichier porte sur la même fiche.
refusal-two-records-meant = Cet identifiant est celui de la fiche { $code }, et non de celle que désigne le code.
refusal-record-gone = La fiche { $code } existe, mais n’est plus modifiable ({ $state }).
refusal-day-to-come = Cette date est à venir.

## What cannot be read

import-bytes = Ces octets ne sont pas du texte UTF-8. Dans l’ancien codage Windows-1252, ils se liraient « { $value } ». Enregistrez le fichier en « CSV UTF-8 » ou en XLSX.
import-utf16 = Le texte UTF-16 n’est pas bien formé. Enregistrez le fichier en UTF-8.
import-xlsx = Ce n’est pas un classeur XLSX lisible. Enregistrez-le de nouveau en XLSX, ou en CSV en UTF-8.
import-xls = C’est un ancien fichier Excel, ou un fichier protégé par mot de passe. Enregistrez-le en XLSX sans mot de passe.
import-unpacked = Décompressé, le classeur dépasse { $most } Mo ou compte trop de parties.
import-formula = Cette cellule contient une formule. Collez plutôt sa valeur.
import-error-cell = Cette cellule contient une erreur du tableur : « { $value } ».
import-cell-long = Cette cellule contient plus de { $most } caractères.
import-text-much = L’ensemble des textes dépasse { $most } Mo. Le reste n’a pas été lu.
import-sheet-none = Le classeur ne comporte aucune feuille visible.
