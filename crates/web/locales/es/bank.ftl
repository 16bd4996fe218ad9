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
held-lead = Fondos recibidos sin acuerdo, antes del examen del donante o por encima de lo acordado. Son un pasivo y no pueden gastarse hasta que el gestor del fondo firme un acuerdo que los cubra o los devuelva.
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
decision-open = Una propuesta del gestor del fondo espera la aprobación del oficial certificador.
decide-look = Examinar la propuesta
decide-page = Propuesta del gestor del fondo
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
refusal-line-other-way = La línea va en el otro sentido.
refusal-line-not-what-was-received = La segunda línea no es el importe obtenido con la conversión.
refusal-more-than-in-books = Solo constan { $left } en las cuentas. Registre primero lo recibido.

## The bank

action-bank-confirm-payment = Pago confirmado por una línea de extracto bancario
bank-title = Banco
bank-lead = Lo que dice el banco, comparado con las cuentas, moneda por moneda. Los extractos se cargan en camt.053 o CSV; cada línea se toma una sola vez.
bank-balances = Saldos
bank-says = Según el banco
bank-books = En las cuentas
bank-difference = Diferencia
bank-open = Líneas aún no contabilizadas
bank-aside = Líneas apartadas
bank-unexplained = Por explicar
bank-unexplained-text = Lo que queda está en las cuentas y en ningún extracto cargado, o es anterior al primer extracto.
bank-statements = Últimos extractos
bank-statement = Extracto
bank-account = Número de cuenta
bank-closing = Saldo final
bank-no-statement = Aún no se ha cargado ningún extracto con saldo.
bank-load-form = Cargar un extracto bancario
bank-load = Cargar el extracto
bank-file-hint = camt.053 (XML), o CSV con las columnas date, amount, currency, reference, counterparty y bank_reference. Lo que salió lleva signo menos.
bank-account-hint = Solo para CSV: camt.053 ya indica la cuenta.
bank-closing-hint = Solo para CSV: el saldo tras la última línea, si el extracto lo indica.
bank-lines = Líneas de extractos
bank-lines-none = No se encuentra aquí ninguna línea.
bank-other = Pagador o beneficiario
bank-value-day = Fecha de valor
bank-written = Escrito por el pagador
bank-number = Número dado por el banco
bank-end-to-end = Número dado por el fondo
bank-matched = De qué se trata
bank-matched-contribution = Ingreso de una contribución
bank-matched-held-receipt = Ingreso retenido
bank-matched-bank-event = Intereses, gastos o conversión
bank-matched-disbursement = Pago
bank-aside-form = Apartar la línea
bank-aside-set = Apartar
bank-take-up = Retomar la línea
bank-is-contribution = Fondos de una contribución
bank-is-held = Fondos de origen desconocido, por retener
bank-is-interest = Intereses
bank-is-charge = Gastos bancarios
bank-is-conversion = Conversión de moneda
bank-received-hint = Para una conversión.
bank-other-side = La línea en que se recibió
bank-other-side-hint = Si esa línea también se cargó.
match-suggested = De qué puede tratarse
match-none = Ninguna contribución esperada corresponde a esta línea. Indique abajo de qué se trata o apártela.
match-due = Pendiente: { $due }
match-reason-reference = El número del acuerdo o de la carta figura en la línea.
match-reason-amount-due = El importe es todo lo pendiente.
match-reason-amount-instalment = El importe es el del próximo plazo.
match-reason-amount-near = El importe es algo menor; un banco intermediario puede haber retenido gastos.
match-reason-donor = El pagador lleva el nombre del donante.
match-reason-currency = La moneda es la misma.
match-held = Llega antes del acuerdo y quedará retenido.
match-excess = Llegó más de lo debido; el excedente quedará retenido.
match-take = Es esta contribución
match-form = Indicar de qué se trata
match-what = Tipo de operación
match-record = Registrar
match-payment = La línea lleva el número de un pago del fondo: el banco lo ha efectuado.
match-payment-back = La línea lleva el número de un pago del fondo: ha sido devuelto.
match-payment-confirm = Registrar lo que dice el banco del pago
bank-events = Intereses, gastos y conversiones
bank-events-lead = Lo que el banco hace por sí mismo o por orden. Una persona lo registra y otra lo verifica; entonces se contabiliza.
bank-events-none = No se encuentra aquí ninguna operación de este tipo.
bank-event-form = Registrar intereses, gastos o una conversión
bank-event-record = Registrar
bank-what-interest = Intereses
bank-what-charge = Gastos bancarios
bank-what-conversion = Conversión de moneda
bank-amount-hint = De una conversión: lo vendido, en su propia moneda.
bank-advice-hint = Número del aviso del banco.
bank-at-rate = { $usd } al tipo de { $rate }
bank-check-form = Verificar
bank-check-text = Compárelo con el extracto bancario. Una vez confirmado, se contabiliza.
task-match-lines = Conciliar líneas de extractos bancarios
task-remind-donors = Recordar a los donantes las contribuciones en mora
task-sign-held = Cubrir con un acuerdo o devolver ingresos retenidos
task-check-held = Verificar ingresos por retener
task-check-bank = Verificar intereses, gastos y conversiones
task-agree-donors = Decidir sobre pasos a pérdidas y ganancias y reembolsos
done-statement = El extracto está cargado. Estas líneas quedan por conciliar.
done-line = Está registrado y espera la verificación del oficial certificador.
done-line-aside = La línea está apartada.
done-line-up = La línea queda de nuevo por conciliar.
done-line-payment = Se ha registrado lo que dice el banco del pago.
done-bank-event = Está registrado. Espera la verificación del oficial certificador.
done-bank-checked = Está contabilizado.
refusal-line-no-payment = Ningún pago del fondo lleva este número.

## The public table of contributions

figure-receivable = Por recibir
figure-refunded = Reembolsado
figure-written-off = Pasado a pérdidas y ganancias
contributions-outcomes = Lo recibido son fondos verificados y no devueltos. Lo pendiente de recibir está firmado y aún no ingresado, tal como figura en las cuentas; lo reembolsado o pasado a pérdidas y ganancias figura aparte.
