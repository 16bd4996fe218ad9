# Catalogue views. Wording is our own translation, to be reviewed by a native speaker. # review

## Search and comparison
facets-more = Más filtros
names-title = Títulos y nombres
compare-title = Comparar Estados
compare-lead = Hasta cuatro Estados uno junto a otro: lo que consta de cada tema y por qué vía se abarca al Estado. Las mismas filas en el mismo orden para todos; nada de lo aquí expuesto clasifica ni juzga.
compare-state = Estado { $n }
compare-do = Comparar
compare-none = Elija arriba de uno a cuatro Estados.
compare-overview = Panorama
compare-by-theme = Por tema
compare-theme-not-said = Tema no indicado
compare-more = Más información
compare-state-page = Página de este Estado
compare-reached = Abarcado a través de
compare-all = Todas las fichas ({ $n })
compare-no-record = Ninguna ficha

## Timeline
timeline-title = Cronología
timeline-lead = Cuándo se desarrollaron los programas, según lo que indican sus fuentes. Lo que no se indica no se representa.
timeline-text = Una barra por ficha en una escala de años. El cuadro contiene las mismas fechas.
timeline-filters = Cambiar palabras y filtros
timeline-table = Fichas y sus fechas
timeline-undated = Fichas sin fecha: { $n }. Solo figuran en el cuadro.
timeline-said = Se indican el comienzo y el fin
timeline-open = No se indica el fin; representado hasta la fecha de la fuente
timeline-day = Solo se conoce un día

## Calendar
record-as-of-month = Fecha de referencia:
compare-no-state = Ninguno
calendar-title = Calendario
calendar-lead = Cursos, ejercicios y conferencias del catálogo, reuniones del mecanismo y convocatorias del fondo.
calendar-month = Mostrar por mes
calendar-list = Mostrar en lista
calendar-before = Mes anterior
calendar-after = Mes siguiente
calendar-latest = Último mes con actividades:
calendar-next = Próximo mes con actividades:
calendar-none = No consta nada en este período. Elija otro mes u otro año, o quite un filtro.
calendar-none-coming = No constan actividades próximas.
calendar-apart = En este mes, sin días determinados
calendar-feed = Suscripción al calendario (iCalendar)
calendar-feed-hint = Indique esta dirección a su programa de calendario, que se actualizará solo. Contiene lo que tiene días determinados.
calendar-rule = Del catálogo, el calendario muestra aquello cuyo comienzo y cuyo fin la fuente fecha con precisión de mes o de día. Lo que solo tiene año, o no tiene fin, figura en la cronología.
calendar-for = Para el Estado
calendar-kind = Tipo
calendar-month-only = La fuente solo indica el mes
calendar-eligible = Estados admisibles según la convocatoria
calendar-table = Actividades
calendar-all = Todo el calendario
weekday-1 = Lun
weekday-2 = Mar
weekday-3 = Mié
weekday-4 = Jue
weekday-5 = Vie
weekday-6 = Sáb
weekday-7 = Dom
event-course = Curso o taller
event-exercise = Ejercicio
event-conference = Conferencia o intercambio
event-meeting = Reunión del mecanismo
event-call = Convocatoria del fondo
event-call-opens = Apertura de la convocatoria
event-call-closes = Cierre de la convocatoria

## Documents
documents-title = Documentos
documents-lead = Guías, conjuntos de herramientas, estrategias y posiciones nacionales: qué es cada documento y dónde puede leerse.
documents-none = No consta ningún documento. Quite un filtro o pruebe otras palabras.
documents-not-exhaustive = Esta lista no es exhaustiva. Que un documento no conste no significa que no exista.
document-words = Palabras del título, el resumen o el editor
document-kind = Tipo de documento
document-kind-guide = Guía
document-kind-toolkit = Conjunto de herramientas
document-kind-strategy = Estrategia o política nacional
document-kind-position = Posición nacional
document-kind-assessment = Evaluación
document-kind-outcome = Resultado de una conferencia o un proceso
head-document = Documento
document-publisher = Publicado por
document-date = Fecha
document-read = Dónde leerlo
document-open = Abrir
document-no-scores = Solo se registran la existencia, la fecha y la dirección de una evaluación; nunca sus conclusiones ni puntuación alguna.
document-copy-of = Nuestra copia: { $name }
document-copy-licence = Tomada el { $date }. Permitida por: { $licence }
document-states = De los Estados
document-source = De dónde procede esta ficha
document-new = Añadir un documento
document-new-lead = Otra persona abre la dirección antes de que se publique. Deje en blanco lo que no se sepa.
document-translations = Título en otros idiomas
document-links-hint = Una por línea: el código del idioma, un espacio y la dirección, p. ej. fr https://example.org/guide.pdf. Sin código si no se conoce el idioma.
document-states-hint = De quién es la estrategia, posición o evaluación. Uno por línea: nombres en cualquiera de los seis idiomas o códigos como FJI.
document-summary-hint = Una frase con sus propias palabras. Déjelo en blanco para una evaluación.
document-source-hint = Un documento con su párrafo, o quién lo afirma.
document-opened-yes = He abierto la dirección y conduce a este documento
document-confirm-text = La dirección sigue conduciendo a este documento.
document-copy = Copia conservada
document-copy-text = Conserve una copia solo si lo permite una licencia o el editor; todos podrán leerla aquí.
document-licence = Qué lo permite
document-licence-hint = El nombre de la licencia o la carta del editor con su fecha.
document-file = Archivo
document-keep = Conservar la copia
document-withdraw-text = El documento deja de figurar en la lista pública. Esta acción no se puede deshacer.
done-document-submitted = El documento se ha presentado y está pendiente de verificación.
done-document-ended = El documento ya no se publica.
done-document-kept = La copia se ha conservado.
task-verify-documents = Verificar los documentos presentados
task-publish-documents = Publicar los documentos verificados
state-document-submitted = Presentado
state-document-verified = Verificado
state-document-rejected = Rechazado
state-document-published = Publicado
state-document-withdrawn = Retirado
action-document-submit = Documento presentado
action-document-revise = Documento modificado
action-document-verify = Documento verificado
action-document-publish = Documento publicado
action-document-confirm = Documento confirmado
action-document-withdraw = Documento retirado
action-document-reject = Documento rechazado
action-document-keep = Copia conservada

## States
state-documents = Estrategias, posiciones y otros documentos
state-documents-none = No consta ningún documento de este Estado. Eso no significa que no exista.
state-documents-all = Todos los documentos de este Estado
state-assessments = Evaluaciones
state-assessments-none = No consta ninguna evaluación.
state-calendar = Próximamente
compare-with = Comparar con otros Estados
contact-point = Punto de contacto designado
contact-point-said = Declarado por el propio Estado. Fecha de referencia: { $date }
contact-point-text = Solo se conservan el sí o el no y la fecha, y todos los ven. La identidad del punto de contacto queda en el propio directorio.
contact-point-nominated = ¿Ha designado su Estado un punto de contacto para el directorio?
contact-point-on = Fecha de referencia
own-state-title = Lo que su Estado dice de sí mismo
own-state-lead = Nada es obligatorio. Lo que diga se puede cambiar en cualquier momento.
own-state-save = Guardar
own-gaps = Lagunas por tema
own-gaps-text = Los temas en los que no consta nada para su Estado solo los ven su Estado y el gestor del fondo, salvo que su Estado acepte que los vean todos.
own-gaps-shown = ¿Pueden verlas todos?
done-own-state = Se ha guardado lo que declara su Estado.
action-profile-declare = Declaración sobre el punto de contacto
action-profile-agree = Respuesta sobre la visibilidad de las lagunas

## Gaps of States
gaps-states-title = Estados por tema
gaps-states-lead = Lo que consta para cada Estado por tema y situación, lo que termina en los próximos seis meses y los temas en los que no consta nada.
gaps-states-rule = Las lagunas de un Estado solo se muestran a ese Estado y al gestor del fondo, y a todos cuando el Estado lo ha aceptado.
gaps-states-none = Aquí no figura ningún Estado cuyas lagunas pueda usted ver. Consulte las regiones o inicie sesión por su Estado.
gaps-source-date = Con fecha de
gaps-source-undated = Fecha no indicada
gaps-named = por su nombre
gaps-reached = a través de una región u organización
gaps-ending = Terminan en los próximos seis meses: { $n }

## Refusals
refusal-reading-language = Empiece la línea con el código de un idioma, de dos o tres letras, o con la dirección.
refusal-document-state-missing = Nombre al Estado al que pertenece la estrategia, posición o evaluación.
refusal-assessment-link-only = De una evaluación solo se guardan la existencia, la fecha y la dirección. Deje el resumen en blanco y no conserve copia.
refusal-document-summary-long = El resumen es demasiado largo. Explique en una o dos frases de qué trata el documento.
refusal-licence-missing = Indique qué permite la copia: la licencia o la carta del editor.
refusal-not-your-state = Solo la misión de ese Estado puede declararlo.

## Demonstration
demo-clock-year = Un año y un mes después: las fichas no confirmadas del catálogo quedan señaladas
month-of-year = { $month ->
        [1] { month-january }
        [2] { month-february }
        [3] { month-march }
        [4] { month-april }
        [5] { month-may }
        [6] { month-june }
        [7] { month-july }
        [8] { month-august }
        [9] { month-september }
        [10] { month-october }
        [11] { month-november }
       *[12] { month-december }
    } de { $year }

## Ways that readers look for

home-programmes = Los programas de creación de capacidad existentes: para quién y de quién, con mapa, calendario y comparación.
search-words = Palabras
search-state-page = Ver lo que consta sobre este Estado
theme-elsewhere = En otras clasificaciones
record-link-footnote = Mencionada en la fuente, nota { $note }
