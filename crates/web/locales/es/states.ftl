# The status of each record, shown as a tag: state-<record>-<status>.

## The fund

state-fund-designed = Diseñado
state-fund-threshold-published = Umbral publicado
state-fund-fundraising = En recaudación de fondos
state-fund-active = Activo
state-fund-throttled = Sin nuevos compromisos
state-fund-closing = En cierre
state-fund-closed = Cerrado

## Contributions

state-contribution-offered = Ofrecida
state-contribution-screening = En verificación
state-contribution-cleared = Con visto bueno
state-contribution-refused = Rechazada
state-contribution-pledged = Prometida
state-contribution-agreed = Firmada
state-contribution-part-received = Recibida en parte
state-contribution-received = Recibida

## Parameters

state-parameters-proposed = Propuesta
state-parameters-approved = Aprobada
state-parameters-refused = Rechazada
state-parameters-withdrawn = Retirada

## Calls

state-call-draft = Borrador
# Cleared by the fund manager: fixed and funded, waiting for its opening date.
state-call-cleared = Autorizada
state-call-open = Abierta
state-call-closed = Cerrada
state-call-in-review = En evaluación
state-call-decided = Decidida
state-call-published = Resultado publicado
state-call-archived = Archivada
state-call-cancelled = Cancelada

## Nominations

state-nomination-draft = Borrador
state-nomination-endorsed = Refrendada
state-nomination-returned = Devuelta para corrección
state-nomination-withdrawn = Retirada
state-nomination-eligible = Admisible
state-nomination-ineligible = Requisitos no cumplidos
state-nomination-scored = Puntuada
state-nomination-recommended = Recomendada
state-nomination-reserve = En reserva
state-nomination-not-selected = No seleccionada
state-nomination-approved = Aprobada
state-nomination-accepted = Aceptada
state-nomination-declined = Declinada

## Reviews

state-review-assigned = Asignada
state-review-recused = Abstención
# The reviewer declared no conflict of interest and is reading.
state-review-accepted = En curso
state-review-submitted = Presentada
state-review-locked = Bloqueada

## Rounds of selection

state-round-assembled = Constituida
# The selection method has been run.
state-round-run = Ejecutada
state-round-reviewed = Revisada
state-round-sent = En manos de la Alta Representante
state-round-approved = Aprobada
state-round-returned = Devuelta
state-round-refused = Rechazada
state-round-published = Publicada
state-round-closed = Cerrada

## Approval by the High Representative

state-approval-pending = Pendiente
state-approval-approved = Aprobada
state-approval-approved-with-conditions = Aprobada con condiciones
state-approval-returned = Devuelta
state-approval-refused = Rechazada
