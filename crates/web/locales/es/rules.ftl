# Las reglas de selección: en palabras, como campos, como archivos, y si pueden cumplirse.

rules-toml = Reglas en formato TOML
rules-json = Reglas en formato JSON
rules-files = Reglas de selección en archivos
rules-files-text = Las reglas en vigor, tal como las aplica la selección. El formato es bursar-rules/1.

## En palabras. $whom es uno de los nombres de abajo, o de groups.ftl.

whom-women = Mujeres
whom-men = Hombres
whom-new-states = Estados que nunca habían recibido apoyo
whom-each-area = Cada subregión
rule-least =
    { $n ->
        [one] { $whom }: al menos { $n } plaza.
        [many] { $whom }: al menos { $n } de plazas.
       *[other] { $whom }: al menos { $n } plazas.
    }
rule-most =
    { $n ->
        [one] { $whom }: como máximo { $n } plaza.
        [many] { $whom }: como máximo { $n } de plazas.
       *[other] { $whom }: como máximo { $n } plazas.
    }
rule-target =
    { $n ->
        [one] { $whom }: meta de al menos { $n } plaza.
        [many] { $whom }: meta de al menos { $n } de plazas.
       *[other] { $whom }: meta de al menos { $n } plazas.
    }
rule-percent-up = El { $percent } % de las plazas, redondeado hacia arriba.
rule-percent-down = El { $percent } % de las plazas, redondeado hacia abajo.
rule-weight = Cada plaza que falte para esta meta cuenta { $weight } veces.
rule-penalty = Se restan puntos de la puntuación según las veces que el Estado haya recibido apoyo (ninguna; una; dos; y así sucesivamente; el último número vale para más): { $points }.

area-015 = África septentrional
area-021 = América septentrional
area-030 = Asia oriental
area-034 = Asia meridional
area-035 = Asia sudoriental
area-039 = Europa meridional
area-053 = Australia y Nueva Zelandia
area-054 = Melanesia
area-057 = Micronesia
area-061 = Polinesia
area-143 = Asia central
area-145 = Asia occidental
area-151 = Europa oriental
area-154 = Europa septentrional
area-155 = Europa occidental
area-202 = África subsahariana
area-419 = América Latina y el Caribe

feasible-any-pool = Si cada Estado admisible propusiera a tantas mujeres y tantos hombres como pueda:
feasible-last-pool = Con las candidaturas de la convocatoria { $call }:
feasible-last-same = Con las candidaturas de la convocatoria { $call }, la respuesta sería la misma.
feasible-all =
    { $seats ->
        [one] la plaza puede cubrirse.
        [many] los { $seats } de plazas pueden cubrirse.
       *[other] las { $seats } plazas pueden cubrirse.
    }
feasible-some =
    { $filled ->
        [one] { $filled } plaza de { $seats } puede cubrirse con estas reglas y esta habilitación de fondos.
        [many] { $filled } de plazas de { $seats } pueden cubrirse con estas reglas y esta habilitación de fondos.
       *[other] { $filled } plazas de { $seats } pueden cubrirse con estas reglas y esta habilitación de fondos.
    }
feasible-not = estas reglas no pueden cumplirse todas:
feasible-remedies = Bastaría uno solo de estos cambios:
feasible-no-remedy = No bastaría cambiar una sola regla.
feasible-together = Bastarían estos cambios conjuntamente:
feasible-cut-short = En el tiempo disponible no se ha encontrado qué cambios bastarían.
feasible-undecided = en el tiempo disponible no se ha podido determinar si alguna lista cumple todas las reglas.
feasible-unknown = La respuesta se muestra en cuanto se puedan leer todos los datos introducidos.

call-rules = Reglas de selección
call-rules-more = Otras reglas
call-check = Comprobar las reglas
call-rules-kept = ¿Pueden cumplirse las reglas?
call-rules-digest = Resumen criptográfico de las reglas en formato JSON (SHA-256)
quantity-hint = Un número de plazas, por ejemplo 5, o un porcentaje de las plazas, por ejemplo 40%. Déjelo en blanco si la regla no debe aplicarse.
penalty-hint = Puntos por ningún apoyo, uno, dos y así sucesivamente, por ejemplo 0/5/7.5; el último número vale para más.
sub-regions-hint = Nombres en inglés de la clasificación M49, por ejemplo Southern Asia: 2; Melanesia: 10%.
