# Contributions and rates in the office.

contribution = Contribución
contributions-none-here = No se ha encontrado ninguna contribución.
tag-blocked = Bloqueada: vinculada a un uso
tag-receipt-waits = Ingreso por verificar
tag-anonymous = Sin nombrar en público

## Offer

offer-new = Registrar un ofrecimiento
offer-no-purpose = Las contribuciones no se destinan a fines específicos, por lo que no hay ningún campo para indicar una finalidad. Si la carta vincula el dinero a un uso, indíquelo a continuación; el gestor del fondo decidirá al respecto.
offer-record = Registrar el ofrecimiento
donor-state-hint = Si el donante es un Estado.
donor-name-hint = Si se trata de otro donante.
currency-hint = Tres letras, por ejemplo EUR.
tied-hint = Por ejemplo, a un proyecto, una región o un Estado.
tied-words-hint = Palabra por palabra, como en la carta.
anonymous-hint = Solo a petición expresa del donante. El importe se mantiene en todos los totales.

## Earmarks

earmark-words = Palabras que vinculan el dinero
earmark-waits = A la espera de la decisión del gestor del fondo
earmark-blocked = La carta vincula el dinero a un uso. No se puede registrar nada más hasta que el gestor del fondo haya decidido.
earmark-form = Decidir sobre la vinculación
earmark-decide = Registrar la decisión
earmark-dropped = El donante ha renunciado a la vinculación
earmark-conditional = Se acepta como contribución condicional
earmark-refused = Se rechaza el ofrecimiento

## Screening of donors other than States

screen-form = Verificación del donante
screen-text = Todo donante que no sea un Estado se somete a verificación antes de que se registre nada como promesa.
screen-hint = Indique las listas consultadas y exponga los fundamentos.
screen-clear = Dar el visto bueno al donante
screen-refuse = Rechazar el ofrecimiento
screening-reasons = Fundamentos de la verificación

## Pledge, agreement, receipt

# The amount in US dollars, the rate, the date and the reference of a document.
fixed-at = { $usd } al tipo de cambio de { $rate }, { $date }, referencia { $reference }
receipt-waiting = Ingreso, por verificar
pledge-form = Registrar la promesa
pledge-record = Registrar la promesa
sign-form = Registrar el acuerdo firmado
sign-record = Registrar el acuerdo
receipt-form = Registrar un ingreso
receipt-record = Registrar el ingreso
check-form = Verificar el ingreso
check-text = Compare el abono registrado con el extracto bancario. Una vez confirmado, se consigna en la contabilidad y queda disponible.
receipt-check = Confirmar el ingreso
reference-letter = Número o fecha de la carta.
reference-agreement = Número del acuerdo.
reference-bank = Número del abono bancario.

## Anonymity

anonymity-title = Mención pública del donante
anonymity-text = El donante puede pedir expresamente que no se lo nombre en público. En ese caso se reservan la identidad, la fecha y la moneda; el importe se mantiene en todos los totales. El cambio se aplica a partir de la próxima publicación. El gestor del fondo, la Alta Representante y los auditores siempre ven al donante.
anonymity-warning =
    { $least ->
        [one] La línea de donantes no nombrados agrupa menos de { $least } donante. El importe puede deducirse por sustracción; sírvase advertir de ello al donante por escrito.
        [many] La línea de donantes no nombrados agrupa menos de { $least } de donantes. El importe puede deducirse por sustracción; sírvase advertir de ello al donante por escrito.
       *[other] La línea de donantes no nombrados agrupa menos de { $least } donantes. El importe puede deducirse por sustracción; sírvase advertir de ello al donante por escrito.
    }
anonymity-on = No nombrar al donante
anonymity-off = Nombrar al donante

## Rates of exchange

rates-title = Tipos de cambio
rates-lead = Tipos de cambio operacionales de las Naciones Unidas: unidades de una moneda por un dólar de los Estados Unidos, según el día desde el que se aplican.
rates-form = Cargar tipos de cambio
rates-load = Cargar el archivo
rates-hint = CSV con las columnas currency, from y rate. Un tipo de cambio distinto del que consta pasa a ser una nueva versión; los asientos ya hechos conservan el suyo.
rates-table = Tipos de cambio
rates-none = Aún no se ha cargado ningún tipo de cambio.
