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
action-need-draft = Потребность записана
action-need-revise = Потребность изменена
action-need-endorse = Потребность одобрена
action-need-return = Потребность возвращена в столицу
action-need-open = Потребность открыта
action-need-confirm = Потребность подтверждена
action-need-change = Видимость потребности изменена
action-need-close = Указан итог по потребности
action-need-withdraw = Потребность отозвана
action-need-expire = Срок потребности истек
action-mail-remind = Составлено напоминание по почте
task-endorse-needs = Одобрить проекты потребностей
task-open-needs = Открыть одобренные потребности
task-confirm-needs = Подтвердить потребности до истечения срока
task-revise-needs = Доработать проекты потребностей, возвращенные представительством
mail-subject-waiting = Для вас есть задача
mail-text-waiting = На вашей рабочей странице есть задача, которую следует выполнить в течение тридцати дней. Она здесь:
mail-template-waiting = Напоминание о рабочей странице
