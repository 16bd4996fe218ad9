# The draw among equals: how its seed is made, on the call, in the office and on the public pages.

draw-title = Sorteo en caso de empate
draw-lead = Si después de todas las reglas y puntuaciones hay listas empatadas, decide un sorteo. Su resultado se deriva de un número, la semilla, que nadie puede elegir.
draw-seed-title = Cómo se forma la semilla
param-draw-source = Origen de la semilla del sorteo
field-draw-source = Origen de la semilla del sorteo
choice-sealed = Semilla sellada al autorizar la convocatoria
choice-drand = Ronda de drand, fuente pública de aleatoriedad
# review
choice-co-chairs = Secretos de los dos copresidentes de la estructura de gobernanza
draw-how-sealed = Al autorizar la convocatoria, el sistema crea una semilla secreta y publica su resumen criptográfico. La semilla misma se publica con la lista, y cualquiera puede comprobar que le corresponde ese resumen.
# review
draw-how-drand = La semilla se obtiene de una ronda de drand, fuente pública de aleatoriedad gestionada conjuntamente por organizaciones independientes. El número de la ronda se fija al autorizar la convocatoria y la ronda no se emite hasta después del plazo; nadie puede conocerla antes.
draw-how-co-chairs = La semilla se forma con dos secretos. Antes de que venza el plazo, cada uno de los dos copresidentes publica el resumen criptográfico de un secreto; después del plazo, cada uno revela su secreto. Ninguno de los dos puede elegir la semilla por sí solo.

## The call and the public pages

# $place is 1 or 2.
draw-chair = Copresidente { $place }
draw-chair-hint = Solo si la semilla la forman los copresidentes: un miembro de la estructura de gobernanza que no participe en la selección. El nombre se publica con la convocatoria.
draw-co-chairs = Copresidentes y lo que han aportado
head-co-chair = Copresidente
draw-chain = Cadena de drand
draw-round = Número de la ronda
draw-round-at = Momento de la emisión
draw-signature = Firma de la ronda
draw-signature-none = Aún no introducida
draw-stand-by = Resumen criptográfico de la semilla de reserva (SHA-256)
draw-seed-open = Aún no conocida
draw-seed-kept = Se publica con la lista
draw-digest-none = No aportado
draw-secret-none = No revelado
draw-secret-kept = Revelado; se publica con la lista
draw-secret-replaced = Falta; sustituido
# $time is a moment; $reason are a person's words.
draw-replaced-drand = El { $time } el gestor del fondo decidió que lo que faltaba se sustituye por la ronda de drand que se indica a continuación, que entonces aún no se había emitido. Motivo: { $reason }
draw-replaced-sealed = El { $time } el gestor del fondo decidió que lo que faltaba se sustituye por la semilla de reserva. Motivo: { $reason }
draw-check = Cómo comprobar la semilla
draw-check-round = La ronda y su firma se muestran en esta dirección:
draw-check-signature = El resumen criptográfico de la firma es la semilla:
draw-check-randomness = El resumen criptográfico de la firma sustituye lo que faltaba:
draw-check-sealed = A la semilla le corresponde el resumen publicado con la convocatoria:
draw-check-stand-by = A la semilla de reserva le corresponde el resumen publicado con la convocatoria:
draw-check-secret = A este secreto le corresponde el resumen aportado antes de que venciera el plazo:
draw-check-both = El resumen de las dos partes, cada una en su propia línea, es la semilla:

## The page in the office

draw-commit-title = Publicar el resumen criptográfico de su secreto
draw-commit-text = El resumen se publica con la convocatoria y después no puede cambiarse. Apórtelo antes del { $time }. Conserve el secreto mismo: se le pedirá después del plazo.
draw-commit-button = Publicar el resumen
field-digest = Resumen criptográfico del secreto (SHA-256)
draw-digest-hint = 64 dígitos hexadecimales: de 0 a 9 y de a a f.
draw-make = Crear un secreto en este navegador
draw-make-keep = Este es su secreto. Solo se muestra ahora y no se envía. Guárdelo en un lugar seguro antes de publicar su resumen, que ya figura en el campo.
draw-by-hand = Crear el secreto por su cuenta
draw-by-hand-text = En su propio ordenador, esta orden escribe un secreto en el archivo secret.txt y muestra su resumen criptográfico.
draw-reveal-title = Revelar su secreto
draw-reveal-text = El plazo ha vencido. Introduzca el secreto cuyo resumen aportó. No se muestra a nadie antes de que se publique la lista.
draw-reveal-button = Revelar el secreto
field-secret = Secreto
draw-secret-hint = Exactamente como lo guardó, en una sola línea.
draw-yours-committed = El resumen de su secreto está publicado. Después del { $time } vuelva a esta página y revele el secreto.
draw-yours-revealed = Ha revelado su secreto. No se le pide nada más.
# $round is a number without separators; $time is a moment.
draw-round-ahead = La ronda { $round } de drand se emite el { $time }. Su firma podrá introducirse a partir de ese momento.
draw-signature-title = Introducir la firma de la ronda
draw-signature-text = La ronda { $round } de drand se emitió el { $time }. Copie su firma de cualquier página que muestre las rondas de drand. Se verifica aquí; no se consulta ningún otro servidor.
field-signature = Firma de la ronda
draw-signature-hint = 96 dígitos hexadecimales: de 0 a 9 y de a a f.
draw-signature-button = Verificar y registrar
draw-replace-title = Sustituir lo que un copresidente no ha aportado
draw-replace-text = Lo que falta en este momento:
draw-replace-warning = Esta decisión es definitiva. Los copresidentes que aquí se indican ya no podrán revelar ningún secreto.
field-with = Lo que lo sustituye
draw-with-hint = En el caso de drand, la primera ronda emitida una hora después de esta decisión, que nadie conoce aún.
draw-replace-button = Sustituir lo que falta
draw-no-digest = No aportó ningún resumen antes de que venciera el plazo
draw-no-secret = No ha revelado el secreto
done-draw-committed = El resumen de su secreto está publicado.
done-draw-revealed = Su secreto se ha aceptado.
done-draw-replaced = Lo que faltaba se ha sustituido.
done-draw-signature = La firma es auténtica y se ha registrado.
task-draw-commit = Publicar el resumen de su secreto para el sorteo
task-draw-reveal = Revelar su secreto para el sorteo
task-draw-replace = Decidir sobre lo que un copresidente no ha aportado para el sorteo
task-draw-enter = Introducir la firma de la ronda de drand
state-draw-waiting = Semilla aún no fijada
state-draw-fixed = Semilla fijada
action-draw-commit = Resumen de un copresidente publicado
action-draw-reveal = Secreto de un copresidente revelado
action-draw-replace = Parte que faltaba del sorteo sustituida
action-draw-enter = Firma de la ronda de drand introducida

## What is refused

refusal-draw-not-ready = La ronda aún no puede ejecutarse porque la semilla del sorteo no está completa. La página del sorteo indica lo que falta.
refusal-draw-chair-missing = Nombre a dos copresidentes, puesto que la semilla han de formarla ellos.
refusal-draw-chair-twice = Elija a dos personas distintas como copresidentes.
refusal-draw-chair-not-board = Un copresidente debe ser miembro de la estructura de gobernanza y no participar en la selección. Elija a otra persona.
refusal-draw-no-chain = Aquí no se conoce ninguna cadena de drand. Elija otro origen o haga cargar los datos de referencia.
refusal-draw-deadline-past = Los resúmenes se aceptaron hasta el { $time }.
refusal-draw-committed-before = Ya ha aportado un resumen. No puede cambiarse.
# $count is a number of characters.
refusal-draw-digest-unreadable = Un resumen criptográfico tiene 64 dígitos hexadecimales (de 0 a 9, de a a f); número de caracteres introducidos: { $count }. Compruebe lo que ha introducido.
refusal-draw-digest-taken = Este resumen ya se ha publicado. Cree un secreto propio.
refusal-draw-before-deadline = Esto solo es posible después del plazo, el { $time }.
refusal-draw-replaced = Lo que faltaba se ha sustituido. Ya no se acepta ningún secreto.
refusal-draw-not-committed = No aportó ningún resumen antes de que venciera el plazo. No puede aceptarse ningún secreto.
refusal-draw-revealed-before = Ya ha revelado su secreto.
refusal-draw-secret-other = Este no es el secreto cuyo resumen aportó. Compruebe que no falten ni sobren caracteres.
refusal-draw-nothing-missing = No falta nada que pueda sustituirse.
refusal-draw-no-round = No se espera ninguna firma.
refusal-draw-round-to-come = La ronda no se emite hasta el { $time }. Introduzca su firma después de ese momento.
refusal-draw-signature-unreadable = Una firma tiene 96 dígitos hexadecimales (de 0 a 9, de a a f); número de caracteres introducidos: { $count }. Compruebe lo que ha introducido.
refusal-draw-signature-other = Esta no es la firma de la ronda { $round } de la cadena que indica la convocatoria. Compruebe el número de la ronda y la cadena.
