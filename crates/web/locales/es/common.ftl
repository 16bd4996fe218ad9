# The page around every page, values, and what blocks and forms say.

product = Bursar

## Values

# { $currency } is a code such as USD; the space is a no-break space.
money = { $amount } { $currency }
percent = { $value } %
date = { $day } de { $month } de { $year }
time = { $date }, { $clock } UTC
month-january = enero
month-february = febrero
month-march = marzo
month-april = abril
month-may = mayo
month-june = junio
month-july = julio
month-august = agosto
month-september = septiembre
month-october = octubre
month-november = noviembre
month-december = diciembre
# Read aloud in place of a dash.
nothing = Ninguno
# Beside words that exist in another language only.
in-ar = en árabe
in-zh = en chino
in-en = en inglés
in-fr = en francés
in-ru = en ruso
in-es = en español

## The page around every page

skip = Ir al contenido principal
menu = Menú
language = Idioma
you-are-here = Usted está aquí
sign-in = Iniciar sesión
sign-out = Cerrar sesión
signed-in-as = Sesión iniciada como { $name }
title-error = Error: { $title }
error-summary = Hay un problema
error-prefix = Error:
done-title = Hecho
notice-title = Importante
warning-prefix = Advertencia
data-as-of = Datos al { $time }
log-head = Asiento { $seq } del registro
footer-links = Más sobre este sitio

## Blocks and forms

optional = opcional
choose = Elegir
choose-all = Todos
up-to-characters =
    { $max ->
        [one] Máximo { $max } carácter.
        [many] Máximo { $max } de caracteres.
       *[other] Máximo { $max } caracteres.
    }
characters-left = Caracteres restantes: { $n }
characters-over = Caracteres de más: { $n }
file-types = Formatos aceptados: { $types }
file-kept = Archivo adjunto: { $name }
save-saved = Guardado: { $time }
save-saving = Guardando
save-failed = No se ha guardado. Se volverá a intentar automáticamente.
save-stale = No se ha guardado: otra persona ha modificado esto entretanto. Vuelva a cargar la página para ver su versión.
save-signed-out = No se ha guardado: se ha cerrado la sesión. Inicie sesión de nuevo en otra pestaña; lo que ha escrito permanece aquí.
leave-unsaved = Lo que ha escrito aún no se ha guardado.
table-of-picture = Mostrar las cifras en un cuadro
change = Modificar
pages = Páginas
pages-previous = Anterior
pages-next = Siguiente
page-number = Página { $n }
pages-shown = { $from } a { $to } de { $total }
