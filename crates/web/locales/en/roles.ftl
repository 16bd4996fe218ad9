# The roles people hold.

role-donor = Donor
role-mission = Permanent mission
role-drafter = Official in capital
role-nominee = Nominee
role-partner = Implementing partner
role-project-officer = Project officer
role-finance-assistant = Finance assistant
role-fund-manager = Fund manager
role-high-representative = High Representative for Disarmament Affairs
role-board = Governance structure
role-certifying = Certifying officer
role-approving = Approving officer
role-bank-signatory = Bank signatory
role-reviewer = Reviewer
role-internal-auditor = Internal auditor
role-external-auditor = External auditor
role-evaluator = Independent evaluator
role-verifier = Catalogue verifier
role-contributor = Catalogue contributor
role-administrator = System administrator
# A role that holds everywhere, not for one State only.
scope-fund = for the whole fund
