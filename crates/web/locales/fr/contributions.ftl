# Contributions and rates in the office.

contribution = Contribution
contributions-none-here = Aucune contribution trouvée ici.
tag-blocked = Bloquée : liée à un usage
tag-receipt-waits = Encaissement à vérifier
tag-anonymous = Donateur non nommé en public

## Offer

offer-new = Enregistrer une offre
offer-no-purpose = Les contributions ne sont pas affectées à des fins particulières ; il n’y a donc pas de champ pour l’objet. Si la lettre lie l’argent à un usage, indiquez-le ci-dessous ; le gestionnaire du fonds statue ensuite.
offer-record = Enregistrer l’offre
donor-state-hint = Si le donateur est un État.
donor-name-hint = Si le donateur n’est pas un État.
currency-hint = Trois lettres, par exemple EUR.
tied-hint = Par exemple à un projet, à une région ou à un État.
tied-words-hint = Mot pour mot, comme dans la lettre.
anonymous-hint = Uniquement sur demande expresse du donateur. Le montant reste compris dans tous les totaux.

## Earmarks

earmark-words = Termes qui lient l’argent à un usage
earmark-waits = En attente de la décision du gestionnaire du fonds
earmark-blocked = La lettre lie l’argent à un usage. Rien d’autre ne peut être enregistré tant que le gestionnaire du fonds n’a pas statué.
earmark-form = Statuer sur l’affectation
earmark-decide = Enregistrer la décision
earmark-dropped = Le donateur a renoncé à l’affectation
earmark-conditional = Acceptée comme contribution assortie de conditions
earmark-refused = L’offre est refusée

## Screening of donors other than States

screen-form = Vérification préalable du donateur
screen-text = Un donateur qui n’est pas un État fait l’objet d’une vérification préalable avant que quoi que ce soit soit enregistré comme annonce de contribution.
screen-hint = Indiquez les listes consultées et les motifs.
# review
screen-clear = Agréer le donateur
screen-refuse = Refuser l’offre
screening-reasons = Motifs de la vérification préalable

## Pledge, agreement, receipt

# The amount in US dollars, the rate, the date and the reference of a document.
fixed-at = { $usd } au taux de { $rate }, { $date }, référence { $reference }
receipt-waiting = Encaissement, à vérifier
pledge-form = Enregistrer l’annonce de contribution
pledge-record = Enregistrer l’annonce de contribution
sign-form = Enregistrer l’accord signé
sign-record = Enregistrer l’accord
receipt-form = Enregistrer un encaissement
receipt-record = Enregistrer l’encaissement
check-form = Vérifier l’encaissement
check-text = Comparez le crédit enregistré avec le relevé bancaire. Une fois confirmé, l’encaissement est comptabilisé et devient disponible.
receipt-check = Confirmer l’encaissement
reference-letter = Numéro ou date de la lettre.
reference-agreement = Numéro de l’accord.
reference-bank = Numéro de l’avis de crédit bancaire.

## Anonymity

anonymity-title = Mention publique du donateur
anonymity-text = Le donateur peut demander expressément à ne pas être nommé en public. Son identité, la date et la monnaie ne sont alors pas divulguées ; le montant reste compris dans tous les totaux. Le changement s’applique à compter de la prochaine publication. Le gestionnaire du fonds, la Haute-Représentante et les auditeurs voient toujours le donateur.
anonymity-warning =
    { $least ->
        [one] Moins de { $least } donateur figure derrière la ligne des donateurs non nommés. Le montant peut être déduit par soustraction ; veuillez en avertir le donateur par écrit.
        [many] Moins de { $least } de donateurs figurent derrière la ligne des donateurs non nommés. Le montant peut être déduit par soustraction ; veuillez en avertir le donateur par écrit.
       *[other] Moins de { $least } donateurs figurent derrière la ligne des donateurs non nommés. Le montant peut être déduit par soustraction ; veuillez en avertir le donateur par écrit.
    }
anonymity-on = Ne pas nommer le donateur
anonymity-off = Nommer le donateur

## Rates of exchange

rates-title = Taux de change
# review
rates-lead = Taux de change opérationnels de l’ONU : unités d’une monnaie pour un dollar des États-Unis, par date d’entrée en vigueur.
rates-form = Charger des taux
rates-load = Charger le fichier
rates-hint = CSV avec les colonnes currency, from et rate. Un taux différent de celui qui est enregistré devient une nouvelle version ; les écritures déjà passées conservent le leur.
rates-table = Taux
rates-none = Aucun taux n’a encore été chargé.
