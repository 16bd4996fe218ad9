# The rules of selection: in words, as fields, as files, and whether they can be kept.

rules-toml = Rules as a TOML file
rules-json = Rules as a JSON file
rules-files = Rules of selection as files
rules-files-text = The rules in force, as the selection uses them. The format is bursar-rules/1.

## In words. $whom is one of the names below, or of groups.ftl.

whom-women = Women
whom-men = Men
whom-new-states = States never supported before
whom-each-area = Each sub-region
rule-least =
    { $n ->
        [one] { $whom }: at least { $n } seat.
       *[other] { $whom }: at least { $n } seats.
    }
rule-most =
    { $n ->
        [one] { $whom }: at most { $n } seat.
       *[other] { $whom }: at most { $n } seats.
    }
rule-target =
    { $n ->
        [one] { $whom }: target of at least { $n } seat.
       *[other] { $whom }: target of at least { $n } seats.
    }
rule-percent-up = { $percent }% of the seats, rounded up.
rule-percent-down = { $percent }% of the seats, rounded down.
rule-weight = A seat missing to this target counts { $weight } times.
rule-penalty = Points are taken off the score by how often the State was supported before (never; once; twice; and so on; the last number holds for more): { $points }.

area-015 = Northern Africa
area-021 = Northern America
area-030 = Eastern Asia
area-034 = Southern Asia
area-035 = South-eastern Asia
area-039 = Southern Europe
area-053 = Australia and New Zealand
area-054 = Melanesia
area-057 = Micronesia
area-061 = Polynesia
area-143 = Central Asia
area-145 = Western Asia
area-151 = Eastern Europe
area-154 = Northern Europe
area-155 = Western Europe
area-202 = Sub-Saharan Africa
area-419 = Latin America and the Caribbean

feasible-any-pool = If every eligible State nominated as many women and men as it may:
feasible-last-pool = With those nominated for call { $call }:
feasible-last-same = With those nominated for call { $call } the answer would be the same.
feasible-all =
    { $seats ->
        [one] the seat can be filled.
       *[other] all { $seats } seats can be filled.
    }
feasible-some =
    { $filled ->
        [one] { $filled } of { $seats } seats can be filled under these rules and with this allotment.
       *[other] { $filled } of { $seats } seats can be filled under these rules and with this allotment.
    }
feasible-not = these rules cannot all be kept:
feasible-remedies = Any one of these changes would do:
feasible-no-remedy = No change of a single rule would be enough.
feasible-together = These changes together would do:
feasible-cut-short = Which changes would do was not found in the time there is.
feasible-undecided = whether some list keeps all the rules was not found in the time there is.
feasible-unknown = Whether the rules can be kept is shown as soon as every entry can be read.

call-rules = Rules of selection
call-rules-more = Further rules
call-check = Check the rules
call-rules-kept = Can the rules be kept?
call-rules-digest = Digest of the rules as a JSON file (SHA-256)
quantity-hint = A number of seats, for example 5, or a percentage of the seats, for example 40%. Leave empty if the rule is not to apply.
penalty-hint = Points for never, once, twice and so on, for example 0/5/7.5; the last number holds for more.
sub-regions-hint = Names from the classification M49, for example Southern Asia: 2; Melanesia: 10%.
