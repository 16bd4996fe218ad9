# What everyone sees without signing in.

## Navigation

nav-status = Situación del fondo
nav-contributions = Contribuciones
nav-calls = Convocatorias
nav-states = Estados
nav-parameters = Parámetros
nav-log = Registro
nav-privacy = Privacidad
nav-accessibility = Accesibilidad
# The page of what waits for the person signed in.
nav-work = Mi trabajo
nav-nominations = Candidaturas
nav-contributions-office = Contribuciones (gestión)
nav-calls-office = Convocatorias (gestión)
nav-ledger = Libro mayor
nav-accounts = Cuentas

## Home

home-lead = Este fondo, financiado con contribuciones voluntarias, apoya la participación de delegados en la labor de las Naciones Unidas relativa a la seguridad en el uso de las tecnologías de la información y las comunicaciones. Sus finanzas, sus convocatorias y el modo en que se adoptan sus decisiones están a la vista de todos.
home-no-call = Actualmente no hay ninguna convocatoria abierta. Las convocatorias se anuncian en esta página y en la página de convocatorias.
# $number is the number of a call such as A-2026-1; $time is a moment, already formatted.
home-open-call = La convocatoria { $number } está abierta a la presentación de candidaturas hasta el { $time }.
home-see-call = Leer la convocatoria
home-doors = Qué encontrará aquí
home-calls = Convocatorias para presentar candidaturas: a quién se puede proponer, en qué plazo y cómo se hace la selección.
home-status = Cuál es la situación del fondo: lo prometido, lo firmado y lo recibido, y lo que se ha habilitado y comprometido.
home-contributions = Todas las contribuciones, en la moneda del donante y en dólares de los Estados Unidos, para leer o descargar.
home-parameters = Las reglas en vigor, con su fuente y sus versiones anteriores.
home-states = Los Estados y los grupos a que pertenecen, tal como se utilizan en las reglas de selección.
home-log = El último asiento del registro en que consta cada acto.

## Status

status-title = Situación del fondo
status-lead = Las cifras siguientes proceden de la contabilidad del fondo en el momento de la consulta. Los importes se expresan en dólares de los Estados Unidos.
status-three = Prometido, firmado y recibido
status-money = Dónde está el dinero
status-money-text = Solo el dinero recibido puede habilitarse para una convocatoria. A partir de ahí, se precompromete cuando la Alta Representante aprueba una lista, se compromete cuando una persona candidata acepta y se considera gastado cuando se reconoce el gasto.
see-contributions = Ver las contribuciones
figure-pledged = Prometido
figure-pledged-hint = Anunciado por escrito; todavía no vinculante.
figure-signed = Firmado
figure-signed-hint = Convenido en un acuerdo firmado.
figure-received = Recibido
figure-received-hint = Abonado en la cuenta del fondo y verificado.
fund-state = Situación
# review
fund-umbrella = Integrado en
fund-active-since = Activo desde
threshold-amount = Umbral de activación
threshold-none = Aún no publicado. La recaudación de fondos se abre solo después de publicado el umbral.
threshold-reached = Alcanzado hasta ahora
threshold-picture = Avance hacia el umbral de activación
threshold-picture-text = Se han alcanzado { $reached } del umbral de { $threshold }.
threshold-goal = Umbral: { $amount }
threshold-versions = Versiones del umbral
measure-pledged = medido por los importes prometidos
measure-signed = medido por los importes firmados
measure-received = medido por los importes recibidos
three-picture = Prometido, firmado y recibido, en paralelo
three-picture-text = Son tres cifras distintas. Una misma contribución puede figurar en cada una de ellas, por lo que nunca se suman.
money-picture = Del dinero recibido al dinero gastado
money-picture-text = El límite máximo es la suma de lo no habilitado, lo habilitado, lo precomprometido, lo comprometido y lo gastado.

## Contributions

contributions-title = Contribuciones
contributions-lead = Contribuciones por donante. Lo prometido, lo firmado y lo recibido son tres cifras distintas y nunca se suman. Cada importe figura en la moneda del donante y en dólares de los Estados Unidos, al tipo de cambio operacional de las Naciones Unidas del mes.
contributions-table = Contribuciones por donante
contributions-none = Aún no se ha prometido ninguna contribución.
contributions-anonymity = Las contribuciones son públicas salvo que el donante solicite expresamente lo contrario. Los donantes que han pedido que no se los nombre figuran juntos en una sola línea; sus importes se incluyen en todos los totales.
donor-anonymous = Donantes no nombrados a petición propia
donor-kind-state = Estado Miembro
donor-kind-philanthropic = Organización filantrópica
donor-kind-private = Sector privado
download-csv = Descargar en formato CSV
download-json = Descargar en formato JSON

## Calls

calls-title = Convocatorias
calls-lead = En una convocatoria se invita a los Gobiernos a proponer delegados cuya participación en una reunión recibirá el apoyo del fondo. Los criterios, el calendario y las reglas de selección se fijan antes de que se abra la convocatoria.
calls-table = Convocatorias
calls-none = Aún no se ha publicado ninguna convocatoria.
call-number = Convocatoria { $number }
# $reason is in the words of the fund manager.
call-cancelled = Esta convocatoria se ha cancelado. Motivo: { $reason }
call-nominate = Presentar una candidatura
call-how = Las candidaturas son presentadas por las misiones permanentes. Los funcionarios en la capital pueden preparar un borrador; la misión lo refrenda. Para obtener acceso, sírvase escribir a la secretaría del fondo por conducto de su misión permanente.
call-result-published = Se ha publicado el resultado de esta convocatoria.
call-see-result = Ver el resultado
call-meeting = Reunión
call-place = Lugar
call-days = Días
from-to = Del { $from } al { $to }
call-seats = Plazas
# review
call-allotment = Habilitación de créditos para esta convocatoria
call-calendar = Calendario
call-who = A quién se puede proponer
call-who-text = Todos los Estados Miembros pueden presentar candidaturas. Cada persona candidata debería cumplir los requisitos siguientes; cada uno de ellos es confirmado por una persona, nunca solo por la máquina.
call-criteria = Criterios
call-selection = Cómo se hace la selección
call-covers = Qué paga el fondo, según la estimación para un delegado
call-proof = Cómo verificar esta convocatoria
call-proof-text = El contenido de la convocatoria se fijó cuando se autorizó. Los resúmenes criptográficos que figuran a continuación demuestran que ni las reglas ni la semilla del sorteo han cambiado desde entonces.
call-frozen = Resumen criptográfico del contenido (SHA-256)
call-draw = Resumen criptográfico de la semilla del sorteo (SHA-256)
call-parameters = Versión de los parámetros
calendar-opens-at = Apertura de la convocatoria
calendar-closes-at = Plazo para las candidaturas refrendadas
calendar-corrections-until = Fin de las correcciones
calendar-scores-by = Fin de las evaluaciones
calendar-decide-by = Decisión del gestor del fondo
calendar-approve-by = Aprobación por la Alta Representante
calendar-accept-by = Plazo para la aceptación
criterion-relevance = Pertinencia de las funciones de la persona candidata
criterion-contribution = Contribución prevista a la reunión
criterion-benefit = Beneficio para el Estado
criterion-follow-up = Plan de seguimiento
rule-a = Representante gubernamental que trabaje en la capital en el ámbito de la diplomacia cibernética o digital, las políticas o una esfera técnica conexa
rule-b = Experiencia directa en el puesto actual e intención de contribuir a las reuniones
rule-c = Posibilidad de viajar y de permanecer durante toda la reunión
rule-d = Asistencia a todas las sesiones oficiales y a todas las actividades paralelas de creación de capacidad
rule-e = Disposición a presentar un informe detallado si se le pide
rule-seats =
    { $seats ->
        [one] Hay { $seats } plaza disponible.
        [many] Hay { $seats } de plazas disponibles.
       *[other] Hay { $seats } plazas disponibles.
    }
rule-state-cap =
    { $cap ->
        [one] Se selecciona como máximo a { $cap } delegado de cada Estado.
        [many] Se selecciona como máximo a { $cap } de delegados de cada Estado.
       *[other] Se selecciona como máximo a { $cap } delegados de cada Estado.
    }
rule-budget = El costo estimado de todos los viajes, incluidos los gastos de apoyo a los programas, no supera { $amount }.
rule-every-group = Todo grupo regional que tenga una persona candidata admisible recibe una plaza, si el número de plazas lo permite.
rule-merit = Con arreglo a estas reglas, se elige la lista con la puntuación total más alta.
rule-new-states = Entre listas iguales, tiene preferencia la que incluye más Estados a los que el fondo nunca ha prestado apoyo.
rule-draw = Los empates que subsistan se deciden mediante un sorteo. En esta convocatoria se indica cómo se forma su semilla.
trip-ticket = Billete de ida y vuelta en clase económica
trip-dsa = Dietas
# $amount is for one night.
trip-nights =
    { $nights ->
        [one] { $amount } por { $nights } noche
        [many] { $amount } por cada una de { $nights } de noches
       *[other] { $amount } por cada una de { $nights } noches
    }
trip-terminals = Pequeños gastos de salida y llegada
trip-other = Visado y otros gastos

## States

states-title = Estados
states-lead = Los Estados Miembros y los Estados observadores de las Naciones Unidas, con sus grupos regionales y, si se aplican en la actualidad, los grupos de países que pueden recibir prioridad. La pertenencia a uno de estos grupos rige solo durante períodos con fechas definidas.
states-map = Los Estados de un vistazo
states-table = Los Estados y los grupos a que pertenecen
map-text = Cada Estado es un cuadrado del mismo tamaño, situado aproximadamente donde se encuentra. Los cuadrados no expresan opinión alguna sobre las fronteras ni sobre la condición jurídica de ningún territorio.
map-priority = País menos adelantado, país en desarrollo sin litoral o pequeño Estado insular en desarrollo
map-other = Otro Estado
status-until = hasta el { $date }

## Log

log-title = Registro
log-lead = Todos los actos de este fondo constan en un registro: quién actuó, cuándo, en qué función y por qué motivo. Cada asiento contiene el resumen criptográfico del asiento anterior, de modo que nada puede modificarse después sin que se advierta.
log-latest = Último asiento
log-hash = Su resumen criptográfico
log-at = Realizado
log-check = El operador y los auditores verifican todo el registro, y los datos con respecto a él, mediante esta orden:

## Privacy

privacy-title = Privacidad
privacy-1 = Este sitio solo instala las cookies que necesita. Una cookie de sesión mantiene su sesión iniciada; caduca cuando usted cierra la sesión, al cabo de dos horas sin uso o al cabo de doce horas. Otra cookie recuerda su idioma y otra muestra por un momento que algo se ha hecho. No hay publicidad ni seguimiento, y no se carga nada de otros sitios.
privacy-2 = Lo que una candidatura dice de una persona lo ven los funcionarios del Estado que la presenta, la persona candidata, el personal del fondo, los evaluadores asignados al expediente después de haber declarado que no tienen ningún conflicto de intereses y los auditores. Los evaluadores no ven las direcciones de correo electrónico ni las fechas de los pasaportes. Nadie más lo ve. El nombre de una persona seleccionada se publica solo si esta ha dado su acuerdo; el nombre del Estado que presenta la candidatura de cada persona seleccionada se publica siempre.
privacy-3 = Solo se pide la fecha hasta la cual es válido el pasaporte. Aquí no se conservan copias de pasaportes, visados ni documentos bancarios. Las cartas y declaraciones adjuntas a una candidatura se conservan con su expediente.
privacy-4 = Todo cambio hecho por una persona con cuenta queda consignado en un registro con su nombre, función, hora y motivo, y el registro no puede alterarse. Las contraseñas se conservan únicamente en una forma que no permite leerlas. Para preguntar qué datos se conservan sobre usted o pedir que se corrija un error, sírvase escribir a la secretaría del fondo; si es usted una persona candidata, hágalo por conducto de su misión permanente.

## Accessibility

accessibility-title = Accesibilidad
accessibility-1 = Este sitio procura cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA. Todas las páginas funcionan solo con el teclado, con lectores de pantalla y sin programas en el navegador, en pantallas pequeñas y con el texto ampliado.
accessibility-2 = El sitio está disponible en los seis idiomas oficiales de las Naciones Unidas; el árabe se presenta de derecha a izquierda. El texto que solo existe en otro idioma está señalado como tal. Cada imagen tiene una descripción y sus cifras se dan también en un cuadro. El mapa de los Estados no se invierte en árabe.
accessibility-3 = Si algo no funciona para usted, o si necesita un documento en otro formato, sírvase comunicarlo a la secretaría del fondo: de qué página se trataba, qué quería hacer y qué ocurrió. Nunca se rechaza una candidatura porque el formulario no fuera accesible; la secretaría le ayudará a presentarla a tiempo.

## When there is no page to show

not-found-title = Página no encontrada
not-found-text = Esta página no existe, o para verla debe iniciar sesión con otra cuenta. Compruebe la dirección o comience desde la página de inicio.
not-found-home = Página de inicio
refused-title = No se ha podido hacer
refused-text = No se ha cambiado nada. Los motivos se indican al comienzo de esta página.
refused-back = Volver a mi trabajo
failed-title = El servicio no está disponible por el momento
failed-text = No se ha cambiado nada. Vuelva a intentarlo dentro de unos minutos. Si el problema continúa, escriba a la secretaría del fondo indicando la hora y la dirección de la página.
