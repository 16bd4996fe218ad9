# Correo y búsquedas guardadas.

## Mail

mail-subject-campaign-open = Se le invita a responder
mail-subject-campaign-extended = Más plazo para responder
mail-subject-campaign-reminder = Se acerca el fin del plazo para responder
mail-subject-freshness = Una ficha suya está por confirmar
mail-subject-search-confirm = Avisos sobre una búsqueda: ¿es usted?
mail-subject-search-news = Novedades de una búsqueda que guardó
mail-text-campaign-open = Se ha abierto una recopilación de respuestas. La carta, el plazo y el cuestionario están aquí:
mail-text-campaign-extended = Se ha prorrogado el plazo de una recopilación de respuestas. El nuevo plazo figura aquí:
mail-text-campaign-reminder = Se acerca el fin del plazo de una recopilación de respuestas y no se ha recibido la suya. Las respuestas son voluntarias. El cuestionario está aquí:
mail-text-freshness = Una ficha que usted aportó al catálogo está por confirmar, para que los lectores sepan si sigue vigente. La encontrará aquí:
mail-text-search-confirm = Alguien pidió que se enviaran a esta dirección avisos sobre una búsqueda. Si fue usted, actívelos aquí; si no, no haga nada y la dirección se borrará a los siete días:
mail-text-search-news = Hay algo nuevo o modificado para una búsqueda que usted guardó. Lo encontrará aquí:
mail-foot = Este correo se envió automáticamente. Contiene un enlace y ninguna información.
mail-stop = En la misma página puede cancelar estos avisos con un clic; entonces se borra su dirección.
mail-template-campaign-open = Campaña abierta
mail-template-campaign-extended = Plazo prorrogado
mail-template-campaign-reminder = Recordatorio de un plazo
mail-template-freshness = Ficha por confirmar
mail-template-search-confirm = Pregunta sobre si se desean avisos
mail-template-search-news = Novedades de una búsqueda guardada
mail-own-title = Correos que recibo
mail-address = Dirección
mail-language = Idioma de los correos
mail-choose = Guardar
mail-own-searches = Búsquedas guardadas
mail-own-none = No hay búsquedas guardadas. Busque programas y elija «Avisos de novedades».
mail-to-visitor = Un visitante
mail-link = Adónde lleva su enlace
mail-again = Intentar de nuevo
mail-failed = Correos no enviados
mail-server-set = Hay un servidor de correo configurado: lo pendiente se envía en el momento previsto.
mail-server-none = No hay servidor de correo configurado. Los correos esperan hasta que se indique el parámetro mail_server.
mail-outbox-title = Correo
mail-outbox-lead = Cada correo contiene un enlace y ninguna información. Las direcciones de los visitantes no se muestran aquí.
mail-outbox-none = No se ha escrito ningún correo.
head-mail = Correo
head-mail-to = Destinatario
head-written = Escrito
head-sent-or-next = Enviado, o próximo intento
head-tries = Intentos
head-search = Búsqueda
head-saved = Guardada
head-last-mail = Último correo
head-manage = Gestionar
task-failed-mail = Ver los correos no enviados
done-mail-chosen = El idioma se ha guardado.
done-mail-again = El correo espera para enviarse de nuevo.
privacy-mail = Quien guarda una búsqueda deja una dirección de correo. Se usa solo para esos avisos, no figura en el registro, no se muestra a nadie y se borra cuando se cancelan los avisos, o a los siete días si nunca se confirma. Los correos contienen un enlace y ninguna información.

## Saved searches

search-save-title = Avisos de novedades
search-save-lead = Cuando una ficha publicada que encuentra esta búsqueda es nueva o cambia, usted recibe un correo, como máximo una vez al día.
search-save = Guardar la búsqueda
search-see = Ver la búsqueda
search-email = Dirección de correo
search-email-hint = Se usa solo para esto y se borra cuando usted cancela los avisos.
search-visitor-text = Primero recibirá un correo con un enlace. Los avisos se activan solo cuando lo haya seguido.
search-own-text = Los avisos se envían a la dirección de su cuenta, { $address }.
search-title = Búsqueda guardada
search-asked-text = Alguien, quizá usted, pidió que se enviaran a su dirección avisos sobre una búsqueda.
search-confirm = Activar los avisos
search-not-me = No fui yo: borrar mi dirección
search-active-text = Cuando hay novedades usted recibe un correo, como máximo una vez al día.
search-stop-title = Cancelar los avisos
search-stop-text = Se borra la dirección conservada para esta búsqueda.
search-stop = Cancelar los avisos y borrar la dirección
search-ended-text = Ya no se envían avisos sobre esta búsqueda. La dirección se ha borrado.
search-no-news = No se ha encontrado nada nuevo desde que se guardó la búsqueda.
search-news = Nuevo o modificado
search-news-since = Desde el correo del { $time }
search-manage = Novedades y cancelación
done-search-asked = Si la dirección es correcta, recibirá un correo con un enlace. Los avisos se activan cuando se sigue el enlace.
done-search-saved = La búsqueda se ha guardado.
done-search-confirmed = Los avisos se han activado.
done-search-stopped = Los avisos se han cancelado y la dirección se ha borrado.
refusal-search-too-long = Esta búsqueda es demasiado larga para guardarse.
refusal-search-full = Por ahora no se pueden guardar más búsquedas. Cancele una que ya no necesite o vuelva más tarde.

## Workflow

state-mail-queued = En espera
state-mail-sent = Enviado
state-mail-failed = No enviado
state-saved-search-asked = Por confirmar
state-saved-search-active = Activa
state-saved-search-stopped = Cancelada
state-saved-search-lapsed = No confirmada
action-mail-try = Correo en curso
action-mail-send = Correo enviado
action-mail-give-up = Correo abandonado
action-mail-postpone = Correo aplazado
action-mail-requeue = Correo puesto de nuevo en espera
action-mail-choice-set = Idioma de los correos elegido
action-saved-search-ask = Avisos sobre una búsqueda solicitados
action-saved-search-save = Búsqueda guardada
action-saved-search-confirm = Avisos sobre una búsqueda confirmados
action-saved-search-stop = Avisos sobre una búsqueda cancelados
action-saved-search-lapse = Búsqueda no confirmada eliminada
action-saved-search-tell = Aviso de novedades de una búsqueda redactado
action-campaign-remind = Recordatorio de una campaña redactado
action-programme-remind = Recordatorio de una ficha redactado
