# Reviews and rounds of selection: assignment, scores, the list with its reasons, approval, publication.

## Reviews

reviews-title = Evaluaciones
reviews-table = Evaluaciones de este expediente
reviews-none = No se ha asignado ningún evaluador.
reviews-files = Expedientes y sus evaluadores
reviews-no-files = Aún no se ha considerado admisible ningún expediente.
reviews-mine = Mis evaluaciones
reviews-none-mine = No tiene ningún expediente asignado.
assign-title = Asignar evaluadores
assign-all = Asignar todos
assign-all-text =
    { $count ->
        [one] { $count } expediente aún necesita un evaluador. Tienen preferencia los evaluadores con menos expedientes y nadie evalúa un expediente de su propio Estado.
        [many] { $count } de expedientes aún necesitan un evaluador. Tienen preferencia los evaluadores con menos expedientes y nadie evalúa un expediente de su propio Estado.
       *[other] { $count } expedientes aún necesitan un evaluador. Tienen preferencia los evaluadores con menos expedientes y nadie evalúa un expediente de su propio Estado.
    }
assign-one-title = Asignar un evaluador a un expediente
assign-one = Asignar
declare-title = Antes de abrir el expediente
declare-text = ¿Tiene usted algún interés en este expediente? Por ejemplo: trabaja como funcionario del Estado que presenta la candidatura, trabaja o ha trabajado con el empleador o conoce bien a la persona candidata. En caso de conflicto, el expediente se entrega a otro evaluador.
declare-words-hint = Necesario si hay un conflicto. Lo ven el personal del fondo y los auditores.
declare-button = Declarar
review-recused = Ha declarado un conflicto de intereses. El expediente se ha devuelto y se pedirá la evaluación a otra persona.
recuse-late-title = He advertido un conflicto de intereses
recuse-button = Devolver el expediente
review-title = Sus puntuaciones
review-text = Puntúe cada criterio según lo que dice el expediente. Lo que presente es definitivo; nadie más lo ve antes de que se hayan recibido todas las evaluaciones de este expediente.
review-submit = Presentar las puntuaciones
review-points = Puntos asignados
# $max is the largest number of points.
points-hint = De 0 a { $max }.
comment-hint = Los fundamentos de sus puntuaciones.
# $points is a number with two decimals, already formatted.
score-final = Puntuación final: { $points } de 100.

## The round: from assembly to publication

round-title = Ronda de selección
round-none = No se ha constituido ninguna ronda para esta convocatoria.
round-not-ready = Se puede constituir una ronda cuando todos los expedientes refrendados han pasado el examen preliminar y todos los expedientes admisibles se han puntuado.
round-rules = Reglas de selección
round-proof = Datos de entrada y semilla
round-seed-secret = Se mantiene en secreto hasta que se ejecuta la ronda
round-assembled = Constituida
round-download = Descargar los datos de entrada
round-candidates = Personas candidatas
assemble-title = Constituir la ronda
assemble-text = Los expedientes puntuados y las reglas de la convocatoria se fijan como datos de entrada de la selección y se obtiene su resumen criptográfico.
assemble-button = Constituir
assemble-again = Constituir de nuevo
run-title = Ejecutar la selección
run-text = Se revela la semilla del sorteo y la lista se obtiene mediante las reglas publicadas. Los mismos datos de entrada y la misma semilla dan siempre la misma lista.
run-button = Ejecutar
send-title = Enviar la lista a la Alta Representante
send-text = La lista se envía a la Alta Representante para su aprobación, junto con su memorando.
send-button = Enviar
memo-hint = Lo que la Alta Representante debe saber: las metas no alcanzadas y por qué, y los cambios introducidos en la lista.
override-title = Modificar la lista
override-text = Todo cambio debe respetar las reglas sobre plazas, Estados y presupuesto. Se muestra, con su motivo, a la Alta Representante y a los auditores; el hecho de que existe se publica.
override-hint = Se muestra a la Alta Representante y a los auditores.
override-button = Modificar la lista
approval-title = Aprobación
approval-sent = Enviada
approval-decided = Decidida
decide-title = Decidir sobre la lista
decide-text = Al aprobarse, el costo estimado de cada viaje se precompromete con cargo a los créditos habilitados para la convocatoria.
decide-memo = Memorando del gestor del fondo
decide-words-hint = Las condiciones, una en cada línea, si aprueba con condiciones; el motivo, si devuelve o rechaza.
decide-approve = Aprobar
decide-conditions = Aprobar con condiciones
decide-return = Devolver
decide-refuse = Rechazar
funds-needed = Necesario para esta lista, incluidos los gastos de apoyo a los programas
funds-available = Saldo de los créditos habilitados
condition-met = Cumplida
condition-open = Pendiente
condition-button = Marcar esta condición como cumplida
publish-title = Publicar el resultado
publish-text = El público ve los Estados, los nombres de quienes dieron su acuerdo, las estadísticas, el resumen criptográfico de los datos de entrada y la semilla. No se publica la puntuación de ninguna persona.
publish-button = Publicar
round-see-public = Ver la página pública

## The list and its reasons

round-outcome = La lista
outcome-selected = Persona seleccionada
# $place is the place in the reserve list, from 1.
outcome-reserve = Reserva, puesto { $place }
outcome-not-selected = Persona no seleccionada
why-merit = Solo por la puntuación.
# $rules is a list of rules as named below, separated by semicolons.
why-helped = Con ayuda de estas reglas: { $rules }.
why-draw = Igualdad en todo; decidido por sorteo.
# $points is a number with two decimals, already formatted.
why-short = Puntos que faltaron: { $points }.
why-short-held = Puntos que faltaron: { $points }; además, lo impidieron: { $rules }.
why-excluded = Ninguna lista con esta persona candidata cumple estas reglas: { $rules }.
# $goal is an aim as named below.
why-costs-goal = Una lista con esta persona candidata queda por debajo en un objetivo anterior: { $goal }.
why-override = Modificado por decisión: { $reason }

## Rules as the selection method names them (some are followed by a group)

round-binding = Qué reglas son limitantes
round-binding-text = Una regla es limitante si, sin ella, la lista podría tener más puntos. El precio es lo que aportaría una unidad más.
binds-yes = Limitante
binds-no = No limitante
engine-seats = Plazas
engine-budget = Presupuesto
engine-state-cap = Delegados de un mismo Estado, como máximo
engine-gender-min = Mínimo por sexo:
engine-group-min = Mínimo de plazas:
engine-group-max = Máximo de plazas:
engine-sub-max = Máximo para la subregión:
engine-min = Mínimo de plazas:
engine-new-states = Mínimo de Estados que nunca habían recibido apoyo
engine-cover-groups = Una plaza para cada grupo regional
engine-target = Meta:
engine-target-women = Meta: mujeres
engine-target-priority = Meta: países menos adelantados, países en desarrollo sin litoral y pequeños Estados insulares en desarrollo
round-goals = Objetivos, por orden
round-goals-text = Cada objetivo se cumple en la medida de lo posible antes de considerar el siguiente.
goal-seats = Plazas cubiertas
goal-coverage = Grupos regionales con una plaza
goal-shortfall = Plazas que faltan para alcanzar las metas
goal-merit = Total de puntos
goal-never-sponsored = Delegados de Estados que nunca habían recibido apoyo
