# Correo y búsquedas guardadas.

## Mail

mail-subject-campaign-open = Se le invita a responder
mail-subject-campaign-extended = Más plazo para responder
mail-subject-campaign-reminder = Se acerca el plazo para responder
mail-subject-freshness = Una ficha suya está por confirmar
mail-subject-search-confirm = Correos sobre una búsqueda: ¿es usted?
mail-subject-search-news = Novedades de una búsqueda que guardó
mail-text-campaign-open = Se ha abierto una recopilación de respuestas. La carta, el plazo y el cuestionario están aquí:
mail-text-campaign-extended = Se ha prorrogado el plazo de una recopilación de respuestas. La encontrará aquí:
mail-text-campaign-reminder = Se acerca el plazo de una recopilación de respuestas y no se ha recibido la suya. Las respuestas son voluntarias. El cuestionario está aquí:
mail-text-freshness = Una ficha que usted aportó al catálogo está por confirmar, para que los lectores sepan si sigue vigente. La encontrará aquí:
mail-text-search-confirm = Alguien pidió que se enviaran a esta dirección correos sobre una búsqueda. Si fue usted, comience aquí; si no, no haga nada y la dirección se borrará a los siete días:
mail-text-search-news = Hay algo nuevo o modificado para una búsqueda que usted guardó. Lo encontrará aquí:
mail-foot = Este correo se envió automáticamente. Contiene un enlace y ninguna información.
mail-stop = En la misma página puede poner fin a estos correos con un clic; entonces se borra su dirección.
mail-template-campaign-open = Campaña abierta
mail-template-campaign-extended = Plazo prorrogado
mail-template-campaign-reminder = Recordatorio de un plazo
mail-template-freshness = Ficha por confirmar
mail-template-search-confirm = Pregunta si se desean correos
mail-template-search-news = Novedades de una búsqueda guardada
mail-own-title = Correos que recibo
mail-address = Dirección
mail-language = Idioma de los correos
mail-choose = Guardar
mail-own-searches = Búsquedas guardadas
mail-own-none = No hay búsquedas guardadas. Busque programas y elija «Correos sobre novedades».
mail-to-visitor = Un visitante
mail-link = Adónde lleva su enlace
mail-again = Intentar de nuevo
mail-failed = Correos no enviados
mail-server-set = Hay un servidor de correo configurado: lo que espera se envía cuando llega su momento.
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
privacy-mail = Quien guarda una búsqueda deja una dirección de correo. Se usa solo para esos correos, no figura en el registro, no se muestra a nadie y se borra cuando se pone fin a los correos, o a los siete días si nunca se confirma. Los correos contienen un enlace y ninguna información.

## Saved searches

search-save-title = Correos sobre novedades
search-save-lead = Cuando una ficha publicada que encuentra esta búsqueda es nueva o cambia, usted recibe un correo, como máximo una vez al día.
search-save = Guardar la búsqueda
search-see = Ver la búsqueda
search-email = Dirección de correo
search-email-hint = Se usa solo para esto y se borra cuando usted pone fin a los correos.
search-visitor-text = Primero recibe un correo con un enlace. Los correos comienzan solo cuando lo ha seguido.
search-own-text = Los correos van a la dirección de su cuenta, { $address }.
search-title = Búsqueda guardada
search-asked-text = Alguien, quizá usted, pidió que se enviaran a su dirección correos sobre una búsqueda.
search-confirm = Comenzar los correos
search-not-me = No fui yo: borrar mi dirección
search-active-text = Cuando hay novedades usted recibe un correo, como máximo una vez al día.
search-stop-title = Poner fin a los correos
search-stop-text = Se borra la dirección conservada para esta búsqueda.
search-stop = Poner fin a los correos y borrar la dirección
search-ended-text = Ya no se envían correos sobre esta búsqueda. La dirección se ha borrado.
search-no-news = No se ha encontrado nada nuevo desde que se guardó la búsqueda.
search-news = Nuevo o modificado
search-news-since = Según el correo de { $time }
search-manage = Novedades y fin
done-search-asked = Si la dirección es correcta, va en camino un correo con un enlace. Los correos comienzan cuando se sigue el enlace.
done-search-saved = La búsqueda se ha guardado.
done-search-confirmed = Los correos comienzan.
done-search-stopped = Los correos han terminado y la dirección se ha borrado.
refusal-search-too-long = Esta búsqueda es demasiado larga para guardarse.
refusal-search-full = Por ahora no se pueden guardar más búsquedas. Ponga fin a una que ya no necesite o vuelva más tarde.

## Workflow

state-mail-queued = En espera
state-mail-sent = Enviado
state-mail-failed = No enviado
state-saved-search-asked = Por confirmar
state-saved-search-active = Activa
state-saved-search-stopped = Terminada
state-saved-search-lapsed = No confirmada
action-mail-try = Correo en curso
action-mail-send = Correo enviado
action-mail-give-up = Correo abandonado
action-mail-postpone = Correo aplazado
action-mail-requeue = Correo por intentar de nuevo
action-mail-choice-set = Idioma de los correos elegido
action-saved-search-ask = Correos sobre una búsqueda solicitados
action-saved-search-save = Búsqueda guardada
action-saved-search-confirm = Correos sobre una búsqueda confirmados
action-saved-search-stop = Fin de los correos sobre una búsqueda
action-saved-search-lapse = Búsqueda no confirmada olvidada
action-saved-search-tell = Novedades de una búsqueda escritas
action-campaign-remind = Recordatorio de una campaña escrito
action-programme-remind = Recordatorio de una ficha escrito
