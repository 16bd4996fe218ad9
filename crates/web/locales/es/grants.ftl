# Grants: partners, agreements, reports, refunds; orders, payroll and programme support.

## Status of a partner

state-partner-recorded = Pendiente de autorización
state-partner-cleared = Autorizado
state-partner-barred = Excluido

## Status of an agreement

state-agreement-drafting = En redacción
state-agreement-submitted = Presentado a la Alta Representante
state-agreement-approved = Aprobado
state-agreement-confidentiality-agreed = Cláusulas de confidencialidad acordadas
state-agreement-cleared = Con visto bueno jurídico
state-agreement-signed-beneficiary = Firmado por el beneficiario
state-agreement-signed-un = Firmado por ambas partes
state-agreement-active = En curso
state-agreement-suspended = Suspendido
state-agreement-terminated = Rescindido
state-agreement-operationally-closed = Cerrado en lo operativo
state-agreement-financially-closed = Cerrado en lo financiero
state-agreement-cancelled = Cancelado

## Status of a report

state-report-due = Pendiente
state-report-overdue = Atrasado
state-report-escalated = Atrasado, en manos del gestor del fondo
state-report-submitted = Presentado
state-report-queried = Con preguntas pendientes
state-report-accepted = Aceptado
state-report-waived = Ya no se espera

## Status of an order

state-order-drafted = En borrador
state-order-approved = Aprobado
state-order-committed = Comprometido
state-order-closed = Cerrado
state-order-cancelled = Cancelado

## What was done, as the log says it

action-partner-record = Asociado registrado
action-partner-clear = Asociado autorizado
action-partner-bar = Asociado excluido
action-partner-name-people = Personas que actúan por un asociado designadas
action-agreement-draft = Acuerdo redactado
action-agreement-edit = Proyecto de acuerdo modificado
action-agreement-submit = Acuerdo presentado para su aprobación
action-agreement-send-back = Acuerdo devuelto
action-agreement-approve = Acuerdo aprobado
action-agreement-meet-condition = Condición de un acuerdo cumplida
action-agreement-agree-terms = Cláusulas de confidencialidad acordadas
action-agreement-clear = Acuerdo con visto bueno jurídico
action-agreement-sign-beneficiary = Acuerdo firmado por el beneficiario
action-agreement-sign-un = Acuerdo firmado por el fondo y comprometido
action-agreement-begin = Comienzo de la ejecución del acuerdo
action-agreement-commit-year = Ejercicio siguiente de un acuerdo comprometido
action-agreement-ask-tranche = Tramo solicitado
action-agreement-ask-owed = Pago de lo adeudado en virtud de un acuerdo solicitado
action-agreement-shift = Importe transferido entre partidas presupuestarias
action-agreement-extend = Acuerdo prorrogado sin costo
action-agreement-propose-amendment = Enmienda propuesta
action-agreement-amend = Enmienda aprobada
action-agreement-refuse-amendment = Enmienda rechazada
action-agreement-suspend = Acuerdo suspendido
action-agreement-resume = Acuerdo reanudado
action-agreement-notify = Preaviso de rescisión dado
action-agreement-reply = Respuesta al preaviso registrada
action-agreement-terminate = Acuerdo rescindido
action-agreement-cancel = Acuerdo cancelado
action-agreement-record-refund = Reembolso de un asociado registrado
action-agreement-check-refund = Reembolso de un asociado verificado
action-agreement-release = Compromiso liberado en parte
action-agreement-confirm-advance = Anticipo confirmado por su titular
action-agreement-close-operations = Acuerdo cerrado en lo operativo
action-agreement-close-accounts = Acuerdo cerrado en lo financiero
action-report-submit = Informe presentado
action-report-query = Preguntas sobre un informe
action-report-accept-narrative = Parte descriptiva de un informe aceptada
action-report-accept = Parte financiera de un informe aceptada
action-report-pass = Informe atrasado
action-report-escalate = Informe atrasado, en manos del gestor del fondo
action-report-waive = Informe que ya no se espera
action-order-draft = Pedido redactado
action-order-approve = Pedido aprobado
action-order-commit = Pedido comprometido
action-order-cancel = Pedido cancelado
action-order-deliver = Entrega registrada
action-order-accrue = Gasto devengado
action-order-invoice = Factura registrada
action-order-payroll = Nómina de un mes contabilizada
action-order-release = Compromiso de un pedido liberado en parte
action-order-close = Pedido cerrado
action-order-ask-payment = Pago de un pedido solicitado

## Refusals: partners

refusal-partner-type-not-taken = Los asociados de este tipo necesitan una dispensa; sin ella, los tipos admitidos son: { $types }.
refusal-partner-not-cleared = Este asociado no ha sido autorizado. El gestor del fondo debe registrar antes la diligencia debida.
refusal-partner-barred = Este asociado está excluido. Indique otro asociado.

## Refusals: the project document

refusal-ends-before-start = El último día es anterior al primero.
refusal-activity-below-floor = El presupuesto de una actividad es de { $floor } como mínimo; este es de { $usd }.
refusal-budget-year-outside = El presupuesto contiene importes fuera de los años { $first } a { $last } de la actividad.
refusal-too-many-years = Una actividad abarca { $most } años civiles como máximo.
refusal-monitoring-too-small = El seguimiento y la evaluación requieren al menos { $least }, el 5 % del presupuesto.
refusal-overhead-too-large = Los gastos generales del asociado no pueden superar { $most } en este caso.
refusal-outright-to-partner = Una subvención directa se entrega al propio gobierno beneficiario, no a un asociado. Quite el asociado o reconozca el gasto según los informes.
refusal-tranches-not-whole = Los tramos suman el { $percent } %. Deben sumar 100, y cada uno ser mayor que cero.
refusal-reports-not-in-order = Los informes deben vencer uno tras otro, después del primer día de la actividad.
refusal-not-begun = La actividad comienza el { $date }.

## Refusals: tranches and money

refusal-all-years-committed = Todos los años de este acuerdo están comprometidos.
refusal-outright-has-no-tranches = Una subvención directa se paga de una vez, no por tramos.
refusal-outright-amount-stands = El importe de una subvención directa es definitivo una vez firmado.
refusal-tranches-all-asked = Todos los tramos han sido solicitados.
refusal-tranche-before-unpaid = El tramo { $number } aún no se ha pagado.
refusal-tranche-report-missing = El informe sobre el tramo { $number } aún no ha sido aceptado.
refusal-tranche-too-little-spent = Se han aceptado gastos por { $spent }; se necesitan { $needed }, tres cuartas partes del tramo anterior.
refusal-tranche-nothing-left = No queda nada de lo comprometido.
refusal-tranche-unconfirmed = El pago { $number } se envió y el banco no lo ha confirmado. Registre antes qué ocurrió con él.
refusal-year-not-committed = El tramo es de { $usd }; solo { $left } están comprometidos y libres. El gestor del fondo debe comprometer antes el ejercicio siguiente.
refusal-advance-open = Queda abierto un anticipo de { $usd }. Antes debe justificarse o devolverse.
refusal-advance-differs = Los libros registran { $held }. Si el asociado confirma otro importe, aclare la diferencia antes del cierre del ejercicio.
refusal-payment-open = Hay un pago pendiente. Antes debe efectuarse y confirmarse.
refusal-refund-unchecked = Un reembolso espera al oficial certificador.

## Refusals: reports

refusal-reports-open = Informes aún abiertos: { $count }. Antes, cada uno debe aceptarse o dispensarse con un motivo.
refusal-report-overdue = El informe { $number } vencía el { $date } y está atrasado. No se paga ningún tramo antes de recibirlo.
refusal-narrative-first = El oficial de proyectos acepta antes la parte descriptiva.

## Refusals: changes

refusal-shift-nothing = Indique un importe y dos partidas distintas.
refusal-line-needs-amendment = { $line }: un cambio superior a { $most }, el 25 % de la partida, requiere una enmienda.
refusal-shift-needs-amendment = Los traspasos superiores a { $most } en total, el 15 % del presupuesto, requieren una enmienda.
refusal-extension-not-later = La nueva fecha de término debe ser posterior al { $date }.
refusal-extension-needs-amendment = Una prórroga más allá del { $date }, seis meses después de la última fecha acordada, requiere una enmienda.
refusal-amendment-waits = Ya hay una enmienda pendiente ante la Alta Representante.
refusal-amendment-nothing = La enmienda no cambia nada.
refusal-reply-day-past = Deje tiempo para responder: elija un día posterior.
refusal-reply-not-heard = El gestor del fondo da antes un preaviso, y la otra parte responde o deja vencer el plazo.

## Refusals: orders

refusal-nothing-to-accrue = Nada de lo entregado hasta el { $date } está sin facturar ni devengar.
refusal-invoice-twice = Ya se registró una factura con este número para este pedido.
refusal-payroll-twice = La nómina de { $month } ya está contabilizada.
refusal-month-outside = Elija un mes incluido en el pedido que ya haya comenzado.
refusal-accrual-open = Hay { $usd } devengados y aún sin facturar.

## Budget lines

budget-personnel = Personal y consultores
budget-travel = Viajes
budget-training = Capacitación
budget-equipment = Equipo
budget-contractual = Servicios por contrata
budget-monitoring = Seguimiento y evaluación
budget-audit = Auditoría
budget-overhead = Gastos generales del asociado
