# The page around every page, values, and what blocks and forms say.

product = Bursar

## Values

# { $currency } is a code such as USD; the space is a no-break space.
money = { $amount } { $currency }
percent = { $value } %
date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
time = { $date }, { $clock } UTC
month-january = janvier
month-february = février
month-march = mars
month-april = avril
month-may = mai
month-june = juin
month-july = juillet
month-august = août
month-september = septembre
month-october = octobre
month-november = novembre
month-december = décembre
# Read aloud in place of a dash.
nothing = Néant
# Beside words that exist in another language only.
in-ar = en arabe
in-zh = en chinois
in-en = en anglais
in-fr = en français
in-ru = en russe
in-es = en espagnol

## The page around every page

skip = Aller au contenu principal
menu = Menu
language = Langue
you-are-here = Vous êtes ici
sign-in = Se connecter
sign-out = Se déconnecter
signed-in-as = Connecté sous le nom de { $name }
title-error = Erreur : { $title }
error-summary = Il y a un problème
error-prefix = Erreur :
done-title = C’est fait
notice-title = Important
warning-prefix = Attention
data-as-of = Données au { $time }
log-head = Entrée { $seq } du journal
footer-links = En savoir plus sur ce site

## Blocks and forms

optional = facultatif
choose = Choisir
choose-all = Tous
up-to-characters =
    { $max ->
        [one] { $max } caractère au maximum.
        [many] { $max } de caractères au maximum.
       *[other] { $max } caractères au maximum.
    }
characters-left = Caractères restants : { $n }
characters-over = Caractères en trop : { $n }
file-types = Formats acceptés : { $types }
file-kept = Pièce jointe : { $name }
save-saved = Enregistré à { $time }
save-saving = Enregistrement en cours
save-failed = Non enregistré. Une nouvelle tentative suivra d’elle-même.
save-stale = Non enregistré : quelqu’un d’autre a modifié ceci entre-temps. Rechargez la page pour voir sa version.
save-signed-out = Non enregistré : vous êtes déconnecté. Reconnectez-vous dans un autre onglet ; votre saisie reste ici.
leave-unsaved = Votre saisie n’est pas encore enregistrée.
table-of-picture = Afficher les chiffres sous forme de tableau
change = Modifier
pages = Pages
pages-previous = Précédente
pages-next = Suivante
page-number = Page { $n }
pages-shown = { $from } à { $to } sur { $total }
