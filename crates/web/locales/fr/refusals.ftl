# Why something is refused, and what to do next. Each stands beside its field or at the top of the page.

## Any form

refusal-stale-form = Quelqu’un a modifié ceci depuis que vous avez ouvert le formulaire. Votre saisie est conservée ci-dessous ; comparez-la avec la version actuelle et envoyez-la de nouveau.
refusal-commit-reused = Ce formulaire a déjà été envoyé avec un autre contenu. Rechargez la page et refaites la modification.
refusal-form-not-ours = Ce formulaire n’a pas été envoyé depuis une page actuelle de ce site. Votre saisie est conservée ci-dessous ; vérifiez-la et envoyez-la de nouveau.
refusal-body-too-large = L’envoi est trop volumineux. Les fichiers peuvent atteindre { $max } Mo ; envoyez moins à la fois.
refusal-not-your-role = Votre rôle ne permet pas cette étape. Adressez-vous à une personne qui exerce ce rôle ou au secrétariat du fonds.
refusal-not-your-own = Une même personne ne peut pas accomplir les deux étapes. Une autre personne ayant le même rôle doit s’en charger.
# $state is the status of the record, for example “Open”.
refusal-step-not-allowed = Cela n’est pas possible dans le statut actuel ({ $state }). Rechargez la page pour voir ce qui est maintenant possible.
refusal-answer-missing = Indiquez une réponse.
refusal-too-long = Ce texte compte { $count } caractères ; { $max } sont autorisés. Raccourcissez-le.
refusal-choose-one = Choisissez l’une des réponses.
refusal-reason-missing = Indiquez un motif.
refusal-number-unreadable = Indiquez un nombre entier en chiffres.
refusal-day-unreadable = Indiquez une date, par exemple 2026-12-07.
refusal-date-in-future = Cette date n’est pas encore arrivée. Indiquez la date du document, au plus tard aujourd’hui.
refusal-date-in-past = La date est passée. Choisissez aujourd’hui ou un jour ultérieur.
refusal-mail-unreadable = Indiquez une adresse électronique, par exemple name@example.org.
refusal-state-unknown = Choisissez un État dans la liste.

## Amounts

refusal-amount-unreadable = Indiquez un montant en chiffres, par exemple 900000.00.
refusal-amount-not-positive = Indiquez un montant supérieur à zéro.
refusal-amount-too-large = Ce montant est trop élevé pour être enregistré. Vérifiez le nombre de chiffres.
refusal-amount-too-precise =
    { $digits ->
        [0] La monnaie { $currency } n’a pas de décimales. Indiquez un montant entier.
        [one] La monnaie { $currency } a { $digits } décimale. Indiquez le montant sans en mettre davantage.
        [many] La monnaie { $currency } a { $digits } de décimales. Indiquez le montant sans en mettre davantage.
       *[other] La monnaie { $currency } a { $digits } décimales. Indiquez le montant sans en mettre davantage.
    }
refusal-currency-unknown = « { $code } » n’est pas le code d’une monnaie. Indiquez trois lettres, par exemple USD.
refusal-rate-unreadable = « { $text } » n’est pas un taux. Indiquez des chiffres avec un point décimal, supérieurs à zéro.
refusal-rate-missing = Il n’y a pas de taux opérationnel pour { $currency } au { $date }. Demandez à l’assistant(e) aux finances de charger les taux de ce mois, puis renvoyez le formulaire.
refusal-available-too-small = Seuls { $available } sont disponibles ; il faut { $needed }. Réduisez le montant ou demandez d’abord au gestionnaire du fonds de rendre disponible une somme plus élevée.
refusal-entry-unbalanced = L’écriture n’est pas équilibrée ; rien n’a donc été enregistré. Veuillez en informer le secrétariat du fonds.

## Files

refusal-file-missing = Joignez le fichier.
refusal-file-empty = « { $name } » est vide. Choisissez un autre fichier.
refusal-file-too-large = « { $name } » dépasse { $max } Mo. Joignez un fichier plus petit.
refusal-file-type = « { $name } » n’est pas un fichier PDF, PNG ou JPEG. Enregistrez-le dans l’un de ces formats et joignez-le de nouveau.
# $reason is one of the messages of import.ftl.
refusal-import-whole = { $reason }
refusal-import-line = Ligne { $line } : { $reason }
refusal-import-cell = Ligne { $line }, colonne « { $column } » : { $reason }
refusal-import-rule = Ligne { $line }, « { $rule } » : { $reason }
refusal-rates-nothing-new = Tous les taux de ce fichier sont déjà enregistrés. Chargez un fichier contenant de nouveaux taux.
# The findings follow this message.
refusal-rates-part-taken =
    { $good ->
        [one] { $good } taux a été chargé.
        [many] { $good } de taux ont été chargés.
       *[other] { $good } taux ont été chargés.
    } { $bad ->
        [one] { $bad } ligne ne l’a pas été ; corrigez-la et chargez le fichier de nouveau :
        [many] { $bad } de lignes ne l’ont pas été ; corrigez-les et chargez le fichier de nouveau :
       *[other] { $bad } lignes ne l’ont pas été ; corrigez-les et chargez le fichier de nouveau :
    }

## The fund

refusal-threshold-unpublished = La collecte de fonds ne peut pas s’ouvrir avant la publication du seuil d’activation (A/AC.292/2025/1, par. 16). Publiez d’abord le seuil.
refusal-threshold-not-reached = { $reached } ont été réunis sur un seuil de { $threshold } ; il manque { $missing }. Activez le fonds lorsque le seuil sera atteint.
refusal-officers-unnamed = L’agent certificateur, l’agent ordonnateur et le signataire des comptes bancaires doivent d’abord être désignés.
# $role is the name of a role.
refusal-officer-missing = Désignez une personne pour ce rôle : { $role }.
refusal-officer-without-role = { $name } n’exerce pas ce rôle : { $role }. Choisissez une autre personne ou demandez à l’administrateur d’attribuer le rôle.
refusal-officer-twice = { $name } intervient déjà à un autre titre dans ces opérations. Choisissez une autre personne.
refusal-fundraising-not-open = La collecte de fonds n’est pas ouverte. Le gestionnaire du fonds l’ouvre une fois le seuil d’activation publié.
refusal-fund-not-active = Le fonds n’est pas actif ; aucun appel ne peut donc être lancé. Le gestionnaire du fonds l’active une fois le seuil atteint.

## Contributions

refusal-donor-missing = Indiquez le donateur.
refusal-purpose-not-taken = Les contributions ne sont pas affectées à des fins particulières ; « { $field } » ne peut pas être enregistré. Si la lettre lie l’argent à un usage, répondez à la question sur l’affectation.
refusal-earmark-blocks = La lettre lie l’argent à un usage. Le gestionnaire du fonds doit d’abord statuer à ce sujet.
refusal-conditional-not-allowed = Selon les paramètres en vigueur, les contributions assorties de conditions ne sont pas acceptées. Choisissez une autre issue.
refusal-reference-missing = Indiquez le numéro ou la date du document.
refusal-receipt-waits = Un autre encaissement reste à vérifier. Enregistrez celui-ci une fois que l’autre aura été confirmé.
refusal-wrong-currency = L’accord est libellé en { $currency }. Enregistrez l’encaissement dans cette monnaie.
refusal-more-than-due = Seuls { $due } restent dus au titre de l’accord. Indiquez ce montant ou un montant inférieur, ou choisissez de mettre l’excédent en attente.
refusal-more-than-left = Il ne reste que { $left }. Indiquez ce montant ou un montant inférieur.
refusal-payment-text = N’utilisez que des lettres sans accent, des chiffres et / - ? : ( ) . , ' +, dans la longueur admise par les banques.
refusal-payment-account = Ce n’est pas un numéro de compte bancaire. Vérifiez-le auprès du bénéficiaire ; un IBAN comporte deux lettres, deux chiffres de contrôle et le numéro.
refusal-payment-bic = Indiquez le BIC de la banque : huit ou onze lettres majuscules et chiffres. Seul un IBAN peut s’en passer.
refusal-payment-twice = Ce numéro figure déjà dans le fichier. Donnez à chaque paiement un numéro qui lui soit propre.
refusal-payment-none = Le fichier ne contient aucun paiement.
refusal-posts-on-regular-budget = Selon les paramètres en vigueur, les postes sont financés par le budget ordinaire ; aucun traitement n’est comptabilisé dans les livres du fonds.
refusal-anonymity-not-for-states = Selon les paramètres en vigueur, les contributions des États sont toujours publiées avec leur nom.

## Parameters

refusal-param-out-of-range = Indiquez un nombre entier compris entre { $low } et { $high }.
refusal-param-whole-dollars = Indiquez des dollars entiers, sans cents.
refusal-param-words = Indiquez entre 1 et { $max } caractères.
refusal-doubtful-steps = « { $value } » n’est pas une suite de pourcentages croissants. Indiquez par exemple 25/60/100.
refusal-param-nothing-changed = Rien n’a été modifié. Modifiez au moins une valeur.
refusal-param-decision-missing = Citez la décision des États sur laquelle la modification se fonde.
# $call is the number of a call.
refusal-param-inside-open-call = L’appel { $call } se déroule selon les paramètres actuels jusqu’au { $date }. Proposez un jour ultérieur.
refusal-param-none-in-force = Aucun paramètre n’est en vigueur. Veuillez en informer le secrétariat du fonds.
refusal-quantity-unreadable = Indiquez un nombre de places compris entre 0 et 200 ou un pourcentage entier, par exemple 5 ou 40%.
refusal-penalty-unreadable = Indiquez des points compris entre 0 et 100, avec deux décimales au plus, séparés par des barres obliques, par exemple 0/5/7.5.
refusal-sub-regions-unreadable = Indiquez des noms anglais de la classification M49 avec leurs nombres, par exemple Southern Asia: 2; Melanesia: 10%.
refusal-rule-bounds-crossed = Le nombre maximal est inférieur au nombre minimal. Augmentez-le ou diminuez l’autre.
refusal-weights-not-100 = Le total des points des quatre critères est { $sum } ; il doit être 100.

## Calls

refusal-meeting-unknown = Choisissez une réunion dans la liste.
refusal-meeting-past = Cette réunion a déjà commencé. Choisissez-en une à venir.
refusal-call-language-missing = L’anglais et le français sont obligatoires. Indiquez le texte dans cette langue.
refusal-calendar-order = Cette date doit être postérieure à la précédente.
refusal-calendar-after-meeting = La période d’acceptation doit prendre fin avant le début de la réunion, le { $date }. Choisissez une date antérieure.
refusal-call-rules-impossible = Ces règles ne peuvent pas toutes être respectées, quelles que soient les candidatures. Modifiez le projet et changez au moins une des règles qui suivent.
refusal-limit-seats =
    { $n ->
        [one] { $n } place
        [many] { $n } de places
       *[other] { $n } places
    }
refusal-limit-budget = Budget de l’ensemble des voyages : { $amount }
refusal-limit-state-cap =
    { $n ->
        [one] Au plus { $n } représentant par État
        [many] Au plus { $n } de représentants par État
       *[other] Au plus { $n } représentants par État
    }
refusal-limit-least =
    { $n ->
        [one] { $whom } : au moins { $n } place
        [many] { $whom } : au moins { $n } de places
       *[other] { $whom } : au moins { $n } places
    }
refusal-limit-most =
    { $n ->
        [one] { $whom } : au plus { $n } place
        [many] { $whom } : au plus { $n } de places
       *[other] { $whom } : au plus { $n } places
    }
# Said of a call whose deadline lies in the past, and of a nomination that comes too late.
refusal-deadline-past = La date limite de présentation des candidatures est passée.

## Nominations

refusal-call-not-open = Cet appel n’est pas ouvert aux candidatures. Son ouverture est fixée au { $date }.
refusal-call-still-open = L’appel est ouvert jusqu’au { $time }. Le contrôle de recevabilité commence après.
refusal-observer-not-eligible = Selon les paramètres en vigueur, seuls les États Membres peuvent présenter des candidatures ; or il s’agit d’un État observateur ({ $state }). Veuillez consulter le secrétariat du fonds.
refusal-corrections-over = Les corrections ont pris fin le { $time }. Le dossier reste en l’état ; pour toute question, veuillez écrire au secrétariat du fonds.
refusal-returned-before = Ce dossier a déjà été renvoyé une fois. Contrôlez-en la recevabilité en l’état.
refusal-rule-unconfirmed = Confirmez si cette condition est remplie.
refusal-reason-code-missing = Choisissez le motif de cette confirmation.
refusal-note-missing = Expliquez à la mission quelle condition n’est pas remplie et pourquoi.
refusal-acceptance-over = La période d’acceptation a pris fin le { $time }. Veuillez écrire au secrétariat du fonds.
refusal-conditions-open =
    { $count ->
        [one] { $count } condition de l’approbation reste en suspens. L’acceptation sera complète dès que la ou le responsable de projet l’aura indiquée comme remplie.
        [many] { $count } de conditions de l’approbation restent en suspens. L’acceptation sera complète dès que la ou le responsable de projet les aura indiquées comme remplies.
       *[other] { $count } conditions de l’approbation restent en suspens. L’acceptation sera complète dès que la ou le responsable de projet les aura indiquées comme remplies.
    }
refusal-no-vacancy = Aucune place n’est vacante. Il est fait appel à la réserve lorsqu’une place devient vacante.

## Reviews

refusal-reviewer-without-role = { $name } n’a pas le rôle d’examinateur. Choisissez une personne qui exerce ce rôle.
refusal-reviewer-own-state = { $name } est fonctionnaire de l’État qui présente la candidature. Choisissez un autre examinateur.
refusal-reviewer-twice = { $name } examine déjà ce dossier ou l’a rendu. Choisissez un autre examinateur.
refusal-no-seat-empty = Ce dossier a tous ses examinateurs. Un troisième n’est sollicité que si les deux premiers divergent trop.
refusal-conflict-words-missing = Décrivez le conflit d’intérêts en quelques mots.
refusal-points-out-of-range = Indiquez un nombre entier de points compris entre 0 et { $max }.
refusal-comment-missing = Indiquez les motifs de vos notes.

## Rounds

refusal-files-not-scored = La recevabilité de certains dossiers n’a pas encore été contrôlée, ou certains dossiers n’ont pas encore été notés. Achevez les examens, puis constituez le cycle.
refusal-round-under-way = Un cycle fondé sur ces données d’entrée est déjà en cours. Poursuivez avec ce cycle.
refusal-round-infeasible = Aucune liste ne respecte toutes les règles. La page du cycle indique les règles qui se contredisent et ce qui y remédierait.
refusal-file-changed-since = Le dossier de cet État a changé depuis la constitution du cycle : { $state }. Constituez et lancez le cycle de nouveau.
refusal-override-not-on-list = Cette personne n’est pas sur la liste. Choisissez-en une qui y figure.
refusal-override-not-outside = Choisissez une personne candidate de ce cycle qui n’est pas encore sur la liste.
refusal-memo-missing = Rédigez un mémorandum à la Haute-Représentante.
refusal-conditions-missing = Écrivez chaque condition sur une ligne distincte.
refusal-condition-unknown = Cette condition a déjà été remplie ou n’existe pas. Rechargez la page.

## Signing in and accounts

# The same for an unknown address, a wrong password and a disabled account.
refusal-login-wrong = L’adresse électronique ou le mot de passe n’est pas correct. Vérifiez les deux et réessayez.
refusal-login-paused = Il y a eu plusieurs tentatives avec un mot de passe erroné. Réessayez après le { $time }.
refusal-login-taken = Un compte existe déjà avec cette adresse. Utilisez une autre adresse ou modifiez ce compte.
refusal-password-short = Le mot de passe doit compter au moins { $min } caractères.
refusal-password-wrong = Le mot de passe actuel n’est pas correct.
refusal-roles-missing = Choisissez au moins un rôle.
refusal-administrator-alone = Un administrateur du système n’exerce aucun autre rôle. Choisissez soit ce rôle, soit d’autres.
