# Regional and country groups: the labels of data/vocabularies.json.

group-afr = African States
group-apg = Asia-Pacific States
group-eeg = Eastern European States
group-grulac = Latin American and Caribbean States
group-weog = Western European and other States
group-none = No regional group
group-ldc = Least developed countries
group-lldc = Landlocked developing countries
group-sids = Small island developing States
# The three country groups above together.
group-priority = Least developed countries, landlocked developing countries and small island developing States
sex-f = Female
sex-m = Male
# As written in some passports.
sex-x = X
