# Courriels et recherches enregistrées.

## Mail

mail-subject-campaign-open = Invitation à répondre
mail-subject-campaign-extended = Délai de réponse prolongé
mail-subject-campaign-reminder = La date limite de réponse approche
mail-subject-freshness = Une de vos fiches est à confirmer
mail-subject-search-confirm = Courriels sur une recherche : est-ce bien vous ?
mail-subject-search-news = Du nouveau pour une recherche que vous avez enregistrée
mail-text-campaign-open = Une collecte de réponses a été ouverte. La lettre, la date limite et le questionnaire se trouvent ici :
mail-text-campaign-extended = Le délai d’une collecte de réponses a été prolongé. La nouvelle date limite figure ici :
mail-text-campaign-reminder = La date limite d’une collecte de réponses approche et aucune réponse n’a été reçue de votre part. Les réponses sont facultatives. Le questionnaire se trouve ici :
mail-text-freshness = Une fiche que vous avez fournie au catalogue est à confirmer, afin que les lecteurs sachent si elle est toujours valable. Vous la trouverez ici :
mail-text-search-confirm = Quelqu’un a demandé que des courriels sur une recherche soient envoyés à cette adresse. Si c’est vous, activez l’envoi ici ; sinon, ne faites rien et l’adresse sera effacée après sept jours :
mail-text-search-news = Il y a du nouveau ou des changements pour une recherche que vous avez enregistrée. Vous les trouverez ici :
mail-foot = Ce courriel a été envoyé automatiquement. Il contient un lien et aucune information.
mail-stop = Sur la même page, un clic suffit pour mettre fin à ces courriels ; votre adresse est alors effacée.
mail-template-campaign-open = Campagne ouverte
mail-template-campaign-extended = Délai prolongé
mail-template-campaign-reminder = Rappel d’une date limite
mail-template-freshness = Fiche à confirmer
mail-template-search-confirm = Demande de confirmation des courriels
mail-template-search-news = Nouveautés d’une recherche enregistrée
mail-own-title = Courriels que je reçois
mail-address = Adresse
mail-language = Langue des courriels
mail-choose = Enregistrer
mail-own-searches = Recherches enregistrées
mail-own-none = Aucune recherche n’est enregistrée. Cherchez des programmes et choisissez « Courriels sur les nouveautés ».
mail-to-visitor = Un visiteur
mail-link = Où mène son lien
mail-again = Réessayer
mail-failed = Courriels non envoyés
mail-server-set = Un serveur de messagerie est défini : ce qui attend est envoyé le moment venu.
mail-server-none = Aucun serveur de messagerie n’est défini. Les courriels attendent que le paramètre mail_server soit indiqué.
mail-outbox-title = Courriels
mail-outbox-lead = Chaque courriel contient un lien et aucune information. Les adresses des visiteurs ne sont pas montrées ici.
mail-outbox-none = Aucun courriel n’a été écrit.
head-mail = Courriel
head-mail-to = Destinataire
head-written = Écrit
head-sent-or-next = Envoyé, ou prochain essai
head-tries = Essais
head-search = Recherche
head-saved = Enregistrée
head-last-mail = Dernier courriel
head-manage = Gérer
task-failed-mail = Voir les courriels non envoyés
done-mail-chosen = La langue est enregistrée.
done-mail-again = Le courriel attend d’être envoyé de nouveau.
privacy-mail = Quiconque enregistre une recherche laisse une adresse électronique. Elle ne sert qu’à ces courriels, ne figure pas dans le journal, n’est montrée à personne et est effacée lorsqu’il est mis fin aux courriels, ou après sept jours si elle n’est jamais confirmée. Les courriels contiennent un lien et aucune information.

## Saved searches

search-save-title = Courriels sur les nouveautés
search-save-lead = Lorsqu’une fiche publiée que trouve cette recherche est nouvelle ou modifiée, vous recevez un courriel, au plus une fois par jour.
search-save = Enregistrer la recherche
search-see = Voir la recherche
search-email = Adresse électronique
search-email-hint = Utilisée à cette seule fin et effacée lorsque vous mettez fin aux courriels.
search-visitor-text = Vous recevrez d’abord un courriel avec un lien. L’envoi des courriels ne commence que lorsque vous l’avez suivi.
search-own-text = Les courriels sont envoyés à l’adresse de votre compte, { $address }.
search-title = Recherche enregistrée
search-asked-text = Quelqu’un, peut-être vous, a demandé que des courriels sur une recherche soient envoyés à votre adresse.
search-confirm = Activer l’envoi des courriels
search-not-me = Ce n’était pas moi : effacer mon adresse
search-active-text = Lorsqu’il y a du nouveau, vous recevez un courriel, au plus une fois par jour.
search-stop-title = Mettre fin aux courriels
search-stop-text = L’adresse conservée pour cette recherche est effacée.
search-stop = Mettre fin aux courriels et effacer l’adresse
search-ended-text = Plus aucun courriel n’est envoyé pour cette recherche. L’adresse est effacée.
search-no-news = Rien de nouveau n’a été trouvé depuis l’enregistrement de la recherche.
search-news = Nouveau ou modifié
search-news-since = Depuis le courriel du { $time }
search-manage = Nouveautés et fin des courriels
done-search-asked = Si l’adresse est exacte, vous recevrez un courriel avec un lien. L’envoi des courriels commence lorsque le lien est suivi.
done-search-saved = La recherche est enregistrée.
done-search-confirmed = L’envoi des courriels est activé.
done-search-stopped = Il a été mis fin aux courriels et l’adresse est effacée.
refusal-search-too-long = Cette recherche est trop longue pour être enregistrée.
refusal-search-full = Aucune autre recherche ne peut être enregistrée pour le moment. Mettez fin à une recherche devenue inutile, ou revenez plus tard.

## Workflow

state-mail-queued = En attente
state-mail-sent = Envoyé
state-mail-failed = Non envoyé
state-saved-search-asked = À confirmer
state-saved-search-active = Active
state-saved-search-stopped = Terminée
state-saved-search-lapsed = Non confirmée
action-mail-try = Courriel pris en charge
action-mail-send = Courriel envoyé
action-mail-give-up = Courriel abandonné
action-mail-postpone = Courriel reporté
action-mail-requeue = Courriel remis en attente
action-mail-choice-set = Langue des courriels choisie
action-saved-search-ask = Courriels sur une recherche demandés
action-saved-search-save = Recherche enregistrée
action-saved-search-confirm = Courriels sur une recherche confirmés
action-saved-search-stop = Fin des courriels sur une recherche
action-saved-search-lapse = Recherche non confirmée supprimée
action-saved-search-tell = Courriel sur les nouveautés d’une recherche rédigé
action-campaign-remind = Rappel d’une campagne rédigé
action-programme-remind = Rappel d’une fiche rédigé
