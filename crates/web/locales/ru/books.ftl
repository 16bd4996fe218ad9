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

## Allotments, reserve, throttle

state-allotment-proposed = Предложено
state-allotment-open = Открыто
state-allotment-declined = Отклонено
state-allotment-withdrawn = Отозвано
state-allotment-closed = Закрыто
action-allotment-propose = Предложено ассигнование
action-allotment-allot = Ассигнование выделено
action-allotment-decline = В ассигновании отказано
action-allotment-withdraw = Предложение об ассигновании отозвано
action-allotment-increase = Ассигнование увеличено
action-allotment-give-back = Часть ассигнования возвращена
action-allotment-close = Ассигнование закрыто
action-fund-set-reserve = Резерв пополнен
action-fund-release-reserve = Часть резерва высвобождена
action-fund-throttle = Принятие новых обязательств приостановлено
action-fund-resume = Принятие новых обязательств возобновлено
refusal-fund-throttled = В настоящее время фонд не принимает новых обязательств: доступных средств недостаточно для минимального уровня фонда. Это вновь станет возможным, когда будет получено или возвращено достаточно средств.
refusal-below-activity-floor = Бюджет мероприятия составляет не менее { $floor }. Укажите эту сумму или больше.
refusal-allotment-bound = { $bound } из этого ассигнования зарезервированы или составляют обязательства. Закройте его, когда эта сумма будет израсходована или высвобождена.

## Plans

state-plan-saved = Сохранен
state-plan-adopted = Действует
state-plan-discarded = Отклонен
state-plan-superseded = Заменен
action-plan-save = План сохранен
action-plan-adopt = План введен в действие
action-plan-discard = План отклонен
