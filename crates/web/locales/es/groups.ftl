# Regional and country groups: the labels of data/vocabularies.json.

group-afr = Estados de África
group-apg = Estados de Asia y el Pacífico
group-eeg = Estados de Europa Oriental
group-grulac = Estados de América Latina y el Caribe
group-weog = Estados de Europa Occidental y otros Estados
group-none = Sin grupo regional
group-ldc = Países menos adelantados
group-lldc = Países en desarrollo sin litoral
group-sids = Pequeños Estados insulares en desarrollo
# The three country groups above together.
group-priority = Países menos adelantados, países en desarrollo sin litoral y pequeños Estados insulares en desarrollo
sex-f = Femenino
sex-m = Masculino
# As written in some passports.
sex-x = X
