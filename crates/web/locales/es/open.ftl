# Open data: the API, feeds, data sets, the nightly file. Terms follow the vocabularies.

## The page “Open data”

nav-open-data = Datos abiertos
open-title = Datos abiertos
open-lead = Todo lo que aquí es público puede ser leído por programas informáticos, sin necesidad de inscribirse: ficha por ficha, en canales de novedades o de una sola vez.
open-api = Interfaz de programación (API)
open-api-text = El contenido de cada página pública se ofrece también en forma de datos en /api/v1. Las listas se entregan por partes; cada una indica la dirección de la siguiente. Las respuestas pueden leerse desde cualquier sitio web.
open-api-page = Direcciones de la API
open-api-page-about = Cada dirección y lo que acepta, para personas
open-openapi = Descripción de la API (OpenAPI 3.1)
open-openapi-about = Lo mismo para programas informáticos, en inglés
open-whole = Todo en un solo archivo
open-whole-text = Se elabora cada noche: todas las fichas públicas en líneas JSON y en CSV, con la lista de los archivos, sus resúmenes criptográficos y el asiento del registro en que se basan.
open-whole-none = El archivo aún no se ha elaborado. Se elabora una vez al día; vuelva más tarde.
open-download = Descargar todo (ZIP)
open-manifest = Lista de los archivos y sus resúmenes criptográficos (JSON)
open-files-first = Los archivos contienen las primeras { $most } de estas fichas. Todo lo público está en un solo archivo en la página «Datos abiertos» y, por partes, en la API.
open-files = Archivos que contiene
open-date = Situación al comienzo del
open-size = Bytes
open-log = Último cambio público incluido
open-records = Fichas
open-feeds = Canales de novedades
open-feed-about = Añada sus palabras y filtros a la dirección, como en la página de programas
open-changes-about = Lo añadido, confirmado, impugnado o retirado, lo más reciente primero
open-catalogues = Para catálogos y buscadores
open-dcat = Catálogo de los conjuntos de datos (DCAT-AP 3)
open-dcat-about = En JSON-LD, para que lo recojan los portales de datos abiertos
open-sitemap = Mapa del sitio (XML)
open-sitemap-about = Todas las páginas públicas en seis idiomas; las páginas de las fichas las describen según schema.org
open-licence = Licencia
open-licence-text = La redacción y la disposición de los datos se publican bajo la Licencia Apache 2.0. Los nombres de los programas y las organizaciones pertenecen a sus titulares; los nombres de los Estados y los textos citados de las Naciones Unidas siguen sujetos a sus condiciones.
open-citation = Cómo citar
open-citation-text = { $fund }: datos abiertos del catálogo de programas. { $href } (consultado el { $date }).
open-parameters = Parámetros que acepta
open-meaning = Significado
open-values = Valores
open-several = Varios a la vez

## Lists

open-list-empty = Esta lista aún está vacía.
open-members = Miembros en la actualidad
# review
open-actors-title = Entidades
open-actors-lead = Quién financia, dirige, ejecuta o acoge programas: una sola ficha para cada uno, sean cuales sean sus nombres.
open-themes-title = Temas
open-themes-lead = Los temas del ejercicio de catalogación, con el número de fichas de cada uno.
open-regions-title = Regiones
open-regions-lead = Las regiones tal como las nombran los programas. Cuando no hay una lista acordada de sus Estados, no se da ninguna.
open-regions-as-of = Lista
open-organisations-title = Organizaciones de Estados
open-organisations-lead = Organizaciones cuya composición fechada indica a quién abarca un programa «para todos los miembros».

## Feeds

programmes-atom = Seguir lo que se muestra (canal Atom)
feed-changes = Cambios en el catálogo (canal Atom)
feed-withdrawn = Una ficha que ya no es pública

## What the addresses of the API answer

api-programmes = Programas de creación de capacidad, por palabras y facetas
api-programmes-csv = Lo que muestra una búsqueda, en CSV
api-programme = Un programa con todo lo que dice su ficha
api-state = Lo que nombra a un Estado y lo que lo abarca
api-theme = Un tema con sus fichas
api-themes = Los temas del ejercicio de catalogación
api-actor = Una entidad con todos sus nombres y sus fichas
api-actors = Quién financia, dirige, ejecuta o acoge programas
api-region = Una región tal como la nombran los programas, con sus fichas
api-regions = Las regiones tal como las nombran los programas
api-organisations = Organizaciones de Estados, con su composición fechada
api-feed = Lo que muestra una búsqueda, como canal Atom
api-changes = Los cambios en el catálogo, como canal Atom
api-dcat = El catálogo de los conjuntos de datos (DCAT-AP 3)
api-manifest = Lo que contiene el archivo completo de cada noche
api-contributions-csv = El cuadro público de las contribuciones, en CSV
api-call = Una convocatoria con su calendario, sus reglas y su sorteo
api-call-rules = Las reglas de selección de una convocatoria
api-rules = Las reglas de selección vigentes
api-parameters-version = Una versión de los parámetros
api-round = El resultado publicado de una convocatoria
api-round-instance = La copia pública de los datos de la decisión, para comprobar un resultado
api-round-result = Un resultado con su prueba
api-statement = Los estados financieros públicos de un año
api-statement-csv = Los estados financieros públicos de un año, en CSV
param-q = Palabras, nombres de Estados u organizaciones, en cualquiera de los seis idiomas
param-limit = Cuántos elementos tiene cada parte
param-cursor = Dónde comienza la parte: se toma de «next» de la parte anterior
param-seq = A partir de este asiento del registro, hacia atrás
path-record = Código de la ficha
path-number = Número
path-alpha3 = Código del Estado, tres letras
path-code = Código
path-year = Año
openapi-title = Datos públicos del fondo y del catálogo de programas
openapi-summary = Todo lo que es público, para lectura, sin necesidad de inscribirse.
openapi-description = Las listas dan una parte, el total y la dirección de la parte siguiente, que es null al final. Lo que una fuente no indica es null o está vacío: se desconoce, nunca «ninguno». Conserve el ETag de una respuesta y envíelo: una respuesta sin cambios no cuesta nada.
openapi-problem = La consulta no puede responderse: todo lo que hay de incorrecto en ella
openapi-not-modified = Lo que tiene sigue siendo válido
openapi-not-found = No existe o no es público
openapi-etag = Representa los bytes de la respuesta
openapi-last-modified = Desde cuándo es así, si se sabe
api-document = Un documento y dónde puede leerse
api-calendar = Lo que tiene fechas, para otros calendarios (iCalendar)
api-campaign = Una campaña: cartas, quién ha respondido, las respuestas
api-campaign-reply = Una respuesta a una campaña, completa
param-view = En lista o por mes
param-month = Mes, por ejemplo 2026-05
param-event = Tipo de evento
path-key = Quién respondió: código del Estado o la entidad

## What is wrong with a question

problem-title = La consulta no puede responderse tal como está
problem-detail = Observaciones: { $n }
refusal-param-unknown = Aquí no hay un parámetro «{ $name }». Los más parecidos: { $some }.
refusal-param-value = «{ $value }» no es un valor de este parámetro. Los más parecidos: { $some }.
refusal-param-count = «{ $value }» no es un número entero entre { $least } y { $most }.
refusal-param-year = «{ $value }» no es un año. Escriba cuatro cifras, por ejemplo 2026.
refusal-param-twice = Este parámetro solo puede figurar una vez.
refusal-param-cursor = Este no es un cursor de esta consulta. Tome «next» de la parte anterior tal cual o comience de nuevo sin cursor.

## The data sets

dataset-programmes = Programas, proyectos y productos de creación de capacidad en materia de seguridad de las tecnologías de la información y las comunicaciones: a quién se destinan, quién se encarga y cuándo, con la fuente de cada campo. No es exhaustivo.
dataset-names-title = Nombres y códigos
dataset-names = Estados con grupos fechados, organizaciones con composición fechada, regiones, entidades con todos sus nombres y los vocabularios en seis idiomas.
dataset-contributions = Contribuciones al fondo: prometidas, firmadas y recibidas, nunca sumadas. Los donantes que pidieron no ser nombrados figuran juntos en una línea.
dataset-calls = Convocatorias de candidaturas con su calendario y sus reglas.
theme-international = Asuntos internacionales
theme-taxonomy = Temas de datos de la Unión Europea
