# Control de los libros: períodos, presupuestos, reserva, correcciones, estados, planes.

## Periods

state-period-open = Abierto
state-period-closed = Cerrado
state-period-reopening = Cerrado, reapertura solicitada
state-period-audited = Auditado
action-period-record-audit = Auditoría del ejercicio registrada
action-period-close = Período cerrado
action-period-keep-snapshot = Instantánea del período conservada
action-period-ask-reopening = Reapertura del período solicitada
action-period-agree-reopening = Período reabierto
action-period-refuse-reopening = Reapertura denegada
action-period-withdraw-reopening = Solicitud de reapertura retirada
refusal-period-closed = Los libros están cerrados hasta el { $last }, por lo que no se puede asentar nada con fecha { $date }. Indique una fecha posterior o haga reabrir el período.
refusal-period-not-ended = El período termina el { $day }. Se puede cerrar a partir del día siguiente.
refusal-period-steps-open =
    { $count ->
        [one] Queda abierto { $count } paso de la lista de verificación. Complételo primero.
       *[other] Quedan abiertos { $count } pasos de la lista de verificación. Complételos primero.
    }
refusal-snapshot-kept = La instantánea de este período ya está conservada.
refusal-audit-of-closed-year = Solo se puede marcar como auditado un ejercicio cerrado cuya instantánea esté conservada.

## Allotments, reserve, throttle

state-allotment-proposed = Propuesta
state-allotment-open = Abierta
state-allotment-declined = Rechazada
state-allotment-withdrawn = Retirada
state-allotment-closed = Cerrada
action-allotment-propose = Habilitación propuesta
action-allotment-allot = Habilitación concedida
action-allotment-decline = Habilitación rechazada
action-allotment-withdraw = Propuesta de habilitación retirada
action-allotment-increase = Habilitación aumentada
action-allotment-give-back = Parte de una habilitación devuelta
action-allotment-close = Habilitación cerrada
action-fund-set-reserve = Reserva aumentada
action-fund-release-reserve = Parte de la reserva liberada
action-fund-throttle = Nuevos compromisos suspendidos
action-fund-resume = Nuevos compromisos de nuevo posibles
refusal-fund-throttled = El fondo no asume nuevos compromisos en este momento: lo disponible no cubre el nivel mínimo del fondo. Volverá a ser posible cuando se haya recibido o devuelto lo suficiente.
refusal-below-activity-floor = El presupuesto de una actividad es de { $floor } como mínimo. Indique esa cantidad o más.
refusal-allotment-bound = { $bound } de esta habilitación están precomprometidos o comprometidos. Ciérrela cuando esa cantidad se haya gastado o liberado.

## Plans

state-plan-saved = Guardado
state-plan-adopted = En vigor
state-plan-discarded = Descartado
state-plan-superseded = Sustituido
action-plan-save = Plan guardado
action-plan-adopt = Plan puesto en vigor
action-plan-discard = Plan descartado

## Budget control

budget-title = Control presupuestario
budget-lead = Lo recibido, lo reservado y para qué, y lo que aún se puede habilitar. Cada cifra conduce a sus asientos.
budget-throttled = El fondo no asume nuevos compromisos: lo disponible no cubre el nivel mínimo del fondo.
budget-available = Lo disponible, línea por línea
available-received = Efectivo recibido y admitido
available-conditional = Menos: recibido con una condición aún no cumplida
available-held = Menos: retenido a la espera de verificación o acuerdo
available-reserve = Menos: apartado como reserva
available-ceiling = Límite máximo de lo que se puede gastar
available-allotted = Menos: habilitado y todavía libre
available-pre-committed = Menos: precomprometido
available-committed = Menos: comprometido
available-spent = Menos: gastado
available-left = Disponible: aún se puede habilitar
available-made-of = De qué se compone el efectivo recibido y admitido
available-made-of-text = Efectivo disponible, lo pagado y aún no gastado, lo adeudado (como deducción) y lo gastado hasta ahora.
budget-agrees = Es lo que dice el libro de control, al centavo.
budget-disagrees = No es lo que dice el libro de control. Informe a los auditores: los libros no están en orden.
budget-floor = Niveles mínimos
floor-reserve = Reserva actual
floor-target = Lo que debería contener la reserva
floor-target-hint = { $percent } % de los gastos del plan de este año
floor-no-plan = { $percent } % de los gastos del año; todavía no hay ningún plan del año en vigor
floor-missing = Lo que falta
floor-after = Disponible una vez apartado ese importe
floor-activity = Presupuesto mínimo de una actividad
floor-activity-hint = Un parámetro del fondo
reserve-form = Modificar la reserva
reserve-text = Lo apartado como reserva no se puede habilitar. El cambio se asienta de inmediato, con su motivo.
reserve-top-up = Aumentar la reserva
reserve-release = Liberar de la reserva
reserve-entries = Asientos de la reserva
done-reserve = Se ha modificado la reserva.
budget-where = Dónde está el dinero
budget-none = Todavía no se ha habilitado nada. Autorice una convocatoria o proponga una habilitación.
budget-elsewhere = Sin habilitación: comisiones bancarias y similares
window-a = Ventanilla A: delegados
window-b = Ventanilla B: actividades
window-both = Ambas ventanillas: gastos de funcionamiento
head-budget-line = Convocatoria o habilitación
head-allotted-in-all = Habilitado en total
level-free = Libre
allotment-number = Habilitación { $number }
allotment-new = Proponer una habilitación
allotment-new-text = Para actividades de la ventanilla B y gastos de funcionamiento de un año. Una convocatoria para delegados tiene su propia habilitación. El administrador del fondo decide sobre la propuesta.
allotment-propose = Proponer
allotment-title-hint = Lo que financia, en pocas palabras
allotment-decide = Decidir sobre la propuesta
allotment-allot = Habilitar
allotment-decline = Rechazar
allotment-withdraw = Retirar la propuesta
allotment-change = Modificar la habilitación
allotment-increase = Aumentar
allotment-give-back = Devolver
allotment-close = Cerrar la habilitación
allotment-close-text = { $free } que siguen libres se devuelven y se pueden habilitar de nuevo. Una habilitación cerrada no se reabre.
allotment-changes = Cambios
allotment-no-changes = Todavía no se ha asentado nada.
done-allotment-proposed = Se ha propuesto la habilitación. El administrador del fondo decidirá.
done-allotted = Se ha concedido la habilitación.
done-allotment-dropped = Se ha cerrado la propuesta.
done-allotment-changed = Se ha modificado la habilitación.
done-allotment-closed = Se ha cerrado la habilitación.
field-use = Destino
use-activities = Actividades de la ventanilla B
use-running = Gastos de funcionamiento: puestos, proveedores, evaluación
field-year = Año
activity-title = Libro de la actividad
activity-lead = Todo lo asentado para una misión o un acuerdo.
activity-balances = Saldos

## Entries and corrections

entry = Asiento
entry-document = Originado por
entry-act = Asentado por
entry-reverses = Anula
entry-reversed-by = Anulado por
entry-see-reversed = el asiento anulado
entry-see-reversal = su anulación
entry-way-back = Cómo anularlo
entry-correction = Corrección
entry-correct = Proponer anular este asiento
entries-all = Mostrar todos los asientos
entries-of-call = Solo se muestran los asientos de una convocatoria o habilitación.
entries-of-activity = Solo se muestran los asientos de una actividad.
entries-of-partner = Solo se muestran los asientos de un asociado.
entries-of-contribution = Solo se muestran los asientos de una contribución.
entries-of-document = Solo se muestran los asientos de un expediente.
entries-of-state = Solo se muestran los asientos relativos a un Estado.
field-window = Ventanilla
field-from = Desde
field-to = Hasta
trace-title = De este asiento a la convocatoria
head-rests-on = Se basa en
head-signed = Actos, firmantes y fechas
trace-none = No se conoce ningún expediente en que se base este asiento.
kind-agreement = Acuerdo
kind-allotment = Habilitación
kind-bank-event = Operación bancaria
kind-bank-line = Línea bancaria
kind-call = Convocatoria
kind-contribution = Contribución
kind-correction = Corrección
kind-disbursement = Pago
kind-fund = El fondo
kind-mission = Misión
kind-nomination = Candidatura
kind-order = Pedido
kind-period = Período
kind-report = Informe
kind-round = Ronda de selección y su aprobación
way-contribution = En la página de la contribución: reembolso, devolución o paso a pérdidas.
way-reserve = En la página de control presupuestario: liberar de la reserva o aumentarla.
way-allotment = En la página de la convocatoria o de la habilitación: cancelar la convocatoria, o devolver o aumentar la habilitación.
way-commitment = En la página de la candidatura, la misión, el acuerdo o el pedido: declinar, cancelar o liberar.
way-payment = En la página del pago: rechazo del banco o fondos devueltos.
way-report = En la página del informe: lo aceptado de más lo devuelve el asociado.
way-mission = En la página de la misión: liquidarla de nuevo.
way-order = En la página del pedido: modificarlo o cancelarlo.
way-close = Haga reabrir el ejercicio; lo que se asiente entonces se cierra con otro asiento.
correction-text = El asiento permanece. Su anulación, con las mismas líneas en sentido inverso, se asienta cuando un oficial certificador está de acuerdo. Después registre lo correcto.
correction-date-hint = Fecha contable de la anulación. Debe pertenecer a un período abierto.
correction-propose = Proponer la anulación
corrections-title = Correcciones
corrections-lead = Los asientos nunca se modifican. Lo erróneo se anula con un asiento vinculado acordado por dos personas.
corrections-none = No hay ninguna corrección. Para proponer una, abra un asiento del libro mayor.
correction-of = Corrección de un asiento { $journal }
correction-date = Fecha de la anulación
correction-entry = Asiento por anular
correction-agree-text = Si está de acuerdo, la anulación se asienta de inmediato y no se puede deshacer.
correction-agree = Aceptar y asentar la anulación
correction-decline = Rechazar
correction-withdraw = Retirar la corrección
done-correction-proposed = Se ha propuesto la corrección. Un oficial certificador decidirá.
done-correction-agreed = Se ha asentado la anulación.
done-correction-dropped = Se ha cerrado la corrección. No se ha asentado nada.
state-correction-proposed = Propuesta
state-correction-posted = Asentada
state-correction-declined = Rechazada
state-correction-withdrawn = Retirada
action-correction-propose = Corrección propuesta
action-correction-agree = Anulación aceptada y asentada
action-correction-decline = Corrección rechazada
action-correction-withdraw = Corrección retirada
refusal-own-way-back = Este asiento no se anula aquí, para que el expediente y los libros concuerden. { $way }
refusal-entry-reversed = Este asiento ya se ha anulado, o es él mismo una anulación.
refusal-date-before-entry = La anulación no puede tener fecha anterior a la del asiento ({ $date }).
