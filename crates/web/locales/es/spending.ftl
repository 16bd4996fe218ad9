# Gastos: delegados sustituidos o ausentes, datos sellados y borrados, previsiones.
rule-no-show = Asistió a las reuniones que el fondo ya había pagado
rule-why-no-show = El fondo había pagado la reunión del { $date }; esta persona no acudió y no se acreditó fuerza mayor. Lo que de ello se siga lo decide una persona.
reason-no-show = Ausencia de una reunión anterior
stands-for = Persona designada por el Estado para viajar en lugar de { $name }.
stands-for-waits = Persona designada por el Estado para viajar en lugar de { $name } y considerada admisible. Decide el gestor del fondo.
substitute-name = Designar a una persona sustituta
substitute-name-text = Hasta que se compre el billete, el Estado puede hacer viajar a otra persona en lugar de { $name }. La candidatura de esa persona se rellena, la refrenda la misión y se examina como cualquier otra; después decide el gestor del fondo. Hasta entonces nada cambia para { $name }.
substitute-begin = Comenzar la candidatura de sustitución
substitute-there = Ya hay una persona sustituta designada. Termine o retire antes esa candidatura.
substitute-not-now = Ya nadie puede viajar en su lugar: el billete está comprado o el viaje terminó o se abandonó.
substitute-none = Hasta que se compre el billete podría viajar otra persona del mismo Estado. No hay otra candidatura del Estado en esta convocatoria y su misión no ha designado a nadie.
task-substitutes = Decidir sobre las personas sustitutas designadas por los Estados
refusal-substitute-too-late = La reunión comienza el { $date }: ya no se puede designar a nadie en su lugar.
refusal-substitute-there = Ya hay una persona sustituta designada. Termine o retire antes esa candidatura.
refusal-no-fault-to-excuse = Aquí no se imputa ninguna falta.
action-nomination-name-substitute = Persona sustituta designada
action-mission-excuse = Ausencia excusada
mission-excused = Por qué ya no es una falta
excuse-title = El Estado lo impugna
excuse-text = Si se aceptan las razones del Estado, la ausencia no es una falta y no pesa sobre candidaturas posteriores de esta persona. Los asientos se mantienen.
excuse-button = Aceptar las razones
mission-cooldown = { $count ->
    [one] Esta ausencia constará en el examen preliminar de esta persona para la próxima reunión. Por sí sola no excluye a nadie.
   *[other] Esta ausencia constará en el examen preliminar de esta persona para las próximas { $count } reuniones. Por sí sola no excluye a nadie.
}
refusal-seal-key-missing = Por ahora no se pueden leer ni registrar datos bancarios: falta su clave o no es la de esta instalación. Un administrador puede reponer la copia guardada aparte. Todo lo demás sigue funcionando.
refusal-seal-forgotten = Estos datos se borraron al vencer el plazo durante el que pueden conservarse.
refusal-seal-broken = Los datos sellados no se pueden leer: no corresponden a su clave o a su lugar. Avise a un administrador.
refusal-nothing-to-forget = Aún no hay nada que borrar aquí.
details-forgotten = Datos bancarios borrados
file-forgotten = Contenido borrado
action-payee-forget = Datos bancarios borrados al vencer el plazo
action-payment-file-forget = Contenido del fichero de pagos borrado al vencer el plazo
forecast-planned = Previsto, aún no comprometido
order-kind = Objeto del pedido
mission-ticket = Billete
state-payment-file-content-deleted = Entregado, contenido borrado
