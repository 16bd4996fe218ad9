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
