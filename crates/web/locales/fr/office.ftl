# The workspace, the fund in the office, accounts, signing in.

## Workspace

office-title = Mes tâches
office-waits = Voici ce qui vous attend :
office-nothing = Rien ne vous attend actuellement.
task-of-call = Appel { $call }
task-publish-threshold = Publier le seuil d’activation
task-open-fundraising = Ouvrir la collecte de fonds
task-name-officers = Désigner l’agent certificateur, l’agent ordonnateur et le signataire des comptes bancaires
task-activate = Activer le fonds
task-screen-donors = Statuer sur les donateurs en cours de vérification préalable
task-resolve-earmarks = Statuer sur les offres liées à un usage
task-sign-agreements = Enregistrer les accords signés
task-decide-parameters = Statuer sur les paramètres proposés
task-record-pledges = Enregistrer les annonces de contributions
task-record-receipts = Enregistrer les encaissements
task-check-receipts = Vérifier les encaissements
task-finish-call = Compléter et valider le projet d’appel
task-draft-call = Rédiger un appel
task-nominate = Présenter une candidature
task-finish-drafts = Compléter les projets et les faire avaliser
task-correct = Corriger les dossiers renvoyés
task-accept = Accepter ou décliner l’appui financier
task-screen = Contrôler la recevabilité des candidatures
task-assign = Désigner des examinateurs
task-assemble = Constituer le cycle de sélection
task-run = Lancer la sélection
task-conditions = Veiller aux conditions de l’approbation
task-send-round = Envoyer la liste à la Haute-Représentante
task-publish-round = Publier le résultat
task-promote = Proposer les places vacantes aux personnes en réserve
task-approve = Statuer sur la liste
task-review = Examiner des dossiers

## The fund

fund-title = Le fonds
fund-public = Page publique
# $time is a moment, already formatted.
fund-active-text = Le fonds est actif depuis le { $time }. Des appels peuvent s’ouvrir.
officer-none = Pas encore désigné
threshold-form = Publier le seuil d’activation
threshold-form-again = Publier une nouvelle version du seuil
threshold-form-text = Le montant et son mode de calcul sont communiqués avant le premier appel de fonds (A/AC.292/2025/1, paragraphe 16). Par la suite, ils ne peuvent être remplacés que par une nouvelle version, assortie d’un motif public.
threshold-publish = Publier
threshold-reason-hint = Le motif est publié avec la nouvelle version.
fundraising-form = Ouvrir la collecte de fonds
fundraising-form-text = Dès lors, les offres de contributions peuvent être enregistrées.
fundraising-open = Ouvrir la collecte de fonds
officers-form = Agents responsables
officers-form-text = Trois personnes différentes, dont aucune n’enregistre d’opérations. Sans elles, le fonds ne peut pas être activé.
officers-name = Désigner les agents responsables
activate-form = Activer le fonds
activate-reached = Le seuil est atteint.
activate-not-reached = Le seuil n’est pas encore atteint.
activate-named = Les trois agents responsables ont été désignés.
activate-not-named = Les trois agents responsables n’ont pas encore tous été désignés.
activate-button = Activer

## Accounts

accounts-title = Comptes d’utilisateur
accounts-none = Aucun compte trouvé ici.
account-active = Actif
account-disabled = Désactivé
account-new = Nouveau compte
account-new-text = Communiquez le premier mot de passe à la personne par un moyen sûr et demandez-lui de le changer sans attendre.
account-create = Créer le compte
account-change-text = Une modification des rôles prend effet immédiatement ; la personne doit se reconnecter.
account-save = Enregistrer
account-own = C’est votre propre compte. Un autre administrateur en modifie les rôles.
account-state-hint = À indiquer pour les rôles de mission permanente, de fonctionnaire dans la capitale et de personne candidate. Pour les examinateurs : l’État dont la personne est fonctionnaire.
my-account = Mon compte
password-title = Changer le mot de passe
password-change = Changer le mot de passe
password-hint = Au moins 12 caractères. Vous vous reconnecterez ensuite.
password-first-hint = Au moins 12 caractères.

## Signing in

sign-in-title = Se connecter
sign-in-button = Se connecter
sign-in-kept = Vous avez été déconnecté. Votre saisie est conservée ; connectez-vous et elle s’affichera de nouveau.
sign-in-demo = Ceci est une démonstration. Ses comptes et leur mot de passe figurent à la page « À propos de cette démonstration ».
sign-in-help = Vous n’avez pas de compte ou avez perdu le mot de passe ? Veuillez écrire au secrétariat du fonds ; les fonctionnaires des États s’adressent à lui par l’intermédiaire de leur mission permanente.

## Done: shown after the word “Done”

done-accepted = Votre acceptation est enregistrée.
done-account = Le compte est enregistré.
done-activate = Le fonds est actif.
done-anonymity = Le souhait du donateur est enregistré.
done-assembled = Le cycle est constitué.
done-assigned = Des examinateurs sont désignés.
done-attached = Le fichier est joint.
done-begun = Le projet est commencé.
done-call-cancelled = L’appel est annulé.
done-call-cleared = L’appel est validé et son allocation est faite.
done-call-drafted = Le projet d’appel est rédigé.
done-call-saved = L’appel est enregistré.
done-checked = L’encaissement est confirmé et comptabilisé.
done-condition = La condition est indiquée comme remplie.
done-decided = La décision est enregistrée.
done-declared = Votre déclaration est enregistrée ; le dossier vous est ouvert.
done-declined = L’appui financier est décliné.
done-detached = Le fichier est retiré.
done-earmark = La décision sur l’affectation est enregistrée.
done-endorsed = La candidature est avalisée et présentée. Veuillez conserver le numéro d’accusé de réception.
done-fundraising = La collecte de fonds est ouverte.
done-offer = L’offre est enregistrée.
done-officers = Les agents responsables sont désignés.
done-override = La liste est modifiée.
done-password = Le mot de passe est changé. Veuillez vous reconnecter.
done-pledged = L’annonce de contribution est enregistrée.
done-promoted = La place est proposée.
done-proposed = La modification est proposée.
done-published = Le résultat est publié.
done-rates = Les taux sont chargés.
done-receipt = L’encaissement est enregistré et attend d’être vérifié.
done-recused = Votre conflit d’intérêts est enregistré ; le dossier est rendu.
done-resumed = Vous êtes de nouveau connecté. Votre saisie figure ci-dessous ; veuillez la vérifier et l’envoyer.
done-returned = Le dossier est renvoyé à la mission.
done-reviewed = Vos notes sont soumises.
done-run = La sélection a été lancée.
done-saved = Enregistré.
done-screened = Le résultat du contrôle de recevabilité est enregistré.
done-screening = La vérification préalable est enregistrée.
done-sent = La liste est envoyée à la Haute-Représentante.
done-signed = L’accord est enregistré.
done-threshold = Le seuil est publié.
done-ticket = L’estimation est enregistrée.
done-withdrawn = La candidature est retirée.
