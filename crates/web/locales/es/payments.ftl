# Payees, disbursements, payment files and the money of missions.

## Status of bank details of a payee

state-payee-without = Sin datos bancarios
state-payee-proposed = Datos bancarios por confirmar
state-payee-payable = Datos bancarios confirmados
state-payee-changing = Bloqueado: cambio de datos bancarios por confirmar
state-payee-closed = Cerrado

## Status of a disbursement

state-disbursement-requested = Solicitado
state-disbursement-verified = Verificado
state-disbursement-certified = Certificado
state-disbursement-approved = Aprobado
state-disbursement-collected = En un archivo de pagos
state-disbursement-sent = Enviado, sin confirmar
state-disbursement-confirmed = Pagado, por justificar
state-disbursement-reported = Informe recibido
state-disbursement-queried = Informe objeto de preguntas
state-disbursement-accepted = Informe aceptado
state-disbursement-settled = Liquidado
state-disbursement-rejected = Rechazado por el banco
state-disbursement-not-arrived = No llegó al banco
state-disbursement-returned = Devuelto, sin pagar

## Who acted before on a disbursement

disbursement-act-request = lo solicitó
disbursement-act-verify = lo verificó
disbursement-act-certify = lo certificó
disbursement-act-approve = lo aprobó
disbursement-act-send = lo emitió
disbursement-act-return = lo devolvió
disbursement-act-confirm = registró su confirmación
disbursement-act-reject = registró su rechazo
disbursement-act-miss = constató que no había llegado

## What was done, as the log says it

action-disbursement-verify = Desembolso verificado
action-disbursement-certify = Desembolso certificado
action-disbursement-approve = Desembolso aprobado
action-disbursement-return = Desembolso devuelto
action-disbursement-refused = Acto sobre un desembolso rechazado: la misma persona ya había intervenido

## Refusals

refusal-acted-before = Usted ya ha intervenido en este desembolso ({ $act }). Cada acto corresponde a una persona distinta; este debe realizarlo otra persona con esa función.
refusal-payee-blocked = Actualmente no se puede pagar a este beneficiario ({ $state }). Sus datos bancarios deben confirmarse antes mediante una llamada de verificación.
refusal-payee-unknown = Elija un beneficiario que conste en el registro.
refusal-payee-name-missing = Indique el nombre del beneficiario.
refusal-call-back-missing = Indique a quién llamó y a qué número que ya constaba en el registro.
refusal-call-back-before = La llamada debe ser posterior a la propuesta de los datos, de fecha { $date }.
refusal-evidence-missing = Una constatación manual requiere la referencia del banco y una nota sobre cómo se sabe.
refusal-entry-not-its-own = Este asiento no corresponde al desembolso. Vuelva a cargar la página.
refusal-more-than-committed = Aquí no se pueden pagar más de { $left }.

## Status of a mission

state-mission-opened = Abierta
state-mission-visa-applied = Visado solicitado
state-mission-visa-granted = Visado concedido o no necesario
state-mission-visa-refused = Visado denegado
state-mission-ticketed = Billete emitido
state-mission-advanced = Anticipo enviado
state-mission-in-session = En la reunión
state-mission-returned = Reunión terminada, por liquidar
state-mission-reported = Informe presentado
state-mission-settled = Liquidada
state-mission-withdrawn = Retirada antes del billete
state-mission-withdrawn-late = Retirada después del billete
state-mission-no-show = No asistió
state-mission-replaced = Sustituida por otra candidatura
state-nomination-released = No viaja
state-payment-file-drafted = Reunido, sin entregar
state-payment-file-sent = Entregado al banco
state-payment-file-discarded = Descartado

## What was done, as the log says it: payees, payment files, missions

action-payee-record = Beneficiario registrado con sus datos bancarios
action-payee-propose = Datos bancarios propuestos
action-payee-confirm = Datos bancarios confirmados mediante llamada
action-payee-discard = Datos bancarios no confirmados
action-payee-close = Beneficiario cerrado
action-payment-file-collect = Archivo de pagos preparado
action-payment-file-hand-over = Archivo de pagos entregado: pagos enviados y contabilizados
action-payment-file-discard = Archivo de pagos descartado
action-disbursement-confirm = Pago confirmado manualmente
action-disbursement-reject = Pago rechazado por el banco: anulado
action-disbursement-miss = Pago que no llegó al banco: anulado
action-disbursement-bank-file = Confirmaciones del banco incorporadas
action-mission-apply-visa = Visado solicitado
action-mission-no-visa = No se necesita visado
action-mission-grant-visa = Visado concedido
action-mission-refuse-visa = Visado denegado: compromiso liberado
action-mission-withdraw = Retirada antes del billete: compromiso liberado
action-mission-substitute = Sustitución por otra candidatura del Estado
action-mission-record-ticket = Billete registrado
action-mission-return-ticket = Billete devuelto
action-mission-ticket = Billete confirmado
action-mission-arrive = Llegada a la reunión
action-mission-attend = Asistencia registrada
action-mission-leave = Registro de asistencia cerrado
action-mission-report = Informe recibido
action-mission-decide-dsa = Dietas decididas
action-mission-settle = Misión liquidada
action-mission-withdraw-late = Retirada después del billete
action-mission-miss = Inasistencia constatada
action-mission-record-refund = Reembolso registrado
action-mission-check-refund = Reembolso verificado

## Refusals: payments and missions

refusal-pay-day-past = Elija la fecha de hoy o una posterior.
refusal-payee-blocked-named = Actualmente no se puede pagar a { $payee }: no se ha confirmado un cambio de sus datos bancarios. El desembolso { $number } queda en suspenso hasta entonces.
refusal-fund-account-missing = La cuenta bancaria del fondo no está confirmada. R8 la propone en «Beneficiarios» y R12 la confirma.
refusal-payment-number-unknown = { $number } no es el número de ningún pago nuestro.
refusal-payment-amount-differs = El banco indica { $paid } para { $number }; se envió { $amount }. Debe averiguarse manualmente.
refusal-payment-told-before = Este pago ya se resolvió con una línea anterior.
refusal-payment-not-sent = { $number } no se ha enviado.
refusal-confirmations-nothing-new = Nada en este archivo se refiere a un pago todavía pendiente.
refusal-details-not-yet = Los datos bancarios se facilitan una vez aprobada la candidatura.
refusal-substitute-other-state = Elija otra candidatura del mismo Estado en la misma convocatoria.
refusal-ticket-waits = Hay un billete registrado pendiente de confirmación.
refusal-ticket-none = No hay ningún billete pendiente de confirmación.
refusal-ticket-late = El billete se compra al menos { $days } días antes de la reunión. Si no es posible, indique por qué.
refusal-meeting-not-begun = La reunión comienza el { $date }.
refusal-attendance-unreadable = Introduzca números enteros: sesiones exigidas, al menos una, y de ellas las sesiones a las que se asistió.
refusal-dsa-undecided = La asistencia es inferior al mínimo. El gestor del fondo decide antes qué dietas corresponden.
refusal-dsa-not-covered = Los parámetros vigentes no cubren las dietas.
refusal-advance-on-its-way = Se ha solicitado un anticipo de { $amount } que no se ha enviado. Antes debe enviarse o devolverse.

## Navigation and lists

nav-payments = Pagos
nav-missions = Misiones
head-payee = Beneficiario
head-purpose = Concepto del pago
head-number = Número
head-requested = Solicitado
head-payments = Pagos
head-pay-on = Fecha de pago
head-sent = Entregado
head-bank-account = Cuenta bancaria
head-for = Por

## What is paid

purpose-tranche = Tramo a un asociado
purpose-outright-grant = Subvención directa
purpose-report-balance = Saldo debido tras un informe
purpose-travel-advance = Anticipo de dietas y gastos de salida y llegada
purpose-ticket = Billete
purpose-delegate-claim = Reclamación de un delegado
purpose-payroll = Nómina de los puestos
purpose-programme-support = Gastos de apoyo a los programas
purpose-invoice = Factura de un proveedor
purpose-donor-refund = Reembolso a un donante

## Payees

payee = Beneficiario
payees-title = Beneficiarios
payees-lead = Personas y entidades a las que se paga. Una persona propone los datos bancarios y otra los confirma llamando a un número que ya constaba en el registro.
payees-none = No se ha encontrado ningún beneficiario.
payee-new = Registrar un beneficiario
payee-record = Registrar el beneficiario
payee-close = Cerrar este beneficiario
payee-hint = Beneficiarios cuyos datos bancarios están confirmados.
payee-kind-delegate = Delegado
payee-kind-partner = Asociado en la ejecución
payee-kind-donor = Donante
payee-kind-supplier = Proveedor
payee-kind-un-account = Otra cuenta de las Naciones Unidas
payee-kind-fund = Cuenta propia del fondo
field-payee-kind = Tipo de beneficiario
field-payee-name = Nombre del beneficiario
field-bank-name = Titular de la cuenta
bank-name-hint = Como consta en el banco, en letras latinas sin acentos.
field-bank-account = IBAN o número de cuenta
details-account-hint = El IBAN se comprueba al enviarlo; los espacios no importan.
field-bic = BIC del banco
bic-hint = Necesario si la cuenta no tiene IBAN.
details-two-persons = No se paga nada con estos datos hasta que otra persona los confirme por teléfono.
details-reason-hint = Por qué cambian los datos y cómo se supo.
details-propose = Proponer datos bancarios
details-confirm = Confirmar los datos bancarios
details-discard = No confirmar
details-none-wait = No hay datos bancarios pendientes de confirmación.
details-waiting = Por confirmar
details-show = Datos bancarios completos
call-back = Llamada de verificación
call-back-said = { $whom }, { $number }, { $date }
call-back-text = Llame usted mismo al beneficiario, a un número que constara antes de recibirse estos datos y no al facilitado con ellos. Pida que le lean los datos.
field-whom = Con quién habló
whom-hint = Nombre y cargo.
field-number = Número al que llamó
number-hint = Y dónde constaba: contrato, expediente, directorio.
field-on = Fecha
done-details-proposed = Se han propuesto los datos bancarios. Otra persona los confirma.
done-details-confirmed = Se han confirmado los datos bancarios.
done-details-discarded = Se han descartado los datos propuestos.
done-payee-closed = Se ha cerrado el beneficiario.
own-bank-title = Datos bancarios
own-bank-lead = La cuenta en la que se abona el anticipo. Solo la ven quienes pagan y auditan; los demás ven los cuatro últimos caracteres.
own-bank-give = Enviar los datos bancarios
own-bank-not-yet = Los datos bancarios se facilitan una vez aprobada la candidatura.
own-bank-waits = Estos datos se están confirmando. Podrá modificarlos después.

## Disbursements

disbursement = Desembolso
disbursements-title = Desembolsos
disbursements-lead = Cada uno lo solicitan, verifican, certifican, aprueban y emiten personas distintas. Lo enviado nunca se vuelve a enviar por sí solo.
disbursements-none = No se ha encontrado ningún desembolso. Los pagos se solicitan en la página de una misión, un acuerdo o un pedido.
disbursement-acts = Actos
disbursement-return = Devolver este desembolso
sign-verify = Verificar el desembolso
sign-certify = Certificar el desembolso
sign-approve = Aprobar el desembolso
sign-text = Usted responde de este acto con su nombre. Compare el importe, el beneficiario y el concepto.
sign-now = Firmar
sign-not-yours = Ahora no hay nada pendiente de usted aquí.
sent-unconfirmed = Enviado, y el banco no lo ha confirmado. No se vuelve a enviar hasta que una persona averigüe qué ha ocurrido.
find-out = Registrar lo ocurrido
find-out-record = Registrar la constatación
find-out-text = Un rechazo, o la constatación de que no llegó, anula lo contabilizado; solo entonces puede solicitarse de nuevo el pago.
found-confirm = El banco lo ha pagado
found-reject = El banco lo ha rechazado o devuelto
found-miss = Nunca llegó al banco
field-outcome = Qué ha ocurrido
evidence = Lo que se sabe
evidence-said = { $reference }, { $date }
evidence-by-hand = Averiguado manualmente
evidence-note-hint = Cómo lo sabe: a quién preguntó, qué vio.
done-signed-payment = Se ha registrado el acto.
done-payment-returned = Se ha devuelto el desembolso.
done-found-out = Se ha registrado la constatación.
done-payment-requested = Se ha solicitado el pago.
confirmations-title = Confirmaciones del banco
confirmations-lead = Un archivo camt.054 del banco indica línea por línea qué se pagó y qué se devolvió.
confirmations-hint = XML, 5 MB como máximo. Se incorporan las líneas correctas; se informa de todas las demás.
confirmations-load = Cargar el archivo
confirmations-waiting = Enviados y sin confirmar
confirmations-sum = Pagos: { $count }; total { $sum }
refusal-confirmations-part-taken = Líneas incorporadas: { $good }. No incorporadas: { $bad }, por los motivos siguientes.
done-confirmations = Se han incorporado las confirmaciones.

## Payment files

payment-file = Archivo de pagos
payment-files-title = Archivos de pagos
payment-files-lead = El signatario bancario reúne los desembolsos aprobados en un archivo y lo entrega una sola vez. Desde ese momento se consideran enviados.
payment-files-none = Todavía no hay archivos de pagos.
collect-nothing = No hay desembolsos aprobados pendientes de pago.
collect-title = Preparar un archivo de pagos
collect-button = Reunir
field-disbursements = Desembolsos aprobados
field-pay-on = Día del pago
hand-over = Entregar al banco
hand-over-text = Pagos: { $count }, total { $sum }. Al entregarlos se contabilizan y se consideran enviados; no se puede deshacer. Después se puede descargar el archivo y entregarlo al banco.
hand-over-now = Entregar
hand-over-was = Este archivo ya se entregó o descartó.
file-discard = Descartar este archivo
file-discard-text = Sus desembolsos siguen aprobados y pueden reunirse de nuevo.
file-download = Descarga
file-download-xml = pain.001 para el banco (XML)
file-download-csv = Lo mismo en forma de tabla (CSV)
file-download-text = Entregue al banco uno de los dos, una sola vez. Los archivos contienen datos bancarios; no los guarde en ningún otro lugar.
done-collected = Se ha preparado el archivo de pagos. Entréguelo cuando deba pagarse.
done-handed-over = Entregado: los pagos se han enviado y contabilizado. Descargue el archivo y entréguelo al banco.
done-file-discarded = Se ha descartado el archivo de pagos.

## Missions

mission = Misión de un delegado
missions-lead = Los viajes de los delegados, desde la aceptación hasta la liquidación: lo comprometido, lo pagado por adelantado, lo gastado y lo que debe devolverse.
missions-none = No se ha encontrado ninguna misión. Se abre cuando la misión permanente y la persona designada han aceptado.
mission-committed = Comprometido
mission-paid-ahead = Billete y anticipo pagados
mission-spent = Gastado
mission-left = Resto del compromiso
mission-refund-due = Adeudado al fondo
mission-refund-open = Pendiente de devolución al fondo
mission-claim-due = Adeudado al delegado
mission-round = Ronda de selección
mission-first-day = Primer día de la reunión
mission-estimate = Estimación: billete, dietas, gastos de salida y llegada y otros
mission-attendance = Asistencia
attendance-said = { $attended } de { $required } sesiones exigidas
mission-report = Informe, o dónde se encuentra
mission-fault = Sin fuerza mayor
mission-no-fault = Sin culpa
mission-substitute = Viaja en su lugar
mission-substitute-see = Ver la candidatura
mission-vacant = La plaza está vacante. La primera candidatura de la reserva puede ocuparla.
mission-not-now = No es posible en el estado actual de la misión.
mission-withdraw = Retirar a este delegado
mission-arrive = Llegó a la reunión
mission-leave = Cerrar el registro de asistencia
end-text = Se libera { $amount } a la asignación de la convocatoria, la plaza queda vacante y no se registra culpa alguna. No se puede deshacer.
visa-title = Visado
visa-applied-on = Visado solicitado el
visa-apply = Registrar la solicitud
visa-none = No se necesita visado
visa-granted = Se concedió el visado
visa-refuse = Se denegó el visado
ticket-record-title = Billete
ticket-record = Registrar el billete
ticket-number = Número del billete o de la factura
ticket-number-hint = Tal como lo indica la agencia de viajes.
ticket-paid-reference = Referencia bancaria, si se pagó en el acto
ticket-paid-hint = Déjelo en blanco si la agencia envía una factura; se paga entonces mediante un desembolso.
ticket-late = Por qué no se compró antes
ticket-late-hint = Solo si faltan menos de 16 días.
ticket-on-account = A cuenta de la agencia
ticket-paid = Pagado en el acto, referencia { $reference }
ticket-waits = Billete por confirmar
ticket-confirm-title = Confirmar el billete
ticket-confirm-text = Compárelo con la estimación y con la ruta más directa y económica. Al confirmarlo se contabiliza.
ticket-confirm = Confirmar el billete
ticket-return = Devolverlo
pay-ticket = Solicitar el pago del billete
pay-ticket-text = Se adeuda { $amount } a la agencia de viajes.
pay-advance = Solicitar el anticipo
pay-advance-text = Se anticipan al delegado { $amount } de dietas y gastos de salida y llegada.
pay-claim = Solicitar el pago de la reclamación
pay-claim-text = Todavía se adeuda { $amount } al delegado.
pay-no-details = No se puede pagar al delegado: faltan los datos bancarios o no están confirmados. El delegado o la misión los facilita en la candidatura.
attendance-title = Registro de asistencia
attendance-record = Registrar la asistencia
field-attended = Sesiones a las que asistió
field-required = Sesiones exigidas
report-title = Informe del delegado
report-record = Registrar el informe
dsa-title = Dietas en caso de asistencia insuficiente
dsa-text = La asistencia es inferior al { $least } %. Decida cuánto corresponde; el delegado ve la cifra y el motivo.
dsa-decide = Registrar la decisión
dsa-decided = Dietas decididas
field-dsa = Dietas
field-terminals = Gastos de salida y llegada, visado y otros
settle-title = Liquidar la misión
settle-lead = Indique lo que costó el viaje. Lo pagado por adelantado y no utilizado se adeuda al fondo; lo gastado de más se adeuda al delegado.
settle-text = Billete { $ticket }, anticipo enviado { $advance }, comprometido { $committed }.
settle-dsa-hint = Por las noches de estancia, según lo decidido si la asistencia fue insuficiente.
settle-button = Liquidar y contabilizar
lose-title = No viajó tras emitirse el billete
lose-what = Qué ocurrió
lost-miss = El delegado no acudió
lost-withdraw-late = El Estado retiró al delegado
field-force-majeure = Fuerza mayor
force-majeure-hint = Ajeno al control del delegado y del Estado; la denegación del visado siempre lo es.
lose-recoverable = Lo que se puede recuperar
lose-hint = De { $amount } pagados por el billete y el anticipo.
lose-text = Lo que no se recupere se contabiliza como gasto perdido y se libera el resto del compromiso. El Estado puede impugnar la decisión.
lose-button = Decidir y contabilizar
substitute-title = Hacer viajar a otra persona designada por el Estado
substitute-text = Se libera el compromiso y se preasigna el otro viaje. Después aceptan la otra persona y la misión.
field-substitute = Candidatura
substitute-button = Sustituir
mission-refund-title = Registrar un reembolso
refund-record = Registrar el reembolso
refund-check-title = Verificar el reembolso
refund-check-text = Compárelo con el extracto bancario. Al confirmarlo se contabiliza.
done-mission = Se ha actualizado la misión.
done-mission-ended = La misión ha terminado.
done-ticket-recorded = Se ha registrado el billete, pendiente de confirmación.
done-settled = Se ha liquidado y contabilizado la misión.

## What waits

task-confirm-details = Confirmar datos bancarios
task-verify-payments = Verificar desembolsos
task-certify-payments = Certificar desembolsos
task-approve-payments = Aprobar desembolsos
task-collect-payments = Reunir desembolsos aprobados
task-hand-over = Entregar archivos de pagos
task-unconfirmed = Pagos enviados y sin confirmar
task-missions-visa = Misiones a la espera de visado
task-record-tickets = Comprar y registrar billetes
task-confirm-tickets = Confirmar billetes
task-settle-missions = Liquidar misiones
task-travel-refunds = Reembolsos de misiones adeudados al fondo
task-check-travel-refunds = Verificar reembolsos de misiones

## Requests and the bank's statement

refusal-nothing-to-pay = Aquí no queda nada por pagar.
action-disbursement-request = Desembolso solicitado
by-statement = Confirmar según el extracto
by-statement-text = El extracto bancario { $statement } muestra este pago con fecha { $date }.
kind-receipt-held = Ingreso retenido
fund-account-first = Todavía no se puede pagar nada: la cuenta propia del fondo falta o no está confirmada. R8 la propone y R12 la confirma.
