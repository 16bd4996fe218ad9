# Campañas de recopilación. Los términos siguen los vocabularios; review señala lo que no tiene forma oficial.

campaigns-title = Recopilación de respuestas
campaigns-lead = Se pregunta a los Estados Miembros, a las entidades del sistema de las Naciones Unidas y a otros qué apoyo para la creación de capacidad prestan, reciben y necesitan. Cada respuesta puede leerse íntegramente.
campaigns-none = Todavía no se ha abierto ninguna campaña.
campaigns-office-lead = Una campaña tiene cartas en seis idiomas, un plazo y un cuestionario sin preguntas obligatorias.
campaigns-office-none = Todavía no hay ninguna campaña. Comience una: sus cartas ya están redactadas y pueden modificarse.
head-campaign = Campaña
head-reply = Respuesta
head-reply-of = Respuesta de
head-reply-sent = Enviada
head-marks = Indicaciones

## In the office

campaign-new = Comenzar una campaña
campaign-new-lead = Nada se envía antes de que el gestor del fondo abra la campaña. En las cartas, { "{" }deadline{ "}" } representa el plazo y { "{" }link{ "}" } la dirección.
campaign-edit = Modificar el borrador
campaign-keep = Guardar el borrador
campaign-titles = Título
campaign-letter-hint = Escriba { "{" }deadline{ "}" } donde deba figurar el plazo y { "{" }link{ "}" } donde deba figurar la dirección.
campaign-sections = Secciones del cuestionario
campaign-deadline = Plazo
campaign-deadline-hint = En hora UTC
campaign-open = Abrir la campaña
campaign-open-text = Las cartas pasan a ser públicas y pueden enviarse respuestas. Después, las cartas no pueden modificarse; el plazo puede prorrogarse.
campaign-extend = Prorrogar el plazo
campaign-extend-text = Todos pueden leer el nuevo plazo y el motivo. Un plazo no puede adelantarse.
campaign-reason-hint = Todos pueden leerlo.
campaign-close = Cerrar la campaña
campaign-close-text = Ya no se acepta ninguna respuesta, ni siquiera tardía. Las enviadas se pueden seguir leyendo.
campaign-discard = Descartar el borrador
campaign-discard-text = Se renuncia al borrador. Esta acción no se puede deshacer.
campaign-paper = Introducir una respuesta recibida en papel
campaign-paper-text = Lo que usted introduzca se publica de inmediato, con la indicación de que lo introdujo la Secretaría. Lo que el Estado haya guardado por sí mismo no cambia.
campaign-public-page = Página pública
campaign-back = Volver sin cambiar nada
campaign-letters = Cartas
campaign-opened = Envío de las cartas
campaign-extension = Prórroga
campaign-extended-from = Del { $from } al { $to }
campaign-closed = Cierre
campaign-group-missions = Nota verbal a las misiones permanentes
campaign-group-un-entities = Carta a las entidades del sistema de las Naciones Unidas
campaign-group-others = Correo electrónico a otras entidades
campaign-letter-missions =
    La Secretaría saluda atentamente a las misiones permanentes e invita a los Estados Miembros a dar a conocer sus opiniones sobre los programas e iniciativas de creación de capacidad existentes en el ámbito de la seguridad de las tecnologías de la información y las comunicaciones, dentro y fuera del sistema de las Naciones Unidas.
    Se ruega enviar las respuestas a más tardar el { "{" }deadline{ "}" }, por medio de { "{" }link{ "}" }, en hoja de cálculo o en papel. Ninguna pregunta es obligatoria. Cada respuesta se publicará tal como se reciba.
campaign-letter-un-entities =
    La Secretaría agradecería recibir, a más tardar el { "{" }deadline{ "}" }, información sobre los programas e iniciativas de creación de capacidad de su organización en el ámbito de la seguridad de las tecnologías de la información y las comunicaciones.
    El cuestionario está en { "{" }link{ "}" }. Ninguna pregunta es obligatoria. Cada respuesta se publicará tal como se reciba.
campaign-letter-others =
    Se le invita a dar a conocer, a más tardar el { "{" }deadline{ "}" }, los programas e iniciativas de creación de capacidad de su organización en el ámbito de la seguridad de las tecnologías de la información y las comunicaciones.
    El cuestionario está en { "{" }link{ "}" }. Ninguna pregunta es obligatoria. Cada respuesta se publicará tal como se reciba.

## Who has answered

campaign-states-answered = Estados que han respondido
campaign-of-states = De { $n } Estados consultados, por separado o en una respuesta conjunta
campaign-entities-answered = Otras entidades que han respondido
campaign-map = Respuestas de los Estados
campaign-answered = Ha respondido
campaign-answered-jointly = Mencionado en una respuesta conjunta
campaign-not-answered = No ha respondido
campaign-no-judgement = «No ha respondido» solo significa que aquí no se ha recibido respuesta. Las respuestas son voluntarias; no se extrae ninguna conclusión de su ausencia.
campaign-replies-states = Respuestas de Estados
campaign-replies-entities = Respuestas de otras entidades
campaign-no-replies = Ninguna hasta ahora.
campaign-mark-late = Fuera de plazo
campaign-mark-extension = Durante la prórroga
campaign-mark-joint = Respuesta conjunta
campaign-way-web = Por las páginas del sitio
campaign-way-sheet = En hoja de cálculo
campaign-way-paper = En papel, introducida por la Secretaría
campaign-supplemented = Complementada: { $time }
campaign-reply-of = Respuesta: { $who }
campaign-earlier = Versión enviada anteriormente: { $time }
campaign-note-number = Número de la nota verbal o de la carta
campaign-note-hint = Si lo hay. Todos pueden leerlo.
campaign-not-answered-here = No ha respondido
campaign-joint = En nombre también de estos Estados
campaign-joint-hint = Solo para una respuesta conjunta: un Estado por línea, en cualquier idioma. Cada uno debe haber dado su acuerdo.
campaign-joint-with = En una respuesta conjunta enviada por: { $who }
campaign-state-reply = Respuesta al cuestionario
campaign-state-none = No se ha recibido respuesta. Las respuestas son voluntarias; no se extrae ninguna conclusión de su ausencia.

## The questionnaire

campaign-section-strategies = Estrategia y política nacionales
campaign-ask-strategies = ¿Existe una estrategia o política nacional de seguridad de las tecnologías de la información y las comunicaciones? ¿Desde cuándo y dónde puede leerse?
campaign-section-international-law = Derecho internacional
campaign-ask-international-law = ¿Sobre qué temas existe una posición nacional o capacitación, y dónde puede leerse?
campaign-section-norms = Normas de comportamiento responsable de los Estados
campaign-ask-norms = ¿Qué normas abarca su labor de aplicación y de qué manera?
campaign-section-confidence-building = Medidas de fomento de la confianza
campaign-ask-confidence-building = ¿Qué medidas abarca su labor y de qué manera?
campaign-section-contact-point = Directorio mundial de puntos de contacto
campaign-ask-contact-point = ¿Se ha designado un punto de contacto? No indique nombres ni datos de contacto: las respuestas se publican.
campaign-section-assessments = Evaluaciones
campaign-ask-assessments = ¿Qué evaluaciones de la capacidad se han hecho, cuándo y dónde pueden leerse? No se piden resultados ni puntuaciones.
campaign-section-programmes-given = Programas ofrecidos
campaign-ask-programmes-given = ¿Qué programas e iniciativas ejecuta o financia, para quién, desde cuándo y hasta cuándo?
campaign-section-programmes-received = Programas recibidos
campaign-ask-programmes-received = ¿De qué programas e iniciativas se beneficia y hasta cuándo?
campaign-section-needs = Necesidades
campaign-ask-needs = ¿En qué ámbitos se desea apoyo? Esta respuesta se publica: escriba aquí solo lo que pueda ser público.
campaign-section-views = Opiniones y enseñanzas
campaign-ask-views = ¿Qué ha funcionado, qué falta y qué deberían hacer las Naciones Unidas?

## Writing a reply

campaign-reply-write = Redactar la respuesta
campaign-reply-private = Ninguna pregunta es obligatoria. Lo que escriba solo lo ve su propio Estado o entidad hasta que se envíe.
campaign-reply-keep = Guardar
campaign-reply-preview = Guardar y ver una vista previa
campaign-reply-send = Enviar la respuesta
campaign-reply-send-text = A partir de ahora todos podrán leer la respuesta. Más tarde puede enviarse un complemento; lo enviado se puede seguir leyendo.
campaign-reply-sent-already = La respuesta se ha enviado. Lo que cambie aquí es privado hasta que lo envíe también.
campaign-reply-sent-see = Ver la respuesta tal como se envió
campaign-reply-back = Volver a la respuesta
campaign-reply-nothing = No hay nada escrito que no se haya enviado.
campaign-reply-language = Idioma de la respuesta
campaign-not-open-any-more = Esta campaña ya no acepta respuestas.
campaign-sheet = Con una hoja de cálculo
campaign-sheet-text = Rellene las columnas «{ campaign-choose }», «{ campaign-in-words }» y «{ campaign-link }» de la hoja y cárguela aquí. Las filas válidas se incorporan a la respuesta guardada; de las demás se indican los errores. Con esto no se envía nada. La hoja puede estar en cualquiera de los seis idiomas.
campaign-sheet-file = Hoja rellenada (XLSX o CSV)
campaign-sheet-load = Cargar la hoja
campaign-sheet-workbook = Obtener el cuestionario como libro de cálculo (XLSX)
campaign-sheet-template = Obtener el cuestionario como hoja (CSV)
campaign-sheet-section = Sección
campaign-sheet-question = Pregunta
campaign-sheet-choices = Opciones
campaign-how-section = Déjelo como está: indica a qué sección responde la fila.
campaign-how-read = Solo para leer. Lo que escriba aquí no se toma.
campaign-how-chosen = En las secciones con opciones: lo que corresponda, por su nombre o código, cada uno en una línea de la celda o separado por punto y coma. La celda ofrece las opciones; pueden escribirse varias.
campaign-how-text = Texto sin formato. Déjelo vacío si no desea responder.
campaign-entity-name = Nombre de la entidad
campaign-entity-kind = Tipo de entidad
campaign-entity-un = Del sistema de las Naciones Unidas
campaign-entity-other = Otra
campaign-choose = Lo que corresponda
campaign-in-words = Con sus palabras
campaign-link = Dónde puede leerse
campaign-who = Quién responde
campaign-who-state = Un Estado
campaign-who-un = Una entidad del sistema de las Naciones Unidas
campaign-who-other = Otra entidad
campaign-respondent = Nombre
campaign-respondent-hint = Del Estado, en cualquier idioma, o de la entidad
campaign-came = Recibida el
done-campaign-kept = El borrador se ha guardado.
done-campaign-opened = La campaña está abierta.
done-campaign-extended = El plazo se ha prorrogado.
done-campaign-closed = La campaña está cerrada.
done-campaign-discarded = El borrador se ha descartado.
done-reply-kept = La respuesta se ha guardado. No se ha enviado.
done-reply-sent = La respuesta se ha enviado. Todos pueden leerla.
done-reply-recorded = La respuesta se ha introducido y publicado.

## Workflow

state-campaign-draft = Borrador
state-campaign-open = Abierta
state-campaign-discarded = Descartada
state-campaign-closed = Cerrada
state-campaign-reply-draft = En redacción
state-campaign-reply-sent = Enviada
action-campaign-draft = Campaña preparada
action-campaign-edit = Borrador de una campaña modificado
action-campaign-discard = Borrador de una campaña descartado
action-campaign-open = Campaña abierta
action-campaign-extend = Plazo de una campaña prorrogado
action-campaign-close = Campaña cerrada
action-campaign-reply-save = Respuesta guardada
action-campaign-reply-send = Respuesta enviada
action-campaign-reply-record = Respuesta en papel introducida
task-open-campaigns = Abrir o descartar las campañas preparadas
task-close-campaigns = Cerrar las campañas cuyo plazo ha vencido, o prorrogarlo
task-reply-campaign = Responder al cuestionario, si lo desea
refusal-campaign-title-lang = Falta el título { $lang }.
refusal-campaign-letter-lang = { $group }: falta el texto { $lang }.
refusal-campaign-sections-missing = Elija al menos una sección del cuestionario.
refusal-campaign-deadline-past = El plazo debe vencer en una fecha futura.
refusal-campaign-not-later = El nuevo plazo debe ser posterior al actual, { $deadline }.
refusal-campaign-runs-still = El plazo, { $deadline }, todavía no ha vencido.
refusal-campaign-not-open = La campaña no está abierta: no se aceptan respuestas.
refusal-reply-empty = No se ha respondido nada. Responda al menos a una sección antes de enviar.
refusal-reply-day-outside = Elija un día entre la apertura de la campaña y hoy.
refusal-reply-section-unknown = Esta campaña no tiene la sección «{ $section }».
refusal-section-twice = Una fila anterior responde ya a esta sección.
refusal-nothing-to-choose = Esta sección no tiene opciones: responda con sus palabras.
refusal-reply-sheet-part = Filas incorporadas: { $good }. No incorporadas: { $bad }; cada una se indica a continuación con su línea.
