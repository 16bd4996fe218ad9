# Rounds of selection: from assembly to publication, the list with its reasons, questions, the check.

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
override-text = Indique quién sale de la lista y quién entra. Lo que cuesta el cambio se muestra antes de decidirlo. Debe respetar todas las reglas de la convocatoria; se muestra, con su motivo y su costo, a la Alta Representante y a los auditores, y el hecho de que existe se publica.
override-hint = Se muestra a la Alta Representante y a los auditores.
override-button = Modificar la lista
approval-title = Aprobación
approval-sent = Enviada
approval-decided = Decidida
decide-title = Decidir sobre la lista
decide-memo = Memorando del gestor del fondo
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
round-binding-text = Una regla es limitante si sin ella los objetivos se alcanzarían mejor. Su precio es el número de puntos que la lista podría ganar sin ella, si los objetivos anteriores se alcanzan igual de bien.
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

## The published round

round-public-title = Resultado de la selección
round-public-lead = La lista aprobada por la Alta Representante para Asuntos de Desarme, por orden alfabético. Los nombres se publican solo con el consentimiento de la persona. Las puntuaciones de las personas no se publican.
round-list = Delegados que reciben apoyo
round-empty = No se ha seleccionado a ningún delegado.
head-delegate = Delegado
name-not-published = Nombre no publicado
round-map = Estados cuyos delegados reciben apoyo
map-selected = Delegado con apoyo
map-other-states = Otros Estados
round-statistics = Plazas por grupo
round-how = Cómo se obtuvo la lista
round-how-text = Las reglas siguientes se publicaron con la convocatoria. Un método exacto encuentra la lista que mejor las cumple. Los resúmenes criptográficos que figuran a continuación demuestran qué datos de entrada y qué semilla se utilizaron; más abajo se explica cómo cualquiera puede verificar la lista.
round-inputs = Resumen criptográfico de los datos de entrada (SHA-256)
round-seed = Semilla del sorteo
round-code = Versión del método de selección
round-overrides = Cambios introducidos en la lista por decisión
round-published-at = Publicado
stat-groups = Plazas por grupo regional
stat-sexes = Plazas por sexo
stat-countries = Plazas por grupo de países
stat-text = Una barra por cada grupo; su longitud es el número de plazas respecto de todas las plazas de la convocatoria. Cuando existe un mínimo, una meta o un máximo, está señalado.
stat-target = Meta

## Before the run: can the rules be kept, and the run with its progress

round-feasible = ¿Pueden cumplirse las reglas?
feasible-this-round = Con las candidaturas de esta convocatoria:
# $rule is the name of a rule, $number its number or amount.
rule-with-number = { $rule } – { $number }
infeasible-way-out = Las reglas de una convocatoria se fijan cuando se autoriza y no cambian mientras está en curso. El gestor del fondo puede cancelar esta convocatoria, dando un motivo que se publica, y abrir otra con otras reglas; todo cambio de las modalidades en que se basan lo propone el gestor del fondo y lo aprueba la Alta Representante. Cualquier otra decisión corresponde a la Alta Representante.
infeasible-cancel = Cancelar la convocatoria
progress-title = La selección se está ejecutando
progress-text = El método está buscando la mejor lista. Esta página se actualiza cada pocos segundos; puede salir de ella, la búsqueda continúa.
progress-see = Ver el progreso
progress-ended = No hay ninguna selección en curso.
progress-goal = Objetivo que se examina
progress-best = Lo mejor encontrado hasta ahora
progress-bound = Ninguna lista puede superar
progress-gap = Diferencia entre ambos
progress-nodes = Casos examinados
progress-seconds = Segundos transcurridos
progress-lottery = El sorteo entre listas equivalentes
progress-explanations = Los motivos de cada persona candidata
stop-title = Detener la selección
stop-text = No se conserva nada de una selección que se detiene. La ronda sigue constituida y la selección puede ejecutarse de nuevo.
stop-button = Detener
done-run-started = La selección se está ejecutando.
done-run-stopped = La selección se ha detenido. No se ha conservado nada de ella.
refusal-run-stopped = La selección se detuvo antes de terminar. No se ha conservado nada de ella; puede ejecutarse de nuevo.
refusal-run-failed = La selección se interrumpió por un fallo del sistema. No se ha conservado nada de ella. Ejecútela de nuevo; si vuelve a ocurrir, informe al administrador.
refusal-run-not-under-way = No hay ninguna selección en curso que se pueda detener.

## Balances, pictures, who would step in

balance-new-states = Estados que nunca habían recibido apoyo
balance-none = No cambia ningún equilibrio.
# $what is a group or a sex, $before and $after numbers of delegates.
balance-change = { $what }: { $before } → { $after }
stat-of = { $seats } de { $whole }
stat-least = Mínimo
stat-most = Máximo
prices-picture = Precio de cada regla
prices-picture-text = Una barra por cada regla; su longitud es el número de puntos que la lista podría ganar sin esa regla, en igualdad de las demás condiciones. Un precio no es un juicio sobre una regla.
replacement-title = Quién ocuparía la plaza
replacement-text = Para cada plaza, la persona candidata que la ocuparía con el menor cambio en los equilibrios, si el delegado se retira antes de la emisión del pasaje.
replacement-nobody = No figura nadie en la lista.
replacement-none = Nadie puede sin incumplir una regla
replacement-seat = Plaza de
replacement-comes = La ocuparía
replacement-points = Puntos de más o de menos

## Questions: what if, and how firm

field-rule = Regla
field-by = Cambio
head-goal = Objetivo
question-not-run = Todavía no hay lista. Ejecute primero la selección.
question-not-saved = Nada de lo que figura en esta página se guarda, y la lista no cambia.
what-if-title = ¿Y si una regla fuera distinta?
what-if-lead = Cambie el número de una regla y vea cuál sería la lista, con las mismas personas candidatas y la misma semilla.
what-if-button = Ver
what-if-by-hint = Por ejemplo, 1 o -1; en porcentaje para el presupuesto.
what-if-ready = Un paso menos o más
what-if-less = Menos
what-if-more = Más
what-if-answer = Cuál sería la lista
what-if-asked = { $rule }: { $then } en lugar de { $now }.
what-if-impossible = Ninguna lista cumpliría todas las reglas.
what-if-now = Ahora
what-if-then = Entonces
what-if-difference = Diferencia
what-if-same = La lista sería la misma.
what-if-comes = Entrarían en la lista
what-if-leaves = Saldrían de la lista
refusal-what-if-too-far = El método no admite un número tan grande. Indique un cambio menor.
firmness-title = ¿Y si los criterios se ponderaran de otro modo?
firmness-lead = Esta página indica hasta qué punto la lista depende de la ponderación exacta de los criterios. No clasifica a nadie ni es motivo para decidir sobre una persona.
# $points is a number of points.
firmness-text = El peso de un criterio cada vez varía en { $points } puntos, hacia arriba y hacia abajo; los demás se reparten el resto como antes. No cambian los puntos que dieron los evaluadores, las reglas ni la semilla. La lista se obtiene de nuevo con cada conjunto de pesos.
firmness-no-reviews = Las puntuaciones de esta ronda no proceden de evaluaciones conservadas aquí, por lo que no se pueden probar otros pesos.
firmness-head = Con otros pesos
firmness-always = Siempre en la lista
firmness-borderline = Depende de los pesos
firmness-never = En la lista con ninguno

## Changes by decision, and what cannot be undone

override-see = Ver lo que cuesta
override-cost = Lo que cuesta el cambio
override-broken = Este cambio incumpliría las reglas siguientes y no puede hacerse:
override-confirm = Decidir el cambio
override-with = Con el cambio
override-lost = Pérdida frente a la lista obtenida
override-points = Puntos perdidos
override-balances = Equilibrios antes y después
override-uses = Las reglas con el cambio
override-out = Retirada
override-into = Incluida
overrides-title = Cambios por decisión
# $points is a number with two decimals, already formatted.
overrides-total = En conjunto cuestan { $points } puntos frente a la lista obtenida.
# $rule is the name of a rule.
refusal-override-breaks = La lista incumpliría esta regla: { $rule }. Elija a otra persona candidata.
round-not-now = Esto no puede hacerse ahora. Estado de la ronda:
not-undone = Esto no se puede deshacer.
decide-approve-text = La lista se aprueba tal como está. El costo estimado de cada viaje se precompromete con cargo a los créditos habilitados para la convocatoria y se pide a las misiones que acepten.
decide-conditions-text = La lista se aprueba; nadie puede aceptar antes de que se cumpla cada condición. El costo estimado de cada viaje se precompromete con cargo a los créditos habilitados para la convocatoria.
decide-conditions-words = Condiciones
decide-conditions-hint = Una en cada línea.
decide-return-text = La lista vuelve al fondo. Los expedientes quedan como estaban antes y se puede constituir una nueva ronda.
decide-refuse-text = La lista se rechaza. Los expedientes quedan como estaban antes; una nueva ronda requiere nuevos fundamentos.
preview-title = Lo que verá el público
preview-text = La lista y sus estadísticas se publicarán como figura a continuación. Los nombres se muestran solo con el consentimiento de la persona; no se muestra ninguna puntuación.
publish-copy-text = Junto con la lista se publican una copia pública de los datos de entrada, sin puntuaciones, y el resultado con su prueba, para que cualquiera pueda verificar la lista.
round-proof-text = Los archivos contienen las puntuaciones de las personas y son solo para el personal del fondo y los auditores.
round-download-outcome = Descargar el resultado con su prueba

## Check it yourself

head-file = Archivo
head-sha256 = Resumen criptográfico (SHA-256)
check-title = Verifíquelo usted mismo
check-lead = Nadie tiene que fiarse del programa que encontró esta lista. El resultado lleva una prueba que puede verificarse en cualquier computadora. Descargue los archivos en una misma carpeta.
check-files = Archivos
check-command = Con el programa del fondo:
check-python = O con un segundo programa, independiente y breve, que solo necesita Python:
check-proven = Qué se demuestra
check-proven-list = La lista cumple todas las reglas de la copia.
check-proven-best = Ninguna otra lista es mejor, objetivo por objetivo, en el orden publicado.
check-proven-draw = Entre listas igualmente buenas, el sorteo con la semilla publicada decide a favor de esta.
# $count is the number of changes by decision.
check-overrides =
    { $count ->
        [one] La prueba se refiere a la lista tal como la obtuvo el método. Después se introdujo { $count } cambio por decisión; la lista anterior difiere de la demostrada en ese punto.
        [many] La prueba se refiere a la lista tal como la obtuvo el método. Después se introdujeron { $count } de cambios por decisión; la lista anterior difiere de la demostrada en esos puntos.
       *[other] La prueba se refiere a la lista tal como la obtuvo el método. Después se introdujeron { $count } cambios por decisión; la lista anterior difiere de la demostrada en esos puntos.
    }
check-left-out = Qué omite la copia y por qué
check-left-out-text = Las puntuaciones de las personas no se publican. En la copia figuran en su lugar umbrales de entrada: se rebajan las puntuaciones de los delegados de la lista y se elevan las de todos los demás, hasta donde la lista sigue siendo la mejor. El presupuesto y los costos se omiten cuando no cambian nada y, cuando sí, los costos se redondean a la baja. Los Estados llevan números en lugar de nombres, porque no se publica quién presentó candidaturas sin éxito; las personas se identifican por su número de acuse de recibo. El resumen criptográfico de los datos de entrada verdaderos figura más arriba.
check-lemma = Esto basta: una lista que es la mejor aunque se rebajen sus propias puntuaciones y se eleven todas las demás también lo es con las puntuaciones verdaderas.
check-auditor = Un auditor que posee los datos de entrada verdaderos verifica además que la copia es fiel:
check-log = Ver el registro
