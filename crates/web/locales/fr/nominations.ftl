# Nominations: the list, the form step by step, endorsement, screening, acceptance.

nominations-title = Candidatures
nominations-table = Candidatures
nominations-none = Aucune candidature trouvée ici.
nominations-q-hint = Nom, code de l’État ou numéro d’accusé de réception.
nominee-unnamed = Personne pas encore nommée
begin-title = Présenter une candidature
begin-there = Candidatures déjà commencées pour cet appel
begin-text = Le projet est enregistré à chaque étape et peut être complété plus tard. Il ne compte qu’une fois avalisé par la mission permanente avant la date limite.
begin-button = Commencer un projet
nomination-edit = Compléter le formulaire
nomination-endorse = Avaliser
nomination-screen = Contrôler la recevabilité
nomination-withdraw = Retirer
# $number is a receipt number.
receipt-number = Candidature reçue. Numéro d’accusé de réception : { $number }
# $gaps is in the words of the project officer; $time and $until are moments.
returned-notice = Renvoyée pour correction le { $time } : { $gaps } Veuillez corriger le dossier et l’avaliser de nouveau au plus tard le { $until }. Il ne peut être renvoyé qu’une seule fois.
left-reason = Motif indiqué : { $reason }
rules-title = Conditions à remplir
screening-table = Conditions confirmées par la ou le responsable de projet
finding-met = Remplie
finding-not-met = Non remplie
# The answers alone do not decide; a person will.
finding-to-attest = À confirmer
rule-why-employer = Il n’est pas indiqué que l’employeur est le Gouvernement.
rule-why-station = Le lieu d’affectation n’est pas dans la capitale.
rule-why-field = Le domaine de travail indiqué est « Autre ».
rule-why-unanswered = Une réponse manque.
rule-why-no-note = La note verbale n’est pas encore jointe.
rule-why-no-statement = La déclaration de la personne candidate n’est pas encore jointe.
rule-why-quality = Il revient aux examinateurs d’apprécier l’expérience et les intentions.
rule-why-passport = Le passeport expire moins de six mois après la réunion.
rule-why-unavailable = La personne candidate n’est pas disponible tous les jours.
rule-why-overlap = Une autre mission coïncide en partie avec la réunion.
rule-why-undertaking = L’engagement n’a pas été pris.

## The form

step-person = La personne candidate
step-experience = Expérience et intentions
step-travel = Voyage
step-undertakings = Engagements
step-documents = Documents
step-complete = Complète
step-to-do = À faire
step-text = Tout ce que vous enregistrez est conservé, complet ou non. Vous pouvez quitter le formulaire à tout moment et continuer plus tard.
save-continue = Enregistrer et continuer
save-stop = Enregistrer et s’arrêter ici
documents-text = Joignez la note verbale qui nomme la personne candidate et la déclaration de celle-ci.
documents-done = Retour à la candidature
file-hint = PDF, PNG ou JPEG, 8 Mo au maximum.
file-attach = Joindre
file-replace = Remplacer
file-remove = Retirer

## Endorsement and withdrawal

endorse-title = Avaliser cette candidature
endorse-text = En l’avalisant, la mission permanente présente cette candidature au nom de son gouvernement. Veuillez vérifier ce que montrent les réponses.
endorse-warning = Une fois avalisé, le dossier ne peut être modifié que s’il est renvoyé pour correction.
endorse-button = Avaliser et présenter
endorse-gaps =
    { $count ->
        [one] { $count } réponse manque ou n’est pas claire. Complétez-la avant d’avaliser la candidature :
        [many] { $count } de réponses manquent ou ne sont pas claires. Complétez-les avant d’avaliser la candidature :
       *[other] { $count } réponses manquent ou ne sont pas claires. Complétez-les avant d’avaliser la candidature :
    }
withdraw-title = Retirer cette candidature
withdraw-warning = Une candidature retirée ne peut pas être rétablie. Jusqu’à la date limite, une nouvelle candidature peut être présentée.
withdraw-button = Retirer la candidature

## Screening

return-title = Renvoyer pour correction
return-text = Indiquez tout ce qui manque ou n’est pas clair. Un dossier ne peut être renvoyé qu’une seule fois, et seulement jusqu’à la fin des corrections.
return-button = Renvoyer à la mission
screen-title = Contrôler la recevabilité de cette candidature
screen-title-text = Les réponses figurent ci-dessous. Confirmez vous-même chaque condition et indiquez le motif. La mission permanente voit ce que vous confirmez.
screen-shows-met = Les réponses satisfont à cette condition.
screen-shows-not-met = Les réponses ne satisfont pas à cette condition.
screen-shows-to-attest = Les réponses seules ne permettent pas de trancher.
screen-met = Remplie
screen-not-met = Non remplie
screen-note-hint = À indiquer si une condition n’est pas remplie ; montré à la mission.
screen-button = Enregistrer le contrôle de recevabilité
reason-documents = Documents joints
reason-declaration = Déclaration dans le formulaire
reason-not-government = Ne représente pas un gouvernement
reason-not-capital = Ne travaille pas dans la capitale
reason-field = Domaine de travail
reason-experience = Expérience dans le poste actuel
reason-availability = Disponibilité
reason-passport = Validité du passeport
reason-undertaking = Engagement non pris
reason-duplicate = Appui d’un autre organisme

## Cost and acceptance

ticket-title = Estimer le prix du billet
ticket-button = Enregistrer l’estimation
accept-mission = Acceptation par la mission permanente
accept-nominee = Acceptation par la personne candidate
accepted-yes = Acceptation reçue
accepted-waits = Acceptation attendue
accept-title = Accepter l’appui financier
accept-text = La mission permanente confirme que la personne candidate sera présente. Les fonds pour le voyage sont engagés dès que celle-ci a également accepté.
accept-text-nominee = Vous confirmez que vous assisterez à toute la réunion. Les fonds pour le voyage sont engagés dès que votre mission permanente a également accepté.
accept-button = Accepter
decline-title = Décliner l’appui financier
decline-warning = La place sera proposée à la personne suivante de la réserve. Cette action est irréversible.
decline-button = Décliner
promote-title = Proposer la place vacante
# $place is the place in the reserve list, from 1.
promote-text = Une place est vacante. Cette personne occupe le rang { $place } de la liste de réserve. Le coût du voyage est préengagé immédiatement.
promote-button = Proposer la place
