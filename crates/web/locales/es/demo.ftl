# The demonstration.

# $time is the time of the demonstration, already formatted.
demo-strip = Demostración. Las personas y las solicitudes son ficticias; los Estados y las reuniones son reales. Hora de la demostración: { $time }.
demo-open = Acerca de esta demostración
demo-title = Acerca de esta demostración
demo-lead = Pruebe todo el recorrido del fondo, desde la primera contribución hasta la lista publicada. Las personas, las contribuciones y las solicitudes son ficticias; los Estados y las reuniones son reales. Nada de lo que se hace aquí llega a las Naciones Unidas.
demo-clock = Hora de la demostración
demo-clock-text = Adelante el reloj hasta el momento posterior a una de estas fechas. Nunca retrocede.
demo-clock-none = Actualmente no hay ninguna fecha por delante. Las fechas aparecen una vez que se ha autorizado una convocatoria.
demo-password = Contraseña de todas las cuentas
demo-staff = Iniciar sesión como
demo-staff-text = Cada botón inicia su sesión como la persona que desempeña esa función.
demo-states = Iniciar sesión por un Estado
demo-accounts = Todas las cuentas
demo-steps = Dejar que una parte se haga por usted
demo-steps-text = Cada botón hace todo lo que aún falta hasta ese paso inclusive, tal como lo harían las personas interesadas.
demo-step-threshold = Umbral publicado, recaudación de fondos abierta
demo-step-contributions = Contribuciones prometidas, firmadas y recibidas
demo-step-activation = Oficiales designados, fondo activo
demo-step-call = Convocatoria redactada, autorizada y abierta
demo-step-nominations = Candidaturas refrendadas, plazo vencido
demo-step-screening = Examen preliminar de las candidaturas realizado
demo-step-scoring = Evaluaciones recibidas
demo-step-round = Lista obtenida y enviada
demo-step-approval = Lista aprobada
demo-step-publication = Apoyo aceptado, resultado publicado
done-clock = El reloj se ha adelantado.
done-step = El paso se ha completado.
demo-step-agreement = Acuerdo firmado, primer tramo y primer informe
demo-step-travel = Viajes de los delegados pagados y liquidados
demo-step-bank = Extracto bancario cargado y conciliado
demo-step-year-end = Cuentas de 2026 cerradas
demo-bank = Un extracto bancario
demo-bank-text = Lo que dice hoy el banco de la demostración: cada pago enviado, intereses, una comisión y una suma de origen desconocido. Cargue el archivo como auxiliar de finanzas en Banco y concilie sus líneas.
demo-bank-file = Extracto en camt.053 (XML)
calendar-meeting = Apertura de la reunión
calendar-year-end = Fin del ejercicio
