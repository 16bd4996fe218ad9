# The demonstration.

# $time is the time of the demonstration, already formatted.
demo-strip = Démonstration. Les personnes et les dossiers sont fictifs ; les États et les réunions sont réels. Heure de la démonstration : { $time }.
demo-open = À propos de cette démonstration
demo-title = À propos de cette démonstration
demo-lead = Parcourez tout le chemin du fonds, de la première contribution à la liste publiée. Les personnes, les contributions et les dossiers sont fictifs ; les États et les réunions sont réels. Rien de ce qui est fait ici ne parvient à l’Organisation des Nations Unies.
demo-clock = Heure de la démonstration
demo-clock-text = Avancez l’horloge jusqu’au moment qui suit l’une de ces dates. Elle ne recule jamais.
demo-clock-none = Il n’y a aucune date à venir actuellement. Des dates apparaissent dès qu’un appel a été validé.
demo-password = Mot de passe de tous les comptes
demo-staff = Se connecter en tant que
demo-staff-text = Chaque bouton vous connecte comme la personne qui exerce ce rôle.
demo-states = Se connecter pour un État
demo-accounts = Tous les comptes
demo-steps = Faire accomplir une partie pour vous
demo-steps-text = Chaque bouton accomplit tout ce qui manque encore jusqu’à cette étape comprise, comme le feraient les personnes concernées.
demo-step-threshold = Seuil publié, collecte de fonds ouverte
demo-step-contributions = Contributions annoncées, signées et reçues
demo-step-activation = Agents responsables désignés, fonds actif
demo-step-call = Appel rédigé, validé et ouvert
demo-step-nominations = Candidatures avalisées, date limite passée
demo-step-screening = Recevabilité des candidatures contrôlée
demo-step-scoring = Examens remis
demo-step-round = Liste établie et envoyée
demo-step-approval = Liste approuvée
demo-step-publication = Appui financier accepté, résultat publié
done-clock = L’horloge a avancé.
done-step = L’étape est accomplie.
demo-step-agreement = Accord signé, première tranche et premier rapport
demo-step-travel = Voyages des délégués payés et réglés
demo-step-bank = Relevé bancaire chargé et rapproché
demo-step-year-end = Comptes de 2026 clôturés
demo-bank = Un relevé bancaire
demo-bank-text = Ce que dit aujourd’hui la banque de la démonstration : chaque paiement envoyé, des intérêts, des frais et une somme d’origine inconnue. Chargez le fichier en tant qu’assistant financier sous Banque, puis rapprochez ses lignes.
demo-bank-file = Relevé au format camt.053 (XML)
calendar-meeting = Ouverture de la réunion
calendar-year-end = Fin de l’exercice
