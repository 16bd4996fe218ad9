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
action-disbursement-request = Desembolso solicitado
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

refusal-nothing-to-pay = Aquí no queda nada por pagar.
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
