# Контроль за учетными книгами: периоды, бюджеты, резерв, исправления, ведомости, планы.

## Periods

state-period-open = Открыт
state-period-closed = Закрыт
state-period-reopening = Закрыт, запрошено повторное открытие
state-period-audited = Проверен ревизорами
action-period-record-audit = Зарегистрирована ревизия за год
action-period-close = Период закрыт
action-period-keep-snapshot = Снимок периода сохранен
action-period-ask-reopening = Запрошено повторное открытие периода
action-period-agree-reopening = Период открыт повторно
action-period-refuse-reopening = В повторном открытии отказано
action-period-withdraw-reopening = Запрос о повторном открытии отозван
refusal-period-closed = Книги закрыты по { $last }, поэтому проводка датой { $date } невозможна. Укажите более позднюю дату или добейтесь повторного открытия периода.
refusal-period-not-ended = Период заканчивается { $day }. Его можно закрыть начиная со следующего дня.
refusal-period-steps-open =
    { $count ->
        [one] В контрольном списке остается { $count } незавершенный шаг. Сначала завершите его.
        [few] В контрольном списке остается { $count } незавершенных шага. Сначала завершите их.
       *[many] В контрольном списке остается { $count } незавершенных шагов. Сначала завершите их.
    }
refusal-snapshot-kept = Снимок этого периода уже сохранен.
refusal-audit-of-closed-year = Отметить как проверенный ревизорами можно только закрытый год, снимок которого сохранен.
