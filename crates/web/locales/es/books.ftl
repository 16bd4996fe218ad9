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
