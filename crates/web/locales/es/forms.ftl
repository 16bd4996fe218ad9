# Labels of fields, hints beneath them, heads of tables and short words used on many pages.

## Words of many pages

answer-yes = Sí
answer-no = No
filter = Filtrar
total = Total
history = Historial
history-empty = Todavía no ha ocurrido nada.
entries = Asientos contables
file-size = { $size } KB

## Heads of tables and rows

head-account = Cuenta
head-after = Valor nuevo
# review
head-allotment = Habilitación de créditos
head-amount = Importe
head-before = Valor anterior
# Of a rule of selection: whether it keeps the list from having more points.
head-binds = Limitante
head-call = Convocatoria
head-changed = Último cambio
head-changes = Cambios
head-closes = Cierre
head-comment = Comentario
head-confirmed = Confirmado como
head-cost = Costo, incluidos los gastos de apoyo a los programas
head-credit = Haber
head-criterion = Criterio
head-currency = Moneda
head-date = Fecha
head-debit = Debe
head-decision = Decisión citada
head-donor = Donante
head-effective = En vigor desde
head-finding = Constatación
head-from = En vigor desde
head-group = Grupo regional
head-hash = Resumen criptográfico
head-journal = Diario
head-kind = Tipo de donante
head-level = Nivel
head-limit = Límite
head-loaded = Cargado
head-log = Asiento del registro
head-measure = Forma de medición
# A State of the United Nations (not the status of a record).
head-member-state = Estado
head-name = Nombre
head-nominee = Persona candidata
head-offered = Ofrecido
head-outcome = Resultado
head-parameter = Parámetro
head-points = Puntos
# Points gained if a limit were larger by one.
head-price = Precio en puntos
head-rate = Unidades por un dólar de los Estados Unidos
head-reason = Motivo
head-receipt = Número de acuse de recibo
head-reviewer = Evaluador
head-reviewers = Evaluadores
head-roles = Funciones
head-rule = Regla
head-seats = Plazas
head-source = Fuente
# The status of a record in its workflow (not a State of the United Nations).
head-state = Situación
# Least developed country, landlocked developing country, small island developing State.
head-status = Grupos de países
head-usd = Dólares EE. UU.
head-used = Utilizado
head-value = Valor
head-version = Versión
head-what = Qué
head-when = Cuándo
head-who = Quién
head-why = Por qué

## Fields of the office

field-about = Descripción
field-active = La cuenta puede utilizarse
field-allotment = Habilitación de créditos, incluidos los gastos de apoyo a los programas
field-amount = Importe
field-account = Cuenta
field-anonymous = ¿Ha pedido el donante por escrito que no se lo nombre en público?
field-comment = Comentario
field-conflict = ¿Tiene usted algún conflicto de intereses en relación con este expediente?
field-currency = Moneda
field-date = Fecha del documento
field-decision = Decisión de los Estados
field-donor-kind = Tipo de donante
field-donor-name = Nombre del donante
field-donor-state = Estado
field-effective = En vigor desde
field-exit = Resultado
field-file = Archivo
field-into = Incluir en la lista
field-journal = Diario
field-login = Dirección de correo electrónico
field-measure = Forma de medición
field-meeting = Reunión
field-memo = Memorando dirigido a la Alta Representante
field-name = Nombre
field-new = Contraseña nueva
field-nights = Noches
field-nomination = Candidatura
field-note = Nota a la misión
field-offered-on = Fecha de la carta de ofrecimiento
field-office = Oficina o ministerio
field-out = Retirar de la lista
field-password = Contraseña
field-present = Contraseña actual
# What to look for in a list.
field-q = Buscar
field-reason = Motivo
field-reason-code = Fundamento de esta confirmación
field-reference = Referencia
field-reviewer = Evaluador
field-roles = Funciones
field-seats = Plazas
field-state = Estado
field-ticket = Precio estimado del billete
field-tied = ¿Vincula la carta el dinero a un uso determinado?
field-tied-words = Palabras que vinculan el dinero
field-title = Título
field-words = En sus propias palabras
hint-usd = En dólares de los Estados Unidos.

## Fields of a nomination

field-family-name = Apellidos
field-given-names = Nombres
field-sex = Sexo, según el pasaporte
field-email = Dirección de correo electrónico de la persona candidata
field-post = Puesto
field-employer = Ministerio u oficina
field-employer-type = Tipo de empleador
field-duty-station = Lugar de destino
field-field = Esfera de trabajo
field-post-since = En este puesto desde
field-experience = Experiencia directa en el puesto actual
field-contribution = Contribución prevista a la reunión
field-benefit = Beneficio para el Estado
field-follow-up = Plan de seguimiento después de la reunión
field-passport-until = Pasaporte válido hasta
field-available = ¿Está disponible la persona candidata todos los días de la reunión?
field-overlap = ¿Coincide otra misión oficial con la reunión?
field-other-sponsor = Otro patrocinador del mismo viaje
field-departure-city = Ciudad de salida
field-attend-all = ¿Asistirá la persona candidata a todas las sesiones oficiales y a todas las actividades paralelas de creación de capacidad?
field-report = ¿Presentará la persona candidata un informe detallado si se la invita a hacerlo?
field-publish-name = ¿Acepta la persona candidata que se publique su nombre si resulta seleccionada?
field-note-verbale = Nota verbal
field-statement = Declaración de la persona candidata
hint-email = La persona candidata acepta mediante una cuenta con esta dirección.
hint-employer = Nombre completo, tal como debería figurar en las cartas.
hint-duty-station = Donde la persona candidata trabaja la mayor parte de los días.
hint-experience = Qué hace la persona candidata en el puesto actual que guarde relación con el tema de la reunión.
hint-contribution = Qué se propone decir o preparar la persona candidata, o en qué se propone participar.
hint-benefit = Por ejemplo, una delegación pequeña, o la falta de apoyo reciente del fondo.
hint-follow-up = Qué se hará en el país con lo aprendido y en qué plazo.
hint-passport = Debería ser válido al menos durante los seis meses posteriores a la reunión. No se pide copia del pasaporte.
hint-other-sponsor = Indique cualquier otro fondo o beca al que se haya pedido que pague el mismo viaje.
hint-attend-all = La asistencia se registra durante la reunión.
hint-report = Después de la reunión, si el fondo pide un informe.
hint-publish-name = La respuesta no influye en la selección. El nombre del Estado que presenta la candidatura se publica en todo caso.
employer-type-government = Gobierno
employer-type-other = Otro
duty-station-capital = Capital
duty-station-seat-of-government = Sede del Gobierno, cuando no es la capital
duty-station-mission-new-york = Misión permanente en Nueva York
duty-station-elsewhere = Otro lugar
# Choices of the field of work.
field-cyber-diplomacy = Diplomacia cibernética o digital
field-digital-policy = Políticas digitales
field-policy = Políticas sobre la seguridad en el uso de las tecnologías de la información y las comunicaciones
field-technical = Esfera técnica conexa
field-other = Otra
