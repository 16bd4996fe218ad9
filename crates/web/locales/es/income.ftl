# The income side and the bank: conversions, receipts recorded by hand, corrections, messages of the bank, estimates.

## Conversions

income-sold-for = Vendido por { $amount }
income-received = Importe recibido
income-received-currency = Moneda recibida
refusal-conversion-same-currency = Una conversión se hace de una moneda a otra.

## The statement of a donor

figure-held = Retenido
donor-statement-held = Retenido significa recibido y aún no contabilizado como ingreso: no se ha firmado ningún acuerdo o el donante todavía no ha sido autorizado. No figura en ninguna de las demás cifras.
donor-act-held = Recibido y retenido
donor-act-returned = Retenido y después devuelto

## Lines joined with what was recorded by hand

line-recorded = Ya registrado
line-recorded-text = Estas operaciones se registraron a mano antes de que llegara la línea. Si es una de ellas, vincúlelas: nada se contabiliza por segunda vez.
match-reason-same-amount = El importe y la moneda son los mismos.
match-reason-same-day = El día es el mismo.
match-reason-near-day = Se registró unos días antes o después.
line-in-books = Consta en las cuentas.
line-waits = Está pendiente de la comprobación del oficial certificador, que liquidará también la línea.
line-join = Es esta operación
line-separate = Separar la línea de este registro
line-separate-text = Si la línea se vinculó con un registro equivocado, sepárelos. Nada se contabiliza; la línea vuelve a quedar pendiente de conciliación.
done-line-joined = La línea queda vinculada con lo registrado.
done-line-separated = La línea queda separada y pendiente de conciliación.
refusal-line-record-gone = Este registro ya no está disponible: figura en otra línea o fue devuelto. Consulte de nuevo la línea.
refusal-line-other-amount = El registro tiene otro importe: { $amount }.
action-bank-join = Línea de un extracto bancario vinculada con lo registrado a mano
action-bank-separate = Línea de un extracto bancario separada
bank-matched-agreement = Fondos devueltos en virtud de un acuerdo
bank-matched-mission = Reembolso de una misión

## Corrections with which a signature or a receipt is taken back

undo-text = Con este asiento retrocede también su expediente: la contribución o el ingreso vuelve a su estado anterior y la línea del extracto bancario queda de nuevo pendiente de conciliación.
refusal-undo-rests = No puede anularse porque algo posterior depende de ello: { $step }. Anule primero eso.
undo-step-receipt = un ingreso posterior
undo-step-receipt-waits = un ingreso pendiente de comprobación
undo-step-condition = una condición declarada cumplida
undo-step-write-off = un paso a pérdidas
undo-step-refund = un reembolso
undo-step-revaluation = una revaluación de la cuenta por cobrar
undo-step-signed-for = un acuerdo firmado por lo retenido
undo-step-returned = una devolución al donante
undo-step-other = un expediente modificado desde entonces
refusal-undo-cash-gone = Solo quedan { $left } en esa moneda: los fondos se convirtieron o se desembolsaron. Corrija primero eso.
refusal-undo-with-receipt = Es el excedente de un ingreso. Corrija ese ingreso; así se anulan ambos.

## Reports of the bank on payments

status-report-text = Un archivo pain.002 indica de cada pago si el banco lo ha aceptado, ejecutado (ACSC, ACCC) o rechazado. Lo ejecutado queda confirmado; lo aceptado sigue en espera; lo rechazado se anula y solo se paga si una persona lo solicita de nuevo.
disbursement-act-hear = registró que el banco lo ha aceptado
refusal-status-nothing-waits = Ningún pago del archivo { $number } espera un informe.
refusal-status-after-all = El pago { $number } se confirmó antes. Si ha sido devuelto, registre la línea del extracto o lo que haya averiguado.

## Estimates of late reports at the year’s end

estimate-title = Estimación al cierre del ejercicio
estimate-posted = contabilizada hasta que se acepte el informe
estimate-proposed = pendiente de la confirmación del oficial certificador
estimate-method = Método
estimate-on = Último día del ejercicio
estimate-basis = Fundamento
estimate-method-time = Por tiempo: la parte del presupuesto comprometido que corresponde a los días transcurridos, menos lo informado
estimate-method-advance = Por anticipo: todo lo que el asociado conserva de sus anticipos
estimate-method-letter = Por carta: lo que indica el asociado
estimate-confirm-text = El gasto se contabiliza el último día del ejercicio, con los gastos de apoyo a los programas reservados. El asiento se anula cuando se acepta un informe.
estimate-confirm = Confirmar la estimación
estimate-drop = Anular la estimación
estimate-comes-to = Asciende a { $usd }
estimate-letter-hint = Indique a continuación el importe y el número de la carta.
estimate-text = El informe debía presentarse a más tardar el { $on } y no se ha aceptado. Su gasto del ejercicio puede estimarse por uno de estos métodos; otra persona lo confirma.
estimate-propose = Proponer la estimación
estimate-amount-hint = Solo para una carta: los demás métodos lo calculan.
estimate-basis-hint = Número y fecha de la carta, o una observación.
done-estimate = La estimación está propuesta. Está pendiente del oficial certificador.
done-estimate-confirmed = La estimación consta en las cuentas.
done-estimate-dropped = La estimación queda anulada.
refusal-estimate-not-late = La estimación es para un informe que debía presentarse antes del fin de un ejercicio terminado. Este debía presentarse el { $due }.
refusal-estimate-there = Ya consta una estimación en las cuentas.
refusal-estimate-nothing = Por este método no queda nada que estimar.
refusal-estimate-stands = Se estiman { $usd } por informes no recibidos. Acepte el informe o haga anular primero la estimación.
refusal-estimate-none = Aquí no hay ninguna estimación.
action-report-estimate = Gasto de un informe atrasado estimado
action-report-confirm-estimate = Estimación de un informe atrasado confirmada
action-report-drop-estimate = Estimación de un informe atrasado anulada
journal-j33 = Estimación del gasto de una actividad
