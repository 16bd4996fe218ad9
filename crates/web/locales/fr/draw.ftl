# The draw among equals: how its seed is made, on the call, in the office and on the public pages.

draw-title = Tirage au sort
draw-lead = Si des listes restent à égalité après application de toutes les règles et de toutes les notes, un tirage au sort les départage. Son résultat découle d’un nombre, la graine, que personne ne peut choisir.
draw-seed-title = Comment la graine est formée
param-draw-source = Source de la graine du tirage au sort
field-draw-source = Source de la graine du tirage au sort
choice-sealed = Graine scellée lors de la validation de l’appel
choice-drand = Tour de drand, source publique d’aléa
# review
choice-co-chairs = Secrets des deux coprésidents de la structure de gouvernance
draw-how-sealed = Lors de la validation de l’appel, le système crée une graine secrète et en publie l’empreinte. La graine elle-même est publiée avec la liste, et chacun peut vérifier qu’elle a bien cette empreinte.
# review
draw-how-drand = La graine est tirée d’un tour de drand, source publique d’aléa gérée en commun par des organisations indépendantes. Le numéro du tour est fixé lors de la validation de l’appel, et le tour n’est émis qu’après la date limite ; nul ne peut le connaître auparavant.
draw-how-co-chairs = La graine est formée de deux secrets. Avant la date limite, chacun des deux coprésidents publie l’empreinte d’un secret ; après la date limite, chacun révèle son secret. Aucun des deux ne peut choisir seul la graine.

## The call and the public pages

# $place is 1 or 2.
draw-chair = Coprésident { $place }
draw-chair-hint = Seulement si la graine est formée par les coprésidents : un membre de la structure de gouvernance qui ne participe pas à la sélection. Le nom est publié avec l’appel.
draw-co-chairs = Coprésidents et éléments fournis
head-co-chair = Coprésident
draw-chain = Chaîne de drand
draw-round = Numéro du tour
draw-round-at = Moment de l’émission
draw-signature = Signature du tour
draw-signature-none = Pas encore saisie
draw-stand-by = Empreinte de la graine de réserve (SHA-256)
draw-seed-open = Pas encore connue
draw-seed-kept = Publiée avec la liste
draw-digest-none = Non fournie
draw-secret-none = Non révélé
draw-secret-kept = Révélé ; publié avec la liste
draw-secret-replaced = Manquant ; remplacé
# $time is a moment; $reason are a person's words.
draw-replaced-drand = Le { $time }, le gestionnaire du fonds a décidé que ce qui manquait est remplacé par le tour de drand indiqué ci-dessous, qui était alors encore à venir. Motif : { $reason }
draw-replaced-sealed = Le { $time }, le gestionnaire du fonds a décidé que ce qui manquait est remplacé par la graine de réserve. Motif : { $reason }
draw-check = Comment vérifier la graine
draw-check-round = Le tour et sa signature sont affichés à l’adresse suivante :
draw-check-signature = L’empreinte de la signature est la graine :
draw-check-randomness = L’empreinte de la signature remplace ce qui manquait :
draw-check-sealed = La graine a l’empreinte publiée avec l’appel :
draw-check-stand-by = La graine de réserve a l’empreinte publiée avec l’appel :
draw-check-secret = Ce secret a l’empreinte fournie avant la date limite :
draw-check-both = L’empreinte des deux éléments, chacun sur une ligne, est la graine :

## The page in the office

draw-commit-title = Publier l’empreinte de votre secret
draw-commit-text = L’empreinte est publiée avec l’appel et ne peut plus être modifiée ensuite. Fournissez-la avant le { $time }. Conservez le secret lui-même : il vous sera demandé après la date limite.
draw-commit-button = Publier l’empreinte
field-digest = Empreinte du secret (SHA-256)
draw-digest-hint = 64 chiffres hexadécimaux : 0 à 9 et a à f.
draw-make = Créer un secret dans ce navigateur
draw-make-keep = Voici votre secret. Il n’est affiché que maintenant et n’est pas envoyé. Conservez-le en lieu sûr avant de publier son empreinte, qui figure désormais dans le champ.
draw-by-hand = Créer le secret vous-même
draw-by-hand-text = Sur votre propre ordinateur, cette commande écrit un secret dans le fichier secret.txt et affiche son empreinte.
draw-reveal-title = Révéler votre secret
draw-reveal-text = La date limite est passée. Saisissez le secret dont vous avez fourni l’empreinte. Il n’est montré à personne avant la publication de la liste.
draw-reveal-button = Révéler le secret
field-secret = Secret
draw-secret-hint = Exactement tel que vous l’avez conservé, sur une seule ligne.
draw-yours-committed = L’empreinte de votre secret est publiée. Après le { $time }, revenez sur cette page et révélez le secret.
draw-yours-revealed = Vous avez révélé votre secret. Plus rien ne vous est demandé.
# $round is a number without separators; $time is a moment.
draw-round-ahead = Le tour { $round } de drand est émis le { $time }. Sa signature pourra être saisie à partir de ce moment.
draw-signature-title = Saisir la signature du tour
draw-signature-text = Le tour { $round } de drand a été émis le { $time }. Copiez sa signature depuis n’importe quelle page qui affiche les tours de drand. Elle est vérifiée ici ; aucun autre serveur n’est interrogé.
field-signature = Signature du tour
draw-signature-hint = 96 chiffres hexadécimaux : 0 à 9 et a à f.
draw-signature-button = Vérifier et enregistrer
draw-replace-title = Remplacer ce qu’un coprésident n’a pas fourni
draw-replace-text = Ce qui manque actuellement :
draw-replace-warning = Cette décision est définitive. Les coprésidents indiqués ici ne pourront plus révéler de secret.
field-with = Ce qui remplace l’élément manquant
draw-with-hint = Pour drand, le premier tour émis une heure après cette décision, que personne ne connaît encore.
draw-replace-button = Remplacer ce qui manque
draw-no-digest = N’a pas fourni d’empreinte avant la date limite
draw-no-secret = N’a pas révélé le secret
done-draw-committed = L’empreinte de votre secret est publiée.
done-draw-revealed = Votre secret a été accepté.
done-draw-replaced = Ce qui manquait a été remplacé.
done-draw-signature = La signature est authentique et a été enregistrée.
task-draw-commit = Publier l’empreinte de votre secret pour le tirage au sort
task-draw-reveal = Révéler votre secret pour le tirage au sort
task-draw-replace = Décider de ce qu’un coprésident n’a pas fourni pour le tirage au sort
task-draw-enter = Saisir la signature du tour de drand
state-draw-waiting = Graine pas encore fixée
state-draw-fixed = Graine fixée
action-draw-commit = Empreinte d’un coprésident publiée
action-draw-reveal = Secret d’un coprésident révélé
action-draw-replace = Élément manquant du tirage au sort remplacé
action-draw-enter = Signature du tour de drand saisie

## What is refused

refusal-draw-not-ready = La sélection ne peut pas encore être lancée, car la graine du tirage au sort n’est pas complète. La page du tirage au sort indique ce qui manque.
refusal-draw-chair-missing = Désignez deux coprésidents, puisque la graine doit être formée par eux.
refusal-draw-chair-twice = Choisissez deux personnes différentes comme coprésidents.
refusal-draw-chair-not-board = Un coprésident doit être membre de la structure de gouvernance et ne pas participer à la sélection. Choisissez une autre personne.
refusal-draw-no-chain = Aucune chaîne de drand n’est connue ici. Choisissez une autre source, ou faites charger les données de référence.
refusal-draw-deadline-past = Les empreintes étaient acceptées jusqu’au { $time }.
refusal-draw-committed-before = Vous avez déjà fourni une empreinte. Elle ne peut plus être modifiée.
# $count is a number of characters.
refusal-draw-digest-unreadable = Une empreinte compte 64 chiffres hexadécimaux (0 à 9, a à f) ; nombre de caractères saisis : { $count }. Vérifiez votre saisie.
refusal-draw-digest-taken = Cette empreinte a déjà été publiée. Créez un secret qui vous soit propre.
refusal-draw-before-deadline = Cela n’est possible qu’après la date limite, le { $time }.
refusal-draw-replaced = Ce qui manquait a été remplacé. Aucun secret n’est plus accepté.
refusal-draw-not-committed = Vous n’avez pas fourni d’empreinte avant la date limite. Aucun secret ne peut être accepté.
refusal-draw-revealed-before = Vous avez déjà révélé votre secret.
refusal-draw-secret-other = Ce n’est pas le secret dont vous avez fourni l’empreinte. Vérifiez qu’il ne manque aucun caractère et qu’il n’y en a pas en trop.
refusal-draw-nothing-missing = Il ne manque rien qui puisse être remplacé.
refusal-draw-no-round = Aucune signature n’est attendue.
refusal-draw-round-to-come = Le tour n’est émis que le { $time }. Saisissez sa signature après ce moment.
refusal-draw-signature-unreadable = Une signature compte 96 chiffres hexadécimaux (0 à 9, a à f) ; nombre de caractères saisis : { $count }. Vérifiez votre saisie.
refusal-draw-signature-other = Ce n’est pas la signature du tour { $round } de la chaîne indiquée dans l’appel. Vérifiez le numéro du tour et la chaîne.
