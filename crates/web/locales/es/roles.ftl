# The roles people hold.

role-donor = Donante
role-mission = Misión permanente
role-drafter = Funcionario en la capital
role-nominee = Persona candidata
role-partner = Asociado en la ejecución
role-project-officer = Oficial de proyectos
role-finance-assistant = Auxiliar de finanzas
# review
role-fund-manager = Gestor del fondo
role-high-representative = Alta Representante para Asuntos de Desarme
# review
role-board = Estructura de gobernanza
role-certifying = Oficial certificador
role-approving = Oficial aprobador
# review
role-bank-signatory = Firmante autorizado de las cuentas bancarias
role-reviewer = Evaluador
role-internal-auditor = Auditor interno
role-external-auditor = Auditor externo
role-evaluator = Evaluador independiente
# review
role-verifier = Verificador del catálogo
# review
role-contributor = Colaborador del catálogo
role-administrator = Administrador del sistema
# A role that holds everywhere, not for one State only.
scope-fund = para todo el fondo
