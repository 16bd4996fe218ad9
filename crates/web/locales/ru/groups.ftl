# Regional and country groups: the labels of data/vocabularies.json.

group-afr = Государства Африки
group-apg = Государства Азиатско-Тихоокеанского региона
group-eeg = Государства Восточной Европы
group-grulac = Государства Латинской Америки и Карибского бассейна
group-weog = Государства Западной Европы и другие государства
group-none = Вне региональных групп
group-ldc = Наименее развитые страны
group-lldc = Развивающиеся страны, не имеющие выхода к морю
group-sids = Малые островные развивающиеся государства
# The three country groups above together.
group-priority = Наименее развитые страны, развивающиеся страны, не имеющие выхода к морю, и малые островные развивающиеся государства
sex-f = Женский
sex-m = Мужской
# As written in some passports.
sex-x = X
