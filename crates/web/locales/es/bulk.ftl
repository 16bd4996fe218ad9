# Muchas fichas a la vez: archivos de contribuyentes y de otros portales.

## Sending a file

bulk-title = Varias fichas a la vez
bulk-lead = Rellene la plantilla, una ficha por fila, y envíela. Verá entonces cómo se tratará cada fila y todos los errores, por fila y columna. No se presenta nada sin su confirmación.
bulk-template = Plantilla
bulk-template-text = Los encabezados de las columnas pueden estar en cualquiera de los seis idiomas. Los valores de una lista se aceptan por su nombre en cualquiera de los idiomas o por su código.
bulk-template-xlsx = Plantilla como libro de cálculo (XLSX), con los valores conocidos
bulk-template-csv = Plantilla en CSV, solo encabezados
bulk-send-title = Enviar un archivo
bulk-send = Enviar y revisar
bulk-file = Archivo
bulk-file-hint = XLSX o CSV, como máximo 8 MB y 2000 filas. No se aceptan celdas con fórmulas.

## The template

bulk-own-id = Su propia referencia
bulk-title-in = Título ({ $language })
bulk-label-in = { $label } ({ $language })
bulk-language-ar = árabe
bulk-language-zh = chino
bulk-language-en = inglés
bulk-language-fr = francés
bulk-language-ru = ruso
bulk-language-es = español
bulk-wrong = Errores
bulk-code = Código
bulk-sheet-records = Fichas
bulk-sheet-values = Valores
bulk-sheet-how = Cómo rellenar
bulk-column = Columna
bulk-needed = Obligatoria
bulk-how = Qué escribir
bulk-how-words = Texto sin formato
bulk-how-one = Un valor de la hoja de valores, por su nombre o su código
bulk-how-many = Valores de la hoja de valores, separados por punto y coma
bulk-how-actors = Nombres de organizaciones en cualquier idioma, separados por punto y coma
bulk-how-states = Nombres de Estados en cualquier idioma, o códigos de tres letras, separados por punto y coma
bulk-how-apart = Nombres, cada uno en una línea de la celda
bulk-how-amount = Cifras, con punto decimal si hace falta
bulk-how-parent = El código de una ficha del catálogo, o su propia referencia de otra fila
bulk-how-own = Un texto propio cualquiera. Si vuelve a enviar una fila con la misma referencia, su ficha se modifica y no se crea de nuevo.
bulk-place-file = Todo el archivo
bulk-place-row = Fila { $line }
bulk-place-cell = Fila { $line }, columna { $column } «{ $head }»
bulk-said = { $what }
bulk-said-at = { $column } «{ $head }»: { $what }

## Files that were sent

imports-title = Archivos enviados
imports-none = No se ha enviado ningún archivo. Envíe uno para presentar varias fichas a la vez.
import-sent = Enviado por
import-new = Nuevas
import-changed = Modificadas
import-same = Iguales
import-refused = No aceptadas
import-submission = Fichas propias
import-from-portal = De { $portal }
import-taken-before = Usted ya envió un archivo con el mismo contenido, y se aceptó:
import-of-file = Sobre el archivo en su conjunto
import-refused-text = Las filas con errores no se aceptan. Se devuelven en un archivo con una columna en la que se indican los errores: corríjalas ahí y envíe ese archivo.
import-refused-xlsx = Filas no aceptadas, como libro de cálculo (XLSX)
import-refused-csv = Filas no aceptadas, en CSV
import-applied-at = Aceptado el
import-apply-submission = Filas por aceptar: { $n }. Las nuevas pasan a ser fichas presentadas por usted, que se verificarán antes de que nadie las vea.
import-apply-exchange = Filas por aceptar: { $n }. Las nuevas quedan a la espera de verificación; los cambios en fichas publicadas se ven de inmediato.
import-apply = Aceptar estas filas
import-nothing = No hay ninguna fila que aceptar en este archivo.
import-discard = Descartar este archivo
import-undo = Deshacer la aceptación
import-undo-text = Las fichas nuevas de este archivo se retiran y las modificadas vuelven a su estado anterior. Las que alguien haya cambiado desde entonces quedan como están; después se enumeran.
import-back = Volver al archivo
import-outcome = Resultado
import-row = Fila
import-comes-to = Cambios o errores
import-rows = Filas del archivo
import-rows-none = No hay ninguna fila así.
import-more = y { $n } más
import-change = { $field }: «{ $before }» pasa a ser «{ $after }»
import-external-added = Se añade su identificador en el portal
import-kept = { $field } queda como está: { $why }
import-kept-confirmed = su responsable ha confirmado la ficha
import-kept-people = lo indicó su responsable, un beneficiario o un verificador
import-kept-newer = lo que consta es más reciente
import-will-be-submitted = Pasa a ser una ficha presentada
import-nothing-changes = No cambia nada
import-left = Quedan como están
import-left-text = Alguien ha cambiado estas fichas desde entonces; su aceptación no se ha deshecho.
import-taken = Fichas procedentes de este archivo
import-not-taken = Filas que no se aceptaron

## Other portals

exchange-title = Intercambio con otros portales
exchange-lead = Título, beneficiarios, financiadores, comienzo y fin en seis idiomas, con el identificador que cada ficha tiene en otros portales. Lo que llega se muestra antes de aceptarse, y la aceptación puede deshacerse.
exchange-rule = Lo que indica el responsable de una ficha prevalece sobre lo que indica un portal, y lo más reciente sobre lo más antiguo. Lo que un responsable ha confirmado no se sobrescribe nunca.
exchange-portal = Portal
exchange-portal-hint = Siempre el mismo nombre para el mismo portal: sus identificadores se reconocen por él.
exchange-address = Dirección del portal
exchange-licence = Licencia de sus datos
exchange-licence-hint = Tal como la indica el portal, por ejemplo CC BY 4.0
exchange-as-of = Fecha de los datos
exchange-as-of-hint = Para las filas que no indican su propia fecha
exchange-file-hint = CSV, JSON o XLSX con las columnas de nuestra propia exportación, y el identificador en el portal como external_id
exchange-csv = Las fichas públicas en estas columnas, en CSV
exchange-json = Las mismas en JSON
exchange-id = Código en este catálogo
exchange-external-id = Identificador en el portal
exchange-external-ids = Identificadores en todos los portales
exchange-updated = Fecha de lo que indica la fila
programmes-xlsx = Lo que se muestra, como libro de cálculo (XLSX)
programmes-exchange-csv = Los campos que intercambian los portales, en CSV
programmes-exchange-json = Los campos que intercambian los portales, en JSON
download-xlsx = Como libro de cálculo (XLSX)

## What was done, what waits

done-import-previewed = El archivo se ha leído. Todavía no se ha aceptado nada: vea cómo se trataría cada fila.
done-import-applied = Las filas se han aceptado.
done-import-discarded = El archivo se ha descartado.
done-import-undone = Se ha deshecho lo que aportó el archivo.
state-import-previewed = Mostrado, no aceptado
state-import-applied = Aceptado
state-import-discarded = Descartado
state-import-undone = Deshecho
action-import-preview = Archivo de fichas enviado
action-import-apply = Archivo de fichas aceptado
action-import-discard = Archivo de fichas descartado
action-import-undo = Archivo de fichas deshecho
task-finish-imports = Acepte o descarte los archivos que envió

## What is refused

refusal-term-unknown = «{ $value }» no es uno de los valores posibles. El más parecido es «{ $near }».
refusal-name-unknown = Aquí no se conoce «{ $value }».
refusal-import-not-yours = Este archivo lo envió otra persona.
refusal-import-otherwise-now = Desde que se mostró el archivo algo ha cambiado y ahora el resultado sería otro. Envíelo de nuevo y revíselo.
refusal-import-nothing-to-take = No hay ninguna fila que aceptar.
refusal-column-unknown = No se conoce la columna «{ $column }»; su contenido no se toma.
refusal-column-twice = La columna «{ $column }» aparece dos veces; se toma la primera.
refusal-column-missing = Falta la columna «{ $column }».
refusal-no-column-known = No se conoce ninguno de los encabezados de la primera fila. Use los de la plantilla, en cualquiera de los seis idiomas.
refusal-own-reference-long = Una referencia tiene como máximo 200 caracteres.
refusal-own-reference-twice = Esta referencia ya figura en la fila { $line }.
refusal-parent-not-taken = La fila de la que forma parte esta ficha no se acepta. Corríjala primero.
refusal-record-twice = Una fila anterior de este archivo trata de la misma ficha.
refusal-two-records-meant = Este identificador es de la ficha { $code }, no de la que indica el código.
refusal-record-gone = La ficha { $code } existe, pero ya no admite cambios ({ $state }).
refusal-day-to-come = Esta fecha aún no ha llegado.

## What cannot be read

import-bytes = Estos bytes no son texto UTF-8. En la codificación antigua Windows-1252 se leerían «{ $value }». Guarde el archivo como «CSV UTF-8» o como XLSX.
import-utf16 = El texto UTF-16 no está bien formado. Guarde el archivo en UTF-8.
import-xlsx = No es un libro de cálculo XLSX legible. Guárdelo de nuevo como XLSX o como CSV en UTF-8.
import-xls = Es un archivo antiguo de Excel o tiene contraseña. Guárdelo como XLSX sin contraseña.
import-unpacked = Descomprimido, el libro supera los { $most } MB o tiene demasiadas partes.
import-formula = Esta celda contiene una fórmula. Pegue su valor en su lugar.
import-error-cell = Esta celda contiene un error de la hoja de cálculo: «{ $value }».
import-cell-long = Esta celda contiene más de { $most } caracteres.
import-text-much = El conjunto de los textos supera los { $most } MB. El resto no se leyó.
import-sheet-none = El libro no tiene ninguna hoja visible.
