# Why something is refused, and what to do next. Each stands beside its field or at the top of the page.

## Any form

refusal-stale-form = Alguien ha modificado esto desde que usted abrió el formulario. Lo que ha escrito se conserva a continuación; compárelo con la versión actual y envíelo de nuevo.
refusal-commit-reused = Este formulario ya se ha enviado con otro contenido. Vuelva a cargar la página y repita el cambio.
refusal-form-not-ours = Este formulario no se envió desde una página actual de este sitio. Lo que ha escrito se conserva a continuación; compruébelo y envíelo de nuevo.
refusal-body-too-large = Lo que se ha enviado es demasiado grande. Los archivos pueden tener hasta { $max } MB; envíe menos de una vez.
refusal-not-your-role = Su función no permite dar este paso. Diríjase a una persona que desempeñe esa función o a la secretaría del fondo.
refusal-not-your-own = Una misma persona no puede dar los dos pasos. Debe hacerlo otra persona con la misma función.
# $state is the status of the record, for example “Open”.
refusal-step-not-allowed = Esto no es posible en la situación actual ({ $state }). Vuelva a cargar la página para ver qué es posible ahora.
refusal-answer-missing = Introduzca una respuesta.
refusal-too-long = El texto tiene { $count } caracteres; se permiten { $max }. Acórtelo.
refusal-choose-one = Elija una de las respuestas.
refusal-reason-missing = Indique un motivo.
refusal-number-unreadable = Introduzca un número entero en cifras.
refusal-day-unreadable = Introduzca una fecha, por ejemplo 2026-12-07.
refusal-date-in-future = La fecha es futura. Introduzca la fecha del documento, que no puede ser posterior a hoy.
refusal-date-in-past = La fecha ya ha pasado. Elija el día de hoy o uno posterior.
refusal-mail-unreadable = Introduzca una dirección de correo electrónico, por ejemplo name@example.org.
refusal-state-unknown = Elija un Estado de la lista.

## Amounts

refusal-amount-unreadable = Introduzca un importe en cifras, por ejemplo 900000.00.
refusal-amount-not-positive = Introduzca un importe mayor que cero.
refusal-amount-too-large = Este importe es demasiado grande para registrarlo. Compruebe el número de cifras.
refusal-amount-too-precise =
    { $digits ->
        [0] La moneda { $currency } no tiene decimales. Introduzca un importe entero.
        [one] La moneda { $currency } tiene { $digits } decimal. Introduzca el importe sin exceder ese número.
        [many] La moneda { $currency } tiene { $digits } de decimales. Introduzca el importe sin exceder ese número.
       *[other] La moneda { $currency } tiene { $digits } decimales. Introduzca el importe sin exceder ese número.
    }
refusal-currency-unknown = «{ $code }» no es el código de una moneda. Introduzca tres letras, por ejemplo USD.
refusal-rate-unreadable = «{ $text }» no es un tipo de cambio. Introduzca cifras con punto decimal; el valor debe ser mayor que cero.
refusal-rate-missing = No hay tipo de cambio operacional para { $currency } al { $date }. Pida al auxiliar de finanzas que cargue los tipos de cambio de ese mes y envíe esto de nuevo.
refusal-available-too-small = Solo hay disponibles { $available }; se necesitan { $needed }. Reduzca el importe o pida antes al gestor del fondo que aumente lo disponible.
refusal-entry-unbalanced = El asiento no cuadra, por lo que no se ha registrado nada. Sírvase comunicarlo a la secretaría del fondo.

## Files

refusal-file-missing = Adjunte el archivo.
refusal-file-empty = «{ $name }» está vacío. Elija otro archivo.
refusal-file-too-large = «{ $name }» ocupa más de { $max } MB. Adjunte un archivo más pequeño.
refusal-file-type = «{ $name }» no es un archivo PDF, PNG ni JPEG. Guárdelo en uno de estos formatos y adjúntelo de nuevo.
# $reason is one of the messages of import.ftl.
refusal-import-whole = { $reason }
refusal-import-line = Línea { $line }: { $reason }
refusal-import-cell = Línea { $line }, columna «{ $column }»: { $reason }
refusal-import-rule = Línea { $line }, «{ $rule }»: { $reason }
refusal-rates-nothing-new = Todos los tipos de cambio de este archivo ya constan. Cargue un archivo con tipos de cambio nuevos.
# The findings follow this message.
refusal-rates-part-taken =
    { $good ->
        [one] Se ha cargado { $good } tipo de cambio.
        [many] Se han cargado { $good } de tipos de cambio.
       *[other] Se han cargado { $good } tipos de cambio.
    } { $bad ->
        [one] No se ha cargado { $bad } línea; corríjala y vuelva a cargar el archivo:
        [many] No se han cargado { $bad } de líneas; corríjalas y vuelva a cargar el archivo:
       *[other] No se han cargado { $bad } líneas; corríjalas y vuelva a cargar el archivo:
    }

## The fund

refusal-threshold-unpublished = La recaudación de fondos no puede abrirse antes de que se publique el umbral de activación (A/AC.292/2025/1, párr. 16). Publique antes el umbral.
refusal-threshold-not-reached = Se han alcanzado { $reached } del umbral de { $threshold }; faltan { $missing }. Active el fondo cuando se haya alcanzado el umbral.
refusal-officers-unnamed = Antes hay que designar al oficial certificador, al oficial aprobador y al firmante autorizado de las cuentas bancarias.
# $role is the name of a role.
refusal-officer-missing = Designe a una persona para esta función: { $role }.
refusal-officer-without-role = { $name } no desempeña esta función: { $role }. Elija a otra persona o pida al administrador del sistema que le asigne la función.
refusal-officer-twice = { $name } ya interviene de otro modo en estas operaciones. Elija a otra persona.
refusal-fundraising-not-open = La recaudación de fondos no está abierta. El gestor del fondo la abre una vez publicado el umbral de activación.
refusal-fund-not-active = El fondo no está activo, por lo que no se puede hacer ninguna convocatoria. El gestor del fondo lo activa una vez alcanzado el umbral.

## Contributions

refusal-donor-missing = Indique el nombre del donante.
refusal-purpose-not-taken = Las contribuciones no se destinan a fines específicos; no se puede registrar «{ $field }». Si la carta vincula el dinero a un uso, responda a la pregunta sobre esa vinculación.
refusal-earmark-blocks = La carta vincula el dinero a un uso. El gestor del fondo debe decidir antes al respecto.
refusal-conditional-not-allowed = Los parámetros en vigor no permiten aceptar contribuciones condicionales. Elija otro resultado.
refusal-reference-missing = Introduzca el número o la fecha del documento.
refusal-receipt-waits = Queda otro ingreso por verificar. Registre este cuando aquel se haya confirmado.
refusal-wrong-currency = El acuerdo está expresado en { $currency }. Registre el ingreso en esa moneda.
refusal-more-than-due = Según el acuerdo solo quedan pendientes { $due }. Introduzca ese importe o uno menor, o elija retener el excedente.
refusal-more-than-left = Solo quedan { $left }. Introduzca ese importe o uno menor.
refusal-payment-text = Utilice solo letras sin acento, cifras y / - ? : ( ) . , ' +, con la longitud que admiten los bancos.
refusal-payment-account = Este no es el número de una cuenta bancaria. Compruébelo con el beneficiario; un IBAN tiene dos letras, dos dígitos de control y el número.
refusal-payment-bic = Introduzca el BIC del banco: ocho u once letras mayúsculas y cifras. Solo con un IBAN puede omitirse.
refusal-payment-twice = Este número figura ya en el archivo. Dé a cada pago un número propio.
refusal-payment-none = El archivo no contiene ningún pago.
refusal-posts-on-regular-budget = Según los parámetros en vigor, los puestos se financian con cargo al presupuesto ordinario; no se contabiliza ninguna nómina en los libros del fondo.
refusal-anonymity-not-for-states = Según los parámetros en vigor, en las contribuciones de los Estados siempre se nombra al donante.

## Parameters

refusal-param-out-of-range = Introduzca un número entero entre { $low } y { $high }.
refusal-param-whole-dollars = Introduzca dólares enteros, sin centavos.
refusal-param-words = Introduzca entre 1 y { $max } caracteres.
refusal-doubtful-steps = «{ $value }» no es una serie de porcentajes crecientes. Introduzca, por ejemplo, 25/60/100.
refusal-param-nothing-changed = No se ha cambiado nada. Cambie al menos un valor.
refusal-param-decision-missing = Cite la decisión de los Estados en que se basa el cambio.
# $call is the number of a call.
refusal-param-inside-open-call = La convocatoria { $call } se rige por los parámetros actuales hasta el { $date }. Proponga un día posterior.
refusal-param-none-in-force = No hay parámetros en vigor. Sírvase comunicarlo a la secretaría del fondo.
refusal-quantity-unreadable = Introduzca un número de plazas entre 0 y 200 o un porcentaje entero, por ejemplo 5 o 40%.
refusal-penalty-unreadable = Introduzca puntos entre 0 y 100, con dos decimales como máximo, separados por barras, por ejemplo 0/5/7.5.
refusal-sub-regions-unreadable = Introduzca nombres en inglés de la clasificación M49 con sus números, por ejemplo Southern Asia: 2; Melanesia: 10%.
refusal-rule-bounds-crossed = El número máximo es inferior al mínimo. Auméntelo o reduzca el otro.
refusal-weights-not-100 = Los puntos de los cuatro criterios suman { $sum }; deben sumar 100.

## Calls

refusal-meeting-unknown = Elija una reunión de la lista.
refusal-meeting-past = Esta reunión ya ha comenzado. Elija una que aún no se haya celebrado.
refusal-call-language-missing = El inglés y el francés son obligatorios. Introduzca el texto en este idioma.
refusal-calendar-order = Esta fecha debe ser posterior a la que la precede.
refusal-calendar-after-meeting = La aceptación debe terminar antes de que comience la reunión el { $date }. Elija una fecha anterior.
refusal-call-rules-impossible = Estas reglas no pueden cumplirse todas, sean cuales sean las candidaturas. Edite el borrador y cambie al menos una de las reglas siguientes.
refusal-limit-seats =
    { $n ->
        [one] { $n } plaza
        [many] { $n } de plazas
       *[other] { $n } plazas
    }
refusal-limit-budget = Presupuesto para todos los viajes: { $amount }
refusal-limit-state-cap =
    { $n ->
        [one] Como máximo { $n } delegado de cada Estado
        [many] Como máximo { $n } de delegados de cada Estado
       *[other] Como máximo { $n } delegados de cada Estado
    }
refusal-limit-least =
    { $n ->
        [one] { $whom }: al menos { $n } plaza
        [many] { $whom }: al menos { $n } de plazas
       *[other] { $whom }: al menos { $n } plazas
    }
refusal-limit-most =
    { $n ->
        [one] { $whom }: como máximo { $n } plaza
        [many] { $whom }: como máximo { $n } de plazas
       *[other] { $whom }: como máximo { $n } plazas
    }
# Said of a call whose deadline lies in the past, and of a nomination that comes too late.
refusal-deadline-past = El plazo para presentar candidaturas ha vencido.

## Nominations

refusal-call-not-open = Esta convocatoria no está abierta a la presentación de candidaturas. Su apertura está fijada para el { $date }.
refusal-call-still-open = La convocatoria está abierta hasta el { $time }. El examen preliminar comienza después.
refusal-observer-not-eligible = Según los parámetros en vigor, solo los Estados Miembros pueden presentar candidaturas; { $state } es un Estado observador. Sírvase consultar a la secretaría del fondo.
refusal-corrections-over = Las correcciones terminaron el { $time }. El expediente queda como está; para cualquier pregunta, sírvase escribir a la secretaría del fondo.
refusal-returned-before = Este expediente ya se ha devuelto una vez. Examínelo tal como está.
refusal-rule-unconfirmed = Confirme si se cumple este requisito.
refusal-reason-code-missing = Elija el fundamento de esta confirmación.
refusal-note-missing = Explique a la misión qué requisito no se cumple y por qué.
refusal-acceptance-over = La aceptación terminó el { $time }. Sírvase escribir a la secretaría del fondo.
refusal-conditions-open =
    { $count ->
        [one] Sigue pendiente { $count } condición de la aprobación. La aceptación quedará completa cuando el oficial de proyectos la haya marcado como cumplida.
        [many] Siguen pendientes { $count } de condiciones de la aprobación. La aceptación quedará completa cuando el oficial de proyectos las haya marcado como cumplidas.
       *[other] Siguen pendientes { $count } condiciones de la aprobación. La aceptación quedará completa cuando el oficial de proyectos las haya marcado como cumplidas.
    }
refusal-no-vacancy = No hay ninguna plaza vacante. Se recurre a la lista de reserva cuando queda vacante una plaza.

## Reviews

refusal-reviewer-without-role = { $name } no desempeña la función de evaluador. Elija a una persona que la desempeñe.
refusal-reviewer-own-state = { $name } trabaja como funcionario del Estado que presenta la candidatura. Elija a otro evaluador.
refusal-reviewer-twice = { $name } ya evalúa este expediente o lo ha devuelto. Elija a otro evaluador.
refusal-no-seat-empty = Este expediente ya tiene todos sus evaluadores. Solo se pide un tercero si los dos primeros difieren demasiado.
refusal-conflict-words-missing = Describa el conflicto de intereses en pocas palabras.
refusal-points-out-of-range = Introduzca un número entero de puntos entre 0 y { $max }.
refusal-comment-missing = Indique los fundamentos de sus puntuaciones.

## Rounds

refusal-files-not-scored = Algunos expedientes aún no se han examinado o puntuado. Complete las evaluaciones y constituya después la ronda.
refusal-round-under-way = Ya está en curso una ronda con estos datos de entrada. Continúe con esa ronda.
refusal-round-infeasible = Ninguna lista cumple todas las reglas. La página de la ronda indica qué reglas se contradicen y qué lo remediaría.
refusal-file-changed-since = El expediente de { $state } ha cambiado desde que se constituyó la ronda. Constituya la ronda y ejecute la selección de nuevo.
refusal-override-not-on-list = Esta persona candidata no figura en la lista. Elija a una que figure en ella.
refusal-override-not-outside = Elija a una persona candidata de esta ronda que aún no figure en la lista.
refusal-memo-missing = Redacte un memorando dirigido a la Alta Representante.
refusal-conditions-missing = Escriba cada condición en una línea aparte.
refusal-condition-unknown = Esta condición ya se ha cumplido o no existe. Vuelva a cargar la página.

## Signing in and accounts

# The same for an unknown address, a wrong password and a disabled account.
refusal-login-wrong = La dirección de correo electrónico o la contraseña no es correcta. Compruebe ambas y vuelva a intentarlo.
refusal-login-paused = Ha habido varios intentos con una contraseña incorrecta. Vuelva a intentarlo después del { $time }.
refusal-login-taken = Ya existe una cuenta con esta dirección. Utilice otra dirección o modifique esa cuenta.
refusal-password-short = La contraseña debe tener al menos { $min } caracteres.
refusal-password-wrong = La contraseña actual no es correcta.
refusal-roles-missing = Elija al menos una función.
refusal-administrator-alone = Un administrador del sistema no desempeña ninguna otra función. Elija esa función o bien otras.
