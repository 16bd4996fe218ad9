# Needs that States state themselves (SM-17, MAP-06, AC-20).

state-need-draft = Проект
state-need-endorsed = Одобрена
state-need-open = Открыта
state-need-matched = Подобрана
state-need-met = Удовлетворена
state-need-partly-met = Удовлетворена частично
state-need-unmet = Не удовлетворена
state-need-withdrawn = Отозвана
state-need-expired = Истекла

refusal-need-theme-missing = Выберите хотя бы одну тему.
refusal-need-visibility-same = У потребности уже такая видимость. Выберите другую.
