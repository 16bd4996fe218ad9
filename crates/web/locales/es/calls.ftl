# Calls in the office.

calls-none-office = Todavía no hay ninguna convocatoria.
calls-no-meeting = No hay ninguna reunión próxima para la que se pueda redactar una convocatoria.
call-draft-title = Redactar una convocatoria
call-draft-text = El borrador toma su calendario del primer día de la reunión y sus reglas de los parámetros en vigor.
call-draft = Redactar
call-edit = Modificar la convocatoria
call-edit-text = El inglés y el francés son obligatorios; el inglés es el idioma que hace fe. Cuando falta otro idioma, los lectores ven el texto en inglés, señalado como tal. Las horas se indican en UTC.
call-save = Guardar el borrador
call-clear = Autorizar la convocatoria
# Two amounts.
call-clear-text = La habilitación de créditos, por { $amount }, se tomará de los { $available } no habilitados.
call-clear-warning = Después de la autorización ya no se pueden modificar el texto, los criterios, el calendario ni las reglas. La convocatoria se abre en su fecha.
call-clear-button = Autorizar y habilitar los créditos
call-gaps = La convocatoria no está completa. Falta lo siguiente:
call-cancel = Cancelar la convocatoria
call-cancel-warning = Una convocatoria cancelada no puede abrirse de nuevo. Lo que queda de sus créditos habilitados vuelve a estar disponible.
call-cancel-button = Cancelar la convocatoria
reason-public = El motivo se publica.
call-public = Página pública
call-money = Habilitación de créditos de esta convocatoria
allotment-hint = En dólares de los Estados Unidos. Debe estar cubierta por los fondos no habilitados.
weight-hint = Puntos; los cuatro criterios suman en conjunto 100.
