# Ingresos en virtud de acuerdos e ingresos retenidos, cancelaciones contables, reembolsos, tipos de cambio y banco.

## Status

state-contribution-overdue = En mora
state-contribution-written-off = Pasada a pérdidas y ganancias
state-contribution-refunded = Reembolsada
state-held-receipt-recorded = Por verificar
state-held-receipt-held = Retenido
state-held-receipt-received = Cubierto por un acuerdo
state-held-receipt-returned = Por devolver
state-held-receipt-withdrawn = Devuelto para corrección
state-bank-line-unmatched = Sin conciliar
state-bank-line-proposed = Conciliado, por verificar
state-bank-line-matched = Conciliado
state-bank-line-set-aside = Apartado
state-bank-event-recorded = Por verificar
state-bank-event-posted = Contabilizado
state-bank-event-withdrawn = Devuelto para corrección

## What was done, as the log says it

action-contribution-fall-overdue = La contribución entró en mora
action-contribution-remind = Recordatorio al donante registrado
action-contribution-send-back-receipt = Ingreso devuelto para corrección
action-contribution-meet-condition = Condición del donante considerada cumplida
action-contribution-propose-write-off = Paso a pérdidas y ganancias propuesto
action-contribution-agree-write-off = Paso a pérdidas y ganancias aprobado
action-contribution-propose-refund = Reembolso propuesto
action-contribution-agree-refund = Reembolso aprobado
action-contribution-drop-proposal = Propuesta retirada o no aprobada
action-contribution-pay-refund = Pago de un reembolso solicitado
action-held-record = Ingreso por retener registrado
action-held-check = Ingreso retenido verificado
action-held-send-back = Ingreso retenido devuelto para corrección
action-held-assign = Ingreso retenido atribuido a una contribución
action-held-accept = Ingreso retenido cubierto por un acuerdo
action-held-return = Ingreso retenido por devolver
action-held-pay-back = Pago de la devolución solicitado
action-bank-load = Extracto bancario cargado
action-bank-set-aside = Línea de extracto bancario apartada
action-bank-take-up = Línea de extracto bancario retomada
action-bank-record = Intereses, gastos o conversión registrados
action-bank-check = Intereses, gastos o conversión verificados
action-bank-send-back = Intereses, gastos o conversión devueltos para corrección

## Instalments, reminders

instalments = Plazos
instalment-due = Vencimiento
still-due = Pendiente
field-instalments = Plazos
instalments-hint = Uno por línea: el día y el importe, por ejemplo 2026-09-01 250000. Si se deja vacío, todo vence el día de la firma.
field-refund-clause = Cláusula de reembolso
refund-clause-hint = Si el acuerdo permite un reembolso: la cláusula, palabra por palabra.
field-hold-excess = Si se recibió más de lo debido
hold-excess = Retener el excedente hasta que se firme un acuerdo o se devuelva
reminder = Recordatorio
reminder-form = Registrar un recordatorio
reminder-text = La contribución lleva más de 30 días en mora. Registre la carta con que se recordó el pago al donante.
reminder-record = Registrar el recordatorio
receipt-back-title = El ingreso no figura en el extracto bancario
receipt-back = Devolver el ingreso para corrección

## Condition of a donor

donor-condition-met = Condición cumplida por
donor-condition-open = Condición aún no cumplida por
condition-form = Registrar que la condición se ha cumplido
condition-text = Lo recibido con una condición pasa a ser ingreso, y puede gastarse, solo por el importe para el que se ha cumplido la condición.
condition-evidence = Prueba
evidence-hint = Lo que demuestra que la condición se ha cumplido, con el número del documento.
condition-record = Registrar

## Held receipts

held-title = Ingresos retenidos
held-one = Ingreso retenido
held-lead = Fondos recibidos sin acuerdo, antes del examen del donante o por encima de lo acordado. Son un pasivo y no pueden gastarse hasta que el administrador del fondo firme un acuerdo que los cubra o los devuelva.
held-none = No hay ingresos retenidos.
held-new = Registrar fondos de origen desconocido
held-form = Registrar fondos recibidos
held-form-text = Quedarán retenidos: { $why }.
held-record = Registrar el ingreso
held-source = Quién pagó
source-hint = Como figura en el extracto bancario.
held-why-unknown = no se sabe a qué corresponden
held-why-unscreened = el donante no ha sido habilitado
held-why-unsigned = no se ha firmado ningún acuerdo
held-why-excess = superan lo acordado
held-check-text = Compárelo con el extracto bancario. Una vez confirmado, se contabiliza como pasivo.
held-with-receipt-text = Es el excedente de un ingreso y se verifica junto con él.
held-see-receipt = Ver el ingreso
held-assign-form = Atribuirlo a una contribución
held-assign = Atribuir
held-accept-form = Cubrirlo con un acuerdo
held-accept-text = El donante está habilitado y un acuerdo cubre este importe. Pasa entonces a ser ingreso y puede gastarse.
held-accept = Registrar el acuerdo
held-accepted = Retenido y después cubierto por un acuerdo
held-last = ¿Es todo lo que se espera de la promesa?
held-last-hint = Si se espera más, firme un acuerdo por el resto.
held-unassigned-text = Antes de la firma, el auxiliar de finanzas debe atribuirlo a una contribución.
held-return-form = Devolverlo
held-return-text = Pasa a ser una deuda con el donante y se paga mediante un desembolso. Esto no puede deshacerse.
held-return = Devolver el ingreso
held-decision = Decisión
bank-line = Línea del extracto bancario

## Write-offs and refunds: proposed by one person, agreed by another

tag-decision-waits = Decisión pendiente
decision-open = Una propuesta del administrador del fondo espera la aprobación del oficial certificador.
decide-look = Examinar la propuesta
decide-page = Propuesta del administrador del fondo
decide-agree = Aprobar
decide-drop-title = No aprobar, o retirar la propuesta
decide-drop = Descartar la propuesta
write-off-title = Cerrar lo pendiente
write-off-text = Para un importe que no llegará o un resto pequeño, como los gastos que retuvo un banco intermediario. El oficial certificador debe dar su aprobación.
write-off-propose = Proponer el paso a pérdidas y ganancias
write-off-proposed = Paso a pérdidas y ganancias propuesto
write-off-warning = El importe pasa a pérdidas y ganancias y deja de esperarse. Lo que llegue después quedará retenido.
written-off = Pasado a pérdidas y ganancias
refund-title = Reembolsar al donante
refund-text = Solo cuando el acuerdo lo dispone. Lo aprobado deja de estar disponible desde ese momento. El oficial certificador debe dar su aprobación.
refund-clause = Cláusula
refund-clause-typed = La cláusula del acuerdo que lo permite.
refund-propose = Proponer el reembolso
refund-proposed = Reembolso propuesto
refund-agreed = Aprobado
refund-warning = El importe pasa a ser una deuda con el donante y deja de estar disponible. Se paga mediante un desembolso.
refunds = Reembolsos
pay-back-title = Solicitar el pago
pay-back-text = Deben devolverse { $amount }.
pay-back-no-payee = Aún no puede pagarse a ningún beneficiario: registre primero al beneficiario y haga confirmar sus datos bancarios.
pay-back-payee = Beneficiario del pago
pay-back-ask = Solicitar el pago
payments-of = Pagos
payment-number = Número

## Rates

rate-form = Introducir un tipo de cambio
rate-record = Registrar el tipo de cambio
rate-from-hint = El primer día en que se aplica.
rate-hint = Unidades de la moneda por un dólar de los Estados Unidos, con punto decimal, por ejemplo 0.920.
rate-reason-hint = Solo hace falta cuando se corrige un tipo de cambio registrado.
rate-one = { $currency } desde el { $date }
rate-versions = Versiones sucesivas
rate-versions-lead = Un tipo de cambio corregido es una nueva versión. Los asientos ya hechos conservan el tipo con que se hicieron.
rate-missing-where = El tipo de cambio se introduce en la tabla de tipos de cambio.
rate-missing-link = Ir a los tipos de cambio

## Done

done-held = El ingreso está registrado. Espera la verificación del oficial certificador.
done-held-checked = El ingreso está contabilizado y retenido.
done-held-assigned = El ingreso está atribuido a la contribución.
done-held-accepted = El ingreso está cubierto por un acuerdo.
done-held-returned = El ingreso debe devolverse.
done-sent-back = El ingreso se ha devuelto para corrección.
done-reminded = El recordatorio está registrado.
done-donor-condition = Se ha registrado el importe para el que se cumple la condición.
done-decision-proposed = La propuesta está registrada. Espera al oficial certificador.
done-decision-agreed = La propuesta está aprobada y contabilizada.
done-dropped = La propuesta se ha descartado.
done-pay-asked = El pago está solicitado. Pasa ahora por la verificación, la certificación y la aprobación.
done-rate = El tipo de cambio está registrado.

## Refusals

refusal-instalment-unreadable = La línea { $line }, «{ $text }», no es un plazo. Escriba el día y el importe, por ejemplo 2026-09-01 250000.
refusal-instalments-differ = Los plazos suman { $sum } y el acuerdo { $amount }. Corrija uno de los dos.
refusal-more-than-unmet = La condición solo sigue abierta por { $left }. Introduzca ese importe o uno menor.
refusal-evidence-missing-donor = Indique el documento que demuestra que la condición se ha cumplido.
refusal-decision-waits = Hay una propuesta pendiente. Primero debe aprobarse o descartarse.
refusal-clause-missing = Indique la cláusula del acuerdo que permite un reembolso.
refusal-more-than-received = Se recibieron y pueden reembolsarse como máximo { $left }.
refusal-nothing-to-pay-back = No queda nada por devolver aquí.
refusal-source-missing = Indique quién pagó, como figura en el extracto bancario.
refusal-held-of-another = El ingreso pertenece a otra contribución.
refusal-held-conditional = La contribución es condicional; no puede cubrirse con ella un importe retenido. Devuélvalo o registre una contribución sin condición.
refusal-held-unassigned = Atribuya primero el ingreso a una contribución.
refusal-held-with-receipt = Es el excedente de un ingreso. Verifique ese ingreso y ambos quedarán contabilizados.
refusal-rate-is-there = Este tipo de cambio ya está registrado.
refusal-rate-of-usd = Las cuentas se llevan en dólares de los Estados Unidos; no necesitan tipo de cambio.
refusal-rate-reason-missing = Para { $currency } desde el { $date } consta un tipo de cambio de { $rate }. Indique el motivo de la corrección.
refusal-bank-line-differs = Línea { $line }: «{ $reference }» se cargó antes con { $amount } al { $date }. Pregunte al banco; no se ha tomado nada.
refusal-statement-loaded-before = Este extracto ya se cargó: constan todas sus { $lines } líneas.
refusal-line-is-credit = Esta línea es dinero recibido; no puede confirmar un pago.
refusal-line-other-way = La línea va en el otro sentido.
refusal-line-not-what-was-received = La segunda línea no es el importe obtenido con la conversión.
refusal-conversion-of-usd = Una conversión se hace de otra moneda a dólares de los Estados Unidos.
refusal-more-than-in-books = Solo constan { $left } en las cuentas. Registre primero lo recibido.
