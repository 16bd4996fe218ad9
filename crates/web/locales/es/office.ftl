# The workspace, the fund in the office, accounts, signing in.

## Workspace

office-title = Mi trabajo
office-waits = Le espera lo siguiente:
office-nothing = Actualmente no tiene nada pendiente.
task-of-call = Convocatoria { $call }
task-publish-threshold = Publicar el umbral de activación
task-open-fundraising = Abrir la recaudación de fondos
task-name-officers = Designar al oficial certificador, al oficial aprobador y al firmante autorizado de las cuentas bancarias
task-activate = Activar el fondo
task-screen-donors = Decidir sobre los donantes en verificación
task-resolve-earmarks = Decidir sobre los ofrecimientos vinculados a un uso
task-sign-agreements = Registrar los acuerdos firmados
task-decide-parameters = Decidir sobre los parámetros propuestos
task-record-pledges = Registrar las promesas
task-record-receipts = Registrar los ingresos
task-check-receipts = Verificar los ingresos
task-finish-call = Completar y autorizar el borrador de convocatoria
task-draft-call = Redactar una convocatoria
task-nominate = Presentar una candidatura
task-finish-drafts = Completar los borradores y obtener su refrendo
task-correct = Corregir los expedientes devueltos
task-accept = Aceptar o declinar el apoyo
task-screen = Hacer el examen preliminar de las candidaturas
task-assign = Asignar evaluadores
task-assemble = Constituir la ronda de selección
task-run = Ejecutar la selección
task-conditions = Atender las condiciones de la aprobación
task-send-round = Enviar la lista a la Alta Representante
task-publish-round = Publicar el resultado
task-promote = Ofrecer plazas vacantes a personas candidatas de la lista de reserva
task-approve = Decidir sobre la lista
task-review = Evaluar expedientes

## The fund

fund-title = El fondo
fund-public = Página pública
# $time is a moment, already formatted.
fund-active-text = El fondo está activo desde el { $time }. Se pueden abrir convocatorias.
officer-none = Aún sin designar
threshold-form = Publicar el umbral de activación
threshold-form-again = Publicar una nueva versión del umbral
threshold-form-text = El importe y su forma de medición se anuncian antes del primer llamamiento de fondos (A/AC.292/2025/1, párrafo 16). Después solo pueden sustituirse mediante una nueva versión con un motivo público.
threshold-publish = Publicar
threshold-reason-hint = El motivo se publica con la nueva versión.
fundraising-form = Abrir la recaudación de fondos
fundraising-form-text = A partir de entonces se pueden registrar ofrecimientos de contribuciones.
fundraising-open = Abrir la recaudación de fondos
officers-form = Oficiales
officers-form-text = Tres personas distintas, ninguna de las cuales registra operaciones. Sin ellas no se puede activar el fondo.
officers-name = Designar a los oficiales
activate-form = Activar el fondo
activate-reached = Se ha alcanzado el umbral.
activate-not-reached = Aún no se ha alcanzado el umbral.
activate-named = Se ha designado a los tres oficiales.
activate-not-named = Aún no se ha designado a los tres oficiales.
activate-button = Activar

## Accounts

accounts-title = Cuentas
accounts-none = No se ha encontrado ninguna cuenta.
account-active = Activa
account-disabled = Desactivada
account-new = Nueva cuenta
account-new-text = Entregue la primera contraseña a la persona por un medio seguro y pídale que la cambie de inmediato.
account-create = Crear la cuenta
account-change-text = El cambio de funciones surte efecto de inmediato; la persona debe iniciar sesión de nuevo.
account-save = Guardar
account-own = Esta es su propia cuenta. Sus funciones las cambia otro administrador.
account-state-hint = Necesario para las funciones de misión permanente, funcionario en la capital y persona candidata. En el caso de los evaluadores: el Estado del que la persona es funcionaria.
my-account = Mi cuenta
password-title = Cambiar la contraseña
password-change = Cambiar la contraseña
password-hint = Al menos 12 caracteres. Después deberá iniciar sesión de nuevo.
password-first-hint = Al menos 12 caracteres.

## Signing in

sign-in-title = Iniciar sesión
sign-in-button = Iniciar sesión
sign-in-kept = Se había cerrado su sesión. Lo que ha escrito se conserva; inicie sesión y se le mostrará de nuevo.
sign-in-demo = Esto es una demostración. Sus cuentas y la contraseña de estas figuran en la página «Acerca de esta demostración».
sign-in-help = ¿No tiene cuenta o ha perdido la contraseña? Sírvase escribir a la secretaría del fondo; los funcionarios de los Estados, por conducto de su misión permanente.

## Done: shown after the word “Done”

done-accepted = Su aceptación se ha registrado.
done-account = La cuenta se ha guardado.
done-activate = El fondo está activo.
done-anonymity = Se ha registrado el deseo del donante.
done-assembled = La ronda se ha constituido.
done-assigned = Se han asignado los evaluadores.
done-attached = El archivo se ha adjuntado.
done-begun = El borrador se ha iniciado.
done-call-cancelled = La convocatoria se ha cancelado.
done-call-cleared = La convocatoria se ha autorizado y se han habilitado sus créditos.
done-call-drafted = La convocatoria se ha redactado.
done-call-saved = La convocatoria se ha guardado.
done-checked = El ingreso se ha confirmado y consta en la contabilidad.
done-condition = La condición se ha marcado como cumplida.
done-decided = La decisión se ha registrado.
done-declared = Su declaración se ha registrado; ya puede consultar el expediente.
done-declined = El apoyo se ha declinado.
done-detached = El archivo se ha retirado.
done-earmark = Se ha registrado la decisión sobre la vinculación.
done-endorsed = La candidatura se ha refrendado y presentado. Conserve el número de acuse de recibo.
done-fundraising = La recaudación de fondos está abierta.
done-offer = El ofrecimiento se ha registrado.
done-officers = Se ha designado a los oficiales.
done-override = La lista se ha modificado.
done-password = La contraseña se ha cambiado. Inicie sesión de nuevo.
done-pledged = La promesa se ha registrado.
done-promoted = La plaza se ha ofrecido.
done-proposed = El cambio se ha propuesto.
done-published = El resultado se ha publicado.
done-rates = Los tipos de cambio se han cargado.
done-receipt = El ingreso se ha registrado y está pendiente de verificación.
done-recused = Su conflicto de intereses se ha registrado; el expediente se ha devuelto.
done-resumed = Ha vuelto a iniciar sesión. Lo que había escrito figura a continuación; compruébelo y envíelo.
done-returned = El expediente se ha devuelto a la misión.
done-reviewed = Sus puntuaciones se han presentado.
done-run = La selección se ha ejecutado.
done-saved = Guardado.
done-screened = El resultado de la verificación se ha registrado.
done-screening = El examen preliminar se ha registrado.
done-sent = La lista se ha enviado a la Alta Representante.
done-signed = El acuerdo se ha registrado.
done-threshold = El umbral se ha publicado.
done-ticket = La estimación se ha guardado.
done-withdrawn = La candidatura se ha retirado.
