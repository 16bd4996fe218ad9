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

## Budget control

budget-title = Бюджетный контроль
budget-lead = Что поступило, что и на какие цели зарезервировано и что еще можно распределить. От каждой цифры можно перейти к ее проводкам.
budget-throttled = Фонд не принимает новых обязательств: доступных средств недостаточно для минимального уровня фонда.
budget-available = Доступные средства, построчно
available-received = Полученные и подтвержденные денежные средства
available-conditional = За вычетом: получено на еще не выполненных условиях
available-held = За вычетом: удерживается до проверки или соглашения
available-reserve = За вычетом: отложено в резерв
available-ceiling = Предел расходования
available-allotted = За вычетом: ассигновано и еще свободно
available-pre-committed = За вычетом: предварительно зарезервировано
available-committed = За вычетом: обязательства
available-spent = За вычетом: израсходовано
available-left = Доступно: еще можно распределить
available-made-of = Из чего складываются полученные и подтвержденные средства
available-made-of-text = Денежные средства, выплаченное, но еще не израсходованное, задолженность (вычитается) и израсходованное на данный момент.
budget-agrees = Это совпадает с контрольным учетом до цента.
budget-disagrees = Это не совпадает с контрольным учетом. Сообщите ревизорам: учет нарушен.
budget-floor = Минимальные уровни
floor-reserve = Резерв на данный момент
floor-target = Сколько должно быть в резерве
floor-target-hint = { $percent } % расходов по плану этого года
floor-no-plan = { $percent } % расходов за год; план этого года еще не введен в действие
floor-missing = Недостает
floor-after = Доступно с учетом этого
floor-activity = Наименьший бюджет мероприятия
floor-activity-hint = Параметр фонда
reserve-form = Изменить резерв
reserve-text = Отложенное в резерв нельзя распределить. Изменение проводится сразу, с указанием причины.
reserve-top-up = Пополнить резерв
reserve-release = Высвободить из резерва
reserve-entries = Проводки по резерву
done-reserve = Резерв изменен.
budget-where = Где находятся средства
budget-none = Пока ничего не распределено. Утвердите конкурс или предложите ассигнование.
budget-elsewhere = Без ассигнования: банковские сборы и подобное
window-a = Окно А: делегаты
window-b = Окно B: мероприятия
window-both = Оба окна: текущие расходы
head-budget-line = Конкурс или ассигнование
head-allotted-in-all = Всего ассигновано
level-free = Свободно
allotment-number = Ассигнование { $number }
allotment-new = Предложить ассигнование
allotment-new-text = Для мероприятий окна B и текущих расходов за год. Конкурс для делегатов имеет собственное ассигнование. Решение принимает управляющий фондом.
allotment-propose = Предложить
allotment-title-hint = На что она выделяется, в нескольких словах
allotment-decide = Решение по предложению
allotment-allot = Ассигновать
allotment-decline = Отклонить
allotment-withdraw = Отозвать предложение
allotment-change = Изменить ассигнование
allotment-increase = Увеличить
allotment-give-back = Вернуть
allotment-close = Закрыть ассигнование
allotment-close-text = { $free }, которые еще свободны, возвращаются и могут быть распределены заново. Закрытое ассигнование повторно не открывается.
allotment-changes = Изменения
allotment-no-changes = Проводок пока нет.
done-allotment-proposed = Ассигнование предложено. Решение примет управляющий фондом.
done-allotted = Ассигнование выделено.
done-allotment-dropped = Предложение закрыто.
done-allotment-changed = Ассигнование изменено.
done-allotment-closed = Ассигнование закрыто.
field-use = Назначение
use-activities = Мероприятия окна B
use-running = Текущие расходы: должности, поставщики, оценка
field-year = Год
activity-title = Учет по мероприятию
activity-lead = Все проводки по одной поездке или одному соглашению.
activity-balances = Остатки

## Entries and corrections

entry = Проводка
entry-document = Основание
entry-act = Проведено
entry-reverses = Сторнирует
entry-reversed-by = Сторнирована
entry-see-reversed = сторнированная проводка
entry-see-reversal = сторнирующая проводка
entry-way-back = Как отменить
entry-correction = Исправление
entry-correct = Предложить сторнировать эту проводку
entries-all = Показать все проводки
entries-of-call = Показаны проводки только одного конкурса или ассигнования.
entries-of-activity = Показаны проводки только одного мероприятия.
entries-of-partner = Показаны проводки только одного партнера.
entries-of-contribution = Показаны проводки только одного взноса.
entries-of-document = Показаны проводки только одного документа.
entries-of-state = Показаны проводки только по одному государству.
field-window = Окно
field-from = С
field-to = По
trace-title = От этой проводки до конкурса
head-rests-on = Основание
head-signed = Действия, кто подписал и когда
trace-none = Документ, на котором основана эта проводка, неизвестен.
kind-agreement = Соглашение
kind-allotment = Ассигнование
kind-bank-event = Банковская операция
kind-bank-line = Строка выписки
kind-call = Конкурс
kind-contribution = Взнос
kind-correction = Исправление
kind-disbursement = Выплата
kind-fund = Фонд
kind-mission = Поездка
kind-nomination = Кандидатура
kind-order = Заказ
kind-period = Период
kind-report = Отчет
kind-round = Раунд отбора и его утверждение
way-contribution = На странице взноса: возврат, возвращение или списание.
way-reserve = На странице бюджетного контроля: высвободить из резерва или пополнить его.
way-allotment = На странице конкурса или ассигнования: отменить конкурс, вернуть или увеличить ассигнование.
way-commitment = На странице кандидатуры, поездки, соглашения или заказа: отказаться, отменить или высвободить.
way-payment = На странице выплаты: отклонено банком или средства возвращены.
way-report = На странице отчета: излишне принятое возвращает партнер.
way-mission = На странице поездки: рассчитать заново.
way-order = На странице заказа: изменить или отменить.
way-close = Добейтесь повторного открытия года; проведенное после этого закрывается другой проводкой.
correction-text = Проводка остается. Сторнирующая проводка с теми же строками в обратную сторону проводится с согласия удостоверяющего сотрудника. Затем запишите то, что верно.
correction-date-hint = Учетная дата сторнирования. Она должна приходиться на открытый период.
correction-propose = Предложить сторнирование
corrections-title = Исправления
corrections-lead = Проводки никогда не изменяются. Ошибочное отменяется связанной сторнирующей проводкой по согласию двух лиц.
corrections-none = Исправлений нет. Чтобы предложить исправление, откройте проводку.
correction-of = Исправление проводки { $journal }
correction-date = Дата сторнирования
correction-entry = Сторнируемая проводка
correction-agree-text = С вашего согласия сторнирование проводится сразу и не может быть отменено.
correction-agree = Согласиться и провести сторнирование
correction-decline = Отклонить
correction-withdraw = Отозвать исправление
done-correction-proposed = Исправление предложено. Решение примет удостоверяющий сотрудник.
done-correction-agreed = Сторнирование проведено.
done-correction-dropped = Исправление закрыто. Проводок не сделано.
state-correction-proposed = Предложено
state-correction-posted = Проведено
state-correction-declined = Отклонено
state-correction-withdrawn = Отозвано
action-correction-propose = Исправление предложено
action-correction-agree = Сторнирование согласовано и проведено
action-correction-decline = В исправлении отказано
action-correction-withdraw = Исправление отозвано
refusal-own-way-back = Эта проводка отменяется не здесь, чтобы документ и учет совпадали. { $way }
refusal-entry-reversed = Эта проводка уже сторнирована или сама является сторнирующей.
refusal-date-before-entry = Дата сторнирования не может быть раньше даты проводки ({ $date }).
