# Nominations: the list, the form step by step, endorsement, screening, acceptance.

nominations-title = Candidaturas
nominations-table = Candidaturas
nominations-none = No se ha encontrado ninguna candidatura.
nominations-q-hint = Nombre, código del Estado o número de acuse de recibo.
nominee-unnamed = Persona candidata aún no nombrada
begin-title = Presentar una candidatura
begin-there = Candidaturas ya iniciadas para esta convocatoria
begin-text = El borrador se guarda en cada paso y puede completarse más adelante. Solo se tiene en cuenta una vez que la misión permanente lo ha refrendado dentro del plazo.
begin-button = Iniciar un borrador
nomination-edit = Completar el formulario
nomination-endorse = Refrendar
nomination-screen = Hacer el examen preliminar
nomination-withdraw = Retirar
# $number is a receipt number.
receipt-number = Recibida. Número de acuse de recibo: { $number }
# $gaps is in the words of the project officer; $time and $until are moments.
returned-notice = Devuelta para corrección el { $time }: { $gaps } Sírvase corregir el expediente y refrendarlo de nuevo a más tardar el { $until }. Solo puede devolverse una vez.
left-reason = Motivo indicado: { $reason }
rules-title = Requisitos
screening-table = Requisitos según los ha confirmado el oficial de proyectos
finding-met = Cumplido
finding-not-met = No cumplido
# The answers alone do not decide; a person will.
finding-to-attest = Por confirmar
rule-why-employer = No consta que el empleador sea el Gobierno.
rule-why-station = El lugar de destino no está en la capital.
rule-why-field = La esfera de trabajo indicada es «Otra».
rule-why-unanswered = Falta una respuesta.
rule-why-no-note = Aún no se ha adjuntado la nota verbal.
rule-why-no-statement = Aún no se ha adjuntado la declaración de la persona candidata.
rule-why-quality = La experiencia y las intenciones deben valorarlas los evaluadores.
rule-why-passport = El pasaporte caduca menos de seis meses después de la reunión.
rule-why-unavailable = La persona candidata no está disponible todos los días.
rule-why-overlap = Otra misión coincide con la reunión.
rule-why-undertaking = No se asumió el compromiso.

## The form

step-person = La persona candidata
step-experience = Experiencia e intenciones
step-travel = Viaje
step-undertakings = Compromisos asumidos
step-documents = Documentos
step-complete = Completo
step-to-do = Por hacer
step-text = Todo lo que guarde se conserva, esté completo o no. Puede salir en cualquier momento y continuar más tarde.
save-continue = Guardar y continuar
save-stop = Guardar y detenerse aquí
documents-text = Adjunte la nota verbal en que se nombra a la persona candidata y la declaración de esta.
documents-done = Volver a la candidatura
file-hint = PDF, PNG o JPEG, hasta 8 MB.
file-attach = Adjuntar
file-replace = Sustituir
file-remove = Retirar

## Endorsement and withdrawal

endorse-title = Refrendar esta candidatura
endorse-text = Al refrendarla, la misión permanente presenta esta candidatura en nombre de su Gobierno. Sírvase comprobar lo que muestran las respuestas.
endorse-warning = Después del refrendo, el expediente solo puede modificarse si se devuelve para corrección.
endorse-button = Refrendar y presentar
endorse-gaps =
    { $count ->
        [one] Falta o no está clara { $count } respuesta. Complétela antes de refrendar:
        [many] Faltan o no están claras { $count } de respuestas. Complételas antes de refrendar:
       *[other] Faltan o no están claras { $count } respuestas. Complételas antes de refrendar:
    }
withdraw-title = Retirar esta candidatura
withdraw-warning = Una candidatura retirada no puede restablecerse. Hasta que venza el plazo se puede presentar una nueva.
withdraw-button = Retirar la candidatura

## Screening

return-title = Devolver para corrección
return-text = Indique todo lo que falta o no está claro. Un expediente solo puede devolverse una vez, y únicamente hasta el fin de las correcciones.
return-button = Devolver a la misión
screen-title = Hacer el examen preliminar de esta candidatura
screen-title-text = Las respuestas figuran a continuación. Confirme usted cada requisito e indique el fundamento. La misión permanente ve lo que usted confirma.
screen-shows-met = Las respuestas cumplen este requisito.
screen-shows-not-met = Las respuestas no cumplen este requisito.
screen-shows-to-attest = Las respuestas por sí solas no bastan para determinarlo.
screen-met = Cumplido
screen-not-met = No cumplido
screen-note-hint = Necesaria si no se cumple algún requisito; se muestra a la misión.
screen-button = Registrar el examen preliminar
reason-documents = Documentos adjuntos
reason-declaration = Declaración en el formulario
reason-not-government = No representa al Gobierno
reason-not-capital = No trabaja en la capital
reason-field = Esfera de trabajo
reason-experience = Experiencia en el puesto actual
reason-availability = Disponibilidad
reason-passport = Validez del pasaporte
reason-undertaking = Compromiso no asumido
reason-duplicate = Apoyo de otro patrocinador

## Cost and acceptance

ticket-title = Estimar el billete
ticket-button = Guardar la estimación
accept-mission = Aceptación de la misión permanente
accept-nominee = Aceptación de la persona candidata
accepted-yes = Aceptado
accepted-waits = En espera
accept-title = Aceptar el apoyo
accept-text = La misión permanente confirma que la persona candidata asistirá. El viaje se compromete una vez que la persona candidata también haya aceptado.
accept-text-nominee = Usted confirma que asistirá a toda la reunión. El viaje se compromete una vez que su misión permanente también haya aceptado.
accept-button = Aceptar
decline-title = Declinar el apoyo
decline-warning = La plaza se ofrecerá a la siguiente persona candidata de la lista de reserva. Esta acción no puede deshacerse.
decline-button = Declinar
promote-title = Ofrecer la plaza vacante
# $place is the place in the reserve list, from 1.
promote-text = Hay una plaza vacante. Esta persona candidata ocupa el puesto { $place } de la lista de reserva. El costo del viaje se precompromete de inmediato.
promote-button = Ofrecer la plaza
