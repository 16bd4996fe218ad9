# Grants: partners, agreements, reports, refunds; orders, payroll and programme support.

## Status of a partner

state-partner-recorded = Ожидает одобрения
state-partner-cleared = Одобрен
state-partner-barred = Исключен

## Status of an agreement

state-agreement-drafting = Составляется
state-agreement-submitted = На рассмотрении Высокого представителя
state-agreement-approved = Утверждено
state-agreement-confidentiality-agreed = Условия конфиденциальности согласованы
state-agreement-cleared = Одобрено юристами
state-agreement-signed-beneficiary = Подписано бенефициаром
state-agreement-signed-un = Подписано обеими сторонами
state-agreement-active = Действует
state-agreement-suspended = Приостановлено
state-agreement-terminated = Расторгнуто
state-agreement-operationally-closed = Работы завершены
state-agreement-financially-closed = Счета закрыты
state-agreement-cancelled = Отменено

## Status of a report

state-report-due = Ожидается
state-report-overdue = Просрочен
state-report-escalated = Просрочен, вопрос ведет управляющий фондом
state-report-submitted = Представлен
state-report-queried = Запрошены уточнения
state-report-accepted = Принят
state-report-waived = Больше не требуется

## Status of an order

state-order-drafted = Проект
state-order-approved = Утвержден
state-order-committed = Обязательство принято
state-order-closed = Закрыт
state-order-cancelled = Отменен

## What was done, as the log says it

action-partner-record = Партнер внесен
action-partner-clear = Партнер одобрен
action-partner-bar = Партнер исключен
action-partner-name-people = Названы лица, действующие за партнера
action-agreement-draft = Составлен проект соглашения
action-agreement-edit = Проект соглашения изменен
action-agreement-submit = Соглашение представлено на утверждение
action-agreement-send-back = Соглашение возвращено
action-agreement-approve = Соглашение утверждено
action-agreement-meet-condition = Условие соглашения выполнено
action-agreement-agree-terms = Условия конфиденциальности согласованы
action-agreement-clear = Соглашение одобрено юристами
action-agreement-sign-beneficiary = Соглашение подписано бенефициаром
action-agreement-sign-un = Соглашение подписано от имени фонда, обязательство принято
action-agreement-begin = Начато исполнение соглашения
action-agreement-commit-year = Принято обязательство на следующий год соглашения
action-agreement-ask-tranche = Запрошен транш
action-agreement-ask-owed = Запрошена выплата причитающегося по соглашению
action-agreement-shift = Сумма перенесена между статьями бюджета
action-agreement-extend = Соглашение продлено без дополнительных расходов
action-agreement-propose-amendment = Предложена поправка
action-agreement-amend = Поправка утверждена
action-agreement-refuse-amendment = Поправка отклонена
action-agreement-suspend = Соглашение приостановлено
action-agreement-resume = Исполнение соглашения возобновлено
action-agreement-notify = Направлено уведомление о расторжении
action-agreement-reply = Внесен ответ на уведомление
action-agreement-terminate = Соглашение расторгнуто
action-agreement-cancel = Соглашение отменено
action-agreement-record-refund = Внесен возврат от партнера
action-agreement-check-refund = Возврат от партнера проверен
action-agreement-release = Часть обязательства снята
action-agreement-confirm-advance = Аванс подтвержден получателем
action-agreement-close-operations = Работы по соглашению завершены
action-agreement-close-accounts = Счета по соглашению закрыты
action-report-submit = Отчет представлен
action-report-query = По отчету запрошены уточнения
action-report-accept-narrative = Описательная часть отчета принята
action-report-accept = Финансовая часть отчета принята
action-report-pass = Отчет просрочен
action-report-escalate = Просроченный отчет взят на контроль управляющим фондом
action-report-waive = Отчет больше не требуется
action-order-draft = Составлен заказ
action-order-approve = Заказ утвержден
action-order-commit = По заказу принято обязательство
action-order-cancel = Заказ отменен
action-order-deliver = Внесена поставка
action-order-accrue = Расход начислен
action-order-invoice = Внесен счет-фактура
action-order-payroll = Проведена заработная плата за месяц
action-order-release = Часть обязательства по заказу снята
action-order-close = Заказ закрыт
action-order-ask-payment = Запрошена оплата заказа

## Refusals: partners

refusal-partner-type-not-taken = Для партнеров этого типа требуется особое разрешение; без него допускаются: { $types }.
refusal-partner-not-cleared = Этот партнер не одобрен. Сначала управляющий фондом вносит результаты его проверки.
refusal-partner-barred = Этот партнер исключен. Укажите другого партнера.

## Refusals: the project document

refusal-ends-before-start = Последний день предшествует первому.
refusal-activity-below-floor = Бюджет мероприятия составляет не менее { $floor }; здесь — { $usd }.
refusal-budget-year-outside = В бюджете есть суммы вне лет мероприятия ({ $first }–{ $last }).
refusal-too-many-years = Мероприятие длится не более { $most } календарных лет.
refusal-monitoring-too-small = На мониторинг и оценку требуется не менее { $least } — 5 % бюджета.
refusal-overhead-too-large = Накладные расходы партнера здесь не могут превышать { $most }.
refusal-outright-to-partner = Безвозвратный грант предоставляется самому правительству-бенефициару, а не партнеру. Уберите партнера или признавайте расход по отчетам.
refusal-tranches-not-whole = Сумма траншей — { $percent } %. Она должна составлять 100, каждый — больше нуля.
refusal-reports-not-in-order = Сроки отчетов должны следовать один за другим после первого дня мероприятия.
refusal-not-begun = Мероприятие начинается { $date }.

## Refusals: tranches and money

refusal-all-years-committed = По всем годам этого соглашения обязательства приняты.
refusal-outright-has-no-tranches = Безвозвратный грант выплачивается целиком, а не траншами.
refusal-outright-amount-stands = Сумма безвозвратного гранта после подписания не меняется.
refusal-tranches-all-asked = Все транши запрошены.
refusal-tranche-before-unpaid = Транш { $number } еще не выплачен.
refusal-tranche-report-missing = Отчет по траншу { $number } еще не принят.
refusal-tranche-too-little-spent = Принято расходов на { $spent }; требуется { $needed } — три четверти предыдущего транша.
refusal-tranche-nothing-left = Из обязательств ничего не осталось.
refusal-tranche-unconfirmed = Платеж { $number } отправлен, банк его не подтвердил. Сначала внесите, что с ним стало.
refusal-year-not-committed = Транш составляет { $usd }; принято обязательств и свободно лишь { $left }. Сначала управляющий фондом принимает обязательство на следующий год.
refusal-advance-open = Не закрыт аванс на { $usd }. Сначала по нему отчитываются или его возвращают.
refusal-advance-differs = В учете значится { $held }. Если партнер подтверждает иную сумму, выясните причину до закрытия года.
refusal-payment-open = Есть незавершенный платеж. Сначала он должен быть произведен и подтвержден.
refusal-refund-unchecked = Возврат ожидает проверки удостоверяющим сотрудником.

## Refusals: reports

refusal-reports-open = Открытых отчетов: { $count }. Сначала каждый принимается либо снимается с указанием причины.
refusal-report-overdue = Отчет { $number } должен был поступить { $date } и просрочен. До его получения транши не выплачиваются.
refusal-narrative-first = Сначала сотрудник по проектам принимает описательную часть.

## Refusals: changes

refusal-shift-nothing = Укажите сумму и две разные статьи.
refusal-line-needs-amendment = { $line }: изменение более чем на { $most } (25 % статьи) требует поправки.
refusal-shift-needs-amendment = Переносы более чем на { $most } по всем статьям (15 % бюджета) требуют поправки.
refusal-extension-not-later = Новый срок окончания должен быть позже { $date }.
refusal-extension-needs-amendment = Продление далее { $date } (шесть месяцев после последнего согласованного срока) требует поправки.
refusal-amendment-waits = Одна поправка уже ожидает решения Высокого представителя.
refusal-amendment-nothing = Поправка ничего не меняет.
refusal-reply-day-past = Оставьте время для ответа: выберите более поздний день.
refusal-reply-not-heard = Сначала управляющий фондом направляет уведомление, а другая сторона отвечает либо пропускает срок.

## Refusals: orders

refusal-nothing-to-accrue = К { $date } нет поставок, которые не были бы оплачены по счету или начислены.
refusal-invoice-twice = Счет-фактура с этим номером по данному заказу уже внесен.
refusal-payroll-twice = Заработная плата за { $month } уже проведена.
refusal-month-outside = Выберите начавшийся месяц в пределах заказа.
refusal-accrual-open = Начислено и еще не выставлено в счетах: { $usd }.

## Budget lines

budget-personnel = Персонал и консультанты
budget-travel = Поездки
budget-training = Обучение
budget-equipment = Оборудование
budget-contractual = Услуги по контрактам
budget-monitoring = Мониторинг и оценка
budget-audit = Аудит
budget-overhead = Накладные расходы партнера
