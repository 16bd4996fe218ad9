# When the clock of the server has jumped.

clock-jumped = El reloj del servidor ha saltado a { $says }. Los plazos se rigen por { $held }, para que ninguna convocatoria se cierre y ninguna sesión termine por ese motivo. Si la nueva hora es correcta, no hay que hacer nada: regirá a partir de { $until } o en cuanto se reinicie el programa. Si es errónea, quien administra el servidor debe ajustar el reloj antes de ese momento.
