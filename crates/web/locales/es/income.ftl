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
