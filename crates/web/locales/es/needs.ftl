# Needs that States state themselves (SM-17, MAP-06, AC-20).

state-need-draft = Borrador
state-need-endorsed = Refrendada
state-need-open = Abierta
state-need-matched = Emparejada
state-need-met = Satisfecha
state-need-partly-met = Satisfecha en parte
state-need-unmet = No satisfecha
state-need-withdrawn = Retirada
state-need-expired = Vencida

refusal-need-theme-missing = Elija al menos un tema.
refusal-need-visibility-same = La necesidad ya tiene esa visibilidad. Elija otra.
action-need-draft = Necesidad redactada
action-need-revise = Necesidad modificada
action-need-endorse = Necesidad refrendada
action-need-return = Necesidad devuelta a la capital
action-need-open = Necesidad abierta
action-need-confirm = Necesidad confirmada
action-need-change = Visibilidad de una necesidad modificada
action-need-close = Resultado de una necesidad indicado
action-need-withdraw = Necesidad retirada
action-need-expire = Necesidad vencida
action-mail-remind = Recordatorio por correo redactado
task-endorse-needs = Refrendar borradores de necesidades
task-open-needs = Abrir necesidades refrendadas
task-confirm-needs = Confirmar necesidades antes de que venzan
task-revise-needs = Revisar borradores de necesidades devueltos por su misión
mail-subject-waiting = Algo está pendiente
mail-text-waiting = En su página de trabajo hay algo pendiente que debe hacerse en un plazo de treinta días. Puede verlo aquí:
mail-template-waiting = Recordatorio de la página de trabajo
