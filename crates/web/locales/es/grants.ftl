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

## Agreements

agreement = Acuerdo
agreements-title = Acuerdos
agreements-lead = Acuerdos sobre actividades de la ventanilla B: con quién, por cuánto y en qué situación está cada uno.
agreements-none = No hay ningún acuerdo. El oficial de proyectos redacta uno cuando la Alta Representante ha aprobado una actividad.
agreement-number = Acuerdo { $number }
agreement-new = Redactar un acuerdo
agreement-new-text = Empiece por lo que se sabe; los tramos se derivan del presupuesto y pueden cambiarse en la página siguiente. Guarde de nuevo tras cambiar las fechas: el presupuesto tendrá entonces cada año.
agreement-draft = Guardar el borrador
agreement-edit = Modificar el borrador
agreement-save = Guardar el borrador
agreement-gaps = Antes de poder presentarse:
agreement-beneficiaries = Estados beneficiarios
agreement-recipient = Se paga a
agreement-time = Duración
agreement-ends = Último día
agreement-decision = Decisión de la Alta Representante
agreement-approved = Aprobado
agreement-terms-state = Cláusulas de confidencialidad, por el Estado
agreement-terms-fund = Cláusulas de confidencialidad, por el fondo
agreement-cleared = Visto bueno jurídico
agreement-signed-state = Firmado por el beneficiario
agreement-signed-fund = Firmado por el fondo
agreement-payee = Beneficiario del pago
agreement-payee-open = Indicar los datos bancarios
agreement-money = Movimiento de los fondos
agreement-committed = Comprometido
agreement-committed-hint = Costo directo, sin apoyo a los programas
agreement-spent = Reconocido como gasto
agreement-spent-hint = Por informes aceptados, o a la firma
agreement-advance = Anticipo abierto
agreement-advance-hint = Pagado, ni justificado ni devuelto
agreement-room = Libre
agreement-room-hint = Comprometido, ni gastado, ni anticipado, ni en trámite
agreement-owed = Adeudado
agreement-owed-hint = Aceptado por encima de los anticipos, o subvención directa aún sin solicitar
agreement-contractual = Años posteriores
agreement-contractual-hint = Contractual, sujeto a disponibilidad; con apoyo a los programas
agreement-line = Partida
agreement-budget = Presupuesto
agreement-no-budget = Aún no hay presupuesto.
agreement-agreed-line = acordado: { $usd }
agreement-year-committed = comprometido
agreement-year-contractual = sujeto a disponibilidad
agreement-tranche = Tramo
agreement-percent = Parte
agreement-payment = Pago
agreement-report = Informe
agreement-plan = Tramos e informes
agreement-plan-outright = Informes; la subvención se paga de una vez
agreement-no-plan = Aún no hay tramos.
agreement-notice = Se dio preaviso de rescisión; se espera respuesta hasta el { $date }. Motivos: { $reasons }
agreement-reply = Respuesta
agreement-reply-record = Registrar la respuesta
agreement-next = Lo que puede hacerse ahora
agreement-submit = Presentar a la Alta Representante
agreement-send-back = Devolver
agreement-agree-terms = Aceptar las cláusulas de confidencialidad
agreement-clear = Registrar el visto bueno jurídico
agreement-sign-beneficiary = Registrar la firma del beneficiario
agreement-begin = Iniciar la actividad
agreement-suspend = Suspender
agreement-resume = Reanudar
agreement-approve = Aprobar
agreement-approve-text = Lo que cubre la asignación queda precomprometido ahora, con el apoyo a los programas. Los años no cubiertos quedan como contractuales, sujetos a disponibilidad.
agreement-with-psc = Presupuesto con apoyo a los programas
conditions-hint = Una condición por línea. Cada una bloquea la firma hasta que el oficial de proyectos la dé por cumplida.
field-conditions = Condiciones
agreement-condition-met = Esta condición se cumple
agreement-condition-open = Queda por cumplir una condición de la aprobación:
agreement-sign = Firmar por el fondo
agreement-sign-text = Con esta firma los fondos quedan comprometidos y los informes tienen plazo. Una subvención directa se reconoce de inmediato como gasto.
agreement-cancel = Cancelar el acuerdo
agreement-cancel-text = Lo precomprometido vuelve a la asignación.
agreement-terminate = Rescindir
agreement-terminate-text = De los informes pendientes solo se espera el último, en 30 días. Los fondos no gastados se devuelven.
agreement-close = Cerrar las operaciones
agreement-close-text = Todos los informes están entregados. Después solo se liquida el dinero: reembolsos, liberaciones y cierre de cuentas.
agreement-close-accounts = Cerrar las cuentas
agreement-close-accounts-text = Lo que queda del compromiso vuelve a la asignación.
terms-hint = Referencia del anexo que acuerdan ambas partes, antes de empezar.
clear-hint = Referencia del dictamen o visto bueno jurídico.
signed-copy-hint = Referencia del ejemplar firmado en el expediente.
suspend-hint = Informe atrasado, indicio de fraude, sanción al asociado, seguridad, fuerza mayor.
notice-give = Dar preaviso de rescisión
field-reply-by = Respuesta hasta
field-assets = Bienes y quién los conserva
assets-hint = Escriba «ninguno» si no se compró nada duradero.
field-evaluation = Sigue una evaluación
field-objective = Objetivo y resultados
field-lead-state = Estado beneficiario principal
lead-state-hint = Firma; sin asociado, es quien cobra.
field-other-states = Otros Estados beneficiarios
other-states-hint = Códigos de tres letras separados por espacios, por ejemplo KEN SEN.
field-partner = Asociado en la ejecución
partner-hint = Quién recibe los fondos. Déjelo vacío si ejecuta el propio gobierno.
agreement-decision-hint = Referencia de la decisión que aprobó la actividad.
field-decided-on = Fecha de la decisión
field-starts = Primer día
field-expense-policy = Cuándo se reconoce como gasto
agreement-refund-clause = Cláusula de reembolso
refund-clause-usual = Lo no gastado se devuelve al fondo en los 60 días siguientes al último día.
field-grant-allotment = Asignación
grant-allotment-hint = De dónde se paga. Debe elegirse antes de presentarlo.
budget-of-year = Presupuesto de { $year }
budget-hint = En dólares de los Estados Unidos, sin el apoyo a los programas del fondo. Vacío: nada.
plan-hint = En total, 100 %. Cada informe trata de su tramo.
tranche-percent = Tramo { $number }, en %
tranche-report-due = Informe { $number }, plazo
tranche-next = Tramo siguiente
tranche-next-text = Tramo { $number }: { $usd }. Se paga después de que cuatro personas lo verifiquen, certifiquen, aprueben y liberen.
tranche-not-yet = Aún no puede solicitarse:
tranche-ask = Solicitar el tramo
owed-ask = Solicitar el pago
owed-ask-text = Se adeudan { $usd } que no se han solicitado.
commit-year = Comprometer el año siguiente
commit-year-text = { $year } requiere { $usd } con apoyo a los programas; hay { $free } libres en la asignación.
release-button = Liberar lo que no se gastará
release-text = Pueden volver a la asignación hasta { $usd }. No puede deshacerse.
release-what = Lo que no se ha gastado ni anticipado, ni se gastará, vuelve a la asignación con sus gastos de apoyo a los programas.

## Changes of an agreement

shift-record = Traspasar entre partidas
shift-text = Sin enmienda: como máximo el 25 % de una partida y el 15 % del presupuesto en total.
field-budget-year = Año
field-line-from = De la partida
field-line-to = A la partida
extend-button = Prorrogar sin costo
extend-text = Hasta seis meses después de la última fecha acordada; el último informe se aplaza en igual medida.
amendment-title = Enmienda propuesta
amendment-propose = Proponer una enmienda
amendment-text = Un importe, objeto o asociado distinto, o un término posterior, lo decide la Alta Representante.
amendment-reason-hint = Motivo, con la referencia del consentimiento del beneficiario.
amendment-change = Variación del presupuesto
amendment-line = { $from }, luego { $to }
amendment-approve = Aprobar la enmienda
amendment-approve-text = Lo que requiera de más se compromete ahora; lo de menos se libera.
amendment-refuse = Rechazar la enmienda

## Refunds and advances

refunds-title = Reembolsos
grant-refund-record = Registrar un reembolso
grant-refund-text = Se contabiliza cuando el oficial certificador lo verifica.
refund-checked = Verificado
refund-waits = Por verificar
refund-check = El abono consta en el banco
grant-refund-check-text = { $usd }, referencia { $reference }. Al verificarlo se contabiliza.
field-was = Qué era
was-advance = Aún un anticipo
was-this-year = Gasto de este año
was-earlier-year = Gasto de un año anterior
advance-confirm = Registrar la confirmación del anticipo
advance-confirm-text = Al final del año, el titular confirma por escrito lo que tiene.
advance-unconfirmed = Sin confirmar

## Reports

head-report = Informe
report-number = Informe { $number }
reports-due-title = Informes esperados
reports-due-lead = Lo que vence, espera o está atrasado. A los treinta días de su fecha un informe está atrasado y no se paga ningún tramo sin él.
reports-due-none = No se espera ningún informe.
report-due = Plazo
report-submitted = Presentado
report-recorded-by-staff = Registrado por el personal a partir de: { $paper }
report-narrative = Parte descriptiva
report-narrative-accepted = Parte descriptiva aceptada
report-accepted = Cifras aceptadas
report-figures = Gastos por partida
report-spent = Gastado según este informe
report-question = Pregunta
report-answer = Respuesta
report-form = Presentar el informe
report-form-text = Lo gastado desde el informe anterior, por partida.
report-submit = Presentar el informe
narrative-hint = Qué se hizo, qué resultó y qué difirió del plan.
field-received-as = Recibido como
received-as-hint = El documento o correo del que lo registra, con su fecha.
narrative-accept = Aceptar la parte descriptiva
narrative-accept-text = Después el auxiliar de finanzas examina las cifras.
report-accept = Aceptar las cifras
report-accept-text = { $usd } se reconocen como gasto, con su apoyo a los programas.
report-waits-narrative = El oficial de proyectos acepta antes la parte descriptiva.
report-query = Hacer una pregunta
field-question = Pregunta
report-escalate = Asumir el informe atrasado
report-waive = Dejar de esperarlo
reminder-30 = vence en 30 días
reminder-7 = vence en 7 días
reminder-0 = ha llegado la fecha

## Partners

partner = Asociado en la ejecución
partners-title = Asociados en la ejecución
partners-none = No hay asociados registrados. Registre uno a continuación.
partner-form = Registrar un asociado
partner-record = Registrar el asociado
field-partner-name = Nombre del asociado
field-partner-type = Tipo
partner-type-ngo = Organización no gubernamental
partner-type-academia = Institución académica
partner-type-io = Organización internacional
partner-type-ro = Organización regional
partner-type-un = Entidad de las Naciones Unidas
partner-type-firm = Empresa privada
field-organisation = Organización registrada
organisation-hint = Si es una de las organizaciones de Estados registradas.
partner-clear = Autorizar al asociado
partner-clear-text = Antes de pagarle: listas de sanciones y exclusión, cuentas auditadas, capacidad, trabajos anteriores.
partner-due-diligence = Diligencia debida
field-waived = Dispensa para un tipo no previsto
waived-hint = Explique el motivo en la diligencia debida.
partner-bar = Excluir al asociado
partner-barred-why = Motivo de la exclusión
partner-people = Designar quién actúa por él
field-people = Quién actúa por él
people-hint = Cuentas con la función de asociado en la ejecución. Presentan sus informes y solicitan sus tramos.
partner-balance = Anticipos en su poder
partner-no-agreements = Ningún acuerdo designa a este asociado.
partner-paid = Anticipado
partner-confirmed = Confirmado para el año pasado

## Orders

head-order = Pedido
orders-title = Pedidos y puestos
orders-lead = Lo que compra el propio fondo, y sus puestos: aprobado, comprometido, entregado, facturado, pagado.
orders-none = No hay ningún pedido. El auxiliar de finanzas redacta uno.
order-number = Pedido { $number }
order-new = Redactar un pedido
order-draft = Guardar el pedido
order-no-allotment = No hay asignación abierta para gastos de funcionamiento. El gestor del fondo debe abrir una antes.
order-kind-monitoring = Seguimiento, evaluación, auditoría
order-kind-portal = Traducción, reuniones, portal
order-kind-posts = Puestos
field-supplier = Proveedor
supplier-hint = Vacío para los puestos.
order-amount-hint = Sin el apoyo a los programas, que se reserva con él.
order-from = Desde
order-until = Hasta
order-price = Precio
order-accrued = Devengado, sin facturar
order-to-pay = Facturado, sin solicitar
order-paid = Pagado
order-deliveries = Entregas
order-invoices = Facturas
order-payments = Pagos
order-approve = Aprobar el pedido
order-approve-text = Se precomprometen { $needed } con apoyo a los programas; hay { $free } libres en la asignación.
order-commit = Comprometer el pedido
order-commit-text = Después el pedido puede enviarse al proveedor.
order-deliver = Registrar una entrega
order-invoice = Registrar una factura
field-last = Es la última factura
last-invoice-hint = Entonces se absorbe todo lo devengado y lo sobrante vuelve.
order-payroll = Contabilizar la nómina de un mes
field-month = Un día del mes
order-pay = Solicitar el pago
order-pay-text = Deben pagarse { $usd }.
order-no-payee = No hay beneficiario con datos bancarios confirmados. Registre uno antes.
order-accrue = Devengar lo entregado
order-accrue-text = Para el cierre del año: entregado en esa fecha, sin facturar.
order-accrue-date = Entregado hasta
order-close = Cerrar el pedido
order-close-text = Lo que queda del compromiso se libera.
order-cancel-text = El pedido termina aquí. Lo reservado o comprometido para él vuelve a la asignación.
order-cancel = Cancelar el pedido

## Programme support

support-title = Apoyo a los programas por liquidar
support-lead = Se carga en cada gasto y se adeuda a la cuenta de apoyo a los programas hasta su liquidación.
support-due = Adeudado
support-in-flight = En trámite
support-nothing = No hay nada que liquidar ahora.
support-settle = Solicitar la liquidación

## Done

done-agreement = El acuerdo se ha actualizado.
done-agreement-drafted = El borrador se ha guardado.
done-agreement-approved = El acuerdo está aprobado y precomprometido.
done-agreement-signed = El acuerdo está firmado y comprometido.
done-payment-asked = El pago está solicitado. Cuatro personas lo verifican, certifican, aprueban y liberan.
done-refund-recorded = El reembolso está registrado y espera al oficial certificador.
done-report = El informe se ha actualizado.
done-report-accepted = Las cifras están aceptadas y contabilizadas.
done-partner = El asociado se ha actualizado.
done-order = El pedido se ha actualizado.

## Tasks

task-narrative = Leer los informes presentados
task-begin-agreement = Iniciar las actividades firmadas
task-clear-partner = Autorizar asociados
task-agree-terms = Acordar cláusulas de confidencialidad
task-sign-agreement = Firmar acuerdos
task-sign-for-state = Firmar acuerdos por su Estado
task-overdue-reports = Ocuparse de los informes atrasados
task-approve-order = Aprobar pedidos
task-approve-agreement = Decidir sobre acuerdos
task-decide-amendment = Decidir sobre enmiendas
task-accept-report = Aceptar las cifras de los informes
task-clear-agreement = Registrar vistos buenos jurídicos
task-check-refund = Verificar reembolsos de asociados
task-commit-order = Comprometer pedidos
task-give-report = Presentar los informes que vencen
