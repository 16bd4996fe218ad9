# The parameters: their page, their names and their choices.

parameters-title = Parámetros
parameters-lead = Lo que la decisión de los Estados deja abierto se fija aquí como parámetro, con su fuente. Los cambios son propuestos por el gestor del fondo y aprobados por la Alta Representante para Asuntos de Desarme. Todo cambio cita una decisión de los Estados y surte efecto en una fecha, nunca durante una convocatoria abierta.
parameters-propose = Proponer un cambio
parameters-in-force = En vigor hoy
parameters-history = Historial
parameters-versions = Versiones
# $number is the number of the version.
parameters-version = Versión { $number }
parameters-changes = Qué cambia en esta versión
parameters-first = Esta es la primera versión; no cambia nada.
parameters-decide = Decidir sobre esta propuesta
parameters-approve = Aprobar
parameters-refuse = Rechazar
parameters-withdraw = Retirar la propuesta
parameters-propose-text = Cambie solo aquello a lo que se refiere la propuesta; todo lo demás queda como está. Cite la decisión de los Estados en que se basa el cambio.
parameters-send = Proponer
value-not-in-force = No está en vigor
value-seats =
    { $n ->
        [one] { $n } plaza
        [many] { $n } de plazas
       *[other] { $n } plazas
    }
parameters-from-file = Proponer a partir de un archivo
parameters-from-file-text = Un archivo de reglas en formato TOML o JSON sustituye todas las reglas de selección; las que no contenga dejan de estar en vigor. Verá los cambios antes de que se proponga nada.
field-rules = Archivo de reglas
parameters-read-file = Leer el archivo
parameters-file-changes = Lo que cambiaría el archivo
parameters-file-same = El archivo contiene las reglas en vigor. Nada cambiaría.
reason-if-refused = Necesario si rechaza la propuesta.
decision-hint = Por ejemplo, una resolución o un informe, con su párrafo.
effective-hint = El cambio se aplica a partir de este día, nunca durante una convocatoria abierta.

## Names

param-activation-threshold-usd = Umbral de activación
param-activation-measure = Forma de medición del umbral de activación
param-activity-floor-usd = Presupuesto mínimo de una actividad
param-fund-floor-percent = Reserva del fondo, proporción del plan anual
param-board-donor-seats = Estructura de gobernanza: puestos de los Estados donantes
param-board-beneficiary-seats = Estructura de gobernanza: puestos de los Estados beneficiarios
param-board-term-years = Estructura de gobernanza: mandato, en años
param-advice-binding = El asesoramiento de la estructura de gobernanza es vinculante
param-posts-financing = Financiación de los puestos
param-post-levels = Categorías de los puestos
param-soft-preference = Los donantes pueden expresar una preferencia por una ventanilla o una región
param-donor-in-agreement = El donante es parte en los acuerdos con los beneficiarios
param-anon-fields = Datos que se reservan cuando un donante pide que no se lo nombre
param-anon-allowed-for = Donantes que pueden pedir que no se los nombre
param-anon-min-group = Grupo mínimo de donantes no nombrados sin advertencia
param-priority-share = Proporción fijada como meta para los países menos adelantados, los países en desarrollo sin litoral y los pequeños Estados insulares en desarrollo
param-women-share = Proporción fijada como meta para las mujeres
param-same-person-limit = Reuniones consecutivas para las que una misma persona puede recibir apoyo
param-report-invitation = Invitación a los delegados a presentar un informe
param-capital-rule = Significado de «que trabaje en la capital»
param-eligible-observers = Los Estados observadores pueden presentar candidaturas
param-weight-relevance = Puntos por la pertinencia de las funciones
param-weight-contribution = Puntos por la contribución prevista
param-weight-benefit = Puntos por el beneficio para el Estado
param-weight-follow-up = Puntos por el plan de seguimiento
param-arbitration-gap = Diferencia de puntos por encima de la cual se pide un tercer evaluador
param-pass-mark = Puntuación mínima de las solicitudes de actividades
param-state-cap = Delegados de un mismo Estado, como máximo
param-region-share-min = Proporción mínima de una región en las actividades
param-region-share-max = Proporción máxima de una región en las actividades
param-partner-types = Tipos de asociados en la ejecución
param-other-domain = Otras esferas permitidas con una justificación
param-calls-a = Convocatorias para delegados al año
param-calls-b = Convocatorias para actividades al año
param-synthesis-public = La síntesis anual es pública
param-psc-rate = Gastos de apoyo a los programas
param-partner-overhead-max = Gastos generales de los asociados en la ejecución, como máximo
param-max-years = Duración máxima de una actividad, en años
param-accounts-retention-years = Conservación de las cuentas, en años
param-pii-retention-months = Conservación de los documentos personales después del cierre, en meses
param-dsa-covered = Se pagan dietas
param-review-request-days = Días en que se puede solicitar la revisión de una decisión
param-conditional-allowed = Se aceptan contribuciones condicionales
param-revenue-standard = Norma de reconocimiento de ingresos
param-grant-expense-policy = Cuándo una subvención pasa a ser un gasto
param-simple-grant-usd = Importe por debajo del cual se aplica el calendario de pagos simplificado
param-doubtful-steps = Provisión para cuentas de cobro dudoso después de 12, 24 y 36 meses, en porcentaje
param-consult-days = Días hábiles de una consulta
param-prodoc-days = Días para preparar el documento de proyecto
param-attendance-min = Asistencia que se espera de los delegados
param-no-show-cooldown = Reuniones sin apoyo después de una ausencia injustificada
param-replacement-approval = Sustitución de un delegado con cargo a la lista de reserva
param-elearning-required = Curso en línea que debe haberse completado
param-women-min = Mujeres, como mínimo
param-men-min = Hombres, como mínimo
param-ldc-min = Países menos adelantados, como mínimo
param-lldc-min = Países en desarrollo sin litoral, como mínimo
param-sids-min = Pequeños Estados insulares en desarrollo, como mínimo
param-ldc-share = Meta para los países menos adelantados
param-lldc-share = Meta para los países en desarrollo sin litoral
param-sids-share = Meta para los pequeños Estados insulares en desarrollo
param-target-weight-priority = Peso de la meta para los países menos adelantados, los países en desarrollo sin litoral y los pequeños Estados insulares en desarrollo
param-target-weight-women = Peso de la meta para las mujeres
param-target-weight-ldc = Peso de la meta para los países menos adelantados
param-target-weight-lldc = Peso de la meta para los países en desarrollo sin litoral
param-target-weight-sids = Peso de la meta para los pequeños Estados insulares en desarrollo
param-every-group = Una plaza para cada grupo regional que tenga una candidatura admisible, si el número de plazas lo permite
param-new-states-first = Entre listas iguales, tienen preferencia los Estados que nunca habían recibido apoyo
param-new-state-min = Estados que nunca habían recibido apoyo, como mínimo
param-sponsored-penalty = Puntos que se restan según las veces que el Estado haya recibido apoyo
param-sub-region-max = Cada subregión, como máximo
param-sub-regions-max = Subregiones por su nombre, como máximo
param-activity-state-cap = Actividades de un mismo Estado, como máximo
param-implementer-share-max = Proporción máxima de un mismo asociado en la ejecución en las actividades
param-gender-share-min = Proporción mínima de actividades centradas en la igualdad de género
param-activity-reserve = Proporción de los ingresos confirmados que se mantiene en reserva
param-activity-value = Lo que cuenta una actividad en la selección
param-group-afr-min = Estados de África: como mínimo
param-group-afr-max = Estados de África: como máximo
param-group-apg-min = Estados de Asia y el Pacífico: como mínimo
param-group-apg-max = Estados de Asia y el Pacífico: como máximo
param-group-eeg-min = Estados de Europa Oriental: como mínimo
param-group-eeg-max = Estados de Europa Oriental: como máximo
param-group-grulac-min = Estados de América Latina y el Caribe: como mínimo
param-group-grulac-max = Estados de América Latina y el Caribe: como máximo
param-group-weog-min = Estados de Europa Occidental y otros Estados: como mínimo
param-group-weog-max = Estados de Europa Occidental y otros Estados: como máximo

## Choices

choice-pledged = Importes prometidos
choice-signed = Importes firmados
choice-received = Importes recibidos
choice-fund = Con cargo al fondo
choice-regular-budget = Con cargo al presupuesto ordinario
choice-all = Todos los donantes
choice-non-state = Donantes que no sean Estados
choice-always = Siempre
choice-on-request = Previa solicitud
choice-never = Nunca
choice-capital-only = Solo en la capital
choice-capital-or-seat-of-government = En la capital o en la sede del Gobierno
choice-ipsas23 = IPSAS 23
choice-ipsas47 = IPSAS 47
choice-on-report = Cuando se acepta el informe
choice-outright = En el momento de la firma
choice-notify = Se notifica a la Alta Representante
choice-approve = La Alta Representante da su aprobación
choice-score = La puntuación
choice-score-amount = La puntuación multiplicada por la cuantía
choice-score-sqrt-amount = La puntuación multiplicada por la raíz cuadrada de la cuantía
