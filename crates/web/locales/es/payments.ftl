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
