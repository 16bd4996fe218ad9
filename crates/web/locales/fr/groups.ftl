# Regional and country groups: the labels of data/vocabularies.json.

group-afr = États d’Afrique
group-apg = États d’Asie et du Pacifique
group-eeg = États d’Europe orientale
group-grulac = États d’Amérique latine et des Caraïbes
group-weog = États d’Europe occidentale et autres États
group-none = Aucun groupe régional
group-ldc = Pays les moins avancés
group-lldc = Pays en développement sans littoral
group-sids = Petits États insulaires en développement
# The three country groups above together.
group-priority = Pays les moins avancés, pays en développement sans littoral et petits États insulaires en développement
sex-f = Féminin
sex-m = Masculin
# As written in some passports.
sex-x = X
