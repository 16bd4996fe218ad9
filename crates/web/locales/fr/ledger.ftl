# The books: accounts, journals, levels of the control ledger.

ledger-title = Grand livre
ledger-lead = Soldes de tous les comptes à cet instant. Chaque chiffre renvoie à ses écritures, et chaque écriture à l’acte dont elle découle.
ledger-available = Ce qui est disponible
# review
ledger-available-text = Le grand livre de contrôle suit chaque dollar reçu, du non alloué au dépensé. Rien ne peut être engagé qui ne soit couvert.
ledger-general = Grand livre général
# review
ledger-control = Grand livre de contrôle
ledger-empty = Il n’y a encore aucune écriture.
ledger-entries = Écritures
entries-table = Écritures
entries-none = Il n’y a aucune écriture ici.
# An amount in its own currency and its rate.
entry-original = { $amount } au taux de { $rate }

## Levels of the control ledger

level-ceiling = Plafond : reçu et pouvant être dépensé
level-unallotted = Non alloué
level-allotted = Alloué à des appels
level-pre-committed = Préengagé
level-committed = Engagé
level-spent = Dépensé

## Accounts

account-1010 = Trésorerie, dollars des États-Unis
account-1020 = Trésorerie, autres monnaies
account-1100 = Contributions à recevoir
# review
account-1190 = Dépréciation des créances douteuses
account-1200 = Avances aux partenaires de réalisation
account-1210 = Avances pour frais de voyage
account-1220 = Billets payés d’avance
account-1300 = Remboursements à recevoir
account-2010 = Comptes créditeurs
account-2020 = Charges à payer
account-2100 = Contributions assorties de conditions reçues par anticipation
account-2110 = Encaissements en attente de vérification préalable ou d’accord
account-2200 = Remboursements dus aux donateurs
account-2300 = Sommes dues au compte d’appui aux programmes
# review
account-2310 = Sommes dues au fonds d’affectation spéciale de rattachement et au titre de la paie
account-3010 = Solde du fonds
account-3020 = Réserve
account-4010 = Contributions des États Membres
account-4020 = Contributions d’organisations philanthropiques
account-4030 = Contributions du secteur privé
account-4100 = Produits des placements
account-4200 = Gains de change
account-4900 = Recouvrements de dépenses d’exercices antérieurs
account-5010 = Représentants : billets
account-5020 = Représentants : indemnité journalière de subsistance
account-5030 = Représentants : faux frais au départ et à l’arrivée et visas
account-5080 = Représentants : frais perdus
account-5100 = Subventions et transferts
account-5200 = Dépenses de personnel
account-5300 = Suivi, évaluation et audit
account-5310 = Traduction, réunions et portail
account-5400 = Dépenses d’appui aux programmes
account-5500 = Pertes de change
account-5600 = Créances douteuses
account-5700 = Frais bancaires
account-b100 = Plafond
account-b200 = Non alloué
account-b300 = Alloué
account-b400 = Préengagé
account-b500 = Engagé
account-b600 = Dépensé

## Journals

journal-j01 = Annonce de contribution, pour mémoire
journal-j02 = Accord signé
journal-j03 = Accord conditionnel signé, pour information
journal-j04 = Encaissement au titre d’un accord
journal-j05 = Conversion de monnaie
journal-j06 = Encaissement mis en attente
journal-j07 = Encaissement en attente admis ou refusé
journal-j08 = Encaissement assorti de conditions
journal-j09 = Réserve
journal-j10 = Allocation
journal-j11 = Préengagement
journal-j12 = Engagement
journal-j13 = Tranche versée à un partenaire
journal-j14 = Rapport financier accepté
journal-j14b = Subvention directe
journal-j15 = Dépenses d’appui aux programmes
journal-j16 = Reversement du solde inutilisé
journal-j17 = Dégagement
journal-j18 = Billet
journal-j19 = Avance pour frais de voyage
journal-j20 = Mission accomplie
journal-j21 = Remboursement reçu
journal-j22 = Absence ou annulation tardive
journal-j23 = Paie des postes
journal-j24 = Règlement de l’appui aux programmes
journal-j25 = Produits des placements
journal-j26 = Frais bancaires
journal-j27 = Réévaluation
journal-j28 = Dépréciation des créances douteuses
journal-j29 = Remboursement à un donateur
journal-j30 = Clôture de l’exercice
journal-j31 = Facture d’un fournisseur
journal-j32 = Charge à payer
