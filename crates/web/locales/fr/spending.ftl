# Les dépenses : délégués remplacés ou absents, données scellées puis effacées, prévisions.
rule-no-show = A assisté aux réunions pour lesquelles le fonds a déjà payé
rule-why-no-show = Le fonds avait payé pour la réunion du { $date } ; cette personne n’est pas venue, sans que la force majeure ait été établie. C’est à une personne de décider des suites.
reason-no-show = Absence à une réunion antérieure
stands-for = Personne désignée par l’État pour voyager à la place de la personne suivante : { $name }.
stands-for-waits = Personne désignée par l’État pour voyager à la place de la personne suivante : { $name }. Sa candidature est jugée recevable. Le gestionnaire du fonds décide.
substitute-name = Désigner une personne remplaçante
substitute-name-text = Jusqu’à l’achat du billet, l’État peut faire voyager une autre personne à la place de la personne suivante : { $name }. La candidature de cette personne est remplie, avalisée par la mission et contrôlée comme toute autre ; le gestionnaire du fonds décide ensuite. D’ici là, rien ne change pour { $name }.
substitute-begin = Commencer la candidature de remplacement
substitute-there = Une personne remplaçante est déjà désignée. Terminez ou retirez d’abord cette candidature.
substitute-not-now = Plus personne ne peut voyager à sa place : le billet est acheté, ou le voyage est terminé ou abandonné.
substitute-none = Jusqu’à l’achat du billet, une autre personne du même État pourrait voyager. Il n’y a pas d’autre candidature de l’État dans cet appel et sa mission n’a désigné personne.
task-substitutes = Statuer sur les personnes remplaçantes désignées par les États
refusal-substitute-too-late = La réunion commence le { $date } : plus personne ne peut être désigné en remplacement.
refusal-substitute-there = Une personne remplaçante est déjà désignée. Terminez ou retirez d’abord cette candidature.
refusal-no-fault-to-excuse = Aucune faute n’est retenue ici.
action-nomination-name-substitute = Personne remplaçante désignée
action-mission-excuse = Absence excusée
mission-excused = Pourquoi ce n’est plus une faute
excuse-title = L’État le conteste
excuse-text = Si les raisons de l’État sont acceptées, l’absence n’est pas une faute et ne pèse sur aucune candidature ultérieure de cette personne. Les écritures demeurent.
excuse-button = Accepter les raisons
mission-cooldown = { $count ->
    [one] Cette absence est relevée lors du contrôle de toute candidature de cette personne à la prochaine réunion. Elle n’écarte personne d’elle-même.
   *[other] Cette absence est relevée lors du contrôle de toute candidature de cette personne aux { $count } prochaines réunions. Elle n’écarte personne d’elle-même.
}
refusal-seal-key-missing = Les coordonnées bancaires ne peuvent être ni lues ni enregistrées pour l’instant : leur clé manque ou n’est pas celle de cette installation. Un administrateur peut remettre en place la copie conservée à part. Tout le reste fonctionne.
refusal-seal-forgotten = Ces données ont été effacées à l’expiration de leur durée de conservation.
refusal-seal-broken = Les données scellées sont illisibles : elles ne correspondent pas à leur clé ou à leur emplacement. Prévenez un administrateur.
refusal-nothing-to-forget = Il n’y a rien à effacer ici pour l’instant.
details-forgotten = Coordonnées bancaires effacées
file-forgotten = Contenu effacé
action-payee-forget = Coordonnées bancaires effacées à l’échéance
action-payment-file-forget = Contenu du fichier de paiement effacé à l’échéance
forecast-planned = Prévu, pas encore engagé
order-kind = Objet de la commande
mission-ticket = Billet
state-payment-file-content-deleted = Remis, contenu effacé
