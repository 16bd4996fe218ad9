# The status of each record, shown as a tag: state-<record>-<status>.

## The fund

state-fund-designed = Спроектирован
state-fund-threshold-published = Порог опубликован
state-fund-fundraising = Сбор средств
state-fund-active = Действует
state-fund-throttled = Без новых обязательств
state-fund-closing = Закрывается
state-fund-closed = Закрыт

## Contributions

state-contribution-offered = Предложен
state-contribution-screening = На проверке
state-contribution-cleared = Допущен
state-contribution-refused = Отклонен
state-contribution-pledged = Объявлен
state-contribution-agreed = Подписан
state-contribution-part-received = Получен частично
state-contribution-received = Получен

## Parameters

state-parameters-proposed = Предложены
state-parameters-approved = Утверждены
state-parameters-refused = Отклонены
state-parameters-withdrawn = Отозваны

## Calls

state-call-draft = Проект
# Cleared by the fund manager: fixed and funded, waiting for its opening date.
state-call-cleared = Утвержден
state-call-open = Открыт
state-call-closed = Закрыт
state-call-in-review = На рассмотрении
state-call-decided = Решение принято
state-call-published = Результат опубликован
state-call-archived = В архиве
state-call-cancelled = Отменен

## Nominations

state-nomination-draft = Проект
state-nomination-endorsed = Одобрена
state-nomination-returned = Возвращена для исправления
state-nomination-withdrawn = Отозвана
state-nomination-eligible = Отвечает требованиям
state-nomination-ineligible = Не отвечает требованиям
state-nomination-scored = Оценена
state-nomination-recommended = Рекомендована
state-nomination-reserve = В резерве
state-nomination-not-selected = Не отобрана
state-nomination-approved = Утверждена
state-nomination-accepted = Согласие дано
state-nomination-declined = Отказ

## Reviews

state-review-assigned = Назначена
state-review-recused = Самоотвод
# The reviewer declared no conflict of interest and is reading.
state-review-accepted = В работе
state-review-submitted = Представлена
state-review-locked = Зафиксирована

## Rounds of selection

state-round-assembled = Подготовлен
# The selection method has been run.
state-round-run = Отбор проведен
state-round-reviewed = Рассмотрен
state-round-sent = У Высокого представителя
state-round-approved = Утвержден
state-round-returned = Возвращен
state-round-refused = Отклонен
state-round-published = Опубликован
state-round-closed = Закрыт

## Approval by the High Representative

state-approval-pending = Ожидается
state-approval-approved = Утверждено
state-approval-approved-with-conditions = Утверждено с условиями
state-approval-returned = Возвращено
state-approval-refused = Отклонено
