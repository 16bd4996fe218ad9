# The roles people hold.

role-donor = Donateur
role-mission = Mission permanente
role-drafter = Fonctionnaire dans la capitale
role-nominee = Personne candidate
role-partner = Partenaire de réalisation
role-project-officer = Responsable de projet
role-finance-assistant = Assistant(e) aux finances
role-fund-manager = Gestionnaire du fonds
role-high-representative = Haute-Représentante pour les affaires de désarmement
role-board = Structure de gouvernance
role-certifying = Agent certificateur
role-approving = Agent ordonnateur
role-bank-signatory = Signataire des comptes bancaires
role-reviewer = Examinateur ou examinatrice
role-internal-auditor = Auditeur ou auditrice interne
role-external-auditor = Auditeur ou auditrice externe
role-evaluator = Évaluateur ou évaluatrice indépendant(e)
role-verifier = Vérificateur ou vérificatrice du catalogue
role-contributor = Contributeur ou contributrice du catalogue
role-administrator = Administrateur ou administratrice du système
# A role that holds everywhere, not for one State only.
scope-fund = pour l’ensemble du fonds
