# Reviews: assignment, conflicts of interest, scores.

## Reviews

reviews-title = Evaluaciones
reviews-table = Evaluaciones de este expediente
reviews-none = No se ha asignado ningún evaluador.
reviews-files = Expedientes y sus evaluadores
reviews-no-files = Aún no se ha considerado admisible ningún expediente.
reviews-mine = Mis evaluaciones
reviews-none-mine = No tiene ningún expediente asignado.
assign-title = Asignar evaluadores
assign-all = Asignar todos
assign-all-text =
    { $count ->
        [one] { $count } expediente aún necesita un evaluador. Tienen preferencia los evaluadores con menos expedientes y nadie evalúa un expediente de su propio Estado.
        [many] { $count } de expedientes aún necesitan un evaluador. Tienen preferencia los evaluadores con menos expedientes y nadie evalúa un expediente de su propio Estado.
       *[other] { $count } expedientes aún necesitan un evaluador. Tienen preferencia los evaluadores con menos expedientes y nadie evalúa un expediente de su propio Estado.
    }
assign-one-title = Asignar un evaluador a un expediente
assign-one = Asignar
declare-title = Antes de abrir el expediente
declare-text = ¿Tiene usted algún interés en este expediente? Por ejemplo: trabaja como funcionario del Estado que presenta la candidatura, trabaja o ha trabajado con el empleador o conoce bien a la persona candidata. En caso de conflicto, el expediente se entrega a otro evaluador.
declare-words-hint = Necesario si hay un conflicto. Lo ven el personal del fondo y los auditores.
declare-button = Declarar
review-recused = Ha declarado un conflicto de intereses. El expediente se ha devuelto y se pedirá la evaluación a otra persona.
recuse-late-title = He advertido un conflicto de intereses
recuse-button = Devolver el expediente
review-title = Sus puntuaciones
review-text = Puntúe cada criterio según lo que dice el expediente. Lo que presente es definitivo; nadie más lo ve antes de que se hayan recibido todas las evaluaciones de este expediente.
review-submit = Presentar las puntuaciones
review-points = Puntos asignados
# $max is the largest number of points.
points-hint = De 0 a { $max }.
comment-hint = Los fundamentos de sus puntuaciones.
# $points is a number with two decimals, already formatted.
score-final = Puntuación final: { $points } de 100.
